package damages

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/statutory"
)

// MarshalJSON writes the JSON form that [DecodeMatter] reads. Money is a text with two decimal places, or as many as it
// has. No setting of any package changes the bytes. What has no text form, or one that would be read back as something
// else, is a *invalid.Error with its path: a value outside its enumeration, a number out of range, text that is not UTF-8.
func (m *Matter) MarshalJSON() ([]byte, error) {
	if m == nil {
		return []byte("null"), nil
	}
	var w codec.Writer
	w.Open('{')
	w.Text("schema", MatterSchema)
	w.Name("caption")
	w.String(m.Caption)
	w.Text("court", m.Court)
	w.Text("number", m.Number)
	w.Text("forum", m.Forum)
	writeDates(&w, "dates", m.Dates)
	each(&w, "parties", m.Parties, true, func(p *Party) {
		w.Text("id", p.ID)
		w.Text("name", p.Name)
		w.Enum("role", p.Role)
		if p.Capacity != Direct {
			w.Enum("capacity", p.Capacity)
		}
		w.Flag("organization", p.Organization)
		w.Texts("answers_for", p.AnswersFor)
	})
	each(&w, "claims", m.Claims, true, func(c *Claim) {
		w.Text("id", c.ID)
		w.Text("law", c.Law)
		w.Text("title", c.Title)
		w.Text("cause", c.Cause)
		w.Text("action", c.Action)
		w.Text("person", c.Person)
		w.Text("occurrence", c.Occurrence)
		writeDates(&w, "dates", c.Dates)
	})
	each(&w, "docket", m.Docket, true, func(e *Event) {
		w.Text("id", e.ID)
		w.Text("court", e.Court)
		w.Date("date", e.Date)
		writeCitations(&w, e.Authority)
		if e.Verdict != nil {
			writeVerdict(&w, e.Verdict)
		}
		if e.Order != nil {
			writeOrder(&w, e.Order)
		}
	})
	m.writeRest(&w)
	w.Close('}')
	if err := w.Err(); err != nil {
		return nil, err
	}
	return w.Bytes(), nil
}

func (m *Matter) writeRest(w *codec.Writer) {
	each(w, "findings", m.Findings, false, func(f *finding.Finding) {
		w.Text("what", string(f.What))
		w.Enum("status", f.Status)
		w.Enum("proof", f.Proof)
		w.Enum("by", f.By)
		w.Texts("about", f.About)
		w.Texts("claims", f.Claims)
		w.Text("note", f.Note)
		writeCitations(w, f.Authority)
	})
	each(w, "facts", m.Facts, false, func(f *Fact) {
		w.Text("what", string(f.What))
		w.Number("amount", f.Amount)
		w.Date("on", f.On)
		w.Texts("about", f.About)
		w.Texts("claims", f.Claims)
		writeCitations(w, f.Source)
	})
	each(w, "positions", m.Positions, false, func(p *Position) {
		w.Texts("by", p.By)
		w.Text("award", p.Award)
		writeExpr(w, "to", p.To)
		w.Text("note", p.Note)
		writeCitations(w, p.Authority)
	})
	each(w, "settled", m.Settled, false, func(x *Settlement) {
		w.Text("id", x.ID)
		w.Texts("by", x.By)
		w.Texts("for", x.For)
		w.Texts("claims", x.Claims)
		w.Number("amount", x.Amount)
		if x.Stated.Sign() != 0 {
			w.Number("stated", x.Stated)
		}
		w.Text("release", x.Release.String())
		w.Text("liable", x.Liable.String())
		w.Text("note", x.Note)
		writeCitations(w, x.Authority)
	})
	each(w, "benefits", m.Benefits, false, func(x *Benefit) {
		w.Text("id", x.ID)
		w.Text("source", x.Source)
		w.Texts("for", x.For)
		w.Texts("kinds", x.Kinds.Names())
		w.Number("amount", x.Amount)
		if x.Cost.Sign() != 0 {
			w.Number("cost", x.Cost)
		}
		w.Flag("subrogated", x.Subrogated)
		writeCitations(w, x.Authority)
	})
	each(w, "interest", m.Interest, false, func(x *Interest) {
		w.Text("id", x.ID)
		writeSelector(w, &x.On)
		w.Date("from", x.From)
		w.Date("through", x.Through)
		writeDays(w, &x.Days)
		if x.Rate.Sign() != 0 {
			w.Number("rate", x.Rate)
		}
		if x.Sum.Sign() != 0 {
			w.Number("sum", x.Sum)
		}
		each(w, "left_out", x.LeftOut, false, func(s *interest.Span) {
			w.Date("from", s.From)
			w.Date("through", s.Through)
		})
		w.Enum("earlier", x.Earlier)
		w.Text("note", x.Note)
		writeCitations(w, x.Authority)
	})
	each(w, "remedies", m.Remedies, false, func(x *Remedy) {
		w.Text("id", x.ID)
		w.Text("statute", string(x.Statute))
		w.Text("award", x.Award)
		w.Text("measures", string(x.Measures))
		each(w, "choices", x.Choices, false, func(c *statutory.Choice) {
			w.Text("point", string(c.Point))
			w.Number("amount", c.Amount)
			w.Flag("in_all", c.InAll)
			w.Enum("by", c.By)
			writeCitations(w, c.Authority)
		})
		if x.Elected != (statutory.Election{}) {
			w.Name("elected")
			w.Open('{')
			w.Text("package", x.Elected.Package)
			w.Date("on", x.Elected.On)
			w.Close('}')
		}
	})
	w.Texts("open", m.Open)
	writeCitations(w, m.Authority)
}

// each writes a list of objects, leaving out an empty one that may be left out.
func each[T any](w *codec.Writer, name string, items []T, always bool, write func(*T)) {
	if len(items) == 0 && !always {
		return
	}
	w.Name(name)
	w.Open('[')
	for i := range items {
		w.Open('{')
		write(&items[i])
		w.Close('}')
	}
	w.Close(']')
}

// writeDays writes the days that a decision on interest records.
func writeDays(w *codec.Writer, d *interest.Days) {
	if *d == (interest.Days{}) {
		return
	}
	w.Name("days")
	w.Open('{')
	for _, x := range recorded(d) {
		w.Date(x.name, *x.day)
	}
	w.Close('}')
}

func writeDates(w *codec.Writer, name string, d dated.Dates) {
	if d == (dated.Dates{}) {
		return
	}
	w.Name(name)
	w.Open('{')
	w.Date("accrual", d.Accrual)
	w.Date("filing", d.Filing)
	w.Date("verdict", d.Verdict)
	w.Date("judgment", d.Judgment)
	w.Close('}')
}

func writeExpr(w *codec.Writer, name string, e limit.Expr) {
	if !e.IsZero() {
		w.JSON(name, e)
	}
}

func writeVerdict(w *codec.Writer, v *Verdict) {
	w.Name("verdict")
	w.Open('{')
	w.Enum("by", v.By)
	each(w, "awards", v.Awards, true, func(a *Award) {
		w.Text("id", a.ID)
		w.Texts("for", a.For)
		w.Texts("against", a.Against)
		w.Texts("claims", a.Claims)
		w.Enum("kind", a.Kind)
		w.Number("amount", a.Amount)
		if a.Future != nil {
			w.JSON("future", a.Future)
		}
		if d := a.Divided; d != nil {
			w.Name("divided")
			w.Open('{')
			each(w, "parts", d.Parts, true, func(p *Part) {
				w.Text("kind", p.Kind.String())
				w.Text("amount", exact.Text(p.Amount))
			})
			w.Text("by", d.By.String())
			w.Text("note", d.Note)
			writeCitations(w, d.Authority)
			w.Close('}')
		}
		w.Text("note", a.Note)
	})
	each(w, "fault", v.Fault, false, func(s *fault.Share) {
		w.Text("of", s.Of)
		w.Plain("percent", s.Percent)
	})
	w.Close('}')
}

func writeOrder(w *codec.Writer, o *Order) {
	w.Name("order")
	w.Open('{')
	each(w, "acts", o.Acts, false, func(a *Act) {
		w.Enum("do", a.Kind)
		writeSelector(w, &a.On)
		writeExpr(w, "to", a.To)
		if a.By != nil {
			w.Fraction("by", exact.FromRat(a.By))
		}
		writeUnit(w, "unit", a.Unit)
		each(w, "measures", a.Measures, false, func(m *limit.Measure) {
			w.Text("base", string(m.Base))
			w.Texts("kinds", m.Kinds.Names())
			writeUnit(w, "match", m.Match)
			if m.At != limit.Standing {
				w.Enum("at", m.At)
			}
			w.Enum("joint", m.Joint)
		})
		if a.Spread != limit.ProRata {
			w.Enum("spread", a.Spread)
		}
		w.Text("from", a.From)
		w.Text("rule", string(a.Rule))
		w.Enum("stage", a.Stage)
		w.Enum("ground", a.Ground)
		w.Text("note", a.Note)
	})
	w.Texts("vacates", o.Vacates)
	if e := o.Election; e != nil {
		w.Name("election")
		w.Open('{')
		w.Enum("by", e.By)
		w.Enum("status", e.Status)
		w.Date("deadline", e.Deadline)
		w.Text("note", e.Note)
		w.Close('}')
	}
	w.Text("note", o.Note)
	w.Close('}')
}

func writeUnit(w *codec.Writer, name string, u limit.Unit) {
	if err := u.Validate(); err != nil {
		w.Refuse(name, err)
		return
	}
	w.Texts(name, u.Names())
}

func writeSelector(w *codec.Writer, s *Selector) {
	w.Name("on")
	w.Open('{')
	w.Texts("awards", s.Awards)
	w.Texts("causes", s.Causes)
	w.Texts("for", s.For)
	w.Texts("against", s.Against)
	w.Texts("claims", s.Claims)
	w.Texts("kinds", s.Kinds.Names())
	w.Close('}')
}

func writeCitations(w *codec.Writer, list []authority.Citation) {
	each(w, "authority", list, false, func(c *authority.Citation) { writeCitation(w, c, "") })
}

// writeSources writes the citations of a result, each with its locator. The record of a matter has none: it follows from
// the citation.
func writeSources(w *codec.Writer, list []authority.Citation) {
	each(w, "authority", list, false, func(c *authority.Citation) { writeCitation(w, c, c.Locator()) })
}

// writeAuthority writes the citations of a rule as [writeSources] does, without a copy of them.
func writeAuthority(w *codec.Writer, list immutable.List[authority.Citation]) {
	if list.Len() == 0 {
		return
	}
	w.Name("authority")
	w.Open('[')
	for _, c := range list.All() {
		w.Open('{')
		writeCitation(w, &c, c.Locator())
		w.Close('}')
	}
	w.Close(']')
}

func writeCitation(w *codec.Writer, c *authority.Citation, locator string) {
	w.Enum("kind", c.Kind)
	w.Text("text", c.Text)
	w.Text("pinpoint", c.Pinpoint)
	w.Text("locator", locator)
	w.Text("url", c.URL)
	w.Date("read", c.Read)
	w.Enum("status", c.Status)
	w.Text("note", c.Note)
}
