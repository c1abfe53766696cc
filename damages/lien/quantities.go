package lien

import (
	"math/big"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
)

// Quantities that the formulas on liens name. The first group follows from the recovery and from the order of payments; a person
// records the others, in [Claim.Paid], [Claim.Future] and the facts of the claim or of the recovery. Each is a [limit.Base].
const (
	Gross       = "recovery"    // what this client recovers from this payer, before anything is taken off
	Fee         = "fee"         // the attorney's fee
	Expenses    = "expenses"    // costs of litigation that the client bears
	Procurement = "procurement" // fee and expenses
	Net         = "net"         // the recovery less fee and expenses, at least nothing
	Remaining   = "remaining"   // what is left of the recovery when the turn of the claim comes
	Amount      = "lien"        // what the claim came to; in the formulas on later benefits alone

	Paid             = "paid"                   // what the payer paid that its claim is for
	Future           = "future"                 // present value of benefits relieved or to come
	FullValue        = "full_value"             // of the damages, as found or stipulated
	MedicalPart      = "medical_part"           // of the recovery, as found or stipulated; so are those below
	PastMedicalPart  = "past_medical_part"      //
	EconomicPart     = "economic_part"          //
	NoneconomicPart  = "noneconomic_part"       //
	PunitivePart     = "punitive_part"          //
	Uncompensated    = "uncompensated"          // proven damages less what the payer paid and has to pay
	TaxableCosts     = "taxable_costs"          // of the action
	First100Days     = "charges_first_100_days" // of a hospital
	ReasonableCharge = "reasonable_charge"      // of a hospital, as found
	ClaimantAtFault  = "claimant_fault_share"   // a factor from 0 to 1
	EmployerAtFault  = "employer_fault_share"   // a factor from 0 to 1
	ProcurementShare = "procurement_share"      // procurement / recovery
	FeeShare         = "fee_share"              // fee / recovery
	ExpenseShare     = "expense_share"          // expenses / recovery
	RecoveredShare   = "recovered_share"        // recovery / full_value
	NetShare         = "net_share"              // net / full_value
	PaidShare        = "paid_share"             // paid / full_value
	InterestShare    = "interest_share"         // (paid + future) / (paid + future + uncompensated)
	EconomicShare    = "economic_share"         // economic_part / recovery
	NoneconomicShare = "noneconomic_share"      // noneconomic_part / recovery
	PunitiveShare    = "punitive_share"         // punitive_part / recovery
	MedicalShare     = "medical_share"          // medical_part / recovery
	PastMedicalShare = "past_medical_share"     // past_medical_part / recovery

	ThirdPartyAtFault     = "third_party_fault_share"  // a factor from 0 to 1
	FeeShareAfterExpenses = "fee_share_after_expenses" // fee / (recovery less expenses)
)

// recorded are the quantities that a person has to record for a name of a formula; none for one that follows from the recovery.
func recorded(b limit.Base) []limit.Base {
	switch string(b) {
	case Gross, Fee, Expenses, Procurement, Net, Remaining, Amount, ProcurementShare, FeeShare, ExpenseShare, FeeShareAfterExpenses:
		return nil
	case RecoveredShare, NetShare:
		return []limit.Base{FullValue}
	case PaidShare:
		return []limit.Base{Paid, FullValue}
	case InterestShare:
		return []limit.Base{Paid, Future, Uncompensated}
	case EconomicShare:
		return []limit.Base{EconomicPart}
	case NoneconomicShare:
		return []limit.Base{NoneconomicPart}
	case PunitiveShare:
		return []limit.Base{PunitivePart}
	case MedicalShare:
		return []limit.Base{MedicalPart}
	case PastMedicalShare:
		return []limit.Base{PastMedicalPart}
	}
	return []limit.Base{b}
}

// ofRecovery reports whether a name of a formula stands for something that is the same for every claim on a recovery.
func ofRecovery(b limit.Base) bool {
	switch string(b) {
	case Amount, Paid, Future, PaidShare, InterestShare:
		return false
	}
	return true
}

// measures answers what a formula asks.
type measures struct {
	gross, fee, expenses, remaining exact.Num
	lien                            exact.Num // what the claim came to; not known before
	facts                           map[limit.Base]exact.Num
	findings                        map[finding.Topic]finding.Status
}

// Constant returns a figure of the law.
func (m *measures) Constant(n, d int64, wide *big.Rat) exact.Num { return exact.Of(n, d, wide) }

// Finding returns what was found.
func (m *measures) Finding(t finding.Topic) (finding.Status, error) { return m.findings[t], nil }

// Quantity returns what a name stands for.
func (m *measures) Quantity(b limit.Base) (exact.Num, bool, error) {
	switch string(b) {
	case Gross:
		return m.gross, true, nil
	case Fee:
		return m.fee, true, nil
	case Expenses:
		return m.expenses, true, nil
	case Procurement:
		return m.fee.Add(m.expenses), true, nil
	case Net:
		return m.net(), true, nil
	case Remaining:
		return m.remaining, true, nil
	case Amount:
		return m.lien, m.lien.Known(), nil
	case ProcurementShare:
		return share(m.fee.Add(m.expenses), m.gross)
	case FeeShare:
		return share(m.fee, m.gross)
	case ExpenseShare:
		return share(m.expenses, m.gross)
	case FeeShareAfterExpenses:
		left := m.gross.Less(m.expenses)
		if left.Sign() == 0 {
			return left, true, nil // nothing is left that a fee could come off
		}
		return share(m.fee, left)
	case RecoveredShare:
		return share(m.gross, m.facts[FullValue])
	case NetShare:
		return share(m.net(), m.facts[FullValue])
	case PaidShare:
		return share(m.facts[Paid], m.facts[FullValue])
	case EconomicShare:
		return share(m.facts[EconomicPart], m.gross)
	case NoneconomicShare:
		return share(m.facts[NoneconomicPart], m.gross)
	case PunitiveShare:
		return share(m.facts[PunitivePart], m.gross)
	case MedicalShare:
		return share(m.facts[MedicalPart], m.gross)
	case PastMedicalShare:
		return share(m.facts[PastMedicalPart], m.gross)
	case InterestShare:
		paid, future, open := m.facts[Paid], m.facts[Future], m.facts[Uncompensated]
		if !paid.Known() || !future.Known() || !open.Known() {
			return exact.Num{}, false, nil
		}
		return share(paid.Add(future), paid.Add(future).Add(open))
	}
	n, ok := m.facts[b]
	return n, ok, nil
}

func (m *measures) net() exact.Num { return m.gross.Less(m.fee.Add(m.expenses)) }

// share is a part of a whole, at most all of it. It is nothing where both are nothing.
func share(part, whole exact.Num) (exact.Num, bool, error) {
	switch {
	case !part.Known() || !whole.Known():
		return exact.Num{}, false, nil
	case whole.Sign() == 0:
		return exact.Int(0), part.Sign() == 0, nil
	}
	return exact.Min(part.Quo(whole), exact.Int(1)), true, nil
}

// sum adds up lines, exactly: each is given to line, where there is one, with what they come to before and after it.
func sum(lines []part, m *measures, line func(p *part, before, after exact.Num)) (exact.Num, error) {
	total := exact.Int(0)
	for i := range lines {
		p := &lines[i]
		n, what, err := limit.Evaluate(p.amount, limit.Source[exact.Num](m))
		if err != nil {
			return exact.Num{}, err
		}
		if what != limit.Limited {
			continue
		}
		before := total
		if total = total.Add(n); p.less {
			total = before.Sub(n)
		}
		if line != nil {
			line(p, before, total)
		}
	}
	return total, nil
}
