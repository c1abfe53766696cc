package statement_test

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/statement"
)

func usd(n int64) decimal.Decimal { return decimal.New(n, 0) }

// third is an agreement on a third of the recovery, and two fifths from trial on.
func third(base fees.Base) *fees.Agreement {
	a := &fees.Agreement{Made: civil.On(2023, 1, 9), Base: base, WithoutRecovery: fees.Lawyer}
	for _, s := range []struct{ name, percent string }{{"before trial", "1/3"}, {"from trial", "40"}} {
		p, err := fees.ParsePercent(s.percent)
		if err != nil {
			log.Fatal(err)
		}
		a.Stages = append(a.Stages, fees.Stage{Name: s.name, Tiers: []fees.Tier{{Percent: p}}})
	}
	return a
}

// settled is a settlement of $90,000 with two costs and a hospital's claim of which nothing but the agreed sum is known.
func settled() disbursement.Record {
	return disbursement.Record{
		Client: "Ann Reed", Matter: "Reed v. Alpha Co.",
		Payments: []disbursement.Payment{{By: "Acme Insurance", What: disbursement.Settlement, Amount: usd(90_000)}},
		Fee:      disbursement.Fee{To: "Stone LLP", Agreement: third(fees.Gross), Stage: "before trial"},
		Costs:    []disbursement.Cost{{Title: "filing", Advanced: disbursement.Lawyer, Amount: usd(450)}, {Title: "expert", To: "Dr. Low", Amount: usd(3_550)}},
		Liens: []disbursement.Lien{{Order: lien.AfterFees, Claim: lien.Claim{ID: "mercy", Of: lien.Hospital, Holder: "Mercy Hospital",
			Agreed: &lien.Agreed{Amount: usd(6_000), By: finding.ByStipulation, Authority: []authority.Citation{{Kind: authority.KindRecord, Text: "Letter of Mercy Hospital, 2026-02-02"}}}}}},
	}
}

// closing is the closing statement of a record.
func closing(t *testing.T, r disbursement.Record) (*statement.Document, *disbursement.Ledger) {
	t.Helper()
	l, err := r.Under(disbursement.Options{Presume: true})
	require.NoError(t, err)
	d, err := statement.OfDisbursement(l)
	require.NoError(t, err)
	return d, l
}

// sampled are the closing statements of the records of the tool.
func sampled(t *testing.T) map[string]*statement.Document {
	t.Helper()
	files, err := filepath.Glob("../../examples/remedies/matters/net/*.json")
	require.NoError(t, err)
	out := map[string]*statement.Document{}
	for _, f := range files {
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		if strings.Contains(string(text), "remedies.matter/v1") {
			continue
		}
		r, err := disbursement.Decode(text)
		require.NoError(t, err)
		out[filepath.Base(f)], _ = closing(t, r)
	}
	require.NotEmpty(t, out)
	return out
}

// The account conserves: each balance is the one before it and the line's own figure, the parts of a line add up to it, and what the
// result names leads from what came in to what the client keeps.
func TestAClosingStatementConserves(t *testing.T) {
	docs := sampled(t)
	docs["plain"], _ = closing(t, settled())
	for name, d := range docs {
		readable(t, d, name)
		left, parted := decimal.Decimal{}, 0
		rows := section(d, "ACCOUNT")[0].Rows
		for i := range rows {
			balance, is := amountOf(t, rows[i].Amount)
			if moved, some := amountOf(t, rows[i].Middle); some && rows[i].Kind == statement.Line {
				left = left.Add(moved)
				sum, n := decimal.Decimal{}, 0
				for k := i + 1; k < len(rows) && (rows[k].Kind == statement.Part || rows[k].Kind == statement.Detail); k++ {
					if x, is := amountOf(t, rows[k].Middle); is {
						sum, n = sum.Add(x), n+1
					}
				}
				if n > 0 {
					require.Equal(t, moved.Neg().StringFixed(2), sum.StringFixed(2), "%s: %s", name, rows[i].Label)
					parted++
				}
			}
			if is {
				require.Equal(t, left.StringFixed(2), balance.StringFixed(2), "%s: %s", name, rows[i].Label)
			}
		}
		require.Positive(t, parted, name)
		in, _ := amountOf(t, regexp.MustCompile(`\$[0-9,.]+[0-9]`).FindString(d.Sections[0].Aside))
		kept, _ := amountOf(t, d.Sections[0].Rows[0].Amount)
		for _, r := range d.Sections[0].Rows {
			if x, is := amountOf(t, r.Amount); is && r.Kind == statement.Part {
				in = in.Sub(x)
			}
		}
		require.Equal(t, kept.StringFixed(2), in.StringFixed(2), name)
	}
}

// A plain matter takes no more than forty lines before its notes, and the answer stands in the first eight.
func TestAPlainClosingStatementTakesFortyLines(t *testing.T) {
	d, _ := closing(t, settled())
	text := d.Text()
	require.LessOrEqual(t, strings.Count(text[:strings.Index(text, "\nNOTES\n")], "\n"), 40, text)
	for name, d := range sampled(t) {
		text := d.Text()
		require.Contains(t, strings.Join(strings.Split(text, "\n")[:8], "\n"), " keeps ", name)
		if before := text[:strings.Index(text, "\nNOTES\n")]; !strings.Contains(before, "LATER BENEFITS") {
			require.LessOrEqual(t, strings.Count(before, "\n"), 40, text)
		}
	}
}

// The page says what the text says, and draws the recovery once for wide pages and once for narrow ones.
func TestAClosingStatementIsDrawn(t *testing.T) {
	for name, d := range sampled(t) {
		html := d.HTML()
		page := read(t, html)
		require.Equal(t, dollars.FindAllString(d.Text(), -1), dollars.FindAllString(page.words, -1), name)
		require.Equal(t, 2, page.names["svg"], name)
		require.Equal(t, 1, page.names["figure"], name)
		for _, s := range d.Taken {
			require.Contains(t, html, "href=\"#line-"+fmt.Sprint(s.Row)+"\"", name)
		}
		require.Contains(t, page.drawn, "From what was recovered to what the client keeps")
		require.Contains(t, d.Markdown(), "Not legal advice.")
	}
	d, _ := closing(t, settled())
	require.Contains(t, read(t, d.HTML()).drawn, "from Acme Insurance, settlement: $90,000.00. fee of Stone LLP: -$30,000.00.")
}

// By hand: a third of 90,000 is 30,000; 4,000 of costs; 6,000 were agreed: 50,000 are left.
func TestTheLinesOfAClosingStatement(t *testing.T) {
	d, _ := closing(t, settled())
	text := oneLine(d)
	for _, s := range []string{
		"Ann Reed keeps $50,000.00", "fee of Stone LLP -$30,000.00 $60,000.00", "of the recovery: 1/3 × $90,000.00 $30,000.00",
		"costs of the litigation -$4,000.00 $56,000.00", "filing, to Stone LLP $450.00", "expert, to Dr. Low $3,550.00",
		"Mercy Hospital, as agreed or ordered -$6,000.00 $50,000.00 1", "to Ann Reed $50,000.00",
	} {
		require.Contains(t, text, s)
	}
	require.NotContains(t, text, "what the law gives", "nothing is open to agreement")

	r := settled()
	r.Fee.Agreement = third(fees.NetOfCosts)
	r.Fee.Waived, r.Fee.Divided = usd(666), []disbursement.Part{{To: "Hall & Co.", Amount: usd(5_000)}}
	r.Funds = []disbursement.Fund{{To: "State Fund", Title: "half of the punitive damages", Amount: usd(1_000), Order: lien.AfterFees, Rank: 1}}
	r.Deductions = []disbursement.Deduction{{Title: "advance on the recovery", To: "Bridge Loans", Amount: usd(2_000), Order: lien.FromClient}}
	r.Costs = append(r.Costs, disbursement.Cost{Title: "copies", Advanced: disbursement.Client, Amount: usd(500)})
	r.Liens[0].Rank = 2
	d, l := closing(t, r) // (90,000 − 4,500) / 3 = 28,500, less 666
	readable(t, d, "everything")
	text = oneLine(d)
	for _, s := range []string{
		"fee of Stone LLP -$27,834.00", "of the recovery less costs: 1/3 × $85,500.00 $28,500.00", "given up by the lawyer -$666.00",
		"Of the fee $5,000.00 goes to Hall & Co.", "to State Fund, half of the punitive damages -$1,000.00", "advance on the recovery, to Bridge Loans -$2,000.00",
		"costs that Ann Reed had advanced, which come back -$500.00", "paid out to Ann Reed, with costs that come back", "what the law gives to others $1,000.00", "other deductions $2,000.00",
	} {
		require.Contains(t, text, s)
	}
	require.Equal(t, "48666.00", l.Net.StringFixed(2))

	r = settled()
	r.Payments[0].Amount, r.Liens = usd(5_000), nil
	r.Fee = disbursement.Fee{To: "Stone LLP", Amount: usd(4_000)}
	r.Costs = r.Costs[1:]
	l, err := r.Compute()
	if err == nil {
		d, err = statement.OfDisbursement(l)
		require.NoError(t, err)
		require.Contains(t, oneLine(d), "more is owed, for which the money does not suffice.")
		require.Contains(t, oneLine(d), "still owes of fee and costs $2,550.00")
	}
	_, err = statement.OfDisbursement(nil)
	var e *invalid.Error
	require.ErrorAs(t, err, &e)
	_, err = statement.OfRecovered(statement.Recovered{Ledger: l})
	require.ErrorAs(t, err, &e)
}

// What is agreed on later benefits is said in words and in figures, whatever it is.
func TestLaterBenefitsAreSaidInWords(t *testing.T) {
	for treatment, says := range map[lien.Treatment]string{
		lien.Credit: "credit against later benefits $7.00", lien.Pause: "later benefits rest until they would have come to $7.00", lien.Shared: "keeps a part of each later benefit, until what it has kept comes to $7.00",
		lien.None: "later benefits go on unchanged", lien.Included: "later benefits are in the claim already",
	} {
		r := settled()
		r.Liens[0].Agreed.Treatment, r.Liens[0].Agreed.Credit = treatment, usd(7)
		d, _ := closing(t, r)
		require.Contains(t, oneLine(d), "Mercy Hospital: "+says)
	}
}

// What is not taken is said as well: a claim that the law bars, costs that the lawyer bears, a credit of nothing, and what stays owed.
func TestWhatIsNotTakenIsSaid(t *testing.T) {
	claim := func(of lien.Kind, place, paid string) disbursement.Lien {
		return disbursement.Lien{Order: lien.OrderUnrecorded, Claim: lien.Claim{ID: place, Of: of, Holder: "Acme Plan", Jurisdiction: place, Paid: decimal.RequireFromString(paid),
			Dates: dated.Dates{Accrual: civil.On(2024, 1, 1), Day: civil.On(2025, 1, 1)}}}
	}
	r := settled()
	r.Costs[1].Borne = disbursement.Lawyer
	r.Liens = []disbursement.Lien{claim(lien.HealthPlan, "US-NJ", "9000"), claim(lien.WorkersCompensation, "US-MN", "400000")}
	d, l := closing(t, r)
	require.Contains(t, oneLine(d), "claim of Acme Plan $0.00")
	require.Contains(t, oneLine(d), "nothing: the law gives the insurer no claim on the recovery $0.00")
	require.Contains(t, oneLine(d), "expert, borne by the lawyer: $3,550.00")
	require.Contains(t, oneLine(d), "Acme Plan: no credit against later benefits $0.00")
	require.Contains(t, oneLine(d), "Acme Plan owes the whole of each later benefit.")
	require.Equal(t, "450.00", l.Costs.StringFixed(2))

	r.Liens = []disbursement.Lien{claim(lien.WorkersCompensation, "US-MN", "1000"), claim(lien.WorkersCompensation, "US-FL", "1000")}
	r.Findings = []finding.Finding{{What: "less_than_full_value", Status: finding.NotEstablished}}
	d, _ = closing(t, r)
	require.Contains(t, oneLine(d), ", until the credit is used up.")
	require.Contains(t, oneLine(d), "The claims of others on the recovery are not taken off in it.")
	require.Contains(t, oneLine(d), "Until then Acme Plan keeps of each later benefit 66.17 percent, as shown to two decimals, and pays the rest.")

	r = settled()
	r.Liens = []disbursement.Lien{claim(lien.WorkersCompensation, "US-NY", "9000")}
	r.Liens[0].Future = usd(20_000)
	r.Findings = []finding.Finding{{What: "later_benefits_certain", Status: finding.Established}}
	d, _ = closing(t, r)
	require.Contains(t, oneLine(d), "Of later benefits Acme Plan pays nothing until the credit is used up.", "its part of the cost was counted at once")

	r = settled()
	r.Liens, r.Payments[0].Amount = nil, usd(3_000)
	r.Costs = r.Costs[1:]
	d, _ = closing(t, r)
	require.Contains(t, oneLine(d), "Ann Reed keeps -$1,550.00 fee $1,000.00 costs of the litigation $2,000.00 paid out to Ann Reed $0.00 Ann Reed still owes of fee and costs $1,550.00")
}

// recovered is the closing statement of the winner of a verdict against an insured debtor and one who is not.
func recovered() (*statement.Document, error) {
	m := &damages.Matter{
		Caption: "Reed v. Alpha Co. and Beta", Forum: "US-CO",
		Parties: []damages.Party{{ID: "reed", Name: "Ann Reed", Role: damages.Plaintiff}, {ID: "alpha", Name: "Alpha Co.", Role: damages.Defendant, Organization: true}, {ID: "beta", Name: "Beta", Role: damages.Defendant}},
		Claims:  []damages.Claim{{ID: "negligence", Law: "US-CO", Cause: "negligence"}},
	}
	m.Dates = dated.Dates{Accrual: civil.On(2021, 3, 1), Filing: civil.On(2021, 9, 1), Verdict: civil.On(2024, 5, 17), Judgment: civil.On(2024, 6, 3)}
	medical := damages.Award{ID: "medical", For: []string{"reed"}, Against: []string{"alpha", "beta"}, Claims: []string{"negligence"}, Kind: head.KindMedical.At(head.Past), Amount: usd(200_000)}
	m.Docket = []damages.Event{{ID: "verdict", Verdict: &damages.Verdict{By: finding.ByJury, Awards: []damages.Award{medical},
		Fault: []fault.Share{{Of: "alpha", Percent: usd(70)}, {Of: "beta", Percent: usd(30)}}}}}
	j, err := damages.Assess(m, damages.Options{Presume: true})
	if err != nil {
		return nil, err
	}
	x, err := j.IfAccepted().Insured(insurance.Record{Policies: []insurance.Policy{{ID: "p", Insurer: "Acme Insurance", Insured: []string{"alpha"}, Layer: insurance.Primary,
		Limits: insurance.Limits{Combined: usd(100_000)}, Interest: insurance.InterestTerm{Before: insurance.NotPaid, After: insurance.NotPaid}}}})
	if err != nil {
		return nil, err
	}
	r, err := disbursement.Of(j, j.IfAccepted(), "reed", nil)
	if err != nil {
		return nil, err
	}
	r.Fee = disbursement.Fee{To: "Stone LLP", Agreement: third(fees.Gross), Stage: "from trial"}
	l, err := r.Compute()
	if err != nil {
		return nil, err
	}
	return statement.OfRecovered(statement.Recovered{Judgment: j, Branch: j.IfAccepted(), Client: "reed", Insured: &x, Ledger: l, Supposed: []string{"Each debtor is taken to pay what it owes."}})
}

func TestAJudgmentIsPaidInTheClosingStatement(t *testing.T) {
	d, err := recovered()
	require.NoError(t, err)
	readable(t, d, "recovered")
	for _, s := range []string{"Ann Reed keeps $120,000.00", "Each debtor is taken to pay what it owes.", "Alpha Co. owes alone $140,000.00", "paid of what Alpha Co. owes $140,000.00",
		"Acme Insurance, primary policy $100,000.00", "left to Alpha Co.: more than the limits of the policies that cover it $40,000.00", "left to Beta: no recorded policy insures the debtor $60,000.00"} {
		require.Contains(t, oneLine(d), s)
	}
}

// What a client keeps, as a statement to sign.
func ExampleOfDisbursement() {
	l, err := settled().Compute()
	if err != nil {
		log.Fatal(err)
	}
	d, err := statement.OfDisbursement(l)
	if err != nil {
		log.Fatal(err)
	}
	text := d.Text()
	fmt.Print(text[:strings.Index(text, "NOTES")])
	// Output:
	// Closing statement for Ann Reed
	// Reed v. Alpha Co.
	//
	// RESULT of $90,000.00 that came in
	//   Ann Reed keeps                                                    $50,000.00
	//     fee                                                             $30,000.00
	//     costs of the litigation                                          $4,000.00
	//     claims of others                                                 $6,000.00
	//
	// ACCOUNT what came in or was taken, and what was left after it
	//   from Acme Insurance, settlement                      $90,000.00   $90,000.00
	//   fee of Stone LLP                                    -$30,000.00   $60,000.00
	//     of the recovery: 1/3 × $90,000.00                  $30,000.00
	//   costs of the litigation                              -$4,000.00   $56,000.00
	//     filing, to Stone LLP                                  $450.00
	//     expert, to Dr. Low                                  $3,550.00
	//   Mercy Hospital, as agreed or ordered                 -$6,000.00   $50,000.00  1
	//                                                           --------------------
	//   to Ann Reed                                                       $50,000.00
	//
	// SIGNED
	//   I have read each line of this statement. The money is to be paid out as it says.
	//   Ann Reed ____________________, dated ____________________
	//   for the lawyer ____________________, dated ____________________
}

// A verdict, what insurers pay of it, and what is left to the client.
func ExampleOfRecovered() {
	d, err := recovered()
	if err != nil {
		log.Fatal(err)
	}
	text := d.Text()
	fmt.Print(text[strings.Index(text, "THE JUDGMENT"):strings.Index(text, "SIGNED")])
	// Output:
	// THE JUDGMENT
	//   judgment                                                         $200,000.00
	//   Alpha Co. owes alone                                             $140,000.00
	//   Beta owes alone                                                   $60,000.00
	//   paid of what Alpha Co. owes                                      $140,000.00
	//     Acme Insurance, primary policy                                 $100,000.00
	//     left to Alpha Co.: more than the limits of
	//       the policies that cover it                                    $40,000.00
	//   paid of what Beta owes                                            $60,000.00
	//     left to Beta: no recorded policy insures the debtor             $60,000.00
}

// Who pays, and what was taken to be so, is given beside the ledger.
func ExampleRecovered() {
	_, err := statement.OfRecovered(statement.Recovered{Client: "reed"})
	fmt.Println(err)
	// Output: judgment: no judgment (allowed: what Assess returned, and a branch of it)
}
