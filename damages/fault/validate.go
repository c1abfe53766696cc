package fault

import (
	"strings"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
)

// The rules of this package check themselves, so that a caller's own rule is held to what the library's are. Paths are the
// names of the fields in small letters.

// Validate checks the rule.
func (r Rule) Validate() error {
	var l invalid.List
	l.Enum("bar", barNames[:], int(r.Bar), "bar")
	l.Enum("against", againstNames[:], int(r.Against), "way to compare")
	l.Enum("reduces", reductionNames[:], int(r.Reduces), "reduction")
	checkTopics(&l, "lifts", r.Lifts.Slice())
	checkTopics(&l, "spares", r.Spares.Slice())
	return l.Err()
}

// checkTopics notes a finding that no record can hold, or that is named twice.
func checkTopics(l *invalid.List, path string, topics []finding.Topic) {
	for i, t := range topics {
		l.Merge(invalid.At(path, i), t.Validate())
	}
	invalid.Twice(topics, func(t *finding.Topic) string { return string(*t) }, func(i int) {
		l.Add(invalid.At(path, i), invalid.Quote(string(topics[i]))+" is named twice", "each once")
	})
}

func (t Threshold) check(l *invalid.List, path string) {
	if t.Percent < 0 || t.Percent > 100 {
		l.Add(path+".percent", "share of fault out of range", allowedPercent)
	}
}

const mostTimes = 100

// Validate checks the rule.
func (r Liability) Validate() error {
	var l invalid.List
	l.Enum("among", amongNames[:], int(r.Among), "group whose fault counts")
	for i, c := range r.Joint.All() {
		at := invalid.At("joint", i)
		c.Over.check(&l, at+".over")
		if c.Finding != "" {
			l.Merge(at+".finding", c.Finding.Validate())
		}
		l.Once(at+".causes", c.Causes.Slice(), "cause of action")
		l.Once(at+".except", c.Except.Slice(), "cause of action")
		if c.Times < 0 || c.Times > mostTimes {
			l.Add(at+".times", "out of range", "0 to 100")
		}
		if c.Times > 0 && c.Combined {
			l.Add(at+".times", "a multiple of its own share, and the shares of all added up", "one of the two")
		}
	}
	return l.Err()
}

// Validate checks the rule.
func (c Credit) Validate() error {
	var l invalid.List
	l.Enum("method", methodNames[:], int(c.Method), "way to credit")
	l.Enum("order", orderNames[:], int(c.Order), "order of credit and fault")
	l.Enum("interest", withInterestNames[:], int(c.Interest), "way to meet interest")
	l.Enum("several", severalNames[:], int(c.Several), "effect on a debt that is owed alone")
	if c.Unrecorded > ReleaseOfSum {
		l.Add("unrecorded", "grants nothing that is known", strings.Join(Releases(), ", "))
	}
	if int(c.Vicarious) >= len(methodNames) {
		l.Add("vicarious", "is no way to credit", strings.Join(methodNames[1:], ", "))
	}
	l.Once("except", c.Except.Slice(), "cause of action")
	return l.Err()
}

const mostMonths = 1200

// Validate checks the rule.
func (r Reallocation) Validate() error {
	var l invalid.List
	l.Enum("rule", reallocateNames[:], int(r.Rule), "rule")
	r.AtMost.check(&l, "at_most")
	if r.WithinMonths < 0 || r.WithinMonths > mostMonths {
		l.Add("within_months", "out of range", "0 to 1200")
	}
	return l.Err()
}

// Validate checks the rule.
func (c Collateral) Validate() error {
	var l invalid.List
	l.Enum("effect", effectNames[:], int(c.Effect), "effect")
	if c.ThresholdDollars < 0 || c.ThresholdDollars > 1e15 {
		l.Add("threshold_dollars", "out of range", "0 to 1e15 dollars")
	}
	return l.Err()
}
