// Command casebook replays published decisions: each case is a file with its sources, its matter and the figures the
// courts published, stage by stage. Published computations of interest and rates, of present values, and decisions on
// injunctions stand in one file each. It prints a line for each case and ends with the number reproduced. It exits 1
// where a computed figure differs from a published one and the case does not say why.
//
// Usage: casebook [-v] [name ...]
//
// With -v every published figure is printed. Names choose cases whose file name contains them.
package main

import (
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"path"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

//go:embed cases/*.json
var cases embed.FS

// entry is one file of the casebook.
type entry struct {
	ID        string          `json:"id"`
	Name      string          `json:"name"`
	Citations []string        `json:"citations"`
	Teaches   string          `json:"teaches"`
	Published []published     `json:"published"`
	Sources   []string        `json:"sources"`
	Matter    json.RawMessage `json:"matter"`
}

// published is a figure a court published.
type published struct {
	Through string `json:"through"` // the event after which it held
	Of      string `json:"of"`      // compensatory, punitive, all, an award, "ratio AWARD", "received by plaintiffs AWARD", "received by fund AWARD", "owed by DEBTOR"
	Amount  string `json:"amount"`  // dollars, a ratio, or "undetermined"
	Why     string `json:"why"`     // why the computed figure differs, where it does
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("casebook", flag.ContinueOnError)
	flags.SetOutput(stderr)
	verbose := flags.Bool("v", false, "print every published figure")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	files, err := cases.ReadDir("cases")
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	reproduced, total, wrong := 0, 0, 0
	want := &filter{of: flags.Args(), met: map[string]bool{}}
	for _, f := range files {
		if !want.chosen(f.Name()) {
			continue
		}
		total++
		data, err := cases.ReadFile(path.Join("cases", f.Name()))
		if err != nil {
			fmt.Fprintln(stderr, err)
			return 1
		}
		ok, explained := replay(data, f.Name(), *verbose, stdout, stderr)
		if ok {
			reproduced++
		} else if !explained {
			wrong++
		}
	}
	ok, all, unexplained := replayInterest(want, *verbose, stdout, stderr)
	reproduced, total, wrong = reproduced+ok, total+all, wrong+unexplained
	ok, all, unexplained = replayValuations(want, *verbose, stdout, stderr)
	reproduced, total, wrong = reproduced+ok, total+all, wrong+unexplained
	ok, all, unexplained = replayInjunctions(want, stdout, stderr)
	reproduced, total, wrong = reproduced+ok, total+all, wrong+unexplained
	for _, w := range want.of {
		if !want.met[w] {
			fmt.Fprintf(stderr, "no case has %q in its name\n", w)
			return 2
		}
	}
	fmt.Fprintf(stdout, "reproduced %d of %d\n", reproduced, total)
	if wrong > 0 || total == 0 {
		return 1
	}
	return 0
}

// filter chooses cases by parts of their names; all where there are none.
type filter struct {
	of  []string
	met map[string]bool // the parts that some name had
}

func (f *filter) chosen(name string) bool {
	found := len(f.of) == 0
	for _, w := range f.of {
		if strings.Contains(name, w) {
			f.met[w], found = true, true
		}
	}
	return found
}

// replay computes a case and prints its line: the last published sum against the computed one.
func replay(data []byte, name string, verbose bool, stdout, stderr io.Writer) (ok, explained bool) {
	var e entry
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&e); err != nil {
		fmt.Fprintf(stderr, "%s: %v\n", name, err)
		return false, false
	}
	m, err := damages.DecodeMatter(e.Matter)
	if err != nil {
		fmt.Fprintf(stderr, "%s: %v\n", name, err)
		return false, false
	}
	prepared, err := damages.Prepare(m, damages.Options{})
	if err != nil {
		fmt.Fprintf(stderr, "%s: %v\n", name, err)
		return false, false
	}
	ok, explained = true, true
	var last published
	lastGot, figures := "", 0
	var notes []string
	for _, p := range e.Published {
		got, err := compute(prepared, p)
		if err != nil {
			fmt.Fprintf(stderr, "%s, %s, %s: %v\n", name, p.Through, p.Of, err)
			return false, false
		}
		figures++
		if got != p.Amount {
			ok = false
			explained = explained && p.Why != ""
			notes = append(notes, fmt.Sprintf("    %s, %s: published %s, computed %s: %s", p.Through, p.Of, p.Amount, got, reason(p.Why)))
		} else if verbose {
			notes = append(notes, fmt.Sprintf("    %s, %s: %s", p.Through, p.Of, got))
		}
		if !strings.Contains(p.Of, " ") {
			last, lastGot = p, got
		}
	}
	fmt.Fprintf(stdout, "%-28s %2d figures  %-12s published %17s  computed %17s  difference %s\n",
		e.ID, figures, last.Of, last.Amount, lastGot, difference(last.Amount, lastGot))
	for _, n := range notes {
		fmt.Fprintln(stdout, n)
	}
	return ok, explained
}

func reason(why string) string {
	if why == "" {
		return "not explained"
	}
	return why
}

func difference(published, computed string) string {
	a, errA := decimal.NewFromString(published)
	b, errB := decimal.NewFromString(computed)
	if errA != nil || errB != nil {
		if published == computed {
			return "none"
		}
		return "differs"
	}
	return b.Sub(a).StringFixed(2)
}

// compute returns a figure of the first branch, after the event.
func compute(m *damages.Prepared, p published) (string, error) {
	j, err := m.Assess(p.Through)
	if err != nil {
		return "", err
	}
	b := j.IfAccepted()
	switch p.Of {
	case "compensatory":
		return total(b, head.AllCompensatory()), nil
	case "punitive":
		if c, ok := b.Find("punitive"); ok {
			return amount(c), nil
		}
		return total(b, head.AllPunitive()), nil
	case "all":
		return total(b, head.All()), nil
	}
	if award, ok := strings.CutPrefix(p.Of, "ratio "); ok {
		return ratio(b, award)
	}
	if award, ok := strings.CutPrefix(p.Of, "received by plaintiffs "); ok {
		return received(b, award, false)
	}
	if award, ok := strings.CutPrefix(p.Of, "received by fund "); ok {
		return received(b, award, true)
	}
	if debtor, ok := strings.CutPrefix(p.Of, "owed by "); ok {
		sum := decimal.Decimal{}
		for o := range b.Obligations() {
			if o.Debtor != debtor {
				continue
			}
			d, determined := o.Amount()
			if !determined {
				return "undetermined", nil
			}
			sum = sum.Add(d)
		}
		return sum.StringFixed(2), nil
	}
	c, ok := b.Find(p.Of)
	if !ok {
		return "", errors.New("no award " + p.Of)
	}
	return amount(c), nil
}

func total(b *damages.Branch, kinds head.Set) string {
	sum, whole := b.Total(kinds)
	if !whole {
		return "undetermined"
	}
	return sum.StringFixed(2)
}

func amount(c damages.Cell) string {
	d, ok := c.Amount()
	if !ok {
		return "undetermined"
	}
	return d.StringFixed(2)
}

// ratio compares a punitive award with the compensatory damages of its plaintiff, defendant and claim.
func ratio(b *damages.Branch, award string) (string, error) {
	c, ok := b.Find(award)
	if !ok {
		return "", errors.New("no award " + award)
	}
	d, ok := c.Amount()
	if !ok {
		return "undetermined", nil
	}
	m, _ := limit.StandardMeasure(limit.Compensatory)
	harm, ok, err := b.Measure(award, m)
	if err != nil || !ok {
		return "undetermined", err
	}
	r, err := punitive.Ratio(d, harm)
	if err != nil {
		return "", err
	}
	return r.Fixed(2), nil
}

func received(b *damages.Branch, award string, fund bool) (string, error) {
	sum := decimal.Decimal{}
	for _, r := range b.Receipts() {
		if r.Award == award && (r.Fund != "") == fund {
			sum = sum.Add(r.Dollars)
		}
	}
	return sum.StringFixed(2), nil
}
