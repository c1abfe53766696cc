package civil_test

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
)

// notDates is text that Parse must refuse.
func notDates() map[string]string {
	return map[string]string{
		"empty text":                         "",
		"a day that does not exist":          "2025-02-29",
		"year 0":                             "0000-12-31",
		"month 0":                            "2025-00-10",
		"month 13":                           "2025-13-10",
		"day 0":                              "2025-10-00",
		"day 32":                             "2025-10-32",
		"nothing but zeros":                  "0000-00-00",
		"nothing but nines":                  "9999-99-99",
		"a date with a time":                 "2025-05-06T00:00:00Z",
		"a space before":                     " 2025-05-06",
		"a space after":                      "2025-05-06 ",
		"a space in place of a zero":         "2025- 5-06",
		"a line break after":                 "2025-05-06\n",
		"a zero byte after":                  "2025-05-06\x00",
		"no leading zeros":                   "2025-5-6",
		"a month of one digit":               "2025-5-006",
		"two digits for the year":            "25-05-06",
		"five digits for the year":           "12025-05-06",
		"a signed year":                      "-025-05-06",
		"a plus sign":                        "+025-05-06",
		"slashes":                            "2025/05/06",
		"dots":                               "2025.05.06",
		"American order":                     "05-06-2025",
		"no hyphens":                         "20250506",
		"ten digits":                         "2025050600",
		"a letter for a digit":               "2O25-05-06",
		"the byte below '0'":                 "2025-05-0/",
		"the byte above '9'":                 "2025-05-0:",
		"the minus sign U+2212":              "2025\u221205\u221206",
		"a minus sign in ten bytes":          "202\u221205-06",
		"full-width digits":                  "\uff12\uff10\uff12\uff15-05-06",
		"Arabic digits in ten bytes":         "\u0662\u0660-05-06",
		"bytes that are not UTF-8":           "\xff\xfe25-05-06",
		"a number with an absurd exponent":   "1e1000000000",
		"NaN":                                "NaN",
		"null":                               "null",
		"a million digits":                   strings.Repeat("9", 1_000_000),
		"a date and then a million of bytes": "2025-05-06" + strings.Repeat(" ", 1_000_000),
	}
}

func TestParse(t *testing.T) {
	for text, want := range map[string]civil.Date{
		"0001-01-01": civil.On(1, time.January, 1),
		"0999-12-31": civil.On(999, time.December, 31),
		"1776-07-04": civil.On(1776, time.July, 4),
		"2000-02-29": civil.On(2000, time.February, 29),
		"2025-05-06": civil.On(2025, time.May, 6),
		"2025-10-17": civil.On(2025, time.October, 17),
		"9999-12-31": civil.On(9999, time.December, 31),
	} {
		got, err := civil.Parse(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got)
		require.Equal(t, text, got.String())
	}
	for name, text := range notDates() {
		t.Run("refused: "+name, func(t *testing.T) {
			got, err := civil.Parse(text)
			requireInvalid(t, err)
			require.True(t, got.IsZero())
		})
	}
}

func TestParseSaysWhetherTheFormOrTheDayIsWrong(t *testing.T) {
	_, err := civil.Parse("2025-02-29")
	require.EqualError(t, err,
		`no such day: "2025-02-29" (allowed: a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)`)
	_, err = civil.Parse("May 6, 2025")
	require.EqualError(t, err,
		`not a date: "May 6, 2025" (allowed: a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)`)
	_, err = civil.Parse(strings.Repeat("7", 41))
	require.EqualError(t, err,
		`not a date: "`+strings.Repeat("7", 40)+`"... (allowed: a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)`)
}

func TestTheWorkOfRefusingDoesNotGrowWithTheText(t *testing.T) {
	long := strings.Repeat("9", 1<<20)
	small := testing.AllocsPerRun(10, func() { _, _ = civil.Parse("99999999999") })
	large := testing.AllocsPerRun(10, func() { _, _ = civil.Parse(long) })
	require.InDelta(t, small, large, 3)
}

func TestText(t *testing.T) {
	day := civil.On(2025, time.May, 6)
	text, err := day.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "2025-05-06", string(text))
	text, err = day.AppendText([]byte("on "))
	require.NoError(t, err)
	require.Equal(t, "on 2025-05-06", string(text))
	text, err = civil.Date{}.AppendText([]byte("on "))
	require.NoError(t, err)
	require.Equal(t, "on ", string(text))
	text, err = civil.Date{}.MarshalText()
	require.NoError(t, err)
	require.Empty(t, text)

	var got civil.Date
	require.NoError(t, got.UnmarshalText([]byte("2025-05-06")))
	require.Equal(t, day, got)
	for name, bad := range notDates() {
		if bad == "" {
			continue
		}
		requireInvalid(t, got.UnmarshalText([]byte(bad)))
		require.Equal(t, day, got, "%s changed the date", name)
	}
	require.NoError(t, got.UnmarshalText(nil))
	require.True(t, got.IsZero())
}

func TestJSON(t *testing.T) {
	type matter struct {
		Verdict  civil.Date                `json:"verdict"`
		Judgment civil.Date                `json:"judgment"`
		Appeal   civil.Date                `json:"appeal,omitzero"`
		Payment  *civil.Date               `json:"payment,omitempty"`
		Index    map[civil.Date]civil.Date `json:"index,omitempty"`
	}
	in := matter{
		Verdict: civil.On(2025, time.May, 6),
		Index:   map[civil.Date]civil.Date{civil.On(2025, time.January, 1): civil.On(2025, time.January, 8)},
	}
	data, err := json.Marshal(in)
	require.NoError(t, err)
	require.JSONEq(t, `{"verdict":"2025-05-06","judgment":null,"index":{"2025-01-01":"2025-01-08"}}`, string(data))
	out := matter{Judgment: civil.On(1999, time.January, 1)}
	require.NoError(t, json.Unmarshal(data, &out))
	require.Equal(t, in, out)
}

// notJSON is JSON that UnmarshalJSON must refuse.
func notJSON() []string {
	return []string{
		``, `""`, `"`, `0`, `20250506`, `1e1000000000`, `true`, `[]`, `{}`, `["2025-05-06"]`, `NULL`, ` null`, `nul`,
		`2025-05-06`, `"2025-05-06`, `2025-05-06"`, `'2025-05-06'`, ` "2025-05-06"`, `"2025-05-06" `,
		`"2025-02-29"`, `"2025-5-6"`, `"2025-05-06T00:00:00Z"`, `"\u0032025-05-06"`, `"null"`, "\"2025\u221205\u221206\"",
		`"` + strings.Repeat("9", 1_000_000) + `"`, strings.Repeat("9", 1_000_000),
	}
}

func TestJSONIsStrict(t *testing.T) {
	day := civil.On(2025, time.May, 6)
	for _, text := range notJSON() {
		got := day
		requireInvalid(t, got.UnmarshalJSON([]byte(text)))
		require.Equal(t, day, got)
	}
	var holder struct{ On civil.Date }
	err := json.Unmarshal([]byte(`{"On":""}`), &holder)
	requireInvalid(t, err)
	require.EqualError(t, err,
		`not a date: "" (allowed: null, or a string with a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)`)
	requireInvalid(t, json.Unmarshal([]byte(`{"On":20250506}`), &holder))
}

func TestDatabase(t *testing.T) {
	day := civil.On(2025, time.May, 6)
	value, err := day.Value()
	require.NoError(t, err)
	require.Equal(t, "2025-05-06", value)
	value, err = civil.Date{}.Value()
	require.NoError(t, err)
	require.Nil(t, value)

	for name, src := range map[string]any{
		"text":            "2025-05-06",
		"bytes":           []byte("2025-05-06"),
		"a time":          time.Date(2025, time.May, 6, 0, 0, 0, 0, time.UTC),
		"a time far east": time.Date(2025, time.May, 6, 0, 0, 0, 0, time.FixedZone("east", 14*3600)),
	} {
		var got civil.Date
		require.NoError(t, got.Scan(src), name)
		require.Equal(t, day, got, name)
	}
	for name, src := range map[string]any{"NULL": nil, "the zero time": time.Time{}} {
		got := day
		require.NoError(t, got.Scan(src), name)
		require.True(t, got.IsZero(), name)
	}
	for name, src := range map[string]any{
		"empty text":       "",
		"empty bytes":      []byte{},
		"a time stamp":     "2025-05-06 00:00:00",
		"no such day":      []byte("2025-02-29"),
		"a number":         int64(20250506),
		"a fraction":       1.5,
		"a boolean":        true,
		"another type":     struct{ Year int }{2025},
		"a time in 10000":  time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC),
		"a time in year 0": time.Date(0, time.January, 1, 0, 0, 0, 0, time.UTC),
		"a million bytes":  bytes.Repeat([]byte("9"), 1_000_000),
	} {
		got := day
		requireInvalid(t, got.Scan(src))
		require.Equal(t, day, got, name)
	}
}

func fromText(t *testing.T, text string) civil.Date {
	t.Helper()
	var d civil.Date
	require.NoError(t, d.UnmarshalText([]byte(text)))
	return d
}
