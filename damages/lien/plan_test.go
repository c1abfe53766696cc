package lien_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// What health plans take of a recovery, as courts and lawyers computed it.
func TestHealthPlansTakeWhatPublishedComputationsSay(t *testing.T) {
	reimbursed := "plan_gives_reimbursement "
	takes(t, lien.HealthPlan, []taken{
		// 569 U.S. 88: 66,866 paid, 110,000 recovered, 40 percent to the lawyers. The plan is silent on fees: it bears its 40 percent.
		{"US Airways v. McCutchen, 569 U.S. 88 (2013)", "US: ERISA self-funded", "110000 44000",
			"paid=66866", reimbursed + "!plan_rejects_common_fund", "40119.60"},
		// As the plan asked: 866 more than the 66,000 that the fee left him.
		{"US Airways v. McCutchen, the demand", "US: ERISA self-funded", "110000 44000", "paid=66866", reimbursed + "plan_rejects_common_fund", "66866.00"},
		// 169 N.J. 399: Oxford paid 7,357 for Beninato, who settled for 95,000.
		{"Perreira v. Rediger, 169 N.J. 399 (2001)", "US-NJ", "95000", "paid=7357", "", "0.00"},
		// About 227,000 paid of 12,000,000, which cost more than 5,000,000: all of it, by the words of the contract.
		{"Canfora v. Coast Hotels, 121 Nev. 771 (2005)", "US-NV", "12000000 5000000", "paid=227000", "plan_overrides_made_whole !made_whole", "227000.00"},
		// The settlement is not printed; it paid the lien and the attorney.
		{"Pierce v. Christmas Tree Shops, 429 Mass. 91 (1999)", "US-MA", "50000 16666.67", "paid=10165.79", "!insurer_without_statutory_lien", "10165.79"},
	})
}

// The fee left the client in McCutchen 66,000, and the plan asked for 866 more than that.
func TestThePlanInMcCutchenAskedForMoreThanWasLeft(t *testing.T) {
	left := expect.Dec("110000").Sub(expect.Dec("44000"))
	require.Equal(t, "66000.00", left.StringFixed(2))
	require.Equal(t, "866.00", expect.Dec("66866").Sub(left).StringFixed(2))
}

func TestHealthPlansTakeNoMoreThanTheLawOfTheirPlaceLets(t *testing.T) {
	settled, lawyer := "!recovered_by_judgment", "represented_by_attorney "
	takes(t, lien.HealthPlan, []taken{
		{"Allstate v. Druke, 118 Ariz. 301 (1978)", "US-AZ", "25000", "paid=10000", "", "0.00"},
		{"Conn. Gen. Stat. 52-225c", "US-CT", "25000", "paid=10000", "", "0.00"},
		{"Kan. Admin. Regs. 40-1-20", "US-KS", "25000", "paid=10000", "", "0.00"},
		{"Missouri, as Coventry v. Nevils restates it", "US-MO", "25000", "paid=10000", "", "0.00"},
		{"N.Y. Gen. Oblig. Law 5-335", "US-NY", "25000", "paid=10000", settled, "0.00"},
		{"11 N.C. Admin. Code 12.0319", "US-NC", "25000", "paid=10000", "", "0.00"},
		{"Va. Code Ann. 38.2-3405", "US-VA", "25000", "paid=10000", "", "0.00"},
		{"O.C.G.A. 33-24-56.1(b)", "US-GA", "90000 30000", "paid=10000", "made_whole !medical_damages_allocated", "6666.67"},
		{"O.C.G.A. 33-24-56.1(b), not made whole", "US-GA", "90000 30000", "paid=10000", "!made_whole !medical_damages_allocated", "0.00"},
		{"O.C.G.A. 33-24-56.1(b), allocated", "US-GA", "90000 30000",
			"paid=10000 past_medical_part=5000", "made_whole medical_damages_allocated", "5000.00"},
		{"Cal. Civ. Code 3040, a third, a cent above", "US-CA", "30000", "paid=9900.01 costs_of_perfecting=100 claimant_fault_share=0", lawyer, "10000.00"},
		{"Cal. Civ. Code 3040, half, a cent above", "US-CA", "30000",
			"paid=14900.01 costs_of_perfecting=100 claimant_fault_share=0", "!represented_by_attorney", "15000.00"},
		// 10,000 less 20 percent, less two fifths.
		{"Cal. Civ. Code 3040(e), (f)", "US-CA", "30000 10000 2000", "paid=9900 costs_of_perfecting=100 claimant_fault_share=0.2", lawyer, "4800.00"},
		{"Fla. Stat. 768.76(4)", "US-FL", "100000 33333.33 6666.67", "paid=20000 past_medical_part=5000", "", "3000.00"},
		{"770 ILCS 23/50", "US-IL", "20000 6666.67", "paid=50000 full_value=100000", "", "6666.67"},
		{"Haw. Rev. Stat. 663-10(a)", "US-HI", "100000", "paid=20000 past_medical_part=15000 fees_charged_to_lien=5000", "", "10000.00"},
		{"Health Cost Controls v. Gifford (Tenn. 2003)", "US-TN", "50000", "paid=20000", "!made_whole", "0.00"},
		{"Health Cost Controls v. Gifford, made whole", "US-TN", "50000", "paid=20000", "made_whole", "20000.00"},
		{"Group Health Cooperative v. Coon, 447 P.3d 139 (Wash. 2019)", "US-WA", "50000", "paid=20000", "!made_whole !plan_overrides_made_whole", "0.00"},
		{"Mass. Gen. Laws c. 111, s. 70A, a cent above", "US-MA", "30000 10000 2000", "paid=18000.01", "!insurer_without_statutory_lien", "18000.00"},
		{"Or. Rev. Stat. 742.538(1), (5)", "US-OR", "90000 30000", "paid=12000 full_value=90000", "!injured_without_motor_vehicle_accident", "8000.00"},
		{"Or. Rev. Stat. 742.544(1)", "US-OR", "90000 30000", "paid=12000 full_value=95000", "!injured_without_motor_vehicle_accident", "7000.00"},
		{"Or. Rev. Stat. 742.544(1), not compensated", "US-OR", "90000 30000", "paid=12000 full_value=102000", "!injured_without_motor_vehicle_accident", "0.00"},
		{"Iowa Code 668.5(3)", "US-IA", "90000 30000", "paid=12000 past_medical_part=9000", "", "6000.00"},
		{"Ky. Rev. Stat. Ann. 411.188(2)", "US-KY", "50000", "paid=20000", "notified_holder_did_not_intervene", "0.00"},
		{"Ky. Rev. Stat. Ann. 411.188(2), intervened", "US-KY", "50000", "paid=20000", "", "20000.00"},
		{"Tex. Civ. Prac. & Rem. Code 140.005(b)", "US-TX", "100000", "paid=60000", "!represented_by_attorney", "50000.00"},
		{"Tex. Civ. Prac. & Rem. Code 140.007(b)", "US-TX", "100000 40000 3000",
			"paid=60000 fees_charged_to_lien=20000", lawyer + " !payor_agreed_on_fee", "31833.33"},
		{"Tex. Civ. Prac. & Rem. Code 140.007(a)", "US-TX", "100000 40000 3000",
			"paid=60000 fees_charged_to_lien=20000", lawyer + " payor_agreed_on_fee", "28500.00"},
		{"Coventry v. Nevils, 581 U.S. 87 (2017)", "US: FEHBA", "50000 20000",
			"paid=10000", "plan_gives_reimbursement !plan_bears_share_of_fees", "10000.00"},
		{"Coventry v. Nevils, a contract that shares in fees", "US: FEHBA", "50000 20000",
			"paid=10000", "plan_gives_reimbursement plan_bears_share_of_fees", "6000.00"},
	})
}

// What a court decides is asked for, and then needs what was agreed.
func TestAHealthPlanIsRefusedWhereACourtDecides(t *testing.T) {
	r := recovered(t, "50000")
	for _, x := range []struct {
		place, scheme string
		found         finding.Topic
	}{
		{"US-NY", "", "recovered_by_judgment"},
		{"US-CA", "", "cuts_of_the_ceiling_disputed"},
		{"US-TN", "", "insurer_share_of_fees_claimed"},
		{"US-OR", "", "injured_without_motor_vehicle_accident"},
		{"US-MA", "", "insurer_without_statutory_lien"},
		{"", "ERISA self-funded", "plan_silent_on_made_whole"},
	} {
		c := lien.Claim{Of: lien.HealthPlan, Jurisdiction: x.place, Scheme: x.scheme, Paid: expect.Dec("1000")}
		if x.found != "" {
			c.Findings = []finding.Finding{{What: x.found, Status: finding.Established}}
		}
		_, err := c.Under(lien.Options{Presume: true}, r)
		require.Contains(t, expect.Paths(err), "agreed", x.place)
	}
}
