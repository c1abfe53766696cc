package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
)

// The days were counted by hand from the sections named.
func TestTheLifeOfJudgments(t *testing.T) {
	t.Parallel()
	day := civil.On
	for _, c := range []struct {
		code     string
		id       dated.RuleID
		entered  civil.Date
		renewals []civil.Date
		want     interest.Term
	}{
		// 28 U.S.C. § 3201(c): twenty years, and once twenty more after them.
		{"US", "us-judgment-life", day(2010, 3, 15), nil, interest.Term{Ends: day(2030, 3, 15), Closes: day(2030, 3, 15)}},
		{"US", "us-judgment-life", day(2010, 3, 15), []civil.Date{day(2029, 10, 1)}, interest.Term{Ends: day(2050, 3, 15)}},
		// Ala. Code §§ 6-9-190, 6-9-191: the days of McLendon v. Hepburn, where a garnishment of July 2001 came too late.
		{"US-AL", "us-al-judgment-life", day(1981, 4, 22), nil, interest.Term{Ends: day(2001, 4, 22), Dormant: day(1991, 4, 22), Revived: day(2001, 4, 22)}},
		// Alaska Stat. § 09.35.020: five years, then leave.
		{"US-AK", "us-ak-judgment-life", day(2018, 9, 10), nil, interest.Term{Dormant: day(2023, 9, 10)}},
		// Ariz. Rev. Stat. §§ 12-1551, 12-1612, before and after the change from five years to ten.
		{"US-AZ", "us-az-judgment-life", day(2013, 8, 2), nil, interest.Term{Ends: day(2018, 8, 2), Opens: day(2018, 5, 2), Closes: day(2018, 8, 2)}},
		{"US-AZ", "us-az-judgment-life-2013", day(2013, 8, 3), nil, interest.Term{Ends: day(2023, 8, 3), Opens: day(2023, 5, 3), Closes: day(2023, 8, 3)}},
		{"US-AZ", "us-az-judgment-life-2013", day(2015, 4, 20), []civil.Date{day(2025, 2, 10)}, interest.Term{Ends: day(2035, 2, 10), Opens: day(2034, 11, 10), Closes: day(2035, 2, 10)}},
		// Ark. Code Ann. § 16-65-501: ten years from the judgment, then from the revival.
		{"US-AR", "us-ar-judgment-life", day(2016, 11, 7), nil, interest.Term{Ends: day(2026, 11, 7), Closes: day(2026, 11, 7)}},
		{"US-AR", "us-ar-judgment-life", day(2016, 11, 7), []civil.Date{day(2026, 5, 1)}, interest.Term{Ends: day(2036, 5, 1), Closes: day(2036, 5, 1)}},
		// Cal. Code Civ. Proc. §§ 683.020, 683.120(b), 683.110(b): ten years, ten from the application, not again within five.
		{"US-CA", "us-ca-judgment-life-1983", day(2014, 1, 31), nil, interest.Term{Ends: day(2024, 1, 31), Closes: day(2024, 1, 31)}},
		{"US-CA", "us-ca-judgment-life-1983", day(2014, 1, 31), []civil.Date{day(2023, 8, 15)}, interest.Term{Ends: day(2033, 8, 15), Opens: day(2028, 8, 15), Closes: day(2033, 8, 15)}},
		// Colo. Rev. Stat. § 13-52-102, C.R.C.P. 54(h): twenty years, and twenty from the revival.
		{"US-CO", "us-co-judgment-life", day(2001, 5, 5), nil, interest.Term{Ends: day(2021, 5, 5), Closes: day(2021, 5, 5)}},
		{"US-CO", "us-co-judgment-life", day(2001, 5, 5), []civil.Date{day(2020, 12, 1)}, interest.Term{Ends: day(2040, 12, 1), Closes: day(2040, 12, 1)}},
		// Conn. Gen. Stat. § 52-598(a): twenty years.
		{"US-CT", "us-ct-judgment-life", day(2003, 2, 14), nil, interest.Term{Ends: day(2023, 2, 14)}},
		// Knott v. LVNV Funding: five years of right, then leave.
		{"US-DE", "us-de-judgment-life", day(2019, 7, 1), nil, interest.Term{Dormant: day(2024, 7, 1)}},
		// D.C. Code §§ 15-101, 15-103: twelve years, and twelve from the order of revival.
		{"US-DC", "us-dc-judgment-life", day(2012, 10, 10), nil, interest.Term{Ends: day(2024, 10, 10), Closes: day(2024, 10, 10)}},
		{"US-DC", "us-dc-judgment-life", day(2012, 10, 10), []civil.Date{day(2024, 2, 29)}, interest.Term{Ends: day(2036, 2, 29), Closes: day(2036, 2, 29)}},
		// Fla. Stat. § 55.081: twenty years.
		{"US-FL", "us-fl-judgment-life", day(2006, 8, 8), nil, interest.Term{Ends: day(2026, 8, 8)}},
		// O.C.G.A. §§ 9-12-60, 9-12-61: the days of Malloy v. First Georgia Bank; an entry of June 20, 1980 instead would have given until 1987.
		{"US-GA", "us-ga-judgment-life", day(1975, 3, 11), nil, interest.Term{Dormant: day(1982, 3, 11), Revived: day(1985, 3, 11), Closes: day(1985, 3, 11)}},
		{"US-GA", "us-ga-judgment-life", day(1975, 3, 11), []civil.Date{day(1980, 6, 20)}, interest.Term{Dormant: day(1987, 6, 20), Revived: day(1990, 6, 20), Closes: day(1990, 6, 20)}},
		// Haw. Rev. Stat. § 657-5: ten years, never beyond twenty from the original judgment.
		{"US-HI", "us-hi-judgment-life", day(2008, 4, 4), nil, interest.Term{Ends: day(2018, 4, 4), Closes: day(2018, 4, 4)}},
		{"US-HI", "us-hi-judgment-life", day(2008, 4, 4), []civil.Date{day(2018, 1, 15)}, interest.Term{Ends: day(2028, 4, 4)}},
		// Idaho Code §§ 10-1110, 10-1111, 11-101, before and after the change from five years to ten.
		{"US-ID", "us-id-judgment-life", day(2015, 6, 30), nil, interest.Term{Ends: day(2020, 6, 30), Closes: day(2020, 6, 30)}},
		{"US-ID", "us-id-judgment-life-2015", day(2015, 7, 1), []civil.Date{day(2025, 3, 3)}, interest.Term{Ends: day(2035, 3, 3), Closes: day(2035, 3, 3)}},
		// 735 Ill. Comp. Stat. 5/12-108, 5/2-1602: seven years; a petition from the seventh year until twenty years after entry.
		{"US-IL", "us-il-judgment-life", day(2010, 1, 20), nil, interest.Term{Dormant: day(2017, 1, 20), Opens: day(2016, 1, 20), Closes: day(2030, 1, 20)}},
		// Ind. Code §§ 34-11-2-12, 34-55-1-2: twenty years, ten without leave.
		{"US-IN", "us-in-judgment-life", day(2004, 9, 30), nil, interest.Term{Ends: day(2024, 9, 30), Dormant: day(2014, 9, 30)}},
		// Iowa Code §§ 614.1(6), 626.2: twenty years.
		{"US-IA", "us-ia-judgment-life", day(2005, 1, 12), nil, interest.Term{Ends: day(2025, 1, 12)}},
		// Kan. Stat. Ann. §§ 60-2403, 60-2404: the days of Butler v. Rumbeck, 56 P.2d 80 (Kan. 1936), under like sections: execution
		// on April 15, 1930, revived on a motion of July 13, 1935.
		{"US-KS", "us-ks-judgment-life", day(1925, 5, 21), nil, interest.Term{Dormant: day(1930, 5, 21), Revived: day(1932, 5, 21), Closes: day(1932, 5, 21)}},
		{"US-KS", "us-ks-judgment-life", day(1925, 5, 21), []civil.Date{day(1930, 4, 15)}, interest.Term{Dormant: day(1935, 4, 15), Revived: day(1937, 4, 15), Closes: day(1937, 4, 15)}},
		// Ky. Rev. Stat. § 413.090(1): fifteen years from the last act to enforce.
		{"US-KY", "us-ky-judgment-life", day(2009, 11, 2), nil, interest.Term{Ends: day(2024, 11, 2), Closes: day(2024, 11, 2)}},
		{"US-KY", "us-ky-judgment-life", day(2009, 11, 2), []civil.Date{day(2015, 3, 3)}, interest.Term{Ends: day(2030, 3, 3), Closes: day(2030, 3, 3)}},
		// La. Civ. Code art. 3501, La. Code Civ. Proc. art. 2031: ten years.
		{"US-LA", "us-la-judgment-life", day(2010, 6, 15), nil, interest.Term{Ends: day(2020, 6, 15), Closes: day(2020, 6, 15)}},
		{"US-LA", "us-la-judgment-life", day(2010, 6, 15), []civil.Date{day(2020, 1, 10)}, interest.Term{Ends: day(2030, 1, 10), Closes: day(2030, 1, 10)}},
		// Me. Rev. Stat. tit. 14, § 864: twenty years.
		{"US-ME", "us-me-judgment-life", day(2006, 12, 31), nil, interest.Term{Ends: day(2026, 12, 31)}},
		// Md. Rule 2-625: the entry of State v. Buckingham; a renewal of July 7, 2009 instead would have given until 2021.
		{"US-MD", "us-md-judgment-life", day(1998, 3, 27), nil, interest.Term{Ends: day(2010, 3, 27), Closes: day(2010, 3, 27)}},
		{"US-MD", "us-md-judgment-life", day(1998, 3, 27), []civil.Date{day(2009, 7, 7)}, interest.Term{Ends: day(2021, 7, 7), Closes: day(2021, 7, 7)}},
		// Mass. Gen. Laws c. 260, § 20, c. 235, § 17: twenty years, the first execution within one.
		{"US-MA", "us-ma-judgment-life", day(1996, 1, 5), nil, interest.Term{Ends: day(2016, 1, 5), Dormant: day(1997, 1, 5)}},
		// Mich. Comp. Laws § 600.5809(3): ten years, and ten from the new judgment.
		{"US-MI", "us-mi-judgment-life", day(1990, 1, 12), nil, interest.Term{Ends: day(2000, 1, 12), Closes: day(2000, 1, 12)}},
		{"US-MI", "us-mi-judgment-life", day(1990, 1, 12), []civil.Date{day(1999, 12, 1)}, interest.Term{Ends: day(2009, 12, 1), Closes: day(2009, 12, 1)}},
		// Minn. Stat. §§ 541.04, 548.09: ten years, and ten from each new judgment.
		{"US-MN", "us-mn-judgment-life", day(2011, 10, 4), nil, interest.Term{Ends: day(2021, 10, 4), Closes: day(2021, 10, 4)}},
		{"US-MN", "us-mn-judgment-life", day(1988, 4, 6), []civil.Date{day(1998, 4, 1), day(2008, 3, 3)}, interest.Term{Ends: day(2018, 3, 3), Closes: day(2018, 3, 3)}},
		// Miss. Code Ann. § 15-1-43: seven years, and seven from the filing of the notice.
		{"US-MS", "us-ms-judgment-life", day(2013, 8, 19), nil, interest.Term{Ends: day(2020, 8, 19), Closes: day(2020, 8, 19)}},
		{"US-MS", "us-ms-judgment-life", day(2013, 8, 19), []civil.Date{day(2020, 3, 2)}, interest.Term{Ends: day(2027, 3, 2), Closes: day(2027, 3, 2)}},
		// Mo. Rev. Stat. § 516.350: ten years, and ten from the revival.
		{"US-MO", "us-mo-judgment-life", day(2012, 4, 16), nil, interest.Term{Ends: day(2022, 4, 16), Closes: day(2022, 4, 16)}},
		{"US-MO", "us-mo-judgment-life", day(2012, 4, 16), []civil.Date{day(2021, 12, 20)}, interest.Term{Ends: day(2031, 12, 20), Closes: day(2031, 12, 20)}},
		// Mont. Code Ann. § 27-2-201(1); Jones v. Arnold: entered March 10, 1986, the action February 7, 1996.
		{"US-MT", "us-mt-judgment-life", day(1986, 3, 10), nil, interest.Term{Ends: day(1996, 3, 10), Closes: day(1996, 3, 10)}},
		{"US-MT", "us-mt-judgment-life", day(1986, 3, 10), []civil.Date{day(1996, 2, 7)}, interest.Term{Ends: day(2006, 2, 7), Closes: day(2006, 2, 7)}},
		// Neb. Rev. Stat. §§ 25-1515, 25-1420: five years from judgment or execution, ten more to revive.
		{"US-NE", "us-ne-judgment-life", day(2010, 6, 15), nil, interest.Term{Dormant: day(2015, 6, 15), Revived: day(2025, 6, 15), Closes: day(2025, 6, 15)}},
		{"US-NE", "us-ne-judgment-life", day(2010, 6, 15), []civil.Date{day(2014, 3, 1)}, interest.Term{Dormant: day(2019, 3, 1), Revived: day(2029, 3, 1), Closes: day(2029, 3, 1)}},
		{"US-NE", "us-ne-judgment-life", day(2010, 6, 15), []civil.Date{day(2022, 1, 3)}, interest.Term{Dormant: day(2027, 1, 3), Revived: day(2037, 1, 3), Closes: day(2037, 1, 3)}},
		// Nev. Rev. Stat. §§ 11.190(1)(a), 17.214.
		{"US-NV", "us-nv-judgment-life", day(2014, 5, 1), nil, interest.Term{Ends: day(2020, 5, 1), Opens: day(2020, 2, 1), Closes: day(2020, 5, 1)}},
		{"US-NV", "us-nv-judgment-life", day(2014, 5, 1), []civil.Date{day(2020, 4, 1)}, interest.Term{Ends: day(2026, 4, 1), Opens: day(2026, 1, 1), Closes: day(2026, 4, 1)}},
		// N.H. Rev. Stat. § 508:5; Trinity EMS v. Coombs: entered April 4, 2003, the action March 28, 2012.
		{"US-NH", "us-nh-judgment-life", day(2003, 4, 4), nil, interest.Term{Ends: day(2023, 4, 4), Closes: day(2023, 4, 4)}},
		{"US-NH", "us-nh-judgment-life", day(2003, 4, 4), []civil.Date{day(2012, 3, 28)}, interest.Term{Ends: day(2032, 3, 28), Closes: day(2032, 3, 28)}},
		// N.J. Stat. Ann. § 2A:14-5; Adamar v. Mason: entered October 7, 1986, the motion August 30, 2006.
		{"US-NJ", "us-nj-judgment-life", day(1986, 10, 7), nil, interest.Term{Ends: day(2006, 10, 7), Closes: day(2006, 10, 7)}},
		{"US-NJ", "us-nj-judgment-life", day(1986, 10, 7), []civil.Date{day(2006, 8, 30)}, interest.Term{Ends: day(2026, 8, 30), Closes: day(2026, 8, 30)}},
		// N.M. Stat. Ann. §§ 37-1-2, 39-1-20: seven years and fourteen; an action gave fourteen more until July 1, 2021.
		{"US-NM", "us-nm-judgment-life", day(2010, 2, 1), nil, interest.Term{Ends: day(2024, 2, 1), Dormant: day(2017, 2, 1), Revived: day(2024, 2, 1), Closes: day(2024, 2, 1)}},
		{"US-NM", "us-nm-judgment-life", day(2010, 2, 1), []civil.Date{day(2015, 3, 2)}, interest.Term{Ends: day(2029, 3, 2), Dormant: day(2022, 3, 2), Revived: day(2029, 3, 2), Closes: day(2029, 3, 2)}},
		{"US-NM", "us-nm-judgment-life-2021", day(2021, 7, 1), nil, interest.Term{Ends: day(2035, 7, 1), Dormant: day(2028, 7, 1), Revived: day(2035, 7, 1)}},
		// N.Y. C.P.L.R. 211(b).
		{"US-NY", "us-ny-judgment-life", day(2005, 12, 31), nil, interest.Term{Ends: day(2025, 12, 31)}},
		// N.C. Gen. Stat. § 1-47(1): one action.
		{"US-NC", "us-nc-judgment-life", day(2011, 5, 16), nil, interest.Term{Ends: day(2021, 5, 16), Closes: day(2021, 5, 16)}},
		{"US-NC", "us-nc-judgment-life", day(2011, 5, 16), []civil.Date{day(2021, 5, 3)}, interest.Term{Ends: day(2031, 5, 3)}},
		// N.D. Cent. Code §§ 28-20-21, 28-20-35: ten years, or twenty where renewed; twenty from August 1, 2021.
		{"US-ND", "us-nd-judgment-life", day(2015, 7, 15), nil, interest.Term{Ends: day(2025, 7, 15), Opens: day(2025, 4, 15), Closes: day(2025, 7, 15)}},
		{"US-ND", "us-nd-judgment-life", day(2015, 7, 15), []civil.Date{day(2025, 5, 1)}, interest.Term{Ends: day(2035, 7, 15)}},
		{"US-ND", "us-nd-judgment-life-2021", day(2021, 8, 1), nil, interest.Term{Ends: day(2041, 8, 1)}},
		// Ohio Rev. Code §§ 2329.07, 2325.18.
		{"US-OH", "us-oh-judgment-life", day(2015, 4, 10), nil, interest.Term{Dormant: day(2020, 4, 10), Revived: day(2030, 4, 10), Closes: day(2030, 4, 10)}},
		{"US-OH", "us-oh-judgment-life", day(2015, 4, 10), []civil.Date{day(2019, 10, 1)}, interest.Term{Dormant: day(2024, 10, 1), Revived: day(2034, 10, 1), Closes: day(2034, 10, 1)}},
		// Okla. Stat. tit. 12, § 735.
		{"US-OK", "us-ok-judgment-life", day(2018, 6, 1), nil, interest.Term{Ends: day(2023, 6, 1), Closes: day(2023, 6, 1)}},
		{"US-OK", "us-ok-judgment-life", day(2018, 6, 1), []civil.Date{day(2023, 5, 15)}, interest.Term{Ends: day(2028, 5, 15), Closes: day(2028, 5, 15)}},
		// Or. Rev. Stat. §§ 18.180(3), 18.182: one certificate.
		{"US-OR", "us-or-judgment-life", day(2011, 1, 20), nil, interest.Term{Ends: day(2021, 1, 20), Closes: day(2021, 1, 20)}},
		{"US-OR", "us-or-judgment-life", day(2011, 1, 20), []civil.Date{day(2020, 11, 16)}, interest.Term{Ends: day(2030, 11, 16)}},
		// 42 Pa. Cons. Stat. § 5529(a); the judgment of Shearer v. Naftzinger.
		{"US-PA", "us-pa-judgment-life", day(1974, 7, 12), nil, interest.Term{Ends: day(1994, 7, 12)}},
		// R.I. Gen. Laws §§ 9-1-17, 9-25-3.
		{"US-RI", "us-ri-judgment-life", day(2002, 8, 27), nil, interest.Term{Ends: day(2022, 8, 27), Dormant: day(2008, 8, 27)}},
		{"US-RI", "us-ri-judgment-life-2026", day(2026, 2, 2), nil, interest.Term{Ends: day(2046, 2, 2)}},
		// S.C. Code Ann. § 15-39-30; the judgment of Home Port Rentals v. Moore.
		{"US-SC", "us-sc-judgment-life", day(1989, 3, 20), nil, interest.Term{Ends: day(1999, 3, 20)}},
		// S.D. Codified Laws § 15-18-1.
		{"US-SD", "us-sd-judgment-life", day(2000, 11, 5), nil, interest.Term{Ends: day(2020, 11, 5)}},
		// Tenn. R. Civ. P. 69.04: ten years more from the end of the first ten.
		{"US-TN", "us-tn-judgment-life", day(2005, 3, 3), nil, interest.Term{Ends: day(2015, 3, 3), Closes: day(2015, 3, 3)}},
		{"US-TN", "us-tn-judgment-life", day(2005, 3, 3), []civil.Date{day(2014, 12, 1)}, interest.Term{Ends: day(2025, 3, 3), Closes: day(2025, 3, 3)}},
		// Tex. Civ. Prac. & Rem. Code §§ 31.006, 34.001.
		{"US-TX", "us-tx-judgment-life", day(2010, 8, 10), nil, interest.Term{Dormant: day(2020, 8, 10), Revived: day(2022, 8, 10), Closes: day(2022, 8, 10)}},
		{"US-TX", "us-tx-judgment-life", day(2010, 8, 10), []civil.Date{day(2019, 2, 5)}, interest.Term{Dormant: day(2029, 2, 5), Revived: day(2031, 2, 5), Closes: day(2031, 2, 5)}},
		// Utah Code Ann. §§ 78B-5-202(1), 78B-6-1802.
		{"US-UT", "us-ut-judgment-life", day(2012, 10, 17), nil, interest.Term{Ends: day(2020, 10, 17), Closes: day(2020, 10, 17)}},
		{"US-UT", "us-ut-judgment-life", day(2012, 10, 17), []civil.Date{day(2020, 8, 3)}, interest.Term{Ends: day(2028, 8, 3), Closes: day(2028, 8, 3)}},
		// 12 V.S.A. §§ 506, 2681(a).
		{"US-VT", "us-vt-judgment-life", day(2001, 2, 12), nil, interest.Term{Ends: day(2009, 2, 12), Closes: day(2009, 2, 12)}},
		{"US-VT", "us-vt-judgment-life", day(2001, 2, 12), []civil.Date{day(2008, 11, 20)}, interest.Term{Ends: day(2016, 11, 20), Closes: day(2016, 11, 20)}},
		// Va. Code Ann. § 8.01-251(A)-(B): twenty years before July 1, 2021, then ten; two certificates of ten.
		{"US-VA", "us-va-judgment-life", day(2021, 6, 30), nil, interest.Term{Ends: day(2041, 6, 30), Closes: day(2041, 6, 30)}},
		{"US-VA", "us-va-judgment-life", day(2010, 5, 5), []civil.Date{day(2022, 1, 10)}, interest.Term{Ends: day(2032, 1, 10), Closes: day(2032, 1, 10)}},
		{"US-VA", "us-va-judgment-life-2021", day(2021, 7, 1), nil, interest.Term{Ends: day(2031, 7, 1), Closes: day(2031, 7, 1)}},
		{"US-VA", "us-va-judgment-life-2021", day(2021, 7, 1), []civil.Date{day(2031, 3, 3), day(2041, 2, 1)}, interest.Term{Ends: day(2051, 2, 1)}},
		// RCW 6.17.020(1), (3).
		{"US-WA", "us-wa-judgment-life", day(2014, 6, 30), nil, interest.Term{Ends: day(2024, 6, 30), Opens: day(2024, 3, 30), Closes: day(2024, 6, 30)}},
		{"US-WA", "us-wa-judgment-life", day(2014, 6, 30), []civil.Date{day(2024, 5, 20)}, interest.Term{Ends: day(2034, 6, 30)}},
		// W. Va. Code § 38-3-18(a): the return day of the last execution.
		{"US-WV", "us-wv-judgment-life", day(2011, 9, 9), nil, interest.Term{Ends: day(2021, 9, 9), Closes: day(2021, 9, 9)}},
		{"US-WV", "us-wv-judgment-life", day(2011, 9, 9), []civil.Date{day(2020, 1, 15)}, interest.Term{Ends: day(2030, 1, 15), Closes: day(2030, 1, 15)}},
		// Wis. Stat. § 893.40.
		{"US-WI", "us-wi-judgment-life", day(1999, 12, 1), nil, interest.Term{Ends: day(2019, 12, 1)}},
		// Wyo. Stat. §§ 1-17-307, 1-16-503.
		{"US-WY", "us-wy-judgment-life", day(2011, 3, 31), nil, interest.Term{Dormant: day(2016, 3, 31), Revived: day(2026, 3, 31), Closes: day(2026, 3, 31)}},
		{"US-WY", "us-wy-judgment-life", day(2011, 3, 31), []civil.Date{day(2015, 2, 28)}, interest.Term{Dormant: day(2020, 2, 28), Revived: day(2030, 2, 28), Closes: day(2030, 2, 28)}},
	} {
		v, err := find(t, c.code).EnforcementPeriod().For(lifeCause(c.code)).On(dated.Dates{Judgment: c.entered})
		require.NoError(t, err, "%s", c.id)
		require.Equal(t, c.id, v.ID, "%s", c.entered)
		got, err := v.Rule.Term(c.entered, c.renewals...)
		require.NoError(t, err, "%s", c.id)
		require.Equal(t, c.want, got, "%s entered %s, renewed %v", c.id, c.entered, c.renewals)
	}
}

// A revival in Illinois gives seven years, and a judgment long dormant can still be revived within twenty of its entry.
func TestARevivedJudgmentInIllinois(t *testing.T) {
	t.Parallel()
	v, err := find(t, "US-IL").EnforcementPeriod().On(dated.Dates{})
	require.NoError(t, err)
	for revived, dormant := range map[civil.Date]civil.Date{
		civil.On(2016, 12, 1): civil.On(2023, 12, 1), civil.On(2024, 6, 3): civil.On(2031, 6, 3), civil.On(2030, 1, 20): civil.On(2037, 1, 20),
	} {
		term, err := v.Rule.Term(civil.On(2010, 1, 20), revived)
		require.NoError(t, err)
		require.Equal(t, dormant, term.Dormant)
	}
	for _, refused := range []civil.Date{civil.On(2016, 1, 19), civil.On(2030, 1, 21)} {
		_, err := v.Rule.Term(civil.On(2010, 1, 20), refused)
		require.Error(t, err, "%s", refused)
	}
}

func TestALateOrFurtherRenewalIsRefused(t *testing.T) {
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
		// 28 U.S.C. § 3201(c)(2): one additional period.
		{"US", day(2010, 3, 15), []civil.Date{day(2029, 1, 1), day(2049, 1, 1)}},
		// § 12-1612(B): only in the last ninety days.
		{"US-AZ", day(2015, 4, 20), []civil.Date{day(2025, 1, 19)}},
		// § 683.110(b): not within five years of the last.
		{"US-CA", day(2014, 1, 31), []civil.Date{day(2020, 1, 2), day(2024, 6, 1)}},
		// § 52-598(c): no revival extends the time.
		{"US-CT", day(2003, 2, 14), []civil.Date{day(2022, 2, 14)}},
		// § 657-5: sought within ten years.
		{"US-HI", day(2008, 4, 4), []civil.Date{day(2018, 4, 5)}},
		// § 60-2404: within two years of dormancy.
		{"US-KS", day(2010, 5, 3), []civil.Date{day(2017, 5, 4)}},
		// § 15-1-43: only while it has not expired.
		{"US-MS", day(2013, 8, 19), []civil.Date{day(2020, 8, 20)}},
	} {
		v, err := find(t, c.code).EnforcementPeriod().For(lifeCause(c.code)).On(dated.Dates{Judgment: c.entered})
		require.NoError(t, err, c.code)
		_, err = v.Rule.Term(c.entered, c.renewals...)
		require.Error(t, err, "%s %v", c.code, c.renewals)
	}
}

// Interest that a renewal turns into principal was read of California alone.
func TestWhereARenewalAddsInterestToPrincipal(t *testing.T) {
	t.Parallel()
	v, err := find(t, "US-CA").EnforcementPeriod().On(dated.Dates{Judgment: civil.On(2020, 1, 2)})
	require.NoError(t, err)
	require.True(t, v.Rule.Capitalizes)
}

// lifeCause is the cause of action for which a jurisdiction's law on the life of judgments is recorded.
func lifeCause(code string) string {
	if code == "US" {
		return "federal-debt"
	}
	return ""
}
