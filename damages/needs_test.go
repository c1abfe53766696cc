package damages_test

import (
	"encoding/json"
	"errors"
	"math/rand/v2"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// plainest is the plainest verdict: one plaintiff, one defendant, economic, noneconomic and punitive damages, all dates.
func plainest(code, cause string, economic, noneconomic, punitive int64) *damages.Matter {
	m := matter(code, civil.On(2023, 6, 1), award("e", "d", head.KindEconomic, usd(economic)), award("n", "d", head.KindNoneconomic, usd(noneconomic)),
		award("x", "d", head.KindPunitive, usd(punitive)))
	m.Parties = []damages.Party{{ID: "p", Role: damages.Plaintiff}, {ID: "d", Role: damages.Defendant}}
	m.Claims[0].Cause = cause
	return m
}

func blocking(needs []damages.Need) (names []string) {
	for _, n := range needs {
		if n.Blocks {
			names = append(names, n.Path+" "+n.Name)
		}
	}
	return names
}

func needs(t testing.TB, m *damages.Matter) []damages.Need {
	t.Helper()
	got, err := damages.Needs(m, damages.Options{})
	require.NoError(t, err)
	return got
}

// The ordinary case answers the plainest verdict in every jurisdiction. Where a whole cap rests on a quantity that nobody
// recorded, its award has no figure and the caveat names the quantity: the cost of litigation in Connecticut, the net
// worth in Mississippi, the life expectancy in Alaska. Any other award has one.
func TestTheOrdinaryCaseAnswersThePlainestVerdictInEveryJurisdiction(t *testing.T) {
	rests := map[string]string{"US-CT": "litigation_cost", "US-MS": "net_worth", "US-AK": "life_expectancy_years"}
	seen := 0
	for j := range law.All() {
		seen++
		for _, cause := range []string{"", "negligence"} {
			for _, amounts := range [][3]int64{{100_000, 150_000, 200_000}, {400_000, 2_000_000, 9_000_000}} {
				m := plainest(j.Code(), cause, amounts[0], amounts[1], amounts[2])
				got, err := damages.Assess(m, damages.Options{Presume: true})
				require.NoError(t, err, "%s %s", j.Code(), cause)
				lacking := ""
				for _, c := range got.IfAccepted().Caveats() {
					if c.Kind == damages.CaveatPresumed {
						lacking = c.Text
					}
				}
				for c := range got.IfAccepted().Cells() {
					if _, determined := c.Amount(); !determined {
						require.NotEmpty(t, rests[j.Code()], "%s %s: %s %s", j.Code(), cause, c.Kind(), c.Why())
						require.Contains(t, lacking, rests[j.Code()])
						require.NotEmpty(t, c.Why())
					}
				}
				_, err = got.MarshalJSON()
				require.NoError(t, err)
			}
		}
	}
	require.Equal(t, 52, seen)
}

// Tenn. Code Ann. § 29-39-102: $750,000; § 29-39-104: twice the compensatory damages of 1,150,000. Ohio Rev. Code
// § 2315.18: the greater of $250,000 and three times the economic loss of 400,000, at most $350,000; § 2315.21: twice
// 750,000. Mont. Code Ann. § 27-1-220: $10,000,000 or 3 percent of net worth. Kan. Stat. Ann. § 60-3702: $5,000,000 or the
// gross income. Fla. Stat. § 768.73: three times 2,400,000. Tex. Civ. Prac. & Rem. Code § 41.008: twice 400,000 and
// $750,000. Ga. Code Ann. § 51-12-5.1: $250,000.
func TestTheOrdinaryCaseIsTheStatutesFigure(t *testing.T) {
	for code, want := range map[string][2]string{
		"US-TN": {"750000", "2300000"}, "US-OH": {"350000", "1500000"}, "US-MT": {"2000000", "9000000"}, "US-KS": {"2000000", "5000000"},
		"US-FL": {"2000000", "7200000"}, "US-TX": {"2000000", "1550000"}, "US-GA": {"2000000", "250000"},
	} {
		got, err := damages.Assess(plainest(code, "negligence", 400_000, 2_000_000, 9_000_000), damages.Options{Presume: true})
		require.NoError(t, err, code)
		is(t, got.IfAccepted(), "n", want[0])
		is(t, got.IfAccepted(), "x", want[1])
	}
}

// Tennessee took five runs: one missing finding was named a run.
func TestEverythingIsAskedAtOnce(t *testing.T) {
	m := plainest("US-TN", "motor-vehicle", 0, 1_000_000, 0)
	got := needs(t, m)
	require.Equal(t, []string{"findings specific_intent_to_harm", "findings records_falsified_or_concealed", "findings judgment_impaired_by_intoxicant",
		"findings felony_conviction", "findings catastrophic_loss_or_injury"}, blocking(got))
	n := got[3]
	require.Equal(t, []string{"d"}, n.About)
	require.Equal(t, []string{"tort"}, n.Claims)
	require.Equal(t, []string{"n"}, n.Awards)
	require.Equal(t, []string{"established", "not_established"}, n.Allowed)
	require.Equal(t, "not_established", n.Ordinary)
	require.True(t, strings.HasSuffix(n.Question, "?"))
	require.Equal(t, dated.RuleID("us-tn-noneconomic-cap-2011"), n.Asked[0].Rule)
	require.NotEmpty(t, n.Asked[0].Authority)
	require.Equal(t, "where it is established, there is no limit; where it is not, the limit is $750,000.00", n.Asked[0].Decides)
	require.Equal(t, []string{"p"}, got[4].About, "an injury is the claimant's")

	_, err := damages.Assess(m, damages.Options{})
	var asked *damages.NeedsError
	require.ErrorAs(t, err, &asked)
	require.Len(t, asked.Needs, 5)
	require.Len(t, invalid.All(err), 5)
	for i, e := range invalid.All(err) {
		require.Equal(t, "findings", e.Path)
		require.Contains(t, e.Problem, `"`+asked.Needs[i].Name+`"`)
	}
}

// What the vocabulary of the law has on a finding or a quantity is what is asked: its question, its ordinary case, and whom the
// answer is about.
func TestTheQuestionIsTheVocabularys(t *testing.T) {
	findings, quantities := 0, 0
	for j := range law.All() {
		for _, n := range needs(t, plainest(j.Code(), "negligence", 5_000_000, 5_000_000, 50_000_000)) {
			var word vocabulary.Word
			var known bool
			switch n.Path {
			case "findings":
				if finding.Topic(n.Name) == punitive.AnyState {
					continue // the states of mind that open the way to punitive damages are the law of each state
				}
				word, known = vocabulary.FindingWord(finding.Topic(n.Name))
				findings++
			case "facts":
				word, known = vocabulary.QuantityWord(n.Name)
				quantities++
			default:
				continue
			}
			require.True(t, known, "%s: %s", j.Code(), n.Name)
			require.Equal(t, word.Question, n.Question, j.Code())
			require.Equal(t, word.Ordinary.String(), n.Ordinary, j.Code())
			about := map[vocabulary.Subject][]string{vocabulary.TheDefendant: {"d"}, vocabulary.TheClaimant: {"p"}}[word.About]
			require.Equal(t, about, n.About, "%s: %s", j.Code(), n.Name)
		}
	}
	require.Positive(t, findings)
	require.Positive(t, quantities)
}

// Names of more than forty bytes were cut: the reader who pasted one back never got out.
func TestTheNameOfAFindingIsNeverCut(t *testing.T) {
	long := 0
	for j := range law.All() {
		for cause := range vocabulary.Causes() {
			m := plainest(j.Code(), cause, 50_000_000, 50_000_000, 50_000_000)
			m.Claims[0].Person, m.Claims[0].Occurrence = "someone", "accident"
			_, err := damages.Assess(m, damages.Options{})
			if err == nil {
				continue
			}
			require.NotContains(t, err.Error(), `"...`, "%s %s", j.Code(), cause)
			got, _ := damages.Needs(m, damages.Options{})
			for _, n := range got {
				if len(n.Name) > 40 {
					long++
				}
				if n.Blocks {
					require.Contains(t, err.Error(), n.Name)
				}
			}
		}
	}
	require.Greater(t, long, 20)
}

// A question that cannot change a figure is not asked: an award below every cap, or a condition whose branches agree.
func TestAQuestionThatCannotChangeAFigureIsNotAsked(t *testing.T) {
	require.Empty(t, blocking(needs(t, plainest("US-TN", "motor-vehicle", 0, 750_000, 0))))
	require.Equal(t, []string{"findings specific_intent_to_harm", "findings records_falsified_or_concealed", "findings judgment_impaired_by_intoxicant",
		"findings felony_conviction", "findings catastrophic_loss_or_injury"}, blocking(needs(t, plainest("US-TN", "motor-vehicle", 0, 750_001, 0))))
	b := assess(t, plainest("US-TN", "motor-vehicle", 0, 750_000, 0)).IfAccepted()
	is(t, b, "n", "750000")
	said := false
	for e := range b.Entries() {
		said = said || strings.Contains(b.InWords(e), "not exceeded, whatever is found of what is not recorded")
	}
	require.True(t, said)

	// Ala. Code § 6-11-21: no tier but that of a small business limits less than three times 400,000; a finding that lifts
	// the cap asks nothing of the others.
	m := plainest("US-AL", "negligence", 400_000, 0, 9_000_000)
	m.Findings = []finding.Finding{{What: "intentional_physical_injury", Status: finding.Established}}
	require.Empty(t, blocking(needs(t, m)))
}

// Whoever answers all of one list is not asked again.
func TestOneListOfQuestionsIsAllOfThem(t *testing.T) {
	r := rand.New(rand.NewPCG(13, 6))
	asked := 0
	for j := range law.All() {
		for cause := range vocabulary.Causes() {
			m := plainest(j.Code(), cause, r.Int64N(3_000_000), r.Int64N(3_000_000), r.Int64N(30_000_000))
			m.Claims[0].Person, m.Claims[0].Occurrence = "someone", "accident"
			got, err := damages.Needs(m, damages.Options{})
			if err != nil {
				continue // law that is not recorded for the cause
			}
			for _, n := range got {
				answer(r, m, n)
			}
			again, err := damages.Needs(m, damages.Options{})
			if errors.Is(err, dated.ErrNotCovered) {
				continue // with that answer a rule leaves out what matters
			}
			require.NoError(t, err, "%s %s", j.Code(), cause)
			require.Empty(t, blocking(again), "%s %s: asked for %v first", j.Code(), cause, blocking(got))
			asked += len(blocking(got))
		}
	}
	require.Greater(t, asked, 1000)
}

// answer records an answer to a need, at random.
func answer(r *rand.Rand, m *damages.Matter, n damages.Need) {
	switch n.Path {
	case "findings":
		m.Findings = append(m.Findings, finding.Finding{What: finding.Topic(n.Name), About: n.About, Claims: n.Claims,
			Status: []finding.Status{finding.Established, finding.NotEstablished}[r.IntN(2)]})
	case "facts":
		m.Facts = append(m.Facts, damages.Fact{What: limit.Base(n.Name), About: n.About, Claims: n.Claims, Amount: decimal.New(1+r.Int64N(4), 0)})
	}
}

func TestWhatWasPresumedIsSaidOnceAndInWhichDirection(t *testing.T) {
	got, err := damages.Assess(plainest("US-OH", "negligence", 400_000, 2_000_000, 9_000_000), damages.Options{Presume: true})
	require.NoError(t, err)
	var texts []string
	for _, c := range got.IfAccepted().Caveats() {
		if c.Kind == damages.CaveatPresumed {
			texts = append(texts, c.Text)
		}
	}
	require.Len(t, texts, 1)
	require.Contains(t, texts[0], "a figure may be higher: permanent_and_substantial_physical_deformity, permanent_functional_injury_preventing_self_care, felony_conviction_purposely_or_knowingly;")
	require.True(t, strings.HasSuffix(texts[0], "a figure may be lower: small_employer_or_individual"), texts[0])

	// Mont. Code Ann. § 27-1-220: 3 percent of net worth can only lower $10,000,000.
	got, err = damages.Assess(plainest("US-MT", "negligence", 400_000, 2_000_000, 90_000_000), damages.Options{Presume: true})
	require.NoError(t, err)
	is(t, got.IfAccepted(), "x", "10000000")
	require.Contains(t, got.IfAccepted().Caveats()[0].Text, "so that a figure may be lower: net_worth")
}

// What a court left undecided is something that somebody recorded: it is asked for, not presumed.
func TestOnlyWhatNobodyRecordedIsPresumed(t *testing.T) {
	m := plainest("US-GA", "negligence", 0, 0, 9_000_000)
	m.Findings = []finding.Finding{{What: "specific_intent_to_harm", Status: finding.NotReached}}
	_, err := damages.Assess(m, damages.Options{Presume: true})
	require.ErrorContains(t, err, "recorded as not_reached, which does not answer")
	m.Findings[0].Status = finding.Unknown
	got, err := damages.Assess(m, damages.Options{Presume: true})
	require.NoError(t, err)
	is(t, got.IfAccepted(), "x", "250000")
}

// What creates or enlarges liability is never presumed. In South Dakota a claimant's fault that was not found slight bars.
func TestWhatEnlargesLiabilityIsNeverPresumed(t *testing.T) {
	m := plainest("US-SD", "negligence", 100_000, 0, 0)
	shares(m, map[string]int64{"p": 10, "d": 90})
	_, err := damages.Assess(m, damages.Options{Presume: true})
	require.ErrorContains(t, err, string(fault.Slight))
}

// A predicate that nobody recorded lets the award stand, with a caveat. The list has it, and says that it does not block.
func TestWhatLetsAnAwardStandIsListedToo(t *testing.T) {
	m := plainest("US-CA", "fraud", 100_000, 0, 400_000)
	m.Parties[1].Organization = true
	got := needs(t, m)
	require.Empty(t, blocking(got))
	require.Len(t, got, 1)
	require.Equal(t, "punitive_predicate", got[0].Name)
	require.Contains(t, got[0].Question, "malice; oppression; fraud")
	m.Findings = []finding.Finding{{What: "fraud", Status: finding.Established, Proof: finding.ClearAndConvincing}}
	got = needs(t, m)
	require.Len(t, got, 1)
	require.Equal(t, "managing_agent", got[0].Name)
	m.Findings = append(m.Findings, finding.Finding{What: "managing_agent", Status: finding.Established})
	require.Empty(t, needs(t, m))
}

// Ten thousand plaintiffs, each with a cap of its own, are asked about in time that grows with their number.
func TestTheQuestionsOfManyPlaintiffsAreListedOnceEach(t *testing.T) {
	m := plainest("US-OH", "motor-vehicle", 1, 1, 1)
	m.Parties, m.Docket[0].Verdict.Awards = []damages.Party{{ID: "d", Role: damages.Defendant}}, nil
	const n = 10_000
	for i := range n {
		id := strconv.Itoa(i)
		m.Parties = append(m.Parties, damages.Party{ID: id, Role: damages.Plaintiff})
		a := award("n"+id, "d", head.KindNoneconomic, usd(900_000))
		a.For = names(id)
		m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, a)
	}
	got := needs(t, m)
	count := len(got) // a list this long is not to be printed
	require.Equal(t, 2*n+2, count, "for each plaintiff the two kinds of grave injury of Ohio Rev. Code § 2315.18(B)(3), and again for the cap of the occurrence")
	require.Equal(t, []string{"7"}, got[14].About)
	require.Equal(t, []string{"n7"}, got[14].Awards)

	m.Claims[0].Law, m.Forum = "US-TN", "US-TN" // one cap for the injury of one person, whose loss all of them have
	got = needs(t, m)
	require.Len(t, got, 5)
	count = len(got[0].Awards)
	require.Equal(t, n, count)
}

// New York: a ruling on what a settlement does for several shares is one ruling, whichever awards and debtors turn on it; it was
// asked for once about the one debtor of an award and once more about both debtors of another. Shares of the fault that
// nobody recorded are asked for once, whatever turns on them.
func TestOneRulingAndOneListOfSharesAreAskedForOnce(t *testing.T) {
	m := (&example{law: "US-NY", cause: "negligence", heads: map[string]string{"noneconomic": "100000"}, fault: "p 0, d1 30, d2 30, x 40",
		settled: one("x", "50000"), want: map[string]string{"d1": "", "d2": ""}}).matter(t)
	m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, damages.Award{ID: "own", For: names("p"), Against: names("d1"), Claims: names("c"),
		Kind: head.KindNoneconomic, Amount: usd(10_000)})
	got := needs(t, m)
	at := slices.IndexFunc(got, func(n damages.Need) bool { return n.Name == "several_share_takes_credit" })
	require.GreaterOrEqual(t, at, 0)
	require.Equal(t, []string{"findings several_share_takes_credit"}, blocking(got))
	require.ElementsMatch(t, names("noneconomic", "own"), got[at].Awards)

	m = two(t, "US-CO", "negligence") // the settling person's share comes off, C.R.S. § 13-50.5-105
	m.Settled = []damages.Settlement{{ID: "s", By: names("x"), Amount: usd(1)}}
	shares := 0
	for _, n := range needs(t, m) {
		if n.Path == "docket[0].verdict.fault" {
			shares++
			require.True(t, n.Blocks)
		}
	}
	require.Equal(t, 1, shares)
}

func listed(list []damages.Need) (out []string) {
	for _, n := range list {
		out = append(out, n.Path+" "+n.Name)
	}
	return out
}

// Arizona: each owes its share, but those who acted in concert owe jointly; nobody recorded that they did. A claim without
// a cause is not reached by caps for named ones.
func TestWhatWouldEnlargeALiabilityIsListedAndDoesNotBlock(t *testing.T) {
	m := uncapped(joint("e", head.KindEconomic, 100_000))
	m.Claims[0].Law, m.Forum, m.Claims[0].Cause = "US-AZ", "US-AZ", "negligence"
	shares(m, map[string]int64{"d": 60, "d2": 40})
	got := needs(t, m)
	require.Empty(t, blocking(got))
	require.Contains(t, listed(got), "findings acted_in_concert")
	assess(t, m)

	got = needs(t, plainest("US-MD", "", 100, 5_000_000, 0))
	require.Contains(t, listed(got), "claims[0].cause ")
	require.Empty(t, blocking(got))
}

func TestADateThatSelectsTheLawIsAskedWithTheRest(t *testing.T) {
	m := plainest("US-TN", "motor-vehicle", 0, 1_000_000, 0)
	m.Dates.Accrual = civil.Date{}
	got := needs(t, m)
	require.Contains(t, blocking(got), "dates.accrual ")
	require.Contains(t, blocking(got), "findings felony_conviction", "the version of the nearest day asks too")
	_, err := damages.Assess(m, damages.Options{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorIs(t, err, invalid.ErrInvalid)

	m.Claims = append(m.Claims, damages.Claim{ID: "second", Law: "US-TN", Cause: "motor-vehicle", Dates: dated.Dates{Accrual: civil.On(2023, 1, 1)}})
	require.Contains(t, blocking(needs(t, m)), "claims[0].dates.accrual ")
}

// Everything else that is wrong with a matter is an error beside the list.
func TestNeedsOfADamagedMatterAreAnError(t *testing.T) {
	_, err := damages.Needs(nil, damages.Options{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	m := plainest("US-TN", "motor-vehicle", 0, 1_000_000, 0)
	m.Docket[0].Verdict.Awards[0].For = names("nobody")
	got, err := damages.Needs(m, damages.Options{})
	require.Error(t, err)
	require.Empty(t, got)
}

func TestTheListTravelsAsJSON(t *testing.T) {
	var list struct {
		Schema string
		Needs  []struct {
			Path, Name, Question, Ordinary string
			About, Claims, Awards, Allowed []string
			Blocks                         bool
			AskedBy                        []struct{ Rule, Title, Decides string } `json:"asked_by"`
		}
	}
	require.NoError(t, json.Unmarshal(damages.MarshalNeeds(needs(t, plainest("US-GA", "negligence", 0, 0, 9_000_000))), &list))
	require.Equal(t, "remedies.needs/v1", list.Schema)
	i := slices.IndexFunc(list.Needs, func(n struct {
		Path, Name, Question, Ordinary string
		About, Claims, Awards, Allowed []string
		Blocks                         bool
		AskedBy                        []struct{ Rule, Title, Decides string } `json:"asked_by"`
	}) bool {
		return n.Name == "intoxicated"
	})
	require.GreaterOrEqual(t, i, 0)
	require.True(t, list.Needs[i].Blocks)
	require.Equal(t, "us-ga-punitive-cap-1987", list.Needs[i].AskedBy[0].Rule)
	require.Equal(t, "where it is established, there is no limit; where it is not, the limit is $250,000.00", list.Needs[i].AskedBy[0].Decides)
	require.JSONEq(t, `{"schema": "remedies.needs/v1", "needs": []}`, string(damages.MarshalNeeds(nil)))
}

// Maryland, Cts. & Jud. Proc. § 11-108(b)(3): the cap of 2007 is 680,000, and one and a half times that for two or more
// beneficiaries. One beneficiary is a party and no other: nothing is asked. Where a second is a party to whom nothing was
// awarded, or the one who sues is not recorded as a beneficiary, the number is asked for.
func TestTheOnlyBeneficiaryOnRecordIsNotAskedAboutOthers(t *testing.T) {
	m := plainest("US-MD", "wrongful-death", 0, 1_000_000, 0)
	m.Dates = dated.Dates{Accrual: civil.On(2007, 7, 12), Filing: civil.On(2008, 1, 10), Verdict: civil.On(2010, 2, 1), Judgment: civil.On(2010, 3, 1)}
	require.Contains(t, blocking(needs(t, m)), "findings two_or_more_beneficiaries")
	m.Parties[0].Capacity = damages.Beneficiary
	require.Empty(t, blocking(needs(t, m)))
	is(t, assess(t, m).IfAccepted(), "n", "680000")
	m.Parties = append(m.Parties, damages.Party{ID: "b2", Role: damages.Plaintiff, Capacity: damages.Beneficiary})
	require.Contains(t, blocking(needs(t, m)), "findings two_or_more_beneficiaries")
}
