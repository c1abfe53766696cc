package interest

import "github.com/makewhole/remedies/damages/internal/strict"

// Form goes through the members of a rate in the files of law.
func (r *Rate) Form(f *strict.Form) {
	f.Number("percent", &r.Percent)
	strict.Word(f, "index", &r.Index)
	strict.Choice(f, "reading", &r.Reading, readingNames[:], "reading")
	f.Number("floor", &r.Floor)
	f.Number("ceiling", &r.Ceiling)
	strict.Integer(f, "up_to", &r.UpTo)
	strict.Integer(f, "nearest", &r.Nearest)
}

// Form goes through the members of a rule in the files of law.
func (r *Rule) Form(f *strict.Form) {
	f.Part("rate", r.Rate.Form)
	strict.Choice(f, "resets", &r.Resets, resetNames[:], "reset")
	strict.Choice(f, "compounds", &r.Compounds, compoundingNames[:], "compounding")
	strict.Choice(f, "days", &r.Days, dayCountNames[:], "count of days")
	strict.Choice(f, "rounds", &r.Rounds, roundingNames[:], "rounding")
}

// Form goes through the members of a rule on interest after judgment in the files of law.
func (p *Postjudgment) Form(f *strict.Form) {
	f.Require("start")
	f.Part("rule", p.Rule.Form)
	start(f, "start", &p.Start)
	strict.Choice(f, "sets", &p.Sets, setterNames[:], "setter")
	f.Flag("excludes", &p.Excludes)
	f.Part("small", p.Small.Form)
}

// Form goes through the members of a tier in the files of law.
func (t *Tier) Form(f *strict.Form) {
	f.Number("most", &t.Most)
	f.Flag("below", &t.Below)
	f.Part("rule", t.Rule.Form)
}

// Form goes through the members of a rule on interest before judgment in the files of law.
func (p *Prejudgment) Form(f *strict.Form) {
	f.Require("available")
	strict.Choice(f, "available", &p.Available, availabilityNames[:], "availability")
	f.Flag("liquidated", &p.Liquidated)
	f.Part("rule", p.Rule.Form)
	start(f, "rate_of", &p.RateOf)
	strict.Choice(f, "sets", &p.Sets, setterNames[:], "setter")
	start(f, "start", &p.Start)
	f.Part("first", p.First.Form)
	start(f, "ends", &p.Ends)
	f.Flag("last_counts", &p.LastCounts)
	f.Part("longest", p.Longest.Form)
	f.Number("above", &p.Above)
	f.Flag("on_sum", &p.OnSum)
	start(f, "joins", &p.Joins)
	p.Excludes.Member(f, "excludes")
}

// Form goes through the members of a longest term in the files of law.
func (l *Longest) Form(f *strict.Form) {
	strict.Integer(f, "years", &l.Years)
	strict.Integer(f, "months", &l.Months)
	strict.Integer(f, "days", &l.Days)
}

// Form goes through the members of a first day in the files of law.
func (d *First) Form(f *strict.Form) {
	strict.Choice(f, "choice", &d.Choice, choiceNames[:], "choice of days")
	strict.FixedItems(f, "of", &d.Of, (*Moment).Form)
}

// Form goes through the members of a moment in the files of law.
func (m *Moment) Form(f *strict.Form) {
	start(f, "event", &m.Event)
	strict.Integer(f, "months", &m.Months)
	strict.Integer(f, "days", &m.Days)
	f.Date("fixed", &m.Fixed)
	start(f, "followed_by", &m.By)
	strict.Integer(f, "within_months", &m.Within)
}

func start(f *strict.Form, name string, to *Start) {
	strict.Choice(f, name, to, startNames[:], "event from which interest runs")
}

// Form goes through the members of a rule on security on appeal in the files of law.
func (s *Security) Form(f *strict.Form) {
	f.Require("measured")
	strict.Choice(f, "measured", &s.Measured, measuredNames[:], "measure of security")
	f.Number("surety", &s.Surety)
	f.Number("personal", &s.Personal)
	f.Flag("no_punitive", &s.NoPunitive)
	strict.Integer(f, "years", &s.Years)
	f.Number("net_worth", &s.NetWorth)
	f.Number("ceiling", &s.Ceiling)
	f.Number("small", &s.Small)
}

// Form goes through the members of a rule on the life of judgments in the files of law.
func (l *Life) Form(f *strict.Form) {
	strict.Integer(f, "years", &l.Years)
	strict.Integer(f, "dormant", &l.Dormant)
	strict.Integer(f, "revival", &l.Revival)
	strict.Integer(f, "renews", &l.Renews)
	strict.Integer(f, "times", &l.Times)
	strict.Choice(f, "from", &l.From, renewedFromNames[:], "start of a renewal")
	strict.Integer(f, "within", &l.Within)
	strict.Integer(f, "grace", &l.Grace)
	strict.Integer(f, "apart", &l.Apart)
	f.Flag("capitalizes", &l.Capitalizes)
}
