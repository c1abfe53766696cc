package interest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
)

func TestFromWhichJudgmentInterestRunsAfterAnAppeal(t *testing.T) {
	first, second, named := civil.On(2001, 3, 1), civil.On(2004, 5, 6), civil.On(2002, 1, 2)
	mandate := []authority.Citation{authority.Case("Mandate of May 1, 2004", "").NotConfirmed()}
	for name, c := range map[string]struct {
		appeal interest.Appeal
		want   civil.Date
		cites  string
		doubt  bool
	}{
		"affirmed: Rule 37(a)":                       {interest.Appeal{Outcome: interest.Affirmed, First: first}, first, "37, (a)", false},
		"modified, silent: Reaves before the recall": {interest.Appeal{Outcome: interest.Modified, First: first, Second: second}, second, "761 F.2d 1111", true},
		"reversed, silent: Briggs":                   {interest.Appeal{Outcome: interest.Reversed, Second: second}, second, "334 U.S. 304", true},
		"modified, mandate amended: Reaves after it": {interest.Appeal{Outcome: interest.Modified, First: first, Second: second, Said: interest.FromFirst, Authority: mandate}, first, "Mandate", false},
		"modified, from the second":                  {interest.Appeal{Outcome: interest.Modified, First: first, Second: second, Said: interest.FromSecond, Authority: mandate}, second, "Mandate", false},
		"reversed, from the verdict's day":           {interest.Appeal{Outcome: interest.Reversed, First: first, Second: second, Said: interest.FromNamed, Named: named, Authority: mandate}, named, "Mandate", false},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.appeal.Basis()
			require.NoError(t, err)
			require.Equal(t, c.want, got.From)
			require.NotEmpty(t, got.Why)
			require.Equal(t, c.doubt, len(got.Caveats) > 0)
			var all []string
			for _, a := range got.Authority {
				all = append(all, a.String())
			}
			require.Contains(t, strings.Join(all, "; "), c.cites)
		})
	}
}

func TestAnAppealThatContradictsItselfIsRefused(t *testing.T) {
	day := civil.On(2001, 3, 1)
	mandate := []authority.Citation{authority.Case("Mandate", "").NotConfirmed()}
	for path, a := range map[string]interest.Appeal{
		"outcome":   {First: day},
		"said":      {Outcome: interest.Affirmed, First: day, Said: 9},
		"first":     {Outcome: interest.Modified, Second: day},
		"second":    {Outcome: interest.Modified, First: day},
		"named":     {Outcome: interest.Modified, First: day, Second: day, Said: interest.FromNamed, Authority: mandate},
		"authority": {Outcome: interest.Modified, First: day, Second: day, Said: interest.FromFirst},
	} {
		_, err := a.Basis()
		var e *invalid.Error
		require.ErrorAs(t, err, &e, path)
		require.Contains(t, err.Error(), path+":")
	}
	for _, a := range []interest.Appeal{
		{Outcome: interest.Affirmed, First: day, Second: day},
		{Outcome: interest.Affirmed, First: day, Said: interest.FromFirst, Authority: mandate},
		{Outcome: interest.Modified, First: day, Second: civil.On(2000, 1, 1)},
		{Outcome: interest.Reversed, Second: day, Said: interest.FromFirst, Authority: mandate},
	} {
		_, err := a.Basis()
		require.Error(t, err)
	}
	var o interest.Outcome
	require.NoError(t, o.UnmarshalText([]byte("modified")))
	require.Equal(t, "modified", o.String())
	require.Error(t, o.UnmarshalText([]byte("remanded")))
	require.Equal(t, "named", interest.FromNamed.String())
}

func TestFromWhenFeesBearInterest(t *testing.T) {
	// Eaves: entitlement on August 11, 1998; the amount on a later day.
	entitled, fixed := civil.On(1998, 8, 11), civil.On(2000, 1, 27)
	b, err := interest.FeesBasis(interest.FromAmount, entitled, fixed)
	require.NoError(t, err)
	require.Equal(t, fixed, b.From)
	require.Contains(t, b.Authority[0].String(), "239 F.3d 527")
	b, err = interest.FeesBasis(interest.FromEntitlement, entitled, fixed)
	require.NoError(t, err)
	require.Equal(t, entitled, b.From)
	require.Contains(t, b.Authority[0].String(), "250 F.3d 482")
	for _, bad := range []func() (interest.Basis, error){
		func() (interest.Basis, error) { return interest.FeesBasis(0, entitled, fixed) },
		func() (interest.Basis, error) { return interest.FeesBasis(9, entitled, fixed) },
		func() (interest.Basis, error) {
			return interest.FeesBasis(interest.FromEntitlement, civil.Date{}, fixed)
		},
		func() (interest.Basis, error) { return interest.FeesBasis(interest.FromAmount, fixed, entitled) },
		func() (interest.Basis, error) {
			return interest.FeesBasis(interest.FromAmount, civil.Date{}, civil.Date{})
		},
	} {
		_, err := bad()
		require.Error(t, err)
	}
}
