package damages_test

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
)

// The README shows code that is compiled as an Example and output that is a golden file; this keeps it so.
func TestReadmeShowsCompiledCodeAndRealOutput(t *testing.T) {
	read := func(name string) string {
		b, err := os.ReadFile(name)
		require.NoError(t, err)
		return string(b)
	}
	readme := read("../README.md")
	source := read("readme_example_test.go")
	for _, name := range []string{"ExamplePlainVerdict", "Example_verdictToJudgment", "Example_ratioAndBounds", "Example_capOnADate"} {
		require.Contains(t, readme, "```go\n"+body(t, source, name)+"```", "the README does not show the code of %s", name)
	}
	output := read("../examples/whatsapp-v-nso/testdata/output.txt")
	to := strings.Index(output, "WHAT DUE PROCESS")
	require.Positive(t, to)
	require.Contains(t, readme, "```\n"+strings.TrimRight(output[:to], "\n")+"\n```", "the README does not show the flagship's output")
	asked := read("../examples/remedies/testdata/assess/asking/needs.txt")
	asked = asked[:strings.Index(asked, "  Did the defendant intentionally falsify")]
	require.Contains(t, readme, "```\n"+asked+"```", "the README does not show what is asked of the sample")
	for _, small := range []string{"Example_ratioAndBounds", "Example_capOnADate"} {
		require.LessOrEqual(t, strings.Count(body(t, source, small), "\n"), 6, "%s is a small question", small)
	}
}

// body is what stands in an example function before its output, one tab less.
func body(t *testing.T, source, name string) string {
	_, rest, ok := strings.Cut(source, "func "+name+"() {\n")
	require.True(t, ok, name)
	code, _, ok := strings.Cut(rest, "\t// Output:")
	require.True(t, ok, name)
	return strings.ReplaceAll("\n"+code, "\n\t", "\n")[1:]
}

// The case in JSON that the README shows is the one that it shows in Go.
func TestReadmeShowsThePlainVerdictInJSON(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(readme), "```json\n")
	require.True(t, ok)
	text, _, _ := strings.Cut(rest, "```")
	m, err := damages.DecodeMatter([]byte(text))
	require.NoError(t, err)
	j, err := damages.Assess(m, damages.Options{Presume: true})
	require.NoError(t, err)
	for c := range j.IfAccepted().Cells() {
		require.Contains(t, string(readme), "`"+j.IfAccepted().Award(c).ID+" "+string(c.AppendAmount(nil))+"`")
	}
}

// The map of the README names places that are there, and answers what a newcomer looks for first.
func TestTheMapOfTheReadmeLeadsSomewhere(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(readme), "## Where to find it\n")
	require.True(t, ok)
	table, _, _ := strings.Cut(rest, "\n## ")
	places := regexp.MustCompile("`([^`]*)`").FindAllStringSubmatch(table, -1)
	require.Greater(t, len(places), 20)
	for _, p := range places {
		_, err := os.Stat("../" + p[1])
		require.NoError(t, err)
	}
	for _, guess := range []string{"cap on punitive", "ratio", "order are the operations", "settlement credited", "cent divided", "add a rule", "JSON of a matter", "caveat", "rates"} {
		require.Contains(t, table, guess)
	}
}

// The glossary explains each term in one sentence, and none twice.
func TestTheGlossaryExplainsEachTermInOneSentence(t *testing.T) {
	source, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	_, glossary, ok := strings.Cut(string(source), "// # Glossary\n")
	require.True(t, ok)
	glossary = strings.ReplaceAll(glossary, "\n//     ", " ")
	terms := map[string]bool{}
	for line := range strings.Lines(glossary) {
		item, ok := strings.CutPrefix(line, "//   - ")
		if !ok {
			continue
		}
		term, sentence, ok := strings.Cut(strings.TrimSpace(item), ": ")
		require.True(t, ok, item)
		require.False(t, terms[term], "%s is explained twice", term)
		terms[term] = true
		require.Regexp(t, `^[^.]*(\.Presume[^.]*)?\.$`, sentence, "%s is not explained in one sentence", term)
	}
	for _, term := range []string{"Award", "Cell", "Entry", "Branch", "Verdict", "Docket", "Act", "Order", "Election", "Obligation", "Receipt",
		"Measure", "Unit", "Spread", "Stage", "Predicate", "Reprehensibility", "Present value", "Matter", "Finding", "Fact", "Settlement", "Release"} {
		require.True(t, terms[term], "%s is not explained", term)
	}
}

// The entry that the README shows is one of the judgment of the sample.
func TestReadmeShowsAnEntryOfAJudgment(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(readme), "## A judgment in JSON\n")
	require.True(t, ok)
	_, rest, ok = strings.Cut(rest, "```json\n")
	require.True(t, ok)
	shown, _, _ := strings.Cut(rest, "```")
	var entry bytes.Buffer
	require.NoError(t, json.Compact(&entry, []byte(shown)))
	matter, err := os.ReadFile("../examples/remedies/matters/plain-verdict.json")
	require.NoError(t, err)
	text, err := damages.AppendJudgment(nil, matter, damages.Options{})
	require.NoError(t, err)
	require.Contains(t, string(text), strings.TrimSuffix(entry.String(), "}")+`,"authority":[`)
}

// The codes of errors that the README explains are those that there are.
func TestReadmeNamesTheCodesOfErrors(t *testing.T) {
	readme, err := os.ReadFile("../README.md")
	require.NoError(t, err)
	for _, code := range []string{damages.CodeInvalid, damages.CodeNeeded, damages.CodeNotCovered, damages.CodeNotConfirmed} {
		require.Contains(t, string(readme), "| `"+code+"` |")
	}
}
