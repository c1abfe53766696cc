package interview

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Question is something that the law asks of a case, with its answer where one is recorded.
type Question struct {
	Key    string `json:"key"`    // the same for the same question with and without an answer
	Path   string `json:"path"`   // where the answer belongs in the record; that of the entry itself where it is answered
	Name   string `json:"name"`   // the name to record there; empty where the path says it all
	Text   string `json:"text"`   // in plain English
	Kind   string `json:"kind"`   // yes-no, number, date, choice, text, or elsewhere for what a file has to say
	Unit   string `json:"unit"`   // of a number: dollars or count
	Blocks bool   `json:"blocks"` // there is no judgment without the answer
	Usual  string `json:"usual"`  // the answer of the ordinary case; empty where none is known
	Turns  string `json:"turns"`  // what the judgment comes to with either answer, in a sentence; empty where that is not known or the same
	Asked  bool   `json:"asked"`  // the law asks it of this case; otherwise it is only recorded

	Choices []Choice `json:"choices"` // of a choice
	Of      string   `json:"of"`      // whom it is about, in words; empty where only one could be meant
	About   []string `json:"about"`   // the IDs to record
	Claims  []string `json:"claims"`
	Reasons []Reason `json:"reasons"` // the rules that ask

	Answer string `json:"answer"` // what is recorded; empty where nothing is
}

// Choice is an answer to choose.
type Choice struct {
	Value string `json:"value"`
	Label string `json:"label"`
}

// Reason is a rule that asks, and what turns on the answer.
type Reason struct {
	Rule    string `json:"rule"`
	Decides string `json:"decides"`
	Source  string `json:"source"`
}

// The kinds of question.
const (
	yesNo     = "yes-no"
	number    = "number"
	date      = "date"
	choice    = "choice"
	written   = "text"
	elsewhere = "elsewhere"
)

// mostReasked is how many recorded answers are asked about again, the last of each list: what was answered on the page is recorded
// behind what a file held. It bounds the time that a large file takes.
const mostReasked = 60

// questions are what the law asks: first what has no answer, then each recorded finding and fact, with the question that there
// would be without it.
func questions(m *damages.Matter, needs []damages.Need, o damages.Options) []Question {
	out := make([]Question, 0, len(needs))
	for i := range needs {
		out = append(out, question(m, &needs[i]))
	}
	open := len(out)
	for i := range m.Findings {
		f := &m.Findings[i]
		w, _ := vocabulary.FindingWord(f.What)
		q := recorded(m, "findings", yesNo, &damages.Need{Name: string(f.What), Question: w.Question, About: f.About, Claims: f.Claims})
		if len(m.Findings)-i <= mostReasked {
			without := *m
			without.Findings = slices.Delete(slices.Clone(m.Findings), i, i+1)
			q = again(&without, q, out, open, o)
		}
		q.Path, q.Answer = invalid.At("findings", i), f.Status.String()
		out = append(out, q)
	}
	for i := range m.Facts {
		f := &m.Facts[i]
		w, _ := vocabulary.QuantityWord(string(f.What))
		q := recorded(m, "facts", number, &damages.Need{Name: string(f.What), Question: w.Question, About: f.About, Claims: f.Claims})
		if len(m.Facts)-i <= mostReasked {
			without := *m
			without.Facts = slices.Delete(slices.Clone(m.Facts), i, i+1)
			q = again(&without, q, out, open, o)
		}
		q.Path, q.Answer = invalid.At("facts", i), f.Amount.String()
		out = append(out, q)
	}
	return out
}

// again asks about an entry of the record as the law asks of a matter without it. Where the law then asks for it under another
// name, as for a state of mind among several that will do, the entry keeps its own question. Of the questions so far, the first
// are open.
func again(without *damages.Matter, entry Question, asked []Question, open int, o damages.Options) Question {
	needs, _ := damages.Needs(without, o) // what could be asked in spite of what is wrong
	var other *damages.Need
	for i := range needs {
		n := &needs[i]
		if n.Path != entry.Path {
			continue
		}
		q := question(without, n)
		same := func(a Question) bool { return a.Key == q.Key }
		switch {
		case n.Name == entry.Name && !slices.ContainsFunc(asked, same):
			return q
		case other == nil && n.Name != entry.Name && !slices.ContainsFunc(asked[:open], same):
			other = n
		}
	}
	if other != nil {
		q := question(without, other)
		entry.Asked, entry.Usual, entry.Reasons = true, q.Usual, q.Reasons
	}
	return entry
}

// recorded is an entry of the record, about which the law may not ask in this case.
func recorded(m *damages.Matter, path, kind string, n *damages.Need) Question {
	q := Question{Key: key(kind, path+" "+n.Name, n.About, n.Claims), Path: path, Name: n.Name, Text: n.Question, Kind: kind, Unit: unit(n.Name),
		Of: whose(m, n), About: n.About, Claims: n.Claims, Choices: []Choice{}, Reasons: []Reason{}}
	if q.Text == "" {
		q.Text = sentence(plainName(n.Name)) + ", as it is recorded"
	}
	return q
}

func key(kind, name string, about, claims []string) string {
	return kind + " " + name + " " + strings.Join(about, ",") + " " + strings.Join(claims, ",")
}

// question is a need as the page asks it.
func question(m *damages.Matter, n *damages.Need) Question {
	q := Question{Path: n.Path, Name: n.Name, Text: ended(plainly(n.Question)), Blocks: n.Blocks, Asked: true, About: n.About, Claims: n.Claims,
		Choices: []Choice{}, Reasons: []Reason{}}
	switch {
	case n.Path == "findings" && isYesNo(n.Allowed):
		q.Kind, q.Usual = yesNo, n.Ordinary
	case n.Path == "facts":
		q.Kind, q.Unit = number, unit(n.Name)
	case strings.HasPrefix(n.Path, "dates."):
		q.Kind = date
	case n.Name == "" && len(n.Allowed) > 1 && words(n.Allowed):
		q.Kind, q.Usual = choice, n.Ordinary
		for _, a := range n.Allowed {
			q.Choices = append(q.Choices, Choice{Value: a, Label: sentence(strings.ReplaceAll(a, "_", " "))})
		}
	default:
		q.Kind = elsewhere
		q.Reasons = append(q.Reasons, Reason{Rule: "A file says it under " + where(n.Path), Decides: ended(strings.Join(n.Allowed, ", "))})
	}
	q.Key = key(q.Kind, n.Path+" "+n.Name, n.About, nil)
	if len(m.Claims) > 1 { // of one claim, the answer stays where the claim becomes another
		q.Key = key(q.Kind, n.Path+" "+n.Name, n.About, n.Claims)
	}
	q.Of = whose(m, n)
	for i := range n.Asked {
		q.Reasons = append(q.Reasons, reason(&n.Asked[i]))
	}
	return q
}

func isYesNo(allowed []string) bool {
	return len(allowed) == 2 && slices.Contains(allowed, finding.Established.String()) && slices.Contains(allowed, finding.NotEstablished.String())
}

// words reports whether all that is allowed are words to choose from.
func words(allowed []string) bool {
	for _, a := range allowed {
		if a == "" || strings.Trim(a, "abcdefghijklmnopqrstuvwxyz_") != "" {
			return false
		}
	}
	return true
}

// unit is what a quantity is counted in.
func unit(name string) string {
	if w, known := vocabulary.QuantityWord(name); known && w.Counts {
		return "count"
	}
	return "dollars"
}

// whose is whom and what a need is about, in words; empty where only one could be meant.
func whose(m *damages.Matter, n *damages.Need) string {
	if len(m.Parties) == 2 && len(m.Claims) == 1 {
		return ""
	}
	var of []string
	for i := range m.Parties {
		if p := &m.Parties[i]; slices.Contains(n.About, p.ID) {
			of = append(of, named(p.Name, p.ID))
		}
	}
	for i := range m.Claims {
		if c := &m.Claims[i]; slices.Contains(n.Claims, c.ID) && len(m.Claims) > 1 {
			of = append(of, named(c.Title, c.ID))
		}
	}
	return strings.Join(of, ", ")
}

func named(name, id string) string {
	if name == "" {
		return strings.ReplaceAll(id, "_", " ")
	}
	return name
}

// reason is who asks. What turns on the answer is said for an answer of yes or no.
func reason(a *damages.Asker) Reason {
	r := Reason{Rule: sentence(plainly(a.Title)), Decides: ended(sentence(plainly(strings.NewReplacer(
		"where it is established, ", "if yes, ", "where it is not established, ", "if no, ", "where it is not, ", "if no, ").Replace(a.Decides))))}
	if a.Order != "" {
		r.Rule = "The order " + strings.ReplaceAll(a.Order, "_", " ")
	}
	for _, c := range a.Authority {
		if r.Source == "" {
			r.Source = strings.TrimSpace(c.Text + " " + c.Pinpoint)
		}
	}
	return r
}
