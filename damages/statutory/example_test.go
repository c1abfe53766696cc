package statutory_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/statutory"
)

// What may 1,500 willful calls cost, and who decides?
func ExampleRemedy_Compute() {
	remedies, err := statutory.Find("47 U.S.C. § 227(b)(3)")
	if err != nil {
		fmt.Println(err)
		return
	}
	result, err := remedies[0].Compute(statutory.Claim{
		Dates:      dated.Dates{Accrual: civil.On(2020, 6, 1)},
		Quantities: map[statutory.Quantity]decimal.Decimal{statutory.Calls: decimal.New(1500, 0)},
		Findings:   map[finding.Topic]finding.Status{statutory.Willful: finding.Established},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	o := result.Outcomes[0]
	fmt.Println(o.Allowed)
	fmt.Println(o.Points[0].InWords())
	fmt.Println(o.Points[0].Authority)
	// Output:
	// $750,000.00 to $2,250,000.00
	// multiplier: 1 to 3 times, set by the court
	// 47 U.S.C. § 227(b)(3)
}

func ExampleFind() {
	remedies, err := statutory.Find("15 USC 1117")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, r := range remedies {
		fmt.Println(r.Cite(), r.Title())
	}
	// Output:
	// 15 U.S.C. § 1117(a) trademark infringement and dilution
	// 15 U.S.C. § 1117(b) counterfeit marks, trebled
	// 15 U.S.C. § 1117(c) counterfeit marks, statutory damages
	// 15 U.S.C. § 1117(d) cybersquatting
}

func ExampleAll() {
	n := 0
	for range statutory.All() {
		n++
	}
	fmt.Println(n)
	// Output: 80
}

func ExampleLookup() {
	r, err := statutory.Lookup("us-title-vii-1981a")
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := r.On(dated.Dates{Accrual: civil.On(2020, 1, 1)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Cite(), "from", v.From)
	// Output: 42 U.S.C. § 1981a(b)(3) from 1991-11-21
}

// Treble damages, or the loss with exemplary damages? Texas has the claimant elect.
func ExampleCombine() {
	dollars := func(n int64) statutory.Range { return statutory.Range{Low: decimal.New(n, 0), High: decimal.New(n, 0)} }
	c, err := statutory.Combine(
		statutory.Award{ID: "loss", Kind: statutory.Compensatory, Jurisdiction: "US-TX", Loss: "the sale", Amount: dollars(100_000)},
		statutory.Award{ID: "treble", Kind: statutory.Multiplied, Remedy: "us-tx-dtpa-17.50", Loss: "the sale", Amount: dollars(300_000)},
		statutory.Award{ID: "exemplary", Kind: statutory.Punitive, Jurisdiction: "US-TX", Loss: "the sale", Amount: dollars(250_000)},
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, k := range c.Combinations {
		fmt.Println(k.Awards, k.Total)
	}
	// Output:
	// [loss exemplary] $350,000.00
	// [treble] $300,000.00
}
