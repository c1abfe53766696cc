package dated_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// struckDown is a rule for causes of action that accrued from 2000 on, which the decisions struck down.
func struckDown(by ...dated.Strike) dated.History[string] {
	return dated.NewHistory(dated.Version[string]{Meta: dated.Meta{ID: "cap", Event: dated.Accrual, From: civil.On(2000, 1, 1), Status: dated.StruckDown,
		Struck: immutable.Of(by...)}, Rule: "the cap"})
}

func TestADecisionThatStrikesLawDownIsAnEventInTime(t *testing.T) {
	facts, before, day := civil.On(2005, 5, 5), civil.On(2010, 3, 21), civil.On(2010, 3, 22)
	const down, later = dated.StruckDown, dated.StruckLater
	for name, c := range map[string]struct {
		dates                  dated.Dates
		back, forward, pending dated.Status
	}{
		"judgment on the day before":                {dated.Dates{Accrual: facts, Judgment: before}, later, later, later},
		"judgment on the day":                       {dated.Dates{Accrual: facts, Judgment: day}, down, later, down},
		"verdict on the day before":                 {dated.Dates{Accrual: facts, Verdict: before}, later, later, later},
		"verdict on the day before, judgment on it": {dated.Dates{Accrual: facts, Verdict: before, Judgment: day}, down, later, down},
		"assessment on the day before":              {dated.Dates{Accrual: facts, Assessment: before}, later, later, later},
		"assessment on the day":                     {dated.Dates{Accrual: facts, Assessment: day}, down, later, down},
		"judgment before, an order on the day":      {dated.Dates{Accrual: facts, Judgment: before, Latest: day}, down, later, down},
		"judgment before, an order before it too":   {dated.Dates{Accrual: facts, Judgment: before, Latest: facts}, later, later, later},
		"judgment before, an order of no day":       {dated.Dates{Accrual: facts, Judgment: before, Undated: true}, down, later, down},
		"nothing but the facts":                     {dated.Dates{Accrual: facts}, down, later, down},
		"facts on the day":                          {dated.Dates{Accrual: day, Judgment: civil.On(2012, 1, 1)}, down, down, down},
		"facts on the day before":                   {dated.Dates{Accrual: before, Judgment: civil.On(2012, 1, 1)}, down, later, down},
	} {
		for reach, want := range map[dated.Reach]dated.Status{dated.Back: c.back, dated.Forward: c.forward, dated.Pending: c.pending, dated.ReachUnspecified: down} {
			h := struckDown(dated.Strike{On: day, Reach: reach})
			ref, rule, err := h.Find(c.dates)
			require.NoError(t, err)
			require.Equal(t, "the cap", rule)
			require.Equal(t, want, ref.Status(), "%s, %s", name, reach)
			require.Equal(t, want, ref.Meta().Status, name)
			v, err := h.On(c.dates)
			require.NoError(t, err)
			require.Equal(t, want, v.Status, name)
			governing, _, _ := h.Governing(c.dates)
			require.Equal(t, ref, governing, name)
			unknown, _, _ := struckDown(dated.Strike{Reach: reach}).Find(c.dates)
			require.Equal(t, down, unknown.Status(), "the day of the decision is not known")
		}
	}
}

func TestTheFirstOfSeveralDecisionsCounts(t *testing.T) {
	first, second := dated.Strike{On: civil.On(1999, 7, 15), Reach: dated.Pending}, dated.Strike{On: civil.On(2020, 7, 9), Reach: dated.Pending}
	on := dated.Dates{Accrual: civil.On(2000, 1, 1), Judgment: civil.On(2001, 1, 1)}
	ref, _, _ := struckDown(second).Find(on)
	require.Equal(t, dated.StruckLater, ref.Status())
	ref, _, _ = struckDown(second, first).Find(on)
	require.Equal(t, dated.StruckDown, ref.Status())
	m := ref.Meta()
	got, known := m.FirstStrike()
	require.True(t, known)
	require.Equal(t, first, got)
	ref, _, _ = struckDown(second, dated.Strike{}).Find(on)
	require.Equal(t, dated.StruckDown, ref.Status(), "of one decision nothing is known")
	none, _, _ := struckDown().Find(on)
	require.Equal(t, dated.StruckDown, none.Status())
	_, known = new(dated.Meta).FirstStrike()
	require.False(t, known)
}

func TestLawThatWasNotStruckDownKeepsItsStanding(t *testing.T) {
	v := dated.Version[string]{Meta: dated.Meta{Status: dated.Unverified, Struck: immutable.Of(dated.Strike{On: civil.On(2010, 1, 1), Reach: dated.Back})}}
	ref, _, err := dated.NewHistory(v).Find(dated.Dates{Judgment: civil.On(2001, 1, 1)})
	require.NoError(t, err)
	require.Equal(t, dated.Unverified, ref.Status())
}

func TestADecisionHasADayAndAReachOrNeither(t *testing.T) {
	by := authority.Case("A v. B (2010)", "")
	for name, c := range map[string]struct {
		strike dated.Strike
		wrong  string
	}{
		"both":              {dated.Strike{By: by, On: civil.On(2010, 1, 1), Reach: dated.Back}, ""},
		"neither":           {dated.Strike{By: by}, ""},
		"no reach":          {dated.Strike{By: by, On: civil.On(2010, 1, 1)}, "v.struck_by[0].reach"},
		"no day":            {dated.Strike{By: by, Reach: dated.Pending}, "v.struck_by[0].reach"},
		"no reach there is": {dated.Strike{By: by, On: civil.On(2010, 1, 1), Reach: 9}, "v.struck_by[0].reach"},
		"no decision":       {dated.Strike{}, "v.struck_by[0].text"},
	} {
		var l invalid.List
		m := dated.Meta{ID: "own-a", Title: "a", Authority: immutable.Of(by), Status: dated.StruckDown, Struck: immutable.Of(c.strike)}
		m.Check(&l, "v", nil, "own-")
		if c.wrong == "" {
			require.NoError(t, l.Err(), name)
		} else {
			require.ErrorContains(t, l.Err(), c.wrong, name)
		}
		require.Equal(t, []authority.Citation{c.strike.By}, m.StruckBy().Slice())
	}
	var l invalid.List
	m := dated.Meta{ID: "own-a", Title: "a", Authority: immutable.Of(by), Status: dated.StruckLater}
	m.Check(&l, "v", nil, "own-")
	require.ErrorContains(t, l.Err(), "v.status", "law is struck down later than something, and a version is not")
}

func TestTheDayAndTheReachOfADecisionAreRead(t *testing.T) {
	file := func(more string) string {
		return `{"jurisdiction":"US-ZZ","reviewed":"2026-11-24","rules":[{"versions":[{"id":"us-zz-a","title":"a rule",` +
			`"sources":[{"cite":"a statute","kind":"statute","read":{"as":"none"}}],"struck_by":[{"cite":"A v. B","kind":"case","read":{"as":"text"}` + more + `}]}]}]}`
	}
	text := file(`,"decided":"2010-03-22","reach":"pending"`)
	ps, err := provisions(t, text)
	require.NoError(t, err)
	v, err := ps.On(dated.Dates{Judgment: civil.On(2010, 3, 21)})
	require.NoError(t, err)
	require.Equal(t, dated.StruckLater, v.Status)
	s, _ := v.Struck.At(0)
	require.Equal(t, civil.On(2010, 3, 22), s.On)
	require.Equal(t, "pending", s.Reach.String())
	require.Equal(t, civil.On(2026, 11, 24), s.By.Read, "the day of the file's review")
	out, err := dated.WriteFile("US-ZZ", func(f *dated.File) { f.Reviewed = dated.AsOf(); form(f, &ps) })
	require.NoError(t, err)
	require.Contains(t, string(out), `"read":{"as":"text"},"decided":"2010-03-22","reach":"pending"}]`)
	_, err = provisions(t, file(`,"decided":"2010-03-22","reach":"sideways"`))
	require.ErrorContains(t, err, "struck_by[0].reach")
	_, err = provisions(t, file(`,"decided":"2010-03-22"`))
	require.ErrorContains(t, err, "struck_by[0].reach")
	schema, err := dated.DescribeFile(func(f *dated.File) { form(f, new(dated.Provisions[struct{}])) }).MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(schema), `"forward"`)
}

func TestAReachIsSaidInWords(t *testing.T) {
	words := map[string]bool{}
	for _, r := range []dated.Reach{dated.Back, dated.Forward, dated.Pending} {
		require.NotEmpty(t, r.InWords())
		words[r.InWords()] = true
	}
	require.Len(t, words, 3)
	require.Empty(t, dated.ReachUnspecified.InWords())
	require.Equal(t, "struck down later", dated.StruckLater.String())
}
