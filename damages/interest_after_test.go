package damages_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
)

// twoClaims is a matter with an award of 100,000 on a contract and one of 36,500 on negligence.
const twoClaims = `{"schema":"remedies.matter/v1","caption":"P v. D","forum":"LAW","dates":{"accrual":"2022-01-04","filing":"2022-01-04","verdict":"2023-01-04"DAY},
"parties":[{"id":"p","role":"plaintiff"},{"id":"d","role":"defendant"}],
"claims":[{"id":"deal","law":"LAW","cause":"contract"},{"id":"crash","law":"LAW","cause":"negligence"}],
"docket":[{"id":"v","date":"2023-01-04","verdict":{"by":"jury","awards":[
{"id":"price","for":["p"],"against":["d"],"claims":["deal"],"kind":"economic","amount":"100000"},
{"id":"wages","for":["p"],"against":["d"],"claims":[SECOND],"kind":"lost_earnings","amount":"36500"}]}}]}`

func TestInterestAfterJudgmentIsThatOfTheForum(t *testing.T) {
	t.Parallel()
	type row struct{ awards, principal, percent, perDiem, unknown string }
	for name, c := range map[string]struct {
		law, day, second string
		want             []row
	}{
		// N.Y. C.P.L.R. 5004: 9 percent. 136,500 × 0.09 / 365 = 33.6575.
		"one rule for both": {"US-NY", `,"judgment":"2023-01-04"`, `"crash"`, []row{{"price wages", "136500", "9", "33.66", ""}}},
		// N.M. Stat. § 56-8-4(A): 8.75 percent, and 15 where the judgment rests on tortious conduct.
		"a rule each": {"US-NM", `,"judgment":"2023-01-04"`, `"crash"`, []row{{"price", "100000", "8.75", "23.97", ""}, {"wages", "36500", "15", "15", ""}}},
		"an award on claims under two rules": {"US-NM", `,"judgment":"2023-01-04"`, `"deal","crash"`, []row{{"price", "100000", "8.75", "23.97", ""},
			{"wages", "36500", "0", "0", "the award rests on claims that bear interest under different rules"}}},
		// Miss. Code § 75-17-7.
		"the court sets it": {"US-MS", `,"judgment":"2023-01-04"`, `"crash"`, []row{
			{"price", "100000", "0", "0", "the court or the contract sets the rate, and none is recorded"},
			{"wages", "36500", "0", "0", "the court or the contract sets the rate, and none is recorded"}}},
		// New Hampshire publishes a rate by year; the library has that of 2026.
		"no figure for the year": {"US-NH", `,"judgment":"2023-01-04"`, `"crash"`, []row{{"price wages", "136500", "0", "0", "the rate of that day is not in the series that the library has"}}},
		"the day of the verdict": {"US-NY", "", `"crash"`, []row{{"price wages", "136500", "9", "33.66", ""}}},
	} {
		text := strings.NewReplacer("LAW", c.law, "DAY", c.day, "SECOND", c.second).Replace(twoClaims)
		m, err := damages.DecodeMatter([]byte(text))
		require.NoError(t, err, name)
		j, err := damages.Assess(m, damages.Options{})
		require.NoError(t, err, name)
		var got []row
		for _, x := range j.IfAccepted().InterestAfterJudgment() {
			got = append(got, row{strings.Join(x.Awards, " "), x.Principal.String(), x.Percent.String(), x.PerDiem.String(), x.Unknown})
			require.Equal(t, c.day == "", x.Supposed, name)
			if x.Unknown == "" {
				require.Equal(t, "2023-01-04", x.From.String(), name)
				require.NotEmpty(t, x.Authority, name)
				require.NotEmpty(t, x.InWords, name)
			}
		}
		require.Equal(t, c.want, got, name)
	}
	require.Empty(t, (&damages.Branch{}).InterestAfterJudgment())
}

// A judgment without a day anywhere has no rate that goes by the day of entry.
func TestInterestAfterJudgmentNeedsADay(t *testing.T) {
	t.Parallel()
	text := strings.NewReplacer("LAW", "US-CO", "DAY", "", "SECOND", `"crash"`, `"date":"2023-01-04",`, "", `,"verdict":"2023-01-04"`, "").Replace(twoClaims)
	m, err := damages.DecodeMatter([]byte(text))
	require.NoError(t, err)
	j, err := damages.Assess(m, damages.Options{})
	require.NoError(t, err)
	for _, x := range j.IfAccepted().InterestAfterJudgment() {
		require.Equal(t, "the day of entry is not recorded", x.Unknown)
		require.True(t, x.From.IsZero())
	}
}
