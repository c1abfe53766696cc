// Package dated is law that changes with time: versions of a rule, each with the event and the days that select it, its
// standing, and its sources.
//
//	rule, err := provisions.For("med-mal").On(dated.Dates{Accrual: civil.On(2024, 5, 6)})
//
// A question of law is answered by [Provisions], one for all causes of action or several for some of them. A provision has
// a [History] of versions, of which [History.On] returns the one that governs a matter, or a *[CoverageError] that names the
// gap or the missing date. It never takes the nearest version in place of one that is not recorded.
//
// A [File] is law in the form of the library's files. [Answers] is a question of law as a member of one, so that every
// package whose rules are law reads and writes them alike.
package dated
