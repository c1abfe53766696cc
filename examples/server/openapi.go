package main

import (
	"encoding/json"
	"io/fs"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/schema"
)

const components = "#/components/schemas/"

// schemaOf refers to a schema of the document; one without a name holds for any value.
func schemaOf(name string) *huma.Schema {
	if name == "" {
		return &huma.Schema{}
	}
	return &huma.Schema{Ref: components + name}
}

// schemas are the schemas of the document by their names: those of the library, those of the questions, and that of a problem.
func schemas() (map[string]any, error) {
	out := map[string]any{
		"recorded": map[string]any{"anyOf": []any{map[string]any{"$ref": components + "plain-verdict"}, map[string]any{"$ref": components + "matter"}}},
		"problem": map[string]any{
			"type": "object", "required": []string{"title", "status"},
			"properties": map[string]any{
				"title": map[string]any{"type": "string"}, "status": map[string]any{"type": "integer"}, "detail": map[string]any{"type": "string"},
				"code": map[string]any{"type": "string", "description": "invalid, needed, not_covered, not_confirmed, not_found, too_large, busy, timeout or other; it does not change"},
				"errors": map[string]any{"type": "array", "items": map[string]any{"type": "object", "properties": map[string]any{
					"path": map[string]any{"type": "string"}, "problem": map[string]any{"type": "string"}, "allowed": map[string]any{"type": "string"},
				}}},
			},
		},
	}
	for _, name := range []string{"matter", "plain-verdict", "formula", "judgment", "needs"} {
		text, err := fs.ReadFile(schema.Files, name+".schema.json")
		if err != nil {
			return nil, err
		}
		if out[name], err = placed(text); err != nil {
			return nil, err
		}
	}
	for _, q := range questions() {
		text, err := codec.Describe(q.of().Form).MarshalJSON()
		if err != nil {
			return nil, err
		}
		if out[q.name], err = placed(text); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// placed is a schema whose references are to schemas of the document.
func placed(text []byte) (any, error) {
	var s any
	if err := json.Unmarshal(text, &s); err != nil {
		return nil, err
	}
	if whole, ok := s.(map[string]any); ok {
		delete(whole, "$schema")
		delete(whole, "$id")
	}
	place(s)
	return s, nil
}

func place(s any) {
	switch s := s.(type) {
	case map[string]any:
		if ref, ok := s["$ref"].(string); ok {
			s["$ref"] = components + strings.TrimSuffix(ref, ".schema.json")
		}
		for _, part := range s {
			place(part)
		}
	case []any:
		for _, part := range s {
			place(part)
		}
	}
}

// describe writes the OpenAPI document: the operations, with the schemas that the library reads and writes by.
func describe(api *huma.OpenAPI) ([]byte, error) {
	text, err := api.MarshalJSON()
	if err != nil {
		return nil, err
	}
	var document map[string]any
	if err := json.Unmarshal(text, &document); err != nil {
		return nil, err
	}
	all, err := schemas()
	if err != nil {
		return nil, err
	}
	document["components"] = map[string]any{"schemas": all}
	return json.Marshal(document)
}
