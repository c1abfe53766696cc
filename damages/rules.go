package damages

import (
	"iter"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/engine"
)

// Rule is a rule of law that was used.
type Rule struct{ of engine.Rule }

// ID returns the rule's ID.
func (r Rule) ID() dated.RuleID { return r.of.Ref.ID() }

// Version returns what comes with the version of the rule: its ID and title, period, standing, authority, omissions.
func (r Rule) Version() dated.Meta { return r.of.Ref.Meta() }

// Jurisdiction returns the code of the rule's jurisdiction.
func (r Rule) Jurisdiction() string { return r.of.Jurisdiction }

// Locators returns for each source in the authority of the rule's version where it can be read, "" where that is not known. See
// [authority.Citation.Locator].
func (r Rule) Locators() immutable.List[string] { return r.of.Ref.Locators() }

// Rules goes through the rules of law that were applied, in the order in which they were used. A rule was applied if it is
// behind an entry or a receipt, or if it reaches an award and takes nothing off it. A rule that reaches no award, or that an
// order disapplied, is not among them.
func (b *Branch) Rules() iter.Seq[Rule] {
	b = b.held()
	return func(yield func(Rule) bool) {
		for i := range b.of.Rules {
			if r := &b.of.Rules[i]; r.Applied && !yield(Rule{of: *r}) {
				return
			}
		}
	}
}

// RuleOf returns the rule behind an entry, and whether there is one.
func (b *Branch) RuleOf(e Entry) (Rule, bool) {
	b, x := b.entry(e)
	if r := b.ruleOf(x); r != nil {
		return Rule{of: *r}, true
	}
	return Rule{}, false
}

// ruleOf is the rule behind an entry of the branch, nil where there is none.
func (b *Branch) ruleOf(e *engine.Entry) *engine.Rule {
	if e.Rule < 0 || e.Rule >= len(b.of.Rules) {
		return nil
	}
	return &b.of.Rules[e.Rule]
}
