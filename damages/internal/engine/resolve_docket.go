package engine

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/remittitur"
)

// The part of compiling a matter that reads its docket: verdicts into cells, orders checked act by act.

func (w *work) compileEvents() {
	m := w.m
	unique(w, "docket", m.Docket, &w.event, eventID)
	awards, acts, unnamed := 0, 0, 0
	most, members := 0, 0 // awards in one verdict, and what all awards name
	for i := range m.Docket {
		if v := m.Docket[i].Verdict; v != nil {
			awards, most = awards+len(v.Awards), max(most, len(v.Awards))
			for k := range v.Awards {
				a := &v.Awards[k]
				members += len(a.For) + len(a.Against) + len(a.Claims)
			}
		}
		if o := m.Docket[i].Order; o != nil {
			acts += len(o.Acts)
			for k := range o.Acts {
				if len(o.Acts[k].On.Awards) == 0 {
					unnamed++
				}
			}
		}
	}
	w.product("docket", unnamed, "acts that name no award", awards, matter.MaxSelections)
	w.bound("docket: awards", awards, 0, matter.MaxAwards)
	w.bound("docket: acts", acts, 0, matter.MaxActs)
	if awards > matter.MaxAwards || acts > matter.MaxActs || unnamed*awards > matter.MaxSelections {
		return
	}
	if awards > many {
		w.names = make(map[string]int, most)
		w.cells, w.refs = slices.Grow(w.cells, most), slices.Grow(w.refs, members)
	}
	for i := range m.Docket {
		e := &m.Docket[i]
		switch {
		case e.Verdict != nil && e.Order != nil:
			w.errs.Add(invalid.At("docket", i), "is both a verdict and an order", "one of the two")
		case e.Verdict != nil:
			w.compileVerdict(i, e.Verdict)
		case e.Order != nil:
			w.compileOrder(i, e.Order)
		default:
			w.errs.Add(invalid.At("docket", i), "is neither a verdict nor an order", "one of the two")
		}
	}
}

func (w *work) compileVerdict(i int, v *matter.Verdict) {
	at := func(k int, name string) string {
		return w.origins.Path(i, k) + "." + name
	}
	if len(v.Awards) == 0 {
		w.errs.Add(invalid.At("docket", i)+".verdict.awards", "is empty", "at least one award")
	}
	if len(v.Fault) > 0 {
		if len(v.Fault) > matter.MaxMembers {
			w.errs.Add(invalid.At("docket", i)+".verdict.fault", "too many shares", "at most 5000")
		} else if err := fault.Validate(v.Fault); err != nil {
			w.errs.Merge(invalid.At("docket", i)+".verdict.fault", err)
		}
		w.compileShares(i, v.Fault)
		w.owing = true
	}
	for k := range v.Awards {
		a := &v.Awards[k]
		before := w.errs.Len()
		if !matter.ValidID(a.ID) {
			w.errs.Add(at(k, "id"), "no ID, or a long one", "1 to 64 bytes, unique in its verdict")
			continue
		}
		c := cell{event: i, award: k, first: i, interest: -1, whole: -1, kind: a.Kind,
			law: -1, action: -1, person: -1, occurrence: -1} // until its claims are resolved
		if !a.Kind.Valid() {
			w.errs.Add(at(k, "kind"), "no head of damage", "such as compensatory, economic, noneconomic, medical/past, punitive")
		}
		n, err := exact.Money(a.Amount)
		if err == nil && n.Sign() < 0 {
			err = exact.ErrRange
		}
		if err == nil && a.Amount.Exponent() < -14 && len(exact.Text(a.Amount)) > maxNumber {
			err = exact.ErrLength
		}
		if err != nil {
			w.errs.Add(at(k, "amount"), err.Error(), "0 to 1e15 dollars, at most 18 decimal places")
		}
		c.found, c.amount = n, n
		if part := w.origins.Of(i, k).Part; part > 0 { // its first part was resolved
			c.shareWith(&w.cells[w.awards[i][len(w.awards[i])-1]])
			w.place(c, a, i, k)
			continue
		}
		c.plaintiffs = w.members(a.For, i, k, "for")
		c.defendants = w.members(a.Against, i, k, "against")
		w.claimsOf(&c, a, i, k)
		if a.Future != nil && a.Kind.Valid() {
			w.compilePresent(i, k, &c, n)
		}
		if w.errs.Len() == before {
			w.checkSides(&c, i, k)
		}
		w.place(c, a, i, k)
	}
}

// members resolves the parties of an award.
func (w *work) members(ids []string, event, award int, name string) Span {
	s := Span{From: len(w.refs)}
	path := func() string {
		return invalid.Join(w.origins.Path(event, award), name)
	}
	if len(ids) == 0 {
		w.errs.Add(path(), "is empty", "at least one party")
	}
	if !w.distinct(ids, matter.MaxMembers, path) {
		ids = nil
	}
	for j, id := range ids {
		p := w.findParty(id)
		if p < 0 {
			w.errs.Add(invalid.At(path(), j), invalid.Quote(id)+" is no party", "the ID of a party")
			continue
		}
		w.refs = append(w.refs, p)
	}
	s.To = len(w.refs)
	return s
}

// checkSides refuses an award that runs from a party to itself or between parties of one side.
func (w *work) checkSides(c *cell, event, award int) {
	var sides [256]bool // by role, a role that is none included
	for _, p := range w.list(c.plaintiffs) {
		sides[w.m.Parties[p].Role] = true
	}
	for _, d := range w.list(c.defendants) {
		if sides[w.m.Parties[d].Role] {
			w.errs.Add(w.origins.Path(event, award)+".against",
				"is on the same side as whom the award is for", "parties of opposite sides")
			return
		}
	}
}

func (w *work) claimsOf(c *cell, a *matter.Award, event, award int) {
	c.claims.From = len(w.refs)
	path := func() string {
		return w.origins.Path(event, award) + ".claims"
	}
	ids := a.Claims
	if len(ids) == 0 {
		w.errs.Add(path(), "is empty", "at least one claim")
	}
	if !w.distinct(ids, matter.MaxMembers, path) {
		ids = nil
	}
	for j, id := range ids {
		k := w.findClaim(id)
		if k < 0 || k >= len(w.claims) {
			w.errs.Add(invalid.At(path(), j), invalid.Quote(id)+" is no claim", "the ID of a claim")
			continue
		}
		r := w.claims[k]
		if len(w.refs) == c.claims.From {
			c.law, c.action, c.person, c.occurrence = r.law, r.action, r.person, r.occurrence
		} else {
			if r.action != c.action {
				w.errs.Add(invalid.At(path(), j), invalid.Quote(id)+" is in another action", "claims of one action")
			}
			c.law, c.person, c.occurrence = same(c.law, r.law), same(c.person, r.person), same(c.occurrence, r.occurrence)
		}
		w.refs = append(w.refs, k)
	}
	c.claims.To = len(w.refs)
}

func same(a, b int) int {
	if a == b {
		return a
	}
	return -1
}

// place adds the award to the cells, or restates the cell of the same ID.
func (w *work) place(c cell, a *matter.Award, event, award int) {
	at := w.findCell(a.ID)
	if at < 0 {
		at = len(w.cells)
		w.cells = append(w.cells, c)
		if w.names != nil {
			w.names[a.ID] = at
		}
		w.placePart(at, event, award)
	} else {
		old := &w.cells[at]
		switch {
		case old.event == event:
			w.errs.Add(w.origins.Path(event, award)+".id", invalid.Quote(a.ID)+" is taken", "1 to 64 bytes, unique in its verdict")
		case old.kind != c.kind || !w.sameMembers(old.plaintiffs, c.plaintiffs) ||
			!w.sameMembers(old.defendants, c.defendants) || !w.sameMembers(old.claims, c.claims):
			w.errs.Add(w.origins.Path(event, award), "restates "+invalid.Quote(a.ID)+" with another kind, party or claim", "the same, or a new ID")
		}
		old.event, old.award = c.event, c.award
	}
	w.awards[event] = append(w.awards[event], at)
}

func (w *work) sameMembers(a, b Span) bool {
	x, y := w.list(a), w.list(b)
	if slices.Equal(x, y) || len(x) != len(y) {
		return len(x) == len(y)
	}
	x, y = slices.Clone(x), slices.Clone(y)
	slices.Sort(x)
	slices.Sort(y)
	return slices.Equal(x, y)
}

func has(list []int, x int) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

func (w *work) compileOrder(i int, o *matter.Order) {
	path := func(name string) string { return invalid.Join(invalid.At("docket", i)+".order", name) }
	if len(o.Acts) == 0 && len(o.Vacates) == 0 {
		w.errs.Add(path(""), "does nothing", "at least one act, or an order it vacates")
	}
	w.distinct(o.Vacates, matter.MaxEvents, func() string { return path("vacates") })
	for k, id := range o.Vacates {
		e := w.findEvent(id)
		switch {
		case e < 0:
			w.errs.Add(invalid.At(path("vacates"), k), invalid.Quote(id)+" is no event", "the ID of an earlier order")
		case e >= i || w.m.Docket[e].Order == nil:
			w.errs.Add(invalid.At(path("vacates"), k), invalid.Quote(id)+" is no earlier order", "the ID of an earlier order")
		}
	}
	if e := o.Election; e != nil {
		if e.Status == remittitur.StatusUnspecified || e.Status > remittitur.Unrecorded {
			w.errs.Add(path("election.status"), "no status", "accepted, accepted_under_protest, rejected, open, not_offered, unrecorded")
		}
		if e.By > remittitur.ByDefendant {
			w.errs.Add(path("election.by"), "unknown role", "plaintiff, defendant")
		}
		if e.Status == remittitur.NotOffered && !e.Deadline.IsZero() {
			w.errs.Add(path("election.deadline"), "a deadline for an election that was not offered", "none where nothing was offered")
		}
	}
	for k := range o.Acts {
		w.compileAct(place{event: i, act: k}, &o.Acts[k])
	}
}

// knownRule reports whether a rule is one of the library's, or may be a caller's own.
func knownRule(id dated.RuleID) bool {
	return law.KnownRule(id) || strings.HasPrefix(string(id), law.CustomPrefix)
}

// place is where an act stands; its path is made only for an error.
type place struct{ event, act int }

func (p place) path(name string) string {
	return invalid.Join(invalid.At(invalid.At("docket", p.event)+".order.acts", p.act), name)
}

// maxNumber is the length in bytes up to which a number is read back from JSON.
const maxNumber = 32

func (w *work) compileAct(at place, a *matter.Act) {
	needs := func(ok bool, name, problem, allowed string) {
		if !ok {
			w.errs.Add(at.path(name), problem, allowed)
		}
	}
	figure := a.Kind == matter.ActLimit || a.Kind == matter.ActSet || a.Kind == matter.ActIncrease || a.Kind == matter.ActCredit
	switch {
	case figure:
		if err := a.To.Validate(); err != nil {
			w.errs.Merge(at.path("to"), err)
		}
	case !a.Kind.Valid():
		needs(false, "do", "no act", "limit, set, scale, increase, credit, strike, remand, restore, affirm, disapply")
	default:
		needs(a.To.IsZero(), "to", "a figure for an act that takes none", "limit, set, increase and credit take one")
	}
	if a.Kind == matter.ActScale {
		f := exact.FromRat(a.By)
		needs(a.By != nil && f.Sign() >= 0 && f.Cmp(exact.Int(1000)) <= 0 && len(f.Short()) <= maxNumber,
			"by", "no fraction, or out of range", "0 to 1000, such as 20/22")
	} else {
		needs(a.By == nil, "by", "a fraction for an act that takes none", "scale takes one")
	}
	needs(figure || a.Unit == 0, "unit", "a unit for an act that takes no figure", "limit, set, increase and credit take one")
	needs(a.Kind == matter.ActLimit || a.Kind == matter.ActCredit || a.Spread == limit.ProRata, "spread", "a spread for an act that lowers nothing", "limit and credit take one")
	if err := a.Unit.Validate(); err != nil {
		w.errs.Merge(at.path("unit"), err)
	}
	if err := limit.CheckMeasures(a.Measures); err != nil {
		w.errs.Merge(at.path("measures"), err)
	}
	if a.Kind == matter.ActRestore {
		e := w.findEvent(a.From)
		if e < 0 || e >= at.event || w.m.Docket[e].Verdict == nil {
			needs(false, "from", invalid.Quote(a.From)+" is no earlier verdict", "the ID of an earlier verdict")
		}
	} else {
		needs(a.From == "", "from", "a verdict for an act that takes none", "restore takes one")
	}
	needs((a.Kind == matter.ActDisapply) == (a.Rule != ""), "rule", "a rule is what disapply takes, and nothing else does", "the ID of a rule, for disapply")
	if a.Kind == matter.ActDisapply && a.Rule != "" && !knownRule(a.Rule) {
		needs(false, "rule", invalid.Quote(string(a.Rule))+" is no rule of law that is recorded"+perhaps(law.NearestRules(a.Rule)),
			"the ID of a version, such as us-va-punitive-cap-1988")
	}
	needs(a.Ground <= remittitur.Inadequate, "ground", "unknown ground", "")
	needs(a.Stage < law.StageRounding, "stage", "no stage for an act", "any stage before rounding")
	w.selector(&a.On, func(name string) string { return at.path("on." + name) }, "award before this order", "the ID of an earlier award")
}
