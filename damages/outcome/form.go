package outcome

import (
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/matter"
)

// ScenarioSchema is the schema of a scenario in JSON.
const ScenarioSchema = "remedies.scenario/v1"

// ParseScenario reads a scenario from its JSON form, in which the matter has its own, and validates it. It is strict: unknown and
// duplicate fields, nulls, dangling references and contradictions are *invalid.Error values with their paths, all of them together.
func ParseScenario(data []byte) (*Scenario, error) {
	s := new(Scenario)
	l, err := codec.ReadForm(data, s.Form)
	if err != nil {
		return nil, err
	}
	if err := l.Err(); err != nil {
		return nil, err
	}
	if err := s.Validate(); err != nil {
		return nil, err
	}
	return s, nil
}

// MarshalJSON writes what [ParseScenario] reads.
func (s *Scenario) MarshalJSON() ([]byte, error) { return codec.WriteForm(s.Form) }

// Form goes through the members of a scenario in JSON.
func (s *Scenario) Form(f *codec.Form) {
	if s == nil {
		return
	}
	f.Require("schema", "matter")
	f.Constant("schema", ScenarioSchema)
	f.Text("title", &s.Title)
	codec.Maybe(f, "matter", &s.Matter, (*matter.Matter).Form)
	f.Text("through", &s.Through)
	f.Flag("presume", &s.Presume)
	f.Texts("clients", &s.Clients)
	codec.Items(f, "inputs", &s.Inputs, (*Input).form)
	f.Part("costs", func(f *codec.Form) {
		f.Money("plaintiff", &s.Costs.Plaintiff)
		f.Money("defendant", &s.Costs.Defendant)
	})
	codec.Items(f, "offers", &s.Offers, (*Offer).form)
}

func (x *Input) form(f *codec.Form) {
	f.Require("id", "source")
	f.Text("id", &x.ID)
	f.Text("title", &x.Title)
	f.Text("source", &x.Source)
	f.Text("draw", &x.Draw)
	f.Text("award", &x.Award)
	codec.Maybe(f, "share", &x.Share, func(s *Share, f *codec.Form) {
		f.Require("verdict", "of")
		f.Text("verdict", &s.Verdict)
		f.Text("of", &s.Of)
	})
	codec.Maybe(f, "finding", &x.Finding, func(s *Finding, f *codec.Form) {
		f.Require("what")
		codec.Word(f, "what", &s.What)
		codec.Enum(f, "proof", &s.Proof)
		codec.Enum(f, "by", &s.By)
		f.Texts("about", &s.About)
		f.Texts("claims", &s.Claims)
		codec.Enum(f, "otherwise", &s.Otherwise)
	})
	codec.Maybe(f, "liability", &x.Liability, func(s *Liability, f *codec.Form) {
		f.Texts("against", &s.Against)
		f.Texts("claims", &s.Claims)
		f.Texts("share_to", &s.ShareTo)
	})
	f.Part("value", x.Value.form)
	f.Fraction("chance", &x.Chance)
}

func (v *Value) form(f *codec.Form) {
	codec.Enum(f, "shape", &v.Shape)
	f.Money("low", &v.Low)
	f.Money("mode", &v.Mode)
	f.Money("high", &v.High)
	codec.Items(f, "known", &v.Known, func(p *Percentile, f *codec.Form) {
		f.Require("percent", "value")
		f.Number("percent", &p.Percent)
		f.Money("value", &p.Value)
	})
	codec.Items(f, "points", &v.Points, func(p *Point, f *codec.Form) {
		f.Require("value", "chance")
		f.Text("title", &p.Title)
		f.Money("value", &p.Value)
		f.Fraction("chance", &p.Chance)
	})
}

func (o *Offer) form(f *codec.Form) {
	f.Require("id", "rule", "by", "amount", "made")
	f.Text("id", &o.ID)
	f.Text("rule", &o.Rule)
	offerForm(&o.Offer, f)
	f.Money("costs_before", &o.CostsBefore)
	f.Money("fees_before", &o.FeesBefore)
	f.Money("liens", &o.Liens)
	f.Amounts("shifts", &o.Shifts)
}

// offerForm goes through the members of an offer as package fees has it.
func offerForm(o *fees.Offer, f *codec.Form) {
	codec.Enum(f, "by", &o.By)
	f.Money("amount", &o.Amount)
	f.Date("made", &o.Made)
	f.Date("trial", &o.Trial)
	f.Flag("includes_costs", &o.IncludesCosts)
	codec.Enum(f, "action", &o.Action)
	f.Date("filed", &o.Filed)
	f.Date("declared", &o.Declared)
	f.Date("deadline", &o.Deadline)
	f.Date("rejected", &o.Rejected)
	f.Flag("time_changed", &o.TimeChanged)
}
