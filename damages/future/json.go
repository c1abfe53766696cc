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
	var got Projection
	l, err := codec.ReadForm(data, got.Form)
	if err == nil {
		err = l.Err()
	}
	if err != nil {
		return err
	}
	*p = got
	return nil
}

// MarshalJSON writes the projection as one object whose members are the fields in snake_case. Money has two decimal places
// or as many as it needs, percents have no more than they need; what is zero is left out where its absence says the same.
// A published life table is written as its name and sex. No setting of any package changes the bytes. Null stands for a
// nil projection; a projection is given to [encoding/json.Marshal] by its pointer, as the method is the pointer's.
//
// What the form cannot hold is a *invalid.Error, all of them together: a life table of one's own
// ("streams[0].survival.table"), a number of more than 32 bytes or beyond 1e15, a whole number of more than 9 digits, a
// value that an enumeration does not have, a text that is not UTF-8 or longer than 8192 bytes, more than a text of JSON may
// be. Whether the projection makes sense is not asked.
func (p *Projection) MarshalJSON() ([]byte, error) {
	if p == nil {
		return []byte("null"), nil
	}
	out, err := codec.WriteForm(p.Form)
	if err == nil && len(out) > fewValues {
		if _, err = codec.Parse(out); err != nil {
			return nil, err
		}
	}
	return out, err
}

// fewValues is the length below which a text of JSON cannot hold more values than may be read.
const fewValues = 1 << 20

// Form goes through the members of a projection.
func (p *Projection) Form(f *codec.Form) {
	if p == nil {
		return
	}
	f.Require("discount", "streams")
	codec.Integer(f, "valued", &p.Valued)
	f.Date("on", &p.On)
	codec.Enum(f, "payments", &p.Payments)
	codec.Enum(f, "timing", &p.Timing)
	f.Part("discount", p.Discount.form)
	codec.Items(f, "streams", &p.Streams, (*Stream).form)
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

func (d *Discount) form(f *codec.Form) {
	f.Require("kind")
	codec.Enum(f, "kind", &d.Kind)
	if d.Kind == DiscountUnspecified && f.Writing() {
		f.Refuse("kind", "unspecified", allowed(discountNames[:]))
	}
	f.Require(d.Kind.needs()...)
	f.Number("percent", &d.Percent)
	f.Number("growth", &d.Growth)
	f.Number("second", &d.Second)
	codec.Integer(f, "years", &d.Years)
	codec.Integer(f, "places", &d.Places)
	codec.Enum(f, "terms", &d.Terms)
	f.Flag("per_period", &d.PerPeriod)
}

func (s *Stream) form(f *codec.Form) {
	f.Text("name", &s.Name)
	f.Text("category", &s.Category)
	f.Flag("offset", &s.Offset)
	f.Money("amount", &s.Amount)
	f.Number("years", &s.Years)
	f.Amounts("rows", &s.Rows)
	codec.Items(f, "stages", &s.Stages, func(g *Stage, f *codec.Form) {
		f.Require("from", "through", "amount")
		codec.Integer(f, "from", &g.From)
		codec.Integer(f, "through", &g.Through)
		f.Money("amount", &g.Amount)
	})
	codec.Integer(f, "first", &s.First)
	codec.Integer(f, "every", &s.Every)
	f.Number("first_part", &s.FirstPart)
	f.Number("last_part", &s.LastPart)
	f.Part("growth", s.Growth.form)
	codec.Items(f, "adjust", &s.Adjust, (*Adjustment).form)
	f.Part("survival", s.Survival.form)
	f.Flag("immediate", &s.Immediate)
}

func (g *Growth) form(f *codec.Form) {
	f.Number("percent", &g.Percent)
	codec.Enum(f, "terms", &g.Terms)
	codec.Enum(f, "year_one", &g.YearOne)
	codec.Integer(f, "base", &g.Base)
	codec.Items(f, "steps", &g.Steps, func(s *Step, f *codec.Form) {
		f.Require("from", "percent")
		codec.Integer(f, "from", &s.From)
		f.Number("percent", &s.Percent)
	})
}

func (a *Adjustment) form(f *codec.Form) {
	f.Require("kind")
	codec.Enum(f, "kind", &a.Kind)
	switch {
	case a.Kind == FringeAmount:
		f.Require("amount")
	case a.Kind != AdjustmentUnspecified:
		f.Require("percent")
	case f.Writing():
		f.Refuse("kind", "unspecified", allowed(adjustmentNames[:]))
	}
	f.Number("percent", &a.Percent)
	f.Number("replaced", &a.Replaced)
	f.Money("amount", &a.Amount)
	codec.Integer(f, "from", &a.From)
	codec.Integer(f, "through", &a.Through)
}

func (s *Survival) form(f *codec.Form) {
	if f.Has("table") || f.Has("sex") {
		f.Require("table", "sex")
	}
	name, sex := mortality.Name(s.Table.Name()), s.Table.Sex()
	if t := s.Table; !f.Reading() && !t.IsZero() { // a table of one's own may bear the name of a published one
		if of, err := mortality.Published(name, sex); err != nil || of != t {
			f.Refuse("table", "a life table of one's own has no form in JSON: "+invalid.Quote(t.Name()), "a published one: "+publishedNames())
		}
	}
	f.Said("table", func() string { return string(name) }, func(text string) error {
		if name = mortality.Name(text); !slices.Contains(mortality.Names(), name) {
			name = ""
			return invalid.New("", invalid.Quote(text)+" is no published life table", publishedNames())
		}
		return nil
	}, publishedNames())
	codec.Enum(f, "sex", &sex)
	if f.Reading() && name != "" && sex != mortality.SexUnspecified {
		t, err := mortality.Published(name, sex)
		for _, e := range invalid.All(err) {
			f.Refuse(e.Path, e.Problem, e.Allowed)
		}
		s.Table = t
	}
	f.Number("age", &s.Age)
	codec.Items(f, "chances", &s.Chances, func(c *Chance, f *codec.Form) {
		f.Require("alive", "participating", "employed")
		f.Number("alive", &c.Alive)
		f.Number("participating", &c.Participating)
		f.Number("employed", &c.Employed)
	})
}

func allowed(names []string) string { return strings.TrimPrefix(strings.Join(names, ", "), ", ") }

func publishedNames() string {
	var names []string
	for _, n := range mortality.Names() {
		names = append(names, string(n))
	}
	return strings.Join(names, ", ")
}
