package codec_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// Everything that has no text of its own is refused with its path, and the rest is written.
func TestAWriterNotesWhatItCannotWrite(t *testing.T) {
	var w codec.Writer
	w.Open('{')
	w.Enum("spread", limit.PunitiveFirst)
	w.Enum("joint", limit.JointUnstated) // left out
	w.Number("amount", decimal.New(5, 0))
	w.Plain("percent", decimal.New(505, -1))
	w.Fraction("by", exact.FromRat(big.NewRat(2, 37)))
	require.NoError(t, w.Err())
	w.Name("list")
	w.Open('[')
	w.Open('{')
	w.Text("id", "a")
	w.Close('}')
	w.Open('{')
	w.Enum("at", limit.At(9))
	w.Number("dollars", decimal.New(1, 10_000_000))
	w.Number("long", decimal.RequireFromString("123456789012345.1234567890123456789"))
	w.Plain("share", decimal.New(1, 16))
	w.Fraction("by", exact.FromRat(big.NewRat(1234567890123456789, 1234567890123456788)))
	w.Close('}')
	w.String("\xff")
	w.Close(']')
	w.Text("note", "\xff")
	w.Close('}')
	var got []string
	for _, e := range invalid.All(w.Err()) {
		require.NotEmpty(t, e.Problem)
		got = append(got, e.Path)
	}
	require.Equal(t, []string{"list[1].at", "list[1].dollars", "list[1].long", "list[1].share", "list[1].by", "list[2]", "note"}, got)
	require.Contains(t, string(w.Bytes()), `{"spread":"punitive_first","amount":"5.00","percent":"50.5","by":"2/37","list":[{"id":"a"},{`)
}

// What is missing or unknown says what there could be: the values of an enumeration, a kind of value, the names that are read.
func TestMissingAndUnknownMembersSayWhatIsAllowed(t *testing.T) {
	v, err := codec.Parse([]byte(`{"x":1}`))
	require.NoError(t, err)
	var l invalid.List
	o := v.Object("", &l)
	o.Require("at", "amount", "by", "name", "never", "sub")
	var at limit.At
	o.Into("at", &at)
	o.Number("amount")
	o.Rat("by")
	o.Text("name")
	o.Sub("sub")
	o.Text("name")
	o.Done()
	require.EqualError(t, l.Err(), "at: missing (allowed: standing, found)\n"+
		"amount: missing (allowed: plain digits with at most 18 decimal places, up to 1e15, at most 32 bytes)\n"+
		"by: missing (allowed: plain digits or a fraction such as 2/37, at most 32 bytes)\n"+
		"name: missing (allowed: a text)\nnever: missing (allowed: a value)\nsub: missing (allowed: an object)\n"+
		"x: unknown field (allowed: at, amount, by, name, never, sub)")
}

// Texts are looked at eight bytes at once: each unusual character stands in each place of texts of every short length.
func TestEveryCharacterIsEscapedWhereverItStands(t *testing.T) {
	for _, odd := range []string{"\"", "\\", "\x00", "\x1f", "\n", " ", "!", "#", "[", "]", "\x7f", "§", "\u2028", "\u2029", "\ufffd", "\U0001f600"} {
		for length := range 20 {
			for at := range length + 1 {
				s := strings.Repeat("a", at) + odd + strings.Repeat("z", length-at)
				want := written(t, s)
				var w codec.Writer
				w.Open('{')
				w.Text("x", s)
				w.Append("x", func(to []byte) []byte { return append(to, s...) })
				w.Append("y", func(to []byte) []byte { return to })
				w.Close('}')
				require.Equal(t, `{"x":`+want+`,"x":`+want+`}`, string(w.Bytes()))
			}
		}
	}
}

func TestWriteGivesEachCallerItsOwnBytes(t *testing.T) {
	write := func(s string) ([]byte, error) {
		return codec.Write(func(w *codec.Writer) {
			w.Open('{')
			w.Text("id", "a")
			w.Text("note", s)
			w.Name("list")
			w.Open('[')
			w.Close(']')
			w.Text("end", "b")
			w.Close('}')
		})
	}
	first, err := write("one")
	require.NoError(t, err)
	second, err := write("\xff")
	require.EqualError(t, err, "note: is not UTF-8 (allowed: text in UTF-8)")
	require.Contains(t, string(second), "ufffd")
	third, err := write("three")
	require.NoError(t, err)
	require.Equal(t, []byte(`{"id":"a","note":"one","list":[],"end":"b"}`), first)   //nolint:testifylint // it is the bytes that count
	require.Equal(t, []byte(`{"id":"a","note":"three","list":[],"end":"b"}`), third) //nolint:testifylint // it is the bytes that count
}

// What is the same everywhere is asked for once, whoever writes it, and stands between other members as if it were written there.
func TestMembersThatAreTheSameAreWrittenOnce(t *testing.T) {
	var same, none codec.Same
	times := 0
	write := func() string {
		text, err := codec.Write(func(w *codec.Writer) {
			w.Open('{')
			w.Same(&same, func(w *codec.Writer) {
				times++
				w.Text("id", "a \"b\"")
				w.Members(func(f *codec.Form) {
					n := 5
					codec.Integer(f, "pages", &n)
				})
			})
			w.Same(&none, func(*codec.Writer) {})
			w.Text("end", "c")
			w.Same(&same, nil)
			w.Same(nil, func(*codec.Writer) { times++ })
			w.Members(nil)
			w.Close('}')
		})
		require.NoError(t, err)
		return string(text)
	}
	const want = `{"id":"a \"b\"","pages":5,"end":"c"}`
	for range 2 {
		require.Equal(t, want, write()) //nolint:testifylint // it is the bytes that count
	}
	require.Equal(t, 1, times)
}
