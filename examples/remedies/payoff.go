package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func payoffCommand() command {
	return command{
		name: "payoff",
		says: "what pays off a judgment on a day, or a payoff letter",
		usage: "-in CODE -principal AMOUNT -entered DATE -through DATE [-filed DATE] [-accrued DATE] [-cause CAUSE] [-pay DATE=AMOUNT]... [-cost DATE=AMOUNT]... " +
			"[-rate PERCENT] [-strict-week] [-series FILE.csv] [-renew DATE]... [-sits CODE] [-appeal affirmed|modified|reversed] [-again DATE] [-said first|second|DATE=AUTHORITY] [-letter] [-format FORMAT]",
		about: `It prints the rate and why it governs, each stretch of interest, each payment and where it went, the interest of one more day, and
the sum. The rule of interest is that of the jurisdiction's law for judgments entered on that day; -filed and -accrued are asked
for where the law goes by the day the action was filed, or the day its cause accrued. -rate gives the rate where the law leaves
it to a court or a contract, or in place of the law's. -series adds an agency's later figures to the index, from its own
download (FRED or H.15), for this computation only: an index is known as far as its last figure counts, and no week may be
missing from a weekly one. -letter prints a payoff letter in place of the account, with -caption, -court, -number, -creditor and
-debtor; a name that is not given is a blank in it. -appeal tells what became of a federal judgment on appeal, -again when
judgment was entered under the mandate, and -said what the mandate says of interest: together they settle from which judgment
it runs. -renew extends the judgment's life, which for a federal judgment is that of the state where the court sits, -sits.`,
		example: "-in US -principal 4447190.00 -entered 2025-10-17 -through 2026-08-14",
		run:     (*call).payoff,
	}
}

func (c *call) payoff() int {
	var q answers.Payoff
	var says statement.Payoff
	flags := c.begin()
	flags.StringVar(&q.In, "in", "", "code of the jurisdiction whose court entered the judgment, such as US or US-CA")
	flags.StringVar(&q.Cause, "cause", "", "cause of action, where the law's rule turns on it")
	flags.Func("principal", "dollars that bear interest", amount(&q.Principal))
	flags.Func("entered", "day of entry, `YYYY-MM-DD`", day(&q.Entered))
	flags.Func("through", "day of the payoff, `YYYY-MM-DD`", day(&q.Through))
	flags.Func("pay", "a payment, `YYYY-MM-DD=AMOUNT`; may be repeated", event(&q.Events, interest.Payment))
	flags.Func("cost", "costs that bear interest, `YYYY-MM-DD=AMOUNT`; may be repeated", event(&q.Events, interest.CostAdded))
	flags.Func("filed", "day the action was filed, `YYYY-MM-DD`, where the law goes by it", day(&q.Filed))
	flags.Func("accrued", "day the cause of action accrued, `YYYY-MM-DD`, where the law goes by it", day(&q.Accrued))
	flags.Func("rate", "percent a year, where a court or a contract sets it, or in place of the law's", func(s string) error {
		var d decimal.Decimal
		q.Rate = &d
		return percent(&d, 0)(s)
	})
	flags.BoolVar(&q.StrictWeek, "strict-week", false, "a Monday takes the week before the last: the average of the last is released that Monday")
	series := flags.String("series", "", "file with later figures of the index, as the agency publishes them")
	flags.StringVar(&q.Sits, "sits", "", "state where a federal court sits, whose law says how long its judgments last: Fed. R. Civ. P. 69(a)(1)")
	flags.Func("renew", "day on which the judgment was renewed, YYYY-MM-DD; may be repeated", func(s string) error {
		var d civil.Date
		err := day(&d)(s)
		q.Renewals = append(q.Renewals, d)
		return err
	})
	appealFlags(flags, &q.Appeal)
	letter := flags.Bool("letter", false, "print a payoff letter")
	flags.StringVar(&says.Caption, "caption", "", "caption of the matter, for the letter")
	flags.StringVar(&says.Court, "court", "", "court that entered the judgment, for the letter")
	flags.StringVar(&says.Number, "number", "", "number of the docket, for the letter")
	flags.StringVar(&says.Creditor, "creditor", "", "whom to pay, for the letter")
	flags.StringVar(&says.Debtor, "debtor", "", "to whom the letter goes")
	if code, ok := c.parse(0); !ok {
		return code
	}
	names := []string{"caption", "court", "number", "creditor", "debtor"}
	switch name, named := c.given(names...); {
	case q.In == "" || q.Entered.IsZero() || q.Through.IsZero():
		return c.misused("-in, -principal, -entered and -through are needed")
	case named && !*letter:
		return c.misused("-" + name + " is for a letter: give -letter too")
	case *letter && c.format == "json":
		return c.misused("-format: a letter is text, markdown or html")
	}
	if *series != "" {
		values, err := csv(*series)
		if err != nil {
			return c.refused(fmt.Errorf("-series: %w", err))
		}
		q.Later = values
	}
	if *letter {
		return c.answer(q.Letter(says))
	}
	return c.answer(q.Answer())
}

// csv reads the values of an index from a file of an agency.
func csv(name string) ([]interest.Value, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return interest.ReadCSV(f)
}

// appealFlags are the flags that say what became of a federal judgment on appeal.
func appealFlags(flags *flag.FlagSet, appeal *interest.Appeal) {
	flags.TextVar(&appeal.Outcome, "appeal", interest.OutcomeUnspecified, "what an appeal did with a federal judgment: affirmed, modified or reversed")
	flags.Func("again", "day of entry of the judgment under the mandate, `YYYY-MM-DD`", day(&appeal.Second))
	flags.Func("said", "what the mandate or a later ruling says of interest: first=AUTHORITY, second=AUTHORITY or YYYY-MM-DD=AUTHORITY", func(s string) error {
		what, text, ok := strings.Cut(s, "=")
		if !ok || text == "" {
			return errors.New("want first=AUTHORITY, second=AUTHORITY or YYYY-MM-DD=AUTHORITY")
		}
		switch what {
		case "first":
			appeal.Said = interest.FromFirst
		case "second":
			appeal.Said = interest.FromSecond
		default:
			appeal.Said = interest.FromNamed
			if err := day(&appeal.Named)(what); err != nil {
				return err
			}
		}
		appeal.Authority = []authority.Citation{authority.Case(text, "").NotConfirmed().Noted("as given by the caller")}
		return nil
	})
}

func event(to *[]interest.Event, kind interest.EventKind) func(string) error {
	return func(s string) error {
		on, sum, ok := strings.Cut(s, "=")
		if !ok {
			return errors.New("want YYYY-MM-DD=AMOUNT")
		}
		e := interest.Event{Kind: kind}
		if err := day(&e.On)(on); err != nil {
			return err
		}
		if err := amount(&e.Amount)(sum); err != nil {
			return err
		}
		*to = append(*to, e)
		return nil
	}
}
