package statement

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// The picture of how a judgment came about: a bar for what was found, one for each step up or down, and one for the judgment.
// Where something stands is worked out exactly, and rounded to a tenth of a point only then. Every picture is drawn twice: for
// a wide page and, upright, for a narrow one. The style shows the one that fits.

// Sizes of pictures, in points.
const (
	barLeft    = 2
	barHeight  = 16
	lineHeight = 19
	barGap     = 15
	thinnest   = 2 // a sum that is not zero is drawn at least so wide
)

// sheet is what a picture is drawn on.
type sheet struct {
	class  string
	width  int  // in points
	bars   int  // how wide the widest bar is
	letter int  // how many characters of a label fit on a line
	lines  int  // the most lines of a label
	beside bool // amounts stand to the right of the bars, else above them
}

// sheets are those that every picture is drawn on.
func sheets() [2]sheet {
	return [...]sheet{{"wide", 720, 550, 72, 2, true}, {"narrow", 320, 316, 32, 5, false}}
}

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

// drawing is the words of a waterfall that the steps do not have.
type drawing struct {
	title, how      string
	more, all, less string // what further found sums together are, what all found sums are, and what smaller steps together are
	sum             string // what the steps come to, where the last of them does not say it
}

// drawn is the drawing of how a judgment came about.
func drawn(title string) drawing {
	return drawing{title, "Each bar is drawn to scale and leads to its line in the table. A sum too small for the scale is a thin mark.",
		" further awards together", "found in all", " smaller steps together", "judgment"}
}

// waterfall is the bars of steps, none where the steps do not add up to their sum or are out of range.
func (x *drawing) waterfall(steps []Step) []bar {
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
		together(Found, bar{class: "found"}, x.more)
		if found > 1 {
			bars = append(bars, bar{class: "sum", label: x.all, amount: level.Dollars(), from: exact.Int(0), to: level, carries: true})
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
			together(Changed, bar{}, x.less)
			together(Open, bar{class: "open"}, " further awards that have no figure")
			b.class, b.amount, b.strong = "sum", level.Dollars(), true
			b.label = or(s.What, x.sum)
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

// scale is the sums that a picture has room for.
type scale struct{ low, high exact.Num }

// over takes a sum into the scale.
func (s *scale) over(n exact.Num) { s.low, s.high = exact.Min(s.low, n), exact.Max(s.high, n) }

// at is where a sum stands on a sheet, in tenths of a point.
func (s *scale) at(on *sheet, n exact.Num) int64 {
	span := s.high.Sub(s.low)
	if span.Sign() == 0 {
		return 10 * barLeft
	}
	return 10*barLeft + n.Sub(s.low).Mul(exact.Int(10*int64(on.bars))).Quo(span).Round(0).Decimal().BigInt().Int64()
}

// courses draws the waterfall, and where claims run both ways one for each direction.
func (p *html) courses() {
	const title = "From what was found to the judgment"
	if len(p.d.Steps) > 0 {
		p.course(drawn(title), p.d.Steps)
	}
	for i := range p.d.Courses {
		p.course(drawn(title+", for "+p.d.Courses[i].For), p.d.Courses[i].Steps)
	}
}

// course draws steps one below the other.
func (p *html) course(x drawing, steps []Step) {
	bars := x.waterfall(steps)
	if len(bars) == 0 {
		return
	}
	s := scale{exact.Int(0), exact.Int(0)}
	var told strings.Builder
	for i := range bars {
		s.over(bars[i].from)
		s.over(bars[i].to)
		told.WriteString(bars[i].label + ": " + bars[i].amount + ". ")
	}
	p.figure(x.title, x.how)
	for _, on := range sheets() {
		height := 0
		for i := range bars {
			height += bars[i].height(&on)
		}
		p.sheet(&on, x.title, strings.TrimSpace(told.String()), height)
		y := 0
		for i := range bars { // labels are written over these lines
			y += bars[i].height(&on)
			if bars[i].carries && i+1 < len(bars) {
				x := tenths(s.at(&on, bars[i].to))
				next := y + bars[i+1].height(&on) - barGap - barHeight
				p.put("<line class=\"carry\" x1=\"", x, "\" x2=\"", x, "\" y1=\"", strconv.Itoa(y-barGap), "\" y2=\"", strconv.Itoa(next), "\"/>\n")
			}
		}
		y = 0
		for i := range bars {
			y = p.bar(&bars[i], &on, &s, y)
		}
		p.endSheet(&on, &s, height)
	}
	p.put("</figure>\n")
}

// height is how much room a bar takes with its label.
func (b *bar) height(on *sheet) int {
	return lineHeight*on.written(b.label, b.amount) + barHeight + barGap
}

// written is how many lines a label takes, with its amount where that does not stand beside a bar.
func (on *sheet) written(label, amount string) int {
	list := on.split(label)
	n := len(list)
	if !on.beside && !on.ends(list, amount) {
		n++
	}
	return n
}

// ends reports whether an amount fits behind the last line of a label.
func (on *sheet) ends(label []string, amount string) bool {
	const apart = 3
	return utf8.RuneCountInString(label[len(label)-1])+apart+utf8.RuneCountInString(amount) <= on.letter
}

// figure starts a picture.
func (p *html) figure(title, how string) {
	p.put("<figure>\n<figcaption>")
	p.text(title)
	p.put("<span>")
	p.text(how)
	p.put("</span></figcaption>\n")
}

// sheet starts to draw a picture on a sheet.
func (p *html) sheet(on *sheet, title, told string, height int) {
	p.pictures++
	id := "picture-" + strconv.Itoa(p.pictures)
	p.put("<svg class=\"", on.class, "\" xmlns=\"http://www.w3.org/2000/svg\" role=\"group\" viewBox=\"0 0 ", strconv.Itoa(on.width), " ", strconv.Itoa(height),
		"\" aria-labelledby=\"", id, "-title\" aria-describedby=\"", id, "-told\">\n<title id=\"", id, "-title\">")
	p.text(title)
	p.put("</title>\n<desc id=\"", id, "-told\">")
	p.text(told)
	p.put("</desc>\n")
}

// endSheet ends a sheet, with a line at zero.
func (p *html) endSheet(on *sheet, s *scale, height int) {
	x := tenths(s.at(on, exact.Int(0)))
	p.put("<line class=\"axis\" x1=\"", x, "\" x2=\"", x, "\" y1=\"0\" y2=\"", strconv.Itoa(height), "\"/>\n</svg>\n")
}

// bar draws a bar below its label and beside its amount, and returns where the next one starts.
func (p *html) bar(b *bar, on *sheet, s *scale, y int) int {
	if _, is := p.numbers[b.row]; is {
		p.put("<a href=\"#line-", strconv.Itoa(b.row), "\">\n")
		defer p.put("</a>\n")
	}
	class := ""
	if b.strong {
		class = "strong"
	}
	y = p.labelled(on, b.label, b.amount, class, 8, y)
	if on.beside {
		p.word(class, on.width-2, y+barHeight-3, "end", b.amount)
	}
	p.rect(on, b.class, s.at(on, b.from), s.at(on, b.to), y)
	return y + barHeight + barGap
}

// labelled writes a label, with its amount where that does not stand beside a bar, and returns where the next line starts.
func (p *html) labelled(on *sheet, label, amount, class string, x, y int) int {
	list := on.split(label)
	for _, line := range list {
		y += lineHeight
		p.word(class, x, y-6, "", line)
	}
	if !on.beside {
		if !on.ends(list, amount) {
			y += lineHeight
		}
		p.word(class, on.width-2, y-6, "end", amount)
	}
	return y
}

// word writes a text.
func (p *html) word(class string, x, y int, anchor, text string) {
	p.put("<text")
	if class != "" {
		p.put(" class=\"", class, "\"")
	}
	p.put(" x=\"", strconv.Itoa(x), "\" y=\"", strconv.Itoa(y), "\"")
	if anchor != "" {
		p.put(" text-anchor=\"", anchor, "\"")
	}
	p.put(">")
	p.text(text)
	p.put("</text>\n")
}

// rect draws from one place to another.
func (p *html) rect(on *sheet, class string, from, to int64, y int) {
	left, width := min(from, to), max(from, to)-min(from, to)
	if width > 0 && width < 10*thinnest {
		left, width = min(left, 10*int64(barLeft+on.bars-thinnest)), 10*thinnest
	}
	p.put("<rect class=\"", class, "\" x=\"", tenths(left), "\" y=\"", strconv.Itoa(y), "\" width=\"", tenths(width), "\" height=\"", strconv.Itoa(barHeight), "\"/>\n")
}

// tenths prints tenths of a point.
func tenths(n int64) string {
	return strconv.FormatInt(n/10, 10) + "." + strconv.FormatInt(n%10, 10)
}

// split parts a label into lines; what does not fit is left to the table.
func (on *sheet) split(label string) []string {
	words := strings.Fields(label)
	var out []string
	line, length := "", 0
	for _, w := range words {
		n := utf8.RuneCountInString(w)
		if line != "" && length+1+n > on.letter {
			out = append(out, line)
			line, length = "", 0
		}
		if len(out) == on.lines {
			out[on.lines-1] += " …"
			return out
		}
		if n > on.letter {
			w, n = string([]rune(w)[:on.letter-1])+"…", on.letter
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
	var told strings.Builder
	var bars []bar
	var parts [][]portion
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
		of := make([]portion, len(o.Parts))
		level := exact.Int(0)
		for k := range o.Parts {
			x := &o.Parts[k]
			n, err := exact.Money(x.Dollars)
			if err != nil {
				return
			}
			of[k] = portion{dollars: n, open: x.Open && n.Sign() == 0}
			of[k].label, of[k].amount = determined(x.What, n, x.Open)
			level = level.Add(n)
		}
		if level.Cmp(sum) != 0 {
			return
		}
		parts = append(parts, of)
		s.over(sum)
	}
	title, how := "What the judgment is made of", "Drawn larger than in the picture of how it came about."
	if len(list) > 1 {
		title, how = "What the judgment comes to in each case", "The bars are drawn to one scale, and each part is named below its bar."
	}
	p.figure(title, how)
	for _, on := range sheets() {
		height := 0
		for i := range bars {
			height += bars[i].height(&on)
			for k := range parts[i] {
				height += lineHeight * on.small().written(parts[i][k].label, parts[i][k].amount)
			}
		}
		p.sheet(&on, title, strings.TrimSpace(told.String()), height)
		y := 0
		for i := range bars {
			y = p.outcome(&bars[i], &on, parts[i], &s, y)
		}
		p.endSheet(&on, &s, height)
	}
	p.put("</figure>\n")
}

// portion is a part of an outcome as it is drawn.
type portion struct {
	label, amount string
	dollars       exact.Num
	open          bool
}

// small is the sheet for the parts of a bar, which are named in smaller letters, each on a line where they stand beside nothing.
func (on *sheet) small() *sheet {
	x := *on
	if on.beside {
		x.lines = 1
	}
	return &x
}

// small reports whether the parts of the only branch are too small in the waterfall.
func (p *html) small() bool {
	o := &p.d.Outcomes[0]
	x := drawn("")
	bars := x.waterfall(p.d.Steps)
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
func (p *html) outcome(b *bar, on *sheet, parts []portion, s *scale, y int) int {
	sum := *b
	sum.class, sum.from, sum.to = "part0", exact.Int(0), exact.Int(0)
	y = p.bar(&sum, on, s, y) - barGap
	level := exact.Int(0)
	for k := range parts {
		next := level.Add(parts[k].dollars)
		p.rect(on, "part"+strconv.Itoa(k%2), s.at(on, level), s.at(on, next), y-barHeight)
		level = next
	}
	for k := range parts {
		class := "part" + strconv.Itoa(k%2)
		if parts[k].open {
			class = "open"
		}
		const left, mark = 20, 10
		p.put("<rect class=\"", class, "\" x=\"", strconv.Itoa(left), "\" y=\"", strconv.Itoa(y+lineHeight-mark-6), "\" width=\"10\" height=\"10\"/>\n")
		y = p.labelled(on.small(), parts[k].label, parts[k].amount, "small", left+mark+8, y)
		if on.beside {
			p.word("small", on.width-2, y-6, "end", parts[k].amount)
		}
	}
	return y + barGap
}
