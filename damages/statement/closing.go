package statement

import (
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// OfDisbursement lays out a closing statement: what the client keeps, then one account from what came in to that, with what is left
// after each line. Below the fee stand its steps and what the law says of it, below the costs their items, and below each claim of
// others the lines that lead to it. What becomes of later benefits, and lines to sign, follow. Errors: *invalid.Error where nothing
// was computed.
func OfDisbursement(l *disbursement.Ledger) (*Document, error) {
	c, err := closingOf(l)
	if err != nil {
		return nil, err
	}
	c.sign()
	return c.Document, nil
}

// closingOf lays out what a ledger says.
func closingOf(l *disbursement.Ledger) (*closing, error) {
	if l == nil || len(l.Sources) == 0 {
		return nil, invalid.New("", "no ledger", "what a record of a disbursement comes to")
	}
	c := &closing{Document: &Document{}, of: l, left: exact.Int(0), taken: map[string]*sum{}}
	c.Title, c.Subtitle = "Closing statement for "+l.Client, l.Matter
	c.account = Section{Heading: "ACCOUNT", Aside: "what came in or was taken, and what was left after it", Columns: [2]string{"in or out", "left"}, Running: true}
	for i := range l.Sources {
		s := &l.Sources[i]
		c.line(Found, source(s), num(s.Amount), c.CiteAll(s.Authority))
	}
	for i := 0; i < len(l.Uses); {
		i = c.use(i)
	}
	if n := len(c.Taken); c.Taken[n-1].Kind != Sum {
		c.keeps() // nothing is left
	}
	c.Sections = []Section{c.result(), c.account}
	if rows := c.benefits(); len(rows) > 0 {
		c.Sections = append(c.Sections, Section{Heading: "LATER BENEFITS", Aside: "what becomes of what is still to be paid to " + l.Client, Rows: rows})
	}
	for _, s := range l.Caveats {
		c.Caveat(sentence(s))
	}
	c.Law = "Each line is rounded to the cent once, half up, and the lines add up."
	return c, nil
}

// sign ends a closing statement with lines to sign.
func (c *closing) sign() {
	c.Sections = append(c.Sections, Section{Heading: "SIGNED", Rows: []Row{
		{Kind: Text, Label: "I have read each line of this statement. The money is to be paid out as it says."},
		{Label: c.of.Client + " " + blank + ", dated " + blank}, {Label: "for the lawyer " + blank + ", dated " + blank},
	}})
}

// source says from whom money came in, and on what.
func source(s *disbursement.Source) string {
	label := "from " + s.From
	if title := strings.TrimPrefix(strings.TrimPrefix(s.Title, "recovery"), ", "); title != "" {
		label += ", " + title
	}
	if !s.On.IsZero() {
		label += ", " + s.On.String()
	}
	return label
}

// What is taken of a recovery, as the result names it.
const (
	takenAsFee    = "fee"
	takenAsCosts  = "costs of the litigation"
	takenByFund   = "what the law gives to others"
	takenByOthers = "claims of others"
	takenElse     = "other deductions"
)

// use adds the line of a use of the money, and of those after it that belong to it. It returns the place of the next one.
func (c *closing) use(at int) (next int) {
	u := &c.of.Uses[at]
	switch u.Kind {
	case disbursement.UseFee:
		return c.fee(at)
	case disbursement.UseCost:
		return c.costs(at)
	case disbursement.UseFund:
		label := "to " + u.To
		if u.Title != "" {
			label += ", " + u.Title
		}
		c.take(takenByFund, label, num(u.Amount), c.CiteAll(u.Authority))
	case disbursement.UseLien:
		if u.At >= 0 && u.At < len(c.of.Claims) {
			c.claim(&c.of.Claims[u.At], num(u.Amount))
		} else {
			c.take(takenByOthers, "claim of "+u.To, num(u.Amount), c.CiteAll(u.Authority))
		}
	case disbursement.UseDeduction:
		c.take(takenElse, item(u), num(u.Amount), c.CiteAll(u.Authority))
	case disbursement.UseAdvance:
		c.take(takenAsCosts, "costs that "+c.of.Client+" had advanced, which come back", num(u.Amount), c.CiteAll(u.Authority))
	case disbursement.UseClient:
		c.keeps()
	case disbursement.UseUnspecified:
	}
	c.short(num(u.Short))
	return at + 1
}

// short says what is not paid.
func (c *closing) short(dollars exact.Num) {
	if dollars.Sign() > 0 {
		c.says("Of it "+dollars.Dollars()+" more is owed, for which the money does not suffice.", nil)
	}
}

// keeps closes the account with what is the client's.
func (c *closing) keeps() {
	c.numbers++
	c.account.Rows = append(c.account.Rows, Row{Kind: Total, Label: "to " + c.of.Client, Amount: c.left.Dollars(), Number: c.numbers})
	c.Taken = append(c.Taken, Step{Sum, c.numbers, "to " + c.of.Client, c.left.Decimal()})
}

// alike returns the end of the uses of one kind that begin at one, and what is paid and not paid of them.
func (c *closing) alike(at int) (end int, paid, short exact.Num, rests []authority.Citation) {
	paid, short = exact.Int(0), exact.Int(0)
	for end = at; end < len(c.of.Uses) && c.of.Uses[end].Kind == c.of.Uses[at].Kind; end++ {
		u := &c.of.Uses[end]
		paid, short = paid.Add(num(u.Amount)), short.Add(num(u.Short))
		rests = append(rests, u.Authority...)
	}
	return end, paid, short, rests
}

// fee adds the fee, its steps, what the law says of it, and who receives parts of it.
func (c *closing) fee(at int) (next int) {
	end, paid, short, rests := c.alike(at)
	label := "fee"
	if to := c.of.Uses[at].To; to != "" {
		label += " of " + to
	}
	c.take(takenAsFee, label, paid, c.CiteAll(rests))
	c.tiers()
	whole := exact.Int(0)
	for i := range c.of.Tiers {
		whole = whole.Add(num(c.of.Tiers[i].Amount))
	}
	if waived := whole.Sub(num(c.of.Fee)); len(c.of.Tiers) > 0 && waived.Sign() > 0 {
		c.part("given up by the lawyer", waived.Neg().Decimal(), nil)
	}
	c.short(short)
	for i := range c.of.Limits {
		c.ceiling(&c.of.Limits[i])
	}
	for i := at + 1; i < end; i++ {
		c.says("Of the fee "+money(c.of.Uses[i].Amount)+" goes to "+c.of.Uses[i].To+".", nil)
	}
	return end
}

// costs adds the costs, with their items where there are several.
func (c *closing) costs(at int) (next int) {
	end, paid, short, rests := c.alike(at)
	if end == at+1 {
		c.take(takenAsCosts, item(&c.of.Uses[at]), paid, c.CiteAll(rests))
	} else {
		c.take(takenAsCosts, takenAsCosts, paid, nil)
		for i := at; i < end; i++ {
			u := &c.of.Uses[i]
			c.part(item(u), u.Amount, c.CiteAll(u.Authority))
		}
	}
	c.short(short)
	return end
}

// item says what something is and to whom it is paid.
func item(u *disbursement.Use) string {
	if u.To == "" {
		return u.Title
	}
	return u.Title + ", to " + u.To
}

// result says what the client keeps, and what was taken.
func (c *closing) result() Section {
	l := c.of
	s := Section{Heading: "RESULT", Aside: "of " + money(l.Total) + " that came in"}
	c.numbers++
	answer := Row{Label: l.Client + " keeps", Amount: money(l.Net), Number: c.numbers}
	if l.Net.Equal(c.left.Decimal()) {
		answer.See = c.numbers - 1
	}
	s.Rows = append(s.Rows, answer)
	c.Outcomes = []Outcome{{Row: answer.Number, What: answer.Label, Dollars: l.Net, Whole: true}}
	for _, what := range []string{takenAsFee, takenAsCosts, takenByFund, takenByOthers, takenElse} {
		if x := c.taken[what]; x != nil && x.dollars.Sign() > 0 {
			s.Rows = append(s.Rows, Row{Kind: Part, Label: what, Amount: x.dollars.Dollars(), See: x.row})
		}
	}
	if l.Owing.Sign() > 0 {
		s.Rows = append(s.Rows, c.owing()...)
	} else if !l.Paid.Equal(l.Net) && l.Paid.Sign() > 0 {
		s.Rows = append(s.Rows, Row{Label: "paid out to " + l.Client + ", with costs that come back", Amount: money(l.Paid)})
	}
	if text := c.negotiable(); text != "" {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: text})
	}
	return s
}

// owing says how what the client keeps comes out where the money does not suffice for fee and costs: above it stands what is paid
// of them.
func (c *closing) owing() []Row {
	l := c.of
	rows := []Row{{Label: "paid out to " + l.Client, Amount: money(l.Paid)}}
	why := "What " + l.Client + " keeps is what is paid out"
	if spent := l.Paid.Sub(l.Owing).Sub(l.Net); spent.Sign() > 0 {
		rows = append(rows, Row{Label: "costs that " + l.Client + " had advanced", Amount: money(spent)})
		why += ", less those costs, and"
	} else {
		why += ","
	}
	return append(rows, Row{Label: l.Client + " still owes of fee and costs", Amount: money(l.Owing)},
		Row{Kind: Text, Label: why + " less what " + l.Client + " still owes."})
}

// negotiable says of the claims that are not agreed that their holders may take less; "" where there are none.
func (c *closing) negotiable() string {
	open, n := exact.Int(0), 0
	for i := range c.of.Claims {
		if x := &c.of.Claims[i]; !x.Agreed && x.Amount.Sign() > 0 {
			open, n = open.Add(num(x.Amount)), n+1
		}
	}
	switch n {
	case 0:
		return ""
	case 1:
		return "The claim of " + open.Dollars() + " is what the law gives its holder, who may agree to less."
	}
	return "The " + strconv.Itoa(n) + " claims, of " + open.Dollars() + " in all, are what the law gives their holders. Each may agree to less."
}

// benefits say what becomes of the benefits that are still to be paid.
func (c *closing) benefits() []Row {
	var rows []Row
	for i := range c.of.Later {
		x := &c.of.Later[i]
		var rests []authority.Citation
		for k := range c.of.Claims {
			if r := &c.of.Claims[k]; r.ID == x.Lien {
				rests = r.Authority
			}
		}
		others := false
		for k := range c.of.Claims {
			others = others || c.of.Claims[k].ID != x.Lien && c.of.Claims[k].Amount.Sign() > 0
		}
		rows = append(rows, c.later(x.Holder, &x.Later, rests, others)...)
	}
	return rows
}
