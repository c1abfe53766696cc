package matter_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// whole is a matter in which each member of the JSON form is there.
const whole = `{"schema":"remedies.matter/v1","caption":"A v. B","court":"C.","number":"1","forum":"US-TX",
"dates":{"accrual":"2020-01-02","filing":"2020-02-03","verdict":"2021-01-02","judgment":"2021-02-03","assessment":"2021-03-04"},
"parties":[{"id":"p","name":"A","role":"plaintiff","capacity":"estate"},{"id":"d","name":"B","role":"defendant","organization":true,"answers_for":["e"]}],
"claims":[{"id":"c","law":"US-TX","title":"T","cause":"negligence","action":"main","person":"p","occurrence":"o","dates":{"accrual":"2020-01-01"}}],
"docket":[
{"id":"v","court":"C.","date":"2021-01-02","authority":[{"kind":"case","text":"X v. Y"}],"verdict":{"by":"jury","fault":[{"of":"d","percent":"100"}],
"awards":[{"id":"a","for":["p"],"against":["d"],"claims":["c"],"kind":"compensatory","amount":"3.00","note":"n",
"divided":{"by":"court","note":"n","parts":[{"kind":"economic","amount":"1.00"},{"kind":"noneconomic","amount":"2.00"}],"authority":[{"kind":"case","text":"X v. Y"}]}}]}},
{"id":"o","order":{"note":"n","vacates":["o0"],"election":{"by":"plaintiff","status":"accepted","deadline":"2021-05-06","note":"n"},
"acts":[{"do":"limit","on":{"awards":["a"],"causes":["negligence"],"for":["p"],"against":["d"],"claims":["c"],"kinds":["economic"]},
"to":{"multiple":{"of":"compensatory","by":"9"}},"unit":["plaintiff"],"measures":[{"base":"compensatory","kinds":["compensatory"],"match":["plaintiff"]}],
"spread":"punitive_first","stage":"punitive","ground":"due_process","note":"n"},
{"do":"scale","on":{},"by":"20/22"},{"do":"restore","on":{},"from":"v"},{"do":"disapply","on":{},"rule":"us-tx-punitive-cap"}]}}],
"findings":[{"what":"malice","status":"established","proof":"clear_and_convincing","by":"jury","about":["d"],"claims":["c"]}],
"facts":[{"what":"net_worth","amount":"5.00","on":"2020-01-01","about":["d"],"claims":["c"],"authority":[{"kind":"case","text":"X v. Y"}]}],
"positions":[{"by":["d"],"award":"a","to":{"amount":"1.00"},"note":"n","authority":[{"kind":"case","text":"X v. Y"}]}],
"settled":[{"id":"s","by":["e"],"for":["p"],"claims":["c"],"amount":"1.00","stated":"2.00","release":"share","liable":"established","note":"n",
"authority":[{"kind":"case","text":"X v. Y"}]}],
"benefits":[{"id":"b","source":"insurer","for":["p"],"kinds":["medical"],"amount":"1.00","cost":"0.50","subrogated":true,
"authority":[{"kind":"case","text":"X v. Y"}]}],
"interest":[{"id":"i","on":{"awards":["a"]},"from":"2020-01-02","through":"2020-12-31","days":{"demand":"2020-03-04"},"rate":"5","sum":"1.00",
"left_out":[{"from":"2020-05-01","through":"2020-05-31"}],"earlier":"joins","note":"n","authority":[{"kind":"case","text":"X v. Y"}]}],
"remedies":[{"id":"r","statute":"us-rico-1964c","award":"a","measures":"actual_damages"}],
"open":["something"],"authority":[{"kind":"case","text":"X v. Y"}]}`

func TestAMatterIsWrittenAsItWasRead(t *testing.T) {
	texts := map[string]string{"the whole form": whole}
	names, err := filepath.Glob("../../examples/remedies/matters/*.json")
	require.NoError(t, err)
	for _, name := range names {
		texts[name] = string(expect.Must(os.ReadFile(name))) //nolint:gosec // a file of this module
	}
	for name, text := range texts {
		if strings.Contains(text, matter.PlainVerdictSchema) {
			continue
		}
		var m, again matter.Matter
		require.NoError(t, json.Unmarshal([]byte(text), &m), name)
		written := expect.Must(json.Marshal(&m))
		require.NoError(t, json.Unmarshal(written, &again), name)
		require.Equal(t, string(written), string(expect.Must(json.Marshal(&again))), name)
		if text == whole { // others have lists that are empty
			require.Equal(t, members(t, []byte(text)), members(t, written))
		}
	}
}

// members lists the paths of all members of a JSON text.
func members(t *testing.T, text []byte) []string {
	t.Helper()
	var tree any
	require.NoError(t, json.Unmarshal(text, &tree))
	seen := map[string]bool{}
	var walk func(path string, v any)
	walk = func(path string, v any) {
		switch v := v.(type) {
		case map[string]any:
			for name, x := range v {
				seen[path+"."+name] = true
				if name != "to" && name != "divided" { // a formula and a zero may be written in another form
					walk(path+"."+name, x)
				}
			}
		case []any:
			for _, x := range v {
				walk(path+"[]", x)
			}
		}
	}
	walk("", tree)
	var out []string
	for path := range seen {
		out = append(out, path)
	}
	slices.Sort(out)
	return out
}

func TestAMatterThatCannotBeReadIsRefusedAndLeavesNothing(t *testing.T) {
	for _, text := range []string{
		`{"schema":"remedies.plain-verdict/v1","law":"US-VA","economic":"1"}`,
		strings.Replace(whole, `"forum"`, `"form"`, 1),
		strings.Replace(whole, `"role":"plaintiff"`, `"role":"witness"`, 1),
		`{`,
	} {
		var m matter.Matter
		require.Error(t, m.UnmarshalJSON([]byte(text)), "%.40q", text)
		require.Equal(t, matter.Matter{}, m)
	}
	require.Equal(t, "null", string(expect.Must((*matter.Matter)(nil).MarshalJSON())))
	require.NotNil(t, codec.Describe(new(matter.Matter).Form))
	(*matter.Matter)(nil).Form(nil)
}

// enumeration checks the text forms of an enumeration: each named value is read back, and no other is valid or written.
func enumeration[E interface {
	~uint8
	encoding.TextMarshaler
	Valid() bool
	String() string
}, P interface {
	*E
	encoding.TextUnmarshaler
}](t *testing.T, zero bool) {
	t.Helper()
	for i := range 256 {
		e := E(i) //nolint:gosec // below 256
		text, err := e.MarshalText()
		if i == 0 {
			require.Equal(t, zero, e.Valid())
			continue
		}
		require.Equal(t, e.Valid(), err == nil)
		if !e.Valid() {
			continue
		}
		require.Equal(t, e.String(), string(text))
		var back E
		require.NoError(t, P(&back).UnmarshalText(text))
		require.Equal(t, e, back)
	}
	var none E
	require.ErrorIs(t, P(&none).UnmarshalText([]byte("nothing of the kind")), invalid.ErrInvalid)
}

func TestEnumerationsHaveTheirTextFormsAndNoOthers(t *testing.T) {
	enumeration[matter.Role](t, false)
	enumeration[matter.Capacity](t, true)
	enumeration[matter.ActKind](t, false)
}

func TestAClaimHasItsOwnDatesAndElseThoseOfTheMatter(t *testing.T) {
	own, all := civil.On(2020, 1, 1), civil.On(2020, 2, 2)
	m := &matter.Matter{
		Dates:  dated.Dates{Accrual: all, Filing: all, Judgment: all, Assessment: all},
		Claims: []matter.Claim{{}, {Dates: dated.Dates{Accrual: own, Filing: own, Verdict: own, Judgment: own}}},
		Docket: []matter.Event{{Order: &matter.Order{}}, {Date: own, Verdict: &matter.Verdict{}}, {Date: all, Verdict: &matter.Verdict{}}},
	}
	require.Equal(t, dated.Dates{Accrual: all, Filing: all, Verdict: own, Judgment: all, Assessment: all}, m.DatesOf(0), "the first verdict with a date")
	require.Equal(t, dated.Dates{Accrual: own, Filing: own, Verdict: own, Judgment: own, Assessment: all}, m.DatesOf(1))
	require.Zero(t, m.DatesOf(2))
	require.Zero(t, m.DatesOf(-1))
}

func TestAnIDHasABound(t *testing.T) {
	require.False(t, matter.ValidID(""))
	require.True(t, matter.ValidID(strings.Repeat("x", matter.MaxID)))
	require.False(t, matter.ValidID(strings.Repeat("x", matter.MaxID+1)))
}

func TestANeedIsAnErrorWithItsPath(t *testing.T) {
	missing := errors.New("no date")
	err := error(&matter.NeedsError{Needs: []matter.Need{
		{Path: "findings", Name: "malice", About: []string{"d"}, Question: "Was malice found?", Allowed: []string{"established"},
			Asked: []matter.Asker{{Rule: "us-tx-x", Decides: "the cap falls"}, {Order: "o"}, {Title: "a statute"}}},
		{Path: "facts", Name: "net_worth", Recorded: "unknown", Question: "How much?"},
		{Path: "dates.filing", Question: "When?", Cause: &matter.LawError{Path: "claims[0]", Err: missing}},
	}})
	require.Equal(t, []string{"findings", "facts", "dates.filing"}, expect.Paths(err))
	require.ErrorIs(t, err, missing)
	require.ErrorContains(t, err, `"malice" is not recorded about d. Was malice found? us-tx-x asks: the cap falls. The order "o" asks. a statute asks.`)
	require.ErrorContains(t, err, `"net_worth" is recorded as unknown, which does not answer. How much?`)
	require.Equal(t, "claims[0]: not recorded", (&matter.LawError{Path: "claims[0]"}).Error())
}
