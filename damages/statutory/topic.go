package statutory

import (
	"github.com/makewhole/remedies/damages/finding"
)

// Findings that remedies turn on. A finding that is not recorded is taken as not made.
const (
	Willful             finding.Topic = "willfulness"                            // willful, or willful and knowing, as the statute says it
	Innocent            finding.Topic = "innocence"                              // no reason to know, as the statute says it
	Remitted            finding.Topic = "remission"                              // innocent acts of a body the statute names
	Repeated            finding.Topic = "repetition_within_three_years"          // after a final judgment
	Counterfeit         finding.Topic = "intentional_use_of_a_counterfeit"       // knowing it to be one
	Extenuating         finding.Topic = "extenuating_circumstances"              // as found by the court
	Malicious           finding.Topic = "willful_and_malicious"                  // misappropriation
	PrivateGain         finding.Topic = "willful_for_commercial_or_private_gain" // 47 U.S.C. §§ 553, 605
	ClassAction         finding.Topic = "class_action"                           // the recovery is that of a class
	FalsePretenses      finding.Topic = "false_pretenses"                        // or knowingly without a permissible purpose
	ConsumerLease       finding.Topic = "consumer_lease"                         // the transaction is one
	OpenEnd             finding.Topic = "open_end_unsecured"                     // credit plan, not secured by real property or a dwelling
	SecuredByHome       finding.Topic = "closed_end_secured_by_dwelling"         // or by real property
	Pattern             finding.Topic = "pattern_or_practice"                    // of noncompliance
	GoodFaith           finding.Topic = "good_faith"                             // and reasonable grounds
	Disclosed           finding.Topic = "prompt_disclosure"                      // 31 U.S.C. § 3729(a)(2)
	Reckless            finding.Topic = "reckless_disregard"                     // or willfulness
	GrossNegligence     finding.Topic = "gross_negligence"                       // or willfulness
	Malice              finding.Topic = "malice_or_reckless_indifference"        // to federally protected rights
	Government          finding.Topic = "government_defendant"                   // against which the statute gives no punitive damages
	NoPayLost           finding.Topic = "no_pay_lost"                            // 29 U.S.C. § 2617(a)(1)(A)(i)(II)
	Servicemember       finding.Topic = "servicemember_care"                     // leave of 26 weeks
	Transport           finding.Topic = "transport_with_workers_compensation"    // 29 U.S.C. § 1854(e)
	Intentional         finding.Topic = "intent"                                 // intentional or willful, as the statute says it
	Knowing             finding.Topic = "knowing_conduct"                        // but not intentional
	Oppression          finding.Topic = "oppression_fraud_or_malice"             // Cal. Civ. Code § 3294(c)
	Unscrambled         finding.Topic = "unscrambled_private_viewing"            // 18 U.S.C. § 2520(c)(1)
	SecondTime          finding.Topic = "enjoined_or_liable_before"              // once before
	UnfairAct           finding.Topic = "unfair_or_deceptive_act"                // RCW 19.86.020
	HeaderFalsity       finding.Topic = "false_header"                           // 15 U.S.C. § 7704(a)(1)
	ForeignState        finding.Topic = "foreign_state_plaintiff"                // 15 U.S.C. § 15(b)
	MaterialTilaFailure finding.Topic = "material_high_cost_failure"             // 15 U.S.C. § 1640(a)(4)
)
