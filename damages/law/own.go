package law

import (
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Change puts a caller's own rule in the place of one of this package's, or adds one. It is made by the Own functions and
// taken by [Jurisdiction.With].
type Change struct {
	apply func(*data, *field.List)
}

// OwnPrefix begins the ID of every rule of a caller's own, so that it cannot be taken for one of this package's.
const OwnPrefix = "own-"

// With returns the jurisdiction's law with the caller's own rules in it. The law of everyone else is untouched. A change
// takes the place of the provision for its cause of action, or is added where there is none for it. Every version is
// marked as the caller's own, and so is every line of a judgment it touches.
//
// Errors: *field.Error for a version without an ID that begins with [OwnPrefix], without a title or an authority, with a
// period and no event that selects it, or one that overlaps the version before it; paths are "changes[i].versions[k]".
// A rule that is wrong in itself is one too, under "changes[i].versions[k].rule": see [Version.Validate].
func (j Jurisdiction) With(changes ...Change) (Jurisdiction, error) {
	if j.of == nil {
		return j, field.New("", "no jurisdiction", "one that Lookup returned")
	}
	own := &jurisdiction{code: j.of.code, name: j.of.name}
	own.once.Do(func() {})
	own.data = *j.law()
	var l field.List
	for i, c := range changes {
		if c.apply == nil {
			l.Add(field.At("changes", i), "no change", "what one of the Own functions returned")
			continue
		}
		var one field.List
		c.apply(&own.data, &one)
		l.Merge(field.At("changes", i), one.Err())
	}
	if err := l.Err(); err != nil {
		return j, err
	}
	own.data = own.data.sealed()
	return Jurisdiction{own}, nil
}

// OwnPunitivePredicate changes when punitive damages may be awarded on a cause of action; "" for claims in general.
func OwnPunitivePredicate(cause string, vs ...Version[punitive.Predicate]) Change {
	return change(cause, vs, func(d *data) *Provisions[punitive.Predicate] { return &d.predicate })
}

// OwnPunitiveCaps changes what limits punitive damages on a cause of action; "" for claims in general.
func OwnPunitiveCaps(cause string, vs ...Version[Caps]) Change {
	return change(cause, vs, func(d *data) *Provisions[Caps] { return &d.punitiveCaps })
}

// OwnSplitRecovery changes who shares in punitive damages.
func OwnSplitRecovery(cause string, vs ...Version[punitive.Split]) Change {
	return change(cause, vs, func(d *data) *Provisions[punitive.Split] { return &d.split })
}

// OwnCompensatoryCaps changes what limits compensatory damages. Under a cause of action it replaces the provision for
// that cause alone; provisions for all causes still apply beside it.
func OwnCompensatoryCaps(cause string, vs ...Version[Caps]) Change {
	return change(cause, vs, func(d *data) *Provisions[Caps] { return &d.compensatoryCaps })
}

// OwnFault changes how a claimant's own fault counts.
func OwnFault(cause string, vs ...Version[fault.Rule]) Change {
	return change(cause, vs, func(d *data) *Provisions[fault.Rule] { return &d.fault })
}

// OwnLiability changes who owes the whole and who a share.
func OwnLiability(cause string, vs ...Version[fault.Liability]) Change {
	return change(cause, vs, func(d *data) *Provisions[fault.Liability] { return &d.liability })
}

// OwnCredit changes what a settlement takes off.
func OwnCredit(cause string, vs ...Version[fault.Credit]) Change {
	return change(cause, vs, func(d *data) *Provisions[fault.Credit] { return &d.credit })
}

// OwnReallocation changes who bears a share that cannot be collected.
func OwnReallocation(cause string, vs ...Version[fault.Reallocation]) Change {
	return change(cause, vs, func(d *data) *Provisions[fault.Reallocation] { return &d.reallocation })
}

// OwnCollateral changes how collateral sources count.
func OwnCollateral(cause string, vs ...Version[fault.Collateral]) Change {
	return change(cause, vs, func(d *data) *Provisions[fault.Collateral] { return &d.collateral })
}

// OwnOrder changes the order of the stages.
func OwnOrder(cause string, vs ...Version[Order]) Change {
	return change(cause, vs, func(d *data) *Provisions[Order] { return &d.order })
}

// OwnRemittitur changes how a reduction is offered.
func OwnRemittitur(cause string, vs ...Version[remittitur.Practice]) Change {
	return change(cause, vs, func(d *data) *Provisions[remittitur.Practice] { return &d.remittitur })
}

// OwnPostjudgment changes how interest runs on a judgment.
func OwnPostjudgment(cause string, vs ...Version[interest.Postjudgment]) Change {
	return change(cause, vs, func(d *data) *Provisions[interest.Postjudgment] { return &d.postjudgment })
}

// OwnPrejudgment changes how interest runs before judgment.
func OwnPrejudgment(cause string, vs ...Version[interest.Prejudgment]) Change {
	return change(cause, vs, func(d *data) *Provisions[interest.Prejudgment] { return &d.prejudgment })
}

// OwnAppealSecurity changes what stays a money judgment on appeal.
func OwnAppealSecurity(cause string, vs ...Version[interest.Security]) Change {
	return change(cause, vs, func(d *data) *Provisions[interest.Security] { return &d.security })
}

// OwnJudgmentLife changes how long a money judgment can be enforced.
func OwnJudgmentLife(cause string, vs ...Version[interest.Life]) Change {
	return change(cause, vs, func(d *data) *Provisions[interest.Life] { return &d.life })
}

func change[R any](cause string, vs []Version[R], of func(*data) *Provisions[R]) Change {
	vs = append([]Version[R](nil), vs...)
	return Change{func(d *data, l *field.List) {
		if cause != "" && !KnownCause(cause) {
			l.Add("cause", field.Quote(cause)+" is no cause of action that rules know", "one of Causes, or empty")
		}
		if len(vs) == 0 {
			l.Add("versions", "is empty", "at least one version")
		}
		for i := range vs {
			m := &vs[i].Meta
			m.Own = true
			if m.Status == StatusUnspecified {
				m.Status = InForce
			}
			var before *Meta
			if i > 0 {
				before = &vs[i-1].Meta
			}
			m.check(l, field.At("versions", i), before, OwnPrefix)
			l.Merge(field.At("versions", i)+".rule", vs[i].Validate())
		}
		ps := of(d)
		p := Provision[R]{History: versions(vs...)}
		if cause != "" {
			p.causes = []string{cause}
		}
		list := append([]Provision[R](nil), ps.list...)
		for i := range list {
			if cause == "" && len(list[i].causes) == 0 || cause != "" && len(list[i].causes) == 1 && list[i].causes[0] == cause {
				list[i] = p
				*ps = Provisions[R]{list}
				return
			}
		}
		// A provision of its own for the cause: one for several causes no longer reaches it, nor one for all, save of caps on
		// compensatory damages, which stand side by side.
		beside := ps == (any)(&d.compensatoryCaps)
		for i := range list {
			if cause != "" && (slices.Contains(list[i].causes, cause) || len(list[i].causes) == 0 && !beside) {
				list[i].except = append(append([]string(nil), list[i].except...), cause)
			}
		}
		*ps = Provisions[R]{append(list, p)}
	}}
}

// maxID is the most bytes of the ID of a version.
const maxID = 64

// check notes what a version lacks, and where it does not fit the version before it. Its ID has to begin with the prefix.
func (m *Meta) check(l *field.List, at string, before *Meta, prefix string) {
	if !strings.HasPrefix(string(m.ID), prefix) || m.ID == "" || len(m.ID) > maxID {
		l.Add(at+".id", field.Quote(string(m.ID))+" is no ID of such a rule", prefix+" and up to "+strconv.Itoa(maxID-len(prefix))+" bytes")
	}
	if m.Title == "" {
		l.Add(at+".title", "no title", "what the rule is, in a few words")
	}
	if m.Authority.Len() == 0 {
		l.Add(at+".sources", "no authority", "at least one citation")
	}
	for i, c := range m.Authority.All() {
		l.Merge(field.At(at+".sources", i), c.Validate())
	}
	l.Enum(at+".status", statusNames[:], int(m.Status), "status of a version")
	dated := !m.From.IsZero() || !m.Until.IsZero()
	switch {
	case dated && (m.Trigger == AnyTime || int(m.Trigger) >= len(triggerNames)):
		l.Add(at+".applies.by", "a period, and no event whose date is compared with it", "accrual, filing, verdict, judgment")
	case !m.Until.IsZero() && !m.From.Before(m.Until):
		l.Add(at+".applies.until", "not after the first day", "a later day, or none")
	case before != nil && before.Trigger == m.Trigger && (before.Until.IsZero() || m.From.Before(before.Until)):
		l.Add(at+".applies.from", "overlaps the version before it", "a day from which the version before no longer governs")
	}
}
