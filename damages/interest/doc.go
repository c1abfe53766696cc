// Package interest computes interest on claims and judgments exactly: rates that are fixed, rest on a published index or
// are set by a court, locked at entry or floating, simple or compounded; and the account of a judgment on which payments
// are made and costs added.
//
// A [Rule] says how interest runs. [Rule.Accrue] computes it on one sum over one period; an [Account] keeps the ledger of
// a judgment and says what pays it off. Interest stays an exact fraction until it is shown; then it is rounded to the
// cent, half away from zero, once, unless the rule names another [Rounding] with its authority.
//
// A [Postjudgment] rule runs from a day that bears no interest itself, through the day of payment. A [Prejudgment] rule
// runs from a first day, which bears interest, to the day of judgment, which does not unless its law counts it, so that
// no day is counted twice. [Prejudgment.FirstDay] says which day the law begins with, [Prejudgment.Compute] what interest
// comes to; what neither can say without more is a [MissingError] with a question.
//
// An [Appeal] says from which judgment interest runs after one, and a [Life] how long a judgment can be enforced and what
// renews it. Sums are kept in fixed point with a bound on their error; where that leaves a cent undecided, exact fractions
// answer.
//
// Indexes come as a [Series]: the published ones of federal agencies are part of the package, and each says through which
// day it is known: the last figure counts for its own week, quarter or year, and no longer. A question past that day is a
// *[CoverageError], never a guess; [Series.Extend] adds later figures, for one computation, from the agency's own download
// or by hand. Rates are in percent a year.
package interest
