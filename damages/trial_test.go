package damages_test

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/law"
)

// trialFigures are those of a branch, each as a text: of every cell, and what every debtor owes of it.
func trialFigures(b *engine.Branch) []string {
	var out []string
	for i := range b.Cells {
		out = append(out, b.AwardOn(&b.Cells[i]).ID+" "+b.Cells[i].Amount.Short())
	}
	b.Owe(func(o *engine.Owed) bool {
		out = append(out, o.Debtor+" "+o.Dollars.Short())
		return true
	})
	for i := range b.Funds {
		out = append(out, "fund "+b.Funds[i].Fund.Short())
	}
	return out
}

// sameInATrial checks that a trial of a matter comes to what an assessment of it does, and cannot be done where that cannot.
func sameInATrial(t *testing.T, name string, m *damages.Matter, o engine.Options) {
	t.Helper()
	var j engine.Judgment
	wrong := engine.Assess(&j, m, o)
	x, err := engine.PrepareTrial(m, o)
	if err != nil {
		require.Error(t, wrong, name)
		return
	}
	for range 2 { // a second run finds what the first left behind
		b, err := x.Run()
		switch {
		case wrong != nil:
			require.Error(t, err, "%s: %v", name, wrong)
		case len(j.Open) > 0:
			require.ErrorContains(t, err, "is open", name)
		default:
			require.NoError(t, err, name)
			require.Equal(t, trialFigures(&j.Branches[0]), trialFigures(b), name)
		}
	}
}

func TestATrialOfEverySampleIsItsAssessment(t *testing.T) {
	n := 0
	for _, pattern := range []string{"../examples/remedies/matters/*.json", "../examples/casebook/cases/*.json"} {
		names, err := filepath.Glob(pattern)
		require.NoError(t, err)
		for _, name := range names {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			var of struct {
				Matter json.RawMessage `json:"matter"`
			}
			require.NoError(t, json.Unmarshal(data, &of))
			if len(of.Matter) > 0 {
				data = of.Matter
			}
			m := new(damages.Matter)
			if l, err := codec.ReadForm(data, m.Form); err != nil || l.Len() > 0 { // a plain verdict
				continue
			}
			n++
			for _, presume := range []bool{false, true} {
				sameInATrial(t, name, m, engine.Options{Presume: presume})
				for i := range m.Docket {
					sameInATrial(t, name+" through "+m.Docket[i].ID, m, engine.Options{Presume: presume, Through: m.Docket[i].ID})
				}
			}
		}
	}
	require.Greater(t, n, 30)
}

func TestATrialOfAnyMatterIsItsAssessment(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 300 {
		m := random(r)
		sameInATrial(t, "random", m, engine.Options{Presume: true})
		sameInATrial(t, "random", m, engine.Options{})
	}
	for j := range law.All() {
		m := injury(r, j.Code())
		sameInATrial(t, j.Code(), m, engine.Options{Presume: true})
		sameInATrial(t, j.Code(), m, engine.Options{})
		m.Interest = []damages.Interest{{ID: "interest"}}
		sameInATrial(t, j.Code()+" with interest", m, engine.Options{Presume: true})
	}
}

// TestATrialUnderEveryLawIsAnAssessment goes through the law of each jurisdiction, with sums that its caps reach and sums that they
// do not, and with shares of the fault on both sides of its bars.
func TestATrialUnderEveryLawIsAnAssessment(t *testing.T) {
	usd := func(n int64) decimal.Decimal { return decimal.New(n, 0) }
	assessed := 0
	for code := range law.All() {
		for _, cause := range []string{"negligence", "med-mal", "product-liability", "wrongful-death"} {
			award := func(id string, k head.Kind, n int64, against ...string) damages.Award {
				return damages.Award{ID: id, For: []string{"p"}, Against: against, Claims: []string{"c"}, Kind: k, Amount: usd(n)}
			}
			m := &damages.Matter{Caption: "P v. D", Forum: code.Code(),
				Dates:   dated.Dates{Accrual: civil.On(2021, 3, 1), Filing: civil.On(2022, 2, 1), Verdict: civil.On(2024, 5, 6), Judgment: civil.On(2024, 6, 3)},
				Parties: []damages.Party{{ID: "p", Role: damages.Plaintiff}, {ID: "d", Role: damages.Defendant, Organization: true}, {ID: "e", Role: damages.Defendant}},
				Claims:  []damages.Claim{{ID: "c", Law: code.Code(), Cause: cause}},
				Docket: []damages.Event{{ID: "v", Date: civil.On(2024, 5, 6), Verdict: &damages.Verdict{
					Awards: []damages.Award{award("medical", head.KindMedical.At(head.Past), 100_000, "d", "e"), award("pain", head.KindPainAndSuffering, 400_000, "d", "e"),
						award("punitive", head.KindPunitive, 900_000, "d")},
					Fault: []fault.Share{{Of: "p", Percent: usd(10)}, {Of: "d", Percent: usd(60)}, {Of: "e", Percent: usd(30)}}}}}}
			x, err := engine.PrepareTrial(copiedForTrials(m), engine.Options{Presume: true})
			if err != nil {
				continue
			}
			for _, c := range []struct{ medical, pain, punitive, own int64 }{
				{100_000, 400_000, 900_000, 10}, {3_000_000, 9_000_000, 40_000_000, 0}, {100_000, 50_000, 0, 49}, {7, 33_333, 1, 50}, {100_000, 5_000_000, 900_000, 51}, {0, 0, 0, 10},
			} {
				for k, n := range []int64{c.medical, c.pain, c.punitive} {
					x.Award(0, k, n*100+33)
					m.Docket[0].Verdict.Awards[k].Amount = decimal.New(n*100+33, -2)
				}
				for k, n := range []int64{c.own, 60 - c.own, 40} {
					x.Share(0, k, n*100)
					m.Docket[0].Verdict.Fault[k].Percent = usd(n)
				}
				var j engine.Judgment
				wrong := engine.Assess(&j, m, engine.Options{Presume: true})
				b, err := x.Run()
				if wrong != nil {
					require.Error(t, err, "%s %s: %v", code.Code(), cause, wrong)
					continue
				}
				require.NoError(t, err, "%s %s", code.Code(), cause)
				require.Equal(t, trialFigures(&j.Branches[0]), trialFigures(b), "%s %s %v", code.Code(), cause, c)
				assessed++
			}
		}
	}
	require.Greater(t, assessed, 200)
}

// copiedForTrials is a matter whose awards and shares may be changed.
func copiedForTrials(m *damages.Matter) *damages.Matter {
	c := *m
	c.Docket = append([]damages.Event(nil), m.Docket...)
	v := *c.Docket[0].Verdict
	v.Awards, v.Fault = append([]damages.Award(nil), v.Awards...), append([]fault.Share(nil), v.Fault...)
	c.Docket[0].Verdict = &v
	return &c
}

func TestATrialThroughNoEventIsRefused(t *testing.T) {
	data, err := os.ReadFile("../examples/remedies/matters/virginia-cap.json")
	require.NoError(t, err)
	m := new(damages.Matter)
	_, err = codec.ReadForm(data, m.Form)
	require.NoError(t, err)
	_, err = engine.PrepareTrial(m, engine.Options{Through: "x"})
	require.ErrorContains(t, err, `options.through: "x" is no event`)
	_, err = engine.PrepareTrial(nil, engine.Options{})
	require.ErrorContains(t, err, "no matter")
}
