package statutory_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statutory"
)

func choice(point statutory.PointID, amount string) statutory.Choice {
	return statutory.Choice{Point: point, Amount: expect.Dec(amount)}
}

// Awards as the courts published them.
func TestWhatCourtsAwarded(t *testing.T) {
	willful := found(statutory.Willful)
	for name, c := range map[string]struct {
		id    statutory.ID
		claim statutory.Claim
		pack  string
		want  string
	}{
		// Capitol Records v. Thomas-Rasset, 692 F.3d 899 (8th Cir. 2012): three juries
		"Thomas-Rasset, first":  {"us-copyright-504c", statutory.Claim{Quantities: figures{"works": "24"}.quantities(), Findings: willful, Choices: []statutory.Choice{choice("per_work", "9250")}}, "statutory", "$222,000.00"},
		"Thomas-Rasset, second": {"us-copyright-504c", statutory.Claim{Quantities: figures{"works": "24"}.quantities(), Findings: willful, Choices: []statutory.Choice{choice("per_work", "80000")}}, "statutory", "$1,920,000.00"},
		"Thomas-Rasset, third":  {"us-copyright-504c", statutory.Claim{Quantities: figures{"works": "24"}.quantities(), Findings: willful, Choices: []statutory.Choice{choice("per_work", "62500")}}, "statutory", "$1,500,000.00"},
		// Sony BMG v. Tenenbaum, 660 F.3d 487 (1st Cir. 2011)
		"Tenenbaum": {"us-copyright-504c", statutory.Claim{Quantities: figures{"works": "30"}.quantities(), Findings: willful, Elected: statutory.Election{Package: "statutory"}, Choices: []statutory.Choice{choice(statutory.WholeAward, "675000")}}, "statutory", "$675,000.00"},
		// Krakauer v. Dish Network, 925 F.3d 643 (4th Cir. 2019): the jury's $400, trebled by the court
		"Krakauer": {"us-tcpa-227c5", statutory.Claim{Quantities: figures{"calls": "51119"}.quantities(), Findings: willful, Choices: []statutory.Choice{choice("per_call", "400"), {Point: "multiplier", Amount: expect.Dec("3"), By: finding.ByCourt}}}, "damages", "$61,342,800.00"},
		// EEOC v. Hill Country Farms (S.D. Iowa 2013): $5,500,000 and $2,000,000 for each of 32, fewer than 101 employees
		"Henry's Turkey Service": {"us-title-vii-1981a", statutory.Claim{Quantities: figures{"plaintiffs": "32", "employees": "50"}.quantities(), Findings: found(statutory.Malice), Choices: []statutory.Choice{
			choice("future_pecuniary", "0"), choice("nonpecuniary", "5500000"), choice("punitive", "2000000")}}, "damages", "$1,600,000.00"},
		// Arizona v. ASARCO, 773 F.3d 1050 (9th Cir. 2014) (en banc): the nominal dollar stands beside the capped sum
		"ASARCO": {"us-title-vii-1981a", statutory.Claim{Quantities: figures{"plaintiffs": "1", "employees": "501"}.quantities(), Findings: found(statutory.Malice), Choices: []statutory.Choice{
			choice("future_pecuniary", "0"), choice("nonpecuniary", "0"), choice("punitive", "868750")}}, "damages", "$300,000.00"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := lookup(t, c.id).Compute(c.claim)
			require.NoError(t, err)
			for _, o := range got.Outcomes {
				if o.Package == c.pack {
					require.Equal(t, c.want, o.Amount.String())
					require.True(t, o.Amount.Fixed())
				}
			}
			require.Contains(t, strings.Join(got.Caveats, "\n"), "no date is given")
		})
	}
}

func TestAChoiceForAllUnitsNeedNotBeAlike(t *testing.T) {
	claim := statutory.Claim{Dates: on(2020, 1, 1), Quantities: figures{"works": "3"}.quantities(), Choices: []statutory.Choice{{Point: "per_work", Amount: expect.Dec("10000.01"), InAll: true}}}
	got, err := lookup(t, "us-copyright-504c").Compute(claim)
	require.NoError(t, err)
	require.Equal(t, "$10,000.01", got.Outcomes[1].Amount.String())
	require.Equal(t, "$2,250.00 to $90,000.00", got.Outcomes[1].Allowed.String())
	require.True(t, got.Outcomes[1].Points[0].Made)
	claim.Choices[0].Amount = expect.Dec("2249.99")
	_, err = lookup(t, "us-copyright-504c").Compute(claim)
	require.ErrorContains(t, err, "choices[0].amount: outside what the statute allows (allowed: $2,250.00 to $90,000.00)")
}

func TestWrongInputIsATypedError(t *testing.T) {
	dated := on(2020, 1, 1)
	for name, c := range map[string]struct {
		id    statutory.ID
		claim statutory.Claim
		paths []string
	}{
		"count 0":              {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "0"}.quantities()}, []string{"quantities.calls"}},
		"count below 0":        {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "-1"}.quantities()}, []string{"quantities.calls"}},
		"count in parts":       {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "1.5"}.quantities()}, []string{"quantities.calls"}},
		"count too large":      {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "1000000000001"}.quantities()}, []string{"quantities.calls"}},
		"result too large":     {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1000000000000"}.quantities()}, []string{"quantities"}},
		"count missing":        {"us-tcpa-227b3", statutory.Claim{Dates: dated}, []string{"quantities.calls"}},
		"absurd exponent":      {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: map[statutory.Quantity]decimal.Decimal{"calls": decimal.New(1, 1_000_000_000)}}, []string{"quantities.calls"}},
		"money below 0":        {"us-clayton-15", statutory.Claim{Quantities: figures{"actual_damages": "-0.01"}.quantities()}, []string{"quantities.actual_damages"}},
		"unknown quantity":     {"us-clayton-15", statutory.Claim{Quantities: figures{"actual_damages": "1", "works": "1"}.quantities()}, []string{"quantities.works"}},
		"long name":            {"us-clayton-15", statutory.Claim{Quantities: figures{"actual_damages": "1", statutory.Quantity(strings.Repeat("x", 80)): "1"}.quantities()}, []string{"quantities.\"" + strings.Repeat("x", 40) + "\"..."}},
		"willful, unknown":     {"us-clayton-15", statutory.Claim{Quantities: figures{"actual_damages": "1"}.quantities(), Findings: found(statutory.Willful)}, []string{"findings.willfulness"}},
		"mixed finding":        {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "1"}.quantities(), Findings: map[finding.Topic]finding.Status{statutory.Willful: finding.Mixed}}, []string{"findings.willfulness"}},
		"willful and innocent": {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Findings: found(statutory.Willful, statutory.Innocent)}, []string{"findings.innocence"}},
		"nothing to count":     {"us-dmca-1203c", statutory.Claim{Dates: dated}, []string{"quantities"}},
		"too few employees":    {"us-title-vii-1981a", statutory.Claim{Dates: dated, Quantities: figures{"plaintiffs": "1", "employees": "14"}.quantities()}, []string{"quantities.employees"}},
		"choice outside":       {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Choices: []statutory.Choice{choice("per_work", "30000.01")}}, []string{"choices[0].amount"}},
		"choice below 0":       {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Choices: []statutory.Choice{choice("per_work", "-1")}}, []string{"choices[0].amount"}},
		"choice absurd":        {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Choices: []statutory.Choice{{Point: "per_work", Amount: decimal.New(1, 99)}}}, []string{"choices[0].amount"}},
		"choice twice":         {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Choices: []statutory.Choice{choice("per_work", "800"), choice("per_work", "900")}}, []string{"choices[1].point"}},
		"no such point":        {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "1"}.quantities(), Choices: []statutory.Choice{choice("multiplier", "3")}}, []string{"choices[0].point"}},
		"factor outside":       {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "1"}.quantities(), Findings: found(statutory.Willful), Choices: []statutory.Choice{choice("multiplier", "3.01")}}, []string{"choices[0].amount"}},
		"jury for the court":   {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "1"}.quantities(), Findings: found(statutory.Willful), Choices: []statutory.Choice{{Point: "multiplier", Amount: expect.Dec("3"), By: finding.ByJury}}}, []string{"choices[0].by"}},
		"unknown maker":        {"us-tcpa-227b3", statutory.Claim{Dates: dated, Quantities: figures{"calls": "1"}.quantities(), Findings: found(statutory.Willful), Choices: []statutory.Choice{{Point: "multiplier", Amount: expect.Dec("3"), By: 99}}}, []string{"choices[0].by"}},
		"whole and part":       {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Elected: statutory.Election{Package: "statutory"}, Choices: []statutory.Choice{choice("per_work", "800"), choice("award", "900")}}, []string{"choices"}},
		"whole of which":       {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Choices: []statutory.Choice{choice("award", "900")}}, []string{"elected.package"}},
		"whole outside":        {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Elected: statutory.Election{Package: "statutory"}, Choices: []statutory.Choice{choice("award", "749.99")}}, []string{"choices[0].amount"}},
		"no such package":      {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "1"}.quantities(), Elected: statutory.Election{Package: "both"}}, []string{"elected.package"}},
		"everything at once":   {"us-copyright-504c", statutory.Claim{Dates: dated, Quantities: figures{"works": "0", "calls": "1"}.quantities(), Findings: found(statutory.Malice), Elected: statutory.Election{Package: "x"}}, []string{"quantities.calls", "quantities.works", "findings.malice_or_reckless_indifference", "elected.package"}},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := lookup(t, c.id).Compute(c.claim)
			require.ErrorIs(t, err, invalid.ErrInvalid)
			var paths []string
			for _, e := range invalid.All(err) {
				paths = append(paths, e.Path)
			}
			require.Equal(t, c.paths, paths)
		})
	}
	var many statutory.Claim
	many.Quantities, many.Findings = map[statutory.Quantity]decimal.Decimal{}, map[finding.Topic]finding.Status{}
	for i := range 65 {
		name := strings.Repeat("a", i+1)
		many.Quantities[statutory.Quantity(name)] = expect.Dec("1")
		many.Findings[finding.Topic(name)] = finding.Established
		many.Choices = append(many.Choices, choice(statutory.PointID(name), "1"))
	}
	_, err := lookup(t, "us-clayton-15").Compute(many)
	require.Len(t, invalid.All(err), 3)
}

func TestElectionsEndWithFinalJudgment(t *testing.T) {
	claim := statutory.Claim{Dates: on(2020, 1, 1), Quantities: figures{"works": "1"}.quantities(), Elected: statutory.Election{Package: "statutory", On: civil.On(2021, 6, 1)}}
	claim.Dates.Judgment = civil.On(2021, 6, 2)
	got, err := lookup(t, "us-copyright-504c").Compute(claim)
	require.NoError(t, err)
	o, ok := got.Elected()
	require.True(t, ok)
	require.Equal(t, "statutory", o.Package)
	claim.Dates.Judgment = civil.On(2021, 6, 1)
	_, err = lookup(t, "us-copyright-504c").Compute(claim)
	require.ErrorContains(t, err, "elected.on")
	claim.Elected = statutory.Election{}
	got, err = lookup(t, "us-copyright-504c").Compute(claim)
	require.NoError(t, err)
	_, ok = got.Elected()
	require.False(t, ok)
	require.Contains(t, strings.Join(got.Caveats, "\n"), "no election is recorded")
}

func TestDaysPastTheDataAreCoverageErrors(t *testing.T) {
	for name, c := range map[string]struct {
		id   statutory.ID
		d    dated.Dates
		says string
	}{
		"copyright before 1978":    {"us-copyright-504c", on(1977, 12, 31), "covered from 1978-01-01"},
		"copyright without filing": {"us-copyright-504c", dated.Dates{Accrual: civil.On(2020, 1, 1)}, "date of filing"},
		"funds after the table":    {"us-efaa-4010", on(2030, 7, 1), "covered before 2030-07-01"},
		"funds without a day":      {"us-efaa-4010", dated.Dates{}, "date of accrual"},
		"breach after the table":   {"us-ca-ccpa-1798.150", on(2027, 1, 1), "covered before 2027-01-01"},
		"recording before 2017":    {"us-ca-privacy-637.2", on(2016, 12, 31), "covered from 2017-01-01"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := lookup(t, c.id).Compute(statutory.Claim{Dates: c.d, Quantities: figures{}.quantities()})
			require.ErrorIs(t, err, dated.ErrNotCovered)
			require.ErrorContains(t, err, c.says)
			var e *dated.CoverageError
			require.ErrorAs(t, err, &e)
			if e.On.IsZero() {
				require.ErrorIs(t, err, invalid.ErrInvalid)
			}
			_, err = lookup(t, c.id).On(c.d)
			require.ErrorIs(t, err, dated.ErrNotCovered)
		})
	}
	got, err := lookup(t, "us-tcpa-227b3").Compute(statutory.Claim{Dates: on(2027, 5, 1), Quantities: figures{"calls": "1"}.quantities()})
	require.NoError(t, err)
	require.Contains(t, strings.Join(got.Caveats, "\n"), "last reviewed on 2026-11-25, before 2027-05-01")
	got, err = lookup(t, "us-erisa-1132c1").Compute(statutory.Claim{Dates: on(2020, 5, 1), Quantities: figures{"days": "1"}.quantities()})
	require.NoError(t, err)
	require.Contains(t, strings.Join(got.Caveats, "\n"), "not confirmed in a source: 29 C.F.R. § 2575.502c-1")
}

func TestEachLineHasItsAuthority(t *testing.T) {
	got, err := lookup(t, "us-tcpa-227b3").Compute(statutory.Claim{Dates: on(2020, 1, 1), Quantities: figures{"calls": "1"}.quantities(), Findings: found(statutory.Willful)})
	require.NoError(t, err)
	require.Equal(t, "47 U.S.C. § 227(b)(3)(B)", got.Outcomes[0].Lines[0].Authority.String())
	require.Equal(t, "47 U.S.C. § 227(b)(3)", got.Outcomes[0].Points[0].Authority.String())
	require.Equal(t, []finding.Topic{statutory.Willful}, got.Findings)
	got, err = lookup(t, "us-flsa-216b").Compute(statutory.Claim{Dates: on(2020, 1, 1), Quantities: figures{"lost_pay": "1"}.quantities()})
	require.NoError(t, err)
	require.Equal(t, "29 U.S.C. §§ 216(b), 260", got.Outcomes[0].Lines[2].Authority.String())
	got, err = lookup(t, "us-ma-93a-9").Compute(statutory.Claim{Quantities: figures{"actual_damages": "1"}.quantities()})
	require.NoError(t, err)
	require.Equal(t, "Mass. Gen. Laws ch. 93A, § 9(4)", got.FeesAt.String())
}

// claims goes through every version of every remedy with every quantity it may ask for and a random set of findings.
func claims(t *testing.T, r *rand.Rand, visit func(statutory.Remedy, statutory.Version, statutory.Claim)) {
	t.Helper()
	for remedy := range statutory.All() {
		for v := range remedy.Versions() {
			c := statutory.Claim{Quantities: map[statutory.Quantity]decimal.Decimal{}, Findings: map[finding.Topic]finding.Status{}}
			if !v.From.IsZero() {
				c.Dates = dated.Dates{Accrual: v.From, Filing: v.From, Assessment: civil.On(2024, 6, 1)}
			}
			for _, q := range v.Asks.All() {
				if q.Counted() {
					c.Quantities[q] = decimal.New(15+r.Int64N(500), 0)
				} else {
					c.Quantities[q] = decimal.New(r.Int64N(1_000_000_00), -2)
				}
			}
			for _, topic := range v.Findings.All() {
				if r.IntN(2) == 0 {
					c.Findings[topic] = finding.Established
				}
			}
			for _, one := range []finding.Topic{statutory.Innocent, statutory.Knowing} {
				delete(c.Findings, one)
				if r.IntN(2) == 0 && v.Findings.Len() > 0 {
					for _, other := range []finding.Topic{statutory.Willful, statutory.PrivateGain, statutory.Intentional} {
						delete(c.Findings, other)
					}
					for _, topic := range v.Findings.All() {
						if topic == one {
							c.Findings[topic] = finding.Established
						}
					}
				}
			}
			visit(remedy, v, c)
		}
	}
}

// Ranges never invert, a decision within its bounds stays within what the law allows, and once all is decided one amount
// is left.
func TestDecisionsStayWithinTheLaw(t *testing.T) {
	r := rand.New(rand.NewPCG(504, 227))
	for range 40 {
		claims(t, r, func(remedy statutory.Remedy, v statutory.Version, c statutory.Claim) {
			for range 12 { // one open point after another
				got, err := remedy.Compute(c)
				require.NoError(t, err, v.ID)
				require.Equal(t, v.ID, got.Version)
				var open *statutory.Point
				for _, o := range got.Outcomes {
					require.False(t, o.Allowed.Low.IsNegative(), v.ID)
					require.True(t, o.Allowed.Unlimited || o.Allowed.Low.Cmp(o.Allowed.High) <= 0, v.ID)
					require.True(t, o.Amount.Unlimited || o.Amount.Low.Cmp(o.Amount.High) <= 0, v.ID)
					require.True(t, o.Allowed.Holds(o.Amount.Low), "%s: %s in %s", v.ID, o.Amount, o.Allowed)
					require.True(t, o.Allowed.Unlimited || !o.Amount.Unlimited && o.Allowed.Holds(o.Amount.High), "%s: %s in %s", v.ID, o.Amount, o.Allowed)
					require.NotEmpty(t, o.Lines, v.ID)
					undecided := 0
					for i, p := range o.Points {
						if !p.Made {
							undecided++
							if open == nil {
								open = &o.Points[i]
							}
						}
					}
					if undecided == 0 {
						require.True(t, o.Amount.Fixed(), "%s: %s", v.ID, o.Amount)
					}
				}
				if open == nil {
					return
				}
				high := open.Bounds.High
				if open.Bounds.Unlimited {
					high = open.Bounds.Low.Add(expect.Dec("1000"))
				}
				amount := open.Bounds.Low.Add(high.Sub(open.Bounds.Low).Mul(decimal.New(r.Int64N(101), -2))).Truncate(2)
				if amount.LessThan(open.Bounds.Low) {
					amount = open.Bounds.Low
				}
				c.Choices = append(c.Choices, statutory.Choice{Point: open.ID, Amount: amount})
			}
		})
	}
}

// A willful wrong never allows less than one that is not.
func TestWillfulnessNeverLowersWhatTheLawAllows(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 10 {
		claims(t, r, func(remedy statutory.Remedy, v statutory.Version, c statutory.Claim) {
			knows := false
			for _, topic := range v.Findings.All() {
				knows = knows || topic == statutory.Willful
			}
			if !knows {
				return
			}
			delete(c.Findings, statutory.Innocent)
			delete(c.Findings, statutory.Willful)
			plain, err := remedy.Compute(c)
			require.NoError(t, err)
			c.Findings[statutory.Willful] = finding.Established
			willful, err := remedy.Compute(c)
			require.NoError(t, err)
			for i := range plain.Outcomes {
				a, b := plain.Outcomes[i].Allowed, willful.Outcomes[i].Allowed
				require.LessOrEqual(t, a.Low.Cmp(b.Low), 0, v.ID)
				require.True(t, b.Unlimited || a.High.Cmp(b.High) <= 0, v.ID)
			}
		})
	}
}

// One more unit never allows less.
func TestMoreOfWhatIsCountedNeverAllowsLess(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	claims(t, r, func(remedy statutory.Remedy, v statutory.Version, c statutory.Claim) {
		unit := remedy.Unit()
		if unit == "" {
			return
		}
		before, err := remedy.Compute(c)
		require.NoError(t, err)
		c.Quantities[unit] = c.Quantities[unit].Add(expect.Dec("1"))
		after, err := remedy.Compute(c)
		require.NoError(t, err)
		for i := range before.Outcomes {
			a, b := before.Outcomes[i].Allowed, after.Outcomes[i].Allowed
			require.LessOrEqual(t, a.Low.Cmp(b.Low), 0, v.ID)
			require.True(t, b.Unlimited || a.High.Cmp(b.High) <= 0, v.ID)
		}
	})
}

func TestAPackageThatLacksAFigureIsLeftOutUnlessElected(t *testing.T) {
	r := lookup(t, "us-copyright-504c")
	claim := statutory.Claim{Dates: on(2020, 1, 1), Quantities: figures{"actual_damages": "5"}.quantities()}
	got, err := r.Compute(claim)
	require.NoError(t, err)
	require.Len(t, got.Outcomes, 1)
	_, ok := got.Elected()
	require.False(t, ok)
	require.Contains(t, strings.Join(got.Caveats, "\n"), "statutory damages not computed: works not given")
	claim.Elected.Package = "statutory"
	_, err = r.Compute(claim)
	require.ErrorContains(t, err, "quantities.works: not given")
}

func TestTheZeroRemedyIsNone(t *testing.T) {
	var r statutory.Remedy
	require.True(t, r.IsZero())
	require.Empty(t, r.ID())
	require.Empty(t, r.Cite())
	_, err := r.Compute(statutory.Claim{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
	for range r.Versions() {
		t.Fatal("it has no versions")
	}
}
