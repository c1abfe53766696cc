package ogden

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"math/big"
	"strconv"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

//go:embed data/ons-2018-lives-2022.csv.gz
var packed []byte

// Lives is the death rates of lives of one age and sex, this year and in the years after. It is immutable. The zero Lives
// knows nothing.
type Lives struct{ of *lives }

type lives struct {
	source string
	sex    mortality.Sex
	age    int
	deaths []*big.Rat // chance of death within the year, at age, age+1, ...
}

// cohorts are the lives of the data, unpacked when they are first asked for.
var cohorts = sync.OnceValue(func() map[mortality.Sex][]Lives {
	out := map[mortality.Sex][]Lives{}
	r, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		return out
	}
	raw, err := io.ReadAll(io.LimitReader(r, 1<<20))
	if err != nil {
		return out
	}
	for _, line := range strings.Split(strings.TrimSpace(string(raw)), "\n") {
		columns := strings.Split(line, ",")
		var s mortality.Sex
		age, err := strconv.Atoi(columns[1])
		if err != nil || s.UnmarshalText([]byte(columns[0])) != nil {
			continue
		}
		l := &lives{source: "ONS 2018-based projections, United Kingdom, lives in 2022", sex: s, age: age}
		for _, q := range strings.Fields(columns[2]) {
			n, ok := new(big.Rat).SetString(q)
			if !ok {
				n = new(big.Rat)
			}
			l.deaths = append(l.deaths, n.Mul(n, big.NewRat(1, 100_000)))
		}
		out[s] = append(out[s], Lives{l})
	}
	return out
})

// Source cites the data of the package.
func Source() authority.Citation {
	return authority.Publication("Office for National Statistics, 2018-based mortality projections, United Kingdom; Government Actuary's Department, Ogden Tables, eighth edition", "").
		Noted("death rates from a stored copy; multipliers are recomputed. Open Government Licence v3.0")
}

// Published returns the lives of a sex and a whole age in 2022, 0 to 100. Errors: *invalid.Error.
func Published(s mortality.Sex, age int) (Lives, error) {
	all := cohorts()[s]
	if len(all) == 0 {
		return Lives{}, invalid.New("sex", "no such lives", "male, female")
	}
	if age < 0 || age >= len(all) {
		return Lives{}, invalid.New("age", "out of range", "0 to 100")
	}
	return all[age], nil
}

const maxRates = 150

// New makes lives of one's own, of another edition: the deaths of 100,000 within the year at the age and each age after
// it. Who outlives the last rate dies at its end. Errors: *invalid.Error with paths "deaths[i]".
func New(source string, s mortality.Sex, age int, deaths []decimal.Decimal) (Lives, error) {
	var l invalid.List
	if source == "" || len(source) > 200 {
		l.Add("source", "no source, or a very long one", "1 to 200 bytes")
	}
	if s != mortality.Male && s != mortality.Female {
		l.Add("sex", "no sex", "male, female")
	}
	if age < 0 || age >= maxRates {
		l.Add("age", "out of range", "0 to 149")
	}
	if len(deaths) == 0 || len(deaths) > maxRates {
		l.Add("deaths", "none, or too many", "1 to 150")
		return Lives{}, l.Err()
	}
	out := &lives{source: source, sex: s, age: age}
	for i, q := range deaths {
		n, err := exact.FromDecimal(q)
		if err != nil || n.Sign() < 0 || n.Cmp(exact.Int(100_000)) > 0 {
			l.Add(invalid.At("deaths", i), "no deaths of 100,000", "0 to 100000")
			continue
		}
		out.deaths = append(out.deaths, n.Quo(exact.Int(100_000)).Rat())
	}
	return Lives{out}, l.Err()
}

// Age returns the age of the lives.
func (l Lives) Age() int {
	if l.of == nil {
		return -1
	}
	return l.of.age
}

// Source says where the death rates come from.
func (l Lives) Source() string {
	if l.of == nil {
		return ""
	}
	return l.of.source
}
