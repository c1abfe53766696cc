package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

const (
	ohioYes = finding.Established
	ohioNo  = finding.NotEstablished
)

// ohioFound is findings by topic, ohioFacts facts and sums by base.
type (
	ohioFound = map[finding.Topic]finding.Status
	ohioFacts = map[limit.Base]string
)

// ohioSpot is a cap at a place in the only version that governs, and what it comes to: "" for no limit.
type ohioSpot struct {
	name  string
	day   civil.Date
	place int
	facts ohioFacts
	found ohioFound
	want  string
}

// ohioCheck evaluates caps of the history, by accrual, as their places and inputs say.
func ohioCheck(t *testing.T, h *dated.History[law.Caps], spots []ohioSpot) {
	t.Helper()
	for _, s := range spots {
		t.Run(s.name, func(t *testing.T) {
			v, err := h.On(dayOfEvent(dated.Accrual, s.day))
			require.NoError(t, err)
			c, ok := v.Rule.At(s.place)
			require.True(t, ok)
			in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: s.found}
			for b, sum := range s.facts {
				in.Quantities[b] = usd(t, sum)
			}
			got, limited, err := c.To.On(in)
			require.NoError(t, err)
			require.Equal(t, s.want != "", limited)
			if limited {
				requireDollars(t, s.want, got)
			}
		})
	}
}

// ohioVersion returns the ID and standing of what governs a claim that accrued on a day.
func ohioVersion[R any](t *testing.T, h *dated.History[R], on dated.Event, day civil.Date) (dated.RuleID, dated.Status) {
	t.Helper()
	v, err := h.On(dayOfEvent(on, day))
	require.NoError(t, err)
	return v.ID, v.Status
}

// ohioOwes returns the part of an award a defendant owes, and whether jointly.
func ohioOwes(t *testing.T, l fault.Liability, percent, claimant int64, kind head.Kind, cause string, found ohioFound) (part string, joint bool) {
	t.Helper()
	d, err := l.Owes(fault.Debtor{Percent: decimal.NewFromInt(percent), Findings: func(w finding.Topic) finding.Status { return found[w] }},
		decimal.NewFromInt(100-claimant), decimal.NewFromInt(claimant), kind, cause)
	require.NoError(t, err)
	return d.Part.RatString(), d.Joint
}

// ohioProvision returns a history of caps by the ID of its first version.
func ohioProvision(t *testing.T, ps dated.Provisions[law.Caps], first dated.RuleID) *dated.History[law.Caps] {
	t.Helper()
	for i := range ps.Len() {
		for v := range ps.At(i).All() {
			if v.ID == first {
				return &ps.At(i).History
			}
			break
		}
	}
	t.Fatalf("no provision starts with %s", first)
	return nil
}

// Ohio Rev. Code § 2315.21(D)(2): twice the compensatory damages; for a small employer or an individual the lesser of
// that and 10 percent of net worth, up to $350,000; (D)(6): no limit after a felony conviction.
func TestOhioPunitiveCap(t *testing.T) {
	day := civil.On(2005, 4, 7)
	facts := func(compensatory, worth string) ohioFacts {
		return ohioFacts{limit.Compensatory: compensatory, limit.NetWorth: worth}
	}
	found := func(felony, small finding.Status) ohioFound {
		return ohioFound{"felony_conviction_purposely_or_knowingly": felony, "small_employer_or_individual": small}
	}
	ohioCheck(t, find(t, "US-OH").PunitiveCaps().For(""), []ohioSpot{
		{"a large employer", day, 0, facts("1000000.01", "1"), found(ohioNo, ohioNo), "2000000.02"},
		{"small, twice the harm is less", day, 0, facts("49999.99", "1000000"), found(ohioNo, ohioYes), "99999.98"},
		{"small, both are equal", day, 0, facts("50000", "1000000"), found(ohioNo, ohioYes), "100000"},
		{"small, net worth is less", day, 0, facts("50000.01", "1000000"), found(ohioNo, ohioYes), "100000"},
		{"small, net worth just below the ceiling", day, 0, facts("900000", "3499999.90"), found(ohioNo, ohioYes), "349999.99"},
		{"small, net worth at the ceiling", day, 0, facts("900000", "3500000"), found(ohioNo, ohioYes), "350000"},
		{"small, net worth above the ceiling", day, 0, facts("900000", "3500000.10"), found(ohioNo, ohioYes), "350000"},
		{"a felony", day, 0, facts("1", "1"), found(ohioYes, ohioYes), ""},
		// H.B. 350: the greater of three times and $250,000, the lesser of three times and $100,000.
		{"H.B. 350, a large employer", civil.On(1998, 1, 1), 0, facts("83333.33", "1"), ohioFound{"large_employer": ohioYes}, "250000"},
		{"H.B. 350, a smaller one", civil.On(1998, 1, 1), 0, facts("33333.34", "1"), ohioFound{"large_employer": ohioNo}, "100000"},
	})
	h := find(t, "US-OH").PunitiveCaps().For("")
	for day, want := range map[civil.Date]dated.Status{
		civil.On(1998, 12, 31): dated.StruckDown, civil.On(1999, 1, 1): dated.Superseded, civil.On(2005, 4, 6): dated.Superseded, civil.On(2005, 4, 7): dated.InForce,
	} {
		_, status := ohioVersion(t, h, dated.Accrual, day)
		require.Equal(t, want, status, day)
	}
	v, err := h.On(dayOfEvent(dated.Accrual, day))
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.Equal(t, limit.Plaintiff|limit.Defendant, c.Unit)
	require.False(t, c.Reaches("contract"))
}

// § 2315.18(B)(2): the greater of $250,000 and three times economic loss, at most $350,000 per plaintiff and $500,000
// per occurrence; (B)(3): none for the injuries named. § 2323.43(A)(3): $500,000 and $1,000,000 for them.
func TestOhioNoneconomicCap(t *testing.T) {
	loss := func(s string) ohioFacts { return ohioFacts{limit.Economic: s} }
	found := func(deformity, functional finding.Status) ohioFound {
		return ohioFound{"permanent_and_substantial_physical_deformity": deformity, "permanent_functional_injury_preventing_self_care": functional}
	}
	tort, medical := civil.On(2005, 4, 7), civil.On(2003, 4, 11)
	ohioCheck(t, find(t, "US-OH").CompensatoryCaps().For("negligence"), []ohioSpot{
		{"no loss", tort, 0, loss("0"), found(ohioNo, ohioNo), "250000"},
		{"just below the floor", tort, 0, loss("83333.33"), found(ohioNo, ohioNo), "250000"},
		{"just above the floor", tort, 0, loss("83333.34"), found(ohioNo, ohioNo), "250000.02"},
		{"just below the ceiling", tort, 0, loss("116666.66"), found(ohioNo, ohioNo), "349999.98"},
		{"just above the ceiling", tort, 0, loss("116666.67"), found(ohioNo, ohioNo), "350000"},
		{"per occurrence", tort, 1, loss("0"), found(ohioNo, ohioNo), "500000"},
		{"a deformity", tort, 0, loss("0"), found(ohioYes, ohioNo), ""},
		{"a functional injury", tort, 0, loss("0"), found(ohioNo, ohioYes), ""},
		{"a functional injury, per occurrence", tort, 1, loss("0"), found(ohioNo, ohioYes), ""},
	})
	ohioCheck(t, find(t, "US-OH").CompensatoryCaps().For("med-mal"), []ohioSpot{
		{"medical, no loss", medical, 0, loss("0"), found(ohioNo, ohioNo), "250000"},
		{"medical, at the ceiling", medical, 0, loss("116666.67"), found(ohioNo, ohioNo), "350000"},
		{"medical, per occurrence", medical, 1, loss("0"), found(ohioNo, ohioNo), "500000"},
		{"medical, a deformity", medical, 0, loss("0"), found(ohioYes, ohioNo), "500000"},
		{"medical, a functional injury, per occurrence", medical, 1, loss("0"), found(ohioNo, ohioYes), "1000000"},
	})
	caps := find(t, "US-OH").CompensatoryCaps()
	before, err := caps.For("negligence").On(dayOfEvent(dated.Accrual, civil.On(2005, 4, 6)))
	require.NoError(t, err)
	require.Zero(t, before.Rule.Len(), "no cap the day before")
	_, err = caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2003, 4, 10)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := caps.For("wrongful-death").On(dated.Dates{})
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
	for _, cause := range []string{"contract", "med-mal", "wrongful-death", "government"} {
		require.False(t, caps.At(0).Reaches(cause), cause)
	}
	// § 2315.18(B)(2): economic loss "as determined by the trier of fact, of the plaintiff".
	v, err = caps.For("negligence").On(dayOfEvent(dated.Accrual, tort))
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	m, _ := c.Measures.At(0)
	require.Equal(t, limit.Measure{Base: limit.Economic, Kinds: head.AllEconomic(), Match: limit.Plaintiff, At: limit.Found}, m)
}

func TestOhioFault(t *testing.T) {
	j, day := find(t, "US-OH"), dayOfEvent(dated.Accrual, civil.On(2003, 4, 9))
	rule, err := j.Fault().On(day)
	require.NoError(t, err)
	for percent, barred := range map[string]bool{"50": false, "50.01": true} { // § 2315.33: not greater than all others
		_, got, err := rule.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, barred, got, percent)
	}
	l, err := j.Liability().On(day)
	require.NoError(t, err)
	for _, c := range []struct {
		percent int64
		kind    head.Kind
		found   ohioFound
		part    string
		joint   bool
	}{ // § 2307.22: more than 50 percent, economic loss only; an intentional tort at any share
		{50, head.KindMedical, nil, "1/2", false},
		{51, head.KindMedical, nil, "1", true},
		{51, head.KindPainAndSuffering, nil, "51/100", false},
		{10, head.KindMedical, ohioFound{"intentional_tort": ohioYes}, "1", true},
		{10, head.KindPainAndSuffering, ohioFound{"intentional_tort": ohioYes}, "1/10", false},
	} {
		part, joint := ohioOwes(t, l.Rule, c.percent, 0, c.kind, "negligence", c.found)
		require.Equal(t, c.part, part)
		require.Equal(t, c.joint, joint)
	}
	order, err := j.Order().On(day) // Giuliani v. Shehata: fault, then the cap
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageFault, law.StageCaps, law.StageShares, law.StageCredits}, order.Rule.Slice())
	p, err := j.PunitivePredicate().On(day)
	require.NoError(t, err)
	require.Equal(t, punitive.Closed, p.Rule.Allows("contract"))
	require.Equal(t, punitive.Open, p.Rule.Allows("fraud"))
}
