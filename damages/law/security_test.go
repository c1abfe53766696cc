package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
)

// securityOf returns the version of a jurisdiction's rule on security with the given ID.
func securityOf(t *testing.T, code string, id dated.RuleID) dated.Version[interest.AppealSecurity] {
	t.Helper()
	for p := range find(t, code).AppealSecurity().All() {
		for v := range p.All() {
			if v.ID == id {
				return v
			}
		}
	}
	require.Failf(t, "no such version", "%s has no %s", code, id)
	return dated.Version[interest.AppealSecurity]{}
}

func required(t *testing.T, v dated.Version[interest.AppealSecurity], of interest.Stayed) string {
	t.Helper()
	got, fixed, err := v.Rule.Amount(of)
	require.NoError(t, err, v.ID)
	if !fixed {
		return "as approved"
	}
	return got.StringFixed(2)
}

// One judgment everywhere: $1,250,000.00, of which $250,000 is punitive, so that $1,000,000 is left without it; interest of
// $90,000.50 for the time the law counts; costs of $4,200.25; a debtor worth $3,000,000, half of which is $1,500,000. By
// hand: judgment, interest and costs are 1,344,200.75; judgment and interest 1,340,000.50; without punitive damages, with
// interest and costs, 1,094,200.75.
func TestSecurityOnAppealOfOneJudgmentEverywhere(t *testing.T) {
	t.Parallel()
	of := interest.Stayed{Judgment: expect.Dec("1250000"), Compensatory: expect.Dec("1000000"), Interest: expect.Dec("90000.50"), Costs: expect.Dec("4200.25"), NetWorth: expect.Dec("3000000"), Surety: true}
	seen := map[string]bool{}
	for _, c := range []struct {
		code string
		id   dated.RuleID
		want string
	}{
		{"US", "us-appeal-security-2018", "as approved"},          // Fed. R. Civ. P. 62(b)
		{"US-AL", "us-al-appeal-security", "1562500.00"},          // Ala. R. App. P. 8(a)(1): 1.25
		{"US-AK", "us-ak-appeal-security", "1344200.75"},          // Alaska R. App. P. 204(d)
		{"US-AZ", "us-az-appeal-security-2011", "1000000.00"},     // Ariz. Rev. Stat. § 12-2108(A)(1)
		{"US-AR", "us-ar-appeal-security", "as approved"},         // Ark. R. App. P.-Civ. 8(c)(1)
		{"US-CA", "us-ca-appeal-security", "1875000.00"},          // Cal. Code Civ. Proc. § 917.1(b): 1.5
		{"US-CO", "us-co-appeal-security-2003", "1562500.00"},     // C.R.C.P. 121 § 1-23(3)(a): 1.25
		{"US-CT", "us-ct-appeal-security", "0.00"},                // Conn. Practice Book § 61-11(a)
		{"US-DE", "us-de-appeal-security", "as approved"},         // Del. Sup. Ct. R. 32(c)
		{"US-DC", "us-dc-appeal-security", "as approved"},         // D.C. Super. Ct. Civ. R. 62
		{"US-FL", "us-fl-appeal-security", "1340000.50"},          // Fla. R. App. P. 9.310(b)(1)
		{"US-GA", "us-ga-appeal-security", "1344200.75"},          // O.C.G.A. § 5-6-46(a)
		{"US-HI", "us-hi-appeal-security", "as approved"},         // Haw. R. App. P. 8(b)
		{"US-ID", "us-id-appeal-security", "1700000.00"},          // Idaho App. R. 13(b): 1.36
		{"US-IL", "us-il-appeal-security", "1344200.75"},          // Ill. Sup. Ct. R. 305(a)
		{"US-IN", "us-in-appeal-security", "as approved"},         // Ind. Trial Rule 62(D)
		{"US-IA", "us-ia-appeal-security", "1375000.00"},          // Iowa R. App. P. 6.601(2): 1.1
		{"US-KS", "us-ks-appeal-security", "as approved"},         // Kan. Stat. Ann. § 60-2103(d)
		{"US-KY", "us-ky-appeal-security-2007", "1344200.75"},     // Ky. CR 73.04(2)
		{"US-LA", "us-la-appeal-security", "1250000.00"},          // La. Code Civ. Proc. art. 2124(B)(1)
		{"US-ME", "us-me-appeal-security", "0.00"},                // M.R. Civ. P. 62(e)
		{"US-MD", "us-md-appeal-security", "1250000.00"},          // Md. Code, Cts. & Jud. Proc. § 12-301.1(a)
		{"US-MA", "us-ma-appeal-security", "0.00"},                // Mass. R. Civ. P. 62(d)
		{"US-MI", "us-mi-appeal-security", "as approved"},         // MCR 7.209(B)(1)
		{"US-MN", "us-mn-appeal-security", "1250000.00"},          // Minn. Stat. § 550.36(a)
		{"US-MS", "us-ms-appeal-security-2001", "1562500.00"},     // Miss. R. App. P. 8(a): 1.25
		{"US-MS", "us-ms-appeal-security-2016", "1250000.00"},     // Miss. Code Ann. § 11-51-31(2)
		{"US-MO", "us-mo-appeal-security-2005", "1344200.75"},     // Mo. Rev. Stat. § 512.080(2)
		{"US-MO", "us-mo-appeal-security-contract", "1344200.75"}, // likewise
		{"US-MT", "us-mt-appeal-security-2013", "1344200.75"},     // Mont. R. App. P. 22
		{"US-NE", "us-ne-appeal-security", "1344200.75"},          // Neb. Rev. Stat. § 25-1916(1)(a)
		{"US-NV", "us-nv-appeal-security-2015", "1250000.00"},     // Nev. Rev. Stat. § 20.037(1)
		{"US-NJ", "us-nj-appeal-security", "1344200.75"},          // N.J. R. 2:9-6(a)(1)
		{"US-NM", "us-nm-appeal-security", "2500000.00"},          // N.M. Stat. Ann. § 39-3-22(A): 2
		{"US-NY", "us-ny-appeal-security", "1250000.00"},          // N.Y. C.P.L.R. 5519(a)(2)
		{"US-NC", "us-nc-appeal-security", "as approved"},         // N.C. Gen. Stat. § 1-289(a1)
		{"US-ND", "us-nd-appeal-security-2005", "as approved"},    // N.D. R. App. P. 8(a)
		{"US-OH", "us-oh-appeal-security-2002", "1340000.50"},     // Ohio Rev. Code § 2505.09
		{"US-OK", "us-ok-appeal-security", "1344200.75"},          // Okla. Stat. tit. 12, § 990.4(B)(1)(a)
		{"US-OR", "us-or-appeal-security", "1250000.00"},          // Or. Rev. Stat. § 19.335(1)
		{"US-PA", "us-pa-appeal-security", "1500000.00"},          // Pa. R.A.P. 1731(a): 1.2
		{"US-RI", "us-ri-appeal-security", "as approved"},         // R.I. Super. Ct. R. Civ. P. 62(d)
		{"US-SC", "us-sc-appeal-security-2012", "1250000.00"},     // S.C. Code Ann. § 18-9-130(A)(1)(a)
		{"US-SD", "us-sd-appeal-security-2004", "as approved"},    // S.D. Codified Laws § 15-26A-25
		{"US-TN", "us-tn-appeal-security-2011", "1250000.00"},     // Tenn. Code Ann. § 27-1-124(a)-(b): 1.25 × 1,000,000
		{"US-TX", "us-tx-appeal-security", "1094200.75"},          // Tex. Civ. Prac. & Rem. Code § 52.006(a)
		{"US-UT", "us-ut-appeal-security", "as approved"},         // Utah R. Civ. P. 62(b)
		{"US-VA", "us-va-appeal-security", "1340000.50"},          // Va. Code § 8.01-676.1(C), (J)
		{"US-WA", "us-wa-appeal-security", "1344200.75"},          // Wash. RAP 8.1(c)(1)
		{"US-WV", "us-wv-appeal-security", "as approved"},         // W. Va. Code § 58-5-14(a)
		{"US-WI", "us-wi-appeal-security", "as approved"},         // Wis. Stat. § 808.07(2)-(2m)
		{"US-WY", "us-wy-appeal-security", "1344200.75"},          // Wyo. R. App. P. 4.02(b)
	} {
		require.Equal(t, c.want, required(t, securityOf(t, c.code, c.id), of), c.id)
		seen[string(c.id)] = true
	}
	// For New Hampshire and Vermont no rule was found that could be confirmed.
	for j := range law.All() {
		ps := j.AppealSecurity()
		require.Equal(t, j.Code() == "US-NH" || j.Code() == "US-VT", ps.Len() == 0, j.Code())
		for p := range ps.All() {
			for v := range p.All() {
				require.True(t, seen[string(v.ID)], "%s is not computed here", v.ID)
				require.False(t, v.Unconfirmed(), v.ID)
			}
		}
	}
}

// At each ceiling: a judgment that just reaches it, and one that is a cent more; a cent less where the multiple is one.
func TestSecurityOnAppealAtItsCeiling(t *testing.T) {
	t.Parallel()
	const ample = "1000000000" // net worth
	for _, c := range []struct {
		code     string
		id       dated.RuleID
		judgment string // that reaches the ceiling with nothing else added
		ceiling  string
		small    bool
		worth    string
	}{
		{"US-AZ", "us-az-appeal-security-2011", "25000000", "25000000.00", false, ample},   // § 12-2108(A)(3)
		{"US-AZ", "us-az-appeal-security-2011", "600000", "600000.00", false, "1200000"},   // (A)(2): half of 1,200,000
		{"US-CO", "us-co-appeal-security-2003", "20000000", "25000000.00", false, ample},   // § 13-16-125(1): 1.25 × 20,000,000
		{"US-FL", "us-fl-appeal-security", "50000000", "50000000.00", false, ample},        // § 45.045(1)
		{"US-GA", "us-ga-appeal-security", "25000000", "25000000.00", false, ample},        // § 5-6-46(b)
		{"US-IA", "us-ia-appeal-security", "90909090.91", "100000000.00", false, ample},    // § 625A.9(2)(b): 1.1 × 90,909,090.91 is 100,000,000.001
		{"US-KY", "us-ky-appeal-security-2007", "100000000", "100000000.00", false, ample}, // § 411.187(1)
		{"US-MD", "us-md-appeal-security", "100000000", "100000000.00", false, ample},      // § 12-301.1(a)(2)
		{"US-MN", "us-mn-appeal-security", "150000000", "150000000.00", false, ample},      // § 550.36(a)
		{"US-MS", "us-ms-appeal-security-2016", "35000000", "35000000.00", false, ample},   // § 11-51-31(2)
		{"US-MS", "us-ms-appeal-security-2016", "450000", "450000.00", false, "900000"},    // half of 900,000
		{"US-MO", "us-mo-appeal-security-2005", "50000000", "50000000.00", false, ample},   // § 512.099(1)
		{"US-MT", "us-mt-appeal-security-2013", "50000000", "50000000.00", false, ample},   // § 25-12-103(1)
		{"US-NE", "us-ne-appeal-security", "50000000", "50000000.00", false, ample},        // § 25-1916(1)(c)
		{"US-NE", "us-ne-appeal-security", "1000000", "1000000.00", false, "2000000"},      // (1)(b): half of 2,000,000
		{"US-NV", "us-nv-appeal-security-2015", "50000000", "50000000.00", false, ample},   // § 20.037(1)
		{"US-NV", "us-nv-appeal-security-2015", "1000000", "1000000.00", true, ample},      // § 20.037(2)
		{"US-OH", "us-oh-appeal-security-2002", "50000000", "50000000.00", false, ample},   // § 2505.09
		{"US-OK", "us-ok-appeal-security", "25000000", "25000000.00", false, ample},        // tit. 12, § 990.4
		{"US-SC", "us-sc-appeal-security-2012", "25000000", "25000000.00", false, ample},   // § 18-9-130(A)(1)(a)
		{"US-SC", "us-sc-appeal-security-2012", "1000000", "1000000.00", true, ample},      // (A)(1)(b)
		{"US-TN", "us-tn-appeal-security-2011", "20000000", "25000000.00", false, ample},   // § 27-1-124(a): 1.25 × 20,000,000
		{"US-TX", "us-tx-appeal-security", "25000000", "25000000.00", false, ample},        // § 52.006(b)(2)
		{"US-VA", "us-va-appeal-security", "25000000", "25000000.00", false, ample},        // § 8.01-676.1(J)
		{"US-WY", "us-wy-appeal-security", "25000000", "25000000.00", false, ample},        // § 1-17-201(a)
		{"US-WY", "us-wy-appeal-security", "2000000", "2000000.00", true, ample},
	} {
		v, at, cent := securityOf(t, c.code, c.id), expect.Dec(c.judgment), decimal.New(1, -2)
		of := func(d decimal.Decimal) interest.Stayed {
			return interest.Stayed{Judgment: d, Compensatory: d, NetWorth: expect.Dec(c.worth), Small: c.small, Surety: true}
		}
		require.Equal(t, c.ceiling, required(t, v, of(at)), "%s at the ceiling", c.id)
		require.Equal(t, c.ceiling, required(t, v, of(at.Add(cent))), "%s a cent above it", c.id)
		if at.StringFixed(2) == c.ceiling {
			require.Equal(t, at.Sub(cent).StringFixed(2), required(t, v, of(at.Sub(cent))), "%s a cent below it", c.id)
		}
		if c.small {
			large := of(at.Add(cent))
			large.Small = false
			require.Equal(t, at.Add(cent).StringFixed(2), required(t, v, large), "%s, a debtor who is not small", c.id)
		}
	}
	// Where a court sets the sum the ceiling is said and not computed.
	for _, c := range []struct{ code, id, words string }{
		{"US-AR", "us-ar-appeal-security", "as the court approves, at most $25,000,000.00"},                                           // § 16-55-214(a)
		{"US-HI", "us-hi-appeal-security", "as the court approves, at most $25,000,000.00, at most $1,000,000.00 for a small debtor"}, // § 607-26(a)(1)-(2)
		{"US-IN", "us-in-appeal-security", "as the court approves, at most $25,000,000.00"},                                           // § 34-49-5-3(a)
		{"US-MI", "us-mi-appeal-security", "as the court approves, at most $25,000,000.00"},                                           // § 600.2607(1)
		{"US-ND", "us-nd-appeal-security-2005", "as the court approves, at most $25,000,000.00"},                                      // § 28-21-25(1)
		{"US-SD", "us-sd-appeal-security-2004", "as the court approves, at most $25,000,000.00"},                                      // § 15-26A-26
		{"US-WI", "us-wi-appeal-security", "as the court approves, at most $100,000,000.00"},                                          // § 808.07(2m)(a)
	} {
		require.Equal(t, c.words, securityOf(t, c.code, dated.RuleID(c.id)).Rule.InWords(), c.id)
	}
}

func TestWhichSecurityOnAppealGoverns(t *testing.T) {
	t.Parallel()
	day := civil.On
	for _, c := range []struct {
		code, cause string
		on          dated.Dates
		want        dated.RuleID
	}{
		{"US-MS", "", dayOfEvent(dated.Judgment, day(2016, 6, 30)), "us-ms-appeal-security-2001"}, // § 11-51-31(5)
		{"US-MS", "", dayOfEvent(dated.Judgment, day(2016, 7, 1)), "us-ms-appeal-security-2016"},
		{"US-MO", "premises", dayOfEvent(dated.Judgment, day(2005, 8, 28)), "us-mo-appeal-security-2005"}, // § 512.099
		{"US-MO", "contract", dayOfEvent(dated.Judgment, day(2005, 8, 28)), "us-mo-appeal-security-contract"},
		{"US-TN", "", dayOfEvent(dated.Accrual, day(2011, 10, 1)), "us-tn-appeal-security-2011"}, // Acts 2011, ch. 510, § 24
	} {
		v, err := find(t, c.code).AppealSecurity().For(c.cause).On(c.on)
		require.NoError(t, err)
		require.Equal(t, c.want, v.ID)
	}
	_, err := find(t, "US-TN").AppealSecurity().On(dayOfEvent(dated.Accrual, day(2011, 9, 30)))
	var gap *dated.CoverageError
	require.ErrorAs(t, err, &gap, "the section as it was before")
}
