package head

import (
	"math"

	"github.com/makewhole/remedies/damages/codec"
)

// Member is the set as a member of an object of JSON: the list of its names, left out where the set is empty.
func (s *Set) Member(f *codec.Form, name string) {
	f.Names(name, s.Names, func(names []string) (err error) { *s, err = ParseSet(names); return err },
		setNames)
}

// setNames are the names that a set is read from: groups, kinds, and kinds of which the time is not stated.
func setNames() []string {
	var out []string
	for _, g := range groups() {
		out = append(out, g.name)
	}
	for i := range math.MaxUint8 {
		k := Kind(i) //nolint:gosec // at most 255
		text, err := k.MarshalText()
		if err != nil || len(text) == 0 {
			continue
		}
		if out = append(out, string(text)); k.Time() == Unstated {
			out = append(out, string(text)+"/unstated")
		}
	}
	return out
}
