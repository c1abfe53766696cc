package strict

import (
	"bytes"
	"encoding"
	"encoding/json"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Writer writes JSON in the order it is told, reading no setting of any package. What has no text form, or one that
// would be read as another value, is noted with its path: see [Writer.Err]. The zero Writer is ready for use.
type Writer struct {
	b     bytes.Buffer
	comma bool
	at    []step // where the writer is: for each open object the member being written, for each open list how many it has
	errs  field.List
}

// Bytes returns what was written.
func (w *Writer) Bytes() []byte { return w.b.Bytes() }

// Err returns what could not be written, each with its path; nil where everything was.
func (w *Writer) Err() error { return w.errs.Err() }

// fail notes that the value being written cannot be.
func (w *Writer) fail(err error) { w.errs.Merge(w.path(), err) }

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
		w.b.WriteByte(',')
	}
	w.comma = true
	if n := len(w.at); n > 0 && w.at[n-1].element >= 0 {
		w.at[n-1].element++
	}
}

// Open starts an object or a list: '{' or '['.
func (w *Writer) Open(c byte) {
	w.next()
	w.b.WriteByte(c)
	w.comma = false
	if c == '[' {
		w.at = append(w.at, step{})
	} else {
		w.at = append(w.at, step{element: -1})
	}
}

// Close ends it: '}' or ']'.
func (w *Writer) Close(c byte) {
	w.b.WriteByte(c)
	w.comma = true
	if n := len(w.at); n > 0 {
		w.at = w.at[:n-1]
	}
}

// Name writes the name of the next member.
func (w *Writer) Name(n string) {
	w.next()
	w.str(n)
	w.b.WriteByte(':')
	w.comma = false
	if k := len(w.at); k > 0 {
		w.at[k-1].name = n
	}
}

// Enum writes a member with the text form of an enumeration, leaving out an empty one.
func (w *Writer) Enum(name string, e encoding.TextMarshaler) {
	text, err := e.MarshalText()
	if err != nil {
		w.Refuse(name, err)
		return
	}
	w.Text(name, string(text))
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
	w.b.WriteString(j)
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

func (w *Writer) str(s string) {
	if !utf8.ValidString(s) { // the encoder would write another text
		w.fail(field.New("", "is not UTF-8", "text in UTF-8"))
	}
	e := json.NewEncoder(&w.b)
	e.SetEscapeHTML(false)
	_ = e.Encode(s) // a string always encodes
	w.b.Truncate(w.b.Len() - 1)
}

func (w *Writer) value(v *Value) {
	switch v.what {
	case null:
		w.Raw("null")
	case boolean, number:
		w.Raw(v.text)
	case text:
		w.String(v.text)
	case object:
		w.Open('{')
		for i, n := range v.names {
			w.Name(n)
			w.value(&v.values[i])
		}
		w.Close('}')
	case array:
		w.Open('[')
		for i := range v.values {
			w.value(&v.values[i])
		}
		w.Close(']')
	}
}
