package future

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// MarshalJSON writes the projection as one object whose members are the fields in snake_case. Money has two decimal places
// or as many as it needs, percents have no more than they need; what is zero is left out where its absence says the same.
// A published life table is written as its name and sex. No setting of any package changes the bytes. Null stands for a
// nil projection; a projection is given to [encoding/json.Marshal] by its pointer, as the method is the pointer's.
//
// What the form cannot hold is a *invalid.Error, all of them together: a life table of one's own
// ("streams[0].survival.table"), a number of more than 32 bytes or beyond 1e15, a whole number of more than 9 digits, a
// value that an enumeration does not have, a text that is not UTF-8 or longer than 8192 bytes, more than a text of JSON may
// be. Whether the projection makes sense is not asked.
func (p *Projection) MarshalJSON() ([]byte, error) {
	if p == nil {
		return []byte("null"), nil
	}
	var l invalid.List
	o := newObject("", &l)
	o.whole("valued", p.Valued, false)
	o.w.Text("on", p.On.String())
	o.enum("payments", int(p.Payments), frequencyNames[:], false)
	o.enum("timing", int(p.Timing), timingNames[:], false)
	o.object("discount", true, p.Discount.write)
	o.list("streams", len(p.Streams), true, func(i int, e *written) { p.Streams[i].write(e) })
	out := o.end()
	if err := l.Err(); err != nil {
		return nil, err
	}
	if len(out) > fewValues {
		if _, err := codec.Parse(out); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// fewValues is the length below which a text of JSON cannot hold more values than may be read.
const fewValues = 1 << 20

func (d Discount) write(o *written) {
	must := func(name string) bool { return slices.Contains(d.Kind.needs(), name) }
	o.enum("kind", int(d.Kind), discountNames[:], true)
	o.number("percent", d.Percent, exact.Plain, must("percent"))
	o.number("growth", d.Growth, exact.Plain, must("growth"))
	o.number("second", d.Second, exact.Plain, must("second"))
	o.whole("years", d.Years, must("years"))
	o.whole("places", d.Places, false)
	o.enum("terms", int(d.Terms), termNames[:], false)
	o.w.Flag("per_period", d.PerPeriod)
}

func (s *Stream) write(o *written) {
	o.text("name", s.Name)
	o.text("category", s.Category)
	o.w.Flag("offset", s.Offset)
	o.number("amount", s.Amount, exact.Text, false)
	o.number("years", s.Years, exact.Plain, false)
	if len(s.Rows) > 0 {
		o.w.Name("rows")
		o.w.Open('[')
		for i, d := range s.Rows {
			o.w.String(o.digits(invalid.At("rows", i), d, exact.Text))
		}
		o.w.Close(']')
	}
	o.list("stages", len(s.Stages), false, func(i int, e *written) {
		e.whole("from", s.Stages[i].From, true)
		e.whole("through", s.Stages[i].Through, true)
		e.number("amount", s.Stages[i].Amount, exact.Text, true)
	})
	o.whole("first", s.First, false)
	o.whole("every", s.Every, false)
	o.number("first_part", s.FirstPart, exact.Plain, false)
	o.number("last_part", s.LastPart, exact.Plain, false)
	o.object("growth", false, s.Growth.write)
	o.list("adjust", len(s.Adjust), false, func(i int, e *written) { s.Adjust[i].write(e) })
	o.object("survival", false, s.Survival.write)
	o.w.Flag("immediate", s.Immediate)
}

func (g Growth) write(o *written) {
	o.number("percent", g.Percent, exact.Plain, false)
	o.enum("terms", int(g.Terms), termNames[:], false)
	o.enum("year_one", int(g.YearOne), yearOneNames[:], false)
	o.whole("base", g.Base, false)
	o.list("steps", len(g.Steps), false, func(i int, e *written) {
		e.whole("from", g.Steps[i].From, true)
		e.number("percent", g.Steps[i].Percent, exact.Plain, true)
	})
}

func (a Adjustment) write(o *written) {
	o.enum("kind", int(a.Kind), adjustmentNames[:], true)
	o.number("percent", a.Percent, exact.Plain, a.Kind.needs() == "percent")
	o.number("replaced", a.Replaced, exact.Plain, false)
	o.number("amount", a.Amount, exact.Text, a.Kind.needs() == "amount")
	o.whole("from", a.From, false)
	o.whole("through", a.Through, false)
}

func (s Survival) write(o *written) {
	if t := s.Table; !t.IsZero() {
		// a table of one's own may bear the name of a published one
		if of, err := mortality.Published(mortality.Name(t.Name()), t.Sex()); err != nil || of != t {
			o.errs.Add(invalid.Join(o.at, "table"), "a life table of one's own has no form in JSON: "+invalid.Quote(t.Name()), "a published one: "+publishedNames())
		}
		o.w.Text("table", t.Name())
		o.w.Text("sex", t.Sex().String())
	}
	o.number("age", s.Age, exact.Plain, false)
	o.list("chances", len(s.Chances), false, func(i int, e *written) {
		e.number("alive", s.Chances[i].Alive, exact.Plain, true)
		e.number("participating", s.Chances[i].Participating, exact.Plain, true)
		e.number("employed", s.Chances[i].Employed, exact.Plain, true)
	})
}

// written is an object being written; what the form cannot hold is noted under its path.
type written struct {
	w    codec.Writer
	at   string
	errs *invalid.List
}

func newObject(at string, errs *invalid.List) *written {
	o := &written{at: at, errs: errs}
	o.w.Open('{')
	return o
}

// end closes the object and returns its text.
func (o *written) end() []byte {
	o.w.Close('}')
	return o.w.Bytes()
}

// object writes a member that is an object, leaving out an empty one that need not be there.
func (o *written) object(name string, must bool, write func(*written)) {
	e := newObject(invalid.Join(o.at, name), o.errs)
	write(e)
	if b := e.end(); must || len(b) > len("{}") {
		o.w.Name(name)
		o.w.Raw(string(b))
	}
}

// list writes a member that is a list of n objects, leaving out an empty one that need not be there.
func (o *written) list(name string, n int, must bool, write func(i int, e *written)) {
	if n == 0 && !must {
		return
	}
	o.w.Name(name)
	o.w.Open('[')
	for i := range n {
		e := newObject(invalid.Join(o.at, invalid.At(name, i)), o.errs)
		write(i, e)
		o.w.Raw(string(e.end()))
	}
	o.w.Close(']')
}

// number writes a figure, leaving out a zero that need not be there.
func (o *written) number(name string, d decimal.Decimal, text func(decimal.Decimal) string, must bool) {
	if d.Sign() != 0 || must {
		o.w.Name(name)
		o.w.String(o.digits(name, d, text))
	}
}

// digits is a figure in plain digits.
func (o *written) digits(name string, d decimal.Decimal, text func(decimal.Decimal) string) string {
	if d.Sign() == 0 {
		d = decimal.Decimal{} // whatever its exponent
	}
	if _, err := exact.Money(d); err != nil {
		o.errs.Add(invalid.Join(o.at, name), err.Error(), "-1e15 to 1e15, at most 18 decimal places")
		return ""
	}
	s := text(d)
	if len(s) > maxDigits {
		o.errs.Add(invalid.Join(o.at, name), "too many digits to be written", "at most 32 bytes of digits")
	}
	return s
}

// What the form of a projection holds, beside what strict reads at most.
const (
	maxDigits = 32
	maxWords  = 8192
)

// whole writes a whole number, leaving out a zero that need not be there.
func (o *written) whole(name string, n int, must bool) {
	switch {
	case n < -codec.MaxInt || n > codec.MaxInt:
		o.errs.Add(invalid.Join(o.at, name), "too many digits to be written", "a whole number of at most 9 digits")
	case n != 0 || must:
		o.w.Name(name)
		o.w.Raw(strconv.Itoa(n))
	}
}

// enum writes one of the names, leaving out the first one where it need not be there.
func (o *written) enum(name string, i int, names []string, must bool) {
	switch {
	case i >= len(names) || names[i] == "" && must:
		o.errs.Add(invalid.Join(o.at, name), "unspecified or unknown", strings.TrimPrefix(strings.Join(names, ", "), ", "))
	case i != 0 || must:
		o.w.Text(name, names[i])
	}
}

// text writes a text, leaving out an empty one.
func (o *written) text(name, s string) {
	if len(s) > maxWords || !utf8.ValidString(s) {
		o.errs.Add(invalid.Join(o.at, name), "not UTF-8, or too long to be written", "a text in UTF-8 of at most 8192 bytes")
		return
	}
	o.w.Text(name, s)
}
