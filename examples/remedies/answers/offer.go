package answers

import (
	"context"
	"errors"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/outcome"
	"github.com/makewhole/remedies/damages/statement"
)

// Offer asks how an offer stands against the range of outcomes.
type Offer struct {
	Scenario     outcome.Scenario
	Amount       *decimal.Decimal     // dollars that are offered; nil for none
	Low, High    *decimal.Decimal     // dollars of a high-low agreement; nil for none
	Fee          fees.Percent         // what the client's lawyer takes of a recovery by judgment; none for nothing
	SettledFee   fees.Percent         // of what is paid now; Fee where it is none
	Record       *disbursement.Record // what is taken of the recovery; any recovery replaces its payments; in the place of Fee
	SettledStage string               // stage of the agreement in Record that governs what is paid now; that of the record where it is empty
	Trials       int                  // 0 for as many as package outcome does
	Seed         int

	Workers  int            // 0 for as many as there are processors
	Progress func(done int) // is called after each block of trials; may be nil
}

// Form goes through the members of the question in JSON.
func (q *Offer) Form(f *codec.Form) {
	f.Require("scenario")
	f.Part("scenario", q.Scenario.Form)
	for _, x := range []struct {
		name string
		to   **decimal.Decimal
	}{{"amount", &q.Amount}, {"low", &q.Low}, {"high", &q.High}} {
		rate(f, x.name, x.to)
	}
	f.Said("fee", q.Fee.String, reads(&q.Fee), percentage)
	f.Said("settled_fee", q.SettledFee.String, reads(&q.SettledFee), percentage)
	codec.Maybe(f, "record", &q.Record, (*disbursement.Record).Members)
	f.Text("settled_stage", &q.SettledStage)
	codec.Integer(f, "trials", &q.Trials)
	codec.Integer(f, "seed", &q.Seed)
}

// Answer returns the range of outcomes with the offer held against it.
func (q Offer) Answer() (Answer, error) { return q.AnswerTo(context.Background()) }

// AnswerTo is Answer, which ends with a context.
func (q Offer) AnswerTo(ctx context.Context) (Answer, error) {
	o, err := q.options()
	if err != nil {
		return Answer{}, err
	}
	says := statement.Outlook{Offer: q.Amount, Kept: q.kept()}
	if q.Low != nil {
		says.HighLow = &outcome.HighLow{Low: *q.Low, High: *q.High}
	}
	if says.Result, err = outcome.Run(ctx, &q.Scenario, o); err != nil {
		return Answer{}, err
	}
	o.Progress = nil
	if len(q.Scenario.Inputs) > 0 {
		o.Trials = min(says.Result.Trials, mostHeld)
		if says.Tornado, err = outcome.Sensitivity(ctx, &q.Scenario, o, outcome.Ends{}); err != nil {
			return Answer{}, err
		}
		var failed *outcome.TrialError
		if says.Tree, err = outcome.Grow(&q.Scenario); errors.As(err, &failed) {
			return Answer{}, err
		}
	}
	d, err := statement.OfOutcome(says)
	if err != nil {
		return Answer{}, err
	}
	value, err := q.value(&says)
	return Answer{d, value}, err
}

// mostHeld is of how many trials each average is where one estimate is held.
const mostHeld = 10_000

func (q *Offer) options() (outcome.Options, error) {
	var l invalid.List
	if (q.Low == nil) != (q.High == nil) {
		l.Add("low", "one figure of a high-low agreement", "low and high")
	}
	for _, x := range []struct {
		name string
		of   *decimal.Decimal
	}{{"low", q.Low}, {"high", q.High}} {
		if x.of != nil && x.of.Sign() < 0 {
			l.Add(x.name, "is negative", "dollars of nothing or more")
		}
	}
	if q.Low != nil && q.High != nil && q.High.LessThan(*q.Low) {
		l.Add("high", "is below low", "no less than the low figure")
	}
	if q.Seed < 0 {
		l.Add("seed", "is below zero", "0 or more")
	}
	switch fee := !q.Fee.IsZero() || !q.SettledFee.IsZero(); {
	case q.Record != nil && fee:
		l.Add("fee", "a percentage beside a record, which has the fee", "one of the two")
	case q.Record == nil && q.SettledStage != "":
		l.Add("settled_stage", "a stage of no agreement", "a stage of the agreement in record")
	}
	if err := l.Err(); err != nil {
		return outcome.Options{}, err
	}
	byJudgment, now, err := q.nets()
	if err != nil {
		return outcome.Options{}, err
	}
	return outcome.Options{Trials: q.Trials, Seed: uint64(q.Seed), Workers: q.Workers, Progress: q.Progress, //nolint:gosec // not below zero
		Net: byJudgment, Settled: now}, nil
}

// kept says in words what the client keeps.
func (q *Offer) kept() string {
	if q.Record != nil {
		says := "after the fee, the costs and the claims of others that the record of the disbursement has"
		if q.SettledStage != "" {
			says += ", and of what is paid now by the stage \"" + q.SettledStage + "\" of the agreement"
		}
		return says
	}
	fee := func(p fees.Percent) string {
		if p.IsZero() || p.Share().Sign() == 0 {
			return "before any fee"
		}
		return "after a fee of " + p.InWords()
	}
	says := fee(q.Fee)
	if now := q.settled(); now.String() != q.Fee.String() {
		says += ", and of what is paid now " + fee(now)
	}
	if says == "before any fee" {
		return says + " or costs"
	}
	return says + ", before costs"
}

// settled is what the client's lawyer takes of what is paid now.
func (q *Offer) settled() fees.Percent {
	if q.SettledFee.IsZero() {
		return q.Fee
	}
	return q.SettledFee
}

const percentage = "a percentage from 0 to 100 such as 40 or 33.5, or a share such as 1/3"

// reads reads a percentage into a member.
func reads(to *fees.Percent) func(string) error {
	return func(text string) error { return to.UnmarshalText([]byte(text)) }
}

// value is the answer as JSON.
func (q *Offer) value(o *statement.Outlook) (any, error) {
	type chance struct {
		Amount        string `json:"amount"`
		Above         string `json:"above_percent"`
		StandardError string `json:"standard_error"`
	}
	type agreement struct {
		Low  string `json:"low"`
		High string `json:"high"`
		Mean string `json:"mean"`
	}
	out := struct {
		Outcome *outcome.Result  `json:"outcome"`
		Kept    string           `json:"kept"`
		Offer   *chance          `json:"offer,omitempty"`
		HighLow *agreement       `json:"high_low,omitempty"`
		Tornado *outcome.Tornado `json:"tornado,omitempty"`
		Tree    *outcome.Tree    `json:"tree,omitempty"`
	}{Outcome: o.Result, Kept: o.Kept, Tornado: o.Tornado, Tree: o.Tree}
	if o.Offer != nil {
		above, err := o.Result.Judgment.Above(*o.Offer)
		if err != nil {
			return nil, err
		}
		out.Offer = &chance{fixed(*o.Offer), above.Percent().String(), above.StandardError().String()}
	}
	if o.HighLow != nil {
		under, err := o.Result.Recovery.Under(*o.HighLow)
		if err != nil {
			return nil, err
		}
		out.HighLow = &agreement{fixed(o.HighLow.Low), fixed(o.HighLow.High), fixed(under.Mean())}
	}
	return out, nil
}
