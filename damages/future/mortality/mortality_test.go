package mortality

import (
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

func lifeTable(t testing.TB, n Name, s Sex) Table {
	t.Helper()
	x, err := Published(n, s)
	require.NoError(t, err)
	return x
}

// United States Life Tables, 2023, NVSR 74(6): life expectancy at birth and at 65.
func TestExpectancyOfTheNationalTable(t *testing.T) {
	for _, c := range []struct {
		sex  Sex
		age  string
		want string
	}{{Both, "0", "78.4"}, {Male, "0", "75.8"}, {Female, "0", "81.1"}, {Both, "65", "19.5"}, {Male, "65", "18.2"}, {Female, "65", "20.7"}} {
		e, err := lifeTable(t, NCHS2023, c.sex).Expectancy(expect.Dec(c.age))
		require.NoError(t, err)
		require.Equal(t, c.want, e.FloatString(1), c)
	}
}

// SSA period life table 2022, rebuilt from death rates alone. At birth the table has 80.18 for females where even deaths
// give 80.1856: infant deaths are not spread evenly over the first year.
func TestExpectancyFromDeathRates(t *testing.T) {
	for _, c := range []struct {
		sex       Sex
		age, want string
	}{{Male, "0", "74.74"}, {Male, "30", "46.51"}, {Female, "65", "20.12"}, {Female, "0", "80.19"}} {
		e, err := lifeTable(t, SSA2022, c.sex).Expectancy(expect.Dec(c.age))
		require.NoError(t, err)
		require.Equal(t, c.want, e.FloatString(2), c)
	}
}

func columns(t testing.TB, file string) [][]string {
	t.Helper()
	raw, err := os.ReadFile("testdata/" + file)
	require.NoError(t, err)
	var out [][]string
	for _, line := range strings.Split(strings.TrimSpace(string(raw)), "\n")[1:] {
		out = append(out, strings.Split(line, ","))
	}
	return out
}

func within(t testing.TB, want string, got *big.Rat, tolerance string, what ...any) {
	t.Helper()
	w, ok := new(big.Rat).SetString(want)
	require.True(t, ok)
	bound, ok := new(big.Rat).SetString(tolerance)
	require.True(t, ok)
	diff := w.Sub(w, got)
	require.LessOrEqual(t, diff.Abs(diff).Cmp(bound), 0, what...)
}

// Every expectancy and death rate that the agencies publish beside the columns of the package, to their rounding.
func TestEveryPublishedAge(t *testing.T) {
	one := big.NewRat(1, 1)
	for file, c := range map[string]struct {
		name              Name
		expectancy, death string
	}{
		"nchs-2000-published.csv": {NCHS2000, "0.0501", "0.0003"}, // whole survivors, one place
		"nchs-2010-published.csv": {NCHS2010, "0.00006", "0.00000007"},
		"nchs-2023-published.csv": {NCHS2023, "0.00006", "0.00000006"},
	} {
		for age, row := range columns(t, file) {
			for k, s := range []Sex{Both, Male, Female} {
				x := lifeTable(t, c.name, s)
				e, err := x.Expectancy(decimal.New(int64(age), 0))
				require.NoError(t, err)
				within(t, row[1+k], e, c.expectancy, file, age, s)
				if age < 100 {
					p, err := x.Survival(decimal.New(int64(age), 0), one)
					require.NoError(t, err)
					within(t, row[4+k], p.Sub(one, p), c.death, file, age, s)
				}
			}
		}
	}
	for age, row := range columns(t, "ssa-2022-published.csv") {
		for k, s := range []Sex{Male, Female} {
			x := lifeTable(t, SSA2022, s)
			l := new(big.Rat).SetFrac(new(big.Int).SetUint64(x.Units(age)), new(big.Int).Exp(big.NewInt(10), big.NewInt(12), nil))
			within(t, row[1+k], l, "0.8", age, s) // published survivors are whole; rates have six places
		}
	}
}

func TestEveryTableIsSound(t *testing.T) {
	for _, n := range Names() {
		for _, s := range []Sex{Both, Male, Female} {
			x, err := Published(n, s)
			if s == Both && (n == SSA2022 || n == SSA2023) {
				require.ErrorIs(t, err, invalid.ErrInvalid)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, string(n), x.Name())
			require.Equal(t, s, x.Sex())
			require.NotEmpty(t, x.Source().Text)
			require.Equal(t, authority.KindPublication, x.Source().Kind)
			require.Zero(t, x.First())
			require.GreaterOrEqual(t, x.Last(), 100)
			require.Equal(t, uint64(100_000_000_000_000_000), x.Units(0))
			for a := range x.Last() {
				require.LessOrEqual(t, x.Units(a+1), x.Units(a), a)
			}
			require.Zero(t, x.Units(-1))
			require.Zero(t, x.Units(200))
		}
	}
}

// Survivors are kept to 12 places: what rounds to none at the first age has no life to follow. Whatever the numbers of the
// other ages, also where lives are left at the last, every age of the table has an expectancy.
func TestEveryAgeOfATableOfOnesOwnHasAnExpectancy(t *testing.T) {
	_, err := FromSurvivors("x", Both, 60, []decimal.Decimal{decimal.New(4, -13), decimal.New(0, 0)})
	require.EqualError(t, err, "l[0]: no survivors to begin with (allowed: above 0 at 12 decimal places)")
	for tenth, want := range map[int64]uint64{5: 1, 14: 1, 15: 2, 24: 2, 25: 3} { // half a unit rounds up
		own, err := FromSurvivors("x", Both, 60, []decimal.Decimal{decimal.New(tenth, -13), decimal.New(0, 0)})
		require.NoError(t, err)
		require.Equal(t, want, own.Units(60), "%d tenths of a unit", tenth)
	}
	for name, lives := range map[string][]decimal.Decimal{
		"lives left at the end": {expect.Dec("100"), expect.Dec("80"), expect.Dec("50")}, "one age": {expect.Dec("0.000000000001")}, "none from the second age": {expect.Dec("5"), expect.Dec("0"), expect.Dec("0")},
		"what rounds to none": {expect.Dec("5"), decimal.New(4, -13)},
	} {
		own, err := FromSurvivors(name, Both, 60, lives)
		require.NoError(t, err, name)
		for a := int64(own.First()) * 10; a <= int64(own.Last())*10; a++ {
			e, err := own.Expectancy(decimal.New(a, -1))
			require.NoError(t, err)
			require.Positive(t, e.Sign(), "%s at %d tenths", name, a)
			s, err := own.Survival(decimal.New(a, -1), big.NewRat(7, 2))
			require.NoError(t, err)
			require.False(t, s.Sign() < 0 || s.Cmp(big.NewRat(1, 1)) > 0)
		}
		_, err = own.RatedAge(expect.Dec("0.5"))
		require.NoError(t, err)
	}
	// 50 of 80 live through the age of 61, and nobody a year after the last: (80+50)/2 + 50/2 over 80.
	own, err := FromSurvivors("x", Both, 60, []decimal.Decimal{expect.Dec("100"), expect.Dec("80"), expect.Dec("50")})
	require.NoError(t, err)
	e, err := own.Expectancy(expect.Dec("61"))
	require.NoError(t, err)
	require.Equal(t, "9/8", e.RatString())
}

func TestSurvivalBetweenAges(t *testing.T) {
	own, err := FromSurvivors("of one's own", Both, 60, []decimal.Decimal{expect.Dec("100"), expect.Dec("80"), expect.Dec("50"), expect.Dec("0")})
	require.NoError(t, err)
	for _, c := range []struct{ age, years, want string }{
		{"60", "0", "1"}, {"60", "1", "4/5"}, {"60", "1/2", "9/10"}, {"60", "3/2", "13/20"}, {"60.5", "1/2", "8/9"}, {"60.5", "1", "13/18"}, {"60", "3", "0"}, {"62", "1/4", "3/4"}, {"60", "999", "0"},
	} {
		years, _ := new(big.Rat).SetString(c.years)
		p, err := own.Survival(expect.Dec(c.age), years)
		require.NoError(t, err)
		require.Equal(t, c.want, p.RatString(), c)
	}
	e, err := own.Expectancy(expect.Dec("60"))
	require.NoError(t, err)
	require.Equal(t, "9/5", e.RatString()) // 90 + 65 + 25 of 100
	e, err = own.Expectancy(expect.Dec("60.5"))
	require.NoError(t, err)
	require.Equal(t, "53/36", e.RatString()) // 42.5 + 65 + 25 of 90
}

func TestALifeIsTheProductOfItsParts(t *testing.T) {
	x := lifeTable(t, NCHS2023, Female)
	whole, err := x.Survival(expect.Dec("30.25"), big.NewRat(40, 1))
	require.NoError(t, err)
	first, err := x.Survival(expect.Dec("30.25"), big.NewRat(49, 4))
	require.NoError(t, err)
	second, err := x.Survival(expect.Dec("42.5"), big.NewRat(111, 4))
	require.NoError(t, err)
	require.Zero(t, whole.Cmp(first.Mul(first, second)))
}

func TestRatedAge(t *testing.T) {
	x := lifeTable(t, NCHS2023, Male)
	e, err := x.Expectancy(expect.Dec("50"))
	require.NoError(t, err)
	a, err := x.RatedAge(expect.Dec(e.FloatString(12)).Add(expect.Dec("0.000001")))
	require.NoError(t, err)
	require.Equal(t, 50, a)
	_, err = x.RatedAge(expect.Dec("0.1"))
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = x.RatedAge(expect.Dec("-1"))
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

func TestDeathRatesOfOnesOwn(t *testing.T) {
	x, err := FromDeathRates("mine", Female, 90, []decimal.Decimal{expect.Dec("0.5"), expect.Dec("1")})
	require.NoError(t, err)
	p, err := x.Survival(expect.Dec("90"), big.NewRat(1, 1))
	require.NoError(t, err)
	require.Equal(t, "1/2", p.RatString())
	require.Equal(t, 91, x.Last())
	require.Equal(t, "mine", x.Source().Text)
}

func TestWrongInput(t *testing.T) {
	_, err := FromDeathRates("", SexUnspecified, -1, nil)
	require.Len(t, invalid.All(err), 4)
	_, err = FromDeathRates("x", Male, 0, []decimal.Decimal{expect.Dec("1.1"), decimal.New(1, 1_000_000)})
	require.Len(t, invalid.All(err), 2)
	_, err = FromSurvivors("", sexEnds, 200, nil)
	require.Len(t, invalid.All(err), 4)
	_, err = FromSurvivors("x", Male, 0, []decimal.Decimal{expect.Dec("0"), expect.Dec("5"), expect.Dec("-1")})
	require.Len(t, invalid.All(err), 3)
	_, err = Published("cso-1980", Male)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = Published(NCHS2023, SexUnspecified)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	var none Table
	require.True(t, none.IsZero())
	require.Empty(t, none.Name())
	require.Zero(t, none.Sex())
	require.Zero(t, none.Source())
	require.Equal(t, -1, none.First())
	require.Equal(t, -1, none.Last())
	_, err = none.Expectancy(expect.Dec("1"))
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = none.RatedAge(expect.Dec("1"))
	require.ErrorIs(t, err, invalid.ErrInvalid)
	x := lifeTable(t, NCHS2010, Male)
	for _, age := range []decimal.Decimal{expect.Dec("-1"), expect.Dec("101"), decimal.New(1, 1_000_000)} {
		_, err = x.Survival(age, big.NewRat(1, 1))
		require.ErrorIs(t, err, invalid.ErrInvalid)
		_, err = x.Expectancy(age)
		require.ErrorIs(t, err, invalid.ErrInvalid)
	}
	for _, years := range []*big.Rat{nil, big.NewRat(-1, 1), big.NewRat(1001, 1)} {
		_, err = x.Survival(expect.Dec("30"), years)
		require.ErrorIs(t, err, invalid.ErrInvalid)
	}
}

func TestSexesReadWhatTheyWrite(t *testing.T) {
	for s := Both; s < sexEnds; s++ {
		text, err := s.MarshalText()
		require.NoError(t, err)
		var got Sex
		require.NoError(t, got.UnmarshalText(text))
		require.Equal(t, s, got)
	}
	var s Sex
	require.Error(t, s.UnmarshalText([]byte("other")))
}

func BenchmarkSurvival(b *testing.B) {
	x := lifeTable(b, NCHS2023, Male)
	age := expect.Dec("35.5")
	years := big.NewRat(121, 12)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := x.Survival(age, years); err != nil {
			b.Fatal(err)
		}
	}
}

func TestBoundsOfATable(t *testing.T) {
	for _, s := range []Sex{SexUnspecified, sexEnds, 200} {
		_, err := Published(SSA2022, s)
		require.EqualError(t, err, "sex: no sex (allowed: "+strings.Join(sexNames[1:], ", ")+")")
	}
	one := []decimal.Decimal{expect.Dec("1")}
	_, err := FromSurvivors("x", Both, 149, one)
	require.NoError(t, err)
	for _, first := range []int{-1, 150} {
		_, err = FromSurvivors("x", Both, first, one)
		require.EqualError(t, err, "first: no age (allowed: 0 to 149)")
	}
	many := make([]decimal.Decimal, 151)
	for i := range many {
		many[i] = expect.Dec("1")
	}
	_, err = FromSurvivors("x", Both, 0, many[:150])
	require.NoError(t, err)
	_, err = FromSurvivors("x", Both, 0, many)
	require.Error(t, err)
}
