package statement_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
)

// Colorado: two debtors of 70 and 30 percent owe the award and the interest on it alone: 9 percent compounded annually on
// 100,000 for a year is 9,000.
func TestTheStatementSaysWhoOwesTheInterest(t *testing.T) {
	m, err := damages.DecodeMatter([]byte(`{"schema":"remedies.matter/v1","caption":"Reed v. Alpha Co.","forum":"US-CO",
"dates":{"accrual":"2022-01-04","filing":"2022-01-04","verdict":"2023-01-04","judgment":"2023-01-04"},
"parties":[{"id":"reed","name":"Reed","role":"plaintiff"},{"id":"alpha","name":"Alpha Co.","role":"defendant"},{"id":"beta","name":"Beta Co.","role":"defendant"}],
"claims":[{"id":"crash","law":"US-CO","cause":"negligence"}],
"docket":[{"id":"v","verdict":{"by":"jury","awards":[{"id":"bills","for":["reed"],"against":["alpha","beta"],"claims":["crash"],"kind":"medical","amount":"100000"}],
"fault":[{"of":"reed","percent":"0"},{"of":"alpha","percent":"70"},{"of":"beta","percent":"30"}]}}],
"interest":[{"id":"before","from":"2022-01-04","through":"2023-01-04"}]}`))
	require.NoError(t, err)
	j, err := damages.Assess(m, damages.Options{})
	require.NoError(t, err)
	d, err := statement.Of(j)
	require.NoError(t, err)
	got := strings.Join(strings.Fields(d.Text()), " ")
	for _, want := range []string{"Alpha Co., alone $70,000.00", "Alpha Co., interest before judgment, alone $6,300.00", "Beta Co., alone $30,000.00",
		"Beta Co., interest before judgment, alone $2,700.00"} {
		require.Contains(t, got, want)
	}
}
