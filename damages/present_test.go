package damages_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/law/data"
)

// yearly is 26,000 a year for two years.
func yearly(d future.Discount) *future.Projection {
	return &future.Projection{Discount: d, Streams: []future.Stream{{Name: "wages", Amount: usd(26_000), Years: usd(2)}}}
}

// 26,000/1.02 + 26,000/1.02² is 25,490.1960… and 24,990.3882…, 50,480.58 in all; the nominal sum is 52,000.
func TestAFutureAwardIsReducedToPresentValueFirst(t *testing.T) {
	a := award("wages", "d", head.KindLostEarnings, usd(52_000))
	a.Future = yearly(future.DiscountAt(usd(2)))
	m := shares(uncapped(a), map[string]int64{"p": 25, "d": 75})
	b := assess(t, m).IfAccepted()
	var ops []damages.EntryKind
	for e := range b.Entries() {
		ops = append(ops, e.Kind())
		if e.Kind() == damages.EntryPresent {
			require.Equal(t, law.StageVerdict, e.Stage())
			expect.Equal(t, "52000.00", e.Before())
			after, _ := e.After()
			expect.Equal(t, "50480.58", after)
			require.Contains(t, b.InWords(e), "reduced to present value: discounted at 2% a year")
		}
	}
	require.Equal(t, []damages.EntryKind{damages.EntryPresent, damages.EntryFault, damages.EntryRound}, ops)
	is(t, b, "wages", "37860.44") // 50,480.58 × 75 percent is 37,860.435
	c, _ := b.Find("wages")
	expect.Equal(t, "52000.00", c.Found())
}

// A cap that follows is tested on present value; an order sets its figure after the reduction.
func TestWhatFollowsWorksOnThePresentValue(t *testing.T) {
	a := award("wages", "d", head.KindLostEarnings, usd(52_000))
	a.Future = yearly(future.DiscountAt(usd(2)))
	m := uncapped(a)
	order(m, "remittitur", limitTo(51_000, "wages"))
	is(t, assess(t, m).IfAccepted(), "wages", "50480.58")
	m.Docket[1].Order.Acts[0] = setTo(49_000, "wages")
	is(t, assess(t, m).IfAccepted(), "wages", "49000.00")
	is(t, through(t, m, "verdict").IfAccepted(), "wages", "50480.58")
	// A second verdict restates it, this time reduced already.
	verdict(m, "retrial", award("wages", "d", head.KindLostEarnings, usd(40_000)))
	is(t, assess(t, m).IfAccepted(), "wages", "40000.00")
}

// Michigan's courts discount at 5 percent, compounded every year: what was used instead is said.
func TestConventionsThatLawFixesOtherwiseAreSaid(t *testing.T) {
	found := func(d future.Discount) (text string) {
		a := award("wages", "d", head.KindLostEarnings, usd(52_000))
		a.Future = yearly(d)
		m := matter("US-MI", civil.On(2020, 1, 6), a)
		m.Claims[0].Cause = "negligence"
		for _, c := range assess(t, m).IfAccepted().Caveats() {
			if c.Kind == damages.CaveatFuture {
				require.NotEmpty(t, c.Rule)
				require.NotEmpty(t, c.Authority)
				text = c.Text
			}
		}
		return text
	}
	require.Contains(t, found(future.DiscountAt(usd(2))), "5% a year")
	require.Empty(t, found(future.DiscountAt(usd(5))))
}

// A file of law that a caller loads says how future losses are reduced, as the library's own files do.
func TestLoadedLawSaysHowFutureLossesAreReduced(t *testing.T) {
	text, err := data.Files.ReadFile("us-mi/future.json")
	require.NoError(t, err)
	text = bytes.ReplaceAll(text, []byte(`"percent": "5"`), []byte(`"percent": "7"`))
	for old, words := range map[string]string{"five percent": "seven percent", "rate of 5%": "rate of 7%"} { // the words of the sources too
		text = bytes.ReplaceAll(text, []byte(old), []byte(words))
	}
	own, err := law.Load(fstest.MapFS{"us-mi/future.json": {Data: text}})
	require.NoError(t, err)
	a := award("wages", "d", head.KindLostEarnings, usd(52_000))
	a.Future = yearly(future.DiscountAt(usd(5)))
	m := matter("US-MI", civil.On(2020, 1, 6), a)
	m.Claims[0].Cause = "negligence"
	j, err := damages.Assess(m, damages.Options{Law: own})
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(j.IfAccepted().Caveats(), func(c damages.Caveat) bool {
		return c.Kind == damages.CaveatFuture && strings.Contains(c.Text, "7% a year")
	}))
	changed, err := law.Diff(nil, own)
	require.NoError(t, err)
	require.Len(t, changed, 3)
	require.Equal(t, law.PartChanged{Part: "rule.discount.percent", Before: "5", Now: "7"}, changed[0].Parts[0])
}

// The law of a circuit is a part of the federal file: it is checked and compared with it.
func TestTheLawOfACircuitIsCheckedAndCompared(t *testing.T) {
	text, err := data.Files.ReadFile("us/future.json")
	require.NoError(t, err)
	load := func(old, replacement string) ([]law.Jurisdiction, error) {
		return law.Load(fstest.MapFS{"us/future.json": {Data: bytes.ReplaceAll(text, []byte(old), []byte(replacement))}})
	}
	own, err := load("; the court sets the rate", "; the jury sets the rate")
	require.NoError(t, err)
	changed, err := law.Diff(nil, own)
	require.NoError(t, err)
	require.Len(t, changed, 1)
	require.Equal(t, dated.RuleID("us-2d-cir-adjusted-rate"), changed[0].ID)
	_, err = load("us-5th-cir-culver", "us-2d-cir-adjusted-rate")
	require.ErrorContains(t, err, "us/future.json: circuits[1].present_value[0].versions[0].id")
	_, err = load(`{"sets": "court", "economic"`, `{"sets": "court", "discount": {"kind": "compound", "percent": "1001"}, "economic"`)
	require.ErrorContains(t, err, "circuits[0].present_value[0].versions[0].rule.discount.percent")
}

// Wis. Stat. § 655.015, for acts from May 25, 1995, has large sums paid over time and fixes no discount: nothing is said.
func TestALawThatFixesNoDiscountSaysNothingOfOne(t *testing.T) {
	a := award("wages", "d", head.KindLostEarnings, usd(52_000))
	a.Future = yearly(future.DiscountAt(usd(2)))
	m := matter("US-WI", civil.On(2020, 1, 6), a)
	m.Claims[0].Cause = "med-mal"
	for _, c := range assess(t, m).IfAccepted().Caveats() {
		require.NotEqual(t, damages.CaveatFuture, c.Kind, c.Text)
	}
}

func TestAProjectionThatIsNoAwardIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(a *damages.Award)
		path  string
	}{
		"another sum":   {func(a *damages.Award) { a.Amount = usd(52_001) }, "docket[0].verdict.awards[0].amount"},
		"reduced twice": {func(a *damages.Award) { a.Amount = expect.Dec("50480.58") }, "docket[0].verdict.awards[0].amount"},
		"punitive":      {func(a *damages.Award) { a.Kind = head.KindPunitive }, "docket[0].verdict.awards[0].future"},
		"no discount":   {func(a *damages.Award) { a.Future.Discount = future.Discount{} }, "docket[0].verdict.awards[0].future.discount.kind"},
		"more than an award can be": {func(a *damages.Award) {
			a.Future.Streams[0].Amount, a.Amount = expect.Dec("400000000000000"), expect.Dec("800000000000000")
			a.Future.Discount.Percent = usd(-50)
		}, "docket[0].verdict.awards[0].future"},
		"beyond the calendar": {func(a *damages.Award) {
			a.Future.Timing, a.Future.On = future.ActualDays, civil.On(9998, 6, 1)
		}, "docket[0].verdict.awards[0].future.streams[0].on"},
		"a loss of less": {func(a *damages.Award) { a.Future.Streams[0].Offset, a.Amount = true, usd(0) }, "docket[0].verdict.awards[0].future"},
		"too many": {func(a *damages.Award) {
			a.Future.Streams[0].Years = usd(100)
			for len(a.Future.Streams)*100 <= damages.MaxPayments {
				a.Future.Streams = append(a.Future.Streams, a.Future.Streams[0])
			}
		}, "docket[0].verdict.awards[0].future.streams"},
	} {
		t.Run(name, func(t *testing.T) {
			a := award("wages", "d", head.KindLostEarnings, usd(52_000))
			a.Future = yearly(future.DiscountAt(usd(2)))
			c.spoil(&a)
			err := fails(t, uncapped(a), c.path)
			require.EqualError(t, damages.Validate(uncapped(a)), err.Error(), "what is found only by computing is found by checking too")
		})
	}
}

// Division by fault and a limit on each defendant's share work on what is left after the reduction.
func TestSharesOfAFutureAward(t *testing.T) {
	a := joint("wages", head.KindLostEarnings, 52_000)
	a.Future = yearly(future.DiscountAt(usd(2)))
	m := shares(uncapped(a), map[string]int64{"d": 60, "d2": 40})
	b := under(t, m, law.ReplaceLiability("", mine("several", fault.Liability{})))
	sum := usd(0)
	for o := range b.Obligations() {
		sum = sum.Add(o.Dollars)
	}
	expect.Equal(t, "50480.58", sum)
}

func TestAProjectionTravelsWithItsAward(t *testing.T) {
	a := award("wages", "d", head.KindLostEarnings, usd(52_000))
	a.Future = yearly(future.NetRate(usd(5), usd(3)))
	text, err := json.Marshal(uncapped(a))
	require.NoError(t, err)
	back, err := damages.DecodeMatter(text)
	require.NoError(t, err)
	require.Equal(t, a.Future.Discount, back.Docket[0].Verdict.Awards[0].Future.Discount)
	is(t, assess(t, back).IfAccepted(), "wages", "50523.72") // 26,000 × (103/105 + (103/105)²): 25,504.7619… and 25,018.9569…
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.Equal(t, string(text), string(again))

	_, err = damages.DecodeMatter([]byte(strings.Replace(string(text), `"years":"2"`, `"years":"-2"`, 1)))
	require.ErrorContains(t, err, "docket[0].verdict.awards[0].future.streams[0].years")
	_, err = damages.DecodeMatter([]byte(strings.Replace(string(text), `"years":"2"`, `"number":"2"`, 1)))
	require.ErrorContains(t, err, "docket[0].verdict.awards[0].future.streams[0].number")
}
