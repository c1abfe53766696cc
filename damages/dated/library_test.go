package dated_test

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/law/data"
)

// All files of the library are read with every check, written again, and found equal.
func TestTheFilesOfTheLibraryAreReadCheckedAndWritten(t *testing.T) {
	list, err := law.Load(data.Files)
	require.NoError(t, err)
	differences, err := law.Diff(nil, list)
	require.NoError(t, err)
	require.Empty(t, differences)
	for _, j := range list {
		for p := range j.PunitiveCaps().All() {
			for v := range p.All() {
				require.True(t, v.Custom, "a rule that was loaded says that it is the caller's")
				require.True(t, p.Has(v.ID))
				ref, _, err := p.Find(dated.Dates{Accrual: v.From, Filing: v.From, Verdict: v.From, Judgment: v.From})
				if err == nil {
					require.NotEmpty(t, ref.Meta().Title)
					require.NotEmpty(t, ref.Status().String())
					require.False(t, ref.Late(dated.Dates{}))
				}
			}
		}
	}
	_, err = law.Load(fstest.MapFS{"us-oh/punitive.json": {Data: []byte(`{"jurisdiction": "US-KY", "caps": [{"causes": ["x"], "versions": [{"id": ""}]}]}`)}})
	require.ErrorContains(t, err, "us-oh/punitive.json")
}
