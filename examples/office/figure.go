package main

import (
	"math/big"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// figure is what stands in a column of figures: dollars, a percentage, or words such as "undetermined" and "9:1".
type figure struct {
	value    *big.Rat // dollars, or the percentage as a fraction; nil for words
	decimals int      // as printed: of the dollars, or of the number of percent
	percent  bool
	plus     bool // a sum of money is printed with its sign where it is more than nothing
}

// exactDigits is how many digits a spreadsheet keeps of a number.
const exactDigits = 15

// figureOf reads a figure as a statement prints it. One that has more digits than a spreadsheet keeps is words.
func figureOf(s string) figure {
	sign, digits := "", s
	if strings.HasPrefix(digits, "-") || strings.HasPrefix(digits, "+") {
		sign, digits = digits[:1], digits[1:]
	}
	dollars := strings.HasPrefix(digits, "$")
	digits = strings.TrimPrefix(digits, "$")
	percent := strings.HasSuffix(digits, "%")
	digits = strings.ReplaceAll(strings.TrimSuffix(digits, "%"), ",", "")
	if dollars == percent || digits == "" || len(digits) > exactDigits || strings.Trim(digits, "0123456789.") != "" {
		return figure{}
	}
	v, ok := new(big.Rat).SetString(sign + digits)
	if !ok {
		return figure{}
	}
	_, after, _ := strings.Cut(digits, ".")
	if percent {
		v.Quo(v, big.NewRat(100, 1))
	}
	return figure{v, len(after), percent, sign == "+"}
}

// places is how many decimals the number in the cell has.
func (f figure) places() int {
	if f.percent {
		return f.decimals + 2
	}
	return f.decimals
}

// number is the figure as a spreadsheet stores it.
func (f figure) number() string { return f.value.FloatString(f.places()) }

// format is the number format that shows it as the statement does.
func (f figure) format() string {
	zeros := ""
	if f.decimals > 0 {
		zeros = "." + strings.Repeat("0", f.decimals)
	}
	if f.percent {
		return "0" + zeros + "%"
	}
	dollars := `"$"#,##0` + zeros
	if f.plus {
		return "+" + dollars + ";-" + dollars
	}
	return dollars + ";-" + dollars
}

// term is a piece of arithmetic: what it comes to, and how a spreadsheet writes it.
type term struct {
	value *big.Rat
	cells string
}

// arithmetic reads printed arithmetic, such as "the lesser of $5.00 and (the greater of 3 × $2.00 and $1.00)". The figure that the line
// starts from is written as its cell.
type arithmetic struct {
	text   string
	before term
	failed bool
}

// expression reads a sum at the start of a text and returns what follows it.
func expression(text string, before term) (v term, rest string, ok bool) {
	r := &arithmetic{text: text, before: before}
	v = r.sum()
	if r.skip("less ") { // what the other awards leave of a limit
		v = r.combine(v, r.sum(), "-", (*big.Rat).Sub)
	}
	return v, r.text, !r.failed
}

func (r *arithmetic) skip(s string) bool {
	r.text = strings.TrimLeft(r.text, " ")
	if strings.HasPrefix(r.text, s) {
		r.text = r.text[len(s):]
		return true
	}
	return false
}

func (r *arithmetic) want(s string) {
	if !r.skip(s) {
		r.failed = true
	}
}

func (r *arithmetic) combine(a, b term, sign string, do func(z, x, y *big.Rat) *big.Rat) term {
	if sign == "/" && b.value.Sign() == 0 {
		r.failed = true
		return a
	}
	return term{do(new(big.Rat), a.value, b.value), a.cells + sign + b.cells}
}

// sum reads terms with + between them, and of steps such as "$1.00 where 5 is at most 10; $2.00 above that" the one that
// applies.
func (r *arithmetic) sum() term {
	v := r.product()
	for !r.failed && (r.skip("+ ") || r.skip("plus ")) {
		v = r.combine(v, r.product(), "+", (*big.Rat).Add)
	}
	if r.failed || !r.skip("where ") {
		return v
	}
	var chosen *term
	for !r.failed {
		base := r.number()
		r.want("is at most")
		most := r.number()
		if chosen == nil && !r.failed && base.value.Cmp(most.value) <= 0 {
			step := v
			chosen = &step
		}
		r.want(";")
		v = r.product()
		if r.skip("above that") {
			break
		}
		r.want("where ")
	}
	if chosen != nil {
		return *chosen
	}
	return v
}

func (r *arithmetic) product() term {
	v := r.term()
	for !r.failed {
		switch {
		case r.skip("×"):
			v = r.combine(v, r.term(), "*", (*big.Rat).Mul)
		case r.skip("/"):
			v = r.combine(v, r.term(), "/", (*big.Rat).Quo)
		default:
			return v
		}
	}
	return v
}

func (r *arithmetic) term() term {
	switch {
	case r.skip("("):
		v := r.sum()
		r.want(")")
		return term{v.value, "(" + v.cells + ")"}
	case r.skip("the greater of "), r.skip("the greatest of "):
		return r.several("MAX")
	case r.skip("the lesser of "), r.skip("the least of "):
		return r.several("MIN")
	}
	return r.number()
}

func (r *arithmetic) several(function string) term {
	v := r.sum()
	for !r.failed && r.another() {
		v = pick(function, v, r.sum())
	}
	return v
}

// another reports whether another term of a list follows, and goes to it. What follows the list has a comma before it too.
func (r *arithmetic) another() bool {
	list := r.text
	comma := r.skip(",")
	if r.skip("and ") || comma && r.begins("$", "(", "the ") {
		return true
	}
	r.text = list
	return false
}

// begins reports whether the text goes on with one of several beginnings.
func (r *arithmetic) begins(with ...string) bool {
	text := strings.TrimLeft(r.text, " ")
	return text != "" && unicode.IsDigit(rune(text[0])) || slices.ContainsFunc(with, func(s string) bool { return strings.HasPrefix(text, s) })
}

// pick is the lesser or the greater of two terms.
func pick(function string, a, b term) term {
	v := a.value
	if (a.value.Cmp(b.value) > 0) == (function == "MIN") {
		v = b.value
	}
	return term{v, function + "(" + a.cells + "," + b.cells + ")"}
}

// number reads a number. Where it is that from which the line starts, it is written as its cell.
func (r *arithmetic) number() term {
	dollars := r.skip("$")
	end := strings.IndexFunc(r.text, func(c rune) bool { return !unicode.IsDigit(c) && c != ',' && c != '.' })
	if end < 0 {
		end = len(r.text)
	}
	digits := strings.TrimRight(r.text[:end], ",.")
	v, ok := new(big.Rat).SetString(strings.ReplaceAll(digits, ",", ""))
	if !ok {
		r.failed = true
		return term{new(big.Rat), "0"}
	}
	r.text = r.text[len(digits):]
	cells := strings.ReplaceAll(digits, ",", "")
	if r.skip("%") {
		v.Quo(v, big.NewRat(100, 1))
		cells += "%"
	}
	if dollars && r.before.cells != "" && v.Cmp(r.before.value) == 0 {
		return r.before
	}
	return term{v, cells}
}

// change is the formula of the change that a step makes, from its words and the arithmetic printed below it. It is used only
// where it comes to the figure that is printed.
func change(label, detail string, before term, amount figure) (formula string, ok bool) {
	digits := strconv.Itoa(amount.decimals)
	comes := func(v *big.Rat, cells string) bool {
		formula = cells
		ok = v.FloatString(amount.decimals) == amount.value.FloatString(amount.decimals)
		return ok
	}
	becomes := func(to term) bool {
		return comes(new(big.Rat).Sub(rounded(to.value, amount.decimals), before.value), "ROUND("+to.cells+","+digits+")-"+before.cells)
	}
	if text, is := strings.CutPrefix(detail, "= "); is {
		if to, _, read := expression(text, before); read && becomes(to) {
			return formula, ok
		}
	}
	if _, after, is := strings.Cut(label, "the claimant's share of the fault, "); is {
		if share, _, read := expression(after, term{}); read {
			loss := new(big.Rat).Mul(before.value, share.value)
			if comes(loss.Neg(rounded(loss, amount.decimals)), "-ROUND("+before.cells+"*"+share.cells+","+digits+")") {
				return formula, ok
			}
		}
	}
	for _, words := range []string{" limited to ", " set to "} {
		if _, after, is := strings.Cut(label, words); is {
			if to, _, read := expression(after, before); read && becomes(to) {
				return formula, ok
			}
		}
	}
	switch {
	case strings.Contains(label, " struck"):
		comes(new(big.Rat).Neg(before.value), "-"+before.cells)
	case strings.Contains(label, " rounded to the cent"):
		comes(new(big.Rat).Sub(rounded(before.value, 2), before.value), "ROUND("+before.cells+",2)-"+before.cells)
	default:
		return "", false
	}
	return formula, ok
}

// rounded rounds to so many decimals, half away from zero.
func rounded(v *big.Rat, decimals int) *big.Rat {
	out, _ := new(big.Rat).SetString(v.FloatString(decimals))
	return out
}
