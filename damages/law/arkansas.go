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

func arkansas() data {
	var (
		arkansasStates = frozen.Of[finding.Topic]("malice_or_reckless_disregard", "malice", "reckless_disregard", "intent_to_injure")
		arkansas206    = statute("Ark. Code Ann. § 16-55-206", "", "https://instalawyer.io/laws/arkansas-code/16-55-206-standards-for-award")
		arkansasNote   = authority.Publication("Arkansas Model Jury Instructions, Civil 2218", "note on use").
				ReportedAt("https://fightbreeloggers.pages.dev/151170.html", AsOf())
		arkansas208 = statute("Ark. Code Ann. § 16-55-208", "(a)-(c)",
			"https://casetext.com/statute/arkansas-code-of-1987/title-16-practice-procedure-and-courts/subtitle-5-civil-procedure-generally/chapter-55-general-provisions/subchapter-2-civil-justice-reform-act-of-2003/section-16-55-208-limitations-on-the-amount-of-punitive-damages")
		bayer = ruling("Bayer CropScience LP v. Schafer, 2011 Ark. 518, 385 S.W.3d 822", "at 12",
			"https://arkansasappeals.com/2011/12/14/procedural-lessons-from-a-48-million-dollar-appeal/")
	)

	return data{
		predicate: rules(
			version("us-ar-punitive-predicate-common-law", "punitive damages need malice or reckless disregard from which malice may be inferred", punitive.Predicate{
				States: arkansasStates, Proof: finding.Preponderance,
			}, arkansasNote.Noted("the lesser standard before March 25, 2003 is implied by the note")).by(Accrual, civil.Date{}, civil.On(2003, 3, 25)).unverified(),
			version("us-ar-punitive-predicate-2003", "punitive damages need malice or reckless disregard, or intent to injure", punitive.Predicate{
				States: arkansasStates, Proof: finding.ClearAndConvincing,
			}, arkansas206, arkansasNote).by(Accrual, civil.On(2003, 3, 25), civil.Date{}),
		),

		punitiveCaps: rules(
			version("us-ar-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(arkansas208)).
				by(Accrual, civil.Date{}, civil.On(2003, 3, 25)),
			version("us-ar-punitive-cap-2003", "cap on punitive damages for each plaintiff", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff,
				To: limit.When("intent_to_injure", limit.NoLimit(),
					limit.GreaterOf(limit.Dollars(250_000), limit.LesserOf(limit.Times(3, limit.Compensatory), limit.Dollars(1_000_000)))),
			}), arkansas208).by(Accrual, civil.On(2003, 3, 25), civil.Date{}).struck(bayer).
				omitting("the indexing of the fixed sums every three years from 2006", "the employment relationship, inside which article 5, section 32 allows limits"),
		),

		split: rules(version("us-ar-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: rules(version("us-ar-compensatory-caps", "no cap on compensatory damages", noCaps(),
			authority.Constitution("Ark. Const. art. 5, § 32", "").ReadAt("https://github.com/UniCourt/cic-code-ar", AsOf()))),

		fault: rules(version("us-ar-fault", "comparative fault, barred at 50 percent", claimant(fault.At50),
			statuteReported("Ark. Code Ann. § 16-64-122", "", "https://www.walkermorgan.com/arkansas/law/")).
			omitting("the day from which the section governs")),

		remittitur: rules(version("us-ar-remittitur", "remittitur in Arkansas courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: rulingReported("Advocat, Inc. v. Sauer, 353 Ark. 29, 111 S.W.3d 346 (2003)", "", "http://casetext.com/case/advocat-inc-v-sauer"),
		}, rulingReported("Advocat, Inc. v. Sauer, 353 Ark. 29, 111 S.W.3d 346 (2003)", "", "http://casetext.com/case/advocat-inc-v-sauer"))),
	}
}
