package law_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
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
	case dated.Agreement:
		return dated.Dates{Agreement: day}
	case dated.Recovery:
		return dated.Dates{Recovery: day}
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
	require.False(t, c.Read.After(civil.On(time.Now().UTC().Date())), "read in the future: %s", c.Text)
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
		require.NotEqual(t, 1, r.Len(), "one stage alone is in no order")
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
			for _, s := range v.Struck.All() {
				requireCitation(t, s.By)
				require.Equal(t, authority.KindCase, s.By.Kind, "only a decision strikes a statute down")
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
