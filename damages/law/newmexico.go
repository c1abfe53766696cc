package law

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func newMexico() data {
	var newMexicoPunitive = rulingReported("Aken v. Plains Electric Generation & Transmission Cooperative, Inc., 2002-NMSC-021", "",
		"https://www.studicata.com/summaries/supreme-court-of-new-mexico/aken-v-plains-electric-generation-transmission-cooperative-inc-2002-48wn9v")

	return data{
		predicate: rules(
			version("us-nm-punitive-predicate", "punitive damages need malicious, willful, reckless, wanton or fraudulent conduct, or bad faith", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malicious_willful_reckless_or_wanton", "malice", "willfulness", "recklessness", "wantonness", "fraud", "bad_faith"),
				Proof:  finding.Preponderance,
			}, newMexicoPunitive).by(Accrual, civil.Date{}, civil.On(2026, 7, 1)).
				omitting("that preponderance suffices was confirmed only through reports of the change made for malpractice in 2026"),
			version("us-nm-punitive-predicate-2026", "punitive damages need malicious, willful, reckless, wanton or fraudulent conduct, or bad faith", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malicious_willful_reckless_or_wanton", "malice", "willfulness", "recklessness", "wantonness", "fraud", "bad_faith"),
				Proof:  finding.Preponderance,
			}, newMexicoPunitive).by(Accrual, civil.On(2026, 7, 1), civil.Date{}).notFor("med-mal").
				omitting("the change made for malpractice in 2026, whose event is not confirmed"),
		),

		punitiveCaps: rules(
			version("us-nm-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(newMexicoPunitive)).by(Accrual, civil.Date{}, civil.On(2026, 7, 1)),
			version("us-nm-punitive-cap-none-2026", "no cap on punitive damages outside malpractice", noCaps(), noOther(newMexicoPunitive)).
				by(Accrual, civil.On(2026, 7, 1), civil.Date{}).notFor("med-mal"),
		),

		split: rules(version("us-nm-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: rules(version("us-nm-compensatory-caps", "no general cap on compensatory damages", noCaps(),
			statuteReported("N.M. Stat. Ann. § 41-5-6", "", "https://law.justia.com/codes/new-mexico/chapter-41/article-5/section-41-5-6/").
				Noted("limits recovery in malpractice only")).notFor("med-mal")),

		fault: rules(version("us-nm-fault", "pure comparative fault", claimant(fault.Pure),
			ruling("Scott v. Rizzo, 96 N.M. 682, 634 P.2d 1234 (1981)", "", "https://app.midpage.ai/document/scott-v-rizzo-1430183")).
			by(Accrual, civil.On(1981, 2, 12), civil.Date{}).
			omitting("several liability, N.M. Stat. Ann. § 41-3A-1", "actions of earlier accrual tried after February 12, 1981")),

		remittitur: rules(version("us-nm-remittitur", "remittitur in New Mexico courts", remittitur.Practice{},
			authority.Case("Jolley v. Energen Resources Corp., 2008-NMCA-164", "").ReportedAt("https://e.casetext.com/case/jolley-v-energen-resources-corp", AsOf()))),
	}
}
