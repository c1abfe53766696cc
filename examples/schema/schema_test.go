// Package schema_test holds the files of this repository against its JSON Schemas, with a validator that others wrote.
package schema_test

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/schema"
)

const base = "https://example.org/"

func compiler(t *testing.T) *jsonschema.Compiler {
	t.Helper()
	c := jsonschema.NewCompiler()
	files, err := schema.Files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		text, err := schema.Files.ReadFile(f.Name())
		if err != nil {
			t.Fatal(err)
		}
		doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := c.AddResource(base+f.Name(), doc); err != nil {
			t.Fatal(err)
		}
	}
	text, err := os.ReadFile("../remedies/answers/net.schema.json") // of a file of remedies net
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.AddResource(base+"net.schema.json", doc); err != nil {
		t.Fatal(err)
	}
	return c
}

// Every sample of the tool is a matter, a plain verdict, a scenario, or what remedies net reads.
func TestEverySampleOfTheToolStandsItsSchema(t *testing.T) {
	c := compiler(t)
	schemas := map[string]string{"remedies.matter/v1": "matter", "remedies.plain-verdict/v1": "plain-verdict",
		"remedies.scenario/v1": "scenario", "remedies.disbursement/v1": "net"}
	seen := map[string]int{}
	err := filepath.WalkDir("../remedies/matters", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		var of struct{ Schema string }
		if err := json.Unmarshal(text, &of); err != nil || schemas[of.Schema] == "" {
			t.Errorf("%s: of the schema %q: %v", name, of.Schema, err)
			return nil
		}
		seen[of.Schema]++
		if err := validate(t, c, schemas[of.Schema], text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(seen) != len(schemas) || seen["remedies.disbursement/v1"] < 4 {
		t.Errorf("too few samples were found: %v", seen)
	}
}

func validate(t *testing.T, c *jsonschema.Compiler, name string, text []byte) error {
	t.Helper()
	s, err := c.Compile(base + name + ".schema.json")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return s.Validate(doc)
}

// schemaOf is the schema of a text by the name that it bears; "" for a form that has none published.
func schemaOf(text []byte) string {
	for _, name := range []string{"matter", "plain-verdict", "needs", "judgment", "injunction", "restraining-order", "entry", "sanction"} {
		head := text[:min(len(text), 200)]
		if bytes.Contains(head, []byte(`"remedies.`+name+`/v1"`)) {
			return name
		}
	}
	return ""
}

func TestEveryFileStandsItsSchema(t *testing.T) {
	c := compiler(t)
	seen := map[string]int{}
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(name) != ".json" {
			return err
		}
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		var inside struct{ Matter json.RawMessage } // of a case of the casebook
		if json.Unmarshal(text, &inside) == nil && len(inside.Matter) > 0 {
			text = inside.Matter
		}
		if of := schemaOf(text); of != "" {
			seen[of]++
			if err := validate(t, c, of, text); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if seen["matter"] < 60 || seen["needs"] < 1 || seen["judgment"] < 5 || seen["sanction"] < 1 {
		t.Errorf("too few files were found: %v", seen)
	}
}

func TestEveryFileOfLawStandsItsSchema(t *testing.T) {
	c := compiler(t)
	files := 0
	err := fs.WalkDir(data.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.Contains(name, "/") || path.Ext(name) != ".json" {
			return err
		}
		text, err := data.Files.ReadFile(name)
		if err != nil {
			return err
		}
		subject := "law-" + strings.TrimSuffix(path.Base(name), ".json")
		files++
		if err := validate(t, c, subject, text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if files < 52*5 {
		t.Errorf("only %d files of law were found", files)
	}
}

func TestEveryFileOfTheLawOfTimeStandsItsSchema(t *testing.T) {
	c := compiler(t)
	names, err := filepath.Glob("../../injunction/clock/data/*.json")
	if err != nil || len(names) < 5 {
		t.Fatalf("only %d files of the law of time were found: %v", len(names), err)
	}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(t, c, "law-clock", text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

const matter = `{"schema":"remedies.matter/v1","caption":"Reed v. Gulf Homes","forum":"US","parties":[{"id":"reed","role":"plaintiff"},{"id":"gulf","role":"defendant"}],` +
	`"claims":[{"id":"fraud","law":"US-CA"}],"docket":[{"id":"verdict","date":"2025-05-12","verdict":{"awards":[{"id":"loss","for":["reed"],"against":["gulf"],"claims":["fraud"],` +
	`"kind":"economic","amount":"100.00"}]}},{"id":"cut","order":{"acts":[{"do":"limit","to":"9 * compensatory"}]}}]}`

func TestBrokenMattersAreRefused(t *testing.T) {
	c := compiler(t)
	if err := validate(t, c, "matter", []byte(matter)); err != nil {
		t.Fatal(err)
	}
	for _, x := range [][2]string{
		{`"role":"plaintiff"`, `"role":"judge"`}, {`"amount":"100.00"`, `"amount":100`}, {`"amount":"100.00"`, `"amount":"1e9"`},
		{`"caption":"Reed v. Gulf Homes",`, ``}, {`"kind":"economic"`, `"kind":"economics"`}, {`"id":"cut",`, `"id":"cut","extra":1,`},
		{`"2025-05-12"`, `"12 May 2025"`}, {`"9 * compensatory"`, `{"multiple":{"of":"compensatory"}}`}, {`"9 * compensatory"`, `{"times":"9"}`},
		{`"for":["reed"]`, `"for":"reed"`}, {`remedies.matter/v1`, `remedies.matter/v2`},
	} {
		text := strings.Replace(matter, x[0], x[1], 1)
		if text == matter {
			t.Fatalf("%s does not stand in the matter", x[0])
		}
		if validate(t, c, "matter", []byte(text)) == nil {
			t.Errorf("%s was accepted", x[1])
		}
	}
}
