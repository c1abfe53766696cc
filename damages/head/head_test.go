package head_test

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/invalid"
)

// kinds are all values of Kind that name a head, found by asking each of the 256.
func kinds() []head.Kind {
	var out []head.Kind
	for i := range 256 {
		if k := head.Kind(i); k.Valid() { //nolint:gosec // below 256
			out = append(out, k)
		}
	}
	return out
}

func TestEveryKindPrintsAndParses(t *testing.T) {
	seen := map[string]bool{}
	for _, k := range kinds() {
		s := k.String()
		require.NotEmpty(t, s)
		require.False(t, seen[s], "%s names two kinds", s)
		seen[s] = true
		back, err := head.ParseKind(s)
		require.NoError(t, err)
		require.Equal(t, k, back)
		b, err := k.MarshalText()
		require.NoError(t, err)
		var u head.Kind
		require.NoError(t, u.UnmarshalText(b))
		require.Equal(t, k, u)
		require.NotEqual(t, head.ClassUnspecified, k.Class(), s)
		require.Equal(t, k, k.At(k.Time()), s)
		require.Equal(t, k.At(head.Unstated), k.At(head.Past).At(head.Unstated), s)
		require.Equal(t, k.Class(), k.At(head.Future).Class(), "the time does not change the class of %s", s)
	}
	require.Len(t, seen, 36*3)
}

// The numbers are inside every Kind: a head that moves changes what a program built against an older version means.
func TestNamesClassesAndNumbers(t *testing.T) {
	for i, c := range []struct {
		kind  head.Kind
		name  string
		class head.Class
	}{
		{head.KindUnspecified, "", head.ClassUnspecified},
		{head.KindCompensatory, "compensatory", head.Compensatory},
		{head.KindEconomic, "economic", head.Economic},
		{head.KindNoneconomic, "noneconomic", head.Noneconomic},
		{head.KindMedical, "medical", head.Economic},
		{head.KindLostEarnings, "lost_earnings", head.Economic},
		{head.KindEarningCapacity, "earning_capacity", head.Economic},
		{head.KindHouseholdServices, "household_services", head.Economic},
		{head.KindLifeCare, "life_care", head.Economic},
		{head.KindProperty, "property", head.Economic},
		{head.KindLostProfits, "lost_profits", head.Economic},
		{head.KindContract, "contract", head.Economic},
		{head.KindResponseCosts, "response_costs", head.Economic},
		{head.KindFuneral, "funeral", head.Economic},
		{head.KindLossOfSupport, "loss_of_support", head.Economic},
		{head.KindPainAndSuffering, "pain_and_suffering", head.Noneconomic},
		{head.KindEmotionalDistress, "emotional_distress", head.Noneconomic},
		{head.KindDisfigurement, "disfigurement", head.Noneconomic},
		{head.KindImpairment, "impairment", head.Noneconomic},
		{head.KindLossOfEnjoyment, "loss_of_enjoyment", head.Noneconomic},
		{head.KindConsortium, "consortium", head.Noneconomic},
		{head.KindSocietyAndGrief, "society_and_grief", head.Noneconomic},
		{head.KindReputation, "reputation", head.Noneconomic},
		{head.KindNominal, "nominal", head.Nominal},
		{head.KindStatutory, "statutory", head.Statutory},
		{head.KindLiquidated, "liquidated", head.Statutory},
		{head.KindUnjustEnrichment, "unjust_enrichment", head.Restitutionary},
		{head.KindBackPay, "back_pay", head.Restitutionary},
		{head.KindFrontPay, "front_pay", head.Restitutionary},
		{head.KindPunitive, "punitive", head.Punitive},
		{head.KindPenalty, "penalty", head.Penalty},
		{head.KindPrejudgmentInterest, "prejudgment_interest", head.Interest},
		{head.KindPostjudgmentInterest, "postjudgment_interest", head.Interest},
		{head.KindFees, "fees", head.Fees},
		{head.KindCosts, "costs", head.Costs},
	} {
		require.Equal(t, 3*i, int(c.kind), c.name)
		require.Equal(t, c.name, c.kind.String())
		require.Equal(t, c.class, c.kind.Class(), c.name)
		require.Equal(t, strings.ReplaceAll(c.name, "_", " "), c.kind.InWords())
		if i == 0 {
			continue
		}
		require.Equal(t, c.name+"/past", c.kind.At(head.Past).String())
		require.Equal(t, c.name+"/future", c.kind.At(head.Future).String())
		require.Equal(t, "future "+c.kind.InWords(), c.kind.At(head.Future).InWords())
	}
}

func TestValuesThatAreNoKind(t *testing.T) {
	valid := map[head.Kind]bool{}
	for _, k := range kinds() {
		valid[k] = true
	}
	for i := range 256 {
		k := head.Kind(i) //nolint:gosec // below 256
		if valid[k] {
			require.Equal(t, head.KindUnspecified, k.At(3), "no such time")
			continue
		}
		require.Empty(t, k.String())
		require.Empty(t, k.InWords())
		require.Equal(t, head.ClassUnspecified, k.Class())
		require.Equal(t, head.KindUnspecified, k.At(head.Past))
		require.True(t, head.Of(k).IsEmpty())
		require.False(t, head.All().Has(k))
		b, err := k.MarshalText()
		require.Empty(t, b)
		require.Equal(t, k != head.KindUnspecified, err != nil, "only the unspecified kind has an empty text")
	}
}

func TestParseKindRefuses(t *testing.T) {
	for _, s := range []string{"", "/", "/past", "medical/", "medical/unstated", "medical/past/", "medical/past/past", "Medical", " medical", "medical ",
		"medical/Past", "all", "lost earnings", "1e1000000000", "\u2212", "NaN", "medical\x00", strings.Repeat("9", 1_000_000)} {
		k, err := head.ParseKind(s)
		require.ErrorIs(t, err, invalid.ErrInvalid)
		require.Equal(t, head.KindUnspecified, k)
		e := invalid.All(err)
		require.Len(t, e, 1)
		require.Empty(t, e[0].Path)
		require.Less(t, len(e[0].Problem), 120)
		require.Contains(t, e[0].Allowed, "compensatory, economic, ")
		require.Contains(t, e[0].Allowed, ", enhanced; each may be followed by /past or /future")
		was := head.KindMedical
		require.Error(t, was.UnmarshalText([]byte(s)))
		require.Equal(t, head.KindMedical, was, "a refused text leaves the value alone")
	}
}

func TestClassNames(t *testing.T) {
	want := []string{"", "compensatory", "economic", "noneconomic", "nominal", "statutory", "restitutionary", "punitive", "penalty", "interest", "fees", "costs"}
	for i, n := range want {
		require.Equal(t, n, head.Class(i).String()) //nolint:gosec // below 12
	}
	require.Equal(t, "invalid", head.Class(12).String())
	require.Equal(t, "invalid", head.Class(255).String())
}

// model is a set of kinds as a map, the reference for Set.
type model map[head.Kind]bool

func (m model) set() head.Set {
	var ks []head.Kind
	for k := range m {
		ks = append(ks, k)
	}
	return head.Of(ks...)
}

func (m model) agrees(t *testing.T, s head.Set) {
	t.Helper()
	require.Equal(t, len(m), s.Len())
	require.Equal(t, len(m) == 0, s.IsEmpty())
	for i := range 256 {
		k := head.Kind(i) //nolint:gosec // below 256
		require.Equal(t, m[k], s.Has(k), k)
	}
	got := slices.Collect(s.Kinds())
	require.True(t, slices.IsSorted(got))
	require.Len(t, got, len(m))
	for _, k := range got {
		require.True(t, m[k], k)
	}
	require.Equal(t, m.set(), s, "sets of the same kinds are equal")
}

func pick(g *rand.Rand, all []head.Kind) model {
	m := model{}
	switch g.IntN(4) {
	case 0: // few
		for range g.IntN(4) {
			m[all[g.IntN(len(all))]] = true
		}
	case 1: // whole classes, and a few taken out or put in
		c := head.Class(g.IntN(12)) //nolint:gosec // below 12
		d := head.Class(g.IntN(12)) //nolint:gosec // below 12
		for _, k := range all {
			if k.Class() == c || k.Class() <= d {
				m[k] = true
			}
		}
		for range g.IntN(4) {
			if k := all[g.IntN(len(all))]; m[k] {
				delete(m, k)
			} else {
				m[k] = true
			}
		}
	default:
		p := g.IntN(101)
		for _, k := range all {
			if g.IntN(100) < p {
				m[k] = true
			}
		}
	}
	return m
}

func TestSetAlgebraAgreesWithAMap(t *testing.T) {
	g, all := rand.New(rand.NewPCG(3, 4)), kinds()
	for range 400 {
		a, b := pick(g, all), pick(g, all)
		x, y := a.set(), b.set()
		a.agrees(t, x)
		both, less, inside := model{}, model{}, true
		for k := range a {
			both[k] = true
			if !b[k] {
				less[k] = true
			}
		}
		for k := range b {
			both[k] = true
			inside = inside && a[k]
		}
		both.agrees(t, x.Union(y))
		less.agrees(t, x.Without(y))
		require.Equal(t, inside, x.Contains(y))
		require.True(t, x.Contains(head.Set{}))
		require.True(t, x.Union(y).Contains(x))
		a.agrees(t, x)
	}
}

func TestNamesReadBackToAnEqualSet(t *testing.T) {
	g, all := rand.New(rand.NewPCG(5, 6)), kinds()
	for range 2000 {
		s := pick(g, all).set()
		names := s.Names()
		back, err := head.ParseSet(names)
		require.NoError(t, err, names)
		require.Equal(t, s, back, names)
		require.LessOrEqual(t, len(names), s.Len())
		require.Equal(t, strings.Join(names, ", "), s.String())
		for i := range names { // no name is superfluous
			rest, err := head.ParseSet(slices.Delete(slices.Clone(names), i, i+1))
			require.NoError(t, err)
			require.NotEqual(t, s, rest, names)
		}
	}
}

func TestNames(t *testing.T) {
	for _, c := range []struct {
		name string
		set  head.Set
		want []string
	}{
		{"nothing", head.Set{}, nil},
		{"everything", head.All(), []string{"all"}},
		{"compensation", head.AllCompensatory(), []string{"compensatory"}},
		{"the economic class", head.AllEconomic(), []string{"economic"}},
		{"the noneconomic class", head.AllNoneconomic(), []string{"noneconomic"}},
		{"the punitive class", head.AllPunitive(), []string{"punitive"}},
		{"both classes without the undivided", head.AllEconomic().Union(head.AllNoneconomic()), []string{"economic", "noneconomic"}},
		{"a head at all times", head.Of(head.KindMedical, head.KindMedical.At(head.Past), head.KindMedical.At(head.Future)), []string{"medical"}},
		{"a head without a time", head.Of(head.KindMedical), []string{"medical/unstated"}},
		{"a head at two times", head.Of(head.KindMedical.At(head.Past), head.KindMedical.At(head.Future)), []string{"medical/past", "medical/future"}},
		{"a head that shares its name with a group", head.OfClasses(head.Compensatory), []string{"compensatory/unstated", "compensatory/past", "compensatory/future"}},
		{"a group and a head", head.AllEconomic().Union(head.Of(head.KindFees)), []string{"economic", "fees/unstated"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, c.set.Names())
			back, err := head.ParseSet(c.want)
			require.NoError(t, err)
			require.Equal(t, c.set, back)
		})
	}
}

func TestParseSetReportsEveryWrongNameWithItsPlace(t *testing.T) {
	s, err := head.ParseSet([]string{"medical", "medicine", "fees", "", "medical/past/unstated", "all/unstated", "NaN/unstated"})
	require.True(t, s.IsEmpty())
	var got []string
	for _, e := range invalid.All(err) {
		got = append(got, e.Path+" "+e.Problem)
		require.Contains(t, e.Allowed, "/past, /future or /unstated may follow a head")
	}
	require.Equal(t, []string{
		`[1] "medicine" is no head of damage or group of heads`, `[3] "" is no head of damage or group of heads`,
		`[4] "medical/past/unstated" is no head of damage or group of heads`, `[5] "all/unstated" is no head of damage or group of heads`,
		`[6] "NaN/unstated" is no head of damage or group of heads`,
	}, got)
}

func TestClassesPartitionTheKinds(t *testing.T) {
	var sum int
	var union head.Set
	for c := head.Compensatory; c <= head.Costs; c++ {
		s := head.OfClasses(c)
		require.False(t, s.IsEmpty(), c)
		for k := range s.Kinds() {
			require.Equal(t, c, k.Class())
		}
		sum += s.Len()
		union = union.Union(s)
	}
	require.Equal(t, len(kinds()), sum)
	require.Equal(t, head.All(), union)
	require.True(t, head.OfClasses(head.ClassUnspecified).IsEmpty())
	require.True(t, head.OfClasses().IsEmpty())
	require.Equal(t, head.OfClasses(head.Compensatory, head.Economic, head.Noneconomic), head.AllCompensatory())
}

func TestKindsStopsWhenAsked(t *testing.T) {
	n := 0
	for range head.All().Kinds() {
		if n++; n == 5 {
			break
		}
	}
	require.Equal(t, 5, n)
}

func FuzzParseKind(f *testing.F) {
	for _, s := range []string{"", "medical", "medical/past", "medical/unstated", "/", "all", "1e1000000000", strings.Repeat("9", 1_000_000), "\u22121", "NaN"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		k, err := head.ParseKind(s)
		set, setErr := head.ParseSet([]string{s})
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Equal(t, head.KindUnspecified, k)
		} else {
			require.True(t, k.Valid())
			require.Equal(t, s, k.String())
			require.NoError(t, setErr, "the name of a kind is a name of a set")
			require.True(t, set.Has(k))
		}
		if setErr == nil {
			back, err := head.ParseSet(set.Names())
			require.NoError(t, err)
			require.Equal(t, set, back)
			require.False(t, set.IsEmpty())
		}
	})
}
