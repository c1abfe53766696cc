package limit

import (
	"errors"
	"iter"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Base names a quantity a formula refers to: awards of a kind, or a fact about a party. [Compensatory], [Economic] and
// [Noneconomic] are measured on the awards unless a [Measure] says otherwise; any other base is a recorded fact.
type Base string

// Bases that formulas of the law refer to.
const (
	Compensatory      Base = "compensatory"        // compensatory damages of the group, as its measure counts them
	Economic          Base = "economic"            // their economic part
	Noneconomic       Base = "noneconomic"         // their noneconomic part
	NetWorth          Base = "net_worth"           // of the defendant, dollars
	GrossIncome       Base = "gross_annual_income" // of the defendant, dollars, the highest of the years the law names
	BenefitGained     Base = "benefit_gained"      // by the defendant from the wrong, dollars
	Employees         Base = "employees"           // of the defendant, a headcount
	LitigationCost    Base = "litigation_cost"     // of the plaintiff, dollars
	PotentialHarm     Base = "potential_harm"      // harm likely to result beyond what did, dollars
	ComparablePenalty Base = "comparable_penalty"  // civil penalty for like conduct, dollars
)

// Op is what a node of a formula does.
type Op uint8

// The operations. The zero Op is that of the absent formula.
const (
	OpAbsent      Op = iota
	OpAmount         // fixed dollars
	OpMultiple       // a factor times a base
	OpSum            // the sum of its parts
	OpGreaterOf      // the greatest of its parts
	OpLesserOf       // the least of its parts
	OpSteps          // a table of steps by a base
	OpWhen           // one formula where a finding is established, another where it is not
	OpIndexed        // fixed dollars times the movement of an index
	OpPresumptive    // a ceiling that falls where a finding rebuts it
	OpNoLimit        // no limit at all
	OpBarred         // nothing may be awarded
	OpNumber         // a plain number, as a factor of a product
	OpProduct        // the product of its parts
	OpLess           // the first part less the second, at least nothing
)

// Expr is a formula for a limit. It is immutable and may be shared; the zero Expr is absent and cannot be evaluated.
type Expr struct{ node *node }

type node struct {
	op     Op
	amount exact.Num // OpAmount, OpIndexed: dollars. OpMultiple: the factor. OpNumber: the number
	base   Base      // OpMultiple, OpSteps; OpIndexed: the index's name
	what   finding.Topic
	args   []Expr // OpSum, OpGreaterOf, OpLesserOf, OpProduct, OpLess: the parts. OpWhen: then, else. OpPresumptive: the ceiling
	rows   []row  // OpSteps
	err    error  // what was wrong with the arguments of the constructor

	// counted once, by sealed
	size, depth int  // parts in all, itself included, and levels below it; each stops one past its bound
	sound       bool // nothing is wrong with it or with any part
	bare        bool // it may come to a plain number, which only a product gives a meaning
}

type row struct {
	upTo exact.Num // inclusive; undetermined in the last row
	then Expr
}

// Amount is a fixed sum of dollars, such as $350,000.
func Amount(dollars decimal.Decimal) Expr {
	a, err := amountOf(dollars)
	return sealed(&node{op: OpAmount, amount: a, err: refuse("amount", err, allowedMoney)})
}

// amountOf checks an amount of a formula: dollars as the law states them, in a text that can be read back.
func amountOf(d decimal.Decimal) (exact.Num, error) {
	a, err := exact.Money(d)
	switch {
	case err != nil:
		return exact.Num{}, err
	case a.Sign() < 0:
		return exact.Num{}, exact.ErrRange
	case len(a.Short()) > maxText:
		return exact.Num{}, exact.ErrLength
	}
	return a, nil
}

// Dollars is [Amount] for whole dollars.
func Dollars(n int64) Expr { return Amount(decimal.NewFromInt(n)) }

// Multiple is k times a base: Multiple(big.NewRat(9, 1), Compensatory), or a share of one: Multiple(big.NewRat(1, 10), NetWorth).
func Multiple(k *big.Rat, of Base) Expr {
	n := &node{op: OpMultiple, base: of, amount: exact.FromRat(k)}
	n.err = errors.Join(checkFactor("multiple.by", n.amount), invalid.Prefixed("multiple.of", checkBase(of)))
	return sealed(n)
}

// Times is [Multiple] for a whole factor.
func Times(k int64, of Base) Expr { return Multiple(big.NewRat(k, 1), of) }

// Sum adds its parts up.
func Sum(parts ...Expr) Expr { return list(OpSum, parts) }

// GreaterOf is the greatest of its parts; no limit where one of them is none.
func GreaterOf(parts ...Expr) Expr { return list(OpGreaterOf, parts) }

// LesserOf is the least of its parts.
func LesserOf(parts ...Expr) Expr { return list(OpLesserOf, parts) }

func list(op Op, parts []Expr) Expr {
	return sealed(&node{op: op, args: append([]Expr(nil), parts...)})
}

// Number is a plain number, such as the 26 of 26 times the weekly pay. It stands in a [Product]: by itself it is no sum of
// money, and a formula that may come to a number is not valid.
func Number(n *big.Rat) Expr {
	a := exact.FromRat(n)
	return sealed(&node{op: OpNumber, amount: a, err: checkFactor("number", a)})
}

// Product multiplies its parts. A number that stands before a quantity is the factor of a [Multiple] of it. What has no limit
// stays without one unless it is taken no times at all.
func Product(parts ...Expr) Expr {
	var out []Expr
	for _, e := range parts {
		if k := len(out) - 1; k >= 0 && out[k].Op() == OpNumber && out[k].node.sound && e.plain() {
			out[k] = sealed(&node{op: OpMultiple, base: e.node.base, amount: out[k].node.amount})
			continue
		}
		out = append(out, e)
	}
	if len(out) == 1 && len(parts) > 1 {
		return out[0]
	}
	return list(OpProduct, out)
}

// plain reports whether the formula is a quantity as it is.
func (e Expr) plain() bool {
	return e.Op() == OpMultiple && e.node.sound && e.node.amount.Cmp(exact.Int(1)) == 0
}

// Less is one formula less another, at least nothing. Where the first has no limit, neither has what is left.
func Less(from, take Expr) Expr { return list(OpLess, []Expr{from, take}) }

// Step is one row of a table: Then governs while the base is at most UpTo. The zero UpTo of the last row is no bound.
type Step struct {
	UpTo decimal.Decimal
	Then Expr
}

// Steps is a table by a base: the first row whose UpTo is not less than the base governs. The last row has no bound.
func Steps(by Base, rows ...Step) Expr {
	n := &node{op: OpSteps, base: by}
	for i, r := range rows {
		a, err := amountOf(r.UpTo)
		if err != nil && n.err == nil {
			n.err = refuse("steps.rows"+invalid.At("", i)+".up_to", err, allowedMoney)
		}
		if i == len(rows)-1 {
			if r.UpTo.Sign() != 0 && n.err == nil {
				n.err = invalid.New(invalid.At("steps.rows", i)+".up_to", "the last row has a bound", "none in the last row")
			}
			a = exact.Num{}
		}
		n.rows = append(n.rows, row{a, r.Then})
	}
	return sealed(n)
}

// When is one formula where the finding is established and another where it is not established. A finding that does
// neither is an error, never a guess.
func When(what finding.Topic, then, otherwise Expr) Expr {
	return sealed(&node{op: OpWhen, what: what, args: []Expr{then, otherwise}})
}

// Indexed is a fixed sum of dollars times the movement of an index since the sum was fixed. The movement is a recorded
// fact under the index's name, a factor such as 1.0642.
func Indexed(dollars decimal.Decimal, index Base) Expr {
	a, err := amountOf(dollars)
	return sealed(&node{op: OpIndexed, amount: a, base: index,
		err: errors.Join(refuse("indexed.amount", err, allowedMoney), invalid.Prefixed("indexed.index", checkBase(index)))})
}

// Presumptive is a ceiling that falls away where the finding rebuts it.
func Presumptive(ceiling Expr, unless finding.Topic) Expr {
	return sealed(&node{op: OpPresumptive, what: unless, args: []Expr{ceiling}})
}

// NoLimit is the formula of law that sets no limit.
func NoLimit() Expr { return sealed(&node{op: OpNoLimit}) }

// Barred is the formula of law that allows nothing.
func Barred() Expr { return sealed(&node{op: OpBarred}) }

// sealed counts once what every later question asks of a node: how large the formula is, and whether it is sound. Parts
// may be shared, so that a formula of few nodes in memory may be one of very many to walk through.
func sealed(n *node) Expr {
	n.size, n.depth, n.sound, n.bare = 1, 0, true, n.op == OpNumber
	for p := range n.parts() {
		if p.node == nil {
			n.size, n.depth, n.sound = n.size+1, max(n.depth, 1), false
			continue
		}
		n.size, n.depth, n.sound = n.size+p.node.size, max(n.depth, p.node.depth+1), n.sound && p.node.sound
		n.bare = n.bare || p.node.bare && n.op != OpProduct
	}
	n.size, n.depth = min(n.size, MaxNodes+1), min(n.depth, MaxDepth+1)
	var l invalid.List
	n.faults(&l, "")
	n.sound = n.sound && l.Len() == 0 && n.size <= MaxNodes && n.depth <= MaxDepth
	return Expr{node: n}
}

func (n *node) parts() iter.Seq[Expr] {
	return func(yield func(Expr) bool) {
		for _, a := range n.args {
			if !yield(a) {
				return
			}
		}
		for _, r := range n.rows {
			if !yield(r.then) {
				return
			}
		}
	}
}

// large reports whether the formula has more parts than one may have: it is not walked through.
func (e Expr) large() bool { return e.node != nil && e.node.size > MaxNodes }

// IsZero reports whether the formula is absent.
func (e Expr) IsZero() bool { return e.node == nil }

// Op returns what the outermost node does.
func (e Expr) Op() Op {
	if e.node == nil {
		return OpAbsent
	}
	return e.node.op
}

// Factor returns the factor and the base of a plain multiple such as 9 × compensatory, and whether e is one.
func (e Expr) Factor() (k *big.Rat, of Base, ok bool) {
	if e.Op() != OpMultiple || !e.node.amount.Known() {
		return nil, "", false
	}
	return e.node.amount.Rat(), e.node.base, true
}

// Bounds on the size of a formula.
const (
	MaxDepth = 16  // nesting
	MaxNodes = 256 // nodes in all
)

const (
	allowedMoney  = "0 to 1e15 dollars, at most 18 decimal places"
	allowedFactor = "0 to 1e6, a plain number or a fraction such as 2/37"
)

const (
	maxFactor = 1_000_000
	maxText   = 32  // bytes of one number in a text
	maxBits   = 128 // of the numerator and of the denominator of a factor
)

func checkFactor(path string, k exact.Num) error {
	if !k.Known() {
		return invalid.New(path, "no factor", allowedFactor)
	}
	if k.Sign() < 0 || k.Cmp(exact.Int(maxFactor)) > 0 {
		return invalid.New(path, "factor out of range", allowedFactor)
	}
	if _, _, r := k.Parts(); r != nil && (r.Num().BitLen() > maxBits || r.Denom().BitLen() > maxBits) {
		return invalid.New(path, "too many digits", allowedFactor)
	}
	if _, err := exact.ParseRat(k.Short()); err != nil { // a factor that no text can hold cannot be read back
		return invalid.New(path, err.Error(), allowedFactor)
	}
	return nil
}

func checkBase(b Base) error { return finding.Topic(b).Validate() }

func refuse(path string, err error, allowed string) error {
	if err == nil {
		return nil
	}
	return invalid.New(path, err.Error(), allowed)
}

// Validate checks the whole formula: sizes, factors, names, tables in rising order. Paths are those of its JSON.
func (e Expr) Validate() error {
	if e.node == nil {
		return invalid.New("", "no formula", "a formula")
	}
	var l invalid.List
	nodes := 0
	e.check(&l, "", 0, &nodes)
	if e.node.bare && l.Len() == 0 {
		l.Add("", "a plain number in place of a sum of money", "a sum of money such as $350,000, or a number that multiplies one")
	}
	return l.Err()
}

// valid reports whether the formula can be evaluated; [Expr.Validate] says why it cannot.
func (e Expr) valid() bool { return e.node != nil && e.node.sound && !e.node.bare }

func (e Expr) check(l *invalid.List, path string, depth int, nodes *int) {
	*nodes++
	switch {
	case depth > MaxDepth || *nodes > MaxNodes:
		if *nodes <= MaxNodes+1 {
			l.Add(path, "formula too large", "at most 16 levels and 256 parts")
		}
		return
	case e.node == nil:
		l.Add(path, "no formula", "a formula")
		return
	}
	e.node.faults(l, path)
	switch e.node.op {
	case OpSum, OpGreaterOf, OpLesserOf, OpProduct, OpLess:
		for i, a := range e.node.args {
			a.check(l, invalid.At(invalid.Join(path, opNames[e.node.op]), i), depth+1, nodes)
		}
	case OpSteps:
		for i, r := range e.node.rows {
			r.then.check(l, invalid.At(invalid.Join(path, "steps.rows"), i)+".then", depth+1, nodes)
		}
	case OpWhen:
		e.node.args[0].check(l, invalid.Join(path, "when.then"), depth+1, nodes)
		e.node.args[1].check(l, invalid.Join(path, "when.else"), depth+1, nodes)
	case OpPresumptive:
		e.node.args[0].check(l, invalid.Join(path, "presumptive.limit"), depth+1, nodes)
	case OpAbsent, OpAmount, OpMultiple, OpIndexed, OpNoLimit, OpBarred, OpNumber:
	}
}

// faults notes what is wrong with the node itself, its parts left aside.
func (n *node) faults(l *invalid.List, path string) {
	l.Merge(path, n.err)
	switch n.op {
	case OpSum, OpGreaterOf, OpLesserOf, OpProduct:
		if len(n.args) == 0 {
			l.Add(invalid.Join(path, opNames[n.op]), "no parts", "at least one part")
		}
	case OpLess:
		if len(n.args) != 2 {
			l.Add(invalid.Join(path, opNames[n.op]), "not two parts", "a formula, and what is taken from it")
		}
	case OpSteps:
		l.Merge(invalid.Join(path, "steps.by"), checkBase(n.base))
		rows := invalid.Join(path, "steps.rows")
		if len(n.rows) == 0 {
			l.Add(rows, "no rows", "at least one row, the last without up_to")
		}
		for i := 1; i < min(len(n.rows)-1, MaxNodes); i++ {
			if n.rows[i].upTo.Cmp(n.rows[i-1].upTo) <= 0 {
				l.Add(invalid.At(rows, i)+".up_to", "not above the row before", "rising bounds")
			}
		}
	case OpWhen:
		l.Merge(invalid.Join(path, "when.finding"), n.what.Validate())
	case OpPresumptive:
		l.Merge(invalid.Join(path, "presumptive.unless"), n.what.Validate())
	case OpAbsent, OpAmount, OpMultiple, OpIndexed, OpNoLimit, OpBarred, OpNumber:
	}
}

// Needs goes through the bases the formula refers to, each once, in the order it names them; none where it is too large
// to be valid.
func (e Expr) Needs() iter.Seq[Base] {
	return once(e, func(n *node) Base { return n.base })
}

// once goes through the names that the nodes of a formula refer to, each once.
func once[T ~string](e Expr, name func(*node) T) iter.Seq[T] {
	return func(yield func(T) bool) {
		seen := map[T]bool{"": true}
		e.walk(func(n *node) bool {
			t := name(n)
			if seen[t] {
				return true
			}
			seen[t] = true
			return yield(t)
		})
	}
}

// References goes through the bases and the findings that the formula refers to, as often as it names them and in that order:
// one of the two at a time.
func (e Expr) References() iter.Seq2[Base, finding.Topic] {
	return func(yield func(Base, finding.Topic) bool) {
		e.walk(func(n *node) bool { return n.base == "" && n.what == "" || yield(n.base, n.what) })
	}
}

// Indexes goes through the bases that the formula takes as the movement of an index.
func (e Expr) Indexes() iter.Seq[Base] {
	return func(yield func(Base) bool) {
		e.walk(func(n *node) bool { return n.op != OpIndexed || yield(n.base) })
	}
}

// Asks goes through the findings the formula turns on, each once, in the order it names them; none where it is too large
// to be valid.
func (e Expr) Asks() iter.Seq[finding.Topic] {
	return once(e, func(n *node) finding.Topic { return n.what })
}

func (e Expr) walk(visit func(*node) bool) bool {
	if e.node == nil || e.large() {
		return true
	}
	if !visit(e.node) {
		return false
	}
	for p := range e.node.parts() {
		if !p.walk(visit) {
			return false
		}
	}
	return true
}

// Simplify returns what is left of the formula once findings are known: a formula that turns on one of them is replaced by
// the part that governs. Findings that do not answer leave it as it is; so does a size past what is valid.
func (e Expr) Simplify(findings map[finding.Topic]finding.Status) Expr {
	if e.node == nil || e.large() || len(findings) == 0 {
		return e
	}
	n := e.node
	switch s := findings[n.what]; {
	case n.op == OpWhen && s == finding.Established:
		return n.args[0].Simplify(findings)
	case n.op == OpWhen && s == finding.NotEstablished:
		return n.args[1].Simplify(findings)
	case n.op == OpPresumptive && s == finding.Established:
		return NoLimit()
	case n.op == OpPresumptive && s == finding.NotEstablished:
		return n.args[0].Simplify(findings)
	}
	left, changed := *n, false
	left.args, left.rows = slices.Clone(n.args), slices.Clone(n.rows)
	for i, part := range n.args {
		left.args[i] = part.Simplify(findings)
		changed = changed || left.args[i] != part
	}
	for i, r := range n.rows {
		left.rows[i].then = r.then.Simplify(findings)
		changed = changed || left.rows[i] != r
	}
	switch {
	case !changed:
		return e
	case n.op == OpProduct:
		return Product(left.args...)
	}
	return sealed(&left)
}

// Equal reports whether two formulas are the same node for node. One that is too large to be valid equals only itself.
func (e Expr) Equal(f Expr) bool {
	if e.node == nil || f.node == nil || e.large() || f.large() {
		return e.node == f.node
	}
	if e.node.op != f.node.op || e.node.base != f.node.base || e.node.what != f.node.what || e.node.amount.Known() != f.node.amount.Known() ||
		e.node.amount.Cmp(f.node.amount) != 0 || len(e.node.args) != len(f.node.args) || len(e.node.rows) != len(f.node.rows) {
		return false
	}
	for i := range e.node.args {
		if !e.node.args[i].Equal(f.node.args[i]) {
			return false
		}
	}
	for i := range e.node.rows {
		if e.node.rows[i].upTo.Known() != f.node.rows[i].upTo.Known() || e.node.rows[i].upTo.Cmp(f.node.rows[i].upTo) != 0 || !e.node.rows[i].then.Equal(f.node.rows[i].then) {
			return false
		}
	}
	return true
}
