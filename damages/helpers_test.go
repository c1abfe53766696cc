package damages_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// gone stands for an undetermined figure.
const gone = "undetermined"

func usd(n int64) decimal.Decimal { return decimal.New(n, 0) }

func assess(t testing.TB, m *damages.Matter) *damages.Judgment {
	t.Helper()
	return through(t, m, "")
}

func through(t testing.TB, m *damages.Matter, event string) *damages.Judgment {
	t.Helper()
	j, err := damages.Assess(m, damages.Options{Through: event})
	require.NoError(t, err)
	return j
}

// is checks the final figure of an award; want may be gone.
func is(t testing.TB, b *damages.Branch, award, want string) {
	t.Helper()
	c, ok := b.Find(award)
	require.True(t, ok, "no award %s", award)
	d, determined := c.Amount()
	if want == gone {
		require.False(t, determined, "award %s is %s", award, d)
		require.NotEmpty(t, c.Why())
		require.Empty(t, c.AppendAmount(nil))
		return
	}
	require.Equal(t, "in $"+exact.Grouped(d), string(c.AppendAmount([]byte("in "))))
	require.True(t, determined, "award %s: %s", award, c.Why())
	require.Empty(t, c.Why())
	expect.Equal(t, want, d, award)
}

func totals(t testing.TB, b *damages.Branch, want string, whole bool) {
	t.Helper()
	d, w := b.Total(head.All())
	expect.Equal(t, want, d, "total")
	require.Equal(t, whole, w)
}

// fails assesses a matter that must fail, with exactly the paths given.
func fails(t testing.TB, m *damages.Matter, paths ...string) error {
	t.Helper()
	_, err := damages.Assess(m, damages.Options{})
	require.Error(t, err)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	var got []string
	for _, e := range invalid.All(err) {
		got = append(got, e.Path)
	}
	require.Equal(t, paths, got, "%v", err)
	return err
}

func names(ids ...string) []string { return ids }

// award is one award of one plaintiff against one defendant.
func award(id, against string, kind head.Kind, dollars decimal.Decimal) damages.Award {
	return damages.Award{ID: id, For: names("p"), Against: names(against), Claims: names("tort"), Kind: kind, Amount: dollars}
}

// matter is a plain matter under one law, its dates all on one day, its predicate unrecorded.
func matter(code string, day civil.Date, awards ...damages.Award) *damages.Matter {
	return &damages.Matter{
		Caption: "P v. D", Forum: code,
		Dates: dated.Dates{Accrual: day, Filing: day, Verdict: day, Judgment: day},
		Parties: []damages.Party{{ID: "p", Role: damages.Plaintiff}, {ID: "p2", Role: damages.Plaintiff},
			{ID: "d", Role: damages.Defendant}, {ID: "d2", Role: damages.Defendant}},
		Claims: []damages.Claim{{ID: "tort", Law: code}},
		Docket: []damages.Event{{ID: "verdict", Verdict: &damages.Verdict{By: finding.ByJury, Awards: awards}}},
	}
}

// uncapped is a matter under New Mexico law, which caps nothing and takes contributory fault purely.
func uncapped(awards ...damages.Award) *damages.Matter {
	return matter("US-NM", civil.On(2015, 1, 5), awards...)
}

// order appends an order to the docket.
func order(m *damages.Matter, id string, acts ...damages.Act) *damages.Order {
	o := &damages.Order{Acts: acts}
	m.Docket = append(m.Docket, damages.Event{ID: id, Order: o})
	return o
}

func verdict(m *damages.Matter, id string, awards ...damages.Award) {
	m.Docket = append(m.Docket, damages.Event{ID: id, Verdict: &damages.Verdict{By: finding.ByJury, Awards: awards}})
}

func on(awards ...string) damages.Selector { return damages.Selector{Awards: awards} }

func limitTo(dollars int64, awards ...string) damages.Act {
	return damages.Act{Kind: damages.ActLimit, On: on(awards...), To: limit.Dollars(dollars)}
}

func times(n int64, awards ...string) damages.Act {
	return damages.Act{Kind: damages.ActLimit, On: on(awards...), To: limit.Times(n, limit.Compensatory)}
}

func setTo(dollars int64, awards ...string) damages.Act {
	return damages.Act{Kind: damages.ActSet, On: on(awards...), To: limit.Dollars(dollars)}
}

func does(d damages.ActKind, awards ...string) damages.Act {
	return damages.Act{Kind: d, On: on(awards...)}
}

func branches(j *damages.Judgment) []*damages.Branch {
	var out []*damages.Branch
	for b := range j.Branches() {
		out = append(out, b)
	}
	return out
}
