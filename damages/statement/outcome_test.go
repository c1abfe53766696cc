package statement_test

import (
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/outcome"
	"github.com/makewhole/remedies/damages/statement"
)

// fallen is a scenario of few values, with an offer of judgment.
func fallen() *outcome.Scenario {
	usd := func(n int64) decimal.Decimal { return decimal.New(n, 0) }
	m, err := damages.PlainVerdict{Law: "US-OH", Cause: "negligence", Economic: usd(300_000), Noneconomic: usd(300_000),
		Dates: dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2024, 2, 1), Verdict: civil.On(2026, 5, 12)}}.Matter()
	if err != nil {
		panic(err)
	}
	return &outcome.Scenario{Title: "Fall v. Stair", Matter: m, Presume: true, Costs: outcome.Costs{Plaintiff: usd(40_000), Defendant: usd(60_000)},
		Inputs: []outcome.Input{
			{ID: "liability", Source: "plaintiff's counsel", Draw: "jury", Liability: new(outcome.Liability), Chance: big.NewRat(3, 4)},
			{ID: "pain", Title: "pain & suffering", Source: "the focus group", Draw: "jury", Award: "noneconomic", Value: outcome.Value{Shape: outcome.Discrete, Points: []outcome.Point{
				{Value: usd(100_000), Chance: big.NewRat(1, 2)}, {Value: usd(200_000), Chance: big.NewRat(1, 4)}, {Value: usd(1_000_000), Chance: big.NewRat(1, 4)}}}},
			{ID: "care", Source: "the planner", Award: "economic", Value: outcome.Value{Shape: outcome.Discrete, Points: []outcome.Point{
				{Value: usd(250_000), Chance: big.NewRat(1, 2)}, {Title: "home care", Value: usd(400_000), Chance: big.NewRat(1, 2)}}}},
		},
		Offers: []outcome.Offer{{ID: "first", Rule: "us-frcp-68", Offer: fees.Offer{By: fees.Defendant, Amount: usd(450_000), Made: civil.On(2026, 2, 2)},
			Shifts: []decimal.Decimal{usd(25_000), usd(10_000)}}},
	}
}

func outlook(t testing.TB, s *outcome.Scenario) statement.Outlook {
	t.Helper()
	ctx := context.Background()
	r, err := outcome.Run(ctx, s, outcome.Options{Trials: 10_000, Seed: 1})
	require.NoError(t, err)
	x, err := outcome.Sensitivity(ctx, s, outcome.Options{Trials: 1000, Seed: 1}, outcome.Ends{})
	require.NoError(t, err)
	tree, err := outcome.Grow(s)
	require.NoError(t, err)
	offer := decimal.New(450_000, 0)
	return statement.Outlook{Result: r, Tornado: x, Tree: tree, Offer: &offer, HighLow: &outcome.HighLow{Low: decimal.New(100_000, 0), High: decimal.New(500_000, 0)}, Kept: "before any fee"}
}

func TestAnOutcomeSaysWhatIsNotSettledInItsJudgments(t *testing.T) {
	s := fallen()
	s.Matter.Open = []string{"the transcript of the charge is missing"}
	s.Inputs = append(s.Inputs, outcome.Input{ID: "sued", Title: "Medicare sued", Source: "counsel", Finding: &outcome.Finding{What: "medicare_had_to_sue"}, Chance: big.NewRat(1, 2)})
	r, err := outcome.Run(context.Background(), s, outcome.Options{Trials: 500, Seed: 1})
	require.NoError(t, err)
	d, err := statement.OfOutcome(statement.Outlook{Result: r})
	require.NoError(t, err)
	said := strings.Join(d.Caveats, "\n")
	require.Contains(t, said, "the transcript of the charge is missing")
	require.Contains(t, said, "nobody recorded a finding on these exceptions")
	require.Contains(t, said, "Medicare sued: no rule that was applied asks for this finding, and no sum turns on it.")
	require.NotContains(t, said, "hold here too")
}

func TestOutcomesAreLaidOut(t *testing.T) {
	o := outlook(t, fallen())
	d, err := statement.OfOutcome(o)
	require.NoError(t, err)
	if name := os.Getenv("OUTCOME_PAGE"); name != "" {
		require.NoError(t, os.WriteFile(name, []byte(d.HTML()), 0o600))
	}
	text := strings.Join(strings.Fields(d.Text()), " ")
	for _, line := range []string{
		"Fall v. Stair", "RANGE OF JUDGMENTS in 10,000 trials", "half of the trials come to no more than",
		"What the client keeps is counted before any fee.", "The judgment is nothing in",
		"AN OFFER held against the trials", "the judgment is above it in", "high-low agreement from $100,000.00 to $500,000.00, recovery on average",
		"OFFER OF JUDGMENT Fed. R. Civ. P. 68, by the defendant", "the plaintiff pays costs incurred after the offer", "the plaintiff bears the plaintiff's own costs",
		"BREAK-EVEN on average", "costs of defence to judgment $60,000.00",
		"The costs to get there are $40,000.00, those that the scenario gives as still to come. A record of a disbursement has the costs already incurred",
		"DEBTORS AND AWARDS",
		"WHAT MATTERS MOST", "liability: not liable, or liable", "A value is held at its 10th and its 90th percentile, in 1,000 trials each",
		"EVERY COMBINATION worked out exactly", "LAW APPLIED", "judgment on average, exactly",
		"ESTIMATES what is uncertain, and who says so", "liability: liability: a chance of 75 percent", "estimate of: the focus group",
		"These are high or low together (jury): liability, pain & suffering.",
		"no better than they are", "The trials are those of seed 1.",
	} {
		require.Contains(t, text, line)
	}
	for _, line := range strings.Split(d.Text(), "\n") {
		require.LessOrEqual(t, len([]rune(line)), 88, line)
	}
	require.Contains(t, d.Markdown(), "## BREAK-EVEN")
	page := d.HTML()
	require.Equal(t, 6, strings.Count(page, "<svg "), "three pictures, each for a wide page and for a narrow one")
	for _, title := range []string{"How often the judgment comes to how much", "What matters most to the judgment", "What can happen, and what it comes to"} {
		require.Contains(t, page, title)
	}
	require.NotContains(t, page, "pain & suffering", "what stands in a page is not markup")
	for of := xml.NewDecoder(strings.NewReader(strings.TrimPrefix(page, "<!DOCTYPE html>"))); ; {
		_, err := of.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
	}
}

func TestOutcomesAreLaidOutWithWhatThereIs(t *testing.T) {
	o := outlook(t, fallen())
	d, err := statement.OfOutcome(statement.Outlook{Result: o.Result})
	require.NoError(t, err)
	require.Equal(t, 2, strings.Count(d.HTML(), "<svg "))
	for _, no := range []string{"EVERY COMBINATION", "WHAT MATTERS MOST", "AN OFFER"} {
		require.NotContains(t, d.Text(), no)
	}
	_, err = statement.OfOutcome(statement.Outlook{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	o.HighLow.Low = decimal.New(1_000_000, 0)
	_, err = statement.OfOutcome(o)
	require.ErrorContains(t, err, "high_low.high: is below the low figure")
	certain := fallen()
	certain.Inputs, certain.Offers = nil, nil
	o = outlook(t, certain)
	d, err = statement.OfOutcome(o)
	require.NoError(t, err)
	require.Contains(t, d.Text(), "nothing is uncertain")
	require.NotContains(t, d.HTML(), "<svg ", "one judgment is no range")
}

func TestAHistogramIsDrawnToScale(t *testing.T) {
	usd := func(n int64) decimal.Decimal { return decimal.New(n, 0) }
	d := statement.Document{Title: "x", Sections: []statement.Section{{Heading: "x"}}, Histogram: &statement.Histogram{Title: "How often", Above: 7,
		Bins:  []statement.HistogramBin{{From: usd(0), To: usd(100), Trials: 50}, {From: usd(100), To: usd(200), Trials: 100}, {From: usd(200), To: usd(300)}},
		Marks: []statement.Mark{{What: "offer", At: usd(150)}, {What: "outside", At: usd(400)}}}}
	page := d.HTML()
	require.Contains(t, page, `<rect class="sum" x="2.0" y="138.0" width="238.2" height="100.0"/>`)
	require.Contains(t, page, `<rect class="sum" x="240.7" y="38.0" width="238.1" height="200.0"/>`)
	require.Contains(t, page, "7 trials with greater judgments are not drawn.")
	require.Contains(t, page, "offer $150.00")
	require.NotContains(t, page, "outside $400.00")
}

func ExampleOfOutcome() {
	r, err := outcome.Run(context.Background(), fallen(), outcome.Options{Trials: 10_000, Seed: 1})
	if err != nil {
		fmt.Println(err)
		return
	}
	d, err := statement.OfOutcome(statement.Outlook{Result: r})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(d.Sections[0].Rows[2].Label, d.Sections[0].Rows[2].Middle)
	// Output: half of the trials come to no more than $500,000.00
}

func ExampleOutlook() {
	_, err := statement.OfOutcome(statement.Outlook{})
	fmt.Println(err)
	// Output: result: no result (allowed: what outcome.Run returned)
}

func ExampleHistogram() {
	d := statement.Document{Histogram: &statement.Histogram{Title: "How often", Bins: []statement.HistogramBin{{Trials: 1}, {Trials: 2}}}, Sections: []statement.Section{{}}}
	fmt.Println(strings.Contains(d.HTML(), "How often"))
	// Output: true
}

func ExampleHistogramBin() {
	b := statement.HistogramBin{From: decimal.New(0, 0), To: decimal.New(100, 0), Trials: 12}
	fmt.Println(b.From, b.To, b.Trials)
	// Output: 0 100 12
}

func ExampleMark() {
	fmt.Println(statement.Mark{What: "offer", At: decimal.New(450_000, 0)})
	// Output: {offer 450000}
}

func ExampleSwings() {
	d := statement.Document{Swings: &statement.Swings{Title: "What matters", List: []statement.Swing{{What: "pain", High: decimal.New(100, 0)}}}, Sections: []statement.Section{{}}}
	fmt.Println(strings.Contains(d.HTML(), "$0.00 to $100.00"))
	// Output: true
}

func ExampleSwing() {
	fmt.Println(statement.Swing{What: "pain", LowSays: "$100,000.00", HighSays: "$900,000.00"}.HighSays)
	// Output: $900,000.00
}

func ExampleFork() {
	d := statement.Document{Tree: &statement.Fork{Says: "judgment", To: []statement.Fork{{Says: "liable", Chance: "75%"}, {Says: "not liable", Chance: "25%"}}}, Sections: []statement.Section{{}}}
	fmt.Println(strings.Contains(d.HTML(), "liable (75%)"))
	// Output: true
}
