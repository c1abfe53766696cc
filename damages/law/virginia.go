package law

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func virginia() data {
	var (
		virginia381 = statute("Va. Code Ann. § 8.01-38.1", "", "https://law.justia.com/codes/virginia/title-8-01/chapter-3/section-8-01-38-1/")
		virginia383 = statute("Va. Code Ann. § 8.01-383.1", "(A)-(B)", "https://law.justia.com/codes/virginia/title-8-01/chapter-13/section-8-01-383-1/")
	)

	return data{
		predicate: rules(version("us-va-punitive-predicate", "punitive damages need malice, or conduct so willful or wanton as to show conscious disregard of the rights of others", punitive.Predicate{
			States: frozen.Of[finding.Topic]("malice_or_willful_or_wanton_conduct", "malice", "actual_malice", "willful_or_wanton_conduct"),
		}, statuteReported("Va. Code Ann. § 8.01-44.5", "", "https://law.justia.com/codes/virginia/title-8-01/chapter-3/section-8-01-44-5/")).
			omitting("the standard of proof, which neither § 8.01-38.1 nor § 8.01-44.5 states and no decision read confirms")),

		punitiveCaps: rules(
			version("us-va-punitive-cap-none", "no cap on punitive damages", noCaps(), virginia381).by(Accrual, civil.Date{}, civil.On(1988, 7, 1)),
			version("us-va-punitive-cap-1988", "cap of $350,000 on punitive damages in an action", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Action, To: limit.Dollars(350_000),
			}), virginia381, rulingReported("Wackenhut Applied Technologies Center, Inc. v. Sygnetron Protection Systems, Inc., 979 F.2d 980 (4th Cir. 1992)", "",
				"http://law.justia.com/cases/federal/appellate-courts/F2/979/980/383411/")).by(Accrual, civil.On(1988, 7, 1), civil.Date{}).
				omitting("how several plaintiffs share the one amount: no decision was found"),
		),

		split: rules(version("us-va-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: rules(version("us-va-compensatory-caps", "no general cap on compensatory damages", noCaps(),
			statuteReported("Va. Code Ann. § 8.01-581.15", "", "https://www.lawserver.com/law/state/virginia/va-code/virginia_code_8-01-581-15").
				Noted("limits recovery in malpractice only")).notFor("med-mal")),

		fault: rules(version("us-va-fault", "contributory negligence", claimant(fault.AnyFault),
			faultSurvey(), authority.Case("Baskett v. Banks, 186 Va. 1022 (1947)", "").NotConfirmed()).
			notFor("contract", "assault", "fraud", "defamation")),

		remittitur: rules(version("us-va-remittitur", "remittitur and additur in Virginia courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: virginia383, Additur: remittitur.Yes, AdditurLaw: virginia383,
			AppealProtest: remittitur.Yes, AppealLaw: virginia383,
		}, virginia383)),
	}
}
