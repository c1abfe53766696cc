package damages_test

import (
	"math/big"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

// flagship is WhatsApp v. NSO without its sources: what is computed is the same.
func flagship() *damages.Matter {
	both, all := []string{"whatsapp", "meta"}, []string{"nso", "q"}
	return &damages.Matter{
		Caption: "WhatsApp LLC v. NSO Group Technologies Ltd.", Forum: "US",
		Dates: dated.Dates{Filing: civil.On(2019, 10, 29), Verdict: civil.On(2025, 5, 6)},
		Parties: []damages.Party{{ID: "whatsapp", Role: damages.Plaintiff}, {ID: "meta", Role: damages.Plaintiff},
			{ID: "nso", Role: damages.Defendant}, {ID: "q", Role: damages.Defendant}},
		Claims: []damages.Claim{{ID: "cfaa", Law: "US", Cause: "cfaa"}, {ID: "cdafa", Law: "US-CA", Cause: "cdafa"}, {ID: "contract", Law: "US-CA", Cause: "contract"}},
		Docket: []damages.Event{
			{ID: "verdict", Verdict: &damages.Verdict{By: finding.ByJury, Awards: []damages.Award{
				{ID: "response", For: both, Against: all, Claims: []string{"cfaa", "cdafa", "contract"}, Kind: head.KindResponseCosts, Amount: decimal.New(44471900, -2)},
				{ID: "punitive", For: both, Against: all, Claims: []string{"cdafa"}, Kind: head.KindPunitive, Amount: decimal.New(16725400000, -2)},
			}}},
			{ID: "remittitur", Order: &damages.Order{
				Acts: []damages.Act{{Kind: damages.ActLimit, On: damages.Selector{Awards: []string{"punitive"}},
					To: limit.Multiple(big.NewRat(9, 1), limit.Compensatory), Ground: remittitur.DueProcess}},
				Election: &damages.Election{Status: remittitur.Accepted},
			}},
		},
		Findings: []finding.Finding{
			{What: "malice_oppression_or_fraud", Status: finding.Established, Proof: finding.ClearAndConvincing, By: finding.ByJury},
			{What: "particularly_egregious", Status: finding.NotEstablished, By: finding.ByCourt},
		},
	}
}

// BenchmarkAssessFlagship is the assessment of WhatsApp v. NSO with its ledger, the check of the matter included, which
// takes about a third of it: see BenchmarkValidateFlagship. Its budget is four times the same figures done plainly,
// [plainly].
func BenchmarkAssessFlagship(b *testing.B) {
	m := flagship()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := damages.Assess(m, damages.Options{}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(cost.Ratio(func() { _, _ = damages.Assess(m, damages.Options{}) }, func() { plainly() }), "times_plain")
}

// BenchmarkPreparedFlagship is the same on a matter that was checked once. Its budget is twice the same figures done
// plainly, [plainly].
func BenchmarkPreparedFlagship(b *testing.B) {
	p, err := damages.Prepare(flagship(), damages.Options{})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := p.Assess(""); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(cost.Ratio(func() { _, _ = p.Assess("") }, func() { plainly() }), "times_plain")
}

// plainly is the baseline: the same figures, ratios and percentages on plain decimals, without a ledger.
func plainly() decimal.Decimal {
	compensatory, punitive := decimal.New(44471900, -2), decimal.New(16725400000, -2)
	nine, four, hundred := decimal.New(9, 0), decimal.New(4, 0), decimal.New(100, 0)
	verdict := compensatory.Add(punitive)
	ratio := punitive.DivRound(compensatory, 2)
	ceiling := nine.Mul(compensatory)
	atFour := four.Mul(compensatory)
	remitted := decimal.Min(punitive, ceiling)
	cut := punitive.Sub(remitted)
	percent := cut.Mul(hundred).DivRound(punitive, 2)
	total := compensatory.Add(remitted)
	return verdict.Add(ratio).Add(atFour).Add(percent).Add(total)
}

// BenchmarkPlainFlagship is the baseline alone.
func BenchmarkPlainFlagship(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		plainly()
	}
}

// BenchmarkAssessCells shows that the cost grows with the number of awards and not faster: each plaintiff has a
// compensatory and a punitive award, and an order limits every punitive award to nine times its own compensatory one.
func BenchmarkAssessCells(b *testing.B) {
	for _, n := range []int{10, 100, 1000, 10000} {
		m := many(n)
		b.Run(strconv.Itoa(2*n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := damages.Assess(m, damages.Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(2*n), "ns/cell")
		})
	}
}

func many(n int) *damages.Matter {
	m := flagship()
	m.Parties = m.Parties[2:]
	v := &damages.Verdict{By: finding.ByJury}
	for i := range n {
		id := "p" + strconv.Itoa(i)
		m.Parties = append(m.Parties, damages.Party{ID: id, Role: damages.Plaintiff})
		v.Awards = append(v.Awards,
			damages.Award{ID: "c" + strconv.Itoa(i), For: []string{id}, Against: []string{"nso"}, Claims: []string{"cdafa"}, Kind: head.KindCompensatory, Amount: decimal.New(int64(100+i), 0)},
			damages.Award{ID: "x" + strconv.Itoa(i), For: []string{id}, Against: []string{"nso"}, Claims: []string{"cdafa"}, Kind: head.KindPunitive, Amount: decimal.New(1_000_000, 0)})
	}
	m.Docket[0].Verdict = v
	m.Docket[1].Order.Acts[0].On = damages.Selector{Kinds: head.AllPunitive()}
	m.Docket[1].Order.Acts[0].Unit = limit.Plaintiff
	return m
}

// BenchmarkValidateFlagship is the part of the assessment that checks the matter.
func BenchmarkValidateFlagship(b *testing.B) {
	m := flagship()
	b.ReportAllocs()
	for b.Loop() {
		if err := damages.Validate(m); err != nil {
			b.Fatal(err)
		}
	}
}
