package outcome

import (
	"cmp"
	"context"
	"math/big"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
)

// Result is what the trials of a scenario came to.
type Result struct {
	Scenario *Scenario
	Trials   int
	Seed     uint64
	// Judgment is what the awards to the clients come to, with interest before judgment, over all debtors.
	Judgment Distribution
	// Recovery is the judgment without what the law gives a fund of punitive damages: see damages.Receipt.
	Recovery Distribution
	// Net is what the client keeps of the recovery, by Options.Net.
	Net       Distribution
	Nothing   Chance // the judgment is nothing
	Debtors   []Debtor
	Awards    []Award
	Rules     []Rule // the rules of law that were applied in some trial, those of most trials first
	Offers    []Offered
	BreakEven BreakEven
	// Caveats are what a reader has to know of the judgments, each once: those that damages.Assess gives where the offers of a court
	// are accepted, of the first trial of every combination of findings and liability that was met, and of those in which the
	// judgment was least and greatest.
	Caveats []damages.Caveat
	// Unasked are the IDs of the inputs whose finding no rule asked for in these trials, and on which no sum turned.
	Unasked []string
}

// Debtor is what one party can be made to pay of the judgment. Debtors who owe jointly each owe the whole, so that what they owe
// may add up to more than the judgment.
type Debtor struct {
	Party string // ID
	Owes  Distribution
	Open  Chance // the law may divide an award by fault, and it is not recorded how: what the debtor owes of it is left out
}

// Award is what one award comes to on average, with interest on it.
type Award struct {
	ID   string
	Mean decimal.Decimal // dollars, to the cent
}

// Rule is a rule of law that was applied in trials.
type Rule struct {
	Ref          dated.Ref
	Jurisdiction string // the code of the jurisdiction whose rule it is
	Applied      Chance // it was asked, and reached an award to a client
	Changes      Chance // it changed the sum of one; who owes a sum may turn on it in others
}

// BreakEven are the sums at which each side does as well to settle now as to go to judgment, on average. Neither counts what an
// offer of judgment may shift, how long the money takes, or what the risk itself is worth to a side.
type BreakEven struct {
	// Plaintiff is the least sum now of which the client keeps no less than is expected at judgment, once the further costs of
	// the plaintiff are paid. Where no sum up to 10^12 dollars gives that much, Known is false.
	Plaintiff decimal.Decimal
	Known     bool
	// Expected is what the client keeps at judgment on average, less the further costs of the plaintiff.
	Expected decimal.Decimal
	// Defendant is the judgment on average and the further costs of the defence: the most that the defendants together do as well
	// to pay now.
	Defendant decimal.Decimal
}

// Run does the trials of a scenario. Each draws the amounts, the shares and the findings, and is assessed by the engine of package
// damages: what it comes to is what damages.Assess gives for the matter with these figures in it.
//
// Errors: those of [Scenario.Validate]; *invalid.Error with the paths "trials" and "workers"; *[TrialError] where a trial's matter
// cannot be assessed, such as for want of a finding; that of the context, where it ends.
func Run(ctx context.Context, s *Scenario, o Options) (*Result, error) {
	if ctx == nil {
		return nil, invalid.New("ctx", "missing", "")
	}
	m, err := s.model(o.Law)
	if err != nil {
		return nil, err
	}
	if err := o.check(3 + len(m.debtors)); err != nil {
		return nil, err
	}
	k := m.keeper(o.Trials)
	if err := m.each(ctx, &o, nil, true, k.visit); err != nil {
		return nil, err
	}
	return k.result(ctx, &o)
}

// keeper keeps what the trials come to.
type keeper struct {
	m        *model
	judgment []int64
	recovery []int64
	debtors  [][]int64
	lock     sync.Mutex
	parts    []*part
}

// part is what one goroutine adds up.
type part struct {
	awards  []total
	open    []int
	tallies []tally
	rules   []tallied
	met     map[uint]met // by combination
}

// tallied is in how many trials a rule was applied, and in how many it changed a sum.
type tallied struct {
	ruled
	in, changed int
}

// count counts a rule of one trial, or of several.
func (p *part) count(r ruled, in, changed int) {
	i := slices.IndexFunc(p.rules, func(x tallied) bool { return x.ref == r.ref })
	if i < 0 {
		i = len(p.rules)
		p.rules = append(p.rules, tallied{ruled: r})
	}
	p.rules[i].in += in
	p.rules[i].changed += changed
}

func (m *model) keeper(trials int) *keeper {
	k := &keeper{m: m, judgment: make([]int64, trials), recovery: make([]int64, trials)}
	for range m.debtors {
		k.debtors = append(k.debtors, make([]int64, trials))
	}
	return k
}

func (k *keeper) part() *part {
	p := &part{met: map[uint]met{}, awards: make([]total, len(k.m.awards)), open: make([]int, len(k.m.debtors)), tallies: make([]tally, len(k.m.offers))}
	for i := range p.tallies {
		p.tallies[i].shifted = make([]total, len(k.m.offers[i].shifts))
	}
	return p
}

// visit makes the function that keeps the sums of the trials of one goroutine.
func (k *keeper) visit() func(int, *sums) error {
	p := k.part()
	k.lock.Lock()
	k.parts = append(k.parts, p)
	k.lock.Unlock()
	amounts := make([]int64, len(k.m.offers))
	for i := range amounts {
		amounts[i], _ = centsOf(k.m.Offers[i].Offer.Amount) // checked
	}
	return func(n int, s *sums) error {
		k.judgment[n], k.recovery[n] = s.judgment, s.recovery
		p.meet(s.way, met{first: n, least: n, most: n, low: s.judgment, high: s.judgment})
		for i, cents := range s.debtors {
			k.debtors[i][n] = cents
			if s.open[i] {
				p.open[i]++
			}
		}
		for i, cents := range s.awards {
			p.awards[i].add(cents)
		}
		for _, r := range s.rules {
			changed := 0
			if r.changed {
				changed = 1
			}
			p.count(r, 1, changed)
		}
		for i := range p.tallies {
			if err := p.tallies[i].add(&k.m.Offers[i], &k.m.offers[i], amounts[i], s); err != nil {
				return err
			}
		}
		return nil
	}
}

// result puts together what was kept.
func (k *keeper) result(ctx context.Context, o *Options) (*Result, error) {
	m := k.m
	out := &Result{Scenario: m.Scenario, Trials: o.Trials, Seed: o.Seed}
	all := k.part()
	for _, p := range k.parts {
		for i := range p.awards {
			all.awards[i].join(p.awards[i])
		}
		for i := range p.open {
			all.open[i] += p.open[i]
		}
		for i := range p.tallies {
			all.tallies[i].join(p.tallies[i])
		}
		for _, r := range p.rules {
			all.count(r.ruled, r.in, r.changed)
		}
		for way, x := range p.met {
			all.meet(way, x)
		}
	}
	for _, r := range all.rules {
		out.Rules = append(out.Rules, Rule{Ref: r.ref, Jurisdiction: r.code, Applied: Chance{r.in, o.Trials}, Changes: Chance{r.changed, o.Trials}})
	}
	slices.SortFunc(out.Rules, func(a, b Rule) int { // workers may have met them in another order
		return cmp.Or(cmp.Compare(b.Applied.In, a.Applied.In), cmp.Compare(a.Ref.ID(), b.Ref.ID()))
	})
	var wait sync.WaitGroup
	turn := make(chan struct{}, o.Workers)
	in := func(cents []int64, to *Distribution) {
		wait.Go(func() {
			turn <- struct{}{}
			*to = distributed(cents)
			<-turn
		})
	}
	out.Debtors = make([]Debtor, len(m.debtors))
	in(k.judgment, &out.Judgment)
	in(k.recovery, &out.Recovery)
	for i := range m.debtors {
		out.Debtors[i] = Debtor{Party: m.debtors[i], Open: Chance{all.open[i], o.Trials}}
		in(k.debtors[i], &out.Debtors[i].Owes)
	}
	wait.Wait()
	for i, id := range m.awards {
		out.Awards = append(out.Awards, Award{ID: id, Mean: dollars(all.awards[i].over(o.Trials))})
	}
	for i := range m.offers {
		out.Offers = append(out.Offers, m.offered(i, o.Trials, &all.tallies[i]))
	}
	out.Nothing = Chance{In: firstAbove(out.Judgment.cents, 0), Of: o.Trials}
	var err error
	if out.Net, err = o.Net.of(ctx, out.Recovery, o.Workers); err != nil {
		return nil, err
	}
	if err := m.remarks(ctx, out, o, all.met); err != nil {
		return nil, err
	}
	return out, m.breakEven(out, o)
}

// firstAbove is the place of the first sum above another, of sums in their order.
func firstAbove(list []int64, cents int64) int {
	k, _ := slices.BinarySearch(list, cents+1)
	return k
}

// of is the distribution of what the client keeps of recoveries. Each different recovery is asked about once.
func (n Net) of(ctx context.Context, recoveries Distribution, workers int) (Distribution, error) {
	if n == nil {
		return recoveries, nil
	}
	cents := make([]int64, len(recoveries.cents))
	var next atomic.Int64
	var wait sync.WaitGroup
	var lock sync.Mutex
	var failed error
	at := len(cents)
	for range workers {
		wait.Go(func() {
			for ctx.Err() == nil {
				from := (int(next.Add(1)) - 1) * block
				if from >= len(cents) {
					return
				}
				for i := from; i < min(from+block, len(cents)); i++ {
					if i > from && recoveries.cents[i] == recoveries.cents[i-1] {
						cents[i] = cents[i-1]
						continue
					}
					kept, err := n.in(recoveries.cents[i])
					if err != nil {
						lock.Lock()
						if i < at {
							at, failed = i, err
						}
						lock.Unlock()
						return
					}
					cents[i] = kept
				}
			}
		})
	}
	wait.Wait()
	if failed != nil {
		return Distribution{}, failed
	}
	if err := ctx.Err(); err != nil {
		return Distribution{}, err
	}
	return distributed(cents), nil
}

// in is what the client keeps of a recovery, in cents.
func (n Net) in(cents int64) (int64, error) {
	if n == nil {
		return cents, nil
	}
	kept, err := n(decimal.New(cents, -2))
	if err != nil {
		return 0, err
	}
	got, err := centsOf(kept)
	if err != nil {
		return 0, invalid.Prefixed("net", err)
	}
	return got, nil
}

// mostNow is the greatest sum that is tried as one to be paid now, in cents.
const mostNow = maxHundreds

// breakEven works out the sums at which each side does as well to settle.
func (m *model) breakEven(r *Result, o *Options) error {
	plaintiff, err := centsOf(m.Costs.Plaintiff)
	if err != nil {
		return err
	}
	defendant, err := centsOf(m.Costs.Defendant)
	if err != nil {
		return err
	}
	b := &r.BreakEven
	b.Defendant = dollars(new(big.Rat).Add(r.Judgment.mean, big.NewRat(defendant, 1)))
	expected := new(big.Rat).Sub(r.Net.mean, big.NewRat(plaintiff, 1))
	b.Expected = dollars(expected)
	settled := o.Settled
	if settled == nil {
		settled = o.Net
	}
	enough := func(cents int64) (bool, error) {
		kept, err := settled.in(cents)
		return err == nil && big.NewRat(kept, 1).Cmp(expected) >= 0, err
	}
	low, high := int64(-1), int64(mostNow) // low is not enough, high is
	switch ok, err := enough(high); {
	case err != nil:
		return err
	case !ok:
		return nil
	}
	for high-low > 1 {
		middle := low + (high-low)/2
		ok, err := enough(middle)
		if err != nil {
			return err
		}
		if ok {
			high = middle
		} else {
			low = middle
		}
	}
	b.Plaintiff, b.Known = decimal.New(high, -2), true
	return nil
}
