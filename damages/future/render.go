package future

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Schema names the form of [Table.JSON]. Fields are only added within a version.
const Schema = "remedies.future-loss/v1"

func columns() []string {
	return []string{"year", "t", "amount", "growth", "nominal", "survival", "discount", "present value", "cumulative"}
}

func (r *Row) label() string {
	if r.Part > 1 {
		return strconv.Itoa(r.Year) + "." + strconv.Itoa(r.Part)
	}
	return strconv.Itoa(r.Year)
}

func money(d decimal.Decimal) string   { return exact.Grouped(d) }
func factor6(d decimal.Decimal) string { return fixed(d, 6) }

// fixed rounds for display, reading no setting of the decimal package.
func fixed(d decimal.Decimal, places int) string {
	n, err := exact.FromDecimal(d)
	if err != nil {
		return exact.OutOfRange
	}
	return n.Fixed(places)
}

func (r *Row) cells() []string {
	return []string{r.label(), fixed(r.Time, 3), money(r.Base), factor6(r.Growth), money(r.Nominal), factor6(r.Survival), factor6(r.Discount), money(r.Present), money(r.Cumulative)}
}

func (s *Schedule) totals() [][2]string {
	out := [][2]string{{"nominal", money(s.Nominal)}}
	if s.Past.Sign() != 0 {
		out = append(out, [2]string{"past", money(s.Past)}, [2]string{"future, reduced", money(s.Future)})
	}
	return append(out, [2]string{"present value", money(s.Present)})
}

func (s *Schedule) title(i int) string {
	if s.Name == "" {
		return "stream " + strconv.Itoa(i+1)
	}
	return s.Name
}

// Text renders the table as plain text: conventions, a block for each stream, totals.
func (t *Table) Text() string {
	if t == nil {
		t = new(Table)
	}
	var b strings.Builder
	for _, c := range t.Conventions {
		b.WriteString("  - " + c + "\n")
	}
	widths := []int{8, 8, 14, 11, 16, 10, 10, 16, 18}
	line := func(cells []string) {
		for i, c := range cells {
			b.WriteString(strings.Repeat(" ", max(1, widths[i]-utf8.RuneCountInString(c))))
			b.WriteString(c)
		}
		b.WriteByte('\n')
	}
	total := func(name, amount string) {
		b.WriteString("  " + name + strings.Repeat(" ", max(1, 91-len(name)-len(amount))) + amount + "\n")
	}
	for i := range t.Schedules {
		s := &t.Schedules[i]
		b.WriteString("\n" + s.title(i) + "\n")
		line(columns())
		for k := range s.Rows {
			line(s.Rows[k].cells())
		}
		for _, x := range s.totals() {
			total(x[0], x[1])
		}
	}
	if len(t.Schedules) > 1 {
		b.WriteString("\nall streams\n")
		for _, x := range t.all() {
			total(x[0], x[1])
		}
	}
	return b.String()
}

func (t *Table) all() [][2]string {
	s := Schedule{Nominal: t.Nominal, Past: t.Past, Future: t.Future, Present: t.Present}
	return s.totals()
}

// Markdown renders the table as Markdown.
func (t *Table) Markdown() string {
	if t == nil {
		t = new(Table)
	}
	var b strings.Builder
	for _, c := range t.Conventions {
		b.WriteString("- " + cell(c) + "\n")
	}
	head := columns()
	for i := range t.Schedules {
		s := &t.Schedules[i]
		b.WriteString("\n### " + cell(s.title(i)) + "\n\n| " + strings.Join(head, " | ") + " |\n|" + strings.Repeat("---:|", len(head)) + "\n")
		for k := range s.Rows {
			b.WriteString("| " + strings.Join(s.Rows[k].cells(), " | ") + " |\n")
		}
		b.WriteByte('\n')
		for _, x := range s.totals() {
			b.WriteString("- " + x[0] + ": $" + x[1] + "\n")
		}
	}
	if len(t.Schedules) > 1 {
		b.WriteString("\n### all streams\n\n")
		for _, x := range t.all() {
			b.WriteString("- " + x[0] + ": $" + x[1] + "\n")
		}
	}
	return b.String()
}

// cell keeps text from breaking a line or a column of Markdown.
func cell(s string) string {
	return strings.NewReplacer("|", "\\|", "\n", " ", "\r", " ").Replace(s)
}

// CSV renders the rows as comma-separated values with a header. Amounts have no grouping; a name that a spreadsheet
// would take for a formula is quoted with an apostrophe before it.
func (t *Table) CSV() string {
	if t == nil {
		t = new(Table)
	}
	var b strings.Builder
	b.WriteString("stream,category,year,part,past,t,amount,growth,nominal,survival,discount,present_value,cumulative\n")
	for i := range t.Schedules {
		s := &t.Schedules[i]
		name, category := quoted(s.title(i)), quoted(s.Category)
		for k := range s.Rows {
			r := &s.Rows[k]
			b.WriteString(strings.Join([]string{name, category, strconv.Itoa(r.Year), strconv.Itoa(r.Part), strconv.FormatBool(r.Past), fixed(r.Time, factorPlaces), fixed(r.Base, 2),
				fixed(r.Growth, factorPlaces), fixed(r.Nominal, 2), fixed(r.Survival, factorPlaces), fixed(r.Discount, factorPlaces), fixed(r.Present, 2), fixed(r.Cumulative, 2)}, ","))
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func quoted(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		s = "'" + s
	}
	if strings.ContainsAny(s, ",\"\n\r") {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}

// JSON renders the table; amounts are strings with two places.
func (t *Table) JSON() []byte {
	if t == nil {
		t = new(Table)
	}
	var w codec.Writer
	w.Open('{')
	w.Text("schema", Schema)
	w.Texts("conventions", t.Conventions)
	w.Name("streams")
	w.Open('[')
	for i := range t.Schedules {
		s := &t.Schedules[i]
		w.Open('{')
		w.Text("name", s.title(i))
		w.Text("category", s.Category)
		w.Name("rows")
		w.Open('[')
		for k := range s.Rows {
			s.Rows[k].json(&w)
		}
		w.Close(']')
		sums(&w, s)
		w.Close('}')
	}
	w.Close(']')
	sums(&w, &Schedule{Nominal: t.Nominal, Past: t.Past, Future: t.Future, Present: t.Present})
	w.Close('}')
	return w.Bytes()
}

func (r *Row) json(w *codec.Writer) {
	w.Open('{')
	w.Name("year")
	w.Raw(strconv.Itoa(r.Year))
	w.Name("part")
	w.Raw(strconv.Itoa(r.Part))
	w.Flag("past", r.Past)
	for _, x := range [...]struct {
		name   string
		d      decimal.Decimal
		places int
	}{{"t", r.Time, factorPlaces}, {"amount", r.Base, 2}, {"growth", r.Growth, factorPlaces}, {"nominal", r.Nominal, 2}, {"survival", r.Survival, factorPlaces},
		{"discount", r.Discount, factorPlaces}, {"present_value", r.Present, 2}, {"cumulative", r.Cumulative, 2}} {
		w.Text(x.name, fixed(x.d, x.places))
	}
	w.Close('}')
}

func sums(w *codec.Writer, s *Schedule) {
	w.Text("nominal", fixed(s.Nominal, 2))
	w.Text("past", fixed(s.Past, 2))
	w.Text("future", fixed(s.Future, 2))
	w.Text("present_value", fixed(s.Present, 2))
}
