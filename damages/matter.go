package damages

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
)

// Matter is a case as recorded, from filing to the last order. IDs are texts of 1 to 64 bytes, unique within their list.
type Matter struct {
	Caption   string               // "WhatsApp LLC v. NSO Group Technologies Ltd."
	Court     string               // "N.D. Cal."
	Number    string               // the docket number
	Forum     string               // code of the jurisdiction whose courts sit: "US" for a federal court, "US-UT"; required
	Dates     dated.Dates          // as far as known
	Parties   []Party              // at least one plaintiff and one defendant
	Claims    []Claim              // at least one
	Docket    []Event              // verdicts and orders, in the order they came
	Findings  []finding.Finding    // what was found, about whom
	Facts     []Fact               // quantities that formulas of the law refer to
	Positions []Position           // figures a party argued for; they change nothing
	Settled   []Settlement         // what others paid to be released
	Benefits  []Benefit            // what collateral sources paid
	Interest  []Interest           // decisions that awards bear interest before judgment
	Remedies  []Remedy             // statutes that multiply an award, or fix or bound it
	Open      []string             // what the record at hand does not hold; printed as caveats
	Authority []authority.Citation // where the record was read
}

// Role is the side a party is on.
type Role uint8

// The roles. The zero Role is unspecified and invalid.
const (
	RoleUnspecified Role = iota
	Plaintiff
	Defendant
)

// Capacity is in what right a claimant recovers.
type Capacity uint8

// The capacities. The zero Capacity is direct: for one's own injury.
const (
	Direct      Capacity = iota
	Estate               // for the decedent's own claim
	Beneficiary          // for a death, as one of those the statute names
	Derivative           // for loss that follows from another's injury, such as consortium
)

// Party is one party. A counterclaim does not change sides: an award says for whom and against whom it is.
type Party struct {
	ID           string
	Name         string
	Role         Role
	Capacity     Capacity
	Organization bool // a corporation or other principal that acts through people
	// AnswersFor are those for whose part it is liable without fault of its own, as an employer, a principal or an owner is: IDs
	// of parties, or the names that shares of fault and settlements use. Both owe that part, once.
	AnswersFor []string
}

// Claim is one claim, under the law that governs it.
type Claim struct {
	ID         string
	Law        string      // code of the governing law, such as "US-CA"; required
	Title      string      // "Cal. Penal Code § 502"
	Cause      string      // what rules reach it by, one of vocabulary.Causes; may be empty
	Action     string      // a counterclaim is another action, with its own pool; empty for the main action
	Person     string      // the injured person, where limits are per person
	Occurrence string      // the occurrence, where limits are per occurrence
	Dates      dated.Dates // where they differ from the matter's; a zero date is the matter's
}

// Event is one event of the docket: a verdict or an order, exactly one of the two.
type Event struct {
	ID        string
	Court     string
	Date      civil.Date // zero where unknown: the place in the docket decides
	Authority []authority.Citation
	Verdict   *Verdict
	Order     *Order
}

// Verdict is what a factfinder awarded. A later verdict restates an award under the same ID.
type Verdict struct {
	By     finding.By
	Awards []Award
	Fault  []fault.Share // shares of all the fault, in percent; empty where none was found
}

// Award is one cell of a verdict.
type Award struct {
	ID      string
	For     []string // IDs of the plaintiffs it is for together; undivided where there are several
	Against []string // IDs of the defendants it is against together
	Claims  []string // IDs of the claims it rests on
	Kind    head.Kind
	Amount  decimal.Decimal // dollars, not negative
	// Future is the loss year by year, where the award is of future loss and not yet reduced: Amount is then the sum of its
	// payments, and the first thing that happens to it is its reduction to present value. The conventions are the
	// factfinder's or the parties'; where law fixes others, a caveat says so.
	Future *future.Projection
	// Divided is how the award divides into heads of damage, where it was divided; nil where it was not. Kind and Amount are
	// then those of the whole.
	Divided *Division
	Note    string
}

// Order is a court's acts on awards.
type Order struct {
	Acts     []Act
	Vacates  []string  // IDs of earlier orders, which then do nothing; what those had vacated stays vacated
	Election *Election // the one choice over all its acts; nil where none was offered
	Note     string
}

// Election is a party's choice between a changed award and a new trial.
type Election struct {
	By       remittitur.Role
	Status   remittitur.Status
	Deadline civil.Date
	Note     string
}

// ActKind is what an act does.
type ActKind uint8

// The acts. The zero Do is unspecified and invalid.
const (
	ActUnspecified ActKind = iota
	ActLimit               // lowers to the figure where the award is higher; never raises
	ActSet                 // puts the figure in place of the award
	ActScale               // multiplies by a fraction
	ActIncrease            // raises by the figure: additur
	ActCredit              // takes the figure off, never below zero
	ActStrike              // takes the award away
	ActRemand              // leaves the award undetermined
	ActRestore             // puts a verdict's figure back
	ActAffirm              // leaves the award as it stands; after a remand, as it stood
	ActDisapply            // takes a rule of law out of this matter
)

// Selector says which awards an act is on. Empty parts match all.
type Selector struct {
	Awards  []string
	Causes  []string
	For     []string // an award matches if it is for any of them
	Against []string
	Claims  []string
	Kinds   head.Set
}

// Act is one act of a court on awards. Set, Increase and Credit with one figure for several awards have to say by their
// Unit which of them take it together: what they take is divided in proportion to the awards, unless Spread says otherwise.
// With no unit each award takes a figure of its own, so the figure has to follow the award, as a multiple of the same
// plaintiff's compensatory damages does.
//
// An act on an award that the law also changes, by fault, a cap, a statute or a credit, has to name its Stage where the
// figure is another before the law than after it. A credit comes where the law takes credits.
type Act struct {
	Kind     ActKind
	On       Selector
	To       limit.Expr      // Limit, Set, Increase, Credit: the figure
	By       *big.Rat        // Scale: the fraction, such as 20/22
	Unit     limit.Unit      // Limit, Set, Increase, Credit: what takes the figure once, together; zero: each award alone
	Measures []limit.Measure // what the figure's bases count; where none is given, the same plaintiff, defendant and claim
	Spread   limit.Spread    // Limit, Credit: how a cut divides among awards that take the figure together
	From     string          // Restore: ID of the verdict
	Rule     dated.RuleID    // Disapply: the rule
	Stage    law.Stage       // zero: as Do and kind imply, where it comes to the same before the law and after it
	Ground   remittitur.Ground
	Note     string
}

// Fact is a recorded quantity.
type Fact struct {
	What   limit.Base
	Amount decimal.Decimal // dollars, a headcount, or the movement of an index
	On     civil.Date
	About  []string // IDs of parties; empty for all
	Claims []string // IDs of claims; empty for all
	Source []authority.Citation
}

// Position is a figure a party argued for. It is computed and shown, and changes no award.
type Position struct {
	By        []string   // IDs of parties
	Award     string     // ID of the award
	To        limit.Expr // the figure argued for, as a limit on the award
	Note      string
	Authority []authority.Citation
}

// Settlement is what someone paid to be released. What it takes off is the law's to say: see fault.Credit. Whether it was
// made in good faith is a finding, [GoodFaith].
type Settlement struct {
	ID        string
	By        []string        // who was released, together: IDs of parties, or the names that shares of fault use
	For       []string        // IDs of the plaintiffs who released; empty for all
	Claims    []string        // IDs of the claims released; empty for all
	Amount    decimal.Decimal // dollars paid
	Stated    decimal.Decimal // dollars the release states, or a court found reasonable; zero where neither
	Release   fault.Release   // what the release grants the others; zero where that is not recorded
	Liable    finding.Status  // whether those released were adjudged, or conceded, to be liable with the defendants; zero where that is not recorded
	Note      string
	Authority []authority.Citation
}

// Interest is a decision that awards bear interest before judgment. The rate and whether interest may be had at all are
// the law's to say, see law.Jurisdiction.Prejudgment; what the law leaves to a court or a contract is recorded here.
type Interest struct {
	ID        string
	On        Selector         // the awards; those whose heads the law leaves out bear none
	From      civil.Date       // the first day that bears it, no earlier than the law's; zero for the day that the law names, where the days recorded give it
	Through   civil.Date       // the day on which it ends, which bears none unless the law counts it; zero for the day of judgment, or of the verdict where the law says so
	Days      interest.Days    // days that the law counts from and that are not among the dates of the claim: demand, service, offer and others
	Rate      decimal.Decimal  // percent a year, where a court or a contract sets it; zero where the law does
	Sum       decimal.Decimal  // dollars demanded or offered, where the law runs interest on that sum; zero elsewhere
	LeftOut   []interest.Span  // days that bear none, such as those on which an offer was open, or of a delay; in order
	Earlier   interest.Earlier // whether interest that accrued before it is compounded is compounded too, where the law leaves that open
	Note      string
	Authority []authority.Citation
}

// Remedy is a remedy that a statute gives on an award. What the statute multiplies is multiplied before settlements are
// credited: Burlington Industries v. Milliken & Co., 690 F.2d 380 (4th Cir. 1982). Counts and sums that the statute asks
// for are among the facts of the matter, under the names of [statutory.Quantity]; what it turns on is among the findings.
type Remedy struct {
	ID       string
	Statute  statutory.ID       // "us-rico-1964c"
	Award    string             // ID of the award
	Measures statutory.Quantity // what the award is a figure of, such as actual_damages, in whose place the statute puts its own; empty where it was given under the statute, and is held against what that allows
	Choices  []statutory.Choice // what was decided where the statute leaves an amount open
	Elected  statutory.Election // where the statute gives several packages
}

// Topics of findings about settlements.
const (
	GoodFaith    finding.Topic = "good_faith_settlement"  // it was made in good faith, or was reasonable
	ElectedShare finding.Topic = "elected_share_of_fault" // the defendant elected the settling person's share as its credit

	// A settlement reduces what a defendant owes that owes only its share of the fault. Laws ask for it that were not found to say.
	SeveralCredit finding.Topic = "several_share_takes_credit"
)

// JointWhole is the topic of the finding that an award several defendants share counts in full toward the limit of each;
// not established, that it counts by their shares of the fault. A limit of law asks for it where its own text does not say.
const JointWhole finding.Topic = "joint_damages_count_whole"

// Uncollectible is the topic of the finding that what a defendant owes cannot be collected from it; the law of the claim
// says who bears it then, see fault.Reallocation.
const Uncollectible finding.Topic = "uncollectible"

// Benefit is what a collateral source, such as the claimant's own insurer, paid toward a loss. What it takes off is the
// law's to say: see fault.Collateral.
type Benefit struct {
	ID         string
	Source     string          // who paid
	For        []string        // IDs of the plaintiffs it was paid to or for; required
	Kinds      head.Set        // the heads of damage it replaces; required
	Amount     decimal.Decimal // dollars paid
	Cost       decimal.Decimal // dollars the claimant paid to have it, such as premiums
	Subrogated bool            // the source has a right to be repaid out of the recovery
	Authority  []authority.Citation
}

// Bounds on what a matter may hold.
const (
	MaxParties   = 20_000
	MaxClaims    = 20_000
	MaxEvents    = 5_000
	MaxAwards    = 100_000 // over all verdicts
	MaxActs      = 10_000  // over all orders
	MaxFindings  = 20_000
	MaxFacts     = 20_000
	MaxPositions = 1_000
	MaxSettled   = 5_000
	MaxBenefits  = 5_000
	MaxInterest  = 1_000
	MaxRemedies  = 1_000
	MaxPayments  = 20_000 // of projections of future loss, over all verdicts
	MaxMembers   = 5_000  // names in one list
	MaxID        = 64     // bytes in an ID
	MaxElections = 6      // open at the same time: 64 branches

	MaxPostings   = 500_000    // awards, and awards that acts govern, over all branches
	MaxSelections = 10_000_000 // acts or decisions on interest that name no award, times the awards of the matter
	MaxCredits    = 1_000_000  // settlements, times the awards of the matter
)

// dates returns the dates of a claim: its own, else the matter's; the date of a verdict that neither gives is that of the
// first verdict in the docket that has one.
func (m *Matter) dates(claim int32) dated.Dates {
	d, own := m.Dates, &m.Claims[claim].Dates
	if !own.Accrual.IsZero() {
		d.Accrual = own.Accrual
	}
	if !own.Filing.IsZero() {
		d.Filing = own.Filing
	}
	if !own.Verdict.IsZero() {
		d.Verdict = own.Verdict
	}
	if !own.Judgment.IsZero() {
		d.Judgment = own.Judgment
	}
	for i := 0; d.Verdict.IsZero() && i < len(m.Docket); i++ {
		if m.Docket[i].Verdict != nil {
			d.Verdict = m.Docket[i].Date
		}
	}
	return d
}
