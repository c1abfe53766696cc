package insurance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// owes is a debt on an award of a kind.
func owes(debtor, award string, kind head.Kind, dollars string) insurance.Owed {
	return insurance.Owed{Debtor: debtor, Award: award, Kind: kind, Dollars: expect.Dec(dollars)}
}

// covering is a primary policy with a limit for each occurrence, whose form says this of punitive damages.
func covering(law, limit string, term insurance.Term, debtors ...string) insurance.Policy {
	return insurance.Policy{ID: "primary", Insurer: "the insurer", Law: law, Insured: debtors, Layer: insurance.Primary,
		Limits: insurance.Limits{PerOccurrence: expect.Dec(limit)}, Punitive: insurance.PunitiveTerm{Term: term}}
}

// oneAccident puts every award into one occurrence.
func oneAccident() []insurance.Place { return []insurance.Place{{Occurrence: "the accident"}} }

func decided(policy string, covered bool, awards ...string) insurance.Decision {
	return insurance.Decision{Policy: policy, Awards: awards, Covered: covered, Authority: []authority.Citation{authority.Case("the opinion", "")}}
}

// Divisions of judgments that opinions tell, each with the court that told it. What the insurers paid or owe and what was left to the insured is
// what the opinion says, or follows from it by one subtraction.
func TestPublishedDivisions(t *testing.T) {
	punitive, injury := head.KindPunitive, head.KindNoneconomic
	for _, c := range []struct {
		name, source       string
		record             insurance.Record
		owed               []insurance.Owed
		insured, uninsured string
	}{
		{
			name:   "a limit for a person holds a husband's injury and his wife's consortium",
			source: "Jones v. IDS Property Casualty Ins. Co., 27 Cal. App. 5th 625 (2018)",
			record: insurance.Record{Places: []insurance.Place{{Person: "Mark Jones", Occurrence: "collision"}}, Policies: []insurance.Policy{{
				ID: "ids", Insured: []string{"buhler"}, Layer: insurance.Primary, Limits: insurance.Limits{PerPerson: expect.Dec("250000"),
					PerOccurrence: expect.Dec("500000")}}}},
			owed:    []insurance.Owed{owes("buhler", "mark", injury, "1350000"), owes("buhler", "melanie", head.KindConsortium, "150000")},
			insured: "250000.00", uninsured: "1250000.00",
		},
		{
			name: "two persons, each with more than the limit", source: "Hensley v. Erie Insurance Co., 168 W. Va. 172 (1981)",
			record: insurance.Record{
				Places: []insurance.Place{{Award: "hensley", Person: "Hensley"}, {Award: "hensley-punitive", Person: "Hensley"}, {Award: "mathews", Person: "Mathews"},
					{Award: "mathews-punitive", Person: "Mathews"}, {Occurrence: "collision"}},
				Policies: []insurance.Policy{{ID: "erie", Insured: []string{"lewis"}, Layer: insurance.Primary, Punitive: insurance.PunitiveTerm{Term: insurance.Silent},
					Limits: insurance.Limits{PerPerson: expect.Dec("10000"), PerOccurrence: expect.Dec("20000")}}},
				Decisions: []insurance.Decision{decided("erie", true, "hensley-punitive", "mathews-punitive")},
			},
			owed: []insurance.Owed{owes("lewis", "hensley", injury, "12000"), owes("lewis", "hensley-punitive", punitive, "7000"),
				owes("lewis", "mathews", injury, "17300"), owes("lewis", "mathews-punitive", punitive, "7000")},
			insured: "20000.00", uninsured: "23300.00",
		},
		{
			name: "a primary and an excess insurer, and punitive damages of the insured's own", source: "PPG Industries v. Transamerica, 20 Cal. 4th 310 (1999)",
			record: insurance.Record{Places: oneAccident(), Policies: []insurance.Policy{
				{ID: "transamerica", Insured: []string{"solaglas"}, Layer: insurance.Primary, Limits: insurance.Limits{PerOccurrence: expect.Dec("1500000")},
					Punitive: insurance.PunitiveTerm{Term: insurance.Excluded}},
				{ID: "industrial", Insured: []string{"solaglas"}, Layer: insurance.Excess, Attaches: expect.Dec("1500000"),
					Limits: insurance.Limits{PerOccurrence: expect.Dec("9000000")}, Punitive: insurance.PunitiveTerm{Term: insurance.Excluded}}}},
			owed:    []insurance.Owed{owes("solaglas", "injury", injury, "5100000"), owes("solaglas", "punitive", punitive, "1000000")},
			insured: "5100000.00", uninsured: "1000000.00",
		},
		{
			name: "the form excludes punitive damages", source: "Lira v. Shelter Insurance Co., 913 P.2d 514 (Colo. 1996)",
			record:  insurance.Record{Places: oneAccident(), Policies: []insurance.Policy{covering("US-CO", "50000", insurance.Excluded, "lira")}},
			owed:    []insurance.Owed{owes("lira", "actual", injury, "43650"), owes("lira", "punitive", punitive, "43650")},
			insured: "43650.00", uninsured: "43650.00",
		},
		{
			name: "punitive damages share what compensation leaves of the limit", source: "Valley Forge Insurance Co. v. Jefferson, 628 F. Supp. 502 (D. Del. 1986)",
			record: insurance.Record{Places: oneAccident(), Policies: []insurance.Policy{covering("US-DE", "300000", insurance.Silent, "jefferson")},
				Decisions: []insurance.Decision{decided("primary", true, "punitive")}},
			owed:    []insurance.Owed{owes("jefferson", "compensatory", injury, "250000"), owes("jefferson", "punitive", punitive, "100000")},
			insured: "300000.00", uninsured: "50000.00",
		},
		{
			name:   "interest on compensation is paid, punitive damages and their interest are not",
			source: "Casey v. Calhoun, 40 Ohio App. 3d 83 (1987)",
			record: insurance.Record{Places: oneAccident(),
				Policies:  []insurance.Policy{withInterest(covering("US-OH", "1000000", insurance.Silent, "calhoun"), insurance.OwnPart)},
				Decisions: []insurance.Decision{decided("primary", false, "punitive")}},
			owed: []insurance.Owed{bearing(owes("calhoun", "compensatory", injury, "15403"), "100.00"),
				bearing(owes("calhoun", "punitive", punitive, "10000"), "65.00")},
			// the interest is ours: the opinion does not tell it
			insured: "15503.00", uninsured: "10065.00",
		},
		{
			name: "all sums hold punitive damages for reckless driving", source: "Harrell v. Travelers Indemnity Co., 279 Or. 199 (1977)",
			record: insurance.Record{Places: oneAccident(), Policies: []insurance.Policy{covering("US-OR", "300000", insurance.Silent, "ames")},
				Decisions: []insurance.Decision{decided("primary", true, "punitive")}},
			owed:    []insurance.Owed{owes("ames", "compensatory", injury, "70000"), owes("ames", "punitive", punitive, "25000")},
			insured: "95000.00", uninsured: "0.00",
		},
		{
			name: "own willful and wanton driving", source: "Beaver v. Country Mutual Insurance Co., 95 Ill. App. 3d 1122 (1981)",
			record: insurance.Record{Places: oneAccident(), Policies: []insurance.Policy{covering("US-IL", "100000", insurance.Silent, "mudge")},
				Decisions: []insurance.Decision{decided("primary", false, "punitive")}},
			owed:    []insurance.Owed{owes("mudge", "compensatory", injury, "30000"), owes("mudge", "punitive", punitive, "5000")},
			insured: "30000.00", uninsured: "5000.00",
		},
		{
			name:   "a policy above a retention",
			source: "Sinclair Oil Corp. v. Columbia Casualty Co., 682 P.2d 975 (Wyo. 1984): a retention of $100,000, limits of $700,000, a verdict of $375,000",
			record: insurance.Record{Policies: []insurance.Policy{{ID: "columbia", Insured: []string{"sinclair"}, Layer: insurance.Primary,
				Limits: insurance.Limits{PerOccurrence: expect.Dec("700000")}, Retention: insurance.Retention{Kind: insurance.SelfInsured, Amount: expect.Dec("100000")},
				Punitive: insurance.PunitiveTerm{Term: insurance.Silent}}}},
			owed:    []insurance.Owed{owes("sinclair", "verdict", head.KindCompensatory, "375000")},
			insured: "275000.00", uninsured: "100000.00",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.record.Divide(c.owed)
			require.NoError(t, err, c.source)
			require.Equal(t, c.insured, got.Insured.StringFixed(2), c.source)
			require.Equal(t, c.uninsured, got.Uninsured.StringFixed(2), c.source)
		})
	}
}

func withInterest(p insurance.Policy, after insurance.Duty) insurance.Policy {
	p.Interest.After = after
	return p
}

// bearing gives a debt interest after judgment of one stretch.
func bearing(o insurance.Owed, dollars string) insurance.Owed {
	o.After = append(o.After, insurance.Stretch{Dollars: expect.Dec(dollars)})
	return o
}
