package damages

import (
	"cmp"
	"errors"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// InterestAfter is the interest that a judgment bears from its entry on, under one rule of the law of the forum.
type InterestAfter struct {
	Rule      dated.RuleID
	InWords   string               // how the interest runs
	Awards    []string             // IDs of the awards that the rule reaches and that have a figure
	Principal decimal.Decimal      // dollars that bear the interest: of these awards, and of the interest on them where it bears interest too
	From      civil.Date           // the day of entry; zero where no day is known
	Supposed  bool                 // no day of entry is recorded, and From is the day of the last event that was assessed
	Percent   decimal.Decimal      // percent a year on that day, where Unknown is empty
	Runs      string               // how the rate changes later and how interest is compounded; empty for one rate and simple interest
	PerDiem   decimal.Decimal      // dollars for the day after it, to the cent, where Unknown is empty
	Unknown   string               // why there is no rate, in words
	Authority []authority.Citation // what the rule rests on
}

// InterestAfterJudgment returns what the judgment bears as interest from its entry on: a value for each rule of the forum's
// law that reaches an award, and a value without a rule for awards on which the law says nothing certain. The interest is no
// part of the judgment.
func (b *Branch) InterestAfterJudgment() []InterestAfter {
	var out []InterestAfter
	for _, r := range b.held().rulesAfter() {
		if r.Rule != "" {
			r.Authority = r.ref.Meta().Authority.Slice()
		}
		out = append(out, r.InterestAfter)
	}
	return out
}

// rulesAfter returns what [Branch.InterestAfterJudgment] returns, each without what its rule rests on.
func (b *Branch) rulesAfter() []*ruleAfter {
	x := b.lawAfter()
	whole := exact.Int(0)
	for i := range b.of.Cells {
		c := &b.of.Cells[i]
		if !c.Amount.Known() || c.Amount.Sign() <= 0 {
			continue
		}
		whole = whole.Add(c.Amount)
		a := b.of.AwardOn(c)
		r := x.award(a)
		if c.Interest >= 0 && r.rule.Excludes {
			continue
		}
		r.sum = r.sum.Add(c.Amount)
		if n := len(r.Awards); n == 0 || r.Awards[n-1] != a.ID {
			r.Awards = append(r.Awards, a.ID)
		}
	}
	out := x.rules[:0]
	for _, r := range x.rules {
		if len(r.Awards) > 0 {
			r.Principal = r.sum.Round(2).Decimal()
			r.compute(whole.Round(2).Decimal())
			out = append(out, r)
		}
	}
	return out
}

// ruleAfter is a rule, and what it reaches.
type ruleAfter struct {
	InterestAfter

	rule interest.Postjudgment
	ref  dated.Ref
	sum  exact.Num
}

// lawAfter is the law of interest after judgment for the claims of a matter.
type lawAfter struct {
	rules  []*ruleAfter
	claims []Claim
	of     []*ruleAfter // by the place of a claim
}

// lawAfter asks the law of the forum for each claim.
func (b *Branch) lawAfter() lawAfter {
	j := b.of.Judgment
	law := j.Forum().Postjudgment()
	x := lawAfter{claims: j.Matter.Claims, of: make([]*ruleAfter, 0, len(j.Matter.Claims))}
	for i := range j.Matter.Claims {
		claim := &j.Matter.Claims[i]
		d := j.Matter.DatesOf(i)
		if i > 0 && claim.Cause == x.claims[i-1].Cause && d == j.Matter.DatesOf(i-1) {
			x.of = append(x.of, x.of[i-1])
			continue
		}
		r := ruleAfter{InterestAfter: InterestAfter{From: d.Judgment}, sum: exact.Int(0)}
		if d.Judgment.IsZero() {
			d.Judgment = j.Matter.Docket[j.Through].Date
			r.From, r.Supposed = d.Judgment, true
		}
		cause := cmp.Or(claim.Under, claim.Cause) // a federal court asks what federal law says of the act
		ref, rule, err := law.For(cause).Find(d)
		if err == nil {
			r.Rule, r.InWords, r.rule, r.ref = ref.ID(), rule.InWords(), rule, ref
			err = ref.Answers(cause)
		}
		switch {
		case err != nil:
			r.Unknown = whyNoRate(err)
		case rule.Start == interest.FromTranscript:
			r.Unknown = "there is none unless the United States appeals and the judgment is affirmed, and none from the day of the mandate on"
		default:
			r.Unknown = leftOutAfter(j.Matter, claim.ID, ref.Meta())
		}
		x.of = append(x.of, x.once(&r))
	}
	return x
}

// leftOutAfter says in words why a rule on interest after judgment gives no rate for a claim, where it turns on a finding; "" where
// it gives one. The judgment itself does not turn on that finding, so that it is asked for here alone.
func leftOutAfter(m *Matter, claim string, rule dated.Meta) string {
	for _, o := range rule.Omits.All() {
		if o.Then == dated.Tell || o.When.Findings.Len() == 0 {
			continue
		}
		holds, known := false, false
		for _, t := range o.When.Findings.All() {
			for i := range m.Findings {
				if f := &m.Findings[i]; f.What == t && (len(f.Claims) == 0 || slices.Contains(f.Claims, claim)) {
					holds, known = holds || f.Status == finding.Established, known || f.Status.Answers()
				}
			}
		}
		switch {
		case holds:
			return "the rule leaves out " + o.What
		case !known && o.Then == dated.Ask:
			return "the rule leaves out " + o.What + "; whether that is so is not recorded (" + string(first(o.When.Findings)) + ")"
		}
	}
	return ""
}

func first(topics immutable.List[finding.Topic]) finding.Topic {
	t, _ := topics.At(0)
	return t
}

// once returns the rule that is the same as another, or that one.
func (x *lawAfter) once(r *ruleAfter) *ruleAfter {
	for _, was := range x.rules {
		if was.Rule == r.Rule && was.From == r.From && was.Unknown == r.Unknown {
			return was
		}
	}
	x.rules = append(x.rules, r)
	return r
}

// claim returns the rule that reaches a claim, nil where there is no such claim.
func (x *lawAfter) claim(id string) *ruleAfter {
	for i := range x.claims {
		if x.claims[i].ID == id {
			return x.of[i]
		}
	}
	return nil
}

// award returns the rule that reaches an award.
func (x *lawAfter) award(a *Award) *ruleAfter {
	var r *ruleAfter
	for _, id := range a.Claims {
		of := x.claim(id)
		if r != nil && of != r {
			return x.once(&ruleAfter{InterestAfter: InterestAfter{Unknown: "the award rests on claims that bear interest under different rules"}, sum: exact.Int(0)})
		} else if of != nil {
			r = of
		}
	}
	if r == nil {
		r = x.once(&ruleAfter{InterestAfter: InterestAfter{Unknown: "the award rests on no claim"}, sum: exact.Int(0)})
	}
	return r
}

// compute finds the rate on the first day, and the interest of the next day, for a judgment of an amount in all.
func (r *ruleAfter) compute(judgment decimal.Decimal) {
	if r.Unknown != "" {
		return
	}
	if r.From.IsZero() {
		r.Unknown = "the day of entry is not recorded"
		return
	}
	rule, _, err := r.rule.RuleFor(judgment)
	r.Runs = rule.RunsInWords()
	if err == nil {
		r.Percent, err = rule.Rate.At(r.From)
	}
	if err == nil {
		var next civil.Date
		if next, err = r.From.AddDays(1); err == nil {
			r.PerDiem, err = rule.Interest(r.Principal, r.From, next)
		}
	}
	if err != nil {
		r.Unknown = whyNoRate(err)
	}
}

// whyNoRate says in words why the law gives no rate.
func whyNoRate(err error) string {
	var gap *interest.CoverageError
	var wrong *invalid.Error
	switch {
	case errors.As(err, &wrong) && wrong.Path == "rate":
		return "the court or the contract sets the rate, and none is recorded"
	case errors.As(err, &gap):
		return "the rate of that day is not in the series that the library has"
	}
	var day *dated.CoverageError
	switch {
	case !errors.As(err, &day):
		return "the sum or the days are beyond what can be computed"
	case day.On.IsZero() && day.Event != dated.AnyTime:
		return "the day of " + day.Event.String() + " is not recorded, and the rate turns on it"
	}
	return "the library does not have the law of that day"
}
