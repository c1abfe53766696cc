package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

func TestWyomingForbidsLimits(t *testing.T) {
	wy := find(t, "US-WY")
	// Wyo. Const. art. 10, § 4(a): no law limiting the damages for injury or death.
	for _, cause := range []string{"", "negligence", "med-mal", "wrongful-death", "product-liability"} {
		v, err := wy.CompensatoryCaps().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Zero(t, v.Rule.Len(), cause)
		source, _ := v.Authority.At(0)
		require.Equal(t, authority.KindConstitution, source.Kind)
		require.Contains(t, source.String(), "art. 10, § 4(a)")
		require.False(t, v.Unconfirmed())
	}
	v, err := wy.PunitiveCaps().On(dated.Dates{})
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
}

func TestWyomingClaimsAgainstGovernment(t *testing.T) {
	wy := find(t, "US-WY")
	// Wyo. Stat. § 1-39-118(a): $250,000 to a claimant, $500,000 to all, from one occurrence; (d): no punitive damages.
	v, err := wy.CompensatoryCaps().For("government").On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, 2, v.Rule.Len())
	for i, want := range []struct {
		unit limit.Unit
		most string
	}{{limit.Plaintiff | limit.Occurrence, "250000"}, {limit.Occurrence, "500000"}} {
		one, _ := v.Rule.At(i)
		require.Equal(t, want.unit, one.Unit)
		require.Equal(t, head.AllCompensatory(), one.Kinds)
		got, limited, err := one.To.On(limit.Input{})
		require.NoError(t, err)
		require.True(t, limited)
		requireDollars(t, want.most, got)
	}
	p, err := wy.PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, punitive.Closed, p.Rule.Allows("government"))
	require.Equal(t, punitive.Open, p.Rule.Allows("fraud"))
}

func TestWyomingFaultAndShares(t *testing.T) {
	wy := find(t, "US-WY")
	for _, c := range []struct {
		day          civil.Date
		id           dated.RuleID
		against      fault.Against
		own, compare string
		barred       bool
	}{
		// Ridenour: each plaintiff against each defendant, until the act of 1986.
		{civil.On(1986, 6, 10), "us-wy-fault-1973", fault.AgainstEach, "40", "40", true},
		{civil.On(1986, 6, 10), "us-wy-fault-1973", fault.AgainstEach, "39.99", "40", false},
		{civil.On(1986, 6, 11), "us-wy-fault-1986", fault.AgainstAll, "50", "50", false},
		{civil.On(1994, 6, 30), "us-wy-fault-1986", fault.AgainstAll, "50.01", "49.99", true},
		// Wyo. Stat. § 1-1-109(b): not more than 50 percent of the fault of all actors.
		{civil.On(1994, 7, 1), "us-wy-fault-1994", fault.AgainstAll, "50", "50", false},
		{civil.On(1994, 7, 1), "us-wy-fault-1994", fault.AgainstAll, "50.01", "49.99", true},
	} {
		v, err := wy.Fault().On(dayOfEvent(dated.Accrual, c.day))
		require.NoError(t, err)
		require.Equal(t, c.id, v.ID)
		require.Equal(t, c.against, v.Rule.Against)
		_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, c.own), Others: usd(t, c.compare)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, "%s against %s on %s", c.own, c.compare, c.day)
	}

	// § 1-1-109(e): each to the extent of its proportion; joint for causes that accrued before June 11, 1986.
	for _, c := range []struct {
		day   civil.Date
		joint bool
		part  string
	}{{civil.On(1986, 6, 10), true, "1"}, {civil.On(1986, 6, 11), false, "9/10"}} {
		v, err := wy.Liability().On(dayOfEvent(dated.Accrual, c.day))
		require.NoError(t, err)
		d, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, "90")}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
		require.NoError(t, err)
		require.Equal(t, c.joint, d.Joint)
		require.Equal(t, c.part, d.Part.RatString())
	}
	// Haderlie: no credit for what others paid; the claimant bears what cannot be collected.
	credit, err := wy.Credit().On(dayOfEvent(dated.Accrual, civil.On(2000, 1, 1)))
	require.NoError(t, err)
	require.Equal(t, fault.NoCredit, credit.Rule.Method)
	require.Equal(t, fault.NoCredit, credit.Rule.Method)
	_, err = wy.Credit().On(dayOfEvent(dated.Accrual, civil.On(1986, 6, 10)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	moved, err := wy.Reallocation().On(dayOfEvent(dated.Accrual, civil.On(1986, 6, 11)))
	require.NoError(t, err)
	require.Equal(t, fault.ClaimantBears, moved.Rule.Rule)
}
