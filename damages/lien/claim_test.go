package lien_test

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/internal/formtest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
)

// law is the law of the sample file, with something in the place of a part of it.
func law(t testing.TB, parts ...string) lien.Options {
	t.Helper()
	text := sample
	for i := 0; i < len(parts); i += 2 {
		require.Contains(t, text, parts[i])
		text = replace(text, parts[i], parts[i+1])
	}
	w, err := loaded("US-ZZ", text)
	require.NoError(t, err)
	return lien.Options{Laws: lien.Laws{w}}
}

// comp is a claim under the sample law.
func comp() lien.Claim {
	return lien.Claim{Of: lien.WorkersCompensation, Jurisdiction: "US-ZZ", Paid: expect.Dec("12000"), Future: expect.Dec("3000"),
		Dates:    dated.Dates{Day: civil.On(2020, 5, 5)},
		Findings: []finding.Finding{{What: "malice", Status: finding.NotEstablished}}}
}

func TestAClaimIsItsLinesUnderItsCeilings(t *testing.T) {
	got, err := comp().Under(law(t), lien.Recovery{Sums: sums("30000", "9000", "1000")})
	require.NoError(t, err)
	// 12,000 + 3,000 - 12,000 * 10,000 / 30,000 = 11,000; two thirds of 20,000 are 13,333.33; half of the recovery is 15,000.
	require.Equal(t, "11000.00", got.Amount.StringFixed(2))
	require.Equal(t, []string{"benefits", "fees"}, titles(got.Lines))
	require.Equal(t, "Z. Stat. § 2", got.Lines[1].Authority[0].Text)
	require.Len(t, got.Ceilings, 2)
	require.Equal(t, "13333.33", got.Ceilings[0].Most.StringFixed(2))
	require.False(t, got.Ceilings[0].Reached)
	require.Equal(t, lien.AfterFees, got.Paid)
	require.Equal(t, lien.Credit, got.Future.Treatment)
	require.Equal(t, "9000.00", got.Future.Credit.StringFixed(2)) // 20,000 - 11,000
	require.Equal(t, "1/3", got.Future.Share.RatString())
	require.True(t, got.Custom)

	got, err = comp().Under(law(t), lien.Recovery{Sums: sums("15000", "4000", "1000")})
	require.NoError(t, err)
	// 15,000 - 12,000 / 3 = 11,000; two thirds of 10,000 are 6,666.67.
	require.Equal(t, "6666.67", got.Amount.StringFixed(2))
	require.Equal(t, []string{"benefits", "fees", "no more than two thirds of what is left"}, titles(got.Lines))
	require.True(t, got.Ceilings[0].Reached)
}

// Where a payer's share of the costs is more than its claim, it owes the difference, if the law says so.
func TestAPayerOwesWhatItsShareOfTheCostsIsMore(t *testing.T) {
	c, r := comp(), lien.Recovery{Sums: sums("30000", "9000", "1000")}
	shares := []string{`"amount": "procurement_share * paid"`, `"amount": "procurement_share * (paid + 20 * future)"`, `"figures": ["two-thirds"]`, `"figures": ["two-thirds", "20"]`}
	got, err := c.Under(law(t, shares...), r)
	require.NoError(t, err)
	require.True(t, got.Amount.IsZero()) // 15,000 - 72,000 / 3
	require.True(t, got.Owes.IsZero())
	o := law(t, append(shares, `"paid": "after_fees"`, `"owes": true, "paid": "after_fees"`)...)
	got, err = c.Under(o, r)
	require.NoError(t, err)
	require.True(t, got.Amount.IsZero())
	require.Equal(t, "9000.00", got.Owes.StringFixed(2))
	require.Equal(t, "20000.00", got.Future.Credit.StringFixed(2), "the claim itself comes to nothing")
	p, err := c.Prepare(o, r)
	require.NoError(t, err)
	n, err := p.Amount(r.Sums)
	require.NoError(t, err)
	require.Equal(t, "-9000.00", n.StringFixed(2))
}

func titles(lines []lien.Line) (out []string) {
	for _, l := range lines {
		out = append(out, l.Title)
	}
	return out
}

// Everything that is missing is one error, with the question of the vocabulary.
func TestEverythingThatIsMissingIsAskedForTogether(t *testing.T) {
	c := comp()
	c.Paid, c.Findings = decimal.Decimal{}, nil
	o := law(t, `"amount": "paid + future"`, `"amount": "if felony_conviction then product(recovered_share, paid) else paid_share * full_value + future"`)
	_, err := c.Under(o, lien.Recovery{Sums: sums("30000", "9000", "1000")})
	require.ElementsMatch(t, []string{"paid", "facts.full_value", "findings.felony_conviction", "findings.malice"}, expect.Paths(err))
	for _, e := range invalid.All(err) {
		require.Regexp(t, `\?$`, e.Allowed, e.Path)
	}
	c.Findings = []finding.Finding{{What: "felony_conviction", Status: finding.Mixed}}
	_, err = c.Under(o, lien.Recovery{})
	require.ErrorContains(t, err, "recorded as mixed, which does not answer")

	// The ordinary case is presumed where that is wanted, and told.
	c = comp()
	o.Presume = true
	_, err = c.Under(o, lien.Recovery{Sums: sums("30000", "9000", "1000")})
	require.Equal(t, []string{"facts.full_value"}, expect.Paths(err))
	got, err := c.Under(o, lien.Recovery{Sums: sums("30000", "9000", "1000"), Facts: []lien.Fact{{What: lien.FullValue, Amount: expect.Dec("60000")}}})
	require.NoError(t, err)
	require.Equal(t, "11000.00", got.Amount.StringFixed(2))
	require.Contains(t, got.Caveats[0], "Presumed as in the ordinary case: felony conviction")
}

// Where no law is recorded, or the law leaves the amount to a court, an amount has to be agreed or ordered.
func TestAClaimWithoutLawIsRefusedUntilAnAmountIsAgreed(t *testing.T) {
	r := lien.Recovery{Sums: sums("30000", "9000", "1000")}
	c := lien.Claim{Of: lien.Hospital, Jurisdiction: "US-WY", Paid: expect.Dec("5")}
	_, err := c.On(r)
	require.Equal(t, []string{"agreed"}, expect.Paths(err))
	require.ErrorContains(t, err, `no law on a claim of a hospital in "US-WY" is recorded`)
	c.Agreed = &lien.Agreed{}
	_, err = c.On(r)
	require.Equal(t, []string{"agreed.amount", "agreed.authority"}, expect.Paths(err))
	c.Agreed = &lien.Agreed{Amount: expect.Dec("1250.50"), By: finding.ByStipulation, Authority: []authority.Citation{{Kind: authority.KindRecord, Text: "release of May 5, 2026"}}}
	got, err := c.On(r)
	require.NoError(t, err)
	require.True(t, got.Agreed)
	require.Equal(t, "1250.50", got.Amount.StringFixed(2))
	require.Equal(t, "release of May 5, 2026", got.Lines[0].Authority[0].Text)

	left := comp()
	left.Findings[0].Status = finding.Established
	_, err = left.Under(law(t), r)
	require.Equal(t, []string{"agreed"}, expect.Paths(err))
	require.ErrorContains(t, err, "it leaves out apportionment")
	left.Agreed = c.Agreed
	got, err = left.Under(law(t), r)
	require.NoError(t, err)
	require.Equal(t, lien.AfterFees, got.Paid, "the law still says when it is paid")
	require.Contains(t, got.Caveats[0], "later benefits is not recorded")
}

func TestTheDayOfTheClaimSelectsTheVersion(t *testing.T) {
	c := comp()
	c.Dates.Day = civil.On(1994, 12, 31)
	_, err := c.Under(law(t), lien.Recovery{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	c.Dates.Day = civil.Date{}
	_, err = c.Under(law(t), lien.Recovery{})
	require.ErrorContains(t, err, "the date of day selects the version")
	_, err = c.Under(law(t), lien.Recovery{Sums: sums("1", "0", "0"), Dates: dated.Dates{Day: civil.On(1995, 1, 1)}})
	require.NoError(t, err, "the recovery gives it")
}

func TestALienIsFoundByPlaceKindAndScheme(t *testing.T) {
	o := law(t, `"liens": [`, `"liens": [{"id": "us-zz-2", "of": "workers_compensation", "scheme": "Z Scheme", "title": "t", "versions": [
		{"id": "us-zz-2-a", "title": "t", "lines": [{"title": "x", "amount": "nothing"}], "sources": [{"cite": "Z", "kind": "statute"}]}]},`)
	c := comp()
	c.Scheme = "Z Scheme"
	got, err := c.Under(o, lien.Recovery{})
	require.NoError(t, err)
	require.Equal(t, "us-zz-2", got.Law)
	require.True(t, got.Amount.IsZero())
	c.Scheme, c.Law = "", "us-zz-2"
	got, err = c.Under(o, lien.Recovery{})
	require.NoError(t, err)
	require.Equal(t, "us-zz-2", got.Law)
	c.Of = lien.Hospital
	_, err = c.Under(o, lien.Recovery{})
	require.ErrorContains(t, err, "law: \"us-zz-2\" is of workers_compensation")
	c.Law = "us-zz-9"
	_, err = c.Under(o, lien.Recovery{})
	require.ErrorContains(t, err, "law: \"us-zz-9\" is no lien")

	o = law(t, `"liens": [`, `"liens": [{"id": "us-zz-2", "of": "workers_compensation", "title": "t", "versions": [
		{"id": "us-zz-2-a", "title": "t", "lines": [{"title": "x", "amount": "nothing"}], "sources": [{"cite": "Z", "kind": "statute"}]}]},`)
	_, err = comp().Under(o, lien.Recovery{})
	require.ErrorContains(t, err, "law: several liens of US-ZZ may be meant (allowed: us-zz-2, us-zz-1)")

	// Medicare's claim is under federal law wherever the case is.
	m := medicare("10000")
	m.Jurisdiction = "US-TX"
	got, err = m.On(lien.Recovery{Sums: sums("100000", "40000", "5000")})
	require.NoError(t, err)
	require.Equal(t, "us-medicare-411.37", got.Law)
}

func TestABadClaimIsRefusedWithThePathAndTheReason(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*lien.Claim, *lien.Recovery)
		where  string
	}{
		"no kind":            {func(c *lien.Claim, _ *lien.Recovery) { c.Of = 0 }, "of"},
		"an unknown kind":    {func(c *lien.Claim, _ *lien.Recovery) { c.Of = 99 }, "of"},
		"a negative sum":     {func(c *lien.Claim, _ *lien.Recovery) { c.Paid = expect.Dec("-1") }, "paid"},
		"an absurd sum":      {func(c *lien.Claim, _ *lien.Recovery) { c.Future = decimal.New(1, 9_000_000) }, "future"},
		"a computed fact":    {func(c *lien.Claim, _ *lien.Recovery) { c.Facts = []lien.Fact{{What: lien.Net}} }, "facts[0].what"},
		"a member as a fact": {func(c *lien.Claim, _ *lien.Recovery) { c.Facts = []lien.Fact{{What: lien.Paid}} }, "facts[0].what"},
		"an unknown fact":    {func(c *lien.Claim, _ *lien.Recovery) { c.Facts = []lien.Fact{{What: "furniture"}} }, "facts[0].what"},
		"a fact twice":       {func(c *lien.Claim, _ *lien.Recovery) { c.Facts = []lien.Fact{{What: "own_x"}, {What: "own_x"}} }, "facts[1].what"},
		"no share": {func(c *lien.Claim, _ *lien.Recovery) {
			c.Facts = []lien.Fact{{What: lien.ClaimantAtFault, Amount: expect.Dec("40")}}
		}, "facts[0].amount"},
		"a part above the recovery": {func(c *lien.Claim, _ *lien.Recovery) {
			c.Facts = []lien.Fact{{What: lien.EconomicPart, Amount: expect.Dec("30000.01")}}
		}, "facts[0].amount"},
		"a part of the recovery above it": {func(_ *lien.Claim, r *lien.Recovery) {
			r.Facts = []lien.Fact{{What: lien.MedicalPart, Amount: expect.Dec("30000.01")}}
		}, "recovery.facts[0].amount"},
		"no place":            {func(c *lien.Claim, _ *lien.Recovery) { c.Jurisdiction = "NY" }, "jurisdiction"},
		"an unknown place":    {func(c *lien.Claim, _ *lien.Recovery) { c.Jurisdiction = "US-QQ" }, "jurisdiction"},
		"no full value":       {func(c *lien.Claim, _ *lien.Recovery) { c.Facts = []lien.Fact{{What: lien.FullValue}} }, "facts[0].amount"},
		"an unknown cause":    {func(c *lien.Claim, _ *lien.Recovery) { c.Cause = "medmal" }, "cause"},
		"an unknown finding":  {func(c *lien.Claim, _ *lien.Recovery) { c.Findings[0].What = "malize" }, "findings[0].what"},
		"a finding twice":     {func(c *lien.Claim, _ *lien.Recovery) { c.Findings = append(c.Findings, c.Findings[0]) }, "findings[1].what"},
		"no status":           {func(c *lien.Claim, _ *lien.Recovery) { c.Findings[0].Status = 0 }, "findings[0].status"},
		"a negative recovery": {func(_ *lien.Claim, r *lien.Recovery) { r.Gross = expect.Dec("-1") }, "recovery.gross"},
		"a negative fee":      {func(_ *lien.Claim, r *lien.Recovery) { r.Fee = expect.Dec("-1") }, "recovery.fee"},
		"negative costs":      {func(_ *lien.Claim, r *lien.Recovery) { r.Expenses = expect.Dec("-1") }, "recovery.expenses"},
		"a negative rest":     {func(_ *lien.Claim, r *lien.Recovery) { r.Remaining = expect.Dec("-1") }, "recovery.remaining"},
		"too many facts":      {func(_ *lien.Claim, r *lien.Recovery) { r.Facts = make([]lien.Fact, 65) }, "recovery.facts"},
		"too many findings":   {func(_ *lien.Claim, r *lien.Recovery) { r.Findings = make([]finding.Finding, 65) }, "recovery.findings"},
		"no source of a fact": {func(c *lien.Claim, _ *lien.Recovery) {
			c.Facts = []lien.Fact{{What: "own_x", Authority: []authority.Citation{{}}}}
		}, "facts[0].authority[0].kind"},
	} {
		claim, r := comp(), lien.Recovery{Sums: sums("30000", "9000", "1000")}
		c.change(&claim, &r)
		_, err := claim.Under(law(t), r)
		require.Contains(t, expect.Paths(err), c.where, name)
	}
}

// A full value below the recovery is none; the ratio to one is never more than the whole.
func TestAFullValueBelowTheRecoveryIsRefused(t *testing.T) {
	c := lien.Claim{Of: lien.WorkersCompensation, Jurisdiction: "US-FL", Paid: expect.Dec("60000"),
		Dates:    dated.Dates{Accrual: civil.On(2024, 1, 1), Day: civil.On(2025, 1, 1)},
		Facts:    []lien.Fact{{What: lien.FullValue, Amount: expect.Dec("299999.99")}},
		Findings: []finding.Finding{{What: "less_than_full_value", Status: finding.Established}}}
	_, err := c.On(lien.Recovery{Sums: sums("300000", "100000", "9000")})
	require.Equal(t, []string{"facts[0].amount"}, expect.Paths(err))
	c.Facts[0].Amount = expect.Dec("300000")
	got, err := c.On(lien.Recovery{Sums: sums("300000", "100000", "9000")})
	require.NoError(t, err)
	require.Equal(t, "38200.00", got.Amount.StringFixed(2))
	p, err := c.Prepare(lien.Options{}, lien.Recovery{})
	require.NoError(t, err)
	n, err := p.Amount(sums("9000000", "0", "0"))
	require.NoError(t, err)
	require.Equal(t, "60000.00", n.StringFixed(2), "on another recovery it is at most what was paid")
	c.Findings[0].Status = finding.NotEstablished
	c.Facts[0].Amount = expect.Dec("1")
	_, err = c.On(lien.Recovery{Sums: sums("300000", "100000", "9000")})
	require.NoError(t, err, "where the law does not ask for it")
}

// The amount alone is that of the whole result, over random figures; it never exceeds the recovery; and lines add up to it.
func TestTheAmountAloneIsThatOfTheResult(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 5)) //nolint:gosec // a fixed seed is the point
	dollars := func(most int64) decimal.Decimal { return decimal.New(r.Int64N(most*100), -2) }
	o := law(t)
	for range 2000 {
		c := comp()
		c.Paid, c.Future = dollars(200_000), dollars(50_000)
		if r.IntN(3) == 0 {
			c = medicare(dollars(200_000).StringFixed(2))
		}
		s := lien.Sums{Gross: dollars(300_000), Fee: dollars(90_000), Expenses: dollars(20_000)}
		p, err := c.Prepare(o, lien.Recovery{})
		require.NoError(t, err)
		want, err := p.On(s)
		require.NoError(t, err)
		got, err := p.Amount(s)
		require.NoError(t, err)
		require.True(t, want.Amount.Equal(got), "%s %s", want.Amount, got)
		require.LessOrEqual(t, got.Cmp(s.Gross), 0)
		require.GreaterOrEqual(t, got.Sign(), 0)
		total := decimal.Decimal{}
		for _, l := range want.Lines {
			total = total.Add(l.Amount)
		}
		require.True(t, total.Equal(got), "%v", want.Lines)
		credit := decimal.Decimal{}
		for _, l := range want.Future.Lines {
			credit = credit.Add(l.Amount)
		}
		require.True(t, credit.Equal(want.Future.Credit))
	}
}

func TestAClaimIsReadAsItIsWritten(t *testing.T) {
	c := comp()
	c.ID, c.Holder, c.Scheme, c.Law, c.Cause, c.Category, c.Class = "a", "b", "c", "d", "med-mal", "e", "f"
	c.Paid = decimal.New(0, 0)
	c.Facts = []lien.Fact{{What: lien.ClaimantAtFault, Amount: expect.Dec("0.25"), Authority: []authority.Citation{{Kind: authority.KindRecord, Text: "verdict"}}}}
	c.Agreed = &lien.Agreed{Amount: expect.Dec("7.50"), By: finding.ByCourt, Paid: lien.FromClient, Treatment: lien.None, Credit: expect.Dec("2.00"), Note: "n",
		Authority: []authority.Citation{{Kind: authority.KindRecord, Text: "order"}}}
	c.Future = expect.Dec("3.00")
	c.Paid = expect.Dec("0.00")
	formtest.ReadsBack(t, c, (*lien.Claim).Form)
	got, err := comp().Under(law(t), lien.Recovery{Sums: sums("15000", "4000", "1000")})
	require.NoError(t, err)
	require.NotEmpty(t, got.Lines)
}

func TestNothingIsPreparedOfTheZeroClaim(t *testing.T) {
	var p lien.Prepared
	_, err := p.On(lien.Sums{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = p.Amount(lien.Sums{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.Equal(t, lien.OrderUnrecorded, p.Order())
	_, err = lien.Results([]lien.Prepared{p}, []lien.Sums{{}})
	require.ErrorContains(t, err, "[0]")
	_, err = lien.Amounts([]lien.Prepared{p}, nil)
	require.ErrorIs(t, err, invalid.ErrInvalid)
}
