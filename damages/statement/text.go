package statement

import (
	"bytes"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Layout of the text: at most width columns; amounts end at the amount column, notes follow.
const (
	width     = 88
	amountEnd = 78
	indent    = "  "
)

// Text renders the document as plain text of at most 88 columns, amounts aligned on the decimal point.
func (d *Document) Text() string {
	var p page
	p.text.Grow(d.usualLength())
	p.paragraph(d.Title, "", "")
	if d.Subtitle != "" {
		p.paragraph(d.Subtitle, "", "")
	}
	for i := range d.Sections {
		s := &d.Sections[i]
		p.end()
		head := s.Heading
		if s.Aside != "" {
			head += "  " + s.Aside
		}
		p.paragraph(head, "", indent)
		for k := range s.Rows {
			s.Rows[k].print(&p)
		}
	}
	if len(d.notes) > 0 {
		p.end()
		p.line("NOTES")
		for i := range d.notes {
			c := &d.notes[i]
			p.flush(strconv.Itoa(i+1), 4)
			p.paragraph(noteText(c), " ", "     ")
			if c.URL != "" {
				p.line("     " + c.URL)
			}
		}
	}
	if len(d.Caveats) > 0 {
		p.end()
		p.line("CAVEATS")
		for _, c := range d.Caveats {
			p.paragraph(c, "  - ", "    ")
		}
	}
	p.end()
	p.line(disclaimer)
	return p.text.String()
}

// usualLength is about how many bytes the text of the document has.
func (d *Document) usualLength() int {
	n := 1 + len(d.notes) + 2*len(d.Caveats)
	for i := range d.Sections {
		n += 1 + len(d.Sections[i].Rows)
	}
	return n * (width + 10)
}

// page is a text that is printed line by line.
type page struct {
	text   strings.Builder
	open   []byte // the line being printed
	column int    // characters on it
}

// put prints a text on the line.
func (p *page) put(s string) {
	p.open = append(p.open, s...)
	p.column += utf8.RuneCountInString(s)
}

// space prints n spaces.
func (p *page) space(n int) {
	for range n {
		p.open = append(p.open, ' ')
	}
	p.column += max(0, n)
}

// flush prints a text flush right in n columns from where the line is.
func (p *page) flush(s string, n int) {
	p.space(n - utf8.RuneCountInString(s))
	p.put(s)
}

// end ends the line, without the spaces at its end.
func (p *page) end() {
	p.text.Write(bytes.TrimRight(p.open, " "))
	p.text.WriteByte('\n')
	p.open, p.column = p.open[:0], 0
}

// line prints a whole line.
func (p *page) line(s string) {
	p.put(s)
	p.end()
}

// paragraph prints a text in lines of at most [width] columns, the first after one indent and the others after another.
func (p *page) paragraph(s, first, rest string) {
	p.fill(s, first, rest, width)
	p.end()
}

// fill prints a text in lines of at most room columns and leaves the last line open. A word longer than that stands alone.
func (p *page) fill(s, first, rest string, room int) {
	p.put(first)
	empty := true
	for word, s, n := nextWord(s); word != ""; word, s, n = nextWord(s) {
		if !empty && p.column+1+n > room {
			p.end()
			p.put(rest)
			empty = true
		}
		if !empty {
			p.space(1)
		}
		p.open = append(p.open, word...)
		p.column += n
		empty = false
	}
}

// middleEnd is where a middle figure ends when an amount follows it.
const middleEnd = amountEnd - 22

// print prints the row.
func (r *Row) print(p *page) {
	switch r.Kind {
	case Text:
		p.paragraph(r.Label+bracketed(r.Notes), indent, indent)
		return
	case Detail:
		p.paragraph(r.Label+bracketed(r.Notes), indent+indent, indent+indent+indent)
		return
	case Total:
		p.flush(strings.Repeat("-", 20), amountEnd)
		p.end()
	case Line:
	}
	notes := marks(r.Notes)
	right, from := r.right()
	room := from - 2
	if right == "" {
		room = width - len(notes)
	}
	p.fill(r.Label, indent, indent+indent, room)
	if right != "" {
		p.space(max(1, from-p.column))
		p.put(right)
	}
	switch {
	case notes == "":
	case amountEnd+len(notes) > width: // too many for the margin: a line of their own
		p.end()
		p.flush(strings.TrimSpace(notes), width)
	default:
		p.space(amountEnd - p.column)
		p.put(notes)
	}
	p.end()
}

// right is the row's figures and the column they start in.
func (r *Row) right() (text string, from int) {
	switch {
	case r.Middle == "" && r.Amount == "":
		return "", amountEnd
	case r.Amount == "":
		return r.Middle, middleEnd - utf8.RuneCountInString(r.Middle)
	case r.Middle == "":
		return r.Amount, amountEnd - utf8.RuneCountInString(r.Amount)
	}
	gap := amountEnd - middleEnd - utf8.RuneCountInString(r.Amount)
	return r.Middle + strings.Repeat(" ", max(1, gap)) + r.Amount, middleEnd - utf8.RuneCountInString(r.Middle)
}

// marks are the numbers of notes in the margin: "  16,17".
func marks(notes []int) string {
	if len(notes) == 0 {
		return ""
	}
	var room [32]byte
	b := room[:0]
	for i, n := range notes {
		if i == 0 {
			b = append(b, "  "...)
		} else {
			b = append(b, ',')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return string(b)
}

// bracketed are the notes of a row that has no column for them: " [16, 17]".
func bracketed(notes []int) string {
	if len(notes) == 0 {
		return ""
	}
	return " [" + strings.ReplaceAll(strings.TrimSpace(marks(notes)), ",", ", ") + "]"
}

// nextWord cuts the first word off a text, and counts its characters; "" where there is none.
func nextWord(s string) (word, rest string, characters int) {
	from := 0
	for i := 0; i < len(s); {
		space, size := s[i] == ' ' || '\t' <= s[i] && s[i] <= '\r', 1
		if s[i] >= utf8.RuneSelf {
			var r rune
			r, size = utf8.DecodeRuneInString(s[i:])
			space = unicode.IsSpace(r)
		}
		switch {
		case !space:
			characters++
		case characters > 0:
			return s[from:i], s[i:], characters
		default:
			from = i + size
		}
		i += size
	}
	return s[from:], "", characters
}
