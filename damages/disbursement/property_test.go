package disbursement_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
)

// maker makes random records.
type maker struct{ *rand.Rand }

// dollars is an amount of dollars and cents below a bound; sometimes nothing.
func (r maker) dollars(below int64) decimal.Decimal {
	if r.IntN(12) == 0 {
		return decimal.New(0, -2)
	}
	return decimal.New(r.Int64N(below*100), -2)
}

func (r maker) order() lien.Order { return lien.Order(1 + r.IntN(3)) } //nolint:gosec // one of three

// record is a random record. One that is simple has neither funds nor liens on some payments.
func (r maker) record(simple bool) disbursement.Record {
	out := disbursement.Record{Client: "c"}
	for i := range 1 + r.IntN(3) {
		out.Payments = append(out.Payments, disbursement.Payment{ID: fmt.Sprint("p", i), By: "d", Amount: r.dollars(200_000)})
	}
	switch r.IntN(4) {
	case 0:
		out.Fee = disbursement.Fee{To: "l", Amount: r.dollars(50_000).Add(decimal.New(1, -2))}
	case 1, 2:
		a := &fees.Agreement{Base: fees.Base(1 + r.IntN(2)), WithoutRecovery: fees.Bearer(1 + r.IntN(2)), //nolint:gosec // one of two
			Stages: []fees.Stage{{Name: "s", Tiers: []fees.Tier{{Percent: percent("1/3"), UpTo: decimal.New(100_000, 0)}, {Percent: percent("25")}}}}}
		out.Fee = disbursement.Fee{To: "l", Agreement: a, Stage: "s"}
	}
	for range r.IntN(4) {
		out.Costs = append(out.Costs, disbursement.Cost{Title: "x", To: "e", Amount: r.dollars(20_000),
			Advanced: disbursement.Side(r.IntN(3)), Borne: disbursement.Side(r.IntN(3))}) //nolint:gosec // one of three
	}
	for range r.IntN(3) {
		out.Deductions = append(out.Deductions, disbursement.Deduction{Title: "x", To: "y", Amount: r.dollars(20_000), Order: r.order(), Rank: r.IntN(4)})
	}
	for range r.IntN(4) {
		l := disbursement.Lien{Rank: r.IntN(4)}
		if r.IntN(2) == 0 {
			l.Claim = lien.Claim{Of: lien.Medicare, Paid: r.dollars(60_000), Findings: []finding.Finding{
				{What: "medicare_had_to_sue", Status: finding.Status(1 + r.IntN(2))},            //nolint:gosec // one of two
				{What: "primary_payer_did_not_dispute", Status: finding.Status(1 + r.IntN(2))}}} //nolint:gosec // one of two
		} else {
			l.Claim = lien.Claim{Of: lien.HealthPlan, Jurisdiction: "US-ZZ", Agreed: &lien.Agreed{Amount: r.dollars(60_000),
				Authority: []authority.Citation{{Kind: authority.KindRecord, Text: "letter"}}}}
			l.Order = r.order()
		}
		if !simple && r.IntN(3) == 0 {
			l.From = []string{"p0"}
		}
		out.Liens = append(out.Liens, l)
	}
	if !simple && r.IntN(3) == 0 {
		out.Funds = append(out.Funds, disbursement.Fund{To: "the state", Amount: r.dollars(50_000), Order: r.order(), Rank: r.IntN(3)})
	}
	if r.IntN(3) == 0 {
		out.Credits = append(out.Credits, disbursement.Payment{By: "the court", Amount: r.dollars(2_000)})
	}
	return out
}

// Whatever is recorded, sources and uses add up to the same, every figure is in cents, and the net is what is paid to the client
// less what the client had advanced or still owes.
func TestEveryLedgerConserves(t *testing.T) {
	r := maker{rand.New(rand.NewPCG(11, 12))} //nolint:gosec // a fixed seed is the point
	computed := 0
	for range 4000 {
		record := r.record(false)
		l, err := record.Compute()
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			continue
		}
		computed++
		conserves(t, l)
		advanced, costs := decimal.Decimal{}, decimal.Decimal{}
		for _, c := range record.Costs {
			if c.Borne != disbursement.Lawyer {
				if costs = costs.Add(c.Amount); c.Advanced == disbursement.Client {
					advanced = advanced.Add(c.Amount)
				}
			}
		}
		if l.Costs.IsZero() {
			advanced = decimal.Decimal{}
		} else {
			require.True(t, l.Costs.Equal(costs))
		}
		require.True(t, l.Net.Equal(l.Paid.Sub(advanced).Sub(l.Owing)), "net %s, paid %s, advanced %s, owing %s", l.Net, l.Paid, advanced, l.Owing)
		text, err := json.Marshal(l)
		require.NoError(t, err)
		require.Contains(t, string(text), `"schema":"remedies.ledger/v1"`)
		back, err := json.Marshal(record)
		require.NoError(t, err)
		got, err := disbursement.Decode(back)
		require.NoError(t, err)
		again, err := got.Compute()
		require.NoError(t, err)
		same, err := json.Marshal(again)
		require.NoError(t, err)
		require.True(t, bytes.Equal(text, same), "a record that was written is read as the same")
	}
	require.Greater(t, computed, 1500)
}

// The fast way gives the net of the full one, for other recoveries too.
func TestTheNetAloneIsThatOfTheLedger(t *testing.T) {
	r := maker{rand.New(rand.NewPCG(13, 14))} //nolint:gosec // a fixed seed is the point
	computed := 0
	for range 3000 {
		record := r.record(true)
		p, err := record.Prepare(disbursement.Options{})
		if err != nil {
			_, full := record.Compute()
			require.Error(t, full, "what cannot be prepared cannot be computed: %v", err)
			continue
		}
		for range 3 {
			recovery := r.dollars(500_000)
			record.Payments = []disbursement.Payment{{By: "d", Amount: recovery}}
			net, fast := p.Net(recovery)
			l, err := record.Compute()
			if err != nil {
				continue // it asks for a rank, or for what is waived
			}
			require.NoError(t, fast)
			require.True(t, l.Net.Equal(net), "recovery %s: %s and %s", recovery, l.Net, net)
			computed++
		}
	}
	require.Greater(t, computed, 3000)
	_, err := disbursement.Prepared{}.Net(decimal.Decimal{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

// More is recovered, never less is kept, where nothing but percentages and fixed sums are taken.
func TestMoreRecoveredIsNeverLessKept(t *testing.T) {
	record := sheet("100000", "40", fees.Gross, "5000")
	record.Liens = []disbursement.Lien{agreed("12000")}
	p, err := record.Prepare(disbursement.Options{})
	require.NoError(t, err)
	last := decimal.New(-1, 9)
	for gross := range int64(400) {
		net, err := p.Net(decimal.New(gross*500, 0))
		require.NoError(t, err)
		require.GreaterOrEqual(t, net.Cmp(last), 0, gross)
		if gross > 0 { // where nothing is recovered the lawyer bears the costs
			last = net
		}
	}
}

func BenchmarkNet(b *testing.B) {
	record := sheet("100000", "40", fees.Gross, "5000")
	record.Liens = []disbursement.Lien{agreed("12000"), {Claim: lien.Claim{Of: lien.Medicare, Paid: decimal.New(10_000, 0)}}}
	p, err := record.Prepare(disbursement.Options{Presume: true})
	require.NoError(b, err)
	recovery := decimal.New(12_345_678, -2)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = p.Net(recovery)
	}
}
