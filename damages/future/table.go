package future

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future/internal/enclose"
	"github.com/makewhole/remedies/damages/invalid"
)

// Row is one payment of a schedule. Amounts are dollars to the cent; factors are shown to 8 places, and no figure is
// computed from what is shown.
type Row struct {
	Year       int             // the year, as the projection numbers them
	Part       int             // which payment of the year, from 1
	Past       bool            // before the valuation: neither discounted nor weighted
	Time       decimal.Decimal // t in years, to 8 places
	Base       decimal.Decimal // the adjusted amount in the stream's own money, to the cent
	Growth     decimal.Decimal // growth factor
	Nominal    decimal.Decimal // the grown amount; rows add up to the schedule's
	Survival   decimal.Decimal // chance that it falls due
	Discount   decimal.Decimal // discount factor
	Present    decimal.Decimal // present value; rows add up to the schedule's
	Cumulative decimal.Decimal // present values so far
}

// Schedule is one stream of a table.
type Schedule struct {
	Name     string
	Category string
	Rows     []Row
	Nominal  decimal.Decimal // grown amounts, not reduced
	Past     decimal.Decimal // present value of what is past: as it is
	Future   decimal.Decimal // present value of the rest
	Present  decimal.Decimal // both: the exact sum, rounded to the cent once
}

// Table is a projection computed, payment by payment.
type Table struct {
	Conventions []string // what the figures rest on, one convention each, in words
	Schedules   []Schedule
	Nominal     decimal.Decimal
	Past        decimal.Decimal
	Future      decimal.Decimal
	Present     decimal.Decimal
}

// factorPlaces is how many places the factors of a row are shown with.
const factorPlaces = 8

// Table computes the projection with a row for each payment. Errors: those of [Projection.Validate].
func (p *Projection) Table() (Table, error) {
	if err := p.Validate(); err != nil {
		return Table{}, err
	}
	out := Table{Conventions: p.conventions(), Schedules: make([]Schedule, 0, len(p.Streams))}
	for i := range p.Streams {
		s, err := p.schedule(&p.Streams[i])
		if err != nil {
			return Table{}, invalid.Prefixed(invalid.At("streams", i), err)
		}
		out.Schedules = append(out.Schedules, s)
		out.Nominal = out.Nominal.Add(s.Nominal)
		out.Past = out.Past.Add(s.Past)
		out.Future = out.Future.Add(s.Future)
		out.Present = out.Present.Add(s.Present)
	}
	return out, nil
}

func (p *Projection) schedule(s *Stream) (Schedule, error) {
	flows, err := p.flows(s)
	if err != nil {
		return Schedule{}, err
	}
	out := Schedule{Name: s.Name, Category: s.Category, Rows: make([]Row, len(flows))}
	present, nominal := make([]term, len(flows)), make([]term, len(flows))
	for i := range flows {
		present[i], nominal[i] = flows[i].present(), flows[i].nominal()
	}
	values, grown := runningCents(present, true), runningCents(nominal, true)
	show := newPowers[enclose.Interval](bounds(192))
	var lastValue, lastGrown, past big.Int
	for i := range flows {
		f := &flows[i]
		r := &out.Rows[i]
		*r = Row{Year: f.year, Part: f.part + 1, Past: f.past, Time: shown(f.t, factorPlaces), Base: shown(f.amount, 2),
			Survival: shown(f.survival, factorPlaces), Growth: factorOf(show, term{fraction: one, powers: f.grown}),
			Discount: factorOf(show, discountTerm(f)), Nominal: dollars(new(big.Int).Sub(grown[i], &lastGrown)),
			Present: dollars(new(big.Int).Sub(values[i], &lastValue)), Cumulative: dollars(values[i])}
		lastValue.Set(values[i])
		lastGrown.Set(grown[i])
		if f.past {
			past.Set(values[i])
		}
	}
	out.Nominal, out.Present, out.Past = dollars(&lastGrown), dollars(&lastValue), dollars(&past)
	out.Future = out.Present.Sub(out.Past)
	return out, nil
}

func discountTerm(f *flow) term {
	t := term{fraction: one, powers: f.reduced.powers, over: f.reduced.over}
	if f.reduced.divisor != nil {
		t.fraction = new(big.Rat).Inv(f.reduced.divisor)
	}
	return t
}

// factorOf is a factor for display.
func factorOf(ps *powers[enclose.Interval], t term) decimal.Decimal {
	return decimal.NewFromBigInt(enclose.New(192).Round(ps.term(&t).Lo, 100_000_000), -factorPlaces)
}

// shown rounds a fraction for display.
func shown(r *big.Rat, places int32) decimal.Decimal {
	k := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places-2)), nil))
	return decimal.NewFromBigInt(roundCents(k.Mul(k, r)), -places)
}

func dollars(cents *big.Int) decimal.Decimal { return decimal.NewFromBigInt(cents, -2) }
