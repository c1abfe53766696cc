package engine

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/statutory"
)

func remedyID(r *matter.Remedy) string { return r.ID }

// compileRemedies checks the statutory remedies: the statute, the award, and that its claims are under the statute's law.
func (w *work) compileRemedies() {
	if len(w.m.Remedies) == 0 {
		return
	}
	var index map[string]int
	unique(w, "remedies", w.m.Remedies, &index, remedyID)
	for i := range w.m.Remedies {
		x := &w.m.Remedies[i]
		path := func(name string) string { return invalid.At("remedies", i) + "." + name }
		remedy, err := w.remedyOf(x)
		if err != nil {
			w.errs.Merge(path("statute"), err)
		}
		at := w.findCell(x.Award)
		switch {
		case at < 0 && len(w.wholes[x.Award]) > 0:
			w.checkWhole(x.Award, path("award"))
		case at < 0:
			w.errs.Add(path("award"), invalid.Quote(x.Award)+" is no award", "the ID of an award")
		case err == nil && w.lawsKnown(at) && (w.cells[at].law < 0 || !w.hasStatutesOf(w.cells[at].law, remedy.Jurisdiction())):
			w.errs.Add(path("award"), "rests on claims under another law than the statute's", "an award on claims under the law of "+remedy.Jurisdiction())
		case has(w.remedied, at):
			w.errs.Add(path("award"), invalid.Quote(x.Award)+" has a remedy", "one remedy for an award")
		}
		w.remedied = append(w.remedied, at)
	}
}

// hasStatutesOf reports whether the statutes of a jurisdiction are for claims under a law: those of the jurisdiction itself, and
// those of federal law for claims under a federal act.
func (w *work) hasStatutesOf(at int, code string) bool {
	return w.codes[at] == code || w.acts[at] != "" && code == federal
}

// remedyOf is the law of a statutory remedy: the caller's own law of its jurisdiction where there is some, else the library's.
func (w *work) remedyOf(x *matter.Remedy) (statutory.Remedy, error) {
	own := make(statutory.Laws, 0, len(w.own))
	for _, j := range w.own {
		own = append(own, j.Statutory())
	}
	return own.Lookup(x.Statute)
}

// lawsKnown reports whether the award rests on claims, and the law of each is known; where not, that was noted before.
func (w *work) lawsKnown(at int) bool {
	claims := w.list(w.cells[at].claims)
	for _, k := range claims {
		if w.claims[k].law < 0 {
			return false
		}
	}
	return len(claims) > 0
}

// remedyRules puts in place of awards what their statutes make of them.
func (w *work) remedyRules() {
	r := &w.run
	for i, at := range w.remedied {
		c := &r.cells[at]
		if !r.stated[at] || w.waits(at) || c.gone != Determined || !c.amount.Known() {
			continue
		}
		first := w.list(c.claims)[0]
		res, o, ok := w.statute(i, at, first)
		if !ok {
			continue
		}
		after := exact.FromRat(o.Exact()) // to the cent only in the last stage
		if r.remedied == nil {
			r.remedied = map[int]statutory.Result{}
		}
		r.remedied[i] = res
		if c.amount.Sign() == 0 && after.Sign() != 0 {
			w.refuseIdle(at)
		}
		w.post(law.StageStatutory, EntryStatutory, at, -1, i, -1, after, w.operand(c.amount))
	}
}

// statute computes a remedy on an award as it stands.
func (w *work) statute(i int, at, first int) (res statutory.Result, o statutory.Outcome, ok bool) {
	x := &w.m.Remedies[i]
	path := invalid.At("remedies", i)
	remedy, err := w.remedyOf(x)
	if err != nil {
		return res, o, false // noted when the matter was compiled
	}
	claim, ok := w.statutoryClaim(i, at, remedy, w.datesOf(first))
	if !ok {
		return res, o, false
	}
	if res, err = remedy.Compute(claim); err != nil {
		w.statutoryError(path, first, err)
		return res, o, false
	}
	o, ok = res.Elected()
	switch {
	case !ok:
		var names []string
		for _, p := range res.Outcomes {
			names = append(names, p.Package)
		}
		w.needAt(path+".elected", "Which of the measures that "+remedy.Cite()+" gives was elected?",
			names, []int{at}, remedyAsks(x, &res, "the elected measure takes the place of the award"))
		return res, o, false
	case !o.Amount.Fixed():
		var open []string
		for _, p := range o.Points {
			if !p.Made {
				open = append(open, string(p.ID)+" ("+p.InWords()+")")
			}
		}
		w.needAt(path+".choices", "What amount was chosen where "+remedy.Cite()+" leaves one open, "+o.Amount.String()+"?",
			open, []int{at}, remedyAsks(x, &res, "the amount takes the place of the award"))
		return res, o, false
	}
	return res, o, true
}

// remedyAsks says that a statute asks.
func remedyAsks(x *matter.Remedy, res *statutory.Result, decides string) matter.Asker {
	return matter.Asker{Rule: dated.RuleID(x.Statute), Title: res.Cite, Authority: res.Authority, Decides: decides}
}

// statutoryClaim gathers what a statute asks for: the award itself, facts and findings about it, what was decided.
func (w *work) statutoryClaim(i int, at int, remedy statutory.Remedy, dates dated.Dates) (statutory.Claim, bool) {
	x := &w.m.Remedies[i]
	claim := statutory.Claim{Dates: dates, Quantities: map[statutory.Quantity]decimal.Decimal{}, Findings: map[finding.Topic]finding.Status{},
		Choices: append([]statutory.Choice(nil), x.Choices...), Elected: x.Elected}
	v, err := remedy.On(dates)
	if err != nil {
		w.statutoryError(invalid.At("remedies", i), w.list(w.run.cells[at].claims)[0], err)
		return claim, false
	}
	group := []int{at}
	about := source{w: w, group: group}
	for _, q := range v.Asks.All() {
		if q == x.Measures {
			continue
		}
		n, known, err := about.fact(limit.Base(q))
		if err != nil {
			w.errs.Merge("", err)
			return claim, false
		}
		if known {
			claim.Quantities[q] = n.Decimal()
		}
	}
	for _, t := range v.Findings.All() {
		switch s, err := w.statusOf(t, group); {
		case err != nil:
			w.errs.Merge("", err)
			return claim, false
		case s == finding.Established, s == finding.NotEstablished:
			claim.Findings[t] = s
		}
	}
	amount := w.run.cells[at].amount.Decimal() // as it stands: nothing is rounded before it is multiplied
	if x.Measures != "" {
		claim.Quantities[x.Measures] = amount
	} else {
		claim.Choices = append(claim.Choices, statutory.Choice{Point: statutory.WholeAward, Amount: amount})
	}
	return claim, true
}

// statutoryError notes what package statutory refuses: law that is not covered, or input that is wrong.
func (w *work) statutoryError(path string, claim int, err error) {
	var gap *dated.CoverageError
	if errors.As(err, &gap) {
		w.fail(claim, err)
		return
	}
	w.errs.Merge(path, err)
}
