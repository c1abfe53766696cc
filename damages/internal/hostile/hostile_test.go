// Package hostile_test calls everything that the library exports with values that nobody should give it: zero values, nil,
// values built by hand, absurd decimals, random ones. Nothing may panic, and nothing may hang.
package hostile_test

import (
	"flag"
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"io/fs"
	"math"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

const module = "github.com/makewhole/remedies/"

// root is the root of the module, from this folder.
const root = "../../.."

var update = flag.Bool("update", false, "write the table of what is exported")

// TestTheTableHoldsWhatIsExported reads the source of the public packages. Run it with -update after a type or a function
// was added or removed.
func TestTheTableHoldsWhatIsExported(t *testing.T) {
	want := table(t)
	if *update {
		require.NoError(t, os.WriteFile("table_test.go", want, 0o600))
	}
	got, err := os.ReadFile("table_test.go")
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "go test ./damages/internal/hostile -run Table -update")
}

// table writes the table of exported types and functions.
func table(t *testing.T) []byte {
	t.Helper()
	var imports, types, functions []string
	for _, top := range []string{"damages", "injunction"} {
		require.NoError(t, filepath.WalkDir(filepath.Join(root, top), func(path string, d fs.DirEntry, err error) error {
			if err != nil || !d.IsDir() {
				return err
			}
			if d.Name() == "internal" || d.Name() == "testdata" {
				return filepath.SkipDir
			}
			ts, fs := exported(t, path)
			if len(ts)+len(fs) == 0 {
				return nil
			}
			rel, err := filepath.Rel(root, path)
			imports = append(imports, `"`+module+filepath.ToSlash(rel)+`"`)
			types, functions = append(types, ts...), append(functions, fs...)
			return err
		}))
	}
	slices.Sort(imports)
	var b strings.Builder
	b.WriteString("package hostile_test\n\nimport (\n\"reflect\"\n\n")
	for _, i := range imports {
		b.WriteString(i + "\n")
	}
	b.WriteString(")\n\n// types are the exported types.\nfunc types() []reflect.Type {\nreturn []reflect.Type{\n")
	for _, n := range types {
		b.WriteString("reflect.TypeFor[" + n + "](),\n")
	}
	b.WriteString("}\n}\n\n// functions are the exported functions, by name.\nfunc functions() map[string]any {\nreturn map[string]any{\n")
	for _, n := range functions {
		b.WriteString(`"` + n + `": ` + n + ",\n")
	}
	b.WriteString("}\n}\n")
	out, err := format.Source([]byte(b.String()))
	require.NoError(t, err)
	return out
}

// exported lists what the package in a folder exports. What has type parameters is left out: it is called through what is
// made of it.
func exported(t *testing.T, folder string) (types, functions []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		require.NoError(t, err)
		name := f.Name.Name
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Recv == nil && d.Name.IsExported() && d.Type.TypeParams == nil {
					functions = append(functions, name+"."+d.Name.Name)
				}
			case *ast.GenDecl:
				for _, s := range d.Specs {
					s, ok := s.(*ast.TypeSpec)
					if !ok || !s.Name.IsExported() || s.TypeParams != nil {
						continue
					}
					if _, abstract := s.Type.(*ast.InterfaceType); !abstract {
						types = append(types, name+"."+s.Name.Name)
					}
				}
			}
		}
	}
	slices.Sort(types)
	slices.Sort(functions)
	return types, functions
}

// rounds is how many random values each method and function is called with, after the fixed ones.
const rounds = 40

// patience is how long one call may take. No call of the library comes near it; one that goes through a decimal digit by
// digit takes hours.
const patience = 2 * time.Minute

func TestNothingExportedPanicsOrHangs(t *testing.T) {
	calls := 0
	for _, typ := range types() {
		for _, of := range []reflect.Type{typ, reflect.PointerTo(typ)} {
			for i := range of.NumMethod() {
				m := of.Method(i)
				if of.Kind() == reflect.Pointer {
					if _, also := typ.MethodByName(m.Name); also {
						continue // called on the value
					}
				}
				calls += attack(t, fmt.Sprintf("(%s).%s", of, m.Name), m.Name, m.Func)
			}
		}
	}
	for name, f := range functions() {
		calls += attack(t, name, "", reflect.ValueOf(f))
	}
	require.Greater(t, calls, 5000)
}

// onNil are the types whose methods answer on nil too: what a program may hold and never have been given. A method of any
// other pointer is called on a new value, as nobody builds on nil.
func onNil() []reflect.Type {
	return []reflect.Type{reflect.TypeFor[*damages.Judgment](), reflect.TypeFor[*damages.Branch](), reflect.TypeFor[*damages.Matter](), reflect.TypeFor[*damages.Prepared](),
		reflect.TypeFor[*future.Projection](), reflect.TypeFor[*future.Table]()}
}

// built puts a new value in the place of a nil receiver that nobody would call on.
func built(receiver reflect.Value, method string) reflect.Value {
	t := receiver.Type()
	if t.Kind() == reflect.Pointer && receiver.IsNil() && (!slices.Contains(onNil(), t) || strings.HasPrefix(method, "Unmarshal")) {
		return reflect.New(t.Elem())
	}
	return receiver
}

// attack calls a function with values of every sort; method is its name where its first argument is a receiver.
func attack(t *testing.T, name, method string, f reflect.Value) int {
	t.Helper()
	r := rand.New(rand.NewPCG(21, 22)) //nolint:gosec // a fixed seed is the point
	sorts := []func() filler{
		func() filler { return zero{} },
		func() filler { return fixed{decimal: decimal.New(1, 10_000_000), whole: -1, enum: 255, list: 1} },
		func() filler {
			return fixed{decimal: decimal.New(-1, -10_000_000), whole: math.MaxInt32, enum: 1, list: 1}
		},
		func() filler {
			return fixed{decimal: decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 2_000_000), 0), whole: math.MinInt32, enum: 2, list: 2}
		},
		func() filler { return fixed{decimal: decimal.New(5, 1), whole: 3, enum: 1, list: 1} },
	}
	for range rounds {
		sorts = append(sorts, func() filler { return random{r} })
	}
	for _, sort := range sorts {
		in := sort()
		args := make([]reflect.Value, 0, f.Type().NumIn())
		for i := range f.Type().NumIn() {
			p := f.Type().In(i)
			if f.Type().IsVariadic() && i == f.Type().NumIn()-1 {
				p = p.Elem()
			}
			args = append(args, in.value(p, 0))
		}
		if method != "" {
			args[0] = built(args[0], method)
		}
		done := make(chan string, 1)
		go func() {
			defer func() {
				if e := recover(); e != nil {
					done <- fmt.Sprint("panics: ", e)
				}
			}()
			for _, out := range f.Call(args) {
				use(out)
			}
			done <- ""
		}()
		select {
		case problem := <-done:
			if problem != "" {
				t.Errorf("%s, given %T: %s", name, in, problem)
				return len(sorts)
			}
		case <-time.After(patience):
			t.Errorf("%s, given %T, has not come back", name, in)
			return 0
		}
	}
	return len(sorts)
}

// use goes through a sequence that was returned, and reads an error.
func use(v reflect.Value) {
	if v.Kind() == reflect.Func && !v.IsNil() && v.Type().NumIn() == 1 && v.Type().In(0).Kind() == reflect.Func {
		yield := v.Type().In(0)
		n := 0
		v.Call([]reflect.Value{reflect.MakeFunc(yield, func([]reflect.Value) []reflect.Value {
			n++
			return []reflect.Value{reflect.ValueOf(n < 1000)}
		})})
		return
	}
	if v.CanInterface() {
		if err, ok := v.Interface().(error); ok && err != nil {
			_ = err.Error()
		}
	}
}

// filler makes values.
type filler interface {
	value(t reflect.Type, depth int) reflect.Value
}

type zero struct{}

func (zero) value(t reflect.Type, _ int) reflect.Value { return reflect.Zero(t) }

// fixed fills every field it can reach with the same few values.
type fixed struct {
	decimal           decimal.Decimal
	whole, enum, list int
}

const deepest = 5

var (
	ofDecimal = reflect.TypeFor[decimal.Decimal]()
	opaque    = made()
)

func (f fixed) value(t reflect.Type, depth int) reflect.Value {
	return fill(t, depth, f, f.decimal, int64(f.whole), uint8(f.enum), f.list, "x") //nolint:gosec // below 256
}

// random draws every value anew, small ones and absurd ones.
type random struct{ *rand.Rand }

func (r random) value(t reflect.Type, depth int) reflect.Value {
	if r.IntN(8) == 0 {
		return reflect.Zero(t)
	}
	decimals := []decimal.Decimal{{}, decimal.New(1, 0), decimal.New(-1, 0), decimal.New(99, 0), decimal.New(12345, -2), decimal.New(1, 15), decimal.New(1, 16),
		decimal.New(1, 10_000_000), decimal.New(1, -10_000_000), decimal.New(7, -18)}
	wholes := []int64{0, 1, 2, 7, 2020, 12, 31, -1, 100, math.MaxInt32, math.MinInt32}
	texts := []string{"", "x", "US-CA", "fraud", "compensatory", "2020-02-29", "\xff", "1e9", strings.Repeat("y", 100), "economic", "{}", "{\"amount\":\"1\"}"}
	return fill(t, depth, r, decimals[r.IntN(len(decimals))], wholes[r.IntN(len(wholes))], uint8(r.IntN(9)), r.IntN(3), texts[r.IntN(len(texts))]) //nolint:gosec // below 256
}

// made are values of types that only their own packages fill.
func made() map[reflect.Type][]any {
	survivors, _ := mortality.FromSurvivors("x", mortality.Both, 60, []decimal.Decimal{decimal.New(9, 0), decimal.New(4, 0)})
	published, _ := mortality.Published(mortality.SSA2022, mortality.Male)
	california, _ := law.Lookup("US-CA")
	rate := interest.Fixed(decimal.New(1, 10_000_000))
	c := limit.Cap{Kinds: head.AllPunitive(), To: limit.Times(3, limit.Compensatory)}
	return map[reflect.Type][]any{
		reflect.TypeFor[limit.Expr](): {limit.Dollars(5), limit.Times(3, limit.Compensatory), limit.Amount(decimal.New(1, 10_000_000)), limit.NoLimit(), limit.Barred(),
			limit.When("x", limit.Dollars(1), limit.Indexed(decimal.New(1, -10_000_000), "cpi")), limit.Steps(limit.Employees, limit.Step{UpTo: decimal.New(1, 9_000_000), Then: limit.Dollars(1)}), limit.Sum(), limit.GreaterOf(limit.Expr{})},
		reflect.TypeFor[civil.Date]():                         {civil.On(2020, 2, 29), civil.On(9999, 12, 31), civil.On(1, 1, 1), civil.On(1990, 6, 15)},
		reflect.TypeFor[head.Set]():                           {head.All(), head.AllPunitive(), head.AllEconomic()},
		reflect.TypeFor[mortality.Table]():                    {survivors, published},
		reflect.TypeFor[law.Jurisdiction]():                   {california},
		reflect.TypeFor[interest.Series]():                    {interest.Published(interest.Treasury1Y)},
		reflect.TypeFor[interest.Rate]():                      {rate},
		reflect.TypeFor[immutable.List[limit.Cap]]():          {immutable.Of(c, limit.Cap{})},
		reflect.TypeFor[immutable.List[limit.Measure]]():      {immutable.Of(limit.Measure{}, limit.Measure{Base: limit.Compensatory, Match: 128})},
		reflect.TypeFor[immutable.List[string]]():             {immutable.Of("fraud", "")},
		reflect.TypeFor[immutable.List[finding.Topic]]():      {immutable.Of[finding.Topic]("malice", "")},
		reflect.TypeFor[immutable.List[fault.Clause]]():       {immutable.Of(fault.Clause{}, fault.Clause{Times: -5, Combined: true}, fault.Clause{Over: fault.Threshold{Percent: -1}})},
		reflect.TypeFor[immutable.List[law.Stage]]():          {immutable.Of(law.StageRounding, law.Stage(77))},
		reflect.TypeFor[immutable.List[interest.Moment]]():    {immutable.Of(interest.Moment{Event: 77, Months: math.MaxInt32}, interest.Moment{})},
		reflect.TypeFor[immutable.List[authority.Citation]](): {immutable.Of(authority.Citation{})},
		reflect.TypeFor[immutable.List[punitive.Bar]]():       {immutable.Of(punitive.Bar{})},
	}
}

// fill makes one value of a type; parts of it come from the filler again.
func fill(t reflect.Type, depth int, f filler, d decimal.Decimal, whole int64, enum uint8, list int, text string) reflect.Value {
	v := reflect.New(t).Elem()
	switch ready := opaque[t]; {
	case t == ofDecimal:
		v.Set(reflect.ValueOf(d))
		return v
	case len(ready) > 0:
		v.Set(reflect.ValueOf(ready[int(enum)%len(ready)]))
		return v
	case depth > deepest:
		return v
	}
	switch t.Kind() {
	case reflect.Int, reflect.Int32, reflect.Int64:
		v.SetInt(whole)
	case reflect.Uint8:
		v.SetUint(uint64(enum))
	case reflect.Bool:
		v.SetBool(enum%2 == 1)
	case reflect.String:
		v.SetString(text)
	case reflect.Slice:
		s := reflect.MakeSlice(t, 0, list)
		for range list {
			s = reflect.Append(s, f.value(t.Elem(), depth+1))
		}
		v.Set(s)
	case reflect.Map:
		v.Set(reflect.MakeMap(t))
		v.SetMapIndex(f.value(t.Key(), depth+1), f.value(t.Elem(), depth+1))
	case reflect.Pointer:
		v.Set(reflect.New(t.Elem()))
		v.Elem().Set(f.value(t.Elem(), depth+1))
	case reflect.Struct:
		for i := range t.NumField() {
			if v.Field(i).CanSet() {
				v.Field(i).Set(f.value(t.Field(i).Type, depth+1))
			}
		}
	default: // interfaces and functions stay nil
	}
	return v
}
