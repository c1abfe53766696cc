package interest

import (
	"math/big"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
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
)

//enum:string EventKind
var eventNames = [...]string{"", "cost", "charge", "stay_begins", "stay_ends", "payment", "credit", "renewal"}

//enum:words EventKind
var eventWords = [...]string{
	CostAdded:   "costs added",
	ChargeAdded: "costs added, without interest",
	StayBegins:  "interest stopped",
	StayEnds:    "interest runs again",
	Payment:     "payment",
	Credit:      "credit on principal",
	Renewal:     "renewed: unpaid interest becomes principal",
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
)

//enum:string Allocation
var allocationNames = [...]string{"interest_first", "charges_first", "principal_first"}

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

// Line is one event of a statement, with the balances after it. All amounts are dollars to the cent, and they add up: the
// balance of the line before, the interest accrued since and the event's own amount are the balance of the line. Interest
// is exact underneath. Each balance is rounded once, and the interest of a line is what the balance grew by, so that a
// part of a cent is shown in the line in which it becomes a cent.
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
	PerDiem  decimal.Decimal // interest of the day after the last, to the cent; zero where interest is stopped, and where Unknown is not nil
	Unknown  error           // why the interest of the day after is not known: a *[CoverageError] where an index ends
	Interest decimal.Decimal // all that accrued, to the cent: the sum of the lines
	Paid     decimal.Decimal // all payments and credits, with what was more than was owed
	Overpaid decimal.Decimal // what of them was more than was owed
	Payoff   decimal.Decimal // what pays it off on the last day
	of       Account
}

// maxEvents is how many events an account may hold.
const maxEvents = 10_000

// Validate checks the account; errors are *invalid.Error with paths of its fields, such as "events[2].amount".
func (a Account) Validate() error { return a.validate() }

func (a *Account) validate() error {
	var l invalid.List
	l.Merge("rule", a.Rule.Validate())
	if a.Rule.Days == WholeMonths || a.Rule.Rounds == PerDiem || a.Rule.Rounds == PerDiemCut {
		l.Add("rule", "months and rounded per diems do not make an account", "a rule by days, rounded at the end")
	}
	if p, err := exact.Money(a.Principal); err != nil || p.Sign() < 0 {
		l.Add("principal", "out of range", allowedDollars)
	}
	l.Merge("through", checkPeriod(a.Entered, a.Through))
	l.Enum("allocates", allocationNames[:], int(a.Allocates), "allocation")
	if len(a.Events) > maxEvents {
		l.Add("events", "too many", "at most 10000")
		return l.Err()
	}
	for i := range a.Events {
		e := &a.Events[i]
		at := func(name string) string { return invalid.At("events", i) + name }
		if e.Kind == EventUnspecified || int(e.Kind) >= len(eventNames) {
			l.Add(at(".kind"), "no kind", strings.Join(eventNames[1:], ", "))
		}
		if n, err := exact.Money(e.Amount); err != nil || n.Sign() < 0 || e.Amount.Exponent() < -2 && !exact.InCents(n) {
			l.Add(at(".amount"), "out of range, or no whole cents", "0 to 1e15 dollars, to the cent")
		}
		if (e.Kind == StayBegins || e.Kind == StayEnds || e.Kind == Renewal) && e.Amount.Sign() != 0 {
			l.Add(at(".amount"), "an amount for a stay or a renewal", "none")
		}
		if e.On.Before(a.Entered) || e.On.After(a.Through) {
			l.Add(at(".on"), "outside the account", a.Entered.String()+" to "+a.Through.String())
		}
	}
	return l.Err()
}

// Run computes the account. Errors: those of [Account.Validate]; *[CoverageError] for a day that an index does not know.
func (a Account) Run() (Statement, error) {
	if err := a.validate(); err != nil {
		return Statement{}, err
	}
	p, err := exact.Money(a.Principal)
	if err != nil {
		return Statement{}, err
	}
	a.Events = slices.Clone(a.Events)
	if order := func(x, y Event) int { return x.compare(&y) }; !slices.IsSortedFunc(a.Events, order) {
		slices.SortStableFunc(a.Events, order)
	}
	s := Statement{of: a}
	lost, err := s.run(true, p)
	if lost && err == nil {
		_, err = s.run(false, p)
	}
	if err != nil {
		return Statement{}, err
	}
	return s, nil
}

// compare orders events as they are taken.
func (e *Event) compare(other *Event) int {
	switch {
	case e.On != other.On:
		return e.On.Compare(other.On)
	case e.Kind != other.Kind:
		return int(e.Kind) - int(other.Kind)
	}
	if c := e.Amount.Cmp(other.Amount); c != 0 {
		return c
	}
	return strings.Compare(e.Note, other.Note)
}

// run computes the account of a statement, whose events are in order, on a quick ledger, which may be lost, or on an exact one.
func (s *Statement) run(quick bool, principal exact.Num) (lost bool, err error) {
	r := running{allocates: s.of.Allocates}
	r.l.quick = quick
	if err := r.run(&s.of, principal); err != nil || r.l.lost {
		return r.l.lost, err
	}
	r.state(s)
	return r.l.lost, nil
}

// Exact is the payoff before it was rounded; nil for a Statement that is not of [Account.Run].
func (s Statement) Exact() *big.Rat {
	p, err := exact.Money(s.of.Principal)
	r := running{allocates: s.of.Allocates}
	if err != nil || len(s.Lines) == 0 || r.run(&s.of, p) != nil {
		return nil
	}
	n := new(big.Int).Add(&r.l.base.exact, &r.l.unpaid.exact)
	return new(big.Rat).SetFrac(n.Add(n, &r.l.charges.exact), &r.l.den)
}

// running is an account being computed.
type running struct {
	l         ledger
	allocates Allocation
	stayed    bool
	shown     cents // the balance of the line before
	accrued   cents // what all lines so far show as interest
	paid      cents // all payments and credits
	overpaid  cents
	lines     []Line
	nothing   decimal.Decimal // $0.00, which many lines hold
}

// run goes through the events, which are in order, to the day of the payoff.
func (r *running) run(a *Account, principal exact.Num) error {
	l := &r.l
	if err := l.open(a.Rule, principal, a.Entered, a.Series); err != nil {
		return err
	}
	if l.lost {
		return nil // the exact ledger answers
	}
	r.lines, r.nothing = make([]Line, 0, len(a.Events)+2), cents{}.dollars()
	x := r.line(a.Entered, "judgment")
	x.Amount = a.Principal
	r.closed(x, r.owed())
	for i := range a.Events {
		if err := r.event(&a.Events[i]); err != nil {
			return err
		}
	}
	if err := r.runTo(a.Through); err != nil {
		return err
	}
	l.settle()
	x = r.line(a.Through, "payoff")
	r.grown(x)
	r.closed(x, r.shown)
	return nil
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
	l := &r.l
	l.settle()
	paid, err := wholeCents(e.Amount)
	if err != nil {
		return err
	}
	var amount sum
	l.setWhole(&amount, paid)
	if e.Kind == Renewal {
		l.compound()
	}
	x := r.line(e.On, e.Kind.InWords())
	x.Kind, x.Amount = e.Kind, e.Amount
	if e.Note != "" {
		x.What += ": " + e.Note
	}
	grown := r.grown(x)
	switch e.Kind {
	case CostAdded:
		l.add(&l.base, &amount)
	case ChargeAdded:
		l.add(&l.charges, &amount)
	case StayBegins:
		r.stayed = true
	case StayEnds:
		r.stayed = false
	case Payment:
		interest, principal, charges := r.pay(&amount)
		left := r.settled(x, cents{small: paid})
		footed(r.shown.minus(left), &interest, &principal, &charges)
		if x.ToInterest = x.Accrued; !interest.equal(grown) {
			x.ToInterest = r.dollars(interest)
		}
		x.ToPrincipal, x.ToCharges = r.dollars(principal), r.dollars(charges)
		r.closed(x, left)
		return nil
	case Credit:
		l.take(&amount, &l.base)
		left := r.settled(x, cents{small: paid})
		x.ToPrincipal = r.dollars(r.shown.minus(left))
		r.closed(x, left)
		return nil
	case EventUnspecified, Renewal:
	}
	r.closed(x, r.owed())
	return nil
}

// wholeCents reads an amount that [Account.Validate] found to be in whole cents, at most 1e17 of them.
func wholeCents(d decimal.Decimal) (int64, error) {
	if d.Exponent() == -2 {
		return d.CoefficientInt64(), nil
	}
	n, err := exact.Money(d)
	if err != nil {
		return 0, err
	}
	num, den, _ := n.Round(2).Parts()
	return num * (100 / den), nil
}

// line begins a line; there is room for all.
func (r *running) line(on civil.Date, what string) *Line {
	r.lines = r.lines[:len(r.lines)+1]
	x := &r.lines[len(r.lines)-1]
	x.On, x.What = on, what
	return x
}

// grown gives a line its interest, what the balance, rounded, grew by since the line before, and returns it.
func (r *running) grown(x *Line) cents {
	now := r.owed()
	grown := now.minus(r.shown)
	r.shown, r.accrued = now, r.accrued.plus(grown)
	x.Accrued = r.dollars(grown)
	return grown
}

// settled counts a payment and gives its line what of it was more than was owed, so that its parts add up to it. It returns
// what is owed after it.
func (r *running) settled(x *Line, paid cents) (left cents) {
	left = r.owed()
	over := paid.minus(r.shown.minus(left))
	x.Overpaid = r.dollars(over)
	r.paid, r.overpaid = r.paid.plus(paid), r.overpaid.plus(over)
	return left
}

// footed has three rounded parts add up to their rounded sum: the residue goes to the largest, the first on a tie.
func footed(sum cents, a, b, c *cents) {
	residue := sum.minus(a.plus(*b).plus(*c))
	if residue == (cents{}) {
		return
	}
	largest := a
	if b.more(*largest) {
		largest = b
	}
	if c.more(*largest) {
		largest = c
	}
	*largest = largest.plus(residue)
}

// pay allocates a payment.
func (r *running) pay(left *sum) (interest, principal, charges cents) {
	l := &r.l
	switch r.allocates {
	case ChargesFirst:
		charges = l.take(left, &l.charges)
		interest = l.take(left, &l.unpaid)
		principal = l.take(left, &l.base)
	case PrincipalFirst:
		principal = l.take(left, &l.base)
		interest = l.take(left, &l.unpaid)
		charges = l.take(left, &l.charges)
	case InterestFirst:
		interest = l.take(left, &l.unpaid)
		principal = l.take(left, &l.base)
		charges = l.take(left, &l.charges)
	}
	return interest, principal, charges
}

// owed is all that is owed, rounded to the cent.
func (r *running) owed() cents { return r.l.all(&r.l.base, &r.l.unpaid, &r.l.charges) }

// closed gives a line the balances after it, which add up to what is owed; interest from now on is of the next.
func (r *running) closed(x *Line, owed cents) {
	l := &r.l
	r.shown = owed
	if l.none(&l.unpaid) && l.none(&l.charges) {
		x.Balance = r.dollars(owed)
		x.Principal, x.Interest, x.Charges = x.Balance, r.nothing, r.nothing
		return
	}
	principal, unpaid, charges := l.rounded(&l.base), l.rounded(&l.unpaid), l.rounded(&l.charges)
	footed(owed, &principal, &unpaid, &charges)
	x.Principal, x.Interest, x.Charges, x.Balance = r.dollars(principal), r.dollars(unpaid), r.dollars(charges), r.dollars(owed)
}

// dollars is an amount as a decimal, one and the same for nothing.
func (r *running) dollars(n cents) decimal.Decimal {
	if n == (cents{}) {
		return r.nothing
	}
	return n.dollars()
}

// state gives a statement what was computed.
func (r *running) state(s *Statement) {
	s.Lines, s.Percent, s.Payoff = r.lines, r.l.rate.Decimal(), r.lines[len(r.lines)-1].Balance
	s.Interest, s.Paid, s.Overpaid = r.dollars(r.accrued), r.dollars(r.paid), r.dollars(r.overpaid)
	s.PerDiem, s.Unknown = decimal.Decimal{}, nil
	if !r.stayed {
		s.PerDiem, s.Unknown = r.l.nextDay()
	}
}

// nextDay is the interest of the day after now on the base, in dollars, to the cent, at the rate of that day. It ends the
// ledger's use.
func (l *ledger) nextDay() (decimal.Decimal, error) {
	next, err := l.now.AddDays(1)
	if err != nil {
		return decimal.Decimal{}, err
	}
	year := l.year(next)
	if !l.rateTill.IsZero() && l.now == l.rateTill {
		if l.rate, err = l.rule.Rate.at(next, l.given); err != nil {
			return decimal.Decimal{}, err
		}
	}
	if !l.quick {
		return l.baseNum().Mul(l.rate).Quo(exact.Int(100 * year)).Round(2).Decimal(), nil
	}
	var day sum
	var ok bool
	day.quick, day.err, ok = l.portion(1, year)
	l.lost = l.lost || !ok
	return l.rounded(&day).dollars(), nil
}

// skipTo moves to a day on which no interest accrued in between; the rate and the compounding go on.
func (l *ledger) skipTo(to civil.Date) error {
	l.settle()
	l.set(&l.stayed.base, &l.base)
	l.set(&l.stayed.unpaid, &l.unpaid)
	l.clear(&l.base)
	l.clear(&l.unpaid)
	if err := l.runTo(to); err != nil {
		return err
	}
	l.set(&l.base, &l.stayed.base)
	l.set(&l.unpaid, &l.stayed.unpaid)
	l.clear(&l.stayed.base)
	l.clear(&l.stayed.unpaid)
	l.weight = exact.Int(0)
	return nil
}
