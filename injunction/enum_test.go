package injunction_test

import (
	"encoding"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction"
)

// enum is what every enumeration of the package can do.
type enum interface {
	encoding.TextMarshaler
	fmt.Stringer
	InWords() string
}

// kind of enumeration: its values made from numbers, and its reader.
type enumOf struct {
	name  string
	count int // names besides the zero
	of    func(uint8) enum
	read  func([]byte) (enum, error)
}

func enumsOf[E interface {
	~uint8
	enum
}, P interface {
	*E
	encoding.TextUnmarshaler
}](name string, count int) enumOf {
	return enumOf{name, count, func(i uint8) enum { return E(i) }, func(b []byte) (enum, error) {
		var e E
		err := P(&e).UnmarshalText(b)
		return e, err
	}}
}

func enums() []enumOf {
	return []enumOf{
		enumsOf[injunction.Kind]("kind", 4),
		enumsOf[injunction.Form]("form", 2),
		enumsOf[injunction.Role]("role", 11),
		enumsOf[injunction.StayOutcome]("stay", 3),
		enumsOf[injunction.Combine]("combine", 3),
		enumsOf[injunction.Outcome]("outcome", 4),
		enumsOf[injunction.Answer]("answer", 4),
		enumsOf[injunction.Circuit]("circuit", 13),
		enumsOf[injunction.Position]("position", 5),
		enumsOf[injunction.PresumptionStatus]("standing", 4),
		enumsOf[injunction.Disposition]("disposition", 5),
		enumsOf[injunction.Reach]("reach", 4),
		enumsOf[injunction.CheckOutcome]("check", 4),
	}
}

func TestTextFormsRoundTrip(t *testing.T) {
	for _, e := range enums() {
		t.Run(e.name, func(t *testing.T) {
			seen := map[string]bool{}
			for i := 1; i <= e.count; i++ {
				v := e.of(uint8(i))
				b, err := v.MarshalText()
				require.NoError(t, err)
				require.Equal(t, v.String(), string(b))
				require.Equal(t, strings.ReplaceAll(string(b), "_", " "), v.InWords())
				require.False(t, seen[string(b)], "two values share a text form")
				seen[string(b)] = true
				back, err := e.read(b)
				require.NoError(t, err)
				require.Equal(t, v, back)
			}
		})
	}
}

func TestValuesWithoutANameAreNotWritten(t *testing.T) {
	for _, e := range enums() {
		require.Empty(t, e.of(0).String())
		require.Equal(t, invalid.NoText, e.of(255).String())
		for _, i := range []uint8{0, uint8(e.count) + 1, 255} {
			_, err := e.of(i).MarshalText()
			require.ErrorIs(t, err, invalid.ErrInvalid, "%s %d", e.name, i)
		}
	}
}

func TestHostileTextIsRefusedAndLeavesTheValueAlone(t *testing.T) {
	hostile := []string{"", " ", "permanent ", "Permanent", "PARTY", "null", "0", "1", "\x00", "\xff\xfe", "per\u200bmanent",
		"temporary restraining order", "invalid(1)", strings.Repeat("a", 1_000_000)}
	for _, e := range enums() {
		for _, s := range hostile {
			v, err := e.read([]byte(s))
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Equal(t, e.of(0), v)
			require.Less(t, len(err.Error()), 400, "an error repeats at most 40 bytes of input")
		}
		_, err := e.read(nil)
		require.ErrorIs(t, err, invalid.ErrInvalid)
	}
}

func FuzzUnmarshalText(f *testing.F) {
	for _, e := range enums() {
		for i := range e.count + 2 {
			f.Add([]byte(e.of(uint8(i)).String()))
		}
	}
	f.Add([]byte("1e1000000000"))
	f.Add([]byte("\u2212"))
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, e := range enums() {
			v, err := e.read(b)
			if err != nil {
				if !errors.Is(err, invalid.ErrInvalid) || v != e.of(0) {
					t.Fatalf("%s: %q: %v, %v", e.name, b, v, err)
				}
				continue
			}
			if out, err := v.MarshalText(); err != nil || string(out) != string(b) {
				t.Fatalf("%s: %q became %q, %v", e.name, b, out, err)
			}
		}
	})
}
