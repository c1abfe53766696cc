package lien_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// What Medicaid takes of a recovery, as courts, judges of agencies and lawyers computed it.
func TestMedicaidTakesWhatPublishedComputationsSay(t *testing.T) {
	takes(t, lien.Medicaid, []taken{
		// 100,000 of medical bills in damages of 1,000,000, settled for 200,000.
		{"texasinjurylawyer.com on Wos", "US-AZ", "200000", "paid=100000 full_value=1000000", "", "20000.00"},
		{"Wos v. E.M.A., 568 U.S. 627 (2013), a third of 2,800,000", "US-NC", "2800000", "paid=1900000", "", "933333.33"},
		{"Gallardo v. Marstiller, 596 U.S. 420 (2022), the formula", "US-FL", "800000", "paid=862688.77 taxable_costs=0", "", "300000.00"},
		// 4 percent of 884,188.07, which the settlement named for past medical expenses, had the formula been rebutted by it.
		{"Gallardo v. Marstiller, the past medical part", "US-FL", "800000",
			"paid=862688.77 taxable_costs=0 medical_part=35367.52", "medicaid_presumption_rebutted", "35367.52"},
		// The costs are not printed; those that the formula of 128,032.84 implies are 21,434.32.
		{"Harley v. AHCA, DOAH 21-1293MTR (2021)", "US-FL", "370000", "paid=123931.54 taxable_costs=21434.32", "", "123931.54"},
		// Lundy: 842,696 of a full value of 3,500,000, before the deduction for litigation expenses.
		{"specialneedsfirm.com on Southwest Fiduciary, 226 Ariz. 404 (App. 2011)", "US-AZ", "842696", "paid=268080 full_value=3500000", "", "64545.70"},
		// Flynn: 100,000 of what was about two and a half times as much.
		{"jshfirm.com on Southwest Fiduciary", "US-AZ", "100000", "paid=51760 full_value=250000", "", "20704.00"},
		// 139 N.J. Super. 41, 74 N.J. 360: 481.40 of a settlement of 7,500, which cost a quarter in fees.
		{"Hedgebeth v. Medford, 74 N.J. 360 (1977)", "US-NJ", "7500 1875", "paid=481.40 medical_part=481.40", "", "361.05"},
		// 400,000 paid, 100,000 recovered, a third to the lawyer: half of what is left.
		{"gjel.com on Cal. Welf. & Inst. Code 14124.78", "US-CA", "100000 33333.33", "paid=400000 medical_part=100000", "represented_by_attorney", "33333.34"},
		// The court took 150,000 of 336,676.46 for 45 percent: 39,004.41 of 86,676.46, less a quarter. It is 44.55 percent, and 38,617.10.
		{"Martinez v. DHCS, No. B278117 (Cal. App. 2017)", "US-CA", "150000", "paid=86676.46 medical_part=39004.41", "represented_by_attorney", "29253.31"},
		// 157,980 paid, 465,000 of 11,300,000: 6,500.95 of the settlement are for medical expenses.
		{"blanelaw.com on Cal. Welf. & Inst. Code 14124.76", "US-CA", "465000", "paid=157980 medical_part=6500.95", "!represented_by_attorney", "6500.95"},
	})
}

// The formula of Florida in Harley comes to the figure that the order prints.
func TestTheFormulaInHarley(t *testing.T) {
	k := taken{place: "US-FL", recovery: "370000", claims: "paid=123931.54 taxable_costs=21434.32"}
	claims, r := k.read(t, lien.Medicaid)
	got, err := claims[0].Under(lien.Options{Presume: true}, r)
	require.NoError(t, err)
	require.Equal(t, "128032.84", got.Ceilings[0].Most.StringFixed(2))
	require.False(t, got.Ceilings[0].Reached)
}

func TestMedicaidTakesNoMoreThanTheLawOfItsPlaceLets(t *testing.T) {
	lawyer := "represented_by_attorney"
	takes(t, lien.Medicaid, []taken{
		{"Ahlborn, at the medical part", "US", "100000", "paid=30000 medical_part=30000", "", "30000.00"},
		{"Ahlborn, a cent above it", "US", "100000", "paid=30000.01 medical_part=30000", "", "30000.00"},
		{"Ahlborn, a cent below it", "US", "100000", "paid=29999.99 medical_part=30000", "", "29999.99"},
		{"Fla. Stat. 409.910(11)(f), a cent above", "US-FL", "100000 40000", "paid=32500.01 taxable_costs=10000", "", "32500.00"},
		{"N.C. Gen. Stat. 108A-57(a1), a cent below", "US-NC", "30000", "paid=9999.99", "", "9999.99"},
		{"N.C. Gen. Stat. 108A-57(a1), a cent above", "US-NC", "30000", "paid=10000.01", "", "10000.00"},
		{"N.C. Gen. Stat. 108A-57(a2)", "US-NC", "30000", "paid=9999.99 medical_part=4000", "medicaid_presumption_rebutted", "4000.00"},
		{"O.C.G.A. 49-4-149", "US-GA", "100000", "paid=30000 medical_part=20000", "", "20000.00"},
		// Less 5,000 and 2,000.
		{"Cal. Welf. & Inst. Code 14124.72(d)", "US-CA", "100000 40000 10000", "paid=20000 medical_part=30000", lawyer, "13000.00"},
		// Less 15 percent, and a tenth at most.
		{"1 Tex. Admin. Code 354.2332", "US-TX", "100000 40000 20000", "paid=20000 medical_part=30000", "medicaid_pays_attorney", "15000.00"},
		{"1 Tex. Admin. Code 354.2332, no attorney paid", "US-TX", "100000 40000", "paid=20000 medical_part=10000", "!medicaid_pays_attorney", "10000.00"},
		{"Alaska Stat. 47.05.070(c)", "US-AK", "100000 33333.33 5000", "paid=20000 medical_part=10000 court_rule_fee_share=0.1", "", "8500.00"},
		{"31 Del. C. 522(b)", "US-DE", "100000 60000 10000", "paid=40000 medical_part=50000", "", "30000.00"},
		{"W. Va. Code 9-5-11(d)(4)", "US-WV", "20000 8000", "paid=5000 past_medical_part=4000", "!recovered_by_judgment", "0.00"},
		{"W. Va. Code 9-5-11(d)(4), a cent above", "US-WV", "20000.01", "paid=5000 past_medical_part=4000", "!recovered_by_judgment", "4000.00"},
		{"W. Va. Code 9-5-11(g), (h), a judgment", "US-WV", "20000 8000", "paid=5000 past_medical_part=4000", "recovered_by_judgment", "2400.00"},
		{"Wyo. Stat. 42-4-202", "US-WY", "100000", "paid=30000 medical_part=20000", "", "20000.00"},
	})
}

// Without what was found of the recovery, nothing is guessed.
func TestMedicaidAsksForThePartThatPaysForMedicalCare(t *testing.T) {
	_, err := lien.Claim{Of: lien.Medicaid, Jurisdiction: "US", Paid: expect.Dec("30000")}.On(recovered(t, "100000"))
	require.Equal(t, []string{"facts.medical_part"}, expect.Paths(err))
	_, err = lien.Claim{Of: lien.Medicaid, Jurisdiction: "US-NC", Paid: expect.Dec("30000"),
		Findings: []finding.Finding{
			{What: "other_medical_claims_on_recovery", Status: finding.Established}, {What: "medicaid_presumption_rebutted", Status: finding.NotEstablished},
		}}.On(recovered(t, "100000"))
	require.Equal(t, []string{"agreed"}, expect.Paths(err))
}
