package codec_test

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
)

func TestALayoutDividesOnlyWhatDoesNotFit(t *testing.T) {
	got, err := codec.Layout([]byte(`{"a":[1,2,3],"b":{"c":"x, \"y\": z"},"d":[{"e":1},{"e":2}],"f":[],"g":"a long text that does not fit"}`), 30)
	require.NoError(t, err)
	const want = "{\n \"a\": [1, 2, 3],\n \"b\": {\"c\": \"x, \\\"y\\\": z\"},\n \"d\": [\n  {\"e\": 1},\n  {\"e\": 2}\n ],\n \"f\": [],\n \"g\": \"a long text that does not fit\"\n}\n"
	require.True(t, bytes.Equal([]byte(want), got), "%s", got) // the very bytes, not what they mean
	again, err := codec.Layout(got, 30)
	require.NoError(t, err)
	require.Equal(t, string(got), string(again))
	_, err = codec.Layout([]byte("{"), 30)
	require.Error(t, err)
	_, err = codec.Layout(nil, 30)
	require.Error(t, err)
}
