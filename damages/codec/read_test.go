package codec_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
)

// What was read stays as it is when the memory of its reading is used again, and a reading finds nothing of an earlier one.
func TestReadingsDoNotMeet(t *testing.T) {
	type claim struct {
		id    string
		names []string
		on    civil.Date
		sum   decimal.Decimal
	}
	read := func(in string) (claims []claim, problems string) {
		var l invalid.List
		err := codec.Read([]byte(in), &l, func(o *codec.Object) {
			o.Require("claims", "forum")
			o.Text("forum")
			o.Each("claims", func(_ int, e *codec.Object) {
				var c claim
				e.Require("id")
				c.id, c.names = e.Text("id"), e.Texts("names")
				e.Into("on", &c.on)
				c.sum, _ = e.Number("sum")
				claims = append(claims, c)
			})
		})
		require.NoError(t, err)
		if err := l.Err(); err != nil {
			problems = err.Error()
		}
		return claims, problems
	}
	first, problems := read(`{"forum":"US","claims":[{"id":"a\nb","names":["x","y"],"on":"2024-02-29","sum":"1.50"},{"id":"c","names":["z"]}]}`)
	require.Empty(t, problems)
	for range 3 {
		second, problems := read(`{"claims":[{"names":["1","2","3",4],"id":"other","extra":1},{"on":"2020-13-01"}]}`)
		require.Equal(t, "claims[0].names[3]: is a number (allowed: a text)\n"+
			"claims[0].extra: unknown field (allowed: id, names, on, sum)\n"+
			"claims[1].on: no such day: \"2020-13-01\" (allowed: a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)\n"+
			"claims[1].id: missing (allowed: a text)\nforum: missing (allowed: a text)", problems)
		require.Equal(t, []string{"1", "2", "3"}, second[0].names)
	}
	require.Equal(t, []claim{
		{"a\nb", []string{"x", "y"}, civil.On(2024, 2, 29), decimal.New(150, -2)}, {id: "c", names: []string{"z"}},
	}, first)
	grown := append(first[0].names, "more") //nolint:gocritic // what is appended must not reach the next list
	require.Equal(t, []string{"x", "y", "more"}, grown)
	require.Equal(t, []string{"z"}, first[1].names)
}

func TestReadRefusesWhatIsNoObject(t *testing.T) {
	var l invalid.List
	require.NoError(t, codec.Read([]byte(`[1]`), &l, func(o *codec.Object) { require.Empty(t, o.Text("id")) }))
	require.EqualError(t, l.Err(), "is a list (allowed: an object)")
	called := false
	require.Error(t, codec.Read([]byte(`{`), &l, func(*codec.Object) { called = true }))
	require.False(t, called)
}

// An object keeps track of any number of members, in whatever order they are asked for.
func TestEveryMemberIsFoundAndWhatIsNotReadIsUnknown(t *testing.T) {
	const n = 200
	name := func(i int) string { return strings.Repeat("n", 1+i%5) + strings.Repeat("m", i/5) }
	var in strings.Builder
	for i := range n {
		in.WriteString(map[bool]string{true: "{", false: ","}[i == 0] + `"` + name(i) + `":"` + name(i) + `"`)
	}
	for _, step := range []int{1, 7, 199} {
		var l invalid.List
		require.NoError(t, codec.Read([]byte(in.String()+"}"), &l, func(o *codec.Object) {
			for i := range n - 1 {
				at := (i*step + 1) % n
				require.Equal(t, name(at), o.Text(name(at)))
				require.Empty(t, o.Text("absent"))
			}
		}))
		unread := invalid.All(l.Err())
		require.Len(t, unread, 1)
		require.Equal(t, "unknown field", unread[0].Problem)
	}
}
