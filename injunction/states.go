package injunction

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
)

// The elements of the states' own tests, each put so that established is for the movant.
const (
	SomePossibilityOfSuccess finding.Topic = "some_possibility_of_success"       // California: there is some possibility that the movant prevails
	LikelihoodOfPrevailing   finding.Topic = "likelihood_of_prevailing"          // California: the movant is likely to prevail
	RelativeInterimHarm      finding.Topic = "relative_interim_harm"             // California: the harm without relief outweighs that with it
	LikelihoodOfSuccess      finding.Topic = "likelihood_of_success"             // New York: likelihood of success on the merits
	CauseOfAction            finding.Topic = "cause_of_action"                   // Texas: a cause of action against the defendant
	ProbableRight            finding.Topic = "probable_right_to_relief"          // Texas: a probable right to the relief sought
	ProbableInjury           finding.Topic = "probable_imminent_injury"          // Texas: a probable, imminent and irreparable injury
	ReasonableProbability    finding.Topic = "reasonable_probability_of_success" // Delaware: a reasonable probability of success
	ColorableClaim           finding.Topic = "colorable_claim"                   // Delaware, restraining order: a colorable claim
	ImminentHarm             finding.Topic = "imminent_irreparable_harm"         // Delaware, restraining order: imminent irreparable harm
)

// CaliforniaPreliminary is California's test for a preliminary injunction: the court weighs the likelihood of prevailing
// and the relative interim harm, the more of one needing the less of the other, but grants nothing without some
// possibility of success: IT Corp. v. County of Imperial, 35 Cal.3d 63 (1983); Butt v. State of California, 4 Cal.4th 668
// (1992).
func CaliforniaPreliminary() Test {
	return Test{
		Name:     "California preliminary injunction",
		Elements: []finding.Topic{SomePossibilityOfSuccess, LikelihoodOfPrevailing, RelativeInterimHarm},
		Combine:  CombineWeighed,
		Required: []finding.Topic{SomePossibilityOfSuccess},
		Burden:   "movant",
		Note:     "where a government enforces a law that provides for injunctions and is reasonably likely to prevail, harm to the public is presumed to outweigh the defendant's (IT Corp.)",
		Authority: []authority.Citation{
			authority.Case("IT Corp. v. County of Imperial, 35 Cal.3d 63 (1983)", "").
				ReportedAt("http://www.lawpipe.com/california/IT_Corp_v_County_of_Imperial.html", civil.On(2026, 11, 25)).Noted("read as quoted there"),
			authority.Case("Butt v. State of California, 4 Cal.4th 668 (1992)", "").NotConfirmed(),
		},
	}
}

// NewYorkPreliminary is New York's test for a preliminary injunction: Nobu Next Door, LLC v. Fine Arts Housing, Inc., 4
// N.Y.3d 839, 840 (2005). It has no element of public interest.
func NewYorkPreliminary() Test {
	return Test{
		Name:     "New York preliminary injunction",
		Elements: []finding.Topic{LikelihoodOfSuccess, IrreparableInjury, BalanceOfEquities},
		Combine:  CombineAll,
		Burden:   "movant",
		Proof:    finding.ClearAndConvincing,
		Note:     "the grounds are those of CPLR 6301; the standard is the Second Department's (Mobstub, 153 A.D.3d 809 (2017))",
		Authority: []authority.Citation{
			authority.Case("Nobu Next Door, LLC v. Fine Arts Housing, Inc., 4 N.Y.3d 839 (2005)", "at 840").
				ReportedAt("https://trellis.law/ny/motion-type/application-for-temporary-restraining-order-tro-new-york-643", civil.On(2026, 9, 2)),
			authority.Statute("N.Y. C.P.L.R. 6301", "").ReadAt("https://courtgpt.ai/laws/new_york/cvp/article-63/6301", civil.On(2026, 9, 2)),
			authority.Case("Mobstub, Inc. v. www.staytrendy.com, 153 A.D.3d 809 (N.Y. App. Div. 2d Dept 2017)", "").
				ReportedAt("https://www.newyorkappellatedigest.com/2017/08/23/when-a-preliminary-injunction-is-granted-the-plaintiff-must-give-an-undertaking-second-dept/", civil.On(2026, 9, 2)),
		},
	}
}

// TexasTemporary is Texas's test for a temporary injunction: Butnaru v. Ford Motor Co., 84 S.W.3d 198, 204 (Tex. 2002).
// An injury is irreparable where damages cannot adequately compensate it or no certain pecuniary standard measures it.
func TexasTemporary() Test {
	return Test{
		Name:     "Texas temporary injunction",
		Elements: []finding.Topic{CauseOfAction, ProbableRight, ProbableInjury},
		Combine:  CombineAll,
		Burden:   "applicant",
		Authority: []authority.Citation{
			authority.Case("Butnaru v. Ford Motor Co., 84 S.W.3d 198 (Tex. 2002)", "at 204").
				ReportedAt("https://houston-opinions.com/law-temporary-injunction.html", civil.On(2026, 9, 2)),
		},
	}
}

// DelawarePreliminary is the Court of Chancery's test for a preliminary injunction.
func DelawarePreliminary() Test {
	return Test{
		Name:     "Delaware preliminary injunction",
		Elements: []finding.Topic{ReasonableProbability, IrreparableInjury, BalanceOfEquities},
		Combine:  CombineAll,
		Burden:   "movant",
		Note:     "the second and third elements are known, not confirmed: the page read breaks off",
		Authority: []authority.Citation{
			authority.Publication("Delaware Trial Handbook", "§ 2:7").
				ReadAt("http://www.delawgroup.com/delaware-trial-handbook-%C2%A7-27-motion-for-a-preliminary-injunction-or-a-temporary-restraining-order/", civil.On(2026, 11, 25)),
		},
	}
}

// DelawareTRO is the Court of Chancery's test for a temporary restraining order, in which imminent harm weighs more than
// the merits. A motion on a fuller record may be judged by [DelawarePreliminary] instead: Roseton OL, LLC v. Dynegy
// Holdings Inc. (Del. Ch. 2011).
func DelawareTRO() Test {
	return Test{
		Name:     "Delaware temporary restraining order",
		Elements: []finding.Topic{ColorableClaim, ImminentHarm, BalanceOfHardships},
		Combine:  CombineWeighed,
		Burden:   "movant",
		Authority: []authority.Citation{
			authority.Publication("Obtaining Temporary Restraining Orders and Preliminary Injunctions in Chancery Court, Delaware Business Court Insider (2020)", "").
				ReadAt("https://law.com/delbizcourt/2020/06/10/obtaining-temporary-restraining-orders-and-preliminary-injunctions-in-chancery-court", civil.On(2026, 11, 25)),
			authority.Case("Roseton OL, LLC v. Dynegy Holdings Inc. (Del. Ch. 2011)", "").
				ReportedAt("https://www.delawarelitigation.com/2011/08/articles/chancery-court-updates/chancery-applies-preliminary-injunction-standard-to-a-motion-for-a-tro/", civil.On(2026, 9, 2)),
		},
	}
}

// Tests returns every test of this package, in a fixed order.
func Tests() []Test {
	return []Test{EBay(), Winter(), SeriousQuestions(), Nken(), Rufo(), CaliforniaPreliminary(), NewYorkPreliminary(), TexasTemporary(), DelawarePreliminary(), DelawareTRO()}
}
