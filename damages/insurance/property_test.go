package insurance_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
)

// amount is a random amount of dollars and cents, often a small or a round one.
func amount(r *rand.Rand, most int64) decimal.Decimal {
	if r.IntN(3) == 0 {
		return decimal.New(r.Int64N(most/1000)*100_000, -2)
	}
	return decimal.New(r.Int64N(most*100), -2)
}

// tower is a random record: up to four policies, one above the other, with every kind of limit and term.
func tower(r *rand.Rand, debtors []string) insurance.Record {
	var out insurance.Record
	law := insurance.Codes()
	attaches := int64(0)
	for i := range 1 + r.IntN(4) {
		p := insurance.Policy{ID: fmt.Sprint("p", i), Layer: insurance.Primary, Insured: debtors[:1+r.IntN(len(debtors))],
			Defense: insurance.Defense(1 + r.IntN(2)),
			Beside:  head.Of(head.KindCosts), Excludes: head.Of(head.KindFees), Short: insurance.Shortfall(1 + r.IntN(2)),
			Punitive: insurance.PunitiveTerm{Term: insurance.Term(1 + r.IntN(3))},
			Interest: insurance.InterestTerm{Before: insurance.Duty(1 + r.IntN(4)), After: insurance.Duty(1 + r.IntN(4)), OnUncovered: insurance.Term(1 + r.IntN(2))}}
		if len(law) > 0 {
			p.Law, p.Issued = law[r.IntN(len(law))], civil.On(2020, 1, 1)
		}
		limit := decimal.New(10_000+r.Int64N(400_000), 0)
		switch {
		case i > 0:
			p.Layer, p.Attaches = insurance.Layer(2+r.IntN(2)), decimal.New(attaches, 0)
			p.Limits.PerOccurrence = limit
			if p.Layer == insurance.Umbrella && r.IntN(2) == 0 {
				p.Retention = insurance.Retention{Kind: insurance.SelfInsured, Amount: decimal.New(1+r.Int64N(10_000), 0)}
			}
		case r.IntN(2) == 0:
			p.Limits.Combined = limit
		default:
			p.Limits = insurance.Limits{PerPerson: decimal.New(1+r.Int64N(100_000), 0), PerOccurrence: limit, Property: decimal.New(r.Int64N(20_000), 0)}
		}
		if i == 0 && r.IntN(2) == 0 {
			p.Retention = insurance.Retention{Kind: insurance.RetentionKind(1 + r.IntN(2)), Amount: decimal.New(500+r.Int64N(20_000), 0),
				Met: decimal.New(r.Int64N(500), 0)}
		}
		if r.IntN(2) == 0 {
			p.Limits.Aggregate = limit.Mul(decimal.New(2, 0))
			p.Paid = []insurance.Paid{{Amount: amount(r, 100_000)}, {For: insurance.PaidDefense, Occurrence: "a", Amount: amount(r, 50_000)},
				{Occurrence: "b", Person: "x", Amount: amount(r, 9_000)}}
		}
		attaches += limit.IntPart() + r.Int64N(2)*10_000 //nolint:forbidigo // a random limit in whole dollars
		out.Policies = append(out.Policies, p)
	}
	out.InterestBy = out.Policies[r.IntN(len(out.Policies))].ID
	return out
}

// Whatever the policies are, what is insured and what is not add up to what is owed, for the judgment, each debtor and each debt,
// no line is negative, and no policy pays more within its limits than they are.
func TestEveryDivisionAddsUpToWhatIsOwed(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11)) //nolint:gosec // a fixed seed is the point
	debtors := []string{"d1", "d2", "d3"}
	kinds := []head.Kind{head.KindMedical, head.KindNoneconomic, head.KindConsortium, head.KindProperty, head.KindPunitive, head.KindCosts, head.KindFees}
	divided := 0
	for range 4000 {
		record := tower(r, debtors)
		for _, topic := range []finding.Topic{insurance.Vicarious, "intentional", "intent_to_harm"} {
			record.Findings = append(record.Findings, finding.Finding{What: topic, Status: finding.Status(1 + r.IntN(2))})
		}
		var owed []insurance.Owed
		sum := decimal.Decimal{}
		for i := range 1 + r.IntN(6) {
			o := insurance.Owed{Debtor: debtors[r.IntN(3)], Award: fmt.Sprint("a", i), Kind: kinds[r.IntN(len(kinds))], Person: []string{"x", "y"}[r.IntN(2)],
				Occurrence: []string{"a", "b"}[r.IntN(2)], Dollars: amount(r, 300_000), Before: amount(r, 20_000)}
			for k := range r.IntN(3) {
				o.After = append(o.After, insurance.Stretch{From: civil.On(2024+k, 1, 1), Through: civil.On(2025+k, 1, 1), Dollars: amount(r, 10_000)})
				sum = sum.Add(o.After[k].Dollars)
			}
			sum = sum.Add(o.Dollars).Add(o.Before)
			owed = append(owed, o)
			if o.Kind == head.KindPunitive && r.IntN(2) == 0 {
				for _, p := range record.Policies {
					record.Decisions = append(record.Decisions, insurance.Decision{Policy: p.ID, Awards: []string{o.Award}, Covered: r.IntN(2) == 0})
				}
			}
		}
		got, err := record.Divide(owed)
		if err != nil {
			continue
		}
		divided++
		require.True(t, got.Insured.Add(got.Uninsured).Equal(sum), "%s + %s, and %s is owed", got.Insured, got.Uninsured, sum)
		require.True(t, got.Owed.Equal(sum))
		lines, whole := map[string]decimal.Decimal{}, decimal.Decimal{}
		for _, x := range got.Lines {
			require.Positive(t, x.Dollars.Sign(), "%+v", x)
			require.NotEmpty(t, x.Why, "%+v", x)
			require.NotEqual(t, insurance.ReasonUnspecified, x.Reason)
			lines[x.Debtor+x.Award] = lines[x.Debtor+x.Award].Add(x.Dollars)
			whole = whole.Add(x.Dollars)
		}
		require.True(t, whole.Equal(sum))
		for _, o := range owed {
			all := o.Dollars.Add(o.Before)
			for _, s := range o.After {
				all = all.Add(s.Dollars)
			}
			require.True(t, lines[o.Debtor+o.Award].Equal(all), "%s and %s of %s", lines[o.Debtor+o.Award], all, o.Award)
		}
		totals := decimal.Decimal{}
		for _, d := range got.Debtors {
			require.True(t, d.Insured.Add(d.Uninsured).Equal(d.Owed))
			totals = totals.Add(d.Owed)
		}
		require.True(t, totals.Equal(sum))
		paid := decimal.Decimal{}
		for i, p := range got.Policies {
			paid = paid.Add(p.Within).Add(p.Beside)
			limits := record.Policies[i].Limits
			most := limits.PerOccurrence.Add(limits.Combined).Mul(decimal.New(2, 0)) // there are two occurrences
			if limits.Aggregate.Sign() > 0 && limits.Aggregate.LessThan(most) {
				most = limits.Aggregate
			}
			require.True(t, p.Within.LessThanOrEqual(most), "%s of %s", p.Within, most)
		}
		require.True(t, paid.Equal(got.Insured))
	}
	require.Greater(t, divided, 500)
}
