package head

import (
	"iter"
	"math/bits"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// Set is a set of kinds. The zero Set is empty. Sets compare with ==.
//
// In text a set is a list of names. A head's name stands for the head at all times ("medical"), "medical/past" for one
// time, "medical/unstated" for the head without a time. Five names are groups: "all", "compensatory" (undivided,
// economic and noneconomic), "economic" and "noneconomic", and "future", every head of these three for the time after
// judgment.
type Set struct{ bits [4]uint64 }

// Of returns the set of the given kinds. Values that are no kinds are left out.
func Of(kinds ...Kind) Set {
	var s Set
	for _, k := range kinds {
		if k.Valid() {
			s.bits[k/64] |= 1 << (k % 64)
		}
	}
	return s
}

// OfClasses returns the set of all kinds of the given classes.
func OfClasses(classes ...Class) Set {
	var s Set
	for k := Kind(times); k.Valid(); k++ {
		if slices.Contains(classes, k.Class()) {
			s.bits[k/64] |= 1 << (k % 64)
		}
	}
	return s
}

// The groups, computed once.
var (
	all             = everyKind()
	compensatory    = OfClasses(Compensatory, Economic, Noneconomic)
	economicOnly    = OfClasses(Economic)
	noneconomicOnly = OfClasses(Noneconomic)
	punitiveOnly    = OfClasses(Punitive)
	futureOnly      = compensatory.at(Future)
)

// at returns the kinds of the set for one time.
func (s Set) at(t Time) Set {
	var out Set
	for k := range s.Kinds() {
		if k.Time() == t {
			out = out.Union(Of(k))
		}
	}
	return out
}

func everyKind() Set {
	var s Set
	for k := Kind(times); k.Valid(); k++ {
		s = s.Union(Of(k))
	}
	return s
}

// All returns the set of every kind.
func All() Set { return all }

// AllCompensatory returns the kinds that compensate loss: undivided, economic and noneconomic.
func AllCompensatory() Set { return compensatory }

// AllEconomic returns the kinds of the economic class.
func AllEconomic() Set { return economicOnly }

// AllNoneconomic returns the kinds of the noneconomic class.
func AllNoneconomic() Set { return noneconomicOnly }

// AllFuture returns the kinds that compensate loss of the time after judgment.
func AllFuture() Set { return futureOnly }

// AllPunitive returns the kinds of the punitive class.
func AllPunitive() Set { return punitiveOnly }

// Has reports whether k is in the set.
func (s Set) Has(k Kind) bool { return s.bits[k/64]>>(k%64)&1 == 1 }

// IsEmpty reports whether the set holds nothing.
func (s Set) IsEmpty() bool { return s == Set{} }

// Union returns the kinds that are in either set.
func (s Set) Union(t Set) Set {
	for i := range s.bits {
		s.bits[i] |= t.bits[i]
	}
	return s
}

// Without returns the kinds of s that are not in t.
func (s Set) Without(t Set) Set {
	for i := range s.bits {
		s.bits[i] &^= t.bits[i]
	}
	return s
}

// Contains reports whether every kind of t is in s.
func (s Set) Contains(t Set) bool { return t.Without(s).IsEmpty() }

// Len returns the number of kinds in the set.
func (s Set) Len() int {
	n := 0
	for _, w := range s.bits {
		n += bits.OnesCount64(w)
	}
	return n
}

// Kinds goes through the kinds of the set in the order of their numbers.
func (s Set) Kinds() iter.Seq[Kind] {
	return func(yield func(Kind) bool) {
		for i, w := range s.bits {
			for w != 0 {
				if !yield(Kind(i*64 + bits.TrailingZeros64(w))) {
					return
				}
				w &= w - 1
			}
		}
	}
}

func groups() [5]struct {
	name string
	set  Set
} {
	return [5]struct {
		name string
		set  Set
	}{{"all", all}, {"compensatory", compensatory}, {"economic", economicOnly}, {"noneconomic", noneconomicOnly}, {"future", futureOnly}}
}

// Names returns the shortest list of names for the set; [ParseSet] reads it back to an equal set.
func (s Set) Names() []string {
	var out []string
	rest := s
	add := func(name string, part Set) {
		if left := rest.Without(part); left != rest && s.Contains(part) {
			out, rest = append(out, name), left
		}
	}
	for _, g := range groups() {
		add(g.name, g.set)
	}
	for i := 1; i < len(heads); i++ {
		h := Kind(i * times)
		if _, group := grouped(heads[i].name); !group {
			add(heads[i].name, Of(h, h.At(Past), h.At(Future)))
		}
	}
	for k := range rest.Kinds() {
		n := k.String()
		if k.Time() == Unstated {
			n += "/unstated"
		}
		out = append(out, n)
	}
	return out
}

// grouped is the group of the name, and whether there is one.
func grouped(name string) (Set, bool) {
	for _, g := range groups() {
		if g.name == name {
			return g.set, true
		}
	}
	return Set{}, false
}

// String returns the names joined by commas.
func (s Set) String() string { return strings.Join(s.Names(), ", ") }

// InWords returns the set in words for a statement, such as "future damages and punitive damages".
func (s Set) InWords() string {
	names := s.Names()
	for i, n := range names {
		of, at, _ := strings.Cut(n, "/")
		_, group := grouped(of)
		switch {
		case group || of == "punitive":
			of += " damages"
		}
		if at == "past" || at == "future" {
			of = at + " " + of
		}
		names[i] = strings.ReplaceAll(of, "_", " ")
	}
	last := len(names) - 1
	if last < 1 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:last], ", ") + " and " + names[last]
}

// ParseSet reads a list of names as [Set] describes, each once. Paths of errors are "[i]".
func ParseSet(names []string) (Set, error) {
	var s Set
	var l invalid.List
	for i, n := range names {
		one, err := parseMember(n)
		l.Merge(invalid.At("", i), err)
		s = s.Union(one)
	}
	invalid.Twice(names, func(n *string) string { return *n }, func(i int) { l.Add(invalid.At("", i), invalid.Quote(names[i])+" is named twice", "each once") })
	if err := l.Err(); err != nil {
		return Set{}, err
	}
	return s, nil
}

func parseMember(n string) (Set, error) {
	if set, group := grouped(n); group {
		return set, nil
	}
	if base, ok := strings.CutSuffix(n, "/unstated"); ok {
		k, err := ParseKind(base)
		if err == nil && k.Time() == Unstated {
			return Of(k), nil
		}
	} else if k, err := ParseKind(n); err == nil {
		if k.Time() != Unstated {
			return Of(k), nil
		}
		return Of(k, k.At(Past), k.At(Future)), nil
	}
	return Set{}, invalid.New("", invalid.Quote(n)+" is no head of damage or group of heads",
		"all, compensatory, economic, noneconomic, future, or a head; /past, /future or /unstated may follow a head")
}
