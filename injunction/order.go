package injunction

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
)

// Order is one injunction or restraining order, as the record holds it. Its parts follow what Fed. R. Civ. P. 65(d)(1)
// requires every such order to state: the reasons, the terms, the acts restrained or required.
type Order struct {
	Kind       Kind                 // required
	Court      string               // the court that made it; required
	Matter     string               // the docket number or caption it was made in; empty where not recorded
	Date       civil.Date           // the day it was made; required
	Factors    []finding.Finding    // the findings it rests on; unknown where only the grant implies them
	Terms      []Term               // what it forbids and commands; may be empty only where Open says what is not known
	Exclusions []Exclusion          // what was asked for, or might be thought covered, and was left out
	Bound      []Person             // the persons the record names, with role and notice; see Binds for what follows
	Until      civil.Date           // the first day it no longer runs by its own terms; zero: indefinite
	Stays      []Stay               // requests to stay it, in the order of the record
	Authority  []authority.Citation // where the order is recorded
	Open       []string             // what the record at hand does not hold
	Stated     Contents             // what the order states; see Check
	Reach      Reach                // for whose benefit it runs; unspecified where not recorded
	Forum      clock.System         // whose rules govern its form; unspecified for the federal rules
	TrialDate  civil.Date           // the day the order sets for trial, which Texas requires; zero for none
}

// Contents is what an order states, as a reader of it recorded. Unspecified is not recorded.
type Contents struct {
	Reasons       finding.Status // the reasons why it issued: Fed. R. Civ. P. 65(d)(1)(A)
	Hour          finding.Status // the date and hour it was issued, of an order without notice: Rule 65(b)(2)
	Injury        finding.Status // the injury, and why it is irreparable, of an order without notice: Rule 65(b)(2)
	WithoutNotice finding.Status // why it was issued without notice: Rule 65(b)(2)
	IssuedExParte finding.Status // whether it was issued without notice at all
	SecurityFixed finding.Status // the amount of security: Rule 65(c); Tex. R. Civ. P. 684
}

// Term is one act the order restrains or requires: Fed. R. Civ. P. 65(d)(1)(C).
type Term struct {
	Form      Form                 // required
	Act       string               // the act, in the words of the order or of the report of it; required
	Authority []authority.Citation // where the term is recorded
}

// Exclusion is a person or subject the court left out of the order. A court may draw an order no wider than needed to
// give the plaintiff complete relief: Califano v. Yamasaki, 442 U.S. 682, 702 (1979) (not confirmed in anything read).
type Exclusion struct {
	What      string               // the person, class or subject left out; required
	Why       string               // the reason given; empty where the record gives none
	Authority []authority.Citation // where the exclusion is recorded
}

// Person is someone the order may reach: Fed. R. Civ. P. 65(d)(2).
type Person struct {
	Name      string               // required in an order
	Role      Role                 // required
	Notice    finding.Status       // whether actual notice by personal service or otherwise was received; required
	Authority []authority.Citation // where role and notice are recorded
}

// Stay is a decision on holding the order back while it is reviewed: Fed. R. Civ. P. 62(c), (d); Fed. R. App. P. 8;
// Nken v. Holder, 556 U.S. 418, 425-36 (2009). A denial that comes with a short administrative hold is two stays.
type Stay struct {
	Sought    string               // what was asked for, and on what ground; empty where not recorded
	Standard  []authority.Citation // the test the court applied, such as [Nken]; none where not recorded
	By        string               // the court that decided; required
	Date      civil.Date           // the day it decided; zero where not known
	Outcome   StayOutcome          // required
	MaxDays   int                  // the most days the stay may last; 0 where no limit is recorded; none for a denial
	Factors   []finding.Finding    // the findings the decision rests on
	Note      string               // what the record says besides
	Authority []authority.Citation // where the decision is recorded
}

const (
	maxList = 1000   // entries in one list
	maxText = 4096   // bytes in one text
	maxDays = 36_525 // one hundred years
)

// Validate checks that the order is complete and consistent. It returns nil or every problem joined, each a
// *invalid.Error with its path, such as "terms[0].form". It requires what Fed. R. Civ. P. 65(d)(1) requires of an order
// (the terms, save where Open says they are not known), and rejects an end or a stay before the day of the order, a
// limit on the days of a stay that was denied, a person named both as bound and as excluded, and the same person named
// twice in one role. It does not ask whether the findings support the order: see [Test.Apply].
func (o Order) Validate() error {
	var l invalid.List
	l.Merge("", known("kind", kindNames[:], o.Kind, "kind of order"))
	required(&l, "court", o.Court)
	printable(&l, "matter", o.Matter)
	if o.Date.IsZero() {
		l.Add("date", "no date", "the day the order was made")
	}
	findings(&l, "factors", o.Factors)
	if len(o.Terms) == 0 && len(o.Open) == 0 {
		l.Add("terms", "no terms", "at least one term, or an entry of open that says what the record does not hold")
	}
	each(&l, "terms", o.Terms, func(path string, t Term) {
		l.Merge(path, known("form", formNames[:], t.Form, "form of a term"))
		required(&l, invalid.Join(path, "act"), t.Act)
		citations(&l, invalid.Join(path, "authority"), t.Authority)
	})
	excluded := make(map[string]bool)
	each(&l, "exclusions", o.Exclusions, func(path string, x Exclusion) {
		required(&l, invalid.Join(path, "what"), x.What)
		printable(&l, invalid.Join(path, "why"), x.Why)
		citations(&l, invalid.Join(path, "authority"), x.Authority)
		if len(x.What) <= maxText {
			excluded[same(x.What)] = true
		}
	})
	o.validateBound(&l, excluded)
	if !o.Until.IsZero() && !o.Date.IsZero() && !o.Date.Before(o.Until) {
		l.Add("until", "the order ends on "+o.Until.String()+", not after its own day", "a day after "+o.Date.String()+", or none")
	}
	each(&l, "stays", o.Stays, func(path string, s Stay) { o.validateStay(&l, path, s) })
	citations(&l, "authority", o.Authority)
	each(&l, "open", o.Open, func(path string, s string) { required(&l, path, s) })
	o.Stated.validate(&l)
	if int(o.Reach) >= len(reachNames) {
		l.Merge("", known("reach", reachNames[:], o.Reach, "reach of an order"))
	}
	if o.Forum > clock.Texas {
		l.Add("forum", "no court system that is recorded", "US, US-CA, US-DE, US-NY, US-TX, or none")
	}
	return l.Err()
}

func (c Contents) validate(l *invalid.List) {
	for _, f := range []struct {
		name   string
		status finding.Status
	}{{"reasons", c.Reasons}, {"hour", c.Hour}, {"injury", c.Injury}, {"without_notice", c.WithoutNotice}, {"issued_ex_parte", c.IssuedExParte}, {"security_fixed", c.SecurityFixed}} {
		if f.status > finding.Unknown {
			l.Add("stated."+f.name, "unknown status", "established, not_established, mixed, not_reached, unknown, or none")
		}
	}
}

func (o Order) validateBound(l *invalid.List, excluded map[string]bool) {
	type entry struct {
		name string
		role Role
	}
	seen := make(map[entry]bool)
	each(l, "bound", o.Bound, func(path string, p Person) {
		name := invalid.Join(path, "name")
		required(l, name, p.Name)
		l.Merge(path, known("role", roleNames[:], p.Role, "role of a person"))
		if p.Notice < finding.Established || p.Notice > finding.Unknown {
			l.Add(invalid.Join(path, "notice"), "no status", "established, not_established, mixed, not_reached, unknown")
		}
		citations(l, invalid.Join(path, "authority"), p.Authority)
		if strings.TrimSpace(p.Name) == "" || len(p.Name) > maxText {
			return
		}
		if excluded[same(p.Name)] {
			l.Add(name, invalid.Quote(p.Name)+" is also among the exclusions", "bound or excluded, not both")
		}
		e := entry{same(p.Name), p.Role}
		if seen[e] {
			l.Add(name, invalid.Quote(p.Name)+" is named twice in the same role", "one entry for each person and role")
		}
		seen[e] = true
	})
}

func (o Order) validateStay(l *invalid.List, path string, s Stay) {
	printable(l, invalid.Join(path, "sought"), s.Sought)
	citations(l, invalid.Join(path, "standard"), s.Standard)
	required(l, invalid.Join(path, "by"), s.By)
	l.Merge(path, known("outcome", stayNames[:], s.Outcome, "outcome of a stay"))
	if !s.Date.IsZero() && !o.Date.IsZero() && s.Date.Before(o.Date) {
		l.Add(invalid.Join(path, "date"), "the stay of "+s.Date.String()+" is before the order", "a day from "+o.Date.String()+", or none")
	}
	switch {
	case s.MaxDays < 0 || s.MaxDays > maxDays:
		l.Add(invalid.Join(path, "max_days"), fmt.Sprintf("%d days", s.MaxDays), fmt.Sprintf("0 to %d", maxDays))
	case s.MaxDays > 0 && s.Outcome == Denied:
		l.Add(invalid.Join(path, "max_days"), "a denial with a limit of days", "0; an administrative hold is a stay of its own")
	}
	findings(l, invalid.Join(path, "factors"), s.Factors)
	printable(l, invalid.Join(path, "note"), s.Note)
	citations(l, invalid.Join(path, "authority"), s.Authority)
}

// each calls do for every entry of a list, or reports a list that is too long and calls nothing.
func each[T any](l *invalid.List, path string, list []T, do func(path string, t T)) {
	if len(list) > maxList {
		l.Add(path, fmt.Sprintf("%d entries", len(list)), fmt.Sprintf("up to %d", maxList))
		return
	}
	for i, t := range list {
		do(invalid.At(path, i), t)
	}
}

func findings(l *invalid.List, path string, list []finding.Finding) {
	each(l, path, list, func(path string, f finding.Finding) {
		l.Merge(path, f.Validate())
		printable(l, invalid.Join(path, "note"), f.Note)
		each(l, invalid.Join(path, "about"), f.About, func(path string, s string) { required(l, path, s) })
		each(l, invalid.Join(path, "claims"), f.Claims, func(path string, s string) { required(l, path, s) })
		citations(l, invalid.Join(path, "authority"), f.Authority)
	})
}

func citations(l *invalid.List, path string, list []authority.Citation) {
	each(l, path, list, func(path string, c authority.Citation) {
		l.Merge(path, c.Validate())
		printable(l, invalid.Join(path, "text"), c.Text)
		printable(l, invalid.Join(path, "pinpoint"), c.Pinpoint)
		printable(l, invalid.Join(path, "url"), c.URL)
		printable(l, invalid.Join(path, "note"), c.Note)
	})
}

// required reports a text that is empty or blank, or not printable.
func required(l *invalid.List, path, s string) {
	if len(s) <= maxText && strings.TrimSpace(s) == "" {
		l.Add(path, "no text", "1 to 4096 bytes of text")
		return
	}
	printable(l, path, s)
}

// printable reports a text that is too long, not UTF-8, or has control characters other than tab and line feed.
func printable(l *invalid.List, path, s string) {
	const allowed = "up to 4096 bytes of UTF-8 text without control characters"
	switch {
	case len(s) > maxText:
		l.Add(path, fmt.Sprintf("text of %d bytes", len(s)), allowed)
	case !utf8.ValidString(s):
		l.Add(path, "text is not UTF-8", allowed)
	case strings.ContainsFunc(s, func(r rune) bool { return unicode.IsControl(r) && r != '\t' && r != '\n' }):
		l.Add(path, "text has a control character", allowed)
	}
}

// same is the form in which two names are compared: upper and lower case and the amount of space do not count.
func same(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }
