package main

import (
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func prejudgmentCommand() command {
	return command{
		name:  "prejudgment",
		says:  "interest before judgment on a sum, under the law of a place",
		usage: "-in CODE -principal AMOUNT [-cause CAUSE] [-from DATE] -through DATE [-accrued DATE] [-filed DATE] [-served DATE] [-demanded DATE] [-rejected DATE] [-arose DATE] [-due DATE] [-panel DATE] [-offered DATE] [-verdict DATE] [-rate PERCENT] [-earlier joins|apart] [-judgment AMOUNT] [-format FORMAT]",
		about: `The rule is that of the jurisdiction's law for the cause of action. -from is the first day that bears interest; where it is left out
it is the day that the law names, and the days that the law goes by are asked for. -through is the day of judgment. -rate gives
the rate where the law leaves it to a court or a contract. Whether a court grants interest that is in its discretion is not
decided here: the sum is what it comes to if it does.`,
		example: "-in US-NV -cause negligence -principal 100,000 -served 2023-02-01 -through 2024-06-14",
		run:     (*call).prejudgment,
	}
}

func (c *call) prejudgment() int {
	var q answers.Prejudgment
	flags := c.begin()
	flags.StringVar(&q.In, "in", "", "code of the jurisdiction whose law governs, such as US-NV")
	flags.StringVar(&q.Cause, "cause", "", "cause of action, such as negligence or contract")
	flags.Func("principal", "dollars that bear interest", amount(&q.Principal))
	flags.Func("judgment", "dollars that the judgment comes to without interest, where the law is for judgments above a sum; the principal where it is left out", amount(&q.Judgment))
	flags.Func("from", "first day of interest, `YYYY-MM-DD`, where the law leaves it open or a later day was fixed", day(&q.From))
	flags.Func("through", "day of judgment, `YYYY-MM-DD`", day(&q.Days.Entry))
	for _, f := range []struct {
		name, of string
		to       *civil.Date
	}{
		{"accrued", "the cause of action accrued", &q.Days.Accrual}, {"arose", "the transaction from which a debt arose", &q.Days.Transaction}, {"due", "the sum was due", &q.Days.Due},
		{"demanded", "the demand or the notice of the claim was received", &q.Days.Demand}, {"rejected", "the demand was rejected", &q.Days.Rejection}, {"filed", "the action was filed", &q.Days.Filing},
		{"served", "process was served", &q.Days.Service}, {"panel", "a medical review panel was formed", &q.Days.Panel}, {"offered", "an offer was made that the judgment exceeded", &q.Days.Offer},
		{"verdict", "the verdict was given", &q.Days.Verdict},
	} {
		flags.Func(f.name, "day on which "+f.of+", `YYYY-MM-DD`", day(f.to))
	}
	flags.Func("rate", "percent a year, where a court or a contract sets it", percent(&q.Rate, 0))
	flags.TextVar(&q.Earlier, "earlier", interest.EarlierUnrecorded, "whether interest that accrued before it is compounded is part of what is compounded: joins or apart")
	if code, ok := c.parse(0); !ok {
		return code
	}
	for _, missing := range []struct {
		name string
		is   bool
	}{{"in", q.In == ""}, {"principal", q.Principal.IsZero()}, {"through", q.Days.Entry.IsZero()}} {
		if missing.is {
			return c.misused("-" + missing.name + " is missing")
		}
	}
	return c.answer(q.Answer())
}
