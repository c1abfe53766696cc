package statement_test

import (
	"errors"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
)

// simple is an account of $100,000 at 10 percent, simple, entered on 2024-01-01, to which more happens.
func simple(t *testing.T, through civil.Date, events ...interest.Event) interest.Statement {
	t.Helper()
	s, err := interest.Account{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Principal: decimal.New(100_000, 0), Entered: civil.On(2024, 1, 1),
		Events: events, Through: through}.Run()
	require.NoError(t, err)
	return s
}

// By hand: a year of 10 percent on $100,000 is $10,000, so that of a payment of $30,000 on the 365th day $20,000 pays
// principal; then a day of 10 percent on $80,000 is 8,000 / 365 = $21.92, and 73 days are $1,600.
func TestAPayoffLetterSaysWhereEachPaymentWent(t *testing.T) {
	d, err := statement.OfPayoff(statement.Payoff{Caption: "P v. D", Court: "D. Or.", Number: "1:24-cv-1", Debtor: "D", Creditor: "P", Rate: "10 percent a year, simple",
		Account: simple(t, civil.On(2025, 3, 13), interest.Event{On: civil.On(2024, 12, 31), Kind: interest.Payment, Amount: decimal.New(30_000, 0)},
			interest.Event{On: civil.On(2025, 3, 13), Kind: interest.ChargeAdded, Amount: decimal.New(250, 0)})})
	require.NoError(t, err)
	text := d.Text()
	for _, line := range []string{
		"P v. D", "D. Or. No. 1:24-cv-1", "PAYOFF on 2025-03-13 of the judgment entered on 2024-01-01",
		"To D: the sum below pays the judgment in full if it is received on 2025-03-13.",
		"pays the judgment in full $81,828.08", "what bears interest $80,000.00", "interest due $1,578.08", "costs that bear no interest $250.00",
		"to be added for the day after $21.92",
		"2024-01-01 judgment $100,000.00 $100,000.00", "2024-12-31 interest since 2024-01-01 $10,000.00", "2024-12-31 payment -$30,000.00 $80,000.00",
		"to interest $10,000.00", "to what bears interest $20,000.00", "balance $81,828.08", "payable to P",
	} {
		require.Contains(t, strings.Join(strings.Fields(text), " "), line)
	}
	require.Contains(t, strings.Join(strings.Fields(text), " "), "2025-03-13 interest since 2024-12-31 $1,578.08", "72 days of 8,000 / 365")
}

// What is not known is a blank, and what nothing happened to has no line.
func TestAPayoffLetterLeavesBlanks(t *testing.T) {
	d, err := statement.OfPayoff(statement.Payoff{Number: "7", Account: simple(t, civil.On(2024, 1, 1))})
	require.NoError(t, err)
	text := d.Text()
	for _, line := range []string{"____________________\nNo. 7\n", "  To ____________________: the sum below", "payable to ____________________", "signed ____________________, dated ____________________"} {
		require.Contains(t, text, line)
	}
	require.NotContains(t, text, "paid in all")
	require.NotContains(t, text, "interest due")
	_, err = statement.OfPayoff(statement.Payoff{})
	var e *invalid.Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, "account", e.Path)
}

// More than was owed is said, and interest that nobody knows is not put into figures.
func TestAPayoffLetterOfWhatIsOverpaidOrNotKnown(t *testing.T) {
	d, err := statement.OfPayoff(statement.Payoff{Account: simple(t, civil.On(2024, 2, 1), interest.Event{On: civil.On(2024, 1, 2), Kind: interest.Payment, Amount: decimal.New(200_000, 0)})})
	require.NoError(t, err)
	text := strings.Join(strings.Fields(d.Text()), " ")
	require.Contains(t, text, "pays the judgment in full $0.00")
	require.Contains(t, text, "paid in excess of what was owed $99,972.60", "less 10,000 / 365")
	require.NotContains(t, text, "the day after")
	account := simple(t, civil.On(2024, 2, 1))
	account.Unknown, account.PerDiem = errors.New("the index ends"), decimal.Decimal{}
	d, err = statement.OfPayoff(statement.Payoff{Account: account})
	require.NoError(t, err)
	require.Contains(t, strings.Join(strings.Fields(d.Text()), " "), "The interest of later days is not known, because no figure of the index is known for them.")
	require.NotContains(t, d.Text(), "index ends")
}

// The parts of the sum add up to it, and the movements of the account to the balance, whatever happened.
func TestTheLinesOfAPayoffLetterAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		var events []interest.Event
		for range r.IntN(6) {
			kinds := []interest.EventKind{interest.CostAdded, interest.ChargeAdded, interest.Payment, interest.Credit}
			events = append(events, interest.Event{On: civil.On(2024+r.IntN(2), time.Month(1+r.IntN(12)), 2+r.IntN(27)), Kind: kinds[r.IntN(len(kinds))], Amount: decimal.New(r.Int64N(4_000_000)+1, -2)})
		}
		rule := interest.Rule{Rate: interest.Fixed(decimal.New(r.Int64N(1500), -2)), Compounds: interest.Compounding(r.IntN(3))}
		account, err := interest.Account{Rule: rule, Principal: decimal.New(r.Int64N(20_000_000)+1, -2), Entered: civil.On(2024, 1, 1), Events: events, Through: civil.On(2026, 9, 1)}.Run()
		require.NoError(t, err)
		d, err := statement.OfPayoff(statement.Payoff{Account: account})
		require.NoError(t, err)
		parts, moved := decimal.Decimal{}, decimal.Decimal{}
		for _, row := range d.Sections[0].Rows {
			if x, is := amountOf(t, row.Amount); is && row.Kind == statement.Part {
				parts = parts.Add(x)
			}
		}
		for _, row := range d.Sections[1].Rows {
			switch x, is := amountOf(t, row.Middle); {
			case is && row.Kind == statement.Line:
				moved = moved.Add(x)
			case is && row.Label == "more than was owed":
				moved = moved.Add(x)
			}
		}
		require.Equal(t, account.Payoff.StringFixed(2), parts.StringFixed(2), d.Text())
		require.Equal(t, account.Payoff.StringFixed(2), moved.StringFixed(2), d.Text())
	}
}
