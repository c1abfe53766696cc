package damages_test

import (
	"fmt"
	"log"
	"math/big"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// A prepared matter is the fast path of assessing one matter more than once: it says what Assess says, event by event.
func TestAPreparedMatterComesToTheSameJudgments(t *testing.T) {
	text := func(j *damages.Judgment, err error) string {
		if err != nil {
			return "error: " + err.Error()
		}
		b, err := j.MarshalJSON()
		require.NoError(t, err)
		return string(b)
	}
	eachRandom(t, func(t *testing.T, m *damages.Matter, j *damages.Judgment) {
		p, err := damages.Prepare(m, damages.Options{})
		require.NoError(t, err)
		require.Equal(t, text(j, nil), text(p.Assess("")))
		for i := range m.Docket {
			through := m.Docket[i].ID
			require.Equal(t, text(damages.Assess(m, damages.Options{Through: through})), text(p.Assess(through)), through)
		}
		require.Equal(t, text(damages.Assess(m, damages.Options{Through: "no such event"})), text(p.Assess("no such event")))
	})
}

func TestAPreparedMatterServesManyGoroutines(t *testing.T) {
	m := nso()
	p, err := damages.Prepare(m, damages.Options{})
	require.NoError(t, err)
	want, err := assess(t, m).MarshalJSON()
	require.NoError(t, err)
	var wg sync.WaitGroup
	got := make([]string, 8)
	for g := range got {
		wg.Go(func() {
			for range 50 {
				j, err := p.Assess("")
				if err != nil {
					got[g] = err.Error()
					return
				}
				b, err := j.MarshalJSON()
				got[g] = string(b)
				if err != nil || got[g] != string(want) {
					return
				}
			}
		})
	}
	wg.Wait()
	for _, g := range got {
		require.Equal(t, string(want), g)
	}
}

func TestThePreparedMattersOptionsHoldForAllItsAssessments(t *testing.T) {
	m := matter("US-VA", civil.On(2020, 1, 1), award("harm", "d", head.KindCompensatory, usd(100)), award("punitive", "d", head.KindPunitive, usd(900_000)))
	va, err := law.Lookup("US-VA")
	require.NoError(t, err)
	own, err := va.With(law.ReplacePunitiveCaps("", mine("cap", immutable.Of(limit.Cap{Kinds: head.AllPunitive(), Unit: limit.EachAward, To: limit.Dollars(5)}))))
	require.NoError(t, err)
	list := []law.Jurisdiction{own}
	p, err := damages.Prepare(m, damages.Options{Law: list})
	require.NoError(t, err)
	list[0] = va // the options were taken, not lent
	j, err := p.Assess("")
	require.NoError(t, err)
	is(t, j.IfAccepted(), "punitive", "5.00")
	is(t, assess(t, m).IfAccepted(), "punitive", "350000.00") // Va. Code § 8.01-38.1
}

func TestWhatCannotBePreparedSaysWhy(t *testing.T) {
	_, err := damages.Prepare(nil, damages.Options{})
	require.ErrorContains(t, err, "no matter")
	m := nso()
	m.Docket[0].Verdict.Awards[0].For = names("nobody")
	_, err = damages.Prepare(m, damages.Options{})
	require.ErrorContains(t, err, "docket[0].verdict.awards[0].for[0]")
	var none *damages.Prepared
	for _, p := range []*damages.Prepared{none, {}} {
		_, err = p.Assess("")
		require.ErrorContains(t, err, "no matter was prepared")
	}
}

// A chain is replayed by assessing one matter through each of its events.
func ExamplePrepare() {
	m := verdictInVirginia()
	m.Docket = append(m.Docket, damages.Event{ID: "order", Order: &damages.Order{
		Acts: []damages.Act{{Kind: damages.ActLimit, On: damages.Selector{Awards: []string{"punitive"}}, To: limit.Multiple(big.NewRat(1, 1), limit.Compensatory)}}}})
	p, err := damages.Prepare(m, damages.Options{})
	if err != nil {
		log.Fatal(err)
	}
	for i := range m.Docket {
		j, err := p.Assess(m.Docket[i].ID)
		if err != nil {
			log.Fatal(err)
		}
		sum, _ := j.IfAccepted().Total(head.All())
		fmt.Println(m.Docket[i].ID, sum.StringFixed(2))
	}
	// Output:
	// verdict 560000.00
	// order 420000.00
}
