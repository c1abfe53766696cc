package dated_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
)

// A version that is a changed copy of another says what it is itself, although the other was written before.
func TestAChangedCopyOfAVersionIsWrittenAsItIs(t *testing.T) {
	first := dated.Version[int]{Meta: dated.Meta{ID: "franklin-cap", Title: "cap", Status: dated.InForce, Event: dated.Accrual,
		From: civil.On(2001, 1, 1), Reviewed: civil.On(2026, 1, 2), Authority: immutable.Of(authority.Statute("Ohio Rev. Code § 2315.18", "(B)")),
		Omits: immutable.Of(dated.Omission{What: "one"}, dated.Omission{What: "two", Then: dated.Refuse}, dated.Omission{What: "three"})}}
	of := func(v dated.Version[int]) dated.Ref {
		ref, _, err := dated.NewHistory(v).Find(dated.Dates{Accrual: civil.On(2010, 1, 1)})
		require.NoError(t, err)
		return ref
	}
	written := func(r dated.Ref) string {
		text, err := codec.Write(func(w *codec.Writer) {
			w.Open('{')
			r.WriteStanding(w)
			r.WriteSources(w)
			w.Close('}')
		})
		require.NoError(t, err)
		return string(text)
	}
	is := func(want, got string) { // the bytes count
		t.Helper()
		if got != want {
			t.Errorf("want %s, got %s", want, got)
		}
	}
	const want = `{"status":"in force","from":"2001-01-01","selected_by":"accrual","reviewed":"2026-01-02","authority":[{"kind":"statute",` +
		`"text":"Ohio Rev. Code § 2315.18","pinpoint":"(B)","locator":"https://codes.ohio.gov/ohio-revised-code/section-2315.18"}]}`
	ref := of(first)
	for range 2 {
		is(want, written(ref))
		require.Equal(t, "cap; left out: one; three", ref.LeavesOut(0))
	}
	require.Equal(t, "cap; left out: one; two; three", ref.LeavesOut(2))

	copied := dated.Version[int]{Meta: ref.Meta()}
	copied.Title, copied.Status, copied.Custom = "another cap", dated.Unverified, true
	copied.Authority, copied.Omits = immutable.List[authority.Citation]{}, immutable.List[dated.Omission]{}
	is(`{"status":"unverified","from":"2001-01-01","selected_by":"accrual","reviewed":"2026-01-02","unconfirmed":true,"own":true}`, written(of(copied)))
	require.Equal(t, "another cap", of(copied).Title())
	require.Empty(t, of(copied).LeavesOut(0))
	is(want, written(ref))

	is(`{}`, written(dated.Ref{}))
	require.Empty(t, dated.Ref{}.Title())
	require.Empty(t, dated.Ref{}.LeavesOut(1))
}

// The locators of a version are those of its own sources, also where it is a changed copy of another.
func TestLocatorsAreThoseOfTheSources(t *testing.T) {
	of := func(sources ...authority.Citation) dated.Ref {
		ref, _, err := dated.NewHistory(dated.Version[int]{Meta: dated.Meta{ID: "x", Status: dated.InForce, Event: dated.Accrual,
			From: civil.On(2001, 1, 1), Authority: immutable.Of(sources...)}}).Find(dated.Dates{Accrual: civil.On(2010, 1, 1)})
		require.NoError(t, err)
		return ref
	}
	ref := of(authority.Statute("Ohio Rev. Code § 2315.18", "(B)"), authority.Publication("A report", ""))
	for range 2 {
		require.Equal(t, []string{"https://codes.ohio.gov/ohio-revised-code/section-2315.18", ""}, ref.Locators().Slice())
	}
	copied := dated.Version[int]{Meta: ref.Meta()}
	copied.Authority = immutable.Of(authority.Statute("Ohio Rev. Code § 2315.21", ""))
	other, _, err := dated.NewHistory(copied).Find(dated.Dates{Accrual: civil.On(2010, 1, 1)})
	require.NoError(t, err)
	require.Equal(t, []string{"https://codes.ohio.gov/ohio-revised-code/section-2315.21"}, other.Locators().Slice())
	require.Zero(t, of().Locators().Len())
	require.Zero(t, dated.Ref{}.Locators().Len())
}
