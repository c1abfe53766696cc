package law

import (
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

// subject is a subject of law: a file of a jurisdiction's folder, and the questions that it answers.
type subject struct {
	name string
	form func(*data, *dated.File)
	lazy bool // the library's own file is read by the package of the subject, when it is asked for
}

// subjects are the files of a jurisdiction's folder.
var subjects = [...]subject{
	{name: "punitive", form: func(d *data, f *dated.File) {
		answers(f, "predicate", &d.predicate, (*punitive.Predicate).Form)
		list(f, "caps", "caps", &d.punitiveCaps, (*limit.Cap).Form)
		answers(f, "split", &d.split, (*punitive.Split).Form)
	}},
	{name: "compensatory", form: func(d *data, f *dated.File) { list(f, "caps", "caps", &d.compensatoryCaps, (*limit.Cap).Form) }},
	{name: "fault", form: func(d *data, f *dated.File) {
		answers(f, "claimant_fault", &d.fault, (*fault.Rule).Form)
		answers(f, "liability", &d.liability, (*fault.Liability).Form)
		answers(f, "reallocation", &d.reallocation, (*fault.Reallocation).Form)
	}},
	{name: "settlement", form: func(d *data, f *dated.File) {
		answers(f, "credit", &d.credit, (*fault.Credit).Form)
		answers(f, "collateral", &d.collateral, (*fault.Collateral).Form)
	}},
	{name: "procedure", form: func(d *data, f *dated.File) {
		dated.Answers(f, "order", "stages", &d.order, func(o *Order, f *codec.Form) { stagesForm(f, "stages", o) }, Check[Order])
		answers(f, "remittitur", &d.remittitur, (*remittitur.Practice).Form)
	}},
	{name: "interest", form: func(d *data, f *dated.File) {
		answers(f, "prejudgment", &d.prejudgment, (*interest.Prejudgment).Form)
		answers(f, "postjudgment", &d.postjudgment, (*interest.Postjudgment).Form)
	}},
	{name: "enforcement", form: func(d *data, f *dated.File) {
		answers(f, "security", &d.security, (*interest.AppealSecurity).Form)
		answers(f, "life", &d.life, (*interest.EnforcementPeriod).Form)
	}},
	{name: "future", form: func(d *data, f *dated.File) { d.presentValue.Form(f) }},
	{name: "statutory", form: func(d *data, f *dated.File) { d.statutory.Form(f) }, lazy: true},
	{name: "fees", form: func(d *data, f *dated.File) { d.fees.Form(f) }, lazy: true},
	{name: "liens", form: func(d *data, f *dated.File) { d.liens.Form(f) }, lazy: true},
	{name: "insurance", form: func(d *data, f *dated.File) { d.insurance.Form(f) }, lazy: true},
}

// Describe returns the JSON Schema of the file of each subject, by the name of the subject.
func Describe() map[string]*codec.Schema {
	out := make(map[string]*codec.Schema, len(subjects))
	for _, s := range subjects {
		out[s.name] = dated.DescribeFile(func(f *dated.File) { s.form(new(data), f) })
	}
	return out
}

// answers is a question of law whose answer is one rule, in a member "rule".
func answers[R any](f *dated.File, name string, to *dated.Provisions[R], rule func(*R, *codec.Form)) {
	dated.Answers(f, name, "rule", to, func(r *R, f *codec.Form) {
		f.Require("rule")
		f.Part("rule", func(f *codec.Form) { rule(r, f) })
	}, Check[R])
}

// list is a question of law whose answer is a list, in a member of its own name.
func list[T any](f *dated.File, name, member string, to *dated.Provisions[immutable.List[T]], each func(*T, *codec.Form)) {
	dated.Answers(f, name, member, to, func(l *immutable.List[T], f *codec.Form) {
		f.Require(member)
		codec.FixedItems(f, member, l, each)
	}, Check[immutable.List[T]])
}

// stagesForm is a list of stages.
func stagesForm(f *codec.Form, name string, to *Order) {
	f.Require(name)
	var names []string
	for _, s := range to.All() {
		names = append(names, s.String())
	}
	codec.Words(f, name, &names)
	if f.Reading() {
		var out []Stage
		for i, n := range names {
			var s Stage
			if err := s.UnmarshalText([]byte(n)); err != nil {
				f.Refuse(invalid.At(name, i), invalid.Quote(n)+" is no stage", "one of the stages from verdict to judgment")
				continue
			}
			out = append(out, s)
		}
		*to = immutable.Of(out...)
	}
}
