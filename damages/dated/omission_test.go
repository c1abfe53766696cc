package dated_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
)

// file is a file of law with one version that leaves out what the list says.
func file(leavesOut string) string {
	return `{"jurisdiction":"US-ZZ","reviewed":"2026-11-24","rules":[{"versions":[{"id":"us-zz-a","title":"a rule",` +
		`"sources":[{"cite":"a statute","kind":"statute","read":{"as":"none"}}],"leaves_out":` + leavesOut + `}]}]}`
}

// provisions reads the file, or says what is wrong in it.
func provisions(t *testing.T, text string) (dated.Provisions[struct{}], error) {
	t.Helper()
	var ps dated.Provisions[struct{}]
	err := dated.ReadFile([]byte(text), "US-ZZ", dated.NewWrongs(), func(f *dated.File) { form(f, &ps) })
	return ps, err
}

func form(f *dated.File, ps *dated.Provisions[struct{}]) {
	dated.Answers(f, "rules", "rule", ps, func(*struct{}, *codec.Form) {}, func(struct{}) error { return nil })
}

func TestWhatAVersionLeavesOutIsReadAndWrittenAlike(t *testing.T) {
	for list, words := range map[string]string{
		`["the law before 1990"]`:        "the law before 1990",
		`[{"what":"x","then":"refuse"}]`: "x (no answer)",
		`[{"what":"death","when":{"shapes":["for_death","reduced"]},"then":"refuse"}]`:                                                            "death (no answer where the award is for a death and it lowers the award)",
		`[{"what":"x","when":{"findings":["malice","fraud"]},"then":"ask"}]`:                                                                      "x (asked about, and no answer where malice or fraud is established)",
		`[{"what":"x","when":{"causes":["med-mal","contract"],"period":{"of":"filing","from":"2025-01-01","until":"2026-01-01"}},"then":"tell"}]`: "x (where the claim is for med-mal or contract and the filing was on or after 2025-01-01 before 2026-01-01)",
		`[{"what":"x","when":{"quantity":"employees","below":15},"then":"ask"},"y"]`:                                                              "x (asked about, and no answer where employees is less than 15)",
	} {
		ps, err := provisions(t, file(list))
		require.NoError(t, err, list)
		v, err := ps.On(dated.Dates{})
		require.NoError(t, err)
		o, _ := v.Omits.At(0)
		require.Equal(t, words, o.InWords())
		out, err := dated.WriteFile("US-ZZ", func(f *dated.File) { f.Reviewed = dated.AsOf(); form(f, &ps) })
		require.NoError(t, err)
		require.Contains(t, string(out), `"leaves_out":`+list)
	}
}

func TestWhatIsWrongWithAnOmissionIsNamed(t *testing.T) {
	for list, path := range map[string]string{
		`[7]`:                         "leaves_out[0]",
		`[""]`:                        "leaves_out[0].what",
		`[{"what":"x","then":"ask"}]`: "leaves_out[0].then",
		`[{"what":"x","when":{"shapes":["for_death"]},"then":"ask"}]`:                                               "leaves_out[0].then",
		`[{"what":"x","when":{"shapes":["for_death","round"]},"then":"refuse"}]`:                                    "leaves_out[0].when.shapes[1]",
		`[{"what":"x","when":{"causes":["moonlight"]},"then":"refuse"}]`:                                            "leaves_out[0].when.causes[0]",
		`[{"what":"x","when":{"findings":["moonlight"]},"then":"refuse"}]`:                                          "leaves_out[0].when.findings[0]",
		`[{"what":"x","when":{"quantity":"moonlight","below":1},"then":"refuse"}]`:                                  "leaves_out[0].when.quantity",
		`[{"what":"x","when":{"quantity":"employees"},"then":"refuse"}]`:                                            "leaves_out[0].when.below",
		`[{"what":"x","when":{"period":{"of":"filing"}},"then":"refuse"}]`:                                          "leaves_out[0].when.period",
		`[{"what":"x","when":{"period":{"from":"2025-01-01"}},"then":"refuse"}]`:                                    "leaves_out[0].when.period",
		`[{"what":"x","when":{"period":{"of":"filing","from":"2025-01-01","until":"2024-01-01"}},"then":"refuse"}]`: "leaves_out[0].when.period.until",
		`[{"what":"x","when":{},"then":"shout"}]`:                                                                   "leaves_out[0].then",
	} {
		_, err := provisions(t, file(list))
		require.Error(t, err, list)
		var paths []string
		for _, e := range invalid.All(err) {
			paths = append(paths, strings.TrimPrefix(e.Path, "rules[0].versions[0]."))
		}
		require.Contains(t, paths, path, list)
	}
}
