package damages_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// plain is a verdict under the law of a jurisdiction.
func plain(code string) damages.PlainVerdict {
	return damages.PlainVerdict{
		Law: code, Cause: "negligence",
		Dates: dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 9, 1), Verdict: civil.On(2025, 5, 12),
			Judgment: civil.On(2025, 6, 2)},
		By:       finding.ByJury,
		Economic: usd(250_000), Noneconomic: usd(1_200_000), Punitive: usd(5_000_000),
	}
}

func TestAPlainVerdictIsAnsweredInEveryJurisdiction(t *testing.T) {
	codes := 0
	for j := range law.All() {
		codes++
		v := plain(j.Code())
		if j.Code() == "US" {
			v.Cause = "maritime" // federal law has no law of negligence in general
		}
		got, err := v.Assess(damages.Options{Presume: true})
		require.NoError(t, err, j.Code())
		for _, id := range []string{"economic", "noneconomic", "punitive"} {
			_, found := got.IfAccepted().Find(id)
			require.True(t, found, "%s: %s", j.Code(), id)
		}
		v.Punitive = decimal.Decimal{}
		got, err = v.Assess(damages.Options{Presume: true})
		require.NoError(t, err, j.Code())
		total, _ := got.IfAccepted().Total(head.All())
		require.True(t, total.IsPositive(), j.Code())
		require.False(t, total.GreaterThan(usd(1_450_000)), j.Code())
	}
	require.Equal(t, 52, codes)
}

// The short form comes to what the same case comes to in full.
func TestAPlainVerdictIsTheMatterItStandsFor(t *testing.T) {
	v := plain("US-VA")
	v.Cause, v.PlaintiffsFault = "fraud", expect.Dec("0")
	short, err := v.Assess(damages.Options{})
	require.NoError(t, err)
	p, d, c := []string{"plaintiff"}, []string{"defendant"}, []string{"fraud"}
	full := &damages.Matter{
		Caption: "Plaintiff v. Defendant", Forum: "US-VA", Dates: v.Dates,
		Parties: []damages.Party{{ID: "plaintiff", Role: damages.Plaintiff}, {ID: "defendant", Role: damages.Defendant}},
		Claims:  []damages.Claim{{ID: "fraud", Law: "US-VA", Title: "fraud", Cause: "fraud"}},
		Docket: []damages.Event{{ID: "verdict", Date: v.Dates.Verdict, Verdict: &damages.Verdict{By: finding.ByJury, Awards: []damages.Award{
			{ID: "economic", For: p, Against: d, Claims: c, Kind: head.KindEconomic, Amount: usd(250_000)},
			{ID: "noneconomic", For: p, Against: d, Claims: c, Kind: head.KindNoneconomic, Amount: usd(1_200_000)},
			{ID: "punitive", For: p, Against: d, Claims: c, Kind: head.KindPunitive, Amount: usd(5_000_000)},
		}}}},
	}
	want, err := json.Marshal(full)
	require.NoError(t, err)
	got, err := json.Marshal(short.Matter())
	require.NoError(t, err)
	require.JSONEq(t, string(want), string(got))
	totals(t, short.IfAccepted(), "1800000", true) // Va. Code § 8.01-38.1: $350,000 of punitive damages
}

func TestThePlaintiffsFaultOfAPlainVerdictComesOff(t *testing.T) {
	v := plain("US-CA")
	v.Punitive, v.PlaintiffsFault = decimal.Decimal{}, expect.Dec("12.5")
	j, err := v.Assess(damages.Options{Presume: true})
	require.NoError(t, err)
	totals(t, j.IfAccepted(), "1268750", true) // 87.5 percent of $1,450,000
}

// What the law asks has its place in the plain verdict too.
func TestWhatTheLawAsksOfAPlainVerdictHasAPlaceInIt(t *testing.T) {
	v := plain("US-OH")
	_, err := v.Assess(damages.Options{})
	var asked *damages.NeedsError
	require.ErrorAs(t, err, &asked)
	for range 3 {
		for _, n := range asked.Needs {
			switch n.Path {
			case "findings":
				v.Findings = append(v.Findings, finding.Finding{What: finding.Topic(n.Name), Status: finding.NotEstablished})
			case "facts":
				v.Facts = append(v.Facts, damages.Fact{What: limit.Base(n.Name), Amount: usd(1_000_000)})
			default:
				require.Fail(t, "asked under "+n.Path)
			}
		}
		if _, err = v.Assess(damages.Options{}); !errors.As(err, &asked) {
			break
		}
	}
	require.NoError(t, err)
}

func TestAPlainVerdictIsRefusedByPath(t *testing.T) {
	huge := decimal.New(1, 1_000_000_000)
	for name, c := range map[string]struct {
		change func(*damages.PlainVerdict)
		want   []string
	}{
		"no law":                      {func(v *damages.PlainVerdict) { v.Law = "" }, []string{"law"}},
		"a state by its postal code":  {func(v *damages.PlainVerdict) { v.Law = "OH" }, []string{"law"}},
		"a forum that is none":        {func(v *damages.PlainVerdict) { v.Forum = "EU" }, []string{"forum"}},
		"a cause that is too long":    {func(v *damages.PlainVerdict) { v.Cause = strings.Repeat("x", 200) }, []string{"cause"}},
		"a cause that is none":        {func(v *damages.PlainVerdict) { v.Cause = "negligense" }, []string{"cause"}},
		"an amount below zero":        {func(v *damages.PlainVerdict) { v.Noneconomic = usd(-1) }, []string{"noneconomic"}},
		"two amounts":                 {func(v *damages.PlainVerdict) { v.Economic, v.Punitive = usd(-1), huge }, []string{"economic", "punitive"}},
		"an absurd exponent":          {func(v *damages.PlainVerdict) { v.Economic = huge }, []string{"economic"}},
		"no award":                    {func(v *damages.PlainVerdict) { *v = damages.PlainVerdict{Law: "US-OH"} }, []string{"economic"}},
		"fault above the whole":       {func(v *damages.PlainVerdict) { v.PlaintiffsFault = expect.Dec("100.01") }, []string{"plaintiffs_fault"}},
		"fault below zero":            {func(v *damages.PlainVerdict) { v.PlaintiffsFault = usd(-1) }, []string{"plaintiffs_fault"}},
		"fault of an absurd exponent": {func(v *damages.PlainVerdict) { v.PlaintiffsFault = huge }, []string{"plaintiffs_fault"}},
		"a verdict before filing":     {func(v *damages.PlainVerdict) { v.Dates.Verdict = civil.On(2023, 8, 1) }, []string{"dates.verdict"}},
		"a finding about nobody known": {func(v *damages.PlainVerdict) {
			v.Findings = []finding.Finding{{What: "malice", Status: finding.Established, About: []string{"smith"}}}
		}, []string{"findings[0].about[0]"}},
		"a fact that is no quantity": {func(v *damages.PlainVerdict) {
			v.Facts = []damages.Fact{{What: "networth", Amount: usd(1)}}
		}, []string{"facts[0].what"}},
		"all at once": {func(v *damages.PlainVerdict) {
			v.Law, v.Cause, v.Punitive = "OH", "x", usd(-5)
		}, []string{"law", "cause", "punitive"}},
	} {
		t.Run(name, func(t *testing.T) {
			v := plain("US-OH")
			c.change(&v)
			m, err := v.Matter()
			require.Nil(t, m)
			var paths []string
			for _, e := range invalid.All(err) {
				paths = append(paths, e.Path)
			}
			require.ElementsMatch(t, c.want, paths, "%v", err)
			_, again := v.Assess(damages.Options{})
			require.Equal(t, err.Error(), again.Error())
		})
	}
}

func TestAPlainVerdictIsReadFromJSON(t *testing.T) {
	m, err := damages.DecodeMatter([]byte(`{"schema": "remedies.plain-verdict/v1",
		"plaintiff": "Ann Reed", "defendant": "Gulf Homes, Inc.", "organization": true,
		"law": "US-VA", "forum": "US", "cause": "fraud", "dates": {"accrual": "2018-12-18"}, "by": "jury",
		"economic": "210000", "noneconomic": "40000.50", "punitive": "4000000", "plaintiffs_fault": "0",
		"findings": [{"what": "malice", "status": "established", "proof": "clear_and_convincing", "by": "jury"}],
		"facts": [{"what": "net_worth", "amount": "9000000"}]}`))
	require.NoError(t, err)
	want, err := damages.PlainVerdict{
		Plaintiff: "Ann Reed", Defendant: "Gulf Homes, Inc.", Organization: true, Law: "US-VA", Forum: "US", Cause: "fraud",
		Dates: dated.Dates{Accrual: civil.On(2018, 12, 18)}, By: finding.ByJury,
		Economic: usd(210_000), Noneconomic: expect.Dec("40000.50"), Punitive: usd(4_000_000),
		Findings: []finding.Finding{{What: "malice", Status: finding.Established, Proof: finding.ClearAndConvincing, By: finding.ByJury}},
		Facts:    []damages.Fact{{What: "net_worth", Amount: usd(9_000_000)}},
	}.Matter()
	require.NoError(t, err)
	a, err := json.Marshal(want)
	require.NoError(t, err)
	b, err := json.Marshal(m)
	require.NoError(t, err)
	require.Equal(t, string(a), string(b))
	require.Equal(t, "Ann Reed v. Gulf Homes, Inc.", m.Caption)

	var read damages.Matter
	err = json.Unmarshal([]byte(`{"schema": "remedies.plain-verdict/v1", "law": "US-VA", "economic": "1"}`), &read)
	require.ErrorContains(t, err, "remedies.plain-verdict/v1", "DecodeMatter reads both forms, a Matter its own")
}

func TestAPlainVerdictInJSONIsRefusedByPath(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"an unknown member":               {`"law": "US-VA", "economic": "1", "award": "2"`, []string{"award"}},
		"a member twice":                  {`"law": "US-VA", "economic": "1", "economic": "2"`, []string{"economic"}},
		"no law":                          {`"economic": "1"`, []string{"law"}},
		"an amount that is a number":      {`"law": "US-VA", "economic": 1`, []string{"economic"}},
		"null":                            {`"law": "US-VA", "economic": "1", "punitive": null`, []string{"punitive"}},
		"an impossible day":               {`"law": "US-VA", "economic": "1", "dates": {"accrual": "2023-02-29"}`, []string{"dates.accrual"}},
		"an amount below zero":            {`"law": "US-VA", "economic": "1", "punitive": "-1"`, []string{"punitive"}},
		"a member of a matter":            {`"law": "US-VA", "economic": "1", "docket": []`, []string{"docket"}},
		"wrong in itself and in its law":  {`"law": "Virginia", "economic": "one"`, []string{"law", "economic"}},
		"fault that is more than a whole": {`"law": "US-VA", "economic": "1", "plaintiffs_fault": "200"`, []string{"plaintiffs_fault"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := damages.DecodeMatter([]byte(`{"schema": "` + damages.PlainVerdictSchema + `", ` + c.text + `}`))
			var paths []string
			for _, e := range invalid.All(err) {
				paths = append(paths, e.Path)
			}
			require.ElementsMatch(t, c.want, paths, "%v", err)
		})
	}
	_, err := damages.DecodeMatter([]byte(`{"schema": "remedies.plain-verdict/v2", "law": "US-VA"}`))
	require.ErrorContains(t, err, damages.MatterSchema+", "+damages.PlainVerdictSchema)
}

// A plain verdict becomes a matter, to which everything else can be added: here a settlement of somebody else.
func ExamplePlainVerdict_Matter() {
	m, err := damages.PlainVerdict{
		Plaintiff: "Ann Reed", Defendant: "Gulf Homes, Inc.", Law: "US-VA", Cause: "negligence",
		Dates:    dated.Dates{Accrual: civil.On(2018, 12, 18)},
		Economic: decimal.New(210_000, 0),
	}.Matter()
	if err != nil {
		fmt.Println(err)
		return
	}
	m.Settled = []damages.Settlement{{ID: "roofer", By: []string{"the roofer"}, Amount: decimal.New(30_000, 0)}}
	j, err := damages.Assess(m, damages.Options{Presume: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	total, _ := j.IfAccepted().Total(head.All())
	fmt.Println(m.Caption, total.StringFixed(2))
	// Output:
	// Ann Reed v. Gulf Homes, Inc. 180000.00
}
