package outcome

import (
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// offer is an offer whose rule was asked which judgments trigger it.
type offer struct {
	rule    fees.Rule
	nothing bool   // a judgment of nothing triggers it
	edge    int64  // in cents: of judgments above nothing, the least that goes as the greatest do
	high    bool   // whether those from the edge on trigger it; those below it do the opposite
	effect  effect // what follows where it is triggered
	shifts  []int64
	limited bool
}

// effect is what the rule says of a judgment that triggers it, and of the greatest that does not.
type effect struct{ triggered, not fees.Effect }

// top is a judgment above every other, in cents: 10^15 dollars.
const top = 100_000_000_000_000_000

func (x *Offer) judgment(cents int64) fees.Judgment {
	return fees.Judgment{Amount: decimal.New(cents, -2), CostsBefore: x.CostsBefore, FeesBefore: x.FeesBefore}
}

// resolveOffers checks the offers, and asks their rules which judgments trigger them.
func (m *model) resolveOffers(l *invalid.List) {
	for i := range m.Offers {
		x := &m.Offers[i]
		var errs invalid.List
		if !matter.ValidID(x.ID) {
			errs.Add("id", "no ID, or a long one", "1 to 64 bytes, each once")
		}
		r, err := fees.Lookup(x.Rule)
		if err != nil {
			errs.Merge("rule", err)
		} else {
			o, err := x.resolve(r)
			if m.offers = append(m.offers, o); err != nil {
				x.refused(err, &errs)
			}
		}
		l.Merge(invalid.At("offers", i), errs.Err())
	}
	invalid.Twice(m.Offers, func(x *Offer) string { return x.ID }, func(i int) {
		l.Add(invalid.At("offers", i)+".id", invalid.Quote(m.Offers[i].ID)+" is taken", "an ID of its own")
	})
}

// refused notes why a rule does not take an offer, by the paths of the scenario: the members of the offer, and of the judgment that is
// held against it, stand beside the rule there.
func (x *Offer) refused(err error, l *invalid.List) {
	list := invalid.All(err)
	if len(list) == 0 {
		l.Merge("", err)
	}
	for _, e := range list {
		path := strings.TrimPrefix(strings.TrimPrefix(e.Path, "offer."), "judgment.")
		if o := &x.Offer; path == "made" && !o.Trial.IsZero() && o.Made.Compare(o.Trial) > 0 {
			l.Add(path, o.Made.String()+" is after the trial, which is recorded for "+o.Trial.String(), e.Allowed)
			continue
		}
		l.Add(path, e.Problem, e.Allowed)
	}
}

// resolve finds the judgment from which on the rule's answer is another. There is one: a rule compares the judgment with a part of
// the offer, and treats a judgment of nothing apart.
func (x *Offer) resolve(r fees.Rule) (offer, error) {
	o := offer{rule: r}
	test := func(cents int64) (fees.Effect, error) { return r.Test(x.Offer, x.judgment(cents)) }
	none, err := test(0)
	if err != nil {
		return o, err
	}
	least, err := test(1)
	if err != nil {
		return o, err
	}
	costs, err := centsOf(x.CostsBefore)
	if err != nil {
		return o, err
	}
	before, err := centsOf(x.FeesBefore)
	if err != nil {
		return o, err
	}
	greatest, err := test(top - costs - before) // with them it is the most that may be compared
	if err != nil {
		return o, err
	}
	o.nothing, o.high, o.edge = none.Triggered, greatest.Triggered, 1
	if least.Triggered != greatest.Triggered {
		low, high := int64(1), top-costs-before // low goes as the least does, high as the greatest
		for high-low > 1 {
			middle := low + (high-low)/2
			e, err := test(middle)
			if err != nil {
				return o, err
			}
			if e.Triggered == o.high {
				high = middle
			} else {
				low = middle
			}
		}
		o.edge = high
	}
	for _, e := range []fees.Effect{none, least, greatest} {
		if e.Triggered && !o.effect.triggered.Triggered {
			o.effect.triggered = e
		} else if !e.Triggered {
			o.effect.not = e
		}
	}
	return o, x.resolveShifts(&o)
}

func (x *Offer) resolveShifts(o *offer) error {
	var l invalid.List
	follows := o.effect.triggered.Follows
	if len(x.Shifts) != len(follows) {
		allowed := strconv.Itoa(len(follows)) + " sums, for"
		for i, c := range follows {
			if i > 0 {
				allowed += ";"
			}
			allowed += " " + strconv.Itoa(i+1) + ". " + c.What
		}
		if len(follows) == 0 {
			allowed = "none: the rule does not reach this offer"
		}
		l.Add("shifts", strconv.Itoa(len(x.Shifts))+" sums for what follows", allowed)
	}
	for i, d := range x.Shifts {
		o.shifts = append(o.shifts, money(&l, invalid.At("shifts", i), d))
	}
	if o.effect.triggered.Triggered {
		most, err := o.rule.Limit(x.Offer.Filed, fees.Award{Liens: x.Liens})
		if err != nil {
			l.Merge("", err)
		}
		o.limited = most.Limited
	}
	return l.Err()
}

// triggers reports whether a judgment triggers the rule.
func (o *offer) triggers(cents int64) bool {
	if cents == 0 {
		return o.nothing
	}
	return (cents >= o.edge) == o.high
}

// tally is what an offer came to in the trials of one goroutine.
type tally struct {
	above, equal, triggered int
	shifted                 []total // by consequence, in cents
}

func (t *tally) join(o tally) {
	t.above, t.equal, t.triggered = t.above+o.above, t.equal+o.equal, t.triggered+o.triggered
	for i := range o.shifted {
		t.shifted[i].join(o.shifted[i])
	}
}

// add adds a trial.
func (t *tally) add(x *Offer, o *offer, amount int64, s *sums) error {
	switch {
	case s.judgment > amount:
		t.above++
	case s.judgment == amount:
		t.equal++
	}
	if !o.triggers(s.judgment) {
		return nil
	}
	t.triggered++
	left := int64(top)
	if o.limited {
		part := func(k int) decimal.Decimal { return decimal.New(s.classes[k], -2) }
		most, err := o.rule.Limit(x.Offer.Filed, fees.Award{Economic: part(economicPart), Noneconomic: part(noneconomicPart),
			Exemplary: part(exemplaryPart), Other: part(otherPart), Liens: x.Liens})
		if err != nil {
			return err
		}
		if left, err = centsOf(most.Most); err != nil {
			return err
		}
	}
	for i, c := range o.effect.triggered.Follows {
		sum := o.shifts[i]
		if c.To != fees.SideUnspecified { // what a side only loses is not shifted to the other
			sum = min(sum, left)
			left -= sum
		}
		t.shifted[i].add(sum)
	}
	return nil
}

// Offered is an offer held against the judgments of the trials.
type Offered struct {
	ID        string
	Rule      string // ID of the rule
	Title     string // the rule as a lawyer writes it
	By        fees.Side
	Amount    decimal.Decimal
	Above     Chance // the judgment is above the offer
	Equal     Chance // it is the offer, to the cent
	Triggered Chance // the judgment triggers the rule
	Shifts    []Shift
	// Plaintiff is what the rule takes from the plaintiff on average over all trials, and Defendant what it takes from the
	// defendant: nothing in those that do not trigger it. What a court may order and need not is counted as ordered.
	Plaintiff, Defendant decimal.Decimal
	Effect               fees.Effect // what the rule says of a judgment that triggers it; of one that does not, where none can
}

// Shift is one consequence of a rule, with the sum that the scenario gives for it.
type Shift struct {
	fees.Consequence
	Given    decimal.Decimal // dollars, as the scenario gives them
	Expected decimal.Decimal // dollars on average over all trials, to the cent: nothing where the rule is not triggered, and up to its limit
}

func (m *model) offered(i, trials int, t *tally) Offered {
	x, o := &m.Offers[i], &m.offers[i]
	chance := func(n int) Chance { return Chance{n, trials} }
	out := Offered{ID: x.ID, Rule: x.Rule, Title: o.rule.Title(), By: x.Offer.By, Amount: x.Offer.Amount, Effect: o.effect.triggered,
		Above: chance(t.above), Equal: chance(t.equal), Triggered: chance(t.triggered)}
	if !o.effect.triggered.Triggered {
		out.Effect = o.effect.not
	}
	pays := map[fees.Side]*big.Rat{fees.Plaintiff: new(big.Rat), fees.Defendant: new(big.Rat)}
	for k, c := range o.effect.triggered.Follows {
		mean := t.shifted[k].over(trials)
		out.Shifts = append(out.Shifts, Shift{Consequence: c, Given: x.Shifts[k], Expected: dollars(mean)})
		pays[c.Pays].Add(pays[c.Pays], mean)
	}
	out.Plaintiff, out.Defendant = dollars(pays[fees.Plaintiff]), dollars(pays[fees.Defendant])
	return out
}
