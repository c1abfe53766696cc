package interest

import (
	"math/big"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// EventKind is what happened to a judgment on a day.
type EventKind uint8

// The events, in the order in which those of one day are taken. The zero EventKind is unspecified and invalid.
const (
	EventUnspecified EventKind = iota
	CostAdded                  // costs or fees that bear interest from the day
	ChargeAdded                // costs that bear no interest
	StayBegins                 // interest stops
	StayEnds                   // interest runs again
	Payment                    // a payment, allocated as the account says
	Credit                     // a credit against what bears interest: a partial satisfaction, a setoff of a cross-judgment
	Renewal                    // the judgment is renewed: unpaid interest bears interest from the day, where the law allows it
	eventEnds        = iota
)

var eventNames = [...]string{"", "cost", "charge", "stay_begins", "stay_ends", "payment", "credit", "renewal"}

// String returns the text form; "" for the unspecified event.
func (k EventKind) String() string { return field.EnumText(eventNames[:], int(k)) }

// Words returns the event in words.
func (k EventKind) Words() string {
	switch k {
	case CostAdded:
		return "costs added"
	case ChargeAdded:
		return "costs added, without interest"
	case StayBegins:
		return "interest stopped"
	case StayEnds:
		return "interest runs again"
	case Payment:
		return "payment"
	case Credit:
		return "credit on principal"
	case Renewal:
		return "renewed: unpaid interest becomes principal"
	case EventUnspecified:
	}
	return ""
}

// Event is what happened to a judgment on a day.
type Event struct {
	On     civil.Date
	Kind   EventKind
	Amount decimal.Decimal // dollars; none for a stay
	Note   string
}

// Allocation is what a payment goes to first.
type Allocation uint8

// The allocations. The zero Allocation is the United States rule.
const (
	InterestFirst  Allocation = iota // interest due, then principal, then charges: Story v. Livingston, 38 U.S. (13 Pet.) 359 (1839)
	ChargesFirst                     // charges, then interest, then principal
	PrincipalFirst                   // principal, then interest, then charges
	allocationEnds = iota
)

var allocationNames = [...]string{"interest_first", "charges_first", "principal_first"}

// String returns the text form.
func (a Allocation) String() string { return field.EnumText(allocationNames[:], int(a)) }

// Account is a judgment on which interest runs and payments are made.
type Account struct {
	Rule      Rule
	Principal decimal.Decimal // dollars that bear interest from the first day
	Entered   civil.Date      // the day interest runs from, which begins no interest itself
	Events    []Event         // in any order; those of one day are taken in the order of their kinds, then of their amounts
	Through   civil.Date      // the day of the payoff
	Allocates Allocation
	Series    []Series // used before the library's own
	Authority []authority.Citation
}

// Line is one event of a statement, with the balances after it. All amounts are dollars to the cent.
type Line struct {
	On          civil.Date
	Kind        EventKind // [EventUnspecified] for the first day, for a compounding and for the payoff
	What        string
	Amount      decimal.Decimal // of the event
	Accrued     decimal.Decimal // interest since the line before
	ToInterest  decimal.Decimal // what of a payment went where
	ToPrincipal decimal.Decimal
	ToCharges   decimal.Decimal
	Principal   decimal.Decimal // what bears interest
	Interest    decimal.Decimal // unpaid interest that bears none
	Charges     decimal.Decimal // costs that bear none
	Balance     decimal.Decimal // all three
	Overpaid    decimal.Decimal // what of a payment was more than was owed
}

// Statement is an account computed to a day.
type Statement struct {
	Lines    []Line
	Percent  decimal.Decimal // the rate on the last day
	PerDiem  decimal.Decimal // interest of one more day, to the cent
	Interest decimal.Decimal // all that accrued, to the cent
	Paid     decimal.Decimal // all payments and credits
	Payoff   decimal.Decimal // what pays it off on the last day
	Exact    *big.Rat        // the payoff before it was rounded
}

// maxEvents is how many events an account may hold.
const maxEvents = 10_000

// Validate checks the account; errors are *field.Error with paths of its fields, such as "events[2].amount".
func (a Account) Validate() error {
	var l field.List
	l.Merge("rule", a.Rule.Validate())
	if a.Rule.Days == WholeMonths || a.Rule.Rounds == PerDiem || a.Rule.Rounds == PerDiemCut {
		l.Add("rule", "months and rounded per diems do not make an account", "a rule by days, rounded at the end")
	}
	if p, err := exact.Money(a.Principal); err != nil || p.Sign() < 0 {
		l.Add("principal", "out of range", allowedDollars)
	}
	l.Merge("through", checkPeriod(a.Entered, a.Through))
	if a.Allocates >= allocationEnds {
		l.Add("allocates", "unknown allocation", strings.Join(allocationNames[:], ", "))
	}
	if len(a.Events) > maxEvents {
		l.Add("events", "too many", "at most 10000")
		return l.Err()
	}
	for i, e := range a.Events {
		at := field.At("events", i)
		if e.Kind == EventUnspecified || e.Kind >= eventEnds {
			l.Add(at+".kind", "no kind", strings.Join(eventNames[1:], ", "))
		}
		if n, err := exact.Money(e.Amount); err != nil || n.Sign() < 0 || n.Round(2).Cmp(n) != 0 {
			l.Add(at+".amount", "out of range, or no whole cents", "0 to 1e15 dollars, to the cent")
		}
		if (e.Kind == StayBegins || e.Kind == StayEnds || e.Kind == Renewal) && e.Amount.Sign() != 0 {
			l.Add(at+".amount", "an amount for a stay or a renewal", "none")
		}
		if e.On.Before(a.Entered) || e.On.After(a.Through) {
			l.Add(at+".on", "outside the account", a.Entered.String()+" to "+a.Through.String())
		}
	}
	return l.Err()
}

// Run computes the account. Errors: those of [Account.Validate]; *[CoverageError] for a day that an index does not know.
func (a Account) Run() (Statement, error) {
	if err := a.Validate(); err != nil {
		return Statement{}, err
	}
	p, err := exact.Money(a.Principal)
	if err != nil {
		return Statement{}, err
	}
	l, err := a.Rule.open(p, a.Entered, a.Series)
	if err != nil {
		return Statement{}, err
	}
	events := slices.Clone(a.Events)
	slices.SortStableFunc(events, func(x, y Event) int {
		switch {
		case x.On != y.On:
			return x.On.Compare(y.On)
		case x.Kind != y.Kind:
			return int(x.Kind) - int(y.Kind)
		}
		if c := x.Amount.Cmp(y.Amount); c != 0 {
			return c
		}
		return strings.Compare(x.Note, y.Note)
	})
	r := running{l: l, allocates: a.Allocates}
	l.also = []*big.Int{&r.charges, &r.total, &r.paid}
	r.lines = make([]Line, 0, len(events)+2)
	r.line(Line{On: a.Entered, What: "judgment", Amount: a.Principal})
	for i := range events {
		if err := r.event(&events[i]); err != nil {
			return Statement{}, err
		}
	}
	if err := r.runTo(a.Through); err != nil {
		return Statement{}, err
	}
	l.settle()
	r.line(Line{On: a.Through, What: "payoff", Accrued: r.accrued()})
	return r.statement(), nil
}

// running is an account being computed. Its sums are over the denominator of the ledger, which carries them along.
type running struct {
	l         *ledger
	allocates Allocation
	stayed    bool
	charges   big.Int // costs that bear no interest
	total     big.Int // all interest that accrued
	paid      big.Int // all payments and credits, as far as something was owed
	lines     []Line
}

func (r *running) runTo(day civil.Date) error {
	if r.stayed {
		return r.l.skipTo(day)
	}
	return r.l.runTo(day)
}

func (r *running) event(e *Event) error {
	if err := r.runTo(e.On); err != nil {
		return err
	}
	l := r.l
	n, err := exact.Money(e.Amount)
	if err != nil {
		return err
	}
	l.settle()
	if e.Kind == Renewal {
		l.compound()
	}
	line := Line{On: e.On, Kind: e.Kind, What: e.Kind.Words(), Amount: e.Amount, Accrued: r.accrued()}
	if e.Note != "" {
		line.What += ": " + e.Note
	}
	switch e.Kind {
	case CostAdded:
		l.base.Add(&l.base, l.cent(n))
	case ChargeAdded:
		r.charges.Add(&r.charges, l.cent(n))
	case StayBegins:
		r.stayed = true
	case StayEnds:
		r.stayed = false
	case Payment:
		r.pay(l.cent(n), &line)
	case Credit:
		left := l.cent(n)
		line.ToPrincipal = r.take(left, &l.base)
		line.Overpaid = cents(left, &l.den)
	case EventUnspecified, Renewal:
	}
	r.line(line)
	return nil
}

// accrued is the interest since the line before, which the total takes in.
func (r *running) accrued() decimal.Decimal {
	n, den := r.l.accrued()
	r.total.Add(&r.total, n)
	return cents(n, den)
}

// take takes as much of what is left of a payment as is owed, and says how much in dollars.
func (r *running) take(left, owed *big.Int) decimal.Decimal {
	t := new(big.Int).Set(left)
	if owed.Cmp(t) < 0 {
		t.Set(owed)
	}
	left.Sub(left, t)
	owed.Sub(owed, t)
	r.paid.Add(&r.paid, t)
	return cents(t, &r.l.den)
}

// pay allocates a payment.
func (r *running) pay(left *big.Int, line *Line) {
	l := r.l
	interest := func() { line.ToInterest = r.take(left, &l.unpaid) }
	principal := func() { line.ToPrincipal = r.take(left, &l.base) }
	charges := func() { line.ToCharges = r.take(left, &r.charges) }
	switch r.allocates {
	case ChargesFirst:
		charges()
		interest()
		principal()
	case PrincipalFirst:
		principal()
		interest()
		charges()
	case InterestFirst:
		interest()
		principal()
		charges()
	}
	line.Overpaid = cents(left, &l.den)
}

func (r *running) balance() *big.Int {
	x := new(big.Int).Add(&r.l.base, &r.l.unpaid)
	return x.Add(x, &r.charges)
}

// line closes a line with the balances after it; interest from now on is of the next.
func (r *running) line(x Line) {
	l := r.l
	x.Principal, x.Interest, x.Charges, x.Balance = cents(&l.base, &l.den), cents(&l.unpaid, &l.den), cents(&r.charges, &l.den), cents(r.balance(), &l.den)
	l.put.Add(&l.base, &l.unpaid)
	r.lines = append(r.lines, x)
}

func (r *running) statement() Statement {
	l := r.l
	year := int64(365)
	switch l.rule.Days {
	case ActualActual:
		if next, err := l.now.AddDays(1); err == nil && leap(next.Year()) {
			year = 366
		}
	case Actual360:
		year = 360
	case Actual365, WholeMonths:
	}
	balance := r.balance()
	return Statement{Lines: r.lines, Percent: l.rate.Decimal(), PerDiem: l.baseNum().Mul(l.rate).Quo(exact.Int(100 * year)).Round(2).Decimal(),
		Interest: cents(&r.total, &l.den), Paid: cents(&r.paid, &l.den), Payoff: cents(balance, &l.den),
		Exact: new(big.Rat).SetFrac(balance, &l.den)}
}

// skipTo moves to a day on which no interest accrued in between; the rate and the compounding go on.
func (l *ledger) skipTo(to civil.Date) error {
	l.settle()
	sums := l.sums()
	kept := make([]big.Int, len(sums))
	for i, x := range sums {
		kept[i].Set(x)
	}
	l.base.SetInt64(0)
	l.unpaid.SetInt64(0)
	if err := l.runTo(to); err != nil {
		return err
	}
	for i, x := range sums {
		x.Set(&kept[i])
	}
	l.weight = exact.Int(0)
	return nil
}
