package limit

import (
	"strings"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// Unit is what one limit binds: awards that share all of its parts stand under one limit together. Parts combine with |:
// Plaintiff|Defendant is one limit per plaintiff and defendant. The zero Unit binds each award alone.
type Unit uint8

// The parts of a unit.
const (
	EachAward  Unit = 0         // each award stands alone
	Plaintiff  Unit = 1 << iota // awards for the same plaintiff
	Defendant                   // awards against the same defendant
	Claim                       // awards on the same claim
	Person                      // awards for injury to the same person
	Occurrence                  // awards from the same occurrence
	Action                      // all awards in the action: one pool
)

var unitNames = [...]struct {
	unit Unit
	name string
}{{Plaintiff, "plaintiff"}, {Defendant, "defendant"}, {Claim, "claim"}, {Person, "person"}, {Occurrence, "occurrence"}, {Action, "action"}}

const allParts = Plaintiff | Defendant | Claim | Person | Occurrence | Action

// Validate refuses a unit with parts that are none; the error is a *invalid.Error.
func (u Unit) Validate() error {
	if u&^allParts != 0 {
		return invalid.New("", "unknown part of a unit", allowedParts)
	}
	return nil
}

const allowedParts = "plaintiff, defendant, claim, person, occurrence, action"

// Names returns the parts of the unit; none for the zero Unit.
func (u Unit) Names() []string {
	var out []string
	for _, n := range unitNames {
		if u&n.unit != 0 {
			out = append(out, n.name)
		}
	}
	return out
}

// String returns "each award", or "per plaintiff and defendant"; "invalid" for a unit with parts that are none.
func (u Unit) String() string {
	switch {
	case u == EachAward:
		return "each award"
	case u.Validate() != nil:
		return "invalid"
	}
	return "per " + strings.Join(u.Names(), " and ")
}

// ParseUnit reads the parts of a unit. Paths of errors are "[i]".
func ParseUnit(names []string) (Unit, error) {
	var u Unit
	var l invalid.List
next:
	for i, n := range names {
		for _, k := range unitNames {
			if k.name == n {
				u |= k.unit
				continue next
			}
		}
		l.Add(invalid.At("", i), invalid.Quote(n)+" is no unit", allowedParts)
	}
	invalid.Twice(names, func(n *string) string { return *n }, func(i int) { l.Add(invalid.At("", i), invalid.Quote(names[i])+" is named twice", "each once") })
	if err := l.Err(); err != nil {
		return 0, err
	}
	return u, nil
}

// At says when a base is measured.
type At uint8

// When a base is measured. The zero At is as it stands when the limit is applied.
const (
	Standing At = iota // after everything that came before: fault, caps, earlier orders
	Found              // as the verdict found it
)

//enum:text At time of measuring
var atNames = [...]string{"standing", "found"}

// Joint says how an award counts that other parties share with the group.
type Joint uint8

// How a shared award counts. The zero Joint is unstated, which is an error wherever it matters.
const (
	JointUnstated Joint = iota
	Whole               // in full for each who shares it
	ByShare             // by the shares of fault found
)

//enum:text Joint way to count a joint award
var jointNames = [...]string{"", "whole", "by_share"}

// Spread says how a cut divides among the awards under one limit.
type Spread uint8

// How a cut divides. The zero Spread is pro rata.
const (
	ProRata       Spread = iota // in proportion, to the cent; the residue goes to the largest award, the first of equals
	PunitiveFirst               // punitive damages bear it before others
)

// Measure says what a base counts, relative to the awards a limit binds.
type Measure struct {
	Base  Base     // the base it defines; required
	Kinds head.Set // the kinds it counts; required
	Match Unit     // counted awards share these parts with the bound ones; the zero Unit counts all in the action
	At    At       // when it is measured
	Joint Joint    // how an award counts that others share
}

// StandardMeasure returns the measure of one of the three bases that are awards, where nothing else is said: the same
// plaintiff, defendant and claim, as it stands. The second result is false for a base that is a fact.
func StandardMeasure(b Base) (Measure, bool) {
	m := Measure{Base: b, Match: Plaintiff | Defendant | Claim}
	switch b {
	case Compensatory:
		m.Kinds = head.AllCompensatory()
	case Economic:
		m.Kinds = head.AllEconomic()
	case Noneconomic:
		m.Kinds = head.AllNoneconomic()
	case NetWorth, GrossIncome, BenefitGained, Employees, LitigationCost, PotentialHarm, ComparablePenalty:
		return Measure{}, false
	default:
		return Measure{}, false
	}
	return m, true
}

// Validate checks the measure; paths are those of its JSON.
func (m Measure) Validate() error {
	var l invalid.List
	l.Merge("base", checkBase(m.Base))
	if m.Kinds.IsEmpty() {
		l.Add("kinds", "no kinds", "at least one head of damage or group of heads")
	}
	l.Merge("match", m.Match.Validate())
	if int(m.At) >= len(atNames) {
		l.Add("at", "unknown", strings.Join(atNames[:], ", "))
	}
	if int(m.Joint) >= len(jointNames) {
		l.Add("joint", "unknown", strings.Join(jointNames[1:], ", "))
	}
	return l.Err()
}

//enum:text Spread way to spread a cut
var spreadNames = [...]string{"pro_rata", "punitive_first"}

// Cap is a limit with its geometry. A statute's cap, a maritime ceiling and a court's n:1 are all of this form.
type Cap struct {
	Kinds    head.Set                // the kinds of award it limits
	Causes   immutable.List[string]  // the causes of action it reaches; empty for all
	Except   immutable.List[string]  // causes of action it does not reach
	To       Expr                    // the limit
	Unit     Unit                    // what one limit binds
	Measures immutable.List[Measure] // what its bases count; a base without one has its standard measure or is a fact
	Spread   Spread                  // how a cut divides
}

// Validate checks the cap: it names what it limits and to what. Paths are the names of the fields in small letters.
func (c Cap) Validate() error {
	var l invalid.List
	if c.Kinds.IsEmpty() {
		l.Add("kinds", "no kinds", "at least one head of damage or group of heads")
	}
	l.Once("causes", c.Causes.Slice(), "cause of action")
	l.Once("except", c.Except.Slice(), "cause of action")
	l.Merge("to", c.To.Validate())
	l.Merge("unit", c.Unit.Validate())
	l.Merge("measures", CheckMeasures(c.Measures.Slice()))
	l.Enum("spread", spreadNames[:], int(c.Spread), "way to spread a cut")
	return l.Err()
}

// CheckMeasures checks each measure of one limit, and that none is of the same base as another. Paths are "[i]".
func CheckMeasures(ms []Measure) error {
	var l invalid.List
	for i, m := range ms {
		l.Merge(invalid.At("", i), m.Validate())
	}
	invalid.Twice(ms, func(m *Measure) string { return string(m.Base) }, func(i int) {
		l.Add(invalid.At("", i)+".base", invalid.Quote(string(ms[i].Base))+" is measured twice", "one measure for each base")
	})
	return l.Err()
}

// Reaches reports whether the cap reaches awards on a cause of action.
func (c Cap) Reaches(cause string) bool {
	return (c.Causes.Len() == 0 || immutable.Contains(c.Causes, cause)) && !immutable.Contains(c.Except, cause)
}

// Combined reports whether one limit holds for compensatory and punitive damages together.
func (c Cap) Combined() bool {
	return c.Kinds.Without(head.AllCompensatory()) != c.Kinds && c.Kinds.Without(head.AllPunitive()) != c.Kinds
}

// InWords says the cap in words: what it limits, to what, for whom and on which claims.
func (c Cap) InWords() string {
	s := c.Kinds.String() + " damages: " + c.To.InWords() + ", " + c.Unit.String()
	if c.Causes.Len() > 0 {
		s += ", on claims of " + strings.Join(c.Causes.Slice(), ", ")
	}
	if c.Except.Len() > 0 {
		s += ", except on claims of " + strings.Join(c.Except.Slice(), ", ")
	}
	return s
}
