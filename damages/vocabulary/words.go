package vocabulary

import (
	"cmp"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	files "github.com/makewhole/remedies/damages/law/data"
)

// OwnNamePrefix begins the name of a finding or a quantity that no law of this library asks for: it is recorded to be
// printed, or for a rule of the caller's own. Any other name has to be in the vocabulary.
const OwnNamePrefix = "own_"

// Word is an entry of the vocabulary: a finding, a quantity or a cause of action that some law asks about, in plain
// English.
type Word struct {
	Name     string         // as a matter records it: "felony_conviction", "net_worth", "med-mal"
	Plain    string         // what it is called in a sentence: "a felony conviction"
	Question string         // what to ask a person who knows the case
	About    Subject        // whom the answer is about
	Ordinary finding.Status // of a finding: the ordinary case, where it is an exception; Unspecified where none is known
	Shown    Shown          // what of the record answers, where something does
	Least    int64          // of a published index: the least that its movement came to up to the review of this library; 0 where not known
	Most     int64          // of a published index: the most
	Counts   bool           // of a quantity: it is a number of things, of days or of years, or a factor, and no dollars
	Lowers   bool           // of a quantity: where nobody recorded it, a limit that is known without it may be applied, with a caveat
	OfPlace  bool           // of a cause: a federal act whose measure is the law of a place, see [Acts]
}

// Subject is whom an answer is about.
type Subject uint8

// The subjects. The zero Subject is the case as a whole.
const (
	TheCase Subject = iota
	TheDefendant
	TheClaimant
)

//enum:string Subject
var subjectNames = [...]string{"case", "defendant", "claimant"}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Subject) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(s, subjectNames[:], b, "subject")
}

// Shown is what of a matter's record answers for a finding that nobody recorded. The zero Shown is nothing.
type Shown uint8

// What of the record answers.
const (
	NotShown          Shown = iota
	ShownByDeath            // established where the action is one for a death
	ShownByDeathSuit        // established in an action for a death or by an estate, not established in one for the claimant's own injury
	ShownByTheNumber        // established where two beneficiaries are parties, not established where one alone is
	ShownByPersonhood       // not established about an organization
)

//enum:string Shown
var shownNames = [...]string{"", "death", "death_action", "two_beneficiaries", "not_organization"}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Shown) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(s, shownNames[:], b, "what shows it")
}

// vocabulary is the vocabulary, looked up by name.
type vocabulary struct {
	findings, quantities, causes map[string]Word
	list                         []string // the causes of action, sorted
	groups                       []group
}

// group is causes of action that rules often name together. Its name stands for them in the files of law.
type group struct {
	name, plain string
	causes      []string
}

var words = sync.OnceValues(func() (*vocabulary, error) {
	text, err := files.Files.ReadFile("words.json")
	if err != nil {
		return new(vocabulary), err
	}
	return readWords(text)
})

// vocabularyOf is the whole vocabulary. A test reads the file, so that it cannot fail here.
func vocabularyOf() *vocabulary {
	v, _ := words()
	return v
}

// readWords reads the vocabulary.
func readWords(data []byte) (*vocabulary, error) {
	var findings, quantities, causes []Word
	v := new(vocabulary)
	l, err := codec.ReadForm(data, func(f *codec.Form) {
		codec.Items(f, "findings", &findings, (*Word).form)
		codec.Items(f, "quantities", &quantities, (*Word).form)
		codec.Items(f, "causes", &causes, (*Word).form)
		codec.Items(f, "groups", &v.groups, func(g *group, f *codec.Form) {
			f.Text("name", &g.name)
			f.Text("plain", &g.plain)
			codec.Words(f, "causes", &g.causes)
		})
	})
	if err != nil {
		return v, err
	}
	v.findings = index("findings", findings, l)
	v.quantities = index("quantities", quantities, l)
	v.causes = index("causes", causes, l)
	v.list = slices.Sorted(maps.Keys(v.causes))
	for i, g := range v.groups {
		for k, c := range g.causes {
			if _, known := v.causes[c]; !known {
				l.Add(invalid.At(invalid.At("groups", i)+".causes", k), invalid.Quote(c)+" is no cause of action of the vocabulary", "one of causes")
			}
		}
		if _, taken := v.causes[g.name]; taken {
			l.Add(invalid.At("groups", i)+".name", invalid.Quote(g.name)+" is a cause of action", "another name")
		}
	}
	return v, l.Err()
}

// form goes through the members of an entry.
func (w *Word) form(f *codec.Form) {
	f.Require("name", "plain")
	f.Text("name", &w.Name)
	f.Text("plain", &w.Plain)
	f.Text("question", &w.Question)
	codec.Choice(f, "about", &w.About, subjectNames[:], "subject")
	f.Value("ordinary", &w.Ordinary, "")
	codec.Choice(f, "shown", &w.Shown, shownNames[:], "what shows it")
	codec.Integer(f, "least", &w.Least)
	codec.Integer(f, "most", &w.Most)
	f.Flag("counts", &w.Counts)
	f.Flag("lowers", &w.Lowers)
	f.Flag("law_of_the_place", &w.OfPlace)
}

// index is the entries of a list by their names.
func index(path string, list []Word, l *invalid.List) map[string]Word {
	out := make(map[string]Word, len(list))
	for i, w := range list {
		if _, taken := out[w.Name]; taken {
			l.Add(invalid.At(path, i)+".name", invalid.Quote(w.Name)+" stands twice", "each name once")
		}
		out[w.Name] = w
	}
	return out
}

// FindingWord returns the entry of the vocabulary for a finding, and whether there is one.
func FindingWord(t finding.Topic) (Word, bool) {
	w, ok := vocabularyOf().findings[string(t)]
	return w, ok
}

// QuantityWord returns the entry of the vocabulary for a quantity, and whether there is one.
func QuantityWord(name string) (Word, bool) {
	w, ok := vocabularyOf().quantities[name]
	return w, ok
}

// CauseWord returns the entry of the vocabulary for a cause of action, and whether there is one.
func CauseWord(cause string) (Word, bool) {
	w, ok := vocabularyOf().causes[cause]
	return w, ok
}

// FindingWords goes through the findings of the vocabulary in the order of their names.
func FindingWords() iter.Seq[Word] { return sorted(vocabularyOf().findings) }

// QuantityWords goes through the quantities of the vocabulary in the order of their names.
func QuantityWords() iter.Seq[Word] { return sorted(vocabularyOf().quantities) }

// CauseWords goes through the causes of action of the vocabulary in the order of their names.
func CauseWords() iter.Seq[Word] { return sorted(vocabularyOf().causes) }

func sorted(m map[string]Word) iter.Seq[Word] {
	return func(yield func(Word) bool) {
		for _, n := range slices.Sorted(maps.Keys(m)) {
			if !yield(m[n]) {
				return
			}
		}
	}
}

// NearestFindings returns the names of findings that are nearest to a name that is none, the nearest first; none where
// nothing is near.
func NearestFindings(name string) []string { return Nearest(name, maps.Keys(vocabularyOf().findings)) }

// NearestQuantities returns the names of quantities that are nearest to a name that is none.
func NearestQuantities(name string) []string {
	return Nearest(name, maps.Keys(vocabularyOf().quantities))
}

// NearestCauses returns the causes of action that are nearest to a name that is none.
func NearestCauses(name string) []string { return Nearest(name, Causes()) }

const (
	nearestMost = 3   // names offered
	nearestLong = 128 // bytes of a name past which nothing is near
)

// Nearest returns the names that are nearest to a name, at most three, the nearest first: those at an edit distance of at
// most a third of the longer name.
func Nearest(name string, from iter.Seq[string]) []string {
	if len(name) > nearestLong || from == nil {
		return nil
	}
	type near struct {
		name     string
		distance int
	}
	var found []near
	for n := range from {
		if d := distance(name, n); 3*d <= max(len(name), len(n)) {
			found = append(found, near{n, d})
		}
	}
	slices.SortFunc(found, func(a, b near) int {
		return cmp.Or(a.distance-b.distance, strings.Compare(a.name, b.name))
	})
	var out []string
	for _, f := range found[:min(len(found), nearestMost)] {
		out = append(out, f.name)
	}
	return out
}

// distance is the number of bytes to insert, delete or replace to make one name of the other.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
