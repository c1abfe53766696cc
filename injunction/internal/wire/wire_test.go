package wire_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/wire"
)

type base struct {
	On civil.Date
}

type part struct {
	What   string
	Amount decimal.Decimal
}

type whole struct {
	base // not exported, and so not written
	Base
	SetDays int
	URL     string
	Flag    bool
	Status  finding.Status
	Parts   []part
	Words   []string
	hidden  int
}

// Base is embedded: its members stand among those of the whole.
type Base struct {
	On civil.Date
}

func sample() whole {
	return whole{Base: Base{On: civil.On(2025, 10, 17)}, SetDays: 14, URL: "a<b>\"\n", Flag: true, Status: finding.Mixed,
		Parts: []part{{"x", decimal.New(5, 0)}, {"", decimal.New(-1005, -3).Mul(decimal.New(1000, 0))}}, Words: []string{"", "y"}}
}

func TestRoundTrip(t *testing.T) {
	b, err := wire.Write("s/v1", sample())
	require.NoError(t, err)
	want := `{"schema":"s/v1","on":"2025-10-17","set_days":14,"url":"a<b>\"\n","flag":true,"status":"mixed",` +
		`"parts":[{"what":"x","amount":"5.00"},{"amount":"-1005.00"}],"words":["","y"]}`
	require.Equal(t, want, string(b), "byte for byte, in this order")
	var back whole
	require.NoError(t, wire.Read(b, "s/v1", &back))
	again, err := wire.Write("s/v1", back)
	require.NoError(t, err)
	require.Equal(t, string(b), string(again))
	require.Zero(t, back.hidden)
	require.True(t, back.base.On.IsZero())
}

func TestNames(t *testing.T) {
	for in, want := range map[string]string{"SetDays": "set_days", "URL": "url", "URLOf": "url_of", "ID": "id", "At": "at", "Fine": "fine"} {
		require.Equal(t, want, wire.Name(in))
	}
}

func TestReadingIsStrict(t *testing.T) {
	for in, path := range map[string]string{
		``: "", `{"schema":"s/v1"`: "", `{"schema"`: "schema", `{"schema":"x"}`: "schema", `{"schema":1}`: "schema", `[]`: "", `null`: "", `1 2`: "",
		`{"schema":"s/v1","on":"2025-13-01"}`:                         "on",
		`{"schema":"s/v1","on":5}`:                                    "on",
		`{"schema":"s/v1","set_days":1.5}`:                            "set_days",
		`{"schema":"s/v1","set_days":4294967296}`:                     "set_days",
		`{"schema":"s/v1","flag":"true"}`:                             "flag",
		`{"schema":"s/v1","url":null}`:                                "url",
		`{"schema":"s/v1","status":""}`:                               "status",
		`{"schema":"s/v1","parts":[{"amount":"1.005"}]}`:              "parts[0].amount",
		`{"schema":"s/v1","parts":[{"amount":5}]}`:                    "parts[0].amount",
		`{"schema":"s/v1","parts":[{"amount":"--5"}]}`:                "parts[0].amount",
		`{"schema":"s/v1","parts":[[]]}`:                              "parts[0]",
		`{"schema":"s/v1","words":"y"}`:                               "words",
		`{"schema":"s/v1","words":["a",1]}`:                           "words[1]",
		`{"schema":"s/v1","Words":[]}`:                                `"Words"`,
		`{"schema":"s/v1","":1}`:                                      `""`,
		`{"schema":"s/v1","hidden":1}`:                                "hidden",
		`{"schema":"s/v1","url":"a","url":"b"}`:                       "url",
		`{"schema":"s/v1","url":"` + strings.Repeat("x", 9000) + `"}`: "url",
		strings.Repeat(`{"a":`, 100):                                  strings.TrimPrefix(strings.Repeat(".a", 33), "."),
	} {
		var w whole
		err := wire.Read([]byte(in), "s/v1", &w)
		require.ErrorIs(t, err, invalid.ErrInvalid, in)
		all := invalid.All(err)
		require.Equal(t, path, all[0].Path, "%s: %v", in, err)
		for _, e := range all {
			require.Less(t, len(e.Error()), 300)
		}
	}
	var w whole
	err := wire.Read([]byte(`{"schema":"s/v1","x":1,"flag":1,"set_days":"a"}`), "s/v1", &w)
	require.Len(t, invalid.All(err), 3, "all together")
	require.Error(t, wire.Read([]byte(`{"schema":"s/v1","words":[`+strings.Repeat(`"",`, 1<<18)+`""]}`), "s/v1", &w))
	err = wire.Read([]byte(`{"schema":"s/v1",`+strings.Repeat(`"a":1,`, 5000)+`"a":1}`), "s/v1", &w)
	require.Len(t, invalid.All(err), 1000)
}

func TestWhatCannotBeWrittenOrRead(t *testing.T) {
	type odd struct{ F map[string]int }
	_, err := wire.Write("s/v1", odd{F: map[string]int{"a": 1}})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	var o odd
	require.ErrorIs(t, wire.Read([]byte(`{"schema":"s/v1","f":{}}`), "s/v1", &o), invalid.ErrInvalid)
}

func TestCents(t *testing.T) {
	for _, c := range []struct {
		in   decimal.Decimal
		want int64
		ok   bool
	}{
		{decimal.Decimal{}, 0, true}, {decimal.New(5, 0), 500, true}, {decimal.New(5, -2), 5, true}, {decimal.New(5000, -5), 5, true},
		{decimal.New(5, -3), 0, false}, {decimal.New(1, 15), wire.MaxCents, true}, {decimal.New(11, 14), 0, false}, {decimal.New(-11, 14), 0, false},
		{decimal.New(1, 1_000_000_000), 0, false}, {decimal.New(1, -1_000_000_000), 0, false}, {decimal.New(1, 16), 0, false},
	} {
		got, ok := wire.Cents(c.in)
		require.Equal(t, c.ok, ok)
		require.Equal(t, c.want, got)
	}
	huge, err := decimal.NewFromString("1" + strings.Repeat("0", 1000))
	require.NoError(t, err)
	_, ok := wire.Cents(huge)
	require.False(t, ok)
	require.Equal(t, "0.05", wire.Money(decimal.New(5, -2)))
	require.Equal(t, "-12.00", wire.Money(decimal.New(-12, 0)))
	require.Empty(t, wire.Money(decimal.New(5, -3)))
	require.Equal(t, "1.50", wire.Dollars(150).StringFixed(2))
}

func FuzzParseMoney(f *testing.F) {
	for _, s := range []string{"0", "10000.00", "-5.1", "1e9", "1e1000000000", ".5", "5.", "--1", "\u2212" + "1", strings.Repeat("9", 40)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, ok := wire.ParseMoney(s)
		if !ok {
			return
		}
		out := wire.Money(d)
		back, ok := wire.ParseMoney(out)
		require.True(t, ok, out)
		require.True(t, back.Equal(d))
		require.LessOrEqual(t, len(s), 32)
	})
}

// What would be read back as something else, or not at all, is not written.
func TestWhatHasNoTextIsNotWritten(t *testing.T) {
	for path, put := range map[string]func(*whole){
		"parts[1].amount": func(w *whole) { w.Parts[1].Amount = decimal.New(1, 1_000_000) },
		"parts[0].amount": func(w *whole) { w.Parts[0].Amount = decimal.New(5, -3) },
		"words[1]":        func(w *whole) { w.Words[1] = "\xff" },
		"url":             func(w *whole) { w.URL = strings.Repeat("x", 8193) },
		"status":          func(w *whole) { w.Status = 99 },
	} {
		w := sample()
		put(&w)
		text, err := wire.Write("s/v1", w)
		require.Nil(t, text, path)
		require.ErrorIs(t, err, invalid.ErrInvalid, path)
		require.Equal(t, path, invalid.All(err)[0].Path)
	}
}
