package statement

import (
	"cmp"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
)

// Document is a statement laid out in sections. The zero Document is empty and ready for use.
type Document struct {
	Title    string
	Subtitle string
	Sections []Section
	Caveats  []string  // what could move a figure and is not settled
	Noted    []string  // what a reader should know of the law that was applied
	Law      string    // what law the figures rest on, in a sentence; it stands at the end
	Steps    []Step    // from what was found to what the judgment comes to; empty where claims run both ways
	Courses  []Course  // the same for each direction, where claims run both ways; else empty
	Outcomes []Outcome // what each branch comes to; empty where claims run both ways
	Balances []Balance // of an account, in the order of their days; empty where there is none
	Taken    []Step    // what came in of a recovery, what was taken from it, and what is left; empty where there is none

	Histogram *Histogram // how often a sum came out in trials; nil where there were none
	Swings    *Swings    // what matters most to a sum; nil where that was not asked
	Tree      *Fork      // what can happen, and what it comes to; nil where that was not asked

	notes   []note
	read    map[noteKey]int // many notes by where they were read
	printed map[noteKey]int // many notes by the address that is printed
	numbers []int           // memory for the notes of rows
	said    map[string]bool // of many caveats
}

// many is the size from which a list is looked up in a map rather than gone through.
const many = 16

// note is a citation with the address that is printed: where it can be read, and where there is no such address, where it
// was read.
type note struct {
	authority.Citation
	address string
	more    string // what the rules that rest on it leave out; may be empty
}

// noteKey is what makes two citations the same note. If the same address is printed of both, they may have been read at two.
type noteKey struct {
	text, pinpoint, address, note string
	status                        authority.Status
}

// Section is a heading with its rows.
type Section struct {
	Heading string    // such as "VERDICT"
	Aside   string    // what stands beside the heading: a date, a court, a condition
	Columns [2]string // what the figures in the middle and the amounts are, for a table; may be empty
	Running bool      // an amount is the one before it and the figure in the middle: what is left after each line
	Rows    []Row
}

// RowKind is what a row is.
type RowKind uint8

// The kinds of row. The zero kind is a line.
const (
	Line   RowKind = iota // a label, with figures or without
	Total                 // a sum, with a rule above it
	Text                  // a sentence
	Detail                // the arithmetic behind the line above
	Part                  // a part of the line above, with figures or without
)

// Row is one row of a section.
type Row struct {
	Kind   RowKind
	Label  string
	Middle string // a figure or a word between label and amount; may be empty
	Amount string // "$4,002,471.00"; may be empty
	Notes  []int  // numbers of the notes it rests on
	Award  string // ID of the award whose figure the row gives or changes; empty where it is of no award, or of the interest on one
	Number int    // where other rows or steps refer to it: a number from 1 that no other row has; else 0
	See    int    // the number of the row that says how the amount came about; 0 where none does
}

// Cite returns the number of the note for a citation, added where it is new. A citation without text has none: 0.
func (d *Document) Cite(c authority.Citation) int { return d.cite(&c, nil) }

// cite is [Document.Cite] for a citation whose locator may be known already.
func (d *Document) cite(c *authority.Citation, locator *string) int {
	if c.Text == "" {
		return 0
	}
	var was, prints noteKey // where the notes are many
	n, alike := 0, false    // alike: a note has the same words
	if d.read != nil {
		was = noteKey{c.Text, c.Pinpoint, c.URL, c.Note, c.Status}
		n = d.read[was]
	} else {
		n, alike = d.noteOf(c, func(x *note) bool { return x.URL == c.URL })
	}
	if n != 0 {
		return n
	}
	address := c.URL
	if locator != nil {
		address = cmp.Or(*locator, address)
	} else {
		address = cmp.Or(c.Locator(), address)
	}
	if d.read != nil {
		prints = was
		prints.address = address
		n = d.printed[prints]
	} else if alike {
		n, _ = d.noteOf(c, func(x *note) bool { return x.address == address })
	}
	if n == 0 {
		if d.notes == nil {
			d.notes = make([]note, 0, many)
		}
		d.notes = append(d.notes, note{Citation: *c, address: address})
		n = len(d.notes)
	}
	switch {
	case d.read != nil:
		d.read[was], d.printed[prints] = n, n
	case len(d.notes) > many:
		d.read, d.printed = make(map[noteKey]int, 2*many), make(map[noteKey]int, 2*many)
		for i := range d.notes {
			x := &d.notes[i]
			d.read[noteKey{x.Text, x.Pinpoint, x.URL, x.Note, x.Status}] = i + 1
			d.printed[noteKey{x.Text, x.Pinpoint, x.address, x.Note, x.Status}] = i + 1
		}
	}
	return n
}

// noteOf returns the number of the note with the words of a citation that has the address, 0 where there is none, and whether
// any note has the words.
func (d *Document) noteOf(c *authority.Citation, same func(*note) bool) (number int, alike bool) {
	for i := range d.notes {
		x := &d.notes[i]
		if x.Text != c.Text || x.Pinpoint != c.Pinpoint || x.Note != c.Note || x.Status != c.Status {
			continue
		}
		if same(x) {
			return i + 1, true
		}
		alike = true
	}
	return 0, alike
}

// CiteAll returns the numbers of the notes for several citations, each once.
func (d *Document) CiteAll(list []authority.Citation) []int {
	if len(list) == 0 {
		return nil
	}
	out := d.room(len(list))
	for i := range list {
		out = d.citeOnce(out, &list[i], nil)
	}
	return d.numbered(out)
}

// citeRule is [Document.CiteAll] for what a version of a rule rests on, whose locators are given, and what struck it down.
func (d *Document) citeRule(v *dated.Meta, locators immutable.List[string]) []int {
	struckBy := v.StruckBy()
	out := d.room(v.Authority.Len() + struckBy.Len())
	for i := range v.Authority.Len() {
		c, _ := v.Authority.At(i)
		at, _ := locators.At(i)
		out = d.citeOnce(out, &c, &at)
	}
	for i := range struckBy.Len() {
		c, _ := struckBy.At(i)
		out = d.citeOnce(out, &c, nil)
	}
	return d.numbered(out)
}

// citeOnce appends the number of the note for a citation, where it is not there.
func (d *Document) citeOnce(out []int, c *authority.Citation, locator *string) []int {
	if n := d.cite(c, locator); n != 0 && !slices.Contains(out, n) {
		return append(out, n)
	}
	return out
}

// room is an empty list in the memory for the notes of rows, with room for n numbers.
func (d *Document) room(n int) []int {
	if cap(d.numbers)-len(d.numbers) < n {
		d.numbers = make([]int, 0, max(n, 4*many))
	}
	return d.numbers[len(d.numbers):]
}

// numbered keeps a list of numbers that was made in [Document.room].
func (d *Document) numbered(list []int) []int {
	if len(list) == 0 {
		return nil
	}
	d.numbers = d.numbers[:len(d.numbers)+len(list)]
	return list[:len(list):len(list)]
}

// Notes returns the notes in the order of their numbers, from 1.
func (d *Document) Notes() []authority.Citation {
	if len(d.notes) == 0 {
		return nil
	}
	out := make([]authority.Citation, len(d.notes))
	for i := range d.notes {
		out[i] = d.notes[i].Citation
	}
	return out
}

// Caveat adds a caveat, once.
func (d *Document) Caveat(text string) { d.Caveats = d.once(d.Caveats, text) }

// Note adds something to know of the law that was applied, once.
func (d *Document) Note(text string) { d.Noted = d.once(d.Noted, text) }

// once appends a text to a list that does not have it.
func (d *Document) once(list []string, text string) []string {
	if d.said == nil && len(d.Caveats)+len(d.Noted) < many {
		if slices.Contains(list, text) {
			return list
		}
		return append(list, text)
	}
	if len(d.said) != len(d.Caveats)+len(d.Noted) { // there were few, or the caller wrote to a list
		d.said = make(map[string]bool, 2*many)
		for _, c := range d.Caveats {
			d.said[c] = true
		}
		for _, c := range d.Noted {
			d.said[c] = true
		}
	}
	if d.said[text] {
		return list
	}
	d.said[text] = true
	return append(list, text)
}

// Footnote is a note as it is printed.
type Footnote struct {
	Text    string
	Address string // where it can be read; empty where no address is known
}

// Footnotes returns the notes as they are printed, in the order of their numbers, from 1.
func (d *Document) Footnotes() []Footnote {
	if len(d.notes) == 0 {
		return nil
	}
	out := make([]Footnote, len(d.notes))
	for i := range d.notes {
		out[i] = Footnote{Text: string(appendNote(nil, &d.notes[i])), Address: d.notes[i].address}
	}
	return out
}

// List is a list at the end of a document.
type List struct {
	Heading string
	Texts   []string
}

// Lists returns the lists at the end of the document that hold anything: what is not settled, and what is only noted.
func (d *Document) Lists() []List {
	var out []List
	for _, l := range [...]List{{"WHAT IS NOT SETTLED", d.Caveats}, {"ALSO NOTED", d.Noted}} {
		if len(l.Texts) > 0 {
			out = append(out, l)
		}
	}
	return out
}

// Closing returns the sentences that close the document: what law the figures rest on, and that it is not legal advice.
func (d *Document) Closing() string { return strings.TrimSpace(d.Law + " " + disclaimer) }

// appendNote appends a note to b as every form but the text prints it.
func appendNote(b []byte, n *note) []byte {
	b = appendNoted(append(b, n.Text...), &n.Citation)
	if n.more != "" {
		b = append(append(append(b, ". "...), leftOut...), n.more...)
	}
	return b
}

// leftOut is before what a rule leaves out.
const leftOut = "Left out: "

// appendNoted appends what stands behind the text of a note.
func appendNoted(b []byte, c *authority.Citation) []byte {
	if c.Pinpoint != "" {
		b = append(append(b, ", "...), c.Pinpoint...)
	}
	switch c.Status {
	case authority.Unverified:
		b = append(b, " [unverified]"...)
	case authority.Reported:
		b = append(b, " [as reported]"...)
	case authority.Read, authority.StatusUnspecified:
	}
	if c.Note != "" {
		b = append(append(b, "; "...), c.Note...)
	}
	return b
}

// disclaimer closes every statement.
const disclaimer = "Not legal advice."
