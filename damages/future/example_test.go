package future_test

import (
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/future/mortality"
)

func n(s string) decimal.Decimal {
	d, _ := decimal.NewFromString(s)
	return d
}

// $60,000 a year for 40 years at 3.25 percent.
func ExampleAnnuity_PresentValue() {
	a := future.Annuity{Amount: n("60000"), Years: 40, Discount: n("3.25")}
	fmt.Println(a.PresentValue())
	// Output: 1332505.99 <nil>
}

// Wages that rise 3 percent, less what can still be earned, over 12½ years; whether the first year is already grown is said.
func ExampleProjection_PresentValue() {
	grow := future.GrowAt(n("3"), future.Grown)
	p := future.Projection{Discount: future.DiscountAt(n("5")), Timing: future.MidPeriod, Streams: []future.Stream{
		{Name: "wages", Amount: n("52000"), Years: n("12.5"), Growth: grow},
		{Name: "light work", Amount: n("18000"), Years: n("12.5"), Growth: grow, Offset: true},
	}}
	fmt.Println(p.PresentValue())
	// Output: 383329.02 <nil>
}

// Three years of care, year by year.
func ExampleProjection_Table() {
	p := future.Projection{Valued: 2026, Discount: future.RealRate(n("1")), Streams: []future.Stream{future.Level("care", n("9000"), n("3"))}}
	t, err := p.Table()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range t.Schedules[0].Rows {
		fmt.Println(r.Year, r.Nominal.StringFixed(2), r.Discount.StringFixed(6), r.Present.StringFixed(2), r.Cumulative.StringFixed(2))
	}
	fmt.Println(t.Present.StringFixed(2))
	// Output:
	// 2027 9000.00 0.990099 8910.89 8910.89
	// 2028 9000.00 0.980296 8822.67 17733.56
	// 2029 9000.00 0.970590 8735.31 26468.87
	// 26468.87
}

// A projection as it stands in a file, and what is said of one that is wrong.
func ExampleProjection_UnmarshalJSON() {
	var p future.Projection
	err := p.UnmarshalJSON([]byte(`{"valued": 2026, "discount": {"kind": "compound", "percent": "1", "terms": "real"},
		"streams": [{"name": "care", "amount": "9000.00", "years": "3"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(p.PresentValue())
	fmt.Println(new(future.Projection).UnmarshalJSON([]byte(`{"discount": {"kind": "compound", "percent": 1},
		"streams": [{"name": "care", "amount": "9,000", "growth": {"rate": "3"}}]}`)))
	// Output:
	// 26468.87 <nil>
	// discount.percent: is a number (allowed: a text)
	// streams[0].amount: "9,000": not a plain number (allowed: plain digits with at most 18 decimal places, up to 1e15, at most 32 bytes)
	// streams[0].growth.rate: unknown field (allowed: percent, terms, year_one, base, steps)
}

// Monthly payments to a woman of 35 for as long as she lives.
func ExampleWeighted() {
	table, _ := mortality.Published(mortality.NCHS2023, mortality.Female)
	care := future.Level("care", n("48000"), n("66"))
	care.Survival = future.Weighted(table, n("35"))
	p := future.Projection{Payments: future.Monthly, Discount: future.Discount{Kind: future.Compound, Percent: n("3"), PerPeriod: true}, Streams: []future.Stream{care}}
	fmt.Println(p.PresentValue())
	// Output: 1177131.38 <nil>
}

// Which reduction Michigan's law fixed for a judgment of 2010.
func ExampleRuleOn() {
	r, err := future.RuleOn("US-MI", "", dated.Dates{Judgment: civil.On(2010, 5, 3)})
	fmt.Println(r.ID, r.Discount.InWords(), err)
	_, err = future.RuleOn("US-MI", "", dated.Dates{Judgment: civil.On(1990, 5, 3)})
	fmt.Println(err)
	// Output:
	// us-mi-present-value-simple reduced by simple interest at 5% a year: A / (1 + rt) <nil>
	// the rule on present value of "US-MI" is not covered for judgment on 1990-05-03; covered from 1998-01-01
}

// The net rate of 4 percent interest and 2.5 percent growth.
func ExampleDiscount_Net() {
	exact, _ := future.NetRate(n("4"), n("2.5")).Net()
	rough, _ := future.NetBySubtraction(n("4"), n("2.5")).Net()
	fmt.Println(exact.Round(6), rough)
	// Output: 1.463415 1.5
}

// $300,000 of future pain and suffering and $400,000 of care under New York's article 50-B.
func ExamplePeriodic50B() {
	p, err := future.Periodic50B(n("100000"), n("0"),
		future.FutureItem{Name: "care", Amount: n("400000"), Years: 20}, future.FutureItem{Name: "pain and suffering", Amount: n("300000"), Years: 30, PainAndSuffering: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("at once", p.LumpSum.StringFixed(2))
	for _, x := range p.Items {
		fmt.Println(x.Name, x.LumpSum.StringFixed(2), x.Years, x.Instalments[0].StringFixed(2), x.Instalments[1].StringFixed(2))
	}
	// Output:
	// at once 350000.00
	// care 142857.14 20 12857.14 13371.43
	// pain and suffering 107142.86 10 19285.71 20057.14
}

func ExampleExcelPMT() {
	p, _ := future.ExcelPMT(big.NewRat(8, 1200), 60, n("15000"), n("0"), false)
	fmt.Println(p.FloatString(2))
	// Output: -304.15
}

func ExampleExcelXNPV() {
	x, _ := future.ExcelXNPV(big.NewRat(9, 100), 4,
		future.DatedFlow{On: civil.On(2008, 1, 1), Amount: n("-10000")}, future.DatedFlow{On: civil.On(2008, 3, 1), Amount: n("2750")}, future.DatedFlow{On: civil.On(2008, 10, 30), Amount: n("4250")},
		future.DatedFlow{On: civil.On(2009, 2, 15), Amount: n("3250")}, future.DatedFlow{On: civil.On(2009, 4, 1), Amount: n("2750")})
	fmt.Println(x)
	// Output: 2086.6476
}

func ExampleAdjustedIncome() {
	f, _ := future.AdjustedIncome(n("93628"), 2016, future.Adjustment{Kind: future.WorklifeRatio, Percent: n("91.9")}, future.Adjustment{Kind: future.Unemployment, Percent: n("3.5")},
		future.Adjustment{Kind: future.IncomeTax, Percent: n("12")}, future.Adjustment{Kind: future.Consumption, Percent: n("20")})
	fmt.Println(f.StringFixed(2))
	// Output: 62.43
}

func ExampleCategoryGrowth() {
	fmt.Println(future.CategoryGrowth(n("3.1"), n("1.7"), n("2.3")))
	// Output: 3.7 <nil>
}

func ExampleCapPresentValue() {
	p := future.Projection{Discount: future.DiscountAt(n("4")), Streams: []future.Stream{future.Level("care", n("50000"), n("30"))}}
	c, _ := future.CapPresentValue(n("1000000"), &p)
	fmt.Println(c.Nominal, c.Present, c.Allowed)
	// Output: 1500000 864601.67 864601.67
}
