package codec

import (
	"slices"
)

// Schema describes a JSON value as JSON Schema does, draft 2020-12. It is made from a [Form] by [Describe].
type Schema struct {
	ID, Title, Description string
	Type, Format, Pattern  string
	Const                  string // the only text allowed
	Ref                    string // the address of another schema that holds in its place
	Enum                   []string
	Names                  []string // of the members, in their order
	Members                []*Schema
	Required               []string
	Items                  *Schema
	Either                 []*Schema // one of which holds
}

// Describe returns the schema of an object.
func Describe(each func(*Form)) *Schema {
	s := &Schema{Type: "object"}
	if each != nil {
		each(&Form{about: s})
	}
	return s
}

func (s *Schema) member(name string, of *Schema) {
	if !slices.Contains(s.Names, name) {
		s.Names, s.Members = append(s.Names, name), append(s.Members, of)
	}
}

// MarshalJSON writes the schema.
func (s *Schema) MarshalJSON() ([]byte, error) {
	w := new(Writer)
	s.write(w)
	return w.Bytes(), w.Err()
}

func (s *Schema) write(w *Writer) {
	if s == nil {
		w.Raw("true") // any value
		return
	}
	w.Open('{')
	if s.ID != "" {
		w.Text("$schema", "https://json-schema.org/draft/2020-12/schema")
		w.Text("$id", s.ID)
	}
	w.Text("title", s.Title)
	w.Text("description", s.Description)
	w.Text("$ref", s.Ref)
	w.Text("type", s.Type)
	w.Text("const", s.Const)
	w.Text("format", s.Format)
	w.Text("pattern", s.Pattern)
	w.Texts("enum", s.Enum)
	if s.Type == "object" {
		w.Name("properties")
		w.Open('{')
		for i, n := range s.Names {
			w.Name(n)
			s.Members[i].write(w)
		}
		w.Close('}')
		w.Texts("required", s.Required)
		w.Name("additionalProperties")
		w.Raw("false")
	}
	if s.Items != nil {
		w.Name("items")
		s.Items.write(w)
	}
	if len(s.Either) > 0 {
		w.Name("anyOf")
		w.Open('[')
		for _, e := range s.Either {
			e.write(w)
		}
		w.Close(']')
	}
	w.Close('}')
}
