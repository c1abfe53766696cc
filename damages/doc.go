// Package damages takes a verdict to a judgment, with the law behind every figure.
//
// A verdict for one plaintiff against one defendant takes a few lines:
//
//	j, err := damages.PlainVerdict{
//		Law: "US-TX", Cause: "negligence",
//		Dates:    dated.Dates{Accrual: civil.On(2022, 3, 1), Verdict: civil.On(2025, 5, 12)},
//		Economic: decimal.New(250_000, 0), Punitive: decimal.New(5_000_000, 0),
//	}.Assess(damages.Options{Presume: true})
//
// [PlainVerdict.Matter] returns the same case as a [Matter], to which everything else can be added.
//
// A Matter records what happened: the parties, the claims with the law that governs each, the docket of verdicts and orders, the
// findings, and the facts. [Assess] finds out which verdicts and orders still stand, applies the law and the orders stage by
// stage, and returns a [Judgment]. A judgment has a branch for each way in which the open elections can go. Each branch has its
// final figures, which are called cells, and a ledger of entries that leads from every figure of the verdict to its final one.
//
// The types of what is recorded are declared in package matter and have the same names here.
//
// Nothing is found here that a court or a jury did not find: findings are recorded, and never derived. What due process allows is
// reported by package punitive, and changes no award. Where an order sends an award back for a new trial, or a party refuses a
// remittitur, the award has no figure. It is then undetermined until an order or a new verdict states one, and totals say that
// they leave it out.
//
// A general verdict awards compensatory damages without dividing them into heads. Where a rule treats the heads differently,
// such an award has no figure until a finding or a stipulation divides it, see [Award.Divided]. [Cell.Range] says what it can
// come to, and [Branch.Undivided] says where its division is to be recorded. A figure to which every division comes is given.
//
// [Branch.Obligations] lists what each debtor owes: shares that are owed alone, debts that are owed jointly, and interest before
// judgment in the proportion of the debts that bear it. Where the law may divide an award by fault and no shares of the fault are
// recorded, the award stands, and what each debtor owes of it is not determined. A settlement comes off what is owed jointly, see
// [Settlement]. [Party.AnswersFor] records who only answers for the part of somebody else.
//
// Money is in US dollars. Figures stay exact until the last stage, in which each cell is rounded to the cent, half away from
// zero, by an entry of its own. Where several awards share a limit or a settlement, it is divided among them to the cent and they
// are rounded together, so that they add up.
//
// [DecodeMatter] reads the JSON form strictly, and [Matter.MarshalJSON] writes it. Bad input gives *invalid.Error values with the
// paths of all that is wrong. Law that the library does not hold for a date gives a *dated.CoverageError.
//
// An award of future loss may be given as a projection, see [Award]. A statute that multiplies an award or bounds it is a
// [Remedy]. [Prepare] checks a matter once for many assessments.
//
// Taxes on an award, the distribution of class recoveries and bankruptcy are not modelled. Nothing here is legal advice.
//
// # Glossary
//
// What is recorded:
//
//   - Matter: a case as it is recorded, from filing to the last order; nothing in it is computed.
//   - Party: a plaintiff or a defendant.
//   - Claim: one legal ground on which a plaintiff sues, under the law that governs it.
//   - Cause of action: the kind of a claim, such as negligence, by which rules of law find the claims that they are about.
//   - Forum: the jurisdiction whose courts decide the case.
//   - Docket: the list of the verdicts and orders of a case, in the order in which they came.
//   - Event: one entry of the docket, which is either a verdict or an order.
//   - Verdict: what a jury, or a court in its place, awarded.
//   - Award: one amount of a verdict, with its kind, the plaintiffs whom it is for, the defendants whom it is against, and
//     the claims on which it rests.
//   - Head of damage: what an award compensates or punishes, such as medical expense, pain or malice; also called its kind.
//   - Division: how an award of several heads of damage divides into them.
//   - Order: what a court did to awards after or beside the verdict.
//   - Act: one thing that an order does, such as to limit an award, to strike it or to send it back for a new trial.
//   - Selector: the part of an act that says which awards it is on.
//   - Remittitur and additur: a court's offer of a smaller or a larger award in place of a new trial.
//   - Election: the choice of a party between what an order offers and a new trial.
//   - Finding: what a jury or a court found to be so or not to be so, and on which standard of proof.
//   - Fact: a recorded quantity that the law refers to, such as the net worth of a defendant.
//   - Share of the fault: the percentage of all the fault that was found of one person.
//   - Predicate: the state of mind, such as malice, without which the law allows no punitive damages.
//   - Reprehensibility: how blameworthy the conduct was, which bears on how large punitive damages due process allows.
//   - Settlement: what somebody paid in order to be released from the case.
//   - Benefit: what a collateral source, such as the plaintiff's own insurer, paid toward a loss.
//   - Position: a figure for which a party argued; it is computed and shown, and changes no award.
//
// How the law is applied:
//
//   - Rule: one answer of the law to one question, with its sources and the days on which it is in force.
//   - Version: a rule as it read in one period; a date of the case selects the version that governs.
//   - Limit: a figure that an award may not exceed; a cap is a limit that a statute sets.
//   - Unit: the awards that share one limit, such as all awards to one plaintiff.
//   - Measure: what counts in the base of a limit, such as the compensatory damages of the same plaintiff.
//   - Spread: how a reduction is divided among the awards that share a limit.
//   - Stage: a step on the way from verdict to judgment; in each stage the rules of law are applied first, and then the acts
//     of courts.
//   - Credit: what a settlement or a benefit takes off what is owed.
//   - Remedy: what a statute gives on an award, such as three times the damages.
//   - Present value: the sum that, paid today and invested, gives the payments of a future loss when they fall due.
//   - Need: something that the law asks of a matter and that the matter does not hold, as a question in plain English.
//   - Presumption: the ordinary case, taken under Options.Presume for an exception that nobody recorded.
//
// What comes out:
//
//   - Judgment: what a matter comes to.
//   - Branch: the result for one way in which the open elections can go; a judgment has one for each way.
//   - Cell: the final figure of one award, or of the interest on it, in one branch.
//   - Entry: one line of the ledger, which changes the figure of one cell by one rule or one act.
//   - Ledger: all entries of a branch, which lead from the figures of the verdict to those of the judgment.
//   - Undetermined: without a figure, because a new trial, an order or a finding has to state it first; this is not zero.
//   - Partial: said of a total that leaves out undetermined cells.
//   - Obligation: what one debtor owes of an award, alone or jointly with others.
//   - Receipt: what the plaintiffs, or a fund of the state, get of an award.
//   - Range: the least and the most to which an undetermined award can come.
//   - Reading: one way to divide an award that no verdict divided, with the figure to which it then comes.
//   - Review: the comparison of punitive damages with the harm, which due process asks for.
//   - Caveat: something that a reader of the judgment has to know beside the figures.
//   - Release: the name of the library's law as a whole, made of the day of its review and a digest of its files.
package damages
