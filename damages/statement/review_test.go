package statement_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/statement"
)

// plain is a matter under one law, of one plaintiff and two defendants.
func plain(code string, awards ...damages.Award) *damages.Matter {
	day := civil.On(2023, 3, 3)
	return &damages.Matter{
		Caption: "P v. D", Forum: code, Dates: dated.Dates{Accrual: day, Filing: day, Verdict: day, Judgment: day},
		Parties: []damages.Party{{ID: "p", Role: damages.Plaintiff}, {ID: "d", Role: damages.Defendant}, {ID: "d2", Role: damages.Defendant}},
		Claims:  []damages.Claim{{ID: "tort", Law: code, Cause: "negligence"}},
		Docket:  []damages.Event{{ID: "verdict", Verdict: &damages.Verdict{By: finding.ByJury, Awards: awards}}},
	}
}

func awarded(id string, k head.Kind, dollars int64, against ...string) damages.Award {
	return damages.Award{ID: id, For: []string{"p"}, Against: against, Claims: []string{"tort"}, Kind: k, Amount: decimal.New(dollars, 0)}
}

// printed is the statement of a matter, its lines joined again.
func printed(t *testing.T, m *damages.Matter) string {
	t.Helper()
	j, err := damages.Assess(m, damages.Options{})
	require.NoError(t, err)
	d, err := statement.Of(j)
	require.NoError(t, err)
	return strings.Join(strings.Fields(d.Text()), " ")
}

func TestTheReviewShowsTheRatioBothWaysWhereNothingSaysHowAJointAwardCounts(t *testing.T) {
	m := plain("US-NM", awarded("c", head.KindEconomic, 1_000_000, "d", "d2"), awarded("x", head.KindPunitive, 7_000_000, "d"))
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "d", Percent: decimal.New(70, 0)}, {Of: "d2", Percent: decimal.New(30, 0)}}
	text := printed(t, m)
	require.Contains(t, text, "ratio 7:1 to compensatory $1,000,000.00, an award that others share counted whole")
	require.Contains(t, text, "ratio 10:1 to compensatory $700,000.00, an award that others share counted by share of the fault")
	m.Findings = append(m.Findings, finding.Finding{What: damages.JointWhole, Status: finding.NotEstablished})
	text = printed(t, m)
	require.NotContains(t, text, "ratio 7:1")
	require.Contains(t, text, "ratio 10:1")
}

func TestTheReviewShowsBothMomentsWhereTheyDiffer(t *testing.T) {
	m := plain("US-NM", awarded("c", head.KindEconomic, 2_000_000, "d"), awarded("x", head.KindPunitive, 6_000_000, "d"))
	require.Contains(t, printed(t, m), "WHAT DUE PROCESS ALLOWS of $6,000,000.00, ratio 3:1 to compensatory $2,000,000.00")
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: decimal.New(50, 0)}, {Of: "d", Percent: decimal.New(50, 0)}}
	text := printed(t, m)
	require.Contains(t, text, "WHAT DUE PROCESS ALLOWS of $6,000,000.00, ratio 6:1 to compensatory $1,000,000.00")
	require.Contains(t, text, "ratio 6:1")
	require.Contains(t, text, "as the verdict found it: $6,000,000.00 to $2,000,000.00")
	require.Contains(t, text, "3:1")
}

func TestTheStatementPrintsTheRangeOfAnUndividedAward(t *testing.T) {
	m := plain("US-MS", awarded("general", head.KindCompensatory, 4_000_000, "d"))
	text := printed(t, m)
	require.Contains(t, text, "undetermined")
	require.Contains(t, text, "$1,000,000.00 if the undivided")
	require.Contains(t, text, "A finding or a stipulation has to divide compensatory into heads of damage.")
	require.NotContains(t, text, "docket[", "a path is no word of a statement")
	require.Contains(t, text, "judgment; in all it is from $1,000,000.00 to $4,000,000.00 undetermined")
	m.Docket[0].Verdict.Awards[0].Divided = &damages.Division{By: finding.ByStipulation,
		Parts: []damages.Part{{Kind: head.KindEconomic, Amount: decimal.New(3_500_000, 0)}, {Kind: head.KindNoneconomic, Amount: decimal.New(500_000, 0)}}}
	text = printed(t, m)
	require.Contains(t, text, "divided by stipulation: economic $3,500,000.00, noneconomic")
	require.NotContains(t, text, "undetermined")
}

func TestTheStatementPrintsTheRangeOfWhatADebtorOwes(t *testing.T) {
	m := plain("US-CA", awarded("general", head.KindCompensatory, 1_000_000, "d", "d2"))
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "d", Percent: decimal.New(60, 0)}, {Of: "d2", Percent: decimal.New(40, 0)}}
	text := printed(t, m)
	require.Contains(t, text, "d, on compensatory: $600,000.00 if the undivided damages are all noneconomic, $1,000,000.00 if")
}

// A stranger bears all of the fault, and Florida moves none of it to the defendants, Fla. Stat. § 768.81(3).
func TestTheStatementSaysWhereNobodyOwesAnything(t *testing.T) {
	m := plain("US-FL", awarded("loss", head.KindEconomic, 1_000, "d", "d2"))
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "d"}, {Of: "d2"}, {Of: "stranger", Percent: decimal.New(100, 0)}}
	require.Contains(t, printed(t, m), "Nobody owes anything.")
}

// Ohio has no limit where a catastrophic injury is found, R.C. § 2315.18(B)(3), which is no figure that an award is limited to.
func TestNoLineIsLimitedToNoLimit(t *testing.T) {
	m := plain("US-OH", awarded("pain", head.KindNoneconomic, 100_000, "d"))
	text := printed(t, m)
	require.Contains(t, text, "per occurrence; noneconomic unchanged")
	require.NotContains(t, text, "limited to no limit")
}

// The statement of a judgment with 4,000 punitive awards; see BenchmarkAssessManyPunitive in package damages for what the
// assessment of such a matter takes.
func BenchmarkStatementOfManyPunitive(b *testing.B) {
	j := manyPunitive(b, 4_000)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := statement.Of(j); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPage writes the page of a document: it takes twice the time for twice the awards.
func BenchmarkPage(b *testing.B) {
	for _, n := range []int{1_250, 2_500, 5_000} {
		d, err := statement.Of(manyPunitive(b, n))
		require.NoError(b, err)
		b.Run(fmt.Sprint(2*n, "_awards"), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				b.SetBytes(int64(len(d.HTML())))
			}
		})
	}
}

// manyPunitive is a judgment for so many plaintiffs, each with economic and punitive damages.
func manyPunitive(t testing.TB, plaintiffs int) *damages.Judgment {
	t.Helper()
	m := plain("US-NM")
	m.Parties = m.Parties[1:2]
	for i := range plaintiffs {
		p := fmt.Sprint("p", i)
		m.Parties = append(m.Parties, damages.Party{ID: p, Role: damages.Plaintiff})
		for _, k := range []head.Kind{head.KindEconomic, head.KindPunitive} {
			a := awarded(p+"-"+k.String(), k, 1_000, "d")
			a.For = []string{p}
			m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, a)
		}
	}
	j, err := damages.Assess(m, damages.Options{})
	require.NoError(t, err)
	return j
}
