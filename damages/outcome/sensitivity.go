package outcome

import (
	"cmp"
	"context"
	"math/big"
	"slices"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Tornado says which input matters most: what the judgment is on average where one input is held at its low and at its high end,
// while all others vary as they do.
type Tornado struct {
	Scenario  *Scenario
	Trials    int // of each average
	Low, High decimal.Decimal
	Mean      decimal.Decimal // of the judgment where all inputs vary
	Bars      []Bar           // the one with the greatest difference first
}

// Bar is one input of a tornado.
type Bar struct {
	Input     string // ID
	Title     string
	Low, High End
	by        *big.Rat
}

// End is an input held at one end.
type End struct {
	Says string          // what the input is held at
	Mean decimal.Decimal // the average judgment in dollars, to the cent
	mean *big.Rat
}

// Ends are the percentiles at which values are held. The zero Ends are the 10th and the 90th. A finding, or liability, is held at
// not established and at established, whatever its chance.
type Ends struct{ Low, High decimal.Decimal }

// Sensitivity works out the tornado of a scenario. All averages are of the same draws of the other inputs, so that the differences
// between them are those that the input makes. Where no number of trials is given, each average is of 10,000.
//
// Errors: those of [Run]; *invalid.Error with the paths "low" and "high".
func Sensitivity(ctx context.Context, s *Scenario, o Options, at Ends) (*Tornado, error) {
	if ctx == nil {
		return nil, invalid.New("ctx", "missing", "")
	}
	m, err := s.model(o.Law)
	if err != nil {
		return nil, err
	}
	if o.Trials == 0 {
		o.Trials = usualSensitivity
	}
	if err := o.check(0); err != nil {
		return nil, err
	}
	if at.Low.Sign() == 0 && at.High.Sign() == 0 {
		at = Ends{decimal.New(10, 0), decimal.New(90, 0)}
	}
	low, high, err := at.check()
	if err != nil {
		return nil, err
	}
	progress, done := o.Progress, 0
	o.Progress = nil
	average := func(h []held) (*big.Rat, error) {
		sum, err := m.average(ctx, &o, h)
		if done += o.Trials; progress != nil && err == nil {
			progress(done)
		}
		return sum, err
	}
	mean, err := average(nil)
	if err != nil {
		return nil, err
	}
	out := &Tornado{Scenario: s, Trials: o.Trials, Low: at.Low, High: at.High, Mean: dollars(mean)}
	for i := range m.inputs {
		x := &m.Inputs[i]
		b := Bar{Input: x.ID, Title: x.Name()}
		for _, e := range []struct {
			to *End
			h  held
		}{{&b.Low, held{is: true, at: low}}, {&b.High, held{is: true, at: high, so: true}}} {
			h := make([]held, len(m.inputs))
			h[i] = e.h
			if m.inputs[i].bit >= 0 {
				e.to.Says = x.decided(e.h.so)
			} else {
				e.to.Says = x.says(m.inputs[i].sampler.at(e.h.at), "")
			}
			if e.to.mean, err = average(h); err != nil {
				return nil, err
			}
			e.to.Mean = dollars(e.to.mean)
		}
		b.by = new(big.Rat).Sub(b.High.mean, b.Low.mean)
		b.by.Abs(b.by)
		out.Bars = append(out.Bars, b)
	}
	slices.SortStableFunc(out.Bars, func(a, b Bar) int { return b.by.Cmp(a.by) })
	return out, nil
}

const usualSensitivity = 10_000

// check returns the percentiles as parts of one.
func (a Ends) check() (low, high float64, err error) {
	var l invalid.List
	part := func(path string, d decimal.Decimal) int64 {
		n, err := exact.Money(d)
		h, ok := n.Hundredths()
		if err != nil || !ok || h <= 0 || h >= 100*100 || exact.Of(h, 100, nil).Cmp(n) != 0 {
			l.Add(path, "is out of range", "above 0 and below 100, in hundredths")
		}
		return h
	}
	x, y := part("low", a.Low), part("high", a.High)
	if l.Len() == 0 && cmp.Compare(x, y) >= 0 {
		l.Add("high", "is not above the low percentile", "a higher percentile")
	}
	return float64(x) / (100 * 100), float64(y) / (100 * 100), l.Err()
}

// average is the mean judgment in cents, where inputs are held.
func (m *model) average(ctx context.Context, o *Options, h []held) (*big.Rat, error) {
	var lock sync.Mutex
	var parts []*total
	err := m.each(ctx, o, h, false, func() func(int, *sums) error {
		t := new(total)
		lock.Lock()
		parts = append(parts, t)
		lock.Unlock()
		return func(_ int, s *sums) error {
			t.add(s.judgment)
			return nil
		}
	})
	if err != nil {
		return nil, err
	}
	var all total
	for _, t := range parts {
		all.join(*t)
	}
	return all.over(o.Trials), nil
}
