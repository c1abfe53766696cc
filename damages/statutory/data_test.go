package statutory

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// undated says that a version without dates covers only the law as it reads.
const undated = "since when the section has read so: earlier law is not covered"

func TestTheFilesAreRead(t *testing.T) {
	remedies, reviews, exclusions := 0, 0, 0
	for _, code := range library.Codes() {
		w := LawOf(code)
		require.Equal(t, code, w.Jurisdiction())
		remedies, reviews, exclusions = remedies+len(w.of.remedies), reviews+len(w.of.reviews), exclusions+len(w.of.exclusions)
	}
	require.Equal(t, [3]int{80, 4, 2}, [3]int{remedies, reviews, exclusions})
	require.True(t, LawOf("US-ZZ").IsZero())
}

// One walk over all remedies: what every one of them has to have.
func TestEveryRemedyIsDatedCitedAndUnique(t *testing.T) {
	ids, versions := map[ID]bool{}, map[dated.RuleID]bool{}
	for r := range All() {
		d := r.d
		name := string(d.id)
		require.False(t, ids[d.id], name)
		ids[d.id] = true
		require.NotEmpty(t, d.subject, name)
		require.True(t, strings.HasPrefix(name, strings.ToLower(r.Jurisdiction())+"-"), name)
		found, err := Find(d.cite)
		require.NoError(t, err, name)
		require.Contains(t, found, r, name)
		require.NotEmpty(t, d.versions, name)
		for i := range d.versions {
			v := &d.versions[i]
			require.False(t, versions[v.ID], v.ID)
			versions[v.ID] = true
			var before *dated.Meta
			if i > 0 {
				before = &d.versions[i-1].Meta
			}
			var wrong invalid.List
			v.Check(&wrong, "", before, name)
			require.NoError(t, wrong.Err(), v.ID)
			first, _ := v.Authority.At(0)
			require.NotEqual(t, authority.Unverified, first.Status, "%s: its first source was read", v.ID)
			for _, c := range v.Authority.All() {
				require.NotEqual(t, authority.StatusUnspecified, c.Status, v.ID)
				require.Equal(t, c.Status == authority.Unverified, c.Read.IsZero(), "%s: %s", v.ID, c)
				if c.Status == authority.Reported {
					require.NotEmpty(t, c.URL, v.ID)
				}
			}
			require.Equal(t, v.Event == dated.AnyTime, v.From.IsZero(), v.ID)
			if v.Event == dated.AnyTime {
				require.Len(t, d.versions, 1, v.ID)
				require.Contains(t, v.Omits.Slice(), dated.Omission{What: undated})
			}
			if i > 0 && v.Event == d.versions[i-1].Event {
				require.Equal(t, v.From, d.versions[i-1].Until, "%s: figures run to the next version", v.ID)
			}
			checkTerms(t, v)
			desc := d.described[i]
			require.Equal(t, len(v.Rule.packages), desc.Packages.Len())
			require.False(t, desc.Unconfirmed())
			require.False(t, desc.Reviewed.IsZero())
		}
		for _, review := range d.reviewed() {
			require.NotEmpty(t, review.Name)
			require.NotEmpty(t, review.Authority)
		}
	}
	require.Len(t, ids, 80)
}

// checkTerms holds what a version gives against what the computation relies on beside what a caller's file is checked for: every
// quantity is in the vocabulary, and everything that has a name is used.
func checkTerms(t *testing.T, v *version) {
	t.Helper()
	terms := &v.Rule
	named, used := map[limit.Base]bool{}, map[limit.Base]bool{}
	for _, q := range terms.asked {
		named[limit.Base(q)] = true
		_, known := vocabulary.QuantityWord(string(q))
		require.True(t, known, "%s: %s", v.ID, q)
	}
	use := func(e limit.Expr) {
		for n := range e.Needs() {
			used[n] = true
		}
		for topic := range e.Asks() {
			require.Contains(t, terms.topics, topic, v.ID)
		}
	}
	for _, c := range terms.choices {
		named[c.name] = true
		use(c.least)
		use(c.most)
	}
	for _, l := range terms.lines {
		named[l.name] = true
		use(l.amount)
		require.NotEmpty(t, l.words, v.ID)
	}
	for _, p := range terms.packages {
		use(p.amount)
		require.NotEmpty(t, p.words, v.ID)
	}
	for n := range named {
		require.True(t, used[n] || slices.ContainsFunc(terms.choices, func(c choice) bool { return string(c.each) == string(n) }), "%s: %s", v.ID, n)
	}
	require.Equal(t, terms.schedule != nil, used[scheduledLeast] && used[scheduledMost], v.ID)
}

// A line that is named in its own formula, itself or by another, would be computed for ever.
func TestNoLineGoesInACircle(t *testing.T) {
	const text = `{"lines": [{"name": "a", "title": "a", "amount": "b + $1"}, {"name": "b", "title": "b", "amount": "2 * %s"}],
		"packages": [{"id": "p", "title": "p", "kind": "penalty", "amount": "a"}]}`
	for name, problem := range map[string]string{"a": "named in its own formula", "b": "named in its own formula", "works": ""} {
		var got terms
		l, err := codec.ReadForm([]byte(fmt.Sprintf(text, name)), got.form)
		require.NoError(t, err)
		if problem == "" {
			require.NoError(t, l.Err())
			continue
		}
		require.ErrorContains(t, l.Err(), problem)
	}
}

// The terms of every version are written as they are read.
func TestTermsAreWrittenAsTheyAreRead(t *testing.T) {
	for r := range All() {
		for i := range r.d.versions {
			v := &r.d.versions[i]
			text, err := codec.WriteForm(v.Rule.form)
			require.NoError(t, err, v.ID)
			var again terms
			l, err := codec.ReadForm(text, again.form)
			require.NoError(t, err, v.ID)
			require.NoError(t, l.Err(), v.ID)
			back, err := codec.WriteForm(again.form)
			require.NoError(t, err, v.ID)
			require.Equal(t, string(text), string(back), v.ID)
		}
	}
}

// Names that no remedy uses are dead: every quantity and every finding that is exported is asked for somewhere.
func TestNoNameIsDead(t *testing.T) {
	asked, topics := map[Quantity]bool{}, map[finding.Topic]bool{}
	for r := range All() {
		for i := range r.d.versions {
			for _, q := range r.d.versions[i].Rule.asked {
				asked[q] = true
			}
			for _, topic := range r.d.versions[i].Rule.topics {
				topics[topic] = true
			}
		}
	}
	for _, q := range names(t, "quantity.go", "Quantity") {
		require.True(t, asked[Quantity(q)], q)
	}
	found := names(t, "topic.go", "Topic")
	require.Len(t, found, len(topics))
	for _, topic := range found {
		require.True(t, topics[finding.Topic(topic)], topic)
	}
}

// names are the texts of the constants of a type in a file of this package.
func names(t *testing.T, file, typed string) []string {
	t.Helper()
	parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
	require.NoError(t, err)
	var out []string
	ast.Inspect(parsed, func(n ast.Node) bool {
		if v, ok := n.(*ast.ValueSpec); ok && v.Type != nil && len(v.Values) == 1 {
			name := ""
			switch x := v.Type.(type) {
			case *ast.Ident:
				name = x.Name
			case *ast.SelectorExpr:
				name = x.Sel.Name
			}
			if name == typed {
				text, err := strconv.Unquote(v.Values[0].(*ast.BasicLit).Value)
				require.NoError(t, err)
				out = append(out, text)
			}
		}
		return true
	})
	return out
}
