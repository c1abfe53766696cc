package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// worked is a computation of interest before judgment: what the matter records, and what the law gives on 100,000.00.
type worked struct {
	name        string
	code, cause string
	days        interest.Days
	from        civil.Date      // the recorded first day; zero for the law's own
	rate        decimal.Decimal // where a court or a contract sets it
	earlier     interest.Earlier
	first       civil.Date // what the law's first day has to be
	want        string
}

// compute answers a worked example with the library's law.
func (c worked) compute(t *testing.T) (decimal.Decimal, civil.Date, error) {
	t.Helper()
	d := dated.Dates{Accrual: c.days.Accrual, Filing: c.days.Filing, Verdict: c.days.Verdict, Judgment: c.days.Entry}
	v, err := find(t, c.code).Prejudgment().For(c.cause).On(d)
	require.NoError(t, err, c.name)
	require.NoError(t, v.Answers(c.cause), c.name)
	first, err := v.Rule.FirstDay(c.from, c.days)
	if err != nil {
		return decimal.Decimal{}, first, err
	}
	through, err := v.Rule.LastDay(civil.Date{}, c.days)
	if err != nil {
		return decimal.Decimal{}, first, err
	}
	got, err := v.Rule.Compute(interest.Bearing{Principal: decimal.New(100_000, 0), First: first, Through: through, Days: c.days, Rate: c.rate, Earlier: c.earlier})
	return got.Dollars, first, err
}

// The figures are those of a companion table of the law before judgment, which gives principal × rate × days / 365 and the
// rates of each period: the percent and the days stand beside each. Days count the first and not the day of judgment.
func TestInterestBeforeJudgmentOnAHundredThousand(t *testing.T) {
	t.Parallel()
	on := civil.On
	pct := func(n int64) decimal.Decimal { return decimal.New(n, 0) }
	start, end := on(2021, 1, 4), on(2024, 1, 4) // three years, 1,095 days
	three := func(d interest.Days) interest.Days {
		d.Accrual, d.Verdict, d.Entry = start, end, end
		if d.Filing.IsZero() {
			d.Filing = start
		}
		return d
	}
	for _, c := range []worked{
		{name: "Nevada, tort: 1,307 days at 10.25, prime of July 1, 2023 plus 2", code: "US-NV", cause: "motor-vehicle", first: on(2020, 1, 2), want: "36703.42",
			days: interest.Days{Accrual: on(2019, 6, 1), Filing: on(2020, 1, 2), Service: on(2020, 1, 2), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Texas: suit before the 180th day after notice, 589 days at 8.25", code: "US-TX", cause: "motor-vehicle", first: on(2022, 1, 3), want: "13313.01",
			days: interest.Days{Accrual: on(2021, 6, 1), Demand: on(2021, 9, 1), Filing: on(2022, 1, 3), Verdict: on(2023, 8, 15), Entry: on(2023, 8, 15)}},
		{name: "Texas, contract: the same by equity", code: "US-TX", cause: "contract", first: on(2022, 1, 3), want: "13313.01",
			days: interest.Days{Accrual: on(2021, 6, 1), Demand: on(2021, 9, 1), Filing: on(2022, 1, 3), Verdict: on(2023, 8, 15), Entry: on(2023, 8, 15)}},
		{name: "Iowa: 729 days at 7.44", code: "US-IA", cause: "motor-vehicle", first: on(2021, 8, 2), want: "14859.62",
			days: interest.Days{Accrual: on(2021, 1, 1), Filing: on(2021, 8, 2), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Arkansas, property: 575 days at 7.50", code: "US-AR", cause: "property-damage", first: on(2022, 1, 3), want: "11815.07",
			days: interest.Days{Accrual: on(2022, 1, 3), Filing: on(2022, 6, 3), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Alaska: notice before service, 883 days at 7.50", code: "US-AK", cause: "motor-vehicle", first: on(2021, 3, 1), want: "18143.84",
			days: interest.Days{Accrual: on(2021, 1, 1), Demand: on(2021, 3, 1), Service: on(2022, 2, 1), Filing: on(2022, 1, 15), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Alaska, contract: the rate of judgments, not 10.5", code: "US-AK", cause: "contract", first: on(2021, 3, 1), want: "18143.84",
			days: interest.Days{Accrual: on(2021, 1, 1), Due: on(2021, 3, 1), Filing: on(2022, 1, 15), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Arizona, liquidated, no loan: 575 days at 9.50", code: "US-AZ", cause: "property-damage", first: on(2022, 1, 3), want: "14965.75",
			days: interest.Days{Accrual: on(2021, 6, 3), Demand: on(2022, 1, 3), Filing: on(2022, 6, 3), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Arizona, a loan: 575 days at 10", code: "US-AZ", cause: "contract", first: on(2022, 1, 3), want: "15753.42",
			days: interest.Days{Accrual: on(2021, 6, 3), Demand: on(2022, 1, 3), Filing: on(2022, 6, 3), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Wisconsin: offer, 729 days at 9.25", code: "US-WI", cause: "motor-vehicle", first: on(2021, 8, 2), want: "18474.66",
			days: interest.Days{Accrual: on(2020, 6, 3), Offer: on(2021, 8, 2), Filing: on(2020, 9, 3), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Illinois: injury of 2020, from July 1, 2021, 730 days at 6", code: "US-IL", cause: "motor-vehicle", first: on(2021, 7, 1), want: "12000.00",
			days: interest.Days{Accrual: on(2020, 6, 1), Filing: on(2021, 1, 1), Verdict: on(2023, 7, 1), Entry: on(2023, 7, 1)}},
		{name: "Illinois: five years of 1,826 days at 6", code: "US-IL", cause: "motor-vehicle", first: on(2021, 8, 2), want: "30016.44",
			days: interest.Days{Accrual: on(2021, 7, 2), Filing: on(2021, 8, 2), Verdict: on(2027, 3, 1), Entry: on(2027, 3, 1)}},
		{name: "Indiana: 48 months at 8 that the court set", code: "US-IN", cause: "motor-vehicle", from: on(2015, 12, 2), rate: pct(8), first: on(2015, 12, 2), want: "32000.00",
			days: interest.Days{Accrual: on(2014, 6, 1), Filing: on(2015, 1, 2), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Oklahoma: 24 months after filing, 363 days at 0.05 and 153 at 0.09", code: "US-OK", cause: "motor-vehicle", first: on(2012, 1, 4), want: "87.45",
			days: interest.Days{Accrual: on(2009, 6, 1), Filing: on(2010, 1, 4), Verdict: on(2013, 6, 3), Entry: on(2013, 7, 3)}},
		{name: "Colorado: three years of 8 percent, compounded", code: "US-CO", cause: "contract", first: start, want: "25971.20", days: three(interest.Days{Due: start})},
		{name: "Colorado, injury: earlier interest joins at filing", code: "US-CO", cause: "motor-vehicle", earlier: interest.EarlierJoins, first: on(2020, 1, 2), want: "40225.10",
			days: interest.Days{Accrual: on(2020, 1, 2), Filing: on(2022, 1, 2), Verdict: on(2024, 1, 2), Entry: on(2024, 1, 2)}},
		{name: "Colorado, injury: the damages alone are compounded", code: "US-CO", cause: "motor-vehicle", earlier: interest.EarlierApart, first: on(2020, 1, 2), want: "36834.66",
			days: interest.Days{Accrual: on(2020, 1, 2), Filing: on(2022, 1, 2), Verdict: on(2024, 1, 2), Entry: on(2024, 1, 2)}},
		{name: "Colorado, injury: two years from filing", code: "US-CO", cause: "motor-vehicle", from: on(2022, 1, 2), first: on(2022, 1, 2), want: "18810.00",
			days: interest.Days{Accrual: on(2020, 1, 2), Filing: on(2022, 1, 2), Verdict: on(2024, 1, 2), Entry: on(2024, 1, 2)}},
		{name: "California, contract: 10", code: "US-CA", cause: "contract", first: start, want: "30000.00", days: three(interest.Days{Due: start})},
		{name: "California, not of contract: 7", code: "US-CA", cause: "conversion", first: start, want: "21000.00", days: three(interest.Days{})},
		{name: "New York, contract: 9", code: "US-NY", cause: "contract", first: start, want: "27000.00", days: three(interest.Days{})},
		{name: "New York, consumer debt: 2", code: "US-NY", cause: "consumer-debt", first: start, want: "6000.00", days: three(interest.Days{})},
		{name: "New Jersey: six months after accrual, 181 days at 3.5, 577 at 2.25", code: "US-NJ", cause: "motor-vehicle", first: on(2021, 7, 4), want: "5292.47",
			days: interest.Days{Accrual: on(2021, 1, 4), Filing: on(2021, 3, 1), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Pennsylvania: a year after service, to the verdict, 362 days at 4.25, 365 at 8.50, 182/366 at 9.50", code: "US-PA", cause: "motor-vehicle", first: on(2022, 1, 4), want: "17439.11",
			days: interest.Days{Accrual: on(2020, 6, 1), Service: on(2021, 1, 4), Filing: on(2020, 12, 4), Verdict: on(2024, 7, 1), Entry: on(2024, 8, 1)}},
		{name: "Michigan: 181 days at 2.045, 184 at 3.458; then compounded, 181 at 4.743 and 29 at 4.762", code: "US-MI", cause: "motor-vehicle", first: on(2022, 1, 3), want: "5562.95",
			days: interest.Days{Accrual: on(2021, 6, 1), Filing: on(2022, 1, 3), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Massachusetts, tort: 12", code: "US-MA", cause: "motor-vehicle", first: start, want: "36000.00", days: three(interest.Days{})},
		{name: "Florida, money loss: the rate of the quarter of the loss held", code: "US-FL", cause: "contract", first: on(2022, 10, 3), want: "4750.00",
			days: interest.Days{Accrual: on(2022, 10, 3), Filing: on(2022, 12, 3), Verdict: on(2023, 10, 3), Entry: on(2023, 10, 3)}},
		{name: "Georgia: the 30th day after the notice, 545 days at 6.25", code: "US-GA", cause: "motor-vehicle", first: on(2022, 2, 2), want: "9332.19",
			days: interest.Days{Accrual: on(2021, 6, 1), Demand: on(2022, 1, 3), Filing: on(2022, 6, 1), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Ohio, contract: 363 days at 3, 365 at 5, 182 at 8", code: "US-OH", cause: "contract", first: on(2022, 1, 3), want: "11972.60",
			days: interest.Days{Accrual: on(2022, 1, 3), Due: on(2022, 1, 3), Filing: on(2022, 6, 1), Verdict: on(2024, 7, 1), Entry: on(2024, 7, 1)}},
		{name: "Washington: 12", code: "US-WA", cause: "contract", first: start, want: "36000.00", days: three(interest.Days{Due: start})},
		{name: "Washington, medical debt: 9", code: "US-WA", cause: "medical-debt", first: start, want: "27000.00", days: three(interest.Days{Due: start})},
		{name: "Tennessee: at most 10, as the court sets", code: "US-TN", cause: "contract", from: start, rate: pct(10), first: start, want: "30000.00", days: three(interest.Days{})},
		{name: "Missouri: 90 days after the demand, 518 days at 8.50", code: "US-MO", cause: "motor-vehicle", from: on(2022, 3, 1), first: on(2022, 3, 1), want: "12063.01",
			days: interest.Days{Accrual: on(2021, 6, 1), Demand: on(2021, 12, 1), Filing: on(2022, 3, 15), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Maryland: 6", code: "US-MD", cause: "contract", first: start, want: "18000.00", days: three(interest.Days{Due: start})},
		{name: "Virginia: 6 from a day that the jury fixed", code: "US-VA", cause: "contract", from: start, first: start, want: "18000.00", days: three(interest.Days{})},
		{name: "Virginia, wages: 8", code: "US-VA", cause: "wage", first: start, want: "24000.00", days: three(interest.Days{Due: start})},
		{name: "Minnesota: notice, suit within two years, 10", code: "US-MN", cause: "motor-vehicle", first: start, want: "30000.00", days: three(interest.Days{Demand: start, Filing: on(2022, 6, 1)})},
		{name: "Louisiana: 363 days at 3.5, 365 at 6.5, 182 at 8.75", code: "US-LA", cause: "motor-vehicle", first: on(2022, 1, 3), want: "14343.84",
			days: interest.Days{Accrual: on(2021, 6, 1), Filing: on(2022, 1, 3), Verdict: on(2024, 7, 1), Entry: on(2024, 7, 1)}},
		{name: "Utah, contract: 10", code: "US-UT", cause: "contract", first: start, want: "30000.00", days: three(interest.Days{Due: start})},
		{name: "Kentucky: 8", code: "US-KY", cause: "contract", first: start, want: "24000.00", days: three(interest.Days{Due: start})},
		{name: "South Carolina: 8.75", code: "US-SC", cause: "contract", first: start, want: "26250.00", days: three(interest.Days{Due: start})},
		{name: "North Carolina, tort: 8", code: "US-NC", cause: "motor-vehicle", first: start, want: "24000.00", days: three(interest.Days{})},
		{name: "Connecticut: an offer within 18 months, from the complaint at 8", code: "US-CT", cause: "motor-vehicle", first: start, want: "24000.00", days: three(interest.Days{Offer: on(2022, 1, 4)})},
		{name: "Connecticut: a later offer, 490 days at 8", code: "US-CT", cause: "motor-vehicle", first: on(2022, 9, 1), want: "10739.73", days: three(interest.Days{Offer: on(2022, 9, 1)})},
		{name: "Oregon: 9", code: "US-OR", cause: "contract", first: start, want: "27000.00", days: three(interest.Days{Due: start})},
		{name: "Alabama: 6", code: "US-AL", cause: "contract", first: start, want: "18000.00", days: three(interest.Days{Due: start})},
		{name: "Delaware: 7.50 of the day it was due", code: "US-DE", cause: "contract", first: on(2022, 8, 1), want: "7500.00",
			days: interest.Days{Accrual: on(2022, 8, 1), Due: on(2022, 8, 1), Filing: on(2022, 9, 1), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "District of Columbia: 6", code: "US-DC", cause: "contract", first: start, want: "18000.00", days: three(interest.Days{Due: start})},
		{name: "Hawaii: 10 from a day the court fixed", code: "US-HI", cause: "motor-vehicle", from: start, first: start, want: "30000.00", days: three(interest.Days{})},
		{name: "Idaho: offer, 575 days at 10.25", code: "US-ID", cause: "motor-vehicle", first: on(2022, 1, 3), want: "16147.26",
			days: interest.Days{Accrual: on(2021, 6, 1), Offer: on(2022, 1, 3), Filing: on(2021, 9, 1), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Kansas, tort: 364 days at 7.25", code: "US-KS", cause: "motor-vehicle", from: on(2023, 7, 3), first: on(2023, 7, 3), want: "7230.14",
			days: interest.Days{Accrual: on(2023, 6, 1), Filing: on(2023, 7, 3), Verdict: on(2024, 7, 1), Entry: on(2024, 7, 1)}},
		{name: "Maine: the figure of 2022 held, 730 days at 3.29", code: "US-ME", cause: "motor-vehicle", from: on(2022, 1, 3), first: on(2022, 1, 3), want: "6580.00",
			days: interest.Days{Accrual: on(2021, 6, 1), Filing: on(2022, 1, 3), Verdict: on(2024, 1, 3), Entry: on(2024, 1, 3)}},
		{name: "Mississippi: the contract is silent, 8", code: "US-MS", cause: "contract", rate: pct(8), first: start, want: "24000.00", days: three(interest.Days{})},
		{name: "Montana: from a day the order fixed, 577 days at 10.50", code: "US-MT", cause: "motor-vehicle", from: on(2022, 1, 1), first: on(2022, 1, 1), want: "16598.63",
			days: interest.Days{Accrual: on(2021, 6, 1), Demand: on(2021, 12, 2), Filing: on(2022, 2, 1), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "Nebraska: offer, 575 days at 7.494", code: "US-NE", cause: "motor-vehicle", first: on(2022, 1, 3), want: "11805.62",
			days: interest.Days{Accrual: on(2021, 6, 1), Offer: on(2022, 1, 3), Filing: on(2021, 9, 1), Verdict: on(2023, 8, 1), Entry: on(2023, 8, 1)}},
		{name: "New Hampshire: to the verdict, 301 days at 5.7", code: "US-NH", cause: "motor-vehicle", first: on(2026, 1, 5), want: "4700.55",
			days: interest.Days{Accrual: on(2025, 6, 1), Filing: on(2026, 1, 5), Verdict: on(2026, 11, 2), Entry: on(2026, 11, 20)}},
		{name: "New Mexico: 10 that the court set", code: "US-NM", cause: "motor-vehicle", rate: pct(10), first: start, want: "30000.00", days: three(interest.Days{Service: start})},
		{name: "North Dakota: 6", code: "US-ND", cause: "contract", first: start, want: "18000.00", days: three(interest.Days{})},
		{name: "Rhode Island: 12", code: "US-RI", cause: "motor-vehicle", first: start, want: "36000.00", days: three(interest.Days{})},
		{name: "South Dakota: to the verdict, whose day counts: 1,096 days at 10", code: "US-SD", cause: "motor-vehicle", first: start, want: "30027.40", days: three(interest.Days{})},
		{name: "Vermont: the day of entry counts: 1,096 days at 12", code: "US-VT", cause: "contract", first: start, want: "36032.88", days: three(interest.Days{Due: start})},
		{name: "West Virginia: the floor of 4 of the year of accrual, 731 days", code: "US-WV", cause: "motor-vehicle", first: on(2022, 3, 1), want: "8010.96",
			days: interest.Days{Accrual: on(2022, 3, 1), Filing: on(2022, 9, 1), Verdict: on(2024, 3, 1), Entry: on(2024, 3, 1)}},
		{name: "Wyoming: 7", code: "US-WY", cause: "contract", first: start, want: "21000.00", days: three(interest.Days{Demand: start})},
		{name: "federal claims: 5 simple as the court chose", code: "US", from: start, rate: pct(5), first: start, want: "15000.00", days: three(interest.Days{})},
	} {
		got, first, err := c.compute(t)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if c.first != first {
			t.Errorf("%s: from %s, want %s", c.name, first, c.first)
		}
		if c.want != got.StringFixed(2) {
			t.Errorf("%s: %s, want %s", c.name, got.StringFixed(2), c.want)
		}
	}
}

// Causes for which the law gives no interest before judgment are answered so, not by the rule for others.
func TestCausesThatBearNoInterestBeforeJudgment(t *testing.T) {
	t.Parallel()
	d := dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 8, 1), Verdict: civil.On(2025, 3, 1), Judgment: civil.On(2025, 4, 1)}
	for code, causes := range map[string][]string{
		"US": {"ftca"}, "US-AR": {"motor-vehicle", "wrongful-death"}, "US-DC": {"motor-vehicle", "defamation", "property-damage", "government"}, "US-FL": {"motor-vehicle"}, "US-HI": {"government"},
		"US-IA": {"government"}, "US-MD": {"motor-vehicle"}, "US-MO": {"med-mal"}, "US-OR": {"motor-vehicle"}, "US-SC": {"government"},
		"US-TN": {"motor-vehicle", "wrongful-death"}, "US-VA": {"government"}, "US-WA": {"motor-vehicle", "wrongful-death"}, "US-WY": {"government"},
	} {
		for _, cause := range causes {
			v, err := find(t, code).Prejudgment().For(cause).On(d)
			require.NoError(t, err, "%s %s", code, cause)
			require.Equal(t, interest.None, v.Rule.Available, "%s %s", code, cause)
			_, err = v.Rule.Compute(interest.Bearing{Principal: decimal.New(1, 0), First: d.Filing, Through: d.Judgment})
			require.Error(t, err, "%s %s", code, cause)
		}
	}
	kansas, err := find(t, "US-KS").Prejudgment().For("motor-vehicle").On(dated.Dates{Filing: civil.On(2023, 6, 30)})
	require.NoError(t, err)
	require.Equal(t, interest.None, kansas.Rule.Available, "filed before K.S.A. 16-201(b)")
}

// Where the law was not found, or turns on what is not recorded, nothing is computed.
func TestInterestBeforeJudgmentIsRefusedWhereTheLawWasNotFound(t *testing.T) {
	t.Parallel()
	_, err := find(t, "US-AR").Prejudgment().For("contract").On(dated.Dates{Judgment: civil.On(2019, 7, 23)})
	require.ErrorIs(t, err, dated.ErrNotCovered, "before Act 995 of 2019 the rate is disputed")
	_, err = find(t, "US-GA").Prejudgment().For("motor-vehicle").On(dated.Dates{Filing: civil.On(2003, 6, 30)})
	require.ErrorIs(t, err, dated.ErrNotCovered, "the rate before July 1, 2003")
	v, err := find(t, "US-AZ").Prejudgment().For("medical-debt").On(dated.Dates{Judgment: civil.On(2023, 8, 1)})
	require.NoError(t, err)
	require.ErrorIs(t, v.Answers("medical-debt"), dated.ErrNotCovered, "at most 3 percent, by the first bill")
	for _, c := range []worked{
		{name: "Oklahoma: the rates since 2014", code: "US-OK", cause: "motor-vehicle", want: "not known for",
			days: interest.Days{Accrual: civil.On(2015, 1, 1), Filing: civil.On(2015, 6, 1), Verdict: civil.On(2018, 6, 1), Entry: civil.On(2018, 6, 1)}},
		{name: "Connecticut: the court sets the rate", code: "US-CT", cause: "contract", want: "rate:",
			days: interest.Days{Accrual: civil.On(2020, 1, 1), Due: civil.On(2020, 1, 1), Filing: civil.On(2020, 6, 1), Verdict: civil.On(2021, 6, 1), Entry: civil.On(2021, 6, 1)}},
		{name: "Tennessee: the court sets the rate", code: "US-TN", cause: "contract", from: civil.On(2020, 1, 1), want: "rate:",
			days: interest.Days{Accrual: civil.On(2020, 1, 1), Filing: civil.On(2020, 6, 1), Verdict: civil.On(2021, 6, 1), Entry: civil.On(2021, 6, 1)}},
		{name: "Tennessee: at most 10", code: "US-TN", cause: "contract", from: civil.On(2020, 1, 1), rate: decimal.New(11, 0), want: "rate:",
			days: interest.Days{Accrual: civil.On(2020, 1, 1), Filing: civil.On(2020, 6, 1), Verdict: civil.On(2021, 6, 1), Entry: civil.On(2021, 6, 1)}},
		{name: "Pennsylvania: service is not recorded", code: "US-PA", cause: "motor-vehicle", from: civil.On(2021, 1, 4), want: "days.service:",
			days: interest.Days{Accrual: civil.On(2020, 6, 1), Filing: civil.On(2020, 12, 4), Verdict: civil.On(2024, 7, 1), Entry: civil.On(2024, 8, 1)}},
		{name: "Pennsylvania: the day of service", code: "US-PA", cause: "motor-vehicle", from: civil.On(2021, 1, 4), want: "from: before 2022-01-04",
			days: interest.Days{Accrual: civil.On(2020, 6, 1), Service: civil.On(2021, 1, 4), Filing: civil.On(2020, 12, 4), Verdict: civil.On(2024, 7, 1), Entry: civil.On(2024, 8, 1)}},
		{name: "Indiana: fifteen months after accrual", code: "US-IN", cause: "motor-vehicle", from: civil.On(2015, 8, 31), rate: decimal.New(8, 0), want: "from: before 2015-09-01",
			days: interest.Days{Accrual: civil.On(2014, 6, 1), Filing: civil.On(2015, 1, 2), Verdict: civil.On(2023, 8, 1), Entry: civil.On(2023, 8, 1)}},
		{name: "Indiana, malpractice: the panel", code: "US-IN", cause: "med-mal", from: civil.On(2015, 12, 2), rate: decimal.New(8, 0), want: "days.panel:",
			days: interest.Days{Accrual: civil.On(2014, 6, 1), Filing: civil.On(2015, 1, 2), Verdict: civil.On(2023, 8, 1), Entry: civil.On(2023, 8, 1)}},
		{name: "Colorado: whether earlier interest is compounded", code: "US-CO", cause: "motor-vehicle", want: "earlier:",
			days: interest.Days{Accrual: civil.On(2020, 1, 2), Filing: civil.On(2022, 1, 2), Verdict: civil.On(2024, 1, 2), Entry: civil.On(2024, 1, 2)}},
	} {
		_, _, err := c.compute(t)
		require.ErrorContains(t, err, c.want, c.name)
	}
	for _, c := range []struct {
		code    string
		above   int64
		refused int64
	}{{"US-NJ", 20_001, 20_000}, {"US-MN", 50_001, 50_000}} {
		d := dated.Dates{Accrual: civil.On(2021, 1, 4), Filing: civil.On(2021, 3, 1), Verdict: civil.On(2023, 8, 1), Judgment: civil.On(2023, 8, 1)}
		v, err := find(t, c.code).Prejudgment().For("motor-vehicle").On(d)
		require.NoError(t, err)
		b := interest.Bearing{Principal: decimal.New(1000, 0), First: civil.On(2022, 1, 1), Through: civil.On(2023, 1, 1), Judgment: decimal.New(c.above, 0)}
		_, err = v.Rule.Compute(b)
		require.NoError(t, err, c.code)
		b.Judgment = decimal.New(c.refused, 0)
		_, err = v.Rule.Compute(b)
		require.ErrorContains(t, err, "judgments above", c.code)
	}
}

// Nev. Rev. Stat. § 97B.150: before judgment 180 days of the contract's rate, or the time to suit where that is shorter; after
// it the prime rate of January 1, 2024, 8.50, plus 2 percent, fixed. 5,000 × 10.5% × 518/365 = 745.07.
func TestConsumerDebtInNevada(t *testing.T) {
	t.Parallel()
	post, err := find(t, "US-NV").Postjudgment().For("consumer-debt").On(dated.Dates{Judgment: civil.On(2024, 3, 15)})
	require.NoError(t, err)
	rule, _, err := post.Rule.RuleFor(decimal.New(5000, 0))
	require.NoError(t, err)
	got, err := rule.Interest(decimal.New(5000, 0), civil.On(2024, 3, 15), civil.On(2025, 8, 15))
	require.NoError(t, err)
	require.Equal(t, "745.07", got.StringFixed(2))
	for name, c := range map[string]struct {
		filed civil.Date
		want  string
	}{
		"180 days":    {civil.On(2024, 1, 1), "1775.34"}, // 10,000 × 36% × 180/365
		"to the suit": {civil.On(2023, 1, 1), "1775.34"}, // 365 days to suit, 180 at most
		"100 days":    {civil.On(2022, 4, 11), "986.30"}, // 10,000 × 36% × 100/365
	} {
		v, err := find(t, "US-NV").Prejudgment().For("consumer-debt").On(dated.Dates{Judgment: civil.On(2024, 3, 15)})
		require.NoError(t, err)
		d := interest.Days{Due: civil.On(2022, 1, 1), Filing: c.filed, Entry: civil.On(2024, 3, 15)}
		first, err := v.Rule.FirstDay(civil.Date{}, d)
		require.NoError(t, err)
		through, err := v.Rule.LastDay(civil.Date{}, d)
		require.NoError(t, err)
		got, err := v.Rule.Compute(interest.Bearing{Principal: decimal.New(10_000, 0), First: first, Through: through, Days: d, Rate: decimal.New(36, 0)})
		require.NoError(t, err)
		require.Equal(t, c.want, got.Dollars.StringFixed(2), name)
	}
}

// Md. Code, Cts. & Jud. Proc. § 11-107(b).
func TestRentOfAHomeInMarylandBearsSixPercent(t *testing.T) {
	t.Parallel()
	for cause, want := range map[string]string{"residential-rent": "6", "contract": "10"} {
		v, err := find(t, "US-MD").Postjudgment().For(cause).On(dated.Dates{Judgment: civil.On(2020, 1, 15)})
		require.NoError(t, err)
		got, err := v.Rule.Rule.Rate.At(civil.On(2020, 1, 15))
		require.NoError(t, err)
		require.Equal(t, want, got.String(), cause)
	}
}

func TestWhatPrejudgmentInterestIs(t *testing.T) {
	t.Parallel()
	d := dated.Dates{Accrual: civil.On(2019, 3, 1), Filing: civil.On(2020, 3, 1), Verdict: civil.On(2022, 3, 1), Judgment: civil.On(2022, 4, 1)}
	for _, c := range []struct {
		code, cause string
		available   interest.Availability
		start       interest.Start
		words       string
	}{
		{"US-AL", "contract", interest.OfRight, interest.FromDue, "of right, on liquidated sums, 6% a year, simple, actual/365, from the day the sum was due; none on punitive damages"},
		{"US-AK", "negligence", interest.OfRight, interest.FromDemand, ""},
		{"US-AK", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-AZ", "contract", interest.OfRight, interest.FromDemand, ""},
		{"US-CO", "contract", interest.OfRight, interest.FromDue, "of right, 8% a year, compounded annually on the anniversary, actual/365, from the day the sum was due; none on punitive damages"},
		{"US-CO", "premises", interest.OfRight, interest.FromAccrual, "of right, 9% a year, compounded annually on the anniversary, actual/365 from commencement of the action, simple before it, from accrual; none on punitive damages"},
		{"US-CT", "contract", interest.Discretionary, interest.FromDue, ""},
		{"US-CT", "negligence", interest.OnOffer, interest.FromFiling, "on offer, 8% a year, simple, actual/365, from the earlier of commencement of the action (if the offer that was exceeded followed within 18 months) and the offer that was exceeded"},
		{"US-DE", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-DE", "motor-vehicle", interest.OnOffer, interest.FromAccrual, ""},
		{"US-DC", "negligence", interest.None, interest.StartUnspecified, "none"},
		{"US-DC", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-NV", "negligence", interest.OfRight, interest.FromService, ""},
		{"US-NV", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-NH", "negligence", interest.OfRight, interest.FromFiling, ""},
		{"US-NH", "contract", interest.OfRight, interest.FromDemand, ""},
		{"US-NJ", "negligence", interest.OfRight, interest.FromFiling, ""},
		{"US-NJ", "contract", interest.Discretionary, interest.AsCourtSets, ""},
		{"US-NJ", "government", interest.None, interest.StartUnspecified, "none"},
		{"US-NM", "negligence", interest.Discretionary, interest.FromService, ""},
		{"US-NM", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-NM", "government", interest.None, interest.StartUnspecified, "none"},
		{"US-NY", "personal-injury", interest.None, interest.StartUnspecified, "none"},
		{"US-NY", "contract", interest.OfRight, interest.FromAccrual, "of right, 9% a year, simple, actual/365, from accrual; none on punitive damages"},
		{"US-NY", "unjust-enrichment", interest.Discretionary, interest.AsCourtSets, ""},
		{"US-NY", "wrongful-death", interest.OfRight, interest.FromAccrual, ""},
		{"US-NC", "negligence", interest.OfRight, interest.FromFiling, "of right, 8% a year, simple, actual/365, from commencement of the action; none on punitive damages"},
		{"US-NC", "contract", interest.OfRight, interest.FromAccrual, ""},
		{"US-ND", "negligence", interest.Discretionary, interest.AsCourtSets, ""},
		{"US-ND", "contract", interest.OfRight, interest.FromAccrual, "of right, on liquidated sums, 6% a year, simple, actual/365, from accrual"},
		{"US-VT", "", interest.OfRight, interest.FromDue, "of right, on liquidated sums, 12% a year, simple, actual/365, from the day the sum was due, the last day included; none on punitive damages"},
		{"US-WV", "negligence", interest.Discretionary, interest.FromAccrual, ""},
		{"US-WV", "contract", interest.Discretionary, interest.AsCourtSets, ""},
		{"US-WI", "negligence", interest.OnOffer, interest.FromOffer, ""},
		{"US-WI", "contract", interest.OfRight, interest.FromDemand, ""},
		{"US-WY", "contract", interest.OfRight, interest.FromDemand, "of right, on liquidated sums, 7% a year, simple, actual/365, from demand or written notice; none on punitive damages"},
	} {
		v, err := find(t, c.code).Prejudgment().For(c.cause).On(d)
		require.NoError(t, err, "%s %s", c.code, c.cause)
		require.Equal(t, c.available, v.Rule.Available, v.ID)
		require.Equal(t, c.start, v.Rule.Start, v.ID)
		require.False(t, v.Unconfirmed(), v.ID)
		if c.words != "" {
			require.Equal(t, c.words, v.Rule.InWords(), v.ID)
		}
	}
}

// The day before an act and the day of it, at the rates of their sources.
func TestInterestBeforeOlderJudgments(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		code, cause string
		on          civil.Date
		id          dated.RuleID
		rate        string
	}{
		// § 55, ch. 26, SLA 1997; § 9, ch. 139, SLA 1986.
		{"US-AK", "negligence", civil.On(1986, 6, 12), "us-ak-prejudgment-1986", "10.5"},
		{"US-AK", "negligence", civil.On(1997, 8, 6), "us-ak-prejudgment-1986", "10.5"},
		{"US-AK", "negligence", civil.On(1997, 8, 7), "us-ak-prejudgment-1997", "8"},
		{"US-AK", "contract", civil.On(1997, 8, 6), "us-ak-prejudgment-contract-1980", "10.5"},
		{"US-AK", "contract", civil.On(1997, 8, 7), "us-ak-prejudgment-contract-1997", "8"},
		// Ohio Rev. Code § 1343.03 before H.B. 212: 10 percent through June 1, 2004; 4 as certified for 2004.
		{"US-OH", "negligence", civil.On(2004, 6, 1), "us-oh-prejudgment-1990", "10"},
		{"US-OH", "negligence", civil.On(2004, 6, 2), "us-oh-prejudgment-2004", "4"},
		{"US-OH", "contract", civil.On(2004, 6, 1), "us-oh-prejudgment-contract-1990", "10"},
		{"US-OH", "contract", civil.On(2004, 6, 2), "us-oh-prejudgment-contract-2004", "4"},
		// Va. Code Ann. § 6.1-330.54 (2003), and 2004 Va. Acts ch. 646.
		{"US-VA", "negligence", civil.On(1991, 7, 1), "us-va-prejudgment-1991", "9"},
		{"US-VA", "negligence", civil.On(2004, 6, 30), "us-va-prejudgment-1991", "9"},
		{"US-VA", "negligence", civil.On(2004, 7, 1), "us-va-prejudgment-2004", "6"},
	} {
		v := prejudgmentAt(t, c.code, c.cause, dated.Dates{Accrual: c.on, Filing: c.on, Verdict: c.on, Judgment: c.on})
		require.Equal(t, c.id, v.ID, c.on.String())
		got, err := v.Rule.Rule.Rate.At(c.on)
		require.NoError(t, err, c.id)
		require.Equal(t, c.rate, got.String(), "%s on %s", c.id, c.on)
	}
}

func TestFutureDamagesBearNoInterestBeforeJudgment(t *testing.T) {
	t.Parallel()
	d := dated.Dates{Accrual: civil.On(2020, 4, 1), Judgment: civil.On(2022, 4, 1)}
	future, past := head.KindMedical.At(head.Future), head.KindMedical.At(head.Past)
	suffering := head.KindPainAndSuffering.At(head.Future)
	for code, noneconomic := range map[string]bool{"US-AK": true, "US-AZ": true, "US-NV": true, "US-NJ": false} {
		v, err := find(t, code).Prejudgment().On(d)
		require.NoError(t, err, code)
		require.True(t, v.Rule.Excludes.Has(future), code)
		require.False(t, v.Rule.Excludes.Has(past), code)
		require.False(t, v.Rule.Excludes.Has(head.KindMedical), code)
		require.Equal(t, noneconomic, v.Rule.Excludes.Has(suffering), code)
		require.True(t, v.Rule.Excludes.Contains(head.AllPunitive()), code)
	}
	for _, code := range []string{"US-MI", "US-MN", "US-OH", "US-IA", "US-SD"} {
		x := prejudgmentAt(t, code, "", inWinter2026).Rule.Excludes
		require.True(t, x.Has(head.KindEarningCapacity.At(head.Future)), code)
		require.True(t, x.Has(head.KindMedical.At(head.Future)), code)
		require.False(t, x.Has(head.KindMedical.At(head.Past)), code)
		require.False(t, x.Has(head.KindMedical), code)
	}
	// W. Va. Code § 56-6-31(b): special damages, which are economic.
	wv, err := find(t, "US-WV").Prejudgment().On(d)
	require.NoError(t, err)
	require.True(t, wv.Rule.Excludes.Contains(head.AllNoneconomic()))
	require.False(t, wv.Rule.Excludes.Has(past))
}

// The rate at which a rule says interest runs before judgment is that of the day of judgment in these states, and the
// rule says so.
// The statutes name the day of judgment: its rate governs the whole time before it.
func TestTheRateOfTheDayOfJudgmentGovernsTheTimeBeforeIt(t *testing.T) {
	t.Parallel()
	d := dated.Dates{Accrual: civil.On(2019, 3, 1), Filing: civil.On(2020, 3, 1), Verdict: civil.On(2022, 3, 1), Judgment: civil.On(2022, 4, 1)}
	for code, cause := range map[string]string{
		"US-AK": "negligence", "US-AR": "property-damage", "US-AZ": "property-damage", "US-IA": "negligence", "US-ID": "negligence", "US-MO": "negligence", "US-MT": "negligence",
		"US-NE": "negligence", "US-NV": "negligence", "US-TX": "negligence", "US-WI": "negligence",
	} {
		v, err := find(t, code).Prejudgment().For(cause).On(d)
		require.NoError(t, err, code)
		require.Equal(t, interest.FromEntry, v.Rule.RateOf, code)
		require.Contains(t, v.Rule.InWords(), "the rate of the day of entry of judgment for the whole time", code)
	}
	for _, q := range find(t, "US-WV").Questions() {
		if q.Name == "prejudgment interest" {
			require.Contains(t, q.Answers[0].Versions[0].Words, "the rate of the day of accrual for the whole time")
		}
	}
}

func prejudgmentAt(t *testing.T, code, cause string, d dated.Dates) dated.Version[interest.Prejudgment] {
	t.Helper()
	v, err := find(t, code).Prejudgment().For(cause).On(d)
	require.NoError(t, err)
	return v
}

func TestMissouriTortRateIsTwoAbovePrime(t *testing.T) {
	// 408.040.3: the intended federal funds rate plus 5; the upper end was 0.25 in 2021 and 5.5 from July 2023.
	v := postjudgmentAt(t, "US-MO", "negligence", inWinter2026)
	requirePublished(t, v.Rule.Rule.Rate, nil, publishedRate{"2021-03-01", "5.25"}, publishedRate{"2024-03-01", "10.5"}, publishedRate{"2007-01-02", "10.25"})
	pre := prejudgmentAt(t, "US-MO", "negligence", inWinter2026)
	require.Equal(t, interest.OnOffer, pre.Rule.Available)
	requirePublished(t, pre.Rule.Rule.Rate, nil, publishedRate{"2021-03-01", "3.25"})
}

func TestOregonPhysiciansPayNoMoreThanFive(t *testing.T) {
	v := postjudgmentAt(t, "US-OR", "med-mal", inWinter2026)
	// Or. Rev. Stat. § 82.010(2)(f): the lesser of 5 percent and the discount rate plus 3.
	requirePublished(t, v.Rule.Rule.Rate, nil, publishedRate{"2021-06-01", "3.25"}, publishedRate{"2007-01-02", "5"}, publishedRate{"2024-01-02", "5"})
}

func TestPennsylvaniaDelayDamages(t *testing.T) {
	v := prejudgmentAt(t, "US-PA", "negligence", inWinter2026)
	require.Equal(t, interest.EachYear, v.Rule.Rule.Resets)
	require.Equal(t, interest.ActualActual, v.Rule.Rule.Days)
	requirePublished(t, v.Rule.Rule.Rate, nil, publishedRate{"1998-06-01", "9.5"}, publishedRate{"2001-06-01", "10.5"}, publishedRate{"2002-01-01", "5.75"}, publishedRate{"2014-12-31", "4.25"})
	require.Equal(t, interest.Index(""), prejudgmentAt(t, "US-PA", "contract", inWinter2026).Rule.Rule.Rate.Index)
}

func TestUtahPrejudgmentInterest(t *testing.T) {
	v := prejudgmentAt(t, "US-UT", "motor-vehicle", inWinter2026)
	// Utah Code § 78B-5-824: prime plus 2, from 5 to 10 percent.
	requirePublished(t, v.Rule.Rule.Rate, nil, publishedRate{"2014-06-01", "5.25"}, publishedRate{"2021-06-01", "5.25"}, publishedRate{"2024-06-01", "10"})
	require.False(t, v.Rule.Excludes.Has(head.KindMedical.At(head.Past)))
	require.True(t, v.Rule.Excludes.Has(head.KindMedical.At(head.Future)))
	require.True(t, v.Rule.Excludes.Has(head.KindPainAndSuffering))
}

func TestWhoMayHavePrejudgmentInterest(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		available   interest.Availability
		start       interest.Start
	}{
		{"US-CA", "", interest.Discretionary, interest.FromAccrual}, {"US-CA", "contract", interest.OfRight, interest.FromDue},
		{"US-CA", "premises", interest.OnOffer, interest.FromOffer}, {"US-FL", "contract", interest.OfRight, interest.FromAccrual},
		{"US-FL", "negligence", interest.None, interest.StartUnspecified}, {"US-GA", "negligence", interest.OnOffer, interest.FromDemand},
		{"US-GA", "contract", interest.OfRight, interest.FromDue}, {"US-IL", "wrongful-death", interest.OfRight, interest.FromFiling},
		{"US-IL", "government", interest.None, interest.StartUnspecified}, {"US-IN", "negligence", interest.Discretionary, interest.AsCourtSets},
		{"US-MD", "negligence", interest.None, interest.StartUnspecified}, {"US-MD", "conversion", interest.OfRight, interest.FromDue},
		{"US-MA", "negligence", interest.OfRight, interest.FromFiling}, {"US-MI", "", interest.OfRight, interest.FromFiling},
		{"US-MN", "negligence", interest.OfRight, interest.FromFiling}, {"US-OH", "negligence", interest.Discretionary, interest.AsCourtSets},
		{"US-OH", "contract", interest.OfRight, interest.FromDue}, {"US-OR", "", interest.OfRight, interest.FromDue},
		{"US-SC", "", interest.OfRight, interest.FromDue}, {"US-AR", "", interest.OfRight, interest.FromAccrual},
		{"US-HI", "", interest.Discretionary, interest.AsCourtSets}, {"US-IA", "", interest.OfRight, interest.FromFiling},
		{"US-ID", "negligence", interest.OnOffer, interest.FromOffer}, {"US-KS", "negligence", interest.Discretionary, interest.AsCourtSets},
		{"US-KY", "", interest.Discretionary, interest.AsCourtSets}, {"US-LA", "", interest.OfRight, interest.FromFiling},
		{"US-LA", "government", interest.OfRight, interest.FromService}, {"US-ME", "", interest.OfRight, interest.FromFiling},
		{"US-MS", "", interest.Discretionary, interest.AsCourtSets}, {"US-MT", "", interest.OfRight, interest.AsCourtSets},
		{"US-NE", "", interest.OnOffer, interest.FromOffer}, {"US-OK", "", interest.OfRight, interest.FromDue},
		{"US-OK", "negligence", interest.OfRight, interest.FromFiling}, {"US-RI", "", interest.OfRight, interest.FromAccrual},
		{"US-RI", "med-mal", interest.OfRight, interest.FromDemand}, {"US-SD", "", interest.OfRight, interest.FromAccrual},
	} {
		v := prejudgmentAt(t, c.code, c.cause, inWinter2026)
		require.Equal(t, c.available, v.Rule.Available, "%s %s", c.code, c.cause)
		require.Equal(t, c.start, v.Rule.Start, "%s %s", c.code, c.cause)
	}
	// 735 Ill. Comp. Stat. 5/2-1303(c) holds from July 1, 2021; Kan. Stat. Ann. § 16-201(b) for actions filed from July 1, 2023.
	require.Equal(t, interest.None, prejudgmentAt(t, "US-IL", "negligence", dated.Dates{Judgment: civil.On(2021, 6, 30)}).Rule.Available)
	require.Equal(t, interest.None, prejudgmentAt(t, "US-KS", "negligence", dated.Dates{Filing: civil.On(2023, 6, 30)}).Rule.Available)
}

func TestKansasTortRateIsTwoBelowThatOfJudgments(t *testing.T) {
	r := prejudgmentAt(t, "US-KS", "negligence", inWinter2026).Rule.Rule.Rate
	requirePublished(t, r, nil, publishedRate{"2023-07-01", "7.25"}, publishedRate{"2024-07-01", "7.5"}, publishedRate{"2025-07-01", "6.5"})
}

func TestWhereTheCourtOrTheContractSetsTheRate(t *testing.T) {
	require.Equal(t, interest.ByCourt, postjudgmentAt(t, "US-MS", "", inWinter2026).Rule.Sets)
	require.Equal(t, interest.ByContract, postjudgmentAt(t, "US-MS", "contract", inWinter2026).Rule.Sets)
	in := prejudgmentAt(t, "US-IN", "negligence", inWinter2026).Rule
	require.Equal(t, interest.ByCourt, in.Sets)
	expect.Equal(t, "6", in.Rule.Rate.Floor)
	expect.Equal(t, "10", in.Rule.Rate.Ceiling)
	require.Equal(t, interest.ByCourt, prejudgmentAt(t, "US-KY", "", inWinter2026).Rule.Sets)
	for code, excluded := range map[string]bool{"US-HI": true, "US-ME": true, "US-GA": true, "US-MA": false, "US-RI": false, "US-OR": false} {
		require.Equal(t, excluded, postjudgmentAt(t, code, "", inWinter2026).Rule.Excludes, code)
	}
}
