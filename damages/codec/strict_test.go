package codec_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

// read parses s, reads its object and gives back what went wrong, fields nobody asked for included.
func read(t testing.TB, s string, fields func(o *codec.Object)) []string {
	t.Helper()
	v, err := codec.Parse([]byte(s))
	require.NoError(t, err)
	var l invalid.List
	o := v.Object("", &l)
	fields(o)
	o.Done()
	return expect.Problems(l.Err())
}

func TestParseErrorsNameTheirPath(t *testing.T) {
	deep := strings.Repeat("[", 97) + strings.Repeat("]", 97)
	tooDeep := strings.Repeat("[", 98) + strings.Repeat("]", 98)
	for _, c := range []struct {
		name, in string
		want     []string // nil where it parses
	}{
		{"an object", `{"a":1,"b":[true,false,null,"x"]}`, nil},
		{"a scalar", ` 1 `, nil},
		{"ninety-six levels below the first", deep, nil},
		{"one level more", tooDeep, []string{strings.Repeat("[0]", 97) + ": nested too deep"}},
		{"a hundred thousand levels", strings.Repeat(`{"a":`, 100_000), []string{strings.TrimPrefix(strings.Repeat(".a", 97), ".") + ": nested too deep"}},
		{"nothing", "", []string{": JSON breaks off near byte 0"}},
		{"blanks", " \n", []string{": JSON breaks off near byte 0"}},
		{"it breaks off in an object", `{"a":{"b":1`, []string{"a: JSON breaks off near byte 11"}},
		{"it breaks off after a name", `{"a"`, []string{"a: JSON breaks off near byte 4"}},
		{"it breaks off after a colon", `{"a":`, []string{"a: JSON breaks off near byte 5"}},
		{"it breaks off in a list", `{"a":[1,`, []string{"a[1]: JSON breaks off near byte 8"}},
		{"it breaks off in a text", `{"a":"x`, []string{"a: JSON breaks off near byte 5"}},
		{"a wrong literal", `{"a":[1,nil]}`, []string{"a[1]: not JSON near byte 8"}},
		{"no comma in a list", `[1 2]`, []string{"[1]: not JSON near byte 3"}},
		{"a comma at the end of a list", `[1,]`, []string{"[1]: not JSON near byte 3"}},
		{"a comma at the end of an object", `{"a":1,}`, []string{": not JSON near byte 7"}},
		{"a comma at the start of an object", `{,"a":1}`, []string{": not JSON near byte 1"}},
		{"a name that is a number", `{1:2}`, []string{": not JSON near byte 1"}},
		{"no colon", `{"a" 1}`, []string{"a: not JSON near byte 5"}},
		{"a list closed as an object", `[1}`, []string{": not JSON near byte 2"}},
		{"an object closed as a list", `{"a":1]`, []string{": not JSON near byte 6"}},
		{"NaN", `{"a":NaN}`, []string{"a: not JSON near byte 5"}},
		{"a leading zero", `{"a":01}`, []string{": not JSON near byte 6"}},
		{"a plus sign", `+1`, []string{": not JSON near byte 0"}},
		{"a minus sign that is not ASCII", "\u22121", []string{": not JSON near byte 0"}},
		{"a comment", `{} // x`, []string{": text after the end of the value"}},
		{"a second value", `{} {}`, []string{": text after the end of the value"}},
		{"a closing bracket too many", `[]]`, []string{": text after the end of the value"}},
		{"a byte order mark", "\ufeff{}", []string{": not JSON near byte 0"}},
		{"a byte that is not UTF-8", "{\"a\":\"\xff\"}", []string{": not UTF-8"}},
		{"a surrogate in UTF-8", "\"\xed\xa0\x80\"", []string{": not UTF-8"}},
		{"a field given twice", `{"a":1,"a":2}`, []string{"a: given twice"}},
		{"a field given three times", `{"a":1,"a":2,"a":3}`, []string{"a: given twice", "a: given twice"}},
		{"a field given twice by an escape", `{"a":1,"\u0061":2}`, []string{"a: given twice"}},
		{"fields given twice in two places", `{"x":[{"a":1,"a":2},{"b":{"c":1,"c":1}}],"x":1}`, []string{"x[0].a: given twice", "x[1].b.c: given twice", "x: given twice"}},
		{"given twice, then it breaks off", `{"a":1,"a":2,"b":[`, []string{"a: given twice", "b: JSON breaks off near byte 18"}},
		{"given twice, then text after the end", `{"a":1,"a":2} x`, []string{"a: given twice", ": text after the end of the value"}},
		{"given twice, then too deep", `{"a":1,"a":` + tooDeep + `}`, []string{"a: given twice", "a" + strings.Repeat("[0]", 96) + ": nested too deep"}},
		{"a name with a dot is quoted in a path", `{"a.b":1,"a.b":1}`, []string{`"a.b": given twice`}},
		{"a name with a control character is quoted in a path", "{\"a\\u001b\":1,\"a\\u001b\":1}", []string{`"a\x1b": given twice`}},
		{"an empty name is quoted in a path", `{"x":{"":1,"":1}}`, []string{`x."": given twice`}},
		{"a name of a thousand letters is cut", `{"` + strings.Repeat("n", 1000) + `":nil}`, []string{`"` + strings.Repeat("n", 40) + `"...: not JSON near byte 1004`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, err := codec.Parse([]byte(c.in))
			require.Equal(t, c.want, expect.Problems(err))
			if c.want != nil {
				require.Nil(t, v)
				require.ErrorIs(t, err, invalid.ErrInvalid)
				return
			}
			require.NoError(t, err)
			require.JSONEq(t, c.in, string(v.Bytes()))
		})
	}
}

func TestParseRefusesWhatIsTooLong(t *testing.T) {
	_, err := codec.Parse(make([]byte, codec.MaxBytes+1))
	require.Equal(t, []string{": longer than 32 MiB"}, expect.Problems(err))
}

func TestEveryWrongTypeIsReportedTogether(t *testing.T) {
	var day civil.Date
	got := read(t, `{
		"text":1, "flag":"true", "texts":["a",null,2], "list":{}, "into":true, "number":1.5, "digits":"1e5",
		"rat":0.5, "fraction":"1/0", "sub":[], "each":[{"a":"x","b":1},3], "values":"", "set":["a","b"], "day":"2020-02-30",
		"any":null, "unknown":1, "null":null, "a.b":2}`,
		func(o *codec.Object) {
			require.Empty(t, o.Text("text"))
			require.False(t, o.Flag("flag"))
			require.Equal(t, []string{"a"}, o.Texts("texts"))
			require.Nil(t, o.Texts("list"))
			o.Into("into", &day)
			_, ok := o.Number("number")
			require.False(t, ok)
			_, ok = o.Number("digits")
			require.False(t, ok)
			require.False(t, o.Rat("rat").Known())
			require.False(t, o.Rat("fraction").Known())
			require.Nil(t, o.Sub("sub"))
			o.Each("each", func(i int, e *codec.Object) {
				require.Zero(t, i)
				require.Equal(t, "x", e.Text("a"))
				require.Equal(t, "each[0].a", e.Path("a"))
			})
			o.Values("values", func(int, *codec.Value, string) { require.Fail(t, "not a list") })
			o.Set("set", func([]string) error { return invalid.New("[1]", "no such name", "") })
			o.Into("day", &day)
			require.NotNil(t, o.Any("any"))
			require.Empty(t, o.Text("null"))
			o.Require("text", "forum", "caption")
		})
	require.Equal(t, []string{
		"text: is a number", "flag: is a text", "texts[1]: is null", "texts[2]: is a number", "list: is an object",
		"into: is true or false", "number: is a number", `digits: "1e5": not a plain number`,
		"rat: is a number", `fraction: "1/0": not a plain number`, "sub: is a list", "each[0].b: unknown field", "each[1]: is a number",
		"values: is a text", "set[1]: no such name", `day: no such day: "2020-02-30"`, "null: is null",
		"forum: missing", "caption: missing", "unknown: unknown field", `"a.b": unknown field`,
	}, got)
}

func TestReadingWhatIsRight(t *testing.T) {
	var day civil.Date
	got := read(t, `{"text":"x\u00e9","yes":true,"no":false,"texts":["a","b"],"empty":[],"day":"2020-02-29",
		"number":"12.50","rat":"2/37","sub":{"a":"1"},"each":[{"i":"0"},{"i":"1"}],"values":[1,null],"set":["a"],"only":{"x":1}}`,
		func(o *codec.Object) {
			require.True(t, o.Has("text"))
			require.False(t, o.Has("nothing"))
			require.Equal(t, "text", o.Path("text"))
			require.Equal(t, "xé", o.Text("text"))
			require.True(t, o.Flag("yes"))
			require.False(t, o.Flag("no"))
			require.Equal(t, []string{"a", "b"}, o.Texts("texts"))
			require.Nil(t, o.Texts("empty"))
			o.Into("day", &day)
			require.Equal(t, civil.On(2020, 2, 29), day)
			d, ok := o.Number("number")
			require.True(t, ok)
			require.True(t, d.Equal(decimal.New(1250, -2)), d)
			require.Zero(t, o.Rat("rat").Rat().Cmp(big.NewRat(2, 37)))
			sub := o.Sub("sub")
			require.Equal(t, "1", sub.Text("a"))
			require.Equal(t, "sub.a", sub.Path("a"))
			sub.Done()
			var seen []string
			o.Each("each", func(_ int, e *codec.Object) { seen = append(seen, e.Text("i")) })
			require.Equal(t, []string{"0", "1"}, seen)
			var paths []string
			o.Values("values", func(_ int, v *codec.Value, path string) { paths = append(paths, path+"="+string(v.Bytes())) })
			require.Equal(t, []string{"values[0]=1", "values[1]=null"}, paths)
			o.Set("set", func(names []string) error { require.Equal(t, []string{"a"}, names); return nil })
			only := o.Sub("only")
			require.Equal(t, "x", only.Only())
			o.Require("text", "day")
		})
	require.Empty(t, got)
}

func TestAbsentMembersReadAsNothing(t *testing.T) {
	check := func(o *codec.Object) {
		var day civil.Date
		require.False(t, o.Has("a"))
		require.Empty(t, o.Text("a"))
		require.False(t, o.Flag("a"))
		require.Nil(t, o.Texts("a"))
		require.Nil(t, o.Any("a"))
		require.Nil(t, o.Sub("a"))
		require.False(t, o.Rat("a").Known())
		_, ok := o.Number("a")
		require.False(t, ok)
		o.Into("a", &day)
		require.True(t, day.IsZero())
		require.Zero(t, o.Int("a"))
		require.Nil(t, o.Numbers("a"))
		o.Set("a", func([]string) error { return errors.New("called") })
		o.Each("a", func(int, *codec.Object) { require.Fail(t, "called") })
		o.Values("a", func(int, *codec.Value, string) { require.Fail(t, "called") })
	}
	require.Empty(t, read(t, `{}`, check))
	var none *codec.Object
	check(none)
	none.Done()
	none.Require("a")
	require.Empty(t, none.Only())
	require.Equal(t, "a", none.Path("a"))
}

func TestObjectOfAnotherKind(t *testing.T) {
	for in, want := range map[string]string{"null": "is null", "true": "is true or false", "1": "is a number", `"x"`: "is a text", "[]": "is a list"} {
		v, err := codec.Parse([]byte(in))
		require.NoError(t, err)
		var l invalid.List
		require.Nil(t, v.Object("docket[2]", &l))
		require.Equal(t, []string{"docket[2]: " + want}, expect.Problems(l.Err()))
	}
}

func TestOnlyAsksForOneMember(t *testing.T) {
	for _, in := range []string{`{}`, `{"a":1,"b":2}`} {
		v, err := codec.Parse([]byte(in))
		require.NoError(t, err)
		var l invalid.List
		require.Empty(t, v.Object("to", &l).Only())
		require.Equal(t, []string{"to: has not exactly one member"}, expect.Problems(l.Err()))
	}
}

func TestTextsAreBounded(t *testing.T) {
	fits, long := strings.Repeat("x", 8192), strings.Repeat("x", 8193)
	var day civil.Date
	got := read(t, `{"fits":"`+fits+`","long":"`+long+`","texts":["`+fits+`","`+long+`"],"into":"`+long+`","number":"`+long+`","rat":"`+long+`"}`,
		func(o *codec.Object) {
			require.Equal(t, fits, o.Text("fits"))
			require.Empty(t, o.Text("long"))
			require.Equal(t, []string{fits}, o.Texts("texts"))
			o.Into("into", &day)
			_, ok := o.Number("number")
			require.False(t, ok)
			require.False(t, o.Rat("rat").Known())
		})
	require.Len(t, got, 5)
	require.Equal(t, []string{"long: text too long", "texts[1]: text too long"}, got[:2])
	for i, path := range []string{"into: ", "number: ", "rat: "} {
		require.True(t, strings.HasPrefix(got[2+i], path), got[2+i])
		require.Less(t, len(got[2+i]), 200, "a message does not repeat a long text")
	}
}

func TestNumbersAreBounded(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1000000000000000", ""}, {"-1000000000000000.00", ""}, {"0.000000000000000001", ""}, {"-0", ""},
		{"1000000000000000.01", "out of range"}, {"0.0000000000000000001", "exponent out of range"},
		{"1e1000000000", "not a plain number"}, {strings.Repeat("9", 1_000_000), "longer than 32 bytes"},
		{"\u22121", "not a plain number"}, {"NaN", "not a plain number"}, {"", "not a plain number"}, {" 1", "not a plain number"},
	} {
		got := read(t, `{"n":"`+c.in+`"}`, func(o *codec.Object) {
			d, ok := o.Number("n")
			require.Equal(t, c.want == "", ok)
			if ok {
				want, err := decimal.NewFromString(c.in)
				require.NoError(t, err)
				require.True(t, want.Equal(d), "want %s, got %s", want, d)
			}
		})
		if c.want == "" {
			require.Empty(t, got)
			continue
		}
		require.Len(t, got, 1)
		require.True(t, strings.HasPrefix(got[0], "n: ") && strings.HasSuffix(got[0], ": "+c.want), got[0])
	}
}

func TestWholeNumbersAreJSONNumbersOfNineDigits(t *testing.T) {
	const no = " is no whole number, or too long"
	for _, c := range []struct {
		in   string
		want int
		err  string
	}{
		{"0", 0, ""}, {"-0", 0, ""}, {"2024", 2024, ""}, {"-3", -3, ""}, {"999999999", 999_999_999, ""}, {"-999999999", -999_999_999, ""},
		{"1000000000", 0, `"1000000000"` + no}, {"-1000000000", 0, `"-1000000000"` + no}, {"9223372036854775808", 0, `"9223372036854775808"` + no},
		{"1.0", 0, `"1.0"` + no}, {"1e2", 0, `"1e2"` + no}, {"1E0", 0, `"1E0"` + no}, {"1e1000000000", 0, `"1e1000000000"` + no},
		{strings.Repeat("9", 1_000_000), 0, `"` + strings.Repeat("9", 40) + `"...` + no},
		{`"2024"`, 0, "is a text"}, {"null", 0, "is null"}, {"true", 0, "is true or false"}, {"[1]", 0, "is a list"},
	} {
		got := read(t, `{"n":`+c.in+`}`, func(o *codec.Object) { require.Equal(t, c.want, o.Int("n")) })
		if c.err == "" {
			require.Empty(t, got, c.in)
			continue
		}
		require.Equal(t, []string{"n: " + c.err}, got)
	}
}

func TestAListOfNumbersNamesEachThatIsWrong(t *testing.T) {
	got := read(t, `{"rows":["1.50",2,"-3","1e5",null,"`+strings.Repeat("9", 1_000_000)+`"],"none":[],"text":"1"}`, func(o *codec.Object) {
		rows := o.Numbers("rows")
		require.Len(t, rows, 2)
		require.True(t, rows[0].Equal(decimal.New(15, -1)) && rows[1].Equal(decimal.New(-3, 0)))
		require.Nil(t, o.Numbers("none"))
		require.Nil(t, o.Numbers("text"))
	})
	require.Equal(t, []string{"rows[1]: is a number", `rows[3]: "1e5": not a plain number`, "rows[4]: is null",
		`rows[5]: "` + strings.Repeat("9", 40) + `"...: longer than 32 bytes`, "text: is a text"}, got)
}

func TestAnErrorThatNamesNoFieldGetsThePath(t *testing.T) {
	got := read(t, `{"set":["a"]}`, func(o *codec.Object) {
		o.Set("set", func([]string) error { return errors.New("odd") })
	})
	require.Equal(t, []string{"set: odd"}, got)
}

func TestWriter(t *testing.T) {
	var w codec.Writer
	require.Empty(t, w.Bytes())
	w.Open('{')
	w.Text("a", "x")
	w.Text("left_out", "")
	w.Flag("yes", true)
	w.Flag("no", false)
	w.Texts("list", []string{"1", "<&>\"\\\n\u2028\u00e9"})
	w.Texts("none", nil)
	w.Name("n")
	w.Raw("12.50")
	w.Name("objects")
	w.Open('[')
	w.Open('{')
	w.Close('}')
	w.Open('[')
	w.Close(']')
	w.String("")
	w.Raw("null")
	w.Close(']')
	w.Close('}')
	want := `{"a":"x","yes":true,"list":["1","<&>\"\\\n\u2028é"],"n":12.50,"objects":[{},[],"",null]}`
	require.Equal(t, want, string(w.Bytes()))
	v, err := codec.Parse(w.Bytes())
	require.NoError(t, err)
	require.Equal(t, want, string(v.Bytes()), "the order and the digits stay")
}

func TestWriterMakesTextThatIsNotUTF8Valid(t *testing.T) {
	var w codec.Writer
	w.String("a\xffb")
	require.True(t, json.Valid(w.Bytes()))
	_, err := codec.Parse(w.Bytes())
	require.NoError(t, err)
}

// FuzzParse holds Parse against encoding/json: it accepts nothing that json.Valid refuses, what it refuses of valid
// JSON is for one of its own reasons, both read the same value, and a value written back reads the same.
func FuzzParse(f *testing.F) {
	for _, s := range []string{"", "{}", `{"a":[1,"x",null,true]}`, `{"a":1,"a":2}`, "1e1000000000", strings.Repeat("9", 1_000_000), "\u22121", "NaN",
		strings.Repeat("[", 60), `[1,]`, `{"a":1}x`, "\xff", `"\ud800"`, `{"a":nil,"a":1}`, "-0.0E+5", " [ 0 , { } ]\r\n", `{"\u0061":"\ud83d\ude00\n","b":"\\\/é"}`,
		`"\ud800\u0041"`, `"\u00`, `[-]`, `[1.]`, `[1e]`, "[\"\t\"]", "[\x00]", strings.TrimSuffix(manyMembers(40), "}") + `,"\u006d1":0}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		v, err := codec.Parse(data)
		if err != nil {
			require.Nil(t, v)
			all := invalid.All(err)
			require.NotEmpty(t, all)
			for _, e := range all {
				own := e.Problem == "given twice" || e.Problem == "nested too deep" || e.Problem == "not UTF-8"
				require.True(t, own || !json.Valid(data), "%q refused: %s", data, e)
			}
			return
		}
		require.True(t, json.Valid(data), "%q", data)
		once := v.Bytes()
		require.Equal(t, plain(t, data), plain(t, once))
		again, err := codec.Parse(once)
		require.NoError(t, err)
		require.Equal(t, string(once), string(again.Bytes()))
		var l invalid.List
		o := v.Object("", &l)
		o.Done()
		o.Text("a")
		o.Texts("a")
		o.Number("a")
		o.Numbers("a")
		o.Int("a")
		o.Rat("a")
	})
}

// plain is what encoding/json reads, with the digits of numbers as they were written.
func plain(t *testing.T, data []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	var v any
	require.NoError(t, d.Decode(&v), "%q", data)
	return v
}

// written is a text as the encoder of the standard library writes it where it escapes nothing for HTML.
func written(t *testing.T, s string) string {
	t.Helper()
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(s))
	return strings.TrimSuffix(b.String(), "\n")
}

// FuzzText holds the texts that a writer writes against those of encoding/json.
func FuzzText(f *testing.F) {
	for _, s := range []string{"", "plain", `"`, `\`, `a"b\c""`, "§ 3294, subd. (a)", "é\"", "\x00", "a\x1fb", "\b\f\n\r\t", "\x7f", "<&>", "\u2028", "a\u2029\"", "\ufffd", "\xff", `"é` + "\xc3", "\U0001f600"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var w codec.Writer
		w.Open('[')
		w.String("before")
		w.String(s)
		w.String("after")
		w.Close(']')
		require.Equal(t, `["before",`+written(t, s)+`,"after"]`, string(w.Bytes()))
		require.Equal(t, utf8.ValidString(s), w.Err() == nil, "only what is not UTF-8 is refused")
	})
}

func TestWriterWritesDaysDollarsAndEnumerations(t *testing.T) {
	var w codec.Writer
	w.Open('{')
	w.Date("on", civil.On(2024, 2, 29))
	w.Date("left_out", civil.Date{})
	w.Dollars("cents", exact.FromRat(big.NewRat(400247105, 100)))
	w.Dollars("more", exact.FromRat(big.NewRat(-1, 8)))
	w.Enum("kind", authority.KindCase)
	w.Enum("left_out", authority.KindUnspecified)
	w.Enum("wrong", authority.Kind(99))
	w.Close('}')
	want := `{"on":"2024-02-29","cents":"4002471.05","more":"-0.125","kind":"case"}`
	require.Equal(t, want, string(w.Bytes()))
	all := invalid.All(w.Err())
	require.Len(t, all, 1)
	require.Equal(t, "wrong", all[0].Path)
}
