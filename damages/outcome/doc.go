// Package outcome holds an offer against the range of what a case may come to.
//
//	s, err := outcome.ParseScenario(data) // a matter, and what of it is uncertain
//	r, err := outcome.Run(ctx, s, outcome.Options{Seed: 1})
//	r.Judgment.Median()                     // half of the trials come to no more
//	r.Judgment.Above(decimal.New(500_000, 0)) // how often an offer of $500,000 is beaten
//
// A [Scenario] is a matter in the form in which a verdict is recorded, and a list of inputs: what an award comes to, what share of
// the fault somebody bears, whether something is found, whether somebody is liable at all. Each [Input] gives a range, points with
// chances, or another distribution, and says whose estimate it is. The library has no estimates of its own, and predicts no jury.
//
// [Run] does trials. Each draws the inputs and takes the matter to judgment through the same stages as damages.Assess, so that
// caps, fault, credits, interest and punitive damages answer to each draw; [Case] returns the matter of any one trial, for whoever
// wants to see how it came about. A [Result] has the distributions of the judgment, of what each debtor owes and of what the client
// keeps, what each offer of judgment shifts under its rule (see package fees), and the sums at which each side breaks even.
// [Distribution.Under] is a high-low agreement.
//
// [Grow] is the exact alternative, where every input has few values: a [Tree] of all of their combinations, with exact chances
// and an exact expected value. [Sensitivity] says which input matters most.
//
// # What is exact, and what is not
//
// What is drawn is drawn in floating point, and is then whole cents, or a whole hundredth of a percent. From there on every figure
// is exact, as in package damages, and percentiles are sums of trials. Standard errors are statistics in floating point. The same
// scenario, seed and number of trials give the same result, however many goroutines there are, on machines whose library of
// mathematics is the same. Means are exact for the trials that were done, and estimates of what was meant: the standard error
// says how good. Inputs are independent unless they name the same draw, which a reader should be told: juries that find much for
// pain often find much for malice.
//
// A judgment is what the awards to the clients come to, with interest before judgment. A debtor's figure is what that debtor can be
// made to pay; debtors who owe jointly each owe the whole. Where the matter of some trial cannot be assessed, because a finding is
// missing or an award comes to no figure, the run ends with a [TrialError] and gives no result: it leaves no trial out.
//
// Interest after judgment, appeals, what can be collected, the value of time and the price of risk are not modelled. Nothing here
// is legal advice.
package outcome
