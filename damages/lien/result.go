package lien

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
)

// Result is what a claim comes to. Its lines add up to its amount, less what its holder owes.
type Result struct {
	ID          string // of the claim
	Of          Kind
	Holder      string
	Scheme      string
	Law         string       // the ID of the rule; "" where no law is recorded
	Version     dated.RuleID // of the rule; "" for an amount that was agreed
	Title       string       // what the claim is
	Amount      decimal.Decimal
	Owes        decimal.Decimal // what the holder owes the client now, where its share of the costs is more than its claim
	Lines       []Line
	Ceilings    []Ceiling // what the law lets it come to at most
	Agreed      bool      // the amount is the one that was agreed or ordered
	Paid        Order
	Future      Later
	Omits       []string // what of the law is left out
	Caveats     []string // what a reader of the figures has to know
	Custom      bool     // the version is of a caller's own law
	Unconfirmed bool     // its sources were not read or reported
	Reviewed    civil.Date
	Authority   []authority.Citation
}

// Line is one step to an amount. Each line moves the sum from one whole cent to the next, so that lines add up.
type Line struct {
	Title     string
	Amount    decimal.Decimal // below zero where it is taken off
	Authority []authority.Citation
}

// Ceiling is an amount that a claim may come to at most.
type Ceiling struct {
	Title   string
	Most    decimal.Decimal
	Reached bool // it lowers the claim
}

// Later is what becomes of benefits that the payer has still to pay after the recovery.
type Later struct {
	Treatment Treatment
	Title     string
	Credit    decimal.Decimal // the size of the credit against later benefits; zero where the law gives none
	Lines     []Line          // which add up to it
	Share     *big.Rat        // the part of each later benefit that the payer still bears; nil where the law gives none
}
