package damages_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each exported type has an Example with output that is checked: its own, or that of one of its methods.
func TestEachExportedTypeHasAnExample(t *testing.T) {
	examplesFor(t, "*.go", 20)
	examplesFor(t, "matter/*.go", 20)
	examplesFor(t, "outcome/*.go", 20)
}

// examplesFor checks the files that a pattern names, which declare so many types at least.
func examplesFor(t *testing.T, pattern string, least int) {
	t.Helper()
	names, err := filepath.Glob(pattern)
	require.NoError(t, err)
	var types []string
	examples := map[string]bool{}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
		require.NoError(t, err)
		for _, d := range file.Decls {
			switch d := d.(type) {
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if s, ok := s.(*ast.TypeSpec); ok && s.Name.IsExported() && !s.Assign.IsValid() && !strings.HasSuffix(name, "_test.go") {
						types = append(types, s.Name.Name)
					}
				}
			case *ast.FuncDecl:
				if of, ok := strings.CutPrefix(d.Name.Name, "Example"); ok && d.Recv == nil && checked(file, d) {
					of, _, _ = strings.Cut(of, "_")
					examples[of] = true
				}
			}
		}
	}
	require.Greater(t, len(types), least)
	for _, name := range types {
		require.True(t, examples[name], "the type %s has no Example with an output", name)
	}
}

// checked reports whether an Example says what it prints.
func checked(file *ast.File, d *ast.FuncDecl) bool {
	for _, c := range file.Comments {
		if c.Pos() > d.Body.Pos() && c.End() < d.Body.End() && strings.HasPrefix(c.Text(), "Output:") {
			return true
		}
	}
	return false
}
