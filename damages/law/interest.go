package law

import (
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/interest"
)

// How the files of this package write the first day of interest before judgment.

// event is the day of an event.
func event(s interest.Start) interest.Moment { return interest.Moment{Event: s} }

// daysAfter is a day so many days after an event.
func daysAfter(s interest.Start, days int) interest.Moment {
	return interest.Moment{Event: s, Days: days}
}

// monthsAfter is a day so many months after an event.
func monthsAfter(s interest.Start, months int) interest.Moment {
	return interest.Moment{Event: s, Months: months}
}

// dayOf is a day that the law names by its date.
func dayOf(d civil.Date) interest.Moment { return interest.Moment{Fixed: d} }

// followedBy is an event that counts only where another comes within so many months of it.
func followedBy(s, by interest.Start, within int) interest.Moment {
	return interest.Moment{Event: s, By: by, Within: within}
}

func theDay(m interest.Moment) interest.First { return interest.First{Of: frozen.Of(m)} }

func earliestOf(m ...interest.Moment) interest.First {
	return interest.First{Choice: interest.Earliest, Of: frozen.Of(m...)}
}

func latestOf(m ...interest.Moment) interest.First {
	return interest.First{Choice: interest.Latest, Of: frozen.Of(m...)}
}

// harms are the causes of action for injury, death and damage to property.
func harms() []string { return injuriesAnd("med-mal", "wrongful-death", "property-damage") }

// bodily are the causes of action for injury and death.
func bodily() []string { return injuriesAnd("med-mal", "wrongful-death") }
