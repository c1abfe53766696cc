package law_test

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

const (
	nStateYes = finding.Established
	nStateNo  = finding.NotEstablished
)

// nStateCase asks what the caps of a version come to on a claim. Amounts are in the order of the caps; none for no limit.
type nStateCase struct {
	name  string
	cause string
	dates dated.Dates
	facts map[limit.Base]string
	found map[finding.Topic]finding.Status
	want  []string
}

func nStateCaps(t *testing.T, h *dated.History[law.Caps], c nStateCase) (dated.Version[law.Caps], []string) {
	t.Helper()
	v, err := h.On(c.dates)
	require.NoError(t, err)
	in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: c.found}
	for b, s := range c.facts {
		in.Quantities[b] = usd(t, s)
	}
	var got []string
	for _, limits := range v.Rule.All() {
		if !limits.Reaches(c.cause) {
			continue
		}
		d, limited, err := limits.To.On(in)
		require.NoError(t, err)
		if !limited {
			got = append(got, "none")
			continue
		}
		got = append(got, d.String())
	}
	return v, got
}

func nStatePunitive(t *testing.T, code string, cases []nStateCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, got := nStateCaps(t, find(t, code).PunitiveCaps().For(c.cause), c)
			require.Equal(t, c.want, got)
		})
	}
}

func nStateCompensatory(t *testing.T, code string, cases []nStateCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, got := nStateCaps(t, find(t, code).CompensatoryCaps().For(c.cause), c)
			require.Equal(t, c.want, got)
		})
	}
}

// nStateBarred asks whether a claimant with the percentage of fault takes nothing, against others with theirs.
func nStateBarred(t *testing.T, code, cause string, d dated.Dates, claimant, others string) bool {
	t.Helper()
	v, err := find(t, code).Fault().For(cause).On(d)
	require.NoError(t, err)
	_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, claimant), Others: usd(t, others)}, finding.Unspecified)
	require.NoError(t, err)
	return barred
}

// nStateJoint asks whether a defendant with the percentage of fault owes an award of the kind jointly.
func nStateJoint(t *testing.T, code, cause string, d dated.Dates, percent string, kind head.Kind, established ...finding.Topic) bool {
	t.Helper()
	v, err := find(t, code).Liability().For(cause).On(d)
	require.NoError(t, err)
	debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, percent), Together: func(fault.Clause) decimal.Decimal { return usd(t, "100") }, Findings: func(f finding.Topic) finding.Status {
		for _, e := range established {
			if e == f {
				return finding.Established
			}
		}
		return finding.NotEstablished
	}}, usd(t, "100"), usd(t, "0"), kind, cause)
	require.NoError(t, err)
	return debt.Joint
}

func nStateCredit(t *testing.T, code string) fault.Credit {
	t.Helper()
	v, err := find(t, code).Credit().On(dated.Dates{Accrual: civil.On(2024, 1, 1), Filing: civil.On(2024, 6, 1)})
	require.NoError(t, err)
	return v.Rule
}

// Nev. Rev. Stat. § 42.005(1): three times compensatory damages of $100,000 or more, $300,000 below. The two meet there.
func TestNevadaCapsPunitiveDamagesOnBothSidesOfAHundredThousand(t *testing.T) {
	at := dated.Dates{Accrual: civil.On(2015, 1, 1)}
	harm := func(s string) map[limit.Base]string { return map[limit.Base]string{limit.Compensatory: s} }
	one := func(f finding.Topic, s finding.Status) map[finding.Topic]finding.Status {
		return map[finding.Topic]finding.Status{f: s}
	}
	nStatePunitive(t, "US-NV", []nStateCase{
		{"no harm", "fraud", at, harm("0"), nil, []string{"300000"}},
		{"one cent below", "fraud", at, harm("99999.99"), nil, []string{"300000"}},
		{"at $100,000", "fraud", at, harm("100000"), nil, []string{"300000"}},
		{"one cent above", "fraud", at, harm("100000.01"), nil, []string{"300000.03"}},
		{"a claim of no cause", "", at, harm("1000000"), nil, []string{"3000000"}},
		{"medical malpractice", "med-mal", at, harm("1000000"), nil, []string{"3000000"}},
		// § 42.005(2): outside the cap.
		{"an insurer's bad faith", "insurance-bad-faith", at, harm("1"), nil, nil},
		{"products", "product-liability", at, harm("1"), nil, nil},
		{"defamation", "defamation", at, harm("1"), nil, nil},
		{"toxic material", "toxic-tort", at, harm("1"), nil, nil},
		{"bad faith of an insurer by a finding", "bad-faith", at, harm("1"), one("insurer_bad_faith_about_coverage", nStateYes), []string{"none"}},
		{"bad faith of another", "bad-faith", at, harm("200000"), one("insurer_bad_faith_about_coverage", nStateNo), []string{"600000"}},
		{"spill", "environmental", at, harm("1"), one("hazardous_substance_release", nStateYes), []string{"none"}},
		{"environment without a spill", "environmental", at, harm("1"), one("hazardous_substance_release", nStateNo), []string{"300000"}},
		{"housing", "discrimination", at, harm("1"), one("discriminatory_housing_with_larger_remedy", nStateYes), []string{"none"}},
		{"discrimination elsewhere", "discrimination", at, harm("1"), one("discriminatory_housing_with_larger_remedy", nStateNo), []string{"300000"}},
		// § 42.010(2): the section does not apply to an impaired driver.
		{"impaired driver", "drunk-driving", at, harm("1"), nil, nil},
		{"impaired driver by a finding", "motor-vehicle", at, harm("1"), one("willful_consumption_knowing_of_driving", nStateYes), []string{"none"}},
		{"sober driver", "motor-vehicle", at, harm("1"), one("willful_consumption_knowing_of_driving", nStateNo), []string{"300000"}},
	})
	v, err := find(t, "US-NV").PunitiveCaps().On(at)
	require.NoError(t, err)
	for _, c := range v.Rule.All() {
		require.Equal(t, limit.Plaintiff, c.Unit)
	}
	p, err := find(t, "US-NV").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, punitive.Closed, p.Rule.Allows("contract"))
	require.Equal(t, punitive.Closed, p.Rule.Allows("government")) // § 41.035(1)
	require.Equal(t, finding.ClearAndConvincing, p.Rule.Proof)
}

// Nev. Rev. Stat. § 41A.035 as amended by A.B. 404: $80,000 more each January 1 from 2024 to 2028. § 41.035 for government.
func TestNevadaRaisesItsCapsByTheYear(t *testing.T) {
	on := func(y int, m time.Month, d int) dated.Dates { return dated.Dates{Accrual: civil.On(y, m, d)} }
	nStateCompensatory(t, "US-NV", []nStateCase{
		{"malpractice since 2004", "med-mal", on(2004, 11, 23), nil, nil, []string{"350000"}},
		{"malpractice on the last day of 2023", "med-mal", on(2023, 12, 31), nil, nil, []string{"350000"}},
		{"malpractice in 2024", "med-mal", on(2024, 1, 1), nil, nil, []string{"430000"}},
		{"malpractice on the last day of 2024", "med-mal", on(2024, 12, 31), nil, nil, []string{"430000"}},
		{"malpractice in 2025", "med-mal", on(2025, 1, 1), nil, nil, []string{"510000"}},
		{"malpractice in 2026", "med-mal", on(2026, 1, 1), nil, nil, []string{"590000"}},
		{"malpractice in 2027", "med-mal", on(2027, 1, 1), nil, nil, []string{"670000"}},
		{"malpractice in 2028", "med-mal", on(2028, 12, 31), nil, nil, []string{"750000"}},
		{"government before July 2020", "government", on(2020, 6, 30), nil, nil, []string{"100000"}},
		{"government from July 2020", "government", on(2020, 7, 1), nil, nil, []string{"150000"}},
		{"government at the end of June 2022", "government", on(2022, 6, 30), nil, nil, []string{"150000"}},
		{"government from July 2022", "government", on(2022, 7, 1), nil, nil, []string{"200000"}},
		{"no cap elsewhere", "negligence", on(2024, 1, 1), nil, nil, nil},
	})
	_, err := find(t, "US-NV").CompensatoryCaps().For("med-mal").On(on(2029, 1, 1)) // 2.1 percent a year, not encoded
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := find(t, "US-NV").CompensatoryCaps().For("med-mal").On(on(2026, 1, 1))
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.Equal(t, limit.Action, c.Unit, "whatever the number of plaintiffs and defendants")
	require.Equal(t, head.AllNoneconomic(), c.Kinds)
}

// Nev. Rev. Stat. § 41.141: not greater than the defendants' together; several but for the exceptions of (5); credit after (3).
func TestNevadaCountsFault(t *testing.T) {
	require.False(t, nStateBarred(t, "US-NV", "", dated.Dates{}, "50", "50"))
	require.True(t, nStateBarred(t, "US-NV", "", dated.Dates{}, "50.01", "49.99"))
	require.True(t, nStateBarred(t, "US-NV", "", dated.Dates{}, "30", "20"), "the rest is that of one who settled")
	require.False(t, nStateJoint(t, "US-NV", "negligence", dated.Dates{}, "99", head.KindMedical))
	require.True(t, nStateJoint(t, "US-NV", "product-liability", dated.Dates{}, "1", head.KindMedical))
	require.True(t, nStateJoint(t, "US-NV", "negligence", dated.Dates{}, "1", head.KindMedical, "acted_in_concert"))
	require.False(t, nStateJoint(t, "US-NV", "med-mal", dated.Dates{}, "99", head.KindMedical, "acted_in_concert"), "§ 41A.045")
	require.Equal(t, fault.ProTanto, nStateCredit(t, "US-NV").Method)
	v, err := find(t, "US-NV").Collateral().For("med-mal").On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.Admissible, v.Rule.Effect) // § 42.021(1)
}
