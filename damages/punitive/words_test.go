package punitive_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/punitive"
)

func TestALawMayKnowPunitiveDamagesGenerallyByStatuteOrNever(t *testing.T) {
	bar := immutable.Of(punitive.Bar{Cause: "contract", Authority: authority.Statute("a statute", "").NotConfirmed()})
	for name, c := range map[string]struct {
		law   punitive.Predicate
		cause string
		want  punitive.Opening
	}{
		"generally":              {punitive.Predicate{}, "fraud", punitive.Open},
		"barred":                 {punitive.Predicate{Bars: bar}, "contract", punitive.Closed},
		"never":                  {punitive.Predicate{Available: punitive.Never}, "fraud", punitive.Closed},
		"by a statute":           {punitive.Predicate{Available: punitive.ByStatute, Opens: immutable.Of("wage")}, "wage", punitive.Open},
		"by no recorded one":     {punitive.Predicate{Available: punitive.ByStatute, Opens: immutable.Of("wage")}, "fraud", punitive.StatuteUnrecorded},
		"by statute, no cause":   {punitive.Predicate{Available: punitive.ByStatute, Opens: immutable.Of("wage")}, "", punitive.StatuteUnrecorded},
		"a bar before a statute": {punitive.Predicate{Available: punitive.ByStatute, Opens: immutable.Of("contract"), Bars: bar}, "contract", punitive.Closed},
	} {
		require.Equal(t, c.want, c.law.Allows(c.cause), name)
	}
	require.True(t, punitive.StatuteUnrecorded.Stands())
	for a, text := range map[punitive.Availability]string{punitive.Generally: "generally", punitive.ByStatute: "by_statute", punitive.Never: "never"} {
		require.Equal(t, text, a.String())
	}
}

func TestAPredicateSaysItselfInWords(t *testing.T) {
	states := immutable.Of[finding.Topic]("malice", "fraud")
	for want, p := range map[string]punitive.Predicate{
		"no punitive damages": {Available: punitive.Never},
		"malice or fraud":     {States: states},
		"malice or fraud, by clear and convincing evidence; of an organization also: managing agent": {States: states, Proof: finding.ClearAndConvincing, Agent: "managing_agent"},
		"malice or fraud, by preponderance; only where a statute says so: wage; none on claims of contract": {States: states, Proof: finding.Preponderance,
			Available: punitive.ByStatute, Opens: immutable.Of("wage"), Bars: immutable.Of(punitive.Bar{Cause: "contract"})},
	} {
		require.Equal(t, want, p.InWords())
	}
}

func TestASharesConditions(t *testing.T) {
	half := punitive.Split{Payee: "the state", Share: punitive.Fraction{Num: 1, Den: 2}, Vests: "judgment"}
	after, over := half, half
	after.AfterFees = true
	over.IfOver = decimal.New(200_000, 0)
	for name, c := range map[string]struct {
		split       punitive.Split
		award, fees int64
		payee       string
	}{
		"of the whole":                    {half, 100_000, 40_000, "50000.00"},
		"of what fees leave":              {after, 100_000, 40_000, "30000.00"},
		"fees that leave nothing":         {after, 100_000, 140_000, "0.00"},
		"at the sum, nothing":             {over, 200_000, 0, "0.00"},
		"above it, from the first dollar": {over, 200_002, 0, "100001.00"},
	} {
		payee, rest, err := c.split.DivideNet(decimal.New(c.award, 0), decimal.New(c.fees, 0))
		require.NoError(t, err, name)
		require.Equal(t, c.payee, payee.StringFixed(2), name)
		require.True(t, payee.Add(rest).Equal(decimal.New(c.award, 0)), name)
	}
	_, _, err := after.DivideNet(decimal.New(1, 0), decimal.New(-1, 0))
	require.Equal(t, "fees", invalid.All(err)[0].Path)
	over.IfOver = decimal.New(-1, 0)
	_, _, err = over.Divide(decimal.New(1, 0))
	require.Equal(t, "if_over", invalid.All(err)[0].Path)

	half.Threshold, half.AfterFees, half.IfOver, half.Unless = decimal.New(50_000, 0), true, decimal.New(1_000, 0), "conduct_directed_at_claimant"
	require.Equal(t, "1/2 to the state, where the award exceeds $1,000.00, unless established: conduct directed at claimant, after attorney's fees and costs of what exceeds $50,000.00; vests on judgment", half.InWords())
	require.Equal(t, "the plaintiff keeps all", punitive.Split{}.InWords())
	require.Equal(t, "the court may give part to the state", punitive.Split{Payee: "the state", Discretionary: true}.InWords())
}
