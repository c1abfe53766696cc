package answers

import (
	"errors"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Law asks for the law of one jurisdiction: what is in force for a matter with some days, or all versions.
type Law struct {
	In      string      // code of the jurisdiction
	Day     civil.Date  // of accrual, filing, verdict and judgment alike, where On does not say another
	On      dated.Dates // the days that select versions; where all are zero, and Day too, the day of the library's review
	Cause   string      // only what reaches claims of a cause of action; empty for all
	History bool        // all versions, whatever the days
}

// Form goes through the members of the question in JSON.
func (q *Law) Form(f *codec.Form) {
	f.Require("in")
	f.Text("in", &q.In)
	f.Date("on", &q.Day)
	f.Date("accrual", &q.On.Accrual)
	f.Date("filing", &q.On.Filing)
	f.Date("verdict", &q.On.Verdict)
	f.Date("judgment", &q.On.Judgment)
	f.Text("cause", &q.Cause)
	f.Flag("history", &q.History)
}

// Answer returns every rule, with its citations.
func (q Law) Answer() (Answer, error) {
	j, err := law.Lookup(q.In)
	if err != nil {
		return Answer{}, within("in", err)
	}
	if err := knownCause(q.Cause); err != nil {
		return Answer{}, err
	}
	if q.History && (!q.Day.IsZero() || q.On != (dated.Dates{})) {
		return Answer{}, invalid.New("history", "all versions are asked for, and a day too", "a day, or history")
	}
	all := EveryDay(q.Day)
	if q.Day.IsZero() && q.On == (dated.Dates{}) {
		all = EveryDay(dated.AsOf())
	}
	for _, d := range []struct{ to, of *civil.Date }{
		{&q.On.Accrual, &all.Accrual}, {&q.On.Filing, &all.Filing}, {&q.On.Verdict, &all.Verdict}, {&q.On.Judgment, &all.Judgment}, {&q.On.Assessment, &all.Assessment},
		{&q.On.Agreement, &all.Agreement}, {&q.On.Recovery, &all.Recovery},
	} {
		if d.to.IsZero() {
			*d.to = *d.of
		}
	}
	x := query{of: j, on: q.On, cause: q.Cause, history: q.History}
	return Answer{x.document(), x.value()}, nil
}

// query is a question whose jurisdiction was found.
type query struct {
	of      law.Jurisdiction
	on      dated.Dates
	cause   string
	history bool
}

// EveryDay is a matter whose every date is the same day.
func EveryDay(d civil.Date) dated.Dates {
	return dated.Dates{Accrual: d, Filing: d, Verdict: d, Judgment: d, Assessment: d, Agreement: d, Recovery: d}
}

// rule is one version as it is shown.
type rule struct {
	ID         string   `json:"id,omitempty"`
	Title      string   `json:"title,omitempty"`
	Words      string   `json:"words,omitempty"`
	Causes     []string `json:"causes,omitempty"`
	Except     []string `json:"except,omitempty"`
	From       string   `json:"from,omitempty"`
	Until      string   `json:"until,omitempty"`
	SelectedBy string   `json:"selected_by,omitempty"`
	Status     string   `json:"status,omitempty"`
	Confirmed  bool     `json:"confirmed"`
	By         string   `json:"confirmed_by,omitempty"`
	Reviewed   string   `json:"reviewed,omitempty"`
	Omits      []string `json:"omits,omitempty"`
	NotFor     []string `json:"not_for,omitempty"`
	Authority  []cite   `json:"authority,omitempty"`
	Struck     []cite   `json:"struck_by,omitempty"`
	NotCovered string   `json:"not_covered,omitempty"`

	sources, strikers []authority.Citation
}

type cite struct {
	Text    string   `json:"text"`
	Figures []string `json:"figures,omitempty"` // as its words state them
	Locator string   `json:"locator,omitempty"` // where it can be read
	URL     string   `json:"url,omitempty"`     // where it was read
	Status  string   `json:"status"`
	Decided string   `json:"decided,omitempty"` // of what struck the rule down, where both are known
	Reach   string   `json:"reach,omitempty"`
	reach   string   // in words
	Note    string   `json:"note,omitempty"`
}

type question struct {
	Name  string `json:"question"`
	Rules []rule `json:"rules"`
}

func (q query) answers() []question {
	var out []question
	for _, k := range q.of.Questions() {
		x := question{Name: k.Name, Rules: []rule{}}
		for _, a := range k.Answers {
			if q.cause != "" && (len(a.Causes) > 0 && !slices.Contains(a.Causes, q.cause) || slices.Contains(a.Except, q.cause)) {
				continue
			}
			if q.history {
				for i := range a.Versions {
					x.Rules = append(x.Rules, describedBy(&a, &a.Versions[i]))
				}
				continue
			}
			v, err := a.On(q.on)
			var gap *dated.CoverageError
			if errors.As(err, &gap) {
				x.Rules = append(x.Rules, rule{Causes: a.Causes, NotCovered: gap.Error()})
				continue
			}
			x.Rules = append(x.Rules, describedBy(&a, &v))
		}
		out = append(out, x)
	}
	return out
}

// The two ways in which a version is confirmed.
const byText, byReport = "text", "report"

func describedBy(a *law.Answer, v *law.Description) rule {
	r := rule{ID: string(v.ID), Title: v.Title, Words: v.Words, Causes: a.Causes, Except: a.Except, Status: v.Status.String(), Confirmed: !v.Unconfirmed(),
		NotFor: v.NotFor.Slice(), Authority: cites(v.Authority.Slice()), Struck: strikes(v.Struck.Slice()), Reviewed: v.Reviewed.String(), sources: v.Authority.Slice()}
	for _, s := range v.Struck.All() {
		r.strikers = append(r.strikers, s.By)
	}
	for _, o := range v.Omits.All() {
		r.Omits = append(r.Omits, o.InWords())
	}
	switch v.Confirmed() {
	case authority.Read:
		r.By = byText
	case authority.Reported:
		r.By = byReport
	case authority.StatusUnspecified, authority.Unverified:
	}
	if v.Event != dated.AnyTime {
		r.SelectedBy = v.Event.String()
	}
	if !v.From.IsZero() {
		r.From = v.From.String()
	}
	if !v.Until.IsZero() {
		r.Until = v.Until.String()
	}
	return r
}

func cites(cs []authority.Citation) []cite {
	var out []cite
	for _, c := range cs {
		out = append(out, cite{Text: c.String(), Figures: c.Figures.Slice(), Locator: c.Locator(), URL: c.URL, Status: c.Status.String(), Note: c.Note})
	}
	return out
}

// strikes are the decisions that struck a rule down.
func strikes(list []dated.Strike) []cite {
	var out []cite
	for _, s := range list {
		c := cites([]authority.Citation{s.By})[0]
		if c.Reach, c.reach = s.Reach.String(), s.Reach.InWords(); !s.On.IsZero() {
			c.Decided = s.On.String()
		}
		out = append(out, c)
	}
	return out
}

// shown is the law of one jurisdiction as JSON.
type shown struct {
	Code      string     `json:"code"`
	Name      string     `json:"name"`
	On        string     `json:"on,omitempty"`
	Cause     string     `json:"cause,omitempty"`
	Questions []question `json:"questions"`
}

func (q query) value() shown {
	return shown{q.of.Code(), q.of.Name(), strings.TrimPrefix(q.day(), "on "), q.cause, q.answers()}
}

// document lays the law of one jurisdiction out: a section for each question.
func (q query) document() *statement.Document {
	d := &statement.Document{Title: strings.TrimSpace(q.of.Name() + " (" + q.of.Code() + ") " + q.day()), Law: "Reviewed as a whole " + dated.AsOf().String() + "."}
	for _, x := range q.answers() {
		if len(x.Rules) == 0 {
			continue
		}
		section := statement.Section{Heading: strings.ToUpper(x.Name)}
		for _, r := range x.Rules {
			section.Rows = append(section.Rows, r.rows(d)...)
		}
		d.Sections = append(d.Sections, section)
	}
	for _, day := range []civil.Date{q.on.Accrual, q.on.Filing, q.on.Verdict, q.on.Judgment} {
		if day.After(dated.AsOf()) && !q.history {
			d.Caveat("The law was last reviewed on " + dated.AsOf().String() + ". What changed after that day is not known here.")
		}
	}
	return d
}

// day says for which day the law is shown, such as "on 2018-12-18" or "for accrual on 2018-12-18 and filing on 2020-01-02".
func (q query) day() string {
	if q.history {
		return ""
	}
	if q.on == EveryDay(q.on.Accrual) {
		return "on " + q.on.Accrual.String()
	}
	var days []string
	for i, d := range []civil.Date{q.on.Accrual, q.on.Filing, q.on.Verdict, q.on.Judgment} {
		if !d.IsZero() {
			days = append(days, [...]string{"accrual", "filing", "verdict", "judgment"}[i]+" on "+d.String())
		}
	}
	return "for " + strings.Join(days, ", ")
}

// rows are the lines of one version.
func (r rule) rows(d *statement.Document) []statement.Row {
	scope := ""
	if len(r.Causes) > 0 {
		scope = "[" + strings.Join(r.Causes, ", ") + "] "
	}
	if r.NotCovered != "" {
		return []statement.Row{{Label: scope + r.NotCovered}}
	}
	rows := []statement.Row{{Label: scope + r.Title, Notes: d.CiteAll(r.sources)}}
	detail := func(s string, notes ...int) {
		rows = append(rows, statement.Row{Kind: statement.Detail, Label: s, Notes: notes})
	}
	if r.Words != r.Title {
		detail(r.Words)
	}
	s := r.ID + "; " + r.Status
	if r.From != "" {
		s += " from " + r.From
	}
	if r.Until != "" {
		s += " until " + r.Until
	}
	if r.SelectedBy != "" {
		s += " by " + r.SelectedBy
	}
	switch {
	case !r.Confirmed:
		s += "; not confirmed in a source"
	case r.By == byReport:
		s += "; confirmed by a report"
	}
	detail(s)
	for i, c := range r.Struck {
		s := "struck by " + c.Text
		if c.Decided != "" {
			s += ", decided on " + c.Decided + ": " + c.reach
		}
		detail(s, d.CiteAll(r.strikers[i:i+1])...)
	}
	for _, o := range r.Omits {
		detail("left out: " + o)
	}
	if len(r.NotFor) > 0 {
		detail(answers(r.NotFor))
	}
	if len(r.Except) > 0 {
		detail("not for " + strings.Join(r.Except, ", "))
	}
	return rows
}

// answers says in the shorter way for which causes of action a version answers, of which the others are given.
func answers(notFor []string) string {
	var left []string
	for cause := range vocabulary.Causes() {
		if !slices.Contains(notFor, cause) {
			left = append(left, cause)
		}
	}
	if len(left) < len(notFor) {
		return "answers only for " + strings.Join(left, ", ")
	}
	return "does not answer for " + strings.Join(notFor, ", ")
}
