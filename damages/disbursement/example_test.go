package disbursement_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/lien"
)

const settled = `{
	"schema": "remedies.disbursement/v1",
	"client": "A. Client",
	"payments": [{"by": "Acme Insurance", "what": "settlement", "amount": "100000.00"}],
	"fee": {"to": "B. Lawyer", "stage": "settled", "agreement": {"base": "gross", "without_recovery": "lawyer", "stages": [{"name": "settled", "tiers": [{"percent": "40"}]}]}},
	"costs": [{"title": "experts", "amount": "5000.00", "advanced": "lawyer"}],
	"liens": [{"of": "medicare", "holder": "Medicare", "paid": "10000.00", "findings": [
		{"what": "medicare_had_to_sue", "status": "not_established"}, {"what": "primary_payer_did_not_dispute", "status": "not_established"}]}]
}`

// Where a settlement of 100,000 dollars goes.
func Example() {
	record, err := disbursement.Decode([]byte(settled))
	if err != nil {
		fmt.Println(err)
		return
	}
	ledger, err := record.Compute()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, u := range ledger.Uses {
		fmt.Printf("%-55s %-10s %10s %10s\n", u.Title, u.To, u.Amount.StringFixed(2), u.Balance.StringFixed(2))
	}
	fmt.Println(ledger.Net.StringFixed(2))
	// Output:
	// attorney's fee                                          B. Lawyer    40000.00   60000.00
	// experts                                                 B. Lawyer     5000.00   55000.00
	// conditional payments less their share of fee and costs  Medicare      5500.00   49500.00
	// what is the client's                                    A. Client    49500.00       0.00
	// 49500.00
}

// What the client would keep of other recoveries, as a simulation asks it.
func ExamplePrepared() {
	record, err := disbursement.Decode([]byte(settled))
	if err != nil {
		fmt.Println(err)
		return
	}
	p, err := record.Prepare(disbursement.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, recovery := range []int64{0, 20_000, 100_000, 500_000} {
		net, err := p.Net(decimal.New(recovery, 0))
		fmt.Println(net.StringFixed(2), err)
	}
	// Output:
	// 0.00 <nil>
	// 3500.00 <nil>
	// 49500.00 <nil>
	// 289100.00 <nil>
}

func ExampleOf() {
	m := verdict("US-AZ", []string{"d"}, award("pay", head.KindLostEarnings, "60000"), award("pain", head.KindPainAndSuffering, "40000"))
	j, err := damages.Assess(m, damages.Options{Presume: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	record, err := disbursement.Of(j, j.IfAccepted(), "p", nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(record.Client, "has of", record.Payments[0].By, record.Payments[0].Amount.StringFixed(2))
	// Output: Pat has of Dee, Inc. 100000.00
}

func ExampleRecord() {
	_, err := disbursement.Record{Payments: []disbursement.Payment{{By: "Acme", Amount: decimal.New(-1, 0)}}}.Compute()
	fmt.Println(err)
	// Output:
	// client: nobody (allowed: who recovers)
	// payments[0].amount: negative (allowed: dollars and cents from 0 to 1e15)
}

func ExampleLedger() {
	ledger, err := disbursement.Record{Client: "A", Payments: []disbursement.Payment{{By: "Acme", Amount: decimal.New(10, 0)}}}.Compute()
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := ledger.MarshalJSON()
	fmt.Println(string(text), err)
	// Output: {"schema":"remedies.ledger/v1","client":"A","sources":[{"title":"recovery","from":"Acme","amount":"10.00","balance":"10.00"}],"uses":[{"kind":"client","title":"what is the client's","to":"A","amount":"10.00","balance":"0.00"}],"total":"10.00","recovery":"10.00","fee":"0.00","costs":"0.00","net":"10.00","paid":"10.00","notice":"Not legal advice."} <nil>
}

func ExampleOptions() {
	record, err := disbursement.Decode([]byte(settled))
	if err != nil {
		fmt.Println(err)
		return
	}
	record.Liens[0].Findings = nil
	ledger, err := record.Under(disbursement.Options{Presume: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(ledger.Caveats[1])
	// Output: Medicare: Presumed as in the ordinary case: medicare had to sue is not established.
}

func ExampleDecode() {
	_, err := disbursement.Decode([]byte(`{"schema": "remedies.disbursement/v1", "client": "A", "payments": [{"by": "Acme", "sum": "10"}]}`))
	fmt.Println(err)
	// Output:
	// payments[0].amount: missing (allowed: plain digits with at most 18 decimal places, up to 1e15, at most 32 bytes)
	// payments[0].sum: unknown field (allowed: amount, id, by, what, on, authority)
}

func ExampleDescribeLedger() {
	fmt.Println(disbursement.DescribeLedger().Required)
	// Output: [schema client sources uses total recovery fee costs net paid notice]
}

func ExamplePayment() {
	p := disbursement.Payment{By: "Acme Insurance", What: disbursement.Settlement, Amount: decimal.New(100_000, 0)}
	fmt.Println(p.By, p.What, p.Amount)
	// Output: Acme Insurance settlement 100000
}

func ExampleFee() {
	f := disbursement.Fee{To: "B. Lawyer", Amount: decimal.New(25_000, 0), Divided: []disbursement.Part{{To: "C. Lawyer", Amount: decimal.New(5_000, 0)}}}
	fmt.Println(f.Amount.Sub(f.Divided[0].Amount))
	// Output: 20000
}

func ExamplePart() {
	fmt.Println(disbursement.Part{To: "C. Lawyer", Amount: decimal.New(5_000, 0)}.To)
	// Output: C. Lawyer
}

func ExampleCost() {
	c := disbursement.Cost{Title: "filing fee", Amount: decimal.New(405, 0), Advanced: disbursement.Lawyer, Borne: disbursement.Client}
	fmt.Println(c.Title, "advanced by the", c.Advanced, "and borne by the", c.Borne)
	// Output: filing fee advanced by the lawyer and borne by the client
}

func ExampleFund() {
	f := disbursement.Fund{To: "State of Oregon", Amount: decimal.New(21_000, 0), Order: lien.BeforeFees}
	fmt.Println(f.To, f.Amount, f.Order)
	// Output: State of Oregon 21000 before_fees
}

func ExampleLien() {
	l := disbursement.Lien{Claim: lien.Claim{Of: lien.Hospital, Holder: "Mercy"}, Order: lien.AfterFees, Rank: 1}
	fmt.Println(l.Holder, l.Of, l.Rank)
	// Output: Mercy hospital 1
}

func ExampleDeduction() {
	d := disbursement.Deduction{Title: "child support", To: "the county", Amount: decimal.New(700, 0), Order: lien.FromClient}
	fmt.Println(d.Title, d.Order)
	// Output: child support from_client
}

func ExampleSource() {
	s := disbursement.Source{Title: "recovery, settlement", From: "Acme Insurance", Amount: decimal.New(100_000, 0)}
	fmt.Println(s.Title, s.From)
	// Output: recovery, settlement Acme Insurance
}

func ExampleUse() {
	u := disbursement.Use{Kind: disbursement.UseLien, Title: "the hospital's lien", To: "Mercy", Amount: decimal.New(500, 0), Short: decimal.New(100, 0)}
	fmt.Println(u.Kind, u.To, u.Amount, u.Short)
	// Output: lien Mercy 500 100
}

func ExampleUseKind() {
	fmt.Println(disbursement.UseFee, disbursement.UseAdvance, disbursement.UseClient)
	// Output: fee advance client
}

func ExampleLater() {
	l := disbursement.Later{Holder: "Comp Fund", Later: lien.Later{Treatment: lien.Credit, Credit: decimal.New(9_000, 0)}}
	fmt.Println(l.Holder, l.Treatment, l.Credit)
	// Output: Comp Fund credit 9000
}

func ExampleBasis() {
	fmt.Println(disbursement.TaxedCosts, disbursement.TaxedCosts.InWords())
	// Output: taxed_costs taxed costs
}

func ExampleSide() {
	fmt.Println(disbursement.Client, disbursement.Lawyer)
	// Output: client lawyer
}
