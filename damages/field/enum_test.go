package field_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/field"
)

type colour uint8

var colours = []string{"", "red", "green"}

func TestEnumerationsReadWhatTheyWriteAndNothingElse(t *testing.T) {
	for i, want := range colours[1:] {
		var c colour
		require.NoError(t, field.ReadEnum(&c, colours, []byte(want), "colour"))
		require.Equal(t, colour(i+1), c) //nolint:gosec // two colours
		require.Equal(t, want, field.EnumText(colours, int(c)))
	}
	require.Empty(t, field.EnumText(colours, 0))
	require.Equal(t, "invalid", field.EnumText(colours, 3))
	require.Equal(t, "invalid", field.EnumText(colours, -1))
	for _, bad := range []string{"", "Red", " red", "blue"} {
		c := colour(2)
		err := field.ReadEnum(&c, colours, []byte(bad), "colour")
		require.ErrorIs(t, err, field.ErrInvalid)
		require.Equal(t, colour(2), c, "left alone")
	}
}

func ExampleWriteEnum() {
	text, err := field.WriteEnum(colours, 2, "colour")
	fmt.Println(string(text), err)
	_, err = field.WriteEnum(colours, 3, "colour")
	fmt.Println(err)
	// Output:
	// green <nil>
	// 3 is no colour (allowed: red, green)
}

func ExampleReadEnum() {
	var c colour
	fmt.Println(field.ReadEnum(&c, colours, []byte("green"), "colour"), c)
	fmt.Println(field.ReadEnum(&c, colours, []byte("blue"), "colour"))
	// Output:
	// <nil> 2
	// "blue" is no colour (allowed: red, green)
}
