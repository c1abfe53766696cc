// Package injunction records an injunction as data: what a court ordered, on which findings, for how long, with what
// left out, and whom the order binds.
//
// An [Order] holds what the record says and, in Open, what the record does not hold. A [Test] is a list of the findings
// a court makes before it grants a remedy in equity; [Test.Apply] lines recorded findings up with it. Nothing is
// inferred: an element that no finding answers is missing, and a grant does not stand in for the findings behind it.
// [Order.Binds] says whether a person is bound under Fed. R. Civ. P. 65(d)(2).
//
// # Scope
//
// Federal courts. The tests are those for a permanent injunction (eBay Inc. v. MercExchange, L.L.C., 547 U.S. 388
// (2006)) and for a stay pending review (Nken v. Holder, 556 U.S. 418 (2009)). The persons bound are those of Rule
// 65(d)(2) of the Federal Rules of Civil Procedure.
//
// # Not modelled
//
// Deadlines and the expiry of a temporary restraining order (Rule 65(b)(2)), security (Rule 65(c)), contempt,
// modification and dissolution, the test for a preliminary injunction and its variants by circuit, presumptions of
// irreparable harm, the law of the states, whether an act breaches a term, and whether an order is in force on a given
// day: Until and Stays are recorded, and no answer of this package depends on them.
//
// # Errors
//
// Bad data is reported as *field.Error values, all of one input together, of class field.ErrInvalid. No function
// panics, and no error repeats more than 40 bytes of an input. Lists are limited to 1,000 entries and texts to 4,096
// bytes.
//
// A value of this package states what a record holds and what a rule says. It is not legal advice.
package injunction
