package damages

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statutory"
)

// awardOf returns the award that an entry of the branch's own is about.
func (b *Branch) awardOf(e *engine.Entry) *Award {
	c, _ := b.of.CellAt(e.Cell)
	return b.of.AwardOn(&c)
}

// EntryKind is what an entry does.
type EntryKind uint8

// The kinds of entry. The zero EntryKind is unspecified.
const (
	EntryUnspecified = EntryKind(engine.EntryUnspecified)
	EntryLimit       = EntryKind(engine.EntryLimit)      // a limit, of the law or of a court, lowers the award or leaves it
	EntrySet         = EntryKind(engine.EntrySet)        // a court puts a figure in the place of the award
	EntryScale       = EntryKind(engine.EntryScale)      // a court multiplies the award by a fraction
	EntryIncrease    = EntryKind(engine.EntryIncrease)   // a court adds a sum, as additur does
	EntryCredit      = EntryKind(engine.EntryCredit)     // a court takes a sum off
	EntryStrike      = EntryKind(engine.EntryStrike)     // a court takes the award away
	EntryFault       = EntryKind(engine.EntryFault)      // the claimant's own fault comes off
	EntryPredicate   = EntryKind(engine.EntryPredicate)  // punitive damages fall, because their predicate was not established
	EntryRound       = EntryKind(engine.EntryRound)      // the figure is rounded to the cent
	EntryShare       = EntryKind(engine.EntryShare)      // the award is divided among those at fault, and loses what nobody before the court owes
	EntrySettlement  = EntryKind(engine.EntrySettlement) // a settlement is credited
	EntryBenefit     = EntryKind(engine.EntryBenefit)    // what a collateral source paid is deducted
	EntryInterest    = EntryKind(engine.EntryInterest)   // interest before judgment is added
	EntryPresent     = EntryKind(engine.EntryPresent)    // future loss is reduced to present value
	EntryStatutory   = EntryKind(engine.EntryStatutory)  // a statute multiplies the award, fixes it or bounds it
	EntryUndivided   = EntryKind(engine.EntryUndivided)  // the figure turns on the division of an award or, where there is one, is the same in every division
)

//enum:string EntryKind
var opNames = [...]string{
	"", "limit", "set", "scale", "increase", "credit", "strike", "fault", "predicate", "round", "share",
	"settlement", "benefit", "interest", "present_value", "statutory", "undivided",
}

// Entry is one line of the ledger: one change of the figure of one cell. [Branch.InWords] says it in words.
type Entry struct{ of *engine.Entry }

// held returns the entry of the branch, or one that posts nothing in place of one that no ledger has.
func (e Entry) held() *engine.Entry {
	if e.of == nil {
		return new(engine.Entry)
	}
	return e.of
}

// Stage returns the stage in which the entry was made.
func (e Entry) Stage() law.Stage { return e.held().Stage }

// Kind returns what the entry does.
func (e Entry) Kind() EntryKind { return EntryKind(e.held().Kind) }

// Before returns the figure before the entry, in dollars. It is zero where there was none, see [Entry.Opens].
func (e Entry) Before() decimal.Decimal { return e.held().Before.Decimal() }

// Opens reports whether the entry gives a figure to a cell that had none.
func (e Entry) Opens() bool { return !e.held().Before.Known() }

// After returns the figure after the entry, in dollars, and whether there is one.
func (e Entry) After() (dollars decimal.Decimal, determined bool) {
	x := e.held()
	return x.After.Decimal(), x.After.Known()
}

// Change returns the figure after the entry minus the figure before it, in dollars. It is zero where one of the two is missing.
func (e Entry) Change() decimal.Decimal {
	x := e.held()
	if !x.After.Known() || !x.Before.Known() {
		return decimal.New(0, -2)
	}
	return x.After.Sub(x.Before).Decimal()
}

// AppendBefore appends to text the figure before the entry in dollars. Figures stay exact until the last stage, so it is
// written with as many decimal places as it has, and at most six. Where there was no figure, nothing is appended.
func (e Entry) AppendBefore(text []byte) []byte { return appendExact(text, e.held().Before) }

// AppendAfter appends to text the figure after the entry, in the form of [Entry.AppendBefore].
func (e Entry) AppendAfter(text []byte) []byte { return appendExact(text, e.held().After) }

// AppendChange appends to text the figure after the entry minus the figure before it, in the form of [Entry.AppendBefore].
// Where one of the two is missing, nothing is appended.
func (e Entry) AppendChange(text []byte) []byte {
	x := e.held()
	return appendExact(text, x.After.Sub(x.Before))
}

// AppendCut appends to text which part of the figure the entry takes off, such as "a cut of 97.61%". Nothing is appended where
// it takes nothing off, or only rounds.
func (e Entry) AppendCut(text []byte) []byte {
	x := e.held()
	if x.Kind == engine.EntryRound || !x.After.Known() || x.After.Cmp(x.Before) >= 0 || !x.Before.InMoney() || x.Before.Sign() == 0 {
		return text
	}
	change := x.After.Sub(x.Before)
	if !change.InMoney() {
		return text
	}
	text = change.Neg().Quo(x.Before).Mul(exact.Int(100)).AppendFixed(append(text, "a cut of "...), 2)
	return append(text, '%')
}

// Entries goes through the ledger, in the order in which its entries were made.
func (b *Branch) Entries() iter.Seq[Entry] {
	b = b.held()
	return func(yield func(Entry) bool) {
		for i := range b.of.Entries {
			if !yield(Entry{of: &b.of.Entries[i]}) {
				return
			}
		}
	}
}

// PostedTo returns the cell whose figure an entry changes.
func (b *Branch) PostedTo(e Entry) Cell {
	c, _ := b.held().of.CellAt(e.held().Cell)
	return Cell{of: c}
}

// AwardOf returns the award whose figure an entry changes, as its operative verdict stated it.
func (b *Branch) AwardOf(e Entry) *Award {
	b, x := b.entry(e)
	if x.Cell < 0 {
		return new(Award)
	}
	return b.awardOf(x)
}

// OrderOf returns the event and the act of a court behind an entry. Both are nil where the entry rests on no order.
func (b *Branch) OrderOf(e Entry) (*Event, *Act) {
	b, x := b.entry(e)
	return b.orderOf(x)
}

// orderOf is [Branch.OrderOf] for an entry of the branch.
func (b *Branch) orderOf(e *engine.Entry) (*Event, *Act) {
	if e.Event < 0 {
		return nil, nil
	}
	ev := &b.of.Judgment.Matter.Docket[e.Event]
	return ev, &ev.Order.Acts[e.Act]
}

// SettlementOf returns the settlement that an entry credits, or nil where it credits none.
func (b *Branch) SettlementOf(e Entry) *Settlement {
	b, x := b.entry(e)
	if x.Kind != engine.EntrySettlement {
		return nil
	}
	return &b.of.Judgment.Matter.Settled[x.Act]
}

// BenefitOf returns the benefit that an entry deducts, or nil where it deducts none.
func (b *Branch) BenefitOf(e Entry) *Benefit {
	b, x := b.entry(e)
	if x.Kind != engine.EntryBenefit {
		return nil
	}
	return &b.of.Judgment.Matter.Benefits[x.Act]
}

// Authorities returns the authority on which an entry rests: that of the order, of the rule or of the statute.
func (b *Branch) Authorities(e Entry) []authority.Citation {
	if ev, _ := b.OrderOf(e); ev != nil {
		return append([]authority.Citation(nil), ev.Authority...)
	}
	if r, ok := b.RuleOf(e); ok {
		return r.of.Ref.Meta().Authority.Slice()
	}
	if x, ok := b.StatutoryOf(e); ok {
		return append([]authority.Citation(nil), x.Authority...)
	}
	return nil
}

// StatutoryOf returns what the statute behind an entry came to, and whether there is one.
func (b *Branch) StatutoryOf(e Entry) (statutory.Result, bool) {
	b, x := b.entry(e)
	return b.statutoryOf(x)
}

// statutoryOf is [Branch.StatutoryOf] for an entry of the branch.
func (b *Branch) statutoryOf(e *engine.Entry) (statutory.Result, bool) {
	if e.Kind != engine.EntryStatutory {
		return statutory.Result{}, false
	}
	r, ok := b.of.Remedied[e.Act]
	return r, ok
}

// InterestRan returns how the interest of an entry ran: from which day to which, and at which rate where one governed. It is not
// ok where the entry is not one of interest.
func (b *Branch) InterestRan(e Entry) (how interest.Computed, ok bool) {
	b, x := b.entry(e)
	return b.interestRan(x)
}

// interestRan is [Branch.InterestRan] for an entry of the branch.
func (b *Branch) interestRan(e *engine.Entry) (how interest.Computed, ok bool) {
	i, ok := slices.BinarySearchFunc(b.of.InterestRuns, e.Cell, func(x engine.InterestRun, cell int) int { return (x.Cell - cell) }) // the stage went through the cells in order
	if !ok || e.Kind != engine.EntryInterest {
		return interest.Computed{}, false
	}
	return b.of.InterestRuns[i].How, true
}

// InterestBase returns in dollars the sum that bore the interest of an entry. It is not ok where the entry is not one of interest.
func (b *Branch) InterestBase(e Entry) (dollars decimal.Decimal, ok bool) {
	b, x := b.entry(e)
	if x.Kind != engine.EntryInterest {
		return decimal.Decimal{}, false
	}
	return b.of.Operands[x.Operands.From].Decimal(), true
}

// entry returns the branch as held, and the entry where what it refers to is there, else one that posts nothing.
func (b *Branch) entry(e Entry) (*Branch, *engine.Entry) {
	b = b.held()
	if x := e.held(); b.refers(x) {
		return b, x
	}
	return b, &engine.Entry{Cell: -1, Event: -1, Act: -1, Rule: -1}
}

// refers reports whether everything an entry refers to is in the branch.
func (b *Branch) refers(e *engine.Entry) bool {
	m := b.of.Judgment.Matter
	within := func(i, n int) bool { return i >= 0 && i < n }
	switch {
	case e.Kind == engine.EntryUnspecified || e.Operands.From < 0 || e.Operands.To < e.Operands.From || e.Operands.To > len(b.of.Operands),
		e.Rule >= 0 && !within(e.Rule, len(b.of.Rules)),
		e.Event >= 0 && (!within(e.Event, len(m.Docket)) || m.Docket[e.Event].Order == nil || !within(e.Act, len(m.Docket[e.Event].Order.Acts))),
		e.Kind == engine.EntrySettlement && !within(e.Act, len(m.Settled)),
		e.Kind == engine.EntryBenefit && !within(e.Act, len(m.Benefits)),
		e.Kind == engine.EntryStatutory && !within(e.Act, len(m.Remedies)),
		e.Kind == engine.EntryInterest && (!within(e.Act, len(m.Interest)) || e.Operands.To == e.Operands.From):
		return false
	}
	_, found := b.of.CellAt(e.Cell)
	return found
}
