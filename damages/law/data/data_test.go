package data_test

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/law/data"
)

func TestTheCodesStandInOrderWithTheirNames(t *testing.T) {
	names := maps.Collect(data.Codes())
	require.Len(t, names, 52)
	require.Equal(t, "District of Columbia", names["US-DC"], "a name of several words is whole")
	var codes []string
	for code, name := range data.Codes() {
		require.NotEmpty(t, name, code)
		codes = append(codes, code)
	}
	require.Equal(t, "US", codes[0])
	require.True(t, slices.IsSorted(codes))
	for code := range data.Codes() { // a caller may stop
		require.Equal(t, "US", code)
		break
	}
}

func ExampleCodes() {
	for code, name := range data.Codes() {
		if code == "US-OH" {
			fmt.Println(name)
		}
	}
	// Output: Ohio
}
