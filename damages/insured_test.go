package damages_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
)

// insuring is a primary policy and one above it, for the debtors given, whose forms exclude punitive damages.
func insuring(debtors ...string) insurance.Record {
	all := insurance.InterestTerm{Before: insurance.OwnPart, After: insurance.WholeJudgment, OnUncovered: insurance.Excluded}
	part := insurance.InterestTerm{Before: insurance.OwnPart, After: insurance.OwnPart}
	return insurance.Record{Places: []insurance.Place{{Occurrence: "accident"}}, Policies: []insurance.Policy{
		{ID: "primary", Insured: debtors, Layer: insurance.Primary, Limits: insurance.Limits{PerOccurrence: expect.Dec("1000000")}, Interest: all,
			Punitive: insurance.PunitiveTerm{Term: insurance.Excluded}, Short: insurance.ProRata},
		{ID: "excess", Insured: debtors[:1], Layer: insurance.Excess, Attaches: expect.Dec("1000000"), Limits: insurance.Limits{PerOccurrence: expect.Dec("2000000")},
			Interest: part, Punitive: insurance.PunitiveTerm{Term: insurance.Excluded}, Short: insurance.ProRata}}}
}

// recordPays pays every joint debt of a branch at random.
func recordPays(r *rand.Rand, b *damages.Branch, to *insurance.Record) {
	type debt struct {
		award    string
		interest bool
	}
	owes, whole, jointly := map[debt]map[string]decimal.Decimal{}, map[debt]decimal.Decimal{}, map[debt]bool{}
	var order []debt
	for c := range b.Cells() {
		_, interest := b.Interest(c)
		d := debt{b.Award(c).ID, interest}
		amount, _ := c.Amount()
		if owes[d] == nil {
			owes[d], order = map[string]decimal.Decimal{}, append(order, d)
		}
		whole[d] = whole[d].Add(amount)
	}
	var debtors []string
	for o := range b.Obligations() {
		if o.Moved {
			continue
		}
		d := debt{o.Award, o.Interest != ""}
		owes[d][o.Debtor] = owes[d][o.Debtor].Add(o.Dollars)
		jointly[d] = jointly[d] || o.Jointly
		debtors = append(debtors, o.Debtor)
	}
	for _, d := range order {
		left := whole[d]
		if !jointly[d] {
			continue
		}
		names := map[string]bool{}
		for pass := range 2 { // the second pays what the first left
			for _, id := range debtors {
				if most := owes[d][id]; most.Sign() > 0 && (pass == 1 || !names[id]) {
					pays := decimal.Min(most, left)
					if pass == 0 {
						pays = decimal.Min(pays, decimal.New(r.Int64N(1e9), -2))
					}
					names[id] = true
					owes[d][id], left = most.Sub(pays), left.Sub(pays)
					to.Pays = append(to.Pays, insurance.Pays{Award: d.award, Interest: d.interest, Debtor: id, Dollars: pays})
				}
			}
		}
	}
}

// In every jurisdiction, whatever the fault, the settlements and the findings: what is insured and what is not add up to the judgment.
func TestInEveryJurisdictionAJudgmentIsInsuredOrNot(t *testing.T) {
	done, joined := 0, 0
	for i, j := range codes(t) {
		r := rand.New(rand.NewPCG(91, uint64(i))) //nolint:gosec // a fixed seed is the point
		for range 12 {
			m := matter(j.Code(), civil.On(2025, 3, 3), joint("e", head.KindMedical, r.Int64N(1e7)), joint("n", head.KindPainAndSuffering, r.Int64N(1e7)),
				award("x", "d", head.KindPunitive, usd(r.Int64N(1e8))))
			m.Claims[0].Cause = []string{"negligence", "motor-vehicle", "product-liability"}[r.IntN(3)]
			m.Claims[0].Person, m.Claims[0].Occurrence = "someone", "accident"
			if r.IntN(2) == 0 {
				p := r.Int64N(40)
				d := 1 + r.Int64N(99-p)
				shares(m, map[string]int64{"p": p, "d": d, "d2": 100 - p - d})
			}
			answered(r, m)
			got, err := damages.Assess(m, damages.Options{})
			if err != nil {
				continue // see TestEveryJurisdictionConservesItsLedger
			}
			b := got.IfAccepted()
			record := insuring("d", "d2")
			recordPays(r, b, &record)
			if r.IntN(2) == 0 {
				record.Through = civil.On(2025, 12, 31)
			}
			division, err := b.Insured(record)
			if err != nil {
				for _, e := range expect.Paths(err) {
					require.Contains(t, []string{"through", "awards"}, e, "%s: %s", j.Code(), err)
				}
				continue
			}
			owed, err := b.InsuranceDebts(record)
			require.NoError(t, err)
			judgment, after := decimal.Decimal{}, decimal.Decimal{}
			for c := range b.Cells() {
				amount, _ := c.Amount()
				judgment = judgment.Add(amount)
			}
			for _, o := range owed {
				for _, s := range o.After {
					after = after.Add(s.Dollars)
				}
			}
			require.True(t, division.Owed.Equal(judgment.Add(after)), "%s: %s of %s and %s", j.Code(), division.Owed, judgment, after)
			require.True(t, division.Insured.Add(division.Uninsured).Equal(division.Owed), j.Code())
			done++
			if len(record.Pays) > 0 {
				joined++
			}
		}
	}
	require.Greater(t, done, 200)
	require.Greater(t, joined, 50)
}

// codes are the jurisdictions but the federal one.
func codes(t *testing.T) (out []law.Jurisdiction) {
	t.Helper()
	for j := range law.All() {
		if j.Code() != "US" {
			out = append(out, j)
		}
	}
	require.Len(t, out, 51)
	return out
}

// insuredMatter is a matter of Virginia: two drivers owe $3,000,000 jointly, the first owes punitive damages.
func insuredMatter(t *testing.T) *damages.Branch {
	t.Helper()
	m := matter("US-VA", civil.On(2025, 3, 3), joint("injury", head.KindNoneconomic, 2_000_000), joint("care", head.KindMedical, 1_000_000),
		award("x", "d", head.KindPunitive, usd(300_000)))
	m.Claims[0].Cause = "negligence"
	got, err := damages.Assess(m, damages.Options{})
	require.NoError(t, err)
	return got.IfAccepted()
}

func TestAPolicyInsuresParties(t *testing.T) {
	record := insuring("d", "zz")
	_, err := insuredMatter(t).Insured(record)
	require.Equal(t, []string{"policies[0].insured[1]"}, expect.Paths(err))
}

func TestWhoPaysOfAJointDebtIsNeverGuessed(t *testing.T) {
	b := insuredMatter(t)
	record := insuring("d", "d2")
	_, err := b.Insured(record)
	require.Equal(t, []string{"pays", "pays"}, expect.Paths(err))
	require.ErrorContains(t, err, `several debtors owe the award "injury" jointly`)
	record.Pays = []insurance.Pays{{Award: "injury", Debtor: "d", Dollars: usd(1_500_000)}, {Award: "injury", Debtor: "d2", Dollars: usd(400_000)},
		{Award: "care", Debtor: "d", Dollars: usd(1_000_000)}}
	_, err = b.Insured(record)
	require.ErrorContains(t, err, `pays: what is recorded of the award "injury" adds up to $1,900,000.00 (allowed: $2,000,000.00)`)
	record.Pays[1].Dollars = usd(500_000)
	got, err := b.Insured(record)
	require.NoError(t, err)
	// The primary limit of $1,000,000 is divided in proportion to $2,500,000 and $500,000; the excess policy insures d above it.
	expect.Equal(t, "3300000", got.Owed)
	require.Equal(t, "2500000.00", got.Insured.StringFixed(2)) // $1,000,000, and of d's $2,500,000 what lies above $1,000,000
	record.Pays[2].Debtor = "nobody"
	_, err = b.Insured(record)
	require.Contains(t, expect.Paths(err), "pays[2].debtor")
	record.Pays[2] = insurance.Pays{Award: "care", Debtor: "d", Dollars: usd(1_000_001)}
	_, err = b.Insured(record)
	require.Contains(t, expect.Paths(err), "pays[2].dollars")
}

// The interest after judgment is that of the whole judgment, divided at the day of a tender. Virginia gives 6 percent a year, simple:
// Va. Code Ann. § 6.1-330.54, now § 6.2-302.
func TestInterestAfterJudgmentIsDividedAtATender(t *testing.T) {
	b := insuredMatter(t)
	after := b.InterestAfterJudgment()
	require.Len(t, after, 1)
	entered := after[0].From
	tendered, err := entered.AddDays(100)
	require.NoError(t, err)
	through, err := entered.AddDays(300)
	require.NoError(t, err)
	record := insuring("d", "d2")
	record.Pays = []insurance.Pays{{Award: "injury", Debtor: "d", Dollars: usd(2_000_000)}, {Award: "care", Debtor: "d", Dollars: usd(1_000_000)}}
	record.Through = through
	record.Policies[0].Tender.On = tendered
	owed, err := b.InsuranceDebts(record)
	require.NoError(t, err)
	sum := decimal.Decimal{}
	for _, o := range owed {
		require.Len(t, o.After, 2)
		require.Equal(t, tendered, o.After[0].Through)
		sum = sum.Add(o.After[0].Dollars).Add(o.After[1].Dollars)
	}
	// 3,300,000 at 6 percent for 300 days
	require.Equal(t, "162739.73", sum.StringFixed(2))
	got, err := b.Insured(record)
	require.NoError(t, err)
	require.Equal(t, "primary", got.Policies[0].Policy)
	// until the tender, the interest on the $3,000,000 that is covered: 3,000,000 at 6 percent for 100 days
	require.Equal(t, "49315.07", got.Policies[0].Beside.StringFixed(2))
	// From then on, the interest on the excess insurer's $2,000,000 for 200 days, 65,753.4246, rounded in each of two awards; and before it none,
	// because the primary insurer pays it all.
	require.Equal(t, "65753.43", got.Policies[1].Beside.StringFixed(2))
	record.Policies[0].Tender.Paid = true
	_, err = b.Insured(record)
	require.Equal(t, []string{"policies[0].tender.paid"}, expect.Paths(err))
}

func TestFindingsOfTheMatterServeWhereTheRecordHasNone(t *testing.T) {
	m := matter("US-VA", civil.On(2025, 3, 3), award("x", "d", head.KindPunitive, usd(300_000)), award("i", "d", head.KindNoneconomic, usd(10_000)))
	m.Findings = []finding.Finding{{What: insurance.Vicarious, Status: finding.NotEstablished}, {What: "intentional", Status: finding.Established}}
	got, err := damages.Assess(m, damages.Options{})
	require.NoError(t, err)
	record := insuring("d")
	record.Policies = record.Policies[:1]
	record.Policies[0].Law, record.Policies[0].Punitive.Term = "US-VA", insurance.Covered
	d, err := got.IfAccepted().Insured(record)
	require.NoError(t, err)
	require.Equal(t, "300000.00", d.Uninsured.StringFixed(2), "Va. Code Ann. § 38.2-227 leaves intentional acts out")
	record.Findings = []finding.Finding{{What: "intentional", Status: finding.NotEstablished, About: []string{"d"}}}
	d, err = got.IfAccepted().Insured(record)
	require.NoError(t, err)
	require.Equal(t, "310000.00", d.Insured.StringFixed(2))
}

func TestABranchThatNobodyMadeOwesNothing(t *testing.T) {
	var none *damages.Branch
	owed, err := none.InsuranceDebts(insurance.Record{})
	require.NoError(t, err)
	require.Empty(t, owed)
	_, err = none.Insured(insurance.Record{Policies: []insurance.Policy{{}}})
	require.ErrorContains(t, err, "policies[0].layer: no layer")
}

// An employer owes an injury and punitive damages for its driver. The form does not speak of punitive damages, and in Oklahoma such a
// form covers them, where the employer only answers for the act of another.
func ExampleBranch_Insured() {
	m := matter("US-OK", civil.On(2025, 3, 3), award("injury", "d", head.KindNoneconomic, usd(800_000)), award("punitive", "d", head.KindPunitive, usd(100_000)))
	m.Findings = append(m.Findings, finding.Finding{What: insurance.Vicarious, Status: finding.Established, About: []string{"d"}})
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	got, err := j.IfAccepted().Insured(insurance.Record{
		Places: []insurance.Place{{Occurrence: "collision"}},
		Policies: []insurance.Policy{{ID: "gl", Insurer: "Bay Mutual", Law: "US-OK", Insured: []string{"d"}, Layer: insurance.Primary,
			Limits: insurance.Limits{PerOccurrence: usd(500_000)}, Punitive: insurance.PunitiveTerm{Term: insurance.Silent}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(got.Insured.StringFixed(2), got.Uninsured.StringFixed(2))
	// Output: 500000.00 400000.00
}
