package fees_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

func lookup(t testing.TB, id string) fees.Rule {
	t.Helper()
	r, err := fees.Lookup(id)
	require.NoError(t, err)
	return r
}

var (
	made  = civil.On(2024, 3, 1)
	filed = civil.On(2023, 5, 1)
)

func TestLodestar(t *testing.T) {
	l := fees.Lodestar{Time: []fees.Time{{Who: "partner", Hours: expect.Dec("44.3"), Rate: expect.Dec("500")}, {Who: "associate", Hours: expect.Dec("128.4"), Rate: expect.Dec("250.50")}}}
	got, err := l.Fee()
	require.NoError(t, err)
	require.Equal(t, "54314.20", got.Amount.StringFixed(2)) // by hand: 22,150.00 + 32,164.20
	require.Equal(t, "partner: 44.3 hours at $500.00", got.Lines[0].What)
	require.Empty(t, got.Caveats)
	l.Adjustments = []fees.Adjustment{{Why: "limited success", Percent: expect.Dec("-12.5")}, {Why: "travel", Dollars: expect.Dec("-24.92")}}
	got, err = l.Fee()
	require.NoError(t, err)
	require.Equal(t, "54314.20", got.Lodestar.StringFixed(2))
	require.Equal(t, "47500.01", got.Amount.StringFixed(2)) // 54,314.20 × 0.875 = 47,524.925; the line shows 6,789.28 off
	require.Equal(t, "-6789.28", got.Lines[2].Amount.StringFixed(2))
	require.Empty(t, got.Caveats)
	l.Adjustments = append(l.Adjustments, fees.Adjustment{Why: "exceptional result", Percent: expect.Dec("75")}, fees.Adjustment{Why: "more", Dollars: expect.Dec("1")})
	got, err = l.Fee()
	require.NoError(t, err)
	require.Len(t, got.Caveats, 1)
}

func TestPercentage(t *testing.T) {
	got, err := fees.Percentage(expect.Dec("33.3333"), expect.Dec("1000"))
	require.NoError(t, err)
	require.Equal(t, "333.33", got.StringFixed(2))
	_, err = fees.Percentage(expect.Dec("100.01"), expect.Dec("-1"))
	require.Len(t, invalid.All(err), 2)
}

func TestWrongFeesAreRefused(t *testing.T) {
	ok := fees.Time{Who: "a", Hours: expect.Dec("1"), Rate: expect.Dec("1")}
	for path, l := range map[string]fees.Lodestar{
		"time":                   {},
		"time[0].who":            {Time: []fees.Time{{Hours: expect.Dec("1"), Rate: expect.Dec("1")}}},
		"time[0].hours":          {Time: []fees.Time{{Who: "a", Hours: expect.Dec("1000001"), Rate: expect.Dec("1")}}},
		"time[0].rate":           {Time: []fees.Time{{Who: "a", Hours: expect.Dec("1"), Rate: expect.Dec("-1")}}},
		"adjustments":            {Time: []fees.Time{ok}, Adjustments: make([]fees.Adjustment, 33)},
		"adjustments[0].why":     {Time: []fees.Time{ok}, Adjustments: []fees.Adjustment{{Percent: expect.Dec("1")}}},
		"adjustments[0].percent": {Time: []fees.Time{ok}, Adjustments: []fees.Adjustment{{Why: "x", Percent: expect.Dec("-100.01")}}},
		"adjustments[0].dollars": {Time: []fees.Time{ok}, Adjustments: []fees.Adjustment{{Why: "x", Dollars: decimal.New(1, 999)}}},
		"adjustments[0]":         {Time: []fees.Time{ok}, Adjustments: []fees.Adjustment{{Why: "x"}}},
	} {
		_, err := l.Fee()
		require.Len(t, invalid.All(err), 1, path)
		require.Equal(t, path, invalid.All(err)[0].Path)
	}
	_, err := fees.Lodestar{Time: []fees.Time{ok}, Adjustments: []fees.Adjustment{{Why: "x", Dollars: expect.Dec("-1.01")}}}.Fee()
	require.ErrorContains(t, err, "more than the fee")
	_, err = fees.Lodestar{Time: []fees.Time{{Who: "a", Hours: expect.Dec("1000000"), Rate: expect.Dec("1000000000000000")}}}.Fee()
	require.ErrorContains(t, err, "beyond 1e15")
	_, err = fees.Lodestar{Time: []fees.Time{{Who: "a", Hours: decimal.New(1, 1_000_000_000), Rate: decimal.New(1, 1_000_000_000)}}}.Fee()
	require.Len(t, invalid.All(err), 2)
}

// Thresholds: below, at and above, by the words of each rule. The Florida demand of $89,600 had to be exceeded by 25
// percent at $112,000 (Wilcox v. Neville, Fla. 1st DCA 2019); the offer of $16,501 in Anderson v. King, 817 So. 2d 1102
// (2002), met a judgment of zero; the California offer of $12,001 a verdict of $11,490 (Martinez v. Eatlite One), costs
// left out on both sides; Marek v. Chesny had $60,000 against an offer of $100,000.
func TestWhatTriggersAnOffer(t *testing.T) {
	for name, c := range map[string]struct {
		rule      string
		by        fees.Side
		amount    string
		judgment  string
		want      bool
		threshold string
	}{
		"federal, less (Marek)":                  {"us-frcp-68", fees.Defendant, "100000", "60000", true, "100000.00"},
		"federal, equal":                         {"us-frcp-68", fees.Defendant, "100000", "100000", true, "100000.00"},
		"federal, a cent more":                   {"us-frcp-68", fees.Defendant, "100000", "100000.01", false, "100000.00"},
		"federal, for the defendant (August)":    {"us-frcp-68", fees.Defendant, "450", "0", false, "450.00"},
		"California, less (Martinez)":            {"us-ca-ccp-998", fees.Defendant, "12001", "11490", true, "12001.00"},
		"California, equal":                      {"us-ca-ccp-998", fees.Defendant, "12001", "12001", true, "12001.00"},
		"California, more":                       {"us-ca-ccp-998", fees.Defendant, "12001", "12001.01", false, "12001.00"},
		"California, for the defendant":          {"us-ca-ccp-998", fees.Defendant, "12001", "0", true, "12001.00"},
		"California, plaintiff, less":            {"us-ca-ccp-998", fees.Plaintiff, "100000", "99999.99", false, "100000.00"},
		"California, plaintiff, equal":           {"us-ca-ccp-998", fees.Plaintiff, "100000", "100000", true, "100000.00"},
		"Florida, a cent above 75 percent":       {"us-fl-768.79", fees.Defendant, "15000", "11250.01", false, "11250.00"},
		"Florida, 75 percent":                    {"us-fl-768.79", fees.Defendant, "15000", "11250", true, "11250.00"},
		"Florida, no liability (Anderson)":       {"us-fl-768.79", fees.Defendant, "16501", "0", true, "12375.75"},
		"Florida, plaintiff, below 125 (Wilcox)": {"us-fl-768.79", fees.Plaintiff, "89600", "111999.99", false, "112000.00"},
		"Florida, plaintiff, 125 percent":        {"us-fl-768.79", fees.Plaintiff, "89600", "112000", true, "112000.00"},
		"Florida, plaintiff, nothing of nothing": {"us-fl-768.79", fees.Plaintiff, "0", "0", false, "0.00"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := lookup(t, c.rule).Test(fees.Offer{By: c.by, Amount: expect.Dec(c.amount), Made: made, Trial: civil.On(2024, 6, 1)}, fees.Judgment{Amount: expect.Dec(c.judgment)})
			require.NoError(t, err)
			require.Equal(t, c.want, got.Triggered, got.Why)
			require.Equal(t, c.threshold, got.Threshold.StringFixed(2))
			require.Equal(t, c.want, got.Follows != nil)
			require.NotEmpty(t, got.Why)
			require.NotEmpty(t, got.Authority)
			for _, f := range got.Follows {
				require.Equal(t, made, f.From)
				require.NotEmpty(t, f.What)
				require.NotEqual(t, authority.StatusUnspecified, f.Authority.Status)
				require.NotEqual(t, f.Pays, f.To)
			}
		})
	}
}

// Shaffer v. Sassoon (Cal. Ct. App. 2009, unpublished): a verdict of $1,413 beat an offer of $23,000 that covered costs and
// fees, because over $31,000 of costs had been incurred before it.
func TestCostsBeforeTheOfferCountWhereTheOfferCoversThem(t *testing.T) {
	o := fees.Offer{By: fees.Defendant, Amount: expect.Dec("23000"), Made: made, IncludesCosts: true}
	j := fees.Judgment{Amount: expect.Dec("1413"), CostsBefore: expect.Dec("31000")}
	got, err := lookup(t, "us-ca-ccp-998").Test(o, j)
	require.NoError(t, err)
	require.False(t, got.Triggered)
	require.Equal(t, "32413.00", got.Compared.StringFixed(2))
	o.IncludesCosts = false
	got, err = lookup(t, "us-ca-ccp-998").Test(o, j)
	require.NoError(t, err)
	require.True(t, got.Triggered)
	require.Contains(t, strings.Join(got.Caveats, "\n"), "left out on both sides")
}

// Crutcher v. Chandler Lodge Foundation (Cal. Ct. App. 2009, unpublished), as the trial court had it: $5,000 less
// $28,163.65 of costs left $23,163.65 for the defendant.
func TestSetOffCanTurnTheJudgmentAround(t *testing.T) {
	got, err := fees.SetOff(expect.Dec("5000"), expect.Dec("28163.65"))
	require.NoError(t, err)
	require.Equal(t, "-23163.65", got.StringFixed(2))
	_, err = fees.SetOff(expect.Dec("-1"), decimal.New(1, 99))
	require.Len(t, invalid.All(err), 2)
}

func TestWrongOffersAreRefused(t *testing.T) {
	ok := fees.Offer{By: fees.Defendant, Amount: expect.Dec("1"), Made: made}
	with := func(f func(*fees.Offer)) fees.Offer { o := ok; f(&o); return o }
	for path, o := range map[string]fees.Offer{
		"offer.by":     with(func(o *fees.Offer) { o.By = 0 }),
		"offer.amount": with(func(o *fees.Offer) { o.Amount = expect.Dec("-1") }),
		"offer.made":   with(func(o *fees.Offer) { o.Made = civil.Date{} }),
	} {
		_, err := lookup(t, "us-frcp-68").Test(o, fees.Judgment{})
		require.Len(t, invalid.All(err), 1, path)
		require.Equal(t, path, invalid.All(err)[0].Path)
	}
	_, err := lookup(t, "us-frcp-68").Test(with(func(o *fees.Offer) { o.By = fees.Plaintiff }), fees.Judgment{Amount: decimal.New(1, 99), CostsBefore: expect.Dec("-1"), FeesBefore: expect.Dec("-1")})
	require.Len(t, invalid.All(err), 4)
	late := with(func(o *fees.Offer) { o.Trial = civil.On(2024, 3, 14) })
	_, err = lookup(t, "us-frcp-68").Test(late, fees.Judgment{})
	require.ErrorContains(t, err, "13 days before trial")
	late.Trial = civil.On(2024, 3, 15)
	_, err = lookup(t, "us-frcp-68").Test(late, fees.Judgment{})
	require.NoError(t, err)
	_, err = lookup(t, "us-frcp-68").Test(with(func(o *fees.Offer) { o.Made = civil.On(2009, 11, 30) }), fees.Judgment{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "covered from 2009-12-01")
	_, err = fees.Rule{}.Test(ok, fees.Judgment{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.Empty(t, fees.Rule{}.ID()+fees.Rule{}.Title()+fees.Rule{}.Jurisdiction())
	_, err = fees.Lookup("us-none")
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

func TestEveryRuleIsCited(t *testing.T) {
	seen := map[string]bool{}
	for r := range fees.All() {
		require.False(t, seen[r.ID()])
		seen[r.ID()] = true
		require.NotEmpty(t, r.Title())
		require.NotEmpty(t, r.Jurisdiction())
	}
	require.Len(t, seen, 4)
	for range fees.All() {
		break
	}
}

// A larger judgment never triggers a defendant's offer that a smaller one does not, save where the defendant won; and a
// plaintiff's the other way round.
func TestTriggersAreMonotone(t *testing.T) {
	r := rand.New(rand.NewPCG(68, 998))
	for rule := range fees.All() {
		for range 200 {
			amount := decimal.New(r.Int64N(1_000_000), -2)
			low := decimal.New(1+r.Int64N(1_000_000), -2)
			high := low.Add(decimal.New(r.Int64N(100_000), -2))
			test := func(by fees.Side, j decimal.Decimal) bool {
				got, err := rule.Test(fees.Offer{By: by, Amount: amount, Made: made, Filed: filed, Declared: made}, fees.Judgment{Amount: j})
				require.NoError(t, err)
				return got.Triggered
			}
			require.True(t, test(fees.Defendant, low) || !test(fees.Defendant, high))
			if rule.ID() != "us-frcp-68" {
				require.True(t, test(fees.Plaintiff, high) || !test(fees.Plaintiff, low))
			}
		}
	}
}

func FuzzSide(f *testing.F) {
	f.Add("plaintiff")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		var side fees.Side
		if side.UnmarshalText([]byte(s)) == nil {
			text, err := side.MarshalText()
			require.NoError(t, err)
			require.Equal(t, s, string(text))
		}
	})
}

func ExampleRule_Test() {
	rule, err := fees.Lookup("us-fl-768.79")
	if err != nil {
		fmt.Println(err)
		return
	}
	effect, err := rule.Test(fees.Offer{By: fees.Plaintiff, Amount: decimal.New(89_600, 0), Made: civil.On(2017, 5, 2)}, fees.Judgment{Amount: decimal.New(112_000, 0)})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(effect.Why, effect.Threshold.StringFixed(2))
	fmt.Println(effect.Follows[0].Pays, "pays", effect.Follows[0].What)
	// Output:
	// the judgment is at least 25 percent greater than the demand 112000.00
	// defendant pays reasonable costs and attorney's fees from the day of the offer
}

func ExampleLodestar_Fee() {
	fee, err := fees.Lodestar{Time: []fees.Time{{Who: "partner", Hours: decimal.New(100, 0), Rate: decimal.New(500, 0)}},
		Adjustments: []fees.Adjustment{{Why: "limited success", Percent: decimal.New(-20, 0)}}}.Fee()
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range fee.Lines {
		fmt.Println(l.What, l.After.StringFixed(2))
	}
	// Output:
	// partner: 100 hours at $500.00 50000.00
	// limited success: -20% 40000.00
}

func ExamplePercentage() {
	fee, err := fees.Percentage(decimal.New(25, 0), decimal.New(1_000_000, 0))
	fmt.Println(fee.StringFixed(2), err)
	// Output: 250000.00 <nil>
}

func ExampleSetOff() {
	net, err := fees.SetOff(decimal.New(5_000, 0), decimal.New(2_816_365, -2))
	fmt.Println(net.StringFixed(2), err)
	// Output: -23163.65 <nil>
}

// BenchmarkTest is one offer against one judgment. Its baseline is BenchmarkPlainTest.
func BenchmarkTest(b *testing.B) {
	rule := lookup(b, "us-fl-768.79")
	o, j := fees.Offer{By: fees.Plaintiff, Amount: expect.Dec("89600"), Made: made}, fees.Judgment{Amount: expect.Dec("112000")}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := rule.Test(o, j); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPlainTest is the comparison alone, on plain decimals.
func BenchmarkPlainTest(b *testing.B) {
	amount, judgment, factor := expect.Dec("89600"), expect.Dec("112000"), expect.Dec("1.25")
	b.ReportAllocs()
	for b.Loop() {
		if judgment.LessThan(amount.Mul(factor)) {
			b.Fatal("not triggered")
		}
	}
}

func TestAThousandTimekeepersAreTheMost(t *testing.T) {
	time := make([]fees.Time, 1001)
	for i := range time {
		time[i] = fees.Time{Who: "x", Hours: expect.Dec("1"), Rate: expect.Dec("1")}
	}
	_, err := fees.Lodestar{Time: time[:1000]}.Fee()
	require.NoError(t, err)
	_, err = fees.Lodestar{Time: time}.Fee()
	require.Error(t, err)
}
