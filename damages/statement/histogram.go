package statement

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// Histogram is how often a sum came out in trials.
type Histogram struct {
	Title string
	Bins  []HistogramBin // of equal width, in their order
	Above int            // trials above the last bin
	Marks []Mark         // sums to be marked
}

// HistogramBin is the trials whose sum lies in a range.
type HistogramBin struct {
	From, To decimal.Decimal // dollars
	Trials   int
}

// Mark is a sum that a picture marks with a line.
type Mark struct {
	What string
	At   decimal.Decimal // dollars
}

// histogramBins is in how many parts a range of judgments is drawn, up to the percentile.
const histogramBins, histogramUpTo = 40, 98

// histogram is that of the judgments.
func (o *Outlook) histogram() *Histogram {
	r := o.Result
	bins, err := r.Judgment.Histogram(histogramBins, decimal.New(histogramUpTo, 0))
	if err != nil {
		return nil
	}
	h := &Histogram{Title: "How often the judgment comes to how much", Marks: []Mark{{"on average", r.Judgment.Mean()}}}
	if len(bins) > histogramBins {
		h.Above = bins[histogramBins].In
		bins = bins[:histogramBins]
	}
	for _, b := range bins {
		h.Bins = append(h.Bins, HistogramBin{b.From, b.To, b.In})
	}
	if o.Offer != nil {
		h.Marks = append(h.Marks, Mark{"offer", *o.Offer})
	}
	return h
}

// histogramHeight is how high the columns of a histogram may be, in points.
const histogramHeight = 200

// histogram draws how often a sum came out.
func (p *html) histogram() {
	h := p.d.Histogram
	if h == nil || len(h.Bins) < 2 {
		return
	}
	bounds := make([][2]exact.Num, len(h.Bins))
	most := 1
	var told strings.Builder
	for i := range h.Bins {
		b := &h.Bins[i]
		for k, dollars := range [...]decimal.Decimal{b.From, b.To} {
			n, err := exact.Money(dollars)
			if err != nil {
				return
			}
			bounds[i][k] = n
		}
		most = max(most, b.Trials)
		told.WriteString(money(b.From) + " to " + money(b.To) + ": " + inGroups(b.Trials) + ". ")
	}
	s := scale{bounds[0][0], bounds[len(bounds)-1][1]}
	how := "Each column is as high as there are trials with a judgment in its range."
	if h.Above > 0 {
		how += " " + inGroups(h.Above) + " trials with greater judgments are not drawn."
	}
	p.figure(h.Title, how)
	for _, on := range sheets() {
		on.bars = on.width - 2*barLeft
		top := lineHeight * len(h.Marks)
		p.sheet(&on, h.Title, strings.TrimSpace(told.String()), top+histogramHeight+lineHeight+6)
		foot := top + histogramHeight
		for i := range h.Bins {
			height := 10 * int64(histogramHeight) * int64(h.Bins[i].Trials) / int64(most)
			if h.Bins[i].Trials > 0 {
				height = max(height, 10)
			}
			left, right := s.at(&on, bounds[i][0]), s.at(&on, bounds[i][1])
			p.put("<rect class=\"sum\" x=\"", tenths(left), "\" y=\"", tenths(10*int64(foot)-height), "\" width=\"", tenths(max(right-left-5, 5)),
				"\" height=\"", tenths(height), "\"/>\n")
		}
		p.put("<line class=\"axis\" x1=\"", strconv.Itoa(barLeft), "\" x2=\"", strconv.Itoa(on.width-barLeft),
			"\" y1=\"", strconv.Itoa(foot), "\" y2=\"", strconv.Itoa(foot), "\"/>\n")
		for i := range h.Marks {
			p.mark(&on, &s, &h.Marks[i], lineHeight*(i+1), foot)
		}
		p.word("small", barLeft, foot+lineHeight, "start", s.low.Dollars())
		p.word("small", on.width-barLeft, foot+lineHeight, "end", s.high.Dollars())
		p.put("</svg>\n")
	}
	p.put("</figure>\n")
}

// mark draws a line at a sum, named on the side where there is more room. One outside the picture is not drawn.
func (p *html) mark(on *sheet, s *scale, m *Mark, y, foot int) {
	n, err := exact.Money(m.At)
	if err != nil || n.Cmp(s.low) < 0 || n.Cmp(s.high) > 0 {
		return
	}
	x := s.at(on, n)
	p.put("<line class=\"carry\" x1=\"", tenths(x), "\" x2=\"", tenths(x), "\" y1=\"", strconv.Itoa(y-lineHeight/2), "\" y2=\"", strconv.Itoa(foot), "\"/>\n")
	if x > 5*int64(on.width) {
		p.word("small", int(x/10)-5, y-4, "end", m.What+" "+money(m.At))
	} else {
		p.word("small", int(x/10)+5, y-4, "start", m.What+" "+money(m.At))
	}
}
