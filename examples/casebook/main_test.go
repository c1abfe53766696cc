package main

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/internal/golden"
)

func TestEveryCaseReplaysAsTheGolden(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, 0, run([]string{"-v"}, &out, &errs), errs.String())
	require.Empty(t, errs.String())
	golden.Require(t, "testdata/output.txt", out.String())
	files, err := cases.ReadDir("cases")
	require.NoError(t, err)
	var sums []computation
	require.NoError(t, json.Unmarshal(computations, &sums))
	var values []valuation
	require.NoError(t, json.Unmarshal(valuations, &values))
	var suits []equity
	require.NoError(t, json.Unmarshal(injunctions, &suits))
	require.True(t, regexp.MustCompile(`\nreproduced \d+ of `+strconv.Itoa(len(files)+len(sums)+len(values)+len(suits))+`\n$`).MatchString(out.String()))
	if strings.Contains(out.String(), "not explained") {
		t.Fatal("a difference is not explained")
	}
}

func TestAnUnexplainedDifferenceFails(t *testing.T) {
	data, err := cases.ReadFile("cases/mathias-v-accor.json")
	require.NoError(t, err)
	wrong := bytes.Replace(data, []byte(`"amount": "382000.00"`), []byte(`"amount": "382000.01"`), 1)
	require.NotEqual(t, string(data), string(wrong))
	var out, errs bytes.Buffer
	ok, explained := replay(wrong, "mathias", false, &out, &errs)
	require.False(t, ok)
	require.False(t, explained)
	require.Contains(t, out.String(), "difference -0.01")
	require.Contains(t, out.String(), "not explained")
}

func TestAnExplainedDifferenceIsShownAndDoesNotFail(t *testing.T) {
	data, err := cases.ReadFile("cases/mathias-v-accor.json")
	require.NoError(t, err)
	wrong := bytes.Replace(data, []byte(`"amount": "382000.00"`), []byte(`"amount": "382000.01", "why": "a misprint"`), 1)
	var out, errs bytes.Buffer
	ok, explained := replay(wrong, "mathias", false, &out, &errs)
	require.False(t, ok)
	require.True(t, explained)
	require.Contains(t, out.String(), "a misprint")
}

func TestBadCasesAndCallsSaySo(t *testing.T) {
	var out, errs bytes.Buffer
	ok, _ := replay([]byte(`{"id": 1}`), "broken", false, &out, &errs)
	require.False(t, ok)
	require.Contains(t, errs.String(), "broken")
	require.Equal(t, 2, run([]string{"-nope"}, &out, &errs))
	require.Equal(t, 2, run([]string{"no-such-case"}, &out, &errs))
	require.Equal(t, 2, run([]string{"bmw-v-gore", "no-such-case"}, &out, &errs), "one of two names is wrong")
	require.Contains(t, errs.String(), "no-such-case")
}

func TestEveryValuationHasItsSource(t *testing.T) {
	var all []valuation
	dec := json.NewDecoder(bytes.NewReader(valuations))
	dec.DisallowUnknownFields()
	require.NoError(t, dec.Decode(&all))
	for _, v := range all {
		require.NotEmpty(t, v.Name, v.ID)
		require.NotEmpty(t, v.Citation, v.ID)
		require.NotEmpty(t, v.Source, v.ID)
		require.NotEmpty(t, v.Figures, v.ID)
	}
}

func TestABadValuationSaysSo(t *testing.T) {
	for inputs, want := range map[string]string{
		`{}`:                                 "not published",
		`{"method": "guess"}`:                "no method guess",
		`{"method": "pv", "rate": "1/0"}`:    "no number",
		`{"method": "pv", "interest": "5"}`:  "unknown field",
		`{"method": "pv", "rate": "0.05"}`:   "periods",
		`{"method": "multiplier"}`:           "sex",
		`{"method": "expectancy"}`:           "sex",
		`{"method": "nominal"}`:              "discount",
		`{"method": "xnpv", "rate": "0.05"}`: "flows",
	} {
		v := valuation{Inputs: json.RawMessage(inputs)}
		_, err := v.compute(&figure{})
		require.ErrorContains(t, err, want, inputs)
	}
}
