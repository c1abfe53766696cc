package damages

import (
	"strings"

	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/statutory"
)

// StatutoryOf returns what the statute behind an entry came to, and whether there is one.
func (b *Branch) StatutoryOf(e Entry) (statutory.Result, bool) {
	b, x := b.entry(e)
	return b.statutoryOf(x)
}

// statutoryOf is [Branch.StatutoryOf] for an entry of the branch.
func (b *Branch) statutoryOf(e *engine.Entry) (statutory.Result, bool) {
	if e.Kind != engine.EntryStatutory {
		return statutory.Result{}, false
	}
	r, ok := b.of.Remedied[e.Act]
	return r, ok
}

// statutoryWords say what a statute did to an award.
func (b *Branch) statutoryWords(e *engine.Entry) string {
	r, _ := b.statutoryOf(e)
	o, _ := r.Elected()
	what := o.Title + " under " + r.Cite + ": " + o.Words
	if b.of.Judgment.Matter.Remedies[e.Act].Measures == "" {
		return "within " + o.Allowed.String() + ", " + what
	}
	return what
}

// statutoryCaveats are what a reader of statutory figures has to know.
func (b *Branch) statutoryCaveats() []Caveat {
	if len(b.of.Remedied) == 0 {
		return nil
	}
	var out []Caveat
	for i := range b.of.Entries {
		e := &b.of.Entries[i]
		r, ok := b.statutoryOf(e)
		if !ok {
			continue
		}
		say := func(text string) {
			out = append(out, Caveat{Kind: CaveatStatutory, Award: b.awardOf(e).ID, Rule: r.Version, Text: r.Cite + ": " + text, Authority: r.Authority})
		}
		for _, t := range r.Caveats {
			say(t)
		}
		if len(r.Omits) > 0 {
			say("not modelled: " + strings.Join(r.Omits, "; "))
		}
		for _, t := range r.Reviews {
			say("reviewed under " + t.Name + ": " + t.Standard)
		}
	}
	return out
}
