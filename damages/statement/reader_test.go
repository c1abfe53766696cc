package statement_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
)

// A reader of a statement sees no identifier of the program, no path into a matter, no ID of a rule and no message of the
// language it is written in. An address is none of them.
func TestAReaderSeesWordsAndNothingOfTheProgram(t *testing.T) {
	address := regexp.MustCompile(`\S+://\S+|<[^>\s]+>`)
	bad := regexp.MustCompile(`[A-Za-z]_[A-Za-z]|\[[0-9]+\]\.|\bus-[a-z]{2}-[a-z]|docket\[|<nil>|%!|remedies\.|0x[0-9a-f]|interest\.|damages\.`)
	for name, d := range all(t) {
		text := address.ReplaceAllString(d.Text(), "")
		for _, line := range strings.Split(text, "\n") {
			require.NotRegexp(t, bad, line, name)
		}
	}
}

// A partner reads eight lines: the first amount of the result stands in them.
func TestTheFirstAmountOfTheResultStandsInTheFirstEightLines(t *testing.T) {
	for name, d := range all(t) {
		lines := strings.Split(d.Text(), "\n")
		at := -1
		for i, line := range lines {
			if strings.HasPrefix(line, "RESULT") {
				at = i
				break
			}
		}
		require.GreaterOrEqual(t, at, 0, name)
		first := strings.Join(lines[at:min(8, len(lines))], "\n")
		require.Regexp(t, `\$[0-9]|undetermined|no order nets`, first, name)
	}
}

// Thomas-Rasset infringed 24 works, and $9,250 for each was left: works are counted, and are no dollars.
func TestWhatIsCountedIsNotPrintedAsDollars(t *testing.T) {
	text := document(t, "casebook/cases/capitol-v-thomas-rasset.json", damages.Options{}).Text()
	require.Contains(t, text, "= 9,250 × 24, ")
}

// amountOf reads an amount as it is printed, and reports whether it is one.
func amountOf(t *testing.T, s string) (decimal.Decimal, bool) {
	t.Helper()
	if !strings.Contains(s, "$") {
		return decimal.Decimal{}, false
	}
	d, err := decimal.NewFromString(strings.NewReplacer("$", "", ",", "", "+", "").Replace(s))
	require.NoError(t, err, s)
	return d, true
}

// What a single verdict awarded and the steps after it add up to what the judgment comes to.
func TestTheStepsAddUpToTheJudgment(t *testing.T) {
	footed := 0
	for name, d := range all(t) {
		for _, s := range d.Sections {
			if s.Heading != "HOW IT CAME ABOUT" {
				continue
			}
			sum, verdicts, whole := decimal.Decimal{}, 0, true
			for _, r := range s.Rows {
				if strings.HasPrefix(r.Label, "verdict") && r.Kind == statement.Text {
					verdicts++
				}
				x, is := amountOf(t, r.Amount)
				whole = whole && (is || r.Amount == "")
				if r.Kind != statement.Total {
					sum = sum.Add(x)
				} else if whole && verdicts == 1 {
					require.True(t, x.Equal(sum), "%s: %s and %s", name, x, sum)
					footed++
				}
			}
		}
	}
	require.Greater(t, footed, 40)
}

// plainly is the statement of a verdict for one plaintiff against one defendant under a law, with the ordinary case presumed.
func plainly(t *testing.T, code string, economic, noneconomic, punitive int64) *statement.Document {
	t.Helper()
	day := civil.On(2023, 3, 3)
	j, err := damages.PlainVerdict{Caption: "P v. D", Law: code, Cause: "negligence", Economic: decimal.New(economic, 0), Noneconomic: decimal.New(noneconomic, 0),
		Punitive: decimal.New(punitive, 0), Dates: dated.Dates{Accrual: day, Filing: day, Verdict: day, Judgment: day}}.Assess(damages.Options{Presume: true})
	require.NoError(t, err, code)
	d, err := statement.Of(j)
	require.NoError(t, err)
	return d
}

// A verdict of economic and noneconomic damages for one plaintiff against one defendant takes no more than 40 lines, its notes
// included, whatever law governs it. With punitive damages and their review it takes no more than 52 before the notes, which
// are as many as the sources. No name of the program reaches a reader, presumed findings included.
func TestAPlainMatterTakesFortyLines(t *testing.T) {
	const most, reviewed = 40, 52
	for of := range law.All() {
		d := plainly(t, of.Code(), 150_000, 90_000, 0)
		if n := strings.Count(d.Text(), "\n"); n > most {
			t.Errorf("%s: %d lines\n%s", of.Code(), n, d.Text())
		}
		text := plainly(t, of.Code(), 150_000, 90_000, 600_000).Text()
		require.NotRegexp(t, `[a-z]_[a-z]`, regexp.MustCompile(`\S+://\S+`).ReplaceAllString(text, ""), of.Code())
		if n := strings.Count(text[:strings.Index(text, "\nNOTES\n")], "\n"); n > reviewed {
			t.Errorf("%s, with punitive damages: %d lines before the notes\n%s", of.Code(), n, text)
		}
	}
}
