package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"github.com/makewhole/remedies/damages/statement"
)

// Layout of a page in millimetres: US Letter, with a column of labels, one of figures before a step, one of amounts, and the
// numbers of notes in the margin.
const (
	left, right, top, bottom = 22.0, 22.0, 20.0, 22.0
	pageWidth, pageHeight    = 215.9, 279.4
	textWidth                = pageWidth - left - right
	marksWidth               = 16.0                   // the notes at the right
	amountEnd                = textWidth - marksWidth // where amounts end
	middleEnd                = amountEnd - 37         // where figures before a step end
	step                     = 5.0                    // of an indent
	line                     = 4.7                    // height of a line
	gap                      = 3.0                    // between a label and a figure
	hang                     = 3.0                    // of the second line of a label
	fontName                 = "Helvetica"
	size, small              = 9.5, 7.5 // points
)

// paper is a document being written to pages.
type paper struct {
	*fpdf.Fpdf
	notes []int // links to the notes, by number less one
	err   error
}

// writePDF writes a document as a PDF.
func writePDF(w io.Writer, d *statement.Document) error {
	p := &paper{Fpdf: fpdf.New("P", "mm", "Letter", "")}
	p.SetMargins(left, top, right)
	p.SetCellMargin(0)
	p.SetAutoPageBreak(false, bottom)
	p.SetTitle(d.Title, true)
	p.SetSubject(d.Subtitle, true)
	p.SetLang("en-US")
	p.AliasNbPages("{pages}")
	p.SetFooterFunc(func() {
		p.SetY(-bottom + 6)
		p.font("", small, grey1)
		p.CellFormat(textWidth/2, line, p.fit(d.Title, textWidth*0.75), "", 0, "L", false, 0, "")
		width := p.GetStringWidth("Page 10 of 10") // the number of pages is not known yet
		p.SetX(left + textWidth - width)
		p.CellFormat(width, line, fmt.Sprintf("Page %d of {pages}", p.PageNo()), "", 0, "L", false, 0, "")
	})
	p.AddPage()
	p.font("B", 15, black)
	p.paragraph(d.Title, 0, 7)
	if d.Subtitle != "" {
		p.font("", 10.5, grey1)
		p.paragraph(d.Subtitle, 0, 5.2)
	}
	list := printedNotes(d)
	for range list {
		p.notes = append(p.notes, p.AddLink())
	}
	for i := range d.Sections {
		s := &d.Sections[i]
		p.heading(s.Heading, s.Aside)
		for k := range s.Rows {
			p.row(&s.Rows[k], i == 0)
		}
	}
	if len(list) > 0 {
		p.heading("NOTES", "")
		for i := range list {
			p.note(i+1, &list[i])
		}
	}
	for _, l := range d.Lists() {
		p.heading(l.Heading, "")
		for _, t := range l.Texts {
			p.font("", size, black)
			p.room(line)
			p.SetX(left)
			p.CellFormat(step, line, p.text("–"), "", 0, "L", false, 0, "")
			p.paragraph(t, step, line)
		}
	}
	p.Ln(line)
	p.font("I", size, grey1)
	p.paragraph(d.Closing(), 0, line)
	if p.err != nil {
		return p.err
	}
	return p.Output(w)
}

// The colours of text, as parts of 255.
const (
	black = 0
	grey1 = 90
)

func (p *paper) font(style string, points float64, shade int) {
	p.SetFont(fontName, style, points)
	p.SetTextColor(shade, shade, shade)
}

// text is a text in the characters that the fonts of every reader have. A letter with a mark that they lack loses the mark;
// any other character that they lack is an error.
func (p *paper) text(s string) string {
	var out []byte
	for _, r := range s {
		if b, ok := charmap.Windows1252.EncodeRune(r); ok {
			out = append(out, b)
			continue
		}
		plain := strings.Map(func(r rune) rune {
			if unicode.Is(unicode.Mn, r) {
				return -1
			}
			return r
		}, norm.NFKD.String(string(r)))
		encoded, err := charmap.Windows1252.NewEncoder().String(plain)
		if err != nil && p.err == nil {
			p.err = fmt.Errorf("the fonts of a PDF have no character %q, of %q", r, s)
		}
		out = append(out, encoded...)
	}
	return string(out)
}

// fit is a text cut to a width.
func (p *paper) fit(s string, width float64) string {
	t := p.text(s)
	for p.GetStringWidth(t) > width {
		t = strings.TrimRight(t[:len(t)-4], " ") + "..."
	}
	return t
}

// room goes to a new page where so much does not fit on this one.
func (p *paper) room(height float64) {
	if p.GetY()+height > pageHeight-bottom {
		p.AddPage()
	}
}

// lines breaks a text into lines of a width.
func (p *paper) lines(s string, width float64) []string {
	var out []string
	for _, l := range p.SplitLines([]byte(p.text(s)), width) {
		out = append(out, string(l))
	}
	return out
}

// paragraph prints a text over the whole width.
func (p *paper) paragraph(s string, indent, height float64) {
	for _, l := range p.lines(s, textWidth-indent) {
		p.room(height)
		p.SetX(left + indent)
		p.CellFormat(textWidth-indent, height, l, "", 1, "L", false, 0, "")
	}
}

// heading prints the heading of a section with a rule below it, and keeps it with what follows.
func (p *paper) heading(s, aside string) {
	p.Ln(line)
	p.room(6 * line)
	p.font("B", 10.5, black)
	p.SetX(left)
	text := p.text(s) + " "
	width := p.GetStringWidth(text)
	p.CellFormat(width+1, 5.4, text, "", 0, "L", false, 0, "")
	p.Bookmark(s, 0, -1)
	p.font("", size, grey1)
	for i, l := range p.lines(aside, textWidth-width-1) {
		if i > 0 {
			p.Ln(line)
		}
		p.SetX(left + width + 1)
		p.CellFormat(textWidth-width-1, 5.4, l, "", 0, "L", false, 0, "")
	}
	p.Ln(5.8)
	p.SetDrawColor(150, 150, 150)
	p.Line(left, p.GetY(), left+textWidth, p.GetY())
	p.Ln(1.2)
}

// row prints a row. What a result comes to is bold.
func (p *paper) row(r *statement.Row, result bool) {
	indent, style, points, shade := 0.0, "", size, black
	switch r.Kind {
	case statement.Text:
		p.font("", size, black)
		p.paragraph(r.Label+bracketed(r.Notes), 0, line)
		return
	case statement.Detail:
		p.font("I", size-1, grey1)
		p.paragraph(r.Label+bracketed(r.Notes), 2*step, line-0.3)
		return
	case statement.Part:
		indent = step
	case statement.Total:
		style = "B"
		p.room(2 * line)
		p.SetDrawColor(0, 0, 0)
		p.Line(left+amountEnd-35, p.GetY()+0.4, left+amountEnd, p.GetY()+0.4)
		p.Ln(0.8)
	case statement.Line:
		if result && r.Amount != "" {
			style = "B"
		}
	}
	p.font(style, points, shade)
	end := amountEnd
	switch {
	case r.Middle != "":
		end = middleEnd - p.GetStringWidth(p.text(r.Middle)) - gap
	case r.Amount != "":
		end = amountEnd - p.GetStringWidth(p.text(r.Amount)) - gap
	}
	list := p.lines(r.Label, end-indent-hang)
	p.room(line * float64(max(1, min(len(list), 6))))
	for i, l := range list {
		if i > 0 {
			p.Ln(line)
			p.room(line)
			p.SetX(left + indent + hang)
		} else {
			p.SetX(left + indent)
		}
		p.CellFormat(end-indent-hang, line, l, "", 0, "L", false, 0, "")
	}
	p.ends(middleEnd, r.Middle)
	p.ends(amountEnd, r.Amount)
	p.marks(r.Notes)
	p.Ln(line)
}

// ends prints a figure that ends in a place.
func (p *paper) ends(at float64, s string) {
	if s == "" {
		return
	}
	t := p.text(s)
	width := p.GetStringWidth(t)
	p.SetX(left + at - width)
	p.CellFormat(width, line, t, "", 0, "R", false, 0, "")
}

// marks prints the numbers of notes at the right, each a link to its note.
func (p *paper) marks(notes []int) {
	if len(notes) == 0 {
		return
	}
	p.font("", small, grey1)
	list := spans(notes)
	whole := 0.0
	for _, s := range list {
		whole += p.GetStringWidth(s.text)
	}
	if whole > marksWidth-2 {
		p.Ln(line)
		p.room(line)
	}
	p.SetX(left + textWidth - whole)
	for _, s := range list {
		p.CellFormat(p.GetStringWidth(s.text), line, s.text, "", 0, "L", false, p.link(s.note), "")
	}
}

// link is the link to a note; 0, which is none, where there is no such note.
func (p *paper) link(note int) int {
	if note < 1 || note > len(p.notes) {
		return 0
	}
	return p.notes[note-1]
}

// bracketed is the numbers of notes in a sentence.
func bracketed(notes []int) string {
	if len(notes) == 0 {
		return ""
	}
	return " [" + marked(notes) + "]"
}

// note prints a note with its address, which is a link, and what the rules that rest on it leave out. Where it names an earlier
// note, that is a link too.
func (p *paper) note(number int, n *printedNote) {
	const indent = step + 2
	p.font("", size-1, black)
	list := p.lines(n.text, textWidth-indent)
	p.room(line * float64(min(len(list)+1, 4)))
	p.SetLink(p.notes[number-1], p.GetY(), p.PageNo())
	p.SetX(left)
	p.CellFormat(step, line-0.3, strconv.Itoa(number), "", 0, "R", false, 0, "")
	if n.earlier > 0 {
		p.Link(left+indent, p.GetY(), p.GetStringWidth(asNote(n.earlier)), line-0.3, p.link(n.earlier))
	}
	p.paragraph(n.text, indent, line-0.3)
	if n.address != "" {
		p.font("", small, grey1)
		for _, l := range p.chopped(n.address, textWidth-indent) {
			p.room(line)
			p.SetX(left + indent)
			p.CellFormat(p.GetStringWidth(l), line-0.7, l, "", 1, "L", false, 0, n.address)
		}
	}
	if n.leftOut != "" {
		p.font("", size-1, black)
		p.paragraph(n.leftOut, indent, line-0.3)
	}
}

// chopped breaks an address, which has no spaces, into lines of a width.
func (p *paper) chopped(address string, width float64) []string {
	rest := p.text(address)
	var out []string
	for p.GetStringWidth(rest) > width {
		n := len(rest)
		for p.GetStringWidth(rest[:n]) > width {
			n--
		}
		out, rest = append(out, rest[:n]), rest[n:]
	}
	return append(out, rest)
}
