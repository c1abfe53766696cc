package law

import "iter"

// causes are the causes of action that rules of this package reach or leave out. A claim may leave its cause empty; a
// claim that names one must spell it as here, so that no rule is missed over a spelling.
var causes = [...]string{
	"assault", "bad-faith", "cdafa", "cfaa", "civil-rights", "contract", "conversion", "defamation", "employment",
	"fraud", "insurance-bad-faith", "legal-malpractice", "maritime", "med-mal", "negligence", "nuisance", "premises",
	"product-liability", "property-damage", "title-vii", "trespass", "unfair-competition", "wrongful-death",
}

// Causes goes through the causes of action a claim may name.
func Causes() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, c := range causes {
			if !yield(c) {
				return
			}
		}
	}
}

// KnownCause reports whether a claim may name the cause of action.
func KnownCause(c string) bool {
	for _, k := range causes {
		if k == c {
			return true
		}
	}
	return false
}
