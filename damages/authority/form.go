package authority

import "github.com/makewhole/remedies/damages/codec"

// Form goes through the members of a citation in the files of law: what it cites, and how and where it was confirmed.
func (c *Citation) Form(f *codec.Form) {
	f.Require("cite", "kind")
	f.Text("cite", &c.Text)
	f.Text("pin", &c.Pinpoint)
	codec.Choice(f, "kind", &c.Kind, kindNames[:], "kind of source")
	codec.FixedWords(f, "figures", &c.Figures)
	f.Part("read", func(f *codec.Form) {
		codec.Choice(f, "as", &c.Status, readNames[:], "way in which a source was confirmed")
		f.Text("at", &c.URL)
		f.Date("on", &c.Read)
	})
	f.Text("note", &c.Note)
}

// readNames says how a source was confirmed: its own text was read, a report of it was, or nothing was.
var readNames = [...]string{"", "text", "report", "none"}

// RecordForm goes through the members of a citation in matters, judgments and orders, where it has no object of its own for
// how it was confirmed.
func (c *Citation) RecordForm(f *codec.Form) {
	f.Require("kind", "text")
	c.flat(f, nil)
}

// RecordForms is a member that is a list of citations, each in the form that [Citation.RecordForm] goes through.
func RecordForms(f *codec.Form, name string, to *[]Citation) {
	if to != nil {
		codec.Items(f, name, to, (*Citation).RecordForm)
	}
}

// ResultForm goes through the members of a citation in what the library gives, such as a judgment: those of a record, and
// its locator. A record has no locator, because that follows from the citation.
func (c *Citation) ResultForm(f *codec.Form) {
	locator := c.Locator()
	c.flat(f, &locator)
}

// flat goes through the members of a citation without an object in it; among them its locator, where one is given.
func (c *Citation) flat(f *codec.Form, locator *string) {
	codec.Enum(f, "kind", &c.Kind)
	f.Text("text", &c.Text)
	f.Text("pinpoint", &c.Pinpoint)
	f.Text("locator", locator)
	f.Text("url", &c.URL)
	f.Date("read", &c.Read)
	codec.Enum(f, "status", &c.Status)
	f.Text("note", &c.Note)
}

// ResultForms is a member that is a list of citations, each in the form that [Citation.ResultForm] goes through.
func ResultForms(f *codec.Form, name string, to *[]Citation) {
	if to != nil {
		codec.Items(f, name, to, (*Citation).ResultForm)
	}
}
