package contempt

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/injunction"
)

// The elements of [Civil], each put so that established is for the movant.
const (
	ValidSpecificOrder finding.Topic = "valid_specific_order"       // a valid order, specific enough to be obeyed
	KnowledgeOfOrder   finding.Topic = "knowledge_of_order"         // the contemnor knew of it
	Noncompliance      finding.Topic = "noncompliance"              // and did not comply
	NoFairDoubt        finding.Topic = "no_fair_ground_of_doubt"    // there is no fair ground of doubt that the order barred the conduct
	LawfulOrderNY      finding.Topic = "lawful_unequivocal_mandate" // New York: a lawful order with an unequivocal mandate
	DisobedienceNY     finding.Topic = "disobedience"               // New York: disobeyed
)

// Civil is the test for civil contempt in federal courts: Taggart v. Lorenzen, 587 U.S. 554 (2019). It is objective:
// intent is no element, and good faith may bear on the sanction. Taggart speaks of discharge orders in bankruptcy and
// draws on the law of injunctions, so courts apply it generally. The standard of proof is known, not confirmed.
func Civil() injunction.Test {
	return injunction.Test{
		Name:     "civil contempt",
		Elements: []finding.Topic{ValidSpecificOrder, KnowledgeOfOrder, Noncompliance, NoFairDoubt},
		Combine:  injunction.CombineAll,
		Burden:   "movant",
		Proof:    finding.ClearAndConvincing,
		Authority: []authority.Citation{
			authority.Case("Taggart v. Lorenzen, 587 U.S. 554 (2019)", "").ReadAt("http://law.cornell.edu/supremecourt/text/18-489", civil.On(2026, 9, 2)),
			authority.Case("McComb v. Jacksonville Paper Co., 336 U.S. 187 (1949)", "at 191").NotConfirmed().Noted("civil contempt needs no wilfulness"),
		},
	}
}

// NewYorkCivil is the test for civil contempt in New York as the First Department applied it to a fine by the day in
// People v. Trump (1st Dept 2023): a lawful order with an unequivocal mandate, knowledge of it, and disobedience.
func NewYorkCivil() injunction.Test {
	return injunction.Test{
		Name:     "New York civil contempt",
		Elements: []finding.Topic{LawfulOrderNY, KnowledgeOfOrder, DisobedienceNY},
		Combine:  injunction.CombineAll,
		Burden:   "movant",
		Proof:    finding.ClearAndConvincing,
		Authority: []authority.Citation{
			authority.Statute("N.Y. Jud. Law § 753(A)(3)", "").NotConfirmed(),
			perDayUpheld(),
		},
	}
}
