package limit

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// MarshalJSON writes the formula as an object with one member named by its operation, such as
// {"multiple": {"of": "compensatory", "by": "9"}}. The absent formula is null. No setting of any package changes it.
func (e Expr) MarshalJSON() ([]byte, error) {
	if e.node != nil {
		if err := e.Validate(); err != nil {
			return nil, err
		}
	}
	var w codec.Writer
	e.write(&w)
	return w.Bytes(), nil
}

func (e Expr) write(w *codec.Writer) {
	if e.node == nil {
		w.Raw("null")
		return
	}
	n := e.node
	w.Open('{')
	w.Name(opNames[n.op])
	switch n.op {
	case OpAmount:
		w.String(moneyText(n.amount))
	case OpNumber:
		w.String(n.amount.Short())
	case OpMultiple:
		w.Open('{')
		w.Text("of", string(n.base))
		w.Text("by", n.amount.Short())
		w.Close('}')
	case OpIndexed:
		w.Open('{')
		w.Text("amount", moneyText(n.amount))
		w.Text("index", string(n.base))
		w.Close('}')
	case OpSum, OpGreaterOf, OpLesserOf, OpProduct, OpLess:
		w.Open('[')
		for _, a := range n.args {
			a.write(w)
		}
		w.Close(']')
	case OpSteps:
		w.Open('{')
		w.Text("by", string(n.base))
		w.Name("rows")
		w.Open('[')
		for _, r := range n.rows {
			w.Open('{')
			if r.upTo.Known() {
				w.Text("up_to", r.upTo.Short())
			}
			w.Name("then")
			r.then.write(w)
			w.Close('}')
		}
		w.Close(']')
		w.Close('}')
	case OpWhen:
		w.Open('{')
		w.Text("finding", string(n.what))
		w.Name("then")
		n.args[0].write(w)
		w.Name("else")
		n.args[1].write(w)
		w.Close('}')
	case OpPresumptive:
		w.Open('{')
		w.Name("limit")
		n.args[0].write(w)
		w.Text("unless", string(n.what))
		w.Close('}')
	case OpNoLimit, OpBarred:
		w.Raw("true")
	case OpAbsent:
	}
	w.Close('}')
}

func moneyText(a exact.Num) string { return exact.Text(a.Decimal()) }

// UnmarshalJSON reads what [Expr.MarshalJSON] writes, or a text in the notation of [Parse], strictly. Errors are
// *invalid.Error values with paths relative to the formula, all of them together. Null is refused: an absent formula is left
// out.
func (e *Expr) UnmarshalJSON(data []byte) error {
	var l invalid.List
	if err := codec.ReadValue(data, &l, func(v *codec.Value) { e.read(v, &l) }); err != nil {
		return err
	}
	return l.Err()
}

// Member is the formula as a member of an object of JSON, left out where it is absent. It is written as an object, and read
// from one or from a text in the notation of [Parse].
func (e *Expr) Member(f *codec.Form, name string) {
	f.Own(name, func(w *codec.Writer) error {
		if e.node == nil {
			return nil
		}
		if err := e.Validate(); err != nil {
			return err
		}
		e.write(w)
		return nil
	}, e.read, func() *codec.Schema { return &codec.Schema{Ref: SchemaName} })
}

// read reads a formula, and leaves e as it was where something is wrong with it, which is noted.
func (e *Expr) read(v *codec.Value, l *invalid.List) {
	if text, ok := v.Text(); ok {
		got, err := Parse(text)
		if l.Merge("", err); err == nil {
			*e = got
		}
		return
	}
	nodes := 0
	got := decode(v, "", 0, &nodes, l)
	unread := invalid.All(l.Err())
	for _, f := range invalid.All(got.Validate()) {
		if !follows(f.Path, unread) {
			l.Add(f.Path, f.Problem, f.Allowed)
		}
	}
	if l.Len() == 0 {
		*e = got
	}
}

// SchemaName is the file of the JSON Schema of a formula, to which the schemas of what holds one refer.
const SchemaName = "formula.schema.json"

// Describe returns the JSON Schema of a formula: a text in the notation of [Parse], or an object with one member named by
// its operation.
func Describe() *codec.Schema {
	formula := func() *codec.Schema { return &codec.Schema{Ref: SchemaName} }
	list := func(f *codec.Form, name string) {
		f.Own(name, nil, nil, func() *codec.Schema { return &codec.Schema{Type: "array", Items: formula()} })
	}
	truth := func(f *codec.Form, name string) { f.Flag(name, new(bool)) }
	text := func(f *codec.Form, name string) { f.Text(name, new(string)) }
	money := func(f *codec.Form, name string) { f.Money(name, new(decimal.Decimal)) }
	sub := func(f *codec.Form, name string) { f.Own(name, nil, nil, formula) }
	type member struct {
		name string
		form func(f *codec.Form, name string)
	}
	object := func(members ...member) func(f *codec.Form, name string) {
		return func(f *codec.Form, name string) {
			f.Part(name, func(f *codec.Form) {
				for _, m := range members {
					f.Require(m.name)
					m.form(f, m.name)
				}
			})
		}
	}
	rows := func(f *codec.Form, name string) {
		codec.Items(f, name, new([]Step), func(_ *Step, f *codec.Form) {
			f.Require("then")
			f.Number("up_to", new(decimal.Decimal))
			sub(f, "then")
		})
	}
	s := &codec.Schema{Either: []*codec.Schema{{Type: "string", Description: "a formula in the notation, such as 9 * compensatory"}}}
	for _, m := range []member{
		{opNames[OpAmount], money},
		{opNames[OpMultiple], object(member{"of", text}, member{"by", text})},
		{opNames[OpIndexed], object(member{"amount", money}, member{"index", text})},
		{opNames[OpSum], list},
		{opNames[OpGreaterOf], list},
		{opNames[OpLesserOf], list},
		{opNames[OpSteps], object(member{"by", text}, member{"rows", rows})},
		{opNames[OpWhen], object(member{"finding", text}, member{"then", sub}, member{"else", sub})},
		{opNames[OpPresumptive], object(member{"limit", sub}, member{"unless", text})},
		{opNames[OpNoLimit], truth},
		{opNames[OpBarred], truth},
		{opNames[OpNumber], text},
		{opNames[OpProduct], list},
		{opNames[OpLess], list},
	} {
		s.Either = append(s.Either, codec.Describe(func(f *codec.Form) {
			f.Require(m.name)
			m.form(f, m.name)
		}))
	}
	return s
}

// follows reports whether a path is, holds or lies in one that could not be read: what is wrong there is not repeated.
func follows(path string, unread []*invalid.Error) bool {
	for _, u := range unread {
		if strings.HasPrefix(u.Path, path) || strings.HasPrefix(path, u.Path) {
			return true
		}
	}
	return false
}

func decode(v *codec.Value, path string, depth int, nodes *int, l *invalid.List) Expr {
	*nodes++
	if depth > MaxDepth || *nodes > MaxNodes {
		if *nodes <= MaxNodes+1 {
			l.Add(path, "formula too large", "at most 16 levels and 256 parts")
		}
		return Expr{}
	}
	o := v.Object(path, l)
	if o == nil {
		return Expr{}
	}
	defer o.Done()
	op := o.Only()
	at := func(names ...string) string {
		p := path
		for _, n := range names {
			p = invalid.Join(p, n)
		}
		return p
	}
	sub := func(o *codec.Object, name string, path string) Expr {
		if o == nil {
			return Expr{}
		}
		v := o.Any(name)
		if v == nil {
			l.Add(path, "missing", "a formula")
			return Expr{}
		}
		return decode(v, path, depth+1, nodes, l)
	}
	switch op {
	case "":
	case opNames[OpAmount]:
		d, ok := o.Number(op)
		if ok {
			return Amount(d)
		}
	case opNames[OpNumber]:
		if n := o.Rat(op); n.Known() {
			return Number(n.Rat())
		}
	case opNames[OpMultiple]:
		m := o.Sub(op)
		m.Require("of", "by")
		of, by := Base(m.Text("of")), m.Rat("by")
		m.Done()
		return Multiple(by.Rat(), of)
	case opNames[OpIndexed]:
		m := o.Sub(op)
		m.Require("amount", "index")
		d, _ := m.Number("amount")
		index := Base(m.Text("index"))
		m.Done()
		return Indexed(d, index)
	case opNames[OpSum], opNames[OpGreaterOf], opNames[OpLesserOf], opNames[OpProduct], opNames[OpLess]:
		var parts []Expr
		o.Values(op, func(_ int, v *codec.Value, path string) {
			if *nodes <= MaxNodes {
				parts = append(parts, decode(v, path, depth+1, nodes, l))
			}
		})
		if op == opNames[OpProduct] {
			return Product(parts...)
		}
		return list(opOf(op), parts)
	case opNames[OpSteps]:
		m := o.Sub(op)
		m.Require("by", "rows")
		var rows []Step
		type bound struct {
			read, given bool
			path        string
		}
		var bounds []bound // a row that is none keeps its place
		m.Values("rows", func(_ int, v *codec.Value, path string) {
			if *nodes > MaxNodes {
				return
			}
			r := v.Object(path, l)
			d, _ := r.Number("up_to")
			bounds = append(bounds, bound{r != nil, r.Has("up_to"), invalid.Join(path, "up_to")})
			rows = append(rows, Step{UpTo: d, Then: sub(r, "then", invalid.Join(path, "then"))})
			r.Done()
		})
		for i, b := range bounds {
			if *nodes > MaxNodes { // the rest was not read
				break
			}
			switch last := i == len(bounds)-1; {
			case !b.read:
			case !last && !b.given:
				l.Add(b.path, "missing", "a bound in every row but the last")
			case last && b.given && rows[i].UpTo.Sign() == 0:
				l.Add(b.path, "the last row has a bound", "none in the last row")
			}
		}
		by := Base(m.Text("by"))
		m.Done()
		return Steps(by, rows...)
	case opNames[OpWhen]:
		m := o.Sub(op)
		m.Require("finding")
		then, otherwise := sub(m, "then", at("when", "then")), sub(m, "else", at("when", "else"))
		what := finding.Topic(m.Text("finding"))
		m.Done()
		return When(what, then, otherwise)
	case opNames[OpPresumptive]:
		m := o.Sub(op)
		m.Require("unless")
		ceiling := sub(m, "limit", at("presumptive", "limit"))
		what := finding.Topic(m.Text("unless"))
		m.Done()
		return Presumptive(ceiling, what)
	case opNames[OpNoLimit], opNames[OpBarred]:
		if n := l.Len(); !o.Flag(op) && l.Len() == n {
			l.Add(at(op), "is not true", "true")
		}
		return sealed(&node{op: opOf(op)})
	default:
		l.Add(path, invalid.Quote(op)+" is no formula",
			"amount, multiple, sum, greater_of, lesser_of, steps, when, indexed, presumptive, no_limit, barred, number, product, less")
		o.Any(op)
	}
	return Expr{}
}

func opOf(name string) Op {
	for i, n := range opNames {
		if n == name {
			return Op(i) //nolint:gosec // a dozen operations
		}
	}
	return OpAbsent
}
