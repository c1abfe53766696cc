package damages

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Judgment is what a matter comes to. It has one branch for each way in which the open elections can go, and a single one
// where none is open.
type Judgment struct {
	of       engine.Judgment
	branches []Branch
	only     [1]Branch // room for the branch of most judgments
}

// Matter returns the matter from which the judgment was computed.
func (j *Judgment) Matter() *Matter {
	if j == nil {
		return nil
	}
	return j.of.Recorded
}

// Through returns the last event of the docket that the judgment takes into account.
func (j *Judgment) Through() *Event {
	j = j.held()
	return &j.of.Matter.Docket[j.of.Through]
}

// Law names the law under which the judgment was computed, as [law.Release] does: by the day of the review and a digest of the
// library's law.
// Where a caller's own law took the place of the library's, [Judgment.OwnLaw] says so.
func (j *Judgment) Law() string {
	if j == nil || j.of.Matter == nil {
		return ""
	}
	return law.Release()
}

// OwnLaw returns the codes of the jurisdictions for which the caller's own law was used, as Options.Law gave it. It looks at the
// jurisdictions whose law governs a claim, and at the forum. Each rule that is the caller's own is marked as well, see
// dated.Meta.
func (j *Judgment) OwnLaw() []string {
	j = j.held()
	var out []string
	for _, own := range j.of.Own {
		code := own.Code()
		of, err := law.Lookup(code)
		if err != nil || own == of || slices.Contains(out, code) {
			continue
		}
		if j.of.Matter.Forum == code || slices.ContainsFunc(j.of.Matter.Claims, func(c Claim) bool { return c.Law == code }) {
			out = append(out, code)
		}
	}
	return out
}

// Conditional reports whether the judgment depends on an election that is open or was not recorded.
func (j *Judgment) Conditional() bool { return len(j.held().of.Branches) > 1 }

// Branches goes through the branches. In the first of them every offer is accepted.
func (j *Judgment) Branches() iter.Seq[*Branch] {
	j = j.held()
	return func(yield func(*Branch) bool) {
		for i := range j.branches {
			if !yield(&j.branches[i]) {
				return
			}
		}
	}
}

// IfAccepted returns the branch in which every open offer is accepted. Where nothing is open, it is the only branch.
func (j *Judgment) IfAccepted() *Branch {
	if j = j.held(); len(j.branches) == 0 {
		return (*Branch)(nil).held()
	}
	return &j.branches[0]
}

// Branch is the result for one way in which the open elections can go.
type Branch struct{ of *engine.Branch }

// Choice is how one open election goes in a branch.
type Choice struct {
	Event    string            // ID of the order
	Recorded remittitur.Status // what the record says: that it is open, or nothing
	Accepted bool              // what the branch supposes; where nothing is recorded, the choice may also not have been due
}

// Elections returns how the branch supposes that the open elections go. There are none where nothing is open.
func (b *Branch) Elections() []Choice {
	b = b.held()
	var out []Choice
	for k, e := range b.of.Judgment.Open {
		ev := &b.of.Judgment.Matter.Docket[e]
		out = append(out, Choice{Event: ev.ID, Recorded: ev.Order.Election.Status, Accepted: b.of.Refuse>>k&1 == 0})
	}
	return out
}

// Cell is the final figure of one award, or of the interest on it.
type Cell struct{ of engine.Cell }

// Cells goes through the final figures, in the order in which the awards were first stated.
func (b *Branch) Cells() iter.Seq[Cell] {
	b = b.held()
	return func(yield func(Cell) bool) {
		for i := range b.of.Cells {
			if !yield(Cell{of: b.of.Cells[i]}) {
				return
			}
		}
	}
}

// awardOf returns the award that an entry of the branch's own is about.
func (b *Branch) awardOf(e *engine.Entry) *Award {
	c, _ := b.of.CellAt(e.Cell)
	return b.of.AwardOn(&c)
}

// Award returns the award of a cell, as its operative verdict stated it.
func (b *Branch) Award(c Cell) *Award {
	b, found := b.cell(&c.of)
	if !found {
		return new(Award)
	}
	return b.of.AwardOn(&c.of)
}

// Verdict returns the event of the verdict that is operative for the cell, which is the last to state its award.
func (b *Branch) Verdict(c Cell) *Event {
	b, found := b.cell(&c.of)
	if !found {
		return new(Event)
	}
	return &b.of.Judgment.Matter.Docket[c.of.Event]
}

// Kind returns what the figure is for: the kind of the award, or interest on it before judgment.
func (c Cell) Kind() head.Kind { return c.of.Kind }

// Amount returns the final figure in dollars, and whether there is one. An undetermined cell has none.
func (c Cell) Amount() (dollars decimal.Decimal, determined bool) {
	return c.of.Amount.Decimal(), c.of.Amount.Known()
}

// AppendAmount appends to text the final figure in dollars, such as "$4,002,471.00". It appends nothing where the cell is
// undetermined.
func (c Cell) AppendAmount(text []byte) []byte {
	a, ok := c.of.Amount.AsDecimal()
	if !ok && c.of.Amount.Known() {
		return append(append(text, '$'), exact.OutOfRange...)
	}
	if !ok {
		return text
	}
	return a.AppendDollars(text)
}

// Found returns, in dollars, what the operative verdict awarded.
func (c Cell) Found() decimal.Decimal { return c.of.Found.Decimal() }

// Why says in words why a cell is undetermined. It is empty where the cell has a figure.
func (c Cell) Why() string { return whyOf(c.of.Gone) }

// Find returns the cell of the award with the ID.
func (b *Branch) Find(award string) (Cell, bool) {
	b = b.held()
	for i := range b.of.Cells { // an award stands before its interest
		if c := &b.of.Cells[i]; b.of.AwardOn(c).ID == award {
			return Cell{of: *c}, true
		}
	}
	return Cell{}, false
}

// Total adds up the cells of the given kinds, over all actions. It is not whole where a cell of those kinds is undetermined: the
// total then leaves that cell out.
func (b *Branch) Total(kinds head.Set) (dollars decimal.Decimal, whole bool) {
	sum, whole := b.held().of.Total(kinds)
	return sum.Decimal(), whole
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

var opNames = [...]string{
	"", "limit", "set", "scale", "increase", "credit", "strike", "fault", "predicate", "round", "share",
	"settlement", "benefit", "interest", "present_value", "statutory", "undivided",
}

// String returns the text form, such as "limit".
func (o EntryKind) String() string { return invalid.EnumText(opNames[:], int(o)) }

// Entry is one line of the ledger: one change of the figure of one cell. [Branch.InWords] says it in words.
type Entry struct{ of engine.Entry }

// Stage returns the stage in which the entry was made.
func (e Entry) Stage() law.Stage { return e.of.Stage }

// Kind returns what the entry does.
func (e Entry) Kind() EntryKind { return EntryKind(e.of.Kind) }

// Before returns the figure before the entry, in dollars. It is zero where there was none, see [Entry.Opens].
func (e Entry) Before() decimal.Decimal { return e.of.Before.Decimal() }

// Opens reports whether the entry gives a figure to a cell that had none.
func (e Entry) Opens() bool { return !e.of.Before.Known() }

// After returns the figure after the entry, in dollars, and whether there is one.
func (e Entry) After() (dollars decimal.Decimal, determined bool) {
	return e.of.After.Decimal(), e.of.After.Known()
}

// Change returns the figure after the entry minus the figure before it, in dollars. It is zero where one of the two is missing.
func (e Entry) Change() decimal.Decimal {
	if !e.of.After.Known() || !e.of.Before.Known() {
		return decimal.New(0, -2)
	}
	return e.of.After.Sub(e.of.Before).Decimal()
}

// AppendBefore appends to text the figure before the entry in dollars. Figures stay exact until the last stage, so it is
// written with as many decimal places as it has, and at most six. Where there was no figure, nothing is appended.
func (e Entry) AppendBefore(text []byte) []byte { return appendExact(text, e.of.Before) }

// AppendAfter appends to text the figure after the entry, in the form of [Entry.AppendBefore].
func (e Entry) AppendAfter(text []byte) []byte { return appendExact(text, e.of.After) }

// AppendChange appends to text the figure after the entry minus the figure before it, in the form of [Entry.AppendBefore].
// Where one of the two is missing, nothing is appended.
func (e Entry) AppendChange(text []byte) []byte {
	return appendExact(text, e.of.After.Sub(e.of.Before))
}

// AppendCut appends to text which part of the figure the entry takes off, such as "a cut of 97.61%". Nothing is appended where
// it takes nothing off, or only rounds.
func (e Entry) AppendCut(text []byte) []byte {
	if e.of.Kind == engine.EntryRound || !e.of.After.Known() || e.of.After.Cmp(e.of.Before) >= 0 || !e.of.Before.InMoney() || e.of.Before.Sign() == 0 {
		return text
	}
	change := e.of.After.Sub(e.of.Before)
	if !change.InMoney() {
		return text
	}
	text = change.Neg().Quo(e.of.Before).Mul(exact.Int(100)).AppendFixed(append(text, "a cut of "...), 2)
	return append(text, '%')
}

// Entries goes through the ledger, in the order in which its entries were made.
func (b *Branch) Entries() iter.Seq[Entry] {
	b = b.held()
	return func(yield func(Entry) bool) {
		for i := range b.of.Entries {
			if !yield(Entry{of: b.of.Entries[i]}) {
				return
			}
		}
	}
}

// PostedTo returns the cell whose figure an entry changes.
func (b *Branch) PostedTo(e Entry) Cell {
	c, _ := b.held().of.CellAt(e.of.Cell)
	return Cell{of: c}
}

// Rule is a rule of law that was used.
type Rule struct{ of engine.Rule }

// ID returns the rule's ID.
func (r Rule) ID() dated.RuleID { return r.of.Ref.ID() }

// Version returns what comes with the version of the rule: its ID and title, period, standing, authority, omissions.
func (r Rule) Version() dated.Meta { return r.of.Ref.Meta() }

// Jurisdiction returns the code of the rule's jurisdiction.
func (r Rule) Jurisdiction() string { return r.of.Jurisdiction }

// Rules goes through the rules of law that were applied, in the order in which they were used. A rule was applied if it is
// behind an entry or a receipt, or if it reaches an award and takes nothing off it. A rule that reaches no award, or that an
// order disapplied, is not among them.
func (b *Branch) Rules() iter.Seq[Rule] {
	b = b.held()
	return func(yield func(Rule) bool) {
		for i := range b.of.Rules {
			if r := &b.of.Rules[i]; r.Applied && !yield(Rule{of: *r}) {
				return
			}
		}
	}
}

// RuleOf returns the rule behind an entry, and whether there is one.
func (b *Branch) RuleOf(e Entry) (Rule, bool) {
	b, x := b.entry(e)
	if r := b.ruleOf(x); r != nil {
		return Rule{of: *r}, true
	}
	return Rule{}, false
}

// ruleOf is the rule behind an entry of the branch, nil where there is none.
func (b *Branch) ruleOf(e *engine.Entry) *engine.Rule {
	if e.Rule < 0 || e.Rule >= len(b.of.Rules) {
		return nil
	}
	return &b.of.Rules[e.Rule]
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

// OrderStatus is what became of an order.
type OrderStatus uint8

// What may become of an order. The zero OrderStatus is unspecified.
const (
	OrderStatusUnspecified OrderStatus = iota
	OrderOperative                     // it is in effect
	OrderConditional                   // it is in effect if its election goes as the branch supposes
	OrderSuperseded                    // a later verdict or order took the place of what it did
	OrderVacated                       // a later order vacated it
	OrderRefused                       // a party refused what it offered
)

var standingNames = [...]string{"", "operative", "conditional", "superseded", "vacated", "refused"}

// String returns the text form, such as "operative".
func (s OrderStatus) String() string { return invalid.EnumText(standingNames[:], int(s)) }

// StatusOf returns what became of the order with the ID of the event in this branch. It follows from the docket, and is
// recorded nowhere. To go through all orders, see [Branch.Orders].
func (b *Branch) StatusOf(event string) OrderStatus {
	for e, s := range b.Orders() {
		if e.ID == event {
			return s
		}
	}
	return OrderStatusUnspecified
}

// Orders goes through the orders of the docket with what became of each in this branch.
func (b *Branch) Orders() iter.Seq2[*Event, OrderStatus] {
	b = b.held()
	return func(yield func(*Event, OrderStatus) bool) {
		posted := make([]bool, b.of.Judgment.Through+1)
		for i := range b.of.Entries {
			if e := b.of.Entries[i].Event; e >= 0 {
				posted[e] = true
			}
		}
		for i := range posted {
			if e := &b.of.Judgment.Matter.Docket[i]; e.Order != nil && !yield(e, b.standing(i, posted[i])) {
				return
			}
		}
	}
}

// standing is what became of the order in the given place of the docket, which left entries behind or none.
func (b *Branch) standing(i int, posted bool) OrderStatus {
	if b.of.Stance != nil {
		switch b.of.Stance[i] {
		case engine.Vacated:
			return OrderVacated
		case engine.Refused:
			return OrderRefused
		case engine.InEffect:
		}
	}
	switch {
	case slices.Contains(b.of.Judgment.Open, i):
		return OrderConditional
	case acted(b.of.Judgment.Matter.Docket[i].Order) && !posted:
		return OrderSuperseded
	}
	return OrderOperative
}

// acted reports whether an order does something that leaves entries behind while it is in effect.
func acted(o *Order) bool {
	for i := range o.Acts {
		if engine.EntryKindOf(o.Acts[i].Kind) != engine.EntryUnspecified {
			return true
		}
	}
	return false
}
