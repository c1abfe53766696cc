package law_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

// N.D. Cent. Code § 32-03.2-11(4): two times compensatory damages or $250,000, whichever is greater.
func TestNorthDakotaCapsPunitiveDamagesAtTwiceOrAQuarterMillion(t *testing.T) {
	at := dated.Dates{Accrual: civil.On(2010, 1, 1)}
	harm := func(s string) map[limit.Base]string { return map[limit.Base]string{limit.Compensatory: s} }
	nStatePunitive(t, "US-ND", []nStateCase{
		{"before 1993", "fraud", dated.Dates{Accrual: civil.On(1992, 12, 31)}, nil, nil, nil},
		{"one cent below the turn", "fraud", at, harm("124999.99"), nil, []string{"250000"}},
		{"at the turn", "fraud", at, harm("125000"), nil, []string{"250000"}},
		{"one cent above", "fraud", at, harm("125000.01"), nil, []string{"250000.02"}},
	})
	p, err := find(t, "US-ND").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, finding.ClearAndConvincing, p.Rule.Proof)
	require.Equal(t, punitive.Closed, p.Rule.Allows("contract"))
}

// N.D. Cent. Code §§ 32-42-02, 32-12.1-03, 32-12.2-02.
func TestNorthDakotaCapsMalpracticeAndClaimsAgainstTheGovernment(t *testing.T) {
	on := func(y int, m time.Month, d int) dated.Dates { return dated.Dates{Accrual: civil.On(y, m, d)} }
	nStateCompensatory(t, "US-ND", []nStateCase{
		{"malpractice", "med-mal", on(2020, 1, 1), nil, nil, []string{"500000"}},
		{"government before July 2022", "government", on(2022, 6, 30), nil, nil, []string{"250000", "1000000"}},
		{"government from July 2022", "government", on(2022, 7, 1), nil, nil, []string{"375000", "1000000"}},
		{"government from July 2023", "government", on(2023, 7, 1), nil, nil, []string{"406250", "1625000"}},
		{"government from July 2024", "government", on(2024, 7, 1), nil, nil, []string{"437500", "1750000"}},
		{"government from July 2025", "government", on(2025, 7, 1), nil, nil, []string{"468750", "1875000"}},
		{"government on June 30, 2026", "government", on(2026, 6, 30), nil, nil, []string{"468750", "1875000"}},
		{"government from July 2026", "government", on(2026, 7, 1), nil, nil, []string{"500000", "2000000"}},
		{"no cap elsewhere", "negligence", on(2020, 1, 1), nil, nil, nil},
	})
}

// N.D. Cent. Code §§ 32-03.2-02, 32-03.2-06; N.D. R. Civ. P. 59(b)(5).
func TestNorthDakotaCountsFault(t *testing.T) {
	at := dated.Dates{Accrual: civil.On(2010, 1, 1)}
	require.False(t, nStateBarred(t, "US-ND", "", at, "49.99", "50.01"))
	require.True(t, nStateBarred(t, "US-ND", "", at, "50", "50"))
	require.False(t, nStateJoint(t, "US-ND", "", at, "99", head.KindMedical))
	require.True(t, nStateJoint(t, "US-ND", "", at, "1", head.KindMedical, "acted_in_concert"))
	_, err := find(t, "US-ND").Liability().On(dated.Dates{Accrual: civil.On(1987, 7, 7)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.Equal(t, fault.SeveralNone, nStateCredit(t, "US-ND").Several)
	v, err := find(t, "US-ND").Collateral().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.Deducted, v.Rule.Effect)
	r, err := find(t, "US-ND").Remittitur().On(dated.Dates{})
	require.NoError(t, err)
	answer, _ := r.Rule.MustOffer(remittitur.Excessive)
	require.Equal(t, remittitur.No, answer, "the court may order the reduction")
}
