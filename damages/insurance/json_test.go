package insurance_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// record is a record in JSON with every member of it.
const record = `{"schema":"remedies.insurance/v1","policies":[
 {"id":"gl","insurer":"Bay Mutual","number":"7","form":"ISO CG 00 01 04 13","law":"US-OK","issued":"2024-01-01","insured":["gulf"],"layer":"primary",
  "limits":{"per_person":"100000.00","per_occurrence":"500000.00","property":"50000.00","aggregate":"1000000.00"},
  "retention":{"kind":"deductible","amount":"5000.00","met":"1000.00"},"paid":[{"for":"defense","occurrence":"fire","amount":"2000.00","note":"counsel"}],
  "defense":"outside_limits","beside":["costs"],"excludes":["fees"],"punitive":{"term":"silent"},
  "interest":{"before":"own_part","after":"whole_judgment","on_uncovered":"excluded",
   "authority":[{"kind":"record","text":"the policy","pinpoint":"Supplementary Payments, 1.f and 1.g"}]},
  "tender":{"on":"2025-01-01","note":"deposited"},"short":"pro_rata"},
 {"id":"umbrella","insured":["gulf"],"layer":"umbrella","attaches":"500000.00","limits":{"combined":"2000000.00"}}],
 "places":[{"award":"injury","person":"reed","occurrence":"fire"}],"pays":[{"award":"injury","debtor":"gulf","dollars":"10.00"}],
 "findings":[{"what":"punitive_damages_only_vicarious","status":"established","about":["gulf"]}],
 "decisions":[{"policy":"gl","awards":["libel"],"covered":false,"by":"court"}],"interest_by":"gl","through":"2025-06-30"}`

func TestARecordGoesThroughJSON(t *testing.T) {
	r, err := insurance.ReadRecord([]byte(record))
	require.NoError(t, err)
	text, err := json.Marshal(r)
	require.NoError(t, err)
	require.JSONEq(t, record, string(text))
	var again insurance.Record
	require.NoError(t, json.Unmarshal(text, &again))
	require.Equal(t, r, again)
	for bad, path := range map[string]string{
		`{"schema":"remedies.insurance/v2","policies":[]}`: "schema",
		`{"schema":"remedies.insurance/v1"}`:               "policies",
		`{"schema":"remedies.insurance/v1","policies":[{"id":"a","insured":["d"],"layer":"first","limits":{"combined":"1"}}]}`: "policies[0].layer",
		`{"schema":"remedies.insurance/v1","policies":[{"id":"a","insured":["d"],"layer":"primary",
			"limits":{"combined":1}}]}`: "policies[0].limits.combined",
		`{"schema":"remedies.insurance/v1","policies":[{"id":"a","insured":["d"],"layer":"primary",
			"limits":{"combined":"1"},"retention":"1"}]}`: "policies[0].retention",
		`{"schema":"remedies.insurance/v1","policies":[],"pay":[]}`: "pay",
	} {
		_, err := insurance.ReadRecord([]byte(bad))
		require.Contains(t, expect.Paths(err), path, bad)
		require.Error(t, new(insurance.Record).UnmarshalJSON([]byte(bad)))
	}
}

func TestADivisionIsWritten(t *testing.T) {
	got := divided(t, insurance.Record{Policies: []insurance.Policy{primary("100", "d")}}, injury("a", "150"))
	text, err := json.Marshal(got)
	require.NoError(t, err)
	require.JSONEq(t, `{"schema":"remedies.insured/v1","owed":"150.00","insured":"100.00","uninsured":"50.00",
		"debtors":[{"debtor":"d","owed":"150.00","insured":"100.00","uninsured":"50.00"}],
		"policies":[{"policy":"primary","insurer":"the insurer","within_the_limits":"100.00","beside_the_limits":"0.00"}],
		"lines":[{"debtor":"d","award":"a","part":"award","policy":"primary","insurer":"the insurer","layer":"primary",
			"dollars":"100.00","reason":"within_the_limits","why":"covered"},
			{"debtor":"d","award":"a","part":"award","dollars":"50.00","reason":"above_the_limits",
				"why":"more than the limits of the policies that cover it"}]}`, string(text))
}

// A record from outside neither panics nor hangs, what it says is written so that it is read again, and it divides or is refused.
func FuzzRecord(f *testing.F) {
	f.Add(record)
	f.Add(`{"schema":"remedies.insurance/v1","policies":[{"id":"a","insured":["d"],"layer":"primary","limits":{"combined":"1e9"}}]}`)
	f.Fuzz(func(t *testing.T, text string) {
		r, err := insurance.ReadRecord([]byte(text))
		if err != nil {
			return
		}
		back, err := r.MarshalJSON()
		require.NoError(t, err)
		again, err := insurance.ReadRecord(back)
		require.NoError(t, err)
		twice, err := again.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(back), string(twice)) //nolint:testifylint // the bytes are the point
		got, err := r.Divide([]insurance.Owed{bearing(injury("injury", "700000"), "12.34"), owes("gulf", "x", kindPunitive, "5")})
		if err == nil {
			require.True(t, got.Insured.Add(got.Uninsured).Equal(got.Owed))
		}
	})
}
