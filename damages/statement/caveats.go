package statement

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
)

// Caveats stand in three places: the three that could move the figure most stand in the result, in dollars where these can be
// computed; the others that could move it stand at the end; and what is only noted stands after them.

// foremost is how many caveats stand in the result.
const foremost = 3

// mover is a caveat that could move the figure.
type mover struct {
	text    string
	notes   []int
	dollars decimal.Decimal // by how much; zero where that is not known
	see     int             // stands for the row that explains the dollars
	caveats []int           // positions among those told that say the same; none for an election
}

// place is where a caveat stands.
type place uint8

const (
	amongMovers place = iota // in the result, or among what is not settled
	inResult                 // the result has it in words of its own
	onlyNoted                // it does not turn on this record: what a rule leaves out in general, and where a rule is from
)

func placeOf(k damages.CaveatKind) place {
	switch k {
	case damages.CaveatConditional, damages.CaveatUndetermined, damages.CaveatUndivided, damages.CaveatNoShares:
		return inResult
	case damages.CaveatOmits, damages.CaveatStruckDown, damages.CaveatOwn, damages.CaveatAppeal:
		return onlyNoted
	case damages.CaveatUnspecified, damages.CaveatPredicate, damages.CaveatUnconfirmed, damages.CaveatReviewed, damages.CaveatDifferentLaws,
		damages.CaveatCause, damages.CaveatImputed, damages.CaveatCreditOrder, damages.CaveatGoodFaith, damages.CaveatBenefit, damages.CaveatLiquidated,
		damages.CaveatOrder, damages.CaveatOffer, damages.CaveatSplit, damages.CaveatRecord, damages.CaveatFuture, damages.CaveatStatutory,
		damages.CaveatPresumed, damages.CaveatStruckLater:
	}
	return amongMovers
}

// movers are the rows of the result on what could still move it.
func (d *layout) movers() []Row {
	list := d.elections()
	for _, same := range alikeCaveats(d.told) {
		if placeOf(d.told[same[0]].Kind) == amongMovers {
			m := mover{caveats: same, see: d.turnsOn(same)}
			for _, i := range same {
				m.dollars = m.dollars.Add(d.atStake(&d.told[i]))
			}
			list = append(list, m)
		}
	}
	slices.SortStableFunc(list, func(a, b mover) int {
		return b.dollars.Abs().Cmp(a.dollars.Abs())
	})
	if len(list) > foremost {
		list = list[:foremost]
	}
	var rows []Row
	for _, m := range list {
		if len(rows) == 0 {
			rows = append(rows, Row{Kind: Text, Label: "What could still move it:"})
		}
		row := Row{Kind: Part, Label: m.text, Notes: m.notes}
		if len(m.caveats) > 0 {
			row.Label, row.Notes = d.about(d.told, m.caveats), d.CiteAll(d.told[m.caveats[0]].Authority)
			d.shown = append(d.shown, m.caveats...)
		}
		if m.dollars.Sign() != 0 {
			row.Amount, row.See = d.money(m.dollars), m.see
			if m.dollars.Sign() > 0 {
				row.Amount = "+" + row.Amount
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// elections are what turns on elections that are open or not recorded: the distance from the first branch to each other one.
func (d *layout) elections() []mover {
	var out []mover
	sum, whole := d.b.Total(head.All())
	for b := range d.j.Branches() {
		if b == d.b {
			continue
		}
		other, too := b.Total(head.All())
		m := mover{text: d.condition(b)}
		m.see = d.to(ofBranch, m.text)
		if !d.crossed && whole {
			m.dollars = other.Sub(sum)
			if !too {
				m.text += ", so far determined"
			}
		}
		out = append(out, m)
	}
	return out
}

// atStake is what a caveat would take from the judgment or add to it, zero where that cannot be computed.
func (d *layout) atStake(c *damages.Caveat) (dollars decimal.Decimal) {
	if c.Otherwise != nil {
		if sum, whole := d.b.Total(head.All()); whole && !d.crossed {
			low, high := c.Otherwise.Low.Sub(sum), c.Otherwise.High.Sub(sum)
			if high.Abs().Cmp(low.Abs()) > 0 {
				return high
			}
			return low
		}
	}
	if c.Kind == damages.CaveatPredicate {
		if cell, ok := d.b.Find(c.Award); ok {
			amount, _ := cell.Amount()
			return amount.Neg()
		}
	}
	if c.Kind == damages.CaveatUnconfirmed || c.Kind == damages.CaveatStruckLater {
		for i := range d.ofRules.each(string(c.Rule)) {
			if e := &d.entries[i]; !e.Opens() {
				dollars = dollars.Sub(e.Change())
			}
		}
	}
	return dollars
}

// turnsOn stands for the row of what caveats that say the same are about: the only award, else the rule, else the first award. One
// about an order of stages leads to an award that they met.
func (d *layout) turnsOn(same []int) int {
	c := &d.told[same[0]]
	if c.Otherwise != nil { // the first award that a stage met which may stand in another order
		for i := range d.entries {
			if s := d.entries[i].Stage(); s >= law.StageFault && s <= law.StageCredits {
				return d.to(ofAward, d.b.AwardOf(d.entries[i]).ID)
			}
		}
	}
	if c.Award != "" && (len(same) == 1 || c.Rule == "") {
		return d.to(ofAward, c.Award)
	}
	return d.to(ofRule, string(c.Rule))
}

// alikeCaveats puts the caveats together that say the same of several awards, in the order of the first of each.
func alikeCaveats(list []damages.Caveat) [][]int {
	type saying struct {
		kind damages.CaveatKind
		rule dated.RuleID
		text string
	}
	var out [][]int
	at := make(map[saying]int, len(list))
	for i := range list {
		c := &list[i]
		key := saying{c.Kind, c.Rule, c.Text}
		if k, ok := at[key]; ok && c.Award != "" {
			out[k] = append(out[k], i)
			continue
		}
		at[key] = len(out)
		out = append(out, []int{i})
	}
	return out
}

// about is the text of caveats that say the same, with what they are about before it.
func (d *layout) about(list []damages.Caveat, same []int) string {
	c := &list[same[0]]
	switch {
	case c.Award != "":
		var of []string
		for _, i := range same {
			of = append(of, d.calledAward(list[i].Award))
		}
		return awards(of) + ": " + c.Text
	case c.Event != "":
		return d.called(c.Event) + ": " + c.Text
	case c.Kind == damages.CaveatPresumed:
		return d.called(c.Text) // it names findings
	}
	return c.Text
}

// caveats prints what the result did not, and what is only noted where that is wanted.
func (d *layout) caveats(noted bool) {
	for b := range d.j.Branches() {
		list := d.told
		if b != d.b {
			list = b.Caveats()
		}
		for _, same := range alikeCaveats(list) {
			c := &list[same[0]]
			at := placeOf(c.Kind)
			if at == inResult && (c.Kind != damages.CaveatNoShares || b == d.b) || b == d.b && slices.Contains(d.shown, same[0]) || at == onlyNoted && !noted {
				continue
			}
			if c.Kind == damages.CaveatOmits && d.left[c.Rule] == c.Text {
				continue // a note says it
			}
			t := d.text(appendBracketed(append(d.begin(), d.about(list, same)...), d.CiteAll(c.Authority)))
			if at == onlyNoted {
				d.Note(t)
			} else {
				d.Caveat(t)
			}
		}
	}
}
