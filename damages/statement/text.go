package statement

import (
	"bytes"
	"encoding/binary"
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
	p := page{words: make([]byte, 0, 512)}
	p.text.Grow(d.usualLength())
	p.paragraph(d.Title, "", "")
	if d.Subtitle != "" {
		p.paragraph(d.Subtitle, "", "")
	}
	for i := range d.Sections {
		s := &d.Sections[i]
		p.end()
		p.words = append(p.words[:0], s.Heading...)
		if s.Aside != "" {
			p.words = append(append(p.words, "  "...), s.Aside...)
		}
		p.wrap("", indent)
		p.middleEnd = middleEnd(s.Rows)
		for k := range s.Rows {
			s.Rows[k].print(&p)
		}
	}
	if len(d.notes) > 0 {
		p.end()
		p.line("", "NOTES")
		p.notes(d.notes)
	}
	for _, list := range d.Lists() {
		p.end()
		p.line("", list.Heading)
		for _, c := range list.Texts {
			p.paragraph(c, "  - ", "    ")
		}
	}
	p.end()
	p.paragraph(d.Closing(), "", "")
	return cleared(p.text.String())
}

// cleared is a text without characters that command a terminal, such as those of an escape in a name: the sign for a character that
// cannot be shown stands for each, and is as wide. Ends of lines stay.
func cleared(s string) string {
	commands := func(r rune) bool { return r != '\n' && unicode.IsControl(r) }
	if strings.IndexFunc(s, commands) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		if commands(r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// notes prints notes, each with its number. An address is printed once, and so is a text: another note on the same source says
// which one names it.
func (p *page) notes(list []note) {
	addresses, texts := make(map[string]bool, len(list)), make(map[string]int, len(list))
	for i := range list {
		c := &list[i]
		var room [20]byte
		number := strconv.AppendInt(room[:0], int64(i+1), 10)
		p.space(3 - len(number))
		p.putBytes(number)
		if first, is := texts[c.Text]; is {
			p.words = strconv.AppendInt(append(p.words[:0], "as note "...), int64(first), 10)
		} else {
			texts[c.Text] = i + 1
			p.words = append(p.words[:0], c.Text...)
		}
		p.words = appendNoted(p.words, &c.Citation)
		p.fill(" ", noteIndent, width, width)
		if c.address != "" && !addresses[c.address] {
			addresses[c.address] = true
			if p.column+1+len(c.address) > width {
				p.end()
				p.put(noteIndent[1:])
			}
			p.put(" ")
			p.put(c.address)
		}
		if c.more != "" {
			p.words = append(append(p.words[:0], leftOut...), c.more...)
			if p.column+len(leftOut) > width {
				p.end()
				p.put(noteIndent[1:])
			}
			p.fill(" ", noteIndent, width, width)
		}
		p.end()
	}
}

// noteIndent is before the lines of a note after the first.
const noteIndent = "    "

// usualLength is about how many bytes the text of the document has.
func (d *Document) usualLength() int {
	n := 3 * width
	paragraph := func(length int) { n += length + (length/(width/2)+1)*len("     \n") }
	for i := range d.notes {
		c := &d.notes[i]
		paragraph(len(c.Text) + len(c.Pinpoint) + len(c.Note) + len(c.more) + len(", [as reported]; "))
		n += len(c.address) + len("     \n")
	}
	for _, list := range d.Lists() {
		for _, c := range list.Texts {
			paragraph(len(c))
		}
	}
	for i := range d.Sections {
		s := &d.Sections[i]
		paragraph(len(s.Heading) + len(s.Aside))
		for k := range s.Rows {
			if r := &s.Rows[k]; r.Middle == "" && r.Amount == "" {
				paragraph(len(r.Label) + 3*len(r.Notes))
			} else {
				n += width
			}
			if r := &s.Rows[k]; r.Kind == Total || r.Middle != "" && len(r.Label) > width/3 {
				n += width
			}
		}
	}
	return n
}

// page is a text that is printed line by line.
type page struct {
	text   strings.Builder
	column int    // characters on the line, the spaces at its end included
	spaces int    // the spaces at its end; they are not printed before something follows them
	words  []byte // the text that is put into lines

	middleEnd int // where a figure in the middle ends
}

// spacing is what spaces are cut from.
const spacing = "                                                                                        "

// space prints n spaces.
func (p *page) space(n int) {
	if n > 0 {
		p.spaces += n
		p.column += n
	}
}

// settle prints the spaces that something follows.
func (p *page) settle() {
	for p.spaces > 0 {
		n := min(p.spaces, len(spacing))
		p.text.WriteString(spacing[:n])
		p.spaces -= n
	}
}

// put prints a text on the line.
func (p *page) put(s string) { p.putCounted(s, utf8.RuneCountInString(s)) }

// putCounted prints a text of so many characters on the line.
func (p *page) putCounted(s string, characters int) {
	p.column += characters
	shown := strings.TrimRight(s, " ")
	if shown != "" {
		p.settle()
		p.text.WriteString(shown)
	}
	p.spaces += len(s) - len(shown)
}

// putBytes prints a text that does not end with a space.
func (p *page) putBytes(s []byte) {
	if len(s) > 0 {
		p.settle()
		p.text.Write(s)
		p.column += utf8.RuneCount(s)
	}
}

// end ends the line, without the spaces at its end.
func (p *page) end() {
	p.text.WriteByte('\n')
	p.column, p.spaces = 0, 0
}

// line prints a whole line.
func (p *page) line(before, s string) {
	p.put(before)
	p.put(s)
	p.end()
}

// paragraph prints a text in lines of at most [width] columns, the first after one indent and the others after another.
func (p *page) paragraph(s, first, rest string) {
	p.words = append(p.words[:0], s...)
	p.wrap(first, rest)
}

// wrap prints the page's words as a paragraph.
func (p *page) wrap(first, rest string) {
	p.fill(first, rest, width, width)
	p.end()
}

// fill prints the page's words in lines of at most room columns, and leaves the last line open, which has at most so many
// columns as last says. A word longer than that stands alone.
func (p *page) fill(first, rest string, room, last int) {
	p.put(first)
	s := p.words
	characters, is := regular(s)
	if !is || characters < len(s) && p.column+characters > last {
		p.fillWords(rest, room, last)
		return
	}
	if p.column+characters <= last {
		p.piece(s)
		p.column += characters
		return
	}
	for p.column+len(s) > last {
		n := -1
		if p.column+len(s) <= room { // it would fit, were it not the last line: the line after it is to hold the rest
			if from := max(half-p.column, len(rest)+len(s)-1-last); from < len(s) {
				if n = bytes.IndexByte(s[from:], ' '); n >= 0 {
					n += from
				}
			}
		}
		if n < 0 {
			n = bytes.LastIndexByte(s[:min(len(s), max(0, room-p.column)+1)], ' ')
		}
		if n < 0 {
			n = bytes.IndexByte(s, ' ')
		}
		if n < 0 {
			break
		}
		p.piece(s[:n])
		p.end()
		p.put(rest)
		s = s[n+1:]
	}
	p.piece(s)
	p.column += len(s)
}

// half is the least that a line has of which more would fit, but for what stands at the end of the next one.
const half = width / 2

// regular reports whether a text has one space between words, none around them and nothing else that parts words, and how
// many characters it has. Beside ASCII it knows the characters from "¡" to "ÿ", such as "§" and "×".
func regular(s []byte) (characters int, is bool) {
	if len(s) == 0 || s[0] == ' ' || s[len(s)-1] == ' ' {
		return 0, false
	}
	const each, high = 0x0101010101010101, 0x8080808080808080
	characters = len(s)
	for i := 0; i < len(s); {
		if i+8 <= len(s) {
			x := binary.LittleEndian.Uint64(s[i:])
			if (x|(x-' '*each))&high == 0 { // eight bytes of seven bits, and none below the space
				spaces := ^((x ^ ' '*each) + 0x7f*each) & high
				if spaces&(spaces>>8) != 0 || s[i] == ' ' && s[i-1] == ' ' {
					return 0, false
				}
				i += 8
				continue
			}
		}
		switch c := s[i]; {
		case c == ' ' && s[i-1] == ' ', c < ' ':
			return 0, false
		case c < utf8.RuneSelf:
		case i+1 < len(s) && (c == 0xC2 && 0xA0 < s[i+1] && s[i+1] < 0xC0 || c == 0xC3 && 0x80 <= s[i+1] && s[i+1] < 0xC0):
			characters--
			i++
		default:
			return 0, false
		}
		i++
	}
	return characters, true
}

// fillWords is [page.fill] for any text. Words that one space parts stay together in one piece, which is printed when the
// line is full.
func (p *page) fillWords(rest string, room, last int) {
	s := p.words
	from, to := 0, 0 // the piece that is not printed yet
	left := utf8.RuneCount(s)
	full := func(column, n int) bool { // after a word of n characters in the column
		switch {
		case column+left <= last:
			return false
		case column+left <= room: // it would fit, were it not the last line: the line after it is to hold the rest
			return len(rest)+left <= last && column > half
		}
		return column+n > room
	}
	for i := 0; ; {
		word, end, n := nextWord(s, i)
		if word == end {
			break
		}
		i = end
		switch {
		case to == from: // the first word of its line
			from = word
		case full(p.column+1, n):
			p.piece(s[from:to])
			p.end()
			p.put(rest)
			from = word
		case word == to+1 && s[to] == ' ':
			p.column++
		default:
			p.piece(s[from:to])
			p.space(1)
			from = word
		}
		p.column += n
		to = end
		left = utf8.RuneCount(s[end:])
		if left > 0 {
			left-- // the space
		}
	}
	if from < to {
		p.piece(s[from:to])
	}
}

// piece prints words that the column is past already.
func (p *page) piece(s []byte) {
	p.settle()
	p.text.Write(s)
}

// middleEnd is where the figures in the middle of rows end: apart from the amounts.
func middleEnd(rows []Row) int {
	const apart = 3
	end := amountEnd
	for i := range rows {
		if r := &rows[i]; r.Middle != "" {
			end = min(end, amountEnd-apart-utf8.RuneCountInString(r.Amount))
		}
	}
	return end
}

// print prints the row.
func (r *Row) print(p *page) {
	p.words = append(p.words[:0], r.Label...)
	switch r.Kind {
	case Text:
		p.words = appendBehind(p.words, r.Notes)
		p.wrap(indent, indent)
		return
	case Detail:
		p.words = appendBehind(p.words, r.Notes)
		p.wrap(indent+indent, indent+indent+indent)
		return
	case Total:
		p.space(amountEnd - len(rule))
		p.put(rule)
		p.end()
	case Line, Part:
	}
	first := indent
	if r.Kind == Part {
		first = indent + indent
	}
	var margin [32]byte
	notes := appendSpans(margin[:0], r.Notes, ",")
	middle, amount := utf8.RuneCountInString(r.Middle), utf8.RuneCountInString(r.Amount)
	from := amountEnd - amount // the column where the figures start
	if middle > 0 {
		from = p.middleEnd - middle
	}
	room := from - len(gap)
	if middle+amount == 0 {
		room = width
		if len(notes) > 0 {
			room -= len(gap) + len(notes)
		}
	}
	p.fill(first, first+indent, width, room)
	if middle+amount > 0 {
		p.space(max(1, from-p.column))
		p.putCounted(r.Middle, middle)
		if middle > 0 && amount > 0 {
			p.space(max(1, amountEnd-p.column-amount))
		}
		p.putCounted(r.Amount, amount)
	}
	if len(notes) > 0 {
		switch {
		case p.column+len(gap)+len(notes) > width: // too many for the margin: a line of their own
			p.end()
			p.space(width - len(notes))
		case amountEnd+len(gap)+len(notes) > width, p.column > amountEnd: // they reach into the column of the amounts
			p.space(width - len(notes) - p.column)
		default:
			p.space(amountEnd - p.column)
			p.space(len(gap))
		}
		p.putBytes(notes)
	}
	p.end()
}

const (
	rule = "--------------------" // above a total
	gap  = "  "                   // before the numbers of notes
)

// appendMarks appends the numbers of notes to b, with something between them: "16,17".
func appendMarks(b []byte, notes []int, between string) []byte {
	for i, n := range notes {
		if i > 0 {
			b = append(b, between...)
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	return b
}

// appendSpans is [appendMarks] where three numbers in a row and more are a span: "11,16-18".
func appendSpans(b []byte, notes []int, between string) []byte {
	for i := 0; i < len(notes); {
		if i > 0 {
			b = append(b, between...)
		}
		end := i + 1
		for end < len(notes) && notes[end] == notes[end-1]+1 {
			end++
		}
		if end < i+3 {
			b = strconv.AppendInt(b, int64(notes[i]), 10)
			i++
			continue
		}
		b = strconv.AppendInt(append(strconv.AppendInt(b, int64(notes[i]), 10), '-'), int64(notes[end-1]), 10)
		i = end
	}
	return b
}

// appendBracketed appends the notes of a caveat to b: " [16, 17, 18]".
func appendBracketed(b []byte, notes []int) []byte {
	if len(notes) == 0 {
		return b
	}
	return append(appendMarks(append(b, " ["...), notes, ", "), ']')
}

// appendBehind appends the notes of a row that has no column for them to b: " [16-18]".
func appendBehind(b []byte, notes []int) []byte {
	if len(notes) == 0 {
		return b
	}
	return append(appendSpans(append(b, " ["...), notes, ", "), ']')
}

// nextWord finds the first word of a text from a place on: where it starts and ends, and its characters. Where there is
// none it starts where it ends.
func nextWord(s []byte, at int) (from, to, characters int) {
	for at < len(s) && s[at] == ' ' {
		at++
	}
	for at < len(s) && !plain(s[at]) {
		space, size := spaceAt(s, at)
		if !space {
			break
		}
		at += size
	}
	from = at
	for at < len(s) {
		start := at
		for at < len(s) && plain(s[at]) {
			at++
		}
		characters += at - start
		if at == len(s) || s[at] == ' ' {
			break
		}
		space, size := spaceAt(s, at)
		if space {
			break
		}
		at += size
		characters++
	}
	return from, at, characters
}

// plain reports whether a byte is a character by itself, and no space.
func plain(c byte) bool { return c-'!' < utf8.RuneSelf-'!' }

// spaceAt reports whether the character in a place is a space, and how many bytes it has.
func spaceAt(s []byte, at int) (space bool, size int) {
	if c := s[at]; c < utf8.RuneSelf {
		return c == ' ' || '\t' <= c && c <= '\r', 1
	}
	r, size := utf8.DecodeRune(s[at:])
	return unicode.IsSpace(r), size
}
