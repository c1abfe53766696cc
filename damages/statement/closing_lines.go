package statement

import (
	"math/big"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/lien"
)

// The lines of a closing statement: what comes in and what is taken, with what is left after each.

// closing is a closing statement that is being laid out.
type closing struct {
	*Document

	of      *disbursement.Ledger
	account Section
	left    exact.Num       // after the last line
	numbers int             // of rows
	taken   map[string]*sum // by what it was taken for
}

// sum is what was taken for something, in one line or in several.
type sum struct {
	dollars exact.Num
	row     int // the number of its only line; 0 for several
}

// line adds a line that adds a sum to what is left, or takes it off where it is below nothing.
func (c *closing) line(kind StepKind, label string, dollars exact.Num, notes []int) {
	c.left = c.left.Add(dollars)
	c.numbers++
	c.account.Rows = append(c.account.Rows, Row{Label: label, Middle: dollars.Dollars(), Amount: c.left.Dollars(), Notes: notes, Number: c.numbers})
	c.Taken = append(c.Taken, Step{kind, c.numbers, label, dollars.Decimal()})
}

// take adds a line for something that is taken.
func (c *closing) take(what, label string, dollars exact.Num, notes []int) {
	c.line(Changed, label, dollars.Neg(), notes)
	x := c.taken[what]
	if x == nil {
		x = &sum{dollars: exact.Int(0), row: c.numbers}
		c.taken[what] = x
	} else {
		x.row = 0
	}
	x.dollars = x.dollars.Add(dollars)
}

// part adds a part of the line above.
func (c *closing) part(label string, dollars decimal.Decimal, notes []int) {
	c.account.Rows = append(c.account.Rows, Row{Kind: Part, Label: label, Middle: money(dollars), Notes: notes})
}

// says adds a sentence to the line above.
func (c *closing) says(text string, notes []int) {
	c.account.Rows = append(c.account.Rows, Row{Kind: Detail, Label: text, Notes: notes})
}

// cited are the numbers of the notes for citations, behind the first of which stands what is left out.
func (c *closing) cited(list []authority.Citation, omits []string) []int {
	notes := c.CiteAll(list)
	if len(notes) == 0 {
		for _, o := range omits {
			c.Note(leftOut + o + ".")
		}
		return nil
	}
	n := &c.notes[notes[0]-1]
	for _, o := range omits {
		if o = strings.TrimSuffix(o, "."); !slices.Contains(strings.Split(n.more, "; "), o) {
			if n.more != "" {
				n.more += "; "
			}
			n.more += o
		}
	}
	return notes
}

// tiers adds the steps of a contingent fee, each with its arithmetic: "up to $300,000: 40% × $300,000.00",
// "$300,000 to $600,000: 30% × $300,000.00".
func (c *closing) tiers() {
	list := c.of.Tiers
	for i := range list {
		label := strings.TrimPrefix(list[i].Title, "from ")
		if len(list) == 1 {
			label = c.base(&list[i])
		}
		c.part(label+": "+times(&list[i]), list[i].Amount, nil)
	}
}

// base says what a fee of one step is a part of.
func (c *closing) base(t *fees.TierLine) string {
	switch {
	case t.Base.Equal(c.of.Recovery):
		return "of the recovery"
	case t.Base.Equal(c.of.Recovery.Sub(c.of.Costs)):
		return "of the recovery less costs"
	}
	return "of what bears a fee"
}

// times is the arithmetic of a step of a fee.
func times(t *fees.TierLine) string { return percentage(t.Percent) + " × " + money(t.Base) }

// percentage is a percentage in figures: "40%", "1/3".
func percentage(p fees.Percent) string {
	s := p.String()
	if !strings.Contains(s, "/") {
		s += "%"
	}
	return s
}

// termsOf is the arithmetic of all steps of a fee: "30% × $250,000.00 + 10% × $24,000.00".
func termsOf(list []fees.TierLine) string {
	var terms []string
	for i := range list {
		terms = append(terms, times(&list[i]))
	}
	return strings.Join(terms, " + ")
}

// ceiling says what a law says of the fee.
func (c *closing) ceiling(x *fees.Ceiling) {
	notes := c.cited(x.Authority, x.Omits)
	terms := termsOf(x.Fee.Lines)
	sum := money(x.Fee.Amount)
	switch {
	case terms == "":
	case terms == termsOf(c.of.Tiers):
		sum += ", by the same steps"
	default:
		sum += " = " + terms
	}
	more := ""
	if x.More != "" {
		more = " More may be allowed by " + strings.TrimSuffix(x.More, ".") + "."
	}
	switch x.Force {
	case fees.Binding:
		c.says("The law allows at most "+sum+" ("+x.Schedule+")."+more, notes)
	case fees.Presumptive:
		c.says("The law presumes a fee of up to "+sum+" to be reasonable ("+x.Schedule+")."+more, notes)
	case fees.OnReview, fees.ByCourt, fees.ByForm:
		c.says("The law has no percentage: "+strings.TrimSuffix(x.Why, ".")+"."+more, notes)
	case fees.Lifted:
		c.says("The limit of the law does not govern: "+strings.TrimSuffix(x.Why, ".")+"."+more, notes)
	case fees.ForceUnspecified:
	}
	if x.Left.Sign() > 0 {
		c.says("For "+money(x.Left)+" above that, the law leaves the fee to a court.", notes)
	}
	for _, s := range x.Caveats {
		c.Caveat(sentence(s))
	}
}

// claim adds what somebody else takes of the recovery, of which so much is paid. What is not agreed or ordered is what the law
// gives, and is called a claim.
func (c *closing) claim(r *lien.Result, paid exact.Num) {
	label := "claim of " + holder(r)
	if r.Agreed {
		label = holder(r) + ", as agreed or ordered"
	}
	c.take(takenByOthers, label, paid, c.cited(r.Authority, r.Omits))
	if !r.Agreed {
		c.says(sentence(r.Title), nil)
	}
	if len(r.Lines) == 1 && r.Amount.Sign() == 0 && !r.Agreed {
		c.part(r.Lines[0].Title, r.Amount, c.CiteAll(r.Lines[0].Authority))
	}
	if len(r.Lines) > 1 {
		for i := range r.Lines {
			if l := &r.Lines[i]; l.Amount.Sign() != 0 {
				c.part(l.Title, l.Amount, c.CiteAll(l.Authority))
			}
		}
	}
	for _, s := range r.Caveats {
		if !slices.ContainsFunc(c.of.Caveats, func(t string) bool { return strings.Contains(t, s) }) {
			c.Caveat(upper(holder(r)) + ": " + sentence(s))
		}
	}
}

// holder names who has a claim.
func holder(r *lien.Result) string {
	name := r.Holder
	if name == "" {
		name = kindInWords(r.Of)
	}
	if r.Scheme != "" && !strings.Contains(name, r.Scheme) {
		name += " (" + r.Scheme + ")"
	}
	return name
}

// kindInWords says whose claim it is, where the holder has no name.
func kindInWords(k lien.Kind) string {
	switch k {
	case lien.Medicare:
		return "Medicare"
	case lien.Medicaid:
		return "Medicaid"
	case lien.WorkersCompensation:
		return "the payer of workers' compensation"
	case lien.Hospital:
		return "the hospital"
	case lien.HealthPlan:
		return "the health plan"
	case lien.KindUnspecified:
	}
	return "another"
}

// later says what becomes of the benefits that somebody has still to pay, in words and in figures.
func (c *closing) later(who string, f *lien.Later, rests []authority.Citation, others bool) []Row {
	says := treated(f.Treatment)
	if says == "" {
		return nil
	}
	credits := f.Treatment == lien.Credit || f.Treatment == lien.Pause || f.Treatment == lien.Shared
	if credits && f.Credit.Sign() == 0 && len(f.Lines) > 0 {
		return []Row{{Label: who + ": no credit against later benefits", Amount: money(f.Credit), Notes: c.CiteAll(rests)},
			{Kind: Text, Label: "Nothing is left that could be credited: " + who + " owes the whole of each later benefit."}}
	}
	row := Row{Label: who + ": " + says, Notes: c.CiteAll(rests)}
	if f.Credit.Sign() > 0 {
		row.Amount = money(f.Credit)
	}
	rows := []Row{row}
	if f.Title != "" {
		rows = append(rows, Row{Kind: Detail, Label: sentence(f.Title)})
	}
	for i := range f.Lines {
		if l := &f.Lines[i]; l.Amount.Sign() != 0 && !l.Amount.Equal(f.Credit) {
			rows = append(rows, Row{Kind: Part, Label: l.Title, Amount: money(l.Amount), Notes: c.CiteAll(l.Authority)})
		}
	}
	if others && credits && f.Credit.Sign() > 0 {
		rows = append(rows, Row{Kind: Text, Label: "The claims of others on the recovery are not taken off in it."})
	}
	switch {
	case f.Share == nil:
	case f.Treatment == lien.Shared:
		kept := new(big.Rat).Sub(big.NewRat(1, 1), f.Share)
		rows = append(rows, Row{Kind: Text, Label: "Until then " + who + " keeps of each later benefit " + partOf(kept) + ", and pays the rest."})
	case f.Credit.Sign() > 0 && f.Share.Sign() == 0:
		rows = append(rows, Row{Kind: Text, Label: "Of later benefits " + who + " pays nothing until the credit is used up."})
	case f.Credit.Sign() > 0:
		rows = append(rows, Row{Kind: Text, Label: "Of each later benefit " + who + " still pays " + partOf(f.Share) + ", until the credit is used up."})
	default:
		rows = append(rows, Row{Kind: Text, Label: "Of each later benefit " + who + " still pays " + partOf(f.Share) + "."})
	}
	return rows
}

// treated says what becomes of later benefits; "" where that is not recorded.
func treated(t lien.Treatment) string {
	switch t {
	case lien.Credit:
		return "credit against later benefits"
	case lien.Pause:
		return "later benefits rest until they would have come to"
	case lien.Shared:
		return "keeps a part of each later benefit, until what it has kept comes to"
	case lien.None:
		return "later benefits go on unchanged"
	case lien.Included:
		return "later benefits are in the claim already"
	case lien.TreatmentUnrecorded:
	}
	return ""
}

// partOf is a part of a whole in percent: "34.4 percent"; one without an end is shown to two decimals.
func partOf(r *big.Rat) string {
	n := exact.FromRat(r).Mul(exact.Int(100))
	if s := n.Round(2); s.Cmp(n) != 0 {
		return s.Short() + " percent, as shown to two decimals"
	}
	return n.Short() + " percent"
}

// sentence is a text that begins and ends as a sentence does.
func sentence(s string) string { return upper(strings.TrimSuffix(s, ".")) + "." }

// upper is a text that begins with a capital.
func upper(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[size:]
}
