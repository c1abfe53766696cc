// Package punitive decides the questions punitive damages raise: whether any may be awarded, who receives them, how
// reprehensible the conduct was found to be, what ratio they bear to the harm, and what due process says of it.
//
// Two kinds of egregiousness are two types and never derived from one another. The [Predicate] is the state of mind
// that opens the door to punitive damages. [Reprehensibility] is what a court found of the conduct when it asked how
// much is too much, with "particularly egregious" as a finding of its own.
//
// Amounts are dollars, ratios are exact; nothing is rounded but what is printed.
package punitive
