package disbursement

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Prepared is a record ready to be computed for many recoveries, as a simulation does: its law was looked up, and everything that
// the law asks for is there. It cannot be changed, and may be used by several goroutines. The zero Prepared is none.
type Prepared struct{ of *plan }

// Prepare makes the record ready. Its payments stand for any recovery: [Prepared.Net] puts another sum in their place. What is
// recorded in dollars stays, such as the parts of the recovery and amounts that were agreed.
//
// Errors are those of [Record.Under], and *invalid.Error for what cannot be said of another recovery: the part of a fund, and a lien
// on some of the payments.
func (r Record) Prepare(o Options) (Prepared, error) {
	p, err := r.plan(o)
	if err != nil {
		return Prepared{}, err
	}
	var l invalid.List
	for i := range r.Funds {
		l.Add(invalid.At("funds", i), "what a fund has of another recovery is not known", "no fund")
	}
	for i := range r.Liens {
		if len(r.Liens[i].From) > 0 {
			l.Add(invalid.At("liens", i)+".from", "which part of another recovery the lien reaches is not known", "a lien on all of it")
		}
	}
	if err := errors.Join(l.Err(), p.prepareFee()); err != nil {
		return Prepared{}, err
	}
	if _, err := p.through(r.total(), nil); err != nil {
		return Prepared{}, err
	}
	return Prepared{p}, nil
}

// Net computes what the client has of a recovery in the end: [Ledger.Net] of the record with one payment of that sum. The ranks of
// claims that compete are not asked for, because they do not change it. Errors: *invalid.Error with the path "recovery", and those of
// [Record.Under] that turn on the recovery.
func (p Prepared) Net(recovery decimal.Decimal) (decimal.Decimal, error) {
	if p.of == nil {
		return decimal.Decimal{}, invalid.New("", "no record", "what Record.Prepare returned")
	}
	n, err := exact.Money(recovery)
	switch {
	case err != nil:
		return decimal.Decimal{}, invalid.New("recovery", err.Error(), "dollars and cents from 0 to 1e15")
	case n.Sign() < 0 || !exact.InCents(n):
		return decimal.Decimal{}, invalid.New("recovery", "is no amount", "dollars and cents from 0 to 1e15")
	}
	net, err := p.of.through(n, nil)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return net.Decimal(), nil
}
