package fees

import (
	"math/big"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
)

// rule is a rule on offers of judgment as data.
type rule struct {
	file     *file // that it is in
	id       string
	title    string // as a lawyer writes it
	versions []dated.Version[terms]
}

// terms is what a version of a rule says: who may offer and when, which judgment triggers it, and what follows.
type terms struct {
	before      int          // days before trial by which an offer has to be made; zero for any day
	movable     bool         // a court may change that time by an order
	open        int          // days for which an offer has to be open; zero where the rule does not say, or it is not asked
	covers      bool         // an offer has to cover the costs and fees accrued by then
	outside     []outside    // actions that the rule does not reach
	declaration *declaration // of the defendant, without which the rule does not apply; nil where it needs none
	tests       []test       // one for each side that may offer
	follows     []follow
	notes       []note
	most        *most // the most that may be shifted; nil for no limit
}

// outside is an action that a rule does not reach.
type outside struct {
	action Action
	why    string
}

// declaration is what a rule says of the defendant's declaration that makes offers available.
type declaration struct {
	before int    // days before trial by which it has to be made
	none   string // what follows where there is none
	later  string // what follows where the offer was made before it
}

// relation is how a judgment compares with a part of an offer.
type relation uint8

const (
	relationUnspecified relation = iota
	below
	atMost
	atLeast
	above
)

var relationNames = [...]string{"", "below", "at_most", "at_least", "above"}

// holds reports whether a judgment has the relation to an amount.
func (r relation) holds(judgment, amount exact.Num) bool {
	c := judgment.Cmp(amount)
	switch r {
	case below:
		return c < 0
	case atMost:
		return c <= 0
	case atLeast:
		return c >= 0
	case above:
		return c > 0
	case relationUnspecified:
	}
	return false
}

// test is which judgment triggers the rule after an offer of a side.
type test struct {
	by          Side
	judgment    relation
	percent     int // of the offer
	met, notMet string
	nothing     *nothing // what a judgment of nothing does, where that is something else
}

type nothing struct {
	meets bool
	why   string
}

// of holds a judgment against an offer.
func (t *test) of(amount, judgment exact.Num) (triggered bool, threshold exact.Num, why string) {
	threshold = amount.Mul(exact.Of(int64(t.percent), 100, nil))
	switch {
	case t.nothing != nil && judgment.Sign() == 0:
		return t.nothing.meets, threshold, t.nothing.why
	case t.judgment.holds(judgment, threshold):
		return true, threshold, t.met
	}
	return false, threshold, t.notMet
}

// follow is what follows after an offer of a side that triggered the rule.
type follow struct {
	offerBy       Side
	what          string
	pays, to      Side
	fromRejection bool // from the day of the rejection, and not of the offer
	discretionary bool
	setOff        bool
	under         string // which of the sources
}

// noted is an occasion of a note.
type noted uint8

const (
	notedUnspecified noted = iota
	costsLeftOut
	rejectionUnrecorded
	offerOfDefendant
)

var noteNames = [...]string{"", "costs_left_out", "rejection_unrecorded", "offer_of_defendant"}

// note is a caveat of a rule on some offers.
type note struct {
	when noted
	text string
}

func (n *note) of(o *Offer) bool {
	switch n.when {
	case costsLeftOut:
		return !o.IncludesCosts
	case rejectionUnrecorded:
		return o.Rejected.IsZero()
	case offerOfDefendant:
		return o.By == Defendant
	case notedUnspecified:
	}
	return false
}

// most is the most that may be shifted: the sum of its lines, and no less than nothing.
type most struct {
	lines   []part
	sources immutable.List[authority.Citation]
}

// part is a line of a limit: a formula over the parts of the award.
type part struct {
	title  string
	amount limit.Expr
	less   bool // it is taken off
}

// of computes the limit on an award, whose parts are given by the names that formulas have for them.
func (m *most) of(award quantities) (Limit, error) {
	s := steps{sum: exact.Int(0)}
	for _, x := range m.lines {
		n, err := evaluate(x.amount, award)
		if err != nil {
			return Limit{}, err
		}
		if x.less {
			n = n.Neg()
		}
		s.add(x.title, n)
	}
	if s.sum.Sign() < 0 {
		s.add("no less than nothing", s.sum.Neg())
	}
	return Limit{Limited: true, Most: s.sum.Round(2).Decimal(), Lines: s.lines, Authority: m.sources.Slice()}, nil
}

// quantities are what the names of a formula stand for.
type quantities map[limit.Base]exact.Num

// evaluate computes a formula that turns on no finding; the amount is undetermined where it sets no limit.
func evaluate(e limit.Expr, of quantities) (exact.Num, error) {
	n, what, err := limit.Evaluate(e, limit.Source[exact.Num](of))
	if err != nil || what == limit.Unlimited {
		return exact.Num{}, err
	}
	return n, nil
}

// Constant returns a figure of the law.
func (quantities) Constant(n, d int64, wide *big.Rat) exact.Num { return exact.Of(n, d, wide) }

// Quantity returns what a name stands for.
func (q quantities) Quantity(name limit.Base) (exact.Num, bool, error) {
	n, ok := q[name]
	return n, ok, nil
}

// Finding returns that nothing is found: the formulas turn on no finding.
func (quantities) Finding(finding.Topic) (finding.Status, error) { return finding.Unspecified, nil }

// costs is the law on taxable costs as data.
type costs struct {
	law       string // as a lawyer writes it
	items     []costItem
	witness   []witnessPart
	necessary string // which of the sources asks that an item was necessary, where the item names no other
}

// costItem is what the law says of a kind of costs.
type costItem struct {
	kind      CostKind
	most      limit.Expr // over count and involved; none where the law fixes nothing
	why       string     // {count} and {most} stand for figures
	under     string     // which of the sources
	necessary string     // which of the sources asks that it was necessary; "" for that of the law as a whole
}

// partKind is a part of a witness's allowance.
type partKind uint8

const (
	partUnspecified partKind = iota
	attendance
	mileage
	fare
	tolls
	subsistence
)

var partNames = [...]string{"", "attendance", "mileage", "fare", "tolls, taxicabs and parking", "subsistence"}

// witnessPart is what the law says of a part of a witness's allowance.
type witnessPart struct {
	part  partKind
	most  limit.Expr // over days, miles, mile_rate, away_days and away_rate; none where the law fixes nothing
	why   string     // names in braces stand for figures
	under string     // which of the sources
}
