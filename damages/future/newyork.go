package future

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// FutureItem is one item of future damages as a jury found it: the full amount, not reduced, and its years.
type FutureItem struct {
	Name             string
	Amount           decimal.Decimal // dollars, to the cent
	Years            int             // 1 to 200
	PainAndSuffering bool            // paid over at most 10 years under article 50-B, 8 under article 50-A
}

// PeriodicItem is how one item is paid.
type PeriodicItem struct {
	Name        string
	LumpSum     decimal.Decimal   // the part paid at once
	Fee         decimal.Decimal   // the part that goes to the attorney's fee
	Instalments []decimal.Decimal // of year 1, 2, ...: the first is the rest over the years, each later one 4 percent more
	Years       int
}

// Periodic is a judgment with periodic payments.
type Periodic struct {
	LumpSum decimal.Decimal // all that is paid at once, past damages with it
	Fee     decimal.Decimal
	Items   []PeriodicItem
}

const (
	maxItems        = 100
	first50B        = 250_000
	first50A        = 500_000
	yearlyRise      = 4
	painYears50B    = 10
	painYears50A    = 8
	share50APercent = 35
)

func checkItems(l *invalid.List, items []FutureItem) {
	if len(items) == 0 || len(items) > maxItems {
		l.Add("items", "none, or too many", "1 to 100")
		return
	}
	for i, x := range items {
		at := invalid.At("items", i)
		if n, err := exact.Money(x.Amount); err != nil || n.Sign() <= 0 || n.Round(2).Cmp(n) != 0 {
			l.Add(at+".amount", "out of range, or no whole cents", "above 0 to 1e15 dollars, to the cent")
		}
		if x.Years < 1 || x.Years > maxYears {
			l.Add(at+".years", "out of range", "1 to 200 years")
		}
	}
}

func checkCents(l *invalid.List, name string, d decimal.Decimal) exact.Num {
	n, err := exact.Money(d)
	if err != nil || n.Sign() < 0 || n.Round(2).Cmp(n) != 0 {
		l.Add(name, "out of range, or no whole cents", "0 to 1e15 dollars, to the cent")
		return exact.Int(0)
	}
	return n
}

// Periodic50B structures a judgment under N.Y. CPLR article 50-B (rule us-ny-50-b): past damages and the first $250,000
// of future damages are paid at once, the latter from each item in proportion; so is the fee on the periodic part, which
// the caller states in dollars, since it is a part of what the annuity costs. Each item's rest is divided by its years,
// pain and suffering by 10 at most; each payment after the first is 4 percent more than the one before. Amounts come
// after set-offs, fault and remittitur (subdivision (a)). Each instalment is computed from the exact rest and rounded to
// the cent. Errors: *invalid.Error.
func Periodic50B(past, fee decimal.Decimal, items ...FutureItem) (Periodic, error) {
	var l invalid.List
	checkItems(&l, items)
	p, f := checkCents(&l, "past", past), checkCents(&l, "fee", fee)
	if err := l.Err(); err != nil {
		return Periodic{}, err
	}
	total := exact.Int(0)
	amounts := make([]exact.Num, len(items))
	for i, x := range items {
		amounts[i], _ = exact.Money(x.Amount)
		total = total.Add(amounts[i])
	}
	lump := exact.Min(total, exact.Int(first50B))
	if f.Add(lump).Cmp(total) > 0 {
		return Periodic{}, invalid.New("fee", "more than what is paid periodically", "at most "+total.Sub(lump).Fixed(2))
	}
	out := Periodic{LumpSum: p.Add(lump).Round(2).Decimal(), Fee: f.Decimal()}
	lumps, fees := spread(lump, total, amounts), spread(f, total, amounts)
	for i, x := range items {
		years := x.Years
		if x.PainAndSuffering {
			years = min(years, painYears50B)
		}
		rest := amounts[i].Sub(lumps[i]).Sub(fees[i])
		out.Items = append(out.Items, PeriodicItem{Name: x.Name, LumpSum: lumps[i].Decimal(), Fee: fees[i].Decimal(), Years: years, Instalments: rising(rest, years)})
	}
	return out, nil
}

// Payments50A structures future pain and suffering under N.Y. CPLR article 50-A (rule us-ny-50-a): up to $500,000 at
// once; above it the greater of 35 percent and $500,000 at once, and the rest over the years found, 8 at most, each
// payment 4 percent more than the one before. Errors: *invalid.Error.
func Payments50A(item FutureItem) (PeriodicItem, error) {
	var l invalid.List
	checkItems(&l, []FutureItem{item})
	if !item.PainAndSuffering {
		l.Add("items[0]", "not future pain and suffering", "pain and suffering; what the article says of other items is not recorded")
	}
	if err := l.Err(); err != nil {
		return PeriodicItem{}, err
	}
	n, _ := exact.Money(item.Amount)
	out := PeriodicItem{Name: item.Name}
	limit := exact.Int(first50A)
	if n.Cmp(limit) <= 0 {
		out.LumpSum = n.Decimal()
		return out, nil
	}
	lump := exact.Max(n.Mul(exact.Of(share50APercent, 100, nil)).Round(2), limit)
	out.LumpSum, out.Years = lump.Decimal(), min(item.Years, painYears50A)
	out.Instalments = rising(n.Sub(lump), out.Years)
	return out, nil
}

// spread divides a sum of cents in proportion to the parts of a total: the steps between rounded running sums, which add
// up to it.
func spread(sum, total exact.Num, parts []exact.Num) []exact.Num {
	out := make([]exact.Num, len(parts))
	run, last := exact.Int(0), exact.Int(0)
	for i, p := range parts {
		run = run.Add(p)
		now := sum.Mul(run).Quo(total).Round(2)
		out[i] = now.Sub(last)
		last = now
	}
	return out
}

// rising are n payments: the first is a sum over n, each later one 4 percent more.
func rising(sum exact.Num, n int) []decimal.Decimal {
	out := make([]decimal.Decimal, n)
	x := sum.Quo(exact.Int(int64(n)))
	for i := range out {
		out[i] = x.Round(2).Decimal()
		x = x.Mul(exact.Of(100+yearlyRise, 100, nil))
	}
	return out
}

// Stream is the instalments as a stream from the first future year, to be valued at the rate that the court finds.
func (p *PeriodicItem) Stream() Stream { return Stream{Name: p.Name, Rows: p.Instalments} }
