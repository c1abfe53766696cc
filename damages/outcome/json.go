package outcome

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/fees"
)

// ResultSchema, TreeSchema and TornadoSchema are the schemas of what comes out, in JSON.
const (
	ResultSchema  = "remedies.outcome/v1"
	TreeSchema    = "remedies.outcome-tree/v1"
	TornadoSchema = "remedies.outcome-tornado/v1"
)

// shownPercentiles are the percentiles that the JSON of a distribution has.
func shownPercentiles() [9]int64 { return [...]int64{1, 5, 10, 25, 50, 75, 90, 95, 99} }

// MarshalJSON writes the result with the schema "remedies.outcome/v1": of each distribution its mean, the standard error of the
// mean, the least and the most, and nine percentiles.
func (r *Result) MarshalJSON() ([]byte, error) {
	if r == nil {
		r = new(Result)
	}
	return codec.WriteForm(func(f *codec.Form) {
		f.Constant("schema", ResultSchema)
		codec.Integer(f, "trials", &r.Trials)
		f.Said("seed", func() string { return new(big.Int).SetUint64(r.Seed).String() }, nil, "")
		r.Judgment.form(f, "judgment")
		r.Recovery.form(f, "recovery")
		r.Net.form(f, "net")
		r.Nothing.form(f, "nothing")
		codec.Items(f, "debtors", &r.Debtors, func(d *Debtor, f *codec.Form) {
			f.Text("party", &d.Party)
			d.Owes.form(f, "owes")
			if d.Open.In > 0 {
				d.Open.form(f, "open")
			}
		})
		codec.Items(f, "awards", &r.Awards, func(a *Award, f *codec.Form) {
			f.Require("mean")
			f.Text("id", &a.ID)
			f.Money("mean", &a.Mean)
		})
		codec.Items(f, "rules", &r.Rules, func(x *Rule, f *codec.Form) {
			id, title, authority := string(x.Ref.ID()), x.Ref.Title(), x.Ref.Meta().Authority.Slice()
			f.Text("id", &id)
			f.Text("title", &title)
			f.Text("jurisdiction", &x.Jurisdiction)
			x.Applied.form(f, "applied")
			x.Changes.form(f, "changes")
			recorded(f, &authority)
		})
		codec.Items(f, "offers", &r.Offers, (*Offered).form)
		f.Part("break_even", func(f *codec.Form) {
			f.Require("expected", "defendant")
			if r.BreakEven.Known {
				f.Require("plaintiff")
			}
			f.Money("plaintiff", &r.BreakEven.Plaintiff)
			f.Money("expected", &r.BreakEven.Expected)
			f.Money("defendant", &r.BreakEven.Defendant)
		})
		codec.Items(f, "caveats", &r.Caveats, func(c *damages.Caveat, f *codec.Form) {
			kind, rule := c.Kind.String(), string(c.Rule)
			f.Text("kind", &kind)
			f.Text("award", &c.Award)
			f.Text("event", &c.Event)
			f.Text("rule", &rule)
			f.Text("text", &c.Text)
			recorded(f, &c.Authority)
		})
		f.Texts("unasked", &r.Unasked)
	})
}

func recorded(f *codec.Form, list *[]authority.Citation) { authority.RecordForms(f, "authority", list) }

func (d *Distribution) form(f *codec.Form, name string) {
	f.Part(name, func(f *codec.Form) {
		f.Require("mean", "standard_error", "least", "most")
		mean, off, least, most := d.Mean(), d.StandardError(), d.Least(), d.Most()
		f.Money("mean", &mean)
		f.Money("standard_error", &off)
		f.Money("least", &least)
		f.Money("most", &most)
		type at struct{ percent, value decimal.Decimal }
		var list []at
		for _, p := range shownPercentiles() {
			list = append(list, at{decimal.New(p, 0), d.at(d.rank(p * 100))})
		}
		codec.Items(f, "percentiles", &list, func(x *at, f *codec.Form) {
			f.Require("percent", "value")
			f.Number("percent", &x.percent)
			f.Money("value", &x.value)
		})
	})
}

func (c *Chance) form(f *codec.Form, name string) {
	f.Part(name, func(f *codec.Form) {
		f.Require("trials", "percent", "standard_error")
		percent, off := c.Percent(), c.StandardError()
		codec.Integer(f, "trials", &c.In)
		f.Number("percent", &percent)
		f.Number("standard_error", &off)
	})
}

func (o *Offered) form(f *codec.Form) {
	f.Require("amount", "plaintiff", "defendant")
	f.Text("id", &o.ID)
	f.Text("rule", &o.Rule)
	f.Text("title", &o.Title)
	codec.Enum(f, "by", &o.By)
	f.Money("amount", &o.Amount)
	o.Above.form(f, "above")
	o.Equal.form(f, "equal")
	o.Triggered.form(f, "triggered")
	codec.Items(f, "shifts", &o.Shifts, func(s *Shift, f *codec.Form) {
		f.Require("given", "expected")
		f.Text("what", &s.What)
		codec.Enum(f, "pays", &s.Pays)
		if s.To != fees.SideUnspecified {
			codec.Enum(f, "to", &s.To)
		}
		f.Date("from", &s.From)
		f.Flag("discretionary", &s.Discretionary)
		f.Flag("set_off", &s.SetOff)
		f.Money("given", &s.Given)
		f.Money("expected", &s.Expected)
	})
	f.Money("plaintiff", &o.Plaintiff)
	f.Money("defendant", &o.Defendant)
	f.Text("why", &o.Effect.Why)
	f.Texts("caveats", &o.Effect.Caveats)
	f.Texts("leaves_out", &o.Effect.Omits)
	recorded(f, &o.Effect.Authority)
}

// MarshalJSON writes the tree with the schema "remedies.outcome-tree/v1", its nodes one within another.
func (t *Tree) MarshalJSON() ([]byte, error) {
	if t == nil {
		t = new(Tree)
	}
	return codec.WriteForm(func(f *codec.Form) {
		f.Require("judgment", "recovery", "combinations", "root")
		f.Constant("schema", TreeSchema)
		judgment, recovery, n := t.Judgment.Dollars(), t.Recovery.Dollars(), len(t.Leaves)
		f.Money("judgment", &judgment)
		f.Money("recovery", &recovery)
		codec.Integer(f, "combinations", &n)
		codec.Items(f, "debtors", &t.Debtors, func(d *Expected, f *codec.Form) {
			f.Require("owes")
			owes := d.Owes.Dollars()
			f.Text("party", &d.Party)
			f.Money("owes", &owes)
		})
		f.Part("root", t.Root.form)
	})
}

func (n *Node) form(f *codec.Form) {
	f.Require("value")
	value := n.Value.Dollars()
	f.Money("value", &value)
	f.Text("asks", &n.Asks)
	codec.Items(f, "branches", &n.Branches, func(b *Branch, f *codec.Form) {
		f.Text("says", &b.Says)
		f.Fraction("chance", &b.Chance)
		f.Part("to", b.To.form)
	})
}

// MarshalJSON writes the tornado with the schema "remedies.outcome-tornado/v1".
func (t *Tornado) MarshalJSON() ([]byte, error) {
	if t == nil {
		t = new(Tornado)
	}
	return codec.WriteForm(func(f *codec.Form) {
		f.Require("mean", "low", "high")
		f.Constant("schema", TornadoSchema)
		codec.Integer(f, "trials", &t.Trials)
		f.Number("low", &t.Low)
		f.Number("high", &t.High)
		f.Money("mean", &t.Mean)
		codec.Items(f, "inputs", &t.Bars, func(b *Bar, f *codec.Form) {
			f.Text("id", &b.Input)
			f.Text("title", &b.Title)
			b.Low.form(f, "low")
			b.High.form(f, "high")
		})
	})
}

func (e *End) form(f *codec.Form, name string) {
	f.Part(name, func(f *codec.Form) {
		f.Require("mean")
		f.Text("says", &e.Says)
		f.Money("mean", &e.Mean)
	})
}
