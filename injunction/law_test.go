package injunction_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction"
)

const (
	found, refused, unreached, silent = finding.Established, finding.NotEstablished, finding.NotReached, finding.Unknown
	mixed                             = finding.Mixed
)

func TestEveryTestIsLaw(t *testing.T) {
	names := map[string]bool{}
	for _, test := range injunction.Tests() {
		require.NoError(t, test.Validate(), test.Name)
		require.False(t, names[test.Name], test.Name)
		names[test.Name] = true
		for _, c := range test.Authority {
			require.NotEqual(t, authority.StatusUnspecified, c.Status, "%s: %s", test.Name, c)
			require.True(t, c.URL != "" || c.Status == authority.Unverified, c.Text)
		}
		back, err := injunction.ParseTest(mustJSON(t, test))
		require.NoError(t, err)
		require.Equal(t, test, back)
	}
	require.Len(t, names, 10)
}

// The day of decision of each, from the reports.
func TestTestsGovernFromTheirDecision(t *testing.T) {
	for name, c := range map[string]struct {
		test injunction.Test
		from civil.Date
	}{
		"eBay":   {injunction.EBay(), civil.On(2006, time.May, 15)},
		"Winter": {injunction.Winter(), civil.On(2008, time.November, 12)},
		"Nken":   {injunction.Nken(), civil.On(2009, time.April, 22)},
	} {
		before, err := c.from.AddDays(-1)
		require.NoError(t, err)
		require.False(t, c.test.Governs(before), name)
		require.True(t, c.test.Governs(c.from), name)
	}
	require.True(t, injunction.Rufo().Governs(civil.On(1992, 1, 15)))
}

// Rufo, 502 U.S. at 383-93: first the change, then the tailoring.
func TestASequenceStopsWhereAnElementFails(t *testing.T) {
	test := injunction.Rufo()
	for _, c := range []struct {
		given   []finding.Status
		want    injunction.Outcome
		missing int
	}{
		{[]finding.Status{found, found}, injunction.Satisfied, 0},
		{[]finding.Status{refused, unreached}, injunction.NotSatisfied, 0},
		{[]finding.Status{refused, found}, injunction.NotSatisfied, 0},
		{[]finding.Status{found, refused}, injunction.NotSatisfied, 0},
		{[]finding.Status{found, unreached}, injunction.Incomplete, 1},
		{[]finding.Status{unreached, unreached}, injunction.Incomplete, 2},
		{[]finding.Status{mixed, found}, injunction.Incomplete, 0},
	} {
		got := test.Apply(answered(test, c.given))
		require.Equal(t, c.want, got.Outcome, "%v", c.given)
		require.Len(t, got.Missing, c.missing, "%v", c.given)
	}
}

// California weighs, but grants nothing without some possibility of success (Butt, 4 Cal.4th at 678).
func TestCaliforniasScaleHasAFloor(t *testing.T) {
	test := injunction.CaliforniaPreliminary()
	for _, c := range []struct {
		given []finding.Status
		want  injunction.Outcome
	}{
		{[]finding.Status{found, refused, found}, injunction.Weighed},
		{[]finding.Status{found, found, refused}, injunction.Weighed},
		{[]finding.Status{refused, refused, found}, injunction.NotSatisfied},
		{[]finding.Status{silent, found, found}, injunction.Incomplete},
		{[]finding.Status{found, mixed, found}, injunction.Weighed},
		{[]finding.Status{mixed, found, found}, injunction.Incomplete},
	} {
		require.Equal(t, c.want, test.Apply(answered(test, c.given)).Outcome, "%v", c.given)
	}
	test.Required = []finding.Topic{"something_else"}
	test.Proof, test.Standard, test.Note = 9, "\x00", "\xff"
	var paths []string
	for _, e := range invalid.All(test.Validate()) {
		paths = append(paths, e.Path)
	}
	require.Equal(t, []string{"required[0]", "proof", "standard", "note"}, paths)
	winter := injunction.Winter()
	winter.Required = winter.Elements[:1]
	require.Error(t, winter.Validate(), "each is required already")
}

// Serious questions and a balance that tips sharply suffice in the Ninth Circuit, where harm is likely: Alliance for the
// Wild Rockies, 632 F.3d at 1135. Under Winter alone they do not.
func TestTheSlidingScaleByCircuit(t *testing.T) {
	after, before := civil.On(2025, 1, 1), civil.On(2008, 11, 11)
	names := func(c injunction.Circuit, day civil.Date) (out []string) {
		for _, test := range c.PreliminaryTests(day) {
			out = append(out, test.Name)
		}
		return out
	}
	require.Equal(t, []string{"Winter", "serious questions"}, names(injunction.NinthCircuit, after))
	require.Equal(t, []string{"Winter"}, names(injunction.NinthCircuit, civil.On(2009, 1, 1)))
	require.Equal(t, []string{"Winter"}, names(injunction.FourthCircuit, after))
	require.Empty(t, names(injunction.FourthCircuit, before))
	require.Empty(t, names(injunction.CircuitUnspecified, after))
	for c := injunction.FirstCircuit; c <= injunction.FederalCircuit; c++ {
		p, a := c.SlidingScale()
		require.NotEqual(t, injunction.PositionUnspecified, p)
		require.NotEmpty(t, a.Text)
	}
	p, _ := injunction.TenthCircuit.SlidingScale()
	require.Equal(t, injunction.ScaleRejected, p)
	p, a := injunction.SecondCircuit.SlidingScale()
	require.Equal(t, injunction.ScaleAccepted, p)
	require.Equal(t, authority.Unverified, a.Status)
	p, _ = injunction.CircuitUnspecified.SlidingScale()
	require.Equal(t, injunction.PositionUnspecified, p)
}

func TestPresumptions(t *testing.T) {
	list := injunction.Presumptions()
	by := map[string]injunction.Presumption{}
	for _, p := range list {
		by[p.ID] = p
		require.NotEmpty(t, p.Authority)
		require.Equal(t, p.Presumed, p.Basis != "")
	}
	lanham := by["lanham"]
	for _, c := range []struct {
		day             string
		basis, rebutted finding.Status
		want            injunction.PresumptionStatus
	}{
		{"2020-12-26", found, refused, injunction.NoPresumption}, // the day before the Trademark Modernization Act
		{"2020-12-27", found, refused, injunction.Presumes},
		{"2020-12-27", found, found, injunction.Rebutted},
		{"2020-12-27", found, silent, injunction.PresumptionOpen},
		{"2020-12-27", silent, silent, injunction.PresumptionOpen},
		{"2020-12-27", refused, silent, injunction.NoPresumption},
	} {
		day, err := civil.Parse(c.day)
		require.NoError(t, err)
		require.Equal(t, c.want, lanham.On(day, c.basis, c.rebutted), "%v", c)
	}
	require.Equal(t, injunction.NoPresumption, by["patent"].On(civil.On(2025, 1, 1), found, refused))
	// a presumption is no finding
	r := injunction.Winter().Apply([]finding.Finding{{What: injunction.LikelySuccessOnMerits, Status: found}})
	require.Contains(t, r.Missing, injunction.LikelyIrreparableHarm)
}

// Apple v. Samsung, 809 F.3d 633 (Fed. Cir. 2015): the trial court found no irreparable injury and adequate remedies at
// law; both were error, and the reviewing court held both the other way. Winter v. NRDC, 555 U.S. 7 (2008): possible harm
// was error, and the balance and the public interest were decided against the injunction.
func TestErrorBelowIsAnOutcomeOfReview(t *testing.T) {
	ebay := injunction.EBay()
	below := answered(ebay, []finding.Status{refused, refused, found, found})
	require.Equal(t, injunction.NotSatisfied, ebay.Apply(below).Outcome)
	apple := injunction.Review{By: "Fed. Cir.", Disposition: injunction.VacatedAndRemanded, Errors: ebay.Elements[:2]}
	require.NoError(t, apple.Validate())
	r := ebay.Apply(apple.Stands(below))
	require.Equal(t, injunction.Incomplete, r.Outcome, "an error takes a finding away and puts none in its place")
	require.Equal(t, ebay.Elements[:2], r.Missing)
	require.Contains(t, r.Elements[0].Note, "error")
	apple.Findings = answered(ebay, []finding.Status{found, found})
	require.Equal(t, injunction.Satisfied, ebay.Apply(apple.Stands(below)).Outcome)

	w := injunction.Winter()
	harm := []finding.Finding{{What: injunction.LikelySuccessOnMerits, Status: found}, {What: injunction.LikelyIrreparableHarm, Status: found},
		{What: injunction.BalanceOfEquities, Status: found}, {What: injunction.PublicInterest, Status: found}}
	require.Equal(t, injunction.Satisfied, w.Apply(harm).Outcome, "as the courts below had it")
	navy := injunction.Review{By: "U.S.", Disposition: injunction.Reversed, Errors: []finding.Topic{injunction.LikelyIrreparableHarm},
		Findings: []finding.Finding{{What: injunction.BalanceOfEquities, Status: refused}, {What: injunction.PublicInterest, Status: refused}}}
	require.Equal(t, injunction.NotSatisfied, w.Apply(navy.Stands(harm)).Outcome)

	var paths []string
	for _, e := range invalid.All(injunction.Review{Errors: []finding.Topic{""}, Findings: []finding.Finding{{}}, Authority: []authority.Citation{{}}}.Validate()) {
		paths = append(paths, e.Path)
	}
	require.Equal(t, []string{"by", "disposition", "errors[0]", "findings[0].what", "findings[0].status", "authority[0].kind", "authority[0].text"}, paths)
}
