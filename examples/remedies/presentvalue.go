package main

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/examples/remedies/answers"
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

func (c *call) presentValue() int {
	var q answers.PresentValue
	var rate decimal.Decimal
	flags := c.begin()
	flags.Func("amount", "dollars a year", amount(&q.Amount))
	flags.Func("years", "number of years, 1 to 200", count(&q.Years, 200, "years"))
	flags.Func("net", "net discount rate, percent a year", percent(&rate, -99))
	flags.Func("discount", "discount rate, percent a year", percent(&rate, -99))
	flags.Func("growth", "growth of the sum, percent a year", percent(&q.Growth, -99))
	flags.TextVar(&q.YearOne, "first-year", future.YearOneUnspecified, "whether the sum of the first year is already grown: grown or ungrown")
	flags.Func("paid", "when in each year it is paid: end, middle or beginning", func(s string) error {
		var ok bool
		q.Paid, ok = map[string]future.Timing{"end": future.EndOfPeriod, "middle": future.MidPeriod, "beginning": future.BeginningOfPeriod}[s]
		if !ok {
			return errors.New("neither end nor middle nor beginning")
		}
		return nil
	})
	if code, ok := c.parse(0); !ok {
		return code
	}
	_, net := c.given("net")
	_, discount := c.given("discount")
	switch {
	case q.Amount.IsZero() || q.Years == 0:
		return c.misused("-amount and -years are needed")
	case net == discount:
		return c.misused("one of -net and -discount is needed")
	}
	if name, ok := c.given("growth", "first-year"); ok && net {
		return c.misused("-" + name + " is for -discount; a net rate has the growth in it")
	}
	if net {
		q.Net = &rate
	} else {
		q.Discount = &rate
	}
	return c.answer(q.Answer())
}
