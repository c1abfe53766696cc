package insurance

import (
	"slices"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// coverage is whether a policy covers an award of a debtor, and why.
type coverage struct {
	covered, beside bool
	reason          Reason // why not
	why             string
	rule            dated.RuleID
	authority       []authority.Citation
	caveats         []string
}

// compensation are the awards that a policy covers which does not say what it covers.
func compensation() head.Set {
	return head.OfClasses(head.Compensatory, head.Economic, head.Noneconomic, head.Nominal)
}

// insures reports whether the policy insures a debtor.
func (p *Policy) insures(debtor string) bool { return slices.Contains(p.Insured, debtor) }

// covers says whether a policy covers what a debtor owes. What it turns on and is not recorded is noted in the list.
func (d *division) covers(at int, o *Owed) coverage {
	p := &d.record.Policies[at]
	if !p.insures(o.Debtor) {
		return coverage{reason: NoPolicy, why: "no recorded policy insures the debtor"}
	}
	for i := range d.record.Decisions {
		x := &d.record.Decisions[i]
		if x.Policy != p.ID || !slices.Contains(x.Awards, o.Award) || len(x.Debtors) > 0 && !slices.Contains(x.Debtors, o.Debtor) {
			continue
		}
		if x.Covered {
			return coverage{covered: true, why: "covered, as was decided or agreed", authority: x.Authority}
		}
		return coverage{reason: DecidedAgainst, why: "it was decided or agreed that policy " + p.ID + " does not cover it", authority: x.Authority}
	}
	set := p.Covers
	if set.IsEmpty() {
		set = compensation()
	}
	switch {
	case o.Kind.Class() == head.Punitive:
		return d.punitive(at, o)
	case p.Beside.Has(o.Kind):
		return coverage{covered: true, beside: true, why: "paid beside the limits", authority: p.Authority}
	case p.Excludes.Has(o.Kind):
		return coverage{reason: NotInTheForm, why: "the form of policy " + p.ID + " excludes it", authority: p.Authority}
	case set.Has(o.Kind):
		return coverage{covered: true, why: "covered", authority: p.Authority}
	}
	d.errs.Add(invalid.At("policies", at)+".covers",
		"it is not recorded whether the policy covers "+o.Kind.InWords()+", which the award "+invalid.Quote(o.Award)+" is for",
		"the kind in covers, beside or excludes, or a decision on the award")
	return coverage{}
}

// punitive says whether a policy covers punitive damages against a debtor.
func (d *division) punitive(at int, o *Owed) coverage {
	p := &d.record.Policies[at]
	path := invalid.At("policies", at)
	ask := func(where, problem, allowed string) coverage {
		d.errs.Add(path+where, problem, allowed)
		return coverage{}
	}
	const decide = "a decision on the award, in decisions"
	if p.Punitive.Term == Excluded {
		return coverage{reason: NotInTheForm, why: "the form of policy " + p.ID + " excludes punitive damages", authority: p.Punitive.Authority}
	}
	if p.Punitive.Term == TermUnspecified {
		return ask(".punitive.term", "it is not recorded what the form says of punitive damages", "covered, excluded, silent")
	}
	if p.Law == "" {
		return ask(".law", "the law that governs the policy is not recorded, and whether punitive damages may be insured turns on it",
			"the code of a state; or "+decide)
	}
	a, err := d.lawOf(p.Law).Punitive(p.Issued)
	if err != nil {
		why := ".law"
		if p.Issued.IsZero() && !d.lawOf(p.Law).IsZero() {
			why = ".issued"
		}
		return ask(why, err.Error(), decide)
	}
	status, vicarious, topic := d.status(&a, o)
	because := a.Title + " (" + string(a.ID) + ")"
	out := coverage{why: because, rule: a.ID, authority: append(slices.Clone(p.Punitive.Authority), a.Authority...), caveats: d.told(&a)}
	switch {
	case topic != "":
		return ask("", "whether punitive damages against "+invalid.Quote(o.Debtor)+" may be insured turns on "+plain(topic)+": "+because,
			"a finding of "+string(topic)+" about the debtor, established or not_established; or "+decide)
	case status == Undecided:
		const of = "no authority was found that decides whether punitive damages may be insured"
		if vicarious {
			return ask("", of+" where the debtor answers only for the act of another; for others the law is: "+because, decide)
		}
		return ask("", of+": "+because, decide)
	case status == Barred && !vicarious:
		out.reason = BarredByLaw
		return out
	case status == Barred:
		out.reason, out.why = BarredByLaw, because+", also where the debtor answers for the act of another"
		return out
	case p.Punitive.Term == Covered:
		out.covered = true
		return out
	case status == ExpressOnly:
		out.reason, out.why = NotInTheForm, "the form of policy "+p.ID+" does not name punitive damages, and "+because
		return out
	case a.Silent == Covered:
		out.covered, out.why = true, "the form of policy "+p.ID+" does not speak of punitive damages, and covers them: "+because
		return out
	case a.Silent == Excluded:
		out.reason, out.why = NotInTheForm, "the form of policy "+p.ID+" does not speak of punitive damages, and does not cover them: "+because
		return out
	}
	return ask(".punitive.term", "the form does not speak of punitive damages, and the law was not found to say whether it covers them", decide)
}

// status is the status of punitive damages against a debtor under the law; or the finding on which it turns, where none is
// recorded.
func (d *division) status(a *Answer, o *Owed) (status Status, vicarious bool, asks finding.Topic) {
	if a.Differs() {
		var known bool
		if vicarious, known = d.found(Vicarious, o.Debtor); !known {
			return StatusUnspecified, false, Vicarious
		}
	}
	status = a.of(vicarious)
	if vicarious {
		return status, true, ""
	}
	for _, x := range []struct {
		list immutable.List[finding.Topic]
		then Status
	}{{a.BarredIf, Barred}, {a.UndecidedIf, Undecided}} {
		for _, t := range x.list.All() {
			switch holds, known := d.found(t, o.Debtor); {
			case !known:
				return StatusUnspecified, false, t
			case holds:
				return x.then, false, ""
			}
		}
	}
	return status, false, ""
}

// found reports whether a finding about a debtor is established, and whether it is answered at all. One that names the debtor comes
// before one about all.
func (d *division) found(t finding.Topic, debtor string) (holds, known bool) {
	for i := range d.record.Findings {
		f := &d.record.Findings[i]
		if f.What != t || !f.Status.Answers() {
			continue
		}
		if slices.Contains(f.About, debtor) {
			return f.Status == finding.Established, true
		}
		if len(f.About) == 0 && !known {
			holds, known = f.Status == finding.Established, true
		}
	}
	return holds, known
}

// told are the sentences that come with an answer of the law.
func (d *division) told(a *Answer) []string {
	out := make([]string, 0, len(a.Caveats)+len(a.LeavesOut))
	for _, c := range a.Caveats {
		out = append(out, string(a.ID)+": "+c)
	}
	for _, x := range a.LeavesOut {
		out = append(out, string(a.ID)+" leaves out "+x+".")
	}
	return out
}

// lawOf is the law with the code: one that was given, else the library's own.
func (d *division) lawOf(code string) Law {
	for _, w := range d.laws {
		if w.Jurisdiction() == code {
			return w
		}
	}
	return LawOf(code)
}
