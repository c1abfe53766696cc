package limit

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// The notation of formulas, which a person can write and [Parse] reads:
//
//	formula   = "if" finding "then" formula "else" formula | sum
//	sum       = product { "+" product }
//	product   = part { "*" part }
//	part      = "(" formula ")" | money | multiple | factor | base | call | "none" | "nothing"
//	money     = "$350,000" | "$1,234.56"
//	multiple  = factor "*" base
//	factor    = "9" | "1.5" | "2/37" | "10%"
//	call      = ("least" | "greatest" | "sum" | "product") "(" formula { "," formula } ")"
//	          | "less" "(" formula "," formula ")"
//	          | "steps" "(" base { "," bound ":" formula } "," "else" ":" formula ")"
//	          | "indexed" "(" money "," base ")"
//	          | "presumed" "(" formula "," "unless" finding ")"
//
// "none" is the formula of law that sets no limit, "nothing" that of law that allows nothing. A row of steps governs while
// the base is at most its bound. After a factor and "*", a word that no bracket follows is the name of a base. A factor that
// multiplies no base multiplies another part: a formula that comes to a plain number is none.

// maxNotation is the most bytes that a formula in a text may have.
const maxNotation = 8192

// reserved reports whether a word is one of the notation's own, which a base can only be named like after a factor.
func reserved(word string) bool {
	switch word {
	case "if", "then", "else", "unless", "least", "greatest", "sum", "steps", "indexed", "presumed", "none", "nothing", "product", "less":
		return true
	}
	return false
}

// String returns the formula in the notation that [Parse] reads, such as "least(2 * compensatory, 10% * net_worth,
// $350,000)". It is empty for the absent formula, and for one that is not valid.
func (e Expr) String() string {
	if !e.valid() {
		return ""
	}
	var b strings.Builder
	e.notate(&b)
	return b.String()
}

func (e Expr) notate(b *strings.Builder) {
	n := e.node
	switch n.op {
	case OpAmount:
		b.WriteString("$" + exact.Group(n.amount.Short()))
	case OpNumber:
		b.WriteString(factorText(n.amount))
	case OpMultiple:
		if n.amount.Cmp(exact.Int(1)) != 0 || reserved(string(n.base)) || n.base[0] >= '0' && n.base[0] <= '9' {
			b.WriteString(factorText(n.amount) + " * ")
		}
		b.WriteString(string(n.base))
	case OpSum:
		if len(n.args) == 1 {
			call(b, "sum", n.args)
			return
		}
		for i, a := range n.args {
			if i > 0 {
				b.WriteString(" + ")
			}
			a.inBrackets(b, a.node.op == OpWhen || a.node.op == OpSum && len(a.node.args) > 1)
		}
	case OpProduct:
		if len(n.args) == 1 {
			call(b, "product", n.args)
			return
		}
		for i, a := range n.args {
			if i > 0 {
				b.WriteString(" * ")
			}
			a.inBrackets(b, a.isJoined() || i > 0 && n.args[i-1].Op() == OpNumber && a.isWord())
		}
	case OpLess:
		call(b, "less", n.args)
	case OpGreaterOf:
		call(b, "greatest", n.args)
	case OpLesserOf:
		call(b, "least", n.args)
	case OpSteps:
		b.WriteString("steps(" + string(n.base))
		for _, r := range n.rows {
			b.WriteString(", ")
			if r.upTo.Known() {
				b.WriteString(r.upTo.Short() + ": ")
			} else {
				b.WriteString("else: ")
			}
			r.then.notate(b)
		}
		b.WriteString(")")
	case OpWhen:
		b.WriteString("if " + string(n.what) + " then ")
		n.args[0].inBrackets(b, n.args[0].node.op == OpWhen)
		b.WriteString(" else ")
		n.args[1].notate(b)
	case OpIndexed:
		b.WriteString("indexed($" + exact.Group(n.amount.Short()) + ", " + string(n.base) + ")")
	case OpPresumptive:
		b.WriteString("presumed(")
		n.args[0].notate(b)
		b.WriteString(", unless " + string(n.what) + ")")
	case OpNoLimit:
		b.WriteString("none")
	case OpBarred:
		b.WriteString("nothing")
	case OpAbsent:
	}
}

// isJoined reports whether the formula needs brackets as a factor of a product.
func (e Expr) isJoined() bool {
	return e.Op() == OpWhen || (e.Op() == OpSum || e.Op() == OpProduct) && len(e.node.args) > 1
}

// isWord reports whether the formula begins with a word or a number that is no call, which after a factor would be read as
// the name of a base.
func (e Expr) isWord() bool {
	switch e.Op() {
	case OpNumber, OpMultiple, OpNoLimit, OpBarred:
		return true
	case OpAbsent, OpAmount, OpSum, OpGreaterOf, OpLesserOf, OpSteps, OpWhen, OpIndexed, OpPresumptive, OpProduct, OpLess:
	}
	return false
}

func call(b *strings.Builder, name string, parts []Expr) {
	b.WriteString(name + "(")
	for i, a := range parts {
		if i > 0 {
			b.WriteString(", ")
		}
		a.notate(b)
	}
	b.WriteString(")")
}

func (e Expr) inBrackets(b *strings.Builder, needed bool) {
	if needed {
		b.WriteString("(")
	}
	e.notate(b)
	if needed {
		b.WriteString(")")
	}
}

// factorText writes a factor: whole percents below one as a percentage, anything else as a number or a fraction.
func factorText(k exact.Num) string {
	if hundred := k.Mul(exact.Int(100)); k.Sign() > 0 && k.Cmp(exact.Int(1)) < 0 {
		if s := hundred.Short(); !strings.Contains(s, "/") {
			return s + "%"
		}
	}
	return k.Short()
}

// Parse reads a formula in the notation that [Expr.String] writes. Errors are *invalid.Error: they say what was found, at
// which character, and what may stand there.
func Parse(text string) (Expr, error) {
	if len(text) > maxNotation {
		return Expr{}, invalid.New("", "a formula of more than 8192 bytes", "at most 8192 bytes")
	}
	p := parser{text: text}
	p.next()
	e, ok := p.formula(0)
	if ok && p.token != "" {
		p.fail("the end of the formula, + or *")
		ok = false
	}
	if !ok {
		return Expr{}, p.err
	}
	if err := e.Validate(); err != nil {
		return Expr{}, err
	}
	return e, nil
}

// parser reads the tokens of a formula one after the other.
type parser struct {
	text  string
	from  int    // where the token begins
	token string // the token at hand; "" at the end
	to    int    // where what follows the token begins
	parts int
	err   error
}

// next moves on to the next token: a word, a number, a sum of money, or one character.
func (p *parser) next() {
	i := p.to
	for i < len(p.text) && (p.text[i] == ' ' || p.text[i] == '\n' || p.text[i] == '\t') {
		i++
	}
	p.from, p.to = i, i
	if i == len(p.text) {
		p.token = ""
		return
	}
	p.to = i + 1
	switch c := p.text[i]; {
	case c == '$':
		p.to = p.money(i + 1)
	case isWord(c):
		for p.to < len(p.text) && (isWord(p.text[p.to]) || digit(c) && (p.text[p.to] == '.' || p.text[p.to] == '/')) {
			p.to++
		}
	}
	p.token = p.text[p.from:p.to]
}

// money goes past the digits of a sum. A comma belongs to it where exactly three digits follow.
func (p *parser) money(i int) int {
	for i < len(p.text) {
		switch c := p.text[i]; {
		case digit(c) || c == '.':
			i++
		case c == ',' && i+3 < len(p.text) && digit(p.text[i+1]) && digit(p.text[i+2]) && digit(p.text[i+3]) && (i+4 == len(p.text) || !digit(p.text[i+4])):
			i += 4
		case c == ',' && i+4 == len(p.text) && digit(p.text[i+1]) && digit(p.text[i+2]) && digit(p.text[i+3]):
			i += 4
		default:
			return i
		}
	}
	return i
}

func digit(c byte) bool  { return c >= '0' && c <= '9' }
func isWord(c byte) bool { return c >= 'a' && c <= 'z' || digit(c) || c == '_' }

// fail notes that something else was expected in place of the token at hand. It returns false.
func (p *parser) fail(allowed string) bool {
	if p.err == nil {
		found := "the formula ends"
		if p.token != "" {
			found = invalid.Quote(p.token) + " is out of place"
		}
		p.err = invalid.New("", found+" at character "+strconv.Itoa(p.from+1), allowed)
	}
	return false
}

// take moves past a token that has to be there.
func (p *parser) take(token string) bool {
	if p.token != token {
		return p.fail(token)
	}
	p.next()
	return true
}

// name takes the name of a base or of a finding.
func (p *parser) name(what string) (string, bool) {
	if p.token == "" || !isWord(p.token[0]) || strings.ContainsAny(p.token, "./") {
		return "", p.fail(what)
	}
	name := p.token
	p.next()
	return name, true
}

const allowedPart = "a sum of money such as $350,000, a multiple such as 9 * compensatory, the name of a quantity, least, greatest, sum, product, less, steps, indexed, presumed, if, none, nothing"

func (p *parser) formula(depth int) (Expr, bool) {
	if p.parts++; depth > MaxDepth || p.parts > MaxNodes {
		if p.err == nil {
			p.err = invalid.New("", "formula too large", "at most 16 levels and 256 parts")
		}
		return Expr{}, false
	}
	if p.token == "if" {
		p.next()
		what, ok := p.name("the name of a finding")
		if !ok || !p.take("then") {
			return Expr{}, false
		}
		then, ok := p.formula(depth + 1)
		if !ok || !p.take("else") {
			return Expr{}, false
		}
		otherwise, ok := p.formula(depth + 1)
		return When(finding.Topic(what), then, otherwise), ok
	}
	return p.joined("+", depth, Sum, func(depth int) (Expr, bool) { return p.joined("*", depth, Product, p.part) })
}

// joined takes parts with a sign between them, and makes one formula of them where they are several.
func (p *parser) joined(sign string, depth int, of func(...Expr) Expr, part func(depth int) (Expr, bool)) (Expr, bool) {
	first, ok := part(depth)
	if !ok || p.token != sign {
		return first, ok
	}
	parts := []Expr{first}
	for p.token == sign {
		p.next()
		if p.parts++; p.parts > MaxNodes {
			return p.formula(MaxDepth + 1)
		}
		next, ok := part(depth + 1)
		if !ok {
			return Expr{}, false
		}
		parts = append(parts, next)
	}
	return of(parts...), true
}

func (p *parser) part(depth int) (Expr, bool) {
	switch t := p.token; {
	case t == "":
		return Expr{}, p.fail(allowedPart)
	case t == "(":
		p.next()
		e, ok := p.formula(depth + 1)
		return e, ok && p.take(")")
	case t[0] == '$':
		return p.dollars(Amount)
	case digit(t[0]):
		return p.multiple()
	case t == "none":
		p.next()
		return NoLimit(), true
	case t == "nothing":
		p.next()
		return Barred(), true
	case t == "least", t == "greatest", t == "sum", t == "product", t == "less":
		return p.list(t, depth)
	case t == "steps":
		return p.steps(depth)
	case t == "indexed":
		return p.indexed()
	case t == "presumed":
		return p.presumed(depth)
	case isWord(t[0]) && !reserved(t):
		p.next()
		return Times(1, Base(t)), true
	}
	return Expr{}, p.fail(allowedPart)
}

// dollars takes a sum of money and makes a formula of it.
func (p *parser) dollars(of func(decimal.Decimal) Expr) (Expr, bool) {
	const allowed = "a sum of money such as $350,000 or $1,234.56"
	if p.token == "" || p.token[0] != '$' {
		return Expr{}, p.fail(allowed)
	}
	d, err := exact.ParseDecimal(strings.ReplaceAll(p.token[1:], ",", ""))
	if err != nil {
		return Expr{}, p.fail(allowed)
	}
	p.next()
	return of(d), true
}

// multiple takes a factor with the sign and the base that follow it, or the factor alone.
func (p *parser) multiple() (Expr, bool) {
	k, err := exact.ParseRat(p.token)
	if err != nil {
		return Expr{}, p.fail("a factor such as 9, 1.5, 2/37 or 10%")
	}
	p.next()
	if p.token == "%" {
		k = k.Quo(exact.Int(100))
		p.next()
	}
	if p.token != "*" {
		if p.token != "" && isWord(p.token[0]) && !reserved(p.token) {
			return Expr{}, p.fail("*")
		}
		return Number(k.Rat()), true
	}
	sign := *p
	p.next()
	base, word := p.token, p.token != "" && isWord(p.token[0])
	if p.next(); word && (p.token != "(" || !reserved(base)) {
		*p = sign
		p.next()
		base, ok := p.name("the name of a quantity")
		return Multiple(k.Rat(), Base(base)), ok
	}
	*p = sign
	return Number(k.Rat()), true
}

// list takes the parts of a call.
func (p *parser) list(name string, depth int) (Expr, bool) {
	p.next()
	if !p.take("(") {
		return Expr{}, false
	}
	var parts []Expr
	for {
		e, ok := p.formula(depth + 1)
		if !ok {
			return Expr{}, false
		}
		parts = append(parts, e)
		if p.token != "," {
			break
		}
		p.next()
	}
	if name == "less" && len(parts) != 2 {
		return Expr{}, p.fail("two formulas: one, and what is taken from it")
	}
	of := map[string]func(...Expr) Expr{"least": LesserOf, "greatest": GreaterOf, "sum": Sum, "product": Product,
		"less": func(parts ...Expr) Expr { return list(OpLess, parts) }}
	return of[name](parts...), p.take(")")
}

// steps takes a table of steps.
func (p *parser) steps(depth int) (Expr, bool) {
	p.next()
	if !p.take("(") {
		return Expr{}, false
	}
	by, ok := p.name("the name of a quantity")
	var rows []Step
	for last := false; ok && !last; {
		if !p.take(",") {
			return Expr{}, false
		}
		var row Step
		if last = p.token == "else"; !last {
			d, err := exact.ParseDecimal(p.token)
			if err != nil {
				return Expr{}, p.fail("the bound of a row in plain digits, or else")
			}
			row.UpTo = d
		}
		p.next()
		if !p.take(":") {
			return Expr{}, false
		}
		row.Then, ok = p.formula(depth + 1)
		rows = append(rows, row)
	}
	return Steps(Base(by), rows...), ok && p.take(")")
}

// indexed takes a sum of money and the index that moves it.
func (p *parser) indexed() (Expr, bool) {
	p.next()
	if !p.take("(") {
		return Expr{}, false
	}
	var index string
	e, ok := p.dollars(func(d decimal.Decimal) Expr {
		if p.take(",") {
			index, _ = p.name("the name of an index")
		}
		return Indexed(d, Base(index))
	})
	return e, ok && p.err == nil && p.take(")")
}

// presumed takes a ceiling and the finding that rebuts it.
func (p *parser) presumed(depth int) (Expr, bool) {
	p.next()
	if !p.take("(") {
		return Expr{}, false
	}
	ceiling, ok := p.formula(depth + 1)
	if !ok || !p.take(",") || !p.take("unless") {
		return Expr{}, false
	}
	what, ok := p.name("the name of a finding")
	return Presumptive(ceiling, finding.Topic(what)), ok && p.take(")")
}
