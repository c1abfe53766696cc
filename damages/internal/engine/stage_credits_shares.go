package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// foundLiable is what was found of the liability of those released: what the settlement records, else what the shares of
// fault of the verdict show.
func (w *work) foundLiable(x *release) finding.Status {
	s := &w.m.Settled[x.settlement]
	if s.Liable != finding.Unspecified {
		return s.Liable
	}
	c := &w.run.cells[x.cells[0]]
	percent, found := w.percentOf(c, s.By)
	switch {
	case percent.Sign() > 0:
		return finding.Established
	case found:
		return finding.NotEstablished
	}
	return finding.Unspecified
}

// takeShares credits settlements by shares of the fault or by equal parts. It returns those of which the law takes the sum
// paid, because that is greater or because no share was found.
func (w *work) takeShares(rule *fault.Credit, list []*release) (sums []*release) {
	counted := map[int][]string{}
	for _, x := range list {
		found := false
		for i, at := range x.cells {
			part, known, ok := w.shareReleased(x, at, counted)
			if !ok {
				return nil
			}
			found = found || known
			if joint, divided := w.run.jointDebt(at, x.credit.Combined); !divided || joint.Sign() > 0 {
				x.off[i] = part // a share that is owed alone leaves the settling person's out already
			}
		}
		switch {
		case found:
		case x.method == fault.GreatestOf:
			sums = append(sums, x)
		default:
			w.notCredited(x.settlement, x.cells[0], x.rule, NoShareFound)
			x.cells = nil
		}
	}
	list = slices.DeleteFunc(slices.Clone(list), func(x *release) bool { return len(x.cells) == 0 || slices.Contains(sums, x) })
	if rule.Method == fault.GreatestOf || rule.AtLeastPaid {
		greater := w.greaterPaid(list)
		sums = append(sums, greater...)
		list = slices.DeleteFunc(list, func(x *release) bool { return slices.Contains(greater, x) })
	}
	for _, x := range list {
		w.takeOff(x)
	}
	return sums
}

// greaterPaid picks the settlements of which the sums paid are greater than the shares, for all settlements together that
// reach the same awards.
func (w *work) greaterPaid(list []*release) (out []*release) {
	for _, group := range alike(list) {
		paid, shares := exact.Int(0), exact.Int(0)
		for _, x := range group {
			paid = paid.Add(w.paid(x))
			for _, n := range x.off {
				shares = shares.Add(n)
			}
		}
		if paid.Cmp(shares) > 0 {
			out = append(out, group...)
		}
	}
	return out
}

// shareReleased is what a settlement takes off one award by the shares of those released: a part of the whole, each share
// taken once, however many settlements name it.
func (w *work) shareReleased(x *release, at int, counted map[int][]string) (part exact.Num, found, ok bool) {
	c := &w.run.cells[at]
	s := &w.m.Settled[x.settlement]
	var fresh []string
	for _, name := range s.By {
		if !slices.Contains(counted[at], name) {
			fresh = append(fresh, name)
		}
	}
	counted[at] = append(counted[at], fresh...)
	if x.method == fault.PerCapita || x.method == fault.ByRelease && x.credit.EqualShares {
		return c.gross.Mul(exact.Int(int64(len(fresh)))).Quo(exact.Int(w.heads(x, c))), true, true
	}
	shares := w.m.Docket[c.event].Verdict.Fault
	if len(shares) == 0 && x.method != fault.GreatestOf {
		w.needShares(at, true, w.asker(x.rule, "the credit for the settlement "+invalid.Quote(s.ID)))
		return part, false, false
	}
	percent, found := w.percentOf(c, fresh)
	switch {
	case len(fresh) == 0:
		percent, found, x.why = exact.Int(0), true, CountedBefore
	case percent.Sign() == 0:
		x.why = NoShareFound
	}
	of := exact.Int(100)
	if x.credit.Order != fault.BeforeFault || x.credit.Contributors {
		of = of.Sub(w.claimantFault(c, at))
	}
	if of.Sign() == 0 {
		return exact.Int(0), found, true
	}
	return c.gross.Mul(percent).Quo(of), found, true
}

// heads counts the persons liable for an award by head: those it is against, and those released who were found liable.
func (w *work) heads(x *release, c *cell) int64 {
	n := int64(len(w.list(c.defendants)))
	var released []string
	for k := range w.m.Settled {
		s := &w.m.Settled[k]
		if !w.anyParty(c.plaintiffs, s.For) || !w.anyClaim(c.claims, s.Claims) {
			continue
		}
		other := release{settlement: k, cells: x.cells}
		if k != x.settlement && w.foundLiable(&other) != finding.Established {
			continue
		}
		for _, by := range s.By {
			if p := w.findParty(by); (p < 0 || !has(w.list(c.defendants), p)) && !slices.Contains(released, by) {
				released = append(released, by)
			}
		}
	}
	return n + int64(len(released))
}

// percentOf adds up the shares of fault that a verdict found of those with the names.
func (w *work) percentOf(c *cell, names []string) (percent exact.Num, found bool) {
	percent = w.sharesOf(c, func(_ int, name string) bool {
		is := slices.Contains(names, name)
		found = found || is
		return is
	})
	return percent, found
}
