package fault

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/apportion"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Among says whose fault the shares of several defendants are counted among.
type Among uint8

// Whose fault is counted. The zero Among is everyone whose fault was found.
const (
	Everyone          Among = iota // nonparties and those who settled too: their shares are nobody's debt
	Parties                        // the claimant and the defendants before the court
	PartiesAndSettled              // the parties and those who settled
)

//enum:string Among
var amongNames = [...]string{"everyone", "parties", "parties_and_settled"}

// Liability is who of several defendants owes the whole of an award and who only a share of it. A defendant owes jointly
// where one of the clauses holds for it, else its share. The zero Liability is several for all.
type Liability struct {
	Joint      immutable.List[Clause] // where one holds, the defendant owes the whole, with the others
	Among      Among                  // whose fault the shares are counted among
	OfJudgment bool                   // a share is of the judgment, which settlements have reduced already; otherwise of the damages found
}

// Clause is a case in which a defendant owes jointly. All of its conditions have to hold.
type Clause struct {
	Heads     head.Set      // heads of damage it reaches; empty for all
	Over      Threshold     // the least share of all the fault; the zero Threshold for any
	Faultless bool          // only where the claimant bears no fault
	Finding   finding.Topic // only where established about the defendant, such as "acted_in_concert"; empty for none
	Causes    immutable.List[string]
	Except    immutable.List[string]
	Times     int64 // the most it owes, as a multiple of its own share: 2 for twice; 0 for the whole
	Combined  bool  // it owes jointly the shares of the defendants for whom the clause holds, added up, not the whole
	Unsettled bool  // only where nobody at fault has settled with the claimant
}

// Reaches reports whether the clause is for claims of a cause of action.
func (c Clause) Reaches(cause string) bool { return c.reaches(cause) }

func (c *Clause) reaches(cause string) bool {
	return (c.Causes.Len() == 0 || immutable.Contains(c.Causes, cause)) && !immutable.Contains(c.Except, cause)
}

// Threshold is a share of the fault at which something begins.
type Threshold struct {
	Percent   int64 // 0 for no threshold
	Inclusive bool  // at the percentage itself; otherwise above it
}

// Met reports whether a share in percent reaches the threshold.
func (t Threshold) Met(percent decimal.Decimal) bool {
	p, err := exact.Money(percent)
	if err != nil {
		return false
	}
	return t.Reached(p.Cmp(exact.Int(t.Percent)))
}

// Reached reports whether a share reaches the threshold that is below its percentage (-1), equal to it (0) or above it (1).
func (t Threshold) Reached(compares int) bool {
	return t.Percent == 0 || compares > 0 || t.Inclusive && compares == 0
}

// InWords says the threshold in words: "above 50 percent"; "" where there is none.
func (t Threshold) InWords() string {
	switch {
	case t.Percent == 0:
		return ""
	case t.Inclusive:
		return "at " + strconv.FormatInt(t.Percent, 10) + " percent or more"
	}
	return "above " + strconv.FormatInt(t.Percent, 10) + " percent"
}

// Always is the liability of the common law: every defendant owes the whole.
func Always() Liability { return Liability{Joint: immutable.Of(Clause{})} }

// InWords returns the rule in words.
func (l Liability) InWords() string {
	if l.Joint.Len() == 0 {
		return "several: each defendant owes its share"
	}
	var parts []string
	for _, c := range l.Joint.All() {
		parts = append(parts, c.words())
	}
	if len(parts) == 1 && parts[0] == "" {
		return "joint and several: each defendant owes the whole"
	}
	return "joint and several " + strings.Join(parts, "; or ") + "; otherwise several"
}

func (c Clause) words() string {
	var s []string
	if !c.Heads.IsEmpty() {
		s = append(s, "for "+c.Heads.String()+" damages")
	}
	if w := c.Over.InWords(); w != "" {
		s = append(s, w)
	}
	if c.Faultless {
		s = append(s, "where the claimant bears no fault")
	}
	if c.Finding != "" {
		s = append(s, "where established: "+c.Finding.InWords())
	}
	if c.Causes.Len() > 0 {
		s = append(s, "on claims of "+strings.Join(c.Causes.Slice(), ", "))
	}
	if c.Except.Len() > 0 {
		s = append(s, "except on claims of "+strings.Join(c.Except.Slice(), ", "))
	}
	if c.Unsettled {
		s = append(s, "where nobody at fault has settled")
	}
	if c.Combined {
		s = append(s, "for their shares added up")
	}
	if c.Times > 0 {
		s = append(s, "up to "+strconv.FormatInt(c.Times, 10)+" times its share")
	}
	return strings.Join(s, ", ")
}

// Debtor is a defendant whose part is asked about.
type Debtor struct {
	Percent  decimal.Decimal                    // its share of all the fault, 0 to 100
	Together func(Clause) decimal.Decimal       // the shares of the defendants of the award for whom a clause holds, added up; nil for its own alone
	Findings func(finding.Topic) finding.Status // what was found about it; nil where nothing was
	Settled  bool                               // somebody at fault has settled with the claimant
}

// Debt is what a defendant owes of an award: a part from 0 to 1, and whether it owes it jointly with the others.
type Debt struct {
	Part     *big.Rat
	Joint    bool
	Combined bool     // jointly, but only the shares of the defendants added up
	Own      *big.Rat // its own share, which is what it adds to the recovery where Part holds the shares of others
}

// Whole reports whether every defendant owes the whole jointly, whatever its share of the fault and whatever was found about
// it, of an award of the given kind on a claim of the given cause.
func (l Liability) Whole(kind head.Kind, cause string, claimantAtFault bool) bool {
	for _, c := range l.Joint.All() {
		if c.Over.Percent == 0 && c.Finding == "" && c.Times == 0 && !c.Combined && !c.Unsettled && c.Holds(Debtor{}, claimantAtFault, kind, cause) {
			return true
		}
	}
	return false
}

// Owes returns what a defendant owes of an award: of the given kind, on a claim of the given cause, where the claimant
// bears the given percentage of all the fault. The award is one already reduced by the claimant's fault; counted is the
// percentage of all those, the claimant left out, among whom the rule divides it (see [Liability.Among]). A finding that
// does not answer does not make a defendant jointly liable, and one without any share of the fault owes nothing. Errors:
// *invalid.Error for a percentage out of range.
func (l Liability) Owes(d Debtor, counted, claimant decimal.Decimal, kind head.Kind, cause string) (Debt, error) {
	itself, err := percentOf(d.Percent, "the defendant")
	if err != nil {
		return Debt{}, err
	}
	all, err := percentOf(counted, "those counted")
	if err != nil {
		return Debt{}, err
	}
	mine, err := percentOf(claimant, "the claimant")
	if err != nil {
		return Debt{}, err
	}
	share, err := apportion.Several(itself, all)
	if err != nil {
		return Debt{}, err
	}
	owes := share
	for _, c := range l.Joint.All() {
		if itself.Sign() == 0 || !c.Holds(d, mine.Sign() > 0, kind, cause) {
			continue
		}
		if !c.Combined {
			owes = owes.Jointly(share, c.Times)
			continue
		}
		together := itself
		if d.Together != nil {
			together, _ = percentOf(d.Together(c), "the defendants together") // out of range it is not known, which is refused
		}
		if owes, err = owes.Together(share, itself, together, all); err != nil {
			return Debt{}, err
		}
	}
	return Debt{Part: owes.Part.Rat(), Own: owes.Own.Rat(), Joint: owes.Joint, Combined: owes.Combined}, nil
}

// Holds reports whether a clause holds for a defendant: of an award of the given kind, on a claim of the given cause.
func (c Clause) Holds(d Debtor, claimantAtFault bool, kind head.Kind, cause string) bool {
	return c.Applies(d.Settled, claimantAtFault, kind, cause) && c.Over.Met(d.Percent) &&
		(c.Finding == "" || d.Findings != nil && d.Findings(c.Finding) == finding.Established)
}

// Applies reports whether a clause may hold for defendants of an award: whether all of it holds save what it says of the
// defendant, which is the share of the fault and the finding.
func (c *Clause) Applies(settled, claimantAtFault bool, kind head.Kind, cause string) bool {
	return (c.Heads.IsEmpty() || c.Heads.Has(kind)) && (!c.Faultless || !claimantAtFault) && (!c.Unsettled || !settled) && c.reaches(cause)
}
