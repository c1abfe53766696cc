package disbursement

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/lien"
)

// Record is what is recorded of a client's recovery and of everyone who takes a part of it.
type Record struct {
	Client       string // who recovers; required
	Matter       string // the caption, to be printed
	Jurisdiction string // whose law limits the fee: its code, such as "US-NJ"; empty where none is to be asked
	Cause        string // the cause of action, where a law asks for it
	Dates        dated.Dates
	Payments     []Payment         // the recovery
	Parts        []lien.Fact       // of the recovery, as found or stipulated: medical_part, noneconomic_part, punitive_part, full_value ...
	Findings     []finding.Finding // that the law on the fee and on the liens asks for
	Fee          Fee
	Costs        []Cost
	Funds        []Fund
	Liens        []Lien
	Deductions   []Deduction
	Credits      []Payment // what comes to the client beside the recovery: no fee and no lien is taken of it
}

// Payment is money that comes in.
type Payment struct {
	ID        string // by which liens refer to it; may be empty
	By        string // who pays; required
	What      Basis
	Amount    decimal.Decimal
	On        civil.Date // the day; zero where it is not recorded
	Authority []authority.Citation
}

// Basis is on what a payment is made.
type Basis uint8

// The bases. The zero Basis is not recorded.
const (
	BasisUnrecorded Basis = iota
	Settlement
	Judgment    // damages under a judgment
	Interest    // on a judgment
	TaxedCosts  // costs that the other side pays
	Installment // of a settlement or a judgment that is paid in parts
)

//enum:text,words Basis basis of a payment
var basisNames = [...]string{"", "settlement", "judgment", "interest", "taxed_costs", "installment"}

// Fee is the attorney's fee: by an agreement, or an amount that is recorded.
type Fee struct {
	To        string          // the lawyer; required where there is a fee
	Agreement *fees.Agreement // a contingent fee; nil where an amount is recorded
	Stage     string          // of the agreement, that was reached
	Allowance *fees.Allowance // a court's order on the fee; nil where none is recorded

	// Amount is a fee without an agreement on a share. It is held against the law on contingent fees, unless Authority says what
	// fixed it, such as an agreement by the hour. Not beside an agreement.
	Amount    decimal.Decimal
	Waived    decimal.Decimal // what the lawyer gives up of the fee
	Divided   []Part          // what of the fee other lawyers receive; the rest is the lawyer's
	Authority []authority.Citation
}

// Part is what somebody else receives of a fee.
type Part struct {
	To        string
	Amount    decimal.Decimal
	Authority []authority.Citation
}

// Cost is an expense of the litigation.
type Cost struct {
	Title     string
	To        string // who is owed or was paid: the expert, the court
	Amount    decimal.Decimal
	Advanced  Side // who has paid it; nobody where it is still owed
	Borne     Side // who bears it in the end; the client where it is not recorded
	Authority []authority.Citation
}

// Side is the client or the lawyer.
type Side uint8

// The sides. The zero Side is neither.
const (
	Neither Side = iota
	Client
	Lawyer
)

//enum:text,words Side side
var sideNames = [...]string{"", "client", "lawyer"}

// Fund is the part of a recovery that the law gives to somebody besides the client, such as a state's fund.
type Fund struct {
	To        string
	Title     string
	Amount    decimal.Decimal
	Rule      dated.RuleID // the rule that gives it
	Order     lien.Order   // before_fees: no fee is computed on it; after_fees: the fee is computed before it is taken. Required
	Rank      int
	Authority []authority.Citation
}

// Lien is a claim of somebody else on the recovery.
type Lien struct {
	lien.Claim
	From  []string   // IDs of the payments that it reaches; empty for all
	Order lien.Order // where in the order of payments it is paid, where neither its law nor an agreement says it
	Rank  int        // among those of the same place: 1 is paid first; the same rank is paid in proportion; 0 is not recorded
}

// Deduction is another sum that is taken, such as a debt that the client has to pay out of the recovery.
type Deduction struct {
	Title     string
	To        string
	Amount    decimal.Decimal
	Order     lien.Order // before_fees: no fee is computed on it. Required
	Rank      int
	Authority []authority.Citation
}
