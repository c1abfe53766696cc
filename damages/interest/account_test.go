package interest_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// bruteAccount keeps an account day by day in math/big.
func bruteAccount(a interest.Account) *big.Rat {
	base, unpaid, charges := a.Principal.Rat(), new(big.Rat), new(big.Rat)
	stayed, years := false, 1
	take := func(left, owed *big.Rat) {
		t := new(big.Rat).Set(left)
		if owed.Cmp(t) < 0 {
			t.Set(owed)
		}
		left.Sub(left, t)
		owed.Sub(owed, t)
	}
	for day := a.Entered; ; day = after(day, 1) {
		if day != a.Entered {
			if !stayed {
				one := new(big.Rat).Mul(base, a.Rule.Rate.Percent.Rat())
				unpaid.Add(unpaid, one.Quo(one, big.NewRat(36500, 1)))
			}
			if a.Rule.Compounds == interest.Annually {
				if d, _ := a.Entered.AddYears(years); d == day {
					years++
					if !stayed {
						base.Add(base, unpaid)
						unpaid = new(big.Rat)
					}
				}
			}
		}
		for k := interest.CostAdded; k <= interest.Credit; k++ {
			for _, e := range a.Events {
				if e.On != day || e.Kind != k {
					continue
				}
				n := e.Amount.Rat()
				switch k {
				case interest.CostAdded:
					base.Add(base, n)
				case interest.ChargeAdded:
					charges.Add(charges, n)
				case interest.StayBegins:
					stayed = true
				case interest.StayEnds:
					stayed = false
				case interest.Payment:
					for _, owed := range map[interest.Allocation][]*big.Rat{
						interest.InterestFirst: {unpaid, base, charges}, interest.ChargesFirst: {charges, unpaid, base}, interest.PrincipalFirst: {base, unpaid, charges},
					}[a.Allocates] {
						take(n, owed)
					}
				case interest.Credit:
					take(n, base)
				default:
				}
			}
		}
		if day == a.Through {
			return new(big.Rat).Add(new(big.Rat).Add(base, unpaid), charges)
		}
	}
}

func TestAnAccountEqualsDayByDayArithmeticInAnyOrderOfItsEvents(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 6))
	for range 120 {
		entered := after(civil.On(2003, 2, 27), r.IntN(2000))
		days := 1 + r.IntN(1500)
		a := interest.Account{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(r.Int64N(1500), -2)), Compounds: interest.Compounding(r.IntN(2))},
			Principal: decimal.New(r.Int64N(1e10), -2), Entered: entered, Through: after(entered, days), Allocates: interest.Allocation(r.IntN(3))}
		for range r.IntN(8) {
			kind := []interest.EventKind{interest.Payment, interest.Payment, interest.CostAdded, interest.ChargeAdded, interest.Credit}[r.IntN(5)]
			a.Events = append(a.Events, interest.Event{On: after(entered, r.IntN(days)), Kind: kind, Amount: decimal.New(r.Int64N(1e9), -2)})
		}
		if a.Rule.Compounds == interest.Simple && r.IntN(3) == 0 && days > 10 {
			k := r.IntN(days - 5)
			a.Events = append(a.Events, interest.Event{On: after(entered, k), Kind: interest.StayBegins}, interest.Event{On: after(entered, k+3), Kind: interest.StayEnds})
		}
		s, err := a.Run()
		require.NoError(t, err)
		want := bruteAccount(a)
		require.Zero(t, want.Cmp(s.Exact()), "want %s, got %s", want.FloatString(8), s.Exact().FloatString(8))
		foots(t, s)
		slices.Reverse(a.Events)
		again, err := a.Run()
		require.NoError(t, err)
		require.Equal(t, s, again, "the order of the input does not matter")
	}
}

func TestAPaymentGoesToInterestFirst(t *testing.T) {
	// Oregon garnishment, https://pi-info.com/interest-rate-and-payment-helper/, without its rounded per diem:
	// 6,000 × 9% × 40/365 = 59.178...; 240 less that is 180.82
	a := interest.Account{Rule: fixed("9"), Principal: expect.Dec("6000"), Entered: civil.On(2021, 3, 1), Through: civil.On(2021, 4, 10),
		Events: []interest.Event{{On: civil.On(2021, 4, 10), Kind: interest.Payment, Amount: expect.Dec("240")}}}
	s, err := a.Run()
	require.NoError(t, err)
	p := s.Lines[1]
	require.Equal(t, []string{"59.18", "180.82", "5819.18"}, []string{p.ToInterest.StringFixed(2), p.ToPrincipal.StringFixed(2), p.Principal.StringFixed(2)})
	require.Equal(t, "5819.18", s.Payoff.StringFixed(2))
	require.Equal(t, "59.18", s.Interest.StringFixed(2))
	require.Equal(t, "240.00", s.Paid.StringFixed(2))
	require.Equal(t, "1.43", s.PerDiem.StringFixed(2), "5,819.18 × 9% / 365")
}

func TestWhatIsOverpaidIsSaid(t *testing.T) {
	a := interest.Account{Rule: fixed("0"), Principal: expect.Dec("100"), Entered: civil.On(2021, 1, 1), Through: civil.On(2021, 2, 1),
		Events: []interest.Event{{On: civil.On(2021, 1, 5), Kind: interest.Payment, Amount: expect.Dec("130")}}}
	s, err := a.Run()
	require.NoError(t, err)
	require.Equal(t, "30.00", s.Lines[1].Overpaid.StringFixed(2))
	require.Equal(t, "0.00", s.Payoff.StringFixed(2))
	require.Equal(t, "130.00", s.Paid.StringFixed(2), "all that was paid")
	require.Equal(t, "30.00", s.Overpaid.StringFixed(2))
}

// foots holds an account to its arithmetic: each balance is the one before it with the interest shown since and the event's
// own amount, and the parts of a line add up to it.
func foots(t *testing.T, s interest.Statement) {
	t.Helper()
	var balance, accrued, paid, overpaid, added decimal.Decimal
	for i, l := range s.Lines {
		accrued = accrued.Add(l.Accrued)
		balance = balance.Add(l.Accrued)
		switch l.Kind {
		case interest.Payment, interest.Credit:
			balance = balance.Sub(l.Amount).Add(l.Overpaid)
			paid, overpaid = paid.Add(l.Amount), overpaid.Add(l.Overpaid)
			require.Equal(t, l.Amount.StringFixed(2), l.ToInterest.Add(l.ToPrincipal).Add(l.ToCharges).Add(l.Overpaid).StringFixed(2), "line %d", i)
		case interest.CostAdded, interest.ChargeAdded:
			balance, added = balance.Add(l.Amount), added.Add(l.Amount)
		case interest.EventUnspecified:
			if i == 0 {
				balance, added = l.Amount, l.Amount
			}
		default:
		}
		require.Equal(t, balance.StringFixed(2), l.Balance.StringFixed(2), "line %d", i)
		require.Equal(t, l.Balance.StringFixed(2), l.Principal.Add(l.Interest).Add(l.Charges).StringFixed(2), "line %d", i)
	}
	require.Equal(t, balance.StringFixed(2), s.Payoff.StringFixed(2))
	require.Equal(t, accrued.StringFixed(2), s.Interest.StringFixed(2))
	require.Equal(t, paid.StringFixed(2), s.Paid.StringFixed(2))
	require.Equal(t, s.Payoff.StringFixed(2), added.Add(s.Interest).Sub(s.Paid).Add(s.Overpaid).StringFixed(2))
}

// 1,906 at 10 percent for 61 days is 31.8537, less 600: 1,337.8537. Its interest for 91 days is 33.3547, and 1,371.2084 is
// owed: 33.36 of interest lead from 1,337.85 to 1,371.21.
func TestTheLinesOfAnAccountAddUp(t *testing.T) {
	a := interest.Account{Rule: fixed("10"), Principal: expect.Dec("1906"), Entered: civil.On(2012, 8, 1), Through: civil.On(2012, 12, 31),
		Events: []interest.Event{{On: civil.On(2012, 10, 1), Kind: interest.Payment, Amount: expect.Dec("600")}}}
	s, err := a.Run()
	require.NoError(t, err)
	foots(t, s)
	require.Equal(t, []string{"31.85", "1337.85", "33.36", "1371.21"}, []string{s.Lines[1].Accrued.StringFixed(2), s.Lines[1].Balance.StringFixed(2),
		s.Lines[2].Accrued.StringFixed(2), s.Lines[2].Balance.StringFixed(2)})
	a.Events = append(a.Events, interest.Event{On: civil.On(2012, 11, 15), Kind: interest.CostAdded, Amount: expect.Dec("175")})
	s, err = a.Run()
	require.NoError(t, err)
	foots(t, s)
}

// Nevada resets each half-year: 100,000 through the end of 2022 bears 6.75 percent, 18.49 a day, and from January 1, 2023
// 9.50 percent, 26.03 a day.
func TestTheInterestOfTheDayAfterBearsTheRateOfThatDay(t *testing.T) {
	rule := interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: expect.Dec("2"), Reading: interest.FirstOfHalf}, Resets: interest.EachHalf}
	for day, want := range map[civil.Date]string{civil.On(2022, 12, 30): "18.49", civil.On(2022, 12, 31): "26.03", civil.On(2023, 1, 1): "26.03"} {
		s, err := interest.Account{Rule: rule, Principal: expect.Dec("100000"), Entered: civil.On(2022, 9, 1), Through: day}.Run()
		require.NoError(t, err)
		require.Equal(t, want, s.PerDiem.StringFixed(2), day.String())
		next, err := interest.Account{Rule: rule, Principal: expect.Dec("100000"), Entered: civil.On(2022, 9, 1), Through: after(day, 1)}.Run()
		require.NoError(t, err)
		require.True(t, next.Payoff.Sub(s.Payoff).Sub(s.PerDiem).Abs().LessThanOrEqual(expect.Dec("0.01")), day.String())
	}
	ends, err := interest.New("own", "a table", civil.On(2022, 12, 31), interest.Value{From: civil.On(2022, 1, 1), Percent: expect.Dec("5")})
	require.NoError(t, err)
	own := interest.Account{Rule: interest.Rule{Rate: interest.Rate{Index: "own"}, Resets: interest.EachYear}, Principal: expect.Dec("100000"), Entered: civil.On(2022, 9, 1), Through: civil.On(2022, 12, 31), Series: []interest.Series{ends}}
	s, err := own.Run()
	require.NoError(t, err, "the last day the table knows")
	require.ErrorIs(t, s.Unknown, dated.ErrNotCovered)
	require.Zero(t, s.PerDiem.Sign())

	// The rate of 2023 is wanted up to the payment, or up to the stay: neither makes it known.
	for _, e := range []interest.Event{{On: civil.On(2023, 1, 2), Kind: interest.Payment, Amount: expect.Dec("1000")}, {On: civil.On(2023, 1, 2), Kind: interest.StayBegins}} {
		own.Through, own.Events = civil.On(2023, 3, 1), []interest.Event{e}
		_, err = own.Run()
		require.ErrorIs(t, err, dated.ErrNotCovered, e.Kind.InWords())
	}
}

func TestNoInterestAccruesTheDayAfterItWasStopped(t *testing.T) {
	s, err := interest.Account{Rule: fixed("10"), Principal: expect.Dec("36500"), Entered: civil.On(2021, 1, 1), Through: civil.On(2021, 2, 1),
		Events: []interest.Event{{On: civil.On(2021, 1, 11), Kind: interest.StayBegins}}}.Run()
	require.NoError(t, err)
	require.Equal(t, "100.00", s.Interest.StringFixed(2))
	require.Zero(t, s.PerDiem.Sign())
}

// 10 dollars a day for 181 days, nothing for the year of the stay, which spans the day of compounding, and 10 dollars more. The
// balance is the judgment with the interest that the lines show.
func TestInterestThatStoodUnpaidBearsNoneDuringAStay(t *testing.T) {
	rule := fixed("10")
	rule.Compounds = interest.Annually
	s, err := interest.Account{Rule: rule, Principal: expect.Dec("36500"), Entered: civil.On(2021, 1, 1), Through: civil.On(2022, 7, 2),
		Events: []interest.Event{{On: civil.On(2021, 7, 1), Kind: interest.StayBegins}, {On: civil.On(2022, 7, 1), Kind: interest.StayEnds}}}.Run()
	require.NoError(t, err)
	require.Equal(t, "1820.00", s.Interest.StringFixed(2))
	require.Equal(t, "38320.00", s.Payoff.StringFixed(2))
}

func TestAnAccountIsChecked(t *testing.T) {
	day := civil.On(2021, 1, 1)
	a := interest.Account{Rule: interest.Rule{Rounds: interest.PerDiem}, Principal: expect.Dec("-1"), Entered: day, Through: after(day, 10), Allocates: 9, Events: []interest.Event{
		{On: after(day, 11), Kind: interest.Payment, Amount: expect.Dec("0.001")}, {On: day}, {On: day, Kind: interest.StayBegins, Amount: expect.Dec("1")}, {On: day, Kind: 99}}}
	_, err := a.Run()
	for _, path := range []string{"rule", "principal", "allocates", "events[0].amount", "events[0].on", "events[1].kind", "events[2].amount", "events[3].kind"} {
		require.ErrorContains(t, err, path)
	}
	_, err = interest.Account{Rule: federal(), Principal: expect.Dec("1"), Entered: civil.On(2027, 1, 1), Through: civil.On(2027, 2, 1)}.Run()
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// The judgment in WhatsApp v. NSO as it would stand if it had been entered on the day of the order: 1-year Treasury of
// the week ended 2025-10-10, 3.65 percent, 301 days: 4,447,190.00 × 3.65% × 301/365.
func TestTheFlagshipsPayoff(t *testing.T) {
	s, err := interest.Account{Rule: federal(), Principal: expect.Dec("4447190.00"), Entered: civil.On(2025, 10, 17), Through: civil.On(2026, 8, 14)}.Run()
	require.NoError(t, err)
	p := s.Percent
	require.Equal(t, "3.65", p.String())
	want := new(big.Rat).Mul(expect.Dec("4447190.00").Rat(), new(big.Rat).Mul(p.Rat(), big.NewRat(301, 36500)))
	require.Equal(t, want.FloatString(2), s.Interest.StringFixed(2))
	require.Equal(t, expect.Dec("4447190.00").Add(s.Interest).StringFixed(2), s.Payoff.StringFixed(2))
}

func TestAnAccountOfTheLargestSumsStaysExact(t *testing.T) {
	day := civil.On(2024, 1, 1)
	a := interest.Account{Rule: fixed("10"), Principal: expect.Dec("1000.005"), Entered: day, Through: after(day, 365)}
	for range 200 { // 2e17 dollars: more cents than an int64 holds
		a.Events = append(a.Events, interest.Event{On: day, Kind: interest.CostAdded, Amount: expect.Dec("1000000000000000")},
			interest.Event{On: day, Kind: interest.Payment, Amount: expect.Dec("1000000000000000")})
	}
	s, err := a.Run()
	require.NoError(t, err)
	require.Equal(t, "200000000000000000.00", s.Paid.StringFixed(2))
	require.Equal(t, "100.00", s.Interest.StringFixed(2), "10 % of 1,000.005")
	require.Equal(t, "1100.01", s.Payoff.StringFixed(2), "1,100.0055")
}

// The denominators of such an account grow with every event: without care it takes minutes, then hours.
func TestAnAccountOfTheMostEventsEndsSoon(t *testing.T) {
	entered := civil.On(2000, 1, 1)
	a := interest.Account{Rule: fixed("9"), Principal: expect.Dec("1000000.00"), Entered: entered, Through: after(entered, 9000)}
	for i := range 5000 {
		a.Events = append(a.Events, interest.Event{On: after(entered, 1+i), Kind: interest.CostAdded, Amount: expect.Dec("500000.01")},
			interest.Event{On: after(entered, 1+i), Kind: interest.Payment, Amount: expect.Dec("1000000.01")})
	}
	s, err := a.Run()
	require.NoError(t, err)
	require.Len(t, s.Lines, 10_002)
	put := expect.Dec("1000000.00").Add(expect.Dec("500000.01").Mul(expect.Dec("5000")))
	require.Equal(t, put.Add(s.Interest).Sub(s.Paid).Add(s.Overpaid).StringFixed(2), s.Payoff.StringFixed(2))
	require.Equal(t, "0.00", s.Payoff.StringFixed(2), "each payment is more than what is owed by then")
}

func TestCompoundedSumsBeyondWholeNumbersOfAMachineStayExact(t *testing.T) {
	a := interest.Account{Rule: interest.Rule{Rate: interest.Fixed(expect.Dec("100")), Days: interest.ActualActual, Compounds: interest.Annually, Rounds: interest.EachCompounding},
		Principal: expect.Dec("1000000000000000"), Entered: civil.On(2000, 12, 31), Through: civil.On(2010, 12, 31)} // whole calendar years, the first day not counted
	s, err := a.Run()
	require.NoError(t, err)
	require.Equal(t, "1024000000000000000.00", s.Payoff.StringFixed(2), "ten doublings")
}
