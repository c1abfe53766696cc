package damages_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// careless is a matter of 100,000 in which the claimant bears the given percentage of the fault and the defendant the rest.
func careless(code, cause string, percent int64) *damages.Matter {
	kind := head.KindEconomic
	if code == "US" {
		kind = head.KindMedical
	}
	m := matter(code, civil.On(2024, 1, 2), award("c", "d", kind, usd(100_000)))
	m.Claims[0].Cause = cause
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: usd(percent)}, {Of: "d", Percent: usd(100 - percent)}}
	return m
}

func established(m *damages.Matter, topics ...finding.Topic) *damages.Matter {
	for _, t := range topics {
		m.Findings = append(m.Findings, finding.Finding{What: t, Status: finding.Established})
	}
	return m
}

// The sources stand with the rules in package law; the arithmetic is 100,000 less the percentage, or less nothing.
func TestTheClaimantsFaultCountsForTheCausesItsLawNames(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		percent     int64
		want        string
	}{
		{"US-FL", "battery", 25, "100000"},   // Fla. Stat. § 768.81(4)
		{"US-FL", "negligence", 25, "75000"}, // § 768.81(2)
		{"US-FL", "fraud", 25, "100000"},     // § 768.81(4)
		{"US-FL", "false-imprisonment", 25, "100000"},
		{"US-CA", "battery", 25, "100000"}, // Heiner v. Kmart
		{"US-CA", "assault", 25, "100000"},
		{"US-CA", "wilful-misconduct", 25, "75000"}, // Sorensen v. Allred
		{"US-WA", "battery", 25, "100000"},          // Wash. Rev. Code § 4.22.015
		{"US-WA", "fraud", 25, "100000"},
		{"US-MD", "battery", 25, "100000"}, // no bar for an intentional tort
		{"US-MD", "negligence", 1, "0"},    // Coleman v. Soccer Association
		{"US-AL", "battery", 25, "100000"}, // Jackson v. Brantley
		{"US-AL", "negligence", 1, "0"},
		{"US-LA", "battery", 25, "100000"},           // La. Civ. Code art. 2323(C)
		{"US-VA", "wilful-misconduct", 25, "100000"}, // Wolfe v. Baube
		{"US-VA", "negligence", 25, "0"},
		{"US-OR", "battery", 25, "100000"}, {"US-IA", "battery", 25, "100000"}, {"US-MN", "fraud", 25, "100000"},
		{"US-MN", "negligent-misrepresentation", 25, "75000"}, // Florenzano v. Olson
		{"US-CT", "battery", 25, "100000"}, {"US-PA", "fraud", 25, "100000"}, {"US-IL", "battery", 25, "100000"},
		{"US-OH", "battery", 60, "100000"},          // Ohio Rev. Code § 2315.32(B)
		{"US-OH", "negligence", 60, "0"},            // § 2315.33
		{"US-AR", "battery", 25, "100000"},          // Whitlock v. Smith
		{"US-SC", "wilful-misconduct", 25, "75000"}, // Berberich v. Jack
		{"US-NJ", "battery", 25, "75000"},           // Blazovic v. Andrich compares by degree
		{"US-TX", "assault", 25, "75000"},           // since 1995
		{"US-AK", "battery", 25, "75000"},           // Alaska Stat. § 09.17.900 names intentional acts
		{"US", "fela", 20, "80000"},                 // 45 U.S.C. § 53
		{"US", "jones-act", 20, "80000"},            // 46 U.S.C. § 30104
	} {
		b := assess(t, careless(c.code, c.cause, c.percent)).IfAccepted()
		is(t, b, "c", c.want)
		for e := range b.Entries() {
			if e.Kind() == damages.EntryFault && c.want == "100000" {
				require.Equal(t, fmt.Sprintf("not reduced by the claimant's share of the fault, %d%%", c.percent), b.InWords(e), "%s %s", c.code, c.cause)
				rule, ok := b.RuleOf(e)
				require.True(t, ok)
				require.Positive(t, rule.Version().Authority.Len())
			}
		}
	}
}

func TestASafetyStatuteSparesTheEmployeeAndASeaman(t *testing.T) {
	for _, cause := range []string{"fela", "jones-act"} { // the proviso of 45 U.S.C. § 53
		b := assess(t, established(careless("US", cause, 20), "safety_statute_violation_contributed")).IfAccepted()
		is(t, b, "c", "100000")
	}
	b := assess(t, established(careless("US", "maritime", 20), "safety_statute_violation_contributed")).IfAccepted()
	is(t, b, "c", "80000")
}

func TestWhereTheLawOnTheClaimantsFaultWasNotFoundThereIsNoFigure(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		also        []finding.Topic
		says        string
	}{
		{"US-TN", "battery", nil, "for claims of battery the law was not found, or not found settled"},
		{"US-TX", "fraud", nil, "for claims of fraud"},
		{"US-NY", "assault", nil, "for claims of assault"},
		{"US-AZ", "product-liability", nil, "for claims of product-liability"}, // Ariz. Rev. Stat. § 12-2509(B)
		{"US-CA", "conversion", nil, "for claims of conversion"},
		{"US-MD", "wilful-misconduct", nil, "for claims of wilful-misconduct"}, // Saba v. Darling leaves it open
		{"US", "title-vii", nil, "for claims of title-vii"},
		{"US", "antitrust", nil, "for claims of antitrust"},
		{"US-LA", "battery", []finding.Topic{fault.MoreThanCareless}, "where claimant fault more than negligence is established"}, // Landry v. Bellanger
		{"US-VA", "wilful-misconduct", []finding.Topic{fault.MoreThanCareless}, "where claimant fault more than negligence is established"},
		{"US-TN", "wrongful-death", []finding.Topic{fault.IntentionalTort}, "for claims of intentional-tort"},
	} {
		_, err := damages.Assess(established(careless(c.code, c.cause, 25), c.also...), damages.Options{})
		var e *damages.LawError
		require.ErrorAs(t, err, &e, "%s %s", c.code, c.cause)
		require.Equal(t, "claims[0]", e.Path)
		require.ErrorIs(t, err, dated.ErrNotCovered)
		if !slices.Contains(c.also, fault.MoreThanCareless) {
			require.ErrorContains(t, err, "whether the claimant's own fault reduces or bars the recovery")
		}
		require.ErrorContains(t, err, c.says)
		_, err = damages.Assess(established(careless(c.code, c.cause, 0), c.also...), damages.Options{})
		require.NoError(t, err, "no fault was found of the claimant, so nothing turns on the rule")
	}
}

// A death is an action of its own; whether the claimant's fault counts goes by the wrong it rests on.
func TestADeathByAnIntentionalTortIsNotReduced(t *testing.T) {
	is(t, assess(t, careless("US-FL", "wrongful-death", 25)).IfAccepted(), "c", "75000")
	is(t, assess(t, established(careless("US-FL", "wrongful-death", 25), fault.IntentionalTort)).IfAccepted(), "c", "100000")

	m := careless("US-FL", "wrongful-death", 25)
	m.Docket[0].Verdict.Awards[0].Against = names("d", "d2")
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: usd(25)}, {Of: "d", Percent: usd(50)}, {Of: "d2", Percent: usd(25)}}
	m.Findings = []finding.Finding{{What: fault.IntentionalTort, Status: finding.Established, About: names("d")}}
	require.ErrorContains(t, fails(t, m, "docket[0].verdict.awards[0].against"), "of some of them only intentional tort was found")
}

func TestAClaimWithoutACauseIsAskedForItWhereFaultOfItsClaimantWasFound(t *testing.T) {
	m := careless("US-FL", "", 25)
	require.ErrorContains(t, fails(t, m, "claims[0].cause"), "What is the cause of action?")
	needs, err := damages.Needs(m, damages.Options{})
	require.NoError(t, err)
	require.Len(t, needs, 1)
	require.Contains(t, needs[0].Allowed, "battery")
	require.NotContains(t, needs[0].Allowed, "antitrust", "a cause for which the law was not found is no answer that helps")
	require.Equal(t, dated.RuleID("us-fl-fault-2023"), needs[0].Asked[0].Rule)

	_, err = damages.Assess(careless("US-FL", "", 0), damages.Options{})
	require.NoError(t, err, "nothing turns on the cause where the claimant bears no fault")
}

func TestAnAwardOnClaimsThatFaultReachesDifferentlyHasToBeDivided(t *testing.T) {
	m := careless("US-FL", "negligence", 25)
	m.Claims = append(m.Claims, damages.Claim{ID: "blow", Law: "US-FL", Cause: "battery"})
	m.Docket[0].Verdict.Awards[0].Claims = names("tort", "blow")
	require.ErrorContains(t, fails(t, m, "docket[0].verdict.awards[0].claims"), "rests on claims of negligence and of battery")
	m.Claims[1].Cause = "premises"
	is(t, assess(t, m).IfAccepted(), "c", "75000")
}

// More fault of the claimant never raises a recovery.
func TestMoreFaultOfTheClaimantNeverRaisesARecovery(t *testing.T) {
	compared := 0
	for j := range law.All() {
		for cause := range vocabulary.Causes() {
			last := decimal.New(1, 15)
			for _, percent := range []int64{0, 1, 25, 49, 50, 51, 75, 99, 100} {
				m := careless(j.Code(), cause, percent)
				m.Findings = []finding.Finding{{What: fault.Slight, Status: finding.Established}}
				judgment, err := damages.Assess(m, damages.Options{})
				if err != nil { // the law asks for more, or was not found
					break
				}
				compared++
				total, _ := judgment.IfAccepted().Total(head.AllCompensatory())
				require.False(t, total.GreaterThan(last), "%s %s: %s at %d percent, %s before", j.Code(), cause, total, percent, last)
				last = total
			}
		}
	}
	require.Greater(t, compared, 5000)
}

// twoDebtors is a matter of 100,000 against the defendants d and d2, a stranger at fault besides them.
func twoDebtors(code, cause string, d, d2, stranger int64, findings ...finding.Finding) *damages.Matter {
	m := matter(code, civil.On(2024, 1, 2), joint("c", head.KindMedical, 100_000))
	m.Claims[0].Cause, m.Findings = cause, findings
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "d", Percent: usd(d)}, {Of: "d2", Percent: usd(d2)}, {Of: "stranger", Percent: usd(stranger)}}
	return m
}

func foundOf(topic finding.Topic, ids ...string) finding.Finding {
	return finding.Finding{What: topic, Status: finding.Established, About: ids}
}

// N.M. Stat. Ann. § 41-3A-1(C)(2)-(3): jointly for the part of the persons in the chain; N.D. Cent. Code § 32-03.2-02: those in
// concert jointly for their combined percentage.
func TestAJointPartIsOfThoseWhoAreJointlyLiable(t *testing.T) {
	check := func(m *damages.Matter, recovered, d, d2 string) {
		b := assess(t, m).IfAccepted()
		is(t, b, "c", recovered)
		jointly := d == recovered && d2 == recovered
		owed(t, b, "c", owes{"d", d + ".00", jointly}, owes{"d2", d2 + ".00", jointly})
	}
	check(twoDebtors("US-NM", "product-liability", 30, 10, 60, foundOf("strict_product_liability", "d", "d2")), "40000", "40000", "40000")
	check(twoDebtors("US-NM", "product-liability", 30, 10, 60, foundOf("strict_product_liability", "d")), "40000", "30000", "10000")
	check(twoDebtors("US-ND", "negligence", 30, 10, 60, foundOf("acted_in_concert", "d", "d2")), "40000", "40000", "40000")
	check(twoDebtors("US-ND", "negligence", 30, 10, 60), "40000", "30000", "10000")
	check(twoDebtors("US-ND", "negligence", 30, 10, 60, foundOf("acted_in_concert", "d")), "40000", "30000", "10000")
	check(twoDebtors("US-NM", "battery", 30, 10, 60), "100000", "100000", "100000") // (C)(1)
	check(twoDebtors("US-GA", "negligence", 30, 10, 60, foundOf("acted_in_concert", "d", "d2")), "100000", "100000", "100000")
	check(twoDebtors("US-MI", "med-mal", 30, 10, 60), "100000", "100000", "100000") // Mich. Comp. Laws § 600.6304(6): a faultless claimant
}

func TestAStatuteOnNegligenceDoesNotDivideWhatIntentionalWrongdoersOwe(t *testing.T) {
	for _, m := range []*damages.Matter{
		twoDebtors("US-WA", "battery", 30, 10, 60), twoDebtors("US-OR", "assault", 30, 10, 60), twoDebtors("US-KS", "battery", 30, 10, 60),
		twoDebtors("US-WI", "wrongful-death", 30, 10, 60, foundOf(fault.IntentionalTort, "d", "d2")),
	} {
		_, err := damages.Assess(m, damages.Options{})
		require.ErrorIs(t, err, dated.ErrNotCovered, m.Forum)
		require.ErrorContains(t, err, "claims[0]")
	}
}
