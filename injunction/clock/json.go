package clock

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
)

// ParseTRO reads a restraining order from JSON of the schema "remedies.restraining-order/v1". Unknown and repeated members,
// null and wrong types are *invalid.Error values with a path; so is what [TRO.Validate] refuses, once the JSON itself is
// right.
func ParseTRO(data []byte) (TRO, error) { return codec.Checked(data, (*TRO).Form) }

// MarshalJSON writes what [ParseTRO] reads.
func (t TRO) MarshalJSON() ([]byte, error) { return codec.WriteForm(t.Form) }

// ParseEntry reads a judgment or order from JSON of the schema "remedies.entry/v1", as strictly as [ParseTRO].
func ParseEntry(data []byte) (Entry, error) { return codec.Checked(data, (*Entry).Form) }

// MarshalJSON writes what [ParseEntry] reads.
func (e Entry) MarshalJSON() ([]byte, error) { return codec.WriteForm(e.Form) }

// MarshalJSON writes the schedule with the schema "remedies.schedule/v1", every deadline with its days, what it passed
// over, its rules and caveats.
func (s Schedule) MarshalJSON() ([]byte, error) { return codec.WriteForm(s.Form) }

// Form goes through the members of a restraining order in JSON.
func (t *TRO) Form(f *codec.Form) {
	f.Require("schema", "in", "entered", "notice")
	f.Constant("schema", "remedies.restraining-order/v1")
	codec.Enum(f, "in", &t.In)
	f.Date("entered", &t.Entered)
	f.Value("at", &t.At, "")
	codec.Enum(f, "notice", &t.Notice)
	codec.Integer(f, "set_days", &t.SetDays)
	f.Date("set_until", &t.SetUntil)
	codec.Items(f, "extensions", &t.Extensions, func(e *Extension, f *codec.Form) {
		f.Date("on", &e.On)
		codec.Integer(f, "days", &e.Days)
		f.Flag("consent", &e.Consent)
	})
	f.Flag("good_cause", &t.GoodCause)
	f.Date("hearing", &t.Hearing)
	f.Date("dissolve", &t.Dissolve)
	f.Date("removed", &t.Removed)
	f.Date("state_ends", &t.StateEnds)
}

// Form goes through the members of a judgment or order in JSON.
func (e *Entry) Form(f *codec.Form) {
	f.Require("schema", "entered")
	f.Constant("schema", "remedies.entry/v1")
	f.Date("entered", &e.Entered)
	f.Flag("interlocutory", &e.Interlocutory)
	f.Flag("money", &e.Money)
	f.Flag("injunction", &e.Injunction)
	f.Flag("united_states", &e.UnitedStates)
	f.Date("disposed", &e.Disposed)
	f.Date("first_notice", &e.FirstNotice)
	f.Flag("prison_relief", &e.PrisonRelief)
	f.Date("lanham_served", &e.LanhamServed)
}

// Form goes through the members of a schedule in JSON.
func (s *Schedule) Form(f *codec.Form) {
	f.Require("schema")
	f.Constant("schema", "remedies.schedule/v1")
	f.Text("of", &s.Of)
	codec.Items(f, "items", &s.Items, func(i *Item, f *codec.Form) {
		f.Text("id", &i.ID)
		f.Text("title", &i.Title)
		f.Date("day", &i.Day)
		f.Date("plain", &i.Plain)
		codec.Items(f, "skipped", &i.Skipped, passedForm)
		codec.Items(f, "moved", &i.Moved, passedForm)
		codec.Integer(f, "added", &i.Added)
		authority.RecordForms(f, "authority", &i.Authority)
		f.Texts("caveats", &i.Caveats)
		f.Value("at", &i.At, "")
	})
	f.Date("expires", &s.Expires)
	codec.Enum(f, "effect", &s.Effect)
	f.Text("why", &s.Why)
	authority.RecordForms(f, "rules", &s.Rules)
	f.Texts("caveats", &s.Caveats)
}

func passedForm(p *Passed, f *codec.Form) {
	f.Date("on", &p.On)
	f.Text("why", &p.Why)
}
