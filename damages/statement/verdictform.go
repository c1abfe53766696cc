package statement

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/law"
)

// OfVerdictForm lays out a worksheet for a verdict form: a question for each finding that the law of the claims turns on,
// whatever was recorded of it, with its answers to tick; then, for the court and counsel, what turns on each answer. What else
// the law asks, such as a date, stands at the end. Errors: those of [damages.Needs].
func OfVerdictForm(m *damages.Matter, o damages.Options) (*Document, error) {
	o.Presume = false
	if _, err := damages.Needs(m, o); err != nil {
		return nil, err
	}
	asked := *m
	asked.Findings = slices.DeleteFunc(slices.Clone(m.Findings), func(f finding.Finding) bool { return f.What != damages.JointWhole })
	needs, more := damages.Needs(&asked, o)
	d := &layout{Document: &Document{Title: filled(m.Caption), Subtitle: heading(m.Court, m.Number)}, m: m}
	d.indexParties()
	form := Section{Heading: "VERDICT FORM, worksheet"}
	key := Section{Heading: "WHAT TURNS ON THE ANSWERS", Aside: "for the court and counsel, not for the jury"}
	other := Section{Heading: "WHAT ELSE THE LAW ASKS", Aside: "it is not for the jury"}
	questions := 0
	var decided []decision
	for i := range needs {
		n := &needs[i]
		if n.Path != "findings" {
			other.Rows = append(other.Rows, Row{Label: n.Question + d.aboutWhat(n)})
			continue
		}
		questions++
		number := strconv.Itoa(questions)
		form.Rows = append(form.Rows, Row{Label: number + ". " + n.Question + d.aboutWhat(n)})
		for _, answer := range n.Allowed {
			form.Rows = append(form.Rows, Row{Kind: Part, Label: "[ ] " + inWords(answer)})
		}
		decided = d.decides(decided, number, n)
	}
	if more != nil { // the matter as recorded is good, but some rule cannot work without a finding that was left out
		other.Rows = append(other.Rows, Row{Kind: Text, Label: "Without the findings that are recorded the law may ask more than stands here."})
	}
	for _, x := range decided {
		key.Rows = append(key.Rows, Row{Label: strings.Join(x.questions, ", ") + ": " + x.what, Notes: x.notes})
	}
	if len(form.Rows) == 0 {
		form.Rows = []Row{{Kind: Text, Label: "No rule that was applied here asks for a finding."}}
	}
	for _, s := range []Section{form, key, other} {
		if len(s.Rows) > 0 {
			d.Sections = append(d.Sections, s)
		}
	}
	return d.Document, nil
}

// aboutWhat says which parties and claims a question is about, where that is not all of them.
func (d *layout) aboutWhat(n *damages.Need) string {
	var about []string
	if len(n.About) > 0 && len(d.m.Parties) > 2 {
		about = append(about, d.names(n.About))
	}
	if len(n.Claims) > 0 && len(n.Claims) < len(d.m.Claims) {
		about = append(about, d.claimNames(n.Claims))
	}
	if len(about) == 0 {
		return ""
	}
	return " (" + strings.Join(about, ", ") + ")"
}

// inWords is an answer as a juror gives it.
func inWords(answer string) string {
	switch answer {
	case finding.Established.String():
		return "yes"
	case finding.NotEstablished.String():
		return "no"
	}
	return strings.ReplaceAll(answer, "_", " ")
}

// decision is what turns on the answers to questions.
type decision struct {
	questions []string // their numbers
	what      string
	notes     []int
}

// decides adds what turns on the answer to a question. Questions on which the same turns share a line.
func (d *layout) decides(list []decision, number string, n *damages.Need) []decision {
	for i := range n.Asked {
		a := &n.Asked[i]
		what := cmp.Or(a.Title, law.Title(a.Rule), d.called(a.Order))
		if a.Decides != "" {
			what += ": " + a.Decides
		}
		if at := slices.IndexFunc(list, func(x decision) bool { return x.what == what }); at >= 0 {
			list[at].questions = append(list[at].questions, number)
			continue
		}
		list = append(list, decision{[]string{number}, what, d.CiteAll(a.Authority)})
	}
	return list
}
