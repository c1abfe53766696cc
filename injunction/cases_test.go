package injunction_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/injunction"
	"github.com/makewhole/remedies/injunction/contempt"
)

// answered gives one finding for each status, on the elements of the test in their order.
func answered(test injunction.Test, list []finding.Status) []finding.Finding {
	out := make([]finding.Finding, 0, len(list))
	for i, s := range list {
		out = append(out, finding.Finding{What: test.Elements[i], Status: s})
	}
	return out
}

// The findings are those of the published decisions named; what the court did is beside them. An error below is a
// review's outcome and no finding, so the element it concerns is not reached.
func TestPublishedDecisions(t *testing.T) {
	const y, n, r, u = finding.Established, finding.NotEstablished, finding.NotReached, finding.Unknown
	ebay := injunction.EBay()
	for _, c := range []struct {
		name    string
		test    injunction.Test
		given   []finding.Status
		want    injunction.Outcome
		decided string // what the court did
		missing []finding.Topic
	}{
		{"eBay v. MercExchange, 547 U.S. 388 (2006): remanded, no findings under the right test", ebay,
			[]finding.Status{r, r, r, r}, injunction.Incomplete, "vacated and remanded", ebay.Elements},
		{"Apple v. Samsung, trial court, as told in 809 F.3d 633 (Fed. Cir. 2015)", ebay,
			[]finding.Status{n, n, y, y}, injunction.NotSatisfied, "denied", nil},
		{"Apple v. Samsung, 809 F.3d 633 (Fed. Cir. 2015), on appeal", ebay,
			[]finding.Status{y, y, y, y}, injunction.Satisfied, "vacated and remanded, grantable on these findings", nil},
		{"Facebook v. Power Ventures, 252 F. Supp. 3d 765 (N.D. Cal. 2017), if the grant rests on all four", ebay,
			[]finding.Status{y, y, y, y}, injunction.Satisfied, "granted", nil},
		{"Facebook v. Power Ventures, the findings not read one by one: a grant does not stand in for them", ebay,
			[]finding.Status{u, u, u, u}, injunction.Incomplete, "granted", ebay.Elements},
		{"WhatsApp v. NSO (N.D. Cal. 2025), as reported: granted, though the record lacks two findings", ebay,
			[]finding.Status{y, u, y, u}, injunction.Incomplete, "granted",
			[]finding.Topic{injunction.InadequateRemedyAtLaw, injunction.PublicInterest}},
		{"Nken v. Holder, 556 U.S. 418 (2009): remanded, the four factors not yet weighed", injunction.Nken(),
			[]finding.Status{r, r, r, r}, injunction.Incomplete, "vacated and remanded", injunction.Nken().Elements},
		{"Winter v. NRDC, 555 U.S. 7 (2008): balance and public interest decide", injunction.Winter(),
			[]finding.Status{r, r, n, n}, injunction.NotSatisfied, "reversed, injunction vacated as challenged", injunction.Winter().Elements[:2]},
		{"People v. Trump (N.Y. Sup. Ct. 2022), if the fine rests on all three elements", contempt.NewYorkCivil(),
			[]finding.Status{y, y, y}, injunction.Satisfied, "held in civil contempt, affirmed 2023", nil},
		{"People v. Trump, the elements not read one by one", contempt.NewYorkCivil(),
			[]finding.Status{u, u, u}, injunction.Incomplete, "held in civil contempt, affirmed 2023", contempt.NewYorkCivil().Elements},
		{"Starbucks v. McKinney, 602 U.S. 339 (2024): remanded under the Winter test", injunction.Winter(),
			[]finding.Status{r, r, r, r}, injunction.Incomplete, "vacated and remanded", injunction.Winter().Elements},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.NoError(t, c.test.Validate())
			got := c.test.Apply(answered(c.test, c.given))
			require.Equal(t, c.want, got.Outcome, "the court: %s", c.decided)
			require.Equal(t, c.missing, got.Missing)
		})
	}
}

// every calls do with each way to give the elements of a test one of seven statuses, the last of them out of range.
func every(test injunction.Test, do func([]finding.Status)) {
	list := make([]finding.Status, len(test.Elements))
	var fill func(int)
	fill = func(i int) {
		if i == len(list) {
			do(list)
			return
		}
		for s := finding.Unspecified; s <= finding.Unknown+1; s++ {
			list[i] = s
			fill(i + 1)
		}
	}
	fill(0)
}

func TestWhereEveryElementIsRequired(t *testing.T) {
	for _, test := range []injunction.Test{injunction.EBay(), injunction.Winter()} {
		every(test, func(list []finding.Status) {
			want := injunction.Incomplete
			switch {
			case slices.Contains(list, finding.NotEstablished):
				want = injunction.NotSatisfied
			case !slices.ContainsFunc(list, func(s finding.Status) bool { return s != finding.Established }):
				want = injunction.Satisfied
			}
			require.Equal(t, want, test.Apply(answered(test, list)).Outcome, "%v", list)
		})
	}
}

func TestWhereTheCourtWeighsNothingIsDecided(t *testing.T) {
	test := injunction.Nken()
	every(test, func(list []finding.Status) {
		got := test.Apply(answered(test, list))
		reached := func(s finding.Status) bool { return s.Answers() || s == finding.Mixed }
		want := injunction.Weighed
		if slices.ContainsFunc(list, func(s finding.Status) bool { return !reached(s) }) {
			want = injunction.Incomplete
		}
		require.Equal(t, want, got.Outcome, "%v", list)
		var missing []finding.Topic
		for i, s := range list {
			if !reached(s) {
				missing = append(missing, test.Elements[i])
			}
		}
		require.Equal(t, missing, got.Missing, "%v", list)
	})
}

func TestLeavingAFindingOutNeverCompletesATest(t *testing.T) {
	for _, test := range []injunction.Test{injunction.EBay(), injunction.Nken()} {
		every(test, func(list []finding.Status) {
			all := answered(test, list)
			for i := range all {
				fewer := append(slices.Clone(all[:i]), all[i+1:]...)
				got := test.Apply(fewer)
				require.NotEqual(t, injunction.Satisfied, got.Outcome, "%v without %d", list, i)
				require.NotEqual(t, injunction.Weighed, got.Outcome, "%v without %d", list, i)
				require.Contains(t, got.Missing, test.Elements[i])
			}
		})
	}
}

// Rule 65(d)(2) binds by role and notice together: no answer is Bound without both, and an exclusion only takes away.
func TestNobodyIsBoundWithoutRoleAndNotice(t *testing.T) {
	open := injunction.Order{}
	for role := range injunction.Role(14) {
		for s := finding.Unspecified; s <= finding.Unknown+1; s++ {
			p := injunction.Person{Name: "someone", Role: role, Notice: s}
			got := open.Binds(p)
			inClass := role >= injunction.Party && role <= injunction.ActiveConcert
			require.Equal(t, inClass && s == finding.Established, got.Answer == injunction.Bound, "%s, notice %s", role, s)
			if got.Answer == injunction.TurnsOnNotice {
				require.False(t, s.Answers(), "%s, notice %s", role, s)
			}
			excluding := injunction.Order{Exclusions: []injunction.Exclusion{{What: "Someone"}}}
			require.Equal(t, injunction.NotBound, excluding.Binds(p).Answer)
			other := injunction.Order{Exclusions: []injunction.Exclusion{{What: "someone else"}}}
			require.Equal(t, got, other.Binds(p))
		}
	}
}
