package interview_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/examples/page/interview"
)

// recovered is the record of a recovery of $100,000 with a fee of a third, as JSON with more members.
func recovered(members string) []byte {
	return []byte(`{"schema": "remedies.disbursement/v1", "client": "Ann Reed",
		"payments": [{"by": "Gulf Mutual", "what": "settlement", "amount": "100000"}],
		"fee": {"to": "Stone LLP", "agreement": {"base": "gross", "without_recovery": "lawyer", "stages": [{"name": "settled", "tiers": [{"percent": "1/3"}]}]},
			"stage": "settled"}, "costs": [{"title": "experts", "amount": "4000", "advanced": "lawyer"}]` + members + `}`)
}

func asked(t *testing.T, n interview.Netted, name string) interview.Question {
	t.Helper()
	i := slices.IndexFunc(n.Questions, func(q interview.Question) bool { return q.Name == name || q.Path == name })
	require.GreaterOrEqual(t, i, 0, "%s is not asked: %v %v", name, n.Questions, n.Wrong)
	return n.Questions[i]
}

// A third of $100,000 is $33,333.33; of the rest the costs of $4,000 are paid.
func TestARecoveryComesToWhatTheClientKeeps(t *testing.T) {
	n := interview.Net(recovered(""), false)
	require.Empty(t, n.Wrong)
	require.Empty(t, n.Questions)
	require.Equal(t, []interview.Outcome{{What: "Ann Reed keeps", Amount: "$62,666.67"}}, n.Outcomes)
	require.Equal(t, "of $100,000.00 that came in", n.Of)
	require.Equal(t, "Closing statement for Ann Reed", n.Title)
	require.Contains(t, n.Statement, "<svg")
	require.NotContains(t, n.Statement, "style=")
	_, err := disbursement.Decode([]byte(n.File))
	require.NoError(t, err, "what is saved is read by the library")
	require.Equal(t, n.File, interview.Net([]byte(n.File), false).File)
}

// 42 C.F.R. § 411.37(c): Medicare bears its share of fee and costs where the claim was disputed, 37,333.33 of 100,000; it bears none
// where it had to sue (e).
func TestWhatTheLawOfAClaimAsksIsAskedInTurn(t *testing.T) {
	n := interview.Net(recovered(`, "liens": [{"of": "medicare", "holder": "Medicare"}]`), false)
	require.Empty(t, n.Wrong)
	require.Empty(t, n.Statement)
	require.NotEmpty(t, n.File, "what is not finished is saved too")
	require.NotContains(t, asked(t, n, "liens[0].paid").Text, "ecorded", "it is asked, not refused")
	sued := asked(t, n, "medicare_had_to_sue")
	require.Equal(t, [4]string{"yes-no", "liens[0].findings", "not_established", "the claim of Medicare"}, [4]string{sued.Kind, sued.Path, sued.Usual, sued.Of})
	require.Contains(t, sued.Text, "Did Medicare have to sue")

	claim := func(sued string) interview.Netted {
		return interview.Net(recovered(`, "liens": [{"of": "medicare", "holder": "Medicare", "paid": "10000", "findings": [
			{"what": "medicare_had_to_sue", "status": "`+sued+`"}, {"what": "primary_payer_did_not_dispute", "status": "not_established"}]}]`), false)
	}
	n = claim("not_established")
	require.Equal(t, "$56,400.00", n.Outcomes[0].Amount) // 62,666.67 less 10,000 less 37.33333 percent of it
	sued = asked(t, n, "medicare_had_to_sue")
	require.Equal(t, [2]string{"liens[0].findings[0]", "not_established"}, [2]string{sued.Path, sued.Answer})
	require.True(t, sued.Asked)
	require.Equal(t, "With yes the client keeps $52,666.67, with no $56,400.00.", sued.Turns)
	require.Equal(t, "$52,666.67", claim("established").Outcomes[0].Amount)
	n = interview.Net(recovered(`, "liens": [{"of": "medicare", "paid": "10000"}]`), true)
	require.Equal(t, "$56,400.00", n.Outcomes[0].Amount, "the ordinary case is taken")
	require.Contains(t, n.File, `"presume": true`)
}

// The law on a claim is chosen by days, which are asked for; where there is none, what was agreed stands in its place.
func TestTheDayThatSelectsTheLawIsAsked(t *testing.T) {
	claim := func(of string) interview.Netted {
		return interview.Net(recovered(`, "liens": [{"of": "workers_compensation", "paid": "1", `+of+`}]`), false)
	}
	n := claim(`"jurisdiction": "US-CA"`)
	require.Empty(t, n.Wrong)
	require.Equal(t, [2]string{"date", "On which day did the injury happen?"}, [2]string{asked(t, n, "dates.accrual").Kind, asked(t, n, "dates.accrual").Text})
	n = claim(`"jurisdiction": "US-XX"`)
	require.Len(t, n.Wrong, 1)
	require.Equal(t, "liens[0].jurisdiction", n.Wrong[0].Path, "no place has the code")
	n = claim(`"jurisdiction": "US-VT"`)
	require.Len(t, n.Wrong, 1)
	require.Equal(t, "liens[0].agreed", n.Wrong[0].Path, "no law of Vermont is recorded")
	n = claim(`"agreed": {"amount": "666.67", "authority": [{"kind": "record", "text": "letter of 2026-04-02"}]}`)
	require.Empty(t, n.Wrong)
	require.Empty(t, n.Questions)
	require.Equal(t, "$62,000.00", n.Outcomes[0].Amount)
}

// N.Y. Jud. Law § 474-a asks for the cause of action, and a fee above its schedule is refused.
func TestTheFeeIsHeldAgainstTheLaw(t *testing.T) {
	n := interview.Net(recovered(`, "jurisdiction": "US-NY"`), false)
	require.Equal(t, "cause", asked(t, n, "cause").Path)
	n = interview.Net(recovered(`, "jurisdiction": "US-NY", "cause": "med-mal", "dates": {"accrual": "2022-03-01"}`), false)
	require.Equal(t, "findings", asked(t, n, "client_is_minor_or_incapacitated").Path)
	n = interview.Net(recovered(`, "jurisdiction": "US-NY", "cause": "med-mal", "dates": {"accrual": "2022-03-01"},
		"findings": [{"what": "client_is_minor_or_incapacitated", "status": "not_established"}]`), false)
	require.NotEmpty(t, n.Wrong)
	require.Equal(t, "fee.agreement.stages[0]", n.Wrong[0].Path)
	require.Contains(t, n.Wrong[0].Says, "more than")
}

func TestWhatIsWrongWithARecordHasItsPath(t *testing.T) {
	paid := func(members string) string {
		return `{"schema": "remedies.disbursement/v1", "client": "A", "payments": [{"by": "B", "amount": "1"` + members + `}]}`
	}
	for name, c := range map[string]struct{ record, path, says string }{
		"an amount": {`{"schema": "remedies.disbursement/v1", "client": "A", "payments": [{"by": "B", "amount": "1o"}]}`, "payments[0].amount", "not an amount"},
		"a day":     {paid(`, "on": "2026-02-30"`), "payments[0].on", "No such day"},
		"a member":  {paid(`, "of": "x"`), "payments[0].of", "nknown"},
	} {
		t.Run(name, func(t *testing.T) {
			n := interview.Net([]byte(c.record), false)
			require.Len(t, n.Wrong, 1)
			require.Empty(t, n.Outcomes)
			require.Equal(t, c.path, n.Wrong[0].Path)
			require.Contains(t, n.Wrong[0].Says, c.says)
		})
	}
	open := interview.Net([]byte(strings.TrimSuffix(paid(""), "}")+`, "fee": {"to": "L", "agreement": {}}}`), false)
	require.Empty(t, open.Wrong)
	require.Equal(t, "elsewhere", asked(t, open, "fee.agreement.base").Kind, "what is missing is asked for at its field")
	for _, text := range []string{"", "null", "[]", "{", "\x00", strings.Repeat("[", 100_000)} {
		require.NotEmpty(t, interview.Net([]byte(text), true).Wrong, "%.20q", text)
	}
}

// A judgment whose debtors owe together asks what each has paid; where one debtor owes it, that is what is recovered.
func TestTheRecoveryOfAJudgment(t *testing.T) {
	of := func(against, more string) interview.Netted {
		return interview.Net([]byte(`{"schema": "remedies.disbursement/v1", "matter": {"schema": "remedies.matter/v1", "caption": "Reed v. Gulf", "forum": "US-VA",
			"dates": {"accrual": "2018-12-18", "verdict": "2021-05-05"}, "parties": [{"id": "reed", "name": "Ann Reed", "role": "plaintiff"},
				{"id": "gulf", "name": "Gulf Homes", "role": "defendant"}, {"id": "bay", "role": "defendant"}],
			"claims": [{"id": "c", "law": "US-VA", "cause": "fraud"}], "docket": [{"id": "v", "verdict": {"awards": [
				{"id": "loss", "for": ["reed"], "against": [`+against+`], "claims": ["c"], "kind": "economic", "amount": "210000"}]}}]}`+more+`}`), false)
	}
	n := of(`"gulf"`, "")
	require.Empty(t, n.Wrong)
	require.Equal(t, []interview.Outcome{{What: "Ann Reed keeps", Amount: "$210,000.00"}}, n.Outcomes)
	require.Equal(t, []interview.Choice{{Value: "gulf", Label: "Gulf Homes"}, {Value: "bay", Label: "bay"}}, n.Debtors)
	n = of(`"gulf", "bay"`, "")
	require.Contains(t, asked(t, n, "payments").Text, "Debtors owe an award together")
	n = of(`"gulf", "bay"`, `, "payments": [{"by": "gulf", "amount": "200000"}]`)
	require.Equal(t, "$200,000.00", n.Outcomes[0].Amount, "%v %v", n.Wrong, n.Questions)
	n = of(`"gulf", "bay"`, `, "payments": [{"by": "gulf", "amount": "300000"}]`)
	require.Equal(t, "payments[0].amount", n.Wrong[0].Path)
}

func TestEveryRecordOfTheToolIsOpened(t *testing.T) {
	files, err := filepath.Glob("../../remedies/matters/net/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		n := interview.Net(text, false)
		require.NotEmpty(t, n.File, file)
		keys := map[string]bool{}
		for _, q := range n.Questions {
			require.False(t, keys[q.Key], "%s: %s", file, q.Key)
			keys[q.Key] = true
			require.NotEmpty(t, q.Text, file)
			require.NotContains(t, q.Text, "_", file)
		}
	}
}

func ExampleNet() {
	n := interview.Net(recovered(""), false)
	fmt.Println(n.Outcomes[0].What, n.Outcomes[0].Amount, n.Of)
	// Output:
	// Ann Reed keeps $62,666.67 of $100,000.00 that came in
}
