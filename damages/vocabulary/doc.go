// Package vocabulary holds the words that a matter and the law use for the same thing: causes of action, findings and
// quantities, each with its plain name and the question to ask a person who knows the case.
//
// A name that is not in the vocabulary is an error, which offers the nearest names. A caller's own rules may ask about
// names of their own, which begin with [OwnNamePrefix].
package vocabulary
