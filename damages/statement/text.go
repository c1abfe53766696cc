package statement

import (
	"strconv"
	"strings"
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
	var b strings.Builder
	put := func(lines ...string) {
		for _, l := range lines {
			b.WriteString(strings.TrimRight(l, " "))
			b.WriteByte('\n')
		}
	}
	put(wrap(d.Title, "", "")...)
	if d.Subtitle != "" {
		put(wrap(d.Subtitle, "", "")...)
	}
	for _, s := range d.Sections {
		put("")
		head := s.Heading
		if s.Aside != "" {
			head += "  " + s.Aside
		}
		put(wrap(head, "", indent)...)
		for _, r := range s.Rows {
			put(r.lines()...)
		}
	}
	if len(d.notes) > 0 {
		put("", "NOTES")
		for i, c := range d.notes {
			n := strconv.Itoa(i + 1)
			put(wrap(noteText(c), pad(n, 4)+" ", "     ")...)
			if c.URL != "" {
				put("     " + c.URL)
			}
		}
	}
	if len(d.Caveats) > 0 {
		put("", "CAVEATS")
		for _, c := range d.Caveats {
			put(wrap(c, "  - ", "    ")...)
		}
	}
	put("", disclaimer)
	return b.String()
}

// pad sets a text flush right in n columns.
func pad(s string, n int) string {
	if k := n - utf8.RuneCountInString(s); k > 0 {
		return strings.Repeat(" ", k) + s
	}
	return s
}

// middleEnd is where a middle figure ends when an amount follows it.
const middleEnd = amountEnd - 22

func (r Row) lines() []string {
	if r.Kind == Text {
		return wrap(r.Label+bracketed(r.Notes), indent, indent)
	}
	if r.Kind == Detail {
		return wrap(r.Label+bracketed(r.Notes), indent+indent, indent+indent+indent)
	}
	var out []string
	if r.Kind == Total {
		out = append(out, pad(strings.Repeat("-", 20), amountEnd))
	}
	right, from := r.right()
	room := from - 2
	if r.Amount == "" && r.Middle == "" {
		room = width - len(marks(r.Notes))
	}
	lines := wrapTo(r.Label, indent, indent+indent, room)
	if len(lines) == 0 {
		lines = []string{""}
	}
	last := lines[len(lines)-1]
	if right != "" {
		last += strings.Repeat(" ", max(1, from-utf8.RuneCountInString(last))) + right
	}
	notes := marks(r.Notes)
	if notes != "" && amountEnd+len(notes) > width { // too many for the margin: a line of their own
		lines[len(lines)-1] = last
		return append(append(out, lines...), pad(strings.TrimSpace(notes), width))
	}
	if notes != "" {
		last += strings.Repeat(" ", max(0, amountEnd-utf8.RuneCountInString(last))) + notes
	}
	lines[len(lines)-1] = last
	return append(out, lines...)
}

// right is the row's figures and the column they start in.
func (r Row) right() (text string, from int) {
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

func marks(notes []int) string {
	s := ""
	for i, n := range notes {
		if i == 0 {
			s += "  "
		} else {
			s += ","
		}
		s += strconv.Itoa(n)
	}
	return s
}

// bracketed are the notes of a row that has no column for them: " [16, 17]".
func bracketed(notes []int) string {
	if len(notes) == 0 {
		return ""
	}
	return " [" + strings.ReplaceAll(strings.TrimSpace(marks(notes)), ",", ", ") + "]"
}

func wrap(s, first, rest string) []string { return wrapTo(s, first, rest, width) }

// wrapTo breaks a text into lines of at most room columns; a word longer than that stands alone.
func wrapTo(s, first, rest string, room int) []string {
	var out []string
	line, empty := first, true
	for _, w := range strings.Fields(s) {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(w) > room {
			out = append(out, line)
			line, empty = rest, true
		}
		if !empty {
			line += " "
		}
		line += w
		empty = false
	}
	return append(out, line)
}
