package injunction

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// ParseOrder reads an order from JSON of the schema "remedies.injunction/v1". Unknown and repeated members, null and wrong
// types are *invalid.Error values with a path; so is what [Order.Validate] refuses, once the JSON itself is right.
func ParseOrder(data []byte) (Order, error) { return codec.Checked(data, (*Order).Form) }

// ParseTest reads a test from JSON of the schema "remedies.injunction-test/v1", as strictly as [ParseOrder].
func ParseTest(data []byte) (Test, error) { return codec.Checked(data, (*Test).Form) }

// ParseSecurity reads security from JSON of the schema "remedies.security/v1", as strictly as [ParseOrder].
func ParseSecurity(data []byte) (Security, error) { return codec.Checked(data, (*Security).Form) }

// MarshalJSON writes what [ParseOrder] reads.
func (o Order) MarshalJSON() ([]byte, error) { return codec.WriteForm(o.Form) }

// MarshalJSON writes what [ParseTest] reads.
func (t Test) MarshalJSON() ([]byte, error) { return codec.WriteForm(t.Form) }

// MarshalJSON writes what [ParseSecurity] reads. An amount that is none is a *invalid.Error.
func (s Security) MarshalJSON() ([]byte, error) {
	var l invalid.List
	for i, p := range s.Postings {
		input.Amount(&l, invalid.Join(invalid.At("postings", i), "amount"), p.Amount, false)
	}
	if err := l.Err(); err != nil {
		return nil, err
	}
	return codec.WriteForm(s.Form)
}

// Form goes through the members of an order in JSON.
func (o *Order) Form(f *codec.Form) {
	f.Require("schema", "kind", "court", "date")
	f.Constant("schema", "remedies.injunction/v1")
	codec.Enum(f, "kind", &o.Kind)
	f.Text("court", &o.Court)
	f.Text("matter", &o.Matter)
	f.Date("date", &o.Date)
	codec.Items(f, "factors", &o.Factors, (*finding.Finding).Form)
	codec.Items(f, "terms", &o.Terms, func(t *Term, f *codec.Form) {
		f.Require("form", "act")
		codec.Enum(f, "form", &t.Form)
		f.Text("act", &t.Act)
		authority.RecordForms(f, "authority", &t.Authority)
	})
	codec.Items(f, "exclusions", &o.Exclusions, func(x *Exclusion, f *codec.Form) {
		f.Require("what")
		f.Text("what", &x.What)
		f.Text("why", &x.Why)
		authority.RecordForms(f, "authority", &x.Authority)
	})
	codec.Items(f, "bound", &o.Bound, func(p *Person, f *codec.Form) {
		f.Require("name", "role", "notice")
		f.Text("name", &p.Name)
		codec.Enum(f, "role", &p.Role)
		codec.Enum(f, "notice", &p.Notice)
		authority.RecordForms(f, "authority", &p.Authority)
	})
	f.Date("until", &o.Until)
	codec.Items(f, "stays", &o.Stays, func(s *Stay, f *codec.Form) {
		f.Require("by", "outcome")
		f.Text("sought", &s.Sought)
		authority.RecordForms(f, "standard", &s.Standard)
		f.Text("by", &s.By)
		f.Date("date", &s.Date)
		codec.Enum(f, "outcome", &s.Outcome)
		codec.Integer(f, "max_days", &s.MaxDays)
		codec.Items(f, "factors", &s.Factors, (*finding.Finding).Form)
		f.Text("note", &s.Note)
		authority.RecordForms(f, "authority", &s.Authority)
	})
	authority.RecordForms(f, "authority", &o.Authority)
	f.Texts("open", &o.Open)
	f.Part("stated", func(f *codec.Form) {
		codec.Enum(f, "reasons", &o.Stated.Reasons)
		codec.Enum(f, "hour", &o.Stated.Hour)
		codec.Enum(f, "injury", &o.Stated.Injury)
		codec.Enum(f, "without_notice", &o.Stated.WithoutNotice)
		codec.Enum(f, "issued_ex_parte", &o.Stated.IssuedExParte)
		codec.Enum(f, "security_fixed", &o.Stated.SecurityFixed)
	})
	codec.Enum(f, "reach", &o.Reach)
	codec.Enum(f, "forum", &o.Forum)
	f.Date("trial_date", &o.TrialDate)
}

// Form goes through the members of a test in JSON.
func (t *Test) Form(f *codec.Form) {
	f.Require("schema")
	f.Constant("schema", "remedies.injunction-test/v1")
	f.Text("name", &t.Name)
	codec.Words(f, "elements", &t.Elements)
	codec.Enum(f, "combine", &t.Combine)
	codec.Words(f, "required", &t.Required)
	f.Text("burden", &t.Burden)
	codec.Enum(f, "proof", &t.Proof)
	f.Text("standard", &t.Standard)
	f.Date("from", &t.From)
	f.Text("note", &t.Note)
	authority.RecordForms(f, "authority", &t.Authority)
}

// Form goes through the members of security in JSON.
func (s *Security) Form(f *codec.Form) {
	f.Require("schema")
	f.Constant("schema", "remedies.security/v1")
	f.Flag("exempt", &s.Exempt)
	codec.Items(f, "postings", &s.Postings, func(p *Posting, f *codec.Form) {
		f.Require("on")
		f.Date("on", &p.On)
		f.Cents("amount", &p.Amount)
		f.Text("note", &p.Note)
	})
	authority.RecordForms(f, "authority", &s.Authority)
}
