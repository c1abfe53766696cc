package damages

import (
	"bytes"
	"math/big"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Formula returns the formula behind an entry: the figure of an order, or the cap of a rule. It is zero where the entry rests on
// none.
func (b *Branch) Formula(e Entry) limit.Expr {
	b, e = b.entry(e)
	return b.formulaOf(&e)
}

// formulaOf is [Branch.Formula] for an entry of the branch.
func (b *Branch) formulaOf(e *Entry) limit.Expr {
	if _, a := b.orderOf(e); a != nil {
		return a.To
	}
	return e.formula
}

// Figures returns what the bases of an entry's formula came to, by name: in dollars, or as a number of people or things.
func (b *Branch) Figures(e Entry) map[limit.Base]decimal.Decimal {
	b, e = b.entry(e)
	r := b.replayed(&e)
	if r == nil || !r.run {
		return nil
	}
	figures := map[limit.Base]decimal.Decimal{}
	for _, f := range r.figures {
		figures[f.of] = f.amount.Decimal()
	}
	return figures
}

// replayed evaluates an entry's formula again on what it was evaluated on; nil where the entry rests on none.
func (b *Branch) replayed(e *Entry) *replay {
	f := b.formulaOf(e)
	if f.IsZero() {
		return nil
	}
	r := &replay{governs: f}
	if !e.whatever && e.operands.to > e.operands.from {
		r.run, r.left = true, b.operands[e.operands.from+1:e.operands.to]
		_, _, _ = limit.Evaluate[exact.Num](f, r) // it succeeded before, on the same operands
		r.governs = f.Simplify(r.answers)
	}
	return r
}

// Limited returns what an entry's formula came to in dollars, and whether it came to a limit that is determined.
func (b *Branch) Limited(e Entry) (decimal.Decimal, bool) {
	b, e = b.entry(e)
	n := b.limited(&e)
	return n.Decimal(), n.Known()
}

// limited is what the formula of an entry of the branch came to; undetermined where it sets no limit.
func (b *Branch) limited(e *Entry) exact.Num {
	if e.operands.to <= e.operands.from || b.formulaOf(e).IsZero() {
		return exact.Num{}
	}
	return b.operands[e.operands.from]
}

// replay evaluates a formula again on the operands it was evaluated on: the same questions come in the same order.
type replay struct {
	governs limit.Expr // what governs of it on the findings recorded
	run     bool       // whether it was evaluated again, so that the figures of its bases are known
	left    []exact.Num
	figures []based
	few     [2]based // of most formulas
	answers map[finding.Topic]finding.Status
}

// based is what a base came to.
type based struct {
	of     limit.Base
	amount exact.Num
}

func (r *replay) next() exact.Num {
	if len(r.left) == 0 {
		return exact.Num{}
	}
	n := r.left[0]
	r.left = r.left[1:]
	return n
}

func (r *replay) Constant(n, d int64, wide *big.Rat) exact.Num { return exact.Of(n, d, wide) }

func (r *replay) Quantity(b limit.Base) (exact.Num, bool, error) {
	n := r.next()
	if n.Known() {
		if r.figures == nil {
			r.figures = r.few[:0]
		}
		r.figures = append(r.figures, based{b, n})
	}
	return n, true, nil
}

// figure is what a base came to, as it was found last.
func (r *replay) figure(b limit.Base) exact.Num {
	for i := len(r.figures) - 1; i >= 0; i-- {
		if r.figures[i].of == b {
			return r.figures[i].amount
		}
	}
	return exact.Num{}
}

func (r *replay) Finding(t finding.Topic) (finding.Status, error) {
	answer := finding.NotEstablished
	if n := r.next(); n.Cmp(exact.Int(int64(finding.Established))) == 0 {
		answer = finding.Established
	}
	if r.answers == nil {
		r.answers = map[finding.Topic]finding.Status{}
	}
	r.answers[t] = answer
	return answer, nil
}

// appendLimit appends what a formula did to text.
func (b *Branch) appendLimit(text []byte, e *Entry, r *replay) []byte {
	var f limit.Expr
	if r != nil {
		f = r.governs
	}
	v := b.limited(e)
	if e.after.Known() && !v.Known() && !e.whatever && !e.either {
		return append(text, "no limit applies"...)
	}
	at := len(text)
	verbs := [...]string{EntryLimit: "limited to ", EntrySet: "set to ", EntryIncrease: "raised by ", EntryCredit: "credited with "}
	verb := len(verbs[e.op])
	text = f.AppendWords(append(text, verbs[e.op]...), nil)
	if e.op == EntryLimit && bytes.HasPrefix(text[at+verb:], []byte("no limit")) {
		text = append(append(text[:at], "under "...), text[at+verb:]...)
	}
	notExceeded := func(text []byte) []byte {
		return append(appendLimited(append(text, ": $"...), v), ", not exceeded"...)
	}
	switch {
	case !e.after.Known() && e.whatever:
		return append(text, ", which rests on what is not recorded"...)
	case e.either:
		return append(text, ": the same figure however the undivided damages divide"...)
	case !e.after.Known() && len(b.all) > 0:
		return append(text, ", which turns on how undivided damages divide"...)
	case !e.after.Known():
		return append(text, ", which rests on an undetermined award"...)
	case e.whatever && e.after.Cmp(e.before) == 0:
		return append(text, ": not exceeded, whatever is found of what is not recorded"...)
	case e.whatever:
		return append(e.after.AppendDollars(append(text, ": "...)), ", as far as is recorded"...)
	case e.shared() && e.op == EntryLimit && e.after.Cmp(e.before) == 0:
		return notExceeded(append(text, " for the awards under it together"...))
	case e.shared() && !b.alone(e):
		return append(text, " for the awards under it together, in proportion"...)
	case e.shared():
		return append(text, " for the awards under it together"...)
	case e.op == EntryLimit && e.after.Cmp(e.before) == 0:
		return notExceeded(text)
	}
	return text
}

// appendLimited appends to text what a formula came to, with commas between thousands.
func appendLimited(text []byte, v exact.Num) []byte {
	n, ok := v.AsDecimal()
	if !ok && v.Known() {
		return append(text, exact.OutOfRange...)
	}
	if !ok {
		n = exact.Int(0)
	}
	return n.AppendGrouped(text, 2)
}

// Arithmetic writes an entry's formula with its figures, such as "min($167,254,000.00, 9 × $444,719.00)". It is empty where there
// is nothing to add to what [Branch.InWords] says.
func (b *Branch) Arithmetic(e Entry) string { return string(b.AppendArithmetic(nil, e)) }

// AppendArithmetic appends to text what [Branch.Arithmetic] returns.
func (b *Branch) AppendArithmetic(text []byte, e Entry) []byte {
	b, e = b.entry(e)
	if r := b.replayed(&e); r != nil {
		text = b.appendArithmetic(text, &e, r)
	}
	return text
}

// appendArithmetic is [Branch.AppendArithmetic] for an entry of the branch and its formula, replayed.
func (b *Branch) appendArithmetic(text []byte, e *Entry, r *replay) []byte {
	f := r.governs
	figured := false
	figure := func(of limit.Base) exact.Num {
		n := r.figure(of)
		if _, printable := n.AsDecimal(); printable {
			figured = true
		}
		return n
	}
	if e.shared() && e.after.Cmp(e.before) != 0 {
		text = b.appendPool(text, e)
		end := len(text)
		where := ", where the figure is "
		if e.op == EntryLimit {
			where = ", where the limit is "
		}
		if text = f.AppendWords(append(text, where...), figure); !figured {
			return text[:end]
		}
		return text
	}
	if len(r.figures) == 0 {
		return text
	}
	at := len(text)
	before, after := "", ""
	switch {
	case e.op == EntryLimit:
		text, before, after = e.before.AppendDollars(append(text, "min("...)), ", ", ")"
	case e.op == EntryIncrease:
		text, before = e.before.AppendDollars(text), " + "
	case e.op == EntryCredit && e.after.Sign() == 0:
		text, before, after = e.before.AppendDollars(append(text, "max("...)), " - ", ", $0.00)"
	case e.op == EntryCredit:
		text, before = e.before.AppendDollars(text), " - "
	}
	if text = append(f.AppendWords(append(text, before...), figure), after...); !figured {
		return text[:at]
	}
	return text
}

// shared reports whether the limit of an entry holds for several awards together.
func (e *Entry) shared() bool { return e.pool.to > e.pool.from }

// alone reports whether an award bears the whole cut of a limit that holds for several.
func (b *Branch) alone(e *Entry) bool { return b.operands[e.pool.from].Cmp(e.before) == 0 }

// appendPool appends to text the part of an award in what one limit leaves of several awards.
func (b *Branch) appendPool(text []byte, e *Entry) []byte {
	base, left, v := b.operands[e.pool.from], b.operands[e.pool.from+1], b.operands[e.pool.from+2]
	if b.alone(e) {
		text = append(v.AppendDollars(text), " less "...)
		return append(v.Sub(left).AppendDollars(text), " for the other awards"...)
	}
	text = append(e.before.AppendDollars(text), " × "...)
	text = append(left.AppendDollars(text), " / "...)
	text = base.AppendDollars(text)
	exactly := e.before.Mul(left).Quo(base)
	switch rest := e.after.Sub(exactly.Round(2)); rest.Sign() {
	case 1:
		return append(rest.AppendGrouped(append(text, ", with $"...), 2), " that rounding left over"...)
	case -1:
		return append(rest.Neg().AppendGrouped(append(text, ", without $"...), 2), " that rounding added"...)
	}
	return text
}

// InWords says what an entry did and why, such as "limited to 9 × compensatory (due process)".
func (b *Branch) InWords(e Entry) string { return string(b.AppendWords(nil, e)) }

// AppendWords appends to text what [Branch.InWords] returns.
func (b *Branch) AppendWords(text []byte, e Entry) []byte {
	b, e = b.entry(e)
	return b.appendWords(text, &e, b.replayed(&e))
}

// appendWords is [Branch.AppendWords] for an entry of the branch and its formula, replayed, nil where it has none.
func (b *Branch) appendWords(text []byte, e *Entry, r *replay) []byte {
	add := func(more string) { text = append(text, more...) }
	switch e.op {
	case EntryFault:
		if e.after.Sign() != 0 && e.after.Cmp(e.before) == 0 {
			add("not ")
		}
		add("reduced by the claimant's share of the fault, ")
		text = b.operands[e.operands.from].AppendShort(text)
		add("%")
		if e.after.Sign() == 0 {
			add(": barred")
		}
	case EntryShare:
		add("divided by fault: the defendants owe ")
		text = b.operands[e.operands.from].Mul(exact.Int(100)).AppendFixed(text, 2)
		add("% of it")
	case EntrySettlement:
		text = b.appendSettlement(text, e)
	case EntryInterest:
		add("interest before judgment on ")
		text = b.operands[e.operands.from].AppendDollars(text)
		if how, ok := b.InterestRan(*e); ok {
			add(" from " + how.First.String() + " to " + how.Until.String())
			if how.Percent.Sign() != 0 {
				add(" at " + exact.Plain(how.Percent) + "% a year")
			}
		}
		if x := &b.j.m.Interest[e.act]; x.Note != "" {
			add(" (" + x.Note + ")")
		}
	case EntryPresent:
		f := b.awardOf(e).Future
		add("reduced to present value: " + f.Discount.InWords() + ", " + f.Timing.InWords())
	case EntryStatutory:
		add(b.statutoryWords(*e))
	case EntryBenefit:
		add("less what " + payer(b.BenefitOf(*e)) + " paid: ")
		text = b.operands[e.operands.from].AppendDollars(text)
	case EntryPredicate:
		add("removed: the predicate for punitive damages was not established")
	case EntryRound:
		add("rounded to the cent, half away from zero")
	case EntryStrike:
		add(b.strikeWords(*e))
	case EntryScale:
		_, a := b.orderOf(e)
		add("multiplied by " + a.By.RatString())
	case EntryLimit, EntrySet, EntryIncrease, EntryCredit:
		text = b.appendLimit(text, e, r)
	case EntryUndivided:
		add(b.undividedWords(*e))
	case EntryUnspecified:
	}
	if by := b.ruleOf(e); by != nil && by.ref.Custom() {
		add(" [own rule]")
	}
	if _, a := b.orderOf(e); a != nil && a.Ground != remittitur.GroundUnrecorded {
		add(" (")
		add(a.Ground.InWords())
		add(")")
	}
	return text
}

// strikeWords say against whom an award was struck, where that is not everyone it was against.
func (b *Branch) strikeWords(e Entry) string {
	c := b.PostedTo(e)
	_, a := b.OrderOf(e)
	var named []string
	for _, id := range b.Award(c).Against {
		if slices.Contains(a.On.Against, id) {
			named = append(named, id)
		}
	}
	switch {
	case len(named) == 0 || len(named) == len(b.Award(c).Against):
		return "struck"
	case e.after.Sign() == 0 && e.before.Sign() != 0:
		return "struck against " + strings.Join(named, " and ") + ", the last whom it stood against"
	}
	return "struck against " + strings.Join(named, " and ") + "; it stands against the others"
}

// appendSettlement appends to text what a settlement took off an award, or why it took nothing off.
func (b *Branch) appendSettlement(text []byte, e *Entry) []byte {
	x := &b.j.m.Settled[e.act]
	if e.reason == credited {
		text = append(text, "credited with "...)
	}
	text = append(append(append(text, "the settlement "...), x.ID...), " of $"...)
	text = append(text, exact.Group(exact.Plain(x.Amount))...)
	if e.reason == credited {
		return b.operands[e.operands.from].AppendDollars(append(text, ": "...))
	}
	return append(append(text, " takes nothing off: "...), e.reason.words()...)
}

// words say why a settlement takes nothing off.
func (n noCredit) words() string {
	switch n {
	case byLaw:
		return "each defendant owes only its own share of the fault"
	case severalShare:
		return "what is owed is a share of the fault, which leaves out the share of the person released"
	case noShareFound:
		return "no share of the fault was found of the person released"
	case belowDamages:
		return "with it the claimant receives no more than the compensatory damages found"
	case notLiable:
		return "the person released was found not liable"
	case otherHeads:
		return "the credit is for other heads of damage"
	case otherCauses:
		return "the credit does not reach this cause of action"
	case countedBefore:
		return "another settlement took the same share"
	case nothingIsOwed:
		return "nothing is owed on the award"
	case shareGoesAlready:
		return "the defendants owe only their own shares, added up"
	case nothingPaid:
		return "nothing was paid"
	case credited:
	}
	return "it is not credited"
}

func payer(b *Benefit) string {
	if b.Source != "" {
		return b.Source
	}
	return "a collateral source"
}
