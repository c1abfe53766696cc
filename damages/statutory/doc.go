// Package statutory computes damages whose amount a statute fixes, bounds, multiplies or caps: so much a work, a call or a
// day, doubled, trebled, capped by headcount or net worth.
//
// A [Remedy] is what one section of a statute gives, as dated versions with their sources. [Remedy.Compute] applies the
// version that governs a [Claim] and returns what the law allows. Where the statute leaves an amount to a jury or a
// court, the result is a [Range] with a [Point] that says who decides and between which figures; a recorded [Choice] is
// held against it, and narrows the result to what was decided. Nothing is predicted and no middle is taken.
//
// Where remedies exclude each other, each is computed to its end: a remedy with several packages (actual damages or
// statutory damages) returns all of them side by side, and [Combine] does the same for awards of several claims, with the
// law's own rules of what may stand beside what.
//
// # The law as data
//
// The remedies are the files statutory.json of damages/law/data, a folder for each jurisdiction. They are read when a remedy
// is first asked for. A version holds the choices that the statute leaves to somebody, the lines that are shown, and the
// packages. The amount of each is a formula of package limit over quantities of the claim and over the names of choices and
// lines: "if willfulness then increased else damages_due". A choice that nobody has decided is a range, and formulas are
// evaluated in the arithmetic of ranges.
//
// A [Law] is what one file holds. law.Load of package law reads a caller's own file; [Laws] puts it in the place of the library's.
//
// # Money and rounding
//
// Amounts are US dollars, from zero to 1e15. Computation is exact; each figure of a result is rounded once, to the cent,
// half away from zero, so lines need not add up to a total in the last cent where a share of net worth is involved.
//
// # Dates
//
// The date of an event selects the version: accrual of the violation, filing of the action, or assessment of a penalty.
// A claim that gives no date at all is computed under the version last in force and says so. Amounts that are indexed to
// inflation are known through a stated day; past it the answer is a *[dated.CoverageError].
//
// # Errors
//
// Input that is absurd, missing, or unknown to the remedy gives *invalid.Error values with paths into the [Claim], all
// together. Days that no version covers give a *[dated.CoverageError].
//
// # Not modelled
//
// Liability, standing, limitation of actions and defences; who counts as one infringer, one violation or one class; the
// constitutional limits themselves, which [Result.Reviews] names and no arithmetic decides. What a version leaves out of
// its statute is in its Omits and travels with every result. Nothing here is legal advice.
package statutory

//go:generate go test . -run TestTheFilesOfTheLibraryAreCheckedAndWritten -update
