package answers

import (
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
)

// Prejudgment asks for the interest before judgment on a sum. Whether a court grants interest that is in its discretion is not
// decided here: the answer is what it comes to if it does.
type Prejudgment struct {
	In        string           // code of the jurisdiction whose law governs
	Cause     string           // cause of action
	Principal decimal.Decimal  // dollars that bear interest
	Judgment  decimal.Decimal  // dollars that the judgment comes to without interest, where the law is for judgments above a sum; zero for Principal
	From      civil.Date       // first day of interest, where the law leaves it open or a later day was fixed
	Rate      decimal.Decimal  // percent a year, where a court or a contract sets it
	Earlier   interest.Earlier // where the law compounds from an event after the first day: whether what accrued before is compounded too
	Days      interest.Days    // the days that the law goes by; its Entry is the day of judgment, and required
}

// daysOf are the days that the law may go by, by their members in JSON.
func (q *Prejudgment) daysOf() []dayOf {
	d := &q.Days
	return []dayOf{
		{"accrued", interest.FromAccrual, &d.Accrual}, {"arose", interest.FromTransaction, &d.Transaction}, {"due", interest.FromDue, &d.Due}, {"demanded", interest.FromDemand, &d.Demand},
		{"rejected", interest.FromRejection, &d.Rejection}, {"filed", interest.FromFiling, &d.Filing}, {"served", interest.FromService, &d.Service}, {"panel", interest.FromPanel, &d.Panel},
		{"offered", interest.FromOffer, &d.Offer}, {"verdict", interest.FromVerdict, &d.Verdict}, {"through", interest.FromEntry, &d.Entry},
	}
}

type dayOf struct {
	member string
	event  interest.Start
	day    *civil.Date
}

// Form goes through the members of the question in JSON.
func (q *Prejudgment) Form(f *codec.Form) {
	f.Require("in", "principal", "through")
	f.Text("in", &q.In)
	f.Text("cause", &q.Cause)
	f.Money("principal", &q.Principal)
	f.Money("judgment", &q.Judgment)
	f.Date("from", &q.From)
	f.Number("rate", &q.Rate)
	codec.Enum(f, "earlier", &q.Earlier)
	for _, d := range q.daysOf() {
		f.Date(d.member, d.day)
	}
}

// Answer returns the interest, and the rule it rests on.
func (q Prejudgment) Answer() (Answer, error) {
	err := required(member{"in", q.In == "", codeAllowed}, member{"principal", q.Principal.IsZero(), amountAllowed}, member{"through", q.Days.Entry.IsZero(), dayAllowed})
	if err == nil {
		err = knownCause(q.Cause)
	}
	if err != nil {
		return Answer{}, err
	}
	j, err := law.Lookup(q.In)
	if err != nil {
		return Answer{}, within("in", err)
	}
	v, err := j.Prejudgment().For(q.Cause).On(dated.Dates{Accrual: q.Days.Accrual, Filing: q.Days.Filing, Verdict: q.Days.Verdict, Judgment: q.Days.Entry})
	if err == nil {
		err = v.Answers(q.Cause)
	}
	if member, ok := asksFor(err); ok {
		return Answer{}, within(member, err)
	}
	if err != nil {
		return Answer{}, err
	}
	b := bearing{Prejudgment: q}
	got, err := b.compute(v.Rule)
	if err != nil {
		return Answer{}, b.asked(err, v.Rule)
	}
	return Answer{b.document(j, v, got), b.value(v, got)}, nil
}

// bearing is a question, and the last day that bears interest.
type bearing struct {
	Prejudgment

	Through civil.Date
}

// compute is the interest, from the first day that the law allows.
func (q *bearing) compute(rule interest.Prejudgment) (interest.Computed, error) {
	if rule.Available == interest.None {
		return interest.Computed{}, invalid.New("in", "this law gives no interest before judgment", "another jurisdiction or cause of action")
	}
	b := interest.Bearing{Principal: q.Principal, Judgment: q.Judgment, Days: q.Days, Rate: q.Rate, Earlier: q.Earlier}
	var err error
	if b.First, err = rule.FirstDay(q.From, q.Days); err != nil {
		return interest.Computed{}, err
	}
	if b.Through, err = rule.LastDay(civil.Date{}, q.Days); err != nil {
		return interest.Computed{}, err
	}
	q.Through = b.Through
	return rule.Compute(b)
}

// asked names the member in which the answer belongs, where the law asks something.
func (q *bearing) asked(err error, rule interest.Prejudgment) error {
	var missing *interest.MissingError
	if !errors.As(err, &missing) {
		return err
	}
	name, allowed := missing.Path, strings.Join(missing.Allowed, "; ")
	for _, d := range q.daysOf() {
		if event := d.event.String(); name == "days."+event || name == "dates."+event || name == "from" && d.event == rule.Start {
			name, allowed = d.member, dayAllowed+`; or the first day of interest as "from"`
			break
		}
	}
	return invalid.New(name, missing.Question+" It is asked because "+strings.TrimSuffix(missing.Why, "."), allowed)
}

func (q *bearing) document(j law.Jurisdiction, v dated.Version[interest.Prejudgment], got interest.Computed) *statement.Document {
	d := &statement.Document{Title: "Interest before judgment under the law of " + j.Name()}
	rows := []statement.Row{{Label: "principal", Amount: money(q.Principal)}}
	n, err := got.First.DaysUntil(got.Until)
	if err == nil {
		how := got.First.String() + " to " + q.Through.String() + ", " + days(n)
		if got.Percent.Sign() != 0 {
			how += " at " + got.Percent.String() + "% a year"
		}
		rows = append(rows, statement.Row{Label: "interest before judgment", Amount: money(got.Dollars), Notes: d.CiteAll(v.Authority.Slice())}, statement.Row{Kind: statement.Detail, Label: how})
	}
	rows = append(rows, statement.Row{Kind: statement.Total, Label: "principal and interest", Amount: money(q.Principal.Add(got.Dollars))})
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

func (q *bearing) value(v dated.Version[interest.Prejudgment], got interest.Computed) any {
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
		Authority    []cite `json:"authority"`
	}{
		q.In, q.Cause, string(v.ID), v.Rule.InWords(), v.Rule.Available.String(), v.Rule.Liquidated, fixed(q.Principal), got.First.String(),
		q.Through.String(), percent, fixed(got.Dollars), fixed(q.Principal.Add(got.Dollars)), cites(v.Authority.Slice()),
	}
}
