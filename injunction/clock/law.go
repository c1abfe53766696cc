package clock

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
)

//go:embed data/*.json
var files embed.FS

// law is the law of time in one court system, as its file has it.
type law struct {
	reviewed civil.Date
	counting dated.History[Counting]
	periods  []period
	holidays []holiday
}

// period is a length of time that the law sets, by the name under which the code of this package asks for it.
type period struct {
	name, title string
	history     dated.History[Period]
}

// holiday is a legal holiday with the days on which each version of the statute has put it.
type holiday struct {
	name     string
	versions []dated.Version[dayOfYear]
}

// dayOfYear is a day of a month, or where a weekday is named the first such weekday from that day on: the third Monday of a
// month is its first Monday from the 15th on.
type dayOfYear struct {
	month   time.Month
	day     int
	weekday uint8 // a place in weekdayNames; 0 for none
}

var weekdayNames = [...]string{"", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// library is the law of each court system. The files are part of the program and a test reads them, so that none can fail.
var library = sync.OnceValue(func() []law {
	out := make([]law, len(systemNames))
	for s := Federal; s <= Texas; s++ {
		out[s], _ = readLaw(files, s.String())
	}
	return out
})

// law is the law of the courts of the system; no law where the system is unspecified or unknown.
func (s System) law() *law {
	if int(s) >= len(systemNames) {
		return &law{}
	}
	return &library()[s]
}

// readLaw reads the file of a court system.
func readLaw(from fs.FS, code string) (got law, err error) {
	name := "data/" + strings.ToLower(code) + ".json"
	text, err := fs.ReadFile(from, name)
	if err == nil {
		err = dated.ReadFile(text, code, nil, got.form)
	}
	if err != nil {
		return law{}, fmt.Errorf("%s: %w", name, err)
	}
	return got, nil
}

// Describe returns the JSON Schema of a file of the law of time.
func Describe() *codec.Schema { return dated.DescribeFile(new(law).form) }

// form goes through the members of a file.
func (w *law) form(f *dated.File) {
	w.reviewed = f.Reviewed
	dated.HistoryForm(f, f.Form, "counting", &w.counting, ruleForm(func(c *Counting, g *codec.Form) {
		codec.Integer(g, "skip_under", &c.SkipUnder)
		g.Flag("backward", &c.Backward)
		g.Flag("federal_holidays", &c.FederalHolidays)
		g.Flag("inaccessible", &c.Inaccessible)
	}))
	codec.Items(f.Form, "periods", &w.periods, func(p *period, g *codec.Form) {
		g.Require("name", "title", "versions")
		g.Text("name", &p.name)
		g.Text("title", &p.title)
		dated.HistoryForm(f, g, "versions", &p.history, ruleForm(func(r *Period, g *codec.Form) {
			g.Require("length", "unit")
			codec.Integer(g, "length", &r.Length)
			codec.Enum(g, "unit", &r.Unit)
			codec.Enum(g, "direction", &r.Direction)
		}))
	})
	codec.Items(f.Form, "holidays", &w.holidays, func(h *holiday, g *codec.Form) {
		g.Require("name", "versions")
		g.Text("name", &h.name)
		dated.VersionsForm(f, g, "versions", &h.versions, ruleForm(func(d *dayOfYear, g *codec.Form) {
			g.Require("month", "day")
			codec.Integer(g, "month", &d.month)
			codec.Integer(g, "day", &d.day)
			codec.Choice(g, "weekday", &d.weekday, weekdayNames[:], "weekday")
		}))
	})
}

// ruleForm puts the members of a rule into the member "rule" of its version.
func ruleForm[R any](each func(*R, *codec.Form)) func(*R, *codec.Form) {
	return func(r *R, g *codec.Form) {
		g.Require("rule")
		g.Part("rule", func(g *codec.Form) { each(r, g) })
	}
}

// Reviewed is the day the rules of this package were last reviewed, all of them.
func Reviewed() civil.Date {
	return slices.MinFunc(library()[Federal:], func(a, b law) int { return a.reviewed.Compare(b.reviewed) }).reviewed
}

// period is the period with a name in the law of the courts, an empty one where they have none, and its version on a day.
func (s System) period(name string, day civil.Date) (period, dated.Version[Period], error) {
	p := period{title: name}
	for _, x := range s.law().periods {
		if x.name == name {
			p = x
		}
	}
	v, err := versionOn(p.history, p.title, day)
	return p, v, err
}

// versionOn is the version of a rule in force on a day.
func versionOn[R any](h dated.History[R], rule string, day civil.Date) (dated.Version[R], error) {
	v, err := h.OnDay(day)
	var gap *dated.CoverageError
	if errors.As(err, &gap) {
		gap.Rule, gap.Event = rule, dated.AnyTime
	}
	return v, err
}

// count returns the last day of a period of the law for an event on a day, with the period and its length on that day.
func (s System) count(name string, event civil.Date, c Calendar) (Deadline, period, Period, error) {
	p, v, err := s.period(name, event)
	if err != nil {
		return Deadline{}, p, Period{}, err
	}
	d, err := v.Rule.Count(s, event, c)
	d.Authority = append(v.Authority.Slice(), d.Authority...)
	return d, p, v.Rule, err
}

// last is the last day deadlines are computed for.
func last() civil.Date { return civil.On(lastYear, time.December, 31) }

// pastLast is the error for a day that lies after it.
func pastLast(rule string, day civil.Date) error {
	return &dated.CoverageError{Rule: rule, On: day, Until: civil.On(lastYear+1, time.January, 1), Why: "deadlines are computed up to " + last().String()}
}
