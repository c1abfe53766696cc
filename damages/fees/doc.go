// Package fees computes attorney's fees: contingent fees and what the law allows of them, and fees by hours and rates. It says what
// an offer of judgment that was not accepted does, and taxes a bill of costs.
//
//	a, err := fees.DecodeAgreement(text)     // one third before filing, 40 percent after it, net of costs
//	held, err := a.Hold(fees.Case{
//		Jurisdiction: "US-NJ", Cause: "med-mal",
//		Dates:        dated.Dates{Recovery: day},
//		Recovery:     fees.Recovery{Stage: "after_filing", Gross: gross, Costs: costs},
//	})
//
// An [Agreement] is what a client and a lawyer agreed: percentages by stage and by tier, of the recovery before or after costs, and
// who bears the costs of a claim that fails. [Agreement.Fee] computes the fee with a line for each tier. [Agreement.Hold] holds it
// against the law of the case as well: a fee above a limit is a *[LimitError] with both figures, unless a recorded [Allowance] of a
// court covers it where the law lets a court allow more. [Ceilings] returns what the law allows, without an agreement. What the law
// asks and nobody recorded is an error that names it, or the ordinary case with a caveat where [Case.Presume] says so. A law without
// a percentage says who reviews or fixes the fee, and gives no figure. Percentages are exact: "1/3" is one third, "33" is 33 percent
// and "33.33" is 33.33 percent.
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
// [Law] is what one file holds. law.Load of package law reads a caller's own. In the member "contingent" a version has schedules, of
// which the first governs whose findings are all established:
//
//	"base": "net_of_costs",
//	"schedules": [
//		{"title": "...", "when": ["settled_before_filing"], "force": "binding", "tiers": [{"percent": "25"}]},
//		{"title": "...", "force": "binding", "tiers": [{"percent": "1/3", "to": "$500,000"}, {"percent": "20"}],
//		 "more": {"by": "the court", "on": "for extraordinary circumstances"}}]
//
// Where the last tier has an end, what stands above it is for whoever may allow more. Several provisions that reach a claim apply side
// by side.
//
// Amounts are dollars from 0 to 1e15, exact until shown, and rounded once, to the cent, half away from zero; the lines of a fee
// divide it, so that they add up. The recovery and the costs of a contingent fee are dollars and cents. Bad input gives
// *invalid.Error values with paths; an offer, a filing, a bill or an agreement before a rule's data begins gives a
// *[dated.CoverageError].
//
// Not modelled: whether a fee may be shifted at all, which the statute of the claim says (see package statutory); whether hours and
// rates were reasonable; the form of offers and of agreements, offers to several parties, and offers of anything but money; taxable
// costs in state courts. Left out of the law on contingent fees: claims to veterans' benefits, Social Security and workers'
// compensation, which are refused by name; the division of a fee among lawyers; the value of periodic payments, of which the recovery
// is to be recorded as the law values it; and Puerto Rico. Nothing here is legal advice.
package fees

//go:generate go test . -run TestTheFilesOfTheLibraryAreCheckedAndWritten -update
