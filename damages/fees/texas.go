package fees

import (
	"strconv"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Days before trial and after service that Texas Rule 167 counts.
const (
	texasOfferBefore       = 14
	texasDeclarationBefore = 45
	texasOpen              = 14
)

// texasAmended is the first filing day the amendment of 2011 governs.
func texasAmended() civil.Date { return civil.On(2011, 9, 1) }

// texas42 is chapter 42 of the Civil Practice and Remedies Code with Rule of Civil Procedure 167.
func texas42() rule {
	reach := authority.Statute("Tex. Civ. Prac. & Rem. Code § 42.002", "").
		ReadAt("https://codes.findlaw.com/tx/civil-practice-and-remedies-code/civ-prac-rem-sect-42-002/", AsOf())
	offers := authority.Rule("Tex. R. Civ. P. 167.2(a), (b)", "").
		ReadAt("http://18wheeleraccidentlawyer.co/statutes/63796/167.2.-Settlement-Offer.html", AsOf())
	costs := texasCosts()
	days := authority.Rule("Tex. R. Civ. P. 167.2(e)", "").ReportedAt("http://blog.settlepou.com/tag/texas-rules-of-civil-procedure/", AsOf()).
		Noted("that an offer has to be made at least 14 days before trial")
	since := authority.Statute("Tex. Acts 2003, 78th Leg., ch. 204 (H.B. 4), § 2.01", "").ReportedAt("https://vdocument.in/fee-shifting-texas.html", AsOf()).
		Noted("actions filed on or after January 1, 2004")
	setOff := authority.Rule("Tex. R. Civ. P. 167.4", "").ReportedAt("https://www.mayerllp.com/blog/the-often-misunderstood-texas-offer-of-settlement-rule", AsOf()).
		Noted("80 and 120 percent still measure; a defendant has litigation costs only as a set-off against what the claimant recovers")
	return rule{
		id: "us-tx-cprc-42", title: "Tex. Civ. Prac. & Rem. Code ch. 42", jurisdiction: "US-TX", sides: []Side{Plaintiff, Defendant},
		filed: civil.On(2004, 1, 1), covers: true,
		authority: []authority.Citation{reach, offers, costs, days, since, texas2011(), setOff,
			authority.Rule("Tex. R. Civ. P. 167.2(e)", "").NotConfirmed().Noted("that an offer is barred within 60 days after the appearance of the later of the two sides, which is not asked about")},
		omits: []string{"an offer in the last days before trial that answers another", "conditions of an offer found unreasonable, Rule 167.2(c)",
			"claims that are not for money", "claims by and against defendants who filed no declaration", "an offeror who joins another party after the offer, § 42.005(c)",
			"fees and costs recovered under another law are not recovered twice, Rule 167.4(e)"},
		check: checkTexas, outside: outsideTexas, notes: texasNotes, most: texasLimit,
		test: func(o Offer, amount, judgment exact.Num) (bool, exact.Num, string) {
			if o.By == Defendant {
				threshold := amount.Mul(exact.Int(4)).Quo(exact.Int(5))
				if judgment.Cmp(threshold) >= 0 {
					return false, threshold, "the judgment is not less than 80 percent of the offer"
				}
				return true, threshold, "the judgment is less than 80 percent of the offer"
			}
			threshold := amount.Mul(exact.Int(6)).Quo(exact.Int(5))
			if judgment.Cmp(threshold) <= 0 {
				return false, threshold, "the judgment is not more than 120 percent of the offer"
			}
			return true, threshold, "the judgment is more than 120 percent of the offer"
		},
		follows: func(o Offer) []Consequence {
			what := "litigation costs from the rejection to judgment: court costs, reasonable fees of up to two testifying experts, reasonable attorney's fees"
			by := costs
			if !o.Filed.Before(texasAmended()) {
				what, by = "litigation costs from the rejection to judgment: court costs, reasonable deposition costs, reasonable fees of up to two testifying experts, reasonable attorney's fees", texas2011()
			}
			return []Consequence{
				{What: what, Pays: o.By.other(), To: o.By, From: o.Rejected, SetOff: o.By == Defendant, Authority: by},
				{What: "its own fees and costs under another law, incurred after the rejection", Pays: o.By.other(), From: o.Rejected, Authority: costs},
			}
		},
	}
}

// texasCosts is the rule on litigation costs as first adopted.
func texasCosts() authority.Citation {
	return authority.Rule("Tex. R. Civ. P. 167.4", "").ReadAt("http://18wheeleraccidentlawyer.co/statutes/63798/167.4.-Awarding-Litigation-Costs.html", AsOf()).
		Noted("as it read from 2004 to 2011")
}

// texas2011 is the amendment of 2011.
func texas2011() authority.Citation {
	return authority.Statute("Tex. Acts 2011, 82d Leg. (H.B. 274), art. 4", "").ReportedAt("https://www.thompsoncoe.com/publications/hb-274-loser-pay-rule/", AsOf()).
		Noted("deposition costs count, and the limit of half the economic damages goes; actions filed from September 1, 2011")
}

// checkTexas checks the days Texas counts.
func checkTexas(o Offer, errs *invalid.List) {
	if o.Filed.IsZero() {
		errs.Add("offer.filed", "no day", "the day the action was filed")
	} else if o.Made.Before(o.Filed) && !o.Made.IsZero() {
		errs.Add("offer.filed", "after the offer", "a day up to the day of the offer")
	}
	if !o.Declared.IsZero() && o.Declared.Before(o.Filed) {
		errs.Add("offer.declared", "before the action was filed", "a day from that of filing on")
	}
	early := func(path string, day civil.Date, before int) {
		if days, err := day.DaysUntil(o.Trial); err == nil && days < before && !o.TimeChanged {
			errs.Add(path, strconv.Itoa(days)+" days before trial", "at least "+strconv.Itoa(before)+" days before trial, or an order that changed the time")
		}
	}
	early("offer.made", o.Made, texasOfferBefore)
	early("offer.declared", o.Declared, texasDeclarationBefore)
	if days, err := o.Made.DaysUntil(o.Deadline); err == nil && days >= 0 && days < texasOpen {
		errs.Add("offer.deadline", strconv.Itoa(days)+" days after the offer", "at least "+strconv.Itoa(texasOpen)+" days after it")
	}
}

// outsideTexas says why chapter 42 does not reach an offer.
func outsideTexas(o Offer) string {
	switch {
	case o.Action != OtherAction:
		return "the chapter does not apply to " + [...]string{"", "a class action", "a shareholder's derivative action", "an action by or against a governmental unit",
			"an action under the Family Code", "an action to collect workers' compensation benefits", "an action in a justice or small claims court"}[o.Action]
	case o.Declared.IsZero():
		return "the chapter does not apply: the defendant filed no declaration that invokes it"
	case o.Made.Before(o.Declared):
		return "the offer was made before the defendant's declaration"
	}
	return ""
}

// texasNotes are the caveats of an offer under chapter 42.
func texasNotes(o Offer) []string {
	var out []string
	if !o.IncludesCosts {
		out = append(out, "an offer has to state terms that settle fees, interest and costs up to its day with the claims: those given are counted with the judgment")
	}
	if o.Rejected.IsZero() {
		out = append(out, "litigation costs run from the rejection of the offer, whose day is not recorded")
	}
	if o.By == Defendant {
		out = append(out, "litigation costs come off what the claimant recovers: where that is nothing the defendant has none")
	}
	return out
}

// texasLimit is the limit on litigation costs of § 42.004(d) and Rule 167.4(d).
func texasLimit(filed civil.Date, a parts) Limit {
	out := Limit{Limited: true, Authority: []authority.Citation{texasCosts()}}
	sum := exact.Int(0)
	step := func(what string, n exact.Num) {
		sum = sum.Add(n)
		out.Lines = append(out.Lines, Line{what, n.Round(2).Decimal(), sum.Round(2).Decimal()})
	}
	if filed.Before(texasAmended()) {
		step("noneconomic damages", a.noneconomic)
		step("exemplary or additional damages", a.exemplary)
		step("half of economic damages", a.economic.Quo(exact.Int(2)))
		step("liens", a.liens.Neg())
		if sum.Sign() < 0 {
			step("no less than nothing", sum.Neg())
		}
	} else {
		out.Authority = []authority.Citation{texas2011(),
			authority.Statute("Tex. Civ. Prac. & Rem. Code § 42.004(d)", "").NotConfirmed().Noted("that since 2011 the limit is the whole the claimant recovers before litigation costs are added or taken off, for offers of either side")}
		step("damages", a.economic.Add(a.noneconomic).Add(a.exemplary))
		step("interest, costs and the rest", a.other)
	}
	out.Most = sum.Round(2).Decimal()
	return out
}
