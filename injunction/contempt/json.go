package contempt

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
)

// ParseSanction reads a sanction from JSON of the schema "remedies.sanction/v1", with money as text. Unknown and repeated
// members, null and wrong types are *invalid.Error values with a path; so is what [Sanction.Validate] refuses, once the JSON
// itself is right.
func ParseSanction(data []byte) (Sanction, error) { return codec.Checked(data, (*Sanction).Form) }

// MarshalJSON writes what [ParseSanction] reads. A sanction with an amount that is none gives a *invalid.Error.
func (s Sanction) MarshalJSON() ([]byte, error) {
	var l invalid.List
	s.validateMoney(&l)
	if err := l.Err(); err != nil {
		return nil, err
	}
	return codec.WriteForm(s.Form)
}

// MarshalJSON writes the account with the schema "remedies.contempt-account/v1".
func (a Account) MarshalJSON() ([]byte, error) { return codec.WriteForm(a.Form) }

// Form goes through the members of a sanction in JSON.
func (s *Sanction) Form(f *codec.Form) {
	f.Require("schema", "kind", "loss")
	f.Constant("schema", "remedies.sanction/v1")
	codec.Enum(f, "in", &s.In)
	codec.Enum(f, "department", &s.Department)
	codec.Enum(f, "kind", &s.Kind)
	f.Cents("amount", &s.Amount)
	codec.Integer(f, "multiplier", &s.Multiplier)
	f.Date("first", &s.First)
	f.Date("last", &s.Last)
	codec.Enum(f, "ends", &s.Ends)
	codec.Items(f, "suspended", &s.Suspended, func(x *Suspension, f *codec.Form) {
		f.Require("from", "through")
		f.Date("from", &x.From)
		f.Date("through", &x.Through)
		f.Text("why", &x.Why)
	})
	f.Cents("cap_day", &s.CapDay)
	f.Cents("cap_total", &s.CapTotal)
	codec.Items(f, "violations", &s.Violations, func(v *Violation, f *codec.Form) {
		f.Require("what")
		f.Text("what", &v.What)
		f.Cents("amount", &v.Amount)
		codec.Integer(f, "count", &v.Count)
	})
	f.Text("payee", &s.Payee)
	codec.Enum(f, "loss", &s.Loss)
	f.Part("purge", func(f *codec.Form) {
		codec.Enum(f, "possible", &s.Purge.Possible)
		f.Text("condition", &s.Purge.Condition)
		f.Date("deadline", &s.Purge.Deadline)
		codec.Enum(f, "met", &s.Purge.Met)
		f.Flag("forgives", &s.Purge.Forgives)
		f.Date("revives_from", &s.Purge.RevivesFrom)
	})
	codec.Enum(f, "reversed", &s.Reversed)
	f.Cents("costs", &s.Costs)
	authority.RecordForms(f, "authority", &s.Authority)
}

// Form goes through the members of an account in JSON.
func (a *Account) Form(f *codec.Form) {
	f.Require("schema")
	f.Constant("schema", "remedies.contempt-account/v1")
	f.Part("classification", func(f *codec.Form) {
		c := &a.Classification
		codec.Enum(f, "class", &c.Class)
		f.Text("why", &c.Why)
		f.Texts("missing", &c.Missing)
		f.Texts("requires", &c.Requires)
		authority.RecordForms(f, "authority", &c.Authority)
	})
	codec.Items(f, "lines", &a.Lines, func(x *Line, f *codec.Form) {
		f.Text("what", &x.What)
		f.Date("from", &x.From)
		f.Date("through", &x.Through)
		codec.Integer(f, "count", &x.Count)
		f.Cents("rate", &x.Rate)
		f.Cents("amount", &x.Amount)
		authority.RecordForms(f, "authority", &x.Authority)
	})
	f.Cents("counted", &a.Counted)
	f.Cents("owed", &a.Owed)
	f.Flag("determined", &a.Determined)
	codec.Items(f, "alternatives", &a.Alternatives, func(x *Alternative, f *codec.Form) {
		f.Text("if", &x.If)
		f.Cents("owed", &x.Owed)
		authority.RecordForms(f, "authority", &x.Authority)
	})
	f.Texts("caveats", &a.Caveats)
}
