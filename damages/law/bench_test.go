package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"
)

// BenchmarkLookupAndOn finds the version of a rule in force on a day. Its budget is no allocation and 1 µs: a matter asks
// for a handful of versions per claim.
func BenchmarkLookupAndOn(b *testing.B) {
	d := dated.Dates{Accrual: civil.On(2018, 12, 18)}
	b.ReportAllocs()
	for b.Loop() {
		j, err := law.Lookup("US-VA")
		if err != nil {
			b.Fatal(err)
		}
		if _, err := j.PunitiveCaps().On(d); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLookupAndFind is the same without the copy. Its budget is no allocation and no more time than On.
func BenchmarkLookupAndFind(b *testing.B) {
	d := dated.Dates{Accrual: civil.On(2018, 12, 18)}
	b.ReportAllocs()
	for b.Loop() {
		j, err := law.Lookup("US-VA")
		if err != nil {
			b.Fatal(err)
		}
		if _, _, err := j.PunitiveCaps().For("").Find(d); err != nil {
			b.Fatal(err)
		}
	}
}

func TestFindingTheVersionInForceAllocatesNothing(t *testing.T) {
	d := dated.Dates{Accrual: civil.On(2018, 12, 18), Filing: civil.On(2019, 1, 1), Verdict: civil.On(2020, 1, 1), Judgment: civil.On(2020, 2, 1)}
	for _, code := range []string{"US", "US-AL", "US-CA", "US-VA"} {
		failed := false
		allocs := testing.AllocsPerRun(100, func() {
			j, err := law.Lookup(code)
			_, err1 := j.PunitivePredicate().On(d)
			_, err2 := j.PunitiveCaps().On(d)
			_, err3 := j.SplitRecovery().On(d)
			_, err4 := j.CompensatoryCaps().On(d)
			_, err5 := j.Remittitur().On(d)
			_, _, err6 := j.PunitiveCaps().For("").Find(d)
			failed = failed || err != nil || err1 != nil || err2 != nil || err3 != nil || err4 != nil || err5 != nil || err6 != nil
		})
		require.False(t, failed, code)
		require.Zero(t, allocs, code)
	}
}
