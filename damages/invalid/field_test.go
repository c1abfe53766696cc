package invalid_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

func TestErrorText(t *testing.T) {
	cases := []struct {
		name string
		err  invalid.Error
		want string
	}{
		{"all three parts", invalid.Error{Path: "claims[2].law", Problem: `unknown: "XX"`, Allowed: "a law code"},
			`claims[2].law: unknown: "XX" (allowed: a law code)`},
		{"no path", invalid.Error{Problem: "empty", Allowed: "a date"}, "empty (allowed: a date)"},
		{"nothing about what is allowed", invalid.Error{Path: "id", Problem: "used twice"}, "id: used twice"},
		{"a problem alone", invalid.Error{Problem: "used twice"}, "used twice"},
		{"nothing at all", invalid.Error{}, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { require.EqualError(t, &c.err, c.want) })
	}
}

func TestNewMakesAnErrorOfTheClass(t *testing.T) {
	err := invalid.New("dates.filing", "in year 0", "a day from year 1")
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.NotErrorIs(t, err, io.EOF)
	var fe *invalid.Error
	require.ErrorAs(t, err, &fe)
	require.Equal(t, invalid.Error{Path: "dates.filing", Problem: "in year 0", Allowed: "a day from year 1"}, *fe)
}

func TestAnEmptyListIsNoError(t *testing.T) {
	var l invalid.List
	require.NoError(t, l.Err())
	require.Zero(t, l.Len())
	l.Merge("claims", nil)
	require.NoError(t, l.Err())
	require.Zero(t, l.Len())
}

func TestAListHoldsEveryProblemInOrder(t *testing.T) {
	var l invalid.List
	l.Add("caption", "empty", "some text")
	l.Add("claims[0].law", "unknown", "a law code")
	require.Equal(t, 2, l.Len())
	err := l.Err()
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.EqualError(t, err, "caption: empty (allowed: some text)\nclaims[0].law: unknown (allowed: a law code)")
	require.Equal(t, []string{"caption", "claims[0].law"}, expect.Paths(err))

	l.Add("forum", "empty", "a law code")
	require.Len(t, invalid.All(err), 2, "an error once returned does not grow")
	require.Len(t, invalid.All(l.Err()), 3)
}

func TestMergePutsThePathBefore(t *testing.T) {
	inner := invalid.New("amount", "negative", "0 or more")
	cases := []struct {
		name string
		path string
		err  error
		want []string
	}{
		{"one error", "awards[3]", inner, []string{"awards[3].amount"}},
		{"an error of the input itself", "amount", invalid.New("", "negative", "0 or more"), []string{"amount"}},
		{"an empty path", "", inner, []string{"amount"}},
		{"an element", "awards", invalid.New("[3].amount", "negative", "0 or more"), []string{"awards[3].amount"}},
		{"a wrapped error", "awards[3]", fmt.Errorf("reading the award: %w", inner), []string{"awards[3].amount"}},
		{"joined errors", "awards[3]", errors.Join(inner, invalid.New("kind", "unknown", "a kind")),
			[]string{"awards[3].amount", "awards[3].kind"}},
		{"joined errors in joined errors", "v", errors.Join(errors.Join(inner, inner), fmt.Errorf("more: %w", inner)),
			[]string{"v.amount", "v.amount", "v.amount"}},
		{"two errors wrapped by one format", "v", fmt.Errorf("%w and %w", inner, invalid.New("kind", "unknown", "")),
			[]string{"v.amount", "v.kind"}},
		{"an error that names no field", "file", io.ErrUnexpectedEOF, []string{"file"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var l invalid.List
			l.Merge(c.path, c.err)
			require.Equal(t, len(c.want), l.Len())
			require.Equal(t, c.want, expect.Paths(l.Err()))
		})
	}
	require.EqualError(t, inner, "amount: negative (allowed: 0 or more)", "the merged error is not changed")
}

func TestMergeKeepsTheWordsOfAnErrorThatNamesNoField(t *testing.T) {
	var l invalid.List
	l.Merge("file", io.ErrUnexpectedEOF)
	require.EqualError(t, l.Err(), "file: unexpected EOF")
}

func TestMergeGoesUpLevelByLevel(t *testing.T) {
	var award, verdict, docket invalid.List
	award.Add("amount", "negative", "0 or more")
	verdict.Merge(invalid.At("awards", 3), award.Err())
	docket.Merge(invalid.Join(invalid.At("docket", 0), "verdict"), verdict.Err())
	require.EqualError(t, docket.Err(), "docket[0].verdict.awards[3].amount: negative (allowed: 0 or more)")
}

func TestPrefixed(t *testing.T) {
	require.NoError(t, invalid.Prefixed("claims", nil))
	err := invalid.Prefixed("claims[2]", errors.Join(invalid.New("law", "unknown", ""), invalid.New("", "used twice", "")))
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.Equal(t, []string{"claims[2].law", "claims[2]"}, expect.Paths(err))
	require.EqualError(t, invalid.Prefixed("file", io.ErrUnexpectedEOF), "file: unexpected EOF")
}

func TestAllFindsEveryFieldError(t *testing.T) {
	a, b, c := invalid.New("a", "wrong", ""), invalid.New("b", "wrong", ""), invalid.New("c", "wrong", "")
	require.Empty(t, invalid.All(nil))
	require.Empty(t, invalid.All(io.EOF))
	require.Empty(t, invalid.All(errors.Join(io.EOF, io.ErrUnexpectedEOF)))
	require.Empty(t, invalid.All(fmt.Errorf("reading: %w", io.EOF)))
	require.Equal(t, []string{"a"}, expect.Paths(a))
	tree := errors.Join(io.EOF, fmt.Errorf("reading: %w", errors.Join(a, io.EOF, b)), c)
	require.Equal(t, []string{"a", "b", "c"}, expect.Paths(tree))
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
		require.Equal(t, c[2], invalid.Join(c[0], c[1]))
	}
}

func TestAt(t *testing.T) {
	require.Equal(t, "awards[3]", invalid.At("awards", 3))
	require.Equal(t, "[0]", invalid.At("", 0))
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
			got := invalid.Quote(c.in)
			require.Equal(t, c.want, got)
			require.True(t, utf8.ValidString(got))
		})
	}
	require.NotPanics(t, func() { invalid.Quote(strings.Repeat("\x80", 100)) }) // no character starts anywhere
}

func FuzzQuote(f *testing.F) {
	f.Add("")
	f.Add(strings.Repeat("a", 41))
	f.Add(strings.Repeat("\u2212", 20))
	f.Add(strings.Repeat("9", 1_000_000))
	f.Add("\x00\xff\"")
	f.Fuzz(func(t *testing.T, s string) {
		got := invalid.Quote(s)
		require.True(t, utf8.ValidString(got))
		require.LessOrEqual(t, len(got), 10*40+5) // an escaped byte takes at most ten
		require.Equal(t, len(s) > 40, strings.HasSuffix(got, `"...`))
	})
}

// Budget: 300 ns, 4 allocations.
func BenchmarkListMerge(b *testing.B) {
	inner := invalid.New("amount", "negative", "0 or more")
	b.ReportAllocs()
	for b.Loop() {
		var l invalid.List
		l.Merge("awards[3]", inner)
		if l.Err() == nil {
			b.Fatal("the error was lost")
		}
	}
}
