package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/vocabulary"
)

func TestEachDatedVersionGovernsFromItsFirstDayToTheDayBeforeItEnds(t *testing.T) {
	checked := 0
	for _, v := range everyVersion() {
		governs := func(day civil.Date) bool {
			id, err := v.on(dayOfEvent(v.Event, day))
			if err != nil {
				require.ErrorIs(t, err, dated.ErrNotCovered)
				require.Empty(t, id)
				return false
			}
			return id == v.ID
		}
		if !v.From.IsZero() {
			require.False(t, governs(expect.Must(v.From.AddDays(-1))), "%s on the day before its first", v.ID)
			require.True(t, governs(v.From), "%s on its first day", v.ID)
			checked++
		} else if !v.Until.IsZero() {
			require.True(t, governs(civil.On(1, 1, 1)), "%s as far back as can be asked", v.ID)
		}
		if !v.Until.IsZero() {
			require.True(t, governs(expect.Must(v.Until.AddDays(-1))), "%s on its last day", v.ID)
			require.False(t, governs(v.Until), "%s on the day it is no longer in force", v.ID)
			checked++
		} else if !v.From.IsZero() {
			require.True(t, governs(civil.On(9999, 12, 31)), "%s, which is open", v.ID)
		}
		if v.From.IsZero() && v.Until.IsZero() {
			id, err := v.on(dated.Dates{})
			require.NoError(t, err)
			require.Equal(t, v.ID, id, "a version for all time needs no date")
		}
	}
	require.Positive(t, checked)
}

// The days are those of the acts and decisions named beside the cases; the acts were not opened again for this test.
func TestTheDayOfTheEventSelectsTheVersion(t *testing.T) {
	caps := func(code string) func(dated.Dates) (dated.RuleID, dated.Status, error) {
		return func(d dated.Dates) (dated.RuleID, dated.Status, error) {
			v, err := find(t, code).PunitiveCaps().On(d)
			return v.ID, v.Status, err
		}
	}
	split := func(code string) func(dated.Dates) (dated.RuleID, dated.Status, error) {
		return func(d dated.Dates) (dated.RuleID, dated.Status, error) {
			v, err := find(t, code).SplitRecovery().On(d)
			return v.ID, v.Status, err
		}
	}
	predicate := func(code string) func(dated.Dates) (dated.RuleID, dated.Status, error) {
		return func(d dated.Dates) (dated.RuleID, dated.Status, error) {
			v, err := find(t, code).PunitivePredicate().On(d)
			return v.ID, v.Status, err
		}
	}
	const uncovered = dated.RuleID("")
	for _, c := range []struct {
		name   string
		on     func(dated.Dates) (dated.RuleID, dated.Status, error)
		by     dated.Event
		day    civil.Date
		want   dated.RuleID
		status dated.Status
	}{
		// Va. Code Ann. § 8.01-38.1: "any action accruing on or after July 1, 1988".
		{"Virginia, long before the cap", caps("US-VA"), dated.Accrual, civil.On(1950, 1, 1), "us-va-punitive-cap-none", dated.Superseded},
		{"Virginia, the day before the cap", caps("US-VA"), dated.Accrual, civil.On(1988, 6, 30), "us-va-punitive-cap-none", dated.Superseded},
		{"Virginia, the day of the cap", caps("US-VA"), dated.Accrual, civil.On(1988, 7, 1), "us-va-punitive-cap-1988", dated.InForce},
		{"Virginia, since", caps("US-VA"), dated.Accrual, civil.On(2018, 12, 18), "us-va-punitive-cap-1988", dated.InForce},

		// 2003 Ark. Acts 649, March 25, 2003; Bayer CropScience v. Schafer struck the cap.
		{"Arkansas, the day before the act", caps("US-AR"), dated.Accrual, civil.On(2003, 3, 24), "us-ar-punitive-cap-none", dated.Superseded},
		{"Arkansas, the day of the act", caps("US-AR"), dated.Accrual, civil.On(2003, 3, 25), "us-ar-punitive-cap-2003", dated.StruckDown},
		{"Arkansas, proof the day before the act", predicate("US-AR"), dated.Accrual, civil.On(2003, 3, 24), "us-ar-punitive-predicate-common-law", dated.Unverified},
		{"Arkansas, proof the day of the act", predicate("US-AR"), dated.Accrual, civil.On(2003, 3, 25), "us-ar-punitive-predicate-2003", dated.InForce},

		// 2011 Or. Laws ch. 689, August 2, 2011.
		{"Oregon, before what is recorded", split("US-OR"), dated.Verdict, civil.On(1995, 9, 8), uncovered, 0},
		{"Oregon, 60 percent from its first day", split("US-OR"), dated.Verdict, civil.On(1995, 9, 9), "us-or-punitive-split-1995", dated.Superseded},
		{"Oregon, the last day of 60 percent", split("US-OR"), dated.Verdict, civil.On(2011, 8, 1), "us-or-punitive-split-1995", dated.Superseded},
		{"Oregon, the first day of 70 percent", split("US-OR"), dated.Verdict, civil.On(2011, 8, 2), "us-or-punitive-split-2011", dated.InForce},

		// 1987 Ala. Acts 87-185, struck in Henderson; 1999 Ala. Acts 99-358.
		{"Alabama, the day before the first cap", caps("US-AL"), dated.Accrual, civil.On(1987, 6, 10), uncovered, 0},
		{"Alabama, the day of the first cap", caps("US-AL"), dated.Accrual, civil.On(1987, 6, 11), "us-al-punitive-cap-1987", dated.StruckDown},
		{"Alabama, the last day of the first cap", caps("US-AL"), dated.Accrual, civil.On(1999, 6, 6), "us-al-punitive-cap-1987", dated.StruckDown},
		{"Alabama, the day of the second cap", caps("US-AL"), dated.Accrual, civil.On(1999, 6, 7), "us-al-punitive-cap-1999", dated.InForce},

		// Ill. P.A. 89-7, effective March 9, 1995; Best v. Taylor Machine Works, December 18, 1997.
		{"Illinois, the day before the act", caps("US-IL"), dated.Accrual, civil.On(1995, 3, 8), "us-il-punitive-cap-none", dated.Superseded},
		{"Illinois, the day of the act", caps("US-IL"), dated.Accrual, civil.On(1995, 3, 9), "us-il-punitive-cap-1995", dated.StruckDown},
		{"Illinois, the day before Best", caps("US-IL"), dated.Accrual, civil.On(1997, 12, 17), "us-il-punitive-cap-1995", dated.StruckDown},
		{"Illinois, the day of Best", caps("US-IL"), dated.Accrual, civil.On(1997, 12, 18), "us-il-punitive-cap-none-since-best", dated.InForce},

		// Cal. Civ. Code § 3294.5: filed from August 16, 2004, judgment final before July 1, 2006; the share is not recorded.
		{"California, the day before the share", split("US-CA"), dated.Filing, civil.On(2004, 8, 15), "us-ca-punitive-split-none", dated.Superseded},
		{"California, the first day of the share", split("US-CA"), dated.Filing, civil.On(2004, 8, 16), uncovered, 0},
		{"California, the last day of the share", split("US-CA"), dated.Filing, civil.On(2006, 6, 30), uncovered, 0},
		{"California, the day after the share", split("US-CA"), dated.Filing, civil.On(2006, 7, 1), "us-ca-punitive-split-after", dated.InForce},

		// Exxon Shipping Co. v. Baker, June 25, 2008.
		{"maritime law, the day before Exxon", caps("US"), dated.Verdict, civil.On(2008, 6, 24), "us-punitive-caps-before-exxon", dated.Superseded},
		{"maritime law, the day of Exxon", caps("US"), dated.Verdict, civil.On(2008, 6, 25), "us-maritime-punitive-ceiling", dated.InForce},
	} {
		t.Run(c.name, func(t *testing.T) {
			id, status, err := c.on(dayOfEvent(c.by, c.day))
			if c.want == uncovered {
				require.ErrorIs(t, err, dated.ErrNotCovered)
				require.NotErrorIs(t, err, invalid.ErrInvalid, "the date was given; it is the law that is not recorded")
				require.Empty(t, id)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, id)
			require.Equal(t, c.status, status)
		})
	}
}

func TestADateThatIsMissingIsAnInvalidInputAndNotCovered(t *testing.T) {
	for _, h := range histories() {
		for _, v := range h {
			if v.Event == dated.AnyTime {
				continue
			}
			id, err := v.on(dated.Dates{})
			require.Empty(t, id)
			var e *dated.CoverageError
			require.ErrorAs(t, err, &e, "%s", v.ID)
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.ErrorIs(t, err, dated.ErrNotCovered)
			require.Equal(t, h[len(h)-1].Event, e.Event)
			require.True(t, e.On.IsZero())
			require.Contains(t, e.Rule, string(h[0].ID))
			require.Contains(t, err.Error(), "the date of "+e.Event.String()+" selects the version and is not given")
		}
	}
	_, err := find(t, "US-VA").PunitiveCaps().On(dated.Dates{Filing: civil.On(2020, 1, 1), Verdict: civil.On(2021, 1, 1), Judgment: civil.On(2021, 2, 1)})
	require.ErrorIs(t, err, invalid.ErrInvalid, "the other dates do not stand in for the accrual")
}

func TestAVersionDoesNotAnswerForTheCausesItLeavesOut(t *testing.T) {
	for _, v := range everyVersion() {
		for cause := range vocabulary.Causes() {
			left := false
			for _, c := range v.NotFor.All() {
				left = left || c == cause
			}
			err := v.Answers(cause)
			if !left {
				require.NoError(t, err)
				continue
			}
			var e *dated.CoverageError
			require.ErrorAs(t, err, &e)
			require.ErrorIs(t, err, dated.ErrNotCovered)
			require.NotErrorIs(t, err, invalid.ErrInvalid)
			require.Contains(t, err.Error(), string(v.ID))
			require.Contains(t, err.Error(), "does not answer for claims of "+cause)
		}
		require.NoError(t, v.Answers(""))
	}
	r, _, err := find(t, "US").CompensatoryCaps().For("").Find(dated.Dates{})
	require.NoError(t, err)
	require.ErrorIs(t, r.Answers("title-vii"), dated.ErrNotCovered) // 42 U.S.C. § 1981a(b)(3) has caps of its own
	require.NoError(t, r.Answers("civil-rights"))
	r, _, err = find(t, "US-VA").PunitiveCaps().For("").Find(dated.Dates{Accrual: civil.On(2000, 1, 1)})
	require.NoError(t, err)
	require.NoError(t, r.Answers("fraud"))
}
