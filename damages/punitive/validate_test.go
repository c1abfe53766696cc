package punitive_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/punitive"
)

func TestAPredicateChecksItself(t *testing.T) {
	require.NoError(t, california().Validate())
	require.NoError(t, punitive.Predicate{Available: punitive.Never}.Validate())
	with := func(put func(*punitive.Predicate)) []string {
		p := california()
		put(&p)
		return expect.Paths(p.Validate())
	}
	require.Equal(t, []string{"states"}, with(func(p *punitive.Predicate) { p.States = immutable.List[finding.Topic]{} }))
	require.Equal(t, []string{"opens"}, with(func(p *punitive.Predicate) { p.Available = punitive.ByStatute }))
	require.Equal(t, []string{"opens"}, with(func(p *punitive.Predicate) { p.Opens = immutable.Of("fraud") }))
	require.Empty(t, with(func(p *punitive.Predicate) { p.Available, p.Opens = punitive.ByStatute, immutable.Of("fraud") }))
	require.Equal(t, []string{"available"}, with(func(p *punitive.Predicate) { p.Available = 3 }))
	require.Equal(t, []string{"states[1]"}, with(func(p *punitive.Predicate) { p.States = immutable.Of(malice, malice) }))
	require.Equal(t, []string{"agent"}, with(func(p *punitive.Predicate) { p.Agent = "An agent" }))
	require.Empty(t, with(func(p *punitive.Predicate) { p.Agent = "" }))
	bar, _ := california().Bars.At(0)
	require.Equal(t, []string{"bars[1].cause"}, with(func(p *punitive.Predicate) { p.Bars = immutable.Of(bar, bar) }))
	require.Equal(t, []string{"bars[0].cause"}, with(func(p *punitive.Predicate) { bar.Cause = ""; p.Bars = immutable.Of(bar) }))
}

func TestASplitChecksItself(t *testing.T) {
	third := punitive.Split{Payee: "the state", Share: punitive.Fraction{Num: 1, Den: 3}, Vests: "judgment"}
	with := func(put func(*punitive.Split)) []string {
		s := third
		put(&s)
		return expect.Paths(s.Validate())
	}
	require.NoError(t, punitive.Split{}.Validate())
	require.NoError(t, third.Validate())
	require.NoError(t, punitive.Split{Payee: "a fund", Discretionary: true}.Validate())
	share := func(n, d int64) []string {
		return with(func(s *punitive.Split) { s.Share = punitive.Fraction{Num: n, Den: d} })
	}
	require.Equal(t, []string{"share"}, share(1, 1))
	require.Empty(t, share(999, 1000))
	require.Equal(t, []string{"share"}, share(0, 5))
	require.Equal(t, []string{"share"}, share(-1, -3))
	require.Equal(t, []string{"share"}, share(0, 0))
	require.Equal(t, []string{"payee"}, with(func(s *punitive.Split) { s.Payee = "" }))
	require.Equal(t, []string{"payee"}, expect.Paths(punitive.Split{Discretionary: true}.Validate()))
	require.Equal(t, []string{"vests"}, with(func(s *punitive.Split) { s.Vests = "" }))
	require.Equal(t, []string{"threshold"}, with(func(s *punitive.Split) { s.Threshold = decimal.New(-1, 0) }))
	require.Equal(t, []string{"if_over"}, with(func(s *punitive.Split) { s.IfOver = decimal.New(1, 16) }))
	require.Equal(t, []string{"unless"}, with(func(s *punitive.Split) { s.Unless = "No!" }))
}

// The better of two answers counts: the door is open once one state of mind was established on the standard; what the record
// leaves out is more than a finding that it was not established. Whatever the order of the findings.
func TestTheBetterOfTwoFindingsCounts(t *testing.T) {
	const cc, pr, none = finding.ClearAndConvincing, finding.Preponderance, finding.ProofUnrecorded
	p := california()
	p.States, p.Agent = immutable.Of[finding.Topic]("a", "b"), ""
	ascending := []struct {
		f    finding.Finding
		want punitive.Opening
	}{
		{proved("a", no, cc), punitive.Closed}, {proved("a", finding.Mixed, cc), punitive.Unrecorded}, {proved("a", yes, pr), punitive.ProofTooLow},
		{proved("a", yes, none), punitive.ProofUnrecorded}, {proved("a", yes, cc), punitive.Open},
	}
	for i, worse := range ascending {
		require.Equal(t, worse.want, p.Test([]finding.Finding{worse.f}, "d", "c", false))
		for _, better := range ascending[i+1:] {
			b := better.f
			b.What = "b"
			require.Equal(t, better.want, p.Test([]finding.Finding{worse.f, b}, "d", "c", false))
			require.Equal(t, better.want, p.Test([]finding.Finding{b, worse.f}, "d", "c", false))
		}
	}
	// Of agents too: one who was involved outweighs one of whom nothing was decided, and that one who was not.
	p.Agent = "agent"
	agent := func(a, b finding.Status) punitive.Opening {
		return p.Test([]finding.Finding{proved("a", yes, cc), found("agent", a), found("agent", b)}, "d", "c", true)
	}
	require.Equal(t, punitive.AgentUnrecorded, agent(no, finding.Mixed))
	require.Equal(t, punitive.AgentUnrecorded, agent(finding.Mixed, no))
	require.Equal(t, punitive.Open, agent(finding.Mixed, yes))
	require.Equal(t, punitive.Open, agent(yes, finding.Mixed))
}

// What two findings say of a ground that needs both, where neither decides: what is left open stays as it was recorded, and
// what nobody spoke of is not said to be unknown.
func TestAGroundThatNeedsTwoFindingsSaysWhatIsOpen(t *testing.T) {
	for _, c := range [][3]finding.Status{
		{yes, finding.Mixed, finding.Mixed}, {finding.Mixed, yes, finding.Mixed}, {yes, finding.Unspecified, finding.Unspecified}, {finding.Unspecified, yes, finding.Unspecified},
		{finding.Mixed, finding.Mixed, finding.Mixed}, {finding.NotReached, finding.NotReached, finding.NotReached}, {finding.Unspecified, finding.Mixed, finding.Unspecified},
		{finding.Mixed, finding.Unspecified, finding.Unspecified}, {finding.Mixed, finding.NotReached, finding.Unknown}, {finding.NotReached, finding.Mixed, finding.Unknown},
		{finding.Unspecified, finding.Unspecified, finding.Unspecified}, {finding.Unknown, finding.Unspecified, finding.Unspecified}, {no, finding.Mixed, no}, {finding.Unspecified, no, no},
	} {
		in := nso()
		in.Reprehensibility.ParticularlyEgregious, in.Grounds.SmallEconomicHarm = c[0], c[1]
		require.Equal(t, c[2], review(t, in).Grounds()[0].Status, "%v and %v", c[0], c[1])
	}
}
