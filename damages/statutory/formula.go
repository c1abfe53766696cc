package statutory

import (
	"strings"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// op is what a node of a formula does.
type op uint8

const (
	opNone     op = iota
	opAmount      // a sum of dollars the statute names
	opNumber      // a factor the statute names
	opOpen        // no limit
	opQuantity    // a figure of the claim
	opPick        // an amount between two bounds that somebody decides
	opSum         // parts added up
	opProduct     // parts multiplied
	opGreater     // the greatest part
	opLesser      // the least part
	opLess        // the first part less the second, at least nothing
	opWhen        // the first part where a finding is established, else the second
	opBracket     // a table by a count
	opPenalty     // the civil penalty of 31 U.S.C. § 3729 by two dates
	opLine        // a part that gets a line of the result
)

// formula is a node of a statute's arithmetic. Formulas are made by the functions below and never written to after; the
// data of this package is the only source of them.
type formula struct {
	op       op
	number   exact.Num
	quantity Quantity
	need     bool // the quantity has to be given; others are taken as none
	parts    []formula
	topic    finding.Topic
	point    PointID
	text     string // of a pick or a line
	said     string // what a line holds, in words
	by       Decider
	factor   bool
	pin      string
	rows     []row
	row      int // of a penalty: 0 least, 1 greatest
}

// row is a line of a bracket: the amount for counts up to a number; the last row has none.
type row struct {
	upTo    int64
	dollars int64
}

func usd(dollars int64) formula     { return formula{op: opAmount, number: exact.Int(dollars)} }
func num(n int64) formula           { return formula{op: opNumber, number: exact.Int(n)} }
func part(n, d int64) formula       { return formula{op: opNumber, number: exact.Int(n).Quo(exact.Int(d))} }
func unlimited() formula            { return formula{op: opOpen} }
func need(q Quantity) formula       { return formula{op: opQuantity, quantity: q, need: true} }
func ifAny(q Quantity) formula      { return formula{op: opQuantity, quantity: q} }
func sum(p ...formula) formula      { return formula{op: opSum, parts: p} }
func times(p ...formula) formula    { return formula{op: opProduct, parts: p} }
func most(p ...formula) formula     { return formula{op: opGreater, parts: p} }
func least(p ...formula) formula    { return formula{op: opLesser, parts: p} }
func minus(a, b formula) formula    { return formula{op: opLess, parts: []formula{a, b}} }
func penalty(row int) formula       { return formula{op: opPenalty, row: row} }
func clamp(f, a, b formula) formula { return least(most(f, a), b) }

// when is then where the finding is established, and otherwise where it is not established or not recorded.
func when(topic finding.Topic, then, otherwise formula) formula {
	return formula{op: opWhen, topic: topic, parts: []formula{then, otherwise}}
}

// pick is an amount from low to high that somebody decides.
func pick(id PointID, what string, by Decider, pin string, low, high formula) formula {
	return formula{op: opPick, point: id, text: what, by: by, pin: pin, parts: []formula{low, high}}
}

// upTo is an amount from nothing to high that somebody decides.
func upTo(id PointID, what string, by Decider, pin string, high formula) formula {
	return pick(id, what, by, pin, usd(0), high)
}

// punitives are punitive damages without a limit of the statute's own.
func punitives(pin string) formula {
	return line("punitive damages", pin, upTo("punitive", "punitive damages", Trier, pin, unlimited()))
}

// multiplier is a factor from low to high that somebody decides.
func multiplier(by Decider, pin string, low, high formula) formula {
	return formula{op: opPick, point: "multiplier", text: "multiplier", by: by, pin: pin, factor: true, parts: []formula{low, high}}
}

// per is what a pick gives for each of a quantity that has to be given.
func (f formula) per(q Quantity) formula {
	f.quantity, f.need = q, true
	return f
}

// perAny is [formula.per] for a quantity that may be left out, as none.
func (f formula) perAny(q Quantity) formula {
	f.quantity, f.need = q, false
	return f
}

// bracket is a table by a count, whose first row begins at from.
func bracket(q Quantity, from int64, rows ...row) formula {
	return formula{op: opBracket, quantity: q, need: true, number: exact.Int(from), rows: rows}
}

// line gives a part a line of the result, with the pinpoint of its authority.
func line(title, pin string, f formula) formula {
	return formula{op: opLine, text: title, pin: pin, parts: []formula{f}}
}

// walk goes through the nodes of a formula, outermost first.
func (f *formula) walk(visit func(*formula)) {
	visit(f)
	for i := range f.parts {
		f.parts[i].walk(visit)
	}
}

// words says the formula in words.
func (f *formula) words() string {
	switch f.op {
	case opAmount:
		return "$" + exact.Group(f.number.Fixed(2))
	case opNumber:
		return f.number.Short()
	case opOpen:
		return "no limit"
	case opQuantity:
		return f.quantity.InWords()
	case opPick:
		return f.pickWords()
	case opSum:
		return f.joined(" plus ")
	case opProduct:
		return f.joined(" × ")
	case opGreater:
		return "the greater of " + f.joined(" and ")
	case opLesser:
		return "the lesser of " + f.joined(" and ")
	case opLess:
		return f.parts[0].inner() + " less " + f.parts[1].inner()
	case opWhen:
		return f.parts[0].inner() + " where " + f.topic.InWords() + " is found, else " + f.parts[1].inner()
	case opBracket:
		return f.bracketWords()
	case opPenalty:
		return [...]string{"the least civil penalty of the dates", "the greatest civil penalty of the dates"}[f.row&1]
	case opLine:
		return f.parts[0].words()
	case opNone:
	}
	return ""
}

func (f *formula) pickWords() string {
	low, high := &f.parts[0], &f.parts[1]
	var s string
	switch {
	case high.op == opOpen && low.op == opAmount && low.number.Sign() == 0:
		s = f.text + " as decided"
	case high.op == opOpen:
		s = "at least " + low.inner()
	case low.op == opAmount && low.number.Sign() == 0:
		s = "up to " + high.inner()
	default:
		s = low.inner() + " to " + high.inner()
	}
	if f.quantity != "" {
		s += " for each " + f.quantity.each()
	}
	return s
}

func (f *formula) bracketWords() string {
	var b strings.Builder
	for i, r := range f.rows {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString("$" + exact.Group(exact.Int(r.dollars).Fixed(2)))
		if r.upTo > 0 {
			b.WriteString(" up to " + exact.Group(exact.Int(r.upTo).Short()) + " " + f.quantity.InWords())
		} else {
			b.WriteString(" above")
		}
	}
	return b.String()
}

// inner puts brackets around words that would run into those beside them.
func (f *formula) inner() string {
	g := f
	for g.op == opLine {
		g = &g.parts[0]
	}
	switch g.op {
	case opSum, opGreater, opLesser, opLess, opWhen, opBracket, opProduct:
		return "(" + g.words() + ")"
	case opPick:
		return "(" + g.words() + ")"
	case opNone, opAmount, opNumber, opOpen, opQuantity, opPenalty, opLine:
	}
	return g.words()
}

func (f *formula) joined(by string) string {
	var out []string
	for i := range f.parts {
		out = append(out, f.parts[i].inner())
	}
	return strings.Join(out, by)
}

// unlined is the formula without its lines, for use inside a bound.
func (f formula) unlined() formula {
	if f.op == opLine {
		return f.parts[0].unlined()
	}
	parts := make([]formula, 0, len(f.parts))
	for i := range f.parts {
		parts = append(parts, f.parts[i].unlined())
	}
	if len(parts) > 0 {
		f.parts = parts
	}
	return f
}
