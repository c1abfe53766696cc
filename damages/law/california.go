package law

import (
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func california() data {
	var (
		california3294  = statute("Cal. Civ. Code § 3294", "(a)-(c)", "http://www.leginfo.ca.gov/pub/13-14/bill/asm/ab_1051-1100/ab_1095_bill_20130222_introduced.htm")
		california662   = statute("Cal. Code Civ. Proc. § 662.5", "(a)-(c)", "https://self-law.org/code/ca/code-of-civil-procedure/662-5")
		california32945 = statuteReported("Cal. Civ. Code § 3294.5 (expired)", "", "http://www.mofo.com/New-California-Law-Allows-for-Split-Recovery-of-Punitive-Damages-Awards-04-01-2005/")
	)

	return data{
		predicate: rules(
			version("us-ca-punitive-predicate-1988", "punitive damages need malice, oppression or fraud", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malice_oppression_or_fraud", "malice", "oppression", "fraud"),
				Proof:  finding.ClearAndConvincing, Agent: "managing_agent",
				Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: california3294}),
			}, california3294).by(Filing, civil.On(1988, 1, 1), civil.Date{}).notFor("wrongful-death").
				omitting("actions filed before 1988 and tried after, which Stats. 1987 ch. 1498 reached too", "wrongful death, § 3294(d)",
					"Cal. Penal Code § 502(e)(4), whose own words on punitive damages were not read"),
		),

		punitiveCaps: rules(version("us-ca-punitive-cap", "no statutory cap on punitive damages", noCaps(),
			california3294, rulingReported("Simon v. San Paolo U.S. Holding Co., 35 Cal. 4th 1159 (2005)", "", "http://scocal.stanford.edu/opinion/simon-v-san-paolo-etc-33530"))),

		split: rules(
			version("us-ca-punitive-split-none", "no share of punitive damages for a fund", undivided(), california32945).
				by(Filing, civil.Date{}, civil.On(2004, 8, 16)),
			version("us-ca-punitive-split-after", "no share of punitive damages for a fund", undivided(), california32945.
				Noted("75 percent went to a state fund in actions filed from August 16, 2004 whose judgment was final before July 1, 2006")).
				by(Filing, civil.On(2006, 7, 1), civil.Date{}),
		),

		compensatoryCaps: rules(version("us-ca-compensatory-caps", "no general cap on compensatory damages", noCaps(),
			statuteReported("Cal. Civ. Code § 3333.2", "", "https://shouselaw.com/ca/blog/damage-caps-in-california").
				Noted("reported as the only cap on damages for personal injury")).notFor("med-mal")),

		fault: rules(version("us-ca-fault", "pure comparative fault", claimant(fault.Pure),
			rulingReported("Li v. Yellow Cab Co., 13 Cal. 3d 804 (1975)", "", "https://bestatto-gatsby.netlify.app/blog/increasing-your-tort-recovery")).
			by(Verdict, civil.On(1975, 3, 31), civil.Date{}).omitting("several liability for noneconomic damages, Cal. Civ. Code § 1431.2", "trials begun before the decision became final")),

		remittitur: rules(version("us-ca-remittitur", "remittitur and additur in California courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: california662,
			DueProcess: remittitur.No, DueProcessLaw: rulingReported("Simon v. San Paolo U.S. Holding Co., 35 Cal. 4th 1159 (2005)", "", "http://scocal.stanford.edu/opinion/simon-v-san-paolo-etc-33530").
					Noted("the court fixed the constitutional maximum itself"),
			Additur: remittitur.Yes, AdditurLaw: california662,
		}, california662)),
	}
}
