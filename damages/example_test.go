package damages_test

import (
	"encoding/json"
	"fmt"
	"log"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/statutory"
)

// verdictInVirginia is a punitive award over the cap of the Virginia Code.
func verdictInVirginia() *damages.Matter {
	p, d, claims := []string{"reed"}, []string{"gulf"}, []string{"fraud"}
	return &damages.Matter{
		Caption: "Reed v. Gulf Homes", Forum: "US-VA",
		Dates:   dated.Dates{Accrual: civil.On(2018, 12, 18)},
		Parties: []damages.Party{{ID: "reed", Role: damages.Plaintiff}, {ID: "gulf", Role: damages.Defendant}},
		Claims:  []damages.Claim{{ID: "fraud", Law: "US-VA", Cause: "fraud"}},
		Docket: []damages.Event{{ID: "verdict", Verdict: &damages.Verdict{By: finding.ByJury, Awards: []damages.Award{
			{ID: "loss", For: p, Against: d, Claims: claims, Kind: head.KindEconomic, Amount: decimal.New(210_000, 0)},
			{ID: "punitive", For: p, Against: d, Claims: claims, Kind: head.KindPunitive, Amount: decimal.New(4_000_000, 0)},
		}}}},
		Findings: []finding.Finding{{What: "malice", Status: finding.Established, Proof: finding.ClearAndConvincing, By: finding.ByJury}},
	}
}

func Example() {
	j, err := damages.Assess(verdictInVirginia(), damages.Options{})
	if err != nil {
		log.Fatal(err)
	}
	b := j.IfAccepted()
	for e := range b.Entries() {
		r, _ := b.RuleOf(e)
		fmt.Println(b.Award(b.PostedTo(e)).ID, b.InWords(e))
		fmt.Println(r.ID(), e.Change().StringFixed(2))
	}
	total, whole := b.Total(head.All())
	fmt.Println("judgment:", total.StringFixed(2), whole)
	// Output:
	// punitive limited to $350,000.00
	// us-va-punitive-cap-1988 -3650000.00
	// judgment: 560000.00 true
}

// A matter travels as JSON; what is wrong with it is named by its path.
func Example_json() {
	text, err := json.Marshal(verdictInVirginia())
	if err != nil {
		log.Fatal(err)
	}
	m, err := damages.DecodeMatter(text)
	fmt.Println(m.Caption, err)

	_, err = damages.DecodeMatter([]byte(`{"schema": "remedies.matter/v1", "caption": "A v. B", "forum": "US-XX", "parties": [], "claims": [], "docket": []}`))
	fmt.Println(err)
	// Output:
	// Reed v. Gulf Homes <nil>
	// parties: is empty (allowed: at least 1)
	// claims: is empty (allowed: at least 1)
	// docket: is empty (allowed: at least 1)
	// forum: "US-XX" is no jurisdiction whose law is recorded (allowed: US for federal law, or the ISO 3166-2 code of a state or of DC, such as US-CA)
}

// What other ratios would leave of the punitive award in WhatsApp v. NSO.
func ExampleBranch_WhatIf() {
	j, err := damages.Assess(nso(), damages.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for _, n := range []int64{1, 4, 9} {
		d, _, err := j.IfAccepted().WhatIf("punitive", limit.Times(n, limit.Compensatory))
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%d:1 %s\n", n, d.StringFixed(2))
	}
	// Output:
	// 1:1 444719.00
	// 4:1 1778876.00
	// 9:1 4002471.00
}

// An overcharge under the Clayton Act is trebled before a settlement is credited, and lost earnings that the jury stated
// year by year are reduced to present value before anything else.
func Example_statutesAndFutureLoss() {
	m := verdictInVirginia()
	m.Forum, m.Claims = "US", []damages.Claim{{ID: "fraud", Law: "US", Cause: "antitrust"}}
	v := m.Docket[0].Verdict
	v.Awards = v.Awards[:1]
	v.Awards[0].Amount = decimal.New(3*70_000, 0)
	v.Awards[0].Future = &future.Projection{Discount: future.DiscountAt(decimal.New(4, 0)),
		Streams: []future.Stream{future.Level("profits", decimal.New(70_000, 0), decimal.New(3, 0))}}
	m.Remedies = []damages.Remedy{{ID: "treble", Statute: "us-clayton-15", Award: "loss", Measures: statutory.ActualDamages}}
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		log.Fatal(err)
	}
	b := j.IfAccepted()
	for e := range b.Entries() {
		after, _ := e.After()
		fmt.Println(e.Stage(), e.Kind(), after.StringFixed(2))
	}
	// Output:
	// verdict present_value 194256.37
	// statutory statutory 582769.11
}
