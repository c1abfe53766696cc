package answers

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
)

// PresentValue asks what a yearly sum over some years is worth today. Every payment is certain. Which rates a court allows is law
// and evidence, and is not decided here.
type PresentValue struct {
	Amount   decimal.Decimal  // dollars a year
	Years    int              // 1 to 200
	Net      *decimal.Decimal // net discount rate in percent a year, with growth in it; or
	Discount *decimal.Decimal // discount rate in percent a year
	Growth   decimal.Decimal  // of the sum, in percent a year, with Discount
	YearOne  future.YearOne   // whether the sum of the first year is already grown; needed where there is growth
	Paid     future.Timing    // when in each year; the zero Timing is the end
}

// Form goes through the members of the question in JSON.
func (q *PresentValue) Form(f *codec.Form) {
	f.Require("amount", "years")
	f.Money("amount", &q.Amount)
	codec.Integer(f, "years", &q.Years)
	rate(f, "net", &q.Net)
	rate(f, "discount", &q.Discount)
	f.Number("growth", &q.Growth)
	codec.Enum(f, "first_year", &q.YearOne)
	codec.Enum(f, "paid", &q.Paid)
}

// Answer returns the present value, and each year's.
func (q PresentValue) Answer() (Answer, error) {
	if (q.Net == nil) == (q.Discount == nil) {
		return Answer{}, invalid.New("discount", "one of a net rate and a discount rate is needed", "net, or discount")
	}
	if q.Net != nil && (q.Growth.Sign() != 0 || q.YearOne != future.YearOneUnspecified) {
		return Answer{}, invalid.New("growth", "a net rate has the growth in it", "none beside net")
	}
	if q.Growth.Sign() != 0 && q.YearOne == future.YearOneUnspecified {
		return Answer{}, invalid.New("first_year", "it is not said whether the sum of the first year is already grown", "ungrown or grown")
	}
	table, err := q.projection().Table()
	if err != nil {
		return Answer{}, err
	}
	return Answer{q.document(table), q.value(table)}, nil
}

func (q *PresentValue) projection() *future.Projection {
	stream := future.Level("the yearly sum", q.Amount, decimal.New(int64(q.Years), 0))
	p := &future.Projection{Timing: q.Paid, Discount: future.Discount{}}
	if q.Net != nil {
		p.Discount = future.RealRate(*q.Net)
	} else {
		p.Discount = future.DiscountAt(*q.Discount)
		stream.Growth = future.Growth{Percent: q.Growth, YearOne: q.YearOne}
	}
	p.Streams = []future.Stream{stream}
	return p
}

// rates says in words how the sum is discounted.
func (q *PresentValue) rates() string {
	if q.Net != nil {
		return "discounted at " + q.Net.String() + "% a year net of growth"
	}
	s := "discounted at " + q.Discount.String() + "% a year"
	if q.Growth.Sign() != 0 {
		s += ", growing by " + q.Growth.String() + "% a year, the first year " + q.YearOne.String()
	}
	return s
}

func (q *PresentValue) document(t future.Table) *statement.Document {
	d := &statement.Document{Title: "Present value of " + money(q.Amount) + " a year for " + strconv.Itoa(q.Years) + " years"}
	rows := []statement.Row{
		{Label: "present value", Amount: money(t.Present)},
		{Kind: statement.Detail, Label: q.rates() + ", paid " + map[future.Timing]string{future.EndOfPeriod: "at the end", future.MidPeriod: "in the middle", future.BeginningOfPeriod: "at the beginning"}[q.Paid] + " of each year"},
		{Label: "paid in all, not discounted", Amount: money(t.Nominal)},
	}
	years := statement.Section{Heading: "YEAR BY YEAR", Columns: [2]string{"paid", "worth today"}}
	for _, s := range t.Schedules {
		for _, r := range s.Rows {
			years.Rows = append(years.Rows, statement.Row{Label: "year " + strconv.Itoa(r.Year), Middle: money(r.Nominal), Amount: money(r.Present)})
		}
	}
	d.Sections = []statement.Section{{Heading: "RESULT", Rows: rows}, years}
	return d
}

func (q *PresentValue) value(t future.Table) any {
	out := struct {
		Amount  string `json:"amount"`
		Years   int    `json:"years"`
		Rates   string `json:"rates"`
		Present string `json:"present_value"`
		Nominal string `json:"paid_in_all"`
	}{fixed(q.Amount), q.Years, q.rates(), fixed(t.Present), fixed(t.Nominal)}
	return out
}
