package insurance

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
)

// Layer is where a policy stands in a tower of insurance.
type Layer uint8

// The layers. The zero Layer is unspecified and invalid in input.
const (
	LayerUnspecified Layer = iota
	Primary                // pays from the first dollar, or above its retention
	Excess                 // pays above the dollar at which it attaches
	Umbrella               // pays as Excess does, and above its own retention what no policy below it covers
)

//enum:text,words Layer layer
var layerNames = [...]string{"", "primary", "excess", "umbrella"}

// Term is what a policy says of something.
type Term uint8

// What a policy says. The zero Term is not recorded.
const (
	TermUnspecified Term = iota
	Covered              // the form covers it in words
	Excluded             // the form excludes it in words
	Silent               // the form does not speak of it
)

//enum:text,words Term term
var termNames = [...]string{"", "covered", "excluded", "silent"}

// Duty is which interest an insurer pays.
type Duty uint8

// The duties. The zero Duty is not recorded.
const (
	DutyUnspecified Duty = iota
	WholeJudgment        // all interest on the whole judgment until the insurer tenders its part, beside the limits
	OwnPart              // the interest on what the insurer pays, beside the limits
	WithinLimits         // interest as damages, within the limits
	NotPaid              // none
)

//enum:text,words Duty duty to pay interest
var dutyNames = [...]string{"", "whole_judgment", "own_part", "within_limits", "not_paid"}

// Defense is whether the cost of the defence takes from the limits.
type Defense uint8

// Where the cost of the defence is borne. The zero Defense is not recorded.
const (
	DefenseUnspecified Defense = iota
	OutsideLimits              // the insurer bears it beside the limits
	InsideLimits               // it takes from the limits
)

//enum:text,words Defense place of the cost of the defence
var defenseNames = [...]string{"", "outside_limits", "inside_limits"}

// RetentionKind is how an insured bears the first dollars of a loss.
type RetentionKind uint8

// The kinds of retention. The zero RetentionKind is no retention.
const (
	NoRetention RetentionKind = iota
	Deductible                // comes off what the policy would pay within its limits
	SelfInsured               // the limits stand on top of it
)

//enum:text,words RetentionKind kind of retention
var retentionNames = [...]string{"", "deductible", "self_insured"}

// Shortfall is how a limit is divided that is too small for several claimants or debtors.
type Shortfall uint8

// How a limit that is too small is divided. The zero Shortfall is not recorded.
const (
	ShortfallUnspecified Shortfall = iota
	ProRata                        // in proportion to what each is owed
	InOrder                        // in the order of the debts
)

//enum:text,words Shortfall division of a limit
var shortfallNames = [...]string{"", "pro_rata", "in_order"}

// Limits are the limits of a policy in dollars. A limit of zero is none.
type Limits struct {
	PerPerson     decimal.Decimal // for the bodily injury of one person, and what others lose by it
	PerOccurrence decimal.Decimal // for one occurrence
	Property      decimal.Decimal // for damage to property in one occurrence, where it has a limit of its own
	Combined      decimal.Decimal // for all damage of one occurrence, in place of the limits above
	Aggregate     decimal.Decimal // for the term of the policy
}

// Retention is what the insured bears of an occurrence before or beside the policy.
type Retention struct {
	Kind      RetentionKind
	Amount    decimal.Decimal // dollars for one occurrence
	Met       decimal.Decimal // dollars of it that were borne already
	Authority []authority.Citation
}

// PaidFor is what an insurer paid for.
type PaidFor uint8

// What was paid for. The zero PaidFor is damages.
const (
	PaidDamages PaidFor = iota // damages or settlements: they take from the limits
	PaidDefense                // the defence: it takes from the limits where the policy says so
)

//enum:text PaidFor use of a payment
var paidNames = [...]string{"damages", "defense"}

// Paid is what an insurer paid under a policy before, to others or in other matters. It takes from the aggregate; from the
// limit for an occurrence where it names one, and from that for a person where it names one.
type Paid struct {
	For        PaidFor
	Occurrence string
	Person     string
	Amount     decimal.Decimal
	Note       string
}

// PunitiveTerm is what the form of a policy says of punitive damages.
type PunitiveTerm struct {
	Term      Term
	Authority []authority.Citation
}

// InterestTerm is which interest an insurer pays under the form.
type InterestTerm struct {
	Before Duty // before judgment; WholeJudgment for all of it, whatever the limits are
	After  Duty // after judgment
	// OnUncovered says whether a duty to pay interest on the whole judgment reaches the interest on awards that the policy does
	// not cover, such as punitive damages. It is asked for where there are any.
	OnUncovered Term
	Authority   []authority.Citation
}

// Tender is when an insurer paid, offered or deposited what it owes of the judgment.
type Tender struct {
	On   civil.Date // zero where it has not
	Paid bool       // it paid, so that the judgment was reduced
	Note string
}

// Policy is a policy of liability insurance as far as it bears on a judgment.
type Policy struct {
	ID       string
	Insurer  string
	Number   string
	Form     string     // the form it was written on: "ISO CG 00 01 04 13"
	Law      string     // code of the law that governs it, such as "US-OH"; needed where punitive damages turn on the law
	Issued   civil.Date // the day it was issued; needed where the law of that state has changed
	Insured  []string   // IDs of the debtors whom it insures
	Layer    Layer
	Attaches decimal.Decimal // dollars of an occurrence below it; zero for a primary policy
	Limits   Limits

	Retention Retention
	Paid      []Paid
	Defense   Defense // needed where the cost of the defence was recorded as paid

	Covers   head.Set // awards covered as damages; where it is empty, compensatory and nominal damages
	Beside   head.Set // awards paid beside the limits, such as costs
	Excludes head.Set // awards that the form excludes

	Punitive  PunitiveTerm
	Interest  InterestTerm
	Tender    Tender
	Short     Shortfall
	Authority []authority.Citation // where the form and the declarations were read
}

// Place is to which injured person and occurrence an award belongs.
type Place struct {
	Award      string // its ID; empty for all awards that have no place of their own
	Person     string
	Occurrence string
}

// Pays is what a debtor pays of an award that it owes jointly with others.
type Pays struct {
	Award    string // its ID
	Interest bool   // of the interest before judgment on it, not of the award
	Debtor   string
	Dollars  decimal.Decimal
	Note     string
}

// Decision is what was decided or agreed on the coverage of awards by a policy.
type Decision struct {
	Policy    string
	Awards    []string // their IDs
	Debtors   []string // whom it is about; empty for all whom the policy insures
	Covered   bool
	By        finding.By // who decided; unrecorded where the record does not say
	Note      string
	Authority []authority.Citation
}

// Record is what is recorded of the insurance of the debtors of a judgment.
type Record struct {
	Policies  []Policy
	Places    []Place
	Pays      []Pays
	Findings  []finding.Finding // on the conduct of the debtors, where the insurability of punitive damages turns on it
	Decisions []Decision
	// InterestBy is the ID of the policy that pays the interest on the whole judgment, where several promise to.
	InterestBy string
	// Through is the day through which interest after judgment is computed by package damages; zero for none.
	Through civil.Date
}

// Bounds on what a record may hold.
const (
	MaxPolicies  = 100
	MaxPlaces    = 20_000
	MaxPays      = 20_000
	MaxDecisions = 1_000
	MaxFindings  = 20_000
	MaxPaid      = 10_000 // over all policies
	MaxOwed      = 20_000
	MaxStretches = 1_000 // of one debt
)

// Owed is what one debtor pays of one award, with the interest on it. Of an award that several owe jointly it is what this
// debtor pays.
type Owed struct {
	Debtor     string
	Award      string   // its ID
	For        []string // the claimants, where a limit may be too small for several
	Kind       head.Kind
	Person     string // the injured person, where a policy has a limit for each
	Occurrence string // empty where all is one occurrence
	Dollars    decimal.Decimal
	Before     decimal.Decimal // interest before judgment on it
	After      []Stretch       // interest after judgment on both, in the order of the days
}

// Stretch is the interest after judgment of some days.
type Stretch struct {
	From, Through civil.Date // of the days after From, through Through
	Dollars       decimal.Decimal
}
