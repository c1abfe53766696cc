package outcome

import (
	"context"
	"encoding/binary"
	"math/bits"
	"math/rand/v2"
	"runtime"
	"strconv"
	"sync"
	"sync/atomic"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// Net says what of a recovery the client keeps, after fees, costs and liens, in dollars. It may be called by several goroutines at
// once, and gives the same sum for the same recovery.
type Net func(recovery decimal.Decimal) (decimal.Decimal, error)

// Options say how a scenario is run. The zero Options are ready for use.
type Options struct {
	Trials   int            // how many, 1 to MaxTrials; 0 for 100,000
	Seed     uint64         // the same seed gives the same trials
	Workers  int            // how many goroutines, 0 to MaxWorkers; 0 for as many as there are processors
	Progress func(done int) // is called after each block of trials, by one goroutine at a time; may be nil
	Net      Net            // what the client keeps of what is recovered by judgment; nil for all of it
	Settled  Net            // what the client keeps of what is paid now; nil for what Net says
	Law      []law.Jurisdiction
}

const usualTrials = 100_000

// block is how many trials one goroutine does with one stream of numbers.
const block = 512

func (o *Options) check(kept int) error {
	var l invalid.List
	if o.Trials < 0 || o.Trials > MaxTrials {
		l.Add("trials", strconv.Itoa(o.Trials)+" is out of range", "1 to 10,000,000, or 0 for 100,000")
	} else if o.Trials == 0 {
		o.Trials = usualTrials
	}
	if o.Workers < 0 || o.Workers > MaxWorkers {
		l.Add("workers", strconv.Itoa(o.Workers)+" is out of range", "0 to 256")
	} else if o.Workers == 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if kept > 0 && o.Trials > MaxFigures/kept {
		l.Add("trials", strconv.Itoa(o.Trials)+" trials of which "+strconv.Itoa(kept)+" sums each are kept", "at most "+strconv.Itoa(MaxFigures)+" sums in all")
	}
	return l.Err()
}

// TrialError says in which trial the matter could not be assessed, and why. [Case] gives that trial's matter.
type TrialError struct {
	Trial int
	Err   error // of damages.Assess, with paths in the matter
}

// Error gives the trial and the reason.
func (e *TrialError) Error() string {
	if e == nil || e.Err == nil {
		return "no trial failed"
	}
	return "trial " + strconv.Itoa(e.Trial) + ": " + e.Err.Error()
}

// Unwrap returns the reason.
func (e *TrialError) Unwrap() error {
	if e == nil {
		return nil
	}
	return e.Err
}

// numbers gives the numbers of a block of trials. They depend on the seed and on the place of the block alone.
func numbers(seed uint64, block int) *rand.ChaCha8 {
	var key [32]byte
	copy(key[:], "remedies.outcome")
	binary.LittleEndian.PutUint64(key[16:], seed)
	binary.LittleEndian.PutUint64(key[24:], uint64(block)) //nolint:gosec // not below zero
	return rand.NewChaCha8(key)
}

// unit is a number between zero and one, neither of the two.
func unit(n uint64) float64 { return float64(n>>12)/(1<<52) + 1.0/(1<<53) }

// held is an input that is held at one place while the others vary.
type held struct {
	is bool
	at float64 // where, of zero to one
	so bool    // of a finding, or of liability
}

// worker does trials for one goroutine.
type worker struct {
	m     *model
	held  []held // by input; nil where all vary
	plans map[uint]*plan
	place []float64 // by draw
	drawn []int64   // by input
	sums  *sums
}

func (m *model) worker(h []held) *worker {
	return &worker{m: m, held: h, plans: map[uint]*plan{}, place: make([]float64, m.draws), drawn: make([]int64, len(m.inputs)), sums: m.sums()}
}

// next draws the numbers of the next trial.
func (w *worker) next(from *rand.ChaCha8) {
	for k := range w.place {
		w.place[k] = unit(from.Uint64())
	}
}

// plan works out what the inputs come to in the trial whose numbers were drawn, and which plan is for it.
func (w *worker) plan() (*plan, error) {
	way := uint(0)
	for i := range w.m.inputs {
		r := &w.m.inputs[i]
		at, h := w.place[r.draw], held{}
		if w.held != nil {
			h = w.held[i]
		}
		if h.is {
			at = h.at
		}
		if r.bit < 0 {
			w.drawn[i] = r.sampler.at(at)
			continue
		}
		// A high draw is one that establishes, so that inputs with one draw go the same way.
		if so := at >= 1-r.chance; h.is && h.so || !h.is && so {
			way |= 1 << r.bit
		}
	}
	p := w.plans[way]
	if p == nil {
		var err error
		if p, err = w.m.plan(way); err != nil {
			return nil, err
		}
		w.plans[way] = p
	}
	return p, nil
}

// trial does the trial whose numbers were drawn.
func (w *worker) trial() error {
	p, err := w.plan()
	if err != nil {
		return err
	}
	p.set(w.drawn)
	return p.run(w.sums)
}

// each does the trials, block by block, and gives the sums of each, with the rules of law where they are asked for, to a function
// that the goroutine made for itself. It returns the error of the first trial that has one.
func (m *model) each(ctx context.Context, o *Options, h []held, rules bool, visit func() func(trial int, s *sums) error) error {
	blocks := (o.Trials + block - 1) / block
	var next, done atomic.Int64
	var wait sync.WaitGroup
	var lock sync.Mutex
	var first *TrialError
	var stop atomic.Bool
	for range min(o.Workers, blocks) {
		give := visit()
		wait.Go(func() {
			w := m.worker(h)
			w.sums.asked = rules
			for !stop.Load() && ctx.Err() == nil {
				b := int(next.Add(1)) - 1
				if b >= blocks {
					return
				}
				from := numbers(o.Seed, b)
				end := min((b+1)*block, o.Trials)
				for n := b * block; n < end; n++ {
					w.next(from)
					err := w.trial()
					if err == nil {
						err = give(n, w.sums)
					}
					if err != nil {
						stop.Store(true)
						lock.Lock()
						if first == nil || n < first.Trial {
							first = &TrialError{Trial: n, Err: err}
						}
						lock.Unlock()
						return
					}
				}
				finished := int(done.Add(int64(end - b*block)))
				if o.Progress != nil {
					lock.Lock()
					o.Progress(finished)
					lock.Unlock()
				}
			}
		})
	}
	wait.Wait()
	if first != nil {
		return first
	}
	return ctx.Err()
}

// total adds up cents past the range of 64 bits. They are not negative.
type total struct{ high, low uint64 }

func (t *total) add(cents int64) {
	var carry uint64
	t.low, carry = bits.Add64(t.low, uint64(max(cents, 0)), 0)
	t.high += carry
}

func (t *total) join(o total) {
	var carry uint64
	t.low, carry = bits.Add64(t.low, o.low, 0)
	t.high += o.high + carry
}

// Case returns the matter as it would be recorded in one trial: what Run assesses. Errors: those of [Run].
func Case(s *Scenario, o Options, trial int) (*matter.Matter, error) {
	m, err := s.model(o.Law)
	if err != nil {
		return nil, err
	}
	if err := o.check(0); err != nil {
		return nil, err
	}
	if trial < 0 || trial >= o.Trials {
		return nil, invalid.New("trial", strconv.Itoa(trial)+" is none of them", "0 to "+strconv.Itoa(o.Trials-1))
	}
	return m.worker(nil).recorded(o.Seed, trial)
}

// recorded returns the matter as it would be recorded in one trial.
func (w *worker) recorded(seed uint64, trial int) (*matter.Matter, error) {
	from := numbers(seed, trial/block)
	for range trial%block + 1 {
		w.next(from)
	}
	p, err := w.plan()
	if err != nil {
		return nil, &TrialError{Trial: trial, Err: err}
	}
	return p.recorded(w.drawn), nil
}
