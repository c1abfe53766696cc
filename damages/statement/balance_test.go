package statement_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/statement"
)

// A balance of $100 that grows to $150 in the first half of 200 days, of which $100 is paid then, and to $75 at the end: the
// line rises to the top of the picture, drops to a third of its height and rises to a half. The room is 207 points high and
// 550 wide, with 19 above it.
func TestTheBalanceOverTimeIsDrawnToScale(t *testing.T) {
	day := func(n int) civil.Date {
		d, err := civil.On(2025, 1, 1).AddDays(n)
		require.NoError(t, err)
		return d
	}
	usd := func(n int64) decimal.Decimal { return decimal.New(n, 0) }
	d := statement.Document{Title: "An account", Sections: []statement.Section{{Heading: "PAYOFF"}}, Balances: []statement.Balance{
		{On: day(0), Before: usd(100), After: usd(100)}, {On: day(100), Before: usd(150), After: usd(50)}, {On: day(200), Before: usd(75), After: usd(75)},
	}}
	page := d.HTML()
	require.Contains(t, page, `points="2.0,88.0 2.0,88.0 277.0,19.0 277.0,157.0 552.0,122.5 552.0,122.5"`)
	require.Contains(t, page, "2025-01-01: $100.00. 2025-04-11: $50.00. 2025-07-20: $75.00.", "told in words")
	require.NotContains(t, d.Text(), "over time", "the text has the account")
	for _, few := range [][]statement.Balance{nil, d.Balances[:1], {d.Balances[0], d.Balances[0]}} {
		d.Balances = few
		require.NotContains(t, d.HTML(), "polyline class")
	}
}

func ExampleBalance() {
	d := statement.Document{Title: "An account", Sections: []statement.Section{{Heading: "PAYOFF"}}, Balances: []statement.Balance{
		{On: civil.On(2025, 1, 1), Before: decimal.New(100, 0), After: decimal.New(100, 0)},
		{On: civil.On(2026, 1, 1), Before: decimal.New(109, 0), After: decimal.New(109, 0)},
	}}
	fmt.Println(strings.Contains(d.HTML(), "The balance over time"))
	// Output: true
}
