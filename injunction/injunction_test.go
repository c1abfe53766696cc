package injunction_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction"
)

func TestValidateNamesEachProblemByItsPath(t *testing.T) {
	cite := func(c authority.Citation) []authority.Citation { return []authority.Citation{c} }
	for _, c := range []struct {
		name   string
		change func(*injunction.Order)
		paths  []string
	}{
		{"as reported", func(*injunction.Order) {}, nil},
		{"no terms, and open says so", func(o *injunction.Order) { o.Terms = nil }, nil},
		{"no terms and nothing open", func(o *injunction.Order) { o.Terms, o.Open = nil, nil }, []string{"terms"}},
		{"kind out of range", func(o *injunction.Order) { o.Kind = 5 }, []string{"kind"}},
		{"no court and no date", func(o *injunction.Order) { o.Court, o.Date = " \n", civil.Date{} }, []string{"court", "date"}},
		{"factor without status", func(o *injunction.Order) { o.Factors[0].Status = 0 }, []string{"factors[0].status"}},
		{"factor with a bad note, party and claim", func(o *injunction.Order) {
			o.Factors[1].Note, o.Factors[1].About, o.Factors[1].Claims = "\x00", []string{""}, []string{"cfaa", "\xff"}
		}, []string{"factors[1].note", "factors[1].about[0]", "factors[1].claims[1]"}},
		{"term without form and act", func(o *injunction.Order) { o.Terms[2] = injunction.Term{} }, []string{"terms[2].form", "terms[2].act"}},
		{"exclusion of nothing", func(o *injunction.Order) { o.Exclusions[0] = injunction.Exclusion{Why: "\x07"} },
			[]string{"exclusions[0].what", "exclusions[0].why"}},
		{"empty person", func(o *injunction.Order) { o.Bound[1] = injunction.Person{} },
			[]string{"bound[1].name", "bound[1].role", "bound[1].notice"}},
		{"notice out of range", func(o *injunction.Order) { o.Bound[1].Notice = 99 }, []string{"bound[1].notice"}},
		{"bound and excluded", func(o *injunction.Order) { o.Bound[0].Name = "Foreign  Sovereign customers" }, []string{"bound[0].name"}},
		{"named twice in one role", func(o *injunction.Order) { o.Bound[1].Name = "nso group  technologies LIMITED" }, []string{"bound[1].name"}},
		{"named twice in two roles", func(o *injunction.Order) {
			o.Bound[1].Name, o.Bound[1].Role = o.Bound[0].Name, injunction.Agent
		}, nil},
		{"ends the day after it was made", func(o *injunction.Order) { o.Until = civil.On(2025, time.October, 18) }, nil},
		{"ends the day it was made", func(o *injunction.Order) { o.Until = civil.On(2025, time.October, 17) }, []string{"until"}},
		{"stay on the day of the order", func(o *injunction.Order) { o.Stays[0].Date = civil.On(2025, time.October, 17) }, nil},
		{"stay the day before the order", func(o *injunction.Order) { o.Stays[0].Date = civil.On(2025, time.October, 16) }, []string{"stays[0].date"}},
		{"empty stay", func(o *injunction.Order) { o.Stays[0] = injunction.Stay{} }, []string{"stays[0].by", "stays[0].outcome"}},
		{"denial with a limit of days", func(o *injunction.Order) { o.Stays[0].MaxDays = 45 }, []string{"stays[0].max_days"}},
		{"negative days", func(o *injunction.Order) { o.Stays[1].MaxDays = -1 }, []string{"stays[1].max_days"}},
		{"a hundred years", func(o *injunction.Order) { o.Stays[1].MaxDays = 36525 }, nil},
		{"a hundred years and a day", func(o *injunction.Order) { o.Stays[1].MaxDays = 36526 }, []string{"stays[1].max_days"}},
		{"stay factor without topic", func(o *injunction.Order) { o.Stays[0].Factors[0].What = "" }, []string{"stays[0].factors[0].what"}},
		{"empty citation", func(o *injunction.Order) { o.Authority = cite(authority.Citation{}) },
			[]string{"authority[0].kind", "authority[0].text"}},
		{"citation out of range", func(o *injunction.Order) {
			o.Terms[0].Authority = cite(authority.Citation{Kind: 8, Status: 4, Text: "x", URL: "\r"})
		}, []string{"terms[0].authority[0].kind", "terms[0].authority[0].status", "terms[0].authority[0].url"}},
		{"blank entry of open", func(o *injunction.Order) { o.Open[1] = "" }, []string{"open[1]"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := nso()
			c.change(&o)
			err := o.Validate()
			var paths []string
			for _, e := range invalid.All(err) {
				paths = append(paths, e.Path)
			}
			require.Equal(t, c.paths, paths, "%v", err)
			require.Equal(t, c.paths == nil, err == nil)
		})
	}
}

func TestHostileOrders(t *testing.T) {
	long := strings.Repeat("é", 3000) // 6,000 bytes
	o := nso()
	o.Court, o.Open = long, make([]string, 1_000_000)
	o.Bound = append(o.Bound, injunction.Person{Name: long, Role: injunction.Party, Notice: finding.Established})
	o.Exclusions = append(o.Exclusions, injunction.Exclusion{What: long})
	errs := invalid.All(o.Validate())
	require.Len(t, errs, 4)
	for _, e := range errs {
		require.Less(t, len(e.Error()), 300)
	}
	require.Equal(t, injunction.Bound, o.Binds(injunction.Person{Name: long, Role: injunction.Party, Notice: finding.Established}).Answer,
		"a name too long for an order is not compared")

	o = nso()
	o.Terms = make([]injunction.Term, 1001)
	require.EqualError(t, o.Validate(), "terms: 1001 entries (allowed: up to 1000)")
	o.Court = strings.Repeat("x", 4096)
	o.Terms = nil
	require.NoError(t, o.Validate())
	o.Court += "x"
	require.Error(t, o.Validate())
	require.Error(t, injunction.Order{}.Validate())
}

func TestBindsFollowsRoleAndNotice(t *testing.T) {
	const (
		bound, not, notice, concert = injunction.Bound, injunction.NotBound, injunction.TurnsOnNotice, injunction.TurnsOnConcert
	)
	for _, c := range []struct {
		role             injunction.Role
		with, without, q injunction.Answer // notice established, not established, anything else
		part             string
	}{
		{injunction.Party, bound, not, notice, "(A)"},
		{injunction.Officer, bound, not, notice, "(B)"},
		{injunction.Agent, bound, not, notice, "(B)"},
		{injunction.Servant, bound, not, notice, "(B)"},
		{injunction.Employee, bound, not, notice, "(B)"},
		{injunction.Attorney, bound, not, notice, "(B)"},
		{injunction.ActiveConcert, bound, not, notice, "(C)"},
		{injunction.Customer, not, not, not, "(C)"},
		{injunction.Affiliate, not, not, not, "(C)"},
		{injunction.Successor, concert, not, notice, "(C)"},
		{injunction.Other, concert, not, notice, "(C)"},
		{injunction.RoleUnspecified, 0, 0, 0, ""},
		{200, 0, 0, 0, ""},
	} {
		t.Run(c.role.String(), func(t *testing.T) {
			for status, want := range map[finding.Status]injunction.Answer{
				finding.Established: c.with, finding.NotEstablished: c.without, finding.Mixed: c.q, finding.NotReached: c.q,
				finding.Unknown: c.q, finding.Unspecified: c.q, 99: c.q,
			} {
				b := nso().Binds(injunction.Person{Name: "someone", Role: c.role, Notice: status})
				require.Equal(t, want, b.Answer, "notice %s", status)
				require.NotEmpty(t, b.Reason)
				require.Equal(t, "Fed. R. Civ. P. 65(d)(2)", b.Authority.Text)
				require.Equal(t, c.part, b.Authority.Pinpoint)
				require.NotEmpty(t, b.Authority.URL)
			}
		})
	}
}

func TestAnExcludedPersonIsNotBoundInAnyRole(t *testing.T) {
	o := nso()
	for role := range 12 {
		b := o.Binds(injunction.Person{Name: " FOREIGN sovereign\tcustomers", Role: injunction.Role(role), Notice: finding.Established})
		require.Equal(t, injunction.NotBound, b.Answer)
		require.Equal(t, o.Exclusions[0].Authority[0], b.Authority)
	}
	o.Exclusions[0].Authority = nil
	b := o.Binds(injunction.Person{Name: "foreign sovereign customers", Role: injunction.Party})
	require.Equal(t, "Fed. R. Civ. P. 65(d)(2)", b.Authority.Text)

	o.Exclusions = append(o.Exclusions, injunction.Exclusion{})
	b = o.Binds(injunction.Person{Role: injunction.Party, Notice: finding.Established})
	require.Equal(t, injunction.Bound, b.Answer, "an empty name matches no exclusion")
	b = o.Binds(injunction.Person{Name: "sovereign", Role: injunction.Party, Notice: finding.Established})
	require.Equal(t, injunction.Bound, b.Answer, "part of a name is not the name")
}

func TestNamingDoesNotBind(t *testing.T) {
	o := nso()
	o.Bound = append(o.Bound, injunction.Person{Name: "a supplier", Role: injunction.Party, Notice: finding.Established})
	require.Equal(t, injunction.NotBound, o.Binds(injunction.Person{Name: "a supplier", Role: injunction.Affiliate, Notice: finding.Established}).Answer)
}

// statuses gives one finding for each element of the test.
func statuses(test injunction.Test, list ...finding.Status) []finding.Finding {
	var out []finding.Finding
	for i, s := range list {
		out = append(out, finding.Finding{What: test.Elements[i], Status: s})
	}
	return out
}

func TestApplyNeverInfers(t *testing.T) {
	const y, n, m, r, u = finding.Established, finding.NotEstablished, finding.Mixed, finding.NotReached, finding.Unknown
	ebay, nken := injunction.EBay(), injunction.Nken()
	for _, c := range []struct {
		name    string
		test    injunction.Test
		given   []finding.Status
		want    injunction.Outcome
		missing int
	}{
		{"eBay, all found", ebay, []finding.Status{y, y, y, y}, injunction.Satisfied, 0},
		{"eBay, one not shown", ebay, []finding.Status{y, y, y, n}, injunction.NotSatisfied, 0},
		{"eBay, one not shown, the rest absent", ebay, []finding.Status{n}, injunction.NotSatisfied, 3},
		{"eBay, one unknown", ebay, []finding.Status{y, u, y, y}, injunction.Incomplete, 1},
		{"eBay, one not reached", ebay, []finding.Status{y, y, r, y}, injunction.Incomplete, 1},
		{"eBay, one mixed", ebay, []finding.Status{m, y, y, y}, injunction.Incomplete, 0},
		{"eBay, none reached, as the Court remanded", ebay, []finding.Status{r, r, r, r}, injunction.Incomplete, 4},
		{"eBay, no findings", ebay, nil, injunction.Incomplete, 4},
		{"eBay, status out of range", ebay, []finding.Status{y, y, y, 77}, injunction.Incomplete, 1},
		{"Nken, all reached", nken, []finding.Status{y, y, n, y}, injunction.Weighed, 0},
		{"Nken, none for the applicant", nken, []finding.Status{n, n, y, n}, injunction.Weighed, 0},
		{"Nken, one mixed", nken, []finding.Status{y, m, n, y}, injunction.Weighed, 0},
		{"Nken, one absent", nken, []finding.Status{n, y, y}, injunction.Incomplete, 1},
		{"no elements", injunction.Test{Combine: injunction.CombineAll}, nil, injunction.OutcomeUnspecified, 0},
		{"no way to combine", injunction.Test{Elements: ebay.Elements}, []finding.Status{y, y, y, y}, injunction.OutcomeUnspecified, 0},
		{"unknown way to combine", injunction.Test{Elements: ebay.Elements, Combine: 9}, []finding.Status{n}, injunction.OutcomeUnspecified, 3},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := c.test.Apply(statuses(c.test, c.given...))
			require.Equal(t, c.want, got.Outcome)
			require.Len(t, got.Missing, c.missing)
			require.Len(t, got.Elements, len(c.test.Elements))
			for i, e := range got.Elements {
				require.Equal(t, c.test.Elements[i], e.Topic)
			}
		})
	}
}

func TestSeveralFindingsOnOneElement(t *testing.T) {
	const y, n, m, r, u = finding.Established, finding.NotEstablished, finding.Mixed, finding.NotReached, finding.Unknown
	for _, c := range []struct {
		name  string
		given []finding.Status
		want  finding.Status
		note  string
	}{
		{"agreeing", []finding.Status{y, y}, y, "note 0; note 1"},
		{"contradictory", []finding.Status{y, n}, u, "findings contradict each other; note 0; note 1"},
		{"mixed against established", []finding.Status{m, y}, u, "findings contradict each other; note 0; note 1"},
		{"contradictory, then agreeing again", []finding.Status{n, y, y}, u, "findings contradict each other; note 0; note 1; note 2"},
		{"unknown yields", []finding.Status{u, n}, n, "note 0; note 1"},
		{"not reached yields", []finding.Status{r, y, r}, y, "note 0; note 1; note 2"},
		{"not reached says more than unknown", []finding.Status{u, r}, r, "note 0; note 1"},
		{"no status leaves it open", []finding.Status{y, 0}, u, "a finding has no valid status; note 0; note 1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			test := injunction.Test{Elements: []finding.Topic{injunction.PublicInterest}, Combine: injunction.CombineAll}
			var list []finding.Finding
			for i, s := range c.given {
				list = append(list, finding.Finding{What: injunction.PublicInterest, Status: s, Note: fmt.Sprintf("note %d", i),
					Authority: []authority.Citation{authority.Publication(fmt.Sprintf("source %d", i), "")}})
			}
			got := test.Apply(list)
			require.Equal(t, c.want, got.Elements[0].Status)
			require.Equal(t, c.note, got.Elements[0].Note)
			require.Len(t, got.Elements[0].Authority, len(c.given), "every source is kept")
			require.Equal(t, !c.want.Answers(), len(got.Missing) == 1)
			if !c.want.Answers() {
				require.Equal(t, injunction.Incomplete, got.Outcome)
			}
			for i, j := 0, len(list)-1; i < j; i, j = i+1, j-1 {
				list[i], list[j] = list[j], list[i]
			}
			require.Equal(t, c.want, test.Apply(list).Elements[0].Status, "the order of findings does not matter")
		})
	}
}

func TestApplyIgnoresOtherTopicsAndChangesNothing(t *testing.T) {
	test := injunction.EBay()
	list := []finding.Finding{{What: "malice", Status: finding.Established}, {What: "", Status: 9},
		{What: injunction.LikelySuccess, Status: finding.NotEstablished}}
	require.Equal(t, injunction.Incomplete, test.Apply(list).Outcome)
	require.Equal(t, injunction.EBay(), test)

	many := make([]finding.Finding, 200_000)
	for i := range many {
		many[i] = finding.Finding{What: injunction.PublicInterest, Status: finding.Established}
	}
	require.Len(t, test.Apply(many).Missing, 3)
}

func TestTestsAreSoundAndNobodyShares(t *testing.T) {
	for _, make := range []func() injunction.Test{injunction.EBay, injunction.Nken} {
		a := make()
		require.NoError(t, a.Validate())
		a.Elements[0], a.Authority[0].Text = "changed", ""
		require.NotEqual(t, finding.Topic("changed"), make().Elements[0])
		require.NotEmpty(t, make().Authority[0].Text)
		require.NotEmpty(t, make().Authority[0].URL)
	}
}

func TestValidateOfATest(t *testing.T) {
	paths := func(err error) (out []string) {
		for _, e := range invalid.All(err) {
			out = append(out, e.Path)
		}
		return out
	}
	require.Equal(t, []string{"name", "elements", "combine", "burden", "authority"}, paths(injunction.Test{}.Validate()))
	test := injunction.EBay()
	test.Elements[1], test.Elements[2], test.Combine = test.Elements[0], "Not A Topic", 4
	require.Equal(t, []string{"elements[1]", "elements[2]", "combine"}, paths(test.Validate()))
	test.Elements = make([]finding.Topic, 1001)
	require.Contains(t, paths(test.Validate()), "elements")
}
