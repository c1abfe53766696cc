package lien_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// medicare is a claim of Medicare in the ordinary case: the payer disputed, and Medicare did not have to sue.
func medicare(paid string) lien.Claim {
	return lien.Claim{Of: lien.Medicare, Paid: expect.Dec(paid), Findings: []finding.Finding{
		{What: "medicare_had_to_sue", Status: finding.NotEstablished}, {What: "primary_payer_did_not_dispute", Status: finding.NotEstablished},
	}}
}

func sums(gross, fee, expenses string) lien.Sums {
	return lien.Sums{Gross: expect.Dec(gross), Fee: expect.Dec(fee), Expenses: expect.Dec(expenses)}
}

// Computations of what Medicare recovers, each from its source.
func TestMedicareRecoversWhatPublishedComputationsSay(t *testing.T) {
	sue := []finding.Finding{{What: "medicare_had_to_sue", Status: finding.Established}}
	for name, c := range map[string]struct {
		paid, gross, fee, expenses string
		found                      []finding.Finding
		want                       string
	}{
		// avvo.com, "How to determine how much of a Medicare lien needs to be paid back": 10,000 - 10,000 * 45,000 / 100,000.
		"411.37(c), a page of a lawyer": {"10000", "100000", "40000", "5000", nil, "5500.00"},
		// Hadden v. United States, 661 F.3d 298: 82,036.17 paid, 125,000 recovered, 62,338.07 demanded. The costs are not printed; those that
		// the demand implies are 30,014.35.
		"411.37(c), Hadden": {"82036.17", "125000", "30014.35", "0", nil, "62338.07"},
		// 411.37(d): the recovery less all costs where the payments are as much as the recovery, and one cent to each side of it.
		"a cent less than the recovery": {"99999.99", "100000", "40000", "5000", nil, "54999.99"}, // 99,999.99 * 55 %
		"as much as the recovery":       {"100000", "100000", "40000", "5000", nil, "55000.00"},
		"a cent more than the recovery": {"100000.01", "100000", "40000", "5000", nil, "55000.00"},
		"411.37(d)":                     {"250000", "100000", "40000", "5000", nil, "55000.00"},
		// 411.37(e): the lower of the payments and the recovery less all costs.
		"411.37(e), the payments":         {"10000", "100000", "40000", "5000", sue, "10000.00"},
		"411.37(e), the rest":             {"60000", "100000", "40000", "5000", sue, "55000.00"},
		"no costs":                        {"10000", "100000", "0", "0", nil, "10000.00"},
		"costs of more than the recovery": {"10000", "10000", "8000", "4000", nil, "0.00"},
		"a third of a dollar":             {"100", "300", "100", "0", nil, "66.67"},
		"nothing is recovered":            {"10000", "0", "0", "0", nil, "0.00"},
	} {
		claim := medicare(c.paid)
		if c.found != nil {
			claim.Findings = c.found
		}
		got, err := claim.On(lien.Recovery{Sums: sums(c.gross, c.fee, c.expenses)})
		require.NoError(t, err, name)
		require.Equal(t, c.want, got.Amount.StringFixed(2), name)
		total := expect.Dec("0")
		for _, l := range got.Lines {
			total = total.Add(l.Amount)
			require.LessOrEqual(t, l.Amount.Exponent(), int32(0))
			require.True(t, l.Amount.Equal(l.Amount.Round(2)), "%s: %s", name, l.Title)
		}
		require.True(t, total.Equal(got.Amount), "%s: lines add up", name)
	}
}

// Computations that were printed with a ratio cut short, or that do not follow from the rule they state: what the rule gives, and what
// was printed.
func TestPublishedComputationsThatAreOff(t *testing.T) {
	for name, c := range map[string]struct{ paid, gross, fee, expenses, want, printed, off string }{
		// nctriallawblog.com, September 2006: 40,000 of 105,000 with a fee of 33,333.33 and costs of 5,642.00; the ratio .37119 is cut to .3711.
		"a ratio of four digits": {"40000", "105000", "33333.33", "5642.00", "25152.26", "25156.00", "3.74"},
		// idonotwanttobeyourlawyer.com, "Paying Back Medicare After a Lawsuit": 20,000 of 50,000 at one third with costs of 1,500. It says 36
		// percent, and prints two thirds of the lien.
		"costs left out": {"20000", "50000", "16666.67", "1500", "12733.33", "13333.33", "600.00"},
	} {
		got, err := medicare(c.paid).On(lien.Recovery{Sums: sums(c.gross, c.fee, c.expenses)})
		require.NoError(t, err, name)
		require.Equal(t, c.want, got.Amount.StringFixed(2), name)
		require.Equal(t, c.off, expect.Dec(c.printed).Sub(got.Amount).StringFixed(2), name)
	}
}

// Costs are shared only where the claim was disputed (42 C.F.R. § 411.37(a), (b)).
func TestMedicareBearsNoCostsOfAPaymentThatWasNotDisputed(t *testing.T) {
	claim := medicare("10000")
	claim.Findings[1].Status = finding.Established
	got, err := claim.On(lien.Recovery{Sums: sums("100000", "40000", "5000")})
	require.NoError(t, err)
	require.Equal(t, "10000.00", got.Amount.StringFixed(2))
}
