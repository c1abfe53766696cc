package dated

import (
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// Omission is something of the law that a version of a rule leaves out: when it matters, and what follows then.
type Omission struct {
	What string      // in words
	When Condition   // the zero Condition always holds
	Then Consequence // what follows where it holds
}

// Consequence is what follows for an award that a version is applied to, where a condition of an omission holds.
type Consequence uint8

// The consequences. The zero Consequence is to tell.
const (
	Tell   Consequence = iota // the reader is told what is left out; the figure is not another for it
	Refuse                    // the version does not answer, where the condition is known to hold: a [CoverageError]
	Ask                       // as Refuse; and where it is not known whether the condition holds, that is asked for
)

//enum:string Consequence
var consequenceNames = [...]string{"tell", "refuse", "ask"}

// Shape is something that the record of a matter shows of an award and of those about it.
type Shape uint8

// The shapes. The zero Shape is unspecified.
const (
	ShapeUnspecified   Shape = iota
	SeveralPlaintiffs        // awards of the kind, under the same version, are for several plaintiffs
	SeveralDefendants        // awards of the kind, under the same version, are against several defendants
	SharedCompensation       // several defendants whom the version reaches share one compensatory award
	ForDeath                 // the award is for a death
	ClaimantAtFault          // a share of the fault was found of those the award is for
	NoClaimantAtFault        // none was
	SomeoneSettled           // someone was released by a settlement with those the award is for
	InterestDue              // interest before judgment is asked for on the award
	PunitiveAwarded          // punitive damages stand beside the award, on one of its claims
	OnlyNominal              // the compensatory awards on the claims of the award are nominal
	NonpartyAtFault          // a share of the fault was found of someone who is no party
	ReducedByRule            // the version lowers the award
	FoundByJury              // a jury found the award
	NoLawOfPlace             // the claim is under an act whose measure is the law of a place, and names no place
	shapes                   // how many there are
)

//enum:string Shape
var shapeNames = [shapes]string{"", "several_plaintiffs", "several_defendants", "shared_compensation", "for_death", "claimant_at_fault",
	"no_claimant_at_fault", "someone_settled", "interest_due", "punitive_awarded", "only_nominal", "nonparty_at_fault", "reduced", "jury", "no_law_of_the_place"}

//enum:words Shape invalid
var shapeWords = [shapes]string{"", "awards under it are for several plaintiffs", "awards under it are against several defendants",
	"several defendants share a compensatory award", "the award is for a death", "the claimant is at fault", "the claimant is not at fault",
	"someone has settled", "interest before judgment is asked for", "punitive damages were awarded too", "the compensatory damages are nominal",
	"someone who is no party is at fault", "it lowers the award", "a jury found the award",
	"the claim does not name the law of the place"}

// Condition is when an omission matters: where all of what it names is so. The zero Condition always holds.
type Condition struct {
	Causes   immutable.List[string]        // the claim is for one of these causes of action
	Findings immutable.List[finding.Topic] // one of these is established
	Quantity string                        // this quantity is less than Below
	Below    int
	Event    Event // this event was on a day from From until Until, Until exclusive; either may be zero
	From     civil.Date
	Until    civil.Date
	Shapes   immutable.List[Shape] // each of these is so
}

// Matters reports whether something may follow from the omission other than that it is told, or that it is not.
func (o *Omission) Matters() bool { return o != nil && (o.Then != Tell || !o.When.Always()) }

// Always reports whether the condition names nothing, so that it always holds.
func (c *Condition) Always() bool {
	return c == nil || c.Causes.Len() == 0 && c.Findings.Len() == 0 && c.Quantity == "" && c.Event == AnyTime && c.Shapes.Len() == 0
}

// InWords says what is left out, and where the version gives no answer for it.
func (o Omission) InWords() string {
	switch {
	case o.Then == Refuse && o.When.Always():
		return o.What + " (no answer)"
	case o.Then == Refuse:
		return o.What + " (no answer where " + o.When.InWords() + ")"
	case o.Then == Ask:
		return o.What + " (asked about, and no answer where " + o.When.InWords() + ")"
	case !o.When.Always():
		return o.What + " (where " + o.When.InWords() + ")"
	}
	return o.What
}

// InWords says the condition, such as "the award is for a death and the rule lowers the award".
func (c Condition) InWords() string {
	var parts []string
	if c.Causes.Len() > 0 {
		parts = append(parts, "the claim is for "+strings.Join(c.Causes.Slice(), " or "))
	}
	var found []string
	for _, t := range c.Findings.All() {
		found = append(found, t.InWords())
	}
	if len(found) > 0 {
		parts = append(parts, strings.Join(found, " or ")+" is established")
	}
	if c.Quantity != "" {
		parts = append(parts, strings.ReplaceAll(c.Quantity, "_", " ")+" is less than "+strconv.Itoa(c.Below))
	}
	if c.Event != AnyTime {
		s := "the " + c.Event.String() + " was"
		if !c.From.IsZero() {
			s += " on or after " + c.From.String()
		}
		if !c.Until.IsZero() {
			s += " before " + c.Until.String()
		}
		parts = append(parts, s)
	}
	for _, s := range c.Shapes.All() {
		parts = append(parts, s.InWords())
	}
	return strings.Join(parts, " and ")
}

// LeavesOut returns the error that a version does not answer because of an omission whose condition holds.
func (m *Meta) LeavesOut(o *Omission) error {
	if o == nil {
		return nil
	}
	why := "does not answer"
	if !o.When.Always() {
		why += " where " + o.When.InWords()
	}
	return &CoverageError{Rule: m.Title + " (" + string(m.ID) + ")", Why: why + "; it leaves out " + o.What}
}

// omissionForm goes through the members of an omission.
func (o *Omission) form(f *codec.Form) {
	f.Require("what", "then")
	f.Text("what", &o.What)
	f.Part("when", o.When.form)
	codec.Choice(f, "then", &o.Then, consequenceNames[:], "consequence")
}

// form goes through the members of a condition.
func (c *Condition) form(f *codec.Form) {
	causes := c.Causes.Slice()
	causesForm(f, "causes", &causes)
	if f.Reading() {
		c.Causes = immutable.Of(causes...)
	}
	codec.FixedWords(f, "findings", &c.Findings)
	f.Text("quantity", &c.Quantity)
	codec.Integer(f, "below", &c.Below)
	f.Part("period", func(f *codec.Form) {
		codec.Choice(f, "of", &c.Event, triggerNames[:], "event")
		f.Date("from", &c.From)
		f.Date("until", &c.Until)
	})
	f.Names("shapes", func() []string {
		var names []string
		for _, s := range c.Shapes.All() {
			names = append(names, s.String())
		}
		return names
	}, func(names []string) error {
		var l invalid.List
		list := make([]Shape, len(names))
		for i, n := range names {
			l.Merge(invalid.At("", i), invalid.ReadEnum(&list[i], shapeNames[:], []byte(n), "shape of a matter"))
		}
		c.Shapes = immutable.Of(list...)
		return l.Err()
	}, func() []string { return shapeNames[1:] })
}

// omissionsForm is the list of what a version leaves out. One that is only told is a text.
func omissionsForm(f *codec.Form, name string, to *immutable.List[Omission]) {
	list := to.Slice()
	codec.TextsOrItems(f, name, &list, func(o *Omission) (*string, bool) {
		return &o.What, o.Then == Tell && o.When.Always()
	}, (*Omission).form)
	if f.Reading() {
		*to = immutable.Of(list...)
	}
}

// check notes what is wrong with an omission. The event of its condition is one of a matter, or one of the others.
func (o *Omission) check(l *invalid.List, at string, others []Event) {
	if o.What == "" {
		l.Add(at+".what", "no words", "what of the law is left out")
	}
	l.Enum(at+".then", consequenceNames[:], int(o.Then), "consequence")
	c := &o.When
	CheckCauses(l, at+".when.causes", c.Causes.Slice())
	for i, t := range c.Findings.All() {
		CheckFinding(l, invalid.At(at+".when.findings", i), t)
	}
	if c.Quantity != "" {
		CheckQuantity(l, at+".when.quantity", c.Quantity)
	}
	for i, s := range c.Shapes.All() {
		l.Enum(invalid.At(at+".when.shapes", i), shapeNames[:], int(s), "shape of a matter")
	}
	switch dates := !c.From.IsZero() || !c.Until.IsZero(); {
	case c.Quantity == "" && c.Below != 0, c.Quantity != "" && c.Below <= 0:
		l.Add(at+".when.below", "no bound of a quantity", "a whole number above 0, beside the name of a quantity")
	case dates && (c.Event == AnyTime || !c.Event.ofMatter() && !slices.Contains(others, c.Event)), !dates && c.Event != AnyTime:
		l.Add(at+".when.period", "no period of an event", "an event, with a first day, a day on which it ends, or both")
	case !c.Until.IsZero() && !c.From.Before(c.Until):
		l.Add(at+".when.period.until", "not after the first day", "a later day, or none")
	case o.Then == Ask && c.Findings.Len() == 0 && c.Event == AnyTime && c.Quantity == "":
		l.Add(at+".then", "asks, and the condition names nothing that can be asked for", "a finding, a quantity or the day of an event in the condition")
	}
}
