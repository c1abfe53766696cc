package main

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestDeadlinesPrintTheirGoldens(t *testing.T) {
	sub("clock").Prints(t, map[string]string{
		"clock/federal.txt":   "-in US -entered 2025-10-17T15:04 -extend",
		"clock/texas.md":      "-in US-TX -entered 2025-10-17 -dissolve 2025-10-17 -format markdown",
		"clock/judgment.txt":  "-judgment -entered 2025-10-17 -money -injunction",
		"clock/removed.json":  "-in US-CA -entered 1970-05-18 -removed 1970-05-20 -state-ends 1970-06-02 -format json",
		"clock/lapses.txt":    "-entered 2024-12-11 -days 30 -closed 2024-12-24=declared -closed 2024-12-26=declared -dissolve 2024-12-12",
		"clock/holidays.txt":  "-entered 2005-12-14 -until 2006-01-06 -notice after_hearing -state-holiday 2005-12-30=local -observed",
		"clock/california.md": "-in US-CA -entered 2025-10-15 -good-cause -hearing 2025-10-31 -format markdown",
	})
}

// By hand: 14 days after Friday 2025-10-17 is Friday the 31st, and 14 more is Friday 2025-11-14.
func TestTheOrderOfTheIssueByHand(t *testing.T) {
	code, out, _ := sub("clock").Run("-in US -entered 2025-10-17T15:04 -extend")
	require.Zero(t, code)
	for _, s := range []string{"2025-10-31 15:04", "2025-11-14", "Fed. R. Civ. P. 65(b)(2)", "Fed. R. Civ. P. 6(a)", "outer limit", "2 days' notice"} {
		require.Contains(t, out, s)
	}
}

func TestWrongInputOfClockIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		args string
		code int
		says string
	}{
		"nothing":             {"", 2, "usage"},
		"no such court":       {"-in US-ZZ -entered 2025-10-17", 2, "no court system"},
		"no such day":         {"-entered 2025-02-30", 2, "2025-02-30"},
		"no such hour":        {"-entered 2025-10-17T25:00", 2, "time of day"},
		"format":              {"-entered 2025-10-17 -format pdf", 2, "usage"},
		"notice":              {"-entered 2025-10-17 -notice none", 2, "restraining order was made"},
		"consent":             {"-entered 2025-10-17 -consent many", 2, "number of days"},
		"extended on":         {"-entered 2025-10-17 -extended-on 2025-10-18", 2, "-extend first"},
		"closed":              {"-entered 2025-10-17 -closed x=y", 2, "not a date"},
		"closed, no reason":   {"-entered 2025-10-17 -closed 2025-10-20", 2, "DATE=WHY"},
		"a day as days":       {"-entered 2025-10-17 -consent 2020-02-30", 2, "number of days"},
		"an exponent":         {"-entered 2025-10-17 -consent 1e9", 2, "number of days"},
		"no days":             {"-entered 2025-10-17 -consent 0", 2, "number of days"},
		"octal days":          {"-entered 2025-10-17 -days 0x10", 2, "number of days"},
		"signed days":         {"-entered 2025-10-17 -days +7", 2, "number of days"},
		"zero days":           {"-entered 2025-10-17 -days 0", 2, "number of days"},
		"not extended":        {"-entered 2025-10-17 -extend=false", 2, "takes no value"},
		"consent extended on": {"-entered 2025-10-17 -consent 5 -extended-on 2025-10-18", 2, "-extend first"},
		"a judgment's days":   {"-judgment -entered 2025-10-17 -days 7", 2, "-days"},
		"a judgment's hour":   {"-judgment -entered 2025-10-17T15:04", 2, "read no hour"},
		"money of an order":   {"-entered 2025-10-17 -money", 2, "-money"},
		"too early":           {"-entered 1960-10-17", 1, "not covered"},
		"both":                {"-entered 2025-10-17 -days 7 -until 2025-10-20", 1, "set_until"},
		"judgment too old":    {"-judgment -entered 1960-10-17 -money", 1, "not covered"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := sub("clock").Run(c.args)
			require.Equal(t, c.code, code)
			require.Empty(t, out)
			require.Contains(t, errs, c.says)
		})
	}
}

func TestExtensionsByArgument(t *testing.T) {
	code, out, errs := sub("clock").Run("-entered 2025-10-17 -extend -extended-on 2025-10-30 -consent 60")
	require.Zero(t, code, errs)
	require.Contains(t, out, "2026-01-13")
	code, out, errs = sub("clock").Run("-entered 2025-10-17 -extend -extended-on 2025-11-05")
	require.Zero(t, code, errs)
	require.Contains(t, out, "nothing to extend")
}
