package main

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strconv"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"

	"github.com/makewhole/remedies/damages/statement"
)

// The sheets of a workbook: what a document says up to the law applied, and the rest of it.
const (
	figuresSheet = "Statement"
	lawSheet     = "Law and notes"
	stepsHeading = "HOW IT CAME ABOUT"
	lawHeading   = "LAW APPLIED" // the section with which the second sheet begins
)

// The columns of a sheet.
const (
	labels  = "A"
	befores = "B"
	amounts = "C"
	marks   = "D"
)

// headRows is how many rows stand still at the top of a sheet: title, subtitle and the heads of the columns.
const headRows = 3

// workbook is a document being written to sheets.
type workbook struct {
	*excelize.File
	sheet  string
	row    int
	styles map[look]int
	noteAt map[int]int // row of a note on the second sheet, by its number
	cites  []cite
	moved  bool            // the steps are written
	sums   map[string]term // what an award came to last, by its ID
	total  term            // the last sum of the steps
	named  map[int]named   // rows of a running section, by their numbers
	errs   []error
}

// cite is a cell that names notes.
type cite struct {
	sheet, cell string
	note        int
}

// writeWorkbook writes a document as a workbook whose sums and steps are formulas.
func writeWorkbook(w io.Writer, d *statement.Document) error {
	b := &workbook{File: excelize.NewFile(), styles: map[look]int{}, noteAt: map[int]int{}, sums: map[string]term{}, named: map[int]named{}}
	b.check(b.SetSheetName("Sheet1", figuresSheet))
	_, err := b.NewSheet(lawSheet)
	b.check(err)
	split := len(d.Sections)
	for i := range d.Sections {
		if d.Sections[i].Heading == lawHeading {
			split = i
			break
		}
	}
	b.begin(figuresSheet, d)
	result := 0
	for i := range d.Sections[:split] {
		if i == 0 {
			result = b.row + 2
		}
		b.section(&d.Sections[i])
	}
	if split > 0 {
		b.answer(&d.Sections[0], result)
		b.referred(&d.Sections[0], result)
	}
	b.begin(lawSheet, d)
	for i := range d.Sections[split:] {
		b.section(&d.Sections[split+i])
	}
	b.notes(d)
	for _, l := range d.Lists() {
		b.heading(l.Heading)
		for _, t := range l.Texts {
			b.sentence("– "+t, 1)
		}
	}
	b.row++
	b.sentence(d.Closing(), 0)
	for _, c := range b.cites {
		b.check(b.SetCellHyperLink(c.sheet, c.cell, fmt.Sprintf("'%s'!A%d", lawSheet, b.noteAt[c.note]), "Location"))
	}
	full := true
	b.check(b.SetCalcProps(&excelize.CalcPropsOptions{FullCalcOnLoad: &full}))
	b.check(b.SetDocProps(&excelize.DocProperties{Title: d.Title, Subject: d.Subtitle}))
	b.SetActiveSheet(0)
	if err := errors.Join(b.errs...); err != nil {
		return err
	}
	var raw bytes.Buffer
	if err := b.Write(&raw); err != nil {
		return err
	}
	// What a formula comes to is a number, also before it is computed; the library marks each as words.
	return edited(w, raw.Bytes(), func(part []byte) []byte { return bytes.ReplaceAll(part, []byte(` t="str"><f>`), []byte(`><f>`)) })
}

// check keeps an error for the end.
func (b *workbook) check(err error) {
	if err != nil {
		b.errs = append(b.errs, err)
	}
}

// look is how a cell looks.
type look struct {
	bold, italic, link bool
	points             float64 // zero for the usual size
	colour             string
	right              bool
	indent             int
	above, below       bool   // a rule
	format             string // of a number
}

// style returns the number of the style of a look, which is made once.
func (b *workbook) style(l look) int {
	if n, ok := b.styles[l]; ok {
		return n
	}
	s := &excelize.Style{Font: &excelize.Font{Family: fontFamily, Size: cmp.Or(l.points, fontSize), Bold: l.bold, Italic: l.italic, Color: l.colour},
		Alignment: &excelize.Alignment{Horizontal: "left", Vertical: "top", WrapText: true, Indent: l.indent}}
	if l.right {
		s.Alignment.Horizontal = "right"
	}
	if l.link {
		s.Font.Underline = "single"
	}
	if l.above {
		s.Border = append(s.Border, excelize.Border{Type: "top", Color: "000000", Style: 1})
	}
	if l.below {
		s.Border = append(s.Border, excelize.Border{Type: "bottom", Color: grey, Style: 1})
	}
	if l.format != "" {
		s.CustomNumFmt = &l.format
	}
	n, err := b.NewStyle(s)
	b.check(err)
	b.styles[l] = n
	return n
}

// The look of a workbook.
const (
	fontFamily = "Arial"
	fontSize   = 10.0
	lineHeight = 14.0 // points
	grey       = "595959"
	blue       = "0B5394"
	wide       = 140 // about how many characters fit over all columns
	wideLabel  = 125 // over all but the notes
	narrow     = 80  // in the column of labels
)

// cell is the name of a cell of the row.
func (b *workbook) cell(column string) string { return column + strconv.Itoa(b.row) }

// put writes words into a cell of the row.
func (b *workbook) put(column, text string, l look) {
	if len(text) > excelize.TotalCellChars {
		b.check(fmt.Errorf("row %d: %d characters do not fit into a cell, which holds %d", b.row, len(text), excelize.TotalCellChars))
	}
	b.check(b.SetCellStr(b.sheet, b.cell(column), text))
	b.check(b.SetCellStyle(b.sheet, b.cell(column), b.cell(column), b.style(l)))
}

// begin starts a sheet with its title, the heads of its columns and how it is shown and printed.
func (b *workbook) begin(sheet string, d *statement.Document) {
	b.sheet, b.row = sheet, 1
	b.across(d.Title, look{bold: true, points: 14}, marks, wide*10/14, 19)
	b.row++
	b.across(d.Subtitle, look{colour: grey}, marks, wide, lineHeight)
	b.row++
	for column, head := range map[string]string{labels: "", befores: "before", amounts: "amount", marks: "notes"} {
		b.put(column, head, look{bold: true, colour: grey, right: true, below: true})
	}
	for column, width := range map[string]float64{labels: 72, befores: 20, amounts: 20, marks: 13} {
		b.check(b.SetColWidth(sheet, column, column, width))
	}
	b.check(b.SetPanes(sheet, &excelize.Panes{Freeze: true, YSplit: headRows, TopLeftCell: labels + strconv.Itoa(headRows+1), ActivePane: "bottomLeft"}))
	letter, portrait, one, any := 1, "portrait", 1, 0
	b.check(b.SetPageLayout(sheet, &excelize.PageLayoutOptions{Size: &letter, Orientation: &portrait, FitToWidth: &one, FitToHeight: &any}))
	fit := true
	b.check(b.SetSheetProps(sheet, &excelize.SheetPropsOptions{FitToPage: &fit}))
	margin := 0.6
	b.check(b.SetPageMargins(sheet, &excelize.PageLayoutMarginsOptions{Left: &margin, Right: &margin}))
	b.check(b.SetHeaderFooter(sheet, &excelize.HeaderFooterOptions{OddFooter: "&L&A&RPage &P of &N"}))
	b.check(b.SetDefinedName(&excelize.DefinedName{Name: "_xlnm.Print_Titles", Scope: sheet, RefersTo: fmt.Sprintf("'%s'!$1:$%d", sheet, headRows)}))
	gridlines := false
	b.check(b.SetSheetView(sheet, 0, &excelize.ViewOptions{ShowGridLines: &gridlines}))
}

// across writes words from the first column through another, as high as they need at so many characters a line.
func (b *workbook) across(text string, l look, through string, width int, height float64) {
	b.put(labels, text, l)
	b.check(b.MergeCell(b.sheet, b.cell(labels), b.cell(through)))
	b.high(text, width-2*l.indent, height)
}

// high makes the row as high as a text needs.
func (b *workbook) high(text string, width int, height float64) {
	lines := 1 + utf8.RuneCountInString(text)/width
	b.check(b.SetRowHeight(b.sheet, b.row, min(height*float64(lines), excelize.MaxRowHeight)))
}

// heading writes the heading of a section.
func (b *workbook) heading(text string) {
	b.row += 2
	b.across(text, look{bold: true, colour: blue, points: 11}, marks, wide*10/12, 16)
}

// sentence writes words over the whole width.
func (b *workbook) sentence(text string, indent int) {
	b.row++
	b.across(text, look{indent: indent}, marks, wide, lineHeight)
}

// section writes the rows of a section.
func (b *workbook) section(s *statement.Section) {
	heading := s.Heading
	if s.Aside != "" {
		heading += "  " + s.Aside
	}
	b.heading(heading)
	if s.Running {
		b.running(s)
		return
	}
	first := b.row + 1
	sum := new(big.Rat)
	if s.Heading == stepsHeading { // an award is carried on from its verdict, not from the result
		b.restart()
		b.moved = true
	}
	for i := range s.Rows {
		r := &s.Rows[i]
		detail := ""
		if i+1 < len(s.Rows) && s.Rows[i+1].Kind == statement.Detail {
			detail = s.Rows[i+1].Label
		}
		if r.Kind == statement.Text || r.Middle == "" && r.Amount == "" {
			b.words(r)
			continue
		}
		b.figures(r, detail, first, sum)
	}
}

// restart forgets what awards and their sum came to so far.
func (b *workbook) restart() {
	clear(b.sums)
	b.total = term{}
}

// words writes a row without figures.
func (b *workbook) words(r *statement.Row) {
	b.row++
	l := look{}
	switch r.Kind {
	case statement.Detail:
		l = look{italic: true, colour: grey, indent: 2}
	case statement.Part:
		l.indent = 1
	case statement.Line, statement.Total, statement.Text:
	}
	b.across(r.Label, l, amounts, wideLabel, lineHeight)
	b.mark(r.Notes)
}

// figures writes a row with figures: a sum and a step as formulas.
func (b *workbook) figures(r *statement.Row, detail string, first int, sum *big.Rat) {
	b.row++
	total := r.Kind == statement.Total
	b.label(r)
	middle, amount := figureOf(r.Middle), figureOf(r.Amount)
	last, known := b.sums[r.Award]
	known = known && r.Award != ""
	from := ""
	if known && middle.value != nil && last.value.Cmp(middle.value) == 0 {
		from = last.cells
	}
	b.figure(befores, r.Middle, middle, from, false)
	formula := ""
	switch {
	case amount.value == nil:
	case total && b.row > first && sum.Cmp(amount.value) == 0:
		formula = fmt.Sprintf("SUM(%s%d:%s%d)", amounts, first, amounts, b.row-1)
		b.total = term{amount.value, b.cell(amounts)}
	case middle.value != nil && !middle.percent && !amount.percent:
		formula, _ = change(r.Label, detail, term{middle.value, b.cell(befores)}, amount)
	}
	b.figure(amounts, r.Amount, amount, formula, total)
	switch {
	case amount.value == nil:
		delete(b.sums, r.Award)
	case r.Award != "" && middle.value != nil:
		b.sums[r.Award] = term{new(big.Rat).Add(middle.value, amount.value), b.cell(befores) + "+" + b.cell(amounts)}
	case r.Award != "":
		b.sums[r.Award] = term{amount.value, b.cell(amounts)}
	}
	if amount.value != nil && !amount.percent && !total {
		sum.Add(sum, amount.value)
	}
	b.mark(r.Notes)
}

// figure writes a figure as a number with the format of the statement, or as words where it is none.
func (b *workbook) figure(column, text string, f figure, formula string, total bool) {
	if text == "" {
		return
	}
	l := look{bold: total, right: true, above: total}
	if f.value == nil {
		b.put(column, text, l)
		return
	}
	l.format = f.format()
	cell := b.cell(column)
	b.check(b.SetCellDefault(b.sheet, cell, f.number()))
	if formula != "" {
		b.check(b.SetCellFormula(b.sheet, cell, formula))
	}
	b.check(b.SetCellStyle(b.sheet, cell, cell, b.style(l)))
}

// answer makes the figures of the result those of the cells they come from: the judgment that of the sum of the steps, or of
// its awards below it where there are no steps; an award that of its last step. Figures that are others, such as those of a
// second branch, and the awards where there are no steps stay numbers.
func (b *workbook) answer(s *statement.Section, heading int) {
	if !b.moved {
		b.restart() // else an award of the result would come from its own cell
	}
	for i := range s.Rows {
		r := &s.Rows[i]
		f, at := figureOf(r.Amount), b.total
		switch {
		case f.value == nil:
			continue
		case r.Award != "":
			at = b.sums[r.Award]
		case r.Kind != statement.Line:
			continue
		case at.value == nil:
			at = b.parts(s.Rows[i+1:], heading+2+i)
		}
		if at.value != nil && f.value.Cmp(at.value) == 0 {
			b.check(b.SetCellFormula(figuresSheet, amounts+strconv.Itoa(heading+1+i), at.cells))
		}
	}
}

// parts is the sum of the awards with which rows begin, the first of them in a row of the sheet.
func (b *workbook) parts(rows []statement.Row, first int) term {
	n, sum := 0, new(big.Rat)
	for ; n < len(rows) && rows[n].Award != ""; n++ {
		f := figureOf(rows[n].Amount)
		if f.value == nil {
			break
		}
		sum.Add(sum, f.value)
	}
	if n == 0 {
		return term{}
	}
	return term{sum, fmt.Sprintf("SUM(%s%d:%s%d)", amounts, first, amounts, first+n-1)}
}

// mark names the notes of a row.
func (b *workbook) mark(notes []int) {
	if len(notes) == 0 {
		return
	}
	b.put(marks, marked(notes), look{colour: blue, right: true})
	b.cites = append(b.cites, cite{b.sheet, b.cell(marks), notes[0]})
}

// mostLinked is how long an address may be that a cell links to.
const mostLinked = 2079

// notes writes the notes, and below each of them where it can be read, once, and what its rules leave out.
func (b *workbook) notes(d *statement.Document) {
	list := printedNotes(d)
	if len(list) == 0 {
		return
	}
	b.heading("NOTES")
	for i := range list {
		n := &list[i]
		b.sentence(strconv.Itoa(i+1)+" "+n.text, 0)
		b.noteAt[i+1] = b.row
		if n.address != "" {
			b.row++
			b.put(labels, n.address, look{colour: blue, link: true, indent: 1, points: 9})
			b.high(n.address, narrow, lineHeight)
			if len(n.address) <= mostLinked {
				b.check(b.SetCellHyperLink(b.sheet, b.cell(labels), n.address, "External"))
			}
		}
		if n.leftOut != "" {
			b.sentence(n.leftOut, 1)
		}
	}
}

// edited copies a workbook with a change of each of its parts.
func edited(w io.Writer, raw []byte, change func(part []byte) []byte) error {
	in, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return err
	}
	out := zip.NewWriter(w)
	for _, f := range in.File {
		part, err := f.Open()
		if err != nil {
			return err
		}
		data, err := io.ReadAll(part)
		if err != nil {
			return err
		}
		to, err := out.Create(f.Name)
		if err != nil {
			return err
		}
		if _, err := to.Write(change(data)); err != nil {
			return err
		}
	}
	return out.Close()
}
