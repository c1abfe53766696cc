package strict

import (
	"bytes"
	"encoding/json"
)

// Writer writes JSON in the order it is told, reading no setting of any package. The zero Writer is ready for use.
type Writer struct {
	b     bytes.Buffer
	comma bool
}

// Bytes returns what was written.
func (w *Writer) Bytes() []byte { return w.b.Bytes() }

func (w *Writer) next() {
	if w.comma {
		w.b.WriteByte(',')
	}
	w.comma = true
}

// Open starts an object or a list: '{' or '['.
func (w *Writer) Open(c byte) {
	w.next()
	w.b.WriteByte(c)
	w.comma = false
}

// Close ends it: '}' or ']'.
func (w *Writer) Close(c byte) {
	w.b.WriteByte(c)
	w.comma = true
}

// Name writes the name of the next member.
func (w *Writer) Name(n string) {
	w.next()
	w.str(n)
	w.b.WriteByte(':')
	w.comma = false
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
