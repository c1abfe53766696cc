package interest

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// Outcome is what an appellate court did with a judgment.
type Outcome uint8

// The outcomes. The zero Outcome is unspecified and invalid.
const (
	OutcomeUnspecified Outcome = iota
	Affirmed
	Modified // with a direction that a money judgment be entered
	Reversed // likewise, as where judgment is directed on a verdict that had been set aside
)

//enum:text Outcome outcome
var outcomeNames = [...]string{"", "affirmed", "modified", "reversed"}

// Said is what an appellate mandate, or a later ruling, says of the day from which interest runs.
type Said uint8

// What is said. The zero Said is silence.
const (
	Silent     Said = iota
	FromFirst       // from the judgment appealed from
	FromSecond      // from the judgment entered under the mandate
	FromNamed       // from a day it names
)

//enum:string Said
var saidNames = [...]string{"silent", "first", "second", "named"}

// Appeal is what became of a federal judgment on appeal. From which judgment interest runs is the law's answer where a
// rule gives one, and else what a court said.
type Appeal struct {
	Outcome   Outcome              // required
	First     civil.Date           // entry of the judgment appealed from
	Second    civil.Date           // entry of the judgment under the mandate; required unless the first was affirmed
	Said      Said                 // by the mandate, or by a ruling after it
	Named     civil.Date           // the day named, for [FromNamed] alone
	Authority []authority.Citation // the mandate or ruling: required unless Silent
}

// Basis is the day from which interest runs, and why.
type Basis struct {
	From      civil.Date
	Why       string
	Authority []authority.Citation
	Caveats   []string
}

// appealsRead is the day on which these authorities were read.
func appealsRead() civil.Date { return civil.On(2026, 11, 25) }

func rule37(pinpoint string) authority.Citation {
	return authority.Rule("Fed. R. App. P. 37", pinpoint).
		ReportedAt("https://www.yumpu.com/en/document/view/65850181/federal-rules-of-appellate-procedure-2014-2015-2014a/149", appealsRead())
}

func briggs() authority.Citation {
	return authority.Case("Briggs v. Pennsylvania Railroad Co., 334 U.S. 304 (1948)", "306").ReadAt("https://supreme.justia.com/cases/federal/us/334/304", appealsRead())
}

func reaves() authority.Citation {
	return authority.Case("Reaves v. Ole Man River Towing, Inc., 761 F.2d 1111 (5th Cir. 1985)", "").
		ReadAt("https://openjurist.org/761/f2d/1111/reaves-v-ole-man-river-towing-inc", appealsRead())
}

// Basis returns from which judgment interest runs. An affirmed judgment bears it from its own entry (Fed. R. App. P.
// 37(a)). Where the judgment was modified or reversed with a direction that a money judgment be entered, the mandate has
// to say; a mandate that is silent gives none before the second judgment (Rule 37(b); Briggs v. Pennsylvania Railroad
// Co.), until it is recalled and amended. Errors: *invalid.Error with the names of the fields, all together.
func (a Appeal) Basis() (Basis, error) {
	if err := a.validate(); err != nil {
		return Basis{}, err
	}
	if a.Outcome == Affirmed {
		return Basis{From: a.First, Why: "affirmed: interest runs from the judgment appealed from", Authority: []authority.Citation{rule37("(a)")}}, nil
	}
	said := append([]authority.Citation{rule37("(b)")}, a.Authority...)
	switch a.Said {
	case FromFirst:
		return Basis{From: a.First, Why: "as said: interest runs from the judgment appealed from", Authority: said}, nil
	case FromSecond:
		return Basis{From: a.Second, Why: "as said: interest runs from the judgment under the mandate", Authority: said}, nil
	case FromNamed:
		return Basis{From: a.Named, Why: "as said: interest runs from the day named", Authority: said}, nil
	case Silent:
	}
	return Basis{
		From: a.Second, Why: "the mandate is silent: interest runs from the judgment under it", Authority: []authority.Citation{rule37("(b)"), briggs(), reaves()},
		Caveats: []string{"the court of appeals may recall its mandate and allow interest from the first judgment, as in Reaves: record that as said"},
	}, nil
}

func (a Appeal) validate() error {
	var l invalid.List
	l.Enum("outcome", outcomeNames[:], int(a.Outcome), "outcome")
	l.Enum("said", saidNames[:], int(a.Said), "word of a mandate")
	if a.First.IsZero() && (a.Outcome != Reversed || a.Said == FromFirst) {
		l.Add("first", "no day", "the entry of the judgment appealed from")
	}
	switch {
	case a.Outcome == Affirmed && (a.Said != Silent || !a.Second.IsZero()):
		l.Add("outcome", "affirmed, and another judgment or an instruction is recorded", "an affirmed judgment alone, or modified")
	case a.Outcome != Affirmed && a.Second.IsZero():
		l.Add("second", "no day", "the entry of the judgment under the mandate")
	case a.Outcome != Affirmed && a.Second.Before(a.First):
		l.Add("second", "before the first", "a later day")
	}
	if (a.Said == FromNamed) == a.Named.IsZero() {
		l.Add("named", "a day without what is said, or the reverse", "the day, where one is named")
	}
	if (a.Said == Silent) != (len(a.Authority) == 0) {
		l.Add("authority", "what is said without its authority, or the reverse", "the mandate or the ruling")
	}
	return l.Err()
}

// FeesFrom is from when an award of attorney fees bears interest. The circuits differ, so it is the caller's to say.
type FeesFrom uint8

// The days. The zero FeesFrom is unspecified and invalid.
const (
	FeesFromUnspecified FeesFrom = iota
	FromEntitlement              // the judgment that unconditionally entitles to fees: Associated General Contractors v. Drabik (6th Cir.)
	FromAmount                   // the judgment that fixes their amount: Eaves v. County of Cape May (3d Cir.)
)

// FeesBasis returns from when an award of fees bears interest. Errors: *invalid.Error with the names of the arguments.
func FeesBasis(rule FeesFrom, entitlement, amount civil.Date) (Basis, error) {
	var l invalid.List
	if rule == FeesFromUnspecified || rule > FromAmount {
		l.Add("rule", "no rule", "FromEntitlement or FromAmount, as the circuit has it")
	}
	if amount.IsZero() || rule == FromEntitlement && entitlement.IsZero() {
		l.Add("amount", "no day", "the judgments that entitle to fees and that fix their amount")
	}
	if amount.Before(entitlement) {
		l.Add("amount", "before the judgment that entitles to them", "a later day, or the same")
	}
	if err := l.Err(); err != nil {
		return Basis{}, err
	}
	if rule == FromEntitlement {
		return Basis{From: entitlement, Why: "fees bear interest from the judgment that entitles to them", Authority: []authority.Citation{
			authority.Case("Associated General Contractors of Ohio, Inc. v. Drabik, 250 F.3d 482 (6th Cir. 2001)", "").
				ReadAt("http://law.justia.com/cases/federal/appellate-courts/F3/250/482/615409/", appealsRead())}}, nil
	}
	return Basis{From: amount, Why: "fees bear interest from the judgment that fixes their amount", Authority: []authority.Citation{
		authority.Case("Eaves v. County of Cape May, 239 F.3d 527 (3d Cir. 2001)", "").ReadAt("https://app.midpage.ai/document/eaves-v-county-of-cape-may-3011777", appealsRead())}}, nil
}
