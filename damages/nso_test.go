package damages_test

import (
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

// nso is WhatsApp v. NSO Group (N.D. Cal., No. 4:19-cv-07123-PJH) as its public record stands: the verdict of May 6,
// 2025, and the order of October 17, 2025 that cut the punitive award to nine times the compensatory one.
func nso() *damages.Matter {
	both, all := names("whatsapp", "meta"), names("nso", "q")
	return &damages.Matter{
		Caption: "WhatsApp LLC et al. v. NSO Group Technologies Ltd. et al.", Court: "N.D. Cal.", Number: "4:19-cv-07123-PJH", Forum: "US",
		Dates: dated.Dates{Filing: civil.On(2019, 10, 29), Verdict: civil.On(2025, 5, 6)},
		Parties: []damages.Party{
			{ID: "whatsapp", Name: "WhatsApp LLC", Role: damages.Plaintiff, Organization: true},
			{ID: "meta", Name: "Meta Platforms, Inc.", Role: damages.Plaintiff, Organization: true},
			{ID: "nso", Name: "NSO Group Technologies Limited", Role: damages.Defendant, Organization: true},
			{ID: "q", Name: "Q Cyber Technologies Limited", Role: damages.Defendant, Organization: true},
		},
		Claims: []damages.Claim{
			{ID: "cfaa", Law: "US", Title: "18 U.S.C. § 1030", Cause: "cfaa"},
			{ID: "cdafa", Law: "US-CA", Title: "Cal. Penal Code § 502", Cause: "cdafa"},
			{ID: "contract", Law: "US-CA", Title: "terms of service", Cause: "contract"},
		},
		Docket: []damages.Event{
			{ID: "verdict", Court: "N.D. Cal.", Date: civil.On(2025, 5, 6), Verdict: &damages.Verdict{By: finding.ByJury, Awards: []damages.Award{
				{ID: "response", For: both, Against: all, Claims: names("cfaa", "cdafa", "contract"), Kind: head.KindResponseCosts, Amount: decimal.New(44471900, -2)},
				{ID: "punitive", For: both, Against: all, Claims: names("cdafa"), Kind: head.KindPunitive, Amount: decimal.New(16725400000, -2)},
			}}},
			{ID: "remittitur", Court: "N.D. Cal.", Date: civil.On(2025, 10, 17),
				Authority: []authority.Citation{authority.Publication("report of the order of October 17, 2025", "")},
				Order: &damages.Order{
					Acts: []damages.Act{{Kind: damages.ActLimit, On: on("punitive"),
						To: limit.Multiple(big.NewRat(9, 1), limit.Compensatory), Ground: remittitur.DueProcess}},
					Election: &damages.Election{Status: remittitur.Unrecorded, Note: "the form the order took was not found"},
				}},
		},
		Findings: []finding.Finding{
			{What: "malice_oppression_or_fraud", Status: finding.Established, Proof: finding.ClearAndConvincing, By: finding.ByJury, About: all, Claims: names("cdafa")},
			{What: "particularly_egregious", Status: finding.NotEstablished, By: finding.ByCourt, About: all, Claims: names("cdafa"), Note: "too few comparable cases"},
		},
		Positions: []damages.Position{{By: names("nso", "q"), Award: "punitive", To: limit.Times(1, limit.Compensatory), Note: "the most that due process allows"}},
		Open:      []string{"the election on the remittitur is not in the public record"},
	}
}

// The figures are those of the reports of the verdict and of the order, and schoolbook arithmetic on them.
func TestTheFlagshipComesToItsExactFigures(t *testing.T) {
	j := assess(t, nso())
	require.True(t, j.Conditional(), "whether a choice was offered is not on record")
	bs := branches(j)
	require.Len(t, bs, 2)

	b := j.IfAccepted()
	is(t, b, "response", "444719.00")
	is(t, b, "punitive", "4002471.00")
	totals(t, b, "4447190.00", true)
	d, whole := b.Total(head.AllPunitive())
	require.True(t, whole)
	expect.Equal(t, "4002471.00", d)
	d, _ = b.Total(head.AllCompensatory())
	expect.Equal(t, "444719.00", d)

	var posted []damages.Entry
	for e := range b.Entries() {
		if e.Change().Sign() != 0 {
			posted = append(posted, e)
		}
	}
	require.Len(t, posted, 1)
	e := posted[0]
	expect.Equal(t, "-163251529.00", e.Change())
	expect.Equal(t, "167254000.00", e.Before())
	require.Equal(t, "was $167,254,000.00", string(e.AppendBefore([]byte("was "))))
	require.Equal(t, "is $4,002,471.00", string(e.AppendAfter([]byte("is "))))
	require.Equal(t, "by -$163,251,529.00", string(e.AppendChange([]byte("by "))))
	require.Equal(t, "= a cut of 97.61%", string(e.AppendCut([]byte("= "))))
	require.Equal(t, damages.EntryLimit, e.Kind())
	require.Equal(t, law.StagePunitive, e.Stage())
	require.Equal(t, "limited to 9 × compensatory (due process)", b.InWords(e))
	require.Equal(t, "the lesser of $167,254,000.00 and 9 × $444,719.00", b.Arithmetic(e))
	expect.Equal(t, "444719.00", b.Figures(e)[limit.Compensatory])
	limited, ok := b.Limited(e)
	require.True(t, ok)
	expect.Equal(t, "4002471.00", limited)
	require.True(t, b.Formula(e).Equal(limit.Times(9, limit.Compensatory)))
	ev, act := b.OrderOf(e)
	require.Equal(t, "remittitur", ev.ID)
	require.Equal(t, remittitur.DueProcess, act.Ground)
	require.Len(t, b.Authorities(e), 1)
	_, isRule := b.RuleOf(e)
	require.False(t, isRule)
	require.Equal(t, damages.OrderConditional, b.StatusOf("remittitur"))

	second := bs[1]
	is(t, second, "response", "444719.00")
	is(t, second, "punitive", gone)
	totals(t, second, "444719.00", false)
	require.Equal(t, damages.OrderRefused, second.StatusOf("remittitur"))
	require.Equal(t, []damages.Choice{{Event: "remittitur", Recorded: remittitur.Unrecorded}}, second.Elections())
	require.Equal(t, []damages.Choice{{Event: "remittitur", Recorded: remittitur.Unrecorded, Accepted: true}}, b.Elections())
}

func TestThePositionsOfTheFlagshipAreComputedAndChangeNothing(t *testing.T) {
	j := assess(t, nso())
	for _, b := range branches(j) {
		for ratio, want := range map[int64]string{1: "444719.00", 4: "1778876.00", 9: "4002471.00", 1000: "167254000.00"} {
			d, determined, err := b.WhatIf("punitive", limit.Times(ratio, limit.Compensatory))
			require.NoError(t, err)
			require.True(t, determined)
			expect.Equal(t, want, d)
		}
	}
	is(t, j.IfAccepted(), "punitive", "4002471.00")
}

func TestTheFlagshipOwesAndReceivesEachCellOnce(t *testing.T) {
	b := assess(t, nso()).IfAccepted()
	owed := map[string]int{}
	for o := range b.Obligations() {
		require.True(t, o.Jointly)
		owed[o.Debtor+" "+o.Award+" "+o.Dollars.StringFixed(2)]++
	}
	require.Equal(t, map[string]int{"nso response 444719.00": 1, "q response 444719.00": 1, "nso punitive 4002471.00": 1, "q punitive 4002471.00": 1}, owed)
	rs := b.Receipts()
	require.Len(t, rs, 2, "California takes no share of an action filed in 2019")
	for _, r := range rs {
		require.Equal(t, names("whatsapp", "meta"), r.To)
		require.Empty(t, r.Fund)
	}
}

// "Particularly egregious: not established" is a statement about how much due process tolerates. It says nothing about
// the jury's finding of malice, oppression or fraud, which is what opens the door.
func TestParticularEgregiousnessIsNotThePredicate(t *testing.T) {
	answer := func(m *damages.Matter) string {
		j := assess(t, m)
		text, err := j.MarshalJSON()
		require.NoError(t, err)
		return strings.Replace(string(text), j.Digest(), "", 1) // the matter is another one
	}
	want := answer(nso())
	for _, s := range []finding.Status{finding.Established, finding.NotEstablished, finding.Mixed, finding.NotReached, finding.Unknown} {
		m := nso()
		m.Findings[1].Status = s
		require.JSONEq(t, want, answer(m), "%s", s)
		require.Equal(t, finding.Established, m.Findings[0].Status)
	}
	m := nso()
	m.Findings = m.Findings[:1]
	is(t, assess(t, m).IfAccepted(), "punitive", "4002471.00")
}

func TestAPunitiveAwardFallsWithItsPredicate(t *testing.T) {
	m := nso()
	m.Findings[0].Status = finding.NotEstablished
	for _, b := range branches(assess(t, m))[:1] {
		is(t, b, "punitive", "0")
		is(t, b, "response", "444719.00")
		totals(t, b, "444719.00", true)
		for e := range b.Entries() {
			if e.Kind() == damages.EntryPredicate {
				require.Equal(t, "removed: the predicate for punitive damages was not established", b.InWords(e))
				r, ok := b.RuleOf(e)
				require.True(t, ok)
				require.Equal(t, dated.RuleID("us-ca-punitive-predicate-1988"), r.ID())
				require.Empty(t, b.Arithmetic(e))
				require.NotEmpty(t, b.Authorities(e))
				require.True(t, b.Formula(e).IsZero())
				expect.Equal(t, "-167254000", e.Change())
				return
			}
		}
	}
	require.Fail(t, "no entry says why the award is gone")
}

func TestAnUnrecordedPredicateLeavesTheAwardStandingWithACaveat(t *testing.T) {
	m := nso()
	m.Findings[0].Status = finding.Unknown
	b := assess(t, m).IfAccepted()
	is(t, b, "punitive", "4002471.00")
	var kinds []damages.CaveatKind
	for _, c := range b.Caveats() {
		kinds = append(kinds, c.Kind)
		require.NotEmpty(t, c.Text)
	}
	require.Contains(t, kinds, damages.CaveatPredicate)
	require.Contains(t, kinds, damages.CaveatConditional)
	require.Contains(t, kinds, damages.CaveatRecord)
}

func TestNoPunitiveDamagesOnContractOrUnderTheFederalComputerStatute(t *testing.T) {
	for _, claim := range []string{"contract", "cfaa"} {
		m := nso()
		m.Docket[0].Verdict.Awards[1].Claims = names(claim)
		m.Findings[0].Claims = nil
		b := assess(t, m).IfAccepted()
		is(t, b, "punitive", "0")
		totals(t, b, "444719.00", true)
	}
}

func TestThePredicateThatFailsForOneDefendantOfTwoAsksForADivision(t *testing.T) {
	m := nso()
	m.Findings[0].About = names("nso")
	m.Findings = append(m.Findings, finding.Finding{What: "malice_oppression_or_fraud", Status: finding.NotEstablished, About: names("q")})
	fails(t, m, "docket[0].verdict.awards[1].against")
}

// The recorded example and the matter built in code come to the same figures.
func TestTheRecordedFlagshipAgrees(t *testing.T) {
	data, err := os.ReadFile("../examples/whatsapp-v-nso/matter.json")
	require.NoError(t, err)
	m, err := damages.DecodeMatter(data)
	require.NoError(t, err)
	j := assess(t, m)
	require.Len(t, branches(j), 2)
	is(t, j.IfAccepted(), "punitive", "4002471.00")
	totals(t, j.IfAccepted(), "4447190.00", true)
	require.Same(t, m, j.Matter())
	require.Equal(t, "remittitur", j.Through().ID)
}
