package codec

import (
	"bytes"
	"encoding"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
	"sync"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Writer writes JSON in the order it is told, reading no setting of any package. What has no text form, or one that
// would be read as another value, is noted with its path: see [Writer.Err]. The zero Writer is ready for use.
type Writer struct {
	b     []byte
	comma bool
	at    []step // where the writer is: for each open object the member being written, for each open list how many it has
	errs  invalid.List
	of    Form   // of what is written by one
	kept  []kept // the members that are written although they are zero, of each object that is open
}

// Bytes returns what was written.
func (w *Writer) Bytes() []byte { return w.b }

// writers holds the memory of writers that are done.
var writers = sync.Pool{New: func() any { return new(Writer) }}

// keepBytes is how much memory a writer that is kept may hold.
const keepBytes = 1 << 20

// Write returns what a function writes, and an error that says what could not be written. The writer must not be used after that: its memory is
// used again.
func Write(write func(w *Writer)) ([]byte, error) { return AppendTo(nil, write) }

// AppendTo appends to b what [Write] returns.
func AppendTo(b []byte, write func(w *Writer)) ([]byte, error) {
	err := Lend(write, func(text []byte) { b = append(b, text...) })
	return b, err
}

// Lend gives what a function writes to another one, which must not keep it. The error is that of [Write].
func Lend(write func(w *Writer), to func(text []byte)) error {
	w := writers.Get().(*Writer)
	if write != nil {
		write(w)
	}
	err := w.Err()
	if to != nil {
		to(w.b)
	}
	if cap(w.b) <= keepBytes {
		w.b, w.comma, w.at, w.kept, w.of.from = w.b[:0], false, w.at[:0], w.kept[:0], 0
		if err != nil {
			w.errs = invalid.List{}
		}
		writers.Put(w)
	}
	return err
}

// Err returns what could not be written, each with its path; nil where everything was.
func (w *Writer) Err() error { return w.errs.Err() }

// step is one part of the path to where a writer is: in an object where the name of the member that was begun last stands,
// in a list how many elements it has so far.
type step struct {
	name    int
	element int // -1 in an object
}

// path is where the writer is.
func (w *Writer) path() string { return w.pathOf(w.at) }

func (w *Writer) pathOf(at []step) string {
	var path string
	for _, s := range at {
		switch {
		case s.element > 0:
			path = invalid.At(path, s.element-1)
		case s.element < 0 && s.name > 0:
			name, _, _ := bytes.Cut(w.b[s.name:], []byte{'"'})
			path = invalid.Join(path, shown(string(name)))
		}
	}
	return path
}

// room returns what was written, up to the capacity of its memory, where at least n more bytes have room from the place at
// on. What is written there counts once the length is set. A length is cheaper to set than a slice, while the garbage
// collector runs.
func (w *Writer) room(n int) (b []byte, at int) {
	at = len(w.b)
	if cap(w.b)-at < n {
		w.b = slices.Grow(w.b, n)
	}
	return w.b[:cap(w.b)], at
}

// grown takes what was written as a function returned it that appended to it.
func (w *Writer) grown(b []byte) {
	if cap(b) != cap(w.b) {
		w.b = b
		return
	}
	w.b = w.b[:len(b)]
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

// Name writes the name of the next member, which holds nothing that JSON escapes.
func (w *Writer) Name(n string) {
	b, at := w.room(len(n) + len(`,"":`))
	if w.comma {
		b[at] = ','
		at++
	}
	b[at] = '"'
	at++
	if k := len(w.at); k > 0 {
		w.at[k-1].name = at
	}
	at += copy(b[at:], n)
	b[at], b[at+1] = '"', ':'
	w.b, w.comma = w.b[:at+2], false
}

// enum is an enumeration. The text form of a value that has one is what String returns.
type enum interface {
	fmt.Stringer
	encoding.TextMarshaler
}

// Enum writes a member with the text form of an enumeration, leaving out an empty one.
func (w *Writer) Enum(name string, e enum) {
	if e == nil {
		return
	}
	text := e.String()
	if text == "" || text == invalid.NoText { // it may have no text form, and MarshalText says why
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
	w.b = append(w.b, '"')
	b, _ := d.AppendText(w.b) // it never fails
	w.grown(b)
	w.b, w.comma = append(w.b, '"'), true
}

// Dollars writes a member with an amount of dollars, as [exact.Text] writes it.
func (w *Writer) Dollars(name string, a exact.Num) {
	w.Name(name)
	w.b = append(w.b, '"')
	w.grown(a.AppendText(w.b))
	w.b, w.comma = append(w.b, '"'), true
}

// Number writes a member with a number that [Object.Number] reads, as a text.
func (w *Writer) Number(name string, d decimal.Decimal) {
	if n, err := exact.Money(d); err == nil {
		if _, _, wide := n.Parts(); wide == nil {
			w.Dollars(name, n) // it has digits that are read again
			return
		}
	}
	w.number(name, d, exact.Text)
}

// Plain writes a member with a number as [Writer.Number] does, with as few places as it needs.
func (w *Writer) Plain(name string, d decimal.Decimal) { w.number(name, d, exact.Plain) }

func (w *Writer) number(name string, d decimal.Decimal, text func(decimal.Decimal) string) {
	if s, err := digits(d, text); err != nil {
		w.Refuse(name, err)
	} else {
		w.Text(name, s)
	}
}

// amount writes an element of a list of amounts.
func (w *Writer) amount(d decimal.Decimal) {
	s, err := digits(d, exact.Text)
	w.String(s)
	w.errs.Merge(w.path(), err)
}

// digits is a number as a text that is read as the same number.
func digits(d decimal.Decimal, text func(decimal.Decimal) string) (string, error) {
	_, err := exact.Money(d)
	if err != nil && d.Sign() == 0 { // zero, whatever its exponent
		d, err = decimal.Decimal{}, nil
	}
	if err == nil {
		s := text(d)
		if _, err = exact.ParseDecimal(s); err == nil {
			return s, nil
		}
	}
	return "", invalid.New("", err.Error(), allowedNumber)
}

// Fraction writes a member with an exact number that [Object.Rat] reads.
func (w *Writer) Fraction(name string, n exact.Num) {
	s := n.Short()
	if _, err := exact.ParseRat(s); err != nil {
		w.Refuse(name, invalid.New("", err.Error(), allowedFraction))
		return
	}
	w.Text(name, s)
}

// Refuse notes that a member cannot be written.
func (w *Writer) Refuse(name string, err error) {
	at := w.at
	if n := len(at); n > 0 && at[n-1].element < 0 {
		at = at[:n-1]
	}
	w.errs.Merge(invalid.Join(w.pathOf(at), shown(name)), err)
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

// Append writes a member with the text that a function appends to what it is given, leaving out an empty one. The function
// must not change what it is given.
func (w *Writer) Append(name string, text func(to []byte) []byte) {
	if text == nil {
		return
	}
	written, comma := len(w.b), w.comma
	w.Name(name)
	w.b = append(w.b, '"')
	start := len(w.b)
	w.grown(text(w.b))
	if len(w.b) == start {
		w.b, w.comma = w.b[:written], comma
		return
	}
	w.comma = true
	w.quote(start)
}

// Same is members of an object that are always the same. They are made when they are first written, and copied after that.
// It may be used by several goroutines at once, and must not be copied.
type Same struct {
	once    sync.Once
	members []byte
}

// Same writes members that are always the same, which a function writes.
func (w *Writer) Same(s *Same, members func(w *Writer)) {
	if s == nil || members == nil {
		return
	}
	s.once.Do(func() {
		var first Writer
		members(&first)
		s.members = bytes.Clone(first.b)
	})
	if len(s.members) > 0 {
		w.next()
		w.b = append(w.b, s.members...)
	}
}

// Text writes a member with a text, leaving out an empty one.
func (w *Writer) Text(name, s string) {
	if s != "" {
		w.Name(name)
		w.str(s)
		w.comma = true
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
	b, at := w.room(len(s) + len(`""`))
	b[at] = '"'
	end := at + 1 + copy(b[at+1:], s)
	if !plain(b[at+1 : end]) {
		w.escape(s)
		return
	}
	b[end] = '"'
	w.b = w.b[:end+1]
}

// quote ends a text that was written from start on as it is, and escapes in it what has to be.
func (w *Writer) quote(start int) {
	if !plain(w.b[start:]) {
		s := string(w.b[start:])
		w.b = w.b[:start-1]
		w.escape(s)
		return
	}
	w.b = append(w.b, '"')
}

// plain reports whether a text stands in JSON as it is. It looks at eight bytes at once, and at each by itself only where
// one of them is not of the usual kind.
func plain(s []byte) bool {
	for len(s) >= 8 {
		if usual(binary.LittleEndian.Uint64(s)) {
			s = s[8:]
			continue
		}
		n := simple(s, 8)
		if n == 0 {
			return false
		}
		s = s[n:]
	}
	return len(s) == 0 || simple(s, len(s)) > 0
}

// simple looks at characters one by one, up to the first that ends at the place or after it. It returns where that one ends,
// 0 where one of them does not stand in JSON as it is.
func simple(s []byte, to int) int {
	i := 0
	for i < to {
		switch c := s[i]; {
		case c == '"' || c == '\\' || c < ' ':
			return 0
		case c < utf8.RuneSelf:
			i++
		default:
			r, size := utf8.DecodeRune(s[i:])
			if r == utf8.RuneError || r == lineSeparator || r == paragraphSeparator {
				return 0
			}
			i += size
		}
	}
	return i
}

// usual reports whether eight bytes are all ASCII from the space on, and none is a quote or a backslash.
func usual(bytes uint64) bool { return unusual(bytes) == 0 }

// unusual is zero where eight bytes are usual. Otherwise the lowest bit that is set is the top bit of the first of them that
// is not. A byte that is not has its top bit set, or a subtraction that goes below zero sets it, and perhaps bits above it.
func unusual(bytes uint64) uint64 {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	quotes, slashes := bytes^(ones*'"'), bytes^(ones*'\\') // zero where one stands
	return (bytes | (bytes - ones*' ') | (quotes - ones) | (slashes - ones)) & tops
}

// escape writes a text that holds what has to be escaped.
func (w *Writer) escape(s string) {
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
		w.errs.Add(w.path(), "is not UTF-8", "text in UTF-8")
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
			w.next()
			w.str(of.at(m[0].name))
			w.b = append(w.b, ':')
			w.comma = false
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
