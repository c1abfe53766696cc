package interest_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
)

func TestRulesSayThemselvesInWords(t *testing.T) {
	index := interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: expect.Dec("2"), Reading: interest.FirstOfHalf, Floor: expect.Dec("4"), Ceiling: expect.Dec("10")}, Resets: interest.EachHalf}
	for want, got := range map[string]string{
		"9% a year, simple, actual/365": fixed("9").InWords(),
		"bank prime loan rate plus 2% as of first of half, at least 4%, at most 10%, reset each January 1 and July 1, simple, actual/365": index.InWords(),
		"9% a year, simple, actual/365, from the verdict; prejudgment interest bears none":                                                interest.Postjudgment{Rule: fixed("9"), Start: interest.FromVerdict, Excludes: true}.InWords(),
		"as the court sets, from entry of judgment":                                                                                       interest.Postjudgment{Sets: interest.ByCourt, Start: interest.FromEntry}.InWords(),
		"as the contract says, from entry of judgment":                                                                                    interest.Postjudgment{Sets: interest.ByContract, Start: interest.FromEntry}.InWords(),
		"none": interest.Prejudgment{Available: interest.None}.InWords(),
		"of right, on liquidated sums, 9% a year, simple, actual/365, from the day the sum was due":     interest.Prejudgment{Available: interest.OfRight, Liquidated: true, Rule: fixed("9"), Start: interest.FromDue}.InWords(),
		"discretionary, at a rate the court sets, from a day the court fixes; none on punitive damages": interest.Prejudgment{Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets, Excludes: head.AllPunitive()}.InWords(),
		"on offer, at the contract's rate, from the offer that was exceeded":                            interest.Prejudgment{Available: interest.OnOffer, Sets: interest.ByContract, Start: interest.FromOffer}.InWords(),
	} {
		require.Equal(t, want, got)
	}
}

func TestEveryNameHasAText(t *testing.T) {
	seen := map[string]bool{}
	each := func(n int, text func(int) string) {
		for i := range n {
			s := text(i)
			require.False(t, seen[s] && s != "" && s != "none", s)
		}
		require.NotEmpty(t, text(200), "a value that is none says so")
	}
	each(5, func(i int) string { return interest.Compounding(i).String() + interest.Compounding(i).InWords() })
	each(4, func(i int) string { return interest.DayCount(i).String() })
	each(7, func(i int) string { return interest.Reset(i).String() + interest.Reset(i).InWords() })
	each(10, func(i int) string { return interest.Reading(i).String() })
	each(4, func(i int) string { return interest.Rounding(i).String() })
	each(8, func(i int) string { return interest.EventKind(i).String() + interest.EventKind(i).InWords() })
	each(3, func(i int) string { return interest.Allocation(i).String() })
	each(9, func(i int) string { return interest.Start(i).String() + interest.Start(i).InWords() })
	each(3, func(i int) string { return interest.Setter(i).String() })
	each(5, func(i int) string { return interest.Availability(i).String() })
}

func TestTheSeriesOfTheLibrary(t *testing.T) {
	for _, i := range interest.Indexes() {
		s := interest.Published(i)
		require.False(t, s.IsZero(), i)
		require.Equal(t, i, s.Index())
		require.NotEmpty(t, s.What())
		require.NotEmpty(t, s.Source())
		for _, day := range []civil.Date{s.From(), s.Through()} {
			_, _, err := s.On(day)
			require.NoError(t, err)
		}
		_, _, err := s.On(after(s.From(), -1))
		require.ErrorIs(t, err, dated.ErrNotCovered)
		_, _, err = s.On(after(s.Through(), 1))
		require.ErrorIs(t, err, dated.ErrNotCovered)
	}
	var none interest.Series
	require.True(t, none.IsZero())
	require.Empty(t, string(none.Index())+none.What()+none.Source()+none.From().String()+none.Through().String())
	_, _, err := none.On(civil.On(2020, 1, 1))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	_, err = none.Extend(civil.On(2020, 1, 1))
	require.Error(t, err)
	own, err := interest.New("own", "a table of one's own", civil.On(2022, 12, 31), interest.Value{From: civil.On(2020, 1, 1), Percent: expect.Dec("5")}, interest.Value{From: civil.On(2021, 1, 1), Percent: expect.Dec("6")})
	require.NoError(t, err)
	got, err := interest.Rule{Rate: interest.Rate{Index: "own"}, Resets: interest.EachChange}.Interest(expect.Dec("36500"), civil.On(2020, 12, 30), civil.On(2021, 1, 2), own)
	require.NoError(t, err)
	require.Equal(t, "17", got.String(), "a day at 5 and two at 6")
	for _, bad := range [][]interest.Value{{}, {{From: civil.On(2020, 1, 1), Percent: expect.Dec("2000")}}, {{Percent: expect.Dec("1")}}} {
		_, err := interest.New("own", "", civil.On(2022, 12, 31), bad...)
		require.Error(t, err)
	}
}

// Each reset reads the rate anew on its day: months of a floating rule against the rates that began on those days.
func TestFloatingRatesAreReadOnTheirDays(t *testing.T) {
	s, err := interest.New("own", "", civil.On(2030, 12, 31),
		interest.Value{From: civil.On(2020, 1, 1), Percent: expect.Dec("1")}, interest.Value{From: civil.On(2020, 3, 15), Percent: expect.Dec("2")},
		interest.Value{From: civil.On(2020, 8, 1), Percent: expect.Dec("3")}, interest.Value{From: civil.On(2021, 2, 1), Percent: expect.Dec("4")})
	require.NoError(t, err)
	for reset, want := range map[interest.Reset][]string{
		interest.Locked: {"1"}, interest.EachYear: {"1", "3"}, interest.EachJuly: {"1", "2"}, interest.EachHalf: {"1", "2", "3"},
		interest.EachQuarter: {"1", "2", "2", "3", "3", "4"}, interest.SixMonths: {"1", "3", "4"}, interest.EachChange: {"1", "2", "3", "4"},
	} {
		a, err := interest.Rule{Rate: interest.Rate{Index: "own"}, Resets: reset}.Accrue(expect.Dec("1000"), civil.On(2020, 2, 10), civil.On(2021, 4, 20), s)
		require.NoError(t, err)
		var got []string
		for _, x := range a.Segments {
			got = append(got, x.Percent.String())
		}
		require.Equal(t, want, got, reset.String())
	}
}
