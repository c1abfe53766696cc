package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/interest"
)

func (q *request) print(w io.Writer) error {
	switch {
	case q.letter:
		return q.printLetter(w)
	case q.format == "json":
		return q.json(w)
	case q.format == "markdown":
		return q.lines(w, markdown{})
	}
	return q.lines(w, text{})
}

// form is how a statement is laid out.
type form interface {
	heading(string) string
	row(date, what, amount string) string
	note(string) string
}

type text struct{}

func (text) heading(s string) string { return "\n" + strings.ToUpper(s) + "\n" }
func (text) row(date, what, amount string) string {
	return fmt.Sprintf("  %-10s  %-58s %18s\n", date, what, amount)
}
func (text) note(s string) string { return "  " + s + "\n" }

type markdown struct{}

func (markdown) heading(s string) string { return "\n## " + s + "\n\n" }
func (markdown) row(date, what, amount string) string {
	return "- " + strings.TrimSpace(date+" ") + " " + what + ": " + amount + "\n"
}
func (markdown) note(s string) string { return s + "\n\n" }

func money(d decimal.Decimal) string {
	s := d.StringFixed(2)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	whole, cents, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return sign + "$" + whole + "." + cents
}

func (q *request) lines(w io.Writer, f form) error {
	var b strings.Builder
	b.WriteString("Payoff of a judgment of " + q.name + ", entered " + q.first.String() + ", on " + q.through.String() + "\n")
	b.WriteString(f.heading("Rate"))
	q.rateLines(&b, f)
	if q.small {
		b.WriteString(f.note("The rule for judgments of this size as a whole governs."))
	}
	if q.law.Rule.Start != interest.FromEntry {
		b.WriteString(f.note("This law runs interest " + q.law.Rule.Start.InWords() + "; the account begins on the day given as entered."))
	}
	if q.basis.Why != "" {
		b.WriteString(f.heading("From which judgment"))
		b.WriteString(f.note(q.basis.From.String() + ": " + q.basis.Why))
		for _, c := range q.basis.Authority {
			b.WriteString(f.note(c.String()))
		}
		for _, c := range q.basis.Caveats {
			b.WriteString(f.note(c))
		}
	}
	if q.lived.ID != "" {
		q.lifeLines(&b, f)
	}
	b.WriteString(f.heading("Account"))
	for i, l := range q.statement.Lines {
		if l.Accrued.Sign() != 0 {
			b.WriteString(f.row("", "interest since "+q.statement.Lines[i-1].On.String(), money(l.Accrued)))
		}
		switch l.Kind {
		case interest.Payment, interest.Credit:
			b.WriteString(f.row(l.On.String(), l.What+" (interest "+money(l.ToInterest)+", principal "+money(l.ToPrincipal)+")", money(l.Amount.Neg())))
			if l.Overpaid.Sign() > 0 {
				b.WriteString(f.row("", "of which more than was owed", money(l.Overpaid)))
			}
		case interest.CostAdded, interest.ChargeAdded:
			b.WriteString(f.row(l.On.String(), l.What, money(l.Amount)))
		case interest.EventUnspecified:
			if i == 0 {
				b.WriteString(f.row(l.On.String(), l.What, money(l.Amount)))
			}
		case interest.StayBegins, interest.StayEnds, interest.Renewal:
			b.WriteString(f.row(l.On.String(), l.What, ""))
		}
		b.WriteString(f.row("", "balance on "+l.On.String(), money(l.Balance)))
	}
	if len(q.events) == 0 {
		b.WriteString(f.heading("Interest by stretch"))
		for _, s := range q.stretches {
			b.WriteString(f.row(s.To.String(), fmt.Sprintf("%d days at %s%% on %s", s.Days, s.Percent, money(s.Base)), money(s.Interest)))
		}
	}
	b.WriteString(f.heading("Payoff"))
	b.WriteString(f.row(q.through.String(), "interest in all", money(q.statement.Interest)))
	if q.statement.Paid.Sign() != 0 {
		b.WriteString(f.row("", "paid in all", money(q.statement.Paid)))
	}
	if q.statement.Overpaid.Sign() != 0 {
		b.WriteString(f.row("", "of which more than was owed", money(q.statement.Overpaid)))
	}
	b.WriteString(f.row("", "pays it off on that day", money(q.statement.Payoff)))
	b.WriteString(f.row("", "the next day", q.nextDay()))
	b.WriteString("\n" + f.note("Interest is exact; each balance is rounded to the cent once, half up, and the lines add up to it. The day of entry bears no interest, the day of payoff does. Not legal advice."))
	_, err := io.WriteString(w, b.String())
	return err
}

// rateLines print the rate and what it rests on. A rate that was given in place of the law's rests on nothing but that.
func (q *request) rateLines(b *strings.Builder, f form) {
	switch {
	case q.replaced:
		b.WriteString(f.note(q.percent + "% a year, as given. The rule of law, " + string(q.law.ID) + ", was not used for the rate."))
		b.WriteString(f.note(q.law.Rule.InWords()))
		return
	case q.rate != nil:
		b.WriteString(f.note(q.percent + "% a year, as given. The law leaves the rate open: " + q.law.Title))
	default:
		b.WriteString(f.note(q.percent + "% a year on " + q.entered.String() + ": " + q.law.Title))
	}
	b.WriteString(f.note(q.law.Rule.InWords()))
	if q.index != "" {
		b.WriteString(f.note("index: " + q.index))
	}
	for _, c := range q.law.Authority.Slice() {
		b.WriteString(f.note(c.String()))
	}
	for _, o := range q.law.Omits.All() {
		b.WriteString(f.note("not modelled: " + o.InWords()))
	}
	if q.law.Unconfirmed() {
		b.WriteString(f.note("This rule was not confirmed in a source."))
	}
}

// nextDay says what the next day bears.
func (q *request) nextDay() string {
	if q.statement.Unknown != nil {
		return "not known: the index ends"
	}
	return money(q.statement.PerDiem)
}

func (q *request) json(w io.Writer) error {
	type line struct {
		On        string `json:"on"`
		What      string `json:"what"`
		Amount    string `json:"amount,omitempty"`
		Accrued   string `json:"accrued"`
		Interest  string `json:"to_interest,omitempty"`
		Principal string `json:"to_principal,omitempty"`
		Balance   string `json:"balance"`
	}
	type segment struct {
		From     string `json:"from"`
		To       string `json:"to"`
		Days     int    `json:"days"`
		Percent  string `json:"percent"`
		Base     string `json:"base"`
		Interest string `json:"interest"`
	}
	out := struct {
		Jurisdiction string    `json:"jurisdiction"`
		Rule         string    `json:"rule"`
		Words        string    `json:"words"`
		Percent      string    `json:"percent_on_entry"`
		Entered      string    `json:"entered"`
		From         string    `json:"runs_from"`
		Through      string    `json:"through"`
		Lines        []line    `json:"lines"`
		Segments     []segment `json:"segments,omitempty"`
		Interest     string    `json:"interest"`
		Paid         string    `json:"paid"`
		Overpaid     string    `json:"overpaid,omitempty"`
		PerDiem      string    `json:"per_diem,omitempty"`
		Payoff       string    `json:"payoff"`
		Why          string    `json:"runs_from_why,omitempty"`
		LifeRule     string    `json:"life_rule,omitempty"`
		Ends         string    `json:"ends,omitempty"`
		RateGiven    bool      `json:"rate_given,omitempty"`
	}{Jurisdiction: q.in, Rule: string(q.law.ID), Words: q.law.Rule.InWords(), Percent: q.percent, Entered: q.first.String(), From: q.entered.String(), Through: q.through.String(),
		Interest: fixed(q.statement.Interest), Paid: fixed(q.statement.Paid), Payoff: fixed(q.statement.Payoff),
		Why: q.basis.Why, LifeRule: string(q.lived.ID), Ends: q.term.Ends.String(), RateGiven: q.rate != nil}
	if q.statement.Unknown == nil {
		out.PerDiem = fixed(q.statement.PerDiem)
	}
	if q.statement.Overpaid.Sign() != 0 {
		out.Overpaid = fixed(q.statement.Overpaid)
	}
	for _, l := range q.statement.Lines {
		x := line{On: l.On.String(), What: l.What, Accrued: fixed(l.Accrued), Balance: fixed(l.Balance)}
		if l.Amount.Sign() != 0 {
			x.Amount = fixed(l.Amount)
		}
		if l.Kind == interest.Payment {
			x.Interest, x.Principal = fixed(l.ToInterest), fixed(l.ToPrincipal)
		}
		out.Lines = append(out.Lines, x)
	}
	if len(q.events) == 0 {
		for _, s := range q.stretches {
			out.Segments = append(out.Segments, segment{s.From.String(), s.To.String(), s.Days, s.Percent.String(), fixed(s.Base), fixed(s.Interest)})
		}
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func fixed(d decimal.Decimal) string { return d.StringFixed(2) }
