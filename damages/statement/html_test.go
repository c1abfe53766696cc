package statement_test

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/injunction"
)

// seen is what a page holds for a reader and for a browser.
type seen struct {
	ids, links []string
	names      map[string]int // of elements, how often
	headings   []string       // "h1", "h2", in their order
	words      string         // what is read, without pictures, contents and the heads of tables
	drawn      string         // the words of pictures
	figures    []string       // the texts of cells with figures
	unlinked   []string       // those of them that are no links
	rows       map[string]string
}

// read parses a page as XML, which it is, and fails where it is not well formed.
func read(t *testing.T, page string) seen {
	t.Helper()
	s := seen{names: map[string]int{}, rows: map[string]string{}}
	d := xml.NewDecoder(strings.NewReader(page))
	var words, drawn strings.Builder
	type element struct {
		name, class, id string
		text            strings.Builder
		linked          bool
	}
	var stack []*element
	inside := func(names ...string) bool {
		return slices.ContainsFunc(stack, func(e *element) bool { return slices.Contains(names, e.name) })
	}
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		require.NoError(t, err)
		switch x := token.(type) {
		case xml.StartElement:
			e := &element{name: x.Name.Local}
			s.names[e.name]++
			for _, a := range x.Attr {
				switch a.Name.Local {
				case "id":
					s.ids = append(s.ids, a.Value)
					e.id = a.Value
				case "class":
					e.class = a.Value
				case "href", "src", "action", "data", "srcset", "poster":
					s.links = append(s.links, a.Value)
					for _, outer := range stack {
						outer.linked = true
					}
				default:
					require.False(t, strings.HasPrefix(a.Name.Local, "on"), "%s runs a program", a.Name.Local)
				}
			}
			if regexp.MustCompile(`^h[1-6]$`).MatchString(e.name) {
				s.headings = append(s.headings, e.name)
			}
			stack = append(stack, e)
		case xml.EndElement:
			e := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			text := strings.Join(strings.Fields(e.text.String()), " ")
			if e.name == "td" && e.class == "figure" && text != "" {
				s.figures = append(s.figures, text)
				if !e.linked {
					s.unlinked = append(s.unlinked, text)
				}
			}
			if e.id != "" {
				s.rows[e.id] = text
			}
			words.WriteByte(' ')
			drawn.WriteByte(' ')
		case xml.CharData:
			for _, e := range stack {
				e.text.Write(x)
			}
			switch {
			case inside("figure"):
				drawn.Write(x)
			case !inside("head", "nav", "caption", "thead", "summary"):
				words.Write(x)
			}
		}
	}
	s.words = strings.Join(strings.Fields(words.String()), " ")
	s.drawn = strings.Join(strings.Fields(drawn.String()), " ")
	return s
}

var dollars = regexp.MustCompile(`[-+]?\$[0-9,]*[0-9](\.[0-9]+)?`)

// The page says every amount that the text says, and in the same order; and every label, note and caveat.
func TestHTMLHoldsWhatTheTextHoldsInTheSameOrder(t *testing.T) {
	flat := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	for name, d := range all(t) {
		page := read(t, d.HTML())
		require.Equal(t, dollars.FindAllString(d.Text(), -1), dollars.FindAllString(page.words, -1), name)
		from := 0
		for _, s := range d.Sections {
			for _, want := range append([]string{s.Heading, s.Aside}, labels(s)...) {
				at := strings.Index(page.words[from:], flat(want))
				require.GreaterOrEqual(t, at, 0, "%s: the page lacks %q", name, want)
				from += at
			}
		}
		for _, c := range append(d.Caveats[:len(d.Caveats):len(d.Caveats)], d.Noted...) {
			require.Contains(t, page.words, flat(regexp.MustCompile(` \[[0-9, ]+\]$`).ReplaceAllString(c, "")), name)
		}
		for _, c := range d.Notes() {
			require.Contains(t, page.words, flat(c.Text), name)
		}
		require.True(t, strings.HasSuffix(page.words, "Not legal advice."), name)
	}
}

// A page asks nothing of the net and runs nothing: only the notes have addresses, as links that a reader may follow.
func TestAPageStandsByItself(t *testing.T) {
	for name, d := range all(t) {
		html := d.HTML()
		page := read(t, html)
		for _, name := range []string{"script", "img", "iframe", "object", "embed", "base", "form", "image", "use", "video", "audio", "source"} {
			require.Zero(t, page.names[name], name)
		}
		require.NotContains(t, html, "@import", name)
		require.NotContains(t, html, "url(", name)
		for _, link := range page.links {
			require.Regexp(t, `^(#|https?://|data:,$)`, link, name)
		}
		require.Equal(t, 1, page.names["link"], "the empty icon")
		require.Contains(t, html, `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`)
	}
}

// IDs are unique, and every link within the page has its target.
func TestEveryLinkOfAPageHasItsTarget(t *testing.T) {
	for name, d := range all(t) {
		page := read(t, d.HTML())
		ids := map[string]bool{}
		for _, id := range page.ids {
			require.False(t, ids[id], "%s: %s is there twice", name, id)
			ids[id] = true
		}
		for _, link := range page.links {
			if to, is := strings.CutPrefix(link, "#"); is {
				require.True(t, ids[to], "%s: nothing has the ID %s", name, to)
			}
		}
	}
}

// There is one first heading, the others follow in order, and a table has a caption and scopes.
func TestAPageIsAccessible(t *testing.T) {
	for name, d := range all(t) {
		html := d.HTML()
		page := read(t, html)
		require.Equal(t, "h1", page.headings[0], name)
		for _, h := range page.headings[1:] {
			require.Equal(t, "h2", h, name)
		}
		require.Equal(t, page.names["table"], page.names["caption"], name)
		require.Equal(t, strings.Count(html, "<th"), strings.Count(html, `<th scope=`)+strings.Count(html, "<thead"), name)
		require.Equal(t, page.names["svg"], page.names["desc"], name)
		require.Equal(t, page.names["svg"]+1, page.names["title"], name)
		require.Contains(t, html, `<html lang="en">`)
		require.Contains(t, html, `<a class="skip" href="#statement">`)
	}
}

// Text and links have a contrast of 4.5 to 1 or more on each ground, bars one of 3 to 1, in light and in dark (WCAG 2.2, 1.4.3
// and 1.4.11).
func TestColoursHaveContrast(t *testing.T) {
	html := new(statement.Document).HTML()
	schemes := regexp.MustCompile(`:root\{[^}]*--page[^}]*\}`).FindAllString(html, -1)
	require.Len(t, schemes, 2)
	for _, scheme := range schemes {
		of := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z]+):(#[0-9a-f]{6})`).FindAllStringSubmatch(scheme, -1) {
			of[m[1]] = m[2]
		}
		for _, ground := range []string{"page", "soft", "mark"} {
			for _, text := range []string{"text", "quiet", "link"} {
				require.GreaterOrEqual(t, contrast(t, of[text], of[ground]), int64(450), "%s on %s", text, ground)
			}
		}
		for _, bar := range []string{"found", "down", "up", "sum", "part", "quiet"} {
			require.GreaterOrEqual(t, contrast(t, of[bar], of["soft"]), int64(300), bar)
		}
	}
}

// contrast is a hundred times the contrast of two colours.
func contrast(t *testing.T, a, b string) int64 {
	t.Helper()
	x, y := luminance(t, a), luminance(t, b)
	return int64(100 * (max(x, y) + 0.05) / (min(x, y) + 0.05))
}

func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		require.NoError(t, err, colour)
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

// Every figure of the result leads to a row, and so does every step that an order or a rule made.
func TestEveryFigureOfTheResultLeadsToItsStep(t *testing.T) {
	for name, d := range all(t) {
		numbers := map[int]bool{}
		for _, s := range d.Sections {
			for _, r := range s.Rows {
				if r.Number > 0 {
					require.False(t, numbers[r.Number], name)
					numbers[r.Number] = true
				}
			}
		}
		for _, s := range d.Sections {
			for _, r := range s.Rows {
				if r.See > 0 {
					require.True(t, numbers[r.See], "%s: %s", name, r.Label)
				}
				if (strings.HasPrefix(s.Heading, "RESULT") || s.Heading == "AWARD BY AWARD") && r.Amount != "" {
					require.Positive(t, r.See, "%s: %s", name, r.Label)
				}
				if s.Heading == "HOW IT CAME ABOUT" && r.Middle != "" {
					require.True(t, r.See > 0 || len(r.Notes) == 0, "%s: %s", name, r.Label)
				}
			}
		}
	}
}

// The steps of every judgment add up to what is determined of it, whatever became of its verdicts.
func TestTheCourseAddsUp(t *testing.T) {
	drawn := 0
	for name, d := range all(t) {
		if len(d.Steps) == 0 {
			require.Empty(t, d.Outcomes, name)
			require.NotEmpty(t, d.Courses, name)
			continue
		}
		sum := decimal.Decimal{}
		for _, s := range d.Steps[:len(d.Steps)-1] {
			if s.Kind != statement.Superseded {
				sum = sum.Add(s.Dollars)
			}
		}
		last := d.Steps[len(d.Steps)-1]
		require.Equal(t, statement.Sum, last.Kind, name)
		require.True(t, last.Dollars.Equal(sum), "%s: %s and %s", name, last.Dollars, sum)
		require.True(t, d.Outcomes[0].Dollars.Equal(sum), name)
		for _, o := range d.Outcomes {
			parts := decimal.Decimal{}
			for _, p := range o.Parts {
				parts = parts.Add(p.Dollars)
			}
			require.True(t, o.Dollars.Equal(parts), name)
		}
		require.Contains(t, d.HTML(), "From what was found to the judgment", name)
		drawn++
	}
	require.Greater(t, drawn, 60)
}

// Depp and Heard won against each other: each direction has a picture of its own, whose steps add up to what is owed in it.
// The jury gave Depp $10,000,000 and $5,000,000, of which Va. Code § 8.01-38.1 leaves $350,000, and Heard $2,000,000.
func TestEachDirectionHasAPicture(t *testing.T) {
	d := document(t, "casebook/cases/depp-v-heard.json", damages.Options{})
	require.Empty(t, d.Steps)
	require.Len(t, d.Courses, 2)
	for i, want := range []struct{ of, owed string }{{"John C. Depp, II", "10350000"}, {"Amber Laura Heard", "2000000"}} {
		c := d.Courses[i]
		require.Equal(t, want.of, c.For)
		sum := decimal.Decimal{}
		for _, s := range c.Steps[:len(c.Steps)-1] {
			sum = sum.Add(s.Dollars)
		}
		last := c.Steps[len(c.Steps)-1]
		require.Equal(t, statement.Sum, last.Kind)
		require.Equal(t, want.owed, sum.String())
		require.Equal(t, want.owed, last.Dollars.String())
	}
	page := read(t, d.HTML())
	require.Equal(t, 4, page.names["svg"])
	require.Contains(t, page.drawn, "From what was found to the judgment, for John C. Depp, II")
	require.Contains(t, page.drawn, "owed to John C. Depp, II $10,350,000.00")
	require.Contains(t, page.drawn, "owed to Amber Laura Heard $2,000,000.00")
}

// On a phone nothing scrolls sideways: every picture has an upright form for a narrow page, whose smallest letters, of 13 points on
// 320, are larger than 11 pixels where a page of 360 leaves 296 for them.
func TestPicturesFitAPhone(t *testing.T) {
	for name, d := range all(t) {
		html := d.HTML()
		require.Equal(t, strings.Count(html, `<svg class="wide"`), strings.Count(html, `<svg class="narrow"`), name)
		require.Equal(t, read(t, html).names["figure"], strings.Count(html, `<svg class="narrow"`), name)
		require.NotContains(t, html, "overflow-x")
		require.NotContains(t, html, "min-width")
		for _, m := range regexp.MustCompile(`\.narrow[^{}]*\{font-size:([0-9]+)px\}`).FindAllStringSubmatch(html, -1) {
			size, err := strconv.Atoi(m[1])
			require.NoError(t, err)
			require.Greater(t, size*296, 11*320)
		}
	}
}

// The picture of the flagship: two sums found, one cut, and the judgment, each with its amount, drawn to scale: 163,251,529 of
// 167,698,719 is 535.4 of 550 points.
func TestTheFlagshipIsFollowedByLooking(t *testing.T) {
	d := document(t, "whatsapp-v-nso/matter.json", damages.Options{})
	html := d.HTML()
	page := read(t, html)
	require.Contains(t, page.drawn, "response costs (economic), all claims $444,719.00 punitive, cdafa $167,254,000.00 found in all $167,698,719.00 "+
		"punitive limited to 9 × compensatory (due process), order of 2025-10-17, N.D. Cal. -$163,251,529.00 judgment $4,447,190.00")
	require.Contains(t, html, `<rect class="down" x="16.6" y="`)
	require.Contains(t, html, `width="535.4"`)
	require.Contains(t, page.drawn, "What the judgment comes to in each case")
	require.Contains(t, page.drawn, "if an offer in remittitur was refused, what is determined $444,719.00")
	// from the judgment to the sum of the steps, from the cut to the order, from the order to its note, from there to the report
	link := func(amount string) string {
		m := regexp.MustCompile(`<a href="#(line-[0-9]+)">` + regexp.QuoteMeta(amount) + `</a>`).FindStringSubmatch(html)
		require.NotNil(t, m, amount)
		return page.rows[m[1]]
	}
	require.Contains(t, link("$4,447,190.00"), "in all")
	require.Contains(t, link("$4,002,471.00"), "punitive limited to 9 × compensatory")
	require.Contains(t, link("-$163,251,529.00"), "2025-10-17, N.D. Cal., remittitur")
	require.Contains(t, page.rows["note-8"], "https://www.newsx.com/")
}

func TestTheSameDocumentIsTheSamePage(t *testing.T) {
	one, other := document(t, "whatsapp-v-nso/matter.json", damages.Options{}), document(t, "whatsapp-v-nso/matter.json", damages.Options{})
	page := one.HTML()
	require.Equal(t, page, one.HTML())
	require.Equal(t, page, other.HTML())
}

// What is recorded is never read as markup, whatever it holds.
func TestAPageEscapesWhatIsRecorded(t *testing.T) {
	const hostile = `"><script>alert('x')</script><!-- & ]]> ` + "\x00\x0b\xff\u0085\ufffe" + ` javascript:alert(1) </title></style>`
	d := statement.Document{Title: hostile, Subtitle: hostile, Caveats: []string{hostile, hostile + " [1]"}, Noted: []string{hostile + " [x]"}, Law: hostile}
	n := d.Cite(authority.Publication(hostile, hostile).ReadAt("javascript:alert(1)", civil.On(2026, 1, 1)))
	m := d.Cite(authority.Publication("b", "").ReadAt(`https://example.org/"onload="x`, civil.On(2026, 1, 1)))
	var rows []statement.Row
	for _, k := range []statement.RowKind{statement.Line, statement.Total, statement.Text, statement.Detail, statement.Part, 77} {
		rows = append(rows, statement.Row{Kind: k, Label: hostile, Middle: hostile, Amount: hostile, Notes: []int{n, m, -1, 99}, Number: 1, See: 5},
			statement.Row{Kind: k, Label: hostile})
	}
	d.Sections = []statement.Section{{Heading: hostile, Aside: hostile, Rows: rows, Columns: [2]string{hostile, hostile}}, {Rows: []statement.Row{{Label: hostile}}}}
	d.Steps = []statement.Step{{What: hostile, Row: 1, Dollars: decimal.New(5, 0)}, {Kind: statement.Sum, Row: 1, What: hostile, Dollars: decimal.New(5, 0)}}
	d.Outcomes = []statement.Outcome{{What: hostile, Row: 1}, {What: hostile, Parts: []statement.Portion{{What: hostile, Open: true}}}}
	html := d.HTML()
	page := read(t, html)
	require.Zero(t, page.names["script"])
	require.Equal(t, 4, page.names["svg"], "two pictures, each for a wide page and for a narrow one")
	require.NotContains(t, html, `href="javascript`)
	require.NotContains(t, html, "\x00")
	ids := map[string]bool{}
	for _, id := range page.ids {
		require.False(t, ids[id], id)
		ids[id] = true
	}
}

// A document laid out by hand has a page too, and no picture of what does not add up or is out of range.
func TestNoPictureIsDrawnOfWhatDoesNotAddUp(t *testing.T) {
	huge := decimal.New(1, 1<<30)
	for _, steps := range [][]statement.Step{
		{{Dollars: decimal.New(5, 0)}, {Kind: statement.Sum, Dollars: decimal.New(6, 0)}},
		{{Dollars: huge}, {Kind: statement.Sum, Dollars: huge}},
		{{Dollars: decimal.New(5, 0)}}, {{Kind: statement.Sum}},
	} {
		d := statement.Document{Steps: steps, Outcomes: []statement.Outcome{{Dollars: huge}, {}}, Sections: []statement.Section{{Rows: []statement.Row{{Amount: "$1.00"}}}}}
		require.Zero(t, read(t, d.HTML()).names["svg"])
	}
	parts := statement.Document{Sections: []statement.Section{{}}, Outcomes: []statement.Outcome{{}, {Parts: []statement.Portion{{Dollars: decimal.New(1, 0)}}}}}
	require.Zero(t, read(t, parts.HTML()).names["svg"], "parts that are not the sum")
	parts.Outcomes[1].Parts[0].Dollars = huge
	require.Zero(t, read(t, parts.HTML()).names["svg"])
}

// Sums of nothing are drawn as bars of no width.
func TestNothingIsDrawnAsNothing(t *testing.T) {
	j, err := damages.Assess(plain("US-NY", awarded("pain", head.KindNoneconomic, 0, "d")), damages.Options{})
	require.NoError(t, err)
	d, err := statement.Of(j)
	require.NoError(t, err)
	require.Contains(t, d.HTML(), `<rect class="sum" x="2.0" y="69" width="0.0"`)
}

// Of many steps the largest have bars, and the others share one; nothing is lost of the sum.
func TestManyStepsShareABar(t *testing.T) {
	var d statement.Document
	sum := int64(0)
	add := func(kind statement.StepKind, dollars int64) {
		if kind != statement.Superseded {
			sum += dollars
		}
		d.Steps = append(d.Steps, statement.Step{Kind: kind, What: fmt.Sprint(kind, " of ", dollars), Dollars: decimal.New(dollars, 0)})
	}
	for i := range int64(20) {
		add(statement.Superseded, 10+i)
		add(statement.Found, 1000+i)
	}
	for i := range int64(20) {
		add(statement.Changed, 10-i)
		add(statement.Open, -30-i)
	}
	d.Steps = append(d.Steps, statement.Step{Kind: statement.Sum, Row: 1, Dollars: decimal.New(sum, 0)})
	d.Sections = []statement.Section{{Rows: []statement.Row{{Number: 1, Amount: "$1.00"}}}}
	page := read(t, d.HTML())
	require.Contains(t, page.drawn, "15 further sums that a later verdict replaced $255.00")
	require.Contains(t, page.drawn, "15 further awards together $15,105.00")
	require.Contains(t, page.drawn, "found in all $20,190.00")
	require.Contains(t, page.drawn, "20 smaller steps together +$10.00")
	require.Contains(t, page.drawn, "12 further awards that have no figure")
	require.Contains(t, page.drawn, "judgment $"+decimal.New(sum/1000, 0).String()+","+strconv.FormatInt(sum%1000, 10)+".00")
	require.Less(t, page.names["rect"], 60, "of two sheets")
}

// A statement of many awards folds its long tables, and nothing in it is lost.
func TestLongTablesAndListsAreFolded(t *testing.T) {
	d, err := statement.Of(manyPunitive(t, 700))
	require.NoError(t, err)
	for i := range 1300 {
		d.Caveat("caveat " + strconv.Itoa(i))
	}
	html := d.HTML()
	page := read(t, html)
	require.Positive(t, page.names["details"])
	require.Equal(t, page.names["details"], page.names["summary"])
	require.Equal(t, dollars.FindAllString(d.Text(), -1), dollars.FindAllString(page.words, -1))
	open := regexp.MustCompile(`(?s)<details>.*?</details>`).ReplaceAllString(html, "")
	require.Less(t, len(open), 200_000, "what stands open")
	require.Greater(t, len(html), 4*len(open))
	require.Contains(t, html, "<summary>WHAT IS NOT SETTLED, lines 41 to 540</summary>")
	require.Contains(t, html, "<summary>HOW IT CAME ABOUT, lines 41 to 540</summary>")
	require.Contains(t, html, "<summary>WHAT DUE PROCESS ALLOWS, sections 21 to 220</summary>")
}

// The needs of a matter, and an injunction, have pages as well.
func TestOtherDocumentsHavePages(t *testing.T) {
	var d statement.Document
	require.NoError(t, d.AddInjunction(order(), injunction.EBay()))
	page := read(t, d.HTML())
	require.Contains(t, page.words, "INJUNCTION permanent, 2025-10-17, N.D. Cal. no end stated")
	needs := statement.OfNeeds("A v. B", []damages.Need{{Question: "Which day?", Path: "dates.accrual", Allowed: []string{"a", "b"}}})
	require.Contains(t, read(t, needs.HTML()).words, "Which day? record under dates.accrual answers: a, b")
}

// Twice the awards make a page of twice the length with no more than twice the work, and a tenth.
func TestAPageGrowsWithItsAwards(t *testing.T) {
	measure := func(plaintiffs int) (length int, allocations float64) {
		d, err := statement.Of(manyPunitive(t, plaintiffs))
		require.NoError(t, err)
		length = len(d.HTML())
		return length, testing.AllocsPerRun(1, func() { d.HTML() })
	}
	length, allocations := measure(1_000)
	twice, more := measure(2_000)
	require.Less(t, twice, length*22/10)
	require.Less(t, more, allocations*2.2)
}
