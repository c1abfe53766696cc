package punitive

import (
	"math/big"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Validate checks the predicate: a state of mind opens the door wherever punitive damages are known, statutes are named
// where only a statute allows them, and every bar has its authority. Paths are the names of the fields in small letters.
func (p Predicate) Validate() error {
	var l invalid.List
	l.Enum("available", availabilityNames[:], int(p.Available), "availability")
	if p.Available != Never && p.States.Len() == 0 {
		l.Add("states", "no state of mind opens the door", "at least one finding")
	}
	if (p.Available == ByStatute) != (p.Opens.Len() > 0) {
		l.Add("opens", "causes that a statute opens, and whether only a statute does, do not agree", "causes where the availability is by_statute, and only there")
	}
	l.Once("opens", p.Opens.Slice(), "cause of action")
	states := p.States.Slice()
	for i, s := range states {
		l.Merge(invalid.At("states", i), s.Validate())
	}
	invalid.Twice(states, func(t *finding.Topic) string { return string(*t) }, func(i int) {
		l.Add(invalid.At("states", i), invalid.Quote(string(states[i]))+" is named twice", "each once")
	})
	_, err := p.Proof.MarshalText()
	l.Merge("proof", err)
	if p.Agent != "" {
		l.Merge("agent", p.Agent.Validate())
	}
	bars := p.Bars.Slice()
	for i, b := range bars {
		if b.Cause == "" {
			l.Add(invalid.At("bars", i)+".cause", "no cause of action", "a cause of action")
		}
		l.Merge(invalid.At("bars", i)+".authority", b.Authority.Validate())
	}
	invalid.Twice(bars, func(b *Bar) string { return b.Cause }, func(i int) {
		l.Add(invalid.At("bars", i)+".cause", invalid.Quote(bars[i].Cause)+" is barred twice", "each once")
	})
	return l.Err()
}

// Validate checks the split: a share of more than nothing and less than all, the event on which it vests, and amounts in
// range. The zero Split, which gives the plaintiff all, is right. Paths are the names of the fields in small letters.
func (s Split) Validate() error {
	var l invalid.List
	amount(&l, "threshold", s.Threshold)
	amount(&l, "if_over", s.IfOver)
	if s.Unless != "" {
		l.Merge("unless", s.Unless.Validate())
	}
	fixed := s.Share != (Fraction{})
	if fixed && (s.Share.Den <= 0 || s.Share.Num <= 0 || s.Share.Rat().Cmp(big.NewRat(1, 1)) >= 0) {
		l.Add("share", exact.ErrRange.Error(), "more than 0 and less than 1")
	}
	switch {
	case s.Payee == "" && (fixed || s.Discretionary):
		l.Add("payee", "nobody receives the share", "who receives it")
	case s.Payee != "" && !fixed && !s.Discretionary:
		l.Add("share", "no share", "a fraction, or a share that the court fixes")
	}
	if s.Applies() && s.Vests == "" {
		l.Add("vests", "no event on which the share vests", "an event in words")
	}
	return l.Err()
}
