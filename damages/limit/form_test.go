package limit_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/formtest"
	"github.com/makewhole/remedies/damages/limit"
)

// What a form writes, it reads back to the same value, and it names each member in a schema.
func TestEachFormReadsWhatItWrites(t *testing.T) {
	formtest.ReadsBack(t, limit.Cap{Kinds: head.AllPunitive(), Causes: immutable.Of("fraud"), Except: immutable.Of("contract"), Unit: limit.Plaintiff | limit.Defendant,
		Measures: immutable.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff, At: limit.Found, Joint: limit.Whole})}, func(c *limit.Cap, f *codec.Form) {
		c.To = limit.Dollars(5)
		c.Form(f)
		require.True(t, c.To.Equal(limit.Dollars(5)))
		c.To = limit.Expr{} // formulas are compared by their meaning
	})
}
