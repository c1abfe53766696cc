package statutory

import (
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// taker evaluates the formulas of one version on one claim.
type taker struct {
	claim   *Claim
	remedy  *remedy
	version *version
	terms   *terms
	figures map[Quantity]exact.Num
	made    map[PointID]Choice
	used    map[PointID]bool
	missing map[Quantity]bool // taken as none
	lacks   []Quantity        // that the package at hand cannot do without
	lacked  []Quantity        // that packages left out could not do without
	skipped []string          // packages left out, and why
	errs    *invalid.List
	said    map[string]bool // paths of errors that an evaluation found, which goes over some parts twice
	err     error           // of coverage

	choose bool // apply the choices
	quiet  bool // within the bounds of a choice: no line is shown
	out    *Outcome
	shown  []*line // of out
}

// Compute applies the remedy to a claim. Errors: *invalid.Error values with paths into the claim, all together;
// *[dated.CoverageError] where no version or no figure covers its dates.
func (r Remedy) Compute(c Claim) (Result, error) {
	d := r.data()
	i, undated, err := d.on(c.Dates)
	if err != nil {
		return Result{}, err
	}
	v := &d.versions[i]
	var errs invalid.List
	t := taker{claim: &c, remedy: d, version: v, terms: &v.Rule, errs: &errs, figures: map[Quantity]exact.Num{}, made: map[PointID]Choice{}}
	t.checkQuantities()
	t.checkFindings()
	t.checkChoices()
	t.checkElection()
	if err := errs.Err(); err != nil {
		return Result{}, err
	}
	out := Result{Remedy: d.id, Title: v.Title, Cite: d.cite, Version: v.ID, Event: v.Event, On: c.Dates.On(v.Event),
		Fees: d.fees, Interest: d.interest, Reviews: d.reviewed(), Authority: v.Authority.Slice(),
		Reviewed: v.Reviewed, Unconfirmed: v.Unconfirmed(), Custom: v.Custom, single: len(t.terms.packages) == 1}
	for _, o := range v.Omits.All() {
		out.Omits = append(out.Omits, o.InWords())
	}
	if d.fees != FeesNotGiven {
		out.FeesAt = t.at(d.feesPin)
	}
	t.checkCounts()
	for i := range t.terms.packages {
		t.lacks = nil
		o := t.outcome(&t.terms.packages[i])
		if t.lacks != nil && len(t.terms.packages) > 1 && !o.Elected {
			t.skipped = append(t.skipped, o.Title+" not computed: "+named(t.lacks)+" not given")
			t.lacked = append(t.lacked, t.lacks...)
			continue
		}
		t.ask(t.lacks)
		out.Outcomes = append(out.Outcomes, o)
	}
	if len(out.Outcomes) == 0 {
		t.ask(t.lacked)
	}
	for i, ch := range c.Choices {
		if !t.used[ch.Point] && ch.Point != WholeAward {
			errs.Add(invalid.At("choices", i)+".point", "the statute leaves no such amount open on these findings", "a point of the result: "+t.open(out.Outcomes))
		}
	}
	if t.err != nil { // bounds that are not known refuse no choice
		return Result{}, t.err
	}
	if err := errs.Err(); err != nil {
		return Result{}, err
	}
	for _, topic := range t.terms.topics {
		if c.Findings[topic] == finding.Established {
			out.Findings = append(out.Findings, topic)
		}
	}
	out.Caveats = t.caveats(undated, out)
	return out, nil
}

func (t *taker) open(outcomes []Outcome) string {
	var names []PointID
	for _, o := range outcomes {
		for _, p := range o.Points {
			names = once(names, p.ID, true)
		}
	}
	return named(names)
}

func (t *taker) caveats(undated bool, r Result) []string {
	var out []string
	if undated {
		out = append(out, "no date is given: computed under the version last in force")
	}
	if t.version.Late(t.claim.Dates) {
		out = append(out, "the law was last reviewed on "+r.Reviewed.String()+", before "+r.On.String())
	}
	if r.Unconfirmed {
		out = append(out, "the amounts were not confirmed in a source")
	} else {
		for _, c := range r.Authority {
			if c.Status == authority.Unverified {
				out = append(out, "not confirmed in a source: "+c.Text+noted(c.Note))
			}
		}
	}
	for _, q := range slices.Sorted(maps.Keys(t.missing)) {
		out = append(out, q.InWords()+" not recorded: taken as none")
	}
	out = append(out, t.skipped...)
	if _, ok := r.Elected(); !ok && t.skipped == nil {
		out = append(out, "no election is recorded: the plaintiff has one of the packages, not their sum")
	}
	return out
}

func noted(note string) string {
	if note == "" {
		return ""
	}
	return " (" + note + ")"
}

// outcome computes a package twice: as the law leaves it, and as it was decided.
func (t *taker) outcome(p *pack) Outcome {
	out := Outcome{Package: p.id, Title: p.title, Kind: p.kind, Words: p.words, Elected: t.claim.Elected.Package == p.id,
		Authority: t.at("")}
	t.out, t.shown, t.choose = &Outcome{}, nil, false
	allowed := t.span(p.amount)
	t.out, t.shown, t.choose = &out, nil, true
	amount := t.span(p.amount)
	if c, whole := t.made[WholeAward]; whole && (out.Elected || len(t.terms.packages) == 1) {
		amount = t.whole(c, allowed)
	}
	for _, s := range [...]span{allowed, amount} {
		if s.lo.Cmp(exact.Int(exact.MaxMoney)) > 0 || s.hi.Cmp(exact.Int(exact.MaxMoney)) > 0 {
			t.add("quantities", "the result is beyond 1e15 dollars", "smaller figures")
			return out
		}
	}
	out.Allowed, out.Amount, out.exact = allowed.shown(), amount.shown(), amount.lo
	return out
}

func (t *taker) whole(c Choice, allowed span) span {
	i := slices.IndexFunc(t.claim.Choices, func(o Choice) bool { return o.Point == WholeAward })
	n, _ := exact.Money(c.Amount)
	if n.Cmp(allowed.lo) < 0 || !allowed.open && n.Cmp(allowed.hi) > 0 {
		t.errs.Add(invalid.At("choices", i)+".amount", "outside what the statute allows", allowed.shown().String())
	}
	return at(n)
}

// span evaluates a formula.
func (t *taker) span(e limit.Expr) span {
	v, what, err := limit.Evaluate(e, limit.Source[span](t))
	switch {
	case err != nil: // of a formula that is not valid, which the files do not hold
		t.errs.Merge("", err)
		return at(exact.Int(0))
	case what == limit.Unlimited:
		return span{lo: exact.Int(0), hi: exact.Int(0), open: true}
	}
	return v
}

// Constant returns a figure of the statute.
func (t *taker) Constant(n, d int64, wide *big.Rat) span { return at(exact.Of(n, d, wide)) }

// Finding returns whether a finding was made: one that is not recorded was not.
func (t *taker) Finding(topic finding.Topic) (finding.Status, error) {
	if t.claim.Findings[topic] == finding.Established {
		return finding.Established, nil
	}
	return finding.NotEstablished, nil
}

// Quantity returns what a name of a formula stands for: a choice, a line, an amount by a date, or a quantity of the claim.
func (t *taker) Quantity(name limit.Base) (span, bool, error) {
	if c := t.terms.choiceNamed(name); c != nil {
		return t.choice(c), true, nil
	}
	if l := t.terms.lineNamed(name); l != nil {
		return t.line(l), true, nil
	}
	if name == scheduledLeast || name == scheduledMost {
		return t.scheduled(name), true, nil
	}
	return at(t.figure(Quantity(name))), true, nil
}

// line evaluates a line and shows it, once, where it is a part of what is given.
func (t *taker) line(l *line) span {
	s := t.span(l.amount)
	shown := slices.ContainsFunc(t.shown, func(o *line) bool { return o == l })
	if !t.quiet && !shown {
		t.shown = append(t.shown, l)
		t.out.Lines = append(t.out.Lines, Line{l.title, l.words, s.shown(), t.at(l.pin)})
	}
	return s
}

// figure is a quantity of the claim: zero where it may be left out and is, an error where it may not.
func (t *taker) figure(q Quantity) exact.Num {
	n := t.figures[q]
	if n.Known() {
		return n
	}
	if !slices.Contains(t.terms.optional, q) {
		t.lacks = once(t.lacks, q, true)
	} else if !q.Counted() {
		if t.missing == nil {
			t.missing = map[Quantity]bool{}
		}
		t.missing[q] = true
	}
	return exact.Int(0)
}

// scheduled is an amount that follows from the date of an event.
func (t *taker) scheduled(name limit.Base) span {
	s := t.terms.schedule
	on := t.claim.Dates.On(s.event)
	var row *scheduled
	for i := range s.rows {
		if !on.Before(s.rows[i].from) {
			row = &s.rows[i]
		}
	}
	if row == nil || !s.until.IsZero() && !on.Before(s.until) {
		t.err = &dated.CoverageError{Rule: string(t.remedy.id) + ", " + s.what, Event: s.event, On: on, From: s.rows[0].from, Until: s.until}
		return at(exact.Int(0))
	}
	if name == scheduledLeast {
		return t.span(row.least)
	}
	return t.span(row.most)
}

// bounds are those between which a choice is made, for one unit.
func (t *taker) bounds(c *choice) span {
	if c.factor() {
		return span{lo: exact.Int(int64(c.times[0])), hi: exact.Int(int64(c.times[1]))}
	}
	quiet := t.quiet
	t.quiet = true
	low, high := at(exact.Int(0)), span{hi: exact.Int(0), open: true}
	if !c.least.IsZero() {
		low = t.span(c.least)
	}
	if !c.most.IsZero() {
		high = t.span(c.most)
	}
	t.quiet = quiet
	out := span{low.lo, high.hi, high.open}
	if !out.open {
		out.hi = exact.Max(out.hi, out.lo)
	}
	return out
}

// choice is an amount that somebody decides: its bounds, or what was decided within them.
func (t *taker) choice(c *choice) span {
	bounds := t.bounds(c)
	count := exact.Int(1)
	if c.each != "" {
		count = t.figure(c.each)
	}
	all := bounds.Mul(at(count))
	if !t.choose || count.Sign() == 0 && slices.Contains(t.terms.optional, c.each) {
		return all
	}
	p := Point{ID: c.point, What: c.what, Bounds: bounds.shown(), Factor: c.factor(), Unit: c.each, Count: count.Decimal(), By: c.by,
		Authority: t.at(c.pin)}
	if made, ok := t.made[c.point]; ok {
		p.Made, p.Choice, p.InAll = true, made.Amount, made.InAll
		all = t.decided(c, made, bounds, all, count)
	}
	settled := !bounds.open && bounds.lo.Cmp(bounds.hi) == 0 && !p.Made // nothing is left to be decided
	if !settled && !slices.ContainsFunc(t.out.Points, func(o Point) bool { return o.ID == p.ID }) {
		t.out.Points = append(t.out.Points, p)
	}
	return all
}

// ask notes quantities that are missing.
func (t *taker) ask(list []Quantity) {
	for _, q := range list {
		t.add("quantities."+string(q), "not given", "dollars, or a count: the remedy turns on it")
	}
}

// add notes an error once.
func (t *taker) add(path, problem, allowed string) {
	if !t.said[path] {
		if t.said == nil {
			t.said = map[string]bool{}
		}
		t.said[path] = true
		t.errs.Add(path, problem, allowed)
	}
}

// decided holds a choice against its bounds.
func (t *taker) decided(of *choice, c Choice, bounds, all span, count exact.Num) span {
	i := slices.IndexFunc(t.claim.Choices, func(o Choice) bool { return o.Point == of.point })
	path := invalid.At("choices", i)
	if t.used == nil {
		t.used = map[PointID]bool{}
	}
	t.used[of.point] = true
	n, _ := exact.Money(c.Amount)
	held := bounds
	if c.InAll {
		held = all
	}
	if n.Cmp(held.lo) < 0 || !held.open && n.Cmp(held.hi) > 0 {
		allowed := held.shown().String()
		if of.factor() {
			allowed = held.lo.Short() + " to " + held.hi.Short() + " times"
		}
		t.add(path+".amount", "outside what the statute allows", allowed)
	}
	if !of.by.suits(c.By) {
		t.add(path+".by", "decided by a jury", "the statute leaves it to "+of.by.InWords())
	}
	if c.InAll {
		return at(n)
	}
	return at(n.Mul(count))
}

// at is the version's first source with a pinpoint: a subdivision in place of that of the source, or another section.
func (t *taker) at(pin string) authority.Citation {
	c, _ := t.version.Authority.At(0)
	section := strings.LastIndex(c.Text, "§")
	switch {
	case pin == "":
	case pin[0] == '(':
		if i := strings.IndexByte(c.Text, '('); i >= 0 {
			c.Text = c.Text[:i]
		}
		c.Text, c.Pinpoint = c.Text+pin, ""
	case strings.HasPrefix(pin, "§") && section >= 0:
		c.Text, c.Pinpoint = c.Text[:section]+pin, ""
	case strings.Contains(pin, "§"):
		c.Text, c.Pinpoint = pin, ""
	default:
		c.Pinpoint = pin
	}
	return c
}

// named lists names; "none" where there are none.
func named[T ~string](list []T) string {
	if len(list) == 0 {
		return "none"
	}
	var out []string
	for _, x := range list {
		out = append(out, string(x))
	}
	return strings.Join(out, ", ")
}
