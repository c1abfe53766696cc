// Package cost measures what a call costs in a unit that does not depend on the machine: tests that no input is an attack
// count bytes, and not seconds; benchmarks with a budget count how many times as long as a plain way a call takes.
package cost

import (
	"runtime"
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
