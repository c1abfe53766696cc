package future

import (
	"math/big"

	"github.com/makewhole/remedies/damages/future/internal/enclose"
)

// term is one summand: a fraction times powers, times the value of even payment over a period.
type term struct {
	fraction *big.Rat
	powers   []power
	over     *period
}

// present is the term of a payment's present value.
func (f *flow) present() term {
	t := term{fraction: new(big.Rat).Mul(f.amount, f.survival), over: f.reduced.over}
	if f.reduced.divisor != nil {
		t.fraction.Quo(t.fraction, f.reduced.divisor)
	}
	t.powers = merge(f.grown, f.reduced.powers)
	return t
}

// nominal is the term of a payment's grown amount.
func (f *flow) nominal() term { return term{fraction: f.amount, powers: f.grown} }

// merge adds the exponents of powers of one base and leaves out those that come to one.
func merge(lists ...[]power) []power {
	var out []power
	for _, list := range lists {
	next:
		for _, p := range list {
			for i := range out {
				if out[i].base == p.base || out[i].base.Cmp(p.base) == 0 {
					out[i].exponent = new(big.Rat).Add(out[i].exponent, p.exponent)
					continue next
				}
			}
			out = append(out, p)
		}
	}
	kept := out[:0]
	for _, p := range out {
		if p.exponent.Sign() != 0 && p.base.Cmp(one) != 0 {
			kept = append(kept, p)
		}
	}
	return kept
}

// isFraction reports whether all terms are fractions for certain.
func isFraction(terms []term) bool {
	for i := range terms {
		if terms[i].over != nil {
			return false
		}
		for _, p := range terms[i].powers {
			if !p.whole() {
				return false
			}
		}
	}
	return true
}

// evaluate gives the running sums of the terms.
func evaluate[N any](in arithmetic[N], terms []term, each func(i int, sum N) bool) {
	ps := newPowers(in)
	var sum N
	for i := range terms {
		if n := ps.term(&terms[i]); i == 0 {
			sum = n
		} else {
			sum = in.Add(sum, n)
		}
		if !each(i, sum) {
			return
		}
	}
}

// precisions are the bits after the point that a sum is computed with, one after the other, until its bounds round
// alike. A sum that is no fraction and whose bounds still do not, at the last, lies within 2^-4000 of half a cent; it is
// taken for half a cent.
func precisions() [4]uint { return [...]uint{192, 512, 1536, 5120} }

// runningCents returns the running sums of the terms in whole cents, half away from zero: all of them, or only the last
// (in the last place). The result has one number for each term.
func runningCents(terms []term, all bool) []*big.Int {
	out := make([]*big.Int, len(terms))
	if len(terms) == 0 {
		return []*big.Int{new(big.Int)}
	}
	for _, bits := range precisions() {
		in := bounds(bits)
		decided := true
		evaluate[enclose.Interval](in, terms, func(i int, sum enclose.Interval) bool {
			if !all && i < len(terms)-1 {
				return true
			}
			var ok bool
			out[i], ok = in.Cents(sum)
			if !ok {
				decided = false
				if hi := in.Round(sum.Hi, 100); hi.CmpAbs(out[i]) > 0 {
					out[i] = hi
				}
			}
			return true
		})
		if decided {
			return out
		}
		if isFraction(terms) {
			evaluate(fractions{}, terms, func(i int, sum *big.Rat) bool {
				if all || i == len(terms)-1 {
					out[i] = roundCents(sum)
				}
				return true
			})
			return out
		}
	}
	return out
}

// lastCents is the sum of the terms in whole cents, half away from zero.
func lastCents(terms []term) *big.Int {
	out := runningCents(terms, false)
	return out[len(out)-1]
}

// roundCents rounds dollars to whole cents, half away from zero.
func roundCents(r *big.Rat) *big.Int { return inCents(r.Num(), r.Denom()) }

// inCents rounds num/den dollars to whole cents, half away from zero; den is above zero.
func inCents(num, den *big.Int) *big.Int {
	n := new(big.Int).Mul(num, big.NewInt(200))
	n.Abs(n)
	n.Add(n, den)
	n.Quo(n, new(big.Int).Lsh(den, 1))
	if num.Sign() < 0 {
		n.Neg(n)
	}
	return n
}
