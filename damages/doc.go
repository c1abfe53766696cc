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
// A Matter records what happened: parties, claims with their own governing law, a docket of verdicts and orders,
// findings, facts. [Assess] folds the docket into what still stands, runs the law and the orders stage by stage, and
// returns a [Judgment]: a branch for each way the open elections can go, each with its cells, and a ledger of entries
// that leads from every opening figure to its final one.
//
// Nothing is found here that was not found by a court or jury: findings are recorded, never derived; bounds of doctrine
// are reported by package punitive and change no award. A cell whose figure is gone, after a remand or a refused
// remittitur, is undetermined until an order or a new verdict states one; totals then say that they are partial.
//
// A general verdict awards compensatory damages without dividing them into heads. Where a rule treats the heads
// differently, such an award has no figure until a finding or a stipulation divides it, see [Award.Divided]; [Cell.Range]
// says what it can come to, and [Branch.Undivided] where its division is recorded. What every division comes to is given.
//
// What debtors owe is listed by [Branch.Obligations]: shares that are owed alone, debts that are owed jointly, and interest
// before judgment in the proportion of the debts that bear it. Where the law may divide an award by fault and no shares of the
// fault are recorded, the award stands and what each debtor owes of it is not determined. A settlement comes off what is owed
// jointly, see [Settlement]; [Party.AnswersFor] records who only answers for another's part.
//
// Money is US dollars. Figures are exact until the last stage, where each cell is rounded to the cent, half away from
// zero, as an entry of its own. A limit or a settlement that several awards share is divided among them to the cent, and they
// are rounded together, so that they add up.
// [DecodeMatter] reads the JSON form strictly; [Matter.MarshalJSON] writes it. Bad input gives *invalid.Error values with
// paths, all together; law that is not recorded for a date gives a *dated.CoverageError.
//
// An award of future loss may be given as a projection, see [Award]; a statute that multiplies or bounds an award is a
// [Remedy]. [Prepare] checks a matter once for many assessments.
//
// Not modelled: taxes on an award, the distribution of class recoveries, bankruptcy. Nothing here is legal advice.
package damages
