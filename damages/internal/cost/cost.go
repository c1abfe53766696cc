// Package cost measures what a call costs in a unit that does not depend on the machine: tests that no input is an attack
// count bytes, and not seconds; benchmarks with a budget count how many times as long as a plain way a call takes.
package cost

import (
	"runtime"
	"sync"
	"time"
)

// runs is how often a call is measured: what other goroutines allocate meanwhile is not the call's.
const runs = 3

// Bytes returns how many bytes a call allocates, the least of three runs. A decimal that is written out to ten million
// places allocates millions of them.
func Bytes(call func()) uint64 {
	least := ^uint64(0)
	var before, after runtime.MemStats
	for range runs {
		runtime.ReadMemStats(&before)
		call()
		runtime.ReadMemStats(&after)
		least = min(least, after.TotalAlloc-before.TotalAlloc)
	}
	return least
}

// Ratio returns how many times as long one piece of work takes as another, by the least time of many turns of each. They
// take turns, so that both meet the same machine, and it takes about 40 milliseconds, or 120 runs where one takes longer.
func Ratio(work, plain func()) float64 {
	const turns, turn = 60, 300 * time.Microsecond
	took := func(f func(), n int) time.Duration {
		start := time.Now() //nolint:forbidigo // only tests measure
		for range n {
			f()
		}
		return time.Since(start) //nolint:forbidigo // only tests measure
	}
	often := func(f func()) int { return 1 + int(turn/(1+took(f, 1))) }
	n, m := often(work), often(plain)
	least, plainly := time.Hour, time.Hour
	for range turns {
		least, plainly = min(least, took(work, n)), min(plainly, took(plain, m))
	}
	return float64(least) / float64(n) * float64(m) / float64(plainly)
}

// Together returns how many times a second a piece of work is done by as many goroutines as there are processors, and how
// many times as often as by one of them. One and all take turns, and the best turn of each counts. Where the goroutines do
// not wait for each other, and no other program runs, all do it about as many times as often as there are processors.
func Together(work func()) (perSecond, timesOne float64) {
	const turns, turn = 20, 4 * time.Millisecond
	start := time.Now() //nolint:forbidigo // only tests measure
	work()
	often := 1 + int(turn/(1+time.Since(start))) //nolint:forbidigo // only tests measure
	rate := func(workers int) float64 {
		var done sync.WaitGroup
		start := time.Now() //nolint:forbidigo // only tests measure
		for range workers {
			done.Go(func() {
				for range often {
					work()
				}
			})
		}
		done.Wait()
		return float64(workers*often) / time.Since(start).Seconds() //nolint:forbidigo // only tests measure
	}
	one, all := 0.0, 0.0
	for range turns {
		one, all = max(one, rate(1)), max(all, rate(runtime.GOMAXPROCS(0)))
	}
	return all, all / one
}
