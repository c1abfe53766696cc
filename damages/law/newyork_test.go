package law_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/punitive"
)

// C.P.L.R. 1601(1) and 1602: noneconomic loss is several at 50 percent or less; economic loss is joint at any share.
func TestNewYorkArticleSixteen(t *testing.T) {
	at := dated.Dates{Filing: civil.On(2020, 1, 1), Accrual: civil.On(2019, 1, 1)}
	pain, medical := head.KindPainAndSuffering, head.KindMedical
	require.True(t, nStateJoint(t, "US-NY", "premises", at, "1", medical))
	require.False(t, nStateJoint(t, "US-NY", "premises", at, "50", pain))
	require.True(t, nStateJoint(t, "US-NY", "premises", at, "50.01", pain))
	require.False(t, nStateJoint(t, "US-NY", "", at, "50", pain.At(head.Future)))
	require.True(t, nStateJoint(t, "US-NY", "premises", at, "1", pain, "reckless_disregard"))
	require.True(t, nStateJoint(t, "US-NY", "premises", at, "1", pain, "acted_in_concert"))
	require.True(t, nStateJoint(t, "US-NY", "premises", at, "1", pain, "hazardous_substance_release"))
	require.True(t, nStateJoint(t, "US-NY", "defamation", at, "1", head.KindReputation), "no action for personal injury")

	// C.P.L.R. 1602(6) until the act of 2026.
	require.True(t, nStateJoint(t, "US-NY", "motor-vehicle", dated.Dates{Accrual: civil.On(2026, 5, 26)}, "1", pain))
	require.False(t, nStateJoint(t, "US-NY", "motor-vehicle", dated.Dates{Accrual: civil.On(2026, 5, 27)}, "50", pain))
	require.True(t, nStateJoint(t, "US-NY", "motor-vehicle", dated.Dates{Accrual: civil.On(2026, 5, 27)}, "50", medical))
}

// C.P.L.R. 1411(a), and (b) for injury actions under the no-fault law since 2026.
func TestNewYorkCountsFault(t *testing.T) {
	old, now := dated.Dates{Accrual: civil.On(2026, 5, 26)}, dated.Dates{Accrual: civil.On(2026, 5, 27)}
	require.False(t, nStateBarred(t, "US-NY", "premises", now, "99", "1"))
	require.False(t, nStateBarred(t, "US-NY", "motor-vehicle", old, "99", "1"))
	require.False(t, nStateBarred(t, "US-NY", "motor-vehicle", now, "50", "50"))
	require.True(t, nStateBarred(t, "US-NY", "motor-vehicle", now, "50.01", "49.99"))
	_, err := find(t, "US-NY").Fault().On(dated.Dates{Accrual: civil.On(1975, 8, 31)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Gen. Oblig. Law § 15-108(a); Whalen v. Kawasaki: settlement first, then fault.
func TestNewYorkCreditsTheGreatestOfThree(t *testing.T) {
	c := nStateCredit(t, "US-NY")
	require.Equal(t, fault.GreatestOf, c.Method)
	require.Equal(t, fault.BeforeFault, c.Order)
	v, err := find(t, "US-NY").Order().On(dated.Dates{})
	require.NoError(t, err)
	order := v.Rule.Slice()
	require.Less(t, slices.Index(order, law.StageCredits), slices.Index(order, law.StageFault))
}

// Est. Powers & Trusts Law § 5-4.3(a); Sharapata v. Town of Islip; Hobish v. AXA.
func TestNewYorkLimitsDeathToPecuniaryLossAndSparesTheState(t *testing.T) {
	nStateCompensatory(t, "US-NY", []nStateCase{
		{"death", "wrongful-death", dated.Dates{}, nil, nil, []string{"0"}},
		{"injury", "negligence", dated.Dates{}, nil, nil, nil},
	})
	v, err := find(t, "US-NY").CompensatoryCaps().For("wrongful-death").On(dated.Dates{})
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.True(t, c.Kinds.Has(head.KindSocietyAndGrief.At(head.Past)))
	require.False(t, c.Kinds.Has(head.KindLossOfSupport))
	p, err := find(t, "US-NY").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, punitive.Closed, p.Rule.Allows("government"))
	require.Equal(t, punitive.Closed, p.Rule.Allows("consumer-protection"))
	require.Equal(t, punitive.Open, p.Rule.Allows("wrongful-death")) // § 5-4.3(b)
}
