package future

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/invalid"
)

// UnmarshalJSON reads what [Projection.MarshalJSON] writes, strictly. Money, percents, ages and parts are texts of plain
// digits; years and counts are whole JSON numbers. Unknown and duplicate fields, nulls and anything of another type are
// *invalid.Error values with paths such as "streams[2].growth.percent", all of them together, and leave p as it was.
//
// It looks at the form alone: "discount" and "streams" must be there, and with them every figure that would change the
// result by its absence (the rates that a way to discount needs, the percent of an adjustment, the parts of a chance).
// [Projection.Validate] says whether the projection makes sense.
func (p *Projection) UnmarshalJSON(data []byte) error {
	var l invalid.List
	var got Projection
	err := codec.Read(data, &l, func(o *codec.Object) {
		o.Require("discount", "streams")
		got.Valued = o.Int("valued")
		o.Into("on", &got.On)
		o.Into("payments", &got.Payments)
		o.Into("timing", &got.Timing)
		got.Discount = readDiscount(o.Sub("discount"))
		o.Each("streams", func(_ int, e *codec.Object) { got.Streams = append(got.Streams, readStream(e, &l)) })
	})
	if err != nil {
		return err
	}
	if err := l.Err(); err != nil {
		return err
	}
	*p = got
	return nil
}

// needs lists the figures without which a discount of the kind would come out otherwise than was meant.
func (k DiscountKind) needs() []string {
	switch k {
	case Compound, SimpleInterest:
		return []string{"percent"}
	case NetFisher, NetSubtracted:
		return []string{"percent", "growth"}
	case Stepped, Switched:
		return []string{"percent", "second", "years"}
	case TotalOffset, MatchedOffset, DiscountUnspecified:
	}
	return nil
}

// needs is the figure that the adjustment is made with.
func (k AdjustmentKind) needs() string {
	if k == FringeAmount {
		return "amount"
	}
	return "percent"
}

func readDiscount(o *codec.Object) Discount {
	d := Discount{Years: o.Int("years"), Places: o.Int("places"), PerPeriod: o.Flag("per_period")}
	o.Require("kind")
	o.Into("kind", &d.Kind)
	o.Require(d.Kind.needs()...)
	d.Percent, _ = o.Number("percent")
	d.Growth, _ = o.Number("growth")
	d.Second, _ = o.Number("second")
	o.Into("terms", &d.Terms)
	o.Done()
	return d
}

func readStream(o *codec.Object, l *invalid.List) Stream {
	s := Stream{Name: o.Text("name"), Category: o.Text("category"), Offset: o.Flag("offset"), Immediate: o.Flag("immediate"),
		Rows: o.Numbers("rows"), First: o.Int("first"), Every: o.Int("every")}
	s.Amount, _ = o.Number("amount")
	s.Years, _ = o.Number("years")
	o.Each("stages", func(_ int, e *codec.Object) {
		e.Require("from", "through", "amount")
		g := Stage{From: e.Int("from"), Through: e.Int("through")}
		g.Amount, _ = e.Number("amount")
		s.Stages = append(s.Stages, g)
	})
	s.FirstPart, _ = o.Number("first_part")
	s.LastPart, _ = o.Number("last_part")
	s.Growth = readGrowth(o.Sub("growth"))
	o.Each("adjust", func(_ int, e *codec.Object) {
		a := Adjustment{From: e.Int("from"), Through: e.Int("through")}
		e.Require("kind")
		e.Into("kind", &a.Kind)
		if a.Kind != AdjustmentUnspecified {
			e.Require(a.Kind.needs())
		}
		a.Percent, _ = e.Number("percent")
		a.Replaced, _ = e.Number("replaced")
		a.Amount, _ = e.Number("amount")
		s.Adjust = append(s.Adjust, a)
	})
	s.Survival = readSurvival(o.Sub("survival"), l)
	return s
}

func readGrowth(o *codec.Object) Growth {
	g := Growth{Base: o.Int("base")}
	g.Percent, _ = o.Number("percent")
	o.Into("terms", &g.Terms)
	o.Into("year_one", &g.YearOne)
	o.Each("steps", func(_ int, e *codec.Object) {
		e.Require("from", "percent")
		s := Step{From: e.Int("from")}
		s.Percent, _ = e.Number("percent")
		g.Steps = append(g.Steps, s)
	})
	o.Done()
	return g
}

func readSurvival(o *codec.Object, l *invalid.List) Survival {
	var s Survival
	if o.Has("table") || o.Has("sex") {
		o.Require("table", "sex")
		s.Table = readTable(o, l)
	}
	s.Age, _ = o.Number("age")
	o.Each("chances", func(_ int, e *codec.Object) {
		e.Require("alive", "participating", "employed")
		var c Chance
		c.Alive, _ = e.Number("alive")
		c.Participating, _ = e.Number("participating")
		c.Employed, _ = e.Number("employed")
		s.Chances = append(s.Chances, c)
	})
	o.Done()
	return s
}

// readTable finds a published life table by its name and sex; the zero Table where either cannot be read.
func readTable(o *codec.Object, l *invalid.List) mortality.Table {
	before := l.Len()
	name := mortality.Name(o.Text("table"))
	if l.Len() == before && o.Has("table") && !slices.Contains(mortality.Names(), name) {
		l.Add(o.Path("table"), invalid.Quote(string(name))+" is no published life table", publishedNames())
	}
	var sex mortality.Sex
	o.Into("sex", &sex)
	if l.Len() > before || name == "" || sex == mortality.SexUnspecified {
		return mortality.Table{}
	}
	t, err := mortality.Published(name, sex)
	for _, e := range invalid.All(err) {
		l.Add(o.Path(e.Path), e.Problem, e.Allowed)
	}
	return t
}

func publishedNames() string {
	var names []string
	for _, n := range mortality.Names() {
		names = append(names, string(n))
	}
	return strings.Join(names, ", ")
}
