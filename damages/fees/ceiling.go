package fees

import (
	"iter"
	"strings"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// Force is what the law does with a contingent fee.
type Force uint8

// The forces. The zero Force is unspecified.
const (
	ForceUnspecified Force = iota
	Binding                // the fee may not be more than a schedule gives
	Presumptive            // a fee up to a schedule is presumed to be reasonable; the parties may agree on more
	OnReview               // the law has no percentage; a court may review the fee
	ByCourt                // the law has no percentage; a court fixes or approves the fee
	ByForm                 // the law has no percentage; an agreement without the form that it asks for is voidable
	Lifted                 // a limit that would govern does not, such as after a waiver
)

//enum:text,words Force force of law
var forceNames = [...]string{"", "binding", "presumptive", "on_review", "by_court", "by_form", "lifted"}

// Schedules is what a version of a law on contingent fees says. The first schedule whose findings are all established governs;
// where none does, the version says nothing of the fee. It is immutable.
type Schedules struct {
	base      Base
	schedules []schedule
	added     []addition
}

// schedule is what a law says of the fee in some of the cases that it reaches.
type schedule struct {
	title string
	when  []finding.Topic // each has to be established
	force Force
	tiers []Tier // the last one ends where the law leaves what comes after it to a court
	why   string // who reviews or fixes the fee and when, or what lifts the limit
	more  *more
}

// more is who may allow more than a schedule gives, and on what showing.
type more struct{ by, on string }

// addition is a percentage of the base that a law adds to whatever schedule governs.
type addition struct {
	title   string
	when    []finding.Topic
	percent Percent
}

// Asks goes through the findings that the schedules turn on, each once, in order.
func (c Schedules) Asks() iter.Seq[finding.Topic] {
	return func(yield func(finding.Topic) bool) {
		seen := map[finding.Topic]bool{}
		for _, when := range c.conditions() {
			for _, t := range when {
				if !seen[t] && !yield(t) {
					return
				}
				seen[t] = true
			}
		}
	}
}

// conditions are the findings of each schedule and of each addition.
func (c *Schedules) conditions() [][]finding.Topic {
	var out [][]finding.Topic
	for i := range c.schedules {
		out = append(out, c.schedules[i].when)
	}
	for i := range c.added {
		out = append(out, c.added[i].when)
	}
	return out
}

// InWords says the schedules, such as "of the sum recovered: 1/3 up to $150,000, 25 percent up to $1,000,000, 20 percent of the
// rest of the gross recovery; the court may allow more, on a petition for extraordinary services".
func (c Schedules) InWords() string {
	var out []string
	for i := range c.schedules {
		out = append(out, c.schedules[i].inWords(c.base))
	}
	for _, x := range c.added {
		out = append(out, x.title+": "+x.percent.InWords()+" more")
	}
	return strings.Join(out, "; ")
}

func (s *schedule) inWords(of Base) string {
	text := s.title + ": "
	switch s.force {
	case OnReview, ByCourt, ByForm:
		return text + "no percentage; " + s.why
	case Lifted:
		return text + "no limit; " + s.why
	case Binding:
	case Presumptive:
		text += "presumed reasonable up to "
	case ForceUnspecified:
	}
	for i, t := range s.tiers {
		switch {
		case i > 0 && t.UpTo.IsZero():
			text += ", " + t.Percent.InWords() + " of the rest"
		case i > 0:
			text += ", " + t.Percent.InWords() + " up to $" + exact.Group(t.UpTo.String())
		case t.UpTo.IsZero():
			text += t.Percent.InWords()
		default:
			text += t.Percent.InWords() + " up to $" + exact.Group(t.UpTo.String())
		}
	}
	if of == Gross {
		text += " of the gross recovery"
	} else {
		text += " of the recovery net of costs"
	}
	if s.more != nil {
		text += "; " + s.more.by + " may allow more, " + s.more.on
	}
	return text
}

// form goes through the members of a law on contingent fees.
func (c *Schedules) form(f *codec.Form) {
	f.Require("schedules")
	codec.Enum(f, "base", &c.base)
	codec.Items(f, "schedules", &c.schedules, func(s *schedule, f *codec.Form) {
		f.Require("title", "force")
		f.Text("title", &s.title)
		codec.Words(f, "when", &s.when)
		codec.Enum(f, "force", &s.force)
		codec.Items(f, "tiers", &s.tiers, func(t *Tier, f *codec.Form) {
			f.Require("percent")
			t.Percent.member(f, "percent")
			t.end(f, "to")
		})
		f.Text("why", &s.why)
		codec.Maybe(f, "more", &s.more, func(m *more, f *codec.Form) {
			f.Require("by", "on")
			f.Text("by", &m.by)
			f.Text("on", &m.on)
		})
	})
	codec.Items(f, "added", &c.added, func(x *addition, f *codec.Form) {
		f.Require("title", "when", "percent")
		f.Text("title", &x.title)
		codec.Words(f, "when", &x.when)
		x.percent.member(f, "percent")
	})
}

// end is the end of a step as a file of law has it: "$500,000".
func (t *Tier) end(f *codec.Form, name string) {
	const allowed = "a sum of money such as $500,000, above that of the step before"
	f.Said(name, func() string {
		if t.UpTo.IsZero() {
			return ""
		}
		return limit.Amount(t.UpTo).String()
	}, func(text string) error {
		e, err := limit.Parse(text)
		if err == nil && e.Op() == limit.OpAmount {
			t.UpTo, _, err = e.On(limit.Input{})
		}
		if err != nil || e.Op() != limit.OpAmount {
			return invalid.New("", invalid.Quote(text)+" is no sum of money", allowed)
		}
		return nil
	}, allowed)
}

// check returns what is wrong with a law on contingent fees that a caller's file has.
func (c Schedules) check() error {
	var l invalid.List
	computes := len(c.added) > 0
	for i := range c.schedules {
		s, at := &c.schedules[i], invalid.At("schedules", i)
		s.check(&l, at)
		if len(s.when) == 0 && i < len(c.schedules)-1 {
			l.Add(at+".when", "no finding, and schedules after it", "findings, or the last place in the list")
		}
		computes = computes || len(s.tiers) > 0
	}
	if len(c.schedules) == 0 {
		l.Add("schedules", "no schedule", "at least one")
	}
	for i := range c.added {
		at := invalid.At("added", i)
		checkWhen(&l, at+".when", c.added[i].when)
		if len(c.added[i].when) == 0 {
			l.Add(at+".when", "no finding", "at least one")
		}
		if c.added[i].percent.IsZero() {
			l.Add(at+".percent", "no percentage", allowedPercent)
		}
	}
	if computes != (c.base != BaseUnspecified) {
		l.Add("base", "a base without a percentage, or percentages without one", "gross or net_of_costs where there are tiers, and none else")
	}
	return l.Err()
}

// check notes what is wrong with a schedule.
func (s *schedule) check(l *invalid.List, at string) {
	if s.title == "" {
		l.Add(at+".title", "no title", "in which cases it governs, in a few words")
	}
	checkWhen(l, at+".when", s.when)
	switch s.force {
	case Binding, Presumptive:
		closed := s.tiers
		if n := len(closed); n > 0 && !closed[n-1].UpTo.IsZero() { // what comes after it is left to a court
			before := exact.Int(0)
			if n > 1 {
				before, _ = exact.Money(closed[n-2].UpTo)
			}
			if end, err := exact.Money(closed[n-1].UpTo); err != nil || end.Cmp(before) <= 0 {
				l.Add(invalid.At(at+".tiers", n-1)+".to", "does not rise", "dollars above the step before")
			}
			if s.more == nil {
				l.Add(at+".more", "the last tier ends, and nobody may allow more", "who may, or no end for the last tier")
			}
			closed = append([]Tier(nil), closed...)
			closed[n-1].UpTo = closed[n-1].UpTo.Sub(closed[n-1].UpTo)
		}
		checkTiers(l, at+".tiers", "to", closed)
		if s.why != "" {
			l.Add(at+".why", "a reason beside tiers", "none where the force is binding or presumptive")
		}
	case OnReview, ByCourt, ByForm, Lifted:
		if len(s.tiers) > 0 || s.more != nil {
			l.Add(at+".tiers", "tiers, or more than tiers, where the law has no percentage", "none")
		}
		if s.why == "" {
			l.Add(at+".why", "no reason", "who reviews or fixes the fee and when, or what lifts the limit")
		}
	case ForceUnspecified:
		l.Add(at+".force", "no force", "binding, presumptive, on_review, by_court, by_form or lifted")
	}
	if s.more != nil && (s.more.by == "" || s.more.on == "") {
		l.Add(at+".more", "does not say who may allow more, or on what showing", "both")
	}
}

// checkWhen notes the findings that the vocabulary does not have.
func checkWhen(l *invalid.List, at string, when []finding.Topic) {
	for i, t := range when {
		path := invalid.At(at, i)
		l.Merge(path, t.Validate())
		dated.CheckFinding(l, path, t)
	}
}
