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

// montanaLimit is what the cap in the given place comes to under the version for the dates; "none" for no cap or no limit.
func montanaLimit(t *testing.T, h *dated.History[law.Caps], d dated.Dates, place int, in limit.Input) string {
	t.Helper()
	v, err := h.On(d)
	require.NoError(t, err)
	c, ok := v.Rule.At(place)
	if !ok {
		return "none"
	}
	got, limited, err := c.To.On(in)
	require.NoError(t, err)
	if !limited {
		return "none"
	}
	return got.String()
}

// Mont. Code Ann. § 27-1-220(3): $10 million or 3 percent of net worth, whichever is less; not in class actions.
func TestMontanaPunitiveCapByNetWorth(t *testing.T) {
	caps := find(t, "US-MT").PunitiveCaps().For("fraud")
	on := dayOfEvent(dated.Accrual, civil.On(2003, 1, 1))
	for _, c := range []struct{ worth, want string }{
		{"0", "0"}, {"1000000", "30000"}, {"333333333", "9999999.99"}, {"333333334", "10000000"}, {"50000000000", "10000000"},
	} {
		in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.NetWorth: usd(t, c.worth)}, Findings: map[finding.Topic]finding.Status{"class_action": finding.NotEstablished}}
		require.Equal(t, c.want, montanaLimit(t, caps, on, 0, in), c.worth)
		in.Findings = map[finding.Topic]finding.Status{"class_action": finding.Established}
		require.Equal(t, "none", montanaLimit(t, caps, on, 0, in))
	}
	require.Equal(t, "none", montanaLimit(t, caps, dayOfEvent(dated.Accrual, civil.On(2002, 12, 31)), 0, limit.Input{}))
}

// §§ 25-9-411, 2-9-108; § 25-9-411(2): the cap before other reductions.
func TestMontanaCompensatoryCaps(t *testing.T) {
	j := find(t, "US-MT")
	require.Equal(t, "250000", montanaLimit(t, j.CompensatoryCaps().For("med-mal"), dayOfEvent(dated.Accrual, civil.On(2010, 1, 1)), 0, limit.Input{}))
	require.Equal(t, "250000", montanaLimit(t, j.CompensatoryCaps().For("dram-shop"), dayOfEvent(dated.Accrual, civil.On(2010, 1, 1)), 0, limit.Input{}))
	require.Equal(t, "750000", montanaLimit(t, j.CompensatoryCaps().For("government"), dated.Dates{}, 0, limit.Input{}))
	require.Equal(t, "1500000", montanaLimit(t, j.CompensatoryCaps().For("government"), dated.Dates{}, 1, limit.Input{}))
	require.Equal(t, "none", montanaLimit(t, j.CompensatoryCaps().For("negligence"), dated.Dates{}, 0, limit.Input{}))
	order, err := j.Order().For("med-mal").On(dated.Dates{})
	require.NoError(t, err)
	first, _ := order.Rule.At(0)
	require.Equal(t, law.StageCaps, first)
}

// §§ 27-1-702, 27-1-703(1)-(3), 27-1-220(2); 2023 S.B. 169.
func TestMontanaFaultLiabilityAndSplit(t *testing.T) {
	j := find(t, "US-MT")
	rule, err := j.Fault().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.AgainstDefendants, rule.Rule.Against)
	for _, c := range []struct {
		claimant, defendants string
		barred               bool
	}{{"50", "50", false}, {"50.01", "49.99", true}, {"40", "30", true}} {
		_, barred, err := rule.Rule.Compare(fault.Compared{Claimant: usd(t, c.claimant), Others: usd(t, c.defendants)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c)
	}
	v, err := j.Liability().On(dayOfEvent(dated.Accrual, civil.On(2010, 1, 1)))
	require.NoError(t, err)
	for percent, joint := range map[string]bool{"50": false, "50.01": true} {
		debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, percent)}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
		require.NoError(t, err)
		require.Equal(t, joint, debt.Joint, percent)
	}
	predicate, err := j.PunitivePredicate().On(dayOfEvent(dated.Accrual, civil.On(2010, 1, 1)))
	require.NoError(t, err)
	_, barred := predicate.Rule.BarredOn("contract")
	require.True(t, barred)
	for day, want := range map[civil.Date]string{civil.On(2022, 12, 31): "0", civil.On(2023, 1, 1): "500000"} {
		split, err := j.SplitRecovery().On(dayOfEvent(dated.Accrual, day))
		require.NoError(t, err)
		payee, _, err := split.Rule.Divide(usd(t, "1000000"))
		require.NoError(t, err)
		requireDollars(t, want, payee)
	}
}
