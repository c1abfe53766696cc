package matter

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
	Settled   []Settlement         // what was paid by those who settled
	Benefits  []Benefit            // what collateral sources paid
	Interest  []Interest           // decisions that awards bear interest before judgment
	Remedies  []Remedy             // statutes that multiply an award, fix its amount or bound it
	Open      []string             // sentences on what the record does not hold; they are printed as caveats
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

//enum:text,valid Role role
var roleNames = [...]string{"", "plaintiff", "defendant"}

// Capacity is the right in which a claimant recovers: for an injury of its own, for a decedent, or for a loss that follows from
// the injury of somebody else.
type Capacity uint8

// The capacities. The zero Capacity is Direct.
const (
	Direct      Capacity = iota // the claimant recovers for its own injury
	Estate                      // an estate recovers on the claim that the decedent had
	Beneficiary                 // one of those whom a statute names recovers for a death
	Derivative                  // the claimant recovers for a loss that follows from another's injury, such as loss of consortium
)

//enum:text,valid Capacity capacity of a claimant
var capacityNames = [...]string{"direct", "estate", "beneficiary", "derivative"}

// Party is a plaintiff or a defendant. It keeps its role where a counterclaim is tried as well: each award says for whom and
// against whom it is.
type Party struct {
	ID           string
	Name         string // as it is printed; may be empty
	Role         Role
	Capacity     Capacity
	Organization bool // it is a corporation or another organization, which acts through people
	// AnswersFor names those for whose part the party is liable without fault of its own, as an employer, a principal or an
	// owner is: IDs of parties, or the names that shares of the fault and settlements use. The party and the one for whom it
	// answers both owe that part, and it is paid once.
	AnswersFor []string
}

// Claim is one claim, under the law that governs it.
type Claim struct {
	ID         string
	Law        string      // code of the governing law, such as "US-CA"; required
	Title      string      // "Cal. Penal Code § 502"
	Cause      string      // the cause of action, by which rules reach the claim, one of vocabulary.Causes; may be empty
	Under      string      // the federal act under which it is brought, whose measure is Law, one of vocabulary.Acts; else empty
	Action     string      // a name for the action, where the claim is a counterclaim; empty for the main action
	Person     string      // the injured person, where the law sets a limit for each person
	Occurrence string      // the occurrence, where the law sets a limit for each occurrence
	Dates      dated.Dates // the dates in which the claim differs from the matter; where one is zero, the matter's holds
}

// Event is one event of the docket. It is either a verdict or an order: one of the two pointers is nil.
type Event struct {
	ID        string
	Court     string
	Date      civil.Date // zero where it is not known; the order of events is that of the docket
	Authority []authority.Citation
	Verdict   *Verdict
	Order     *Order
}

// Verdict is what a jury, or a court in its place, awarded. A later verdict restates an award under the same ID.
type Verdict struct {
	By     finding.By
	Awards []Award
	Fault  []fault.Share // shares of all the fault, in percent; empty where none were found
}

// Award is one amount of a verdict. Where it is for several plaintiffs, against several defendants or on several claims,
// nobody divided it among them.
type Award struct {
	ID      string
	For     []string        // IDs of the plaintiffs whom it is for
	Against []string        // IDs of the defendants whom it is against
	Claims  []string        // IDs of the claims on which it rests
	Kind    head.Kind       // the head of damage
	Amount  decimal.Decimal // dollars, not negative
	// Future holds the loss year by year, where the award is of future loss and was not yet reduced to present value. Amount is
	// then the sum of its payments, and the reduction is the first entry of the ledger. The rates and conventions are those of
	// the factfinder or of the parties; where the law fixes others, a caveat says so.
	Future *future.Projection
	// Divided says how the award divides into heads of damage; nil where nobody divided it. Kind and Amount are those of the
	// whole award.
	Divided *Division
	Note    string
}

// Order is what a court did to awards.
type Order struct {
	Acts     []Act
	Vacates  []string  // IDs of earlier orders that it takes back; what those orders had vacated stays vacated
	Election *Election // the one choice over all of its acts; nil where the order offers none
	Note     string
}

// Election is the choice of a party between a changed award and a new trial.
type Election struct {
	By       remittitur.Role   // who may choose
	Status   remittitur.Status // what the party chose, or that it has not chosen or nobody recorded it
	Deadline civil.Date        // the last day for the choice; zero where it is not known
	Note     string
}

// ActKind is what an act does.
type ActKind uint8

// The kinds of act. The zero ActKind is unspecified and invalid.
const (
	ActUnspecified ActKind = iota
	ActLimit               // lowers the award to the figure where the award is higher, and never raises it
	ActSet                 // puts the figure in the place of the award
	ActScale               // multiplies the award by a fraction
	ActIncrease            // adds the figure to the award, as additur does
	ActCredit              // takes the figure off the award, and never leaves less than zero
	ActStrike              // takes the award away
	ActRemand              // leaves the award undetermined
	ActRestore             // puts the figure of an earlier verdict back
	ActAffirm              // leaves the award as it stands, or after a remand as it stood before
	ActDisapply            // takes a rule of law out of the matter
)

//enum:text,valid ActKind act
var doNames = [...]string{"", "limit", "set", "scale", "increase", "credit", "strike", "remand", "restore", "affirm", "disapply"}

// Selector says which awards an act is on. An award has to match each part that is given; a part that is empty matches all
// awards. Within a part, one match is enough: an award is "for" a list of plaintiffs if it is for any of them.
type Selector struct {
	Awards  []string // IDs of awards
	Causes  []string // causes of action of the claims
	For     []string // IDs of plaintiffs
	Against []string // IDs of defendants
	Claims  []string // IDs of claims
	Kinds   head.Set
}

// Act is one thing that an order does to awards.
//
// An act with one figure for several awards, such as to set them to one sum, has to say by its Unit which of them share the
// figure. What they share is divided in proportion to the awards, unless Spread says otherwise. Without a unit each award
// takes the figure alone; the figure then has to follow the award, as a multiple of the same plaintiff's compensatory damages
// does.
//
// Where the law changes an award too, by fault, a cap, a statute or a credit, an act may come to one figure before the law is
// applied and to another after it. Such an act has to name its Stage. A credit is taken where the law takes credits.
type Act struct {
	Kind ActKind
	On   Selector
	// To is the figure of an act that limits, sets, increases or credits.
	To limit.Expr
	// By is the fraction of an act that scales, such as 20/22.
	By *big.Rat
	// Unit says which awards share the figure; where it is zero, each award takes it alone.
	Unit limit.Unit
	// Measures say what the bases of the figure count; where none is given, the awards with the same plaintiff, defendant and
	// claim.
	Measures []limit.Measure
	// Spread says how a limit or a credit is divided among the awards that share it.
	Spread limit.Spread
	// From is the ID of the verdict whose figure is restored.
	From string
	// Rule is the rule of law that is disapplied.
	Rule dated.RuleID
	// Stage says when the act is done; where it is zero, the kind of the act and of the award say so.
	Stage  law.Stage
	Ground remittitur.Ground
	Note   string
}

// Fact is a recorded quantity that the law refers to.
type Fact struct {
	What   limit.Base      // its name, such as "net_worth"
	Amount decimal.Decimal // dollars, a number of people or things, or the movement of an index
	On     civil.Date      // the day of which it is true; zero where it is not recorded
	About  []string        // IDs of the parties it is about; empty for all
	Claims []string        // IDs of the claims it is about; empty for all
	Source []authority.Citation
}

// Position is a figure for which a party argued. It is computed and shown, and changes no award.
type Position struct {
	By        []string   // IDs of the parties who argued for it
	Award     string     // ID of the award
	To        limit.Expr // the figure, as a limit on the award
	Note      string
	Authority []authority.Citation
}

// Settlement is what somebody paid in order to be released. The law says what it takes off, see fault.Credit. Whether it was
// made in good faith is recorded as a finding, [GoodFaith].
type Settlement struct {
	ID      string
	By      []string        // those who were released together: IDs of parties, or the names that shares of the fault use
	For     []string        // IDs of the plaintiffs who released them; empty for all
	Claims  []string        // IDs of the claims that were released; empty for all
	Amount  decimal.Decimal // dollars paid
	Stated  decimal.Decimal // dollars that the release states, or that a court found reasonable; zero where there are none
	Release fault.Release   // what the release grants the other defendants; zero where that is not recorded
	// Liable says whether those released were held to be liable with the defendants, or conceded it; zero where that is not
	// recorded.
	Liable    finding.Status
	Note      string
	Authority []authority.Citation
}

// Interest is a decision that awards bear interest before judgment. The law says whether interest may be had and at which
// rate, see law.Jurisdiction.Prejudgment. What the law leaves to a court or to a contract is recorded here.
type Interest struct {
	ID string
	// On says which awards bear it. Awards of a kind that the law leaves out bear none.
	On Selector
	// From is the first day that bears interest. It is no earlier than the law allows. Where it is zero, the law names the day.
	From civil.Date
	// Through is the day on which interest ends. That day bears none, unless the law counts it. Where it is zero, interest ends
	// on the day of judgment, or of the verdict where the law says so.
	Through civil.Date
	// Days are days from which the law counts and which are not among the dates of the claim, such as that of a demand.
	Days interest.Days
	// Rate is in percent a year, where a court or a contract sets it; zero where the law does.
	Rate decimal.Decimal
	// Sum is the dollars demanded or offered, where the law gives interest on that sum; zero elsewhere.
	Sum decimal.Decimal
	// LeftOut are the days that bear no interest, in their order, such as those on which an offer was open.
	LeftOut []interest.Span
	// Earlier says, where the law leaves it open, whether interest is compounded that accrued before compounding begins.
	Earlier   interest.Earlier
	Note      string
	Authority []authority.Citation
}

// Remedy is what a statute gives on an award. What the statute multiplies is multiplied before settlements are credited:
// Burlington Industries v. Milliken & Co., 690 F.2d 380 (4th Cir. 1982). The counts and sums that the statute asks for are
// recorded among the facts of the matter, under the names of [statutory.Quantity]; the conditions on which it turns are
// recorded among the findings.
type Remedy struct {
	ID      string
	Statute statutory.ID // "us-rico-1964c"
	Award   string       // ID of the award
	// Measures says what the award is a figure of, such as actual_damages; the statute's own figure then takes its place. It is
	// empty where the award was made under the statute; it is then compared with what the statute allows.
	Measures statutory.Quantity
	Choices  []statutory.Choice // what was decided where the statute leaves an amount open
	Elected  statutory.Election // which remedy was elected, where the statute gives several
}

// Topics of findings about settlements.
const (
	// GoodFaith is the topic of the finding that a settlement was made in good faith, or was reasonable.
	GoodFaith finding.Topic = "good_faith_settlement"
	// ElectedShare is the topic of the finding that the defendant elected the settling person's share of the fault as its credit.
	ElectedShare finding.Topic = "elected_share_of_fault"
	// SeveralCredit is the topic of the finding that a settlement reduces what a defendant owes who owes only its share of the
	// fault. It is asked for where no text of the law was found to say so.
	SeveralCredit finding.Topic = "several_share_takes_credit"
)

// JointWhole is the topic of the finding that an award which several defendants share counts in full toward the limit of each
// of them. Where it is not established, the award counts by their shares of the fault. It is asked for where the law that sets
// the limit does not say.
const JointWhole finding.Topic = "joint_damages_count_whole"

// Uncollectible is the topic of the finding that what a defendant owes cannot be collected from it. The law of the claim says
// who bears it then, see fault.Reallocation.
const Uncollectible finding.Topic = "uncollectible"

// Benefit is what a collateral source, such as the claimant's own insurer, paid toward a loss. The law says what it takes off,
// see fault.Collateral.
type Benefit struct {
	ID         string
	Source     string          // who paid
	For        []string        // IDs of the plaintiffs it was paid to or for; required
	Kinds      head.Set        // the heads of damage it replaces; required
	Amount     decimal.Decimal // dollars paid
	Cost       decimal.Decimal // dollars the claimant paid to have it, such as premiums
	Subrogated bool            // whether the source has a right to be repaid out of the recovery
	Authority  []authority.Citation
}

// Bounds on what a matter may hold. Where it holds more, it is refused by path.
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
	MaxElections = 6      // that are open at the same time, which gives 64 branches

	MaxPostings   = 500_000    // awards, and awards that acts govern, over all branches
	MaxSelections = 10_000_000 // acts or decisions on interest that name no award, times the awards of the matter
	MaxCredits    = 1_000_000  // settlements, times the awards of the matter
)

// ValidID reports whether a text can be an ID: it has 1 to [MaxID] bytes.
func ValidID(id string) bool { return id != "" && len(id) <= MaxID }

// DatesOf returns the dates of the claim in the given place: its own, else the matter's; the date of a verdict that neither gives
// is that of the first verdict in the docket that has one. They are all zero where the place is not that of a claim.
func (m *Matter) DatesOf(claim int) dated.Dates {
	if m == nil || claim < 0 || claim >= len(m.Claims) {
		return dated.Dates{}
	}
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
	if !own.Assessment.IsZero() {
		d.Assessment = own.Assessment
	}
	for i := 0; d.Verdict.IsZero() && i < len(m.Docket); i++ {
		if m.Docket[i].Verdict != nil {
			d.Verdict = m.Docket[i].Date
		}
	}
	return d
}
