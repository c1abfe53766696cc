package interest_test

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// By hand: 1,000 at 10 percent, compounded annually. The first year bears 100; interest stops for the second year; the
// third bears 10 percent of 1,100.
func TestAStayUnderCompoundInterest(t *testing.T) {
	from := civil.On(2001, 1, 1)
	s, err := interest.Account{Rule: interest.Rule{Rate: interest.Fixed(expect.Dec("10")), Compounds: interest.Annually}, Principal: expect.Dec("1000"), Entered: from, Through: civil.On(2004, 1, 1),
		Events: []interest.Event{{On: civil.On(2002, 1, 1), Kind: interest.StayBegins, Note: "bankruptcy"}, {On: civil.On(2003, 1, 1), Kind: interest.StayEnds}}}.Run()
	require.NoError(t, err)
	require.Equal(t, "1210.00", s.Payoff.StringFixed(2))
	require.Contains(t, s.Lines[1].What, "bankruptcy")
}

func TestEveryEventOfAnAccountIsShown(t *testing.T) {
	from := civil.On(2021, 1, 1)
	for allocation, want := range map[interest.Allocation][3]string{
		interest.InterestFirst: {"10.00", "40.00", "0.00"}, interest.ChargesFirst: {"10.00", "15.00", "25.00"}, interest.PrincipalFirst: {"0.00", "50.00", "0.00"},
	} {
		a := interest.Account{Rule: interest.Rule{Rate: interest.Fixed(expect.Dec("10")), Days: interest.Actual360}, Principal: expect.Dec("100"), Entered: from, Through: after(from, 400), Allocates: allocation,
			Events: []interest.Event{{On: after(from, 360), Kind: interest.ChargeAdded, Amount: expect.Dec("25")}, {On: after(from, 360), Kind: interest.Payment, Amount: expect.Dec("50")},
				{On: after(from, 360), Kind: interest.Credit, Amount: expect.Dec("500")}}}
		s, err := a.Run()
		require.NoError(t, err)
		p := s.Lines[2]
		require.Equal(t, want, [3]string{p.ToInterest.StringFixed(2), p.ToPrincipal.StringFixed(2), p.ToCharges.StringFixed(2)}, allocation.String())
		require.True(t, s.Lines[3].Overpaid.IsPositive(), "a credit beyond principal")
	}
	leap, err := interest.Account{Rule: interest.Rule{Rate: interest.Fixed(expect.Dec("36.6")), Days: interest.ActualActual}, Principal: expect.Dec("1000"), Entered: civil.On(2024, 1, 1), Through: civil.On(2024, 2, 1)}.Run()
	require.NoError(t, err)
	require.Equal(t, "1.00", leap.PerDiem.StringFixed(2))
	rounded, err := interest.Rule{Rate: interest.Fixed(expect.Dec("3.333")), Compounds: interest.Annually, Rounds: interest.EachCompounding}.Accrue(expect.Dec("100"), civil.On(2021, 1, 1), civil.On(2023, 1, 1))
	require.NoError(t, err)
	require.Equal(t, "6.77", rounded.Interest.StringFixed(2), "3.33, then 3.333 percent of 103.33 is 3.44")
}

func TestAFileThatIsNotASeriesIsRefused(t *testing.T) {
	for name, text := range map[string]string{
		"no rate":         "2026-01-01\n",
		"a rate of words": "2026-01-01,high\n",
		"an absurd rate":  "2026-01-01,1e9\n",
		"a broken row":    "2026-01-01,1\nbroken,1\n",
		"out of range":    "2026-01-01,1001\n",
		"nothing at all":  "",
	} {
		_, err := interest.ReadCSV(strings.NewReader(text))
		require.Error(t, err, name)
	}
	_, err := interest.ReadCSV(iotest.ErrReader(errors.New("broken pipe")))
	require.Error(t, err)
	for _, bad := range [][]interest.Value{
		{{From: civil.On(2021, 1, 1), Percent: expect.Dec("1")}, {From: civil.On(2020, 1, 1), Percent: expect.Dec("1")}},
		{{From: civil.On(2021, 1, 1), Percent: expect.Dec("1")}, {From: civil.On(2021, 1, 1), Percent: expect.Dec("2")}},
	} {
		_, err := interest.New("own", "", civil.On(2022, 1, 1), bad...)
		require.ErrorContains(t, err, "values[1]")
	}
	same, err := interest.New("own", "", civil.On(2022, 1, 1), interest.Value{From: civil.On(2021, 1, 1), Percent: expect.Dec("1")}, interest.Value{From: civil.On(2021, 1, 1), Percent: expect.Dec("1.0")})
	require.NoError(t, err, "the same figure again")
	require.Equal(t, civil.On(2021, 1, 1), same.From())
}

func TestARateIsCheckedBeforeItIsRead(t *testing.T) {
	for _, r := range []interest.Rate{{Percent: expect.Dec("1001")}, {Floor: expect.Dec("-101")}, {Ceiling: expect.Dec("1001")}, {UpTo: -1}, {Nearest: 1001}, {Reading: 200}} {
		_, err := r.At(civil.On(2020, 1, 1))
		require.Error(t, err)
	}
	for reading, want := range map[interest.Reading]string{
		interest.FirstOfYear: "4", interest.SecondOfJan: "4", interest.FirstOfHalf: "4", interest.FirstOfJuly: "3", interest.FirstOfQuarter: "4",
		interest.OctoberBefore: "3", interest.MonthBefore: "5", interest.MidMonthBefore: "5", interest.DayBefore: "5",
	} {
		s, err := interest.New("own", "", civil.On(2030, 1, 1), interest.Value{From: civil.On(2015, 1, 1), Percent: expect.Dec("3")}, interest.Value{From: civil.On(2020, 1, 1), Percent: expect.Dec("4")},
			interest.Value{From: civil.On(2020, 1, 20), Percent: expect.Dec("5")}, interest.Value{From: civil.On(2020, 3, 10), Percent: expect.Dec("6")})
		require.NoError(t, err)
		got, err := interest.Rate{Index: "own", Reading: reading}.At(civil.On(2020, 3, 10), s)
		require.NoError(t, err)
		if reading == interest.MonthBefore || reading == interest.MidMonthBefore {
			require.Equal(t, "5", got.String(), reading.String())
			continue
		}
		require.Equal(t, want, got.String(), reading.String())
	}
	january, err := interest.Rate{Index: interest.Prime, Reading: interest.MonthBefore}.At(civil.On(2019, 1, 10))
	require.NoError(t, err)
	require.Equal(t, "5.25", january.String(), "of the December before")
}
