package limit_test

import (
	"encoding"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

func thirtySevenths(n int64) *big.Rat { return big.NewRat(n, 37) }

func TestUnitsCombineAndReadBack(t *testing.T) {
	for _, c := range []struct {
		name  string
		unit  limit.Unit
		names []string
		text  string
	}{
		{"the zero unit", limit.EachAward, nil, "each award"},
		{"one part", limit.Occurrence, []string{"occurrence"}, "per occurrence"},
		{"two parts", limit.Plaintiff | limit.Defendant, []string{"plaintiff", "defendant"}, "per plaintiff and defendant"},
		{"all parts", limit.Plaintiff | limit.Defendant | limit.Claim | limit.Person | limit.Occurrence | limit.Action,
			[]string{"plaintiff", "defendant", "claim", "person", "occurrence", "action"},
			"per plaintiff and defendant and claim and person and occurrence and action"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.names, c.unit.Names())
			require.Equal(t, c.text, c.unit.String())
			got, err := limit.ParseUnit(c.names)
			require.NoError(t, err)
			require.Equal(t, c.unit, got)
		})
	}
	u, err := limit.ParseUnit([]string{"defendant", "plaintiff"})
	require.NoError(t, err)
	require.Equal(t, limit.Plaintiff|limit.Defendant, u)
	_, err = limit.ParseUnit([]string{"defendant", "plaintiff", "defendant"})
	require.EqualError(t, err, `[2]: "defendant" is named twice (allowed: each once)`)
	_, err = limit.ParseUnit([]string{"plaintiff", "Estate", ""})
	require.Len(t, invalid.All(err), 2)
	require.Equal(t, "[1]", invalid.All(err)[0].Path)
	require.Equal(t, "[2]", invalid.All(err)[1].Path)
}

func TestTextFormsReadBack(t *testing.T) {
	type textual interface {
		encoding.TextUnmarshaler
	}
	for _, c := range []struct {
		text string
		from encoding.TextMarshaler
		to   textual
		same func(textual) bool
	}{
		{"standing", limit.Standing, new(limit.At), func(v textual) bool { return *v.(*limit.At) == limit.Standing }},
		{"found", limit.Found, new(limit.At), func(v textual) bool { return *v.(*limit.At) == limit.Found }},
		{"whole", limit.Whole, new(limit.Joint), func(v textual) bool { return *v.(*limit.Joint) == limit.Whole }},
		{"by_share", limit.ByShare, new(limit.Joint), func(v textual) bool { return *v.(*limit.Joint) == limit.ByShare }},
		{"pro_rata", limit.ProRata, new(limit.Spread), func(v textual) bool { return *v.(*limit.Spread) == limit.ProRata }},
		{"punitive_first", limit.PunitiveFirst, new(limit.Spread), func(v textual) bool { return *v.(*limit.Spread) == limit.PunitiveFirst }},
	} {
		t.Run(c.text, func(t *testing.T) {
			b, err := c.from.MarshalText()
			require.NoError(t, err)
			require.Equal(t, c.text, string(b))
			require.NoError(t, c.to.UnmarshalText(b))
			require.True(t, c.same(c.to))
			for _, bad := range []string{"", "Found", "invalid", "pro rata"} {
				refused(t, c.to.UnmarshalText([]byte(bad)), "", "is no ")
				require.True(t, c.same(c.to), "a text that is refused leaves the value alone")
			}
		})
	}
	require.Empty(t, limit.JointUnstated.String())
	require.Equal(t, "invalid", limit.At(9).String())
	require.Equal(t, "invalid", limit.Joint(9).String())
	require.Equal(t, "invalid", limit.Spread(9).String())
}

func TestOnlyTheThreeBasesThatAreAwardsHaveAStandardMeasure(t *testing.T) {
	for b, kinds := range map[limit.Base]head.Set{
		limit.Compensatory: head.AllCompensatory(), limit.Economic: head.AllEconomic(), limit.Noneconomic: head.AllNoneconomic(),
	} {
		m, ok := limit.StandardMeasure(b)
		require.True(t, ok)
		require.Equal(t, limit.Measure{Base: b, Kinds: kinds, Match: limit.Plaintiff | limit.Defendant | limit.Claim}, m)
		require.NoError(t, m.Validate())
	}
	for _, b := range []limit.Base{
		limit.NetWorth, limit.GrossIncome, limit.BenefitGained, limit.Employees, limit.LitigationCost, limit.PotentialHarm,
		limit.ComparablePenalty, "cpi_u", "",
	} {
		m, ok := limit.StandardMeasure(b)
		require.False(t, ok)
		require.Equal(t, limit.Measure{}, m)
	}
}

func TestAMeasureNamesEveryFault(t *testing.T) {
	var paths []string
	for _, f := range invalid.All(limit.Measure{At: 7, Joint: 7}.Validate()) {
		paths = append(paths, f.Path)
	}
	require.Equal(t, []string{"base", "kinds", "at", "joint"}, paths)
}

func TestACapReachesItsCausesButNotItsExceptions(t *testing.T) {
	all := limit.Cap{}
	require.True(t, all.Reaches("fraud"))
	require.True(t, all.Reaches(""))
	but := limit.Cap{Except: immutable.Of("libel", "slander")}
	require.True(t, but.Reaches("fraud"))
	require.False(t, but.Reaches("slander"))
	some := limit.Cap{Causes: immutable.Of("malpractice", "libel"), Except: immutable.Of("libel")}
	require.True(t, some.Reaches("malpractice"))
	require.False(t, some.Reaches("fraud"))
	require.False(t, some.Reaches("libel"), "an exception goes before a cause")
}

func TestAFormulaSaysWhatItNeedsAndAsksOnceInOrder(t *testing.T) {
	e := limit.Sum(
		limit.When(felony, limit.Times(2, limit.NetWorth), limit.Presumptive(limit.Times(3, limit.Economic), intent)),
		limit.Steps(limit.Employees, limit.Step{UpTo: dec("5"), Then: limit.Times(1, limit.NetWorth)},
			limit.Step{Then: limit.When(felony, limit.Indexed(dec("1"), "cpi_u"), limit.Barred())}))
	require.Equal(t, []limit.Base{limit.NetWorth, limit.Economic, limit.Employees, "cpi_u"}, slices.Collect(e.Needs()))
	require.Equal(t, []finding.Topic{felony, intent}, slices.Collect(e.Asks()))
	for b := range e.Needs() {
		require.Equal(t, limit.NetWorth, b)
		break
	}
	for b := range employees().Needs() {
		require.Equal(t, limit.Employees, b)
		break
	}
	for range e.Asks() {
		break
	}
	inRows := 0
	for range e.Needs() {
		if inRows++; inRows == 4 {
			break
		}
	}
	require.Equal(t, 4, inRows)
	require.Empty(t, slices.Collect(limit.Expr{}.Needs()))
	require.Empty(t, slices.Collect(virginia.Asks()))
}

func TestEqualComparesNodeForNode(t *testing.T) {
	for i, a := range everyOp {
		for j, b := range everyOp {
			require.Equal(t, i == j, a.expr.Equal(b.expr), "%s and %s", a.name, b.name)
		}
		require.False(t, a.expr.Equal(limit.Expr{}))
		require.False(t, limit.Expr{}.Equal(a.expr))
	}
	require.True(t, limit.Expr{}.Equal(limit.Expr{}))
	require.True(t, limit.Amount(dec("1.50")).Equal(limit.Amount(dec("1.5"))))
	require.True(t, limit.Multiple(big.NewRat(4, 6), "x").Equal(limit.Multiple(big.NewRat(2, 3), "x")))
	require.False(t, limit.Dollars(0).Equal(limit.Dollars(-1)), "a malformed amount is not zero dollars")
	step := func(bound string, then limit.Expr) limit.Expr {
		return limit.Steps(limit.Employees, limit.Step{UpTo: dec(bound), Then: then}, limit.Step{Then: limit.NoLimit()})
	}
	require.True(t, step("5", virginia).Equal(step("5.0", virginia)))
	require.False(t, step("5", virginia).Equal(step("6", virginia)))
	require.False(t, step("5", virginia).Equal(step("5", indiana)))
	require.False(t, limit.Sum(virginia).Equal(limit.Sum(indiana)))
	require.False(t, limit.Sum(virginia).Equal(limit.Sum(virginia, virginia)))
}

func TestOnlyAPlainMultipleHasAFactor(t *testing.T) {
	k, of, ok := limit.Multiple(thirtySevenths(2), limit.NetWorth).Factor()
	require.True(t, ok)
	require.Equal(t, limit.NetWorth, of)
	require.Zero(t, k.Cmp(big.NewRat(2, 37)))

	nine := limit.Times(9, limit.Compensatory)
	k, _, _ = nine.Factor()
	k.SetInt64(1)
	k, _, _ = nine.Factor()
	require.Zero(t, k.Cmp(big.NewRat(9, 1)), "the factor handed out is a copy")

	mine := big.NewRat(9, 1)
	mineToo := limit.Multiple(mine, limit.Compensatory)
	mine.SetInt64(1)
	require.True(t, nine.Equal(mineToo), "the factor taken in is a copy")

	for _, e := range []limit.Expr{{}, virginia, indiana, limit.Multiple(nil, limit.NetWorth)} {
		k, of, ok = e.Factor()
		require.False(t, ok)
		require.Nil(t, k)
		require.Empty(t, of)
	}
}

func TestAFormulaKeepsItsPartsToItself(t *testing.T) {
	parts := []limit.Expr{limit.Dollars(1), limit.Dollars(2)}
	e := limit.Sum(parts...)
	parts[0] = limit.NoLimit()
	require.True(t, e.Equal(limit.Sum(limit.Dollars(1), limit.Dollars(2))))
	rows := []limit.Step{{Then: limit.Dollars(1)}}
	s := limit.Steps(limit.Employees, rows...)
	rows[0].Then = limit.NoLimit()
	require.Equal(t, "$1.00 whatever employees is", s.InWords())
}

func TestKnownFindingsReduceAFormulaToWhatGoverns(t *testing.T) {
	five, nine := limit.Dollars(5), limit.Dollars(9)
	when, ceiling := limit.When(intent, five, nine), limit.Presumptive(five, intent)
	is := func(s finding.Status) map[finding.Topic]finding.Status {
		return map[finding.Topic]finding.Status{intent: s}
	}
	for _, c := range []struct {
		name     string
		expr     limit.Expr
		status   finding.Status
		expected limit.Expr
	}{
		{"a condition established", when, finding.Established, five},
		{"a condition not established", when, finding.NotEstablished, nine},
		{"a ceiling rebutted", ceiling, finding.Established, limit.NoLimit()},
		{"a ceiling that stands", ceiling, finding.NotEstablished, five},
		{"a condition unanswered", when, finding.Mixed, when},
		{"a ceiling unanswered", ceiling, finding.Unknown, ceiling},
		{"inside a list", limit.Sum(when, nine), finding.Established, limit.Sum(five, nine)},
		{"inside a product", limit.Product(limit.Number(big.NewRat(2, 1)), when), finding.Established, limit.Product(limit.Number(big.NewRat(2, 1)), five)},
		{"inside steps", limit.Steps("x", limit.Step{Then: when}), finding.NotEstablished, limit.Steps("x", limit.Step{Then: nine})},
		{"inside another condition", limit.When(felony, when, nine), finding.Established, limit.When(felony, five, nine)},
		{"the absent formula", limit.Expr{}, finding.Established, limit.Expr{}},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := c.expr.InWords()
			require.True(t, c.expected.Equal(c.expr.Simplify(is(c.status))))
			require.Equal(t, before, c.expr.InWords(), "the formula itself stays")
		})
	}
}
