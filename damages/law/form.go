package law

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/strict"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

// subject is a subject of law: a file of a jurisdiction's folder, and the questions that it answers.
type subject struct {
	name string
	form func(*data, *file)
}

// subjects are the files of a jurisdiction's folder that this package reads.
var subjects = [...]subject{
	{"punitive", func(d *data, f *file) {
		answers(f, "predicate", &d.predicate, (*punitive.Predicate).Form)
		list(f, "caps", "caps", &d.punitiveCaps, (*limit.Cap).Form)
		answers(f, "split", &d.split, (*punitive.Split).Form)
	}},
	{"compensatory", func(d *data, f *file) { list(f, "caps", "caps", &d.compensatoryCaps, (*limit.Cap).Form) }},
	{"fault", func(d *data, f *file) {
		answers(f, "claimant_fault", &d.fault, (*fault.Rule).Form)
		answers(f, "liability", &d.liability, (*fault.Liability).Form)
		answers(f, "reallocation", &d.reallocation, (*fault.Reallocation).Form)
	}},
	{"settlement", func(d *data, f *file) {
		answers(f, "credit", &d.credit, (*fault.Credit).Form)
		answers(f, "collateral", &d.collateral, (*fault.Collateral).Form)
	}},
	{"procedure", func(d *data, f *file) {
		provisionsOf(f, "order", "stages", &d.order, func(o *Order, f *strict.Form) { stagesForm(f, "stages", o) })
		answers(f, "remittitur", &d.remittitur, (*remittitur.Practice).Form)
	}},
	{"interest", func(d *data, f *file) {
		answers(f, "prejudgment", &d.prejudgment, (*interest.Prejudgment).Form)
		answers(f, "postjudgment", &d.postjudgment, (*interest.Postjudgment).Form)
	}},
	{"enforcement", func(d *data, f *file) {
		answers(f, "security", &d.security, (*interest.Security).Form)
		answers(f, "life", &d.life, (*interest.Life).Form)
	}},
}

// file is one file of law while it is read or written.
type file struct {
	*strict.Form
	reviewed civil.Date // the day on which its sources were last read, where a version says no other
	wrong    *wrongs    // of a file that a caller loads: what is wrong with its rules; the library's own are taken as they are
}

// wrongs is what is wrong with the rules of the files of a jurisdiction.
type wrongs struct {
	list field.List // of the file at hand
	ids  map[RuleID]bool
}

// members goes through the members of a file.
func (s subject) members(code *string, d *data, wrong *wrongs) func(*strict.Form) {
	return func(f *strict.Form) {
		f.Require("jurisdiction", "reviewed")
		f.Text("jurisdiction", code)
		reviewed := AsOf()
		f.Date("reviewed", &reviewed)
		s.form(d, &file{f, reviewed, wrong})
	}
}

// answers is a question of law whose answer is one rule, in a member "rule".
func answers[R any](f *file, name string, to *Provisions[R], rule func(*R, *strict.Form)) {
	provisionsOf(f, name, "rule", to, func(r *R, f *strict.Form) {
		f.Require("rule")
		f.Part("rule", func(f *strict.Form) { rule(r, f) })
	})
}

// list is a question of law whose answer is a list, in a member of its own name.
func list[T any](f *file, name, member string, to *Provisions[frozen.List[T]], each func(*T, *strict.Form)) {
	provisionsOf(f, name, member, to, func(l *frozen.List[T], f *strict.Form) {
		f.Require(member)
		strict.FixedItems(f, member, l, each)
	})
}

// provisionsOf is a question of law: the provisions that answer it, each with its versions, whose rule is in the member.
func provisionsOf[R any](f *file, name, member string, to *Provisions[R], rule func(*R, *strict.Form)) {
	strict.Items(f.Form, name, &to.list, func(p *Provision[R], g *strict.Form) {
		causesForm(g, "causes", &p.causes)
		causesForm(g, "except", &p.except)
		strict.Items(g, "versions", &p.versions, func(v *Version[R], g *strict.Form) {
			g.Require("id", "title", "sources")
			strict.Word(g, "id", &v.ID)
			g.Text("title", &v.Title)
			g.Part("applies", func(g *strict.Form) {
				strict.Choice(g, "by", &v.Trigger, triggerNames[:], "event")
				g.Date("from", &v.From)
				g.Date("until", &v.Until)
			})
			v.standing(g)
			v.causes(g)
			rule(&v.Rule, g)
			sources(f, g, "sources", &v.Authority)
			sources(f, g, "struck_by", &v.Struck)
			strict.FixedWords(g, "leaves_out", &v.Omits)
			reviewed := v.Reviewed
			if reviewed == f.reviewed {
				reviewed = civil.Date{}
			}
			if g.Date("reviewed", &reviewed); g.Reading() {
				if v.Reviewed = reviewed; reviewed.IsZero() {
					v.Reviewed = f.reviewed
				}
				v.Own = f.wrong != nil
				v.settle()
			}
		})
	})
	if f.wrong != nil {
		for i := range to.list {
			to.list[i].check(f.wrong, field.At(name, i), member)
		}
	}
}

// check notes what is wrong with the versions of a provision that was read from a file, whose rule is in the member.
func (p *Provision[R]) check(w *wrongs, path, member string) {
	l := &w.list
	checkCauses(l, path+".causes", p.causes)
	checkCauses(l, path+".not_to", p.except)
	for i := range p.versions {
		at := field.At(path+".versions", i)
		var before *Meta
		if i > 0 {
			before = &p.versions[i-1].Meta
		}
		m := &p.versions[i].Meta
		m.check(l, at, before, "")
		if w.ids[m.ID] {
			l.Add(at+".id", field.Quote(string(m.ID))+" stands twice", "an ID of its own for each version")
		}
		w.ids[m.ID] = true
		checkCauses(l, at+".not_for", m.NotFor.Slice())
		l.Merge(at+"."+member, p.versions[i].Validate())
	}
}

// standing is the standing of a version where its dates do not say it.
func (m *Meta) standing(f *strict.Form) {
	unverified, text := m.Status == Unverified, ""
	if unverified {
		text = "unverified"
	}
	f.Said("standing", func() string { return text }, func(s string) error {
		if s != "unverified" {
			return field.New("", field.Quote(s)+" is no standing", "unverified")
		}
		m.Status = Unverified
		return nil
	}, "unverified")
}

// settle gives a version that was read the standing that follows from its dates and its sources.
func (m *Meta) settle() {
	switch {
	case m.Status == Unverified:
	case m.Struck.Len() > 0:
		m.Status = StruckDown
	case !m.Until.IsZero() && !m.Until.After(m.Reviewed):
		m.Status = Superseded
	default:
		m.Status = InForce
	}
}

// causes is the causes of action that a version does not answer for, or those for which alone it answers.
func (m *Meta) causes(f *strict.Form) {
	notFor := m.NotFor.Slice()
	var answers []string
	if 2*len(notFor) > len(vocabularyOf().list) {
		answers, notFor = others(notFor), nil
	}
	causesForm(f, "answers_for", &answers)
	causesForm(f, "not_for", &notFor)
	if f.Reading() {
		if len(answers) > 0 {
			notFor = others(answers)
		}
		m.NotFor = frozen.Of(notFor...)
	}
}

// causesForm is a list of causes of action, in which the name of a group stands for all causes of the group.
func causesForm(f *strict.Form, name string, to *[]string) {
	names := grouped(*to)
	strict.Words(f, name, &names)
	if f.Reading() {
		*to = ungrouped(names)
	}
}

// sources is a list of citations. The day on which one was read is the day of the file's review where it says no other.
func sources(f *file, g *strict.Form, name string, to *frozen.List[authority.Citation]) {
	list := to.Slice()
	if !g.Reading() {
		for i := range list {
			if list[i].Read == f.reviewed {
				list[i].Read = civil.Date{}
			}
		}
	}
	strict.Items(g, name, &list, (*authority.Citation).Form)
	if g.Reading() {
		for i := range list {
			if c := &list[i]; c.Read.IsZero() && (c.Status == authority.Read || c.Status == authority.Reported) {
				c.Read = f.reviewed
			}
		}
		*to = frozen.Of(list...)
	}
}

// stagesForm is a list of stages.
func stagesForm(f *strict.Form, name string, to *Order) {
	f.Require(name)
	var names []string
	for _, s := range to.All() {
		names = append(names, s.String())
	}
	strict.Words(f, name, &names)
	if f.Reading() {
		var out []Stage
		for i, n := range names {
			var s Stage
			if err := s.UnmarshalText([]byte(n)); err != nil {
				f.Refuse(field.At(name, i), field.Quote(n)+" is no stage", "one of the stages from verdict to judgment")
				continue
			}
			out = append(out, s)
		}
		*to = frozen.Of(out...)
	}
}
