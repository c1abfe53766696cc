package interest

import (
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Validate checks the rule. Paths are the names of the fields in small letters.
func (p Postjudgment) Validate() error {
	var l invalid.List
	l.Merge("rule", p.Rule.Validate())
	l.Enum("start", startNames[:], int(p.Start), "event from which interest runs")
	l.Enum("sets", setterNames[:], int(p.Sets), "one who sets the rate")
	if n, err := exact.Money(p.Small.Most); err != nil || n.Sign() < 0 {
		l.Add("small.most", "out of range", allowedDollars)
	}
	l.Merge("small.rule", p.Small.Rule.Validate())
	return l.Err()
}

const (
	mostTermYears  = 200
	mostTermMonths = 12 * mostTermYears
	mostTermDays   = 366 * mostTermYears
)

// Validate checks the rule. Paths are the names of the fields in small letters.
func (p Prejudgment) Validate() error {
	var l invalid.List
	l.Enum("available", availabilityNames[:], int(p.Available), "availability")
	l.Merge("rule", p.Rule.Validate())
	l.Enum("sets", setterNames[:], int(p.Sets), "one who sets the rate")
	if p.Available != None && p.First.IsZero() {
		l.Enum("start", startNames[:], int(p.Start), "event from which interest runs")
	}
	for _, x := range []struct {
		name string
		of   Start
	}{{"rate_of", p.RateOf}, {"ends", p.Ends}, {"joins", p.Joins}} {
		if x.of != StartUnspecified {
			l.Enum(x.name, startNames[:], int(x.of), "event")
		}
	}
	l.Merge("first", p.First.validate())
	t := p.Longest
	if t.Years < 0 || t.Years > mostTermYears || t.Months < 0 || t.Months > mostTermMonths || t.Days < 0 || t.Days > mostTermDays ||
		t.Years > 0 && t.Months > 0 || t.Days > 0 && t.Years+t.Months > 0 {
		l.Add("longest", "no term, or several", "0 to 200 years, or 0 to 2400 months, or 0 to 73200 days")
	}
	if p.RateOf != StartUnspecified && p.Rule.Resets != Locked {
		l.Add("rate_of", "the rate of one day, and a rate that is read again", "a rule that is locked")
	}
	if p.Joins != StartUnspecified && p.Rule.Compounds == Simple {
		l.Add("joins", "compounding from an event, and a rule of simple interest", "a rule that compounds")
	}
	if n, err := exact.Money(p.Above); err != nil || n.Sign() < 0 {
		l.Add("above", "out of range", allowedDollars)
	}
	return l.Err()
}

func (f First) validate() error {
	var l invalid.List
	moments := f.Of.Slice()
	switch {
	case f.Choice > Latest:
		l.Add("choice", "unknown choice", "the day, the earliest or the latest")
	case f.Choice == TheDay && len(moments) > 1:
		l.Add("choice", "several days, and not which of them", "the earliest or the latest")
	}
	for i, m := range moments {
		at := invalid.At("of", i)
		if (m.Event == StartUnspecified) == m.Fixed.IsZero() {
			l.Add(at, "neither an event nor a day, or both", "one of the two")
		}
		if m.Event != StartUnspecified {
			l.Enum(at+".event", startNames[:], int(m.Event), "event")
		}
		if m.Months < 0 || m.Months > mostTermMonths {
			l.Add(at+".months", "out of range", "0 to 2400")
		}
		if m.Days < 0 || m.Days > mostTermDays {
			l.Add(at+".days", "out of range", "0 to 73200")
		}
		if m.By != StartUnspecified {
			l.Enum(at+".by", startNames[:], int(m.By), "event")
		}
		if m.Within < 0 || m.Within > mostTermMonths || m.By == StartUnspecified && m.Within != 0 {
			l.Add(at+".within", "out of range, or of no event", "0 to 2400 months, for an event that has to come within them")
		}
	}
	return l.Err()
}
