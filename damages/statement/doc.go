// Package statement prints a judgment for a reader who checks every line: as text of at most 88 columns, as Markdown,
// or as a page of HTML that stands by itself.
//
// The answer comes first: what the judgment comes to, who owes it, what interest it bears, and what could still move it, in
// dollars where that can be computed. Then comes how it came about, a line for each step that changed a figure, so that the
// lines add up to the judgment. What was found, what due process allows, the law applied and the orders follow; what a line
// rests on is a numbered note, and the first note of a rule says what the rule leaves out. What is not settled, and what else
// is only noted of the law that was applied, stands at the end. A verdict that nothing changed has no steps: the result says so.
// Nothing is printed that the record does not hold.
//
// [Of] lays a judgment out as a [Document]; the same document renders as text, as Markdown and as HTML, so all say the
// same in the same order. HTML adds pictures of how the judgment came about, for wide pages and for narrow ones, and links each
// figure to the row that explains it. The text alone refers to a source that an earlier note names by the number of that note.
//
// [OfDisbursement] lays out the closing statement of a recovery: what the client keeps, and an account of what came in and what was
// taken, with what is left after each line. [OfRecovered] adds the judgment that the recovery comes from, and who pays it. They read
// ledgers of package disbursement and divisions of package insurance, so that this package depends on those two.
//
// Nothing printed here is legal advice.
package statement
