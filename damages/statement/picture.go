package statement

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// The picture of how a judgment came about: a bar for what was found, one for each step up or down, and one for the judgment.
// Where something stands is worked out exactly, and rounded to a tenth of a point only then.

// Sizes of pictures, in points.
const (
	pictureWidth = 720
	barLeft      = 2
	barWidth     = 550 // amounts stand to the right of it
	barHeight    = 16
	lineHeight   = 19
	barGap       = 15
	thinnest     = 2 // a sum that is not zero is drawn at least so wide
	labelLength  = 72
)

// drawnSteps is how many steps and how many found sums are drawn one by one; of more of them the smallest share a bar.
const drawnSteps, drawnFound = 9, 6

// bar is a bar of a picture.
type bar struct {
	class    string // found, past, up, down, open, sum
	row      int    // where it leads; 0 for nowhere
	label    string
	amount   string
	from, to exact.Num
	strong   bool
	carries  bool // a line leads from its end to the next bar
}

// waterfall is the bars of the steps, none where the steps do not add up to their sum or are out of range.
func (d *Document) waterfall() []bar {
	steps := d.Steps
	if len(steps) < 2 || steps[len(steps)-1].Kind != Sum {
		return nil
	}
	figures := make([]exact.Num, len(steps))
	level := exact.Int(0)
	found := 0
	for i := range steps {
		n, err := exact.Money(steps[i].Dollars)
		if err != nil {
			return nil
		}
		figures[i] = n
		switch steps[i].Kind {
		case Found:
			found++
			level = level.Add(n)
		case Changed, Open:
			level = level.Add(n)
		case Superseded, Sum:
		}
	}
	if level.Cmp(figures[len(steps)-1]) != 0 {
		return nil
	}
	alone := shownAlone(steps, figures)
	var bars []bar
	level = exact.Int(0)
	move := func(b bar, by exact.Num) {
		b.from, b.to, b.carries = level, level.Add(by), true
		level = b.to
		bars = append(bars, b)
	}
	rest := [Sum + 1]struct {
		n   int
		sum exact.Num
	}{}
	for k := range rest {
		rest[k].sum = exact.Int(0)
	}
	together := func(kind StepKind, b bar, what string) {
		if r := rest[kind]; r.n > 0 {
			b.label, b.amount = strconv.Itoa(r.n)+what, signed(r.sum, kind == Changed)
			if kind == Superseded {
				b.from, b.to = exact.Int(0), r.sum
				bars = append(bars, b)
				return
			}
			if kind == Changed {
				b.class = direction(r.sum)
			}
			move(b, r.sum)
		}
	}
	foundAll := false
	afterFound := func() {
		if foundAll {
			return
		}
		foundAll = true
		together(Superseded, bar{class: "past"}, " further sums that a later verdict replaced")
		together(Found, bar{class: "found"}, " further awards together")
		if found > 1 {
			bars = append(bars, bar{class: "sum", label: "found in all", amount: level.Dollars(), from: exact.Int(0), to: level, carries: true})
		}
	}
	for i := range steps {
		s := &steps[i]
		if s.Kind != Found && s.Kind != Superseded {
			afterFound()
		}
		if s.Kind != Sum && !alone[i] {
			rest[s.Kind].n++
			rest[s.Kind].sum = rest[s.Kind].sum.Add(figures[i])
			continue
		}
		b := bar{row: s.Row, label: s.What}
		switch s.Kind {
		case Found:
			b.class, b.amount = "found", figures[i].Dollars()
			move(b, figures[i])
		case Superseded:
			b.class, b.amount = "past", figures[i].Dollars()
			b.label += " (a later verdict took its place)"
			b.from, b.to = exact.Int(0), figures[i]
			bars = append(bars, b)
		case Changed:
			b.class, b.amount = direction(figures[i]), signed(figures[i], true)
			move(b, figures[i])
		case Open:
			b.class, b.amount = "open", undetermined
			move(b, figures[i])
		case Sum:
			together(Changed, bar{}, " smaller steps together")
			together(Open, bar{class: "open"}, " further awards that have no figure")
			b.class, b.amount, b.strong = "sum", level.Dollars(), true
			b.label = or(s.What, "judgment")
			b.from, b.to = exact.Int(0), level
			bars = append(bars, b)
		}
	}
	return bars
}

// shownAlone says which steps have a bar of their own: the largest ones.
func shownAlone(steps []Step, figures []exact.Num) []bool {
	alone := make([]bool, len(steps))
	for _, kinds := range [][]StepKind{{Found}, {Superseded}, {Changed, Open}} {
		most := drawnFound
		if kinds[0] == Changed {
			most = drawnSteps
		}
		var of []int
		for i := range steps {
			if slices.Contains(kinds, steps[i].Kind) {
				of = append(of, i)
			}
		}
		if len(of) > most {
			slices.SortStableFunc(of, func(a, b int) int { return magnitude(figures[b]).Cmp(magnitude(figures[a])) })
			of = of[:most-1]
		}
		for _, i := range of {
			alone[i] = true
		}
	}
	return alone
}

func magnitude(n exact.Num) exact.Num {
	if n.Sign() < 0 {
		return n.Neg()
	}
	return n
}

func direction(n exact.Num) string {
	if n.Sign() > 0 {
		return "up"
	}
	return "down"
}

// signed is a sum with its sign, a plus only where it changes a figure.
func signed(n exact.Num, change bool) string {
	if change && n.Sign() > 0 {
		return "+" + n.Dollars()
	}
	return n.Dollars()
}

// scale is what a picture has room for.
type scale struct{ low, high exact.Num }

// over takes a sum into the scale.
func (s *scale) over(n exact.Num) { s.low, s.high = exact.Min(s.low, n), exact.Max(s.high, n) }

// at is where a sum stands, in tenths of a point.
func (s *scale) at(n exact.Num) int64 {
	span := s.high.Sub(s.low)
	if span.Sign() == 0 {
		return 10 * barLeft
	}
	return 10*barLeft + n.Sub(s.low).Mul(exact.Int(10*barWidth)).Quo(span).Round(0).Decimal().BigInt().Int64()
}

// course draws the waterfall.
func (p *html) course() {
	bars := p.d.waterfall()
	if len(bars) == 0 {
		return
	}
	s := scale{exact.Int(0), exact.Int(0)}
	for i := range bars {
		s.over(bars[i].from)
		s.over(bars[i].to)
	}
	height := 0
	for i := range bars {
		height += bars[i].height()
	}
	var told strings.Builder
	for i := range bars {
		told.WriteString(bars[i].label + ": " + bars[i].amount + ". ")
	}
	p.figure("From what was found to the judgment", "Each bar is drawn to scale and leads to its line in the table below. A sum too small for the scale is a thin mark.",
		strings.TrimSpace(told.String()), height)
	y := 0
	for i := range bars { // labels are written over these lines
		y += bars[i].height()
		if bars[i].carries && i+1 < len(bars) {
			x := tenths(s.at(bars[i].to))
			next := y + bars[i+1].height() - barGap - barHeight
			p.put("<line class=\"carry\" x1=\"", x, "\" x2=\"", x, "\" y1=\"", strconv.Itoa(y-barGap), "\" y2=\"", strconv.Itoa(next), "\"/>\n")
		}
	}
	y = 0
	for i := range bars {
		y = p.bar(&bars[i], &s, y)
	}
	p.endFigure(&s, height)
}

// height is how much room a bar takes with its label.
func (b *bar) height() int { return lineHeight*len(lines(b.label)) + barHeight + barGap }

// figure starts a picture.
func (p *html) figure(title, how, told string, height int) {
	p.pictures++
	id := "picture-" + strconv.Itoa(p.pictures)
	p.put("<figure>\n<figcaption>")
	p.text(title)
	p.put("<span>")
	p.text(how)
	p.put("</span></figcaption>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
	p.text(title)
	p.put("\">\n<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" viewBox=\"0 0 ", strconv.Itoa(pictureWidth), " ", strconv.Itoa(height),
		"\" aria-labelledby=\"", id, "-title\" aria-describedby=\"", id, "-told\">\n<title id=\"", id, "-title\">")
	p.text(title)
	p.put("</title>\n<desc id=\"", id, "-told\">")
	p.text(told)
	p.put("</desc>\n")
}

// endFigure ends a picture, with a line at zero.
func (p *html) endFigure(s *scale, height int) {
	x := tenths(s.at(exact.Int(0)))
	p.put("<line class=\"axis\" x1=\"", x, "\" x2=\"", x, "\" y1=\"0\" y2=\"", strconv.Itoa(height), "\"/>\n</svg>\n</div>\n</figure>\n")
}

// bar draws a bar below its label and beside its amount, and returns where the next one starts.
func (p *html) bar(b *bar, s *scale, y int) int {
	if _, is := p.numbers[b.row]; is {
		p.put("<a href=\"#line-", strconv.Itoa(b.row), "\">\n")
		defer p.put("</a>\n")
	}
	strong := ""
	if b.strong {
		strong = " class=\"strong\""
	}
	for _, line := range lines(b.label) {
		y += lineHeight
		p.put("<text x=\"8\" y=\"", strconv.Itoa(y-6), "\"", strong, ">")
		p.text(line)
		p.put("</text>\n")
	}
	p.put("<text x=\"", strconv.Itoa(pictureWidth-2), "\" y=\"", strconv.Itoa(y+barHeight-3), "\" text-anchor=\"end\"", strong, ">")
	p.text(b.amount)
	p.put("</text>\n")
	p.rect(b.class, s.at(b.from), s.at(b.to), y)
	return y + barHeight + barGap
}

// rect draws from one place to another.
func (p *html) rect(class string, from, to int64, y int) {
	left, width := min(from, to), max(from, to)-min(from, to)
	if width > 0 && width < 10*thinnest {
		left, width = min(left, 10*(barLeft+barWidth-thinnest)), 10*thinnest
	}
	p.put("<rect class=\"", class, "\" x=\"", tenths(left), "\" y=\"", strconv.Itoa(y), "\" width=\"", tenths(width), "\" height=\"", strconv.Itoa(barHeight), "\"/>\n")
}

// tenths prints tenths of a point.
func tenths(n int64) string {
	return strconv.FormatInt(n/10, 10) + "." + strconv.FormatInt(n%10, 10)
}

// lines parts a label into at most two lines; what does not fit is left to the table.
func lines(label string) []string {
	words := strings.Fields(label)
	var out []string
	line, length := "", 0
	for _, w := range words {
		n := utf8.RuneCountInString(w)
		if line != "" && length+1+n > labelLength {
			out = append(out, line)
			line, length = "", 0
		}
		if len(out) == 2 {
			out[1] += " …"
			return out
		}
		if n > labelLength {
			w, n = string([]rune(w)[:labelLength-1])+"…", labelLength
		}
		if line != "" {
			line, length = line+" ", length+1
		}
		line, length = line+w, length+n
	}
	return append(out, line)
}

// magnified is how many times larger than the judgment the waterfall has to be for a picture of the judgment's own parts.
const magnified = 8

// outcomes draws what the branches come to, side by side, and of one branch the parts where the waterfall is too large to show them.
func (p *html) outcomes() {
	list := p.d.Outcomes
	if len(list) == 0 || len(list) == 1 && !p.small() {
		return
	}
	s := scale{exact.Int(0), exact.Int(0)}
	height := 0
	var told strings.Builder
	var bars []bar
	var parts [][]exact.Num
	for i := range list {
		o := &list[i]
		sum, err := exact.Money(o.Dollars)
		if err != nil {
			return
		}
		b := bar{row: o.Row, to: sum, strong: true}
		b.label, b.amount = determined(o.What, sum, !o.Whole)
		told.WriteString(b.label + ": " + b.amount + ". ")
		bars = append(bars, b)
		of := make([]exact.Num, len(o.Parts))
		level := exact.Int(0)
		for k := range o.Parts {
			if of[k], err = exact.Money(o.Parts[k].Dollars); err != nil {
				return
			}
			level = level.Add(of[k])
		}
		if level.Cmp(sum) != 0 {
			return
		}
		parts = append(parts, of)
		s.over(sum)
		height += b.height() + lineHeight*len(o.Parts)
	}
	title, how := "What the judgment is made of", "Drawn larger than in the picture of how it came about."
	if len(list) > 1 {
		title, how = "What the judgment comes to in each case", "The bars are drawn to one scale, and each part is named below its bar."
	}
	p.figure(title, how, strings.TrimSpace(told.String()), height)
	y := 0
	for i := range bars {
		y = p.outcome(&bars[i], list[i].Parts, parts[i], &s, y)
	}
	p.endFigure(&s, height)
}

// small reports whether the parts of the only branch are too small in the waterfall.
func (p *html) small() bool {
	o := &p.d.Outcomes[0]
	bars := p.d.waterfall()
	if len(bars) == 0 || len(o.Parts) < 2 || o.Dollars.Sign() <= 0 {
		return false
	}
	high := exact.Int(0)
	for i := range bars {
		high = exact.Max(high, bars[i].to)
	}
	sum := bars[len(bars)-1].to
	return high.Cmp(sum.Mul(exact.Int(magnified))) > 0
}

// determined is a label and the sum beside it. Of what is open, the sum is what is determined.
func determined(what string, sum exact.Num, open bool) (label, amount string) {
	switch {
	case !open:
		return what, sum.Dollars()
	case sum.Sign() == 0:
		return what, undetermined
	}
	return what + ", what is determined", sum.Dollars()
}

// outcome draws what one branch comes to, and names its parts.
func (p *html) outcome(b *bar, parts []Portion, dollars []exact.Num, s *scale, y int) int {
	sum := *b
	sum.class, sum.from, sum.to = "part0", exact.Int(0), exact.Int(0)
	y = p.bar(&sum, s, y) - barGap
	level := exact.Int(0)
	for k := range parts {
		next := level.Add(dollars[k])
		p.rect("part"+strconv.Itoa(k%2), s.at(level), s.at(next), y-barHeight)
		level = next
	}
	for k := range parts {
		y += lineHeight
		class := "part" + strconv.Itoa(k%2)
		if parts[k].Open && dollars[k].Sign() == 0 {
			class = "open"
		}
		what, amount := determined(parts[k].What, dollars[k], parts[k].Open)
		p.put("<rect class=\"", class, "\" x=\"20\" y=\"", strconv.Itoa(y-11), "\" width=\"10\" height=\"10\"/>\n<text class=\"small\" x=\"38\" y=\"", strconv.Itoa(y-2), "\">")
		label := lines(what)
		p.text(label[0])
		if len(label) > 1 {
			p.put(" …")
		}
		p.put("</text>\n<text class=\"small\" x=\"", strconv.Itoa(pictureWidth-2), "\" y=\"", strconv.Itoa(y-2), "\" text-anchor=\"end\">")
		p.text(amount)
		p.put("</text>\n")
	}
	return y + barGap
}
