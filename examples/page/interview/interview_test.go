package interview_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/examples/page/interview"
)

// plain is a plain verdict as JSON with more members.
func plain(members string) []byte {
	return []byte(`{"schema": "remedies.plain-verdict/v1", ` + members + `}`)
}

const (
	virginia = `"law": "US-VA", "cause": "fraud", "dates": {"accrual": "2018-12-18"}, "economic": "210000", "punitive": "4000000"`
	ohio     = `"law": "US-OH", "cause": "negligence", "dates": {"accrual": "2022-03-01", "filing": "2023-01-01", "verdict": "2025-05-05"}, ` +
		`"economic": "250000", "noneconomic": "1200000", "punitive": "4000000"`
)

func TestTheVocabularyIsInTheOrderOfItsNames(t *testing.T) {
	w := interview.Vocabulary()
	require.Len(t, w.Places, 52)
	require.True(t, slices.IsSortedFunc(w.Places, func(a, b interview.Place) int { return strings.Compare(a.Name, b.Name) }))
	require.Contains(t, w.Places, interview.Place{Code: "US-VA", Name: "Virginia"})
	require.True(t, slices.IsSortedFunc(w.Causes, func(a, b interview.Cause) int {
		return strings.Compare(strings.ToLower(a.Title), strings.ToLower(b.Title))
	}))
	require.Greater(t, len(w.Causes), 70)
	for _, c := range w.Causes {
		require.NotEmpty(t, c.Question, c.Name)
		require.Regexp(t, `^[A-Z0-9]`, c.Title)
	}
	require.Contains(t, w.Causes, interview.Cause{Name: "rico", Title: "RICO",
		Question: "Does the claim rest on the Racketeer Influenced and Corrupt Organizations Act?"})
	require.Regexp(t, `^20\d\d-\d\d-\d\d$`, w.Reviewed)
}

// Va. Code Ann. § 8.01-38.1: at most $350,000 of punitive damages.
func TestAVerdictComesToItsJudgment(t *testing.T) {
	a := interview.Assess(plain(virginia), false)
	require.Empty(t, a.Wrong)
	require.Equal(t, []interview.Outcome{{What: "judgment", Amount: "$560,000.00"}}, a.Outcomes)
	require.Equal(t, "$4,210,000.00", a.Verdict)
	require.Equal(t, "Plaintiff v. Defendant", a.Caption)
	require.Contains(t, a.Statement, "punitive limited to $350,000.00")
	require.Contains(t, a.Statement, "<svg")
	require.Contains(t, a.Statement, "Not legal advice.")
	for _, of := range []string{"<style", "<script", "<main", "<html", "<body", "<head>", "class=\"skip\"", "style="} {
		require.NotContains(t, a.Statement, of)
	}
	require.True(t, strings.HasPrefix(a.Statement, "<header>\n<h1>"))
	require.Contains(t, interview.Style(), "--page:")
	require.NotContains(t, interview.Style(), "<")
}

// find is the question about a name.
func find(t *testing.T, a interview.Assessed, name string) interview.Question {
	t.Helper()
	i := slices.IndexFunc(a.Questions, func(q interview.Question) bool { return q.Name == name })
	require.GreaterOrEqual(t, i, 0, "%s is not asked", name)
	return a.Questions[i]
}

// Ohio Rev. Code §§ 2315.18 and 2315.21: see the words of the library on each.
func TestWhatTheLawAsksIsAskedInPlainWords(t *testing.T) {
	a := interview.Assess(plain(ohio), false)
	require.Empty(t, a.Outcomes)
	require.Empty(t, a.Statement)
	require.NotEmpty(t, a.File)
	require.Empty(t, a.Wrong)
	small := find(t, a, "small_employer_or_individual")
	require.Equal(t, "yes-no", small.Kind)
	require.Equal(t, "findings", small.Path)
	require.Equal(t, "not_established", small.Usual)
	require.True(t, small.Blocks)
	require.Contains(t, small.Reasons[0].Decides,
		"If yes, the limit is the lesser of 2 × compensatory, 10% of net worth and $350,000.00; if no, the limit is 2 × compensatory.")
	require.Contains(t, small.Reasons[0].Source, "Ohio Rev. Code § 2315.21")
	worth := find(t, a, "net_worth")
	require.Equal(t, [2]string{"number", "dollars"}, [2]string{worth.Kind, worth.Unit})
	require.False(t, find(t, a, "punitive_predicate").Blocks)
	for _, q := range a.Questions {
		require.NotContains(t, q.Text, "_")
		require.Empty(t, q.Answer)
		for _, r := range q.Reasons {
			require.NotContains(t, r.Decides, "_")
		}
	}
}

func answered(status, more string) []byte {
	return plain(ohio + `, "findings": [{"what": "permanent_and_substantial_physical_deformity", "status": "not_established"},
		{"what": "permanent_functional_injury_preventing_self_care", "status": "not_established"},
		{"what": "felony_conviction_purposely_or_knowingly", "status": "not_established"},
		{"what": "small_employer_or_individual", "status": "` + status + `"}]` + more)
}

// The last answer that is open, and each that is given, says what turns on it: 600,000 and twice that, or 600,000 and 350,000 where
// a tenth of the net worth is more than that.
func TestAQuestionSaysWhatTurnsOnItsAnswer(t *testing.T) {
	with := interview.Assess(answered("not_established", `, "facts": [{"what": "net_worth", "amount": "9000000"}]`), false)
	require.Equal(t, "With yes the judgment comes to $950,000.00, with no to $1,800,000.00.", find(t, with, "small_employer_or_individual").Turns)
	require.Equal(t, "With yes the judgment comes to $1,800,000.00, with no to $600,000.00.", find(t, with, "punitive_predicate").Turns)
	require.Equal(t, "With yes the judgment comes to $4,350,000.00, with no to $1,800,000.00.",
		find(t, with, "permanent_and_substantial_physical_deformity").Turns)
	without := interview.Assess(answered("not_established", ""), false)
	require.Empty(t, find(t, without, "small_employer_or_individual").Turns, "with yes the net worth is needed")
	require.Empty(t, find(t, interview.Assess(plain(ohio), false), "small_employer_or_individual").Turns, "other answers are needed")
}

// The answers move the figure: twice the compensatory damages of 600,000, or a tenth of the net worth.
func TestAnAnswerKeepsItsQuestion(t *testing.T) {
	open := interview.Assess(plain(ohio), false)
	a := interview.Assess(answered("not_established", ""), false)
	require.Equal(t, "$1,800,000.00", a.Outcomes[0].Amount)
	small := find(t, a, "small_employer_or_individual")
	require.Equal(t, "not_established", small.Answer)
	require.Equal(t, "findings[3]", small.Path)
	require.True(t, small.Asked)
	require.Equal(t, find(t, open, small.Name).Key, small.Key)
	require.Equal(t, find(t, open, small.Name).Text, small.Text)
	require.NotEmpty(t, small.Reasons)

	a = interview.Assess(answered("established", `, "facts": [{"what": "net_worth", "amount": "1000000"}]`), false)
	require.Equal(t, "$700,000.00", a.Outcomes[0].Amount)
	worth := find(t, a, "net_worth")
	require.Equal(t, [2]string{"facts[0]", "1000000"}, [2]string{worth.Path, worth.Answer})
	require.True(t, worth.Asked)
	require.Equal(t, find(t, open, "net_worth").Key, worth.Key)

	a = interview.Assess(answered("not_established", `, "facts": [{"what": "net_worth", "amount": "1000000"}]`), false)
	require.False(t, find(t, a, "net_worth").Asked, "no figure turns on it")
	require.Equal(t, "$1,800,000.00", a.Outcomes[0].Amount)
	require.NotEmpty(t, interview.Assess(plain(ohio), true).Outcomes, "the ordinary case is taken")
}

func TestWhatIsWrongIsSaidInPlainWords(t *testing.T) {
	for name, c := range map[string]struct{ record, path, says string }{
		"an amount":         {`"law": "US-VA", "economic": "abc"`, "economic", `"abc": not an amount. Allowed: digits, such as 1250000 or 1250.50.`},
		"too much":          {`"law": "US-VA", "economic": "9000000000000000"`, "economic", "1,000,000,000,000,000"},
		"a day":             {`"law": "US-VA", "economic": "1", "dates": {"accrual": "2023-02-30"}`, "dates.accrual", "No such day: \"2023-02-30\"."},
		"no place":          {`"law": "", "economic": "1"`, "law", "no jurisdiction"},
		"no award":          {`"law": "US-VA"`, "economic", "The verdict awards nothing."},
		"law that is not":   {`"law": "US-SD", "cause": "wage", "economic": "10", "plaintiffs_fault": "20"`, "claims[0]", "claims of wage"},
		"a finding's words": {`"law": "US-VA", "economic": "1", "findings": [{"what": "malise", "status": "established"}]`, "findings[0].what", "malice"},
	} {
		t.Run(name, func(t *testing.T) {
			a := interview.Assess(plain(c.record), false)
			require.Len(t, a.Wrong, 1)
			require.Equal(t, c.path, a.Wrong[0].Path)
			require.Contains(t, a.Wrong[0].Says, c.says)
			require.Empty(t, a.Outcomes)
		})
	}
	broken := interview.Assess([]byte("{"), false)
	require.NotEmpty(t, broken.Wrong)
	unread := interview.Assess([]byte(`{"schema": "remedies.matter/v1", "caption": "c", "forum": "US-VA",
		"parties": [{"id": "p", "role": "plaintiff"}, {"id": "d", "role": "defendant"}], "claims": [{"id": "c", "law": "US-VA"}],
		"docket": [{"id": "v", "verdict": {"awards": [
			{"id": "a", "for": ["p"], "against": ["d"], "claims": ["c"], "kind": "economic", "amount": "x"}]}}]}`), false)
	require.Equal(t, "docket, entry 1, verdict, awards, entry 1, amount", unread.Wrong[0].At)
}

// What is saved is opened as it was: as a plain verdict where it is one, and as a whole matter where it holds more.
func TestASavedCaseIsOpened(t *testing.T) {
	for _, members := range []string{virginia, ohio, `"law": "US", "cause": "title-vii", "noneconomic": "1.50"`,
		`"caption": "In re Reed", "plaintiff": "Ann", "defendant": "Bo", "organization": true, "law": "US-CA", "forum": "US", "by": "jury",
		"economic": "5", "plaintiffs_fault": "12.5", "findings": [{"what": "malice", "status": "established", "proof": "clear_and_convincing"}],
		"facts": [{"what": "net_worth", "amount": "7"}]`} {
		saved := interview.Assess(plain(members), true)
		require.Empty(t, saved.Wrong, members)
		require.Contains(t, saved.File, damages.MatterSchema)
		o := interview.Open([]byte(saved.File))
		require.Empty(t, o.Wrong)
		require.Empty(t, o.Matter)
		require.Equal(t, saved, interview.Assess(o.Plain, true))
		require.JSONEq(t, string(o.Plain), string(interview.Open(o.Plain).Plain), "a plain verdict is opened too")
	}
}

func TestEveryMatterIsOpened(t *testing.T) {
	seen := 0
	for _, pattern := range []string{"../../remedies/matters/*.json", "../../remedies/matters/asking/*.json", "../../remedies/testdata/assess/*.json",
		"../../whatsapp-v-nso/matter.json", "../../casebook/cases/*.json"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, file := range files {
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			var held struct{ Matter json.RawMessage }
			require.NoError(t, json.Unmarshal(text, &held), file)
			if held.Matter != nil {
				text = held.Matter
			}
			if _, err := damages.DecodeMatter(text); err != nil {
				continue
			}
			seen++
			o := interview.Open(text)
			require.Empty(t, o.Wrong, file)
			require.NotEqual(t, o.Plain == nil, o.Matter == nil, file)
			if o.Matter == nil {
				continue
			}
			require.NotEmpty(t, o.Holds, file)
			a := interview.Assess(o.Matter, false)
			require.True(t, len(a.Statement) > 0 || len(a.Questions) > 0 || len(a.Wrong) > 0, file)
			keys := map[string]bool{}
			for _, q := range a.Questions {
				require.False(t, keys[q.Key], "%s: %s", file, q.Key)
				keys[q.Key] = true
				require.NotEmpty(t, q.Text, file)
				require.Contains(t, []string{"yes-no", "number", "date", "choice", "elsewhere"}, q.Kind)
			}
		}
	}
	require.Greater(t, seen, 20)
}

// A finding that answers under another name than the law asks for moves figures too, and keeps its own question.
func TestAFindingAmongSeveralThatWillDoIsAsked(t *testing.T) {
	text, err := os.ReadFile("../../whatsapp-v-nso/matter.json")
	require.NoError(t, err)
	malice := find(t, interview.Assess(text, false), "malice_oppression_or_fraud")
	require.True(t, malice.Asked)
	require.Equal(t, "Did the defendant act with malice, oppression or fraud?", malice.Text)
	require.Equal(t, "established", malice.Answer)
}

// A choice of words has a place of its own, and what the form cannot take is told.
func TestWhatAFileHasToSayIsAChoiceOrTold(t *testing.T) {
	matter := func(more string) []byte {
		return []byte(`{"schema": "remedies.matter/v1", "caption": "Reed v. Gulf", "forum": "US-NY", "dates": {"accrual": "2020-01-05", "verdict": "2024-05-01"},
			"parties": [{"id": "p", "role": "plaintiff"}, {"id": "d", "role": "defendant"}], "claims": [{"id": "c", "law": "US-IA", "cause": "negligence"}],
			"docket": [{"id": "v", "verdict": {"awards": [
				{"id": "a", "for": ["p"], "against": ["d"], "claims": ["c"], "kind": "economic", "amount": "1000"}]}}]` + more + `}`)
	}
	kinds := map[string]bool{}
	for _, code := range []string{"US-IA", "US-OR", "US-PA", "US-WI", "US-DE", "US-MN", "US-SD", "US-TX"} {
		text := strings.ReplaceAll(string(matter(`, "settled": [{"id": "s", "by": ["x"], "amount": "10"}]`)), "US-IA", code)
		for _, q := range interview.Assess([]byte(text), false).Questions {
			kinds[q.Kind] = true
			if q.Kind == "choice" {
				require.Greater(t, len(q.Choices), 1)
				require.Contains(t, q.Path, "settled[0].")
			}
			if q.Kind == "elsewhere" {
				require.Contains(t, q.Reasons[0].Rule, "A file says it under")
			}
		}
	}
	require.True(t, kinds["choice"], "%v", kinds)
}

func ExampleVocabulary() {
	w := interview.Vocabulary()
	fmt.Println(w.Places[0].Code, w.Places[0].Name)
	// Output:
	// US-AL Alabama
}

func ExampleAssess() {
	a := interview.Assess([]byte(`{"schema": "remedies.plain-verdict/v1", "law": "US-VA", "cause": "fraud", "dates": {"accrual": "2018-12-18"},
		"economic": "210000", "punitive": "4000000"}`), false)
	fmt.Println(a.Verdict, "becomes", a.Outcomes[0].Amount)
	// Output:
	// $4,210,000.00 becomes $560,000.00
}

func ExampleOpen() {
	o := interview.Open([]byte(`{"schema": "remedies.plain-verdict/v1", "law": "US-VA", "economic": "1"}`))
	fmt.Println(string(o.Plain))
	// Output:
	// {"schema":"remedies.plain-verdict/v1","law":"US-VA","economic":"1.00"}
}

func ExampleParts() {
	body, style := interview.Parts("<style>\np{}</style><a>skip</a>\n<header>A</header><main id=\"statement\">B</main></body>")
	fmt.Println(body, style)
	// Output:
	// <header>A</header><div id="statement">B</div> p{}
}

func ExampleJSON() {
	fmt.Println(interview.JSON(interview.Outcome{What: "judgment", Amount: "$1.00"}))
	// Output:
	// {"what":"judgment","amount":"$1.00","open":false}
}

// In every place the answers that the ordinary case gives, or any others, lead from the empty form to a judgment.
func TestTheQuestionsOfEveryPlaceLeadToAJudgment(t *testing.T) {
	for _, p := range interview.Vocabulary().Places {
		cause := "negligence"
		if p.Code == "US" {
			cause = "maritime" // federal law has no law of negligence in general
		}
		members := `"law": "` + p.Code + `", "cause": "` + cause + `", "economic": "250000", "noneconomic": "1200000", "punitive": "5000000",
			"dates": {"accrual": "2023-03-01", "filing": "2023-09-01", "verdict": "2025-05-12", "judgment": "2025-06-02"}`
		var findings, facts []string
		a := interview.Assess(plain(members), false)
		for rounds := 0; len(a.Outcomes) == 0 && rounds < 5; rounds++ {
			for _, q := range a.Questions {
				require.NotContains(t, q.Text, "_", p.Code)
				for _, r := range q.Reasons {
					require.NotContains(t, r.Rule+r.Decides, "_", p.Code)
				}
				switch {
				case q.Answer != "" || !q.Blocks:
				case q.Kind == "yes-no":
					findings = append(findings, `{"what": "`+q.Name+`", "status": "not_established"}`)
				case q.Kind == "number":
					facts = append(facts, `{"what": "`+q.Name+`", "amount": "1"}`)
				default:
					require.Fail(t, "the form cannot answer", "%s: %s %s", p.Code, q.Path, q.Text)
				}
			}
			a = interview.Assess(plain(members+`, "findings": [`+strings.Join(findings, ", ")+`], "facts": [`+strings.Join(facts, ", ")+`]`), false)
		}
		require.Len(t, a.Outcomes, 1, "%s: %v", p.Code, a.Wrong)
		require.NotEmpty(t, a.Statement, p.Code)
	}
}

// What nobody can have meant is refused, and stops nothing.
func TestHostileTextsAreRefused(t *testing.T) {
	for _, text := range []string{"", "null", "[]", "{", "\x00", `{"schema": "remedies.matter/v1"}`, strings.Repeat("[", 100_000),
		`{"schema": "remedies.plain-verdict/v1", "law": "US-VA", "economic": "1e1000000000"}`} {
		require.NotEmpty(t, interview.Assess([]byte(text), true).Wrong, "%.20q", text)
		require.NotEmpty(t, interview.Open([]byte(text)).Wrong, "%.20q", text)
	}
	a := interview.Assess(plain(`"law": "US-VA", "economic": "1", "plaintiff": "<script>alert(1)</script>", "defendant": "\"'&"`), true)
	require.NotEmpty(t, a.Statement)
	require.NotContains(t, a.Statement, "<script")
}
