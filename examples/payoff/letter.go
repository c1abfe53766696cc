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
	text := d.Text()
	if q.format == "markdown" {
		text = d.Markdown()
	}
	_, err = io.WriteString(w, text)
	return err
}
