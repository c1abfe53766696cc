// Package injunction records an injunction as data: what a court ordered, on which findings, for how long, with what
// left out, and whom the order binds.
//
// An [Order] holds what the record says and, in Open, what the record does not hold. A [Test] is a list of the findings
// a court makes before it grants a remedy in equity; [Test.Apply] lines recorded findings up with it. Nothing is
// inferred: an element that no finding answers is missing, and a grant does not stand in for the findings behind it.
// [Order.Binds] says whether a person is bound under Fed. R. Civ. P. 65(d)(2).
//
// [Order.Check] holds an order against the requirements of form and scope that a program can look at. [SecurityFor] says
// who gives security, [WrongfulInjunction.Recover] what it pays. The deadlines of an order are in package clock, and what
// disobeying it costs in package contempt, both below this one.
//
// # Scope
//
// What the package knows as law stands in its file law.json. The tests, in [Tests]: for a permanent injunction (eBay
// Inc. v. MercExchange, L.L.C., 547 U.S. 388 (2006)), for a preliminary one (Winter v. Natural Resources Defense
// Council, Inc., 555 U.S. 7 (2008), and the sliding scale by circuit), for a stay pending review (Nken v. Holder, 556
// U.S. 418 (2009)), for modifying a decree (Rufo v. Inmates of Suffolk County Jail, 502 U.S. 367 (1992)), and the
// tests of California, New York, Texas and Delaware. Presumptions of irreparable harm are in [Presumptions]; they are
// no findings. That a finding was error is an outcome of [Review]. The persons bound are those of Rule 65(d)(2) of
// the Federal Rules of Civil Procedure.
//
// # Not modelled
//
// Whether an act breaches a term, whether an order is in force on a given day (Until and Stays are recorded, and only
// [Order.Overlap] reads Until), statutes that command an injunction, freezes of assets, the merits of a modification
// beyond its test, and the law of other states.
//
// # Errors
//
// Bad data is reported as *invalid.Error values, all of one input together, of class invalid.ErrInvalid. No function
// panics, and no error repeats more than 40 bytes of an input. Lists are limited to 1,000 entries and texts to 4,096
// bytes.
//
// A value of this package states what a record holds and what a rule says. It is not legal advice.
package injunction
