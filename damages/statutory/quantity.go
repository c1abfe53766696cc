package statutory

import (
	"slices"
	"strings"
)

// Quantity names a figure that a remedy asks for: a sum of dollars, or a count.
type Quantity string

// Sums of dollars, zero or more.
const (
	ActualDamages      Quantity = "actual_damages"       // loss of the plaintiff, in all
	Profits            Quantity = "profits"              // of the defendant, not already counted as loss
	LostPay            Quantity = "lost_pay"             // wages, or back pay, in all
	LostBenefits       Quantity = "lost_benefits"        // benefits, in all
	TipCredit          Quantity = "tip_credit"           // taken by an employer that kept tips
	TipsKept           Quantity = "tips_kept"            // by an employer
	Interest           Quantity = "interest"             // on the loss, computed elsewhere
	SpecialDamages     Quantity = "special_damages"      // litigation costs and fees included where the statute says so
	BackPay            Quantity = "back_pay"             // outside a combined cap
	FrontPay           Quantity = "front_pay"            // outside a combined cap
	PastPecuniary      Quantity = "past_pecuniary"       // outside a combined cap
	EconomicDamages    Quantity = "economic_damages"     // economic part of the loss
	MentalAnguish      Quantity = "mental_anguish"       // as the factfinder set it
	NetWorth           Quantity = "net_worth"            // of the defendant
	FinanceCharge      Quantity = "finance_charge"       // of the transaction
	MonthlyPayments    Quantity = "monthly_payments"     // total under a consumer lease
	FinanceFees        Quantity = "finance_fees"         // all finance charges and fees the consumer paid
	DailyPay           Quantity = "daily_pay"            // of the employee, the higher of the rates the statute names
	Payments           Quantity = "payments"             // made by the employer that the statute sets off
	ConsiderationPaid  Quantity = "consideration_paid"   // by the consumer
	RoyaltiesUnpaid    Quantity = "royalties_unpaid"     // to the plaintiff
	ReasonableRoyalty  Quantity = "reasonable_royalty"   // for the use made
	UnjustEnrichment   Quantity = "unjust_enrichment"    // not already counted as loss
	MarketLossPerShare Quantity = "market_loss"          // what the plaintiff paid or received, against the mean price, in all
	GrossProfits       Quantity = "gross_profits"        // of the seller
	CostOfAction       Quantity = "cost_of_action"       // costs that the statute puts into the award
	AscertainableLoss  Quantity = "ascertainable_loss"   // of moneys or property
	LitigationCosts    Quantity = "litigation_costs"     // reasonably incurred
	MonetaryLoss       Quantity = "actual_monetary_loss" // where no pay was lost
	WeeklyPay          Quantity = "weekly_pay"           // of the employee
)

// Counts, whole numbers of at least one. A count that does not apply is left out.
const (
	Works          Quantity = "works"            // infringed
	MaskWorks      Quantity = "mask_works"       // infringed
	Acts           Quantity = "acts"             // of the kind the statute counts
	Violations     Quantity = "violations"       // of the kind the statute counts
	Calls          Quantity = "calls"            // calls, faxes or messages in violation
	Messages       Quantity = "messages"         // electronic mail in violation
	MarkTypes      Quantity = "mark_types"       // counterfeit marks, for each type of goods or services
	Domains        Quantity = "domains"          // domain names
	Claims         Quantity = "claims"           // false claims
	Days           Quantity = "days"             // of violation
	DaysEmployed   Quantity = "days_employed"    // of the employee with the employer
	Employees      Quantity = "employees"        // of the defendant, as the statute counts them
	Plaintiffs     Quantity = "plaintiffs"       // complaining parties
	NamedClass     Quantity = "named_plaintiffs" // of a class
	ClassMembers   Quantity = "class_members"    // other than the named plaintiffs
	Consumers      Quantity = "consumers"        // to whom the defendant is liable
	Devices        Quantity = "devices"          // or media
	Recordings     Quantity = "recordings"       // or works
	Transmissions  Quantity = "transmissions"    // or communications
	Provisions     Quantity = "provisions"       // violations of separate provisions, several of one counted once
	Dealings       Quantity = "dealings"         // violations by dealing in devices
	Offenses       Quantity = "offenses"         // each and every offense
	Incidents      Quantity = "incidents"        // breaches, for each consumer
	AdvertMessages Quantity = "other_messages"   // messages in violation of other provisions
)

// maxCount is the largest count.
const maxCount = 1_000_000_000_000

// maxQuantities and maxChoices bound a claim's lists.
const (
	maxQuantities = 64
	maxFindings   = 64
	maxChoices    = 64
)

// InWords returns the quantity in words, such as "actual damages".
func (q Quantity) InWords() string { return strings.ReplaceAll(string(q), "_", " ") }

// Counted reports whether the quantity is a count; others are dollars.
func (q Quantity) Counted() bool {
	return slices.Contains([]Quantity{Works, MaskWorks, Acts, Violations, Calls, Messages, MarkTypes, Domains, Claims, Days, DaysEmployed, Employees, Plaintiffs,
		NamedClass, ClassMembers, Consumers, Devices, Recordings, Transmissions, Provisions, Dealings, Offenses, Incidents,
		AdvertMessages}, q)
}

// each returns the quantity as it is counted one by one: "work".
func (q Quantity) each() string { return strings.TrimSuffix(q.InWords(), "s") }
