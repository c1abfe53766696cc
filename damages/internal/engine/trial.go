package engine

import (
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// Trial is a matter that is assessed again and again with other amounts of its awards and other shares of the fault. Names are
// resolved, and the law that no figure changes is asked, once. Every run goes through the same stages as [Prepared.Assess], so
// that its figures are those of an assessment of the matter with the amounts and shares in it. What only the words of a judgment
// need is not computed: the doubts about the order of stages, the questions that do not stand in its way, the ledger's formulas.
//
// A Trial is used by one goroutine at a time. It owns its matter.
type Trial struct {
	of      Prepared
	w       work
	through int
	single  bool // the docket is one verdict, whose fold is kept
	j       Judgment
	b       Branch
}

// PrepareTrial checks a matter and prepares it, as [Prepare] does. The trial changes the matter, which must be the caller's own copy
// of it down to the awards and the shares of the fault of its verdicts.
func PrepareTrial(m *matter.Matter, o Options) (*Trial, error) {
	p, err := Prepare(m, o)
	if err != nil {
		return nil, err
	}
	t := &Trial{of: *p, through: len(m.Docket) - 1}
	t.w.compiled = &t.of.of
	if o.Through != "" {
		if t.through = t.w.findEvent(o.Through); t.through < 0 {
			return nil, invalid.New("options.through", invalid.Quote(o.Through)+" is no event", "the ID of an event of the docket")
		}
	}
	t.j = Judgment{Matter: p.of.m, Recorded: p.of.recorded, Origins: p.of.origins, Own: p.of.own, Through: t.through, presume: o.Presume}
	t.single = len(m.Docket) == 1
	if !t.single { // what a later event does with an award is folded anew each time
		t.of.of.folded = nil
	}
	return t, nil
}

// Award gives an award of a verdict another amount: the place of the event in the docket, and that of the award in its verdict,
// neither of which is divided or a projection of future loss.
func (t *Trial) Award(event, award int, cents int64) {
	c := &t.of.of
	at := c.awards[event][award]
	dollars := exact.Of(cents, 100, nil)
	if c.cells[at].first == event {
		c.cells[at].amount, c.cells[at].found = dollars, dollars
		if t.single && c.folded != nil {
			c.folded.cells[at].amount, c.folded.cells[at].found = dollars, dollars
		}
		return
	}
	c.m.Docket[event].Verdict.Awards[award].Amount = dollars.Decimal()
}

// Share gives a share of the fault of a verdict another percentage, in hundredths of a percent. Whoever changes shares sees to it
// that they add up to one hundred percent before the next run.
func (t *Trial) Share(event, place int, hundredths int64) {
	t.of.of.fault[event][place].percent = exact.Of(hundredths, 100, nil)
}

// Run assesses the matter as it stands now. The branch that it returns holds until the next run; [Branch.Owe], the cells, the rules
// and what the entries changed are all that may be asked of it. Errors: those of [Assess], of which it may report less; and *invalid.Error where elections are open.
func (t *Trial) Run() (*Branch, error) {
	w := &t.w
	w.errs, w.lawErrs = invalid.List{}, w.lawErrs[:0]
	w.asking, w.inquiry = asking{}, inquiry{presume: t.of.options.Presume, figures: true}
	w.noteLatest(t.through)
	open := w.openElections(t.through)
	if w.failed() {
		return nil, w.err()
	}
	if len(open) > 0 {
		return nil, invalid.New(invalid.At("docket", open[0])+".order.election", "is open", "how it goes: accepted or rejected")
	}
	b := &t.b
	w.compute()
	if len(w.run.met) > 0 || len(w.run.acts) > 0 { // figures may turn on how the record is read
		*b = Branch{Judgment: &t.j}
		b.keep(&w.run, nil)
		if !w.failed() {
			w.read(b)
		}
	} else {
		b.borrow(&w.run)
		b.Judgment = &t.j
	}
	if w.failed() {
		return nil, w.err()
	}
	return b, w.blocked()
}

// borrow makes the lists of a run those of the branch, without copying what the figures do not need. The branch then holds until
// the run begins again.
func (b *Branch) borrow(r *run) {
	*b = Branch{Cells: b.Cells[:0], Entries: r.entries, Rules: r.rules, debts: r.debts, released: r.released, Funds: r.funds}
	b.cells(r)
}
