package law_test

import (
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

func accrued(year, month, day int) dated.Dates {
	return dated.Dates{Accrual: civil.On(year, time.Month(month), day)}
}

// Caps of several provisions apply side by side, and a provision for all claims leaves alone those that have one of their own.
func TestCapsThatReachAClaimSideBySide(t *testing.T) {
	type ids = []dated.RuleID
	for _, c := range []struct {
		code, cause string
		on          dated.Dates
		want        ids
	}{
		// 42 U.S.C. § 1981a(b)(3).
		{"US", "title-vii", accrued(1991, 11, 21), ids{"us-1981a-cap"}},
		{"US", "ada", accrued(1991, 11, 21), ids{"us-1981a-cap"}},
		// 735 Ill. Comp. Stat. 5/2-1115.1 (P.A. 89-7), void under Best; 5/2-1706.5 (P.A. 94-677), void under Lebron.
		{"US-IL", "negligence", accrued(1995, 3, 8), ids{"us-il-compensatory-caps", "us-il-noneconomic-cap-none"}},
		{"US-IL", "negligence", accrued(1995, 3, 9), ids{"us-il-compensatory-caps", "us-il-noneconomic-cap-1995"}},
		{"US-IL", "negligence", accrued(1997, 12, 17), ids{"us-il-compensatory-caps", "us-il-noneconomic-cap-1995"}},
		{"US-IL", "negligence", accrued(1997, 12, 18), ids{"us-il-compensatory-caps", "us-il-noneconomic-cap-none-since-best"}},
		{"US-IL", "fraud", accrued(1996, 1, 1), ids{"us-il-compensatory-caps"}},
		// Md. Code Ann., Cts. & Jud. Proc. § 11-108.
		{"US-MD", "assault", accrued(2020, 1, 2), ids{"us-md-noneconomic-cap-2019"}},
		{"US-MD", "battery", accrued(2020, 1, 2), ids{"us-md-noneconomic-cap-2019"}},
		{"US-MD", "intentional-tort", accrued(2020, 1, 2), ids{"us-md-noneconomic-cap-2019"}},
		// Miss. Code Ann. § 11-1-60: malpractice has its own limit.
		{"US-MS", "med-mal", dated.Dates{Filing: civil.On(2010, 1, 1)}, ids{"us-ms-med-mal-cap-2004"}},
		// Tex. Civ. Prac. & Rem. Code §§ 74.301, 74.303.
		{"US-TX", "med-mal", dated.Dates{Filing: civil.On(2003, 9, 1)}, ids{"us-tx-compensatory-caps", "us-tx-med-mal-cap-2003", "us-tx-med-mal-death-cap-2003"}},
		// Va. Code Ann. § 8.01-581.15.
		{"US-VA", "med-mal", accrued(2024, 7, 1), ids{"us-va-med-mal-cap-2024"}},
		// Bartholomew v. Wisconsin Patients Compensation Fund.
		{"US-WI", "med-mal", accrued(2010, 1, 1), ids{"us-wi-med-mal-cap-2006", "us-wi-wrongful-death-cap-1998"}},
	} {
		var got ids
		for p := range find(t, c.code).CompensatoryCaps().Reaching(c.cause) {
			got = append(got, expect.Must(p.On(c.on)).ID)
		}
		require.Equal(t, c.want, got, "%s %s %v", c.code, c.cause, c.on)
	}
}

// 735 Ill. Comp. Stat. 5/2-1706.5: no cap on malpractice has been in force in Illinois that was not struck down.
func TestNoCapOnMalpracticeStandsInIllinois(t *testing.T) {
	for _, year := range []int{1990, 1996, 2008, 2020} {
		for p := range find(t, "US-IL").CompensatoryCaps().Reaching("med-mal") {
			v := expect.Must(p.On(accrued(year, 1, 1)))
			require.True(t, v.Rule.Len() == 0 || v.Status == dated.StruckDown, "%s is in force in %d", v.ID, year)
		}
	}
}

// 42 U.S.C. § 1981a(b)(3): one limit for compensatory and punitive damages together.
func TestTheFederalCapOnDiscriminationIsOneForBothKinds(t *testing.T) {
	for _, cause := range []string{"title-vii", "ada"} {
		c, _ := expect.Must(find(t, "US").CompensatoryCaps().For(cause).On(accrued(1991, 11, 21))).Rule.At(0)
		require.True(t, c.Combined(), cause)
		require.Zero(t, find(t, "US").PunitiveCaps().For(cause).Len(), cause)
	}
}

// What the base of a cap is measured on: the damages as found or as they stand after other steps, and whose.
func TestWhatACapIsMeasuredOn(t *testing.T) {
	measures := func(caps dated.Provisions[law.Caps], cause string, d dated.Dates) []limit.Measure {
		c, _ := expect.Must(caps.For(cause).On(d)).Rule.At(0)
		return c.Measures.Slice()
	}
	// Lira v. Davis and Vickery v. Evans: after fault, with prejudgment interest.
	colorado := measures(find(t, "US-CO").PunitiveCaps(), "", accrued(2010, 1, 1))
	require.Equal(t, limit.Standing, colorado[0].At)
	require.True(t, colorado[0].Kinds.Has(head.KindPrejudgmentInterest))
	// Ohio Rev. Code § 2315.18(B)(2): economic loss "as determined by the trier of fact, of the plaintiff".
	require.Equal(t, limit.Measure{Base: limit.Economic, Kinds: head.AllEconomic(), Match: limit.Plaintiff, At: limit.Found},
		measures(find(t, "US-OH").CompensatoryCaps(), "negligence", accrued(2010, 1, 1))[0])
	// N.J. Stat. Ann. § 2A:15-5.14(b): the liability of that defendant.
	require.Equal(t, limit.ByShare, measures(find(t, "US-NJ").PunitiveCaps(), "", accrued(2010, 1, 1))[0].Joint)
	// Tex. Civ. Prac. & Rem. Code § 41.008(a), (b)(1)(B): as the trier of fact determined them.
	texas := measures(find(t, "US-TX").PunitiveCaps(), "", accrued(2010, 1, 1))
	require.NotEmpty(t, texas)
	for _, m := range texas {
		require.Equal(t, limit.Found, m.At)
	}
}

func TestACapThatTurnsOnAFindingOrAFigureAsksForIt(t *testing.T) {
	missing := func(caps dated.Provisions[law.Caps], d dated.Dates, found map[finding.Topic]finding.Status) *limit.MissingError {
		c, _ := expect.Must(caps.On(d)).Rule.At(0)
		_, _, err := c.To.On(limit.Input{Findings: found})
		var missing *limit.MissingError
		require.ErrorAs(t, err, &missing)
		return missing
	}
	require.Equal(t, finding.Topic("intentional_physical_injury"), missing(find(t, "US-AL").PunitiveCaps(), accrued(2005, 1, 1), nil).Finding)
	// Kan. Stat. Ann. § 60-3702(e): the highest yearly gross income.
	require.Equal(t, limit.GrossIncome, missing(find(t, "US-KS").PunitiveCaps(), accrued(1988, 7, 1), map[finding.Topic]finding.Status{
		"profit_exceeds_general_limit": finding.NotEstablished, "gross_income_clearly_inadequate": finding.NotEstablished,
	}).Base)
}

// marylandCap is what a cap of Maryland comes to on a day.
func marylandCap(t *testing.T, cause string, day civil.Date, established ...finding.Topic) string {
	t.Helper()
	v := expect.Must(find(t, "US-MD").CompensatoryCaps().For(cause).On(dated.Dates{Accrual: day}))
	a := asked{}
	for _, topic := range established {
		a.what = append(a.what, string(topic))
	}
	return capAnswer(t, v.Rule, a)
}

// Md. Code Ann., Cts. & Jud. Proc. § 11-108(b): $350,000 from July 1, 1986, $500,000 from October 1, 1994, and $15,000 more
// each October 1 from 1995. A wrongful death from October 1, 1994; 150 percent for two or more beneficiaries.
func TestMarylandGeneralCapRisesEachOctober(t *testing.T) {
	require.Equal(t, "350000", marylandCap(t, "negligence", civil.On(1986, 7, 1)))
	require.Equal(t, "350000", marylandCap(t, "negligence", civil.On(1994, 9, 30)))
	for year := 1994; year <= 2026; year++ {
		dollars := 500_000 + 15_000*(year-1994)
		for _, day := range []civil.Date{civil.On(year, 10, 1), civil.On(year+1, 9, 30)} {
			require.Equal(t, strconv.Itoa(dollars), marylandCap(t, "negligence", day), day)
			require.Equal(t, strconv.Itoa(dollars), marylandCap(t, "wrongful-death", day), day)
			require.Equal(t, strconv.Itoa(dollars*3/2), marylandCap(t, "wrongful-death", day, "two_or_more_beneficiaries"), day)
		}
	}
	for cause, day := range map[string]civil.Date{"negligence": civil.On(1986, 6, 30), "wrongful-death": civil.On(1994, 9, 30), "premises": civil.On(2027, 10, 1)} {
		_, err := find(t, "US-MD").CompensatoryCaps().For(cause).On(dated.Dates{Accrual: day})
		require.ErrorIs(t, err, dated.ErrNotCovered, cause)
	}
}

// § 3-2A-09(b): $650,000 from 2005 through 2008, $15,000 more each January 1 from 2009; 125 percent for a death with two or
// more beneficiaries. Before 2005 § 11-108 reached health care, with its 150 percent from October 1, 1994; before that day a death had
// no limit, and is refused (United States v. Streidel, 329 Md. 533).
func TestMarylandHealthCareCapRisesEachJanuary(t *testing.T) {
	const death = finding.Topic("wrongful_death_with_two_or_more_beneficiaries")
	for _, c := range []struct {
		day        civil.Date
		one, death string
	}{
		{civil.On(1986, 7, 1), "350000", "350000"}, {civil.On(1994, 10, 1), "500000", "750000"}, {civil.On(2004, 9, 30), "635000", "952500"}, {civil.On(2004, 10, 1), "650000", "975000"},
		{civil.On(2004, 12, 31), "650000", "975000"}, {civil.On(2005, 1, 1), "650000", "812500"}, {civil.On(2008, 12, 31), "650000", "812500"},
		{civil.On(2024, 6, 1), "890000", "1112500"}, {civil.On(2026, 12, 31), "920000", "1150000"},
	} {
		require.Equal(t, c.one, marylandCap(t, "med-mal", c.day), c.day)
		require.Equal(t, c.death, marylandCap(t, "med-mal", c.day, death), c.day)
	}
	for year := 2009; year <= 2026; year++ {
		dollars := 650_000 + 15_000*(year-2008)
		for _, day := range []civil.Date{civil.On(year, 1, 1), civil.On(year, 12, 31)} {
			require.Equal(t, strconv.Itoa(dollars), marylandCap(t, "med-mal", day), day)
			require.Equal(t, strconv.Itoa(dollars*5/4), marylandCap(t, "med-mal", day, death), day)
		}
	}
	_, err := find(t, "US-MD").CompensatoryCaps().For("med-mal").On(accrued(2027, 1, 1))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}
