package law_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func mine[R any](id string, rule R) law.Version[R] {
	return law.Version[R]{Meta: law.Meta{ID: law.RuleID(id), Title: "a rule of one's own", Authority: frozen.Of(authority.Statute("H.B. 1", "").NotConfirmed())}, Rule: rule}
}

func capOf(dollars int64) law.Caps {
	return frozen.Of(limit.Cap{Kinds: head.AllPunitive(), Unit: limit.Plaintiff, To: limit.Dollars(dollars)})
}

func TestARuleOfOnesOwnTakesThePlaceOfTheLibrarys(t *testing.T) {
	ca := find(t, "US-CA")
	own, err := ca.With(
		law.OwnPunitiveCaps("", mine("own-cap", capOf(5))), law.OwnPunitiveCaps("defamation", mine("own-defamation", capOf(7))),
		law.OwnPunitivePredicate("", mine("own-predicate", punitive.Predicate{})), law.OwnSplitRecovery("", mine("own-split", punitive.Split{})),
		law.OwnCompensatoryCaps("premises", mine("own-premises", capOf(9))), law.OwnFault("", mine("own-fault", fault.Rule{Bar: fault.At50})),
		law.OwnLiability("", mine("own-liability", fault.Always())), law.OwnCredit("", mine("own-credit", fault.Credit{Method: fault.Dollar})),
		law.OwnReallocation("", mine("own-reallocation", fault.Reallocation{Rule: fault.AmongAll})), law.OwnCollateral("", mine("own-collateral", fault.Collateral{Effect: fault.Deducted})),
		law.OwnOrder("", mine("own-order", frozen.Of(law.StageCaps, law.StageFault))), law.OwnRemittitur("", mine("own-remittitur", remittitur.Practice{})),
		law.OwnPostjudgment("", mine("own-post", interest.Postjudgment{Start: interest.FromEntry})), law.OwnPrejudgment("", mine("own-pre", interest.Prejudgment{Available: interest.None})),
		law.OwnAppealSecurity("", mine("own-security", interest.Security{Measured: interest.AsApproved})),
		law.OwnJudgmentLife("", mine("own-life", interest.Life{Years: 10})),
	)
	require.NoError(t, err)
	require.Equal(t, "US-CA", own.Code())
	require.Equal(t, "California", own.Name())
	dates := law.Dates{Accrual: civil.On(2020, 1, 1), Filing: civil.On(2020, 1, 1), Verdict: civil.On(2020, 1, 1), Judgment: civil.On(2020, 1, 1)}
	for cause, want := range map[string]law.RuleID{"": "own-cap", "fraud": "own-cap", "defamation": "own-defamation"} {
		v, err := own.PunitiveCaps().For(cause).On(dates)
		require.NoError(t, err)
		require.Equal(t, want, v.ID)
		require.True(t, v.Own)
		require.Equal(t, law.InForce, v.Status)
	}
	punitives := 0
	for range own.PunitiveCaps().Reaching("defamation") {
		punitives++
	}
	require.Equal(t, 1, punitives, "the cap for all causes does not stand beside the cause's own")
	reached := 0
	for range own.CompensatoryCaps().Reaching("premises") {
		reached++
	}
	was := 0
	for range ca.CompensatoryCaps().Reaching("premises") {
		was++
	}
	require.Equal(t, was+1, reached, "a cap for a cause applies beside the general one")
	for _, q := range own.Questions() {
		if q.Name == "compensatory caps" {
			continue
		}
		v, err := q.Answers[0].On(dates)
		require.NoError(t, err)
		require.True(t, v.Own, q.Name)
	}
	v, err := ca.PunitiveCaps().On(dates)
	require.NoError(t, err)
	require.Equal(t, law.RuleID("us-ca-punitive-cap"), v.ID, "the library's own law is untouched")
	again, err := law.Lookup("US-CA")
	require.NoError(t, err)
	require.Equal(t, ca, again)
}

func TestAnOwnRuleForOneOfSeveralCausesLeavesTheOthers(t *testing.T) {
	tx := find(t, "US-WI") // its provision on medical malpractice
	own, err := tx.With(law.OwnCompensatoryCaps("med-mal", mine("own-med-mal", law.Caps{})))
	require.NoError(t, err)
	ids := func(cause string) (out []law.RuleID) {
		for p := range own.CompensatoryCaps().Reaching(cause) {
			if v, err := p.On(law.Dates{Accrual: civil.On(2018, 1, 1), Filing: civil.On(2018, 1, 1), Verdict: civil.On(2018, 1, 1)}); err == nil {
				out = append(out, v.ID)
			}
		}
		return out
	}
	require.True(t, slices.Contains(ids("med-mal"), "own-med-mal"))
	require.False(t, slices.Contains(ids("government"), "own-med-mal"))
}

func TestAnOwnRuleIsChecked(t *testing.T) {
	dated := func(id string, from, until civil.Date, trigger law.Trigger) law.Version[law.Caps] {
		v := mine(id, capOf(1))
		v.From, v.Until, v.Trigger = from, until, trigger
		return v
	}
	y := func(n int) civil.Date { return civil.On(n, 1, 1) }
	for name, c := range map[string]struct {
		change law.Change
		paths  []string
	}{
		"no change":        {law.Change{}, []string{"changes[0]"}},
		"no version":       {law.OwnPunitiveCaps(""), []string{"changes[0].versions"}},
		"unknown cause":    {law.OwnPunitiveCaps("moonlight", mine("own-x", capOf(1))), []string{"changes[0].cause"}},
		"the library's ID": {law.OwnPunitiveCaps("", mine("us-ca-punitive-cap", capOf(1))), []string{"changes[0].versions[0].id"}},
		"nothing at all":   {law.OwnPunitiveCaps("", law.Version[law.Caps]{}), []string{"changes[0].versions[0].id", "changes[0].versions[0].title", "changes[0].versions[0].authority"}},
		"no trigger":       {law.OwnPunitiveCaps("", dated("own-x", y(2000), civil.Date{}, law.AnyTime)), []string{"changes[0].versions[0].trigger"}},
		"backwards":        {law.OwnPunitiveCaps("", dated("own-x", y(2000), y(1999), law.Filing)), []string{"changes[0].versions[0].until"}},
		"overlap":          {law.OwnPunitiveCaps("", dated("own-x", y(2000), y(2005), law.Filing), dated("own-y", y(2004), civil.Date{}, law.Filing)), []string{"changes[0].versions[1].from"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := find(t, "US-CA").With(c.change)
			require.ErrorIs(t, err, field.ErrInvalid)
			var got []string
			for _, e := range field.All(err) {
				got = append(got, e.Path)
			}
			require.Equal(t, c.paths, got)
		})
	}
	_, err := law.Jurisdiction{}.With()
	require.Error(t, err)
}

func TestProvisionsAnswerForCauses(t *testing.T) {
	for j := range law.All() {
		for _, ps := range []law.Provisions[law.Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
			for i := range ps.Len() {
				p := ps.At(i)
				for c := range p.Causes() {
					requireCause(t, c)
					require.True(t, p.Reaches(c) || slices.Contains(slices.Collect(p.Except()), c))
					require.True(t, p.Names(c))
				}
				for c := range p.Except() {
					requireCause(t, c)
					require.False(t, p.Reaches(c))
				}
			}
			require.Zero(t, ps.At(-1).Len())
			require.Zero(t, ps.At(ps.Len()).Len())
		}
	}
	require.Zero(t, law.Provisions[law.Caps]{}.For("fraud").Len())
}

func TestQuestionsSayTheLawInWords(t *testing.T) {
	for j := range law.All() {
		confirmed, versions := j.Confirmed()
		n := 0
		for _, q := range j.Questions() {
			require.NotEmpty(t, q.Name)
			for _, a := range q.Answers {
				for _, v := range a.Versions {
					n++
					require.NotEmpty(t, v.Words, v.ID)
					require.NotContains(t, v.Words, "%!", v.ID)
				}
			}
		}
		require.Equal(t, versions, n)
		require.LessOrEqual(t, confirmed, versions)
	}
	va := find(t, "US-VA")
	for _, q := range va.Questions() {
		if q.Name == "punitive caps" {
			v, err := q.Answers[0].On(law.Dates{Accrual: civil.On(2018, 12, 18)})
			require.NoError(t, err)
			require.Equal(t, "punitive damages: $350,000.00, per action", v.Words)
			_, err = q.Answers[0].On(law.Dates{})
			require.ErrorIs(t, err, law.ErrNotCovered)
		}
	}
}
