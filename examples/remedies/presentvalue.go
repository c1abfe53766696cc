package main

import (
	"errors"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/statement"
)

func presentValueCommand() command {
	return command{
		name:  "present-value",
		says:  "what a yearly sum over many years is worth today",
		usage: "-amount AMOUNT -years N (-net PERCENT | -discount PERCENT [-growth PERCENT -first-year grown|ungrown]) [-paid end|middle|beginning] [-format FORMAT]",
		about: `The sum is paid once a year and every payment is certain. -net discounts it by one rate from which growth is already taken; -discount
and -growth give the two rates apart, and -first-year says whether the sum of the first year is already grown. Which rates a
court allows is law and evidence, and is not decided here.`,
		example: "-amount 50,000 -years 20 -net 2",
		run:     (*call).presentValue,
	}
}

// worth is the question: what a yearly sum is worth.
type worth struct {
	amount, net, discount, growth decimal.Decimal
	years                         int
	yearOne                       future.YearOne
	timing                        future.Timing
}

func (c *call) presentValue() int {
	q := worth{timing: future.EndOfPeriod}
	flags := c.begin()
	flags.Func("amount", "dollars a year", amount(&q.amount))
	flags.Func("years", "number of years, 1 to 200", count(&q.years, 200, "years"))
	flags.Func("net", "net discount rate, percent a year", percent(&q.net, -99))
	flags.Func("discount", "discount rate, percent a year", percent(&q.discount, -99))
	flags.Func("growth", "growth of the sum, percent a year", percent(&q.growth, -99))
	flags.TextVar(&q.yearOne, "first-year", future.YearOneUnspecified, "whether the sum of the first year is already grown: grown or ungrown")
	flags.Func("paid", "when in each year it is paid: end, middle or beginning", func(s string) error {
		var ok bool
		q.timing, ok = map[string]future.Timing{"end": future.EndOfPeriod, "middle": future.MidPeriod, "beginning": future.BeginningOfPeriod}[s]
		if !ok {
			return errors.New("neither end nor middle nor beginning")
		}
		return nil
	})
	if code, ok := c.parse(0); !ok {
		return code
	}
	if q.amount.IsZero() || q.years == 0 {
		return c.misused("-amount and -years are needed")
	}
	_, net := c.given("net")
	_, discount := c.given("discount")
	if net == discount {
		return c.misused("one of -net and -discount is needed")
	}
	if name, ok := c.given("growth", "first-year"); ok && net {
		return c.misused("-" + name + " is for -discount; a net rate has the growth in it")
	}
	p := q.projection(net)
	table, err := p.Table()
	if err != nil {
		return c.refused(err)
	}
	return c.print(q.document(table, net), q.value(table, net))
}

func (q *worth) projection(net bool) *future.Projection {
	stream := future.Level("the yearly sum", q.amount, decimal.New(int64(q.years), 0))
	p := &future.Projection{Timing: q.timing, Discount: future.RealRate(q.net)}
	if !net {
		p.Discount = future.DiscountAt(q.discount)
		stream.Growth = future.Growth{Percent: q.growth, YearOne: q.yearOne}
	}
	p.Streams = []future.Stream{stream}
	return p
}

// rates says in words how the sum is discounted.
func (q *worth) rates(net bool) string {
	if net {
		return "discounted at " + q.net.String() + "% a year net of growth"
	}
	s := "discounted at " + q.discount.String() + "% a year"
	if q.growth.Sign() != 0 {
		s += ", growing by " + q.growth.String() + "% a year, the first year " + q.yearOne.String()
	}
	return s
}

func (q *worth) document(t future.Table, net bool) *statement.Document {
	d := &statement.Document{Title: "Present value of " + money(q.amount) + " a year for " + strconv.Itoa(q.years) + " years"}
	rows := []statement.Row{
		{Label: "present value", Amount: money(t.Present)},
		{Kind: statement.Detail, Label: q.rates(net) + ", paid " + map[future.Timing]string{future.EndOfPeriod: "at the end", future.MidPeriod: "in the middle", future.BeginningOfPeriod: "at the beginning"}[q.timing] + " of each year"},
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

func (q *worth) value(t future.Table, net bool) any {
	out := struct {
		Amount  string `json:"amount"`
		Years   int    `json:"years"`
		Rates   string `json:"rates"`
		Present string `json:"present_value"`
		Nominal string `json:"paid_in_all"`
	}{fixed(q.amount), q.years, q.rates(net), fixed(t.Present), fixed(t.Nominal)}
	return out
}
