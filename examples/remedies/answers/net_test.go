package answers_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

// recorded is a matter of a file.
func recorded(t *testing.T, file string) *damages.Matter {
	t.Helper()
	text, err := os.ReadFile(file)
	require.NoError(t, err)
	m, err := damages.DecodeMatter(text)
	require.NoError(t, err)
	return m
}

// What stands in the way of a client's net under a judgment is said with the path of the member that settles it.
func TestWhatAJudgmentLeavesOpenIsAskedByPath(t *testing.T) {
	oregon, nso := recorded(t, "../matters/oregon-share.json"), recorded(t, "../../whatsapp-v-nso/matter.json")
	shares := recorded(t, "../matters/california-shares.json")
	for path, q := range map[string]answers.Net{
		"fund_order":            {Matter: oregon},
		"offers":                {Matter: nso, Plaintiff: nso.Parties[0].ID},
		"plaintiff":             {Matter: nso},
		"matter.awards.medical": {Matter: shares}, // owed jointly
		"insurance.pays":        {Matter: shares, Insurance: new(insurance.Record)},
		"payments[0].by":        {Matter: shares, Record: disbursement.Record{Payments: []disbursement.Payment{{By: "moon", Amount: decimal.New(1, 0)}}}},
		"insurance":             {Record: disbursement.Record{Client: "A", Payments: []disbursement.Payment{{By: "B", Amount: decimal.New(1, 0)}}}, Insurance: new(insurance.Record)},
	} {
		_, err := q.Answer()
		var paths []string
		for _, e := range invalid.All(err) {
			paths = append(paths, e.Path)
		}
		require.Contains(t, paths, path, "%v", err)
	}
	_, err := answers.Net{Matter: recorded(t, "../matters/asking/tennessee-verdict.json")}.Answer()
	require.Equal(t, damages.CodeNeeded, damages.ErrorCode(err))
}

// Or. Rev. Stat. § 31.735(1): the sample of Oregon gives the accounts of the state 1,400,000.01 of 2,765,608.29; nothing else is taken.
func TestTheStatesFundIsTakenOfAJudgment(t *testing.T) {
	q := answers.Net{Matter: recorded(t, "../matters/oregon-share.json"), FundOrder: lien.AfterFees}
	a, err := q.Answer()
	require.NoError(t, err)
	require.Regexp(t, `what the law gives to others +\$1,400,000\.01`, a.Document.Text())
	require.Regexp(t, `keeps +\$1,365,608\.28`, a.Document.Text())
	require.Contains(t, a.Document.Text(), "Each debtor is taken to pay what it owes.")
}

// The record that the README shows leaves the client what the README says.
func TestTheReadmesRecordIsAnswered(t *testing.T) {
	text, err := os.ReadFile("../../../README.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(text), "## From the judgment to the client, in JSON")
	require.True(t, ok)
	_, block, ok := strings.Cut(rest, "```json\n")
	require.True(t, ok)
	block, after, ok := strings.Cut(block, "```\n")
	require.True(t, ok)
	var q answers.Net
	require.NoError(t, answers.Read([]byte(block), &q))
	a, err := q.Answer()
	require.NoError(t, err)
	require.Contains(t, after, "leaves the client "+a.Document.Sections[0].Rows[0].Amount+".")
}

// A question with a matter goes through JSON and comes back the same.
func TestAQuestionWithAMatterGoesThroughJSON(t *testing.T) {
	text, err := os.ReadFile("../matters/net/california-verdict.json")
	require.NoError(t, err)
	var q, again answers.Net
	require.NoError(t, answers.Read(text, &q))
	once, err := codec.WriteForm(q.Form)
	require.NoError(t, err)
	require.NoError(t, answers.Read(once, &again))
	require.Equal(t, q, again)
	var wrong answers.Net
	require.ErrorContains(t, answers.Read([]byte(`{"schema": "remedies.disbursement/v1", "matter": {"schema": "remedies.matter/v1", "moon": 1}}`), &wrong), "matter.moon: unknown field")
}

// What a client keeps of $90,000 of which a third is the fee that was agreed.
func ExampleNet() {
	a, err := answers.Net{Record: disbursement.Record{
		Client: "Ann Reed", Payments: []disbursement.Payment{{By: "Acme Insurance", Amount: decimal.New(90_000, 0)}},
		Fee: disbursement.Fee{To: "Stone LLP", Amount: decimal.New(30_000, 0)},
	}}.Answer()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(a.Document.Sections[0].Rows[0].Label, a.Document.Sections[0].Rows[0].Amount)
	// Output: Ann Reed keeps $60,000.00
}

// Of a judgment that turns on an offer, the question says how the offer goes.
func ExampleOffers() {
	var q answers.Net
	err := answers.Read([]byte(`{"schema": "remedies.disbursement/v1", "offers": "accepted"}`), &q)
	fmt.Println(q.Offers == answers.OffersAccepted, err)
	// Output: true <nil>
}
