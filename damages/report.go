package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/internal/strict"
)

// JudgmentSchema names the JSON form of a judgment. Fields are only added within a version.
const JudgmentSchema = "remedies.judgment/v1"

// MarshalJSON writes the judgment: every branch with its figures, its ledger, who owes and who receives, and its caveats.
// Money is a text in dollars; an undetermined figure is absent and says why. No setting of any package changes the bytes.
func (j *Judgment) MarshalJSON() ([]byte, error) {
	if j == nil || j.m == nil {
		return nil, field.New("", "no judgment", "what Assess returned")
	}
	var w strict.Writer
	w.Grow(j.usualLength())
	w.Open('{')
	w.Text("schema", JudgmentSchema)
	w.Text("caption", j.m.Caption)
	w.Text("court", j.m.Court)
	w.Text("number", j.m.Number)
	w.Text("through", j.Through().ID)
	w.Flag("conditional", j.Conditional())
	each(&w, "branches", j.branches, true, func(b *Branch) { b.write(&w) })
	w.Text("notice", "Not legal advice.")
	w.Close('}')
	return w.Bytes(), nil
}

// usualLength is about how many bytes the JSON of a judgment of this size has, so that they are mostly written into one
// piece of memory.
func (j *Judgment) usualLength() int {
	const head, award, entry, rule = 600, 400, 850, 900
	n := head
	for i := range j.branches {
		b := &j.branches[i]
		n += award*len(b.cells) + entry*len(b.entries) + rule*len(b.rules)
	}
	return n
}

func (b *Branch) write(w *strict.Writer) {
	each(w, "given", b.Given(), false, func(g *Choice) {
		w.Text("order", g.Event)
		w.Text("recorded", g.Recorded.String())
		if g.Accepted {
			w.Text("supposes", "accepted")
		} else {
			w.Text("supposes", "rejected")
		}
	})
	each(w, "awards", b.cells, true, func(c *Cell) {
		a := b.Award(*c)
		w.Text("id", a.ID)
		if whole, ok := b.PartOf(*c); ok {
			w.Text("part_of", whole.ID)
		}
		w.Text("kind", c.kind.String())
		if x, ok := b.Interest(*c); ok {
			w.Text("interest", x.ID)
		}
		w.Texts("for", a.For)
		w.Texts("against", a.Against)
		w.Texts("claims", a.Claims)
		w.Text("verdict", b.Verdict(*c).ID)
		w.Dollars("found", c.found)
		if c.amount.Known() {
			w.Dollars("amount", c.amount)
		} else {
			w.Text("undetermined", c.Why())
			writeRange(w, c.reads)
		}
	})
	each(w, "undivided", b.asked, false, func(d *Undivided) {
		w.Text("award", d.Award)
		w.Text("path", d.Path)
	})
	b.writeTotals(w)
	each(w, "entries", b.entries, true, func(e *Entry) { b.writeEntry(w, *e) })
	each(w, "orders", b.orders(), false, func(o *orderState) {
		w.Text("id", o.id)
		w.Text("standing", o.standing.String())
		each(w, "refused", b.Refusals(o.id), false, func(x *Refusal) {
			w.Text("award", x.Award)
			w.Text("by", x.By.String())
			if x.Determined {
				w.Text("amount", dollars(x.Dollars))
			}
			w.Text("words", x.Words())
		})
	})
	eachOf(w, "obligations", b.Obligations(), func(o Obligation) {
		w.Text("debtor", o.Debtor)
		w.Text("award", o.Award)
		w.Text("interest", o.Interest)
		if sum, determined := o.Amount(); determined {
			w.Text("amount", dollars(sum))
		} else {
			w.Text("undetermined", o.Why())
			w.Text("caveat", o.Open.String())
			writeRange(w, o.reads)
		}
		w.Flag("jointly", o.Jointly)
		w.Flag("moved", o.Moved)
		w.Text("rule", string(o.Rule))
	})
	each(w, "receipts", b.Receipts(), true, func(r *Receipt) {
		w.Texts("to", r.To)
		w.Text("fund", r.Fund)
		w.Text("award", r.Award)
		w.Text("amount", dollars(r.Dollars))
		w.Text("rule", string(r.Rule))
		w.Text("vests", r.Vests)
	})
	b.writeInterestNotDecided(w)
	eachOf(w, "rules", b.Rules(), func(r Rule) {
		v := r.Version()
		w.Text("id", string(v.ID))
		w.Text("title", v.Title)
		w.Text("jurisdiction", r.jurisdiction)
		w.Text("status", v.Status.String())
		w.Date("from", v.From)
		w.Date("until", v.Until)
		w.Text("selected_by", v.Trigger.String())
		w.Date("reviewed", v.Reviewed)
		w.Flag("unconfirmed", v.Unconfirmed())
		w.Flag("own", v.Own)
		writeAuthority(w, v.Authority)
	})
	each(w, "caveats", b.Caveats(), true, func(c *Caveat) {
		w.Text("kind", c.Kind.String())
		w.Text("award", c.Award)
		w.Text("event", c.Event)
		w.Text("rule", string(c.Rule))
		w.Text("text", c.Text)
		writeCitations(w, c.Authority)
	})
}

// writeRange writes what a figure can come to while an award is not divided; nothing where it is certain.
func writeRange(w *strict.Writer, x *reads) {
	r, ok := x.rangeOf()
	if !ok {
		return
	}
	w.Name("range")
	w.Open('{')
	w.Text("low", dollars(r.Low))
	w.Text("high", dollars(r.High))
	each(w, "readings", r.Readings, true, func(y *Reading) {
		w.Text("undivided_as", y.Kind.String())
		w.Text("amount", dollars(y.Dollars))
	})
	w.Close('}')
}

type orderState struct {
	id       string
	standing Standing
}

func (b *Branch) orders() []orderState {
	var out []orderState
	for e, s := range b.Orders() {
		out = append(out, orderState{e.ID, s})
	}
	return out
}

func (b *Branch) writeTotals(w *strict.Writer) {
	w.Name("totals")
	w.Open('{')
	for _, t := range []struct {
		name  string
		kinds head.Set
	}{{"compensatory", head.AllCompensatory()}, {"punitive", head.AllPunitive()}, {"all", head.All()}} {
		sum, whole := b.total(t.kinds)
		w.Name(t.name)
		w.Open('{')
		w.Dollars("amount", sum)
		w.Flag("partial", !whole)
		if x, ok := b.TotalRange(t.kinds); ok {
			w.Text("low", dollars(x.Low))
			w.Text("high", dollars(x.High))
		}
		w.Close('}')
	}
	w.Close('}')
}

func (b *Branch) writeEntry(w *strict.Writer, e Entry) {
	w.Text("award", b.Award(b.CellOf(e)).ID)
	w.Text("stage", e.stage.String())
	w.Text("operation", e.op.String())
	if e.before.Known() {
		w.Dollars("before", e.before)
	}
	if e.after.Known() {
		w.Dollars("after", e.after)
		if e.before.Known() {
			w.Dollars("change", e.after.Sub(e.before))
		}
	}
	w.Text("words", b.Words(e))
	w.Text("arithmetic", b.Arithmetic(e))
	ev, _ := b.OrderOf(e)
	r, ruled := b.RuleOf(e)
	if ev != nil {
		w.Text("order", ev.ID)
	}
	if ruled {
		w.Text("rule", string(r.ref.ID()))
	}
	switch {
	case ev != nil:
		writeCitations(w, ev.Authority)
	case ruled:
		writeAuthority(w, r.ref.Meta().Authority)
	default:
		x, _ := b.StatutoryOf(e)
		writeCitations(w, x.Authority)
	}
}

// dollars writes money as the library's JSON does.
func dollars(d decimal.Decimal) string { return exact.Text(d) }
