package law

import "iter"

// causes are the causes of action that rules of this package reach or leave out, sorted. A claim may leave its cause
// empty; a claim that names one must spell it as here, so that no rule is missed over a spelling. A claim names the most
// specific one that fits: "med-mal", not "negligence", for negligence of a health care provider; "battery" for a blow;
// "wilful-misconduct" for wilful, wanton or reckless conduct that falls short of an intention to harm; "warranty" for the
// breach of one, which is a claim in contract where the law does not say otherwise.
var causes = [...]string{
	"ada", "adea", "antitrust", "assault", "aviation", "bad-faith", "battery", "breach-of-fiduciary-duty", "cdafa", "cfaa", "charity", "civil-rights",
	"construction", "consumer-debt", "consumer-protection", "contract", "conversion", "copyright", "defamation", "discrimination", "dohsa", "dram-shop",
	"drunk-driving", "employment", "environmental", "false-imprisonment", "fcra", "federal-debt", "fela", "fraud", "ftca", "goods-and-services", "government",
	"insurance-bad-faith", "intentional-tort", "invasion-of-privacy", "jones-act", "legal-malpractice", "malicious-prosecution", "maritime", "med-mal", "medical-debt", "motor-carrier",
	"motor-vehicle", "negligence", "negligent-misrepresentation", "nuisance", "nursing-home", "patent", "personal-injury", "premises", "product-liability",
	"property-damage", "real-estate", "residential-rent", "retaliation", "rico", "section-1981", "section-1983", "securities", "sexual-abuse", "tcpa", "title-vii",
	"tortious-interference", "toxic-tort", "trade-secret", "trademark", "trespass", "unfair-competition", "unjust-enrichment", "wage",
	"warranty", "whistleblower", "wilful-misconduct", "wrongful-death",
}

// Causes goes through the causes of action a claim may name.
func Causes() iter.Seq[string] { return each(causes[:]) }

// KnownCause reports whether a claim may name the cause of action.
func KnownCause(c string) bool {
	switch c { // the list above again, which a test holds equal: every claim asks, and a switch is several times as fast
	case "ada", "adea", "antitrust", "assault", "aviation", "bad-faith", "battery", "breach-of-fiduciary-duty", "cdafa", "cfaa", "charity",
		"civil-rights", "construction", "consumer-debt", "consumer-protection", "contract", "conversion", "copyright", "defamation", "discrimination", "dohsa",
		"dram-shop", "drunk-driving", "employment", "environmental", "false-imprisonment", "fcra", "federal-debt", "fela", "fraud", "ftca", "goods-and-services", "government",
		"insurance-bad-faith", "intentional-tort", "invasion-of-privacy", "jones-act", "legal-malpractice", "malicious-prosecution", "maritime",
		"med-mal", "medical-debt", "motor-carrier", "motor-vehicle", "negligence", "negligent-misrepresentation", "nuisance", "nursing-home", "patent", "personal-injury", "premises",
		"product-liability", "property-damage", "real-estate", "residential-rent", "retaliation", "rico", "section-1981", "section-1983", "securities",
		"sexual-abuse", "tcpa", "title-vii", "tortious-interference", "toxic-tort", "trade-secret", "trademark", "trespass",
		"unfair-competition", "unjust-enrichment", "wage", "warranty", "whistleblower", "wilful-misconduct", "wrongful-death":
		return true
	}
	return false
}

// injuries are the causes of action for bodily injury other than by health care providers, for rules that reach
// "actions for personal injury".
func injuries() []string {
	return []string{"assault", "aviation", "battery", "dram-shop", "drunk-driving", "intentional-tort", "motor-carrier", "motor-vehicle", "negligence",
		"nursing-home", "personal-injury", "premises", "product-liability", "sexual-abuse", "toxic-tort", "wilful-misconduct"}
}

// injuriesAnd adds causes to [injuries].
func injuriesAnd(more ...string) []string { return append(injuries(), more...) }
