package limit_test

import (
	"fmt"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
)

// ask prints what a formula comes to on compensatory damages.
func ask(e limit.Expr, compensatory int64) {
	dollars, limited, err := e.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: decimal.NewFromInt(compensatory)}})
	switch {
	case err != nil:
		fmt.Println(err)
	case limited:
		fmt.Println(dollars.StringFixed(2))
	default:
		fmt.Println("no limit")
	}
}

func ExampleAmount() {
	fmt.Println(limit.Amount(decimal.New(75050, -2)))
	// Output:
	// $750.5
}

func ExampleDollars() {
	fmt.Println(limit.Dollars(350_000))
	// Output:
	// $350,000
}

// A share stays a fraction: 2/37 of $100 is exact until a rule rounds it.
func ExampleMultiple() {
	e := limit.Multiple(big.NewRat(2, 37), limit.Compensatory)
	fmt.Println(e)
	ask(e, 37_000)
	// Output:
	// 2/37 * compensatory
	// 2000.00
}

func ExampleTimes() {
	ask(limit.Times(9, limit.Compensatory), 444_719)
	// Output: 4002471.00
}

func ExampleSum() {
	ask(limit.Sum(limit.Times(2, limit.Compensatory), limit.Dollars(750_000)), 100_000)
	// Output: 950000.00
}

// Wages under 29 U.S.C. § 2617: at most 12 weeks of pay, or 26 where a service member was cared for.
func ExampleNumber() {
	weeks := limit.When("servicemember_care", limit.Number(big.NewRat(26, 1)), limit.Number(big.NewRat(12, 1)))
	fmt.Println(limit.Product(weeks, limit.Times(1, "weekly_pay")))
	fmt.Println(limit.Number(big.NewRat(26, 1)).Validate())
	// Output:
	// (if servicemember_care then 26 else 12) * weekly_pay
	// a plain number in place of a sum of money (allowed: a sum of money such as $350,000, or a number that multiplies one)
}

// 47 U.S.C. § 227(b)(3): $500 for each call.
func ExampleProduct() {
	e := limit.Product(limit.Dollars(500), limit.Times(1, "calls"))
	dollars, _, _ := e.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{"calls": decimal.NewFromInt(7)}})
	fmt.Println(e, "=", dollars.StringFixed(2))
	// Output: $500 * calls = 3500.00
}

func ExampleLess() {
	e := limit.Less(limit.Times(2, limit.Compensatory), limit.Dollars(500))
	ask(e, 1_000)
	ask(e, 100)
	// Output:
	// 1500.00
	// 0.00
}

// A name that stands for something else is printed as what it stands for.
func ExampleExpr_InWordsSaying() {
	e := limit.LesserOf(limit.Times(1, "per_message"), limit.Dollars(2_000_000))
	fmt.Println(e.InWordsSaying(func(b limit.Base) (limit.Expr, string) {
		if b == "per_message" {
			return limit.Expr{}, "up to $250.00 for each message"
		}
		return limit.Expr{}, ""
	}))
	// Output: the lesser of (up to $250.00 for each message) and $2,000,000.00
}

// Indiana: three times compensatory damages, and never less than $50,000.
func ExampleGreaterOf() {
	e := limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(50_000))
	ask(e, 10_000)
	ask(e, 20_000)
	// Output:
	// 50000.00
	// 60000.00
}

// Arkansas: three times compensatory damages up to $1,000,000, and never less than $250,000.
func ExampleLesserOf() {
	e := limit.GreaterOf(limit.Dollars(250_000), limit.LesserOf(limit.Times(3, limit.Compensatory), limit.Dollars(1_000_000)))
	ask(e, 50_000)
	ask(e, 200_000)
	ask(e, 900_000)
	// Output:
	// 250000.00
	// 600000.00
	// 1000000.00
}

// Nevada: $300,000 where compensatory damages are less than $100,000, else three times them. A step is "at most".
func ExampleSteps() {
	e := limit.Steps(limit.Compensatory,
		limit.Step{UpTo: decimal.New(99_999_99, -2), Then: limit.Dollars(300_000)},
		limit.Step{Then: limit.Times(3, limit.Compensatory)})
	ask(e, 99_999)
	ask(e, 150_000)
	// Output:
	// 300000.00
	// 450000.00
}

func ExampleWhen() {
	e := limit.When("specific_intent", limit.NoLimit(), limit.Dollars(350_000))
	fmt.Println(e)
	ask(e, 1)
	// Output:
	// if specific_intent then none else $350,000
	// the formula turns on the finding "specific_intent", which is not recorded
}

func ExampleIndexed() {
	e := limit.Indexed(decimal.NewFromInt(250_000), "cpi_u")
	dollars, _, err := e.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{"cpi_u": decimal.New(10642, -4)}})
	fmt.Println(dollars.StringFixed(2), err)
	// Output: 266050.00 <nil>
}

func ExamplePresumptive() {
	e := limit.Presumptive(limit.Times(4, limit.Compensatory), "particularly_egregious")
	fmt.Println(e)
	// Output:
	// presumed(4 * compensatory, unless particularly_egregious)
}

func ExampleNoLimit() {
	ask(limit.NoLimit(), 1)
	// Output: no limit
}

// A bar is a limit, of nothing.
func ExampleBarred() {
	ask(limit.Barred(), 1_000_000)
	// Output: 0.00
}

func ExampleExpr_On() {
	montana := limit.LesserOf(limit.Dollars(10_000_000), limit.Multiple(big.NewRat(3, 100), limit.NetWorth))
	dollars, limited, err := montana.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.NetWorth: decimal.NewFromInt(40_000_000)}})
	fmt.Println(dollars.StringFixed(2), limited, err)
	// Output: 1200000.00 true <nil>
}

func ExampleExpr_Validate() {
	fmt.Println(limit.Sum(limit.Dollars(-1), limit.GreaterOf()).Validate())
	// Output:
	// sum[0].amount: out of range (allowed: 0 to 1e15 dollars, at most 18 decimal places)
	// sum[1].greater_of: no parts (allowed: at least one part)
}

func ExampleExpr_Needs() {
	e := limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Multiple(big.NewRat(1, 10), limit.NetWorth))
	fmt.Println(slices.Collect(e.Needs()))
	// Output: [compensatory net_worth]
}

func ExampleExpr_Asks() {
	fmt.Println(slices.Collect(limit.When("felony", limit.NoLimit(), limit.Dollars(1)).Asks()))
	// Output: [felony]
}

// Only the part that governs is left.
func ExampleExpr_Simplify() {
	e := limit.When("felony", limit.NoLimit(), limit.Dollars(350_000))
	fmt.Println(e.Simplify(map[finding.Topic]finding.Status{"felony": finding.NotEstablished}))
	fmt.Println(e.Simplify(map[finding.Topic]finding.Status{"felony": finding.NotReached}))
	// Output:
	// $350,000
	// if felony then none else $350,000
}

func ExampleExpr_Equal() {
	fmt.Println(limit.Multiple(big.NewRat(4, 74), limit.NetWorth).Equal(limit.Multiple(big.NewRat(2, 37), limit.NetWorth)))
	// Output: true
}

func ExampleExpr_Factor() {
	k, of, ok := limit.Times(9, limit.Compensatory).Factor()
	fmt.Println(k.RatString(), of, ok)
	// Output: 9 compensatory true
}

func ExampleExpr_IsZero() {
	fmt.Println(limit.Expr{}.IsZero(), limit.NoLimit().IsZero())
	// Output: true false
}

func ExampleExpr_Op() {
	fmt.Println(limit.Dollars(1).Op() == limit.OpAmount, limit.Expr{}.Op() == limit.OpAbsent)
	// Output: true true
}

func ExampleExpr_InWords() {
	fmt.Println(limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(500_000)).InWords())
	// Output: the greater of 3 × compensatory and $500,000.00
}

func ExampleExpr_WordsWith() {
	e := limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(500_000))
	fmt.Println(e.WordsWith(map[limit.Base]decimal.Decimal{limit.Compensatory: decimal.NewFromInt(4_000)}))
	// Output: the greater of 3 × $4,000.00 and $500,000.00
}

func ExampleExpr_MarshalJSON() {
	b, err := limit.Times(9, limit.Compensatory).MarshalJSON()
	fmt.Println(string(b), err)
	// Output: {"multiple":{"of":"compensatory","by":"9"}} <nil>
}

func ExampleExpr_UnmarshalJSON() {
	var e limit.Expr
	err := e.UnmarshalJSON([]byte(`{"multiple":{"of":"net_worth","by":"1/10"}}`))
	fmt.Println(e, err)
	fmt.Println(e.UnmarshalJSON([]byte(`{"multiple":{"of":"net_worth","by":0.1}}`)))
	// Output:
	// 10% * net_worth <nil>
	// multiple.by: is a number (allowed: a text)
}

func ExampleMissingError() {
	ask(limit.Times(2, limit.NetWorth), 1)
	// Output: the formula needs the quantity "net_worth", which is not recorded
}

func ExampleBase_InWords() {
	fmt.Println(limit.GrossIncome.InWords())
	// Output: gross annual income
}

// register is a source on which net worth is still undetermined.
type register struct{}

func (register) Constant(n, d int64, r *big.Rat) exact.Num { return exact.Of(n, d, r) }

func (register) Quantity(b limit.Base) (exact.Num, bool, error) {
	return exact.Num{}, b == limit.NetWorth, nil
}

func (register) Finding(finding.Topic) (finding.Status, error) { return finding.Unspecified, nil }

// What turns on an undetermined base is undetermined: not zero, and not without limit.
func ExampleEvaluate() {
	_, outcome, err := limit.Evaluate(limit.Times(2, limit.NetWorth), limit.Source[exact.Num](register{}))
	fmt.Println(outcome == limit.Undetermined, err)
	// Output: true <nil>
}

func ExampleParseUnit() {
	u, err := limit.ParseUnit([]string{"plaintiff", "occurrence"})
	fmt.Println(u, err)
	_, err = limit.ParseUnit([]string{"plaintiff", "household"})
	fmt.Println(err)
	// Output:
	// per plaintiff and occurrence <nil>
	// [1]: "household" is no unit (allowed: plaintiff, defendant, claim, person, occurrence, action)
}

func ExampleUnit_Names() {
	fmt.Println((limit.Plaintiff | limit.Defendant).Names())
	// Output: [plaintiff defendant]
}

func ExampleUnit_Validate() {
	fmt.Println(limit.Unit(1).Validate())
	// Output: unknown part of a unit (allowed: plaintiff, defendant, claim, person, occurrence, action)
}

func ExampleStandardMeasure() {
	m, awards := limit.StandardMeasure(limit.Compensatory)
	fmt.Println(m.Kinds, m.Match, m.At, awards)
	_, awards = limit.StandardMeasure(limit.NetWorth)
	fmt.Println(awards)
	// Output:
	// compensatory per plaintiff and defendant and claim standing true
	// false
}

func ExampleMeasure_Validate() {
	fmt.Println(limit.Measure{Base: limit.Economic}.Validate())
	// Output: kinds: no kinds (allowed: at least one head of damage or group of heads)
}

func ExampleCap_Reaches() {
	c := limit.Cap{Kinds: head.AllPunitive(), Causes: immutable.Of("fraud", "med-mal"), Except: immutable.Of("med-mal"), To: limit.Dollars(350_000)}
	fmt.Println(c.Reaches("fraud"), c.Reaches("med-mal"), c.Reaches("libel"))
	// Output: true false false
}
