package damages

import (
	"errors"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// NeedsSchema names the JSON form of a list of needs. Fields are only added within a version.
const NeedsSchema = "remedies.needs/v1"

// Need is one thing that the law asks of a matter and that the matter does not hold.
type Need struct {
	Path     string   // where the answer belongs: "findings", "facts", "dates.filing", "settled[0].release"
	Name     string   // the name to record there: the topic of a finding or the name of a quantity; empty where the path says it all
	About    []string // IDs of the parties the answer is about; empty where it is about the whole matter
	Claims   []string // IDs of the claims it is about; empty where it is about all
	Awards   []string // IDs of the awards whose figures turn on it
	Question string   // in plain English
	Allowed  []string // the answers that can be recorded
	Ordinary string   // the answer of the ordinary case, one of Allowed; empty where none is known
	Recorded string   // what is recorded but is no answer, such as "unknown"; empty where nothing is recorded
	Asked    []Asker  // the rules that ask; empty where no rule of law does
	Blocks   bool     // whether there is no judgment without the answer; otherwise the judgment stands with a caveat
	cause    error    // the error of package law that a missing date is, for callers that look for it
}

// Asker is a rule or an order that asks for something, with what turns on the answer.
type Asker struct {
	Rule      dated.RuleID
	Order     string // ID of the order whose figure asks, where no rule does
	Title     string
	Authority []authority.Citation
	Decides   string // what turns on the answer, in words; may be empty
}

// NeedsError is everything that the law asks of a matter and that the matter does not hold. It unwraps to one *invalid.Error
// for each need, which errors.As and invalid.All find.
type NeedsError struct{ Needs []Need }

// Error gives one line for each need.
func (e *NeedsError) Error() string {
	var lines []string
	for i := range e.Needs {
		lines = append(lines, e.Needs[i].fault().Error())
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns each need as a *invalid.Error, and for a date that selects the version of a rule the *[LawError] as well.
func (e *NeedsError) Unwrap() []error {
	var out []error
	for i := range e.Needs {
		out = append(out, e.Needs[i].fault())
		if e.Needs[i].cause != nil {
			out = append(out, e.Needs[i].cause)
		}
	}
	return out
}

// fault is the need as an error of the matter: its name is never cut.
func (n *Need) fault() *invalid.Error {
	var s strings.Builder
	if n.Name != "" {
		s.WriteString("\"" + n.Name + "\" is ")
		if n.Recorded != "" {
			s.WriteString("recorded as " + n.Recorded + ", which does not answer")
		} else {
			s.WriteString("not recorded")
		}
		if len(n.About) > 0 {
			s.WriteString(" about " + strings.Join(n.About, ", "))
		}
		s.WriteString(". ")
	}
	s.WriteString(n.Question)
	for _, a := range n.Asked {
		s.WriteString(" " + a.Name() + " asks")
		if a.Decides != "" {
			s.WriteString(": " + a.Decides)
		}
		s.WriteString(".")
	}
	return &invalid.Error{Path: n.Path, Problem: s.String(), Allowed: strings.Join(n.Allowed, ", ")}
}

// Name says who asks: the ID of a rule, an order, or a title.
func (a *Asker) Name() string {
	switch {
	case a.Rule != "":
		return string(a.Rule)
	case a.Order != "":
		return "The order " + invalid.Quote(a.Order)
	}
	return a.Title
}

// Needs returns everything that the law asks of a matter and that the matter does not hold, in the order in which it is asked.
// The list includes what does not stand in the way of a judgment. The error says what else is wrong with the matter, as
// [Assess] would report it; the list then holds what could be asked in spite of that.
func Needs(m *Matter, o Options) ([]Need, error) {
	w := getWork()
	defer w.put()
	w.listing = true
	w.compile(m, o.Law)
	_, err := w.assess(o)
	needs := append([]Need(nil), w.needs...)
	var asked *NeedsError
	if errors.As(err, &asked) {
		err = w.faults()
	}
	return needs, err
}

// need notes one thing that the law asks of the matter. The same thing about the same parties and claims is noted once:
// the rules that ask and the awards that turn on it are added up. A need that blocks makes the assessment end in a
// [NeedsError]; the assessment goes on until then, so that everything is asked at once. Whoever notes a need goes on as
// in the ordinary case, or leaves the award without a figure, and reports nothing that only follows from what is missing.
func (w *work) need(n Need) {
	w.asks++
	key := strings.Join([]string{n.Path, n.Name, n.Question, strings.Join(n.About, "\x00"), strings.Join(n.Claims, "\x00")}, "\x01")
	if at, asked := w.asked[key]; asked {
		w.needs[at].join(&n)
		w.turnOn(at, n.Awards)
		return
	}
	if w.asked == nil {
		w.asked, w.turns = map[string]int{}, map[turn]bool{}
	}
	awards := n.Awards
	n.Awards = nil
	w.asked[key] = len(w.needs)
	w.needs = append(w.needs, n)
	w.turnOn(len(w.needs)-1, awards)
}

// asking is what the law asked of a matter so far.
type asking struct {
	needs []Need         // what the matter does not hold
	asked map[string]int // where in the list a need stands, by what it asks
	turns map[turn]bool  // the awards that turn on each
	asks  int            // how often something was asked
}

// turn is an award whose figure turns on a need, by its place in the list.
type turn struct {
	need  int
	award string
}

// turnOn notes which awards turn on a need, each once.
func (w *work) turnOn(need int, awards []string) {
	for _, id := range awards {
		if t := (turn{need, id}); !w.turns[t] {
			w.turns[t] = true
			w.needs[need].Awards = append(w.needs[need].Awards, id)
		}
	}
}

// join adds to a need what another of the same thing says of who asks.
func (n *Need) join(o *Need) {
	n.Blocks = n.Blocks || o.Blocks
	for _, a := range o.Asked {
		if !slices.ContainsFunc(n.Asked, func(b Asker) bool { return b.Rule == a.Rule && b.Order == a.Order && b.Decides == a.Decides }) {
			n.Asked = append(n.Asked, a)
		}
	}
}

// distinct returns the texts of a list, each once.
func distinct(list []string) []string {
	seen := make(map[string]bool, len(list))
	return slices.DeleteFunc(list, func(s string) bool {
		again := seen[s]
		seen[s] = true
		return again
	})
}

// needFinding notes that somebody asks for a finding about the parties and claims of some awards (positions in
// w.run.cells), and in words what it decides. The question and the ordinary case come from the vocabulary. Who asks is
// made by [work.asker].
func (w *work) needFinding(t finding.Topic, group []int32, by Asker) {
	w.need(w.findingNeed(t, group, by))
}

// findingNeed is the question for a finding about the parties and claims of some awards.
func (w *work) findingNeed(t finding.Topic, group []int32, by Asker) Need {
	word, known := vocabulary.FindingWord(t)
	if !known { // of an order's or a caller's own formula
		word = vocabulary.Word{Question: "Was it found: " + t.InWords() + "?"}
	}
	n := Need{Path: "findings", Name: string(t), Question: word.Question, Ordinary: word.Ordinary.String(), Blocks: true, Asked: []Asker{by},
		Allowed: []string{finding.Established.String(), finding.NotEstablished.String()}}
	if s, err := w.statusOf(t, group); err == nil && s != finding.Unspecified {
		n.Recorded = s.String()
	}
	w.concern(&n, word.About, group)
	return n
}

// quantityNeed is the question for a quantity about the parties and claims of some awards.
func (w *work) quantityNeed(b limit.Base, group []int32, by Asker) Need {
	word, known := vocabulary.QuantityWord(string(b))
	if !known {
		word = vocabulary.Word{Question: "What is the " + b.InWords() + "?"}
	}
	n := Need{Path: "facts", Name: string(b), Question: word.Question, Blocks: true, Asked: []Asker{by}, Allowed: []string{"0 to 1e15"}}
	w.concern(&n, word.About, group)
	return n
}

// needAt notes that somebody asks for something else, at a path of the matter such as "settled[0].release", with the
// question in plain English and the answers allowed.
func (w *work) needAt(path, question string, allowed []string, group []int32, by Asker) {
	n := Need{Path: path, Question: question, Allowed: allowed, Blocks: true}
	for _, at := range group {
		n.Awards = append(n.Awards, w.award(&w.run.cells[at]).ID)
	}
	n.Asked = append(n.Asked, by)
	w.need(n)
}

// concern says whom a need is about: the parties on one side of some awards and their claims, or the case.
func (w *work) concern(n *Need, about vocabulary.Subject, group []int32) {
	var awards, parties, claims []string
	for _, at := range group {
		c := &w.run.cells[at]
		awards = append(awards, w.award(c).ID)
		var side span
		switch about {
		case vocabulary.TheDefendant:
			side = c.defendants
		case vocabulary.TheClaimant:
			side = c.plaintiffs
		case vocabulary.TheCase:
		}
		for _, p := range w.list(side) {
			parties = append(parties, w.m.Parties[p].ID)
		}
		for _, k := range w.list(c.claims) {
			claims = append(claims, w.m.Claims[k].ID)
		}
	}
	n.Awards, n.About, n.Claims = awards, distinct(parties), distinct(claims)
}

// asker says who asks: the rule in the given place of w.run.rules, as [work.use] returned it, and what it decides.
func (w *work) asker(rule int32, decides string) Asker {
	v := w.run.rules[rule].Version()
	return Asker{Rule: v.ID, Title: v.Title, Authority: v.Authority.Slice(), Decides: decides}
}

// blocked returns the needs without which no judgment is given, nil where there are none.
func (w *work) blocked() error {
	var blocking []Need
	for i := range w.needs {
		if w.needs[i].Blocks {
			blocking = append(blocking, w.needs[i])
		}
	}
	if len(blocking) == 0 {
		return nil
	}
	return &NeedsError{Needs: blocking}
}

// MarshalNeeds writes the JSON form of a list of needs.
func MarshalNeeds(needs []Need) []byte {
	out, _ := codec.Write(func(w *codec.Writer) { // a text that is not UTF-8 stands as encoding/json writes it
		w.Form(func(f *codec.Form) { needsForm(&needs, f) })
	})
	return out
}

// DescribeNeeds returns the JSON Schema of a list of needs.
func DescribeNeeds() *codec.Schema {
	return codec.Describe(func(f *codec.Form) { needsForm(new([]Need), f) })
}

func needsForm(needs *[]Need, f *codec.Form) {
	f.Require("schema", "needs")
	f.Constant("schema", NeedsSchema)
	codec.Items(f, "needs", needs, func(n *Need, f *codec.Form) {
		f.Text("path", &n.Path)
		f.Text("name", &n.Name)
		f.Texts("about", &n.About)
		f.Texts("claims", &n.Claims)
		f.Texts("awards", &n.Awards)
		f.Text("question", &n.Question)
		f.Texts("allowed", &n.Allowed)
		f.Text("ordinary", &n.Ordinary)
		f.Text("recorded", &n.Recorded)
		codec.Items(f, "asked_by", &n.Asked, func(a *Asker, f *codec.Form) {
			codec.Word(f, "rule", &a.Rule)
			f.Text("order", &a.Order)
			f.Text("title", &a.Title)
			f.Text("decides", &a.Decides)
			authority.ResultForms(f, "authority", &a.Authority)
		})
		f.Flag("blocks", &n.Blocks)
	})
}
