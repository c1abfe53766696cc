package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/batch"
	"github.com/makewhole/remedies/damages/invalid"
)

//nolint:gochecknoinits // a worker finds functions by what was registered before it starts
func init() {
	register.DoFn3x0[string, func(string), func(string)](&assessFn{})
	register.Combiner3[totals, string, string](&totalFn{})
	register.Emitter1[string]()
}

// answered answers lines: with the judgments, with the errors, and with a summary of both in one line.
func answered(s beam.Scope, lines beam.PCollection, o damages.Options) (judgments, wrong, summary beam.PCollection) {
	s = s.Scope("assess")
	judgments, wrong = beam.ParDo2(s, &assessFn{Presume: o.Presume, Strict: o.Strict}, lines)
	return judgments, wrong, beam.Combine(s, &totalFn{}, beam.Flatten(s, judgments, wrong))
}

// assessFn answers a line.
type assessFn struct {
	Presume, Strict bool
}

// ProcessElement answers a line with its judgment, or with an error that holds the line. An empty line is none.
func (f *assessFn) ProcessElement(line string, judgment, wrong func(string)) {
	if strings.TrimSpace(line) == "" {
		return
	}
	text, err := damages.AppendJudgment(nil, []byte(line), damages.Options{Presume: f.Presume, Strict: f.Strict})
	if err != nil {
		wrong(refused(line, err))
		return
	}
	judgment(string(text))
}

// refusal is the line that is written for a matter that has no judgment.
type refusal struct {
	Schema string  `json:"schema"`
	Code   string  `json:"code"`
	Errors []field `json:"errors"`
	Input  string  `json:"input"` // the line, so that it can be mended and sent again
}

type field struct {
	Path    string `json:"path,omitempty"`
	Problem string `json:"problem"`
	Allowed string `json:"allowed,omitempty"`
}

func refused(line string, err error) string {
	r := refusal{Schema: batch.ErrorSchema, Code: damages.ErrorCode(err), Input: line}
	for _, e := range invalid.All(err) {
		r.Errors = append(r.Errors, field{e.Path, e.Problem, e.Allowed})
	}
	if len(r.Errors) == 0 {
		r.Errors = []field{{Problem: err.Error()}}
	}
	text, _ := json.Marshal(r) // it always can
	return string(text)
}

// totals is a summary of a part of the lines.
type totals struct {
	Judgments int64  `json:"judgments"`
	Errors    int64  `json:"errors"`
	Dollars   string `json:"dollars"` // what the judgments come to in all, each as if every open offer were accepted
}

// totalFn adds up what lines were answered with.
type totalFn struct{}

// CreateAccumulator returns the summary of no lines.
func (*totalFn) CreateAccumulator() totals { return totals{Dollars: "0.00"} }

// AddInput adds an answer to a summary.
func (*totalFn) AddInput(t totals, answer string) totals {
	var a struct {
		Schema   string `json:"schema"`
		Branches []struct {
			Totals struct {
				All struct{ Amount decimal.Decimal }
			}
		}
	}
	if err := json.Unmarshal([]byte(answer), &a); err != nil || a.Schema != damages.JudgmentSchema || len(a.Branches) == 0 {
		t.Errors++
		return t
	}
	t.Judgments++
	t.Dollars = sum(t.Dollars, a.Branches[0].Totals.All.Amount)
	return t
}

// MergeAccumulators adds summaries.
func (*totalFn) MergeAccumulators(t, more totals) totals {
	dollars, _ := decimal.NewFromString(more.Dollars) // it was written by sum
	return totals{t.Judgments + more.Judgments, t.Errors + more.Errors, sum(t.Dollars, dollars)}
}

// ExtractOutput writes a summary as JSON.
func (*totalFn) ExtractOutput(t totals) string {
	text, err := json.Marshal(t)
	if err != nil {
		return fmt.Sprintf("%+v", t)
	}
	return string(text)
}

func sum(dollars string, more decimal.Decimal) string {
	was, _ := decimal.NewFromString(dollars) // it was written by sum, or is zero
	return was.Add(more).StringFixed(2)
}
