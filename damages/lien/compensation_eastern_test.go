package lien_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// New York: the carrier's share of the cost of the recovery, by its whole benefit (Kelly), or as later benefits fall due (Burns).
func TestNewYorkCarriersBearTheirShareAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// One third of 228,605.18 and of 387,143.30. The opinion takes each step to the cent, and is a cent below.
		{source: "McComber v. Lehrer McGovern Bovis, Inc. (N.Y. App. Div. 1st Dep't), affirming an order of December 27, 2004", place: "US-NY",
			on:    "2001-01-01",
			gross: "14500000", fee: "4833333.33", expenses: "0", paid: "228605.18", future: "387143.30", found: "later_benefits_certain",
			want: "23355.69", credit: "9643310.98", share: "0.0000", printed: "23355.68", why: "each step is rounded: 152,403.45 - 129,047.77"},
		// McComber with a third of later benefits that come to a dollar more than two thirds of the past ones need: a third of 457,213.36
		// and of a dollar is what the carrier owes.
		{source: "Kelly, 60 N.Y.2d 131, where the carrier's part is more than its lien", place: "US-NY", on: "2001-01-01",
			gross: "14500000", fee: "4833333.33", expenses: "0", paid: "228605.18", future: "457213.36", found: "later_benefits_certain",
			want: "0", owes: "1"},
		// 34.27 percent of 315,000 are 107,950.50. The value of the later benefits was not seen: this is the lien before them.
		{source: "Kelly v. State Insurance Fund, 60 N.Y.2d 131 (1983), past benefits alone, for a later injury", place: "US-NY", on: "1983-10-27",
			gross: "315000", fee: "107950.50", expenses: "0", paid: "54027.56", found: "!later_benefits_certain",
			want: "35512.32", credit: "171537.18", share: "0.3427"},
		// The 1,700 stood in the place of no-fault benefits. The net recovery is the credit; the share of it that was claimed is 3,789.48.
		{source: "Briggs v. Kansas City Fire & Marine Insurance Co., 121 A.D.2d 810 (1986)", place: "US-NY", on: "1984-02-01",
			gross: "17000", fee: "5702", expenses: "0", paid: "1700", facts: "no_fault_benefits=1700",
			found: "in_place_of_no_fault_benefits, !later_benefits_certain",
			want:  "0", credit: "11298", share: "0.3354"},
		{source: "McV Law, How personal injury actions affect workers' compensation (mcvlaw.com)", place: "US-NY", on: "2020-01-01",
			gross: "30000", fee: "10000", expenses: "0", paid: "15000", found: "!later_benefits_certain", want: "10000", credit: "10000", share: "0.3333"},
		{source: "Hammer v. Turner Construction Corp. (N.Y. App. Div. 2d Dep't), affirming an order of May 3, 2006", place: "US-NY", on: "2000-01-01",
			gross: "225000", fee: "78637.50", expenses: "0", paid: "190329.84", found: "!later_benefits_certain",
			want: "123809.56", printed: "128813.08",
			why: "123,813.08 is a cut of 34.948 percent: one digit is misprinted"},
		// A net recovery of 64,541.51 of 100,000: of 500.00 a week, the carrier bears 35.46 percent, printed as 177.30, and all 500.00 use up the credit.
		{source: "Matter of Lala v. Site Works Contracting Corp. (N.Y. App. Div. 3d Dep't June 1, 2017)", place: "US-NY", on: "2008-01-01",
			gross: "100000", fee: "33333.33", expenses: "2125.16", paid: "0", found: "!later_benefits_certain", want: "0", credit: "64541.51",
			share: "0.3546"},
		// What the worker keeps is the most that later benefits can be spared: 194,000 where the carrier pays in, and else 150,000, so that
		// the carrier bears all of the 106,000 and no more.
		{source: "Kelly, with later benefits that no credit reaches, more than the lien", place: "US-NY", on: "2020-01-01",
			gross: "300000", fee: "97000", expenses: "9000", paid: "60000", future: "1000000", found: "later_benefits_certain",
			want: "0", owes: "29746.67", credit: "194000"},
		{source: "Kelly, with later benefits that no credit reaches, less than the lien", place: "US-NY", on: "2020-01-01",
			gross: "300000", fee: "97000", expenses: "9000", paid: "150000", future: "1000000", found: "later_benefits_certain",
			want: "44000", credit: "150000"},
		{source: "Burns, where the costs are above the recovery: all of it, and not more, is the cost", place: "US-NY", on: "2020-01-01",
			gross: "3000", fee: "0", expenses: "9000", paid: "2000", found: "!later_benefits_certain", want: "0", credit: "0", share: "1.0000"},
	})
	share := exact.Of(3546, 10_000, nil).Mul(exact.Int(500)) // Lala
	require.Equal(t, "177.30", share.Decimal().StringFixed(2))
}

// The first 50,000 of no-fault benefits are outside the lien (decision of January 2019 reported in the New York Law Journal,
// almID 1548261042NY300183201: 151,685.52 less 50,000; the recovery of 90,000 was not reached).
func TestNewYorkHasNoLienForNoFaultBenefits(t *testing.T) {
	t.Parallel()
	d := divided{place: "US-NY", on: "2019-01-01", gross: "90000", fee: "0", expenses: "0", paid: "151685.52", facts: "no_fault_benefits=50000",
		found: "in_place_of_no_fault_benefits, !later_benefits_certain"}
	c, r := d.claim(t)
	got, err := c.Under(lien.Options{}, r)
	require.NoError(t, err)
	expect.Equal(t, "101685.52", got.Lines[0].Amount.Add(got.Lines[1].Amount))
	expect.Equal(t, "90000", got.Amount)
	require.True(t, got.Ceilings[0].Reached)
}

// The injury in Castleberry v. Hudson Valley Asphalt Corp. was of November 15, 1973: the action was settled when it was open whether
// later benefits count.
func TestNewYorkBeforeKellyIsNotCovered(t *testing.T) {
	t.Parallel()
	d := divided{place: "US-NY", on: "1973-11-15", gross: "75000", fee: "25000", expenses: "0", paid: "20402", found: "!later_benefits_certain"}
	c, r := d.claim(t)
	_, err := c.Under(lien.Options{Presume: true}, r)
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestFloridaComputesAsManfredo(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		{source: "Florida Injury Attorney Blawg on § 440.39(3)(a), Gale's example", place: "US-FL", on: "2011-11-01", gross: "250000", fee: "100000",
			expenses: "15000",
			paid:     "100000", facts: "full_value=1000000", found: "less_than_full_value", want: "13500", credit: "121500", share: "0.8650"},
		// 45.5 percent of 900,000 went to fee and costs: 490,500 of 1,500,000 are 32.7 percent of the benefits, here of 1,000.
		{source: "Manfredo v. Employer's Casualty Insurance Co., 560 So. 2d 1162 (Fla. 1990), the percentage", place: "US-FL", on: "2010-01-01",
			gross: "900000", fee: "409500", expenses: "0", paid: "1000", facts: "full_value=1500000", found: "less_than_full_value", want: "327",
			share: "0.6730"},
	})
}

// § 440.39(3)(a) cuts the whole claim by the percentage of the judgment that is fee and costs; where the full value is recovered, that
// is the ratio of the net recovery to the full value.
func TestFloridasTwoFormsAgreeWhereTheFullValueIsRecovered(t *testing.T) {
	t.Parallel()
	d := divided{place: "US-FL", on: "2020-01-01", gross: "150000", fee: "50000", expenses: "4000", paid: "33333.33", facts: "full_value=150000",
		found: "less_than_full_value"}
	c, r := d.claim(t)
	byRatio, err := c.On(r)
	require.NoError(t, err)
	c.Findings[0].Status = finding.NotEstablished
	whole, err := c.On(r)
	require.NoError(t, err)
	expect.Equal(t, byRatio.Amount.String(), whole.Amount)
	require.Equal(t, byRatio.Future.Share, whole.Future.Share)
}

func TestNewJerseyTakesOffTheFeeAndExpensesAsPublished(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// 69.44 percent of 148,590.40, less 750. The fee that gives 30.56 percent exactly is 366,720.
		{source: "Liberty Mutual Insurance Co. v. Rodriguez, 458 N.J. Super. 515 (App. Div. 2019)", place: "US-NJ", on: "2012-12-31",
			gross: "1200000", fee: "366720", expenses: "12000", paid: "148590.40", future: "0", want: "102431.17"},
		{source: "Liberty Mutual v. Rodriguez, with the fee by the steps of R. 1:21-7", place: "US-NJ", on: "2012-12-31",
			gross: "1200000", fee: "366666.67", expenses: "12000", paid: "148590.40", future: "0",
			want: "102437.78", printed: "102431.17", why: "the court rounds the ratio of 366,666.67 to 1,200,000 to 30.56 percent"},
		{source: "Liberty Mutual v. Rodriguez, what the worker's lawyers had sent", place: "US-NJ", on: "2012-12-31",
			gross: "1200000", fee: "400000", expenses: "12000", paid: "148590.40", future: "0",
			want: "98310.27", printed: "98310.26", why: "a cent is lost in 66.67 percent for two thirds"},
		{source: "FastCounsel on N.J.S.A. 34:15-40", place: "US-NJ", on: "2020-01-01", gross: "200000", fee: "70000", expenses: "5000", paid: "50000",
			future: "0",
			want:   "32583.33", printed: "32500", why: "the fee counts to a third and not to 35 percent, and the page leaves out the 750 of expenses"},
		// The employer was released from 64,647.23, of which it had paid nothing, and paid 19,596.12 of the fee and 200 of expenses, which was
		// the most then. The fee that gives its part is 21,521.80; for Mrs. Lee it is 29,763.
		{source: "Owens v. C & R Waste Material, 76 N.J. 584 (1978), with expenses of 200", place: "US-NJ", on: "2012-12-31",
			gross: "71000", fee: "21521.80", expenses: "200", paid: "0", future: "64647.23", want: "0", owes: "19796.12", credit: "71000"},
		{source: "Lee v. Scozzari Construction, Inc., decided with Owens, before expenses", place: "US-NJ", on: "2012-12-31",
			gross: "95000", fee: "29763", expenses: "0", paid: "0", future: "58843.63", want: "0", owes: "18435.40", credit: "95000"},
		// The employer is released as far as the recovery reaches: its part of the fee is at most the whole fee.
		{source: "§ 34:15-40(b) and (c), compensation above the recovery", place: "US-NJ", on: "2020-01-01", gross: "300000", fee: "90000",
			expenses: "9000", paid: "270000", future: "700000", want: "179250", credit: "30000"},
		{source: "§ 34:15-40(c), compensation paid above the recovery", place: "US-NJ", on: "2020-01-01", gross: "300000", fee: "90000",
			expenses: "9000", paid: "400000", future: "0", want: "209250", credit: "0"},
		// One cent of expenses below and above 750.
		{source: "§ 34:15-40(e), a cent below $750", place: "US-NJ", on: "2020-01-01", gross: "90000", fee: "30000", expenses: "749.99", paid: "30000",
			future: "0", want: "19250.01"},
		{source: "§ 34:15-40(e), a cent above $750", place: "US-NJ", on: "2020-01-01", gross: "90000", fee: "30000", expenses: "750.01", paid: "30000",
			future: "0", want: "19250"},
	})
}

func TestConnecticutLeavesAThirdToTheWorker(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// About 74,000 was paid, and about 66,000 was left of 100,000: the employer has 44,000, the worker 22,000, for which there is no credit.
		{source: "Callaghan v. Car Parts International, LLC, 329 Conn. 564 (2018)", place: "US-CT", on: "2011-07-01",
			gross: "100000", fee: "33000", expenses: "1000", paid: "74000", future: "0", want: "44000", credit: "0"},
		{source: "the same, for the state as payer", place: "US-CT", on: "2011-07-01",
			gross: "100000", fee: "33000", expenses: "1000", paid: "74000", future: "0", found: "payer_is_the_state", want: "66000", credit: "0"},
		{source: "the same, injured a day before Public Act 11-205 took effect", place: "US-CT", on: "2011-06-30",
			gross: "100000", fee: "33000", expenses: "1000", paid: "74000", future: "0", want: "66000", credit: "0"},
	})
}

func TestTheDistrictOfColumbiaLeavesItsEmployeesAFifth(t *testing.T) {
	t.Parallel()
	const public = "US-DC: District of Columbia government employees"
	dividesAsPublished(t, []divided{
		// The fee was not seen: the refund is what the court allowed before a part of it is kept for the fee.
		{source: "Lee v. District of Columbia (D.C. 1989), before the fee", place: public, on: "1983-01-01", gross: "150000", fee: "0", expenses: "0",
			paid: "24419.73", want: "24419.73"},
		// Four fifths of 60,000 are 48,000; of the refund, a third is kept for a fee of a third.
		{source: "§ 1-623.32, where four fifths do not reach", place: public, on: "2020-01-01", gross: "90000", fee: "30000", expenses: "0", paid: "60000",
			want: "32000", credit: "0"},
		{source: "§ 32-1535(f), (f-1)", place: "US-DC", on: "2020-01-01", gross: "90000", fee: "30000", expenses: "0", paid: "30000", want: "20000",
			credit: "60000", share: "0.3333"},
	})
}

func TestTennesseeAndGeorgiaDivideAsTheirCourtsSay(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// A fee of one third of the whole recovery; the final figure was not seen.
		{source: "Summers v. Command Systems, Inc., 867 S.W.2d 312 (Tenn. 1993)", place: "US-TN", on: "1993-11-29", gross: "175000", fee: "58333.33",
			expenses: "0",
			paid:     "35814.73", found: "!payer_took_part", want: "23876.49"},
		{source: "Summers v. Command Systems, what the insurer claimed", place: "US-TN", on: "1993-11-29", gross: "175000", fee: "58333.33", expenses: "0",
			paid: "35814.73", found: "payer_took_part", want: "35814.73"},
		{source: "Ga. Code § 34-9-11.1(b), not fully compensated", place: "US-GA", on: "2020-01-01", gross: "90000", fee: "30000", expenses: "0",
			paid: "30000", found: "!made_whole", want: "0"},
		{source: "Ga. Code § 34-9-11.1(b), fully compensated", place: "US-GA", on: "2020-01-01", gross: "90000", fee: "30000", expenses: "0", paid: "30000",
			found: "made_whole", want: "30000"},
	})
	d := divided{place: "US-GA", on: "2020-01-01", gross: "90000", fee: "30000", expenses: "0", paid: "30000", found: "made_whole, payer_fee_apportioned"}
	c, r := d.claim(t)
	_, err := c.On(r)
	require.Equal(t, []string{"agreed"}, expect.Paths(err), "a fee that the court puts on the payer needs the court's order")
}
