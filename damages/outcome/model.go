package outcome

import (
	"math"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// model is a scenario that was checked, with what its names refer to.
type model struct {
	*Scenario
	options  engine.Options
	inputs   []input
	draws    int // how many numbers are drawn for each trial
	verdicts []shares
	debtors  []string // IDs of the parties that may owe something to the clients, in the order of the matter
	awards   []string // IDs of the awards that are for the clients, in the order of the docket
	offers   []offer
	ways     int // how many combinations of findings and liability there are
}

// input is an input whose names were resolved.
type input struct {
	draw         int
	bit          int // of a finding or of liability: its place in a combination; -1 for another
	chance       float64
	sampler      *sampler
	event, place int // of an award, or of a share of the fault; -1 for another
	finding      int // of the matter's findings the one whose place it takes; -1 for a new one
}

// shares are the shares of the fault of a verdict that may change.
type shares struct {
	event   int
	base    []int64 // as recorded, in hundredths of a percent
	drawn   []int   // by share: the input; -1 where it bears the rest
	largest int     // of those that bear the rest, the largest: it takes the odd hundredths
	rest    int64   // what those that bear the rest add up to as recorded
}

// Validate checks a scenario. Errors: *invalid.Error values with the paths of the JSON form, all together; those of the matter
// begin with "matter".
func (s *Scenario) Validate() error {
	_, err := s.model(nil)
	return err
}

// model checks a scenario and resolves its names.
func (s *Scenario) model(own []law.Jurisdiction) (*model, error) {
	if s == nil || s.Matter == nil {
		return nil, invalid.New("matter", "no matter", "a matter in its own form")
	}
	if err := engine.Validate(s.Matter); err != nil {
		return nil, invalid.Prefixed("matter", err)
	}
	m := &model{Scenario: s, options: engine.Options{Through: s.Through, Presume: s.Presume, Law: own}, ways: 1}
	var l invalid.List
	m.checkBounds(&l)
	if l.Len() > 0 {
		return nil, l.Err()
	}
	m.resolveClients(&l)
	draws := map[string]int{}
	for i := range s.Inputs {
		m.resolveInput(i, draws, &l)
	}
	invalid.Twice(s.Inputs, func(x *Input) string { return x.ID }, func(i int) {
		l.Add(invalid.At("inputs", i)+".id", invalid.Quote(s.Inputs[i].ID)+" is taken", "an ID of its own")
	})
	m.checkWays(&l)
	if l.Len() == 0 {
		m.resolveShares(&l)
	}
	m.resolveOffers(&l)
	money(&l, "costs.plaintiff", s.Costs.Plaintiff)
	money(&l, "costs.defendant", s.Costs.Defendant)
	if err := l.Err(); err != nil {
		return nil, err
	}
	return m, nil
}

func (m *model) checkBounds(l *invalid.List) {
	if n := len(m.Inputs); n > MaxInputs {
		l.Add("inputs", strconv.Itoa(n)+" inputs", "at most 64")
	}
	if n := len(m.Offers); n > MaxOffers {
		l.Add("offers", strconv.Itoa(n)+" offers", "at most 16")
	}
	if len(m.Title) > maxText {
		l.Add("title", "too long", "at most 1000 bytes")
	}
	if m.Through != "" && m.event(m.Through) < 0 {
		l.Add("through", invalid.Quote(m.Through)+" is no event", "the ID of an event of the docket")
	}
}

// money checks dollars that are not negative, and returns them in cents.
func money(l *invalid.List, path string, d decimal.Decimal) int64 {
	n, err := exact.Money(d)
	cents, ok := n.Hundredths()
	if err != nil || !ok || cents < 0 {
		l.Add(path, "is out of range", "0 to 1e15 dollars")
		return 0
	}
	return cents
}

func (m *model) event(id string) int {
	return slices.IndexFunc(m.Matter.Docket, func(e matter.Event) bool { return e.ID == id })
}

// last is the place of the last event that counts.
func (m *model) last() int {
	if m.Through != "" {
		return m.event(m.Through)
	}
	return len(m.Matter.Docket) - 1
}

// resolveClients finds out whose recovery is looked at, which awards are theirs, and who may owe them.
func (m *model) resolveClients(l *invalid.List) {
	clients := m.Clients
	if len(clients) == 0 {
		for i := range m.Matter.Parties {
			if p := &m.Matter.Parties[i]; p.Role == matter.Plaintiff {
				clients = append(slices.Clip(clients), p.ID)
			}
		}
	}
	for i, id := range m.Clients {
		if !slices.ContainsFunc(m.Matter.Parties, func(p matter.Party) bool { return p.ID == id }) {
			l.Add(invalid.At("clients", i), invalid.Quote(id)+" is no party", "the ID of a party")
		}
	}
	owes := map[string]bool{}
	for e := range m.Matter.Docket[:m.last()+1] {
		v := m.Matter.Docket[e].Verdict
		if v == nil {
			continue
		}
		for k := range v.Awards {
			a := &v.Awards[k]
			in := 0
			for _, id := range a.For {
				if slices.Contains(clients, id) {
					in++
				}
			}
			if in == 0 {
				continue
			}
			if in < len(a.For) {
				l.Add("clients", "share the award "+invalid.Quote(a.ID)+" with others", "all of those it is for, or one award for each of them")
			}
			if !slices.Contains(m.awards, a.ID) {
				m.awards = append(m.awards, a.ID)
			}
			for _, id := range a.Against {
				owes[id] = true
			}
		}
	}
	if len(m.awards) == 0 {
		l.Add("clients", "are awarded nothing", "parties for whom a verdict has an award")
	}
	for i := range m.Matter.Parties {
		if id := m.Matter.Parties[i].ID; owes[id] {
			m.debtors = append(m.debtors, id)
		}
	}
	if len(m.debtors) > MaxDebtors {
		l.Add("clients", "have awards against "+strconv.Itoa(len(m.debtors))+" parties", "awards against at most 16 parties")
	}
}

// resolveInput checks one input.
func (m *model) resolveInput(i int, draws map[string]int, l *invalid.List) {
	x := &m.Inputs[i]
	at := func(name string) string { return invalid.Join(invalid.At("inputs", i), name) }
	r := input{bit: -1, event: -1, place: -1, finding: -1}
	if !matter.ValidID(x.ID) {
		l.Add(at("id"), "no ID, or a long one", "1 to 64 bytes, each once")
	}
	if x.Source == "" || len(x.Source) > maxText {
		l.Add(at("source"), "names nobody, or is too long", "whose estimate it is and on what it rests, up to 1000 bytes")
	}
	name := x.Draw
	if name == "" {
		name = "\x00" + strconv.Itoa(i)
	}
	r.draw = m.drawOf(name, draws)
	what := 0
	for _, given := range []bool{x.Award != "", x.Share != nil, x.Finding != nil, x.Liability != nil} {
		if given {
			what++
		}
	}
	var errs invalid.List
	switch {
	case what != 1:
		l.Add(at(""), "says "+strconv.Itoa(what)+" things that are uncertain", "one of award, share, finding, liability")
		return
	case x.Award != "":
		m.resolveAward(x, &r, &errs)
	case x.Share != nil:
		m.resolveShare(x, &r, &errs)
	case x.Finding != nil:
		m.resolveFinding(x, &r, &errs)
	default:
		m.resolveLiability(x, &errs)
	}
	if x.Finding != nil || x.Liability != nil {
		if r.bit = bitsOf(m.ways); x.Value.Shape != ShapeUnspecified {
			errs.Add("value", "a value of what is so or not", "a chance")
		}
		m.ways *= 2
		if x.Chance == nil || x.Chance.Sign() <= 0 || x.Chance.Cmp(one()) >= 0 {
			errs.Add("chance", "no chance, or out of range", "more than 0 and less than 1")
		} else {
			r.chance = chanceOf(x.Chance)
		}
	} else if x.Chance != nil {
		errs.Add("chance", "a chance of what has a value", "a value, such as one with points")
	}
	l.Merge(invalid.At("inputs", i), errs.Err())
	m.inputs = append(m.inputs, r)
}

func bitsOf(ways int) int {
	n := 0
	for ; ways > 1; ways /= 2 {
		n++
	}
	return n
}

func (m *model) drawOf(name string, draws map[string]int) int {
	k, known := draws[name]
	if !known {
		k = m.draws
		draws[name] = k
		m.draws++
	}
	return k
}

// resolveAward finds the award of an input in the last verdict that states it.
func (m *model) resolveAward(x *Input, r *input, l *invalid.List) {
	for e := range m.Matter.Docket[:m.last()+1] {
		if v := m.Matter.Docket[e].Verdict; v != nil {
			if k := slices.IndexFunc(v.Awards, func(a matter.Award) bool { return a.ID == x.Award }); k >= 0 {
				r.event, r.place = e, k
			}
		}
	}
	if r.event < 0 {
		l.Add("award", invalid.Quote(x.Award)+" is no award", "the ID of an award of a verdict")
		return
	}
	a := &m.Matter.Docket[r.event].Verdict.Awards[r.place]
	switch {
	case a.Divided != nil:
		l.Add("award", "is divided into heads of damage", "an award for each head")
	case a.Future != nil:
		l.Add("award", "is a projection of future loss, whose amount is the sum of its payments", "an award of an amount")
	}
	for k := range m.inputs {
		if m.inputs[k].event == r.event && m.Inputs[k].Award == x.Award {
			l.Add("award", "is the award of another input", "one input for each award")
		}
	}
	var value invalid.List
	r.sampler = x.Value.sampler(&value, maxHundreds, "0 to 10^12 dollars, in whole cents")
	l.Merge("value", value.Err())
}

func (m *model) resolveShare(x *Input, r *input, l *invalid.List) {
	e := m.event(x.Share.Verdict)
	if e < 0 || e > m.last() || m.Matter.Docket[e].Verdict == nil {
		l.Add("share.verdict", invalid.Quote(x.Share.Verdict)+" is no verdict", "the ID of a verdict")
		return
	}
	for k, f := range m.Matter.Docket[e].Verdict.Fault {
		if f.Of == x.Share.Of {
			r.event, r.place = e, k
		}
	}
	if r.event < 0 {
		l.Add("share.of", invalid.Quote(x.Share.Of)+" has no share of the fault in that verdict", "somebody whose share it records")
		return
	}
	for k := range m.inputs {
		if o := m.Inputs[k].Share; o != nil && *o == *x.Share {
			l.Add("share", "is the share of another input", "one input for each share")
		}
	}
	var value invalid.List
	r.sampler = x.Value.sampler(&value, 100*100, "0 to 100 percent, in whole hundredths")
	l.Merge("value", value.Err())
}

func (m *model) resolveFinding(x *Input, r *input, l *invalid.List) {
	f := x.Finding.finding(finding.Established)
	l.Merge("finding", f.Validate())
	if o := x.Finding.Otherwise; o == finding.Established || o > finding.Unknown {
		l.Add("finding.otherwise", "is the same finding, or none", "not_established, mixed, not_reached, unknown")
	}
	for k := range m.Matter.Findings {
		if sameFinding(&m.Matter.Findings[k], &f) {
			r.finding = k
		}
	}
	for k := range m.inputs {
		if o := m.Inputs[k].Finding; o != nil && o.What == f.What && slices.Equal(o.About, f.About) && slices.Equal(o.Claims, f.Claims) {
			l.Add("finding", "is the finding of another input", "one input for each finding")
		}
	}
	try := *m.Matter
	try.Findings = []finding.Finding{f}
	for _, e := range invalid.All(engine.Validate(&try)) {
		if rest, ok := cutPath(e.Path, "findings[0]"); ok {
			l.Add("finding"+rest, e.Problem, e.Allowed)
		}
	}
}

func cutPath(path, head string) (rest string, ok bool) {
	if len(path) >= len(head) && path[:len(head)] == head {
		return path[len(head):], true
	}
	return "", false
}

func sameFinding(a, b *finding.Finding) bool {
	return a.What == b.What && slices.Equal(a.About, b.About) && slices.Equal(a.Claims, b.Claims)
}

func (x *Finding) finding(s finding.Status) finding.Finding {
	return finding.Finding{What: x.What, Status: s, Proof: x.Proof, By: x.By, About: x.About, Claims: x.Claims}
}

// otherwise is what is recorded where the finding is not established.
func (x *Finding) otherwise() finding.Status {
	if x.Otherwise == finding.Unspecified {
		return finding.NotEstablished
	}
	return x.Otherwise
}

func (m *model) resolveLiability(x *Input, l *invalid.List) {
	y := x.Liability
	for k, id := range y.Against {
		if !slices.ContainsFunc(m.Matter.Parties, func(p matter.Party) bool { return p.ID == id }) {
			l.Add(invalid.At("liability.against", k), invalid.Quote(id)+" is no party", "the ID of a party")
		}
	}
	for k, id := range y.Claims {
		if !slices.ContainsFunc(m.Matter.Claims, func(c matter.Claim) bool { return c.ID == id }) {
			l.Add(invalid.At("liability.claims", k), invalid.Quote(id)+" is no claim", "the ID of a claim")
		}
	}
	reached := false
	for e := range m.Matter.Docket {
		v := m.Matter.Docket[e].Verdict
		if v == nil {
			continue
		}
		for k := range v.Awards {
			a := &v.Awards[k]
			if !y.reaches(a) {
				continue
			}
			reached = true
			if len(y.Against) > 0 && len(y.Claims) > 0 && !within(a.Claims, y.Claims) && !within(a.Against, y.Against) {
				l.Add("liability", "reaches the award "+invalid.Quote(a.ID)+", which is against others on other claims too", "an award for each defendant or each claim")
			}
		}
		m.resolveShareTo(y, v, l)
	}
	if !reached {
		l.Add("liability", "reaches no award", "parties and claims of at least one award")
	}
}

// resolveShareTo checks who bears the shares of the fault of those who are not liable.
func (m *model) resolveShareTo(y *Liability, v *matter.Verdict, l *invalid.List) {
	named := func(id string) bool {
		for _, f := range v.Fault {
			if f.Of == id {
				return true
			}
		}
		return false
	}
	for _, id := range y.Against {
		if !named(id) {
			continue
		}
		if len(y.ShareTo) == 0 {
			l.Add("liability.share_to", "names nobody, and a verdict found a share of the fault of "+invalid.Quote(id),
				"who bears that share where there is no liability; "+invalid.Quote(id)+" itself where it stays")
		}
		for k, to := range y.ShareTo {
			if !named(to) {
				l.Add(invalid.At("liability.share_to", k), invalid.Quote(to)+" has no share of the fault in that verdict", "somebody whose share it records")
			}
		}
	}
}

// reaches reports whether an award is not made, or not so, where there is no liability.
func (y *Liability) reaches(a *matter.Award) bool {
	some := func(of, list []string) bool {
		return len(list) == 0 || slices.ContainsFunc(of, func(id string) bool { return slices.Contains(list, id) })
	}
	return some(a.Against, y.Against) && some(a.Claims, y.Claims)
}

// within reports whether a list names nobody besides those of another; an empty list there names all.
func within(list, of []string) bool {
	return len(of) == 0 || !slices.ContainsFunc(list, func(id string) bool { return !slices.Contains(of, id) })
}

// checkWays bounds the combinations of findings and liability.
func (m *model) checkWays(l *invalid.List) {
	if bitsOf(m.ways) > MaxChances {
		l.Add("inputs", strconv.Itoa(bitsOf(m.ways))+" of them are findings or liability", "at most 10")
		return
	}
	size := len(m.Matter.Parties) + len(m.Matter.Claims) + len(m.Matter.Findings)
	for e := range m.Matter.Docket {
		if v := m.Matter.Docket[e].Verdict; v != nil {
			size += len(v.Awards)
		}
	}
	if m.ways > 1 && size > MaxPlanned/m.ways {
		l.Add("inputs", strconv.Itoa(m.ways)+" combinations of findings and liability in a matter of "+strconv.Itoa(size)+" awards, parties, claims and findings",
			"at most "+strconv.Itoa(MaxPlanned)+" as a product")
	}
}

// resolveShares lists the verdicts whose shares of the fault may change.
func (m *model) resolveShares(l *invalid.List) {
	for e := range m.Matter.Docket {
		v := m.Matter.Docket[e].Verdict
		if v == nil || len(v.Fault) == 0 {
			continue
		}
		s := shares{event: e, drawn: make([]int, len(v.Fault)), largest: -1}
		changes := false
		most := int64(0)
		for k, f := range v.Fault {
			n, _ := exact.Money(f.Percent)
			h, ok := n.Hundredths()
			s.base, s.drawn[k] = append(s.base, h), -1
			for i := range m.inputs {
				if m.Inputs[i].Share != nil && m.inputs[i].event == e && m.inputs[i].place == k {
					s.drawn[k], changes = i, true
					most += m.inputs[i].sampler.most()
				}
				if y := m.Inputs[i].Liability; y != nil && slices.Contains(y.Against, f.Of) && !slices.Contains(y.ShareTo, f.Of) {
					changes = true
				}
			}
			if !ok || exact.Of(h, 100, nil).Cmp(n) != 0 {
				most = math.MinInt64 / 2 // noted below, where it matters
			}
			if s.drawn[k] < 0 {
				if s.rest += h; s.largest < 0 || h > s.base[s.largest] {
					s.largest = k
				}
			}
		}
		if !changes {
			continue
		}
		path := invalid.At("matter.docket", e) + ".verdict.fault"
		switch {
		case most < 0:
			l.Add(path, "has a share that is no whole number of hundredths of a percent", "whole hundredths, where shares are uncertain")
		case most > 100*100:
			l.Add(path, "has uncertain shares that can come to more than 100 percent", "shares that leave something to the others")
		case most > 0 && s.rest == 0:
			l.Add(path, "has nobody who bears the rest", "a share above zero that no input draws")
		}
		m.verdicts = append(m.verdicts, s)
	}
}
