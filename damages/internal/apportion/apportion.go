// Package apportion is the arithmetic of what each defendant owes of an award, in exact numbers. Package fault says in which
// cases a defendant owes jointly; the public form of this arithmetic is there too.
package apportion

import (
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Debt is what a defendant owes of an award: a part from 0 to 1, and whether it owes it jointly with the others.
type Debt struct {
	Part     exact.Num
	Own      exact.Num // what it adds to the recovery, where Part holds the shares of others
	Joint    bool
	Combined bool // jointly, but only the shares of the defendants added up
}

// Several is the debt of a defendant that owes its own share alone, of those counted; nothing where it has no share. Errors:
// *invalid.Error where all those counted have less than the defendant.
func Several(own, counted exact.Num) (Debt, error) {
	if own.Sign() == 0 {
		return Debt{Part: exact.Int(0), Own: exact.Int(0)}, nil
	}
	if counted.Cmp(own) < 0 {
		return Debt{}, invalid.New("counted", "less than the defendant's own share", "the shares of all those counted, together")
	}
	share := own.Quo(counted)
	return Debt{Part: share, Own: share}, nil
}

// Jointly is the debt where a clause holds under which the defendant owes the whole, or where times is not zero, that
// multiple of its share.
func (d Debt) Jointly(share Debt, times int64) Debt {
	most := exact.Int(1)
	if times > 0 {
		most = exact.Min(share.Own.Mul(exact.Int(times)), most)
	}
	return d.or(Debt{Part: most, Own: most, Joint: true})
}

// Together is the debt where a clause holds under which defendants owe their shares added up. Where nobody owes jointly
// with the defendant, it owes its own share alone. Errors: *invalid.Error where the shares together are not known, or less
// than its own.
func (d Debt) Together(share Debt, own, together, counted exact.Num) (Debt, error) {
	switch c := together.Cmp(own); {
	case !together.Known() || c < 0:
		return Debt{}, invalid.New("together", "less than the defendant's own share, or out of range",
			"the shares of the defendants for whom the clause holds, together")
	case c == 0:
		return d, nil
	}
	return d.or(Debt{Part: exact.Min(together.Quo(counted), exact.Int(1)), Own: share.Own, Joint: true, Combined: true}), nil
}

// or is the greater of two debts, the second of which is joint: it takes the place of one that is not.
func (d Debt) or(o Debt) Debt {
	if !d.Joint || o.Part.Cmp(d.Part) > 0 {
		return o
	}
	return d
}
