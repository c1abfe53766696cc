package matter

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/statutory"
)

// Form goes through the members of a matter in JSON.
func (m *Matter) Form(f *codec.Form) {
	if m == nil {
		return
	}
	f.Require("schema", "caption", "forum", "parties", "claims", "docket")
	f.Keep("caption")
	f.Constant("schema", MatterSchema, PlainVerdictSchema)
	f.Text("caption", &m.Caption)
	f.Text("court", &m.Court)
	f.Text("number", &m.Number)
	f.Text("forum", &m.Forum)
	DatesForm(&m.Dates, f)
	codec.Items(f, "parties", &m.Parties, (*Party).form)
	codec.Items(f, "claims", &m.Claims, (*Claim).form)
	codec.Items(f, "docket", &m.Docket, (*Event).form)
	codec.Items(f, "findings", &m.Findings, (*finding.Finding).Form)
	codec.Items(f, "facts", &m.Facts, (*Fact).Form)
	codec.Items(f, "positions", &m.Positions, (*Position).form)
	codec.Items(f, "settled", &m.Settled, (*Settlement).form)
	codec.Items(f, "benefits", &m.Benefits, (*Benefit).form)
	codec.Items(f, "interest", &m.Interest, (*Interest).form)
	codec.Items(f, "remedies", &m.Remedies, (*Remedy).form)
	f.Texts("open", &m.Open)
	authority.RecordForms(f, "authority", &m.Authority)
}

func (p *Party) form(f *codec.Form) {
	f.Require("id", "role")
	f.Text("id", &p.ID)
	f.Text("name", &p.Name)
	codec.Enum(f, "role", &p.Role)
	codec.Enum(f, "capacity", &p.Capacity)
	f.Flag("organization", &p.Organization)
	f.Texts("answers_for", &p.AnswersFor)
}

func (c *Claim) form(f *codec.Form) {
	f.Require("id", "law")
	f.Text("id", &c.ID)
	f.Text("law", &c.Law)
	f.Text("title", &c.Title)
	f.Text("cause", &c.Cause)
	f.Text("under", &c.Under)
	f.Text("action", &c.Action)
	f.Text("person", &c.Person)
	f.Text("occurrence", &c.Occurrence)
	DatesForm(&c.Dates, f)
}

func DatesForm(d *dated.Dates, f *codec.Form) {
	f.Part("dates", func(f *codec.Form) {
		f.Date("accrual", &d.Accrual)
		f.Date("filing", &d.Filing)
		f.Date("verdict", &d.Verdict)
		f.Date("judgment", &d.Judgment)
		f.Date("assessment", &d.Assessment)
	})
}

func (x *Fact) Form(f *codec.Form) {
	f.Require("what", "amount")
	codec.Word(f, "what", &x.What)
	f.Money("amount", &x.Amount)
	f.Date("on", &x.On)
	f.Texts("about", &x.About)
	f.Texts("claims", &x.Claims)
	authority.RecordForms(f, "authority", &x.Source)
}

func (p *Position) form(f *codec.Form) {
	f.Require("by", "award", "to")
	f.Texts("by", &p.By)
	f.Text("award", &p.Award)
	p.To.Member(f, "to")
	f.Text("note", &p.Note)
	authority.RecordForms(f, "authority", &p.Authority)
}

func (x *Settlement) form(f *codec.Form) {
	f.Require("id", "by", "amount")
	f.Text("id", &x.ID)
	f.Texts("by", &x.By)
	f.Texts("for", &x.For)
	f.Texts("claims", &x.Claims)
	f.Money("amount", &x.Amount)
	f.Money("stated", &x.Stated)
	codec.Enum(f, "release", &x.Release)
	codec.Enum(f, "liable", &x.Liable)
	f.Text("note", &x.Note)
	authority.RecordForms(f, "authority", &x.Authority)
}

func (x *Benefit) form(f *codec.Form) {
	f.Require("id", "for", "kinds", "amount")
	f.Text("id", &x.ID)
	f.Text("source", &x.Source)
	f.Texts("for", &x.For)
	x.Kinds.Member(f, "kinds")
	f.Money("amount", &x.Amount)
	f.Money("cost", &x.Cost)
	f.Flag("subrogated", &x.Subrogated)
	authority.RecordForms(f, "authority", &x.Authority)
}

func (x *Interest) form(f *codec.Form) {
	f.Require("id")
	f.Keep("on")
	f.Text("id", &x.ID)
	f.Part("on", x.On.form)
	f.Date("from", &x.From)
	f.Date("through", &x.Through)
	f.Part("days", func(f *codec.Form) {
		for _, d := range recordedDays(&x.Days) {
			f.Date(d.name, d.day)
		}
	})
	f.Money("rate", &x.Rate)
	f.Money("sum", &x.Sum)
	codec.Items(f, "left_out", &x.LeftOut, func(s *interest.Span, f *codec.Form) {
		f.Require("from", "through")
		f.Date("from", &s.From)
		f.Date("through", &s.Through)
	})
	codec.Enum(f, "earlier", &x.Earlier)
	f.Text("note", &x.Note)
	authority.RecordForms(f, "authority", &x.Authority)
}

func (x *Remedy) form(f *codec.Form) {
	f.Require("id", "statute", "award")
	f.Text("id", &x.ID)
	codec.Word(f, "statute", &x.Statute)
	f.Text("award", &x.Award)
	codec.Word(f, "measures", &x.Measures)
	codec.Items(f, "choices", &x.Choices, func(c *statutory.Choice, f *codec.Form) {
		f.Require("point", "amount")
		codec.Word(f, "point", &c.Point)
		f.Money("amount", &c.Amount)
		f.Flag("in_all", &c.InAll)
		codec.Enum(f, "by", &c.By)
		authority.RecordForms(f, "authority", &c.Authority)
	})
	f.Part("elected", func(f *codec.Form) {
		f.Require("package")
		f.Text("package", &x.Elected.Package)
		f.Date("on", &x.Elected.On)
	})
}

func (e *Event) form(f *codec.Form) {
	f.Require("id")
	f.Text("id", &e.ID)
	f.Text("court", &e.Court)
	f.Date("date", &e.Date)
	authority.RecordForms(f, "authority", &e.Authority)
	codec.Maybe(f, "verdict", &e.Verdict, (*Verdict).form)
	codec.Maybe(f, "order", &e.Order, (*Order).form)
}

func (v *Verdict) form(f *codec.Form) {
	f.Require("awards")
	codec.Enum(f, "by", &v.By)
	codec.Items(f, "awards", &v.Awards, (*Award).form)
	codec.Items(f, "fault", &v.Fault, func(s *fault.Share, f *codec.Form) {
		f.Require("of", "percent")
		f.Text("of", &s.Of)
		f.Number("percent", &s.Percent)
	})
}

func (a *Award) form(f *codec.Form) {
	f.Require("id", "for", "against", "claims", "kind", "amount")
	f.Text("id", &a.ID)
	f.Texts("for", &a.For)
	f.Texts("against", &a.Against)
	f.Texts("claims", &a.Claims)
	codec.Enum(f, "kind", &a.Kind)
	f.Money("amount", &a.Amount)
	codec.Maybe(f, "future", &a.Future, (*future.Projection).Form)
	codec.Maybe(f, "divided", &a.Divided, (*Division).form)
	f.Text("note", &a.Note)
}

func (d *Division) form(f *codec.Form) {
	f.Require("parts")
	codec.Items(f, "parts", &d.Parts, func(p *Part, f *codec.Form) {
		f.Require("kind", "amount")
		codec.Enum(f, "kind", &p.Kind)
		f.Money("amount", &p.Amount)
	})
	codec.Enum(f, "by", &d.By)
	f.Text("note", &d.Note)
	authority.RecordForms(f, "authority", &d.Authority)
}

func (o *Order) form(f *codec.Form) {
	codec.Items(f, "acts", &o.Acts, (*Act).form)
	f.Texts("vacates", &o.Vacates)
	codec.Maybe(f, "election", &o.Election, func(e *Election, f *codec.Form) {
		f.Require("status")
		f.Keep("by")
		codec.Enum(f, "by", &e.By)
		codec.Enum(f, "status", &e.Status)
		f.Date("deadline", &e.Deadline)
		f.Text("note", &e.Note)
	})
	f.Text("note", &o.Note)
}

func (a *Act) form(f *codec.Form) {
	f.Require("do")
	f.Keep("on")
	codec.Enum(f, "do", &a.Kind)
	f.Part("on", a.On.form)
	a.To.Member(f, "to")
	f.Fraction("by", &a.By)
	a.Unit.Member(f, "unit")
	codec.Items(f, "measures", &a.Measures, (*limit.Measure).Form)
	codec.Enum(f, "spread", &a.Spread)
	f.Text("from", &a.From)
	codec.Word(f, "rule", &a.Rule)
	codec.Enum(f, "stage", &a.Stage)
	codec.Enum(f, "ground", &a.Ground)
	f.Text("note", &a.Note)
}

func (s *Selector) form(f *codec.Form) {
	f.Texts("awards", &s.Awards)
	f.Texts("causes", &s.Causes)
	f.Texts("for", &s.For)
	f.Texts("against", &s.Against)
	f.Texts("claims", &s.Claims)
	s.Kinds.Member(f, "kinds")
}

// recordedDays are the days that a decision on interest records, by name.
func recordedDays(d *interest.Days) [7]struct {
	name string
	day  *civil.Date
} {
	return [7]struct {
		name string
		day  *civil.Date
	}{
		{"transaction", &d.Transaction}, {"due", &d.Due}, {"demand", &d.Demand}, {"rejection", &d.Rejection}, {"service", &d.Service}, {"panel", &d.Panel}, {"offer", &d.Offer},
	}
}
