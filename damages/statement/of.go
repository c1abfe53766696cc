package statement

import (
	"bytes"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
)

// layout is a document being laid out from a judgment.
type layout struct {
	*Document
	texts
	j *damages.Judgment
	m *damages.Matter
	b *damages.Branch // the branch whose ledger is printed: the first

	parties, claims places
	crossed         bool // claims run both ways

	plaintiffs, defendants int // how many there are

	entries   []damages.Entry       // the ledger of the branch
	ofRules   chains                // by the ID of the rule
	ofOrders  chains                // by the ID of the event
	standings []damages.OrderStatus // of the orders, in their order
	read      *readings             // what the last review read
	unstated  []int                 // the notes of what no finding was recorded on
	bounds    []boundRow
	labels    []labelled       // of awards, in the order of the verdicts
	labelAt   int              // where the next label is looked for
	rows      []Row            // memory for the rows of sections
	told      []damages.Caveat // the caveats of the branch
}

// labelled is the label of an award.
type labelled struct {
	of    *damages.Award
	label string
}

// index looks up once what every line may need of parties and claims.
func (d *layout) index() {
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
	d.told = d.b.Caveats()
	for _, s := range d.b.Orders() {
		d.standings = append(d.standings, s)
	}
	n := 0
	for range d.b.Entries() {
		n++
	}
	d.entries = make([]damages.Entry, 0, n)
	for e := range d.b.Entries() {
		if r, ok := d.b.RuleOf(e); ok {
			d.ofRules.put(string(r.ID()), len(d.entries), n)
		}
		if ev, _ := d.b.OrderOf(e); ev != nil {
			d.ofOrders.put(ev.ID, len(d.entries), n)
		}
		d.entries = append(d.entries, e)
	}
}

// Of lays out a judgment: verdicts, findings, the due-process review of punitive damages, the law applied, the orders,
// what the awards come to in every branch, who receives and who owes, notes and caveats. Error: that of a review.
func Of(j *damages.Judgment) (*Document, error) {
	if j.Matter() == nil {
		return nil, invalid.New("", "no judgment", "what Assess returned")
	}
	d := &layout{Document: &Document{Sections: make([]Section, 0, 8)}, j: j, m: j.Matter(), b: j.IfAccepted()}
	d.index()
	d.header()
	for i := range d.m.Docket {
		if e := &d.m.Docket[i]; e.Verdict != nil {
			d.verdict(e)
		}
		if d.m.Docket[i].ID == j.Through().ID {
			break
		}
	}
	d.findings()
	d.paid()
	if err := d.reviews(); err != nil {
		return nil, err
	}
	d.rules()
	orders := 0
	for i := range d.m.Docket {
		if e := &d.m.Docket[i]; e.Order != nil {
			d.order(e, d.standings[orders])
			orders++
		}
		if d.m.Docket[i].ID == j.Through().ID {
			break
		}
	}
	for b := range j.Branches() {
		d.result(b)
	}
	d.owed()
	d.receipts()
	d.caveats()
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
	t := append(d.begin(), d.m.Court...)
	switch {
	case d.m.Number == "":
	case d.m.Court == "":
		t = append(append(t, "No. "...), d.m.Number...)
	default:
		t = bytes.TrimSpace(append(append(t, " No. "...), d.m.Number...))
	}
	if len(t) > 0 {
		t = append(t, " · "...)
	}
	t = append(t, "claims: "...)
	for i := range d.m.Claims {
		c := &d.m.Claims[i]
		if i > 0 {
			t = append(t, "; "...)
		}
		title := c.Title
		if title == "" {
			title = c.ID
		}
		t = append(append(append(append(t, title...), " ["...), c.Law...), ']')
	}
	d.Subtitle = d.text(t)
}

// when prints the day and the court of an event, and what more there is to say of it.
func (d *layout) when(e *damages.Event, more string) string {
	t := d.begin()
	if !e.Date.IsZero() {
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
		return ids[0]
	}
	return strings.Join(ids, ", ")
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
	b = append(append(b, ", "...), d.claimNames(a.Claims)...)
	if d.plaintiffs > len(a.For) || d.crossed {
		b = d.appendNames(append(b, ", for "...), a.For)
	}
	if d.defendants > len(a.Against) || d.crossed {
		b = d.appendNames(append(b, ", against "...), a.Against)
	}
	return d.text(b)
}

func (d *layout) verdict(e *damages.Event) {
	awards := e.Verdict.Awards
	s := d.section("VERDICT", d.when(e, e.Verdict.By.InWords()), len(awards)+len(e.Verdict.Fault)+1)
	sum := exact.Int(0)
	notes := d.CiteAll(e.Authority)
	if d.labels == nil {
		d.labels = make([]labelled, 0, len(awards))
	}
	d.labelAt = len(d.labels)
	for i := range awards {
		a := &awards[i]
		label := d.label(a)
		d.labels = append(d.labels, labelled{a, label})
		d.labelAt = len(d.labels)
		s.Rows = append(s.Rows, Row{Label: label, Amount: d.money(a.Amount), Notes: notes})
		amount, _ := exact.FromDecimal(a.Amount)
		sum = sum.Add(amount)
		if a.Divided != nil {
			s.Rows = append(s.Rows, d.division(a))
		}
	}
	if len(awards) > 1 && !d.crossed {
		s.Rows = append(s.Rows, Row{Kind: Total, Amount: d.money(sum.Decimal())})
	}
	for _, f := range e.Verdict.Fault {
		s.Rows = append(s.Rows, Row{Label: d.text(append(append(d.begin(), "fault: "...), d.name(f.Of)...)), Amount: exact.Plain(f.Percent) + "%"})
	}
	d.add(s)
}

// division says how an award divides, and who divided it.
func (d *layout) division(a *damages.Award) Row {
	var parts []string
	for _, p := range a.Divided.Parts {
		parts = append(parts, p.Kind.InWords()+" "+money(p.Amount))
	}
	by := ""
	if a.Divided.By != finding.ByUnrecorded {
		by = " by " + a.Divided.By.InWords()
	}
	return Row{Label: "divided" + by + ": " + strings.Join(parts, ", ") + noted(a.Divided.Note), Notes: d.CiteAll(a.Divided.Authority)}
}

func (d *layout) findings() {
	s := d.section("FINDINGS", "", len(d.m.Findings))
	for i := range d.m.Findings {
		f := &d.m.Findings[i]
		t := append(append(append(d.begin(), f.What.InWords()...), ": "...), f.Status.InWords()...)
		switch f.Proof {
		case finding.ProofUnrecorded:
		case finding.BeyondReasonableDoubt, finding.Preponderance:
			t = append(append(t, ", "...), f.Proof.InWords()...)
		case finding.ClearAndConvincing:
			t = append(append(append(t, ", "...), f.Proof.InWords()...), " evidence"...)
		}
		if f.By != finding.ByUnrecorded {
			t = append(append(t, ", by "...), f.By.InWords()...)
		}
		if len(f.Claims) > 0 {
			t = append(append(t, ", "...), d.claimNames(f.Claims)...)
		}
		t = append(t, noted(f.Note)...)
		s.Rows = append(s.Rows, Row{Label: d.text(t), Notes: d.CiteAll(f.Authority)})
	}
	if len(s.Rows) > 0 {
		d.add(s)
	}
}

// rules prints the law that was asked and what it did.
func (d *layout) rules() {
	s := d.section("LAW APPLIED", "", 16)
	statutory, rounded := false, false
	for i := range d.entries {
		op := d.entries[i].Kind()
		if op == damages.EntryPresent { // before any rule
			s.Rows = d.entry(s.Rows, &d.entries[i])
		}
		statutory = statutory || op == damages.EntryStatutory
		rounded = rounded || op == damages.EntryRound
	}
	for r := range d.b.Rules() {
		v := r.Version()
		t := append(append(append(append(d.begin(), v.Title...), " ["...), r.Jurisdiction()...), ']')
		switch {
		case v.Status == dated.StruckDown:
			t = append(t, ": struck down, not applied"...)
		case v.Status == dated.StruckLater:
			t = append(t, ": struck down later"...)
		case v.Unconfirmed():
			t = append(t, " (unverified)"...)
		}
		if v.Custom {
			t = append(t, " (own rule)"...)
		}
		s.Rows = append(s.Rows, Row{Label: d.text(t), Notes: d.citeRule(&v, r.Locators())})
		for i := range d.ofRules.each(string(v.ID)) {
			s.Rows = d.entry(s.Rows, &d.entries[i])
		}
	}
	for i := range d.entries {
		if !statutory {
			break
		}
		if r, ok := d.b.StatutoryOf(d.entries[i]); ok {
			s.Rows = append(s.Rows, Row{Label: r.Title, Notes: d.CiteAll(r.Authority)})
			s.Rows = d.entry(s.Rows, &d.entries[i])
		}
	}
	for i := range d.entries {
		if rounded && d.entries[i].Kind() == damages.EntryRound {
			s.Rows = d.entry(s.Rows, &d.entries[i])
		}
	}
	if len(s.Rows) > 0 {
		d.add(s)
	}
}

// entry adds the rows of an entry to those before it.
func (d *layout) entry(rows []Row, e *damages.Entry) []Row {
	id := d.b.AwardOf(*e).ID
	t := append(d.begin(), id...)
	var room [40]byte
	if e.Kind() == damages.EntryInterest {
		after, _ := e.After()
		t = d.b.AppendWords(append(t, " bears "...), *e)
		return append(rows, Row{Label: d.text(t), Amount: d.money(after)})
	}
	t, more := d.b.AppendBoth(append(t, ' '), append(d.beginOther(), "= "...), *e)
	row := Row{Label: d.text(t)}
	row.Middle = d.figure(e.AppendBefore(room[:0]))
	if e.Opens() {
		row.Amount = d.figure(e.AppendAfter(room[:0]))
	} else {
		row.Amount = d.figure(e.AppendChange(room[:0]))
	}
	rows = append(rows, row)
	if len(more) == len("= ") {
		more = more[:0]
	}
	end := len(more)
	if end > 0 {
		more = append(more, ", "...)
	}
	at := len(more)
	if more = e.AppendCut(more); len(more) == at {
		more = more[:end]
	}
	if len(more) > 0 {
		rows = append(rows, Row{Kind: Detail, Label: d.text(more)})
	}
	return rows
}

// undetermined stands where there is no figure.
const undetermined = "undetermined"

// figure makes a text of a figure.
func (d *layout) figure(b []byte) string {
	if len(b) == 0 {
		return undetermined
	}
	return d.text(b)
}

func (d *layout) order(e *damages.Event, stands damages.OrderStatus) {
	standing := stands.String()
	refused := d.b.Refusals(e.ID)
	if len(refused) > 0 {
		standing = "refused by the " + refused[0].By.String()
	}
	posted := 0
	for range d.ofOrders.each(e.ID) {
		posted++
	}
	s := d.section("ORDER", d.when(e, e.ID+" ("+standing+")"), 2*posted+len(e.Order.Acts)+2)
	notes := d.CiteAll(e.Authority)
	for i := range d.ofOrders.each(e.ID) {
		at := len(s.Rows)
		s.Rows = d.entry(s.Rows, &d.entries[i])
		s.Rows[at].Notes = notes
	}
	for i := range refused {
		s.Rows = append(s.Rows, Row{Label: refused[i].Award + ": " + refused[i].InWords(), Notes: notes})
	}
	for _, v := range e.Order.Vacates {
		s.Rows = append(s.Rows, Row{Label: "vacates " + v, Notes: notes})
	}
	for i := range e.Order.Acts {
		a := &e.Order.Acts[i]
		t := ""
		switch a.Kind {
		case damages.ActRemand:
			t = "remanded"
		case damages.ActRestore:
			t = "restored as found by " + a.From
		case damages.ActAffirm:
			t = "affirmed"
		case damages.ActDisapply:
			t = "rule " + string(a.Rule) + " not applied"
		case damages.ActLimit, damages.ActSet, damages.ActScale, damages.ActIncrease, damages.ActCredit, damages.ActStrike, damages.ActUnspecified:
			if posted == 0 && len(refused) == 0 {
				s.Rows = append(s.Rows, Row{Label: strings.TrimSpace(a.Kind.String()+" "+formula(a)) + noted(a.Note), Notes: notes})
			}
			continue
		}
		s.Rows = append(s.Rows, Row{Label: strings.TrimSpace(strings.Join(a.On.Awards, ", ")+" "+t) + noted(a.Note), Notes: notes})
	}
	if el := e.Order.Election; el != nil {
		s.Rows = append(s.Rows, Row{Label: "election by the " + el.By.String() + ": " + el.Status.InWords() + noted(el.Note)})
	}
	if e.Order.Note != "" {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: e.Order.Note})
	}
	d.add(s)
}

func formula(a *damages.Act) string {
	if a.To.IsZero() {
		return ""
	}
	return "to " + a.To.InWords()
}

func noted(s string) string {
	if s == "" {
		return ""
	}
	return "; " + s
}

// result prints what the awards come to in a branch.
func (d *layout) result(b *damages.Branch) {
	cells := 0
	for range b.Cells() {
		cells++
	}
	s := d.section("JUDGMENT", "", cells+1)
	if d.j.Conditional() {
		s.Heading = "CONDITIONAL RESULT"
		var parts []string
		for _, g := range b.Elections() {
			parts = append(parts, supposes(g.Event, g))
		}
		s.Aside = strings.Join(parts, "; ")
	}
	open := false
	d.labelAt = 0
	var room [40]byte
	for c := range b.Cells() {
		a := b.Award(c)
		row := Row{Amount: d.figure(c.AppendAmount(room[:0]))}
		if _, ok := b.Interest(c); ok {
			row.Label = c.Kind().InWords() + " on " + a.ID
		} else {
			row.Label = d.label(a)
		}
		open = open || row.Amount == undetermined
		s.Rows = append(s.Rows, row)
	}
	if !d.crossed {
		sum, _ := b.Total(head.All())
		t := Row{Kind: Total, Amount: d.money(sum)}
		if open {
			t.Label = "partial: what is determined"
		}
		if x, ok := b.TotalRange(head.All()); ok {
			t.Label = "partial: what is determined; in all from " + money(x.Low) + " to " + money(x.High)
		}
		s.Rows = append(s.Rows, t)
	} else {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "Judgments that run both ways are not netted unless an order nets them."})
	}
	for c := range b.Cells() {
		if !open {
			break
		}
		if why := c.Why(); why != "" {
			t := b.Award(c).ID + ": " + why + "."
			if x, ok := c.Range(); ok {
				t += " It comes to " + x.InWords() + "."
			}
			s.Rows = append(s.Rows, Row{Kind: Text, Label: t})
		}
	}
	for _, x := range b.Undivided() {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "Record the division of " + x.Award + " under " + x.Path + "."})
	}
	s.Rows = append(s.Rows, d.interestNotDecided(b)...)
	d.add(s)
}

func supposes(event string, g damages.Choice) string {
	switch {
	case g.Accepted && g.Recorded.InWords() == "unrecorded":
		return "if the offer in " + event + " was accepted, or none was due"
	case g.Accepted:
		return "if the offer in " + event + " is accepted"
	case g.Recorded.InWords() == "unrecorded":
		return "if an offer in " + event + " was made and refused"
	}
	return "if the offer in " + event + " is refused"
}

func (d *layout) caveats() {
	for b := range d.j.Branches() {
		list := d.told
		if b != d.b {
			list = b.Caveats()
		}
		for i := range list {
			c := &list[i]
			switch {
			case c.Kind == damages.CaveatConditional, c.Kind == damages.CaveatUndetermined, c.Kind == damages.CaveatUndivided:
				continue // printed with the result
			case c.Kind == damages.CaveatNoShares && b == d.b:
				continue // printed with what each debtor owes
			}
			notes := d.CiteAll(c.Authority)
			about := c.Award
			if about == "" {
				about = c.Event
			}
			if about == "" && len(notes) == 0 {
				d.Caveat(c.Text)
				continue
			}
			t := d.begin()
			if about != "" {
				t = append(append(t, about...), ": "...)
			}
			d.Caveat(d.text(appendBracketed(append(t, c.Text...), notes)))
		}
	}
}
