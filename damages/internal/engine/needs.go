package engine

import (
	"errors"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Needs returns everything that the law asks of a matter and that the matter does not hold, in the order in which it is asked.
// The list includes what does not stand in the way of a judgment. The error says what else is wrong with the matter, as
// [Assess] would report it; the list then holds what could be asked in spite of that.
func Needs(m *matter.Matter, o Options) ([]matter.Need, error) {
	w := getWork()
	defer w.put()
	w.listing = true
	w.compile(m, o.Law)
	var j Judgment
	err := w.assess(&j, o)
	needs := append([]matter.Need(nil), w.needs...)
	var asked *matter.NeedsError
	if errors.As(err, &asked) {
		err = w.faults()
	}
	return needs, err
}

// need notes one thing that the law asks of the matter. The same thing about the same parties and claims is noted once:
// the rules that ask and the awards that turn on it are added up. A need that blocks makes the assessment end in a
// [NeedsError]; the assessment goes on until then, so that everything is asked at once. Whoever notes a need goes on as
// in the ordinary case, or leaves the award without a figure, and reports nothing that only follows from what is missing.
func (w *work) need(n matter.Need) {
	w.asks++
	key := strings.Join([]string{n.Path, n.Name, n.Question, strings.Join(n.About, "\x00"), strings.Join(n.Claims, "\x00")}, "\x01")
	if at, asked := w.asked[key]; asked {
		joinNeed(&w.needs[at], &n)
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
	needs []matter.Need  // what the matter does not hold
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

// joinNeed adds to a need what another of the same thing says of who asks.
func joinNeed(n, o *matter.Need) {
	n.Blocks = n.Blocks || o.Blocks
	for _, a := range o.Asked {
		if !slices.ContainsFunc(n.Asked, func(b matter.Asker) bool { return b.Rule == a.Rule && b.Order == a.Order && b.Decides == a.Decides }) {
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
func (w *work) needFinding(t finding.Topic, group []int, by matter.Asker) {
	w.need(w.findingNeed(t, group, by))
}

// findingNeed is the question for a finding about the parties and claims of some awards.
func (w *work) findingNeed(t finding.Topic, group []int, by matter.Asker) matter.Need {
	word, known := vocabulary.FindingWord(t)
	if !known { // of an order's or a caller's own formula
		word = vocabulary.Word{Question: "Was it found: " + t.InWords() + "?"}
	}
	n := matter.Need{Path: "findings", Name: string(t), Question: word.Question, Ordinary: word.Ordinary.String(), Blocks: true, Asked: []matter.Asker{by},
		Allowed: []string{finding.Established.String(), finding.NotEstablished.String()}}
	if s, err := w.statusOf(t, group); err == nil && s != finding.Unspecified {
		n.Recorded = s.String()
	}
	w.concern(&n, word.About, group)
	return n
}

// quantityNeed is the question for a quantity about the parties and claims of some awards.
func (w *work) quantityNeed(b limit.Base, group []int, by matter.Asker) matter.Need {
	word, known := vocabulary.QuantityWord(string(b))
	if !known {
		word = vocabulary.Word{Question: "What is the " + b.InWords() + "?"}
	}
	n := matter.Need{Path: "facts", Name: string(b), Question: word.Question, Blocks: true, Asked: []matter.Asker{by}, Allowed: []string{"0 to 1e15"}}
	w.concern(&n, word.About, group)
	return n
}

// needAt notes that somebody asks for something else, at a path of the matter such as "settled[0].release", with the
// question in plain English and the answers allowed.
func (w *work) needAt(path, question string, allowed []string, group []int, by matter.Asker) {
	n := matter.Need{Path: path, Question: question, Allowed: allowed, Blocks: true}
	for _, at := range group {
		n.Awards = append(n.Awards, w.award(&w.run.cells[at]).ID)
	}
	n.Asked = append(n.Asked, by)
	w.need(n)
}

// concern says whom a need is about: the parties on one side of some awards and their claims, or the case.
func (w *work) concern(n *matter.Need, about vocabulary.Subject, group []int) {
	var awards, parties, claims []string
	for _, at := range group {
		c := &w.run.cells[at]
		awards = append(awards, w.award(c).ID)
		var side Span
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
func (w *work) asker(rule int, decides string) matter.Asker {
	v := w.run.rules[rule].Ref.Meta()
	return matter.Asker{Rule: v.ID, Title: v.Title, Authority: v.Authority.Slice(), Decides: decides}
}

// blocked returns the needs without which no judgment is given, nil where there are none.
func (w *work) blocked() error {
	var blocking []matter.Need
	for i := range w.needs {
		if w.needs[i].Blocks {
			blocking = append(blocking, w.needs[i])
		}
	}
	if len(blocking) == 0 {
		return nil
	}
	return &matter.NeedsError{Needs: blocking}
}
