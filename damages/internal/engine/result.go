package engine

import (
	"cmp"
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
)

// Judgment is what a matter comes to. It has one branch for each way in which the open elections can go, and a single one
// where none is open.
type Judgment struct {
	Matter    *matter.Matter // with the parts of divided awards in their place
	Recorded  *matter.Matter // as it was given
	Origins   Origins
	Own       []law.Jurisdiction
	Through   int
	presume   bool // the ordinary case was taken where nothing was recorded
	Open      []int
	Branches  []Branch
	openBuf   [matter.MaxElections]int
	branchBuf [1]Branch
	small     small
}

// small holds the result of a matter of the usual size, so that it need not be allocated piece by piece.
type small struct {
	cells    [3]Cell
	entries  [3]Entry
	operands [4]exact.Num
	rules    [5]Rule
	remarks  [2]Remark
	offers   [2]int
}

// Branch is the result for one way in which the open elections can go.
type Branch struct {
	Judgment     *Judgment
	Refuse       int
	Cells        []Cell
	Entries      []Entry
	Operands     []exact.Num
	Rules        []Rule
	Remarks      []Remark
	debts        []Debt                              // of awards that were divided by fault, award by award
	Stance       []Stance                            // by event; nil where every order is in effect
	released     []Released                          // debtors that orders released from awards
	Funds        []FundShare                         // of punitive awards that someone shares in
	Practice     *dated.History[remittitur.Practice] // how the forum's courts offer a changed award; nil where no order was asked about
	Offers       []int                               // the orders in effect that the practice is asked about, by event
	InterestRuns []InterestRun                       // how the interest of cells ran
	NotDecided   []NotDecided                        // awards that may bear interest before judgment, and no decision says
	Refusals     []Refusal                           // what was offered and refused
	PresentLaws  []PresentLaw                        // awards reduced to present value, and the rules their laws have on that
	Remedied     map[int]statutory.Result
	Presumed     []Presumed   // what nobody recorded and the ordinary case was taken for
	Orders       []OrderDoubt // orders of stages that were not found, and on which figures turn

	UndividedResult
}

func (b *Branch) stances(s []Stance) {
	for _, x := range s {
		if x != InEffect {
			b.Stance = append(b.Stance, s...)
			return
		}
	}
}

// Cell is the final figure of one award, or of the interest on it.
type Cell struct {
	Amount, Found exact.Num
	Event, Award  int
	ID, of        int  // its place; that of the award whose interest it is, or its own
	Interest      int  // position of the decision it is the interest of; -1 for an award itself
	debts         Span // in the branch's debts, where it was divided
	Gone          Gone
	Kind          head.Kind
	Readings      *Readings // what it comes to in each reading of undivided awards, where they differ
}

func (b *Branch) Total(kinds head.Set) (sum exact.Num, whole bool) {
	sum, whole = exact.Int(0), true
	for i := range b.Cells {
		c := &b.Cells[i]
		if !kinds.Has(c.Kind) {
			continue
		}
		if !c.Amount.Known() {
			whole = false
			continue
		}
		sum = sum.Add(c.Amount)
	}
	return sum.Round(2), whole
}

// EntryKind is what an entry does.
type EntryKind uint8

// The kinds of entry. The zero EntryKind is unspecified.
const (
	EntryUnspecified EntryKind = iota
	EntryLimit                 // a limit, of the law or of a court, lowers the award or leaves it
	EntrySet                   // a court puts a figure in the place of the award
	EntryScale                 // a court multiplies the award by a fraction
	EntryIncrease              // a court adds a sum, as additur does
	EntryCredit                // a court takes a sum off
	EntryStrike                // a court takes the award away
	EntryFault                 // the claimant's own fault comes off
	EntryPredicate             // punitive damages fall, because their predicate was not established
	EntryRound                 // the figure is rounded to the cent
	EntryShare                 // the award is divided among those at fault, and loses what nobody before the court owes
	EntrySettlement            // a settlement is credited
	EntryBenefit               // what a collateral source paid is deducted
	EntryInterest              // interest before judgment is added
	EntryPresent               // future loss is reduced to present value
	EntryStatutory             // a statute multiplies the award, fixes it or bounds it
	EntryUndivided             // the figure turns on the division of an award or, where there is one, is the same in every division
)

func EntryKindOf(d matter.ActKind) EntryKind {
	switch d {
	case matter.ActLimit:
		return EntryLimit
	case matter.ActSet:
		return EntrySet
	case matter.ActScale:
		return EntryScale
	case matter.ActIncrease:
		return EntryIncrease
	case matter.ActCredit:
		return EntryCredit
	case matter.ActStrike:
		return EntryStrike
	case matter.ActUnspecified, matter.ActRemand, matter.ActRestore, matter.ActAffirm, matter.ActDisapply:
	}
	return EntryUnspecified
}

// Entry is one line of the ledger: one change of the figure of one cell. [Branch.InWords] says it in words.
type Entry struct {
	Before, After          exact.Num
	Operands               Span
	Pool                   Span // where one limit holds for several awards: what those that bear the cut came to, what is left of that, and what the limit comes to
	Cell, Event, Act, Rule int  // cell: position among all cells; event, act, rule: -1 where none. Without an event, act is a settlement's or a benefit's position
	Stage                  law.Stage
	Kind                   EntryKind
	Reason                 NoCredit   // why a settlement takes nothing off
	Formula                limit.Expr // a rule's cap; absent for an order, whose act holds it
	Whatever               bool       // of a limit: not all that its formula asks is recorded, only what it leaves is known
	Barred                 bool       // punitive damages fall because the law allows none on the claim, whatever was found
	Either                 bool       // the figure is the same however an undivided award divides, and what the formula comes to is not
}

// CellAt returns the cell in a place among all cells, and whether the branch has it.
func (b *Branch) CellAt(id int) (Cell, bool) {
	if id >= 0 && id < len(b.Cells) && b.Cells[id].ID == id { // no cell before it is left out
		return b.Cells[id], true
	}
	i, ok := slices.BinarySearchFunc(b.Cells, id, func(c Cell, id int) int { return cmp.Compare(c.ID, id) })
	if !ok {
		return Cell{}, false
	}
	return b.Cells[i], true
}

// Rule is a rule of law that was used.
type Rule struct {
	Ref          dated.Ref
	Jurisdiction string
	Late         bool   // asked about a day after its review
	Applied      bool   // it was applied to an award, or answered that it changes nothing of one that it reaches
	conditional  bool   // it leaves out something that matters under a condition
	Told         uint64 // by place: what of it the reader is told
}
