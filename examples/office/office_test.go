package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/ledongthuc/pdf"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
)

// all are the statements and the forms of every sample and of the casebook, by their files.
func all(t *testing.T) map[string]*statement.Document {
	t.Helper()
	out := map[string]*statement.Document{}
	for _, pattern := range []string{"../remedies/matters/*.json", "../casebook/cases/*.json", "../whatsapp-v-nso/matter.json"} {
		files, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, files)
		for _, file := range files {
			for _, form := range []string{"", "judgment", "worksheet"} {
				d, err := document(file, form, damages.Options{})
				require.NoError(t, err, file)
				out[strings.TrimSpace(file+" "+form)] = d
			}
		}
	}
	records, err := filepath.Glob("../remedies/matters/net/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, records)
	for _, file := range records {
		d, err := document(file, closing, damages.Options{})
		require.NoError(t, err, file)
		out[file+" "+closing] = d
	}
	require.Greater(t, len(out), 150)
	return out
}

// said is what a text says without its layout: letters, digits, the signs of figures, and what makes two numbers a range.
func said(s string) string {
	s = regexp.MustCompile(`(\d)-\s*(\d)`).ReplaceAllString(s, "$1~$2")
	return regexp.MustCompile(`[^\pL\pN$.,%:/~]`).ReplaceAllString(s, "")
}

// dollars are the amounts of a text, in their order.
func dollars(s string) []string {
	return regexp.MustCompile(`[-+]?\$[0-9,]+(\.[0-9]+)?`).FindAllString(s, -1)
}

// same requires that two texts say the same, and shows where they part.
func same(t *testing.T, want, got, file string) {
	t.Helper()
	require.Equal(t, dollars(want), dollars(got), file)
	a, b := said(want), said(got)
	at := 0
	for at < min(len(a), len(b)) && a[at] == b[at] {
		at++
	}
	if a != b {
		require.Fail(t, file, "the text has %q where this has %q", a[max(0, at-30):min(len(a), at+60)], b[max(0, at-30):min(len(b), at+60)])
	}
}

// readPDF is the text of a PDF without the feet of its pages.
func readPDF(t *testing.T, raw []byte, title string) string {
	t.Helper()
	r, err := pdf.NewReader(bytes.NewReader(raw), int64(len(raw)))
	require.NoError(t, err)
	var b strings.Builder
	for n := 1; n <= r.NumPage(); n++ {
		text, err := r.Page(n).GetPlainText(nil)
		require.NoError(t, err)
		body, foot, ok := cutLast(text, fmt.Sprintf("Page %d of %d", n, r.NumPage()))
		require.True(t, ok, "page %d has no foot: %q", n, text)
		require.Empty(t, strings.TrimSpace(foot))
		at := strings.LastIndex(body, title[:min(len(title), 12)]) // a long title is cut at the foot
		require.GreaterOrEqual(t, at, 0, "page %d", n)
		b.WriteString(body[:at])
	}
	return b.String()
}

func cutLast(s, sep string) (before, after string, found bool) {
	if i := strings.LastIndex(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, "", false
}

// A PDF says what the text says, word for word and in the same order, in every sample and every case of the casebook.
func TestThePDFSaysWhatTheTextSays(t *testing.T) {
	for file, d := range all(t) {
		var b bytes.Buffer
		require.NoError(t, writePDF(&b, d), file)
		same(t, d.Text(), readPDF(t, b.Bytes(), d.Title), file)
	}
}

// The fonts have the signs of the law, and names with marks that they lack lose the marks alone.
func TestSignsOfTheLawArePrinted(t *testing.T) {
	d := &statement.Document{Title: "Ōta v. Šimić", Sections: []statement.Section{{Heading: "SUM", Rows: []statement.Row{{Label: "9 × 5 – § 12", Amount: "$45.00"}}}}}
	var b bytes.Buffer
	require.NoError(t, writePDF(&b, d))
	text := readPDF(t, b.Bytes(), "Ota")
	require.Contains(t, text, "Ota v. Šimic")
	require.Contains(t, text, "9 × 5 – § 12")
	d.Title = "東 v. D"
	require.ErrorContains(t, writePDF(&b, d), `the fonts of a PDF have no character '東', of "東 v. D"`)
}

// workbookOf writes a document as a workbook and opens it.
func workbookOf(t *testing.T, d *statement.Document) (*excelize.File, []byte) {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, writeWorkbook(&b, d))
	raw := b.Bytes()
	f, err := excelize.OpenReader(bytes.NewReader(raw))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, f.Close()) })
	return f, raw
}

// rows goes through the cells of a workbook below the heads of its sheets, row by row.
func rows(t *testing.T, f *excelize.File, each func(sheet, cell, shown string)) {
	t.Helper()
	for _, sheet := range []string{figuresSheet, lawSheet} {
		list, err := f.GetRows(sheet)
		require.NoError(t, err)
		for i, r := range list {
			if i < headRows {
				continue
			}
			for k, shown := range r {
				cell, err := excelize.CoordinatesToCellName(k+1, i+1)
				require.NoError(t, err)
				each(sheet, cell, shown)
			}
		}
	}
}

// A workbook shows what the text says, word for word and in the same order. The notes of rows, which stand in a column of
// their own, are compared apart.
func TestTheWorkbookSaysWhatTheTextSays(t *testing.T) {
	for file, d := range all(t) {
		for i := range d.Sections {
			for k := range d.Sections[i].Rows {
				d.Sections[i].Rows[k].Notes = nil
			}
		}
		f, _ := workbookOf(t, d)
		var got strings.Builder
		for _, head := range []string{"A1", "A2"} {
			s, err := f.GetCellValue(figuresSheet, head)
			require.NoError(t, err)
			got.WriteString(s + "\n")
		}
		rows(t, f, func(_, cell, shown string) { got.WriteString(shown + "\n") })
		same(t, d.Text(), got.String(), file)
	}
}

// Each row names its notes and links to the first of them, and each note is read where its link leads.
func TestNotesAndLinksLeadWhereTheySay(t *testing.T) {
	d, err := document("../remedies/matters/california-shares.json", "", damages.Options{})
	require.NoError(t, err)
	f, _ := workbookOf(t, d)
	var marked []string
	addresses := 0
	rows(t, f, func(sheet, cell, shown string) {
		linked, target, err := f.GetCellHyperLink(sheet, cell)
		require.NoError(t, err)
		switch {
		case strings.HasPrefix(cell, marks) && shown != "":
			marked = append(marked, shown)
			require.True(t, linked, cell)
			at, ok := strings.CutPrefix(target, "'"+lawSheet+"'!")
			require.True(t, ok, target)
			note, err := f.GetCellValue(lawSheet, at)
			require.NoError(t, err)
			first := regexp.MustCompile(`^\d+`).FindString(shown)
			require.NotEmpty(t, first, shown)
			require.True(t, strings.HasPrefix(note, first+" "), "%s leads to %q", shown, note)
		case strings.HasPrefix(shown, "https://"):
			require.True(t, linked, cell)
			require.Equal(t, shown, target)
			addresses++
		}
	})
	var want []string
	for _, s := range d.Sections {
		for _, r := range s.Rows {
			if len(r.Notes) > 0 {
				want = append(want, strings.Trim(bracketed(r.Notes), " []"))
			}
		}
	}
	require.Equal(t, want, marked)
	require.Len(t, d.Notes(), addresses, "every note of this statement has an address of its own")
}

// Three notes in a row and more are a range, and each number that is printed leads to its own note.
func TestNotesInARowAreARange(t *testing.T) {
	for want, notes := range map[string][]int{
		"":                {},
		"7":               {7},
		"1, 2":            {1, 2},
		"1-3":             {1, 2, 3},
		"4-7, 9":          {4, 5, 6, 7, 9},
		"2, 1, 3-5":       {2, 1, 3, 4, 5},
		"9, 10, 7":        {9, 10, 7},
		"1-3, 5, 6, 8-10": {1, 2, 3, 5, 6, 8, 9, 10},
	} {
		require.Equal(t, want, marked(notes))
		for _, s := range spans(notes) {
			require.Equal(t, strconv.Itoa(s.note), strings.TrimRight(s.text, "-,"))
		}
	}
}

// In a PDF the notes of a row are links to them, and so are the earlier notes that notes name.
func TestNotesOfAPDFAreLinks(t *testing.T) {
	d, err := document("../casebook/cases/mathias-v-accor.json", "", damages.Options{})
	require.NoError(t, err)
	var b bytes.Buffer
	require.NoError(t, writePDF(&b, d))
	r, err := pdf.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	require.NoError(t, err)
	got := 0
	for n := 1; n <= r.NumPage(); n++ {
		links := r.Page(n).V.Key("Annots")
		for i := range links.Len() {
			if links.Index(i).Key("Dest").Kind() == pdf.Array {
				got++
			}
		}
	}
	ofRows, ofNotes := 0, 0
	for _, s := range d.Sections {
		for _, r := range s.Rows {
			if r.Kind != statement.Text && r.Kind != statement.Detail { // whose notes stand in the sentence
				ofRows += len(spans(r.Notes))
			}
		}
	}
	for i, n := range printedNotes(d) {
		if n.earlier > 0 {
			require.Less(t, n.earlier, i+1)
			require.Equal(t, d.Notes()[n.earlier-1].Text, d.Notes()[i].Text)
			ofNotes++
		}
	}
	require.Positive(t, ofNotes)
	require.Len(t, regexp.MustCompile(`(?m)^ *\d+ as note \d+`).FindAllString(d.Text(), -1), ofNotes)
	require.Equal(t, ofRows+ofNotes, got)
}

// No formula comes from its own cell, directly or by way of others.
func TestNoFormulaComesFromItself(t *testing.T) {
	reference := regexp.MustCompile(`([A-D])(\d+)(?::[A-D](\d+))?`)
	for file, d := range all(t) {
		f, _ := workbookOf(t, d)
		const seeking, done = 1, 2
		state := map[string]int{}
		var seek func(sheet, cell string)
		seek = func(sheet, cell string) {
			require.NotEqual(t, seeking, state[sheet+cell], "%s: %s of %s comes from itself", file, cell, sheet)
			if state[sheet+cell] == done {
				return
			}
			state[sheet+cell] = seeking
			formula, err := f.GetCellFormula(sheet, cell)
			require.NoError(t, err)
			for _, r := range reference.FindAllStringSubmatch(formula, -1) {
				first, err := strconv.Atoi(r[2])
				require.NoError(t, err)
				last := first
				if r[3] != "" {
					last, err = strconv.Atoi(r[3])
					require.NoError(t, err)
				}
				for row := first; row <= last; row++ {
					seek(sheet, r[1]+strconv.Itoa(row))
				}
			}
			state[sheet+cell] = done
		}
		rows(t, f, func(sheet, cell, _ string) { seek(sheet, cell) })
	}
}

// What each formula comes to is the figure of the statement, to its last decimal.
func TestFormulasComeToTheFiguresOfTheStatement(t *testing.T) {
	formulas := map[string]int{}
	for file, d := range all(t) {
		f, _ := workbookOf(t, d)
		rows(t, f, func(sheet, cell, shown string) {
			formula, err := f.GetCellFormula(sheet, cell)
			require.NoError(t, err)
			if formula == "" {
				return
			}
			raw, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
			require.NoError(t, err)
			stored := decimal.RequireFromString(raw)
			require.Equal(t, figureOf(shown).number(), raw, "%s %s: what is stored is what is shown", file, cell)
			result, err := f.CalcCellValue(sheet, cell, excelize.Options{RawCellValue: true})
			require.NoError(t, err, "%s %s: %s", file, cell, formula)
			require.Equal(t, raw, decimal.RequireFromString(result).StringFixed(-stored.Exponent()), "%s %s: %s", file, cell, formula)
			for _, kind := range []string{"SUM(", "-ROUND(", "ROUND(", "MIN(", "MAX("} {
				if strings.Contains(formula, kind) {
					formulas[kind]++
				}
			}
		})
	}
	for kind, least := range map[string]int{"SUM(": 80, "-ROUND(": 19, "ROUND(": 140, "MIN(": 55, "MAX(": 5} {
		require.GreaterOrEqual(t, formulas[kind], least, kind)
	}
}

// LibreOffice, which computes every formula anew because no result is stored, comes to the same figures.
func TestLibreOfficeComesToTheFiguresOfTheStatement(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed")
	}
	if testing.Short() {
		t.Skip("LibreOffice takes its time")
	}
	from, to := t.TempDir(), t.TempDir()
	stored := map[string]*excelize.File{}
	args := []string{"-env:UserInstallation=file://" + t.TempDir(), "--headless", "--convert-to", "xlsx", "--outdir", to}
	for file, d := range all(t) {
		file, form, _ := strings.Cut(file, " ")
		if form != "" && form != closing { // the other forms have no formulas that need it
			continue
		}
		f, raw := workbookOf(t, d)
		name := strings.TrimSuffix(filepath.Base(file), ".json") + form + ".xlsx"
		stored[name] = f
		path := filepath.Join(from, name)
		var b bytes.Buffer
		require.NoError(t, edited(&b, raw, func(part []byte) []byte {
			return regexp.MustCompile(`</f><v>[^<]*</v>`).ReplaceAll(part, []byte("</f>"))
		}))
		require.NoError(t, os.WriteFile(path, b.Bytes(), 0o600))
		args = append(args, path)
	}
	out, err := exec.Command(office, args...).CombinedOutput()
	require.NoError(t, err, string(out))
	compared := 0
	for name, f := range stored {
		anew, err := excelize.OpenFile(filepath.Join(to, name))
		require.NoError(t, err, name)
		rows(t, f, func(sheet, cell, _ string) {
			formula, err := f.GetCellFormula(sheet, cell)
			require.NoError(t, err)
			if formula == "" {
				return
			}
			want, err := f.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
			require.NoError(t, err)
			got, err := anew.GetCellValue(sheet, cell, excelize.Options{RawCellValue: true})
			require.NoError(t, err)
			require.Regexp(t, `^-?[0-9.E+-]+$`, got, "%s %s: %s", name, cell, formula)
			require.Equal(t, want, decimal.RequireFromString(got).StringFixed(-decimal.RequireFromString(want).Exponent()), "%s %s: %s", name, cell, formula)
			compared++
		})
		require.NoError(t, anew.Close())
	}
	require.Greater(t, compared, 500)
}

// A change of a figure in the workbook reaches the judgment: that of an award before its steps, and in a plain matter that of
// an award of the result.
func TestAChangeReachesTheJudgment(t *testing.T) {
	for _, c := range []struct{ file, award, changed, before, after string }{
		{"../remedies/matters/virginia-cap.json", "$400,000.00", "100000", "$934,250.75", "$634,250.75"},
		{"../casebook/cases/mathias-v-accor.json", "$5,000.00", "4000.25", "$382,000.00", "$380,000.50"}, // of each of two plaintiffs
	} {
		d, err := document(c.file, "", damages.Options{})
		require.NoError(t, err)
		f, _ := workbookOf(t, d)
		judgment := func() string {
			v, err := f.CalcCellValue(figuresSheet, "C6")
			require.NoError(t, err)
			return v
		}
		require.Equal(t, c.before, judgment())
		rows(t, f, func(sheet, cell, shown string) {
			if formula, _ := f.GetCellFormula(sheet, cell); shown == c.award && formula == "" {
				require.NoError(t, f.SetCellDefault(sheet, cell, c.changed))
			}
		})
		require.Equal(t, c.after, judgment())
	}
}

func TestTheProgramWritesBothFormats(t *testing.T) {
	to := filepath.Join(t.TempDir(), "out")
	for format, begins := range map[string]string{"pdf": "%PDF-", "xlsx": "PK"} {
		var out, errs bytes.Buffer
		require.Zero(t, run([]string{"-format", format, "-out", to, "../whatsapp-v-nso/matter.json"}, &out, &errs), errs.String())
		require.Empty(t, out.String())
		raw, err := os.ReadFile(to)
		require.NoError(t, err)
		require.True(t, bytes.HasPrefix(raw, []byte(begins)))
		require.Zero(t, run([]string{"-format", format, "-through", "verdict", "../casebook/cases/arizona-v-asarco.json"}, &out, &errs), errs.String())
		require.True(t, bytes.HasPrefix(out.Bytes(), []byte(begins)))
		for _, form := range []string{"judgment", "worksheet"} {
			out.Reset()
			require.Zero(t, run([]string{"-format", format, "-form", form, "../remedies/matters/california-shares.json"}, &out, &errs), errs.String())
			require.True(t, bytes.HasPrefix(out.Bytes(), []byte(begins)))
		}
	}
	for format, begins := range map[string]string{"pdf": "%PDF-", "xlsx": "PK"} {
		var out, errs bytes.Buffer
		require.Zero(t, run([]string{"-format", format, "-form", closing, "../remedies/matters/net/new-york-malpractice.json"}, &out, &errs), errs.String())
		require.True(t, bytes.HasPrefix(out.Bytes(), []byte(begins)))
	}
	for want, list := range map[int][][]string{
		1: {{"-format", "pdf", "-form", closing, "../whatsapp-v-nso/matter.json"}, {"-format", "pdf", "no-such-file"}, {"-format", "pdf", "office_test.go"}, {"-format", "pdf", "-through", "nothing", "../whatsapp-v-nso/matter.json"}},
		2: {{}, {"-format", "doc", "../whatsapp-v-nso/matter.json"}, {"-no"}, {"-format", "pdf", "-form", "will", "../whatsapp-v-nso/matter.json"},
			{"-format", "pdf", "-form", closing, "-through", "verdict", "../remedies/matters/net/new-york-malpractice.json"}},
	} {
		for _, args := range list {
			var out, errs bytes.Buffer
			require.Equal(t, want, run(args, &out, &errs), args)
			require.Empty(t, out.String())
			require.NotEmpty(t, errs.String())
		}
	}
}

// Figures that a spreadsheet cannot hold to the last digit stay words, and arithmetic that cannot be read, or that does not
// come to the figure, makes no formula.
func TestWhatIsNotExactIsNoFormula(t *testing.T) {
	for _, s := range []string{"", "9:1", "undetermined", "$9,999,999,999,999.99", "12", "$", "$1.2.3", "-%"} {
		require.Nil(t, figureOf(s).value, s)
	}
	require.Equal(t, "0.125", figureOf("12.5%").number())
	require.Equal(t, "0.0%", figureOf("12.5%").format())
	require.Equal(t, "5.00", figureOf("+$5.00").number())
	require.Equal(t, `+"$"#,##0.00;-"$"#,##0.00`, figureOf("+$5.00").format())
	before := term{figureOf("$100.00").value, "B7"}
	for _, c := range [][3]string{ // label, detail, change
		{"punitive limited to 3 × compensatory", "", "-$10.00"},
		{"punitive limited to $90.00", "", "-$11.00"},
		{"divided by fault: the defendants owe 77.78% of it", "", "-$22.22"},
		{"limited", "= $1.00 / 0", "-$99.00"},
		{"limited", "= the lesser of $1.00 and ", "-$99.00"},
		{"limited", "= $1.00 where 5 is at most", "-$99.00"},
		{"reduced by the claimant's share of the fault, unknown", "", "-$1.00"},
	} {
		_, ok := change(c[0], c[1], before, figureOf(c[2]))
		require.False(t, ok, c[0])
	}
	for want, c := range map[string][3]string{
		"ROUND(MIN(B7,9*4.00),2)-B7":              {"", "= the lesser of $100.00 and 9 × $4.00, a cut of 64.00%, order", "-$64.00"},
		"ROUND(MAX(2*5.00,20.00),2)-B7":           {"", "= the greater of 2 × $5.00 and $20.00", "-$80.00"},
		"ROUND(MIN(MIN(70.00,80.00),60.00),2)-B7": {"", "= the least of $70.00, $80.00 and $60.00", "-$40.00"},
		"ROUND(20.00,2)-B7":                       {"", "= $10.00 where 300 is at most 200; $20.00 where 300 is at most 500; $30.00 above that", "-$80.00"},
		"ROUND(30.00,2)-B7":                       {"", "= $10.00 where 300 is at most 200; $30.00 above that", "-$70.00"},
		"ROUND(B7*50.00/150.00,2)-B7":             {"", "= $100.00 × $50.00 / $150.00", "-$66.67"},
		"ROUND(60.00-20.00,2)-B7":                 {"", "= $60.00 less $20.00 for the other awards, where the limit is $60.00", "-$60.00"},
		"ROUND((10.00+5.00)*2,2)-B7":              {"", "= ($10.00 + $5.00) × 2", "-$70.00"},
		"ROUND(25%*80.00,2)-B7":                   {"", "= 25% × $80.00", "-$80.00"},
		"-ROUND(B7*15%,2)":                        {"reduced by the claimant's share of the fault, 15%", "", "-$15.00"},
		"-B7":                                     {"punitive struck (duplicate)", "", "-$100.00"},
		"ROUND(40.00,2)-B7":                       {"punitive set to $40.00", "", "-$60.00"},
	} {
		got, ok := change(c[0], c[1], before, figureOf(c[2]))
		require.True(t, ok, want)
		require.Equal(t, want, got)
	}
}
