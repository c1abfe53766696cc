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

func illinois() data {
	var (
		illinois1207 = statute("735 Ill. Comp. Stat. 5/2-1207", "", "https://www.ilga.gov/legislation/ilcs/documents/073500050K2-1207.htm")
		illinois1115 = statute("735 Ill. Comp. Stat. 5/2-1115", "", "https://www.ilga.gov/legislation/ilcs/documents/073500050K2-1115.htm")
		best         = rulingReported("Best v. Taylor Machine Works, 179 Ill. 2d 367, 689 N.E.2d 1057 (1997)", "", "https://case-law.vlex.com/vid/689-n-2d-1057-614505774")
	)

	return data{
		predicate: rules(version("us-il-punitive-predicate", "punitive damages need fraud, actual malice, deliberate violence, or willful and wanton conduct", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willful_and_wanton", "fraud", "actual_malice", "deliberate_violence", "oppression", "gross_negligence"),
			Proof:  finding.Preponderance,
			Bars:   frozen.Of(punitive.Bar{Cause: "med-mal", Authority: illinois1115}, punitive.Bar{Cause: "legal-malpractice", Authority: illinois1115}),
		}, rulingReported("Loitz v. Remington Arms Co., 138 Ill. 2d 404 (1990)", "", "http://sherwoodlawgroup.com/blog/2869/punitive-damages-in-illinois/"),
			statuteReported("Ill. P.A. 103-514 (2023)", "", "https://johnsonandbell.com/?p=55067")).
			notFor("wrongful-death").
			omitting("the standard of proof: no statute in force sets one, and preponderance was not confirmed in a decision",
				"wrongful death and survival, where punitive damages came in with P.A. 103-514 on August 11, 2023")),

		punitiveCaps: rules(
			version("us-il-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(illinois1207)).by(Accrual, civil.Date{}, civil.On(1995, 3, 9)),
			version("us-il-punitive-cap-1995", "cap of three times economic damages", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Claim, To: limit.Times(3, limit.Economic),
			}), statute("735 Ill. Comp. Stat. 5/2-1115.05 (P.A. 89-7)", "(a)", "https://ilga.gov/ftp/ILCS/Ch%200735/Act%200005/073500050K2-1115.05.html")).
				by(Accrual, civil.On(1995, 3, 9), civil.On(1997, 12, 18)).struck(best).
				omitting("the event the act keyed on was not confirmed; accrual stands for it"),
			version("us-il-punitive-cap-none-since-best", "no cap on punitive damages", noCaps(), best).by(Accrual, civil.On(1997, 12, 18), civil.Date{}),
		),

		split: rules(version("us-il-punitive-split", "apportionment of punitive damages by the court", punitive.Split{
			Payee: "Illinois Department of Human Services", Discretionary: true,
		}, illinois1207)),

		compensatoryCaps: rules(version("us-il-compensatory-caps", "no cap on compensatory damages in force", noCaps(), best,
			authority.Case("Lebron v. Gottlieb Memorial Hospital, 237 Ill. 2d 217 (2010)", "").NotConfirmed())),

		fault: rules(version("us-il-fault", "comparative fault, barred above 50 percent", claimant(fault.Above50),
			statuteReported("735 Ill. Comp. Stat. 5/2-1116", "(c)", "https://witnessslips.ilga.gov/ftp/ILCS/Ch%200735/Act%200005/073500050K2-1116.html"),
			authority.Publication("Illinois Law Manual", "chapter IX, special defenses").ReportedAt("https://studylib.net/doc/8714988/illinois-law-manual-chapter-ix-special-defenses", AsOf()).
				Noted("adopted November 25, 1986")).
			by(Accrual, civil.On(1986, 11, 25), civil.Date{}).omitting("the rule before November 25, 1986")),

		remittitur: rules(version("us-il-remittitur", "remittitur in Illinois courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: illinois1207,
		}, illinois1207)),
	}
}
