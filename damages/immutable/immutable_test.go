package immutable_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/immutable"
)

func TestTheZeroListIsEmpty(t *testing.T) {
	for name, l := range map[string]immutable.List[string]{"zero": {}, "of nothing": immutable.Of[string]()} {
		require.Zero(t, l.Len(), name)
		require.Nil(t, l.Slice(), name)
		got, ok := l.At(0)
		require.False(t, ok, name)
		require.Empty(t, got, name)
		for range l.All() {
			t.Fatal("an empty list has an element")
		}
	}
}

func TestAtAnswersOnlyForPositionsOfTheList(t *testing.T) {
	l := immutable.Of("a", "b", "c")
	require.Equal(t, 3, l.Len())
	for i, want := range []string{"a", "b", "c"} {
		got, ok := l.At(i)
		require.True(t, ok)
		require.Equal(t, want, got)
	}
	for _, i := range []int{-1, 3, 4, int(^uint(0) >> 1), -int(^uint(0)>>1) - 1} {
		got, ok := l.At(i)
		require.False(t, ok)
		require.Empty(t, got)
	}
}

func TestAZeroElementIsAnElement(t *testing.T) {
	got, ok := immutable.Of(0).At(0)
	require.True(t, ok)
	require.Zero(t, got)
}

func TestTheListDoesNotChangeWithWhatItWasMadeFrom(t *testing.T) {
	source := []int{1, 2, 3}
	l := immutable.Of(source...)
	source[0] = 99
	require.Equal(t, []int{1, 2, 3}, l.Slice())
}

func TestTheListDoesNotChangeWithWhatItGaveOut(t *testing.T) {
	l := immutable.Of(1, 2, 3)
	out := l.Slice()
	out[0] = 99
	_ = append(out, 100)
	for _, v := range l.All() {
		v *= 10
		_ = v
	}
	require.Equal(t, []int{1, 2, 3}, l.Slice())
}

func TestAllGoesInOrderAndStopsWhereAsked(t *testing.T) {
	l := immutable.Of("a", "b", "c")
	var positions []int
	var values []string
	for i, v := range l.All() {
		positions, values = append(positions, i), append(values, v)
	}
	require.Equal(t, []int{0, 1, 2}, positions)
	require.Equal(t, []string{"a", "b", "c"}, values)

	n := 0
	for i := range l.All() {
		n++
		if i == 1 {
			break
		}
	}
	require.Equal(t, 2, n)
}

// Budget: 60 ns for a list of ten, no allocation.
func BenchmarkAll(b *testing.B) {
	l := immutable.Of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
	b.ReportAllocs()
	for b.Loop() {
		sum := 0
		for _, v := range l.All() {
			sum += v
		}
		if sum != 55 {
			b.Fatal(sum)
		}
	}
}
