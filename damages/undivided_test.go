package damages_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

// ordinary records that none of the exceptions a law asks about was found, and the quantities given.
func ordinary(t *testing.T, m *damages.Matter, facts map[limit.Base]int64) *damages.Matter {
	t.Helper()
	j, err := law.Lookup(m.Claims[0].Law)
	require.NoError(t, err)
	topics := map[finding.Topic]bool{}
	for _, ps := range []dated.Provisions[law.Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
		for p := range ps.All() {
			for v := range p.All() {
				for _, c := range v.Rule.All() {
					for topic := range c.To.Asks() {
						topics[topic] = true
					}
				}
			}
		}
	}
	for topic := range topics {
		m.Findings = append(m.Findings, finding.Finding{What: topic, Status: finding.NotEstablished})
	}
	for b, n := range facts {
		m.Facts = append(m.Facts, damages.Fact{What: b, Amount: usd(n)})
	}
	return m
}

// ranges checks that an award has no figure, and what it can come to.
func ranges(t *testing.T, b *damages.Branch, award, low, high string) {
	t.Helper()
	is(t, b, award, gone)
	c, _ := b.Find(award)
	r, ok := c.Range()
	require.True(t, ok, "award %s has no range", award)
	expect.Equal(t, low, r.Low, award+", the least")
	expect.Equal(t, high, r.High, award+", the greatest")
}

// Alaska limits noneconomic damages by the life expectancy. Where nobody recorded it, the reading as noneconomic damages has no
// figure, and the range is not that of the other reading alone, 4,000,000 to 4,000,000.
func TestThereIsNoRangeWhereAReadingHasNoFigure(t *testing.T) {
	m := matter("US-AK", civil.On(2020, 2, 1), award("a", "d", head.KindCompensatory, usd(4_000_000)))
	m.Claims[0].Cause = "negligence"
	j, err := damages.Assess(m, damages.Options{Presume: true})
	require.NoError(t, err)
	b := j.IfAccepted()
	is(t, b, "a", gone)
	c, _ := b.Find("a")
	_, ok := c.Range()
	require.False(t, ok)
	_, ok = b.TotalRange(head.All())
	require.False(t, ok)
	text, err := j.MarshalJSON()
	require.NoError(t, err)
	require.NotContains(t, string(text), `"range"`)
}

// A general verdict under a cap on noneconomic damages: the cap takes the whole of it, or none of it.
func TestAnUndividedAwardUnderACapOnNoneconomicDamagesHasARange(t *testing.T) {
	tests := []struct {
		code, cause string
		low         string // the cap, from the statute
		facts       map[limit.Base]int64
	}{
		{"US-MS", "negligence", "1000000", nil},                                              // Miss. Code § 11-1-60(2)(b)
		{"US-MD", "negligence", "920000", nil},                                               // Md. Cts. & Jud. Proc. § 11-108(b): 500,000 from October 1994, 15,000 more each October from 1995; 28 times until March 2023
		{"US-CO", "negligence", "642180", nil},                                               // Colo. Rev. Stat. § 13-21-102.5(3), adjusted for claims accruing from 2022
		{"US-OH", "negligence", "250000", nil},                                               // Ohio Rev. Code § 2315.18(B)(2): the greater of 250,000 and three times an economic loss of nothing
		{"US-TN", "negligence", "750000", nil},                                               // Tenn. Code § 29-39-102(a)(2)
		{"US-AK", "negligence", "400000", map[limit.Base]int64{"life_expectancy_years": 30}}, // Alaska Stat. § 09.17.010(b): the greater of 400,000 and 30 × 8,000
		{"US-ID", "negligence", "430740.03", nil},                                            // Idaho Code § 6-1603, as adjusted from July 2022
		{"US-WI", "med-mal", "750000", nil},                                                  // Wis. Stat. § 893.55(4)(d)1
		{"US-NM", "med-mal", "", nil},                                                        // none for whom no finding makes a qualified provider
		{"US-HI", "negligence", "375000", nil},                                               // Haw. Rev. Stat. § 663-8.7, on pain and suffering
	}
	for _, tt := range tests {
		t.Run(tt.code, func(t *testing.T) {
			m := ordinary(t, matter(tt.code, civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(4_000_000))), tt.facts)
			m.Claims[0].Cause, m.Claims[0].Person, m.Claims[0].Occurrence = tt.cause, "someone", "accident"
			j := assess(t, m)
			b := j.IfAccepted()
			if tt.low == "" {
				is(t, b, "general", "4000000")
				require.Empty(t, b.Undivided())
				return
			}
			ranges(t, b, "general", tt.low, "4000000")
			require.Equal(t, []damages.Undivided{{Award: "general", Path: "docket[0].verdict.awards[0].divided"}}, b.Undivided())
			totals(t, b, "0", false)
			all, ok := b.TotalRange(head.All())
			require.True(t, ok)
			expect.Equal(t, tt.low, all.Low)
			expect.Equal(t, "4000000", all.High)
			for e := range b.Entries() {
				require.NotEmpty(t, b.InWords(e))
				require.NotContains(t, b.InWords(e)+b.Arithmetic(e), "$0.00")
			}
			for range b.Obligations() {
				require.Fail(t, "an award without a figure is owed by nobody yet")
			}
			said := ""
			for _, c := range b.Caveats() {
				said += c.Kind.String() + " " + c.Text + "\n"
			}
			require.Contains(t, said, "docket[0].verdict.awards[0].divided")
			needs, err := damages.Needs(m, damages.Options{})
			require.NoError(t, err)
			asked := false
			for _, n := range needs {
				asked = asked || n.Path == "docket[0].verdict.awards[0].divided" && !n.Blocks && len(n.Allowed) > 0 && n.Question != "" && len(n.Asked) > 0
			}
			require.True(t, asked, "%+v", needs)
			text, err := json.Marshal(j)
			require.NoError(t, err)
			require.Contains(t, string(text), `"range":{"low":"`)
			require.Contains(t, string(text), `"undivided":[{"award":"general","path":"docket[0].verdict.awards[0].divided"}]`)
		})
	}
}

func TestAnUndividedAwardBelowEveryCapIsNotAskedAbout(t *testing.T) {
	for _, code := range []string{"US-MS", "US-MD", "US-CO", "US-OH", "US-TN", "US-AK", "US-ID"} {
		m := ordinary(t, matter(code, civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(200_000))), map[limit.Base]int64{"life_expectancy_years": 30})
		m.Claims[0].Cause, m.Claims[0].Person, m.Claims[0].Occurrence = "negligence", "someone", "accident"
		b := assess(t, m).IfAccepted()
		is(t, b, "general", "200000")
		require.Empty(t, b.Undivided(), code)
		for e := range b.Entries() {
			require.NotEqual(t, damages.EntryUndivided, e.Kind(), code)
		}
	}
}

// Tex. Civ. Prac. & Rem. Code § 41.008(b): the greater of 200,000, and twice the economic damages plus noneconomic
// damages up to 750,000. All economic: 2 × 4,000,000. All noneconomic: 750,000.
func TestTwiceTheEconomicPartOfAnUndividedAwardIsNotTwiceNothing(t *testing.T) {
	m := ordinary(t, matter("US-TX", civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(4_000_000)),
		award("punitive", "d", head.KindPunitive, usd(50_000_000))), nil)
	m.Claims[0].Cause = "negligence"
	b := assess(t, m).IfAccepted()
	is(t, b, "general", "4000000")
	ranges(t, b, "punitive", "750000", "8000000")
	require.Len(t, b.Undivided(), 1)
	for e := range b.Entries() {
		require.NotContains(t, b.InWords(e)+b.Arithmetic(e), "$0.00")
	}
	m.Docket[0].Verdict.Awards[1].Amount = usd(500_000) // below what either reading allows
	b = assess(t, m).IfAccepted()
	is(t, b, "punitive", "500000")
	require.Empty(t, b.Undivided())
	for e := range b.Entries() {
		require.NotContains(t, b.InWords(e)+b.Arithmetic(e), "$0.00")
		require.NotContains(t, b.InWords(e)+b.Arithmetic(e), "8,000,000")
	}
}

// 42 U.S.C. § 1981a(b)(3)(D): 300,000 for nonpecuniary compensatory and punitive damages together, more than 500
// employees; the punitive award bears the cut first. All economic: 400,000 and 200,000 stand. All noneconomic: 600,000 in
// all are cut to 300,000, the punitive award to nothing and the rest to 300,000.
func TestAnUndividedAwardUnderTheCapsOfTitleSeven(t *testing.T) {
	m := ordinary(t, matter("US", civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(400_000)),
		award("punitive", "d", head.KindPunitive, usd(200_000))), map[limit.Base]int64{limit.Employees: 1000})
	m.Claims[0].Cause = "title-vii"
	b := assess(t, m).IfAccepted()
	ranges(t, b, "general", "300000", "400000")
	ranges(t, b, "punitive", "0", "200000")
	all, ok := b.TotalRange(head.All())
	require.True(t, ok)
	expect.Equal(t, "300000", all.Low)
	expect.Equal(t, "600000", all.High)
}

// Mich. Comp. Laws § 600.2959: damages are reduced by the claimant's percentage; above the others' fault there are no
// noneconomic damages. 60 percent of 100,000: 40,000 of economic damages, or nothing.
func TestAnUndividedAwardUnderMichigansBar(t *testing.T) {
	m := matter("US-MI", civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(100_000)))
	m.Claims[0].Cause = "negligence"
	shares(m, map[string]int64{"p": 60, "d": 40})
	ranges(t, assess(t, m).IfAccepted(), "general", "0", "40000")
}

func owedRange(t *testing.T, b *damages.Branch, debtor, low, high string) {
	t.Helper()
	for o := range b.Obligations() {
		if o.Debtor != debtor {
			continue
		}
		r, uncertain := o.Range()
		if !uncertain {
			expect.Equal(t, low, o.Dollars, debtor)
			expect.Equal(t, high, o.Dollars, debtor)
			return
		}
		require.True(t, o.Dollars.IsZero())
		expect.Equal(t, low, r.Low, debtor+", the least")
		expect.Equal(t, high, r.High, debtor+", the greatest")
		return
	}
	require.Fail(t, debtor+" owes nothing")
}

// Where all at fault are before the court the award is certain, and who owes it is not: economic damages are owed
// jointly, noneconomic ones severally. Cal. Civ. Code § 1431.2; N.Y. CPLR 1601, for who bears at most half of the fault;
// Iowa Code § 668.4, jointly for economic damages from half of the fault.
func TestWhoOwesAnUndividedAwardTurnsOnItsDivision(t *testing.T) {
	tests := []struct{ code, d, d2 string }{
		{"US-CA", "600000 1000000", "400000 1000000"},
		{"US-NY", "1000000 1000000", "400000 1000000"},
		{"US-IA", "600000 1000000", "400000 400000"},
	}
	for _, tt := range tests {
		m := matter(tt.code, civil.On(2023, 3, 3), joint("general", head.KindCompensatory, 1_000_000))
		m.Claims[0].Cause = "negligence"
		shares(m, map[string]int64{"d": 60, "d2": 40})
		j := assess(t, m)
		b := j.IfAccepted()
		is(t, b, "general", "1000000")
		require.Len(t, b.Undivided(), 1, tt.code)
		d, d2 := strings.Fields(tt.d), strings.Fields(tt.d2)
		owedRange(t, b, "d", d[0], d[1])
		owedRange(t, b, "d2", d2[0], d2[1])
		_, err := json.Marshal(j)
		require.NoError(t, err)
	}
}

// Cal. Civ. Code § 1431.2 and Espinoza v. Machonga, 9 Cal. App. 4th 268 (1992): a settlement of 100,000 is credited in the
// part that economic damages are. All economic: 1,000,000 owed jointly, less 100,000. All noneconomic: 60 percent.
func TestACreditAgainstTheEconomicPartOfAnUndividedAward(t *testing.T) {
	m := matter("US-CA", civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(1_000_000)))
	m.Claims[0].Cause = "negligence"
	shares(m, map[string]int64{"d": 60, "settler": 40})
	settled(m, 100_000)
	ranges(t, assess(t, m).IfAccepted(), "general", "600000", "900000")
}

// N.M. Stat. § 41-5-6 leaves medical care out of its limit; a reading as medical care is one of those compared.
func TestAnUndividedAwardMayBeAllMedicalCare(t *testing.T) {
	m := matter("US-NM", civil.On(2015, 3, 3), award("general", "d", head.KindCompensatory, usd(4_000_000)))
	m.Claims[0].Cause, m.Claims[0].Person, m.Claims[0].Occurrence = "med-mal", "someone", "operation"
	m.Findings = append(m.Findings, finding.Finding{What: "qualified_health_care_provider", Status: finding.Established})
	ranges(t, assess(t, m).IfAccepted(), "general", "600000", "4000000") // § 41-5-6(A) as of 2015
}

// In every jurisdiction an award that is not divided has the figure that all its readings agree on, or none; and who owes
// it is certain only where all readings agree on that.
func TestNoJurisdictionGivesAnUndividedAwardASilentFigure(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	causes := []string{"negligence", "med-mal", "motor-vehicle", "product-liability", "premises", "government"}
	agreed, uncertain, differed := 0, 0, map[string]bool{}
	for j := range law.All() {
		for i := range 60 {
			cause := causes[r.IntN(len(causes))]
			if j.Code() == "US" {
				cause = "title-vii"
			}
			m := matter(j.Code(), civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(r.Int64N(1e7))), award("x", "d", head.KindPunitive, usd(r.Int64N(1e8))))
			m.Claims[0].Cause, m.Claims[0].Person, m.Claims[0].Occurrence = cause, "someone", "accident"
			if i%2 == 0 && j.Code() != "US" {
				p := r.Int64N(60)
				d := 1 + r.Int64N(99-p)
				shares(m, map[string]int64{"p": p, "d": d, "settler": 100 - p - d})
				if i%6 == 0 {
					m.Docket[0].Verdict.Awards = m.Docket[0].Verdict.Awards[:1]
					m.Docket[0].Verdict.Awards[0].Against = names("d", "d2")
					m.Docket[0].Verdict.Fault = nil
					shares(m, map[string]int64{"p": p, "d": d, "d2": 100 - p - d})
				}
			}
			if i%4 == 0 && j.Code() != "US" {
				settled(m, r.Int64N(1e6))
				m.Settled[0].Stated = usd(1)
			}
			answered(r, m)
			as := func(kind head.Kind) (*damages.Branch, bool) {
				m.Docket[0].Verdict.Awards[0].Kind = kind
				got, err := damages.Assess(m, damages.Options{})
				if err != nil {
					return nil, false
				}
				return got.IfAccepted(), true
			}
			economic, ok1 := as(head.KindEconomic)
			noneconomic, ok2 := as(head.KindNoneconomic)
			plain, ok3 := as(head.KindCompensatory)
			if !ok1 || !ok2 || !ok3 {
				continue
			}
			name := fmt.Sprint(j.Code(), " ", cause, " ", i)
			uncertain += owesTheSame(t, name, plain, economic, noneconomic)
			for _, id := range []string{"general", "x"} {
				e, there := economic.Find(id)
				if !there {
					continue
				}
				n, _ := noneconomic.Find(id)
				c, _ := plain.Find(id)
				x, _ := e.Amount()
				y, _ := n.Amount()
				got, determined := c.Amount()
				if x.Equal(y) && determined {
					require.True(t, got.Equal(x), "%s %s: %s, and every reading comes to %s", name, id, got, x)
					agreed++
					continue
				}
				span, ok := c.Range()
				require.True(t, ok, "%s %s: %s economic, %s noneconomic, and no range", name, id, x, y)
				require.False(t, span.Low.GreaterThan(decimal.Min(x, y)), "%s %s: %s economic, %s noneconomic, %s", name, id, x, y, span.InWords())
				require.False(t, span.High.LessThan(decimal.Max(x, y)), "%s %s: %s economic, %s noneconomic, %s", name, id, x, y, span.InWords())
				require.NotEmpty(t, plain.Undivided(), name)
				differed[j.Code()] = true
			}
		}
	}
	require.Greater(t, agreed, 1000)
	require.Greater(t, uncertain, 20)
	for _, code := range []string{"US", "US-AK", "US-CA", "US-CO", "US-ID", "US-MD", "US-MI", "US-MS", "US-OH", "US-TN", "US-TX"} {
		require.True(t, differed[code], code)
	}
}

// owesTheSame checks that what a debtor owes of a figure that is certain is what every reading of it comes to, or a range.
// It returns how many debtors have a range.
func owesTheSame(t *testing.T, name string, plain *damages.Branch, readings ...*damages.Branch) int {
	t.Helper()
	ranges := 0
	if c, _ := plain.Find("general"); c.Why() != "" {
		return 0
	}
	for o := range plain.Obligations() {
		if o.Award != "general" {
			continue
		}
		r, uncertain := o.Range()
		if uncertain {
			ranges++
		}
		for _, b := range readings {
			owed := decimal.Decimal{}
			for x := range b.Obligations() {
				if x.Award == o.Award && x.Debtor == o.Debtor {
					owed = owed.Add(x.Dollars)
				}
			}
			if uncertain {
				require.False(t, r.Low.GreaterThan(owed) || r.High.LessThan(owed), "%s: %s owes %s, outside of %s", name, o.Debtor, owed, r.InWords())
				continue
			}
			require.True(t, owed.Equal(o.Dollars), "%s: %s owes %s in one reading, and %s is given", name, o.Debtor, owed, o.Dollars)
		}
	}
	return ranges
}

// divided is a general verdict that the jury divided.
func divided(parts ...damages.Part) damages.Award {
	a := award("general", "d", head.KindCompensatory, decimal.Decimal{})
	for _, p := range parts {
		a.Amount = a.Amount.Add(p.Amount)
	}
	a.Divided = &damages.Division{Parts: parts, By: finding.ByStipulation, Note: "filed with the verdict"}
	return a
}

func part(k head.Kind, dollars int64) damages.Part {
	return damages.Part{Kind: k, Amount: usd(dollars)}
}

// Mississippi: 2,500,000 of economic damages stand, 1,500,000 of noneconomic ones are cut to 1,000,000.
func TestADividedAwardIsAssessedPartByPart(t *testing.T) {
	m := ordinary(t, matter("US-MS", civil.On(2023, 3, 3), divided(part(head.KindMedical.At(head.Past), 2_500_000), part(head.KindNoneconomic, 1_500_000))), nil)
	m.Claims[0].Cause = "negligence"
	j := assess(t, m)
	b := j.IfAccepted()
	is(t, b, "general/medical/past", "2500000")
	is(t, b, "general/noneconomic", "1000000")
	totals(t, b, "3500000", true)
	require.Empty(t, b.Undivided())
	require.Same(t, m, j.Matter())
	for c := range b.Cells() {
		whole, ok := b.PartOf(c)
		require.True(t, ok)
		require.Equal(t, "general", whole.ID)
	}
	text, err := json.Marshal(m)
	require.NoError(t, err)
	back, err := damages.DecodeMatter(text)
	require.NoError(t, err)
	require.Equal(t, m.Docket[0].Verdict.Awards[0].Divided.Note, back.Docket[0].Verdict.Awards[0].Divided.Note)
	again, err := json.Marshal(back)
	require.NoError(t, err)
	require.Equal(t, string(text), string(again))
	one, err := json.Marshal(j)
	require.NoError(t, err)
	two, err := json.Marshal(assess(t, back))
	require.NoError(t, err)
	require.Equal(t, string(one), string(two))
	require.Contains(t, string(one), `"part_of":"general"`)
}

// An order that names the award acts on its parts together: 4,000,000 limited to 1,000,000, the cut in proportion.
func TestAnOrderOnADividedAwardActsOnItsParts(t *testing.T) {
	m := uncapped(divided(part(head.KindEconomic, 1_000_000), part(head.KindNoneconomic, 3_000_000)), award("other", "d", head.KindEconomic, usd(7)))
	order(m, "cut", limitTo(1_000_000, "general"))
	b := assess(t, m).IfAccepted()
	is(t, b, "general/economic", "250000")
	is(t, b, "general/noneconomic", "750000")
	is(t, b, "other", "7")

	m = uncapped(divided(part(head.KindEconomic, 1_000_000), part(head.KindNoneconomic, 3_000_000)))
	order(m, "cut", limitTo(1_000_000, "general/noneconomic"))
	b = assess(t, m).IfAccepted()
	is(t, b, "general/economic", "1000000")
	is(t, b, "general/noneconomic", "1000000")

	for do, want := range map[damages.ActKind][2]string{damages.ActSet: {"2", "4"}, damages.ActCredit: {"8", "16"}, damages.ActIncrease: {"12", "24"}} {
		m = uncapped(divided(part(head.KindEconomic, 10), part(head.KindNoneconomic, 20))) // 6 in all: 2 and 4
		m.Docket[0].Verdict.By = finding.ByCourt
		order(m, "figure", damages.Act{Kind: do, On: on("general"), To: limit.Dollars(6)})
		b = assess(t, m).IfAccepted()
		is(t, b, "general/economic", want[0])
		is(t, b, "general/noneconomic", want[1])
	}

	m = uncapped(divided(part(head.KindEconomic, 1_000_000), part(head.KindNoneconomic, 3_000_000)))
	order(m, "retrial", does(damages.ActRemand, "general"))
	b = assess(t, m).IfAccepted()
	is(t, b, "general/economic", gone)
	is(t, b, "general/noneconomic", gone)
	verdict(m, "second", divided(part(head.KindEconomic, 1), part(head.KindNoneconomic, 2)))
	b = assess(t, m).IfAccepted()
	is(t, b, "general/economic", "1")
	is(t, b, "general/noneconomic", "2")
}

func TestWhatIsWrongWithADivisionIsNamedWithItsPath(t *testing.T) {
	one := func(change func(*damages.Award)) *damages.Matter {
		a := divided(part(head.KindEconomic, 10), part(head.KindNoneconomic, 20))
		change(&a)
		return uncapped(award("before", "d", head.KindEconomic, usd(1)), a)
	}
	const path = "docket[0].verdict.awards[1].divided"
	fails(t, one(func(a *damages.Award) { a.Amount = usd(31) }), path+".parts")
	fails(t, one(func(a *damages.Award) { a.Divided.Parts = a.Divided.Parts[:1] }), path+".parts")
	fails(t, one(func(a *damages.Award) { a.Divided.Parts[1].Kind = head.KindEconomic }), path+".parts[1].kind")
	fails(t, one(func(a *damages.Award) { a.Divided.Parts[1].Kind = head.KindPunitive }), path+".parts[1].kind")
	fails(t, one(func(a *damages.Award) { a.Kind = head.KindEconomic }), path+".parts[1].kind")
	fails(t, one(func(a *damages.Award) { a.Kind = head.KindPunitive }), path)
	fails(t, one(func(a *damages.Award) { a.Divided.Parts[1].Amount = usd(-20) }), path+".parts[1].amount")
	fails(t, one(func(a *damages.Award) { a.Divided.By = 77 }), path+".by")
	fails(t, one(func(a *damages.Award) { a.ID = strings.Repeat("g", 60) }), path+".parts[0].kind", path+".parts[1].kind")
	fails(t, one(func(a *damages.Award) { a.For = names("nobody") }), "docket[0].verdict.awards[1].for[0]")

	m := uncapped(divided(part(head.KindEconomic, 10), part(head.KindNoneconomic, 20)))
	verdict(m, "second", award("general", "d", head.KindCompensatory, usd(30)))
	fails(t, m, "docket[1].verdict.awards[0].divided")

	m = uncapped(divided(part(head.KindEconomic, 10), part(head.KindNoneconomic, 20)))
	m.Remedies = []damages.Remedy{{ID: "r", Statute: "us-antitrust-15", Award: "general"}}
	_, err := damages.Assess(m, damages.Options{})
	require.ErrorContains(t, err, "remedies[0].award: \"general\" is divided into heads of damage (allowed: the ID of one part, such as general/economic)")
}

func TestAnOrderOnAnAwardWhoseFigureTurnsOnADivisionStaysInTheLedger(t *testing.T) {
	m := ordinary(t, matter("US-MS", civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(4_000_000)),
		award("x", "d", head.KindPunitive, usd(50_000_000))), map[limit.Base]int64{limit.NetWorth: 10_000_000_000})
	m.Claims[0].Cause = "negligence"
	order(m, "ratio", times(1, "x"))
	b := assess(t, m).IfAccepted()
	ranges(t, b, "general", "1000000", "4000000")
	ranges(t, b, "x", "1000000", "4000000")
	require.Equal(t, damages.OrderOperative, b.StatusOf("ratio"))

	m.Docket = append(m.Docket, damages.Event{ID: "appeal", Order: &damages.Order{Vacates: names("ratio")}})
	b = assess(t, m).IfAccepted()
	ranges(t, b, "general", "1000000", "4000000")
	is(t, b, "x", "20000000") // Miss. Code Ann. § 11-1-65(3)(a): $20,000,000 for a net worth of more than $1,000,000,000
	require.Equal(t, damages.OrderVacated, b.StatusOf("ratio"), "in every reading of the undivided award")
}

// What a party refused is said of a matter with an undivided award too. The ratio of 1 to 1 would have left 1,000,000 or
// 4,000,000 of the punitive damages, and the plaintiff chose a new trial.
func TestAnOfferThatWasRefusedIsSaidBesideAnUndividedAward(t *testing.T) {
	m := ordinary(t, matter("US-MS", civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(4_000_000)),
		award("x", "d", head.KindPunitive, usd(50_000_000))), map[limit.Base]int64{limit.NetWorth: 10_000_000_000})
	m.Claims[0].Cause = "negligence"
	elect(order(m, "ratio", times(1, "x")), remittitur.Rejected)
	b := assess(t, m).IfAccepted()
	ranges(t, b, "general", "1000000", "4000000")
	require.Equal(t, damages.OrderRefused, b.StatusOf("ratio"))
	refused := b.Refusals("ratio")
	require.Len(t, refused, 1)
	require.Equal(t, "x", refused[0].Award)
	require.Equal(t, "the plaintiff refused a remittitur; a new trial follows", refused[0].InWords(), "what it came to turns on the division")

	m.Docket[1].Order.Acts[0] = limitTo(2_000_000, "x")
	require.Equal(t, "the plaintiff refused a remittitur to $2,000,000.00; a new trial follows", assess(t, m).IfAccepted().Refusals("ratio")[0].InWords())
}

func TestLawThatIsNotRecordedForAReadingIsAnError(t *testing.T) {
	m := matter("US-MS", civil.Date{}, award("general", "d", head.KindCompensatory, usd(4_000_000)))
	m.Claims[0].Cause = "negligence"
	_, err := damages.Assess(m, damages.Options{})
	var gap *dated.CoverageError
	require.ErrorAs(t, err, &gap)
}

// An order on noneconomic damages reaches an undivided award if it is such: 1,000,000, or the 300,000 it is limited to.
func TestAnOrderThatSelectsByHeadMeetsAnUndividedAward(t *testing.T) {
	m := uncapped(award("general", "d", head.KindCompensatory, usd(1_000_000)), award("pain", "d", head.KindNoneconomic, usd(500_000)))
	act := limitTo(300_000)
	act.On = damages.Selector{Kinds: head.AllNoneconomic()}
	order(m, "cut", act)
	b := assess(t, m).IfAccepted()
	ranges(t, b, "general", "300000", "1000000")
	is(t, b, "pain", "300000")
	m.Docket[0].Verdict.Awards = m.Docket[0].Verdict.Awards[:1]
	b = assess(t, m).IfAccepted()
	ranges(t, b, "general", "300000", "1000000")
	p, err := damages.Prepare(m, damages.Options{})
	require.NoError(t, err)
	j, err := p.Assess("")
	require.NoError(t, err)
	ranges(t, j.IfAccepted(), "general", "300000", "1000000")
	m.Docket[0].Verdict.Awards[0].Kind = head.KindEconomic
	fails(t, m, "docket[1].order.acts[0].on")
}

// Interest was decided on economic damages alone. N.M. Stat. § 56-8-4(B) has the court set it: 10 percent for 365 days.
func TestInterestOnTheEconomicPartOfAnUndividedAward(t *testing.T) {
	m := uncapped(award("general", "d", head.KindCompensatory, usd(100_000)))
	m.Dates.Judgment = civil.On(2016, 1, 4)
	m.Claims[0].Cause = "negligence"
	m.Interest = []damages.Interest{{ID: "i", On: damages.Selector{Kinds: head.AllEconomic()}, From: civil.On(2015, 1, 5), Rate: usd(10)}}
	j, err := damages.Assess(m, damages.Options{})
	require.NoError(t, err)
	b := j.IfAccepted()
	is(t, b, "general", "100000")
	for c := range b.Cells() {
		if c.Kind() == head.KindPrejudgmentInterest {
			r, ok := c.Range()
			require.True(t, ok)
			expect.Equal(t, "0", r.Low)
			require.True(t, r.High.IsPositive())
			return
		}
	}
	require.Fail(t, "no interest")
}

// Utah leaves noneconomic damages out of interest before judgment: what an undivided award would bear is
// not known.
func TestInterestOnAnUndividedAwardThatIsNotDecidedIsNotComputed(t *testing.T) {
	m := matter("US-UT", civil.On(2020, 3, 3), award("general", "d", head.KindCompensatory, usd(100_000)))
	m.Dates.Judgment = civil.On(2023, 3, 3)
	m.Claims[0].Cause = "motor-vehicle"
	list := assess(t, m).IfAccepted().InterestNotDecided()
	require.NotEmpty(t, list)
	for _, n := range list {
		require.Contains(t, n.Unknown, "not divided into heads")
		require.True(t, n.Dollars.IsZero())
	}
	m.Docket[0].Verdict.Awards[0].Kind = head.KindMedical.At(head.Past)
	for _, n := range assess(t, m).IfAccepted().InterestNotDecided() {
		require.NotContains(t, n.Unknown, "not divided")
	}
}
