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
)

// N.C. Gen. Stat. § 1D-25(b): three times compensatory damages or $250,000; § 1D-26 for impaired driving.
func TestNorthCarolinaCapsPunitiveDamagesAtThreeTimesOrAQuarterMillion(t *testing.T) {
	before, at := dated.Dates{Accrual: civil.On(1995, 12, 31)}, dated.Dates{Accrual: civil.On(1996, 1, 1)}
	harm := func(s string) map[limit.Base]string { return map[limit.Base]string{limit.Compensatory: s} }
	drunk := func(s finding.Status) map[finding.Topic]finding.Status {
		return map[finding.Topic]finding.Status{"impaired_driving": s}
	}
	nStatePunitive(t, "US-NC", []nStateCase{
		{"before 1996", "fraud", before, nil, nil, nil},
		{"one cent below the turn", "fraud", at, harm("83333.33"), nil, []string{"250000"}},
		{"one cent above", "fraud", at, harm("83333.34"), nil, []string{"250000.02"}},
		{"well above", "", at, harm("1000000"), nil, []string{"3000000"}},
		{"drunk driving", "drunk-driving", at, harm("1"), nil, nil},
		{"impaired by a finding", "motor-vehicle", at, harm("1"), drunk(nStateYes), []string{"none"}},
		{"sober", "motor-vehicle", at, harm("1"), drunk(nStateNo), []string{"250000"}},
	})
	p, err := find(t, "US-NC").PunitivePredicate().On(at)
	require.NoError(t, err)
	require.Equal(t, punitive.Closed, p.Rule.Allows("contract")) // § 1D-15(d)
	require.Equal(t, finding.ClearAndConvincing, p.Rule.Proof)
}

// N.C. Gen. Stat. § 90-21.19(a)-(b) and the figures the Office of State Budget and Management published for 2020 and 2023.
func TestNorthCarolinaResetsItsMalpracticeCapEveryThirdYear(t *testing.T) {
	on := func(y int, m time.Month, d int) dated.Dates { return dated.Dates{Judgment: civil.On(y, m, d)} }
	const lasting, worse finding.Topic = "disfigurement_loss_of_use_permanent_injury_or_death", "reckless_grossly_negligent_fraudulent_intentional_or_malicious"
	both := func(a, b finding.Status) map[finding.Topic]finding.Status {
		return map[finding.Topic]finding.Status{lasting: a, worse: b}
	}
	moved := map[limit.Base]string{"cpi_november_2025_over_november_2011": "1.4"}
	twice := func(s string) []string { return []string{s, s} }
	nStateCompensatory(t, "US-NC", []nStateCase{
		{"2011", "med-mal", on(2011, 10, 1), nil, both(nStateNo, nStateNo), twice("500000")},
		{"2019", "med-mal", on(2019, 12, 31), nil, both(nStateNo, nStateNo), twice("533409")},
		{"2020", "med-mal", on(2020, 1, 1), nil, both(nStateNo, nStateNo), twice("562338")},
		{"2022", "med-mal", on(2022, 12, 31), nil, both(nStateNo, nStateNo), twice("562338")},
		{"2023", "med-mal", on(2023, 1, 1), nil, both(nStateNo, nStateNo), twice("656730")},
		{"2025", "med-mal", on(2025, 12, 31), nil, both(nStateNo, nStateNo), twice("656730")},
		{"2026, by the index", "med-mal", on(2026, 1, 1), moved, both(nStateNo, nStateNo), twice("700000")},
		{"lasting injury alone", "med-mal", on(2023, 1, 1), nil, both(nStateYes, nStateNo), twice("656730")},
		{"recklessness alone", "med-mal", on(2023, 1, 1), nil, both(nStateNo, nStateYes), twice("656730")},
		{"both", "med-mal", on(2023, 1, 1), nil, both(nStateYes, nStateYes), twice("none")},
		// § 143-299.2(a).
		{"the state", "government", dated.Dates{Accrual: civil.On(2020, 1, 1)}, nil, nil, []string{"1000000"}},
	})
}

// Contributory negligence, with last clear chance; joint and several liability; § 1B-4; Rule 414.
func TestNorthCarolinaCountsFault(t *testing.T) {
	require.False(t, nStateBarred(t, "US-NC", "negligence", dated.Dates{}, "0", "100"))
	require.True(t, nStateBarred(t, "US-NC", "negligence", dated.Dates{}, "0.01", "99.99"))
	v, err := find(t, "US-NC").Fault().On(dated.Dates{})
	require.NoError(t, err)
	require.Contains(t, v.Rule.Lifts.Slice(), finding.Topic("last_clear_chance"))
	require.True(t, nStateJoint(t, "US-NC", "negligence", dated.Dates{}, "1", head.KindPainAndSuffering))
	require.Equal(t, fault.ProTanto, nStateCredit(t, "US-NC").Method)
	for day, paid := range map[civil.Date]bool{civil.On(2011, 9, 30): false, civil.On(2011, 10, 1): true} {
		c, err := find(t, "US-NC").Collateral().On(dated.Dates{Accrual: day})
		require.NoError(t, err)
		require.Equal(t, fault.NotDeducted, c.Rule.Effect)
		require.Equal(t, paid, c.Rule.PaidAmount)
	}
}
