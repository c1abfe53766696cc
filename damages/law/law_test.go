package law_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
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
	"github.com/makewhole/remedies/damages/vocabulary"
)

// record is a version of any question, with its rule as a plain value.
type record struct {
	dated.Version[any]
	code, question string
	unconfirmed    bool
	on             func(dated.Dates) (dated.RuleID, error)
}

func gather[R any](code, question string, ps dated.Provisions[R]) (out [][]record) {
	for p := range ps.All() {
		out = append(out, gatherHistory(code, question, &p.History))
	}
	return out
}

func gatherHistory[R any](code, question string, h *dated.History[R]) (out []record) {
	on := func(d dated.Dates) (dated.RuleID, error) {
		v, err := h.On(d)
		return v.ID, err
	}
	for v := range h.All() {
		out = append(out, record{dated.Version[any]{Meta: v.Meta, Rule: v.Rule}, code, question, v.Unconfirmed(), on})
	}
	return out
}

// histories returns the versions of each question of each jurisdiction, oldest first.
func histories() (out [][]record) {
	for j := range law.All() {
		c := j.Code()
		out = slices.Concat(out, gather(c, "predicate", j.PunitivePredicate()), gather(c, "punitive caps", j.PunitiveCaps()),
			gather(c, "split", j.SplitRecovery()), gather(c, "compensatory caps", j.CompensatoryCaps()),
			gather(c, "fault", j.Fault()), gather(c, "liability", j.Liability()), gather(c, "credit", j.Credit()),
			gather(c, "reallocation", j.Reallocation()), gather(c, "collateral", j.Collateral()), gather(c, "order", j.Order()),
			gather(c, "remittitur", j.Remittitur()), gather(c, "postjudgment", j.Postjudgment()), gather(c, "prejudgment", j.Prejudgment()),
			gather(c, "security", j.AppealSecurity()), gather(c, "life", j.EnforcementPeriod()))
	}
	return out
}

func everyVersion() []record { return slices.Concat(histories()...) }

// dayOfEvent is a matter of which only the date that selects the version is known.
func dayOfEvent(t dated.Event, day civil.Date) dated.Dates {
	switch t {
	case dated.Accrual:
		return dated.Dates{Accrual: day}
	case dated.Filing:
		return dated.Dates{Filing: day}
	case dated.Verdict:
		return dated.Dates{Verdict: day}
	case dated.Judgment:
		return dated.Dates{Judgment: day}
	case dated.AnyTime:
	}
	return dated.Dates{}
}

func find(t *testing.T, code string) law.Jurisdiction {
	t.Helper()
	j, err := law.Lookup(code)
	require.NoError(t, err)
	return j
}

func requireCitation(t *testing.T, c authority.Citation) {
	t.Helper()
	require.NotEmpty(t, strings.TrimSpace(c.Text))
	require.NotEmpty(t, c.Kind.String(), "a citation needs a kind: %s", c.Text)
	require.NotEmpty(t, c.Status.String(), "a citation needs a status: %s", c.Text)
	if c.Status == authority.Unverified {
		return
	}
	require.Regexp(t, `^https?://[^\s/]+/?\S*$`, c.URL, "%s", c.Text)
	require.False(t, c.Read.IsZero(), "no day of reading: %s", c.Text)
	require.False(t, c.Read.After(dated.AsOf()), "read after the review: %s", c.Text)
}

func requireCause(t *testing.T, cause string) {
	t.Helper()
	require.NotEmpty(t, cause)
	require.True(t, vocabulary.KnownCause(cause), "%q is no cause a claim may name", cause)
}

// requireRule holds a rule of the library to more than a caller's own: to [law.Check], to sources that were
// read, and to figures that somebody can compute.
func requireRule(t *testing.T, v dated.Version[any]) {
	t.Helper()
	require.NoError(t, law.Check(v.Rule))
	switch r := v.Rule.(type) {
	case punitive.Predicate:
		for _, b := range r.Bars.All() {
			requireCitation(t, b.Authority)
			got, barred := r.BarredOn(b.Cause)
			require.True(t, barred)
			require.Equal(t, b, got)
		}
	case law.Caps:
		for _, c := range r.All() {
			require.NotEmpty(t, c.To.InWords())
			for _, cause := range c.Causes.All() {
				require.True(t, c.Reaches(cause), "the cap names %s and leaves it out", cause)
			}
			for _, cause := range c.Except.All() {
				require.False(t, c.Reaches(cause))
			}
			for topic := range c.To.Asks() {
				require.NoError(t, topic.Validate())
			}
		}
	case fault.Liability:
		require.NotEmpty(t, r.InWords())
	case interest.Postjudgment:
		if i := r.Rule.Rate.Index; i != "" {
			require.False(t, interest.Published(i).IsZero(), "the index %s is no series of the library", i)
		}
	case law.Order:
		require.Positive(t, r.Len())
	case remittitur.Practice:
		for _, a := range []struct {
			answered bool
			on       authority.Citation
		}{
			{r.Offer != remittitur.NotRecorded, r.OfferLaw}, {r.DueProcess != remittitur.NotRecorded, r.DueProcessLaw},
			{r.Additur != remittitur.NotRecorded, r.AdditurLaw}, {r.Appeal != remittitur.NotRecorded || r.AppealProtest != remittitur.NotRecorded, r.AppealLaw},
		} {
			if a.answered {
				requireCitation(t, a.on)
			}
		}
		for _, c := range r.DueProcessMore.All() {
			requireCitation(t, c)
		}
	}
}

var wellFormed = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)+$`)

func TestEveryVersionIsCitedDatedAndWellFormed(t *testing.T) {
	seen := map[dated.RuleID]bool{}
	for _, v := range everyVersion() {
		t.Run(string(v.ID), func(t *testing.T) {
			require.False(t, seen[v.ID], "the ID stands for two versions")
			seen[v.ID] = true
			require.Regexp(t, wellFormed, string(v.ID))
			require.True(t, strings.HasPrefix(string(v.ID), strings.ToLower(v.code)+"-"), "the ID starts with the code of %s", v.code)
			require.NotEmpty(t, v.Title)

			require.Positive(t, v.Authority.Len(), "a version needs a source")
			for _, c := range v.Authority.All() {
				requireCitation(t, c)
			}
			require.False(t, v.Reviewed.IsZero())
			require.False(t, v.Reviewed.After(dated.AsOf()), "reviewed in the future")

			require.NotEmpty(t, v.Status.String())
			require.NotEqual(t, "invalid", v.Status.String())
			require.Equal(t, v.Status == dated.StruckDown, v.Struck.Len() > 0, "what is struck down cites who struck it, and nothing else does")
			for _, c := range v.Struck.All() {
				requireCitation(t, c)
				require.Equal(t, authority.KindCase, c.Kind, "only a decision strikes a statute down")
			}
			var l invalid.List
			v.Check(&l, "", nil, "us-")
			require.NoError(t, l.Err())
			for _, o := range v.Omits.All() {
				require.NotEmpty(t, strings.TrimSpace(o.What))
				require.Contains(t, o.InWords(), o.What)
			}
			for _, c := range v.NotFor.All() {
				requireCause(t, c)
			}
			if v.Status == dated.Superseded {
				require.False(t, v.Until.IsZero(), "superseded, and nothing says from when")
			}
			if v.Status == dated.InForce {
				require.True(t, v.Until.IsZero() || v.Until.After(dated.AsOf()), "in force, and ended before the review")
			}
			requireRule(t, v.Version)
		})
	}
	require.NotEmpty(t, seen)
}

func TestVersionsOfOneRuleAreInOrderAndDoNotOverlap(t *testing.T) {
	for _, h := range histories() {
		for i, v := range h {
			timeless := v.From.IsZero() && v.Until.IsZero()
			require.Equal(t, timeless, v.Event == dated.AnyTime, "%s: a rule with dates needs the event they count from, and only one with dates", v.ID)
			require.False(t, timeless && len(h) > 1, "%s is for all time and not alone", v.ID)
			if !v.From.IsZero() && !v.Until.IsZero() {
				require.True(t, v.From.Before(v.Until), "%s ends before it starts", v.ID)
			}
			if i == 0 || h[i-1].Event != v.Event {
				continue
			}
			before := h[i-1]
			require.False(t, before.Until.IsZero(), "%s is open and %s follows", before.ID, v.ID)
			require.False(t, v.From.IsZero(), "%s follows %s and goes back for ever", v.ID, before.ID)
			require.False(t, v.From.Before(before.Until), "%s and %s overlap", before.ID, v.ID)
		}
	}
}

func TestAtLeastThreeQuartersOfTheVersionsAreConfirmed(t *testing.T) {
	confirmed, total := 0, 0
	doubtful := map[string][]dated.RuleID{}
	for _, v := range everyVersion() {
		total++
		if v.unconfirmed {
			doubtful[v.code] = append(doubtful[v.code], v.ID)
			continue
		}
		confirmed++
	}
	t.Logf("%d of %d versions are confirmed, %d.%d percent", confirmed, total, confirmed*100/total, confirmed*1000/total%10)
	for j := range law.All() {
		t.Logf("%s, not confirmed: %v", j.Code(), doubtful[j.Code()])
	}
	require.GreaterOrEqual(t, 4*confirmed, 3*total)
}

func TestAVersionIsConfirmedAsTheBestOfItsSources(t *testing.T) {
	read := authority.Statute("a statute", "").ReadAt("https://example.com/", dated.AsOf())
	report := authority.Case("a case", "").ReportedAt("https://example.com/", dated.AsOf())
	memory := authority.Case("a case", "").NotConfirmed()
	for name, c := range map[string]struct {
		status dated.Status
		on     []authority.Citation
		want   authority.Status
	}{
		"a source that was read":              {dated.InForce, []authority.Citation{read}, authority.Read},
		"a report of a source":                {dated.InForce, []authority.Citation{report}, authority.Reported},
		"one source of two was read":          {dated.InForce, []authority.Citation{memory, read}, authority.Read},
		"a report stands before the text":     {dated.InForce, []authority.Citation{report, read}, authority.Read},
		"one source of two was reported":      {dated.InForce, []authority.Citation{memory, report}, authority.Reported},
		"from memory":                         {dated.InForce, []authority.Citation{memory, memory}, authority.Unverified},
		"read, but the version is unverified": {dated.Unverified, []authority.Citation{read}, authority.Unverified},
		"no source at all":                    {dated.InForce, nil, authority.Unverified},
	} {
		v := dated.Meta{Status: c.status, Authority: immutable.Of(c.on...)}
		require.Equal(t, c.want, v.Confirmed(), name)
		require.Equal(t, c.want == authority.Unverified, v.Unconfirmed(), name)
	}
}

func TestJurisdictionsComeInTheOrderOfTheirCodesFederalLawFirst(t *testing.T) {
	var codes []string
	names := map[string]bool{}
	for j := range law.All() {
		codes = append(codes, j.Code())
		require.NotEmpty(t, j.Name())
		require.False(t, names[j.Name()], j.Name())
		names[j.Name()] = true
		require.False(t, j.IsZero())
		require.Equal(t, j, find(t, j.Code()))
	}
	require.Len(t, codes, 52, "fifty states, DC and federal law")
	require.Equal(t, "US", codes[0])
	require.True(t, slices.IsSorted(codes))
	for j := range law.All() {
		require.Equal(t, "US", j.Code())
		break // a loop that ends early ends
	}
}

func TestALookupOfAnUnknownCodeListsWhatIsKnown(t *testing.T) {
	for _, code := range []string{"", "VA", "us-va", "US-VA ", "US-ZZ", "Virginia", strings.Repeat("x", 1000)} {
		j, err := law.Lookup(code)
		require.True(t, j.IsZero(), code)
		require.ErrorIs(t, err, invalid.ErrInvalid)
		var e *invalid.Error
		require.ErrorAs(t, err, &e)
		require.Contains(t, e.Allowed, "US-CA")
		require.Contains(t, e.Problem, invalid.Quote(code))
		require.Less(t, len(err.Error()), 250)
	}
}

func TestTheDataAreAsOfTheDayOfTheirReview(t *testing.T) {
	require.False(t, dated.AsOf().IsZero())
	latest := civil.Date{}
	for _, v := range everyVersion() {
		if v.Reviewed.After(latest) {
			latest = v.Reviewed
		}
	}
	require.Equal(t, dated.AsOf(), latest)
}

func TestCausesAreSortedUniqueAndKnown(t *testing.T) {
	causes := slices.Collect(vocabulary.Causes())
	require.True(t, slices.IsSorted(causes))
	require.Len(t, slices.Compact(slices.Clone(causes)), len(causes))
	for _, c := range causes {
		require.True(t, vocabulary.KnownCause(c), c)
		require.Regexp(t, `^[a-z]+(-[a-z0-9]+)*$`, c)
	}
	for _, c := range []string{"", "Fraud", "fraud ", "medical-malpractice", "wrongful_death"} {
		require.False(t, vocabulary.KnownCause(c), c)
	}
	for c := range vocabulary.Causes() {
		require.Equal(t, causes[0], c)
		break
	}
}

func TestAStageReadsBackFromItsText(t *testing.T) {
	order := slices.Collect(law.DefaultOrder())
	require.Equal(t, []law.Stage{
		law.StageVerdict, law.StageReview, law.StageFault, law.StageCaps, law.StageShares, law.StageStatutory, law.StageCredits, law.StageInterest, law.StagePredicate,
		law.StagePunitiveCaps, law.StagePunitive, law.StageRounding,
	}, order)
	texts := map[string]bool{}
	for _, s := range order {
		b, err := s.MarshalText()
		require.NoError(t, err)
		require.Equal(t, s.String(), string(b))
		require.NotEmpty(t, b)
		texts[string(b)] = true
		var back law.Stage
		require.NoError(t, back.UnmarshalText(b))
		require.Equal(t, s, back)
	}
	require.Len(t, texts, len(order))
	require.Equal(t, "punitive_caps", law.StagePunitiveCaps.String())
	require.Empty(t, law.StageUnspecified.String())
	require.Equal(t, "invalid", law.Stage(200).String())
	for s := range law.DefaultOrder() {
		require.Equal(t, law.StageVerdict, s)
		break
	}
}

func TestTextThatNamesNoStageIsRefusedAndChangesNothing(t *testing.T) {
	for _, text := range []string{"", "invalid", "Verdict", " caps", "punitive caps"} {
		s := law.StageFault
		err := s.UnmarshalText([]byte(text))
		require.ErrorIs(t, err, invalid.ErrInvalid, text)
		var e *invalid.Error
		require.ErrorAs(t, err, &e)
		for stage := range law.DefaultOrder() {
			require.Contains(t, e.Allowed, stage.String())
		}
		require.Equal(t, law.StageFault, s)
	}
}

func TestTriggersAndStandingsHaveWords(t *testing.T) {
	for trigger, want := range map[dated.Event]string{
		dated.AnyTime: "any time", dated.Accrual: "accrual", dated.Filing: "filing", dated.Verdict: "verdict", dated.Judgment: "judgment", 200: "invalid",
	} {
		require.Equal(t, want, trigger.String())
	}
	for status, want := range map[dated.Status]string{
		dated.StatusUnspecified: "", dated.InForce: "in force", dated.Superseded: "superseded", dated.StruckDown: "struck down", dated.Unverified: "unverified", 200: "invalid",
	} {
		require.Equal(t, want, status.String())
	}
}

func usd(t *testing.T, s string) decimal.Decimal {
	t.Helper()
	d, err := decimal.NewFromString(s)
	require.NoError(t, err)
	return d
}

func requireDollars(t *testing.T, want string, got decimal.Decimal) {
	t.Helper()
	require.True(t, usd(t, want).Equal(got), "want %s, got %s", want, got)
}

// Expected figures are worked by hand from the statute or decision named beside the cases and not read from the data. The
// sources were not opened again for this test: their pages are those of the citations in the data.
func TestCapsComeToTheFiguresOfTheStatute(t *testing.T) {
	const none = "no limit"
	yes, no := finding.Established, finding.NotEstablished
	type facts = map[limit.Base]string
	type found = map[finding.Topic]finding.Status
	tiers := func(intentional, physical, small finding.Status) found {
		return found{"intentional_physical_injury": intentional, "physical_injury": physical, "small_business": small}
	}
	for _, c := range []struct {
		name  string
		caps  func(law.Jurisdiction) dated.Provisions[law.Caps]
		code  string
		dates dated.Dates
		facts facts
		found found
		want  string
	}{
		// Va. Code Ann. § 8.01-38.1: "In no event shall the total amount awarded for punitive damages exceed $350,000."
		{"Virginia, whatever the harm", law.Jurisdiction.PunitiveCaps, "US-VA", dated.Dates{Accrual: civil.On(2018, 12, 18)}, nil, nil, "350000"},

		// Ala. Code § 6-11-21(a): three times compensatory damages or $500,000, whichever is greater.
		{"Alabama, three times the harm below $500,000", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.Compensatory: "166666.66"}, tiers(no, no, no), "500000"},
		{"Alabama, three times the harm one cent above $500,000", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.Compensatory: "166666.67"}, tiers(no, no, no), "500000.01"},
		{"Alabama, three times the harm well above $500,000", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.Compensatory: "1000000"}, tiers(no, no, no), "3000000"},
		// § 6-11-21(b): a small business, $50,000 or 10 percent of net worth, whichever is greater.
		{"Alabama, small business below $500,000 of net worth", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.NetWorth: "499999.99", limit.Compensatory: "1000000"}, tiers(no, no, yes), "50000"},
		{"Alabama, small business at $500,000 of net worth", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.NetWorth: "500000"}, tiers(no, no, yes), "50000"},
		{"Alabama, small business above $500,000 of net worth", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.NetWorth: "500000.10"}, tiers(no, no, yes), "50000.01"},
		{"Alabama, small business with no net worth", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.NetWorth: "0"}, tiers(no, no, yes), "50000"},
		// § 6-11-21(d): physical injury, three times compensatory damages or $1,500,000, whichever is greater; before the tier of small businesses.
		{"Alabama, physical injury below $500,000 of harm", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.Compensatory: "499999.99"}, tiers(no, yes, no), "1500000"},
		{"Alabama, physical injury at $500,000 of harm", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.Compensatory: "500000"}, tiers(no, yes, no), "1500000"},
		{"Alabama, physical injury one cent above $500,000 of harm", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.Compensatory: "500000.01"}, tiers(no, yes, no), "1500000.03"},
		{"Alabama, physical injury by a small business", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.Compensatory: "1", limit.NetWorth: "1"}, tiers(no, yes, yes), "1500000"},
		// § 6-11-21(j): none where physical injury was intended.
		{"Alabama, physical injury that was intended", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(2005, 1, 1)}, facts{limit.Compensatory: "1"}, tiers(yes, yes, no), none},
		// Henderson v. Alabama Power Co., 627 So. 2d 878, on the section of 1987: $250,000.
		{"Alabama, the cap of 1987", law.Jurisdiction.PunitiveCaps, "US-AL", dated.Dates{Accrual: civil.On(1990, 1, 1)}, nil, nil, "250000"},

		// Ark. Code Ann. § 16-55-208(a): the greater of $250,000 and three times compensatory damages, the latter not above $1,000,000.
		{"Arkansas, no harm in money", law.Jurisdiction.PunitiveCaps, "US-AR", dated.Dates{Accrual: civil.On(2004, 1, 1)}, facts{limit.Compensatory: "0"}, found{"intent_to_injure": no}, "250000"},
		{"Arkansas, three times the harm just below the floor", law.Jurisdiction.PunitiveCaps, "US-AR", dated.Dates{Accrual: civil.On(2004, 1, 1)}, facts{limit.Compensatory: "83333.33"}, found{"intent_to_injure": no}, "250000"},
		{"Arkansas, three times the harm just above the floor", law.Jurisdiction.PunitiveCaps, "US-AR", dated.Dates{Accrual: civil.On(2004, 1, 1)}, facts{limit.Compensatory: "83333.34"}, found{"intent_to_injure": no}, "250000.02"},
		{"Arkansas, three times the harm", law.Jurisdiction.PunitiveCaps, "US-AR", dated.Dates{Accrual: civil.On(2004, 1, 1)}, facts{limit.Compensatory: "200000"}, found{"intent_to_injure": no}, "600000"},
		{"Arkansas, three times the harm just below the ceiling", law.Jurisdiction.PunitiveCaps, "US-AR", dated.Dates{Accrual: civil.On(2004, 1, 1)}, facts{limit.Compensatory: "333333.33"}, found{"intent_to_injure": no}, "999999.99"},
		{"Arkansas, three times the harm above the ceiling", law.Jurisdiction.PunitiveCaps, "US-AR", dated.Dates{Accrual: civil.On(2004, 1, 1)}, facts{limit.Compensatory: "333333.34"}, found{"intent_to_injure": no}, "1000000"},
		// § 16-55-208(b): none where harm was intended.
		{"Arkansas, harm that was intended", law.Jurisdiction.PunitiveCaps, "US-AR", dated.Dates{Accrual: civil.On(2004, 1, 1)}, facts{limit.Compensatory: "1"}, found{"intent_to_injure": yes}, none},

		// 735 Ill. Comp. Stat. 5/2-1115.05(a): "3 times the amount awarded to the claimant for the economic damages".
		{"Illinois, three times economic damages", law.Jurisdiction.PunitiveCaps, "US-IL", dated.Dates{Accrual: civil.On(1996, 1, 1)}, facts{limit.Economic: "123456.78", limit.Compensatory: "999999"}, nil, "370370.34"},
		{"Illinois, no economic damages", law.Jurisdiction.PunitiveCaps, "US-IL", dated.Dates{Accrual: civil.On(1996, 1, 1)}, facts{limit.Economic: "0"}, nil, "0"},

		// Or. Rev. Stat. § 31.710(1): noneconomic damages of at most $500,000.
		{"Oregon, noneconomic damages", law.Jurisdiction.CompensatoryCaps, "US-OR", dated.Dates{Accrual: civil.On(2005, 1, 1)}, nil, nil, "500000"},

		// Exxon Shipping Co. v. Baker, 554 U.S. at 515: $507.5 million of compensatory damages, the same in punitive damages.
		{"maritime law, the figure of Exxon itself", law.Jurisdiction.PunitiveCaps, "US", dated.Dates{Verdict: civil.On(2010, 1, 1)}, facts{limit.Compensatory: "507500000"}, found{"intentional_or_for_gain": no}, "507500000"},
		{"maritime law, conduct for gain", law.Jurisdiction.PunitiveCaps, "US", dated.Dates{Verdict: civil.On(2010, 1, 1)}, facts{limit.Compensatory: "1"}, found{"intentional_or_for_gain": yes}, none},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, err := c.caps(find(t, c.code)).On(c.dates)
			require.NoError(t, err)
			require.Equal(t, 1, v.Rule.Len())
			limits, _ := v.Rule.At(0)
			in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: c.found}
			for b, s := range c.facts {
				in.Quantities[b] = usd(t, s)
			}
			got, limited, err := limits.To.On(in)
			require.NoError(t, err)
			require.Equal(t, c.want != none, limited)
			if limited {
				requireDollars(t, c.want, got)
			}
		})
	}
}

func TestACapThatTurnsOnAFindingAsksForIt(t *testing.T) {
	v, err := find(t, "US-AL").PunitiveCaps().On(dated.Dates{Accrual: civil.On(2005, 1, 1)})
	require.NoError(t, err)
	tiers, _ := v.Rule.At(0)
	require.Equal(t, []finding.Topic{"intentional_physical_injury", "physical_injury", "small_business"}, slices.Collect(tiers.To.Asks()))
	_, _, err = tiers.To.On(limit.Input{})
	var missing *limit.MissingError
	require.ErrorAs(t, err, &missing)
	require.Equal(t, finding.Topic("intentional_physical_injury"), missing.Finding)
}

func TestCapsReachTheClaimsTheirStatutesName(t *testing.T) {
	at := func(h dated.Provisions[law.Caps], d dated.Dates) limit.Cap {
		v, err := h.On(d)
		require.NoError(t, err)
		c, ok := v.Rule.At(0)
		require.True(t, ok)
		return c
	}
	// Greist v. Phillips upheld the cap for wrongful death; Lakin and Busch took injury claims out of it.
	oregon := at(find(t, "US-OR").CompensatoryCaps(), dated.Dates{Accrual: civil.On(2005, 1, 1)})
	require.True(t, oregon.Reaches("wrongful-death"))
	for _, cause := range []string{"", "negligence", "med-mal", "product-liability"} {
		require.False(t, oregon.Reaches(cause), cause)
	}
	require.Equal(t, head.AllNoneconomic(), oregon.Kinds)
	require.False(t, oregon.Kinds.Has(head.KindMedical))

	// Ala. Code § 6-11-21(j): wrongful death is outside.
	alabama := at(find(t, "US-AL").PunitiveCaps(), dated.Dates{Accrual: civil.On(2005, 1, 1)})
	require.False(t, alabama.Reaches("wrongful-death"))
	require.True(t, alabama.Reaches("fraud"))
	require.True(t, alabama.Reaches(""))

	maritime := at(find(t, "US").PunitiveCaps(), dated.Dates{Verdict: civil.On(2010, 1, 1)})
	require.True(t, maritime.Reaches("maritime"))
	require.False(t, maritime.Reaches("civil-rights"))

	// § 8.01-38.1 speaks of the total against all defendants in an action.
	virginia := at(find(t, "US-VA").PunitiveCaps(), dated.Dates{Accrual: civil.On(2005, 1, 1)})
	require.Equal(t, limit.Action, virginia.Unit)
	require.Equal(t, head.AllPunitive(), virginia.Kinds)
}

func TestPracticeOfRemittiturAnswersAsTheDecisionsDo(t *testing.T) {
	practice := func(code string) remittitur.Practice {
		v, err := find(t, code).Remittitur().On(dated.Dates{})
		require.NoError(t, err)
		return v.Rule
	}
	federal := practice("US")
	require.Equal(t, remittitur.No, federal.Additur) // Dimick v. Schiedt, 293 U.S. at 486-487
	require.Contains(t, federal.AdditurLaw.Text, "Dimick")
	answer, on := federal.MayAppeal(remittitur.AcceptedUnderProtest) // Donovan v. Penn Shipping, 429 U.S. at 650
	require.Equal(t, remittitur.No, answer)
	require.Contains(t, on.Text, "Donovan")
	answer, _ = federal.MayAppeal(remittitur.Accepted)
	require.Equal(t, remittitur.No, answer)
	answer, on = federal.MustOffer(remittitur.Excessive) // Hetzel, 523 U.S. at 211
	require.Equal(t, remittitur.Yes, answer)
	require.Contains(t, on.Text, "Hetzel")
	answer, _ = federal.MustOffer(remittitur.DueProcess)
	require.Equal(t, remittitur.Varies, answer)

	virginia := practice("US-VA") // Va. Code Ann. § 8.01-383.1: acceptance under protest leaves an appeal
	answer, on = virginia.MayAppeal(remittitur.AcceptedUnderProtest)
	require.Equal(t, remittitur.Yes, answer)
	require.Contains(t, on.Text, "8.01-383.1")
	answer, _ = virginia.MayAppeal(remittitur.Accepted)
	require.Equal(t, remittitur.NotRecorded, answer)
	require.Equal(t, remittitur.Yes, virginia.Additur)

	require.Equal(t, remittitur.Yes, practice("US-CA").Additur) // Cal. Code Civ. Proc. § 662.5
}

func TestSharesOfPunitiveDamagesDivideAsTheStatutesSay(t *testing.T) {
	for _, c := range []struct {
		name, code string
		verdict    civil.Date
		award      string
		payee      string
	}{
		{"Oregon before 2011, 60 percent", "US-OR", civil.On(2011, 8, 1), "1000000.01", "600000.01"},           // DeMendoza v. Huffman, 334 Or. 425
		{"Oregon since 2011, 70 percent", "US-OR", civil.On(2011, 8, 2), "1000000.01", "700000.01"},            // Or. Rev. Stat. § 31.735(1)
		{"Utah since 2008, nothing at the threshold", "US-UT", civil.On(2010, 1, 1), "50000", "0"},             // 2008 S.B. 155
		{"Utah since 2008, half of what is above it", "US-UT", civil.On(2010, 1, 1), "1050000", "500000"},      // 2008 S.B. 155
		{"Utah from 2004, half above the older threshold", "US-UT", civil.On(2006, 1, 1), "1020000", "500000"}, // 2004 S.B. 201
		{"Virginia, none", "US-VA", civil.On(2010, 1, 1), "350000", "0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, err := find(t, c.code).SplitRecovery().On(dated.Dates{Verdict: c.verdict})
			require.NoError(t, err)
			payee, plaintiff, err := v.Rule.Divide(usd(t, c.award))
			require.NoError(t, err)
			requireDollars(t, c.payee, payee)
			require.True(t, payee.Add(plaintiff).Equal(usd(t, c.award)))
		})
	}
}

// words prints everything that can be read of all the law.
func words(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	for _, v := range everyVersion() {
		fmt.Fprintln(&b, v.ID, v.Title, v.From, v.Until, v.Event, v.Status, v.Authority.Slice(), v.Struck.Slice(), v.Omits.Slice(), v.NotFor.Slice(), v.Reviewed)
		switch r := v.Rule.(type) {
		case punitive.Predicate:
			fmt.Fprintln(&b, r.States.Slice(), r.Proof, r.Agent, r.Bars.Slice())
		case law.Caps:
			for _, c := range r.All() {
				j, err := json.Marshal(c.To)
				require.NoError(t, err)
				fmt.Fprintln(&b, c.Kinds, c.Causes.Slice(), c.Except.Slice(), string(j), c.Unit, c.Measures.Slice(), c.Spread)
			}
		case punitive.Split:
			fmt.Fprintln(&b, r)
		case fault.Rule:
			fmt.Fprintln(&b, r)
		case fault.Liability, fault.Credit, fault.Reallocation, fault.Collateral, law.Order, interest.Postjudgment, interest.Prejudgment, interest.AppealSecurity, interest.EnforcementPeriod:
			fmt.Fprintln(&b, r)
		case remittitur.Practice:
			fmt.Fprintln(&b, r.Offer, r.DueProcess, r.Additur, r.Appeal, r.AppealProtest, r.OfferLaw, r.DueProcessLaw, r.AdditurLaw, r.AppealLaw, r.DueProcessMore.Slice())
		}
	}
	return b.String()
}

// spoil writes over every element of the copies a list gives out.
func spoil[T any](l immutable.List[T]) {
	var zero T
	for _, give := range []func() []T{l.Slice, func() []T { return l.Slice()[:0:l.Len()] }} {
		out := give()
		for i := range out {
			out[i] = zero
		}
		_ = append(out, zero)
	}
}

func TestNothingThatIsHandedOutChangesTheLaw(t *testing.T) {
	before := words(t)
	for _, v := range everyVersion() {
		spoil(v.Authority)
		spoil(v.Struck)
		spoil(v.Omits)
		spoil(v.NotFor)
		switch r := v.Rule.(type) {
		case punitive.Predicate:
			spoil(r.States)
			spoil(r.Bars)
		case law.Caps:
			for _, c := range r.All() {
				spoil(c.Causes)
				spoil(c.Except)
				spoil(c.Measures)
				if k, _, ok := c.To.Factor(); ok {
					k.SetInt64(77)
				}
				c.To.WordsWith(map[limit.Base]decimal.Decimal{limit.Compensatory: decimal.New(1, 0)})
				require.NoError(t, json.Unmarshal([]byte(`{"amount": "1"}`), &c.To), "only the caller's own formula is replaced")
			}
			spoil(r)
		case punitive.Split:
			r.Share.Rat().SetInt64(77)
			r.Threshold.Coefficient().SetInt64(77)
			require.NoError(t, r.Threshold.UnmarshalText([]byte("77")))
		case remittitur.Practice:
			spoil(r.DueProcessMore)
		}
	}
	require.Equal(t, before, words(t))
}

// A slice, a map or a pointer in an exported field could be written through, whatever the tests above happen to try.
func TestAVersionHoldsNoFieldThatCanBeWrittenThrough(t *testing.T) {
	var walk func(path string, typ reflect.Type)
	walk = func(path string, typ reflect.Type) {
		switch typ.Kind() {
		case reflect.Slice, reflect.Map, reflect.Pointer, reflect.Chan, reflect.Func, reflect.Interface, reflect.UnsafePointer:
			t.Errorf("%s is a %s", path, typ.Kind())
		case reflect.Array:
			walk(path+"[]", typ.Elem())
		case reflect.Struct:
			if at, ok := reflect.PointerTo(typ).MethodByName("At"); ok && strings.HasPrefix(typ.Name(), "List[") {
				walk(path+"[]", at.Type.Out(0)) // the elements of a list that cannot be changed
				return
			}
			for i := range typ.NumField() {
				if f := typ.Field(i); f.IsExported() {
					walk(path+"."+f.Name, f.Type)
				}
			}
		default:
		}
	}
	walk("predicate", reflect.TypeFor[dated.Version[punitive.Predicate]]())
	walk("caps", reflect.TypeFor[dated.Version[law.Caps]]())
	walk("split", reflect.TypeFor[dated.Version[punitive.Split]]())
	walk("fault", reflect.TypeFor[dated.Version[fault.Rule]]())
	walk("liability", reflect.TypeFor[dated.Version[fault.Liability]]())
	walk("credit", reflect.TypeFor[dated.Version[fault.Credit]]())
	walk("reallocation", reflect.TypeFor[dated.Version[fault.Reallocation]]())
	walk("collateral", reflect.TypeFor[dated.Version[fault.Collateral]]())
	walk("order", reflect.TypeFor[dated.Version[law.Order]]())
	walk("remittitur", reflect.TypeFor[dated.Version[remittitur.Practice]]())
}

func TestTheZeroJurisdictionHasNoLaw(t *testing.T) {
	var j law.Jurisdiction
	require.True(t, j.IsZero())
	require.Empty(t, j.Code())
	require.Empty(t, j.Name())
	for _, n := range []int{
		j.PunitivePredicate().For("").Len(), j.PunitiveCaps().For("").Len(), j.SplitRecovery().For("").Len(), j.CompensatoryCaps().For("").Len(), j.Fault().For("").Len(), j.Remittitur().For("").Len(),
	} {
		require.Zero(t, n)
	}
	_, err := j.PunitiveCaps().On(dated.Dates{Accrual: civil.On(2000, 1, 1)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestARuleIsKnownByItsWholeID(t *testing.T) {
	for _, versions := range histories() {
		for _, v := range versions {
			require.True(t, law.KnownRule(v.ID), v.ID)
			require.False(t, law.KnownRule(v.ID+"x"), v.ID)
		}
	}
	require.False(t, law.KnownRule(""))
}

// A claim's punitive damages have one answer: provisions for named causes take the place of the general one, and none
// stands beside another. Federal law limits them for maritime claims only.
func TestEveryCauseHasOneProvisionOnPunitiveCaps(t *testing.T) {
	for j := range law.All() {
		for cause := range vocabulary.Causes() {
			n := 0
			for range j.PunitiveCaps().Reaching(cause) {
				n++
			}
			if j.Code() == "US" {
				require.LessOrEqual(t, n, 1, cause)
				continue
			}
			require.Equal(t, 1, n, "%s %s", j.Code(), cause)
		}
	}
}
