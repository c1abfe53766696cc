package disbursement_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// verdict is a matter of a plaintiff p, a fellow plaintiff q and two defendants, with awards to p unless they say otherwise.
func verdict(law string, against []string, awards ...damages.Award) *damages.Matter {
	v := &damages.Verdict{By: finding.ByJury}
	for _, a := range awards {
		if a.For == nil {
			a.For = []string{"p"}
		}
		a.Against, a.Claims = against, []string{"c"}
		v.Awards = append(v.Awards, a)
	}
	return &damages.Matter{Caption: "P v. D", Forum: law,
		Dates: dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 5, 1), Verdict: civil.On(2024, 6, 3), Judgment: civil.On(2024, 6, 3)},
		Parties: []damages.Party{{ID: "p", Name: "Pat", Role: damages.Plaintiff}, {ID: "q", Role: damages.Plaintiff},
			{ID: "d", Name: "Dee, Inc.", Role: damages.Defendant}, {ID: "e", Role: damages.Defendant}},
		Claims: []damages.Claim{{ID: "c", Law: law, Cause: "fraud"}},
		Docket: []damages.Event{{ID: "v", Date: civil.On(2024, 6, 3), Verdict: v}}}
}

func award(id string, k head.Kind, amount string, to ...string) damages.Award {
	return damages.Award{ID: id, Kind: k, Amount: expect.Dec(amount), For: to}
}

func of(t *testing.T, m *damages.Matter, paid ...disbursement.Payment) (disbursement.Record, error) {
	t.Helper()
	j, err := damages.Assess(m, damages.Options{Presume: true})
	require.NoError(t, err)
	return disbursement.Of(j, j.IfAccepted(), "p", paid)
}

func TestAJudgmentGivesThePaymentsAndTheParts(t *testing.T) {
	m := verdict("US-AZ", []string{"d"}, award("past", head.KindMedical.At(head.Past), "30000"), award("care", head.KindMedical.At(head.Future), "20000"),
		award("pay", head.KindLostEarnings, "10000"), award("pain", head.KindPainAndSuffering, "40000"))
	r, err := of(t, m)
	require.NoError(t, err)
	require.Equal(t, "Pat", r.Client)
	require.Len(t, r.Payments, 1)
	require.Equal(t, "Dee, Inc.", r.Payments[0].By)
	require.Equal(t, "100000.00", r.Payments[0].Amount.StringFixed(2))
	got := map[string]string{}
	for _, p := range r.Parts {
		got[string(p.What)] = p.Amount.StringFixed(2)
	}
	require.Equal(t, map[string]string{lien.MedicalPart: "50000.00", lien.PastMedicalPart: "30000.00",
		lien.EconomicPart: "60000.00", lien.NoneconomicPart: "40000.00", lien.PunitivePart: "0.00"}, got)
	l, err := r.Compute()
	require.NoError(t, err)
	require.Equal(t, "100000.00", l.Net.StringFixed(2))

	// Undivided economic damages may hold medical expense: only what is certain is said.
	r, err = of(t, verdict("US-AZ", []string{"d"}, award("loss", head.KindEconomic, "60000"), award("pain", head.KindPainAndSuffering, "40000")))
	require.NoError(t, err)
	require.Len(t, r.Parts, 3)
	r, err = of(t, verdict("US-AZ", []string{"d"}, award("all", head.KindCompensatory, "60000")))
	require.NoError(t, err)
	require.Len(t, r.Parts, 1)
}

// Debtors who owe together are not taken to pay anything.
func TestJointDebtsNeedThePaymentsOfEachDebtor(t *testing.T) {
	m := verdict("US-MD", []string{"d", "e"}, award("pay", head.KindLostEarnings, "10000"))
	_, err := of(t, m)
	require.Equal(t, []string{"awards.pay"}, expect.Paths(err))
	require.ErrorContains(t, err, "is owed by several debtors together")
	pay := func(by, amount string) disbursement.Payment {
		return disbursement.Payment{By: by, Amount: expect.Dec(amount)}
	}
	r, err := of(t, m, pay("d", "7000"), pay("e", "3000"), disbursement.Payment{By: "d", What: disbursement.Interest, Amount: expect.Dec("55")})
	require.NoError(t, err)
	require.Len(t, r.Payments, 3)
	require.NotEmpty(t, r.Parts)
	r, err = of(t, m, pay("d", "7000"))
	require.NoError(t, err)
	require.Empty(t, r.Parts, "which parts were paid is not known")
	for where, paid := range map[string][]disbursement.Payment{
		"paid":           {pay("d", "7000"), pay("e", "3000.01")},
		"paid[1].amount": {pay("d", "7000"), pay("d", "3000.01")},
		"paid[0].by":     {pay("p", "7000")},
		"paid[0].amount": {pay("d", "-1")},
	} {
		_, err := of(t, m, paid...)
		require.Contains(t, expect.Paths(err), where)
	}
}

func TestAFundOfTheJudgmentTakesItsPart(t *testing.T) {
	// O.C.G.A. § 51-12-5.1(e): 75 percent of punitive damages in an action for a product goes to the state; Oregon takes 70 percent of all.
	m := verdict("US-OR", []string{"d"}, award("pay", head.KindLostEarnings, "10000"), award("more", head.KindPunitive, "30000"))
	r, err := of(t, m)
	require.NoError(t, err)
	require.NotEmpty(t, r.Funds)
	share := expect.Dec("0")
	for i := range r.Funds {
		share = share.Add(r.Funds[i].Amount)
		require.NotEmpty(t, r.Funds[i].Rule)
		require.NotEmpty(t, r.Funds[i].Authority)
	}
	require.Equal(t, "21000.00", share.StringFixed(2))
	require.Equal(t, "40000.00", r.Payments[0].Amount.StringFixed(2))
	_, err = r.Compute()
	require.Contains(t, expect.Paths(err), "funds[0].order", "whether a fee is computed on it is for the record to say")
	for i := range r.Funds {
		r.Funds[i].Order = lien.BeforeFees
	}
	l, err := r.Compute()
	require.NoError(t, err)
	require.Equal(t, "19000.00", l.Net.StringFixed(2))
	conserves(t, l)
	_, err = of(t, m, disbursement.Payment{By: "d", Amount: expect.Dec("20000")})
	require.ErrorContains(t, err, "a fund takes a part")
	_, err = r.Prepare(disbursement.Options{})
	require.Equal(t, "funds[0]", expect.Paths(err)[0])
}

func TestAnAwardThatIsNotThePlaintiffsAloneIsRefused(t *testing.T) {
	m := verdict("US-AZ", []string{"d"}, award("ours", head.KindLostEarnings, "10000", "p", "q"), award("theirs", head.KindLostEarnings, "10", "q"))
	_, err := of(t, m)
	require.Equal(t, []string{"awards.ours"}, expect.Paths(err))
	j, err := damages.Assess(m, damages.Options{})
	require.NoError(t, err)
	_, err = disbursement.Of(j, j.IfAccepted(), "x", nil)
	require.Equal(t, []string{"plaintiff"}, expect.Paths(err))
	_, err = disbursement.Of(nil, nil, "p", nil)
	require.Error(t, err)
}
