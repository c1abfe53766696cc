package damages

import (
	"bytes"
	"math/big"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Formula returns the formula behind an entry: the figure of an order, or the cap of a rule. It is zero where the entry rests on
// none.
func (b *Branch) Formula(e Entry) limit.Expr {
	b, x := b.entry(e)
	return b.formulaOf(x)
}

// formulaOf is [Branch.Formula] for an entry of the branch.
func (b *Branch) formulaOf(e *engine.Entry) limit.Expr {
	if _, a := b.orderOf(e); a != nil {
		return a.To
	}
	return e.Formula
}

// Figures returns what the bases of an entry's formula came to, by name: in dollars, or as a number of people or things.
func (b *Branch) Figures(e Entry) map[limit.Base]decimal.Decimal {
	b, x := b.entry(e)
	r := b.replayed(x)
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
func (b *Branch) replayed(e *engine.Entry) *replay {
	f := b.formulaOf(e)
	if f.IsZero() {
		return nil
	}
	r := &replay{governs: f}
	if !e.Whatever && e.Operands.To > e.Operands.From {
		r.run, r.left = true, b.of.Operands[e.Operands.From+1:e.Operands.To]
		_, _, _ = limit.Evaluate[exact.Num](f, r) // it succeeded before, on the same operands
		r.governs = f.Simplify(r.answers)
	}
	return r
}

// Limited returns what an entry's formula came to in dollars, and whether it came to a limit that is determined.
func (b *Branch) Limited(e Entry) (decimal.Decimal, bool) {
	b, x := b.entry(e)
	n := b.limited(x)
	return n.Decimal(), n.Known()
}

// limited is what the formula of an entry of the branch came to; undetermined where it sets no limit.
func (b *Branch) limited(e *engine.Entry) exact.Num {
	if e.Operands.To <= e.Operands.From || b.formulaOf(e).IsZero() {
		return exact.Num{}
	}
	return b.of.Operands[e.Operands.From]
}

// replay evaluates a formula again on the operands it was evaluated on: the same questions come in the same order.
type replay struct {
	governs limit.Expr // what governs of it on the findings recorded
	run     bool       // whether it was evaluated again, so that the figures of its bases are known
	left    []exact.Num
	figures []based
	few     [2]based // of most formulas
	figured bool     // whether a figure was given that can be printed
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
			n := r.figures[i].amount
			if _, printable := n.AsDecimal(); printable {
				r.figured = true
			}
			return n
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
func (b *Branch) appendLimit(text []byte, e *engine.Entry, r *replay) []byte {
	var f limit.Expr
	if r != nil {
		f = r.governs
	}
	v := b.limited(e)
	if e.After.Known() && !v.Known() && !e.Whatever && !e.Either {
		return append(text, "no limit applies"...)
	}
	at := len(text)
	verbs := [...]string{engine.EntryLimit: "limited to ", engine.EntrySet: "set to ", engine.EntryIncrease: "raised by ", engine.EntryCredit: "credited with "}
	verb := len(verbs[e.Kind])
	text = f.AppendWords(append(text, verbs[e.Kind]...), nil)
	if e.Kind == engine.EntryLimit && bytes.HasPrefix(text[at+verb:], []byte("no limit")) {
		text = append(append(text[:at], "under "...), text[at+verb:]...)
	}
	notExceeded := func(text []byte) []byte {
		return append(appendLimited(append(text, ": $"...), v), ", not exceeded"...)
	}
	switch {
	case !e.After.Known() && e.Whatever:
		return append(text, ", which rests on what is not recorded"...)
	case e.Either:
		return append(text, ": the same figure however the undivided damages divide"...)
	case !e.After.Known() && len(b.of.All) > 0:
		return append(text, ", which turns on how undivided damages divide"...)
	case !e.After.Known():
		return append(text, ", which rests on an undetermined award"...)
	case e.Whatever && e.After.Cmp(e.Before) == 0:
		return append(text, ": not exceeded, whatever is found of what is not recorded"...)
	case e.Whatever:
		return append(e.After.AppendDollars(append(text, ": "...)), ", as far as is recorded"...)
	case shared(e) && e.Kind == engine.EntryLimit && e.After.Cmp(e.Before) == 0:
		return notExceeded(append(text, " for the awards under it together"...))
	case shared(e) && !b.alone(e):
		return append(text, " for the awards under it together, in proportion"...)
	case shared(e):
		return append(text, " for the awards under it together"...)
	case e.Kind == engine.EntryLimit && e.After.Cmp(e.Before) == 0:
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

// Arithmetic writes an entry's formula with its figures, such as "the lesser of $167,254,000.00 and 9 × $444,719.00". It is
// empty where there is nothing to add to what [Branch.InWords] says.
func (b *Branch) Arithmetic(e Entry) string { return string(b.AppendArithmetic(nil, e)) }

// AppendBoth appends to words what [Branch.InWords] returns, and to arithmetic what [Branch.Arithmetic] returns. The formula
// of the entry is evaluated once for both.
func (b *Branch) AppendBoth(words, arithmetic []byte, e Entry) (inWords, figures []byte) {
	b, x := b.entry(e)
	r := b.replayed(x)
	words = b.appendWords(words, x, r)
	if r != nil {
		arithmetic = b.appendArithmetic(arithmetic, x, r)
	}
	return words, arithmetic
}

// AppendArithmetic appends to text what [Branch.Arithmetic] returns.
func (b *Branch) AppendArithmetic(text []byte, e Entry) []byte {
	b, x := b.entry(e)
	if r := b.replayed(x); r != nil {
		text = b.appendArithmetic(text, x, r)
	}
	return text
}

// appendArithmetic is [Branch.AppendArithmetic] for an entry of the branch and its formula, replayed.
func (b *Branch) appendArithmetic(text []byte, e *engine.Entry, r *replay) []byte {
	f := r.governs
	r.figured = false
	if shared(e) && e.After.Cmp(e.Before) != 0 {
		text = b.appendPool(text, e)
		end := len(text)
		where := ", where the figure is "
		if e.Kind == engine.EntryLimit {
			where = ", where the limit is "
		}
		if text = f.AppendWords(append(text, where...), r.figure); !r.figured {
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
	case e.Kind == engine.EntryLimit:
		text, before = e.Before.AppendDollars(append(text, "the lesser of "...)), " and "
	case e.Kind == engine.EntryIncrease:
		text, before = e.Before.AppendDollars(text), " + "
	case e.Kind == engine.EntryCredit && e.After.Sign() == 0:
		text, before, after = e.Before.AppendDollars(text), " - ", ", but not less than $0.00"
	case e.Kind == engine.EntryCredit:
		text, before = e.Before.AppendDollars(text), " - "
	}
	text = append(text, before...)
	from := len(text)
	if text = f.AppendWords(text, r.figure); !r.figured {
		return text[:at]
	}
	if before != "" && several(text[from:]) {
		text = append(slices.Insert(text, from, '('), ')')
	}
	return append(text, after...)
}

// several reports whether a formula in words has several parts, so that it stands in brackets beside another figure.
func several(formula []byte) bool {
	for _, word := range []string{" and ", " where ", ";", ", "} {
		if bytes.Contains(formula, []byte(word)) {
			return true
		}
	}
	return false
}

// shared reports whether the limit of an entry holds for several awards together.
func shared(e *engine.Entry) bool { return e.Pool.To > e.Pool.From }

// alone reports whether an award bears the whole cut of a limit that holds for several.
func (b *Branch) alone(e *engine.Entry) bool { return b.of.Operands[e.Pool.From].Cmp(e.Before) == 0 }

// appendPool appends to text the part of an award in what one limit leaves of several awards.
func (b *Branch) appendPool(text []byte, e *engine.Entry) []byte {
	base, left, v := b.of.Operands[e.Pool.From], b.of.Operands[e.Pool.From+1], b.of.Operands[e.Pool.From+2]
	if b.alone(e) {
		text = append(v.AppendDollars(text), " less "...)
		return append(v.Sub(left).AppendDollars(text), " for the other awards"...)
	}
	text = append(e.Before.AppendDollars(text), " × "...)
	text = append(left.AppendDollars(text), " / "...)
	text = base.AppendDollars(text)
	exactly := e.Before.Mul(left).Quo(base)
	switch rest := e.After.Sub(exactly.Round(2)); rest.Sign() {
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
	b, x := b.entry(e)
	return b.appendWords(text, x, b.replayed(x))
}

// appendWords is [Branch.AppendWords] for an entry of the branch and its formula, replayed, nil where it has none.
func (b *Branch) appendWords(text []byte, e *engine.Entry, r *replay) []byte {
	add := func(more string) { text = append(text, more...) }
	switch e.Kind {
	case engine.EntryFault:
		if e.After.Sign() != 0 && e.After.Cmp(e.Before) == 0 {
			add("not ")
		}
		add("reduced by the claimant's share of the fault, ")
		text = b.of.Operands[e.Operands.From].AppendShort(text)
		add("%")
		if e.After.Sign() == 0 {
			add(": barred")
		}
	case engine.EntryShare:
		add("divided by fault: the defendants owe ")
		text = b.of.Operands[e.Operands.From].Mul(exact.Int(100)).AppendFixed(text, 2)
		add("% of it")
	case engine.EntrySettlement:
		text = b.appendSettlement(text, e)
	case engine.EntryInterest:
		add("interest before judgment on ")
		text = b.of.Operands[e.Operands.From].AppendDollars(text)
		if how, ok := b.interestRan(e); ok {
			add(" from " + how.First.String() + " to " + how.Until.String())
			if how.Percent.Sign() != 0 {
				add(" at " + exact.Plain(how.Percent) + "% a year")
			}
		}
		if x := &b.of.Judgment.Matter.Interest[e.Act]; x.Note != "" {
			add(" (" + x.Note + ")")
		}
	case engine.EntryPresent:
		f := b.awardOf(e).Future
		add("reduced to present value: " + f.Discount.InWords() + ", " + f.Timing.InWords())
	case engine.EntryStatutory:
		add(b.statutoryWords(e))
	case engine.EntryBenefit:
		add("less what " + payer(&b.of.Judgment.Matter.Benefits[e.Act]) + " paid: ")
		text = b.of.Operands[e.Operands.From].AppendDollars(text)
	case engine.EntryPredicate:
		if e.Barred {
			add("removed: the law allows no punitive damages on the claim")
		} else {
			add("removed: the predicate for punitive damages was not established")
		}
	case engine.EntryRound:
		add("rounded to the cent, half away from zero")
	case engine.EntryStrike:
		add(b.strikeWords(e))
	case engine.EntryScale:
		_, a := b.orderOf(e)
		add("multiplied by " + a.By.RatString())
	case engine.EntryLimit, engine.EntrySet, engine.EntryIncrease, engine.EntryCredit:
		text = b.appendLimit(text, e, r)
	case engine.EntryUndivided:
		add(b.undividedWords(e))
	case engine.EntryUnspecified:
	}
	if by := b.ruleOf(e); by != nil && by.Ref.Custom() {
		add(ownRule)
	}
	if _, a := b.orderOf(e); a != nil && a.Ground != remittitur.GroundUnrecorded {
		add(" (")
		add(a.Ground.InWords())
		add(")")
	}
	return text
}

// ownRule marks the words of a line that a caller's own rule touched.
const ownRule = " [own rule]"

// strikeWords say against whom an award was struck, where that is not everyone it was against.
func (b *Branch) strikeWords(e *engine.Entry) string {
	against := b.awardOf(e).Against
	_, a := b.orderOf(e)
	var named []string
	for _, id := range against {
		if slices.Contains(a.On.Against, id) {
			named = append(named, id)
		}
	}
	switch {
	case len(named) == 0 || len(named) == len(against):
		return "struck"
	case e.After.Sign() == 0 && e.Before.Sign() != 0:
		return "struck against " + strings.Join(named, " and ") + ", the last whom it stood against"
	}
	return "struck against " + strings.Join(named, " and ") + "; it stands against the others"
}

// appendSettlement appends to text what a settlement took off an award, or why it took nothing off.
func (b *Branch) appendSettlement(text []byte, e *engine.Entry) []byte {
	x := &b.of.Judgment.Matter.Settled[e.Act]
	if e.Reason == engine.Credited {
		text = append(text, "credited with "...)
	}
	text = append(append(append(text, "the settlement "...), x.ID...), " of $"...)
	text = append(text, exact.Group(exact.Plain(x.Amount))...)
	if e.Reason == engine.Credited {
		return b.of.Operands[e.Operands.From].AppendDollars(append(text, ": "...))
	}
	return append(append(text, " takes nothing off: "...), noCreditWords(e.Reason)...)
}

// noCreditWords say why a settlement takes nothing off.
func noCreditWords(n engine.NoCredit) string {
	switch n {
	case engine.ByLaw:
		return "each defendant owes only its own share of the fault"
	case engine.SeveralShare:
		return "what is owed is a share of the fault, which leaves out the share of the person released"
	case engine.NoShareFound:
		return "no share of the fault was found of the person released"
	case engine.BelowDamages:
		return "with it the claimant receives no more than the compensatory damages found"
	case engine.NotLiable:
		return "the person released was found not liable"
	case engine.OtherHeads:
		return "the credit is for other heads of damage"
	case engine.OtherCauses:
		return "the credit does not reach this cause of action"
	case engine.CountedBefore:
		return "another settlement took the same share"
	case engine.NothingIsOwed:
		return "nothing is owed on the award"
	case engine.ShareGoesAlready:
		return "the defendants owe only their own shares, added up"
	case engine.NothingPaid:
		return "nothing was paid"
	case engine.Credited:
	}
	return "it is not credited"
}

func payer(b *Benefit) string {
	if b.Source != "" {
		return b.Source
	}
	return "a collateral source"
}

// whyOf says why a cell is undetermined; nothing where it has a figure.
func whyOf(g engine.Gone) string {
	switch g {
	case engine.Remanded:
		return "remanded: undetermined until an order or a new verdict states a figure"
	case engine.NewTrial:
		return "undetermined until a new trial"
	case engine.Depends:
		return "undetermined, because its limit rests on an undetermined award"
	case engine.Unrecorded:
		return "undetermined, because its limit rests on a quantity that nobody recorded"
	case engine.Undivided:
		return "undetermined until a finding or a stipulation divides it into heads of damage"
	case engine.Follows:
		return "undetermined until an award that it turns on is divided into heads of damage"
	case engine.Determined:
	}
	return ""
}

// appendExact appends dollars to text with the places they have, at most six; nothing where undetermined.
func appendExact(text []byte, n exact.Num) []byte {
	a, ok := n.AsDecimal()
	switch {
	case !n.Known():
		return text
	case !ok:
		return append(append(text, '$'), exact.OutOfRange...)
	case a.Round(2).Cmp(a) == 0:
		return a.AppendDollars(text)
	}
	if a.Sign() < 0 {
		text, a = append(text, '-'), a.Neg()
	}
	var room [48]byte
	return exact.AppendGroup(append(text, '$'), a.Round(6).AppendShort(room[:0]))
}

// statutoryWords say what a statute did to an award.
func (b *Branch) statutoryWords(e *engine.Entry) string {
	r, _ := b.statutoryOf(e)
	o, _ := r.Elected()
	what := o.Title + " under " + r.Cite + ": " + o.Words
	if b.of.Judgment.Matter.Remedies[e.Act].Measures == "" {
		what = "within " + o.Allowed.String() + ", " + what
	}
	if r.Custom {
		what += ownRule
	}
	return what
}

// undividedWords say why a figure turns on the division of an award, or that it does not in the end.
func (b *Branch) undividedWords(e *engine.Entry) string {
	switch c, _ := b.of.CellAt(e.Cell); {
	case e.After.Known():
		return "the same figure however the undivided damages divide"
	case c.Kind.Class() == head.Compensatory:
		return "not divided into heads of damage, which this rule treats differently"
	}
	return "turns on how undivided damages divide"
}
