package answers_test

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

var update = flag.Bool("update", false, "write the schema of a file of remedies net")

// The file of remedies net is a question: a record of a disbursement, or the members of one beside a matter. Its schema is published
// beside the question, and refers to those of damages/schema.
func TestTheSchemaOfANetFileIsThatOfTheQuestion(t *testing.T) {
	s := codec.Describe(new(answers.Net).Form)
	s.ID = "net.schema.json"
	text, err := s.MarshalJSON()
	require.NoError(t, err)
	text, err = codec.Layout(text, 140)
	require.NoError(t, err)
	if *update {
		require.NoError(t, os.WriteFile("net.schema.json", text, 0o600))
	}
	have, err := os.ReadFile("net.schema.json")
	require.NoError(t, err)
	require.Equal(t, string(text), string(have), "go test ./examples/remedies/answers -update writes it") //nolint:testifylint // the layout counts too
}
