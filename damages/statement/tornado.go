package statement

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// Swings are what a sum comes to where one thing after another is held at its low and at its high end.
type Swings struct {
	Title string
	Mean  decimal.Decimal // dollars, where nothing is held
	List  []Swing         // the greatest first
}

// Swing is one of them.
type Swing struct {
	What              string
	LowSays, HighSays string          // what it is held at
	Low, High         decimal.Decimal // dollars
}

// swings are those of a tornado.
func (o *Outlook) swings() *Swings {
	s := &Swings{Title: "What matters most to the judgment", Mean: o.Tornado.Mean}
	for _, b := range o.Tornado.Bars {
		s.List = append(s.List, Swing{b.Title, b.Low.Says, b.High.Says, b.Low.Mean, b.High.Mean})
	}
	return s
}

// drawnSwings is how many of them are drawn.
const drawnSwings = 12

// tornado draws the swings, a bar each on both sides of the average.
func (p *html) tornado() {
	w := p.d.Swings
	if w == nil || len(w.List) == 0 {
		return
	}
	mean, err := exact.Money(w.Mean)
	if err != nil {
		return
	}
	list := w.List[:min(len(w.List), drawnSwings)]
	s := scale{mean, mean}
	ends := make([][2]exact.Num, len(list))
	var told strings.Builder
	for i := range list {
		for k, dollars := range [...]decimal.Decimal{list[i].Low, list[i].High} {
			n, err := exact.Money(dollars)
			if err != nil {
				return
			}
			ends[i][k] = n
			s.over(n)
		}
		told.WriteString(list[i].What + ": " + money(list[i].Low) + " at " + list[i].LowSays + ", " + money(list[i].High) + " at " + list[i].HighSays + ". ")
	}
	how := "Each bar leads from the average judgment at the low end of one estimate to that at its high end. The line is the average where all vary."
	if len(list) < len(w.List) {
		how += " The estimates that matter less are not drawn."
	}
	p.figure(w.Title, how)
	for _, on := range sheets() {
		on.bars, on.beside = on.width-2*barLeft, false
		height := 0
		labels := make([][2]string, len(list))
		for i := range list {
			labels[i] = [2]string{list[i].What, money(list[i].Low) + " to " + money(list[i].High)}
			height += lineHeight*on.written(labels[i][0], labels[i][1]) + barHeight + barGap
		}
		p.sheet(&on, w.Title, strings.TrimSpace(told.String()), height)
		x := tenths(s.at(&on, mean)) // labels are written over the line
		p.put("<line class=\"carry\" x1=\"", x, "\" x2=\"", x, "\" y1=\"0\" y2=\"")
		p.int(height)
		p.put("\"/>\n")
		y := 0
		for i := range list {
			y = p.labelled(&on, labels[i][0], labels[i][1], "", 8, y)
			p.rect(&on, "down", s.at(&on, ends[i][0]), s.at(&on, mean), y)
			p.rect(&on, "up", s.at(&on, mean), s.at(&on, ends[i][1]), y)
			y += barHeight + barGap
		}
		p.put("</svg>\n")
	}
	p.put("</figure>\n")
}
