package interest_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
)

// Cal. Code Civ. Proc. § 917.1(b); Tex. Civ. Prac. & Rem. Code § 52.006(a)-(b).
func TestSecurityOnAppeal(t *testing.T) {
	california := interest.Security{Measured: interest.ByMultiple, Surety: num("1.5"), Personal: num("2")}
	texas := interest.Security{Measured: interest.BySum, NetWorth: num("50"), Ceiling: num("25000000")}
	for name, c := range map[string]struct {
		rule interest.Security
		of   interest.Stayed
		want string
	}{
		"California, an admitted surety":           {california, interest.Stayed{Judgment: num("1000000"), Surety: true}, "1500000.00"},
		"California, personal sureties":            {california, interest.Stayed{Judgment: num("1000000")}, "2000000.00"},
		"Texas leaves punitive damages out":        {texas, interest.Stayed{Judgment: num("9000000"), Compensatory: num("1000000"), Interest: num("170000.50"), Costs: num("5000"), NetWorth: num("10000000")}, "1175000.50"},
		"Texas, half of net worth":                 {texas, interest.Stayed{Compensatory: num("8000000"), NetWorth: num("10000000")}, "5000000.00"},
		"Texas, at the ceiling":                    {texas, interest.Stayed{Compensatory: num("25000000"), NetWorth: num("900000000")}, "25000000.00"},
		"Texas, a cent above the ceiling":          {texas, interest.Stayed{Compensatory: num("25000000.01"), NetWorth: num("900000000")}, "25000000.00"},
		"Texas, a debtor without net worth at all": {texas, interest.Stayed{Compensatory: num("1")}, "0.00"},
	} {
		got, fixed, err := c.rule.Amount(c.of)
		require.NoError(t, err, name)
		require.True(t, fixed)
		require.Equal(t, c.want, got.StringFixed(2), name)
	}
	_, fixed, err := interest.Security{Measured: interest.AsApproved}.Amount(interest.Stayed{Judgment: num("5")})
	require.NoError(t, err)
	require.False(t, fixed, "federal courts approve it: Fed. R. Civ. P. 62(b)")
	for _, bad := range []interest.Security{{}, {Measured: 9}} {
		_, _, err := bad.Amount(interest.Stayed{})
		require.ErrorContains(t, err, "measured")
	}
	_, _, err = texas.Amount(interest.Stayed{Judgment: num("-1"), Compensatory: decimal.New(1, 10_000_000), Costs: num("-1")})
	for _, path := range []string{"judgment", "compensatory", "costs"} {
		require.ErrorContains(t, err, path)
	}
	require.Equal(t, "1.5 times the judgment by an admitted surety, 2 times otherwise", california.Words())
	require.Equal(t, "compensatory damages, interest for the estimated duration of the appeal, and costs, at most 50% of net worth, at most $25,000,000.00", texas.Words())
	require.Equal(t, "as the court approves", interest.Security{Measured: interest.AsApproved}.Words())
}

// A renewal makes principal of the interest unpaid on its day, where the law allows it: by hand, 1,000 at 10 percent for
// ten years of 365 days is 2,000; renewed, a further 365 days bear 200 and not 100.
func TestARenewalMakesPrincipalOfUnpaidInterest(t *testing.T) {
	from := civil.On(2001, 1, 1)
	a := interest.Account{Rule: fixed("10"), Principal: num("1000"), Entered: from, Through: after(from, 11*365),
		Events: []interest.Event{{On: after(from, 10*365), Kind: interest.Renewal}}}
	s, err := a.Run()
	require.NoError(t, err)
	require.Equal(t, "2000.00", s.Lines[1].Principal.StringFixed(2))
	require.Equal(t, "2200.00", s.Payoff.StringFixed(2))
	a.Events = nil
	s, err = a.Run()
	require.NoError(t, err)
	require.Equal(t, "2100.00", s.Payoff.StringFixed(2))
	a.Events = []interest.Event{{On: after(from, 10), Kind: interest.Renewal, Amount: num("1")}}
	_, err = a.Run()
	require.ErrorContains(t, err, "events[0].amount")
}
