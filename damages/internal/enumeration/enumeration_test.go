// Package enumeration_test writes the methods that every enumeration has: [fmt.Stringer], its text form, its words. A
// package declares its type, its constants, and a table with the text of each constant in their order; a directive above
// the table says what is made of it:
//
//	//enum:string Bar             String
//	//enum:text Status finding    String, MarshalText and UnmarshalText; errors call a value a "finding"
//	//enum:named Kind kind        the same, and MarshalText refuses the zero value, which has no text
//	//enum:words Bar no regime    InWords, where the table holds words; a value past its end is "no regime"
//	//enum:text,words By maker    InWords too, which is the text with spaces for underscores
//	//enum:text,valid Role role   Valid too
//
// The methods are in the file enums_generated.go of the package.
package enumeration_test

import (
	"bytes"
	"flag"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"text/template"

	"github.com/stretchr/testify/require"
)

//go:generate go test . -run TestTheMethodsAreThoseOfTheTables -update

const (
	root      = "../../.." // of the module, from this folder
	generated = "enums_generated.go"
	directive = "//enum:"
)

var update = flag.Bool("update", false, "write the methods of the enumerations")

// enumeration is what a directive and the table below it say.
type enumeration struct {
	makes []string // "string", "text", "named", "words", "valid"
	Of    string   // the name of the type
	Noun  string   // what errors call a value; for words, what stands for a value that has none
	Table string   // the name of the table
	texts []string // what stands in it
	keyed bool     // each text stands beside its constant; the zero value may be left out
}

// TestTheMethodsAreThoseOfTheTables reads the source of the library. Run it with -update after a table was changed.
func TestTheMethodsAreThoseOfTheTables(t *testing.T) {
	seen := 0
	for _, top := range []string{"damages", "injunction"} {
		require.NoError(t, filepath.WalkDir(filepath.Join(root, top), func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.IsDir() {
				return err
			}
			if d.Name() == "testdata" {
				return filepath.SkipDir
			}
			name, enums := declared(t, path)
			seen += len(enums)
			var want []byte
			if len(enums) > 0 {
				want = methods(t, name, enums)
			}
			file := filepath.Join(path, generated)
			if *update && want != nil {
				require.NoError(t, os.WriteFile(file, want, 0o600))
			}
			got, err := os.ReadFile(file)
			if want == nil {
				require.ErrorIs(t, err, fs.ErrNotExist, "no enumeration is declared in the package")
				return nil
			}
			require.NoError(t, err)
			require.Equal(t, string(want), string(got), "go generate ./damages/internal/enumeration")
			return nil
		}))
	}
	require.Greater(t, seen, 100)
}

// declared reads the enumerations of the package in a folder, in the order of its files.
func declared(t *testing.T, folder string) (string, []enumeration) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	name, out, constants := "", []enumeration{}, map[string]int{}
	for _, path := range paths {
		if strings.HasSuffix(path, "_test.go") || filepath.Base(path) == generated {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments|parser.SkipObjectResolution)
		require.NoError(t, err)
		name = f.Name.Name
		for _, decl := range f.Decls {
			if d, ok := decl.(*ast.GenDecl); ok && d.Tok == token.CONST {
				count(d, constants)
			} else if ok && d.Tok == token.VAR && d.Doc != nil {
				out = append(out, read(t, d)...)
			}
		}
	}
	for i, e := range out {
		if e.keyed && len(e.texts) == constants[e.Of]-1 {
			e.texts = append([]string{""}, e.texts...)
			out[i] = e
		}
		require.Len(t, e.texts, constants[e.Of], "%s: %s has a text for each constant of %s", folder, e.Table, e.Of)
	}
	return name, out
}

// count adds how many constants of each type a group declares: those that count with iota, and those that are converted to
// the type. An unexported constant of an exported type is the number of the others, and no value.
func count(group *ast.GenDecl, into map[string]int) {
	of := ""
	for _, s := range group.Specs {
		v := s.(*ast.ValueSpec) //nolint:errcheck,forcetypeassert // a group of constants holds nothing else
		if len(v.Values) > 0 {
			of = ""
		}
		typ := v.Type
		if len(v.Values) == 1 && typ == nil {
			if conversion, ok := v.Values[0].(*ast.CallExpr); ok {
				typ = conversion.Fun
			}
		}
		if id, ok := typ.(*ast.Ident); ok {
			of = id.Name
		}
		for _, n := range v.Names {
			if of != "" && (n.IsExported() || !ast.IsExported(of)) {
				into[of]++
			}
		}
	}
}

// read reads the directives above a table.
func read(t *testing.T, d *ast.GenDecl) []enumeration {
	t.Helper()
	var out []enumeration
	for _, c := range d.Doc.List {
		line, ok := strings.CutPrefix(c.Text, directive)
		if !ok {
			continue
		}
		makes, rest, _ := strings.Cut(line, " ")
		e := enumeration{makes: strings.Split(makes, ",")}
		e.Of, e.Noun, _ = strings.Cut(rest, " ")
		for _, m := range e.makes {
			require.Contains(t, []string{"string", "text", "named", "words", "valid"}, m, c.Text)
		}
		require.True(t, e.Has("words") || e.Reads() == (e.Noun != ""), "%s: a noun, where a text is read", c.Text)
		v := d.Specs[0].(*ast.ValueSpec) //nolint:errcheck,forcetypeassert // a variable is declared by nothing else
		e.Table = v.Names[0].Name
		for _, x := range v.Values[0].(*ast.CompositeLit).Elts { //nolint:errcheck,forcetypeassert // it fails here for what is no table
			if keyed, ok := x.(*ast.KeyValueExpr); ok { // by its constant
				x, e.keyed = keyed.Value, true
			}
			e.texts = append(e.texts, text(t, x))
		}
		out = append(out, e)
	}
	return out
}

// text is what stands in a table: a text, or several that are joined.
func text(t *testing.T, x ast.Expr) string {
	t.Helper()
	if joined, ok := x.(*ast.BinaryExpr); ok {
		return text(t, joined.X) + text(t, joined.Y)
	}
	out, err := strconv.Unquote(x.(*ast.BasicLit).Value) //nolint:errcheck,forcetypeassert // it fails here for what is no text
	require.NoError(t, err)
	return out
}

// Has reports whether the directive asks for a method.
func (e enumeration) Has(what string) bool { return slices.Contains(e.makes, what) }

// Reads reports whether the enumeration has a text form that is read and written.
func (e enumeration) Reads() bool { return e.Has("text") || e.Has("named") }

// Says reports whether the table holds the text form, and not words.
func (e enumeration) Says() bool { return e.Has("string") || e.Reads() }

// Zero says what the zero value has for a text, where that is nothing.
func (e enumeration) Zero() string {
	if e.texts[0] == "" {
		return `; "" for the zero ` + e.Of
	}
	return ""
}

// Example is the last text that shows most: one with an underscore, where there is one.
func (e enumeration) Example() string {
	out := e.texts[len(e.texts)-1]
	for _, s := range e.texts {
		if strings.Contains(s, "_") {
			out = s
		}
	}
	return out
}

// Words is an example in words, "" where they are too many for a comment.
func (e enumeration) Words() string {
	if e.Says() {
		return strings.ReplaceAll(e.Example(), "_", " ")
	}
	for _, s := range e.texts {
		if s != "" && len(s) < 60 {
			return s
		}
	}
	return ""
}

// Value is the receiver, Names the slice of texts.
func (e enumeration) Value() string { return strings.ToLower(e.Of[:1]) }
func (e enumeration) Names() string { return e.Table + "[:]" }

// The file of a package. What an enumeration does not have is said in one place: [invalid.EnumText] and its neighbours.
var file = template.Must(template.New(generated).Parse(`// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package {{.Name}}

import (
	{{- if .Spaced}}
	"strings"
	{{end}}
	"github.com/makewhole/remedies/damages/invalid"
)
{{range .Enums}}
{{- if .Says}}
// String returns the text form, such as {{printf "%q" .Example}}{{.Zero}}.
func ({{.Value}} {{.Of}}) String() string { return invalid.EnumText({{.Names}}, int({{.Value}})) }
{{end}}
{{- if .Has "words"}}
// InWords returns the value in words{{with .Words}}, such as {{printf "%q" .}}{{end}}{{.Zero}}.
{{- if .Says}}
func ({{.Value}} {{.Of}}) InWords() string { return strings.ReplaceAll({{.Value}}.String(), "_", " ") }
{{else if eq .Noun "invalid"}}
func ({{.Value}} {{.Of}}) InWords() string { return invalid.EnumText({{.Names}}, int({{.Value}})) }
{{else}}
func ({{.Value}} {{.Of}}) InWords() string {
	if int({{.Value}}) < len({{.Table}}) {
		return {{.Table}}[{{.Value}}]
	}
	return {{printf "%q" .Noun}}
}
{{end}}
{{- end}}
{{- if .Has "valid"}}
// Valid reports whether the value is one of those that have a text form.
func ({{.Value}} {{.Of}}) Valid() bool { return int({{.Value}}) < len({{.Table}}) && {{.Table}}[{{.Value}}] != "" }
{{end}}
{{- if .Has "text"}}
// MarshalText returns the text form; a value that has none is a *invalid.Error.{{if .Zero}} The zero {{.Of}} gives the empty text.{{end}}
func ({{.Value}} {{.Of}}) MarshalText() ([]byte, error) {
	return invalid.WriteEnum({{.Names}}, int({{.Value}}), {{printf "%q" .Noun}})
}
{{end}}
{{- if .Has "named"}}
// MarshalText returns the text form; for a value that has none, the zero {{.Of}} too, a *invalid.Error.
func ({{.Value}} {{.Of}}) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", {{.Names}}, int({{.Value}}), {{printf "%q" .Noun}}); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte({{.Table}}[{{.Value}}]), nil
}
{{end}}
{{- if .Reads}}
// UnmarshalText reads the text form; anything else is a *invalid.Error.
func ({{.Value}} *{{.Of}}) UnmarshalText(text []byte) error {
	return invalid.ReadEnum({{.Value}}, {{.Names}}, text, {{printf "%q" .Noun}})
}
{{end}}
{{- end}}`))

// methods writes the file of a package.
func methods(t *testing.T, name string, enums []enumeration) []byte {
	t.Helper()
	spaced := slices.ContainsFunc(enums, func(e enumeration) bool { return e.Says() && e.Has("words") })
	var b bytes.Buffer
	require.NoError(t, file.Execute(&b, struct {
		Name   string
		Spaced bool
		Enums  []enumeration
	}{name, spaced, enums}))
	src, err := format.Source(b.Bytes())
	require.NoError(t, err)
	return src
}
