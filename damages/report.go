package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// JudgmentSchema names the JSON form of a judgment. Fields are only added within a version.
const JudgmentSchema = "remedies.judgment/v1"

// MarshalJSON writes the judgment: every branch with its figures, its ledger, who owes and who receives, and its caveats.
// Money is a text in dollars; an undetermined figure is absent and says why. No setting of any package changes the bytes.
func (j *Judgment) MarshalJSON() ([]byte, error) {
	if j == nil || j.m == nil {
		return nil, invalid.New("", "no judgment", "what Assess returned")
	}
	out, _ := codec.Write(func(w *codec.Writer) { // a text that is not UTF-8 stands as encoding/json writes it
		w.Open('{')
		w.Text("schema", JudgmentSchema)
		w.Text("caption", j.m.Caption)
		w.Text("court", j.m.Court)
		w.Text("number", j.m.Number)
		w.Text("through", j.Through().ID)
		w.Name("law")
		w.Open('{')
		w.Text("release", j.Law())
		w.Texts("own", j.OwnLaw())
		w.Close('}')
		w.Flag("conditional", j.Conditional())
		each(w, "branches", j.branches, true, func(b *Branch) { b.write(w) })
		w.Text("notice", "Not legal advice.")
		w.Close('}')
	})
	return out, nil
}

// cited says where the authority of each rule of a branch was written first, so that it is only copied after that.
type cited []span

// write writes the authority of a rule.
func (c cited) write(w *codec.Writer, b *Branch, rule int) {
	if at := c[rule]; at.to > at.from {
		w.Again(int(at.from), int(at.to))
		return
	}
	from := w.Len()
	writeAuthority(w, b.rules[rule].ref.Meta().Authority)
	c[rule] = span{int32(from), int32(w.Len())} //nolint:gosec // a text of JSON is far shorter than 2 GiB
}

func (b *Branch) write(w *codec.Writer) {
	var room [8]span
	once := cited(append(room[:0], make([]span, len(b.rules))...))
	each(w, "given", b.Elections(), false, func(g *Choice) {
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
		w.Append("kind", c.kind.Append)
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
	each(w, "entries", b.entries, true, func(e *Entry) { b.writeEntry(w, e, once) })
	each(w, "orders", b.orders(), false, func(o *orderState) {
		w.Text("id", o.id)
		w.Text("standing", o.standing.String())
		each(w, "refused", b.Refusals(o.id), false, func(x *Refusal) {
			w.Text("award", x.Award)
			w.Text("by", x.By.String())
			if x.Determined {
				w.Text("amount", dollars(x.Dollars))
			}
			w.Text("words", x.InWords())
		})
	})
	w.Name("obligations")
	w.Open('[')
	b.owe(func(o Obligation, dollars exact.Num) bool {
		w.Open('{')
		w.Text("debtor", o.Debtor)
		w.Text("award", o.Award)
		w.Text("interest", o.Interest)
		if o.Open == CaveatUnspecified {
			w.Dollars("amount", dollars)
		} else {
			w.Text("undetermined", o.Why())
			w.Text("caveat", o.Open.String())
			writeRange(w, o.reads)
		}
		w.Flag("jointly", o.Jointly)
		w.Flag("moved", o.Moved)
		w.Text("rule", string(o.Rule))
		w.Close('}')
		return true
	})
	w.Close(']')
	w.Name("receipts")
	w.Open('[')
	b.receive(func(r Receipt, dollars exact.Num) {
		w.Open('{')
		w.Texts("to", r.To)
		w.Text("fund", r.Fund)
		w.Text("award", r.Award)
		w.Dollars("amount", dollars)
		w.Text("rule", string(r.Rule))
		w.Text("vests", r.Vests)
		w.Close('}')
	})
	w.Close(']')
	b.writeInterestNotDecided(w)
	b.writeRules(w, once)
	each(w, "caveats", b.Caveats(), true, func(c *Caveat) {
		w.Text("kind", c.Kind.String())
		w.Text("award", c.Award)
		w.Text("event", c.Event)
		w.Text("rule", string(c.Rule))
		w.Text("text", c.Text)
		writeSources(w, c.Authority)
	})
}

// writeRules writes the rules that were applied.
func (b *Branch) writeRules(w *codec.Writer, once cited) {
	w.Name("rules")
	w.Open('[')
	for i := range b.rules {
		r := &b.rules[i]
		if !r.applied {
			continue
		}
		v := r.Version()
		w.Open('{')
		w.Text("id", string(v.ID))
		w.Text("title", v.Title)
		w.Text("jurisdiction", r.jurisdiction)
		w.Text("status", v.Status.String())
		w.Date("from", v.From)
		w.Date("until", v.Until)
		w.Text("selected_by", v.Event.String())
		w.Date("reviewed", v.Reviewed)
		w.Flag("unconfirmed", v.Unconfirmed())
		w.Flag("own", v.Custom)
		once.write(w, b, i)
		w.Close('}')
	}
	w.Close(']')
}

// writeRange writes what a figure can come to while an award is not divided; nothing where it is certain.
func writeRange(w *codec.Writer, x *reads) {
	low, high, ok := x.bounds()
	if !ok {
		return
	}
	w.Name("range")
	w.Open('{')
	w.Dollars("low", low)
	w.Dollars("high", high)
	w.Name("readings")
	w.Open('[')
	for i, n := range x.figures {
		w.Open('{')
		w.Text("undivided_as", x.kinds[i].String())
		w.Dollars("amount", n)
		w.Close('}')
	}
	w.Close(']')
	w.Close('}')
}

type orderState struct {
	id       string
	standing OrderStatus
}

func (b *Branch) orders() []orderState {
	var out []orderState
	for e, s := range b.Orders() {
		out = append(out, orderState{e.ID, s})
	}
	return out
}

func (b *Branch) writeTotals(w *codec.Writer) {
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
		if low, high, ok := b.totalReads(t.kinds).bounds(); ok {
			w.Dollars("low", low)
			w.Dollars("high", high)
		}
		w.Close('}')
	}
	w.Close('}')
}

func (b *Branch) writeEntry(w *codec.Writer, e *Entry, once cited) {
	w.Text("award", b.awardOf(e).ID)
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
	w.Append("words", func(s []byte) []byte { return b.AppendWords(s, *e) })
	w.Append("arithmetic", func(s []byte) []byte { return b.AppendArithmetic(s, *e) })
	ev, _ := b.orderOf(e)
	r := b.ruleOf(e)
	if ev != nil {
		w.Text("order", ev.ID)
	}
	if r != nil {
		w.Text("rule", string(r.ref.ID()))
	}
	switch {
	case ev != nil:
		writeSources(w, ev.Authority)
	case r != nil:
		once.write(w, b, int(e.rule))
	default:
		x, _ := b.StatutoryOf(*e)
		writeSources(w, x.Authority)
	}
}

// dollars writes money as the library's JSON does.
func dollars(d decimal.Decimal) string { return exact.Text(d) }

// each writes a list of objects, leaving out an empty one that may be left out.
func each[T any](w *codec.Writer, name string, items []T, always bool, write func(*T)) {
	if len(items) == 0 && !always {
		return
	}
	w.Name(name)
	w.Open('[')
	for i := range items {
		w.Open('{')
		write(&items[i])
		w.Close('}')
	}
	w.Close(']')
}

// writeSources writes the citations of a result, each with its locator. The record of a matter has none: it follows from
// the citation.
func writeSources(w *codec.Writer, list []authority.Citation) {
	each(w, "authority", list, false, func(c *authority.Citation) { writeSource(w, c) })
}

// writeAuthority writes the citations of a rule as [writeSources] does, without a copy of them.
func writeAuthority(w *codec.Writer, list immutable.List[authority.Citation]) {
	if list.Len() == 0 {
		return
	}
	w.Name("authority")
	w.Open('[')
	for _, c := range list.All() {
		w.Open('{')
		writeSource(w, &c)
		w.Close('}')
	}
	w.Close(']')
}

func writeSource(w *codec.Writer, c *authority.Citation) {
	w.Enum("kind", c.Kind)
	w.Text("text", c.Text)
	w.Text("pinpoint", c.Pinpoint)
	w.Text("locator", c.Locator())
	w.Text("url", c.URL)
	w.Date("read", c.Read)
	w.Enum("status", c.Status)
	w.Text("note", c.Note)
}
