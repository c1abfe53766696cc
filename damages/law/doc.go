// Package law is the law of the jurisdictions this library knows: dated rules with their sources.
//
// A [Jurisdiction] answers one question at a time, each with a [History]: who may award punitive damages and on what
// proof, what caps them, who shares in them, what caps compensatory damages, how a claimant's fault counts, how a
// remittitur is offered. [History.On] returns the version in force on the dates of a matter, or a *[CoverageError] that
// names the gap or the missing date; it never guesses. Versions that were struck down stay, with the decision that struck
// them, its day and its reach: they are applied only to matters decided before it, or that it does not reach. See [dated.Reach].
//
// # Files
//
// The law is data. It stands in data/us-oh for Ohio, in data/us for federal law, and so on, a file for each subject:
//
//	punitive.json      when punitive damages may be awarded, what caps them, who shares in them
//	compensatory.json  what caps compensatory damages
//	fault.json         the claimant's own fault, joint and several liability, shares that cannot be collected
//	settlement.json    what settlements and collateral sources take off
//	procedure.json     the order of operations; remittitur and additur
//	interest.json      interest before and after judgment
//	enforcement.json   security on appeal, the life of a judgment
//	future.json        how future losses are reduced to present value
//	statutory.json     remedies of statutes that fix, bound, multiply or cap damages
//	fees.json          offers of judgment, taxable costs, limits of contingent fees, fees by hours and rates
//	liens.json         what others take of a recovery: Medicare, workers' compensation, hospitals, health plans
//	insurance.json     whether punitive damages may be insured
//
// A question is answered by provisions, each for all causes of action or for those that it names. A provision has
// versions, each with its ID, its title, the event and the days that select it, the rule, its sources, and what it leaves
// out. A source lists its figures: the words in which it states a number of the rule, such as "three hundred fifty thousand
// dollars". Each number of the rule has to be stated by a source of the version, or be derived from a figure that one states.
// Formulas are written as [limit.Parse] reads them. Words such as "med-mal" and "felony_conviction" are those of
// data/words.json. [Load] reads files of the same form from anywhere, and says what is wrong in them.
//
// The files have one layout, which a test checks; go generate writes it.
//
// The package holds no arithmetic: the subject packages apply the rules.
package law

//go:generate go test . -run TestTheFilesHaveOneLayout -update
