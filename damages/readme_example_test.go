package damages_test

import (
	"fmt"
	"log"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

// A verdict against one defendant in Texas, in a few lines.
func ExamplePlainVerdict() {
	j, err := damages.PlainVerdict{
		Law: "US-TX", Cause: "negligence",
		Dates:       dated.Dates{Accrual: civil.On(2022, 3, 1), Verdict: civil.On(2025, 5, 12)},
		Economic:    decimal.New(250_000, 0),
		Noneconomic: decimal.New(1_200_000, 0),
		Punitive:    decimal.New(5_000_000, 0),
	}.Assess(damages.Options{Presume: true})
	if err != nil {
		log.Fatal(err)
	}
	for c := range j.IfAccepted().Cells() {
		fmt.Println(j.IfAccepted().Award(c).ID, string(c.AppendAmount(nil)))
	}
	// Output:
	// economic $250,000.00
	// noneconomic $1,200,000.00
	// punitive $1,250,000.00
}

// This is the program of the README.
func Example_verdictToJudgment() {
	m := &damages.Matter{
		Caption: "Reed v. Gulf Homes", Forum: "US-CA",
		Dates:   dated.Dates{Filing: civil.On(2022, 1, 10)},
		Parties: []damages.Party{{ID: "reed", Role: damages.Plaintiff}, {ID: "gulf", Role: damages.Defendant}},
		Claims:  []damages.Claim{{ID: "fraud", Law: "US-CA", Cause: "fraud"}},
		Docket: []damages.Event{
			{ID: "verdict", Verdict: &damages.Verdict{By: finding.ByJury, Awards: []damages.Award{
				{ID: "loss", For: []string{"reed"}, Against: []string{"gulf"}, Claims: []string{"fraud"}, Kind: head.KindEconomic, Amount: decimal.New(210000, 0)},
				{ID: "punitive", For: []string{"reed"}, Against: []string{"gulf"}, Claims: []string{"fraud"}, Kind: head.KindPunitive, Amount: decimal.New(4000000, 0)},
			}}},
			{ID: "order", Order: &damages.Order{
				Acts: []damages.Act{{Kind: damages.ActLimit, On: damages.Selector{Awards: []string{"punitive"}},
					To: limit.Multiple(big.NewRat(9, 1), limit.Compensatory), Ground: remittitur.DueProcess}},
				Election: &damages.Election{Status: remittitur.Accepted},
			}},
		},
		Findings: []finding.Finding{{What: "fraud", Status: finding.Established, Proof: finding.ClearAndConvincing, By: finding.ByJury}},
	}
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		log.Fatal(err)
	}
	b := j.IfAccepted()
	for e := range b.Entries() {
		fmt.Println(b.Award(b.PostedTo(e)).ID, b.InWords(e))
		fmt.Println("=", b.Arithmetic(e))
	}
	total, _ := b.Total(head.All())
	fmt.Println("judgment:", total.StringFixed(2))
	// Output:
	// punitive limited to 9 × compensatory (due process)
	// = the lesser of $4,000,000.00 and 9 × $210,000.00
	// judgment: 2100000.00
}

// The ratio in WhatsApp v. NSO, and the bounds of doctrine.
func Example_ratioAndBounds() {
	awarded, harm := decimal.New(167_254_000, 0), decimal.New(444_719, 0)
	r, _ := punitive.Review(punitive.ReviewInput{Punitive: awarded, Denominator: punitive.Denominator{Amount: harm, Of: "the same claim"}})
	fmt.Println(r.Ratio)
	for _, b := range r.Bounds()[:3] {
		fmt.Println(b.Name.InWords(), b.Amount.StringFixed(2), b.Applies.InWords())
	}
	// Output:
	// 376.09:1
	// single digits the presumptive outer bound 4002471.00 applies
	// about equal where compensatory damages are substantial 444719.00 turns on what is not recorded
	// four times: close to the line 1778876.00 applies
}

// Virginia's cap on punitive damages for a claim that accrued in 2018.
func Example_capOnADate() {
	va, _ := law.Lookup("US-VA")
	v, _ := va.PunitiveCaps().On(dated.Dates{Accrual: civil.On(2018, 12, 18)})
	for _, c := range v.Rule.All() {
		fmt.Println(c.To.InWords(), c.Unit)
	}
	fmt.Println(v.Authority.Slice()[0])
	// Output:
	// $350,000.00 per action
	// Va. Code Ann. § 8.01-38.1
}
