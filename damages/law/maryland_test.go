package law_test

import (
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
)

// Md. Code Ann., Cts. & Jud. Proc. § 11-108(b): $350,000 from July 1, 1986, $500,000 from October 1, 1994, and $15,000 more
// each October 1 from 1995. A wrongful death from October 1, 1994; 150 percent for two or more beneficiaries.
func TestMarylandGeneralCapRisesEachOctober(t *testing.T) {
	caps := find(t, "US-MD").CompensatoryCaps()
	one, two := worthFound{"two_or_more_beneficiaries": finding.NotEstablished}, worthFound{"two_or_more_beneficiaries": finding.Established}
	on := func(day civil.Date) string {
		return worthOfCap(t, caps, "negligence", dayOfEvent(dated.Accrual, day), 0, nil, nil)
	}
	require.Equal(t, "350000", on(civil.On(1986, 7, 1)))
	require.Equal(t, "350000", on(civil.On(1994, 9, 30)))
	for year := 1994; year <= 2026; year++ {
		dollars := 500_000 + 15_000*(year-1994)
		first, last := civil.On(year, 10, 1), civil.On(year+1, 9, 30)
		for _, day := range []civil.Date{first, last} {
			require.Equal(t, strconv.Itoa(dollars), on(day), day)
			require.Equal(t, strconv.Itoa(dollars), worthOfCap(t, caps, "wrongful-death", dayOfEvent(dated.Accrual, day), 0, nil, one), day)
			require.Equal(t, strconv.Itoa(dollars*3/2), worthOfCap(t, caps, "wrongful-death", dayOfEvent(dated.Accrual, day), 0, nil, two), day)
		}
	}
	require.Equal(t, "965000", on(civil.On(2026, 9, 30)))
	require.Equal(t, "980000", on(civil.On(2026, 10, 1)))
	for cause, day := range map[string]civil.Date{"negligence": civil.On(1986, 6, 30), "wrongful-death": civil.On(1994, 9, 30), "premises": civil.On(2027, 10, 1)} {
		_, err := caps.For(cause).On(dayOfEvent(dated.Accrual, day))
		require.ErrorIs(t, err, dated.ErrNotCovered, cause)
	}
	v, err := caps.For("negligence").On(dayOfEvent(dated.Accrual, dated.AsOf()))
	require.NoError(t, err)
	require.Equal(t, dated.InForce, v.Status)
	require.Equal(t, dated.RuleID("us-md-noneconomic-cap-2026"), v.ID)
}

// § 3-2A-09(b): $650,000 from 2005 through 2008, $15,000 more each January 1 from 2009; 125 percent for a death with two or
// more beneficiaries. Before 2005 § 11-108 reached health care, with its 150 percent.
func TestMarylandHealthCareCapRisesEachJanuary(t *testing.T) {
	caps := find(t, "US-MD").CompensatoryCaps()
	const topic = "wrongful_death_with_two_or_more_beneficiaries"
	on := func(day civil.Date, death finding.Status) string {
		return worthOfCap(t, caps, "med-mal", dayOfEvent(dated.Accrual, day), 0, nil, worthFound{topic: death})
	}
	yes, no := finding.Established, finding.NotEstablished
	for _, c := range []struct {
		day        civil.Date
		one, death string
	}{
		{civil.On(1986, 7, 1), "350000", "525000"}, {civil.On(2004, 9, 30), "635000", "952500"}, {civil.On(2004, 10, 1), "650000", "975000"},
		{civil.On(2004, 12, 31), "650000", "975000"}, {civil.On(2005, 1, 1), "650000", "812500"}, {civil.On(2008, 12, 31), "650000", "812500"},
		{civil.On(2024, 6, 1), "890000", "1112500"}, {civil.On(2026, 12, 31), "920000", "1150000"},
	} {
		require.Equal(t, c.one, on(c.day, no), c.day)
		require.Equal(t, c.death, on(c.day, yes), c.day)
	}
	for year := 2009; year <= 2026; year++ {
		dollars := 650_000 + 15_000*(year-2008)
		for _, day := range []civil.Date{civil.On(year, 1, 1), civil.On(year, 12, 31)} {
			require.Equal(t, strconv.Itoa(dollars), on(day, no), day)
			require.Equal(t, strconv.Itoa(dollars*5/4), on(day, yes), day)
		}
	}
	_, err := caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2027, 1, 1)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// State Gov't § 12-104(a)(2): $400,000 for a claimant. Cts. & Jud. Proc. § 5-303(a): and $800,000 for an occurrence.
func TestMarylandGovernmentCapsEachHold(t *testing.T) {
	caps := find(t, "US-MD").CompensatoryCaps()
	on := dayOfEvent(dated.Accrual, civil.On(2015, 10, 1))
	require.Equal(t, "400000", worthOfCap(t, caps, "government", on, 0, nil, nil))
	require.Equal(t, "800000", worthOfCap(t, caps, "government", on, 1, nil, worthFound{"local_government": finding.Established}))
	require.Equal(t, "no limit", worthOfCap(t, caps, "government", on, 1, nil, worthFound{"local_government": finding.NotEstablished}))
	_, err := caps.For("government").On(dayOfEvent(dated.Accrual, civil.On(2015, 9, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Coleman v. Soccer Association of Columbia: any negligence bars, unless the defendant had the last clear chance.
func TestMarylandBarsForAnyNegligence(t *testing.T) {
	j := find(t, "US-MD")
	v, err := j.Fault().On(dated.Dates{})
	require.NoError(t, err)
	for percent, want := range map[string]bool{"0": false, "0.01": true, "1": true} {
		_, barred, err := v.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, want, barred, percent)
	}
	require.Contains(t, v.Rule.Lifts.Slice(), finding.Topic("last_clear_chance"))
	l, err := j.Liability().On(dated.Dates{})
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "1")}, usd(t, "100"), decimal.Decimal{}, head.KindPainAndSuffering, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)
}

// Rodriguez v. Cooper, 458 Md. 425 (2018): § 11-108 limits damages for intentional torts too.
func TestMarylandsCapReachesIntentionalTorts(t *testing.T) {
	for _, cause := range []string{"assault", "battery", "intentional-tort"} {
		n := 0
		for p := range find(t, "US-MD").CompensatoryCaps().Reaching(cause) {
			v, err := p.On(dated.Dates{Accrual: civil.On(2020, 1, 2)})
			require.NoError(t, err)
			require.Equal(t, dated.RuleID("us-md-noneconomic-cap-2019"), v.ID)
			n++
		}
		require.Equal(t, 1, n)
	}
}
