package disbursement_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// fixed is a recovery of $100,000 with a fee that is an amount.
func fixed(code, cause, fee string) disbursement.Record {
	r := sheet("100000", "1/3", fees.Gross)
	r.Jurisdiction, r.Cause = code, cause
	r.Dates = dated.Dates{Accrual: civil.On(2021, 1, 1), Recovery: civil.On(2025, 1, 1)}
	r.Findings = []finding.Finding{{What: "client_is_minor_or_incapacitated", Status: finding.NotEstablished}}
	r.Fee = disbursement.Fee{To: "the lawyer", Amount: expect.Dec(fee)}
	return r
}

// N.Y. Jud. Law § 474-a(2) allows 30 percent of the first $250,000 in medical malpractice.
func TestAFixedFeeIsHeldAgainstTheLaw(t *testing.T) {
	r := fixed("US-NY", "med-mal", "30000")
	got, err := r.Compute()
	require.NoError(t, err)
	require.Equal(t, "30000.00", got.Fee.StringFixed(2))
	require.NotEmpty(t, got.Limits)

	r.Fee.Amount = expect.Dec("30000.01")
	_, err = r.Compute()
	var over *fees.LimitError
	require.ErrorAs(t, err, &over)
	require.Equal(t, "fee.amount", over.Path)
	require.Equal(t, "30000.01 30000.00", over.Agreed.StringFixed(2)+" "+over.Limit.StringFixed(2))
	_, err = r.Prepare(disbursement.Options{})
	require.ErrorAs(t, err, &over)

	r.Fee.Allowance = &fees.Allowance{By: "Supreme Court", Amount: expect.Dec("40000")}
	got, err = r.Compute()
	require.NoError(t, err)
	require.Equal(t, "30000.01", got.Fee.StringFixed(2))
	r.Fee.Allowance = nil
	r.Fee.Authority = []authority.Citation{{Kind: authority.KindRecord, Text: "agreement of 60 hours at $500.01"}}
	got, err = r.Compute()
	require.NoError(t, err)
	require.Contains(t, got.Caveats, "The fee is what its authority fixed, and was not held against the law on contingent fees.")

	r = fixed("", "", "90000")
	got, err = r.Compute()
	require.NoError(t, err)
	require.Contains(t, got.Caveats, "No jurisdiction is recorded, so that the fee was held against no law.")

	r = fixed("US-CA", "med-mal", "90000")
	_, err = r.Compute()
	require.Contains(t, expect.Paths(err), "fee.amount")
	require.ErrorContains(t, err, "the day of the agreement")
}

func TestDaysThatCannotBeAreRefused(t *testing.T) {
	early, late := civil.On(2021, 1, 1), civil.On(2025, 1, 1)
	for path, wrong := range map[string]func(*disbursement.Record){
		"dates.accrual":      func(r *disbursement.Record) { r.Dates.Accrual, r.Payments[0].On = civil.On(2025, 1, 2), civil.Date{} },
		"fee.agreement.made": func(r *disbursement.Record) { r.Fee.Agreement.Made = civil.On(2025, 1, 2) },
		"payments[0].on":     func(r *disbursement.Record) { r.Payments[0].On = civil.On(2020, 12, 31) },
	} {
		r := sheet("100000", "1/3", fees.Gross)
		r.Dates = dated.Dates{Accrual: early, Recovery: late}
		r.Fee.Agreement.Made, r.Payments[0].On = late, early
		_, err := r.Compute()
		require.NoError(t, err)
		wrong(&r)
		_, err = r.Compute()
		require.Equal(t, []string{path}, expect.Paths(err))
		require.ErrorContains(t, err, "(allowed: a day ")
	}
}

func TestWhatIsWrongWithAFeeStandsAtItsPlaceInTheRecord(t *testing.T) {
	r := sheet("900000000000000", "1/3", fees.Gross)
	r.Payments = append(r.Payments, r.Payments[0])
	_, err := r.Compute()
	require.Equal(t, []string{"payments"}, expect.Paths(err))

	r = fixed("US-NJ", "premises", "0")
	r.Fee = disbursement.Fee{To: "the lawyer", Agreement: flat("1/3", fees.NetOfCosts), Stage: "settled"}
	_, err = r.Compute()
	require.Contains(t, expect.Paths(err), "fee.agreement.made")
	r.Fee.Agreement.Made = civil.On(1990, 5, 5)
	_, err = r.Compute()
	require.ErrorContains(t, err, "fee.agreement.made: the law of")
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// What the law on the fee asks and what the law on a lien asks is asked at once.
func TestTheFeeAndTheLiensAskTogether(t *testing.T) {
	r := sheet("100000", "1/3", fees.NetOfCosts)
	r.Jurisdiction, r.Cause = "US-NY", "premises"
	r.Dates = dated.Dates{Accrual: civil.On(2021, 1, 1), Recovery: civil.On(2025, 1, 1)}
	r.Liens = []disbursement.Lien{{Claim: lien.Claim{ID: "w", Of: lien.WorkersCompensation, Holder: "H", Jurisdiction: "US-NY", Paid: expect.Dec("60000")}}}
	_, err := r.Compute()
	require.Contains(t, expect.Paths(err), "findings.client_is_minor_or_incapacitated")
	require.Contains(t, expect.Paths(err), "liens[0].findings.in_place_of_no_fault_benefits")
	r.Jurisdiction = "US-QQ"
	_, err = r.Compute()
	require.Contains(t, expect.Paths(err), "jurisdiction")
	require.Contains(t, expect.Paths(err), "liens[0].findings.in_place_of_no_fault_benefits")
}

// Law that was last read before the day of the recovery is told so of a fee, as of a lien.
func TestAFeeOfALaterDayIsTold(t *testing.T) {
	r := fixed("US-NY", "med-mal", "30000")
	r.Dates.Recovery = civil.On(2060, 1, 1)
	got, err := r.Compute()
	require.NoError(t, err)
	require.Contains(t, got.Caveats, "The sources of us-ny-jud-474-a were last read on 2026-11-30.")
}
