package future

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

// everyField is a projection in which no field is zero, which makes no sense, and its form.
func everyField(t testing.TB) (Projection, string) {
	t.Helper()
	table, err := mortality.Published(mortality.NCHS2023, mortality.Female)
	require.NoError(t, err)
	return Projection{
			Valued: 2024, On: civil.On(2024, 5, 1), Payments: Monthly, Timing: MidPeriod,
			Discount: Discount{Kind: Compound, Percent: expect.Dec("2.50"), Growth: expect.Dec("-1"), Second: expect.Dec("3.125"), Years: 10, Places: 2, Terms: Real, PerPeriod: true},
			Streams: []Stream{{
				Name: "care <at home>", Category: "médical", Offset: true, Amount: expect.Dec("-48000.5"), Years: expect.Dec("12.25"),
				Rows: []decimal.Decimal{expect.Dec("100"), {}, expect.Dec("-0.125")}, Stages: []Stage{{From: 2025, Through: 2026, Amount: expect.Dec("7")}, {From: -3, Through: 4, Amount: expect.Dec("8.10")}},
				First: 2025, Every: 5, FirstPart: expect.Dec("0.5"), LastPart: expect.Dec("0.250"),
				Growth: Growth{Percent: expect.Dec("3"), Terms: Real, YearOne: Grown, Base: 2023, Steps: []Step{{From: 2030, Percent: expect.Dec("4.0")}, {From: 2040, Percent: expect.Dec("-0.5")}}},
				Adjust: []Adjustment{
					{Kind: Unemployment, Percent: expect.Dec("3.5"), Replaced: expect.Dec("40"), Amount: expect.Dec("1200"), From: 2026, Through: 2030},
					{Kind: FamilyConsumption, Percent: expect.Dec("25"), Replaced: expect.Dec("1"), Amount: expect.Dec("9000.01"), From: -1, Through: 1},
				},
				Survival:  Survival{Table: table, Age: expect.Dec("34.5"), Chances: []Chance{{Alive: expect.Dec("100"), Participating: expect.Dec("81.5"), Employed: expect.Dec("95")}}},
				Immediate: true,
			}},
		}, `{"valued":2024,"on":"2024-05-01","payments":"monthly","timing":"mid_period",` +
			`"discount":{"kind":"compound","percent":"2.5","growth":"-1","second":"3.125","years":10,"places":2,"terms":"real","per_period":true},` +
			`"streams":[{"name":"care <at home>","category":"médical","offset":true,"amount":"-48000.50","years":"12.25",` +
			`"rows":["100.00","0.00","-0.125"],"stages":[{"from":2025,"through":2026,"amount":"7.00"},{"from":-3,"through":4,"amount":"8.10"}],` +
			`"first":2025,"every":5,"first_part":"0.5","last_part":"0.25",` +
			`"growth":{"percent":"3","terms":"real","year_one":"grown","base":2023,"steps":[{"from":2030,"percent":"4"},{"from":2040,"percent":"-0.5"}]},` +
			`"adjust":[{"kind":"unemployment","percent":"3.5","replaced":"40","amount":"1200.00","from":2026,"through":2030},` +
			`{"kind":"family_consumption","percent":"25","replaced":"1","amount":"9000.01","from":-1,"through":1}],` +
			`"survival":{"table":"nchs-2023","sex":"female","age":"34.5","chances":[{"alive":"100","participating":"81.5","employed":"95"}]},` +
			`"immediate":true}]}`
}

func writtenAs(t testing.TB, p *Projection) string {
	t.Helper()
	b, err := p.MarshalJSON()
	require.NoError(t, err)
	return string(b)
}

func readBack(t testing.TB, s string) *Projection {
	t.Helper()
	p := new(Projection)
	require.NoError(t, p.UnmarshalJSON([]byte(s)), s)
	return p
}

func TestEveryFieldIsWrittenAndReadBack(t *testing.T) {
	p, want := everyField(t)
	requireFilled(t, reflect.ValueOf(p), "projection")
	require.Equal(t, want, writtenAs(t, &p))
	got := readBack(t, want)
	require.Equal(t, want, writtenAs(t, got))
	requireSame(t, reflect.ValueOf(p), reflect.ValueOf(*got), "projection")
}

// requireFilled fails where a field is zero, so that a field added later is not forgotten here. One row is zero on purpose.
func requireFilled(t testing.TB, v reflect.Value, path string) {
	t.Helper()
	switch {
	case v.Kind() == reflect.Slice:
		require.NotZero(t, v.Len(), path)
		for i := range v.Len() {
			if v.Index(i).Kind() == reflect.Struct && v.Index(i).Type() != reflect.TypeFor[decimal.Decimal]() {
				requireFilled(t, v.Index(i), invalid.At(path, i))
			}
		}
	case v.Kind() == reflect.Struct && v.Type().PkgPath() == reflect.TypeFor[Projection]().PkgPath():
		for i := range v.NumField() {
			requireFilled(t, v.Field(i), invalid.Join(path, v.Type().Field(i).Name))
		}
	default:
		require.False(t, v.IsZero(), path)
	}
}

// requireSame compares field by field, and decimals by their value.
func requireSame(t testing.TB, want, got reflect.Value, path string) {
	t.Helper()
	if x, ok := want.Interface().(decimal.Decimal); ok {
		y, _ := got.Interface().(decimal.Decimal)
		require.True(t, x.Equal(y), "%s: %s, got %s", path, x, y)
		return
	}
	switch {
	case want.Kind() == reflect.Slice:
		require.Equal(t, want.Len(), got.Len(), path)
		for i := range want.Len() {
			requireSame(t, want.Index(i), got.Index(i), invalid.At(path, i))
		}
	case want.Kind() == reflect.Struct && want.Type().PkgPath() == reflect.TypeFor[Projection]().PkgPath():
		for i := range want.NumField() {
			requireSame(t, want.Field(i), got.Field(i), invalid.Join(path, want.Type().Field(i).Name))
		}
	default:
		require.Equal(t, want.Interface(), got.Interface(), path)
	}
}

func TestWhatIsZeroIsLeftOutUnlessItsAbsenceWouldSayOtherwise(t *testing.T) {
	for _, c := range []struct {
		name string
		p    Projection
		want string
	}{
		{"nothing reduced", Projection{Discount: NoDiscount(), Streams: []Stream{Level("", expect.Dec("1"), expect.Dec("2"))}}, `{"discount":{"kind":"total_offset"},"streams":[{"amount":"1.00","years":"2"}]}`},
		{"a rate of zero", Projection{Discount: DiscountAt(decimal.Decimal{}), Streams: []Stream{Level("", expect.Dec("1"), expect.Dec("2"))}}, `{"discount":{"kind":"compound","percent":"0"},"streams":[{"amount":"1.00","years":"2"}]}`},
		{"a zero of an absurd exponent", Projection{Discount: DiscountAt(decimal.New(0, 1_000_000_000))}, `{"discount":{"kind":"compound","percent":"0"},"streams":[]}`},
		{"a net rate", Projection{Discount: NetRate(expect.Dec("4"), decimal.Decimal{})}, `{"discount":{"kind":"net_fisher","percent":"4","growth":"0","terms":"real"},"streams":[]}`},
		{"two rates", Projection{Discount: TwoTier(Stepped, expect.Dec("4"), 0, decimal.Decimal{})}, `{"discount":{"kind":"stepped","percent":"4","second":"0","years":0},"streams":[]}`},
		{"a stage of nothing", Projection{Discount: NoDiscount(), Streams: []Stream{{Stages: []Stage{{}}}}}, `{"discount":{"kind":"total_offset"},"streams":[{"stages":[{"from":0,"through":0,"amount":"0.00"}]}]}`},
		{"a step to nothing", Projection{Discount: NoDiscount(), Streams: []Stream{{Growth: Growth{Steps: []Step{{}}}}}}, `{"discount":{"kind":"total_offset"},"streams":[{"growth":{"steps":[{"from":0,"percent":"0"}]}}]}`},
		{"adjustments by nothing", Projection{Discount: NoDiscount(), Streams: []Stream{{Adjust: []Adjustment{{Kind: IncomeTax}, {Kind: FringeAmount}}}}}, `{"discount":{"kind":"total_offset"},"streams":[{"adjust":[{"kind":"income_tax","percent":"0"},{"kind":"fringe_amount","amount":"0.00"}]}]}`},
		{"no chance", Projection{Discount: NoDiscount(), Streams: []Stream{{Survival: Survival{Chances: []Chance{{}}}}}}, `{"discount":{"kind":"total_offset"},"streams":[{"survival":{"chances":[{"alive":"0","participating":"0","employed":"0"}]}}]}`},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, writtenAs(t, &c.p))
			require.Equal(t, c.want, writtenAs(t, readBack(t, c.want)))
		})
	}
	var none *Projection
	require.Equal(t, "null", writtenAs(t, none))
}

// fill gives a random projection more of what a projection may hold; it is not always valid.
func fill(g *rand.Rand) Projection {
	p := random(g)
	some := func() bool { return g.IntN(3) == 0 }
	hundred := func(n int64) decimal.Decimal { return decimal.New(g.Int64N(n*100), -2) }
	if some() {
		p.Valued = 2020 + g.IntN(5)
	}
	if some() && p.Discount.Kind == NetFisher {
		p.Discount.Places = g.IntN(4)
	}
	if some() && p.Discount.Kind == Compound {
		p.Discount.PerPeriod = true
	}
	for range g.IntN(3) {
		p.Streams = append(p.Streams, random(g).Streams...)
	}
	for i := range p.Streams {
		s := &p.Streams[i]
		s.Name, s.Category = []string{"", "wages", "soins \"à domicile\" & more\u2028"}[g.IntN(3)], []string{"", "medical"}[g.IntN(2)]
		s.Offset, s.Immediate = some(), some()
		s.Growth.Terms = p.Discount.Terms
		if s.Growth.Base = p.Valued; p.Valued == 0 {
			s.Growth.Base, s.Growth.YearOne = 0, YearOne(1+g.IntN(2))
		}
		if some() {
			s.Growth.Steps = []Step{{From: p.Valued + 3, Percent: hundred(5)}, {From: p.Valued + 5, Percent: hundred(9)}}
		}
		switch g.IntN(4) {
		case 0:
			s.Amount, s.Years = decimal.Decimal{}, decimal.Decimal{}
			for range 1 + g.IntN(6) {
				s.Rows = append(s.Rows, decimal.New(g.Int64N(1e7)-5e6, -int32(g.IntN(5))))
			}
		case 1:
			s.Amount, s.Years = decimal.Decimal{}, decimal.Decimal{}
			from := p.Valued + g.IntN(3)
			s.Stages = []Stage{{From: from, Through: from + 2, Amount: hundred(1e6)}, {From: from + 4, Through: from + 4, Amount: hundred(1e6)}}
		case 2:
			s.Years, s.Every = hundred(20), g.IntN(4)
			s.First = p.Valued + g.IntN(4)
		case 3:
			s.FirstPart, s.LastPart = decimal.New(1+g.Int64N(1e18-1), -18), hundred(1)
		}
		for k := AdjustmentKind(1); k < adjustmentEnds && some(); k++ {
			a := Adjustment{Kind: k}
			if k != FringeAmount {
				a.Percent = hundred(100)
			}
			if k == Unemployment {
				a.Replaced = hundred(100)
			}
			if k == FringeAmount || k == FamilyConsumption {
				a.Amount = hundred(1e5)
			}
			if some() {
				a.From = p.Valued + 2
			}
			s.Adjust = append(s.Adjust, a)
		}
		if s.Survival.Table.IsZero() && some() {
			s.Survival.Chances = []Chance{{hundred(100), hundred(100), hundred(100)}, {expect.Dec("98.76543210987654321"[:18]), hundred(100), expect.Dec("100")}}
		}
	}
	return p
}

func TestWhatIsReadBackComputesTheSameTable(t *testing.T) {
	g := rand.New(rand.NewPCG(21, 22))
	valid := 0
	for range 120 {
		p := fill(g)
		text := writtenAs(t, &p)
		got := readBack(t, text)
		requireSame(t, reflect.ValueOf(p), reflect.ValueOf(*got), "projection")
		require.Equal(t, text, writtenAs(t, got))
		require.Equal(t, expect.Paths(p.Validate()), expect.Paths(got.Validate()), text)
		if p.Validate() != nil {
			continue
		}
		valid++
		want, err := p.Table()
		require.NoError(t, err)
		table, err := got.Table()
		require.NoError(t, err)
		require.Equal(t, want, table, text)
	}
	require.Greater(t, valid, 40)
}

func TestEachFaultOfATextIsNamed(t *testing.T) {
	million := strings.Repeat("9", 1_000_000)
	const rest = `"discount":{"kind":"total_offset"},"streams":[]`
	discount := func(members string) string { return `{"streams":[],"discount":{"kind":"compound",` + members + `}}` }
	stream := func(members string) string {
		return `{"discount":{"kind":"total_offset"},"streams":[{},{` + members + `}]}`
	}
	for name, c := range map[string]struct {
		in   string
		want []string // path: problem
	}{
		"nothing":                  {``, []string{": JSON breaks off near byte 0"}},
		"null":                     {`null`, []string{": is null"}},
		"a list":                   {`[]`, []string{": is a list"}},
		"an empty object":          {`{}`, []string{"discount: missing", "streams: missing"}},
		"a null discount":          {`{"discount":null,"streams":null}`, []string{"discount: is null", "streams: is null"}},
		"unknown field":            {`{` + rest + `,"inflation":"2"}`, []string{"inflation: unknown field"}},
		"a Go name":                {`{` + rest + `,"Valued":2024}`, []string{"Valued: unknown field"}},
		"given twice":              {`{` + rest + `,"valued":1,"valued":2}`, []string{"valued: given twice"}},
		"given twice, deep":        {stream(`"growth":{"percent":"1","percent":"2"}`), []string{"streams[1].growth.percent: given twice"}},
		"valued as a text":         {`{` + rest + `,"valued":"2024"}`, []string{"valued: is a text"}},
		"valued with a point":      {`{` + rest + `,"valued":2024.0}`, []string{`valued: "2024.0" is no whole number, or too long`}},
		"valued with an exponent":  {`{` + rest + `,"valued":1e1000000000}`, []string{`valued: "1e1000000000" is no whole number, or too long`}},
		"valued of a million":      {`{` + rest + `,"valued":` + million + `}`, []string{`valued: "` + million[:40] + `"... is no whole number, or too long`}},
		"no such day":              {`{` + rest + `,"on":"2023-02-29"}`, []string{`on: no such day: "2023-02-29"`}},
		"no such frequency":        {`{` + rest + `,"payments":"weekly"}`, []string{`payments: "weekly" is no frequency`}},
		"no such timing":           {`{` + rest + `,"timing":"MidPeriod"}`, []string{`timing: "MidPeriod" is no timing`}},
		"a timing by number":       {`{` + rest + `,"timing":2}`, []string{"timing: is a number"}},
		"no way to discount":       {`{"streams":[],"discount":{}}`, []string{"discount.kind: missing"}},
		"no such way":              {`{"streams":[],"discount":{"kind":""}}`, []string{`discount.kind: "" is no way to discount`}},
		"no percent":               {`{"streams":[],"discount":{"kind":"compound"}}`, []string{"discount.percent: missing"}},
		"no simple percent":        {`{"streams":[],"discount":{"kind":"simple_interest"}}`, []string{"discount.percent: missing"}},
		"no growth of a net rate":  {`{"streams":[],"discount":{"kind":"net_fisher","percent":"4"}}`, []string{"discount.growth: missing"}},
		"no second tier":           {`{"streams":[],"discount":{"kind":"switched","percent":"4"}}`, []string{"discount.second: missing", "discount.years: missing"}},
		"a percent as a number":    {discount(`"percent":2.5`), []string{"discount.percent: is a number"}},
		"a percent with its sign":  {discount(`"percent":"2.5%"`), []string{`discount.percent: "2.5%": not a plain number`}},
		"a huge exponent":          {discount(`"percent":"1e1000000000"`), []string{`discount.percent: "1e1000000000": not a plain number`}},
		"a million digits":         {discount(`"percent":"` + million + `"`), []string{`discount.percent: "` + million[:40] + `"...: longer than 32 bytes`}},
		"a minus that is none":     {discount(`"percent":"` + "\u2212" + `1"`), []string{`discount.percent: "` + "\u2212" + `1": not a plain number`}},
		"years of a discount":      {discount(`"percent":"1","years":"10"`), []string{"discount.years: is a text"}},
		"a flag as a text":         {discount(`"percent":"1","per_period":"true"`), []string{"discount.per_period: is a text"}},
		"no such terms":            {discount(`"percent":"1","terms":"net"`), []string{`discount.terms: "net" is no kind of rate`}},
		"an unknown field of it":   {discount(`"percent":"1","rate":"1"`), []string{"discount.rate: unknown field"}},
		"a stream that is none":    {`{"discount":{"kind":"total_offset"},"streams":[{},[],null]}`, []string{"streams[1]: is a list", "streams[2]: is null"}},
		"an amount as a number":    {stream(`"amount":48000`), []string{"streams[1].amount: is a number"}},
		"an amount beyond":         {stream(`"amount":"1000000000000000.01"`), []string{`streams[1].amount: "1000000000000000.01": out of range`}},
		"years as a number":        {stream(`"years":12`), []string{"streams[1].years: is a number"}},
		"rows":                     {stream(`"rows":["1",2,null,"x"]`), []string{"streams[1].rows[1]: is a number", "streams[1].rows[2]: is null", `streams[1].rows[3]: "x": not a plain number`}},
		"rows that are no list":    {stream(`"rows":"1"`), []string{"streams[1].rows: is a text"}},
		"an empty stage":           {stream(`"stages":[{}]`), []string{"streams[1].stages[0].from: missing", "streams[1].stages[0].through: missing", "streams[1].stages[0].amount: missing"}},
		"a stage's years":          {stream(`"stages":[{"from":"1","through":2.5,"amount":"1"}]`), []string{"streams[1].stages[0].from: is a text", `streams[1].stages[0].through: "2.5" is no whole number, or too long`}},
		"first and every":          {stream(`"first":true,"every":[]`), []string{"streams[1].first: is true or false", "streams[1].every: is a list"}},
		"a part as a fraction":     {stream(`"first_part":"1/2","last_part":0.5`), []string{`streams[1].first_part: "1/2": not a plain number`, "streams[1].last_part: is a number"}},
		"a null growth":            {stream(`"growth":null`), []string{"streams[1].growth: is null"}},
		"growth":                   {stream(`"growth":{"percent":3,"year_one":"yes","base":"2024"}`), []string{"streams[1].growth.percent: is a number", `streams[1].growth.year_one: "yes" is no treatment of year one`, "streams[1].growth.base: is a text"}},
		"steps of growth":          {stream(`"growth":{"steps":[{"percent":"1"},{"from":1,"rate":"1"}]}`), []string{"streams[1].growth.steps[0].from: missing", "streams[1].growth.steps[1].percent: missing", "streams[1].growth.steps[1].rate: unknown field"}},
		"adjustments":              {stream(`"adjust":[{},{"kind":"tax"},{"kind":"income_tax"},{"kind":"fringe_amount","percent":"0"}]`), []string{"streams[1].adjust[0].kind: missing", `streams[1].adjust[1].kind: "tax" is no adjustment`, "streams[1].adjust[2].percent: missing", "streams[1].adjust[3].amount: missing"}},
		"unknown table":            {stream(`"survival":{"table":"cso-1980","sex":"male","age":"30"}`), []string{`streams[1].survival.table: "cso-1980" is no published life table`}},
		"unknown table and sex":    {stream(`"survival":{"table":"cso-1980","sex":"m","age":30}`), []string{`streams[1].survival.table: "cso-1980" is no published life table`, `streams[1].survival.sex: "m" is no sex`, "streams[1].survival.age: is a number"}},
		"an empty table":           {stream(`"survival":{"table":"","sex":"male"}`), []string{`streams[1].survival.table: "" is no published life table`}},
		"a table without a sex":    {stream(`"survival":{"table":"nchs-2023"}`), []string{"streams[1].survival.sex: missing"}},
		"a sex without a table":    {stream(`"survival":{"sex":"male"}`), []string{"streams[1].survival.table: missing"}},
		"a sex the table has not":  {stream(`"survival":{"table":"ssa-2022","sex":"both"}`), []string{"streams[1].survival.sex: ssa-2022 has no column for both"}},
		"a table given whole":      {stream(`"survival":{"table":{"lives":["1"]},"sex":"male"}`), []string{"streams[1].survival.table: is an object"}},
		"chances":                  {stream(`"survival":{"chances":[{"alive":"100"},{"alive":1,"participating":"1","employed":"1"}]}`), []string{"streams[1].survival.chances[0].participating: missing", "streams[1].survival.chances[0].employed: missing", "streams[1].survival.chances[1].alive: is a number"}},
		"unknown field of chances": {stream(`"survival":{"table":"ssa-2022","sex":"male","ages":"1"}`), []string{"streams[1].survival.ages: unknown field"}},
		"a long name":              {stream(`"name":"` + strings.Repeat("x", 8193) + `"`), []string{"streams[1].name: text too long"}},
		"everything at once":       {`{"valued":"1","discount":{"kind":"x"},"streams":[{"amount":1,"x":1}],"y":2}`, []string{"valued: is a text", `discount.kind: "x" is no way to discount`, "streams[0].amount: is a number", "streams[0].x: unknown field", "y: unknown field"}},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := everyField(t)
			var err error
			require.Less(t, cost.Bytes(func() { err = p.UnmarshalJSON([]byte(c.in)) }), uint64(1<<20+200*len(c.in)), "in proportion to the text")
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Equal(t, c.want, expect.Problems(err))
			want, _ := everyField(t)
			require.Equal(t, want, p, "a text that is refused leaves the projection alone")
		})
	}
}

func TestAnObjectThatHoldsAProjectionPrefixesItsPaths(t *testing.T) {
	v, err := codec.Parse([]byte(`{"projection":{"discount":{"kind":"total_offset"},"streams":[{},{},{"growth":{"percent":3}}]}}`))
	require.NoError(t, err)
	var l invalid.List
	var p Projection
	o := v.Object("awards[1]", &l)
	l.Merge(o.Path("projection"), p.UnmarshalJSON(o.Any("projection").Bytes()))
	require.Equal(t, []string{"awards[1].projection.streams[2].growth.percent: is a number"}, expect.Problems(l.Err()))
}

func TestWhatTheFormCannotHoldIsNotWritten(t *testing.T) {
	own, err := mortality.FromSurvivors("of one's own", mortality.Both, 60, []decimal.Decimal{expect.Dec("100"), expect.Dec("50")})
	require.NoError(t, err)
	namesake, err := mortality.FromSurvivors("nchs-2023", mortality.Both, 60, []decimal.Decimal{expect.Dec("100"), expect.Dec("50")})
	require.NoError(t, err)
	absurd := decimal.New(1, 1_000_000_000)
	for name, c := range map[string]struct {
		edit func(p *Projection)
		want []string
	}{
		"a table of one's own": {func(p *Projection) {
			p.Streams = append(p.Streams, Stream{Survival: Weighted(own, expect.Dec("60"))})
		}, []string{"streams[1].survival.table"}},
		"a table that bears a published name": {func(p *Projection) { p.Streams[0].Survival.Table = namesake }, []string{"streams[0].survival.table"}},
		"absurd figures": {func(p *Projection) {
			p.Discount.Percent = absurd
			p.Streams[0].Rows[1] = absurd
			p.Streams[0].Stages[1].Amount = decimal.New(1, -1_000_000_000)
			p.Streams[0].Survival.Chances[0].Employed = expect.Dec("1000000000000000.5")
		}, []string{"discount.percent", "streams[0].rows[1]", "streams[0].stages[1].amount", "streams[0].survival.chances[0].employed"}},
		"more digits than are read": {func(p *Projection) { p.Streams[0].Amount = expect.Dec("-123456789012345.123456789012345678") }, []string{"streams[0].amount"}},
		"long whole numbers": {func(p *Projection) {
			p.Valued = 1_000_000_000
			p.Streams[0].Adjust[0].From = -1_000_000_000
		}, []string{"valued", "streams[0].adjust[0].from"}},
		"unspecified kinds": {func(p *Projection) {
			p.Discount.Kind = 0
			p.Streams[0].Adjust[1].Kind = 0
		}, []string{"discount.kind", "streams[0].adjust[1].kind"}},
		"values of no enumeration": {func(p *Projection) {
			p.Payments, p.Timing, p.Discount.Kind, p.Discount.Terms = 9, 9, 99, 9
			p.Streams[0].Growth.Terms, p.Streams[0].Growth.YearOne = 9, 9
		}, []string{"payments", "timing", "discount.kind", "discount.terms", "streams[0].growth.terms", "streams[0].growth.year_one"}},
		"texts": {func(p *Projection) {
			p.Streams[0].Name, p.Streams[0].Category = "\xff", strings.Repeat("x", 8193)
		}, []string{"streams[0].name", "streams[0].category"}},
		// 22 values stand before the rows, so that row 1048554 is value 1048577, one more than is read
		"more than may be read": {func(p *Projection) { p.Streams[0].Rows = make([]decimal.Decimal, 1<<20) }, []string{"streams[0].rows[1048554]"}},
	} {
		t.Run(name, func(t *testing.T) {
			p, _ := everyField(t)
			c.edit(&p)
			b, err := p.MarshalJSON()
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Equal(t, c.want, expect.Paths(err))
			require.Nil(t, b)
		})
	}
}

func TestSettingsOfTheHostProgramChangeNoBytes(t *testing.T) {
	quotes, zeros, scientific, exponent := decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation, decimal.MaxDecodeExponent
	t.Cleanup(func() {
		decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation, decimal.MaxDecodeExponent = quotes, zeros, scientific, exponent
	})
	p, want := everyField(t)
	for _, hostile := range []bool{true, false} {
		decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation, decimal.MaxDecodeExponent = hostile, hostile, hostile, 1
		require.Equal(t, want, writtenAs(t, &p))
		require.Equal(t, want, writtenAs(t, readBack(t, want)))
	}
}

// FuzzDecodeProjection: no input makes decoding panic; what is refused is a *invalid.Error; what decodes writes itself, and
// comes back as the same bytes.
func FuzzDecodeProjection(f *testing.F) {
	_, every := everyField(f)
	f.Add([]byte(every))
	for _, change := range [][2]string{
		{`"2.5"`, `"1e1000000000"`}, {`"2.5"`, `"` + strings.Repeat("9", 1000) + `"`}, {`"2.5"`, `"-0"`}, {`"2.5"`, `"0012.5000000000"`}, {`2024`, `-0`}, {`2024`, `1e9`},
		{`"compound"`, `"stepped"`}, {`nchs-2023`, `ssa-2023`}, {`"female"`, `"both"`}, {`care <at home>`, `\u0000\ud800\u2028`}, {`"rows":["100.00","0.00","-0.125"]`, `"rows":[]`},
	} {
		f.Add([]byte(strings.Replace(every, change[0], change[1], 1)))
	}
	f.Add([]byte(`null`))
	f.Add([]byte(strings.Repeat(`{"streams":[`, 100)))
	f.Fuzz(func(t *testing.T, text []byte) {
		var p Projection
		if err := p.UnmarshalJSON(text); err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Equal(t, Projection{}, p)
			return
		}
		b, err := p.MarshalJSON()
		require.NoError(t, err)
		require.True(t, json.Valid(b))
		var back Projection
		require.NoError(t, back.UnmarshalJSON(b), "%s", b)
		again, err := back.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(b), string(again))
		require.Equal(t, expect.Paths(p.Validate()), expect.Paths(back.Validate()))
	})
}
