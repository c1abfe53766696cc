package statement_test

import (
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
)

// matters are those of every sample and of the casebook, by their files.
func matters(t *testing.T) map[string]*damages.Matter {
	t.Helper()
	out := map[string]*damages.Matter{}
	for _, pattern := range []string{"remedies/matters/*.json", "casebook/cases/*.json", "whatsapp-v-nso/matter.json"} {
		names, err := filepath.Glob(filepath.Join("../../examples", pattern))
		require.NoError(t, err)
		require.NotEmpty(t, names)
		for _, n := range names {
			n = strings.TrimPrefix(filepath.ToSlash(n), "../../examples/")
			out[n] = matter(t, n)
		}
	}
	return out
}

func assessed(t *testing.T, m *damages.Matter, o damages.Options) *damages.Judgment {
	t.Helper()
	j, err := damages.Assess(m, o)
	require.NoError(t, err)
	return j
}

// oneLine is a text without its layout.
func oneLine(d *statement.Document) string { return strings.Join(strings.Fields(d.Text()), " ") }

// readable requires that a form reads as a statement does: lines of 88 columns, and nothing of the program.
func readable(t *testing.T, d *statement.Document, name string) {
	t.Helper()
	bad := regexp.MustCompile(`[A-Za-z]_[A-Za-z]|\[[0-9]+\]\.|\bus-[a-z]{2}-[a-z]|docket\[|<nil>|%!|remedies\.|interest\.|damages\.[a-z]`)
	for _, line := range strings.Split(d.Text(), "\n") {
		if !strings.Contains(line, "://") {
			require.LessOrEqual(t, utf8.RuneCountInString(line), 88, "%s: %s", name, line)
			require.NotRegexp(t, bad, line, name)
		}
	}
	used := map[string]bool{}
	for _, s := range d.Sections {
		for _, r := range s.Rows {
			for _, n := range r.Notes {
				used[strconv.Itoa(n)] = true
			}
		}
	}
	for _, c := range append(d.Caveats, d.Noted...) {
		for _, list := range regexp.MustCompile(`\[([0-9, ]+)\]`).FindAllStringSubmatch(c, -1) {
			for _, n := range strings.Split(list[1], ", ") {
				used[n] = true
			}
		}
	}
	require.Len(t, used, len(d.Footnotes()), "%s: each note is referred to", name)
}

func section(d *statement.Document, heading string) []statement.Section {
	var out []statement.Section
	for _, s := range d.Sections {
		if s.Heading == heading {
			out = append(out, s)
		}
	}
	return out
}

// What is adjudged adds up to the judgment: the numbered sums, each of which is paid once, and the awards below each of them.
func TestWhatIsAdjudgedAddsUpToTheJudgment(t *testing.T) {
	whole := 0
	for name, m := range matters(t) {
		j := assessed(t, m, damages.Options{})
		d, err := statement.OfProposed(j)
		require.NoError(t, err, name)
		readable(t, d, name)
		alternatives := append(section(d, "IT IS ADJUDGED"), section(d, "OR, IT IS ADJUDGED")...)
		k := 0
		for b := range j.Branches() {
			sums, parts, partly := decimal.Decimal{}, decimal.Decimal{}, false
			under := false // rows below a numbered sum
			for _, r := range alternatives[k].Rows {
				x, is := amountOf(t, strings.ReplaceAll(r.Amount, "$____________", ""))
				switch {
				case regexp.MustCompile(`^[0-9]+\. `).MatchString(r.Label) && r.Kind == statement.Line:
					under = true
					partly = partly || strings.Contains(r.Label, "others owe it")
					sums = sums.Add(x)
				case r.Kind != statement.Part:
					under = false
				case under && is:
					parts = parts.Add(x)
				}
			}
			k++
			total, all := b.Total(head.All())
			if partly || !all || len(section(d, "IT IS ADJUDGED")) == 0 {
				continue
			}
			require.Equal(t, total.StringFixed(2), sums.StringFixed(2), "%s\n%s", name, d.Text())
			require.True(t, sums.GreaterThanOrEqual(parts), name)
			whole++
		}
		require.Equal(t, len(alternatives), k, name)
	}
	require.Greater(t, whole, 60)
}

// The sample's division is that of Cal. Civ. Code § 1431.2: economic damages jointly, noneconomic damages by shares. Of
// $600,000 one half is $300,000 and one fifth $120,000; Alvarez's economic damages are $300,000 after her fault and the credit.
func TestAProposedJudgmentSaysWhoOwesWhatToWhom(t *testing.T) {
	d, err := statement.OfProposed(assessed(t, matter(t, "remedies/matters/california-shares.json"), damages.Options{}))
	require.NoError(t, err)
	text := oneLine(d)
	for _, s := range []string{
		"JUDGMENT, proposed", "verdict of 2024-09-16, jury, on negligence [US-CA]:", "fault: Peter Dunn 20%", "settlement harbor of Harbor Loading Co. $150,000.00",
		"1. Rosa Alvarez recovers from Coast Freight Lines, Inc. and Peter Dunn, jointly and severally $300,000.00",
		"2. Rosa Alvarez recovers from Coast Freight Lines, Inc. $300,000.00 for pain and suffering (noneconomic)",
		"3. Rosa Alvarez recovers from Peter Dunn $120,000.00", "in all, where what is owed jointly is paid once $720,000.00",
		"Interest after judgment: 10 percent a year", "costs, as taxed $____________", "dated ____________________ signed ____________________, for the court",
	} {
		require.Contains(t, text, s)
	}
}

// An election that is open leaves alternatives; what has no figure, and what nobody decided, is a blank.
func TestAProposedJudgmentHasAlternativesAndBlanks(t *testing.T) {
	m := matter(t, "whatsapp-v-nso/matter.json")
	d, err := statement.OfProposed(assessed(t, m, damages.Options{}))
	require.NoError(t, err)
	text := oneLine(d)
	require.Contains(t, text, "IT IS ADJUDGED if the offer in remittitur was accepted, or none was due 1. WhatsApp LLC and Meta Platforms, Inc. recover from")
	require.Contains(t, text, "OR, IT IS ADJUDGED if an offer in remittitur was refused")
	require.Contains(t, text, "NSO Group Technologies Limited and Q Cyber Technologies Limited $____________ for punitive, cdafa, undetermined until a new trial")
	undecided, err := statement.OfProposed(assessed(t, matter(t, "remedies/matters/oregon-share.json"), damages.Options{}))
	require.NoError(t, err)
	require.Contains(t, oneLine(undecided), "payable to")
	virginia, err := statement.OfProposed(assessed(t, matter(t, "remedies/matters/virginia-cap.json"), damages.Options{}))
	require.NoError(t, err)
	require.Contains(t, oneLine(virginia), "interest before judgment $____________ Interest before judgment is")
	_, err = statement.OfProposed(&damages.Judgment{})
	require.Error(t, err)
}

// Where no shares of the fault are recorded and the law may divide what is owed, each defendant's sum is a blank.
func TestAProposedJudgmentLeavesTheSharesBlank(t *testing.T) {
	m := matter(t, "remedies/matters/california-shares.json")
	for i := range m.Docket {
		if m.Docket[i].Verdict != nil {
			m.Docket[i].Verdict.Fault = nil
		}
	}
	m.Settled = nil
	d, err := statement.OfProposed(assessed(t, m, damages.Options{}))
	require.NoError(t, err)
	require.Contains(t, oneLine(d), "for pain and suffering (noneconomic) of it, from Coast Freight Lines, Inc. $____________ of it, from Peter Dunn $____________")
}

// Tenn. Code Ann. §§ 29-39-102(c), (h) and 29-39-104(a)(7) name five findings on which the caps turn, four of them those of
// both; § 29-39-104(a)(1) needs one for punitive damages at all. What was recorded of them, or presumed, makes no difference.
func TestTheWorksheetAsksForTheFindingsThatTheCapsTurnOn(t *testing.T) {
	m := matter(t, "remedies/matters/asking/tennessee-verdict.json")
	d, err := statement.OfVerdictForm(m, damages.Options{Presume: true})
	require.NoError(t, err)
	text := oneLine(d)
	for _, s := range []string{
		"1. Did the defendant act with the specific intent to harm", "2. Did the defendant intentionally falsify, destroy or conceal records",
		"3. Was the defendant under the influence", "4. Did the defendant's act result in a conviction of a felony",
		"5. Was the loss or injury catastrophic", "6. Was one of these established, as punitive damages need", "[ ] yes [ ] no",
		"1, 2, 3, 4: cap of the greater of twice compensatory damages and $500,000: where it is established, there is no limit",
		"5: cap of $750,000, or $1,000,000 for a catastrophic loss, on noneconomic damages: where it is established, the limit is $1,000,000.00",
		"for the court and counsel, not for the jury",
	} {
		require.Contains(t, text, s)
	}
	require.NotContains(t, text, " 7. ")
	require.NotContains(t, text, "WHAT ELSE THE LAW ASKS")
	m.Dates.Accrual = civil.Date{}
	d, err = statement.OfVerdictForm(m, damages.Options{})
	require.NoError(t, err)
	require.Contains(t, oneLine(d), "WHAT ELSE THE LAW ASKS it is not for the jury")
	_, err = statement.OfVerdictForm(&damages.Matter{}, damages.Options{})
	require.Error(t, err)
}

// A worksheet asks what is asked of the matter without its findings: each question once, and no other.
func TestAWorksheetAsksWhatIsNeeded(t *testing.T) {
	asked := 0
	for name, m := range matters(t) {
		d, err := statement.OfVerdictForm(m, damages.Options{})
		require.NoError(t, err, name)
		readable(t, d, name)
		bare := *m
		bare.Findings = nil
		for _, f := range m.Findings {
			if f.What == damages.JointWhole { // how damages are counted is no finding of a jury
				bare.Findings = append(bare.Findings, f)
			}
		}
		needs, err := damages.Needs(&bare, damages.Options{})
		require.Equal(t, err != nil, strings.Contains(oneLine(d), "Without the findings that are recorded the law may ask more than stands here."), name)
		var want []string
		for _, n := range needs {
			if n.Path == "findings" {
				want = append(want, n.Question)
			}
		}
		var got []string
		for _, r := range section(d, "VERDICT FORM, worksheet")[0].Rows {
			if _, question, ok := strings.Cut(r.Label, ". "); ok && r.Kind == statement.Line {
				got = append(got, question)
			}
		}
		require.Len(t, got, len(want), name)
		for i := range want {
			require.True(t, strings.HasPrefix(got[i], want[i]), "%s: %s", name, got[i])
		}
		asked += len(want)
	}
	require.Greater(t, asked, 50)
}

// The points in which two scenarios differ add up to the distance between them, in every case before and after each order.
func TestThePointsAddUpToTheDistance(t *testing.T) {
	compared := 0
	for name, m := range matters(t) {
		for _, e := range m.Docket {
			before, err := damages.Assess(m, damages.Options{Through: e.ID})
			if err != nil { // before its verdict there is nothing to assess
				continue
			}
			d, err := statement.OfComparison(m.Caption, statement.Scenario{Name: "before", Judgment: before}, statement.Scenario{Name: "after", Judgment: assessed(t, m, damages.Options{})})
			require.NoError(t, err)
			readable(t, d, name)
			var totals []decimal.Decimal
			for _, r := range section(d, "SIDE BY SIDE")[0].Rows {
				x, is := amountOf(t, r.Middle)
				require.True(t, is, name)
				totals = append(totals, x)
			}
			worth := section(d, "WHAT EACH POINT IS WORTH")
			require.Len(t, worth, len(totals)-1, name)
			for i, s := range worth {
				sum := decimal.Decimal{}
				for _, r := range s.Rows {
					x, _ := amountOf(t, r.Amount)
					if r.Kind == statement.Total {
						require.Equal(t, sum.String(), x.String(), "%s through %s\n%s", name, e.ID, d.Text())
						compared++
						continue
					}
					sum = sum.Add(x)
				}
				require.Equal(t, totals[i+1].Sub(totals[0]).StringFixed(2), sum.StringFixed(2), "%s through %s\n%s", name, e.ID, d.Text())
			}
		}
	}
	require.Greater(t, compared, 40)
}

// Tenn. Code Ann. § 29-39-102 and § 29-39-104 are for causes of action that accrue on or after October 1, 2011: before that day
// $1,400,000 and $3,000,000 stand, after it $750,000 and twice 212,000 and 750,000, which is $1,924,000.
func TestTwoVersionsOfALawStandSideBySide(t *testing.T) {
	later, earlier := matter(t, "remedies/matters/asking/tennessee-verdict.json"), matter(t, "remedies/matters/asking/tennessee-verdict.json")
	earlier.Dates.Accrual = civil.On(2011, 9, 30)
	presume := damages.Options{Presume: true}
	d, err := statement.OfComparison("Ward", statement.Scenario{Name: "today", Judgment: assessed(t, later, presume)},
		statement.Scenario{Name: "before the act", Judgment: assessed(t, earlier, presume)})
	require.NoError(t, err)
	text := oneLine(d)
	for _, s := range []string{
		"today $2,886,000.00 before the act $4,612,000.00 +$1,726,000.00", "medical (economic), in all of them $212,000.00",
		"pain and suffering (noneconomic) today $750,000.00 before the act $1,400,000.00 +$650,000.00",
		"without: pain and suffering limited to $750,000.00 +$650,000.00", "the distance between them +$1,726,000.00",
		"LAW THAT DIFFERS before the act, against today", "no cap on noneconomic damages [US-TN]", "without: cap of the greater of twice compensatory damages",
	} {
		require.Contains(t, text, s)
	}
}

// What the parties read into a record differently is worth what it changes: a verdict of another sum, a share of another size,
// and an award that one of them does not have.
func TestTwoReadingsStandSideBySide(t *testing.T) {
	ours, theirs := matter(t, "remedies/matters/california-shares.json"), matter(t, "remedies/matters/california-shares.json")
	v := theirs.Docket[0].Verdict
	v.Awards[2].Amount = decimal.New(500_000, 0)
	v.Awards = v.Awards[1:]
	v.Fault[0].Percent, v.Fault[2].Percent = decimal.New(20, 0), decimal.New(10, 0)
	d, err := statement.OfComparison("", statement.Scenario{Name: "plaintiff", Judgment: assessed(t, ours, damages.Options{})},
		statement.Scenario{Name: "defendant", Judgment: assessed(t, theirs, damages.Options{})})
	require.NoError(t, err)
	text := oneLine(d)
	for _, s := range []string{
		"past medical (economic) plaintiff $187,500.00 defendant none", "past medical (economic): no such award -$187,500.00",
		"found: pain and suffering (noneconomic) -$100,000.00",
		// a fifth of 150,000 in place of a tenth
		"future earning capacity reduced by the claimant's share of the fault, 20% -$15,000.00 ",
		"instead of: future earning capacity reduced by the claimant's share of the fault, 10%",
	} {
		require.Contains(t, text, s)
	}
	d, err = statement.OfComparison("", statement.Scenario{Name: "defendant", Judgment: assessed(t, theirs, damages.Options{})},
		statement.Scenario{Name: "plaintiff", Judgment: assessed(t, ours, damages.Options{})})
	require.NoError(t, err)
	require.Contains(t, oneLine(d), "past medical (economic): no such award in the first +$187,500.00")
}

// The ways in which an open election can go are scenarios of one judgment; one without an open election is no comparison.
func TestAnOpenElectionIsComparedWithItself(t *testing.T) {
	j := assessed(t, matter(t, "whatsapp-v-nso/matter.json"), damages.Options{})
	d, err := statement.OfComparison("", statement.Scenario{Name: "as recorded", Judgment: j})
	require.NoError(t, err)
	text := oneLine(d)
	require.Contains(t, text, "as recorded, if an offer in remittitur was refused, what is determined $444,719.00 -$4,002,471.00")
	require.Contains(t, text, "punitive, cdafa: undetermined until a new trial -$4,002,471.00")
	require.NotContains(t, text, "LAW THAT DIFFERS")
	plain := assessed(t, matter(t, "remedies/matters/virginia-cap.json"), damages.Options{})
	for path, list := range map[string][]statement.Scenario{
		"scenarios":             {{Judgment: plain}},
		"scenarios[1].judgment": {{Judgment: plain}, {}},
	} {
		_, err := statement.OfComparison("", list...)
		var e *invalid.Error
		require.ErrorAs(t, err, &e)
		require.Equal(t, path, e.Path)
	}
	same, err := statement.OfComparison("", statement.Scenario{Name: "a", Judgment: plain}, statement.Scenario{Name: "b", Judgment: plain})
	require.NoError(t, err)
	require.Contains(t, oneLine(same), "They differ in nothing that changes a figure.")
}

// Every jurisdiction has its worksheet, and none shows an identifier.
func TestEveryJurisdictionHasItsWorksheet(t *testing.T) {
	for of := range law.All() {
		m := matter(t, "remedies/matters/asking/tennessee-verdict.json")
		m.Forum, m.Claims[0].Law = of.Code(), of.Code()
		d, err := statement.OfVerdictForm(m, damages.Options{})
		require.NoError(t, err, of.Code())
		readable(t, d, of.Code())
	}
}

func TestNoFormPrintsWhatCommandsATerminal(t *testing.T) {
	name := "a\x1b[31m\x00\u009b2J\x7f\n# b"
	d := &statement.Document{Title: name, Subtitle: name, Sections: []statement.Section{{Heading: name, Aside: name, Rows: []statement.Row{{Label: name, Middle: "$1.00", Amount: "$2.00"}}}}}
	d.Caveat(name)
	d.Note(name)
	for form, text := range map[string]string{"text": d.Text(), "markdown": d.Markdown(), "html": d.HTML()} {
		if form != "html" { // where the end of a line is a space
			require.NotContains(t, text, "\n# b", form)
		}
		for _, r := range text {
			require.False(t, unicode.IsControl(r) && r != '\n', "%s: %U", form, r)
		}
	}
	require.Contains(t, d.Text(), "a\ufffd[31m\ufffd\ufffd2J\ufffd # b")
	require.Contains(t, d.Markdown(), "# a\ufffd")
}
