package interest_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
)

func TestRulesOnInterestCheckThemselves(t *testing.T) {
	of := func(c interest.Choice, ms ...interest.Moment) interest.Prejudgment {
		return interest.Prejudgment{Available: interest.OfRight, First: interest.First{Choice: c, Of: immutable.Of(ms...)}}
	}
	filing := interest.Moment{Event: interest.FromFiling}
	with := func(put func(*interest.Moment)) interest.Prejudgment {
		m := filing
		put(&m)
		return of(interest.TheDay, m)
	}
	term := func(l interest.Longest) interest.Prejudgment {
		return interest.Prejudgment{Available: interest.None, Longest: l}
	}
	for name, c := range map[string]struct {
		rule  interface{ Validate() error }
		paths []string
	}{
		"after judgment":            {interest.Postjudgment{Start: interest.FromEntry}, nil},
		"from no event":             {interest.Postjudgment{}, []string{"start"}},
		"parts that are none":       {interest.Postjudgment{Start: 99, Sets: 99}, []string{"start", "sets"}},
		"a tier out of range":       {interest.Postjudgment{Start: interest.FromEntry, Small: interest.Tier{Most: decimal.New(-1, 0)}}, []string{"small.most"}},
		"none before judgment":      {interest.Prejudgment{Available: interest.None}, nil},
		"nothing said":              {interest.Prejudgment{}, []string{"available", "start"}},
		"of right, from no event":   {interest.Prejudgment{Available: interest.OfRight}, []string{"start"}},
		"an unknown event":          {interest.Prejudgment{Available: interest.None, RateOf: 99, Ends: 99}, []string{"rate_of", "ends"}},
		"one day":                   {of(interest.TheDay, filing), nil},
		"the earliest of two":       {of(interest.Earliest, filing, interest.Moment{Fixed: civil.On(2000, 1, 1)}), nil},
		"two, and not which":        {of(interest.TheDay, filing, filing), []string{"first.choice"}},
		"an unknown choice":         {of(interest.Latest+1, filing), []string{"first.choice"}},
		"neither event nor day":     {of(interest.TheDay, interest.Moment{}), []string{"first.of[0]"}},
		"both event and day":        {with(func(m *interest.Moment) { m.Fixed = civil.On(2000, 1, 1) }), []string{"first.of[0]"}},
		"an event that is none":     {with(func(m *interest.Moment) { m.Event = 99 }), []string{"first.of[0].event"}},
		"months of 200 years":       {with(func(m *interest.Moment) { m.Months = 2400 }), nil},
		"more months":               {with(func(m *interest.Moment) { m.Months = 2401 }), []string{"first.of[0].months"}},
		"months before":             {with(func(m *interest.Moment) { m.Months = -1 }), []string{"first.of[0].months"}},
		"days of 200 years":         {with(func(m *interest.Moment) { m.Days = 73_200 }), nil},
		"more days":                 {with(func(m *interest.Moment) { m.Days = 73_201 }), []string{"first.of[0].days"}},
		"days before":               {with(func(m *interest.Moment) { m.Days = -1 }), []string{"first.of[0].days"}},
		"an event within months":    {with(func(m *interest.Moment) { m.By, m.Within = interest.FromService, 6 }), nil},
		"months of no event":        {with(func(m *interest.Moment) { m.Within = 6 }), []string{"first.of[0].within"}},
		"within too many":           {with(func(m *interest.Moment) { m.By, m.Within = interest.FromService, 2401 }), []string{"first.of[0].within"}},
		"within an event of none":   {with(func(m *interest.Moment) { m.By = 99 }), []string{"first.of[0].by"}},
		"at most five years":        {term(interest.Longest{Years: 5}), nil},
		"at most 48 months":         {term(interest.Longest{Months: 48}), nil},
		"at most both":              {term(interest.Longest{Years: 1, Months: 1}), []string{"longest"}},
		"at most 200 years":         {term(interest.Longest{Years: 200}), nil},
		"at most more":              {term(interest.Longest{Years: 201}), []string{"longest"}},
		"at most more months":       {term(interest.Longest{Months: 2401}), []string{"longest"}},
		"at most less than nothing": {term(interest.Longest{Years: -1}), []string{"longest"}},
		"months less than nothing":  {term(interest.Longest{Months: -1}), []string{"longest"}},
	} {
		var got []string
		for _, e := range invalid.All(c.rule.Validate()) {
			got = append(got, e.Path)
		}
		require.Equal(t, c.paths, got, name)
	}
}
