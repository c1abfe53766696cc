package exact

import "slices"

// Cents rounds parts to the cent so that they add up to a total in whole cents, which is their sum to within a cent. Each
// part is rounded half away from zero; the cents that are then left over or missing go to the largest parts, one to each, the
// first of equals. It is the one place in which the library divides cents. Every part has to be known and not negative. The
// list itself is changed and returned.
func Cents(total Num, parts []Num) []Num {
	left := total
	for _, p := range parts {
		left = left.Sub(p.Round(2))
	}
	var order []int // by the size of the parts as they are before they are rounded
	if left.Sign() != 0 {
		order = make([]int, len(parts))
		for i := range order {
			order[i] = i
		}
		slices.SortStableFunc(order, func(i, j int) int { return parts[j].Cmp(parts[i]) })
	}
	for i, p := range parts {
		parts[i] = p.Round(2)
	}
	cent := Of(int64(left.Sign()), 100, nil)
	for _, i := range order {
		if left.Sign() == 0 {
			break
		}
		parts[i], left = parts[i].Add(cent), left.Sub(cent)
	}
	return parts
}

// InCents reports whether numbers are whole cents.
func InCents(parts ...Num) bool {
	for _, p := range parts {
		if p.Round(2).Cmp(p) != 0 {
			return false
		}
	}
	return true
}

// Divide divides a total by weights: to the cent where the total is in whole cents, else exactly. The weights are not
// negative, and one of them is above zero.
func Divide(total Num, weights []Num) []Num {
	parts := InProportion(total, weights)
	if InCents(total) {
		return Cents(total, parts)
	}
	return parts
}

// Sum adds up numbers; zero where there are none.
func Sum(parts []Num) Num {
	sum := Int(0)
	for _, p := range parts {
		sum = sum.Add(p)
	}
	return sum
}

// InProportion divides a total by weights, exactly. The weights are not negative, and one of them is above zero.
func InProportion(total Num, weights []Num) []Num {
	sum := Sum(weights)
	out := make([]Num, len(weights))
	for i, w := range weights {
		out[i] = total.Mul(w).Quo(sum)
	}
	return out
}
