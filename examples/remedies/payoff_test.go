package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestStatementsPrintTheirGoldens(t *testing.T) {
	sub("payoff").Prints(t, map[string]string{
		"payoff/flagship.txt": "-in US -principal 4447190.00 -entered 2025-10-17 -through 2026-08-14",
		"payoff/account.txt":  "-in US -principal 4447190.00 -entered 2025-10-17 -through 2026-08-14 -pay 2026-01-15=1000000.00 -cost 2025-12-01=500.00",
		"payoff/account.md":   "-in US -principal 4447190.00 -entered 2025-10-17 -through 2026-08-14 -pay 2026-01-15=1000000.00 -cost 2025-12-01=500.00 -format markdown",
		"payoff/remand.txt":   "-in US -principal 250000 -entered 2001-03-01 -appeal modified -again 2004-05-06 -through 2005-01-01",
		"payoff/renewed.txt":  "-in US-CA -principal 100000 -entered 2014-01-31 -renew 2023-08-15 -through 2026-08-14",
		"payoff/letter.txt":   "-in US -principal 4447190.00 -entered 2025-10-17 -through 2026-08-14 -pay 2026-01-15=1000000.00 -cost 2025-12-01=500.00 -letter -court N.D.Cal. -number 4:19-cv-07123",
		"payoff/letter.html":  "-in US-NY -principal 100000 -entered 2020-01-01 -through 2026-01-01 -pay 2023-01-01=50000 -letter -creditor P -debtor D -caption Reed -format html",
		"payoff/letter.md":    "-in US-CA -principal 100000 -entered 2024-01-31 -through 2026-08-14 -letter -creditor P -debtor D -caption Reed -format markdown",
		"payoff/decade.json":  "-in US -principal 250000 -entered 2016-02-29 -through 2026-03-01 -format json",
	})
}

// By hand: 4,447,190.00 × 3.65% × 301/365 = 4,447,190.00 × 0.0301 = 133,860.419; a day is 444.719. The rate is that of
// the week ended Friday 2025-10-10, as the Federal Reserve published it.
func TestTheFlagshipsFiguresByHand(t *testing.T) {
	code, out, _ := sub("payoff").Run("-in US -principal 4447190.00 -entered 2025-10-17 -through 2026-08-14")
	require.Zero(t, code)
	for _, s := range []string{"3.65% a year", "$133,860.42", "$4,581,050.42", "$444.72", "28 U.S.C. § 1961"} {
		require.Contains(t, out, s)
	}
}

func TestALaterRateComesFromTheAgencysFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "WGS1YR.csv")
	write := func(rows ...string) {
		require.NoError(t, os.WriteFile(file, []byte("observation_date,WGS1YR\n"+strings.Join(rows, "\n")+"\n"), 0o600))
	}
	write("2026-08-14,4.00", "2026-08-21,4.05", "2026-08-28,3.65")
	args := "-in US -principal 1000000 -entered 2026-09-02 -through 2027-09-02"
	code, _, errs := sub("payoff").Run(args)
	require.Equal(t, 1, code)
	require.Contains(t, errs, "not known for 2026-09-02")
	code, out, errs := sub("payoff").Run(args + " -series " + file)
	require.Zero(t, code, errs)
	require.Contains(t, out, "$36,500.00")
	code, _, errs = sub("payoff").Run("-in US -principal 1000000 -entered 2026-09-07 -through 2027-09-02 -series " + file)
	require.Equal(t, 1, code, "the last figure of the file counts for its week alone")
	require.Contains(t, errs, "not known for 2026-09-07")
	write("2026-08-14,4.00", "2026-08-28,3.65")
	code, _, errs = sub("payoff").Run(args + " -series " + file)
	require.Equal(t, 1, code)
	require.Contains(t, errs, "a week is missing")
	write("2026-08-21,4.05")
	code, _, errs = sub("payoff").Run("-in US -principal 1000000 -entered 2029-01-02 -through 2030-01-02 -series " + file)
	require.Equal(t, 1, code, "one row, asked years later")
	require.Contains(t, errs, "not known for 2029-01-02")
}

// O.C.G.A. § 7-4-12 and MCL 600.6013 go by the day of filing, Conn. Gen. Stat. § 37-3b by accrual.
func TestADayThatTheLawGoesByIsAskedFor(t *testing.T) {
	for name, c := range map[string]struct{ args, flag, given string }{
		"Georgia":     {"-in US-GA -principal 100000 -entered 2004-03-01 -through 2005-03-01", "-filed:", "-filed 2003-08-01"},
		"Michigan":    {"-in US-MI -principal 100000 -entered 1987-02-01 -through 1988-02-01", "-filed:", "-filed 1986-08-01"},
		"Louisiana":   {"-in US-LA -principal 100000 -entered 2002-02-01 -through 2003-02-01", "-filed:", "-filed 2001-08-01"},
		"Connecticut": {"-in US-CT -cause negligence -principal 100000 -entered 2002-02-01 -through 2003-02-01", "-accrued:", "-accrued 2000-08-01"},
	} {
		code, out, errs := sub("payoff").Run(c.args)
		require.Equal(t, 1, code, name)
		require.Empty(t, out, name)
		require.Contains(t, errs, c.flag, name)
		code, _, errs = sub("payoff").Run(c.args + " " + c.given)
		require.Zero(t, code, "%s: %s", name, errs)
	}
}

// A court that sets the rate is asked for it: none is not 0 percent.
func TestARateThatACourtSetsIsAskedFor(t *testing.T) {
	code, out, errs := sub("payoff").Run("-in US-CT -principal 100000 -entered 2022-01-03 -through 2023-01-03")
	require.Equal(t, 1, code)
	require.Empty(t, out)
	require.Contains(t, errs, "-rate: not recorded. What rate does the court set?")
	code, _, errs = sub("payoff").Run("-in US-CT -principal 100000 -entered 2022-01-03 -through 2023-01-03 -rate 11")
	require.Equal(t, 1, code, "§ 37-3a allows at most 10 percent")
	require.Contains(t, errs, "at most 10 percent")
	code, out, errs = sub("payoff").Run("-in US-CT -principal 100000 -entered 2022-01-03 -through 2023-01-03 -rate 8")
	require.Zero(t, code, errs)
	require.Contains(t, out, "$8,000.00")
	require.Contains(t, out, "8% a year, as given")
}

// A rate that is given takes the place of the law's words too.
func TestARateThatIsGivenIsNotPrintedBesideTheRuleItReplaces(t *testing.T) {
	code, out, errs := sub("payoff").Run("-in US-MD -principal 1000 -entered 2022-01-03 -through 2023-01-03 -rate 6")
	require.Zero(t, code, errs)
	require.Contains(t, out, "6% a year, as given")
	require.NotContains(t, out, "10 percent")
	require.Contains(t, out, "$60.00")
}

// By hand: 5,000 × 10.5% × 518/365, prime of January 1, 2024 plus 2 percent, fixed (Nev. Rev. Stat. § 97B.150); 650 × 6% ×
// 456/365 on rent of a home (Md. Code, Cts. & Jud. Proc. § 11-107(b)).
func TestACauseWithARateOfItsOwnDoesNotGetTheGeneralOne(t *testing.T) {
	_, out, errs := sub("payoff").Run("-in US-NV -cause consumer-debt -principal 5000 -entered 2024-03-15 -through 2025-08-15")
	require.Empty(t, errs)
	require.Contains(t, out, "$745.07")
	_, out, errs = sub("payoff").Run("-in US-MD -cause residential-rent -principal 650 -entered 2020-01-15 -through 2021-04-15")
	require.Empty(t, errs)
	require.Contains(t, out, "$48.72")
	require.NotContains(t, out, "10 percent")
}

// 1,906 at 10 percent, 600 paid after 61 days: 1,337.85 and 33.36 are 1,371.21. An overpayment counts as paid.
func TestThePrintedLinesAddUp(t *testing.T) {
	args := "-in US-CA -principal 1906 -entered 2012-08-01 -through 2012-12-31 -pay 2012-10-01=600"
	code, out, errs := sub("payoff").Run(args)
	require.Zero(t, code, errs)
	for _, s := range []string{"$1,337.85", "$33.36", "$1,371.21"} {
		require.Contains(t, out, s)
	}
	_, out, _ = sub("payoff").Run(args + " -pay 2012-12-01=5000")
	require.Regexp(t, `paid in all +\$5,600\.00`, out)
	require.Regexp(t, `which more than was owed +\$`, out)
}

func TestWrongInputOfPayoffIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		args string
		code int
		says string
	}{
		"nothing":        {"", 2, "usage"},
		"no such state":  {"-in US-ZZ -principal 1 -entered 2020-01-01 -through 2021-01-01", 1, "-in"},
		"renewed late":   {"-in US-CA -principal 1 -entered 2014-01-31 -renew 2024-02-01 -through 2026-01-01", 1, "renewals[0]"},
		"not recorded":   {"-in US -principal 1 -entered 2014-01-31 -renew 2024-01-01 -through 2026-01-01", 1, "-renew"},
		"sits nowhere":   {"-in US -principal 1 -entered 2014-01-31 -sits US-ZZ -through 2026-01-01", 1, "-sits"},
		"a state sits":   {"-in US-CA -principal 1 -entered 2014-01-31 -sits US-NV -through 2026-01-01", 1, "-sits"},
		"no mandate":     {"-in US -principal 1 -entered 2020-01-01 -through 2021-01-01 -appeal modified", 1, "second: no day"},
		"no appeal":      {"-in US -principal 1 -entered 2020-01-01 -through 2021-01-01 -again 2020-02-01", 1, "-appeal"},
		"a state's":      {"-in US-CA -principal 1 -entered 2020-01-01 -through 2021-01-01 -appeal affirmed", 1, "federal judgments only"},
		"said nothing":   {"-in US -principal 1 -entered 2020-01-01 -through 2021-01-01 -said first", 2, "AUTHORITY"},
		"amount":         {"-in US -principal 1e5 -entered 2020-01-01 -through 2021-01-01", 2, "not an amount"},
		"negative":       {"-in US -principal -1 -entered 2020-01-01 -through 2021-01-01", 2, "not an amount"},
		"groups":         {"-in US -principal 1,00 -entered 2020-01-01 -through 2021-01-01", 2, "not an amount"},
		"parts of cents": {"-in US -principal 1.005 -entered 2020-01-01 -through 2021-01-01", 2, "not an amount"},
		"paid back":      {"-in US -principal 1 -entered 2020-01-01 -through 2021-01-01 -pay 2020-02-01=-5", 2, "not an amount"},
		"rate":           {"-in US -principal 1 -entered 2020-01-01 -through 2021-01-01 -rate -1", 2, "not a rate"},
		"rate of words":  {"-in US -principal 1 -entered 2020-01-01 -through 2021-01-01 -rate 1e2", 2, "not a rate"},
		"rate too high":  {"-in US -principal 1 -entered 2020-01-01 -through 2021-01-01 -rate 1001", 2, "not a rate"},
		"filed":          {"-in US -principal 1 -entered 2020-01-01 -through 2021-01-01 -filed 2020-02-30", 2, "2020-02-30"},
		"day":            {"-in US -principal 1 -entered 2020-02-30 -through 2021-01-01", 2, "2020-02-30"},
		"backwards":      {"-in US -principal 1 -entered 2020-02-01 -through 2019-01-01", 1, "through"},
		"payment":        {"-in US -principal 1 -entered 2020-02-01 -through 2021-01-01 -pay 5", 2, "YYYY-MM-DD=AMOUNT"},
		"payment before": {"-in US -principal 1 -entered 2020-02-01 -through 2021-01-01 -pay 2019-01-01=5", 1, "events[0].on"},
		"cause":          {"-in US -cause moonlight -principal 1 -entered 2020-02-01 -through 2021-01-01", 1, "-cause"},
		"letter as JSON": {"-in US -principal 1 -entered 2020-02-01 -through 2021-01-01 -letter -format json", 2, "usage"},
		"no letter":      {"-in US -principal 1 -entered 2020-02-01 -through 2021-01-01 -debtor D", 2, "usage"},
		"format":         {"-in US -principal 1 -entered 2020-02-01 -through 2021-01-01 -format pdf", 2, "usage"},
		"no file":        {"-in US -principal 1 -entered 2020-02-01 -through 2021-01-01 -series none.csv", 1, "-series"},
		"United States":  {"-in US -cause ftca -principal 1 -entered 2020-02-03 -through 2021-01-01", 1, "there is no payoff from the day of entry"},
		"before 1982":    {"-in US -principal 1 -entered 1980-02-01 -through 1981-01-01", 1, "not covered"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := sub("payoff").Run(c.args)
			require.Equal(t, c.code, code)
			require.Empty(t, out)
			require.Contains(t, errs, c.says)
		})
	}
}

// By hand: 10 percent simple for 3483 days from January 31, 2014 to August 15, 2023 is 95,424.66 (3483/365 × 10,000); the
// renewal of Cal. Civ. Proc. Code § 683.110 makes it principal, and 1095 days to August 14, 2026 bear 195,424.66 × 3 tenths.
func TestARenewalInCaliforniaMakesInterestPrincipal(t *testing.T) {
	_, out, errs := sub("payoff").Run("-in US-CA -principal 100000 -entered 2014-01-31 -renew 2023-08-15 -through 2026-08-14")
	require.Empty(t, errs)
	for _, s := range []string{`\$95,424\.66`, `\$195,424\.66`, `\$254,052\.05`, "enforceable through +2033-08-15", "to be renewed from +2028-08-15"} {
		require.Regexp(t, s, out)
	}
}

func TestAFederalJudgmentLastsAsTheStatesDo(t *testing.T) {
	_, out, errs := sub("payoff").Run("-in US -principal 100000 -entered 2014-01-31 -through 2026-08-14 -sits US-CA")
	require.Empty(t, errs)
	require.Regexp(t, "enforceable through +2024-01-31", out)
	require.Contains(t, strings.Join(strings.Fields(out), " "), "can no longer be enforced")
}

// By hand: after a mandate that is silent, 250,000 × 1.55% × 240/365 from the second judgment; where it is amended, from
// the first, at the rate of the week before it.
func TestAnAppealMovesTheDayInterestRunsFrom(t *testing.T) {
	args := "-in US -principal 250000 -entered 2001-03-01 -appeal modified -again 2004-05-06 -through 2005-01-01"
	_, out, _ := sub("payoff").Run(args)
	require.Contains(t, out, "$252,547.95")
	_, out, errs := sub("payoff").Run(args + " -said first=Mandate")
	require.Empty(t, errs)
	require.Contains(t, out, "4.69% a year on 2001-03-01")
	require.Contains(t, out, "Mandate [unverified]")
}
