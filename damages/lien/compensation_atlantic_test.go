package lien_test

import "testing"

// Pennsylvania: the gross method of § 319. The credit is the recovery less what was paid, and of each later instalment the employer
// pays the rate of the fee and the expenses.
func TestPennsylvaniaEmployersAreSubrogatedAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		{source: "P & R Welding & Fabricating v. WCAB (Pergola), 549 Pa. 490 (1997), for a later injury", place: "US-PA", on: "1997-10-24",
			gross: "165000", fee: "55000", expenses: "2610.95", paid: "117167.24", want: "76257.45", credit: "47832.76", share: "0.3492"}, // printed as 34.92 percent
		// The credit that the board found. The fee and the expenses were not seen: none are taken.
		{source: "Whitmoyer v. WCAB (Mountain Country Meats), No. 614 C.D. 2015 (Pa. Commw. Ct. 2016), the credit, for a later injury",
			place: "US-PA", on: "1997-10-24",
			gross: "300000", fee: "0", expenses: "0", paid: "110583.73", want: "110583.73", credit: "189416.27"},
		{source: "compensation of more than the recovery: by hand", place: "US-PA", on: "2020-01-01", gross: "60000", fee: "20000", expenses: "1000",
			paid: "90000", want: "39000", credit: "0", share: "0.3500"}, // 60,000 - 21,000
	})
}

func TestMassachusettsInsurersAreReimbursedAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// 40,000 less 35 percent; the worker has the other 39,000.
		{source: "fastcounsel.com, How do workers' compensation liens affect the final amount in Massachusetts", place: "US-MA", on: "2020-01-01",
			gross: "100000", fee: "30000",
			expenses: "5000", paid: "40000", found: "!noneconomic_damages_allocated", want: "26000", credit: "60000", share: "0.3500"},
		// 30,000 of the 100,000 are not for pain and suffering: less 35 percent. The offset of what exceeds the compensation is nothing.
		{source: "DiCarlo v. Suffolk Construction Co., 473 Mass. 624 (2016): what is not for pain and suffering, by hand", place: "US-MA", on: "2020-01-01",
			gross: "100000", fee: "30000", expenses: "5000", paid: "40000", facts: "economic_part=30000", found: "noneconomic_damages_allocated",
			want: "19500", credit: "0", share: "0.3500"},
	})
}

func TestVirginiaEmployersAreReimbursedAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// 20,565 of 75,000 are 27.42 percent, which the guide prints as .27. The guide stops at the credit of 56,435.
		{source: "Virginia Workers' Compensation Commission, guide to § 65.2-313", place: "US-VA", on: "2020-01-01",
			gross: "75000",
			fee:   "20000", expenses: "565", paid: "18565", want: "13474.48", credit: "56435", share: "0.2742"},
		{source: "fastcounsel.com, on workers' compensation liens in Virginia, a fee of ten percent", place: "US-VA", on: "2020-01-01", gross: "100000", fee: "10000",
			expenses: "0",
			paid:     "20000", want: "18000", credit: "80000", share: "0.1000"},
		// 50,000 less 16,650 of the fee and 1,000 of the costs.
		{source: "fastcounsel.com/?p=5798, on workers' compensation liens in Virginia", place: "US-VA", on: "2020-01-01", gross: "100000", fee: "33300",
			expenses: "2000", paid: "50000", want: "32350", credit: "50000", share: "0.3530"},
	})
}

func TestNorthCarolinaEmployersAreReimbursedAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// The benefits are those that a newspaper reports (journalnow.com, August 17, 2020): more than the recovery, so that the order gave the
		// employer all that the costs and the fee left. The order was reversed in part, as to another recovery.
		{source: "Walker v. K & W Cafeterias, 2022-NCCOA-219, the order of the Commission", place: "US-NC", on: "2012-05-16", gross: "50000",
			fee:      "16666.67",
			expenses: "5921.91", paid: "333763", future: "0", want: "27411.42"},
		// Of 100,000 the expenses leave 96,000, and the fee is a third of it: 30,000 bear 10,000.
		{source: "N.C. Gen. Stat. § 97-10.2(f)(1), by hand", place: "US-NC", on: "2020-01-01", gross: "100000", fee: "32000", expenses: "4000",
			paid:   "24000",
			future: "6000", want: "20000"},
		{source: "expenses of the whole recovery, by hand", place: "US-NC", on: "2020-01-01", gross: "5000", fee: "1500", expenses: "5000", paid: "24000",
			future: "0", want: "0"},
	})
}

// West Virginia: medical payments alone, up to half of the net, until July 1, 2003; without the ceiling until 2006; all benefits since.
func TestWestVirginiaReachesMoreByTheDayOfTheInjury(t *testing.T) {
	t.Parallel()
	base := divided{place: "US-WV", gross: "100000", fee: "30000", expenses: "2000", paid: "60000"}
	var cases []divided
	for _, x := range []struct{ on, want string }{
		{"2003-06-30", "34000"}, {"2003-07-01", "40800"}, {"2005-12-31", "40800"}, {"2006-01-01", "40800"}, // 60,000 less 32 percent; half of 68,000
	} {
		c := base
		c.source, c.on, c.want, c.credit = "W. Va. Code § 23-2A-1, by hand, on "+x.on, x.on, x.want, "0"
		cases = append(cases, c)
	}
	dividesAsPublished(t, cases)
}
