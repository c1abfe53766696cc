package insurance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/expect"
)

const kindPunitive = head.KindPunitive

// divided is a division that has to succeed.
func divided(t *testing.T, r insurance.Record, owed ...insurance.Owed) insurance.Division {
	t.Helper()
	got, err := r.Divide(owed)
	require.NoError(t, err)
	return got
}

// parts are the lines of a division, each as what it is of, who pays it, how much, and why.
func parts(d insurance.Division) (out []string) {
	for _, x := range d.Lines {
		who := x.Policy
		if !x.Insured() {
			who = "the debtor"
		}
		out = append(out, x.Award+" "+x.Part.String()+": "+who+" "+x.Dollars.StringFixed(2)+" "+x.Reason.String())
	}
	return out
}

func primary(limit string, debtors ...string) insurance.Policy {
	return covering("US-WI", limit, insurance.Silent, debtors...)
}

func injury(award, dollars string) insurance.Owed {
	return owes("d", award, head.KindNoneconomic, dollars)
}

func TestADeductibleComesOffWithinTheLimitAndARetentionLiesBelowIt(t *testing.T) {
	p := primary("100000", "d")
	p.Retention = insurance.Retention{Kind: insurance.Deductible, Amount: expect.Dec("10000"), Met: expect.Dec("4000")}
	got := divided(t, insurance.Record{Policies: []insurance.Policy{p}}, injury("a", "150000"))
	require.Equal(t, []string{"a award: primary 94000.00 within_the_limits", "a award: the debtor 6000.00 retained",
		"a award: the debtor 50000.00 above_the_limits"}, parts(got))
	p.Retention.Kind = insurance.SelfInsured
	got = divided(t, insurance.Record{Policies: []insurance.Policy{p}}, injury("a", "150000"))
	require.Equal(t, []string{"a award: the debtor 6000.00 retained", "a award: primary 100000.00 within_the_limits",
		"a award: the debtor 44000.00 above_the_limits"}, parts(got))
	got = divided(t, insurance.Record{Policies: []insurance.Policy{p}}, injury("a", "5000"))
	require.Equal(t, []string{"a award: the debtor 5000.00 retained"}, parts(got))
}

func TestWhatWasPaidBeforeTakesFromTheLimits(t *testing.T) {
	p := primary("100000", "d")
	p.Limits.Aggregate = expect.Dec("150000")
	p.Paid = []insurance.Paid{{Amount: expect.Dec("80000")}}
	got := divided(t, insurance.Record{Policies: []insurance.Policy{p}}, injury("a", "100000"))
	require.Equal(t, "70000.00", got.Insured.StringFixed(2), "the aggregate")
	p.Paid = []insurance.Paid{{Occurrence: "fire", Amount: expect.Dec("40000")}}
	place := []insurance.Place{{Occurrence: "fire"}}
	got = divided(t, insurance.Record{Places: place, Policies: []insurance.Policy{p}}, injury("a", "100000"))
	require.Equal(t, "60000.00", got.Insured.StringFixed(2), "the occurrence")
	p.Paid[0].For = insurance.PaidDefense
	_, err := insurance.Record{Places: place, Policies: []insurance.Policy{p}}.Divide([]insurance.Owed{injury("a", "100000")})
	require.Equal(t, []string{"policies[0].paid[0].for"}, expect.Paths(err))
	p.Defense = insurance.OutsideLimits
	got = divided(t, insurance.Record{Places: place, Policies: []insurance.Policy{p}}, injury("a", "100000"))
	require.Equal(t, "100000.00", got.Insured.StringFixed(2), "the defence is outside the limits")
	p.Defense = insurance.InsideLimits
	got = divided(t, insurance.Record{Places: place, Policies: []insurance.Policy{p}}, injury("a", "100000"))
	require.Equal(t, "60000.00", got.Insured.StringFixed(2), "the defence takes from the limits")
	p.Limits = insurance.Limits{PerPerson: expect.Dec("50000"), PerOccurrence: expect.Dec("100000")}
	p.Paid = []insurance.Paid{{Occurrence: "fire", Person: "x", Amount: expect.Dec("20000")}}
	got = divided(t, insurance.Record{Places: []insurance.Place{{Occurrence: "fire", Person: "x"}}, Policies: []insurance.Policy{p}}, injury("a", "100000"))
	require.Equal(t, "30000.00", got.Insured.StringFixed(2), "the person")
}

// A split policy of $25,000, $50,000 and $10,000, as a driver has it.
func TestDamageToPropertyHasALimitOfItsOwn(t *testing.T) {
	p := primary("50000", "d")
	p.Limits.PerPerson, p.Limits.Property = expect.Dec("25000"), expect.Dec("10000")
	places := []insurance.Place{{Award: "a", Person: "x"}, {Award: "b", Person: "y"}, {Occurrence: "crash"}}
	got := divided(t, insurance.Record{Places: places, Policies: []insurance.Policy{p}}, injury("a", "40000"), injury("b", "12000"), owes("d", "car",
		head.KindProperty, "11000"))
	require.Equal(t, []string{"a award: primary 25000.00 within_the_limits", "a award: the debtor 15000.00 above_the_limits",
		"b award: primary 12000.00 within_the_limits",
		"car award: primary 10000.00 within_the_limits", "car award: the debtor 1000.00 above_the_limits"}, parts(got))
}

func TestALimitThatIsTooSmallForSeveralIsDividedAsIsRecorded(t *testing.T) {
	p := primary("100000", "d", "e")
	record := insurance.Record{Places: oneAccident(), Policies: []insurance.Policy{p}}
	owed := []insurance.Owed{injury("a", "90000"), owes("e", "a", head.KindNoneconomic, "60000")}
	record.Places = nil
	_, err := record.Divide(owed)
	require.Equal(t, []string{"policies[0].short"}, expect.Paths(err))
	record.Policies[0].Short = insurance.ProRata
	got := divided(t, record, owed...)
	require.Equal(t, "60000.00", got.Debtors[0].Insured.StringFixed(2))
	require.Equal(t, "40000.00", got.Debtors[1].Insured.StringFixed(2))
	record.Policies[0].Short = insurance.InOrder
	got = divided(t, record, owed...)
	require.Equal(t, "90000.00", got.Debtors[0].Insured.StringFixed(2))
	require.Equal(t, "10000.00", got.Debtors[1].Insured.StringFixed(2))
	one, other := injury("a", "90000"), injury("b", "60000")
	one.For, other.For = []string{"x"}, []string{"y"}
	record.Places, record.Policies[0].Short = oneAccident(), insurance.ShortfallUnspecified
	_, err = record.Divide([]insurance.Owed{one, other})
	require.Equal(t, []string{"policies[0].short"}, expect.Paths(err), "several claimants")
	other.For = one.For
	require.Equal(t, "100000.00", divided(t, record, one, other).Insured.StringFixed(2), "one claimant")
}

// above is an excess policy, or an umbrella, that begins at a dollar.
func above(id string, layer insurance.Layer, attaches, limit string) insurance.Policy {
	p := covering("US-WI", limit, insurance.Silent, "d")
	p.ID, p.Layer, p.Attaches = id, layer, expect.Dec(attaches)
	return p
}

func TestLayersPayInTheOrderOfTheirDollars(t *testing.T) {
	record := insurance.Record{Policies: []insurance.Policy{above("second", insurance.Excess, "300000", "500000"), primary("100000", "d"),
		above("first", insurance.Excess, "100000", "200000")}}
	got := divided(t, record, injury("a", "900000"))
	require.Equal(t, []string{"a award: primary 100000.00 within_the_limits", "a award: first 200000.00 within_the_limits",
		"a award: second 500000.00 within_the_limits",
		"a award: the debtor 100000.00 above_the_limits"}, parts(got))
	record.Policies[1].Limits.Aggregate, record.Policies[1].Paid = expect.Dec("100000"), []insurance.Paid{{Amount: expect.Dec("70000")}}
	got = divided(t, record, injury("a", "200000"))
	require.Equal(t, []string{"a award: primary 30000.00 within_the_limits", "a award: first 100000.00 within_the_limits",
		"a award: the debtor 70000.00 below_the_attachment"},
		parts(got))
	record.Policies[2].Attaches = expect.Dec("300000")
	_, err := record.Divide([]insurance.Owed{injury("a", "1")})
	require.Equal(t, []string{"policies[2].attaches"}, expect.Paths(err))
}

func TestAnUmbrellaPaysAboveItsRetentionWhatNoPolicyBelowItCovers(t *testing.T) {
	below, umbrella := primary("100000", "d"), above("umbrella", insurance.Umbrella, "100000", "1000000")
	below.Excludes = head.Of(head.KindReputation)
	umbrella.Retention = insurance.Retention{Kind: insurance.SelfInsured, Amount: expect.Dec("10000")}
	record := insurance.Record{Places: oneAccident(), Policies: []insurance.Policy{below, umbrella}}
	got := divided(t, record, injury("a", "150000"), owes("d", "libel", head.KindReputation, "60000"))
	require.Equal(t, []string{"a award: primary 100000.00 within_the_limits", "a award: umbrella 50000.00 within_the_limits",
		"libel award: the debtor 10000.00 retained",
		"libel award: umbrella 50000.00 within_the_limits"}, parts(got))
}

func TestInterestIsPaidAsTheFormPromises(t *testing.T) {
	o := injury("a", "150000")
	o.Before = expect.Dec("30000")
	o.After = []insurance.Stretch{{From: civil.On(2024, 1, 1), Through: civil.On(2024, 7, 1), Dollars: expect.Dec("9000")},
		{From: civil.On(2024, 7, 1), Through: civil.On(2025, 1, 1), Dollars: expect.Dec("9200")}}
	for name, c := range map[string]struct {
		terms  insurance.InterestTerm
		tender civil.Date
		want   []string
	}{
		"on its part before, on the whole after": {insurance.InterestTerm{Before: insurance.OwnPart, After: insurance.WholeJudgment}, civil.Date{}, []string{
			"a interest_before_judgment: primary 20000.00 beside_the_limits", "a interest_before_judgment: the debtor 10000.00 interest_not_promised",
			"a interest_after_judgment: primary 9000.00 beside_the_limits", "a interest_after_judgment: primary 9200.00 beside_the_limits"}},
		"on the whole until the tender": {insurance.InterestTerm{Before: insurance.OwnPart, After: insurance.WholeJudgment}, civil.On(2024, 7, 1), []string{
			"a interest_before_judgment: primary 20000.00 beside_the_limits", "a interest_before_judgment: the debtor 10000.00 interest_not_promised",
			"a interest_after_judgment: primary 9000.00 beside_the_limits", "a interest_after_judgment: the debtor 9200.00 interest_not_promised"}},
		"on its part": {insurance.InterestTerm{Before: insurance.NotPaid, After: insurance.OwnPart}, civil.Date{}, []string{
			"a interest_before_judgment: the debtor 30000.00 interest_not_promised",
			"a interest_after_judgment: primary 5000.00 beside_the_limits", "a interest_after_judgment: the debtor 4000.00 interest_not_promised",
			"a interest_after_judgment: primary 5111.11 beside_the_limits", "a interest_after_judgment: the debtor 4088.89 interest_not_promised"}},
		"all of it before": {insurance.InterestTerm{Before: insurance.WholeJudgment, After: insurance.NotPaid}, civil.Date{}, []string{
			"a interest_before_judgment: primary 30000.00 beside_the_limits",
			"a interest_after_judgment: the debtor 9000.00 interest_not_promised", "a interest_after_judgment: the debtor 9200.00 interest_not_promised"}},
	} {
		p := primary("100000", "d")
		p.Interest, p.Tender.On = c.terms, c.tender
		got := divided(t, insurance.Record{Policies: []insurance.Policy{p}}, o)
		require.Equal(t, append([]string{"a award: primary 100000.00 within_the_limits", "a award: the debtor 50000.00 above_the_limits"}, c.want...),
			parts(got), name)
	}
	p := primary("200000", "d")
	p.Interest = insurance.InterestTerm{Before: insurance.WithinLimits, After: insurance.WithinLimits}
	got := divided(t, insurance.Record{Policies: []insurance.Policy{p}}, o)
	require.Equal(t, []string{"a award: primary 150000.00 within_the_limits", "a interest_before_judgment: primary 30000.00 within_the_limits",
		"a interest_after_judgment: primary 9000.00 within_the_limits", "a interest_after_judgment: primary 9200.00 within_the_limits"}, parts(got))
	p.Limits.PerOccurrence = expect.Dec("185000")
	got = divided(t, insurance.Record{Policies: []insurance.Policy{p}}, o)
	require.Equal(t, "185000.00", got.Policies[0].Within.StringFixed(2))
	p.Tender.On, p.Interest.After = civil.On(2024, 3, 1), insurance.WholeJudgment
	_, err := insurance.Record{Policies: []insurance.Policy{p}}.Divide([]insurance.Owed{o})
	require.Equal(t, []string{"owed"}, expect.Paths(err), "a tender within a stretch of days")
}

func TestWhoPaysInterestOnTheWholeJudgmentIsAsked(t *testing.T) {
	below, over := primary("100000", "d"), above("excess", insurance.Excess, "100000", "100000")
	below.Interest.After, over.Interest.After = insurance.WholeJudgment, insurance.WholeJudgment
	o := bearing(injury("a", "150000"), "900")
	record := insurance.Record{Policies: []insurance.Policy{below, over}}
	_, err := record.Divide([]insurance.Owed{o})
	require.Equal(t, []string{"interest_by"}, expect.Paths(err))
	record.InterestBy = "excess"
	got := divided(t, record, o)
	require.Equal(t, "900.00", got.Policies[1].Beside.StringFixed(2))
	record.Policies[0].Interest, record.Policies[1].Interest = insurance.InterestTerm{}, insurance.InterestTerm{}
	o.Before = expect.Dec("7")
	_, err = record.Divide([]insurance.Owed{o})
	require.Equal(t, []string{"policies[0].interest.before", "policies[1].interest.before", "policies[0].interest.after", "policies[1].interest.after"},
		expect.Paths(err))
	record.Policies = record.Policies[:1]
	record.InterestBy = ""
	record.Policies[0].Interest = insurance.InterestTerm{Before: insurance.NotPaid, After: insurance.WholeJudgment}
	punitive := bearing(owes("d", "x", kindPunitive, "5000"), "30")
	record.Policies[0].Punitive.Term, record.Places = insurance.Excluded, oneAccident()
	_, err = record.Divide([]insurance.Owed{o, punitive})
	require.Equal(t, []string{"policies[0].interest.on_uncovered"}, expect.Paths(err))
	record.Policies[0].Interest.OnUncovered = insurance.Covered
	require.Equal(t, "930.00", divided(t, record, o, punitive).Policies[0].Beside.StringFixed(2))
	record.Policies[0].Interest.OnUncovered = insurance.Excluded
	require.Equal(t, "900.00", divided(t, record, o, punitive).Policies[0].Beside.StringFixed(2))
}

// Punitive damages of $50 under a policy of $100, by what the form says, the law of the policy and what was found.
func TestPunitiveDamagesFollowTheFormAndTheLaw(t *testing.T) {
	yes := func(topics ...finding.Topic) (out []finding.Finding) {
		for _, topic := range topics {
			out = append(out, finding.Finding{What: topic, Status: finding.Established})
		}
		return out
	}
	no := func(topics ...finding.Topic) (out []finding.Finding) {
		for _, topic := range topics {
			out = append(out, finding.Finding{What: topic, Status: finding.NotEstablished, About: []string{"d"}})
		}
		return out
	}
	const vicarious, intentional = insurance.Vicarious, finding.Topic("intentional")
	for _, c := range []struct {
		name     string
		term     insurance.Term
		law      string
		findings []finding.Finding
		reason   string // of the one line; or the paths of the error
	}{
		{"a form that excludes them asks for nothing", insurance.Excluded, "", nil, "not_in_the_form"},
		{"a form of which nothing is recorded", insurance.TermUnspecified, "US-WI", nil, "policies[0].punitive.term"},
		{"no law", insurance.Covered, "", nil, "policies[0].law"},
		{"law that was not confirmed", insurance.Covered, "US-KY", nil, "policies[0].law"},
		{"covered where the law allows it", insurance.Covered, "US-WI", nil, "within_the_limits"},
		{"silent, and the law says that such a form covers them", insurance.Silent, "US-WI", nil, "within_the_limits"},
		{"silent, and the law does not say", insurance.Silent, "US-DE", nil, "policies[0].punitive.term"},
		{"express in Hawaii", insurance.Covered, "US-HI", nil, "within_the_limits"},
		{"silent in Hawaii", insurance.Silent, "US-HI", nil, "not_in_the_form"},
		{"whether the act was another's, in Ohio", insurance.Covered, "US-OH", nil, "policies[0]"},
		{"own act in Ohio", insurance.Covered, "US-OH", no(vicarious), "barred_by_law"},
		{"the act of another in Ohio is undecided", insurance.Covered, "US-OH", yes(vicarious), "policies[0]"},
		{"own act in Oklahoma", insurance.Silent, "US-OK", no(vicarious), "barred_by_law"},
		{"the act of another in Oklahoma", insurance.Silent, "US-OK", yes(vicarious), "within_the_limits"},
		{"undecided in Texas", insurance.Covered, "US-TX", nil, "policies[0]"},
		{"conduct that nobody recorded, in Virginia", insurance.Covered, "US-VA", no(vicarious), "policies[0]"},
		{"an intentional act in Virginia", insurance.Covered, "US-VA", append(no(vicarious), yes(intentional)...), "barred_by_law"},
		{"negligence in Virginia", insurance.Covered, "US-VA", no(vicarious, intentional), "within_the_limits"},
		{"the act of another in Virginia, however intentional", insurance.Covered, "US-VA", yes(vicarious, intentional), "within_the_limits"},
		{"an intentional act in Arizona is undecided", insurance.Covered, "US-AZ", append(no(vicarious), yes(intentional)...), "policies[0]"},
		{"a finding about the debtor comes first", insurance.Covered, "US-VA", append(yes(intentional), no(vicarious, intentional)...), "within_the_limits"},
	} {
		p := covering(c.law, "100", c.term, "d")
		record := insurance.Record{Policies: []insurance.Policy{p}, Findings: c.findings}
		got, err := record.Divide([]insurance.Owed{owes("d", "x", kindPunitive, "50")})
		if err != nil {
			require.Equal(t, []string{c.reason}, expect.Paths(err), c.name)
			// a decision on coverage answers all of it
			record.Decisions = []insurance.Decision{decided("primary", true, "x")}
			require.Equal(t, "50.00", divided(t, record, owes("d", "x", kindPunitive, "50")).Insured.StringFixed(2), c.name)
			continue
		}
		require.Len(t, got.Lines, 1, c.name)
		require.Equal(t, c.reason, got.Lines[0].Reason.String(), c.name)
		require.NotEmpty(t, got.Lines[0].Why)
		if c.term != insurance.Excluded {
			require.NotEmpty(t, got.Lines[0].Rule, c.name)
			require.NotEmpty(t, got.Lines[0].Authority, c.name)
		}
	}
}

func TestKindsThatAFormDoesNotSpeakOfAreAsked(t *testing.T) {
	record := insurance.Record{Places: oneAccident(), Policies: []insurance.Policy{primary("100", "d")}}
	costs := owes("d", "costs", head.KindCosts, "70")
	_, err := record.Divide([]insurance.Owed{costs})
	require.Equal(t, []string{"policies[0].covers"}, expect.Paths(err))
	record.Policies[0].Beside = head.Of(head.KindCosts)
	got := divided(t, record, injury("a", "100"), costs)
	require.Equal(t, []string{"a award: primary 100.00 within_the_limits", "costs award: primary 70.00 beside_the_limits"}, parts(got))
	record.Decisions = []insurance.Decision{{Policy: "primary", Awards: []string{"costs"}, Debtors: []string{"d"}, Note: "agreed"}}
	got = divided(t, record, costs)
	require.Equal(t, []string{"costs award: the debtor 70.00 decided_against"}, parts(got))
	got = divided(t, record, owes("stranger", "a", head.KindNoneconomic, "5"))
	require.Equal(t, []string{"a award: the debtor 5.00 no_policy"}, parts(got))
	require.Equal(t, []string{"a award: the debtor 5.00 no_policy"}, parts(divided(t, insurance.Record{}, injury("a", "5"))))
}

func TestWrongRecordsAreRefused(t *testing.T) {
	whole := func() insurance.Record {
		return insurance.Record{Policies: []insurance.Policy{primary("100", "d"), above("excess", insurance.Excess, "100", "100")}}
	}
	for path, change := range map[string]func(*insurance.Record){
		"policies[0].id":               func(r *insurance.Record) { r.Policies[0].ID = "" },
		"policies[1].id":               func(r *insurance.Record) { r.Policies[1].ID = "primary" },
		"policies[0].layer":            func(r *insurance.Record) { r.Policies[0].Layer = 9 },
		"policies[0].insured":          func(r *insurance.Record) { r.Policies[0].Insured = nil },
		"policies[0].insured[1]":       func(r *insurance.Record) { r.Policies[0].Insured = []string{"d", "d"} },
		"policies[0].attaches":         func(r *insurance.Record) { r.Policies[0].Attaches = expect.Dec("1") },
		"policies[1].attaches":         func(r *insurance.Record) { r.Policies[1].Attaches = expect.Dec("0") },
		"policies[0].limits":           func(r *insurance.Record) { r.Policies[0].Limits = insurance.Limits{} },
		"policies[0].limits.combined":  func(r *insurance.Record) { r.Policies[0].Limits.Combined = expect.Dec("5") },
		"policies[0].limits.aggregate": func(r *insurance.Record) { r.Policies[0].Limits.Aggregate = expect.Dec("0.001") },
		"policies[1].limits":           func(r *insurance.Record) { r.Policies[1].Limits.PerPerson = expect.Dec("5") },
		"policies[0].retention.kind":   func(r *insurance.Record) { r.Policies[0].Retention.Kind = insurance.Deductible },
		"policies[0].retention.met":    func(r *insurance.Record) { r.Policies[0].Retention.Met = expect.Dec("5") },
		"policies[1].retention.kind": func(r *insurance.Record) {
			r.Policies[1].Retention = insurance.Retention{Kind: 1, Amount: expect.Dec("5")}
		},
		"policies[0].paid[0].amount": func(r *insurance.Record) { r.Policies[0].Paid = []insurance.Paid{{Amount: expect.Dec("-1")}} },
		"policies[0].punitive.term":  func(r *insurance.Record) { r.Policies[0].Punitive.Term = 9 },
		"policies[0].interest.after": func(r *insurance.Record) { r.Policies[0].Interest.After = 9 },
		"policies[0].covers":         func(r *insurance.Record) { r.Policies[0].Covers = head.Of(kindPunitive) },
		"policies[0].beside": func(r *insurance.Record) {
			r.Policies[0].Covers, r.Policies[0].Beside = head.Of(head.KindFees), head.Of(head.KindFees)
		},
		"policies[0].interest.on_uncovered": func(r *insurance.Record) { r.Policies[0].Interest.OnUncovered = insurance.Silent },
		"places[1].award":                   func(r *insurance.Record) { r.Places = make([]insurance.Place, 2) },
		"pays[0].debtor":                    func(r *insurance.Record) { r.Pays = []insurance.Pays{{Award: "a"}} },
		"findings[0].status":                func(r *insurance.Record) { r.Findings = []finding.Finding{{What: "x"}} },
		"decisions[0].policy":               func(r *insurance.Record) { r.Decisions = []insurance.Decision{{Policy: "x", Awards: []string{"a"}}} },
		"decisions[0].awards":               func(r *insurance.Record) { r.Decisions = []insurance.Decision{{Policy: "excess"}} },
		"interest_by":                       func(r *insurance.Record) { r.InterestBy = "x" },
		"policies":                          func(r *insurance.Record) { r.Policies = make([]insurance.Policy, insurance.MaxPolicies+1) },
	} {
		r := whole()
		change(&r)
		require.Equal(t, []string{path}, expect.Paths(r.Validate()), path)
	}
	for path, change := range map[string]func(*insurance.Owed){
		"owed[0].debtor":  func(o *insurance.Owed) { o.Debtor = "" },
		"owed[0].kind":    func(o *insurance.Owed) { o.Kind = 0 },
		"owed[0].dollars": func(o *insurance.Owed) { o.Dollars = expect.Dec("0.005") },
		"owed[0].before":  func(o *insurance.Owed) { o.Before = expect.Dec("-5") },
		"owed[0].after[0].from": func(o *insurance.Owed) {
			o.After = []insurance.Stretch{{From: civil.On(2024, 1, 2), Through: civil.On(2024, 1, 1)}}
		},
	} {
		o := injury("a", "5")
		change(&o)
		_, err := whole().Divide([]insurance.Owed{o})
		require.Equal(t, []string{path}, expect.Paths(err), path)
	}
	_, err := whole().Divide([]insurance.Owed{injury("a", "5"), injury("a", "6")})
	require.Equal(t, []string{"owed[1]"}, expect.Paths(err))
	_, err = whole().Divide([]insurance.Owed{injury("a", "5"), injury("b", "6")})
	require.Equal(t, []string{"places", "places"}, expect.Paths(err), "to which occurrence they belong")
	split := whole()
	split.Policies[0].Limits.PerPerson = expect.Dec("50")
	_, err = split.Divide([]insurance.Owed{injury("a", "5")})
	require.Equal(t, []string{"places"}, expect.Paths(err), "whose injury it is")
}
