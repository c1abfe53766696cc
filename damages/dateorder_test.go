package damages_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
)

// Nobody recovers on a verdict given before the action was filed or the cause of action accrued, nor by a judgment entered
// before the only verdict. Other orders of days happen: a cause accrues while its action is pending, a retrial follows the
// first judgment.
func TestDaysThatCannotStandTogetherAreRefusedByPath(t *testing.T) {
	day := func(year int) civil.Date { return civil.On(year, 5, 6) }
	for name, x := range map[string]struct {
		change func(*damages.Matter)
		path   string // empty where the days can stand together
		says   string
	}{
		"in order": {func(*damages.Matter) {}, "", ""},
		"all on one day": {func(m *damages.Matter) {
			m.Dates = dated.Dates{Accrual: day(2015), Filing: day(2015), Verdict: day(2015), Judgment: day(2015)}
		}, "", ""},
		"verdict before filing":          {func(m *damages.Matter) { m.Dates.Filing = day(2018) }, "dates.verdict", "the day of verdict, 2017-05-06, comes before the day of filing, 2018-05-06"},
		"accrual after verdict":          {func(m *damages.Matter) { m.Dates.Accrual = day(2018) }, "dates.verdict", "comes before the day of accrual, 2018-05-06"},
		"accrual after judgment":         {func(m *damages.Matter) { m.Dates.Verdict, m.Dates.Accrual = civil.Date{}, day(2020) }, "dates.judgment", "comes before the day of accrual"},
		"judgment before filing":         {func(m *damages.Matter) { m.Dates.Verdict, m.Dates.Filing = civil.Date{}, day(2020) }, "dates.judgment", "comes before the day of filing"},
		"verdict after judgment":         {func(m *damages.Matter) { m.Dates.Verdict = day(2020) }, "dates.judgment", "comes before the day of verdict, 2020-05-06"},
		"a penalty before its violation": {func(m *damages.Matter) { m.Dates.Assessment = day(2014) }, "dates.assessment", "comes before the day of accrual, 2015-05-06"},
		"a penalty before the action":    {func(m *damages.Matter) { m.Dates.Assessment = civil.On(2015, 5, 7) }, "", ""},
		"accrual after filing":           {func(m *damages.Matter) { m.Dates.Accrual = day(2017) }, "", ""},
		"a retrial after the first judgment": {func(m *damages.Matter) {
			m.Dates.Verdict = day(2020)
			verdict(m, "retrial", joint("x", head.KindEconomic, 900))
		}, "", ""},
		"a verdict of the docket":                                    {func(m *damages.Matter) { m.Dates.Verdict, m.Docket[0].Date = civil.Date{}, day(2015) }, "docket[0].date", "comes before the day of filing"},
		"a verdict of the docket where the matter gives another day": {func(m *damages.Matter) { m.Docket[0].Date = day(2015) }, "docket[0].date", "comes before the day of filing"},
		"a claim's own verdict":                                      {func(m *damages.Matter) { m.Claims[0].Dates.Verdict = day(2015) }, "claims[0].dates.verdict", "comes before the day of filing"},
		"a claim's own accrual":                                      {func(m *damages.Matter) { m.Claims[0].Dates.Accrual = day(2018) }, "claims[0].dates.accrual", "comes after the day of verdict, 2017-05-06"},
		"a claim filed for itself":                                   {func(m *damages.Matter) { m.Dates.Filing, m.Claims[0].Dates.Filing = day(2018), day(2016) }, "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			m := uncapped(joint("x", head.KindEconomic, 1_000))
			m.Claims[0].Cause = "battery"
			m.Dates = dated.Dates{Accrual: day(2015), Filing: day(2016), Verdict: day(2017), Judgment: day(2019)}
			x.change(m)
			if x.path == "" {
				require.NoError(t, damages.Validate(m))
				return
			}
			require.ErrorContains(t, fails(t, m, x.path), x.says)
		})
	}
}

// Dates of the matter that are out of order are told once, however many claims there are.
func TestDaysOutOfOrderAreToldOnce(t *testing.T) {
	m := uncapped(joint("x", head.KindEconomic, 1_000))
	for _, id := range []string{"c2", "c3"} {
		m.Claims = append(m.Claims, damages.Claim{ID: id, Law: "US-NM"})
	}
	m.Dates = dated.Dates{Filing: civil.On(2016, 1, 1), Verdict: civil.On(2015, 1, 1)}
	fails(t, m, "dates.verdict")
}
