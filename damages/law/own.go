package law

import (
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Change puts a caller's own rule in the place of one of this package's, or adds one. It is made by the Replace functions and
// taken by [Jurisdiction.With].
type Change struct {
	apply func(*data, *invalid.List)
}

// CustomPrefix begins the ID of every rule of a caller's own, so that it cannot be taken for one of this package's.
const CustomPrefix = "own-"

// With returns the jurisdiction's law with the caller's own rules in it. The law of everyone else is untouched. A change
// takes the place of the provision for its cause of action, or is added where there is none for it. Every version is
// marked as the caller's own, and so is every line of a judgment it touches.
//
// Errors: *invalid.Error for a version without an ID that begins with [CustomPrefix], without a title or an authority, with a
// period and no event that selects it, or one that overlaps the version before it; paths are "changes[i].versions[k]".
// A rule that is wrong in itself is one too, under "changes[i].versions[k].rule": see [Check].
func (j Jurisdiction) With(changes ...Change) (Jurisdiction, error) {
	if j.of == nil {
		return j, invalid.New("", "no jurisdiction", "one that Lookup returned")
	}
	own := &jurisdiction{code: j.of.code, name: j.of.name}
	own.once.Do(func() {})
	own.data = *j.law()
	var l invalid.List
	for i, c := range changes {
		if c.apply == nil {
			l.Add(invalid.At("changes", i), "no change", "what one of the Replace functions returned")
			continue
		}
		var one invalid.List
		c.apply(&own.data, &one)
		l.Merge(invalid.At("changes", i), one.Err())
	}
	if err := l.Err(); err != nil {
		return j, err
	}
	own.data = own.data.sealed()
	return Jurisdiction{own}, nil
}

// ReplacePunitivePredicate changes when punitive damages may be awarded on a cause of action; "" for claims in general.
func ReplacePunitivePredicate(cause string, vs ...dated.Version[punitive.Predicate]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[punitive.Predicate] { return &d.predicate })
}

// ReplacePunitiveCaps changes what limits punitive damages on a cause of action; "" for claims in general.
func ReplacePunitiveCaps(cause string, vs ...dated.Version[Caps]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[Caps] { return &d.punitiveCaps })
}

// ReplaceSplitRecovery changes who shares in punitive damages.
func ReplaceSplitRecovery(cause string, vs ...dated.Version[punitive.Split]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[punitive.Split] { return &d.split })
}

// ReplaceCompensatoryCaps changes what limits compensatory damages. Under a cause of action it replaces the provision for
// that cause alone; provisions for all causes still apply beside it.
func ReplaceCompensatoryCaps(cause string, vs ...dated.Version[Caps]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[Caps] { return &d.compensatoryCaps })
}

// ReplaceFault changes how a claimant's own fault counts.
func ReplaceFault(cause string, vs ...dated.Version[fault.Rule]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[fault.Rule] { return &d.fault })
}

// ReplaceLiability changes who owes the whole and who a share.
func ReplaceLiability(cause string, vs ...dated.Version[fault.Liability]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[fault.Liability] { return &d.liability })
}

// ReplaceCredit changes what a settlement takes off.
func ReplaceCredit(cause string, vs ...dated.Version[fault.Credit]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[fault.Credit] { return &d.credit })
}

// ReplaceReallocation changes who bears a share that cannot be collected.
func ReplaceReallocation(cause string, vs ...dated.Version[fault.Reallocation]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[fault.Reallocation] { return &d.reallocation })
}

// ReplaceCollateral changes how collateral sources count.
func ReplaceCollateral(cause string, vs ...dated.Version[fault.Collateral]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[fault.Collateral] { return &d.collateral })
}

// ReplaceOrder changes the order of the stages.
func ReplaceOrder(cause string, vs ...dated.Version[Order]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[Order] { return &d.order })
}

// ReplaceRemittitur changes how a reduction is offered.
func ReplaceRemittitur(cause string, vs ...dated.Version[remittitur.Practice]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[remittitur.Practice] { return &d.remittitur })
}

// ReplacePostjudgment changes how interest runs on a judgment.
func ReplacePostjudgment(cause string, vs ...dated.Version[interest.Postjudgment]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[interest.Postjudgment] { return &d.postjudgment })
}

// ReplacePrejudgment changes how interest runs before judgment.
func ReplacePrejudgment(cause string, vs ...dated.Version[interest.Prejudgment]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[interest.Prejudgment] { return &d.prejudgment })
}

// ReplaceAppealSecurity changes what stays a money judgment on appeal.
func ReplaceAppealSecurity(cause string, vs ...dated.Version[interest.AppealSecurity]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[interest.AppealSecurity] { return &d.security })
}

// ReplaceEnforcementPeriod changes how long a money judgment can be enforced.
func ReplaceEnforcementPeriod(cause string, vs ...dated.Version[interest.EnforcementPeriod]) Change {
	return change(cause, vs, func(d *data) *dated.Provisions[interest.EnforcementPeriod] { return &d.life })
}

func change[R any](cause string, vs []dated.Version[R], of func(*data) *dated.Provisions[R]) Change {
	vs = append([]dated.Version[R](nil), vs...)
	return Change{func(d *data, l *invalid.List) {
		if cause != "" && !vocabulary.KnownCause(cause) {
			l.Add("cause", invalid.Quote(cause)+" is no cause of action that rules know", "one of Causes, or empty")
		}
		if len(vs) == 0 {
			l.Add("versions", "is empty", "at least one version")
		}
		for i := range vs {
			m := &vs[i].Meta
			m.Custom = true
			if m.Status == dated.StatusUnspecified {
				m.Status = dated.InForce
			}
			var before *dated.Meta
			if i > 0 {
				before = &vs[i-1].Meta
			}
			m.Check(l, invalid.At("versions", i), before, CustomPrefix)
			l.Merge(invalid.At("versions", i)+".rule", Check(vs[i].Rule))
		}
		ps := of(d)
		*ps = ps.With(cause, ps == (any)(&d.compensatoryCaps), vs...)
	}}
}
