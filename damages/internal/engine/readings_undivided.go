package engine

import (
	"cmp"
	"slices"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
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

// UndividedResult is what a branch keeps of the readings of its undivided awards.
type UndividedResult struct {
	Asked  []int          // undivided awards that figures turn on
	All    []Branch       // where some award is undivided: the branch in every reading of it
	readAs []head.Kind    // what each of them reads undivided awards as
	owing  map[int][]Owed // by cell: what debtors owe of a figure that is certain, where who owes it is not
}

// meeting is an undivided award and the heads of a rule that it met.
type meeting struct {
	cell int
	set  head.Set
}

// takes reports whether a set of heads takes an award in. It notes where the award is undivided and the set takes in only
// some of what the award may be.
func (w *work) takes(s head.Set, at int) bool {
	c := &w.run.cells[at]
	w.meet(s, at)
	return s.Has(c.kind)
}

// meet notes that an undivided award meets a set of heads that takes in only some of what the award may be. It reports
// whether that is so.
func (w *work) meet(s head.Set, at int) bool {
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
func (w *work) selects(s *matter.Selector, at int) bool {
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
	b.Asked = b.Asked[:0]
	for _, m := range w.run.met {
		if !slices.Contains(b.Asked, m.cell) {
			b.Asked = append(b.Asked, m.cell)
		}
	}
	all := make([]Branch, len(kinds))
	for i, k := range kinds {
		x := &all[i]
		x.Judgment, x.Refuse = b.Judgment, b.Refuse
		w.run.reading = k
		w.fold(b.Judgment.Through, func(event int) bool { return b.Judgment.accepts(event, b.Refuse) })
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
	var by []matter.Asker
	for _, e := range b.Entries {
		if e.Kind == EntryUndivided && e.Rule >= 0 {
			v := b.Rules[e.Rule].Ref.Meta()
			if !slices.ContainsFunc(by, func(a matter.Asker) bool { return a.Rule == v.ID }) {
				by = append(by, matter.Asker{Rule: v.ID, Title: v.Title, Authority: v.Authority.Slice(), Decides: "it treats heads of damage differently"})
			}
		}
	}
	for _, at := range b.Asked {
		c := &w.run.cells[at]
		w.need(matter.Need{Path: w.awardPath(c) + ".divided", Awards: []string{w.award(c).ID}, Asked: by,
			Question: "How does the award divide into heads of damage, by a finding or a stipulation?",
			Allowed:  []string{"parts, such as economic and noneconomic, that add up to the award"}})
	}
}

// reads are the figures of one cell or debt in each reading.
type Readings struct {
	Kinds   []head.Kind
	Figures []exact.Num
}

// Bounds are the least and the greatest of the figures; there are none where a reading has no figure.
func (x *Readings) Bounds() (low, high exact.Num, ok bool) {
	if x == nil || len(x.Figures) == 0 {
		return low, high, false
	}
	low, high = x.Figures[0], x.Figures[0]
	for _, n := range x.Figures {
		if !n.Known() {
			return low, high, false
		}
		low, high = exact.Min(low, n), exact.Max(high, n)
	}
	return low, high, true
}

// TotalReads is what the cells of the given kinds come to in each reading; nil where [Branch.TotalRange] returns none.
func (b *Branch) TotalReads(kinds head.Set) *Readings {
	if len(b.All) == 0 {
		return nil
	}
	if _, whole := b.Total(kinds); whole {
		return nil
	}
	x := &Readings{Kinds: b.readAs, Figures: make([]exact.Num, len(b.All))}
	for i := range b.All {
		sum, whole := b.All[i].Total(kinds)
		if !whole {
			return nil
		}
		x.Figures[i] = sum
	}
	return x
}

// merging puts the readings of a branch together.
type merging struct {
	w     *work
	b     *Branch
	kinds []head.Kind
	all   []Branch
	rules [][]int // by reading: where each of its rules is in the branch
	lists []map[int][]int
	open  map[int]bool // cells on whose figure the readings differ
	left  map[int]bool // cells whose ledgers went different ways
}

func (m *merging) merge() {
	b := m.b
	first := &m.all[0]
	asked := b.Asked
	*b = *first
	b.Asked, b.All, b.readAs = asked, m.all, m.kinds
	b.Rules, b.Remarks, b.Entries, b.Cells, b.Funds, b.Presumed = nil, nil, nil, nil, nil, nil
	m.mergeRules()
	m.mergeNotDecided()
	m.mergeCells()
	for _, f := range first.Funds { // the rules of the first reading come first, and keep their places
		if !m.open[f.Cell] {
			b.Funds = append(b.Funds, f)
		}
	}
	m.mergeEntries()
	m.mergeDebts()
	if len(m.open) == 0 && len(b.owing) == 0 {
		b.Asked = nil
	}
}

// mergeRules lists the rules and remarks of all readings, each once.
func (m *merging) mergeRules() {
	b := m.b
	for i := range m.all {
		x := &m.all[i]
		to := make([]int, len(x.Rules))
		for k, rule := range x.Rules {
			at := slices.IndexFunc(b.Rules, func(y Rule) bool { return y.Ref == rule.Ref })
			if at < 0 {
				at, b.Rules = len(b.Rules), append(b.Rules, rule)
			}
			to[k] = at
		}
		m.rules = append(m.rules, to)
		for _, r := range x.Remarks {
			if r.Rule >= 0 {
				r.Rule = to[r.Rule]
			}
			if !slices.Contains(b.Remarks, r) {
				b.Remarks = append(b.Remarks, r)
			}
		}
		for _, p := range x.Presumed {
			if !slices.Contains(b.Presumed, p) {
				b.Presumed = append(b.Presumed, p)
			}
		}
	}
}

// mergeNotDecided lists the awards that may bear interest in some reading, and says of which that is not so in all.
func (m *merging) mergeNotDecided() {
	b := m.b
	b.NotDecided = nil
	for i := range m.all {
		for _, x := range m.all[i].NotDecided {
			if slices.ContainsFunc(b.NotDecided, func(y NotDecided) bool { return y.Cell == x.Cell }) {
				continue
			}
			for k := range m.all {
				x.Divides = x.Divides || !slices.ContainsFunc(m.all[k].NotDecided, func(y NotDecided) bool { return y.Cell == x.Cell })
			}
			b.NotDecided = append(b.NotDecided, x)
		}
	}
	slices.SortFunc(b.NotDecided, func(x, y NotDecided) int { return cmp.Compare(x.Cell, y.Cell) })
}

// mergeCells leaves a figure where all readings agree on it.
func (m *merging) mergeCells() {
	m.open = map[int]bool{}
	places := make([]int, len(m.all))
	for id := range len(m.w.cells) {
		var out *Cell
		figures := make([]exact.Num, len(m.all))
		agree, why := true, Determined
		for i := range m.all {
			figures[i] = exact.Int(0) // a cell that a reading does not have comes to nothing in it
			if list := m.all[i].Cells; places[i] < len(list) && list[places[i]].ID == id {
				c := list[places[i]]
				places[i]++
				figures[i], why = c.Amount, c.Gone
				if out == nil {
					out = &c
				}
			}
			agree = agree && sameFigure(figures[0], figures[i])
		}
		if out == nil {
			continue
		}
		out.Kind, out.Gone = m.w.cells[id].kind, why
		if agree {
			out.Amount = figures[0]
			if out.Amount.Known() {
				out.Gone = Determined
			}
		} else {
			m.open[id] = true
			out.Amount, out.Gone = exact.Num{}, Follows
			if out.Kind.Class() == head.Compensatory {
				out.Gone = Undivided
			}
			out.Readings = &Readings{Kinds: m.kinds, Figures: figures}
		}
		m.b.Cells = append(m.b.Cells, *out)
	}
}

func sameFigure(a, b exact.Num) bool {
	return a.Known() == b.Known() && (!a.Known() || a.Cmp(b) == 0)
}

// mergeEntries keeps the postings that are the same in all readings. Where they part, one posting says that the figure
// turns on the division; an order's act stays in the ledger without a figure. Where they come to the same in the end, one
// posting more says so.
func (m *merging) mergeEntries() {
	m.left = map[int]bool{}
	m.listEntries()
	for k := range m.all[0].Entries {
		e := m.all[0].Entries[k]
		if place := slices.Index(m.lists[0][e.Cell], k); place >= 0 {
			m.mergeEntry(e, place)
		}
	}
	for i := range m.all[1:] {
		for _, c := range m.b.Cells {
			list, first := m.lists[i+1][c.ID], m.lists[0][c.ID]
			if len(list) > len(first) && !m.left[c.ID] { // a posting that the first reading does not have
				m.part(m.all[i+1].Entries[list[len(first)]], m.rules[i+1])
			}
		}
	}
	for i := range m.b.Cells {
		c := &m.b.Cells[i]
		if m.left[c.ID] && c.Amount.Known() {
			m.b.Entries = append(m.b.Entries, Entry{Stage: law.StageRounding, Kind: EntryUndivided, Cell: c.ID, Event: -1, Act: -1, Rule: -1, After: c.Amount})
		}
	}
}

// listEntries lists the postings of each cell in each reading. Where the readings have different ones, limits of law that
// changed nothing are left out: they do not make a figure turn on anything.
func (m *merging) listEntries() {
	for i := range m.all {
		by := map[int][]int{}
		for k := range m.all[i].Entries {
			at := m.all[i].Entries[k].Cell
			by[at] = append(by[at], k)
		}
		m.lists = append(m.lists, by)
	}
	for _, c := range m.b.Cells {
		if m.aligned(c.ID) {
			continue
		}
		for i := range m.all {
			m.lists[i][c.ID] = keep(m.lists[i][c.ID], func(k int) bool {
				e := &m.all[i].Entries[k]
				return e.Kind != EntryLimit || e.Event >= 0 || !e.Before.Known() || !sameFigure(e.Before, e.After)
			})
		}
	}
}

// aligned reports whether the same limits were posted to a cell in all readings, in the same order.
func (m *merging) aligned(cell int) bool {
	for i := range m.all[1:] {
		if !slices.EqualFunc(m.lists[0][cell], m.lists[i+1][cell], func(a, b int) bool {
			x, y := m.all[0].Entries[a], m.all[i+1].Entries[b]
			return x.Kind == y.Kind && m.ruleOf(0, x) == m.ruleOf(i+1, y)
		}) {
			return false
		}
	}
	return true
}

// mergeEntry carries over one posting of the first reading, the one at a place among those of its cell.
func (m *merging) mergeEntry(e Entry, place int) {
	if m.left[e.Cell] {
		if e.Event >= 0 {
			m.b.Entries = append(m.b.Entries, Entry{Stage: e.Stage, Kind: e.Kind, Cell: e.Cell, Event: e.Event, Act: e.Act, Rule: -1})
		}
		return
	}
	whole, figures := true, true
	for i := range m.all[1:] {
		list := m.lists[i+1][e.Cell]
		if place >= len(list) {
			whole, figures = false, false
			break
		}
		o := m.all[i+1].Entries[list[place]]
		step := o.Stage == e.Stage && o.Kind == e.Kind && o.Event == e.Event && o.Act == e.Act && m.ruleOf(0, e) == m.ruleOf(i+1, o) &&
			sameFigure(o.Before, e.Before) && sameFigure(o.After, e.After)
		figures = figures && step
		whole = whole && step && m.sameOperands(i+1, e.Operands, o.Operands) && m.sameOperands(i+1, e.Pool, o.Pool)
	}
	switch {
	case whole:
		e.Rule = m.ruleOf(0, e)
		m.b.Entries = append(m.b.Entries, e)
	case figures && e.Kind == EntryLimit: // what the limit comes to differs, and what it leaves of this award does not
		e.Rule, e.Operands, e.Pool, e.Either = m.ruleOf(0, e), Span{}, Span{}, true
		m.b.Entries = append(m.b.Entries, e)
	default:
		m.part(e, m.rules[0])
	}
}

// sameOperands reports whether operands of the first reading and of another are the same.
func (m *merging) sameOperands(reading int, first, other Span) bool {
	return slices.EqualFunc(m.all[0].Operands[first.From:first.To], m.all[reading].Operands[other.From:other.To], sameFigure)
}

func (m *merging) ruleOf(reading int, e Entry) int {
	if e.Rule < 0 {
		return -1
	}
	return m.rules[reading][e.Rule]
}

// part posts that from here on the figure of a cell turns on the division of an award.
func (m *merging) part(e Entry, rules []int) {
	m.left[e.Cell] = true
	out := Entry{Stage: e.Stage, Kind: EntryUndivided, Cell: e.Cell, Event: -1, Act: -1, Rule: -1, Before: e.Before}
	if e.Rule >= 0 {
		out.Rule = rules[e.Rule]
	}
	if e.Event >= 0 {
		out.Kind, out.Event, out.Act = e.Kind, e.Event, e.Act
	}
	m.b.Entries = append(m.b.Entries, out)
}

// mergeDebts finds the debtors who owe different sums of one figure in different readings.
func (m *merging) mergeDebts() {
	for _, c := range m.b.Cells {
		if !c.Amount.Known() {
			continue
		}
		lists := make([][]Owed, len(m.all))
		agree := true
		for i := range m.all {
			same, _ := m.all[i].CellAt(c.ID)
			lists[i] = m.all[i].allOwedOn(same)
			agree = agree && slices.EqualFunc(lists[0], lists[i], sameDebt)
		}
		if agree {
			continue
		}
		if m.b.owing == nil {
			m.b.owing = map[int][]Owed{}
		}
		m.b.owing[c.ID] = m.uncertain(lists)
	}
}

func sameDebt(a, b Owed) bool {
	return a.Debtor == b.Debtor && a.Jointly == b.Jointly && a.Rule == b.Rule && a.Open == b.Open && sameFigure(a.Dollars, b.Dollars)
}

// uncertain lists the debtors of all readings, each once, with what it owes in each.
func (m *merging) uncertain(lists [][]Owed) []Owed {
	var out []Owed
	for i := range lists {
		for _, o := range lists[i] {
			at := slices.IndexFunc(out, func(x Owed) bool { return x.Debtor == o.Debtor })
			if at < 0 {
				at = len(out)
				x := o
				x.Readings, x.Open = &Readings{Kinds: m.kinds, Figures: make([]exact.Num, len(lists))}, CaveatUndivided
				for k := range x.Readings.Figures {
					x.Readings.Figures[k] = exact.Int(0)
				}
				out = append(out, x)
			}
			if out[at].Readings.Figures[i] = o.Dollars; o.Open != CaveatUnspecified {
				out[at].Readings.Figures[i], out[at].Open = exact.Num{}, CaveatNoShares
			}
			out[at].Jointly = (out[at].Jointly || o.Jointly) && out[at].Open != CaveatNoShares
			out[at].Dollars = exact.Num{}
		}
	}
	return out
}
