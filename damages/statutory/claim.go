package statutory

import (
	"maps"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Claim is what was found, for one remedy against one defendant.
type Claim struct {
	Dates      dated.Dates
	Quantities map[Quantity]decimal.Decimal
	Findings   map[finding.Topic]finding.Status // established or not established; what is not recorded counts as not established
	Choices    []Choice                         // what was decided where the statute leaves an amount open
	Elected    Election                         // where the remedy has several packages
}

func (t *taker) checkQuantities() {
	asks := t.terms.asked
	if len(t.claim.Quantities) > maxQuantities {
		t.errs.Add("quantities", "too many", "at most 64")
		return
	}
	for _, q := range slices.Sorted(maps.Keys(t.claim.Quantities)) {
		path := "quantities." + path(string(q))
		if !slices.Contains(asks, q) {
			t.errs.Add(path, "the remedy does not ask for it", named(asks))
			continue
		}
		n, err := exact.Money(t.claim.Quantities[q])
		switch {
		case err != nil:
			t.errs.Add(path, err.Error(), "dollars from 0 to 1e15, or a whole number from 1 to 1e12")
		case q.Counted():
			if n.Sign() <= 0 || n.Round(0).Cmp(n) != 0 || n.Cmp(exact.Int(maxCount)) > 0 {
				t.errs.Add(path, "no count", "a whole number from 1 to 1e12; leave out what does not apply")
			}
		case n.Sign() < 0:
			t.errs.Add(path, "negative", "dollars from 0 to 1e15")
		}
		t.figures[q] = n
	}
	if len(t.terms.oneOf) > 0 && !slices.ContainsFunc(t.terms.oneOf, func(q Quantity) bool { return t.figures[q].Known() }) {
		t.errs.Add("quantities", "nothing to count", "at least one of "+named(t.terms.oneOf))
	}
}

func (t *taker) checkFindings() {
	topics := t.terms.topics
	if len(t.claim.Findings) > maxFindings {
		t.errs.Add("findings", "too many", "at most 64")
		return
	}
	for _, topic := range slices.Sorted(maps.Keys(t.claim.Findings)) {
		at := "findings." + path(string(topic))
		if !slices.Contains(topics, topic) {
			t.errs.Add(at, "the statute's amounts do not turn on it", named(topics))
		} else if !t.claim.Findings[topic].Answers() {
			t.errs.Add(at, "does not answer", "established or not_established; leave out what was not found")
		}
	}
	if len(t.claim.Findings) < 2 {
		return
	}
	for _, pair := range [...][2]finding.Topic{{Willful, Innocent}, {PrivateGain, Innocent}, {Knowing, Intentional}} {
		if t.claim.Findings[pair[0]] == finding.Established && t.claim.Findings[pair[1]] == finding.Established {
			t.errs.Add("findings."+string(pair[1]), "established beside "+string(pair[0]), "one of the two")
		}
	}
}

func (t *taker) checkChoices() {
	if len(t.claim.Choices) > maxChoices {
		t.errs.Add("choices", "too many", "at most 64")
		return
	}
	for i, c := range t.claim.Choices {
		at := invalid.At("choices", i)
		if n, err := exact.Money(c.Amount); err != nil {
			t.errs.Add(at+".amount", err.Error(), "dollars, or a factor, from 0 to 1e15")
		} else if n.Sign() < 0 {
			t.errs.Add(at+".amount", "negative", "dollars, or a factor, from 0 to 1e15")
		}
		if _, twice := t.made[c.Point]; twice {
			t.errs.Add(at+".point", "decided twice", "one choice for each point")
		}
		if c.By.String() == "invalid" {
			t.errs.Add(at+".by", "unknown maker", "jury, court, reviewing_court, stipulation or agency")
		}
		t.made[c.Point] = c
	}
	if _, whole := t.made[WholeAward]; whole && len(t.made) > 1 {
		t.errs.Add("choices", "a total beside its parts", "the whole award, or its points")
	}
}

func (t *taker) checkElection() {
	e := t.claim.Elected
	var ids []string
	for i := range t.terms.packages {
		ids = append(ids, t.terms.packages[i].id)
	}
	if e.Package == "" {
		if _, whole := t.made[WholeAward]; whole && len(ids) > 1 {
			t.errs.Add("elected.package", "a whole award, and no package elected", strings.Join(ids, ", "))
		}
		return
	}
	if !slices.Contains(ids, e.Package) {
		t.errs.Add("elected.package", invalid.Quote(e.Package)+" is no package of the remedy", strings.Join(ids, ", "))
	}
	final := t.claim.Dates.Judgment
	if t.remedy.elected != "" && !e.On.IsZero() && !final.IsZero() && !e.On.Before(final) {
		t.errs.Add("elected.on", "elected on "+e.On.String()+", final judgment on "+final.String(), t.remedy.elected)
	}
}

// checkCounts notes counts that the statute does not reach.
func (t *taker) checkCounts() {
	for _, c := range t.terms.from {
		if n := t.figures[c.of]; n.Known() && n.Cmp(exact.Int(c.count)) < 0 {
			t.add("quantities."+string(c.of), "below what the statute reaches", "at least "+exact.Int(c.count).Short())
		}
	}
}

func path(name string) string {
	if len(name) > 40 {
		return invalid.Quote(name)
	}
	return name
}
