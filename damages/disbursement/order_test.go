package disbursement_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// uses are the uses of a ledger: who receives what.
func uses(l *disbursement.Ledger) (out []string) {
	for _, u := range l.Uses {
		out = append(out, u.Kind.String()+" "+u.To+" "+u.Amount.StringFixed(2))
	}
	return out
}

// Everyone who can take a part, in the order of payments.
func TestEveryoneIsPaidInOrder(t *testing.T) {
	r := sheet("100000", "1/3", fees.NetOfCosts)
	r.Costs = []disbursement.Cost{{Title: "expert", To: "Dr. X", Amount: expect.Dec("3000")}, {Title: "filing", Amount: expect.Dec("400"), Advanced: disbursement.Lawyer},
		{Title: "records", Amount: expect.Dec("100"), Advanced: disbursement.Client}, {Title: "copies", To: "printer", Amount: expect.Dec("70"), Borne: disbursement.Lawyer}}
	r.Fee.Divided = []disbursement.Part{{To: "second lawyer", Amount: expect.Dec("7500")}}
	r.Fee.Waived = expect.Dec("500")
	r.Funds = []disbursement.Fund{{To: "the state", Amount: expect.Dec("10000"), Order: lien.BeforeFees}}
	late := agreed("1000")
	late.Order = lien.FromClient
	first := agreed("5000")
	first.Order, first.Holder = lien.BeforeFees, "carrier"
	r.Liens = []disbursement.Lien{late, first, agreed("2000")}
	r.Deductions = []disbursement.Deduction{{Title: "support", To: "the county", Amount: expect.Dec("700"), Order: lien.FromClient}}
	r.Credits = []disbursement.Payment{{By: "the lawyer", Amount: expect.Dec("250")}}
	got, err := r.Compute()
	require.NoError(t, err)
	// The fee: (100,000 - 10,000 - 3,500) / 3 = 28,833.33, less 500.
	require.Equal(t, []string{"fund the state 10000.00", "lien carrier 5000.00", "cost Dr. X 3000.00", "cost the lawyer 400.00", "advance A. Client 100.00",
		"cost  0.00", "fee the lawyer 20833.33", "fee second lawyer 7500.00", "lien Mercy 2000.00", "deduction the county 700.00", "lien Mercy 1000.00", "client A. Client 49716.67"}, uses(got))
	require.Equal(t, "copies, borne by the lawyer: $70.00", got.Uses[5].Title)
	require.Equal(t, "49716.67", got.Net.StringFixed(2))
	require.Equal(t, "49816.67", got.Paid.StringFixed(2))
	require.Equal(t, "28333.33", got.Fee.StringFixed(2))
	require.Equal(t, "3500.00", got.Costs.StringFixed(2))
	require.Equal(t, []int{0, 1, 0, 1, 2, 3, -1, 0, 2, 0, 0, -1}, places(got))
	require.Equal(t, "100250.00", got.Total.StringFixed(2))
	conserves(t, got)
}

func places(l *disbursement.Ledger) (out []int) {
	for _, u := range l.Uses {
		out = append(out, u.At)
	}
	return out
}

// A fund that comes after fees is in the base of the fee; one before them is not.
func TestAFundIsInTheBaseOfTheFeeOrNot(t *testing.T) {
	r := sheet("100000", "40", fees.Gross)
	for order, fee := range map[lien.Order]string{lien.BeforeFees: "32000.00", lien.AfterFees: "40000.00"} {
		r.Funds = []disbursement.Fund{{To: "the state", Amount: expect.Dec("20000"), Order: order}}
		got, err := r.Compute()
		require.NoError(t, err)
		require.Equal(t, fee, got.Fee.StringFixed(2))
	}
}

// Where the money does not suffice, the order is asked for; with it, it is paid by rank, and in proportion within one.
func TestCompetingClaimsAskForTheirRanks(t *testing.T) {
	r := sheet("10000", "40", fees.Gross)
	r.Liens = []disbursement.Lien{agreed("4000"), agreed("5000")}
	r.Deductions = []disbursement.Deduction{{Title: "loan", To: "bank", Amount: expect.Dec("1"), Order: lien.AfterFees}}
	_, err := r.Compute()
	require.ElementsMatch(t, []string{"deductions[0].rank", "liens[0].rank", "liens[1].rank"}, expect.Paths(err))
	require.ErrorContains(t, err, "the $6,000.00 that are left do not suffice")

	r.Deductions = nil
	r.Liens[1].Rank = 1
	got, err := r.Compute()
	require.NoError(t, err)
	require.Equal(t, []string{"fee the lawyer 4000.00", "lien Mercy 5000.00", "lien Mercy 1000.00"}, uses(got))
	require.Equal(t, "3000.00", got.Uses[2].Short.StringFixed(2))
	require.True(t, got.Net.IsZero())

	r.Liens[0].Rank = 1
	got, err = r.Compute()
	require.NoError(t, err)
	require.Equal(t, []string{"fee the lawyer 4000.00", "lien Mercy 2666.67", "lien Mercy 3333.33"}, uses(got))
	require.Equal(t, "1333.33", got.Uses[1].Short.StringFixed(2))
	conserves(t, got)

	r.Liens = []disbursement.Lien{agreed("4000"), agreed("2000")}
	got, err = r.Compute()
	require.NoError(t, err, "it suffices to the cent")
	require.True(t, got.Net.IsZero())
	r.Liens[0] = agreed("4000.01")
	_, err = r.Compute()
	require.Error(t, err, "one cent short")
}

func TestAFeeAboveTheLawIsAnErrorThatShowsBoth(t *testing.T) {
	r := sheet("1500000", "1/3", fees.NetOfCosts)
	r.Fee.Agreement.Made = civil.On(2020, 1, 1)
	r.Jurisdiction, r.Cause = "US-NY", "med-mal"
	_, err := r.Compute()
	require.Equal(t, []string{"findings.client_is_minor_or_incapacitated"}, expect.Paths(err), "the record's own path")
	presume := disbursement.Options{Presume: true}
	_, err = r.Under(presume)
	var over *fees.LimitError
	require.ErrorAs(t, err, &over)
	require.Equal(t, "fee.agreement.stages[0]", over.Path)
	require.ErrorContains(t, err, "fee.agreement.stages[0]: the agreed fee of $500,000.00 is more than the $300,000.00")
	_, err = r.Prepare(presume)
	require.ErrorAs(t, err, &over)
	r.Cause = "premises"
	_, err = r.Under(presume)
	require.Contains(t, expect.Paths(err), "findings.flat_fee_from_the_start")
	r.Findings = []finding.Finding{{What: "flat_fee_from_the_start", Status: finding.Established}}
	held, err := r.Under(presume)
	require.NoError(t, err)
	require.Equal(t, "500000.00", held.Fee.StringFixed(2))
	require.NotEmpty(t, held.Caveats, "what was presumed is told")
	r.Jurisdiction = "US-ZZ"
	_, err = r.Compute()
	require.Contains(t, expect.Paths(err), "jurisdiction")
	r.Jurisdiction = ""
	got, err := r.Compute()
	require.NoError(t, err)
	require.Contains(t, got.Caveats[0], "No jurisdiction is recorded")
}

func TestTheClientOwesWhatTheRecoveryDoesNotCover(t *testing.T) {
	r := sheet("1000", "40", fees.Gross, "900")
	got, err := r.Compute()
	require.NoError(t, err)
	require.Equal(t, "-300.00", got.Net.StringFixed(2))
	require.Equal(t, "300.00", got.Owing.StringFixed(2))
	require.Contains(t, got.Caveats[len(got.Caveats)-1], "the client owes $300.00")
	r.Payments = nil
	got, err = r.Compute()
	require.NoError(t, err)
	require.True(t, got.Net.IsZero(), "the lawyer bears the costs where nothing is recovered")
	r.Fee.Agreement.WithoutRecovery = fees.Client
	got, err = r.Compute()
	require.NoError(t, err)
	require.Equal(t, "-900.00", got.Net.StringFixed(2))

	r = sheet("1000", "40", fees.Gross)
	r.Costs = []disbursement.Cost{{Title: "a", To: "x", Amount: expect.Dec("500")}, {Title: "b", To: "y", Amount: expect.Dec("500")}}
	_, err = r.Compute()
	require.Equal(t, []string{"costs"}, expect.Paths(err))
	r.Fee.Agreement, r.Fee.Stage, r.Fee.Amount = nil, "", expect.Dec("800")
	r.Costs = r.Costs[:1]
	_, err = r.Compute()
	require.Equal(t, []string{"fee.waived"}, expect.Paths(err), "no agreement says which comes first")
}

// A lien on one of two payments is computed on it, with its share of fee and costs.
func TestALienReachesThePaymentsThatItNames(t *testing.T) {
	r := sheet("60000", "40", fees.Gross, "5000")
	r.Payments[0].ID = "a"
	r.Payments = append(r.Payments, disbursement.Payment{ID: "b", By: "another insurer", Amount: expect.Dec("40000")})
	r.Liens = []disbursement.Lien{{Claim: lien.Claim{Of: lien.Medicare, Paid: expect.Dec("50000")}, From: []string{"b"}}}
	got, err := r.Under(disbursement.Options{Presume: true})
	require.NoError(t, err)
	require.Equal(t, "22000.00", got.Claims[0].Amount.StringFixed(2)) // 40,000 less 45 percent
	r.Liens[0].From = []string{"c", "b", "b"}
	_, err = r.Compute()
	require.Equal(t, []string{"liens[0].from[0]", "liens[0].from[2]"}, expect.Paths(err))
	r.Liens[0].From = []string{"b"}
	_, err = r.Prepare(disbursement.Options{Presume: true})
	require.Equal(t, []string{"liens[0].from"}, expect.Paths(err))
}

func TestWhatTheLawOnLiensAsksIsAskedAtItsPlace(t *testing.T) {
	r := sheet("60000", "40", fees.Gross)
	r.Liens = []disbursement.Lien{agreed("1"), {Claim: lien.Claim{Of: lien.Medicare}}, {Claim: lien.Claim{Of: lien.Hospital, Jurisdiction: "US-WY"}}}
	_, err := r.Compute()
	require.Equal(t, []string{"liens[1].paid", "liens[1].findings.medicare_had_to_sue", "liens[1].findings.primary_payer_did_not_dispute", "liens[2].agreed"}, expect.Paths(err))
	r.Liens = []disbursement.Lien{{Claim: lien.Claim{Of: lien.Medicare, Paid: expect.Dec("1")}, Order: lien.BeforeFees}}
	_, err = r.Under(disbursement.Options{Presume: true})
	require.ErrorContains(t, err, "liens[0].order: is before_fees, and its law or the agreement says after_fees")
}

func TestABadRecordIsRefusedWithThePathAndTheReason(t *testing.T) {
	cite := []authority.Citation{{}}
	for where, change := range map[string]func(*disbursement.Record){
		"client":             func(r *disbursement.Record) { r.Client = "" },
		"cause":              func(r *disbursement.Record) { r.Cause = "medmal" },
		"payments[0].by":     func(r *disbursement.Record) { r.Payments[0].By = "" },
		"payments[0].amount": func(r *disbursement.Record) { r.Payments[0].Amount = expect.Dec("-1") },
		"payments[1].id":     func(r *disbursement.Record) { r.Payments[0].ID = "x"; r.Payments = append(r.Payments, r.Payments[0]) },
		"liens[1].id": func(r *disbursement.Record) {
			r.Liens = []disbursement.Lien{agreed("1"), agreed("2")}
			r.Liens[0].ID, r.Liens[1].ID = "m", "m"
		},
		"jurisdiction": func(r *disbursement.Record) { r.Jurisdiction = "NY" },
		"liens[0].jurisdiction": func(r *disbursement.Record) {
			r.Liens = []disbursement.Lien{agreed("1")}
			r.Liens[0].Jurisdiction = "NY"
		},
		"parts[0].amount": func(r *disbursement.Record) {
			r.Parts = []lien.Fact{{What: lien.MedicalPart, Amount: expect.Dec("1e9")}}
			r.Liens = []disbursement.Lien{agreed("1"), agreed("2")}
		},
		"payments[0].what":              func(r *disbursement.Record) { r.Payments[0].What = 99 },
		"payments[0].authority[0].kind": func(r *disbursement.Record) { r.Payments[0].Authority = cite },
		"credits[0].amount": func(r *disbursement.Record) {
			r.Credits = []disbursement.Payment{{By: "x", Amount: expect.Dec("0.001")}}
		},
		"fee.to":            func(r *disbursement.Record) { r.Fee.To = "" },
		"fee.amount":        func(r *disbursement.Record) { r.Fee.Amount = expect.Dec("1") },
		"fee.waived":        func(r *disbursement.Record) { r.Fee.Waived = expect.Dec("50000") },
		"fee.divided[0].to": func(r *disbursement.Record) { r.Fee.Divided = []disbursement.Part{{}} },
		"fee.divided": func(r *disbursement.Record) {
			r.Fee.Divided = []disbursement.Part{{To: "x", Amount: expect.Dec("50000")}}
		},
		"fee.agreement":   func(r *disbursement.Record) { r.Fee.Agreement, r.Fee.Amount = nil, expect.Dec("1") },
		"fee.stage":       func(r *disbursement.Record) { r.Fee.Stage = "appeal" },
		"fee":             func(r *disbursement.Record) { r.Fee = disbursement.Fee{Waived: expect.Dec("1")} },
		"costs[0].title":  func(r *disbursement.Record) { r.Costs[0].Title = "" },
		"costs[0].to":     func(r *disbursement.Record) { r.Costs[0].Advanced = disbursement.Neither },
		"costs[0].amount": func(r *disbursement.Record) { r.Costs[0].Amount = decimal.New(1, 8_000_000) },
		"costs[0].borne":  func(r *disbursement.Record) { r.Costs[0].Borne = 7 },
		"funds[0].order":  func(r *disbursement.Record) { r.Funds = []disbursement.Fund{{To: "x", Amount: expect.Dec("1")}} },
		"funds[0].to":     func(r *disbursement.Record) { r.Funds = []disbursement.Fund{{Order: lien.AfterFees}} },
		"deductions[0].title": func(r *disbursement.Record) {
			r.Deductions = []disbursement.Deduction{{To: "x", Order: lien.AfterFees}}
		},
		"deductions[0].rank": func(r *disbursement.Record) {
			r.Deductions = []disbursement.Deduction{{To: "x", Title: "y", Order: lien.AfterFees, Rank: -1}}
		},
		"liens[0].rank":      func(r *disbursement.Record) { l := agreed("1"); l.Rank = 2000; r.Liens = []disbursement.Lien{l} },
		"liens[0].order":     func(r *disbursement.Record) { l := agreed("1"); l.Order = 9; r.Liens = []disbursement.Lien{l} },
		"payments":           func(r *disbursement.Record) { r.Payments = make([]disbursement.Payment, 1025) },
		"parts[0].what":      func(r *disbursement.Record) { r.Parts = []lien.Fact{{What: "furniture"}} },
		"findings[0].status": func(r *disbursement.Record) { r.Findings = []finding.Finding{{What: "malice"}} },
	} {
		r := sheet("100000", "40", fees.Gross, "1000")
		change(&r)
		_, err := r.Compute()
		require.Contains(t, expect.Paths(err), where)
	}
}

func TestARecordIsStrict(t *testing.T) {
	_, err := disbursement.Decode([]byte(`{"schema": "remedies.disbursement/v1", "client": "c", "payments": [], "paymnets": []}`))
	require.ErrorContains(t, err, "paymnets: unknown field")
	_, err = disbursement.Decode([]byte(`{"schema": "remedies.matter/v1", "client": "c", "payments": []}`))
	require.ErrorContains(t, err, "schema")
	_, err = disbursement.Decode([]byte(`{"schema": "remedies.disbursement/v1", "client": "c", "payments": [{"by": "d", "amount": null}]}`))
	require.ErrorContains(t, err, "payments[0].amount")
	got, err := disbursement.Decode([]byte(`{"schema": "remedies.disbursement/v1", "client": "c", "payments": [{"by": "d", "amount": "10.00"}]}`))
	require.NoError(t, err)
	l, err := got.Compute()
	require.NoError(t, err)
	require.Equal(t, "10.00", l.Net.StringFixed(2))
	require.Equal(t, dated.Dates{}, got.Dates)
}

// A record from outside neither panics nor hangs, and a ledger of it conserves.
func FuzzDecode(f *testing.F) {
	f.Add([]byte(`{"schema": "remedies.disbursement/v1", "client": "c", "payments": [{"by": "d", "amount": "10.00"}]}`))
	r := sheet("100000", "40", fees.Gross, "1000")
	r.Liens = []disbursement.Lien{agreed("10")}
	text, err := r.MarshalJSON()
	require.NoError(f, err)
	f.Add(text)
	f.Fuzz(func(t *testing.T, text []byte) {
		r, err := disbursement.Decode(text)
		if err != nil {
			return
		}
		if l, err := r.Under(disbursement.Options{Presume: true}); err == nil {
			conserves(t, l)
			_, err := l.MarshalJSON()
			require.NoError(t, err)
		}
	})
}

// A ceiling that claims share is for all of them, whatever their ranks: a rank only says who is paid first.
func TestASharedCeilingHoldsAcrossRanks(t *testing.T) {
	for _, c := range []struct {
		place, gross, share string
		charges             [2]string
		classes, categories [2]string
		want                [2]string
	}{
		{"US-IL", "100000", "1/3", [2]string{"30000", "30000"}, [2]string{"health care providers", "health care professionals"},
			[2]string{"hospitals", "physicians"}, [2]string{"20000.00", "20000.00"}},
		{"US-MO", "100000", "20", [2]string{"30000", "70000"}, [2]string{}, [2]string{}, [2]string{"12000.00", "28000.00"}},
		{"US-NC", "100000", "20", [2]string{"30000", "70000"}, [2]string{}, [2]string{}, [2]string{"12000.00", "28000.00"}},
		{"US-WA", "100000", "20", [2]string{"30000", "70000"}, [2]string{}, [2]string{}, [2]string{"7500.00", "17500.00"}},
	} {
		for _, ranks := range [][2]int{{0, 0}, {1, 1}, {1, 2}, {2, 1}} {
			r := sheet(c.gross, c.share, fees.Gross)
			r.Dates = dated.Dates{Accrual: civil.On(2024, 1, 1), Recovery: civil.On(2025, 1, 1), Day: civil.On(2025, 1, 1)}
			for k := range ranks {
				r.Liens = append(r.Liens, disbursement.Lien{Rank: ranks[k], Claim: lien.Claim{Of: lien.Hospital, Holder: "H", Jurisdiction: c.place,
					Class: c.classes[k], Category: c.categories[k], Facts: []lien.Fact{{What: lien.ReasonableCharge, Amount: expect.Dec(c.charges[k])}}}})
			}
			got, err := r.Under(disbursement.Options{Presume: true})
			require.NoError(t, err, c.place)
			for k := range ranks {
				require.Equal(t, c.want[k], got.Claims[k].Amount.StringFixed(2), "%s, ranks %v", c.place, ranks)
			}
			p, err := r.Prepare(disbursement.Options{Presume: true})
			require.NoError(t, err, c.place)
			net, err := p.Net(expect.Dec(c.gross))
			require.NoError(t, err, c.place)
			require.True(t, net.Equal(got.Net), "%s, ranks %v: %s, and %s", c.place, ranks, net, got.Net)
			conserves(t, got)
		}
	}
}
