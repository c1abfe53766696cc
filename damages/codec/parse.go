package codec

import (
	"bytes"
	"math/bits"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/makewhole/remedies/damages/invalid"
)

// Bounds on a text.
const (
	MaxBytes = 32 << 20
	maxDepth = 96   // a formula alone may take 66: sixteen nested tables of steps, four levels each, and the innermost part
	maxText  = 8192 // one string

	maxValues = 1 << 20 // in all: a tree takes many times the bytes of its text
	maxTwice  = 1000    // fields given twice that are reported
	maxSearch = 32      // members whose names are compared one by one; an object of more keeps them in a map
)

// Value is one JSON value: its own node, followed by the nodes of all that it holds, in the order of the text.
type Value struct {
	words *words
	nodes []node
	lends *common // of a reading, whose objects are used again; nil for one that came from Parse
}

// node is one value of a tree. It holds places instead of strings, so that a tree is one piece of memory without pointers.
type node struct {
	name place // of a member
	text place // what a text says; of any other value, how it was written
	size int32 // how many nodes the value takes: its own and those of all that it holds
	has  int32 // how many members an object has, or elements a list
	mark marks // of the names of its members
	what kind
}

// marks are marks of names. Two names whose marks differ are different, so that most names that an object does not have
// are not searched for in it.
type marks uint32

// markOf is the mark of a name.
func markOf(name string) marks {
	if name == "" {
		return 1
	}
	return 1 << ((uint(len(name)) + 7*uint(name[0])) % 32)
}

// place is where a string stands in words. Counting goes on from the end of the whole text into what is unescaped.
type place struct{ from, to uint32 }

// words holds one copy of the whole text, and one after another what those strings say that hold a backslash.
type words struct{ whole, unescaped string }

func (w *words) at(p place) string {
	if p.to <= uint32(len(w.whole)) { //nolint:gosec // at most MaxBytes
		return w.whole[p.from:p.to]
	}
	return w.unescaped[int(p.from)-len(w.whole) : int(p.to)-len(w.whole)]
}

// named reports whether a member has the name.
func (w *words) named(n *node, name string) bool {
	return int(n.name.to-n.name.from) == len(name) && w.at(n.name) == name
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
	p := parser{words: new(words)}
	room := 1 + bytes.Count(data, []byte{','}) + bytes.Count(data, []byte{'{'}) + bytes.Count(data, []byte{'['})
	p.nodes = make([]node, 0, min(room, maxValues))
	if err := p.parse(data); err != nil {
		return nil, err
	}
	return &Value{words: p.words, nodes: p.nodes}, nil
}

type parser struct {
	in        string
	pos       int
	words     *words
	unescaped strings.Builder
	nodes     []node
	at        []part // where the parser is; a path is written only for an error
	listed    int    // how many texts stand in lists
	errs      invalid.List
}

// part is one part of a path: the name of a member, or an element of a list.
type part struct {
	name    place
	element int32 // -1 for a member
}

// parse reads a whole text.
func (p *parser) parse(data []byte) error {
	if len(data) > MaxBytes {
		return invalid.New("", "longer than 32 MiB", "at most 32 MiB")
	}
	if !utf8.Valid(data) {
		return invalid.New("", "not UTF-8", "JSON in UTF-8")
	}
	p.in = string(data)
	p.words.whole = p.in
	if p.value(place{}) && !p.ended() {
		p.errs.Add("", "text after the end of the value", "one JSON value")
	}
	return p.errs.Err()
}

func (p *parser) path() string {
	var path string
	for _, s := range p.at {
		if s.element < 0 {
			path = invalid.Join(path, shown(p.words.at(s.name)))
		} else {
			path = invalid.At(path, int(s.element))
		}
	}
	return path
}

// stop notes what makes it pointless to read on.
func (p *parser) stop(problem, allowed string) bool {
	p.errs.Add(p.path(), problem, allowed)
	return false
}

const blanks = " \n\r\t"

// broken stops where the text is not JSON, or breaks off before a value is complete.
func (p *parser) broken(off bool) bool {
	problem, at := "not JSON", p.pos
	if off {
		problem, at = "JSON breaks off", min(at, len(strings.TrimRight(p.in, blanks)))
	}
	return p.stop(problem+" near byte "+strconv.Itoa(at), "JSON")
}

// peek moves to the next byte that is no blank and returns it; 0 at the end of the text.
func (p *parser) peek() byte {
	for ; p.pos < len(p.in); p.pos++ {
		switch c := p.in[p.pos]; c {
		case ' ', '\n', '\r', '\t':
		default:
			return c
		}
	}
	return 0
}

// ended reports whether nothing but blanks is left.
func (p *parser) ended() bool {
	p.peek()
	return p.pos == len(p.in)
}

// take reads a byte that has to stand here.
func (p *parser) take(want byte) bool {
	if p.peek() != want {
		return p.broken(p.ended())
	}
	p.pos++
	return true
}

// part reads the value of a member or an element, and the byte that stands before it, if any. It is false where the text
// is not read any further.
func (p *parser) part(name place, element int32, before byte) bool {
	p.at = append(p.at, part{name, element})
	ok := (before == 0 || p.take(before)) && p.value(name)
	p.at = p.at[:len(p.at)-1]
	return ok
}

// value reads one value.
func (p *parser) value(name place) bool {
	switch {
	case len(p.at) > maxDepth:
		return p.stop("nested too deep", "at most 96 levels")
	case len(p.nodes) == maxValues:
		return p.stop("too many values", "at most 1048576 in one text")
	}
	c := p.peek()
	at, start := len(p.nodes), p.pos
	n := node{name: name}
	p.nodes = append(p.nodes, n)
	var ok bool
	switch c {
	case '{':
		n.what, ok = object, p.object(&n)
	case '[':
		n.what, ok = array, p.array(&n)
	case '"':
		n.what = text
		n.text, ok = p.quoted()
	case 't':
		n.what, ok = boolean, p.word("true")
	case 'f':
		n.what, ok = boolean, p.word("false")
	case 'n':
		n.what, ok = null, p.word("null")
	default:
		n.what, ok = number, p.number()
	}
	if !ok {
		return false
	}
	if n.what != text {
		n.text = between(start, p.pos)
	}
	n.size = int32(len(p.nodes) - at) //nolint:gosec // at most maxValues
	p.nodes[at] = n
	return true
}

func between(from, to int) place { return place{uint32(from), uint32(to)} } //nolint:gosec // at most twice MaxBytes

// object reads an object, and notes how many members it has and their marks.
func (p *parser) object(n *node) bool {
	at := len(p.nodes)
	var many map[string]bool
	p.pos++
	for ; ; n.has++ {
		c := p.peek()
		if c == '}' {
			p.pos++
			return true
		}
		if n.has > 0 {
			if !p.take(',') {
				return false
			}
			c = p.peek()
		}
		if c != '"' {
			return p.broken(p.ended())
		}
		name, ok := p.quoted()
		if !ok {
			return false
		}
		if n.has == maxSearch {
			many = make(map[string]bool, 2*maxSearch)
			for m := range parts(p.nodes[at:]) {
				many[p.words.at(m[0].name)] = true
			}
		}
		said := p.words.at(name)
		mark := markOf(said)
		if (many != nil || n.mark&mark != 0) && p.twice(p.nodes[at:], many, said) && p.errs.Len() < maxTwice {
			p.errs.Add(invalid.Join(p.path(), shown(said)), "given twice", "each field once")
		}
		n.mark |= mark
		if !p.part(name, -1, ':') {
			return false
		}
	}
}

// twice reports whether an object holds a member of the name already. Where it holds many, their names are in a map.
func (p *parser) twice(members []node, many map[string]bool, name string) bool {
	if many == nil {
		for i := 0; i < len(members); i += int(members[i].size) {
			if p.words.named(&members[i], name) {
				return true
			}
		}
		return false
	}
	taken := many[name]
	many[name] = true
	return taken
}

// array reads a list, and notes how many elements it has.
func (p *parser) array(n *node) bool {
	p.pos++
	before := byte(0)
	for ; ; n.has++ {
		switch c := p.peek(); {
		case c == '"':
			p.listed++
		case c == ']':
			p.pos++
			return true
		case c == '}' || p.ended():
			return p.broken(c != '}')
		}
		if !p.part(place{}, n.has, before) {
			return false
		}
		before = ','
	}
}

func (p *parser) word(w string) bool {
	rest := p.in[p.pos:]
	if !strings.HasPrefix(rest, w) {
		return p.broken(strings.HasPrefix(w, rest))
	}
	p.pos += len(w)
	return true
}

// number reads a number as JSON writes it: no sign but a minus, no zero before other digits, and digits on both sides of
// a point.
func (p *parser) number() bool {
	i := p.skip(p.pos, "-")
	end := p.digits(i)
	if end > i && p.in[i] == '0' {
		end = i + 1
	}
	complete := end > i
	if i = p.skip(end, "."); complete && i > end {
		end = p.digits(i)
		complete = end > i
	}
	if i = p.skip(end, "eE"); complete && i > end {
		i = p.skip(i, "+-")
		end = p.digits(i)
		complete = end > i
	}
	if !complete {
		return p.broken(end == len(p.in))
	}
	p.pos = end
	return true
}

// skip returns the place after i where one of the bytes stands there, else i.
func (p *parser) skip(i int, any string) int {
	if i < len(p.in) && strings.IndexByte(any, p.in[i]) >= 0 {
		return i + 1
	}
	return i
}

// digits returns where the digits that start at i end.
func (p *parser) digits(i int) int {
	for i < len(p.in) && '0' <= p.in[i] && p.in[i] <= '9' {
		i++
	}
	return i
}

// quoted reads a string. It looks at eight bytes at once.
func (p *parser) quoted() (place, bool) {
	start := p.pos + 1
	for i := start; i < len(p.in); i++ {
		if i+8 <= len(p.in) {
			odd := unusual(eight(p.in[i : i+8]))
			if odd == 0 {
				i += 7
				continue
			}
			i += bits.TrailingZeros64(odd) / 8
		}
		switch c := p.in[i]; {
		case c == '"':
			p.pos = i + 1
			return between(start, i), true
		case c == '\\':
			return p.escaped(start, i)
		case c < ' ':
			return place{}, p.broken(false)
		}
	}
	return place{}, p.broken(true)
}

// eight is the first eight bytes of a text as one number, the first byte lowest.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

// escaped reads a string of which the first backslash stands at i.
func (p *parser) escaped(start, i int) (place, bool) {
	from := len(p.in) + p.unescaped.Len()
	p.unescaped.WriteString(p.in[start:i])
	for i < len(p.in) {
		switch c := p.in[i]; {
		case c == '"':
			p.pos = i + 1
			p.words.unescaped = p.unescaped.String()
			return between(from, len(p.in)+p.unescaped.Len()), true
		case c < ' ':
			return place{}, p.broken(false)
		case c != '\\':
			p.unescaped.WriteByte(c)
			i++
		default:
			r, size := escape(p.in[i:])
			if size == 0 {
				return place{}, p.broken(breaksOff(p.in[i:]))
			}
			p.unescaped.WriteRune(r)
			i += size
		}
	}
	return place{}, p.broken(true)
}

// escape reads what a backslash starts: the rune it stands for, and how many bytes it takes, 0 where it stands for none.
// Half of a pair without its other half stands for U+FFFD, as in encoding/json.
func escape(s string) (rune, int) {
	const letters, meanings = `"\/bfnrt`, "\"\\/\b\f\n\r\t"
	if len(s) > 1 {
		if k := strings.IndexByte(letters, s[1]); k >= 0 {
			return rune(meanings[k]), 2
		}
	}
	r := unit(s)
	switch {
	case r < 0:
		return 0, 0
	case !utf16.IsSurrogate(r):
		return r, 6
	}
	if pair := utf16.DecodeRune(r, unit(s[6:])); pair != unicode.ReplacementChar {
		return pair, 12
	}
	return unicode.ReplacementChar, 6
}

// unit reads \u and four hexadecimal digits; -1 where s does not start with them.
func unit(s string) rune {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return -1
	}
	n, err := strconv.ParseUint(s[2:6], 16, 16)
	if err != nil {
		return -1
	}
	return rune(n) //nolint:gosec // 16 bits
}

// breaksOff reports whether the text ends before it shows what a backslash stands for.
func breaksOff(s string) bool {
	return len(s) < 2 || s[1] == 'u' && strings.Trim(s[2:], "0123456789abcdefABCDEF") == ""
}

// parts goes through the values that follow each other in a list of nodes, each with all that it holds.
func parts(nodes []node) func(yield func([]node) bool) {
	return func(yield func([]node) bool) {
		for rest := nodes; len(rest) > 0 && yield(rest[:rest[0].size]); {
			rest = rest[rest[0].size:]
		}
	}
}

// shown is a field's name as a path may show it.
func shown(name string) string {
	if name == "" || len(name) > 40 || strings.ContainsFunc(name, misleading) {
		return invalid.Quote(name)
	}
	return name
}

func misleading(r rune) bool { return strings.ContainsRune(".[]\"", r) || !unicode.IsPrint(r) }

// Bytes writes the value back as JSON, without blanks.
func (v *Value) Bytes() []byte {
	var w Writer
	if v != nil && len(v.nodes) > 0 {
		w.value(v.words, v.nodes)
	}
	return w.Bytes()
}

// Text returns what a text says; false for any other value.
func (v *Value) Text() (string, bool) {
	if v == nil || len(v.nodes) == 0 || v.nodes[0].what != text {
		return "", false
	}
	return v.words.at(v.nodes[0].text), true
}
