package statutory

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
)

// One walk over all remedies: what every one of them has to have.
func TestEveryRemedyIsDatedCitedAndUnique(t *testing.T) {
	ids, versions := map[ID]bool{}, map[string]bool{}
	for r := range All() {
		d := r.d
		name := string(d.id)
		require.False(t, ids[d.id], name)
		ids[d.id] = true
		require.NotEmpty(t, d.title, name)
		require.NotEmpty(t, d.subject, name)
		require.True(t, strings.HasPrefix(name, strings.ToLower(d.jurisdiction)+"-"), name)
		found, err := Find(d.cite)
		require.NoError(t, err, name)
		require.Contains(t, found, r, name)
		require.NotEmpty(t, d.versions, name)
		for i := range d.versions {
			v := &d.versions[i]
			require.False(t, versions[v.id], v.id)
			versions[v.id] = true
			require.True(t, strings.HasPrefix(v.id, name), v.id)
			require.NotEmpty(t, v.sources, v.id)
			require.False(t, unconfirmed(v.sources), "%s: its first source was read", v.id)
			for _, c := range v.sources {
				require.NotEmpty(t, c.Text, v.id)
				require.NotEqual(t, authority.StatusUnspecified, c.Status, v.id)
				require.Equal(t, c.Status == authority.Unverified, c.Read.IsZero(), "%s: %s", v.id, c)
				if c.Status == authority.Reported {
					require.NotEmpty(t, c.URL, v.id)
				}
			}
			require.Equal(t, v.trigger == AnyTime, v.from.IsZero(), v.id)
			if v.trigger == AnyTime {
				require.Len(t, d.versions, 1, v.id)
				require.Contains(t, v.omits, undatedOmit)
			}
			if i > 0 {
				require.True(t, v.from.Before(d.versions[i-1].from), "%s: newest first", v.id)
				require.True(t, v.through.IsZero(), "%s: figures run to the next version", v.id)
			}
			require.NotEmpty(t, v.packages, v.id)
			if len(v.packages) > 1 {
				require.NotEmpty(t, d.elected, v.id)
			}
			if d.unit != "" {
				require.Contains(t, v.asks(), d.unit, v.id)
				require.True(t, d.unit.Counted(), v.id)
			}
			points := map[PointID]string{} // one point is the same in every package, or has another name
			for _, p := range v.packages {
				p.f.walk(func(f *formula) {
					if f.op == opPick && p.id != v.packages[0].id && points[f.point] != "" {
						require.Equal(t, points[f.point], f.words(), "%s: %s", v.id, f.point)
					} else if f.op == opPick && p.id == v.packages[0].id {
						points[f.point] = f.words()
					}
				})
			}
			for _, p := range v.packages {
				require.NotEqual(t, KindUnspecified, p.kind, v.id)
				lines, lined := 0, 0
				p.f.walk(func(f *formula) {
					require.NotEqual(t, opNone, f.op, v.id)
					if f.op == opPick {
						lined++
						require.NotEqual(t, DeciderUnspecified, f.by, v.id)
						require.NotEmpty(t, f.text, v.id)
						require.NotEqual(t, WholeAward, f.point, v.id)
						require.Len(t, f.parts, 2)
					}
					if f.op == opLine {
						lines++
					}
					if f.op == opQuantity || f.op == opBracket {
						require.NotEmpty(t, f.quantity)
					}
				})
				require.Positive(t, lines, "%s: every package shows a line", v.id)
				require.NotEmpty(t, p.f.words(), v.id)
			}
			desc := v.describe()
			require.Equal(t, len(v.packages), desc.Packages.Len())
			require.False(t, desc.Unconfirmed())
			require.False(t, desc.Reviewed.IsZero())
			for _, topic := range v.topics() {
				require.NoError(t, topic.Validate(), v.id)
			}
		}
		for _, review := range d.reviews() {
			require.NotEmpty(t, review.Name)
			require.NotEmpty(t, review.Authority)
		}
	}
	require.Len(t, ids, 80)
}

// Names that no remedy uses are dead: every quantity and every finding that is exported is asked for somewhere.
func TestNoNameIsDead(t *testing.T) {
	quantities, topics := map[Quantity]bool{}, map[finding.Topic]bool{}
	for r := range All() {
		for i := range r.d.versions {
			for _, q := range r.d.versions[i].asks() {
				quantities[q] = true
			}
			for _, topic := range r.d.versions[i].topics() {
				topics[topic] = true
			}
		}
	}
	names := func(file, typed string) []string {
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
	all := names("quantity.go", "Quantity")
	require.Len(t, all, len(quantities))
	for _, q := range all {
		require.True(t, quantities[Quantity(q)], q)
	}
	found := names("compute.go", "Topic")
	require.Len(t, found, len(topics))
	for _, topic := range found {
		require.True(t, topics[finding.Topic(topic)], topic)
	}
}
