package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"io"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
)

//go:embed interest.json
var computations []byte

// computation is a published computation of interest, or a published rate.
type computation struct {
	ID        string          `json:"id"`
	Source    string          `json:"source"`
	Law       string          `json:"law"` // whose rule after judgment gives the rate; empty where the rule is stated
	Cause     string          `json:"cause"`
	Rule      ruleText        `json:"rule"`
	Principal decimal.Decimal `json:"principal"`
	From      civil.Date      `json:"from"`
	To        civil.Date      `json:"to"`
	On        civil.Date      `json:"on"` // the day whose rate was published
	Published decimal.Decimal `json:"published"`
	Why       string          `json:"why"`
}

// ruleText is a rule as the file states it.
type ruleText struct {
	Percent   decimal.Decimal      `json:"percent"`
	Index     interest.Index       `json:"index"`
	Reading   interest.Reading     `json:"reading"`
	Resets    interest.Reset       `json:"resets"`
	Compounds interest.Compounding `json:"compounds"`
	Days      interest.DayCount    `json:"days"`
	Rounds    interest.Rounding    `json:"rounds"`
}

func (r ruleText) rule() interest.Rule {
	return interest.Rule{Rate: interest.Rate{Percent: r.Percent, Index: r.Index, Reading: r.Reading}, Resets: r.Resets, Compounds: r.Compounds, Days: r.Days, Rounds: r.Rounds}
}

// replayInterest computes the chosen computations and prints a line for each.
func replayInterest(want *filter, verbose bool, stdout, stderr io.Writer) (reproduced, total, unexplained int) {
	var all []computation
	if err := json.Unmarshal(computations, &all); err != nil {
		fmt.Fprintln(stderr, "interest.json:", err)
		return 0, 0, 1
	}
	for i := range all {
		c := &all[i]
		if !want.chosen(c.ID) {
			continue
		}
		total++
		got, err := c.compute()
		if err != nil {
			fmt.Fprintf(stderr, "%s: %v\n", c.ID, err)
			unexplained++
			continue
		}
		what := "interest"
		if !c.On.IsZero() {
			what = "rate"
		}
		fmt.Fprintf(stdout, "%-33s %-8s published %14s  computed %14s  difference %s\n", c.ID, what, c.Published, got, got.Sub(c.Published))
		switch {
		case got.Equal(c.Published):
			reproduced++
			if verbose {
				fmt.Fprintf(stdout, "    %s\n", c.Source)
			}
		case c.Why != "":
			fmt.Fprintf(stdout, "    %s\n", c.Why)
		default:
			fmt.Fprintln(stdout, "    not explained")
			unexplained++
		}
	}
	return reproduced, total, unexplained
}

func (c *computation) compute() (decimal.Decimal, error) {
	if c.On.IsZero() {
		return c.Rule.rule().Interest(c.Principal, c.From, c.To)
	}
	rule := c.Rule.rule()
	if c.Law != "" {
		j, err := law.Lookup(c.Law)
		if err != nil {
			return decimal.Decimal{}, err
		}
		v, err := j.Postjudgment().For(c.Cause).On(dated.Dates{Judgment: c.On, Verdict: c.On, Filing: c.On, Accrual: c.On})
		if err != nil {
			return decimal.Decimal{}, err
		}
		rule = v.Rule.Rule
	}
	return rule.Rate.At(c.On)
}
