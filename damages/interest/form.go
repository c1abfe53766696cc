package interest

import "github.com/makewhole/remedies/damages/codec"

// Form goes through the members of a rate in the files of law.
func (r *Rate) Form(f *codec.Form) {
	f.Number("percent", &r.Percent)
	codec.Word(f, "index", &r.Index)
	codec.Choice(f, "reading", &r.Reading, readingNames[:], "reading")
	f.Number("floor", &r.Floor)
	f.Number("ceiling", &r.Ceiling)
	codec.Integer(f, "up_to", &r.UpTo)
	codec.Integer(f, "nearest", &r.Nearest)
}

// Form goes through the members of a rule in the files of law.
func (r *Rule) Form(f *codec.Form) {
	f.Part("rate", r.Rate.Form)
	codec.Choice(f, "resets", &r.Resets, resetNames[:], "reset")
	codec.Choice(f, "compounds", &r.Compounds, compoundingNames[:], "compounding")
	codec.Choice(f, "days", &r.Days, dayCountNames[:], "count of days")
	codec.Choice(f, "rounds", &r.Rounds, roundingNames[:], "rounding")
}

// Form goes through the members of a rule on interest after judgment in the files of law.
func (p *Postjudgment) Form(f *codec.Form) {
	f.Require("start")
	f.Part("rule", p.Rule.Form)
	start(f, "start", &p.Start)
	codec.Choice(f, "sets", &p.Sets, setterNames[:], "setter")
	f.Flag("excludes", &p.Excludes)
	f.Part("small", p.Small.Form)
}

// Form goes through the members of a tier in the files of law.
func (t *Tier) Form(f *codec.Form) {
	f.Number("most", &t.Most)
	f.Flag("below", &t.Below)
	f.Part("rule", t.Rule.Form)
}

// Form goes through the members of a rule on interest before judgment in the files of law.
func (p *Prejudgment) Form(f *codec.Form) {
	f.Require("available")
	codec.Choice(f, "available", &p.Available, availabilityNames[:], "availability")
	f.Flag("liquidated", &p.Liquidated)
	f.Part("rule", p.Rule.Form)
	start(f, "rate_of", &p.RateOf)
	codec.Choice(f, "sets", &p.Sets, setterNames[:], "setter")
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
func (l *Longest) Form(f *codec.Form) {
	codec.Integer(f, "years", &l.Years)
	codec.Integer(f, "months", &l.Months)
	codec.Integer(f, "days", &l.Days)
}

// Form goes through the members of a first day in the files of law.
func (d *First) Form(f *codec.Form) {
	codec.Choice(f, "choice", &d.Choice, choiceNames[:], "choice of days")
	codec.FixedItems(f, "of", &d.Of, (*Moment).Form)
}

// Form goes through the members of a moment in the files of law.
func (m *Moment) Form(f *codec.Form) {
	start(f, "event", &m.Event)
	codec.Integer(f, "months", &m.Months)
	codec.Integer(f, "days", &m.Days)
	f.Date("fixed", &m.Fixed)
	start(f, "followed_by", &m.By)
	codec.Integer(f, "within_months", &m.Within)
}

func start(f *codec.Form, name string, to *Start) {
	codec.Choice(f, name, to, startNames[:], "event from which interest runs")
}

// Form goes through the members of a rule on security on appeal in the files of law.
func (s *AppealSecurity) Form(f *codec.Form) {
	f.Require("measured")
	codec.Choice(f, "measured", &s.Measured, measuredNames[:], "measure of security")
	f.Number("surety", &s.Surety)
	f.Number("personal", &s.Personal)
	f.Flag("no_punitive", &s.NoPunitive)
	codec.Integer(f, "years", &s.Years)
	f.Number("net_worth", &s.NetWorth)
	f.Number("ceiling", &s.Ceiling)
	f.Number("small", &s.Small)
}

// Form goes through the members of a rule on the life of judgments in the files of law.
func (l *EnforcementPeriod) Form(f *codec.Form) {
	codec.Integer(f, "years", &l.Years)
	codec.Integer(f, "dormant", &l.Dormant)
	codec.Integer(f, "revival", &l.Revival)
	codec.Integer(f, "renews", &l.Renews)
	codec.Integer(f, "times", &l.Times)
	codec.Choice(f, "from", &l.From, renewedFromNames[:], "start of a renewal")
	codec.Integer(f, "within", &l.Within)
	codec.Integer(f, "grace", &l.Grace)
	codec.Integer(f, "apart", &l.Apart)
	f.Flag("capitalizes", &l.Capitalizes)
}
