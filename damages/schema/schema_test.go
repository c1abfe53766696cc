package schema_test

import (
	"flag"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/outcome"
	"github.com/makewhole/remedies/damages/schema"
	"github.com/makewhole/remedies/injunction"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/contempt"
)

var update = flag.Bool("update", false, "write the schemas")

// width is how many characters a line of a schema may have before it is divided.
const width = 140

// schemas are all schemas by the names of their files.
func schemas() map[string]*codec.Schema {
	out := map[string]*codec.Schema{
		"matter.schema.json":            codec.Describe(new(damages.Matter).Form),
		"scenario.schema.json":          codec.Describe(new(outcome.Scenario).Form),
		"plain-verdict.schema.json":     codec.Describe(new(damages.PlainVerdict).Form),
		"needs.schema.json":             damages.DescribeNeeds(),
		"judgment.schema.json":          damages.DescribeJudgment(),
		"insurance.schema.json":         codec.Describe(new(insurance.Record).Form),
		"insured.schema.json":           insurance.DescribeDivision(),
		"disbursement.schema.json":      codec.Describe(new(disbursement.Record).Form),
		"ledger.schema.json":            disbursement.DescribeLedger(),
		limit.SchemaName:                limit.Describe(),
		"injunction.schema.json":        codec.Describe(new(injunction.Order).Form),
		"restraining-order.schema.json": codec.Describe(new(clock.TRO).Form),
		"entry.schema.json":             codec.Describe(new(clock.Entry).Form),
		"law-clock.schema.json":         clock.Describe(),
		"sanction.schema.json":          codec.Describe(new(contempt.Sanction).Form),
	}
	for subject, s := range law.Describe() {
		out["law-"+subject+".schema.json"] = s
	}
	return out
}

func TestTheSchemasAreThoseOfTheForms(t *testing.T) {
	want := schemas()
	for name, s := range want {
		s.ID = name
		text, err := s.MarshalJSON()
		require.NoError(t, err)
		text, err = codec.Layout(text, width)
		require.NoError(t, err)
		if *update {
			require.NoError(t, os.WriteFile(name, text, 0o600))
			continue
		}
		have, err := schema.Files.ReadFile(name)
		require.NoError(t, err, "go generate ./damages/schema writes it")
		require.Equal(t, string(text), string(have), "go generate ./damages/schema writes %s", name)
	}
	files, err := schema.Files.ReadDir(".")
	require.NoError(t, err)
	if !*update {
		require.Len(t, files, len(want), "no other file is a schema")
	}
}
