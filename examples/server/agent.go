package main

import (
	"bytes"
	"context"
	"encoding/json"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

// guide tells an agent how to work with the tools.
const guide = `These tools compute US civil judgments exactly, with the law behind every figure. Work in this order: call "needs" with what the
user has told you of the verdict; ask the user each question that stands in the way, in its own words, and record the answer under the
path it names; then call "assess". Never answer a question of fact or a court's discretion yourself. Give the user the figures and the
notes as they are printed. What is printed is not legal advice.`

// newAgent returns the tools for agents.
func newAgent() *mcp.Server {
	s := mcp.NewServer(&mcp.Implementation{Name: "remedies", Title: "Civil remedies", Version: damages.Version}, &mcp.ServerOptions{Instructions: guide})
	for _, t := range tools() {
		s.AddTool(&mcp.Tool{
			Name: t.name, Description: t.says, InputSchema: json.RawMessage(t.schema),
			Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true},
		}, t.call)
	}
	return s
}

// tool is a tool for agents.
type tool struct {
	name, says, schema string
	answer             func(arguments []byte) (answers.Answer, error)
}

func tools() []tool {
	const matter = `{"type": "object", "required": ["matter"], "additionalProperties": false, "properties": {
		"matter": {"type": "object", "required": ["schema"], "description": "a plain verdict (schema remedies.plain-verdict/v1: plaintiff, defendant, law such as US-OH, cause, dates with accrual and verdict, by, economic, noneconomic, punitive as texts of dollars, findings) or a matter (schema remedies.matter/v1)"},
		"presume": {"type": "boolean", "description": "take the ordinary case for exceptions that nobody recorded; say so to the user"},
		"through": {"type": "string", "description": "ID of the event after which to stop"}}}`
	list := []tool{
		{"needs", "What the law asks of a verdict before there is a judgment: each question in plain English, with the path where its answer belongs and what may be answered. Call it first.", matter, needsOf},
		{"assess", "The judgment that a verdict comes to: the statement as text, and all figures as JSON. Where the law asks something, it says what.", matter, judgmentOf},
		{
			"law", "The law of one jurisdiction on a day, with citations: caps, fault, joint liability, credits, interest. Give a cause to shorten it.",
			schemaText(new(answers.Law)), func(arguments []byte) (answers.Answer, error) { return answered(new(answers.Law), arguments) },
		},
	}
	for _, q := range questions() {
		list = append(list, tool{q.name, q.says, schemaText(q.of()), func(arguments []byte) (answers.Answer, error) { return answered(q.of(), arguments) }})
	}
	return list
}

// schemaText is the schema of a question. An agent has no other schema to look up: what one describes, such as a matter, is an
// object there.
func schemaText(q answers.Question) string {
	var s any
	text, err := codec.Describe(q.Form).MarshalJSON()
	if err == nil {
		err = json.Unmarshal(text, &s)
	}
	if err == nil {
		text, err = json.Marshal(alone(s))
	}
	if err != nil {
		return `{"type": "object"}`
	}
	return string(text)
}

// alone is a schema in which an object stands for every other schema.
func alone(s any) any {
	switch s := s.(type) {
	case map[string]any:
		if ref, ok := s["$ref"].(string); ok {
			return map[string]any{"type": "object", "description": "a " + strings.ReplaceAll(strings.TrimSuffix(ref, ".schema.json"), "-", " ")}
		}
		for name := range s {
			s[name] = alone(s[name])
		}
	case []any:
		for i := range s {
			s[i] = alone(s[i])
		}
	}
	return s
}

// answered is the answer to a question that an agent puts.
func answered(q answers.Question, arguments []byte) (answers.Answer, error) {
	if err := answers.Read(arguments, q); err != nil {
		return answers.Answer{}, err
	}
	return q.Answer()
}

// call answers an agent: with text that it can show, and with the same as JSON; or with what is wrong.
func (t tool) call(_ context.Context, r *mcp.CallToolRequest) (*mcp.CallToolResult, error) {
	arguments := []byte(r.Params.Arguments)
	if len(arguments) == 0 {
		arguments = []byte("{}")
	}
	a, err := t.answer(arguments)
	if err != nil {
		return &mcp.CallToolResult{IsError: true, Content: []mcp.Content{&mcp.TextContent{Text: advice(err)}}, StructuredContent: refusal(err)}, nil
	}
	return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: a.Document.Text()}}, StructuredContent: object(a.Value)}, nil
}

// object is a value as an object, which structured content has to be.
func object(value any) any {
	text, err := json.Marshal(value)
	if err != nil || bytes.HasPrefix(text, []byte("{")) {
		return value
	}
	return map[string]any{"list": value}
}

// advice says what is wrong, and what an agent does about it.
func advice(err error) string {
	lines := []string{}
	for _, e := range invalid.All(err) {
		lines = append(lines, e.Error())
	}
	if len(lines) == 0 {
		lines = append(lines, err.Error())
	}
	switch damages.ErrorCode(err) {
	case damages.CodeNeeded:
		lines = append(lines, "The law asks this before there is a judgment. Call the tool needs, and ask the user; do not answer it yourself.")
	case damages.CodeNotCovered:
		lines = append(lines, "The library does not have the law of that day. Tell the user; there is no figure.")
	case damages.CodeInvalid:
		lines = append(lines, "Correct these members and call again.")
	}
	return strings.Join(lines, "\n")
}

// wholeMatter is what the tools for a matter are given.
type wholeMatter struct {
	Matter  json.RawMessage `json:"matter"`
	Presume bool            `json:"presume"`
	Through string          `json:"through"`
}

func (w *wholeMatter) read(arguments []byte) (*damages.Matter, damages.Options, error) {
	d := json.NewDecoder(bytes.NewReader(arguments))
	d.DisallowUnknownFields()
	if err := d.Decode(w); err != nil {
		return nil, damages.Options{}, invalid.New("", err.Error(), "matter, presume, through")
	}
	if len(w.Matter) == 0 {
		return nil, damages.Options{}, invalid.New("matter", "missing", "a plain verdict or a matter")
	}
	m, err := damages.DecodeMatter(w.Matter)
	return m, damages.Options{Presume: w.Presume, Through: w.Through}, err
}

func needsOf(arguments []byte) (answers.Answer, error) {
	m, o, err := new(wholeMatter).read(arguments)
	if err != nil {
		return answers.Answer{}, err
	}
	list, err := damages.Needs(m, o)
	if err != nil {
		return answers.Answer{}, err
	}
	return answers.Answer{Document: statement.OfNeeds(m.Caption, list), Value: json.RawMessage(damages.MarshalNeeds(list))}, nil
}

func judgmentOf(arguments []byte) (answers.Answer, error) {
	m, o, err := new(wholeMatter).read(arguments)
	if err != nil {
		return answers.Answer{}, err
	}
	j, err := damages.Assess(m, o)
	if err != nil {
		return answers.Answer{}, err
	}
	text, err := j.MarshalJSON()
	if err != nil {
		return answers.Answer{}, err
	}
	d, err := statement.Of(j)
	return answers.Answer{Document: d, Value: json.RawMessage(text)}, err
}
