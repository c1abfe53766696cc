package fault

import (
	"github.com/makewhole/remedies/damages/internal/strict"
)

// Form goes through the members of a rule on the claimant's fault in the files of law.
func (r *Rule) Form(f *strict.Form) {
	f.Require("bar")
	strict.Choice(f, "bar", &r.Bar, barNames[:], "bar")
	strict.Choice(f, "against", &r.Against, againstNames[:], "comparison")
	strict.Choice(f, "reduces", &r.Reduces, reductionNames[:], "reduction")
	r.Only.Member(f, "only")
	strict.FixedWords(f, "lifts", &r.Lifts)
	strict.FixedWords(f, "spares", &r.Spares)
	strict.FixedWords(f, "silent", &r.Silent)
}

// Form goes through the members of a rule on who owes what in the files of law.
func (l *Liability) Form(f *strict.Form) {
	strict.FixedItems(f, "joint", &l.Joint, (*Clause).Form)
	strict.Choice(f, "among", &l.Among, amongNames[:], "circle of persons")
	f.Flag("of_judgment", &l.OfJudgment)
}

// Form goes through the members of a clause on joint liability in the files of law.
func (c *Clause) Form(f *strict.Form) {
	c.Heads.Member(f, "heads")
	f.Part("over", c.Over.Form)
	f.Flag("faultless", &c.Faultless)
	strict.Word(f, "finding", &c.Finding)
	strict.FixedWords(f, "causes", &c.Causes)
	strict.FixedWords(f, "except", &c.Except)
	strict.Integer(f, "times", &c.Times)
	f.Flag("combined", &c.Combined)
	f.Flag("unsettled", &c.Unsettled)
}

// Form goes through the members of a threshold in the files of law: a share of the fault of at least, or above, a percentage.
func (t *Threshold) Form(f *strict.Form) {
	least, above := t.Percent, t.Percent
	if t.Inclusive {
		above = 0
	} else {
		least = 0
	}
	strict.Integer(f, "at_least", &least)
	strict.Integer(f, "above", &above)
	switch {
	case !f.Reading():
	case least != 0 && above != 0:
		f.Refuse("above", "stands beside at_least", "one of the two")
	default:
		t.Percent, t.Inclusive = least+above, least != 0
	}
}

// Form goes through the members of a rule on settlements in the files of law.
func (c *Credit) Form(f *strict.Form) {
	f.Require("method")
	strict.Choice(f, "method", &c.Method, methodNames[:], "method")
	strict.Choice(f, "order", &c.Order, orderNames[:], "order")
	strict.Choice(f, "interest", &c.Interest, withInterestNames[:], "way to meet interest")
	strict.Choice(f, "several", &c.Several, severalNames[:], "effect on several debts")
	f.Flag("joint_only", &c.JointOnly)
	f.Flag("combined", &c.Combined)
	c.Heads.Member(f, "heads")
	f.Flag("in_part", &c.InPart)
	f.Flag("stated", &c.Stated)
	f.Flag("at_least_paid", &c.AtLeastPaid)
	f.Flag("equal_shares", &c.EqualShares)
	f.Flag("contributors", &c.Contributors)
	f.Flag("only_excess", &c.OnlyExcess)
	f.Flag("liable_only", &c.LiableOnly)
	f.Flag("paid_by_choice", &c.PaidByChoice)
	strict.Choice(f, "unrecorded", &c.Unrecorded, releaseNames[:], "release")
	strict.Choice(f, "vicarious", &c.Vicarious, methodNames[:], "method")
	f.Flag("good_faith", &c.GoodFaith)
	strict.FixedWords(f, "except", &c.Except)
}

// Form goes through the members of a rule on uncollectible shares in the files of law.
func (r *Reallocation) Form(f *strict.Form) {
	f.Require("rule")
	strict.Choice(f, "rule", &r.Rule, reallocateNames[:], "rule of reallocation")
	f.Part("at_most", r.AtMost.Form)
	strict.Integer(f, "within_months", &r.WithinMonths)
}

// Form goes through the members of a rule on collateral sources in the files of law.
func (c *Collateral) Form(f *strict.Form) {
	f.Require("effect")
	strict.Choice(f, "effect", &c.Effect, effectNames[:], "effect")
	f.Flag("net_of_cost", &c.NetOfCost)
	f.Flag("not_if_subrogated", &c.NotIfSubrogated)
	f.Flag("before_fault", &c.BeforeFault)
	f.Flag("paid_amount", &c.PaidAmount)
	strict.Integer(f, "threshold_dollars", &c.ThresholdDollars)
}
