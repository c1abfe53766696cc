package answers_test

import (
	"encoding/json"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/examples/remedies/answers"
	"github.com/makewhole/remedies/injunction/clock"
)

// Read from JSON, a question has the answer that it has as a value.
func TestAQuestionIsReadFromJSON(t *testing.T) {
	rate := decimal.New(6, 0)
	for name, c := range map[string]struct {
		text  string
		read  answers.Question
		value answers.Question
	}{
		"payoff": {
			`{"in": "US-CA", "principal": "1906.00", "entered": "2012-08-01", "through": "2012-12-31", "events": [{"kind": "payment", "on": "2012-10-01", "amount": "600.00"}]}`, new(answers.Payoff),
			&answers.Payoff{In: "US-CA", Principal: decimal.New(190600, -2), Entered: civil.On(2012, 8, 1), Through: civil.On(2012, 12, 31),
				Events: []interest.Event{{Kind: interest.Payment, On: civil.On(2012, 10, 1), Amount: decimal.New(60000, -2)}}},
		},
		"a rate that is given": {
			`{"in": "US-MD", "principal": "1000.00", "entered": "2022-01-03", "through": "2023-01-03", "rate": "6"}`, new(answers.Payoff),
			&answers.Payoff{In: "US-MD", Principal: decimal.New(100000, -2), Entered: civil.On(2022, 1, 3), Through: civil.On(2023, 1, 3), Rate: &rate},
		},
		"prejudgment": {
			`{"in": "US-NV", "cause": "negligence", "principal": "100000.00", "served": "2023-02-01", "through": "2024-06-14"}`, new(answers.Prejudgment),
			&answers.Prejudgment{In: "US-NV", Cause: "negligence", Principal: decimal.New(10000000, -2), Days: interest.Days{Service: civil.On(2023, 2, 1), Entry: civil.On(2024, 6, 14)}},
		},
		"present value": {`{"amount": "50000.00", "years": 20, "net": "6"}`, new(answers.PresentValue), &answers.PresentValue{Amount: decimal.New(5000000, -2), Years: 20, Net: &rate}},
		"net": {
			`{"schema": "remedies.disbursement/v1", "client": "A", "payments": [{"by": "B", "amount": "100.00"}], "presume": true}`, new(answers.Net),
			&answers.Net{Record: disbursement.Record{Client: "A", Payments: []disbursement.Payment{{By: "B", Amount: decimal.New(10000, -2)}}}, Presume: true},
		},
		"law": {`{"in": "US-VA", "accrual": "2018-12-18", "cause": "fraud"}`, new(answers.Law), &answers.Law{In: "US-VA", On: dated.Dates{Accrual: civil.On(2018, 12, 18)}, Cause: "fraud"}},
	} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, answers.Read([]byte(c.text), c.read))
			require.Equal(t, c.value, c.read)
			text, err := codec.WriteForm(c.read.Form)
			require.NoError(t, err)
			require.JSONEq(t, c.text, string(text))
			a, err := c.read.Answer()
			require.NoError(t, err)
			require.Contains(t, a.Document.Text(), "Not legal advice.")
			out, err := json.Marshal(a.Value)
			require.NoError(t, err)
			require.Greater(t, len(out), 60)
		})
	}
}

// What is wrong with a question is said with the path of its member.
func TestAWrongQuestionIsRefusedByPath(t *testing.T) {
	for text, wrong := range map[string]struct {
		of    answers.Question
		paths []string
	}{
		`{}`:             {new(answers.Payoff), []string{"in", "principal", "entered", "through"}},
		`{"in": 5}`:      {new(answers.Law), []string{"in"}},
		`{"years": "x"}`: {new(answers.PresentValue), []string{"years", "amount"}},
		`{"in": "US-NV", "principal": "1e9", "through": "2024-13-01", "served": "soon", "more": 1}`: {new(answers.Prejudgment), []string{"principal", "through", "served", "more"}},
	} {
		var paths []string
		for _, e := range invalid.All(answers.Read([]byte(text), wrong.of)) {
			paths = append(paths, e.Path)
		}
		require.ElementsMatch(t, wrong.paths, paths, text)
	}
	require.Error(t, answers.Read([]byte("["), new(answers.Law)))
	two := decimal.New(2, 0)
	day := civil.On(2020, 1, 2)
	for path, q := range map[string]answers.Question{
		"in":         &answers.Law{In: "US-ZZ"},
		"cause":      &answers.Law{In: "US-VA", Cause: "moonlight"},
		"history":    &answers.Law{In: "US-VA", History: true, Day: day},
		"served":     &answers.Prejudgment{In: "US-NV", Principal: two, Days: interest.Days{Entry: day}},
		"principal":  &answers.Prejudgment{In: "US-NV", Days: interest.Days{Entry: day}},
		"entered":    &answers.Payoff{In: "US", Principal: two, Through: day},
		"sits":       &answers.Payoff{In: "US-CA", Principal: two, Entered: day, Through: day, Sits: "US-NV"},
		"discount":   &answers.PresentValue{Amount: two, Years: 2},
		"growth":     &answers.PresentValue{Amount: two, Years: 2, Net: &two, Growth: two},
		"order":      &answers.Clock{},
		"first_year": &answers.PresentValue{Amount: two, Years: 2, Discount: &two, Growth: two},
	} {
		_, err := q.Answer()
		list := invalid.All(err)
		require.NotEmpty(t, list, path)
		require.Equal(t, path, list[0].Path)
	}
}

// A letter says of the parties what it is given, and has blanks for the rest.
func TestALetterIsTheAccount(t *testing.T) {
	q := answers.Payoff{In: "US", Principal: decimal.New(444719000, -2), Entered: civil.On(2025, 10, 17), Through: civil.On(2026, 8, 14)}
	a, err := q.Letter(statement.Payoff{Debtor: "NSO Group"})
	require.NoError(t, err)
	require.Contains(t, a.Document.Text(), "NSO Group")
	require.Contains(t, a.Document.Text(), "$4,581,050.42")
	_, err = answers.Payoff{}.Letter(statement.Payoff{})
	require.Error(t, err)
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"in": "US", "principal": "1", "entered": "2020-01-02", "through": "2021-01-02", "events": [{"kind": "payment", "on": "2020-02-01", "amount": "1"}]}`))
	f.Add([]byte(`{"in": "US-NV", "principal": "1", "served": "2020-01-02", "through": "2021-01-02"}`))
	f.Add([]byte(`{"amount": "5", "years": 3, "net": "-1", "first_year": "grown"}`))
	f.Add([]byte(`{"schema": "remedies.disbursement/v1", "client": "A", "payments": [{"by": "B", "amount": "9"}], "liens": [{"of": "medicare", "paid": "1"}], "presume": true}`))
	f.Add([]byte(`{"schema": "remedies.disbursement/v1", "matter": {"schema": "remedies.plain-verdict/v1", "law": "US-TX", "economic": "5"}, "offers": "refused", "presume": true}`))
	f.Fuzz(func(_ *testing.T, text []byte) {
		for _, q := range []answers.Question{new(answers.Payoff), new(answers.Prejudgment), new(answers.PresentValue), new(answers.Law), new(answers.Clock), new(answers.Net)} {
			if answers.Read(text, q) == nil {
				_, _ = q.Answer()
			}
		}
	})
}

func ExamplePayoff() {
	a, err := answers.Payoff{In: "US", Principal: decimal.New(4447190, 0), Entered: civil.On(2025, 10, 17), Through: civil.On(2026, 8, 14)}.Answer()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Document.Sections[0].Rows[0].Amount)
	// Output: $4,581,050.42
}

func ExamplePrejudgment() {
	q := answers.Prejudgment{In: "US-NV", Cause: "negligence", Principal: decimal.New(100000, 0), Days: interest.Days{Entry: civil.On(2024, 6, 14)}}
	_, err := q.Answer()
	fmt.Println(err)
	q.Days.Service = civil.On(2023, 2, 1)
	a, err := q.Answer()
	fmt.Println(a.Document.Sections[0].Rows[1].Amount, err)
	// Output:
	// served: From which day does interest before judgment run? It is asked because the law runs interest from service of process (allowed: YYYY-MM-DD; or the first day of interest as "from")
	// $14,354.79 <nil>
}

func ExamplePresentValue() {
	net := decimal.New(2, 0)
	a, err := answers.PresentValue{Amount: decimal.New(50000, 0), Years: 20, Net: &net}.Answer()
	fmt.Println(a.Document.Sections[0].Rows[0].Amount, err)
	// Output: $817,571.67 <nil>
}

func ExampleLaw() {
	a, err := answers.Law{In: "US-VA", Cause: "fraud"}.Answer()
	fmt.Println(a.Document.Title, err)
	// Output: Virginia (US-VA) on 2026-11-24 <nil>
}

func ExampleClock() {
	a, err := answers.Clock{Order: &clock.TRO{In: clock.Federal, Notice: clock.WithoutNotice, Entered: civil.On(2025, 10, 17)}}.Answer()
	fmt.Println(a.Document.Sections[0].Rows[0].Label, a.Document.Sections[0].Rows[0].Amount, err)
	// Output: the most the order may run by itself: 14 days 2025-10-31 <nil>
}

func ExampleRead() {
	var q answers.PresentValue
	fmt.Println(answers.Read([]byte(`{"amount": "50000", "years": 20, "net": "two"}`), &q))
	// Output: net: "two": not a plain number (allowed: plain digits with at most 18 decimal places, up to 1e15, at most 32 bytes)
}
