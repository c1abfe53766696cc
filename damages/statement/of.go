package statement

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/punitive"
)

// layout is a document being laid out from a judgment.
type layout struct {
	*Document
	j *damages.Judgment
	m *damages.Matter
	b *damages.Branch // the branch whose ledger is printed: the first

	called  map[string]string // parties' names by ID; the ID where there is none
	causes  map[string]string // claims' causes by ID
	crossed bool              // claims run both ways

	plaintiffs, defendants int // how many there are

	entries   []damages.Entry // the ledger of the branch
	ofRules   map[law.RuleID][]int
	ofOrders  map[string][]int            // by the ID of the event
	standings map[string]damages.Standing // by the ID of the event
	bounds    map[punitive.Bound]Row
}

// index looks up once what every line may need of parties and claims.
func (d *layout) index() {
	d.called, d.causes = map[string]string{}, map[string]string{}
	for i := range d.m.Parties {
		p := &d.m.Parties[i]
		switch p.Role {
		case damages.Plaintiff:
			d.plaintiffs++
		case damages.Defendant:
			d.defendants++
		case damages.RoleUnspecified:
		}
		if d.called[p.ID] = p.Name; p.Name == "" {
			d.called[p.ID] = p.ID
		}
	}
	for i := range d.m.Claims {
		c := &d.m.Claims[i]
		d.causes[c.ID] = c.Cause
		d.crossed = d.crossed || c.Action != d.m.Claims[0].Action
	}
	d.bounds = map[punitive.Bound]Row{}
	d.entries, d.ofRules, d.ofOrders = slices.Collect(d.b.Entries()), map[law.RuleID][]int{}, map[string][]int{}
	d.standings = map[string]damages.Standing{}
	for e, s := range d.b.Orders() {
		d.standings[e.ID] = s
	}
	for i, e := range d.entries {
		if r, ok := d.b.RuleOf(e); ok {
			d.ofRules[r.ID()] = append(d.ofRules[r.ID()], i)
		}
		if ev, _ := d.b.OrderOf(e); ev != nil {
			d.ofOrders[ev.ID] = append(d.ofOrders[ev.ID], i)
		}
	}
}

// Of lays out a judgment: verdicts, findings, the due-process review of punitive damages, the law applied, the orders,
// what the awards come to in every branch, who receives and who owes, notes and caveats. Error: that of a review.
func Of(j *damages.Judgment) (*Document, error) {
	if j.Matter() == nil {
		return nil, field.New("", "no judgment", "what Assess returned")
	}
	d := &layout{Document: &Document{}, j: j, m: j.Matter(), b: j.First()}
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
	for i := range d.m.Docket {
		if e := &d.m.Docket[i]; e.Order != nil {
			d.order(e)
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
	return d.Document, nil
}

func (d *layout) header() {
	d.Title = d.m.Caption
	var parts []string
	court := strings.TrimSpace(d.m.Court + " No. " + d.m.Number)
	switch {
	case d.m.Number == "":
		court = d.m.Court
	case d.m.Court == "":
		court = "No. " + d.m.Number
	}
	if court != "" {
		parts = append(parts, court)
	}
	var claims []string
	for _, c := range d.m.Claims {
		t := c.Title
		if t == "" {
			t = c.ID
		}
		claims = append(claims, t+" ["+c.Law+"]")
	}
	parts = append(parts, "claims: "+strings.Join(claims, "; "))
	d.Subtitle = strings.Join(parts, " · ")
}

// money prints dollars grouped: "$4,002,471.00", "-$163,251,529.00".
func money(d decimal.Decimal) string {
	a, err := exact.FromDecimal(d)
	if err != nil {
		return "$" + exact.OutOfRange
	}
	return a.Dollars()
}

// unrounded prints a figure of the ledger with the places it has, at most six: figures stay exact until the last stage.
func unrounded(d decimal.Decimal) string {
	a, err := exact.FromDecimal(d)
	if err != nil || a.Round(2).Cmp(a) == 0 {
		return money(d)
	}
	s := exact.Group(a.Round(6).Short())
	if strings.HasPrefix(s, "-") {
		return "-$" + s[1:]
	}
	return "$" + s
}

func (d *layout) add(s Section) { d.Sections = append(d.Sections, s) }

func when(e *damages.Event, more string) string {
	var parts []string
	if !e.Date.IsZero() {
		parts = append(parts, e.Date.String())
	}
	if e.Court != "" {
		parts = append(parts, e.Court)
	}
	if more != "" {
		parts = append(parts, more)
	}
	return strings.Join(parts, ", ")
}

// names prints parties by name.
func (d *layout) names(ids []string) string {
	if len(ids) == 1 {
		return d.name(ids[0])
	}
	var out []string
	for _, id := range ids {
		out = append(out, d.name(id))
	}
	return strings.Join(out, " and ")
}

// name prints a party by name, and somebody else at fault as they were called.
func (d *layout) name(id string) string {
	if n, known := d.called[id]; known {
		return n
	}
	return id
}

func (d *layout) claimNames(ids []string) string {
	if len(ids) == len(d.m.Claims) && len(ids) > 1 {
		return "all claims"
	}
	return strings.Join(ids, ", ")
}

// label says what an award is for, and for and against whom where that is not every party.
func (d *layout) label(a *damages.Award) string {
	what, whom, against := a.Kind.Words(), "", ""
	if c := a.Kind.Class(); c == head.Economic || c == head.Noneconomic {
		if what != c.String() {
			what += " (" + c.String() + ")"
		}
	}
	if d.plaintiffs > len(a.For) || d.crossed {
		whom = ", for " + d.names(a.For)
	}
	if d.defendants > len(a.Against) || d.crossed {
		against = ", against " + d.names(a.Against)
	}
	return what + ", " + d.claimNames(a.Claims) + whom + against
}

func (d *layout) verdict(e *damages.Event) {
	s := Section{Heading: "VERDICT", Aside: when(e, e.Verdict.By.Words()), Rows: make([]Row, 0, len(e.Verdict.Awards)+len(e.Verdict.Fault)+1)}
	sum := decimal.Decimal{}
	notes := d.CiteAll(e.Authority)
	for i := range e.Verdict.Awards {
		a := &e.Verdict.Awards[i]
		s.Rows = append(s.Rows, Row{Label: d.label(a), Amount: money(a.Amount), Notes: notes})
		sum = sum.Add(a.Amount)
		if a.Divided != nil {
			s.Rows = append(s.Rows, d.division(a))
		}
	}
	if len(e.Verdict.Awards) > 1 && !d.crossed {
		s.Rows = append(s.Rows, Row{Kind: Total, Amount: money(sum)})
	}
	for _, f := range e.Verdict.Fault {
		s.Rows = append(s.Rows, Row{Label: "fault: " + d.names([]string{f.Of}), Amount: exact.Plain(f.Percent) + "%"})
	}
	d.add(s)
}

// division says how an award divides, and who divided it.
func (d *layout) division(a *damages.Award) Row {
	var parts []string
	for _, p := range a.Divided.Parts {
		parts = append(parts, p.Kind.Words()+" "+money(p.Amount))
	}
	by := ""
	if a.Divided.By != finding.ByUnrecorded {
		by = " by " + a.Divided.By.Words()
	}
	return Row{Label: "divided" + by + ": " + strings.Join(parts, ", ") + noted(a.Divided.Note), Notes: d.CiteAll(a.Divided.Authority)}
}

func (d *layout) findings() {
	s := Section{Heading: "FINDINGS"}
	for _, f := range d.m.Findings {
		t := f.What.Words() + ": " + f.Status.Words()
		if f.Proof != finding.ProofUnrecorded {
			t += ", " + f.Proof.Words() + " evidence"
			if f.Proof == finding.BeyondReasonableDoubt || f.Proof == finding.Preponderance {
				t = f.What.Words() + ": " + f.Status.Words() + ", " + f.Proof.Words()
			}
		}
		if f.By != finding.ByUnrecorded {
			t += ", by " + f.By.Words()
		}
		if len(f.Claims) > 0 {
			t += ", " + d.claimNames(f.Claims)
		}
		if f.Note != "" {
			t += "; " + f.Note
		}
		s.Rows = append(s.Rows, Row{Label: t, Notes: d.CiteAll(f.Authority)})
	}
	if len(s.Rows) > 0 {
		d.add(s)
	}
}

// rules prints the law that was asked and what it did.
func (d *layout) rules() {
	s := Section{Heading: "LAW APPLIED"}
	for _, e := range d.entries {
		if e.Op() == damages.OpPresent { // before any rule
			s.Rows = d.entry(s.Rows, e)
		}
	}
	for r := range d.b.Rules() {
		v := r.Version()
		t := v.Title + " [" + r.Jurisdiction() + "]"
		switch {
		case v.Status == law.StruckDown:
			t += ": struck down, not applied"
		case v.Unconfirmed():
			t += " (unverified)"
		}
		if v.Own {
			t += " (own rule)"
		}
		s.Rows = append(s.Rows, Row{Label: t, Notes: d.CiteAll(append(v.Authority.Slice(), v.Struck.Slice()...))})
		for _, i := range d.ofRules[v.ID] {
			s.Rows = d.entry(s.Rows, d.entries[i])
		}
	}
	for _, e := range d.entries {
		if r, ok := d.b.StatutoryOf(e); ok {
			s.Rows = append(s.Rows, Row{Label: r.Title, Notes: d.CiteAll(r.Authority)})
			s.Rows = d.entry(s.Rows, e)
		}
	}
	for _, e := range d.entries {
		if e.Op() == damages.OpRound {
			s.Rows = d.entry(s.Rows, e)
		}
	}
	if len(s.Rows) > 0 {
		d.add(s)
	}
}

// entry adds the rows of an entry to those before it.
func (d *layout) entry(rows []Row, e damages.Entry) []Row {
	a := d.b.Award(d.b.CellOf(e))
	if e.Op() == damages.OpInterest {
		after, _ := e.After()
		return append(rows, Row{Label: a.ID + " bears " + d.b.Words(e), Amount: money(after)})
	}
	row := Row{Label: a.ID + " " + d.b.Words(e), Middle: unrounded(e.Before())}
	if e.Opens() {
		row.Middle = "undetermined"
	}
	if after, ok := e.After(); ok {
		row.Amount = unrounded(e.Change())
		if e.Opens() {
			row.Amount = unrounded(after)
		}
	} else {
		row.Amount = "undetermined"
	}
	rows = append(rows, row)
	sum := ""
	if t := d.b.Arithmetic(e); t != "" {
		sum = "= " + t
	}
	if cut := percent(e); cut != "" {
		if sum != "" {
			sum += ", "
		}
		sum += cut
	}
	if sum != "" {
		rows = append(rows, Row{Kind: Detail, Label: sum})
	}
	return rows
}

// percent is how large a cut was: "a cut of 97.61%".
func percent(e damages.Entry) string {
	before, err := exact.Money(e.Before())
	change := e.Change()
	if err != nil || before.Sign() == 0 || change.Sign() >= 0 || e.Op() == damages.OpRound {
		return ""
	}
	c, err := exact.Money(change)
	if err != nil {
		return ""
	}
	return "a cut of " + c.Neg().Quo(before).Mul(exact.Int(100)).Fixed(2) + "%"
}

func (d *layout) order(e *damages.Event) {
	standing := d.standings[e.ID].String()
	refused := d.b.Refusals(e.ID)
	if len(refused) > 0 {
		standing = "refused by the " + refused[0].By.String()
	}
	s := Section{Heading: "ORDER", Aside: when(e, e.ID+" ("+standing+")")}
	notes := d.CiteAll(e.Authority)
	posted := false
	s.Rows = make([]Row, 0, 2*len(d.ofOrders[e.ID])+2)
	for _, i := range d.ofOrders[e.ID] {
		at := len(s.Rows)
		s.Rows = d.entry(s.Rows, d.entries[i])
		s.Rows[at].Notes = notes
		posted = true
	}
	for i := range refused {
		s.Rows = append(s.Rows, Row{Label: refused[i].Award + ": " + refused[i].Words(), Notes: notes})
	}
	for _, v := range e.Order.Vacates {
		s.Rows = append(s.Rows, Row{Label: "vacates " + v, Notes: notes})
	}
	for i := range e.Order.Acts {
		a := &e.Order.Acts[i]
		switch a.Do {
		case damages.Remand, damages.Restore, damages.Affirm, damages.Disapply:
			t := map[damages.Do]string{damages.Remand: "remanded", damages.Restore: "restored as found by " + a.From,
				damages.Affirm: "affirmed", damages.Disapply: "rule " + string(a.Rule) + " not applied"}[a.Do]
			s.Rows = append(s.Rows, Row{Label: strings.TrimSpace(strings.Join(a.On.Awards, ", ")+" "+t) + noted(a.Note), Notes: notes})
		case damages.Limit, damages.Set, damages.Scale, damages.Increase, damages.Credit, damages.Strike, damages.DoUnspecified:
			if !posted && len(refused) == 0 {
				s.Rows = append(s.Rows, Row{Label: strings.TrimSpace(a.Do.String()+" "+formula(a)) + noted(a.Note), Notes: notes})
			}
		}
	}
	if el := e.Order.Election; el != nil {
		s.Rows = append(s.Rows, Row{Label: "election by the " + el.By.String() + ": " + el.Status.Words() + noted(el.Note)})
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
	return "to " + a.To.Words()
}

func noted(s string) string {
	if s == "" {
		return ""
	}
	return "; " + s
}

// result prints what the awards come to in a branch.
func (d *layout) result(b *damages.Branch) {
	s := Section{Heading: "JUDGMENT"}
	if d.j.Conditional() {
		s.Heading = "CONDITIONAL RESULT"
		var parts []string
		for _, g := range b.Given() {
			parts = append(parts, supposes(g.Event, g))
		}
		s.Aside = strings.Join(parts, "; ")
	}
	open := false
	for c := range b.Cells() {
		a := b.Award(c)
		row := Row{Label: d.label(a)}
		if _, ok := b.Interest(c); ok {
			row.Label = c.Kind().Words() + " on " + a.ID
		}
		if amount, ok := c.Amount(); ok {
			row.Amount = money(amount)
		} else {
			row.Amount, open = "undetermined", true
		}
		s.Rows = append(s.Rows, row)
	}
	if !d.crossed {
		sum, _ := b.Total(head.All())
		t := Row{Kind: Total, Amount: money(sum)}
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
		if why := c.Why(); why != "" {
			t := b.Award(c).ID + ": " + why + "."
			if x, ok := c.Range(); ok {
				t += " It comes to " + x.Words() + "."
			}
			s.Rows = append(s.Rows, Row{Kind: Text, Label: t})
		}
	}
	for _, x := range b.Undivided() {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "Record the division of " + x.Award + " under " + x.Path + "."})
	}
	s.Rows = append(s.Rows, interestNotDecided(b)...)
	d.add(s)
}

func supposes(event string, g damages.Choice) string {
	switch {
	case g.Accepted && g.Recorded.Words() == "unrecorded":
		return "if the offer in " + event + " was accepted, or none was due"
	case g.Accepted:
		return "if the offer in " + event + " is accepted"
	case g.Recorded.Words() == "unrecorded":
		return "if an offer in " + event + " was made and refused"
	}
	return "if the offer in " + event + " is refused"
}

func (d *layout) caveats() {
	for b := range d.j.Branches() {
		for _, c := range b.Caveats() {
			switch {
			case c.Kind == damages.CaveatConditional, c.Kind == damages.CaveatUndetermined, c.Kind == damages.CaveatUndivided:
				continue // printed with the result
			case c.Kind == damages.CaveatNoShares && b == d.b:
				continue // printed with what each debtor owes
			}
			t := c.Text
			if c.Award != "" {
				t = c.Award + ": " + t
			} else if c.Event != "" {
				t = c.Event + ": " + t
			}
			for i, n := range d.CiteAll(c.Authority) {
				if i == 0 {
					t += " [" + number(n)
				} else {
					t += ", " + number(n)
				}
			}
			if len(c.Authority) > 0 {
				t += "]"
			}
			d.Caveat(t)
		}
	}
}

func number(n int) string { return strconv.Itoa(n) }
