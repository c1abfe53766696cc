package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
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

// payoff is the question: what pays off a judgment.
type payoff struct {
	in, cause        string
	entered, through civil.Date
	filed, accrued   civil.Date
	principal        decimal.Decimal
	rate             *decimal.Decimal
	strictWeek       bool
	events           []interest.Event
	series           string
	law              dated.Version[interest.Postjudgment]
	name             string
	given            []interest.Series
	small            bool // the rule for small judgments governs
	replaced         bool // the rate that was given stands in place of the law's
	statement        interest.Statement
	stretches        []interest.Segment
	percent, index   string
	appeal           interest.Appeal
	basis            interest.Basis
	first            civil.Date // the day given as entered; interest may run from another
	sits             string
	renewals         []civil.Date
	lived            dated.Version[interest.EnforcementPeriod]
	term             interest.Term
	letter           bool
	says             statement.Payoff // of the letter, as far as arguments say it
}

func (c *call) payoff() int {
	var q payoff
	flags := c.begin()
	flags.StringVar(&q.in, "in", "", "code of the jurisdiction whose court entered the judgment, such as US or US-CA")
	flags.StringVar(&q.cause, "cause", "", "cause of action, where the law's rule turns on it")
	flags.Func("principal", "dollars that bear interest", amount(&q.principal))
	flags.Func("entered", "day of entry, `YYYY-MM-DD`", day(&q.entered))
	flags.Func("through", "day of the payoff, `YYYY-MM-DD`", day(&q.through))
	flags.Func("pay", "a payment, `YYYY-MM-DD=AMOUNT`; may be repeated", event(&q.events, interest.Payment))
	flags.Func("cost", "costs that bear interest, `YYYY-MM-DD=AMOUNT`; may be repeated", event(&q.events, interest.CostAdded))
	flags.Func("filed", "day the action was filed, `YYYY-MM-DD`, where the law goes by it", day(&q.filed))
	flags.Func("accrued", "day the cause of action accrued, `YYYY-MM-DD`, where the law goes by it", day(&q.accrued))
	flags.Func("rate", "percent a year, where a court or a contract sets it, or in place of the law's", func(s string) error {
		var d decimal.Decimal
		q.rate = &d
		return percent(&d, 0)(s)
	})
	flags.BoolVar(&q.strictWeek, "strict-week", false, "a Monday takes the week before the last: the average of the last is released that Monday")
	flags.StringVar(&q.series, "series", "", "file with later figures of the index, as the agency publishes them")
	flags.StringVar(&q.sits, "sits", "", "state where a federal court sits, whose law says how long its judgments last: Fed. R. Civ. P. 69(a)(1)")
	flags.Func("renew", "day on which the judgment was renewed, YYYY-MM-DD; may be repeated", func(s string) error {
		var d civil.Date
		err := day(&d)(s)
		q.renewals = append(q.renewals, d)
		return err
	})
	q.appealFlags(flags)
	flags.BoolVar(&q.letter, "letter", false, "print a payoff letter")
	flags.StringVar(&q.says.Caption, "caption", "", "caption of the matter, for the letter")
	flags.StringVar(&q.says.Court, "court", "", "court that entered the judgment, for the letter")
	flags.StringVar(&q.says.Number, "number", "", "number of the docket, for the letter")
	flags.StringVar(&q.says.Creditor, "creditor", "", "whom to pay, for the letter")
	flags.StringVar(&q.says.Debtor, "debtor", "", "to whom the letter goes")
	if code, ok := c.parse(0); !ok {
		return code
	}
	names := []string{"caption", "court", "number", "creditor", "debtor"}
	switch name, named := c.given(names...); {
	case q.in == "" || q.entered.IsZero() || q.through.IsZero():
		return c.misused("-in, -principal, -entered and -through are needed")
	case named && !q.letter:
		return c.misused("-" + name + " is for a letter: give -letter too")
	case q.letter && c.format == "json":
		return c.misused("-format: a letter is text, markdown or html")
	}
	if err := q.compute(); err != nil {
		return c.refused(err)
	}
	if q.letter {
		d, err := q.written()
		if err != nil {
			return c.refused(err)
		}
		return c.print(d, nil)
	}
	return c.print(q.document(), q.value())
}

// written is the payoff letter.
func (q *payoff) written() (*statement.Document, error) {
	q.says.Account = q.statement
	q.says.Rate = q.law.Rule.InWords()
	if !q.replaced { // a rate that was given rests on nothing but that
		q.says.Authority = q.law.Authority.Slice()
	}
	return statement.OfPayoff(q.says)
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

func (q *payoff) compute() error {
	j, err := law.Lookup(q.in)
	if err != nil {
		return fmt.Errorf("-in: %w", err)
	}
	q.name = j.Name()
	if err := knownCause(q.cause); err != nil {
		return err
	}
	entered := q.entered
	if err := q.start(); err != nil {
		return err
	}
	q.first = entered
	if err := q.life(j, entered); err != nil {
		return err
	}
	if err := q.find(j); err != nil {
		return err
	}
	rule, small, err := q.law.Rule.RuleFor(q.principal)
	if err != nil {
		return fmt.Errorf("-%w", err)
	}
	q.small = small
	if q.strictWeek && rule.Rate.Index == interest.Treasury1Y && rule.Rate.Reading == interest.ThatDay {
		rule.Rate.Reading = interest.DayBefore
	}
	if q.series != "" {
		s, err := extended(rule.Rate.Index, q.series)
		if err != nil {
			return fmt.Errorf("-series: %w", err)
		}
		q.given = []interest.Series{s}
	}
	if q.statement, err = (interest.Account{Rule: rule, Principal: q.principal, Entered: q.entered, Events: q.events, Through: q.through, Series: q.given}).Run(); err != nil {
		return err
	}
	whole, err := rule.Accrue(q.principal, q.entered, q.through, q.given...)
	if err != nil {
		return err
	}
	q.stretches = whole.Segments
	first, err := rule.Rate.At(q.entered, q.given...)
	if err != nil {
		return err
	}
	q.percent = first.String()
	if rule.Rate.Index != "" {
		q.index = interest.Published(rule.Rate.Index).What()
	}
	return nil
}

// find finds the law of interest on the judgment, with the rate that was given.
func (q *payoff) find(j law.Jurisdiction) (err error) {
	q.law, err = j.Postjudgment().For(q.cause).On(dated.Dates{Judgment: q.entered, Verdict: q.entered, Filing: q.filed, Accrual: q.accrued})
	if err == nil {
		err = q.law.Answers(q.cause)
	}
	var gap *dated.CoverageError
	switch {
	case errors.As(err, &gap) && gap.On.IsZero() && gap.Event == dated.Filing:
		return fmt.Errorf("-filed: %w", err)
	case errors.As(err, &gap) && gap.On.IsZero() && gap.Event == dated.Accrual:
		return fmt.Errorf("-accrued: %w", err)
	case err != nil || q.rate == nil:
		return err
	}
	q.replaced = q.law.Rule.Sets == interest.ByLaw
	if q.law.Rule, err = q.law.Rule.At(*q.rate); err != nil {
		return fmt.Errorf("-%w", err)
	}
	return nil
}

// extended adds the figures of a file to a series of the library.
func extended(i interest.Index, file string) (interest.Series, error) {
	f, err := os.Open(file)
	if err != nil {
		return interest.Series{}, err
	}
	defer f.Close()
	values, err := interest.ReadCSV(f)
	if err != nil {
		return interest.Series{}, err
	}
	s := interest.Published(i)
	if s.IsZero() {
		return s, errors.New("the rule rests on no index")
	}
	var later []interest.Value
	for _, v := range values {
		if !v.From.Before(s.From()) {
			later = append(later, v)
		}
	}
	return s.Extend(civil.Date{}, later...)
}
