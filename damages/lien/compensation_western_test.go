package lien_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

func TestCaliforniaEmployersAtFaultArePaidBackAboveTheirShareAlone(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// 30 percent of 677,000 are 203,100, more than the benefits. The judgment of the trial court stands for the recovery.
		{source: "Scalice v. Performance Cleaning Systems, 50 Cal. App. 4th 221 (1996)", place: "US-CA", on: "1992-06-01", gross: "394091.47", fee: "0",
			expenses: "0",
			paid:     "162008.53", facts: "full_value=677000, employer_fault_share=0.3", found: "workers_employer_at_fault, !payer_took_part", want: "0"},
		// 20 percent of 27,264,746.20 are 5,452,949.24. The benefits are those that the defendant's proposal of 19,049,981 implies.
		{source: "Hall v. North American Industrial Services, Inc., 617 F. Supp. 2d 1008 (E.D. Cal. 2007)", place: "US-CA", on: "2004-01-01",
			gross: "19049981", fee: "0", expenses: "0", paid: "2851527.89", facts: "full_value=27264746.20, employer_fault_share=0.2",
			found: "workers_employer_at_fault, !payer_took_part", want: "0"},
		// Benefits above the share: 60,000 less 20 percent of 200,000, and of the rest a third for the cost of the recovery.
		{source: "Associated Construction, 22 Cal. 3d 829, 842 (1978): above the proportional share", place: "US-CA", on: "2020-01-01", gross: "150000",
			fee:      "45000",
			expenses: "5000", paid: "60000", facts: "full_value=200000, employer_fault_share=0.2", found: "workers_employer_at_fault, !payer_took_part",
			want: "13333.33", credit: "86666.67"},
		// The carrier's bill, and what the defendant's insurer paid it; the case went back for its share of the fee.
		{source: "Quinn v. State of California, 15 Cal. 3d 162 (1975), before the fee, under the law of today", place: "US-CA", on: "2020-01-01",
			gross: "91314.99", fee: "0", expenses: "0", paid: "13942", found: "!payer_took_part", want: "13942", credit: "77372.99"},
	})
}

// S.B. 487 holds for injuries from January 1, 2026: a third of the limits, and no credit.
func TestCaliforniaHasACeilingForOfficersFrom2026(t *testing.T) {
	t.Parallel()
	base := divided{place: "US-CA", gross: "300000", fee: "90000", expenses: "10000", paid: "240000", facts: "third_party_insurance_limits=300000",
		found: "payer_took_part, safety_officer_not_made_whole"}
	old, first, other := base, base, base
	old.source, old.on, old.want, old.credit = "injured on the last day of 2025", "2025-12-31", "200000", "0"
	first.source, first.on, first.want, first.credit = "injured on the first day of 2026", "2026-01-01", "100000", "0"
	other.source, other.on, other.want, other.credit, other.found = "no officer", "2026-01-01", "200000", "0", "payer_took_part"
	dividesAsPublished(t, []divided{old, first, other})

	// Before December 19, 1978, an employer at fault was paid nothing back.
	base.on = "1978-12-18"
	c, r := base.claim(t)
	_, err := c.Under(lien.Options{Presume: true}, r)
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestTexasCarriersHaveTheFirstMoney(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// The recovery is less than the benefits of 356,669.73: a third of it for the fee, and expenses of 4,793.97, which the printed sum implies.
		{source: "Hartford Accident & Indemnity Co. v. Francois, No. 05-21-00981-CV (Tex. App. Dallas May 23, 2023)", place: "US-TX", on: "2015-01-01",
			gross: "150000", fee: "50000", expenses: "4793.97", paid: "356669.73", facts: "judgment_cut_for_employer=0, payer_fee=50000",
			found: "!payer_took_part",
			want:  "95206.03", credit: "0"},
		// The most that the worker's lawyer could have of 20,035: the case went back for the fee. A fee above a third is cut to it.
		{source: "Texas Workers' Compensation Insurance Fund v. Alcorta, 989 S.W.2d 849 (Tex. App. 1999)", place: "US-TX", on: "2005-01-06",
			gross: "20035", fee: "6678.33", expenses: "0", paid: "28031.11", facts: "judgment_cut_for_employer=0, payer_fee=9000", found: "payer_took_part",
			want: "13356.67"},
		// A third of 108,739.25 is 36,246.42; the expenses that were awarded were not seen.
		{source: "University of Texas Health Science Center v. Mata & Bordini, Inc., 2 S.W.3d 312 (Tex. App. 1999), before expenses", place: "US-TX",
			on:    "2004-04-01",
			gross: "400000", fee: "133333.33", expenses: "0", paid: "108739.25", facts: "judgment_cut_for_employer=0, payer_fee=36246.42",
			found: "!payer_took_part",
			want:  "72492.83", credit: "194173.84"},
		{source: "§ 417.001(b), a judgment cut for the employer's responsibility", place: "US-TX", on: "2003-09-01",
			gross: "400000", fee: "120000", expenses: "10000", paid: "100000", facts: "judgment_cut_for_employer=40000, payer_fee=20000",
			found: "!payer_took_part", want: "38500"},
	})
	d := divided{place: "US-TX", on: "2003-08-31", gross: "400000", fee: "120000", expenses: "10000", paid: "100000"}
	c, r := d.claim(t)
	_, err := c.Under(lien.Options{Presume: true}, r)
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestIllinoisTakesOffAQuarterAndCosts(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		{source: "illinoisworkerscomplaw on 820 ILCS 305/5(b)", place: "US-IL", on: "2020-01-01", gross: "400000", fee: "133333.33", expenses: "0",
			paid: "100000",
			want: "75000", credit: "191666.67", share: "0.2500"},
		// 100,000 less 25,000 and a tenth for costs of 40,000; each later benefit bears the same 35 percent (Bayer v. Panduit Corp., 2016 IL 119553).
		{source: "820 ILCS 305/5(b), with costs", place: "US-IL", on: "2020-01-01", gross: "400000", fee: "133333.33", expenses: "40000", paid: "100000",
			want: "65000", credit: "161666.67", share: "0.3500"},
		{source: "820 ILCS 305/5(b), compensation above the recovery", place: "US-IL", on: "2020-01-01", gross: "60000", fee: "20000", expenses: "3000",
			paid: "100000", want: "42000"},
	})
}

func TestArizonaLiensEndAtTheEmployersShareOfAVerdict(t *testing.T) {
	t.Parallel()
	// The judgment is printed as 207,350, though 65 percent of the verdict of 319,292 are 207,539.80: two digits are transposed. What the
	// carrier kept and claimed, 28,929.70 and 74,466.54, leaves 103,953.76 for the fee and the costs.
	const aitken = "Aitken v. Industrial Commission, 183 Ariz. 387, 904 P.2d 456 (1995)"
	facts := "full_value=319292, employer_fault_share=0.25"
	dividesAsPublished(t, []divided{
		{source: aitken + ", what the carrier kept and claimed", place: "US-AZ", on: "1995-10-17", gross: "207350", fee: "103953.76", expenses: "0",
			paid: "28929.70", facts: facts, found: "!employer_fault_found_at_trial", want: "28929.70", credit: "74466.54"},
		// A quarter of the verdict is 79,823.
		{source: aitken, place: "US-AZ", on: "1995-10-17", gross: "207350", fee: "103953.76", expenses: "0",
			paid: "28929.70", facts: facts, found: "employer_fault_found_at_trial", want: "0"},
		{source: aitken + ", benefits a dollar above the share", place: "US-AZ", on: "1995-10-17", gross: "207350", fee: "103953.76", expenses: "0",
			paid: "79824", facts: facts, found: "employer_fault_found_at_trial", want: "1"},
		{source: "Weber v. Tucson Electric Power Co., 202 Ariz. 504 (App. 2002)", place: "US-AZ", on: "1996-01-01", gross: "950000", fee: "0", expenses: "0",
			paid: "65000", facts: "full_value=2000000, employer_fault_share=0.25", found: "employer_fault_found_at_trial", want: "0"},
	})
}

func TestColoradoTakesOffAShareAndReachesEconomicDamagesAlone(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// What the insurer asked for in full; it was held to bear its part, whose figures were not seen.
		{source: "County Workers Compensation Pool v. Davis, 817 P.2d 521 (Colo. 1991), what the insurer asked for", place: "US-CO", on: "2000-01-18",
			gross: "35000", fee: "0", expenses: "0", paid: "10006.31", facts: "economic_part=35000", found: "!payer_took_part", want: "10006.31",
			credit: "24993.69"},
		{source: "Colorado Compensation Insurance Authority v. Jorgensen, 992 P.2d 1156 (Colo. 2000): not out of noneconomic damages", place: "US-CO",
			on:    "2020-01-01",
			gross: "90000", fee: "30000", expenses: "0", paid: "60000", facts: "economic_part=36000", found: "!payer_took_part", want: "36000", credit: "0"},
	})
}

func TestHawaiiAndAlaskaCountLaterBenefits(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		// The sum that the circuit court ordered is the net recovery, which the lien cannot pass; fee and costs of 37,689.75 follow from it.
		{source: "Alvarado v. Kiewit Pacific Co., 92 Haw. 515 (2000), without later benefits", place: "US-HI", on: "2000-02-02",
			gross: "110000", fee: "37689.75", expenses: "0", paid: "110773.06", future: "0", want: "72310.25", credit: "0"},
		// The employer takes all that is left, so that nothing spares it later benefits: it bears the whole cost, and not more.
		{source: "Alvarado, with later benefits of 50,000", place: "US-HI", on: "2000-02-02",
			gross: "110000", fee: "37689.75", expenses: "0", paid: "110773.06", future: "50000", want: "72310.25", credit: "0"},
		{source: "Alvarado, with 60,000 paid and later benefits of 40,000", place: "US-HI", on: "2000-02-02",
			gross: "110000", fee: "37689.75", expenses: "0", paid: "60000", future: "40000", want: "25736.59", credit: "46573.66"},
		{source: "Alvarado, with 60,000 paid and later benefits that no credit reaches", place: "US-HI", on: "2000-02-02",
			gross: "110000", fee: "37689.75", expenses: "0", paid: "60000", future: "1000000", want: "22310.25", credit: "50000"},
		// The worker said that he owed nothing: so it is from fee and costs of 31.97 percent on. A third stands for them, which were not seen.
		{source: "Stone v. Fluid Air Components of Alaska, 990 P.2d 621 (Alaska 1999)", place: "US-AK", on: "1999-11-12",
			gross: "600000", fee: "200000", expenses: "0", paid: "74408", future: "158371", want: "0", credit: "400000"},
		{source: "Alaska Stat. § 23.30.015(g), with a share of the employer", place: "US-AK", on: "2020-01-01", gross: "300000", fee: "90000",
			expenses: "10000",
			paid:     "90000", future: "0", facts: "full_value=400000, employer_fault_share=0.1", found: "workers_employer_at_fault", want: "20000",
			credit: "180000"},
	})
}

func TestIdahoAndIowaShareTheFeeOnLaterBenefits(t *testing.T) {
	t.Parallel()
	dividesAsPublished(t, []divided{
		{source: "Maravilla v. J.R. Simplot Co., 161 Idaho 455 (2016): an employer at fault", place: "US-ID", on: "2011-10-16", gross: "75000", fee: "25000",
			expenses: "0",
			paid:     "30000", found: "workers_employer_at_fault", want: "0", credit: "0", share: "0.0000"},
		{source: "Idaho Code § 72-223(4), (5)", place: "US-ID", on: "2020-01-01", gross: "75000", fee: "25000", expenses: "0", paid: "30000", want: "20000",
			credit: "45000", share: "0.3333"},
		{source: "Idaho Code § 72-223(4)(a)", place: "US-ID", on: "2020-01-01", gross: "75000", fee: "25000", expenses: "0", paid: "30000",
			found: "third_party_promised_payer", want: "30000"},
		// What was to be reimbursed before the fee; interest was not seen.
		{source: "Ewing v. Allied Construction Services, 592 N.W.2d 689 (Iowa 1999), before the fee", place: "US-IA", on: "1999-04-28", gross: "750000",
			fee: "0", expenses: "0",
			paid: "195435.47", facts: "interest_on_payments=0", want: "195435.47", share: "0.0000"},
	})
	d := divided{place: "US-ID", on: "2020-01-01", gross: "75000", fee: "25000", expenses: "0", paid: "30000",
		found: "!workers_employer_at_fault, !third_party_promised_payer"}
	c, r := d.claim(t)
	_, err := c.On(r)
	require.Equal(t, []string{"findings.fee_left_to_commission"}, expect.Paths(err))
}
