package lien_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// What hospitals and other providers take of a recovery, as courts and lawyers computed it.
func TestHospitalsTakeWhatPublishedComputationsSay(t *testing.T) {
	takes(t, lien.Hospital, []taken{
		{"McVey v. M.L.K. Enterprises, 2015 IL 118143", "US-IL", "7500 2250 846.66", "charge=2891.64", "", "2500.00"},
		{"Wolf v. Toolie, 2014 IL App (1st) 132243", "US-IL", "27000 8100", "charge=5093", "", "5093.00"},
		// The hospital and the ambulance service share a third of the settlement, 5,333.33. The court's own division was not seen.
		{"McKim v. Southern Illinois Hospital Services, 2016 IL App (5th) 140405", "US-IL", "16000",
			"charge=5803 category:providers class:health_care_providers; charge=1530 category:providers class:health_care_providers", "", "4220.55 1112.78"},
		{"jeffreyhowardlaw.com on N.C. Gen. Stat. 44-50", "US-NC", "10000 3000", "charge=3000; charge=2500", "", "1909.09 1590.91"},
		// The page does not print the settlement: 64,667 are left after the fee.
		{"wallacepierce.com on N.C. Gen. Stat. 44-50", "US-NC", "64667", "charge=40000; charge=10000", "", "25866.80 6466.70"},
		// Half of 833.45 less 277.00 is 278.225.
		{"St. Joseph Hospital v. Quinn, 241 Md. 371 (1966)", "US-MD", "833.45 277.00", "charge=763.45", "", "278.23"},
		// The fee of 50,020 comes first. The costs of the attorney, which do too, are not printed.
		{"County of San Bernardino v. Calderon, 148 Cal. App. 4th 1103 (2007)", "US-CA", "150060 50020", "charge=113104", "", "50020.00"},
		{"Martino v. Dyer (Tenn. App. 2000)", "US-TN", "42500", "charge=8786", "", "8786.00"},
		{"Shands v. Mercury, 97 So. 3d 204 (Fla. 2012)", "US-FL us-fl-alachua-ordinance", "10000", "charge=38418.20", "", "10000.00"},
		{"Lee Memorial v. Progressive, 260 So. 3d 1038 (Fla. 2018)", "US-FL us-fl-special-acts", "10000", "paid=0", "", "0.00"},
		// 30,450 less half for the plaintiff's own negligence are 15,225. The hospital may claim the cost share alone; the fees are not printed.
		{"Wright v. First National Bank, 1997-NMSC-026", "US-NM", "15225", "charge=795", "!public_hospital", "795.00"},
	})
}

// Beside the verdict of 13,506.80 in Stanton v. Rea, 2012 IL App (5th) 110187, 5,806.02 is published for the liens, which would be 40 percent
// of 14,515.05; one report gives it for what the liens came to. 40 percent of the verdict are 5,402.72.
func TestFortyPercentOfTheVerdictInStanton(t *testing.T) {
	got, err := lien.Claim{Of: lien.Hospital, Jurisdiction: "US-IL", Facts: []lien.Fact{{What: lien.ReasonableCharge, Amount: expect.Dec("5806.02")}}}.On(
		recovered(t, "13506.80"))
	require.NoError(t, err)
	require.Len(t, got.Ceilings, 2)
	require.Equal(t, "5402.72", got.Ceilings[1].Most.StringFixed(2))
	require.NotEqual(t, "5806.02", got.Ceilings[1].Most.StringFixed(2))
	require.Equal(t, "4502.27", got.Amount.StringFixed(2), "one category takes a third at most")
}

// Each ceiling at its bound, and one cent to each side of it; and how several providers share one.
func TestHospitalsTakeNoMoreThanTheLawOfTheirPlaceLets(t *testing.T) {
	verdict, settled := "admitted_within_72_hours charges_specified_in_verdict", "admitted_within_72_hours !charges_specified_in_verdict"
	takes(t, lien.Hospital, []taken{
		{"Tex. Prop. Code 55.004(b)(2), a cent below", "US-TX", "10000", "charges_first_100_days=4999.99", settled, "4999.99"},
		{"Tex. Prop. Code 55.004(b)(2), at it", "US-TX", "10000", "charges_first_100_days=5000", settled, "5000.00"},
		{"Tex. Prop. Code 55.004(b)(2), a cent above", "US-TX", "10000", "charges_first_100_days=5000.01", settled, "5000.00"},
		{"Tex. Prop. Code 55.004(b)(3)", "US-TX", "10000 3000 1000", "charges_first_100_days=6000 charges_awarded=4000", verdict, "2400.00"},
		{"Tex. Prop. Code 55.002, admitted later", "US-TX", "10000",
			"charges_first_100_days=6000", "!admitted_within_72_hours !charges_specified_in_verdict", "0.00"},
		{"770 ILCS 23/10(c), a third, a cent below", "US-IL", "3000", "charge=999.99", "", "999.99"},
		{"770 ILCS 23/10(c), a third, a cent above", "US-IL", "3000", "charge=1000.01", "", "1000.00"},
		{"770 ILCS 23/10(c), 20 percent each", "US-IL", "10000",
			"charge=3000 category:hospitals class:health_care_providers; charge=3000 category:physicians class:health_care_professionals", "", "2000.00 2000.00"},
		{"770 ILCS 23/10(c), what one class leaves", "US-IL", "10000",
			"charge=5000 category:hospitals class:health_care_providers; charge=1000 category:physicians class:health_care_professionals", "", "3000.00 1000.00"},
		{"770 ILCS 23/10(a), all under 40 percent", "US-IL", "10000",
			"charge=3000 category:hospitals class:health_care_providers; charge=999.99 category:physicians class:health_care_professionals", "", "3000.00 999.99"},
		{"Cal. Civ. Code 3045.4", "US-CA", "10000 3333.33 666.67", "charge=3000.01", "", "3000.00"},
		{"N.Y. Lien Law 189", "US-NY", "10000", "charge=4000", "treated_within_a_week", "4000.00"},
		{"N.Y. Lien Law 189, treated later", "US-NY", "10000", "charge=4000", "!treated_within_a_week", "0.00"},
		{"O.C.G.A. 44-14-470", "US-GA", "10000 4000", "charge=4000", "", "4000.00"},
		{"Mo. Rev. Stat. 430.225.3, at half of the net proceeds", "US-MO", "10000 3000 1000", "charge=2000; charge=1000", "", "2000.00 1000.00"},
		{"Mo. Rev. Stat. 430.225.3, above", "US-MO", "10000 3000 1000", "charge=4000; charge=2000", "", "2000.00 1000.00"},
		{"Ariz. Rev. Stat. 33-931", "US-AZ", "10000 4000", "charge=4000", "", "4000.00"},
		{"Colo. Rev. Stat. 38-27-101(4)", "US-CO", "10000 4000 1000", "charge=5000.01", "", "5000.00"},
		{"Wash. Rev. Code 60.44.010", "US-WA", "10000", "charge=3000; charge=2000", "", "1500.00 1000.00"},
		{"Wash. Rev. Code 60.44.010, one claim, a cent above", "US-WA", "10000", "charge=2500.01", "", "2500.00"},
		{"Or. Rev. Stat. 87.555(3), 87.560(1)(b)", "US-OR", "10000 3000 1000", "charge=5000; charge=4000", "", "3333.33 2666.67"},
		{"Nev. Rev. Stat. 108.590", "US-NV", "10000", "charge=4000", "", "4000.00"},
		{"Tenn. Code Ann. 29-22-101(b), a cent below", "US-TN", "30000", "charge=9999.99", "", "9999.99"},
		{"Tenn. Code Ann. 29-22-101(b), a cent above", "US-TN", "30000", "charge=10000.01", "", "10000.00"},
		{"Mass. Gen. Laws c. 111, s. 70A, a cent above", "US-MA", "30000 10000 2000", "charge=18000.01", "", "18000.00"},
		{"N.C. Gen. Stat. 44-50, expenses do not come off", "US-NC", "10000 3000 1000", "charge=5000", "", "3500.00"},
		{"Md. Com. Law 16-601, a cent below", "US-MD", "10000 3000", "charge=3499.99", "", "3499.99"},
		{"S.D. Codified Laws 44-12-1", "US-SD", "10000", "charge=4000", "", "4000.00"},
		{"N.M. Stat. Ann. 48-8-1, a private hospital", "US-NM", "10000 3000 1000", "charge=4000", "!public_hospital", "2400.00"},
		{"N.M. Stat. Ann. 48-8-1, a public hospital", "US-NM", "10000 3000 1000", "charge=4000", "public_hospital", "4000.00"},
		{"N.M. Stat. Ann. 48-8-1(A), what is left", "US-NM", "10000 6000 1000", "charge=4000", "public_hospital", "3000.00"},
		{"R.I. Gen. Laws 9-3-4", "US-RI", "10000", "charge=4000", "", "4000.00"},
		{"Idaho Code 45-701", "US-ID", "3000", "charge=4000", "", "3000.00"},
		{"Utah Code 38-7-1, no share of the fee", "US-UT", "10000 4000 1000", "charge=4000", "", "4000.00"},
		{"Utah Code 38-7-1(1), 100 dollars", "US-UT", "100", "charge=4000", "", "0.00"},
		{"Utah Code 38-7-1(1), a cent more", "US-UT", "100.01", "charge=4000", "", "100.01"},
		{"Utah Code 38-7-1, what is left", "US-UT", "10000 4000 1000", "charge=6000", "", "5000.00"},
		{"N.D. Cent. Code 35-18-01", "US-ND", "10000", "charge=4000", "", "4000.00"},
	})
}

// Where the law was not read, or the place has several laws, a claim needs what was agreed, or the name of its law.
func TestAHospitalIsRefusedWhereItsLawIsNotKnown(t *testing.T) {
	charge := []lien.Fact{{What: lien.ReasonableCharge, Amount: expect.Dec("5000")}}
	r := recovered(t, "10000")
	for _, c := range []lien.Claim{
		{Of: lien.Hospital, Jurisdiction: "US-FL", Law: "us-fl-county-lien", Facts: charge},
		{Of: lien.Hospital, Jurisdiction: "US-NJ", Facts: charge},
	} {
		_, err := c.Under(lien.Options{Presume: true}, r)
		require.Equal(t, []string{"agreed"}, expect.Paths(err), c.Jurisdiction)
		c.Facts = nil
		letter := authority.Citation{Kind: authority.KindRecord, Text: "letter of May 5, 2026"}
		c.Agreed = &lien.Agreed{Amount: expect.Dec("1200"), By: finding.ByStipulation, Authority: []authority.Citation{letter}}
		got, err := c.On(r)
		require.NoError(t, err)
		require.Equal(t, "1200.00", got.Amount.StringFixed(2))
	}
	_, err := lien.Claim{Of: lien.Hospital, Jurisdiction: "US-FL", Facts: charge}.On(r)
	require.Equal(t, []string{"law"}, expect.Paths(err), "Florida has no general law: the county's ordinance has to be named")
	notBilled := []finding.Finding{{What: "payers_of_benefits_not_billed_first", Status: finding.Established}}
	_, err = lien.Claim{Of: lien.Hospital, Jurisdiction: "US-CO", Facts: charge, Findings: notBilled}.On(r)
	require.Equal(t, []string{"agreed"}, expect.Paths(err))
}
