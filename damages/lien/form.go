package lien

import (
	"math/big"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
)

// Form goes through the members of a claim in JSON.
func (c *Claim) Form(f *codec.Form) {
	if c == nil {
		return
	}
	f.Require("of")
	f.Text("id", &c.ID)
	codec.Enum(f, "of", &c.Of)
	f.Text("holder", &c.Holder)
	f.Text("jurisdiction", &c.Jurisdiction)
	f.Text("scheme", &c.Scheme)
	f.Text("law", &c.Law)
	f.Text("cause", &c.Cause)
	f.Text("category", &c.Category)
	f.Text("class", &c.Class)
	DatesForm(&c.Dates, f)
	f.Cents("paid", &c.Paid)
	f.Cents("future", &c.Future)
	codec.Items(f, "facts", &c.Facts, (*Fact).Form)
	codec.Items(f, "findings", &c.Findings, (*finding.Finding).Form)
	codec.Maybe(f, "agreed", &c.Agreed, (*Agreed).Form)
}

// DatesForm goes through the days that select the law on claims, as a member "dates" of an object.
func DatesForm(d *dated.Dates, f *codec.Form) {
	if d == nil {
		return
	}
	f.Part("dates", func(f *codec.Form) {
		f.Date("accrual", &d.Accrual)
		f.Date("filing", &d.Filing)
		f.Date("verdict", &d.Verdict)
		f.Date("judgment", &d.Judgment)
		f.Date("recovery", &d.Recovery)
		f.Date("day", &d.Day)
	})
}

// Form goes through the members of a recorded quantity.
func (x *Fact) Form(f *codec.Form) {
	if x == nil {
		return
	}
	f.Require("what", "amount")
	codec.Word(f, "what", &x.What)
	f.Number("amount", &x.Amount)
	authority.RecordForms(f, "authority", &x.Authority)
}

// Form goes through the members of an amount that was agreed or ordered.
func (a *Agreed) Form(f *codec.Form) {
	if a == nil {
		return
	}
	f.Require("amount", "authority")
	f.Cents("amount", &a.Amount)
	codec.Enum(f, "by", &a.By)
	codec.Enum(f, "paid", &a.Paid)
	codec.Enum(f, "treatment", &a.Treatment)
	f.Cents("credit", &a.Credit)
	f.Text("note", &a.Note)
	authority.RecordForms(f, "authority", &a.Authority)
}

// Form goes through the members of a result in JSON, which is written and described.
func (r *Result) Form(f *codec.Form) {
	if r == nil {
		return
	}
	f.Require("of", "title", "amount", "lines")
	f.Text("id", &r.ID)
	codec.Enum(f, "of", &r.Of)
	f.Text("holder", &r.Holder)
	f.Text("scheme", &r.Scheme)
	f.Text("law", &r.Law)
	codec.Word(f, "version", &r.Version)
	f.Text("title", &r.Title)
	f.Money("amount", &r.Amount)
	f.Money("owes", &r.Owes)
	codec.Items(f, "lines", &r.Lines, (*Line).Form)
	codec.Items(f, "ceilings", &r.Ceilings, (*Ceiling).Form)
	f.Flag("agreed", &r.Agreed)
	codec.Enum(f, "paid", &r.Paid)
	f.Part("future", r.Future.Form)
	f.Texts("omits", &r.Omits)
	f.Texts("caveats", &r.Caveats)
	f.Flag("own", &r.Custom)
	f.Flag("unconfirmed", &r.Unconfirmed)
	f.Date("reviewed", &r.Reviewed)
	authority.ResultForms(f, "authority", &r.Authority)
}

// Form goes through the members of a line in JSON.
func (x *Line) Form(f *codec.Form) {
	if x == nil {
		return
	}
	f.Require("title", "amount")
	f.Text("title", &x.Title)
	f.Money("amount", &x.Amount)
	authority.ResultForms(f, "authority", &x.Authority)
}

// Form goes through the members of a ceiling in JSON.
func (c *Ceiling) Form(f *codec.Form) {
	if c == nil {
		return
	}
	f.Require("title", "most")
	f.Text("title", &c.Title)
	f.Money("most", &c.Most)
	f.Flag("reached", &c.Reached)
}

// Form goes through the members of what becomes of later benefits in JSON.
func (x *Later) Form(f *codec.Form) {
	if x == nil {
		return
	}
	codec.Enum(f, "treatment", &x.Treatment)
	f.Text("title", &x.Title)
	f.Money("credit", &x.Credit)
	codec.Items(f, "lines", &x.Lines, (*Line).Form)
	share := x.Share
	if f.Fraction("share", &share); f.Reading() && share != nil {
		x.Share = new(big.Rat).Set(share)
	}
}
