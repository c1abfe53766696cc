package head_test

import (
	"testing"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/formtest"
)

// What a form writes, it reads back to the same value, and it names each member in a schema.
func TestEachFormReadsWhatItWrites(t *testing.T) {
	formtest.ReadsBack(t, head.AllEconomic().Union(head.Of(head.KindPunitive)), func(s *head.Set, f *codec.Form) { s.Member(f, "kinds") })
}
