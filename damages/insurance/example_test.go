package insurance_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/invalid"
)

func usd(n int64) decimal.Decimal { return decimal.New(n, 0) }

// Is a punitive award insurable in Ohio, under a policy issued on this day?
func ExamplePunitive() {
	got, err := insurance.Punitive("US-OH", civil.On(2024, 5, 1))
	fmt.Println(got.Status, err)
	fmt.Println(got.Title)
	_, err = insurance.Punitive("US-KY", civil.On(2024, 5, 1))
	fmt.Println(errors.Is(err, dated.ErrNotCovered))
	// Output:
	// barred <nil>
	// punitive damages may not be insured
	// true
}

// In West Virginia the answer turns on the conduct.
func ExampleAnswer_InWords() {
	got, err := insurance.Punitive("US-WV", civil.On(2024, 5, 1))
	fmt.Println(got.InWords(), err)
	// Output:
	// punitive damages for gross, reckless or wanton negligence may be insured (undecided where an intentional act is established) <nil>
}

// What a law says of another state, and of a debtor who answers for the act of another.
func ExampleRule() {
	for v := range insurance.LawOf("US-OK").Versions() {
		fmt.Println(v.ID, v.Rule.Status.InWords(), v.Rule.Differs(), v.Rule.Validate())
	}
	// Output: us-ok-punitive-insurance vicarious only true <nil>
}

func ExampleLaw_Punitive() {
	w := insurance.LawOf("US-HI")
	got, err := w.Punitive(civil.Date{})
	fmt.Println(w.Jurisdiction(), got.Status, got.Authority[0].Text, err)
	// Output: US-HI express_only Haw. Rev. Stat. § 431:10-240 <nil>
}

func ExampleCodes() {
	fmt.Println(insurance.Codes()[:3])
	// Output: [US-AK US-AL US-AR]
}

// A store owes $1,500,000 for an injury. Its primary insurer has a limit of $1,000,000, and an excess insurer pays above it.
func ExampleRecord_Divide() {
	r := insurance.Record{Policies: []insurance.Policy{
		{ID: "gl", Insurer: "Bay Mutual", Insured: []string{"store"}, Layer: insurance.Primary, Limits: insurance.Limits{PerOccurrence: usd(1_000_000)}},
		{ID: "excess", Insurer: "Gulf Surety", Insured: []string{"store"}, Layer: insurance.Excess, Attaches: usd(1_000_000),
			Limits: insurance.Limits{PerOccurrence: usd(250_000)}},
	}}
	got, err := r.Divide([]insurance.Owed{{Debtor: "store", Award: "injury", Kind: head.KindNoneconomic, Dollars: usd(1_500_000)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, x := range got.Lines {
		fmt.Println(x.Policy, x.Dollars.StringFixed(2), x.Reason.InWords())
	}
	fmt.Println(got.Insured.StringFixed(2), got.Uninsured.StringFixed(2))
	// Output:
	// gl 1000000.00 within the limits
	// excess 250000.00 within the limits
	//  250000.00 above the limits
	// 1250000.00 250000.00
}

// What is not recorded is asked for by its path.
func ExampleRecord_Validate() {
	r := insurance.Record{Policies: []insurance.Policy{{ID: "gl", Insured: []string{"store"}, Layer: insurance.Excess,
		Limits: insurance.Limits{Aggregate: usd(5)}}}}
	for _, e := range invalid.All(r.Validate()) {
		fmt.Println(e)
	}
	// Output: policies[0].attaches: no dollar at which it begins (allowed: more than 0.00 for a policy that is excess or umbrella)
}

func ExampleReadRecord() {
	r, err := insurance.ReadRecord([]byte(`{"schema": "remedies.insurance/v1", "policies": [
		{"id": "auto", "insured": ["lewis"], "layer": "primary", "limits": {"per_person": "10000", "per_occurrence": "20000"}}]}`))
	fmt.Println(r.Policies[0].Limits.PerPerson, err)
	// Output: 10000 <nil>
}

// A division as JSON.
func ExampleDivision() {
	r := insurance.Record{}
	got, err := r.Divide([]insurance.Owed{{Debtor: "lewis", Award: "injury", Kind: head.KindMedical, Dollars: usd(5)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := json.Marshal(got.Lines[0].Reason)
	fmt.Println(string(text), err, got.Uninsured)
	// Output: "no_policy" <nil> 5
}

// A line says who pays, and why.
func ExampleLine() {
	x := insurance.Line{Debtor: "lewis", Award: "injury", Dollars: usd(5), Reason: insurance.AboveTheLimits}
	fmt.Println(x.Insured(), x.Part.InWords(), x.Reason.InWords())
	// Output: false award above the limits
}

func ExampleReason() { fmt.Println(insurance.BarredByLaw, insurance.Retained.InWords()) } // Output: barred_by_law retained

func ExamplePart() { fmt.Println(insurance.PartBefore.InWords()) } // Output: interest before judgment

// Two persons were injured in one collision; what a wife lost by her husband's injury counts to his limit.
func ExamplePlace() {
	limits := insurance.Limits{PerPerson: usd(25_000), PerOccurrence: usd(50_000)}
	r := insurance.Record{Policies: []insurance.Policy{{ID: "auto", Insured: []string{"lewis"}, Layer: insurance.Primary, Limits: limits}},
		Places: []insurance.Place{{Award: "hers", Person: "ann"}, {Occurrence: "collision", Person: "bob"}}}
	got, err := r.Divide([]insurance.Owed{{Debtor: "lewis", Award: "his", Kind: head.KindNoneconomic, Dollars: usd(40_000)},
		{Debtor: "lewis", Award: "consortium", Kind: head.KindConsortium, Dollars: usd(10_000)},
		{Debtor: "lewis", Award: "hers", Kind: head.KindNoneconomic, Dollars: usd(9_000)}})
	fmt.Println(got.Insured.StringFixed(2), got.Uninsured.StringFixed(2), err)
	// Output: 34000.00 25000.00 <nil>
}

// The standard form of general liability pays all interest on the whole judgment until the insurer tenders, and interest before judgment on
// the part that it pays.
func ExampleInterestTerm() {
	terms := insurance.InterestTerm{Before: insurance.OwnPart, After: insurance.WholeJudgment,
		Authority: []authority.Citation{{Kind: authority.KindRecord, Text: "ISO CG 00 01", Pinpoint: "Supplementary Payments, 1.f and 1.g"}}}
	r := insurance.Record{Policies: []insurance.Policy{{ID: "gl", Insured: []string{"store"}, Layer: insurance.Primary,
		Limits: insurance.Limits{PerOccurrence: usd(100_000)}, Interest: terms, Tender: insurance.Tender{On: civil.On(2025, 1, 1)}}}}
	got, err := r.Divide([]insurance.Owed{{Debtor: "store", Award: "injury", Kind: head.KindNoneconomic, Dollars: usd(300_000), Before: usd(30_000),
		After: []insurance.Stretch{
			{From: civil.On(2024, 7, 1), Through: civil.On(2025, 1, 1), Dollars: usd(9_900)}, {From: civil.On(2025, 1, 1), Through: civil.On(2025, 7, 1),
				Dollars: usd(9_700)}}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	p := got.Policies[0]
	fmt.Println(p.Within.StringFixed(2), p.Beside.StringFixed(2), got.Uninsured.StringFixed(2))
	// Output: 100000.00 19900.00 229700.00
}

func ExampleRetention() {
	r := insurance.Record{Policies: []insurance.Policy{{ID: "gl", Insured: []string{"store"}, Layer: insurance.Primary,
		Limits:    insurance.Limits{Combined: usd(100_000)},
		Retention: insurance.Retention{Kind: insurance.SelfInsured, Amount: usd(25_000)}}}}
	got, err := r.Divide([]insurance.Owed{{Debtor: "store", Award: "injury", Kind: head.KindNoneconomic, Dollars: usd(60_000)}})
	fmt.Println(got.Insured, got.Uninsured, err)
	// Output: 35000 25000 <nil>
}

// A decision on coverage answers what the law leaves undecided.
func ExampleDecision() {
	r := insurance.Record{Policies: []insurance.Policy{{ID: "gl", Law: "US-TX", Insured: []string{"store"}, Layer: insurance.Primary,
		Limits:   insurance.Limits{Combined: usd(100_000)},
		Punitive: insurance.PunitiveTerm{Term: insurance.Silent}}}}
	owed := []insurance.Owed{{Debtor: "store", Award: "exemplary", Kind: head.KindPunitive, Dollars: usd(60_000)}}
	_, err := r.Divide(owed)
	fmt.Println(err != nil)
	r.Decisions = []insurance.Decision{{Policy: "gl", Awards: []string{"exemplary"}, Covered: true, By: finding.ByCourt}}
	got, err := r.Divide(owed)
	fmt.Println(got.Insured, err)
	// Output:
	// true
	// 60000 <nil>
}

func ExampleStatus() { fmt.Println(insurance.VicariousOnly.InWords()) } // Output: vicarious only

func ExampleLayer() { fmt.Println(insurance.Umbrella) } // Output: umbrella

func ExampleTerm() { fmt.Println(insurance.Silent) } // Output: silent

func ExampleDuty() { fmt.Println(insurance.WholeJudgment.InWords()) } // Output: whole judgment

func ExampleDefense() { fmt.Println(insurance.InsideLimits.InWords()) } // Output: inside limits

func ExampleRetentionKind() { fmt.Println(insurance.SelfInsured) } // Output: self_insured

func ExampleShortfall() { fmt.Println(insurance.ProRata.InWords()) } // Output: pro rata

func ExamplePaidFor() { fmt.Println(insurance.PaidDefense) } // Output: defense

// gl is a policy of general liability.
func gl() insurance.Policy {
	return insurance.Policy{ID: "gl", Insurer: "Bay Mutual", Insured: []string{"store", "clerk"}, Layer: insurance.Primary,
		Limits: insurance.Limits{PerOccurrence: usd(100_000), Aggregate: usd(200_000)}}
}

// owing is what the store owes for an injury.
func owing(dollars int64) insurance.Owed {
	return insurance.Owed{Debtor: "store", Award: "injury", Kind: head.KindNoneconomic, Dollars: usd(dollars)}
}

// insured prints what the policies pay of debts.
func insured(r insurance.Record, owed ...insurance.Owed) {
	got, err := r.Divide(owed)
	fmt.Println(got.Insured, err)
}

func ExamplePolicy() {
	insured(insurance.Record{Policies: []insurance.Policy{gl()}}, owing(150_000))
	// Output: 100000 <nil>
}

// A limit of zero is none.
func ExampleLimits() {
	p := gl()
	p.Limits = insurance.Limits{Aggregate: usd(120_000)}
	insured(insurance.Record{Policies: []insurance.Policy{p}}, owing(150_000))
	// Output: 120000 <nil>
}

// What was paid in other matters takes from the aggregate.
func ExamplePaid() {
	p := gl()
	p.Paid = []insurance.Paid{{Amount: usd(180_000), Note: "the fire of 2023"}}
	insured(insurance.Record{Policies: []insurance.Policy{p}}, owing(150_000))
	// Output: 20000 <nil>
}

// A form that excludes punitive damages does not need the law.
func ExamplePunitiveTerm() {
	p := gl()
	p.Punitive.Term = insurance.Excluded
	insured(insurance.Record{Policies: []insurance.Policy{p}}, insurance.Owed{Debtor: "store", Award: "punitive", Kind: head.KindPunitive, Dollars: usd(5)})
	// Output: 0 <nil>
}

// A debt has the interest after judgment by stretches of days, so that it can be divided at the day of a tender.
func ExampleTender() {
	p := gl()
	p.Interest.After, p.Tender.On = insurance.WholeJudgment, civil.On(2025, 1, 1)
	o := owing(100_000)
	o.After = []insurance.Stretch{{From: civil.On(2024, 7, 1), Through: civil.On(2025, 7, 1), Dollars: usd(6_000)}}
	_, err := insurance.Record{Policies: []insurance.Policy{p}}.Divide([]insurance.Owed{o})
	fmt.Println(err)
	// Output: owed: the tender of policy gl falls within a stretch of interest on "injury" (allowed: one stretch through 2025-01-01, and one from it)
}

func ExampleStretch() {
	p := gl()
	p.Interest.After = insurance.WholeJudgment
	o := owing(100_000)
	o.After = []insurance.Stretch{{From: civil.On(2024, 7, 1), Through: civil.On(2025, 7, 1), Dollars: usd(6_000)}}
	insured(insurance.Record{Policies: []insurance.Policy{p}}, o)
	// Output: 106000 <nil>
}

// Of a joint debt, what each debtor pays is a debt of its own; the limit is shared as the record says.
func ExampleOwed() {
	p := gl()
	p.Short = insurance.ProRata
	clerk := owing(50_000)
	clerk.Debtor = "clerk"
	insured(insurance.Record{Policies: []insurance.Policy{p}}, owing(150_000), clerk)
	// Output: 100000 <nil>
}

// Package damages asks who pays of a joint debt.
func ExamplePays() {
	r := insurance.Record{Policies: []insurance.Policy{gl()}, Pays: []insurance.Pays{{Award: "injury", Debtor: "store", Dollars: usd(-5)}}}
	fmt.Println(r.Validate())
	// Output: pays[0].dollars: no amount of dollars and cents (allowed: 0.00 to 1e15 dollars, to the cent)
}

func ExampleTotal() {
	got, err := insurance.Record{Policies: []insurance.Policy{gl()}}.Divide([]insurance.Owed{owing(150_000)})
	fmt.Println(got.Debtors[0].Debtor, got.Debtors[0].Uninsured, err)
	// Output: store 50000 <nil>
}

func ExamplePolicyTotal() {
	got, err := insurance.Record{Policies: []insurance.Policy{gl()}}.Divide([]insurance.Owed{owing(150_000)})
	fmt.Println(got.Policies[0].Insurer, got.Policies[0].Within, err)
	// Output: Bay Mutual 100000 <nil>
}
