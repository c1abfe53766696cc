// Package statement prints a judgment for a reader who checks every line: as text of at most 88 columns, as Markdown, or
// as JSON.
//
// Every posting is one line with its figures; what a line rests on is a numbered note at the foot. What is conditional,
// unverified or assumed is collected at the end, and nothing is printed that the record does not hold. [Of] lays a
// judgment out as a [Document]; the same document renders as text and as Markdown, so both say the same in the same order.
//
// Nothing printed here is legal advice.
package statement
