package limit

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
)

var opNames = [...]string{"", "amount", "multiple", "sum", "greater_of", "lesser_of", "steps", "when", "indexed", "presumptive", "no_limit", "barred"}

// Words prints the formula in words: "the greater of 3 × compensatory and $500,000.00".
func (e Expr) Words() string { return e.WordsWith(nil) }

// WordsWith prints the formula in words, with a figure in place of each base that one is given for: "the greater of
// 3 × $4,000.00 and $500,000.00". Figures are dollars; a headcount is printed as a plain number.
func (e Expr) WordsWith(figures map[Base]decimal.Decimal) string {
	p := printer{figures: figures}
	p.Grow(64) // more than most formulas take
	e.words(&p)
	return p.String()
}

type printer struct {
	strings.Builder
	figures map[Base]decimal.Decimal
}

func (p *printer) base(b Base) {
	d, ok := p.figures[b]
	a, err := exact.FromDecimal(d) // an absurd figure is not printed: its digits would be the attack
	switch ok = ok && err == nil; {
	case !ok:
		p.WriteString(b.Words())
	case b == Employees:
		p.WriteString(exact.Group(a.Short()))
	default:
		p.WriteString("$" + exact.Group(a.Fixed(2)))
	}
}

// String is [Expr.Words].
func (e Expr) String() string { return e.Words() }

func (e Expr) words(b *printer) {
	if e.node == nil {
		b.WriteString("no formula")
		return
	}
	if e.large() {
		b.WriteString("a formula too large to print")
		return
	}
	n := e.node
	switch n.op {
	case OpAmount:
		b.WriteString(money(n.amount))
	case OpMultiple:
		b.WriteString(factor(n.amount))
		b.base(n.base)
	case OpIndexed:
		b.WriteString(money(n.amount))
		b.WriteString(" indexed by ")
		b.WriteString(n.base.Words())
	case OpSum:
		e.join(b, "the sum of ")
	case OpGreaterOf:
		e.join(b, "the greater of ")
	case OpLesserOf:
		e.join(b, "the lesser of ")
	case OpSteps:
		for i, r := range n.rows {
			if i > 0 {
				b.WriteString("; ")
			}
			r.then.bracketed(b, reads)
			switch {
			case r.upTo.Known():
				b.WriteString(" where ")
				b.base(n.base)
				b.WriteString(" is at most ")
				b.WriteString(exact.Group(r.upTo.Short()))
			case i > 0:
				b.WriteString(" above that")
			default:
				b.WriteString(" whatever ")
				b.base(n.base)
				b.WriteString(" is")
			}
		}
	case OpWhen:
		n.args[0].bracketed(b, compound)
		b.WriteString(" where ")
		b.WriteString(n.what.Words())
		b.WriteString(" is established, otherwise ")
		n.args[1].bracketed(b, tail)
	case OpPresumptive:
		n.args[0].bracketed(b, compound)
		b.WriteString(", unless rebutted by ")
		b.WriteString(n.what.Words())
	case OpNoLimit:
		b.WriteString("no limit")
	case OpBarred:
		b.WriteString("nothing may be awarded")
	case OpAbsent:
	}
}

func (e Expr) join(b *printer, lead string) {
	b.WriteString(lead)
	for i, a := range e.node.args {
		switch {
		case i == 0:
		case i == len(e.node.args)-1:
			b.WriteString(" and ")
		default:
			b.WriteString(", ")
		}
		a.bracketed(b, compound)
	}
}

// bracketed writes the formula as a part of another, in brackets where it needs them there.
func (e Expr) bracketed(b *printer, needs func(Op) bool) {
	if !needs(e.Op()) {
		e.words(b)
		return
	}
	b.WriteString("(")
	e.words(b)
	b.WriteString(")")
}

// compound reports whether words that follow on those of an operation would be read as of its last part.
func compound(o Op) bool { return reads(o) || o == OpSum || o == OpGreaterOf || o == OpLesserOf }

// reads reports whether the words of an operation read on: a condition, a table of steps, what rebuts it.
func reads(o Op) bool { return o == OpSteps || tail(o) || o == OpWhen }

// tail reports whether an operation needs brackets at the end of a condition. A condition there needs none: it is the next
// case of the one before it.
func tail(o Op) bool { return o == OpSteps || o == OpPresumptive }

func factor(k exact.Num) string {
	if k.Cmp(exact.Int(1)) < 0 {
		if p := k.Mul(exact.Int(100)); p.Round(2).Cmp(p) == 0 {
			return p.Short() + "% of "
		}
		return k.Short() + " of "
	}
	return k.Short() + " × "
}

func money(a exact.Num) string { return "$" + exact.Group(moneyText(a)) }

// Words returns the base in words, such as "net worth".
func (b Base) Words() string { return strings.ReplaceAll(string(b), "_", " ") }
