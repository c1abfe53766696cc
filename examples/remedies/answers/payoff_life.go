package answers

import (
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
)

// life settles how long the judgment can be enforced. Interest that a renewal makes principal joins the account.
func (q *account) life(j law.Jurisdiction, entered civil.Date) (err error) {
	if q.Sits != "" {
		if q.In != "US" {
			return invalid.New("sits", "only a federal judgment lasts as another jurisdiction says", "none")
		}
		if j, err = law.Lookup(q.Sits); err != nil {
			return within("sits", err)
		}
	}
	q.lived, err = j.EnforcementPeriod().For(q.Cause).On(dated.Dates{Judgment: entered})
	switch {
	case err != nil && len(q.Renewals) > 0:
		return within("renew", err)
	case err != nil:
		return nil // the account needs no life of the judgment
	}
	if q.term, err = q.lived.Rule.Term(entered, q.Renewals...); err != nil {
		return within("renew", err)
	}
	if q.lived.Rule.Capitalizes {
		for _, on := range q.Renewals {
			q.Events = append(q.Events, interest.Event{On: on, Kind: interest.Renewal})
		}
	}
	return nil
}

// lifeRows say how long the judgment can be enforced.
func (q *account) lifeRows(d *statement.Document) []statement.Row {
	rows := []statement.Row{{Label: q.lived.Title, Notes: d.CiteAll(q.lived.Authority.Slice())}}
	for _, x := range []struct {
		what string
		on   civil.Date
	}{
		{"enforceable through", q.term.Ends}, {"dormant after", q.term.Dormant}, {"to be revived by", q.term.Revived},
		{"to be renewed from", q.term.Opens}, {"to be renewed by", q.term.Closes},
	} {
		if !x.on.IsZero() {
			rows = append(rows, statement.Row{Kind: statement.Part, Label: x.what, Amount: x.on.String()})
		}
	}
	q.outlived(d)
	for _, o := range q.lived.Omits.All() {
		d.Caveat("Not modelled (how long the judgment lasts): " + o.InWords())
	}
	if q.lived.Unconfirmed() {
		d.Caveat("The rule of how long the judgment lasts was not confirmed in a source.")
	}
	return rows
}

// outlived says that the judgment can no longer be enforced on the day of the payoff, where that is so.
func (q *account) outlived(d *statement.Document) {
	if !q.term.Ends.IsZero() && q.Through.After(q.term.Ends) {
		d.Caveat("The day of the payoff is after " + q.term.Ends.String() + ": on what is recorded here the judgment can no longer be enforced then.")
	}
}
