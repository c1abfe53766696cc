package answers

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
)

// Payoff asks what pays off a judgment on a day.
type Payoff struct {
	In         string           // code of the jurisdiction whose court entered the judgment
	Cause      string           // cause of action, where the law's rule turns on it
	Principal  decimal.Decimal  // dollars that bear interest
	Entered    civil.Date       // day of entry
	Through    civil.Date       // day of the payoff
	Filed      civil.Date       // day the action was filed, where the law goes by it
	Accrued    civil.Date       // day the cause of action accrued, where the law goes by it
	Rate       *decimal.Decimal // percent a year, where a court or a contract sets it, or in place of the law's
	StrictWeek bool             // a Monday takes the week before the last
	Events     []interest.Event // payments and costs
	Later      []interest.Value // later values of the index, for this computation only
	Appeal     interest.Appeal  // what became of a federal judgment; its first day is Entered
	Sits       string           // state where a federal court sits
	Renewals   []civil.Date     // days on which the judgment was renewed
}

// Form goes through the members of the question in JSON.
func (q *Payoff) Form(f *codec.Form) {
	f.Require("in", "principal", "entered", "through")
	f.Text("in", &q.In)
	f.Text("cause", &q.Cause)
	f.Money("principal", &q.Principal)
	f.Date("entered", &q.Entered)
	f.Date("through", &q.Through)
	f.Date("filed", &q.Filed)
	f.Date("accrued", &q.Accrued)
	rate(f, "rate", &q.Rate)
	f.Flag("strict_week", &q.StrictWeek)
	codec.Items(f, "events", &q.Events, func(e *interest.Event, f *codec.Form) {
		f.Require("kind", "on")
		codec.Choice(f, "kind", &e.Kind, eventKinds(), "event of an account")
		f.Date("on", &e.On)
		f.Money("amount", &e.Amount)
	})
	f.Text("sits", &q.Sits)
	codec.Items(f, "renewals", &q.Renewals, func(d *civil.Date, f *codec.Form) {
		f.Require("on")
		f.Date("on", d)
	})
}

// eventKinds are the names of the events of an account, by their values.
func eventKinds() []string {
	names := make([]string, interest.Renewal+1)
	for k := range names {
		names[k] = interest.EventKind(k).String() //nolint:gosec // as few as there are kinds
	}
	return names
}

// rate is a member that is a number of percent, or absent.
func rate(f *codec.Form, name string, to **decimal.Decimal) {
	if f.Reading() && !f.Has(name) {
		return
	}
	if *to == nil {
		if f.Writing() {
			return
		}
		*to = new(decimal.Decimal)
	}
	f.Number(name, *to)
}

// account is a question, and what its answer is made of.
type account struct {
	Payoff

	law            dated.Version[interest.Postjudgment]
	name           string
	given          []interest.Series
	small          bool // the rule for small judgments governs
	replaced       bool // the rate that was given stands in place of the law's
	statement      interest.Statement
	stretches      []interest.Segment
	percent, index string
	basis          interest.Basis
	first          civil.Date // the day given as entered; interest may run from another
	lived          dated.Version[interest.EnforcementPeriod]
	term           interest.Term
}

// Answer returns the account of the judgment.
func (q Payoff) Answer() (Answer, error) {
	a, err := q.account()
	if err != nil {
		return Answer{}, err
	}
	return Answer{a.document(), a.value()}, nil
}

// Letter returns the account as a payoff letter. What the letter says of the matter and of the parties is given; where something
// is not, there is a blank. A letter is no value in JSON.
func (q Payoff) Letter(says statement.Payoff) (Answer, error) {
	a, err := q.account()
	if err != nil {
		return Answer{}, err
	}
	says.Account, says.Rate = a.statement, a.law.Rule.InWords()
	if !a.replaced { // a rate that was given rests on nothing but that
		says.Authority = a.law.Authority.Slice()
	}
	d, err := statement.OfPayoff(says)
	if err == nil {
		a.outlived(d)
	}
	return Answer{Document: d}, err
}

func (q Payoff) account() (*account, error) {
	err := required(member{"in", q.In == "", codeAllowed}, member{"entered", q.Entered.IsZero(), dayAllowed}, member{"through", q.Through.IsZero(), dayAllowed})
	if err != nil {
		return nil, err
	}
	a := &account{Payoff: q}
	if err := a.compute(); err != nil {
		return nil, err
	}
	return a, nil
}

func (q *account) compute() error {
	j, err := law.Lookup(q.In)
	if err != nil {
		return within("in", err)
	}
	q.name = j.Name()
	if err := knownCause(q.Cause); err != nil {
		return err
	}
	entered := q.Entered
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
	rule, small, err := q.law.Rule.RuleFor(q.Principal)
	if err != nil {
		return err
	}
	q.small = small
	if q.StrictWeek && rule.Rate.Index == interest.Treasury1Y && rule.Rate.Reading == interest.ThatDay {
		rule.Rate.Reading = interest.DayBefore
	}
	if len(q.Later) > 0 {
		s, err := extended(rule.Rate.Index, q.Later)
		if err != nil {
			return within("series", err)
		}
		q.given = []interest.Series{s}
	}
	if q.statement, err = (interest.Account{Rule: rule, Principal: q.Principal, Entered: q.Entered, Events: q.Events, Through: q.Through, Series: q.given}).Run(); err != nil {
		return err
	}
	whole, err := rule.Accrue(q.Principal, q.Entered, q.Through, q.given...)
	if err != nil {
		return err
	}
	q.stretches = whole.Segments
	first, err := rule.Rate.At(q.Entered, q.given...)
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
func (q *account) find(j law.Jurisdiction) (err error) {
	q.law, err = j.Postjudgment().For(q.Cause).On(dated.Dates{Judgment: q.Entered, Verdict: q.Entered, Filing: q.Filed, Accrual: q.Accrued})
	if err == nil {
		err = q.law.Answers(q.Cause)
	}
	if member, ok := asksFor(err); ok {
		return within(member, err)
	}
	if err == nil && q.law.Rule.Start == interest.FromTranscript {
		return invalid.New("cause", "there is no payoff from the day of entry: "+q.law.Title, "a judgment that is not against the United States")
	}
	if err != nil || q.Rate == nil {
		return err
	}
	q.replaced = q.law.Rule.Sets == interest.ByLaw
	q.law.Rule, err = q.law.Rule.At(*q.Rate)
	return err
}

// extended adds later values to a series of the library.
func extended(i interest.Index, values []interest.Value) (interest.Series, error) {
	s := interest.Published(i)
	if s.IsZero() {
		return s, invalid.New("", "the rule rests on no index", "none")
	}
	var later []interest.Value
	for _, v := range values {
		if !v.From.Before(s.From()) {
			later = append(later, v)
		}
	}
	return s.Extend(civil.Date{}, later...)
}
