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
	"github.com/makewhole/remedies/damages/punitive"
)

// N.H. Rev. Stat. § 507:16; enhanced damages are compensatory (Vratsenes v. N.H. Auto).
func TestNewHampshireKnowsNoPunitiveDamagesAndEnhancedOnesCompensate(t *testing.T) {
	v, err := find(t, "US-NH").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	for _, cause := range []string{"", "fraud", "med-mal", "intentional-tort"} {
		require.Equal(t, punitive.Closed, v.Rule.Allows(cause), cause)
	}
	require.True(t, head.AllCompensatory().Has(head.KindEnhanced))
	require.False(t, head.AllPunitive().Has(head.KindEnhanced))
}

// N.H. Rev. Stat. § 556:12, II-III before and since S.B. 462 (2024); § 541-B:14, I.
func TestNewHampshireCapsLossOfSocietyAndClaimsAgainstTheState(t *testing.T) {
	spouse := func(s finding.Status) map[finding.Topic]finding.Status {
		return map[finding.Topic]finding.Status{"surviving_spouse": s}
	}
	insured := func(s string) map[limit.Base]string { return map[limit.Base]string{"insurance_proceeds": s} }
	old, raised := dated.Dates{Accrual: civil.On(2024, 12, 31)}, dated.Dates{Accrual: civil.On(2025, 1, 1)}
	state := dated.Dates{Judgment: civil.On(2020, 1, 1)}
	nStateCompensatory(t, "US-NH", []nStateCase{
		{"spouse before 2025", "wrongful-death", old, nil, spouse(nStateYes), []string{"150000"}},
		{"child before 2025", "wrongful-death", old, nil, spouse(nStateNo), []string{"50000"}},
		{"spouse from 2025", "wrongful-death", raised, nil, spouse(nStateYes), []string{"500000"}},
		{"child from 2025", "wrongful-death", raised, nil, spouse(nStateNo), []string{"300000"}},
		{"state, uninsured", "government", state, insured("0"), nil, []string{"475000", "3750000"}},
		{"state, insured at the limit for a claimant", "government", state, insured("475000"), nil, []string{"475000", "3750000"}},
		{"state, insured one cent above", "government", state, insured("475000.01"), nil, []string{"475000.01", "3750000"}},
	})
	v, err := find(t, "US-NH").CompensatoryCaps().For("wrongful-death").On(raised)
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.True(t, c.Kinds.Has(head.KindConsortium.At(head.Future)))
	require.False(t, c.Kinds.Has(head.KindPainAndSuffering), "what the deceased suffered is not limited")
}

// Brannigan v. Usitalo and Carson v. Maurer.
func TestNewHampshireStruckItsCapsDown(t *testing.T) {
	for _, c := range []struct {
		cause  string
		day    civil.Date
		status dated.Status
	}{
		{"", civil.On(1991, 3, 12), dated.StruckDown}, {"", civil.On(1991, 3, 13), dated.InForce},
		{"med-mal", civil.On(1980, 12, 30), dated.StruckDown}, {"med-mal", civil.On(1980, 12, 31), dated.InForce},
	} {
		v, err := find(t, "US-NH").CompensatoryCaps().For(c.cause).On(dated.Dates{Accrual: c.day})
		require.NoError(t, err)
		require.Equal(t, c.status, v.Status, c.day)
	}
}

// N.H. Rev. Stat. §§ 507:7-d, 507:7-e, I(b); Nilsson v. Bierman on the credit.
func TestNewHampshireCountsFault(t *testing.T) {
	require.False(t, nStateBarred(t, "US-NH", "", dated.Dates{}, "50", "50"))
	require.True(t, nStateBarred(t, "US-NH", "", dated.Dates{}, "50.01", "49.99"))
	require.False(t, nStateJoint(t, "US-NH", "", dated.Dates{}, "49.99", head.KindMedical))
	require.True(t, nStateJoint(t, "US-NH", "", dated.Dates{}, "50", head.KindMedical))
	require.True(t, nStateJoint(t, "US-NH", "", dated.Dates{}, "1", head.KindMedical, "acted_in_concert"))
	c := nStateCredit(t, "US-NH")
	require.Equal(t, fault.ProTanto, c.Method)
	require.Equal(t, fault.SeveralNone, c.Several)
	v, err := find(t, "US-NH").Reallocation().On(dated.Dates{}) // Rodgers v. Colby's Ol' Place
	require.NoError(t, err)
	require.Equal(t, fault.ByJointLiability, v.Rule.Rule)
}
