package law

import (
	"slices"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
)

// How the files of this package say which causes of action the fault of a claimant reaches. A statute on comparative
// fault reaches the causes that it names, and a rule of the common law those for which courts made it. A version
// therefore lists the causes that it answers for, and the claim of any other cause is refused, unless another provision
// says that the claimant's fault is no defense to it.

// careless are the causes of action that rest on want of care toward a person or a thing, in every jurisdiction. A
// death is among them, since an action for it lies where the person killed could have sued.
func careless(more ...string) []string {
	return append([]string{"aviation", "government", "legal-malpractice", "med-mal", "motor-carrier", "motor-vehicle", "negligence", "nursing-home",
		"personal-injury", "premises", "property-damage", "wrongful-death"}, more...)
}

// productClaims are claims over harm by a product or a substance, which rest on strict liability as well as on negligence.
func productClaims() []string { return []string{"product-liability", "toxic-tort"} }

// intentionalTorts are the causes of action whose wrong is that harm was meant, or was known to be substantially certain:
// Restatement (Second) of Torts §§ 8A, 481. Fraud is named apart, because the law on a claimant's fault often differs
// for it. Conversion, trespass and the invasion of privacy are not among them. They can be committed without any
// intention to harm, and U.C.C. §§ 3-404 to 3-406 divide the loss of some conversions by negligence. Claims against those
// who negligently let an intentional tort happen are claims for negligence.
func intentionalTorts(more ...string) []string {
	return append([]string{"assault", "battery", "false-imprisonment", "intentional-tort", "malicious-prosecution", "sexual-abuse",
		"tortious-interference"}, more...)
}

// reaching says for which causes of action a version answers. It answers for no other.
func (v Version[R]) reaching(reached []string) Version[R] {
	var left []string
	for _, c := range causes {
		if !slices.Contains(reached, c) {
			left = append(left, c)
		}
	}
	return v.notFor(left...)
}

// noDefense is the provision for causes of action to which the claimant's fault is no defense.
func noDefense(id RuleID, causes []string, sources ...authority.Citation) Provision[fault.Rule] {
	return only(causes, version(id, "the claimant's fault is no defense to such a claim", fault.Rule{Bar: fault.Pure, Reduces: fault.NoReduction}, sources...))
}

// noDefenseToNegligence is the provision for causes of action to which the claimant's negligence is no defense, while
// nothing was read of a claimant who was more than negligent.
func noDefenseToNegligence(id RuleID, causes []string, sources ...authority.Citation) Provision[fault.Rule] {
	return only(causes, version(id, "the claimant's negligence is no defense to such a claim",
		silent(fault.Rule{Bar: fault.Pure, Reduces: fault.NoReduction}, fault.MoreThanCareless), sources...))
}

// silent is a rule on the claimant's fault that gives no answer where one of the findings was made.
func silent(r fault.Rule, topics ...finding.Topic) fault.Rule {
	r.Silent = frozen.Of(append(r.Silent.Slice(), topics...)...)
	return r
}

// Two independent reports of the rule of the common law that a claimant's negligence is no defense to an intentional
// tort. Where a statute or a doctrine compares negligence only, nothing else reduces the recovery.
func intentGraves() authority.Citation {
	return rulingReported("Graves v. Graves, 531 So. 2d 817 (Miss. 1988)", "at 820", "https://msverdict.com/battery-assault-and-other-intentional-acts/").
		Noted("finds the courts of all states agreed that contributory or comparative negligence is no defense to assault and battery")
}

func intentBrandon() authority.Citation {
	return ruling("Brandon v. County of Richardson, 261 Neb. 636, 624 N.W.2d 604 (2001)", "",
		"http://brandonteena.org/index.php?option=com_content&view=article&id=52:05brandon-estate-of-brandon-v-county-of-richardson&catid=17&Itemid=119").
		Noted("restates the rule of the common law from Prosser")
}
