package damages_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
)

func jointly() law.Change { return law.ReplaceLiability("", mine("joint", fault.Always())) }

// dollarCredit credits the sum paid.
func dollarCredit() fault.Credit { return fault.Credit{Method: fault.ProTanto} }

func credit(c fault.Credit) law.Change { return law.ReplaceCredit("", mine("credit", c)) }

// settled adds a settlement of the person "settler".
func settled(m *damages.Matter, dollars int64) *damages.Matter {
	m.Settled = append(m.Settled, damages.Settlement{ID: "s", By: names("settler"), Amount: usd(dollars)})
	return m
}

func TestASettlementIsCreditedAsItsLawSays(t *testing.T) {
	for name, c := range map[string]struct {
		rule   fault.Credit
		paid   int64
		stated int64
		of     map[string]int64
		want   string
	}{
		"the sum paid":                    {fault.Credit{Method: fault.ProTanto}, 30_000, 0, map[string]int64{"d": 60, "settler": 40}, "70000"},
		"never below zero":                {fault.Credit{Method: fault.ProTanto}, 130_000, 0, map[string]int64{"d": 60, "settler": 40}, "0"},
		"the settling person's share":     {fault.Credit{Method: fault.Proportionate}, 30_000, 0, map[string]int64{"d": 60, "settler": 40}, "60000"},
		"a head's share":                  {fault.Credit{Method: fault.PerCapita}, 30_000, 0, map[string]int64{"d": 60, "settler": 40}, "50000"},
		"the greater, the share":          {fault.Credit{Method: fault.GreatestOf}, 30_000, 0, map[string]int64{"d": 60, "settler": 40}, "60000"},
		"the greater, the sum":            {fault.Credit{Method: fault.GreatestOf}, 50_000, 0, map[string]int64{"d": 60, "settler": 40}, "50000"},
		"the greatest, what was stated":   {fault.Credit{Method: fault.GreatestOf}, 30_000, 55_000, map[string]int64{"d": 60, "settler": 40}, "45000"},
		"a release of a share":            {fault.Credit{Method: fault.ByRelease, Unrecorded: fault.ReleaseOfShare}, 30_000, 0, map[string]int64{"d": 60, "settler": 40}, "60000"},
		"a release of a sum":              {fault.Credit{Method: fault.ByRelease, Unrecorded: fault.ReleaseOfSum}, 30_000, 0, map[string]int64{"d": 60, "settler": 40}, "70000"},
		"a share of at least the sum":     {fault.Credit{Method: fault.ByRelease, Unrecorded: fault.ReleaseOfShare, AtLeastPaid: true}, 50_000, 0, map[string]int64{"d": 60, "settler": 40}, "50000"},
		"what the release states":         {fault.Credit{Method: fault.ProTanto, Stated: true}, 30_000, 35_000, map[string]int64{"d": 60, "settler": 40}, "65000"},
		"the sum after the fault":         {fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault}, 30_000, 0, map[string]int64{"p": 20, "d": 40, "settler": 40}, "50000"},
		"the sum before the fault":        {fault.Credit{Method: fault.ProTanto, Order: fault.BeforeFault}, 30_000, 0, map[string]int64{"p": 20, "d": 40, "settler": 40}, "56000"},
		"the share is of all the damages": {fault.Credit{Method: fault.Proportionate, Order: fault.AfterFault}, 0, 0, map[string]int64{"p": 20, "d": 40, "settler": 40}, "40000"},
		"the share before the fault":      {fault.Credit{Method: fault.Proportionate, Order: fault.BeforeFault}, 0, 0, map[string]int64{"p": 20, "d": 40, "settler": 40}, "48000"},
	} {
		t.Run(name, func(t *testing.T) {
			m := settled(shares(uncapped(award("c", "d", head.KindMedical, usd(100_000))), c.of), c.paid)
			m.Settled[0].Stated = usd(c.stated)
			b := under(t, m, jointly(), credit(c.rule))
			is(t, b, "c", c.want)
			for e := range b.Entries() {
				if e.Kind() == damages.EntrySettlement {
					require.Equal(t, "s", b.SettlementOf(e).ID)
					require.Contains(t, b.InWords(e), "the settlement s of $")
				}
			}
		})
	}
}

// Espinoza v. Machonga, 9 Cal. App. 4th 268 (1992): the credit is the settlement times the economic part of the award.
func TestOnlyTheEconomicPartOfASettlementIsCredited(t *testing.T) {
	m := settled(uncapped(award("e", "d", head.KindMedical, usd(60_000)), award("n", "d", head.KindPainAndSuffering, usd(40_000))), 50_000)
	b := under(t, m, credit(fault.Credit{Method: fault.ProTanto, Heads: head.AllEconomic(), InPart: true}))
	is(t, b, "e", "30000")
	is(t, b, "n", "40000")
}

func TestACreditDividesAmongAwardsToTheCent(t *testing.T) {
	m := settled(uncapped(award("a", "d", head.KindMedical, usd(100)), award("b", "d", head.KindLostEarnings, usd(100)), award("c", "d", head.KindProperty, usd(100))), 100)
	b := under(t, m, credit(fault.Credit{Method: fault.ProTanto}))
	is(t, b, "a", "66.66")
	is(t, b, "b", "66.67")
	is(t, b, "c", "66.67")
}

func TestWhoOwesOnlyItsShareMayGetNoCredit(t *testing.T) {
	m := settled(shares(uncapped(award("c", "d", head.KindMedical, usd(100_000))), map[string]int64{"d": 60, "settler": 40}), 30_000)
	b := under(t, m, several(), credit(fault.Credit{Method: fault.ProTanto, Several: fault.SeveralNone}))
	is(t, b, "c", "60000")
}

func TestACreditThatLacksWhatItNeedsIsAnError(t *testing.T) {
	for path, c := range map[string]fault.Credit{
		"docket[0].verdict.fault": {Method: fault.Proportionate},
		"findings":                {Method: fault.Elected},
		"settled[0].release":      {Method: fault.ByRelease},
	} {
		m := settled(uncapped(award("c", "d", head.KindMedical, usd(100_000))), 30_000)
		_, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, credit(c))}})
		require.Equal(t, []string{path}, expect.Paths(err))
	}
}

func TestAnElectionBetweenSumAndShare(t *testing.T) {
	m := settled(shares(uncapped(award("c", "d", head.KindMedical, usd(100_000))), map[string]int64{"d": 60, "settler": 40}), 30_000)
	m.Findings = []finding.Finding{{What: damages.ElectedShare, Status: finding.Established}}
	is(t, under(t, m, jointly(), credit(fault.Credit{Method: fault.Elected})), "c", "60000")
	m.Findings[0].Status = finding.NotEstablished
	is(t, under(t, m, jointly(), credit(fault.Credit{Method: fault.Elected})), "c", "70000")
}

func TestGoodFaithThatIsNotRecordedIsSaid(t *testing.T) {
	m := settled(uncapped(award("c", "d", head.KindMedical, usd(100_000))), 30_000)
	rule := credit(fault.Credit{Method: fault.ProTanto, GoodFaith: true})
	require.Contains(t, kinds(under(t, m, rule)), damages.CaveatGoodFaith)
	m.Findings = []finding.Finding{{What: damages.GoodFaith, Status: finding.Established}}
	require.NotContains(t, kinds(under(t, m, rule)), damages.CaveatGoodFaith)
	m.Findings, m.Settled[0].Amount = nil, usd(0)
	require.NotContains(t, kinds(under(t, m, rule)), damages.CaveatGoodFaith, "nothing was credited")
}

func TestABenefitIsDeductedWhereTheLawSaysSo(t *testing.T) {
	benefit := func(subrogated bool) *damages.Matter {
		m := shares(uncapped(award("c", "d", head.KindMedical.At(head.Past), usd(100_000)), award("n", "d", head.KindPainAndSuffering, usd(50_000))), map[string]int64{"p": 20, "d": 80})
		kinds, err := head.ParseSet(names("medical"))
		require.NoError(t, err)
		m.Benefits = []damages.Benefit{{ID: "b", Source: "the health insurer", For: names("p"), Kinds: kinds, Amount: usd(40_000), Cost: usd(5_000), Subrogated: subrogated}}
		return m
	}
	for name, c := range map[string]struct {
		rule       fault.Collateral
		subrogated bool
		want       string
		caveat     bool
	}{
		"the common law":               {fault.Collateral{Effect: fault.NotDeducted}, false, "80000", false},
		"after the fault":              {fault.Collateral{Effect: fault.Deducted}, false, "40000", false},
		"before the fault":             {fault.Collateral{Effect: fault.Deducted, BeforeFault: true}, false, "48000", false},
		"net of its cost":              {fault.Collateral{Effect: fault.Deducted, NetOfCost: true}, false, "45000", false},
		"not where it is to be repaid": {fault.Collateral{Effect: fault.Deducted, NotIfSubrogated: true}, true, "80000", false},
		"below a threshold":            {fault.Collateral{Effect: fault.Deducted, ThresholdDollars: 80_000}, false, "80000", false},
		"above a threshold":            {fault.Collateral{Effect: fault.Deducted, ThresholdDollars: 79_999}, false, "40000", false},
		"for the court to decide":      {fault.Collateral{Effect: fault.DeductedOnMotion}, false, "80000", true},
		"for the jury to weigh":        {fault.Collateral{Effect: fault.Admissible}, false, "80000", true},
	} {
		t.Run(name, func(t *testing.T) {
			b := under(t, benefit(c.subrogated), law.ReplaceCollateral("", mine("collateral", c.rule)))
			is(t, b, "c", c.want)
			is(t, b, "n", "40000")
			require.Equal(t, c.caveat, contains(kinds(b), damages.CaveatBenefit))
			for e := range b.Entries() {
				if e.Kind() == damages.EntryBenefit {
					require.Equal(t, "b", b.BenefitOf(e).ID)
					require.Contains(t, b.InWords(e), "the health insurer")
				}
			}
		})
	}
}

func contains[T comparable](list []T, x T) bool {
	for _, y := range list {
		if x == y {
			return true
		}
	}
	return false
}

func TestSettlementsAndBenefitsAreChecked(t *testing.T) {
	m := uncapped(award("c", "d", head.KindMedical, usd(1)))
	m.Settled = []damages.Settlement{{ID: "s", For: names("x"), Claims: names("y"), Amount: usd(-1), Stated: usd(-1)}, {ID: "s", By: names("z")}}
	m.Benefits = []damages.Benefit{{ID: "", For: names("x"), Amount: usd(-1), Cost: usd(-1)}}
	fails(t, m, "settled[1].id", "settled[0].by", "settled[0].for[0]", "settled[0].claims[0]", "settled[0].amount", "settled[0].stated",
		"benefits[0].id", "benefits[0].kinds", "benefits[0].for[0]", "benefits[0].amount", "benefits[0].cost")
}

// N.Y. C.P.L.R. 1601 and Gen. Oblig. Law § 15-108, by hand: the settling person's 20 percent is credited first
// (900,000 to 720,000), then the claimant's 15 percent (to 612,000); defendants at 45 and 20 percent who owe no more than
// their shares owe 405,000 and 180,000 of the 900,000. The settling person's share is not taken off twice.
func TestASettledShareIsNotTakenOffTwice(t *testing.T) {
	m := settled(shares(uncapped(joint("n", head.KindPainAndSuffering, 900_000)), map[string]int64{"p": 15, "d": 45, "d2": 20, "settler": 20}), 75_000)
	b := under(t, m, several(), credit(fault.Credit{Method: fault.GreatestOf, Order: fault.BeforeFault}))
	is(t, b, "n", "585000")
	owed(t, b, "n", owes{"d", "405000.00", false}, owes{"d2", "180000.00", false})
	b = under(t, m, jointly(), credit(fault.Credit{Method: fault.GreatestOf, Order: fault.BeforeFault}))
	is(t, b, "n", "612000")
}
