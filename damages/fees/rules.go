package fees

import (
	"iter"
	"sync"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// registry is the rules in order. It is made once and never written to.
var registry = sync.OnceValue(func() []rule { return []rule{federal68(), california998(), florida76879(), texas42()} })

// All goes through the rules.
func All() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		list := registry()
		for i := range list {
			if !yield(Rule{&list[i]}) {
				return
			}
		}
	}
}

// Lookup returns the rule with the ID: us-frcp-68, us-ca-ccp-998, us-fl-768.79, us-tx-cprc-42. Error: *invalid.Error for
// another.
func Lookup(id string) (Rule, error) {
	for r := range All() {
		if r.ID() == id {
			return r, nil
		}
	}
	return Rule{}, invalid.New("", invalid.Quote(id)+" is no offer-of-judgment rule", "us-frcp-68, us-ca-ccp-998, us-fl-768.79, us-tx-cprc-42")
}

// federal68 is Federal Rule of Civil Procedure 68.
func federal68() rule {
	text := authority.Rule("Fed. R. Civ. P. 68(d)", "").ReadAt("https://uslawessentials.com/frcivp68/", AsOf())
	august := authority.Case("Delta Air Lines, Inc. v. August, 450 U.S. 346 (1981)", "at 350-361").ReadAt("https://casetext.com/case/delta-air-lines-inc-v-august", AsOf())
	marek := authority.Case("Marek v. Chesny, 473 U.S. 1 (1985)", "at 5-12").ReadAt("https://case-law.vlex.com/vid/473-u-s-1-604994290", AsOf())
	return rule{
		id: "us-frcp-68", title: "Fed. R. Civ. P. 68", jurisdiction: "US", sides: []Side{Defendant}, before: 14, from: civil.On(2009, 12, 1),
		authority: []authority.Citation{text, august, marek,
			authority.Rule("Fed. R. Civ. P. 68(a)", "").NotConfirmed().Noted("that 14 days, and not 10, count from December 1, 2009")},
		omits: []string{"an offer after liability is determined, (c)", "an offer has to be open for 14 days after service"},
		test: func(_ Offer, amount, judgment exact.Num) (bool, exact.Num, string) {
			switch {
			case judgment.Sign() == 0:
				return false, amount, "the rule does not reach a judgment for the defendant (Delta Air Lines v. August)"
			case judgment.Cmp(amount) > 0:
				return false, amount, "the judgment is more favorable than the offer"
			}
			return true, amount, "the judgment is not more favorable than the offer"
		},
		follows: func(o Offer) []Consequence {
			return []Consequence{
				{What: "costs incurred after the offer", Pays: Plaintiff, To: Defendant, From: o.Made, Authority: text},
				{What: "the plaintiff's own costs after the offer, with fees where the statute of the claim makes them part of costs", Pays: Plaintiff, From: o.Made, Authority: marek},
			}
		},
	}
}

// california998 is Code of Civil Procedure section 998.
func california998() rule {
	c := authority.Statute("Cal. Code Civ. Proc. § 998(c)(1)", "").ReadAt("https://barrypgoldberg.com/2016-amendment-to-c-c-p-%c2%a7-998-equalizes-costs-for-plaintiffs-and-defendants", AsOf()).
		Noted("as quoted there")
	d := authority.Statute("Cal. Code Civ. Proc. § 998(d)", "").ReportedAt("https://underwood.law/blog/tag/settlement", AsOf())
	interest := authority.Statute("Cal. Civ. Code § 3291", "").ReportedAt("https://dailyjournal.com/articles/272671-warning-some-cost-shifting-may-occur", AsOf())
	martinez := authority.Case("Martinez v. Eatlite One, Inc., 27 Cal. App. 5th 1181 (2018)", "").ReportedAt("https://www.severson.com/appellate-tracker/martinez-v-eatlite-one-inc-2/", AsOf()).
		Noted("costs and fees before the offer count on both sides, or on neither")
	return rule{
		id: "us-ca-ccp-998", title: "Cal. Code Civ. Proc. § 998", jurisdiction: "US-CA", sides: []Side{Plaintiff, Defendant}, before: 10, from: civil.On(2016, 1, 1),
		authority: []authority.Citation{c, d, interest, martinez,
			authority.Statute("Cal. Code Civ. Proc. § 998", "").NotConfirmed().Noted("that the amendment of 2015, by which a defendant's expert costs count from the offer, is in force from January 1, 2016")},
		omits: []string{"eminent domain", "an offer lapses with the start of trial or after 30 days", "offers that are token, or not made in good faith",
			"a settlement for less than the offer (Madrigal v. Hyundai Motor America, 2025)"},
		test: func(o Offer, amount, judgment exact.Num) (bool, exact.Num, string) {
			if o.By == Defendant {
				if judgment.Cmp(amount) > 0 {
					return false, amount, "the plaintiff obtained a more favorable judgment"
				}
				return true, amount, "the plaintiff failed to obtain a more favorable judgment"
			}
			if judgment.Cmp(amount) < 0 {
				return false, amount, "the defendant obtained a more favorable judgment"
			}
			return true, amount, "the defendant failed to obtain a more favorable judgment"
		},
		follows: func(o Offer) []Consequence {
			if o.By == Defendant {
				return []Consequence{
					{What: "the plaintiff's own costs after the offer", Pays: Plaintiff, From: o.Made, Authority: c},
					{What: "the defendant's costs from the time of the offer", Pays: Plaintiff, To: Defendant, From: o.Made, SetOff: true, Authority: c},
					{What: "a reasonable sum for the defendant's expert witnesses after the offer", Pays: Plaintiff, To: Defendant, From: o.Made, Discretionary: true, SetOff: true, Authority: c},
				}
			}
			return []Consequence{
				{What: "a reasonable sum for the plaintiff's expert witnesses after the offer", Pays: Defendant, To: Plaintiff, From: o.Made, Discretionary: true, Authority: d},
				{What: "interest at 10 percent a year from the first offer, in actions for personal injury", Pays: Defendant, To: Plaintiff, From: o.Made, Authority: interest},
			}
		},
	}
}

// florida76879 is section 768.79 of the Florida Statutes.
func florida76879() rule {
	text := authority.Statute("Fla. Stat. § 768.79(1)", "").
		ReadAt("http://www.leg.state.fl.us/Statutes/index.cfm?App_mode=Display_Statute&URL=0700-0799/0768/Sections/0768.79.html", AsOf()).Noted("the statutes of 2023")
	white := authority.Case("White v. Steak & Ale of Florida, Inc., 816 So. 2d 546 (Fla. 2002)", "at 551").
		ReportedAt("https://www.abbeyadams.com/attorneys-fees-proposal-for-settlement-judgment-obtained-at-least-25-less-than-offer-calculation-trial-court-erred-by-awarding-defendant-its-attorneys-fees-and-costs-based-on-a-rejecte/", AsOf()).
		Noted("the judgment counts with the costs and fees that could have been taxed on the day of the offer")
	return rule{
		id: "us-fl-768.79", title: "Fla. Stat. § 768.79", jurisdiction: "US-FL", sides: []Side{Plaintiff, Defendant},
		authority: []authority.Citation{text, white},
		omits: []string{"how long before trial an offer has to be served, Fla. R. Civ. P. 1.442", "an offer not made in good faith", "settlements after the offer, by which a verdict was reduced, count with the judgment: add them",
			"since when the section has read so: earlier law is not covered"},
		test: func(o Offer, amount, judgment exact.Num) (bool, exact.Num, string) {
			if o.By == Defendant {
				threshold := amount.Mul(exact.Int(3)).Quo(exact.Int(4))
				switch {
				case judgment.Sign() == 0:
					return true, threshold, "the judgment is one of no liability"
				case judgment.Cmp(threshold) > 0:
					return false, threshold, "the judgment is not at least 25 percent less than the offer"
				}
				return true, threshold, "the judgment is at least 25 percent less than the offer"
			}
			threshold := amount.Mul(exact.Int(5)).Quo(exact.Int(4))
			if judgment.Cmp(threshold) < 0 || judgment.Sign() == 0 {
				return false, threshold, "the judgment is not at least 25 percent greater than the demand"
			}
			return true, threshold, "the judgment is at least 25 percent greater than the demand"
		},
		follows: func(o Offer) []Consequence {
			return []Consequence{{What: "reasonable costs and attorney's fees from the day of the offer", Pays: o.By.other(), To: o.By, From: o.Made, SetOff: o.By == Defendant, Authority: text}}
		},
	}
}
