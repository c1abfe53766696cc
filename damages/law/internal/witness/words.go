package witness

import "math/big"

// spelled reads a number in words; nil where none stands here.
func (p *parser) spelled() *big.Rat {
	if f := p.fraction(); f != nil {
		return f
	}
	n, ordinal, ok := p.cardinal()
	if !ok {
		return nil
	}
	value := new(big.Rat).SetInt64(n)
	if start := p.at; !ordinal && p.takes("and") { // "one and one-half"
		if f := p.fraction(); f != nil {
			return value.Add(value, f)
		}
		p.at = start
	}
	return value
}

// fraction reads a fraction in words: "half", "one-half", "a third", "two-thirds".
func (p *parser) fraction() *big.Rat {
	over := ones[p.word(0)]
	switch {
	case p.word(0) == "half":
		p.at++
		return big.NewRat(1, 2)
	case p.word(0) == "a":
		over = 1
	}
	under := parts[p.word(1)]
	if over == 0 || over >= 10 || under == 0 {
		return nil
	}
	p.at += 2
	return big.NewRat(over, under)
}

// cardinal reads a whole number in words: groups below a thousand, each with a smaller scale than the one before it. An
// ordinal ends the number.
func (p *parser) cardinal() (n int64, ordinal, ok bool) {
	for smallest := int64(1_000_000_000_000); ; {
		start := p.at
		if ok {
			p.takes("and")
		}
		group, last, found := p.group(ok)
		scale := int64(1)
		if s := scales[p.word(0)]; found && !last && s > 0 {
			scale = s
			p.at++
		}
		if !found || scale >= smallest || ok && group*scale >= smallest {
			p.at = start
			return n, false, ok
		}
		n, smallest, ok = n+group*scale, scale, true
		if last || scale == 1 {
			return n, last, true
		}
	}
}

// group reads a whole number below a thousand, or some tens of hundreds: "two hundred fifty", "thirty-five hundred", "a" before a scale.
func (p *parser) group(begun bool) (n int64, ordinal, ok bool) {
	if !begun && p.word(0) == "a" && scales[p.word(1)] > 0 {
		p.at++
		n = 1
	} else if n, ordinal, ok = p.tens(begun); !ok || ordinal {
		return n, ordinal, ok
	}
	if !p.takes("hundred") {
		return n, false, true
	}
	start := p.at
	p.takes("and")
	rest, ordinal, ok := p.tens(true)
	if !ok {
		p.at = start
	}
	return n*100 + rest, ordinal, true
}

// tens reads a whole number below a hundred. An ordinal that stands alone is one from the third on.
func (p *parser) tens(begun bool) (n int64, ordinal, ok bool) {
	w := p.word(0)
	if n, ok := ones[w]; ok {
		p.at++
		return n, false, true
	}
	if n, ok := tens[w]; ok {
		p.at++
		if last := ones[p.word(0)]; last > 0 && last < 10 {
			p.at++
			return n + last, false, true
		}
		if last := ordinals[p.word(0)]; last > 0 && last < 10 {
			p.at++
			return n + last, true, true
		}
		return n, false, true
	}
	if n, ok := ordinals[w]; ok && (begun || n > 2) {
		p.at++
		return n, true, true
	}
	return 0, false, false
}
