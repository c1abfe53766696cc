package wire

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/makewhole/remedies/damages/invalid"
)

// Bounds on an input.
const (
	maxBytes  = 8 << 20
	maxDepth  = 32
	maxValues = 1 << 18
	maxErrors = 1000
	maxText   = 8192
)

// node is one JSON value.
type node struct {
	kind     string // "an object", "a list", "a text", "a number", "true or false", "null"
	text     string
	names    []string
	children []node
}

// Read fills the struct that to points at from JSON. A member "schema" is required and has to be the one given.
// Members that are absent keep their zero values. Where an error is returned what to points at is not to be used.
func Read(data []byte, schema string, to any) error {
	if len(data) > maxBytes {
		return invalid.New("", "longer than 8 MiB", "at most 8 MiB")
	}
	if !utf8.Valid(data) {
		return invalid.New("", "not UTF-8", "JSON in UTF-8")
	}
	r := reader{dec: json.NewDecoder(bytes.NewReader(data))}
	r.dec.UseNumber()
	root, ok := r.node("", 0)
	if ok {
		if _, err := r.dec.Token(); !errors.Is(err, io.EOF) {
			r.errs.Add("", "text after the end of the value", "one JSON value")
		}
	}
	if err := r.errs.Err(); err != nil {
		return err
	}
	if root.kind != "an object" {
		return invalid.New("", "is "+root.kind, "an object")
	}
	kept := node{kind: root.kind}
	found := ""
	for i, n := range root.names {
		if n == "schema" && root.children[i].kind == "a text" {
			found = root.children[i].text
			continue
		}
		kept.names, kept.children = append(kept.names, n), append(kept.children, root.children[i])
	}
	if found != schema {
		r.errs.Add("schema", "is "+invalid.Quote(found), schema)
	}
	r.set("", kept, reflect.ValueOf(to).Elem())
	return r.errs.Err()
}

type reader struct {
	dec   *json.Decoder
	count int
	errs  invalid.List
}

func (r *reader) add(path, problem, allowed string) {
	if r.errs.Len() < maxErrors {
		r.errs.Add(path, problem, allowed)
	}
}

// node reads one value; false where reading on is pointless.
func (r *reader) node(path string, depth int) (node, bool) {
	r.count++
	if depth > maxDepth || r.count > maxValues {
		r.errs.Add(path, "too deep or too many values", "at most 32 levels and 262144 values")
		return node{}, false
	}
	t, err := r.dec.Token()
	if err != nil {
		return r.broken(path)
	}
	switch t := t.(type) {
	case json.Delim:
		return r.inside(path, depth, t == '{')
	case string:
		return node{kind: "a text", text: t}, true
	case json.Number:
		return node{kind: "a number", text: t.String()}, true
	case bool:
		return node{kind: "true or false", text: strconv.FormatBool(t)}, true
	}
	return node{kind: "null"}, true
}

func (r *reader) broken(path string) (node, bool) {
	r.errs.Add(path, "not JSON near byte "+strconv.FormatInt(r.dec.InputOffset(), 10), "JSON")
	return node{}, false
}

func (r *reader) inside(path string, depth int, object bool) (node, bool) {
	n := node{kind: "a list"}
	seen := map[string]bool{}
	if object {
		n.kind = "an object"
	}
	for r.dec.More() {
		at := invalid.At(path, len(n.children))
		if object {
			t, err := r.dec.Token()
			if err != nil {
				return r.broken(path)
			}
			name, _ := t.(string)
			at = invalid.Join(path, shown(name))
			if seen[name] {
				r.add(at, "given twice", "each member once")
			}
			seen[name] = true
			n.names = append(n.names, name)
		}
		child, ok := r.node(at, depth+1)
		if !ok {
			return node{}, false
		}
		n.children = append(n.children, child)
	}
	if _, err := r.dec.Token(); err != nil {
		return r.broken(path)
	}
	return n, true
}

// shown is a name as a path may show it.
func shown(name string) string {
	if name == "" || len(name) > 40 {
		return invalid.Quote(name)
	}
	for _, c := range name {
		if c != '_' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return invalid.Quote(name)
		}
	}
	return name
}

// set puts a value into a field.
func (r *reader) set(path string, n node, to reflect.Value) {
	want := func(kind string) bool {
		if n.kind != kind {
			r.add(path, "is "+n.kind, kind)
			return false
		}
		if len(n.text) > maxText {
			r.add(path, "text of "+strconv.Itoa(len(n.text))+" bytes", "at most 8192 bytes")
			return false
		}
		return true
	}
	switch {
	case isMoney(to.Type()):
		if !want("a text") {
			return
		}
		d, ok := ParseMoney(n.text)
		if !ok {
			r.add(path, "no amount: "+invalid.Quote(n.text), "dollars and cents as text, such as \"10000.00\"")
			return
		}
		to.Set(reflect.ValueOf(d))
		return
	case isText(to.Type()):
		if want("a text") {
			if err := to.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(n.text)); err != nil && r.errs.Len() < maxErrors {
				r.errs.Merge(path, err)
			}
		}
		return
	}
	switch to.Kind() { //nolint:exhaustive // the kinds that the packages' types have
	case reflect.Struct:
		if want("an object") {
			r.object(path, n, to)
		}
	case reflect.Slice:
		if !want("a list") {
			return
		}
		list := reflect.MakeSlice(to.Type(), len(n.children), len(n.children))
		for i, c := range n.children {
			r.set(invalid.At(path, i), c, list.Index(i))
		}
		if len(n.children) > 0 {
			to.Set(list)
		}
	case reflect.String:
		if want("a text") {
			to.SetString(n.text)
		}
	case reflect.Bool:
		if want("true or false") {
			to.SetBool(n.text == "true")
		}
	case reflect.Int:
		if want("a number") {
			i, err := strconv.ParseInt(n.text, 10, 32)
			if err != nil {
				r.add(path, "no whole number: "+invalid.Quote(n.text), "a whole number")
				return
			}
			to.SetInt(i)
		}
	default:
		r.add(path, "cannot be read", "")
	}
}

func (r *reader) object(path string, n node, to reflect.Value) {
	fields := members(to.Type())
	for i, name := range n.names {
		read := false
		for _, m := range fields {
			if m.name == name {
				read = true
				r.set(invalid.Join(path, name), n.children[i], to.FieldByIndex(m.index))
			}
		}
		if !read {
			known := make([]string, len(fields))
			for i, m := range fields {
				known[i] = m.name
			}
			r.add(invalid.Join(path, shown(name)), "unknown member", strings.Join(known, ", "))
		}
	}
}
