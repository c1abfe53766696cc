package outcome_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/outcome"
)

// fall is a claim of $600,000 for a fall in Ohio, of which the liability and the amount for pain are uncertain.
func fall() *outcome.Scenario {
	m, err := damages.PlainVerdict{
		Law: "US-OH", Cause: "negligence",
		Dates:    dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2024, 2, 1), Verdict: civil.On(2026, 5, 12)},
		Economic: decimal.New(300_000, 0), Noneconomic: decimal.New(300_000, 0),
	}.Matter()
	if err != nil {
		fmt.Println(err)
	}
	return &outcome.Scenario{Matter: m, Presume: true, Inputs: []outcome.Input{
		{ID: "liability", Source: "plaintiff's counsel", Liability: new(outcome.Liability), Chance: big.NewRat(3, 4)},
		{ID: "pain", Source: "plaintiff's counsel", Award: "noneconomic", Value: outcome.Value{Shape: outcome.Discrete, Points: []outcome.Point{
			{Value: decimal.New(100_000, 0), Chance: big.NewRat(1, 2)}, {Value: decimal.New(200_000, 0), Chance: big.NewRat(1, 4)},
			{Value: decimal.New(1_000_000, 0), Chance: big.NewRat(1, 4)}}}},
	}}
}

func outcomes(s *outcome.Scenario) *outcome.Result {
	r, err := outcome.Run(context.Background(), s, outcome.Options{Trials: 10_000, Seed: 1})
	if err != nil {
		fmt.Println(err)
		return new(outcome.Result)
	}
	return r
}

func ExampleRun() {
	r := outcomes(fall())
	beaten, err := r.Judgment.Above(decimal.New(450_000, 0))
	if err != nil {
		fmt.Println(err)
	}
	fmt.Println("half of the trials come to no more than", r.Judgment.Median())
	fmt.Println("on average", r.Judgment.Mean(), "give or take", r.Judgment.StandardError())
	fmt.Println("an offer of $450,000 is beaten in", beaten.Percent(), "percent of them")
	// Output:
	// half of the trials come to no more than 400000
	// on average 366400 give or take 2305.67
	// an offer of $450,000 is beaten in 38.22 percent of them
}

func ExampleScenario() {
	data, err := os.ReadFile("testdata/ohio.json")
	if err != nil {
		fmt.Println(err)
	}
	s, err := outcome.ParseScenario(data)
	if err != nil {
		fmt.Println(err)
	}
	for _, x := range s.Inputs {
		fmt.Println(x.ID+":", x.Source)
	}
	// Output:
	// care: life care planner of the plaintiff, report of 2026-05-02
	// earnings: economists of both sides
	// pain: plaintiff's counsel, after the focus group of 2026-06-10
	// own fault: plaintiff's counsel
	// liability: plaintiff's counsel
}

func ExampleInput() {
	s := fall()
	s.Inputs[1].Source = ""
	fmt.Println(s.Validate())
	// Output: inputs[1].source: names nobody, or is too long (allowed: whose estimate it is and on what it rests, up to 1000 bytes)
}

func ExampleShare() {
	s := fall()
	s.Inputs = []outcome.Input{{ID: "own fault", Source: "defence counsel", Share: &outcome.Share{Verdict: "verdict", Of: "plaintiff"},
		Value: outcome.Value{Shape: outcome.PERT, Mode: decimal.New(20, 0), High: decimal.New(60, 0)}}}
	fmt.Println(s.Validate())
	// Output: inputs[0].share.of: "plaintiff" has no share of the fault in that verdict (allowed: somebody whose share it records)
}

func ExampleFinding() {
	s := fall()
	s.Inputs = append(s.Inputs, outcome.Input{ID: "cap", Source: "plaintiff's counsel", Chance: big.NewRat(1, 10),
		Finding: &outcome.Finding{What: "permanent_and_substantial_physical_deformity", By: finding.ByJury}})
	tree, err := outcome.Grow(s)
	fmt.Println(tree.Judgment.Dollars(), err)
	// Output: 377812.5 <nil>
}

func ExampleLiability() {
	tree, err := outcome.Grow(fall())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range tree.Root.Branches {
		fmt.Println(b.Says, b.Chance, b.To.Value.Dollars())
	}
	// Output:
	// not liable 1/4 0
	// liable 3/4 487500
}

func ExampleCosts() {
	s := fall()
	s.Costs = outcome.Costs{Plaintiff: decimal.New(60_000, 0), Defendant: decimal.New(90_000, 0)}
	b := outcomes(s).BreakEven
	fmt.Println("the plaintiff does as well with", b.Plaintiff, "and the defendant with", b.Defendant)
	// Output: the plaintiff does as well with 306400 and the defendant with 456400
}

func ExampleBreakEven() {
	s := fall()
	share := func(percent int64) outcome.Net {
		return func(d decimal.Decimal) (decimal.Decimal, error) {
			return d.Mul(decimal.New(100-percent, 0)).DivRound(decimal.New(100, 0), 2), nil
		}
	}
	r, err := outcome.Run(context.Background(), s, outcome.Options{Trials: 10_000, Seed: 1, Net: share(40), Settled: share(33)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("the client keeps", r.BreakEven.Expected, "of a judgment on average, and as much of", r.BreakEven.Plaintiff, "now")
	// Output: the client keeps 219840 of a judgment on average, and as much of 328119.4 now
}

func ExampleNet() {
	var n outcome.Net = func(recovery decimal.Decimal) (decimal.Decimal, error) {
		return recovery.Mul(decimal.New(6, -1)).Round(2), nil // after a fee of 40 percent
	}
	r, err := outcome.Run(context.Background(), fall(), outcome.Options{Trials: 10_000, Seed: 1, Net: n})
	fmt.Println(r.Net.Median(), err)
	// Output: 240000 <nil>
}

func ExampleOptions() {
	last := 0
	_, err := outcome.Run(context.Background(), fall(), outcome.Options{Trials: 2000, Progress: func(done int) { last = max(last, done) }})
	fmt.Println(last, err)
	// Output: 2000 <nil>
}

func ExampleOffer() {
	s := fall()
	s.Offers = []outcome.Offer{{ID: "first", Rule: "us-frcp-68", Offer: fees.Offer{By: fees.Defendant, Amount: decimal.New(450_000, 0), Made: civil.On(2026, 2, 2)},
		Shifts: []decimal.Decimal{decimal.New(25_000, 0), decimal.New(10_000, 0)}}}
	o := outcomes(s).Offers[0]
	fmt.Println(o.Title, "is triggered in", o.Triggered.Percent(), "percent of the trials, and takes", o.Plaintiff, "from the plaintiff on average")
	// Output: Fed. R. Civ. P. 68 is triggered in 36.58 percent of the trials, and takes 12803 from the plaintiff on average
}

func ExampleOffered() {
	s := fall()
	s.Offers = []outcome.Offer{{ID: "first", Rule: "us-fl-768.79", Offer: fees.Offer{By: fees.Defendant, Amount: decimal.New(600_000, 0), Made: civil.On(2026, 2, 2)},
		Shifts: []decimal.Decimal{decimal.New(150_000, 0)}}}
	o := outcomes(s).Offers[0]
	fmt.Println(o.Above.Percent(), o.Triggered.Percent(), o.Plaintiff)
	// Output: 19.32 61.78 92670
}

func ExampleShift() {
	s := fall()
	s.Offers = []outcome.Offer{{ID: "first", Rule: "us-frcp-68", Offer: fees.Offer{By: fees.Defendant, Amount: decimal.New(450_000, 0), Made: civil.On(2026, 2, 2)},
		Shifts: []decimal.Decimal{decimal.New(25_000, 0), decimal.New(10_000, 0)}}}
	for _, x := range outcomes(s).Offers[0].Shifts {
		fmt.Println(x.What+":", x.Expected, "of", x.Given)
	}
	// Output:
	// costs incurred after the offer: 9145 of 25000
	// the plaintiff's own costs after the offer, with fees where the statute of the claim makes them part of costs: 3658 of 10000
}

func ExampleShape() {
	fmt.Println(outcome.Triangular, outcome.Lognormal, outcome.Shape(99).Valid())
	// Output: triangular lognormal false
}

func ExampleValue() {
	s := fall()
	s.Inputs[1].Value = outcome.Value{Shape: outcome.Triangular, Low: decimal.New(50_000, 0), Mode: decimal.New(200_000, 0), High: decimal.New(150_000, 0)}
	fmt.Println(s.Validate())
	// Output: inputs[1].value.mode: is not between the low and the high value (allowed: a value from low to high)
}

func ExamplePercentile() {
	s := fall()
	s.Inputs[1].Value = outcome.Value{Shape: outcome.Lognormal, Known: []outcome.Percentile{
		{Percent: decimal.New(10, 0), Value: decimal.New(50_000, 0)}, {Percent: decimal.New(90, 0), Value: decimal.New(400_000, 0)}}}
	fmt.Println(s.Validate())
	// Output: <nil>
}

func ExamplePoint() {
	s := fall()
	s.Inputs[1].Value.Points[0].Title = "the jury follows the defence expert"
	tree, err := outcome.Grow(s)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tree.Root.Branches[1].To.Branches[0].Says)
	// Output: the jury follows the defence expert
}

func ExampleResult() {
	text, err := json.Marshal(outcomes(fall()))
	fmt.Println(string(text[:75]), err)
	// Output: {"schema":"remedies.outcome/v1","trials":10000,"seed":"1","judgment":{"mean <nil>
}

func ExampleDebtor() {
	for _, d := range outcomes(fall()).Debtors {
		fmt.Println(d.Party, "owes", d.Owes.Mean(), "on average")
	}
	// Output: defendant owes 366400 on average
}

func ExampleAward() {
	for _, a := range outcomes(fall()).Awards {
		fmt.Println(a.ID, a.Mean)
	}
	// Output:
	// economic 224400
	// noneconomic 142000
}

func ExampleRule() {
	for _, r := range outcomes(fall()).Rules {
		fmt.Println(r.Ref.ID(), "lowers an award in", r.Changes.Percent(), "percent of the trials")
	}
	// Output: us-oh-compensatory-caps lowers an award in 19.32 percent of the trials
}

func ExampleDistribution() {
	d := outcomes(fall()).Judgment
	quarter, err := d.Percentile(decimal.New(25, 0))
	fmt.Println(d.Least(), quarter, d.Median(), d.Most(), err)
	// Output: 0 0 400000 650000 <nil>
}

func ExampleHighLow() {
	d, err := outcomes(fall()).Recovery.Under(outcome.HighLow{Low: decimal.New(150_000, 0), High: decimal.New(450_000, 0)})
	fmt.Println(d.Least(), d.Most(), d.Mean(), err)
	// Output: 150000 450000 356110 <nil>
}

func ExampleBin() {
	bins, err := outcomes(fall()).Judgment.Histogram(3, decimal.New(100, 0))
	if err != nil {
		fmt.Println(err)
	}
	for _, b := range bins {
		fmt.Println(b.From, b.To, b.In)
	}
	// Output:
	// 0 216666.67 2520
	// 216666.67 433333.34 3658
	// 433333.34 650000 3822
}

func ExampleChance() {
	c := outcomes(fall()).Nothing
	fmt.Println(c.In, "of", c.Of, "are", c.Percent(), "percent, give or take", c.StandardError())
	// Output: 2520 of 10000 are 25.2 percent, give or take 0.43
}

func ExampleTree() {
	tree, err := outcome.Grow(fall())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(tree.Leaves), "combinations, on average", tree.Judgment.Dollars())
	// Output: 6 combinations, on average 365625
}

func ExampleLeaf() {
	tree, err := outcome.Grow(fall())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range tree.Leaves[3:] {
		fmt.Println(x.Says, x.Chance, x.Judgment)
	}
	// Output:
	// [liable $100,000.00] 3/8 400000
	// [liable $200,000.00] 3/16 500000
	// [liable $1,000,000.00] 3/16 650000
}

func ExampleNode() {
	tree, err := outcome.Grow(fall())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tree.Root.Asks, tree.Root.Value.Dollars())
	// Output: liability 365625
}

func ExampleBranch() {
	tree, err := outcome.Grow(fall())
	if err != nil {
		fmt.Println(err)
		return
	}
	b := tree.Root.Branches[0]
	fmt.Println(b.Says, b.Chance, len(b.To.Branches))
	// Output: not liable 1/4 0
}

func ExampleAverage() {
	tree, err := outcome.Grow(fall())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tree.Judgment.Rat(), tree.Judgment.Dollars())
	// Output: 365625/1 365625
}

func ExampleExpected() {
	tree, err := outcome.Grow(fall())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(tree.Debtors[0].Party, tree.Debtors[0].Owes.Dollars())
	// Output: defendant 365625
}

func ExampleTornado() {
	x, err := outcome.Sensitivity(context.Background(), fall(), outcome.Options{Seed: 1}, outcome.Ends{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range x.Bars {
		fmt.Println(b.Title+":", b.Low.Mean, "to", b.High.Mean)
	}
	// Output:
	// liability: 0 to 489625
	// pain: 299200 to 486200
}

func ExampleBar() {
	x, err := outcome.Sensitivity(context.Background(), fall(), outcome.Options{Seed: 1}, outcome.Ends{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Bars[0].Input, x.Bars[1].Input)
	// Output: liability pain
}

func ExampleEnd() {
	x, err := outcome.Sensitivity(context.Background(), fall(), outcome.Options{Seed: 1}, outcome.Ends{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(x.Bars[1].Low.Says, x.Bars[1].High.Says)
	// Output: $100,000.00 $1,000,000.00
}

func ExampleEnds() {
	_, err := outcome.Sensitivity(context.Background(), fall(), outcome.Options{}, outcome.Ends{Low: decimal.New(60, 0), High: decimal.New(40, 0)})
	fmt.Println(err)
	// Output: high: is not above the low percentile (allowed: a higher percentile)
}

func ExampleTrialError() {
	s := fall()
	s.Presume = false
	_, err := outcome.Run(context.Background(), s, outcome.Options{})
	var trial *outcome.TrialError
	fmt.Println(errors.As(err, &trial), trial.Trial)
	// Output: true 6
}

func ExampleCase() {
	m, err := outcome.Case(fall(), outcome.Options{Seed: 1}, 7)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range m.Docket[0].Verdict.Awards {
		fmt.Println(a.ID, a.Amount)
	}
	// Output:
	// economic 0
	// noneconomic 0
}
