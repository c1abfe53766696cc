package outcome

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/matter"
)

// Scenario is a matter of which some things are uncertain. The matter holds everything else, in the form in which a verdict would
// be recorded: its awards with the amounts that are taken where no input says otherwise.
type Scenario struct {
	Title   string
	Matter  *matter.Matter
	Through string   // the event of the docket after which to stop; empty for the whole docket
	Presume bool     // take the ordinary case for exceptions that nobody recorded, as damages.Options does
	Clients []string // IDs of the parties whose recovery is looked at; empty for all plaintiffs
	Inputs  []Input  // what is uncertain, each with whose estimate it is
	Costs   Costs
	Offers  []Offer // offers of judgment that are held against the range of judgments
}

// Input is one thing that is uncertain. It says one of four things: what an award comes to, what share of the fault somebody
// bears, whether something is found, or whether somebody is liable. The first two have a Value, the others a Chance.
//
// Inputs vary independently of each other. Those that name the same Draw vary together: where one of them is high, all of
// them are, each by its own distribution.
type Input struct {
	ID     string
	Title  string // as it is printed; the ID where it is empty
	Source string // whose estimate it is and on what it rests; required, because the library has none of its own
	Draw   string // the name of a draw that several inputs share; empty for one of its own

	Award     string     // ID of the award whose amount is uncertain
	Share     *Share     // the share of the fault that is uncertain
	Finding   *Finding   // the finding that is uncertain
	Liability *Liability // the liability that is uncertain

	Value  Value    // of an award, in dollars; of a share, in percent
	Chance *big.Rat // that the finding is established, or that there is liability: more than nothing and less than one
}

// Share is one person's share of the fault in a verdict. Those of that verdict whose shares are certain bear the rest, in
// proportion to the shares that the matter records of them, to a hundredth of a percent; the largest of them bears what is then
// over or missing.
type Share struct {
	Verdict string // ID of the event
	Of      string // as the verdict's shares name the person
}

// Finding is a finding that may be established or not. It takes the place of the matter's finding on the same topic about the
// same parties and claims, if there is one.
type Finding struct {
	What      finding.Topic
	Proof     finding.Proof
	By        finding.By
	About     []string       // IDs of the parties it is about; empty for all
	Claims    []string       // IDs of the claims it is about; empty for all
	Otherwise finding.Status // what it is where it is not established; not_established where nothing is given
}

// Liability is whether somebody is held liable at all. Where it fails, awards against the parties, and on the claims, that it names
// are not made: an award against others too is then against these alone, and an award on other claims too rests on these alone.
type Liability struct {
	Against []string // IDs of the parties; empty for everyone
	Claims  []string // IDs of the claims; empty for all of them
	// ShareTo names who bears, where a party of Against is not liable, the share of the fault that a verdict of the matter records
	// of it, in proportion to their own. The party's own ID says that the share stays as it is. It is asked for where there is
	// such a share.
	ShareTo []string
}

// Costs are what the two sides still have to spend, by whoever gives the scenario.
type Costs struct {
	Plaintiff decimal.Decimal // dollars to trial and judgment that Options.Net does not count
	Defendant decimal.Decimal // dollars of defence to trial and judgment
}

// Offer is an offer of judgment and what it would shift. The figures are the caller's: no rule says what the costs of a case will
// come to.
type Offer struct {
	ID    string
	Rule  string     // ID of the rule, such as us-frcp-68: see fees.Lookup
	Offer fees.Offer // who makes it, of what amount and when
	// CostsBefore and FeesBefore are those that the plaintiff could have had taxed on the day of the offer, see fees.Judgment.
	CostsBefore decimal.Decimal
	FeesBefore  decimal.Decimal
	Liens       decimal.Decimal // that a limit on what is shifted counts, see fees.Award
	// Shifts are the dollars that each consequence of the rule comes to, in the order in which fees.Effect lists what follows an
	// offer of that side.
	Shifts []decimal.Decimal
}

// Bounds on what a scenario may hold.
const (
	MaxInputs   = 64
	MaxChances  = 10 // inputs that are findings or liability: every combination of them is prepared once
	MaxPoints   = 64 // of one distribution
	MaxOffers   = 16
	MaxDebtors  = 16
	MaxPlanned  = 1 << 18 // awards, parties and claims of the matter, times the combinations of findings and liability
	MaxTrials   = 10_000_000
	MaxFigures  = 64_000_000 // trials times the sums that are kept of each
	MaxWorkers  = 256
	MaxLeaves   = 4096 // of a tree
	maxText     = 1000
	maxHundreds = 100_000_000_000_000 // hundredths that an input may come to: 10^12 dollars
)
