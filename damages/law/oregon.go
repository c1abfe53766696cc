package law

import (
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func oregon() data {
	var (
		oregon730 = statute("Or. Rev. Stat. § 31.730", "(1)", "https://www.oregonlaws.org/ors/31.730")
		oregon735 = statute("Or. Rev. Stat. § 31.735", "(1)", "https://oregon.public.law/statutes/ors_31.735")
		demendoza = ruling("DeMendoza v. Huffman, 334 Or. 425, 51 P.3d 1232 (2002)", "", "https://app.midpage.ai/document/demendoza-v-huffman-836017")
		patton    = rulingReported("Patton v. Target Corp., 349 Or. 230, 242 P.3d 611 (2010)", "", "https://app.midpage.ai/case/patton-v-target-corp-834999").
				Noted("no consent of the state is needed for a settlement before judgment")
		gore617 = ruling("BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)", "at 617 (appendix to Ginsburg, J., dissenting)", "https://law.onecle.com/ussc/517/517us617.html").
			Noted("the act of July 19, 1995 allocates 60 percent")
		oregon3525 = statute("2011 Or. Laws ch. 689 (H.B. 3525)", "§ 1", "https://legiscan.com/OR/text/HB3525/2011").Noted("effective August 2, 2011")
		greist     = ruling("Greist v. Phillips, 322 Or. 281, 906 P.2d 789 (1995)", "", "http://law.justia.com/cases/oregon/supreme-court/1995/322-or-281.html")
	)

	const oregonCompensation = "Criminal Injuries Compensation Account"

	return data{
		predicate: rules(version("us-or-punitive-predicate", "punitive damages need malice, or reckless and outrageous indifference to a highly unreasonable risk of harm", punitive.Predicate{
			States: frozen.Of[finding.Topic]("malice_or_reckless_and_outrageous_indifference", "malice", "reckless_and_outrageous_indifference"),
			Proof:  finding.ClearAndConvincing,
		}, oregon730).by(Verdict, civil.On(1995, 9, 9), civil.Date{}).
			omitting("health practitioners acting within their licence and without malice, Or. Rev. Stat. § 31.740", "the day the section took effect was not confirmed")),

		punitiveCaps: rules(version("us-or-punitive-cap", "no cap on punitive damages", noCaps(), noOther(oregon730))),

		split: rules(
			version("us-or-punitive-split-1995", "60 percent of punitive damages to the state", punitive.Split{
				Payee: oregonCompensation, Share: punitive.Fraction{Num: 3, Den: 5}, Vests: "entry of judgment",
			}, demendoza, patton, gore617).
				by(Verdict, civil.On(1995, 9, 9), civil.On(2011, 8, 2)).
				omitting("the day in 1995 from which the share was 60 percent was not confirmed"),
			version("us-or-punitive-split-2011", "70 percent of punitive damages to the state", punitive.Split{
				Payee: "Criminal Injuries Compensation Account (60%) and State Court Facilities and Security Account (10%)",
				Share: punitive.Fraction{Num: 7, Den: 10}, Vests: "entry of judgment",
			}, oregon735, oregon3525, patton.Noted("on the same words of the statute as it stood before")).by(Verdict, civil.On(2011, 8, 2), civil.Date{}).
				omitting("the transition clause of 2011 c. 689", "attorney fees, at most 20 percent of the award, out of the plaintiff's share"),
		),

		compensatoryCaps: rules(
			version("us-or-noneconomic-cap-1987", "cap of $500,000 on noneconomic damages", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Causes: frozen.Of("wrongful-death"), Unit: limit.Plaintiff, To: limit.Dollars(500_000),
			}), greist, statuteReported("Or. Rev. Stat. § 31.710 (formerly 18.560)", "(1)",
				"https://www.studicata.com/summaries/supreme-court-of-oregon/hughes-v-peacehealth-2008-4v9dnt")).
				by(Accrual, civil.On(1988, 1, 1), civil.Date{}).
				omitting("injury claims other than wrongful death, for which the cap was struck down: Lakin v. Senco Products, Inc., 329 Or. 62 (1999); Busch v. McInnis Waste Systems, Inc., 366 Or. 628 (2020)",
					"the day in 1987 on which it took effect was not confirmed", "claims against public bodies"),
		),

		fault: rules(version("us-or-fault", "comparative fault, barred above 50 percent", claimant(fault.Above50),
			statute("Or. Rev. Stat. § 31.600", "(1)-(2)", "https://www.oregonlaws.org/ors/31.600")).
			by(Verdict, civil.On(1995, 9, 9), civil.Date{}).omitting("the day the present form took effect in 1995 was not confirmed", "several liability, Or. Rev. Stat. § 31.610")),

		remittitur: rules(version("us-or-remittitur", "remittitur in Oregon courts", remittitur.Practice{
			Offer: remittitur.Yes, DueProcess: remittitur.Yes,
			OfferLaw: rulingReported("Goddard v. Farmers Insurance Co., 344 Or. 232, 179 P.3d 645 (2008)", "",
				"https://www.insurancelawforum.com/2008/03/articles/bad-faithextra-contractual/oregon-supreme-court-revisits-constitutionality-of-punitive-damage-bad-faith-award/"),
			DueProcessLaw: rulingReported("Goddard v. Farmers Insurance Co., 344 Or. 232, 179 P.3d 645 (2008)", "",
				"https://www.insurancelawforum.com/2008/03/articles/bad-faithextra-contractual/oregon-supreme-court-revisits-constitutionality-of-punitive-damage-bad-faith-award/"),
		}, oregon730)),
	}
}
