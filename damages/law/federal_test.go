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
)

func TestFederalCombinedCapByEmployees(t *testing.T) {
	j := find(t, "US")
	for name, caps := range map[string]dated.Provisions[law.Caps]{"compensatory and punitive": j.CompensatoryCaps()} {
		for _, cause := range []string{"title-vii", "ada"} {
			h := caps.For(cause)
			_, err := h.On(dayOfEvent(dated.Accrual, civil.On(1991, 11, 20)))
			require.ErrorIs(t, err, dated.ErrNotCovered)
			v, err := h.On(dayOfEvent(dated.Accrual, civil.On(1991, 11, 21)))
			require.NoError(t, err, name)
			require.NoError(t, v.Answers(cause))
			reach := 0
			for range caps.Reaching(cause) {
				reach++
			}
			require.Equal(t, 1, reach, "the general provision leaves it out")
			c, _ := v.Rule.At(0)
			require.True(t, c.Combined())
			require.Zero(t, j.PunitiveCaps().For(cause).Len(), "one cap for both, under one question")
			require.Equal(t, limit.PunitiveFirst, c.Spread)
			// 42 U.S.C. § 1981a(b)(3)(A)-(D).
			for employees, want := range map[string]string{
				"15": "50000", "100": "50000", "101": "100000", "200": "100000", "201": "200000", "500": "200000", "501": "300000", "100000": "300000",
			} {
				got, limited, err := c.To.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Employees: usd(t, employees)}})
				require.NoError(t, err)
				require.True(t, limited)
				requireDollars(t, want, got)
			}
			for kind, in := range map[head.Kind]bool{
				head.KindPunitive: true, head.KindEmotionalDistress: true, head.KindEarningCapacity.At(head.Future): true,
				head.KindLostEarnings.At(head.Past): false, head.KindBackPay: false, head.KindFrontPay: false,
			} {
				require.Equal(t, in, c.Kinds.Has(kind), kind)
			}
		}
	}
	// § 1981 has no such cap.
	for p := range j.CompensatoryCaps().Reaching("section-1981") {
		v, err := p.On(dated.Dates{})
		require.NoError(t, err)
		require.Zero(t, v.Rule.Len())
	}
}

func TestFederalLawAnswersForMaritimeAndRailroadClaims(t *testing.T) {
	j := find(t, "US")
	after := dated.Dates{Verdict: civil.On(2000, 1, 1)}
	for _, cause := range []string{"maritime", "jones-act", "dohsa", "fela"} {
		f, err := j.Fault().For(cause).On(after)
		require.NoError(t, err, cause)
		require.Equal(t, fault.Pure, f.Rule.Bar) // Reliable Transfer; 45 U.S.C. § 53; 46 U.S.C. § 30304
		l, err := j.Liability().For(cause).On(after)
		require.NoError(t, err, cause)
		d, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "1")}, usd(t, "100"), usd(t, "0"), head.KindMedical, cause)
		require.NoError(t, err)
		require.True(t, d.Joint) // Ayers; Coats v. Penrod
		r, err := j.Reallocation().For(cause).On(after)
		require.NoError(t, err, cause)
		require.Equal(t, fault.ByJointLiability, r.Rule.Rule)
		c, err := j.Collateral().For(cause).On(after)
		require.NoError(t, err, cause)
		require.Equal(t, fault.NotDeducted, c.Rule.Effect)
	}
	for cause, want := range map[string]fault.Method{"maritime": fault.Proportionate, "jones-act": fault.Proportionate, "fela": fault.ProTanto} { // AmClyde
		c, err := j.Credit().For(cause).On(after)
		require.NoError(t, err)
		require.Equal(t, want, c.Rule.Method)
	}
	_, err := j.Credit().For("maritime").On(dayOfEvent(dated.Verdict, civil.On(1994, 4, 19)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestFederalLawDoesNotAnswerWhereItHasNoRule(t *testing.T) {
	j := find(t, "US")
	for _, cause := range []string{"ftca", "title-vii", "section-1981", "ada"} {
		for name, answers := range map[string]func() error{
			"fault": func() error {
				r, _, err := j.Fault().For(cause).Find(dated.Dates{})
				require.NoError(t, err)
				return r.Answers(cause)
			},
			"liability": func() error {
				r, _, err := j.Liability().For(cause).Find(dated.Dates{})
				require.NoError(t, err)
				return r.Answers(cause)
			},
			"credit": func() error {
				r, _, err := j.Credit().For(cause).Find(dated.Dates{})
				require.NoError(t, err)
				return r.Answers(cause)
			},
			"reallocation": func() error {
				r, _, err := j.Reallocation().For(cause).Find(dated.Dates{})
				require.NoError(t, err)
				return r.Answers(cause)
			},
			"collateral": func() error {
				r, _, err := j.Collateral().For(cause).Find(dated.Dates{})
				require.NoError(t, err)
				return r.Answers(cause)
			},
		} {
			require.ErrorIs(t, answers(), dated.ErrNotCovered, "%s, %s", name, cause)
		}
	}
	_, err := j.Fault().On(dated.Dates{}) // a claim that names no cause
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestFederalLimitsOfParticularActs(t *testing.T) {
	j := find(t, "US")
	p, err := j.PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	for _, cause := range []string{"ftca", "dohsa", "jones-act", "fela", "cfaa"} { // 28 U.S.C. § 2674; 46 U.S.C. § 30303; McBride
		_, barred := p.Rule.BarredOn(cause)
		require.True(t, barred, cause)
	}

	at := func(cause string, in limit.Input) (decimal.Decimal, bool) {
		v, err := j.CompensatoryCaps().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		c, _ := v.Rule.At(0)
		got, limited, err := c.To.On(in)
		require.NoError(t, err)
		return got, limited
	}
	no, yes := finding.NotEstablished, finding.Established
	got, limited := at("dohsa", limit.Input{Findings: map[finding.Topic]finding.Status{"commercial_aviation_accident": no}})
	require.True(t, limited)
	requireDollars(t, "0", got) // 46 U.S.C. § 30303
	_, limited = at("dohsa", limit.Input{Findings: map[finding.Topic]finding.Status{"commercial_aviation_accident": yes}})
	require.False(t, limited) // § 30307
	got, limited = at("jones-act", limit.Input{})
	require.True(t, limited)
	requireDollars(t, "0", got) // Miles v. Apex Marine
	claim := map[limit.Base]decimal.Decimal{"administrative_claim": usd(t, "1000000.01")}
	got, _ = at("ftca", limit.Input{Quantities: claim, Findings: map[finding.Topic]finding.Status{"newly_discovered_evidence_or_intervening_facts": no}})
	requireDollars(t, "1000000.01", got) // 28 U.S.C. § 2675(b)
	_, limited = at("ftca", limit.Input{Quantities: claim, Findings: map[finding.Topic]finding.Status{"newly_discovered_evidence_or_intervening_facts": yes}})
	require.False(t, limited)
}
