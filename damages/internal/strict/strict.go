// Package strict reads JSON that has to be right: unknown fields, duplicate fields, nulls and wrong types are errors
// with a path, and all errors of one text are reported together.
//
// [Parse] turns a text into a tree, within bounds of size and depth. An [Object] reads the fields of one object and
// notes every problem in a shared list; [Object.Done] reports the fields nobody asked for.
package strict

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Bounds on a text.
const (
	MaxBytes = 32 << 20
	maxDepth = 96   // a formula alone may take 66: sixteen nested tables of steps, four levels each, and the innermost part
	maxText  = 8192 // one string

	maxValues = 1 << 20 // in all: a tree takes many times the bytes of its text
	maxTwice  = 1000    // fields given twice that are reported
)

// Value is one JSON value.
type Value struct {
	what   kind
	text   string // string, number or literal
	names  []string
	values []Value // members or elements
}

type kind uint8

const (
	null kind = iota
	boolean
	number
	text
	object
	array
)

var kindNames = [...]string{"null", "true or false", "a number", "a text", "an object", "a list"}

// Parse reads one JSON value and nothing after it. Errors name the path where the text broke off.
func Parse(data []byte) (*Value, error) {
	if len(data) > MaxBytes {
		return nil, field.New("", "longer than 32 MiB", "at most 32 MiB")
	}
	if !utf8.Valid(data) {
		return nil, field.New("", "not UTF-8", "JSON in UTF-8")
	}
	p := parser{dec: json.NewDecoder(bytes.NewReader(data))}
	p.dec.UseNumber()
	v, ok := p.value()
	if ok {
		if _, err := p.dec.Token(); !errors.Is(err, io.EOF) {
			p.errs.Add("", "text after the end of the value", "one JSON value")
		}
	}
	if err := p.errs.Err(); err != nil {
		return nil, err
	}
	return &v, nil
}

type parser struct {
	dec   *json.Decoder
	at    []step // where the parser is; a path is written only for an error
	count int    // of values
	errs  field.List
}

// step is one part of a path: the name of a member, or an element of a list.
type step struct {
	name    string
	element int // -1 for a member
}

func (p *parser) path() string {
	var path string
	for _, s := range p.at {
		if s.element < 0 {
			path = field.Join(path, shown(s.name))
		} else {
			path = field.At(path, s.element)
		}
	}
	return path
}

// stop notes what makes it pointless to read on.
func (p *parser) stop(problem, allowed string) (Value, bool) {
	p.errs.Add(p.path(), problem, allowed)
	return Value{}, false
}

// value reads one value; false where the text is not read any further.
func (p *parser) value() (Value, bool) {
	p.count++
	switch {
	case len(p.at) > maxDepth:
		return p.stop("nested too deep", "at most 96 levels")
	case p.count > maxValues:
		return p.stop("too many values", "at most 1048576 in one text")
	}
	t, err := p.dec.Token()
	if err != nil {
		return p.broken(err)
	}
	switch t := t.(type) {
	case json.Delim:
		if t == '{' {
			return p.object()
		}
		return p.array()
	case string:
		return Value{what: text, text: t}, true
	case json.Number:
		return Value{what: number, text: t.String()}, true
	case bool:
		if t {
			return Value{what: boolean, text: "true"}, true
		}
		return Value{what: boolean, text: "false"}, true
	}
	return Value{what: null}, true
}

// part reads a member or an element.
func (p *parser) part(s step) (Value, bool) {
	p.at = append(p.at, s)
	v, ok := p.value()
	p.at = p.at[:len(p.at)-1]
	return v, ok
}

func (p *parser) object() (Value, bool) {
	v := Value{what: object}
	seen := map[string]bool{}
	for p.dec.More() {
		t, err := p.dec.Token()
		if err != nil {
			return p.broken(err)
		}
		name, _ := t.(string)
		if seen[name] && p.errs.Len() < maxTwice {
			p.errs.Add(field.Join(p.path(), shown(name)), "given twice", "each field once")
		}
		seen[name] = true
		member, ok := p.part(step{name, -1})
		if !ok {
			return Value{}, false
		}
		v.names, v.values = append(v.names, name), append(v.values, member)
	}
	if _, err := p.dec.Token(); err != nil {
		return p.broken(err)
	}
	return v, true
}

func (p *parser) array() (Value, bool) {
	v := Value{what: array}
	for p.dec.More() {
		element, ok := p.part(step{"", len(v.values)})
		if !ok {
			return Value{}, false
		}
		v.values = append(v.values, element)
	}
	if _, err := p.dec.Token(); err != nil {
		return p.broken(err)
	}
	return v, true
}

func (p *parser) broken(err error) (Value, bool) {
	problem := "not JSON"
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		problem = "JSON breaks off"
	}
	return p.stop(problem+" near byte "+strconv.FormatInt(p.dec.InputOffset(), 10), "JSON")
}

// shown is a field's name as a path may show it.
func shown(name string) string {
	if name == "" || len(name) > 40 || strings.ContainsFunc(name, misleading) {
		return field.Quote(name)
	}
	return name
}

func misleading(r rune) bool { return strings.ContainsRune(".[]\"", r) || !unicode.IsPrint(r) }

// Bytes writes the value back as JSON.
func (v *Value) Bytes() []byte {
	var w Writer
	w.value(v)
	return w.Bytes()
}

// Object reads the members of one JSON object.
type Object struct {
	path    string
	v       *Value
	used    []bool
	asked   []asked
	missing []string
	errs    *field.List
}

// asked is a member that was asked for, whether it is there or not, and what it may be.
type asked struct {
	name, allowed string
	into          encoding.TextUnmarshaler // lists its values in the error for a text that is none
}

func (a asked) values() string {
	if a.into != nil {
		for _, e := range field.All(a.into.UnmarshalText(nil)) {
			return e.Allowed
		}
	}
	return a.allowed
}

// Object reads v as an object at path; nil where it is none, which is noted in errs. A nil *Object reads as empty.
func (v *Value) Object(path string, errs *field.List) *Object {
	if v.what != object {
		errs.Add(path, "is "+kindNames[v.what], kindNames[object])
		return nil
	}
	return &Object{path: path, v: v, used: make([]bool, len(v.values)), errs: errs}
}

// Has reports whether the object has the member.
func (o *Object) Has(name string) bool { return o != nil && slices.Contains(o.v.names, name) }

// Path returns the path of a member.
func (o *Object) Path(name string) string {
	if o == nil {
		return name
	}
	return field.Join(o.path, name)
}

func (o *Object) get(name, allowed string) *Value {
	if o == nil {
		return nil
	}
	o.asked = append(o.asked, asked{name: name, allowed: allowed})
	i := slices.Index(o.v.names, name)
	if i < 0 {
		return nil
	}
	o.used[i] = true
	return &o.v.values[i]
}

func (o *Object) typed(name string, k kind) *Value { return o.of(name, k, kindNames[k]) }

// of is typed for a member of which more is to be said than its type.
func (o *Object) of(name string, k kind, allowed string) *Value {
	v := o.get(name, allowed)
	if v == nil {
		return nil
	}
	if v.what != k {
		o.errs.Add(o.Path(name), "is "+kindNames[v.what], kindNames[k])
		return nil
	}
	return v
}

// Done notes the members that are required and missing, and every member that nothing has read.
func (o *Object) Done() {
	if o == nil {
		return
	}
	for _, n := range o.missing {
		allowed := "a value"
		if i := slices.IndexFunc(o.asked, func(a asked) bool { return a.name == n }); i >= 0 {
			allowed = o.asked[i].values()
		}
		o.errs.Add(o.Path(n), "missing", allowed)
	}
	for i, used := range o.used {
		if !used {
			o.errs.Add(o.Path(shown(o.v.names[i])), "unknown field", o.known())
		}
	}
}

// known lists the members that were asked for, each once.
func (o *Object) known() string {
	names := slices.Clone(o.missing)
	for _, a := range o.asked {
		if !slices.Contains(names, a.name) {
			names = append(names, a.name)
		}
	}
	return strings.Join(names, ", ")
}

// Require says which members must be there; [Object.Done] notes those that are missing.
func (o *Object) Require(names ...string) {
	if o == nil {
		return
	}
	for _, n := range names {
		if !o.Has(n) {
			o.missing = append(o.missing, n)
		}
	}
}

// Text reads a text; "" where it is absent.
func (o *Object) Text(name string) string {
	v := o.typed(name, text)
	if v == nil {
		return ""
	}
	if len(v.text) > maxText {
		o.errs.Add(o.Path(name), "text too long", "at most 8192 bytes")
		return ""
	}
	return v.text
}

// Flag reads true or false; false where it is absent.
func (o *Object) Flag(name string) bool {
	v := o.typed(name, boolean)
	return v != nil && v.text == "true"
}

// Texts reads a list of texts; nil where it is absent.
func (o *Object) Texts(name string) []string {
	v := o.typed(name, array)
	if v == nil {
		return nil
	}
	out := make([]string, 0, len(v.values))
	for i := range v.values {
		if e := &v.values[i]; o.isText(e, field.At(o.Path(name), i)) {
			out = append(out, e.text)
		}
	}
	if len(out) == 0 {
		return nil
	}
	return out
}

// isText reports whether an element of a list is a text within bounds, and notes it where it is not.
func (o *Object) isText(e *Value, path string) bool {
	switch {
	case e.what != text:
		o.errs.Add(path, "is "+kindNames[e.what], kindNames[text])
	case len(e.text) > maxText:
		o.errs.Add(path, "text too long", "at most 8192 bytes")
	default:
		return true
	}
	return false
}

// Set reads a list of names with a parser of such lists, whose errors name an element as "[i]"; it does nothing where
// the member is absent or holds no text.
func (o *Object) Set(name string, parse func(names []string) error) {
	v := o.typed(name, array)
	if v == nil {
		return
	}
	var names []string
	var places []int // where each name stands in the list: what is no text is left out, and the rest keeps its place
	for i := range v.values {
		if e := &v.values[i]; o.isText(e, field.At(o.Path(name), i)) {
			names, places = append(names, e.text), append(places, i)
		}
	}
	if len(names) == 0 {
		return
	}
	var l field.List
	l.Merge("", parse(names))
	for _, e := range field.All(l.Err()) {
		path := e.Path
		for at, i := range places {
			if rest, ok := strings.CutPrefix(e.Path, field.At("", at)); ok {
				path = field.At("", i) + rest
			}
		}
		o.errs.Add(field.Join(o.Path(name), path), e.Problem, e.Allowed)
	}
}

// Into reads a text into a value that parses itself. It leaves the value alone where the member is absent.
func (o *Object) Into(name string, to encoding.TextUnmarshaler) {
	v := o.typed(name, text)
	if v == nil {
		if o != nil {
			o.asked[len(o.asked)-1].into = to
		}
		return
	}
	if err := to.UnmarshalText([]byte(v.text)); err != nil {
		o.errs.Merge(o.Path(name), err)
	}
}

// JSON reads any value into one that reads JSON itself, as [json.Unmarshaler] does. Null is refused.
func (o *Object) JSON(name string, to json.Unmarshaler) {
	v := o.get(name, "a value")
	if v == nil {
		return
	}
	if v.what == null {
		o.errs.Add(o.Path(name), "is null", "a value")
		return
	}
	o.errs.Merge(o.Path(name), to.UnmarshalJSON(v.Bytes()))
}

// Number reads a number written as a text of plain digits, at most 32 bytes; a JSON number is refused, because readers
// of JSON differ in what they make of its digits. The second result is false where the member is absent or wrong.
func (o *Object) Number(name string) (decimal.Decimal, bool) {
	v := o.of(name, text, allowedNumber)
	if v == nil {
		return decimal.Decimal{}, false
	}
	return o.digits(v, o.Path(name))
}

// Numbers reads a list of numbers written as [Object.Number] reads one; nil where it is absent. What is wrong is left out.
func (o *Object) Numbers(name string) []decimal.Decimal {
	v := o.typed(name, array)
	if v == nil {
		return nil
	}
	var out []decimal.Decimal
	for i := range v.values {
		e, path := &v.values[i], field.At(o.Path(name), i)
		if e.what != text {
			o.errs.Add(path, "is "+kindNames[e.what], kindNames[text])
			continue
		}
		if d, ok := o.digits(e, path); ok {
			out = append(out, d)
		}
	}
	return out
}

const allowedFraction = "plain digits or a fraction such as 2/37, at most 32 bytes"

const allowedNumber = "plain digits with at most 18 decimal places, up to 1e15, at most 32 bytes"

// digits reads a text as a number.
func (o *Object) digits(v *Value, path string) (decimal.Decimal, bool) {
	d, err := exact.ParseDecimal(v.text)
	if err == nil {
		_, err = exact.Money(d)
	}
	if err != nil {
		o.errs.Add(path, field.Quote(v.text)+": "+err.Error(), allowedNumber)
		return decimal.Decimal{}, false
	}
	return d, true
}

// MaxInt is the largest whole number that [Object.Int] reads, either way from zero.
const MaxInt = 999_999_999

// Int reads a whole number, such as a year or a count: a JSON number of at most 9 digits, without a point or an exponent.
// All readers of JSON make the same of such a number. It is 0 where the member is absent or wrong.
func (o *Object) Int(name string) int {
	v := o.typed(name, number)
	if v == nil {
		return 0
	}
	n, err := strconv.Atoi(v.text)
	if err != nil || n < -MaxInt || n > MaxInt {
		o.errs.Add(o.Path(name), field.Quote(v.text)+" is no whole number, or too long", "a whole number of at most 9 digits, without a point or an exponent")
		return 0
	}
	return n
}

// Rat reads an exact number: a decimal, or a fraction "2/37".
func (o *Object) Rat(name string) exact.Num {
	v := o.of(name, text, allowedFraction)
	if v == nil {
		return exact.Num{}
	}
	n, err := exact.ParseRat(v.text)
	if err != nil {
		o.errs.Add(o.Path(name), field.Quote(v.text)+": "+err.Error(), allowedFraction)
	}
	return n
}

// Any returns a member of any kind, nil where it is absent.
func (o *Object) Any(name string) *Value { return o.get(name, "a value") }

// Sub reads a member as an object; nil where it is absent.
func (o *Object) Sub(name string) *Object {
	v := o.get(name, kindNames[object])
	if v == nil {
		return nil
	}
	return v.Object(o.Path(name), o.errs)
}

// Each reads a member as a list of objects.
func (o *Object) Each(name string, read func(i int, e *Object)) {
	v := o.typed(name, array)
	if v == nil {
		return
	}
	for i := range v.values {
		if e := v.values[i].Object(field.At(o.Path(name), i), o.errs); e != nil {
			read(i, e)
			e.Done()
		}
	}
}

// Values goes through a member that is a list; any value may be in it.
func (o *Object) Values(name string, read func(i int, v *Value, path string)) {
	v := o.typed(name, array)
	if v == nil {
		return
	}
	for i := range v.values {
		read(i, &v.values[i], field.At(o.Path(name), i))
	}
}

// Only returns the name of the object's single member; it notes an error and returns "" where there is not exactly one.
func (o *Object) Only() string {
	if o == nil {
		return ""
	}
	if len(o.v.names) != 1 {
		o.errs.Add(o.path, "has not exactly one member", "one member")
		return ""
	}
	return o.v.names[0]
}
