package interest

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// drawn draws an account: a rule by days, an index or a fixed rate, events of every kind.
func drawn(r *rand.Rand, events int) Account {
	rule := Rule{Rate: Fixed(decimal.New(r.Int64N(5_000), int32(-r.IntN(4)-1))), Days: DayCount(r.IntN(3)), Compounds: Compounding(r.IntN(5))}
	if r.IntN(2) == 0 {
		rule.Rate = Rate{Index: Prime, Percent: decimal.New(r.Int64N(400), -2)}
		rule.Resets = []Reset{Locked, EachYear, EachQuarter, EachChange}[r.IntN(4)]
	}
	from, _ := civil.On(1999, 1, 1).AddDays(r.IntN(5000))
	days := r.IntN(4000)
	if rule.Compounds == Daily {
		days = r.IntN(400)
	}
	to, _ := from.AddDays(days)
	a := Account{Rule: rule, Principal: decimal.New(r.Int64N(1e12), -2), Entered: from, Through: to, Allocates: Allocation(r.IntN(3))}
	for range events {
		on, _ := from.AddDays(r.IntN(days + 1))
		e := Event{On: on, Kind: EventKind(1 + r.IntN(len(eventNames)-1))}
		if e.Kind != StayBegins && e.Kind != StayEnds && e.Kind != Renewal {
			e.Amount = decimal.New(r.Int64N(1e11), -2)
		}
		a.Events = append(a.Events, e)
	}
	return a
}

// exactly runs an account on the exact ledger alone.
func exactly(t testing.TB, a Account) (Statement, bool) {
	t.Helper()
	s, err := a.Run() // sorts the events
	if err != nil {
		return Statement{}, false
	}
	p, err := exact.Money(a.Principal)
	require.NoError(t, err)
	r := running{allocates: a.Allocates}
	require.NoError(t, r.run(&s.of, p))
	out := Statement{of: s.of}
	r.state(&out)
	return out, true
}

func text(s Statement) []string {
	out := []string{s.Percent.String(), s.PerDiem.String(), s.Interest.String(), s.Paid.String(), s.Payoff.String()}
	for _, l := range s.Lines {
		for _, d := range []decimal.Decimal{l.Amount, l.Accrued, l.ToInterest, l.ToPrincipal, l.ToCharges, l.Principal, l.Interest, l.Charges, l.Balance, l.Overpaid} {
			out = append(out, d.StringFixed(2))
		}
	}
	return out
}

// The quick ledger is a fast path: what it decides is what the exact one says, and it decides nearly always.
func TestTheQuickLedgerSaysWhatTheExactOneDoes(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12)) //nolint:gosec // a fixed seed is the point
	decided := 0
	const accounts = 250
	for i := range accounts {
		a := drawn(r, r.IntN(12))
		want, ok := exactly(t, a)
		require.True(t, ok)
		got, err := a.Run()
		require.NoError(t, err)
		require.Equal(t, text(want), text(got), "account %d: %+v", i, a)
		p, err := exact.Money(a.Principal)
		require.NoError(t, err)
		q := running{allocates: a.Allocates}
		q.l.quick = true
		require.NoError(t, q.run(&got.of, p))
		if q.state(new(Statement)); !q.l.lost {
			decided++
		}
		whole, err := a.Rule.Accrue(a.Principal, a.Entered, a.Through)
		require.NoError(t, err)
		alone, err := a.Rule.Interest(a.Principal, a.Entered, a.Through)
		require.NoError(t, err)
		require.Equal(t, whole.Interest.StringFixed(2), alone.StringFixed(2))
	}
	require.Greater(t, decided, accounts*9/10)
}

// Exactly half a cent is what fixed point, always a little below, cannot tell: the exact ledger rounds it up.
func TestHalfACentIsLeftToTheExactLedger(t *testing.T) {
	// 36.50 × 5% × 1/365 is 0.5 cents; 109.50 × 5% × 1/365 is 1.5 cents.
	for p, want := range map[string]string{"36.50": "0.01", "109.50": "0.02"} {
		got, err := Rule{Rate: Fixed(decimal.New(5, 0))}.Interest(decimal.RequireFromString(p), civil.On(2021, 1, 1), civil.On(2021, 1, 2))
		require.NoError(t, err)
		require.Equal(t, want, got.StringFixed(2))
	}
}

// Sums and rates of any size come out, or are refused; nothing that fixed point cannot hold is lost on the way.
func TestTheQuickLedgerGivesUpWhereItCannotHoldASum(t *testing.T) {
	rule := Rule{Rate: Fixed(decimal.New(900, 0)), Compounds: Annually}
	p := decimal.New(1, 15)
	whole, err := rule.Accrue(p, civil.On(2000, 1, 1), civil.On(2020, 1, 1))
	require.NoError(t, err)
	alone, err := rule.Interest(p, civil.On(2000, 1, 1), civil.On(2020, 1, 1))
	require.NoError(t, err)
	require.Equal(t, whole.Interest.StringFixed(2), alone.StringFixed(2))
	a := Account{Rule: rule, Principal: p, Entered: civil.On(2000, 1, 1), Through: civil.On(2020, 1, 1), Events: []Event{{On: civil.On(2010, 1, 1), Kind: Payment, Amount: p}}}
	got, err := a.Run()
	require.NoError(t, err)
	want, _ := exactly(t, a)
	require.Equal(t, text(want), text(got))
	require.Nil(t, Statement{}.Exact())
}

func FuzzTheQuickLedger(f *testing.F) {
	f.Add(uint64(1), uint64(2), byte(3))
	f.Add(uint64(7), uint64(11), byte(40))
	f.Fuzz(func(t *testing.T, one, two uint64, events byte) {
		a := drawn(rand.New(rand.NewPCG(one, two)), int(events)) //nolint:gosec // the fuzzer's numbers
		want, ok := exactly(t, a)
		if !ok {
			return
		}
		got, err := a.Run()
		require.NoError(t, err)
		require.Equal(t, text(want), text(got))
	})
}
