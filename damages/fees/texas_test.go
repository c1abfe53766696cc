package fees_test

import (
	"fmt"
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

// texasOffer is an offer of a defendant who filed its declaration in time.
func texasOffer() fees.Offer {
	return fees.Offer{By: fees.Defendant, Amount: expect.Dec("100000"), Made: made, Trial: civil.On(2024, 6, 1), IncludesCosts: true,
		Filed: filed, Declared: civil.On(2024, 2, 1), Deadline: civil.On(2024, 3, 15), Rejected: civil.On(2024, 3, 10)}
}

// A claimant fares significantly worse below 80 percent of the offer, a defendant above 120 percent, neither at it.
func TestTexasThresholds(t *testing.T) {
	for name, c := range map[string]struct {
		by        fees.Side
		judgment  string
		want      bool
		threshold string
	}{
		"claimant, a cent below 80 percent":   {fees.Defendant, "79999.99", true, "80000.00"},
		"claimant, 80 percent":                {fees.Defendant, "80000", false, "80000.00"},
		"claimant, nothing":                   {fees.Defendant, "0", true, "80000.00"},
		"defendant, 120 percent":              {fees.Plaintiff, "120000", false, "120000.00"},
		"defendant, a cent above 120 percent": {fees.Plaintiff, "120000.01", true, "120000.00"},
		"defendant, nothing":                  {fees.Plaintiff, "0", false, "120000.00"},
	} {
		t.Run(name, func(t *testing.T) {
			o := texasOffer()
			o.By = c.by
			got, err := lookup(t, "us-tx-cprc-42").Test(o, fees.Judgment{Amount: expect.Dec(c.judgment)})
			require.NoError(t, err)
			require.Equal(t, c.want, got.Triggered, got.Why)
			require.Equal(t, c.threshold, got.Threshold.StringFixed(2))
			require.Equal(t, c.want, got.Follows != nil)
			for _, f := range got.Follows {
				require.Equal(t, civil.On(2024, 3, 10), f.From)
				require.NotEqual(t, authority.StatusUnspecified, f.Authority.Status)
				require.NotEqual(t, f.Pays, f.To)
			}
			if c.want {
				require.Equal(t, c.by, got.Follows[0].To)
				require.Equal(t, c.by == fees.Defendant, got.Follows[0].SetOff)
				require.Contains(t, got.Follows[0].What, "deposition costs")
			}
		})
	}
}

// The offer settles fees, interest and costs up to its day, so those count with the judgment: 75,000 + 4,000 + 2,000 is
// 81,000, above 80 percent of 100,000.
func TestTexasCountsCostsBeforeTheOffer(t *testing.T) {
	j := fees.Judgment{Amount: expect.Dec("75000"), CostsBefore: expect.Dec("4000"), FeesBefore: expect.Dec("2000")}
	o := texasOffer()
	for _, says := range []bool{true, false} {
		o.IncludesCosts = says
		got, err := lookup(t, "us-tx-cprc-42").Test(o, j)
		require.NoError(t, err)
		require.False(t, got.Triggered)
		require.Equal(t, "81000.00", got.Compared.StringFixed(2))
		require.Equal(t, !says, strings.Contains(strings.Join(got.Caveats, "\n"), "has to state terms"))
		require.NotContains(t, strings.Join(got.Caveats, "\n"), "left out on both sides")
	}
}

func TestTexasNeedsADeclarationAndAnActionItReaches(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*fees.Offer)
		why    string
	}{
		"no declaration":           {func(o *fees.Offer) { o.Declared = civil.Date{} }, "filed no declaration"},
		"offer before declaration": {func(o *fees.Offer) { o.Declared = civil.On(2024, 3, 2) }, "before the defendant's declaration"},
		"class action":             {func(o *fees.Offer) { o.Action = fees.ClassAction }, "a class action"},
		"derivative action":        {func(o *fees.Offer) { o.Action = fees.DerivativeAction }, "derivative"},
		"government":               {func(o *fees.Offer) { o.Action = fees.GovernmentAction }, "governmental unit"},
		"family":                   {func(o *fees.Offer) { o.Action = fees.FamilyAction }, "Family Code"},
		"workers' compensation":    {func(o *fees.Offer) { o.Action = fees.CompensationAction }, "workers' compensation"},
		"justice court":            {func(o *fees.Offer) { o.Action = fees.SmallClaimsAction }, "justice or small claims"},
	} {
		t.Run(name, func(t *testing.T) {
			o := texasOffer()
			c.change(&o)
			got, err := lookup(t, "us-tx-cprc-42").Test(o, fees.Judgment{})
			require.NoError(t, err)
			require.False(t, got.Triggered)
			require.Empty(t, got.Follows)
			require.Contains(t, got.Why, c.why)
		})
	}
}

// March 1 to March 14 is 13 days; April 14 is 44 days after March 1, and 73 after February 1.
func TestTexasTimes(t *testing.T) {
	for name, c := range map[string]struct {
		path   string
		change func(*fees.Offer)
	}{
		"no filing":                      {"offer.filed", func(o *fees.Offer) { o.Filed = civil.Date{} }},
		"offer before filing":            {"offer.filed", func(o *fees.Offer) { o.Filed, o.Declared = civil.On(2024, 3, 2), civil.On(2024, 3, 3) }},
		"declaration before filing":      {"offer.declared", func(o *fees.Offer) { o.Declared = civil.On(2023, 4, 30) }},
		"offer 13 days before trial":     {"offer.made", func(o *fees.Offer) { o.Trial, o.Declared = civil.On(2024, 3, 14), civil.On(2024, 1, 1) }},
		"declaration 44 days before":     {"offer.declared", func(o *fees.Offer) { o.Trial, o.Declared = civil.On(2024, 4, 14), civil.On(2024, 3, 1) }},
		"open for 13 days":               {"offer.deadline", func(o *fees.Offer) { o.Deadline = civil.On(2024, 3, 14) }},
		"deadline before the offer":      {"offer.deadline", func(o *fees.Offer) { o.Deadline = civil.On(2024, 2, 29) }},
		"rejected before the offer":      {"offer.rejected", func(o *fees.Offer) { o.Rejected = civil.On(2024, 2, 29) }},
		"an action that is not one":      {"offer.action", func(o *fees.Offer) { o.Action = 99 }},
		"no day of the offer is one too": {"offer.made", func(o *fees.Offer) { o.Made = civil.Date{} }},
	} {
		t.Run(name, func(t *testing.T) {
			o := texasOffer()
			c.change(&o)
			_, err := lookup(t, "us-tx-cprc-42").Test(o, fees.Judgment{})
			require.Len(t, invalid.All(err), 1)
			require.Equal(t, c.path, invalid.All(err)[0].Path)
		})
	}
	o := texasOffer()
	o.Trial, o.TimeChanged = civil.On(2024, 3, 14), true
	_, err := lookup(t, "us-tx-cprc-42").Test(o, fees.Judgment{})
	require.NoError(t, err)
}

func TestTexasTurnsOnTheDayOfFiling(t *testing.T) {
	o := texasOffer()
	o.Filed = civil.On(2003, 12, 31)
	_, err := lookup(t, "us-tx-cprc-42").Test(o, fees.Judgment{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "not covered for filing on 2003-12-31; covered from 2004-01-01")
	_, err = lookup(t, "us-tx-cprc-42").Limit(o.Filed, fees.Award{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	o.Filed, o.Rejected = civil.On(2011, 8, 31), civil.Date{}
	got, err := lookup(t, "us-tx-cprc-42").Test(o, fees.Judgment{})
	require.NoError(t, err)
	require.NotContains(t, got.Follows[0].What, "deposition")
	require.Contains(t, strings.Join(got.Caveats, "\n"), "whose day is not recorded")
	require.Contains(t, strings.Join(got.Caveats, "\n"), "60 days")
}

// By hand. Filed before September 1, 2011: 30,000 + 10,000 + half of 60,000 less 12,500 is 57,500; with liens of 70,000.01
// nothing is left. From that day: 60,000 + 30,000 + 10,000 + 5,000.
func TestTexasLimit(t *testing.T) {
	award := fees.Award{Economic: expect.Dec("60000"), Noneconomic: expect.Dec("30000"), Exemplary: expect.Dec("10000"), Other: expect.Dec("5000"), Liens: expect.Dec("12500")}
	for name, c := range map[string]struct {
		filed civil.Date
		liens string
		want  string
	}{
		"2004":             {civil.On(2004, 1, 1), "12500", "57500.00"},
		"2011, August":     {civil.On(2011, 8, 31), "12500", "57500.00"},
		"2011, September":  {civil.On(2011, 9, 1), "12500", "105000.00"},
		"liens beyond all": {civil.On(2010, 1, 1), "70000.01", "0.00"},
	} {
		t.Run(name, func(t *testing.T) {
			a := award
			a.Liens = expect.Dec(c.liens)
			got, err := lookup(t, "us-tx-cprc-42").Limit(c.filed, a)
			require.NoError(t, err)
			require.True(t, got.Limited)
			require.Equal(t, c.want, got.Most.StringFixed(2))
			require.Len(t, got.Caveats, 1) // of one version the rule itself was not read, of the other not the day of its change
		})
	}
	// Only liens above the rest are held at nothing; liens of just the rest leave nothing by themselves, and no line says more.
	for liens, last := range map[string]string{"70000": "liens", "70000.01": "no less than nothing"} {
		a := award
		a.Liens = expect.Dec(liens)
		got, err := lookup(t, "us-tx-cprc-42").Limit(civil.On(2010, 1, 1), a)
		require.NoError(t, err)
		require.Equal(t, last, got.Lines[len(got.Lines)-1].What)
		require.Equal(t, "0.00", got.Lines[len(got.Lines)-1].After.StringFixed(2))
	}
	got, err := lookup(t, "us-fl-768.79").Limit(civil.Date{}, award)
	require.NoError(t, err)
	require.False(t, got.Limited)
	all, err := got.Of(expect.Dec("9.999"))
	require.NoError(t, err)
	require.Equal(t, "10.00", all.StringFixed(2))
}

// Bobo v. Varughese, No. 06-16-00048-CV (Tex. App.—Texarkana 2016): damages of $40,358.21 came with interest and costs to
// $43,823.13; litigation costs of $44,857.27 after the rejected offer were set off, and the claimant took nothing. How the
// damages divide does not matter since 2011, nor on which day of 2014, the year of the cause number, the action was filed;
// the collision was in 2012.
func TestTexasSetOffLeavesTheClaimantNothing(t *testing.T) {
	most, err := lookup(t, "us-tx-cprc-42").Limit(civil.On(2014, 1, 2), fees.Award{Economic: expect.Dec("40358.21"), Other: expect.Dec("3464.92")})
	require.NoError(t, err)
	require.Equal(t, "43823.13", most.Most.StringFixed(2))
	costs, err := most.Of(expect.Dec("44857.27"))
	require.NoError(t, err)
	net, err := fees.SetOff(expect.Dec("43823.13"), costs)
	require.NoError(t, err)
	require.Equal(t, "0.00", net.StringFixed(2))
}

func TestWrongLimitsAreRefused(t *testing.T) {
	minus := expect.Dec("-1")
	_, err := lookup(t, "us-tx-cprc-42").Limit(civil.Date{}, fees.Award{minus, minus, minus, minus, minus})
	require.Len(t, invalid.All(err), 6)
	_, err = fees.Rule{}.Limit(filed, fees.Award{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = fees.Limit{Limited: true, Most: minus}.Of(decimal.New(1, 99))
	require.Len(t, invalid.All(err), 2)
}

func FuzzAction(f *testing.F) {
	f.Add("class_action")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		var a fees.Action
		if a.UnmarshalText([]byte(s)) == nil {
			text, err := a.MarshalText()
			require.NoError(t, err)
			require.Equal(t, s, string(text))
		}
	})
}

func ExampleRule_Limit() {
	rule, err := fees.Lookup("us-tx-cprc-42")
	if err != nil {
		fmt.Println(err)
		return
	}
	limit, err := rule.Limit(civil.On(2009, 4, 1), fees.Award{Economic: decimal.New(60_000, 0), Noneconomic: decimal.New(30_000, 0), Liens: decimal.New(12_500, 0)})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, l := range limit.Lines {
		fmt.Println(l.What, l.After.StringFixed(2))
	}
	costs, err := limit.Of(decimal.New(80_000, 0))
	fmt.Println(costs.StringFixed(2), err)
	// Output:
	// noneconomic damages 30000.00
	// exemplary or additional damages 30000.00
	// half of economic damages 60000.00
	// liens 47500.00
	// 47500.00 <nil>
}
