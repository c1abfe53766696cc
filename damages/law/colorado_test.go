package law_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

func TestColoradoPunitiveCap(t *testing.T) {
	worse := func(s finding.Status) alaskaFound { return alaskaFound{"continued_or_aggravated_during_action": s} }
	day := civil.On(2010, 1, 1)
	const id = "us-co-punitive-cap-1986"
	harm := alaskaFacts{limit.Compensatory: "123456.78"}
	alaskaRun(t, find(t, "US-CO").PunitiveCaps(), []alaskaCase{
		// Colo. Rev. Stat. § 13-21-102(1)(a): the actual damages; (3): up to three times them.
		{"as much as the harm", "", day, id, 0, harm, worse(finding.NotEstablished), "123456.78"},
		{"three times the harm", "", day, id, 0, harm, worse(finding.Established), "370370.34"},
		{"no harm", "", day, id, 0, alaskaFacts{limit.Compensatory: "0"}, worse(finding.NotEstablished), "0"},
	})
	// Lira v. Davis and Vickery v. Evans: after fault, with prejudgment interest, against that defendant.
	c, _ := alaskaVersion(t, find(t, "US-CO").PunitiveCaps(), "", day, id).Rule.At(0)
	m, ok := c.Measures.At(0)
	require.True(t, ok)
	require.Equal(t, limit.Standing, m.At)
	require.True(t, m.Kinds.Has(head.KindPrejudgmentInterest))
	require.Equal(t, limit.Plaintiff|limit.Defendant, c.Unit)
	p, err := find(t, "US-CO").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, finding.BeyondReasonableDoubt, p.Rule.Proof)
}

func TestColoradoNoneconomicCaps(t *testing.T) {
	more := func(s finding.Status) alaskaFound { return alaskaFound{"clear_and_convincing_justification": s} }
	killing := func(s finding.Status) alaskaFound { return alaskaFound{"felonious_killing": s} }
	patient := func(s finding.Status) alaskaFound { return alaskaFound{"death_of_patient": s} }
	good := func(s finding.Status) alaskaFound { return alaskaFound{"good_cause_to_exceed_total_limit": s} }
	yes, no := finding.Established, finding.NotEstablished
	cpi := func(b limit.Base, s string) alaskaFacts { return alaskaFacts{b: s} }
	alaskaRun(t, find(t, "US-CO").CompensatoryCaps(), []alaskaCase{
		// Colo. Rev. Stat. § 13-21-102.5 with the secretary of state's figures: the last day of each row and the first of the next.
		{"1986, first day", "", civil.On(1986, 7, 1), "us-co-noneconomic-cap-1986", 0, nil, more(no), "250000"},
		{"1986, higher", "", civil.On(1997, 12, 31), "us-co-noneconomic-cap-1986", 0, nil, more(yes), "500000"},
		{"1998", "", civil.On(1998, 1, 1), "us-co-noneconomic-cap-1998", 0, nil, more(no), "366250"},
		{"1998, higher", "", civil.On(2007, 12, 31), "us-co-noneconomic-cap-1998", 0, nil, more(yes), "732500"},
		{"2008", "", civil.On(2008, 1, 1), "us-co-noneconomic-cap-2008", 0, nil, more(no), "468010"},
		{"2008, higher", "", civil.On(2019, 12, 31), "us-co-noneconomic-cap-2008", 0, nil, more(yes), "936030"},
		{"2020", "negligence", civil.On(2020, 1, 1), "us-co-noneconomic-cap-2020", 0, nil, more(no), "613760"},
		{"2020, higher", "negligence", civil.On(2021, 12, 31), "us-co-noneconomic-cap-2020", 0, nil, more(yes), "1227530"},
		{"2022", "negligence", civil.On(2022, 1, 1), "us-co-noneconomic-cap-2022", 0, nil, more(no), "642180"},
		{"2022, higher", "negligence", civil.On(2023, 12, 31), "us-co-noneconomic-cap-2022", 0, nil, more(yes), "1284370"},
		{"2024", "negligence", civil.On(2024, 1, 1), "us-co-noneconomic-cap-2024", 0, nil, more(no), "729790"},
		{"2024, higher", "negligence", civil.On(2024, 12, 31), "us-co-noneconomic-cap-2024", 0, nil, more(yes), "1459600"},
		{"2024, derivative loss", "negligence", civil.On(2024, 12, 31), "us-co-noneconomic-cap-2024", 1, nil, more(yes), "729790"},
		// H.B. 24-1472: one limit, adjusted from January 1, 2028.
		{"2025", "negligence", civil.On(2025, 1, 1), "us-co-noneconomic-cap-2025", 0, nil, nil, "1500000"},
		{"2028", "negligence", civil.On(2028, 1, 1), "us-co-noneconomic-cap-2028", 0, cpi("denver_cpi_since_2025", "1.08"), nil, "1620000"},
		// § 13-21-203.
		{"death 2008", "wrongful-death", civil.On(2008, 1, 1), "us-co-wrongful-death-cap-2008", 0, nil, killing(no), "436070"},
		{"death 2020", "wrongful-death", civil.On(2021, 12, 31), "us-co-wrongful-death-cap-2020", 0, nil, killing(no), "571870"},
		{"death 2022", "wrongful-death", civil.On(2022, 1, 1), "us-co-wrongful-death-cap-2022", 0, nil, killing(no), "598350"},
		{"death 2024", "wrongful-death", civil.On(2024, 12, 31), "us-co-wrongful-death-cap-2024", 0, nil, killing(no), "679990"},
		{"death 2025", "wrongful-death", civil.On(2025, 1, 1), "us-co-wrongful-death-cap-2025", 0, nil, killing(no), "2125000"},
		{"felonious killing", "wrongful-death", civil.On(2025, 1, 1), "us-co-wrongful-death-cap-2025", 0, nil, killing(yes), ""},
		// § 13-64-302: five yearly steps; the total is the greater of $1,000,000 and 125 percent of the limit for death.
		{"malpractice before", "med-mal", civil.On(2024, 12, 31), "us-co-med-mal-cap-2003", 0, nil, nil, "300000"},
		{"malpractice 2025", "med-mal", civil.On(2025, 1, 1), "us-co-med-mal-cap-2025", 0, nil, patient(no), "415000"},
		{"malpractice 2025, death", "med-mal", civil.On(2025, 1, 1), "us-co-med-mal-cap-2025", 0, nil, patient(yes), "555000"},
		{"malpractice 2025, total", "med-mal", civil.On(2025, 12, 31), "us-co-med-mal-cap-2025", 1, nil, good(no), "1000000"},
		{"malpractice 2026, total", "med-mal", civil.On(2026, 1, 1), "us-co-med-mal-cap-2026", 1, nil, good(no), "1012500"},
		{"malpractice 2026, good cause", "med-mal", civil.On(2026, 1, 1), "us-co-med-mal-cap-2026", 1, nil, good(yes), ""},
		{"malpractice 2027, death", "med-mal", civil.On(2027, 1, 1), "us-co-med-mal-cap-2027", 0, nil, patient(yes), "1065000"},
		{"malpractice 2028", "med-mal", civil.On(2028, 12, 31), "us-co-med-mal-cap-2028", 0, nil, patient(no), "760000"},
		{"malpractice 2029, death", "med-mal", civil.On(2029, 1, 1), "us-co-med-mal-cap-2029", 0, nil, patient(yes), "1575000"},
		// § 24-10-114: a person and an occurrence.
		{"public entity, a person", "government", civil.On(2013, 7, 1), "us-co-government-cap-2013", 0, nil, nil, "350000"},
		{"public entity, an occurrence", "government", civil.On(2017, 12, 31), "us-co-government-cap-2013", 1, nil, nil, "990000"},
		{"public entity, adjusted", "government", civil.On(2018, 1, 1), "us-co-government-cap-2018", 0, cpi("denver_cpi_since_2013", "1.1"), nil, "385000"},
	})

	for d, want := range map[civil.Date]dated.Status{civil.On(2024, 6, 1): dated.Superseded, civil.On(2026, 6, 1): dated.InForce} {
		v, err := find(t, "US-CO").CompensatoryCaps().On(dated.Dates{Accrual: d})
		require.NoError(t, err)
		require.Equal(t, want, v.Status)
	}

	// § 13-21-102.5(5): physical impairment and disfigurement are outside, at whatever time.
	c, _ := alaskaVersion(t, find(t, "US-CO").CompensatoryCaps(), "", civil.On(2020, 1, 1), "us-co-noneconomic-cap-2020").Rule.At(0)
	for _, k := range []head.Kind{head.KindImpairment, head.KindDisfigurement.At(head.Past), head.KindImpairment.At(head.Future), head.KindConsortium, head.KindMedical} {
		require.False(t, c.Kinds.Has(k), k.String())
	}
	require.True(t, c.Kinds.Has(head.KindPainAndSuffering))
	require.Equal(t, limit.Plaintiff|limit.Defendant, c.Unit)
}

func TestColoradoOrderFaultAndSplit(t *testing.T) {
	j := find(t, "US-CO")
	// General Electric Co. v. Niemet: shares first, then the cap on each share. In wrongful death the cap is one (Lanahan).
	o, err := j.Order().For("negligence").On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageFault, law.StageShares, law.StageCaps, law.StageCredits}, o.Rule.Slice())
	require.Less(t, slices.Index(o.Rule.Slice(), law.StageShares), slices.Index(o.Rule.Slice(), law.StageCaps))
	require.Zero(t, j.Order().For("wrongful-death").Len())

	// Colo. Rev. Stat. § 13-21-111: barred at 50 percent; § 13-21-406: never in product liability.
	for _, c := range []struct {
		cause, percent string
		barred         bool
	}{{"negligence", "49.99", false}, {"negligence", "50", true}, {"product-liability", "80", false}} {
		v, err := j.Fault().For(c.cause).On(dated.Dates{Accrual: civil.On(2010, 1, 1)})
		require.NoError(t, err)
		_, barred, err := v.Rule.Recovery(usd(t, c.percent))
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c)
	}

	// § 13-21-111.5(4): those who consciously conspired.
	l, err := j.Liability().On(dated.Dates{Accrual: civil.On(2010, 1, 1)})
	require.NoError(t, err)
	for s, joint := range map[finding.Status]bool{finding.Established: true, finding.NotEstablished: false} {
		debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "30"), Findings: func(finding.Topic) finding.Status { return s }}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
		require.NoError(t, err)
		require.Equal(t, joint, debt.Joint)
	}

	// Kirk v. Denver Publishing Co., September 23, 1991: the third for the state is void.
	v, err := j.SplitRecovery().On(dated.Dates{Accrual: civil.On(1991, 9, 22)})
	require.NoError(t, err)
	require.Equal(t, dated.StruckDown, v.Status)
	v, err = j.SplitRecovery().On(dated.Dates{Accrual: civil.On(1991, 9, 23)})
	require.NoError(t, err)
	require.Equal(t, dated.InForce, v.Status)
	require.False(t, v.Rule.Applies())
}
