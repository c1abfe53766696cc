package damages_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/statement"
)

// seed is a matter under one law with two plaintiffs, two defendants and a stranger; rest is the docket and what follows.
func seed(code, cause, rest string) string {
	return `{"schema":"remedies.matter/v1","caption":"P v. D","forum":"` + code + `",
"dates":{"accrual":"2019-03-04","filing":"2020-03-04","verdict":"2022-03-04","judgment":"2022-05-01"},
"parties":[{"id":"p","role":"plaintiff"},{"id":"q","role":"plaintiff","capacity":"derivative"},{"id":"d","role":"defendant","organization":true},{"id":"e","role":"defendant"}],
"claims":[{"id":"c","law":"` + code + `","cause":"` + cause + `","person":"p","occurrence":"crash"}],` + rest + `}`
}

const seedAwards = `{"id":"v","date":"2022-03-04","verdict":{"by":"jury","awards":[
{"id":"economic","for":["p"],"against":["d","e"],"claims":["c"],"kind":"economic","amount":"100000.00"},
{"id":"pain","for":["p"],"against":["d"],"claims":["c"],"kind":"noneconomic","amount":"900000.01"},
{"id":"punitive","for":["p"],"against":["d"],"claims":["c"],"kind":"punitive","amount":"2000000.00"}],
"fault":[{"of":"p","percent":"10"},{"of":"d","percent":"40"},{"of":"e","percent":"30"},{"of":"stranger","percent":"20"}]}}`

// seeds returns matters that together use every part of the JSON form. All of them are valid, and are assessed.
func seeds() map[string]string {
	return map[string]string{
		"plain": plainJSON,
		"settlements": seed("US-CA", "negligence", `"docket":[`+seedAwards+`],
"settled":[{"id":"s","by":["stranger"],"for":["p"],"claims":["c"],"amount":"50000.00","stated":"60000.00","note":"n","authority":[{"kind":"case","text":"P v. D"}]}],
"findings":[{"what":"good_faith_settlement","status":"established","by":"court"}]`),
		"benefits": seed("US-NM", "negligence", `"docket":[`+seedAwards+`],
"benefits":[{"id":"b","source":"insurer","for":["p"],"kinds":["economic"],"amount":"1000.00","cost":"10.00","subrogated":true}]`),
		"interest": seed("US-OR", "contract", `"docket":[{"id":"v","verdict":{"awards":[{"id":"price","for":["p"],"against":["d"],"claims":["c"],"kind":"economic","amount":"1000.00"}]}}],
"interest":[{"id":"i","on":{"awards":["price"],"for":["p"],"against":["d"],"claims":["c"],"causes":["contract"],"kinds":["economic"]},"from":"2019-03-04","through":"2022-05-01","note":"n"}]`),
		"remedies": seed("US-NC", "", `"docket":[{"id":"v","verdict":{"awards":[{"id":"loss","for":["p"],"against":["d"],"claims":["c"],"kind":"economic","amount":"1000.34"}]}}],
"remedies":[{"id":"r","statute":"us-nc-75-16","award":"loss","measures":"actual_damages"}]`),
		"choices": seed("US", "copyright", `"docket":[{"id":"v","verdict":{"awards":[{"id":"whole","for":["p"],"against":["d"],"claims":["c"],"kind":"economic","amount":"80000.00"}]}}],
"facts":[{"what":"works","amount":"3"}],
"findings":[{"what":"willful","status":"established"},{"what":"innocence","status":"not_established"}],
"remedies":[{"id":"r","statute":"us-copyright-504c","award":"whole","measures":"actual_damages","choices":[{"point":"per_work","amount":"30000.00","by":"jury","in_all":false}],"elected":{"package":"statutory","on":"2022-04-01"}}]`),
		"future": seed("US-NM", "negligence", `"docket":[{"id":"v","verdict":{"awards":[{"id":"wages","for":["p"],"against":["d"],"claims":["c"],"kind":"lost_earnings/future","amount":"620000.00",
"future":{"valued":2022,"discount":{"kind":"compound","percent":"5"},"streams":[{"name":"wages","amount":"62000.00","years":"10"}]}}]}}]`),
		"orders": seed("US-NM", "negligence", `"docket":[`+seedAwards+`,
{"id":"o1","court":"C","order":{"acts":[
{"do":"limit","on":{"kinds":["punitive"]},"to":{"lesser_of":[{"multiple":{"of":"compensatory","by":"4"}},{"amount":"500000"}]},"unit":["defendant"],"spread":"punitive_first","measures":[{"base":"compensatory","kinds":["compensatory"],"match":["plaintiff"],"joint":"by_share"}]},
{"do":"set","on":{"awards":["economic"]},"to":{"amount":"90000"},"stage":"review","ground":"excessive"},
{"do":"scale","on":{"for":["p"],"kinds":["noneconomic"]},"by":"20/22"},
{"do":"credit","on":{"awards":["economic"]},"to":{"amount":"5"},"stage":"credits"}],"election":{"by":"plaintiff","status":"open","deadline":"2022-06-01"}}},
{"id":"o2","order":{"acts":[{"do":"remand","on":{"awards":["pain"]}}],"note":"n"}},
{"id":"o3","order":{"acts":[{"do":"restore","on":{"awards":["pain"]},"from":"v"}]}},
{"id":"o4","order":{"acts":[{"do":"affirm","on":{}},{"do":"strike","on":{"awards":["pain"]}}],"vacates":["o2"]}}]`),
		"disapply": seed("US-VA", "fraud", `"docket":[{"id":"v","verdict":{"by":"court","awards":[
{"id":"loss","for":["p"],"against":["d"],"claims":["c"],"kind":"economic","amount":"100000.00"},
{"id":"punitive","for":["p"],"against":["d"],"claims":["c"],"kind":"punitive","amount":"400000.00"}]}},
{"id":"o","order":{"acts":[{"do":"disapply","on":{"awards":["punitive"]},"rule":"us-va-punitive-cap-1988"},{"do":"increase","on":{"awards":["loss"]},"to":{"amount":"1"}}],"election":{"by":"defendant","status":"unrecorded"}}}],
"positions":[{"by":["d"],"award":"punitive","to":{"greater_of":[{"amount":"1"},{"sum":[{"amount":"2"},{"multiple":{"of":"compensatory","by":"1/2"}}]}]}}]`),
	}
}

// seedTexts are the seeds in a fixed order.
func seedTexts() []string {
	all := seeds()
	names := make([]string, 0, len(all))
	for name := range all {
		names = append(names, name)
	}
	slices.Sort(names)
	texts := make([]string, len(names))
	for i, name := range names {
		texts[i] = all[name]
	}
	return texts
}

func TestTheSeedsAreValidAndAssessed(t *testing.T) {
	for name, text := range seeds() {
		m, err := damages.DecodeMatter([]byte(text))
		require.NoError(t, err, name)
		_, err = damages.Assess(m, damages.Options{})
		require.NoError(t, err, name)
	}
}

// use does with a matter what a program does: it checks, writes, assesses and prints it, and asks what if.
func use(m *damages.Matter) {
	_ = damages.Validate(m)
	_, _ = m.MarshalJSON()
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		return
	}
	_, _ = j.MarshalJSON()
	for b := range j.Branches() {
		for e := range b.Entries() {
			_ = b.InWords(e) + b.Arithmetic(e)
		}
		for c := range b.Cells() {
			_, _, _ = b.WhatIf(b.Award(c).ID, limit.Times(1, limit.Compensatory))
		}
		_ = b.Caveats()
	}
	_, _ = statement.Of(j)
}

// TestADamagedMatterNeverPanics damages valid matters in one to three places: a member taken away, a value put in the
// place of another, an element doubled, swapped or emptied. Decoding, checking, assessing and writing what is left may
// refuse it with paths, and never panic.
func TestADamagedMatterNeverPanics(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12)) //nolint:gosec // a fixed seed is the point
	texts := seedTexts()
	refused, assessed := 0, 0
	for range 6000 {
		var tree any
		require.NoError(t, json.Unmarshal([]byte(texts[r.IntN(len(texts))]), &tree))
		for range 1 + r.IntN(3) {
			damageTree(r, tree)
		}
		text, err := json.Marshal(tree)
		require.NoError(t, err)
		require.NotPanics(t, func() {
			m, err := damages.DecodeMatter(text)
			if err == nil {
				assessed++
				use(m)
				return
			}
			refused++
			require.NotEmpty(t, invalid.All(err))
			for _, e := range invalid.All(err) {
				require.NotEmpty(t, e.Problem)
			}
			var unchecked damages.Matter
			if unchecked.UnmarshalJSON(text) == nil {
				use(&unchecked)
			}
		}, "%s", text)
	}
	require.Greater(t, refused, 1000)
	require.Greater(t, assessed, 100)
}

// damageTree changes one place of a tree, chosen at random.
func damageTree(r *rand.Rand, tree any) {
	var places []any
	var gather func(any)
	gather = func(v any) {
		switch v := v.(type) {
		case map[string]any:
			places = append(places, v)
			for _, k := range sortedKeys(v) {
				gather(v[k])
			}
		case []any:
			if len(v) > 0 {
				places = append(places, v)
			}
			for _, x := range v {
				gather(x)
			}
		}
	}
	gather(tree)
	junk := []any{"", "x", "p", "d", "c", "v", "punitive", "economic", "NC", "1e9", "-1", "0", "100", "2020-02-30", strings.Repeat("y", 70), []any{}, map[string]any{}, nil, 1.5, true,
		[]any{"p", "p"}, []any{""}, []any{"x"}}
	switch v := places[r.IntN(len(places))].(type) {
	case map[string]any:
		keys := sortedKeys(v)
		if len(keys) == 0 {
			v["id"] = "x"
			return
		}
		k := keys[r.IntN(len(keys))]
		switch r.IntN(4) {
		case 0:
			delete(v, k)
		case 1:
			v[keys[r.IntN(len(keys))]] = v[k]
		default:
			v[k] = junk[r.IntN(len(junk))]
		}
	case []any:
		i, k := r.IntN(len(v)), r.IntN(len(v))
		switch r.IntN(3) {
		case 0:
			v[i] = v[k]
		case 1:
			v[i], v[k] = v[k], v[i]
		default:
			v[i] = junk[r.IntN(len(junk))]
		}
	}
}

func sortedKeys(m map[string]any) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// The claim's law is no code, the award's claim does not exist, and a remedy is on the award: errors with their paths.
func TestARemedyOnAnAwardWithoutAClaimIsAnErrorByPath(t *testing.T) {
	const text = `{"schema":"remedies.matter/v1","caption":"x","forum":"US-NC",
"parties":[{"id":"p","role":"plaintiff"},{"id":"d","role":"defendant"}],
"claims":[{"id":"c","law":"NC"}],
"docket":[{"id":"v","verdict":{"awards":[{"id":"a","for":["p"],"against":["d"],"claims":["typo"],"kind":"economic","amount":"1"}]}}],
"remedies":[{"id":"r","statute":"us-nc-75-16","award":"a"}]}`
	_, err := damages.DecodeMatter([]byte(text))
	require.Equal(t, []string{"claims[0].law", "docket[0].verdict.awards[0].claims[0]"}, expect.Paths(err))
	var m damages.Matter
	require.NoError(t, m.UnmarshalJSON([]byte(text)))
	require.Equal(t, []string{"claims[0].law", "docket[0].verdict.awards[0].claims[0]"}, expect.Paths(damages.Validate(&m)))
	_, err = damages.Assess(&m, damages.Options{})
	require.Equal(t, []string{"claims[0].law", "docket[0].verdict.awards[0].claims[0]"}, expect.Paths(err))
}
