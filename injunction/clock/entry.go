package clock

import (
	"fmt"

	"github.com/makewhole/remedies/damages/authority"
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
	late := func(path string, d civil.Date) {
		if !d.IsZero() && !e.Entered.IsZero() && d.Before(e.Entered) {
			l.Add(path, d.String()+" is before entry", "a day from "+e.Entered.String()+", or none")
		}
	}
	late("disposed", e.Disposed)
	late("first_notice", e.FirstNotice)
	late("lanham_served", e.LanhamServed)
	if e.PrisonRelief && !e.Interlocutory {
		l.Add("prison_relief", "preliminary relief in a final judgment", "only with interlocutory")
	}
	return l.Err()
}

// clockRule is one clock that runs from entry.
type clockRule struct {
	id, title string
	from      civil.Date
	unit      Unit
	versions  []length
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
	for _, r := range e.rules() {
		n, by, err := on(r.versions, r.title, r.from)
		if err != nil {
			return Schedule{}, err
		}
		p := Period{Length: n, Unit: r.unit}
		d, err := p.Count(Federal, r.from, c)
		if err != nil {
			return Schedule{}, err
		}
		d.Authority = append([]authority.Citation{by}, d.Authority...)
		title := fmt.Sprintf("%s: %d %s", r.title, n, r.unit)
		if n == 1 {
			title = title[:len(title)-1]
		}
		if r.from != e.Entered {
			title += " from " + r.from.String()
		}
		s.add(r.id, title, d, TimeOfDay{})
	}
	if e.Money {
		s.Caveats = append(s.Caveats, "the stay holds back enforcement, not interest, which 28 U.S.C. 1961(a) runs from entry")
	}
	e.appeal(&s, c)
	if e.Injunction || e.Interlocutory {
		s.Rules = append(s.Rules, e.notStayed())
		s.Caveats = append(s.Caveats, "an injunction is not stayed by its entry or by an appeal: it binds unless a court orders otherwise")
	}
	return s, nil
}

// appeal settles the notice of appeal: the later of a party's own time and 14 days after another's notice.
func (e Entry) appeal(s *Schedule, c Calendar) {
	own, _ := s.Item("notice_of_appeal")
	if cross, ok := s.Item("cross_appeal"); ok && cross.Day.Before(own.Day) {
		s.Caveats = append(s.Caveats, "14 days after the other party's notice end before the ordinary time: the ordinary time governs")
	}
	// 30 days after the prescribed time for a motion to extend it
	d, err := Period{Length: 30, Unit: Days}.Count(Federal, own.Day, c)
	if err == nil {
		d.Authority = append([]authority.Citation{appellateRule("4(a)(5)(A)", "")}, d.Authority...)
		s.add("extend_appeal", "motion to extend the time to appeal: 30 days after it ends", d, TimeOfDay{})
	}
}

func (e Entry) notStayed() authority.Citation {
	if e.Entered.Before(civil.On(2018, 12, 1)) {
		return civilRule("62(a)(1), (c)", "as numbered before 2018-12-01")
	}
	return rule62("62(c)")
}

func rule62(rule string) authority.Citation {
	return authority.Rule("Fed. R. Civ. P. "+rule, "").
		ReadAt("https://federalrulesofcivilprocedure.org/frcp/title-vii-judgment/rule-62-stay-of-proceedings-to-enforce-a-judgment", civil.On(2026, 11, 25))
}

func appellateRule(rule, pinpoint string) authority.Citation {
	return authority.Rule("Fed. R. App. P. "+rule, pinpoint).ReadAt(uscode, civil.On(2026, 9, 2)).Noted("text in force in 2016")
}

func (e Entry) rules() []clockRule {
	from := e.Entered
	restyled := civil.On(2009, 12, 1)
	var out []clockRule
	if e.Money {
		out = append(out, clockRule{"automatic_stay", "automatic stay of the money judgment", from, Days, []length{
			version(civil.On(1963, 7, 1), restyled, 10, formerRule("62(a)", "", "10 days, to 2009-11-30")),
			version(restyled, civil.On(2018, 12, 1), 14, civilRule("62(a)", "")),
			version(civil.On(2018, 12, 1), civil.Date{}, 30, rule62("62(a)")),
		}})
	}
	if !e.Interlocutory {
		motion := func(rule string) []length {
			return []length{
				version(civil.On(1963, 7, 1), restyled, 10, formerRule(rule, "", "10 days, to 2009-11-30")),
				version(restyled, civil.Date{}, 28, civilRule(rule, "")),
			}
		}
		out = append(out,
			clockRule{"new_trial", "motion for a new trial or remittitur, or to amend the judgment", from, Days, motion("59(b), (e)")},
			clockRule{"renewed_judgment", "renewed motion for judgment as a matter of law", from, Days, motion("50(b)")},
			clockRule{"fees", "motion for attorney's fees", from, Days, []length{version(civil.On(1993, 12, 1), civil.Date{}, 14, civilRule("54(d)(2)(B)", ""))}},
			clockRule{"relief", "motion for relief on the grounds of Rule 60(b)(1)-(3), at the latest", from, Years, []length{version(civil.On(1963, 7, 1), civil.Date{}, 1, civilRule("60(c)(1)", ""))}},
		)
	}
	if !e.Disposed.IsZero() {
		from = e.Disposed
	}
	first := civil.On(1993, 12, 1)
	n, why := 30, "(A)"
	if e.UnitedStates {
		n, why = 60, "(B)"
	}
	out = append(out, clockRule{"notice_of_appeal", "notice of appeal", from, Days, []length{version(first, civil.Date{}, n, appellateRule("4(a)(1)"+why, ""))}})
	if !e.FirstNotice.IsZero() {
		out = append(out, clockRule{"cross_appeal", "notice of appeal after another party's", e.FirstNotice, Days, []length{version(first, civil.Date{}, 14, appellateRule("4(a)(3)", ""))}})
	}
	if e.PrisonRelief {
		out = append(out, clockRule{"prison_relief", "preliminary relief on prison conditions lapses unless made final with the required findings", e.Entered, Days, []length{
			version(civil.On(1996, 4, 26), civil.Date{}, 90, authority.Statute("18 U.S.C. § 3626(a)(2)", "").ReadAt(uscode, civil.On(2026, 9, 2)))}})
	}
	if !e.LanhamServed.IsZero() {
		out = append(out, clockRule{"lanham_report", "report of compliance, where the order requires one", e.LanhamServed, Days, []length{
			version(civil.On(1963, 7, 1), civil.Date{}, 30, authority.Statute("15 U.S.C. § 1116(a)", "").ReportedAt("https://compliancecosmos.org/injunctive-relief-0", civil.On(2026, 9, 2)))}})
	}
	return out
}
