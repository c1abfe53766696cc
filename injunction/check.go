package injunction

import (
	"strings"
	"unicode"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
)

// Reach is for whose benefit an order runs. The zero Reach is not recorded.
type Reach uint8

// The reaches: Trump v. CASA, Inc., 606 U.S. 831 (2025), and what it left open.
const (
	ReachUnspecified Reach = iota
	PlaintiffsOnly         // complete relief to each plaintiff with standing, even if it helps others incidentally
	CertifiedClass         // a class under Fed. R. Civ. P. 23
	RuleSetAside           // vacatur of an agency's rule, which the decision left open
	Everyone               // persons who are no plaintiffs, beyond what complete relief to the plaintiffs needs
)

//enum:named,words Reach reach of an order
var reachNames = [...]string{"", "plaintiffs", "class", "rule_set_aside", "everyone"}

// CheckOutcome is what a [Check] came to. The zero CheckOutcome is none.
type CheckOutcome uint8

// The outcomes of a check.
const (
	CheckUnspecified CheckOutcome = iota
	CheckMet                      // the record shows that the requirement is met
	CheckNotMet                   // the record shows that it is not
	CheckLook                     // words of a term suggest that it may not be: a lawyer has to read them
	CheckNotRecorded              // the record does not say
)

//enum:named,words CheckOutcome outcome of a check
var checkNames = [...]string{"", "met", "not_met", "look", "not_recorded"}

// Check is one requirement of the form or scope of an order, held against the record.
type Check struct {
	ID        string       // "reasons", "terms", "other_documents", "obey_the_law", "reach", ...
	Path      string       // the part of the order it is about, such as "terms[1]"
	Outcome   CheckOutcome //
	Why       string       // one sentence
	Authority authority.Citation
}

// Check holds the order against the requirements of form and scope that a program can look at: reasons, terms and acts
// (Fed. R. Civ. P. 65(d)(1)), what an order without notice states (65(b)(2)), security (65(c)), complete relief and no
// more (Trump v. CASA, from 2025-06-27), and in Texas reasons, a trial date and a bond, without which the order is void.
// A term is read for words that point to another document, or that only tell a person to obey the law; such words are
// shown to a lawyer and fail nothing by themselves. What the record does not say is not recorded, never assumed.
func (o Order) Check() []Check {
	var c checks
	form := rule65("65(d)(1)", "(A)")
	if o.Forum == clock.Texas {
		form = orVoid("Tex. R. Civ. P. 683")
	}
	c.stated("reasons", "stated.reasons", o.Stated.Reasons, "the reasons why it issued", form)
	if len(o.Terms) > 0 {
		c.add("terms", "terms", CheckMet, "its terms are recorded", rule65("65(d)(1)", "(B), (C)"))
	} else {
		c.add("terms", "terms", CheckNotRecorded, "its terms are not recorded", rule65("65(d)(1)", "(B), (C)"))
	}
	for i, t := range o.Terms {
		path := invalid.At("terms", i)
		if w := firstOf(t.Act, documentWords[:]); w != "" {
			c.add("other_documents", path, CheckLook, "the words "+invalid.Quote(w)+" may point to another document: the acts have to be described without one", rule65("65(d)(1)", "(C)"))
		}
		if w := firstOf(t.Act, lawWords[:]); w != "" {
			c.add("obey_the_law", path, CheckLook, "the words "+invalid.Quote(w)+" may only tell a person to obey the law, which is too vague to enforce", schmidt())
		}
	}
	if o.Kind == TemporaryRestrainingOrder && o.Stated.IssuedExParte == finding.Established {
		a := rule65("65(b)(2)", "")
		c.stated("hour", "stated.hour", o.Stated.Hour, "the date and hour it was issued", a)
		c.stated("injury", "stated.injury", o.Stated.Injury, "the injury and why it is irreparable", a)
		c.stated("without_notice", "stated.without_notice", o.Stated.WithoutNotice, "why it was issued without notice", a)
	}
	switch interim := o.Kind == TemporaryRestrainingOrder || o.Kind == Preliminary; {
	case interim && o.Forum == clock.Texas:
		c.texas(o)
	case interim:
		c.stated("security", "stated.security_fixed", o.Stated.SecurityFixed, "the security", rule65("65(c)", ""))
	}
	c.reach(o)
	return c
}

// checks is a list that is being made.
type checks []Check

func (c *checks) add(id, path string, outcome CheckOutcome, why string, a authority.Citation) {
	*c = append(*c, Check{id, path, outcome, why, a})
}

// found adds a check whose outcome is a finding, in words for each way it may be.
func (c *checks) found(id, path string, s finding.Status, met, notMet, open string, a authority.Citation) {
	switch s {
	case finding.Established:
		c.add(id, path, CheckMet, met, a)
	case finding.NotEstablished:
		c.add(id, path, CheckNotMet, notMet, a)
	case finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown:
		c.add(id, path, CheckNotRecorded, open, a)
	}
}

func (c *checks) stated(id, path string, s finding.Status, what string, a authority.Citation) {
	c.found(id, path, s, "the order states "+what, "the order does not state "+what, "whether the order states "+what+" is not recorded", a)
}

// texas checks an order that is not final, which Texas holds void without a bond or a date of trial.
func (c *checks) texas(o Order) {
	c.found("security", "stated.security_fixed", o.Stated.SecurityFixed, "the order fixes a bond", "the order fixes no bond: it is void",
		"whether the order fixes a bond is not recorded", orVoid("Tex. R. Civ. P. 684"))
	trial := orVoid("Tex. R. Civ. P. 683")
	switch {
	case o.Kind != Preliminary:
	case o.TrialDate.IsZero():
		c.add("trial_date", "trial_date", CheckNotRecorded, "no trial date is recorded; a temporary injunction that sets none is void", trial)
	default:
		c.add("trial_date", "trial_date", CheckMet, "the order sets the trial for "+o.TrialDate.String(), trial)
	}
}

func (c *checks) reach(o Order) {
	if o.Forum != clock.Federal && o.Forum != clock.SystemUnspecified || int(o.Reach) >= len(reachNames) {
		return
	}
	outcome, why := CheckNotRecorded, "for whose benefit it runs is not recorded"
	switch o.Reach {
	case PlaintiffsOnly:
		outcome, why = CheckMet, "it gives relief to the plaintiffs"
	case CertifiedClass:
		outcome, why = CheckMet, "it gives relief to a class, which the decision leaves open"
	case RuleSetAside:
		outcome, why = CheckLook, "it sets a rule aside, which the decision leaves open"
	case Everyone:
		outcome, why = CheckNotMet, "it gives relief beyond what complete relief to the plaintiffs needs"
		if o.Date.Before(civil.On(2025, 6, 27)) {
			outcome, why = CheckLook, "it gives relief beyond the plaintiffs; it was made before the decision of 2025-06-27"
		}
	case ReachUnspecified:
	}
	c.add("reach", "reach", outcome, why, authority.Case("Trump v. CASA, Inc., 606 U.S. 831 (2025)", "").
		ReportedAt("https://www.faegredrinker.com/en/insights/publications/2025/6/supreme-court-decides-trump-v-casa-inc", civil.On(2026, 9, 2)))
}

var documentWords = [...]string{"complaint", "exhibit", "attached", "attachment", "set forth in", "described in", "as stated in", "pursuant to the agreement", "the opinion", "memorandum"}
var lawWords = [...]string{"violating any law", "violate any law", "violating the law", "violate the law", "comply with the law", "comply with all laws", "obey the law", "all applicable laws", "any applicable law"}

// firstOf is the first of the words in a text, whole words alone, upper and lower case aside; "" for none.
func firstOf(text string, words []string) string {
	folded := strings.Join(strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }), " ")
	padded := " " + folded + " "
	for _, w := range words {
		if strings.Contains(padded, " "+w+" ") {
			return w
		}
	}
	return ""
}

func rule65(rule, pinpoint string) authority.Citation {
	return authority.Rule("Fed. R. Civ. P. "+rule, pinpoint).ReadAt("https://crushendo.com/frcp-65", civil.On(2026, 11, 25))
}

// orVoid cites a rule of Texas without which an order is void.
func orVoid(rule string) authority.Citation {
	return authority.Rule(rule, "").ReportedAt("https://print.casetext.com/case/lodispoto-v-ruvolo-1", civil.On(2026, 9, 2)).Noted("an order without it is void")
}

func schmidt() authority.Citation {
	return authority.Case("Schmidt v. Lessard, 414 U.S. 473 (1974)", "at 476").
		ReportedAt("https://supreme.justia.com/cases/federal/us/414/473/", civil.On(2026, 11, 25)).
		Noted("the syllabus was read: a judgment in accordance with an opinion is not specific; that a command to obey a statute is too vague, and the page, are not confirmed")
}
