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
	r := running{l: l, allocates: a.Allocates, lastDen: *big.NewInt(1)}
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
	r.line(Line{On: a.Through, What: "payoff"})
	return r.statement(), nil
}

// running is an account being computed. Its sums are over the denominator of the ledger, which only grows: no common
// divisor is looked for before the end.
type running struct {
	l         *ledger
	allocates Allocation
	added     big.Int // cents: all that was put into the account after its first day
	out       big.Int // cents: all payments and credits
	beyond    big.Int // of them, what was more than was owed, over beyondDen
	beyondDen big.Int
	stayed    bool
	lines     []Line
	last      big.Int // what had accrued at the line before, over lastDen
	lastDen   big.Int
	first     big.Int // what stood at the first line, over firstDen
	firstDen  big.Int
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
	line := Line{On: e.On, Kind: e.Kind, What: e.Kind.Words(), Amount: e.Amount}
	if e.Note != "" {
		line.What += ": " + e.Note
	}
	switch e.Kind {
	case CostAdded:
		l.base.Add(&l.base, l.cent(n))
		r.added.Add(&r.added, inCents(n))
	case ChargeAdded:
		l.charges.Add(&l.charges, l.cent(n))
		r.added.Add(&r.added, inCents(n))
	case StayBegins:
		r.stayed = true
	case StayEnds:
		r.stayed = false
	case Payment:
		r.pay(n, &line)
	case Credit:
		left := l.cent(n)
		line.ToPrincipal = r.take(left, &l.base)
		r.paid(n, left, &line)
	case Renewal:
		l.compound()
	case EventUnspecified:
	}
	r.line(line)
	return nil
}

// inCents is a sum of whole cents.
func inCents(n exact.Num) *big.Int {
	a, d, _ := n.Round(2).Parts()
	return big.NewInt(a * (100 / d))
}

// take takes as much of what is left of a payment as is owed, and says how much in dollars.
func (r *running) take(left, owed *big.Int) decimal.Decimal {
	t := new(big.Int).Set(left)
	if owed.Cmp(t) < 0 {
		t.Set(owed)
	}
	left.Sub(left, t)
	owed.Sub(owed, t)
	return cents(t, &r.l.den)
}

// pay allocates a payment.
func (r *running) pay(n exact.Num, line *Line) {
	l := r.l
	left := l.cent(n)
	interest := func() { line.ToInterest = r.take(left, &l.unpaid) }
	principal := func() { line.ToPrincipal = r.take(left, &l.base) }
	charges := func() { line.ToCharges = r.take(left, &l.charges) }
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
	r.paid(n, left, line)
}

// paid keeps the sum of what was paid, and what of it was more than was owed.
func (r *running) paid(n exact.Num, left *big.Int, line *Line) {
	r.out.Add(&r.out, inCents(n))
	line.Overpaid = cents(left, &r.l.den)
	if left.Sign() == 0 {
		return
	}
	if r.beyondDen.Sign() == 0 {
		r.beyondDen.SetInt64(1)
	}
	r.beyond.Mul(&r.beyond, &r.l.den)
	r.beyond.Add(&r.beyond, left.Mul(left, &r.beyondDen))
	r.beyondDen.Mul(&r.beyondDen, &r.l.den)
}

func (r *running) balance() *big.Int {
	x := new(big.Int).Add(&r.l.base, &r.l.unpaid)
	return x.Add(x, &r.l.charges)
}

// accrued is the principal of the first day and all interest so far: what is owed, and what was paid, less what was added.
func (r *running) accrued() (num, den *big.Int) {
	l := r.l
	x := new(big.Int).Quo(&l.den, big.NewInt(100))
	x.Mul(x, new(big.Int).Sub(&r.out, &r.added))
	x.Add(x, r.balance())
	den = new(big.Int).Set(&l.den)
	if r.beyond.Sign() != 0 {
		x.Mul(x, &r.beyondDen)
		x.Sub(x, new(big.Int).Mul(&r.beyond, den))
		den.Mul(den, &r.beyondDen)
	}
	return x, den
}

// line closes a line with the balances after it.
func (r *running) line(x Line) {
	l := r.l
	l.settle()
	x.Principal, x.Interest, x.Charges, x.Balance = cents(&l.base, &l.den), cents(&l.unpaid, &l.den), cents(&l.charges, &l.den), cents(r.balance(), &l.den)
	now, den := r.accrued()
	diff := new(big.Int).Mul(now, &r.lastDen)
	diff.Sub(diff, new(big.Int).Mul(&r.last, den))
	if len(r.lines) == 0 {
		r.first.Set(now)
		r.firstDen.Set(den)
	} else {
		x.Accrued = cents(diff, new(big.Int).Mul(den, &r.lastDen))
	}
	r.last.Set(now)
	r.lastDen.Set(den)
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
	accrued, den := r.accrued()
	accrued.Mul(accrued, &r.firstDen)
	accrued.Sub(accrued, new(big.Int).Mul(&r.first, den))
	den.Mul(den, &r.firstDen)
	paid, paidDen := new(big.Int).Set(&r.out), big.NewInt(100)
	if r.beyond.Sign() != 0 {
		paid.Mul(paid, &r.beyondDen)
		paid.Sub(paid, new(big.Int).Mul(&r.beyond, paidDen))
		paidDen.Mul(paidDen, &r.beyondDen)
	}
	return Statement{Lines: r.lines, Percent: l.rate.Decimal(), PerDiem: l.baseNum().Mul(l.rate).Quo(exact.Int(100 * year)).Round(2).Decimal(),
		Interest: cents(accrued, den), Paid: cents(paid, paidDen), Payoff: cents(balance, &l.den),
		Exact: new(big.Rat).SetFrac(balance, &l.den)}
}

// skipTo moves to a day on which no interest accrued in between; the rate and the compounding go on.
func (l *ledger) skipTo(to civil.Date) error {
	l.settle()
	base := new(big.Int).Set(&l.base)
	l.base.SetInt64(0)
	unpaid := new(big.Int).Set(&l.unpaid)
	l.unpaid.SetInt64(0)
	charges := new(big.Int).Set(&l.charges)
	den := new(big.Int).Set(&l.den)
	if err := l.runTo(to); err != nil {
		return err
	}
	l.settle()
	l.base.Set(base)
	l.unpaid.Set(unpaid)
	l.charges.Set(charges)
	l.den.Set(den)
	l.weight = exact.Int(0)
	return nil
}
