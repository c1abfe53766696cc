package law

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

// Check checks a rule of whatever type: that it says what its type asks for, within range, and names
// causes of action that are known. The library's own rules and a caller's are held to the same. Paths are the names of the
// rule's fields in small letters, "[i]" for an element of a list.
func Check[R any](rule R) error {
	var l invalid.List
	switch r := any(rule).(type) {
	case Caps:
		for i, c := range r.All() {
			at := invalid.At("", i)
			l.Merge(at, c.Validate())
			dated.CheckCauses(&l, at+".causes", c.Causes.Slice())
			dated.CheckCauses(&l, at+".except", c.Except.Slice())
		}
	case Order:
		checkOrder(&l, r)
	case interface{ Validate() error }:
		l.Merge("", r.Validate())
	default:
		l.Add("", "a rule of an unknown type", "a rule that a question of law has")
	}
	switch r := any(rule).(type) {
	case punitive.Predicate:
		dated.CheckCauses(&l, "opens", r.Opens.Slice())
		for i, b := range r.Bars.All() {
			dated.CheckCause(&l, invalid.At("bars", i)+".cause", b.Cause)
		}
	case fault.Liability:
		for i, c := range r.Joint.All() {
			dated.CheckCauses(&l, invalid.At("joint", i)+".causes", c.Causes.Slice())
			dated.CheckCauses(&l, invalid.At("joint", i)+".except", c.Except.Slice())
		}
	case fault.Credit:
		dated.CheckCauses(&l, "except", r.Except.Slice())
	}
	named(rule, func(path string, t finding.Topic) { dated.CheckFinding(&l, path, t) },
		func(path string, b limit.Base) { dated.CheckQuantity(&l, path, string(b)) })
	return l.Err()
}

// named goes through the findings and the quantities that a rule names, with the path of each.
func named(rule any, finds func(path string, t finding.Topic), measures func(path string, b limit.Base)) {
	each := func(path string, list immutable.List[finding.Topic]) {
		for i, t := range list.All() {
			finds(invalid.At(path, i), t)
		}
	}
	one := func(path string, t finding.Topic) {
		if t != "" {
			finds(path, t)
		}
	}
	switch r := rule.(type) {
	case Caps:
		for i, c := range r.All() {
			at := invalid.At("", i) + ".to"
			for t := range c.To.Asks() {
				finds(at, t)
			}
			for b := range c.To.Needs() {
				if _, measured := limit.StandardMeasure(b); !measured {
					measures(at, b)
				}
			}
		}
	case fault.Rule:
		each("lifts", r.Lifts)
		each("spares", r.Spares)
	case fault.Liability:
		for i, c := range r.Joint.All() {
			one(invalid.At("joint", i)+".finding", c.Finding)
		}
	case punitive.Predicate:
		each("states", r.States)
		one("agent", r.Agent)
	case punitive.Split:
		one("unless", r.Unless)
	case fees.Schedules:
		for t := range r.Asks() {
			finds("schedules", t)
		}
	}
}

// checkOrder notes a stage that has no place in an order of one's own, or has two.
func checkOrder(l *invalid.List, o Order) {
	var names []string
	for s := StageFault; s <= StageCredits; s++ {
		names = append(names, s.String())
	}
	stages := o.Slice()
	for i, s := range stages {
		if !slices.Contains(names, s.String()) {
			l.Add(invalid.At("", i), invalid.Quote(s.String())+" is no stage whose place a law changes", strings.Join(names, ", "))
		}
	}
	invalid.Twice(stages, func(s *Stage) string { return s.String() }, func(i int) {
		l.Add(invalid.At("", i), invalid.Quote(stages[i].String())+" is named twice", "each once")
	})
}
