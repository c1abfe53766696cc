package codec

import (
	"encoding"
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Form goes through the members of one JSON object. One function that names the members of a type, with the place of each
// in a Go value, serves to read the object, to write it and to describe it in a [Schema]:
//
//	func (b *Book) Form(f *codec.Form) {
//		f.Require("title")
//		f.Text("title", &b.Title)
//		codec.Integer(f, "pages", &b.Pages)
//	}
//
// Reading fills the value, and notes what is wrong with each member under its path. Writing leaves out what is zero, save
// for numbers, flags and lists that are required.
type Form struct {
	in    *Object
	out   *Writer
	about *Schema
	from  int // where the members that are written although they are zero begin in those of the writer
}

// object is the object that is read; nil, which reads as empty, where there is none.
func (f *Form) object() *Object {
	if f == nil {
		return nil
	}
	return f.in
}

// FormOf is an object that is read. A nil Object reads as empty.
func FormOf(o *Object) *Form {
	if o == nil {
		return new(Form)
	}
	o.form.in = o
	return &o.form
}

// form is an object that is written. It is used again for the objects in it, between enter and leave.
func (w *Writer) form() *Form {
	w.of.out = w
	return &w.of
}

// kept is a member that is written although it is zero.
type kept struct {
	name  string
	empty bool // also where it is a text that is empty
}

// Require names members that have to be there. It is called before the members are.
func (f *Form) Require(names ...string) {
	switch {
	case f.Writing():
		for _, n := range names {
			f.out.kept = append(f.out.kept, kept{name: n})
		}
	case f.describing():
		f.about.Required = append(f.about.Required, names...)
	default:
		f.object().Require(names...)
	}
}

// Keep names members that are always written, an empty text and an empty object too. It is called before the members are.
func (f *Form) Keep(names ...string) {
	if f.Writing() {
		for _, n := range names {
			f.out.kept = append(f.out.kept, kept{n, true})
		}
	}
}

// Reading reports whether the form fills the value, and does not write or describe it.
func (f *Form) Reading() bool { return f == nil || f.out == nil && f.about == nil }

// Writing reports whether the form writes the value.
func (f *Form) Writing() bool { return f != nil && f.out != nil }

// describing reports whether the form describes the value.
func (f *Form) describing() bool { return f != nil && f.about != nil }

// Has reports whether the object that is read has the member.
func (f *Form) Has(name string) bool { return f != nil && f.Reading() && f.object().Has(name) }

// Refuse notes that a member is wrong for a reason that more than its own value gives.
func (f *Form) Refuse(name, problem, allowed string) {
	switch {
	case f.Writing():
		f.out.Refuse(name, invalid.New("", problem, allowed))
	case f.Reading() && f.object() != nil:
		f.in.common.errs.Add(f.in.Path(name), problem, allowed)
	}
}

// needs reports whether a member is written although it is zero.
func (f *Form) needs(name string) bool {
	k, _ := f.kept(name)
	return k
}

// kept reports whether a member is written although it is zero, and whether also where it is an empty text.
func (f *Form) kept(name string) (needed, empty bool) {
	for _, k := range f.out.kept[f.from:] {
		if k.name == name {
			needed, empty = true, empty || k.empty
		}
	}
	return needed, empty
}

// Constant is a member that has one value, such as the name of a schema. The error for another value names others too, for
// which another form is gone through.
func (f *Form) Constant(name, value string, others ...string) {
	switch {
	case f.Writing():
		f.out.Text(name, value)
	case f.describing():
		f.about.member(name, &Schema{Type: "string", Const: value})
	default:
		if got := f.object().Text(name); got != value && f.object().Has(name) {
			f.Refuse(name, "is "+invalid.Quote(got), strings.Join(append([]string{value}, others...), ", "))
		}
	}
}

// Text is a member that is a text.
func (f *Form) Text(name string, to *string) {
	switch {
	case to == nil:
	case f != nil && f.out != nil:
		f.text(name, *to)
	default:
		Word(f, name, to)
	}
}

// Word is a member that is a text of a type of its own.
func Word[T ~string](f *Form, name string, to *T) {
	switch {
	case f.Writing():
		f.text(name, string(*to))
	case f.describing():
		f.about.member(name, &Schema{Type: "string"})
	default:
		*to = T(f.object().Text(name))
	}
}

// text writes a text. One that is too long to be read again is noted.
func (f *Form) text(name, s string) {
	if s == "" {
		if _, empty := f.kept(name); !empty {
			return
		}
	}
	if len(s) > maxText {
		f.out.Refuse(name, invalid.New("", tooLong, allowedText))
	}
	f.out.Name(name)
	f.out.str(s)
	f.out.comma = true
}

// Flag is a member that is true or absent.
func (f *Form) Flag(name string, to *bool) {
	switch {
	case to == nil:
	case f.Writing():
		if *to || f.needs(name) {
			f.out.Name(name)
			f.out.Raw(strconv.FormatBool(*to))
		}
	case f.describing():
		f.about.member(name, &Schema{Type: "boolean"})
	default:
		*to = f.object().Flag(name)
	}
}

// Integer is a member that is a whole number, as [Object.Int] reads it.
func Integer[T ~int | ~int32 | ~int64](f *Form, name string, to *T) {
	switch {
	case f.Writing():
		if n := int64(*to); n < -MaxInt || n > MaxInt {
			f.Refuse(name, "is "+strconv.FormatInt(n, 10), allowedInt)
		} else if n != 0 || f.needs(name) {
			f.out.Name(name)
			f.out.Raw(strconv.FormatInt(n, 10))
		}
	case f.describing():
		f.about.member(name, &Schema{Type: "integer"})
	default:
		*to = T(f.object().Int(name))
	}
}

// Choice is a member that is one of the names of an enumeration. A zero value is left out.
func Choice[T ~uint8](f *Form, name string, to *T, names []string, what string) {
	switch {
	case f.Writing():
		if *to == 0 && (names[0] == "" || !f.needs(name)) {
			return
		}
		text, err := invalid.WriteEnum(names, int(*to), what)
		if err != nil {
			f.out.Refuse(name, err)
			return
		}
		f.out.Name(name)
		f.out.String(string(text))
	case f.describing():
		f.about.member(name, &Schema{Type: "string", Enum: named(names)})
	default:
		f.object().Into(name, choice[T]{to, names, what})
	}
}

// choice reads the name of an enumeration's value.
type choice[T ~uint8] struct {
	to    *T
	names []string
	what  string
}

// UnmarshalText reads the name.
func (c choice[T]) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c.to, c.names, text, c.what)
}

func named(names []string) []string {
	var out []string
	for _, n := range names {
		if n != "" {
			out = append(out, n)
		}
	}
	return out
}

// Enum is a member that is a value of an enumeration, which reads and writes its name itself. A zero value is left out.
func Enum[T interface {
	~uint8
	enum
}, P interface {
	*T
	encoding.TextUnmarshaler
}](f *Form, name string, to P) {
	switch {
	case f.Writing():
		if *to != 0 || f.needs(name) {
			f.out.Enum(name, *to)
		}
	case f.describing():
		s := &Schema{Type: "string"}
		for i := range math.MaxUint8 {
			if text, err := T(i).MarshalText(); err == nil && len(text) > 0 { //nolint:gosec // at most 255
				s.Enum = append(s.Enum, string(text))
			}
		}
		f.about.member(name, s)
	default:
		f.object().Into(name, to)
	}
}

// value is what has a text form.
type value interface {
	fmt.Stringer
	encoding.TextMarshaler
	encoding.TextUnmarshaler
}

// Value is a member with a text form of its own. What is written as the empty text is left out. In a schema it is a text
// of the given format, such as "date"; a format may also be empty.
func (f *Form) Value(name string, to value, format string) {
	switch {
	case f.Writing():
		f.out.Enum(name, to)
	case f.describing():
		s := &Schema{Type: "string", Format: format}
		for _, e := range invalid.All(to.UnmarshalText([]byte("\x00"))) {
			s.Description = e.Allowed
		}
		f.about.member(name, s)
	default:
		f.object().Into(name, to)
	}
}

// Date is a member that is a day; the zero Date is left out.
func (f *Form) Date(name string, to *civil.Date) {
	switch {
	case to == nil:
	case f.Writing():
		f.out.Date(name, *to)
	case f.describing():
		f.about.member(name, &Schema{Type: "string", Format: "date", Pattern: datePattern})
	default:
		f.object().Into(name, to)
	}
}

// Number is a member that is a number in a text, as [Object.Number] reads it; zero is left out.
func (f *Form) Number(name string, to *decimal.Decimal) {
	switch {
	case to == nil:
	case f.Writing():
		if !to.IsZero() || f.needs(name) {
			f.out.Plain(name, *to)
		}
	case f.describing():
		f.about.member(name, &Schema{Type: "string", Pattern: numberPattern})
	default:
		*to, _ = f.object().Number(name)
	}
}

// Money is a member that is an amount of dollars in a text, as [Object.Number] reads it. It is written with two decimal
// places, or as many as it has; zero is left out.
func (f *Form) Money(name string, to *decimal.Decimal) {
	if to == nil || !f.Writing() {
		f.Number(name, to)
	} else if to.Sign() != 0 || f.needs(name) {
		f.out.Number(name, *to)
	}
}

// Cents is a member that is an amount of dollars and cents in a text. It is written with two decimal places. What was never
// set, the zero Decimal, is left out; an amount of zero is not.
func (f *Form) Cents(name string, to *decimal.Decimal) {
	const allowed = "dollars and cents as a text, such as \"10000.00\""
	switch {
	case to == nil || f.Writing() && *to == (decimal.Decimal{}): //nolint:revive // the zero Decimal, not any zero
	case f.describing():
		f.about.member(name, &Schema{Type: "string", Pattern: centsPattern})
	case f.Reading():
		d, ok := f.object().Number(name)
		if ok && !d.Equal(d.Round(2)) {
			f.Refuse(name, "is no amount of cents: "+invalid.Quote(d.String()), allowed)
		} else if ok {
			*to = d
		}
	default:
		if _, err := exact.Money(*to); err != nil || !to.Equal(to.Round(2)) {
			f.Refuse(name, "is no amount", "dollars and cents, up to 10^15 dollars")
			return
		}
		f.out.Number(name, *to)
	}
}

// Fraction is a member that is an exact number in a text, as [Object.Rat] reads it; nil is left out.
func (f *Form) Fraction(name string, to **big.Rat) {
	switch {
	case to == nil:
	case f.Writing():
		if *to != nil {
			f.out.Fraction(name, exact.FromRat(*to))
		}
	case f.describing():
		f.about.member(name, &Schema{Type: "string", Description: allowedFraction})
	default:
		*to = f.object().Rat(name).Rat()
	}
}

// The patterns of what is written in a text.
const (
	numberPattern = `^-?[0-9]{1,31}(\.[0-9]{1,18})?$`
	centsPattern  = `^-?[0-9]{1,16}(\.[0-9]{1,2})?$`
	datePattern   = `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
)

// Said is a member whose text says a value that has no type of its own: write gives the text, empty for none, and read
// takes it.
func (f *Form) Said(name string, write func() string, read func(text string) error, allowed string) {
	switch {
	case f.Writing():
		f.out.Text(name, write())
	case f.describing():
		f.about.member(name, &Schema{Type: "string", Description: allowed})
	default:
		if v := f.object().of(name, text, allowed); v != nil && f.in.fits(v, name, -1) {
			if err := read(f.in.say(v[0].text)); err != nil {
				f.in.common.errs.Merge(f.in.Path(name), err)
			}
		}
	}
}

// Own is a member whose value reads, writes and describes itself. What writes nothing is left out. What is wrong with the
// value is noted in the list that read is given, with paths from the value on.
func (f *Form) Own(name string, write func(w *Writer) error, read func(v *Value, errs *invalid.List), describe func() *Schema) {
	switch {
	case f.Writing():
		at := f.out.here()
		f.out.Name(name)
		empty := len(f.out.b)
		if write != nil {
			if err := write(f.out); err != nil {
				f.out.Refuse(name, err)
			} else if len(f.out.b) > empty {
				return
			}
		}
		f.out.back(at)
	case f.describing():
		f.about.member(name, describe())
	default:
		if v := f.object().Any(name); v != nil {
			var own invalid.List // with paths from the value on
			c := f.in.common
			outer := c.errs
			c.errs = &own
			read(v, &own)
			c.errs = outer
			if own.Len() > 0 {
				outer.Merge(f.in.Path(name), own.Err())
			}
		}
	}
}
