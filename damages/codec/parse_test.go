package codec_test

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

// manyMembers is an object with the members m0, m1 and so on, each with its number.
func manyMembers(n int) string {
	members := make([]string, n)
	for i := range members {
		members[i] = `"m` + strconv.Itoa(i) + `":` + strconv.Itoa(i)
	}
	return "{" + strings.Join(members, ",") + "}"
}

// The escapes and what they stand for are those of RFC 8259, section 7.
func TestABackslashStandsForWhatJSONSays(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`\"\\\/\b\f\n\r\t`, "\"\\/\b\f\n\r\t"},
		{`a\u00e9b\u20acc`, "a\u00e9b\u20acc"},
		{`\u00E9\u20AC`, "\u00e9\u20ac"},
		{`\uD834\udd1e.`, "\U0001d11e."}, // the G clef, the example of the RFC
		{`\u0000`, "\x00"},
		{`\ud800`, "\ufffd"},
		{`\ud800x`, "\ufffdx"},
		{`\ud800\u0041`, "\ufffdA"},
		{`\ud800\ud834\udd1e`, "\ufffd\U0001d11e"},
		{`\udd1e\ud834`, "\ufffd\ufffd"},
		{`é\né`, "é\né"},
	} {
		require.Empty(t, read(t, `{"plain":"before","a":"`+c.in+`","`+c.in+`":"x","plain again":"after"}`, func(o *codec.Object) {
			require.Equal(t, "before", o.Text("plain"))
			require.Equal(t, c.want, o.Text("a"), c.in)
			require.Equal(t, "x", o.Text(c.want), c.in)
			require.Equal(t, "after", o.Text("plain again"))
		}))
	}
}

func TestWhatIsNoEscapeNumberOrLiteralIsNotJSON(t *testing.T) {
	for _, in := range []string{`"\x"`, `"\u12"`, `"\u12g4"`, `"\u+123"`, `"\u1_23"`, "\"\n\"", "\"\\n\x1f\"", `-`, `-a`, `-01`, `.5`, `1.`, `1.e1`, `1e`, `1e+`, `0x1`, `1_0`,
		`tru`, `truE`, `nulL`, `falsee`, "1\v", "\x00", "[\x00]", "{\x00}", "{\"a\"\x00:1}", "1\x00"} {
		require.False(t, json.Valid([]byte(in)), in)
		_, err := codec.Parse([]byte(in))
		require.ErrorIs(t, err, invalid.ErrInvalid, in)
	}
}

func TestAFieldIsFoundTwiceAmongManyToo(t *testing.T) {
	for _, n := range []int{1, 31, 32, 33, 34, 1000} {
		in := manyMembers(n)
		require.Empty(t, expect.Problems(parseError(in)), n)
		for _, again := range []int{0, n / 2, n - 1} {
			name := "m" + strconv.Itoa(again)
			twice := strings.TrimSuffix(in, "}") + `,"` + name + `":0,"` + strings.Replace(name, "m", `\u006d`, 1) + `":0}`
			require.Equal(t, []string{name + ": given twice", name + ": given twice"}, expect.Problems(parseError(twice)), n)
		}
	}
}

func parseError(in string) error {
	_, err := codec.Parse([]byte(in))
	return err
}

// An object that is done is used again for the next one: nothing of the first may be left in it.
func TestAnObjectThatIsUsedAgainKnowsNothingOfTheOneBefore(t *testing.T) {
	got := read(t, `{"list":[{"a":"1","odd":1,"in":{"x":"2"}},{"b":"3"},{"in":{"y":"4","x":5}}],"after":{"b":"6"}}`, func(o *codec.Object) {
		var seen []string
		o.Each("list", func(_ int, e *codec.Object) {
			e.Require("a")
			in := e.Sub("in")
			seen = append(seen, e.Text("a"), in.Text("x"), in.Path("x"))
			in.Done()
		})
		require.Equal(t, []string{"1", "2", "list[0].in.x", "", "", "x", "", "", "list[2].in.x"}, seen)
		after := o.Sub("after")
		require.Equal(t, "6", after.Text("b"))
		after.Done()
		after.Done()
		require.Empty(t, after.Text("b"))
	})
	require.Equal(t, []string{"list[0].odd: unknown field", "list[1].a: missing", "list[1].b: unknown field", "list[2].in.x: is a number",
		"list[2].in.y: unknown field", "list[2].a: missing"}, got)
}

func TestAListReadsItsObjectsAndNotesTheRest(t *testing.T) {
	type pair struct{ a, b string }
	got := read(t, `{"list":[{"a":"1","b":"2"},3,{"a":"4","c":5}],"empty":[],"none":[1],"text":""}`, func(o *codec.Object) {
		pairs := func(name string) (out []pair) {
			o.Each(name, func(_ int, e *codec.Object) { out = append(out, pair{e.Text("a"), e.Text("b")}) })
			return out
		}
		require.Equal(t, []pair{{"1", "2"}, {"4", ""}}, pairs("list"))
		for _, name := range []string{"empty", "none", "text", "absent"} {
			require.Nil(t, pairs(name), name)
		}
	})
	require.Equal(t, []string{"list[1]: is a number", "list[2].c: unknown field", "none[0]: is a number", "text: is a text"}, got)
}

// The bytes that were parsed belong to the caller, who may write on them.
func TestAValueKeepsNothingOfTheBytesItWasReadFrom(t *testing.T) {
	const want = `{"a":"text","b":[1,"A"]}`
	data := []byte(strings.Replace(want, "A", `\u0041`, 1))
	v, err := codec.Parse(data)
	require.NoError(t, err)
	clear(data)
	require.True(t, bytes.Equal([]byte(want), v.Bytes()), "%s", v.Bytes())
}

// BenchmarkParse reports, beside the time, how many times as long Parse takes as encoding/json takes to read the same bytes
// into any. Both are measured in turns, and the least of many counts. The budget for a matter, everything that is done with
// its values included, is 1: see BenchmarkDecode in package damages.
func BenchmarkParse(b *testing.B) {
	data := []byte(`{"awards":[` + strings.Repeat(`{"id": "pain", "for": ["ann"], "note": "a \"quoted\" word", "amount": "600000.00", "joint": true}, `, 20) + `{}], "years": 12}`)
	ours, theirs := time.Duration(1<<62), time.Duration(1<<62)
	b.ReportAllocs()
	for b.Loop() {
		start := time.Now()
		_, err := codec.Parse(data)
		ours = min(ours, time.Since(start))
		require.NoError(b, err)
		var v any
		start = time.Now()
		err = json.Unmarshal(data, &v)
		theirs = min(theirs, time.Since(start))
		require.NoError(b, err)
	}
	b.ReportMetric(float64(ours)/float64(theirs), "times_json")
}
