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
	"github.com/makewhole/remedies/damages/punitive"
)

func TestWestVirginiaCaps(t *testing.T) {
	type facts = map[limit.Base]string
	type found = map[finding.Topic]finding.Status
	grave := func(s finding.Status) found { return found{"death_or_permanent_and_substantial_harm": s} }
	yes, no := finding.Established, finding.NotEstablished
	wv := find(t, "US-WV")
	for _, c := range []struct {
		name, id string
		from     dated.Provisions[law.Caps]
		cause    string
		on       dated.Dates
		facts    facts
		found    found
		want     string
	}{
		// W. Va. Code § 55-7-29(c): four times compensatory damages or $500,000, whichever is greater; turning point $125,000.
		{"punitive, no harm in money", "us-wv-punitive-cap-2015", wv.PunitiveCaps(), "", dayOfEvent(dated.Verdict, civil.On(2020, 1, 1)), facts{limit.Compensatory: "0"}, nil, "500000"},
		{"punitive, below the turning point", "us-wv-punitive-cap-2015", wv.PunitiveCaps(), "", dayOfEvent(dated.Verdict, civil.On(2020, 1, 1)), facts{limit.Compensatory: "124999.99"}, nil, "500000"},
		{"punitive, at the turning point", "us-wv-punitive-cap-2015", wv.PunitiveCaps(), "", dayOfEvent(dated.Verdict, civil.On(2020, 1, 1)), facts{limit.Compensatory: "125000"}, nil, "500000"},
		{"punitive, one cent above the turning point", "us-wv-punitive-cap-2015", wv.PunitiveCaps(), "", dayOfEvent(dated.Verdict, civil.On(2020, 1, 1)), facts{limit.Compensatory: "125000.01"}, nil, "500000.04"},
		{"punitive, on the first day", "us-wv-punitive-cap-2015", wv.PunitiveCaps(), "", dayOfEvent(dated.Verdict, civil.On(2015, 6, 8)), facts{limit.Compensatory: "1000000"}, nil, "4000000"},

		// Robinson v. Charleston Area Medical Center: $1,000,000 until the acts of 2003.
		{"malpractice, the last day of $1,000,000", "us-wv-med-mal-cap-1986", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2003, 6, 30)), nil, nil, "1000000"},
		// § 55-7B-8: $250,000, or $500,000 in the grave cases, times the index, at most 150 percent.
		{"malpractice, before the index moves", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2003, 7, 1)), facts{"mpla_consumer_price_index": "1"}, grave(no), "250000"},
		{"malpractice, a grave case, before the index moves", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2003, 7, 1)), facts{"mpla_consumer_price_index": "1"}, grave(yes), "500000"},
		// The amounts reported for 2011 and for 2021.
		{"malpractice, 2011", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2011, 6, 22)), facts{"mpla_consumer_price_index": "1.154108"}, grave(no), "288527"},
		{"malpractice, a grave case, 2011", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2011, 6, 22)), facts{"mpla_consumer_price_index": "1.154108"}, grave(yes), "577054"},
		{"malpractice, 2021", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2021, 6, 1)), facts{"mpla_consumer_price_index": "1.413504"}, grave(no), "353376"},
		{"malpractice, a grave case, 2021", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2021, 6, 1)), facts{"mpla_consumer_price_index": "1.413504"}, grave(yes), "706752"},
		{"malpractice, at the ceiling", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2026, 1, 1)), facts{"mpla_consumer_price_index": "1.5"}, grave(no), "375000"},
		{"malpractice, above the ceiling", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2026, 1, 1)), facts{"mpla_consumer_price_index": "1.6"}, grave(no), "375000"},
		{"malpractice, a grave case above the ceiling", "us-wv-med-mal-cap-2003", wv.CompensatoryCaps(), "med-mal", dayOfEvent(dated.Filing, civil.On(2026, 1, 1)), facts{"mpla_consumer_price_index": "1.6"}, grave(yes), "750000"},

		// § 55-7-32 (2024 S.B. 583): $5,000,000 from July 1, 2024, indexed from 2026.
		{"commercial motor vehicles, the first day", "us-wv-motor-carrier-cap-2024", wv.CompensatoryCaps(), "motor-carrier", dayOfEvent(dated.Accrual, civil.On(2024, 7, 1)), nil, nil, "5000000"},
		{"commercial motor vehicles, indexed", "us-wv-motor-carrier-cap-2026", wv.CompensatoryCaps(), "motor-carrier", dayOfEvent(dated.Accrual, civil.On(2026, 1, 1)), facts{"motor_carrier_consumer_price_index": "1.02"}, nil, "5100000"},
		{"commercial motor vehicles, above the ceiling", "us-wv-motor-carrier-cap-2026", wv.CompensatoryCaps(), "motor-carrier", dayOfEvent(dated.Accrual, civil.On(2026, 1, 1)), facts{"motor_carrier_consumer_price_index": "1.51"}, nil, "7500000"},

		// § 29-12A-7(b): $500,000 of noneconomic loss for any one person.
		{"political subdivisions", "us-wv-government-cap", wv.CompensatoryCaps(), "government", dated.Dates{}, nil, nil, "500000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, err := c.from.For(c.cause).On(c.on)
			require.NoError(t, err)
			require.Equal(t, dated.RuleID(c.id), v.ID)
			require.Equal(t, 1, v.Rule.Len())
			one, _ := v.Rule.At(0)
			in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: c.found}
			for b, s := range c.facts {
				in.Quantities[b] = usd(t, s)
			}
			got, limited, err := one.To.On(in)
			require.NoError(t, err)
			require.True(t, limited)
			requireDollars(t, c.want, got)
		})
	}

	// No cap in cases tried before June 8, 2015, and none outside malpractice, commercial vehicles and government.
	none, err := wv.PunitiveCaps().On(dayOfEvent(dated.Verdict, civil.On(2015, 6, 7)))
	require.NoError(t, err)
	require.Zero(t, none.Rule.Len())
	for _, cause := range []string{"negligence", "product-liability", "wrongful-death"} {
		none, err = wv.CompensatoryCaps().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Zero(t, none.Rule.Len(), cause)
	}
	none, err = wv.CompensatoryCaps().For("motor-carrier").On(dayOfEvent(dated.Accrual, civil.On(2024, 6, 30)))
	require.NoError(t, err)
	require.Zero(t, none.Rule.Len())
}

func TestWestVirginiaPunitivePredicate(t *testing.T) {
	wv := find(t, "US-WV")
	for _, c := range []struct {
		day  civil.Date
		id   dated.RuleID
		want finding.Proof
	}{
		// § 55-7-29(a) asks for clear and convincing evidence in cases tried from June 8, 2015.
		{civil.On(2015, 6, 7), "us-wv-punitive-predicate", finding.Preponderance},
		{civil.On(2015, 6, 8), "us-wv-punitive-predicate-2015", finding.ClearAndConvincing},
	} {
		v, err := wv.PunitivePredicate().On(dayOfEvent(dated.Verdict, c.day))
		require.NoError(t, err)
		require.Equal(t, c.id, v.ID)
		require.Equal(t, c.want, v.Rule.Proof)
		// § 29-12A-7(a): none against a political subdivision.
		require.Equal(t, punitive.Closed, v.Rule.Allows("government"))
		require.Equal(t, punitive.Open, v.Rule.Allows("negligence"))
	}
}

func TestWestVirginiaFaultAndShares(t *testing.T) {
	wv := find(t, "US-WV")
	// Bradley: barred where the claimant's fault equals the others'. § 55-7-13c(c): only where it is greater.
	for _, c := range []struct {
		cause   string
		day     civil.Date
		percent string
		barred  bool
	}{
		{"negligence", civil.On(2015, 5, 24), "49.99", false},
		{"negligence", civil.On(2015, 5, 24), "50", true},
		{"negligence", civil.On(2015, 5, 25), "50", false},
		{"negligence", civil.On(2015, 5, 25), "50.01", true},
		{"med-mal", civil.On(2020, 1, 1), "50", true}, // the act of 2015 does not reach malpractice
		{"government", civil.On(2020, 1, 1), "50", true},
	} {
		v, err := wv.Fault().For(c.cause).On(dayOfEvent(dated.Accrual, c.day))
		require.NoError(t, err)
		_, barred, err := v.Rule.Recovery(usd(t, c.percent))
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, "%s on %s at %s", c.cause, c.day, c.percent)
	}

	// Former § 55-7-24: joint above 30 percent. § 55-7-13c: several but for the cases it names. § 29-12A-7(d): joint from 25 percent.
	concert := func(t finding.Topic) finding.Status {
		if t == "acted_in_concert" {
			return finding.Established
		}
		return finding.NotEstablished
	}
	for _, c := range []struct {
		cause   string
		on      dated.Dates
		percent string
		found   func(finding.Topic) finding.Status
		joint   bool
	}{
		{"negligence", dayOfEvent(dated.Accrual, civil.On(2005, 6, 30)), "1", nil, true},
		{"negligence", dayOfEvent(dated.Accrual, civil.On(2005, 7, 1)), "30", nil, false},
		{"negligence", dayOfEvent(dated.Accrual, civil.On(2005, 7, 1)), "30.01", nil, true},
		{"negligence", dayOfEvent(dated.Accrual, civil.On(2015, 5, 24)), "31", nil, true},
		{"negligence", dayOfEvent(dated.Accrual, civil.On(2015, 5, 25)), "31", nil, false},
		{"negligence", dayOfEvent(dated.Accrual, civil.On(2015, 5, 25)), "99", nil, false},
		{"negligence", dayOfEvent(dated.Accrual, civil.On(2015, 5, 25)), "5", concert, true},
		{"med-mal", dayOfEvent(dated.Filing, civil.On(2003, 7, 1)), "99", nil, false},
		{"government", dated.Dates{}, "24.99", nil, false},
		{"government", dated.Dates{}, "25", nil, true},
	} {
		v, err := wv.Liability().For(c.cause).On(c.on)
		require.NoError(t, err)
		d, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, c.percent), Findings: c.found}, usd(t, "100"), usd(t, "0"), head.KindMedical, c.cause)
		require.NoError(t, err)
		require.Equal(t, c.joint, d.Joint, "%s, %v, %s percent", c.cause, c.on, c.percent)
	}

	// § 55-7-13c(d) moves an uncollectible share within a year; before, to defendants from 10 percent.
	moved, err := wv.Reallocation().For("negligence").On(dayOfEvent(dated.Accrual, civil.On(2015, 5, 25)))
	require.NoError(t, err)
	require.Equal(t, fault.Reallocation{Rule: fault.AmongAll, WithinMonths: 12}, moved.Rule)
	moved, err = wv.Reallocation().For("negligence").On(dayOfEvent(dated.Accrual, civil.On(2015, 5, 24)))
	require.NoError(t, err)
	require.True(t, moved.Rule.AtMost.Met(usd(t, "10")))
	require.False(t, moved.Rule.AtMost.Met(usd(t, "9.99")))

	// § 55-7B-9(d): the verdict is cut to the limit, settlements come off, then the percentages apply.
	order, err := wv.Order().For("med-mal").On(dayOfEvent(dated.Filing, civil.On(2010, 1, 1)))
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageCaps, law.StageCredits, law.StageFault, law.StageShares}, order.Rule.Slice())
	credit, err := wv.Credit().For("med-mal").On(dayOfEvent(dated.Filing, civil.On(2010, 1, 1)))
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, credit.Rule.Method)
}
