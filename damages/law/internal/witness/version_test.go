package witness_test

import (
	"io/fs"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/law/internal/witness"
)

// file is a file of law with one version: its rule and the figures of its two sources.
func file(rule, first, second, more string) []byte {
	return []byte(`{"circuits": [{"versions": [{"id": "a", "title": "5 years", "applies": {"by": "accrual", "from": "2005-04-07"}, "rule": ` + rule +
		`, "sources": [{"cite": "§ 12", "figures": [` + first + `]}, {"cite": "§ 13", "figures": [` + second + `]}], "leaves_out": ["more than 99"]` + more + `}]}]}`)
}

// numbers are those of a rule, with their paths.
func numbers(rule string) string {
	var out []string
	witness.EachVersion(file(rule, "", "", ""), func(v *witness.Version) {
		for _, n := range v.Numbers() {
			out = append(out, n.Path+"="+n.Text)
		}
	})
	return strings.Join(out, " ")
}

func TestTheNumbersOfARuleAreFoundWhereverTheyStand(t *testing.T) {
	for rule, want := range map[string]string{
		`{"to": "if steps_2 then none else least(2 * compensatory, 10% * net_worth, $350,000)"}`:      "rule.to=2 rule.to=10% rule.to=$350,000",
		`{"to": "steps(employees, 100: $50,000, else: 2/37 * net_worth)"}`:                            "rule.to=100 rule.to=$50,000 rule.to=2/37",
		`{"rate": {"percent": "5.25", "above": "20000"}, "years": 10, "list": [{"days": 180}, 7]}`:    "rule.list[0].days=180 rule.list[1]=7 rule.rate.above=20000 rule.rate.percent=5.25 rule.years=10",
		`{"percent": "1", "share": "1/2", "years": 1}`:                                                "rule.percent=1 rule.share=1/2 rule.years=1",
		`{"times": 1, "least": "0", "free": "$0", "flag": true, "none": null, "on": "2021-07-01"}`:    "",
		`{"bar": "above_50", "reading": "january_1", "index": "treasury-1y-weekly", "pin": "(4)"}`:    "",
		`{"what": "sum for each violation of (e)(4)", "law": {"cite": "§ 7", "pin": "9", "read": 3}}`: "",
		`{"to": "$1,234,567.89 + 9 * fine", "big": 1e999999999}`:                                      "rule.to=$1,234,567.89 rule.to=9",
	} {
		require.Equal(t, want, numbers(rule), rule)
	}
	witness.EachVersion([]byte("{"), func(*witness.Version) { t.Fatal("a text that is no JSON has no versions") })
}

func TestEveryNumberNeedsAWitness(t *testing.T) {
	const rule = `{"to": "least(2 * compensatory, 10% * net_worth, $350,000)"}`
	for name, c := range map[string]struct {
		rule, first, second, more string
		wrong                     []string
	}{
		"all in one source":       {rule: rule, first: `"two times", "ten per cent", "three hundred fifty thousand dollars"`},
		"in two sources":          {rule: rule, first: `"two times"`, second: `"10%", "$350,000"`},
		"one too many":            {rule: rule, first: `"two times", "ten per cent", "$350,000", "fourteen days"`},
		"no source has any":       {rule: rule, wrong: []string{"circuits[0].versions[0].rule.to: no witness states 2", "rule.to: no witness states 10%", "rule.to: no witness states $350,000"}},
		"a rule without numbers":  {rule: `{"to": "compensatory"}`},
		"numbers in derived only": {rule: rule, more: `, "derived": []`, wrong: []string{"rule.to: no witness states 2"}},
		"another sum":             {rule: rule, first: `"two times", "ten per cent", "$250,000"`, wrong: []string{"circuits[0].versions[0].rule.to: no witness states $350,000"}},
		"none of two":             {rule: rule, second: `"twice"`, wrong: []string{"rule.to: no witness states 10%", "rule.to: no witness states $350,000"}},
		"no number in a witness":  {rule: rule, first: `"two times", "10%", "$350,000", "the net worth"`, wrong: []string{"circuits[0].versions[0].sources[0].figures[3]", "states no number"}},
		"a sentence as a witness": {rule: rule, second: `"two times the sum of all damages", "10%", "$350,000"`, wrong: []string{"sources[1].figures[0]", "more than five words"}},
		"a term as a percentage":  {rule: `{"percent": "5"}`, first: `"five years"`, wrong: []string{"rule.percent: no witness states 5"}},
		"a derived figure":        {rule: `{"to": "$905,000"}`, first: `"$500,000"`, more: `, "derived": [{"figure": "$905,000", "from": "$500,000 and $15,000 a year"}]`},
		"derived from nothing":    {rule: `{"to": "$905,000"}`, first: `"$400,000"`, more: `, "derived": [{"figure": "$905,000", "from": "$500,000 and more"}]`, wrong: []string{"derived[0].from: names no figure"}},
		"a derived word":          {rule: `{"to": "$500,000"}`, first: `"$500,000"`, more: `, "derived": [{"figure": "much", "from": "$500,000"}]`, wrong: []string{"derived[0].figure", "no number"}},
		"derived and no witness":  {rule: `{"to": "$905,000"}`, more: `, "derived": [{"figure": "$905,000", "from": "$500,000"}]`, wrong: []string{"derived[0].from"}},
	} {
		err := witness.Check(file(c.rule, c.first, c.second, c.more))
		if c.wrong == nil {
			require.NoError(t, err, name)
			continue
		}
		for _, w := range c.wrong {
			require.ErrorContains(t, err, w, name)
		}
		require.NotEmpty(t, invalid.All(err), name)
	}
}

// Every number of the library's law has a witness.
func TestTheFiguresOfTheLibrarysLawAreWitnessed(t *testing.T) {
	witnessed, bare := 0, 0
	require.NoError(t, fs.WalkDir(data.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".json" {
			return err
		}
		text, err := data.Files.ReadFile(name)
		require.NoError(t, err)
		require.NoError(t, witness.Check(text), name)
		witness.EachVersion(text, func(v *witness.Version) {
			require.NotEmpty(t, v.Text("id"), name)
			switch {
			case v.Witnessed():
				witnessed++
			case len(v.Numbers()) == 0:
				bare++
			default:
				t.Errorf("%s: %s has figures that no source states", name, v.Text("id"))
			}
		})
		return nil
	}))
	require.Positive(t, witnessed)
	require.Positive(t, bare, "versions without a figure")
}
