// Package cost measures what a call costs in a unit that does not depend on the machine: tests that no input is an attack
// count bytes, and not seconds.
package cost

import "runtime"

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
