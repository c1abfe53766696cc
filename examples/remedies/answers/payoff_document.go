package answers

import (
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/statement"
)

// document lays the account out: the sum first, then how it came about, then what it rests on.
func (q *account) document() *statement.Document {
	d := &statement.Document{Title: "Payoff of a judgment of " + q.name + ", entered " + q.first.String() + ", on " + q.Through.String()}
	var life []statement.Row
	if q.lived.ID != "" {
		life = q.lifeRows(d) // that the judgment lasts no longer is the first caveat
	}
	d.Sections = append(d.Sections, statement.Section{Heading: "RESULT", Rows: q.resultRows()}, statement.Section{Heading: "RATE", Rows: q.rateRows(d)})
	if q.basis.Why != "" {
		d.Sections = append(d.Sections, statement.Section{Heading: "FROM WHICH JUDGMENT", Rows: []statement.Row{
			{Label: q.basis.Why, Amount: q.basis.From.String(), Notes: d.CiteAll(q.basis.Authority)},
		}})
		for _, c := range q.basis.Caveats {
			d.Caveat(c)
		}
	}
	d.Sections = append(d.Sections, statement.Section{Heading: "ACCOUNT", Rows: q.accountRows()})
	if len(q.Events) == 0 {
		rows := make([]statement.Row, 0, len(q.stretches))
		for _, s := range q.stretches {
			rows = append(rows, statement.Row{Label: "through " + s.To.String() + ", " + days(s.Days) + " at " + s.Percent.String() + "% on " + money(s.Base), Amount: money(s.Interest)})
		}
		d.Sections = append(d.Sections, statement.Section{Heading: "INTEREST BY STRETCH", Rows: rows})
	}
	if len(life) > 0 {
		d.Sections = append(d.Sections, statement.Section{Heading: "LIFE OF THE JUDGMENT", Rows: life})
	}
	d.Law = "Interest is exact; each balance is rounded to the cent once, half up, and the lines add up to it. The day of entry bears no interest, the day of payoff does."
	for i, l := range q.statement.Lines {
		before := l.Balance
		if i > 0 {
			before = q.statement.Lines[i-1].Balance.Add(l.Accrued)
		}
		d.Balances = append(d.Balances, statement.Balance{On: l.On, Before: before, After: l.Balance})
	}
	return d
}

func (q *account) resultRows() []statement.Row {
	rows := []statement.Row{
		{Label: "pays it off on " + q.Through.String(), Amount: money(q.statement.Payoff)},
		{Label: "the next day", Amount: q.nextDay()}, {Label: "interest in all", Amount: money(q.statement.Interest)},
	}
	if q.statement.Paid.Sign() != 0 {
		rows = append(rows, statement.Row{Label: "paid in all", Amount: money(q.statement.Paid)})
	}
	if q.statement.Overpaid.Sign() != 0 {
		rows = append(rows, statement.Row{Label: "of which more than was owed", Amount: money(q.statement.Overpaid)})
	}
	return rows
}

// rateRows say the rate and what it rests on. A rate that was given in place of the law's rests on nothing but that.
func (q *account) rateRows(d *statement.Document) []statement.Row {
	if q.replaced {
		return []statement.Row{
			{Label: q.percent + "% a year, as given. The rule of law, " + string(q.law.ID) + ", was not used for the rate."},
			{Kind: statement.Detail, Label: q.law.Rule.InWords()},
		}
	}
	says := q.percent + "% a year on " + q.Entered.String() + ": "
	if q.Rate != nil {
		says = q.percent + "% a year, as given. The law leaves the rate open: "
	}
	rule := ruleSection(d, q.law.Meta, q.law.Rule.InWords())
	rule.Rows[0].Label = says + rule.Rows[0].Label
	if q.index != "" {
		rule.Rows = append(rule.Rows, statement.Row{Kind: statement.Detail, Label: "index: " + q.index})
	}
	if q.small {
		rule.Rows = append(rule.Rows, statement.Row{Kind: statement.Detail, Label: "the rule for judgments of this size as a whole governs"})
	}
	if q.law.Rule.Start != interest.FromEntry {
		rule.Rows = append(rule.Rows, statement.Row{Kind: statement.Detail, Label: "this law runs interest " + q.law.Rule.Start.InWords() + "; the account begins on the day given as entered"})
	}
	return rule.Rows
}

func (q *account) accountRows() []statement.Row {
	var rows []statement.Row
	add := func(label, amount string) { rows = append(rows, statement.Row{Label: label, Amount: amount}) }
	for i, l := range q.statement.Lines {
		if l.Accrued.Sign() != 0 {
			add("interest since "+q.statement.Lines[i-1].On.String(), money(l.Accrued))
		}
		on := l.On.String() + "  "
		switch l.Kind {
		case interest.Payment, interest.Credit:
			add(on+l.What+" (interest "+money(l.ToInterest)+", principal "+money(l.ToPrincipal)+")", money(l.Amount.Neg()))
			if l.Overpaid.Sign() > 0 {
				add("of which more than was owed", money(l.Overpaid))
			}
		case interest.CostAdded, interest.ChargeAdded:
			add(on+l.What, money(l.Amount))
		case interest.EventUnspecified:
			if i == 0 {
				add(on+l.What, money(l.Amount))
			}
		case interest.StayBegins, interest.StayEnds, interest.Renewal:
			add(on+l.What, "")
		}
		rows = append(rows, statement.Row{Kind: statement.Total, Label: "balance on " + l.On.String(), Amount: money(l.Balance)})
	}
	return rows
}

// nextDay says what the next day bears.
func (q *account) nextDay() string {
	if q.statement.Unknown != nil {
		return "not known: the index ends"
	}
	return money(q.statement.PerDiem)
}

// value is the account as JSON.
func (q *account) value() any {
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
		Authority    []cite    `json:"authority,omitempty"`           // of the rate
		FromCites    []cite    `json:"runs_from_authority,omitempty"` // of the day from which interest runs
		LifeCites    []cite    `json:"life_authority,omitempty"`
	}{Jurisdiction: q.In, Rule: string(q.law.ID), Words: q.law.Rule.InWords(), Percent: q.percent, Entered: q.first.String(), From: q.Entered.String(), Through: q.Through.String(),
		Interest: fixed(q.statement.Interest), Paid: fixed(q.statement.Paid), Payoff: fixed(q.statement.Payoff),
		Why: q.basis.Why, LifeRule: string(q.lived.ID), Ends: q.term.Ends.String(), RateGiven: q.Rate != nil, FromCites: cites(q.basis.Authority), LifeCites: cites(q.lived.Authority.Slice())}
	if !q.replaced { // a rate that was given in place of the law's rests on nothing but that
		out.Authority = cites(q.law.Authority.Slice())
	}
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
	if len(q.Events) == 0 {
		for _, s := range q.stretches {
			out.Segments = append(out.Segments, segment{s.From.String(), s.To.String(), s.Days, s.Percent.String(), fixed(s.Base), fixed(s.Interest)})
		}
	}
	return out
}
