package law_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
)

// 28 U.S.C. §§ 1346(b)(1), 2674: what the act says goes before, and all else is the law of the place.
func TestTheLawUnderAFederalAct(t *testing.T) {
	us, ca := find(t, "US"), find(t, "US-CA")
	under, err := ca.Under("ftca", us)
	require.NoError(t, err)
	require.Equal(t, "US-CA", under.Code())
	d := dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 8, 1), Verdict: civil.On(2024, 3, 1), Judgment: civil.On(2024, 4, 1)}
	for _, cause := range []string{"", "med-mal", "negligence"} {
		v, err := under.PunitivePredicate().For(cause).On(d)
		require.NoError(t, err)
		require.Equal(t, dated.RuleID("us-ftca-punitive"), v.ID, cause)
		pre, err := under.Prejudgment().For(cause).On(d)
		require.NoError(t, err)
		require.Equal(t, interest.None, pre.Rule.Available, cause)
		post, err := under.Postjudgment().For(cause).On(d)
		require.NoError(t, err)
		require.Equal(t, interest.FromTranscript, post.Rule.Start, cause)
	}
	var caps []dated.RuleID
	for p := range under.CompensatoryCaps().Reaching("med-mal") {
		v, err := p.On(d)
		require.NoError(t, err)
		caps = append(caps, v.ID)
		require.Equal(t, map[bool]string{true: "US", false: "US-CA"}[v.ID == "us-ftca-claim-cap"], under.CodeOf(v.ID))
	}
	require.Equal(t, []dated.RuleID{"us-ca-med-mal-cap-2024", "us-ftca-claim-cap"}, caps)
	require.Equal(t, ca.Fault(), under.Fault())
	require.Equal(t, ca.Liability(), under.Liability())
	require.Equal(t, ca.Credit(), under.Credit())
	require.Equal(t, ca.Collateral(), under.Collateral())
	require.Equal(t, ca.Reallocation(), under.Reallocation())
	require.Equal(t, "US-CA", ca.CodeOf("us-ftca-claim-cap"), "without an act every rule is its own")
}

// Every place can be the measure, and none changes by it.
func TestEveryPlaceCanBeTheMeasureOfAnAct(t *testing.T) {
	us := find(t, "US")
	for j := range law.All() {
		before := j.PunitivePredicate()
		under, err := j.Under("ftca", us)
		if j.Code() == "US" {
			require.Error(t, err)
			continue
		}
		require.NoError(t, err, j.Code())
		require.Equal(t, 1, under.PunitivePredicate().Len(), j.Code())
		require.Equal(t, j.CompensatoryCaps().Len()+1, under.CompensatoryCaps().Len(), j.Code())
		require.Equal(t, before, j.PunitivePredicate(), j.Code())
	}
}

func TestWhatIsNoActOrNoPlaceIsRefused(t *testing.T) {
	us, ca := find(t, "US"), find(t, "US-CA")
	for _, c := range []struct {
		place, federal law.Jurisdiction
		act, want      string
	}{
		{ca, us, "title-vii", "no federal act"}, {ca, us, "", "no federal act"}, {ca, ca, "ftca", "no federal law"},
		{ca, law.Jurisdiction{}, "ftca", "no federal law"}, {us, us, "ftca", "law of the place"}, {law.Jurisdiction{}, us, "ftca", "law of the place"},
	} {
		_, err := c.place.Under(c.act, c.federal)
		require.ErrorContains(t, err, c.want)
	}
}

func ExampleJurisdiction_Under() {
	us, _ := law.Lookup("US")
	utah, _ := law.Lookup("US-UT")
	j, err := utah.Under("ftca", us)
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := j.PunitivePredicate().On(dated.Dates{})
	fmt.Println(j.Code(), j.CodeOf(v.ID), v.Rule.InWords(), err)
	// Output: US-UT US no punitive damages <nil>
}

func ExampleJurisdiction_CodeOf() {
	us, _ := law.Lookup("US")
	utah, _ := law.Lookup("US-UT")
	j, _ := utah.Under("ftca", us)
	fmt.Println(j.CodeOf("us-ftca-claim-cap"), utah.CodeOf("us-ut-punitive-cap-none"))
	// Output: US US-UT
}
