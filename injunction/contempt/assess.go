package contempt

import (
	"cmp"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/internal/dollars"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// Line is one step of an account: a stretch of days at one rate, an entry of a schedule, a limit.
type Line struct {
	What          string
	From, Through civil.Date      // of a stretch of days
	Count         int             // days counted, or breaches
	Rate          decimal.Decimal // dollars for one
	Amount        decimal.Decimal // what the line adds; negative for a cut
	Authority     []authority.Citation
}

// Account is what a sanction comes to.
type Account struct {
	Classification Classification
	Lines          []Line
	Counted        decimal.Decimal // what the order's terms come to: the sum of the lines, whatever the class
	Owed           decimal.Decimal // what is owed; only where Determined
	Determined     bool            // whether a sum is owed on what is recorded: false for a criminal or an open class
	Alternatives   []Alternative   // what is owed on each way an open question can go, where there is one
	Caveats        []string
}

// Alternative is what is owed if an open question goes one way.
type Alternative struct {
	If        string
	Owed      decimal.Decimal
	Authority []authority.Citation // what that way rests on, where it is a question of law
}

// tally adds up lines in cents, up to the order's cap.
type tally struct {
	lines []Line
	cents int64
	cap   int64 // 0 for none
	full  bool  // the cap is reached: nothing more is counted
	over  bool  // the sum passed what is computed
	run   int   // the line that a run of days grows
	rate  int64 // the rate of that run; 0 for none
}

func (t *tally) add(l Line, cents int64) {
	if t.full {
		cents = 0
	}
	l.Amount = dollars.Of(cents)
	t.lines = append(t.lines, l)
	t.take(cents)
}

// grow adds a day to the last line, whose amount is settled when the run ends.
func (t *tally) grow(day civil.Date, rate int64) {
	if t.rate == 0 {
		t.run, t.rate = len(t.lines)-1, rate
	}
	l := &t.lines[t.run]
	l.Through, l.Count = day, l.Count+1
	t.take(rate)
}

// end settles the amount of a run of days.
func (t *tally) end() {
	if t.rate > 0 {
		l := &t.lines[t.run]
		l.Amount = dollars.Of(times(t.rate, l.Count))
		t.rate = 0
	}
}

// take counts cents, and cuts them to the cap once.
func (t *tally) take(cents int64) {
	t.cents += cents
	switch {
	case t.cap > 0 && t.cents > t.cap && !t.full:
		t.lines = append(t.lines, Line{What: "the order's cap in all", Rate: dollars.Of(t.cap), Amount: dollars.Of(t.cap - t.cents)})
		t.cents, t.full = t.cap, true
	case t.cents > dollars.Max:
		t.cents, t.over = dollars.Max, true
	}
}

// times is a × n, capped just past the largest amount so that sums stay in range.
func times(a int64, n int) int64 {
	if n > 0 && a > dollars.Max/int64(n) {
		return dollars.Max + 1
	}
	return a * int64(n)
}

// Assess counts the sanction through a day, on the order's own terms: which ends count, days on which it did not run,
// caps by day and in all, multiplication, and the purge with its revival. It classifies first: what is criminal or open
// has its count shown in Counted, and no sum owed. The day is only used where the sanction runs on. Errors: *invalid.Error.
func (s Sanction) Assess(through civil.Date) (Account, error) {
	if err := s.Validate(); err != nil {
		return Account{}, err
	}
	a := Account{Classification: s.Classify()}
	limit, _ := dollars.Cents(s.CapTotal)
	t := tally{cap: limit}
	switch s.Kind {
	case Compensatory, Flat:
		c, _ := dollars.Cents(s.Amount)
		t.add(Line{What: map[Kind]string{Compensatory: "proved loss", Flat: "fixed sum"}[s.Kind], Count: 1, Rate: s.Amount, Authority: s.Authority}, c)
	case PerViolation:
		for _, v := range s.Violations {
			c, _ := dollars.Cents(v.Amount)
			t.add(Line{What: v.What, Count: v.Count, Rate: v.Amount, Authority: s.Authority}, times(c, v.Count))
		}
	case PerDay, Escalating:
		if err := s.run(&t, through); err != nil {
			return Account{}, err
		}
	case KindUnspecified:
	}
	base := t.cents
	if t.over {
		return Account{}, tooMuch()
	}
	a.Lines = t.lines
	a.Counted = dollars.Of(base)
	if a.Classification.Class == Criminal {
		a.Caveats = append(a.Caveats, "criminal contempt: the count is what the order's schedule comes to, not a sum owed; it needs the safeguards listed")
		if s.Reversed == finding.Established {
			a.Caveats = append(a.Caveats, "criminal contempt outlives the reversal of the order that was disobeyed")
		}
		return a, nil
	}
	if a.Classification.Class == ClassOpen {
		a.Caveats = append(a.Caveats, "no sum is owed on what is recorded: the class of the sanction is open")
		return a, nil
	}
	if err := s.settle(&a, base, through); err != nil {
		return Account{}, err
	}
	return a, nil
}

// run counts the days to the last one.
func (s Sanction) run(t *tally, through civil.Date) error {
	end := s.Last
	if end.IsZero() {
		if through.IsZero() {
			return invalid.New("through", "no day, and the sanction still runs", "the day to count through")
		}
		end = through
	} else if !through.IsZero() && through.Before(end) {
		end = through
	}
	skipFirst, skipLast := s.Ends == LastCounts, s.Ends == FirstCounts && end == s.Last
	return s.stretch(t, s.First, end, skipFirst, skipLast, "each day")
}

// stretch counts the days from first through end that are not suspended, without its ends where they are skipped. A rate
// by the day makes one line for each unbroken run; one that escalates makes a line for each day, and goes on from the
// days counted before.
func (s Sanction) stretch(t *tally, first, end civil.Date, skipFirst, skipLast bool, what string) error {
	n, err := first.DaysUntil(end)
	if err != nil || n > input.MaxDays {
		return invalid.New("through", "more than a hundred years of accrual", "a day within a hundred years of the first")
	}
	rate, _ := dollars.Cents(s.Amount)
	top, _ := dollars.Cents(s.CapDay)
	for _, l := range t.lines { // days counted before raise a rate that escalates
		for range l.Count * min(s.Multiplier, 1) {
			rate = times(rate, s.Multiplier)
		}
	}
	open := false
	for i := range n + 1 {
		day, err := first.AddDays(i)
		if err != nil {
			return err
		}
		if i == 0 && skipFirst || i == n && skipLast || s.suspended(day) {
			open = false
			t.end()
			continue
		}
		r := rate
		if top > 0 && r > top {
			r = top
		}
		if t.full {
			break
		}
		if open && s.Kind == PerDay {
			t.grow(day, r)
		} else {
			t.add(Line{What: what, From: day, Through: day, Count: 1, Rate: dollars.Of(r), Authority: s.Authority}, r)
		}
		open = true
		if s.Kind == Escalating {
			rate = times(rate, s.Multiplier)
		}
	}
	t.end()
	return nil
}

func (s Sanction) suspended(d civil.Date) bool {
	for _, x := range s.Suspended {
		if !d.Before(x.From) && !d.After(x.Through) {
			return true
		}
	}
	return false
}

// settle turns the count of a civil sanction into what is owed: reversal of the order, the purge, New York's limit.
func (s Sanction) settle(a *Account, base int64, through civil.Date) error {
	if s.Reversed == finding.Established {
		a.Lines = append(a.Lines, Line{What: "the order was reversed: civil contempt ends with it", Amount: dollars.Of(-base),
			Authority: []authority.Citation{mineWorkers("at 294-95").NotConfirmed()}})
		a.Determined = true
		return nil
	}
	if s.byDayWithoutLoss() {
		a.Caveats = append(a.Caveats, "New York's departments divide on fines by the day where no actual loss was shown: the Fourth cut one to a single $250.00 and costs (2024), the First upheld $10,000.00 a day (2023)")
	}
	missed, revived, err := s.revive(a.Lines, base, through)
	if err != nil {
		return err
	}
	forgiven := base
	if s.Purge.Forgives {
		forgiven = 0
	}
	switch {
	case s.Purge.Met == finding.Established:
		if forgiven < base {
			a.Lines = append(a.Lines, Line{What: "purged in time: what had accrued is forgiven", Amount: dollars.Of(forgiven - base)})
		}
		s.owe(a, forgiven, "")
	case s.Purge.Met == finding.NotEstablished:
		a.Lines = append(a.Lines, revived...)
		a.Counted = dollars.Of(missed)
		s.owe(a, missed, "")
	case s.Purge.Met == finding.Unspecified || forgiven == missed:
		s.owe(a, base, "")
	default:
		a.Caveats = append(a.Caveats, "whether the purge condition was met is not recorded")
		s.owe(a, forgiven, "purged in time")
		s.owe(a, missed, "not purged in time")
	}
	return nil
}

// revive is what is owed where the purge was missed: the count, and the days from which it revives.
func (s Sanction) revive(lines []Line, base int64, through civil.Date) (int64, []Line, error) {
	if s.Purge.RevivesFrom.IsZero() {
		return base, nil, nil
	}
	end := cmp.Or(through, s.Purge.Deadline)
	if end.IsZero() || end.Before(s.Purge.RevivesFrom) {
		return base, nil, nil
	}
	limit, _ := dollars.Cents(s.CapTotal)
	t := tally{lines: append([]Line(nil), lines...), cents: base, cap: limit, full: limit > 0 && base >= limit}
	if err := s.stretch(&t, s.Purge.RevivesFrom, end, false, false, "each day, revived"); err != nil {
		return 0, nil, err
	}
	if t.over {
		return 0, nil, tooMuch()
	}
	return t.cents, t.lines[len(lines):], nil
}

func tooMuch() error {
	return invalid.New("amount", "the sum passes 10^15 dollars", "terms whose sum is at most 10^15 dollars")
}

// owe records what is owed, on a condition where one is given, and both sums where New York's departments divide.
func (s Sanction) owe(a *Account, cents int64, when string) {
	single := s.newYorkSingle()
	low := min(cents, single)
	switch {
	case !s.byDayWithoutLoss() || s.Department == FirstDepartment || low == cents:
		low = cents
	case s.Department != FourthDepartment:
		if when != "" {
			when += ", and "
		}
		a.Alternatives = append(a.Alternatives,
			Alternative{when + "fines by the day stand, as in the First Department (2023)", dollars.Of(cents), []authority.Citation{perDayUpheld()}},
			Alternative{when + "one fine of $250.00 and costs, as in the Fourth Department (2024)", dollars.Of(low), []authority.Citation{judiciaryLaw773(), perDayCut()}})
		return
	}
	if when != "" {
		a.Alternatives = append(a.Alternatives, Alternative{If: when, Owed: dollars.Of(low)})
		return
	}
	if low < cents {
		a.Lines = append(a.Lines, Line{What: "most without actual loss: $250.00 and costs", Rate: dollars.Of(single), Amount: dollars.Of(low - cents),
			Authority: []authority.Citation{judiciaryLaw773(), perDayCut()}})
	}
	a.Owed, a.Determined = dollars.Of(low), true
}

// byDayWithoutLoss is a New York fine by the day without actual loss, on which the departments divide.
func (s Sanction) byDayWithoutLoss() bool {
	return s.In == clock.NewYork && s.Kind == PerDay && s.Loss == finding.NotEstablished
}

// newYorkSingle is the most where there was no actual loss: N.Y. Jud. Law § 773, costs and expenses and $250.
func (s Sanction) newYorkSingle() int64 {
	c, _ := dollars.Cents(s.Costs)
	return c + 250_00
}

// String gives the class and the sum: "civil: coercive, $110000.00".
func (a Account) String() string {
	if !a.Determined {
		return a.Classification.Class.InWords() + ", no sum owed on what is recorded"
	}
	return fmt.Sprintf("%s, $%s", a.Classification.Class.InWords(), dollars.Text(a.Owed))
}
