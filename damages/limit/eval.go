package limit

import (
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// MissingError says what a formula needs that the input does not hold.
type MissingError struct {
	Base    Base          // the quantity that is missing, or empty
	Finding finding.Topic // the finding that is missing or does not answer, or empty
	Status  finding.Status
}

// Error names what is missing.
func (e *MissingError) Error() string {
	if e.Base != "" {
		return "the formula needs the quantity " + invalid.Quote(string(e.Base)) + ", which is not recorded"
	}
	if e.Status != finding.Unspecified {
		return fmt.Sprintf("the formula turns on the finding %s, which is recorded as %s", invalid.Quote(string(e.Finding)), e.Status.InWords())
	}
	return "the formula turns on the finding " + invalid.Quote(string(e.Finding)) + ", which is not recorded"
}

// Is makes a missing quantity or finding an invalid input: errors.Is(err, invalid.ErrInvalid).
func (e *MissingError) Is(target error) bool { return target == invalid.ErrInvalid }

// Outcome is what a formula came to.
type Outcome uint8

// The outcomes. The zero Outcome is unspecified.
const (
	OutcomeUnspecified Outcome = iota
	Limited                    // a figure
	Unlimited                  // the law sets no limit
	Undetermined               // a base it needs is undetermined
)

// Arithmetic is what a formula can be evaluated in: exact numbers, or ranges between two of them.
type Arithmetic[N any] interface {
	Known() bool
	Add(N) N
	Mul(N) N
	Cmp(N) int
	Greater(N) N // the greater of the two
	Lesser(N) N  // the lesser of the two
	Less(N) N    // the first less the second, at least nothing
}

// Source answers what a formula asks.
type Source[N Arithmetic[N]] interface {
	// Constant returns n/d, or r where r is not nil.
	Constant(n, d int64, r *big.Rat) N
	// Quantity returns the value of a base, false where it is not recorded.
	Quantity(Base) (N, bool, error)
	// Finding returns the status of a finding, Unspecified where it is not recorded.
	Finding(finding.Topic) (finding.Status, error)
}

// Evaluate computes the formula in the arithmetic of its source. It is what [Expr.On] and the assessment of a matter
// share; callers with amounts in hand use [Expr.On].
func Evaluate[N Arithmetic[N]](e Expr, src Source[N]) (value N, what Outcome, err error) {
	if !e.valid() {
		return value, OutcomeUnspecified, e.Validate()
	}
	return evaluate(e, src)
}

// evaluate is [Evaluate] for a part of a formula that is valid.
func evaluate[N Arithmetic[N]](e Expr, src Source[N]) (value N, what Outcome, err error) {
	switch e.node.op {
	case OpAmount, OpNumber:
		return constant(src, e.node.amount), Limited, nil
	case OpMultiple, OpIndexed, OpSteps:
		base, err := quantity(src, e.node.base)
		switch {
		case err != nil:
			return value, OutcomeUnspecified, err
		case !base.Known():
			return value, Undetermined, nil
		case e.node.op == OpSteps:
			return evaluate(governing(e.node.rows, src, base), src)
		}
		return base.Mul(constant(src, e.node.amount)), Limited, nil
	case OpSum, OpGreaterOf, OpLesserOf:
		return fold(e, src)
	case OpProduct:
		return product(e, src)
	case OpLess:
		return less(e, src)
	case OpWhen, OpPresumptive:
		holds, err := answer(src, e.node.what)
		switch {
		case err != nil:
			return value, OutcomeUnspecified, err
		case !holds:
			return evaluate(e.node.args[len(e.node.args)-1], src)
		case e.node.op == OpPresumptive:
			return value, Unlimited, nil
		}
		return evaluate(e.node.args[0], src)
	case OpNoLimit:
		return value, Unlimited, nil
	case OpBarred:
		return src.Constant(0, 1, nil), Limited, nil
	case OpAbsent:
	}
	return value, OutcomeUnspecified, invalid.New("", "no formula", "a formula")
}

func fold[N Arithmetic[N]](e Expr, src Source[N]) (value N, what Outcome, err error) {
	undetermined, unlimited := false, false
	first := true
	for _, a := range e.node.args {
		v, o, err := evaluate(a, src)
		switch {
		case err != nil:
			return value, OutcomeUnspecified, err
		case o == Undetermined:
			undetermined = true
		case o == Unlimited:
			unlimited = true
		case first:
			value, first = v, false
		case e.node.op == OpSum:
			value = value.Add(v)
		case e.node.op == OpGreaterOf:
			value = value.Greater(v)
		default:
			value = value.Lesser(v)
		}
	}
	var none N
	switch {
	case unlimited && e.node.op != OpLesserOf:
		return none, Unlimited, nil
	case undetermined:
		return none, Undetermined, nil
	case first:
		return none, Unlimited, nil
	}
	return value, Limited, nil
}

// product multiplies the parts of a formula.
func product[N Arithmetic[N]](e Expr, src Source[N]) (value N, what Outcome, err error) {
	value = src.Constant(1, 1, nil)
	none := src.Constant(0, 1, nil)
	undetermined, unlimited := false, false
	for _, a := range e.node.args {
		v, o, err := evaluate(a, src)
		switch {
		case err != nil:
			return v, OutcomeUnspecified, err
		case o == Undetermined:
			undetermined = true
		case o == Unlimited:
			unlimited = true
		default:
			value = value.Mul(v)
		}
	}
	var no N
	switch {
	case undetermined:
		return no, Undetermined, nil
	case unlimited && value.Cmp(none) != 0:
		return no, Unlimited, nil
	}
	return value, Limited, nil
}

// less takes the second part of a formula from the first.
func less[N Arithmetic[N]](e Expr, src Source[N]) (value N, what Outcome, err error) {
	from, o, err := evaluate(e.node.args[0], src)
	if err != nil {
		return value, OutcomeUnspecified, err
	}
	take, p, err := evaluate(e.node.args[1], src)
	switch {
	case err != nil:
		return value, OutcomeUnspecified, err
	case o == Unlimited:
		return value, Unlimited, nil
	case o == Undetermined || p == Undetermined:
		return value, Undetermined, nil
	case p == Unlimited:
		return src.Constant(0, 1, nil), Limited, nil
	}
	return from.Less(take), Limited, nil
}

// governing is the formula of the row of a table that governs where its base is known.
func governing[N Arithmetic[N]](rows []row, src Source[N], base N) Expr {
	for len(rows) > 1 && base.Cmp(constant(src, rows[0].upTo)) > 0 {
		rows = rows[1:]
	}
	return rows[0].then
}

func constant[N Arithmetic[N]](src Source[N], a exact.Num) N {
	n, d, wide := a.Parts()
	return src.Constant(n, d, wide)
}

func quantity[N Arithmetic[N]](src Source[N], b Base) (N, error) {
	q, ok, err := src.Quantity(b)
	if err == nil && !ok {
		err = &MissingError{Base: b}
	}
	return q, err
}

func answer[N Arithmetic[N]](src Source[N], what finding.Topic) (bool, error) {
	s, err := src.Finding(what)
	if err == nil && !s.Answers() {
		err = &MissingError{Finding: what, Status: s}
	}
	return s == finding.Established, err
}

// Input holds what a formula may ask for. Nil maps are empty.
type Input struct {
	Quantities map[Base]decimal.Decimal         // dollars, a headcount, or the movement of an index
	Findings   map[finding.Topic]finding.Status // what was found
}

// On evaluates the formula on the given quantities and findings: the figure in dollars, exact where it has at most 18
// decimal places and rounded to them otherwise; and whether there is a limit at all. Errors: *invalid.Error for an absurd
// input or a malformed formula, *[MissingError] for what is not given.
func (e Expr) On(in Input) (dollars decimal.Decimal, limited bool, err error) {
	v, o, err := Evaluate(e, Source[exact.Num](input{in}))
	if err != nil {
		return decimal.Decimal{}, false, err
	}
	return v.Decimal(), o == Limited, nil
}

type input struct{ Input }

func (in input) Constant(n, d int64, r *big.Rat) exact.Num { return exact.Of(n, d, r) }

func (in input) Quantity(b Base) (exact.Num, bool, error) {
	d, ok := in.Quantities[b]
	if !ok {
		return exact.Num{}, false, nil
	}
	a, err := exact.Money(d)
	if err == nil && a.Sign() < 0 {
		err = exact.ErrRange
	}
	return a, true, refuse("quantities."+string(b), err, allowedMoney)
}

func (in input) Finding(t finding.Topic) (finding.Status, error) { return in.Findings[t], nil }
