package fees_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

func percent(t testing.TB, text string) fees.Percent {
	t.Helper()
	p, err := fees.ParsePercent(text)
	require.NoError(t, err)
	return p
}

// found are findings, those with a minus before their name not established.
func found(names ...finding.Topic) map[finding.Topic]finding.Status {
	out := map[finding.Topic]finding.Status{}
	for _, n := range names {
		if bare, ok := strings.CutPrefix(string(n), "-"); ok {
			out[finding.Topic(bare)] = finding.NotEstablished
		} else {
			out[n] = finding.Established
		}
	}
	return out
}

func TestAPercentageIsReadExactly(t *testing.T) {
	for text, c := range map[string]struct{ share, written, words string }{
		"33":      {"33/100", "33", "33 percent"},
		"1/3":     {"1/3", "1/3", "1/3"},
		"33.3333": {"333333/1000000", "33.3333", "33.3333 percent"},
		"2/5":     {"2/5", "40", "40 percent"},
		"0":       {"0/1", "0", "0 percent"},
		"100":     {"1/1", "100", "100 percent"},
		"12.5":    {"1/8", "12.5", "12.5 percent"},
	} {
		p := percent(t, text)
		require.Equal(t, c.share, p.Share().String(), text)
		require.Equal(t, c.written, p.String(), text)
		require.Equal(t, c.words, p.InWords(), text)
		again := percent(t, p.String())
		require.Zero(t, p.Share().Cmp(again.Share()), text)
	}
	for _, text := range []string{"", "33%", "33 1/3", "-1", "100.01", "4/3", "1/0", "1e3", "NaN", "−5", strings.Repeat("9", 100)} {
		_, err := fees.ParsePercent(text)
		require.ErrorIs(t, err, invalid.ErrInvalid, text)
		require.Less(t, len(err.Error()), 200)
	}
	var none fees.Percent
	require.True(t, none.IsZero())
	require.Nil(t, none.Share())
	require.Equal(t, "no percentage", none.InWords())
	require.False(t, percent(t, "0").IsZero())
}

const written = `{"made":"2024-03-01","base":"net_of_costs","without_recovery":"lawyer","stages":[` +
	`{"name":"before_filing","tiers":[{"percent":"1/3"}]},` +
	`{"name":"trial","tiers":[{"percent":"40","up_to":"1000000.00"},{"percent":"30.5"}]}]}`

func TestAnAgreementIsReadAndWrittenAsItIs(t *testing.T) {
	a, err := fees.DecodeAgreement([]byte(written))
	require.NoError(t, err)
	require.Equal(t, civil.On(2024, 3, 1), a.Made)
	require.Equal(t, "30.5", a.Stages[1].Tiers[1].Percent.String())
	back, err := a.MarshalJSON()
	require.NoError(t, err)
	require.Equal(t, written, string(back)) //nolint:testifylint // the order of the members is part of the form
	for name, c := range map[string]struct{ old, replacement, where string }{
		"an unknown member":        {`"made"`, `"makes"`, "makes"},
		"a day that is none":       {"2024-03-01", "2024-02-30", "made"},
		"a base that is none":      {`"net_of_costs"`, `"net"`, "base"},
		"no base":                  {`"base":"net_of_costs",`, "", "base"},
		"no bearer":                {`"without_recovery":"lawyer",`, "", "without_recovery"},
		"a percentage that is one": {`"1/3"`, `"33 1/3"`, "stages[0].tiers[0].percent"},
		"a number":                 {`"1/3"`, `33`, "stages[0].tiers[0].percent"},
		"no percentage":            {`{"percent":"1/3"}`, `{}`, "stages[0].tiers[0].percent"},
		"no tier":                  {`[{"percent":"1/3"}]`, `[]`, "stages[0].tiers"},
		"a last tier with an end":  {`{"percent":"30.5"}`, `{"percent":"30.5","up_to":"2000000.00"}`, "stages[1].tiers[1].up_to"},
		"a step that falls":        {`{"percent":"40","up_to":"1000000.00"}`, `{"percent":"40","up_to":"-1.00"}`, "stages[1].tiers[0].up_to"},
		"a step without an end":    {`"up_to":"1000000.00"`, `"up_to":"0.00"`, "stages[1].tiers[0].up_to"},
		"an absurd step":           {"1000000.00", "1e1000000000", "stages[1].tiers[0].up_to"},
		"a stage twice":            {`"trial"`, `"before_filing"`, "stages[1].name"},
		"a stage without a name":   {`"trial"`, `""`, "stages[1].name"},
		"no stage":                 {written[strings.Index(written, `"stages"`):], `"stages":[]}`, "stages"},
	} {
		require.Contains(t, written, c.old, name)
		_, err := fees.DecodeAgreement([]byte(strings.Replace(written, c.old, c.replacement, 1)))
		require.ErrorIs(t, err, invalid.ErrInvalid, name)
		require.Equal(t, c.where, invalid.All(err)[0].Path, name)
	}
	_, err = (fees.Agreement{Base: 77}).MarshalJSON()
	require.Error(t, err)
}

func TestAFeeNamesWhatIsWrongWithARecovery(t *testing.T) {
	a, err := fees.DecodeAgreement([]byte(written))
	require.NoError(t, err)
	_, err = a.Fee(fees.Recovery{Stage: "appeal", Gross: expect.Dec("-1"), Costs: expect.Dec("0.001")})
	require.ErrorContains(t, err, `stage: "appeal" is no stage of the agreement (allowed: "before_filing", "trial")`)
	require.ErrorContains(t, err, "gross: negative")
	require.ErrorContains(t, err, "costs: parts of a cent")
	_, err = (fees.Agreement{}).Fee(fees.Recovery{})
	require.ErrorContains(t, err, "agreement.stages")
	fee, err := a.Fee(fees.Recovery{Stage: "trial", Gross: expect.Dec("10000"), Costs: expect.Dec("12000")})
	require.NoError(t, err)
	require.True(t, fee.Amount.IsZero(), "costs that take the whole recovery leave no fee")
	require.Equal(t, fees.Client, fee.CostsBy)
	fee, err = a.Fee(fees.Recovery{Stage: "trial", Costs: expect.Dec("12000")})
	require.NoError(t, err)
	require.Equal(t, fees.Lawyer, fee.CostsBy, "nothing was recovered")
}

// New York: 300,000 of a net recovery of 1,500,000 for malpractice, and one third of it for a fall where the agreement chose
// Schedule B from the start.
func TestAnAgreedFeeIsHeldAgainstTheLawOfNewYork(t *testing.T) {
	a := agreement(t, fees.NetOfCosts, "1/3")
	c := fees.Case{Jurisdiction: "US-NY", Cause: "med-mal", Recovery: fees.Recovery{Stage: "trial", Gross: expect.Dec("1500000")},
		Findings: found("-client_is_minor_or_incapacitated")}
	_, err := a.Hold(c)
	var over *fees.LimitError
	require.ErrorAs(t, err, &over)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.Equal(t, "agreement.stages[0]", invalid.All(err)[0].Path)
	require.Equal(t, "500000.00", over.Agreed.StringFixed(2))
	require.Equal(t, "300000.00", over.Limit.StringFixed(2))
	require.Equal(t, "agreement.stages[0]: the agreed fee of $500,000.00 is more than the $300,000.00 that N.Y. Jud. Law § 474-a(2) allows "+
		"(of the net sum recovered for medical, dental or podiatric malpractice) (allowed: at most $300,000.00, or an order that allows more: "+
		"the court, on the lawyer's application, for extraordinary circumstances)", over.Error())

	c.Allowance = &fees.Allowance{By: "Supreme Court, Albany County", Amount: expect.Dec("500000")}
	held, err := a.Hold(c)
	require.NoError(t, err)
	require.Contains(t, held.Caveats[0], "Supreme Court, Albany County allowed $500,000.00")
	c.Allowance.Amount = expect.Dec("499999.99")
	_, err = a.Hold(c)
	require.ErrorContains(t, err, "more than the $499,999.99 that the court allowed over N.Y. Jud. Law § 474-a(2)")

	c = fees.Case{Jurisdiction: "US-NY", Cause: "premises", Recovery: c.Recovery}
	_, err = a.Hold(c)
	require.ErrorContains(t, err, "findings.flat_fee_from_the_start: not recorded")
	require.ErrorContains(t, err, "findings.client_is_minor_or_incapacitated: not recorded")
	c.Findings = found("flat_fee_from_the_start", "-client_is_minor_or_incapacitated")
	held, err = a.Hold(c)
	require.NoError(t, err)
	require.Equal(t, "500000.00", held.Fee.Amount.StringFixed(2))

	c.Findings = found("flat_fee_from_the_start", "client_is_minor_or_incapacitated")
	_, err = a.Hold(c)
	require.ErrorContains(t, err, "allowance: no order is recorded, and N.Y. Jud. Law § 474 has a court fix or approve the fee")
	c.Allowance = &fees.Allowance{By: "the court", Amount: expect.Dec("375000")}
	_, err = a.Hold(c)
	require.ErrorContains(t, err, "more than the $375,000.00 that the court allowed")
	c.Allowance.Amount = expect.Dec("500000")
	_, err = a.Hold(c)
	require.NoError(t, err)
}

// Where the law lets nobody allow more, an order does not help: Schedule B, one third in Michigan, a federal tort claim.
func TestAnOrderAllowsNoMoreWhereTheLawDoesNot(t *testing.T) {
	for _, c := range []fees.Case{
		{Jurisdiction: "US-NY", Cause: "premises", Findings: found("flat_fee_from_the_start", "-client_is_minor_or_incapacitated")},
		{Jurisdiction: "US-MI", Cause: "motor-vehicle"},
		{Jurisdiction: "US", Cause: "ftca", Findings: found("-settled_by_agency")},
		{Jurisdiction: "US-CA", Cause: "ftca", Findings: found("-settled_by_agency")}, // wherever it arose
		{Jurisdiction: "US-CA", Cause: "med-mal", Dates: agreed(1990, 1, 1), Presume: true},
	} {
		c.Recovery = fees.Recovery{Stage: "trial", Gross: expect.Dec("100000")}
		_, err := agreement(t, fees.Gross, "50").Hold(c)
		require.ErrorContains(t, err, "no court may allow more", c.Jurisdiction)
		c.Allowance = &fees.Allowance{By: "a court", Amount: expect.Dec("50000")}
		_, err = agreement(t, fees.Gross, "50").Hold(c)
		require.ErrorContains(t, err, "the order that is recorded cannot allow more", c.Jurisdiction)
		_, err = agreement(t, fees.Gross, "20").Hold(c)
		require.NoError(t, err, c.Jurisdiction)
	}
}

// What stands above the last step is a court's: $812,500 of the first $3,000,000 in New Jersey, and what it allows of the rest.
func TestWhatTheStepsLeaveOpenIsForACourt(t *testing.T) {
	s := schedules["nj-2014"]
	c := s.asked(expect.Dec("5000000"))
	c.Stage = "trial"
	x := s.most(t, c.Gross)
	require.Equal(t, "2000000.00", x.Left.StringFixed(2))
	require.Equal(t, "812500.00", x.Fee.Amount.StringFixed(2))
	a := agreement(t, fees.NetOfCosts, "1/3", "750000", "30", "1500000", "25", "2250000", "20")
	_, err := a.Hold(c)
	require.ErrorContains(t, err, "the agreed fee of $1,212,500.00 is more than the $812,500.00")
	c.Allowance = &fees.Allowance{By: "Superior Court, Bergen County", Amount: expect.Dec("1212500")}
	_, err = a.Hold(c)
	require.NoError(t, err)
	// A minor whose claim was settled before trial: 25 percent and the steps, whichever is less.
	c = s.asked(expect.Dec("1000000"))
	c.Stage = "trial"
	c.Findings["client_is_minor_or_incapacitated"], c.Findings["settled_before_trial"] = finding.Established, finding.Established
	_, err = agreement(t, fees.NetOfCosts, "26").Hold(c)
	require.ErrorContains(t, err, "the agreed fee of $260,000.00 is more than the $250,000.00 that N.J. Ct. R. 1:21-7(c)(6) allows")
}

// Florida: the constitution binds a medical claim beside the Bar's schedule, until it is waived.
func TestAWaiverLeavesTheOtherLimit(t *testing.T) {
	c := fees.Case{Jurisdiction: "US-FL", Cause: "med-mal", Dates: both(2010, 1, 1), Recovery: fees.Recovery{Stage: "trial", Gross: expect.Dec("2000000")},
		Findings: found("-liability_admitted_with_answer", "-resolved_before_answer", "-appeal_or_collection", "-fee_limit_waived")}
	a := agreement(t, fees.Gross, "40", "1000000", "30")
	_, err := a.Hold(c)
	require.ErrorContains(t, err, "the agreed fee of $700,000.00 is more than the $250,000.00 that Fla. Const. art. I, § 26 allows")
	c.Findings["fee_limit_waived"] = finding.Established
	held, err := a.Hold(c)
	require.NoError(t, err)
	require.Contains(t, strings.Join(held.Caveats, "\n"), "the claimant waived it")
	_, err = agreement(t, fees.Gross, "40.01", "1000000", "30").Hold(c)
	require.ErrorContains(t, err, "R. Regulating Fla. Bar 4-1.5")
	c.Dates.Agreement = civil.On(2004, 11, 2)
	_, err = a.Hold(c)
	require.ErrorIs(t, err, dated.ErrNotCovered, "an agreement before the amendment, and a recovery after it")
}

// Laws without a percentage say so, and give no figure.
func TestALawOfReviewGivesNoFigure(t *testing.T) {
	for _, c := range []struct {
		of    fees.Case
		force fees.Force
		told  string
	}{
		{fees.Case{Jurisdiction: "US-WA", Cause: "premises", Dates: agreed(1990, 1, 1)}, fees.OnReview,
			"RCW 4.24.005 has no percentage: a party charged with the fee may ask the court"},
		{fees.Case{Jurisdiction: "US-AZ", Cause: "med-mal"}, fees.OnReview, "at the request of a party"},
		{fees.Case{Jurisdiction: "US-HI", Cause: "premises", Findings: found("-recovered_by_judgment")}, fees.OnReview,
			"a party may ask that its fee be subject to the approval"},
		{fees.Case{Jurisdiction: "US-OR", Cause: "premises", Dates: agreed(1990, 1, 1)}, fees.ByForm, "voidable unless it is in plain language"},
	} {
		c.of.Recovery = fees.Recovery{Stage: "trial", Gross: expect.Dec("100000")}
		held, err := agreement(t, fees.Gross, "60").Hold(c.of)
		require.NoError(t, err, c.told)
		require.Len(t, held.Ceilings, 1)
		require.Equal(t, c.force, held.Ceilings[0].Force)
		require.Empty(t, held.Ceilings[0].Fee.Lines)
		require.Contains(t, strings.Join(held.Caveats, "\n"), c.told)
	}
	for _, c := range []fees.Case{
		{Jurisdiction: "US-IA", Cause: "med-mal", Findings: found("action_filed")},
		{Jurisdiction: "US-KS", Cause: "med-mal", Findings: found("action_filed")},
		{Jurisdiction: "US-HI", Cause: "premises", Findings: found("recovered_by_judgment")},
		{Jurisdiction: "US-CA", Cause: "premises", Findings: found("client_is_minor_or_incapacitated")},
	} {
		c.Recovery = fees.Recovery{Stage: "trial", Gross: expect.Dec("100000")}
		_, err := agreement(t, fees.Gross, "25").Hold(c)
		require.ErrorContains(t, err, "allowance: no order is recorded", c.Jurisdiction)
		c.Allowance = &fees.Allowance{By: "the court", Amount: expect.Dec("25000")}
		_, err = agreement(t, fees.Gross, "25").Hold(c)
		require.NoError(t, err, c.Jurisdiction)
	}
	held, err := agreement(t, fees.Gross, "50").Hold(fees.Case{Jurisdiction: "US-WY", Cause: "premises", Findings: found("-settled_within_60_days_of_filing"),
		Recovery: fees.Recovery{Stage: "trial", Gross: expect.Dec("2000000")}})
	require.NoError(t, err)
	require.Contains(t, strings.Join(held.Caveats, "\n"), "more than the $700,000.00 that Wyo. Rules Governing Contingent Fees, Rule 5 presumes to be reasonable")
}

// What the library does not know, or leaves out, it says.
func TestWhatIsNotAnsweredIsSaid(t *testing.T) {
	a := agreement(t, fees.Gross, "40")
	r := fees.Recovery{Stage: "trial", Gross: expect.Dec("100000")}
	held, err := a.Hold(fees.Case{Jurisdiction: "US-OH", Recovery: r})
	require.NoError(t, err)
	require.Equal(t, []string{"no limit on this fee is recorded for US-OH; that does not say that there is none"}, held.Caveats)
	for _, c := range []struct {
		claim fees.Claim
		where string
	}{{fees.ForVeteransBenefits, "38 U.S.C. § 5904"}, {fees.ForSocialSecurity, "42 U.S.C. § 406"}, {fees.ForCompensation, "compensation act"}} {
		_, err := a.Hold(fees.Case{Jurisdiction: "US-OH", Claim: c.claim, Recovery: r})
		require.ErrorIs(t, err, dated.ErrNotCovered)
		require.ErrorContains(t, err, c.where)
	}
	for name, c := range map[string]struct {
		of    fees.Case
		where string
	}{
		"no jurisdiction":      {fees.Case{}, "jurisdiction"},
		"Puerto Rico":          {fees.Case{Jurisdiction: "US-PR"}, "jurisdiction"},
		"a cause that is none": {fees.Case{Jurisdiction: "US-NJ", Cause: "medmal"}, "cause"},
		"no cause":             {fees.Case{Jurisdiction: "US-NJ"}, "cause: not recorded"},
		"no day":               {fees.Case{Jurisdiction: "US-NJ", Cause: "premises"}, "dates.agreement: not recorded"},
		"no day of recovery":   {fees.Case{Jurisdiction: "US-NJ", Cause: "premises", Dates: agreed(2010, 1, 1), Presume: true}, "dates.recovery: not recorded"},
		"a claim that is none": {fees.Case{Jurisdiction: "US-OH", Claim: 77}, "claim"},
		"a finding of no name": {fees.Case{Jurisdiction: "US-OH", Findings: found("a b")}, "findings.a b"},
		"an unknown finding":   {fees.Case{Jurisdiction: "US-OH", Findings: found("minor")}, "findings.minor"},
		"a status that is none": {fees.Case{Jurisdiction: "US-OH", Findings: map[finding.Topic]finding.Status{"action_filed": 77}},
			"findings.action_filed"},
		"a mixed finding": {fees.Case{Jurisdiction: "US-KS", Cause: "med-mal", Findings: map[finding.Topic]finding.Status{"action_filed": finding.Mixed}},
			"findings.action_filed: recorded as mixed, which does not answer"},
		"no court":            {fees.Case{Jurisdiction: "US-OH", Allowance: &fees.Allowance{}}, "allowance.by"},
		"two days":            {fees.Case{Jurisdiction: "US-OH", Dates: agreed(2010, 1, 1)}, "dates.agreement"},
		"an agreement of old": {fees.Case{Jurisdiction: "US-NJ", Cause: "premises", Dates: agreed(1990, 1, 1), Presume: true}, "is not covered for agreement on 1990-01-01"},
	} {
		c.of.Recovery = r
		of := a
		if name == "two days" {
			of.Made = civil.On(2011, 1, 1)
		}
		_, err := of.Hold(c.of)
		require.ErrorContains(t, err, c.where, name)
	}
	_, err = fees.Law{}.Hold(a, fees.Case{Jurisdiction: "US-NJ", Recovery: r})
	require.NoError(t, err, "the zero Law limits nothing")
}

// The ordinary case of an exception is presumed only where that is asked for, and is told.
func TestTheOrdinaryCaseIsPresumedAndTold(t *testing.T) {
	c := fees.Case{Jurisdiction: "US-CA", Cause: "premises", Recovery: fees.Recovery{Stage: "trial", Gross: expect.Dec("100000")}}
	_, err := agreement(t, fees.Gross, "40").Hold(c)
	require.ErrorContains(t, err, "findings.client_is_minor_or_incapacitated: not recorded")
	c.Presume = true
	held, err := agreement(t, fees.Gross, "40").Hold(c)
	require.NoError(t, err)
	require.Contains(t, held.Caveats[0], "it is presumed that this is not so: a client who is a minor or incapacitated")
}
