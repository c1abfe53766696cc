package interest

import (
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Days are the days of a matter that rules of interest count from; a zero day is not known.
type Days struct {
	Accrual     civil.Date // the cause of action accrued
	Transaction civil.Date // the transaction from which a debt arose
	Due         civil.Date // the sum was due
	Demand      civil.Date // the demand or the written notice of the claim was received
	Rejection   civil.Date // the demand was rejected
	Filing      civil.Date // the action was commenced
	Service     civil.Date // process was served
	Panel       civil.Date // a medical review panel was formed
	Offer       civil.Date // the offer of settlement that the judgment exceeded
	Verdict     civil.Date
	Entry       civil.Date // judgment was entered
}

// Of returns the day of an event; zero where it is not known.
func (d Days) Of(s Start) civil.Date {
	all := [...]civil.Date{
		FromEntry: d.Entry, FromVerdict: d.Verdict, FromFiling: d.Filing, FromService: d.Service, FromDemand: d.Demand, FromAccrual: d.Accrual, FromDue: d.Due,
		FromOffer: d.Offer, FromRejection: d.Rejection, FromPanel: d.Panel, FromTransaction: d.Transaction, AsCourtSets: {}, FromTranscript: {},
	}
	if int(s) >= len(all) {
		return civil.Date{}
	}
	return all[s]
}

// Choice is which of several days the law takes.
type Choice uint8

// The choices. The zero Choice is for one day alone.
const (
	TheDay Choice = iota
	Earliest
	Latest
)

var choiceNames = [...]string{"", "earliest", "latest"}

// Moment is a day that a law names: an event, or so long after it, or a fixed day.
type Moment struct {
	Event        Start
	Months, Days int        // after the event
	Fixed        civil.Date // in place of an event

	// By is an event that has to come within so many months of Event; otherwise the moment does not count. Zero for none.
	By     Start
	Within int
}

// InWords says the moment in words: "the 180th day after demand or written notice".
func (m Moment) InWords() string {
	if m.Event == StartUnspecified {
		return m.Fixed.String()
	}
	s := m.Event.noun()
	switch {
	case m.Months > 0 && m.Months%12 == 0 && m.Months > 24:
		s = exact.Int(int64(m.Months/12)).Short() + " years after " + s
	case m.Months > 0:
		s = exact.Int(int64(m.Months)).Short() + " months after " + s
	case m.Days > 0:
		s = exact.Int(int64(m.Days)).Short() + " days after " + s
	}
	if m.By != StartUnspecified {
		s += " (if " + m.By.noun() + " followed within " + exact.Int(int64(m.Within)).Short() + " months)"
	}
	return s
}

// on is the day of the moment. It is not known where the day it counts from is not, and void where the law does not count
// it in this matter.
func (m Moment) on(d *Days) (day civil.Date, known, void bool, err error) {
	if m.Event == StartUnspecified {
		return m.Fixed, true, false, nil
	}
	day = d.Of(m.Event)
	if day.IsZero() {
		return day, false, false, nil
	}
	if m.By != StartUnspecified {
		by := d.Of(m.By)
		limit, err := day.AddMonths(m.Within)
		if err != nil || by.IsZero() {
			return day, false, false, err
		}
		if by.Before(day) || by.After(limit) {
			return day, true, true, nil
		}
	}
	if day, err = day.AddMonths(m.Months); err == nil {
		day, err = day.AddDays(m.Days)
	}
	return day, true, false, err
}

// needs names the event whose day is not known.
func (m Moment) needs(d *Days) Start {
	if d.Of(m.Event).IsZero() {
		return m.Event
	}
	return m.By
}

// First is the first day of interest as a law names it. The zero First is for a law that names one event alone.
type First struct {
	Choice Choice
	Of     immutable.List[Moment]
}

// IsZero reports whether nothing is said.
func (f First) IsZero() bool { return f.Of.Len() == 0 }

// InWords says the day in words: "the earliest of commencement of the action and 180 days after demand or written notice".
func (f First) InWords() string {
	var parts []string
	for _, m := range f.Of.All() {
		parts = append(parts, m.InWords())
	}
	if f.Choice == TheDay || len(parts) < 2 {
		return strings.Join(parts, " and ")
	}
	which := map[Choice][2]string{Earliest: {"earlier", "earliest"}, Latest: {"later", "latest"}}[f.Choice]
	last := len(parts) - 1
	if len(parts) == 2 {
		return "the " + which[0] + " of " + parts[0] + " and " + parts[1]
	}
	return "the " + which[1] + " of " + strings.Join(parts[:last], ", ") + " and " + parts[last]
}

// On returns the first day that the law names. It is decided where no day that is not known could change it; where it is
// not, needs is the first event whose day has to be recorded. The day is zero where no day is known. Errors are those of
// days out of range.
func (f First) On(d Days) (day civil.Date, decided bool, needs Start, err error) {
	decided = true
	for _, m := range f.Of.All() {
		on, known, void, err := m.on(&d)
		switch {
		case err != nil:
			return civil.Date{}, false, StartUnspecified, err
		case void:
		case !known:
			if decided {
				decided, needs = false, m.needs(&d)
			}
		case day.IsZero(), f.Choice == Latest && on.After(day), f.Choice != Latest && on.Before(day):
			day = on
		}
	}
	return day, decided, needs, nil
}

// FirstDay returns the first day of interest: the recorded one where the law allows it, else the law's. A recorded day
// that is later than the law's stands; so does one where the law names an event alone and the matter does not have its
// day. Errors: *invalid.Error with the path "from" for a recorded day that is earlier than the law's, or where none is
// recorded and a court or nobody fixed it, and with a path such as "days.service" for a day that decides.
func (p Prejudgment) FirstDay(recorded civil.Date, d Days) (civil.Date, error) {
	if p.First.IsZero() {
		return p.single(recorded, d)
	}
	day, decided, needs, err := p.First.On(d)
	switch {
	case err != nil:
		return day, err
	case recorded.IsZero() && p.Start == AsCourtSets:
		return day, p.noDay()
	case recorded.IsZero() && decided && !day.IsZero():
		return day, nil
	case decided && day.IsZero():
		return day, invalid.New("from", "none of the days from which the law runs interest counts in this matter: "+p.First.InWords(), "no interest before judgment")
	case recorded.IsZero():
		return day, p.First.missing(needs)
	case !decided && p.First.loose(&d):
		return recorded, nil // nothing contradicts the decision
	case !day.IsZero() && recorded.Before(day) && (decided || p.First.Choice == Latest):
		return day, invalid.New("from", "before "+day.String()+", the first day that the law allows: it runs interest "+p.startWords(), day.String()+", or later")
	case !decided && (p.First.Choice != Earliest || day.IsZero() || recorded.Before(day)):
		return day, p.First.missing(needs)
	}
	return recorded, nil
}

// loose reports whether the law takes the day of an event as it is, and the matter has the day of none.
func (f First) loose(d *Days) bool {
	for _, m := range f.Of.All() {
		if m.Event == StartUnspecified || m.Months != 0 || m.Days != 0 || !d.Of(m.Event).IsZero() {
			return false
		}
	}
	return f.Choice == Earliest
}

func (f First) missing(needs Start) error {
	return &MissingError{Path: dayPath(needs), Question: needs.question(), Why: "the law runs interest from " + f.InWords(),
		Allowed: []string{"YYYY-MM-DD", "where there was no such event, the first day of interest as \"from\""}}
}

// single is [Prejudgment.FirstDay] where the law names one event alone.
func (p Prejudgment) single(recorded civil.Date, d Days) (civil.Date, error) {
	day := d.Of(p.Start)
	switch {
	case recorded.IsZero() && day.IsZero():
		return day, p.noDay()
	case recorded.IsZero():
		return day, nil
	case !day.IsZero() && recorded.Before(day):
		return day, invalid.New("from", "before "+day.String()+", the first day that the law allows: it runs interest "+p.Start.InWords(), day.String()+", or later")
	}
	return recorded, nil
}

// LastDay returns the day on which interest ends: the recorded one where it is no later than the law's, else the law's.
// Errors: *invalid.Error with the path "through" for a recorded day that is later, and with that of a day that is not known.
func (p Prejudgment) LastDay(recorded civil.Date, d Days) (civil.Date, error) {
	ends := p.Ends
	if ends == StartUnspecified {
		ends = FromEntry
	}
	day := d.Of(ends)
	switch {
	case recorded.IsZero() && day.IsZero():
		return day, missing(ends)
	case recorded.IsZero():
		return day, nil
	case !day.IsZero() && recorded.After(day):
		return day, invalid.New("through", "after "+day.String()+", on which interest before judgment ends: "+ends.noun(), day.String()+", or earlier")
	}
	return recorded, nil
}

// noDay says that the first day has to be recorded.
func (p Prejudgment) noDay() error {
	e := &MissingError{Path: "from", Question: "From which day does interest before judgment run?", Why: "the law runs interest " + p.startWords(),
		Allowed: []string{"YYYY-MM-DD"}}
	if p.Start != AsCourtSets {
		e.Allowed = append(e.Allowed, "or the day of the event as \""+dayPath(p.Start)+"\"")
	}
	return e
}

// missing says that the day of an event is not known.
func missing(s Start) error {
	return &MissingError{Path: dayPath(s), Question: s.question(), Why: "interest before judgment turns on it", Allowed: []string{"YYYY-MM-DD"}}
}

// MissingError says what has to be recorded before interest can be computed. It is a *invalid.Error too.
type MissingError struct {
	Path     string // in the decision on interest: "from", "rate", "days.service"; or in the matter: "dates.filing"
	Question string // in plain English
	Why      string // what turns on it
	Allowed  []string
}

// Error gives the path, the question and why it is asked.
func (e *MissingError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the same as a *invalid.Error.
func (e *MissingError) Unwrap() error {
	return invalid.New(e.Path, "not recorded. "+e.Question+" It is asked because "+e.Why, strings.Join(e.Allowed, "; "))
}

// question asks for the day of an event.
func (s Start) question() string {
	if s == StartUnspecified || s >= AsCourtSets {
		return "From which day does interest run?"
	}
	return "On which day " + startWords[s].question + "?"
}

// dayPath is where the day of an event is recorded.
func dayPath(s Start) string {
	switch s {
	case FromEntry:
		return "dates.judgment"
	case FromVerdict, FromFiling, FromAccrual:
		return "dates." + s.String()
	case FromService, FromDemand, FromDue, FromOffer, FromRejection, FromPanel, FromTransaction, AsCourtSets, FromTranscript, StartUnspecified:
	}
	return "days." + s.String()
}
