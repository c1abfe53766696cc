// Command pfeifer replays the arithmetic of Jones & Laughlin Steel Corp. v. Pfeifer, 462 U.S. 523 (1983), and shows what
// other methods that courts accept give for the same loss.
//
// Usage: pfeifer [-net PERCENT] [-format text|markdown|csv|json]
//
// Without -net it prints the comparison. With -net it prints the loss year by year, reduced at that net rate. It exits 0,
// 1 where a rate is out of range, and 2 where it was called wrongly. It prints nothing that is legal advice.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	var net *decimal.Decimal
	var format string
	flags := flag.NewFlagSet("pfeifer", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Func("net", "net discount rate in percent a year", func(s string) error {
		if len(s) > 16 || !plain(s) {
			return errors.New("not a rate, such as 2, 1.5 or -0.5")
		}
		n, err := decimal.NewFromString(s)
		net = &n
		return err
	})
	flags.StringVar(&format, "format", "text", "text, markdown, csv or json; of the table that -net asks for")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() != 0 || net == nil && format != "text" {
		flags.Usage()
		return 2
	}
	out, err := compare()
	if net != nil {
		out, err = table(*net, format)
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		if errors.Is(err, errFormat) {
			return 2
		}
		return 1
	}
	fmt.Fprintf(stdout, "%s", out)
	return 0
}

// plain reports whether a rate is written in plain digits.
func plain(s string) bool { return regexp.MustCompile(`^-?[0-9]+(\.[0-9]+)?$`).MatchString(s) }

var errFormat = errors.New("-format: text, markdown, csv or json")

// What the district court found. Source of the award: 462 U.S. 523; its components are not stated in what was read of
// the opinion, and come to it to the cent.
func wage() decimal.Decimal         { return decimal.New(26025, 0) }
func years() decimal.Decimal        { return decimal.New(125, -1) }
func residual() decimal.Decimal     { return decimal.New(530816, -2) } // $66,352 over 12½ years
func compensation() decimal.Decimal { return decimal.New(3307914, -2) }
func pain() decimal.Decimal         { return decimal.New(50000, 0) }

// loss is the injured man's stream and what he could still earn.
func loss(d future.Discount, t future.Timing, g future.Growth) *future.Projection {
	work, light := future.Level("wages as a loading helper", wage(), years()), future.Level("wages at light work", residual(), years())
	light.Offset = true
	work.Growth, light.Growth = g, g
	return &future.Projection{Discount: d, Timing: t, Streams: []future.Stream{work, light}}
}

func percent(tenths int64) decimal.Decimal { return decimal.New(tenths, -1) }

func compare() (string, error) {
	var b strings.Builder
	line := func(s, amount string) { fmt.Fprintf(&b, "  %-66s %14s\n", s, amount) }
	b.WriteString("Jones & Laughlin Steel Corp. v. Pfeifer, 462 U.S. 523 (1983)\n")
	b.WriteString("A loading helper, injured on a barge, had 12½ working years left.\n")

	b.WriteString("\nTHE DISTRICT COURT'S AWARD (total offset; vacated by the Supreme Court)\n")
	offset := loss(future.NoDiscount(), future.EndOfPeriod, future.Growth{})
	t, err := offset.Table()
	if err != nil {
		return "", err
	}
	line("wages, 12½ years at $26,025.00", dollars(t.Schedules[0].Present))
	line("less light work at the minimum wage", dollars(t.Schedules[1].Present))
	line("less compensation already paid", dollars(compensation().Neg()))
	line("pain and suffering", dollars(pain()))
	line("", strings.Repeat("-", 14))
	line("award", dollars(award(t.Present)))
	b.WriteString("  The award is as the opinion prints it; one report has .31. The components are not confirmed\n  in what was read, and come to it to the cent.\n")

	b.WriteString("\nTHE SAME LOSS BY OTHER METHODS                          loss of earnings          award\n")
	row := func(name string, p *future.Projection) error {
		n, err := p.PresentValue()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(&b, "  %-54s %15s %14s\n", name, dollars(n), dollars(award(n)))
		return nil
	}
	nominal := func(y future.YearOne) future.Growth { return future.GrowAt(percent(60), y) }
	for _, c := range []struct {
		name string
		p    *future.Projection
	}{
		{"total offset (Beaulieu; Kaczkowski)", offset},
		{"net rate 1%, paid at year end", loss(future.RealRate(percent(10)), future.EndOfPeriod, future.Growth{})},
		{"net rate 2%, paid at year end (Doca)", loss(future.RealRate(percent(20)), future.EndOfPeriod, future.Growth{})},
		{"net rate 3%, paid at year end", loss(future.RealRate(percent(30)), future.EndOfPeriod, future.Growth{})},
		{"net rate 2%, paid in mid-year", loss(future.RealRate(percent(20)), future.MidPeriod, future.Growth{})},
		{"net rate 2%, paid at the beginning of the year", loss(future.RealRate(percent(20)), future.BeginningOfPeriod, future.Growth{})},
		{"wages +6% from year one, discounted at 8.5%", loss(future.DiscountAt(percent(85)), future.EndOfPeriod, nominal(future.Grown))},
		{"wages +6% after year one, discounted at 8.5%", loss(future.DiscountAt(percent(85)), future.EndOfPeriod, nominal(future.Ungrown))},
		{"the same as a net rate, by Fisher", loss(future.NetRate(percent(85), percent(60)), future.EndOfPeriod, future.Growth{})},
		{"the same as a net rate, by subtraction (2.5%)", loss(future.NetBySubtraction(percent(85), percent(60)), future.EndOfPeriod, future.Growth{})},
		{"no growth, discounted at 8.5% (inflation in one only)", loss(future.DiscountAt(percent(85)), future.EndOfPeriod, future.Growth{})},
	} {
		if err := row(c.name, c.p); err != nil {
			return "", err
		}
	}
	b.WriteString(`
  Federal law allows the explicit method and the below-market method, prescribes neither, and
  wants a reasoned choice; a state's rule of total offset does not bind a federal court in such
  a case (Pfeifer). That a net rate between 1 and 3 percent, adopted with reasons, would not be
  disturbed was not confirmed in what was read. 6% and 8.5% are no findings of the case: they
  show what the choice of a convention is worth. The last line is a mistake that O'Shea v.
  Riverway Towing Co., 677 F.2d 1194 (7th Cir. 1982), warns of: inflation stands in the discount
  rate and not in the wages. The half year only scales its amount; it is paid when a whole year
  would be. Not legal advice.
`)
	return b.String(), nil
}

func award(loss decimal.Decimal) decimal.Decimal { return loss.Sub(compensation()).Add(pain()) }

func table(net decimal.Decimal, format string) (string, error) {
	p := loss(future.RealRate(net), future.EndOfPeriod, future.Growth{})
	t, err := p.Table()
	if err != nil {
		return "", err
	}
	switch format {
	case "text":
		return "Pfeifer's loss of earnings, year by year\n" + t.Text(), nil
	case "markdown":
		return "## Pfeifer's loss of earnings, year by year\n\n" + t.Markdown(), nil
	case "csv":
		return t.CSV(), nil
	case "json":
		return string(t.JSON()) + "\n", nil
	}
	return "", errFormat
}

func dollars(d decimal.Decimal) string {
	s := d.StringFixed(2)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	for i := len(s) - 6; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return sign + "$" + s
}
