package future

import (
	"math/big"

	"github.com/makewhole/remedies/damages/future/internal/enclose"
)

// power is base to an exponent; base is above zero.
type power struct {
	base     *big.Rat
	exponent *big.Rat
}

// whole reports whether the power is a fraction for certain.
func (p power) whole() bool { return p.exponent.IsInt() || p.base.Cmp(one) == 0 }

var one = big.NewRat(1, 1) //nolint:gochecknoglobals // a constant

// arithmetic is what a sum is computed in: fractions, or intervals.
type arithmetic[N any] interface {
	Of(*big.Rat) N
	Add(a, b N) N
	Mul(a, b N) N
	Inv(N) N
	root(base, exponent *big.Rat) N // base^exponent for an exponent between 0 and 1
	annuity(p period) N             // the value of 1 paid evenly over a period, at its beginning
}

// period is a stretch of time over which a sum is paid evenly.
type period struct {
	base   *big.Rat // 1 + rate
	length *big.Rat // in years
}

// enclosing computes between bounds.
type enclosing struct{ *enclose.Field }

func bounds(bits uint) enclosing { return enclosing{enclose.New(bits)} }

func (f enclosing) root(base, exponent *big.Rat) enclose.Interval {
	return f.Exp(f.Mul(f.Log(base), f.Of(exponent)))
}

func (f enclosing) annuity(p period) enclose.Interval { return f.Annuity(p.base, p.length) }

// fractions computes in *big.Rat. It is asked for no root and no annuity.
type fractions struct{}

func (fractions) Of(r *big.Rat) *big.Rat      { return r }
func (fractions) Add(a, b *big.Rat) *big.Rat  { return new(big.Rat).Add(a, b) }
func (fractions) Mul(a, b *big.Rat) *big.Rat  { return new(big.Rat).Mul(a, b) }
func (fractions) Inv(a *big.Rat) *big.Rat     { return new(big.Rat).Inv(a) }
func (fractions) root(_, _ *big.Rat) *big.Rat { return new(big.Rat).SetInt64(1) }
func (fractions) annuity(period) *big.Rat     { return new(big.Rat).SetInt64(1) }

// powers keeps the powers of each base that a sum needs, each computed once.
type powers[N any] struct {
	in    arithmetic[N]
	bases []*ladder[N]
}

type ladder[N any] struct {
	base     *big.Rat
	up, down []N // base^0, base^1, ...; base^0, base^-1, ...
	roots    []rooted[N]
}

type rooted[N any] struct {
	exponent *big.Rat
	value    N
}

func newPowers[N any](in arithmetic[N]) *powers[N] { return &powers[N]{in: in} }

func (p *powers[N]) ladder(base *big.Rat) *ladder[N] {
	for _, l := range p.bases {
		if l.base == base || l.base.Cmp(base) == 0 {
			return l
		}
	}
	n := p.in.Of(one)
	l := &ladder[N]{base: base, up: []N{n, p.in.Of(base)}, down: []N{n, p.in.Inv(p.in.Of(base))}}
	p.bases = append(p.bases, l)
	return l
}

func (p *powers[N]) of(x power) N {
	l := p.ladder(x.base)
	// the whole part rounded down, so that the rest is 0 or more
	whole := x.exponent.Num()
	if !x.exponent.IsInt() {
		whole = new(big.Int).Div(whole, x.exponent.Denom())
	}
	k := int(whole.Int64())
	var n N
	if k >= 0 {
		for len(l.up) <= k {
			l.up = append(l.up, p.in.Mul(l.up[len(l.up)-1], l.up[1]))
		}
		n = l.up[k]
	} else {
		for len(l.down) <= -k {
			l.down = append(l.down, p.in.Mul(l.down[len(l.down)-1], l.down[1]))
		}
		n = l.down[-k]
	}
	if x.exponent.IsInt() {
		return n
	}
	return p.in.Mul(n, p.root(l, new(big.Rat).Sub(x.exponent, new(big.Rat).SetInt(whole))))
}

func (p *powers[N]) root(l *ladder[N], exponent *big.Rat) N {
	for _, r := range l.roots {
		if r.exponent.Cmp(exponent) == 0 {
			return r.value
		}
	}
	n := p.in.root(l.base, exponent)
	l.roots = append(l.roots, rooted[N]{exponent, n})
	return n
}

// term is a fraction times powers, and times the value of even payment where it is paid so.
func (p *powers[N]) term(t *term) N {
	n := p.in.Of(t.fraction)
	for _, x := range t.powers {
		n = p.in.Mul(n, p.of(x))
	}
	if t.over != nil {
		n = p.in.Mul(n, p.in.annuity(*t.over))
	}
	return n
}
