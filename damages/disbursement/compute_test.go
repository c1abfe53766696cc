package disbursement_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

func percent(text string) fees.Percent { return expect.Must(fees.ParsePercent(text)) }

// flat is an agreement on one percentage.
func flat(share string, of fees.Base) *fees.Agreement {
	return &fees.Agreement{Base: of, WithoutRecovery: fees.Lawyer, Stages: []fees.Stage{{Name: "settled", Tiers: []fees.Tier{{Percent: percent(share)}}}}}
}

// sheet is a record of one payment, a percentage and costs that the lawyer advanced.
func sheet(gross, share string, of fees.Base, costs ...string) disbursement.Record {
	r := disbursement.Record{Client: "A. Client", Payments: []disbursement.Payment{{By: "the insurer", What: disbursement.Settlement, Amount: expect.Dec(gross)}},
		Fee: disbursement.Fee{To: "the lawyer", Agreement: flat(share, of), Stage: "settled"}}
	for _, c := range costs {
		r.Costs = append(r.Costs, disbursement.Cost{Title: "costs", Amount: expect.Dec(c), Advanced: disbursement.Lawyer})
	}
	return r
}

// agreed is a lien of which the amount was agreed.
func agreed(amount string) disbursement.Lien {
	return disbursement.Lien{Claim: lien.Claim{Of: lien.Hospital, Holder: "Mercy", Jurisdiction: "US-ZZ", Agreed: &lien.Agreed{Amount: expect.Dec(amount), By: finding.ByStipulation,
		Authority: []authority.Citation{{Kind: authority.KindRecord, Text: "letter"}}}}}
}

// Statements that were published, each with its source.
func TestPublishedStatementsAreReproduced(t *testing.T) {
	medicare := func(paid string) disbursement.Lien {
		return disbursement.Lien{Claim: lien.Claim{Of: lien.Medicare, Paid: expect.Dec(paid), Findings: []finding.Finding{
			{What: "medicare_had_to_sue", Status: finding.NotEstablished}, {What: "primary_payer_did_not_dispute", Status: finding.NotEstablished}}}}
	}
	for name, c := range map[string]struct {
		record         disbursement.Record
		liens          []disbursement.Lien
		fee, lien, net string
	}{
		// The net sheet of attorney-faq: 30,000 at 40 percent with costs of 4,000; the lawyer has 16,000, the client 14,000.
		"Florida net sheet": {sheet("30000", "40", fees.Gross, "4000"), nil, "12000.00", "0.00", "14000.00"},
		// mana.cpa, Settlement Net-to-Client Calculator: 250,000 at 33.33 percent, costs of 8,500, liens of 45,000.
		"net to client": {sheet("250000", "33.33", fees.Gross, "8500"), []disbursement.Lien{agreed("45000")}, "83325.00", "45000.00", "113175.00"},
		// avvo.com, 42 C.F.R. § 411.37(c): 100,000 with a fee of 40,000 and costs of 5,000; Medicare had paid 10,000 and takes 5,500.
		"Medicare": {sheet("100000", "40", fees.Gross, "5000"), []disbursement.Lien{medicare("10000")}, "40000.00", "5500.00", "49500.00"},
		// Lois Law Firm on N.J.S.A. 34:15-40: 100,000 less costs of 10,000 at one third.
		"New Jersey, net of costs": {sheet("100000", "1/3", fees.NetOfCosts, "10000"), nil, "30000.00", "0.00", "60000.00"},
		// A gumboot page prints 29.67 and 60.33 for a recovery of 100 with costs of 10 at 33.3 percent of the net; its own rule gives these.
		"gumboot, which is 0.30 off": {sheet("100", "33.3", fees.NetOfCosts, "10"), nil, "29.97", "0.00", "60.03"},
		// US Airways v. McCutchen, 569 U.S. 88: 110,000 at 40 percent leaves 66,000, which is 866 less than the plan's 66,866.
		"McCutchen": {sheet("110000", "40", fees.Gross), []disbursement.Lien{agreed("66866")}, "44000.00", "66000.00", "0.00"},
	} {
		c.record.Liens = c.liens
		got, err := c.record.Compute()
		require.NoError(t, err, name)
		require.Equal(t, c.fee, got.Fee.StringFixed(2), name)
		paid := expect.Dec("0")
		for _, u := range got.Uses {
			if u.Kind == disbursement.UseLien {
				paid = paid.Add(u.Amount)
			}
		}
		require.Equal(t, c.lien, paid.StringFixed(2), name)
		require.Equal(t, c.net, got.Net.StringFixed(2), name)
		conserves(t, got)
	}
}

// conserves checks that a ledger adds up: sources to uses, and each balance.
func conserves(t require.TestingT, l *disbursement.Ledger) {
	sources, uses, paid := decimal.Decimal{}, decimal.Decimal{}, decimal.Decimal{}
	for _, s := range l.Sources {
		sources = sources.Add(s.Amount)
		require.True(t, s.Balance.Equal(sources))
	}
	for _, u := range l.Uses {
		uses = uses.Add(u.Amount)
		require.True(t, u.Balance.Equal(sources.Sub(uses)), "%s: balance", u.Title)
		require.GreaterOrEqual(t, u.Amount.Sign(), 0)
		require.GreaterOrEqual(t, u.Short.Sign(), 0)
		require.True(t, u.Amount.Equal(u.Amount.Round(2)), "%s is in cents", u.Title)
		if u.Kind == disbursement.UseClient || u.Kind == disbursement.UseAdvance {
			paid = paid.Add(u.Amount)
		}
	}
	require.True(t, sources.Equal(uses), "sources %s, uses %s", sources, uses)
	require.True(t, l.Total.Equal(sources))
	require.True(t, paid.Equal(l.Paid))
}
