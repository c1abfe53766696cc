// Package fault says who bears a loss among those at fault, and what others have already paid of it.
//
// Each subject is one rule and its arithmetic: a claimant's own fault ([Rule]); who of several defendants owes the whole
// and who only a share ([Liability]); what a settlement takes off ([Credit]); who bears a share that cannot be collected
// ([Reallocation]); what a collateral source takes off ([Collateral]); and what defendants owe one another
// ([Contribution]). Shares are in percent of all the fault found, 0 to 100. Results are exact; where an amount in whole
// cents is divided, each part is rounded half away from zero and the residue goes to the largest part, the first of
// equals, so that the parts add up.
package fault

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Share is one share of the fault a factfinder found.
type Share struct {
	Of      string          // ID of the party, or the name of someone who is none
	Percent decimal.Decimal // 0 to 100 of all the fault
}

const allowedPercent = "0 to 100 percent"

// Validate checks that shares are in range and name each bearer once, and that they add up to 100 percent. Paths are
// "[i]".
func Validate(shares []Share) error {
	var l invalid.List
	sum := exact.Int(0)
	for i, s := range shares {
		at := invalid.At("", i)
		if s.Of == "" {
			l.Add(at+".of", "names nobody", "a party's ID, or a name")
		}
		p, err := exact.Money(s.Percent)
		if err != nil || p.Sign() < 0 || p.Cmp(exact.Int(100)) > 0 {
			l.Add(at+".percent", "share of fault out of range", allowedPercent)
			continue
		}
		sum = sum.Add(p)
	}
	invalid.Twice(shares, func(s *Share) string { return s.Of }, func(i int) {
		l.Add(invalid.At("", i)+".of", invalid.Quote(shares[i].Of)+" has two shares", "one share each")
	})
	if l.Len() == 0 && len(shares) > 0 && sum.Cmp(exact.Int(100)) != 0 {
		l.Add("", "shares of fault add up to "+sum.Short(), "100 percent")
	}
	return l.Err()
}
