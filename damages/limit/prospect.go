package limit

import (
	"iter"
	"slices"

	"github.com/makewhole/remedies/damages/finding"
)

// Prospect is what a formula can come to as a limit on awards of some sum, where not all that it asks is known: never
// more than the sum, since a limit raises nothing.
type Prospect[N any] struct {
	Least, Most  N     // the least and the most that the limit can leave of the sum; without meaning where Undetermined
	Undetermined bool  // it rests, or may rest, on an award that has no figure
	Asks         []Ask // what is not known and can change what is left, each once, in the order the formula names it
}

// Ask is one question that a formula asks and that is not answered.
type Ask struct {
	Base    Base            // the quantity that is asked for, or empty
	Finding finding.Topic   // the finding that is asked for, or empty
	Status  finding.Status  // what is recorded and does not answer
	With    Expr            // of a finding: the limit where it is established. Of a quantity: the formula that holds it
	Without Expr            // of a finding: the limit where it is not established
	Where   []finding.Topic // of a quantity: the findings that are not answered and under which alone it is asked
	Raises  bool            // the finding established may leave more than the finding not established
	Lowers  bool            // the finding established may leave less
	Bounded bool            // of a quantity: it can only lower a limit that is known otherwise
}

// Settled reports whether no answer changes what the limit leaves.
func (p Prospect[N]) Settled() bool { return len(p.Asks) == 0 && !p.Undetermined }

// Explore computes what a formula can come to as a limit on awards of a sum that is known, whatever is answered to what
// the source does not know; and which questions can change that. A question that cannot is left out: where the awards
// are below every limit, nothing is asked. Errors: those of the source.
func Explore[N Arithmetic[N]](e Expr, src Source[N], sum N) (Prospect[N], error) {
	if !e.valid() {
		return Prospect[N]{}, e.Validate()
	}
	x := explorer[N]{src: src, sum: sum, none: src.Constant(0, 1, nil)}
	return x.explore(e)
}

type explorer[N Arithmetic[N]] struct {
	src       Source[N]
	sum, none N
}

func (x *explorer[N]) explore(e Expr) (Prospect[N], error) {
	switch n := e.node; n.op {
	case OpAmount:
		return x.point(constant(x.src, n.amount)), nil
	case OpMultiple, OpIndexed:
		base, known, err := x.src.Quantity(n.base)
		switch {
		case err != nil:
			return Prospect[N]{}, err
		case !known:
			return x.within(e), nil
		case !base.Known():
			return Prospect[N]{Undetermined: true}, nil
		}
		return x.point(base.Mul(constant(x.src, n.amount))), nil
	case OpSum, OpGreaterOf, OpLesserOf:
		return x.fold(e)
	case OpSteps:
		return x.steps(e)
	case OpWhen:
		return x.when(n.what, n.args[0], n.args[1])
	case OpPresumptive:
		return x.when(n.what, NoLimit(), n.args[0])
	case OpProduct, OpLess:
		return x.operands(e)
	case OpBarred:
		return x.point(x.none), nil
	case OpNoLimit, OpAbsent, OpNumber:
	}
	return x.point(x.sum), nil
}

// operands is a product, or one formula less another. The sum that the limit is for bounds none of its parts.
func (x *explorer[N]) operands(e Expr) (Prospect[N], error) {
	v, o, err := evaluate(e, x.src)
	switch {
	case err == nil && o == Undetermined:
		return Prospect[N]{Undetermined: true}, nil
	case err == nil && o == Unlimited:
		return x.point(x.sum), nil
	case err == nil:
		return x.point(v), nil
	}
	r, err := x.reach(e)
	if err != nil || r.undetermined {
		return Prospect[N]{Undetermined: r.undetermined}, err
	}
	p := Prospect[N]{Least: x.point(r.least).Least, Most: x.sum}
	if !r.open {
		p.Most = x.point(r.most).Most
	}
	return x.closed(p, r.asks), nil
}

// reach is what a formula can come to, whatever it is a limit on.
type reach[N any] struct {
	least, most  N
	open         bool // there is no most
	undetermined bool
	asks         []Ask
}

// reach computes what a part of a product can come to. It asks all that is not known.
func (x *explorer[N]) reach(e Expr) (reach[N], error) {
	switch n := e.node; n.op {
	case OpMultiple, OpIndexed, OpSteps:
		v, known, err := x.src.Quantity(n.base)
		if err != nil || known && !v.Known() {
			return reach[N]{undetermined: true}, err
		}
		if n.op == OpSteps {
			if known {
				return x.reach(governing(n.rows, x.src, v))
			}
			return x.any([]Ask{{Base: n.base, With: e}}, n.parts())
		}
		if !known {
			p := reach[N]{least: x.none, most: x.none, open: true, asks: []Ask{{Base: n.base, With: e}}}
			if least, most, bounded := x.bounds(n); bounded {
				p.least, p.most, p.open = least, most, false
			}
			return p, nil
		}
		v = v.Mul(constant(x.src, n.amount))
		return reach[N]{least: v, most: v}, nil
	case OpSum, OpGreaterOf, OpLesserOf, OpProduct, OpLess:
		return x.together(e)
	case OpWhen, OpPresumptive:
		then, otherwise := n.args[0], n.args[len(n.args)-1]
		if n.op == OpPresumptive {
			then = NoLimit()
		}
		s, err := x.src.Finding(n.what)
		switch {
		case err != nil:
			return reach[N]{}, err
		case s == finding.Established:
			return x.reach(then)
		case s == finding.NotEstablished:
			return x.reach(otherwise)
		}
		q := Ask{Finding: n.what, Status: s, With: then, Without: otherwise, Raises: true, Lowers: true}
		return x.any([]Ask{q}, slices.Values([]Expr{then, otherwise}))
	case OpAmount, OpNumber:
		v := constant(x.src, n.amount)
		return reach[N]{least: v, most: v}, nil
	case OpNoLimit:
		return reach[N]{least: x.none, most: x.none, open: true}, nil
	case OpBarred, OpAbsent:
	}
	return reach[N]{least: x.none, most: x.none}, nil
}

// any is what one of several formulas can come to.
func (x *explorer[N]) any(asks []Ask, of iter.Seq[Expr]) (reach[N], error) {
	var out reach[N]
	first := true
	for e := range of {
		r, err := x.reach(e)
		if err != nil || r.undetermined {
			return reach[N]{undetermined: r.undetermined}, err
		}
		asks = ask(asks, r.asks...)
		if first {
			out, first = r, false
			continue
		}
		out.least, out.most, out.open = out.least.Lesser(r.least), out.most.Greater(r.most), out.open || r.open
	}
	out.asks = asks
	return out, nil
}

// together is what an operation on several formulas can come to. None of them is ever below nothing, so that each end comes
// from the ends of the parts.
func (x *explorer[N]) together(e Expr) (reach[N], error) {
	n := e.node
	var out reach[N]
	for i, a := range n.args {
		r, err := x.reach(a)
		if err != nil || r.undetermined {
			return reach[N]{undetermined: r.undetermined}, err
		}
		r.asks = ask(out.asks, r.asks...)
		if i == 0 {
			out = r
			continue
		}
		out.asks = r.asks
		switch n.op { //nolint:exhaustive // the operations on several formulas
		case OpSum:
			out.least, out.most, out.open = out.least.Add(r.least), out.most.Add(r.most), out.open || r.open
		case OpGreaterOf:
			out.least, out.most, out.open = out.least.Greater(r.least), out.most.Greater(r.most), out.open || r.open
		case OpProduct:
			out.least, out.most, out.open = out.least.Mul(r.least), out.most.Mul(r.most), out.open || r.open
		case OpLess:
			if r.open {
				r.most = out.least
			}
			out.least, out.most = out.least.Less(r.most), out.most.Less(r.least)
		default:
			switch {
			case out.open:
				out.most = r.most
			case !r.open:
				out.most = out.most.Lesser(r.most)
			}
			out.least, out.open = out.least.Lesser(r.least), out.open && r.open
		}
	}
	return out, nil
}

// Bounded is a source that knows between which figures a quantity lies that is not recorded, as that of a published index.
type Bounded[N any] interface {
	// Bounds returns the least and the most that a quantity can be; false where that is not known.
	Bounds(Base) (least, most N, known bool)
}

// bounds is between which figures a multiple of a base lies that is not recorded, where that is known.
func (x *explorer[N]) bounds(n *node) (least, most N, known bool) {
	b, ok := x.src.(Bounded[N])
	if ok {
		least, most, known = b.Bounds(n.base)
	}
	if known {
		k := constant(x.src, n.amount)
		least, most = least.Mul(k), most.Mul(k)
	}
	return least, most, known
}

// within is a limit that rests on a quantity that is not recorded: anything, or what its bounds leave open.
func (x *explorer[N]) within(e Expr) Prospect[N] {
	n := e.node
	p := Prospect[N]{Least: x.none, Most: x.sum}
	if least, most, bounded := x.bounds(n); bounded {
		p.Least, p.Most = x.point(least).Least, x.point(most).Most
	}
	return x.closed(p, []Ask{{Base: n.base, With: e}})
}

// point is a limit that is known, as far as the sum reaches.
func (x *explorer[N]) point(v N) Prospect[N] {
	if v.Cmp(x.sum) > 0 {
		v = x.sum
	}
	return Prospect[N]{Least: v, Most: v}
}

// steps goes through a table. Where the base is not known, any row may govern.
func (x *explorer[N]) steps(e Expr) (Prospect[N], error) {
	n := e.node
	base, known, err := x.src.Quantity(n.base)
	switch {
	case err != nil:
		return Prospect[N]{}, err
	case known && !base.Known():
		return Prospect[N]{Undetermined: true}, nil
	case known:
		return x.explore(governing(n.rows, x.src, base))
	}
	asks := []Ask{{Base: n.base, With: e}}
	var out Prospect[N]
	for i, r := range n.rows {
		p, err := x.explore(r.then)
		if err != nil {
			return Prospect[N]{}, err
		}
		asks = ask(asks, p.Asks...)
		if i == 0 {
			out = p
			continue
		}
		out = x.either(out, p)
	}
	return x.closed(out, asks), nil
}

// when goes on with the part that governs, or with both where the finding does not answer.
func (x *explorer[N]) when(what finding.Topic, then, otherwise Expr) (Prospect[N], error) {
	s, err := x.src.Finding(what)
	switch {
	case err != nil:
		return Prospect[N]{}, err
	case s == finding.Established:
		return x.explore(then)
	case s == finding.NotEstablished:
		return x.explore(otherwise)
	}
	with, err := x.explore(then)
	if err != nil {
		return Prospect[N]{}, err
	}
	without, err := x.explore(otherwise)
	if err != nil {
		return Prospect[N]{}, err
	}
	q := Ask{Finding: what, Status: s, With: then, Without: otherwise}
	if !with.Undetermined && !without.Undetermined {
		q.Raises, q.Lowers = with.Most.Cmp(without.Least) > 0, with.Least.Cmp(without.Most) < 0
	}
	for i := range with.Asks {
		if a := &with.Asks[i]; a.Base != "" {
			a.Where = append([]finding.Topic{what}, a.Where...)
		}
	}
	return x.closed(x.either(with, without), ask(ask([]Ask{q}, with.Asks...), without.Asks...)), nil
}

// either is what one of two limits leaves.
func (x *explorer[N]) either(a, b Prospect[N]) Prospect[N] {
	if a.Undetermined || b.Undetermined {
		return Prospect[N]{Undetermined: true}
	}
	return Prospect[N]{Least: a.Least.Lesser(b.Least), Most: a.Most.Greater(b.Most)}
}

// closed drops the questions of a limit that leaves the same whatever is answered.
func (x *explorer[N]) closed(p Prospect[N], asks []Ask) Prospect[N] {
	p.Asks = nil
	if p.Undetermined || p.Least.Cmp(p.Most) < 0 {
		p.Asks = asks
	}
	return p
}

// fold puts the parts of a sum, of the greatest or of the least together. A part that another one outdoes whatever is
// answered asks nothing.
func (x *explorer[N]) fold(e Expr) (Prospect[N], error) {
	n := e.node
	parts := make([]Prospect[N], len(n.args))
	var out Prospect[N]
	for i, a := range n.args {
		p, err := x.explore(a)
		if err != nil {
			return Prospect[N]{}, err
		}
		parts[i] = p
		switch {
		case p.Undetermined || out.Undetermined:
			out.Undetermined = true
		case i == 0:
			out = p
		case n.op == OpSum:
			out.Least, out.Most = x.point(out.Least.Add(p.Least)).Least, x.point(out.Most.Add(p.Most)).Most
		case n.op == OpGreaterOf:
			out.Least, out.Most = out.Least.Greater(p.Least), out.Most.Greater(p.Most)
		default:
			out.Least, out.Most = out.Least.Lesser(p.Least), out.Most.Lesser(p.Most)
		}
	}
	var asks []Ask
	bounded := n.op == OpLesserOf && slices.ContainsFunc(parts, Prospect[N].Settled) // some part of the least is known
	for _, p := range parts {
		outdone := !out.Undetermined && !p.Undetermined &&
			(n.op == OpGreaterOf && p.Most.Cmp(out.Least) <= 0 || n.op == OpLesserOf && p.Least.Cmp(out.Most) >= 0)
		if outdone {
			continue
		}
		for _, q := range p.Asks {
			q.Bounded = q.Bounded || bounded
			asks = ask(asks, q)
		}
	}
	return x.closed(out, asks), nil
}

// ask adds questions to a list, each once.
func ask(list []Ask, more ...Ask) []Ask {
next:
	for _, q := range more {
		for i := range list {
			if list[i].Base == q.Base && list[i].Finding == q.Finding {
				list[i].Raises, list[i].Lowers = list[i].Raises || q.Raises, list[i].Lowers || q.Lowers
				list[i].Bounded = list[i].Bounded && q.Bounded
				if len(q.Where) == 0 {
					list[i].Where = nil
				}
				continue next
			}
		}
		list = append(list, q)
	}
	return list
}
