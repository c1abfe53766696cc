package damages_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statement"
)

// malpractice is an award of $900,000 for pain on a claim of malpractice of 2007, and a verdict of 2009.
func malpractice(code string) *damages.Matter {
	m := matter(code, civil.On(2009, 2, 1), award("pain", "d", head.KindPainAndSuffering, usd(900_000)))
	m.Claims[0].Cause = "med-mal"
	m.Dates.Accrual, m.Dates.Filing, m.Dates.Judgment = civil.On(2007, 3, 1), civil.On(2008, 1, 1), civil.Date{}
	return m
}

// stands checks the figure of the award, and whether the reader is told that the cap was struck down or would be.
func stands(t *testing.T, j *damages.Judgment, figure string, told damages.CaveatKind) {
	t.Helper()
	b := j.IfAccepted()
	is(t, b, "pain", figure)
	for _, k := range []damages.CaveatKind{damages.CaveatStruckDown, damages.CaveatStruckLater} {
		if k == told {
			require.Contains(t, kinds(b), k)
		} else {
			require.NotContains(t, kinds(b), k)
		}
	}
}

// O.C.G.A. § 51-13-1 limited it to $350,000 until Nestlehutt, March 22, 2010.
func TestACapThatWasStruckDownLaterGovernsTheJudgmentsBefore(t *testing.T) {
	before, day := civil.On(2010, 3, 21), civil.On(2010, 3, 22)
	for name, c := range map[string]struct {
		change func(m *damages.Matter)
		figure string
		told   damages.CaveatKind
	}{
		"judgment on the day before": {func(m *damages.Matter) { m.Dates.Judgment = before }, "350000", damages.CaveatStruckLater},
		"judgment on the day":        {func(m *damages.Matter) { m.Dates.Judgment = day }, "900000", damages.CaveatStruckDown},
		"a verdict alone":            {func(*damages.Matter) {}, "350000", damages.CaveatStruckLater},
		"no day of a decision":       {func(m *damages.Matter) { m.Dates.Verdict = civil.Date{} }, "900000", damages.CaveatStruckDown},
		"an order on the day before": {func(m *damages.Matter) { affirmed(m, before) }, "350000", damages.CaveatStruckLater},
		"an order on the day":        {func(m *damages.Matter) { affirmed(m, day) }, "900000", damages.CaveatStruckDown},
		"an order of no day":         {func(m *damages.Matter) { affirmed(m, civil.Date{}) }, "900000", damages.CaveatStruckDown},
		"an order of no day between": {func(m *damages.Matter) { affirmed(m, civil.Date{}); affirmed(m, before) }, "350000", damages.CaveatStruckLater},
		"the facts on the day": {func(m *damages.Matter) {
			m.Dates = dated.Dates{Accrual: day, Judgment: civil.On(2012, 1, 1)}
		}, "900000", damages.CaveatUnspecified},
	} {
		m := malpractice("US-GA")
		c.change(m)
		t.Run(name, func(t *testing.T) { stands(t, assess(t, m), c.figure, c.told) })
	}
}

// affirmed appends an order of a day that affirms the award.
func affirmed(m *damages.Matter, day civil.Date) {
	id := "order-" + day.String()
	order(m, id, does(damages.ActAffirm, "pain"))
	m.Docket[len(m.Docket)-1].Date = day
}

func TestTheCaveatSaysWhenAndWithWhatReachACapWasStruckDown(t *testing.T) {
	m := malpractice("US-GA")
	j := assess(t, m)
	var text string
	for _, c := range j.IfAccepted().Caveats() {
		if c.Kind == damages.CaveatStruckLater {
			text = c.Text
			require.Equal(t, dated.RuleID("us-ga-med-mal-cap-2005"), c.Rule)
			require.Contains(t, c.Authority[0].Text, "Nestlehutt")
		}
	}
	require.Contains(t, text, " was struck down on 2010-03-22, void where no final judgment stood on that day; "+
		"it was applied as the law of the day, since the matter records nothing on that day or after it")
	out, err := j.MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(out), `"struck_later"`)
	require.Contains(t, string(out), `"status":"struck down later"`)
	d, err := statement.Of(j)
	require.NoError(t, err)
	require.Regexp(t, `:\s+struck down later`, d.Text())
	require.Contains(t, d.Text(), "Nestlehutt")
}

// Each point of a chain is assessed with the law of its day, whether the matter was prepared or not.
func TestAReplayedChainAsksTheLawOfItsDay(t *testing.T) {
	m := malpractice("US-GA")
	affirmed(m, civil.On(2010, 1, 5))
	affirmed(m, civil.On(2010, 3, 22))
	p, err := damages.Prepare(m, damages.Options{})
	require.NoError(t, err)
	for event, figure := range map[string]string{"verdict": "350000", "order-2010-01-05": "350000", "order-2010-03-22": "900000", "": "900000"} {
		is(t, through(t, m, event).IfAccepted(), "pain", figure)
		prepared, err := p.Assess(event)
		require.NoError(t, err)
		is(t, prepared.IfAccepted(), "pain", figure)
	}
}

// The three reaches, under a cap of the caller's own that a decision of March 22, 2010 struck down.
func TestTheReachOfADecisionDecidesWhomItIsFor(t *testing.T) {
	before, day := civil.On(2010, 3, 21), civil.On(2010, 3, 22)
	j, err := law.Lookup("US-NM")
	require.NoError(t, err)
	for reach, want := range map[dated.Reach]struct{ before, on string }{
		dated.Back:             {"350000", "900000"},
		dated.Pending:          {"350000", "900000"},
		dated.Forward:          {"350000", "350000"},
		dated.ReachUnspecified: {"900000", "900000"},
	} {
		strike := dated.Strike{By: authority.Case("A v. B (2010)", ""), On: day, Reach: reach}
		if reach == dated.ReachUnspecified {
			strike.On = civil.Date{}
		}
		own, err := j.With(law.ReplaceCompensatoryCaps("med-mal", dated.Version[law.Caps]{
			Meta: dated.Meta{ID: "own-cap", Title: "an own cap", Event: dated.Accrual, From: civil.On(2000, 1, 1), Status: dated.StruckDown,
				Authority: immutable.Of(authority.Statute("an act", "")), Struck: immutable.Of(strike)},
			Rule: immutable.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.EachAward, To: limit.Dollars(350_000)}),
		}))
		require.NoError(t, err)
		for entered, figure := range map[civil.Date]string{before: want.before, day: want.on} {
			m := malpractice("US-NM")
			m.Dates.Judgment = entered
			got, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{own}})
			require.NoError(t, err)
			is(t, got.IfAccepted(), "pain", figure)
		}
	}
}

// What a version leaves out, and would make its figure another, is refused where the version lowers an award as the law of its day.
func TestACapOfItsDayThatIsNotRecordedWholeIsRefused(t *testing.T) {
	m := matter("US-AL", civil.On(1990, 1, 1), award("x", "d", head.KindPunitive, usd(9_000_000)))
	_, err := damages.Assess(m, damages.Options{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "us-al-punitive-cap-1987")
	m.Docket[0].Verdict.Awards[0].Amount = usd(250_000)
	is(t, assess(t, m).IfAccepted(), "x", "250000")
	elect(order(m, "later", setTo(50_000, "x")), remittitur.Accepted)
	m.Docket[1].Date = civil.On(1993, 6, 25)
	is(t, assess(t, m).IfAccepted(), "x", "50000")
}
