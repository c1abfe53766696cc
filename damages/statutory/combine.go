package statutory

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Award is an amount that a plaintiff was given, or may be, on one claim against one defendant.
type Award struct {
	ID           string
	Title        string
	Remedy       ID     // the statute it rests on; "" for common law
	Jurisdiction string // ISO 3166-2 code of its law; that of the remedy where there is one
	Kind         Kind   // required
	Loss         string // the loss it makes good or is measured by; awards for one loss do not add up. "" for a loss of its own
	Amount       Range
}

// Exclusion is a rule of law by which two awards do not stand together.
type Exclusion struct {
	A, B      string // IDs of the awards
	Why       string
	Authority authority.Citation // none where the rule is that one loss is made good once
}

// Combination is awards that may stand together, as many as the law lets.
type Combination struct {
	Awards []string // IDs, in the order given
	Total  Range
}

// Comparison is the combinations that a plaintiff may choose between, side by side, and why no two of them add up.
type Comparison struct {
	Combinations []Combination // in the order of their first awards
	Exclusions   []Exclusion
}

// maxAwards bounds what is combined: every set of awards is looked at.
const maxAwards = 12

// Combine puts side by side what a plaintiff may recover together. Awards for one loss exclude each other, except that
// punitive damages stand beside the loss they are awarded for, unless the law of either forbids it beside a multiplied
// recovery: N.C. Gen. Stat. § 1D-20, Tex. Civ. Prac. & Rem. Code § 41.004(b). No other exclusion is inferred: nothing in
// 18 U.S.C. § 1964 bars punitive damages of state law beside trebled ones. Errors: *invalid.Error with paths "awards[i]".
func Combine(awards ...Award) (Comparison, error) { return Laws(nil).Combine(awards...) }

// Combine is [Combine] under the caller's own law where there is some.
func (l Laws) Combine(awards ...Award) (Comparison, error) {
	var errs invalid.List
	if len(awards) == 0 || len(awards) > maxAwards {
		return Comparison{}, invalid.New("awards", "too few or too many", "1 to 12")
	}
	sums := make([]span, len(awards))
	seen := map[string]bool{}
	for i, a := range awards {
		at := invalid.At("awards", i)
		if a.ID == "" || len(a.ID) > 64 {
			errs.Add(at+".id", "no ID", "1 to 64 bytes")
		} else if seen[a.ID] {
			errs.Add(at+".id", "given twice", "an ID of its own for each award")
		}
		seen[a.ID] = true
		if a.Kind == KindUnspecified || int(a.Kind) >= len(kindNames) {
			errs.Add(at+".kind", "no kind", strings.Join(kindNames[1:], ", "))
		}
		if a.Remedy != "" {
			if _, err := l.Lookup(a.Remedy); err != nil {
				errs.Merge(at+".remedy", err)
			}
		}
		s, err := a.Amount.span()
		errs.Merge(at+".amount", err)
		sums[i] = s
	}
	if err := errs.Err(); err != nil {
		return Comparison{}, err
	}
	out := Comparison{}
	bars := make([]uint, len(awards)) // for each award, those it does not stand beside
	for i := range awards {
		for j := i + 1; j < len(awards); j++ {
			if e, barred := l.excluded(awards[i], awards[j]); barred {
				out.Exclusions = append(out.Exclusions, e)
				bars[i] |= 1 << j
				bars[j] |= 1 << i
			}
		}
	}
	var kept []uint
	for set := uint(1); set < 1<<len(awards); set++ {
		if whole(set, bars) {
			kept = append(kept, set)
		}
	}
	slices.SortFunc(kept, earlier)
	for _, set := range kept {
		out.Combinations = append(out.Combinations, combination(set, awards, sums))
	}
	return out, nil
}

// earlier puts first the set that has the first award in which two of them differ.
func earlier(a, b uint) int {
	first := (a ^ b) & -(a ^ b)
	switch {
	case first == 0:
		return 0
	case a&first != 0:
		return -1
	}
	return 1
}

// span reads a range.
func (r Range) span() (span, error) {
	low, err := exact.Money(r.Low)
	if err != nil {
		return span{}, invalid.New("low", err.Error(), "dollars from 0 to 1e15")
	}
	high, err := exact.Money(r.High)
	if err != nil {
		return span{}, invalid.New("high", err.Error(), "dollars from 0 to 1e15")
	}
	if low.Sign() < 0 || !r.Unlimited && high.Cmp(low) < 0 {
		return span{}, invalid.New("", "no range", "from 0 up, high not below low")
	}
	return span{low, high, r.Unlimited}, nil
}

// whole reports whether no two awards of the set exclude each other, and no other award could join them.
func whole(set uint, bars []uint) bool {
	for i, b := range bars {
		in := set&(1<<i) != 0
		if in && b&set != 0 || !in && b&set == 0 {
			return false
		}
	}
	return true
}

func combination(set uint, awards []Award, sums []span) Combination {
	c := Combination{}
	total := at(exact.Int(0))
	for i := range awards {
		if set&(1<<i) != 0 {
			c.Awards = append(c.Awards, awards[i].ID)
			total = total.Add(sums[i])
		}
	}
	c.Total = total.shown()
	return c
}

// lawOf is the jurisdiction of an award.
func (l Laws) lawOf(a Award) string {
	if r, err := l.Lookup(a.Remedy); err == nil {
		return r.Jurisdiction()
	}
	return a.Jurisdiction
}

// excluded says whether two awards do not stand together, and by which rule.
func (l Laws) excluded(a, b Award) (Exclusion, bool) {
	if a.Loss == "" || a.Loss != b.Loss {
		return Exclusion{}, false
	}
	e := Exclusion{A: a.ID, B: b.ID}
	if a.Kind != Punitive && b.Kind != Punitive {
		e.Why = "one loss is made good once"
		return e, true
	}
	if a.Kind == b.Kind {
		return Exclusion{}, false
	}
	p, other := a, b
	if b.Kind == Punitive {
		p, other = b, a
	}
	punished := l.lawOf(p)
	for _, law := range [...]string{l.lawOf(other), punished} {
		for _, x := range l.of(law).held().exclusions {
			if x.remedy == other.Remedy && x.remedy != "" || x.remedy == "" && x.kind == other.Kind && law == punished {
				e.Why = x.why
				e.Authority, _ = x.sources.At(0)
				return e, true
			}
		}
	}
	return Exclusion{}, false
}

// exclusion is a rule of law by which punitive damages do not stand beside another award for one loss: beside one that rests
// on a remedy, or, where they are themselves under the law of the jurisdiction, beside one of a kind.
type exclusion struct {
	remedy  ID
	kind    Kind
	why     string
	sources immutable.List[authority.Citation]
}

// Elect returns the combination whose awards are the given ones, in any order. Error: *invalid.Error for awards that do
// not stand together, or that leave out one that would.
func (c Comparison) Elect(ids ...string) (Combination, error) {
	if len(ids) > maxAwards {
		return Combination{}, invalid.New("elected", "too many", "at most 12 awards")
	}
	want := map[string]bool{}
	for _, id := range ids {
		want[id] = true
	}
	var all []string
	for _, k := range c.Combinations {
		same := len(k.Awards) == len(want)
		for _, id := range k.Awards {
			same = same && want[id]
		}
		if same {
			return k, nil
		}
		all = append(all, strings.Join(k.Awards, " with "))
	}
	return Combination{}, invalid.New("elected", "no combination that stands together", strings.Join(all, "; "))
}

// Best returns the combination with the greatest least amount, the first on a tie. It compares and advises nothing.
func (c Comparison) Best() Combination {
	var best Combination
	var low exact.Num
	for _, k := range c.Combinations {
		if n, err := exact.Money(k.Total.Low); err == nil && (!low.Known() || n.Cmp(low) > 0) {
			best, low = k, n
		}
	}
	return best
}
