package statement

import (
	"strconv"
	"strings"
)

// Markdown renders the document as Markdown with footnotes. It holds what [Document.Text] holds, in the same order.
func (d *Document) Markdown() string {
	var p markdown
	p.Grow(d.usualLength())
	p.line("# ", "", d.Title, "")
	if d.Subtitle != "" {
		p.line("\n", "", d.Subtitle, "")
	}
	for i := range d.Sections {
		s := &d.Sections[i]
		p.line("\n## ", "", s.Heading, "")
		if s.Aside != "" {
			p.line("\n", "*", s.Aside, "*")
		}
		table := false
		for k := range s.Rows {
			table = s.Rows[k].markdown(&p, table)
		}
	}
	for _, list := range d.Lists() {
		p.line("\n## ", "", list.Heading, "\n")
		for _, c := range list.Texts {
			p.line("- ", "", c, "")
		}
	}
	p.WriteByte('\n')
	p.line("", "", d.Closing(), "")
	if len(d.notes) > 0 {
		p.WriteByte('\n')
	}
	for i := range d.notes {
		c := &d.notes[i]
		p.mark(i + 1)
		p.WriteString(": ")
		p.room = appendNote(p.room[:0], c)
		p.escaped(string(p.room))
		if c.address != "" {
			p.WriteString(" <")
			p.WriteString(c.address)
			p.WriteByte('>')
		}
		p.WriteByte('\n')
	}
	return cleared(p.String())
}

// markdown is a text in Markdown.
type markdown struct {
	strings.Builder
	room []byte
}

// markdown prints the row, after a row of a table or not, and reports whether the next one follows a row of a table.
func (r *Row) markdown(p *markdown, table bool) bool {
	switch {
	case r.Kind == Detail && table:
		p.cell("| ", "*", r.Label, "*", r.Notes)
		p.WriteString(" | | |\n")
		return true
	case r.Kind == Part && r.Middle == "" && r.Amount == "":
		p.cell("\n- ", "", r.Label, "", r.Notes)
		p.WriteByte('\n')
		return false
	case r.Kind == Text || r.Middle == "" && r.Amount == "":
		p.cell("\n", "", r.Label, "", r.Notes)
		p.WriteByte('\n')
		return false
	case !table:
		p.WriteString("\n| | | |\n|:---|---:|---:|\n")
	}
	strong := ""
	if r.Kind == Total {
		strong = "**"
	}
	if r.Label == "" {
		p.cell("| ", "", "", "", r.Notes)
	} else {
		before := "| "
		if r.Kind == Part {
			before = "| – "
		}
		p.cell(before, strong, r.Label, strong, r.Notes)
	}
	p.WriteString(" | ")
	p.escaped(r.Middle)
	p.WriteString(" | ")
	p.WriteString(strong)
	p.escaped(r.Amount)
	p.WriteString(strong)
	p.WriteString(" |\n")
	return true
}

// cell prints a text between two marks, and the footnotes after it.
func (p *markdown) cell(before, open, s, shut string, notes []int) {
	p.WriteString(before)
	p.WriteString(open)
	p.escaped(s)
	p.WriteString(shut)
	for _, n := range notes {
		p.mark(n)
	}
}

// line prints a text between two marks, and ends the line.
func (p *markdown) line(before, open, s, shut string) {
	p.cell(before, open, s, shut, nil)
	p.WriteByte('\n')
}

// mark prints the mark of a footnote: "[^16]".
func (p *markdown) mark(n int) {
	var room [24]byte
	p.Write(append(strconv.AppendInt(append(room[:0], "[^"...), int64(n), 10), ']'))
}

// escaped prints a text so that nothing in it is read as Markdown.
func (p *markdown) escaped(s string) {
	from := 0
	for i := range len(s) {
		switch s[i] {
		case '\\', '|', '*', '_', '`', '[', ']', '#', '$':
			p.WriteString(s[from:i])
			p.WriteByte('\\')
			from = i
		case '<':
			p.WriteString(s[from:i])
			p.WriteString("&lt;")
			from = i + 1
		case '\n', '\r', '\t': // a line of its own would be read as Markdown
			p.WriteString(s[from:i])
			p.WriteByte(' ')
			from = i + 1
		}
	}
	p.WriteString(s[from:])
}
