package damages_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

// plainJSON is a small matter that uses every part of the form.
const plainJSON = `{"schema":"remedies.matter/v1","caption":"P v. D","court":"C","number":"1","forum":"US-CA",
"dates":{"accrual":"2019-01-02","filing":"2020-01-10","verdict":"2022-03-04","judgment":"2022-05-01"},
"parties":[{"id":"p","name":"P","role":"plaintiff","capacity":"estate"},{"id":"d","role":"defendant","organization":true}],
"claims":[{"id":"fraud","law":"US-CA","title":"fraud","cause":"negligence","person":"ann","occurrence":"sale","dates":{"filing":"2020-01-11"}}],
"docket":[{"id":"verdict","court":"C","date":"2022-03-04","authority":[{"kind":"case","text":"P v. D","url":"https://example.org","read":"2026-11-24","status":"read"}],
"verdict":{"by":"jury","awards":[
{"id":"loss","for":["p"],"against":["d"],"claims":["fraud"],"kind":"medical/past","amount":"210000.50","note":"n"},
{"id":"punitive","for":["p"],"against":["d"],"claims":["fraud"],"kind":"punitive","amount":"4000000.00"}],
"fault":[{"of":"p","percent":"10"},{"of":"d","percent":"90"}]}},
{"id":"order","order":{"acts":[{"do":"limit","on":{"awards":["punitive"]},"to":{"multiple":{"of":"compensatory","by":"9"}},"unit":["plaintiff"],
"measures":[{"base":"compensatory","kinds":["compensatory"],"match":["plaintiff"],"at":"found","joint":"whole"}],"stage":"punitive","ground":"due_process","note":"n"},
{"do":"scale","on":{"kinds":["medical"]},"by":"10/11"}],"election":{"by":"plaintiff","status":"open","deadline":"2022-06-01","note":"n"},"note":"n"}},
{"id":"later","order":{"vacates":["order"]}}],
"findings":[{"what":"fraud","status":"established","proof":"clear_and_convincing","by":"jury","about":["d"],"claims":["fraud"]}],
"facts":[{"what":"net_worth","amount":"5","on":"2021-01-01","about":["d"],"claims":["fraud"]}],
"positions":[{"by":["d"],"award":"punitive","to":{"amount":"1.00"}}],"open":["something"]}`

func TestThePlainMatterIsRead(t *testing.T) {
	m, err := damages.DecodeMatter([]byte(plainJSON))
	require.NoError(t, err)
	require.Equal(t, damages.Estate, m.Parties[0].Capacity)
	require.Equal(t, civil.On(2020, 1, 11), m.Claims[0].Dates.Filing)
	expect.Equal(t, "210000.5", m.Docket[0].Verdict.Awards[0].Amount)
	require.Equal(t, big.NewRat(10, 11), m.Docket[1].Order.Acts[1].By)
	is(t, assess(t, m).IfAccepted(), "loss", "189000.45")
}

func TestBadInputIsNamedByItsPath(t *testing.T) {
	amount := func(s string) string { return `"amount":` + s + `,"note":"n"` }
	const wasAmount = `"amount":"210000.50","note":"n"`
	const atAmount = "docket[0].verdict.awards[0].amount"
	long := strings.Repeat("9", 1_000_000)
	for name, c := range map[string]struct {
		old, new string
		paths    []string
	}{
		"negative":                  {wasAmount, amount(`"-1.00"`), []string{atAmount}},
		"exponent":                  {wasAmount, amount(`"1e1000000000"`), []string{atAmount}},
		"a million digits":          {wasAmount, amount(`"` + long + `"`), []string{atAmount}},
		"a minus sign that is none": {wasAmount, amount("\"\u2212100\""), []string{atAmount}},
		"not a number":              {wasAmount, amount(`"NaN"`), []string{atAmount}},
		"infinite":                  {wasAmount, amount(`"Infinity"`), []string{atAmount}},
		"grouped":                   {wasAmount, amount(`"1,000"`), []string{atAmount}},
		"a space":                   {wasAmount, amount(`" 1"`), []string{atAmount}},
		"empty":                     {wasAmount, amount(`""`), []string{atAmount}},
		"too much":                  {wasAmount, amount(`"1000000000000001"`), []string{atAmount}},
		"19 places":                 {wasAmount, amount(`"0.0000000000000000001"`), []string{atAmount}},
		"a number of JSON":          {wasAmount, amount(`210000.50`), []string{atAmount}},
		"null":                      {wasAmount, amount(`null`), []string{atAmount}},
		"a list":                    {wasAmount, amount(`["1"]`), []string{atAmount}},
		"missing":                   {`"amount":"210000.50",`, ``, []string{atAmount}},
		"unknown kind":              {`"medical/past"`, `"medical/sometime"`, []string{"docket[0].verdict.awards[0].kind"}},
		"unknown field":             {wasAmount, amount(`"1"`) + `,"amounts":"1"`, []string{"docket[0].verdict.awards[0].amounts"}},
		"duplicate field":           {wasAmount, amount(`"1"`) + `,"note":"m"`, []string{"docket[0].verdict.awards[0].note"}},
		"duplicate party":           {`{"id":"d","role"`, `{"id":"p","role":"defendant"},{"id":"d","role"`, []string{"parties[1].id"}},
		"duplicate claim":           {`"claims":[{"id"`, `"claims":[{"id":"fraud","law":"US-CA"},{"id"`, []string{"claims[1].id"}},
		"duplicate event":           {`{"id":"later"`, `{"id":"order"`, []string{"docket[2].id"}},
		"duplicate award":           {`{"id":"punitive"`, `{"id":"loss"`, nil},
		"no such plaintiff":         {`"for":["p"],"against":["d"],"claims":["fraud"],"kind":"punitive"`, `"for":["x"],"against":["d"],"claims":["fraud"],"kind":"punitive"`, []string{"docket[0].verdict.awards[1].for[0]"}},
		"no such defendant":         {`"against":["d"],"claims":["fraud"],"kind":"punitive"`, `"against":["d","x"],"claims":["fraud"],"kind":"punitive"`, []string{"docket[0].verdict.awards[1].against[1]"}},
		"no such claim":             {`"claims":["fraud"],"kind":"punitive"`, `"claims":["x"],"kind":"punitive"`, []string{"docket[0].verdict.awards[1].claims[0]"}},
		"party twice":               {`"for":["p"],"against":["d"],"claims":["fraud"],"kind":"punitive"`, `"for":["p","p"],"against":["d"],"claims":["fraud"],"kind":"punitive"`, []string{"docket[0].verdict.awards[1].for[1]"}},
		"against itself":            {`"against":["d"],"claims":["fraud"],"kind":"punitive"`, `"against":["p"],"claims":["fraud"],"kind":"punitive"`, []string{"docket[0].verdict.awards[1].against"}},
		"for nobody":                {`"for":["p"],"against":["d"],"claims":["fraud"],"kind":"punitive"`, `"for":[],"against":[],"claims":[],"kind":"punitive"`, []string{"docket[0].verdict.awards[1].for", "docket[0].verdict.awards[1].against", "docket[0].verdict.awards[1].claims"}},
		"no such award":             {`"awards":["punitive"]`, `"awards":["punitive","x"]`, []string{"docket[1].order.acts[0].on.awards[1]"}},
		"no such parties":           {`"awards":["punitive"]`, `"for":["x"],"against":["y"],"claims":["z"],"causes":["w"]`, []string{"docket[1].order.acts[0].on.for[0]", "docket[1].order.acts[0].on.against[0]", "docket[1].order.acts[0].on.claims[0]", "docket[1].order.acts[0].on.causes[0]"}},
		"no such order":             {`"vacates":["order"]`, `"vacates":["x","verdict","later"]`, []string{"docket[2].order.vacates[0]", "docket[2].order.vacates[1]", "docket[2].order.vacates[2]"}},
		"no such verdict":           {`"vacates":["order"]`, `"acts":[{"do":"restore","from":"order"},{"do":"restore"}]`, []string{"docket[2].order.acts[0].from", "docket[2].order.acts[1].from"}},
		"does nothing":              {`"vacates":["order"]`, `"note":"n"`, []string{"docket[2].order"}},
		"deadline without an offer": {`"status":"open","deadline"`, `"status":"not_offered","deadline"`, []string{"docket[1].order.election.deadline"}},
		"no status":                 {`"status":"open",`, ``, []string{"docket[1].order.election.status"}},
		"unknown status":            {`"status":"open",`, `"status":"pending",`, []string{"docket[1].order.election.status"}},
		"unknown forum":             {`"forum":"US-CA"`, `"forum":"US-XX"`, []string{"forum"}},
		"unknown law":               {`"law":"US-CA"`, `"law":"California"`, []string{"claims[0].law"}},
		"unknown cause":             {`"cause":"negligence"`, `"cause":"neglect"`, []string{"claims[0].cause"}},
		"no side":                   {`"role":"defendant"`, `"role":"third"`, []string{"parties[1].role"}},
		"no capacity":               {`"capacity":"estate"`, `"capacity":"ghost"`, []string{"parties[0].capacity"}},
		"one side only":             {`"role":"defendant"`, `"role":"plaintiff"`, []string{"parties", "docket[0].verdict.awards[0].against", "docket[0].verdict.awards[1].against"}},
		"impossible day":            {`"filing":"2020-01-10"`, `"filing":"2019-02-29"`, []string{"dates.filing"}},
		"both":                      {`{"id":"later",`, `{"id":"later","verdict":{"awards":[{"id":"new","for":["p"],"against":["d"],"claims":["fraud"],"kind":"costs","amount":"1"}]},`, []string{"docket[2]"}},
		"neither":                   {`"order":{"vacates":["order"]}`, `"court":"C"`, []string{"docket[2]"}},
		"restated with another kind": {`{"id":"later","order":{"vacates":["order"]}}`,
			`{"id":"later","verdict":{"awards":[{"id":"loss","for":["p"],"against":["d"],"claims":["fraud"],"kind":"costs","amount":"1"}]}}`, []string{"docket[2].verdict.awards[0]"}},
		"no awards":            {`{"id":"later","order":{"vacates":["order"]}}`, `{"id":"later","verdict":{"awards":[]}}`, []string{"docket[2].verdict.awards"}},
		"unknown act":          {`"do":"scale"`, `"do":"halve"`, []string{"docket[1].order.acts[1].do", "docket[1].order.acts[1].by"}},
		"scale by nothing":     {`,"by":"10/11"`, ``, []string{"docket[1].order.acts[1].by"}},
		"scale by too much":    {`"by":"10/11"`, `"by":"1001"`, []string{"docket[1].order.acts[1].by"}},
		"scale by zero parts":  {`"by":"10/11"`, `"by":"10/0"`, []string{"docket[1].order.acts[1].by"}},
		"scale with a figure":  {`"by":"10/11"`, `"by":"10/11","to":{"amount":"1"},"unit":["plaintiff"],"from":"verdict","rule":"r"`, []string{"docket[1].order.acts[1].to", "docket[1].order.acts[1].unit", "docket[1].order.acts[1].from", "docket[1].order.acts[1].rule"}},
		"limit by a fraction":  {`"unit":["plaintiff"],`, `"by":"1/2",`, []string{"docket[1].order.acts[0].by"}},
		"limit to nothing":     {`"to":{"multiple":{"of":"compensatory","by":"9"}},`, ``, []string{"docket[1].order.acts[0].to"}},
		"a formula without by": {`{"of":"compensatory","by":"9"}`, `{"of":"compensatory"}`, []string{"docket[1].order.acts[0].to.multiple.by"}},
		"bad unit":             {`"unit":["plaintiff"]`, `"unit":["judge"]`, []string{"docket[1].order.acts[0].unit[0]"}},
		"bad measure":          {`"kinds":["compensatory"],`, `"kinds":["hurt"],`, []string{"docket[1].order.acts[0].measures[0].kinds[0]"}},
		"bad stage":            {`"stage":"punitive"`, `"stage":"later"`, []string{"docket[1].order.acts[0].stage"}},
		"bad ground":           {`"ground":"due_process"`, `"ground":"hunch"`, []string{"docket[1].order.acts[0].ground"}},
		"finding on nobody":    {`"about":["d"],"claims":["fraud"]}],`, `"about":["x"],"claims":["y"]}],`, []string{"findings[0].about[0]", "findings[0].claims[0]"}},
		"finding of nothing":   {`"what":"fraud"`, `"what":"Fraud!"`, []string{"findings[0].what"}},
		"fact on nobody":       {`"on":"2021-01-01","about":["d"],"claims":["fraud"]`, `"about":["x"],"claims":["y"]`, []string{"facts[0].about[0]", "facts[0].claims[0]"}},
		"fact of nothing":      {`"what":"net_worth","amount":"5"`, `"what":"","amount":"-5"`, []string{"facts[0].what", "facts[0].amount"}},
		"position of nobody":   {`{"by":["d"],"award":"punitive"`, `{"by":[],"award":"x"`, []string{"positions[0].by", "positions[0].award"}},
		"fault beyond 100":     {`"percent":"90"`, `"percent":"91"`, []string{"docket[0].verdict.fault"}},
		"negative fault":       {`"percent":"90"`, `"percent":"-90"`, []string{"docket[0].verdict.fault[1].percent"}},
		"another schema":       {`remedies.matter/v1`, `remedies.matter/v9`, []string{"schema"}},
		"no schema":            {`"schema":"remedies.matter/v1",`, ``, []string{"schema"}},
		"several at once":      {`"forum":"US-CA"`, `"forum":"US-XX","nonsense":1,"caption":null`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, plainJSON, c.old)
			_, err := damages.DecodeMatter([]byte(strings.Replace(plainJSON, c.old, c.new, 1)))
			require.Error(t, err)
			require.ErrorIs(t, err, invalid.ErrInvalid)
			var got []string
			for _, e := range invalid.All(err) {
				got = append(got, e.Path)
				require.Less(t, len(e.Error()), 1500, "an error never echoes the input")
			}
			require.NotEmpty(t, got)
			if c.paths != nil {
				require.Equal(t, c.paths, got, "%v", err)
			}
		})
	}
}

func TestAllErrorsOfOneInputAreReportedTogether(t *testing.T) {
	bad := strings.NewReplacer(`"forum":"US-CA"`, `"forum":"US-XX"`, `"amount":"210000.50"`, `"amount":"-1"`, `"awards":["punitive"]`, `"awards":["x"]`,
		`"award":"punitive"`, `"award":"y"`, `"cause":"negligence"`, `"cause":"z"`).Replace(plainJSON)
	_, err := damages.DecodeMatter([]byte(bad))
	var got []string
	for _, e := range invalid.All(err) {
		got = append(got, e.Path)
	}
	require.ElementsMatch(t, []string{"forum", "claims[0].cause", "docket[0].verdict.awards[0].amount", "docket[1].order.acts[0].on.awards[0]", "positions[0].award"}, got)
}

func TestTextThatIsNoMatterIsRefused(t *testing.T) {
	for _, s := range []string{"", "null", "1", "[]", "{", "{}", `"x"`, "{} {}", strings.Repeat("[", 100_000), `{"schema":"remedies.matter/v1"}`, "\xff"} {
		_, err := damages.DecodeMatter([]byte(s))
		require.ErrorIs(t, err, invalid.ErrInvalid, "%.20q", s)
		var m damages.Matter
		require.Error(t, json.Unmarshal([]byte(s), &m), "%.20q", s)
		require.Equal(t, damages.Matter{}, m)
	}
	var m damages.Matter
	require.NoError(t, json.Unmarshal([]byte(plainJSON), &m))
	require.NoError(t, damages.Validate(&m))
	require.Error(t, damages.Validate(nil))
	_, err := damages.Assess(nil, damages.Options{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = damages.Assess(new(damages.Matter), damages.Options{})
	require.Len(t, invalid.All(err), 4, "no parties, no claims, no docket, no forum")
}

func TestAbsurdDecimalsBuiltInCodeAreRefusedAtOnce(t *testing.T) {
	for _, d := range []decimal.Decimal{decimal.New(1, 10_000_000), decimal.New(1, -10_000_000), decimal.New(1, 2_000_000_000),
		decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 10_000_000), 0), decimal.New(-1, 0), decimal.New(1, 16)} {
		for name, put := range map[string]func(*damages.Matter){
			"docket[0].verdict.awards[0].amount": func(m *damages.Matter) { m.Docket[0].Verdict.Awards[0].Amount = d },
			"facts[0].amount":                    func(m *damages.Matter) { m.Facts = []damages.Fact{{What: limit.NetWorth, Amount: d}} },
			"docket[0].verdict.fault[0].percent": func(m *damages.Matter) {
				m.Docket[0].Verdict.Fault = []fault.Share{{Of: "nso", Percent: d}}
			},
		} {
			m := nso()
			put(m)
			var err error
			require.Less(t, cost.Bytes(func() { _, err = damages.Assess(m, damages.Options{}) }), uint64(1<<17))
			require.Error(t, err)
			require.Equal(t, name, invalid.All(err)[0].Path)
			require.Less(t, len(err.Error()), 700)
			require.Less(t, cost.Bytes(func() { _, _ = m.MarshalJSON() }), uint64(1<<17))
		}
	}
}

func TestBadValuesBuiltInCodeAreRefused(t *testing.T) {
	for path, put := range map[string]func(*damages.Matter){
		"parties[0].role":                          func(m *damages.Matter) { m.Parties[0].Role = 9 },
		"parties[0].capacity":                      func(m *damages.Matter) { m.Parties[0].Capacity = 9 },
		"parties[0].id":                            func(m *damages.Matter) { m.Parties[0].ID = strings.Repeat("x", damages.MaxID+1) },
		"claims[0]":                                func(m *damages.Matter) { m.Claims[0].Person = strings.Repeat("x", damages.MaxID+1) },
		"docket[0].verdict.awards[0].id":           func(m *damages.Matter) { m.Docket[0].Verdict.Awards[0].ID = "" },
		"docket[0].verdict.awards[0].kind":         func(m *damages.Matter) { m.Docket[0].Verdict.Awards[0].Kind = head.KindUnspecified },
		"docket[1].order.acts[0].do":               func(m *damages.Matter) { m.Docket[1].Order.Acts[0] = damages.Act{Kind: 99, On: on("punitive")} },
		"docket[1].order.election.status":          func(m *damages.Matter) { m.Docket[1].Order.Election.Status = 99 },
		"docket[1].order.election.by":              func(m *damages.Matter) { m.Docket[1].Order.Election.By = 99 },
		"docket[1].order.acts[0].measures[0].base": func(m *damages.Matter) { m.Docket[1].Order.Acts[0].Measures = []limit.Measure{{Kinds: head.All()}} },
		"findings[0].status":                       func(m *damages.Matter) { m.Findings[0].Status = 99 },
		"positions":                                func(m *damages.Matter) { m.Positions = make([]damages.Position, damages.MaxPositions+1) },
		"parties":                                  func(m *damages.Matter) { m.Parties = make([]damages.Party, damages.MaxParties+1) },
		"docket[0].verdict.awards[0].for":          func(m *damages.Matter) { m.Docket[0].Verdict.Awards[0].For = make([]string, damages.MaxMembers+1) },
		"docket[0].verdict.awards[0].claims": func(m *damages.Matter) {
			m.Docket[0].Verdict.Awards[0].Claims = make([]string, damages.MaxMembers+1)
		},
		"docket[0].verdict.fault": func(m *damages.Matter) { m.Docket[0].Verdict.Fault = make([]fault.Share, damages.MaxMembers+1) },
		"docket: acts":            func(m *damages.Matter) { m.Docket[1].Order.Acts = make([]damages.Act, damages.MaxActs+1) },
		"docket: awards":          func(m *damages.Matter) { m.Docket[0].Verdict.Awards = make([]damages.Award, damages.MaxAwards+1) },
	} {
		m := nso()
		put(m)
		err := damages.Validate(m)
		require.Error(t, err, path)
		var got []string
		for _, e := range invalid.All(err) {
			got = append(got, e.Path)
		}
		require.Contains(t, got, path)
	}
}

// A matter that was accepted once stays accepted: the bounds may rise and not fall.
func TestTheBoundsOfAMatterDoNotFall(t *testing.T) {
	for name, x := range map[string]struct{ now, least int }{
		"parties": {damages.MaxParties, 20_000}, "claims": {damages.MaxClaims, 20_000}, "events": {damages.MaxEvents, 5_000}, "awards": {damages.MaxAwards, 100_000},
		"acts": {damages.MaxActs, 10_000}, "findings": {damages.MaxFindings, 20_000}, "facts": {damages.MaxFacts, 20_000}, "positions": {damages.MaxPositions, 1_000},
		"settlements": {damages.MaxSettled, 5_000}, "benefits": {damages.MaxBenefits, 5_000}, "interest": {damages.MaxInterest, 1_000}, "remedies": {damages.MaxRemedies, 1_000},
		"payments": {damages.MaxPayments, 20_000}, "members": {damages.MaxMembers, 5_000}, "bytes of an ID": {damages.MaxID, 64}, "elections": {damages.MaxElections, 6},
		"postings": {damages.MaxPostings, 500_000}, "selections": {damages.MaxSelections, 10_000_000}, "credits": {damages.MaxCredits, 1_000_000},
	} {
		require.GreaterOrEqual(t, x.now, x.least, name)
	}
}

// What a matter holds it can write and read back: a number longer than that is refused before.
func TestNumbersTooLongToReadBackAreRefused(t *testing.T) {
	m := nso()
	m.Docket[0].Verdict.Awards[0].Amount = expect.Dec("123456789012345.123456789012345678")
	m.Docket[1].Order.Acts[0] = damages.Act{Kind: damages.ActScale, On: on("punitive"), By: big.NewRat(1234567890123456789, 1234567890123456788)}
	m.Facts = []damages.Fact{{What: limit.NetWorth, Amount: expect.Dec("123456789012345.123456789012345678")}}
	fails(t, m, "docket[0].verdict.awards[0].amount", "docket[1].order.acts[0].by", "facts[0].amount")
	m.Docket[0].Verdict.Awards[0].Amount = expect.Dec("12345678901234.12345678901234567")
	m.Docket[1].Order.Acts[0].By = big.NewRat(123456789012345, 123456789012344)
	m.Facts[0].Amount = expect.Dec("1000000000000000")
	text, err := json.Marshal(m)
	require.NoError(t, err)
	_, err = damages.DecodeMatter(text)
	require.NoError(t, err)
}

func TestNamesOutOfRangeSaySo(t *testing.T) {
	for _, s := range []string{damages.Role(99).String(), damages.Capacity(99).String(), damages.ActKind(99).String(), damages.EntryKind(99).String(), damages.OrderStatus(99).String(), damages.CaveatKind(99).String()} {
		require.Equal(t, "invalid", s)
	}
	for _, s := range []damages.Role{damages.Plaintiff, damages.Defendant} {
		var back damages.Role
		b, err := s.MarshalText()
		require.NoError(t, err)
		require.NoError(t, back.UnmarshalText(b))
		require.Equal(t, s, back)
		require.ErrorIs(t, back.UnmarshalText([]byte("")), invalid.ErrInvalid)
	}
	for c := damages.Direct; c <= damages.Derivative; c++ {
		var back damages.Capacity
		b, err := c.MarshalText()
		require.NoError(t, err)
		require.NoError(t, back.UnmarshalText(b))
		require.Equal(t, c, back)
	}
	for d := damages.ActLimit; d <= damages.ActDisapply; d++ {
		var back damages.ActKind
		b, err := d.MarshalText()
		require.NoError(t, err)
		require.NoError(t, back.UnmarshalText(b))
		require.Equal(t, d, back)
	}
}

func TestLawThatIsNotRecordedForADateIsACoverageError(t *testing.T) {
	for name, m := range map[string]*damages.Matter{
		"before Utah's predicate": matter("US-UT", civil.On(1985, 1, 1), award("c", "d", head.KindEconomic, usd(1)), award("x", "d", head.KindPunitive, usd(9))),
		"no date at all":          matter("US-VA", civil.Date{}, award("x", "d", head.KindPunitive, usd(9))),
	} {
		_, err := damages.Assess(m, damages.Options{})
		require.ErrorIs(t, err, dated.ErrNotCovered, name)
		var le *damages.LawError
		require.ErrorAs(t, err, &le)
		require.Equal(t, "claims[0]", le.Path)
		require.True(t, strings.HasPrefix(le.Error(), "claims[0]: "))
		var ce *dated.CoverageError
		require.ErrorAs(t, le.Unwrap(), &ce)
		require.NoError(t, damages.Validate(m), "the matter is well formed")
	}
	m := matter("US-CA", civil.On(1970, 1, 1), award("c", "d", head.KindEconomic, usd(1)))
	m.Claims[0].Cause = "med-mal"
	_, err := damages.Assess(m, damages.Options{})
	require.ErrorIs(t, err, dated.ErrNotCovered)

	// California shared in punitive damages of actions filed in 2005, on terms that are not recorded.
	m = matter("US-CA", civil.On(2005, 1, 1), award("x", "d", head.KindPunitive, usd(1)))
	_, err = damages.Assess(m, damages.Options{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestAClaimsOwnDatesGoBeforeTheMatters(t *testing.T) {
	m := matter("US-VA", civil.On(2018, 1, 1), award("x", "d", head.KindPunitive, usd(1_000_000)))
	is(t, assess(t, m).IfAccepted(), "x", "350000")
	old := civil.On(1988, 6, 30)
	m.Claims[0].Dates = dated.Dates{Accrual: old, Filing: old, Verdict: old, Judgment: old}
	is(t, assess(t, m).IfAccepted(), "x", "1000000") // the day before the cap took effect
	next := civil.On(1988, 7, 1)
	m.Claims[0].Dates = dated.Dates{Accrual: next, Filing: next, Verdict: next, Judgment: next}
	is(t, assess(t, m).IfAccepted(), "x", "350000")
}

func TestStrictRefusesWhatIsNotConfirmed(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(1)))
	unread := []law.Jurisdiction{newMexico(t, law.ReplaceCompensatoryCaps("", mine("unread", law.Caps{})))}
	j, err := damages.Assess(m, damages.Options{Law: unread})
	require.NoError(t, err)
	require.Contains(t, kinds(j.IfAccepted()), damages.CaveatUnconfirmed)
	_, err = damages.Assess(m, damages.Options{Strict: true, Law: unread})
	require.ErrorIs(t, err, damages.ErrStrict)
	var se *damages.StrictError
	require.ErrorAs(t, err, &se)
	require.Equal(t, dated.RuleID("own-unread"), se.Rule)
	require.ErrorContains(t, err, "not confirmed")

	m = matter("US-VA", civil.On(2099, 1, 1), award("x", "d", head.KindPunitive, usd(1)))
	require.Contains(t, kinds(assess(t, m).IfAccepted()), damages.CaveatReviewed)
	_, err = damages.Assess(m, damages.Options{Strict: true})
	require.ErrorIs(t, err, damages.ErrStrict)
	require.ErrorContains(t, err, "last reviewed")

	_, err = damages.Assess(matter("US-VA", virginiaDay, award("x", "d", head.KindPunitive, usd(1))), damages.Options{Strict: true})
	require.NoError(t, err)
}

func TestCaveatsOnOffersAppealsAndStruckDownCaps(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(100)))
	m.Forum = "US"
	act := limitTo(50, "c")
	act.Ground = remittitur.Excessive
	o := order(m, "o", act)
	require.Contains(t, kinds(assess(t, m).IfAccepted()), damages.CaveatOffer)
	elect(o, remittitur.AcceptedUnderProtest)
	require.Contains(t, kinds(assess(t, m).IfAccepted()), damages.CaveatAppeal)
	elect(o, remittitur.Unrecorded).Acts[0].Ground = remittitur.DueProcess
	require.Contains(t, kinds(assess(t, m).IfAccepted()), damages.CaveatOffer)

	struck := matter("US-AL", civil.On(1990, 1, 1), award("x", "d", head.KindPunitive, usd(9_000_000)))
	struck.Dates.Judgment = civil.On(1993, 6, 25) // the day of Henderson v. Alabama Power
	is(t, assess(t, struck).IfAccepted(), "x", "9000000")
	require.Contains(t, kinds(assess(t, struck).IfAccepted()), damages.CaveatStruckDown)
	_, err := assess(t, struck).MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, kinds(assess(t, matter("US-IL", civil.On(2015, 1, 1), award("x", "d", head.KindPunitive, usd(9)))).IfAccepted()), damages.CaveatSplit)
	require.Contains(t, kinds(assess(t, matter("US-UT", civil.On(1996, 1, 1), award("x", "d", head.KindPunitive, usd(9)))).IfAccepted()), damages.CaveatStruckLater)
}

// The variables of the decimal package belong to the host program. None of them may change a byte.
func TestNoSettingOfTheDecimalPackageChangesTheBytes(t *testing.T) {
	render := func() string {
		m, err := damages.DecodeMatter([]byte(plainJSON))
		require.NoError(t, err)
		var out []byte
		for _, m := range []*damages.Matter{m, nso(), lompe(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Defendant, At: limit.Found, Joint: limit.ByShare})} {
			a, err := json.Marshal(m)
			require.NoError(t, err)
			b, err := json.Marshal(assess(t, m))
			require.NoError(t, err)
			out = append(append(out, a...), b...)
		}
		return string(out)
	}
	want := render()
	precision, quotes, trim, exp, pow := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.ExpMaxIterations, decimal.PowPrecisionNegativeExponent
	defer func() {
		decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.ExpMaxIterations, decimal.PowPrecisionNegativeExponent = precision, quotes, trim, exp, pow
	}()
	for _, p := range []int{0, 1, 40} {
		decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.ExpMaxIterations, decimal.PowPrecisionNegativeExponent = p, true, true, 1, 1
		require.Equal(t, want, render())
	}
}

// The record of a matter has no locators, because they follow from its citations; what is computed from it has.
func TestTheCitationsOfAJudgmentHaveALocatorBesideTheAddressWhereTheyWereRead(t *testing.T) {
	m := nso()
	written, err := json.Marshal(&m)
	require.NoError(t, err)
	require.NotContains(t, string(written), `"locator"`)
	b, err := json.Marshal(assess(t, m))
	require.NoError(t, err)
	var got struct {
		Branches []struct {
			Rules []struct {
				Authority []struct{ Text, Locator, URL string }
			}
		}
	}
	require.NoError(t, json.Unmarshal(b, &got))
	found := 0
	for _, r := range got.Branches[0].Rules {
		for _, c := range r.Authority {
			if c.Text == "Cal. Civ. Code § 3294" {
				require.Equal(t, "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CIV&sectionNum=3294.", c.Locator)
				require.NotEmpty(t, c.URL)
				require.NotEqual(t, c.Locator, c.URL)
				found++
			}
		}
	}
	require.Positive(t, found)
}

func TestTheJudgmentSaysWhatItIs(t *testing.T) {
	b, err := json.Marshal(assess(t, nso()))
	require.NoError(t, err)
	var got struct {
		Schema, Through string
		Conditional     bool
		Branches        []struct {
			Totals map[string]struct {
				Amount  string
				Partial bool
			}
			Awards []struct{ ID, Found, Amount, Undetermined string }
			Orders []struct{ ID, Standing string }
		}
		Notice string
	}
	require.NoError(t, json.Unmarshal(b, &got))
	require.Equal(t, damages.JudgmentSchema, got.Schema)
	require.Equal(t, "remittitur", got.Through)
	require.True(t, got.Conditional)
	require.Len(t, got.Branches, 2)
	require.Equal(t, "4447190.00", got.Branches[0].Totals["all"].Amount)
	require.False(t, got.Branches[0].Totals["all"].Partial)
	require.Equal(t, "444719.00", got.Branches[1].Totals["all"].Amount)
	require.True(t, got.Branches[1].Totals["all"].Partial)
	require.Equal(t, "167254000.00", got.Branches[1].Awards[1].Found)
	require.Empty(t, got.Branches[1].Awards[1].Amount)
	require.Equal(t, "undetermined until a new trial", got.Branches[1].Awards[1].Undetermined)
	require.Equal(t, "conditional", got.Branches[0].Orders[0].Standing)
	require.Equal(t, "refused", got.Branches[1].Orders[0].Standing)
	require.Equal(t, "jury", finding.ByJury.String())
}

func TestAUnitWithPartsThatAreNoneIsRefused(t *testing.T) {
	m := nso()
	m.Docket[1].Order.Acts[0].Unit = 1
	fails(t, m, "docket[1].order.acts[0].unit")
}

// A formula of a matter may be written in the notation. It means the same, and is written as an object.
func TestAFormulaOfAMatterMayBeAText(t *testing.T) {
	const object, notation = `{"multiple":{"of":"compensatory","by":"9"}}`, `"9 * compensatory"`
	matter := func(to string) []byte {
		return []byte(`{"schema":"remedies.matter/v1","caption":"Reed v. Gulf Homes","forum":"US","parties":[{"id":"reed","role":"plaintiff"},{"id":"gulf","role":"defendant"}],` +
			`"claims":[{"id":"fraud","law":"US-CA"}],"docket":[{"id":"verdict","verdict":{"awards":[` +
			`{"id":"loss","for":["reed"],"against":["gulf"],"claims":["fraud"],"kind":"economic","amount":"100.00"},` +
			`{"id":"punitive","for":["reed"],"against":["gulf"],"claims":["fraud"],"kind":"punitive","amount":"5000.00"}]}},` +
			`{"id":"cut","order":{"acts":[{"do":"limit","on":{"awards":["punitive"]},"to":` + to + `,"unit":["plaintiff","defendant"],` +
			`"measures":[{"base":"compensatory","kinds":["compensatory"],"match":["plaintiff","defendant"]}]}]}}],` +
			`"positions":[{"by":["gulf"],"award":"punitive","to":` + to + `}]}`)
	}
	want, err := damages.DecodeMatter(matter(object))
	require.NoError(t, err)
	got, err := damages.DecodeMatter(matter(notation))
	require.NoError(t, err)
	require.Equal(t, want, got)
	text, err := json.Marshal(got)
	require.NoError(t, err)
	require.Contains(t, string(text), `"to":`+object)
	for _, to := range []string{`"9 times compensatory"`, `""`, `"9 * "`, `9`, `null`, `["9 * compensatory"]`} {
		_, err := damages.DecodeMatter(matter(to))
		require.ErrorIs(t, err, invalid.ErrInvalid, to)
		for _, e := range invalid.All(err) {
			require.Contains(t, []string{"docket[1].order.acts[0].to", "positions[0].to"}, e.Path, "%s: %v", to, e)
		}
	}
}

// Who elects is always written, the plaintiff too.
func TestWhoElectsIsWritten(t *testing.T) {
	m := &damages.Matter{Docket: []damages.Event{{ID: "cut", Order: &damages.Order{Election: &damages.Election{Status: remittitur.NotOffered}}}}}
	text, err := m.MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(text), `"election":{"by":"plaintiff","status":"not_offered"}`)
}
