package codec

import (
	"encoding"
	"fmt"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// Form goes through the members of one JSON object. One function that names the members of a type, with the place of each
// in a Go value, serves to read the object, to write it and to describe it in a [Schema]:
//
//	func (b *Book) Form(f *codec.Form) {
//		f.Require("title")
//		f.Text("title", &b.Title)
//		strict.Integer(f, "pages", &b.Pages)
//	}
//
// Reading fills the value, and notes what is wrong with each member under its path. Writing leaves out what is zero, save
// for numbers, flags and lists that are required.
type Form struct {
	in       *Object
	out      *Writer
	about    *Schema
	required []string
}

// or is the form, or one that reads an empty object where there is none.
func (f *Form) or() *Form {
	if f == nil {
		return new(Form)
	}
	return f
}

// FormOf is an object that is read. A nil Object reads as empty.
func FormOf(o *Object) *Form { return &Form{in: o} }

// Require names members that have to be there. It is called before the members are.
func (f *Form) Require(names ...string) {
	f = f.or()
	switch {
	case f.out != nil:
		f.required = append(f.required, names...)
	case f.about != nil:
		f.about.Required = append(f.about.Required, names...)
	default:
		f.in.Require(names...)
	}
}

// Reading reports whether the form fills the value, and does not write or describe it.
func (f *Form) Reading() bool { return f == nil || f.out == nil && f.about == nil }

// Has reports whether the object that is read has the member.
func (f *Form) Has(name string) bool { return f != nil && f.Reading() && f.in.Has(name) }

// Refuse notes that a member is wrong for a reason that more than its own value gives.
func (f *Form) Refuse(name, problem, allowed string) {
	f = f.or()
	switch {
	case f.out != nil:
		f.out.Refuse(name, invalid.New("", problem, allowed))
	case f.about == nil && f.in != nil:
		f.in.common.errs.Add(f.in.Path(name), problem, allowed)
	}
}

// needs reports whether a member is written although it is zero.
func (f *Form) needs(name string) bool {
	f = f.or()
	for _, r := range f.required {
		if r == name {
			return true
		}
	}
	return false
}

// Text is a member that is a text.
func (f *Form) Text(name string, to *string) {
	if to != nil {
		Word(f, name, to)
	}
}

// Word is a member that is a text of a type of its own.
func Word[T ~string](f *Form, name string, to *T) {
	f = f.or()
	switch {
	case f.out != nil:
		f.out.Text(name, string(*to))
	case f.about != nil:
		f.about.member(name, &Schema{Type: "string"})
	default:
		*to = T(f.in.Text(name))
	}
}

// Flag is a member that is true or absent.
func (f *Form) Flag(name string, to *bool) {
	if to == nil {
		return
	}
	f = f.or()
	switch {
	case f.out != nil:
		if *to || f.needs(name) {
			f.out.Name(name)
			f.out.Raw(strconv.FormatBool(*to))
		}
	case f.about != nil:
		f.about.member(name, &Schema{Type: "boolean"})
	default:
		*to = f.in.Flag(name)
	}
}

// Integer is a member that is a whole number, as [Object.Int] reads it.
func Integer[T ~int | ~int32 | ~int64](f *Form, name string, to *T) {
	f = f.or()
	switch {
	case f.out != nil:
		if *to != 0 || f.needs(name) {
			f.out.Name(name)
			f.out.Raw(strconv.FormatInt(int64(*to), 10))
		}
	case f.about != nil:
		f.about.member(name, &Schema{Type: "integer"})
	default:
		*to = T(f.in.Int(name))
	}
}

// Choice is a member that is one of the names of an enumeration. A zero value is left out.
func Choice[T ~uint8](f *Form, name string, to *T, names []string, what string) {
	f = f.or()
	switch {
	case f.out != nil:
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
	case f.about != nil:
		f.about.member(name, &Schema{Type: "string", Enum: named(names)})
	default:
		f.in.Into(name, choice[T]{to, names, what})
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

// value is what has a text form.
type value interface {
	fmt.Stringer
	encoding.TextMarshaler
	encoding.TextUnmarshaler
}

// Value is a member with a text form of its own. What is written as the empty text is left out. In a schema it is a text
// of the given format, such as "date"; a format may also be empty.
func (f *Form) Value(name string, to value, format string) {
	f = f.or()
	switch {
	case f.out != nil:
		f.out.Enum(name, to)
	case f.about != nil:
		s := &Schema{Type: "string", Format: format}
		for _, e := range invalid.All(to.UnmarshalText([]byte("\x00"))) {
			s.Description = e.Allowed
		}
		f.about.member(name, s)
	default:
		f.in.Into(name, to)
	}
}

// Date is a member that is a day; the zero Date is left out.
func (f *Form) Date(name string, to *civil.Date) {
	if to == nil {
		return
	}
	f = f.or()
	switch {
	case f.out != nil:
		f.out.Date(name, *to)
	case f.about != nil:
		f.about.member(name, &Schema{Type: "string", Format: "date"})
	default:
		f.in.Into(name, to)
	}
}

// Number is a member that is a number in a text, as [Object.Number] reads it; zero is left out.
func (f *Form) Number(name string, to *decimal.Decimal) {
	if to == nil {
		return
	}
	f = f.or()
	switch {
	case f.out != nil:
		if !to.IsZero() || f.needs(name) {
			f.out.Plain(name, *to)
		}
	case f.about != nil:
		f.about.member(name, &Schema{Type: "string", Pattern: numberPattern})
	default:
		*to, _ = f.in.Number(name)
	}
}

const numberPattern = `^-?[0-9]{1,31}(\.[0-9]{1,18})?$`

// Said is a member whose text says a value that has no type of its own: write gives the text, empty for none, and read
// takes it.
func (f *Form) Said(name string, write func() string, read func(text string) error, allowed string) {
	f = f.or()
	switch {
	case f.out != nil:
		f.out.Text(name, write())
	case f.about != nil:
		f.about.member(name, &Schema{Type: "string", Description: allowed})
	default:
		if f.in.Has(name) {
			if err := read(f.in.Text(name)); err != nil {
				f.in.common.errs.Merge(f.in.Path(name), err)
			}
		} else {
			f.in.get(name, allowed)
		}
	}
}

// Names is a member that is a list of texts with a meaning as a whole, such as a set: an empty one is left out.
func (f *Form) Names(name string, write func() []string, read func(names []string) error) {
	f = f.or()
	switch {
	case f.out != nil:
		f.out.Texts(name, write())
	case f.about != nil:
		f.about.member(name, &Schema{Type: "array", Items: &Schema{Type: "string"}})
	default:
		f.in.Set(name, read)
	}
}

// InWords is a member that is a list of texts.
func Words[T ~string](f *Form, name string, to *[]T) {
	f = f.or()
	switch {
	case f.out != nil:
		if len(*to) == 0 && !f.needs(name) {
			return
		}
		f.out.Name(name)
		f.out.Open('[')
		for _, s := range *to {
			f.out.String(string(s))
		}
		f.out.Close(']')
	case f.about != nil:
		f.about.member(name, &Schema{Type: "array", Items: &Schema{Type: "string"}})
	default:
		*to = nil
		for _, s := range f.in.Texts(name) {
			*to = append(*to, T(s))
		}
	}
}

// FixedWords is [InWords] for a list that cannot be changed.
func FixedWords[T ~string](f *Form, name string, to *immutable.List[T]) {
	f = f.or()
	list := to.Slice()
	Words(f, name, &list)
	if f.Reading() {
		*to = immutable.Of(list...)
	}
}

// Part is a member that is an object: each goes through its members. An object without members is left out.
func (f *Form) Part(name string, each func(*Form)) {
	f = f.or()
	switch {
	case f.out != nil:
		at := f.out.here()
		f.out.Name(name)
		f.out.Open('{')
		empty := len(f.out.b)
		each(&Form{out: f.out})
		held := len(f.out.b) > empty
		f.out.Close('}')
		if !held && !f.needs(name) {
			f.out.back(at)
		}
	case f.about != nil:
		s := &Schema{Type: "object"}
		each(&Form{about: s})
		f.about.member(name, s)
	default:
		if o := f.in.Sub(name); o != nil {
			each(&Form{in: o})
			o.Done()
		}
	}
}

// Maybe is a member that is an object or absent, as the pointer is nil or not.
func Maybe[T any](f *Form, name string, to **T, each func(*T, *Form)) {
	f = f.or()
	switch {
	case f.out != nil:
		if *to != nil {
			f.out.Name(name)
			f.out.Open('{')
			each(*to, &Form{out: f.out})
			f.out.Close('}')
		}
	case f.about != nil:
		s := &Schema{Type: "object"}
		each(new(T), &Form{about: s})
		f.about.member(name, s)
	default:
		*to = nil
		if o := f.in.Sub(name); o != nil {
			*to = new(T)
			each(*to, &Form{in: o})
			o.Done()
		}
	}
}

// Items is a member that is a list of objects. An empty one is left out.
func Items[T any](f *Form, name string, to *[]T, each func(*T, *Form)) {
	f = f.or()
	switch {
	case f.out != nil:
		if len(*to) == 0 && !f.needs(name) {
			return
		}
		f.out.Name(name)
		f.out.Open('[')
		for i := range *to {
			f.out.Open('{')
			each(&(*to)[i], &Form{out: f.out})
			f.out.Close('}')
		}
		f.out.Close(']')
	case f.about != nil:
		s := &Schema{Type: "object"}
		each(new(T), &Form{about: s})
		f.about.member(name, &Schema{Type: "array", Items: s})
	default:
		*to = List(f.in, name, func(e *Object, t *T) { each(t, &Form{in: e}) })
	}
}

// FixedItems is [Items] for a list that cannot be changed.
func FixedItems[T any](f *Form, name string, to *immutable.List[T], each func(*T, *Form)) {
	f = f.or()
	list := to.Slice()
	Items(f, name, &list, each)
	if f.Reading() {
		*to = immutable.Of(list...)
	}
}

// ReadForm reads a text that is one object. The list holds what is wrong in it; the error is that the text is no JSON.
func ReadForm(data []byte, each func(*Form)) (*invalid.List, error) {
	l := new(invalid.List)
	err := Read(data, l, func(o *Object) { each(&Form{in: o}) })
	return l, err
}

// WriteForm writes an object.
func WriteForm(each func(*Form)) ([]byte, error) {
	return Write(func(w *Writer) {
		w.Open('{')
		if each != nil {
			each(&Form{out: w})
		}
		w.Close('}')
	})
}

// written is how far a writer has come.
type written struct {
	bytes int
	comma bool
}

func (w *Writer) here() written { return written{len(w.b), w.comma} }

// back takes back what was written since.
func (w *Writer) back(to written) { w.b, w.comma = w.b[:to.bytes], to.comma }
