package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"os/signal"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/outcome"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func offerCommand() command {
	return command{
		name:  "offer",
		says:  "how an offer stands against the range of outcomes",
		usage: "[-offer AMOUNT] [-low AMOUNT -high AMOUNT] [-fee PART] [-settled-fee PART] [-record FILE [-settled-stage NAME]] [-trials N] [-seed N] [-trial N] [-workers N] [-quiet] [-format FORMAT] FILE|-",
		about: `FILE is a scenario as JSON: a matter, and what of it is uncertain, each with whose estimate it is; "-" reads the standard input. It
prints the range of judgments in many trials, each of which is assessed as a matter is; what each debtor owes; how often the
offer is beaten; what the offers of judgment in the scenario shift under their rules; the sums at which each side does as well
to settle; and which estimate matters most. Where every estimate has few values it prints every combination as well, worked out
exactly. -low and -high are a high-low agreement; -fee is what the client's lawyer takes of a judgment, and -settled-fee of what
is paid now, in percent or as a share such as 1/3. -record takes the fee, the costs and the liens from a record of a disbursement, as
remedies net reads it, whose payments any recovery replaces; -settled-stage names the stage of its agreement that governs what is paid
now. The costs of a record are those already incurred and those of the scenario are still to come: the same costs in both are counted
twice. The same seed gives the same trials; -trial prints the matter of one of them as JSON, which remedies assess reads. It predicts
nothing: the estimates are those of the file.`,
		example: "-offer 450000 -fee 40 -settled-fee 33 examples/remedies/matters/uncertain/ohio-cap.json",
		run:     (*call).offer,
	}
}

func (c *call) offer() int {
	var q answers.Offer
	var amounts [3]decimal.Decimal
	flags := c.begin()
	flags.Func("offer", "dollars that are offered", amount(&amounts[0]))
	flags.Func("low", "least that is paid under a high-low agreement, in dollars", amount(&amounts[1]))
	flags.Func("high", "most that is paid under a high-low agreement, in dollars", amount(&amounts[2]))
	flags.Func("fee", "percent, or a share such as 1/3, that the client's lawyer takes of a judgment", partOf(&q.Fee))
	flags.Func("settled-fee", "percent, or a share, that the client's lawyer takes of what is paid now; that of a judgment where it is left out",
		partOf(&q.SettledFee))
	record := flags.String("record", "", "`file` with a record of a disbursement: fee, costs and liens of one client")
	flags.StringVar(&q.SettledStage, "settled-stage", "", "`name` of the stage of the agreement in the record that governs what is paid now")
	flags.Func("trials", "how many trials; 100,000 where it is left out", count(&q.Trials, outcome.MaxTrials, "trials"))
	flags.Func("seed", "number that the trials are drawn by; 1 where it is left out", count(&q.Seed, math.MaxInt32, "a seed"))
	single := -1
	flags.Func("trial", "print the matter of this trial as JSON, as remedies assess reads it, and nothing else; the first is 0", func(s string) (err error) {
		if single, err = strconv.Atoi(s); err != nil || single < 0 || s[0] == '+' {
			return errors.New("not the number of a trial: 0 or more")
		}
		return nil
	})
	flags.Func("workers", "how many trials are done at a time; as many as there are processors where it is left out", count(&q.Workers, outcome.MaxWorkers, "workers"))
	quiet := flags.Bool("quiet", false, "no line of progress")
	if code, ok := c.parse(1); !ok {
		return code
	}
	for i, x := range []struct {
		name string
		to   **decimal.Decimal
	}{{"offer", &q.Amount}, {"low", &q.Low}, {"high", &q.High}} {
		if _, ok := c.given(x.name); ok {
			*x.to = &amounts[i]
		}
	}
	if q.Seed == 0 {
		q.Seed = 1
	}
	if (q.Low == nil) != (q.High == nil) {
		return c.misused("-low and -high are given together")
	}
	data, err := c.read(flags.Arg(0))
	if err != nil {
		return c.refused(err)
	}
	s, err := outcome.ParseScenario(data)
	if err != nil {
		return c.refused(err)
	}
	q.Scenario = *s
	if single >= 0 {
		return c.matterOf(&q, single)
	}
	if *record != "" {
		text, err := c.read(*record)
		if err == nil {
			q.Record = new(disbursement.Record)
			err = recorded(text, q.Record)
		}
		if err != nil {
			return c.refused(err)
		}
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if !*quiet && terminal(c.stderr) {
		q.Progress = seldom(c, func(done int) string { return fmt.Sprintf("%d trials", done) })
	}
	a, err := q.AnswerTo(ctx)
	switch {
	case errors.Is(err, context.Canceled):
		fmt.Fprintln(c.stderr, "interrupted")
		return refused
	case err != nil:
		return c.refused(err)
	}
	return c.print(a)
}

// matterOf prints the matter of one trial.
func (c *call) matterOf(q *answers.Offer, trial int) int {
	m, err := outcome.Case(&q.Scenario, outcome.Options{Trials: q.Trials, Seed: uint64(q.Seed)}, trial) //nolint:gosec // above zero
	if err != nil {
		return c.refused(flagged(err))
	}
	text, err := rendered(nil, m, "json")
	if err != nil {
		return c.refused(err)
	}
	return c.write(string(text))
}

// recorded reads a record of a disbursement, which need not name a client or payments.
func recorded(text []byte, to *disbursement.Record) error {
	wrong, err := codec.ReadForm(text, to.Members)
	if err != nil {
		return invalid.Prefixed("record", err)
	}
	return invalid.Prefixed("record", wrong.Err())
}

// partOf reads a percentage from 0 to 100, or a share.
func partOf(to *fees.Percent) func(string) error {
	return func(s string) (err error) {
		if *to, err = fees.ParsePercent(s); err != nil {
			return errors.New("not a part from 0 to 100 percent, such as 33.3 or 1/3")
		}
		return nil
	}
}
