package future

import (
	"errors"
	"iter"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Chooser is who settles how a future loss is reduced.
type Chooser uint8

// Who settles it. The zero Chooser is unspecified and invalid in a rule.
const (
	ChooserUnspecified Chooser = iota
	ByLaw                      // the rule's discount is fixed
	ByTrierOfFact              // the trier of fact; the rule's discount, where it has one, is what the law names first
	ByCourt                    // the court, with reasons
	ByParties                  // the parties, by agreement
	ByAdministrator            // the officer who administers a fund
)

//enum:string Chooser
var chooserNames = [...]string{"", "law", "trier_of_fact", "court", "parties", "administrator"}

// Reduction is what a law says of reducing future losses.
type Reduction struct {
	Sets         Chooser
	Discount     Discount        // what the law fixes, or names first; no kind where it names none
	Economic     bool            // future economic damages are reduced
	Noneconomic  bool            // future noneconomic damages are too
	PeriodicOver decimal.Decimal // dollars of future damages above or from which payment may be periodic; zero for none
	CapOnPresent bool            // caps on damages are tested on present value
}

// Fixes reports whether the law itself fixes a discount.
func (r Reduction) Fixes() bool {
	return r.Sets == ByLaw && r.Discount.Kind != DiscountUnspecified
}

// Validate checks that the rule says who settles the reduction, and that its figures are in range. Errors are *invalid.Error.
func (r Reduction) Validate() error {
	var l invalid.List
	l.Enum("sets", chooserNames[:], int(r.Sets), "person who settles a reduction")
	if r.Discount != (Discount{}) {
		r.Discount.validate(&l, "discount")
	}
	if n, err := exact.Money(r.PeriodicOver); err != nil || n.Sign() < 0 {
		l.Add("periodic_over", "out of range", "0 to 1e15 dollars")
	}
	if r.Sets == ByLaw && r.Discount.Kind == DiscountUnspecified && r.PeriodicOver.Sign() == 0 {
		l.Add("discount", "the law fixes the reduction, and neither a discount nor periodic payment is stated", "one of the two")
	}
	return l.Err()
}

// Rule is one version of a rule on the reduction of future losses, with the claims that it is for.
type Rule struct {
	dated.Meta
	Reduction
	Jurisdiction string // code of the jurisdiction: "US", "US-MI"; "US-2D-CIR" for a circuit
	Scope        string // the claims it reaches: "med-mal", "fela", "maritime", "september-11-fund"; empty for all others
}

// Law is what a jurisdiction's law says of reducing future losses. It is immutable. The zero Law says nothing.
type Law struct {
	claims            dated.Provisions[Reduction] // by the causes of action of claims
	circuits, schemes immutable.List[named]       // circuits by their codes; funds, programs and agreements by their names
}

// named is law under a name.
type named struct {
	name string
	law  dated.Provisions[Reduction]
}

// library is the law on future losses in the files of the library.
var library = dated.NewLibrary("future", (*Law).Form)

// On returns the version that governs claims of a cause of action on the dates given: of the provision that names the cause,
// else of the one for claims in general, which also stands in where the provision that names the cause covers the dates with
// no version. Error: *[dated.CoverageError].
func (w Law) On(cause string, d dated.Dates) (dated.Version[Reduction], error) {
	for i := range w.claims.Len() {
		if p := w.claims.At(i); cause != "" && p.Names(cause) {
			if v, err := p.On(d); err == nil {
				return v, nil
			}
		}
	}
	return w.claims.On(d)
}

// Has reports whether a version has the ID.
func (w Law) Has(id dated.RuleID) bool {
	for _, list := range [...]immutable.List[named]{w.circuits, w.schemes} {
		for _, n := range list.All() {
			if n.law.Has(id) {
				return true
			}
		}
	}
	return w.claims.Has(id)
}

// scopes goes through the histories of the law, each with the code and the scope of its rules.
func (w Law) scopes(code string) iter.Seq2[Rule, *dated.History[Reduction]] {
	return func(yield func(Rule, *dated.History[Reduction]) bool) {
		each := func(code, scope string, ps dated.Provisions[Reduction]) bool {
			for i := range ps.Len() {
				p := ps.At(i)
				general := true
				for cause := range p.Causes() {
					general = false
					if !yield(Rule{Jurisdiction: code, Scope: cause}, &p.History) {
						return false
					}
				}
				if general && !yield(Rule{Jurisdiction: code, Scope: scope}, &p.History) {
					return false
				}
			}
			return true
		}
		if !each(code, "", w.claims) {
			return
		}
		for _, n := range w.schemes.All() {
			if !each(code, n.name, n.law) {
				return
			}
		}
		for _, n := range w.circuits.All() {
			if !each(n.name, "", n.law) {
				return
			}
		}
	}
}

// rule is a version as a rule for the claims of the place.
func (r Rule) of(v dated.Version[Reduction]) Rule {
	r.Meta, r.Reduction = v.Meta, v.Rule
	return r
}

// federal is the jurisdiction whose file has the law of the circuits.
const federal = "US"

// RuleOn returns the rule of a jurisdiction, or of a circuit such as "US-2D-CIR", for claims of a scope: a cause of action, a
// fund such as "september-11-fund", or "" for claims in general, whose rule is never returned for another scope. Error:
// *[dated.CoverageError] where none is recorded, also for dates before the first version or between two, and where the date
// that selects the version is not given.
func RuleOn(jurisdiction, scope string, d dated.Dates) (Rule, error) {
	of := "the rule on present value of " + invalid.Quote(jurisdiction)
	if scope != "" {
		of += " for " + invalid.Quote(scope)
	}
	for _, code := range [...]string{jurisdiction, federal} {
		for r, versions := range library.Of(code).scopes(code) {
			if r.Jurisdiction != jurisdiction || r.Scope != scope {
				continue
			}
			v, err := versions.On(d)
			var gap *dated.CoverageError
			if errors.As(err, &gap) {
				gap.Rule = of
			}
			if err != nil {
				return Rule{}, err
			}
			return r.of(v), nil
		}
	}
	return Rule{}, &dated.CoverageError{Rule: of, Why: "no such rule is recorded"}
}

// Rules lists the rules of the library by jurisdiction, those of circuits after federal law, oldest version first. The list
// is the caller's own.
func Rules() []Rule {
	var out []Rule
	for _, code := range library.Codes() {
		for r, versions := range library.Of(code).scopes(code) {
			for v := range versions.All() {
				out = append(out, r.of(v))
			}
		}
	}
	return out
}

// Capped is a future loss under a cap that is tested on present value.
type Capped struct {
	Nominal, Present, Allowed, Cut decimal.Decimal // dollars; Cut is Present less Allowed
}

// CapPresentValue tests a cap in dollars on the present value of a projection, and not on its nominal sum: Colorado's
// way, see us-co-cap-on-present-value in [Rules]. Errors: *invalid.Error.
func CapPresentValue(limit decimal.Decimal, p *Projection) (Capped, error) {
	n, err := exact.Money(limit)
	if err != nil || n.Sign() < 0 {
		return Capped{}, invalid.New("limit", "out of range", "0 to 1e15 dollars")
	}
	t, err := p.Table()
	if err != nil {
		return Capped{}, err
	}
	out := Capped{Nominal: t.Nominal, Present: t.Present, Allowed: t.Present}
	if limit.LessThan(t.Present) {
		out.Allowed = limit
	}
	out.Cut = out.Present.Sub(out.Allowed)
	return out, nil
}
