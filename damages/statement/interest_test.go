package statement_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
)

// undecided is a matter with two awards of 100,000 and 36,500, a year between accrual and judgment, and no decision on
// interest.
const undecided = `{"schema":"remedies.matter/v1","caption":"P v. D","forum":"LAW","dates":{"accrual":"2022-01-04","filing":"2022-01-04","verdict":"2023-01-04","judgment":"2023-01-04"},
"parties":[{"id":"p","role":"plaintiff"},{"id":"d","role":"defendant"}],"claims":[{"id":"c","law":"LAW","cause":"CAUSE"}],
"docket":[{"id":"v","verdict":{"by":"jury","awards":[
{"id":"bills","for":["p"],"against":["d"],"claims":["c"],"kind":"medical","amount":"100000"},
{"id":"wages","for":["p"],"against":["d"],"claims":["c"],"kind":"lost_earnings","amount":"36500"}]}}]}`

func TestTheStatementSaysWhatInterestNobodyDecidedOn(t *testing.T) {
	for name, c := range map[string]struct{ law, cause, want, not string }{
		"of right": {"US-RI", "motor-vehicle", // 12 percent of 136,500 for 365 days
			"Interest before judgment is of right. From 2022-01-04 to 2023-01-04 it would come to $16,380.00. No decision is recorded, and it is not added. [", ""},
		"not known": {"US-NV", "motor-vehicle", "What it would come to turns on what is not recorded: From which day does interest before judgment run?", "would come to $"},
		"certain":   {"US-WA", "contract", "is of right if the sum is certain or can be computed", ""},
		"discretion": {"US-KY", "motor-vehicle",
			"Interest before judgment is discretionary. No decision is recorded. [", ""},
		"none":        {"US-WA", "motor-vehicle", "The law gives no interest before judgment on medical and lost earnings. [", "Interest before judgment"},
		"on an offer": {"US-GA", "motor-vehicle", "Interest before judgment is given where an offer of settlement was exceeded. No decision is recorded. [", ""},
	} {
		m, err := damages.DecodeMatter([]byte(strings.NewReplacer("LAW", c.law, "CAUSE", c.cause).Replace(undecided)))
		require.NoError(t, err, name)
		j, err := damages.Assess(m, damages.Options{})
		require.NoError(t, err, name)
		d, err := statement.Of(j)
		require.NoError(t, err, name)
		got := strings.Join(strings.Fields(d.Text()), " ")
		require.Contains(t, got, c.want, name)
		require.NotContains(t, got, "-prejudgment", "the ID of a rule is no word of a statement")
		if c.not != "" {
			require.NotContains(t, got, c.not, name)
		}
	}
}
