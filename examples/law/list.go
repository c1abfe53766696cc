package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"
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
		now := everyDate(dated.AsOf())
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

func list(w io.Writer, format string) error {
	all := lines()
	switch format {
	case "json":
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(all)
	case "markdown":
		_, err := io.WriteString(w, table(all))
		return err
	}
	versions, text, report := 0, 0, 0
	for _, l := range all {
		if _, err := fmt.Fprintf(w, "%-6s %-24s %3d%% text %3d%% report  %s\n%53s%s\n", l.Code, l.Name,
			l.Text*100/max(l.Versions, 1), l.Report*100/max(l.Versions, 1), l.Cap, "", l.Fault); err != nil {
			return err
		}
		versions, text, report = versions+l.Versions, text+l.Text, report+l.Report
	}
	_, err := fmt.Fprintf(w, "%d jurisdictions, %d versions of rules: the text of a source was read for %d (%d%%), only a report for %d (%d%%); "+
		"reviewed %s. Not legal advice.\n", len(all), versions, text, text*100/versions, report, report*100/versions, dated.AsOf())
	return err
}

// table is the list as a Markdown table, which stands in the README too.
func table(all []line) string {
	var b strings.Builder
	b.WriteString("| | Jurisdiction | Cap on punitive damages | Claimant's fault | Versions | By text | By a report |\n|---|---|---|---|---|---|---|\n")
	for _, l := range all {
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %d | %d | %d |\n", l.Code, l.Name, l.Cap, l.Fault, l.Versions, l.Text, l.Report)
	}
	return b.String()
}

// doubtful lists every version that rests on no source that was read, in one place.
func doubtful(w io.Writer) error {
	n := 0
	for j := range law.All() {
		for _, q := range j.Questions() {
			for _, a := range q.Answers {
				for _, v := range a.Versions {
					if !v.Unconfirmed() {
						continue
					}
					n++
					if _, err := fmt.Fprintf(w, "%-6s %-28s %s: %s\n", j.Code(), q.Name, v.ID, v.Title); err != nil {
						return err
					}
				}
			}
		}
	}
	_, err := fmt.Fprintf(w, "%d versions are not confirmed in a source. Not legal advice.\n", n)
	return err
}

// withoutWitnesses lists every version with figures that no source is recorded to state, in the order of the files: of one
// jurisdiction, or of all where no code is given.
func withoutWitnesses(w io.Writer, code string) error {
	if _, err := law.Lookup(code); err != nil && code != "" {
		return fmt.Errorf("-in: %w", err)
	}
	n := 0
	for _, v := range law.WithoutWitnesses() {
		if code != "" && !strings.HasPrefix(v.File, strings.ToLower(code)+"/") {
			continue
		}
		n++
		if _, err := fmt.Fprintf(w, "%-24s %s: %s\n", v.File, v.ID, strings.Join(v.Figures, ", ")); err != nil {
			return err
		}
	}
	_, err := fmt.Fprintf(w, "%d versions have figures that no source is recorded to state in its own words. Not legal advice.\n", n)
	return err
}
