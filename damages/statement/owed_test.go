package statement_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
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
	for _, want := range []string{"Alpha Co. owes alone $70,000.00", "Alpha Co. owes in interest before judgment, alone $6,300.00", "Beta Co. owes alone $30,000.00",
		"Beta Co. owes in interest before judgment, alone $2,700.00"} {
		require.Contains(t, got, want)
	}
}

// Arkansas, shares of 10 and 90 percent of 100,000 where the first cannot be collected, Ark. Code Ann. § 16-55-203: the statement
// keeps the 10,000 apart from what is owed, and says which rule moved them. California: economic damages are owed jointly, and the
// reader is told that they are paid once where a debtor owes something alone too.
func TestTheStatementSaysWhatWasMovedAndWhatIsPaidOnce(t *testing.T) {
	m := plain("US-CT", awarded("bills", head.KindMedical, 100_000, "d", "d2"))
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "d", Percent: decimal.New(10, 0)}, {Of: "d2", Percent: decimal.New(90, 0)}}
	const once = "What is owed jointly is owed by each, and paid once."
	text := printed(t, m)
	require.Contains(t, text, "d owes alone $10,000.00 d2 owes alone $90,000.00")
	require.NotContains(t, text, "cannot be collected")
	m.Findings = append(m.Findings, finding.Finding{What: damages.Uncollectible, Status: finding.Established, About: []string{"d"}})
	text = printed(t, m)
	require.Contains(t, text, "d: what cannot be collected from it, and others owe now $10,000.00 d2 owes alone $100,000.00 "+
		"A share that cannot be collected was moved to those who can pay: a share that cannot be collected is moved to the other defendants. [")
	require.NotContains(t, text, once)

	m = plain("US-CA", awarded("bills", head.KindMedical, 1_000, "d", "d2"))
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "d", Percent: decimal.New(40, 0)}, {Of: "d2", Percent: decimal.New(60, 0)}}
	require.Contains(t, printed(t, m), "owed by d and d2, jointly")
	m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, awarded("pain", head.KindNoneconomic, 500, "d", "d2"))
	require.Contains(t, printed(t, m), "d owes jointly with others $1,000.00 d owes alone $200.00 d2 owes jointly with others $1,000.00 d2 owes alone $300.00 "+once)
}
