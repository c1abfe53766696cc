package damages_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// Matters as people entered them who reported what they found, without the answers that the library once asked of them.

func decoded(t testing.TB, text string) *damages.Matter {
	t.Helper()
	m, err := damages.DecodeMatter([]byte(text))
	require.NoError(t, err)
	return m
}

// Maryland, Cts. & Jud. Proc. § 11-108: the cap of 2007 is 680,000, and one and a half times that for a death with two or more
// beneficiaries, whom the parties show. The estate keeps 350,000, the three share 1,020,000.
func TestTheBeneficiariesOnRecordAreNotAskedFor(t *testing.T) {
	m := decoded(t, `{"schema": "remedies.matter/v1", "caption": "g10", "forum": "US-MD",
		"dates": {"accrual": "2007-07-12", "filing": "2008-01-10", "verdict": "2010-02-01", "judgment": "2010-03-01"},
		"parties": [{"id": "e", "role": "plaintiff", "capacity": "estate"}, {"id": "b1", "role": "plaintiff", "capacity": "beneficiary"},
			{"id": "b2", "role": "plaintiff", "capacity": "beneficiary"}, {"id": "b3", "role": "plaintiff", "capacity": "beneficiary"}, {"id": "d", "role": "defendant"}],
		"claims": [{"id": "s", "law": "US-MD", "cause": "motor-vehicle", "person": "decedent"}, {"id": "w", "law": "US-MD", "cause": "wrongful-death", "person": "decedent"}],
		"docket": [{"id": "v", "verdict": {"by": "jury", "awards": [
			{"id": "surv", "for": ["e"], "against": ["d"], "claims": ["s"], "kind": "pain_and_suffering", "amount": "350000.00"},
			{"id": "w1", "for": ["b1"], "against": ["d"], "claims": ["w"], "kind": "society_and_grief", "amount": "558333.33"},
			{"id": "w2", "for": ["b2"], "against": ["d"], "claims": ["w"], "kind": "society_and_grief", "amount": "558333.33"},
			{"id": "w3", "for": ["b3"], "against": ["d"], "claims": ["w"], "kind": "society_and_grief", "amount": "558333.34"}]}}]}`)
	b := assess(t, m).IfAccepted()
	d, whole := b.Total(head.All())
	require.True(t, whole)
	expect.Equal(t, "1370000", d)
}

// Texas, § 33.012(d): where nothing was elected, the dollars come off: 91,685.76 less 71,500. Neither the election nor a death
// that nobody pleads is asked for.
func TestADefaultThatTheStatuteSuppliesIsNotAskedFor(t *testing.T) {
	for _, cause := range []string{"negligence", "med-mal"} {
		m := decoded(t, `{"schema": "remedies.matter/v1", "caption": "g09", "forum": "US-TX",
			"dates": {"accrual": "2015-01-10", "filing": "2016-01-10", "verdict": "2019-02-01", "judgment": "2019-03-01"},
			"parties": [{"id": "p", "role": "plaintiff"}, {"id": "d", "role": "defendant", "organization": true}],
			"claims": [{"id": "c", "law": "US-TX", "cause": "`+cause+`"}],
			"docket": [{"id": "v", "verdict": {"by": "jury", "awards": [
				{"id": "x", "for": ["p"], "against": ["d"], "claims": ["c"], "kind": "economic", "amount": "91685.76"}]}}],
			"settled": [{"id": "s", "by": ["DrM", "ETPulmonary"], "amount": "71500.00"}]}`)
		totals(t, assess(t, m).IfAccepted(), "20185.76", true)
	}
}

// Missouri, punitive damages held to nine times compensatory damages of 38 million: 342 million, 380 in all. The error showed a name
// cut to forty bytes, so that whoever pasted it back was asked again. Each name it shows now is a finding whole, and one round
// of answers is enough.
func TestTheNamesThatAnErrorShowsCanBePastedBack(t *testing.T) {
	const matter = `{"schema": "remedies.matter/v1", "caption": "g03-1", "forum": "US-MO",
		"dates": {"accrual": "2019-01-01", "filing": "2022-05-05", "verdict": "2023-11-17", "judgment": "2024-03-08"},
		"parties": [{"id": "p", "name": "P", "role": "plaintiff"}, {"id": "d", "name": "Maker", "role": "defendant", "organization": true}],
		"claims": [{"id": "c", "law": "US-MO", "cause": "product-liability"}],
		"docket": [{"id": "v", "date": "2023-11-17", "verdict": {"by": "jury", "awards": [
				{"id": "comp", "for": ["p"], "against": ["d"], "claims": ["c"], "kind": "compensatory", "amount": "38000000"},
				{"id": "pun", "for": ["p"], "against": ["d"], "claims": ["c"], "kind": "punitive", "amount": "500000000"}]}},
			{"id": "rem", "date": "2024-03-08", "order": {"acts": [
				{"do": "limit", "on": {"awards": ["pun"]}, "to": {"multiple": {"of": "compensatory", "by": "9"}}, "ground": "due_process"}]}}],
		"findings": [{"what": "punitive_damages_were_for_the_jury_in_1820", "status": "established", "by": "court", "about": []}]}`
	reproduced := func(m *damages.Matter) {
		b := assess(t, m).IfAccepted()
		is(t, b, "comp", "38000000")
		is(t, b, "pun", "342000000")
		totals(t, b, "380000000", true)
	}
	reproduced(decoded(t, matter))

	m := decoded(t, matter)
	m.Findings = nil
	_, err := damages.Assess(m, damages.Options{})
	require.Error(t, err)
	shown := regexp.MustCompile(`"([a-z0-9_]+)" is not recorded`).FindAllStringSubmatch(err.Error(), -1)
	require.NotEmpty(t, shown)
	long := 0
	for _, name := range shown {
		if len(name[1]) > 40 {
			long++
		}
		status := finding.NotEstablished
		if name[1] == "punitive_damages_were_for_the_jury_in_1820" {
			status = finding.Established
		}
		m.Findings = append(m.Findings, finding.Finding{What: finding.Topic(name[1]), Status: status})
	}
	require.GreaterOrEqual(t, long, 2)
	reproduced(m)
}

// Texas, Civ. Prac. & Rem. Code § 41.008(b): twice the economic damages and as much of the noneconomic as is not above
// 750,000, and not less than 200,000. Twice 50,000 and 500,000 are 600,000; twice 1,000,000 and 300,000 are 2,300,000; of
// 1,500,000 noneconomic damages alone 750,000 count. Fraud was found, and the two felonies that lift the cap were not; nothing
// else is asked.
func TestTheTexasCapOnPunitiveDamagesInThreeWorkedExamples(t *testing.T) {
	for _, x := range []struct{ name, economic, noneconomic, punitive, total string }{
		{"g12-1", "50000", "500000", "600000", "1150000"},
		{"g12-2", "1000000", "300000", "2300000", "3600000"},
		{"g12-3", "", "1500000", "750000", "2250000"},
	} {
		t.Run(x.name, func(t *testing.T) {
			award := func(id, kind, amount string) string {
				return `{"id": "` + id + `", "for": ["p"], "against": ["d"], "claims": ["c"], "kind": "` + kind + `", "amount": "` + amount + `"}`
			}
			awards := award("non", "pain_and_suffering", x.noneconomic) + ", " + award("pun", "punitive", "10000000")
			if x.economic != "" {
				awards = award("econ", "economic", x.economic) + ", " + awards
			}
			m := decoded(t, `{"schema": "remedies.matter/v1", "caption": "`+x.name+`", "forum": "US-TX",
				"dates": {"accrual": "2024-01-01", "filing": "2024-06-10", "verdict": "2026-02-01", "judgment": "2026-03-01"},
				"parties": [{"id": "p", "name": "P", "role": "plaintiff"}, {"id": "d", "name": "D", "role": "defendant"}],
				"claims": [{"id": "c", "law": "US-TX", "cause": "fraud"}],
				"docket": [{"id": "v", "date": "2026-02-01", "verdict": {"by": "jury", "awards": [`+awards+`]}}],
				"findings": [{"what": "fraud", "status": "established", "proof": "clear_and_convincing", "by": "jury", "about": ["d"]},
					{"what": "listed_felony_knowing_or_intentional", "status": "not_established", "by": "jury", "about": ["d"]},
					{"what": "intoxication_assault_or_manslaughter", "status": "not_established", "by": "court", "about": []}]}`)
			b := assess(t, m).IfAccepted()
			is(t, b, "non", x.noneconomic)
			is(t, b, "pun", x.punitive)
			totals(t, b, x.total, true)
		})
	}
}

// Colorado, Marso v. Homeowners Realty (Colo. App. 2018): the principal of an agent who settled bears interest on the whole verdict
// first, 8 percent compounded for five years, and the sum paid comes off both: 120,000 and 56,355.15 less 150,000. The
// statement says it in that order.
func TestTheCreditOfAnAgentStandsBelowTheInterestThatItComesAfter(t *testing.T) {
	m := decoded(t, `{"schema": "remedies.matter/v1", "caption": "g18", "forum": "US-CO",
		"dates": {"accrual": "2010-06-01", "filing": "2011-03-01", "verdict": "2015-06-01", "judgment": "2015-06-01"},
		"parties": [{"id": "p", "name": "P", "role": "plaintiff"}, {"id": "d", "name": "Broker", "role": "defendant", "answers_for": ["Agent"]}],
		"claims": [{"id": "c", "law": "US-CO", "cause": "real-estate"}],
		"docket": [{"id": "v", "date": "2015-06-01", "verdict": {"by": "jury", "awards": [
			{"id": "comp", "for": ["p"], "against": ["d"], "claims": ["c"], "kind": "economic", "amount": "120000"}]}}],
		"settled": [{"id": "s", "by": ["Agent"], "amount": "150000.00"}],
		"interest": [{"id": "i", "on": {"awards": ["comp"]}, "from": "2010-06-01", "through": "2015-06-01"}]}`)
	j := assess(t, m)
	totals(t, j.IfAccepted(), "26355.15", true)
	var rules []dated.RuleID
	for r := range j.IfAccepted().Rules() {
		rules = append(rules, r.ID())
	}
	interest := slices.IndexFunc(rules, func(id dated.RuleID) bool { return strings.Contains(string(id), "prejudgment") })
	credit := slices.Index(rules, "us-co-credit")
	require.GreaterOrEqual(t, interest, 0)
	require.Greater(t, credit, interest)
}
