package lien_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/lien"
)

// What Medicare takes of a settlement of 100,000 dollars that cost 45,000, where it had paid 10,000.
func Example() {
	claim := lien.Claim{Of: lien.Medicare, Paid: decimal.New(10_000, 0), Findings: []finding.Finding{
		{What: "medicare_had_to_sue", Status: finding.NotEstablished},
		{What: "primary_payer_did_not_dispute", Status: finding.NotEstablished},
	}}
	got, err := claim.On(lien.Recovery{Sums: lien.Sums{Gross: decimal.New(100_000, 0), Fee: decimal.New(40_000, 0), Expenses: decimal.New(5_000, 0)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range got.Lines {
		fmt.Println(l.Title, l.Amount.StringFixed(2), l.Authority[0])
	}
	fmt.Println(got.Amount.StringFixed(2))
	// Output:
	// conditional payments, no more than the recovery 10000.00 42 C.F.R. § 411.37(c), (d)
	// Medicare's share of fee and costs -4500.00 42 C.F.R. § 411.37(c), (d)
	// 5500.00
}

// What nobody recorded is asked for, all of it together.
func ExampleClaim() {
	_, err := lien.Claim{Of: lien.Medicare}.On(lien.Recovery{})
	fmt.Println(err)
	// Output:
	// paid: not recorded (allowed: What has the payer paid that its claim on the recovery is for, in dollars?)
	// findings.medicare_had_to_sue: not recorded (allowed: Did Medicare have to sue the party that received the payment, because that party opposed its recovery?)
	// findings.primary_payer_did_not_dispute: not recorded (allowed: Did the one who paid the recovery pay it without disputing the claim?)
}

func ExampleOptions() {
	claim := lien.Claim{Of: lien.Medicare, Paid: decimal.New(10_000, 0)}
	got, err := claim.Under(lien.Options{Presume: true}, lien.Recovery{Sums: lien.Sums{Gross: decimal.New(100_000, 0), Fee: decimal.New(45_000, 0)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(got.Amount.StringFixed(2))
	fmt.Println(got.Caveats[0])
	// Output:
	// 5500.00
	// Presumed as in the ordinary case: medicare had to sue is not established.
}

// A final demand takes the place of what the law gives.
func ExampleAgreed() {
	demand := authority.Citation{Kind: authority.KindRecord, Text: "final demand of May 5, 2026"}
	claim := lien.Claim{Of: lien.Medicare, Agreed: &lien.Agreed{Amount: decimal.New(250_000, -2), By: finding.ByAgency, Authority: []authority.Citation{demand}}}
	got, err := claim.On(lien.Recovery{Sums: lien.Sums{Gross: decimal.New(100_000, 0)}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(got.Agreed, got.Amount.StringFixed(2), got.Authority)
	// Output: true 2500.00 [final demand of May 5, 2026]
}

func ExamplePrepared() {
	claim := lien.Claim{Of: lien.Medicare, Paid: decimal.New(10_000, 0)}
	p, err := claim.Prepare(lien.Options{Presume: true}, lien.Recovery{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, gross := range []int64{20_000, 200_000} {
		n, err := p.Amount(lien.Sums{Gross: decimal.New(gross, 0), Fee: decimal.New(gross/4, 0)})
		fmt.Println(n.StringFixed(2), err)
	}
	fmt.Println(p.Order())
	// Output:
	// 7500.00 <nil>
	// 7500.00 <nil>
	// after_fees
}

func ExampleResults() {
	claim := lien.Claim{Of: lien.Medicare, Paid: decimal.New(10_000, 0)}
	p, err := claim.Prepare(lien.Options{Presume: true}, lien.Recovery{})
	if err != nil {
		fmt.Println(err)
		return
	}
	got, err := lien.Results([]lien.Prepared{p}, []lien.Sums{{Gross: decimal.New(20_000, 0)}})
	fmt.Println(len(got), got[0].Amount.StringFixed(2), err)
	// Output: 1 10000.00 <nil>
}

func ExampleAmounts() {
	got, err := lien.Amounts(nil, nil)
	fmt.Println(len(got), err)
	// Output: 0 <nil>
}

func ExampleRecovery() {
	r := lien.Recovery{Sums: lien.Sums{Gross: decimal.New(100_000, 0)}, Facts: []lien.Fact{{What: lien.MedicalPart, Amount: decimal.New(30_000, 0)}}}
	fmt.Println(r.Gross, r.Facts[0].What)
	// Output: 100000 medical_part
}

func ExampleSums() {
	s := lien.Sums{Gross: decimal.New(100_000, 0), Fee: decimal.New(33_000, 0), Expenses: decimal.New(2_000, 0)}
	fmt.Println(s.Gross.Sub(s.Fee).Sub(s.Expenses))
	// Output: 65000
}

func ExampleFact() {
	text, err := codec.WriteForm((&lien.Fact{What: lien.FullValue, Amount: decimal.New(1_000_000, 0)}).Form)
	fmt.Println(string(text), err)
	// Output: {"what":"full_value","amount":"1000000"} <nil>
}

func ExampleResult() {
	r := lien.Result{Of: lien.Hospital, Title: "the hospital's lien", Amount: decimal.New(500, 0), Lines: []lien.Line{{Title: "charges", Amount: decimal.New(500, 0)}}}
	text, err := codec.WriteForm(r.Form)
	fmt.Println(string(text), err)
	// Output: {"of":"hospital","title":"the hospital's lien","amount":"500.00","lines":[{"title":"charges","amount":"500.00"}]} <nil>
}

func ExampleLine() {
	l := lien.Line{Title: "its share of the fee", Amount: decimal.New(-4_500, 0)}
	fmt.Println(l.Title, l.Amount.StringFixed(2))
	// Output: its share of the fee -4500.00
}

func ExampleCeiling() {
	c := lien.Ceiling{Title: "half of the recovery", Most: decimal.New(50_000, 0), Reached: true}
	fmt.Println(c.Title, c.Most, c.Reached)
	// Output: half of the recovery 50000 true
}

func ExampleLater() {
	later := lien.Later{Treatment: lien.Credit, Title: "credit of what the worker keeps", Credit: decimal.New(9_000, 0)}
	fmt.Println(later.Treatment, later.Credit.StringFixed(2))
	// Output: credit 9000.00
}

func ExampleLookup() {
	r, err := lien.Lookup("us-medicare-411.37")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(r.Of(), r.Jurisdiction(), r.Title())
	// Output: medicare US Medicare's recovery of its conditional payments
}

func ExampleRule() {
	r, _ := lien.Lookup("us-medicare-411.37")
	for v := range r.Versions() {
		fmt.Println(v.ID, v.Asks.Quantities, v.Asks.Findings)
	}
	// Output: us-medicare-411.37-1 [paid] [medicare_had_to_sue primary_payer_did_not_dispute]
}

func ExampleVersion() {
	v := lien.Version{Meta: dated.Meta{Title: "payments less their share of costs"}}
	fmt.Println(v.Title)
	// Output: payments less their share of costs
}

func ExampleAsked() {
	a := lien.Asked{Findings: []finding.Topic{"medicare_had_to_sue"}}
	fmt.Println(a.Findings[0].InWords())
	// Output: medicare had to sue
}

func ExampleLaw() {
	w := lien.LawOf("US")
	for r := range w.All() {
		fmt.Println(r.ID())
		break
	}
	// Output: us-medicare-411.37
}

func ExampleLawOf() {
	fmt.Println(lien.LawOf("US-ZZ").IsZero())
	// Output: true
}

func ExampleLaws() {
	_, err := lien.Laws{}.Lookup("us-medicare-411.37")
	fmt.Println(err)
	// Output: <nil>
}

func ExampleKind() {
	fmt.Println(lien.WorkersCompensation, lien.WorkersCompensation.InWords())
	// Output: workers_compensation workers' compensation
}

func ExampleOrder() {
	fmt.Println(lien.BeforeFees, lien.AfterFees, lien.FromClient)
	// Output: before_fees after_fees from_client
}

func ExampleTreatment() {
	fmt.Println(lien.Credit, lien.Pause, lien.Shared, lien.None, lien.Included)
	// Output: credit pause shared none included
}
