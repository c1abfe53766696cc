package fees_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// agreement is one with a single stage, from steps such as "1/3 100000, 25".
func agreement(t testing.TB, base fees.Base, steps ...string) fees.Agreement {
	t.Helper()
	a := fees.Agreement{Base: base, WithoutRecovery: fees.Lawyer, Stages: []fees.Stage{{Name: "trial"}}}
	for i := 0; i < len(steps); i += 2 {
		tier := fees.Tier{Percent: percent(t, steps[i])}
		if i+1 < len(steps) {
			tier.UpTo = expect.Dec(steps[i+1])
		}
		a.Stages[0].Tiers = append(a.Stages[0].Tiers, tier)
	}
	return a
}

// Fees that courts, agencies and others published, computed by an agreement of the same steps or by the schedule of the law. Where
// a published figure does not follow from its own rule, both stand here.
func TestPublishedFees(t *testing.T) {
	third := []string{"1/3"}
	for _, c := range []struct {
		what, gross, costs string
		steps              []string // of an agreement on the net recovery; or
		law                string   // a schedule of the table
		published          string   // "" where only the figure computed is known
		ours               string   // where that differs
		why                string
	}{
		// N.J. Ct. R. 1:21-7, as it stood from 1976 to 1984
		{"Luchejko v. Membreno, 193 N.J. Super. 733 (1983), allowable under the rule", "165000", "6402.72", nil, "nj-1976", "41186.13", "41186.12", "each line is rounded before they are added"},
		{"Luchejko, requested: one third", "165000", "6402.72", third, "", "52865.76", "", ""},
		{"Luchejko, as the notice of motion has it", "165000", "6402.72", third, "", "52812.89", "52865.76", "the opinion calls it an error"},
		{"Harris v. Boland (N.J. Super. 1983), allowable by agreement and rule", "250000", "5639", []string{"1/3", "50000", "25", "100000", "20"}, "", "58038.87", "", ""},
		{"Harris, requested: one third", "250000", "5639", third, "", "81453.67", "", ""},
		{"McNelis v. Cohen, 188 N.J. Super. 87 (1982), 25 percent", "1650000", "17457.90", []string{"25"}, "", "408135.53", "", ""},
		{"McNelis, counsel's computation", "1650000", "17457.90", []string{"50", "1000", "40", "3000", "1/3", "50000", "25"}, "",
			"412602.20", "412602.19", "two of its lines are rounded up before they are added"},
		{"Burd v. Hackensack Hospital, 195 N.J. Super. 35 (1984), requested: one third", "325000", "8436.24", third, "", "105521.25", "", ""},
		{"Burd, allowable under the rule", "325000", "8436.24", nil, "nj-1976", "", "66123.04", "not printed in what was read"},
		{"Pacillo v. Harris Mfg., 182 N.J. Super. 322 (1981), allowable under the rule", "270000", "5232.44", nil, "nj-1976", "65211.43", "60943.42",
			"4,268.01 more than the steps give of the net recovery; how the opinion reaches it was not seen"},
		{"Pacillo, by the steps of 2005, for contrast", "270000", "5232.44", nil, "nj-2005", "", "88255.85", ""},
		{"N.J. Law Journal of February 11, 2015, old steps: 27 percent of 2,000,000", "2000000", "0", nil, "nj-2005", "", "541666.67", "27.08 percent"},
		{"Lois firm's page on N.J.S.A. 34:15-40", "100000", "10000", third, "", "30000.00", "", ""},
		// N.Y. Jud. Law § 474-a
		{"Yalango v. Popp, 199 A.D.2d 825 (1993), requested: one third", "1887317.40", "0", third, "", "629105.80", "", "the net recovery follows from it"},
		{"Yalango, by the schedule", "1887317.40", "0", nil, "ny-malpractice", "338731.34", "338731.74", "40 cents below the schedule of the same net recovery"},
		{"Matter of Clinton (N.Y. Sur. Ct. 1993), the maximum", "979697", "33052", nil, "ny-malpractice", "226829.00", "", "the costs follow from it"},
		{"New York Law Journal of 2013", "1500000", "0", nil, "ny-malpractice", "299500.00", "300000.00", "the article is 500 short"},
		{"a page on New York's rules, 33.3 percent of 100 less 10", "100", "10", []string{"33.3"}, "", "29.67", "29.97", "the page is 0.30 off"},
		// Cal. Bus. & Prof. Code § 6146
		{"Marquez v. County of Riverside (Cal. App. 2014), as reduced", "395000", "44000", nil, "ca-1988", "99416.67", "", "gross and costs follow from it and from 40 percent of the gross"},
		{"Marquez, as first allowed: 40 percent of the gross", "395000", "0", []string{"40"}, "", "158000.00", "", ""},
		{"a page with a MICRA calculator", "500000", "0", nil, "ca-1988", "565000.00", "136666.67", "a fee above the recovery"},
		// Florida
		{"In re Amendment, 939 So. 2d 1032 (Fla. 2006), dissent", "2000000", "0", nil, "fl-constitution", "250000.00", "", ""},
		{"Nixon v. Bryson (Fla. App. 1986), 40 percent", "100000", "0", []string{"40"}, "", "40000.00", "", "the rest of the opinion's sheet leaves 3,146 of costs by inference"},
		{"a net sheet of Florida: 40 percent", "30000", "0", []string{"40"}, "", "12000.00", "", "of the gross; with costs of 4,000 the client keeps 14,000"},
		{"a lawyer's page on Florida: one third of 60,000", "60000", "0", nil, "fl-bar-a", "20000.00", "", "https://www.hallandalelaw.com/personal-injury-attorney-fees-in-florida/"},
		// others
		{"US Airways v. McCutchen, 569 U.S. 88 (2013), 40 percent", "110000", "0", []string{"40"}, "", "44000.00", "", ""},
		{"Puerto Rico's Ins. Code 41.110, the table beside it", "75000", "0", []string{"33", "75000", "25", "150000", "20"}, "", "24750.00", "", "no jurisdiction of this library: an agreement of its steps"},
		{"Puerto Rico, the next step", "150000", "0", []string{"33", "75000", "25", "150000", "20"}, "", "43500.00", "", ""},
	} {
		var got decimal.Decimal
		gross, costs := expect.Dec(c.gross), expect.Dec(c.costs)
		if c.law != "" {
			s, ok := schedules[c.law]
			require.True(t, ok, c.law)
			asked := s.asked(gross)
			asked.Costs = costs
			list, err := fees.Ceilings(asked)
			require.NoError(t, err, c.what)
			for _, x := range list {
				if string(x.ID) == s.id {
					got = x.Fee.Amount
				}
			}
		} else {
			fee, err := agreement(t, fees.NetOfCosts, c.steps...).Fee(fees.Recovery{Stage: "trial", Gross: gross, Costs: costs})
			require.NoError(t, err, c.what)
			got = fee.Amount
		}
		want := c.ours
		if want == "" {
			want = c.published
		}
		require.Equal(t, want, got.StringFixed(2), c.what)
		require.NotEqual(t, c.published, c.ours, c.what)
	}
}

// Each line of the table that Harris v. Boland prints: the agreement's one third of the first steps, then those of the rule.
func TestTheLinesOfAPublishedTable(t *testing.T) {
	a := agreement(t, fees.NetOfCosts, "1/3", "1000", "1/3", "3000", "1/3", "50000", "25", "100000", "20")
	fee, err := a.Fee(fees.Recovery{Stage: "trial", Gross: expect.Dec("250000"), Costs: expect.Dec("5639")})
	require.NoError(t, err)
	var got [][4]string
	for _, l := range fee.Lines {
		got = append(got, [4]string{l.Title, l.Percent.String(), l.Base.StringFixed(2), l.Amount.StringFixed(2)})
	}
	require.Equal(t, [][4]string{{"up to $1,000", "1/3", "1000.00", "333.33"}, {"from $1,000 to $3,000", "1/3", "2000.00", "666.67"},
		{"from $3,000 to $50,000", "1/3", "47000.00", "15666.67"}, {"from $50,000 to $100,000", "25", "50000.00", "12500.00"},
		{"over $100,000", "20", "144361.00", "28872.20"}}, got)
	require.Equal(t, "58038.87", fee.Amount.StringFixed(2))
	require.Equal(t, "244361.00", fee.Base.StringFixed(2))
}
