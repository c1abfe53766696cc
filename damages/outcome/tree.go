package outcome

import (
	"math/big"
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
)

// Tree is a scenario worked out exactly: every combination of what its inputs can come to, with its chance and its judgment.
type Tree struct {
	Scenario *Scenario
	Root     Node
	Leaves   []Leaf  // every combination, in the order of the tree
	Judgment Average // of all combinations, by their chances
	Recovery Average
	Debtors  []Expected
}

// Expected is what a debtor owes on average.
type Expected struct {
	Party string // ID
	Owes  Average
}

// Average is an expected value: the sum of what can come out, each times its chance.
type Average struct{ cents *big.Rat }

// Dollars is the expected value, rounded to the cent half away from zero.
func (a Average) Dollars() decimal.Decimal { return dollars(a.cents) }

// Rat is the expected value in dollars, exactly.
func (a Average) Rat() *big.Rat {
	if a.cents == nil {
		return new(big.Rat)
	}
	return new(big.Rat).Quo(a.cents, big.NewRat(100, 1))
}

// Leaf is one combination.
type Leaf struct {
	Says     []string // what each input comes to, in the order of the inputs
	Chance   *big.Rat
	Judgment decimal.Decimal // dollars
	Recovery decimal.Decimal // dollars
	cents    int64
}

// Node is a place in the tree at which inputs are decided: one input, or those that share a draw. A node without branches is an end,
// at which a judgment stands.
type Node struct {
	Asks     string // the titles of the inputs
	Value    Average
	Branches []Branch
}

// Branch is one way in which the inputs of a node can go.
type Branch struct {
	Says   string   // what they come to
	Chance *big.Rat // of this way, at its node
	To     Node
}

// interval is a part of what one draw can come to: within it, the inputs that share the draw come to the same.
type interval struct {
	width *big.Rat
	says  []string // by input of the draw
	drawn []int64  // by input of the draw
	so    []bool
}

// Grow works a scenario out exactly. Every input has to be a finding, liability, or a value that is fixed or discrete, and there
// may be [MaxLeaves] combinations. A part of the tree in which everything comes to the same judgment is one end.
//
// Errors: those of [Scenario.Validate]; *invalid.Error with the path of an input that has too many values; what damages.Assess
// reports of a combination.
func Grow(s *Scenario, own ...law.Jurisdiction) (*Tree, error) {
	m, err := s.model(own)
	if err != nil {
		return nil, err
	}
	levels, err := m.levels()
	if err != nil {
		return nil, err
	}
	g := &grower{model: m, levels: levels, plans: map[uint]*plan{}, drawn: make([]int64, len(m.inputs)), says: make([]string, len(m.inputs)), sums: m.sums(),
		out: &Tree{Scenario: s, Judgment: nothing(), Recovery: nothing()}}
	for _, id := range m.debtors {
		g.out.Debtors = append(g.out.Debtors, Expected{id, nothing()})
	}
	if g.out.Root, err = g.grow(0, 0, one()); err != nil {
		return nil, err
	}
	return g.out, nil
}

func nothing() Average { return Average{new(big.Rat)} }

func (a Average) add(chance *big.Rat, cents int64) {
	a.cents.Add(a.cents, new(big.Rat).Mul(chance, big.NewRat(cents, 1)))
}

// level is the inputs that one draw decides.
type level struct {
	inputs []int
	ways   []interval
}

// levels lists the draws with what they can come to.
func (m *model) levels() ([]level, error) {
	levels := make([]level, m.draws)
	var l invalid.List
	for i := range m.inputs {
		v := &m.Inputs[i].Value
		if m.inputs[i].bit < 0 && v.Shape != Discrete && v.Shape != Fixed {
			l.Add(invalid.At("inputs", i)+".value.shape", "is "+v.Shape.String()+", which has a value for every cent", "discrete or fixed, for a tree")
		}
		k := m.inputs[i].draw
		levels[k].inputs = append(levels[k].inputs, i)
	}
	if err := l.Err(); err != nil {
		return nil, err
	}
	leaves := 1
	for k := range levels {
		levels[k].ways = m.intervals(levels[k].inputs)
		if leaves *= len(levels[k].ways); leaves > MaxLeaves {
			return nil, invalid.New("inputs", "come to more combinations than a tree has ends", "at most "+strconv.Itoa(MaxLeaves)+" combinations; or trials")
		}
	}
	return levels, nil
}

// intervals divides what a draw can come to where one of its inputs changes.
func (m *model) intervals(inputs []int) []interval {
	ends := []*big.Rat{one()}
	for _, i := range inputs {
		x := &m.Inputs[i]
		if m.inputs[i].bit >= 0 {
			ends = append(ends, new(big.Rat).Sub(one(), x.Chance))
			continue
		}
		sum := new(big.Rat)
		for _, p := range x.Value.Points {
			sum = new(big.Rat).Add(sum, p.Chance)
			ends = append(ends, sum)
		}
	}
	slices.SortFunc(ends, (*big.Rat).Cmp)
	ends = slices.CompactFunc(ends, func(a, b *big.Rat) bool { return a.Cmp(b) == 0 })
	var out []interval
	from := new(big.Rat)
	for _, end := range ends {
		w := interval{width: new(big.Rat).Sub(end, from)}
		for _, i := range inputs {
			says, drawn, so := m.within(i, end)
			w.says, w.drawn, w.so = append(w.says, says), append(w.drawn, drawn), append(w.so, so)
		}
		out = append(out, w)
		from = end
	}
	return out
}

// within is what an input comes to where its draw is in the interval that ends there.
func (m *model) within(i int, end *big.Rat) (says string, drawn int64, so bool) {
	x, r := &m.Inputs[i], &m.inputs[i]
	if r.bit >= 0 {
		so = new(big.Rat).Add(end, x.Chance).Cmp(one()) > 0
		return x.decided(so), 0, so
	}
	if x.Value.Shape == Fixed {
		return x.says(r.sampler.mode, ""), r.sampler.mode, false
	}
	sum := new(big.Rat)
	for k, p := range x.Value.Points {
		if sum.Add(sum, p.Chance); end.Cmp(sum) <= 0 {
			return x.says(r.sampler.points[k], p.Title), r.sampler.points[k], false
		}
	}
	return "", 0, false // not reached: the chances add up to one
}

// decided says in words how a finding or liability went.
func (x *Input) decided(so bool) string {
	switch {
	case x.Liability != nil && so:
		return "liable"
	case x.Liability != nil:
		return "not liable"
	case so:
		return "established"
	}
	return strings.ReplaceAll(x.Finding.otherwise().String(), "_", " ")
}

// says is a value in words.
func (x *Input) says(hundredths int64, title string) string {
	d := decimal.New(hundredths, -2)
	if title != "" {
		return title
	}
	if x.Share != nil {
		return exact.Plain(d) + " percent"
	}
	return "$" + exact.Grouped(d)
}

// Name is the title of the input, or its ID where it has none.
func (x *Input) Name() string {
	if x.Title != "" {
		return x.Title
	}
	return x.ID
}

// grower makes a tree.
type grower struct {
	*model
	levels []level
	plans  map[uint]*plan
	drawn  []int64
	says   []string
	sums   *sums
	out    *Tree
}

// grow makes the node at a level, where what came before happens with a chance.
func (g *grower) grow(at int, way uint, chance *big.Rat) (Node, error) {
	if at == len(g.levels) {
		return g.leaf(way, chance)
	}
	l := &g.levels[at]
	names := make([]string, len(l.inputs))
	for k, i := range l.inputs {
		names[k] = g.Inputs[i].Name()
	}
	n := Node{Asks: strings.Join(names, "; "), Value: nothing()}
	first := len(g.out.Leaves)
	for _, w := range l.ways {
		next := way
		for k, i := range l.inputs {
			g.drawn[i], g.says[i] = w.drawn[k], w.says[k]
			if w.so[k] {
				next |= 1 << g.inputs[i].bit
			}
		}
		to, err := g.grow(at+1, next, new(big.Rat).Mul(chance, w.width))
		if err != nil {
			return n, err
		}
		n.Value.cents.Add(n.Value.cents, new(big.Rat).Mul(w.width, to.Value.cents))
		n.Branches = append(n.Branches, Branch{Says: strings.Join(w.says, "; "), Chance: w.width, To: to})
	}
	leaves := g.out.Leaves[first:]
	if !slices.ContainsFunc(leaves, func(x Leaf) bool { return x.cents != leaves[0].cents }) {
		return Node{Value: n.Value}, nil
	}
	if len(n.Branches) == 1 { // it decides nothing
		return n.Branches[0].To, nil
	}
	return n, nil
}

// leaf works out one combination.
func (g *grower) leaf(way uint, chance *big.Rat) (Node, error) {
	p := g.plans[way]
	if p == nil {
		var err error
		if p, err = g.plan(way); err != nil {
			return Node{}, g.failed(err)
		}
		g.plans[way] = p
	}
	p.set(g.drawn)
	if err := p.run(g.sums); err != nil {
		return Node{}, g.failed(err)
	}
	s := g.sums
	g.out.Judgment.add(chance, s.judgment)
	g.out.Recovery.add(chance, s.recovery)
	for i := range g.out.Debtors {
		g.out.Debtors[i].Owes.add(chance, s.debtors[i])
	}
	g.out.Leaves = append(g.out.Leaves, Leaf{Says: slices.Clone(g.says), Chance: chance, cents: s.judgment,
		Judgment: decimal.New(s.judgment, -2), Recovery: decimal.New(s.recovery, -2)})
	return Node{Value: Average{big.NewRat(s.judgment, 1)}}, nil
}

func (g *grower) failed(err error) error { return &TrialError{Trial: len(g.out.Leaves), Err: err} }
