package interest_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// Cal. Code Civ. Proc. § 917.1(b); Tex. Civ. Prac. & Rem. Code § 52.006(a)-(b).
func TestSecurityOnAppeal(t *testing.T) {
	california := interest.AppealSecurity{Measured: interest.ByMultiple, Surety: expect.Dec("1.5"), Personal: expect.Dec("2")}
	texas := interest.AppealSecurity{Measured: interest.BySum, NetWorth: expect.Dec("50"), Ceiling: expect.Dec("25000000")}
	for name, c := range map[string]struct {
		rule interest.AppealSecurity
		of   interest.Stayed
		want string
	}{
		"California, an admitted surety":           {california, interest.Stayed{Judgment: expect.Dec("1000000"), Surety: true}, "1500000.00"},
		"California, personal sureties":            {california, interest.Stayed{Judgment: expect.Dec("1000000")}, "2000000.00"},
		"Texas leaves punitive damages out":        {texas, interest.Stayed{Judgment: expect.Dec("9000000"), Compensatory: expect.Dec("1000000"), Interest: expect.Dec("170000.50"), Costs: expect.Dec("5000"), NetWorth: expect.Dec("10000000")}, "1175000.50"},
		"Texas, half of net worth":                 {texas, interest.Stayed{Compensatory: expect.Dec("8000000"), NetWorth: expect.Dec("10000000")}, "5000000.00"},
		"Texas, at the ceiling":                    {texas, interest.Stayed{Compensatory: expect.Dec("25000000"), NetWorth: expect.Dec("900000000")}, "25000000.00"},
		"Texas, a cent above the ceiling":          {texas, interest.Stayed{Compensatory: expect.Dec("25000000.01"), NetWorth: expect.Dec("900000000")}, "25000000.00"},
		"Texas, a debtor without net worth at all": {texas, interest.Stayed{Compensatory: expect.Dec("1")}, "0.00"},
	} {
		got, fixed, err := c.rule.Amount(c.of)
		require.NoError(t, err, name)
		require.True(t, fixed)
		require.Equal(t, c.want, got.StringFixed(2), name)
	}
	_, fixed, err := interest.AppealSecurity{Measured: interest.AsApproved}.Amount(interest.Stayed{Judgment: expect.Dec("5")})
	require.NoError(t, err)
	require.False(t, fixed, "federal courts approve it: Fed. R. Civ. P. 62(b)")
	for _, bad := range []interest.AppealSecurity{{}, {Measured: 9}} {
		_, _, err := bad.Amount(interest.Stayed{})
		require.ErrorContains(t, err, "measured")
	}
	_, _, err = texas.Amount(interest.Stayed{Judgment: expect.Dec("-1"), Compensatory: decimal.New(1, 10_000_000), Costs: expect.Dec("-1")})
	for _, path := range []string{"judgment", "compensatory", "costs"} {
		require.ErrorContains(t, err, path)
	}
	require.Equal(t, "1.5 times the judgment by an admitted surety, 2 times otherwise", california.InWords())
	require.Equal(t, "compensatory damages, interest for the estimated duration of the appeal, and costs, at most 50% of net worth, at most $25,000,000.00", texas.InWords())
	require.Equal(t, "as the court approves", interest.AppealSecurity{Measured: interest.AsApproved}.InWords())
}

// The measures that leave nothing out, that leave costs out, and that leave punitive damages out; the ceiling of a small
// debtor; an appeal that needs no security. By hand.
func TestSecurityMeasuredByTheWholeJudgment(t *testing.T) {
	of := interest.Stayed{Judgment: expect.Dec("1250000"), Compensatory: expect.Dec("1000000"), Interest: expect.Dec("90000.50"), Costs: expect.Dec("4200.25"), NetWorth: expect.Dec("3000000")}
	small := of
	small.Small = true
	for name, c := range map[string]struct {
		rule interest.AppealSecurity
		of   interest.Stayed
		want string
	}{
		"judgment, interest and costs":       {interest.AppealSecurity{Measured: interest.ByTotal}, of, "1344200.75"},
		"judgment and interest":              {interest.AppealSecurity{Measured: interest.WithInterest, Years: 2}, of, "1340000.50"},
		"compensatory, interest and costs":   {interest.AppealSecurity{Measured: interest.BySum, Years: 3}, of, "1094200.75"},
		"a quarter more, without punitive":   {interest.AppealSecurity{Measured: interest.ByMultiple, Surety: expect.Dec("1.25"), Personal: expect.Dec("1.25"), NoPunitive: true}, of, "1250000.00"},
		"two fifths of net worth":            {interest.AppealSecurity{Measured: interest.ByTotal, NetWorth: expect.Dec("40")}, of, "1200000.00"},
		"a small debtor":                     {interest.AppealSecurity{Measured: interest.ByTotal, Ceiling: expect.Dec("25000000"), Small: expect.Dec("1000000")}, small, "1000000.00"},
		"a debtor who is not small":          {interest.AppealSecurity{Measured: interest.ByTotal, Ceiling: expect.Dec("25000000"), Small: expect.Dec("1000000")}, of, "1344200.75"},
		"a small debtor without such a rule": {interest.AppealSecurity{Measured: interest.ByTotal, Ceiling: expect.Dec("1300000")}, small, "1300000.00"},
		"none":                               {interest.AppealSecurity{Measured: interest.NotRequired}, of, "0.00"},
	} {
		require.NoError(t, c.rule.Validate(), name)
		got, fixed, err := c.rule.Amount(c.of)
		require.NoError(t, err, name)
		require.True(t, fixed)
		require.Equal(t, c.want, got.StringFixed(2), name)
	}
}

func TestWordsOfSecurity(t *testing.T) {
	for want, s := range map[string]interest.AppealSecurity{
		"1.25 times the judgment, at most $25,000,000.00": {Measured: interest.ByMultiple, Surety: expect.Dec("1.25"), Personal: expect.Dec("1.25"), Ceiling: expect.Dec("25000000")},
		"the judgment": {Measured: interest.ByMultiple, Surety: expect.Dec("1"), Personal: expect.Dec("1.00")},
		"the judgment without punitive damages, at most 50% of net worth":                         {Measured: interest.ByMultiple, Surety: expect.Dec("1"), Personal: expect.Dec("1"), NoPunitive: true, NetWorth: expect.Dec("50")},
		"the judgment by an admitted surety, 2 times otherwise":                                   {Measured: interest.ByMultiple, Surety: expect.Dec("1"), Personal: expect.Dec("2")},
		"the judgment, interest for the estimated duration of the appeal, and costs":              {Measured: interest.ByTotal},
		"the judgment and interest for a year":                                                    {Measured: interest.WithInterest, Years: 1},
		"compensatory damages, interest for 3 years, and costs":                                   {Measured: interest.BySum, Years: 3},
		"none: the appeal stays the judgment":                                                     {Measured: interest.NotRequired},
		"as the court approves, at most $25,000,000.00, at most $1,000,000.00 for a small debtor": {Measured: interest.AsApproved, Ceiling: expect.Dec("25000000"), Small: expect.Dec("1000000")},
	} {
		require.Equal(t, want, s.InWords())
		require.NoError(t, s.Validate())
	}
}

func TestSecurityThatIsNotValid(t *testing.T) {
	for path, s := range map[string]interest.AppealSecurity{
		"surety":      {Measured: interest.ByMultiple, Personal: expect.Dec("1")},
		"personal":    {Measured: interest.ByTotal, Personal: expect.Dec("1")},
		"no_punitive": {Measured: interest.ByTotal, NoPunitive: true},
		"years":       {Measured: interest.ByTotal, Years: 11},
		"net_worth":   {Measured: interest.ByTotal, NetWorth: expect.Dec("-1")},
		"ceiling":     {Measured: interest.AsApproved, Ceiling: decimal.New(1, 10_000_000)},
		"small":       {Measured: interest.ByTotal, Small: expect.Dec("-1")},
		"measured":    {Measured: 200},
	} {
		require.ErrorContains(t, s.Validate(), path)
		_, _, err := s.Amount(interest.Stayed{})
		require.ErrorContains(t, err, path)
	}
	require.ErrorContains(t, interest.AppealSecurity{Measured: interest.NotRequired, Years: 1}.Validate(), "years")
	require.ErrorContains(t, interest.AppealSecurity{Measured: interest.ByMultiple, Surety: expect.Dec("-1"), Personal: expect.Dec("1")}.Validate(), "surety")
}

// A renewal makes principal of the interest unpaid on its day, where the law allows it: by hand, 1,000 at 10 percent for
// ten years of 365 days is 2,000; renewed, a further 365 days bear 200 and not 100.
func TestARenewalMakesPrincipalOfUnpaidInterest(t *testing.T) {
	from := civil.On(2001, 1, 1)
	a := interest.Account{Rule: fixed("10"), Principal: expect.Dec("1000"), Entered: from, Through: after(from, 11*365),
		Events: []interest.Event{{On: after(from, 10*365), Kind: interest.Renewal}}}
	s, err := a.Run()
	require.NoError(t, err)
	require.Equal(t, "2000.00", s.Lines[1].Principal.StringFixed(2))
	require.Equal(t, "2200.00", s.Payoff.StringFixed(2))
	a.Events = nil
	s, err = a.Run()
	require.NoError(t, err)
	require.Equal(t, "2100.00", s.Payoff.StringFixed(2))
	a.Events = []interest.Event{{On: after(from, 10), Kind: interest.Renewal, Amount: expect.Dec("1")}}
	_, err = a.Run()
	require.ErrorContains(t, err, "events[0].amount")
}
