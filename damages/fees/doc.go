// Package fees computes attorney's fees by hours and rates, says what an offer of judgment that was not accepted does, and
// taxes a bill of costs.
//
// A [Lodestar] is hours times rates, with the reductions and the enhancement a court made, each as a line. A [Rule] is an
// offer-of-judgment rule of one jurisdiction: who may offer, how long before trial, which judgment triggers it, and who
// then pays what, of right or in the court's discretion: Federal Rule 68, California section 998, Florida section 768.79,
// Texas chapter 42. [Rule.Test] holds an [Offer] against a [Judgment]; the figure compared and the figure it is compared
// with are part of the answer. [Rule.Limit] is the most a rule lets be shifted.
//
// A [Bill] is a bill of costs in a federal court. [Bill.Tax] rules on each item by the paragraphs of 28 U.S.C. § 1920 and the
// amounts §§ 1821 and 1923 fix; whether an item was necessary is a finding the caller records, and is never derived.
//
// The law stands in the files fees.json of damages/law/data, a folder for each jurisdiction; this package holds the arithmetic. A
// [Law] is what one file holds. law.Load of package law reads a caller's own.
//
// Amounts are dollars from 0 to 1e15, exact until shown, and rounded once, to the cent, half away from zero. Bad input
// gives *invalid.Error values with paths; an offer, a filing or a bill before a rule's data begins gives a *[dated.CoverageError].
//
// Not modelled: whether a fee may be shifted at all, which the statute of the claim says (see package statutory); whether
// hours and rates were reasonable; the form of offers, offers to several parties, and offers of anything but money; taxable
// costs in state courts. Nothing here is legal advice.
package fees

//go:generate go test . -run TestTheFilesOfTheLibraryAreCheckedAndWritten -update
