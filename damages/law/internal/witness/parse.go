package witness

import (
	"math/big"
	"strings"
)

// parser goes through the words of a text.
type parser struct {
	tokens []string
	at     int
	others int // words that belong to no figure
}

// all reads every figure.
func (p *parser) all() []Figure {
	var out []Figure
	for p.at < len(p.tokens) {
		if f, ok := p.figure(); ok {
			out = append(out, f)
		} else {
			p.at++
			p.others++
		}
	}
	return out
}

// word is the word in a place from here on; empty past the end.
func (p *parser) word(i int) string {
	if i += p.at; i < len(p.tokens) {
		return p.tokens[i]
	}
	return ""
}

// takes goes past the words where they are the next ones.
func (p *parser) takes(words ...string) bool {
	for i, w := range words {
		if p.word(i) != w {
			return false
		}
	}
	p.at += len(words)
	return true
}

// figure reads a number and its unit. Where none stands here, it goes past nothing.
func (p *parser) figure() (Figure, bool) {
	start := p.at
	var f Figure
	if p.takes("$") {
		f.Unit = Money
	}
	switch n, ok := multiples[p.word(0)]; {
	case f.Unit == Money:
		f.Value = p.digits()
	case ok:
		p.at++
		return Figure{Value: new(big.Rat).SetInt64(n), Unit: Times}, true
	case (p.word(0) == "a" || p.word(0) == "an") && units[p.word(1)] >= Year:
		p.at++
		f.Value = new(big.Rat).SetInt64(1)
	default:
		if f.Value = p.digits(); f.Value == nil {
			f.Value = p.spelled()
		}
	}
	if f.Value == nil {
		p.at = start
		return f, false
	}
	p.unit(&f)
	return f, true
}

// unit reads what a number counts.
func (p *parser) unit(f *Figure) {
	if !f.Value.IsInt() && p.word(0) == "of" && (p.word(1) == "one" || p.word(1) == "1") && p.percentAt(2) > 0 { // "one-half of one percent"
		p.at += 2
	}
	if n := p.percentAt(0); n > 0 {
		p.at += n
		p.takes("points")
		p.takes("point")
		f.Unit = Percent
		switch {
		case p.takes("per", "annum"), p.takes("per", "year"), p.takes("a", "year"), p.takes("each", "year"), p.takes("annually"), p.takes("yearly"), p.takes("annual"):
			f.Per = Year
		case p.takes("per", "month"), p.takes("a", "month"), p.takes("each", "month"), p.takes("monthly"):
			f.Per = Month
		}
		return
	}
	switch u := units[p.word(0)]; {
	case u != Plain:
		f.Unit = u
		p.at++
	case p.takes("times"):
		f.Unit = Times
	}
}

// percentAt is how many words from a place on say percent; 0 where they do not.
func (p *parser) percentAt(i int) int {
	switch {
	case p.word(i) == "per" && (p.word(i+1) == "cent" || p.word(i+1) == "centum"):
		return 2
	case units[p.word(i)] == Percent:
		return 1
	}
	return 0
}

// digits reads a number in digits, with a fraction and a scale where they follow; nil where none stands here.
func (p *parser) digits() *big.Rat {
	n := p.numeral()
	if n == nil {
		return nil
	}
	switch d := p.denominator(0); {
	case d != nil: // "2/37"
		p.at += 2
		n.Quo(n, d)
	case p.denominator(1) != nil: // "1 1/2"
		part := p.numeral()
		part.Quo(part, p.denominator(0))
		p.at += 2
		n.Add(n, part)
	default:
		if v, ok := vulgar[p.word(0)]; ok {
			p.at++
			n.Add(n, big.NewRat(v[0], v[1]))
		}
	}
	switch w := p.word(0); w {
	case "st", "nd", "rd", "th":
		p.at++
	default:
		if s, ok := scales[w]; ok {
			p.at++
			n.Mul(n, new(big.Rat).SetInt64(s))
		}
	}
	return n
}

// denominator is what divides the number that ends before a place; nil where nothing does.
func (p *parser) denominator(i int) *big.Rat {
	if i > 0 && !isNumeral(p.word(i-1)) || p.word(i) != "/" || !isNumeral(p.word(i+1)) {
		return nil
	}
	if d := rat(p.word(i + 1)); d.Sign() > 0 {
		return d
	}
	return nil
}

// numeral reads one number in digits, or the sign of a fraction; nil where neither stands here.
func (p *parser) numeral() *big.Rat {
	w := p.word(0)
	if v, ok := vulgar[w]; ok {
		p.at++
		return big.NewRat(v[0], v[1])
	}
	if !isNumeral(w) {
		return nil
	}
	p.at++
	return rat(w)
}

func isNumeral(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// rat is the value of a number in digits.
func rat(w string) *big.Rat {
	r, ok := new(big.Rat).SetString(strings.ReplaceAll(w, ",", ""))
	if !ok {
		return new(big.Rat)
	}
	return r
}
