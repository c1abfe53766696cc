package damages

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/statutory"
)

// MatterSchema names the JSON form of a matter. Fields are only added within a version.
const MatterSchema = "remedies.matter/v1"

// DecodeMatter reads a matter from its JSON form, or from that of a [PlainVerdict], and validates it. It is strict: unknown
// and duplicate fields, nulls, numbers that are not plain digits in a text, dangling references and contradictions are
// *invalid.Error values with their paths, all of them together.
func DecodeMatter(data []byte) (*Matter, error) {
	m, plain, l, err := decode(data)
	if err != nil {
		return nil, err
	}
	broken := unread(l.Err())
	for _, e := range invalid.All(m.Validate()) {
		path := e.Path
		if plain != nil {
			if path = plain.path(m, path); path == "" {
				continue
			}
		}
		if !broken.holds(path) {
			l.Add(path, e.Problem, e.Allowed)
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
	if err == nil {
		return brokenPaths{}
	}
	b := brokenPaths{set: map[string]bool{}}
	for _, e := range invalid.All(err) {
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
	got, _, l, err := decode(data)
	if err == nil {
		err = l.Err()
	}
	if err != nil {
		return err
	}
	*m = *got
	return nil
}

// decode reads what can be read, and lists what could not. It returns the plain verdict as well where the text is one.
func decode(data []byte) (*Matter, *PlainVerdict, *invalid.List, error) {
	l := new(invalid.List)
	m := new(Matter)
	var plain *PlainVerdict
	err := codec.Read(data, l, func(o *codec.Object) {
		s := o.Text("schema")
		if s == PlainVerdictSchema {
			plain = new(PlainVerdict)
			readPlain(o, plain)
			return
		}
		o.Require("schema", "caption", "forum", "parties", "claims", "docket")
		if o.Has("schema") && s != MatterSchema {
			l.Add("schema", invalid.Quote(s)+" is no schema of a matter", MatterSchema+", "+PlainVerdictSchema)
		}
		m.read(o)
	})
	if err != nil {
		return nil, nil, nil, err
	}
	if plain != nil {
		broken := unread(l.Err())
		var wrong *invalid.List
		m, wrong = plain.expand()
		for _, e := range invalid.All(wrong.Err()) {
			if !broken.holds(e.Path) {
				l.Add(e.Path, e.Problem, e.Allowed)
			}
		}
	}
	return m, plain, l, nil
}

func (m *Matter) read(o *codec.Object) {
	m.Caption, m.Court, m.Number, m.Forum = o.Text("caption"), o.Text("court"), o.Text("number"), o.Text("forum")
	readDates(o, &m.Dates)
	m.Parties = codec.List(o, "parties", readParty)
	m.Claims = codec.List(o, "claims", readClaim)
	m.Docket = codec.List(o, "docket", readEvent)
	m.Findings = codec.List(o, "findings", readFinding)
	m.Facts = codec.List(o, "facts", readFact)
	m.Positions = codec.List(o, "positions", readPosition)
	m.Settled = codec.List(o, "settled", readSettlement)
	m.Benefits = codec.List(o, "benefits", readBenefit)
	m.Interest = codec.List(o, "interest", readInterest)
	m.Remedies = codec.List(o, "remedies", readRemedy)
	m.Open = o.Texts("open")
	m.Authority = readCitations(o)
}

func readParty(e *codec.Object, p *Party) {
	e.Require("id", "role")
	p.ID, p.Name, p.Organization, p.AnswersFor = e.Text("id"), e.Text("name"), e.Flag("organization"), e.Texts("answers_for")
	e.Into("role", &p.Role)
	e.Into("capacity", &p.Capacity)
}

func readClaim(e *codec.Object, c *Claim) {
	e.Require("id", "law")
	c.ID, c.Law, c.Title, c.Cause = e.Text("id"), e.Text("law"), e.Text("title"), e.Text("cause")
	c.Action, c.Person, c.Occurrence = e.Text("action"), e.Text("person"), e.Text("occurrence")
	readDates(e, &c.Dates)
}

func readFinding(e *codec.Object, f *finding.Finding) {
	e.Require("what", "status")
	f.What, f.About, f.Claims, f.Note = finding.Topic(e.Text("what")), e.Texts("about"), e.Texts("claims"), e.Text("note")
	f.Authority = readCitations(e)
	e.Into("status", &f.Status)
	e.Into("proof", &f.Proof)
	e.Into("by", &f.By)
}

func readFact(e *codec.Object, f *Fact) {
	e.Require("what", "amount")
	f.What, f.About, f.Claims = limit.Base(e.Text("what")), e.Texts("about"), e.Texts("claims")
	f.Amount, _ = e.Number("amount")
	e.Into("on", &f.On)
	f.Source = readCitations(e)
}

func readPosition(e *codec.Object, p *Position) {
	e.Require("by", "award", "to")
	p.By, p.Award, p.Note, p.Authority = e.Texts("by"), e.Text("award"), e.Text("note"), readCitations(e)
	e.JSON("to", &p.To)
}

func readSettlement(e *codec.Object, x *Settlement) {
	e.Require("id", "by", "amount")
	x.ID, x.By, x.For, x.Claims, x.Note = e.Text("id"), e.Texts("by"), e.Texts("for"), e.Texts("claims"), e.Text("note")
	x.Authority = readCitations(e)
	x.Amount, _ = e.Number("amount")
	x.Stated, _ = e.Number("stated")
	e.Into("release", &x.Release)
	e.Into("liable", &x.Liable)
}

func readBenefit(e *codec.Object, x *Benefit) {
	e.Require("id", "for", "kinds", "amount")
	x.ID, x.Source, x.For, x.Subrogated = e.Text("id"), e.Text("source"), e.Texts("for"), e.Flag("subrogated")
	x.Authority = readCitations(e)
	e.Set("kinds", func(names []string) (err error) { x.Kinds, err = head.ParseSet(names); return })
	x.Amount, _ = e.Number("amount")
	x.Cost, _ = e.Number("cost")
}

func readInterest(e *codec.Object, x *Interest) {
	e.Require("id")
	x.ID, x.Note, x.Authority = e.Text("id"), e.Text("note"), readCitations(e)
	readSelector(e.Sub("on"), &x.On)
	e.Into("from", &x.From)
	e.Into("through", &x.Through)
	readDays(e.Sub("days"), &x.Days)
	x.Rate, _ = e.Number("rate")
	x.Sum, _ = e.Number("sum")
	x.LeftOut = codec.List(e, "left_out", func(c *codec.Object, s *interest.Span) {
		c.Require("from", "through")
		c.Into("from", &s.From)
		c.Into("through", &s.Through)
	})
	e.Into("earlier", &x.Earlier)
}

func readRemedy(e *codec.Object, x *Remedy) {
	e.Require("id", "statute", "award")
	x.ID, x.Statute, x.Award = e.Text("id"), statutory.ID(e.Text("statute")), e.Text("award")
	x.Measures = statutory.Quantity(e.Text("measures"))
	x.Choices = codec.List(e, "choices", func(c *codec.Object, y *statutory.Choice) {
		c.Require("point", "amount")
		y.Point, y.InAll, y.Authority = statutory.PointID(c.Text("point")), c.Flag("in_all"), readCitations(c)
		y.Amount, _ = c.Number("amount")
		c.Into("by", &y.By)
	})
	if c := e.Sub("elected"); c != nil {
		c.Require("package")
		x.Elected.Package = c.Text("package")
		c.Into("on", &x.Elected.On)
		c.Done()
	}
}

func readDates(o *codec.Object, d *dated.Dates) {
	e := o.Sub("dates")
	if e == nil {
		return
	}
	e.Into("accrual", &d.Accrual)
	e.Into("filing", &d.Filing)
	e.Into("verdict", &d.Verdict)
	e.Into("judgment", &d.Judgment)
	e.Done()
}

func readEvent(e *codec.Object, ev *Event) {
	e.Require("id")
	ev.ID, ev.Court, ev.Authority = e.Text("id"), e.Text("court"), readCitations(e)
	e.Into("date", &ev.Date)
	if e.Has("verdict") {
		ev.Verdict = readVerdict(e.Sub("verdict"))
	}
	if e.Has("order") {
		ev.Order = readOrder(e.Sub("order"))
	}
}

func readVerdict(o *codec.Object) *Verdict {
	v := new(Verdict)
	o.Into("by", &v.By)
	o.Require("awards")
	v.Awards = codec.List(o, "awards", readAward)
	v.Fault = codec.List(o, "fault", func(e *codec.Object, s *fault.Share) {
		e.Require("of", "percent")
		s.Of = e.Text("of")
		s.Percent, _ = e.Number("percent")
	})
	o.Done()
	return v
}

func readAward(e *codec.Object, a *Award) {
	e.Require("id", "for", "against", "claims", "kind", "amount")
	a.ID, a.For, a.Against, a.Claims, a.Note = e.Text("id"), e.Texts("for"), e.Texts("against"), e.Texts("claims"), e.Text("note")
	e.Into("kind", &a.Kind)
	a.Amount, _ = e.Number("amount")
	if e.Has("future") {
		a.Future = new(future.Projection)
		e.JSON("future", a.Future)
	}
	if e.Has("divided") {
		a.Divided = readDivision(e.Sub("divided"))
	}
}

func readDivision(o *codec.Object) *Division {
	d := &Division{Note: o.Text("note"), Authority: readCitations(o)}
	o.Require("parts")
	d.Parts = codec.List(o, "parts", func(e *codec.Object, p *Part) {
		e.Require("kind", "amount")
		e.Into("kind", &p.Kind)
		p.Amount, _ = e.Number("amount")
	})
	o.Into("by", &d.By)
	o.Done()
	return d
}

func readOrder(o *codec.Object) *Order {
	r := &Order{Vacates: o.Texts("vacates"), Note: o.Text("note")}
	r.Acts = codec.List(o, "acts", readAct)
	if e := o.Sub("election"); e != nil {
		r.Election = &Election{Note: e.Text("note")}
		e.Require("status")
		e.Into("by", &r.Election.By)
		e.Into("status", &r.Election.Status)
		e.Into("deadline", &r.Election.Deadline)
		e.Done()
	}
	o.Done()
	return r
}

func readAct(e *codec.Object, a *Act) {
	e.Require("do")
	a.From, a.Rule, a.Note = e.Text("from"), dated.RuleID(e.Text("rule")), e.Text("note")
	e.Into("do", &a.Kind)
	readSelector(e.Sub("on"), &a.On)
	e.JSON("to", &a.To)
	a.By = e.Rat("by").Rat()
	e.Set("unit", func(names []string) (err error) { a.Unit, err = limit.ParseUnit(names); return })
	a.Measures = codec.List(e, "measures", readMeasure)
	e.Into("spread", &a.Spread)
	e.Into("stage", &a.Stage)
	e.Into("ground", &a.Ground)
}

func readMeasure(e *codec.Object, m *limit.Measure) {
	e.Require("base", "kinds")
	m.Base = limit.Base(e.Text("base"))
	e.Set("kinds", func(names []string) (err error) { m.Kinds, err = head.ParseSet(names); return })
	e.Set("match", func(names []string) (err error) { m.Match, err = limit.ParseUnit(names); return })
	e.Into("at", &m.At)
	e.Into("joint", &m.Joint)
}

func readDays(o *codec.Object, d *interest.Days) {
	if o == nil {
		return
	}
	for _, x := range recorded(d) {
		o.Into(x.name, x.day)
	}
	o.Done()
}

func readSelector(o *codec.Object, s *Selector) {
	if o == nil {
		return
	}
	s.Awards, s.Causes, s.For, s.Against, s.Claims = o.Texts("awards"), o.Texts("causes"), o.Texts("for"), o.Texts("against"), o.Texts("claims")
	o.Set("kinds", func(names []string) (err error) { s.Kinds, err = head.ParseSet(names); return })
	o.Done()
}

func readCitations(o *codec.Object) []authority.Citation {
	return codec.List(o, "authority", func(e *codec.Object, c *authority.Citation) {
		e.Require("kind", "text")
		c.Text, c.Pinpoint, c.URL, c.Note = e.Text("text"), e.Text("pinpoint"), e.Text("url"), e.Text("note")
		e.Into("kind", &c.Kind)
		e.Into("read", &c.Read)
		e.Into("status", &c.Status)
	})
}
