package codec_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

// known refuses every name but "medical", and says where in the list it stood.
func known(names []string) error {
	var l invalid.List
	for i, n := range names {
		if n != "medical" {
			l.Add(invalid.At("", i), "no such name", "")
		}
	}
	return l.Err()
}

func TestANameInASetKeepsItsPlaceBesideWhatIsNoText(t *testing.T) {
	long := strings.Repeat("x", 8193)
	for _, c := range []struct {
		name, list string
		want       []string
	}{
		{"names alone", `["medical","pain","medical","grief"]`, []string{"kinds[1]: no such name", "kinds[3]: no such name"}},
		{"a number before them", `[5,"medical","pain"]`, []string{"kinds[0]: is a number", "kinds[2]: no such name"}},
		{"a number between them", `["pain",null,"grief"]`, []string{"kinds[1]: is null", "kinds[0]: no such name", "kinds[2]: no such name"}},
		{"a long text between them", `["medical","` + long + `","grief"]`, []string{"kinds[1]: text too long", "kinds[2]: no such name"}},
		{"nothing but numbers", `[1,2]`, []string{"kinds[0]: is a number", "kinds[1]: is a number"}},
		{"an empty list", `[]`, nil},
		{"ten wrong and one name", `[1,1,1,1,1,1,1,1,1,1,"pain"]`, append(numbers(10), "kinds[10]: no such name")},
		{"eleven names after a number", `[1,"medical","medical","medical","medical","medical","medical","medical","medical","medical","medical","pain"]`,
			[]string{"kinds[0]: is a number", "kinds[11]: no such name"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, read(t, `{"kinds":`+c.list+`}`, func(o *codec.Object) { o.Set("kinds", known) }))
		})
	}
	t.Run("an error that names no element gets the path of the list", func(t *testing.T) {
		got := read(t, `{"kinds":["a",1]}`, func(o *codec.Object) { o.Set("kinds", func([]string) error { return errors.New("odd") }) })
		require.Equal(t, []string{"kinds[1]: is a number", "kinds: odd"}, got)
	})
}

func numbers(n int) []string {
	var out []string
	for i := range n {
		out = append(out, invalid.At("kinds", i)+": is a number")
	}
	return out
}

// A tree takes many times the bytes of its text, and a list of errors too: both stop at a bound.
func TestATextOfManySmallValuesIsRefusedBeforeItFillsTheMemory(t *testing.T) {
	in := `{"a":[` + strings.Repeat("1,", 1<<20) // an object, a list, and the bound is reached two numbers early
	_, err := codec.Parse([]byte(in))
	require.Equal(t, []string{"a[1048574]: too many values"}, expect.Problems(err))
}

func TestFieldsGivenTwiceAreReportedToABound(t *testing.T) {
	_, err := codec.Parse([]byte("{" + strings.Repeat(`"a":1,`, 5000) + `"b":[}`))
	got := expect.Problems(err)
	require.Len(t, got, 1001)
	require.Equal(t, "a: given twice", got[999])
	require.Equal(t, "b: not JSON near byte 30006", got[1000], "what stops the reading is reported all the same")
}
