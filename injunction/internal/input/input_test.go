package input_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// refused is what a check says of an input, "" where it accepts it.
func refused(check func(l *invalid.List)) string {
	var l invalid.List
	if check(&l); l.Err() == nil {
		return ""
	}
	return l.Err().Error()
}

func TestTextsAreShortAndPrintable(t *testing.T) {
	for text, want := range map[string]string{
		"":                                    "no text",
		" \t":                                 "no text",
		"an act":                              "",
		"two\nlines":                          "",
		"a\x00byte":                           "control character",
		"\xff":                                "not UTF-8",
		strings.Repeat("x", input.MaxText):    "",
		strings.Repeat(" ", input.MaxText+1):  "text of 4097 bytes",
		"a bell \a":                           "control character",
		"a carriage return\r":                 "control character",
		strings.Repeat("\xff", input.MaxText): "not UTF-8",
	} {
		got := refused(func(l *invalid.List) { input.Required(l, "act", text, "\t\n") })
		require.Contains(t, got, want)
		require.Equal(t, want == "", got == "", got)
	}
	require.Contains(t, refused(func(l *invalid.List) { input.Printable(l, "why", "two\nlines", "") }), "why: text has a control character")
	require.Empty(t, refused(func(l *invalid.List) { input.Printable(l, "why", "", "") }))
}

func TestAListThatIsTooLongIsNotGoneThrough(t *testing.T) {
	seen := []string{}
	each := func(n int) string {
		return refused(func(l *invalid.List) {
			input.Each(l, "open", make([]int, n), func(path string, _ int) { seen = append(seen, path) })
		})
	}
	require.Contains(t, each(input.MaxList+1), "open: 1001 entries")
	require.Empty(t, seen)
	require.Empty(t, each(2))
	require.Equal(t, []string{"open[0]", "open[1]"}, seen)
	require.Empty(t, each(input.MaxList))
}

func TestAnAmountIsInCentsAndThereWhereItIsNeeded(t *testing.T) {
	for text, c := range map[string]struct {
		cents          int64
		needed, wanted string
	}{
		"12.34": {1234, "", ""}, "0": {0, "no amount", ""}, "-0.01": {0, "negative", "negative"},
		"0.001": {0, "no amount of dollars and cents", "no amount of dollars and cents"}, "1e999": {0, "no amount of dollars and cents", "no amount of dollars and cents"},
	} {
		for _, needed := range []bool{true, false} {
			want := c.wanted
			if needed {
				want = c.needed
			}
			got := refused(func(l *invalid.List) {
				require.Equal(t, c.cents, input.Amount(l, "amount", decimal.RequireFromString(text), needed), text)
			})
			require.Contains(t, got, want, text)
			require.Equal(t, want == "", got == "", text)
		}
	}
}

func TestAStatusIsKnownAndThereWhereItIsNeeded(t *testing.T) {
	for _, needed := range []bool{true, false} {
		for s := finding.Established; s <= finding.Unknown; s++ {
			require.Empty(t, refused(func(l *invalid.List) { input.Status(l, "loss", s, needed) }))
		}
		got := refused(func(l *invalid.List) { input.Status(l, "loss", finding.Unknown+1, needed) })
		require.Contains(t, got, "loss: unknown status")
		require.Equal(t, !needed, strings.Contains(got, "or none"))
	}
	require.Contains(t, refused(func(l *invalid.List) { input.Status(l, "loss", finding.Unspecified, true) }), "loss: no status")
	require.Empty(t, refused(func(l *invalid.List) { input.Status(l, "loss", finding.Unspecified, false) }))
}
