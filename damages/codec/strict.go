// Package codec reads JSON that has to be right: unknown fields, duplicate fields, nulls and wrong types are errors
// with a path, and all errors of one text are reported together.
//
// [Parse] turns a text into a tree, within bounds of size and depth. An [Object] reads the fields of one object and
// notes every problem in a shared list; [Object.Done] reports the fields nobody asked for. [Read] does all of that with
// one text, in memory that is used again.
package codec

import (
	"cmp"
	"encoding"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Object reads the members of one JSON object. One of a [Read] or [ReadValue], or that came from [Object.Sub],
// [Object.Each] or [List], must not be used after its Done, because it is then used again for another object.
type Object struct {
	in      *Object // the object that holds it; nil for one that came from [Value.Object]
	path    string  // of one that came from [Value.Object]; else the name of the member that it is, or is an element of
	element int     // its place in the list; -1 where it is the member itself
	members []node
	marks   marks    // of the names of all members
	next    member   // the member after the one that was found last, which is mostly the one that is asked for next
	used    []uint64 // the members that were asked for, a bit each, in their order
	unread  int      // how many were not
	asked   []string // the names that were asked for, whether they are there or not
	missing []missing
	common  *common
	form    Form    // of its members, where they are read as those of one
	lent    bool    // it is used again after its Done
	spare   *Object // the next one that is done
}

// member is where a member of an object stands: at which node, and how many members come before it.
type member struct{ at, before int }

// missing is a member that has to be there and is not, and what it may be.
type missing struct {
	name, allowed string
	into          encoding.TextUnmarshaler // lists its values in the error for a text that is none
}

func (m missing) values() string {
	if m.into != nil {
		for _, e := range invalid.All(m.into.UnmarshalText(nil)) {
			return e.Allowed
		}
	}
	return m.allowed
}

// common is what the objects of one text share.
type common struct {
	words *words
	errs  *invalid.List
	spare *Object  // the first of those that are done
	text  []byte   // room for a text that is being read
	texts []string // room for lists of texts
}

// open makes the object ready to read members: those of the object that the nodes are.
func (o *Object) open(nodes []node) {
	o.members, o.marks, o.next, o.unread = nodes[1:], nodes[0].mark, member{}, int(nodes[0].has)
	o.used = append(o.used[:0], make([]uint64, (o.unread+63)/64)...)
}

// find returns where a member stands, and whether the object has it.
func (o *Object) find(name string) (member, bool) {
	if o.marks&markOf(name) == 0 {
		return member{}, false
	}
	if m := o.next; m.at < len(o.members) && o.common.words.named(&o.members[m.at], name) {
		return m, true
	}
	for m := (member{}); m.at < len(o.members); m = o.after(m) {
		if o.common.words.named(&o.members[m.at], name) {
			return m, true
		}
	}
	return member{}, false
}

// after is the member that follows another one.
func (o *Object) after(m member) member {
	return member{m.at + int(o.members[m.at].size), m.before + 1}
}

// Object reads v as an object at path; nil where it is none, which is noted in errs. A nil *Object reads as empty.
func (v *Value) Object(path string, errs *invalid.List) *Object {
	if v == nil || len(v.nodes) == 0 || errs == nil || !v.isObject(path, errs) {
		return nil
	}
	if c := v.lends; c != nil && c.errs == errs {
		o := c.lend()
		o.in, o.path, o.element = nil, path, -1
		o.open(v.nodes)
		return o
	}
	o := &Object{path: path, element: -1, common: &common{words: v.words, errs: errs}}
	o.open(v.nodes)
	return o
}

// isObject reports whether v is an object, and notes it where it is not.
func (v *Value) isObject(path string, errs *invalid.List) bool {
	what := v.nodes[0].what
	if what != object {
		errs.Add(path, "is "+kindNames[what], kindNames[object])
	}
	return what == object
}

// sub reads a value that the object holds as an object: a member, or an element of one. It is nil where it is none.
func (o *Object) sub(name string, element int, nodes []node) *Object {
	if !o.is(nodes, object, name, element) {
		return nil
	}
	e := o.common.lend()
	e.in, e.path, e.element = o, name, element
	e.open(nodes)
	return e
}

// lend is an object that is used again after its Done.
func (c *common) lend() *Object {
	e := c.spare
	if e == nil {
		return &Object{common: c, lent: true}
	}
	c.spare = e.spare
	return e
}

// Has reports whether the object has the member.
func (o *Object) Has(name string) bool {
	if o == nil {
		return false
	}
	_, found := o.find(name)
	return found
}

// Path returns the path of a member.
func (o *Object) Path(name string) string {
	if o == nil {
		return name
	}
	return invalid.Join(o.own(), name)
}

func (o *Object) say(p place) string { return o.common.words.at(p) }

// own is the path of the object itself. It is put together only where it is asked for, which is where something is wrong.
func (o *Object) own() string {
	if o.in == nil {
		return o.path
	}
	return o.in.at(o.path, o.element)
}

// at is the path of a member, or of an element of it.
func (o *Object) at(name string, element int) string {
	if element < 0 {
		return o.Path(name)
	}
	return invalid.At(o.Path(name), element)
}

// is reports whether a member, or an element of it, is of a kind, and notes it where it is not.
func (o *Object) is(v []node, k kind, name string, element int) bool {
	if v[0].what != k {
		o.common.errs.Add(o.at(name, element), "is "+kindNames[v[0].what], kindNames[k])
	}
	return v[0].what == k
}

// get returns the nodes of a member; nil where it is absent.
func (o *Object) get(name, allowed string) []node {
	if o == nil {
		return nil
	}
	o.asked = append(o.asked, name)
	m, found := o.find(name)
	if !found {
		if i := o.misses(name); i >= 0 && o.missing[i].allowed == "" {
			o.missing[i].allowed = allowed
		}
		return nil
	}
	if bit := uint64(1) << (m.before % 64); o.used[m.before/64]&bit == 0 {
		o.used[m.before/64] |= bit
		o.unread--
	}
	o.next = o.after(m)
	return o.members[m.at:o.next.at]
}

// misses returns where among the members that are missing the one of the name is; -1 where it is not one of them.
func (o *Object) misses(name string) int {
	return slices.IndexFunc(o.missing, func(m missing) bool { return m.name == name })
}

func (o *Object) typed(name string, k kind) []node { return o.of(name, k, kindNames[k]) }

// of is typed for a member of which more is to be said than its type.
func (o *Object) of(name string, k kind, allowed string) []node {
	v := o.get(name, allowed)
	if v == nil || !o.is(v, k, name, -1) {
		return nil
	}
	return v
}

// Done notes the members that are required and missing, and every member that nothing has read.
func (o *Object) Done() {
	if o == nil {
		return
	}
	for _, m := range o.missing {
		o.common.errs.Add(o.Path(m.name), "missing", cmp.Or(m.values(), "a value"))
	}
	for m := (member{}); o.unread > 0 && m.at < len(o.members); m = o.after(m) {
		if o.used[m.before/64]>>(m.before%64)&1 == 0 {
			o.common.errs.Add(o.Path(shown(o.say(o.members[m.at].name))), "unknown field", o.known())
		}
	}
	if o.lent {
		o.reset()
		o.spare, o.common.spare = o.common.spare, o
	}
}

// reset empties the object, so that it can be used again for another one.
func (o *Object) reset() {
	clear(o.missing)
	o.in, o.members, o.asked, o.missing = nil, nil, o.asked[:0], o.missing[:0]
}

// known lists the members that were asked for, each once.
func (o *Object) known() string {
	var names []string
	for _, m := range o.missing {
		names = append(names, m.name)
	}
	for _, name := range o.asked {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// Require says which members must be there; [Object.Done] notes those that are missing. What a member may be is told where
// it is asked for after that.
func (o *Object) Require(names ...string) {
	if o == nil {
		return
	}
	start := o.next
	for _, n := range names {
		m, found := o.find(n)
		if !found {
			o.missing = append(o.missing, missing{name: n})
			continue
		}
		o.next = o.after(m)
	}
	o.next = start
}

// Text reads a text; "" where it is absent.
func (o *Object) Text(name string) string {
	if v := o.typed(name, text); v != nil && o.fits(v, name, -1) {
		return o.say(v[0].text)
	}
	return ""
}

// fits reports whether a text is within bounds, and notes it where it is not.
func (o *Object) fits(v []node, name string, element int) bool {
	if v[0].text.to-v[0].text.from > maxText {
		o.common.errs.Add(o.at(name, element), tooLong, allowedText)
	}
	return len(o.say(v[0].text)) <= maxText
}

// Flag reads true or false; false where it is absent.
func (o *Object) Flag(name string) bool {
	v := o.typed(name, boolean)
	return v != nil && o.say(v[0].text) == "true"
}

// elements goes through a member that is a list; left is how many elements there are from this one on.
func (o *Object) elements(name string, read func(i, left int, e []node)) {
	v := o.typed(name, array)
	if v == nil {
		return
	}
	i, left := 0, int(v[0].has)
	for rest := v[1:]; len(rest) > 0; i++ {
		size := rest[0].size
		read(i, left-i, rest[:size])
		rest = rest[size:]
	}
}

// texts goes through a member that is a list of texts, and notes what is none.
func (o *Object) texts(name string, read func(i, left int, e []node)) {
	o.elements(name, func(i, left int, e []node) {
		if o.is(e, text, name, i) {
			read(i, left, e)
		}
	})
}

// Texts reads a list of texts; nil where it is absent.
func (o *Object) Texts(name string) []string {
	var out []string
	o.texts(name, func(i, left int, e []node) {
		if !o.fits(e, name, i) {
			return
		}
		if out == nil {
			out = o.common.room(left)
		}
		out = append(out, o.say(e[0].text))
	})
	return out
}

// room returns an empty list with room for n texts and no more. Lists mostly lie one after another in one piece of memory.
func (c *common) room(n int) []string {
	if n > len(c.texts) {
		return make([]string, 0, n)
	}
	list := c.texts[:0:n]
	c.texts = c.texts[n:]
	return list
}

// Set reads a list of names with a parser of such lists, whose errors name an element as "[i]"; it does nothing where
// the member is absent or holds no text.
func (o *Object) Set(name string, parse func(names []string) error) {
	var names []string
	var places []int // where each name stands in the list: what is no text is left out, and the rest keeps its place
	o.texts(name, func(i, _ int, e []node) {
		if o.fits(e, name, i) {
			names, places = append(names, o.say(e[0].text)), append(places, i)
		}
	})
	if len(names) == 0 {
		return
	}
	var l invalid.List
	l.Merge("", parse(names))
	for _, e := range invalid.All(l.Err()) {
		path := e.Path
		for at, i := range places {
			if rest, ok := strings.CutPrefix(e.Path, invalid.At("", at)); ok {
				path = invalid.At("", i) + rest
			}
		}
		o.common.errs.Add(invalid.Join(o.Path(name), path), e.Problem, e.Allowed)
	}
}

// Into reads a text into a value that parses itself, and that may not keep the bytes it is given. It leaves the value
// alone where the member is absent.
func (o *Object) Into(name string, to encoding.TextUnmarshaler) {
	v := o.typed(name, text)
	if v == nil {
		if o != nil && len(o.missing) > 0 {
			if i := o.misses(name); i >= 0 {
				o.missing[i].into = to
			}
		}
		return
	}
	o.common.text = append(o.common.text[:0], o.say(v[0].text)...)
	if err := to.UnmarshalText(o.common.text); err != nil {
		o.common.errs.Merge(o.Path(name), err)
	}
}

// Number reads a number written as a text of plain digits, at most 32 bytes; a JSON number is refused, because readers
// of JSON differ in what they make of its digits. The second result is false where the member is absent or wrong.
func (o *Object) Number(name string) (decimal.Decimal, bool) {
	v := o.of(name, text, allowedNumber)
	if v == nil {
		return decimal.Decimal{}, false
	}
	return o.digits(v, name, -1)
}

// Numbers reads a list of numbers written as [Object.Number] reads one; nil where it is absent. What is wrong is left out.
func (o *Object) Numbers(name string) []decimal.Decimal {
	var out []decimal.Decimal
	o.texts(name, func(i, _ int, e []node) {
		if d, ok := o.digits(e, name, i); ok {
			out = append(out, d)
		}
	})
	return out
}

// What is wrong with a text of more than maxText bytes, and what a text may be.
const tooLong, allowedText = "text too long", "at most 8192 bytes"

const allowedInt = "a whole number of at most 9 digits, without a point or an exponent"

const allowedFraction = "plain digits or a fraction such as 2/37, at most 32 bytes"

const allowedNumber = "plain digits with at most 18 decimal places, up to 1e15, at most 32 bytes"

// digits reads a text as a number.
func (o *Object) digits(v []node, name string, element int) (decimal.Decimal, bool) {
	d, err := exact.ParseMoney(o.say(v[0].text))
	if err != nil {
		o.common.errs.Add(o.at(name, element), invalid.Quote(o.say(v[0].text))+": "+err.Error(), allowedNumber)
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
	n, err := strconv.Atoi(o.say(v[0].text))
	if err != nil || n < -MaxInt || n > MaxInt {
		o.common.errs.Add(o.Path(name), invalid.Quote(o.say(v[0].text))+" is no whole number, or too long",
			allowedInt)
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
	n, err := exact.ParseRat(o.say(v[0].text))
	if err != nil {
		o.common.errs.Add(o.Path(name), invalid.Quote(o.say(v[0].text))+": "+err.Error(), allowedFraction)
	}
	return n
}

// value is a value that the object holds.
func (o *Object) value(v []node) *Value {
	x := &Value{words: o.common.words, nodes: v}
	if o.lent {
		x.lends = o.common
	}
	return x
}

// Any returns a member of any kind, nil where it is absent.
func (o *Object) Any(name string) *Value {
	if v := o.get(name, "a value"); v != nil {
		return o.value(v)
	}
	return nil
}

// Sub reads a member as an object; nil where it is absent.
func (o *Object) Sub(name string) *Object {
	v := o.get(name, kindNames[object])
	if v == nil {
		return nil
	}
	return o.sub(name, -1, v)
}

// Each reads a member as a list of objects.
func (o *Object) Each(name string, read func(i int, e *Object)) {
	o.elements(name, func(i, _ int, v []node) {
		if e := o.sub(name, i, v); e != nil {
			read(i, e)
			e.Done()
		}
	})
}

// Values goes through a member that is a list; any value may be in it.
func (o *Object) Values(name string, read func(i int, v *Value, path string)) {
	o.elements(name, func(i, _ int, v []node) { read(i, o.value(v), o.at(name, i)) })
}

// Only returns the name of the object's single member; it notes an error and returns "" where there is not exactly one.
func (o *Object) Only() string {
	if o == nil || o.common == nil {
		return ""
	}
	if len(o.members) == 0 || int(o.members[0].size) != len(o.members) {
		o.common.errs.Add(o.own(), "has not exactly one member", "one member")
		return ""
	}
	return o.say(o.members[0].name)
}
