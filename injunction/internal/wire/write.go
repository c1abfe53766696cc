package wire

import (
	"bytes"
	"encoding"
	"encoding/json"
	"reflect"
	"strconv"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/invalid"
)

// Write returns v, a struct, as JSON with a member "schema" in front. The error is what a value says of itself where it
// has no text form.
func Write(schema string, v any) ([]byte, error) {
	w := writer{}
	w.b.WriteString(`{"schema":`)
	w.text(schema)
	w.object(reflect.ValueOf(v), true)
	w.b.WriteByte('}')
	if err := w.errs.Err(); err != nil {
		return nil, err
	}
	return w.b.Bytes(), nil
}

type writer struct {
	b    bytes.Buffer
	errs invalid.List
	path string
}

func (w *writer) text(s string) {
	e := json.NewEncoder(&w.b)
	e.SetEscapeHTML(false)
	switch err := e.Encode(s); {
	case err != nil, !utf8.ValidString(s): // the encoder would write another text
		w.errs.Add(w.path, "is not UTF-8", "text in UTF-8")
	case len(s) > maxText:
		w.errs.Add(w.path, "text of "+strconv.Itoa(len(s))+" bytes", "at most 8192 bytes")
	}
	w.b.Truncate(w.b.Len() - 1) // the encoder's line feed
}

// object writes the members of a struct that are not zero.
func (w *writer) object(v reflect.Value, comma bool) {
	for _, m := range members(v.Type()) {
		f := v.FieldByIndex(m.index)
		if f.IsZero() || f.Kind() == reflect.Slice && f.Len() == 0 {
			continue
		}
		if comma {
			w.b.WriteByte(',')
		}
		comma = true
		w.b.WriteString(`"` + m.name + `":`)
		outer := w.path
		w.path = invalid.Join(outer, m.name)
		w.value(f)
		w.path = outer
	}
}

func (w *writer) value(v reflect.Value) {
	switch {
	case isMoney(v.Type()):
		s := Money(v.Interface().(decimal.Decimal))
		if s == "" {
			w.errs.Add(w.path, "is no amount", "dollars and cents, up to 10^15 dollars")
		}
		w.text(s)
		return
	case isText(v.Type()):
		b, err := v.Interface().(encoding.TextMarshaler).MarshalText()
		w.errs.Merge(w.path, err)
		w.text(string(b))
		return
	}
	switch v.Kind() { //nolint:exhaustive // the kinds that the packages' types have
	case reflect.Struct:
		w.b.WriteByte('{')
		w.object(v, false)
		w.b.WriteByte('}')
	case reflect.Slice:
		w.b.WriteByte('[')
		outer := w.path
		for i := range v.Len() {
			if i > 0 {
				w.b.WriteByte(',')
			}
			w.path = invalid.At(outer, i)
			w.value(v.Index(i))
		}
		w.path = outer
		w.b.WriteByte(']')
	case reflect.String:
		w.text(v.String())
	case reflect.Bool:
		w.b.WriteString(strconv.FormatBool(v.Bool()))
	case reflect.Int:
		w.b.WriteString(strconv.FormatInt(v.Int(), 10))
	default:
		w.errs.Add(w.path, "cannot be written", "")
	}
}
