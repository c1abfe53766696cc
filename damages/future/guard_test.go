package future

import (
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

var update = flag.Bool("update", false, "write the golden files")

func TestEveryProblemOfAProjectionIsNamed(t *testing.T) {
	absurd := decimal.New(1, 1_000_000_000)
	table, err := mortality.Published(mortality.NCHS2023, mortality.Male)
	require.NoError(t, err)
	good := func() Projection {
		return Projection{Discount: DiscountAt(expect.Dec("3")), Streams: []Stream{Level("x", expect.Dec("1"), expect.Dec("2"))}}
	}
	for name, c := range map[string]struct {
		edit func(p *Projection)
		want []string
	}{
		"nothing":               {func(p *Projection) { *p = Projection{} }, []string{"discount.kind", "streams"}},
		"valued":                {func(p *Projection) { p.Valued = 20_000 }, []string{"valued"}},
		"payments":              {func(p *Projection) { p.Payments = 9 }, []string{"payments"}},
		"timing":                {func(p *Projection) { p.Timing = 9 }, []string{"timing"}},
		"days without a day":    {func(p *Projection) { p.Timing = ActualDays }, []string{"on"}},
		"rate":                  {func(p *Projection) { p.Discount.Percent = absurd }, []string{"discount.percent"}},
		"rate of -100":          {func(p *Projection) { p.Discount.Percent = expect.Dec("-100") }, []string{"discount.percent"}},
		"offset with a rate":    {func(p *Projection) { p.Discount = Discount{Kind: TotalOffset, Percent: expect.Dec("1")} }, []string{"discount.percent"}},
		"growth of no net rate": {func(p *Projection) { p.Discount.Growth = expect.Dec("1") }, []string{"discount.growth"}},
		"second of one rate":    {func(p *Projection) { p.Discount.Second = expect.Dec("1") }, []string{"discount.second"}},
		"tiers without years":   {func(p *Projection) { p.Discount = TwoTier(Stepped, expect.Dec("1"), 0, expect.Dec("2")) }, []string{"discount.years"}},
		"places":                {func(p *Projection) { p.Discount.Places = 2 }, []string{"discount.places"}},
		"terms":                 {func(p *Projection) { p.Discount.Terms = 9 }, []string{"discount.terms"}},
		"simple below zero":     {func(p *Projection) { p.Discount = SimpleAt(expect.Dec("-1")) }, []string{"discount.percent"}},
		"simple, continuous":    {func(p *Projection) { p.Discount = SimpleAt(expect.Dec("1")); p.Timing = Continuous }, []string{"timing"}},
		"per period":            {func(p *Projection) { p.Discount = SimpleAt(expect.Dec("1")); p.Discount.PerPeriod = true }, []string{"discount.per_period"}},
		"net of too much":       {func(p *Projection) { p.Discount = NetBySubtraction(expect.Dec("1"), expect.Dec("101")) }, []string{"discount.percent"}},
		"amount":                {func(p *Projection) { p.Streams[0].Amount = absurd }, []string{"streams[0].amount"}},
		"years":                 {func(p *Projection) { p.Streams[0].Years = absurd }, []string{"streams[0].years"}},
		"no shape":              {func(p *Projection) { p.Streams[0].Years = decimal.Decimal{} }, []string{"streams[0].years"}},
		"two shapes":            {func(p *Projection) { p.Streams[0].Rows = []decimal.Decimal{expect.Dec("1")} }, []string{"streams[0].years", "streams[0].rows"}},
		"rows":                  {func(p *Projection) { p.Streams[0] = Stream{Rows: []decimal.Decimal{absurd}} }, []string{"streams[0].rows[0]"}},
		"too many rows":         {func(p *Projection) { p.Streams[0] = Stream{Rows: make([]decimal.Decimal, 201)} }, []string{"streams[0].rows"}},
		"stages":                {func(p *Projection) { p.Streams[0] = Stream{Stages: []Stage{{3, 2, absurd}}, First: 2} }, []string{"streams[0].stages", "streams[0].stages[0].amount", "streams[0].stages[0].from"}},
		"stages too far apart": {func(p *Projection) {
			p.Streams[0] = Stream{Stages: []Stage{{1, 2, expect.Dec("1")}, {500, 501, expect.Dec("1")}}}
		}, []string{"streams[0].stages"}},
		"first":             {func(p *Projection) { p.Streams[0].First = 500 }, []string{"streams[0].first"}},
		"first beyond":      {func(p *Projection) { p.Streams[0].First = 50_000 }, []string{"streams[0].first", "streams[0].first"}},
		"every":             {func(p *Projection) { p.Streams[0].Every = -1 }, []string{"streams[0].every"}},
		"parts":             {func(p *Projection) { p.Streams[0].FirstPart = expect.Dec("1.1"); p.Streams[0].LastPart = absurd }, []string{"streams[0].first_part", "streams[0].last_part"}},
		"last part twice":   {func(p *Projection) { p.Streams[0].Years = expect.Dec("2.5"); p.Streams[0].LastPart = expect.Dec("0.5") }, []string{"streams[0].last_part"}},
		"long name":         {func(p *Projection) { p.Streams[0].Name = strings.Repeat("x", 201) }, []string{"streams[0].name"}},
		"growth unsaid":     {func(p *Projection) { p.Streams[0].Growth.Percent = expect.Dec("1") }, []string{"streams[0].growth.year_one"}},
		"growth said twice": {func(p *Projection) { p.Streams[0].Growth = Growth{Percent: expect.Dec("1"), YearOne: Grown, Base: 1} }, []string{"streams[0].growth.base"}},
		"growth far":        {func(p *Projection) { p.Streams[0].Growth = Growth{Percent: expect.Dec("1"), Base: 900} }, []string{"streams[0].growth.base"}},
		"growth beyond":     {func(p *Projection) { p.Streams[0].Growth = Growth{Percent: expect.Dec("1"), Base: 90_000} }, []string{"streams[0].growth.base", "streams[0].growth.base"}},
		"growth rate":       {func(p *Projection) { p.Streams[0].Growth = GrowAt(absurd, Grown) }, []string{"streams[0].growth.percent"}},
		"growth terms": {func(p *Projection) {
			p.Streams[0].Growth = Growth{Percent: expect.Dec("1"), YearOne: Grown, Terms: Real}
		}, []string{"streams[0].growth.terms"}},
		"growth terms unknown": {func(p *Projection) { p.Streams[0].Growth = Growth{YearOne: Grown, Terms: 9} }, []string{"streams[0].growth.terms"}},
		"inflation and offset": {func(p *Projection) { p.Discount = NoDiscount(); p.Streams[0].Growth = GrowAt(expect.Dec("1"), Grown) }, []string{"streams[0].growth.terms"}},
		"growth steps": {func(p *Projection) {
			p.Streams[0].Growth = Growth{YearOne: Grown, Steps: []Step{{5, absurd}, {5, expect.Dec("1")}}}
		}, []string{"streams[0].growth.steps[0].percent", "streams[0].growth.steps[1].from"}},
		"too many steps": {func(p *Projection) { p.Streams[0].Growth = Growth{YearOne: Grown, Steps: make([]Step, 201)} }, []string{"streams[0].growth.steps"}},
		"adjustments": {func(p *Projection) {
			p.Streams[0].Adjust = []Adjustment{{}, {Kind: IncomeTax, Percent: expect.Dec("101"), Amount: expect.Dec("1"), Replaced: expect.Dec("1")}, {Kind: Consumption, From: 3, Through: 2}}
		}, []string{"streams[0].adjust[0].kind", "streams[0].adjust[1].percent", "streams[0].adjust[1].replaced", "streams[0].adjust[1].amount", "streams[0].adjust[2].from"}},
		"too many adjustments": {func(p *Projection) { p.Streams[0].Adjust = make([]Adjustment, 101) }, []string{"streams[0].adjust"}},
		"age without a table":  {func(p *Projection) { p.Streams[0].Survival.Age = expect.Dec("3") }, []string{"streams[0].survival.age"}},
		"age past the table":   {func(p *Projection) { p.Streams[0].Survival = Weighted(table, expect.Dec("300")) }, []string{"streams[0].survival.age"}},
		"chances": {func(p *Projection) {
			p.Streams[0].Survival = Survival{Chances: []Chance{{Alive: expect.Dec("101"), Participating: absurd, Employed: expect.Dec("-1")}}}
		}, []string{"streams[0].survival.chances[0].alive", "streams[0].survival.chances[0].participating", "streams[0].survival.chances[0].employed"}},
		"alive twice": {func(p *Projection) {
			p.Streams[0].Survival = Survival{Table: table, Chances: []Chance{{Alive: expect.Dec("90")}}}
		}, []string{"streams[0].survival.chances[0].alive"}},
		"too many chances": {func(p *Projection) { p.Streams[0].Survival = Survival{Chances: make([]Chance, 201)} }, []string{"streams[0].survival.chances"}},
		"too many streams": {func(p *Projection) { p.Streams = make([]Stream, 1001) }, []string{"streams"}},
		"too many payments": {func(p *Projection) {
			p.Payments, p.Streams = Monthly, nil
			for range 60 {
				p.Streams = append(p.Streams, Level("", expect.Dec("1"), expect.Dec("190")))
			}
		}, []string{"streams"}},
		"a day out of range": {func(p *Projection) { p.Timing, p.On = ActualDays, civil.On(9999, 6, 1) }, []string{"streams[0].on"}},
	} {
		t.Run(name, func(t *testing.T) {
			p := good()
			c.edit(&p)
			_, err := p.PresentValue()
			require.Equal(t, c.want, expect.Paths(err))
			_, err = p.Table()
			require.Equal(t, c.want, expect.Paths(err))
		})
	}
}

func TestTheSmallFunctionsRefuseWhatIsAbsurd(t *testing.T) {
	absurd := decimal.New(1, 1_000_000_000)
	r := big.NewRat(1, 20)
	for name, c := range map[string]struct {
		err  func() error
		want []string
	}{
		"annuity": {func() error {
			_, err := (&Annuity{Amount: absurd, Growth: absurd, Discount: absurd}).PresentValue()
			return err
		}, []string{"years", "amount", "growth", "discount"}},
		"annuity grow": {func() error {
			_, err := (&Annuity{Amount: expect.Dec("1"), Years: 2, Growth: expect.Dec("1")}).PresentValue()
			return err
		}, []string{"year_one"}},
		"index":      {func() error { _, err := ByIndex(absurd, expect.Dec("0"), absurd); return err }, []string{"amount", "from", "to"}},
		"day":        {func() error { _, err := HouseholdDay(expect.Dec("169"), expect.Dec("-1")); return err }, []string{"weekly_hours", "hourly"}},
		"year":       {func() error { _, err := HouseholdYear(expect.Dec("169"), expect.Dec("1"), YearOf52Weeks); return err }, []string{"weekly_hours"}},
		"weeks":      {func() error { _, err := HouseholdYear(expect.Dec("1"), expect.Dec("1"), WeeksUnspecified); return err }, []string{"weeks"}},
		"category":   {func() error { _, err := CategoryGrowth(absurd, expect.Dec("1"), absurd); return err }, []string{"category", "expected"}},
		"adjusted":   {func() error { _, err := AdjustedIncome(expect.Dec("0"), 1, Adjustment{}); return err }, []string{"base", "steps[0].kind"}},
		"net":        {func() error { _, err := DiscountAt(expect.Dec("1")).Net(); return err }, []string{"kind"}},
		"pv":         {func() error { _, err := ExcelPV(nil, 0, absurd, absurd, false); return err }, []string{"rate", "periods", "payment", "future"}},
		"fv":         {func() error { _, err := ExcelFV(big.NewRat(-1, 1), 12_001, absurd, absurd, false); return err }, []string{"rate", "periods", "payment", "present"}},
		"pmt":        {func() error { _, err := ExcelPMT(big.NewRat(11, 1), 1, absurd, absurd, false); return err }, []string{"rate", "present", "future"}},
		"npv":        {func() error { _, err := ExcelNPV(r, absurd); return err }, []string{"flows[0]"}},
		"npv empty":  {func() error { _, err := NPVFromZero(r); return err }, []string{"flows"}},
		"xnpv":       {func() error { _, err := ExcelXNPV(r, 13, DatedFlow{}); return err }, []string{"places", "flows[0].on"}},
		"xnpv empty": {func() error { _, err := ExcelXNPV(r, 2); return err }, []string{"flows"}},
		"xnpv before": {func() error {
			_, err := ExcelXNPV(r, 2, DatedFlow{On: civil.On(2020, 1, 2)}, DatedFlow{On: civil.On(2020, 1, 1)})
			return err
		}, []string{"flows[1].on"}},
		"effect":  {func() error { _, err := ExcelEffect(r, 0); return err }, []string{"per_year"}},
		"nominal": {func() error { _, err := ExcelNominal(r, 367, -1); return err }, []string{"places", "per_year"}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, expect.Paths(c.err())) })
	}
	n, err := ExcelPV(new(big.Rat), 3, expect.Dec("-10"), expect.Dec("0"), true)
	require.NoError(t, err)
	require.Equal(t, "30", n.RatString(), "a rate of zero")
}

// two readings of two rates, over 16 years of 1000 at 2% for 15 years and 4% after, by hand: the last payment is worth
// 1000/1.02^15/1.04 = 714.44 stepped and 1000/1.04^16 = 533.91 switched.
func TestTwoTiers(t *testing.T) {
	for kind, want := range map[DiscountKind]string{Stepped: "714.44", Switched: "533.91"} {
		p := Projection{Discount: TwoTier(kind, expect.Dec("2"), 15, expect.Dec("4")), Streams: []Stream{Level("x", expect.Dec("1000"), expect.Dec("16"))}}
		table, err := p.Table()
		require.NoError(t, err)
		expect.Equal(t, want, table.Schedules[0].Rows[15].Present)
		p.Timing = Continuous
		pv(t, p)
	}
}

func TestReplacementsAndPartsAndChances(t *testing.T) {
	years := func(s Stream) (out []int) {
		p := Projection{Discount: NoDiscount(), Streams: []Stream{s}}
		table, err := p.Table()
		require.NoError(t, err)
		for _, r := range table.Schedules[0].Rows {
			out = append(out, r.Year)
		}
		return out
	}
	require.Equal(t, []int{1, 6, 11}, years(Stream{Amount: expect.Dec("1"), Years: expect.Dec("12"), Every: 5}))
	require.Equal(t, []int{3, 8, 13}, years(Stream{Amount: expect.Dec("1"), Years: expect.Dec("10.5"), First: 3, Every: 5}), "what recurs falls due whole")
	expect.Equal(t, "3", pv(t, Projection{Discount: NoDiscount(), Streams: []Stream{{Amount: expect.Dec("1"), Years: expect.Dec("10.5"), First: 3, Every: 5}}}))
	require.Equal(t, []int{1, 3}, years(Stream{Rows: []decimal.Decimal{expect.Dec("1"), expect.Dec("2"), expect.Dec("3")}, Every: 2}))
	expect.Equal(t, "2.50", pv(t, Projection{Discount: NoDiscount(), Streams: []Stream{Level("", expect.Dec("1"), expect.Dec("2.5"))}}))
	// life, participation, employment: 1000 × 0.9 × 0.8 × 0.5 = 360, the last chances counting on
	s := Level("", expect.Dec("1000"), expect.Dec("3"))
	s.Survival.Chances = []Chance{{Alive: expect.Dec("90"), Participating: expect.Dec("80"), Employed: expect.Dec("50")}}
	expect.Equal(t, "1080", pv(t, Projection{Discount: NoDiscount(), Streams: []Stream{s}}))
}

// D - c(D + S) for family income: 60,000 - 25% × (60,000 + 40,000) = 35,000; flat fringe of 5,000 before it adds 3,750.
func TestFamilyConsumption(t *testing.T) {
	n, err := AdjustedIncome(expect.Dec("60000"), 1, Adjustment{Kind: FamilyConsumption, Percent: expect.Dec("25"), Amount: expect.Dec("40000")})
	require.NoError(t, err)
	expect.Equal(t, "35000", n.Mul(expect.Dec("600")).Round(6))
	n, err = AdjustedIncome(expect.Dec("60000"), 1, Adjustment{Kind: FringeAmount, Amount: expect.Dec("5000")}, Adjustment{Kind: FamilyConsumption, Percent: expect.Dec("25"), Amount: expect.Dec("40000")})
	require.NoError(t, err)
	expect.Equal(t, "38750", n.Mul(expect.Dec("600")).Round(6))
}

// a table in all its forms, with past and future, two streams, adjustments and names that forms must quote.
func TestFormsPrintTheirGoldens(t *testing.T) {
	p := wrongfulDeath()
	table, err := mortality.Published(mortality.SSA2023, mortality.Female)
	require.NoError(t, err)
	p.Streams = append(p.Streams,
		Stream{Name: `=care, "daily" | x`, Category: "care", Amount: expect.Dec("1200"), Years: expect.Dec("3"), Every: 2, Survival: Weighted(table, expect.Dec("61.5")), Adjust: []Adjustment{
			{Kind: FringeRate, Percent: expect.Dec("5")}, {Kind: FringeAmount, Amount: expect.Dec("10")}, {Kind: ShareLost, Percent: expect.Dec("50")}, {Kind: Unemployment, Percent: expect.Dec("4"), Replaced: expect.Dec("30")}, {Kind: FamilyConsumption, Percent: expect.Dec("1"), Amount: expect.Dec("7")}}},
		Stream{Amount: expect.Dec("100"), Years: expect.Dec("1"), Offset: true, Immediate: true, Survival: Survival{Chances: []Chance{{expect.Dec("100"), expect.Dec("90"), expect.Dec("95")}}}, Growth: GrowAt(expect.Dec("1"), Ungrown)},
		Stream{Name: "later", Rows: []decimal.Decimal{expect.Dec("1"), expect.Dec("2")}, Growth: GrowAt(expect.Dec("1"), Grown)})
	out, err := p.Table()
	require.NoError(t, err)
	for name, got := range map[string]string{"table.txt": out.Text(), "table.md": out.Markdown(), "table.csv": out.CSV(), "table.json": string(out.JSON()) + "\n"} {
		golden := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.MkdirAll("testdata", 0o700))
			require.NoError(t, os.WriteFile(golden, []byte(got), 0o600))
		}
		want, err := os.ReadFile(golden)
		require.NoError(t, err)
		require.Equal(t, string(want), got, name)
	}
	require.True(t, json.Valid(out.JSON()))
}

func TestDiscountsSayWhatTheyAre(t *testing.T) {
	for want, x := range map[string]Discount{
		"": {}, "total offset: not discounted": NoDiscount(), "total offset: discounted at each stream's own growth": MatchGrowth(),
		"discounted at 3% a year (nominal), compounded yearly":                                        DiscountAt(expect.Dec("3")),
		"discounted at 3% a year (nominal), divided by the payments of a year and compounded at each": {Kind: Compound, Percent: expect.Dec("3"), PerPeriod: true},
		"discounted at a net rate of 1.463415% a year: (1 + 4%) / (1 + 2.5%) - 1":                     NetRate(expect.Dec("4"), expect.Dec("2.5")),
		"discounted at a net rate of 1.5% a year: 4% - 2.5%, rounded to 1 places":                     {Kind: NetSubtracted, Percent: expect.Dec("4"), Growth: expect.Dec("2.5"), Places: 1, Terms: Real},
		"reduced by simple interest at 5% a year: A / (1 + rt)":                                       SimpleAt(expect.Dec("5")),
		"discounted at 1% a year for 15 years, then at 2.5%, each year at its own rate":               TwoTier(Stepped, expect.Dec("1"), 15, expect.Dec("2.5")),
		"discounted at 1% a year to year 15; later payments at 2.5% for their whole time":             TwoTier(Switched, expect.Dec("1"), 15, expect.Dec("2.5")),
	} {
		require.Equal(t, want, x.InWords())
	}
	require.Empty(t, Discount{Kind: NetFisher, Percent: decimal.New(1, 99)}.InWords())
}

func TestMatchedOffsetShowsGrownFiguresAndReducesThemBack(t *testing.T) {
	p := Projection{Discount: MatchGrowth(), Timing: MidPeriod, Payments: Quarterly, Streams: []Stream{{Amount: expect.Dec("1000"), Years: expect.Dec("20"), Growth: GrowAt(expect.Dec("3.7"), Grown)}}}
	table, err := p.Table()
	require.NoError(t, err)
	expect.Equal(t, "20000", table.Present)
	require.Positive(t, table.Nominal.Cmp(table.Present))
	p.Timing = Continuous
	expect.Equal(t, "20000", pv(t, p))
}

type text interface {
	String() string
	MarshalText() ([]byte, error)
}

func roundTrip[E interface {
	~uint8
	text
}](t *testing.T, ends int, read func(*E, []byte) error) {
	t.Helper()
	for i := range ends {
		e := E(i)
		b, err := e.MarshalText()
		require.NoError(t, err)
		if len(b) == 0 {
			continue
		}
		var got E
		require.NoError(t, read(&got, b))
		require.Equal(t, e, got)
	}
	var got E
	require.ErrorIs(t, read(&got, []byte("nonsense")), invalid.ErrInvalid)
	require.Equal(t, "invalid", E(200).String())
}

func TestEnumerationsReadWhatTheyWrite(t *testing.T) {
	roundTrip(t, timingEnds, (*Timing).UnmarshalText)
	roundTrip(t, frequencyEnds, (*Frequency).UnmarshalText)
	roundTrip(t, termEnds, (*Terms).UnmarshalText)
	roundTrip(t, yearOneEnds, (*YearOne).UnmarshalText)
	roundTrip(t, discountEnds, (*DiscountKind).UnmarshalText)
	roundTrip(t, adjustmentEnds, (*AdjustmentKind).UnmarshalText)
	for i := range Timing(timingEnds) {
		require.NotEmpty(t, i.InWords())
	}
	require.Empty(t, Timing(200).InWords())
	require.Zero(t, Frequency(200).PerYear())
}

// No setting of the decimal package changes a byte.
func TestAHostileHostChangesNothing(t *testing.T) {
	p := wrongfulDeath()
	want, err := p.Table()
	require.NoError(t, err)
	before := string(want.JSON()) + want.Text()
	division, trim := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes
	defer func() { decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = division, trim }()
	decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = 1, true
	got, err := p.Table()
	require.NoError(t, err)
	require.Equal(t, before, string(got.JSON())+got.Text())
}

// the largest rates with every kind of time end, and soon
func TestTheLargestRatesEnd(t *testing.T) {
	for timing := range Timing(timingEnds) {
		for _, rate := range []string{"1000", "-99.9"} {
			p := Projection{Payments: Quarterly, Timing: timing, On: civil.On(2024, 2, 29), Discount: DiscountAt(expect.Dec(rate)), Streams: []Stream{{Amount: expect.Dec("100"), Years: expect.Dec("6"), Growth: GrowAt(expect.Dec("1000"), Grown)}}}
			require.Positive(t, pv(t, p).Sign())
		}
	}
}
