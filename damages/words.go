package damages

import (
	"math/big"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Formula returns the formula behind an entry: an order's figure, or the cap of a rule that was applied; absent where the
// entry rests on none.
func (b *Branch) Formula(e Entry) limit.Expr {
	b, e = b.entry(e)
	if _, a := b.OrderOf(e); a != nil {
		return a.To
	}
	return e.formula
}

// Figures returns what the bases of the entry's formula came to, by name, in dollars (or a headcount).
func (b *Branch) Figures(e Entry) map[limit.Base]decimal.Decimal {
	b, e = b.entry(e)
	r := replay{figures: map[limit.Base]decimal.Decimal{}}
	if _, replayed := b.governing(e, &r); !replayed {
		return nil
	}
	return r.figures
}

// governing returns what governs of the entry's formula on the findings recorded, and whether it was evaluated again for
// that. The figures of its bases are noted where r has a place for them.
func (b *Branch) governing(e Entry, r *replay) (governs limit.Expr, replayed bool) {
	f := b.Formula(e)
	if f.IsZero() || e.whatever || e.operands.to <= e.operands.from {
		return f, false
	}
	r.left = b.operands[e.operands.from+1 : e.operands.to]
	_, _, _ = limit.Evaluate[exact.Num](f, r) // it succeeded before, on the same operands
	return f.Given(r.answers), true
}

// Limited returns what the entry's formula came to in dollars; false where it sets no limit or is undetermined.
func (b *Branch) Limited(e Entry) (decimal.Decimal, bool) {
	b, e = b.entry(e)
	if e.operands.to <= e.operands.from || b.Formula(e).IsZero() {
		return decimal.Decimal{}, false
	}
	n := b.operands[e.operands.from]
	return n.Decimal(), n.Known()
}

// replay evaluates a formula again on the operands it was evaluated on: the same questions come in the same order.
type replay struct {
	left    []exact.Num
	figures map[limit.Base]decimal.Decimal // nil where nobody asks for them
	answers map[finding.Topic]finding.Status
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
	if n.Known() && r.figures != nil {
		r.figures[b] = n.Decimal()
	}
	return n, true, nil
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

func (b *Branch) limitWords(s *strings.Builder, e Entry) {
	f, _ := b.governing(e, new(replay))
	v, ok := b.Limited(e)
	if e.after.Known() && !ok && !e.whatever && !e.either {
		s.WriteString("no limit applies")
		return
	}
	verbs := [...]string{OpLimit: "limited to ", OpSet: "set to ", OpIncrease: "raised by ", OpCredit: "credited with "}
	verb, formula := verbs[e.op], f.Words()
	if e.op == OpLimit && strings.HasPrefix(formula, "no limit") {
		verb = "under "
	}
	s.WriteString(verb)
	s.WriteString(formula)
	switch {
	case !e.after.Known() && e.whatever:
		s.WriteString(", which rests on what is not recorded")
	case e.either:
		s.WriteString(": the same figure however the undivided damages divide")
	case !e.after.Known() && len(b.all) > 0:
		s.WriteString(", which turns on how undivided damages divide")
	case !e.after.Known():
		s.WriteString(", which rests on an undetermined award")
	case e.whatever && e.after.Cmp(e.before) == 0:
		s.WriteString(": not exceeded, whatever is found of what is not recorded")
	case e.whatever:
		s.WriteString(": " + e.after.Dollars() + ", as far as is recorded")
	case e.shared() && e.op == OpLimit && e.after.Cmp(e.before) == 0:
		s.WriteString(" for the awards under it together: $" + exact.Grouped(v) + ", not exceeded")
	case e.shared():
		s.WriteString(" for the awards under it together")
		if !b.alone(e) {
			s.WriteString(", in proportion")
		}
	case e.op == OpLimit && e.after.Cmp(e.before) == 0:
		s.WriteString(": $" + exact.Grouped(v) + ", not exceeded")
	}
}

// Arithmetic writes the entry's formula with its figures: "min($167,254,000.00, 9 × $444,719.00)"; "" where it has none
// beyond what [Branch.Words] says.
func (b *Branch) Arithmetic(e Entry) string {
	b, e = b.entry(e)
	if b.Formula(e).IsZero() {
		return ""
	}
	r := replay{figures: map[limit.Base]decimal.Decimal{}}
	f, _ := b.governing(e, &r)
	in, figured := "", len(r.figures) > 0
	if figured {
		in = f.WordsWith(r.figures)
		figured = in != f.Words()
	}
	if e.shared() && e.after.Cmp(e.before) != 0 {
		s := b.poolArithmetic(e)
		if figured {
			s += map[bool]string{true: ", where the limit is ", false: ", where the figure is "}[e.op == OpLimit] + in
		}
		return s
	}
	if !figured {
		return ""
	}
	before := e.before.Dollars()
	switch {
	case e.op == OpLimit:
		return "min(" + before + ", " + in + ")"
	case e.op == OpIncrease:
		return before + " + " + in
	case e.op == OpCredit && e.after.Sign() == 0:
		return "max(" + before + " - " + in + ", $0.00)"
	case e.op == OpCredit:
		return before + " - " + in
	}
	return in
}

// shared reports whether the limit of an entry holds for several awards together.
func (e *Entry) shared() bool { return e.pool.to > e.pool.from }

// alone reports whether an award bears the whole cut of a limit that holds for several.
func (b *Branch) alone(e Entry) bool { return b.operands[e.pool.from].Cmp(e.before) == 0 }

// poolArithmetic writes the part of an award in what one limit leaves of several awards.
func (b *Branch) poolArithmetic(e Entry) string {
	base, left, v := b.operands[e.pool.from], b.operands[e.pool.from+1], b.operands[e.pool.from+2]
	if b.alone(e) {
		return v.Dollars() + " less " + v.Sub(left).Dollars() + " for the other awards"
	}
	s := e.before.Dollars() + " × " + left.Dollars() + " / " + base.Dollars()
	exactly := e.before.Mul(left).Quo(base)
	switch rest := e.after.Sub(exactly.Round(2)); rest.Sign() {
	case 1:
		s += ", with $" + exact.Group(rest.Fixed(2)) + " that rounding left over"
	case -1:
		s += ", without $" + exact.Group(exact.Int(0).Sub(rest).Fixed(2)) + " that rounding added"
	}
	return s
}

// Words says in words what an entry did and why, with its figures: "limited to 9 × compensatory: min($167,254,000.00,
// 9 × $444,719.00)".
func (b *Branch) Words(e Entry) string {
	b, e = b.entry(e)
	var s strings.Builder
	switch e.op {
	case OpFault:
		share := "the claimant's share of the fault, " + b.operands[e.operands.from].Short() + "%"
		switch {
		case e.after.Sign() == 0:
			s.WriteString("reduced by " + share + ": barred")
		case e.after.Cmp(e.before) == 0:
			s.WriteString("not reduced by " + share)
		default:
			s.WriteString("reduced by " + share)
		}
	case OpShare:
		s.WriteString("divided by fault: the defendants owe ")
		s.WriteString(b.operands[e.operands.from].Mul(exact.Int(100)).Fixed(2))
		s.WriteString("% of it")
	case OpSettlement:
		s.WriteString(b.settlementWords(e))
	case OpInterest:
		x := &b.j.m.Interest[e.act]
		s.WriteString("interest before judgment on " + b.operands[e.operands.from].Dollars())
		if how, ok := b.InterestRan(e); ok {
			s.WriteString(" from " + how.First.String() + " to " + how.Until.String())
			if how.Percent.Sign() != 0 {
				s.WriteString(" at " + exact.Plain(how.Percent) + "% a year")
			}
		}
		if x.Note != "" {
			s.WriteString(" (" + x.Note + ")")
		}
	case OpPresent:
		f := b.Award(b.CellOf(e)).Future
		s.WriteString("reduced to present value: " + f.Discount.Words() + ", " + f.Timing.Words())
	case OpStatutory:
		s.WriteString(b.statutoryWords(e))
	case OpBenefit:
		x := b.BenefitOf(e)
		s.WriteString("less what " + payer(x) + " paid: " + b.operands[e.operands.from].Dollars())
	case OpPredicate:
		s.WriteString("removed: the predicate for punitive damages was not established")
	case OpRound:
		s.WriteString("rounded to the cent, half away from zero")
	case OpStrike:
		s.WriteString(b.strikeWords(e))
	case OpScale:
		_, a := b.OrderOf(e)
		s.WriteString("multiplied by ")
		s.WriteString(a.By.RatString())
	case OpLimit, OpSet, OpIncrease, OpCredit:
		b.limitWords(&s, e)
	case OpUndivided:
		s.WriteString(b.undividedWords(e))
	case OpUnspecified:
	}
	if r, ok := b.RuleOf(e); ok && r.ref.Own() {
		s.WriteString(" [own rule]")
	}
	if _, a := b.OrderOf(e); a != nil && a.Ground != remittitur.GroundUnrecorded {
		s.WriteString(" (")
		s.WriteString(a.Ground.Words())
		s.WriteString(")")
	}
	return s.String()
}

// strikeWords say against whom an award was struck, where that is not everyone it was against.
func (b *Branch) strikeWords(e Entry) string {
	c := b.CellOf(e)
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

// settlementWords say what a settlement took off an award, or why it took nothing off.
func (b *Branch) settlementWords(e Entry) string {
	x := b.SettlementOf(e)
	s := "the settlement " + x.ID + " of $" + exact.Group(exact.Plain(x.Amount))
	if e.reason == credited {
		return "credited with " + s + ": " + b.operands[e.operands.from].Dollars()
	}
	return s + " takes nothing off: " + e.reason.words()
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
