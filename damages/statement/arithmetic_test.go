package statement_test

import (
	"math/big"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
)

// reader works out printed arithmetic as a person would who knows nothing of the program: "the lesser of $5.00 and (the greater of
// 3 × $2.00 and $1.00)".
type reader struct {
	t    *testing.T
	text string
}

func (r *reader) skip(s string) bool {
	r.text = strings.TrimLeft(r.text, " ")
	if strings.HasPrefix(r.text, s) {
		r.text = r.text[len(s):]
		return true
	}
	return false
}

func (r *reader) want(s string) {
	r.t.Helper()
	require.True(r.t, r.skip(s), "want %q at %q", s, r.text)
}

// sum reads terms with + between them, and steps: "$1.00 where 5 is at most 10; $2.00 above that".
func (r *reader) sum() *big.Rat {
	v := r.product()
	for r.skip("+ ") || r.skip("plus ") {
		v = new(big.Rat).Add(v, r.product())
	}
	if !r.skip("where ") {
		return v
	}
	var chosen *big.Rat
	for {
		if base := r.number(); !r.skip("is at most") {
			require.Fail(r.t, "a step without a bound", r.text)
		} else if most := r.number(); chosen == nil && base.Cmp(most) <= 0 {
			chosen = v
		}
		r.want(";")
		v = r.product()
		if r.skip("above that") {
			break
		}
		r.want("where ")
	}
	if chosen == nil {
		chosen = v
	}
	return chosen
}

func (r *reader) product() *big.Rat {
	v := r.term()
	for {
		switch {
		case r.skip("×"):
			v = new(big.Rat).Mul(v, r.term())
		case r.skip("/"):
			v = new(big.Rat).Quo(v, r.term())
		default:
			return v
		}
	}
}

func (r *reader) term() *big.Rat {
	switch {
	case r.skip("("):
		v := r.sum()
		r.want(")")
		return v
	case r.skip("the greater of "), r.skip("the greatest of "):
		return r.several(func(a, b *big.Rat) *big.Rat {
			return new(big.Rat).Neg(lesser(new(big.Rat).Neg(a), new(big.Rat).Neg(b)))
		})
	case r.skip("the lesser of "), r.skip("the least of "):
		return r.several(lesser)
	}
	return r.number()
}

func (r *reader) several(pick func(a, b *big.Rat) *big.Rat) *big.Rat {
	v := r.sum()
	for r.skip(",") || r.skip("and ") {
		r.skip("and ")
		v = pick(v, r.sum())
	}
	return v
}

func lesser(a, b *big.Rat) *big.Rat {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func (r *reader) number() *big.Rat {
	r.skip("$")
	r.text = strings.TrimLeft(r.text, " $")
	n := strings.IndexFunc(r.text, func(c rune) bool { return !unicode.IsDigit(c) && c != ',' && c != '.' })
	if n < 0 {
		n = len(r.text)
	}
	digits := strings.TrimRight(r.text[:n], ",.")
	v, ok := new(big.Rat).SetString(strings.ReplaceAll(digits, ",", ""))
	require.True(r.t, ok, "no number at %q", r.text)
	r.text = r.text[len(digits):]
	if r.skip("%") {
		v.Quo(v, big.NewRat(100, 1))
	}
	return v
}

// The arithmetic that is printed for a line comes to the figure of the line, in every published decision and every sample.
func TestPrintedArithmeticComesToItsFigure(t *testing.T) {
	lines := 0
	for _, pattern := range []string{"remedies/matters/*.json", "casebook/cases/*.json", "whatsapp-v-nso/matter.json"} {
		files, err := filepath.Glob(filepath.Join("../../examples", pattern))
		require.NoError(t, err)
		for _, f := range files {
			j, err := damages.Assess(matter(t, strings.TrimPrefix(filepath.ToSlash(f), "../../examples/")), damages.Options{})
			require.NoError(t, err, f)
			for b := range j.Branches() {
				for e := range b.Entries() {
					text := b.Arithmetic(e)
					after, known := e.After()
					if text == "" || !known {
						continue
					}
					lines++
					r := &reader{t, text}
					v := r.product()
					if r.skip("less ") { // what the other awards leave of a limit
						v.Sub(v, r.product())
						r.want("for the other awards, where the limit is ")
						r.sum()
					}
					require.Empty(t, r.text, "%s: %s", f, text)
					require.Equal(t, after.StringFixed(2), v.FloatString(2), "%s: %s", f, text)
				}
			}
		}
	}
	require.Greater(t, lines, 40)
}
