package limit

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/vocabulary"
)

var opNames = [...]string{"", "amount", "multiple", "sum", "greater_of", "lesser_of", "steps", "when", "indexed", "presumptive", "no_limit", "barred", "number", "product", "less"}

// InWords prints the formula in words: "the greater of 3 × compensatory and $500,000.00".
func (e Expr) InWords() string { return string(e.AppendWords(nil, nil)) }

// WordsWith prints the formula in words, with a figure in place of each base that one is given for: "the greater of
// 3 × $4,000.00 and $500,000.00". Figures are dollars; a headcount is printed as a plain number.
func (e Expr) WordsWith(figures map[Base]decimal.Decimal) string {
	return string(e.AppendWords(nil, func(b Base) exact.Num {
		d, ok := figures[b]
		if !ok {
			return exact.Num{}
		}
		n, _ := exact.FromDecimal(d) // an absurd figure is not printed: its digits would be the attack
		return n
	}))
}

// AppendWords appends the formula in words to text, with a figure in place of each base that figure knows one for; it may
// be nil.
func (e Expr) AppendWords(text []byte, figure func(Base) exact.Num) []byte {
	if cap(text) == 0 {
		text = make([]byte, 0, 64) // more than most formulas take
	}
	p := printer{text: text, figure: figure}
	e.words(&p)
	return p.text
}

// InWordsSaying prints the formula in words, with something else in the place of names: the words of another formula, or a
// text, which stands in brackets where it needs them. A name for which say returns neither is printed as it is.
func (e Expr) InWordsSaying(say func(Base) (formula Expr, text string)) string {
	p := printer{say: say}
	e = p.said(e)
	if e.plain() && say != nil {
		if _, text := say(e.node.base); text != "" {
			return text
		}
	}
	e.words(&p)
	return string(p.text)
}

// said is the formula that stands in the place of a name, or the formula itself.
func (p *printer) said(e Expr) Expr {
	for depth := 0; p.say != nil && depth < MaxDepth && e.plain(); depth++ {
		in, _ := p.say(e.node.base)
		if in.node == nil {
			break
		}
		e = in
	}
	return e
}

type printer struct {
	text   []byte
	figure func(Base) exact.Num
	say    func(Base) (Expr, string)
}

func (p *printer) WriteString(s string) { p.text = append(p.text, s...) }

// base prints what a base came to, what stands in the place of its name, or the name.
func (p *printer) base(b Base) {
	if p.say != nil {
		switch e, text := p.say(b); {
		case e.node != nil:
			e.bracketed(p, factored)
			return
		case text != "":
			p.WriteString("(" + text + ")")
			return
		}
	}
	var n exact.Num
	if p.figure != nil {
		n = p.figure(b)
	}
	switch n, printable := n.AsDecimal(); {
	case !printable:
		p.name(string(b))
	case b.counts():
		var room [48]byte
		p.text = exact.AppendGroup(p.text, n.AppendShort(room[:0]))
	default:
		p.text = n.AppendGrouped(append(p.text, '$'), 2)
	}
}

// counts reports whether a figure of the base is no dollars. Of a quantity that no law of this library asks about nobody said
// what it is, and its figures stand without a dollar sign.
func (b Base) counts() bool {
	if b == Compensatory || b == Economic || b == Noneconomic {
		return false
	}
	w, known := vocabulary.QuantityWord(string(b))
	return !known || w.Counts
}

// name prints a name of several words.
func (p *printer) name(s string) {
	at := len(p.text)
	p.text = append(p.text, s...)
	for i := at; i < len(p.text); i++ {
		if p.text[i] == '_' {
			p.text[i] = ' '
		}
	}
}

// money prints dollars with two places, or as many as they need.
func (p *printer) money(a exact.Num) {
	var room [48]byte
	p.text = exact.AppendGroup(append(p.text, '$'), a.AppendText(room[:0]))
}

// factor prints a multiple or a part of what follows.
func (p *printer) factor(k exact.Num) {
	if k.Cmp(exact.Int(1)) >= 0 {
		var room [48]byte
		p.text = append(exact.AppendGroup(p.text, k.AppendShort(room[:0])), " × "...)
		return
	}
	if part := k.Mul(exact.Int(100)); part.Round(2).Cmp(part) == 0 {
		p.text = append(part.AppendShort(p.text), "% of "...)
		return
	}
	p.text = append(k.AppendShort(p.text), " of "...)
}

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
		b.money(n.amount)
	case OpNumber:
		b.text = n.amount.AppendShort(b.text)
	case OpMultiple:
		if b.say == nil || n.amount.Cmp(exact.Int(1)) != 0 {
			b.factor(n.amount)
		}
		b.base(n.base)
	case OpIndexed:
		b.money(n.amount)
		b.WriteString(" indexed by ")
		b.name(string(n.base))
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
				var room [48]byte
				b.text = exact.AppendGroup(b.text, r.upTo.AppendShort(room[:0]))
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
		b.name(string(n.what))
		b.WriteString(" is established, otherwise ")
		n.args[1].bracketed(b, tail)
	case OpPresumptive:
		n.args[0].bracketed(b, compound)
		b.WriteString(", unless rebutted by ")
		b.name(string(n.what))
	case OpProduct:
		if len(n.args) == 1 {
			b.WriteString("the product of ")
		}
		for i, a := range n.args {
			if i > 0 {
				b.WriteString(" × ")
			}
			a.bracketed(b, factored)
		}
	case OpLess:
		n.args[0].bracketed(b, factored)
		b.WriteString(" less ")
		n.args[1].bracketed(b, factored)
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
	if e = b.said(e); !needs(e.Op()) {
		e.words(b)
		return
	}
	b.WriteString("(")
	e.words(b)
	b.WriteString(")")
}

// compound reports whether words that follow on those of an operation would be read as of its last part.
func compound(o Op) bool {
	return reads(o) || o == OpSum || o == OpGreaterOf || o == OpLesserOf || o == OpLess
}

// factored reports whether an operation needs brackets as a factor of a product, or beside what is taken from it.
func factored(o Op) bool {
	return compound(o) || o == OpProduct || o == OpIndexed || o == OpNoLimit || o == OpBarred
}

// reads reports whether the words of an operation read on: a condition, a table of steps, what rebuts it.
func reads(o Op) bool { return o == OpSteps || tail(o) || o == OpWhen }

// tail reports whether an operation needs brackets at the end of a condition. A condition there needs none: it is the next
// case of the one before it.
func tail(o Op) bool { return o == OpSteps || o == OpPresumptive }

// InWords returns the base in words, such as "net worth".
func (b Base) InWords() string { return strings.ReplaceAll(string(b), "_", " ") }
