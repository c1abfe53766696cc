package law

import (
	"iter"
	"strings"
	"sync"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	files "github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Caps is a list of caps that one provision sets; empty where it sets none.
type Caps = immutable.List[limit.Cap]

// Order is the order of the stages from fault to credits in one kind of case, such as shares before caps, as far as the law was
// found to fix it: the stages it names come in its order. No authority was found for the place of a stage that it does not
// name, which comes after all those that precede it in [DefaultOrder]; an empty one names none. Where that could change a
// figure, package damages says so in a caveat.
type Order = immutable.List[Stage]

// Jurisdiction is the law of one jurisdiction. It is a small value that may be copied; the law behind it cannot be changed.
type Jurisdiction struct{ of *jurisdiction }

// jurisdiction is an entry of the list of all. Its data are written once, when they are first asked for.
type jurisdiction struct {
	code, name string
	over       *jurisdiction // federal law, of the law of a place as it is for claims under a federal act
	once       sync.Once
	data       data
}

type data struct {
	predicate        dated.Provisions[punitive.Predicate]
	punitiveCaps     dated.Provisions[Caps]
	split            dated.Provisions[punitive.Split]
	compensatoryCaps dated.Provisions[Caps]
	fault            dated.Provisions[fault.Rule]
	liability        dated.Provisions[fault.Liability]
	credit           dated.Provisions[fault.Credit]
	reallocation     dated.Provisions[fault.Reallocation]
	collateral       dated.Provisions[fault.Collateral]
	order            dated.Provisions[Order]
	remittitur       dated.Provisions[remittitur.Practice]
	postjudgment     dated.Provisions[interest.Postjudgment]
	prejudgment      dated.Provisions[interest.Prejudgment]
	security         dated.Provisions[interest.AppealSecurity]
	life             dated.Provisions[interest.EnforcementPeriod]
	presentValue     future.Law
	statutory        statutory.Law // of a caller's file; the library's is asked for where there is none
	fees             fees.Law      // likewise
	liens            lien.Law      // likewise
	insurance        insurance.Law // likewise
	combined         bool          // some cap on compensatory damages takes in punitive damages
}

// sealed notes what is asked often.
func (d data) sealed() data {
	d.compensatoryCaps = d.compensatoryCaps.Marked(func(c Caps) bool { return c.Len() == 0 })
	for p := range d.compensatoryCaps.All() {
		for v := range p.All() {
			for _, c := range v.Rule.All() {
				d.combined = d.combined || c.Combined()
			}
		}
	}
	return d
}

// Code returns the ISO 3166-2 code, such as "US-CA"; "US" is federal law.
func (j Jurisdiction) Code() string {
	if j.of == nil {
		return ""
	}
	return j.of.code
}

// Name returns the name, such as "California".
func (j Jurisdiction) Name() string {
	if j.of == nil {
		return ""
	}
	return j.of.name
}

// IsZero reports whether there is no jurisdiction.
func (j Jurisdiction) IsZero() bool { return j.of == nil }

func (j Jurisdiction) law() *data {
	if j.of == nil {
		return &none
	}
	j.of.once.Do(func() {
		var d data
		_ = d.read(files.Files, strings.ToLower(j.of.code), j.of.code, false) // a test reads every file, so that it cannot fail here
		j.of.data = d.sealed()
	})
	return &j.of.data
}

var none data

// PunitivePredicate returns when punitive damages may be awarded: states of mind, standard of proof, agents, causes
// of action barred.
func (j Jurisdiction) PunitivePredicate() dated.Provisions[punitive.Predicate] {
	return j.law().predicate
}

// PunitiveCaps returns what limits the amount of punitive damages by statute or, for maritime law, by judge-made rule.
func (j Jurisdiction) PunitiveCaps() dated.Provisions[Caps] { return j.law().punitiveCaps }

// SplitRecovery returns who but the plaintiff receives a share of punitive damages.
func (j Jurisdiction) SplitRecovery() dated.Provisions[punitive.Split] { return j.law().split }

// CompensatoryCaps returns what limits compensatory damages by statute. Provisions that reach a claim apply side by side,
// in order.
func (j Jurisdiction) CompensatoryCaps() dated.Provisions[Caps] { return j.law().compensatoryCaps }

// HasCombinedCaps reports whether some cap among [Jurisdiction.CompensatoryCaps] takes in punitive damages too, such as
// 42 U.S.C. § 1981a(b)(3).
func (j Jurisdiction) HasCombinedCaps() bool { return j.law().combined }

// Fault returns how a claimant's own fault counts.
func (j Jurisdiction) Fault() dated.Provisions[fault.Rule] { return j.law().fault }

// Liability returns who of several defendants owes the whole and who only a share.
func (j Jurisdiction) Liability() dated.Provisions[fault.Liability] { return j.law().liability }

// Credit returns what a settlement takes off what the other defendants owe.
func (j Jurisdiction) Credit() dated.Provisions[fault.Credit] { return j.law().credit }

// Reallocation returns who bears a share that cannot be collected.
func (j Jurisdiction) Reallocation() dated.Provisions[fault.Reallocation] {
	return j.law().reallocation
}

// Collateral returns how payments from collateral sources count.
func (j Jurisdiction) Collateral() dated.Provisions[fault.Collateral] { return j.law().collateral }

// Order returns the order of the stages from fault to credits, for every cause of action: as far as it was found, or that it was
// not.
func (j Jurisdiction) Order() dated.Provisions[Order] { return j.law().order }

// Remittitur returns how a reduction is offered and what an election does.
func (j Jurisdiction) Remittitur() dated.Provisions[remittitur.Practice] { return j.law().remittitur }

// Postjudgment returns how interest runs on a judgment.
func (j Jurisdiction) Postjudgment() dated.Provisions[interest.Postjudgment] {
	return j.law().postjudgment
}

// Prejudgment returns how interest runs on damages before judgment.
func (j Jurisdiction) Prejudgment() dated.Provisions[interest.Prejudgment] {
	return j.law().prejudgment
}

// AppealSecurity returns what stays a money judgment on appeal, where it is recorded.
func (j Jurisdiction) AppealSecurity() dated.Provisions[interest.AppealSecurity] {
	return j.law().security
}

// EnforcementPeriod returns how long a money judgment can be enforced and what prolongs it, where it is recorded.
func (j Jurisdiction) EnforcementPeriod() dated.Provisions[interest.EnforcementPeriod] {
	return j.law().life
}

// PresentValue returns how future losses are reduced, where it is recorded.
func (j Jurisdiction) PresentValue() future.Law { return j.law().presentValue }

// Statutory returns the remedies of statutes that fix, bound, multiply or cap damages.
func (j Jurisdiction) Statutory() statutory.Law {
	if w := j.law().statutory; !w.IsZero() {
		return w
	}
	return statutory.LawOf(j.Code())
}

// Fees returns the rules on offers of judgment, on taxable costs, on contingent fees and on fees by hours and rates.
func (j Jurisdiction) Fees() fees.Law {
	if w := j.law().fees; !w.IsZero() {
		return w
	}
	return fees.LawOf(j.Code())
}

// Liens returns the law on claims of others on a recovery, such as those of Medicare and of workers' compensation.
func (j Jurisdiction) Liens() lien.Law {
	if w := j.law().liens; !w.IsZero() {
		return w
	}
	return lien.LawOf(j.Code())
}

// Insurance returns whether punitive damages may be insured.
func (j Jurisdiction) Insurance() insurance.Law {
	if w := j.law().insurance; !w.IsZero() {
		return w
	}
	return insurance.LawOf(j.Code())
}

// Lookup returns the law of the jurisdiction with the ISO 3166-2 code. Error: *invalid.Error for a code that is not known.
func Lookup(code string) (Jurisdiction, error) {
	switch {
	case code == all()[0].code:
		return Jurisdiction{all()[0]}, nil
	case len(code) == 5 && code[:3] == "US-":
		if a, b := code[3]-'A', code[4]-'A'; a < letters && b < letters {
			if j := places()[int(a)*letters+int(b)]; j != nil {
				return Jurisdiction{j}, nil
			}
		}
	}
	return Jurisdiction{}, invalid.New("", invalid.Quote(code)+" is no jurisdiction whose law is recorded", "US for federal law, or the ISO 3166-2 code of a state or of DC, such as US-CA")
}

// All goes through the jurisdictions in the order of their codes, federal law first.
func All() iter.Seq[Jurisdiction] {
	return func(yield func(Jurisdiction) bool) {
		for _, d := range all() {
			if !yield(Jurisdiction{d}) {
				return
			}
		}
	}
}

// Governs reports whether the version with the ID is one that is asked about an award of punitive or of other damages on a
// claim of the cause, in a matter with the given dates. How a court's offers are made is not among these questions: see
// [Jurisdiction.Remittitur].
func (j Jurisdiction) Governs(id dated.RuleID, cause string, d dated.Dates, punitive bool) bool {
	l := j.law()
	if governs(l.prejudgment, id, cause, d) || governs(l.collateral, id, cause, d) {
		return true
	}
	if punitive {
		return governs(l.predicate, id, cause, d) || governs(l.split, id, cause, d) || limits(l.punitiveCaps, id, cause, d) ||
			l.combined && limits(l.compensatoryCaps, id, cause, d)
	}
	return governs(l.fault, id, cause, d) || governs(l.liability, id, cause, d) || governs(l.credit, id, cause, d) ||
		governs(l.reallocation, id, cause, d) || governs(l.order, id, cause, d) || limits(l.compensatoryCaps, id, cause, d)
}

// governs reports whether the version is the one answer to a question.
func governs[R any](p dated.Provisions[R], id dated.RuleID, cause string, d dated.Dates) bool {
	ref, _, found := p.For(cause).Governing(d)
	return found && ref.ID() == id
}

// limits reports whether the version is among the caps that apply side by side.
func limits(p dated.Provisions[Caps], id dated.RuleID, cause string, d dated.Dates) bool {
	for i := range p.Len() {
		if q := p.At(i); q.Reaches(cause) {
			if ref, _, found := q.Governing(d); found && ref.ID() == id {
				return true
			}
		}
	}
	return false
}

// namedBy goes through the jurisdictions of which a version with the ID would be one: those whose code it begins with.
func namedBy(id dated.RuleID) iter.Seq[Jurisdiction] {
	return func(yield func(Jurisdiction) bool) {
		for j := range All() {
			if strings.HasPrefix(string(id), strings.ToLower(j.Code())+"-") && !yield(j) {
				return
			}
		}
	}
}

// KnownRule reports whether a version of a rule has the ID.
func KnownRule(id dated.RuleID) bool {
	for j := range namedBy(id) {
		if j.law().has(id) {
			return true
		}
	}
	return false
}

// Title returns the title of the version of a rule that has the ID, "" where none has it.
func Title(id dated.RuleID) string {
	for j := range namedBy(id) {
		for v := range j.versions() {
			if v.ID == id {
				return v.Title
			}
		}
	}
	return ""
}

func (d *data) has(id dated.RuleID) bool {
	return d.predicate.Has(id) || d.punitiveCaps.Has(id) || d.split.Has(id) || d.compensatoryCaps.Has(id) || d.fault.Has(id) ||
		d.liability.Has(id) || d.credit.Has(id) || d.reallocation.Has(id) || d.collateral.Has(id) || d.order.Has(id) || d.remittitur.Has(id) ||
		d.postjudgment.Has(id) || d.prejudgment.Has(id) || d.security.Has(id) || d.life.Has(id) || d.presentValue.Has(id)
}

// NearestRules returns the IDs of versions of rules that are nearest to one that is none, of the jurisdiction it names.
func NearestRules(id dated.RuleID) []string {
	return vocabulary.Nearest(string(id), func(yield func(string) bool) {
		for j := range namedBy(id) {
			for v := range j.versions() {
				if !yield(string(v.ID)) {
					return
				}
			}
		}
	})
}
