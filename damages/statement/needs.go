package statement

import (
	"strings"

	"github.com/makewhole/remedies/damages"
)

// OfNeeds lays out a list of needs as a document: what is needed before there is a judgment, then what a judgment stands
// without. The title is that of the matter.
func OfNeeds(title string, needs []damages.Need) *Document {
	d := &Document{Title: title}
	d.ask("NEEDED BEFORE THERE IS A JUDGMENT", needs, true)
	d.ask("NOT RECORDED; THE JUDGMENT STANDS WITHOUT IT", needs, false)
	if len(d.Sections) == 0 {
		d.Sections = append(d.Sections, Section{Heading: "NOTHING IS ASKED", Rows: []Row{{Kind: Text, Label: "The matter holds everything that the law asks of it."}}})
	}
	return d
}

func (d *Document) ask(heading string, needs []damages.Need, blocks bool) {
	var rows []Row
	for i := range needs {
		if n := &needs[i]; n.Blocks == blocks {
			rows = append(rows, d.question(n)...)
		}
	}
	if len(rows) > 0 {
		d.Sections = append(d.Sections, Section{Heading: heading, Rows: rows})
	}
}

// question is one need: the question, where its answer belongs, and who asks.
func (d *Document) question(n *damages.Need) []Row {
	rows := []Row{{Kind: Line, Label: n.Question}}
	detail := func(s string, notes ...int) { rows = append(rows, Row{Kind: Detail, Label: s, Notes: notes}) }
	detail("record under " + n.Path + whose(n))
	if len(n.Allowed) > 0 {
		s := "answers: " + strings.Join(n.Allowed, ", ")
		if n.Ordinary != "" {
			s += "; the ordinary case: " + n.Ordinary
		}
		detail(s)
	}
	if n.Recorded != "" {
		detail("recorded as " + n.Recorded + ", which does not answer")
	}
	for _, a := range n.Asked {
		s := a.Name()
		if a.Decides != "" {
			s += ": " + a.Decides
		}
		detail(s, d.CiteAll(a.Authority)...)
	}
	return rows
}

func whose(n *damages.Need) string {
	s := ""
	if n.Name != "" {
		s = ": " + n.Name
	}
	if len(n.About) > 0 {
		s += ", about " + strings.Join(n.About, ", ")
	}
	if len(n.Claims) > 0 {
		s += ", on " + strings.Join(n.Claims, ", ")
	}
	if len(n.Awards) > 0 {
		s += " (for " + strings.Join(n.Awards, ", ") + ")"
	}
	return s
}
