package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
)

// The days are counted by hand from the sections named.
func TestLifeOfJudgmentsMontanaToWyoming(t *testing.T) {
	t.Parallel()
	day := civil.On
	type days = []civil.Date
	type row struct {
		entered  civil.Date
		renewals days
		want     interest.Term
	}
	for _, c := range []struct {
		code string
		id   dated.RuleID
		rows []row
	}{
		// Mont. Code Ann. § 27-2-201(1); Jones v. Arnold: entered March 10, 1986, the action February 7, 1996.
		{"US-MT", "us-mt-judgment-life", []row{
			{day(1986, 3, 10), nil, interest.Term{Ends: day(1996, 3, 10), Closes: day(1996, 3, 10)}},
			{day(1986, 3, 10), days{day(1996, 2, 7)}, interest.Term{Ends: day(2006, 2, 7), Closes: day(2006, 2, 7)}},
		}},
		// Neb. Rev. Stat. §§ 25-1515, 25-1420: five years from judgment or execution, ten more to revive.
		{"US-NE", "us-ne-judgment-life", []row{
			{day(2010, 6, 15), nil, interest.Term{Dormant: day(2015, 6, 15), Revived: day(2025, 6, 15), Closes: day(2025, 6, 15)}},
			{day(2010, 6, 15), days{day(2014, 3, 1)}, interest.Term{Dormant: day(2019, 3, 1), Revived: day(2029, 3, 1), Closes: day(2029, 3, 1)}},
			{day(2010, 6, 15), days{day(2022, 1, 3)}, interest.Term{Dormant: day(2027, 1, 3), Revived: day(2037, 1, 3), Closes: day(2037, 1, 3)}},
		}},
		// Nev. Rev. Stat. §§ 11.190(1)(a), 17.214.
		{"US-NV", "us-nv-judgment-life", []row{
			{day(2014, 5, 1), nil, interest.Term{Ends: day(2020, 5, 1), Opens: day(2020, 2, 1), Closes: day(2020, 5, 1)}},
			{day(2014, 5, 1), days{day(2020, 4, 1)}, interest.Term{Ends: day(2026, 4, 1), Opens: day(2026, 1, 1), Closes: day(2026, 4, 1)}},
		}},
		// N.H. Rev. Stat. § 508:5; Trinity EMS v. Coombs: entered April 4, 2003, the action March 28, 2012.
		{"US-NH", "us-nh-judgment-life", []row{
			{day(2003, 4, 4), nil, interest.Term{Ends: day(2023, 4, 4), Closes: day(2023, 4, 4)}},
			{day(2003, 4, 4), days{day(2012, 3, 28)}, interest.Term{Ends: day(2032, 3, 28), Closes: day(2032, 3, 28)}},
		}},
		// N.J. Stat. Ann. § 2A:14-5; Adamar v. Mason: entered October 7, 1986, the motion August 30, 2006.
		{"US-NJ", "us-nj-judgment-life", []row{
			{day(1986, 10, 7), nil, interest.Term{Ends: day(2006, 10, 7), Closes: day(2006, 10, 7)}},
			{day(1986, 10, 7), days{day(2006, 8, 30)}, interest.Term{Ends: day(2026, 8, 30), Closes: day(2026, 8, 30)}},
		}},
		// N.M. Stat. Ann. §§ 37-1-2, 39-1-20: seven years and fourteen; an action gave fourteen more until July 1, 2021.
		{"US-NM", "us-nm-judgment-life", []row{
			{day(2010, 2, 1), nil, interest.Term{Ends: day(2024, 2, 1), Dormant: day(2017, 2, 1), Revived: day(2024, 2, 1), Closes: day(2024, 2, 1)}},
			{day(2010, 2, 1), days{day(2015, 3, 2)}, interest.Term{Ends: day(2029, 3, 2), Dormant: day(2022, 3, 2), Revived: day(2029, 3, 2), Closes: day(2029, 3, 2)}},
		}},
		{"US-NM", "us-nm-judgment-life-2021", []row{
			{day(2021, 7, 1), nil, interest.Term{Ends: day(2035, 7, 1), Dormant: day(2028, 7, 1), Revived: day(2035, 7, 1)}},
		}},
		// N.Y. C.P.L.R. 211(b).
		{"US-NY", "us-ny-judgment-life", []row{{day(2005, 12, 31), nil, interest.Term{Ends: day(2025, 12, 31)}}}},
		// N.C. Gen. Stat. § 1-47(1): one action.
		{"US-NC", "us-nc-judgment-life", []row{
			{day(2011, 5, 16), nil, interest.Term{Ends: day(2021, 5, 16), Closes: day(2021, 5, 16)}},
			{day(2011, 5, 16), days{day(2021, 5, 3)}, interest.Term{Ends: day(2031, 5, 3)}},
		}},
		// N.D. Cent. Code §§ 28-20-21, 28-20-35: ten years, or twenty where renewed; twenty from August 1, 2021.
		{"US-ND", "us-nd-judgment-life", []row{
			{day(2015, 7, 15), nil, interest.Term{Ends: day(2025, 7, 15), Opens: day(2025, 4, 15), Closes: day(2025, 7, 15)}},
			{day(2015, 7, 15), days{day(2025, 5, 1)}, interest.Term{Ends: day(2035, 7, 15)}},
		}},
		{"US-ND", "us-nd-judgment-life-2021", []row{{day(2021, 8, 1), nil, interest.Term{Ends: day(2041, 8, 1)}}}},
		// Ohio Rev. Code §§ 2329.07, 2325.18.
		{"US-OH", "us-oh-judgment-life", []row{
			{day(2015, 4, 10), nil, interest.Term{Dormant: day(2020, 4, 10), Revived: day(2030, 4, 10), Closes: day(2030, 4, 10)}},
			{day(2015, 4, 10), days{day(2019, 10, 1)}, interest.Term{Dormant: day(2024, 10, 1), Revived: day(2034, 10, 1), Closes: day(2034, 10, 1)}},
		}},
		// Okla. Stat. tit. 12, § 735.
		{"US-OK", "us-ok-judgment-life", []row{
			{day(2018, 6, 1), nil, interest.Term{Ends: day(2023, 6, 1), Closes: day(2023, 6, 1)}},
			{day(2018, 6, 1), days{day(2023, 5, 15)}, interest.Term{Ends: day(2028, 5, 15), Closes: day(2028, 5, 15)}},
		}},
		// Or. Rev. Stat. §§ 18.180(3), 18.182: one certificate.
		{"US-OR", "us-or-judgment-life", []row{
			{day(2011, 1, 20), nil, interest.Term{Ends: day(2021, 1, 20), Closes: day(2021, 1, 20)}},
			{day(2011, 1, 20), days{day(2020, 11, 16)}, interest.Term{Ends: day(2030, 11, 16)}},
		}},
		// 42 Pa. Cons. Stat. § 5529(a); the judgment of Shearer v. Naftzinger.
		{"US-PA", "us-pa-judgment-life", []row{{day(1974, 7, 12), nil, interest.Term{Ends: day(1994, 7, 12)}}}},
		// R.I. Gen. Laws §§ 9-1-17, 9-25-3.
		{"US-RI", "us-ri-judgment-life", []row{{day(2002, 8, 27), nil, interest.Term{Ends: day(2022, 8, 27), Dormant: day(2008, 8, 27)}}}},
		{"US-RI", "us-ri-judgment-life-2026", []row{{day(2026, 2, 2), nil, interest.Term{Ends: day(2046, 2, 2)}}}},
		// S.C. Code Ann. § 15-39-30; the judgment of Home Port Rentals v. Moore.
		{"US-SC", "us-sc-judgment-life", []row{{day(1989, 3, 20), nil, interest.Term{Ends: day(1999, 3, 20)}}}},
		// S.D. Codified Laws § 15-18-1.
		{"US-SD", "us-sd-judgment-life", []row{{day(2000, 11, 5), nil, interest.Term{Ends: day(2020, 11, 5)}}}},
		// Tenn. R. Civ. P. 69.04: ten years more from the end of the first ten.
		{"US-TN", "us-tn-judgment-life", []row{
			{day(2005, 3, 3), nil, interest.Term{Ends: day(2015, 3, 3), Closes: day(2015, 3, 3)}},
			{day(2005, 3, 3), days{day(2014, 12, 1)}, interest.Term{Ends: day(2025, 3, 3), Closes: day(2025, 3, 3)}},
		}},
		// Tex. Civ. Prac. & Rem. Code §§ 31.006, 34.001.
		{"US-TX", "us-tx-judgment-life", []row{
			{day(2010, 8, 10), nil, interest.Term{Dormant: day(2020, 8, 10), Revived: day(2022, 8, 10), Closes: day(2022, 8, 10)}},
			{day(2010, 8, 10), days{day(2019, 2, 5)}, interest.Term{Dormant: day(2029, 2, 5), Revived: day(2031, 2, 5), Closes: day(2031, 2, 5)}},
		}},
		// Utah Code Ann. §§ 78B-5-202(1), 78B-6-1802.
		{"US-UT", "us-ut-judgment-life", []row{
			{day(2012, 10, 17), nil, interest.Term{Ends: day(2020, 10, 17), Closes: day(2020, 10, 17)}},
			{day(2012, 10, 17), days{day(2020, 8, 3)}, interest.Term{Ends: day(2028, 8, 3), Closes: day(2028, 8, 3)}},
		}},
		// 12 V.S.A. §§ 506, 2681(a).
		{"US-VT", "us-vt-judgment-life", []row{
			{day(2001, 2, 12), nil, interest.Term{Ends: day(2009, 2, 12), Closes: day(2009, 2, 12)}},
			{day(2001, 2, 12), days{day(2008, 11, 20)}, interest.Term{Ends: day(2016, 11, 20), Closes: day(2016, 11, 20)}},
		}},
		// Va. Code Ann. § 8.01-251(A)-(B): twenty years before July 1, 2021, then ten; two certificates of ten.
		{"US-VA", "us-va-judgment-life", []row{
			{day(2021, 6, 30), nil, interest.Term{Ends: day(2041, 6, 30), Closes: day(2041, 6, 30)}},
			{day(2010, 5, 5), days{day(2022, 1, 10)}, interest.Term{Ends: day(2032, 1, 10), Closes: day(2032, 1, 10)}},
		}},
		{"US-VA", "us-va-judgment-life-2021", []row{
			{day(2021, 7, 1), nil, interest.Term{Ends: day(2031, 7, 1), Closes: day(2031, 7, 1)}},
			{day(2021, 7, 1), days{day(2031, 3, 3), day(2041, 2, 1)}, interest.Term{Ends: day(2051, 2, 1)}},
		}},
		// RCW 6.17.020(1), (3).
		{"US-WA", "us-wa-judgment-life", []row{
			{day(2014, 6, 30), nil, interest.Term{Ends: day(2024, 6, 30), Opens: day(2024, 3, 30), Closes: day(2024, 6, 30)}},
			{day(2014, 6, 30), days{day(2024, 5, 20)}, interest.Term{Ends: day(2034, 6, 30)}},
		}},
		// W. Va. Code § 38-3-18(a): the return day of the last execution.
		{"US-WV", "us-wv-judgment-life", []row{
			{day(2011, 9, 9), nil, interest.Term{Ends: day(2021, 9, 9), Closes: day(2021, 9, 9)}},
			{day(2011, 9, 9), days{day(2020, 1, 15)}, interest.Term{Ends: day(2030, 1, 15), Closes: day(2030, 1, 15)}},
		}},
		// Wis. Stat. § 893.40.
		{"US-WI", "us-wi-judgment-life", []row{{day(1999, 12, 1), nil, interest.Term{Ends: day(2019, 12, 1)}}}},
		// Wyo. Stat. §§ 1-17-307, 1-16-503.
		{"US-WY", "us-wy-judgment-life", []row{
			{day(2011, 3, 31), nil, interest.Term{Dormant: day(2016, 3, 31), Revived: day(2026, 3, 31), Closes: day(2026, 3, 31)}},
			{day(2011, 3, 31), days{day(2015, 2, 28)}, interest.Term{Dormant: day(2020, 2, 28), Revived: day(2030, 2, 28), Closes: day(2030, 2, 28)}},
		}},
	} {
		for _, r := range c.rows {
			v, err := find(t, c.code).EnforcementPeriod().On(dated.Dates{Judgment: r.entered})
			require.NoError(t, err, "%s %s", c.id, r.entered)
			require.Equal(t, c.id, v.ID, r.entered.String())
			require.False(t, v.Unconfirmed(), c.id)
			got, err := v.Rule.Term(r.entered, r.renewals...)
			require.NoError(t, err, "%s %s", c.id, r.entered)
			require.Equal(t, r.want, got, "%s %s %v", c.id, r.entered, r.renewals)
		}
	}
}

func TestALateOrFurtherRenewalMontanaToWyoming(t *testing.T) {
	t.Parallel()
	day := civil.On
	for _, c := range []struct {
		code     string
		entered  civil.Date
		renewals []civil.Date
	}{
		// Welch v. Huber: July 20, 1982; nothing within ten years.
		{"US-MT", day(1982, 7, 20), []civil.Date{day(1993, 1, 11)}},
		// N.C. Gen. Stat. § 1-47(1): not more than once.
		{"US-NC", day(2001, 5, 16), []civil.Date{day(2011, 5, 3), day(2021, 4, 1)}},
		// F/S Manufacturing v. Kensmoe, 2011 ND 113: March 9, 1998, the affidavit March 8, 2010.
		{"US-ND", day(1998, 3, 9), []civil.Date{day(2010, 3, 8)}},
		// RCW 6.17.020(3): within the last ninety days, and once.
		{"US-WA", day(2014, 6, 30), []civil.Date{day(2024, 1, 2)}},
		{"US-WA", day(2004, 6, 30), []civil.Date{day(2014, 5, 1), day(2024, 5, 1)}},
		// Va. Code Ann. § 8.01-251(B): two certificates.
		{"US-VA", day(2021, 7, 1), []civil.Date{day(2031, 3, 3), day(2041, 2, 1), day(2051, 1, 2)}},
		// S.C. Code Ann. § 15-39-30: without any renewal.
		{"US-SC", day(2012, 1, 3), []civil.Date{day(2021, 12, 1)}},
		// Tex. Civ. Prac. & Rem. Code § 31.006: two years after dormancy.
		{"US-TX", day(2010, 8, 10), []civil.Date{day(2022, 8, 11)}},
	} {
		v, err := find(t, c.code).EnforcementPeriod().On(dated.Dates{Judgment: c.entered})
		require.NoError(t, err, c.code)
		_, err = v.Rule.Term(c.entered, c.renewals...)
		require.Error(t, err, "%s %v", c.code, c.renewals)
	}
}
