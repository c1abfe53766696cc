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
	a.Events = slices.Clone(a.Events)
	slices.SortStableFunc(a.Events, func(x, y Event) int {
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
	s, lost, err := a.run(true, p)
	if lost && err == nil {
		s, _, err = a.run(false, p)
	}
	return s, err
}

// run computes an account whose events are in order on a quick ledger, which may be lost, or on an exact one.
func (a Account) run(quick bool, principal exact.Num) (s Statement, lost bool, err error) {
	r := running{allocates: a.Allocates}
	r.l.quick = quick
	if err := r.run(&a, principal); err != nil || r.l.lost {
		return Statement{}, r.l.lost, err
	}
	s = r.statement()
	s.of = a
	return s, r.l.lost, nil
}

// Exact is the payoff before it was rounded; nil for a Statement that is not of [Account.Run].
func (s Statement) Exact() *big.Rat {
	p, err := exact.Money(s.of.Principal)
	r := running{allocates: s.of.Allocates}
	if err != nil || len(s.Lines) == 0 || r.run(&s.of, p) != nil {
		return nil
	}
	return new(big.Rat).SetFrac(&r.balance().exact, &r.l.den)
}

// running is an account being computed. Its sums are over the denominator of the ledger, which carries them along.
type running struct {
	l         ledger
	allocates Allocation
	stayed    bool
	charges   sum       // costs that bear no interest
	shown     exact.Num // the balance of the line before, in dollars to the cent, as are the next three
	accrued   exact.Num // what all lines so far show as interest
	paid      exact.Num // all payments and credits
	overpaid  exact.Num
	lines     []Line
	whole     sum             // scratch space of balance
	nothing   decimal.Decimal // $0.00, which many lines hold
}

// parts are the figures of a line while it is computed, in dollars to the cent; those it does not have are undetermined.
type parts struct{ accrued, toInterest, toPrincipal, toCharges, overpaid exact.Num }

// run goes through the events, which are in order, to the day of the payoff.
func (r *running) run(a *Account, principal exact.Num) error {
	l := &r.l
	if err := l.open(a.Rule, principal, a.Entered, a.Series); err != nil {
		return err
	}
	if l.lost {
		return nil // the exact ledger answers
	}
	l.also = []*sum{&r.charges}
	r.lines, r.nothing = make([]Line, 0, len(a.Events)+2), decimal.New(0, -2)
	r.shown, r.accrued, r.paid, r.overpaid = l.rounded(&l.base), exact.Int(0), exact.Int(0), exact.Int(0)
	r.line(Line{On: a.Entered, What: "judgment", Amount: a.Principal}, parts{})
	for i := range a.Events {
		if err := r.event(&a.Events[i]); err != nil {
			return err
		}
	}
	if err := r.runTo(a.Through); err != nil {
		return err
	}
	l.settle()
	r.line(Line{On: a.Through, What: "payoff"}, parts{accrued: r.grown()})
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
	n, err := exact.Money(e.Amount)
	if err != nil {
		return err
	}
	l.settle()
	var cents sum
	l.setCents(&cents, n)
	if e.Kind == Renewal {
		l.compound()
	}
	line, p := Line{On: e.On, Kind: e.Kind, What: e.Kind.Words(), Amount: e.Amount}, parts{accrued: r.grown()}
	if e.Note != "" {
		line.What += ": " + e.Note
	}
	switch e.Kind {
	case CostAdded:
		l.add(&l.base, &cents)
	case ChargeAdded:
		l.add(&r.charges, &cents)
	case StayBegins:
		r.stayed = true
	case StayEnds:
		r.stayed = false
	case Payment:
		r.pay(&cents, &p)
		r.settled(n, &p)
	case Credit:
		p.toPrincipal = r.take(&cents, &l.base)
		r.settled(n, &p)
	case EventUnspecified, Renewal:
	}
	r.line(line, p)
	return nil
}

// grown is the interest since the line before: what the balance, rounded, grew by.
func (r *running) grown() exact.Num {
	now := r.l.rounded(r.balance())
	grown := now.Sub(r.shown)
	r.shown, r.accrued = now, r.accrued.Add(grown)
	return grown
}

// settled completes the figures of a payment: what of it was more than was owed, so that its parts add up to it.
func (r *running) settled(paid exact.Num, p *parts) {
	left := r.l.rounded(r.balance())
	p.overpaid = paid.Sub(r.shown.Sub(left))
	footed(paid.Sub(p.overpaid), &p.toInterest, &p.toPrincipal, &p.toCharges)
	r.paid, r.overpaid = r.paid.Add(paid), r.overpaid.Add(p.overpaid)
}

// footed has rounded parts, as far as they are known, add up to their rounded sum: the residue goes to the largest, the first
// on a tie.
func footed(sum exact.Num, parts ...*exact.Num) {
	var largest *exact.Num
	for _, p := range parts {
		if !p.Known() {
			continue
		}
		sum = sum.Sub(*p)
		if largest == nil || p.Cmp(*largest) > 0 {
			largest = p
		}
	}
	*largest = largest.Add(sum)
}

// take takes as much of what is left of a payment as is owed, and says how much in dollars.
func (r *running) take(left, owed *sum) exact.Num {
	var t sum
	r.l.take(&t, left, owed)
	return r.l.rounded(&t)
}

// pay allocates a payment.
func (r *running) pay(left *sum, p *parts) {
	l := &r.l
	interest := func() { p.toInterest = r.take(left, &l.unpaid) }
	principal := func() { p.toPrincipal = r.take(left, &l.base) }
	charges := func() { p.toCharges = r.take(left, &r.charges) }
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
}

// balance is all that is owed. It is good until it is asked for again.
func (r *running) balance() *sum {
	r.whole.set(&r.l.base)
	r.l.add(&r.whole, &r.l.unpaid)
	r.l.add(&r.whole, &r.charges)
	return &r.whole
}

// line closes a line with the balances after it; interest from now on is of the next.
func (r *running) line(x Line, p parts) {
	l := &r.l
	principal, unpaid, charges, balance := l.rounded(&l.base), l.rounded(&l.unpaid), l.rounded(&r.charges), l.rounded(r.balance())
	footed(balance, &principal, &unpaid, &charges)
	x.Principal, x.Interest, x.Charges = r.dollars(principal), r.dollars(unpaid), r.dollars(charges)
	if x.Balance = x.Principal; balance.Cmp(principal) != 0 {
		x.Balance = r.dollars(balance)
	}
	x.Accrued, x.ToPrincipal = r.dollars(p.accrued), r.dollars(p.toPrincipal)
	if x.ToInterest = x.Accrued; !p.toInterest.Known() || p.toInterest.Cmp(p.accrued) != 0 {
		x.ToInterest = r.dollars(p.toInterest)
	}
	x.ToCharges, x.Overpaid = r.dollars(p.toCharges), r.dollars(p.overpaid)
	r.shown = balance
	l.since.clear()
	r.lines = append(r.lines, x)
}

// dollars is inDollars, with one decimal for nothing.
func (r *running) dollars(n exact.Num) decimal.Decimal {
	if n.Known() && n.Sign() == 0 {
		return r.nothing
	}
	return inDollars(n)
}

// inDollars is a sum of whole cents with its two places; the zero decimal where it is undetermined.
func inDollars(n exact.Num) decimal.Decimal {
	switch num, den, wide := n.Parts(); {
	case wide != nil:
		return decimal.NewFromBigInt(new(big.Int).Quo(new(big.Int).Mul(wide.Num(), big.NewInt(100)), wide.Denom()), -2)
	case den == 0:
		return decimal.Decimal{}
	case 100%den == 0 && num > -1e16 && num < 1e16:
		return decimal.New(num*(100/den), -2)
	}
	return n.Decimal()
}

func (r *running) statement() Statement {
	l := &r.l
	s := Statement{Lines: r.lines, Percent: l.rate.Decimal(), Interest: inDollars(r.accrued), Paid: inDollars(r.paid), Overpaid: inDollars(r.overpaid),
		Payoff: inDollars(l.rounded(r.balance()))}
	if !r.stayed {
		s.PerDiem, s.Unknown = l.nextDay()
	}
	return s
}

// nextDay is the interest of the day after now on the base, in dollars, to the cent, at the rate of that day. It ends the
// ledger's use.
func (l *ledger) nextDay() (decimal.Decimal, error) {
	next, err := l.now.AddDays(1)
	if err != nil {
		return decimal.Decimal{}, err
	}
	year := int64(365)
	switch l.rule.Days {
	case ActualActual:
		if leap(next.Year()) {
			year = 366
		}
	case Actual360:
		year = 360
	case Actual365, WholeMonths:
	}
	if !l.rateTill.IsZero() && l.now == l.rateTill {
		if l.rate, err = l.rule.Rate.at(next, l.given); err != nil {
			return decimal.Decimal{}, err
		}
	}
	if !l.quick {
		return l.baseNum().Mul(l.rate).Quo(exact.Int(100 * year)).Round(2).Decimal(), nil
	}
	var day sum
	l.lost = l.lost || !l.portion(&day, 1, year)
	return l.cents(&day), nil
}

// skipTo moves to a day on which no interest accrued in between; the rate and the compounding go on.
func (l *ledger) skipTo(to civil.Date) error {
	l.settle()
	var base, unpaid sum
	base.set(&l.base)
	unpaid.set(&l.unpaid)
	l.base.clear()
	l.unpaid.clear()
	also := l.also
	l.also = append([]*sum{&base, &unpaid}, also...) // carried along, should the denominator change
	if err := l.runTo(to); err != nil {
		return err
	}
	l.also = also
	l.base.set(&base)
	l.unpaid.set(&unpaid)
	l.weight = exact.Int(0)
	return nil
}
