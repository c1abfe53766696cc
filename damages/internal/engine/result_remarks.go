package engine

import (
	"github.com/makewhole/remedies/damages/punitive"
)

// CaveatKind is what a caveat is about.
type CaveatKind uint8

// The kinds of caveat. The zero kind is unspecified.
const (
	CaveatUnspecified   CaveatKind = iota
	CaveatConditional              // the result rests on an election that is open or not recorded
	CaveatUndetermined             // an award has no figure; totals are partial
	CaveatPredicate                // something that the predicate of punitive damages asks for was not recorded
	CaveatStruckDown               // a cap that was struck down was not applied
	CaveatUnconfirmed              // a rule rests on sources that were not confirmed
	CaveatReviewed                 // a rule was asked about a day after it was last reviewed
	CaveatOmits                    // a rule leaves out a part of the law
	CaveatDifferentLaws            // no cap was applied to an award on claims under different laws
	CaveatCause                    // a claim names no cause, and caps that reach named causes were not applied
	CaveatImputed                  // the injured person's fault was counted against those who recover through that person
	CaveatCreditOrder              // no authority was found on credits before the claimant's fault or after it, and a figure turns on it
	CaveatGoodFaith                // a credit supposes a settlement in good faith, and no finding says so
	CaveatBenefit                  // a collateral source paid, and the court or the jury decides whether that is deducted
	CaveatLiquidated               // interest was computed that the law gives only on liquidated sums
	CaveatOwn                      // a rule is the caller's own, not the library's
	CaveatOrder                    // no authority was found for an order of stages on which a figure turns
	CaveatOffer                    // an order should have offered a choice, or the courts of the forum differ on that
	CaveatAppeal                   // accepting an offer has an effect on the plaintiff's appeal
	CaveatSplit                    // a court may divide punitive damages with a fund
	CaveatRecord                   // the matter says that its record does not hold something
	CaveatFuture                   // future loss was reduced by another method than the law fixes
	CaveatStatutory                // a statutory figure has a condition or leaves something out
	CaveatPresumed                 // the ordinary case was taken for what nobody recorded
	CaveatUndivided                // figures turn on how an award is divided into heads of damage
	CaveatNoShares                 // the law may divide an award among its debtors, and no shares of the fault are recorded
	CaveatStruckLater              // a rule was applied that a later decision struck down
)

// Remark is a caveat as the run notes it: references, no text.
type Remark struct {
	Kind       CaveatKind
	Cell, Rule int
	Opening    punitive.Opening
}
