package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// Origin is where an award of an expanded verdict stands in the matter as recorded.
type Origin struct{ Award, Part int } // part is -1 for an award that is not divided

// partID is the ID of a part of a divided award.
func partID(award string, k head.Kind) string { return award + "/" + k.String() }

// expand returns the matter with the parts of divided awards in their place, or the matter itself where no award is
// divided or a division is wrong.
func (w *work) expand(m *matter.Matter) *matter.Matter {
	w.origins, w.wholes = nil, nil
	if m == nil || !slices.ContainsFunc(m.Docket, hasDivision) {
		return m
	}
	if !w.checkDivisions(m) {
		return m
	}
	out := *m
	out.Docket = slices.Clone(m.Docket)
	w.origins, w.wholes = make(Origins, len(m.Docket)), map[string][]int{}
	for i := range out.Docket {
		if e := &out.Docket[i]; hasDivision(*e) {
			e.Verdict, w.origins[i] = expandVerdict(e.Verdict)
		}
	}
	return &out
}

func hasDivision(e matter.Event) bool {
	return e.Verdict != nil && slices.ContainsFunc(e.Verdict.Awards, func(a matter.Award) bool { return a.Divided != nil })
}

func expandVerdict(v *matter.Verdict) (*matter.Verdict, []Origin) {
	out := *v
	out.Awards = nil
	var from []Origin
	for k := range v.Awards {
		a := v.Awards[k]
		if a.Divided == nil {
			out.Awards, from = append(out.Awards, a), append(from, Origin{k, -1})
			continue
		}
		for p, part := range a.Divided.Parts {
			x := a
			x.ID, x.Kind, x.Amount, x.Divided = partID(a.ID, part.Kind), part.Kind, part.Amount, nil
			out.Awards, from = append(out.Awards, x), append(from, Origin{k, p})
		}
	}
	return &out, from
}

// Origins says where the awards of expanded verdicts were recorded, by event; nil where none was divided.
type Origins [][]Origin

// Of says where an award of the expanded matter was recorded.
func (o Origins) Of(event, award int) Origin {
	if event < len(o) && o[event] != nil {
		return o[event][award]
	}
	return Origin{award, -1}
}

// Path is the path of an award in the matter as recorded.
func (o Origins) Path(event, award int) string {
	return invalid.At(invalid.At("docket", event)+".verdict.awards", (o.Of(event, award).Award))
}

// checkDivisions notes what is wrong with the divisions of a matter. It reports whether nothing is.
func (w *work) checkDivisions(m *matter.Matter) bool {
	before := w.errs.Len()
	divided := map[string][]matter.Part{} // by award, as it was first stated; nil where it is not divided
	for i := range m.Docket {
		v := m.Docket[i].Verdict
		if v == nil {
			continue
		}
		for k := range v.Awards {
			a := &v.Awards[k]
			path := invalid.At(invalid.At("docket", i)+".verdict.awards", k) + ".divided"
			var parts []matter.Part
			if a.Divided != nil {
				parts = a.Divided.Parts
				w.checkDivision(a, path)
			}
			if was, stated := divided[a.ID]; !stated {
				divided[a.ID] = parts
			} else if !sameHeads(was, parts) {
				w.errs.Add(path, "restates "+invalid.Quote(a.ID)+" and divides it otherwise than the verdict before", "the same heads wherever it is stated, or a new ID")
			}
		}
	}
	return w.errs.Len() == before
}

func sameHeads(a, b []matter.Part) bool {
	within := func(a, b []matter.Part) bool {
		for _, x := range a {
			if !slices.ContainsFunc(b, func(y matter.Part) bool { return y.Kind == x.Kind }) {
				return false
			}
		}
		return true
	}
	return within(a, b) && within(b, a)
}

func (w *work) checkDivision(a *matter.Award, path string) {
	d := a.Divided
	class := a.Kind.Class()
	if !head.AllCompensatory().Has(a.Kind) {
		w.errs.Add(path, "divides an award of "+a.Kind.InWords()+" damages", "none, or an award of compensatory, economic or noneconomic damages")
		return
	}
	if a.Future != nil {
		w.errs.Add(path, "divides an award that is a projection of future loss", "an award for each projection")
	}
	if d.By > finding.ByAgency {
		w.errs.Add(path+".by", "unknown", "jury, court, reviewing_court, stipulation, agency")
	}
	if len(d.Parts) < 2 || len(d.Parts) > head.All().Len() {
		w.errs.Add(path+".parts", "is no division", "at least two parts, each head once")
		return
	}
	sum := exact.Int(0)
	var seen head.Set
	for i, p := range d.Parts {
		at := invalid.At(path+".parts", i)
		within := head.AllCompensatory().Has(p.Kind) && p.Kind.Class() != head.Compensatory && (class == head.Compensatory || p.Kind.Class() == class)
		switch {
		case !within:
			w.errs.Add(at+".kind", "no head of "+a.Kind.InWords()+" damages", "such as economic, noneconomic, medical/past, pain_and_suffering")
		case seen.Has(p.Kind):
			w.errs.Add(at+".kind", invalid.Quote(p.Kind.String())+" is named twice", "each head once")
		case len(partID(a.ID, p.Kind)) > matter.MaxID:
			w.errs.Add(at+".kind", "makes the ID of the part too long: "+invalid.Quote(partID(a.ID, p.Kind)),
				"an award ID that leaves room for the name of the head: 64 bytes in all")
		}
		seen = seen.Union(head.Of(p.Kind))
		before := w.errs.Len()
		w.money(p.Amount, func() string { return at + ".amount" })
		if w.errs.Len() == before {
			n, _ := exact.Money(p.Amount) // checked
			sum = sum.Add(n)
		} else {
			sum = exact.Num{}
		}
	}
	if whole, err := exact.Money(a.Amount); err == nil && sum.Known() && sum.Cmp(whole) != 0 {
		w.errs.Add(path+".parts", "add up to $"+exact.Group(sum.Fixed(2))+", and the award is $"+exact.Group(whole.Fixed(2)), "parts that add up to the award")
	}
}

// findAward returns a cell that an ID of an award stands for: its own, or that of its first part; -1 where it is no award.
func (w *work) findAward(id string) int {
	if parts := w.wholes[id]; len(parts) > 0 {
		return parts[0]
	}
	return w.findCell(id)
}

// shareWith takes over whom and what claims another part of the same award is for.
func (c *cell) shareWith(o *cell) {
	c.plaintiffs, c.defendants, c.claims = o.plaintiffs, o.defendants, o.claims
	c.law, c.action, c.person, c.occurrence = o.law, o.action, o.person, o.occurrence
}

// placePart notes a new cell that is part of a divided award.
func (w *work) placePart(at, event, award int) {
	o := w.origins.Of(event, award)
	if o.Part < 0 {
		return
	}
	id := w.recorded.Docket[event].Verdict.Awards[o.Award].ID
	parts := append(w.wholes[id], at)
	w.wholes[id] = parts
	w.cells[at].whole = parts[0]
}

// checkWhole refuses a divided award where one award is needed.
func (w *work) checkWhole(id, path string) {
	if parts := w.wholes[id]; len(parts) > 0 {
		w.errs.Add(path, invalid.Quote(id)+" is divided into heads of damage", "the ID of one part, such as "+w.award(&w.cells[parts[0]]).ID)
	}
}

// partsIn returns how many of the first cells are parts of one award that was divided; 1 where the first is no part.
func (w *work) partsIn(cells []int) int {
	n := 1
	for whole := w.run.cells[cells[0]].whole; whole >= 0 && n < len(cells) && w.run.cells[cells[n]].whole == whole; n++ {
	}
	return n
}
