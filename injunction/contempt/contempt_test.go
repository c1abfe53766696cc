package contempt_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/contempt"
)

const yes, no, open = finding.Established, finding.NotEstablished, finding.Unknown

// trump is the fine in People v. Trump (N.Y. Sup. Ct. 2022), as the press reported it: $10,000 a day from April 26
// through May 6, both counted; purged by May 20, or else revived from May 7.
func trump() contempt.Sanction {
	return contempt.Sanction{In: clock.NewYork, Department: contempt.FirstDepartment, Kind: contempt.PerDay, Amount: decimal.New(10_000, 0),
		First: civil.On(2022, 4, 26), Last: civil.On(2022, 5, 6), Ends: contempt.BothCount, Loss: no, Payee: "the Attorney General, held in escrow",
		Purge: contempt.Purge{Possible: yes, Condition: "affidavits and payment", Deadline: civil.On(2022, 5, 20), Met: yes, RevivesFrom: civil.On(2022, 5, 7)}}
}

func assess(t *testing.T, s contempt.Sanction, through civil.Date) contempt.Account {
	t.Helper()
	a, err := s.Assess(through)
	require.NoError(t, err)
	sum := decimal.Decimal{}
	for _, l := range a.Lines {
		sum = sum.Add(l.Amount)
	}
	if a.Determined {
		require.Equal(t, sum.StringFixed(2), a.Owed.StringFixed(2), "lines add up to what is owed")
	}
	return a
}

// Figures as reported: $110,000 through May 6; $80,000 as of May 3; fourteen days from May 7 through May 20 would have
// been $140,000 more.
func TestPeopleVTrump(t *testing.T) {
	a := assess(t, trump(), civil.On(2022, 5, 20))
	require.Equal(t, contempt.CivilCoercive, a.Classification.Class)
	require.Equal(t, "110000.00", a.Owed.StringFixed(2))
	require.Len(t, a.Lines, 1)
	require.Equal(t, 11, a.Lines[0].Count)
	require.Equal(t, "civil: coercive, $110000.00", a.String())

	require.Equal(t, "80000.00", assess(t, trump(), civil.On(2022, 5, 3)).Owed.StringFixed(2))

	missed := trump()
	missed.Purge.Met = no
	a = assess(t, missed, civil.On(2022, 5, 20))
	require.Equal(t, "250000.00", a.Owed.StringFixed(2))
	require.Equal(t, "140000.00", a.Lines[1].Amount.StringFixed(2))
	require.Equal(t, 14, a.Lines[1].Count)
	require.Equal(t, a.Owed, assess(t, missed, civil.Date{}).Owed, "through the deadline where no day is given")

	unknown := trump()
	unknown.Purge.Met = open
	a = assess(t, unknown, civil.On(2022, 5, 20))
	require.False(t, a.Determined)
	require.Equal(t, []string{"purged in time 110000.00", "not purged in time 250000.00"}, alternatives(a))
}

func alternatives(a contempt.Account) (out []string) {
	for _, x := range a.Alternatives {
		out = append(out, x.If+" "+x.Owed.StringFixed(2))
	}
	return out
}

// The departments divide on fines by the day where there was no actual loss.
func TestNewYorksDepartments(t *testing.T) {
	s := trump()
	s.Department, s.Costs = contempt.FourthDepartment, decimal.New(1200, 0)
	require.Equal(t, "1450.00", assess(t, s, civil.Date{}).Owed.StringFixed(2))
	for _, d := range []contempt.Department{contempt.NoDepartment, contempt.SecondDepartment, contempt.ThirdDepartment} {
		s.Department = d
		a := assess(t, s, civil.Date{})
		require.False(t, a.Determined)
		require.Len(t, a.Alternatives, 2)
		require.Equal(t, "110000.00", a.Alternatives[0].Owed.StringFixed(2))
		require.Equal(t, "1450.00", a.Alternatives[1].Owed.StringFixed(2))
	}
	s.Loss, s.Department = yes, contempt.FourthDepartment
	require.Equal(t, "110000.00", assess(t, s, civil.Date{}).Owed.StringFixed(2), "the limit is for no actual loss")
	s = trump()
	s.Department, s.Purge.Met = contempt.NoDepartment, open
	a := assess(t, s, civil.On(2022, 5, 20))
	require.Len(t, a.Alternatives, 4)
	s.Department = contempt.FourthDepartment
	require.Equal(t, []string{"purged in time 250.00", "not purged in time 250.00"}, alternatives(assess(t, s, civil.On(2022, 5, 20))))
	s.Amount, s.Last, s.Purge = decimal.New(10, 0), civil.On(2022, 4, 27), contempt.Purge{Possible: yes}
	require.Equal(t, "20.00", assess(t, s, civil.Date{}).Owed.StringFixed(2), "less than the limit")
}

// In re Sealed Case, 77 F.4th 815 (D.C. Cir. 2023): $50,000, doubling each day, three days: $350,000.
func TestDoubling(t *testing.T) {
	s := contempt.Sanction{Kind: contempt.Escalating, Amount: decimal.New(50_000, 0), Multiplier: 2, First: civil.On(2023, 2, 7), Last: civil.On(2023, 2, 9), Ends: contempt.BothCount,
		Loss: no, Purge: contempt.Purge{Possible: yes}}
	require.Equal(t, "350000.00", assess(t, s, civil.Date{}).Owed.StringFixed(2))
	s.CapDay = decimal.New(100_000, 0)
	require.Equal(t, "250000.00", assess(t, s, civil.Date{}).Owed.StringFixed(2))
	s.CapTotal = decimal.New(120_000, 0)
	require.Equal(t, "120000.00", assess(t, s, civil.Date{}).Owed.StringFixed(2))
	s.CapDay, s.CapTotal, s.Last = decimal.Decimal{}, decimal.Decimal{}, civil.On(2023, 5, 9)
	_, err := s.Assess(civil.Date{})
	require.ErrorContains(t, err, "10^15")
	s.CapTotal = decimal.New(1_000_000, 0)
	require.Equal(t, "1000000.00", assess(t, s, civil.Date{}).Owed.StringFixed(2), "a cap ends the doubling")
	// revival goes on from the rate reached
	s = contempt.Sanction{Kind: contempt.Escalating, Amount: decimal.New(1, 0), Multiplier: 2, First: civil.On(2025, 1, 1), Last: civil.On(2025, 1, 3), Ends: contempt.BothCount,
		Loss: no, Purge: contempt.Purge{Possible: yes, Met: no, RevivesFrom: civil.On(2025, 1, 4)}}
	require.Equal(t, "31.00", assess(t, s, civil.On(2025, 1, 5)).Owed.StringFixed(2))
}

// International Union, United Mine Workers v. Bagwell, 512 U.S. 821 (1994): ten violent and five nonviolent breaches of
// the schedule come to $1,100,000, which is criminal and so no sum owed. Of the $3,500,000 of 1947 (United States v.
// United Mine Workers, 330 U.S. 258; at 830 in Bagwell) $700,000 was flat and $2,800,000 conditional.
func TestBagwell(t *testing.T) {
	s := contempt.Sanction{Kind: contempt.PerViolation, Loss: no, Purge: contempt.Purge{Possible: no}, Violations: []contempt.Violation{
		{What: "violent breach", Amount: decimal.New(100_000, 0), Count: 10}, {What: "nonviolent breach", Amount: decimal.New(20_000, 0), Count: 5}}}
	a := assess(t, s, civil.Date{})
	require.Equal(t, contempt.Criminal, a.Classification.Class)
	require.Contains(t, a.Classification.Requires, "a jury where the fine is serious")
	require.Equal(t, "1100000.00", a.Counted.StringFixed(2))
	require.False(t, a.Determined)
	require.True(t, a.Owed.IsZero())
	require.Contains(t, a.String(), "no sum owed")
	s.Reversed = yes
	require.Len(t, assess(t, s, civil.Date{}).Caveats, 2, "criminal contempt outlives reversal")

	flat := contempt.Sanction{Kind: contempt.Flat, Amount: decimal.New(700_000, 0), Loss: no, Purge: contempt.Purge{Possible: no}}
	require.Equal(t, contempt.Criminal, assess(t, flat, civil.Date{}).Classification.Class)
	conditional := contempt.Sanction{Kind: contempt.Flat, Amount: decimal.New(2_800_000, 0), Loss: no, Purge: contempt.Purge{Possible: yes, Condition: "withdraw the notice", Forgives: true, Met: open}}
	c := assess(t, conditional, civil.Date{})
	require.Equal(t, contempt.CivilCoercive, c.Classification.Class)
	require.Equal(t, []string{"purged in time 0.00", "not purged in time 2800000.00"}, alternatives(c))
	require.Contains(t, c.Caveats, "whether the purge condition was met is not recorded")
	conditional.Purge.Met = yes
	require.Equal(t, "0.00", assess(t, conditional, civil.Date{}).Owed.StringFixed(2))
	conditional.Purge.Met = no
	require.Equal(t, "2800000.00", assess(t, conditional, civil.Date{}).Owed.StringFixed(2))
}

// Civil contempt falls with the order; compensatory relief too (United Mine Workers, 330 U.S. at 294-95).
func TestReversalEndsCivilContempt(t *testing.T) {
	s := trump()
	s.Reversed = yes
	require.Equal(t, "0.00", assess(t, s, civil.Date{}).Owed.StringFixed(2))
	s = contempt.Sanction{Kind: contempt.Compensatory, Amount: decimal.New(500, 0), Loss: yes, Purge: contempt.Purge{Possible: no}}
	a := assess(t, s, civil.Date{})
	require.Equal(t, contempt.CivilCompensatory, a.Classification.Class)
	require.Equal(t, "500.00", a.Owed.StringFixed(2))
	s.Reversed = yes
	require.Equal(t, "0.00", assess(t, s, civil.Date{}).Owed.StringFixed(2))
}

func TestClassIsNeverInferred(t *testing.T) {
	all := []finding.Status{finding.Established, finding.NotEstablished, finding.Mixed, finding.NotReached, finding.Unknown}
	for _, loss := range all {
		for _, purge := range all {
			s := contempt.Sanction{Kind: contempt.Flat, Amount: decimal.New(1, 0), Loss: loss, Purge: contempt.Purge{Possible: purge}}
			c := s.Classify()
			want := contempt.ClassOpen
			switch {
			case loss == yes:
				want = contempt.CivilCompensatory
			case purge == yes:
				want = contempt.CivilCoercive
			case purge == no && loss == no:
				want = contempt.Criminal
			}
			require.Equal(t, want, c.Class, "loss %s, purge %s", loss, purge)
			require.Equal(t, want == contempt.ClassOpen, len(c.Missing) > 0)
			require.NotEmpty(t, c.Authority)
			a := assess(t, s, civil.Date{})
			require.Equal(t, want != contempt.ClassOpen && want != contempt.Criminal, a.Determined)
			said := strings.Join(a.Caveats, "; ")
			require.Equal(t, want == contempt.ClassOpen, strings.Contains(said, "no sum is owed on what is recorded: the class of the sanction is open"), said)
			require.Equal(t, want == contempt.Criminal, strings.Contains(said, "not a sum owed"), said)
		}
	}
	require.Equal(t, contempt.ClassOpen, contempt.Sanction{}.Classify().Class)
}

// Totals equal accrual day by day.
func TestTotalsEqualDayByDayAccrual(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 2000 {
		s := contempt.Sanction{Kind: contempt.PerDay, Amount: decimal.New(1+r.Int64N(1_000_000), -2), Loss: no, Purge: contempt.Purge{Possible: yes},
			First: civil.On(2024, 2, 1), Ends: contempt.Ends(1 + r.IntN(3))}
		if r.IntN(3) == 0 {
			s.Kind, s.Multiplier, s.Amount = contempt.Escalating, 2, decimal.New(1+r.Int64N(100), -2)
		}
		days := r.IntN(30)
		s.Last, _ = s.First.AddDays(days)
		for range r.IntN(3) {
			from, _ := s.First.AddDays(r.IntN(30))
			to, _ := from.AddDays(r.IntN(5))
			s.Suspended = append(s.Suspended, contempt.Suspension{From: from, Through: to})
		}
		if r.IntN(2) == 0 {
			s.CapTotal = decimal.New(1+r.Int64N(5_000_000), -2)
		}
		if r.IntN(2) == 0 {
			s.CapDay = decimal.New(1+r.Int64N(500_000), -2)
		}
		total, rate := decimal.Decimal{}, s.Amount
		for i := 0; i <= days; i++ {
			d, _ := s.First.AddDays(i)
			counts := (i != 0 || s.Ends != contempt.LastCounts) && (i != days || s.Ends != contempt.FirstCounts)
			for _, x := range s.Suspended {
				counts = counts && (d.Before(x.From) || d.After(x.Through))
			}
			if !counts {
				continue
			}
			one := rate
			if s.CapDay.Sign() > 0 && one.GreaterThan(s.CapDay) {
				one = s.CapDay
			}
			total = total.Add(one)
			if s.Kind == contempt.Escalating {
				rate = rate.Mul(decimal.New(2, 0))
			}
		}
		if s.CapTotal.Sign() > 0 && total.GreaterThan(s.CapTotal) {
			total = s.CapTotal
		}
		require.Equal(t, total.StringFixed(2), assess(t, s, civil.Date{}).Owed.StringFixed(2), "%+v", s)
	}
}

// A day on which the sanction does not run ends its line, and the next begins one of its own.
func TestEachUnbrokenRunOfDaysIsALine(t *testing.T) {
	s := contempt.Sanction{Kind: contempt.PerDay, Amount: decimal.New(100, 0), First: civil.On(2025, 3, 3), Last: civil.On(2025, 3, 10), Ends: contempt.BothCount, Loss: no,
		Suspended: []contempt.Suspension{{From: civil.On(2025, 3, 5), Through: civil.On(2025, 3, 6), Why: "stayed"}}, Purge: contempt.Purge{Possible: yes, Condition: "produce the records", Met: no}}
	var got []string
	for _, l := range assess(t, s, civil.Date{}).Lines {
		got = append(got, fmt.Sprintf("%s to %s: %d × %s = %s", l.From, l.Through, l.Count, l.Rate.StringFixed(2), l.Amount.StringFixed(2)))
	}
	require.Equal(t, []string{"2025-03-03 to 2025-03-04: 2 × 100.00 = 200.00", "2025-03-07 to 2025-03-10: 4 × 100.00 = 400.00"}, got)
}

func TestASanctionThatRunsOn(t *testing.T) {
	s := contempt.Sanction{Kind: contempt.PerDay, Amount: decimal.New(100, 0), First: civil.On(2025, 1, 30), Ends: contempt.FirstCounts, Loss: no, Purge: contempt.Purge{Possible: yes}}
	require.Equal(t, "300.00", assess(t, s, civil.On(2025, 2, 1)).Owed.StringFixed(2), "it has no last day yet")
	_, err := s.Assess(civil.Date{})
	require.ErrorContains(t, err, "through")
	_, err = s.Assess(civil.On(9999, 12, 31))
	require.ErrorContains(t, err, "hundred years")
	// 36,525 days after the first is the last day that is counted to: 36,526 days in all.
	require.Equal(t, "3652600.00", assess(t, s, civil.On(2125, 1, 31)).Owed.StringFixed(2))
	_, err = s.Assess(civil.On(2125, 2, 1))
	require.ErrorContains(t, err, "hundred years")
	require.Equal(t, "0.00", assess(t, s, civil.On(2025, 1, 1)).Owed.StringFixed(2))
	s = trump()
	s.Purge.Met = no
	_, err = s.Assess(civil.On(9999, 12, 31))
	require.Error(t, err)
	s.First, s.Last, s.Purge = civil.On(9999, 12, 30), civil.On(9999, 12, 31), contempt.Purge{Possible: yes}
	require.Equal(t, "20000.00", assess(t, s, civil.Date{}).Owed.StringFixed(2), "the end of the calendar")
	s.Amount = decimal.New(9, 14)
	_, err = s.Assess(civil.Date{})
	require.ErrorContains(t, err, "10^15")
	s = trump()
	s.Amount, s.Purge.Met = decimal.New(9, 13), no
	_, err = s.Assess(civil.On(2022, 5, 20))
	require.ErrorContains(t, err, "10^15")
}

func TestBadSanctionsAreRefused(t *testing.T) {
	paths := func(s contempt.Sanction) (out []string) {
		_, err := s.Assess(civil.On(2025, 1, 1))
		require.Error(t, err)
		for _, e := range invalid.All(err) {
			out = append(out, e.Path)
			require.Less(t, len(e.Error()), 300)
		}
		return out
	}
	require.Equal(t, []string{"kind", "amount", "loss", "purge.possible"}, paths(contempt.Sanction{}))
	hostile := decimal.New(1, 1_000_000_000)
	require.Equal(t, []string{"in", "department", "amount", "cap_day", "cap_total", "costs", "multiplier", "last", "suspended[0]", "suspended[0].why", "violations", "violations[0].what",
		"violations[0].amount", "violations[0].count", "payee", "reversed", "purge.met", "purge.revives_from"}, paths(contempt.Sanction{
		In: 99, Department: 9, Kind: contempt.Escalating, Amount: hostile, CapDay: decimal.New(-1, 0), CapTotal: decimal.New(1, -3), Costs: hostile, Multiplier: 1,
		First: civil.On(2025, 1, 2), Last: civil.On(2025, 1, 1), Ends: contempt.BothCount, Suspended: []contempt.Suspension{{Why: "\x00"}},
		Violations: []contempt.Violation{{Amount: hostile, Count: -1}}, Payee: "\xff", Loss: no, Reversed: 9,
		Purge: contempt.Purge{Possible: yes, Met: 9, RevivesFrom: civil.On(2025, 1, 1)}}))
	require.Equal(t, []string{"violations", "violations"}, paths(contempt.Sanction{Kind: contempt.Flat, Amount: decimal.New(1, 0), Loss: no, Purge: contempt.Purge{Possible: yes}, Violations: make([]contempt.Violation, 1001)}))
	require.Equal(t, []string{"first", "purge.revives_from"}, paths(contempt.Sanction{Kind: contempt.Flat, Amount: decimal.New(1, 0), First: civil.On(2025, 1, 1), Loss: no, Purge: contempt.Purge{Possible: yes, RevivesFrom: civil.On(2025, 1, 1)}}))
	require.Equal(t, []string{"violations"}, paths(contempt.Sanction{Kind: contempt.PerViolation, Loss: no, Purge: contempt.Purge{Possible: no}}))
	require.Equal(t, []string{"first"}, paths(contempt.Sanction{Kind: contempt.PerDay, Amount: decimal.New(1, 0), Loss: no, Purge: contempt.Purge{Possible: no}}))
	require.Equal(t, []string{"ends", "suspended"}, paths(contempt.Sanction{Kind: contempt.PerDay, Amount: decimal.New(1, 0), First: civil.On(2025, 1, 1), Loss: no, Purge: contempt.Purge{Possible: no}, Suspended: make([]contempt.Suspension, 1001)}))
	s := contempt.Sanction{Kind: contempt.PerViolation, Loss: yes, Purge: contempt.Purge{Possible: no}}
	for range 1000 {
		s.Violations = append(s.Violations, contempt.Violation{What: "x", Amount: decimal.New(1, 15), Count: 1_000_000})
	}
	require.Equal(t, []string{"amount"}, paths(s))
	s.CapTotal = decimal.New(7, 0)
	require.Equal(t, "7.00", assess(t, s, civil.Date{}).Owed.StringFixed(2))
}

func TestElements(t *testing.T) {
	for _, test := range []injunction.Test{contempt.Civil(), contempt.NewYorkCivil()} {
		require.NoError(t, test.Validate())
		require.Equal(t, finding.ClearAndConvincing, test.Proof)
		var f []finding.Finding
		for _, e := range test.Elements {
			require.Equal(t, injunction.Incomplete, test.Apply(f).Outcome)
			f = append(f, finding.Finding{What: e, Status: yes})
		}
		require.Equal(t, injunction.Satisfied, test.Apply(f).Outcome)
	}
}

func TestLimitsOfStatutes(t *testing.T) {
	for in, want := range map[clock.System][]string{
		clock.Federal: {"1000.00"}, clock.NewYork: {"250.00", "1000.00"}, clock.California: {"1000.00"}, clock.Texas: {"500.00", "100.00"}, clock.Delaware: nil, 0: nil,
	} {
		var got []string
		for _, l := range contempt.Limits(in) {
			got = append(got, l.Fine.StringFixed(2))
			require.NotEmpty(t, l.Authority.Text)
		}
		require.Equal(t, want, got, in)
	}
}

func TestJSONRoundTripsAndIsStrict(t *testing.T) {
	s := trump()
	s.Suspended = []contempt.Suspension{{From: civil.On(2022, 5, 1), Through: civil.On(2022, 5, 2), Why: "stay"}}
	b, err := json.Marshal(s)
	require.NoError(t, err)
	require.Contains(t, string(b), `"amount":"10000.00"`)
	back, err := contempt.ParseSanction(b)
	require.NoError(t, err)
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.Equal(t, string(b), string(again))
	want, got := assess(t, s, civil.On(2022, 5, 20)), assess(t, back, civil.On(2022, 5, 20))
	require.Equal(t, want.Owed.StringFixed(2), got.Owed.StringFixed(2))
	out, err := json.Marshal(got)
	require.NoError(t, err)
	require.Contains(t, string(out), `"schema":"remedies.contempt-account/v1"`)
	for in, path := range map[string]string{
		`{}`: "schema",
		`{"schema":"remedies.sanction/v1","kind":"flat","kind":"flat"}`:          "kind",
		`{"schema":"remedies.sanction/v1","Kind":"flat"}`:                        "kind",
		`{"schema":"remedies.sanction/v1","kind":null}`:                          "kind",
		`{"schema":"remedies.sanction/v1","amount":10000}`:                       "amount",
		`{"schema":"remedies.sanction/v1","amount":"1e9"}`:                       "amount",
		`{"schema":"remedies.sanction/v1","amount":"1.005"}`:                     "amount",
		`{"schema":"remedies.sanction/v1","purge":{"mett":"established"}}`:       "purge.mett",
		`{"schema":"remedies.sanction/v1","violations":[{"count":1.5}]}`:         "violations[0].count",
		`{"schema":"remedies.sanction/v1","violations":[{"count":99999999999}]}`: "violations[0].count",
		`{"schema":"remedies.sanction/v1"} {}`:                                   "",
		`[`:                                                                      "",
		`"x"`:                                                                    "",
	} {
		_, err := contempt.ParseSanction([]byte(in))
		require.ErrorIs(t, err, invalid.ErrInvalid, in)
		require.Equal(t, path, invalid.All(err)[0].Path, in)
	}
	bad := trump()
	bad.Amount = decimal.New(1, 1_000_000_000)
	_, err = json.Marshal(bad)
	require.Error(t, err)
}

func TestAnAuthorityThatCitesNothingIsRefused(t *testing.T) {
	b, err := json.Marshal(trump())
	require.NoError(t, err)
	_, err = contempt.ParseSanction([]byte(strings.TrimSuffix(string(b), "}") + `,"authority":[{}]}`))
	var got []string
	for _, e := range invalid.All(err) {
		got = append(got, e.Path)
	}
	require.Equal(t, []string{"authority[0].kind", "authority[0].text"}, got)
}

// The seeds have every part of the form.
const (
	escalatingSeed = `{"schema":"remedies.sanction/v1","kind":"escalating","amount":"100.00","multiplier":2,"cap_day":"1000.00","cap_total":"50000.00","costs":"7.00",` +
		`"first":"2025-01-01","last":"2025-03-01","ends":"both","suspended":[{"from":"2025-01-10","through":"2025-01-12","why":"stayed"}],"loss":"not_established",` +
		`"purge":{"possible":"established","condition":"pay","deadline":"2025-02-01","forgives":true},"authority":[{"kind":"case","text":"A v. B","read":"2026-01-01","status":"read"}]}`
	violationsSeed = `{"schema":"remedies.sanction/v1","kind":"per_violation","violations":[{"what":"a call","amount":"50.00","count":3}],"loss":"unknown","reversed":"established","purge":{"possible":"unknown"}}`
)

func TestWhatFuzzingStartsFromIsRight(t *testing.T) {
	for _, text := range []string{escalatingSeed, violationsSeed} {
		_, err := contempt.ParseSanction([]byte(text))
		require.NoError(t, err)
	}
}

func FuzzParseSanction(f *testing.F) {
	b, err := json.Marshal(trump())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"schema":"remedies.sanction/v1","kind":"escalating","amount":"1e1000000000","multiplier":2}`))
	f.Add([]byte(escalatingSeed))
	f.Add([]byte(violationsSeed))
	f.Add([]byte(strings.Repeat("[", 100)))
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := contempt.ParseSanction(b)
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			return
		}
		out, err := json.Marshal(s)
		require.NoError(t, err)
		back, err := contempt.ParseSanction(out)
		require.NoError(t, err)
		_, one := s.Assess(civil.On(2026, 1, 1))
		_, two := back.Assess(civil.On(2026, 1, 1))
		require.Equal(t, one == nil, two == nil)
	})
}

func TestTextForms(t *testing.T) {
	for _, v := range []interface {
		fmt.Stringer
		MarshalText() ([]byte, error)
	}{contempt.PerDay, contempt.BothCount, contempt.Criminal, contempt.FirstDepartment} {
		b, err := v.MarshalText()
		require.NoError(t, err)
		require.Equal(t, v.String(), string(b))
	}
	var c contempt.Class
	require.NoError(t, c.UnmarshalText([]byte("criminal")))
	require.Equal(t, "per day", contempt.PerDay.InWords())
	require.ErrorIs(t, c.UnmarshalText([]byte("civil")), invalid.ErrInvalid)
}

// The published accrual: eleven days at $10,000, then purged.
func ExampleSanction_Assess() {
	a, _ := trump().Assess(civil.On(2022, 5, 20))
	for _, l := range a.Lines {
		fmt.Println(l.From, l.Through, l.Count, l.Rate.StringFixed(2), l.Amount.StringFixed(2))
	}
	fmt.Println(a)
	// Output:
	// 2022-04-26 2022-05-06 11 10000.00 110000.00
	// civil: coercive, $110000.00
}

func ExampleSanction_Classify() {
	s := contempt.Sanction{Kind: contempt.PerViolation, Loss: finding.NotEstablished, Purge: contempt.Purge{Possible: finding.NotEstablished}}
	c := s.Classify()
	fmt.Println(c.Class.InWords())
	fmt.Println(c.Requires[1])
	// Output:
	// criminal
	// a jury where the fine is serious
}

// BenchmarkAssess counts a year at $10,000 a day. Its baseline is BenchmarkPlainDays.
func BenchmarkAssess(b *testing.B) {
	s := trump()
	s.First, s.Last, s.Purge = civil.On(2022, 1, 1), civil.On(2022, 12, 31), contempt.Purge{Possible: yes}
	b.ReportAllocs()
	for b.Loop() {
		if a, err := s.Assess(civil.Date{}); err != nil || !a.Determined {
			b.Fatal(err)
		}
	}
}

// BenchmarkPlainDays is the same on plain decimals, a day at a time, without lines.
func BenchmarkPlainDays(b *testing.B) {
	rate := decimal.New(10_000, 0)
	b.ReportAllocs()
	for b.Loop() {
		total := decimal.Decimal{}
		for range 365 {
			total = total.Add(rate)
		}
		if total.IsZero() {
			b.Fatal()
		}
	}
}
