package statement

import (
	"github.com/makewhole/remedies/damages/authority"
)

// Document is a statement laid out in sections. The zero Document is empty and ready for use.
type Document struct {
	Title    string
	Subtitle string
	Sections []Section
	Caveats  []string
	notes    []authority.Citation
	index    map[noteKey]int
	said     map[string]bool // the caveats
}

// noteKey is what makes two citations the same note.
type noteKey struct{ text, pinpoint, url, note string }

// Section is a heading with its rows.
type Section struct {
	Heading string // such as "VERDICT"
	Aside   string // what stands beside the heading: a date, a court, a condition
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
)

// Row is one row of a section.
type Row struct {
	Kind   RowKind
	Label  string
	Middle string // a figure or a word between label and amount; may be empty
	Amount string // "$4,002,471.00"; may be empty
	Notes  []int  // numbers of the notes it rests on
}

// Cite returns the number of the note for a citation, added where it is new. A citation without text has none: 0.
func (d *Document) Cite(c authority.Citation) int {
	if c.Text == "" {
		return 0
	}
	k := noteKey{c.Text, c.Pinpoint, c.URL, c.Note}
	if n, ok := d.index[k]; ok {
		return n
	}
	if d.index == nil {
		d.index = map[noteKey]int{}
	}
	d.notes = append(d.notes, c)
	d.index[k] = len(d.notes)
	return len(d.notes)
}

// CiteAll returns the numbers of the notes for several citations, each once.
func (d *Document) CiteAll(list []authority.Citation) []int {
	var out []int
	for _, c := range list {
		n := d.Cite(c)
		if n == 0 {
			continue
		}
		seen := false
		for _, m := range out {
			seen = seen || m == n
		}
		if !seen {
			out = append(out, n)
		}
	}
	return out
}

// Notes returns the notes in the order of their numbers, from 1.
func (d *Document) Notes() []authority.Citation {
	return append([]authority.Citation(nil), d.notes...)
}

// Caveat adds a caveat, once.
func (d *Document) Caveat(text string) {
	if len(d.said) != len(d.Caveats) { // the caller wrote to the list
		d.said = map[string]bool{}
		for _, c := range d.Caveats {
			d.said[c] = true
		}
	}
	if d.said[text] {
		return
	}
	if d.said == nil {
		d.said = map[string]bool{}
	}
	d.said[text] = true
	d.Caveats = append(d.Caveats, text)
}

// appendNote appends a note to b as both renderings print it.
func appendNote(b []byte, c *authority.Citation) []byte {
	b = append(b, c.Text...)
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
