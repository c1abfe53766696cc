package answers

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/statement"
)

// line is one jurisdiction in the list.
type line struct {
	Code      string `json:"code"`
	Name      string `json:"name"`
	Cap       string `json:"punitive_cap_title"`
	Punitive  string `json:"punitive_cap"`
	Fault     string `json:"fault"`
	Reviewed  string `json:"reviewed"`
	Versions  int    `json:"versions"`
	Confirmed int    `json:"confirmed"`
	Text      int    `json:"confirmed_by_text"`
	Report    int    `json:"confirmed_by_report"`
}

// lines is the whole list, in the order of the codes.
func lines() []line {
	var out []line
	for j := range law.All() {
		l := line{Code: j.Code(), Name: j.Name(), Reviewed: dated.AsOf().String()}
		l.Text, l.Report, l.Versions = j.Confirmed()
		l.Confirmed = l.Text + l.Report
		now := EveryDay(dated.AsOf())
		for _, q := range j.Questions() {
			switch q.Name {
			case "punitive predicate":
				if v, ok := current(q, now); ok && v.Words == "no punitive damages" {
					l.Punitive, l.Cap = v.Words, v.Words
				}
			case "punitive caps":
				if l.Punitive == "" {
					l.Punitive, l.Cap = strings.TrimPrefix(words(q, now), "punitive damages: "), title(q, now)
				}
			case "claimant's fault":
				l.Fault = words(q, now)
			}
		}
		out = append(out, l)
	}
	return out
}

// title is that of the general provision now.
func title(q law.Question, now dated.Dates) string {
	v, ok := current(q, now)
	switch {
	case !ok:
		return "by cause of action"
	case v.Status == dated.StruckDown:
		return v.Title + " (struck down)"
	}
	return v.Title
}

// words are those of the general provision now.
func words(q law.Question, now dated.Dates) string {
	v, ok := current(q, now)
	if !ok {
		return "by cause of action"
	}
	if v.Status == dated.StruckDown {
		return "struck down: " + v.Words
	}
	return v.Words
}

func current(q law.Question, now dated.Dates) (law.Description, bool) {
	for _, a := range q.Answers {
		if len(a.Causes) > 0 {
			continue
		}
		if v, err := a.On(now); err == nil {
			return v, true
		}
	}
	return law.Description{}, false
}

// Jurisdictions lists the jurisdictions, with the cap on punitive damages and the regime of fault of each.
func Jurisdictions() Answer {
	all := lines()
	versions, text, report := 0, 0, 0
	section := statement.Section{Heading: "JURISDICTIONS"}
	for _, l := range all {
		versions, text, report = versions+l.Versions, text+l.Text, report+l.Report
		section.Rows = append(section.Rows,
			statement.Row{Label: l.Code + " " + l.Name, Middle: fmt.Sprintf("%d%% by text, %d%% by a report", l.Text*100/max(l.Versions, 1), l.Report*100/max(l.Versions, 1))},
			statement.Row{Kind: statement.Detail, Label: l.Cap}, statement.Row{Kind: statement.Detail, Label: l.Fault})
	}
	return Answer{Value: all, Document: &statement.Document{
		Title: "The law that the library knows",
		Subtitle: fmt.Sprintf("%d jurisdictions, %d versions of rules: the text of a source was read for %d (%d%%), only a report for %d (%d%%); reviewed %s.",
			len(all), versions, text, text*100/versions, report, report*100/versions, dated.AsOf()),
		Sections: []statement.Section{section},
	}}
}

// Table is the list of jurisdictions as a Markdown table, which stands in the README too.
func Table() string {
	all := lines()
	var b strings.Builder
	b.WriteString("| | Jurisdiction | Cap on punitive damages | Claimant's fault | Versions | By text | By a report |\n|---|---|---|---|---|---|---|\n")
	for _, l := range all {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %d | %d | %d |\n", l.Code, l.Name, l.Cap, l.Fault, l.Versions, l.Text, l.Report)
	}
	return b.String()
}

// found is a version that a list of versions names.
type found struct {
	Where string `json:"where"` // the jurisdiction and the question
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Unconfirmed lists every version that rests on no source that was read.
func Unconfirmed() Answer {
	out := []found{}
	for j := range law.All() {
		for _, q := range j.Questions() {
			for _, a := range q.Answers {
				for _, v := range a.Versions {
					if v.Unconfirmed() {
						out = append(out, found{Where: j.Code() + ", " + q.Name, ID: string(v.ID), Title: v.Title})
					}
				}
			}
		}
	}
	return Answer{counted("Versions that are not confirmed in a source", out), out}
}

// counted lays a list of versions out, with their number.
func counted(title string, list []found) *statement.Document {
	section := statement.Section{Heading: "VERSIONS", Aside: strconv.Itoa(len(list))}
	for _, f := range list {
		section.Rows = append(section.Rows, statement.Row{Label: f.Where + ": " + f.ID},
			statement.Row{Kind: statement.Detail, Label: f.Title})
	}
	return &statement.Document{Title: title, Sections: []statement.Section{section}}
}
