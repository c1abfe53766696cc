package main

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/internal/golden"
)

// 42 U.S.C. § 1981a(b)(3)(C): $200,000 for 201 to 500 employees. 140,000 of distress leave 60,000 of the 900,000 of punitive
// damages; back pay 118,400 and front pay 252,000 stand beside them: 570,400.
func TestTheCapHoldsBothKindsTogetherAndPayStaysOutside(t *testing.T) {
	var out, errs bytes.Buffer
	require.Zero(t, run(&out, &errs), errs.String())
	golden.Require(t, "testdata/output.txt", out.String())
	for _, s := range []string{"$140,000.00", "$60,000.00", "$118,400.00", "$252,000.00", "$570,400.00", "42 U.S.C. § 1981a"} {
		require.Contains(t, out.String(), s)
	}
}
