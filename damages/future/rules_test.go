package future

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

func TestEveryRuleIsSound(t *testing.T) {
	seen := map[dated.RuleID]bool{}
	for _, r := range Rules() {
		require.False(t, seen[r.ID], r.ID)
		seen[r.ID] = true
		require.NotEmpty(t, r.Jurisdiction, r.ID)
		require.NotEmpty(t, r.Title, r.ID)
		require.NotEmpty(t, r.Sets.String(), r.ID)
		require.NotZero(t, r.Authority.Len(), r.ID)
		require.NotEmpty(t, r.Status.String(), r.ID)
		require.False(t, r.Reviewed.IsZero(), r.ID)
		require.Equal(t, r.Event == dated.AnyTime, r.From.IsZero() && r.Until.IsZero(), "%s: dates need an event, and an event dates", r.ID)
		if r.Sets == ByLaw && r.PeriodicOver.Sign() == 0 {
			require.NotZero(t, r.Discount.Kind, "%s fixes nothing", r.ID)
		}
		confirmed := false
		for _, c := range r.Authority.All() {
			require.NotEmpty(t, c.Text, r.ID)
			if c.Status == authority.Read || c.Status == authority.Reported {
				require.NotEmpty(t, c.URL, c.Text)
				confirmed = true
			}
		}
		require.True(t, confirmed || r.Status == dated.Unverified, "%s rests on nothing that was read", r.ID)
		require.NoError(t, r.Validate(), r.ID)
	}
	for i, a := range Rules() {
		for _, b := range Rules()[i+1:] {
			if a.Jurisdiction == b.Jurisdiction && a.Scope == b.Scope {
				require.False(t, b.From.Before(a.Until) || a.Until.IsZero(), "%s and %s overlap", a.ID, b.ID)
			}
		}
	}
}

// onDay are the dates of a matter of which everything happened on one day.
func onDay(d civil.Date) dated.Dates {
	return dated.Dates{Accrual: d, Filing: d, Judgment: d}
}

func TestVersionsChangeOnTheirDays(t *testing.T) {
	for _, c := range []struct {
		in, scope string
		on        civil.Date
		want      dated.RuleID
	}{
		{"US-MI", "", civil.On(1998, 1, 1), "us-mi-present-value-simple"},
		{"US-MI", "", civil.On(2013, 3, 27), "us-mi-present-value-simple"},
		{"US-MI", "", civil.On(2013, 3, 28), "us-mi-present-value-compound"},
		{"US-PA", "", civil.On(1979, 12, 31), "us-pa-simple-interest"},
		{"US-PA", "", civil.On(1981, 1, 1), "us-pa-total-offset"},
		{"US-CA", "med-mal", civil.On(2022, 12, 31), "us-ca-med-mal-periodic-1975"},
		{"US-CA", "med-mal", civil.On(2023, 1, 1), "us-ca-med-mal-periodic-2023"},
		{"US-GA", "", civil.Date{}, "us-ga-present-value"},
		{"US-AZ", "med-mal", civil.On(1990, 1, 1), "us-az-med-mal-periodic"},
		{"US-AZ", "med-mal", civil.On(1994, 12, 28), "us-az-med-mal-periodic"},
		{"US-AZ", "med-mal", civil.On(1994, 12, 29), "us-az-med-mal-lump-sum"},
		{"US-IN", "", civil.Date{}, "us-in-present-value"},
		{"US-IN", "med-mal", civil.On(1999, 7, 1), "us-in-med-mal-periodic-1999"},
		{"US-IN", "med-mal", civil.On(2017, 6, 30), "us-in-med-mal-periodic-1999"},
		{"US-IN", "med-mal", civil.On(2017, 7, 1), "us-in-med-mal-periodic-2017"},
		{"US-SC", "", civil.Date{}, "us-sc-present-value"},
		{"US-WI", "", civil.Date{}, "us-wi-present-value"},
		{"US-WI", "med-mal", civil.On(1995, 5, 25), "us-wi-med-mal-future-medical"},
		{"US", "september-11-fund", civil.On(2001, 12, 21), "us-vcf-2001"},
		{"US", "september-11-fund", civil.On(2002, 3, 13), "us-vcf-2002"},
		{"US", "september-11-fund", civil.On(2011, 1, 2), "us-vcf-2011"},
		{"US", "september-11-fund", civil.On(2016, 6, 15), "us-vcf-2016"},
	} {
		r, err := RuleOn(c.in, c.scope, onDay(c.on))
		require.NoError(t, err)
		require.Equal(t, c.want, r.ID, c)
	}
	for _, c := range []struct {
		in, scope string
		on        civil.Date
	}{
		{"US-MI", "", civil.On(1997, 12, 31)}, {"US-PA", "", civil.On(1980, 6, 1)}, {"US-MI", "", civil.Date{}}, {"US-ZZ", "", civil.On(2020, 1, 1)}, {"US", "vaccine", civil.On(2017, 1, 1)},
		{"US-AZ", "med-mal", civil.On(1989, 12, 31)}, {"US-IN", "med-mal", civil.On(1999, 6, 30)}, {"US-WI", "med-mal", civil.On(1995, 5, 24)}, {"US", "september-11-fund", civil.On(2001, 12, 20)},
	} {
		_, err := RuleOn(c.in, c.scope, onDay(c.on))
		require.ErrorIs(t, err, dated.ErrNotCovered)
		require.Contains(t, err.Error(), c.in)
	}
	r, err := RuleOn("US-MI", "", onDay(civil.On(2030, 1, 1)))
	require.NoError(t, err)
	require.True(t, r.Late(onDay(civil.On(2030, 1, 1))))
	require.False(t, r.Late(onDay(civil.On(2020, 1, 1))))
}

// What the sources of these rules say: who settles the reduction, whether there is a rate, what is reduced, the amount
// above which payment is periodic, and whether caps are tested on present value.
func TestWhatTheRulesSay(t *testing.T) {
	for _, c := range []struct {
		id                         dated.RuleID
		on                         dated.Event
		sets                       Chooser
		rate                       string
		economic, noneconomic, cap bool
		periodic                   string
	}{
		{"us-az-med-mal-periodic", dated.Judgment, ByCourt, "", true, false, false, "0"},          // Ariz. Rev. Stat. §§ 12-582, 12-589
		{"us-az-med-mal-lump-sum", dated.Judgment, ByTrierOfFact, "", false, false, false, "0"},   // Smith v. Myers
		{"us-in-present-value", dated.AnyTime, ByTrierOfFact, "", true, false, false, "0"},        // Griffin v. Acker
		{"us-in-med-mal-periodic-1999", dated.Accrual, ByParties, "", false, false, true, "0"},    // Ind. Code § 34-18-14-4(b)(1)
		{"us-in-med-mal-periodic-2017", dated.Accrual, ByParties, "", false, false, true, "0"},    // Ind. Code § 34-18-14-4(b)(2)
		{"us-sc-present-value", dated.AnyTime, ByTrierOfFact, "", false, false, false, "0"},       // Rhodan v. United States
		{"us-wi-present-value", dated.AnyTime, ByTrierOfFact, "", true, false, false, "0"},        // Wingad v. John Deere & Co.
		{"us-wi-med-mal-future-medical", dated.Accrual, ByLaw, "", false, false, false, "100000"}, // Wis. Stat. § 655.015
		{"us-vcf-2001", dated.Judgment, ByAdministrator, "5.13", true, false, false, "0"},         // Explanation of the tables, step 4
		{"us-vcf-2002", dated.Judgment, ByAdministrator, "", true, false, false, "0"},             // Explanation of Process (2002)
		{"us-vcf-2016", dated.Judgment, ByAdministrator, "", true, false, false, "0"},             // 28 C.F.R. § 104.43(a)
	} {
		var r Rule
		for _, x := range Rules() {
			if x.ID == c.id {
				r = x
			}
		}
		require.Equal(t, c.id, r.ID)
		require.Equal(t, c.on, r.Event, c.id)
		require.Equal(t, c.sets, r.Sets, c.id)
		require.Equal(t, c.economic, r.Economic, c.id)
		require.Equal(t, c.noneconomic, r.Noneconomic, c.id)
		require.Equal(t, c.cap, r.CapOnPresent, c.id)
		expect.Equal(t, c.periodic, r.PeriodicOver, c.id)
		require.NotZero(t, r.Omits.Len(), c.id)
		if c.rate == "" {
			require.Zero(t, r.Discount.Kind, c.id)
			continue
		}
		require.Equal(t, Compound, r.Discount.Kind, c.id)
		expect.Equal(t, c.rate, r.Discount.Percent, c.id)
	}
}

// A rule's title says in words what its figures say: the percentage of its discount, and the amount above or from which
// payment may be periodic. What is reduced is what its source says of it: nearly always economic loss alone.
func TestARuleDoesWhatItsTitleSays(t *testing.T) {
	both := map[dated.RuleID]bool{
		"us-co-cap-on-present-value":   true, // caps reach damages of both kinds
		"us-mi-present-value-simple":   true, // Mich. Comp. Laws § 600.6306: all future damages
		"us-mi-present-value-compound": true,
		"us-mi-med-mal-present-value":  true,
		"us-ny-50-b":                   true, // N.Y. CPLR 5041: future damages
	}
	noneconomic := map[dated.RuleID]bool{"us-ny-50-a": true} // N.Y. CPLR 5031(c): future pain and suffering
	neither := map[dated.RuleID]bool{                        // they speak of payment over time or of a lump sum, or leave open what is reduced
		"us-sc-present-value": true, "us-az-med-mal-lump-sum": true, "us-ca-med-mal-periodic-1975": true, "us-ca-med-mal-periodic-2023": true,
		"us-id-periodic": true, "us-in-med-mal-periodic-1999": true, "us-in-med-mal-periodic-2017": true, "us-oh-periodic-med": true,
		"us-oh-periodic": true, "us-ok-periodic": true, "us-wi-med-mal-future-medical": true,
	}
	for _, r := range Rules() {
		if r.PeriodicOver.Sign() != 0 {
			thousands, rest := r.PeriodicOver.QuoRem(decimal.New(1_000, 0), 0)
			require.True(t, rest.IsZero(), r.ID)
			require.Contains(t, r.Title, "$"+thousands.String()+",000", r.ID)
		}
		switch r.Discount.Kind {
		case TotalOffset:
			require.Contains(t, r.Title, "total offset", r.ID)
		case DiscountUnspecified:
		default:
			require.Contains(t, r.Title, r.Discount.Percent.String()+" percent", r.ID)
		}
		require.Equal(t, !noneconomic[r.ID] && !neither[r.ID], r.Economic, r.ID)
		require.Equal(t, both[r.ID] || noneconomic[r.ID], r.Noneconomic, r.ID)
		require.Equal(t, strings.Contains(r.Title, "cap is applied") || strings.Contains(r.Title, "limits on damages"), r.CapOnPresent, r.ID)
	}
}

// The steps of the September 11th Victim Compensation Fund that were read, for an income of $100,000 and a tax rate of 30
// percent, by hand: after tax 70,000; with a pension of 4 percent of income, 4,000, and medical benefits of 2,400, 76,400.
// A year of 70,000 at the first rate: 70,000 / 1.0513.
func TestTheFundsFirstSteps(t *testing.T) {
	tax := Adjustment{Kind: IncomeTax, Percent: expect.Dec("30")}
	n, err := AdjustedIncome(expect.Dec("100000"), 1, Adjustment{Kind: FringeRate, Percent: expect.Dec("4")}, Adjustment{Kind: FringeAmount, Amount: expect.Dec("2400")}, tax)
	require.NoError(t, err)
	expect.Equal(t, "76.4", n)
	r, err := RuleOn("US", "september-11-fund", onDay(civil.On(2002, 1, 18)))
	require.NoError(t, err)
	expect.Equal(t, "66584.23", pv(t, Projection{Discount: r.Discount, Streams: []Stream{{Amount: expect.Dec("100000"), Years: expect.Dec("1"), Adjust: []Adjustment{tax}}}}))
}

// Michigan's change from simple to compound reduction lowers the present value past the first year.
func TestMichiganBeforeAndAfter(t *testing.T) {
	value := func(on civil.Date) decimal.Decimal {
		r, err := RuleOn("US-MI", "", onDay(on))
		require.NoError(t, err)
		return pv(t, level("10000", "3", r.Discount))
	}
	// 10000/1.05 + 10000/1.10 + 10000/1.15; 10000/1.05 + 10000/1.1025 + 10000/1.157625, by hand
	expect.Equal(t, "27310.37", value(civil.On(2010, 1, 1)))
	expect.Equal(t, "27232.48", value(civil.On(2020, 1, 1)))
}

// N.C. Gen. Stat. § 8-47: a fraction of a year is interpolated in a straight line, which is what a part year does.
func TestNorthCarolinaInterpolates(t *testing.T) {
	r, err := RuleOn("US-NC", "", onDay(civil.On(2020, 1, 1)))
	require.NoError(t, err)
	low, high := pv(t, level("1000000", "10", r.Discount)), pv(t, level("1000000", "11", r.Discount))
	mid := pv(t, level("1000000", "10.5", r.Discount))
	require.LessOrEqual(t, low.Add(high).Sub(mid).Sub(mid).Abs().Cmp(expect.Dec("0.02")), 0)
}

func TestACapOnPresentValue(t *testing.T) {
	p := level("50000", "30", DiscountAt(expect.Dec("4")))
	c, err := CapPresentValue(expect.Dec("1000000"), &p)
	require.NoError(t, err)
	expect.Equal(t, "1500000", c.Nominal)
	expect.Equal(t, "864601.67", c.Present) // 50,000 × 17.2920333..., by any annuity table
	expect.Equal(t, "864601.67", c.Allowed)
	expect.Equal(t, "0", c.Cut)
	c, err = CapPresentValue(expect.Dec("864601.66"), &p)
	require.NoError(t, err)
	expect.Equal(t, "0.01", c.Cut)
	_, err = CapPresentValue(expect.Dec("-1"), &p)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = CapPresentValue(expect.Dec("1"), &Projection{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

// N.Y. CPLR 5041: figures by hand. The items are those of Peterson v. Zuercher, 152 Misc. 2d 684 (N.Y. Sup. Ct. 1992): wages of
// $1,090,380 over 29 years, medical $100,000 over 29, pain and suffering $100,000 over 38.4 (here 38); past $133,944.67.
func TestPeriodic50B(t *testing.T) {
	items := []FutureItem{{Name: "wages", Amount: expect.Dec("1090380"), Years: 29}, {Name: "medical", Amount: expect.Dec("100000"), Years: 29}, {Name: "pain and suffering", Amount: expect.Dec("100000"), Years: 38, PainAndSuffering: true}}
	p, err := Periodic50B(expect.Dec("133944.67"), decimal.Decimal{}, items...)
	require.NoError(t, err)
	expect.Equal(t, "383944.67", p.LumpSum)
	// 250,000 × 1,090,380 / 1,290,380 = 211,251.72; × 100,000 / 1,290,380 = 19,374.14
	expect.Equal(t, "211251.72", p.Items[0].LumpSum)
	expect.Equal(t, "19374.14", p.Items[1].LumpSum)
	expect.Equal(t, "19374.14", p.Items[2].LumpSum)
	require.Len(t, p.Items[0].Instalments, 29)
	require.Len(t, p.Items[2].Instalments, 10, "pain and suffering runs 10 years at most")
	expect.Equal(t, "8062.59", p.Items[2].Instalments[0]) // 80,625.86 / 10
	expect.Equal(t, "8385.09", p.Items[2].Instalments[1]) // × 1.04
	sum := decimal.Decimal{}
	for _, x := range p.Items {
		sum = sum.Add(x.LumpSum)
	}
	expect.Equal(t, "250000", sum)

	p, err = Periodic50B(expect.Dec("0"), expect.Dec("300000"), items...)
	require.NoError(t, err)
	expect.Equal(t, "300000", p.Items[0].Fee.Add(p.Items[1].Fee).Add(p.Items[2].Fee))
	s := p.Items[0].Stream()
	value := pv(t, Projection{Discount: DiscountAt(expect.Dec("4")), Timing: BeginningOfPeriod, Streams: []Stream{s}})
	rest := expect.Dec("1090380").Sub(p.Items[0].LumpSum).Sub(p.Items[0].Fee)
	require.LessOrEqual(t, value.Sub(rest).Abs().Cmp(expect.Dec("0.20")), 0, "payments that rise 4 percent are worth their sum at 4 percent")

	p, err = Periodic50B(expect.Dec("10"), decimal.Decimal{}, FutureItem{Amount: expect.Dec("200000"), Years: 5})
	require.NoError(t, err)
	expect.Equal(t, "200010", p.LumpSum)
	expect.Equal(t, "0", p.Items[0].Instalments[0], "nothing is left to pay")
	_, err = Periodic50B(expect.Dec("0"), expect.Dec("100001"), FutureItem{Amount: expect.Dec("350000"), Years: 5})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = Periodic50B(expect.Dec("-1"), expect.Dec("0.001"), FutureItem{Amount: expect.Dec("0"), Years: 0})
	require.Len(t, invalid.All(err), 4)
	_, err = Periodic50B(expect.Dec("0"), expect.Dec("0"))
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

// N.Y. CPLR 5031(b), (c): figures by hand.
func TestPayments50A(t *testing.T) {
	p, err := Payments50A(FutureItem{Amount: expect.Dec("500000"), Years: 20, PainAndSuffering: true})
	require.NoError(t, err)
	expect.Equal(t, "500000", p.LumpSum)
	require.Empty(t, p.Instalments)
	p, err = Payments50A(FutureItem{Amount: expect.Dec("1000000"), Years: 20, PainAndSuffering: true})
	require.NoError(t, err)
	expect.Equal(t, "500000", p.LumpSum, "35 percent is less")
	require.Len(t, p.Instalments, 8)
	expect.Equal(t, "62500", p.Instalments[0])
	expect.Equal(t, "65000", p.Instalments[1])
	p, err = Payments50A(FutureItem{Amount: expect.Dec("2000000"), Years: 5, PainAndSuffering: true})
	require.NoError(t, err)
	expect.Equal(t, "700000", p.LumpSum)
	expect.Equal(t, "260000", p.Instalments[0])
	_, err = Payments50A(FutureItem{Amount: expect.Dec("2000000"), Years: 5})
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

// Ten years and two and a half, by months: 120 and 36 payments, the last year a part year.
func TestCountOfPayments(t *testing.T) {
	p := &Projection{Payments: Monthly, Discount: NoDiscount(), Streams: []Stream{
		Level("a", decimal.New(1, 0), decimal.New(10, 0)), Level("b", decimal.New(1, 0), decimal.New(25, -1))}}
	require.Equal(t, 156, p.Count())
	p.Discount = Discount{}
	require.Zero(t, p.Count())
}

func TestTheListOfRulesIsTheCallersOwn(t *testing.T) {
	clear(Rules())
	require.NotEmpty(t, Rules()[0].ID)
}

// A circuit has its own law, beside that of the United States.
func TestTheLawOfACircuit(t *testing.T) {
	r, err := RuleOn("US-2D-CIR", "", dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, dated.RuleID("us-2d-cir-adjusted-rate"), r.ID)
	require.Equal(t, "US-2D-CIR", r.Jurisdiction)
	_, err = RuleOn("US", "", dated.Dates{})
	require.EqualError(t, err, `the rule on present value of "US": no such rule is recorded`)
	_, err = RuleOn("US-9TH-CIR", "maritime", dated.Dates{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestTheDateThatSelectsARuleIsAskedFor(t *testing.T) {
	_, err := RuleOn("US-MI", "med-mal", dated.Dates{Accrual: civil.On(2020, 1, 1)})
	require.EqualError(t, err, `the rule on present value of "US-MI" for "med-mal": the date of judgment selects the version and is not given`)
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

// Law on claims of a cause stands before the law on claims in general, which stands in where it covers no date.
func TestTheLawOfACause(t *testing.T) {
	w := library.Of("US-MI")
	for _, c := range []struct {
		cause string
		on    civil.Date
		want  dated.RuleID
	}{
		{"med-mal", civil.On(2013, 3, 28), "us-mi-med-mal-present-value"},
		{"med-mal", civil.On(2013, 3, 27), "us-mi-present-value-simple"},
		{"negligence", civil.On(2013, 3, 28), "us-mi-present-value-compound"},
		{"", civil.On(2013, 3, 28), "us-mi-present-value-compound"},
	} {
		v, err := w.On(c.cause, dated.Dates{Judgment: c.on})
		require.NoError(t, err)
		require.Equal(t, c.want, v.ID, c)
	}
	_, err := w.On("med-mal", dated.Dates{Judgment: civil.On(1997, 12, 31)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}
