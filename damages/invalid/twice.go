package invalid

// fewNames is the length up to which a list is gone through rather than put into a map.
const fewNames = 12

// Twice calls note with the place of each item whose name stands before it in the list, in order. It takes time in
// proportion to the length of the list.
func Twice[T any](items []T, name func(*T) string, note func(i int)) {
	if len(items) > fewNames {
		seen := make(map[string]bool, len(items))
		for i := range items {
			n := name(&items[i])
			if seen[n] {
				note(i)
			}
			seen[n] = true
		}
		return
	}
	for i := range items {
		for k := range items[:i] {
			if name(&items[k]) == name(&items[i]) {
				note(i)
				break
			}
		}
	}
}
