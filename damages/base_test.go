package damages_test

import (
	"testing"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// Colo. Rev. Stat. § 13-21-102(1)(a) with Vickery v. Evans: actual damages take in prejudgment interest. 9 percent of
// 100,000 over the 365 days of 2021, § 13-21-101, leaves room for 109,000.
func TestInterestBeforeJudgmentCountsInColoradosBase(t *testing.T) {
	m := matter("US-CO", civil.On(2021, 1, 1), award("harm", "d", head.KindEconomic, usd(100_000)), award("punitive", "d", head.KindPunitive, usd(500_000)))
	m.Claims[0].Cause = "motor-vehicle"
	m.Findings = []finding.Finding{{What: "continued_or_aggravated_during_action", Status: finding.NotEstablished}}
	is(t, assess(t, m).IfAccepted(), "punitive", "100000.00")
	m.Dates.Judgment = civil.On(2022, 1, 1)
	m.Interest = []damages.Interest{{ID: "i", From: civil.On(2021, 1, 1)}}
	is(t, assess(t, m).IfAccepted(), "punitive", "109000.00")
}

// Mo. Rev. Stat. § 510.265.1 with Hervey v. Missouri Department of Corrections, 379 S.W.3d 156 (Mo. banc 2012): the net
// judgment takes in attorney's fees. The published $1,303,632.50 is five times 260,726.50; its division is ours.
func TestFeesCountInMissourisBase(t *testing.T) {
	harm, fees := award("harm", "d", head.KindCompensatory, expect.Dec("127056.50")), award("fees", "d", head.KindFees, expect.Dec("133670.00"))
	m := matter("US-MO", civil.On(2008, 1, 1), harm, fees, award("punitive", "d", head.KindPunitive, usd(2_500_000)))
	m.Claims[0].Cause = "discrimination"
	m.Findings = []finding.Finding{{What: "convicted_of_felony_arising_from_the_acts", Status: finding.NotEstablished}}
	is(t, assess(t, m).IfAccepted(), "punitive", "1303632.50")
}
