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

// missouriLimit is what the cap in the given place comes to under the version for the dates; "none" for no cap or no limit.
func missouriLimit(t *testing.T, h *dated.History[law.Caps], d dated.Dates, place int, in limit.Input) string {
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

func missouriInput(t *testing.T, judgment string, found map[finding.Topic]finding.Status) limit.Input {
	t.Helper()
	return limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: usd(t, judgment)}, Findings: found}
}

// Mo. Rev. Stat. § 510.265.1: the greater of $500,000 and five times the net judgment; filed after August 28, 2005 (§ 538.305).
func TestMissouriPunitiveCapStaysForActionsMadeByStatute(t *testing.T) {
	const felony = "convicted_of_felony_arising_from_the_acts"
	caps := find(t, "US-MO").PunitiveCaps().For("consumer-protection")
	on := dayOfEvent(dated.Filing, civil.On(2005, 8, 29))
	no := map[finding.Topic]finding.Status{felony: finding.NotEstablished}
	for judgment, want := range map[string]string{
		"0": "500000", "99999.99": "500000", "100000": "500000", "100000.01": "500000.05", "1000000": "5000000",
	} {
		require.Equal(t, want, missouriLimit(t, caps, on, 0, missouriInput(t, judgment, no)), judgment)
	}
	require.Equal(t, "none", missouriLimit(t, caps, on, 0, missouriInput(t, "1", map[finding.Topic]finding.Status{felony: finding.Established})))
	require.Equal(t, "none", missouriLimit(t, caps, dayOfEvent(dated.Filing, civil.On(2005, 8, 28)), 0, limit.Input{}))
	require.Equal(t, "5000000", missouriLimit(t, caps, dayOfEvent(dated.Filing, civil.On(2020, 1, 1)), 0, missouriInput(t, "1000000", no)), "Lewellen leaves statutory actions alone")
}

// Lewellen v. Franklin, 441 S.W.3d 136 (September 9, 2014): no cap where a jury of 1820 fixed punitive damages.
func TestMissouriPunitiveCapFellForClaimsOf1820(t *testing.T) {
	j := find(t, "US-MO")
	for _, cause := range []string{"fraud", "assault", "defamation", "false-imprisonment", "malicious-prosecution"} {
		h := j.PunitiveCaps().For(cause)
		for day, want := range map[civil.Date]dated.Status{
			civil.On(2005, 8, 28): dated.Superseded, civil.On(2005, 8, 29): dated.StruckDown, civil.On(2014, 9, 8): dated.StruckDown, civil.On(2014, 9, 9): dated.InForce,
		} {
			v, err := h.On(dayOfEvent(dated.Filing, day))
			require.NoError(t, err)
			require.Equal(t, want, v.Status, "%s %s", cause, day)
			require.Equal(t, want == dated.StruckDown, v.Rule.Len() > 0)
		}
	}
	for status, want := range map[finding.Status]string{finding.Established: "none", finding.NotEstablished: "500000"} { // any other claim
		in := missouriInput(t, "1", map[finding.Topic]finding.Status{
			"convicted_of_felony_arising_from_the_acts": finding.NotEstablished, "punitive_damages_were_for_the_jury_in_1820": status,
		})
		require.Equal(t, want, missouriLimit(t, j.PunitiveCaps().For("negligence"), dayOfEvent(dated.Filing, civil.On(2016, 1, 1)), 0, in))
	}
}

// § 538.210 and the table of the department of insurance, by the year of the trial.
func TestMissouriMalpracticeCaps(t *testing.T) {
	caps := find(t, "US-MO").CompensatoryCaps().For("med-mal")
	for _, c := range []struct {
		day          civil.Date
		lower, upper string
		status       dated.Status
	}{
		{civil.On(1986, 2, 3), "350000", "350000", dated.Superseded},
		{civil.On(1986, 12, 31), "350000", "350000", dated.Superseded},
		{civil.On(1987, 1, 1), "356000", "356000", dated.Superseded},
		{civil.On(1996, 7, 1), "492000", "492000", dated.Superseded},
		{civil.On(2005, 8, 28), "579000", "579000", dated.Superseded},
		{civil.On(2005, 8, 29), "350000", "350000", dated.StruckDown}, // Watts, July 31, 2012
		{civil.On(2012, 7, 30), "350000", "350000", dated.StruckDown},
		{civil.On(2012, 7, 31), "none", "none", dated.Superseded},
		{civil.On(2015, 8, 27), "none", "none", dated.Superseded},
		{civil.On(2015, 8, 28), "400000", "700000", dated.Superseded},
		{civil.On(2016, 1, 1), "406800", "711900", dated.Superseded},
		{civil.On(2019, 6, 1), "427901", "748828", dated.Superseded}, // Velazquez: $748,828
		{civil.On(2024, 12, 31), "465531", "814679", dated.Superseded},
		{civil.On(2025, 1, 1), "473444", "828529", dated.Superseded},
		{civil.On(2026, 1, 1), "481494", "842614", dated.Unverified}, // 400,000 and 700,000 times 1.017 to the 11th, in whole dollars
	} {
		for status, want := range map[finding.Status]string{finding.NotEstablished: c.lower, finding.Established: c.upper} {
			in := limit.Input{Findings: map[finding.Topic]finding.Status{"catastrophic_injury_or_death": status}}
			require.Equal(t, want, missouriLimit(t, caps, dayOfEvent(dated.Verdict, c.day), 0, in), "%s", c.day)
		}
		v, err := caps.On(dayOfEvent(dated.Verdict, c.day))
		require.NoError(t, err)
		require.Equal(t, c.status, v.Status, "%s", c.day)
	}
	_, err := caps.On(dayOfEvent(dated.Verdict, civil.On(2027, 1, 1)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// § 537.060 and Jensen v. ARA Services: the settlement comes off before the claimant's fault. § 537.067: 51 percent.
func TestMissouriCreditsComeBeforeFault(t *testing.T) {
	j := find(t, "US-MO")
	credit, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, credit.Rule.Method)
	require.Equal(t, fault.BeforeFault, credit.Rule.Order)
	order, err := j.Order().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageCredits, law.StageFault, law.StageCaps, law.StageShares}, order.Rule.Slice())

	v, err := j.Liability().On(dayOfEvent(dated.Filing, civil.On(2005, 8, 29)))
	require.NoError(t, err)
	for _, c := range []struct {
		percent string
		kind    head.Kind
		joint   bool
	}{{"50.99", head.KindMedical, false}, {"51", head.KindMedical, true}, {"51", head.KindPainAndSuffering, true}, {"100", head.KindPunitive, false}} {
		debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, c.percent)}, usd(t, "100"), usd(t, "0"), c.kind, "negligence")
		require.NoError(t, err)
		require.Equal(t, c.joint, debt.Joint, c)
	}
	rule, err := j.Fault().On(dayOfEvent(dated.Verdict, civil.On(2000, 1, 1)))
	require.NoError(t, err)
	_, barred, err := rule.Rule.Recovery(usd(t, "99"))
	require.NoError(t, err)
	require.False(t, barred)
}

// § 537.675.3: half to the fund, not in health care actions. § 510.261.1 since August 28, 2020 (§ 510.262).
func TestMissouriSplitPredicateAndPublicEntities(t *testing.T) {
	j := find(t, "US-MO")
	split, err := j.SplitRecovery().On(dayOfEvent(dated.Judgment, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	payee, _, err := split.Rule.Divide(usd(t, "1000000"))
	require.NoError(t, err)
	requireDollars(t, "500000", payee)
	medical, err := j.SplitRecovery().For("med-mal").On(dated.Dates{})
	require.NoError(t, err)
	require.False(t, medical.Rule.Applies())

	for day, want := range map[civil.Date]dated.RuleID{civil.On(2020, 8, 27): "us-mo-punitive-predicate-1996", civil.On(2020, 8, 28): "us-mo-punitive-predicate-2020"} {
		v, err := j.PunitivePredicate().On(dayOfEvent(dated.Filing, day))
		require.NoError(t, err)
		require.Equal(t, want, v.ID)
	}
	public := j.CompensatoryCaps().For("government") // § 537.610.2, .5
	require.Equal(t, "300000", missouriLimit(t, public, dayOfEvent(dated.Judgment, civil.On(2000, 1, 1)), 0, limit.Input{}))
	require.Equal(t, "2000000", missouriLimit(t, public, dayOfEvent(dated.Judgment, civil.On(2000, 1, 1)), 1, limit.Input{}))
	require.Equal(t, "435849", missouriLimit(t, public, dayOfEvent(dated.Judgment, civil.On(2020, 12, 31)), 0, limit.Input{}))
	require.Equal(t, "2905664", missouriLimit(t, public, dayOfEvent(dated.Judgment, civil.On(2020, 12, 31)), 1, limit.Input{}))
}
