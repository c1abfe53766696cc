package interest_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
)

// The days below were counted by hand.
func TestHowLongAJudgmentCanBeEnforced(t *testing.T) {
	entered := civil.On(2012, 2, 29)
	for name, c := range map[string]struct {
		life     interest.EnforcementPeriod
		renewals []civil.Date
		want     interest.Term
		words    string
	}{
		"without end":       {life: interest.EnforcementPeriod{}, want: interest.Term{}, words: "does not end"},
		"cannot be renewed": {life: interest.EnforcementPeriod{Years: 20}, want: interest.Term{Ends: civil.On(2032, 2, 29)}, words: "ends 20 years after entry"},
		"renewed from the renewal, apart": {
			life:     interest.EnforcementPeriod{Years: 10, Renews: 10, From: interest.FromRenewal, Apart: 5, Capitalizes: true},
			renewals: []civil.Date{civil.On(2021, 6, 1)},
			want:     interest.Term{Ends: civil.On(2031, 6, 1), Opens: civil.On(2026, 6, 1), Closes: civil.On(2031, 6, 1)},
			words:    "ends 10 years after entry; renewed for 10 years from the renewal, 5 years or more apart; unpaid interest then bears interest",
		},
		"renewed from the end, once, in the last year": {
			life:     interest.EnforcementPeriod{Years: 10, Renews: 10, From: interest.FromExpiry, Times: 1, Within: 12},
			renewals: []civil.Date{civil.On(2021, 6, 1)},
			want:     interest.Term{Ends: civil.On(2032, 2, 28)},
			words:    "ends 10 years after entry; renewed for 10 years from the end, 1 time at most, in the last 12 months",
		},
		"not yet renewed, with a window and grace": {
			life:  interest.EnforcementPeriod{Years: 5, Renews: 5, From: interest.FromExpiry, Within: 6, Grace: 1},
			want:  interest.Term{Ends: civil.On(2017, 2, 28), Opens: civil.On(2016, 8, 28), Closes: civil.On(2017, 3, 28)},
			words: "ends 5 years after entry; renewed for 5 years from the end, in the last 6 months, until 1 month after the end",
		},
		"dormant and revived": {
			life:  interest.EnforcementPeriod{Dormant: 10, Revival: 2},
			want:  interest.Term{Dormant: civil.On(2022, 2, 28), Revived: civil.On(2024, 2, 28)},
			words: "does not end, dormant after 10 years and revived within 2 years more",
		},
		"dormant, to be renewed for a while": {
			life:  interest.EnforcementPeriod{Dormant: 7, Renews: 7, From: interest.FromRenewal, Grace: 36},
			want:  interest.Term{Dormant: civil.On(2019, 2, 28), Closes: civil.On(2022, 2, 28)},
			words: "does not end, dormant after 7 years; renewed for 7 years from the renewal, until 36 months after it fell dormant",
		},
		"dormant, kept awake by renewal": {
			life:     interest.EnforcementPeriod{Years: 20, Dormant: 5, Renews: 20, From: interest.FromRenewal},
			renewals: []civil.Date{civil.On(2015, 1, 10)},
			want:     interest.Term{Ends: civil.On(2035, 1, 10), Dormant: civil.On(2020, 1, 10), Closes: civil.On(2035, 1, 10)},
			words:    "ends 20 years after entry, dormant after 5 years; renewed for 20 years from the renewal",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.life.Term(entered, c.renewals...)
			require.NoError(t, err)
			require.Equal(t, c.want, got)
			require.Equal(t, c.words, c.life.InWords())
		})
	}
}

func TestARenewalOutOfTimeIsRefused(t *testing.T) {
	entered, day := civil.On(2010, 1, 1), civil.On
	ten := interest.EnforcementPeriod{Years: 10, Renews: 10, From: interest.FromRenewal, Within: 12, Times: 2}
	for name, c := range map[string]struct {
		life     interest.EnforcementPeriod
		entered  civil.Date
		renewals []civil.Date
		path     string
	}{
		"too early":        {ten, entered, []civil.Date{day(2018, 12, 31)}, "renewals[0]"},
		"too late":         {ten, entered, []civil.Date{day(2020, 1, 2)}, "renewals[0]"},
		"second too early": {ten, entered, []civil.Date{day(2020, 1, 1), day(2028, 12, 31)}, "renewals[1]"},
		"too often":        {ten, entered, []civil.Date{day(2020, 1, 1), day(2029, 6, 1), day(2039, 1, 1)}, "renewals[2]"},
		"not at all":       {interest.EnforcementPeriod{Years: 10}, entered, []civil.Date{day(2019, 1, 1)}, "renewals[0]"},
		"out of order":     {interest.EnforcementPeriod{Years: 10, Renews: 10, From: interest.FromRenewal}, entered, []civil.Date{day(2019, 1, 1), day(2018, 1, 1)}, "renewals[1]"},
		"no day":           {ten, civil.Date{}, nil, "entered"},
		"beyond all years": {ten, day(9995, 1, 1), nil, ""},
		"negative":         {interest.EnforcementPeriod{Years: -1}, entered, nil, "life.years"},
		"no start":         {interest.EnforcementPeriod{Years: 1, Renews: 1}, entered, nil, "life.from"},
		"unknown start":    {interest.EnforcementPeriod{Years: 1, Renews: 1, From: 9}, entered, nil, "life.from"},
		"endless renewal":  {interest.EnforcementPeriod{Renews: 1, From: interest.FromExpiry}, entered, nil, "life.renews"},
		"never dormant":    {interest.EnforcementPeriod{Revival: 1}, entered, nil, "life.revival"},
		"renewal unsaid":   {interest.EnforcementPeriod{Years: 1, Within: 3}, entered, nil, "life.renews"},
		"too many":         {ten, entered, make([]civil.Date, 1000), "renewals"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.life.Term(c.entered, c.renewals...)
			require.Error(t, err)
			if c.path == "" {
				return
			}
			var e *invalid.Error
			require.ErrorAs(t, err, &e)
			require.Equal(t, c.path, e.Path)
		})
	}
}
