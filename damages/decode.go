package damages

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/strict"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/statutory"
)

// MatterSchema names the JSON form of a matter. Fields are only added within a version.
const MatterSchema = "remedies.matter/v1"

// DecodeMatter reads a matter from its JSON form and validates it. It is strict: unknown and duplicate fields, nulls,
// numbers that are not plain digits in a text, dangling references and contradictions are *field.Error values with their
// paths, all of them together.
func DecodeMatter(data []byte) (*Matter, error) {
	m, l, err := decode(data)
	if err != nil {
		return nil, err
	}
	broken := unread(l.Err())
	for _, e := range field.All(m.Validate()) {
		if !broken.holds(e.Path) {
			l.Add(e.Path, e.Problem, e.Allowed)
		}
	}
	if err := l.Err(); err != nil {
		return nil, err
	}
	return m, nil
}

// brokenPaths are the paths that could not be read, sorted and as a set.
type brokenPaths struct {
	sorted []string
	set    map[string]bool
}

func unread(err error) brokenPaths {
	b := brokenPaths{set: map[string]bool{}}
	for _, e := range field.All(err) {
		b.sorted, b.set[e.Path] = append(b.sorted, e.Path), true
	}
	slices.Sort(b.sorted)
	return b
}

// holds reports whether a path is, holds or lies in one that could not be read: what follows from that is not repeated.
func (b brokenPaths) holds(path string) bool {
	if i, _ := slices.BinarySearch(b.sorted, path); i < len(b.sorted) && strings.HasPrefix(b.sorted[i], path) {
		return true
	}
	for n := range len(path) {
		if b.set[path[:n]] {
			return true
		}
	}
	return false
}

// UnmarshalJSON reads the JSON form without checking references; [Matter.Validate] does that.
func (m *Matter) UnmarshalJSON(data []byte) error {
	got, l, err := decode(data)
	if err == nil {
		err = l.Err()
	}
	if err != nil {
		return err
	}
	*m = *got
	return nil
}

// decode reads what can be read, and lists what could not.
func decode(data []byte) (*Matter, *field.List, error) {
	v, err := strict.Parse(data)
	if err != nil {
		return nil, nil, err
	}
	l := new(field.List)
	m := new(Matter)
	o := v.Object("", l)
	o.Require("schema", "caption", "forum", "parties", "claims", "docket")
	if s := o.Text("schema"); o.Has("schema") && s != MatterSchema {
		l.Add("schema", field.Quote(s)+" is no schema of a matter", MatterSchema)
	}
	m.read(o)
	o.Done()
	return m, l, nil
}

func (m *Matter) read(o *strict.Object) {
	m.Caption, m.Court, m.Number, m.Forum = o.Text("caption"), o.Text("court"), o.Text("number"), o.Text("forum")
	m.Dates = readDates(o, "dates")
	o.Each("parties", func(_ int, e *strict.Object) {
		p := Party{ID: e.Text("id"), Name: e.Text("name"), Organization: e.Flag("organization"), AnswersFor: e.Texts("answers_for")}
		e.Require("id", "role")
		e.Into("role", &p.Role)
		e.Into("capacity", &p.Capacity)
		m.Parties = append(m.Parties, p)
	})
	o.Each("claims", func(_ int, e *strict.Object) {
		e.Require("id", "law")
		m.Claims = append(m.Claims, Claim{ID: e.Text("id"), Law: e.Text("law"), Title: e.Text("title"), Cause: e.Text("cause"),
			Action: e.Text("action"), Person: e.Text("person"), Occurrence: e.Text("occurrence"), Dates: readDates(e, "dates")})
	})
	o.Each("docket", func(_ int, e *strict.Object) { m.Docket = append(m.Docket, readEvent(e)) })
	o.Each("findings", func(_ int, e *strict.Object) {
		f := finding.Finding{What: finding.Topic(e.Text("what")), About: e.Texts("about"), Claims: e.Texts("claims"), Note: e.Text("note"), Authority: readCitations(e)}
		e.Require("what", "status")
		e.Into("status", &f.Status)
		e.Into("proof", &f.Proof)
		e.Into("by", &f.By)
		m.Findings = append(m.Findings, f)
	})
	o.Each("facts", func(_ int, e *strict.Object) {
		e.Require("what", "amount")
		f := Fact{What: limit.Base(e.Text("what")), About: e.Texts("about"), Claims: e.Texts("claims")}
		f.Amount, _ = e.Number("amount")
		e.Into("on", &f.On)
		f.Source = readCitations(e)
		m.Facts = append(m.Facts, f)
	})
	o.Each("positions", func(_ int, e *strict.Object) {
		e.Require("by", "award", "to")
		p := Position{By: e.Texts("by"), Award: e.Text("award"), Note: e.Text("note"), Authority: readCitations(e)}
		e.JSON("to", &p.To)
		m.Positions = append(m.Positions, p)
	})
	o.Each("settled", func(_ int, e *strict.Object) {
		e.Require("id", "by", "amount")
		x := Settlement{ID: e.Text("id"), By: e.Texts("by"), For: e.Texts("for"), Claims: e.Texts("claims"), Note: e.Text("note"), Authority: readCitations(e)}
		x.Amount, _ = e.Number("amount")
		if e.Has("stated") {
			x.Stated, _ = e.Number("stated")
		}
		e.Into("release", &x.Release)
		e.Into("liable", &x.Liable)
		m.Settled = append(m.Settled, x)
	})
	o.Each("benefits", func(_ int, e *strict.Object) {
		e.Require("id", "for", "kinds", "amount")
		x := Benefit{ID: e.Text("id"), Source: e.Text("source"), For: e.Texts("for"), Subrogated: e.Flag("subrogated"), Authority: readCitations(e)}
		e.Set("kinds", func(names []string) (err error) { x.Kinds, err = head.ParseSet(names); return })
		x.Amount, _ = e.Number("amount")
		if e.Has("cost") {
			x.Cost, _ = e.Number("cost")
		}
		m.Benefits = append(m.Benefits, x)
	})
	o.Each("interest", func(_ int, e *strict.Object) {
		e.Require("id")
		x := Interest{ID: e.Text("id"), Note: e.Text("note"), Authority: readCitations(e)}
		readSelector(e.Sub("on"), &x.On)
		e.Into("from", &x.From)
		e.Into("through", &x.Through)
		if e.Has("days") {
			readDays(e.Sub("days"), &x.Days)
		}
		if e.Has("rate") {
			x.Rate, _ = e.Number("rate")
		}
		if e.Has("sum") {
			x.Sum, _ = e.Number("sum")
		}
		e.Each("left_out", func(_ int, c *strict.Object) {
			c.Require("from", "through")
			var s interest.Span
			c.Into("from", &s.From)
			c.Into("through", &s.Through)
			x.LeftOut = append(x.LeftOut, s)
		})
		e.Into("earlier", &x.Earlier)
		m.Interest = append(m.Interest, x)
	})
	o.Each("remedies", func(_ int, e *strict.Object) {
		e.Require("id", "statute", "award")
		x := Remedy{ID: e.Text("id"), Statute: statutory.ID(e.Text("statute")), Award: e.Text("award"), Measures: statutory.Quantity(e.Text("measures"))}
		e.Each("choices", func(_ int, c *strict.Object) {
			c.Require("point", "amount")
			y := statutory.Choice{Point: statutory.PointID(c.Text("point")), InAll: c.Flag("in_all"), Authority: readCitations(c)}
			y.Amount, _ = c.Number("amount")
			c.Into("by", &y.By)
			x.Choices = append(x.Choices, y)
		})
		if e.Has("elected") {
			c := e.Sub("elected")
			c.Require("package")
			x.Elected.Package = c.Text("package")
			c.Into("on", &x.Elected.On)
			c.Done()
		}
		m.Remedies = append(m.Remedies, x)
	})
	m.Open = o.Texts("open")
	m.Authority = readCitations(o)
}

func readDates(o *strict.Object, name string) law.Dates {
	var d law.Dates
	e := o.Sub(name)
	e.Into("accrual", &d.Accrual)
	e.Into("filing", &d.Filing)
	e.Into("verdict", &d.Verdict)
	e.Into("judgment", &d.Judgment)
	e.Done()
	return d
}

func readEvent(e *strict.Object) Event {
	ev := Event{ID: e.Text("id"), Court: e.Text("court"), Authority: readCitations(e)}
	e.Require("id")
	e.Into("date", &ev.Date)
	if e.Has("verdict") {
		ev.Verdict = readVerdict(e.Sub("verdict"))
	}
	if e.Has("order") {
		ev.Order = readOrder(e.Sub("order"))
	}
	return ev
}

func readVerdict(o *strict.Object) *Verdict {
	v := new(Verdict)
	o.Into("by", &v.By)
	o.Require("awards")
	o.Each("awards", func(_ int, e *strict.Object) {
		e.Require("id", "for", "against", "claims", "kind", "amount")
		a := Award{ID: e.Text("id"), For: e.Texts("for"), Against: e.Texts("against"), Claims: e.Texts("claims"), Note: e.Text("note")}
		e.Into("kind", &a.Kind)
		a.Amount, _ = e.Number("amount")
		if e.Has("future") {
			a.Future = new(future.Projection)
			e.JSON("future", a.Future)
		}
		if e.Has("divided") {
			a.Divided = readDivision(e.Sub("divided"))
		}
		v.Awards = append(v.Awards, a)
	})
	o.Each("fault", func(_ int, e *strict.Object) {
		e.Require("of", "percent")
		s := fault.Share{Of: e.Text("of")}
		s.Percent, _ = e.Number("percent")
		v.Fault = append(v.Fault, s)
	})
	o.Done()
	return v
}

func readDivision(o *strict.Object) *Division {
	d := &Division{Note: o.Text("note"), Authority: readCitations(o)}
	o.Require("parts")
	o.Each("parts", func(_ int, e *strict.Object) {
		var p Part
		e.Require("kind", "amount")
		e.Into("kind", &p.Kind)
		p.Amount, _ = e.Number("amount")
		d.Parts = append(d.Parts, p)
	})
	o.Into("by", &d.By)
	o.Done()
	return d
}

func readOrder(o *strict.Object) *Order {
	r := &Order{Vacates: o.Texts("vacates"), Note: o.Text("note")}
	o.Each("acts", func(_ int, e *strict.Object) {
		a := Act{From: e.Text("from"), Rule: law.RuleID(e.Text("rule")), Note: e.Text("note")}
		e.Require("do")
		e.Into("do", &a.Do)
		readSelector(e.Sub("on"), &a.On)
		if e.Has("to") {
			e.JSON("to", &a.To)
		}
		if e.Has("by") {
			a.By = e.Rat("by").Rat()
		}
		e.Set("unit", func(names []string) (err error) { a.Unit, err = limit.ParseUnit(names); return })
		e.Each("measures", func(_ int, me *strict.Object) { a.Measures = append(a.Measures, readMeasure(me)) })
		e.Into("spread", &a.Spread)
		e.Into("stage", &a.Stage)
		e.Into("ground", &a.Ground)
		r.Acts = append(r.Acts, a)
	})
	if o.Has("election") {
		e := o.Sub("election")
		el := Election{Note: e.Text("note")}
		e.Require("status")
		e.Into("by", &el.By)
		e.Into("status", &el.Status)
		e.Into("deadline", &el.Deadline)
		e.Done()
		r.Election = &el
	}
	o.Done()
	return r
}

func readMeasure(e *strict.Object) limit.Measure {
	m := limit.Measure{Base: limit.Base(e.Text("base"))}
	e.Require("base", "kinds")
	e.Set("kinds", func(names []string) (err error) { m.Kinds, err = head.ParseSet(names); return })
	e.Set("match", func(names []string) (err error) { m.Match, err = limit.ParseUnit(names); return })
	e.Into("at", &m.At)
	e.Into("joint", &m.Joint)
	return m
}

func readDays(o *strict.Object, d *interest.Days) {
	for _, x := range recorded(d) {
		o.Into(x.name, x.day)
	}
	o.Done()
}

func readSelector(o *strict.Object, s *Selector) {
	s.Awards, s.Causes, s.For, s.Against, s.Claims = o.Texts("awards"), o.Texts("causes"), o.Texts("for"), o.Texts("against"), o.Texts("claims")
	o.Set("kinds", func(names []string) (err error) { s.Kinds, err = head.ParseSet(names); return })
	o.Done()
}

func readCitations(o *strict.Object) []authority.Citation {
	var out []authority.Citation
	o.Each("authority", func(_ int, e *strict.Object) {
		c := authority.Citation{Text: e.Text("text"), Pinpoint: e.Text("pinpoint"), URL: e.Text("url"), Note: e.Text("note")}
		e.Require("kind", "text")
		e.Into("kind", &c.Kind)
		e.Into("read", &c.Read)
		e.Into("status", &c.Status)
		out = append(out, c)
	})
	return out
}
