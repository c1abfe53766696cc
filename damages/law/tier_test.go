package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// Rates that go by the size of the whole judgment, at their boundaries.
func TestASmallJudgmentBearsTheRateOfItsSizeAsAWhole(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		day         civil.Date
		judgment    string
		id          dated.RuleID
		percent     string
	}{
		// N.J. Ct. R. 4:42-11(a)(ii)-(iii) and the courts' table: 2024 base 3.5, above the limit 5.5; 2022 base 0.25; 2001 base 5.5.
		{"US-NJ", "", civil.On(2024, 2, 1), "20000.00", "us-nj-postjudgment-2022", "3.5"},
		{"US-NJ", "", civil.On(2024, 2, 1), "20000.01", "us-nj-postjudgment-2022", "5.5"},
		{"US-NJ", "", civil.On(2022, 6, 30), "15000.00", "us-nj-postjudgment-2002", "0.25"},
		{"US-NJ", "", civil.On(2022, 6, 30), "15000.01", "us-nj-postjudgment-2002", "2.25"},
		{"US-NJ", "", civil.On(2022, 7, 1), "15000.01", "us-nj-postjudgment-2022", "0.25"},
		{"US-NJ", "", civil.On(2001, 3, 1), "10000.00", "us-nj-postjudgment", "5.5"},
		{"US-NJ", "", civil.On(2001, 3, 1), "10000.01", "us-nj-postjudgment", "7.5"},
		{"US-NJ", "", civil.On(1995, 3, 1), "500.00", "us-nj-postjudgment", "3.5"}, // no 2 percent yet for anyone
		{"US-NJ", "", civil.On(1995, 3, 1), "50000.00", "us-nj-postjudgment", "3.5"},
		// Minn. Stat. § 549.09, subd. 1(c)(2): 10 percent above $50,000; the state's table gives 4 percent for 2016.
		{"US-MN", "", civil.On(2016, 3, 1), "50000.00", "us-mn-postjudgment-2009", "4"},
		{"US-MN", "", civil.On(2016, 3, 1), "50000.01", "us-mn-postjudgment-2009", "10"},
		// 735 ILCS 5/2-1303(b).
		{"US-IL", "consumer-debt", civil.On(2020, 1, 1), "25000.00", "us-il-postjudgment-consumer-2020", "5"},
		{"US-IL", "consumer-debt", civil.On(2020, 1, 1), "25000.01", "us-il-postjudgment-consumer-2020", "9"},
		{"US-IL", "consumer-debt", civil.On(2019, 12, 31), "25000.00", "us-il-postjudgment-consumer", "9"},
		{"US-IL", "", civil.On(2020, 1, 1), "25000.00", "us-il-postjudgment", "9"},
		// Cal. Civ. Proc. Code § 685.010(a)(2): "under".
		{"US-CA", "medical-debt", civil.On(2023, 1, 1), "199999.99", "us-ca-postjudgment-medical-2023", "5"},
		{"US-CA", "medical-debt", civil.On(2023, 1, 1), "200000.00", "us-ca-postjudgment-medical-2023", "10"},
		{"US-CA", "medical-debt", civil.On(2022, 12, 31), "199999.99", "us-ca-postjudgment-medical", "10"},
		{"US-NY", "consumer-debt", civil.On(2022, 4, 30), "10000", "us-ny-postjudgment-consumer-2022", "2"},
		{"US-NY", "contract", civil.On(2022, 4, 30), "10000", "us-ny-postjudgment-1981", "9"},
		{"US-WA", "consumer-debt", civil.On(2019, 7, 28), "10000", "us-wa-postjudgment-consumer-2019", "9"},
		{"US-WA", "contract", civil.On(2019, 7, 28), "10000", "us-wa-postjudgment", "12"},
		{"US-CA", "consumer-debt", civil.On(2023, 1, 1), "49999.99", "us-ca-postjudgment-consumer-2023", "5"},
		{"US-CA", "consumer-debt", civil.On(2023, 1, 1), "50000.00", "us-ca-postjudgment-consumer-2023", "10"},
		// Utah Code § 15-1-4(3)(b): the courts published 2.13 percent, federal rate plus 2, for 2014 and 2.27 for 2015.
		{"US-UT", "goods-and-services", civil.On(2015, 3, 1), "9999.99", "us-ut-postjudgment-goods-2014", "10.27"},
		{"US-UT", "goods-and-services", civil.On(2015, 3, 1), "10000.00", "us-ut-postjudgment-goods-2014", "2.27"},
		{"US-UT", "goods-and-services", civil.On(2014, 5, 12), "100.00", "us-ut-postjudgment-goods-1993", "2.13"},
	} {
		v, err := find(t, c.code).Postjudgment().For(c.cause).On(dated.Dates{Judgment: c.day})
		require.NoError(t, err, "%s %s", c.code, c.day)
		require.Equal(t, c.id, v.ID)
		rule, small, err := v.Rule.RuleFor(expect.Dec(c.judgment))
		require.NoError(t, err)
		got, err := rule.Rate.At(c.day)
		require.NoError(t, err)
		require.Equal(t, c.percent, got.String(), "%s %s %s %s", c.code, c.cause, c.day, c.judgment)
		if small {
			require.Contains(t, v.Rule.InWords(), "as a whole")
		}
	}
	v, err := find(t, "US-NJ").Postjudgment().For("").On(dated.Dates{Judgment: civil.On(2024, 1, 1)})
	require.NoError(t, err)
	_, _, err = v.Rule.RuleFor(decimal.New(-1, 0))
	require.ErrorContains(t, err, "judgment")
}

// A debt with a rate of its own that is not encoded never gets the general one: Arizona's medical debt, New York's consumer
// debt of a judgment before April 30, 2022.
func TestADebtWithARateOfItsOwnNeverGetsTheGeneralOne(t *testing.T) {
	v, err := find(t, "US-AZ").Postjudgment().For("medical-debt").On(dated.Dates{Judgment: civil.On(2024, 1, 2)})
	require.NoError(t, err)
	require.ErrorIs(t, v.Answers("medical-debt"), dated.ErrNotCovered)
	_, err = find(t, "US-NY").Postjudgment().For("consumer-debt").On(dated.Dates{Judgment: civil.On(2022, 4, 29)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}
