package engine

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Span is a range in an index list.
type Span struct{ From, To int }

// cell is one award of the matter while it is computed.
type cell struct {
	amount, found exact.Num // as it stands; as its operative verdict found it
	plaintiffs    Span      // positions of parties, in work.refs
	defendants    Span
	claims        Span
	event, award  int // the operative verdict: position in the docket, and in its awards
	first         int // event that first stated it
	person        int // of its claims; -1 where they differ
	occurrence    int
	action        int
	law           int // position in work.laws of the law its claims share; -1 where they differ
	interest      int // position in the matter's decisions on interest; -1 for an award itself
	base          int // the cell whose interest this is
	whole         int // of a part of a divided award: the cell of its first part; -1 for another
	kind          head.Kind
	gross         exact.Num         // as it would stand had no settlement been credited
	taken         exact.Num         // what settlements took off it
	exactly       exact.Num         // what it came to before it was rounded to the cent
	debts         Span              // in run.debts, where it was divided
	open          Span              // in run.openDebtors: its debtors, where what each of them owes is not known
	gone          Gone              // why there is no figure
	several       fault.SeveralDebt // what a sum paid in settlement does for those who owe only their shares of it
	paid          bool              // a sum paid in settlement came off it, not a share
}

// Gone says why a cell is undetermined.
type Gone uint8

const (
	Determined Gone = iota
	Remanded        // an order remanded it
	NewTrial        // an election refused the changed award
	Depends         // its limit rests on an undetermined base
	Unrecorded      // its limit rests on a quantity that nobody recorded
	Undivided       // no verdict divided it, and a rule treats its parts differently
	Follows         // it turns on how such an award is divided
)

// claim is one claim, resolved.
type claim struct {
	dates      dated.Dates // its own, else the matter's
	law        int
	action     int
	person     int
	occurrence int
}

// compiled is a matter resolved: what all its assessments share. Nothing changes it once it is compiled.
type compiled struct {
	m        *matter.Matter     // with the parts of divided awards in their place
	own      []law.Jurisdiction // the caller's own law
	refs     []int              // lists of positions
	cells    []cell
	recorded *matter.Matter // as it was given
	names    map[string]int // cells by ID, where there are many
	party    map[string]int
	claim    map[string]int
	event    map[string]int

	claims   []claim
	liable   []liable // by claim
	practice practice // of the forum
	laws     []law.Jurisdiction
	codes    []string
	acts     []string // by law: the federal act under which its claims are, see matter.Claim
	actions  interned
	persons  interned
	places   interned // occurrences

	awards   [][]int          // by event: the cell of each award of its verdict
	fault    [][]share        // by event: the shares of fault that its verdict found
	bearers  []map[string]int // by event: the place of each share by name, where there are many
	owing    bool             // some settlement or share of fault may divide an award among debtors
	remedied []int            // by remedy: the cell it is on
	presents []present        // awards that are projections of future loss

	origins Origins
	wholes  map[string][]int // the cells of the parts of a divided award, by its ID

	folded *folded  // of a prepared matter: its whole docket folded, every offer accepted
	opened []opened // of a prepared matter: by cell
}

// reset empties it for a matter, and keeps its room.
func (c *compiled) reset(m *matter.Matter, own []law.Jurisdiction) {
	c.m, c.own = m, own
	c.refs, c.cells, c.claims = c.refs[:0], c.cells[:0], c.claims[:0]
	c.laws, c.codes, c.acts = c.laws[:0], c.codes[:0], c.acts[:0]
	c.actions.reset()
	c.persons.reset()
	c.places.reset()
	c.practice = practice{}
	c.remedied, c.presents = c.remedied[:0], c.presents[:0]
	c.names = nil
	if m == nil {
		return
	}
	if cap(c.awards) < len(m.Docket) {
		c.awards = make([][]int, len(m.Docket))
	}
	c.awards = c.awards[:len(m.Docket)]
	for i := range c.awards {
		c.awards[i] = c.awards[i][:0]
	}
	if cap(c.fault) < len(m.Docket) {
		c.fault = make([][]share, len(m.Docket))
	}
	c.fault = c.fault[:len(m.Docket)]
	c.bearers = zeroed(c.bearers, len(m.Docket))
	for i := range c.fault {
		c.fault[i] = c.fault[i][:0]
	}
	if cap(c.liable) < len(m.Claims) {
		c.liable = make([]liable, len(m.Claims))
	}
	c.liable = c.liable[:len(m.Claims)]
	for i := range c.liable {
		c.liable[i] = liable{clauses: c.liable[i].clauses[:0]}
	}
	c.owing = len(m.Settled) > 0
}

// work is what one assessment needs; it is pooled.
type work struct {
	*compiled
	room    compiled // for a matter that was not prepared
	errs    invalid.List
	lawErrs []error // law that is not recorded
	asking
	inquiry
	checking bool       // the matter is only checked, not assessed
	latest   civil.Date // the last day in the docket as far as it is taken into account
	undated  bool       // something follows it of which the day is not known
	run      run
}

// many is the size from which a list is looked up in a map rather than gone through.
const many = 12

func find[T any](items []T, index map[string]int, id func(*T) string, want string) int {
	if len(items) > many {
		i, ok := index[want]
		if !ok {
			return -1
		}
		return i
	}
	for i := range items {
		if id(&items[i]) == want {
			return i
		}
	}
	return -1
}

func partyID(p *matter.Party) string { return p.ID }

func claimID(c *matter.Claim) string { return c.ID }

func eventID(e *matter.Event) string { return e.ID }

func (w *work) findParty(id string) int { return find(w.m.Parties, w.party, partyID, id) }

func (w *work) findClaim(id string) int { return find(w.m.Claims, w.claim, claimID, id) }

func (w *work) findEvent(id string) int { return find(w.m.Docket, w.event, eventID, id) }

func (w *work) findCell(id string) int {
	if len(w.names) > 0 {
		if i, ok := w.names[id]; ok {
			return i
		}
		return -1
	}
	for i := range w.cells {
		if w.award(&w.cells[i]).ID == id {
			return i
		}
	}
	return -1
}

// award returns the award a cell was last stated by.
func (w *work) award(c *cell) *matter.Award { return &w.m.Docket[c.event].Verdict.Awards[c.award] }

func (w *work) list(s Span) []int { return w.refs[s.From:s.To] }

// Validate checks the whole matter: references, amounts, dates, formulas, contradictions. All problems are reported
// together, as *invalid.Error values with the paths of the JSON form.
func Validate(m *matter.Matter) error {
	w := getWork()
	defer w.put()
	w.checking = true
	w.compile(m, nil)
	return w.errs.Err()
}

// interned is a list of texts, each once, with an index where it is long.
type interned struct {
	list  []string
	index map[string]int
}

func (n *interned) reset() { n.list, n.index = n.list[:0], nil }

// at returns the position of s in the list, where it is added if it is new.
func (n *interned) at(s string) int {
	if n.index != nil {
		if i, ok := n.index[s]; ok {
			return i
		}
	} else {
		for i, x := range n.list {
			if x == s {
				return i
			}
		}
	}
	n.list = append(n.list, s)
	at := (len(n.list) - 1)
	switch {
	case n.index != nil:
		n.index[s] = at
	case len(n.list) > many:
		n.index = make(map[string]int, 2*many)
		for i, x := range n.list {
			n.index[x] = i
		}
	}
	return at
}

// compile checks a matter and resolves it.
func (w *work) compile(m *matter.Matter, own []law.Jurisdiction) {
	recorded := m
	m = w.expand(recorded)
	w.reset(m, own)
	w.recorded = recorded
	if m == nil {
		w.errs.Add("", "no matter", "a matter")
		return
	}
	w.bound("parties", len(m.Parties), 1, matter.MaxParties)
	w.bound("claims", len(m.Claims), 1, matter.MaxClaims)
	w.bound("docket", len(m.Docket), 1, matter.MaxEvents)
	w.bound("findings", len(m.Findings), 0, matter.MaxFindings)
	w.bound("facts", len(m.Facts), 0, matter.MaxFacts)
	w.bound("positions", len(m.Positions), 0, matter.MaxPositions)
	w.bound("settled", len(m.Settled), 0, matter.MaxSettled)
	w.bound("benefits", len(m.Benefits), 0, matter.MaxBenefits)
	w.bound("interest", len(m.Interest), 0, matter.MaxInterest)
	w.bound("remedies", len(m.Remedies), 0, matter.MaxRemedies)
	sized := w.errs.Len() == 0
	if _, err := lookup(w.own, m.Forum); err != nil {
		w.errs.Merge("forum", err)
	}
	if !sized {
		return
	}
	w.noteLatest(len(m.Docket) - 1)
	w.compileParties()
	w.compileClaims()
	w.compileEvents()
	w.checkPersons()
	w.compileFindings()
	w.compileFacts()
	w.compilePositions()
	w.compileSettled()
	w.compileBenefits()
	w.compileInterest()
	w.compileRemedies()
}

func (w *work) bound(path string, n, least, most int) {
	switch {
	case n < least:
		w.errs.Add(path, "is empty", "at least "+strconv.Itoa(least))
	case n > most:
		w.errs.Add(path, strconv.Itoa(n)+" entries", "at most "+strconv.Itoa(most))
	}
}

// product notes that so many of something, each of which is held against every award, come to too much.
func (w *work) product(path string, n int, what string, awards, most int) {
	if n*awards > most {
		w.errs.Add(path, strconv.Itoa(n)+" "+what+", each held against "+strconv.Itoa(awards)+" awards", "at most "+strconv.Itoa(most)+" in all")
	}
}

const allowedID = "1 to 64 bytes, unique in its list"

// unique notes an ID that is empty, too long or taken; it fills the index of a long list.
func unique[T any](w *work, path string, items []T, index *map[string]int, id func(*T) string) {
	long := len(items) > many
	if long {
		if *index == nil {
			*index = make(map[string]int, len(items))
		}
		clear(*index)
	}
	for i := range items {
		x := id(&items[i])
		if !matter.ValidID(x) {
			w.errs.Add(invalid.At(path, i)+".id", "no ID, or a long one", allowedID)
			continue
		}
		taken := false
		if long {
			if _, taken = (*index)[x]; !taken {
				(*index)[x] = i
			}
		} else {
			for j := range items[:i] {
				taken = taken || id(&items[j]) == x
			}
		}
		if taken {
			w.errs.Add(invalid.At(path, i)+".id", invalid.Quote(x)+" is taken", allowedID)
		}
	}
}

func (w *work) compileParties() {
	m := w.m
	unique(w, "parties", m.Parties, &w.party, partyID)
	var sides [3]int
	for i := range m.Parties {
		p := &m.Parties[i]
		if !p.Role.Valid() {
			w.errs.Add(invalid.At("parties", i)+".role", "no role", "plaintiff, defendant")
			continue
		}
		if !p.Capacity.Valid() {
			w.errs.Add(invalid.At("parties", i)+".capacity", "unknown capacity", "direct, estate, beneficiary, derivative")
		}
		for k, name := range p.AnswersFor {
			if !matter.ValidID(name) || name == p.ID || slices.Contains(p.AnswersFor[:k], name) {
				w.errs.Add(invalid.At(invalid.At("parties", i)+".answers_for", k),
					invalid.Quote(name)+" is nobody else, or is named before", "the ID of another party, or a name, each once")
			}
		}
		sides[p.Role]++
	}
	if w.errs.Len() == 0 && (sides[matter.Plaintiff] == 0 || sides[matter.Defendant] == 0) {
		w.errs.Add("parties", "want a plaintiff or a defendant", "at least one of each")
	}
}

func (w *work) compileClaims() {
	m := w.m
	unique(w, "claims", m.Claims, &w.claim, claimID)
	for i := range m.Claims {
		c := &m.Claims[i]
		var r claim
		r.law = -1
		for k, code := range w.codes {
			if code == c.Law && w.acts[k] == c.Under {
				r.law = k
			}
		}
		if r.law < 0 {
			j, err := lookup(w.own, c.Law)
			if err == nil && c.Under != "" {
				j, err = w.under(i, j)
			}
			if err != nil {
				w.errs.Merge(invalid.At("claims", i)+".law", err)
			} else {
				w.laws, w.codes, w.acts = append(w.laws, j), append(w.codes, c.Law), append(w.acts, c.Under)
				r.law = (len(w.laws) - 1)
			}
		}
		if c.Cause != "" && !vocabulary.KnownCause(c.Cause) {
			w.errs.Add(invalid.At("claims", i)+".cause", invalid.Quote(c.Cause)+" is no cause of action that rules know"+perhaps(vocabulary.NearestCauses(c.Cause)), knownCauses())
		}
		if len(c.Action) > matter.MaxID || len(c.Person) > matter.MaxID || len(c.Occurrence) > matter.MaxID {
			w.errs.Add(invalid.At("claims", i), "action, person or occurrence too long", "at most 64 bytes each")
		}
		r.action, r.person, r.occurrence = w.actions.at(c.Action), w.persons.at(c.Person), w.places.at(c.Occurrence)
		r.dates = m.DatesOf(i)
		w.claims = append(w.claims, r)
	}
	w.checkDateOrder()
}

func knownCauses() string {
	s := "empty"
	for c := range vocabulary.Causes() {
		s += ", " + c
	}
	return s
}

// partiesExist checks a list of IDs of parties; path is that of the list.
func (w *work) partiesExist(ids []string, path func() string) {
	w.named(ids, matter.MaxMembers, path, w.findParty, "party", "the ID of a party")
}

// claimsExist checks a list of IDs of claims.
func (w *work) claimsExist(ids []string, path func() string) {
	w.named(ids, matter.MaxMembers, path, w.findClaim, "claim", "the ID of a claim")
}

// named checks a list of IDs: there are not too many, each is found, and each stands there once.
func (w *work) named(ids []string, most int, path func() string, find func(string) int, what, allowed string) {
	if !w.distinct(ids, most, path) {
		return
	}
	for i, id := range ids {
		if find(id) < 0 {
			w.errs.Add(invalid.At(path(), i), invalid.Quote(id)+" is no "+what, allowed)
		}
	}
}

// distinct notes each name of a list that stands there before; it reports false for a list that is too long to be gone
// through, which it notes.
func (w *work) distinct(names []string, most int, path func() string) bool {
	if len(names) > most {
		w.errs.Add(path(), strconv.Itoa(len(names))+" names", "at most "+strconv.Itoa(most))
		return false
	}
	invalid.Twice(names, func(s *string) string { return *s }, func(i int) {
		w.errs.Add(invalid.At(path(), i), invalid.Quote(names[i])+" is named twice", "each once")
	})
	return true
}

// selector checks what a selector names; award says what is no award that it may name.
func (w *work) selector(s *matter.Selector, path func(name string) string, award, allowed string) {
	w.named(s.Awards, matter.MaxAwards, func() string { return path("awards") }, w.findAward, award, allowed)
	w.partiesExist(s.For, func() string { return path("for") })
	w.partiesExist(s.Against, func() string { return path("against") })
	w.claimsExist(s.Claims, func() string { return path("claims") })
	w.distinct(s.Causes, matter.MaxMembers, func() string { return path("causes") })
	for i, c := range s.Causes {
		if !vocabulary.KnownCause(c) {
			w.errs.Add(invalid.At(path("causes"), i), invalid.Quote(c)+" is no cause of action that rules know", knownCauses())
		}
	}
}

func (w *work) compileFindings() {
	for i := range w.m.Findings {
		f := &w.m.Findings[i]
		if err := f.Validate(); err != nil {
			w.errs.Merge(invalid.At("findings", i), err)
		} else if !w.knownFinding(f.What) {
			w.unknownName(invalid.At("findings", i)+".what", string(f.What), "finding", vocabulary.NearestFindings(string(f.What)))
		}
		w.partiesExist(f.About, func() string { return invalid.At("findings", i) + ".about" })
		w.claimsExist(f.Claims, func() string { return invalid.At("findings", i) + ".claims" })
	}
}

func (w *work) compileFacts() {
	for i := range w.m.Facts {
		f := &w.m.Facts[i]
		path := func(name string) string { return invalid.At("facts", i) + "." + name }
		if f.What == "" || len(f.What) > matter.MaxID {
			w.errs.Add(path("what"), "names no quantity", "1 to 64 bytes")
		} else if !w.knownQuantity(f.What) {
			w.unknownName(path("what"), string(f.What), "quantity", vocabulary.NearestQuantities(string(f.What)))
		}
		if n, err := exact.Money(f.Amount); err != nil || n.Sign() < 0 || f.Amount.Exponent() < -14 && len(exact.Text(f.Amount)) > maxNumber {
			w.errs.Add(path("amount"), "out of range", "0 to 1e15, at most 18 decimal places")
		}
		w.partiesExist(f.About, func() string { return path("about") })
		w.claimsExist(f.Claims, func() string { return path("claims") })
	}
}

func (w *work) compilePositions() {
	for i := range w.m.Positions {
		p := &w.m.Positions[i]
		path := func(name string) string { return invalid.At("positions", i) + "." + name }
		if len(p.By) == 0 {
			w.errs.Add(path("by"), "is empty", "at least one party")
		}
		w.partiesExist(p.By, func() string { return path("by") })
		if w.findAward(p.Award) < 0 {
			w.errs.Add(path("award"), invalid.Quote(p.Award)+" is no award", "the ID of an award")
		}
		if err := p.To.Validate(); err != nil {
			w.errs.Merge(path("to"), err)
		}
	}
}

const allowedDollars = "0 to 1e15 dollars, at most 18 decimal places"

// money notes an amount of dollars that is out of range.
func (w *work) money(d decimal.Decimal, path func() string) {
	if n, err := exact.Money(d); err != nil || n.Sign() < 0 || d.Exponent() < -14 && len(exact.Text(d)) > maxNumber {
		w.errs.Add(path(), "out of range", allowedDollars)
	}
}

func settlementID(s *matter.Settlement) string { return s.ID }

func benefitID(b *matter.Benefit) string { return b.ID }

func (w *work) compileSettled() {
	if len(w.m.Settled) == 0 {
		return
	}
	var index map[string]int
	unique(w, "settled", w.m.Settled, &index, settlementID)
	w.product("settled", len(w.m.Settled), "settlements", len(w.cells), matter.MaxCredits)
	for i := range w.m.Settled {
		s := &w.m.Settled[i]
		path := func(name string) string { return invalid.At("settled", i) + "." + name }
		w.payers(s.By, func() string { return path("by") })
		w.partiesExist(s.For, func() string { return path("for") })
		w.claimsExist(s.Claims, func() string { return path("claims") })
		w.money(s.Amount, func() string { return path("amount") })
		w.money(s.Stated, func() string { return path("stated") })
		if s.Release > fault.ReleaseOfSum {
			w.errs.Add(path("release"), "grants nothing that is known", strings.Join(fault.Releases(), ", "))
		}
		if s.Liable > finding.Unknown {
			w.errs.Add(path("liable"), "is no finding", "established, not_established, mixed, not_reached, unknown")
		}
	}
}

// payers checks the list of those a settlement released: parties, or the names that shares of fault use.
func (w *work) payers(names []string, path func() string) {
	if len(names) == 0 {
		w.errs.Add(path(), "is empty", "at least one party or name")
	}
	if !w.distinct(names, matter.MaxMembers, path) {
		return
	}
	for i, n := range names {
		if strings.TrimSpace(n) == "" {
			w.errs.Add(invalid.At(path(), i), "names nobody", "a party's ID, or a name")
		}
	}
}

func (w *work) compileBenefits() {
	if len(w.m.Benefits) == 0 {
		return
	}
	var index map[string]int
	unique(w, "benefits", w.m.Benefits, &index, benefitID)
	for i := range w.m.Benefits {
		b := &w.m.Benefits[i]
		path := func(name string) string { return invalid.At("benefits", i) + "." + name }
		if len(b.For) == 0 {
			w.errs.Add(path("for"), "is empty", "at least one plaintiff")
		}
		if b.Kinds.IsEmpty() {
			w.errs.Add(path("kinds"), "is empty", "the heads of damage it replaces")
		}
		w.partiesExist(b.For, func() string { return path("for") })
		w.money(b.Amount, func() string { return path("amount") })
		w.money(b.Cost, func() string { return path("cost") })
	}
}
