package injunction_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction"
	"github.com/makewhole/remedies/injunction/clock"
)

func mustJSON(t *testing.T, v any) []byte {
	t.Helper()
	b, err := json.Marshal(v)
	require.NoError(t, err)
	return b
}

func outcomes(o injunction.Order) map[string]injunction.CheckOutcome {
	out := map[string]injunction.CheckOutcome{}
	for _, c := range o.Check() {
		out[c.ID] = c.Outcome
	}
	return out
}

func TestWhatTheRecordDoesNotSayIsNotRecorded(t *testing.T) {
	got := outcomes(nso())
	require.Equal(t, map[string]injunction.CheckOutcome{
		"reasons": injunction.CheckNotRecorded, "terms": injunction.CheckMet, "reach": injunction.CheckNotRecorded}, got)
	require.Equal(t, injunction.CheckNotRecorded, outcomes(injunction.Order{})["terms"])
	for _, c := range nso().Check() {
		require.NotEmpty(t, c.Why)
		require.NotEmpty(t, c.Authority.Text)
	}
}

func TestFormOfAnOrder(t *testing.T) {
	order := injunction.Order{Kind: injunction.TemporaryRestrainingOrder, Date: civil.On(2025, 10, 17), Reach: injunction.Everyone,
		Stated: injunction.Contents{Reasons: found, IssuedExParte: found, Hour: found, Injury: refused, SecurityFixed: silent},
		Terms: []injunction.Term{
			{Form: injunction.Prohibitory, Act: "doing what is described in the Complaint, Exhibit A"},
			{Form: injunction.Prohibitory, Act: "violating any law"},
			{Form: injunction.Mandatory, Act: "deliver the keys to the premises at 12 Main Street"},
		}}
	require.NoError(t, func() error { o := order; o.Court = "N.D. Cal."; return o.Validate() }())
	got := outcomes(order)
	require.Equal(t, map[string]injunction.CheckOutcome{
		"reasons": injunction.CheckMet, "terms": injunction.CheckMet, "other_documents": injunction.CheckLook, "obey_the_law": injunction.CheckLook,
		"hour": injunction.CheckMet, "injury": injunction.CheckNotMet, "without_notice": injunction.CheckNotRecorded,
		"security": injunction.CheckNotRecorded, "reach": injunction.CheckNotMet}, got)
	var paths []string
	for _, c := range order.Check() {
		if c.Outcome == injunction.CheckLook {
			paths = append(paths, c.Path)
		}
	}
	require.Equal(t, []string{"terms[0]", "terms[1]"}, paths, "the third term is clear")
	order.Stated.IssuedExParte = refused
	require.NotContains(t, outcomes(order), "hour")
}

// Trump v. CASA, Inc. was decided on 2025-06-27.
func TestReach(t *testing.T) {
	o := injunction.Order{Kind: injunction.Permanent, Date: civil.On(2025, time.June, 27)}
	for reach, want := range map[injunction.Reach]injunction.CheckOutcome{
		injunction.PlaintiffsOnly: injunction.CheckMet, injunction.CertifiedClass: injunction.CheckMet, injunction.RuleSetAside: injunction.CheckLook,
		injunction.Everyone: injunction.CheckNotMet, injunction.ReachUnspecified: injunction.CheckNotRecorded,
	} {
		o.Reach = reach
		require.Equal(t, want, outcomes(o)["reach"])
	}
	o.Reach, o.Date = injunction.Everyone, civil.On(2025, time.June, 26)
	require.Equal(t, injunction.CheckLook, outcomes(o)["reach"])
	o.Forum = clock.Texas
	require.NotContains(t, outcomes(o), "reach", "the decision is of the federal courts' power")
}

// Tex. R. Civ. P. 683 and 684: without reasons, a trial date and a bond the order is void.
func TestTexasForm(t *testing.T) {
	o := injunction.Order{Kind: injunction.Preliminary, Forum: clock.Texas, Stated: injunction.Contents{SecurityFixed: refused}}
	got := outcomes(o)
	require.Equal(t, injunction.CheckNotMet, got["security"])
	require.Equal(t, injunction.CheckNotRecorded, got["trial_date"])
	o.TrialDate, o.Stated.SecurityFixed = civil.On(2026, 3, 2), found
	got = outcomes(o)
	require.Equal(t, injunction.CheckMet, got["security"])
	require.Equal(t, injunction.CheckMet, got["trial_date"])
	o.Kind, o.Stated.SecurityFixed = injunction.TemporaryRestrainingOrder, silent
	got = outcomes(o)
	require.Equal(t, injunction.CheckNotRecorded, got["security"])
	require.NotContains(t, got, "trial_date")
}

func TestValidateOfWhatAnOrderStates(t *testing.T) {
	o := nso()
	o.Stated.Reasons, o.Reach, o.Forum = 9, 9, 9
	var paths []string
	for _, e := range invalid.All(o.Validate()) {
		paths = append(paths, e.Path)
	}
	require.Equal(t, []string{"stated.reasons", "reach", "forum"}, paths)
}

// Fed. R. Civ. P. 65(c) and the states' rules.
func TestWhoGivesSecurity(t *testing.T) {
	for _, c := range []struct {
		in   clock.System
		kind injunction.Kind
		want bool
	}{
		{clock.Federal, injunction.Preliminary, true}, {clock.Federal, injunction.TemporaryRestrainingOrder, true}, {clock.Federal, injunction.Permanent, false},
		{clock.California, injunction.Preliminary, true}, {clock.California, injunction.TemporaryRestrainingOrder, false},
		{clock.NewYork, injunction.Preliminary, true}, {clock.NewYork, injunction.TemporaryRestrainingOrder, false},
		{clock.Texas, injunction.TemporaryRestrainingOrder, true}, {clock.Delaware, injunction.Preliminary, true}, {clock.Delaware, injunction.Consent, false},
	} {
		r, err := injunction.SecurityFor(c.in, c.kind)
		require.NoError(t, err)
		require.Equal(t, c.want, r.Required, "%s %s", c.in, c.kind)
		require.NotEmpty(t, r.Authority)
	}
	r, err := injunction.SecurityFor(clock.Federal, injunction.Preliminary)
	require.NoError(t, err)
	require.Contains(t, r.Exempt[0], "United States")
	for _, in := range []clock.System{0, 99} {
		_, err = injunction.SecurityFor(in, injunction.Preliminary)
		require.ErrorIs(t, err, invalid.ErrInvalid)
	}
	_, err = injunction.SecurityFor(clock.Federal, 0)
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

// guzzetta is the security in Guzzetta v. Service Corp. of Westover Hills, 7 A.3d 467 (Del. 2010), as reported: $5,000,
// then $10,000, set at $26,353 on remand. The days are supposed.
func guzzetta() injunction.Security {
	return injunction.Security{Postings: []injunction.Posting{
		{On: civil.On(2009, 1, 5), Amount: decimal.New(5000, 0)}, {On: civil.On(2009, 6, 1), Amount: decimal.New(10_000, 0)}, {On: civil.On(2010, 12, 1), Amount: decimal.New(26_353, 0), Note: "on remand"}}}
}

func TestSecurityOverTime(t *testing.T) {
	s := guzzetta()
	require.NoError(t, s.Validate())
	for day, want := range map[string]string{"2009-01-04": "0.00", "2009-01-05": "5000.00", "2009-05-31": "5000.00", "2009-06-01": "10000.00", "2026-01-01": "26353.00"} {
		d, err := civil.Parse(day)
		require.NoError(t, err)
		require.Equal(t, want, s.On(d).StringFixed(2), day)
	}
	back, err := injunction.ParseSecurity(mustJSON(t, s))
	require.NoError(t, err)
	require.Equal(t, string(mustJSON(t, s)), string(mustJSON(t, back)))
	s.Exempt = true
	s.Postings[1].On = s.Postings[0].On
	s.Postings = append(s.Postings, injunction.Posting{Amount: decimal.New(1, 1_000_000_000), Note: "\x00"})
	var paths []string
	for _, e := range invalid.All(s.Validate()) {
		paths = append(paths, e.Path)
	}
	require.Equal(t, []string{"postings[1].on", "postings[3].on", "postings[3].amount", "postings[3].note", "postings"}, paths)
	_, err = json.Marshal(s)
	require.Error(t, err)
}

// Recovery is the lesser of the damages proved and the bond: Nintendo v. Galoob, 16 F.3d 1032 (9th Cir. 1994).
func TestRecoveryIsTheLesserOfDamagesAndBond(t *testing.T) {
	bond := injunction.Security{Postings: []injunction.Posting{{On: civil.On(2025, 10, 17), Amount: decimal.New(15_000_000, 0)}}}
	for _, c := range []struct {
		name             string
		damages          int64
		wrongful, reason finding.Status
		want             string // empty: not determined
	}{
		{"less than the bond", 1_000_000, found, 0, "1000000.00"},
		{"more than the bond", 20_000_000, found, refused, "15000000.00"},
		{"not wrongful", 20_000_000, refused, 0, "0.00"},
		{"wrongful not found", 20_000_000, silent, 0, ""},
		{"refused for a good reason", 20_000_000, found, found, "0.00"},
		{"a reason was raised and not decided", 20_000_000, found, unreached, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			r, err := injunction.WrongfulInjunction{In: clock.Federal, Wrongful: c.wrongful, Damages: decimal.New(c.damages, 0), Security: bond, GoodReason: c.reason}.Recover()
			require.NoError(t, err)
			require.Equal(t, c.want != "", r.Determined)
			if r.Determined {
				require.Equal(t, c.want, r.Amount.StringFixed(2))
			} else {
				require.NotEmpty(t, r.Missing)
			}
		})
	}
	for in := clock.Federal; in <= clock.Texas; in++ {
		r, err := injunction.WrongfulInjunction{In: in, Wrongful: found, Damages: decimal.New(50_000, 0), Security: guzzetta(), Until: civil.On(2011, 1, 1)}.Recover()
		require.NoError(t, err)
		require.Equal(t, "26353.00", r.Amount.StringFixed(2))
		require.Len(t, r.Caveats, 1)
		require.NotEmpty(t, r.Authority)
	}
	r, err := injunction.WrongfulInjunction{In: clock.Federal, Wrongful: found, Damages: decimal.New(50_000, 0)}.Recover()
	require.NoError(t, err)
	require.Equal(t, "0.00", r.Amount.StringFixed(2), "no security, no recovery")
	require.Len(t, r.Caveats, 1)
	_, err = injunction.WrongfulInjunction{GoodReason: 9, Damages: decimal.New(-1, 0), Security: guzzetta()}.Recover()
	var paths []string
	for _, e := range invalid.All(err) {
		paths = append(paths, e.Path)
	}
	require.Equal(t, []string{"in", "wrongful", "good_reason", "damages", "until"}, paths)
}

func TestOverlapOfDamagesAndAnOrder(t *testing.T) {
	o := injunction.Order{Date: civil.On(2025, 10, 17), Until: civil.On(2026, 1, 1)}
	for _, c := range []struct {
		from, through civil.Date
		days          int
	}{
		{civil.On(2025, 10, 1), civil.On(2025, 10, 31), 15},
		{civil.On(2025, 12, 25), civil.On(2026, 2, 1), 7},
		{civil.On(2025, 1, 1), civil.On(2025, 10, 16), 0},
		{civil.On(2026, 1, 1), civil.On(2026, 1, 2), 0},
	} {
		got, err := o.Overlap(c.from, c.through)
		require.NoError(t, err)
		require.Equal(t, c.days, got.Days)
		require.NotEmpty(t, got.Why)
	}
	_, err := o.Overlap(civil.On(2026, 1, 2), civil.On(2026, 1, 1))
	require.ErrorIs(t, err, invalid.ErrInvalid)
	o.Until = civil.Date{}
	got, err := o.Overlap(civil.On(2025, 10, 17), civil.On(2026, 10, 16))
	require.NoError(t, err)
	require.Equal(t, 365, got.Days)
}

func TestOrdersRoundTripAndAreStrict(t *testing.T) {
	o := nso()
	o.Stated.Reasons, o.Reach, o.Forum, o.Stays[0].Standard = found, injunction.PlaintiffsOnly, clock.Federal, injunction.Nken().Authority
	back, err := injunction.ParseOrder(mustJSON(t, o))
	require.NoError(t, err)
	require.Equal(t, o, back)
	for in, path := range map[string]string{
		`{}`: "schema",
		`{"schema":"remedies.injunction/v1","kind":"Permanent"}`:                                                    "kind",
		`{"schema":"remedies.injunction/v1","kind":"permanent","court":null}`:                                       "court",
		`{"schema":"remedies.injunction/v1","terms":[{"form":"prohibitory","form":"mandatory"}]}`:                   "terms[0].form",
		`{"schema":"remedies.injunction/v1","terms":{}}`:                                                            "terms",
		`{"schema":"remedies.injunction/v1","stays":[{"max_days":"45"}]}`:                                           "stays[0].max_days",
		`{"schema":"remedies.injunction/v1","bound":[{"role":"party","name":"x","notice":"mixed","nickname":"x"}]}`: "bound[0].nickname",
		`{"schema":"remedies.injunction/v1","date":"2025-02-30"}`:                                                   "date",
		`{"schema":"remedies.injunction/v1"}`:                                                                       "kind",
		strings.Repeat("[", 1000):                                                                                   strings.Repeat("[0]", 97),
		"\xff":                                                                                                      "",
	} {
		got, err := injunction.ParseOrder([]byte(in))
		require.ErrorIs(t, err, invalid.ErrInvalid, in)
		require.Equal(t, path, invalid.All(err)[0].Path, in)
		require.Equal(t, injunction.Order{}, got)
	}
	_, err = injunction.ParseOrder(make([]byte, codec.MaxBytes+1))
	require.ErrorContains(t, err, "32 MiB")
	bad := nso()
	bad.Terms[0].Authority = []authority.Citation{{Kind: 1, Text: "x"}}
	bad.Kind = 99
	_, err = json.Marshal(bad)
	require.Error(t, err)
}

// What FuzzParseOrder and FuzzParseTestAndSecurity start from is right, and together it has every part of the forms.
func TestWhatFuzzingStartsFromIsRight(t *testing.T) {
	for _, text := range []string{testSeed, securitySeed} {
		_, one := injunction.ParseTest([]byte(text))
		_, two := injunction.ParseSecurity([]byte(text))
		require.True(t, one == nil || two == nil, "%v %v", one, two)
	}
	_, err := injunction.ParseOrder([]byte(orderSeed))
	require.NoError(t, err)
}

const (
	orderSeed = `{"schema":"remedies.injunction/v1","kind":"temporary_restraining_order","court":"C","matter":"1","date":"2025-01-02","until":"2025-01-16","trial_date":"2025-06-01",` +
		`"factors":[{"what":"irreparable_injury","status":"established","proof":"preponderance","by":"court","about":["x"],"claims":["y"],"note":"n"}],` +
		`"terms":[{"form":"mandatory","act":"stop","authority":[{"kind":"record","text":"order","pinpoint":"at 1","url":"https://example.org","read":"2026-01-01","status":"reported","note":"n"}]}],` +
		`"exclusions":[{"what":"z","why":"w"}],"bound":[{"name":"n","role":"party","notice":"established"}],` +
		`"stays":[{"sought":"a stay","by":"C","date":"2025-01-03","outcome":"administrative","max_days":7,"note":"n"}],"open":["reasons"],` +
		`"stated":{"reasons":"established","hour":"unknown","injury":"mixed","without_notice":"not_reached","issued_ex_parte":"not_established","security_fixed":"established"},` +
		`"reach":"plaintiffs","forum":"US-TX"}`
	testSeed = `{"schema":"remedies.injunction-test/v1","name":"n","elements":["likely_success","irreparable_injury"],"combine":"weighed","required":["irreparable_injury"],` +
		`"burden":"the movant","proof":"preponderance","standard":"clear showing","from":"2008-11-12","note":"n","authority":[{"kind":"case","text":"Winter"}]}`
	securitySeed = `{"schema":"remedies.security/v1","postings":[{"on":"2025-01-02","amount":"100.00","note":"n"},{"on":"2025-02-02","amount":"200.00"}],"authority":[{"kind":"rule","text":"65(c)"}]}`
)

func FuzzParseTestAndSecurity(f *testing.F) {
	f.Add([]byte(testSeed))
	f.Add([]byte(securitySeed))
	f.Add([]byte(`{"schema":"remedies.security/v1","exempt":true}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if x, err := injunction.ParseTest(b); err == nil {
			back, err := injunction.ParseTest(mustJSON(t, x))
			require.NoError(t, err)
			require.Equal(t, x, back)
		} else {
			require.ErrorIs(t, err, invalid.ErrInvalid)
		}
		if x, err := injunction.ParseSecurity(b); err == nil {
			_, err := injunction.ParseSecurity(mustJSON(t, x))
			require.NoError(t, err)
		}
	})
}

func FuzzParseOrder(f *testing.F) {
	b, err := json.Marshal(nso())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	f.Add([]byte(`{"schema":"remedies.injunction/v1"}`))
	f.Add([]byte(orderSeed))
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := injunction.ParseOrder(b)
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			return
		}
		back, err := injunction.ParseOrder(mustJSON(t, o))
		require.NoError(t, err)
		require.Equal(t, o, back)
		_ = o.Check()
	})
}

// What a program can look at in an order: a term that points to another document is shown, and nothing is assumed.
func ExampleOrder_Check() {
	o := injunction.Order{Kind: injunction.Permanent, Date: civil.On(2025, 10, 17), Terms: []injunction.Term{{Form: injunction.Prohibitory, Act: "acts described in the complaint"}}}
	for _, c := range o.Check() {
		fmt.Println(c.ID, c.Outcome.InWords())
	}
	// Output:
	// reasons not recorded
	// terms met
	// other_documents look
	// reach not recorded
}

func ExampleWrongfulInjunction_Recover() {
	r, _ := injunction.WrongfulInjunction{In: clock.Delaware, Wrongful: finding.Established, Damages: decimal.New(40_000, 0),
		Security: injunction.Security{Postings: []injunction.Posting{{On: civil.On(2010, 12, 1), Amount: decimal.New(26_353, 0)}}}}.Recover()
	fmt.Println(r.Amount.StringFixed(2), r.Why)
	// Output: 26353.00 the lesser of the damages proved and the security
}
