package disbursement

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/lien"
)

// The names of the JSON forms. Fields are only added within a version.
const (
	RecordSchema = "remedies.disbursement/v1"
	LedgerSchema = "remedies.ledger/v1"
)

// Decode reads a record from JSON that has the members of [Record.Form] and no others. Errors: *invalid.Error values with the
// paths of all that is wrong.
func Decode(text []byte) (Record, error) { return codec.Checked(text, (*Record).Form) }

// MarshalJSON returns the JSON that [Decode] reads. Error: *invalid.Error where a value cannot be written.
func (r Record) MarshalJSON() ([]byte, error) { return codec.WriteForm(r.Form) }

// Form goes through the members of a record.
func (r *Record) Form(f *codec.Form) {
	if r == nil || f == nil {
		return
	}
	f.Require("schema", "client", "payments")
	r.Members(f)
}

// Members goes through the members of a record, of which none is required: where the client and the payments come from elsewhere,
// such as from a judgment.
func (r *Record) Members(f *codec.Form) {
	if r == nil || f == nil {
		return
	}
	f.Constant("schema", RecordSchema)
	f.Text("client", &r.Client)
	f.Text("caption", &r.Matter)
	f.Text("jurisdiction", &r.Jurisdiction)
	f.Text("cause", &r.Cause)
	lien.DatesForm(&r.Dates, f)
	codec.Items(f, "payments", &r.Payments, (*Payment).Form)
	codec.Items(f, "parts", &r.Parts, (*lien.Fact).Form)
	codec.Items(f, "findings", &r.Findings, (*finding.Finding).Form)
	f.Part("fee", r.Fee.Form)
	codec.Items(f, "costs", &r.Costs, (*Cost).Form)
	codec.Items(f, "funds", &r.Funds, (*Fund).Form)
	codec.Items(f, "liens", &r.Liens, (*Lien).Form)
	codec.Items(f, "deductions", &r.Deductions, (*Deduction).Form)
	codec.Items(f, "credits", &r.Credits, (*Payment).Form)
}

// Form goes through the members of a payment.
func (p *Payment) Form(f *codec.Form) {
	if p == nil || f == nil {
		return
	}
	f.Require("by", "amount")
	f.Text("id", &p.ID)
	f.Text("by", &p.By)
	codec.Enum(f, "what", &p.What)
	f.Money("amount", &p.Amount)
	f.Date("on", &p.On)
	authority.RecordForms(f, "authority", &p.Authority)
}

// Form goes through the members of a fee.
func (x *Fee) Form(f *codec.Form) {
	if x == nil || f == nil {
		return
	}
	f.Text("to", &x.To)
	codec.Maybe(f, "agreement", &x.Agreement, (*fees.Agreement).Form)
	f.Text("stage", &x.Stage)
	codec.Maybe(f, "allowance", &x.Allowance, (*fees.Allowance).Form)
	f.Money("amount", &x.Amount)
	f.Money("waived", &x.Waived)
	codec.Items(f, "divided", &x.Divided, (*Part).Form)
	authority.RecordForms(f, "authority", &x.Authority)
}

// Form goes through the members of a part of a fee.
func (p *Part) Form(f *codec.Form) {
	if p == nil || f == nil {
		return
	}
	f.Require("to", "amount")
	f.Text("to", &p.To)
	f.Money("amount", &p.Amount)
	authority.RecordForms(f, "authority", &p.Authority)
}

// Form goes through the members of an expense.
func (c *Cost) Form(f *codec.Form) {
	if c == nil || f == nil {
		return
	}
	f.Require("title", "amount")
	f.Text("title", &c.Title)
	f.Text("to", &c.To)
	f.Money("amount", &c.Amount)
	codec.Enum(f, "advanced", &c.Advanced)
	codec.Enum(f, "borne", &c.Borne)
	authority.RecordForms(f, "authority", &c.Authority)
}

// Form goes through the members of the part of a fund.
func (x *Fund) Form(f *codec.Form) {
	if x == nil || f == nil {
		return
	}
	f.Require("to", "amount", "order")
	f.Text("to", &x.To)
	f.Text("title", &x.Title)
	f.Money("amount", &x.Amount)
	codec.Word(f, "rule", &x.Rule)
	codec.Enum(f, "order", &x.Order)
	codec.Integer(f, "rank", &x.Rank)
	authority.RecordForms(f, "authority", &x.Authority)
}

// Form goes through the members of a lien: those of a claim of package lien, and its place in the order of payments.
func (x *Lien) Form(f *codec.Form) {
	if x == nil || f == nil {
		return
	}
	x.Claim.Form(f)
	f.Texts("from", &x.From)
	codec.Enum(f, "order", &x.Order)
	codec.Integer(f, "rank", &x.Rank)
}

// Form goes through the members of a deduction.
func (x *Deduction) Form(f *codec.Form) {
	if x == nil || f == nil {
		return
	}
	f.Require("title", "to", "amount", "order")
	f.Text("title", &x.Title)
	f.Text("to", &x.To)
	f.Money("amount", &x.Amount)
	codec.Enum(f, "order", &x.Order)
	codec.Integer(f, "rank", &x.Rank)
	authority.RecordForms(f, "authority", &x.Authority)
}

// MarshalJSON writes the ledger. Money is a text in dollars. No setting of any package changes the bytes.
func (l *Ledger) MarshalJSON() ([]byte, error) { return codec.WriteForm(l.Form) }

// DescribeLedger returns the JSON Schema of a ledger.
func DescribeLedger() *codec.Schema { return codec.Describe(new(Ledger).Form) }

// Form goes through the members of a ledger, which is written and described.
func (l *Ledger) Form(f *codec.Form) {
	if l == nil || f == nil {
		return
	}
	f.Require("schema", "client", "sources", "uses", "total", "recovery", "fee", "costs", "net", "paid", "notice")
	f.Constant("schema", LedgerSchema)
	f.Text("client", &l.Client)
	f.Text("caption", &l.Matter)
	codec.Items(f, "sources", &l.Sources, (*Source).Form)
	codec.Items(f, "uses", &l.Uses, (*Use).Form)
	f.Money("total", &l.Total)
	f.Money("recovery", &l.Recovery)
	f.Money("fee", &l.Fee)
	f.Money("costs", &l.Costs)
	f.Money("net", &l.Net)
	f.Money("paid", &l.Paid)
	f.Money("owing", &l.Owing)
	codec.Items(f, "claims", &l.Claims, (*lien.Result).Form)
	codec.Items(f, "tiers", &l.Tiers, func(t *fees.TierLine, f *codec.Form) {
		f.Require("title", "base", "percent", "amount")
		f.Text("title", &t.Title)
		f.Money("base", &t.Base)
		percent := t.Percent.String()
		f.Text("percent", &percent)
		f.Money("amount", &t.Amount)
	})
	codec.Items(f, "limits", &l.Limits, limitForm)
	codec.Items(f, "later", &l.Later, func(x *Later, f *codec.Form) {
		f.Text("holder", &x.Holder)
		f.Text("lien", &x.Lien)
		x.Form(f)
	})
	f.Texts("caveats", &l.Caveats)
	f.Constant("notice", notice)
}

const notice = "Not legal advice."

// limitForm goes through the members of what the law says of a fee.
func limitForm(c *fees.Ceiling, f *codec.Form) {
	f.Require("title", "force")
	codec.Word(f, "rule", &c.ID)
	f.Text("title", &c.Title)
	f.Text("schedule", &c.Schedule)
	codec.Enum(f, "force", &c.Force)
	f.Money("most", &c.Fee.Amount)
	f.Text("more", &c.More)
	f.Text("why", &c.Why)
	authority.ResultForms(f, "authority", &c.Authority)
}

// Form goes through the members of a source.
func (s *Source) Form(f *codec.Form) {
	if s == nil || f == nil {
		return
	}
	f.Require("title", "from", "amount", "balance")
	f.Text("title", &s.Title)
	f.Text("from", &s.From)
	f.Money("amount", &s.Amount)
	f.Date("on", &s.On)
	f.Money("balance", &s.Balance)
	authority.ResultForms(f, "authority", &s.Authority)
}

// Form goes through the members of a use.
func (u *Use) Form(f *codec.Form) {
	if u == nil || f == nil {
		return
	}
	f.Require("kind", "title", "to", "amount", "balance")
	codec.Enum(f, "kind", &u.Kind)
	f.Text("title", &u.Title)
	f.Text("to", &u.To)
	f.Money("amount", &u.Amount)
	f.Money("short", &u.Short)
	f.Money("balance", &u.Balance)
	if f.Writing() && u.At >= 0 {
		f.Require("at") // zero is a place too
	}
	if !f.Writing() || u.At >= 0 {
		codec.Integer(f, "at", &u.At)
	}
	codec.Word(f, "rule", &u.Rule)
	authority.ResultForms(f, "authority", &u.Authority)
}
