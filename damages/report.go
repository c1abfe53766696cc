package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// JudgmentSchema names the JSON form of a judgment. Fields are only added within a version.
const JudgmentSchema = "remedies.judgment/v1"

// MarshalJSON writes the judgment: every branch with its figures, its ledger, who owes and who receives, and its caveats.
// Money is a text in dollars; an undetermined figure is absent and says why. No setting of any package changes the bytes.
func (j *Judgment) MarshalJSON() ([]byte, error) { return j.AppendJSON(nil) }

// AppendJSON appends to b what [Judgment.MarshalJSON] returns. A program that writes many judgments keeps one piece of memory
// for them.
func (j *Judgment) AppendJSON(b []byte) ([]byte, error) {
	if j == nil || j.of.Matter == nil {
		return b, invalid.New("", "no judgment", "what Assess returned")
	}
	b, _ = codec.AppendTo(b, func(w *codec.Writer) { // a text that is not UTF-8 stands as encoding/json writes it
		w.Open('{')
		w.Text("schema", JudgmentSchema)
		w.Text("caption", j.of.Matter.Caption)
		w.Text("court", j.of.Matter.Court)
		w.Text("number", j.of.Matter.Number)
		w.Text("through", j.Through().ID)
		w.Name("engine")
		w.Open('{')
		w.Text("version", Version)
		w.Append("matter", j.appendDigest)
		w.Close('}')
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
	return b, nil
}

func (b *Branch) write(w *codec.Writer) {
	each(w, "given", b.Elections(), false, func(g *Choice) {
		w.Text("order", g.Event)
		w.Text("recorded", g.Recorded.String())
		if g.Accepted {
			w.Text("supposes", "accepted")
		} else {
			w.Text("supposes", "rejected")
		}
	})
	w.Name("awards")
	w.Open('[')
	for i := range b.of.Cells {
		w.Open('{')
		b.writeCell(w, &b.of.Cells[i])
		w.Close('}')
	}
	w.Close(']')
	each(w, "undivided", b.Undivided(), false, func(d *Undivided) {
		w.Text("award", d.Award)
		w.Text("path", d.Path)
	})
	b.writeTotals(w)
	w.Name("entries")
	w.Open('[')
	for i := range b.of.Entries {
		w.Open('{')
		b.writeEntry(w, &b.of.Entries[i])
		w.Close('}')
	}
	w.Close(']')
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
	b.of.Owe(func(o *engine.Owed) bool {
		x := b.obligation(o)
		w.Open('{')
		w.Text("debtor", x.Debtor)
		w.Text("award", x.Award)
		w.Text("interest", x.Interest)
		if x.Open == CaveatUnspecified {
			w.Dollars("amount", o.Dollars)
		} else {
			w.Text("undetermined", x.Why())
			w.Text("caveat", x.Open.String())
			writeRange(w, o.Readings)
		}
		w.Flag("jointly", x.Jointly)
		w.Flag("moved", x.Moved)
		w.Text("rule", string(x.Rule))
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
	b.writeInterestAfter(w)
	b.writeRules(w)
	var room [6]ruled
	each(w, "caveats", b.caveats(room[:0]), true, func(c *ruled) {
		w.Text("kind", c.Kind.String())
		w.Text("award", c.Award)
		w.Text("event", c.Event)
		w.Text("rule", string(c.Rule))
		w.Text("text", c.Text)
		if c.Otherwise != nil {
			w.Name("otherwise")
			w.Open('{')
			w.Dollars("low", c.low)
			w.Dollars("high", c.high)
			w.Close('}')
		}
		c.sources.WriteSources(w)
		writeSources(w, c.Authority)
	})
}

// writeCell writes the final figure of an award, or of the interest on it.
func (b *Branch) writeCell(w *codec.Writer, c *engine.Cell) {
	verdict := &b.of.Judgment.Matter.Docket[c.Event]
	a := &verdict.Verdict.Awards[c.Award]
	w.Text("id", a.ID)
	if whole, ok := b.partOf(c); ok {
		w.Text("part_of", whole.ID)
	}
	w.Append("kind", c.Kind.Append)
	if c.Interest >= 0 {
		w.Text("interest", b.of.Judgment.Matter.Interest[c.Interest].ID)
	}
	w.Texts("for", a.For)
	w.Texts("against", a.Against)
	w.Texts("claims", a.Claims)
	w.Text("verdict", verdict.ID)
	w.Dollars("found", c.Found)
	if c.Amount.Known() {
		w.Dollars("amount", c.Amount)
	} else {
		w.Text("undetermined", whyOf(c.Gone))
		writeRange(w, c.Readings)
	}
}

// writeRules writes the rules that were applied.
func (b *Branch) writeRules(w *codec.Writer) {
	w.Name("rules")
	w.Open('[')
	for i := range b.of.Rules {
		r := &b.of.Rules[i]
		if !r.Applied {
			continue
		}
		w.Open('{')
		w.Text("id", string(r.Ref.ID()))
		w.Text("title", r.Ref.Title())
		w.Text("jurisdiction", r.Jurisdiction)
		r.Ref.WriteStanding(w)
		r.Ref.WriteSources(w)
		w.Close('}')
	}
	w.Close(']')
}

// writeRange writes what a figure can come to while an award is not divided; nothing where it is certain.
func writeRange(w *codec.Writer, x *engine.Readings) {
	low, high, ok := x.Bounds()
	if !ok {
		return
	}
	w.Name("range")
	w.Open('{')
	w.Dollars("low", low)
	w.Dollars("high", high)
	w.Name("readings")
	w.Open('[')
	for i, n := range x.Figures {
		w.Open('{')
		w.Text("undivided_as", x.Kinds[i].String())
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
		sum, whole := b.of.Total(t.kinds)
		w.Name(t.name)
		w.Open('{')
		w.Dollars("amount", sum)
		w.Flag("partial", !whole)
		if low, high, ok := b.of.TotalReads(t.kinds).Bounds(); ok {
			w.Dollars("low", low)
			w.Dollars("high", high)
		}
		w.Close('}')
	}
	w.Close('}')
}

func (b *Branch) writeEntry(w *codec.Writer, e *engine.Entry) {
	w.Text("award", b.awardOf(e).ID)
	w.Text("stage", e.Stage.String())
	w.Text("operation", EntryKind(e.Kind).String())
	if e.Before.Known() {
		w.Dollars("before", e.Before)
	}
	if e.After.Known() {
		w.Dollars("after", e.After)
		if e.Before.Known() {
			w.Dollars("change", e.After.Sub(e.Before))
		}
	}
	replayed := b.replayed(e)
	w.Append("words", func(s []byte) []byte { return b.appendWords(s, e, replayed) })
	if replayed != nil {
		w.Append("arithmetic", func(s []byte) []byte { return b.appendArithmetic(s, e, replayed) })
	}
	ev, _ := b.orderOf(e)
	r := b.ruleOf(e)
	if ev != nil {
		w.Text("order", ev.ID)
	}
	if r != nil {
		w.Text("rule", string(r.Ref.ID()))
	}
	switch {
	case ev != nil:
		writeSources(w, ev.Authority)
	case r != nil:
		r.Ref.WriteSources(w)
	case e.Kind == engine.EntryStatutory:
		writeSources(w, b.of.Remedied[e.Act].Authority)
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

// writeSources writes the citations of a result.
func writeSources(w *codec.Writer, list []authority.Citation) {
	if len(list) > 0 {
		w.Members(func(f *codec.Form) { authority.ResultForms(f, "authority", &list) })
	}
}

// writeInterestAfter writes what [Branch.InterestAfterJudgment] returns.
func (b *Branch) writeInterestAfter(w *codec.Writer) {
	each(w, "interest_after", b.rulesAfter(), false, func(r **ruleAfter) {
		n := *r
		w.Text("rule", string(n.Rule))
		w.Text("words", n.InWords)
		w.Texts("awards", n.Awards)
		w.Text("principal", dollars(n.Principal))
		w.Date("from", n.From)
		w.Flag("supposed", n.Supposed)
		if n.Unknown == "" {
			w.Plain("percent", n.Percent)
			w.Text("per_diem", dollars(n.PerDiem))
		} else {
			w.Text("unknown", n.Unknown)
		}
		n.ref.WriteSources(w)
	})
}

// writeInterestNotDecided writes what [Branch.InterestNotDecided] returns, and then what [Branch.InterestNotGiven] does.
func (b *Branch) writeInterestNotDecided(w *codec.Writer) {
	type without struct {
		award string
		rule  dated.Ref
	}
	var none []without
	open := false
	b.interestUndecided(func(n *InterestNotDecided, rule dated.Ref) {
		if n.Available == interest.None {
			none = append(none, without{n.Award, rule})
			return
		}
		if !open {
			w.Name("interest_not_decided")
			w.Open('[')
			open = true
		}
		w.Open('{')
		n.write(w)
		rule.WriteSources(w)
		w.Close('}')
	})
	if open {
		w.Close(']')
	}
	each(w, "interest_not_given", none, false, func(x *without) {
		w.Text("award", x.award)
		w.Text("rule", string(x.rule.ID()))
		x.rule.WriteSources(w)
	})
}

// write writes what the law says of the interest, and what it would come to where that is computed.
func (n *InterestNotDecided) write(w *codec.Writer) {
	w.Text("award", n.Award)
	w.Text("rule", string(n.Rule))
	w.Text("availability", n.Available.String())
	w.Flag("liquidated", n.Liquidated)
	w.Date("from", n.From)
	w.Date("through", n.Through)
	switch {
	case n.Unknown != "":
		w.Text("unknown", n.Unknown)
	case n.Available == interest.OfRight:
		w.Text("amount", dollars(n.Dollars))
	}
}
