package dated_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/law"
)

func TestAProvisionOfACallersOwnTakesItsPlace(t *testing.T) {
	version := func(id dated.RuleID) dated.Version[string] {
		return dated.Version[string]{Meta: dated.Meta{ID: id, NotFor: immutable.Of("fraud"), Custom: true, Event: dated.Accrual, From: civil.On(2000, 1, 1), Reviewed: civil.On(2020, 1, 1)}}
	}
	ps := dated.Provisions[string]{}.With("", false, version("all")).With("med-mal", false, version("med"))
	on := dated.Dates{Accrual: civil.On(2021, 1, 1)}
	require.Equal(t, 2, ps.Len())
	require.True(t, ps.Has("med") && ps.Has("all") && !ps.Has("none"))
	ref, _, found := ps.For("med-mal").Governing(on)
	require.True(t, found && ref.Custom() && ref.Late(on))
	require.Equal(t, dated.RuleID("med"), ref.ID())
	require.Error(t, ref.Answers("fraud"))
	require.NoError(t, ref.Answers("battery"))
	require.Equal(t, []string{"med-mal"}, slices.Collect(ps.At(0).Except()))
	require.Equal(t, []string{"med-mal"}, slices.Collect(ps.At(1).Causes()))
	require.Zero(t, ps.At(9).Len())
	_, _, found = ps.At(0).Governing(dated.Dates{})
	require.False(t, found)
	beside := ps.With("med-mal", true, version("other")).With("", true, version("new"))
	require.True(t, beside.Has("other") && beside.Has("new") && !beside.Has("all"))
	reached := 0
	for range beside.Reaching("battery") {
		reached++
	}
	require.Equal(t, 1, reached)
	marked := ps.Marked(func(string) bool { return true })
	require.True(t, marked.At(0).Idle())
	require.Contains(t, func() string { _, err := ps.On(dated.Dates{Accrual: civil.On(1999, 1, 1)}); return err.Error() }(), "not covered")
}

// Every omission of the library's law can be said, and those that have no condition always hold.
func TestEveryOmissionIsSaidInWords(t *testing.T) {
	said := 0
	for j := range law.All() {
		for _, q := range j.Questions() {
			for _, a := range q.Answers {
				for _, v := range a.Versions {
					for _, o := range v.Omits.All() {
						require.Contains(t, o.InWords(), o.What)
						require.Equal(t, o.Then != dated.Tell || !o.When.Always(), o.Matters())
						require.ErrorContains(t, v.LeavesOut(&o), "does not answer")
						require.NotEmpty(t, o.Then.String())
						said++
					}
					_ = v.Confirmed()
				}
			}
		}
	}
	require.Greater(t, said, 2000)
}

func TestTheLibraryOfASubjectIsReadWhenAsked(t *testing.T) {
	type future struct{ rules dated.Provisions[string] }
	l := dated.NewLibrary("punitive", func(f *future, file *dated.File) {})
	require.Len(t, l.Codes(), 52)
	require.Zero(t, l.Of("US-OH").rules.Len())
	require.Zero(t, (*dated.Library[future])(nil).Of("US-OH").rules.Len())
	require.NotNil(t, dated.DescribeFile(func(*dated.File) {}))
	m := dated.Meta{Authority: immutable.Of(authority.Case("A v. B", "").NotConfirmed())}
	require.True(t, m.Unconfirmed())
}

// What a law says of an act goes before what a place says, or stands beside it; what it leaves to the place is the place's.
func TestWhatAnActSaysGoesBeforeWhatThePlaceSays(t *testing.T) {
	version := func(id dated.RuleID, notFor ...string) dated.Version[string] {
		return dated.Version[string]{Meta: dated.Meta{ID: id, NotFor: immutable.Of(notFor...)}}
	}
	id := func(ps dated.Provisions[string], cause string) dated.RuleID {
		v, err := ps.For(cause).On(dated.Dates{})
		require.NoError(t, err)
		return v.ID
	}
	place := dated.Provisions[string]{}.With("", false, version("place")).With("med-mal", false, version("place-med"))
	act := dated.Provisions[string]{}.With("", false, version("general")).With("ftca", false, version("act"))
	before := act.Under("ftca", place, false)
	require.Equal(t, dated.RuleID("act"), id(before, "med-mal"))
	require.Equal(t, dated.RuleID("act"), id(before, ""))
	require.Equal(t, 1, before.Len())
	beside := act.Under("ftca", place, true)
	require.Equal(t, 3, beside.Len())
	require.Equal(t, dated.RuleID("place-med"), id(beside, "med-mal"))
	leaves := dated.Provisions[string]{}.With("ftca", false, version("act", "ftca"))
	require.Equal(t, place, leaves.Under("ftca", place, false))
	require.Equal(t, place, act.Under("other", place, false))
	require.Equal(t, 2, place.Len())
}
