package statement

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// Memory for the rows and the texts of a document: many of them share a piece of it.

// texts makes texts of bytes. Many texts share one piece of memory, which is never written to twice.
type texts struct {
	piece strings.Builder
	size  int    // of the last piece
	bytes []byte // what begin gives
	other []byte // what beginOther gives
	event []byte // what beginWhen gives
}

// begin gives room to put one text together in.
func (t *texts) begin() []byte {
	if t.bytes == nil {
		t.bytes = make([]byte, 0, 256)
	}
	return t.bytes
}

// beginOther gives room to put another text together in at the same time.
func (t *texts) beginOther() []byte {
	if t.other == nil {
		t.other = make([]byte, 0, 256)
	}
	return t.other
}

// beginWhen gives room to put the text of an event together in while both others are in use.
func (t *texts) beginWhen() []byte {
	if t.event == nil {
		t.event = make([]byte, 0, 128)
	}
	return t.event
}

// text makes a text of bytes.
func (t *texts) text(b []byte) string {
	if t.piece.Cap()-t.piece.Len() < len(b) {
		t.size = min(max(1024, 2*t.size), 1<<15)
		t.piece = strings.Builder{}
		t.piece.Grow(max(t.size, len(b)))
	}
	from := t.piece.Len()
	t.piece.Write(b)
	return t.piece.String()[from:]
}

// money prints dollars grouped: "$4,002,471.00", "-$163,251,529.00".
func (t *texts) money(d decimal.Decimal) string {
	var room [40]byte
	return t.text(appendMoney(room[:0], d))
}

// money prints dollars grouped: "$4,002,471.00", "-$163,251,529.00".
func money(d decimal.Decimal) string {
	var room [40]byte
	return string(appendMoney(room[:0], d))
}

// appendMoney appends dollars to b as [money] prints them.
func appendMoney(b []byte, d decimal.Decimal) []byte {
	a, err := exact.FromDecimal(d)
	if err != nil {
		return append(append(b, '$'), exact.OutOfRange...)
	}
	return a.AppendDollars(b)
}

// section starts a section that will have about so many rows. It is finished with [layout.add].
func (d *layout) section(heading, aside string, rows int) Section {
	if cap(d.rows)-len(d.rows) < rows {
		d.rows = make([]Row, 0, max(rows, min(2*cap(d.rows), 1024), 32))
	}
	return Section{Heading: heading, Aside: aside, Rows: d.rows[len(d.rows):]}
}

// add adds a section to the document.
func (d *layout) add(s Section) {
	if n := len(s.Rows); n <= cap(d.rows)-len(d.rows) { // more rows than that are elsewhere
		d.rows = d.rows[:len(d.rows)+n]
	}
	s.Rows = s.Rows[:len(s.Rows):len(s.Rows)]
	d.Sections = append(d.Sections, s)
}

// places are the places of IDs in a list.
type places struct {
	ids   []string
	index map[string]int // of many
}

// add puts an ID at the end of the list.
func (p *places) add(id string) {
	p.ids = append(p.ids, id)
	switch {
	case p.index != nil:
		p.index[id] = len(p.ids) - 1
	case len(p.ids) > many:
		p.index = make(map[string]int, 4*many)
		for i, x := range p.ids {
			p.index[x] = i
		}
	}
}

// of returns the place of an ID, -1 where it is not in the list.
func (p *places) of(id string) int {
	if p.index != nil {
		if i, ok := p.index[id]; ok {
			return i
		}
		return -1
	}
	for i, x := range p.ids {
		if x == id {
			return i
		}
	}
	return -1
}

// chains are the entries of the ledger by what they rest on, each with those that rest on the same one after another.
type chains struct {
	places
	ends [][2]int // by place: the first entry and the last
	next []int    // by entry: the next one
}

// put adds an entry, the entries in order.
func (c *chains) put(id string, entry, entries int) {
	if c.next == nil {
		c.next = make([]int, entries)
	}
	c.next[entry] = -1
	at := c.of(id)
	if at < 0 {
		c.add(id)
		c.ends = append(c.ends, [2]int{entry, entry})
		return
	}
	c.next[c.ends[at][1]] = entry
	c.ends[at][1] = entry
}

// each goes through the entries of one.
func (c *chains) each(id string) func(yield func(int) bool) {
	return func(yield func(int) bool) {
		at := c.of(id)
		if at < 0 {
			return
		}
		for i := c.ends[at][0]; i >= 0 && yield(i); i = c.next[i] {
		}
	}
}
