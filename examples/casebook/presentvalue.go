package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/future/ogden"
)

//go:embed present-value.json
var valuations []byte

// valuation is a published computation of a present value, of a multiplier or of what goes into them.
type valuation struct {
	ID       string          `json:"id"`
	Name     string          `json:"name"`
	Citation string          `json:"citation"`
	Source   string          `json:"source"`
	Note     string          `json:"note"` // what of the inputs was not read
	Inputs   json.RawMessage `json:"inputs"`
	Figures  []figure        `json:"figures"` // the last one is printed
}

// figure is one published number: the inputs, with what changes in them for it, and the arithmetic on what they give.
type figure struct {
	Of        string          `json:"of"`
	Published decimal.Decimal `json:"published"`
	With      json.RawMessage `json:"with"`
	Then      []step          `json:"then"`
	Places    *int32          `json:"places"` // decimals to which it holds; those printed where none are stated
	Why       string          `json:"why"`    // why the computed figure differs, or why there is none
}

// step is one step of arithmetic: a factor or a sum, then rounding half away from zero or cutting off.
type step struct {
	Times fraction `json:"times"`
	Plus  fraction `json:"plus"`
	Round *int     `json:"round"`
	Cut   *int32   `json:"cut"`
}

// fraction is a number as text: "0.05", "1/7", "0.06/12".
type fraction struct{ *big.Rat }

// UnmarshalText reads the number.
func (f *fraction) UnmarshalText(text []byte) error {
	over, under, divided := strings.Cut(string(text), "/")
	if !divided {
		under = "1"
	}
	n, ok := new(big.Rat).SetString(over)
	d, good := new(big.Rat).SetString(under)
	if !ok || !good || d.Sign() == 0 {
		return fmt.Errorf("no number: %q", text)
	}
	f.Rat = n.Quo(n, d)
	return nil
}

// inputs are what a figure is computed from. The method says which of them count; a projection is in the JSON
// form of package future.
type inputs struct {
	Method     string // see methods
	Projection future.Projection
	Year       int // of a row of the projection, of adjusted income

	Rate             fraction // for one period, as a fraction
	Periods          int
	Payment, Amount  decimal.Decimal
	Future           decimal.Decimal
	Beginning        bool
	Flows            []decimal.Decimal
	Dated            []future.DatedFlow
	PerYear          int
	Adjust           []future.Adjustment
	Growth           [3]decimal.Decimal // of a category, of all prices, expected
	From, To         decimal.Decimal    // index figures
	Hours, Hourly    decimal.Decimal
	Table            mortality.Name
	Sex              mortality.Sex
	Age, Percent     decimal.Decimal
	Deaths           []decimal.Decimal // of another edition's lives; none for those published with the tables
	Years, Retires   int
	Edition, Degrees int
	Employed         bool
}

// methods are the ways to a number.
func methods() map[string]func(*inputs) (*big.Rat, error) {
	return map[string]func(*inputs) (*big.Rat, error){
		"present_value":   func(in *inputs) (*big.Rat, error) { return exactly(in.Projection.PresentValue()) },
		"nominal":         func(in *inputs) (*big.Rat, error) { return in.row(true) },
		"present_of_year": func(in *inputs) (*big.Rat, error) { return in.row(false) },
		"adjusted_income": func(in *inputs) (*big.Rat, error) {
			return exactly(future.AdjustedIncome(in.Amount, in.Year, in.Adjust...))
		},
		"category_growth": func(in *inputs) (*big.Rat, error) {
			return exactly(future.CategoryGrowth(in.Growth[0], in.Growth[1], in.Growth[2]))
		},
		"by_index":      func(in *inputs) (*big.Rat, error) { return exactly(future.ByIndex(in.Amount, in.From, in.To)) },
		"household_day": func(in *inputs) (*big.Rat, error) { return exactly(future.HouseholdDay(in.Hours, in.Hourly)) },
		"pv": func(in *inputs) (*big.Rat, error) {
			return future.ExcelPV(in.Rate.Rat, in.Periods, in.Payment, in.Future, in.Beginning)
		},
		"fv": func(in *inputs) (*big.Rat, error) {
			return future.ExcelFV(in.Rate.Rat, in.Periods, in.Payment, in.Amount, in.Beginning)
		},
		"pmt": func(in *inputs) (*big.Rat, error) {
			return future.ExcelPMT(in.Rate.Rat, in.Periods, in.Amount, in.Future, in.Beginning)
		},
		"npv":           func(in *inputs) (*big.Rat, error) { return future.ExcelNPV(in.Rate.Rat, in.Flows...) },
		"npv_from_zero": func(in *inputs) (*big.Rat, error) { return future.NPVFromZero(in.Rate.Rat, in.Flows...) },
		"xnpv":          func(in *inputs) (*big.Rat, error) { return exactly(future.ExcelXNPV(in.Rate.Rat, 12, in.Dated...)) },
		"effect":        func(in *inputs) (*big.Rat, error) { return future.ExcelEffect(in.Rate.Rat, in.PerYear) },
		"nominal_rate": func(in *inputs) (*big.Rat, error) {
			return exactly(future.ExcelNominal(in.Rate.Rat, in.PerYear, 12))
		},
		"expectancy": func(in *inputs) (*big.Rat, error) {
			t, err := mortality.Published(in.Table, in.Sex)
			if err != nil {
				return nil, err
			}
			return t.Expectancy(in.Age)
		},
		"multiplier":   (*inputs).multiplier,
		"term_certain": func(in *inputs) (*big.Rat, error) { return exactly(ogden.TermCertain(in.Years, in.Percent, 4)) },
		"deferred":     func(in *inputs) (*big.Rat, error) { return exactly(ogden.Deferred(in.Years, in.Percent, 4)) },
	}
}

func exactly(d decimal.Decimal, err error) (*big.Rat, error) {
	if err != nil {
		return nil, err
	}
	return d.Rat(), nil
}

// row is the sum of the payments before they are discounted, or the present value of those of one year.
func (in *inputs) row(nominal bool) (*big.Rat, error) {
	t, err := in.Projection.Table()
	if err != nil {
		return nil, err
	}
	if nominal {
		return t.Nominal.Rat(), nil
	}
	sum := decimal.Decimal{}
	for _, s := range t.Schedules {
		for _, r := range s.Rows {
			if r.Year == in.Year {
				sum = sum.Add(r.Present)
			}
		}
	}
	return sum.Rat(), nil
}

// multiplier is for life, or for earnings to the age of retirement where there is one.
func (in *inputs) multiplier() (*big.Rat, error) {
	age := int(in.Age.BigInt().Int64())
	lives, err := ogden.Published(in.Sex, age)
	if len(in.Deaths) > 0 {
		lives, err = ogden.New("deaths as stated", in.Sex, age, in.Deaths)
	}
	if err != nil {
		return nil, err
	}
	if in.Retires == 0 {
		return exactly(lives.Life(in.Percent))
	}
	m, err := lives.Earnings(in.Retires, in.Percent)
	if err != nil || in.Edition == 0 {
		return exactly(m, err)
	}
	f, err := ogden.Worker{Edition: in.Edition, Sex: in.Sex, Employed: in.Employed, Education: in.Degrees, Age: age}.Factor()
	if err != nil {
		return nil, err
	}
	return exactly(ogden.Adjusted(m, f))
}

var errNotPublished = errors.New("the inputs were not published")

// compute returns a figure, to 40 decimals.
func (v *valuation) compute(f *figure) (decimal.Decimal, error) {
	whole, err := overlaid(v.Inputs, f.With)
	if err != nil {
		return decimal.Decimal{}, err
	}
	var in inputs
	dec := json.NewDecoder(bytes.NewReader(whole))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&in); err != nil {
		return decimal.Decimal{}, err
	}
	if in.Method == "" {
		return decimal.Decimal{}, errNotPublished
	}
	method, ok := methods()[in.Method]
	if !ok {
		return decimal.Decimal{}, errors.New("no method " + in.Method)
	}
	n, err := method(&in)
	if err != nil {
		return decimal.Decimal{}, err
	}
	for _, s := range f.Then {
		n = s.on(n)
	}
	return decimal.NewFromString(n.FloatString(40))
}

// overlaid is one JSON object with what another changes in it, object by object.
func overlaid(base, with json.RawMessage) (json.RawMessage, error) {
	if len(base) == 0 || len(with) == 0 || base[0] != '{' || with[0] != '{' {
		if len(with) == 0 {
			with = base
		}
		if len(with) == 0 {
			return json.RawMessage("{}"), nil
		}
		return with, nil
	}
	var out, changes map[string]json.RawMessage
	if err := errors.Join(json.Unmarshal(base, &out), json.Unmarshal(with, &changes)); err != nil {
		return nil, err
	}
	for name, raw := range changes {
		merged, err := overlaid(out[name], raw)
		if err != nil {
			return nil, err
		}
		out[name] = merged
	}
	return json.Marshal(out)
}

func (s *step) on(n *big.Rat) *big.Rat {
	n = new(big.Rat).Set(n)
	if s.Times.Rat != nil {
		n.Mul(n, s.Times.Rat)
	}
	if s.Plus.Rat != nil {
		n.Add(n, s.Plus.Rat)
	}
	if s.Round != nil {
		n.SetString(n.FloatString(*s.Round))
	}
	if s.Cut != nil {
		d, _ := decimal.NewFromString(n.FloatString(40))
		n = d.Truncate(*s.Cut).Rat()
	}
	return n
}

// replayValuations computes the chosen valuations and prints a line for each: its last figure, and those that differ.
func replayValuations(want *filter, verbose bool, stdout, stderr io.Writer) (reproduced, total, unexplained int) {
	var all []valuation
	if err := json.Unmarshal(valuations, &all); err != nil {
		fmt.Fprintln(stderr, "present-value.json:", err)
		return 0, 0, 1
	}
	for i := range all {
		v := &all[i]
		if !want.chosen(v.ID) {
			continue
		}
		total++
		line, notes, met, explained := "", []string(nil), true, true
		for k := range v.Figures {
			f := &v.Figures[k]
			got, err := v.compute(f)
			if err != nil && !errors.Is(err, errNotPublished) {
				fmt.Fprintf(stderr, "%s, %s: %v\n", v.ID, f.Of, err)
				met, explained = false, false
				continue
			}
			places := max(0, -f.Published.Exponent())
			if f.Places != nil {
				places = *f.Places
			}
			computed, apart := got.Round(places).String(), got.Round(places).Sub(f.Published.Round(places)).String()
			if err != nil {
				computed, apart = "undetermined", "not known"
			}
			line = fmt.Sprintf("%-31s %2d %-7s published %14s  computed %14s  difference %s", v.ID, len(v.Figures), figures(len(v.Figures)), f.Published, computed, apart)
			if apart != "0" {
				met = false
				explained = explained && f.Why != ""
				notes = append(notes, fmt.Sprintf("    %s: published %s, computed %s: %s", f.Of, f.Published, computed, reason(f.Why)))
			} else if verbose {
				notes = append(notes, fmt.Sprintf("    %s: %s", f.Of, computed))
			}
		}
		fmt.Fprintln(stdout, line)
		for _, n := range notes {
			fmt.Fprintln(stdout, n)
		}
		if verbose {
			fmt.Fprintf(stdout, "    %s: %s, %s\n", v.Name, v.Citation, v.Source)
			if v.Note != "" {
				fmt.Fprintf(stdout, "    %s\n", v.Note)
			}
		}
		if met {
			reproduced++
		} else if !explained {
			unexplained++
		}
	}
	return reproduced, total, unexplained
}

func figures(n int) string {
	if n == 1 {
		return "figure"
	}
	return "figures"
}
