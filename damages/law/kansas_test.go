package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
)

// Kan. Stat. Ann. § 60-3702(e)-(f): the lesser of the highest yearly gross income and $5,000,000; in its stead 1.5 times the
// profit where the court finds the profit above that. Half of the net worth for an income that is clearly inadequate.
func TestKansasPunitiveCapIsOfIncomeNetWorthAndProfit(t *testing.T) {
	caps := find(t, "US-KS").PunitiveCaps()
	yes, no := finding.Established, finding.NotEstablished
	found := func(profit, inadequate finding.Status) worthFound {
		return worthFound{"profit_exceeds_general_limit": profit, "gross_income_clearly_inadequate": inadequate}
	}
	old, now := dayOfEvent(dated.Accrual, civil.On(1988, 6, 30)), dayOfEvent(dated.Accrual, civil.On(1988, 7, 1))
	for _, c := range []struct {
		name  string
		on    dated.Dates
		facts worthFacts
		found worthFound
		want  string
	}{
		{"income one cent below", now, worthFacts{limit.GrossIncome: "4999999.99"}, found(no, no), "4999999.99"},
		{"income at", now, worthFacts{limit.GrossIncome: "5000000"}, found(no, no), "5000000"},
		{"income one cent above", now, worthFacts{limit.GrossIncome: "5000000.01"}, found(no, no), "5000000"},
		{"income inadequate, net worth below", now, worthFacts{limit.GrossIncome: "10", limit.NetWorth: "9999999.98"}, found(no, yes), "4999999.99"},
		{"income inadequate, net worth at", now, worthFacts{limit.NetWorth: "10000000"}, found(no, yes), "5000000"},
		{"income inadequate, net worth above", now, worthFacts{limit.NetWorth: "10000000.02"}, found(no, yes), "5000000"},
		{"profit above", now, worthFacts{limit.GrossIncome: "1000000", limit.BenefitGained: "1000000.02"}, found(yes, no), "1500000.03"},
		{"profit far above $5,000,000", now, worthFacts{limit.BenefitGained: "8000000"}, found(yes, no), "12000000"},
		// A profit of $4,000,000 is not above a limit of $5,000,000, though 1.5 times it would be.
		{"profit not above", now, worthFacts{limit.GrossIncome: "9000000", limit.BenefitGained: "4000000"}, found(no, no), "5000000"},
		// § 60-3701(e), 1987: no net worth.
		{"1987, income one cent below", old, worthFacts{limit.GrossIncome: "4999999.99"}, found(no, yes), "4999999.99"},
		{"1987, profit above", old, worthFacts{limit.BenefitGained: "2000000"}, found(yes, no), "3000000"},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, worthOfCap(t, caps, "fraud", c.on, 0, c.facts, c.found)) })
	}
	v, err := caps.On(now)
	require.NoError(t, err)
	require.Equal(t, dated.RuleID("us-ks-punitive-cap-1988"), v.ID)
	c, _ := v.Rule.At(0)
	_, _, err = c.To.On(limit.Input{Findings: found(no, no)})
	var missing *limit.MissingError
	require.ErrorAs(t, err, &missing) // the income has to be known
	_, err = caps.On(dayOfEvent(dated.Accrual, civil.On(1987, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Kan. Stat. Ann. §§ 60-19a01(b), (f) and 60-19a02(b): rows by accrual. Hilburn v. Enerpipe, June 14, 2019, struck the cap.
func TestKansasNoneconomicCapRoseUntilHilburnStruckItDown(t *testing.T) {
	caps := find(t, "US-KS").CompensatoryCaps()
	for _, c := range []struct {
		accrued civil.Date
		want    string
		status  dated.Status
	}{
		{civil.On(1987, 7, 1), "250000", dated.Superseded}, {civil.On(1988, 6, 30), "250000", dated.Superseded},
		{civil.On(1988, 7, 1), "250000", dated.StruckDown}, {civil.On(2014, 6, 30), "250000", dated.StruckDown},
		{civil.On(2014, 7, 1), "300000", dated.StruckDown}, {civil.On(2018, 6, 30), "300000", dated.StruckDown},
		{civil.On(2018, 7, 1), "325000", dated.StruckDown}, {civil.On(2019, 6, 13), "325000", dated.StruckDown},
		{civil.On(2019, 6, 14), "no limit", dated.InForce}, {civil.On(2022, 7, 1), "no limit", dated.InForce},
	} {
		d := dayOfEvent(dated.Accrual, c.accrued)
		v, err := caps.For("negligence").On(d)
		require.NoError(t, err)
		require.Equal(t, c.status, v.Status, c.accrued)
		require.Equal(t, c.want, worthOfCap(t, caps, "negligence", d, 0, nil, nil), c.accrued)
	}
	pain, err := caps.For("premises").On(dayOfEvent(dated.Accrual, civil.On(1988, 1, 1))) // § 60-19a01: pain and suffering only
	require.NoError(t, err)
	c, _ := pain.Rule.At(0)
	require.True(t, c.Kinds.Has(head.KindPainAndSuffering.At(head.Future)))
	require.False(t, c.Kinds.Has(head.KindDisfigurement))

	// § 60-1903(a), 1998 c. 68: $100,000, then $250,000. § 75-6105(a): $500,000 for an occurrence.
	require.Equal(t, "100000", worthOfCap(t, caps, "wrongful-death", dayOfEvent(dated.Accrual, civil.On(1998, 6, 30)), 0, nil, nil))
	require.Equal(t, "250000", worthOfCap(t, caps, "wrongful-death", dayOfEvent(dated.Accrual, civil.On(1998, 7, 1)), 0, nil, nil))
	require.Equal(t, "250000", worthOfCap(t, caps, "wrongful-death", dayOfEvent(dated.Accrual, civil.On(2024, 1, 1)), 0, nil, nil))
	require.Equal(t, "500000", worthOfCap(t, caps, "government", dated.Dates{}, 0, nil, nil))
	require.Equal(t, "no limit", worthOfCap(t, caps, "contract", dated.Dates{}, 0, nil, nil))
}

// Kan. Stat. Ann. § 60-258a(a): barred where not less than the defendants'; (d): each owes its portion.
func TestKansasFaultIsBarredAtHalfAndSeveral(t *testing.T) {
	v, err := find(t, "US-KS").Fault().On(dayOfEvent(dated.Accrual, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	for percent, barred := range map[string]bool{"49.99": false, "50": true, "50.01": true} {
		_, got, err := v.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, barred, got, percent)
	}
	require.Equal(t, fault.AgainstDefendants, v.Rule.Against)
	l, err := find(t, "US-KS").Liability().On(dated.Dates{})
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "99")}, usd(t, "99"), usd(t, "1"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.False(t, debt.Joint)

	p, err := find(t, "US-KS").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	_, barred := p.Rule.BarredOn("wrongful-death") // Smith v. Printup
	require.True(t, barred)
}
