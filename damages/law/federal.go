package law

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func federal() data {
	var (
		exxonBaker = rulingReported("Exxon Shipping Co. v. Baker, 554 U.S. 471 (2008)", "at 513-515",
			"https://butler.legal/exxon-shipping-co-v-baker-sailing-into-the-confluence-of-common-law-and-constitutional-standards-for-punitive-damages").
			Noted("the pages cited were not read")
		section1961 = statute("28 U.S.C. § 1961", "(a)-(b)", "https://github.com/publicdocs/uscode")
		bonjorno    = rulingReported("Kaiser Aluminum & Chemical Corp. v. Bonjorno, 494 U.S. 827 (1990)", "", "https://scotus.governmentreporter.ai/clusters/112403").
				Noted("from entry of judgment, not from the verdict")
		cementDivision = ruling("Cement Division, National Gypsum Co. v. City of Milwaukee, 144 F.3d 1111 (7th Cir. 1998)", "",
			"http://law.justia.com/cases/federal/appellate-courts/F3/144/1111/589586/").Noted("prime rate, compounded annually, in admiralty; circuits differ")
		hetzel = ruling("Hetzel v. Prince William County, 523 U.S. 208 (1998)", "at 211", "http://www.chanrobles.com/usa/us_supremecourt/523/208/")
	)

	return data{
		predicate: rules(
			version("us-punitive-predicate", "punitive damages need malice or reckless indifference", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malice_or_reckless_indifference", "malice", "reckless_indifference", "recklessness"),
				Proof:  finding.Preponderance,
				Bars: frozen.Of(punitive.Bar{Cause: "cfaa", Authority: statute("18 U.S.C. § 1030", "(g)",
					"https://www.law.cornell.edu/uscode/text/18/1030").Noted("compensatory damages and injunctive or other equitable relief only")}),
			}, rulingReported("Smith v. Wade, 461 U.S. 30 (1983)", "at 56", "https://usasupreme.clubjuris.com/461/30/index.php").Noted("the syllabus was read; page 56 was not")).
				omitting("a federal statute that sets a standard of its own for punitive damages", "that preponderance is the standard of proof was not read in a source"),
		),

		punitiveCaps: rules(
			version("us-punitive-caps-before-exxon", "limits on punitive damages under federal law", noCaps(), exxonBaker).
				by(Verdict, civil.Date{}, civil.On(2008, 6, 25)).notFor("title-vii", "employment").
				omitting("matters tried before June 25, 2008 and still pending then came under the maritime ceiling by the order of a court"),
			version("us-maritime-punitive-ceiling", "maritime ceiling of one to one", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Causes: frozen.Of("maritime"),
				To: limit.When("intentional_or_for_gain", limit.NoLimit(), limit.Times(1, limit.Compensatory)),
			}), exxonBaker).by(Verdict, civil.On(2008, 6, 25), civil.Date{}).notFor("title-vii", "employment").
				omitting("held for reckless conduct without intent or gain; whether it reaches further is unsettled"),
		),

		split: rules(version("us-punitive-split", "no share of punitive damages for a fund", undivided(),
			noOther(authority.Case("Exxon Shipping Co. v. Baker, 554 U.S. 471 (2008)", "").NotConfirmed()))),

		compensatoryCaps: rules(version("us-compensatory-caps", "no general federal cap on compensatory damages", noCaps(),
			noOther(authority.Statute("42 U.S.C. § 1981a", "(b)(3)").NotConfirmed())).notFor("title-vii", "employment")),

		remittitur: rules(version("us-remittitur", "remittitur in federal courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: hetzel,
			DueProcess: remittitur.Varies, DueProcessLaw: rulingReported("Planned Parenthood of the Columbia/Willamette, Inc. v. American Coalition of Life Activists, 422 F.3d 949 (9th Cir. 2005)",
				"at 965", "https://cetient.com/case/9846013/southern-union-co-v-irvin").Noted("offered a new trial; the Eleventh Circuit offers none"),
			DueProcessMore: frozen.Of(rulingReported("Johansen v. Combustion Engineering, Inc., 170 F.3d 1320 (11th Cir. 1999)", "at 1331-1332",
				"https://www.thefreelibrary.com/Eleventh+Circuit+limits+punitive+damages+awards-a055251589")),
			Additur: remittitur.No, AdditurLaw: ruling("Dimick v. Schiedt, 293 U.S. 474 (1935)", "at 486-487", "http://www.chanrobles.com/usa/us_supremecourt/293/474/"),
			Appeal: remittitur.No, AppealProtest: remittitur.No,
			AppealLaw: ruling("Donovan v. Penn Shipping Co., 429 U.S. 648 (1977)", "at 650", "https://supreme.justia.com/cases/federal/us/429/648"),
		}, hetzel)),

		postjudgment: rules(
			version("us-postjudgment-1982", "interest at the coupon issue yield equivalent of the last 52-week Treasury bill auction, compounded annually", interest.Postjudgment{
				Rule:  interest.Rule{Rate: interest.Rate{Index: interest.TBill52Week}, Compounds: interest.Annually},
				Start: interest.FromEntry,
			}, section1961).by(Judgment, civil.On(1982, 10, 1), civil.On(2000, 12, 21)),
			version("us-postjudgment-2000", "interest at the weekly average 1-year Treasury yield of the calendar week before, compounded annually", interest.Postjudgment{
				Rule:  interest.Rule{Rate: interest.Rate{Index: interest.Treasury1Y}, Compounds: interest.Annually},
				Start: interest.FromEntry,
			}, section1961, bonjorno).by(Judgment, civil.On(2000, 12, 21), civil.Date{}).
				omitting("that a Monday may take the week before that, whose average is released that Monday: courts differ", "judgments against the United States, 28 U.S.C. § 2516 and 31 U.S.C. § 1304",
					"tax cases, 26 U.S.C. § 6621", "whether a day of a leap year is 1/366: clerks divide by 365"),
		),

		prejudgment: rules(version("us-prejudgment", "prejudgment interest on federal claims in the court's discretion, unless a statute speaks", interest.Prejudgment{
			Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets,
		}, cementDivision)),
	}
}
