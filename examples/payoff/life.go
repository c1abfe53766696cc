package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
)

// life settles how long the judgment can be enforced. Interest that a renewal makes principal joins the account.
func (q *request) life(j law.Jurisdiction, entered civil.Date) (err error) {
	if q.sits != "" {
		if q.in != "US" {
			return errors.New("-sits: only a federal judgment lasts as another jurisdiction says")
		}
		if j, err = law.Lookup(q.sits); err != nil {
			return fmt.Errorf("-sits: %w", err)
		}
	}
	q.lived, err = j.EnforcementPeriod().For(q.cause).On(dated.Dates{Judgment: entered})
	switch {
	case err != nil && len(q.renewals) > 0:
		return fmt.Errorf("-renew: %w", err)
	case err != nil:
		return nil // the account needs no life of the judgment
	}
	if q.term, err = q.lived.Rule.Term(entered, q.renewals...); err != nil {
		return fmt.Errorf("-renew: %w", err)
	}
	if q.lived.Rule.Capitalizes {
		for _, on := range q.renewals {
			q.events = append(q.events, interest.Event{On: on, Kind: interest.Renewal})
		}
	}
	return nil
}

// lifeLines print how long the judgment can be enforced.
func (q *request) lifeLines(b *strings.Builder, f form) {
	b.WriteString(f.heading("Life of the judgment"))
	b.WriteString(f.note(q.lived.Title))
	for _, d := range []struct {
		what string
		on   civil.Date
	}{
		{"enforceable through ", q.term.Ends}, {"dormant after ", q.term.Dormant}, {"to be revived by ", q.term.Revived},
		{"to be renewed from ", q.term.Opens}, {"to be renewed by ", q.term.Closes},
	} {
		if !d.on.IsZero() {
			b.WriteString(f.note(d.what + d.on.String()))
		}
	}
	for _, c := range q.lived.Authority.Slice() {
		b.WriteString(f.note(c.String()))
	}
	for _, o := range q.lived.Omits.All() {
		b.WriteString(f.note("not modelled: " + o.InWords()))
	}
	if q.lived.Unconfirmed() {
		b.WriteString(f.note("This rule was not confirmed in a source."))
	}
	if !q.term.Ends.IsZero() && q.through.After(q.term.Ends) {
		b.WriteString(f.note("The day of the payoff is later: on what is recorded here the judgment can no longer be enforced then."))
	}
}
