package lien

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// Results computes claims whose turn comes together: each as [Prepared.On] does, and those under the same rule under the ceilings
// that they share. The sums of each claim are those in its place. Errors are *invalid.Error; a path begins with the place of the
// claim, such as "[1].category".
func Results(claims []Prepared, on []Sums) ([]Result, error) {
	t, err := gather(claims, on, true)
	if err != nil {
		return nil, err
	}
	out := make([]Result, len(claims))
	for i := range claims {
		t.tellers[i].to("its part of the ceiling that the claims share", t.amounts[i], "")
		if out[i], err = claims[i].of.result(t.amounts[i], &t.on[i], &t.tellers[i]); err != nil {
			return nil, invalid.Prefixed(invalid.At("", i), err)
		}
	}
	return out, nil
}

// Amounts computes the amounts of [Results] without its lines. One is below zero where the holder owes it.
func Amounts(claims []Prepared, on []Sums) ([]decimal.Decimal, error) {
	if len(claims) == len(on) && !slices.ContainsFunc(claims, mayShare) {
		out := make([]decimal.Decimal, len(claims))
		for i, p := range claims {
			var err error
			if out[i], err = p.Amount(on[i]); err != nil {
				return nil, invalid.Prefixed(invalid.At("", i), err)
			}
		}
		return out, nil
	}
	t, err := gather(claims, on, false)
	if err != nil {
		return nil, err
	}
	out := make([]decimal.Decimal, len(claims))
	for i, n := range t.amounts {
		out[i] = n.Round(2).Decimal()
	}
	return out, nil
}

// mayShare reports whether a claim may share a ceiling with others.
func mayShare(p Prepared) bool { return p.of != nil && p.of.terms != nil && len(p.of.terms.shared) > 0 }

// SharesWith reports whether two claims are under one rule that has ceilings for all claims under it. They are then to be computed
// together, whichever of them is paid first.
func (p Prepared) SharesWith(q Prepared) bool {
	return mayShare(p) && mayShare(q) && p.of.rule == q.of.rule && p.of.version.ID == q.of.version.ID
}

// turn is claims whose turn comes together.
type turn struct {
	claims  []Prepared
	on      []measures
	amounts []exact.Num
	tellers []teller // empty where nothing is told
}

// gather computes claims.
func gather(claims []Prepared, on []Sums, tell bool) (*turn, error) {
	if len(claims) != len(on) {
		return nil, invalid.New("", "claims and sums of different number", "the sums of each claim")
	}
	t := &turn{claims: claims, on: make([]measures, len(claims)), amounts: make([]exact.Num, len(claims))}
	if tell {
		t.tellers = make([]teller, len(claims))
	}
	var errs invalid.List
	for i, p := range claims {
		if p.of == nil {
			errs.Merge(invalid.At("", i), errNone())
			continue
		}
		var err error
		if t.on[i], err = p.of.on(on[i]); err == nil {
			var told *teller
			if tell {
				t.tellers[i].of, told = p.of, &t.tellers[i]
			}
			if t.among(i) < 0 {
				t.amounts[i], err = p.of.whole(&t.on[i], told)
			} else {
				t.amounts[i], err = p.of.alone(&t.on[i], told)
			}
		}
		if err != nil {
			errs.Merge(invalid.At("", i), err)
		}
	}
	if err := errs.Err(); err != nil {
		return nil, err
	}
	for i := range claims {
		if t.among(i) == i {
			t.share(i, &errs)
		}
	}
	return t, errs.Err()
}

// among is the place of the first claim that shares ceilings with a claim: -1 where none does.
func (t *turn) among(i int) int {
	if !mayShare(t.claims[i]) {
		return -1
	}
	same := t.claims[i].SharesWith
	first := slices.IndexFunc(t.claims, same)
	if first == i && !slices.ContainsFunc(t.claims[i+1:], same) {
		return -1
	}
	return first
}

// share holds the claims that share the ceilings of the first under them.
func (t *turn) share(first int, errs *invalid.List) {
	var group []int
	for i := range t.claims {
		if t.among(i) == first {
			group = append(group, i)
		}
	}
	terms := t.claims[first].of.terms
	for k := range terms.shared {
		s := &terms.shared[k]
		most, what, err := limit.Evaluate(s.amount, limit.Source[exact.Num](&t.on[first]))
		switch {
		case err != nil:
			errs.Merge(invalid.At("", first), err)
		case what != limit.Limited:
		case s.among == amongCategory:
			t.byCategory(group, s, most, errs)
		case s.among == amongClasses:
			t.byClass(group, s, most, errs)
		default:
			t.cut(group, s, most)
		}
	}
}

// byCategory holds the claims of each category apart under a ceiling.
func (t *turn) byCategory(group []int, s *shared, most exact.Num, errs *invalid.List) {
	of := map[string][]int{}
	var names []string
	for _, i := range group {
		name := t.claims[i].of.claim.Category
		if name == "" {
			errs.Add(invalid.At("", i)+".category", "not recorded",
				"the category of the holder, such as hospitals: claims of each share a ceiling ("+s.title+")")
			continue
		}
		if of[name] == nil {
			names = append(names, name)
		}
		of[name] = append(of[name], i)
	}
	for _, name := range names {
		t.cut(of[name], s, most)
	}
}

// byClass divides a ceiling equally between classes. What a class does not need goes to those that need more.
func (t *turn) byClass(group []int, s *shared, most exact.Num, errs *invalid.List) {
	of := make([][]int, len(s.classes))
	wrong := false
	for _, i := range group {
		k := slices.Index(s.classes, t.claims[i].of.claim.Class)
		if k < 0 {
			errs.Add(invalid.At("", i)+".class", invalid.Quote(t.claims[i].of.claim.Class)+" is no class of holders", strings.Join(s.classes, ", "))
			wrong = true
			continue
		}
		of[k] = append(of[k], i)
	}
	if wrong || t.sum(group).Cmp(most) <= 0 {
		return
	}
	left := most
	open := make([]int, len(of))
	for k := range of {
		open[k] = k
	}
	for settled := true; settled && len(open) > 0; {
		part := left.Quo(exact.Int(int64(len(open))))
		settled = false
		for j, k := range open {
			if n := t.sum(of[k]); n.Cmp(part) <= 0 {
				left, open, settled = left.Sub(n), slices.Delete(open, j, j+1), true
				break
			}
		}
	}
	if len(open) == 0 {
		return
	}
	parts := make([]exact.Num, len(open))
	for j := range open {
		parts[j] = left.Quo(exact.Int(int64(len(open))))
	}
	parts = exact.Cents(left.Round(2), parts)
	for j, k := range open {
		t.cut(of[k], s, parts[j])
	}
}

// cut holds claims together under a ceiling: where they come to more, each keeps its part in proportion.
func (t *turn) cut(group []int, s *shared, most exact.Num) {
	reached := t.sum(group).Cmp(most) > 0
	group = slices.DeleteFunc(slices.Clone(group), func(i int) bool { return t.amounts[i].Sign() < 0 })
	for _, i := range group {
		if len(t.tellers) > 0 {
			t.tellers[i].ceiling(s.title, most, reached)
		}
	}
	if !reached {
		return
	}
	weights := make([]exact.Num, len(group))
	for k, i := range group {
		weights[k] = t.amounts[i]
	}
	for k, n := range exact.Divide(most.Round(2), weights) {
		i := group[k]
		t.amounts[i] = n
		if len(t.tellers) > 0 {
			t.tellers[i].to("its part of "+s.title, n, s.under)
		}
	}
}

func (t *turn) sum(group []int) exact.Num {
	n := exact.Int(0)
	for _, i := range group {
		n = n.Add(exact.Max(t.amounts[i], exact.Int(0)))
	}
	return n
}
