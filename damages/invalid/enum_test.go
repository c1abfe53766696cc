package invalid_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/invalid"
)

type colour uint8

var colours = []string{"", "red", "green"}

func TestEnumerationsReadWhatTheyWriteAndNothingElse(t *testing.T) {
	for i, want := range colours[1:] {
		var c colour
		require.NoError(t, invalid.ReadEnum(&c, colours, []byte(want), "colour"))
		require.Equal(t, colour(i+1), c) //nolint:gosec // two colours
		require.Equal(t, want, invalid.EnumText(colours, int(c)))
	}
	require.Empty(t, invalid.EnumText(colours, 0))
	require.Equal(t, "invalid", invalid.EnumText(colours, 3))
	require.Equal(t, "invalid", invalid.EnumText(colours, -1))
	for _, bad := range []string{"", "Red", " red", "blue"} {
		c := colour(2)
		err := invalid.ReadEnum(&c, colours, []byte(bad), "colour")
		require.ErrorIs(t, err, invalid.ErrInvalid)
		require.Equal(t, colour(2), c, "left alone")
	}
}

func ExampleWriteEnum() {
	text, err := invalid.WriteEnum(colours, 2, "colour")
	fmt.Println(string(text), err)
	_, err = invalid.WriteEnum(colours, 3, "colour")
	fmt.Println(err)
	// Output:
	// green <nil>
	// 3 is no colour (allowed: red, green)
}

func ExampleReadEnum() {
	var c colour
	fmt.Println(invalid.ReadEnum(&c, colours, []byte("green"), "colour"), c)
	fmt.Println(invalid.ReadEnum(&c, colours, []byte("blue"), "colour"))
	// Output:
	// <nil> 2
	// "blue" is no colour (allowed: red, green)
}

func TestAListNotesWhatIsMissingUnknownOrTwice(t *testing.T) {
	var l invalid.List
	for i := -1; i <= 3; i++ {
		l.Enum("colour", colours, i, "colour")
	}
	l.Once("names", []string{"a", "", "b", "a"}, "name")
	require.EqualError(t, l.Err(), "colour: -1 is no colour (allowed: red, green)\ncolour: no colour (allowed: red, green)\ncolour: 3 is no colour (allowed: red, green)\n"+
		"names[1]: no name (allowed: a name)\nnames[3]: \"a\" is named twice (allowed: each once)")
}

func TestTwiceGoesThroughShortAndLongListsAlike(t *testing.T) {
	for _, n := range []int{3, 12, 13, 40} {
		items := make([]int, n)
		for i := range items {
			items[i] = i
		}
		items[n-1] = items[0]
		var got []int
		invalid.Twice(items, func(i *int) string { return fmt.Sprint(*i) }, func(i int) { got = append(got, i) })
		require.Equal(t, []int{n - 1}, got)
	}
}
