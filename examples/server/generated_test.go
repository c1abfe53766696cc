package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"github.com/stretchr/testify/require"
)

// document is the description of the service as a reader gets it.
type document struct {
	Paths map[string]map[string]struct {
		OperationID string
		RequestBody struct {
			Content map[string]struct{ Schema json.RawMessage }
		}
		Responses map[string]struct {
			Content map[string]struct{ Schema json.RawMessage }
		}
	}
	whole any
}

func described(t *testing.T, url string) *document {
	t.Helper()
	got := send(t, "GET", url+"/openapi.json", "")
	var d document
	require.NoError(t, json.Unmarshal([]byte(got.body), &d))
	whole, err := jsonschema.UnmarshalJSON(strings.NewReader(got.body))
	require.NoError(t, err)
	d.whole = whole
	return &d
}

// schema compiles the schema of the document with a name.
func (d *document) schema(t *testing.T, name string) *jsonschema.Schema {
	t.Helper()
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	require.NoError(t, c.AddResource("openapi.json", d.whole))
	s, err := c.Compile("openapi.json#/components/schemas/" + name)
	require.NoError(t, err)
	return s
}

// generator makes values from a schema, most of which the schema allows.
type generator struct {
	*rand.Rand

	schemas map[string]any
}

func (g *generator) value(s any, depth int) any {
	of, ok := s.(map[string]any)
	if !ok || depth > 6 {
		return nil
	}
	if g.IntN(25) == 0 { // something else
		return []any{nil, true, "x", 5, -1e300, []any{}, map[string]any{"moon": 1}, strings.Repeat("9", 1+g.IntN(40)), "2024-02-30"}[g.IntN(9)]
	}
	if ref, ok := of["$ref"].(string); ok {
		return g.value(g.schemas[strings.TrimPrefix(ref, components)], depth+1)
	}
	if either, ok := of["anyOf"].([]any); ok {
		return g.value(either[g.IntN(len(either))], depth+1)
	}
	if text, ok := of["const"]; ok {
		return text
	}
	if all, ok := of["enum"].([]any); ok && len(all) > 0 {
		return all[g.IntN(len(all))]
	}
	switch of["type"] {
	case "object":
		out := map[string]any{}
		required := fmt.Sprint(of["required"])
		properties, _ := of["properties"].(map[string]any)
		for name, p := range properties {
			if strings.Contains(required, name) || g.IntN(3) == 0 {
				out[name] = g.value(p, depth+1)
			}
		}
		return out
	case "array":
		out := []any{}
		for range g.IntN(3) {
			out = append(out, g.value(of["items"], depth+1))
		}
		return out
	case "boolean":
		return g.IntN(2) == 0
	case "integer":
		return g.IntN(300) - 20
	}
	if of["format"] == "date" {
		return fmt.Sprintf("%04d-%02d-%02d", 1985+g.IntN(45), 1+g.IntN(12), 1+g.IntN(28))
	}
	return []string{"US-CA", "US-TX", "negligence", "fraud", "p", "d", "c", "v", "1000.00", "250000", "9", "2", "jury", "remedies", ""}[g.IntN(15)]
}

// Requests that are made from the document are answered as the document says, and none by a fault of the service. What is
// answered fits the schema that is published for it.
func TestGeneratedRequestsAreAnsweredAsDescribed(t *testing.T) {
	s := served(t)
	d := described(t, s.URL)
	all, err := schemas()
	require.NoError(t, err)
	text, err := json.Marshal(all)
	require.NoError(t, err)
	g := &generator{Rand: rand.New(rand.NewPCG(1, 2))} //nolint:gosec // values of a test
	require.NoError(t, json.Unmarshal(text, &g.schemas))
	problems := d.schema(t, "problem")
	operations, requests, good := 0, 0, 0
	for path, methods := range d.Paths {
		for method, o := range methods {
			operations++
			if method != "post" {
				continue
			}
			var body struct {
				Ref string `json:"$ref"`
			}
			require.NoError(t, json.Unmarshal(o.RequestBody.Content["application/json"].Schema, &body))
			name := strings.TrimPrefix(body.Ref, components)
			for range 300 {
				raw, err := json.Marshal(g.value(g.schemas[name], 0))
				require.NoError(t, err)
				got := send(t, http.MethodPost, s.URL+path, string(raw))
				requests++
				answer, err := jsonschema.UnmarshalJSON(strings.NewReader(got.body))
				require.NoError(t, err, "%s %s: %s", path, raw, got.body)
				switch got.status {
				case http.StatusOK:
					good++
				case http.StatusUnprocessableEntity:
					require.NoError(t, problems.Validate(answer), got.body)
				default:
					require.Fail(t, "no such status is described", "%s %s: %d %s", path, raw, got.status, got.body)
				}
			}
		}
	}
	require.Equal(t, 9, operations)
	require.Greater(t, requests, 1500)
	require.Greater(t, good, 5, "some of what is generated is good")
	for path, name := range map[string]string{"/v1/assess?presume=true": "judgment", "/v1/needs": "needs"} {
		fits := d.schema(t, name)
		asked := d.schema(t, "recorded")
		for _, file := range []string{"plain-verdict.json", "california-shares.json", "oregon-share.json", "asking/tennessee-verdict.json"} {
			matter, err := jsonschema.UnmarshalJSON(strings.NewReader(sample(t, file)))
			require.NoError(t, err)
			require.NoError(t, asked.Validate(matter))
			got := send(t, http.MethodPost, s.URL+path, sample(t, file))
			require.Equal(t, http.StatusOK, got.status, got.body)
			answer, err := jsonschema.UnmarshalJSON(strings.NewReader(got.body))
			require.NoError(t, err)
			require.NoError(t, fits.Validate(answer))
		}
	}
}

// Under load no request fails and memory is bounded. REMEDIES_LOAD is how long, such as 60s; two seconds where it is not set.
func TestLoadIsHeldInBoundedMemory(t *testing.T) {
	long := 2 * time.Second
	if set := os.Getenv("REMEDIES_LOAD"); set != "" {
		var err error
		long, err = time.ParseDuration(set)
		require.NoError(t, err)
	}
	s := served(t)
	bodies := []string{sample(t, "plain-verdict.json"), sample(t, "california-shares.json"), sample(t, "asking/tennessee-verdict.json"), strings.Repeat("[", 100_000)}
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 32}}
	var done sync.WaitGroup
	var answered, failed atomic.Int64
	until := time.Now().Add(long)
	for worker := range 32 {
		done.Go(func() {
			for i := worker; time.Now().Before(until); i++ {
				response, err := client.Post(s.URL+"/v1/assess?format="+[]string{"json", "text", "html"}[i%3], "application/json", bytes.NewReader([]byte(bodies[i%len(bodies)]))) //nolint:noctx // a test
				if err != nil {
					failed.Add(1)
					continue
				}
				if response.StatusCode != http.StatusOK && response.StatusCode != http.StatusUnprocessableEntity {
					failed.Add(1)
				}
				answered.Add(1)
				_ = response.Body.Close()
			}
		})
	}
	done.Wait()
	var m runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&m)
	t.Logf("%d requests in %v, %d MB of heap after them, %d MB taken from the system", answered.Load(), long, m.HeapAlloc>>20, m.Sys>>20)
	require.Zero(t, failed.Load())
	require.Greater(t, answered.Load(), int64(50))
	require.Less(t, m.HeapAlloc, uint64(100<<20))
	require.Less(t, m.Sys, uint64(512<<20))
}
