package injunction

import (
	"fmt"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/internal/input"
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

// lines are the control characters that texts of a record may have.
const lines = "\t\n"

// Validate checks that the order is complete and consistent. It returns nil or every problem joined, each a
// *invalid.Error with its path, such as "terms[0].form". It requires what Fed. R. Civ. P. 65(d)(1) requires of an order
// (the terms, save where Open says they are not known), and rejects an end or a stay before the day of the order, a
// limit on the days of a stay that was denied, a person named both as bound and as excluded, and the same person named
// twice in one role. It does not ask whether the findings support the order: see [Test.Apply].
func (o Order) Validate() error {
	var l invalid.List
	l.Enum("kind", kindNames[:], int(o.Kind), "kind of order")
	input.Required(&l, "court", o.Court, lines)
	input.Printable(&l, "matter", o.Matter, lines)
	if o.Date.IsZero() {
		l.Add("date", "no date", "the day the order was made")
	}
	findings(&l, "factors", o.Factors)
	if len(o.Terms) == 0 && len(o.Open) == 0 {
		l.Add("terms", "no terms", "at least one term, or an entry of open that says what the record does not hold")
	}
	input.Each(&l, "terms", o.Terms, func(path string, t Term) {
		l.Enum(invalid.Join(path, "form"), formNames[:], int(t.Form), "form of a term")
		input.Required(&l, invalid.Join(path, "act"), t.Act, lines)
		citations(&l, invalid.Join(path, "authority"), t.Authority)
	})
	excluded := make(map[string]bool)
	input.Each(&l, "exclusions", o.Exclusions, func(path string, x Exclusion) {
		input.Required(&l, invalid.Join(path, "what"), x.What, lines)
		input.Printable(&l, invalid.Join(path, "why"), x.Why, lines)
		citations(&l, invalid.Join(path, "authority"), x.Authority)
		if len(x.What) <= input.MaxText {
			excluded[same(x.What)] = true
		}
	})
	o.validateBound(&l, excluded)
	if !o.Until.IsZero() && !o.Date.IsZero() && !o.Date.Before(o.Until) {
		l.Add("until", "the order ends on "+o.Until.String()+", not after its own day", "a day after "+o.Date.String()+", or none")
	}
	input.Each(&l, "stays", o.Stays, func(path string, s Stay) { o.validateStay(&l, path, s) })
	citations(&l, "authority", o.Authority)
	input.Each(&l, "open", o.Open, func(path string, s string) { input.Required(&l, path, s, lines) })
	o.Stated.validate(&l)
	if o.Reach != ReachUnspecified {
		l.Enum("reach", reachNames[:], int(o.Reach), "reach of an order")
	}
	if o.Forum != clock.SystemUnspecified {
		l.Merge("forum", o.Forum.Validate())
	}
	return l.Err()
}

func (c Contents) validate(l *invalid.List) {
	input.Status(l, "stated.reasons", c.Reasons, false)
	input.Status(l, "stated.hour", c.Hour, false)
	input.Status(l, "stated.injury", c.Injury, false)
	input.Status(l, "stated.without_notice", c.WithoutNotice, false)
	input.Status(l, "stated.issued_ex_parte", c.IssuedExParte, false)
	input.Status(l, "stated.security_fixed", c.SecurityFixed, false)
}

func (o Order) validateBound(l *invalid.List, excluded map[string]bool) {
	type entry struct {
		name string
		role Role
	}
	seen := make(map[entry]bool)
	input.Each(l, "bound", o.Bound, func(path string, p Person) {
		name := invalid.Join(path, "name")
		input.Required(l, name, p.Name, lines)
		l.Enum(invalid.Join(path, "role"), roleNames[:], int(p.Role), "role of a person")
		input.Status(l, invalid.Join(path, "notice"), p.Notice, true)
		citations(l, invalid.Join(path, "authority"), p.Authority)
		if strings.TrimSpace(p.Name) == "" || len(p.Name) > input.MaxText {
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
	input.Printable(l, invalid.Join(path, "sought"), s.Sought, lines)
	citations(l, invalid.Join(path, "standard"), s.Standard)
	input.Required(l, invalid.Join(path, "by"), s.By, lines)
	l.Enum(invalid.Join(path, "outcome"), stayNames[:], int(s.Outcome), "outcome of a stay")
	if !s.Date.IsZero() && !o.Date.IsZero() && s.Date.Before(o.Date) {
		l.Add(invalid.Join(path, "date"), "the stay of "+s.Date.String()+" is before the order", "a day from "+o.Date.String()+", or none")
	}
	switch {
	case s.MaxDays < 0 || s.MaxDays > input.MaxDays:
		l.Add(invalid.Join(path, "max_days"), fmt.Sprintf("%d days", s.MaxDays), fmt.Sprintf("0 to %d", input.MaxDays))
	case s.MaxDays > 0 && s.Outcome == Denied:
		l.Add(invalid.Join(path, "max_days"), "a denial with a limit of days", "0; an administrative hold is a stay of its own")
	}
	findings(l, invalid.Join(path, "factors"), s.Factors)
	input.Printable(l, invalid.Join(path, "note"), s.Note, lines)
	citations(l, invalid.Join(path, "authority"), s.Authority)
}

func findings(l *invalid.List, path string, list []finding.Finding) {
	input.Each(l, path, list, func(path string, f finding.Finding) {
		l.Merge(path, f.Validate())
		input.Printable(l, invalid.Join(path, "note"), f.Note, lines)
		input.Each(l, invalid.Join(path, "about"), f.About, func(path string, s string) { input.Required(l, path, s, lines) })
		input.Each(l, invalid.Join(path, "claims"), f.Claims, func(path string, s string) { input.Required(l, path, s, lines) })
		citations(l, invalid.Join(path, "authority"), f.Authority)
	})
}

func citations(l *invalid.List, path string, list []authority.Citation) {
	input.Each(l, path, list, func(path string, c authority.Citation) {
		l.Merge(path, c.Validate())
		input.Printable(l, invalid.Join(path, "text"), c.Text, lines)
		input.Printable(l, invalid.Join(path, "pinpoint"), c.Pinpoint, lines)
		input.Printable(l, invalid.Join(path, "url"), c.URL, lines)
		input.Printable(l, invalid.Join(path, "note"), c.Note, lines)
	})
}

// same is the form in which two names are compared: upper and lower case and the amount of space do not count.
func same(name string) string { return strings.ToLower(strings.Join(strings.Fields(name), " ")) }
