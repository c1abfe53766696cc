package statement

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/outcome"
)

// Fork is a place in a tree of what can happen: what has happened there, with which chance, and what it comes to.
type Fork struct {
	Says    string // such as "liability: liable"
	Chance  string // of it where it forks off, such as "75%"; empty at the root
	Dollars decimal.Decimal
	To      []Fork // what can happen next; none at an end
}

// fork is a node of a tree of outcomes.
func fork(n *outcome.Node, says, chance string) *Fork {
	f := &Fork{Says: says, Chance: chance, Dollars: n.Value.Dollars()}
	for i := range n.Branches {
		b := &n.Branches[i]
		f.To = append(f.To, *fork(&b.To, n.Asks+": "+b.Says, inHundred(b.Chance)))
	}
	return f
}

// drawnForks is up to how many forks a tree is drawn; a larger one has its table alone.
const drawnForks, drawnDepth = 60, 12

func (f *Fork) size() (forks, depth int) {
	forks, depth = 1, 1
	for i := range f.To {
		n, d := f.To[i].size()
		forks, depth = forks+n, max(depth, d+1)
	}
	return forks, depth
}

// How far a fork stands to the right of the one it comes from, and where its line begins.
const forkStep, forkLine = 22, 9

// forks draws a tree: every fork a line, to the right of the one it comes from.
func (p *html) forks() {
	f := p.d.Tree
	if f == nil || len(f.To) == 0 {
		return
	}
	if n, depth := f.size(); n > drawnForks || depth > drawnDepth {
		return
	}
	const title = "What can happen, and what it comes to"
	var told strings.Builder
	f.tell(&told)
	p.figure(title, "What comes to the same judgment in any case is one end. Sums before an end are averages.")
	for _, on := range sheets() {
		p.sheet(&on, title, strings.TrimSpace(told.String()), f.height(&on, 0))
		p.fork(&on, f, 0, 0)
		p.put("</svg>\n")
	}
	p.put("</figure>\n")
}

func (f *Fork) tell(to *strings.Builder) {
	to.WriteString(f.label() + ": " + money(f.Dollars) + ". ")
	for i := range f.To {
		f.To[i].tell(to)
	}
}

func (f *Fork) label() string {
	if f.Chance == "" {
		return f.Says
	}
	return f.Says + " (" + f.Chance + ")"
}

// indented is the sheet for the words of a fork at a depth.
func (on *sheet) indented(depth int) *sheet {
	x := *on
	x.letter = max(8, on.letter-depth*forkStep*on.letter/on.width)
	return &x
}

func (f *Fork) height(on *sheet, depth int) int {
	h := lineHeight*on.indented(depth).written(f.label(), money(f.Dollars)) + 4
	for i := range f.To {
		h += f.To[i].height(on, depth+1)
	}
	return h
}

// fork draws a fork and what comes from it, and returns where the next begins.
func (p *html) fork(on *sheet, f *Fork, depth, y int) int {
	x := barLeft + depth*forkStep
	class := ""
	if depth == 0 {
		class = "strong"
	}
	if depth > 0 {
		p.stroke(x-forkStep+forkLine, y+lineHeight-10, x, y+lineHeight-10)
	}
	from := y
	y = p.labelled(on.indented(depth), f.label(), money(f.Dollars), class, x+4, y)
	if on.beside {
		p.word(class, on.width-2, y-6, "end", money(f.Dollars))
	}
	below := y
	y += 4
	last := below
	for i := range f.To {
		last = y + lineHeight - 10
		y = p.fork(on, &f.To[i], depth+1, y)
	}
	if len(f.To) > 0 {
		p.stroke(x+forkLine, max(from+lineHeight, below-2), x+forkLine, last)
	}
	return y
}

// stroke draws a line.
func (p *html) stroke(x1, y1, x2, y2 int) {
	p.put("<line class=\"axis\" x1=\"")
	for i, n := range [...]int{x1, y1, x2, y2} {
		p.put([...]string{"", "\" y1=\"", "\" x2=\"", "\" y2=\""}[i])
		p.int(n)
	}
	p.put("\"/>\n")
}
