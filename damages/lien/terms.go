package lien

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/limit"
)

// Kind is whose claim on a recovery it is.
type Kind uint8

// The kinds of claim. The zero Kind is unspecified and invalid.
const (
	KindUnspecified     Kind = iota
	Medicare                 // of the Medicare program, for its conditional payments
	Medicaid                 // of a state's Medicaid program
	WorkersCompensation      // of an employer, its insurer or a fund, for workers' compensation
	Hospital                 // of a hospital or another provider, for its charges
	HealthPlan               // of a health insurer or a plan, by subrogation or reimbursement
)

//enum:text Kind kind of lien
var kindNames = [...]string{"", "medicare", "medicaid", "workers_compensation", "hospital", "health_plan"}

//enum:words Kind no kind of lien
var kindWords = [...]string{"", "Medicare", "Medicaid", "workers' compensation", "a hospital", "a health plan"}

// Order is where in the order of payments a claim is paid.
type Order uint8

// The places. The zero Order is not recorded.
const (
	OrderUnrecorded Order = iota
	BeforeFees            // out of the gross recovery, before fee and costs
	AfterFees             // out of what fee and costs leave
	FromClient            // out of what would be the client's
)

//enum:text,words Order place in the order of payments
var orderNames = [...]string{"", "before_fees", "after_fees", "from_client"}

// Treatment is what becomes of benefits that the payer has still to pay after the recovery.
type Treatment uint8

// The treatments. The zero Treatment is not recorded.
const (
	TreatmentUnrecorded Treatment = iota
	Credit                        // the payer has a credit against later benefits
	Pause                         // later benefits are suspended until the credit is used up
	Shared                        // the payer pays a share of each later benefit until the credit is used up
	None                          // the recovery does not touch later benefits
	Included                      // later benefits are in the amount of the claim
)

//enum:text,words Treatment treatment of later benefits
var treatmentNames = [...]string{"", "credit", "pause", "shared", "none", "included"}

// rule is the law on one sort of claim as data.
type rule struct {
	file     *file // that it is in
	id       string
	of       Kind
	scheme   string
	title    string
	versions dated.History[terms]
}

// terms is what a version of a rule says.
type terms struct {
	lines  []part   // what the claim comes to
	most   []part   // what it comes to at most
	shared []shared // what several claims under the rule come to at most
	future *future  // nil where the law says nothing of later benefits
	owes   bool     // where the lines come to less than nothing, the payer owes that to the client now
	paid   Order
}

// part is a line: a formula over the figures of a claim.
type part struct {
	title  string
	amount limit.Expr
	less   bool   // it is taken off
	under  string // which of the sources; "" for the first
}

// future is what becomes of later benefits.
type future struct {
	treatment Treatment
	title     string
	lines     []part     // the size of the credit
	share     limit.Expr // the part of each later benefit that the payer still bears; none where the law gives none
}

// among is which claims share a ceiling, and how.
type among uint8

const (
	amongUnspecified among = iota
	amongAll               // all claims under the rule, in proportion
	amongCategory          // those of each category apart, in proportion
	amongClasses           // the classes in equal parts, and each class in proportion; what one does not need is for the others
)

var amongNames = [...]string{"", "all", "category", "classes"}

// shared is a ceiling on several claims under one rule.
type shared struct {
	title   string
	amount  limit.Expr // over the figures of the recovery
	among   among
	classes []string
	under   string
}

// Asked is what a version asks for: the quantities that a person has to record, and the findings.
type Asked struct {
	Quantities []limit.Base
	Findings   []finding.Topic
}

// asked lists what the formulas of a version ask for, each once.
func (t *terms) asked() Asked {
	var out Asked
	for e := range t.formulas() {
		out.add(e)
	}
	return out
}

// add adds what a formula asks for, as far as it is not there.
func (a *Asked) add(e limit.Expr) {
	for b := range e.Needs() {
		for _, q := range recorded(b) {
			if !slices.Contains(a.Quantities, q) {
				a.Quantities = append(a.Quantities, q)
			}
		}
	}
	for t := range e.Asks() {
		if !slices.Contains(a.Findings, t) {
			a.Findings = append(a.Findings, t)
		}
	}
}

// formulas goes through the formulas of a version.
func (t *terms) formulas() func(func(limit.Expr) bool) {
	return func(yield func(limit.Expr) bool) {
		for _, list := range [][]part{t.lines, t.most, t.laterLines()} {
			for i := range list {
				if !yield(list[i].amount) {
					return
				}
			}
		}
		for i := range t.shared {
			if !yield(t.shared[i].amount) {
				return
			}
		}
		if t.future != nil && !t.future.share.IsZero() {
			yield(t.future.share)
		}
	}
}

// laterLines are the lines of the credit against later benefits.
func (t *terms) laterLines() []part {
	if t.future == nil {
		return nil
	}
	return t.future.lines
}
