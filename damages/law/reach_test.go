package law_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
)

// reach is what the law of a jurisdiction says, by cause of action in the order of reachCauses, of the claimant's fault:
// "A", the general rule applies; "N", that fault is no defense; "." the law was not found or not found settled. Sources
// are those cited with the versions. Where a rule was known only from memory, the answer is ".".
var reachCauses = []string{"negligence", "product-liability", "premises", "med-mal", "warranty", "contract", "fraud", "negligent-misrepresentation",
	"battery", "wilful-misconduct", "defamation", "nuisance", "wrongful-death", "consumer-protection"}

var reach = map[string]string{
	"US-AK": "AAAAA...AA..A.", // § 09.17.900 names intentional acts
	"US-AL": "A.AA....N...A.", // Jackson v. Brantley
	"US-AR": "AAAAA...NA..A.", // AMI 301
	"US-AZ": "A.AA........A.", // § 12-2509(B): carelessness does not count in strict liability, assumption of risk does
	"US-CA": "AAAA....NA..A.", // Heiner; Sorensen
	"US-CO": "AAAA.NN.N...A.", // § 13-21-111(1): negligence; products § 13-21-406
	"US-CT": "AAAA.NN.NN..A.", // § 52-572h(b), (o)
	"US-DC": "A.AA....N...A.",
	"US-DE": "A.AA.NN.N...A.", // § 8132: negligence
	"US-FL": "AAAAANNAN...A.", // § 768.81(1)(c), (4)
	"US-GA": "AAAA.......AA.", // § 51-12-33(a): injury to person or property; Johns v. Suzuki
	"US-HI": "A.AA........A.",
	"US-IA": "AAAAANN.NA..A.", // § 668.1
	"US-ID": "AAAA.N..NA..A.", // § 6-801
	"US-IL": "AAAA....N...A.", // § 2-1116: negligence and products
	"US-IN": "AAAA.....A..A.", // § 34-6-2-45(b)
	"US-KS": "A.AA.N..N...A.", // § 60-258a: negligence
	"US-KY": "AAAA.N......A.", // § 411.182(1): tort actions
	"US-LA": "AAAA....N...A.", // art. 2323(C)
	"US-MA": "A.AA....N...A.", // Flood v. Southland
	"US-MD": "A.AA....N...A.",
	"US-ME": "A.AA....N...A.", // McLain
	"US-MI": "AAAAA.......A.", // § 600.2959
	"US-MN": "AAAAANNANA..A.", // § 604.01 subd. 1a; Florenzano
	"US-MO": "AAAAA...N...A.", // § 537.765
	"US-MS": "AAAA....N...A.", // Graves v. Graves
	"US-MT": "A.AA....N...A.",
	"US-NC": "AAAAA...NN..A.", // § 99B-4; Siders v. Gibbs
	"US-ND": "AAAAA....A..A.", // § 32-03.2-01
	"US-NE": "A.AA....N...A.", // Brandon
	"US-NH": "A.AA........A.",
	"US-NJ": "A.AA....AA..A.", // Blazovic
	"US-NM": "AAAA........A.",
	"US-NV": "A.AA....N...A.",
	"US-NY": "AAAAA.......A.", // Arbegast; intentional torts unsettled
	"US-OH": "AAAA.N..N...A.", // §§ 2315.32(B), 2307.011(J)
	"US-OK": "A.AA.N..N...A.", // tit. 23, § 13: negligence
	"US-OR": "A.AA....N...A.", // Shin v. Sunriver
	"US-PA": "A.AA.NN.N...A.", // § 7102(a), (a.1)(3)
	"US-RI": "AAAAA.......A.", // § 9-20-4: all actions for personal injury
	"US-SC": "A.AA....NA..A.", // Berberich v. Jack
	"US-SD": "A.AA.N..N...A.", // § 20-9-2: negligence
	"US-TN": "AAAA........A.", // Whitehead v. Toyota
	"US-TX": "AAAA.N.AAAAAAA", // § 33.002(a): any cause of action based on tort; fraud unsettled
	"US-UT": "AAAA........A.",
	"US-VA": "A.AA....NN..A.", // Wolfe v. Baube
	"US-VT": "A.AA.N..N...A.", // § 1036: negligence
	"US-WA": "AAAAANN.NA..A.", // § 4.22.015
	"US-WI": "A.AANNN.N...A.", // § 895.045(1), (3)
	"US-WV": "AAAA........A.",
	"US-WY": "AAAAAN..N...A.", // § 1-1-109(a)(iv)
}

func reachDates() dated.Dates {
	on := civil.On(2024, 1, 2)
	return dated.Dates{Accrual: on, Filing: on, Verdict: on, Judgment: on}
}

// reaches is the letter for one cause of action.
func reaches(j law.Jurisdiction, cause string) string {
	v, err := j.Fault().For(cause).On(reachDates())
	switch {
	case err != nil || v.Answers(cause) != nil:
		return "."
	case v.Rule.Bar == fault.Pure && v.Rule.Reduces == fault.NoReduction:
		return "N"
	}
	return "A"
}

func TestTheClaimantsFaultReachesTheCausesItsLawNames(t *testing.T) {
	for j := range law.All() {
		if j.Code() == "US" {
			continue
		}
		var got strings.Builder
		for _, cause := range reachCauses {
			got.WriteString(reaches(j, cause))
		}
		require.Equal(t, reach[j.Code()], got.String(), "%s: %v", j.Code(), reachCauses)
	}
}

// The torts whose wrong is an intention to harm stand together in every jurisdiction, and so do the torts of carelessness.
func TestCausesOfOneKindAreReachedAlike(t *testing.T) {
	for j := range law.All() {
		if j.Code() == "US" {
			continue
		}
		for _, cause := range []string{"assault", "false-imprisonment", "intentional-tort", "malicious-prosecution", "sexual-abuse", "tortious-interference"} {
			require.Equal(t, reaches(j, "battery"), reaches(j, cause), "%s: %s", j.Code(), cause)
		}
		for _, cause := range []string{"aviation", "government", "motor-carrier", "motor-vehicle", "nursing-home", "personal-injury", "property-damage"} {
			require.Equal(t, "A", reaches(j, cause), "%s: %s", j.Code(), cause)
		}
		for _, cause := range []string{"antitrust", "bad-faith", "copyright", "conversion", "section-1983", "title-vii", "unjust-enrichment", "wage"} {
			require.Equal(t, ".", reaches(j, cause), "%s: %s", j.Code(), cause)
		}
	}
	// A malpractice suit over money is no action for bodily injury or physical damage to property: 735 ILCS 5/2-1116.
	require.Equal(t, ".", reaches(find(t, "US-IL"), "legal-malpractice"))
	// N.J. Stat. Ann. § 2A:15-5.2(a), N.D. Cent. Code § 32-03.2-01 and Minn. Stat. § 604.01 name servers of alcohol.
	for _, code := range []string{"US-NJ", "US-ND", "US-MN"} {
		require.Equal(t, "A", reaches(find(t, code), "dram-shop"))
	}
	// In North Carolina and Virginia drunk driving may be wilful or wanton.
	for _, code := range []string{"US-AL", "US-CT", "US-DC", "US-MD", "US-NC", "US-VA"} {
		require.Equal(t, ".", reaches(find(t, code), "drunk-driving"))
	}
	require.Equal(t, "N", reaches(find(t, "US-CT"), "breach-of-fiduciary-duty")) // § 52-572h(k)
}

// 45 U.S.C. § 53, with 46 U.S.C. § 30104 for seamen.
func TestFederalLawOnTheClaimantsFault(t *testing.T) {
	us := find(t, "US")
	for _, cause := range []string{"fela", "jones-act", "maritime", "dohsa"} {
		v, err := us.Fault().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, fault.Pure, v.Rule.Bar)
		require.Equal(t, fault.InProportion, v.Rule.Reduces)
		var spares []finding.Topic
		if cause == "fela" || cause == "jones-act" {
			spares = []finding.Topic{"safety_statute_violation_contributed"}
		}
		require.Equal(t, spares, v.Rule.Spares.Slice())
	}
	for _, cause := range []string{"ftca", "title-vii", "section-1983", "antitrust", "battery", "negligence"} {
		require.Equal(t, ".", reaches(us, cause))
	}
}

// La. Civ. Code art. 2323(C) with Landry v. Bellanger; Wolfe v. Baube; Ohio Rev. Code § 2307.011(D).
func TestRulesDoNotAnswerWhereTheClaimantWasMoreThanNegligent(t *testing.T) {
	refuses := func(m *dated.Meta) (topics []finding.Topic) {
		for _, o := range m.Omits.All() {
			if o.Then == dated.Refuse {
				topics = append(topics, o.When.Findings.Slice()...)
			}
		}
		return topics
	}
	for code, cause := range map[string]string{"US-LA": "battery", "US-VA": "wilful-misconduct", "US-NC": "wilful-misconduct", "US-AZ": "negligence"} {
		v, err := find(t, code).Fault().For(cause).On(reachDates())
		require.NoError(t, err)
		require.Equal(t, []finding.Topic{fault.MoreThanCareless}, refuses(&v.Meta), code)
	}
	v, err := find(t, "US-OH").Fault().For("battery").On(reachDates())
	require.NoError(t, err)
	require.Equal(t, []finding.Topic{"employers_intentional_tort_on_its_premises"}, refuses(&v.Meta))
	require.Equal(t, "the claimant's fault is no defense", v.Rule.InWords())
}

// What a defendant at 30 percent owes of economic damages for a battery: "J" the whole, "S" its share, "." not found. A
// statute that divides negligence does not say what an intentional wrongdoer owes.
var batteryDebts = map[string]string{
	"US-AK": "S",                                           // § 09.17.080: all fault, which takes in intent
	"US-AL": "J", "US-AR": ".", "US-AZ": "S", "US-CA": "J", // B.B. v. County of Los Angeles
	"US-CO": "S", // § 13-21-111.5; Slack v. Farmers
	"US-CT": "J", // § 52-572h(o)
	"US-DC": "J", "US-DE": "J",
	"US-FL": "J", // § 768.81(4)
	"US-GA": "S", // § 51-12-33(b); Couch v. Red Roof Inns
	"US-HI": "J", // § 663-10.9(2)
	"US-IA": ".", "US-ID": ".",
	"US-IL": "J",               // § 2-1117 names negligence and products
	"US-IN": "S",               // § 34-6-2-45(b)
	"US-KS": ".", "US-KY": "S", // § 411.182(1): all tort actions
	"US-LA": "S", // arts. 2323(A), 2324(B)
	"US-MA": "J", "US-MD": "J", "US-ME": "J", "US-MI": "S",
	"US-MN": "J", // § 604.02 subd. 1(3)
	"US-MO": "S", "US-MS": ".", "US-MT": ".", "US-NC": "J", "US-ND": "S",
	"US-NE": "J",               // § 25-21,185.10; Brandon
	"US-NH": "S", "US-NJ": "S", // Blazovic
	"US-NM": "J", // § 41-3A-1(C)(1)
	"US-NV": "J", // § 41.141(5)(b)
	"US-NY": "J", // C.P.L.R. 1602(5)
	"US-OH": "J", // § 2307.22(A)(3)
	"US-OK": "S", "US-OR": ".",
	"US-PA": "J", // § 7102(a.1)(3)
	"US-RI": "J",
	"US-SC": "J",               // § 15-38-15(F)
	"US-SD": "J",               // at most twice its share
	"US-TN": ".", "US-TX": "S", // § 33.013
	"US-UT": "S", // Graves v. North Eastern Services
	"US-VA": "J", "US-VT": ".", "US-WA": ".", "US-WI": ".", "US-WV": ".", "US-WY": ".",
}

func TestWhatAnIntentionalWrongdoerOwes(t *testing.T) {
	for j := range law.All() {
		if j.Code() == "US" {
			continue
		}
		v, err := j.Liability().For("battery").On(reachDates())
		got := "."
		if err == nil && v.Answers("battery") == nil {
			debt, err := v.Rule.Owes(fault.Debtor{Percent: expect.Dec("30")}, expect.Dec("100"), expect.Dec("0"), head.KindEconomic, "battery")
			require.NoError(t, err)
			got = "S"
			if debt.Joint {
				got = "J"
			}
		}
		require.Equal(t, batteryDebts[j.Code()], got, j.Code())
	}
}
