package injunction

import "iter"

// TermsOf goes through the terms of the given form, in the order of the record: what the order restrains, or what it
// requires (Fed. R. Civ. P. 65(d)(1)(C)). No term of a valid order has the unspecified form.
func (o Order) TermsOf(f Form) iter.Seq[Term] {
	return func(yield func(Term) bool) {
		for _, t := range o.Terms {
			if t.Form == f && !yield(t) {
				return
			}
		}
	}
}

// Bindings goes through the persons the record names, in its order, each with the answer of [Order.Binds] (Fed. R. Civ.
// P. 65(d)(2)). A person named in two roles is there twice, with an answer for each: bound in one of them is bound.
func (o Order) Bindings() iter.Seq2[Person, Binding] {
	return func(yield func(Person, Binding) bool) {
		for _, p := range o.Bound {
			if !yield(p, o.Binds(p)) {
				return
			}
		}
	}
}
