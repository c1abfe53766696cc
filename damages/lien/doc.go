// Package lien computes what others take of a client's recovery: Medicare, Medicaid, workers' compensation, hospitals, health
// plans.
//
//	claim := lien.Claim{Of: lien.Medicare, Paid: decimal.New(10_000, 0), Findings: ...}
//	result, err := claim.On(lien.Recovery{Sums: lien.Sums{Gross: decimal.New(100_000, 0), Fee: decimal.New(40_000, 0), Expenses: decimal.New(5_000, 0)}})
//
// A [Claim] is what is recorded: who has the claim, under whose law, what was paid, and what was found. [Claim.On] finds the law
// that governs it and returns a [Result]: the lines that lead to the amount, the ceilings, and what becomes of benefits that the
// payer has still to pay. Everything that the law asks for and that nobody recorded is one error, with the question for each.
//
// Nothing is guessed. A claim whose law is not recorded, or which the law leaves to a court, is refused under the path "agreed"
// until the amount that was agreed or ordered is recorded with its authority. A compromise is recorded, never derived.
//
// # The law as data
//
// The law stands in the files liens.json of damages/law/data, a folder for each jurisdiction. A version has lines that add up to
// the claim, ceilings ("at_most"), ceilings that several claims share ("shared"), what becomes of later benefits ("future"), and
// where in the order of payments the claim is paid. Each amount is a formula of package limit over the quantities that this package
// names, such as "procurement_share * paid", over quantities of the vocabulary, and over findings. A share that is the same
// in every case is written product(1/3). Where a version says that the payer "owes", lines that come to less than nothing are a sum
// that the payer pays the client now; elsewhere they come to nothing.
//
// A [Law] is what one file holds. law.Load of package law reads a caller's own; [Laws] puts it in the place of the library's.
//
// Amounts are dollars from 0 to 1e15, exact until the amount of a claim, which is rounded once to the cent, half away from zero.
// Bad input gives *invalid.Error values with paths; dates that no version covers give a *[dated.CoverageError].
//
// Not modelled: notice, perfection and the time to claim; whether a payment was for the injury; compromise. Nothing here is legal
// advice.
package lien

//go:generate go test . -run TestTheFilesOfTheLibraryAreCheckedAndWritten -update
