package punitive_test

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/punitive"
)

// What bounds does due process set for the award in WhatsApp v. NSO?
func Example_boundsOfAnAward() {
	nso := punitive.Denominator{Amount: decimal.NewFromInt(444_719), Of: "compensatory damages of the claim"}
	r, _ := punitive.Review(punitive.ReviewInput{Punitive: decimal.NewFromInt(167_254_000), Denominator: nso})
	fmt.Println(r.Ratio)
	for _, n := range []int64{1, 4, 9} {
		fmt.Printf("%d:1 %s\n", n, r.Ceiling(n).StringFixed(2))
	}
	// Output:
	// 376.09:1
	// 1:1 444719.00
	// 4:1 1778876.00
	// 9:1 4002471.00
}

// The act was not found particularly egregious. That is recorded, and nothing else follows from it.
func Example_recordedFindings() {
	findings := []finding.Finding{
		{What: "malice_oppression_or_fraud", Status: finding.Established, Proof: finding.ClearAndConvincing, By: finding.ByJury},
		{What: punitive.ParticularlyEgregious, Status: finding.NotEstablished, By: finding.ByCourt},
	}
	in := punitive.ReviewInput{
		Punitive:    decimal.NewFromInt(167_254_000),
		Denominator: punitive.Denominator{Amount: decimal.NewFromInt(444_719), Of: "compensatory damages of the claim"},
	}
	in, err := in.Read(findings, "nso", "cdafa")
	if err != nil {
		fmt.Println(err)
		return
	}
	r, err := punitive.Review(in)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, b := range r.Bounds() {
		fmt.Printf("%s: %s\n", b.Name.InWords(), b.Applies.InWords())
	}
	// Output:
	// single digits the presumptive outer bound: applies
	// about equal where compensatory damages are substantial: turns on what is not recorded
	// four times: close to the line: applies
	// above single digits only on recognised grounds: turns on what is not recorded
	// civil penalties for comparable conduct: turns on what is not recorded
}

func ExampleRatio() {
	r, err := punitive.Ratio(decimal.NewFromInt(167_254_000), decimal.NewFromInt(444_719))
	fmt.Println(r, err)
	// Output: 376.09:1 <nil>
}

func ExampleRatioValue_Rat() {
	r, _ := punitive.Ratio(decimal.NewFromInt(186_000), decimal.NewFromInt(5_000))
	fmt.Println(r.Rat())
	// Output: 186/5
}

func ExampleRatioValue_Fixed() {
	r, _ := punitive.Ratio(decimal.NewFromInt(167_254_000), decimal.NewFromInt(444_719))
	fmt.Println(r.Fixed(0), r.Fixed(4))
	// Output: 376 376.0892
}

func ExampleRatioValue_String() {
	for _, harm := range []int64{1_000, 1_001, 1_250} {
		r, _ := punitive.Ratio(decimal.NewFromInt(9_000), decimal.NewFromInt(harm))
		fmt.Println(r)
	}
	// Output:
	// 9:1
	// 8.99:1
	// 7.2:1
}

func ExampleNoDenominatorError() {
	_, err := punitive.Ratio(decimal.NewFromInt(9_000), decimal.Decimal{})
	fmt.Println(errors.Is(err, punitive.ErrNoDenominator))
	fmt.Println(err)
	// Output:
	// true
	// harm: zero: a ratio needs a denominator (allowed: more than 0 dollars)
}

// Gore on remand: twelve and a half times the harm.
func ExampleCeiling() {
	c, err := punitive.Ceiling(decimal.NewFromInt(2_000_000), decimal.NewFromInt(4_000), big.NewRat(25, 2))
	fmt.Println(c, err)
	// Output: 50000 <nil>
}

func ExampleDenominator_Total() {
	d := punitive.Denominator{Amount: decimal.NewFromInt(19_000), Of: "actual damages", Potential: decimal.NewFromInt(1_000_000)}
	fmt.Println(d.Total())
	// Output: 1019000 <nil>
}

func ExampleReprehended() {
	r, err := punitive.Reprehended([]finding.Finding{
		{What: punitive.RepeatedConduct, Status: finding.Established, About: []string{"motel"}},
	}, "motel", "fraud")
	fmt.Println(r.RepeatedConduct.InWords(), err)
	fmt.Println(r.Stated(), r.ParticularlyEgregious == finding.Unspecified)
	// Output:
	// established <nil>
	// true true
}

func ExampleReprehensibility_Factors() {
	r := punitive.Reprehensibility{IntentionalMalice: finding.Established}
	for _, f := range r.Factors() {
		fmt.Printf("%s: %q\n", f.Topic.InWords(), f.Status.InWords())
	}
	// Output:
	// physical harm: ""
	// indifference to health or safety: ""
	// financially vulnerable target: ""
	// repeated conduct: ""
	// intentional malice trickery or deceit: "established"
}

func ExampleReprehensibility_Stated() {
	fmt.Println(punitive.Reprehensibility{}.Stated())
	// Output: false
}

func ExampleReprehensibility_Authority() {
	fmt.Println(punitive.Reprehensibility{}.Authority())
	// Output: State Farm Mutual Automobile Insurance Co. v. Campbell, 538 U.S. 408 (2003), at 419
}

func ExampleRecorded() {
	_, err := punitive.Recorded([]finding.Finding{
		{What: punitive.HardToDetect, Status: finding.Established},
		{What: punitive.HardToDetect, Status: finding.NotEstablished},
	}, punitive.HardToDetect, "motel", "fraud")
	fmt.Println(err)
	// Output: findings[1].status: "hard_to_detect" is not established here and established in findings[0] (allowed: one answer for each party and claim)
}

func ExampleContradictionError() {
	_, err := punitive.Recorded([]finding.Finding{
		{What: punitive.Substantial, Status: finding.Established},
		{What: punitive.Substantial, Status: finding.Mixed},
	}, punitive.Substantial, "", "")
	var two *punitive.ContradictionError
	fmt.Println(errors.As(err, &two), two.First, two.Second)
	// Output: true 0 1
}

func ExampleInstruction_UnmarshalText() {
	var i punitive.Instruction
	fmt.Println(i.UnmarshalText([]byte("not_given")), i.InWords())
	// Output: <nil> not given
}

func ExampleInstructions_Caveats() {
	for _, c := range (punitive.Instructions{NonpartyHarm: punitive.Given}).Caveats() {
		fmt.Println(c.InWords())
	}
	// Output: the record does not say whether the jury was told that it may not punish conduct that was lawful where it occurred, outside the state
}

func ExampleCaveat_Authority() {
	fmt.Println(punitive.NonpartyNotInstructed.Authority())
	// Output: Philip Morris USA v. Williams, 549 U.S. 346 (2007), at 353-357
}

// Exxon v. Baker: reckless conduct at sea, without intent or gain.
func ExampleReview_maritime() {
	r, err := punitive.Review(punitive.ReviewInput{
		Punitive:    decimal.NewFromInt(2_500_000_000),
		Denominator: punitive.Denominator{Amount: decimal.NewFromInt(507_500_000), Of: "compensatory damages and settlements"},
		Maritime:    true,
		Conduct:     punitive.Conduct{Intentional: finding.NotEstablished, ForGain: finding.NotEstablished},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	b, _ := r.Bound(punitive.MaritimeBound)
	fmt.Println(b.Kind.InWords(), b.Applies.InWords(), b.Amount)
	fmt.Println(b.Reason())
	// Output:
	// binding applies 507500000
	// reckless conduct, neither intentional nor driven by gain: maritime law allows no more than compensatory damages
}

// Mathias v. Accor: 37.2 times, and hard to detect.
func ExampleReview() {
	r, err := punitive.Review(punitive.ReviewInput{
		Punitive:    decimal.NewFromInt(186_000),
		Denominator: punitive.Denominator{Amount: decimal.NewFromInt(5_000), Of: "compensatory damages of one plaintiff"},
		Grounds:     punitive.Grounds{HardToDetect: finding.Established},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	b, _ := r.Bound(punitive.MoreThanSingleDigits)
	fmt.Println(r.Ratio, b.Applies.InWords())
	fmt.Println(b.Reason())
	// Output:
	// 37.2:1 applies
	// a recognised ground for a higher ratio is established; it allows more and requires none
}

func ExampleResult_Grounds() {
	r, _ := punitive.Review(punitive.ReviewInput{
		Punitive:    decimal.NewFromInt(90_000),
		Denominator: punitive.Denominator{Amount: decimal.NewFromInt(1), Of: "nominal damages"},
		Grounds:     punitive.Grounds{NominalDamagesOnly: finding.Established},
	})
	for _, g := range r.Grounds() {
		fmt.Printf("%s: %q\n", g.Ground.InWords(), g.Status.InWords())
	}
	// Output:
	// particularly egregious act with small economic harm: ""
	// injury hard to detect: ""
	// noneconomic harm hard to value: ""
	// nominal damages only: "established"
}

func ExampleBound_TurnsOn() {
	r, _ := punitive.Review(punitive.ReviewInput{
		Punitive:    decimal.NewFromInt(9),
		Denominator: punitive.Denominator{Amount: decimal.NewFromInt(1), Of: "compensatory damages"},
	})
	b, _ := r.Bound(punitive.EqualBound)
	fmt.Println(b.TurnsOn())
	// Output: [substantial_compensatory_damages]
}

func ExampleBound_Authority() {
	r, _ := punitive.Review(punitive.ReviewInput{
		Punitive:    decimal.NewFromInt(9),
		Denominator: punitive.Denominator{Amount: decimal.NewFromInt(1), Of: "compensatory damages"},
	})
	b, _ := r.Bound(punitive.FourToOneBound)
	for _, c := range b.Authority() {
		fmt.Println(c)
	}
	// Output:
	// Pacific Mutual Life Insurance Co. v. Haslip, 499 U.S. 1 (1991), at 23-24
	// BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996), at 581
	// State Farm Mutual Automobile Insurance Co. v. Campbell, 538 U.S. 408 (2003), at 425
}

func ExamplePredicate_Test() {
	p := punitive.Predicate{States: immutable.Of[finding.Topic]("malice"), Proof: finding.ClearAndConvincing}
	o := p.Test([]finding.Finding{{What: "malice", Status: finding.Established, Proof: finding.Preponderance}}, "acme", "fraud", true)
	fmt.Println(o.InWords(), o.Stands())
	// Output: established on a lesser standard of proof than the law asks true
}

func ExamplePredicate_BarredOn() {
	p := punitive.Predicate{Bars: immutable.Of(punitive.Bar{Cause: "contract", Authority: authority.Statute("Cal. Civ. Code § 3294", "subd. (a)")})}
	b, barred := p.BarredOn("contract")
	fmt.Println(barred, b.Authority)
	// Output: true Cal. Civ. Code § 3294, subd. (a)
}

// Oregon before 2 August 2011: 60 percent to the state. DeMendoza v. Huffman, 334 Or 425 (2002).
func ExampleSplit_Divide() {
	s := punitive.Split{Payee: "State of Oregon", Share: punitive.Fraction{Num: 60, Den: 100}}
	state, plaintiff, err := s.Divide(decimal.NewFromInt(550_000))
	fmt.Println(state, plaintiff, err)
	// Output: 330000 220000 <nil>
}
