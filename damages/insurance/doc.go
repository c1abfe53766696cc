// Package insurance says whether punitive damages may be insured, and divides what the debtors of a judgment owe into what
// their insurers pay and what is left to them.
//
//	got, err := insurance.Punitive("US-OH", civil.On(2024, 5, 1))   // the law of the policy, the day it was issued
//	fmt.Println(got.Status)                                        // barred
//
// # Punitive damages
//
// [Punitive] answers for one state and one day: punitive damages may be insured, may be insured only by a debtor who answers for
// the act of another, may be insured only where the policy names them, may not be insured, or no court has decided. Where the
// answer turns on the conduct, such as an intentional act, the answer names the findings. A jurisdiction of which nothing was
// confirmed is not covered, see [dated.ErrNotCovered]. The law of each jurisdiction is in law/data/us-xx/insurance.json.
//
// # Policies and debts
//
// A [Record] holds what is known of the insurance: the policies with their limits, layers, retentions and terms, to which person
// and occurrence each award belongs, and what was decided on coverage. [Record.Divide] divides the debts of a judgment by it, each
// [Owed] being what one debtor pays of one award. The debts of a judgment come from package damages: see Branch.Insured there.
//
//	d, err := record.Divide(owed)
//	fmt.Println(d.Insured, d.Uninsured) // add up to what is owed
//
// Policies pay in the order of the dollars at which they begin. Within a policy the limit for a person binds first, then that for
// property damage, that for an occurrence, and the aggregate; what was paid before comes off each. A deductible comes off what the
// policy would pay, within its limits; under a self-insured retention the limits stand on top of it.
//
// Nothing is guessed. Where an answer turns on what is not recorded, the error names it by its path and says what is allowed: who
// of several joint debtors pays; how a limit that is too small is divided among several claimants or debtors; who pays interest;
// whether a form that does not speak of punitive damages covers them, where the law does not say; which of two policies that begin
// at the same dollar comes first.
//
// # Units and rounding
//
// All amounts are dollars and cents. What is divided is divided in proportion and to the cent, so that the parts add up; the cents
// left over go to the largest parts. Insured and uninsured add up to what is owed, line by line and in all.
//
// # What is left out
//
// Whether an insurer owes more than its limits because it refused a settlement, or in bad faith, is not computed. Nor are shares of
// one layer that several insurers underwrite together, reinstated limits, or the cost of the defence itself, save where it takes
// from the limits. An insurer's insolvency is not considered. The package is no legal advice.
package insurance
