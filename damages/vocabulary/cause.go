package vocabulary

import (
	"iter"
	"slices"
)

// Causes goes through the causes of action that a claim may name, sorted. A claim may leave its cause empty; a claim that
// names one must spell it as here, so that no rule is missed over a spelling. A claim names the most specific one that
// fits: "med-mal", not "negligence", for negligence of a health care provider; "battery" for a blow; "wilful-misconduct"
// for wilful, wanton or reckless conduct that falls short of an intention to harm; "warranty" for the breach of one, which
// is a claim in contract where the law does not say otherwise. [CauseWord] says what a cause is called.
func Causes() iter.Seq[string] { return slices.Values(vocabularyOf().list) }

// KnownCause reports whether a claim may name the cause of action.
func KnownCause(c string) bool {
	_, known := vocabularyOf().causes[c]
	return known
}

// Acts goes through the federal acts under which claims are heard by federal courts alone and have the law of a place as their
// measure, such as the Federal Tort Claims Act. They are causes of action too, by which the rules of federal law name them.
func Acts() iter.Seq[string] {
	return func(yield func(string) bool) {
		for c := range Causes() {
			if IsAct(c) && !yield(c) {
				return
			}
		}
	}
}

// IsAct reports whether a cause of action is one of [Acts].
func IsAct(c string) bool { return vocabularyOf().causes[c].OfPlace }

// OtherCauses are the causes of action that are not in a list.
func OtherCauses(list []string) []string {
	var out []string
	for c := range Causes() {
		if !slices.Contains(list, c) {
			out = append(out, c)
		}
	}
	return out
}

// Grouped is a list in which the name of a group stands for its causes, where they stand one after another.
func Grouped(list []string) []string {
	var out []string
next:
	for i := 0; i < len(list); {
		for _, g := range vocabularyOf().groups {
			if n := len(g.causes); i+n <= len(list) && slices.Equal(list[i:i+n], g.causes) {
				out, i = append(out, g.name), i+n
				continue next
			}
		}
		out, i = append(out, list[i]), i+1
	}
	return out
}

// Ungrouped is a list with the causes of a group in the place of its name.
func Ungrouped(list []string) []string {
	var out []string
next:
	for _, c := range list {
		for _, g := range vocabularyOf().groups {
			if g.name == c {
				out = append(out, g.causes...)
				continue next
			}
		}
		out = append(out, c)
	}
	return out
}
