package clock

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// Notice is how a temporary restraining order was made. The zero Notice is unspecified and invalid in input.
type Notice uint8

// The ways.
const (
	NoticeUnspecified Notice = iota
	WithoutNotice            // ex parte: Fed. R. Civ. P. 65(b)(1)
	OnNotice                 // the adverse party had notice, without a hearing on evidence
	AfterHearing             // after notice and a hearing
)

//enum:text Notice way a restraining order was made
var noticeNames = [...]string{"", "without_notice", "on_notice", "after_hearing"}

// TRO is a temporary restraining order, for its clocks.
type TRO struct {
	In         System      // whose court made it; required
	Entered    civil.Date  // the day it was entered (federal, Delaware, New York), signed (Texas) or issued (California); required
	At         TimeOfDay   // the hour, which Fed. R. Civ. P. 65(b)(2) makes the order state; zero where not recorded
	Notice     Notice      // required
	SetDays    int         // the days the order sets for itself, 1 to 36,525; 0 where it sets none or a day
	SetUntil   civil.Date  // the last day the order names; zero where it sets none or days
	Extensions []Extension // in their order
	GoodCause  bool        // California: the later hearing day for good cause, Cal. Code Civ. Proc. 527(d)(1)
	Hearing    civil.Date  // California: the day set for the hearing; zero where not set
	Dissolve   civil.Date  // the day notice of a motion to dissolve or modify was given; zero for none
	Removed    civil.Date  // the day a state court's case was removed to federal court; zero for none
	StateEnds  civil.Date  // last day under state law where this package does not compute it; only with Removed
}

// Extension is one extension of a restraining order.
type Extension struct {
	On      civil.Date // the day it was ordered; zero where not recorded, which is taken to be in time
	Days    int        // its length; 0 for a period like the first
	Consent bool       // the adverse party consented (federal, Delaware), or did not oppose (Texas)
}

const maxExtensions = 100

// Validate checks the order. Errors are *invalid.Error.
func (t TRO) Validate() error {
	var l invalid.List
	l.Merge("in", t.In.Validate())
	if t.Entered.IsZero() {
		l.Add("entered", "no day", "the day the order was entered, signed or issued")
	}
	l.Enum("notice", noticeNames[:], int(t.Notice), "way a restraining order was made")
	days := func(path string, n int) {
		if n < 0 || n > input.MaxDays {
			l.Add(path, fmt.Sprintf("%d days", n), fmt.Sprintf("0 to %d", input.MaxDays))
		}
	}
	days("set_days", t.SetDays)
	if t.SetDays != 0 && !t.SetUntil.IsZero() {
		l.Add("set_until", "the order sets both days and a day", "one of the two")
	}
	if len(t.Extensions) > maxExtensions {
		l.Add("extensions", fmt.Sprintf("%d entries", len(t.Extensions)), fmt.Sprintf("up to %d", maxExtensions))
	} else {
		for i, x := range t.Extensions {
			days(invalid.Join(invalid.At("extensions", i), "days"), x.Days)
		}
	}
	notBefore(&l, "set_until", t.SetUntil, t.Entered)
	notBefore(&l, "hearing", t.Hearing, t.Entered)
	notBefore(&l, "dissolve", t.Dissolve, t.Entered)
	notBefore(&l, "removed", t.Removed, t.Entered)
	notBefore(&l, "state_ends", t.StateEnds, t.Entered)
	for i, x := range t.Extensions[:min(len(t.Extensions), maxExtensions)] {
		notBefore(&l, invalid.Join(invalid.At("extensions", i), "on"), x.On, t.Entered)
	}
	if !t.Removed.IsZero() && t.In == Federal {
		l.Add("removed", "a federal order that was removed", "only for an order of a state court")
	}
	if !t.StateEnds.IsZero() && t.Removed.IsZero() {
		l.Add("state_ends", "a last day under state law without a removal", "only with removed")
	}
	if t.In != California && t.In != SystemUnspecified {
		if t.GoodCause {
			l.Add("good_cause", "a later hearing day outside California", "only for US-CA")
		}
		if !t.Hearing.IsZero() {
			l.Add("hearing", "a hearing day that no rule recorded for these courts counts to", "only for US-CA")
		}
	}
	if (t.In == California || t.In == NewYork) && len(t.Extensions) > 0 {
		l.Add("extensions", "extensions of an order that the law gives no like extension", "only for US, US-DE and US-TX")
	}
	return l.Err()
}

// notBefore reports a day before that of the order or judgment.
func notBefore(l *invalid.List, path string, d, entered civil.Date) {
	if !d.IsZero() && d.Before(entered) {
		l.Add(path, d.String()+" is before the order", "a day from "+entered.String()+", or none")
	}
}

// Schedule returns the clocks of the order: until when it runs, its outer limit, what notice a motion to dissolve it
// needs, and, where the case was removed, the earlier of the state's last day and the federal limit counted from removal
// (Granny Goose, 415 U.S. at 439-40).
//
// In federal courts an order made without notice runs for what it sets, at most 14 days from entry (10 before
// 2009-12-01), and may be extended once for a like period, longer with consent: Fed. R. Civ. P. 65(b)(2). What goes
// beyond lapses where it was made without notice, and is treated as a preliminary injunction after notice and a hearing.
// Item "outer_limit" has the last day with the roll of Rule 6(a) in Day and without it in Plain. Errors: *invalid.Error,
// *[dated.CoverageError].
func (t TRO) Schedule(c Calendar) (Schedule, error) {
	var l invalid.List
	l.Merge("", t.Validate())
	l.Merge("calendar", c.Validate())
	if err := l.Err(); err != nil {
		return Schedule{}, err
	}
	how := cmp.Or(map[System]string{Texas: "signed", California: "issued"}[t.In], "entered")
	s := Schedule{Of: "temporary restraining order, " + how + " " + t.Entered.String()}
	if !t.At.IsZero() {
		s.Of += " at " + t.At.String()
	}
	s.Of += ", " + t.In.InWords()
	if !t.Removed.IsZero() {
		return s, t.removed(&s, c)
	}
	var err error
	switch t.In {
	case Federal, Delaware, Texas:
		err = t.limited(&s, c)
	case California:
		err = t.california(&s, c)
	case NewYork:
		t.newYork(&s)
	case SystemUnspecified:
	}
	if err == nil {
		err = t.dissolve(&s, c)
	}
	if err != nil {
		return Schedule{}, err
	}
	return s, nil
}

// counter counts a number of days from a day on, as days of a restraining order.
type counter func(from civil.Date, days int) (Deadline, error)

// limited is the schedule of an order with a greatest number of days and one like extension.
func (t TRO) limited(s *Schedule, c Calendar) error {
	_, v, err := t.In.period("restraining_order", t.Entered)
	if err != nil {
		return err
	}
	most, by := v.Rule.Length, v.Authority.Slice()
	s.Rules = append(s.Rules, by...)
	count := func(from civil.Date, n int) (Deadline, error) {
		d, err := Period{Length: n, Unit: Days}.Count(t.In, from, c)
		d.Authority = append(by[:len(by):len(by)], d.Authority...)
		return d, err
	}
	limit, err := count(t.Entered, most)
	if err != nil {
		return err
	}
	s.add("first_limit", fmt.Sprintf("the most the order may run by itself: %d days", most), limit, t.At)
	first, length, over := limit, most, false
	switch {
	case t.SetDays > 0:
		length = t.SetDays
		set, err := count(t.Entered, t.SetDays)
		if err != nil {
			return err
		}
		if over = t.SetDays > most; !over {
			first = set
		}
		s.add("set", fmt.Sprintf("the %d days the order sets", t.SetDays), set, t.At)
	case !t.SetUntil.IsZero():
		set, err := Fixed(t.SetUntil)
		if err != nil {
			return err
		}
		if over = limit.Day.Before(t.SetUntil); !over {
			first = set
			if length, err = t.Entered.DaysUntil(t.SetUntil); err != nil {
				return err
			}
			length = max(length, 1)
		}
		s.add("set", "the day the order names", set, TimeOfDay{})
	}
	length = min(length, most)
	outer, err := outer(count, most, limit)
	if err != nil {
		return err
	}
	last, excess, err := t.extend(s, count, first, length)
	if err != nil {
		return err
	}
	s.add("outer_limit", fmt.Sprintf("outer limit without consent: %d days and one like extension", most), outer, t.At)
	s.Effect, s.Expires = Expiring, last.Day
	s.Why = "the order runs for what it sets within the limit, and for what it was properly extended"
	if over || excess {
		t.excess(s, last)
	}
	if len(limit.Moved) > 0 || last.Day != last.Plain {
		s.Caveats = append(s.Caveats, "a last day was moved off a closed day: whether the roll off closed days lengthens a restraining order is not settled in anything read; treat the earlier day as the limit where you rely on the order, the later where you are bound by it")
	}
	if !t.At.IsZero() && t.SetUntil.IsZero() {
		s.Caveats = append(s.Caveats, "where the order's life is taken to run from its hour, it ends at "+t.At.String()+" on the last day; counted in days, it ends with the day")
	}
	if t.Notice != WithoutNotice && t.In == Federal {
		s.Rules = append(s.Rules, hdMichigan())
		s.Caveats = append(s.Caveats, "the rule's limit is written for orders without notice; the Seventh Circuit applies it whether or not notice was given (H-D Michigan)")
	}
	return nil
}

// outer is the limit extended once by a like period: without any roll in Plain, with it after each period in Day.
func outer(count counter, most int, limit Deadline) (Deadline, error) {
	d, err := count(limit.Day, most)
	if err != nil {
		return d, err
	}
	plain, err := count(limit.Plain, most)
	if err != nil {
		return d, err
	}
	d.Plain = plain.Plain
	d.Skipped = slices.Concat(limit.Skipped, d.Skipped)
	d.Moved = slices.Concat(limit.Moved, d.Moved)
	return d, nil
}

// extend runs through the extensions and returns the last day, and whether one went beyond what the rule allows.
func (t TRO) extend(s *Schedule, count counter, first Deadline, length int) (last Deadline, excess bool, err error) {
	last = first
	used := false
	for i, x := range t.Extensions {
		title := fmt.Sprintf("extension %d", i+1)
		if !x.On.IsZero() && x.On.After(last.Day) {
			s.Caveats = append(s.Caveats, fmt.Sprintf("%s was ordered on %s, after the order had ended on %s: there was nothing to extend", title, x.On, last.Day))
			return last, false, nil
		}
		n := cmp.Or(x.Days, length)
		d, err := count(last.Day, n)
		if err != nil {
			return last, false, err
		}
		excess = !x.Consent && (used || n > length)
		switch {
		case x.Consent:
			title += fmt.Sprintf(": %d days, by consent", n)
		case excess:
			title += fmt.Sprintf(": %d days, beyond one like period and without consent", n)
		default:
			title += fmt.Sprintf(": a like period of %d days, for good cause stated in the record", n)
		}
		s.add(fmt.Sprintf("extension_%d", i+1), title, d, t.At)
		if excess && !used { // the like period within it stands
			last, err = count(last.Day, length)
		}
		if excess {
			return last, true, err
		}
		last, used = d, used || !x.Consent
	}
	return last, false, nil
}

// excess says what becomes of an order beyond the limit.
func (t TRO) excess(s *Schedule, last Deadline) {
	switch t.Notice {
	case AfterHearing:
		s.Effect, s.Expires = TreatedInjunction, civil.Date{}
		s.Why = "it outlasts the limit after notice and a hearing: it is treated as a preliminary injunction, may be appealed as one and has to meet that standard"
		s.Rules = append(s.Rules, authority.Case("Sampson v. Murray, 415 U.S. 61 (1974)", "at 86-88").NotConfirmed())
		if t.In == Federal {
			s.Rules = append(s.Rules, hdMichigan())
		}
	case WithoutNotice:
		s.Effect, s.Expires = Lapsing, last.Day
		s.Why = "it was made without notice and goes beyond the limit: what is beyond has no effect"
		s.Rules = append(s.Rules, grannyGoose())
	case OnNotice:
		s.Effect, s.Expires = Lapsing, last.Day
		s.Why = "it goes beyond the limit on notice but without a hearing: it is shown to lapse at the limit"
		s.Rules = append(s.Rules, grannyGoose())
		s.Caveats = append(s.Caveats, "whether an overlong order on notice without a hearing lapses or is treated as an injunction differs by court")
	case NoticeUnspecified:
	}
	if t.In == Texas {
		s.Rules = append(s.Rules, authority.Case("In re Texas Natural Resource Conservation Commission, 85 S.W.3d 201 (Tex. 2002)", "").
			ReadAt("https://app.midpage.ai/document/in-re-texas-natural-resource-conservation-commission-1588754", civil.On(2026, 9, 2)).
			Noted("an extension of 42 days without consent was an abuse of discretion"))
	}
}

// california is the hearing and service clocks of Cal. Code Civ. Proc. 527(d).
func (t TRO) california(s *Schedule, c Calendar) error {
	name, why := "hearing", ""
	if t.GoodCause {
		name, why = "hearing_for_good_cause", ", for good cause"
	}
	latest, p, within, err := California.count(name, t.Entered, c)
	if err != nil {
		return err
	}
	s.add("hearing", fmt.Sprintf("%s: within %d days of issue%s", p.title, within.Length, why), latest, TimeOfDay{})
	service, p, within, err := California.count("service_after_issue", t.Entered, c)
	if err != nil {
		return err
	}
	s.add("service_after_issue", fmt.Sprintf("%s: within %d days of issue", p.title, within.Length), service, TimeOfDay{})
	hearing := cmp.Or(t.Hearing, latest.Day)
	p, v, err := California.period("service_before_hearing", t.Entered)
	if err != nil {
		return err
	}
	day := shift(hearing, -v.Rule.Length)
	before := Deadline{Day: day, Plain: day, Authority: v.Authority.Slice()}
	if why := (days{}).closed(before.Day); why != "" {
		before.Caveats = append(before.Caveats, before.Day.String()+" is a "+why+"; section 12c counts back and does not say that the day moves")
	}
	s.add("service_before_hearing", fmt.Sprintf("%s: at least %d days before the hearing of %s", p.title, v.Rule.Length, hearing), before, TimeOfDay{})
	by := service
	if before.Day.Before(service.Day) {
		by = before
	}
	s.add("service", "service: the earlier of the two", by, TimeOfDay{})
	if hearing.After(latest.Day) {
		s.Caveats = append(s.Caveats, "the hearing of "+hearing.String()+" is set after the last day the statute allows")
	}
	s.Effect, s.Expires, s.Rules = Expiring, hearing, append(s.Rules, latest.Authority[0])
	s.Why = "it holds until the order to show cause is heard; unless the moving party is ready then it must be dissolved"
	return nil
}

// newYork has no fixed expiry: CPLR 6313(a).
func (t TRO) newYork(s *Schedule) {
	cite := authority.Statute("N.Y. C.P.L.R. 6313(a)", "").ReadAt("https://nysenate.gov/legislation/laws/CVP/6313", civil.On(2026, 11, 30))
	s.Effect, s.Rules = NoFixedExpiry, append(s.Rules, cite)
	s.Why = "the statute sets no number of days: a hearing on the preliminary injunction is to be set at the earliest possible time"
	if !t.SetUntil.IsZero() || t.SetDays > 0 {
		s.Caveats = append(s.Caveats, "what the order sets for itself is not computed for New York: read the order")
	}
}

// dissolve is the first day on which a motion to dissolve may be heard after two days' notice.
func (t TRO) dissolve(s *Schedule, c Calendar) error {
	p, v, err := t.In.period("dissolve", t.Entered)
	if p.history.Len() == 0 {
		if !t.Dissolve.IsZero() {
			s.Caveats = append(s.Caveats, "days of notice for a motion to dissolve are not recorded for the "+t.In.InWords())
		}
		return nil
	}
	if err != nil {
		return err
	}
	if t.Notice != WithoutNotice {
		if !t.Dissolve.IsZero() {
			s.Caveats = append(s.Caveats, fmt.Sprintf("the %d days' notice of a motion to dissolve is the rule for orders made without notice", v.Rule.Length))
		}
		return nil
	}
	s.Caveats = append(s.Caveats, fmt.Sprintf("a motion to dissolve or modify needs %d days' notice to the party that obtained the order without notice, or less where the court says so", v.Rule.Length))
	if t.Dissolve.IsZero() {
		return nil
	}
	d, p, notice, err := t.In.count("dissolve", t.Dissolve, c)
	if err != nil {
		return err
	}
	s.add("dissolve", fmt.Sprintf("%s: %d days after notice of %s", p.title, notice.Length, t.Dissolve), d, TimeOfDay{})
	return nil
}

// removed is the life of a state order after removal.
func (t TRO) removed(s *Schedule, c Calendar) error {
	state := Schedule{}
	if t.StateEnds.IsZero() {
		u := t
		u.Removed, u.Dissolve = civil.Date{}, civil.Date{}
		var err error
		if state, err = u.Schedule(c); err != nil {
			return err
		}
		for _, i := range state.Items {
			i.ID, i.Title = "state_"+i.ID, "state law: "+i.Title
			s.Items = append(s.Items, i)
		}
		s.Rules, s.Caveats = append(s.Rules, state.Rules...), append(s.Caveats, state.Caveats...)
	} else {
		d, err := Fixed(t.StateEnds)
		if err != nil {
			return err
		}
		d.Authority, d.Caveats = nil, nil
		state.Expires = t.StateEnds
		s.add("state_ends", "last day under state law, as given", d, TimeOfDay{})
	}
	d, _, most, err := Federal.count("restraining_order", t.Removed, c)
	if err != nil {
		return err
	}
	d.Authority = append([]authority.Citation{grannyGoose()}, d.Authority...)
	s.add("removal_limit", fmt.Sprintf("federal limit from removal on %s: %d days", t.Removed, most.Length), d, TimeOfDay{})
	s.Effect, s.Expires, s.Rules = Expiring, d.Day, append(s.Rules, grannyGoose())
	if !state.Expires.IsZero() && state.Expires.Before(d.Day) {
		s.Expires = state.Expires
	}
	s.Why = "after removal a state order runs no longer than under state law, and no longer than Rule 65(b) allows from removal"
	return nil
}

func (s *Schedule) add(id, title string, d Deadline, at TimeOfDay) {
	s.Items = append(s.Items, Item{ID: id, Title: title, Deadline: d, At: at})
}
