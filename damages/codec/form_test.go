package codec_test

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// whole has a member of every kind that a form knows.
type whole struct {
	title, note, said string
	topic             finding.Topic
	flag, needed      bool
	pages             int
	status            finding.Status
	proof             uint8
	day, valued       civil.Date
	rate, price, cost decimal.Decimal
	part              *big.Rat
	rows              []decimal.Decimal
	names, words      []string
	topics            []finding.Topic
	fixed             immutable.List[finding.Topic]
	inner, kept       point
	maybe             *point
	list              []point
	points            immutable.List[point]
	own               string
	checked           error
}

type point struct {
	what string
	at   int
}

func (p *point) form(f *codec.Form) {
	f.Require("what")
	f.Text("what", &p.what)
	codec.Integer(f, "at", &p.at)
}

func (w *whole) Validate() error { return w.checked }

var proofs = [...]string{"", "light", "heavy"}

func (w *whole) form(f *codec.Form) {
	f.Require("schema", "title", "needed", "pages", "list", "kept")
	f.Keep("title", "kept")
	f.Constant("schema", "whole/v1")
	f.Text("title", &w.title)
	f.Text("note", &w.note)
	codec.Word(f, "topic", &w.topic)
	f.Flag("flag", &w.flag)
	f.Flag("needed", &w.needed)
	codec.Integer(f, "pages", &w.pages)
	codec.Enum(f, "status", &w.status)
	codec.Choice(f, "proof", &w.proof, proofs[:], "proof")
	f.Date("day", &w.day)
	f.Value("valued", &w.valued, "date")
	f.Number("rate", &w.rate)
	f.Money("price", &w.price)
	f.Cents("cost", &w.cost)
	f.Fraction("part", &w.part)
	f.Amounts("rows", &w.rows)
	f.Texts("words", &w.words)
	codec.Words(f, "topics", &w.topics)
	codec.FixedWords(f, "fixed", &w.fixed)
	f.Names("names", func() []string { return w.names }, func(names []string) error {
		w.names = names
		return nil
	}, func() []string { return []string{"a", "b"} })
	f.Said("said", func() string { return w.said }, func(text string) error {
		if w.said = text; text == "no" {
			return errors.New("is not said")
		}
		return nil
	}, "a word")
	f.Part("inner", w.inner.form)
	f.Part("kept", func(f *codec.Form) { codec.Integer(f, "at", &w.kept.at) })
	codec.Maybe(f, "maybe", &w.maybe, (*point).form)
	codec.Items(f, "list", &w.list, (*point).form)
	codec.FixedItems(f, "points", &w.points, (*point).form)
	f.Own("own", func(o *codec.Writer) error {
		if w.own != "" {
			o.String(w.own)
		}
		return w.checked
	}, func(v *codec.Value, errs *invalid.List) {
		var ok bool
		if w.own, ok = v.Text(); !ok {
			errs.Add("[0]", "is no text", "a text")
		}
	}, func() *codec.Schema { return &codec.Schema{Ref: "own.schema.json"} })
}

const everything = `{"schema":"whole/v1","title":"t","note":"n","topic":"malice","flag":true,"needed":true,"pages":-7,"status":"mixed",` +
	`"proof":"heavy","day":"2026-01-02","valued":"2026-01-03","rate":"3.5","price":"5.00","cost":"-1005.10","part":"2/37",` +
	`"rows":["1.00","2.125"],"words":["x",""],"topics":["a"],"fixed":["b"],"names":["a"],"said":"yes","inner":{"what":"i"},"kept":{"at":1},` +
	`"maybe":{"what":"m","at":2},"list":[{"what":"l"},{"what":"k","at":1}],"points":[{"what":"p"}],"own":"o"}`

func readWhole(text string) (whole, error) {
	var w whole
	l, err := codec.ReadForm([]byte(text), w.form)
	if err != nil {
		return w, err
	}
	return w, l.Err()
}

func TestAFormReadsWhatItWrites(t *testing.T) {
	w, err := readWhole(everything)
	require.NoError(t, err)
	text, err := codec.WriteForm(w.form)
	require.NoError(t, err)
	require.Equal(t, strings.Split(everything, ","), strings.Split(string(text), ","), "byte for byte")
}

// What is zero is left out, save what is required or kept. An amount that is zero is not the same as none.
func TestWhatIsZeroIsLeftOut(t *testing.T) {
	w := whole{cost: decimal.New(0, -2)}
	text, err := codec.WriteForm(w.form)
	require.NoError(t, err)
	want := `{"schema":"whole/v1","title":"","needed":false,"pages":0,"cost":"0.00","kept":{},"list":[]}`
	require.Equal(t, strings.Split(want, ","), strings.Split(string(text), ","), "byte for byte")
	_, err = readWhole(string(text))
	require.NoError(t, err)
}

func TestWhatIsWrongIsNotedUnderItsPath(t *testing.T) {
	for member, path := range map[string]string{
		`"schema":"other"`: "schema", `"schema":1`: "schema", `"topic":1`: "topic", `"flag":"x"`: "flag", `"pages":1.5`: "pages",
		`"status":"perhaps"`: "status", `"proof":""`: "proof", `"day":"2026-02-30"`: "day", `"valued":1`: "valued", `"rate":"x"`: "rate",
		`"price":5`: "price", `"cost":"1.005"`: "cost", `"cost":null`: "cost", `"part":"1/0"`: "part", `"rows":["1","x"]`: "rows[1]",
		`"words":[1]`: "words[0]", `"topics":{}`: "topics", `"said":"no"`: "said", `"inner":[]`: "inner", `"inner":{}`: "inner.what",
		`"maybe":{"what":"m","x":1}`: "maybe.x", `"list":[{"what":"a"},1]`: "list[1]", `"points":[{"at":"1"}]`: "points[0].at",
		`"own":5`: "own[0]", `"more":1`: "more",
	} {
		text := `{"schema":"whole/v1","title":"","needed":true,"pages":1,"list":[],"kept":{},` + member + `}`
		for _, m := range []string{"schema", "pages", "list"} {
			if strings.HasPrefix(member, `"`+m) {
				i := strings.Index(text, `"`+m)
				j := i + strings.IndexAny(text[i:], ",") + 1
				text = text[:i] + text[j:]
			}
		}
		_, err := readWhole(text)
		require.ErrorIs(t, err, invalid.ErrInvalid, text)
		require.Equal(t, path, invalid.All(err)[0].Path, "%s: %v", text, err)
	}
	_, err := readWhole(`{}`)
	require.Len(t, invalid.All(err), 6, "what is required")
	_, err = readWhole(`{`)
	require.Error(t, err)
}

// What would be read back as something else, or not at all, is not written without an error.
func TestWhatHasNoTextIsRefused(t *testing.T) {
	for path, put := range map[string]func(*whole){
		"note":         func(w *whole) { w.note = strings.Repeat("x", 8193) },
		"title":        func(w *whole) { w.title = "\xff" },
		"words[1]":     func(w *whole) { w.words = []string{"", strings.Repeat("x", 8193)} },
		"pages":        func(w *whole) { w.pages = codec.MaxInt + 1 },
		"status":       func(w *whole) { w.status = 99 },
		"proof":        func(w *whole) { w.proof = 99 },
		"rate":         func(w *whole) { w.rate = decimal.New(1, 1_000_000) },
		"price":        func(w *whole) { w.price = decimal.New(1, 16) },
		"cost":         func(w *whole) { w.cost = decimal.New(5, -3) },
		"rows[1]":      func(w *whole) { w.rows = []decimal.Decimal{{}, decimal.New(1, 1_000_000)} },
		"part":         func(w *whole) { w.part = new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 300)) },
		"list[1].what": func(w *whole) { w.list = []point{{what: "a"}, {what: "\xff"}} },
	} {
		w, err := readWhole(everything)
		require.NoError(t, err)
		put(&w)
		_, err = codec.WriteForm(w.form)
		require.ErrorIs(t, err, invalid.ErrInvalid, path)
		require.Len(t, invalid.All(err), 1, path)
		require.Equal(t, path, invalid.All(err)[0].Path)
	}
}

func TestAFormDescribesItsMembers(t *testing.T) {
	s := codec.Describe(new(whole).form)
	s.ID, s.Title = "whole.schema.json", "A whole."
	text, err := s.MarshalJSON()
	require.NoError(t, err)
	got := string(text)
	for _, part := range []string{
		`{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"whole.schema.json","title":"A whole.","type":"object","properties":{`,
		`"schema":{"type":"string","const":"whole/v1"}`, `"flag":{"type":"boolean"}`, `"pages":{"type":"integer"}`,
		`"status":{"type":"string","enum":["established","not_established","mixed","not_reached","unknown"]}`,
		`"proof":{"type":"string","enum":["light","heavy"]}`, `"format":"date"`, `"names":{"type":"array","items":{"type":"string","enum":["a","b"]}}`,
		`"inner":{"type":"object","properties":{"what":{"type":"string"},"at":{"type":"integer"}},"required":["what"],"additionalProperties":false}`,
		`"own":{"$ref":"own.schema.json"}`, `"required":["schema","title","needed","pages","list","kept"],"additionalProperties":false}`,
	} {
		require.Contains(t, got, part)
	}
	require.Len(t, s.Names, 27)
	require.Len(t, s.Members, 27)
	list := codec.Schema{Either: []*codec.Schema{nil, {Type: "array", Items: &codec.Schema{Type: "string"}}}}
	text, err = list.MarshalJSON()
	require.NoError(t, err)
	require.JSONEq(t, `{"anyOf":[true,{"type":"array","items":{"type":"string"}}]}`, string(text))
}

func TestWhatIsReadIsChecked(t *testing.T) {
	text := []byte(`{"schema":"whole/v1","title":"","needed":true,"pages":1,"list":[],"kept":{}}`)
	got, err := codec.Checked(text, func(w **whole, f *codec.Form) {
		*w = new(whole)
		(*w).form(f)
	})
	require.NoError(t, err)
	require.Equal(t, 1, got.pages)
	wrong := errors.New("wrong")
	_, err = codec.Checked(text, func(w **whole, f *codec.Form) {
		*w = &whole{checked: wrong}
		(*w).form(f)
	})
	require.ErrorIs(t, err, wrong)
	_, err = codec.Checked([]byte(`{}`), func(w **whole, f *codec.Form) {
		*w = new(whole)
		(*w).form(f)
	})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = codec.Checked([]byte(`{`), func(*(*whole), *codec.Form) {})
	require.Error(t, err)
}

// A form of nothing reads an empty object, and fills nothing.
func TestAFormOfNothing(t *testing.T) {
	var f *codec.Form
	w := whole{note: "n"}
	w.form(f)
	require.Empty(t, w.note)
	require.True(t, f.Reading())
	require.False(t, f.Has("note"))
	f.Refuse("note", "is wrong", "none")
	require.NotNil(t, codec.FormOf(nil))
}
