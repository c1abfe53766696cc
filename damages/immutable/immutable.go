// Package immutable has the list that law data is made of: one that nobody can change after it was made.
//
// Rules are shared by every caller of the library. A plain slice inside a rule could be written to by any of them; a
// [List] can only be read, so a rule may be handed out without copying it.
package immutable

import (
	"iter"
	"slices"
)

// List is an ordered list that cannot be changed. The zero List is empty.
type List[T any] struct{ items []T }

// Of makes a list of copies of the given values.
func Of[T any](items ...T) List[T] {
	if len(items) == 0 {
		return List[T]{}
	}
	return List[T]{items: append([]T(nil), items...)}
}

// Len returns the number of elements.
func (l List[T]) Len() int { return len(l.items) }

// At returns element i. It returns the zero value of T and false where i is not a position of the list.
func (l List[T]) At(i int) (T, bool) {
	if i < 0 || i >= len(l.items) {
		var zero T
		return zero, false
	}
	return l.items[i], true
}

// All goes through positions and elements in order.
func (l List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		for i, v := range l.items {
			if !yield(i, v) {
				return
			}
		}
	}
}

// Contains reports whether a value is in the list.
func Contains[T comparable](l List[T], v T) bool { return slices.Contains(l.items, v) }

// Slice returns a new slice with the elements, nil for an empty list.
func (l List[T]) Slice() []T { return append([]T(nil), l.items...) }
