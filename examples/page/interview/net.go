package interview

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/vocabulary"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

// Netted is what a client keeps of a recovery, and what the law asks for before that can be said.
type Netted struct {
	Wrong     []Wrong    `json:"wrong"`     // what is wrong with the record
	Questions []Question `json:"questions"` // what the law asks: first what has no answer, then what has one
	Title     string     `json:"title"`     // of the closing statement; empty where there is none
	Of        string     `json:"of"`        // of what the client keeps it, in words; empty where there is no statement
	Outcomes  []Outcome  `json:"outcomes"`  // what the client keeps; empty where there is no statement
	Statement string     `json:"statement"` // the closing statement as a part of a page; empty where there is none
	File      string     `json:"file"`      // the record as a remedies.disbursement/v1 file; empty where it cannot be read
	Caption   string     `json:"caption"`   // of the matter whose judgment is divided; empty where there is none
	Clients   []Choice   `json:"clients"`   // its plaintiffs
	Debtors   []Choice   `json:"debtors"`   // its defendants
}

// Net takes the record of a recovery as JSON, a remedies.disbursement/v1 with or without the matter that it comes from, to its
// closing statement and to what the law asks of it. With presume it takes the ordinary case for exceptions that nobody recorded.
func Net(record []byte, presume bool) Netted {
	out := Netted{Wrong: []Wrong{}, Questions: []Question{}, Outcomes: []Outcome{}, Clients: []Choice{}, Debtors: []Choice{}}
	var q answers.Net
	n := netting{&q}
	if err := answers.Read(record, &q); err != nil {
		out.Questions, out.Wrong = n.sort(err)
		return out
	}
	q.Presume = q.Presume || presume
	text, err := codec.WriteForm(q.Form)
	if err == nil {
		text, err = codec.Layout(text, fileWidth)
	}
	if err != nil {
		out.Wrong = wrongs(err)
		return out
	}
	out.File = string(text)
	if q.Matter != nil {
		out.Caption = q.Matter.Caption
		for i := range q.Matter.Parties {
			switch p := &q.Matter.Parties[i]; p.Role {
			case damages.Plaintiff:
				out.Clients = append(out.Clients, Choice{p.ID, named(p.Name, p.ID)})
			case damages.Defendant:
				out.Debtors = append(out.Debtors, Choice{p.ID, named(p.Name, p.ID)})
			case damages.RoleUnspecified:
			}
		}
	}
	a, err := q.Answer()
	asked, wrong := n.sort(err)
	out.Questions = append(asked, n.recorded(err == nil)...)
	out.Wrong = wrong
	if err != nil {
		return out
	}
	d := a.Document
	out.Title = d.Title
	for i := range d.Sections {
		if d.Sections[i].Heading == "RESULT" {
			out.Of = d.Sections[i].Aside
		}
	}
	for _, x := range d.Outcomes {
		out.Outcomes = append(out.Outcomes, Outcome{What: x.What, Amount: dollars(x.Dollars), Open: !x.Whole})
	}
	out.Statement, _ = Parts(d.HTML())
	return out
}

// netting is a record of a recovery while its questions are made.
type netting struct{ *answers.Net }

// sort divides what stands in the way of an answer into what is asked and what is wrong.
func (n netting) sort(err error) (asked []Question, wrong []Wrong) {
	asked, wrong = []Question{}, []Wrong{}
	if err == nil {
		return asked, wrong
	}
	if of := (*damages.NeedsError)(nil); errors.As(err, &of) {
		return asked, []Wrong{{Path: "matter", Says: "The law asks for more before there is a judgment. Answer it under \"From verdict to judgment\"."}}
	}
	add := func(q Question) {
		if !slices.ContainsFunc(asked, func(a Question) bool { return a.Key == q.Key }) {
			asked = append(asked, q)
		}
	}
	for _, e := range invalid.All(err) {
		if q, is := n.question(e); is {
			add(q)
		} else {
			wrong = append(wrong, wrongs(invalid.New(recordPath(e.Path), e.Problem, e.Allowed))...)
		}
	}
	for _, e := range gaps(err) {
		if path := "dates." + e.Event.String(); e.Why == "" && e.On.IsZero() && e.Event != dated.AnyTime && path != "dates.agreement" {
			add(dayOf(path))
		} else {
			wrong = append(wrong, Wrong{Path: recordPath(path), At: where(recordPath(path)), Says: ended(sentence(plainly(e.Error())))})
		}
	}
	if len(asked)+len(wrong) == 0 {
		wrong = wrongs(err)
	}
	return asked, wrong
}

// gaps are the errors of days that no law covers, however joined.
func gaps(err error) []*dated.CoverageError {
	switch e := err.(type) { //nolint:errorlint // errors.As finds the first one only
	case *dated.CoverageError:
		return []*dated.CoverageError{e}
	case interface{ Unwrap() []error }:
		var out []*dated.CoverageError
		for _, inner := range e.Unwrap() {
			out = append(out, gaps(inner)...)
		}
		return out
	case interface{ Unwrap() error }:
		return gaps(e.Unwrap())
	}
	return nil
}

// dayOf is the question of a day that selects the law.
func dayOf(path string) Question {
	_, event := splitLast(path)
	text := "On which day: " + event + "?"
	switch event {
	case "accrual":
		text = "On which day did the injury happen?"
	case "filing":
		text = "On which day was the suit filed?"
	case "verdict":
		text = "On which day did the verdict come?"
	case "judgment":
		text = "On which day was judgment entered?"
	case "recovery":
		text = "On which day was the recovery agreed or paid?"
	case "day":
		text = "As of which day is the claim computed?"
	}
	return Question{Key: key(date, path, nil, nil), Path: path, Kind: date, Text: text, Blocks: true, Asked: true, Choices: []Choice{}, Reasons: []Reason{}}
}

// recordPath is the path in the record of what an error names by where it is asked.
func recordPath(path string) string {
	if rest, is := strings.CutPrefix(path, "fee."); is {
		switch first, _, _ := strings.Cut(rest, "."); first {
		case "findings", "cause", "jurisdiction", "dates":
			path = rest
		}
	}
	if path == "dates.agreement" {
		return "fee.agreement.made"
	}
	if strings.HasPrefix(path, "liens[") && strings.HasSuffix(path, "].cause") {
		return "cause" // of the whole recovery
	}
	for i, rest := range []string{".recovery.facts", ".recovery.findings", ".dates."} {
		if _, of, is := strings.Cut(path, rest); is && strings.HasPrefix(path, "liens[") {
			return []string{"parts", "findings", "dates."}[i] + of
		}
	}
	return path
}

// question is what an error asks for, and whether it asks for something that is not recorded.
func (n netting) question(e *invalid.Error) (Question, bool) {
	path := recordPath(e.Path)
	q := Question{Path: path, Blocks: true, Asked: true, Of: n.whose(path), Choices: []Choice{}, Reasons: []Reason{}}
	if strings.Contains(e.Problem, "owed by several debtors together") {
		q.Path, q.Kind, q.Text = "payments", elsewhere, "Debtors owe an award together. What has each of them paid? Add a payment for each."
		q.Key = key(q.Kind, q.Path, nil, nil)
		return q, true
	}
	if e.Problem == "missing" {
		q.Kind, q.Text = elsewhere, "This is to be filled in."
		q.Key = key(q.Kind, q.Path, nil, nil)
		return q, true
	}
	if !strings.HasPrefix(e.Problem, "not recorded") && !strings.HasPrefix(e.Problem, "missing, and") && !strings.HasPrefix(e.Problem, "no order is recorded") {
		return q, false
	}
	q.Text = ended(sentence(everyday(e.Allowed)))
	list, name := splitLast(path)
	_, of := splitLast(list)
	switch {
	case of == "findings":
		w, _ := vocabulary.FindingWord(finding.Topic(name))
		q.Path, q.Name, q.Kind, q.Text = list, name, yesNo, n.asks(w.Question, e)
		if w.Ordinary.Answers() {
			q.Usual = w.Ordinary.String()
		}
	case of == "facts":
		q.Path, q.Name, q.Kind, q.Unit = list, name, number, unit(name)
	case name == "rank":
		q.Kind, q.Unit, q.Text = number, "count", "In which place is it paid? "+ended(sentence(e.Problem))+" "+ended(sentence(e.Allowed))
	case of == "dates" || list == "dates":
		return dayOf(path), true
	case name == "category":
		q.Kind = written
	default:
		q.Kind = elsewhere
		if !strings.HasSuffix(e.Allowed, "?") {
			q.Text = ended(sentence(everyday(e.Problem))) + " " + ended("Allowed: "+e.Allowed)
		}
		if q.Choices = choices(name, e.Allowed); len(q.Choices) > 1 {
			q.Kind, q.Text = choice, ended(sentence(everyday(e.Problem)))
		}
	}
	q.Key = key(q.Kind, q.Path+" "+q.Name, nil, nil)
	return q, true
}

// asks is the question of a finding: that of the vocabulary, or where it has none, that of the error.
func (n netting) asks(words string, e *invalid.Error) string {
	if words == "" {
		words = e.Allowed
	}
	return ended(plainly(words))
}

// splitLast divides a path before its last name.
func splitLast(path string) (before, name string) {
	if i := strings.LastIndexByte(path, '.'); i >= 0 {
		return path[:i], path[i+1:]
	}
	return "", path
}

// choices are the words that an error allows, where it allows words to choose from.
func choices(name, allowed string) []Choice {
	out := []Choice{}
	if name == "fund_order" {
		allowed = "before_fees, after_fees"
	}
	list := strings.Split(allowed, ", ")
	if name != "class" && name != "law" && name != "plaintiff" && !words(list) {
		return out
	}
	for _, a := range list {
		out = append(out, Choice{Value: a, Label: sentence(strings.ReplaceAll(a, "_", " "))})
	}
	return out
}

// whose is whom a path of the record is about, in words; empty where that is not one lien of several takers.
func (n netting) whose(path string) string {
	rest, is := strings.CutPrefix(path, "liens[")
	if !is {
		return ""
	}
	digits, _, _ := strings.Cut(rest, "]")
	i, err := strconv.Atoi(digits)
	if err != nil || i >= len(n.Record.Liens) {
		return ""
	}
	c := &n.Record.Liens[i]
	return "the claim of " + named(c.Holder, c.Of.InWords())
}

// recorded are the findings and facts of the record as questions with their answers. Where there is a statement, each says whether
// the law asks for it, and what the client keeps with either answer.
func (n netting) recorded(answered bool) []Question {
	out := []Question{}
	add := func(list *[]finding.Finding, at string) {
		for i := range *list {
			f := &(*list)[i]
			w, _ := vocabulary.FindingWord(f.What)
			q := Question{Path: invalid.At(at, i), Name: string(f.What), Text: n.asks(w.Question, &invalid.Error{Allowed: plainName(string(f.What))}), Kind: yesNo,
				Blocks: true, Asked: true, Of: n.whose(at), Answer: f.Status.String(), Choices: []Choice{}, Reasons: []Reason{}}
			q.Key = key(yesNo, at+" "+q.Name, nil, nil)
			if w.Ordinary.Answers() {
				q.Usual = w.Ordinary.String()
			}
			if answered && len(out) < mostCompared {
				n.turns(&q, list, i)
			}
			out = append(out, q)
		}
	}
	add(&n.Record.Findings, "findings")
	for i := range n.Record.Liens {
		at := invalid.At("liens", i)
		c := &n.Record.Liens[i]
		add(&c.Findings, at+".findings")
		for k := range c.Facts {
			f := &c.Facts[k]
			w, _ := vocabulary.QuantityWord(string(f.What))
			q := Question{Path: invalid.At(at+".facts", k), Name: string(f.What), Text: ended(plainly(w.Question)), Kind: number, Unit: unit(string(f.What)),
				Blocks: true, Asked: true, Of: n.whose(at), Answer: f.Amount.String(), Choices: []Choice{}, Reasons: []Reason{}}
			q.Key = key(number, at+".facts "+q.Name, nil, nil)
			out = append(out, q)
		}
	}
	return out
}

// turns says of a recorded finding whether the statement would stand without it, and what the client keeps with either answer.
func (n netting) turns(q *Question, list *[]finding.Finding, i int) {
	before := *list
	defer func() { *list = before }()
	*list = slices.Delete(slices.Clone(before), i, i+1)
	_, err := n.Answer()
	q.Asked = err != nil
	keeps := func(s finding.Status) string {
		*list = slices.Clone(before)
		(*list)[i].Status = s
		a, err := n.Answer()
		if err != nil || len(a.Document.Outcomes) != 1 {
			return ""
		}
		return dollars(a.Document.Outcomes[0].Dollars)
	}
	if yes, no := keeps(finding.Established), keeps(finding.NotEstablished); yes != "" && no != "" && yes != no {
		q.Turns, q.Asked = "With yes the client keeps "+yes+", with no "+no+".", true
	}
}
