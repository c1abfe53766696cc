package disbursement

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/lien"
)

// Ledger says where a recovery comes from and where it goes, to the cent: its sources and its uses add up to the same.
type Ledger struct {
	Client   string
	Matter   string
	Sources  []Source
	Uses     []Use
	Total    decimal.Decimal // of the sources, and of the uses
	Recovery decimal.Decimal // of the payments, without credits and what lien holders owe
	Fee      decimal.Decimal // what the client owes the lawyer, after what was waived
	Costs    decimal.Decimal // that the client bears
	Net      decimal.Decimal // what the client has of it in the end; below zero where fee and costs are more than what is there
	Paid     decimal.Decimal // what is paid to the client: the net, and the costs that the client had advanced
	Owing    decimal.Decimal // what the client still owes of fee and costs
	Claims   []lien.Result   // how the amount of each lien comes about, in the order of the record
	Limits   []fees.Ceiling  // what the law says of the fee
	Tiers    []fees.TierLine // how the fee comes about
	Later    []Later         // what becomes of benefits that lien holders have still to pay
	Caveats  []string
}

// Source is money that comes in.
type Source struct {
	Title     string
	From      string
	Amount    decimal.Decimal
	On        civil.Date
	Balance   decimal.Decimal // of the ledger after it
	Authority []authority.Citation
}

// Use is money that goes out.
type Use struct {
	Kind      UseKind
	Title     string
	To        string
	Amount    decimal.Decimal
	Short     decimal.Decimal // what is not paid, because the money does not suffice
	Balance   decimal.Decimal // of the ledger after it
	At        int             // its place in the list of the record that it is of, see [UseKind]; -1 where it is of none
	Rule      dated.RuleID    // the rule of law that gives it; empty where none is recorded
	Authority []authority.Citation
}

// UseKind is what money goes out for.
type UseKind uint8

// The kinds of use. The zero UseKind is unspecified.
const (
	UseUnspecified UseKind = iota
	UseFee                 // the attorney's fee; a part of it for another lawyer has a place in fee.divided
	UseCost                // an expense of the litigation, in costs
	UseFund                // a part that the law gives to somebody besides the client, in funds
	UseLien                // a claim, in liens
	UseDeduction           // another sum, in deductions
	UseAdvance             // an expense that the client had advanced, which comes back, in costs
	UseClient              // what is the client's
)

//enum:text,words UseKind kind of use
var useNames = [...]string{"", "fee", "cost", "fund", "lien", "deduction", "advance", "client"}

// Later is what becomes of benefits that a lien holder has still to pay.
type Later struct {
	Holder string
	Lien   string // its ID in the record
	lien.Later
}
