package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// alaskaCase is a limit as a statute has it: which version governs a claim that accrued on a day, which of its caps, and
// what the cap comes to on facts and findings.
type alaskaCase struct {
	name  string
	cause string
	day   civil.Date
	id    dated.RuleID
	place int // of the cap in the version
	facts map[limit.Base]string
	found map[finding.Topic]finding.Status
	want  string // dollars; "" for no limit
}

// alaskaVersion finds the version of one of the provisions that reach a cause on the day of accrual.
func alaskaVersion(t *testing.T, ps dated.Provisions[law.Caps], cause string, day civil.Date, id dated.RuleID) dated.Version[law.Caps] {
	t.Helper()
	for p := range ps.Reaching(cause) {
		if v, err := p.On(dated.Dates{Accrual: day}); err == nil && v.ID == id {
			return v
		}
	}
	require.Fail(t, "no such version", "%s on a claim of %q that accrued on %s", id, cause, day)
	return dated.Version[law.Caps]{}
}

func alaskaRun(t *testing.T, ps dated.Provisions[law.Caps], cases []alaskaCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v := alaskaVersion(t, ps, c.cause, c.day, c.id)
			limits, ok := v.Rule.At(c.place)
			require.True(t, ok)
			require.True(t, limits.Reaches(c.cause))
			in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: c.found}
			for b, s := range c.facts {
				in.Quantities[b] = usd(t, s)
			}
			got, limited, err := limits.To.On(in)
			require.NoError(t, err)
			require.Equal(t, c.want != "", limited)
			if limited {
				requireDollars(t, c.want, got)
			}
		})
	}
}

type (
	alaskaFacts = map[limit.Base]string
	alaskaFound = map[finding.Topic]finding.Status
)

func TestAlaskaPunitiveCaps(t *testing.T) {
	gain := func(motive, knowledge finding.Status) alaskaFound {
		return alaskaFound{"motivated_by_financial_gain": motive, "actual_knowledge_of_adverse_consequences": knowledge}
	}
	yes, no := finding.Established, finding.NotEstablished
	day := civil.On(2010, 1, 1)
	const id, size = "us-ak-punitive-cap-1997", "us-ak-discrimination-punitive-cap-1997"
	alaskaRun(t, find(t, "US-AK").PunitiveCaps(), []alaskaCase{
		// Alaska Stat. § 09.17.020(f): the greater of three times compensatory damages and $500,000.
		{"below the turning point", "", day, id, 0, alaskaFacts{limit.Compensatory: "166666.66"}, gain(no, no), "500000"},
		{"one cent above", "", day, id, 0, alaskaFacts{limit.Compensatory: "166666.67"}, gain(no, no), "500000.01"},
		{"motive without knowledge", "fraud", day, id, 0, alaskaFacts{limit.Compensatory: "1"}, gain(yes, no), "500000"},
		// (g): gain as motive and knowledge: the greatest of four times compensatory damages, four times the gain, $7,000,000.
		{"the fixed sum at its turning point", "", day, id, 0, alaskaFacts{limit.Compensatory: "1750000", limit.BenefitGained: "1750000"}, gain(yes, yes), "7000000"},
		{"four times the harm, one cent above", "", day, id, 0, alaskaFacts{limit.Compensatory: "1750000.01", limit.BenefitGained: "0"}, gain(yes, yes), "7000000.04"},
		{"four times the gain, one cent above", "", day, id, 0, alaskaFacts{limit.Compensatory: "0", limit.BenefitGained: "1750000.01"}, gain(yes, yes), "7000000.04"},
		{"the gain above the harm", "", day, id, 0, alaskaFacts{limit.Compensatory: "2000000", limit.BenefitGained: "3000000"}, gain(yes, yes), "12000000"},
		// (h): an unlawful employment practice, by employees in the state.
		{"99 employees", "discrimination", day, size, 0, alaskaFacts{limit.Employees: "99"}, nil, "200000"},
		{"100 employees", "discrimination", day, size, 0, alaskaFacts{limit.Employees: "100"}, nil, "300000"},
		{"199 employees", "discrimination", day, size, 0, alaskaFacts{limit.Employees: "199"}, nil, "300000"},
		{"200 employees", "discrimination", day, size, 0, alaskaFacts{limit.Employees: "200"}, nil, "400000"},
		{"499 employees", "discrimination", day, size, 0, alaskaFacts{limit.Employees: "499"}, nil, "400000"},
		{"500 employees", "discrimination", day, size, 0, alaskaFacts{limit.Employees: "500"}, nil, "500000"},
		{"the first day", "", civil.On(1997, 8, 7), id, 0, alaskaFacts{limit.Compensatory: "0"}, gain(no, no), "500000"},
	})
	require.Zero(t, alaskaVersion(t, find(t, "US-AK").PunitiveCaps(), "", civil.On(1997, 8, 6), "us-ak-punitive-cap-none").Rule.Len())
	require.Equal(t, 1, find(t, "US-AK").PunitiveCaps().For("discrimination").Len()-1)
}

func TestAlaskaNoneconomicCaps(t *testing.T) {
	severe := func(s finding.Status) alaskaFound {
		return alaskaFound{"severe_permanent_impairment_or_disfigurement": s}
	}
	mal := func(reckless, severe finding.Status) alaskaFound {
		return alaskaFound{"reckless_or_intentional": reckless, "death_or_severe_impairment_over_70_percent": severe}
	}
	years := func(s string) alaskaFacts { return alaskaFacts{"life_expectancy_years": s} }
	yes, no := finding.Established, finding.NotEstablished
	day := civil.On(2010, 1, 1)
	const id, old, medical = "us-ak-noneconomic-cap-1997", "us-ak-med-mal-cap-1997", "us-ak-med-mal-cap-2005"
	alaskaRun(t, find(t, "US-AK").CompensatoryCaps(), []alaskaCase{
		// Alaska Stat. § 09.17.010(b): the greater of $400,000 and life expectancy in years times $8,000: they meet at 50 years.
		{"50 years", "negligence", day, id, 0, years("50"), severe(no), "400000"},
		{"a year less", "negligence", day, id, 0, years("49"), severe(no), "400000"},
		{"a tenth of a year more", "negligence", day, id, 0, years("50.1"), severe(no), "400800"},
		// (c): severe permanent impairment or disfigurement: $1,000,000 or $25,000 a year: they meet at 40 years.
		{"severe, 40 years", "motor-vehicle", day, id, 0, years("40"), severe(yes), "1000000"},
		{"severe, 41 years", "motor-vehicle", day, id, 0, years("41"), severe(yes), "1025000"},
		{"death has the lower tier only", "wrongful-death", day, id, 1, years("60"), nil, "480000"},
		// § 09.55.549 for medical malpractice from September 5, 2005; before that day § 09.17.010.
		{"malpractice the day before", "med-mal", civil.On(2005, 9, 4), old, 0, years("60"), severe(no), "480000"},
		{"malpractice", "med-mal", civil.On(2005, 9, 5), medical, 0, nil, mal(no, no), "250000"},
		{"malpractice, severe", "med-mal", day, medical, 0, nil, mal(no, yes), "400000"},
		{"malpractice, reckless", "med-mal", day, medical, 0, nil, mal(yes, no), ""},
	})
	_, err := find(t, "US-AK").CompensatoryCaps().For("negligence").On(dated.Dates{Accrual: civil.On(1997, 8, 6)})
	var uncovered *dated.CoverageError
	require.ErrorAs(t, err, &uncovered)
}

func TestAlaskaSplitAndFault(t *testing.T) {
	j := find(t, "US-AK")
	// Alaska Stat. § 09.17.020(j): half to the state, for claims from August 7, 1997.
	before, err := j.SplitRecovery().On(dated.Dates{Accrual: civil.On(1997, 8, 6)})
	require.NoError(t, err)
	require.False(t, before.Rule.Applies())
	v, err := j.SplitRecovery().On(dated.Dates{Accrual: civil.On(1997, 8, 7)})
	require.NoError(t, err)
	state, plaintiff, err := v.Rule.Divide(usd(t, "400000.01"))
	require.NoError(t, err)
	requireDollars(t, "200000.01", state)
	requireDollars(t, "200000", plaintiff)

	// §§ 09.17.060, 09.17.080: pure comparative fault, several liability.
	f, err := j.Fault().On(dated.Dates{Accrual: civil.On(2010, 1, 1)})
	require.NoError(t, err)
	kept, barred, err := f.Rule.Recovery(usd(t, "99"))
	require.NoError(t, err)
	require.False(t, barred)
	require.Equal(t, "1/100", kept.RatString())
	l, err := j.Liability().On(dated.Dates{Accrual: civil.On(1989, 3, 6)})
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "90")}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.False(t, debt.Joint)
	require.Equal(t, "9/10", debt.Part.RatString())
	_, err = j.Liability().On(dated.Dates{Accrual: civil.On(1989, 3, 5)})
	require.Error(t, err)

	// § 09.17.020(k), from September 11, 2003: the employer's own involvement.
	for day, agent := range map[civil.Date]finding.Topic{civil.On(2003, 9, 10): "", civil.On(2003, 9, 11): "managing_agent"} {
		p, err := j.PunitivePredicate().On(dated.Dates{Accrual: day})
		require.NoError(t, err)
		require.Equal(t, agent, p.Rule.Agent)
		require.Equal(t, finding.ClearAndConvincing, p.Rule.Proof)
	}
}
