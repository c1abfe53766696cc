package law

import (
	"iter"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/limit"
)

// Question is one question of law and what answers it, in words: for tables, listings and research. To compute with a
// rule, ask the jurisdiction for it, such as [Jurisdiction.PunitiveCaps].
type Question struct {
	Name    string // "punitive caps"
	Answers []Answer
}

// Answer is one provision in words.
type Answer struct {
	Causes   []string // causes of action it is for; empty for all
	Except   []string // causes of action it leaves out
	Versions []Description
}

// Description is one version of a rule in words.
type Description struct {
	dated.Meta
	Words string
}

// On returns the version that governs a matter with the given dates. Error: *[CoverageError].
func (a Answer) On(d dated.Dates) (Description, error) {
	versions := make([]dated.Version[string], 0, len(a.Versions))
	for _, v := range a.Versions {
		versions = append(versions, dated.Version[string]{Meta: v.Meta, Rule: v.Words})
	}
	v, err := dated.NewHistory(versions...).On(d)
	return Description{Meta: v.Meta, Words: v.Rule}, err
}

// Questions returns every question of law the library asks of a jurisdiction, with its answers in words, in the order of
// the files of this package.
func (j Jurisdiction) Questions() []Question {
	d := j.law()
	return []Question{
		describe("punitive predicate", d.predicate, spoken),
		describe("punitive caps", d.punitiveCaps, spokenCaps("no cap on punitive damages")),
		describe("split recovery", d.split, spoken),
		describe("compensatory caps", d.compensatoryCaps, spokenCaps("no cap")),
		describe("claimant's fault", d.fault, spoken),
		describe("joint and several liability", d.liability, spoken),
		describe("settlement credit", d.credit, spoken),
		describe("uncollectible share", d.reallocation, spoken),
		describe("collateral sources", d.collateral, spoken),
		describe("order of operations", d.order, spokenOrder),
		describe("remittitur and additur", d.remittitur, spoken),
		describe("post-judgment interest", d.postjudgment, spoken),
		describe("prejudgment interest", d.prejudgment, spoken),
		describe("security on appeal", d.security, spoken),
		describe("life of a judgment", d.life, spoken),
		describe("contingent fees", j.Fees().Contingent(), spoken),
	}
}

func describe[R any](name string, ps dated.Provisions[R], words func(R) string) Question {
	q := Question{Name: name}
	for p := range ps.All() {
		a := Answer{Causes: slices.Collect(p.Causes()), Except: slices.Collect(p.Except())}
		for v := range p.All() {
			a.Versions = append(a.Versions, Description{Meta: v.Meta, Words: words(v.Rule)})
		}
		q.Answers = append(q.Answers, a)
	}
	return q
}

func spoken[R interface{ InWords() string }](r R) string { return r.InWords() }

func spokenCaps(none string) func(Caps) string {
	return func(c Caps) string {
		if c.Len() == 0 {
			return none
		}
		var out []string
		for _, x := range c.All() {
			out = append(out, limit.Cap.InWords(x))
		}
		return strings.Join(out, "; ")
	}
}

// spokenOrder says the order that was found, and of which stages the place was not.
func spokenOrder(o Order) string {
	named := o.Slice()
	var open []Stage
	for _, s := range [...]Stage{StageFault, StageCaps, StageShares, StageCredits} {
		if !slices.Contains(named, s) {
			open = append(open, s)
		}
	}
	list := func(stages []Stage, between string) string {
		var out []string
		for _, s := range stages {
			out = append(out, s.String())
		}
		return strings.Join(out, between)
	}
	switch {
	case len(named) == 0:
		return "none found; without one " + list(open, ", then ")
	case len(open) == 0:
		return list(named, ", then ")
	}
	return list(named, ", then ") + "; none found for the place of " + list(open, " and ")
}

// versions goes through the versions of all rules, in the order of the questions.
func (j Jurisdiction) versions() iter.Seq[*Description] {
	return func(yield func(*Description) bool) {
		for _, q := range j.Questions() {
			for _, a := range q.Answers {
				for i := range a.Versions {
					if !yield(&a.Versions[i]) {
						return
					}
				}
			}
		}
	}
}

// Confirmed counts the versions of the jurisdiction's rules, and apart from each other those of which the text of a source
// was read and those of which only a report was.
func (j Jurisdiction) Confirmed() (text, report, versions int) {
	for v := range j.versions() {
		versions++
		switch v.Confirmed() {
		case authority.Read:
			text++
		case authority.Reported:
			report++
		case authority.StatusUnspecified, authority.Unverified:
		}
	}
	return text, report, versions
}
