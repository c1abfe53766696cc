package interest_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/formtest"
)

// What a form writes, it reads back to the same value, and it names each member in a schema.
func TestEachFormReadsWhatItWrites(t *testing.T) {
	five := decimal.New(5, 0)
	rule := interest.Rule{Rate: interest.Rate{Percent: five, Index: interest.Prime, Floor: five, Ceiling: decimal.New(9, 0), UpTo: 4, Nearest: 8}}
	formtest.ReadsBack(t, interest.Postjudgment{Rule: rule, Start: interest.FromEntry, Excludes: true, Small: interest.Tier{Most: five, Below: true, Rule: rule}}, (*interest.Postjudgment).Form)
	formtest.ReadsBack(t, interest.Prejudgment{Available: interest.OfRight, Liquidated: true, Rule: rule, Start: interest.FromFiling, LastCounts: true, Above: five, OnSum: true,
		Longest: interest.Longest{Years: 2, Months: 3, Days: 4}, Excludes: head.AllPunitive(),
		First: interest.First{Choice: interest.Latest, Of: immutable.Of(interest.Moment{Event: interest.FromDemand, Days: 30}, interest.Moment{Fixed: civil.On(2001, 2, 3)})}}, (*interest.Prejudgment).Form)
	formtest.ReadsBack(t, interest.AppealSecurity{Measured: interest.WithInterest, Surety: five, Personal: five, NoPunitive: true, Years: 2, NetWorth: five, Ceiling: five, Small: five}, (*interest.AppealSecurity).Form)
	formtest.ReadsBack(t, interest.EnforcementPeriod{Years: 10, Dormant: 5, Revival: 10, Renews: 5, Times: 2, From: interest.FromRenewal, Within: 6, Grace: 3, Apart: 5, Capitalizes: true}, (*interest.EnforcementPeriod).Form)
}
