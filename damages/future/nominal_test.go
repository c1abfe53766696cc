package future

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// drawn draws a projection of one or two streams of any shape; not every one is valid.
func drawn(r *rand.Rand, table mortality.Table) *Projection {
	some := func(n int) bool { return r.IntN(n) == 0 }
	rate := func() decimal.Decimal { return decimal.New(r.Int64N(1200)-200*int64(r.IntN(2)), -2) }
	p := &Projection{Payments: Frequency(r.IntN(int(frequencyEnds))), Timing: Timing(r.IntN(3)), Discount: Discount{Kind: DiscountKind(1 + r.IntN(discountEnds-1))}}
	if some(6) {
		p.Timing, p.On = ActualDays, civil.On(2020, 2, 29)
		if some(4) {
			p.On = civil.On(9990, 2, 28)
		}
	}
	if some(3) {
		p.Valued = 2020
	}
	switch d := &p.Discount; d.Kind {
	case Compound, SimpleInterest:
		d.Percent = rate()
	case NetFisher, NetSubtracted:
		d.Percent, d.Growth, d.Terms = rate(), rate(), Real
	case Stepped, Switched:
		d.Percent, d.Second, d.Years = rate(), rate(), 1+r.IntN(9)
	case TotalOffset, MatchedOffset, DiscountUnspecified:
	}
	amount := func() decimal.Decimal {
		return decimal.New(r.Int64N(9_000_000)-500_000*int64(r.IntN(2)), -int32(r.IntN(4)))
	}
	for range 1 + r.IntN(2) {
		s := Stream{Offset: some(8), Immediate: some(8)}
		switch r.IntN(4) {
		case 0:
			for range 1 + r.IntN(8) {
				s.Rows = append(s.Rows, amount())
			}
		case 1:
			s.Stages = []Stage{{p.Valued - 1, p.Valued + 3, amount()}, {p.Valued + 5, p.Valued + 7, amount()}}
		default:
			s.Amount, s.Years = amount(), decimal.New(1+r.Int64N(14), 0)
			if some(4) {
				s.Years = s.Years.Add(decimal.New(r.Int64N(100), -2))
			}
		}
		if len(s.Stages) == 0 && some(4) {
			s.First, s.Every = p.Valued+r.IntN(6)-2, r.IntN(4)
		}
		if some(6) {
			s.FirstPart = decimal.New(1+r.Int64N(100), -2)
		}
		if some(2) {
			s.Growth = Growth{Percent: rate(), Terms: p.Discount.Terms, YearOne: YearOne(1 + r.IntN(2))}
			if p.Discount.Kind == TotalOffset {
				s.Growth.Terms = Real
			}
			if some(4) {
				s.Growth.YearOne, s.Growth.Base = YearOneUnspecified, p.Valued+r.IntN(9)-4
			}
			if some(4) {
				s.Growth.Steps = []Step{{p.Valued + 3, rate()}}
			}
		}
		if some(6) {
			s.Adjust = []Adjustment{{Kind: IncomeTax, Percent: decimal.New(r.Int64N(30), 0)}}
		}
		if some(4) {
			s.Survival = Weighted(table, decimal.New(30+r.Int64N(30), 0))
		}
		p.Streams = append(p.Streams, s)
	}
	return p
}

// What a projection comes to without its table is what its table comes to; and where it is plain that reduction takes off
// and adds nothing, the present value lies between nothing and the nominal sum.
func TestSumsAreThoseOfTheTable(t *testing.T) {
	table, err := mortality.Published(mortality.SSA2022, mortality.Male)
	require.NoError(t, err)
	r := rand.New(rand.NewPCG(41, 42)) //nolint:gosec // a fixed seed is the point
	valid, closed, plain := 0, 0, 0
	for range 600 {
		p := drawn(r, table)
		want, err := p.Table()
		got, nominalErr := p.Nominal()
		value, valueErr := p.PresentValue()
		if p.Validate() != nil {
			require.Error(t, nominalErr)
			require.False(t, p.Reduces(), "%+v", p)
			continue
		}
		if err != nil { // a payment beyond the calendar
			require.Equal(t, err.Error(), valueErr.Error())
			require.False(t, p.Reduces(), "%+v", p)
			continue
		}
		valid++
		require.NoError(t, nominalErr)
		require.NoError(t, valueErr)
		require.Equal(t, want.Nominal.StringFixed(2), got.StringFixed(2), "%+v", p)
		require.Equal(t, want.Present.StringFixed(2), value.StringFixed(2), "%+v", p)
		for i := range p.Streams {
			if p.Streams[i].nominal().Known() {
				closed++
			}
		}
		if p.Reduces() {
			plain++
			require.GreaterOrEqual(t, want.Present.Sign(), 0, "%+v", p)
			require.LessOrEqual(t, want.Present.Cmp(want.Nominal), 0, "%+v", p)
		}
	}
	require.Greater(t, valid, 250)
	require.Greater(t, closed, 100)
	require.Greater(t, plain, 50)
}

// 100 dollars for three years that grow by 10 percent are 100 + 110 + 121, and 110 + 121 + 133.10 where the first is grown.
func TestNominalSums(t *testing.T) {
	for name, c := range map[string]struct {
		stream Stream
		want   string
	}{
		"level":              {Level("", expect.Dec("100"), expect.Dec("3")), "300"},
		"a part year":        {Level("", expect.Dec("100"), expect.Dec("2.255")), "225.5"},
		"grown":              {Stream{Amount: expect.Dec("100"), Years: expect.Dec("3"), Growth: Growth{Percent: expect.Dec("10"), YearOne: Ungrown}}, "331"},
		"grown from one":     {Stream{Amount: expect.Dec("100"), Years: expect.Dec("3"), Growth: Growth{Percent: expect.Dec("10"), YearOne: Grown}}, "364.1"},
		"shrinking":          {Stream{Amount: expect.Dec("100"), Years: expect.Dec("3"), Growth: Growth{Percent: expect.Dec("-10"), YearOne: Ungrown}}, "271"},
		"taken off":          {Stream{Amount: expect.Dec("100"), Years: expect.Dec("3"), Offset: true}, "-300"},
		"rows":               {Stream{Rows: []decimal.Decimal{expect.Dec("1"), expect.Dec("2.5")}}, "3.5"},
		"stages":             {Stream{Stages: []Stage{{1, 2, expect.Dec("10")}, {4, 4, expect.Dec("5")}}}, "25"},
		"years of 18 places": {Level("", expect.Dec("100"), expect.Dec("199.999999999999999999")), "20000"},
	} {
		p := Projection{Discount: DiscountAt(expect.Dec("5")), Streams: []Stream{c.stream}}
		got, err := p.Nominal()
		require.NoError(t, err, name)
		expect.Equal(t, c.want, got, name)
	}
	_, err := (*Projection)(nil).Nominal()
	require.Error(t, err)
	require.False(t, (*Projection)(nil).Reduces())
}
