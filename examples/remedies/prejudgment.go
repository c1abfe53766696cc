package main

import (
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
)

func prejudgmentCommand() command {
	return command{
		name:  "prejudgment",
		says:  "interest before judgment on a sum, under the law of a place",
		usage: "-in CODE -principal AMOUNT [-cause CAUSE] [-from DATE] -through DATE [-accrued DATE] [-filed DATE] [-served DATE] [-demanded DATE]... [-rate PERCENT] [-judgment AMOUNT] [-format FORMAT]",
		about: `The rule is that of the jurisdiction's law for the cause of action. -from is the first day that bears interest; where it is left out
it is the day that the law names, and the days that the law goes by are asked for. -through is the day of judgment. -rate gives
the rate where the law leaves it to a court or a contract. Whether a court grants interest that is in its discretion is not
decided here: the sum is what it comes to if it does.`,
		example: "-in US-NV -cause negligence -principal 100,000 -served 2023-02-01 -through 2024-06-14",
		run:     (*call).prejudgment,
	}
}

// before is the question: interest before judgment on a sum.
type before struct {
	in, cause string
	from      civil.Date
	bearing   interest.Bearing
	dates     dated.Dates
}

func (c *call) prejudgment() int {
	var q before
	days := &q.bearing.Days
	flags := c.begin()
	flags.StringVar(&q.in, "in", "", "code of the jurisdiction whose law governs, such as US-NV")
	flags.StringVar(&q.cause, "cause", "", "cause of action, such as negligence or contract")
	flags.Func("principal", "dollars that bear interest", amount(&q.bearing.Principal))
	flags.Func("judgment", "dollars that the judgment comes to without interest, where the law is for judgments above a sum; the principal where it is left out", amount(&q.bearing.Judgment))
	flags.Func("from", "first day of interest, `YYYY-MM-DD`, where the law leaves it open or a later day was fixed", day(&q.from))
	flags.Func("through", "day of judgment, `YYYY-MM-DD`", day(&days.Entry))
	for _, f := range []struct {
		name, of string
		to       *civil.Date
	}{
		{"accrued", "the cause of action accrued", &days.Accrual}, {"arose", "the transaction from which a debt arose", &days.Transaction}, {"due", "the sum was due", &days.Due},
		{"demanded", "the demand or the notice of the claim was received", &days.Demand}, {"rejected", "the demand was rejected", &days.Rejection}, {"filed", "the action was filed", &days.Filing},
		{"served", "process was served", &days.Service}, {"panel", "a medical review panel was formed", &days.Panel}, {"offered", "an offer was made that the judgment exceeded", &days.Offer},
		{"verdict", "the verdict was given", &days.Verdict},
	} {
		flags.Func(f.name, "day on which "+f.of+", `YYYY-MM-DD`", day(f.to))
	}
	flags.Func("rate", "percent a year, where a court or a contract sets it", percent(&q.bearing.Rate, 0))
	if code, ok := c.parse(0); !ok {
		return code
	}
	for _, missing := range []struct {
		name string
		is   bool
	}{{"in", q.in == ""}, {"principal", q.bearing.Principal.IsZero()}, {"through", days.Entry.IsZero()}} {
		if missing.is {
			return c.misused("-" + missing.name + " is missing")
		}
	}
	if err := knownCause(q.cause); err != nil {
		return c.misused(err.Error())
	}
	q.dates = dated.Dates{Accrual: days.Accrual, Filing: days.Filing, Verdict: days.Verdict, Judgment: days.Entry}
	j, err := law.Lookup(q.in)
	if err != nil {
		return c.misused("-in: " + err.Error())
	}
	v, err := j.Prejudgment().For(q.cause).On(q.dates)
	if err == nil {
		err = v.Answers(q.cause)
	}
	if err != nil {
		return c.refused(named(err))
	}
	got, err := q.compute(v.Rule)
	var missing *interest.MissingError
	if errors.As(err, &missing) && missing.Path == "from" {
		if name := flagOf("days." + v.Rule.Start.String()); v.Rule.Start != interest.StartUnspecified && name != "-days."+v.Rule.Start.String() {
			return c.refused(errors.New(name + ", or -from: " + asked(missing)))
		}
	}
	if err != nil {
		return c.refused(named(err))
	}
	return c.print(q.document(j, v, got), q.value(v, got))
}

// flagOf is the flag that a member of a decision on interest is given with.
func flagOf(path string) string {
	of := map[string]string{
		"days.accrual": "accrued", "days.transaction": "arose", "days.due": "due", "days.demand": "demanded", "days.rejection": "rejected", "days.filing": "filed", "dates.filing": "filed",
		"days.service": "served", "days.panel": "panel", "days.offer": "offered", "days.verdict": "verdict", "dates.verdict": "verdict", "days.entry": "through", "dates.judgment": "through", "dates.accrual": "accrued",
	}
	if name := of[path]; name != "" {
		return "-" + name
	}
	return "-" + path
}

// named says with which flag an answer is given to what the law asks.
func named(err error) error {
	var missing *interest.MissingError
	var gap *dated.CoverageError
	switch {
	case errors.As(err, &missing):
		return errors.New(flagOf(missing.Path) + ": " + asked(missing))
	case errors.As(err, &gap) && gap.On.IsZero() && gap.Event != dated.AnyTime:
		return errors.New(flagOf("dates."+gap.Event.String()) + ": " + gap.Error())
	}
	return err
}

// asked is the question that the law asks, and why.
func asked(m *interest.MissingError) string {
	return m.Question + " It is asked because " + strings.TrimSuffix(m.Why, ".") + "."
}

// compute is the interest, from the first day that the law allows.
func (q *before) compute(rule interest.Prejudgment) (interest.Computed, error) {
	if rule.Available == interest.None {
		return interest.Computed{}, errors.New("this law gives no interest before judgment")
	}
	var err error
	if q.bearing.First, err = rule.FirstDay(q.from, q.bearing.Days); err != nil {
		return interest.Computed{}, err
	}
	if q.bearing.Through, err = rule.LastDay(civil.Date{}, q.bearing.Days); err != nil {
		return interest.Computed{}, err
	}
	return rule.Compute(q.bearing)
}

func (q *before) document(j law.Jurisdiction, v dated.Version[interest.Prejudgment], got interest.Computed) *statement.Document {
	d := &statement.Document{Title: "Interest before judgment under the law of " + j.Name()}
	rows := []statement.Row{{Label: "principal", Amount: money(q.bearing.Principal)}}
	n, err := got.First.DaysUntil(got.Until)
	if err == nil {
		how := got.First.String() + " to " + q.bearing.Through.String() + ", " + days(n)
		if got.Percent.Sign() != 0 {
			how += " at " + got.Percent.String() + "% a year"
		}
		rows = append(rows, statement.Row{Label: "interest before judgment", Amount: money(got.Dollars), Notes: d.CiteAll(v.Authority.Slice())}, statement.Row{Kind: statement.Detail, Label: how})
	}
	rows = append(rows, statement.Row{Kind: statement.Total, Label: "principal and interest", Amount: money(q.bearing.Principal.Add(got.Dollars))})
	d.Sections = append(d.Sections, statement.Section{Heading: "RESULT", Rows: rows}, ruleSection(d, v.Meta, v.Rule.InWords()))
	switch v.Rule.Available {
	case interest.Discretionary:
		d.Caveat("Under this law interest before judgment is in the discretion of the court or the jury. The sum is what it comes to where it is granted from that day on.")
	case interest.OnOffer:
		d.Caveat("Under this law there is interest before judgment only where an offer of settlement was exceeded. The sum is what it comes to where one was.")
	case interest.OfRight, interest.None, interest.AvailabilityUnspecified:
	}
	if v.Rule.Liquidated {
		d.Caveat("This law gives it on sums that are certain or can be computed. The sum is what it comes to on such a one.")
	}
	return d
}

// days counts days in words.
func days(n int) string {
	if n == 1 {
		return "1 day"
	}
	return decimal.New(int64(n), 0).String() + " days"
}

// ruleSection is a section that says on which rule an answer rests. What the rule leaves out becomes a caveat.
func ruleSection(d *statement.Document, m dated.Meta, words string) statement.Section {
	rows := []statement.Row{{Label: m.Title, Notes: d.CiteAll(m.Authority.Slice())}}
	if words != m.Title {
		rows = append(rows, statement.Row{Kind: statement.Detail, Label: words})
	}
	for _, o := range m.Omits.All() {
		d.Caveat("Not modelled: " + strings.TrimSuffix(o.InWords(), ".") + ".")
	}
	if m.Unconfirmed() {
		d.Caveat("The rule \"" + m.Title + "\" was not confirmed in a source.")
	}
	return statement.Section{Heading: "LAW", Rows: rows}
}

func (q *before) value(v dated.Version[interest.Prejudgment], got interest.Computed) any {
	percent := ""
	if got.Percent.Sign() != 0 {
		percent = got.Percent.String()
	}
	return struct {
		Jurisdiction string `json:"jurisdiction"`
		Cause        string `json:"cause,omitempty"`
		Rule         string `json:"rule"`
		Words        string `json:"words"`
		Available    string `json:"availability"`
		Liquidated   bool   `json:"liquidated,omitempty"`
		Principal    string `json:"principal"`
		From         string `json:"from"`
		Through      string `json:"through"`
		Percent      string `json:"percent,omitempty"`
		Interest     string `json:"interest"`
		Sum          string `json:"principal_and_interest"`
	}{
		q.in, q.cause, string(v.ID), v.Rule.InWords(), v.Rule.Available.String(), v.Rule.Liquidated, fixed(q.bearing.Principal), got.First.String(),
		q.bearing.Through.String(), percent, fixed(got.Dollars), fixed(q.bearing.Principal.Add(got.Dollars)),
	}
}
