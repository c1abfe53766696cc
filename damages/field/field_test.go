package field_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/field"
)

func TestErrorText(t *testing.T) {
	cases := []struct {
		name string
		err  field.Error
		want string
	}{
		{"all three parts", field.Error{Path: "claims[2].law", Problem: `unknown: "XX"`, Allowed: "a law code"},
			`claims[2].law: unknown: "XX" (allowed: a law code)`},
		{"no path", field.Error{Problem: "empty", Allowed: "a date"}, "empty (allowed: a date)"},
		{"nothing about what is allowed", field.Error{Path: "id", Problem: "used twice"}, "id: used twice"},
		{"a problem alone", field.Error{Problem: "used twice"}, "used twice"},
		{"nothing at all", field.Error{}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { require.EqualError(t, &c.err, c.want) })
	}
}

func TestNewMakesAnErrorOfTheClass(t *testing.T) {
	err := field.New("dates.filing", "in year 0", "a day from year 1")
	require.ErrorIs(t, err, field.ErrInvalid)
	require.NotErrorIs(t, err, io.EOF)
	var fe *field.Error
	require.ErrorAs(t, err, &fe)
	require.Equal(t, field.Error{Path: "dates.filing", Problem: "in year 0", Allowed: "a day from year 1"}, *fe)
}

func TestAnEmptyListIsNoError(t *testing.T) {
	var l field.List
	require.NoError(t, l.Err())
	require.Zero(t, l.Len())
	l.Merge("claims", nil)
	require.NoError(t, l.Err())
	require.Zero(t, l.Len())
}

func TestAListHoldsEveryProblemInOrder(t *testing.T) {
	var l field.List
	l.Add("caption", "empty", "some text")
	l.Add("claims[0].law", "unknown", "a law code")
	require.Equal(t, 2, l.Len())
	err := l.Err()
	require.ErrorIs(t, err, field.ErrInvalid)
	require.EqualError(t, err, "caption: empty (allowed: some text)\nclaims[0].law: unknown (allowed: a law code)")
	require.Equal(t, []string{"caption", "claims[0].law"}, paths(err))

	l.Add("forum", "empty", "a law code")
	require.Len(t, field.All(err), 2, "an error once returned does not grow")
	require.Len(t, field.All(l.Err()), 3)
}

func TestMergePutsThePathBefore(t *testing.T) {
	inner := field.New("amount", "negative", "0 or more")
	cases := []struct {
		name string
		path string
		err  error
		want []string
	}{
		{"one error", "awards[3]", inner, []string{"awards[3].amount"}},
		{"an error of the input itself", "amount", field.New("", "negative", "0 or more"), []string{"amount"}},
		{"an empty path", "", inner, []string{"amount"}},
		{"an element", "awards", field.New("[3].amount", "negative", "0 or more"), []string{"awards[3].amount"}},
		{"a wrapped error", "awards[3]", fmt.Errorf("reading the award: %w", inner), []string{"awards[3].amount"}},
		{"joined errors", "awards[3]", errors.Join(inner, field.New("kind", "unknown", "a kind")),
			[]string{"awards[3].amount", "awards[3].kind"}},
		{"joined errors in joined errors", "v", errors.Join(errors.Join(inner, inner), fmt.Errorf("more: %w", inner)),
			[]string{"v.amount", "v.amount", "v.amount"}},
		{"two errors wrapped by one format", "v", fmt.Errorf("%w and %w", inner, field.New("kind", "unknown", "")),
			[]string{"v.amount", "v.kind"}},
		{"an error that names no field", "file", io.ErrUnexpectedEOF, []string{"file"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var l field.List
			l.Merge(c.path, c.err)
			require.Equal(t, len(c.want), l.Len())
			require.Equal(t, c.want, paths(l.Err()))
		})
	}
	require.EqualError(t, inner, "amount: negative (allowed: 0 or more)", "the merged error is not changed")
}

func TestMergeKeepsTheWordsOfAnErrorThatNamesNoField(t *testing.T) {
	var l field.List
	l.Merge("file", io.ErrUnexpectedEOF)
	require.EqualError(t, l.Err(), "file: unexpected EOF")
}

func TestMergeGoesUpLevelByLevel(t *testing.T) {
	var award, verdict, docket field.List
	award.Add("amount", "negative", "0 or more")
	verdict.Merge(field.At("awards", 3), award.Err())
	docket.Merge(field.Join(field.At("docket", 0), "verdict"), verdict.Err())
	require.EqualError(t, docket.Err(), "docket[0].verdict.awards[3].amount: negative (allowed: 0 or more)")
}

func TestPrefixed(t *testing.T) {
	require.NoError(t, field.Prefixed("claims", nil))
	err := field.Prefixed("claims[2]", errors.Join(field.New("law", "unknown", ""), field.New("", "used twice", "")))
	require.ErrorIs(t, err, field.ErrInvalid)
	require.Equal(t, []string{"claims[2].law", "claims[2]"}, paths(err))
	require.EqualError(t, field.Prefixed("file", io.ErrUnexpectedEOF), "file: unexpected EOF")
}

func TestAllFindsEveryFieldError(t *testing.T) {
	a, b, c := field.New("a", "wrong", ""), field.New("b", "wrong", ""), field.New("c", "wrong", "")
	require.Empty(t, field.All(nil))
	require.Empty(t, field.All(io.EOF))
	require.Empty(t, field.All(errors.Join(io.EOF, io.ErrUnexpectedEOF)))
	require.Empty(t, field.All(fmt.Errorf("reading: %w", io.EOF)))
	require.Equal(t, []string{"a"}, paths(a))
	tree := errors.Join(io.EOF, fmt.Errorf("reading: %w", errors.Join(a, io.EOF, b)), c)
	require.Equal(t, []string{"a", "b", "c"}, paths(tree))
}

func TestJoin(t *testing.T) {
	for _, c := range [][3]string{
		{"claims[0]", "law", "claims[0].law"},
		{"", "law", "law"},
		{"claims[0]", "", "claims[0]"},
		{"", "", ""},
		{"claims", "[0]", "claims[0]"},
		{"", "[0]", "[0]"},
	} {
		require.Equal(t, c[2], field.Join(c[0], c[1]))
	}
}

func TestAt(t *testing.T) {
	require.Equal(t, "awards[3]", field.At("awards", 3))
	require.Equal(t, "[0]", field.At("", 0))
}

func TestQuoteRepeatsAtMostFortyBytes(t *testing.T) {
	cases := []struct{ name, in, want string }{
		{"empty", "", `""`},
		{"short", "12.5", `"12.5"`},
		{"39 bytes", strings.Repeat("a", 39), `"` + strings.Repeat("a", 39) + `"`},
		{"40 bytes", strings.Repeat("a", 40), `"` + strings.Repeat("a", 40) + `"`},
		{"41 bytes", strings.Repeat("a", 41), `"` + strings.Repeat("a", 40) + `"...`},
		{"a million bytes", strings.Repeat("9", 1_000_000), `"` + strings.Repeat("9", 40) + `"...`},
		{"a quotation mark and a line break", "a\"\n", `"a\"\n"`},
		{"a character that ends at byte 40", strings.Repeat("a", 38) + "éa", `"` + strings.Repeat("a", 38) + `é"...`},
		{"two bytes over the edge", strings.Repeat("a", 39) + "éa", `"` + strings.Repeat("a", 39) + `"...`},
		{"three bytes over the edge", strings.Repeat("a", 38) + "\u2212", `"` + strings.Repeat("a", 38) + `"...`},
		{"four bytes over the edge", strings.Repeat("a", 37) + "\U0001F469", `"` + strings.Repeat("a", 37) + `"...`},
		{"bytes that are not UTF-8", "\xff\xfe", `"\xff\xfe"`},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := field.Quote(c.in)
			require.Equal(t, c.want, got)
			require.True(t, utf8.ValidString(got))
		})
	}
	require.NotPanics(t, func() { field.Quote(strings.Repeat("\x80", 100)) }) // no character starts anywhere
}

func FuzzQuote(f *testing.F) {
	f.Add("")
	f.Add(strings.Repeat("a", 41))
	f.Add(strings.Repeat("\u2212", 20))
	f.Add(strings.Repeat("9", 1_000_000))
	f.Add("\x00\xff\"")
	f.Fuzz(func(t *testing.T, s string) {
		got := field.Quote(s)
		require.True(t, utf8.ValidString(got))
		require.LessOrEqual(t, len(got), 10*40+5) // an escaped byte takes at most ten
		require.Equal(t, len(s) > 40, strings.HasSuffix(got, `"...`))
	})
}

func paths(err error) []string {
	var out []string
	for _, e := range field.All(err) {
		out = append(out, e.Path)
	}
	return out
}

// Budget: 300 ns, 4 allocations.
func BenchmarkListMerge(b *testing.B) {
	inner := field.New("amount", "negative", "0 or more")
	b.ReportAllocs()
	for b.Loop() {
		var l field.List
		l.Merge("awards[3]", inner)
		if l.Err() == nil {
			b.Fatal("the error was lost")
		}
	}
}
