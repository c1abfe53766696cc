package damages

import (
	"cmp"
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
)

// Judgment is what a matter comes to. It has one branch for each way in which the open elections can go, and a single one
// where none is open.
type Judgment struct {
	m         *Matter // with the parts of divided awards in their place
	recorded  *Matter // as it was given
	origins   [][]origin
	own       []law.Jurisdiction
	through   int
	presume   bool // the ordinary case was taken where nothing was recorded
	open      []int32
	branches  []Branch
	openBuf   [MaxElections]int32
	branchBuf [1]Branch
	small     small
}

// small holds the result of a matter of the usual size, so that it need not be allocated piece by piece.
type small struct {
	cells    [3]Cell
	entries  [3]Entry
	operands [4]exact.Num
	rules    [5]Rule
	remarks  [2]remark
	offers   [2]int32
}

// Matter returns the matter from which the judgment was computed.
func (j *Judgment) Matter() *Matter {
	if j == nil {
		return nil
	}
	return j.recorded
}

// Through returns the last event of the docket that the judgment takes into account.
func (j *Judgment) Through() *Event {
	j = j.held()
	return &j.m.Docket[j.through]
}

// Law names the law under which the judgment was computed, as [law.Release] does: by the day of the review and a digest of the
// library's law.
// Where a caller's own law took the place of the library's, [Judgment.OwnLaw] says so.
func (j *Judgment) Law() string {
	if j == nil || j.m == nil {
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
	for _, own := range j.own {
		code := own.Code()
		of, err := law.Lookup(code)
		if err != nil || own == of || slices.Contains(out, code) {
			continue
		}
		if j.m.Forum == code || slices.ContainsFunc(j.m.Claims, func(c Claim) bool { return c.Law == code }) {
			out = append(out, code)
		}
	}
	return out
}

// Conditional reports whether the judgment depends on an election that is open or was not recorded.
func (j *Judgment) Conditional() bool { return len(j.held().branches) > 1 }

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
type Branch struct {
	j           *Judgment
	refuse      int
	cells       []Cell
	entries     []Entry
	operands    []exact.Num
	rules       []Rule
	remarks     []remark
	debts       []debt                              // of awards that were divided by fault, award by award
	stance      []stance                            // by event; nil where every order is in effect
	released    []released                          // debtors that orders released from awards
	funds       []fundShare                         // of punitive awards that someone shares in
	practice    *dated.History[remittitur.Practice] // how the forum's courts offer a changed award; nil where no order was asked about
	offers      []int32                             // the orders in effect that the practice is asked about, by event
	ran         []ran                               // how the interest of cells ran
	notDecided  []notDecided                        // awards that may bear interest before judgment, and no decision says
	refusals    []Refusal                           // what was offered and refused
	presentLaws []presentLaw                        // awards reduced to present value, and the rules their laws have on that
	remedied    map[int32]statutory.Result
	presumed    []presumed // what nobody recorded and the ordinary case was taken for
	faulted     bool
	capped      bool

	undividedResult
}

func (b *Branch) stances(s []stance) {
	for _, x := range s {
		if x != inEffect {
			b.stance = append(b.stance, s...)
			return
		}
	}
}

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
	for k, e := range b.j.open {
		ev := &b.j.m.Docket[e]
		out = append(out, Choice{Event: ev.ID, Recorded: ev.Order.Election.Status, Accepted: b.refuse>>k&1 == 0})
	}
	return out
}

// Cell is the final figure of one award, or of the interest on it.
type Cell struct {
	amount, found exact.Num
	event, award  int32
	id, of        int32 // its place; that of the award whose interest it is, or its own
	interest      int32 // position of the decision it is the interest of; -1 for an award itself
	debts         span  // in the branch's debts, where it was divided
	gone          gone
	kind          head.Kind
	reads         *reads // what it comes to in each reading of undivided awards, where they differ
}

// Cells goes through the final figures, in the order in which the awards were first stated.
func (b *Branch) Cells() iter.Seq[Cell] {
	b = b.held()
	return func(yield func(Cell) bool) {
		for _, c := range b.cells {
			if !yield(c) {
				return
			}
		}
	}
}

// awardOf returns the award that an entry of the branch's own is about.
func (b *Branch) awardOf(e *Entry) *Award {
	c, _ := b.cellAt(e.cell)
	return &b.j.m.Docket[c.event].Verdict.Awards[c.award]
}

// Award returns the award of a cell, as its operative verdict stated it.
func (b *Branch) Award(c Cell) *Award {
	b, found := b.cell(c)
	if !found {
		return new(Award)
	}
	return &b.j.m.Docket[c.event].Verdict.Awards[c.award]
}

// Verdict returns the event of the verdict that is operative for the cell, which is the last to state its award.
func (b *Branch) Verdict(c Cell) *Event {
	b, found := b.cell(c)
	if !found {
		return new(Event)
	}
	return &b.j.m.Docket[c.event]
}

// Kind returns what the figure is for: the kind of the award, or interest on it before judgment.
func (c Cell) Kind() head.Kind { return c.kind }

// Amount returns the final figure in dollars, and whether there is one. An undetermined cell has none.
func (c Cell) Amount() (dollars decimal.Decimal, determined bool) {
	return c.amount.Decimal(), c.amount.Known()
}

// AppendAmount appends to text the final figure in dollars, such as "$4,002,471.00". It appends nothing where the cell is
// undetermined.
func (c Cell) AppendAmount(text []byte) []byte {
	a, ok := c.amount.AsDecimal()
	if !ok && c.amount.Known() {
		return append(append(text, '$'), exact.OutOfRange...)
	}
	if !ok {
		return text
	}
	return a.AppendDollars(text)
}

// Found returns, in dollars, what the operative verdict awarded.
func (c Cell) Found() decimal.Decimal { return c.found.Decimal() }

// Why says in words why a cell is undetermined. It is empty where the cell has a figure.
func (c Cell) Why() string {
	switch c.gone {
	case remanded:
		return "remanded: undetermined until an order or a new verdict states a figure"
	case newTrial:
		return "undetermined until a new trial"
	case depends:
		return "undetermined, because its limit rests on an undetermined award"
	case unrecorded:
		return "undetermined, because its limit rests on a quantity that nobody recorded"
	case undivided:
		return "undetermined until a finding or a stipulation divides it into heads of damage"
	case follows:
		return "undetermined until an award that it turns on is divided into heads of damage"
	case here:
	}
	return ""
}

// Find returns the cell of the award with the ID.
func (b *Branch) Find(award string) (Cell, bool) {
	b = b.held()
	for _, c := range b.cells { // an award stands before its interest
		if b.Award(c).ID == award {
			return c, true
		}
	}
	return Cell{}, false
}

// Total adds up the cells of the given kinds, over all actions. It is not whole where a cell of those kinds is undetermined: the
// total then leaves that cell out.
func (b *Branch) Total(kinds head.Set) (dollars decimal.Decimal, whole bool) {
	sum, whole := b.held().total(kinds)
	return sum.Decimal(), whole
}

func (b *Branch) total(kinds head.Set) (sum exact.Num, whole bool) {
	sum, whole = exact.Int(0), true
	for i := range b.cells {
		c := &b.cells[i]
		if !kinds.Has(c.kind) {
			continue
		}
		if !c.amount.Known() {
			whole = false
			continue
		}
		sum = sum.Add(c.amount)
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

var opNames = [...]string{
	"", "limit", "set", "scale", "increase", "credit", "strike", "fault", "predicate", "round", "share",
	"settlement", "benefit", "interest", "present_value", "statutory", "undivided",
}

// String returns the text form, such as "limit".
func (o EntryKind) String() string { return invalid.EnumText(opNames[:], int(o)) }

func opOf(d ActKind) EntryKind {
	switch d {
	case ActLimit:
		return EntryLimit
	case ActSet:
		return EntrySet
	case ActScale:
		return EntryScale
	case ActIncrease:
		return EntryIncrease
	case ActCredit:
		return EntryCredit
	case ActStrike:
		return EntryStrike
	case ActUnspecified, ActRemand, ActRestore, ActAffirm, ActDisapply:
	}
	return EntryUnspecified
}

// Entry is one line of the ledger: one change of the figure of one cell. [Branch.InWords] says it in words.
type Entry struct {
	before, after          exact.Num
	operands               span
	pool                   span  // where one limit holds for several awards: what those that bear the cut came to, what is left of that, and what the limit comes to
	cell, event, act, rule int32 // cell: position among all cells; event, act, rule: -1 where none. Without an event, act is a settlement's or a benefit's position
	stage                  law.Stage
	op                     EntryKind
	reason                 noCredit   // why a settlement takes nothing off
	formula                limit.Expr // a rule's cap; absent for an order, whose act holds it
	whatever               bool       // of a limit: not all that its formula asks is recorded, only what it leaves is known
	either                 bool       // the figure is the same however an undivided award divides, and what the formula comes to is not
}

// Stage returns the stage in which the entry was made.
func (e Entry) Stage() law.Stage { return e.stage }

// Kind returns what the entry does.
func (e Entry) Kind() EntryKind { return e.op }

// Before returns the figure before the entry, in dollars. It is zero where there was none, see [Entry.Opens].
func (e Entry) Before() decimal.Decimal { return e.before.Decimal() }

// Opens reports whether the entry gives a figure to a cell that had none.
func (e Entry) Opens() bool { return !e.before.Known() }

// After returns the figure after the entry, in dollars, and whether there is one.
func (e Entry) After() (dollars decimal.Decimal, determined bool) {
	return e.after.Decimal(), e.after.Known()
}

// Change returns the figure after the entry minus the figure before it, in dollars. It is zero where one of the two is missing.
func (e Entry) Change() decimal.Decimal {
	if !e.after.Known() || !e.before.Known() {
		return decimal.New(0, -2)
	}
	return e.after.Sub(e.before).Decimal()
}

// AppendBefore appends to text the figure before the entry in dollars. Figures stay exact until the last stage, so it is
// written with as many decimal places as it has, and at most six. Where there was no figure, nothing is appended.
func (e Entry) AppendBefore(text []byte) []byte { return appendExact(text, e.before) }

// AppendAfter appends to text the figure after the entry, in the form of [Entry.AppendBefore].
func (e Entry) AppendAfter(text []byte) []byte { return appendExact(text, e.after) }

// AppendChange appends to text the figure after the entry minus the figure before it, in the form of [Entry.AppendBefore].
// Where one of the two is missing, nothing is appended.
func (e Entry) AppendChange(text []byte) []byte { return appendExact(text, e.after.Sub(e.before)) }

// AppendCut appends to text which part of the figure the entry takes off, such as "a cut of 97.61%". Nothing is appended where
// it takes nothing off, or only rounds.
func (e Entry) AppendCut(text []byte) []byte {
	if e.op == EntryRound || !e.after.Known() || e.after.Cmp(e.before) >= 0 || !e.before.InMoney() || e.before.Sign() == 0 {
		return text
	}
	change := e.after.Sub(e.before)
	if !change.InMoney() {
		return text
	}
	text = change.Neg().Quo(e.before).Mul(exact.Int(100)).AppendFixed(append(text, "a cut of "...), 2)
	return append(text, '%')
}

// appendExact appends dollars to text with the places they have, at most six; nothing where undetermined.
func appendExact(text []byte, n exact.Num) []byte {
	a, ok := n.AsDecimal()
	switch {
	case !n.Known():
		return text
	case !ok:
		return append(append(text, '$'), exact.OutOfRange...)
	case a.Round(2).Cmp(a) == 0:
		return a.AppendDollars(text)
	}
	if a.Sign() < 0 {
		text, a = append(text, '-'), a.Neg()
	}
	var room [48]byte
	return exact.AppendGroup(append(text, '$'), a.Round(6).AppendShort(room[:0]))
}

// Entries goes through the ledger, in the order in which its entries were made.
func (b *Branch) Entries() iter.Seq[Entry] {
	b = b.held()
	return func(yield func(Entry) bool) {
		for _, e := range b.entries {
			if !yield(e) {
				return
			}
		}
	}
}

// PostedTo returns the cell whose figure an entry changes.
func (b *Branch) PostedTo(e Entry) Cell {
	c, _ := b.held().cellAt(e.cell)
	return c
}

// cellAt returns the cell in a place among all cells, and whether the branch has it.
func (b *Branch) cellAt(id int32) (Cell, bool) {
	if id >= 0 && int(id) < len(b.cells) && b.cells[id].id == id { // no cell before it is left out
		return b.cells[id], true
	}
	i, ok := slices.BinarySearchFunc(b.cells, id, func(c Cell, id int32) int { return cmp.Compare(c.id, id) })
	if !ok {
		return Cell{}, false
	}
	return b.cells[i], true
}

// Rule is a rule of law that was used.
type Rule struct {
	ref          dated.Ref
	jurisdiction string
	late         bool   // asked about a day after its review
	applied      bool   // it was applied to an award, or answered that it changes nothing of one that it reaches
	conditional  bool   // it leaves out something that matters under a condition
	told         uint64 // by place: what of it the reader is told
}

// ID returns the rule's ID.
func (r Rule) ID() dated.RuleID { return r.ref.ID() }

// Version returns what comes with the version of the rule: its ID and title, period, standing, authority, omissions.
func (r Rule) Version() dated.Meta { return r.ref.Meta() }

// Jurisdiction returns the code of the rule's jurisdiction.
func (r Rule) Jurisdiction() string { return r.jurisdiction }

// Rules goes through the rules of law that were applied, in the order in which they were used. A rule was applied if it is
// behind an entry or a receipt, or if it reaches an award and takes nothing off it. A rule that reaches no award, or that an
// order disapplied, is not among them.
func (b *Branch) Rules() iter.Seq[Rule] {
	b = b.held()
	return func(yield func(Rule) bool) {
		for _, r := range b.rules {
			if r.applied && !yield(r) {
				return
			}
		}
	}
}

// RuleOf returns the rule behind an entry, and whether there is one.
func (b *Branch) RuleOf(e Entry) (Rule, bool) {
	b, e = b.entry(e)
	if r := b.ruleOf(&e); r != nil {
		return *r, true
	}
	return Rule{}, false
}

// ruleOf is the rule behind an entry of the branch, nil where there is none.
func (b *Branch) ruleOf(e *Entry) *Rule {
	if e.rule < 0 || int(e.rule) >= len(b.rules) {
		return nil
	}
	return &b.rules[e.rule]
}

// OrderOf returns the event and the act of a court behind an entry. Both are nil where the entry rests on no order.
func (b *Branch) OrderOf(e Entry) (*Event, *Act) {
	b, e = b.entry(e)
	return b.orderOf(&e)
}

// orderOf is [Branch.OrderOf] for an entry of the branch.
func (b *Branch) orderOf(e *Entry) (*Event, *Act) {
	if e.event < 0 {
		return nil, nil
	}
	ev := &b.j.m.Docket[e.event]
	return ev, &ev.Order.Acts[e.act]
}

// SettlementOf returns the settlement that an entry credits, or nil where it credits none.
func (b *Branch) SettlementOf(e Entry) *Settlement {
	b, e = b.entry(e)
	if e.op != EntrySettlement {
		return nil
	}
	return &b.j.m.Settled[e.act]
}

// BenefitOf returns the benefit that an entry deducts, or nil where it deducts none.
func (b *Branch) BenefitOf(e Entry) *Benefit {
	b, e = b.entry(e)
	if e.op != EntryBenefit {
		return nil
	}
	return &b.j.m.Benefits[e.act]
}

// Authorities returns the authority on which an entry rests: that of the order, of the rule or of the statute.
func (b *Branch) Authorities(e Entry) []authority.Citation {
	if ev, _ := b.OrderOf(e); ev != nil {
		return append([]authority.Citation(nil), ev.Authority...)
	}
	if r, ok := b.RuleOf(e); ok {
		return r.ref.Meta().Authority.Slice()
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
		posted := make([]bool, b.j.through+1)
		for i := range b.entries {
			if e := b.entries[i].event; e >= 0 {
				posted[e] = true
			}
		}
		for i := range posted {
			if e := &b.j.m.Docket[i]; e.Order != nil && !yield(e, b.standing(i, posted[i])) {
				return
			}
		}
	}
}

// standing is what became of the order in the given place of the docket, which left entries behind or none.
func (b *Branch) standing(i int, posted bool) OrderStatus {
	if b.stance != nil {
		switch b.stance[i] {
		case vacated:
			return OrderVacated
		case refused:
			return OrderRefused
		case inEffect:
		}
	}
	switch {
	case has(b.j.open, int32(i)): //nolint:gosec // bounded
		return OrderConditional
	case acted(b.j.m.Docket[i].Order) && !posted:
		return OrderSuperseded
	}
	return OrderOperative
}

// acted reports whether an order does something that leaves entries behind while it is in effect.
func acted(o *Order) bool {
	for i := range o.Acts {
		if opOf(o.Acts[i].Kind) != EntryUnspecified {
			return true
		}
	}
	return false
}
