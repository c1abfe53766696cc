package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
)

// Ky. Rev. Stat. § 411.182: pure comparative fault, several shares, a release takes off the released person's share.
func TestKentuckyFaultIsPureAndSeveral(t *testing.T) {
	j := find(t, "US-KY")
	on := dayOfEvent(dated.Accrual, civil.On(1988, 7, 15))
	v, err := j.Fault().On(on)
	require.NoError(t, err)
	kept, barred, err := v.Rule.Recovery(usd(t, "99"))
	require.NoError(t, err)
	require.False(t, barred)
	require.Equal(t, "1/100", kept.String())
	_, err = j.Fault().On(dayOfEvent(dated.Accrual, civil.On(1988, 7, 14)))
	require.ErrorIs(t, err, dated.ErrNotCovered)

	l, err := j.Liability().On(on)
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "60")}, usd(t, "80"), usd(t, "20"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.False(t, debt.Joint)
	require.Equal(t, "3/4", debt.Part.String())
	c, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.Proportionate, c.Rule.Method)
}

// Ky. Const. § 54: no limit. Ky. Rev. Stat. § 411.184(2), (4): clear and convincing evidence; none for breach of contract.
// Williams v. Wilson: gross negligence opens the door still.
func TestKentuckyHasNoCapsAndBarsPunitiveDamagesForContract(t *testing.T) {
	j := find(t, "US-KY")
	require.Equal(t, "no limit", worthOfCap(t, j.PunitiveCaps(), "", dated.Dates{}, 0, nil, nil))
	require.Equal(t, "no limit", worthOfCap(t, j.CompensatoryCaps(), "med-mal", dated.Dates{}, 0, nil, nil))
	v, err := j.PunitivePredicate().On(dayOfEvent(dated.Accrual, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	require.Contains(t, v.Rule.States.Slice(), finding.Topic("gross_negligence"))
	require.Equal(t, finding.ClearAndConvincing, v.Rule.Proof)
	_, barred := v.Rule.BarredOn("contract")
	require.True(t, barred)
	_, barred = v.Rule.BarredOn("fraud")
	require.False(t, barred)
}
