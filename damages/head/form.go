package head

import "github.com/makewhole/remedies/damages/codec"

// Member is the set as a member of an object of JSON: the list of its names, left out where the set is empty.
func (s *Set) Member(f *codec.Form, name string) {
	f.Names(name, s.Names, func(names []string) (err error) { *s, err = ParseSet(names); return err })
}
