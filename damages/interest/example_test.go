package interest_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
)

func Example() {
	rule := interest.Rule{Rate: interest.Rate{Index: interest.Treasury1Y}, Compounds: interest.Annually}
	sum, err := rule.Interest(decimal.RequireFromString("4447190.00"), civil.On(2025, 10, 17), civil.On(2026, 8, 14))
	fmt.Println(sum, err)
	// Output: 133860.42 <nil>
}

func ExampleRule_Accrue() {
	rule := interest.Rule{Rate: interest.Fixed(decimal.RequireFromString("9")), Compounds: interest.Annually}
	a, _ := rule.Accrue(decimal.RequireFromString("1000"), civil.On(2019, 1, 1), civil.On(2021, 3, 1))
	for _, s := range a.Segments {
		fmt.Println(s.From, s.To, s.Days, s.Percent, s.Base, s.Interest)
	}
	fmt.Println(a.Interest)
	// Output:
	// 2019-01-01 2020-01-01 365 9 1000 90
	// 2020-01-01 2021-01-01 366 9 1090 98.37
	// 2021-01-01 2021-03-01 59 9 1188.37 17.29
	// 205.66
}

func ExampleRate_At() {
	p, _ := interest.Rate{Index: interest.Prime, Percent: decimal.RequireFromString("2"), Reading: interest.FirstOfHalf}.At(civil.On(2012, 1, 31))
	fmt.Println(p)
	_, err := interest.Rate{Index: interest.Prime}.At(civil.On(2030, 1, 1))
	fmt.Println(err)
	// Output:
	// 5.25
	// the series prime is not known for 2030-01-01; it is known from 1979-06-19 through 2026-08-20: give the later figures as the agency publishes them
}

func ExampleAccount_Run() {
	s, _ := interest.Account{
		Rule: interest.Rule{Rate: interest.Fixed(decimal.RequireFromString("10"))}, Principal: decimal.RequireFromString("5000"),
		Entered: civil.On(2021, 1, 1), Through: civil.On(2021, 12, 31),
		Events: []interest.Event{{On: civil.On(2021, 7, 2), Kind: interest.Payment, Amount: decimal.RequireFromString("1000")}},
	}.Run()
	for _, l := range s.Lines {
		fmt.Println(l.On, l.What, l.Accrued.StringFixed(2), l.Balance.StringFixed(2))
	}
	fmt.Println("each further day", s.PerDiem.StringFixed(2))
	// Output:
	// 2021-01-01 judgment 0.00 5000.00
	// 2021-07-02 payment 249.32 4249.32
	// 2021-12-31 payoff 211.88 4461.20
	// each further day 1.16
}

func ExampleSeries_Extend() {
	s, _ := interest.Published(interest.Treasury1Y).Extend(civil.Date{}, interest.Value{From: civil.On(2026, 8, 21), Percent: decimal.RequireFromString("3.65")})
	p, since, _ := s.On(civil.On(2026, 8, 26))
	fmt.Println(p, since, s.Through())
	// Output: 3.65 2026-08-24 2026-08-30
}

// A judgment that lasts ten years and was renewed for ten more from the day of the application.
func ExampleEnforcementPeriod_Term() {
	life := interest.EnforcementPeriod{Years: 10, Renews: 10, From: interest.FromRenewal, Apart: 5}
	t, err := life.Term(civil.On(2014, 1, 31), civil.On(2023, 8, 15))
	fmt.Println(t.Ends, t.Opens, err)
	_, err = life.Term(civil.On(2014, 1, 31), civil.On(2024, 2, 1))
	fmt.Println(err)
	// Output:
	// 2033-08-15 2028-08-15 <nil>
	// renewals[0]: 2024-02-01 is after the judgment could be renewed (allowed: until 2024-01-31)
}

// A mandate that modified a judgment and is silent on interest.
func ExampleAppeal_Basis() {
	b, err := interest.Appeal{Outcome: interest.Modified, First: civil.On(2001, 3, 1), Second: civil.On(2004, 5, 6)}.Basis()
	fmt.Println(b.From, b.Why, err)
	// Output:
	// 2004-05-06 the mandate is silent: interest runs from the judgment under it <nil>
}
