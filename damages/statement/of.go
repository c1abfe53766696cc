package statement

import (
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
)

// layout is a document being laid out from a judgment.
type layout struct {
	*Document
	texts
	links
	j *damages.Judgment
	m *damages.Matter
	b *damages.Branch // the branch whose ledger is printed: the first

	parties, claims places
	crossed         bool // claims run both ways

	plaintiffs, defendants int // how many there are

	entries   []damages.Entry       // the ledger of the branch
	moves     []move                // what each entry does to the judgment
	ofRules   chains                // by the ID of the rule
	ofOrders  chains                // by the ID of the event
	standings []damages.OrderStatus // of the orders, in their order
	read      *readings             // what the last review read
	unstated  []int                 // the notes of what no finding was recorded on
	bounds    []boundRow
	labels    []labelled                // of awards, in the order of the verdicts
	labelAt   int                       // where the next label is looked for
	rows      []Row                     // memory for the rows of sections
	told      []damages.Caveat          // the caveats of the branch
	left      map[dated.RuleID]string   // the text on what a rule leaves out, where a note has it
	parts     bool                      // the awards of every branch stand in the result
	shown     []int                     // those of them that stand in the result
	actions   []string                  // whose claims run in the directions of the courses
	unmoved   bool                      // nothing changed the only verdict
	awards    map[string]*damages.Award // of the branch, by ID; nil until one is asked for
	kinds     map[head.Kind]int         // how many awards are of a kind
}

// labelled is the label of an award.
type labelled struct {
	of    *damages.Award
	label string
}

// indexParties looks up once what every line may need of parties and claims.
func (d *layout) indexParties() {
	d.parties.ids = make([]string, 0, len(d.m.Parties))
	for i := range d.m.Parties {
		p := &d.m.Parties[i]
		switch p.Role {
		case damages.Plaintiff:
			d.plaintiffs++
		case damages.Defendant:
			d.defendants++
		case damages.RoleUnspecified:
		}
		d.parties.add(p.ID)
	}
	d.claims.ids = make([]string, 0, len(d.m.Claims))
	for i := range d.m.Claims {
		c := &d.m.Claims[i]
		d.claims.add(c.ID)
		d.crossed = d.crossed || c.Action != d.m.Claims[0].Action
	}
}

// index looks up once what every line may need of the branch.
func (d *layout) index() {
	d.indexParties()
	d.kinds = map[head.Kind]int{}
	for c := range d.b.Cells() {
		if _, ok := d.b.Interest(c); !ok {
			d.kinds[d.b.Award(c).Kind]++
		}
	}
	d.told = d.b.Caveats()
	for _, s := range d.b.Orders() {
		d.standings = append(d.standings, s)
	}
	n := 0
	for range d.b.Entries() {
		n++
	}
	d.entries, d.moves = make([]damages.Entry, 0, n), make([]move, 0, n)
	for e := range d.b.Entries() {
		if r, ok := d.b.RuleOf(e); ok {
			d.ofRules.put(string(r.ID()), len(d.entries), n)
		}
		if ev, _ := d.b.OrderOf(e); ev != nil {
			d.ofOrders.put(ev.ID, len(d.entries), n)
		}
		d.entries, d.moves = append(d.entries, e), append(d.moves, moved(e))
	}
}

// Of lays out a judgment: the result, how it came about step by step, what was found, what others paid, what due process
// allows, the law applied, the orders, who owes and who receives where that is long, and what is not settled.
// Error: that of a review.
func Of(j *damages.Judgment) (*Document, error) {
	if j.Matter() == nil {
		return nil, invalid.New("", "no judgment", "what Assess returned")
	}
	d := &layout{Document: &Document{Sections: make([]Section, 0, 8)}, j: j, m: j.Matter(), b: j.IfAccepted()}
	d.index()
	d.header()
	d.result()
	d.steps()
	d.found()
	d.paid()
	if err := d.reviews(); err != nil {
		return nil, err
	}
	d.rules()
	d.orders()
	d.receipts()
	d.caveats(true)
	d.link()
	d.Law = lawOf(j)
	return d.Document, nil
}

// lawOf says which law a judgment was computed under. The digest of the release stands in the JSON form only: a reader of
// the statement asks for the day of the review.
func lawOf(j *damages.Judgment) string {
	reviewed, _, _ := strings.Cut(j.Law(), "/")
	s := "The law is stated as it was reviewed on " + reviewed + "."
	var own []string
	for _, code := range j.OwnLaw() {
		name := code
		if of, err := law.Lookup(code); err == nil {
			name = of.Name()
		}
		own = append(own, name)
	}
	if len(own) > 0 {
		s += " For " + strings.Join(own, " and ") + ", law that was supplied with the matter took its place."
	}
	return s
}

func (d *layout) header() {
	d.Title = d.m.Caption
	d.Subtitle = d.m.Court
	if d.m.Number != "" {
		d.Subtitle = strings.TrimSpace(d.Subtitle + " No. " + d.m.Number)
	}
}

// when prints what an event is, its day, its court, and what more there is to say of it.
func (d *layout) when(what string, e *damages.Event, more string) string {
	t := append(d.beginWhen(), what...)
	if !e.Date.IsZero() {
		if len(t) > 0 {
			t = append(t, " of "...)
		}
		t, _ = e.Date.AppendText(t)
	}
	for _, s := range [...]string{e.Court, more} {
		if s != "" && len(t) > 0 {
			t = append(t, ", "...)
		}
		t = append(t, s...)
	}
	return d.text(t)
}

// names prints parties by name.
func (d *layout) names(ids []string) string {
	if len(ids) == 1 {
		return d.name(ids[0])
	}
	return d.text(d.appendNames(d.begin(), ids))
}

// appendNames appends the names of parties to b.
func (d *layout) appendNames(b []byte, ids []string) []byte {
	for i, id := range ids {
		if i > 0 {
			b = append(b, " and "...)
		}
		b = append(b, d.name(id)...)
	}
	return b
}

// name prints a party by name, or by its ID where it has none, and somebody else at fault as they were called.
func (d *layout) name(id string) string {
	if at := d.parties.of(id); at >= 0 && d.m.Parties[at].Name != "" {
		return d.m.Parties[at].Name
	}
	return id
}

func (d *layout) claimNames(ids []string) string {
	if len(ids) == len(d.m.Claims) && len(ids) > 1 {
		return "all claims"
	}
	if len(ids) == 1 {
		return d.called(ids[0])
	}
	return d.called(strings.Join(ids, ", "))
}

// called is an ID as a reader sees it.
func (d *layout) called(id string) string { return spaced(id) }

// spaced is a text with IDs as a reader sees them: whoever recorded the matter chose them as names, and spaces part their words.
func spaced(id string) string {
	if strings.IndexByte(id, '_') < 0 {
		return id
	}
	return strings.ReplaceAll(id, "_", " ")
}

// short names an award in a sentence: by its kind where no other award is of it, else as it was called when it was recorded.
func (d *layout) short(a *damages.Award) string {
	if d.kinds[a.Kind] == 1 {
		return a.Kind.InWords()
	}
	return d.called(a.ID)
}

// label says what an award is for, and for and against whom where that is not every party.
func (d *layout) label(a *damages.Award) string {
	for i := d.labelAt; i < len(d.labels) && i < d.labelAt+4; i++ { // results have the awards in the order of the verdicts
		if d.labels[i].of == a {
			d.labelAt = i + 1
			return d.labels[i].label
		}
	}
	what := a.Kind.InWords()
	b := append(d.begin(), what...)
	if c := a.Kind.Class(); c == head.Economic || c == head.Noneconomic {
		if class := c.String(); what != class {
			b = append(append(append(b, " ("...), class...), ')')
		}
	}
	if len(d.m.Claims) > 1 {
		b = append(append(b, ", "...), d.claimNames(a.Claims)...)
	}
	if d.plaintiffs > len(a.For) || d.crossed {
		b = d.appendNames(append(b, ", for "...), a.For)
	}
	if d.defendants > len(a.Against) || d.crossed {
		b = d.appendNames(append(b, ", against "...), a.Against)
	}
	return d.text(b)
}

// noted is a note after what it is about.
func noted(s string) string {
	if s == "" {
		return ""
	}
	return "; " + s
}

// calledAward names the award with an ID as [layout.short] does.
func (d *layout) calledAward(id string) string {
	if d.awards == nil {
		d.awards = make(map[string]*damages.Award, len(d.labels))
		for c := range d.b.Cells() {
			d.awards[d.b.Award(c).ID] = d.b.Award(c)
		}
	}
	if a := d.awards[id]; a != nil {
		return d.short(a)
	}
	return d.called(id)
}

// plaintiff reports whether the party with an ID is a plaintiff.
func (d *layout) plaintiff(id string) bool {
	at := d.parties.of(id)
	return at >= 0 && d.m.Parties[at].Role == damages.Plaintiff
}
