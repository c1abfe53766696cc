package main

import (
	"io"

	"github.com/makewhole/remedies/damages/statement"
)

// printLetter prints the payoff letter.
func (q *request) printLetter(w io.Writer) error {
	q.says.Account = q.statement
	q.says.Rate = q.law.Rule.InWords()
	if !q.replaced { // a rate that was given rests on nothing but that
		q.says.Authority = q.law.Authority.Slice()
	}
	d, err := statement.OfPayoff(q.says)
	if err != nil {
		return err
	}
	text := ""
	switch q.format {
	case "markdown":
		text = d.Markdown()
	case "html":
		text = d.HTML()
	default:
		text = d.Text()
	}
	_, err = io.WriteString(w, text)
	return err
}
