package fault_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

func TestABarComparesTheClaimantWithOthers(t *testing.T) {
	for name, c := range map[string]struct {
		rule             fault.Rule
		claimant, others string
		slight           finding.Status
		kept             string
		barred           bool
	}{
		"as great as":              {fault.Rule{Bar: fault.At50}, "40", "40", 0, "0", true},
		"just less":                {fault.Rule{Bar: fault.At50}, "39.99", "40", 0, "6001/10000", false},
		"greater than":             {fault.Rule{Bar: fault.Above50}, "40.01", "40", 0, "0", true},
		"equal":                    {fault.Rule{Bar: fault.Above50}, "40", "40", 0, "3/5", false},
		"51 of 100":                {fault.Rule{Bar: fault.At51}, "51", "49", 0, "0", true},
		"50.99 of 100":             {fault.Rule{Bar: fault.At51}, "50.99", "49.01", 0, "4901/10000", false},
		"slight":                   {fault.Rule{Bar: fault.NotSlight}, "30", "70", finding.Established, "7/10", false},
		"not slight":               {fault.Rule{Bar: fault.NotSlight}, "30", "70", finding.NotEstablished, "0", true},
		"no fault, nothing to ask": {fault.Rule{Bar: fault.NotSlight}, "0", "100", 0, "1", false},
		"no fault":                 {fault.Rule{Bar: fault.At50}, "0", "0", 0, "1", false},
		"a sum in dollars":         {fault.Rule{Bar: fault.At50, Reduces: fault.ByFactfinder}, "30", "70", 0, "1", false},
		"all of it":                {fault.Rule{Bar: fault.Pure}, "100", "0", 0, "0", false},
	} {
		t.Run(name, func(t *testing.T) {
			kept, barred, err := c.rule.Compare(fault.Compared{Claimant: dollars(c.claimant), Others: dollars(c.others)}, c.slight)
			require.NoError(t, err)
			require.Equal(t, c.kept, kept.RatString())
			require.Equal(t, c.barred, barred)
		})
	}
	for name, c := range map[string]struct {
		rule     fault.Rule
		compared fault.Compared
		slight   finding.Status
	}{
		"claimant":   {fault.Rule{Bar: fault.Pure}, fault.Compared{Claimant: dollars("101")}, 0},
		"others":     {fault.Rule{Bar: fault.Pure}, fault.Compared{Others: dollars("-1")}, 0},
		"unknown":    {fault.Rule{Bar: 99}, fault.Compared{}, 0},
		"no finding": {fault.Rule{Bar: fault.NotSlight}, fault.Compared{Claimant: dollars("1")}, finding.Mixed},
	} {
		_, _, err := c.rule.Compare(c.compared, c.slight)
		require.ErrorIs(t, err, invalid.ErrInvalid, name)
	}
}

func TestWhoOwesTheWholeAndWhoAShare(t *testing.T) {
	established := func(topics ...finding.Topic) func(finding.Topic) finding.Status {
		return func(t finding.Topic) finding.Status {
			for _, x := range topics {
				if x == t {
					return finding.Established
				}
			}
			return finding.Unspecified
		}
	}
	over := func(percent int64, inclusive bool) fault.Threshold {
		return fault.Threshold{Percent: percent, Inclusive: inclusive}
	}
	for name, c := range map[string]struct {
		rule              fault.Liability
		debtor            fault.Debtor
		counted, claimant string
		kind              head.Kind
		cause             string
		part              string
		joint             bool
	}{
		"joint":                   {fault.Always(), fault.Debtor{Percent: dollars("1")}, "100", "0", head.KindEconomic, "", "1", true},
		"several":                 {fault.Liability{}, fault.Debtor{Percent: dollars("30")}, "80", "20", head.KindEconomic, "", "3/8", false},
		"above half":              {fault.Liability{Joint: immutable.Of(fault.Clause{Over: over(50, false)})}, fault.Debtor{Percent: dollars("50")}, "100", "0", head.KindEconomic, "", "1/2", false},
		"at half":                 {fault.Liability{Joint: immutable.Of(fault.Clause{Over: over(50, true)})}, fault.Debtor{Percent: dollars("50")}, "100", "0", head.KindEconomic, "", "1", true},
		"faultless claimant":      {fault.Liability{Joint: immutable.Of(fault.Clause{Faultless: true})}, fault.Debtor{Percent: dollars("5")}, "100", "0", head.KindEconomic, "", "1", true},
		"claimant at fault":       {fault.Liability{Joint: immutable.Of(fault.Clause{Faultless: true})}, fault.Debtor{Percent: dollars("5")}, "95", "5", head.KindEconomic, "", "1/19", false},
		"economic":                {fault.Liability{Joint: immutable.Of(fault.Clause{Heads: head.AllEconomic()})}, fault.Debtor{Percent: dollars("5")}, "100", "0", head.KindMedical, "", "1", true},
		"noneconomic":             {fault.Liability{Joint: immutable.Of(fault.Clause{Heads: head.AllEconomic()})}, fault.Debtor{Percent: dollars("5")}, "100", "0", head.KindConsortium, "", "1/20", false},
		"finding":                 {fault.Liability{Joint: immutable.Of(fault.Clause{Finding: "concert"})}, fault.Debtor{Percent: dollars("5"), Findings: established("concert")}, "100", "0", head.KindMedical, "", "1", true},
		"no finding":              {fault.Liability{Joint: immutable.Of(fault.Clause{Finding: "concert"})}, fault.Debtor{Percent: dollars("5")}, "100", "0", head.KindMedical, "", "1/20", false},
		"named cause":             {fault.Liability{Joint: immutable.Of(fault.Clause{Causes: immutable.Of("med-mal")})}, fault.Debtor{Percent: dollars("5")}, "100", "0", head.KindMedical, "med-mal", "1", true},
		"another cause":           {fault.Liability{Joint: immutable.Of(fault.Clause{Causes: immutable.Of("med-mal")})}, fault.Debtor{Percent: dollars("5")}, "100", "0", head.KindMedical, "fraud", "1/20", false},
		"excepted cause":          {fault.Liability{Joint: immutable.Of(fault.Clause{Except: immutable.Of("med-mal")})}, fault.Debtor{Percent: dollars("5")}, "100", "0", head.KindMedical, "med-mal", "1/20", false},
		"twice its share":         {fault.Liability{Joint: immutable.Of(fault.Clause{Times: 2})}, fault.Debtor{Percent: dollars("30")}, "100", "0", head.KindMedical, "", "3/5", true},
		"twice, at most all":      {fault.Liability{Joint: immutable.Of(fault.Clause{Times: 2})}, fault.Debtor{Percent: dollars("60")}, "100", "0", head.KindMedical, "", "1", true},
		"their shares added up":   {fault.Liability{Joint: immutable.Of(fault.Clause{Faultless: true, Combined: true})}, fault.Debtor{Percent: dollars("30"), Together: together("70")}, "100", "0", head.KindMedical, "", "7/10", true},
		"the clause that is more": {fault.Liability{Joint: immutable.Of(fault.Clause{Times: 2}, fault.Clause{Times: 3})}, fault.Debtor{Percent: dollars("30")}, "100", "0", head.KindMedical, "", "9/10", true},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := c.rule.Owes(c.debtor, dollars(c.counted), dollars(c.claimant), c.kind, c.cause)
			require.NoError(t, err)
			require.Equal(t, c.part, d.Part.RatString())
			require.Equal(t, c.joint, d.Joint)
		})
	}
	for name, args := range map[string][3]string{"debtor": {"101", "100", "0"}, "counted": {"1", "-1", "0"}, "claimant": {"1", "100", "101"}, "too few": {"50", "40", "0"}} {
		_, err := fault.Always().Owes(fault.Debtor{Percent: dollars(args[0])}, dollars(args[1]), dollars(args[2]), head.KindMedical, "")
		require.ErrorIs(t, err, invalid.ErrInvalid, name)
	}
	d, err := fault.Always().Owes(fault.Debtor{}, dollars("100"), dollars("0"), head.KindMedical, "")
	require.NoError(t, err)
	require.Equal(t, "0", d.Part.RatString(), "found without fault")
	require.False(t, d.Joint)
	require.False(t, fault.Threshold{Percent: 5}.Met(decimal.New(1, 10_000_000)))
}

// together is the shares of the defendants for whom a clause holds.
func together(percent string) func(fault.Clause) decimal.Decimal {
	return func(fault.Clause) decimal.Decimal { return dollars(percent) }
}

func TestRulesSayThemselvesInWords(t *testing.T) {
	for want, got := range map[string]string{
		"comparative fault, barred above 50 percent":                                                     fault.Rule{Bar: fault.Above50}.InWords(),
		"comparative fault, barred at 50 percent against each defendant alone":                           fault.Rule{Bar: fault.At50, Against: fault.AgainstEach}.InWords(),
		"comparative fault, barred above 50 percent against the defendants together":                     fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}.InWords(),
		"comparative fault, barred at 51 percent against the defendants and those who settled, together": fault.Rule{Bar: fault.At51, Against: fault.AgainstDefendantsAndSettled}.InWords(),
		"comparative fault, barred above 50 percent for noneconomic damages only":                        fault.Rule{Bar: fault.Above50, Only: head.AllNoneconomic()}.InWords(),
		"comparative fault, barred at 50 percent; the factfinder states the reduction in dollars":        fault.Rule{Bar: fault.At50, Reduces: fault.ByFactfinder}.InWords(),
		"comparative fault, barred at 50 percent; not reduced otherwise":                                 fault.Rule{Bar: fault.At50, Reduces: fault.NoReduction}.InWords(),
		"comparative fault, barred unless slight":                                                        fault.Rule{Bar: fault.NotSlight}.InWords(),
		"joint and several: each defendant owes the whole":                                               fault.Always().InWords(),
		"several: each defendant owes its share":                                                         fault.Liability{}.InWords(),
		"joint and several for economic damages; or above 50 percent, where established: concert, on claims of fraud, except on claims of med-mal, up to 2 times its share; or at 60 percent or more, where the claimant bears no fault; otherwise several": fault.Liability{Joint: immutable.Of(
			fault.Clause{Heads: head.AllEconomic()}, fault.Clause{Over: fault.Threshold{Percent: 50}, Finding: "concert", Causes: immutable.Of("fraud"), Except: immutable.Of("med-mal"), Times: 2},
			fault.Clause{Over: fault.Threshold{Percent: 60, Inclusive: true}, Faultless: true})}.InWords(),
		"the sum paid, off economic damages and only their part of it, if made in good faith; none to a defendant that owes only its share; before the claimant's fault": fault.Credit{
			Method: fault.ProTanto, Heads: head.AllEconomic(), InPart: true, GoodFaith: true, Several: fault.SeveralNone, Order: fault.BeforeFault}.InWords(),
		"the settling person's share of the fault; after the claimant's fault": fault.Credit{Method: fault.Proportionate, Order: fault.AfterFault}.InWords(),
		"reallocated among the claimant and the other defendants by their shares of fault, only to one above 10 percent at fault, on a motion within 12 months of judgment": fault.Reallocation{
			Rule: fault.AmongAll, AtMost: fault.Threshold{Percent: 10}, WithinMonths: 12}.InWords(),
		"deducted by the court after the verdict, less what the claimant paid for it, not where the source is subrogated, before the claimant's fault; medical expense counts as paid; only above $5,000": fault.Collateral{
			Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true, BeforeFault: true, PaidAmount: true, ThresholdDollars: 5000}.InWords(),
	} {
		require.Equal(t, want, got)
	}
}

func TestEveryNameHasATextOfItsOwn(t *testing.T) {
	each := func(n int, text func(int) string) {
		seen := map[string]bool{}
		for i := range n {
			s := text(i)
			require.False(t, seen[s], s)
			seen[s] = true
		}
		require.NotEmpty(t, text(200))
	}
	each(7, func(i int) string { return fault.Bar(i).String() + fault.Bar(i).InWords() })
	each(4, func(i int) string { return fault.Against(i).String() + fault.Against(i).InWords() })
	each(3, func(i int) string { return fault.Reduction(i).String() })
	each(3, func(i int) string { return fault.Among(i).String() })
	each(9, func(i int) string { return fault.Method(i).String() + fault.Method(i).InWords() })
	each(4, func(i int) string { return fault.Order(i).String() })
	each(6, func(i int) string { return fault.Reallocate(i).String() + fault.Reallocate(i).InWords() })
	each(6, func(i int) string { return fault.Effect(i).String() + fault.Effect(i).InWords() })
	each(4, func(i int) string { return fault.Basis(i).String() })
}

func TestAShareThatCannotBeCollectedMoves(t *testing.T) {
	parts := []fault.Part{{ID: "p", Percent: dollars("20"), Claimant: true}, {ID: "a", Percent: dollars("40"), Dollars: dollars("40000")},
		{ID: "b", Percent: dollars("10"), Dollars: dollars("10000")}, {ID: "x", Percent: dollars("30"), Dollars: dollars("30000"), Cannot: true}}
	for name, c := range map[string]struct {
		rule fault.Reallocation
		owes []string
		lost string
	}{
		// Minn. Stat. § 604.02 subd. 2: among all parties, the claimant at fault included: 30,000 by 20, 40 and 10
		"among all":             {fault.Reallocation{Rule: fault.AmongAll}, []string{"0", "57142.86", "14285.71", "30000"}, "8571.43"},
		"among the defendants":  {fault.Reallocation{Rule: fault.AmongDefendants}, []string{"0", "64000", "16000", "30000"}, "0"},
		"only to larger shares": {fault.Reallocation{Rule: fault.AmongDefendants, AtMost: fault.Threshold{Percent: 10}}, []string{"0", "70000", "10000", "30000"}, "0"},
		"equally":               {fault.Reallocation{Rule: fault.AmongJudgmentDebtors}, []string{"0", "55000", "25000", "30000"}, "0"},
		"the claimant bears it": {fault.Reallocation{Rule: fault.ClaimantBears}, []string{"0", "40000", "10000", "30000"}, "30000"},
		"by joint liability":    {fault.Reallocation{Rule: fault.ByJointLiability}, []string{"0", "40000", "10000", "30000"}, "30000"},
	} {
		owes, lost, err := c.rule.Move(parts)
		require.NoError(t, err, name)
		for i, w := range c.owes {
			require.True(t, dollars(w).Equal(owes[i]), "%s: %d: want %s, got %s", name, i, w, owes[i])
		}
		require.True(t, dollars(c.lost).Equal(lost), "%s: %s", name, lost)
	}
	_, _, err := fault.Reallocation{}.Move([]fault.Part{{Dollars: dollars("-1"), Percent: dollars("101")}})
	for _, path := range []string{"rule", "parts[0].dollars", "parts[0].percent"} {
		require.ErrorContains(t, err, path)
	}
}
