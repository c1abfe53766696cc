package damages_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
)

// paidBy is a settlement of a worked example.
type paidBy struct {
	by           []string
	paid, stated string
	release      fault.Release
	liable       finding.Status
}

// example is a worked example of what debtors owe: one plaintiff, some defendants (d1, d2), shares of the fault, settlements.
type example struct {
	law      string
	cause    string
	accrued  civil.Date
	heads    map[string]string // dollars by head of damage
	fault    string            // "p 20, d1 30, settlor 50"
	settled  []paidBy
	findings []finding.Finding
	want     map[string]string // by debtor, over all heads
	joint    []string          // who of them owes jointly
	total    string            // what the claimant recovers; empty where it is the sum of what is owed
}

func (x *example) matter(t testing.TB) *damages.Matter {
	t.Helper()
	day := x.accrued
	if day.IsZero() {
		day = civil.On(2023, 3, 1)
	}
	m := &damages.Matter{
		Caption: "P v. D", Forum: x.law, Dates: dated.Dates{Accrual: day, Filing: day, Verdict: civil.On(day.Year()+1, 6, 3), Judgment: civil.On(day.Year()+1, 6, 3)},
		Parties: []damages.Party{{ID: "p", Role: damages.Plaintiff}}, Claims: []damages.Claim{{ID: "c", Law: x.law, Cause: x.cause}}, Findings: x.findings,
	}
	v := &damages.Verdict{By: finding.ByJury}
	var against []string
	for _, id := range []string{"d1", "d2"} {
		if _, in := x.want[id]; in {
			m.Parties = append(m.Parties, damages.Party{ID: id, Role: damages.Defendant})
			against = append(against, id)
		}
	}
	v.Fault = parseShares(t, x.fault)
	for _, name := range []string{"economic", "noneconomic"} {
		if dollars, some := x.heads[name]; some {
			var k head.Kind
			require.NoError(t, k.UnmarshalText([]byte(name)))
			v.Awards = append(v.Awards, damages.Award{ID: name, For: names("p"), Against: against, Claims: names("c"), Kind: k, Amount: expect.Dec(dollars)})
		}
	}
	m.Docket = []damages.Event{{ID: "verdict", Verdict: v}}
	for i, s := range x.settled {
		one := damages.Settlement{ID: "s" + string(rune('1'+i)), By: s.by, Amount: expect.Dec(s.paid), Release: s.release, Liable: s.liable}
		if s.stated != "" {
			one.Stated = expect.Dec(s.stated)
		}
		m.Settled = append(m.Settled, one)
	}
	return m
}

// parseShares reads "p 20, d1 30, settlor 50".
func parseShares(t testing.TB, s string) []fault.Share {
	t.Helper()
	var out []fault.Share
	if s == "" {
		return nil
	}
	for one := range strings.SplitSeq(s, ", ") {
		name, percent, ok := strings.Cut(one, " ")
		require.True(t, ok)
		out = append(out, fault.Share{Of: name, Percent: expect.Dec(percent)})
	}
	return out
}

// owedInAll adds up what each debtor owes, and lists who owes jointly.
func owedInAll(b *damages.Branch) (sums map[string]decimal.Decimal, joint []string) {
	sums = map[string]decimal.Decimal{}
	for o := range b.Obligations() {
		if o.Moved {
			continue
		}
		sums[o.Debtor] = sums[o.Debtor].Add(o.Dollars)
		if o.Jointly && !slices.Contains(joint, o.Debtor) {
			joint = append(joint, o.Debtor)
		}
	}
	return sums, joint
}

func (x *example) check(t *testing.T) {
	t.Helper()
	j, err := damages.Assess(x.matter(t), damages.Options{})
	require.NoError(t, err)
	b := j.IfAccepted()
	sums, joint := owedInAll(b)
	for id, want := range x.want {
		expect.Equal(t, want, sums[id], id+" owes")
	}
	require.ElementsMatch(t, x.joint, joint)
	if x.total != "" {
		totals(t, b, x.total, true)
	}
}

func economic(dollars string) map[string]string { return map[string]string{"economic": dollars} }

func one(by, paid string) []paidBy { return []paidBy{{by: names(by), paid: paid}} }

// In laws in which a several share leaves the settling person out already, what was paid takes nothing more off it: 30 percent
// of 100,000 is 30,000, whatever the person with 70 percent paid, and of two defendants with 15 percent each owes 15,000.
func TestASeveralShareIsNotReducedOnceMoreByASettlement(t *testing.T) {
	for _, code := range []string{"US-AK", "US-AR", "US-AZ", "US-CO", "US-CT", "US-FL", "US-GA", "US-IA", "US-ID", "US-IN", "US-KS", "US-KY", "US-LA", "US-MI", "US-MN", "US-MS",
		"US-MT", "US-ND", "US-NE", "US-NH", "US-NJ", "US-NM", "US-OH", "US-OK", "US-OR", "US-PA", "US-TN", "US-UT", "US-WA", "US-WI", "US-WV", "US-WY"} {
		for _, paid := range []string{"1", "50000", "90000"} {
			x := example{law: code, cause: "negligence", heads: economic("100000"), fault: "p 0, d1 30, settlor 70", settled: one("settlor", paid), want: map[string]string{"d1": "30000"}}
			if code == "US-OH" && paid == "90000" {
				continue // R.C. 2307.28(A) may bound what the claimant gets: asked
			}
			t.Run(code+" "+paid, x.check)
		}
		if code == "US-NE" {
			continue // two defendants who are left owe economic damages jointly, § 25-21,185.10
		}
		two := example{law: code, cause: "negligence", heads: economic("100000"), fault: "p 0, d1 15, d2 15, settlor 70", settled: one("settlor", "5000"),
			want: map[string]string{"d1": "15000", "d2": "15000"}}
		if code == "US-WA" {
			two.want, two.joint, two.total = map[string]string{"d1": "30000", "d2": "30000"}, names("d1", "d2"), "30000" // RCW 4.22.070(1)(b)
		}
		t.Run(code+" two", two.check)
	}
}

func releaseOf(r fault.Release, by, paid string) []paidBy {
	return []paidBy{{by: names(by), paid: paid, release: r}}
}

func liable(by, paid string) []paidBy {
	return []paidBy{{by: names(by), paid: paid, liable: finding.Established}}
}

func goodFaith() []finding.Finding {
	return []finding.Finding{{What: damages.GoodFaith, Status: finding.Established}}
}

// What debtors owe after settlements, state by state. Each figure follows from the words of the law named; the arithmetic
// stands beside it.
func TestWhatDebtorsOweAfterSettlements(t *testing.T) {
	for name, x := range map[string]example{
		// Tex. Civ. Prac. & Rem. Code §§ 33.012, 33.013: 80,000 less 60,000 is left to recover; the lower of 20,000 and 30,000.
		"TX, what may still be recovered": {law: "US-TX", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 30, settlor 50", settled: one("settlor", "60000"),
			want: map[string]string{"d1": "20000"}},
		"TX, its own share": {law: "US-TX", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 30, settlor 50", settled: one("settlor", "10000"),
			want: map[string]string{"d1": "30000"}},
		"TX, above 50 percent": {law: "US-TX", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 60, settlor 40", settled: one("settlor", "25000"),
			want: map[string]string{"d1": "75000"}},
		// § 33.012(b): the dollars of all settlements where nothing was elected under (c): 91,685.76 less 71,500.
		"TX, nothing elected": {law: "US-TX", cause: "med-mal", heads: economic("91685.76"), fault: "p 0, d1 100, settlor 0", settled: one("settlor", "71500"),
			findings: []finding.Finding{{What: "wrongful_death_or_survival", Status: finding.NotEstablished}}, want: map[string]string{"d1": "20185.76"}},
		// N.J.S.A. 2A:15-5.3(a), (c) with Young v. Latta, 123 N.J. 584 (1991).
		"NJ, joint and several": {law: "US-NJ", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 60, d2 10, settlor 30", settled: one("settlor", "5000"),
			want: map[string]string{"d1": "70000", "d2": "10000"}, joint: names("d1"), total: "70000"},
		"NJ, two several": {law: "US-NJ", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 15, d2 15, settlor 70", settled: one("settlor", "5000"),
			want: map[string]string{"d1": "15000", "d2": "15000"}},
		// RSA 507:7-e, 507:7-h: dollars against a joint debt, nothing against a share.
		"NH, several": {law: "US-NH", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 40, settlor 60", settled: one("settlor", "90000"), findings: goodFaith(),
			want: map[string]string{"d1": "40000"}},
		"NH, joint": {law: "US-NH", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 60, settlor 40", settled: one("settlor", "20000"), findings: goodFaith(),
			want: map[string]string{"d1": "80000"}},
		// R.C. 2307.28(A): with 960,000 and 100,000 the claimant has less than the 1,200,000 found.
		"OH, below the damages found": {law: "US-OH", cause: "negligence", heads: economic("1200000"), fault: "p 20, d1 80", settled: one("stranger", "100000"), findings: goodFaith(),
			want: map[string]string{"d1": "960000"}},
		"OH, joint": {law: "US-OH", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 60, settlor 40", settled: one("settlor", "30000"), findings: goodFaith(),
			want: map[string]string{"d1": "70000"}},
		"OH, several": {law: "US-OH", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 40, settlor 60", settled: one("settlor", "30000"), findings: goodFaith(),
			want: map[string]string{"d1": "40000"}},
		// Half way: 70,000 owed and 50,000 paid are 20,000 more than the 100,000 found.
		"OH, the excess alone": {law: "US-OH", cause: "negligence", heads: economic("100000"), fault: "p 30, d1 70", settled: one("stranger", "50000"), findings: goodFaith(),
			want: map[string]string{"d1": "50000"}},
		// Wis. Stat. § 895.045(1): 90,000 allowed less the settlor's 30 percent of 100,000.
		"WI, a Pierringer release": {law: "US-WI", cause: "negligence", heads: economic("100000"), fault: "p 10, d1 60, settlor 30", settled: releaseOf(fault.ReleaseOfShare, "settlor", "1000"),
			want: map[string]string{"d1": "60000"}},
		"WI, a release of a sum": {law: "US-WI", cause: "negligence", heads: economic("100000"), fault: "p 10, d1 60, settlor 30", settled: releaseOf(fault.ReleaseOfSum, "settlor", "1000"),
			want: map[string]string{"d1": "89000"}},
		// Minn. Stat. § 604.02: above 50 percent the whole, less the shares of both who settled.
		"MN, joint": {law: "US-MN", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 55, a 10, b 10, strangers 25",
			settled: []paidBy{{by: names("a"), paid: "1"}, {by: names("b"), paid: "1"}}, want: map[string]string{"d1": "80000"}},
		// Mont. Code Ann. § 27-1-703: 100 less 10 and 20 percent, and its own 10.
		"MT, joint and several": {law: "US-MT", cause: "negligence", heads: economic("100000"), fault: "p 10, d1 60, d2 10, settlor 20", settled: one("settlor", "1"),
			want: map[string]string{"d1": "70000", "d2": "10000"}, joint: names("d1"), total: "70000"},
		"MT, joint": {law: "US-MT", cause: "negligence", heads: economic("100000"), fault: "p 10, d1 60, settlor 30", settled: one("settlor", "1"), want: map[string]string{"d1": "60000"}},
		// Neb. Rev. Stat. § 25-21,185.11 with Tadros v. City of Omaha, 273 Neb. 935 (2007): half of 1,258,999.81 and of 300,000.
		"NE, Tadros": {law: "US-NE", cause: "negligence", heads: map[string]string{"economic": "1258999.81", "noneconomic": "300000"}, fault: "p 20, d1 50, settlor 30",
			settled: one("settlor", "35000"), want: map[string]string{"d1": "779499.91"}},
		// Iowa Code §§ 668.4, 668.7: joint for economic damages at 50 percent, less the settlor's 30.
		"IA, joint": {law: "US-IA", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 50, d2 20, settlor 30", settled: one("settlor", "1"),
			want: map[string]string{"d1": "70000", "d2": "20000"}, joint: names("d1"), total: "70000"},
		// 42 Pa.C.S. §§ 7102(a.1), 8326 with Charles v. Giant Eagle Markets, 522 A.2d 1 (Pa. 1987).
		"PA, a release of a share": {law: "US-PA", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 50, settlor 50", settled: releaseOf(fault.ReleaseOfShare, "settlor", "70000"),
			want: map[string]string{"d1": "50000"}},
		"PA, a release of a sum": {law: "US-PA", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 70, settlor 30", settled: releaseOf(fault.ReleaseOfSum, "settlor", "10000"),
			want: map[string]string{"d1": "90000"}},
		// 740 ILCS 100/2(c): the greater of the sum stated and the sum paid.
		"IL, paid": {law: "US-IL", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 100", settled: one("stranger", "25000"), findings: goodFaith(),
			want: map[string]string{"d1": "75000"}},
		"IL, stated": {law: "US-IL", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 100", settled: []paidBy{{by: names("stranger"), paid: "10000", stated: "20000"}},
			findings: goodFaith(), want: map[string]string{"d1": "80000"}},
		// Haw. Rev. Stat. § 663-15.5(a)(2).
		"HI": {law: "US-HI", cause: "negligence", heads: economic("500000"), fault: "p 0, d1 100", settled: one("settlor", "50000"), findings: goodFaith(), want: map[string]string{"d1": "450000"}},
		// 10 Del. C. § 6304(a): the sum paid, or a greater sum or proportion that the release grants.
		"DE, no share stated": {law: "US-DE", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 20, settlor 80", settled: one("settlor", "10000"), want: map[string]string{"d1": "90000"}},
		"DE, a release of a share": {law: "US-DE", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 20, settlor 80", settled: releaseOf(fault.ReleaseOfShare, "settlor", "10000"),
			want: map[string]string{"d1": "20000"}},
		// Paul v. Bier, 758 A.2d 40 (D.C. 2000), and Berg v. Footer, 673 A.2d 1244 (D.C. 1996): a head where joint liability was
		// established, though more was paid; otherwise the sum.
		"DC, a stranger": {law: "US-DC", cause: "defamation", heads: economic("1000000"), settled: one("stranger", "1000"), want: map[string]string{"d1": "999000"}},
		"DC, a head":     {law: "US-DC", cause: "negligence", heads: economic("1000000"), settled: liable("settlor", "700000"), want: map[string]string{"d1": "500000"}},
		"DC, two heads in two releases": {law: "US-DC", cause: "negligence", heads: economic("1000000"), settled: append(liable("a", "1"), liable("b", "1")...),
			want: map[string]string{"d1": "333333.33"}},
		// RCW 4.22.070(1)(b): the settled person's share falls away, and the sum it paid is not credited besides.
		"WA, one defendant": {law: "US-WA", cause: "negligence", heads: economic("1000000"), fault: "p 0, d1 60, settlor 40", settled: one("settlor", "500000"), findings: goodFaith(),
			want: map[string]string{"d1": "600000"}},
		"WA, two defendants": {law: "US-WA", cause: "negligence", heads: economic("1000000"), fault: "p 0, d1 40, d2 20, settlor 40", settled: one("settlor", "500000"), findings: goodFaith(),
			want: map[string]string{"d1": "600000", "d2": "600000"}, joint: names("d1", "d2"), total: "600000"},
		"WA, a claimant at fault": {law: "US-WA", cause: "negligence", heads: economic("1000000"), fault: "p 10, d1 50, settlor 40", settled: one("settlor", "500000"), findings: goodFaith(),
			want: map[string]string{"d1": "500000"}},
		// ORS 31.610(2).
		"OR": {law: "US-OR", cause: "negligence", heads: economic("100000"), fault: "p 10, d1 30, settlor 60", settled: one("settlor", "80000"), want: map[string]string{"d1": "30000"}},
		// N.Y. Gen. Oblig. Law § 15-108(a), C.P.L.R. 1402: 70 of 90 parts of 100,000, then 90 percent of the rest.
		"NY, the share": {law: "US-NY", cause: "negligence", heads: economic("100000"), fault: "p 10, d1 20, settlor 70", settled: one("settlor", "1000"), want: map[string]string{"d1": "20000"}},
		"NY, the sum":   {law: "US-NY", cause: "negligence", heads: economic("100000"), fault: "p 10, d1 20, settlor 70", settled: one("settlor", "80000"), want: map[string]string{"d1": "18000"}},
		// Espinoza v. Machonga: 30,000 × 60/100 off the economic damages; half of the noneconomic damages.
		"CA": {law: "US-CA", cause: "negligence", heads: map[string]string{"economic": "60000", "noneconomic": "40000"}, fault: "p 0, d1 50, settlor 50", settled: one("settlor", "30000"),
			findings: goodFaith(), want: map[string]string{"d1": "62000"}},
		// Poire v. C.L. Peck/Jones Bros., 39 Cal. App. 4th 1832 (1995): credited though the settling person was without fault.
		"CA, without fault": {law: "US-CA", cause: "negligence", heads: map[string]string{"economic": "60000", "noneconomic": "40000"}, fault: "p 0, d1 100, settlor 0",
			settled: one("settlor", "30000"), findings: goodFaith(), want: map[string]string{"d1": "82000"}},
		// Md. Code, Cts. & Jud. Proc. §§ 3-1404, 3-1405: a pro rata release takes off one of two parts, or the sum paid where greater.
		"MD, a pro rata release": {law: "US-MD", cause: "negligence", heads: economic("1000000"),
			settled: []paidBy{{by: names("settlor"), paid: "300000", release: fault.ReleaseOfShare, liable: finding.Established}}, want: map[string]string{"d1": "500000"}},
		"MD, more paid": {law: "US-MD", cause: "negligence", heads: economic("1000000"),
			settled: []paidBy{{by: names("settlor"), paid: "600000", release: fault.ReleaseOfShare, liable: finding.Established}}, want: map[string]string{"d1": "400000"}},
		// Mass. Gen. Laws ch. 231B, § 4(a).
		"MA": {law: "US-MA", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 100", settled: one("stranger", "30000"), findings: goodFaith(), want: map[string]string{"d1": "70000"}},
		// Mo. Rev. Stat. §§ 537.060, 537.067: (100,000 - 40,000) × 0.75, then percentages of that judgment among those liable.
		"MO, one defendant": {law: "US-MO", cause: "negligence", heads: economic("100000"), fault: "p 25, d1 75", settled: one("stranger", "40000"), findings: goodFaith(),
			want: map[string]string{"d1": "45000"}},
		"MO, two defendants": {law: "US-MO", cause: "negligence", heads: economic("100000"), fault: "p 25, d1 45, d2 30", settled: one("stranger", "40000"), findings: goodFaith(),
			want: map[string]string{"d1": "27000", "d2": "18000"}},
		// Markley v. Oak Health Care Investors, 255 Mich. App. 245 (2003): joint where the claimant is faultless.
		"MI, malpractice": {law: "US-MI", cause: "med-mal", heads: economic("100000"), fault: "p 0, d1 100", settled: one("stranger", "30000"), want: map[string]string{"d1": "70000"}},
		// Fla. Stat. §§ 46.015(2), 768.81(4): an intentional tort is outside the section on shares.
		"FL, assault": {law: "US-FL", cause: "assault", heads: economic("100000"), fault: "p 0, d1 100", settled: one("co-assailant", "20000"), want: map[string]string{"d1": "80000"}},
		// O.C.G.A. § 51-12-33: 80,000 × 40/80.
		"GA": {law: "US-GA", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 40, settlor 40", settled: one("settlor", "10000"), want: map[string]string{"d1": "40000"}},
		"AL": {law: "US-AL", cause: "negligence", heads: economic("100000"), settled: one("settlor", "40000"), want: map[string]string{"d1": "60000"}},
		// Va. Code § 8.01-35.1(A)(1).
		"VA": {law: "US-VA", cause: "negligence", heads: economic("100000"), settled: []paidBy{{by: names("settlor"), paid: "30000", stated: "40000"}}, findings: goodFaith(),
			want: map[string]string{"d1": "60000"}},
		// Conn. Gen. Stat. § 52-572h: 80,000 × 40/80.
		"CT": {law: "US-CT", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 40, settlor 40", settled: one("settlor", "1"), want: map[string]string{"d1": "40000"}},
		// NRS 41.141(3), (4): 80,000 less 30,000, then in the ratio 50 to 30.
		"NV, one defendant": {law: "US-NV", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 80", settled: one("settlor", "30000"), want: map[string]string{"d1": "50000"}},
		"NV, two defendants": {law: "US-NV", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 50, d2 30", settled: one("settlor", "30000"),
			want: map[string]string{"d1": "31250", "d2": "18750"}},
		// R.I. Gen. Laws § 10-6-7: the consideration paid, nothing else.
		"RI": {law: "US-RI", cause: "negligence", accrued: civil.On(2022, 1, 1), heads: economic("100000"), fault: "p 0, d1 100",
			settled: []paidBy{{by: names("settlor"), paid: "30000", stated: "50000"}}, want: map[string]string{"d1": "70000"}},
		// SDCL 15-8-17, 15-8-15.1.
		"SD, above half":    {law: "US-SD", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 60, settlor 40", settled: one("settlor", "10000"), want: map[string]string{"d1": "90000"}},
		"SD, twice at most": {law: "US-SD", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 30, d2 70", want: map[string]string{"d1": "60000", "d2": "100000"}, joint: names("d1", "d2")},
		// Vt. Stat. Ann. tit. 12, § 1036: 80,000 × 60/80 and × 20/80.
		"VT": {law: "US-VT", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 60, d2 20", want: map[string]string{"d1": "60000", "d2": "20000"}},
		// McDermott, Inc. v. AmClyde, 511 U.S. 202 (1994): shares add up, in two releases as in one.
		"maritime": {law: "US", cause: "maritime", heads: economic("1000000"), fault: "p 0, d1 60, a 20, b 20",
			settled: []paidBy{{by: names("a"), paid: "1"}, {by: names("b"), paid: "1"}}, want: map[string]string{"d1": "600000"}},
		"maritime, one release": {law: "US", cause: "maritime", heads: economic("1000000"), fault: "p 0, d1 60, a 20, b 20", settled: []paidBy{{by: names("a", "b"), paid: "2"}},
			want: map[string]string{"d1": "600000"}},
		"maritime, a minor debtor": {law: "US", cause: "maritime", heads: economic("100000"), fault: "p 0, d1 30, settlor 70", settled: one("settlor", "50000"), want: map[string]string{"d1": "30000"}},
		// S.C. Code § 15-38-15(A), (E): two several debtors share the 20,000 by their percentages of the fault.
		"SC": {law: "US-SC", cause: "negligence", accrued: civil.On(2020, 1, 1), heads: economic("100000"), fault: "p 20, d1 40, d2 40", settled: one("nonparty", "20000"), findings: goodFaith(),
			want: map[string]string{"d1": "30000", "d2": "30000"}},
	} {
		t.Run(name, x.check)
	}
}

// Neb. Rev. Stat. §§ 25-21,185.10, 25-21,185.11 with Tadros: a settlement leaves one defendant its own part, of economic damages
// too, whatever a stranger bears; with two defendants left the question is open. Without a settlement economic damages are joint.
func TestNebraskaDividesEconomicDamagesAfterASettlement(t *testing.T) {
	x := example{law: "US-NE", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 50, stranger 20, settlor 30", settled: one("settlor", "1"), want: map[string]string{"d1": "50000"}}
	x.check(t)
	x.settled, x.want = nil, map[string]string{"d1": "100000"}
	x.check(t)
	x = example{law: "US-NE", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 40, d2 30, settlor 30", settled: one("settlor", "1"), want: map[string]string{"d1": "", "d2": ""}}
	x.refused(t, "docket[0].verdict.awards[0].against", "several defendants are left")
}

// Shares of several who settled add up; they do not compound: 1,000,000 less 20 and 20 percent.
func TestTwoReleasesTakeTheirSharesOfTheWhole(t *testing.T) {
	for _, code := range []string{"US-IA", "US-MN", "US-MT", "US-NE", "US-NJ", "US-NY", "US-WI"} {
		for name, s := range map[string][]paidBy{"two": {{by: names("a"), paid: "1"}, {by: names("b"), paid: "1"}}, "one": {{by: names("a", "b"), paid: "2"}}} {
			x := example{law: code, cause: "negligence", heads: economic("1000000"), fault: "p 0, d1 60, a 20, b 20", settled: s, want: map[string]string{"d1": "600000"}}
			t.Run(code+" "+name, x.check)
		}
	}
}

// ask is the path of what the law asks for.
func (x *example) refused(t *testing.T, path, words string) {
	t.Helper()
	_, err := damages.Assess(x.matter(t), damages.Options{})
	require.Error(t, err)
	require.Equal(t, []string{path}, expect.Paths(err), "%v", err)
	require.ErrorContains(t, err, words)
}

// Where the texts do not say what a settlement takes off, the library asks or refuses and gives no figure.
func TestACreditThatNoTextSettlesIsAskedForOrRefused(t *testing.T) {
	several := map[string]string{"d1": "1", "d2": "1"}
	x := example{law: "US-IL", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 20, d2 80", settled: one("stranger", "10000"), findings: goodFaith(), want: several}
	x.refused(t, "findings", "several_share_takes_credit")
	x = example{law: "US-PA", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 30, settlor 70", settled: releaseOf(fault.ReleaseOfSum, "settlor", "50000"), want: map[string]string{"d1": ""}}
	x.refused(t, "findings", "several_share_takes_credit")
	x = example{law: "US-PA", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 70, settlor 30", settled: one("settlor", "10000"), want: map[string]string{"d1": ""}}
	x.refused(t, "settled[0].release", "share of the person released")
	x = example{law: "US-SC", cause: "negligence", accrued: civil.On(2020, 1, 1), heads: economic("100000"), fault: "p 0, d1 60, d2 40", settled: one("nonparty", "20000"), findings: goodFaith(), want: several}
	x.refused(t, "settled[0]", "liable for the whole")
	x = example{law: "US-SD", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 30, d2 70", settled: one("stranger", "20000"), want: several}
	x.refused(t, "settled[0]", "multiple of its share")
	x = example{law: "US-MD", cause: "negligence", heads: economic("100000"), settled: releaseOf(fault.ReleaseOfShare, "settlor", "1"), want: map[string]string{"d1": ""}}
	x.refused(t, "settled[0].liable", "adjudged")
	x = example{law: "US-NJ", cause: "negligence", heads: economic("100000"), settled: one("settlor", "1"), want: map[string]string{"d1": ""}}
	x.refused(t, "docket[0].verdict.fault", `the credit for the settlement "s1"`)
	x = example{law: "US-MA", cause: "negligence", heads: economic("100000"), settled: one("settlor", "1"), want: map[string]string{"d1": ""},
		findings: []finding.Finding{{What: damages.GoodFaith, Status: finding.NotEstablished}}}
	x.refused(t, "settled[0]", "good faith")
}

// A court's answer to what no text settles is recorded as a finding: 20,000 of a several debtor less its part of 10,000.
func TestARulingOnSeveralSharesIsFollowed(t *testing.T) {
	ruling := func(s finding.Status) []finding.Finding {
		return append(goodFaith(), finding.Finding{What: damages.SeveralCredit, Status: s})
	}
	x := example{law: "US-HI", cause: "negligence", heads: map[string]string{"noneconomic": "100000"}, fault: "p 0, d1 20, settlor 80", settled: one("settlor", "10000"), want: map[string]string{"d1": "10000"}}
	x.findings = ruling(finding.Established)
	x.check(t)
	x.findings, x.want = ruling(finding.NotEstablished), map[string]string{"d1": "20000"}
	x.check(t)
}

// A settlement that takes nothing off has its line, which says why.
func TestASettlementThatTakesNothingOffHasItsLine(t *testing.T) {
	for name, x := range map[string]struct {
		example
		why string
	}{
		"each its share":      {example{law: "US-OR", cause: "negligence", heads: economic("100000"), fault: "p 10, d1 30, settlor 60", settled: one("settlor", "80000")}, "its own share of the fault"},
		"added up":            {example{law: "US-WA", cause: "negligence", heads: economic("1000000"), fault: "p 0, d1 40, d2 20, settlor 40", settled: one("settlor", "5"), findings: goodFaith()}, "added up"},
		"no share found":      {example{law: "US-NJ", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 100", settled: one("settlor", "5")}, "no share of the fault was found"},
		"below the damages":   {example{law: "US-OH", cause: "negligence", heads: economic("1200000"), fault: "p 20, d1 80", settled: one("settlor", "5"), findings: goodFaith()}, "no more than the compensatory damages found"},
		"a share, not joint":  {example{law: "US-MT", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 30, settlor 70", settled: one("settlor", "5")}, "leaves out the share"},
		"other heads":         {example{law: "US-CA", cause: "negligence", heads: map[string]string{"noneconomic": "5"}, settled: one("settlor", "5"), findings: goodFaith()}, "other heads of damage"},
		"named by another":    {example{law: "US-NJ", cause: "negligence", heads: economic("100"), fault: "p 0, d1 60, a 40", settled: []paidBy{{by: names("a"), paid: "1"}, {by: names("a"), paid: "2"}}}, "same share"},
		"found not liable":    {example{law: "US-MD", cause: "negligence", heads: economic("100"), settled: []paidBy{{by: names("a"), paid: "1", liable: finding.NotEstablished}}}, "not liable"},
		"nothing is owed":     {example{law: "US-MD", cause: "negligence", heads: economic("0"), settled: one("a", "1")}, "nothing is owed"},
		"nothing paid either": {example{law: "US-MA", cause: "negligence", heads: economic("100"), settled: one("a", "0"), findings: goodFaith()}, "nothing was paid"},
	} {
		t.Run(name, func(t *testing.T) {
			x.want = map[string]string{"d1": ""}
			if name == "added up" {
				x.want["d2"] = ""
			}
			j, err := damages.Assess(x.matter(t), damages.Options{})
			require.NoError(t, err)
			b, found, credited := j.IfAccepted(), 0, 0
			for e := range b.Entries() {
				switch {
				case e.Kind() == damages.EntrySettlement && !e.Change().IsZero():
					credited++
				case e.Kind() == damages.EntrySettlement:
					found++
					require.Contains(t, b.InWords(e), "takes nothing off")
					require.Contains(t, b.InWords(e), x.why)
				}
			}
			require.Equal(t, 1, found)
			require.Equal(t, len(x.settled)-1, credited, "what takes nothing off is not credited besides")
		})
	}
}

// Missouri, 1,000 dollars with a settlement of 900: (1,000 - 900) × 0.60 = 60, which equals owe equally and nobody below zero.
func TestEqualsOweEquallyAndNobodyLessThanNothing(t *testing.T) {
	m := (&example{law: "US-MO", cause: "premises", accrued: civil.On(2021, 1, 21), heads: economic("1000"), fault: "p 40, d1 20, d2 20, d3 20", settled: one("Other Co.", "900"),
		findings: goodFaith(), want: map[string]string{"d1": "", "d2": ""}}).matter(t)
	m.Parties = append(m.Parties, damages.Party{ID: "d3", Role: damages.Defendant})
	m.Docket[0].Verdict.Awards[0].Against = names("d1", "d2", "d3")
	b := assess(t, m).IfAccepted()
	owed(t, b, "economic", owes{"d1", "20.00", false}, owes{"d2", "20.00", false}, owes{"d3", "20.00", false})
	totals(t, b, "60", true)
	x := example{law: "US-MO", cause: "premises", accrued: civil.On(2021, 1, 21), heads: economic("1000"), fault: "p 40, d1 30, d2 30", settled: one("Other Co.", "900"),
		findings: goodFaith(), want: map[string]string{"d1": "30", "d2": "30"}, total: "60"}
	x.check(t)
}

// A defendant that was found without fault owes nothing, in every law.
func TestADefendantWithoutFaultOwesNothing(t *testing.T) {
	for j := range law.All() {
		if j.Code() == "US" {
			continue // its rules are by cause of action
		}
		x := example{law: j.Code(), cause: "negligence", accrued: civil.On(2018, 3, 4), heads: economic("1000"), fault: "p 0, d1 0, stranger 100", want: map[string]string{"d1": "0"}, total: "0"}
		t.Run(j.Code(), x.check)
	}
}

// Minnesota: shares that make no whole cent. A credit of nothing changes no award, and what is owed agrees with the judgment.
func TestACreditOfNothingRaisesNoAward(t *testing.T) {
	m := (&example{law: "US-MN", cause: "negligence", accrued: civil.On(2013, 1, 28), heads: map[string]string{"economic": "100.10", "noneconomic": "100.30"},
		fault: "p 16, d1 79, d2 5, d3 0", settled: one("d3", "10"), want: map[string]string{"d1": "", "d2": ""}}).matter(t)
	b := assess(t, m).IfAccepted()
	is(t, b, "economic", "84.08")                      // 84.084
	is(t, b, "noneconomic", "84.25")                   // 84.252
	owed(t, b, "economic", owes{"d1", "84.08", false}) // d2's 5 percent are less than the claimant's 16: § 604.01 bars
}

// Arkansas: a share of 23 percent may rise by 10 points at most, Ark. Code Ann. § 16-55-203(a)(3)(B), which is not modelled.
func TestAShareIsNotMovedWhereTheMostItMayRiseIsLeftOut(t *testing.T) {
	x := example{law: "US-AR", cause: "negligence", accrued: civil.On(2020, 1, 2), heads: map[string]string{"noneconomic": "7698969.90"}, fault: "p 18, d1 17, d2 23, stranger 42",
		findings: []finding.Finding{{What: damages.Uncollectible, Status: finding.Established, About: names("d1")}}, want: map[string]string{"d1": "", "d2": ""}}
	_, err := damages.Assess(x.matter(t), damages.Options{})
	var e *damages.LawError
	require.ErrorAs(t, err, &e)
	require.Equal(t, "claims[0]", e.Path)
	require.ErrorContains(t, err, "us-ar-reallocation")
	x.findings = nil
	require.NotNil(t, assess(t, x.matter(t)), "where every share can be collected, nothing is moved")
}

// Connecticut: 17 percent of 7,698,969.90 cannot be collected. It is owed once, by the one who can pay, and the other is marked.
func TestAShareThatWasMovedIsOwedOnce(t *testing.T) {
	x := example{law: "US-CT", cause: "negligence", accrued: civil.On(2020, 1, 2), heads: map[string]string{"economic": "7698969.90"}, fault: "p 18, d1 17, d2 23, stranger 42",
		findings: []finding.Finding{{What: damages.Uncollectible, Status: finding.Established, About: names("d1")}}, want: map[string]string{"d1": "0", "d2": "6313155.32"}}
	x.check(t) // 82 percent: the stranger does not count
	for o := range assess(t, x.matter(t)).IfAccepted().Obligations() {
		require.Equal(t, o.Debtor == "d1", o.Moved)
		require.NotEmpty(t, o.Rule)
	}
}

// Colorado: several debts of 56,000 and 24,000 bear interest before judgment in that proportion, and say that it is interest.
func TestInterestIsOwedAsTheDebtThatBearsIt(t *testing.T) {
	m := (&example{law: "US-CO", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 56, d2 24", want: map[string]string{"d1": "", "d2": ""}}).matter(t)
	m.Interest = []damages.Interest{{ID: "before", On: damages.Selector{Awards: names("economic")}, From: civil.On(2023, 6, 1), Through: civil.On(2024, 5, 31)}}
	b := assess(t, m).IfAccepted()
	interest := map[string]decimal.Decimal{}
	sum := usd(0)
	for o := range b.Obligations() {
		require.False(t, o.Jointly)
		if o.Interest != "" {
			require.Equal(t, "before", o.Interest)
			interest[o.Debtor], sum = o.Dollars, sum.Add(o.Dollars)
		}
	}
	require.Len(t, interest, 2)
	require.True(t, sum.IsPositive())
	expect.Equal(t, sum.Mul(usd(70)).DivRound(usd(100), 2).String(), interest["d1"])
	expect.Equal(t, sum.Sub(interest["d1"]).String(), interest["d2"])
	text, err := assess(t, m).MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(text), `"interest":"before"`)
}

// A principal that only answers for its agent owes the agent's part, once with the agent.
func TestLiabilityForAnothersPartTakesItOnce(t *testing.T) {
	m := (&example{law: "US-FL", cause: "negligence", heads: economic("100000"), fault: "p 20, d1 50, stranger 30", want: map[string]string{"d1": "", "d2": ""}}).matter(t)
	m.Parties[2].AnswersFor = names("d1") // d2 is the employer
	b := assess(t, m).IfAccepted()
	is(t, b, "economic", "50000")
	owed(t, b, "economic", owes{"d1", "50000.00", true}, owes{"d2", "50000.00", true})
	m.Docket[0].Verdict.Awards[0].Against = names("d2") // the agent is not before the court
	b = assess(t, m).IfAccepted()
	owed(t, b, "economic", owes{"d2", "50000.00", false})
}

// Marso v. Homeowners Realty, Inc., 2018 COA 15M: the agent settled for 150,000, the verdict against the principal was 120,000.
// Interest is added before the settlement comes off: 8 percent compounded from 2010-06-01 to 2015-06-01 on 120,000 is
// 56,355.15 (1.08⁵ = 1.4693280768), which leaves 26,355.15.
func TestColoradoAddsInterestBeforeItCreditsAnAgentsSettlement(t *testing.T) {
	m := (&example{law: "US-CO", cause: "real-estate", accrued: civil.On(2010, 6, 1), heads: economic("120000"), settled: one("Agent", "150000"), want: map[string]string{"d1": ""}}).matter(t)
	m.Dates = dated.Dates{Accrual: civil.On(2010, 6, 1), Filing: civil.On(2011, 3, 1), Verdict: civil.On(2015, 6, 1), Judgment: civil.On(2015, 6, 1)}
	m.Interest = []damages.Interest{{ID: "i", From: civil.On(2010, 6, 1), Through: civil.On(2015, 6, 1)}}
	m.Parties[1].AnswersFor = names("Agent")
	totals(t, assess(t, m).IfAccepted(), "26355.15", true)
	m.Forum, m.Claims[0].Law = "US-NJ", "US-NJ"
	_, err := damages.Assess(m, damages.Options{})
	require.ErrorContains(t, err, "only answers for the person released")
}

// N.C. Gen. Stat. § 24-5(b) with Boykin v. Kim, 174 N.C. App. 278 (2005): interest is added before the settlement comes off.
// 8 percent of 100,000 from the day of filing for 365 days is 8,000; less 30,000 leaves 78,000.
func TestNorthCarolinaAddsInterestBeforeItCreditsASettlement(t *testing.T) {
	m := (&example{law: "US-NC", cause: "negligence", heads: economic("100000"), settled: one("settlor", "30000"), findings: goodFaith(), want: map[string]string{"d1": ""}}).matter(t)
	m.Dates.Filing, m.Dates.Verdict, m.Dates.Judgment = civil.On(2023, 5, 1), civil.On(2024, 4, 30), civil.On(2024, 4, 30)
	m.Interest = []damages.Interest{{ID: "i"}}
	totals(t, assess(t, m).IfAccepted(), "78000", true)
}

// Florida divides negligence by fault and credits nothing; an intentional tort is joint and credited, Fla. Stat. §§ 768.81(4),
// 46.015(2). One settlement or one award for both has to be divided.
func TestClaimsUnderDifferentRulesAreNotTakenForOne(t *testing.T) {
	x := example{law: "US-FL", cause: "negligence", heads: economic("100000"), fault: "p 0, d1 60, d2 40", settled: one("stranger", "1000"), want: map[string]string{"d1": "", "d2": ""}}
	m := x.matter(t)
	m.Claims = append(m.Claims, damages.Claim{ID: "blow", Law: "US-FL", Cause: "battery"})
	m.Docket[0].Verdict.Awards[0].Claims = names("c", "blow")
	_, err := damages.Assess(m, damages.Options{})
	require.Equal(t, []string{"docket[0].verdict.awards[0].claims", "settled[0].claims"}, expect.Paths(err), "%v", err)
	m.Settled, m.Docket[0].Verdict.Awards[0].Claims = nil, names("c")
	owed(t, assess(t, m).IfAccepted(), "economic", owes{"d1", "60000.00", false}, owes{"d2", "40000.00", false})
}

// A person who was released is no longer among those that the fault is divided among, whether the record lists it as a
// party or only by name. Missouri and Nevada, 100,000 with a settlement of 20,000 and shares of 50, 20 and 30: 80,000 are
// divided 50 to 20. The settlement and the share of the one who settled do not both come off.
func TestASettlorWhoIsListedAsAPartyIsTakenOffOnce(t *testing.T) {
	for _, code := range []string{"US-MO", "US-NV"} {
		x := example{law: code, cause: "negligence", heads: map[string]string{"noneconomic": "100000"}, fault: "d1 50, d2 20, x 30", settled: one("x", "20000"), findings: goodFaith(),
			want: map[string]string{"d1": "57142.86", "d2": "22857.14"}}
		t.Run(code, x.check)
		m := x.matter(t)
		m.Parties = append(m.Parties, damages.Party{ID: "x", Role: damages.Defendant})
		totals(t, assess(t, m).IfAccepted(), "80000", true)
	}
}

// Whoever was released owes nothing more, so that an award that still stands against such a person is refused by path. Once
// the award leaves the person out, or an order strikes it against that person, Texas takes the sum paid off the whole.
func TestAReleasedDefendantIsNoDebtor(t *testing.T) {
	x := example{law: "US-TX", cause: "negligence", heads: economic("100000"), fault: "d1 60, d2 40", settled: one("d2", "30000"), want: map[string]string{"d1": "", "d2": ""}}
	x.refused(t, "settled[0].by[0]", `"d2" was released, and the award "economic" still stands against it`)

	m := x.matter(t)
	m.Docket[0].Verdict.Awards[0].Against = names("d1")
	owed(t, assess(t, m).IfAccepted(), "economic", owes{"d1", "70000.00", false})

	m = x.matter(t)
	order(m, "release", damages.Act{Kind: damages.ActStrike, On: damages.Selector{Against: names("d2")}})
	owed(t, assess(t, m).IfAccepted(), "economic", owes{"d1", "70000.00", false})

	m = x.matter(t) // a release of one of two claims leaves the other
	m.Claims = append(m.Claims, damages.Claim{ID: "other", Law: x.law, Cause: x.cause})
	m.Docket[0].Verdict.Awards[0].Claims = names("c", "other")
	m.Settled[0].Claims = names("other")
	owed(t, assess(t, m).IfAccepted(), "economic", owes{"d1", "70000.00", true}, owes{"d2", "40000.00", false})
}

// S.D. Codified Laws §§ 15-8-15.1, 15-8-17: each of two owes at most twice its share, 60,000 / 70 × 2 of 100,000 and so on, and
// others paid for all of the damages. Nothing is left of them, in whichever order the settlements are recorded.
func TestNothingIsLeftOfDamagesThatWerePaidWhoeverOwesThem(t *testing.T) {
	t.Parallel()
	const first, second = `{"id":"s1","by":["a"],"amount":"300000","release":"sum","liable":"established"}`, `{"id":"s2","by":["b"],"amount":"2000","release":"sum","liable":"established"}`
	for _, settled := range []string{first, first + "," + second, second + "," + first} {
		m, err := damages.DecodeMatter([]byte(`{"schema":"remedies.matter/v1","caption":"P v. D","forum":"US-SD","dates":{"accrual":"2023-02-20","verdict":"2024-09-02"},
			"parties":[{"id":"p","role":"plaintiff"},{"id":"d1","role":"defendant"},{"id":"d2","role":"defendant"}],"claims":[{"id":"c","law":"US-SD","cause":"negligence"}],
			"docket":[{"id":"v","verdict":{"by":"jury","awards":[{"id":"x","for":["p"],"against":["d1","d2"],"claims":["c"],"kind":"medical/past","amount":"100000"}],
			"fault":[{"of":"p","percent":"0"},{"of":"d1","percent":"30"},{"of":"d2","percent":"40"},{"of":"a","percent":"30"}]}}],"settled":[` + settled + `]}`))
		require.NoError(t, err)
		j, err := damages.Assess(m, damages.Options{Presume: true})
		require.NoError(t, err)
		b := j.IfAccepted()
		total, _ := b.Total(head.All())
		require.Zero(t, total.Sign(), "%s", total)
		for o := range b.Obligations() {
			require.Zero(t, o.Dollars.Sign())
		}
	}
}
