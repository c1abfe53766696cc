package dated_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
)

func TestOnlyTheDateOfTheRightEventSelects(t *testing.T) {
	// A verdict of 2020 on a cause of 1988: Virginia asks when the cause accrued.
	v, err := expect.Must(law.Lookup("US-VA")).PunitiveCaps().On(dated.Dates{
		Accrual: civil.On(1988, 6, 30), Filing: civil.On(1990, 1, 1), Verdict: civil.On(2020, 1, 1), Judgment: civil.On(2020, 2, 1),
	})
	require.NoError(t, err)
	require.Equal(t, dated.RuleID("us-va-punitive-cap-none"), v.ID)
}

func TestDatesAnswerForTheEventAsked(t *testing.T) {
	d := dated.Dates{Accrual: civil.On(2001, 1, 1), Filing: civil.On(2002, 2, 2), Verdict: civil.On(2003, 3, 3), Judgment: civil.On(2004, 4, 4)}
	for trigger, want := range map[dated.Event]civil.Date{
		dated.Accrual: d.Accrual, dated.Filing: d.Filing, dated.Verdict: d.Verdict, dated.Judgment: d.Judgment, dated.AnyTime: {}, 200: {},
	} {
		require.Equal(t, want, d.On(trigger), trigger.String())
	}
}

func TestADayInAGapIsNotCoveredAndNeverTheNearestVersion(t *testing.T) {
	for _, day := range []civil.Date{civil.On(2004, 8, 16), civil.On(2005, 7, 1), civil.On(2006, 6, 30)} {
		v, err := expect.Must(law.Lookup("US-CA")).SplitRecovery().On(dated.Dates{Filing: day})
		require.Zero(t, v)
		var e *dated.CoverageError
		require.ErrorAs(t, err, &e)
		require.Equal(t, dated.Filing, e.Event)
		require.Equal(t, day, e.On)
		require.Equal(t, civil.On(2006, 7, 1), e.From, "covered again")
		require.Equal(t, civil.On(2004, 8, 16), e.Until, "no longer covered")
		require.Empty(t, e.Why)
		require.Contains(t, e.Rule, "us-ca-punitive-split")
		require.ErrorIs(t, err, dated.ErrNotCovered)
		require.NotErrorIs(t, err, invalid.ErrInvalid)
		require.Contains(t, err.Error(), "is not covered for filing on "+day.String())
	}
}

func TestADayBeforeTheFirstVersionSaysWhatIsCovered(t *testing.T) {
	_, err := expect.Must(law.Lookup("US-AL")).PunitiveCaps().On(dated.Dates{Accrual: civil.On(1987, 6, 10)})
	var e *dated.CoverageError
	require.ErrorAs(t, err, &e)
	require.Equal(t, dated.Accrual, e.Event)
	require.Equal(t, civil.On(1987, 6, 10), e.On)
	require.Equal(t, civil.On(1987, 6, 11), e.From)
	require.True(t, e.Until.IsZero())
	require.Contains(t, err.Error(), "is not covered for accrual on 1987-06-10; covered from 1987-06-11")
}

func TestAnEmptyHistoryCoversNothing(t *testing.T) {
	for name, h := range map[string]dated.History[law.Caps]{"zero": {}, "of no jurisdiction": *law.Jurisdiction{}.CompensatoryCaps().For("")} {
		require.Zero(t, h.Len(), name)
		for range h.All() {
			t.Fatal("an empty history has a version")
		}
		for _, d := range []dated.Dates{{}, {Accrual: civil.On(2000, 1, 1)}} {
			v, err := h.On(d)
			require.Zero(t, v, name)
			var e *dated.CoverageError
			require.ErrorAs(t, err, &e)
			require.ErrorIs(t, err, dated.ErrNotCovered)
			require.NotErrorIs(t, err, invalid.ErrInvalid, "no date would help")
			require.EqualError(t, err, "the rule: no such rule is recorded")
		}
	}
	require.Zero(t, expect.Must(law.Lookup("US")).Fault().For("").Len(), "federal law has no general rule of fault")
}

func TestACoverageErrorSaysWhatIsCovered(t *testing.T) {
	day, from, until := civil.On(2000, 1, 1), civil.On(2001, 1, 1), civil.On(2002, 1, 1)
	for want, e := range map[string]*dated.CoverageError{
		"a cap: the date of accrual selects the version and is not given":                                    {Rule: "a cap", Event: dated.Accrual},
		"a cap is not covered for verdict on 2000-01-01":                                                     {Rule: "a cap", Event: dated.Verdict, On: day},
		"a cap is not covered for verdict on 2000-01-01; covered from 2001-01-01":                            {Rule: "a cap", Event: dated.Verdict, On: day, From: from},
		"a cap is not covered for verdict on 2000-01-01; covered before 2002-01-01":                          {Rule: "a cap", Event: dated.Verdict, On: day, Until: until},
		"a cap is not covered for verdict on 2000-01-01; covered from 2001-01-01; covered before 2002-01-01": {Rule: "a cap", Event: dated.Verdict, On: day, From: from, Until: until},
		"a cap is not covered on 2000-01-01; covered from 2001-01-01":                                        {Rule: "a cap", On: day, From: from},
		"a cap: the day it is asked for is not given":                                                        {Rule: "a cap"},
		"a cap: repealed": {Rule: "a cap", Event: dated.Verdict, On: day, Why: "repealed"},
	} {
		require.EqualError(t, e, want)
		require.ErrorIs(t, e, dated.ErrNotCovered)
		require.Equal(t, e.On.IsZero(), errors.Is(e, invalid.ErrInvalid))
		require.NotErrorIs(t, e, errors.ErrUnsupported)
	}
}

func TestAHistoryIsWalkedOldestFirstAndMayBeLeftEarly(t *testing.T) {
	h := expect.Must(law.Lookup("US-IL")).PunitiveCaps().For("")
	var ids []dated.RuleID
	for v := range h.All() {
		ids = append(ids, v.ID)
	}
	require.Len(t, ids, h.Len())
	require.Equal(t, []dated.RuleID{"us-il-punitive-cap-none", "us-il-punitive-cap-1995", "us-il-punitive-cap-none-since-best"}, ids)
	for v := range h.All() {
		require.Equal(t, ids[0], v.ID)
		break
	}
}

func TestFindRefersToTheVersionThatOnCopies(t *testing.T) {
	h := expect.Must(law.Lookup("US-IL")).PunitiveCaps().For("")
	for _, day := range []civil.Date{civil.On(1990, 1, 1), civil.On(1996, 1, 1), civil.On(2020, 1, 1)} {
		d := dated.Dates{Accrual: day}
		v, err := h.On(d)
		require.NoError(t, err)
		ref, rule, err := h.Find(d)
		require.NoError(t, err)
		require.Equal(t, v.Meta, ref.Meta())
		require.Equal(t, v.Rule, rule)
		require.Equal(t, v.ID, ref.ID())
		require.Equal(t, v.Status, ref.Status())
		require.Equal(t, v.Unconfirmed(), ref.Unconfirmed())

		m := ref.Meta() // the caller's own
		m.ID, m.Until = "changed", civil.Date{}
		require.Equal(t, v.Meta, ref.Meta())
	}
	_, errOn := h.On(dated.Dates{})
	ref, rule, err := h.Find(dated.Dates{})
	require.Equal(t, errOn, err)
	require.Zero(t, ref)
	require.Zero(t, rule)
}

func TestTheZeroRefRefersToNothing(t *testing.T) {
	var r dated.Ref
	require.Zero(t, r.Meta())
	require.Empty(t, r.ID())
	require.Equal(t, dated.StatusUnspecified, r.Status())
	require.False(t, r.Unconfirmed())
	require.False(t, r.Late(dated.Dates{Accrual: civil.On(9999, 12, 31)}))
	require.NoError(t, r.Answers("fraud"))
}

func TestAMatterAfterTheReviewIsLate(t *testing.T) {
	late := func(code string, d dated.Dates) bool {
		r, _, err := expect.Must(law.Lookup(code)).PunitiveCaps().For("").Find(d)
		require.NoError(t, err)
		return r.Late(d)
	}
	require.False(t, late("US-VA", dated.Dates{Accrual: dated.AsOf()}))
	require.True(t, late("US-VA", dated.Dates{Accrual: expect.Must(dated.AsOf().AddDays(1))}))
	require.False(t, late("US-VA", dated.Dates{Accrual: dated.AsOf(), Judgment: expect.Must(dated.AsOf().AddDays(1))}), "only the event that selects counts")
	require.False(t, late("US-OR", dated.Dates{Accrual: expect.Must(dated.AsOf().AddDays(1))}), "no event selects a rule for all time")
}

// A history whose versions are selected by the day that is asked about is read, asked and written. No matter has such a day.
func TestAVersionMayBeSelectedByTheDayThatIsAskedAbout(t *testing.T) {
	const text = `{"jurisdiction":"US","reviewed":"2026-11-24","rule":[` +
		`{"id":"a","title":"ten days","applies":{"by":"day","until":"2009-12-01"},"days":10,"sources":[{"cite":"a rule","kind":"rule","read":{"as":"none"}}]},` +
		`{"id":"b","title":"14 days","applies":{"by":"day","from":"2009-12-01"},"days":14,"sources":[{"cite":"a rule","kind":"rule","read":{"as":"none"}}]}]}`
	var h dated.History[int]
	form := func(f *dated.File) {
		dated.HistoryForm(f, f.Form, "rule", &h, func(n *int, g *codec.Form) { codec.Integer(g, "days", n) })
	}
	require.NoError(t, dated.ReadFile([]byte(text), "US", nil, form))
	for day, want := range map[civil.Date]int{civil.On(1963, 7, 1): 10, civil.On(2009, 11, 30): 10, civil.On(2009, 12, 1): 14, civil.On(2100, 1, 1): 14} {
		v, err := h.OnDay(day)
		require.NoError(t, err)
		require.Equal(t, want, v.Rule, day)
		for v := range h.All() {
			require.Equal(t, v.Rule == want, v.Covers(day), day)
		}
	}
	_, err := h.On(dated.Dates{Judgment: civil.On(2020, 1, 1)})
	require.ErrorContains(t, err, "the date of day")
	back, err := dated.WriteFile("US", form)
	require.NoError(t, err)
	require.JSONEq(t, text, string(back))
	var wrong invalid.List
	for v := range h.All() {
		v.Check(&wrong, "rule", nil, "", dated.Day)
	}
	require.NoError(t, wrong.Err())
}
