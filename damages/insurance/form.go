package insurance

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
)

// RecordSchema names the JSON form of a record.
const RecordSchema = "remedies.insurance/v1"

// ReadRecord reads a record from JSON. Errors: *invalid.Error values with the paths of what is wrong.
func ReadRecord(data []byte) (Record, error) { return codec.Checked(data, (*Record).Form) }

// UnmarshalJSON reads the record strictly, as [ReadRecord] does.
func (r *Record) UnmarshalJSON(data []byte) error {
	got, err := ReadRecord(data)
	if err != nil {
		return err
	}
	*r = got
	return nil
}

// MarshalJSON writes the record. Errors: *invalid.Error values with the paths of what cannot be written.
func (r Record) MarshalJSON() ([]byte, error) { return codec.WriteForm(r.Form) }

// Form goes through the members of a record in JSON.
func (r *Record) Form(f *codec.Form) {
	if r == nil {
		return
	}
	f.Require("schema", "policies")
	f.Constant("schema", RecordSchema)
	codec.Items(f, "policies", &r.Policies, (*Policy).form)
	codec.Items(f, "places", &r.Places, (*Place).form)
	codec.Items(f, "pays", &r.Pays, (*Pays).form)
	codec.Items(f, "findings", &r.Findings, (*finding.Finding).Form)
	codec.Items(f, "decisions", &r.Decisions, (*Decision).form)
	f.Text("interest_by", &r.InterestBy)
	f.Date("through", &r.Through)
}

func (p *Policy) form(f *codec.Form) {
	f.Require("id", "insured", "layer", "limits")
	f.Text("id", &p.ID)
	f.Text("insurer", &p.Insurer)
	f.Text("number", &p.Number)
	f.Text("form", &p.Form)
	f.Text("law", &p.Law)
	f.Date("issued", &p.Issued)
	f.Texts("insured", &p.Insured)
	codec.Enum(f, "layer", &p.Layer)
	f.Money("attaches", &p.Attaches)
	f.Part("limits", func(f *codec.Form) {
		f.Money("per_person", &p.Limits.PerPerson)
		f.Money("per_occurrence", &p.Limits.PerOccurrence)
		f.Money("property", &p.Limits.Property)
		f.Money("combined", &p.Limits.Combined)
		f.Money("aggregate", &p.Limits.Aggregate)
	})
	f.Part("retention", func(f *codec.Form) {
		codec.Choice(f, "kind", &p.Retention.Kind, retentionNames[:], "kind of retention")
		f.Money("amount", &p.Retention.Amount)
		f.Money("met", &p.Retention.Met)
		authority.RecordForms(f, "authority", &p.Retention.Authority)
	})
	codec.Items(f, "paid", &p.Paid, (*Paid).form)
	codec.Enum(f, "defense", &p.Defense)
	p.Covers.Member(f, "covers")
	p.Beside.Member(f, "beside")
	p.Excludes.Member(f, "excludes")
	f.Part("punitive", func(f *codec.Form) {
		codec.Enum(f, "term", &p.Punitive.Term)
		authority.RecordForms(f, "authority", &p.Punitive.Authority)
	})
	f.Part("interest", func(f *codec.Form) {
		codec.Enum(f, "before", &p.Interest.Before)
		codec.Enum(f, "after", &p.Interest.After)
		codec.Enum(f, "on_uncovered", &p.Interest.OnUncovered)
		authority.RecordForms(f, "authority", &p.Interest.Authority)
	})
	f.Part("tender", func(f *codec.Form) {
		f.Date("on", &p.Tender.On)
		f.Flag("paid", &p.Tender.Paid)
		f.Text("note", &p.Tender.Note)
	})
	codec.Enum(f, "short", &p.Short)
	authority.RecordForms(f, "authority", &p.Authority)
}

func (x *Paid) form(f *codec.Form) {
	f.Require("amount")
	codec.Choice(f, "for", &x.For, paidNames[:], "use of a payment")
	f.Text("occurrence", &x.Occurrence)
	f.Text("person", &x.Person)
	f.Money("amount", &x.Amount)
	f.Text("note", &x.Note)
}

func (x *Place) form(f *codec.Form) {
	f.Text("award", &x.Award)
	f.Text("person", &x.Person)
	f.Text("occurrence", &x.Occurrence)
}

func (x *Pays) form(f *codec.Form) {
	f.Require("award", "debtor", "dollars")
	f.Text("award", &x.Award)
	f.Flag("interest", &x.Interest)
	f.Text("debtor", &x.Debtor)
	f.Money("dollars", &x.Dollars)
	f.Text("note", &x.Note)
}

func (x *Decision) form(f *codec.Form) {
	f.Require("policy", "awards", "covered")
	f.Text("policy", &x.Policy)
	f.Texts("awards", &x.Awards)
	f.Texts("debtors", &x.Debtors)
	f.Flag("covered", &x.Covered)
	codec.Enum(f, "by", &x.By)
	f.Text("note", &x.Note)
	authority.RecordForms(f, "authority", &x.Authority)
}
