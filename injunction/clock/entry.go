package clock

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// Entry is a judgment or order entered in a federal court, for the clocks that run from its entry.
type Entry struct {
	Entered       civil.Date // the day of entry in the docket: required
	Interlocutory bool       // it grants, continues, modifies, refuses or dissolves an injunction and is no final judgment: 28 U.S.C. 1292(a)(1)
	Money         bool       // it awards money
	Injunction    bool       // it grants or denies an injunction
	UnitedStates  bool       // the United States, or its agency or officer, is a party
	Disposed      civil.Date // the order on the last timely motion under Rules 50(b), 52(b), 59 or 60; zero for none
	FirstNotice   civil.Date // the day another party's notice of appeal was filed; zero for none
	PrisonRelief  bool       // preliminary relief on prison conditions: 18 U.S.C. 3626(a)(2)
	LanhamServed  civil.Date // an order under 15 U.S.C. 1116(a) that requires a report, served on this day; zero for none
}

// Validate checks the entry. Errors are *invalid.Error.
func (e Entry) Validate() error {
	var l invalid.List
	if e.Entered.IsZero() {
		l.Add("entered", "no day", "the day of entry")
	}
	notBefore(&l, "disposed", e.Disposed, e.Entered)
	notBefore(&l, "first_notice", e.FirstNotice, e.Entered)
	notBefore(&l, "lanham_served", e.LanhamServed, e.Entered)
	if e.PrisonRelief && !e.Interlocutory {
		l.Add("prison_relief", "preliminary relief in a final judgment", "only with interlocutory")
	}
	return l.Err()
}

// Schedule returns the clocks: the automatic stay of a money judgment (Fed. R. Civ. P. 62(a)), motions after judgment
// (Rules 50(b), 52(b), 59, 54(d)(2), 60(c)(1)), the notice of appeal and the motion to extend it (Fed. R. App. P. 4(a)),
// and lapses by statute. An injunction is not stayed by entry or appeal: that is a caveat of the schedule, and no item.
// Errors: *invalid.Error, *[dated.CoverageError].
func (e Entry) Schedule(c Calendar) (Schedule, error) {
	var l invalid.List
	l.Merge("", e.Validate())
	l.Merge("calendar", c.Validate())
	if err := l.Err(); err != nil {
		return Schedule{}, err
	}
	s := Schedule{Of: map[bool]string{false: "judgment", true: "interlocutory order"}[e.Interlocutory] + " entered " + e.Entered.String() + ", federal courts"}
	var failed error
	run := func(id string, from civil.Date) {
		if failed == nil && !from.IsZero() {
			failed = e.run(&s, id, from, c)
		}
	}
	if e.Money {
		run("automatic_stay", e.Entered)
	}
	if !e.Interlocutory {
		for _, id := range []string{"new_trial", "renewed_judgment", "fees", "relief"} {
			run(id, e.Entered)
		}
	}
	run("notice_of_appeal", cmp.Or(e.Disposed, e.Entered))
	run("cross_appeal", e.FirstNotice)
	if e.PrisonRelief {
		run("prison_relief", e.Entered)
	}
	run("lanham_report", e.LanhamServed)
	if failed != nil {
		return Schedule{}, failed
	}
	if e.Money {
		s.Caveats = append(s.Caveats, "the stay holds back enforcement, not interest, which 28 U.S.C. 1961(a) runs from entry")
	}
	e.appeal(&s, c)
	if e.Injunction || e.Interlocutory {
		_, v, err := Federal.period("injunction_stay", e.Entered)
		if err != nil {
			return Schedule{}, err
		}
		s.Rules = append(s.Rules, v.Authority.Slice()...)
		s.Caveats = append(s.Caveats, "an injunction is not stayed by its entry or by an appeal: it binds unless a court orders otherwise")
	}
	return s, nil
}

// run adds the period of the law with an ID, from a day on.
func (e Entry) run(s *Schedule, id string, from civil.Date, c Calendar) error {
	name := id
	if id == "notice_of_appeal" && e.UnitedStates {
		name = "notice_of_appeal_united_states"
	}
	d, p, v, err := Federal.count(name, from, c)
	if err != nil {
		return err
	}
	title := fmt.Sprintf("%s: %d %s", p.title, v.Length, v.Unit)
	if v.Length == 1 {
		title = strings.TrimSuffix(title, "s")
	}
	if from != e.Entered {
		title += " from " + from.String()
	}
	s.add(id, title, d, TimeOfDay{})
	return nil
}

// appeal settles the notice of appeal: the later of a party's own time and 14 days after another's notice.
func (e Entry) appeal(s *Schedule, c Calendar) {
	own, _ := s.Item("notice_of_appeal")
	if cross, ok := s.Item("cross_appeal"); ok && cross.Day.Before(own.Day) {
		s.Caveats = append(s.Caveats, "14 days after the other party's notice end before the ordinary time: the ordinary time governs")
	}
	if d, p, v, err := Federal.count("extend_appeal", own.Day, c); err == nil {
		s.add("extend_appeal", fmt.Sprintf("%s: %d days after it ends", p.title, v.Length), d, TimeOfDay{})
	}
}
