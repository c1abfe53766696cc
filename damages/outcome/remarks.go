package outcome

import (
	"context"
	"maps"
	"slices"
	"strconv"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/matter"
)

// met is which trials met a combination of findings and liability: the first, and those of the least and the greatest judgment.
type met struct {
	first, least, most int
	low, high          int64 // judgments, in cents
}

// meet adds trials of a combination. Of trials with the same judgment the first stands.
func (p *part) meet(way uint, x met) {
	y, is := p.met[way]
	if !is {
		p.met[way] = x
		return
	}
	y.first = min(y.first, x.first)
	if x.low < y.low || x.low == y.low && x.least < y.least {
		y.low, y.least = x.low, x.least
	}
	if x.high > y.high || x.high == y.high && x.most < y.most {
		y.high, y.most = x.high, x.most
	}
	p.met[way] = y
}

// remarks assesses the matters of the trials that stand for all, and keeps what their judgments say beside the figures.
func (m *model) remarks(ctx context.Context, out *Result, o *Options, of map[uint]met) error {
	first := map[int]bool{} // by trial that is looked at, whether it is the first of its combination
	for _, x := range of {
		first[x.least], first[x.most] = false, false
	}
	for _, x := range of {
		first[x.first] = true
	}
	unasked := map[int]bool{} // by input
	for i := range m.Inputs {
		if m.Inputs[i].Finding != nil {
			unasked[i] = true
		}
	}
	type saying struct {
		kind         damages.CaveatKind
		award, event string
		rule         dated.RuleID
		text         string
	}
	w, said := m.worker(nil), map[saying]bool{}
	for _, n := range slices.Sorted(maps.Keys(first)) {
		if err := ctx.Err(); err != nil {
			return err
		}
		c, err := w.recorded(o.Seed, n)
		if err != nil {
			return err
		}
		j, err := damages.Assess(c, damages.Options(m.options))
		if err != nil {
			return &TrialError{Trial: n, Err: err}
		}
		for _, x := range j.IfAccepted().Caveats() {
			key := saying{x.Kind, x.Award, x.Event, x.Rule, x.Text}
			if x.Otherwise != nil { // its figures are those of one trial
				key.text = ""
				x.Text += " (in trial " + strconv.Itoa(n) + ")"
				x.Otherwise = nil
			}
			if !said[key] {
				said[key] = true
				out.Caveats = append(out.Caveats, x)
			}
		}
		for i := range unasked {
			if first[n] && m.turns(c, i) {
				delete(unasked, i)
			}
		}
	}
	for _, i := range slices.Sorted(maps.Keys(unasked)) {
		out.Unasked = append(out.Unasked, m.Inputs[i].ID)
	}
	return nil
}

// turns reports whether a rule asks for the finding of an input in the matter of a trial, or a sum turns on it.
func (m *model) turns(c *matter.Matter, i int) bool {
	f := m.Inputs[i].Finding.finding(finding.Established)
	with := *c
	with.Findings = slices.Clone(c.Findings)
	at := slices.IndexFunc(with.Findings, func(x finding.Finding) bool { return sameFinding(&x, &f) })
	none := with
	none.Findings = slices.Delete(slices.Clone(c.Findings), at, at+1)
	options := m.options
	options.Presume = false
	needs, _ := engine.Needs(&none, options) // what else is wrong was said, or comes from the finding that is taken out
	if slices.ContainsFunc(needs, func(n matter.Need) bool { return n.Name == string(f.What) }) {
		return true
	}
	var sums []string
	for _, status := range [...]finding.Status{finding.Established, m.Inputs[i].Finding.otherwise()} {
		with.Findings[at].Status = status
		j, err := damages.Assess(&with, damages.Options(m.options))
		if err != nil {
			return true
		}
		sum, _ := j.IfAccepted().Total(head.All())
		sums = append(sums, sum.String())
	}
	return sums[0] != sums[1]
}
