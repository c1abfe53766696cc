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
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

func TestWisconsinPunitiveCap(t *testing.T) {
	wi := find(t, "US-WI")
	none, err := wi.PunitiveCaps().On(dayOfEvent(dated.Filing, civil.On(2011, 1, 31)))
	require.NoError(t, err)
	require.Zero(t, none.Rule.Len())

	v, err := wi.PunitiveCaps().On(dayOfEvent(dated.Filing, civil.On(2011, 2, 1)))
	require.NoError(t, err)
	one, _ := v.Rule.At(0)
	require.Equal(t, limit.Plaintiff, one.Unit)
	// Wis. Stat. § 895.043(6): twice compensatory damages or $200,000, whichever is greater; turning point $100,000.
	for recovered, want := range map[string]string{"0": "200000", "99999.99": "200000", "100000": "200000", "100000.01": "200000.02", "1000000": "2000000"} {
		got, limited, err := one.To.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: usd(t, recovered)}})
		require.NoError(t, err)
		require.True(t, limited)
		requireDollars(t, want, got)
	}
	// The same subsection: not for operating a vehicle while intoxicated.
	require.False(t, one.Reaches("drunk-driving"))
	require.True(t, one.Reaches("motor-vehicle"))
	require.True(t, one.Reaches(""))
}

func TestWisconsinPunitivePredicate(t *testing.T) {
	wi := find(t, "US-WI")
	for day, id := range map[civil.Date]dated.RuleID{civil.On(1995, 5, 16): "us-wi-punitive-predicate", civil.On(1995, 5, 17): "us-wi-punitive-predicate-1995"} {
		v, err := wi.PunitivePredicate().On(dayOfEvent(dated.Filing, day))
		require.NoError(t, err)
		require.Equal(t, id, v.ID)
		// Wangen (wrongful death), Lund (malpractice), Wis. Stat. § 893.80(3) (government).
		for _, cause := range []string{"wrongful-death", "med-mal", "government"} {
			require.Equal(t, punitive.Closed, v.Rule.Allows(cause), cause)
		}
		require.Equal(t, punitive.Open, v.Rule.Allows("negligence"))
	}
}

func TestWisconsinCapsOnCompensatoryDamages(t *testing.T) {
	wi := find(t, "US-WI")
	yes, no := finding.Established, finding.NotEstablished
	type found = map[finding.Topic]finding.Status
	type facts = map[limit.Base]decimal.Decimal
	for _, c := range []struct {
		cause  string
		on     dated.Dates
		id     dated.RuleID
		status dated.Status
		facts  facts
		found  found
		want   string
	}{
		// The limit of 1995, $350,000 with an index, which Ferdon struck down on July 14, 2005.
		{"med-mal", dayOfEvent(dated.Accrual, civil.On(1995, 5, 25)), "us-wi-med-mal-cap-1995", dated.StruckDown, facts{"consumer_price_index": usd(t, "1")}, nil, "350000"},
		{"med-mal", dayOfEvent(dated.Accrual, civil.On(2005, 7, 13)), "us-wi-med-mal-cap-1995", dated.StruckDown, facts{"consumer_price_index": usd(t, "1.2")}, nil, "420000"},
		{"med-mal", dayOfEvent(dated.Accrual, civil.On(2005, 7, 14)), "us-wi-med-mal-cap-none-since-ferdon", dated.Superseded, nil, nil, ""},
		{"med-mal", dayOfEvent(dated.Accrual, civil.On(2006, 4, 5)), "us-wi-med-mal-cap-none-since-ferdon", dated.Superseded, nil, nil, ""},
		// Wis. Stat. § 893.55(4)(d): $750,000 for each occurrence on or after April 6, 2006; upheld in Mayo.
		{"med-mal", dayOfEvent(dated.Accrual, civil.On(2006, 4, 6)), "us-wi-med-mal-cap-2006", dated.InForce, nil, nil, "750000"},
		// 1997 Wis. Act 89: $500,000 for a minor, $350,000 for an adult, instead of $150,000.
		{"wrongful-death", dayOfEvent(dated.Accrual, civil.On(1998, 4, 27)), "us-wi-wrongful-death-cap-1996", dated.Superseded, nil, nil, "150000"},
		{"wrongful-death", dayOfEvent(dated.Accrual, civil.On(1998, 4, 28)), "us-wi-wrongful-death-cap-1998", dated.InForce, nil, found{"deceased_was_a_minor": no}, "350000"},
		{"wrongful-death", dayOfEvent(dated.Accrual, civil.On(1998, 4, 28)), "us-wi-wrongful-death-cap-1998", dated.InForce, nil, found{"deceased_was_a_minor": yes}, "500000"},
		// Wis. Stat. § 893.80(3): $50,000, or $25,000 against a volunteer fire company; § 893.82(6): $250,000.
		{"government", dated.Dates{}, "us-wi-government-cap", dated.InForce, nil, found{"defendant_is_a_state_officer_or_employee": no, "defendant_is_a_volunteer_fire_company": no}, "50000"},
		{"government", dated.Dates{}, "us-wi-government-cap", dated.InForce, nil, found{"defendant_is_a_state_officer_or_employee": no, "defendant_is_a_volunteer_fire_company": yes}, "25000"},
		{"government", dated.Dates{}, "us-wi-government-cap", dated.InForce, nil, found{"defendant_is_a_state_officer_or_employee": yes}, "250000"},
	} {
		v, err := wi.CompensatoryCaps().For(c.cause).On(c.on)
		require.NoError(t, err)
		require.Equal(t, c.id, v.ID)
		require.Equal(t, c.status, v.Status)
		if c.want == "" {
			require.Zero(t, v.Rule.Len())
			continue
		}
		one, _ := v.Rule.At(0)
		got, limited, err := one.To.On(limit.Input{Quantities: c.facts, Findings: c.found})
		require.NoError(t, err)
		require.True(t, limited)
		requireDollars(t, c.want, got)
	}

	// Bartholomew: both limits stand beside each other in malpractice, on different losses.
	names := []dated.RuleID{}
	for p := range wi.CompensatoryCaps().Reaching("med-mal") {
		v, err := p.On(dayOfEvent(dated.Accrual, civil.On(2010, 1, 1)))
		require.NoError(t, err)
		names = append(names, v.ID)
		one, _ := v.Rule.At(0)
		society := v.ID == "us-wi-wrongful-death-cap-1998"
		for _, kind := range []head.Kind{head.KindSocietyAndGrief, head.KindSocietyAndGrief.At(head.Past), head.KindSocietyAndGrief.At(head.Future)} {
			require.Equal(t, society, one.Kinds.Has(kind))
		}
		require.Equal(t, !society, one.Kinds.Has(head.KindPainAndSuffering.At(head.Past)))
	}
	require.Equal(t, []dated.RuleID{"us-wi-med-mal-cap-2006", "us-wi-wrongful-death-cap-1998"}, names)
}

func TestWisconsinFaultAndShares(t *testing.T) {
	wi := find(t, "US-WI")
	v, err := wi.Fault().On(dayOfEvent(dated.Accrual, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	// Wis. Stat. § 895.045(1): barred only against those whose negligence is smaller, each measured separately.
	require.Equal(t, fault.Rule{Bar: fault.Above50, Against: fault.AgainstEach}, v.Rule)
	for _, c := range []struct {
		own, other string
		barred     bool
	}{{"30", "40", false}, {"30", "30", false}, {"30.01", "30", true}, {"40", "30", true}} {
		kept, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, c.own), Others: usd(t, c.other)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, "%s against %s", c.own, c.other)
		if !barred {
			require.Equal(t, "7/10", kept.RatString())
		}
	}

	// The same: jointly liable at 51 percent or more; sub. (2): for a common scheme or plan. Matthies: always before.
	for _, c := range []struct {
		day     civil.Date
		percent string
		concert finding.Status
		joint   bool
	}{
		{civil.On(1995, 5, 16), "1", finding.Unspecified, true},
		{civil.On(1995, 5, 17), "50.99", finding.Unspecified, false},
		{civil.On(1995, 5, 17), "51", finding.Unspecified, true},
		{civil.On(1995, 5, 17), "10", finding.Established, true},
		{civil.On(1995, 5, 17), "10", finding.NotEstablished, false},
	} {
		v, err := wi.Liability().On(dayOfEvent(dated.Accrual, c.day))
		require.NoError(t, err)
		d, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, c.percent), Findings: func(finding.Topic) finding.Status { return c.concert }},
			usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
		require.NoError(t, err)
		require.Equal(t, c.joint, d.Joint, "%s percent on %s", c.percent, c.day)
	}

	// Pierringer: the settling person's share. Leitinger and § 893.55(7): the jury hears of other sources only in malpractice.
	credit, err := wi.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ByRelease, credit.Rule.Method)
	for cause, want := range map[string]fault.Effect{"negligence": fault.NotDeducted, "med-mal": fault.Admissible} {
		v, err := wi.Collateral().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, want, v.Rule.Effect, cause)
	}
}
