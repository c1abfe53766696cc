package damages_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// described holds a JSON value against a schema, and notes the paths of the members that it has.
func described(t *testing.T, s *codec.Schema, path string, v any, seen map[string]bool) {
	t.Helper()
	switch v := v.(type) {
	case map[string]any:
		require.Equal(t, "object", s.Type, path)
		for _, name := range s.Required {
			require.Contains(t, v, name, "%s needs it", path)
		}
		of := map[string]*codec.Schema{}
		for i, name := range s.Names {
			of[name] = s.Members[i]
		}
		for name, x := range v {
			require.Contains(t, of, name, "the schema names each member of %s", path)
			seen[path+"."+name] = true
			described(t, of[name], path+"."+name, x, seen)
		}
	case []any:
		require.Equal(t, "array", s.Type, path)
		for _, x := range v {
			described(t, s.Items, path, x, seen)
		}
	case bool:
		require.Equal(t, "boolean", s.Type, path)
	default:
		require.Equal(t, "string", s.Type, path)
		require.IsType(t, "", v, path)
	}
}

// members lists the paths of all members that a schema names.
func members(s *codec.Schema, path string, add func(string)) {
	for i, name := range s.Names {
		add(path + "." + name)
		members(s.Members[i], path+"."+name, add)
	}
	if s.Items != nil {
		members(s.Items, path, add)
	}
}

// The schema of a judgment names the members that judgments have, and no others.
func TestTheSchemaOfAJudgmentIsThatOfJudgments(t *testing.T) {
	schema := damages.DescribeJudgment()
	seen := map[string]bool{}
	look := func(m *damages.Matter) {
		j, err := damages.Assess(m, damages.Options{Presume: true})
		if err != nil {
			return
		}
		var tree any
		require.NoError(t, json.Unmarshal(expect.Must(j.MarshalJSON()), &tree))
		described(t, schema, "", tree, seen)
	}
	for _, pattern := range []string{"../examples/remedies/matters/*.json", "../examples/casebook/cases/*.json"} {
		names := expect.Must(filepath.Glob(pattern))
		require.NotEmpty(t, names, pattern)
		for _, name := range names {
			text := expect.Must(os.ReadFile(name)) //nolint:gosec // a file of this module
			var inside struct{ Matter json.RawMessage }
			if json.Unmarshal(text, &inside) == nil && len(inside.Matter) > 0 {
				text = inside.Matter
			}
			if m, err := damages.DecodeMatter(text); err == nil {
				look(m)
			}
		}
	}
	r := rand.New(rand.NewPCG(3, 4))
	for range 150 {
		look(random(r))
	}
	for j := range law.All() {
		m := injury(r, j.Code())
		look(m)
		m.Interest = []damages.Interest{{ID: "interest"}}
		look(m)
	}
	undivided := matter("US-CA", civil.On(2023, 3, 3), joint("general", head.KindCompensatory, 1_000_000))
	undivided.Claims[0].Cause = "negligence"
	shares(undivided, map[string]int64{"d": 60, "d2": 40})
	look(undivided)
	capped := ordinary(t, matter("US", civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(400_000)),
		award("punitive", "d", head.KindPunitive, usd(200_000))), map[limit.Base]int64{limit.Employees: 1000})
	capped.Claims[0].Cause = "title-vii"
	look(capped)
	look((&example{law: "US-CT", cause: "negligence", accrued: civil.On(2020, 1, 2), heads: map[string]string{"economic": "7698969.90"}, fault: "p 18, d1 17, d2 23, stranger 42",
		findings: []finding.Finding{{What: damages.Uncollectible, Status: finding.Established, About: names("d1")}}, want: map[string]string{"d1": "0", "d2": ""}}).matter(t))
	never := map[string]bool{
		".law.own": true, ".branches.rules.own": true, // of a caller's own law
	}
	members(schema, "", func(path string) {
		if !never[path] && !seen[path] {
			t.Errorf("no judgment has %s", path)
		}
	})
}
