package fault

import (
	"github.com/makewhole/remedies/damages/codec"
)

// Form goes through the members of a rule on the claimant's fault in the files of law.
func (r *Rule) Form(f *codec.Form) {
	f.Require("bar")
	codec.Choice(f, "bar", &r.Bar, barNames[:], "bar")
	codec.Choice(f, "against", &r.Against, againstNames[:], "comparison")
	codec.Choice(f, "reduces", &r.Reduces, reductionNames[:], "reduction")
	r.Only.Member(f, "only")
	codec.FixedWords(f, "lifts", &r.Lifts)
	codec.FixedWords(f, "spares", &r.Spares)
}

// Form goes through the members of a rule on who owes what in the files of law.
func (l *Liability) Form(f *codec.Form) {
	codec.FixedItems(f, "joint", &l.Joint, (*Clause).Form)
	codec.Choice(f, "among", &l.Among, amongNames[:], "circle of persons")
	f.Flag("of_judgment", &l.OfJudgment)
}

// Form goes through the members of a clause on joint liability in the files of law.
func (c *Clause) Form(f *codec.Form) {
	c.Heads.Member(f, "heads")
	f.Part("over", c.Over.Form)
	f.Flag("faultless", &c.Faultless)
	codec.Word(f, "finding", &c.Finding)
	codec.FixedWords(f, "causes", &c.Causes)
	codec.FixedWords(f, "except", &c.Except)
	codec.Integer(f, "times", &c.Times)
	f.Flag("combined", &c.Combined)
	f.Flag("unsettled", &c.Unsettled)
}

// Form goes through the members of a threshold in the files of law: a share of the fault of at least, or above, a percentage.
func (t *Threshold) Form(f *codec.Form) {
	least, above := t.Percent, t.Percent
	if t.Inclusive {
		above = 0
	} else {
		least = 0
	}
	codec.Integer(f, "at_least", &least)
	codec.Integer(f, "above", &above)
	switch {
	case !f.Reading():
	case least != 0 && above != 0:
		f.Refuse("above", "stands beside at_least", "one of the two")
	default:
		t.Percent, t.Inclusive = least+above, least != 0
	}
}

// Form goes through the members of a rule on settlements in the files of law.
func (c *Credit) Form(f *codec.Form) {
	f.Require("method")
	codec.Choice(f, "method", &c.Method, methodNames[:], "method")
	codec.Choice(f, "order", &c.Order, orderNames[:], "order")
	codec.Choice(f, "interest", &c.Interest, withInterestNames[:], "way to meet interest")
	codec.Choice(f, "several", &c.Several, severalNames[:], "effect on several debts")
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
	codec.Choice(f, "unrecorded", &c.Unrecorded, releaseNames[:], "release")
	codec.Choice(f, "vicarious", &c.Vicarious, methodNames[:], "method")
	f.Flag("good_faith", &c.GoodFaith)
	codec.FixedWords(f, "except", &c.Except)
}

// Form goes through the members of a rule on uncollectible shares in the files of law.
func (r *Reallocation) Form(f *codec.Form) {
	f.Require("rule")
	codec.Choice(f, "rule", &r.Rule, reallocateNames[:], "rule of reallocation")
	f.Part("at_most", r.AtMost.Form)
	codec.Integer(f, "within_months", &r.WithinMonths)
}

// Form goes through the members of a rule on collateral sources in the files of law.
func (c *Collateral) Form(f *codec.Form) {
	f.Require("effect")
	codec.Choice(f, "effect", &c.Effect, effectNames[:], "effect")
	f.Flag("net_of_cost", &c.NetOfCost)
	f.Flag("not_if_subrogated", &c.NotIfSubrogated)
	f.Flag("before_fault", &c.BeforeFault)
	f.Flag("paid_amount", &c.PaidAmount)
	codec.Integer(f, "threshold_dollars", &c.ThresholdDollars)
}
