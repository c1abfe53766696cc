package interview

import (
	"context"
	"encoding/json"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/damages/vocabulary"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

// Ranged is what may be uncertain in a case, and whether a question about its outcomes can be asked.
type Ranged struct {
	Wrong     []Wrong     `json:"wrong"`
	Caption   string      `json:"caption"`
	Uncertain []Uncertain `json:"uncertain"`
	Follows   [][]string  `json:"follows"` // what each offer of judgment shifts under its rule, where that is known
	File      string      `json:"file"`    // the scenario as a remedies.scenario/v1 file; empty where it cannot be read
}

// Uncertain is something in a case that may be uncertain: an award, a share of the fault, a finding or liability.
type Uncertain struct {
	ID       string   `json:"id"`       // of the input, where there is none yet
	Title    string   `json:"title"`    // in words
	Recorded string   `json:"recorded"` // what the case says of it; empty where it says nothing
	Unit     string   `json:"unit"`     // of what has a value: dollars or percent; empty for what has a chance
	Says     string   `json:"says"`     // what the chance is of
	Of       any      `json:"of"`       // the members of the input that name it
	Bears    []Choice `json:"bears"`    // who may bear the share of the fault of a party that is not liable
}

// Offered is how an offer stands against the outcomes.
type Offered struct {
	Wrong     []Wrong   `json:"wrong"`
	Stopped   bool      `json:"stopped"` // the trials were stopped before their end
	Title     string    `json:"title"`
	Outcomes  []Outcome `json:"outcomes"`  // the middle of the judgments, and the average
	Statement string    `json:"statement"` // the range of outcomes as a part of a page; empty where there is none
}

// Trials is how many trials the page does.
const Trials = 10_000

// Scenario reads a question about outcomes as JSON, with the members of answers.Offer, and says what of its matter may be uncertain.
func Scenario(question []byte) Ranged {
	out := Ranged{Wrong: []Wrong{}, Uncertain: []Uncertain{}, Follows: [][]string{}}
	var held struct {
		Scenario struct {
			Matter json.RawMessage `json:"matter"`
		} `json:"scenario"`
	}
	if err := json.Unmarshal(question, &held); err == nil && held.Scenario.Matter != nil {
		if m, err := damages.DecodeMatter(held.Scenario.Matter); err == nil {
			out.Caption, out.Uncertain = m.Caption, uncertain(m)
		}
	}
	var q answers.Offer
	if err := answers.Read(question, &q); err != nil {
		out.Wrong = placed(err)
		return out
	}
	for i := range q.Scenario.Offers {
		out.Follows = append(out.Follows, follows(q.Scenario.Offers[i].Rule, q.Scenario.Offers[i].Offer))
	}
	text, err := q.Scenario.MarshalJSON()
	if err == nil {
		text, err = codec.Layout(text, fileWidth)
	}
	if err == nil {
		out.File = string(text)
		err = q.Scenario.Validate()
	}
	out.Wrong = append(out.Wrong, placed(err)...)
	return out
}

// placed are the errors of a question with their paths in it: those of the scenario begin with its name.
func placed(err error) []Wrong {
	if err == nil {
		return nil
	}
	list := wrongs(err)
	for i := range list {
		first, _, _ := strings.Cut(list[i].Path, ".")
		first, _, _ = strings.Cut(first, "[")
		if slices.Contains([]string{"matter", "inputs", "offers", "costs", "clients", "title", "through"}, first) {
			list[i].Path = "scenario." + list[i].Path
		}
	}
	return list
}

// follows says what a rule shifts after an offer that triggers it, and who pays that; nothing where no judgment does.
func follows(rule string, o fees.Offer) []string {
	out := []string{}
	r, err := fees.Lookup(rule)
	if err != nil {
		return out
	}
	for _, cents := range []int64{0, 1, 1e16} {
		e, err := r.Test(o, fees.Judgment{Amount: decimal.New(cents, -2)})
		if err != nil || !e.Triggered {
			continue
		}
		for i := range e.Follows {
			c := &e.Follows[i]
			out = append(out, sentence(c.What)+": the "+c.Pays.String()+" bears it")
		}
		break
	}
	return out
}

// uncertain is what may be uncertain in a matter.
func uncertain(m *damages.Matter) []Uncertain {
	out := []Uncertain{}
	names := map[string]string{}
	var against []string
	for i := range m.Parties {
		p := &m.Parties[i]
		names[p.ID] = named(p.Name, p.ID)
		if p.Role == damages.Defendant {
			against = append(against, p.ID)
		}
	}
	last := map[string]int{}
	shares := map[string]bool{} // who has one
	for i := range m.Docket {
		v := m.Docket[i].Verdict
		if v == nil {
			continue
		}
		for k := range v.Awards {
			a := &v.Awards[k]
			u := Uncertain{ID: "award " + a.ID, Title: awardTitle(a), Recorded: dollars(a.Amount), Unit: "dollars",
				Of: map[string]string{"award": a.ID}, Bears: []Choice{}}
			if at, again := last[a.ID]; again {
				out[at] = u
				continue
			}
			last[a.ID] = len(out)
			out = append(out, u)
		}
		for k := range v.Fault {
			s := &v.Fault[k]
			shares[s.Of] = true
			u := Uncertain{ID: "share of " + s.Of, Title: "The share of the fault of " + named(names[s.Of], s.Of), Recorded: s.Percent.String() + " percent",
				Unit: "percent", Of: map[string]any{"share": map[string]string{"verdict": m.Docket[i].ID, "of": s.Of}}, Bears: []Choice{}}
			out = append(out, u)
		}
	}
	out = append(out, liabilities(against, names, shares)...)
	return append(out, questioned(m)...)
}

func awardTitle(a *damages.Award) string {
	title := sentence(a.Kind.InWords()) + " damages"
	if a.Kind == head.KindEconomic || a.Kind == head.KindNoneconomic || a.Kind == head.KindPunitive {
		return title
	}
	return title + ", " + strings.ReplaceAll(a.ID, "_", " ")
}

// liabilities are whether each defendant is liable at all.
func liabilities(against []string, names map[string]string, shares map[string]bool) []Uncertain {
	out := []Uncertain{{ID: "liability", Title: "Whether there is liability at all", Says: "liability",
		Of: map[string]any{"liability": struct{}{}}, Bears: []Choice{}}}
	if len(against) == 1 {
		return out
	}
	for _, id := range against {
		u := Uncertain{ID: "liability of " + id, Title: "Whether " + names[id] + " is liable at all", Says: "liability",
			Of: map[string]any{"liability": map[string]any{"against": []string{id}}}, Bears: []Choice{}}
		if shares[id] {
			u.Bears = append(u.Bears, Choice{id, "Nobody: it stays as it is"})
			for _, other := range against {
				if other != id && shares[other] {
					u.Bears = append(u.Bears, Choice{other, names[other]})
				}
			}
		}
		out = append(out, u)
	}
	return out
}

// questioned are the findings that the law asks of a matter, or that it records.
func questioned(m *damages.Matter) []Uncertain {
	var out []Uncertain
	needs, _ := damages.Needs(m, damages.Options{}) // what could be asked in spite of what is wrong
	for _, q := range questions(m, needs, damages.Options{}) {
		if q.Kind != yesNo {
			continue
		}
		of := map[string]any{"what": q.Name}
		if len(q.About) > 0 {
			of["about"] = q.About
		}
		if len(q.Claims) > 0 {
			of["claims"] = q.Claims
		}
		w, _ := vocabulary.FindingWord(finding.Topic(q.Name))
		u := Uncertain{ID: "finding " + q.Name, Title: q.Text, Says: "a yes", Of: map[string]any{"finding": of}, Bears: []Choice{}}
		if w.Plain != "" {
			u.ID = w.Plain
		}
		switch q.Answer {
		case "established":
			u.Recorded = "yes"
		case "not_established":
			u.Recorded = "no"
		}
		if q.Of != "" {
			u.Title, u.ID = q.Text+" About "+q.Of+".", u.ID+", "+q.Of
		}
		if len(u.ID) > maxID {
			u.ID = u.ID[:maxID]
		}
		out = append(out, u)
	}
	return out
}

const maxID = 64 // bytes of the ID of an input

// Offer does the trials of a question about outcomes, as JSON with the members of answers.Offer, and holds its offers against them.
// It calls progress after each block of trials, and ends with the context.
func Offer(ctx context.Context, question []byte, progress func(done int)) Offered {
	out := Offered{Wrong: []Wrong{}, Outcomes: []Outcome{}}
	var q answers.Offer
	err := answers.Read(question, &q)
	var a answers.Answer
	if err == nil {
		q.Trials, q.Progress = Trials, progress
		if q.Seed == 0 {
			q.Seed = 1
		}
		a, err = q.AnswerTo(ctx)
	}
	switch {
	case ctx.Err() != nil:
		out.Stopped = true
		return out
	case err != nil:
		out.Wrong = placed(err)
		return out
	}
	d := a.Document
	out.Title = d.Title
	for _, r := range d.Sections[0].Rows {
		if r.Middle != "" && (r.Kind == statement.Total || strings.HasPrefix(r.Label, "half of")) {
			out.Outcomes = append(out.Outcomes, Outcome{What: r.Label, Amount: r.Middle})
		}
	}
	out.Statement, _ = Parts(d.HTML())
	return out
}
