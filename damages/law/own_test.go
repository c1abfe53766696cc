package law_test

import (
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func mine[R any](id string, rule R) dated.Version[R] {
	return dated.Version[R]{Meta: dated.Meta{ID: dated.RuleID(id), Title: "a rule of one's own", Authority: immutable.Of(authority.Statute("H.B. 1", "").NotConfirmed())}, Rule: rule}
}

func capOf(dollars int64) law.Caps {
	return immutable.Of(limit.Cap{Kinds: head.AllPunitive(), Unit: limit.Plaintiff, To: limit.Dollars(dollars)})
}

func TestARuleOfOnesOwnTakesThePlaceOfTheLibrarys(t *testing.T) {
	ca := find(t, "US-CA")
	own, err := ca.With(
		law.ReplacePunitiveCaps("", mine("own-cap", capOf(5))), law.ReplacePunitiveCaps("defamation", mine("own-defamation", capOf(7))),
		law.ReplacePunitivePredicate("", mine("own-predicate", punitive.Predicate{States: immutable.Of[finding.Topic]("malice")})), law.ReplaceSplitRecovery("", mine("own-split", punitive.Split{})),
		law.ReplaceCompensatoryCaps("premises", mine("own-premises", capOf(9))), law.ReplaceFault("", mine("own-fault", fault.Rule{Bar: fault.At50})),
		law.ReplaceLiability("", mine("own-liability", fault.Always())), law.ReplaceCredit("", mine("own-credit", fault.Credit{Method: fault.ProTanto})),
		law.ReplaceReallocation("", mine("own-reallocation", fault.Reallocation{Rule: fault.AmongAll})), law.ReplaceCollateral("", mine("own-collateral", fault.Collateral{Effect: fault.Deducted})),
		law.ReplaceOrder("", mine("own-order", immutable.Of(law.StageCaps, law.StageFault))), law.ReplaceRemittitur("", mine("own-remittitur", remittitur.Practice{})),
		law.ReplacePostjudgment("", mine("own-post", interest.Postjudgment{Start: interest.FromEntry})), law.ReplacePrejudgment("", mine("own-pre", interest.Prejudgment{Available: interest.None})),
		law.ReplaceAppealSecurity("", mine("own-security", interest.AppealSecurity{Measured: interest.AsApproved})),
		law.ReplaceEnforcementPeriod("", mine("own-life", interest.EnforcementPeriod{Years: 10})),
	)
	require.NoError(t, err)
	require.Equal(t, "US-CA", own.Code())
	require.Equal(t, "California", own.Name())
	dates := dated.Dates{Accrual: civil.On(2020, 1, 1), Filing: civil.On(2020, 1, 1), Verdict: civil.On(2020, 1, 1), Judgment: civil.On(2020, 1, 1)}
	for cause, want := range map[string]dated.RuleID{"": "own-cap", "fraud": "own-cap", "defamation": "own-defamation"} {
		v, err := own.PunitiveCaps().For(cause).On(dates)
		require.NoError(t, err)
		require.Equal(t, want, v.ID)
		require.True(t, v.Custom)
		require.Equal(t, dated.InForce, v.Status)
	}
	punitives := 0
	for range own.PunitiveCaps().Reaching("defamation") {
		punitives++
	}
	require.Equal(t, 1, punitives, "the cap for all causes does not stand beside the cause's own")
	reached := 0
	for range own.CompensatoryCaps().Reaching("premises") {
		reached++
	}
	was := 0
	for range ca.CompensatoryCaps().Reaching("premises") {
		was++
	}
	require.Equal(t, was+1, reached, "a cap for a cause applies beside the general one")
	for _, q := range own.Questions() {
		if q.Name == "compensatory caps" || q.Name == "contingent fees" { // these are a caller's own through Load
			continue
		}
		v, err := q.Answers[0].On(dates)
		require.NoError(t, err)
		require.True(t, v.Custom, q.Name)
	}
	v, err := ca.PunitiveCaps().On(dates)
	require.NoError(t, err)
	require.Equal(t, dated.RuleID("us-ca-punitive-cap"), v.ID, "the library's own law is untouched")
	again, err := law.Lookup("US-CA")
	require.NoError(t, err)
	require.Equal(t, ca, again)
}

func TestAnOwnRuleForOneOfSeveralCausesLeavesTheOthers(t *testing.T) {
	tx := find(t, "US-WI") // its provision on medical malpractice
	own, err := tx.With(law.ReplaceCompensatoryCaps("med-mal", mine("own-med-mal", law.Caps{})))
	require.NoError(t, err)
	ids := func(cause string) (out []dated.RuleID) {
		for p := range own.CompensatoryCaps().Reaching(cause) {
			if v, err := p.On(dated.Dates{Accrual: civil.On(2018, 1, 1), Filing: civil.On(2018, 1, 1), Verdict: civil.On(2018, 1, 1)}); err == nil {
				out = append(out, v.ID)
			}
		}
		return out
	}
	require.True(t, slices.Contains(ids("med-mal"), "own-med-mal"))
	require.False(t, slices.Contains(ids("government"), "own-med-mal"))
}

func TestAnOwnRuleIsChecked(t *testing.T) {
	between := func(id string, from, until civil.Date, trigger dated.Event) dated.Version[law.Caps] {
		v := mine(id, capOf(1))
		v.From, v.Until, v.Event = from, until, trigger
		return v
	}
	y := func(n int) civil.Date { return civil.On(n, 1, 1) }
	for name, c := range map[string]struct {
		change law.Change
		paths  []string
	}{
		"no change":        {law.Change{}, []string{"changes[0]"}},
		"no version":       {law.ReplacePunitiveCaps(""), []string{"changes[0].versions"}},
		"unknown cause":    {law.ReplacePunitiveCaps("moonlight", mine("own-x", capOf(1))), []string{"changes[0].cause"}},
		"the library's ID": {law.ReplacePunitiveCaps("", mine("us-ca-punitive-cap", capOf(1))), []string{"changes[0].versions[0].id"}},
		"nothing at all":   {law.ReplacePunitiveCaps("", dated.Version[law.Caps]{}), []string{"changes[0].versions[0].id", "changes[0].versions[0].title", "changes[0].versions[0].sources"}},
		"no trigger":       {law.ReplacePunitiveCaps("", between("own-x", y(2000), civil.Date{}, dated.AnyTime)), []string{"changes[0].versions[0].applies.by"}},
		"backwards":        {law.ReplacePunitiveCaps("", between("own-x", y(2000), y(1999), dated.Filing)), []string{"changes[0].versions[0].applies.until"}},
		"overlap":          {law.ReplacePunitiveCaps("", between("own-x", y(2000), y(2005), dated.Filing), between("own-y", y(2004), civil.Date{}, dated.Filing)), []string{"changes[0].versions[1].applies.from"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := find(t, "US-CA").With(c.change)
			require.ErrorIs(t, err, invalid.ErrInvalid)
			var got []string
			for _, e := range invalid.All(err) {
				got = append(got, e.Path)
			}
			require.Equal(t, c.paths, got)
		})
	}
	_, err := law.Jurisdiction{}.With()
	require.Error(t, err)
}

// What the library's own law may not say, a caller's own may not say either.
func TestTheRuleOfAnOwnVersionIsChecked(t *testing.T) {
	const at = "changes[0].versions[0].rule"
	malice := immutable.Of[finding.Topic]("malice")
	of := func(c limit.Cap) law.Change { return law.ReplacePunitiveCaps("", mine("own-x", immutable.Of(c))) }
	good := limit.Cap{Kinds: head.AllPunitive(), To: limit.Dollars(1)}
	with := func(put func(*limit.Cap)) law.Change {
		c := good
		put(&c)
		return of(c)
	}
	order := func(stages ...law.Stage) law.Change {
		return law.ReplaceOrder("", mine("own-x", immutable.Of(stages...)))
	}
	credit := func(c fault.Credit) law.Change { return law.ReplaceCredit("", mine("own-x", c)) }
	predicate := func(p punitive.Predicate) law.Change { return law.ReplacePunitivePredicate("", mine("own-x", p)) }
	split := func(s punitive.Split) law.Change { return law.ReplaceSplitRecovery("", mine("own-x", s)) }
	half := punitive.Fraction{Num: 1, Den: 2}
	joint := func(c fault.Clause) law.Change {
		return law.ReplaceLiability("", mine("own-x", fault.Liability{Joint: immutable.Of(c)}))
	}
	absurd := decimal.New(1, 10_000_000)
	for name, c := range map[string]struct {
		change law.Change
		paths  []string
	}{
		"a credit of method 77":            {credit(fault.Credit{Method: 77}), []string{".method"}},
		"a credit without a method":        {credit(fault.Credit{}), []string{".method"}},
		"a credit in a place that is none": {credit(fault.Credit{Method: fault.ProTanto, Order: 77}), []string{".order"}},
		"parts of a credit that are none":  {credit(fault.Credit{Method: fault.ProTanto, Interest: 9, Several: 9, Unrecorded: 9, Vicarious: 99}), []string{".interest", ".several", ".unrecorded", ".vicarious"}},
		"a credit except on nothing":       {credit(fault.Credit{Method: fault.ProTanto, Except: immutable.Of("", "moonlight")}), []string{".except[0]", ".except[1]"}},
		"an empty cap":                     {of(limit.Cap{}), []string{"[0].kinds", "[0].to"}},
		"a cap on unknown causes":          {with(func(c *limit.Cap) { c.Causes = immutable.Of("moonlight"); c.Except = immutable.Of("fraud", "fraud") }), []string{"[0].except[1]", "[0].causes[0]"}},
		"a cap of an unknown unit":         {with(func(c *limit.Cap) { c.Unit = 128 }), []string{"[0].unit"}},
		"a cap with a bad measure":         {with(func(c *limit.Cap) { c.Measures = immutable.Of(limit.Measure{Base: "x"}) }), []string{"[0].measures[0].kinds"}},
		"a cap that measures twice": {with(func(c *limit.Cap) {
			m := limit.Measure{Base: "x", Kinds: head.All()}
			c.Measures = immutable.Of(m, m)
		}), []string{"[0].measures[1].base"}},
		"a cap with an unknown spread":        {with(func(c *limit.Cap) { c.Spread = 9 }), []string{"[0].spread"}},
		"rounding, rounding, fault":           {order(law.StageRounding, law.StageRounding, law.StageFault), []string{"[0]", "[1]", "[1]"}},
		"fault twice":                         {order(law.StageFault, law.StageFault), []string{"[1]"}},
		"a stage that is none":                {order(77), []string{"[0]"}},
		"a predicate that asks nothing":       {predicate(punitive.Predicate{}), []string{".states"}},
		"a predicate of unknown availability": {predicate(punitive.Predicate{Available: 9, States: malice}), []string{".available"}},
		"a statute, and none named":           {predicate(punitive.Predicate{Available: punitive.ByStatute, States: malice}), []string{".opens"}},
		"a statute for an unknown cause":      {predicate(punitive.Predicate{Available: punitive.ByStatute, States: malice, Opens: immutable.Of("moonlight")}), []string{".opens[0]"}},
		"a state twice, and a wrong one":      {predicate(punitive.Predicate{States: immutable.Of[finding.Topic]("malice", "Malice!", "malice")}), []string{".states[1]", ".states[2]"}},
		"an unknown proof, a wrong agent":     {predicate(punitive.Predicate{States: malice, Proof: 99, Agent: "An agent"}), []string{".proof", ".agent"}},
		"a bar without authority":             {predicate(punitive.Predicate{States: malice, Bars: immutable.Of(punitive.Bar{Cause: "fraud"})}), []string{".bars[0].authority.kind", ".bars[0].authority.text"}},
		"a bar on an unknown cause":           {predicate(punitive.Predicate{States: malice, Bars: immutable.Of(punitive.Bar{Cause: "moonlight", Authority: authority.Case("X", "").NotConfirmed()})}), []string{".bars[0].cause"}},
		"a share of all":                      {split(punitive.Split{Payee: "X", Share: punitive.Fraction{Num: 1, Den: 1}, Vests: "verdict"}), []string{".share"}},
		"a negative share":                    {split(punitive.Split{Payee: "X", Share: punitive.Fraction{Num: -1, Den: -2}, Vests: "verdict"}), []string{".share"}},
		"a share for nobody":                  {split(punitive.Split{Share: half}), []string{".payee"}},
		"a payee without a share":             {split(punitive.Split{Payee: "X"}), []string{".share"}},
		"a share that never vests":            {split(punitive.Split{Payee: "X", Share: half}), []string{".vests"}},
		"absurd amounts":                      {split(punitive.Split{Payee: "X", Share: half, Vests: "verdict", Threshold: absurd, IfOver: decimal.New(-1, 0)}), []string{".threshold", ".if_over"}},
		"a wrong finding":                     {split(punitive.Split{Payee: "X", Share: half, Vests: "verdict", Unless: "No!"}), []string{".unless"}},
		"no bar":                              {law.ReplaceFault("", mine("own-x", fault.Rule{})), []string{".bar"}},
		"unknown parts of a bar":              {law.ReplaceFault("", mine("own-x", fault.Rule{Bar: 77, Against: 77, Reduces: 77})), []string{".bar", ".against", ".reduces"}},
		"what lifts a bar twice":              {law.ReplaceFault("", mine("own-x", fault.Rule{Bar: fault.Pure, Lifts: immutable.Of[finding.Topic]("own_x", "own_x", "Y")})), []string{".lifts[2]", ".lifts[1]"}},
		"liability of an unknown group":       {law.ReplaceLiability("", mine("own-x", fault.Liability{Among: 77})), []string{".among"}},
		"a threshold out of range":            {joint(fault.Clause{Over: fault.Threshold{Percent: 101}}), []string{".joint[0].over.percent"}},
		"a clause with a wrong finding":       {joint(fault.Clause{Finding: "No!"}), []string{".joint[0].finding"}},
		"a clause for unknown causes":         {joint(fault.Clause{Causes: immutable.Of("moonlight"), Except: immutable.Of("moonlight")}), []string{".joint[0].causes[0]", ".joint[0].except[0]"}},
		"a multiple out of range":             {joint(fault.Clause{Times: -1}), []string{".joint[0].times"}},
		"two most sums":                       {joint(fault.Clause{Times: 2, Combined: true}), []string{".joint[0].times"}},
		"no reallocation":                     {law.ReplaceReallocation("", mine("own-x", fault.Reallocation{})), []string{".rule"}},
		"reallocation out of range":           {law.ReplaceReallocation("", mine("own-x", fault.Reallocation{Rule: 77, AtMost: fault.Threshold{Percent: -1}, WithinMonths: -1})), []string{".rule", ".at_most.percent", ".within_months"}},
		"no effect of a benefit":              {law.ReplaceCollateral("", mine("own-x", fault.Collateral{})), []string{".effect"}},
		"a benefit's threshold out of range":  {law.ReplaceCollateral("", mine("own-x", fault.Collateral{Effect: fault.Deducted, ThresholdDollars: -1})), []string{".threshold_dollars"}},
		"an answer without its law":           {law.ReplaceRemittitur("", mine("own-x", remittitur.Practice{Offer: remittitur.Yes})), []string{".offer_law.kind", ".offer_law.text"}},
		"an answer that is none":              {law.ReplaceRemittitur("", mine("own-x", remittitur.Practice{Additur: 77, AdditurLaw: authority.Case("X", "").NotConfirmed()})), []string{".additur"}},
		"courts that differ, and none cited":  {law.ReplaceRemittitur("", mine("own-x", remittitur.Practice{DueProcess: remittitur.Varies, DueProcessLaw: authority.Case("X", "").NotConfirmed()})), []string{".due_process_more"}},
		"interest from no day":                {law.ReplacePostjudgment("", mine("own-x", interest.Postjudgment{})), []string{".start"}},
		"interest at an absurd rate":          {law.ReplacePostjudgment("", mine("own-x", interest.Postjudgment{Start: interest.FromEntry, Sets: 77, Rule: interest.Rule{Rate: interest.Fixed(absurd)}})), []string{".rule.rate.percent", ".sets"}},
		"a tier of an absurd sum":             {law.ReplacePostjudgment("", mine("own-x", interest.Postjudgment{Start: interest.FromEntry, Small: interest.Tier{Most: absurd}})), []string{".small.most"}},
		"interest that is not available":      {law.ReplacePrejudgment("", mine("own-x", interest.Prejudgment{})), []string{".available", ".start"}},
		"interest of unknown parts":           {law.ReplacePrejudgment("", mine("own-x", interest.Prejudgment{Available: 77, Sets: 77, Start: 77, Ends: 77, Longest: interest.Longest{Years: 5, Months: 5}})), []string{".available", ".sets", ".start", ".ends", ".longest"}},
		"interest from several days": {law.ReplacePrejudgment("", mine("own-x", interest.Prejudgment{Available: interest.OfRight, First: interest.First{Of: immutable.Of(
			interest.Moment{Event: interest.FromFiling, Months: -1, Days: -1}, interest.Moment{By: 77}, interest.Moment{Event: 77, Within: 5})}})),
			[]string{".first.choice", ".first.of[0].months", ".first.of[0].days", ".first.of[1]", ".first.of[1].by", ".first.of[2].event", ".first.of[2].within"}},
		"security by no measure":             {law.ReplaceAppealSecurity("", mine("own-x", interest.AppealSecurity{})), []string{".measured"}},
		"a life without end that is renewed": {law.ReplaceEnforcementPeriod("", mine("own-x", interest.EnforcementPeriod{Renews: 5, From: interest.FromExpiry})), []string{".renews"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := find(t, "US-CA").With(c.change)
			require.ErrorIs(t, err, invalid.ErrInvalid)
			var got, want []string
			for _, e := range invalid.All(err) {
				got = append(got, e.Path)
			}
			for _, p := range c.paths {
				want = append(want, at+p)
			}
			require.Equal(t, want, got, "%v", err)
		})
	}
	_, err := find(t, "US-CA").With(of(good), order(law.StageCaps, law.StageFault), credit(fault.Credit{Method: fault.ProTanto}))
	require.NoError(t, err)
}

func TestProvisionsAnswerForCauses(t *testing.T) {
	for j := range law.All() {
		for _, ps := range []dated.Provisions[law.Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
			for i := range ps.Len() {
				p := ps.At(i)
				for c := range p.Causes() {
					requireCause(t, c)
					require.True(t, p.Reaches(c) || slices.Contains(slices.Collect(p.Except()), c))
					require.True(t, p.Names(c))
				}
				for c := range p.Except() {
					requireCause(t, c)
					require.False(t, p.Reaches(c))
				}
			}
			require.Zero(t, ps.At(-1).Len())
			require.Zero(t, ps.At(ps.Len()).Len())
		}
	}
	require.Zero(t, dated.Provisions[law.Caps]{}.For("fraud").Len())
}

func TestQuestionsSayTheLawInWords(t *testing.T) {
	for j := range law.All() {
		text, report, versions := j.Confirmed()
		byText, byReport, n := 0, 0, 0
		for _, q := range j.Questions() {
			require.NotEmpty(t, q.Name)
			for _, a := range q.Answers {
				for _, v := range a.Versions {
					n++
					if !v.Unconfirmed() && slices.ContainsFunc(v.Authority.Slice(), func(c authority.Citation) bool { return c.Status == authority.Read }) {
						byText++
					} else if !v.Unconfirmed() {
						byReport++
					}
					require.NotEmpty(t, v.Words, v.ID)
					require.NotContains(t, v.Words, "%!", v.ID)
				}
			}
		}
		require.Equal(t, versions, n)
		require.Equal(t, []int{byText, byReport}, []int{text, report}, j.Code())
	}
	va := find(t, "US-VA")
	for _, q := range va.Questions() {
		if q.Name == "punitive caps" {
			v, err := q.Answers[0].On(dated.Dates{Accrual: civil.On(2018, 12, 18)})
			require.NoError(t, err)
			require.Equal(t, "punitive damages: $350,000.00, per action", v.Words)
			_, err = q.Answers[0].On(dated.Dates{})
			require.ErrorIs(t, err, dated.ErrNotCovered)
		}
	}
}
