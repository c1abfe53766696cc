package damages_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/statutory"
)

// remedied is one award under a statute.
func remedied(code, cause string, a damages.Award, r damages.Remedy) *damages.Matter {
	m := matter(code, civil.On(2015, 1, 5), a)
	m.Claims[0].Cause = cause
	r.ID, r.Award = "r", a.ID
	m.Remedies = []damages.Remedy{r}
	return m
}

// 3 × 100,000 less 50,000 is 250,000; the other way round it would be 150,000. Burlington Industries v. Milliken.
func TestWhatAStatuteMultipliesIsMultipliedBeforeACredit(t *testing.T) {
	for _, c := range []struct{ code, cause, statute string }{{"US", "antitrust", "us-clayton-15"}, {"US", "rico", "us-rico-1964c"}, {"US-NC", "unfair-competition", "us-nc-75-16"}} {
		m := remedied(c.code, c.cause, award("harm", "d", head.KindEconomic, usd(100_000)), damages.Remedy{Statute: statutory.ID(c.statute), Measures: statutory.ActualDamages})
		order(m, "credit", damages.Act{Kind: damages.ActCredit, On: on("harm"), To: limit.Dollars(50_000)})
		b := assess(t, m).IfAccepted()
		is(t, b, "harm", "250000.00")
		var ops []damages.EntryKind
		for e := range b.Entries() {
			ops = append(ops, e.Kind())
			if r, ok := b.StatutoryOf(e); ok {
				require.Equal(t, statutory.ID(c.statute), r.Remedy)
				require.Equal(t, law.StageStatutory, e.Stage())
				require.Equal(t, r.Authority, b.Authorities(e))
				require.Contains(t, b.InWords(e), "3 × actual damages")
			}
		}
		require.Equal(t, []damages.EntryKind{damages.EntryStatutory, damages.EntryCredit}, ops, c.statute)
	}
}

// A law that credits before fault still multiplies first: 3 × 100,000 less 60,000, of which the claimant's 20 percent are
// 48,000.
func TestWhatAStatuteMultipliesComesFirstInEveryOrder(t *testing.T) {
	m := remedied("US-NC", "unfair-competition", award("harm", "d", head.KindEconomic, usd(100_000)), damages.Remedy{Statute: "us-nc-75-16", Measures: statutory.ActualDamages})
	m = settled(shares(m, map[string]int64{"p": 20, "d": 80}), 60_000)
	nc, err := law.Lookup("US-NC")
	require.NoError(t, err)
	nc, err = nc.With(law.ReplaceFault("", mine("fault", fault.Rule{Bar: fault.Pure})), law.ReplaceLiability("", mine("joint", fault.Always())),
		law.ReplaceCredit("", mine("credit", fault.Credit{Method: fault.ProTanto, Order: fault.BeforeFault})))
	require.NoError(t, err)
	j, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{nc}})
	require.NoError(t, err)
	is(t, j.IfAccepted(), "harm", "192000.00")
}

// 17 U.S.C. § 504(c): 24 works at $750 to $30,000, to $150,000 where willful. The verdict of 2007 stands within it.
func TestAStatutoryAwardIsHeldAgainstWhatTheStatuteAllows(t *testing.T) {
	of := func(dollars int64, willful finding.Status) *damages.Matter {
		m := remedied("US", "copyright", award("statutory", "d", head.KindStatutory, usd(dollars)), damages.Remedy{Statute: "us-copyright-504c", Elected: statutory.Election{Package: "statutory"}})
		m.Facts = []damages.Fact{{What: limit.Base(statutory.Works), Amount: usd(24)}}
		m.Findings = []finding.Finding{{What: statutory.Willful, Status: willful, By: finding.ByJury}}
		return m
	}
	b := assess(t, of(222_000, finding.Established)).IfAccepted()
	is(t, b, "statutory", "222000.00")
	for e := range b.Entries() {
		require.Contains(t, b.InWords(e), "$18,000.00 to $3,600,000.00")
	}
	is(t, assess(t, of(720_000, finding.NotEstablished)).IfAccepted(), "statutory", "720000.00")
	fails(t, of(720_001, finding.NotEstablished), "remedies[0].choices[0].amount")
	fails(t, of(17_999, finding.Established), "remedies[0].choices[0].amount")
	reviewed := false
	for _, c := range b.Caveats() {
		reviewed = reviewed || c.Kind == damages.CaveatStatutory
	}
	require.True(t, reviewed, "what the figures leave out is said")
}

// Mass. Gen. Laws ch. 93A, § 9: two to three times where willful, as the court chooses; 29 U.S.C. § 216(b): the pay again,
// less only on good faith.
func TestWhatAStatuteLeavesOpenIsAsked(t *testing.T) {
	m := remedied("US-MA", "consumer-protection", award("harm", "d", head.KindEconomic, usd(40_000)), damages.Remedy{Statute: "us-ma-93a-9", Measures: statutory.ActualDamages})
	is(t, assess(t, m).IfAccepted(), "harm", "40000.00")
	m.Findings = []finding.Finding{{What: statutory.Willful, Status: finding.Established, By: finding.ByCourt}}
	err := fails(t, m, "remedies[0].choices")
	require.ErrorContains(t, err, "multiplier")
	m.Remedies[0].Choices = []statutory.Choice{{Point: "multiplier", Amount: expect.Dec("2.5"), By: finding.ByCourt}}
	is(t, assess(t, m).IfAccepted(), "harm", "100000.00")
	m.Remedies[0].Choices[0].Amount = usd(4)
	fails(t, m, "remedies[0].choices[0].amount")

	pay := remedied("US", "wage", award("wages", "d", head.KindLostEarnings, expect.Dec("12345.67")), damages.Remedy{Statute: "us-flsa-216b", Measures: statutory.LostPay})
	is(t, assess(t, pay).IfAccepted(), "wages", "24691.34")

	work := remedied("US", "copyright", award("harm", "d", head.KindEconomic, usd(1000)), damages.Remedy{Statute: "us-copyright-504c", Measures: statutory.ActualDamages})
	work.Facts = []damages.Fact{{What: limit.Base(statutory.Works), Amount: usd(1)}}
	fails(t, work, "remedies[0].elected")
	work.Remedies[0].Elected.Package = "actual"
	is(t, assess(t, work).IfAccepted(), "harm", "1000.00")
}

func TestARemedyThatDoesNotFitIsRefused(t *testing.T) {
	good := func() *damages.Matter {
		return remedied("US", "antitrust", award("harm", "d", head.KindEconomic, usd(100)), damages.Remedy{Statute: "us-clayton-15", Measures: statutory.ActualDamages})
	}
	for path, spoil := range map[string]func(*damages.Matter){
		"remedies[0].id":      func(m *damages.Matter) { m.Remedies[0].ID = "" },
		"remedies[0].statute": func(m *damages.Matter) { m.Remedies[0].Statute = "us-no-such" },
		"remedies[0].award":   func(m *damages.Matter) { m.Remedies[0].Award = "none" },
		"remedies[1].award": func(m *damages.Matter) {
			m.Remedies = append(m.Remedies, m.Remedies[0])
			m.Remedies[1].ID = "again"
		},
	} {
		m := good()
		spoil(m)
		fails(t, m, path)
	}
	m := good()
	m.Claims[0].Law = "US-NM"
	fails(t, m, "remedies[0].award")
	m = good()
	m.Remedies[0].Measures = "no_such_quantity"
	_, err := damages.Assess(m, damages.Options{})
	require.ErrorContains(t, err, "remedies[0].quantities")
}

func TestRemediesTravelAsJSON(t *testing.T) {
	m := remedied("US-MA", "consumer-protection", award("harm", "d", head.KindEconomic, usd(40_000)), damages.Remedy{Statute: "us-ma-93a-9", Measures: statutory.ActualDamages,
		Choices: []statutory.Choice{{Point: "multiplier", Amount: usd(3), By: finding.ByCourt, InAll: true}}, Elected: statutory.Election{Package: "damages", On: civil.On(2016, 1, 2)}})
	text, err := json.Marshal(m)
	require.NoError(t, err)
	back, err := damages.DecodeMatter(text)
	require.NoError(t, err)
	require.Equal(t, m.Remedies[0].Elected, back.Remedies[0].Elected)
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.Equal(t, string(text), string(again))
}

// A divided award keeps its division: 60 and 40 percent of three times 100,000.
func TestAMultipliedAwardIsOwedInItsShares(t *testing.T) {
	m := remedied("US-NC", "unfair-competition", joint("harm", head.KindEconomic, 100_000), damages.Remedy{Statute: "us-nc-75-16", Measures: statutory.ActualDamages})
	m = shares(m, map[string]int64{"d": 60, "d2": 40})
	nc, err := law.Lookup("US-NC")
	require.NoError(t, err)
	nc, err = nc.With(law.ReplaceLiability("", mine("several", fault.Liability{})))
	require.NoError(t, err)
	j, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{nc}})
	require.NoError(t, err)
	owed := map[string]string{}
	for o := range j.IfAccepted().Obligations() {
		owed[o.Debtor] = o.Dollars.StringFixed(2)
	}
	require.Equal(t, map[string]string{"d": "180000.00", "d2": "120000.00"}, owed)
}

// 1,000.34 less 33 percent is 670.2278, and three times that is 2,010.6834. Rounded to the cent before it is trebled it would
// be 2,010.69: N.C. Gen. Stat. § 75-16 says "three times", and nothing of rounding.
func TestNothingIsRoundedBeforeItIsTrebled(t *testing.T) {
	m := matter("US-NC", civil.On(2018, 1, 2), award("loss", "d", head.KindEconomic, expect.Dec("1000.34")))
	order(m, "cut", damages.Act{Kind: damages.ActScale, On: on("loss"), By: big.NewRat(67, 100), Stage: law.StageReview})
	m.Remedies = []damages.Remedy{{ID: "treble", Statute: "us-nc-75-16", Award: "loss", Measures: statutory.ActualDamages}}
	is(t, assess(t, m).IfAccepted(), "loss", "2010.68")
	// A credit after it starts from 2,010.6834, and what is left is rounded once: 2,010.6764. From 2,010.68 it would be 2,010.673.
	order(m, "credit", damages.Act{Kind: damages.ActCredit, On: on("loss"), To: limit.Amount(expect.Dec("0.007")), Stage: law.StageCredits})
	is(t, assess(t, m).IfAccepted(), "loss", "2010.68")
}

// 28 C.F.R. § 85.5: a penalty for each false claim that is assessed from January 30, 2018 is $11,181 to $22,363, and one that is
// assessed a day before it $10,957 to $21,916. Two claims at $22,000 each with three times $10,000 are $74,000.
func TestThePenaltyOfADayIsSelectedByTheDayOfItsAssessment(t *testing.T) {
	m := remedied("US", "", award("harm", "d", head.KindEconomic, usd(10_000)), damages.Remedy{Statute: "us-fca-3729", Measures: statutory.ActualDamages,
		Choices: []statutory.Choice{{Point: "per_claim", Amount: usd(22_000), By: finding.ByCourt}}})
	m.Dates.Accrual, m.Dates.Filing, m.Dates.Verdict, m.Dates.Judgment = civil.On(2016, 1, 5), civil.On(2017, 1, 5), civil.On(2018, 1, 5), civil.On(2018, 2, 5)
	m.Facts = []damages.Fact{{What: limit.Base(statutory.Claims), Amount: usd(2)}}

	asked, err := damages.Needs(m, damages.Options{})
	require.NoError(t, err)
	require.Contains(t, blocking(asked), "dates.assessment ")
	require.Equal(t, "On which day was the civil penalty assessed?", asked[slices.IndexFunc(asked, func(n damages.Need) bool { return n.Blocks })].Question)
	fails(t, m, "dates.assessment")

	m.Dates.Assessment = civil.On(2018, 1, 30)
	is(t, assess(t, m).IfAccepted(), "harm", "74000.00")
	m.Dates.Assessment = civil.On(2018, 1, 29)
	require.ErrorContains(t, fails(t, m, "remedies[0].choices[0].amount"), "$10,957.00 to $21,916.00")

	// A claim has a day of its own where its penalty was assessed on another.
	m.Claims[0].Dates.Assessment = civil.On(2018, 1, 30)
	is(t, assess(t, m).IfAccepted(), "harm", "74000.00")
	text, err := json.Marshal(m)
	require.NoError(t, err)
	back, err := damages.DecodeMatter(text)
	require.NoError(t, err)
	require.Equal(t, m.Dates, back.Dates)
	require.Equal(t, m.Claims[0].Dates, back.Claims[0].Dates)

	// Other claims keep a day of their own: the day is then asked for with the claim.
	m.Claims = append(m.Claims, damages.Claim{ID: "other", Law: "US", Dates: dated.Dates{Assessment: civil.On(2018, 1, 30)}})
	m.Dates.Assessment, m.Claims[0].Dates.Assessment = civil.Date{}, civil.Date{}
	fails(t, m, "claims[0].dates.assessment")
}

// A version of a caller's own law that the day of assessment selects asks for it as any other does.
func TestTheDayOfAssessmentSelectsAVersion(t *testing.T) {
	version := func(id dated.RuleID, from, until civil.Date, dollars int64) dated.Version[law.Caps] {
		v := mine(string(id), immutable.Of(limit.Cap{Kinds: head.All(), To: limit.Dollars(dollars)}))
		v.Event, v.From, v.Until = dated.Assessment, from, until
		return v
	}
	nm, err := law.Lookup("US-NM")
	require.NoError(t, err)
	changed := civil.On(2020, 7, 1)
	nm, err = nm.With(law.ReplaceCompensatoryCaps("", version("old", civil.Date{}, changed, 100), version("new", changed, civil.Date{}, 200)))
	require.NoError(t, err)
	own := damages.Options{Law: []law.Jurisdiction{nm}}
	m := uncapped(award("harm", "d", head.KindEconomic, usd(1_000)))
	asked, err := damages.Needs(m, own)
	require.NoError(t, err)
	require.Contains(t, blocking(asked), "dates.assessment ")
	for day, want := range map[civil.Date]string{changed: "200", civil.On(2020, 6, 30): "100"} {
		m.Dates.Assessment = day
		j, err := damages.Assess(m, own)
		require.NoError(t, err)
		is(t, j.IfAccepted(), "harm", want)
	}
}

// A caller's own file of remedies governs where Options.Law is given: Illinois's $1,000 for a negligent violation is $1,100 in it.
// A line that it touches says so, and a remedy that it leaves out is none.
func TestACallersStatutoryLawGoverns(t *testing.T) {
	text, err := data.Files.ReadFile("us-il/statutory.json")
	require.NoError(t, err)
	list, err := law.Load(fstest.MapFS{"us-il/statutory.json": {Data: []byte(strings.ReplaceAll(string(text), `"$1,000"`, `"$1,100"`))}})
	require.NoError(t, err)
	m := remedied("US-IL", "", award("statutory", "d", head.KindStatutory, usd(1_100)), damages.Remedy{Statute: "us-il-bipa-14-20"})
	m.Dates.Accrual, m.Dates.Filing = civil.On(2015, 1, 5), civil.On(2015, 1, 5)
	m.Facts = []damages.Fact{{What: limit.Base(statutory.Violations), Amount: usd(1)}}
	own := damages.Options{Law: list}
	j, err := damages.Assess(m, own)
	require.NoError(t, err)
	b := j.IfAccepted()
	is(t, b, "statutory", "1100")
	for e := range b.Entries() {
		require.Contains(t, b.InWords(e), "[own rule]")
	}
	require.True(t, slices.ContainsFunc(b.Caveats(), func(c damages.Caveat) bool { return c.Kind == damages.CaveatOwn }))
	require.Equal(t, []string{"US-IL"}, j.OwnLaw())
	fails(t, m, "remedies[0].choices[0].amount")

	none, err := law.Load(fstest.MapFS{"us-il/statutory.json": {Data: []byte(`{"jurisdiction": "US-IL", "reviewed": "2026-11-25"}`)}})
	require.NoError(t, err)
	_, err = damages.Assess(m, damages.Options{Law: none})
	require.ErrorContains(t, err, "is no remedy")
}
