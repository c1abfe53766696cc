package dated

import (
	"errors"
	"iter"
	"slices"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// AsOf is the day on which the library's law was last reviewed as a whole. Each version carries its own review day.
func AsOf() civil.Date { return civil.On(2026, 11, 24) }

// RuleID names a rule for good: "us-va-punitive-cap-1988". IDs are stable and unique; a retired ID is never used again.
type RuleID string

// Event is the event whose date selects the version of a rule.
type Event uint8

// The events. The zero Trigger is for a rule with one version for all time; a rule with dates needs one.
const (
	AnyTime    Event = iota
	Accrual          // the cause of action accrued
	Filing           // the action was filed
	Verdict          // the verdict was returned, or the trial ended
	Judgment         // judgment was entered
	Assessment       // a civil penalty was assessed
	Offer            // an offer of judgment was served; no event of a matter
	Taxation         // a bill of costs was taxed; no event of a matter
	Day              // the day itself that is asked about, such as the first day of a period of time; no event of a matter
	Agreement        // client and lawyer made their agreement on the fee; no event of a matter
	Recovery         // the claim was settled, or the judgment entered on which money is recovered; no event of a matter
)

//enum:string Event
var triggerNames = [...]string{"any time", "accrual", "filing", "verdict", "judgment", "assessment", "offer", "taxation", "day",
	"agreement", "recovery"}

// ofMatter reports whether a matter may give the date of the event.
func (t Event) ofMatter() bool { return t <= Assessment }

// Status is the standing of a version of a rule.
type Status uint8

// The standings. The zero Status is unspecified and invalid in data.
const (
	StatusUnspecified Status = iota
	InForce                  // law as last reviewed
	Superseded               // replaced by a later version; still governs matters of its time
	StruckDown               // held invalid; not applied
	Unverified               // encoded from general knowledge; applied, with a caveat
	StruckLater              // held invalid by a decision that does not reach the matter asked about; applied, with a caveat
)

//enum:string Status
var statusNames = [...]string{"", "in force", "superseded", "struck down", "unverified", "struck down later"}

// Dates are the dates of a matter, as far as known; a zero date is unknown.
type Dates struct {
	Accrual    civil.Date
	Filing     civil.Date
	Verdict    civil.Date
	Judgment   civil.Date
	Assessment civil.Date // of a civil penalty
	Agreement  civil.Date // of client and lawyer on the fee; no date of a matter
	Recovery   civil.Date // of the settlement, or of the judgment on which money is recovered; no date of a matter
	Latest     civil.Date // of whatever else was decided in the matter, such as an order after judgment
	Undated    bool       // something was decided after that, on a day that is not known
	Day        civil.Date // the day that is asked about, for a rule that a day selects; no matter gives it
}

// On returns the date of the event, zero where unknown.
func (d Dates) On(t Event) civil.Date {
	switch t {
	case Accrual:
		return d.Accrual
	case Filing:
		return d.Filing
	case Verdict:
		return d.Verdict
	case Judgment:
		return d.Judgment
	case Assessment:
		return d.Assessment
	case Agreement:
		return d.Agreement
	case Recovery:
		return d.Recovery
	case Day:
		return d.Day
	case AnyTime, Offer, Taxation:
	}
	return civil.Date{}
}

// Meta is what comes with a version of a rule, whatever the rule.
type Meta struct {
	ID        RuleID
	Title     string                             // what the rule is, in a few words
	From      civil.Date                         // first day in force, inclusive; zero for as far back as the library goes
	Until     civil.Date                         // first day no longer in force; zero for open
	Event     Event                              // the event whose date is compared with From and Until
	Status    Status                             // its standing
	Authority immutable.List[authority.Citation] // what it rests on; at least one
	Struck    immutable.List[Strike]             // the decisions that struck it down
	Derived   immutable.List[Derivation]         // figures of the rule that follow from those which its sources state
	Omits     immutable.List[Omission]           // what of the law the version leaves out, when that matters, and what follows then
	NotFor    immutable.List[string]             // causes of action the version does not answer for
	Reviewed  civil.Date                         // the day its sources were last read
	Custom    bool                               // a caller's own rule, see [Jurisdiction.With]
	record    *record                            // what it says of itself in judgments, for a version that was read or is in a history
}

// Derivation is a figure of a rule that none of its sources states, and how it follows from one that a source states.
type Derivation struct {
	Figure string // "$905,000"
	From   string // "$500,000, and $15,000 for each October since 1994"
}

// Confirmed returns how far the version was confirmed, as the best of its sources was: authority.Read where the text of one
// was read, authority.Reported where a report of one was, authority.Unverified where nothing was.
func (m *Meta) Confirmed() authority.Status {
	best := authority.Unverified
	if m.Status == Unverified {
		return best
	}
	for i := range m.Authority.Len() {
		switch c, _ := m.Authority.At(i); c.Status {
		case authority.Read:
			return authority.Read
		case authority.Reported:
			best = authority.Reported
		case authority.StatusUnspecified:
			if best == authority.Unverified {
				best = authority.StatusUnspecified
			}
		case authority.Unverified:
		}
	}
	return best
}

// Covers reports whether a day is one on which the version is in force, whatever event selects it.
func (m *Meta) Covers(day civil.Date) bool {
	return !day.Before(m.From) && (m.Until.IsZero() || day.Before(m.Until))
}

// Unconfirmed reports whether the version rests on nothing that was confirmed: no text of its sources was read, and no report.
func (m *Meta) Unconfirmed() bool { return m.Confirmed() == authority.Unverified }

// Late reports whether a matter with the given dates asks for the version on a day after it was last reviewed.
func (m *Meta) Late(d Dates) bool { return !m.Reviewed.IsZero() && d.On(m.Event).After(m.Reviewed) }

// Since says what is not known of a version without a first day, as what it leaves out; "" for one that has a first day.
func (m *Meta) Since() string {
	if !m.From.IsZero() {
		return ""
	}
	return "since when the law has read so, which was not established: this is the law as it was read by " + m.Reviewed.String()
}

// Answers returns nil, or a *[CoverageError] where the version does not answer for claims of the cause.
func (m *Meta) Answers(cause string) error {
	if cause != "" && immutable.Contains(m.NotFor, cause) {
		return &CoverageError{Rule: m.Title + " (" + string(m.ID) + ")", Why: "does not answer for claims of " + cause}
	}
	return nil
}

// Version is one version of a rule.
type Version[R any] struct {
	Meta
	Rule R
}

// Ref refers to a version without copying it, with its standing in the matter it was asked for. The zero Ref refers to none.
type Ref struct {
	meta   *Meta
	status Status
}

// refer refers to the version as it stands in a matter with the given dates.
func (m *Meta) refer(d Dates) Ref { return Ref{m, m.statusOn(d)} }

// Meta returns a copy of what comes with the version. Its standing is that in the matter.
func (r Ref) Meta() Meta {
	if r.meta == nil {
		return Meta{}
	}
	m := *r.meta
	m.Status = r.status
	return m
}

// ID returns the version's ID; "" for the zero Ref.
func (r Ref) ID() RuleID {
	if r.meta == nil {
		return ""
	}
	return r.meta.ID
}

// Status returns the version's standing in the matter: law that was struck down may have been law for its judgment.
func (r Ref) Status() Status { return r.status }

// Custom reports whether the version is a caller's own.
func (r Ref) Custom() bool { return r.meta != nil && r.meta.Custom }

// Unconfirmed is [Meta.Unconfirmed].
func (r Ref) Unconfirmed() bool { return r.meta != nil && r.meta.Unconfirmed() }

// Late is [Meta.Late].
func (r Ref) Late(d Dates) bool { return r.meta != nil && r.meta.Late(d) }

// Conditional reports whether the version leaves out something that does more than to be told.
func (r Ref) Conditional() bool {
	if r.meta != nil {
		for i := range r.meta.Omits.Len() {
			if o, _ := r.meta.Omits.At(i); o.Matters() {
				return true
			}
		}
	}
	return false
}

// Answers is [Meta.Answers].
func (r Ref) Answers(cause string) error {
	if r.meta == nil {
		return nil
	}
	return r.meta.Answers(cause)
}

// History is all versions of one rule, oldest first. It is immutable. The zero History covers nothing.
type History[R any] struct{ versions []Version[R] }

// NewHistory returns the history with the given versions, oldest first.
func NewHistory[R any](vs ...Version[R]) History[R] {
	vs = slices.Clone(vs)
	for i := range vs {
		vs[i].record = new(record) // a version may be a changed copy of another
	}
	return History[R]{vs}
}

// ErrNotCovered is the class of every [CoverageError].
var ErrNotCovered = errors.New("not covered")

// CoverageError says which rule was asked about which day, and what is covered.
type CoverageError struct {
	Rule  string     // what was asked for, with its jurisdiction
	Event Event      // the event whose date was needed; [AnyTime] for a rule that is asked for on a day and not for an event
	On    civil.Date // the day asked about; zero where the date was not given
	From  civil.Date // first day covered after it; zero where none is
	Until civil.Date // first day no longer covered before it; zero where none was
	Why   string     // more, where dates do not say it all
}

// Error says what is not covered and why.
func (e *CoverageError) Error() string {
	switch {
	case e.Why != "":
		return e.Rule + ": " + e.Why
	case e.On.IsZero() && e.Event == AnyTime:
		return e.Rule + ": the day it is asked for is not given"
	case e.On.IsZero():
		return e.Rule + ": the date of " + e.Event.String() + " selects the version and is not given"
	}
	s := e.Rule + " is not covered "
	if e.Event != AnyTime {
		s += "for " + e.Event.String() + " "
	}
	s += "on " + e.On.String()
	if !e.From.IsZero() {
		s += "; covered from " + e.From.String()
	}
	if !e.Until.IsZero() {
		s += "; covered before " + e.Until.String()
	}
	return s
}

// Is reports whether target is [ErrNotCovered], or invalid.ErrInvalid where a date was not given.
func (e *CoverageError) Is(target error) bool {
	return target == ErrNotCovered || target == invalid.ErrInvalid && e.On.IsZero() && e.Why == ""
}

// On returns the version that governs a matter with the given dates, with its standing in that matter: see [Reach]. Where the day of judgment selects it and is not
// given, a version that governs every judgment since the verdict is returned. Errors: *[CoverageError] where no version is
// recorded for them, or where the date that selects it is not given.
func (h History[R]) On(d Dates) (Version[R], error) {
	v, err := h.find(d)
	if err != nil {
		return Version[R]{}, err
	}
	out := *v
	out.Status = v.statusOn(d)
	return out, nil
}

// OnDay is [History.On] for a rule that is asked for on one day: that of whatever event selects its versions.
func (h History[R]) OnDay(day civil.Date) (Version[R], error) {
	e := &CoverageError{Rule: h.name(), On: day}
	for i := range h.versions {
		v := &h.versions[i]
		switch e.Event = v.Event; {
		case v.From.IsZero() && v.Until.IsZero():
			return *v, nil
		case day.IsZero():
			return Version[R]{}, e
		case day.Before(v.From) && e.From.IsZero():
			e.From = v.From
		case !v.Until.IsZero() && !day.Before(v.Until):
			e.Until = v.Until
		case !day.Before(v.From):
			return *v, nil
		}
	}
	if len(h.versions) == 0 {
		e.Why = "no such rule is recorded"
	}
	return Version[R]{}, e
}

// Find is [History.On] for callers in a hurry: a reference and the rule, without copying what comes with it.
func (h History[R]) Find(d Dates) (Ref, R, error) {
	v, err := h.find(d)
	if err != nil {
		var none R
		return Ref{}, none, err
	}
	return v.refer(d), v.Rule, nil
}

// Governing is [History.Find] for callers that do not ask why no version governs.
func (h History[R]) Governing(d Dates) (ref Ref, rule R, found bool) {
	v, _, _ := h.governing(d)
	if v == nil {
		return ref, rule, false
	}
	return v.refer(d), v.Rule, true
}

// find is On without the copy.
func (h History[R]) find(d Dates) (*Version[R], error) {
	v, asked, missing := h.governing(d)
	if v != nil {
		return v, nil
	}
	return nil, h.notCovered(d, asked, missing)
}

// governing is the version that governs, nil where none does; and the event that was asked about last, and the last of those
// whose date is not given.
func (h History[R]) governing(d Dates) (v *Version[R], asked, missing Event) {
	for i := range h.versions {
		v := &h.versions[i]
		if v.From.IsZero() && v.Until.IsZero() {
			return v, asked, missing
		}
		asked = v.Event
		on := d.On(v.Event)
		switch {
		case on.IsZero() && v.followsVerdict(d):
			return v, asked, missing
		case on.IsZero():
			missing = v.Event
			continue
		}
		if v.Covers(on) {
			return v, asked, missing
		}
	}
	return nil, asked, missing
}

// notCovered says why no version governs.
func (h History[R]) notCovered(d Dates, asked, missing Event) *CoverageError {
	e := &CoverageError{Rule: h.name()}
	switch {
	case len(h.versions) == 0:
		e.Why = "no such rule is recorded"
	case missing != AnyTime:
		e.Event = missing
	default:
		e.Event, e.On = asked, d.On(asked)
		for i := range h.versions { // what is covered next to the day: until when before it, from when after it
			v := &h.versions[i]
			if !v.Until.IsZero() && !e.On.Before(v.Until) {
				e.Until = v.Until
			}
			if e.On.Before(v.From) && e.From.IsZero() {
				e.From = v.From
			}
		}
	}
	return e
}

// followsVerdict reports whether the version governs whatever the day of judgment is: judgment is not entered before the
// verdict, and nothing has replaced the version since.
func (m *Meta) followsVerdict(d Dates) bool {
	return m.Event == Judgment && m.Until.IsZero() && !d.Verdict.IsZero() && !d.Verdict.Before(m.From)
}

func (h History[R]) name() string {
	if len(h.versions) == 0 {
		return "the rule"
	}
	return "the law of " + string(h.versions[0].ID) + " and its other versions"
}

// All goes through the versions, oldest first.
func (h History[R]) All() iter.Seq[Version[R]] { return slices.Values(h.versions) }

// Has reports whether a version has the ID.
func (h History[R]) Has(id RuleID) bool {
	for i := range h.versions {
		if h.versions[i].ID == id {
			return true
		}
	}
	return false
}

// Len returns the number of versions.
func (h History[R]) Len() int { return len(h.versions) }
