package interest

import (
	"strconv"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// RenewedFrom is the day from which a renewal adds its years.
type RenewedFrom uint8

// The days. The zero RenewedFrom is unspecified, and invalid in a rule that knows renewal.
const (
	RenewedFromUnspecified RenewedFrom = iota
	FromRenewal                        // the day it is renewed: the application, the action or the order, as the rule says
	FromExpiry                         // the day it would have ended
)

//enum:string RenewedFrom
var renewedFromNames = [...]string{"", "renewal", "expiry"}

// EnforcementPeriod is how long a money judgment can be enforced, and what prolongs it. All stretches are whole years or months; they
// end on the same day of the month.
type EnforcementPeriod struct {
	Years       int         // from entry until it ends; 0 where it does not end
	Dormant     int         // years from entry, or from a renewal, after which execution needs leave or revival; 0 for none
	Revival     int         // years after it fell dormant in which it can be revived; 0 where the rule states none
	Renews      int         // years that a renewal adds; 0 where it cannot be renewed
	Times       int         // how often it can be renewed; 0 for no limit
	From        RenewedFrom // required where Renews is set
	Within      int         // months before the end in which alone it can be renewed; 0 for any time before
	Grace       int         // months after the end in which it can still be renewed
	Apart       int         // years that must lie between two renewals; 0 for none
	Capitalizes bool        // at a renewal unpaid interest becomes principal that bears interest: [Renewal]
}

// maxLife is the most years, or times, that a rule may state.
const maxLife = 200

// Validate checks the rule; errors are *invalid.Error with the names of its fields.
func (f EnforcementPeriod) Validate() error {
	var l invalid.List
	for _, x := range []struct {
		name string
		n    int
	}{{"years", f.Years}, {"dormant", f.Dormant}, {"revival", f.Revival}, {"renews", f.Renews}, {"times", f.Times}, {"within", f.Within}, {"grace", f.Grace}, {"apart", f.Apart}} {
		if x.n < 0 || x.n > maxLife {
			l.Add(x.name, "out of range", "0 to "+strconv.Itoa(maxLife))
		}
	}
	switch {
	case int(f.From) >= len(renewedFromNames):
		l.Add("from", "unknown day", "renewal or expiry")
	case f.Renews > 0 && f.From == RenewedFromUnspecified:
		l.Add("from", "no day from which a renewal counts", "renewal or expiry")
	case f.Renews == 0 && (f.From != RenewedFromUnspecified || f.Times > 0 || f.Within > 0 || f.Grace > 0 || f.Apart > 0 || f.Capitalizes):
		l.Add("renews", "says how a judgment is renewed that cannot be", "the years that a renewal adds")
	}
	if f.Renews > 0 && f.Years == 0 && f.Dormant == 0 {
		l.Add("renews", "a judgment that never ends is not renewed", "none")
	}
	if f.Revival > 0 && f.Dormant == 0 {
		l.Add("revival", "a judgment that never falls dormant is not revived", "none")
	}
	return l.Err()
}

// InWords says the rule in words.
func (f EnforcementPeriod) InWords() string {
	s := "does not end"
	if f.Years > 0 {
		s = "ends " + count(f.Years, "year") + " after entry"
	}
	if f.Dormant > 0 {
		s += ", dormant after " + count(f.Dormant, "year")
		if f.Revival > 0 {
			s += " and revived within " + count(f.Revival, "year") + " more"
		}
	}
	if f.Renews == 0 {
		return s
	}
	s += "; renewed for " + count(f.Renews, "year") + " from the "
	if f.From == FromExpiry {
		s += "end"
	} else {
		s += "renewal"
	}
	if f.Times > 0 {
		s += ", " + count(f.Times, "time") + " at most"
	}
	if f.Within > 0 {
		s += ", in the last " + count(f.Within, "month")
	}
	if f.Grace > 0 {
		end := "the end"
		if f.Years == 0 {
			end = "it fell dormant"
		}
		s += ", until " + count(f.Grace, "month") + " after " + end
	}
	if f.Apart > 0 {
		s += ", " + count(f.Apart, "year") + " or more apart"
	}
	if f.Capitalizes {
		s += "; unpaid interest then bears interest"
	}
	return s
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}

// Term is how long a judgment can be enforced.
type Term struct {
	Ends    civil.Date // the last day; zero where it does not end
	Dormant civil.Date // the last day on which execution needs no leave or revival; zero for none
	Revived civil.Date // the last day on which it can be revived once dormant; zero where the rule states none
	Opens   civil.Date // the first day on which it can next be renewed; zero where any day will do, or none
	Closes  civil.Date // the last day on which it can next be renewed; zero where it cannot
}

// Term returns how long a judgment entered on a day can be enforced, after the renewals given in order. Whether a renewal
// was properly made is for the court. Errors: *invalid.Error for a rule or days that are wrong, with the path of a renewal
// that came too early, too late or too often, such as "renewals[1]".
func (f EnforcementPeriod) Term(entered civil.Date, renewals ...civil.Date) (Term, error) {
	var l invalid.List
	l.Merge("life", f.Validate())
	if entered.IsZero() {
		l.Add("entered", "no day", "the day of entry")
	}
	if len(renewals) > maxLife {
		l.Add("renewals", "too many", "at most "+strconv.Itoa(maxLife))
	}
	if err := l.Err(); err != nil {
		return Term{}, err
	}
	t, err := f.first(entered)
	if err != nil {
		return Term{}, err
	}
	last := entered
	for i, on := range renewals {
		at := invalid.At("renewals", i)
		switch {
		case f.Renews == 0 || f.Times > 0 && i >= f.Times:
			return Term{}, invalid.New(at, "the judgment cannot be renewed, or not again", f.InWords())
		case on.Before(last) || on == last:
			return Term{}, invalid.New(at, on.String()+" is not after the entry or the renewal before", "a day after "+last.String())
		case on.Before(t.Opens):
			return Term{}, invalid.New(at, on.String()+" is too early", t.Opens.String()+" to "+t.Closes.String())
		case on.After(t.Closes):
			return Term{}, invalid.New(at, on.String()+" is after the judgment could be renewed", "until "+t.Closes.String())
		}
		if t, err = f.renewed(t, on, f.Times > 0 && i+1 >= f.Times); err != nil {
			return Term{}, err
		}
		last = on
	}
	return t, nil
}

// first is the term of a judgment that was not renewed.
func (f EnforcementPeriod) first(entered civil.Date) (t Term, err error) {
	if f.Years > 0 {
		if t.Ends, err = entered.AddYears(f.Years); err != nil {
			return t, err
		}
	}
	return f.follow(t, entered, false)
}

// renewed is the term after a renewal.
func (f EnforcementPeriod) renewed(t Term, on civil.Date, last bool) (Term, error) {
	from := on
	if f.From == FromExpiry {
		from = t.limit()
	}
	next := Term{}
	var err error
	if f.Years > 0 {
		if next.Ends, err = from.AddYears(f.Renews); err != nil {
			return t, err
		}
	}
	if next, err = f.follow(next, from, last); err != nil || f.Apart == 0 || last {
		return next, err
	}
	apart, err := on.AddYears(f.Apart)
	if apart.After(next.Opens) {
		next.Opens = apart
	}
	return next, err
}

// limit is the day a renewal looks to: the end, or where there is none the day it falls dormant.
func (t Term) limit() civil.Date {
	if t.Ends.IsZero() {
		return t.Dormant
	}
	return t.Ends
}

// follow adds the days that follow from the start and the end of a term.
func (f EnforcementPeriod) follow(t Term, from civil.Date, last bool) (Term, error) {
	var err error
	if f.Dormant > 0 {
		if t.Dormant, err = from.AddYears(f.Dormant); err != nil {
			return t, err
		}
		if !t.Ends.IsZero() && t.Ends.Before(t.Dormant) {
			t.Dormant = t.Ends
		}
	}
	if f.Revival > 0 {
		if t.Revived, err = t.Dormant.AddYears(f.Revival); err != nil {
			return t, err
		}
	}
	if f.Renews == 0 || last {
		return t, nil
	}
	if t.Closes, err = t.limit().AddMonths(f.Grace); err != nil {
		return t, err
	}
	if f.Within > 0 {
		t.Opens, err = t.limit().AddMonths(-f.Within)
	}
	return t, err
}
