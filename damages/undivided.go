package damages

import (
	"cmp"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// A general verdict awards compensatory damages without dividing them into heads. Where a rule treats the heads
// differently, the award has no figure until a finding or a stipulation divides it. The branch is then computed again with
// every such award read as one head as a whole: as economic damages, as noneconomic damages, and as a narrower head where
// a rule turns on one. What all readings agree on is the result; where they differ there is a range, and no figure.

// plainReadings are the heads that any undivided award may be, and lossReadings those that it may be besides where it is
// for persons who recover through another.
func plainReadings() [5]head.Kind {
	return [...]head.Kind{head.KindEconomic, head.KindNoneconomic, head.KindMedical, head.KindLifeCare, head.KindPainAndSuffering}
}

func lossReadings() [3]head.Kind {
	return [...]head.Kind{head.KindLossOfSupport, head.KindConsortium, head.KindSocietyAndGrief}
}

// possible calls visit with each head that an undivided award may be.
func (w *work) possible(c *cell, visit func(head.Kind)) {
	for _, k := range plainReadings() {
		visit(k.At(c.kind.Time()))
	}
	if w.derivative(c) {
		for _, k := range lossReadings() {
			visit(k.At(c.kind.Time()))
		}
	}
}

// undividedRun is what a run notes about undivided awards.
type undividedRun struct {
	reading head.Kind // what they are read as; unspecified where they are taken as they are
	met     []meeting // those that met a rule which treats their parts differently
}

// undividedResult is what a branch keeps of the readings of its undivided awards.
type undividedResult struct {
	asked  []Undivided            // undivided awards that figures turn on
	all    []Branch               // where some award is undivided: the branch in every reading of it
	readAs []head.Kind            // what each of them reads undivided awards as
	owing  map[int32][]Obligation // by cell: what debtors owe of a figure that is certain, where who owes it is not
}

// meeting is an undivided award and the heads of a rule that it met.
type meeting struct {
	cell int32
	set  head.Set
}

// takes reports whether a set of heads takes an award in. It notes where the award is undivided and the set takes in only
// some of what the award may be.
func (w *work) takes(s head.Set, at int32) bool {
	c := &w.run.cells[at]
	w.meet(s, at)
	return s.Has(c.kind)
}

// meet notes that an undivided award meets a set of heads that takes in only some of what the award may be. It reports
// whether that is so.
func (w *work) meet(s head.Set, at int32) bool {
	r := &w.run
	c := &r.cells[at]
	if c.kind.Class() != head.Compensatory || !w.divides(s, c) {
		return false
	}
	if m := (meeting{at, s}); !slices.Contains(r.met, m) {
		r.met = append(r.met, m)
	}
	return true
}

// selects reports whether a selector that matches an award takes it in as it is read. An undivided award is taken in as it
// is, and noted where only some of what it may be is selected.
func (w *work) selects(s *Selector, at int32) bool {
	return s.Kinds.IsEmpty() || w.takes(s.Kinds, at) || w.run.cells[at].kind.Class() == head.Compensatory
}

// divides reports whether a set takes in some of what an undivided award may be, and not all of it.
func (w *work) divides(s head.Set, c *cell) bool {
	in, out := false, false
	w.possible(c, func(k head.Kind) {
		in, out = in || s.Has(k), out || !s.Has(k)
	})
	return in && out
}

// readings lists the heads to read the undivided awards as: for every set of heads that was met, one inside and one outside.
func (w *work) readings() []head.Kind {
	out := []head.Kind{head.KindEconomic, head.KindNoneconomic}
	for _, m := range w.run.met {
		c := &w.run.cells[m.cell]
		for _, inside := range [...]bool{true, false} {
			missing := true
			for _, k := range out {
				missing = missing && m.set.Has(k.At(c.kind.Time())) != inside
			}
			w.possible(c, func(k head.Kind) {
				if missing && m.set.Has(k) == inside {
					out, missing = append(out, k.At(head.Unstated)), false
				}
			})
		}
	}
	return out
}

// readAs reads every undivided award as one head.
func (r *run) readAs(k head.Kind) {
	for i := range r.cells {
		if c := &r.cells[i]; c.kind.Class() == head.Compensatory {
			c.kind = k.At(c.kind.Time())
		}
	}
}

// divide computes the branch once for each reading of its undivided awards, and leaves in it what all of them agree on.
func (w *work) divide(b *Branch) {
	kinds := w.readings()
	b.asked = b.asked[:0]
	for _, m := range w.run.met {
		c := &w.run.cells[m.cell]
		if d := (Undivided{Award: w.award(c).ID, Path: w.awardPath(c) + ".divided"}); !slices.Contains(b.asked, d) {
			b.asked = append(b.asked, d)
		}
	}
	all := make([]Branch, len(kinds))
	for i, k := range kinds {
		x := &all[i]
		x.j, x.refuse = b.j, b.refuse
		w.run.reading = k
		w.fold(b.j.through, func(event int) bool { return b.j.accepts(event, b.refuse) })
		w.compute()
		x.keep(&w.run, nil)
		w.run.reading = head.KindUnspecified
		if w.failed() {
			return
		}
		x.stances(w.run.stance)
	}
	m := merging{w: w, b: b, kinds: kinds, all: all}
	m.merge()
	w.needDivisions(b)
}

// needDivisions asks for the division of the awards that figures of the branch turn on.
func (w *work) needDivisions(b *Branch) {
	var by []Asker
	for _, e := range b.entries {
		if r, ok := b.RuleOf(e); ok && e.op == EntryUndivided {
			v := r.Version()
			if !slices.ContainsFunc(by, func(a Asker) bool { return a.Rule == v.ID }) {
				by = append(by, Asker{Rule: v.ID, Title: v.Title, Authority: v.Authority.Slice(), Decides: "it treats heads of damage differently"})
			}
		}
	}
	for _, d := range b.asked {
		w.need(Need{Path: d.Path, Awards: []string{d.Award}, Asked: by,
			Question: "How does the award divide into heads of damage, by a finding or a stipulation?",
			Allowed:  []string{"parts, such as economic and noneconomic, that add up to the award"}})
	}
}

// Undivided is an award that nobody divided into heads of damage, and on whose division figures of the judgment turn.
type Undivided struct {
	Award string // ID of the award
	Path  string // where its division is recorded, see [Award.Divided]
}

// Undivided returns the undivided awards on whose division some figure of the branch turns. There are none where every division
// of them comes to the same figures.
func (b *Branch) Undivided() []Undivided { return slices.Clone(b.held().asked) }

// Reading is what a figure comes to if each undivided award is, as a whole, damages of one kind.
type Reading struct {
	Kind    head.Kind
	Dollars decimal.Decimal
}

// Range is what a figure can come to while an award is not divided: the least and the greatest of its readings, in dollars.
// There is no range where one of the readings has no figure either.
type Range struct {
	Low, High decimal.Decimal
	Readings  []Reading
}

// reads are the figures of one cell or debt in each reading.
type reads struct {
	kinds   []head.Kind
	figures []exact.Num
}

// bounds are the least and the greatest of the figures; there are none where a reading has no figure.
func (x *reads) bounds() (low, high exact.Num, ok bool) {
	if x == nil || len(x.figures) == 0 {
		return low, high, false
	}
	low, high = x.figures[0], x.figures[0]
	for _, n := range x.figures {
		if !n.Known() {
			return low, high, false
		}
		low, high = exact.Min(low, n), exact.Max(high, n)
	}
	return low, high, true
}

// rangeOf is the bounds of the figures, and the figures, in decimals.
func (x *reads) rangeOf() (Range, bool) {
	low, high, ok := x.bounds()
	if !ok {
		return Range{}, false
	}
	out := Range{Low: low.Decimal(), High: high.Decimal(), Readings: make([]Reading, len(x.figures))}
	for i, n := range x.figures {
		out.Readings[i] = Reading{Kind: x.kinds[i], Dollars: n.Decimal()}
	}
	return out, true
}

// Range returns what the cell can come to, where it has no figure because an award is not divided.
func (c Cell) Range() (Range, bool) { return c.reads.rangeOf() }

// TotalRange returns what the cells of the given kinds can come to in all, where some of them have no figure because an award is
// not divided. There is no range where one of them has no figure whatever the division.
func (b *Branch) TotalRange(kinds head.Set) (Range, bool) {
	return b.held().totalReads(kinds).rangeOf()
}

// totalReads is what the cells of the given kinds come to in each reading; nil where [Branch.TotalRange] returns none.
func (b *Branch) totalReads(kinds head.Set) *reads {
	if len(b.all) == 0 {
		return nil
	}
	if _, whole := b.total(kinds); whole {
		return nil
	}
	x := &reads{kinds: b.readAs, figures: make([]exact.Num, len(b.all))}
	for i := range b.all {
		sum, whole := b.all[i].total(kinds)
		if !whole {
			return nil
		}
		x.figures[i] = sum
	}
	return x
}

// merging puts the readings of a branch together.
type merging struct {
	w     *work
	b     *Branch
	kinds []head.Kind
	all   []Branch
	rules [][]int32 // by reading: where each of its rules is in the branch
	lists []map[int32][]int32
	open  map[int32]bool // cells on whose figure the readings differ
	left  map[int32]bool // cells whose ledgers went different ways
}

func (m *merging) merge() {
	b := m.b
	first := &m.all[0]
	asked := b.asked
	*b = *first
	b.asked, b.all, b.readAs = asked, m.all, m.kinds
	b.rules, b.remarks, b.entries, b.cells, b.funds, b.presumed = nil, nil, nil, nil, nil, nil
	m.mergeRules()
	m.mergeNotDecided()
	m.mergeCells()
	for _, f := range first.funds { // the rules of the first reading come first, and keep their places
		if !m.open[f.cell] {
			b.funds = append(b.funds, f)
		}
	}
	m.mergeEntries()
	m.mergeDebts()
	if len(m.open) == 0 && len(b.owing) == 0 {
		b.asked = nil
	}
}

// mergeRules lists the rules and remarks of all readings, each once.
func (m *merging) mergeRules() {
	b := m.b
	for i := range m.all {
		x := &m.all[i]
		b.faulted, b.capped = b.faulted || x.faulted, b.capped || x.capped
		to := make([]int32, len(x.rules))
		for k, rule := range x.rules {
			at := slices.IndexFunc(b.rules, func(y Rule) bool { return y.ref == rule.ref })
			if at < 0 {
				at, b.rules = len(b.rules), append(b.rules, rule)
			}
			to[k] = int32(at) //nolint:gosec // bounded
		}
		m.rules = append(m.rules, to)
		for _, r := range x.remarks {
			if r.rule >= 0 {
				r.rule = to[r.rule]
			}
			if !slices.Contains(b.remarks, r) {
				b.remarks = append(b.remarks, r)
			}
		}
		for _, p := range x.presumed {
			if !slices.Contains(b.presumed, p) {
				b.presumed = append(b.presumed, p)
			}
		}
	}
}

// mergeNotDecided lists the awards that may bear interest in some reading, and says of which that is not so in all.
func (m *merging) mergeNotDecided() {
	b := m.b
	b.notDecided = nil
	for i := range m.all {
		for _, x := range m.all[i].notDecided {
			if slices.ContainsFunc(b.notDecided, func(y notDecided) bool { return y.cell == x.cell }) {
				continue
			}
			for k := range m.all {
				x.divides = x.divides || !slices.ContainsFunc(m.all[k].notDecided, func(y notDecided) bool { return y.cell == x.cell })
			}
			b.notDecided = append(b.notDecided, x)
		}
	}
	slices.SortFunc(b.notDecided, func(x, y notDecided) int { return cmp.Compare(x.cell, y.cell) })
}

// mergeCells leaves a figure where all readings agree on it.
func (m *merging) mergeCells() {
	m.open = map[int32]bool{}
	places := make([]int, len(m.all))
	for id := range int32(len(m.w.cells)) { //nolint:gosec // bounded
		var out *Cell
		figures := make([]exact.Num, len(m.all))
		agree, why := true, here
		for i := range m.all {
			figures[i] = exact.Int(0) // a cell that a reading does not have comes to nothing in it
			if list := m.all[i].cells; places[i] < len(list) && list[places[i]].id == id {
				c := list[places[i]]
				places[i]++
				figures[i], why = c.amount, c.gone
				if out == nil {
					out = &c
				}
			}
			agree = agree && sameFigure(figures[0], figures[i])
		}
		if out == nil {
			continue
		}
		out.kind, out.gone = m.w.cells[id].kind, why
		if agree {
			out.amount = figures[0]
			if out.amount.Known() {
				out.gone = here
			}
		} else {
			m.open[id] = true
			out.amount, out.gone = exact.Num{}, follows
			if out.kind.Class() == head.Compensatory {
				out.gone = undivided
			}
			out.reads = &reads{kinds: m.kinds, figures: figures}
		}
		m.b.cells = append(m.b.cells, *out)
	}
}

func sameFigure(a, b exact.Num) bool {
	return a.Known() == b.Known() && (!a.Known() || a.Cmp(b) == 0)
}

// mergeEntries keeps the postings that are the same in all readings. Where they part, one posting says that the figure
// turns on the division; an order's act stays in the ledger without a figure. Where they come to the same in the end, one
// posting more says so.
func (m *merging) mergeEntries() {
	m.left = map[int32]bool{}
	m.listEntries()
	for k := range m.all[0].entries {
		e := m.all[0].entries[k]
		if place := slices.Index(m.lists[0][e.cell], int32(k)); place >= 0 { //nolint:gosec // bounded
			m.mergeEntry(e, place)
		}
	}
	for i := range m.all[1:] {
		for _, c := range m.b.cells {
			list, first := m.lists[i+1][c.id], m.lists[0][c.id]
			if len(list) > len(first) && !m.left[c.id] { // a posting that the first reading does not have
				m.part(m.all[i+1].entries[list[len(first)]], m.rules[i+1])
			}
		}
	}
	for i := range m.b.cells {
		c := &m.b.cells[i]
		if m.left[c.id] && c.amount.Known() {
			m.b.entries = append(m.b.entries, Entry{stage: law.StageRounding, op: EntryUndivided, cell: c.id, event: -1, act: -1, rule: -1, after: c.amount})
		}
	}
}

// listEntries lists the postings of each cell in each reading. Where the readings have different ones, limits of law that
// changed nothing are left out: they do not make a figure turn on anything.
func (m *merging) listEntries() {
	for i := range m.all {
		by := map[int32][]int32{}
		for k := range m.all[i].entries {
			at := m.all[i].entries[k].cell
			by[at] = append(by[at], int32(k)) //nolint:gosec // bounded
		}
		m.lists = append(m.lists, by)
	}
	for _, c := range m.b.cells {
		if m.aligned(c.id) {
			continue
		}
		for i := range m.all {
			m.lists[i][c.id] = keep(m.lists[i][c.id], func(k int32) bool {
				e := &m.all[i].entries[k]
				return e.op != EntryLimit || e.event >= 0 || !e.before.Known() || !sameFigure(e.before, e.after)
			})
		}
	}
}

// aligned reports whether the same limits were posted to a cell in all readings, in the same order.
func (m *merging) aligned(cell int32) bool {
	for i := range m.all[1:] {
		if !slices.EqualFunc(m.lists[0][cell], m.lists[i+1][cell], func(a, b int32) bool {
			x, y := m.all[0].entries[a], m.all[i+1].entries[b]
			return x.op == y.op && m.ruleOf(0, x) == m.ruleOf(i+1, y)
		}) {
			return false
		}
	}
	return true
}

// mergeEntry carries over one posting of the first reading, the one at a place among those of its cell.
func (m *merging) mergeEntry(e Entry, place int) {
	if m.left[e.cell] {
		if e.event >= 0 {
			m.b.entries = append(m.b.entries, Entry{stage: e.stage, op: e.op, cell: e.cell, event: e.event, act: e.act, rule: -1})
		}
		return
	}
	whole, figures := true, true
	for i := range m.all[1:] {
		list := m.lists[i+1][e.cell]
		if place >= len(list) {
			whole, figures = false, false
			break
		}
		o := m.all[i+1].entries[list[place]]
		step := o.stage == e.stage && o.op == e.op && o.event == e.event && o.act == e.act && m.ruleOf(0, e) == m.ruleOf(i+1, o) &&
			sameFigure(o.before, e.before) && sameFigure(o.after, e.after)
		figures = figures && step
		whole = whole && step && m.sameOperands(i+1, e.operands, o.operands) && m.sameOperands(i+1, e.pool, o.pool)
	}
	switch {
	case whole:
		e.rule = m.ruleOf(0, e)
		m.b.entries = append(m.b.entries, e)
	case figures && e.op == EntryLimit: // what the limit comes to differs, and what it leaves of this award does not
		e.rule, e.operands, e.pool, e.either = m.ruleOf(0, e), span{}, span{}, true
		m.b.entries = append(m.b.entries, e)
	default:
		m.part(e, m.rules[0])
	}
}

// sameOperands reports whether operands of the first reading and of another are the same.
func (m *merging) sameOperands(reading int, first, other span) bool {
	return slices.EqualFunc(m.all[0].operands[first.from:first.to], m.all[reading].operands[other.from:other.to], sameFigure)
}

func (m *merging) ruleOf(reading int, e Entry) int32 {
	if e.rule < 0 {
		return -1
	}
	return m.rules[reading][e.rule]
}

// part posts that from here on the figure of a cell turns on the division of an award.
func (m *merging) part(e Entry, rules []int32) {
	m.left[e.cell] = true
	out := Entry{stage: e.stage, op: EntryUndivided, cell: e.cell, event: -1, act: -1, rule: -1, before: e.before}
	if e.rule >= 0 {
		out.rule = rules[e.rule]
	}
	if e.event >= 0 {
		out.op, out.event, out.act = e.op, e.event, e.act
	}
	m.b.entries = append(m.b.entries, out)
}

// mergeDebts finds the debtors who owe different sums of one figure in different readings.
func (m *merging) mergeDebts() {
	for _, c := range m.b.cells {
		if !c.amount.Known() {
			continue
		}
		lists := make([][]Obligation, len(m.all))
		agree := true
		for i := range m.all {
			same, _ := m.all[i].cellAt(c.id)
			lists[i] = m.all[i].obligationsOf(same)
			agree = agree && slices.EqualFunc(lists[0], lists[i], sameObligation)
		}
		if agree {
			continue
		}
		if m.b.owing == nil {
			m.b.owing = map[int32][]Obligation{}
		}
		m.b.owing[c.id] = m.uncertain(lists)
	}
}

func sameObligation(a, b Obligation) bool {
	return a.Debtor == b.Debtor && a.Award == b.Award && a.Jointly == b.Jointly && a.Rule == b.Rule && a.Open == b.Open && a.Dollars.Equal(b.Dollars)
}

// uncertain lists the debtors of all readings, each once, with the range of what it owes.
func (m *merging) uncertain(lists [][]Obligation) []Obligation {
	var out []Obligation
	for i := range lists {
		for _, o := range lists[i] {
			sum, determined := o.Amount()
			at := slices.IndexFunc(out, func(x Obligation) bool { return x.Debtor == o.Debtor })
			if at < 0 {
				at = len(out)
				o.reads, o.Open = &reads{kinds: m.kinds, figures: make([]exact.Num, len(lists))}, CaveatUndivided
				for k := range o.reads.figures {
					o.reads.figures[k] = exact.Int(0)
				}
				out = append(out, o)
			}
			if out[at].reads.figures[i], _ = exact.Money(sum); !determined {
				out[at].reads.figures[i], out[at].Open = exact.Num{}, CaveatNoShares
			}
			out[at].Jointly = (out[at].Jointly || o.Jointly) && out[at].Open != CaveatNoShares
			out[at].Dollars = decimal.Decimal{}
		}
	}
	return out
}

// undividedWords say why a figure turns on the division of an award, or that it does not in the end.
func (b *Branch) undividedWords(e Entry) string {
	switch c := b.PostedTo(e); {
	case e.after.Known():
		return "the same figure however the undivided damages divide"
	case c.kind.Class() == head.Compensatory:
		return "not divided into heads of damage, which this rule treats differently"
	}
	return "turns on how undivided damages divide"
}

// InWords says what the range is: "$1,000,000.00 if all of it is noneconomic, $4,000,000.00 if all of it is economic".
func (x Range) InWords() string {
	list := slices.Clone(x.Readings)
	slices.SortStableFunc(list, func(a, b Reading) int { return exact.Compare(a.Dollars, b.Dollars) })
	var out []string
	for _, r := range list {
		out = append(out, "$"+exact.Grouped(r.Dollars)+" if the undivided damages are all "+r.Kind.InWords())
	}
	return strings.Join(out, ", ")
}
