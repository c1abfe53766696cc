package statutory

import (
	"math/big"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Line is one part of a package, with its authority.
type Line struct {
	Title     string
	Words     string // its formula
	Amount    Range  // after the choices recorded
	Authority authority.Citation
}

// Outcome is one package, computed to its end.
type Outcome struct {
	Package   string // its ID
	Title     string
	Kind      Kind
	Words     string // its formula
	Allowed   Range  // what the law allows, before any choice
	Amount    Range  // after the choices recorded: one amount where all were made
	Lines     []Line
	Points    []Point // what is left to be decided, or was
	Elected   bool    // the recorded election takes this package
	Authority authority.Citation

	exact exact.Num // the least of Amount before it was rounded to the cent
}

// Exact returns the least that [Outcome.Amount] comes to before it is rounded to the cent; zero for an outcome that
// [Remedy.Compute] did not make. What follows on it, such as a credit, starts from this figure.
func (o Outcome) Exact() *big.Rat {
	if !o.exact.Known() {
		return new(big.Rat)
	}
	return o.exact.Rat()
}

// Result is a remedy computed on a claim.
type Result struct {
	Remedy      ID
	Title       string
	Cite        string
	Version     dated.RuleID // ID of the version
	Event       dated.Event  // the event whose date selects it
	On          civil.Date   // the day that selected it; zero where none did
	Outcomes    []Outcome    // side by side; the plaintiff has one of them
	Findings    []finding.Topic
	Fees        Fees
	FeesAt      authority.Citation
	Interest    string // what the statute says of interest on it; "" where nothing
	Reviews     []Review
	Omits       []string // what of the statute the computation leaves out
	Caveats     []string // what a reader of the figures has to know
	Unconfirmed bool     // the version's sources were not read or reported
	Custom      bool     // the version is of a caller's own law
	Authority   []authority.Citation
	Reviewed    civil.Date // the day they were last read

	single bool // the remedy has one package
}

// Elected returns the outcome that the election takes, or the only one the remedy has; false where the choice is open.
func (r Result) Elected() (Outcome, bool) {
	for _, o := range r.Outcomes {
		if o.Elected || r.single {
			return o, true
		}
	}
	return Outcome{}, false
}
