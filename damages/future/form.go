package future

import (
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// Form goes through the members of a jurisdiction's law on future losses in the files of law.
func (w *Law) Form(f *dated.File) {
	if f == nil {
		return
	}
	presentValue(f, &w.claims)
	apart(f, "circuits", "circuit", &w.circuits)
	apart(f, "schemes", "scheme", &w.schemes)
}

// presentValue is the question how future losses are reduced.
func presentValue(f *dated.File, to *dated.Provisions[Reduction]) {
	dated.Answers(f, "present_value", "rule", to, func(r *Reduction, f *codec.Form) {
		f.Require("rule")
		f.Part("rule", r.Form)
	}, Reduction.Validate)
}

// apart is law that stands apart from the rules for claims, under a name.
func apart(f *dated.File, list, name string, to *immutable.List[named]) {
	entries, i := to.Slice(), 0
	codec.Items(f.Form, list, &entries, func(n *named, g *codec.Form) {
		g.Require(name, "present_value")
		g.Text(name, &n.name)
		presentValue(f.Within(invalid.At(list, i), g), &n.law)
		i++
	})
	if f.Reading() {
		*to = immutable.Of(entries...)
	}
}

// Form goes through the members of a rule on present value in the files of law.
func (r *Reduction) Form(f *codec.Form) {
	f.Require("sets")
	codec.Choice(f, "sets", &r.Sets, chooserNames[:], "person who settles a reduction")
	if !f.Writing() || r.Discount != (Discount{}) {
		f.Part("discount", r.Discount.form)
	}
	f.Flag("economic", &r.Economic)
	f.Flag("noneconomic", &r.Noneconomic)
	f.Number("periodic_over", &r.PeriodicOver)
	f.Flag("cap_on_present_value", &r.CapOnPresent)
}
