package interest

import (
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Validate checks the rule. Paths are the names of the fields in small letters.
func (p Postjudgment) Validate() error {
	var l field.List
	l.Merge("rule", p.Rule.Validate())
	l.Enum("start", startNames[:], int(p.Start), "event from which interest runs")
	l.Enum("sets", setterNames[:], int(p.Sets), "one who sets the rate")
	if n, err := exact.Money(p.Small.Most); err != nil || n.Sign() < 0 {
		l.Add("small.most", "out of range", allowedDollars)
	}
	l.Merge("small.rule", p.Small.Rule.Validate())
	return l.Err()
}

// Validate checks the rule. Paths are the names of the fields in small letters.
func (p Prejudgment) Validate() error {
	var l field.List
	l.Enum("available", availabilityNames[:], int(p.Available), "availability")
	l.Merge("rule", p.Rule.Validate())
	l.Enum("sets", setterNames[:], int(p.Sets), "one who sets the rate")
	if p.Available != None {
		l.Enum("start", startNames[:], int(p.Start), "event from which interest runs")
	}
	return l.Err()
}
