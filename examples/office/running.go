package main

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/statement"
)

// A section whose amounts are what is left after each line: what is added or taken stands before it.

// named is a row that others may refer to: its figures and their cells.
type named struct{ moved, left term }

// running writes the rows of a section in which each amount is the one before it and the figure of its own row. What a line
// takes is the sum of its parts, where it has some, and the balance a formula everywhere.
func (b *workbook) running(s *statement.Section) {
	left := term{}
	var balances []term
	for i := range s.Rows {
		r := &s.Rows[i]
		if !figured(r) {
			b.words(r)
			continue
		}
		b.row++
		b.label(r)
		moved, amount := figureOf(r.Middle), figureOf(r.Amount)
		formula := ""
		if r.Kind != statement.Part && moved.value != nil {
			formula = b.ofParts(moved.value, s.Rows[i+1:])
		}
		if r.Kind == statement.Part && moved.value != nil {
			formula = worked(r.Label, balances, moved)
		}
		b.figure(befores, r.Middle, moved, formula, false)
		total := r.Kind == statement.Total
		formula = ""
		switch {
		case amount.value == nil:
		case moved.value == nil && left.value != nil && left.value.Cmp(amount.value) == 0:
			formula = left.cells
		case moved.value != nil && left.value == nil && moved.value.Cmp(amount.value) == 0:
			formula = b.cell(befores)
		case moved.value != nil && left.value != nil && new(big.Rat).Add(left.value, moved.value).Cmp(amount.value) == 0:
			formula = left.cells + "+" + b.cell(befores)
		}
		b.figure(amounts, r.Amount, amount, formula, total)
		if amount.value != nil {
			left = term{amount.value, b.cell(amounts)}
			balances = append(balances, left)
		}
		if r.Number > 0 {
			b.named[r.Number] = named{term{moved.value, b.cell(befores)}, left}
		}
		b.mark(r.Notes)
	}
}

// figured reports whether a row has figures.
func figured(r *statement.Row) bool {
	return r.Kind != statement.Text && (r.Middle != "" || r.Amount != "")
}

// label writes the label of a row of figures.
func (b *workbook) label(r *statement.Row) {
	indent := 0
	if r.Kind == statement.Part {
		indent = 1
	}
	b.put(labels, r.Label, look{bold: r.Kind == statement.Total, indent: indent})
	b.high(r.Label, narrow-2*indent, lineHeight)
}

// ofParts is the sum of the parts that follow a line, or what it takes off; empty where they do not come to it.
func (b *workbook) ofParts(moved *big.Rat, rows []statement.Row) string {
	sum := new(big.Rat)
	n, last := 0, 0
	for i := range rows {
		if rows[i].Kind != statement.Part && rows[i].Kind != statement.Detail {
			break
		}
		n++
		if rows[i].Kind == statement.Part {
			if f := figureOf(rows[i].Middle); f.value != nil {
				sum.Add(sum, f.value)
				last = n
			}
		}
	}
	cells := "SUM(" + befores + strconv.Itoa(b.row+1) + ":" + befores + strconv.Itoa(b.row+last) + ")"
	switch {
	case last == 0:
		return ""
	case sum.Cmp(moved) == 0:
		return cells
	case sum.Neg(sum).Cmp(moved) == 0:
		return "-" + cells
	}
	return ""
}

// worked is the formula of a part whose label ends with its arithmetic, such as "up to $300,000: 40% × $300,000.00"; empty where
// that does not come to its figure. A balance in it is the cell of that balance.
func worked(label string, balances []term, moved figure) string {
	at := strings.LastIndex(label, ": ")
	if at < 0 {
		return ""
	}
	v, rest, ok := expression(label[at+2:], term{})
	if !ok || rest != "" || v.value.FloatString(moved.decimals) != moved.value.FloatString(moved.decimals) {
		return ""
	}
	cells := v.cells
	for _, b := range balances {
		if of, _, _ := expression(label[at+2:], b); of.cells != v.cells {
			cells = of.cells
		}
	}
	return "ROUND(" + cells + "," + strconv.Itoa(moved.decimals) + ")"
}

// referred makes the figures of rows those of the rows of a running section that explain them: what is left there, or what was
// taken. The rows begin below a heading.
func (b *workbook) referred(s *statement.Section, heading int) {
	for i := range s.Rows {
		r := &s.Rows[i]
		f, at := figureOf(r.Amount), b.named[r.See]
		if f.value == nil || r.See == 0 {
			continue
		}
		formula := ""
		switch {
		case at.moved.value != nil && at.moved.value.Cmp(f.value) == 0:
			formula = at.moved.cells
		case at.moved.value != nil && new(big.Rat).Neg(at.moved.value).Cmp(f.value) == 0:
			formula = "-" + at.moved.cells
		case at.left.value != nil && at.left.value.Cmp(f.value) == 0:
			formula = at.left.cells
		default:
			continue
		}
		b.check(b.SetCellFormula(figuresSheet, amounts+strconv.Itoa(heading+1+i), formula))
	}
}
