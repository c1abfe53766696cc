package statement_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/injunction"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/contempt"
)

func TestSchedulesPrintEveryDayWithItsRule(t *testing.T) {
	s, err := clock.TRO{In: clock.Federal, Entered: civil.On(2024, 12, 11), At: clock.At(9, 30), Notice: clock.WithoutNotice}.Schedule(clock.Calendar{})
	require.NoError(t, err)
	d := &statement.Document{Title: "Deadlines"}
	d.AddSchedule("CLOCKS", s)
	out := d.Text()
	for _, want := range []string{"2024-12-26 09:30", "passed over: 2024-12-25 Christmas Day", "the order expires", "Fed. R. Civ. P. 65(b)(2)"} {
		require.Contains(t, out, want)
	}
	require.Len(t, d.Sections, 1)
	require.NotEmpty(t, d.Caveats)

	e, err := clock.Entry{Entered: civil.On(2005, 12, 14), Money: true, Injunction: true}.Schedule(clock.Calendar{})
	require.NoError(t, err)
	e.Items[0].Added, e.Items[0].Caveats = 3, []string{"of one item"}
	d = &statement.Document{}
	d.AddSchedule("CLOCKS", e)
	out = d.Markdown()
	for _, want := range []string{"left out of the count", "3 days added", "see also", "of one item"} {
		require.Contains(t, out, want)
	}
}

func TestContemptPrintsItsClassBeforeItsSum(t *testing.T) {
	s := contempt.Sanction{Kind: contempt.PerDay, Amount: decimal.New(10_000, 0), First: civil.On(2022, 4, 26), Last: civil.On(2022, 5, 6), Ends: contempt.BothCount,
		Loss: finding.NotEstablished, Purge: contempt.Purge{Possible: finding.Established, Met: finding.Unknown, RevivesFrom: civil.On(2022, 5, 7)}}
	text := func(s contempt.Sanction) string {
		a, err := s.Assess(civil.On(2022, 5, 20))
		require.NoError(t, err)
		d := &statement.Document{}
		d.AddContempt("SANCTION", s.Kind.InWords(), a)
		return d.Text()
	}
	out := text(s)
	require.Contains(t, out, "civil: coercive")
	require.Contains(t, out, "if purged in time")
	require.Contains(t, out, "$250,000.00")
	s.Purge.Met = finding.Established
	require.Contains(t, text(s), "11 × $10,000.00")
	s.Purge = contempt.Purge{Possible: finding.NotEstablished}
	require.Contains(t, text(s), "requires a jury")
	s.Purge.Possible = finding.Unknown
	out = text(s)
	require.Contains(t, out, "not recorded: whether complying")
	require.Contains(t, out, "no sum owed")
	v := contempt.Sanction{Kind: contempt.PerViolation, Loss: finding.NotEstablished, Purge: contempt.Purge{Possible: finding.NotEstablished},
		Violations: []contempt.Violation{{What: "breach", Amount: decimal.New(20_000, 0), Count: 5}}}
	require.Contains(t, text(v), "5 × $20,000.00")
}

func TestChecksAndRecoveryPrint(t *testing.T) {
	d := &statement.Document{}
	d.AddChecks("FORM", injunction.Order{Kind: injunction.Permanent, Date: civil.On(2025, 10, 17), Terms: []injunction.Term{{Act: "acts described in the complaint"}}}.Check())
	bond := injunction.Security{Postings: []injunction.Posting{{On: civil.On(2010, 12, 1), Amount: decimal.New(26_353, 0)}}}
	for _, wrongful := range []finding.Status{finding.Established, finding.Unknown} {
		r, err := injunction.WrongfulInjunction{In: clock.Delaware, Wrongful: wrongful, Damages: decimal.New(40_000, 0), Security: bond}.Recover()
		require.NoError(t, err)
		d.AddRecovery("SECURITY", r)
	}
	none, err := injunction.WrongfulInjunction{In: clock.Delaware, Wrongful: finding.Established}.Recover()
	require.NoError(t, err)
	d.AddRecovery("SECURITY", none)
	out := d.Text()
	for _, want := range []string{"other documents, term 1: look", "reasons: not recorded", "$26,353.00", "not recorded: whether the party had a right", "without security there is no recovery"} {
		require.Contains(t, out, want)
	}
}
