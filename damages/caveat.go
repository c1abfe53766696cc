package damages

import (
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/remittitur"
)

// CaveatKind is what a caveat is about.
type CaveatKind uint8

// The kinds of caveat. The zero kind is unspecified.
const (
	CaveatUnspecified   = CaveatKind(engine.CaveatUnspecified)
	CaveatConditional   = CaveatKind(engine.CaveatConditional)   // the result rests on an election that is open or not recorded
	CaveatUndetermined  = CaveatKind(engine.CaveatUndetermined)  // an award has no figure; totals are partial
	CaveatPredicate     = CaveatKind(engine.CaveatPredicate)     // something that the predicate of punitive damages asks for was not recorded
	CaveatStruckDown    = CaveatKind(engine.CaveatStruckDown)    // a cap that was struck down was not applied
	CaveatUnconfirmed   = CaveatKind(engine.CaveatUnconfirmed)   // a rule rests on sources that were not confirmed
	CaveatReviewed      = CaveatKind(engine.CaveatReviewed)      // a rule was asked about a day after it was last reviewed
	CaveatOmits         = CaveatKind(engine.CaveatOmits)         // a rule leaves out a part of the law
	CaveatDifferentLaws = CaveatKind(engine.CaveatDifferentLaws) // no cap was applied to an award on claims under different laws
	CaveatCause         = CaveatKind(engine.CaveatCause)         // a claim names no cause, and caps that reach named causes were not applied
	CaveatImputed       = CaveatKind(engine.CaveatImputed)       // the injured person's fault was counted against those who recover through that person
	CaveatCreditOrder   = CaveatKind(engine.CaveatCreditOrder)   // no authority was found on credits before the claimant's fault or after it, and a figure turns on it
	CaveatGoodFaith     = CaveatKind(engine.CaveatGoodFaith)     // a credit supposes a settlement in good faith, and no finding says so
	CaveatBenefit       = CaveatKind(engine.CaveatBenefit)       // a collateral source paid, and the court or the jury decides whether that is deducted
	CaveatLiquidated    = CaveatKind(engine.CaveatLiquidated)    // interest was computed that the law gives only on liquidated sums
	CaveatOwn           = CaveatKind(engine.CaveatOwn)           // a rule is the caller's own, not the library's
	CaveatOrder         = CaveatKind(engine.CaveatOrder)         // no authority was found for an order of stages on which a figure turns
	CaveatOffer         = CaveatKind(engine.CaveatOffer)         // an order should have offered a choice, or the courts of the forum differ on that
	CaveatAppeal        = CaveatKind(engine.CaveatAppeal)        // accepting an offer has an effect on the plaintiff's appeal
	CaveatSplit         = CaveatKind(engine.CaveatSplit)         // a court may divide punitive damages with a fund
	CaveatRecord        = CaveatKind(engine.CaveatRecord)        // the matter says that its record does not hold something
	CaveatFuture        = CaveatKind(engine.CaveatFuture)        // future loss was reduced by another method than the law fixes
	CaveatStatutory     = CaveatKind(engine.CaveatStatutory)     // a statutory figure has a condition or leaves something out
	CaveatPresumed      = CaveatKind(engine.CaveatPresumed)      // the ordinary case was taken for what nobody recorded
	CaveatUndivided     = CaveatKind(engine.CaveatUndivided)     // figures turn on how an award is divided into heads of damage
	CaveatNoShares      = CaveatKind(engine.CaveatNoShares)      // the law may divide an award among its debtors, and no shares of the fault are recorded
	CaveatStruckLater   = CaveatKind(engine.CaveatStruckLater)   // a rule was applied that a later decision struck down
)

//enum:string CaveatKind
var caveatNames = [...]string{
	"", "conditional", "undetermined", "predicate", "struck_down", "unconfirmed", "reviewed", "omits",
	"different_laws", "cause", "imputed_fault", "credit_order", "good_faith", "benefit", "liquidated", "own_rule",
	"order_of_operations", "offer", "appeal", "split", "record", "future", "statutory", "presumed", "undivided",
	"no_shares", "struck_later",
}

// Caveat is something that a reader of the judgment has to know beside the figures.
type Caveat struct {
	Kind      CaveatKind
	Award     string       // ID of the award it is about; may be empty
	Event     string       // ID of the event it is about; may be empty
	Rule      dated.RuleID // the rule it is about; may be empty
	Text      string       // in words
	Otherwise *Range       // what the awards would come to in all in another order of stages, of a caveat about that; nil where it is not known
	Authority []authority.Citation
}

// ruled is a caveat. Where it is about a rule of law on whose sources it rests, these are not listed in it.
type ruled struct {
	Caveat

	sources   dated.Ref
	low, high exact.Num // of [Caveat.Otherwise], where there is one
}

// Caveats returns what the reader of the branch has to know, most important first. The words are made here.
func (b *Branch) Caveats() []Caveat {
	list := b.held().caveats(nil)
	out := make([]Caveat, len(list))
	for i, c := range list {
		out[i] = c.Caveat
		if c.sources != (dated.Ref{}) {
			out[i].Authority = c.sources.Meta().Authority.Slice()
		}
	}
	return out
}

// caveats appends to a list what [Branch.Caveats] returns.
func (b *Branch) caveats(out []ruled) []ruled {
	add := func(list []Caveat) {
		for _, c := range list {
			out = append(out, ruled{Caveat: c})
		}
	}
	add(b.electionCaveats())
	add(b.presumedCaveat())
	for i := range b.of.Cells {
		if c := &b.of.Cells[i]; !c.Amount.Known() {
			t := "the award of " + c.Kind.InWords() + " damages is " + whyOf(c.Gone) + "; totals are partial"
			if x, ok := rangeOf(c.Readings); ok {
				t += "; it comes to " + x.InWords()
			}
			out = append(out, ruled{Caveat: Caveat{Kind: CaveatUndetermined, Award: b.of.AwardOn(c).ID, Text: t}})
		}
	}
	for _, d := range b.Undivided() {
		out = append(out, ruled{Caveat: Caveat{Kind: CaveatUndivided, Award: d.Award,
			Text: "is not divided into heads of damage, and figures turn on it; a finding or a stipulation that divides it is recorded under " + d.Path}})
	}
	for _, r := range b.of.Remarks {
		out = append(out, b.remarkText(r))
	}
	add(b.futureCaveats())
	add(b.statutoryCaveats())
	for i := range b.of.Orders {
		out = append(out, b.orderText(&b.of.Orders[i]))
	}
	add(b.offerCaveats())
	add(b.fundCaveats())
	for i := range b.of.Rules {
		if b.of.Rules[i].Applied {
			out = appendCaveats(out, &b.of.Rules[i])
		}
	}
	for _, t := range b.of.Judgment.Matter.Open {
		out = append(out, ruled{Caveat: Caveat{Kind: CaveatRecord, Text: t}})
	}
	return out
}

func (b *Branch) electionCaveats() []Caveat {
	var out []Caveat
	for _, g := range b.Elections() {
		t := "the result supposes that the offer was accepted"
		switch {
		case g.Recorded == remittitur.Unrecorded && g.Accepted:
			t = "the result supposes that the offer was accepted, or that none was due: the record does not say"
		case !g.Accepted:
			t = "the result supposes that an offer was made and refused"
		}
		out = append(out, Caveat{Kind: CaveatConditional, Event: g.Event, Text: t})
	}
	return out
}

func (b *Branch) remarkText(r engine.Remark) ruled {
	c := ruled{Caveat: Caveat{Kind: CaveatKind(r.Kind)}}
	if x, ok := b.of.CellAt(r.Cell); ok {
		c.Award = b.of.AwardOn(&x).ID
	}
	if t := plainRemark(c.Kind); t != "" {
		c.Text = t
		if c.Kind != CaveatNoShares {
			return c
		}
	} else {
		c.Text = "the state of mind that punitive damages need: " + r.Opening.InWords() + "; the award stands"
	}
	if r.Rule >= 0 && r.Rule < len(b.of.Rules) {
		c.sources = b.of.Rules[r.Rule].Ref
		c.Rule = c.sources.ID()
	}
	return c
}

// plainRemark is the text of a remark whose words are always the same, "" for another.
func plainRemark(k CaveatKind) string {
	switch k {
	case CaveatDifferentLaws:
		return "rests on claims under different laws; no statutory cap was applied to it"
	case CaveatCause:
		return "a claim it rests on names no cause of action; caps that reach only named causes were not applied"
	case CaveatImputed:
		return "the injured person's share of the fault was counted against it; whether this law does so for every such claim is not recorded"
	case CaveatNoShares:
		return "what each debtor owes of it is not determined: the law may divide it among them by fault, and no shares of the fault are recorded"
	case CaveatGoodFaith:
		return "the credit supposes a settlement in good faith; no finding that it was is recorded"
	case CaveatBenefit:
		return "a payment from a collateral source is recorded; whether it is taken off is for the court or the factfinder, and it was not"
	case CaveatLiquidated:
		return "the law gives interest before judgment on liquidated sums alone; that this one is such a sum is the decision recorded"
	case CaveatUnspecified, CaveatConditional, CaveatUndetermined, CaveatPredicate, CaveatStruckDown, CaveatUnconfirmed, CaveatReviewed, CaveatOmits,
		CaveatOwn, CaveatCreditOrder, CaveatOrder, CaveatOffer, CaveatAppeal, CaveatSplit, CaveatRecord, CaveatFuture, CaveatStatutory, CaveatPresumed, CaveatUndivided,
		CaveatStruckLater:
	}
	return ""
}

// ofCaller is said of a rule that is a caller's own, after its title.
const ofCaller = ": the caller's own rule, not one of this library"

// appendCaveats appends what the reader of a judgment has to know of a rule that was applied.
func appendCaveats(out []ruled, r *engine.Rule) []ruled {
	add := func(k CaveatKind, text string) *ruled {
		out = append(out, ruled{Caveat: Caveat{Kind: k, Rule: r.Ref.ID(), Text: text}})
		return &out[len(out)-1]
	}
	if r.Ref.Custom() {
		add(CaveatOwn, r.Ref.Title()+ofCaller).sources = r.Ref
	}
	switch r.Ref.Status() {
	case dated.StruckDown:
		m := r.Ref.Meta()
		add(CaveatStruckDown, m.Title+" was struck down and not applied").Authority = m.StruckBy().Slice()
	case dated.StruckLater:
		m := r.Ref.Meta()
		add(CaveatStruckLater, m.Title+struckLater(&m)).Authority = m.StruckBy().Slice()
	case dated.StatusUnspecified, dated.InForce, dated.Superseded, dated.Unverified:
	}
	if r.Ref.Unconfirmed() {
		add(CaveatUnconfirmed, r.Ref.Title()+": not confirmed in a source").sources = r.Ref
	}
	if r.Late {
		add(CaveatReviewed, r.Ref.Title()+": last reviewed on "+r.Ref.Meta().Reviewed.String()+", before the day asked about; the last known version was used")
	}
	if text := r.Ref.LeavesOut(r.Told); text != "" {
		add(CaveatOmits, text)
	}
	return out
}

// struckLater says when a version that was applied was struck down, with what reach, and why it was applied.
func struckLater(v *dated.Meta) string {
	s, _ := v.FirstStrike()
	why := "it was applied as the law of the day, since the matter records nothing on that day or after it"
	if s.Reach == dated.Forward {
		why = "it was applied, since the decision does not reach this matter"
	}
	return " was struck down on " + s.On.String() + ", " + s.Reach.InWords() + "; " + why
}

// offerCaveats says what the forum's practice makes of the orders in effect: whether a choice was due, and whether a
// party that accepted may appeal.
func (b *Branch) offerCaveats() []Caveat {
	if len(b.of.Offers) == 0 {
		return nil
	}
	var out []Caveat
	_, practice, _ := b.of.Practice.Find(b.of.Judgment.Matter.Dates) // it was found when the acts were asked about
	asked := make(map[*Event]bool, len(b.of.Offers))
	for _, e := range b.of.Offers {
		asked[&b.of.Judgment.Matter.Docket[e]] = true
	}
	for ev, standing := range b.Orders() {
		if asked[ev] && (standing == OrderOperative || standing == OrderConditional) {
			out = append(out, offered(ev, &practice)...)
		}
	}
	return out
}

func offered(ev *Event, p *remittitur.Practice) []Caveat {
	var out []Caveat
	status := remittitur.NotOffered
	if ev.Order.Election != nil {
		status = ev.Order.Election.Status
	}
	var ground remittitur.Ground
	for i := range ev.Order.Acts {
		if g := ev.Order.Acts[i].Ground; g != remittitur.GroundUnrecorded {
			ground = g
			break
		}
	}
	must, cite := p.MustOffer(ground)
	add := func(k CaveatKind, text string, c authority.Citation) {
		cv := Caveat{Kind: k, Event: ev.ID, Text: text}
		if c.Text != "" {
			cv.Authority = []authority.Citation{c}
		}
		out = append(out, cv)
	}
	undecided := status == remittitur.Unrecorded
	switch {
	case must == remittitur.Yes && status == remittitur.NotOffered:
		add(CaveatOffer, "a cut on the ground of "+ground.InWords()+" is to be offered with a new trial as the alternative, and no offer is recorded", cite)
	case must == remittitur.Varies && (status == remittitur.NotOffered || undecided):
		add(CaveatOffer, "the courts of this forum differ on whether a cut on the ground of "+ground.InWords()+" needs an offer of a new trial", cite)
		out[len(out)-1].Authority = append(out[len(out)-1].Authority, p.DueProcessMore.Slice()...)
	}
	if may, cite := p.MayAppeal(status); may == remittitur.No {
		add(CaveatAppeal, "who accepts a remittitur in this forum may not appeal it, even under protest", cite)
	}
	return out
}

// fundCaveats say where a court may divide punitive damages and the law fixes no share, and what a share supposes.
func (b *Branch) fundCaveats() []Caveat {
	var out []Caveat
	for i := range b.of.Funds {
		f := &b.of.Funds[i]
		v := b.of.Rules[f.Rule].Ref.Meta()
		say := func(text string) {
			out = append(out, Caveat{Kind: CaveatSplit, Award: b.awardAt(f.Cell).ID, Rule: v.ID, Authority: v.Authority.Slice(), Text: text})
		}
		switch {
		case v.Status == dated.StruckDown:
		case f.Split.Discretionary:
			say("the court may give part of the punitive damages to " + f.Split.Payee + "; the law fixes no share")
		case f.Open:
			say(f.Split.Payee + " shares in the award unless established: " + f.Split.Unless.InWords() + "; no finding is recorded, and nothing was taken for it")
		case f.Gross:
			say("the share for " + f.Split.Payee + " is of what attorney's fees and costs leave; none are recorded, and it was taken of the whole")
		}
	}
	return out
}

// awardAt is the award of a cell by its position among all cells.
func (b *Branch) awardAt(at int) *Award {
	c, found := b.of.CellAt(at)
	if !found {
		return &Award{}
	}
	return b.of.AwardOn(&c)
}

// futureCaveats say where law fixes other conventions than those an award was reduced by.
func (b *Branch) futureCaveats() []Caveat {
	var out []Caveat
	for _, x := range b.of.PresentLaws {
		a, rule := b.awardAt(x.Cell), x.Rule
		if !rule.Rule.Fixes() {
			continue
		}
		noneconomic := a.Kind.Class() == head.Noneconomic
		switch {
		case noneconomic && !rule.Rule.Noneconomic:
			out = append(out, Caveat{Kind: CaveatFuture, Award: a.ID, Rule: rule.ID, Authority: rule.Authority.Slice(),
				Text: "future noneconomic damages were reduced to present value, which the law recorded does not ask: " + rule.Title})
		case rule.Rule.Discount.InWords() != a.Future.Discount.InWords():
			out = append(out, Caveat{Kind: CaveatFuture, Award: a.ID, Rule: rule.ID, Authority: rule.Authority.Slice(),
				Text: "its payments are " + a.Future.Discount.InWords() + "; the law recorded has them " + rule.Rule.Discount.InWords() + ": " + rule.Title})
		}
	}
	return out
}

// presumedCaveat is the one caveat that names what was presumed, and says in which direction the figures may move.
func (b *Branch) presumedCaveat() []Caveat {
	if len(b.of.Presumed) == 0 {
		return nil
	}
	var parts []string
	say := func(words string, of func(engine.Presumed) bool) {
		var names []string
		for _, p := range b.of.Presumed {
			if of(p) {
				names = append(names, p.Name)
			}
		}
		if len(names) > 0 {
			parts = append(parts, words+": "+strings.Join(names, ", "))
		}
	}
	exception := func(raises, lowers bool) func(engine.Presumed) bool {
		return func(p engine.Presumed) bool { return !p.Quantity && p.Raises == raises && p.Lowers == lowers }
	}
	ordinary := "nobody recorded a finding on these exceptions, and it was presumed that none was established; where "
	exceptions := func(words string, of func(engine.Presumed) bool) {
		at := len(parts)
		say(ordinary+words, of)
		if len(parts) > at {
			ordinary = "where " // said once
		}
	}
	exceptions("one was, a figure may be higher", exception(true, false))
	exceptions("one was, a figure may be lower", exception(false, true))
	exceptions("one was, a figure may be higher or lower", exception(true, true))
	exceptions("one alone was, no figure changes", exception(false, false))
	say("nobody recorded these quantities, and a limit that they can only lower was applied without them, so that a figure may be lower",
		func(p engine.Presumed) bool { return p.Quantity && !p.Lacking })
	say("nobody recorded these quantities, and a limit that rests on them leaves its awards without a figure",
		func(p engine.Presumed) bool { return p.Quantity && p.Lacking })
	return []Caveat{{Kind: CaveatPresumed, Text: strings.Join(parts, "; ")}}
}

// statutoryCaveats are what a reader of statutory figures has to know.
func (b *Branch) statutoryCaveats() []Caveat {
	if len(b.of.Remedied) == 0 {
		return nil
	}
	var out []Caveat
	for i := range b.of.Entries {
		e := &b.of.Entries[i]
		r, ok := b.statutoryOf(e)
		if !ok {
			continue
		}
		say := func(text string) {
			out = append(out, Caveat{Kind: CaveatStatutory, Award: b.awardOf(e).ID, Rule: r.Version, Text: r.Cite + ": " + text, Authority: r.Authority})
		}
		if r.Custom {
			out = append(out, Caveat{Kind: CaveatOwn, Rule: r.Version, Text: r.Title + ofCaller, Authority: r.Authority})
		}
		for _, t := range r.Caveats {
			say(t)
		}
		if len(r.Omits) > 0 {
			say("not modelled: " + strings.Join(r.Omits, "; "))
		}
		for _, t := range r.Reviews {
			say("reviewed under " + t.Name + ": " + t.Standard)
		}
	}
	return out
}
