package strict

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"slices"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Writer writes JSON in the order it is told, reading no setting of any package. What has no text form, or one that
// would be read as another value, is noted with its path: see [Writer.Err]. The zero Writer is ready for use.
type Writer struct {
	b     []byte
	comma bool
	at    []step // where the writer is: for each open object the member being written, for each open list how many it has
	errs  field.List
}

// Grow makes room for n more bytes, and for the depth that most texts have.
func (w *Writer) Grow(n int) {
	w.b = slices.Grow(w.b, n)
	w.at = slices.Grow(w.at, usualDepth)
}

// usualDepth is how deep objects and lists stand in each other in most of what is written.
const usualDepth = 12

// Bytes returns what was written.
func (w *Writer) Bytes() []byte { return w.b }

// Err returns what could not be written, each with its path; nil where everything was.
func (w *Writer) Err() error { return w.errs.Err() }

// fail notes that the value being written cannot be.
func (w *Writer) fail(err error) { w.errs.Merge(w.path(), err) }

// step is one part of the path to where a writer is: the name of a member, or how many elements a list has so far.
type step struct {
	name    string
	element int // -1 for a member
}

func (w *Writer) path() string {
	var path string
	for _, s := range w.at {
		switch {
		case s.element > 0:
			path = field.At(path, s.element-1)
		case s.element < 0 && s.name != "":
			path = field.Join(path, shown(s.name))
		}
	}
	return path
}

func (w *Writer) next() {
	if w.comma {
		w.b = append(w.b, ',')
	}
	w.comma = true
	if n := len(w.at); n > 0 && w.at[n-1].element >= 0 {
		w.at[n-1].element++
	}
}

// Open starts an object or a list: '{' or '['.
func (w *Writer) Open(c byte) {
	w.next()
	w.b = append(w.b, c)
	w.comma = false
	if c == '[' {
		w.at = append(w.at, step{})
	} else {
		w.at = append(w.at, step{element: -1})
	}
}

// Close ends it: '}' or ']'.
func (w *Writer) Close(c byte) {
	w.b = append(w.b, c)
	w.comma = true
	if n := len(w.at); n > 0 {
		w.at = w.at[:n-1]
	}
}

// Name writes the name of the next member.
func (w *Writer) Name(n string) {
	w.next()
	w.str(n)
	w.b = append(w.b, ':')
	w.comma = false
	if k := len(w.at); k > 0 {
		w.at[k-1].name = n
	}
}

// enum is an enumeration. The text form of a value that has one is what String returns.
type enum interface {
	fmt.Stringer
	encoding.TextMarshaler
}

// Enum writes a member with the text form of an enumeration, leaving out an empty one.
func (w *Writer) Enum(name string, e enum) {
	text := e.String()
	if text == "" || text == field.NoText { // it may have no text form, and MarshalText says why
		if _, err := e.MarshalText(); err != nil {
			w.Refuse(name, err)
			return
		}
	}
	w.Text(name, text)
}

// Date writes a member with a day, leaving out the zero Date.
func (w *Writer) Date(name string, d civil.Date) {
	if d.IsZero() {
		return
	}
	w.Name(name)
	w.next()
	w.b = append(w.b, '"')
	w.b, _ = d.AppendText(w.b) // it never fails
	w.b = append(w.b, '"')
}

// Dollars writes a member with an amount of dollars, as [exact.Text] writes it.
func (w *Writer) Dollars(name string, a exact.Num) {
	w.Name(name)
	w.next()
	w.b = append(w.b, '"')
	w.b = a.AppendText(w.b)
	w.b = append(w.b, '"')
}

// Number writes a member with a number that [Object.Number] reads, as a text.
func (w *Writer) Number(name string, d decimal.Decimal) { w.number(name, d, exact.Text) }

// Plain writes a member with a number as [Writer.Number] does, with as few places as it needs.
func (w *Writer) Plain(name string, d decimal.Decimal) { w.number(name, d, exact.Plain) }

func (w *Writer) number(name string, d decimal.Decimal, text func(decimal.Decimal) string) {
	_, err := exact.Money(d)
	if err == nil {
		s := text(d)
		if _, err = exact.ParseDecimal(s); err == nil {
			w.Text(name, s)
			return
		}
	}
	w.Refuse(name, field.New("", err.Error(), allowedNumber))
}

// Fraction writes a member with an exact number that [Object.Rat] reads.
func (w *Writer) Fraction(name string, n exact.Num) {
	s := n.Short()
	if _, err := exact.ParseRat(s); err != nil {
		w.Refuse(name, field.New("", err.Error(), allowedFraction))
		return
	}
	w.Text(name, s)
}

// JSON writes a member with a value that writes itself.
func (w *Writer) JSON(name string, v json.Marshaler) {
	text, err := v.MarshalJSON()
	if err != nil {
		w.Refuse(name, err)
		return
	}
	w.Name(name)
	w.Raw(string(text))
}

// Refuse notes that a member cannot be written.
func (w *Writer) Refuse(name string, err error) {
	if n := len(w.at); n > 0 {
		w.at[n-1].name = name
	}
	w.fail(err)
}

// String writes a text.
func (w *Writer) String(s string) {
	w.next()
	w.str(s)
}

// Raw writes JSON that is already written.
func (w *Writer) Raw(j string) {
	w.next()
	w.b = append(w.b, j...)
}

// Text writes a member with a text, leaving out an empty one.
func (w *Writer) Text(name, s string) {
	if s != "" {
		w.Name(name)
		w.String(s)
	}
}

// Flag writes a member that is true, leaving out a false one.
func (w *Writer) Flag(name string, b bool) {
	if b {
		w.Name(name)
		w.Raw("true")
	}
}

// Texts writes a member with a list of texts, leaving out an empty one.
func (w *Writer) Texts(name string, list []string) {
	if len(list) == 0 {
		return
	}
	w.Name(name)
	w.Open('[')
	for _, s := range list {
		w.String(s)
	}
	w.Close(']')
}

// str writes a text as encoding/json does where it escapes nothing that only HTML needs escaped.
func (w *Writer) str(s string) {
	start := len(w.b)
	w.b = append(w.b, '"')
	done := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			w.b = append(append(w.b, s[done:i]...), '\\')
			done = i
		case c >= utf8.RuneSelf:
			r, size := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError || r == lineSeparator || r == paragraphSeparator {
				w.rare(start, s)
				return
			}
			i += size - 1
		case c < ' ':
			w.rare(start, s)
			return
		}
	}
	w.b = append(append(w.b, s[done:]...), '"')
}

// What ends a line in JavaScript and not in JSON: encoding/json escapes it.
const lineSeparator, paragraphSeparator = '\u2028', '\u2029'

// rare writes a text with a character that is seldom in one, in place of what was written from start.
func (w *Writer) rare(start int, s string) {
	if !utf8.ValidString(s) { // the encoder writes another text
		w.fail(field.New("", "is not UTF-8", "text in UTF-8"))
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string always encodes
	w.b = append(w.b[:start], bytes.TrimSuffix(b.Bytes(), []byte("\n"))...)
}

func (w *Writer) value(of *words, v []node) {
	switch v[0].what {
	case null, boolean, number:
		w.Raw(of.at(v[0].text))
	case text:
		w.String(of.at(v[0].text))
	case object:
		w.Open('{')
		for m := range parts(v[1:]) {
			w.Name(of.at(m[0].name))
			w.value(of, m)
		}
		w.Close('}')
	case array:
		w.Open('[')
		for e := range parts(v[1:]) {
			w.value(of, e)
		}
		w.Close(']')
	}
}
