package interest_test

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// anyRule is a rule at random, simple or compounded annually.
func anyRule(r *rand.Rand) interest.Rule {
	rule := interest.Rule{Rate: interest.Fixed(decimal.New(r.Int64N(2000), -2)), Days: interest.DayCount(r.IntN(3))}
	if r.IntN(2) == 0 {
		rule.Rate = interest.Rate{Index: interest.Prime, Percent: decimal.New(r.Int64N(400), -2)}
		k := r.IntN(5)
		rule.Resets = []interest.Reset{interest.Locked, interest.EachYear, interest.EachHalf, interest.EachQuarter, interest.EachChange}[k]
		rule.Rate.Reading = []interest.Reading{interest.ThatDay, interest.FirstOfYear, interest.FirstOfHalf, interest.FirstOfQuarter, interest.ThatDay}[k]
	}
	return rule
}

func within(t *testing.T, want, got decimal.Decimal, cents int64, what string) {
	t.Helper()
	require.True(t, want.Sub(got).Abs().LessThanOrEqual(decimal.New(cents, -2)), "%s: want %s, got %s", what, want, got)
}

// Interest is linear in the principal and never falls with the days; split at any day, simple interest at a rate that is
// read again on fixed days adds up; and within a period of one rate it is the interest of a day times the days.
func TestInterestBeforeJudgmentIsLinear(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 5))
	for range 300 {
		rule := anyRule(r)
		first := after(civil.On(1999, 1, 1), r.IntN(5000))
		days := 1 + r.IntN(1500)
		end := after(first, days)
		p := decimal.New(1+r.Int64N(1e10), -2)
		of := func(principal decimal.Decimal, from, to civil.Date) decimal.Decimal {
			d, err := rule.Until(principal, from, to)
			require.NoError(t, err)
			return d
		}
		whole := of(p, first, end)
		within(t, whole.Mul(expect.Dec("3")), of(p.Mul(expect.Dec("3")), first, end), 2, "three times the principal: "+rule.InWords())
		require.False(t, of(p, first, after(end, 1)).LessThan(whole), "a day more")
		if rule.Resets != interest.Locked || rule.Rate.Index == "" {
			at := after(first, r.IntN(days+1))
			within(t, whole, of(p, first, at).Add(of(p, at, end)), 1, "split on "+at.String()+": "+rule.InWords())
		}
		if rule.Rate.Index == "" && rule.Days != interest.ActualActual {
			one, err := rule.Until(p.Mul(expect.Dec("1000000")), first, after(first, 1))
			require.NoError(t, err)
			within(t, whole, one.Mul(decimal.New(int64(days), -6)), 1, "the interest of a day times the days")
		}
	}
}

// The first day counts and the last does not; otherwise it is the interest of as many days.
func TestTheFirstDayBearsInterestBeforeJudgmentAndTheLastDoesNot(t *testing.T) {
	half := interest.Rule{Rate: interest.Rate{Index: interest.Prime, Reading: interest.FirstOfHalf}, Resets: interest.EachHalf}
	// prime was 3.25 percent at the beginning of 2022, 4.75 percent at July 1, 2022: one day at each
	got, err := half.Until(expect.Dec("36500"), civil.On(2022, 6, 30), civil.On(2022, 7, 2))
	require.NoError(t, err)
	require.Equal(t, "8.00", got.StringFixed(2))
	yearly := interest.Rule{Rate: interest.Fixed(expect.Dec("10")), Compounds: interest.Annually}
	got, err = yearly.Until(expect.Dec("1000"), civil.On(2021, 3, 1), civil.On(2023, 3, 1))
	require.NoError(t, err)
	require.Equal(t, "210.00", got.StringFixed(2), "100 on March 1, 2022, then 110")
	months := interest.Rule{Rate: interest.Fixed(expect.Dec("12")), Days: interest.WholeMonths}
	got, err = months.Until(expect.Dec("1000"), civil.On(2021, 1, 31), civil.On(2021, 4, 30))
	require.NoError(t, err)
	require.Equal(t, "30.00", got.StringFixed(2))
	none, err := yearly.Until(expect.Dec("1000"), civil.On(2021, 3, 1), civil.On(2021, 3, 1))
	require.NoError(t, err)
	require.Zero(t, none.Sign())
	_, err = yearly.Until(expect.Dec("1000"), civil.On(2021, 3, 1), civil.On(2021, 2, 28))
	require.Error(t, err)
}

func moments(c interest.Choice, m ...interest.Moment) interest.First {
	return interest.First{Choice: c, Of: immutable.Of(m...)}
}

func TestTheFirstDayIsTheLaws(t *testing.T) {
	texas := interest.Prejudgment{First: moments(interest.Earliest, interest.Moment{Event: interest.FromDemand, Days: 180}, interest.Moment{Event: interest.FromFiling})}
	jersey := interest.Prejudgment{First: moments(interest.Latest, interest.Moment{Event: interest.FromFiling}, interest.Moment{Event: interest.FromAccrual, Months: 6})}
	minnesota := interest.Prejudgment{First: moments(interest.Earliest, interest.Moment{Event: interest.FromFiling},
		interest.Moment{Event: interest.FromDemand, By: interest.FromFiling, Within: 24})}
	alaska := interest.Prejudgment{First: moments(interest.Earliest, interest.Moment{Event: interest.FromService}, interest.Moment{Event: interest.FromDemand})}
	delayed := interest.Prejudgment{First: moments(interest.TheDay, interest.Moment{Event: interest.FromService, Months: 12})}
	service := interest.Prejudgment{Start: interest.FromService}
	court := interest.Prejudgment{Start: interest.AsCourtSets, First: moments(interest.TheDay, interest.Moment{Event: interest.FromFiling})}
	fixedDay := interest.Prejudgment{First: moments(interest.Latest, interest.Moment{Event: interest.FromFiling}, interest.Moment{Fixed: civil.On(2021, 7, 1)})}
	none := civil.Date{}
	for name, c := range map[string]struct {
		rule     interest.Prejudgment
		recorded civil.Date
		days     interest.Days
		want     civil.Date
		path     string
	}{
		"suit before the 180th day":           {texas, none, interest.Days{Demand: civil.On(2021, 9, 1), Filing: civil.On(2022, 1, 3)}, civil.On(2022, 1, 3), ""},
		"the 180th day before suit":           {texas, none, interest.Days{Demand: civil.On(2021, 9, 1), Filing: civil.On(2023, 1, 3)}, civil.On(2022, 2, 28), ""},
		"no notice is recorded":               {texas, none, interest.Days{Filing: civil.On(2022, 1, 3)}, none, "days.demand"},
		"suit is recorded as the first day":   {texas, civil.On(2022, 1, 3), interest.Days{Filing: civil.On(2022, 1, 3)}, civil.On(2022, 1, 3), ""},
		"before suit, without a notice":       {texas, civil.On(2021, 1, 3), interest.Days{Filing: civil.On(2022, 1, 3)}, none, "days.demand"},
		"before both":                         {texas, civil.On(2021, 1, 3), interest.Days{Demand: civil.On(2021, 9, 1), Filing: civil.On(2022, 1, 3)}, none, "from"},
		"later than both stands":              {texas, civil.On(2022, 2, 3), interest.Days{Demand: civil.On(2021, 9, 1), Filing: civil.On(2022, 1, 3)}, civil.On(2022, 2, 3), ""},
		"nothing but a recorded day":          {texas, civil.On(2022, 2, 3), interest.Days{}, none, "days.demand"},
		"six months after accrual":            {jersey, none, interest.Days{Accrual: civil.On(2021, 1, 4), Filing: civil.On(2021, 3, 1)}, civil.On(2021, 7, 4), ""},
		"accrual is not recorded":             {jersey, none, interest.Days{Filing: civil.On(2021, 3, 1)}, none, "dates.accrual"},
		"before the one that is":              {jersey, civil.On(2021, 2, 1), interest.Days{Filing: civil.On(2021, 3, 1)}, none, "from"},
		"suit two years after the notice":     {minnesota, none, interest.Days{Demand: civil.On(2021, 1, 4), Filing: civil.On(2023, 1, 4)}, civil.On(2021, 1, 4), ""},
		"suit a day too late":                 {minnesota, none, interest.Days{Demand: civil.On(2021, 1, 4), Filing: civil.On(2023, 1, 5)}, civil.On(2023, 1, 5), ""},
		"the notice before service":           {alaska, none, interest.Days{Demand: civil.On(2021, 3, 1), Service: civil.On(2022, 2, 1)}, civil.On(2021, 3, 1), ""},
		"the decision is the one day":         {alaska, civil.On(2021, 3, 1), interest.Days{}, civil.On(2021, 3, 1), ""},
		"a year after service":                {delayed, none, interest.Days{Service: civil.On(2021, 1, 4)}, civil.On(2022, 1, 4), ""},
		"service is not recorded":             {delayed, civil.On(2022, 1, 4), interest.Days{}, none, "days.service"},
		"less than a year after service":      {delayed, civil.On(2022, 1, 3), interest.Days{Service: civil.On(2021, 1, 4)}, none, "from"},
		"service":                             {service, none, interest.Days{Service: civil.On(2021, 1, 4)}, civil.On(2021, 1, 4), ""},
		"the decision is service":             {service, civil.On(2021, 1, 4), interest.Days{}, civil.On(2021, 1, 4), ""},
		"before service":                      {service, civil.On(2021, 1, 3), interest.Days{Service: civil.On(2021, 1, 4)}, none, "from"},
		"nothing is recorded":                 {service, none, interest.Days{}, none, "from"},
		"the court's day":                     {court, civil.On(2021, 1, 4), interest.Days{Filing: civil.On(2021, 1, 4)}, civil.On(2021, 1, 4), ""},
		"the court's day, too early":          {court, civil.On(2021, 1, 3), interest.Days{Filing: civil.On(2021, 1, 4)}, none, "from"},
		"the court's day is not recorded":     {court, none, interest.Days{Filing: civil.On(2021, 1, 4)}, none, "from"},
		"filed before a law's day":            {fixedDay, none, interest.Days{Filing: civil.On(2021, 1, 1)}, civil.On(2021, 7, 1), ""},
		"filed after it":                      {fixedDay, none, interest.Days{Filing: civil.On(2021, 8, 1)}, civil.On(2021, 8, 1), ""},
		"recorded before it, filing unknown":  {fixedDay, civil.On(2021, 1, 1), interest.Days{}, none, "from"},
		"recorded after it, filing not known": {fixedDay, civil.On(2022, 1, 1), interest.Days{}, none, "dates.filing"},
	} {
		got, err := c.rule.FirstDay(c.recorded, c.days)
		if c.path != "" {
			require.ErrorContains(t, err, c.path+":", name)
			continue
		}
		require.NoError(t, err, name)
		require.Equal(t, c.want, got, name)
	}
}

func TestTheLastDayIsTheLaws(t *testing.T) {
	verdict := interest.Prejudgment{Ends: interest.FromVerdict}
	d := interest.Days{Verdict: civil.On(2024, 7, 1), Entry: civil.On(2024, 8, 1)}
	for name, c := range map[string]struct {
		rule     interest.Prejudgment
		recorded civil.Date
		days     interest.Days
		want     civil.Date
		path     string
	}{
		"judgment":         {interest.Prejudgment{}, civil.Date{}, d, civil.On(2024, 8, 1), ""},
		"verdict":          {verdict, civil.Date{}, d, civil.On(2024, 7, 1), ""},
		"earlier":          {verdict, civil.On(2024, 6, 1), d, civil.On(2024, 6, 1), ""},
		"after verdict":    {verdict, civil.On(2024, 7, 2), d, civil.Date{}, "through"},
		"not known":        {verdict, civil.Date{}, interest.Days{}, civil.Date{}, "dates.verdict"},
		"judgment unknown": {interest.Prejudgment{}, civil.Date{}, interest.Days{}, civil.Date{}, "dates.judgment"},
	} {
		got, err := c.rule.LastDay(c.recorded, c.days)
		if c.path != "" {
			require.ErrorContains(t, err, c.path+":", name)
			continue
		}
		require.NoError(t, err, name)
		require.Equal(t, c.want, got, name)
	}
}

func TestInterestBeforeJudgmentInItsParts(t *testing.T) {
	at := func(p int64) interest.Rule { return interest.Rule{Rate: interest.Fixed(decimal.New(p, 0))} }
	year := interest.Bearing{Principal: expect.Dec("36500"), First: civil.On(2021, 1, 1), Through: civil.On(2022, 1, 1)}
	with := func(change func(*interest.Bearing)) interest.Bearing {
		b := year
		change(&b)
		return b
	}
	spans := func(s ...interest.Span) interest.Bearing { return with(func(b *interest.Bearing) { b.LeftOut = s }) }
	filed := func(j interest.Earlier) interest.Bearing {
		return with(func(b *interest.Bearing) {
			b.Principal, b.First, b.Days.Filing, b.Through, b.Earlier = expect.Dec("1000"), civil.On(2020, 1, 1), civil.On(2021, 1, 1), civil.On(2023, 1, 1), j
		})
	}
	compounds := interest.Rule{Rate: interest.Fixed(expect.Dec("10")), Compounds: interest.Annually}
	right := func(p interest.Prejudgment) interest.Prejudgment { p.Available = interest.OfRight; return p }
	for name, c := range map[string]struct {
		rule interest.Prejudgment
		of   interest.Bearing
		want string // dollars, or the path of the error
	}{
		"a year":                    {right(interest.Prejudgment{Rule: at(10)}), year, "3650.00"},
		"the last day too":          {right(interest.Prejudgment{Rule: at(10), LastCounts: true}), year, "3660.00"},
		"thirty days left out":      {right(interest.Prejudgment{Rule: at(10)}), spans(interest.Span{From: civil.On(2021, 6, 1), Through: civil.On(2021, 6, 30)}), "3350.00"},
		"partly before the first":   {right(interest.Prejudgment{Rule: at(10)}), spans(interest.Span{From: civil.On(2020, 6, 1), Through: civil.On(2021, 1, 10)}), "3550.00"},
		"past the last":             {right(interest.Prejudgment{Rule: at(10)}), spans(interest.Span{From: civil.On(2021, 12, 31), Through: civil.On(2023, 1, 1)}), "3640.00"},
		"all of it":                 {right(interest.Prejudgment{Rule: at(10)}), spans(interest.Span{From: civil.On(2020, 1, 1), Through: civil.On(2023, 1, 1)}), "0.00"},
		"overlapping":               {right(interest.Prejudgment{Rule: at(10)}), spans(interest.Span{From: civil.On(2021, 6, 1), Through: civil.On(2021, 6, 30)}, interest.Span{From: civil.On(2021, 6, 30), Through: civil.On(2021, 7, 1)}), "left_out[1]"},
		"compounded and left out":   {right(interest.Prejudgment{Rule: compounds}), spans(interest.Span{From: civil.On(2021, 6, 1), Through: civil.On(2021, 6, 30)}), "left_out[0]"},
		"48 months of leap years":   {right(interest.Prejudgment{Rule: at(8), Longest: interest.Longest{Months: 48}}), with(func(b *interest.Bearing) { b.Through = civil.On(2027, 1, 1) }), "11680.00"},
		"47 of at most 48 months":   {right(interest.Prejudgment{Rule: at(10), Longest: interest.Longest{Months: 48}}), year, "3650.00"},
		"two years by their days":   {right(interest.Prejudgment{Rule: at(10), Longest: interest.Longest{Years: 4}}), with(func(b *interest.Bearing) { b.Through = civil.On(2027, 1, 1) }), "14610.00"},
		"the rate of the judgment":  {right(interest.Prejudgment{Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime}}, RateOf: interest.FromEntry}), with(func(b *interest.Bearing) { b.Days.Entry = civil.On(2024, 1, 2) }), "3102.50"},
		"a judgment without a day":  {right(interest.Prejudgment{Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime}}, RateOf: interest.FromEntry}), year, "dates.judgment"},
		"a rate that nobody set":    {right(interest.Prejudgment{Sets: interest.ByCourt}), year, "rate"},
		"a rate above the ceiling":  {right(interest.Prejudgment{Sets: interest.ByCourt, Rule: interest.Rule{Rate: interest.Rate{Ceiling: expect.Dec("10")}}}), with(func(b *interest.Bearing) { b.Rate = expect.Dec("11") }), "rate"},
		"a rate below the floor":    {right(interest.Prejudgment{Sets: interest.ByCourt, Rule: interest.Rule{Rate: interest.Rate{Floor: expect.Dec("6")}}}), with(func(b *interest.Bearing) { b.Rate = expect.Dec("5") }), "rate"},
		"a rate beside the law's":   {right(interest.Prejudgment{Rule: at(10)}), with(func(b *interest.Bearing) { b.Rate = expect.Dec("5") }), "rate"},
		"none at all":               {interest.Prejudgment{Available: interest.None}, year, "no interest"},
		"compounded from filing":    {right(interest.Prejudgment{Rule: compounds, Joins: interest.FromFiling}), filed(interest.EarlierJoins), "331.33"}, // 366 days: 100.27; 1,100.27 × 0.21 = 231.06
		"the earlier interest bare": {right(interest.Prejudgment{Rule: compounds, Joins: interest.FromFiling}), filed(interest.EarlierApart), "310.27"},
		"nobody said":               {right(interest.Prejudgment{Rule: compounds, Joins: interest.FromFiling}), filed(interest.EarlierUnrecorded), "earlier"},
		"from filing on":            {right(interest.Prejudgment{Rule: compounds, Joins: interest.FromFiling}), with(func(b *interest.Bearing) { b.Days.Filing = civil.On(2020, 5, 5) }), "3650.00"},
		"before filing":             {right(interest.Prejudgment{Rule: compounds, Joins: interest.FromFiling}), with(func(b *interest.Bearing) { b.Days.Filing = civil.On(2023, 5, 5) }), "3650.00"},
		"filing is not recorded":    {right(interest.Prejudgment{Rule: compounds, Joins: interest.FromFiling}), year, "dates.filing"},
		"nothing bears":             {right(interest.Prejudgment{Rule: compounds, Joins: interest.FromFiling}), interest.Bearing{}, "0.00"},
		"backwards":                 {right(interest.Prejudgment{Rule: at(10)}), with(func(b *interest.Bearing) { b.Through = civil.On(2020, 1, 1) }), "through"},
	} {
		got, err := c.rule.Compute(c.of)
		if err != nil {
			require.ErrorContains(t, err, c.want, name)
			continue
		}
		require.Equal(t, c.want, got.Dollars.StringFixed(2), name)
	}
}

func TestARuleBeforeJudgmentThatContradictsItselfIsRefused(t *testing.T) {
	good := interest.Prejudgment{Available: interest.OfRight, Start: interest.FromDue, Rule: fixed("5")}
	require.NoError(t, good.Validate())
	for path, change := range map[string]func(*interest.Prejudgment){
		"longest": func(p *interest.Prejudgment) { p.Longest = interest.Longest{Years: 1, Days: 1} },
		"rate_of": func(p *interest.Prejudgment) {
			p.RateOf, p.Rule = interest.FromEntry, interest.Rule{Rate: interest.Rate{Index: interest.Prime}, Resets: interest.EachYear}
		},
		"joins": func(p *interest.Prejudgment) { p.Joins = interest.FromFiling },
		"above": func(p *interest.Prejudgment) { p.Above = expect.Dec("-1") },
	} {
		p := good
		change(&p)
		require.ErrorContains(t, p.Validate(), path+":")
	}
}
