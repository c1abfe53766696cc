// Package contempt says what disobeying an order costs: whether a sanction is civil or criminal, and what it comes to on
// the order's own terms.
//
// [Civil] is the test for civil contempt. A [Sanction] records what the court ordered; [Sanction.Classify] says, before
// any sum is owed, whether it compensates, coerces or punishes (International Union, United Mine Workers v. Bagwell, 512
// U.S. 821 (1994)), and [Sanction.Assess] counts it day by day as the order says. A sanction that neither compensates
// nor can be purged is criminal: it gives a flag and what criminal contempt requires, and no sum owed. Where the record
// does not say, the account is open and names what is missing; nothing is inferred.
//
// # Units and rounding
//
// Money is dollars and cents, up to 10^15 dollars, and is never rounded: a rate times whole days. No rule counts the days
// of accrual for every order; the order governs, and Fed. R. Civ. P. 6(a) does not move them. [Ends] says which of the
// first and last days count.
//
// # Not modelled
//
// Whether an act breached the order, attorney's fees, the length of confinement, started hours, and the rules of
// criminal contempt beyond what [Requirements] lists.
//
// # Errors
//
// Bad input is *invalid.Error, all together; a sum past 10^15 dollars is one too. Nothing here is legal advice.
package contempt
