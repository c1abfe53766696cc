package cost_test

import (
	"runtime"
	"sync"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/cost"
)

func TestBytesAreCounted(t *testing.T) {
	var kept []byte
	got := cost.Bytes(func() { kept = make([]byte, 1<<20) })
	require.Len(t, kept, 1<<20)
	require.GreaterOrEqual(t, got, uint64(1<<18))
	require.Less(t, got, uint64(2<<20))
	require.Less(t, cost.Bytes(func() {}), uint64(1<<16))
}

// An absurd decimal is seen: a sum with one writes out its zeros.
func TestAnAbsurdDecimalIsSeen(t *testing.T) {
	d := decimal.New(1, 1_000_000)
	require.Greater(t, cost.Bytes(func() { _ = d.Add(decimal.New(1, 0)) }), uint64(1<<18))
}

// Work that is done three times takes about three times as long.
func TestWorkIsComparedWithWork(t *testing.T) {
	sum := decimal.New(1, 0)
	work := func(times int) func() {
		return func() {
			for range 200 * times {
				sum = sum.Add(decimal.New(1, 0))
			}
		}
	}
	require.InDelta(t, 3, cost.Ratio(work(3), work(1)), 1)
}

// Goroutines that wait for each other do no more together than one does.
func TestWorkThatWaitsIsNotDoneMoreOftenTogether(t *testing.T) {
	var one sync.Mutex
	perSecond, times := cost.Together(func() {
		sum := decimal.New(1, 0)
		one.Lock()
		defer one.Unlock()
		for range 200 {
			sum = sum.Add(decimal.New(1, 0))
		}
	})
	require.Positive(t, perSecond)
	require.Positive(t, times)
	require.Less(t, times, 1+float64(runtime.GOMAXPROCS(0))/4)
}
