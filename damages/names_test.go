package damages_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// A name that stands twice in a list would count twice where the list is counted, as the heads of a settlement are.
func TestANameGivenTwiceIsAnErrorByPath(t *testing.T) {
	award := `"for":["p"],"against":["d"],"claims":["c"],"kind":"punitive"`
	for name, c := range map[string]struct{ in, old, new, path string }{
		"whom a settlement releases":   {"settlements", `"by":["stranger"]`, `"by":["stranger","stranger"]`, "settled[0].by[1]"},
		"nobody released":              {"settlements", `"by":["stranger"]`, `"by":["stranger",""]`, "settled[0].by[1]"},
		"a blank name released":        {"settlements", `"by":["stranger"]`, `"by":[" "]`, "settled[0].by[0]"},
		"who releases":                 {"settlements", `"for":["p"],"claims":["c"],"amount":"50000.00"`, `"for":["p","p"],"claims":["c"],"amount":"50000.00"`, "settled[0].for[1]"},
		"what is released":             {"settlements", `"claims":["c"],"amount":"50000.00"`, `"claims":["c","c"],"amount":"50000.00"`, "settled[0].claims[1]"},
		"a benefit's plaintiff":        {"benefits", `"source":"insurer","for":["p"]`, `"source":"insurer","for":["p","q","p"]`, "benefits[0].for[2]"},
		"a benefit's heads":            {"benefits", `"kinds":["economic"]`, `"kinds":["economic","economic"]`, "benefits[0].kinds[1]"},
		"awards that bear interest":    {"interest", `"awards":["price"]`, `"awards":["price","price"]`, "interest[0].on.awards[1]"},
		"plaintiffs that bear it":      {"interest", `"awards":["price"],"for":["p"]`, `"for":["p","p"]`, "interest[0].on.for[1]"},
		"defendants that bear it":      {"interest", `"awards":["price"],"for":["p"],"against":["d"]`, `"against":["d","d"]`, "interest[0].on.against[1]"},
		"claims that bear it":          {"interest", `"claims":["c"],"causes"`, `"claims":["c","c"],"causes"`, "interest[0].on.claims[1]"},
		"causes that bear it":          {"interest", `"causes":["contract"]`, `"causes":["contract","contract"]`, "interest[0].on.causes[1]"},
		"causes no rule knows":         {"interest", `"causes":["contract"]`, `"causes":["contrakt"]`, "interest[0].on.causes[0]"},
		"awards of an act":             {"orders", `"on":{"awards":["economic"]},"to":{"amount":"90000"}`, `"on":{"awards":["economic","economic"]},"to":{"amount":"90000"}`, "docket[1].order.acts[1].on.awards[1]"},
		"the unit of an act":           {"orders", `"unit":["defendant"]`, `"unit":["defendant","defendant"]`, "docket[1].order.acts[0].unit[1]"},
		"what an act measures":         {"orders", `"measures":[`, `"measures":[{"base":"compensatory","kinds":["economic"]},`, "docket[1].order.acts[0].measures[1].base"},
		"orders vacated":               {"orders", `"vacates":["o2"]`, `"vacates":["o2","o2"]`, "docket[4].order.vacates[1]"},
		"plaintiffs of an award":       {"plain", award2(award), award2(strings.Replace(award, `["p"]`, `["p","p"]`, 1)), "docket[0].verdict.awards[1].for[1]"},
		"defendants of an award":       {"plain", award2(award), award2(strings.Replace(award, `["d"]`, `["d","d"]`, 1)), "docket[0].verdict.awards[1].against[1]"},
		"claims of an award":           {"plain", award2(award), award2(strings.Replace(award, `["c"]`, `["c","c"]`, 1)), "docket[0].verdict.awards[1].claims[1]"},
		"whom a finding is about":      {"plain", `"about":["d"],"claims":["fraud"]}],` + "\n" + `"facts"`, `"about":["d","d"],"claims":["fraud"]}],` + "\n" + `"facts"`, "findings[0].about[1]"},
		"claims a finding is about":    {"plain", `"claims":["fraud"]}],` + "\n" + `"facts"`, `"claims":["fraud","fraud"]}],` + "\n" + `"facts"`, "findings[0].claims[1]"},
		"whom a fact is about":         {"plain", `"on":"2021-01-01","about":["d"]`, `"on":"2021-01-01","about":["d","d"]`, "facts[0].about[1]"},
		"who argues for a figure":      {"plain", `{"by":["d"]`, `{"by":["d","d"]`, "positions[0].by[1]"},
		"whose share of the fault":     {"plain", `{"of":"p","percent":"10"}`, `{"of":"p","percent":"5"},{"of":"p","percent":"5"}`, "docket[0].verdict.fault[1].of"},
		"what a measure is matched on": {"orders", `"match":["plaintiff"]`, `"match":["plaintiff","plaintiff"]`, "docket[1].order.acts[0].measures[0].match[1]"},
	} {
		text := seeds()[c.in]
		require.Contains(t, text, c.old, name)
		_, err := damages.DecodeMatter([]byte(strings.Replace(text, c.old, c.new, 1)))
		require.Equal(t, []string{c.path}, expect.Paths(err), "%s: %v", name, err)
	}
}

// award2 is how the punitive award of the plain matter begins; its claim is called fraud there.
func award2(s string) string { return strings.ReplaceAll(s, `"c"`, `"fraud"`) }

// What is true of a short list is true of a long one, which is looked up and not gone through.
func TestANameGivenTwiceInALongListIsFound(t *testing.T) {
	m := matter("US-NM", civil.On(2015, 1, 5), award("a", "d", head.KindEconomic, usd(5)))
	var by []string
	for i := range 40 {
		by = append(by, "stranger"+strings.Repeat("x", i))
	}
	m.Settled = []damages.Settlement{{ID: "s", By: append(by, by[3], by[39])}}
	require.Equal(t, []string{"settled[0].by[40]", "settled[0].by[41]"}, expect.Paths(damages.Validate(m)))
	m.Settled[0].By = by
	require.NoError(t, damages.Validate(m))
}
