package law_test

import (
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// asked is one line of a table in testdata/answers: a question to the law of a jurisdiction, and the answer that its source gives.
type asked struct {
	of     law.Jurisdiction
	claim  string // the cause of the claim, or the ID of one version of the rule that is asked
	on     dated.Dates
	what   []string // what is asked, in its parts
	answer string
}

// readAnswers reads a table. A line that starts with the code of a jurisdiction begins the law of that jurisdiction, for claims of the
// cause that follows. A line of a table has the event and the day that select the law, what is asked, and the answer. What follows "#" is
// the source of the answers below it, or says which case a line is.
func readAnswers(t *testing.T, table string) map[int]asked {
	t.Helper()
	text, err := os.ReadFile("testdata/answers/" + table + ".txt")
	require.NoError(t, err)
	out := map[int]asked{}
	var a asked
	for i, line := range strings.Split(string(text), "\n") {
		line, _, _ = strings.Cut(line, "#")
		parts := strings.Split(line, "|")
		switch {
		case strings.TrimSpace(line) == "":
		case len(parts) == 1:
			code, claim, _ := strings.Cut(strings.TrimSpace(line), " ")
			a = asked{of: find(t, code), claim: claim}
		default:
			require.Len(t, parts, 3, "%s.txt, line %d", table, i+1)
			a.on, a.what = dated.Dates{}, nil
			if event, day, dates := strings.Cut(strings.TrimSpace(parts[0]), " "); dates {
				a.on = dayOfEvent(eventNamed(t, event), expect.Must(civil.Parse(day)))
			}
			if what := strings.TrimSpace(parts[1]); what != "" {
				a.what = strings.Split(what, ", ")
			}
			a.answer = strings.TrimSpace(parts[2])
			out[i+1] = a
		}
	}
	require.NotEmpty(t, out, table)
	return out
}

func eventNamed(t *testing.T, name string) dated.Event {
	t.Helper()
	for _, e := range []dated.Event{dated.Accrual, dated.Filing, dated.Verdict, dated.Judgment, dated.Agreement, dated.Recovery} {
		if e.String() == name {
			return e
		}
	}
	require.Fail(t, "no event "+name)
	return dated.AnyTime
}

// governing is the version of a rule that governs, or "not covered".
func governing[R any](t *testing.T, ps dated.Provisions[R], a asked) (v dated.Version[R], not string) {
	t.Helper()
	h := ps.For(a.claim)
	if strings.HasPrefix(a.claim, "us-") {
		for p := range ps.All() {
			for v := range p.All() {
				if string(v.ID) == a.claim {
					h = &p.History
				}
			}
		}
	}
	v, err := h.On(a.on)
	if errors.Is(err, dated.ErrNotCovered) {
		return v, "not covered"
	}
	require.NoError(t, err)
	return v, ""
}

// check asks the law every line of a table.
func check[R any](t *testing.T, table string, ps func(law.Jurisdiction) dated.Provisions[R], answer func(*testing.T, R, asked) string) {
	for line, a := range readAnswers(t, table) {
		name := fmt.Sprintf("%s.txt:%d", table, line)
		v, got := governing(t, ps(a.of), a)
		switch {
		case got != "":
		case len(a.what) == 1 && a.what[0] == "standing":
			got = v.Status.String()
		case len(a.what) == 1 && strings.HasPrefix(a.what[0], "answers "):
			got = yesOrNo(v.Answers(strings.TrimPrefix(a.what[0], "answers ")) == nil)
		default:
			got = answer(t, v.Rule, a)
		}
		if want := a.answer; want != got { // all lines are told at once
			t.Errorf("%s: %s %s %v %v: want %s, got %s", name, a.of.Code(), a.claim, a.on, a.what, want, got)
		}
	}
}

func yesOrNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// causeNamed is a cause of a table; "none" for a claim that names none.
func causeNamed(name string) string {
	if name == "none" {
		return ""
	}
	return name
}

// figure is a number of a table; false where the text is none.
func figure(text string) (decimal.Decimal, bool) {
	n, err := decimal.NewFromString(text)
	return n, err == nil
}

func TestPunitiveCaps(t *testing.T) { check(t, "punitive", law.Jurisdiction.PunitiveCaps, capAnswer) }

func TestCompensatoryCaps(t *testing.T) {
	check(t, "compensatory", law.Jurisdiction.CompensatoryCaps, capAnswer)
}

// capAnswer is what a cap comes to on the figures and findings asked, a finding that is not named being not established; or what the cap
// is: whom it is for, which heads of damage it limits and which causes it reaches.
func capAnswer(t *testing.T, caps law.Caps, a asked) string {
	place := 0
	in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: map[finding.Topic]finding.Status{}}
	shape := ""
	for _, w := range a.what {
		name, value, _ := strings.Cut(w, " ")
		n, number := figure(value)
		switch {
		case name == "cap":
			place = expect.Must(strconv.Atoi(value)) - 1
		case number:
			in.Quantities[limit.Base(name)] = n
		case name == "head", name == "cause", w == "unit", w == "heads", w == "spread", w == "caps":
			shape = w
		default:
			in.Findings[finding.Topic(w)] = finding.Established
		}
	}
	if shape == "caps" {
		return capsReaching(caps, a.claim)
	}
	c, ok := caps.At(place)
	if !ok {
		return "no cap"
	}
	if shape != "" {
		return capShape(t, c, shape)
	}
	for topic := range c.To.Asks() {
		if in.Findings[topic] != finding.Established {
			in.Findings[topic] = finding.NotEstablished
		}
	}
	got, limited, err := c.To.On(in)
	switch {
	case err != nil:
		return err.Error()
	case !limited:
		return "no limit"
	}
	return got.String()
}

// capsReaching numbers the caps of a version that reach claims of a cause.
func capsReaching(caps law.Caps, cause string) string {
	var reach []string
	for i, c := range caps.All() {
		if c.Reaches(cause) {
			reach = append(reach, strconv.Itoa(i+1))
		}
	}
	if reach == nil {
		return "none"
	}
	return strings.Join(reach, " and ")
}

func capShape(t *testing.T, c limit.Cap, what string) string {
	name, value, _ := strings.Cut(what, " ")
	switch name {
	case "head":
		var k head.Kind
		require.NoError(t, k.UnmarshalText([]byte(value)))
		return map[bool]string{true: "limited", false: "not limited"}[c.Kinds.Has(k)]
	case "cause":
		return map[bool]string{true: "reached", false: "not reached"}[c.Reaches(causeNamed(value))]
	case "unit":
		return c.Unit.String()
	case "spread":
		return c.Spread.String()
	}
	return c.Kinds.String()
}

// The claimant's own fault: a percentage of all the fault, or one against that of those with whom it is compared.
func TestFaultOfTheClaimant(t *testing.T) {
	check(t, "fault", law.Jurisdiction.Fault, func(t *testing.T, r fault.Rule, a asked) string {
		switch strings.Join(a.what, "") {
		case "against":
			return r.Against.String()
		case "bar":
			return r.Bar.String()
		case "reduces":
			return r.Reduces.String()
		case "only":
			return r.Only.String()
		case "lifts":
			return join(r.Lifts.Slice())
		}
		claimant, others, apart := strings.Cut(a.what[0], " against ")
		c := fault.Compared{Claimant: expect.Dec(claimant), Others: decimal.New(100, 0).Sub(expect.Dec(claimant))}
		if apart {
			c.Others = expect.Dec(others)
		}
		slight := finding.Unspecified
		if len(a.what) > 1 {
			slight = map[string]finding.Status{"slight": finding.Established, "not slight": finding.NotEstablished}[a.what[1]]
		}
		kept, barred, err := r.Compare(c, slight)
		switch {
		case err != nil:
			return err.Error()
		case barred:
			return "barred"
		}
		return "keeps " + kept.RatString()
	})
}

func join[T ~string](list []T) string {
	var out []string
	for _, s := range list {
		out = append(out, string(s))
	}
	return strings.Join(out, ", ")
}

// What a defendant owes who bears a percentage of all the fault, of the percentage of those among whom it is divided: alone its part, or
// jointly with the others.
func TestJointAndSeveralLiability(t *testing.T) {
	check(t, "liability", law.Jurisdiction.Liability, func(t *testing.T, l fault.Liability, a asked) string {
		switch a.what[0] {
		case "among":
			return l.Among.String()
		case "rule":
			return l.InWords()
		}
		percent, counted, _ := strings.Cut(a.what[0], " of ")
		found := map[finding.Topic]finding.Status{}
		d := fault.Debtor{Percent: expect.Dec(percent), Findings: func(topic finding.Topic) finding.Status {
			if found[topic] == finding.Established {
				return finding.Established
			}
			return finding.NotEstablished
		}}
		cause := a.claim
		claimant := decimal.Decimal{}
		var kind head.Kind
		for _, w := range a.what[1:] {
			name, value, _ := strings.Cut(w, " ")
			switch {
			case name == "claimant":
				claimant = expect.Dec(value)
			case name == "cause":
				cause = causeNamed(value)
			case name == "together":
				d.Together = func(fault.Clause) decimal.Decimal { return expect.Dec(value) }
			case w == "settled":
				d.Settled = true
			case kind.UnmarshalText([]byte(w)) == nil:
			default:
				found[finding.Topic(w)] = finding.Established
			}
		}
		debt, err := l.Owes(d, expect.Dec(counted), claimant, kind, cause)
		switch {
		case err != nil:
			return err.Error()
		case debt.Combined:
			return "together " + debt.Part.RatString()
		case debt.Joint:
			return "jointly " + debt.Part.RatString()
		}
		return "alone " + debt.Part.RatString()
	})
}

func TestCreditsForSettlements(t *testing.T) {
	check(t, "credit", law.Jurisdiction.Credit, func(_ *testing.T, c fault.Credit, a asked) string {
		switch a.what[0] {
		case "method":
			return c.Method.String()
		case "order":
			return c.Order.String()
		case "several":
			return c.Several.String()
		}
		return "no such question"
	})
}

func TestReallocationOfWhatCannotBeCollected(t *testing.T) {
	check(t, "reallocation", law.Jurisdiction.Reallocation, func(_ *testing.T, r fault.Reallocation, a asked) string {
		switch a.what[0] {
		case "to":
			return r.Rule.String()
		case "rule":
			return r.InWords()
		}
		return map[bool]string{true: "reached", false: "not reached"}[r.AtMost.Met(expect.Dec(a.what[0]))]
	})
}

func TestCollateralSources(t *testing.T) {
	check(t, "collateral", law.Jurisdiction.Collateral, func(_ *testing.T, c fault.Collateral, a asked) string {
		if a.what[0] == "effect" {
			return c.Effect.String()
		}
		return c.InWords()
	})
}

func TestOrderOfOperations(t *testing.T) {
	check(t, "order", law.Jurisdiction.Order, func(_ *testing.T, o law.Order, _ asked) string {
		var names []string
		for _, s := range o.All() {
			names = append(names, s.String())
		}
		if len(names) == 0 {
			return "not found"
		}
		return strings.Join(names, ", ")
	})
}

// Which causes are open to punitive damages, and what they need.
func TestPunitivePredicates(t *testing.T) {
	check(t, "predicate", law.Jurisdiction.PunitivePredicate, func(_ *testing.T, p punitive.Predicate, a asked) string {
		allows := func(cause string) string {
			return map[punitive.Opening]string{punitive.Open: "open", punitive.Closed: "closed", punitive.StatuteUnrecorded: "by a statute"}[p.Allows(cause)]
		}
		switch a.what[0] {
		case "proof":
			return p.Proof.String()
		case "available":
			return p.Available.String()
		case "agent":
			return string(p.Agent)
		case "states":
			return join(p.States.Slice())
		case "every cause":
			for cause := range vocabulary.Causes() {
				if got := allows(cause); got != a.answer {
					return cause + ": " + got
				}
			}
			return a.answer
		}
		return allows(causeNamed(a.what[0]))
	})
}

// What the state takes of an award of punitive damages.
func TestSharesOfPunitiveDamages(t *testing.T) {
	check(t, "split", law.Jurisdiction.SplitRecovery, func(t *testing.T, s punitive.Split, a asked) string {
		switch a.what[0] {
		case "applies":
			return yesOrNo(s.Applies())
		case "unless":
			return string(s.Unless)
		}
		award := expect.Dec(a.what[0])
		payee, plaintiff, err := s.Divide(award)
		require.NoError(t, err)
		require.True(t, payee.Add(plaintiff).Equal(award), a.what)
		return payee.String()
	})
}

func TestRemittitur(t *testing.T) {
	check(t, "remittitur", law.Jurisdiction.Remittitur, func(_ *testing.T, p remittitur.Practice, a asked) string {
		switch a.what[0] {
		case "offer":
			return p.Offer.String()
		case "due process":
			return p.DueProcess.String()
		case "additur":
			return p.Additur.String()
		case "offer against due process":
			must, _ := p.MustOffer(remittitur.DueProcess)
			return must.String()
		}
		must, _ := p.MustOffer(remittitur.Excessive)
		return must.String()
	})
}
