// Package wire reads and writes the JSON of the injunction packages.
//
// A struct is an object whose members are its exported fields in the order of their declaration, named in lower case
// with underscores: SetDays is "set_days". A type that marshals itself as text is a string; other numbers, flags, texts
// and lists are themselves; money is a string with at least two places. Zero values are left out. Reading is strict:
// unknown members, members given twice, null, wrong types and trailing text are *invalid.Error values with a path, all of
// one input together.
package wire

import (
	"encoding"
	"reflect"
	"strings"
	"unicode"

	"github.com/shopspring/decimal"
)

// member is one field of a struct as JSON has it.
type member struct {
	name  string
	index []int
}

// members are the fields of a struct, those of embedded structs in their place.
func members(t reflect.Type) []member {
	var out []member
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() {
			continue
		}
		if f.Anonymous && f.Type.Kind() == reflect.Struct {
			for _, m := range members(f.Type) {
				out = append(out, member{m.name, append([]int{i}, m.index...)})
			}
			continue
		}
		out = append(out, member{Name(f.Name), []int{i}})
	}
	return out
}

// Name is the JSON name of a Go field: SetDays is "set_days", URL is "url".
func Name(field string) string {
	var b strings.Builder
	r := []rune(field)
	for i, c := range r {
		if unicode.IsUpper(c) && i > 0 && (!unicode.IsUpper(r[i-1]) || i+1 < len(r) && unicode.IsLower(r[i+1])) {
			b.WriteByte('_')
		}
		b.WriteRune(unicode.ToLower(c))
	}
	return b.String()
}

func isText(t reflect.Type) bool {
	return t.Implements(reflect.TypeFor[encoding.TextMarshaler]()) && reflect.PointerTo(t).Implements(reflect.TypeFor[encoding.TextUnmarshaler]())
}

func isMoney(t reflect.Type) bool { return t == reflect.TypeFor[decimal.Decimal]() }
