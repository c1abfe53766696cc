package outcome

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// plan is the scenario's matter for one combination of findings and liability, prepared for many trials. One goroutine uses it.
type plan struct {
	of     *model
	way    uint // the combination: bit k says that the k-th finding is established, or that there is liability
	trial  *engine.Trial
	voided map[[2]int]bool // awards that are not made: event, and place in its verdict
	slots  []int           // by cell of the engine: the place of its award among those of the model; -1 for another, -2 where not looked up
	now    [][]int64       // by verdict whose shares may change: its shares in this trial, in hundredths
}

// matterOf returns a copy of the matter for a combination of findings and liability, with the amounts and shares that it records.
func (m *model) matterOf(way uint) (out *matter.Matter, voided map[[2]int]bool) {
	c := *m.Matter
	c.Docket = slices.Clone(c.Docket)
	voided = map[[2]int]bool{}
	for e := range c.Docket {
		if c.Docket[e].Verdict == nil {
			continue
		}
		v := *c.Docket[e].Verdict
		v.Awards, v.Fault = slices.Clone(v.Awards), slices.Clone(v.Fault)
		c.Docket[e].Verdict = &v
	}
	c.Findings = slices.Clone(c.Findings)
	for i := range m.inputs {
		r, x := &m.inputs[i], &m.Inputs[i]
		so := r.bit >= 0 && way>>r.bit&1 == 1
		switch {
		case x.Finding != nil:
			f := x.Finding.finding(finding.Established)
			if !so {
				f.Status = x.Finding.otherwise()
			}
			if r.finding >= 0 {
				c.Findings[r.finding] = f
			} else {
				c.Findings = append(c.Findings, f)
			}
		case x.Liability != nil && !so:
			x.Liability.fails(&c, voided)
		}
	}
	return &c, voided
}

// fails takes out of the verdicts what is not awarded where there is no liability.
func (y *Liability) fails(m *matter.Matter, voided map[[2]int]bool) {
	for e := range m.Docket {
		v := m.Docket[e].Verdict
		if v == nil {
			continue
		}
		for k := range v.Awards {
			a := &v.Awards[k]
			if !y.reaches(a) {
				continue
			}
			against := without(a.Against, y.Against)
			claims := without(a.Claims, y.Claims)
			switch {
			case len(against) > 0 && len(y.Against) > 0 && within(a.Claims, y.Claims):
				a.Against = against
			case len(claims) > 0 && len(y.Claims) > 0:
				a.Claims = claims
			default:
				a.Amount, a.Divided, a.Future = decimal.Decimal{}, nil, nil
				voided[[2]int{e, k}] = true
			}
		}
	}
}

// without is a list without those that another names; where that names nobody, nobody is left.
func without(list, names []string) []string {
	if len(names) == 0 {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(list), func(id string) bool { return slices.Contains(names, id) })
}

// plan prepares a combination.
func (m *model) plan(way uint) (*plan, error) {
	p := &plan{of: m, way: way}
	var of *matter.Matter
	of, p.voided = m.matterOf(way)
	trial, err := engine.PrepareTrial(of, m.options)
	if err != nil {
		return nil, err
	}
	p.trial = trial
	for i := range m.verdicts {
		p.now = append(p.now, make([]int64, len(m.verdicts[i].base)))
	}
	return p, nil
}

// so reports whether a finding is established, or whether there is liability.
func (p *plan) so(i int) bool { return p.way>>p.of.inputs[i].bit&1 == 1 }

// set gives the matter the figures of a trial: by input, what was drawn.
func (p *plan) set(drawn []int64) {
	for i := range p.of.inputs {
		r := &p.of.inputs[i]
		if p.of.Inputs[i].Award != "" && !p.voided[[2]int{r.event, r.place}] {
			p.trial.Award(r.event, r.place, drawn[i])
		}
	}
	for i := range p.of.verdicts {
		s := &p.of.verdicts[i]
		p.sharesOf(s, drawn, p.now[i])
		for k, h := range p.now[i] {
			p.trial.Share(s.event, k, h)
		}
	}
}

// sharesOf works out the shares of the fault of a verdict, in hundredths of a percent: those that were drawn, the others in
// proportion to what is recorded of them, and then the shares of those who are not liable moved to who bears them.
func (p *plan) sharesOf(s *shares, drawn []int64, to []int64) {
	left := int64(100 * 100)
	changed := false
	for k, i := range s.drawn {
		if to[k] = s.base[k]; i >= 0 {
			to[k], changed = drawn[i], true
			left -= drawn[i]
		}
	}
	if changed {
		over := left
		for k, i := range s.drawn {
			if i < 0 {
				to[k] = inProportion(left, s.base[k], s.rest)
				over -= to[k]
			}
		}
		to[s.largest] += over
	}
	for i := range p.of.inputs {
		if y := p.of.Inputs[i].Liability; y != nil && !p.so(i) {
			y.move(p.of.Matter.Docket[s.event].Verdict.Fault, to)
		}
	}
}

// inProportion is a part of a sum, rounded to a whole number half away from zero.
func inProportion(sum, part, of int64) int64 { return (2*sum*part + of) / (2 * of) }

// move moves the shares of those who are not liable to those who bear them then.
func (y *Liability) move(of []fault.Share, to []int64) {
	for k := range of {
		if !slices.Contains(y.Against, of[k].Of) || slices.Contains(y.ShareTo, of[k].Of) || to[k] == 0 {
			continue
		}
		left, sum, largest, takers := to[k], int64(0), -1, int64(0)
		for j := range of {
			if slices.Contains(y.ShareTo, of[j].Of) {
				takers++
				if sum += to[j]; largest < 0 || to[j] > to[largest] {
					largest = j
				}
			}
		}
		if largest < 0 {
			continue
		}
		moved := int64(0)
		for j := range of {
			if !slices.Contains(y.ShareTo, of[j].Of) {
				continue
			}
			part := left / takers // nobody of them bears any: in equal parts
			if sum > 0 {
				part = inProportion(left, to[j], sum)
			}
			to[j] += part
			moved += part
		}
		to[largest] += left - moved
		to[k] = 0
	}
}

// recorded returns the matter as it would be recorded in the trial whose figures were set last.
func (p *plan) recorded(drawn []int64) *matter.Matter {
	out, voided := p.of.matterOf(p.way)
	for i := range p.of.inputs {
		r := &p.of.inputs[i]
		if p.of.Inputs[i].Award != "" && !voided[[2]int{r.event, r.place}] {
			out.Docket[r.event].Verdict.Awards[r.place].Amount = decimal.New(drawn[i], -2)
		}
	}
	for i := range p.of.verdicts {
		s := &p.of.verdicts[i]
		p.sharesOf(s, drawn, p.now[i])
		for k, h := range p.now[i] {
			out.Docket[s.event].Verdict.Fault[k].Percent = decimal.New(h, -2)
		}
	}
	return out
}

// sums are what a trial comes to, in cents.
type sums struct {
	way      uint    // the combination of findings and liability
	judgment int64   // what the awards to the clients, and interest on them, come to
	recovery int64   // the same without what the law gives to a fund
	debtors  []int64 // what each debtor can be made to pay of that
	open     []bool  // by debtor: what it owes of some award is not determined
	awards   []int64 // by award of the model, with interest on it
	classes  [4]int64
	rules    []ruled // the rules of law that were applied; not filled where nobody asks
	asked    bool    // whether somebody does
}

// ruled is a rule of law that was applied in a trial.
type ruled struct {
	ref     dated.Ref
	code    string // of the jurisdiction
	changed bool   // it changed what the clients are awarded
}

// The parts of a judgment that limits on what an offer shifts count.
const (
	economicPart = iota
	noneconomicPart
	exemplaryPart
	otherPart
)

func partOf(k head.Kind) int {
	switch k.Class() {
	case head.Economic:
		return economicPart
	case head.Noneconomic:
		return noneconomicPart
	case head.Punitive:
		return exemplaryPart
	case head.ClassUnspecified, head.Compensatory, head.Nominal, head.Statutory, head.Restitutionary, head.Penalty, head.Interest, head.Fees, head.Costs:
	}
	return otherPart
}

func (m *model) sums() *sums {
	return &sums{debtors: make([]int64, len(m.debtors)), open: make([]bool, len(m.debtors)), awards: make([]int64, len(m.awards))}
}

// run assesses the matter as it was set, and adds up what it comes to.
func (p *plan) run(out *sums) error {
	b, err := p.trial.Run()
	if err != nil {
		return err
	}
	out.way, out.judgment, out.recovery, out.classes = p.way, 0, 0, [4]int64{}
	clear(out.debtors)
	clear(out.open)
	clear(out.awards)
	for i := range b.Cells {
		c := &b.Cells[i]
		at := p.slot(b, c)
		if at < 0 {
			continue
		}
		cents, ok := c.Amount.Hundredths()
		if !ok {
			return undetermined(b.AwardOn(c).ID)
		}
		out.judgment += cents
		out.awards[at] += cents
		out.classes[partOf(c.Kind)] += cents
	}
	if out.asked {
		p.rules(b, out)
	}
	out.recovery = out.judgment
	for i := range b.Funds {
		f := &b.Funds[i]
		if c, ok := b.CellAt(f.Cell); ok && f.Fund.Known() && p.slot(b, &c) >= 0 {
			cents, _ := f.Fund.Hundredths()
			out.recovery -= cents
		}
	}
	b.Owe(func(o *engine.Owed) bool {
		if c, ok := b.CellAt(o.Cell); !ok || p.slot(b, &c) < 0 || o.Moved {
			return true
		}
		if d := slices.Index(p.of.debtors, o.Debtor); d >= 0 {
			cents, ok := o.Dollars.Hundredths()
			out.debtors[d] += cents
			out.open[d] = out.open[d] || !ok
		}
		return true
	})
	return nil
}

// rules lists the rules that were applied to awards of the clients.
func (p *plan) rules(b *engine.Branch, out *sums) {
	out.rules = out.rules[:0]
	for i := range b.Rules {
		r := &b.Rules[i]
		out.rules = append(out.rules, ruled{ref: r.Ref, code: r.Jurisdiction})
	}
	for i := range b.Entries {
		e := &b.Entries[i]
		if e.Rule >= 0 && e.Rule < len(out.rules) && e.After.Known() && e.Before.Known() && e.After.Cmp(e.Before) != 0 {
			if c, ok := b.CellAt(e.Cell); ok && p.slot(b, &c) >= 0 {
				out.rules[e.Rule].changed = true
			}
		}
	}
	n := 0
	for i := range b.Rules {
		if b.Rules[i].Applied {
			out.rules[n] = out.rules[i]
			n++
		}
	}
	out.rules = out.rules[:n]
}

// slot is the place of a cell's award among those of the model.
func (p *plan) slot(b *engine.Branch, c *engine.Cell) int {
	for len(p.slots) <= c.ID {
		p.slots = append(p.slots, -2)
	}
	if p.slots[c.ID] == -2 {
		award := b.Judgment.Origins.Of(c.Event, c.Award).Award
		p.slots[c.ID] = slices.Index(p.of.awards, p.of.Matter.Docket[c.Event].Verdict.Awards[award].ID)
	}
	return p.slots[c.ID]
}

func undetermined(award string) error {
	return invalid.New("matter", "the award "+invalid.Quote(award)+" comes to no figure", "a matter in which every award to the clients has one")
}
