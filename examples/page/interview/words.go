// Package interview is what the page knows of the law: everything that it asks, computes and prints goes through here, and the
// page itself only draws it.
//
//	answered := interview.Assess([]byte(`{"schema": "remedies.plain-verdict/v1", "law": "US-VA", "punitive": "4000000"}`), false)
//	fmt.Println(answered.Outcomes, answered.Questions)
//
// [Vocabulary] is what a form offers, [Assess] takes a case as JSON to its statement and to what the law asks of it, and [Open]
// reads a file that was saved. [JSON] writes what they return. The package builds for any system; the program in the folder wasm
// hands it to a browser. Nothing that it returns is legal advice.
package interview

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Words are what a form offers to choose from.
type Words struct {
	Places   []Place  `json:"places"`
	Causes   []Cause  `json:"causes"`
	Liens    []Choice `json:"liens"`    // whose claims on a recovery there are
	Schemes  []string `json:"schemes"`  // of law, under which claims may be
	Offers   []Choice `json:"offers"`   // the rules on offers of judgment
	Trials   int      `json:"trials"`   // how many trials the page does
	Reviewed string   `json:"reviewed"` // the day of the review of the law, as YYYY-MM-DD
}

// Place is a jurisdiction.
type Place struct {
	Code string `json:"code"` // "US-VA"
	Name string `json:"name"` // "Virginia"
}

// Cause is a cause of action.
type Cause struct {
	Name     string `json:"name"`     // as a matter records it
	Title    string `json:"title"`    // as a list shows it
	Question string `json:"question"` // what it means, as a question
}

// Vocabulary returns the places and the causes of action in the order of their names.
func Vocabulary() Words {
	w := Words{Reviewed: dated.AsOf().String(), Schemes: []string{}, Trials: Trials}
	for j := range law.All() {
		w.Places = append(w.Places, Place{Code: j.Code(), Name: j.Name()})
	}
	for c := range vocabulary.CauseWords() {
		w.Causes = append(w.Causes, Cause{Name: c.Name, Title: listed(c.Plain), Question: c.Question})
	}
	for k := lien.Medicare; k <= lien.HealthPlan; k++ {
		w.Liens = append(w.Liens, Choice{Value: k.String(), Label: sentence(k.InWords())})
	}
	for r := range lien.All() {
		if s := r.Scheme(); s != "" && !slices.Contains(w.Schemes, s) {
			w.Schemes = append(w.Schemes, s)
		}
	}
	slices.Sort(w.Schemes)
	for r := range fees.All() {
		w.Offers = append(w.Offers, Choice{Value: r.ID(), Label: r.Title()})
	}
	slices.SortStableFunc(w.Places, func(a, b Place) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortStableFunc(w.Causes, func(a, b Cause) int { return cmp.Compare(strings.ToLower(a.Title), strings.ToLower(b.Title)) })
	return w
}

// listed is a plain name as it stands in a list, where its first word decides where it is looked for.
func listed(plain string) string {
	for _, before := range []string{"a claim under the ", "a claim under ", "a claim for ", "a claim about ", "an ", "a "} {
		if rest, cut := strings.CutPrefix(plain, before); cut {
			plain = rest
			break
		}
	}
	return sentence(plain)
}

// sentence begins with a capital letter.
func sentence(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// plainly puts the plain names of findings and quantities in the place of those under which a matter records them.
func plainly(s string) string {
	named := func(r rune) bool { return r == '_' || 'a' <= r && r <= 'z' || '0' <= r && r <= '9' }
	var b strings.Builder
	for s != "" {
		n := strings.IndexFunc(s, func(r rune) bool { return !named(r) })
		switch {
		case n < 0:
			n = len(s)
		case n == 0:
			_, n = utf8.DecodeRuneInString(s)
		}
		b.WriteString(plainName(s[:n]))
		s = s[n:]
	}
	return b.String()
}

// plainName is the plain name of a finding or a quantity whose recorded name cannot be mistaken for an English word.
func plainName(name string) string {
	if !strings.Contains(name, "_") {
		return name
	}
	if w, known := vocabulary.FindingWord(finding.Topic(name)); known {
		return w.Plain
	}
	if w, known := vocabulary.QuantityWord(name); known {
		return w.Plain
	}
	return strings.ReplaceAll(name, "_", " ")
}

// JSON writes what a function of this package returns. What it returns always has a JSON form.
func JSON(v any) string {
	text, _ := json.Marshal(v)
	return string(text)
}
