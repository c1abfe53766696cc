package mortality

import (
	"embed"
	"math/big"
	"strconv"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

//go:embed tables/*.csv
var files embed.FS

// Sex selects a column of a table.
type Sex uint8

// The columns. The zero Sex is unspecified and refused.
const (
	SexUnspecified Sex = iota
	Both               // the whole population
	Male
	Female
	sexEnds = iota
)

//enum:text Sex sex
var sexNames = [...]string{"", "both", "male", "female"}

// Name names a life table and its vintage.
type Name string

// The tables of the package.
const (
	NCHS2000 Name = "nchs-2000" // United States Life Tables, 2000 (National Center for Health Statistics)
	NCHS2010 Name = "nchs-2010" // United States Life Tables, 2010
	NCHS2023 Name = "nchs-2023" // United States Life Tables, 2023
	SSA2022  Name = "ssa-2022"  // Social Security area population, period life table 2022
	SSA2023  Name = "ssa-2023"  // Social Security area population, period life table 2023
)

// unit is one survivor in the units in which survivors are kept: 10^-12 of one of 100,000 born.
const (
	unitPlaces = 12
	radix      = 100_000
)

// Table is the lives of one sex in one table. It is immutable. The zero Table knows nothing.
type Table struct{ of *table }

type table struct {
	name   string
	sex    Sex
	source authority.Citation
	first  int
	lives  []uint64   // survivors at first, first+1, ..., in units; nobody lives past the end
	years  []*big.Rat // person-years lived at each age as published; nil where deaths are spread evenly
}

// published are the tables of the package, each read once when it is first asked for.
var published = [...]struct {
	name Name
	read func() [sexEnds]Table
}{
	{NCHS2000, embedded(NCHS2000, stored("United States Life Tables, 2000, National Vital Statistics Reports (National Center for Health Statistics)",
		"figures taken from a stored copy of the agency's tables"))},
	{NCHS2010, embedded(NCHS2010, stored("United States Life Tables, 2010, National Vital Statistics Reports (National Center for Health Statistics)",
		"figures taken from a stored copy of the agency's tables"))},
	{NCHS2023, embedded(NCHS2023, authority.Publication(
		"Arias, Xu & Kochanek, United States Life Tables, 2023, National Vital Statistics Reports vol. 74 no. 6", "").
		ReadAt("https://www.cdc.gov/nchs/data/nvsr/nvsr74/nvsr74-06.pdf", civil.On(2026, 11, 24)))},
	{SSA2022, embedded(SSA2022, authority.Publication(
		"Social Security Administration, Office of the Chief Actuary, Actuarial Life Table: period life table, 2022", "").
		ReadAt("https://www.ssa.gov/oact/STATS/table4c6.html", civil.On(2026, 11, 24)))},
	{SSA2023, embedded(SSA2023, stored("Social Security Administration, Office of the Chief Actuary, Actuarial Life Table: period life table, 2023",
		"death rates taken from a stored copy; survivors follow from them"))},
}

// stored cites a publication of which a stored copy was read.
func stored(text, note string) authority.Citation {
	return authority.Publication(text, "").NotConfirmed().Noted(note)
}

// Names lists the tables of the package, oldest first within each agency.
func Names() []Name {
	out := make([]Name, len(published))
	for i := range published {
		out[i] = published[i].name
	}
	return out
}

// Published returns a table of the package. Errors: *invalid.Error for a name or sex that it does not have; the Social
// Security tables have no column for both sexes together.
func Published(n Name, s Sex) (Table, error) {
	if s == SexUnspecified || s >= sexEnds {
		return Table{}, invalid.New("sex", "no sex", strings.Join(sexNames[1:], ", "))
	}
	for i := range published {
		if published[i].name == n {
			if t := published[i].read()[s]; t.of != nil {
				return t, nil
			}
			return Table{}, invalid.New("sex", string(n)+" has no column for "+s.String(), "male, female")
		}
	}
	return Table{}, invalid.New("name", "no such life table: "+invalid.Quote(string(n)), "nchs-2000, nchs-2010, nchs-2023, ssa-2022, ssa-2023, or one's own")
}

func embedded(n Name, source authority.Citation) func() [sexEnds]Table {
	return sync.OnceValue(func() [sexEnds]Table {
		var out [sexEnds]Table
		raw, err := files.ReadFile("tables/" + string(n) + ".csv")
		if err != nil {
			return out
		}
		lines := strings.Split(strings.TrimSpace(string(raw)), "\n")
		for c, head := range strings.Split(lines[0], ",") {
			kind, sex, ok := strings.Cut(head, "_")
			var s Sex
			if !ok || s.UnmarshalText([]byte(sex)) != nil || kind == "L" {
				continue
			}
			t := &table{name: string(n), sex: s, source: source}
			var rates []*big.Rat
			for _, line := range lines[1:] {
				columns := strings.Split(line, ",")
				switch kind {
				case "q":
					rates = append(rates, rat(columns[c]))
				default:
					t.lives = append(t.lives, units(rat(columns[c])))
					t.years = append(t.years, rat(columns[c+1]))
				}
			}
			if kind == "q" {
				t.lives = survivors(rates)
			}
			out[s] = Table{t}
		}
		return out
	})
}

// rat reads a number of the embedded files, which a test walks.
func rat(s string) *big.Rat {
	r, ok := new(big.Rat).SetString(s)
	if !ok {
		return new(big.Rat)
	}
	return r
}

// perLife is the units of one life.
func perLife() *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(unitPlaces), nil))
}

// units rounds survivors to the units they are kept in.
func units(r *big.Rat) uint64 {
	scaled := new(big.Rat).Mul(r, perLife())
	n := new(big.Int).Lsh(scaled.Num(), 1)
	n.Add(n, scaled.Denom())
	n.Quo(n, new(big.Int).Lsh(scaled.Denom(), 1))
	return n.Uint64()
}

// survivors are those of 100,000 who live to each age, and to the end of the last, rounded to a unit at each age.
func survivors(rates []*big.Rat) []uint64 {
	l := new(big.Rat).SetInt64(radix)
	out := []uint64{units(l)}
	for _, q := range rates {
		n := units(new(big.Rat).Mul(l, new(big.Rat).Sub(big.NewRat(1, 1), q)))
		out = append(out, n)
		l.SetInt(new(big.Int).SetUint64(n)).Quo(l, perLife())
	}
	return out
}

// How large a table of one's own may be.
const (
	maxAge  = 150
	maxName = 200
)

// FromDeathRates makes a table of one's own from death rates: q[i] is the chance that a life aged first+i dies within
// the year, 0 to 1. Who outlives the last rate dies at the end of it. Survivors are kept to 12 decimal places of one of
// 100,000. Errors: *invalid.Error with paths "name", "first", "q[i]".
func FromDeathRates(name string, s Sex, first int, q []decimal.Decimal) (Table, error) {
	var l invalid.List
	checkOwn(&l, name, s, first, len(q))
	if l.Len() > 0 {
		return Table{}, l.Err()
	}
	rates := make([]*big.Rat, len(q))
	for i, d := range q {
		n, err := exact.FromDecimal(d)
		if err != nil || n.Sign() < 0 || n.Cmp(exact.Int(1)) > 0 {
			l.Add(invalid.At("q", i), "no chance of death", "0 to 1")
			continue
		}
		rates[i] = n.Rat()
	}
	if err := l.Err(); err != nil {
		return Table{}, err
	}
	return Table{&table{name: name, sex: s, source: authority.Publication(name, ""), first: first, lives: survivors(rates)}}, nil
}

// FromSurvivors makes a table of one's own from survivors: l[i] of those who began are alive at age first+i; nobody is
// a year after the last. They need not begin with 100,000 and never rise. They are kept to 12 decimal places, at most
// 1,000,000 each. Errors: *invalid.Error with paths "name", "first", "l[i]".
func FromSurvivors(name string, s Sex, first int, l []decimal.Decimal) (Table, error) {
	var e invalid.List
	checkOwn(&e, name, s, first, len(l))
	if e.Len() > 0 {
		return Table{}, e.Err()
	}
	out := make([]uint64, len(l))
	for i, d := range l {
		n, err := exact.FromDecimal(d)
		if err != nil || n.Sign() < 0 || n.Cmp(exact.Int(1_000_000)) > 0 {
			e.Add(invalid.At("l", i), "no number of survivors", "0 to 1000000")
			continue
		}
		switch out[i] = units(n.Rat()); {
		case i == 0 && out[i] == 0:
			e.Add(invalid.At("l", i), "no survivors to begin with", "above 0 at 12 decimal places")
		case i > 0 && out[i] > out[i-1]:
			e.Add(invalid.At("l", i), "more than the year before", "as many or fewer")
		}
	}
	if err := e.Err(); err != nil {
		return Table{}, err
	}
	return Table{&table{name: name, sex: s, source: authority.Publication(name, ""), first: first, lives: out}}, nil
}

func checkOwn(l *invalid.List, name string, s Sex, first, n int) {
	if name == "" || len(name) > maxName {
		l.Add("name", "no name, or a very long one", "1 to 200 bytes that say where the table comes from")
	}
	if s == SexUnspecified || s >= sexEnds {
		l.Add("sex", "no sex", strings.Join(sexNames[1:], ", "))
	}
	if first < 0 || first >= maxAge {
		l.Add("first", "no age", "0 to 149")
	}
	if n == 0 || n > maxAge {
		l.Add("", "no ages, or too many", "1 to "+strconv.Itoa(maxAge))
	}
}

// IsZero reports whether there is no table.
func (t Table) IsZero() bool { return t.of == nil }

// data is what the table holds; nothing where there is none.
func (t Table) data() *table {
	if t.of == nil {
		return &table{}
	}
	return t.of
}

// Name returns the table's name.
func (t Table) Name() string { return t.data().name }

// Sex returns whose lives it has.
func (t Table) Sex() Sex { return t.data().sex }

// Source returns where the table comes from.
func (t Table) Source() authority.Citation { return t.data().source }

// First and Last return the youngest and the oldest age at which the table has a life; -1 for the zero Table.
func (t Table) First() int {
	if t.of == nil {
		return -1
	}
	return t.of.first
}

// Last is documented at [Table.First].
func (t Table) Last() int {
	if t.of == nil {
		return -1
	}
	for i := len(t.of.lives) - 1; i >= 0; i-- {
		if t.of.lives[i] > 0 {
			return t.of.first + i
		}
	}
	return t.of.first
}

// Units returns the survivors at a whole age in units of 10^-12; 0 past the end of the table and before its beginning.
func (t Table) Units(age int) uint64 {
	if t.of == nil || age < t.of.first || age-t.of.first >= len(t.of.lives) {
		return 0
	}
	return t.of.lives[age-t.of.first]
}
