package law

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func hawaii() data {
	const sections = "https://github.com/KailuaHRS/hawaii-statutes/blob/main/s/"
	var (
		masaki = rulingReported("Masaki v. General Motors Corp., 71 Haw. 1, 780 P.2d 566 (1989)", "",
			"http://casetext.com/case/masaki-v-general-motors-corp/case-summaries")
		hawaiiStudy = authority.Publication("Rhetoric, Reality, and Integrated Empiricism (study of punitive damages)", "").
				ReportedAt("https://docslib.org/doc/13963251/vi-conclusion-rhetoric-reality-and-integrated-empiricism", AsOf()).
				Noted("reports no legislation that restricts them in Hawaii")
		hawaii87   = statute("Haw. Rev. Stat. § 663-8.7", "", "https://law.justia.com/codes/hawaii/title-36/chapter-663/section-663-8-7/")
		hawaii31   = statute("Haw. Rev. Stat. § 663-31", "(a)", sections+"663-31/index.html")
		hawaii109  = statute("Haw. Rev. Stat. § 663-10.9", "", sections+"663-10.9/index.html")
		hawaii155  = statute("Haw. Rev. Stat. § 663-15.5", "(a)", sections+"663-15.5/index.html")
		hawaii10   = statute("Haw. Rev. Stat. § 663-10", "", sections+"663-10/index.html")
		bynum      = authority.Case("Bynum v. Magno, 106 Haw. 81 (2004)", "").NotConfirmed()
		izumi      = rulingReported("Izumi v. Park (Haw.)", "", "https://print.casetext.com/case/izumi-v-park/how-cited")
		hawaiiPain = head.Of(head.KindPainAndSuffering, head.KindPainAndSuffering.At(head.Past), head.KindPainAndSuffering.At(head.Future))

		// the torts of § 663-10.9(2), for which liability stays joint and pain and suffering is not limited
		hawaiiExempt = frozen.Of("assault", "aviation", "battery", "conversion", "drunk-driving", "environmental", "false-imprisonment", "fraud", "intentional-tort",
			"malicious-prosecution", "motor-carrier", "motor-vehicle", "product-liability", "sexual-abuse", "toxic-tort")
		hawaiiInjuries = frozen.Of(injuriesAnd("med-mal", "wrongful-death")...)
		hawaiiInterest = "https://github.com/KailuaHRS/hawaii-statutes"
	)

	return data{
		predicate: rules(version("us-hi-punitive-predicate", "punitive damages need wanton or oppressive conduct, malice, or conscious indifference to consequences", punitive.Predicate{
			States: frozen.Of[finding.Topic]("wantonness", "oppression", "malice", "conscious_indifference", "reckless_indifference"),
			Proof:  finding.ClearAndConvincing,
		}, masaki).omitting("the preponderance of evidence that sufficed before the decision of September 20, 1989")),

		punitiveCaps: rules(version("us-hi-punitive-cap", "no cap on punitive damages", noCaps(), hawaiiStudy)),

		split: rules(version("us-hi-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: rules(version("us-hi-compensatory-caps", "cap of $375,000 on pain and suffering", frozen.Of(limit.Cap{
			Kinds: hawaiiPain, Except: hawaiiExempt, Unit: limit.Plaintiff, To: limit.Dollars(375_000),
		}), hawaii87, hawaii109).by(Accrual, civil.On(1986, 10, 1), civil.Date{}).
			omitting("the day in 1986 on which the section took effect was not confirmed", "noneconomic damages that the verdict did not divide, of which only the pain and suffering is limited",
				"whether those with claims derived from one injury share a limit")),

		fault: rules(version("us-hi-fault", "comparative fault, barred above the defendants together", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}, hawaii31).
			reaching(careless("drunk-driving")).
			by(Accrual, civil.On(1969, 7, 14), civil.Date{})),

		liability: rules(version("us-hi-liability", "joint for economic damages of injury and death, for noneconomic damages at 25 percent, and for the torts the statute lists", fault.Liability{Joint: frozen.Of(
			fault.Clause{Heads: head.AllEconomic(), Causes: hawaiiInjuries},
			fault.Clause{Heads: head.AllNoneconomic(), Over: fault.Threshold{Percent: 25, Inclusive: true}, Causes: hawaiiInjuries},
			fault.Clause{Causes: hawaiiExempt}, fault.Clause{Finding: "intentional_tort"},
		)}, hawaii109).by(Accrual, civil.On(1986, 8, 1), civil.Date{}).
			omitting("joint and several liability before August 1, 1986", "the design and maintenance of highways, which is joint only after notice of a like occurrence",
				"the share of a governmental entity, which is several: Haw. Rev. Stat. § 663-10.5", "claims of design professionals and accountants without physical injury, which are several")),

		credit: rules(version("us-hi-credit", "the sum paid in a settlement in good faith comes off", fault.Credit{Method: fault.ProTanto, Stated: true, GoodFaith: true}, hawaii155)),

		reallocation: rules(version("us-hi-reallocation", "those jointly liable owe the whole; nothing else is moved", fault.Reallocation{Rule: fault.ByJointLiability}, hawaii109)),

		collateral: rules(version("us-hi-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, hawaii10, bynum).
			omitting("liens of those who paid, which are satisfied out of special damages")),

		remittitur: rules(version("us-hi-remittitur", "remittitur in Hawaii courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: izumi,
		}, izumi).omitting("the test of an excessive award and additur were not read")),

		postjudgment: rules(version("us-hi-postjudgment", "10 percent a year, simple, not on prejudgment interest", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromEntry, Excludes: true},
			statute("Haw. Rev. Stat. § 478-3", "", hawaiiInterest)).
			omitting("claims against the state under § 661-1, which bear none unless it consents", "the day from which 10 percent holds")),

		prejudgment: provisions(general(version("us-hi-prejudgment", "10 percent a year in the court's discretion", interest.Prejudgment{
			Available: interest.Discretionary, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.AsCourtSets, First: theDay(event(interest.FromAccrual)), Excludes: head.AllPunitive(),
		}, statute("Haw. Rev. Stat. §§ 636-16, 478-2", "", hawaiiInterest)).
			omitting("obligations of the state: the prime rate of the month before the quarter, at most 10 percent", "that punitive damages bear none was not read in a source")),
			only(causesOf("government"), version("us-hi-prejudgment-government", "no prejudgment interest on tort claims against the state", interest.Prejudgment{Available: interest.None},
				statute("Haw. Rev. Stat. § 662-2", "", "https://github.com/saint1415/us-statutes"))),
		),
		security: rules(version("us-hi-appeal-security", "a bond that the court approves, at most $25 million, or $1 million for a small business", interest.Security{Measured: interest.AsApproved, Ceiling: millions(25), Small: millions(1)},
			statute("Haw. Rev. Stat. § 607-26", "(a)", "https://law.justia.com/codes/hawaii/title-32/chapter-607/section-607-26/"),
			courtRuleReported("Haw. R. App. P. 8", "(b)", "https://courtsurety.com/state-appeal-bond-requirements/hawaii/")).
			omitting("who is a small business concern, § 210-1", dissipates, "from when the ceilings hold")),
		life: rules(version("us-hi-judgment-life", "ten years, extended once on motion up to twenty years from the original judgment", interest.Life{Years: 10, Renews: 10, Times: 1, From: interest.FromExpiry},
			statute("Haw. Rev. Stat. § 657-5", "", sections+"657-5/index.html")).
			omitting("extensions for less, which a court may grant within the twenty years", "child support, which has no limit: § 657-5.5")),
	}
}
