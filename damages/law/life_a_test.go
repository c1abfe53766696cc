package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
)

// The days were counted by hand from the sections named.
func TestTheLifeOfJudgmentsFederalToMissouri(t *testing.T) {
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

func TestRenewalsThatStatutesRefuse(t *testing.T) {
	t.Parallel()
	for code, days := range map[string][]civil.Date{
		"US":    {civil.On(2010, 3, 15), civil.On(2029, 1, 1), civil.On(2049, 1, 1)}, // 28 U.S.C. § 3201(c)(2): one additional period
		"US-AZ": {civil.On(2015, 4, 20), civil.On(2025, 1, 19)},                      // § 12-1612(B): only in the last ninety days
		"US-CA": {civil.On(2014, 1, 31), civil.On(2020, 1, 2), civil.On(2024, 6, 1)}, // § 683.110(b): not within five years of the last
		"US-CT": {civil.On(2003, 2, 14), civil.On(2022, 2, 14)},                      // § 52-598(c): no revival extends the time
		"US-HI": {civil.On(2008, 4, 4), civil.On(2018, 4, 5)},                        // § 657-5: sought within ten years
		"US-KS": {civil.On(2010, 5, 3), civil.On(2017, 5, 4)},                        // § 60-2404: within two years of dormancy
		"US-MS": {civil.On(2013, 8, 19), civil.On(2020, 8, 20)},                      // § 15-1-43: only while it has not expired
	} {
		v, err := find(t, code).EnforcementPeriod().For(lifeCause(code)).On(dated.Dates{Judgment: days[0]})
		require.NoError(t, err, code)
		_, err = v.Rule.Term(days[0], days[1:]...)
		require.Error(t, err, code)
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
