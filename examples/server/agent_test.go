package main

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/stretchr/testify/require"
)

// clients are real clients of the protocol: one that speaks to the program over its standard input, one over HTTP.
func clients(t *testing.T) map[string]*mcp.ClientSession {
	t.Helper()
	program := filepath.Join(t.TempDir(), "server")
	out, err := exec.CommandContext(t.Context(), "go", "build", "-o", program, ".").CombinedOutput() //nolint:gosec // this program
	require.NoError(t, err, string(out))
	sessions := map[string]*mcp.ClientSession{}
	for name, transport := range map[string]mcp.Transport{
		"stdio": &mcp.CommandTransport{Command: exec.Command(program, "-mcp")}, //nolint:gosec,noctx // this program
		"http":  &mcp.StreamableClientTransport{Endpoint: served(t).URL + "/mcp"},
	} {
		session, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(t.Context(), transport, nil)
		require.NoError(t, err, name)
		t.Cleanup(func() { _ = session.Close() })
		sessions[name] = session
	}
	return sessions
}

// An agent asks what is needed, records the answers, and gets the judgment. Tenn. Code Ann. §§ 29-39-102, 29-39-104: 750,000 of
// noneconomic damages, and punitive damages of twice 212,000 and 750,000.
func TestAnAgentGetsFromAVerdictToAJudgment(t *testing.T) {
	for name, session := range clients(t) {
		t.Run(name, func(t *testing.T) {
			list, err := session.ListTools(t.Context(), nil)
			require.NoError(t, err)
			names := map[string]bool{}
			for _, tool := range list.Tools {
				names[tool.Name] = true
				require.NotEmpty(t, tool.Description)
				require.NotNil(t, tool.InputSchema)
			}
			for _, want := range []string{"needs", "assess", "law", "payoff", "prejudgment", "present_value", "net", "clock"} {
				require.True(t, names[want], want)
			}
			verdict := json.RawMessage(sample(t, "asking/tennessee-verdict.json"))
			call := func(tool string, arguments any) (*mcp.CallToolResult, string) {
				t.Helper()
				r, err := session.CallTool(t.Context(), &mcp.CallToolParams{Name: tool, Arguments: arguments})
				require.NoError(t, err)
				require.Len(t, r.Content, 1)
				text, ok := r.Content[0].(*mcp.TextContent)
				require.True(t, ok)
				return r, text.Text
			}
			r, text := call("needs", map[string]any{"matter": verdict})
			require.False(t, r.IsError)
			require.Contains(t, text, "NEEDED BEFORE THERE IS A JUDGMENT")
			r, text = call("assess", map[string]any{"matter": verdict})
			require.True(t, r.IsError, "the law asks")
			require.Contains(t, text, `"felony_conviction" is not recorded`)
			require.Contains(t, text, "ask the user")
			r, text = call("assess", map[string]any{"matter": verdict, "presume": true})
			require.False(t, r.IsError, text)
			require.Contains(t, text, "$1,924,000.00")
			require.Contains(t, text, "Not legal advice.")
			structured, err := json.Marshal(r.StructuredContent)
			require.NoError(t, err)
			require.Contains(t, string(structured), `"remedies.judgment/v1"`)
			_, text = call("payoff", map[string]any{"in": "US", "principal": "4447190.00", "entered": "2025-10-17", "through": "2026-08-14"})
			require.Contains(t, text, "$4,581,050.42")
			_, text = call("present_value", map[string]any{"amount": "50000", "years": 20, "net": "2"})
			require.Contains(t, text, "$817,571.67")
			_, text = call("law", map[string]any{"in": "US-VA", "cause": "fraud"})
			require.Contains(t, text, "PUNITIVE CAPS")
			_, text = call("clock", map[string]any{"order": map[string]any{"schema": "remedies.restraining-order/v1", "in": "US", "entered": "2025-10-17", "notice": "without_notice"}})
			require.Contains(t, text, "2025-10-31")
			_, text = call("net", json.RawMessage(sample(t, "net/california-verdict.json")))
			require.Contains(t, text, "$701,319.50", "by hand: 60 percent of 1,300,000 less 78,680.50")
			r, text = call("prejudgment", map[string]any{"in": "US-NV", "principal": "100000", "through": "2024-06-14"})
			require.True(t, r.IsError)
			require.Contains(t, text, "served: From which day")
			for _, wrong := range []any{map[string]any{}, map[string]any{"moon": 1}, map[string]any{"matter": 5}, map[string]any{"matter": map[string]any{"schema": "x"}}} {
				r, text = call("assess", wrong)
				require.True(t, r.IsError)
				require.NotEmpty(t, text)
			}
		})
	}
}
