package fault

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Basis is how a common liability divides among those who are liable, in the end.
type Basis uint8

// The bases. The zero Basis is unspecified and invalid.
const (
	BasisUnspecified Basis = iota
	NoContribution         // whoever pays bears it
	Equally                // equal shares by head
	ByFault                // shares of fault
)

//enum:string Basis
var basisNames = [...]string{"", "none", "equally", "by_fault"}

// Contribution is what those liable for the same loss owe one another. Nobody contributes more than its own share, and
// only who paid more than its share recovers the excess; the claimant is paid once.
type Contribution struct {
	Basis          Basis // required
	SettlementBars bool  // who settled in good faith is out of it: owes nothing more and recovers nothing
	Spread         bool  // the share of one who cannot pay is borne by the others, on the same basis
}

// Tortfeasor is one of those liable for a loss.
type Tortfeasor struct {
	ID       string          // unique; required
	Percent  decimal.Decimal // share of fault, 0 to 100; needed under [ByFault]
	Paid     decimal.Decimal // dollars paid to the claimant toward the judgment
	Settled  bool            // settled in good faith
	Cannot   bool            // cannot pay
	Through  string          // ID of the one whose wrong it answers for: it bears nothing in the end, the other both shares
	Intended bool            // an intentional wrongdoer, who recovers nothing from others
}

// Transfer is what one of those liable owes another.
type Transfer struct {
	From, To string
	Dollars  decimal.Decimal // to the cent
}

// Division is a common liability divided in the end.
type Division struct {
	Shares    []decimal.Decimal // by tortfeasor: what it bears of the judgment, to the cent
	Transfers []Transfer        // who owes whom
	Overpaid  decimal.Decimal   // what the claimant has had beyond one satisfaction
}

// maxTortfeasors is how many may be liable for one loss.
const maxTortfeasors = 5_000

// Divide divides a judgment in dollars among those liable for it. Shares are rounded to the cent, the residue to the
// largest, the first of equals. Errors: *invalid.Error for amounts or percentages out of range, IDs that are missing, taken
// or dangling, more payers than [Contribution] can divide among, or nobody left to bear the judgment.
func (c Contribution) Divide(judgment decimal.Decimal, among []Tortfeasor) (Division, error) {
	total, paid, err := c.check(judgment, among)
	if err != nil {
		return Division{}, err
	}
	shares := paid
	var out Division
	if c.Basis != NoContribution {
		if shares = c.bear(total, among); shares == nil {
			return Division{}, invalid.New("among", "nobody is left to bear the judgment", "at least one who can pay and has a share of the fault")
		}
		out.Transfers = c.transfers(shares, paid, among)
	}
	sum := exact.Int(0)
	for i := range among {
		sum = sum.Add(paid[i])
		out.Shares = append(out.Shares, shares[i].Decimal())
	}
	out.Overpaid = decimal.New(0, -2)
	if sum.Cmp(total) > 0 {
		out.Overpaid = sum.Sub(total).Round(2).Decimal()
	}
	return out, nil
}

func (c Contribution) check(judgment decimal.Decimal, among []Tortfeasor) (total exact.Num, paid []exact.Num, err error) {
	var l invalid.List
	total, err = exact.Money(judgment)
	if err != nil || total.Sign() < 0 {
		l.Add("judgment", "out of range", "0 to 1e15 dollars")
	}
	total = total.Round(2)
	if c.Basis == BasisUnspecified || int(c.Basis) >= len(basisNames) {
		l.Add("basis", "no basis", strings.Join(basisNames[1:], ", "))
	}
	if len(among) == 0 || len(among) > maxTortfeasors {
		l.Add("among", "nobody, or too many", "1 to 5000")
		return total, nil, l.Err()
	}
	place := make(map[string]int, len(among))
	for i := range among {
		if _, taken := place[among[i].ID]; taken || among[i].ID == "" {
			l.Add(invalid.At("among", i)+".id", "no ID, or one that is taken", "unique")
		}
		place[among[i].ID] = i
	}
	for i := range among {
		t := &among[i]
		n, err := exact.Money(t.Paid)
		if err != nil || n.Sign() < 0 {
			l.Add(invalid.At("among", i)+".paid", "out of range", "0 to 1e15 dollars")
		}
		paid = append(paid, n.Round(2))
		if p, err := exact.Money(t.Percent); err != nil || p.Sign() < 0 || p.Cmp(exact.Int(100)) > 0 {
			l.Add(invalid.At("among", i)+".percent", "share of fault out of range", allowedPercent)
		}
		if k, known := place[t.Through]; t.Through != "" && (!known || k == i || among[k].Through != "") {
			l.Add(invalid.At("among", i)+".through", invalid.Quote(t.Through)+" is nobody who bears a share", "the ID of another who answers for its own wrong")
		}
	}
	return total, paid, l.Err()
}

// bear says what each bears of the judgment; nil where nobody does.
func (c Contribution) bear(total exact.Num, among []Tortfeasor) []exact.Num {
	weights := make([]exact.Num, len(among))
	lost := exact.Int(0) // the weight of those who cannot pay, where the others do not bear it
	sum := exact.Int(0)
	at := func(id string) int {
		for i := range among {
			if among[i].ID == id {
				return i
			}
		}
		return -1
	}
	for i := range among {
		weights[i] = exact.Int(0)
	}
	for i := range among {
		t := &among[i]
		if c.SettlementBars && t.Settled {
			continue
		}
		w := exact.Int(1)
		if c.Basis == ByFault {
			w, _ = exact.Money(t.Percent) // checked
		}
		bearer := i
		if t.Through != "" {
			if bearer = at(t.Through); c.Basis == Equally {
				w = exact.Int(0) // the two are one head
			}
		}
		if among[bearer].Cannot {
			if !c.Spread {
				lost = lost.Add(w)
			}
			continue
		}
		weights[bearer] = weights[bearer].Add(w)
		sum = sum.Add(w)
	}
	if sum.Sign() == 0 {
		return nil
	}
	if lost.Sign() != 0 {
		total = total.Mul(sum).Quo(sum.Add(lost)).Round(2)
	}
	return split(total, weights)
}

// split divides a sum in whole cents by weights, to the cent; the residue goes to the largest parts, the first of equals.
func split(total exact.Num, weights []exact.Num) []exact.Num {
	return exact.Cents(total, exact.InProportion(total, weights))
}

// transfers has those who paid less than they bear make good what others paid beyond their shares.
func (c Contribution) transfers(shares, paid []exact.Num, among []Tortfeasor) []Transfer {
	excess, deficit := make([]exact.Num, len(among)), make([]exact.Num, len(among))
	sumExcess, sumDeficit := exact.Int(0), exact.Int(0)
	for i := range among {
		excess[i], deficit[i] = exact.Int(0), exact.Int(0)
		if c.SettlementBars && among[i].Settled {
			continue
		}
		switch d := paid[i].Sub(shares[i]); {
		case d.Sign() > 0 && !among[i].Intended:
			excess[i], sumExcess = d, sumExcess.Add(d)
		case d.Sign() < 0 && !among[i].Cannot:
			deficit[i], sumDeficit = d.Neg(), sumDeficit.Add(d.Neg())
		}
	}
	if sumExcess.Sign() == 0 || sumDeficit.Sign() == 0 {
		return nil
	}
	var out []Transfer
	owed := split(exact.Min(sumExcess, sumDeficit), deficit)
	for j := range among {
		if owed[j].Sign() == 0 {
			continue
		}
		for i, n := range split(owed[j], excess) {
			if n.Sign() != 0 {
				out = append(out, Transfer{From: among[j].ID, To: among[i].ID, Dollars: n.Decimal()})
			}
		}
	}
	return out
}
