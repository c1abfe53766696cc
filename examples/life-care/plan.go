package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/future/mortality"
)

type plan struct {
	Name       string          `json:"name"`
	Valued     int             `json:"valued"` // the last year that is past
	Age        decimal.Decimal `json:"age"`
	Sex        mortality.Sex   `json:"sex"`
	Table      mortality.Name  `json:"table"`
	Categories []category      `json:"categories"`
	Items      []item          `json:"items"`
	Scenarios  []scenario      `json:"scenarios"`
}

type category struct {
	Name string          `json:"name"`
	Over decimal.Decimal `json:"over_all_prices"` // percent a year that its prices rise more than all prices
}

type item struct {
	Name     string          `json:"name"`
	Category string          `json:"category"`
	Each     decimal.Decimal `json:"each"`
	Units    decimal.Decimal `json:"units"` // a year, or each time
	From     int             `json:"from"`
	Through  int             `json:"through"` // 0: for life
	Every    int             `json:"every"`
	AtOnce   bool            `json:"at_once"`
}

type scenario struct {
	Name      string          `json:"name"`
	Inflation decimal.Decimal `json:"inflation"`
	Discount  decimal.Decimal `json:"discount"`
	Life      string          `json:"life"` // "weighted" by survival, or certain for the "expectancy"
}

func readPlan(file []byte) (*plan, error) {
	var p plan
	d := json.NewDecoder(bytes.NewReader(file))
	d.DisallowUnknownFields()
	if err := d.Decode(&p); err != nil {
		return nil, fmt.Errorf("the plan: %w", err)
	}
	return &p, nil
}

func (p *plan) lives() (mortality.Table, error) { return mortality.Published(p.Table, p.Sex) }

// expectancy is the years that the person lives on average.
func (p *plan) expectancy() (*big.Rat, error) {
	t, err := p.lives()
	if err != nil {
		return nil, err
	}
	return t.Expectancy(p.Age)
}

// growth of a category: what it rises over all prices, and inflation.
func (p *plan) growth(name string, s scenario) (decimal.Decimal, error) {
	for _, c := range p.Categories {
		if c.Name == name {
			return future.CategoryGrowth(c.Over, decimal.Decimal{}, s.Inflation)
		}
	}
	return decimal.Decimal{}, fmt.Errorf("no category %q", name)
}

// project is the plan under a scenario. For life means to the end of the table where payments are weighted by survival,
// and to the end of the expectancy where they are certain.
func (p *plan) project(s scenario) (*future.Projection, error) {
	t, err := p.lives()
	if err != nil {
		return nil, err
	}
	e, err := t.Expectancy(p.Age)
	if err != nil {
		return nil, err
	}
	out := &future.Projection{Valued: p.Valued, Timing: future.MidPeriod, Discount: future.DiscountAt(s.Discount)}
	for _, x := range p.Items {
		g, err := p.growth(x.Category, s)
		if err != nil {
			return nil, err
		}
		f := future.Stream{Name: x.Name, Category: x.Category, Amount: x.Each.Mul(x.Units), First: x.From, Every: x.Every, Immediate: x.AtOnce,
			Growth: future.Growth{Percent: g, Base: p.Valued + 1}}
		before := x.From - p.Valued - 1 // whole years before it begins
		switch {
		case x.Through != 0:
			f.Years = decimal.New(int64(x.Through-x.From+1), 0)
		case s.Life == "weighted":
			f.Years = decimal.New(int64(t.Last())+1, 0).Sub(p.Age).Sub(decimal.New(int64(before), 0))
		default: // to the hundredth of a year
			left := new(big.Rat).Sub(e, new(big.Rat).SetInt64(int64(before)))
			years, err := decimal.NewFromString(left.FloatString(2))
			if err != nil || years.Sign() <= 0 {
				continue
			}
			f.Years = years
		}
		if s.Life == "weighted" && !x.AtOnce {
			f.Survival = future.Weighted(t, p.Age)
		}
		out.Streams = append(out.Streams, f)
	}
	return out, nil
}
