package statement

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// HTML renders the document as one page that stands by itself: it asks nothing of the net, runs no program, prints on paper and
// is read in light and dark. It holds what [Document.Text] holds, in the same order, and pictures of how the judgment came
// about. A figure is a link to the row that explains it, and the number of a note a link to the note. Long tables and lists
// are folded.
func (d *Document) HTML() string {
	p := html{d: d, numbers: make(map[int]bool, many), cited: make([]bool, len(d.notes)+1)}
	p.Grow(len(style) + 4*d.usualLength())
	for i := range d.Sections {
		for k := range d.Sections[i].Rows {
			if n := d.Sections[i].Rows[k].Number; n > 0 {
				p.numbers[n] = false
			}
		}
	}
	p.put("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>")
	p.text(d.Title)
	p.put("</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n" +
		"<meta name=\"color-scheme\" content=\"light dark\"/>\n" +
		"<meta name=\"referrer\" content=\"no-referrer\"/>\n" +
		"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\"/>\n" +
		"<link rel=\"icon\" href=\"data:,\"/>\n<style>\n" + style + "</style>\n</head>\n<body>\n" +
		"<a class=\"skip\" href=\"#statement\">To the statement</a>\n<header>\n<h1>")
	p.text(d.Title)
	p.put("</h1>\n")
	p.element("p", "court", d.Subtitle)
	p.put("</header>\n")
	p.contents()
	p.put("<main id=\"statement\" tabindex=\"-1\">\n")
	p.sections()
	p.notes()
	for _, list := range d.Lists() {
		p.list(list)
	}
	p.put("</main>\n<footer>\n")
	p.element("p", "", d.Closing())
	p.put("</footer>\n</body>\n</html>\n")
	return p.String()
}

// html is a page that is being written.
type html struct {
	strings.Builder
	d        *Document
	numbers  map[int]bool // the rows that have a number, and whether they are written
	cited    []bool       // the notes that were referred to
	headings int          // written
	pictures int          // drawn
	room     []byte
}

func (p *html) put(parts ...string) {
	for _, s := range parts {
		p.WriteString(s)
	}
}

func (p *html) int(n int) {
	var room [20]byte
	p.Write(strconv.AppendInt(room[:0], int64(n), 10))
}

// text writes a text so that nothing in it is read as markup, without characters that a page may not hold.
func (p *html) text(s string) {
	from := 0
	for i := 0; i < len(s); {
		c := s[i]
		n, instead := 1, ""
		switch {
		case c == '&':
			instead = "&amp;"
		case c == '<':
			instead = "&lt;"
		case c == '>':
			instead = "&gt;"
		case c == '"':
			instead = "&quot;"
		case c == '\'':
			instead = "&#39;"
		case c < ' ' && c != '\n' && c != '\t' || c == 0x7f:
			instead = "\uFFFD"
		case c >= utf8.RuneSelf:
			var r rune
			if r, n = utf8.DecodeRuneInString(s[i:]); r == utf8.RuneError && n == 1 || r == 0xFFFE || r == 0xFFFF || 0x80 <= r && r < 0xA0 {
				instead = "\uFFFD"
			}
		}
		if instead != "" {
			p.put(s[from:i], instead)
			from = i + n
		}
		i += n
	}
	p.put(s[from:])
}

// element writes an element with a text, none where the text is empty.
func (p *html) element(name, class, s string) {
	if s == "" {
		return
	}
	p.put("<", name)
	if class != "" {
		p.put(" class=\"", class, "\"")
	}
	p.put(">")
	p.text(s)
	p.put("</", name, ">\n")
}

// contents writes links to the sections: of several with the same heading, to the first.
func (p *html) contents() {
	if len(p.d.Sections) < 3 {
		return
	}
	p.put("<nav aria-label=\"Contents\">\n<ul>\n")
	n, last := 0, ""
	entry := func(heading string) {
		n++
		if heading != last && heading != "" {
			p.put("<li><a href=\"#section-")
			p.int(n)
			p.put("\">")
			p.text(heading)
			p.put("</a></li>\n")
		}
		last = heading
	}
	for i := range p.d.Sections {
		entry(p.d.Sections[i].Heading)
	}
	if len(p.d.notes) > 0 {
		entry(notesHeading)
	}
	for _, list := range p.d.Lists() {
		entry(list.Heading)
	}
	p.put("</ul>\n</nav>\n")
}

const notesHeading = "NOTES"

// heading starts a section.
func (p *html) heading(heading, aside string) {
	p.headings++
	p.put("<section aria-labelledby=\"section-")
	p.int(p.headings)
	p.put("\">\n<h2 id=\"section-")
	p.int(p.headings)
	p.put("\" tabindex=\"-1\">")
	p.text(heading)
	p.put("</h2>\n")
	p.element("p", "aside", aside)
}

// alikeSections is how many sections with one heading stand open; the others are folded, so many at a time.
const alikeSections, foldedSections = 20, 200

// sections writes the sections. Of many with the same heading only the first stand open.
func (p *html) sections() {
	run := 0 // sections with this heading before this one
	open := false
	for i := range p.d.Sections {
		s := &p.d.Sections[i]
		if i > 0 && s.Heading == p.d.Sections[i-1].Heading {
			run++
		} else {
			run = 0
		}
		if over := run - alikeSections; over < 0 || over%foldedSections == 0 {
			if open {
				p.put("</details>\n")
			}
			if open = over >= 0; open {
				p.fold(s.Heading, "sections", run+1, min(run+foldedSections, run+p.alike(i)))
			}
		}
		p.section(i, s)
	}
	if open {
		p.put("</details>\n")
	}
}

// alike is how many sections in a row have the heading of one, up to what is folded together.
func (p *html) alike(at int) int {
	n := 1
	for n < foldedSections && at+n < len(p.d.Sections) && p.d.Sections[at+n].Heading == p.d.Sections[at].Heading {
		n++
	}
	return n
}

// fold starts what is folded: the first to the last lines or sections with a heading.
func (p *html) fold(heading, of string, first, last int) {
	p.put("<details>\n<summary>")
	p.text(heading)
	p.put(", ", of, " ")
	p.int(first)
	p.put(" to ")
	p.int(last)
	p.put("</summary>\n")
}

func (p *html) section(at int, s *Section) {
	p.heading(s.Heading, s.Aside)
	drawn := p.d.coursed(at)
	if drawn && at > 0 {
		p.courses()
	}
	first, last := tabled(s.Rows)
	p.prose(s.Rows[:first])
	p.table(s, s.Rows[first:last])
	p.prose(s.Rows[last:])
	if at == 0 {
		if drawn { // the answer comes first
			p.courses()
		}
		p.balances()
		p.taken()
		p.outcomes()
		p.histogram()
		p.tornado()
		p.forks()
	}
	p.put("</section>\n")
}

// coursed reports whether a section is the one whose rows are the steps.
func (d *Document) coursed(at int) bool {
	n := 0
	switch {
	case len(d.Steps) > 0:
		n = d.Steps[len(d.Steps)-1].Row
	case len(d.Courses) > 0 && len(d.Courses[0].Steps) > 0:
		n = d.Courses[0].Steps[0].Row
	default:
		return false
	}
	return slices.ContainsFunc(d.Sections[at].Rows, func(r Row) bool { return r.Number == n })
}

// figured reports whether a row has figures.
func (r *Row) figured() bool { return r.Middle != "" || r.Amount != "" }

// tabled says which rows of a section stand in a table: those with figures, and what stands between them and belongs to them.
func tabled(rows []Row) (first, last int) {
	first = slices.IndexFunc(rows, func(r Row) bool { return r.figured() })
	if first < 0 {
		return 0, 0
	}
	for last = len(rows); !rows[last-1].figured(); {
		last--
	}
	for last < len(rows) && (rows[last].Kind == Detail || rows[last].Kind == Part) {
		last++
	}
	if first > 0 && rows[first-1].Kind == Text && strings.HasSuffix(rows[first-1].Label, ":") {
		first--
	}
	return first, last
}

// id gives the element that is being written the number of a row, the first time that the number is met.
func (p *html) id(r *Row) {
	if written, is := p.numbers[r.Number]; is && !written {
		p.numbers[r.Number] = true
		p.put(" id=\"line-")
		p.int(r.Number)
		p.put("\"")
	}
}

// prose writes rows without figures.
func (p *html) prose(rows []Row) {
	list, item := false, false
	closeList := func() {
		if item {
			p.put("</li>\n")
		}
		if list {
			p.put("</ul>\n")
		}
		list, item = false, false
	}
	for i := range rows {
		r := &rows[i]
		switch {
		case r.Kind == Text || r.Kind == Total || r.Kind == Line && !item && alone(rows, i):
			closeList()
			p.put("<p")
		case r.Kind == Detail && item:
			p.put("\n<div class=\"detail\"")
		case r.Kind == Detail:
			p.put("<p class=\"detail\"")
		default:
			if item {
				p.put("</li>\n")
			}
			if !list {
				p.put("<ul class=\"lines\">\n")
			}
			list, item = true, true
			p.put("<li")
		}
		p.id(r)
		p.put(">")
		p.text(r.Label)
		p.marks(r.Notes, true)
		switch {
		case r.Kind == Detail && item:
			p.put("</div>")
		case !item:
			p.put("</p>\n")
		}
	}
	closeList()
}

// alone reports whether a line stands between sentences, and nothing is listed with it.
func alone(rows []Row, at int) bool {
	return at+1 == len(rows) || rows[at+1].Kind == Text || rows[at+1].Kind == Total
}

// longTable is how many rows a table has that is not folded; of a longer one the first and the last ones stand open, and the
// others are folded, so many at a time.
const longTable, openRows, foldedRows = 120, 40, 500

// table writes rows in a table, a long one in several.
func (p *html) table(s *Section, rows []Row) {
	if len(rows) == 0 {
		return
	}
	middle := slices.ContainsFunc(rows, func(r Row) bool { return r.Middle != "" })
	if len(rows) <= longTable {
		p.piece(s, rows, middle, "")
		return
	}
	end := len(rows)
	for end > openRows && rows[end-1].Kind == Total {
		end--
	}
	p.piece(s, rows[:openRows], middle, ", lines 1 to "+strconv.Itoa(openRows))
	for from := openRows; from < end; {
		to := min(from+foldedRows, end)
		span := ", lines " + strconv.Itoa(from+1) + " to " + strconv.Itoa(to)
		p.fold(s.Heading, "lines", from+1, to)
		p.piece(s, rows[from:to], middle, span)
		p.put("</details>\n")
		from = to
	}
	if end < len(rows) {
		p.piece(s, rows[end:], middle, ", the end")
	}
}

// piece writes one table.
func (p *html) piece(s *Section, rows []Row, middle bool, span string) {
	p.put("<table")
	switch {
	case s.Columns[0]+s.Columns[1] == "":
		p.put(" class=\"plain\"")
	case middle:
		p.put(" class=\"compared\"")
	}
	p.put(">\n<caption>")
	p.text(s.Heading)
	p.put(span, "</caption>\n<thead>\n<tr><th scope=\"col\">line</th>")
	if middle {
		p.put("<th scope=\"col\" class=\"figure\">")
		p.text(or(s.Columns[0], "compared"))
		p.put("</th>")
	}
	p.put("<th scope=\"col\" class=\"figure\">")
	p.text(or(s.Columns[1], "amount"))
	p.put("</th><th scope=\"col\" class=\"marks\">notes</th></tr>\n</thead>\n<tbody>\n")
	for i := range rows {
		p.row(&rows[i], middle)
	}
	p.put("</tbody>\n</table>\n")
}

func or(s, instead string) string {
	if s == "" {
		return instead
	}
	return s
}

// classes of rows by kind.
var classes = [...]string{Line: "line", Total: "total", Text: "say", Detail: "detail", Part: "part"} //nolint:gochecknoglobals // a table of constants

// row writes a row of a table.
func (p *html) row(r *Row, middle bool) {
	class := "line"
	if int(r.Kind) < len(classes) {
		class = classes[r.Kind]
	}
	p.put("<tr class=\"", class)
	if p.answers(r) {
		p.put(" answer")
	}
	p.put("\"")
	p.id(r)
	p.put(">")
	if r.Kind == Text || r.Kind == Detail && !r.figured() {
		p.put("<td colspan=\"", map[bool]string{false: "3", true: "4"}[middle], "\">")
		p.text(r.Label)
		if r.figured() {
			p.put(" ")
			p.text(strings.TrimSpace(r.Middle + " " + r.Amount))
		}
		p.marks(r.Notes, true)
		p.put("</td></tr>\n")
		return
	}
	p.put("<th scope=\"row\">")
	if r.Label == "" && r.Kind == Total {
		p.put("in all")
	}
	p.text(r.Label)
	p.put("</th>")
	if middle {
		p.put("<td class=\"figure\">")
		p.text(r.Middle)
		p.put("</td>")
	}
	p.put("<td class=\"figure\">")
	if _, is := p.numbers[r.See]; is && r.Amount != "" && r.See != r.Number {
		p.put("<a href=\"#line-")
		p.int(r.See)
		p.put("\">")
		p.text(r.Amount)
		p.put("</a>")
	} else {
		p.text(r.Amount)
	}
	p.put("</td><td class=\"marks\">")
	p.marks(r.Notes, false)
	p.put("</td></tr>\n")
}

// answers reports whether a row says what a branch comes to.
func (p *html) answers(r *Row) bool {
	return r.Number > 0 && slices.ContainsFunc(p.d.Outcomes, func(o Outcome) bool { return o.Row == r.Number })
}

// marks writes the numbers of notes as links to them, raised where they follow a text.
func (p *html) marks(notes []int, raised bool) {
	if len(notes) == 0 {
		return
	}
	if raised {
		p.put("\u00a0<sup>")
	}
	for i, n := range notes {
		if i > 0 {
			p.put(", ")
		}
		if n <= 0 || n >= len(p.cited) {
			p.int(n)
			continue
		}
		p.put("<a")
		if !p.cited[n] {
			p.cited[n] = true
			p.put(" id=\"cite-")
			p.int(n)
			p.put("\"")
		}
		p.put(" href=\"#note-")
		p.int(n)
		p.put("\" aria-label=\"note ")
		p.int(n)
		p.put("\">")
		p.int(n)
		p.put("</a>")
	}
	if raised {
		p.put("</sup>")
	}
}

// notes writes the notes, each with its address and a link back to where it is first referred to.
func (p *html) notes() {
	if len(p.d.notes) == 0 {
		return
	}
	p.heading(notesHeading, "")
	p.put("<ol class=\"notes\">\n")
	for i := range p.d.notes {
		c := &p.d.notes[i]
		p.put("<li id=\"note-")
		p.int(i + 1)
		p.put("\">")
		p.room = appendNote(p.room[:0], c)
		p.text(string(p.room))
		if c.address != "" {
			p.put(" ")
			p.address(c.address)
		}
		if p.cited[i+1] {
			p.put(" <a class=\"back\" href=\"#cite-")
			p.int(i + 1)
			p.put("\" aria-label=\"back to where note ")
			p.int(i + 1)
			p.put(" is referred to\">↑</a>")
		}
		p.put("</li>\n")
	}
	p.put("</ol>\n</section>\n")
}

// address writes a link to an address of the net; anything else that is recorded as an address is only printed.
func (p *html) address(address string) {
	if !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
		p.text(address)
		return
	}
	p.put("<a class=\"address\" href=\"")
	p.text(address)
	p.put("\" rel=\"noreferrer\">")
	p.text(address)
	p.put("</a>")
}

// list writes a list at the end, a long one folded.
func (p *html) list(list List) {
	p.heading(list.Heading, "")
	for from := 0; from < len(list.Texts); {
		to := len(list.Texts)
		folded := to > longTable && from > 0
		switch {
		case folded:
			to = min(from+foldedRows, to)
			p.fold(list.Heading, "lines", from+1, to)
		case to > longTable:
			to = openRows
		}
		p.put("<ul class=\"lines\">\n")
		for _, s := range list.Texts[from:to] {
			said, notes := bracketed(s)
			p.put("<li>")
			p.text(said)
			p.marks(notes, true)
			p.put("</li>\n")
		}
		p.put("</ul>\n")
		if folded {
			p.put("</details>\n")
		}
		from = to
	}
	p.put("</section>\n")
}

// bracketed parts a text from the numbers of notes that [appendBracketed] put behind it.
func bracketed(s string) (said string, notes []int) {
	at := strings.LastIndex(s, " [")
	if at < 0 || !strings.HasSuffix(s, "]") {
		return s, nil
	}
	for _, digits := range strings.Split(s[at+len(" ["):len(s)-1], ", ") {
		n, err := strconv.Atoi(digits)
		if err != nil {
			return s, nil
		}
		notes = append(notes, n)
	}
	return s[:at], notes
}
