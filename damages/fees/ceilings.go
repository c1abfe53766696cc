package fees

import (
	"errors"
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Ceilings returns what the library's law says of a contingent fee in a case: what each law that reaches it allows at most, or
// that a court reviews it. An empty list says that nothing is recorded, and not that there is no limit. The stage of the
// recovery is not used. Errors, all together: as those of [Agreement.Hold], without *[LimitError].
func Ceilings(c Case) ([]Ceiling, error) { return c.law().Ceilings(c) }

// law is the library's law on fees for a case. A federal act on claims against the United States limits the fees in them
// everywhere.
func (c *Case) law() Law {
	if vocabulary.IsAct(c.Cause) {
		return LawOf(federal)
	}
	return LawOf(c.Jurisdiction)
}

// Ceilings is the function of the same name under a law of the caller's own.
func (w Law) Ceilings(c Case) ([]Ceiling, error) {
	var l problems
	out, told := w.ceilings(&c, c.check(&l.List), &l)
	if err := l.err(); err != nil {
		return nil, err
	}
	if len(out) > 0 {
		out[0].Caveats = append(out[0].Caveats, told...)
	}
	return out, nil
}

// problems are what stands in the way of an answer: fields that are wrong or missing, and errors of other types.
type problems struct {
	invalid.List
	others []error
}

// note notes an error; nil is none.
func (p *problems) note(err error) {
	if err != nil {
		p.others = append(p.others, err)
	}
}

// err returns all of them as one error; nil for none.
func (p *problems) err() error {
	return errors.Join(append([]error{p.Err()}, p.others...)...)
}

// ceilings is what each law that reaches a case says of the fee, and what was presumed for it. What stands in the way of an
// answer is noted.
func (w Law) ceilings(c *Case, m measured, l *problems) (out []Ceiling, told []string) {
	if err := leftOut(c.Claim); err != nil {
		l.note(err)
		return nil, nil
	}
	provisions := w.held().contingent
	if c.Cause == "" && slices.ContainsFunc(slices.Collect(provisions.All()), byCause) {
		l.Add("cause", "not recorded, and the law on the fee differs by it",
			"med-mal, motor-vehicle, premises, product-liability, or another of Causes in package vocabulary")
		return nil, nil
	}
	asked := asking{c: c, l: l}
	for p := range provisions.Reaching(c.Cause) {
		v, err := p.On(c.Dates)
		if err == nil {
			err = v.Answers(c.Cause)
		}
		if err != nil {
			l.note(dayNamed(err))
			continue
		}
		asked.omissions(&v.Meta)
		if x, ok := asked.ceiling(&v, m); ok {
			out = append(out, x)
		}
	}
	for i := range out {
		x := &out[i]
		if x.late {
			told = append(told, "The sources of "+string(x.ID)+" were last read on "+x.reviewed.String()+".")
		}
	}
	for _, t := range asked.presumed {
		w, _ := vocabulary.FindingWord(t)
		told = append(told, "it is presumed that this is not so: "+w.Plain)
	}
	return out, told
}

// byCause reports whether a provision is for some causes of action only.
func byCause(p dated.Provision[Schedules]) bool {
	for range p.Causes() {
		return true
	}
	for range p.Except() {
		return true
	}
	return false
}

// dayNamed is the error that no version governs, as one of the field whose day is missing where that is why.
func dayNamed(err error) error {
	var gap *dated.CoverageError
	if errors.As(err, &gap) && gap.On.IsZero() && gap.Why == "" && gap.Event != dated.AnyTime {
		return invalid.New("dates."+gap.Event.String(), "not recorded, and it selects the version of "+gap.Rule, "the day of "+gap.Event.String())
	}
	return err
}

// leftOut returns the error for a claim whose fees have a law that the library leaves out.
func leftOut(c Claim) error {
	what, where := "", ""
	switch c {
	case ForDamages:
		return nil
	case ForVeteransBenefits:
		what, where = "a claim for veterans' benefits", "38 U.S.C. § 5904"
	case ForSocialSecurity:
		what, where = "a claim for Social Security benefits", "42 U.S.C. § 406"
	case ForCompensation:
		what, where = "a claim to workers' compensation itself", "the compensation act of the place"
	}
	return &dated.CoverageError{Rule: "the fee in " + what, Why: "is left out of this library; see " + where}
}

// check notes what is wrong with the case, and reads its amounts.
func (c *Case) check(l *invalid.List) measured {
	known := false
	for code := range data.Codes() {
		known = known || code == c.Jurisdiction
	}
	if !known {
		l.Add("jurisdiction", invalid.Quote(c.Jurisdiction)+" is no jurisdiction", "a code such as US-NJ, or US")
	}
	if int(c.Claim) >= len(claimNames) {
		l.Add("claim", "no kind of claim", "one of those named")
	}
	dated.CheckCause(l, "cause", c.Cause)
	for _, t := range sortedTopics(c.Findings) {
		path := "findings." + string(t)
		l.Merge(path, t.Validate())
		if _, err := c.Findings[t].MarshalText(); err != nil {
			l.Merge(path, err)
		}
		dated.CheckFinding(l, path, t)
	}
	if d := &c.Dates; !d.Recovery.IsZero() && d.Agreement.After(d.Recovery) {
		l.Add("dates.agreement", d.Agreement.String()+" is after the recovery", "a day up to that of the recovery, "+d.Recovery.String())
	}
	if c.Allowance != nil {
		l.Merge("allowance", c.Allowance.Validate())
	}
	return c.measured(l)
}

func sortedTopics(m map[finding.Topic]finding.Status) []finding.Topic {
	out := make([]finding.Topic, 0, len(m))
	for t := range m {
		out = append(out, t)
	}
	slices.Sort(out)
	return out
}

// asking asks a case what a version of a law turns on, and notes what is not recorded.
type asking struct {
	c        *Case
	l        *problems
	presumed []finding.Topic // those of which the ordinary case was taken
	needed   []finding.Topic // those that were noted as missing
}

// found is what was found on a topic: the ordinary case where nobody recorded it and that is to be presumed.
func (a *asking) found(t finding.Topic) finding.Status {
	s := a.c.Findings[t]
	if w, _ := vocabulary.FindingWord(t); s == finding.Unspecified && a.c.Presume && w.Ordinary.Answers() {
		if !slices.Contains(a.presumed, t) {
			a.presumed = append(a.presumed, t)
		}
		return w.Ordinary
	}
	return s
}

// need notes, once, that a finding is not recorded, or does not answer.
func (a *asking) need(t finding.Topic) {
	if slices.Contains(a.needed, t) {
		return
	}
	a.needed = append(a.needed, t)
	problem := "not recorded"
	if s := a.c.Findings[t]; s != finding.Unspecified {
		problem = "recorded as " + s.InWords() + ", which does not answer"
	}
	question := "established or not_established"
	if w, ok := vocabulary.FindingWord(t); ok && w.Question != "" {
		question = w.Question + " " + question
	}
	a.l.Add("findings."+string(t), problem, question)
}

// all reports whether each of the findings is established, and whether that is known. What is missing is noted where it matters.
func (a *asking) all(when []finding.Topic) (holds, known bool) {
	for _, t := range when {
		if a.found(t) == finding.NotEstablished {
			return false, true
		}
	}
	holds, known = true, true
	for _, t := range when {
		if a.found(t) != finding.Established {
			a.need(t)
			holds, known = false, false
		}
	}
	return holds, known
}

// omissions notes what a version leaves out where that stands in the way of an answer.
func (a *asking) omissions(m *dated.Meta) {
	for _, o := range m.Omits.All() {
		if o.Then == dated.Tell {
			continue
		}
		switch holds, known := a.condition(&o.When, o.Then == dated.Ask); {
		case holds:
			a.l.note(m.LeavesOut(&o))
		case !known && o.Then == dated.Ask:
			if o.When.Event != dated.AnyTime && a.c.Dates.On(o.When.Event).IsZero() {
				a.l.Add("dates."+o.When.Event.String(), "not recorded, and "+m.Title+" turns on it", "the day of "+o.When.Event.String())
			}
		}
	}
}

// condition reports whether a condition holds, and whether that is known.
func (a *asking) condition(c *dated.Condition, ask bool) (holds, known bool) {
	if c.Causes.Len() > 0 && !slices.Contains(c.Causes.Slice(), a.c.Cause) {
		return false, true
	}
	known = true
	if c.Event != dated.AnyTime {
		switch on := a.c.Dates.On(c.Event); {
		case on.IsZero():
			known = false
		case on.Before(c.From) || !c.Until.IsZero() && !on.Before(c.Until):
			return false, true
		}
	}
	if c.Findings.Len() == 0 {
		return known, known
	}
	open := []finding.Topic(nil)
	for _, t := range c.Findings.All() {
		switch s := a.found(t); {
		case s == finding.Established:
			return known, known
		case !s.Answers():
			open = append(open, t)
		}
	}
	if len(open) == 0 {
		return false, true
	}
	if ask {
		for _, t := range open {
			a.need(t)
		}
	}
	return false, false
}

// ceiling is what a version of a law says of the fee in the case; false where it says nothing, or asks what is not recorded.
// Where it is not known whether a schedule governs, those behind it may, and what they ask is noted as well: as far as the first
// that is certain to govern in the place of the others.
func (a *asking) ceiling(v *dated.Version[Schedules], m measured) (Ceiling, bool) {
	open := false
	for i := range v.Rule.schedules {
		s := &v.Rule.schedules[i]
		holds, known := a.all(s.when)
		if known && !holds {
			continue
		}
		out := Ceiling{ID: v.ID, Title: v.Title, Schedule: s.title, Force: s.force, Why: s.why, Authority: v.Authority.Slice()}
		all := len(s.tiers) == 0 || a.most(&out, s, v.Rule.base, v.Rule.added, m)
		if open = open || !known || !all; !known {
			continue
		}
		if open {
			return Ceiling{}, false
		}
		out.reviewed, out.late = v.Reviewed, v.Late(a.c.Dates) || !v.Reviewed.IsZero() && a.c.Dates.Recovery.After(v.Reviewed)
		out.Caveats = unconfirmed(out.Authority)
		if since := v.Since(); since != "" {
			out.Omits = append(out.Omits, since)
		}
		for _, o := range v.Omits.All() {
			out.Omits = append(out.Omits, o.InWords())
		}
		if s.more != nil {
			out.More = s.more.by + ", " + s.more.on
		}
		return out, true
	}
	return Ceiling{}, false
}

// most computes what a schedule allows. It reports whether all that it turns on is recorded.
func (a *asking) most(out *Ceiling, s *schedule, base Base, added []addition, m measured) bool {
	var governs []addition
	all := true
	for _, x := range added {
		holds, known := a.all(x.when)
		if all = all && known; holds {
			governs = append(governs, x)
		}
	}
	if !all {
		return false
	}
	out.Fee = m.percentages(base, s.tiers, governs...)
	out.scale = scaleOf(base, s.tiers, governs)
	out.Fee.Stage = s.title
	if end := s.tiers[len(s.tiers)-1].UpTo; !end.IsZero() {
		end, _ := exact.Money(end)
		out.Left = m.base(base).Less(end).Decimal()
	}
	return true
}
