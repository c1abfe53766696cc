package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future"
)

func (p *plan) sideBySide() (string, error) {
	var b strings.Builder
	e, err := p.expectancy()
	if err != nil {
		return "", err
	}
	t, err := p.lives()
	if err != nil {
		return "", err
	}
	fmt.Fprintf(&b, "%s\nvalued at the end of %d; life expectancy %s years (%s)\n", p.Name, p.Valued, e.FloatString(2), t.Source())
	tables := make([]future.Table, len(p.Scenarios))
	for i, s := range p.Scenarios {
		pr, err := p.project(s)
		if err != nil {
			return "", err
		}
		if tables[i], err = pr.Table(); err != nil {
			return "", fmt.Errorf("%s: %w", s.Name, err)
		}
	}
	fmt.Fprintf(&b, "\n  %-40s", "ASSUMPTIONS")
	for _, s := range p.Scenarios {
		fmt.Fprintf(&b, " %17s", s.Name)
	}
	row := func(name string, cell func(i int) string) {
		fmt.Fprintf(&b, "\n  %-40s", name)
		for i := range p.Scenarios {
			fmt.Fprintf(&b, " %17s", cell(i))
		}
	}
	row("inflation of all prices", func(i int) string { return p.Scenarios[i].Inflation.String() + "%" })
	row("discount (nominal, compounded yearly)", func(i int) string { return p.Scenarios[i].Discount.String() + "%" })
	row("life", func(i int) string {
		return map[string]string{"weighted": "by survival"}[p.Scenarios[i].Life] + certain(p.Scenarios[i].Life)
	})
	for _, c := range p.Categories {
		growths := make([]string, len(p.Scenarios))
		for i, s := range p.Scenarios {
			g, err := p.growth(c.Name, s)
			if err != nil {
				return "", err
			}
			growths[i] = g.String() + "%"
		}
		row("growth of "+c.Name, func(i int) string { return growths[i] })
	}
	b.WriteString("\n\n  PRESENT VALUE")
	for _, x := range p.Items {
		row(x.Name, func(i int) string { return dollars(find(&tables[i], x.Name).Present) })
	}
	b.WriteString("\n")
	for _, c := range p.Categories {
		row("all "+c.Name, func(i int) string {
			var sum decimal.Decimal
			for _, s := range tables[i].Schedules {
				if s.Category == c.Name {
					sum = sum.Add(s.Present)
				}
			}
			return dollars(sum)
		})
	}
	b.WriteString("\n")
	row("not reduced, nor weighted", func(i int) string { return dollars(tables[i].Nominal) })
	row("present value of the plan", func(i int) string { return dollars(tables[i].Present) })
	b.WriteString(`

  Payments fall in mid-year. Amounts are in money of the first year; each category grows by what it
  rises over all prices, and inflation. Items "for life" are weighted by the chance of living to each
  payment, through the end of the table, or certain for the expectancy, whose last part year scales
  its amount. The nominal sums differ in length for that reason. The conversion of the home is paid
  almost at once and is not reduced (Sherbahn v. Kerkove, 987 P.2d 195 (Alaska 1999)). Attendant care
  may overlap with household services claimed elsewhere: count them once. Not legal advice.
`)
	return b.String(), nil
}

func certain(life string) string {
	if life == "weighted" {
		return ""
	}
	return "certain"
}

func find(t *future.Table, name string) future.Schedule {
	for _, s := range t.Schedules {
		if s.Name == name {
			return s
		}
	}
	return future.Schedule{}
}

// year is all items of one year.
type year struct{ nominal, present decimal.Decimal }

func (p *plan) yearByYear(s scenario, format string) (string, error) {
	pr, err := p.project(s)
	if err != nil {
		return "", err
	}
	t, err := pr.Table()
	if err != nil {
		return "", err
	}
	switch format {
	case "csv":
		return t.CSV(), nil
	case "json":
		return string(t.JSON()) + "\n", nil
	case "text", "markdown":
	default:
		return "", fmt.Errorf("%w: -format %s: text, markdown, csv or json", errUsage, format)
	}
	years := map[int]year{}
	for _, x := range t.Schedules {
		for _, r := range x.Rows {
			y := years[r.Year]
			y.nominal, y.present = y.nominal.Add(r.Nominal), y.present.Add(r.Present)
			years[r.Year] = y
		}
	}
	var order []int
	for y := range years {
		order = append(order, y)
	}
	slices.Sort(order)
	var b strings.Builder
	line := func(a, n, v, c string) { fmt.Fprintf(&b, "  %-6s %16s %16s %18s\n", a, n, v, c) }
	if format == "markdown" {
		line = func(a, n, v, c string) { fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", a, n, v, c) }
		b.WriteString("## " + p.Name + ", " + s.Name + "\n\n")
	} else {
		b.WriteString(p.Name + ", " + s.Name + "\n\n")
	}
	line("year", "cost", "present value", "cumulative")
	if format == "markdown" {
		b.WriteString("|---:|---:|---:|---:|\n")
	}
	var cumulative decimal.Decimal
	for _, y := range order {
		cumulative = cumulative.Add(years[y].present)
		line(fmt.Sprint(y), dollars(years[y].nominal), dollars(years[y].present), dollars(cumulative))
	}
	b.WriteString("\n")
	for _, c := range t.Conventions {
		if format == "markdown" {
			b.WriteString("- " + c + "\n")
		} else {
			b.WriteString("  - " + c + "\n")
		}
	}
	return b.String(), nil
}

func dollars(d decimal.Decimal) string {
	s := d.StringFixed(2)
	for i := len(s) - 6; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return "$" + s
}
