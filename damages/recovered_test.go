package damages_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/statement"
)

// In every jurisdiction, from the verdict to what each client keeps: what debtors and their insurers pay is what the judgment comes
// to, and what funds, holders of liens, lawyers, those who are owed costs and the clients receive, to the cent.
func TestWhatIsPaidOnAJudgmentIsWhatItsClientsAndAllOthersReceive(t *testing.T) {
	done, uninsured, funds, joint := 0, 0, 0, 0
	nth := uint64(0)
	for j := range law.All() {
		if j.Code() == "US" {
			continue // its rules of fault are by cause of action
		}
		nth++
		r := rand.New(rand.NewPCG(53, nth)) //nolint:gosec // a fixed seed is the point
		for range 12 {
			got, err := damages.Assess(twoClients(r, j.Code()), damages.Options{})
			if err != nil {
				continue // the test of the ledger says which are refused
			}
			b := got.IfAccepted()
			total, whole := b.Total(head.All())
			if !whole || total.Sign() == 0 {
				continue
			}
			record := insuredAtRandom(r, b)
			if len(record.Pays) > 0 {
				joint++
			}
			x, err := b.Insured(record)
			require.NoError(t, err, j.Code())
			expect.Equal(t, total.String(), x.Owed, "%s: what debtors and insurers pay", j.Code())
			expect.Equal(t, total.String(), x.Insured.Add(x.Uninsured), j.Code())
			if x.Uninsured.Sign() > 0 && x.Insured.Sign() > 0 {
				uninsured++
			}
			received := decimal.Decimal{}
			for _, client := range []string{"p", "p2"} {
				sum, fund := disbursed(t, r, got, b, &x, client)
				received = received.Add(sum)
				if fund {
					funds++
				}
			}
			expect.Equal(t, total.String(), received, "%s: what all receive", j.Code())
			done++
		}
	}
	require.Greater(t, done, 300)
	require.Greater(t, uninsured, 100)
	require.Greater(t, joint, 50)
	require.Positive(t, funds)
}

// twoClients draws a matter of two plaintiffs against two defendants, one of whom has no share of the fault, and a stranger.
func twoClients(r *rand.Rand, code string) *damages.Matter {
	second := award("x2", "d", head.KindPunitive, usd(r.Int64N(1e6)))
	second.For = names("p2")
	other := joint("e2", head.KindMedical, r.Int64N(1e6))
	other.For = names("p2")
	m := matter(code, civil.On(2025, 3, 3), joint("e", head.KindMedical, r.Int64N(1e7)), joint("n", head.KindPainAndSuffering, r.Int64N(1e7)),
		award("x", "d", head.KindPunitive, usd(r.Int64N(1e8))), other, second)
	m.Claims[0].Cause = []string{"negligence", "motor-vehicle", "product-liability", "premises"}[r.IntN(4)]
	m.Claims[0].Occurrence = "accident"
	p := r.Int64N(40)
	d := 1 + r.Int64N(99-p)
	shares(m, map[string]int64{"p": p, "d": d, "d2": 100 - p - d})
	answered(r, m)
	return m
}

// insuredAtRandom draws what insurers cover, and who pays what is owed jointly.
func insuredAtRandom(r *rand.Rand, b *damages.Branch) insurance.Record {
	var out insurance.Record
	for _, debtor := range []string{"d", "d2"} {
		limit := usd(1 + r.Int64N(2e6))
		interest := insurance.InterestTerm{Before: insurance.NotPaid, After: insurance.NotPaid}
		out.Policies = append(out.Policies, insurance.Policy{ID: debtor + "-primary", Insured: names(debtor), Layer: insurance.Primary, Limits: insurance.Limits{Combined: limit},
			Punitive: insurance.PunitiveTerm{Term: insurance.Excluded}, Interest: interest, Short: insurance.ProRata})
		if r.IntN(2) == 0 {
			out.Policies = append(out.Policies, insurance.Policy{ID: debtor + "-excess", Insured: names(debtor), Layer: insurance.Excess, Attaches: limit, Limits: insurance.Limits{PerOccurrence: usd(1 + r.Int64N(5e6))},
				Punitive: insurance.PunitiveTerm{Term: insurance.Excluded}, Interest: interest, Short: insurance.InOrder})
		}
	}
	for c := range b.Cells() {
		amount, _ := c.Amount()
		id := b.Award(c).ID
		var owes []damages.Obligation
		jointly := false
		for o := range b.Obligations() {
			if o.Award == id {
				owes, jointly = append(owes, o), jointly || o.Jointly
			}
		}
		if !jointly {
			continue
		}
		for k, o := range owes { // no more than each owes, and at least what the others cannot pay
			least := amount
			for _, later := range owes[k+1:] {
				least = least.Sub(later.Dollars)
			}
			pays := decimal.Max(least, decimal.Decimal{})
			if most := decimal.Min(amount, o.Dollars); most.GreaterThan(pays) {
				pays = pays.Add(decimal.New(r.Int64N(most.Sub(pays).Shift(2).BigInt().Int64()+1), -2))
			}
			amount = amount.Sub(pays)
			out.Pays = append(out.Pays, insurance.Pays{Award: id, Debtor: o.Debtor, Dollars: pays})
		}
	}
	return out
}

// disbursed disburses what one client recovers, with a fee, costs and claims that are drawn, and returns what everybody receives of it.
func disbursed(t *testing.T, r *rand.Rand, j *damages.Judgment, b *damages.Branch, x *insurance.Division, client string) (received decimal.Decimal, fund bool) {
	t.Helper()
	var paid []disbursement.Payment
	sum := decimal.Decimal{}
	for i := range x.Lines {
		l := &x.Lines[i]
		if c, _ := b.Find(l.Award); slices.Contains(b.Award(c).For, client) && l.Dollars.Sign() > 0 {
			paid = append(paid, disbursement.Payment{By: l.Debtor, What: disbursement.Judgment, Amount: l.Dollars})
			sum = sum.Add(l.Dollars)
		}
	}
	if len(paid) == 0 {
		return sum, false
	}
	record, err := disbursement.Of(j, b, client, paid)
	require.NoError(t, err)
	percent, err := fees.ParsePercent([]string{"1/3", "40", "33.33", "12.5"}[r.IntN(4)])
	require.NoError(t, err)
	record.Fee = disbursement.Fee{To: "lawyer", Stage: "trial", Agreement: &fees.Agreement{Base: []fees.Base{fees.Gross, fees.NetOfCosts}[r.IntN(2)], WithoutRecovery: fees.Lawyer,
		Stages: []fees.Stage{{Name: "trial", Tiers: []fees.Tier{{Percent: percent}}}}}}
	some := func(part int64) decimal.Decimal { // at most so small a part, in cents
		return decimal.New(r.Int64N(sum.Shift(2).BigInt().Int64()/part+1), -2)
	}
	record.Costs = []disbursement.Cost{{Title: "expert", To: "expert", Amount: some(50)}, {Title: "copies", Advanced: disbursement.Side(1 + r.IntN(2)), Amount: some(100)}}
	for i := range record.Funds {
		record.Funds[i].Order, record.Funds[i].Rank = []lien.Order{lien.BeforeFees, lien.AfterFees}[r.IntN(2)], 1
		fund = true
	}
	for i := range r.IntN(3) {
		record.Liens = append(record.Liens, disbursement.Lien{Rank: 2 + i, Order: []lien.Order{lien.AfterFees, lien.FromClient}[r.IntN(2)], Claim: lien.Claim{ID: []string{"one", "two"}[i], Of: lien.HealthPlan, Jurisdiction: "US",
			Agreed: &lien.Agreed{Amount: some(2), By: finding.ByCourt, Authority: []authority.Citation{authority.Case("In re R", "")}}}})
	}
	l, err := record.Compute()
	require.NoError(t, err, "%s of %s", client, sum)
	expect.Equal(t, sum.String(), l.Total, "what came in")
	net := decimal.Decimal{}
	for i := range l.Uses {
		u := &l.Uses[i]
		require.False(t, u.Amount.IsNegative())
		received = received.Add(u.Amount)
		if u.Kind == disbursement.UseClient || u.Kind == disbursement.UseAdvance {
			net = net.Add(u.Amount)
		}
		expect.Equal(t, sum.Sub(received).String(), u.Balance, "the balance after %s", u.Title)
	}
	expect.Equal(t, l.Paid.String(), net, "what is the client's")
	d, err := statement.OfRecovered(statement.Recovered{Judgment: j, Branch: b, Client: client, Insured: x, Ledger: l})
	require.NoError(t, err)
	require.Contains(t, d.Text(), "THE JUDGMENT")
	return received, fund
}
