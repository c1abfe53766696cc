package limit_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/limit"
)

func TestRaisingCompensatoryNeverLowersALimit(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	var monotone func(depth int) limit.Expr
	monotone = func(depth int) limit.Expr {
		if depth == 0 || r.IntN(4) == 0 {
			if r.IntN(2) == 0 {
				return limit.Amount(decimal.New(r.Int64N(1e9), -2))
			}
			return limit.Multiple(big.NewRat(r.Int64N(1000), 1+r.Int64N(100)), limit.Compensatory)
		}
		parts := make([]limit.Expr, 1+r.IntN(3))
		for i := range parts {
			parts[i] = monotone(depth - 1)
		}
		switch r.IntN(3) {
		case 0:
			return limit.Sum(parts...)
		case 1:
			return limit.GreaterOf(parts...)
		}
		return limit.LesserOf(parts...)
	}
	for range 1000 {
		e := monotone(3)
		low := decimal.New(r.Int64N(1e10), -2)
		high := low.Add(decimal.New(r.Int64N(1e8), -2))
		a, _, err := e.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: low}})
		require.NoError(t, err)
		b, _, err := e.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: high}})
		require.NoError(t, err)
		require.LessOrEqualf(t, a.Cmp(b), 0, "%s: %s at %s, %s at %s", e, a, low, b, high)
	}
}

var errMissing = errors.New("missing")

// tree is a formula beside its value by an evaluator of its own, on math/big alone. A nil value is no limit.
type tree struct {
	expr  limit.Expr
	value func(q map[limit.Base]*big.Rat, f map[finding.Topic]finding.Status) (*big.Rat, error)
}

type (
	quantities = map[limit.Base]*big.Rat
	findings   = map[finding.Topic]finding.Status
)

var treeBases = []limit.Base{limit.Compensatory, limit.Economic, limit.NetWorth, limit.Employees}

func grow(r *rand.Rand, depth int) tree {
	base := treeBases[r.IntN(len(treeBases))]
	topic := []finding.Topic{intent, felony}[r.IntN(2)]
	lookup := func(q quantities, b limit.Base) (*big.Rat, error) {
		if v, ok := q[b]; ok {
			return v, nil
		}
		return nil, errMissing
	}
	answer := func(f findings) (bool, error) {
		switch f[topic] {
		case finding.Established:
			return true, nil
		case finding.NotEstablished:
			return false, nil
		}
		return false, errMissing
	}
	leaf := depth == 0 || r.IntN(5) == 0
	switch op := r.IntN(5); {
	case leaf && op == 0:
		return tree{limit.NoLimit(), func(quantities, findings) (*big.Rat, error) { return nil, nil }}
	case leaf && op == 1:
		return tree{limit.Barred(), func(quantities, findings) (*big.Rat, error) { return new(big.Rat), nil }}
	case leaf && op == 2:
		n, places := r.Int64N(1e15), r.Int64N(7)
		d := decimal.New(n, int32(-places))
		return tree{limit.Indexed(d, base), func(q quantities, _ findings) (*big.Rat, error) {
			v, err := lookup(q, base)
			if err != nil {
				return nil, err
			}
			return new(big.Rat).Mul(d.Rat(), v), nil
		}}
	case leaf && op == 3:
		d := decimal.New(r.Int64N(1e15), -int32(r.Int64N(7)))
		return tree{limit.Amount(d), func(quantities, findings) (*big.Rat, error) { return d.Rat(), nil }}
	case leaf:
		k := big.NewRat(r.Int64N(1_000_000), 1+r.Int64N(1_000_000))
		return tree{limit.Multiple(k, base), func(q quantities, _ findings) (*big.Rat, error) {
			v, err := lookup(q, base)
			if err != nil {
				return nil, err
			}
			return new(big.Rat).Mul(k, v), nil
		}}
	case op == 0:
		a, b := grow(r, depth-1), grow(r, depth-1)
		return tree{limit.When(topic, a.expr, b.expr), func(q quantities, f findings) (*big.Rat, error) {
			yes, err := answer(f)
			if err != nil {
				return nil, err
			}
			if yes {
				return a.value(q, f)
			}
			return b.value(q, f)
		}}
	case op == 1:
		a := grow(r, depth-1)
		return tree{limit.Presumptive(a.expr, topic), func(q quantities, f findings) (*big.Rat, error) {
			rebutted, err := answer(f)
			if err != nil || rebutted {
				return nil, err
			}
			return a.value(q, f)
		}}
	case op == 2:
		bound := r.Int64N(1000)
		low, mid, top := grow(r, depth-1), grow(r, depth-1), grow(r, depth-1)
		e := limit.Steps(base, limit.Step{UpTo: decimal.NewFromInt(bound), Then: low.expr},
			limit.Step{UpTo: decimal.NewFromInt(bound + 500), Then: mid.expr}, limit.Step{Then: top.expr})
		return tree{e, func(q quantities, f findings) (*big.Rat, error) {
			v, err := lookup(q, base)
			switch {
			case err != nil:
				return nil, err
			case v.Cmp(big.NewRat(bound, 1)) <= 0:
				return low.value(q, f)
			case v.Cmp(big.NewRat(bound+500, 1)) <= 0:
				return mid.value(q, f)
			}
			return top.value(q, f)
		}}
	}
	return growList(r, depth)
}

func growList(r *rand.Rand, depth int) tree {
	parts := make([]tree, 1+r.IntN(4))
	exprs := make([]limit.Expr, len(parts))
	for i := range parts {
		parts[i] = grow(r, depth-1)
		exprs[i] = parts[i].expr
	}
	which := r.IntN(5)
	switch {
	case which == 3 && len(parts) == 2:
		return tree{limit.Less(exprs[0], exprs[1]), func(q quantities, f findings) (*big.Rat, error) {
			from, err := parts[0].value(q, f)
			if err != nil {
				return nil, err
			}
			take, err := parts[1].value(q, f)
			switch {
			case err != nil || from == nil:
				return nil, err
			case take == nil || take.Cmp(from) > 0:
				return new(big.Rat), nil
			}
			return new(big.Rat).Sub(from, take), nil
		}}
	case which >= 3:
		return growProduct(r, parts)
	}
	e := []func(...limit.Expr) limit.Expr{limit.Sum, limit.GreaterOf, limit.LesserOf}[which](exprs...)
	return tree{e, func(q quantities, f findings) (*big.Rat, error) {
		var figures []*big.Rat
		boundless := false
		for _, p := range parts {
			v, err := p.value(q, f)
			if err != nil {
				return nil, err
			}
			if v == nil {
				boundless = true
				continue
			}
			figures = append(figures, v)
		}
		if len(figures) == 0 || boundless && which != 2 {
			return nil, nil
		}
		out := new(big.Rat).Set(figures[0])
		for _, v := range figures[1:] {
			switch {
			case which == 0:
				out.Add(out, v)
			case which == 1 && v.Cmp(out) > 0, which == 2 && v.Cmp(out) < 0:
				out.Set(v)
			}
		}
		return out, nil
	}}
}

func TestEvaluationAgreesWithAnEvaluatorOnMathBig(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	figures, boundless, missing := 0, 0, 0
	for range 5000 {
		tr := grow(r, 4)
		in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: findings{}}
		q := quantities{}
		for _, b := range treeBases {
			if r.IntN(20) > 0 {
				d := decimal.New(r.Int64N(2_000_00), -2)
				if r.IntN(3) == 0 {
					d = decimal.New(r.Int64N(1e17), -4)
				}
				in.Quantities[b], q[b] = d, d.Rat()
			}
		}
		for _, topic := range []finding.Topic{intent, felony} {
			in.Findings[topic] = finding.Established + finding.Status(r.IntN(2))
			if r.IntN(20) == 0 {
				in.Findings[topic] = finding.Unknown
			}
		}
		want, wantErr := tr.value(q, in.Findings)
		got, limited, err := tr.expr.On(in)
		if wantErr != nil {
			var m *limit.MissingError
			require.ErrorAs(t, err, &m, "%s", tr.expr)
			missing++
			continue
		}
		require.NoError(t, err, "%s", tr.expr)
		require.Equal(t, want != nil, limited, "%s", tr.expr)
		if want == nil {
			boundless++
			continue
		}
		sameDecimal(t, dec(want.FloatString(18)), got)
		figures++

		b, err := tr.expr.MarshalJSON()
		if err != nil {
			continue // larger than a formula may be
		}
		var back limit.Expr
		require.NoError(t, back.UnmarshalJSON(b))
		require.True(t, tr.expr.Equal(back))
		reduced, still, err := tr.expr.Simplify(in.Findings).On(in)
		require.NoError(t, err)
		require.True(t, still)
		sameDecimal(t, got, reduced)
	}
	require.Greater(t, figures, 1000)
	require.Greater(t, boundless, 100)
	require.Greater(t, missing, 100)
}

// growProduct multiplies parts with a number before one of them.
func growProduct(r *rand.Rand, parts []tree) tree {
	k, at := big.NewRat(r.Int64N(1000), 1+r.Int64N(1000)), r.IntN(len(parts))
	var exprs []limit.Expr
	for i, p := range parts {
		if i == at {
			exprs = append(exprs, limit.Number(k))
		}
		exprs = append(exprs, p.expr)
	}
	return tree{limit.Product(exprs...), func(q quantities, f findings) (*big.Rat, error) {
		out := new(big.Rat).Set(k)
		boundless := false
		for _, p := range parts {
			v, err := p.value(q, f)
			if err != nil {
				return nil, err
			}
			if v == nil {
				boundless = true
				continue
			}
			out.Mul(out, v)
		}
		if boundless && out.Sign() != 0 {
			return nil, nil
		}
		return out, nil
	}}
}
