package punitive_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/punitive"
)

const malice finding.Topic = "malice_oppression_or_fraud"

// california asks for clear and convincing evidence and, of a corporation, the act of a managing agent.
func california() punitive.Predicate {
	return punitive.Predicate{
		States: immutable.Of(malice), Proof: finding.ClearAndConvincing, Agent: "managing_agent",
		Bars: immutable.Of(punitive.Bar{Cause: "contract", Authority: authority.Statute("Cal. Civ. Code § 3294", "subd. (a)")}),
	}
}

func proved(t finding.Topic, s finding.Status, p finding.Proof) finding.Finding {
	return finding.Finding{What: t, Status: s, Proof: p}
}

func TestPredicate(t *testing.T) {
	const cc, pr, none = finding.ClearAndConvincing, finding.Preponderance, finding.ProofUnrecorded
	cases := []struct {
		name         string
		findings     []finding.Finding
		organization bool
		want         punitive.Opening
	}{
		{"nothing recorded", nil, false, punitive.Unrecorded},
		{"found on the standard", []finding.Finding{proved(malice, yes, cc)}, false, punitive.Open},
		{"found on a higher standard", []finding.Finding{proved(malice, yes, finding.BeyondReasonableDoubt)}, false, punitive.Open},
		{"found on a lesser standard", []finding.Finding{proved(malice, yes, pr)}, false, punitive.ProofTooLow},
		{"found, standard not recorded", []finding.Finding{proved(malice, yes, none)}, false, punitive.ProofUnrecorded},
		{"not found", []finding.Finding{proved(malice, no, cc)}, false, punitive.Closed},
		{"mixed", []finding.Finding{proved(malice, finding.Mixed, cc)}, false, punitive.Unrecorded},
		{"not reached", []finding.Finding{proved(malice, finding.NotReached, cc)}, false, punitive.Unrecorded},
		{"recorded under the general topic", []finding.Finding{proved(punitive.AnyState, yes, cc)}, false, punitive.Open},
		{"another topic", []finding.Finding{proved("gross_negligence", yes, cc)}, false, punitive.Unrecorded},
		{"another defendant", []finding.Finding{{What: malice, Status: yes, Proof: cc, About: []string{"q"}}}, false, punitive.Unrecorded},
		{"another claim", []finding.Finding{{What: malice, Status: yes, Proof: cc, Claims: []string{"cfaa"}}}, false, punitive.Unrecorded},
		{"one of several suffices", []finding.Finding{proved(malice, no, cc), proved(punitive.AnyState, yes, cc)}, false, punitive.Open},
		{"in either order", []finding.Finding{proved(punitive.AnyState, yes, cc), proved(malice, no, cc)}, false, punitive.Open},

		{"a company, agent not recorded", []finding.Finding{proved(malice, yes, cc)}, true, punitive.AgentUnrecorded},
		{"a company, agent found", []finding.Finding{proved(malice, yes, cc), found("managing_agent", yes)}, true, punitive.Open},
		{"a company, agent not found", []finding.Finding{proved(malice, yes, cc), found("managing_agent", no)}, true, punitive.Closed},
		{"a company, agent left open", []finding.Finding{proved(malice, yes, cc), found("managing_agent", finding.NotReached)}, true, punitive.AgentUnrecorded},
		{"a company, one agent of two", []finding.Finding{proved(malice, yes, cc), found("managing_agent", no), found("managing_agent", yes)}, true, punitive.Open},
		{"a company, another's agent", []finding.Finding{proved(malice, yes, cc), {What: "managing_agent", Status: yes, About: []string{"q"}}}, true, punitive.AgentUnrecorded},
		{"a company, standard not recorded, agent not found", []finding.Finding{proved(malice, yes, none), found("managing_agent", no)}, true, punitive.Closed},
		{"a company, standard not recorded, agent found", []finding.Finding{proved(malice, yes, none), found("managing_agent", yes)}, true, punitive.ProofUnrecorded},
		{"a company, not found", []finding.Finding{proved(malice, no, cc), found("managing_agent", yes)}, true, punitive.Closed},
		{"a person needs no agent", []finding.Finding{proved(malice, yes, cc), found("managing_agent", no)}, false, punitive.Open},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := california().Test(c.findings, "nso", "cdafa", c.organization)
			require.Equal(t, c.want, got, got.InWords())
			require.Equal(t, c.want != punitive.Closed, got.Stands())
			require.NotEmpty(t, got.InWords())
		})
	}
}

func TestOpeningsThatAreNone(t *testing.T) {
	require.False(t, punitive.OpeningUnspecified.Stands())
	require.Empty(t, punitive.OpeningUnspecified.InWords())
	require.Equal(t, "invalid", punitive.Opening(99).InWords())
}

func TestBars(t *testing.T) {
	b, ok := california().BarredOn("contract")
	require.True(t, ok)
	require.Equal(t, "subd. (a)", b.Authority.Pinpoint)
	_, ok = california().BarredOn("computer-crime")
	require.False(t, ok)
	require.Equal(t, punitive.Unrecorded, punitive.Predicate{}.Test([]finding.Finding{proved(malice, yes, 0)}, "", "", true))
}
