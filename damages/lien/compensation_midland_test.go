package lien_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// Minnesota: a third of what the costs leave is the employee's first, and the payer's share of the costs comes off its benefits.
func TestMinnesotaEmployersAreReimbursedAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		{source: "Cronen v. Wegdahl Cooperative Elevator Ass'n, 278 N.W.2d 102 (Minn. 1979), for a later injury", place: "US-MN", on: "1979-04-06",
			gross: "100000", fee: "24000", expenses: "0", paid: "2345.80", want: "1782.81", credit: "48883.86", share: "0.2400"}, // the credit by hand
		{source: "Kealy v. St. Paul Housing & Redevelopment Authority, 303 N.W.2d 468 (Minn. 1981), for a later injury", place: "US-MN",
			on: "1979-04-06", gross: "49000", fee: "16787.69", expenses: "0", paid: "30283.49", want: "19908.19", credit: "1566.68", share: "0.3426",
			printed: "14117.58",
			why:     "the sum of the Division, which the court refused: it took the share of the costs off two thirds of the remainder, 14,117.45 to the cent"},
		// The costs are not printed: those that the employee's third of 199,528.48 implies are 301,414.55. Nothing had been paid: the 60,000 that
		// the employer was given were agreed.
		{source: "Snyder v. Yellow Freight System (Minn. W.C.C.A. Mar. 1, 2004), aff'd, 683 N.W.2d 788: later benefits alone", place: "US-MN",
			on:    "2003-01-01",
			gross: "900000", fee: "301414.55", expenses: "0", paid: "0", want: "0", credit: "399056.97", share: "0.3349"}, // printed as $.335 of a dollar
	})
}

// Wisconsin: a third of what the costs leave is the employee's, and the payer is reimbursed out of the rest, with no share of the costs.
func TestWisconsinPayersAreReimbursedOutOfTwoThirds(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// The cost of collection is not printed: the one that 33,687.23 imply is 49,469.15.
		{source: "Martinez v. Ashland Oil, Inc., 132 Wis. 2d 11 (Ct. App. 1986)", place: "US-WI", on: "1980-01-01", gross: "100000", fee: "49469.15",
			expenses: "0",
			paid:     "56413", future: "0", want: "33687.23"},
		{source: "fastcounsel.com/?p=5812, Understanding Workers' Compensation Liens in Wisconsin", place: "US-WI", on: "2020-01-01", gross: "100000",
			fee:      "33000",
			expenses: "0", paid: "30000", future: "0", want: "30000", printed: "20100",
			why: "the page takes a share of the fee off the lien; § 102.29(1)(b) has it off the whole recovery, before the employee's third"},
		{source: "Wis. Stat. § 102.29(1)(b), with payments to come, by hand", place: "US-WI", on: "2020-01-01", gross: "90000", fee: "27000",
			expenses: "3000",
			paid:     "25000", future: "20000", want: "40000"}, // two thirds of 60,000
	})
}

// Missouri: Ruediger's ratio, and since 1994 that of § 287.150.3 where comparative fault of the employee was found.
func TestMissouriEmployersShareAsPublished(t *testing.T) {
	t.Parallel()
	const none, fault = "!comparative_fault_of_employee_found", "comparative_fault_of_employee_found"
	dividesAsPublished(t, []divided{
		// The Supreme Court has benefits of 116,119.53, the Court of Appeals of 116,192.53.
		{source: "Kerperien v. Lumberman's Mutual Casualty Co., 100 S.W.3d 778 (Mo. 2003), with fault of the employee, for a later injury",
			place: "US-MO", on: "2003-03-04", gross: "1175000", fee: "470000", expenses: "31505.80", paid: "116119.53",
			facts: "full_value=2500000, third_party_fault_share=0.75", found: fault, want: "31282.33", credit: "481658.90", printed: "31064.92",
			why: "what the employee tendered and the trial court gave; the Supreme Court kept its method and corrected its arithmetic"},
		{source: "Kerperien (Mo. Ct. App. June 18, 2002), reversed: by the recovery, for a later injury", place: "US-MO", on: "2003-03-04",
			gross: "1175000", fee: "470000", expenses: "31505.80", paid: "116192.53", found: none, want: "66600.00", credit: "606894.20", printed: "66599.90",
			why: "the court rounded the ratio; the insurer had claimed 66,105.61"},
		{source: "Bollwerk, Understanding the Ruediger formula, with fault of the employee", place: "US-MO", on: "2020-01-01", gross: "90000", fee: "30000",
			expenses: "10000", paid: "95000", facts: "full_value=180000, third_party_fault_share=0.5", found: fault, want: "26388.89", credit: "11805.56",
			printed: "26388.88", why: "the page cuts the last digit off: 95 of 180 parts of 50,000"},
		{source: "Gerring, on Ruediger in Missouri", place: "US-MO", on: "2020-01-01", gross: "25000", fee: "10000", expenses: "0",
			paid:  "10000",
			found: none, want: "6000", credit: "9000"},
		{source: "Mo. Rev. Stat. § 287.150.7: toxic exposure", place: "US-MO", on: "2014-01-01", gross: "25000", fee: "10000", expenses: "0", paid: "10000",
			found: "occupational_disease_from_toxic_exposure, " + none, want: "0"},
		{source: "Mo. Rev. Stat. § 287.150: toxic exposure, before its subsection 7", place: "US-MO", on: "2013-12-31", gross: "25000", fee: "10000",
			expenses: "0", paid: "10000", found: "occupational_disease_from_toxic_exposure, " + none, want: "6000"},
	})
}

// Michigan: the expenses come off first, and are apportioned. What the carrier bears for later benefits is told, not computed.
func TestMichiganCarriersAreReimbursedLessTheirShareOfTheExpenses(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// 40,790 of 55,000 are 74.16 percent, which the opinion prints as 74: so much of the 26,477.08 of expenses. How its refund of 7,830 follows
		// was not seen.
		{source: "Crawley v. Schick, 48 Mich. App. 728 (1973), for a later injury", place: "US-MI", on: "1979-01-05", gross: "55000",
			fee: "24133.33", expenses: "2343.75", paid: "40790",
			want: "21153.63", credit: "7369.29"},
		{source: "fastcounsel.com, How does a workers' compensation lien affect a settlement in Michigan", place: "US-MI", on: "2020-01-01",
			gross: "180000", fee: "59940",
			expenses: "0", paid: "30000", want: "20010", credit: "100050", printed: "123000",
			why: "what the page leaves to the worker: it takes a fee of 15 percent, where it has one of 59,940, and the whole 30,000"},
		{source: "fastcounsel.com, How do workers' compensation liens affect the final amount in Michigan", place: "US-MI", on: "2020-01-01",
			gross: "100000", fee: "30000",
			expenses: "10000", paid: "40000", want: "24000", credit: "36000", printed: "33500",
			why: "the page takes off 6,000 and 500 where the carrier's part of the 40,000 of expenses is 40 percent, 16,000"},
	})
}

// Ohio: the net amount recovered, by the ratio of the interest, past and to come, to the interest and the uncompensated damages.
func TestOhioSubrogeesShareTheNetAmountByTheRatioOfTheSection(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		{source: "Ohio Rev. Code § 4123.931(B), (D), by hand", place: "US-OH", on: "2020-01-01", gross: "100000", fee: "33000", expenses: "7000",
			paid:   "20000",
			future: "10000", facts: "uncompensated=90000", want: "15000"}, // 60,000 * 30,000 / 120,000
		// Proven damages of 117,000 are recovered in full, and 30,000 of them are the interest.
		{source: "Ohio Rev. Code § 4123.93(F), damages in full, by hand", place: "US-OH", on: "2020-01-01", gross: "117000", fee: "0", expenses: "0",
			paid: "30000", future: "0", facts: "uncompensated=87000", want: "30000"},
		{source: "Ohio Rev. Code § 4123.931, of damages that nobody may be compensated for, by hand", place: "US-OH", on: "2020-01-01", gross: "30000",
			fee: "10000", expenses: "0", paid: "15000", future: "5000", facts: "uncompensated=0", want: "20000"},
	})
}

// North Dakota: half of the damages, past benefits first, less the fee of the section and half of the costs.
func TestNorthDakotaTakesHalfAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		{source: "Lawson v. North Dakota Workmen's Compensation Bureau, 409 N.W.2d 344 (N.D. 1987), for a later injury", place: "US-ND",
			on: "2017-08-01", gross: "200000", fee: "0", expenses: "3433.07", paid: "53662.73", future: "46337.27", found: "!recovered_by_trial_or_binding_arbitration",
			want: "38530.51", credit: "34752.95", printed: "39325.95",
			why: "the bureau divided the 1,716.54 of costs between the sum and the credit, 33,957.51; the court takes all off the sum. Both come to 73,283.46"},
		{source: "N.D. Cent. Code § 65-01-09(3), after a trial, by hand", place: "US-ND", on: "2020-01-01", gross: "120000", fee: "40000", expenses: "6000",
			paid: "30000", future: "90000", found: "recovered_by_trial_or_binding_arbitration", want: "17000", credit: "20000"},
	})
}

func TestSouthDakotaTakesTheExpenseOfCollectingOff(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		{source: "S.D. Codified Laws § 62-4-39, by hand", place: "US-SD", on: "2020-01-01", gross: "100000", fee: "33000", expenses: "5000", paid: "40000",
			want: "24800"},
		{source: "S.D. Codified Laws § 62-4-39, a fee of forty percent, by hand", place: "US-SD", on: "2020-01-01", gross: "100000", fee: "40000",
			expenses: "5000",
			paid:     "40000", want: "24000"}, // 35 percent
	})
}

// In Nebraska and New Mexico a court or an agreement says what the employer has.
func TestNebraskaAndNewMexicoLeaveTheAmountToAnOrder(t *testing.T) {
	t.Parallel()
	for _, place := range []string{"US-NE", "US-NM"} {
		d := divided{place: place, on: "2020-01-01", gross: "100000", fee: "33000", expenses: "2000", paid: "40000"}
		c, r := d.claim(t)
		_, err := c.On(r)
		require.Equal(t, []string{"agreed"}, expect.Paths(err), place)
		c.Agreed = &lien.Agreed{Amount: expect.Dec("12500"), By: finding.ByCourt, Authority: []authority.Citation{{Kind: authority.KindRecord, Text: "order"}}}
		got, err := c.On(r)
		require.NoError(t, err, place)
		expect.Equal(t, "12500", got.Amount, place)
	}
}
