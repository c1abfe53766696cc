package fees_test

import (
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law/data"
)

// schedule is a schedule of the law as a person reads it: the case it is asked in, and its steps.
type schedule struct {
	code, cause string
	dates       dated.Dates
	found       string // the findings that are established
	id          string // of the version that answers
	steps       string // "40% 50000, 1/3 100000, 10%": a share, and the dollars at which its step ends
}

func agreed(y int, m time.Month, d int) dated.Dates  { return dated.Dates{Agreement: civil.On(y, m, d)} }
func accrued(y int, m time.Month, d int) dated.Dates { return dated.Dates{Accrual: civil.On(y, m, d)} }
func recovered(y int, m time.Month, d int) dated.Dates {
	return dated.Dates{Recovery: civil.On(y, m, d)}
}

// both is an agreement and a recovery under it on one day.
func both(y int, m time.Month, d int) dated.Dates {
	return dated.Dates{Agreement: civil.On(y, m, d), Recovery: civil.On(y, m, d)}
}

var schedules = map[string]schedule{
	"ca-1975":         {"US-CA", "med-mal", agreed(1981, 11, 23), "", "us-ca-bpc-6146-1975", "40% 50000, 1/3 100000, 25% 200000, 10%"},
	"ca-1988":         {"US-CA", "med-mal", agreed(1988, 1, 1), "", "us-ca-bpc-6146-1988", "40% 50000, 1/3 100000, 25% 600000, 15%"},
	"ca-2023-before":  {"US-CA", "med-mal", agreed(2023, 1, 1), "settled_before_filing", "us-ca-bpc-6146-2023", "25%"},
	"ca-2023-after":   {"US-CA", "med-mal", agreed(2023, 1, 1), "", "us-ca-bpc-6146-2023", "33%"},
	"ct":              {"US-CT", "premises", accrued(2004, 1, 1), "", "us-ct-52-251c-1987", "1/3 300000, 25% 600000, 20% 900000, 15% 1200000, 10%"},
	"ct-waived":       {"US-CT", "premises", accrued(2006, 1, 1), "fee_limit_waived", "us-ct-52-251c-2005", "1/3"},
	"de":              {"US-DE", "med-mal", dated.Dates{}, "", "us-de-18-6865", "35% 100000, 25% 200000, 10%"},
	"fl-bar-a":        {"US-FL", "premises", dated.Dates{}, "resolved_before_answer", "us-fl-bar-4-1.5-f", "1/3 1000000, 30% 2000000, 20%"},
	"fl-bar-b":        {"US-FL", "premises", dated.Dates{}, "", "us-fl-bar-4-1.5-f", "40% 1000000, 30% 2000000, 20%"},
	"fl-bar-c":        {"US-FL", "premises", dated.Dates{}, "liability_admitted_with_answer", "us-fl-bar-4-1.5-f", "1/3 1000000, 20% 2000000, 15%"},
	"fl-bar-b-appeal": {"US-FL", "premises", dated.Dates{}, "appeal_or_collection", "us-fl-bar-4-1.5-f", "45% 1000000, 35% 2000000, 25%"},
	"fl-constitution": {"US-FL", "med-mal", both(2010, 1, 1), "", "us-fl-const-i-26", "30% 250000, 10%"},
	"il-1985":         {"US-IL", "med-mal", recovered(2013, 1, 17), "", "us-il-2-1114-1985", "1/3 150000, 25% 1000000, 20%"},
	"il-2013":         {"US-IL", "med-mal", recovered(2013, 1, 18), "", "us-il-2-1114-2013", "1/3"},
	"in-1999":         {"US-IN", "med-mal", accrued(2017, 6, 30), "paid_by_compensation_fund", "us-in-34-18-18-1-1999", "15%"},
	"in-2017":         {"US-IN", "med-mal", accrued(2017, 7, 1), "paid_by_compensation_fund", "us-in-34-18-18-1-2017", "32%"},
	"me":              {"US-ME", "med-mal", dated.Dates{}, "", "us-me-24-2961", "1/3 100000, 25% 200000, 20%"},
	"ma":              {"US-MA", "med-mal", dated.Dates{}, "", "us-ma-231-60i", "40% 150000, 1/3 300000, 30% 500000, 25%"},
	"ma-bills":        {"US-MA", "med-mal", dated.Dates{}, "medical_bills_left_unpaid", "us-ma-231-60i-bills", "20%"},
	"mi":              {"US-MI", "motor-vehicle", dated.Dates{}, "", "us-mi-mcr-8.121", "1/3"},
	"nj-1976":         {"US-NJ", "premises", agreed(1976, 11, 1), "", "us-nj-1-21-7-1976", "50% 1000, 40% 3000, 1/3 50000, 25% 100000, 20% 250000, 10%"},
	"nj-2005":         {"US-NJ", "premises", both(2009, 10, 12), "", "us-nj-1-21-7-2005", "1/3 500000, 30% 1000000, 25% 1500000, 20% 2000000, 0"},
	"nj-2014":         {"US-NJ", "premises", both(2014, 9, 1), "", "us-nj-1-21-7-2014", "1/3 750000, 30% 1500000, 25% 2250000, 20% 3000000, 0"},
	"nj-minor-2005":   {"US-NJ", "premises", both(2009, 1, 1), "client_is_minor_or_incapacitated settled_before_trial", "us-nj-1-21-7-minor-2005", "25%"},
	"ct-2005":         {"US-CT", "premises", accrued(2005, 7, 13), "", "us-ct-52-251c-2005", "1/3 300000, 25% 600000, 20% 900000, 15% 1200000, 10%"},
	"nj-minor":        {"US-NJ", "premises", both(2020, 1, 1), "client_is_minor_or_incapacitated settled_before_trial", "us-nj-1-21-7-minor-2014", "25%"},
	"ny-malpractice":  {"US-NY", "med-mal", dated.Dates{}, "", "us-ny-jud-474-a", "30% 250000, 25% 500000, 20% 1000000, 15% 1250000, 10%"},
	"ny-schedule-a":   {"US-NY", "premises", dated.Dates{}, "", "us-ny-nycrr-contingent", "50% 1000, 40% 3000, 35% 25000, 25%"},
	"ny-schedule-b":   {"US-NY", "premises", dated.Dates{}, "flat_fee_from_the_start", "us-ny-nycrr-contingent", "1/3"},
	"nv-2004":         {"US-NV", "med-mal", both(2010, 1, 1), "", "us-nv-7.095-2004", "40% 50000, 1/3 100000, 25% 600000, 15%"},
	"nv-2023":         {"US-NV", "med-mal", both(2023, 10, 1), "", "us-nv-7.095-2023", "35%"},
	"nv-state":        {"US-NV", "fraud", dated.Dates{}, "client_is_the_state", "us-nv-228.1116", "25%"},
	"ok":              {"US-OK", "contract", dated.Dates{}, "", "us-ok-5-7", "50%"},
	"tn":              {"US-TN", "med-mal", dated.Dates{}, "", "us-tn-29-26-120", "1/3"},
	"tx-state":        {"US-TX", "fraud", dated.Dates{}, "client_is_the_state", "us-tx-gov-2254.106", "35%"},
	"us-suit":         {"US", "ftca", dated.Dates{}, "", "us-28-2678", "25%"},
	"us-agency":       {"US", "ftca", dated.Dates{}, "settled_by_agency", "us-28-2678", "20%"},
	"ut":              {"US-UT", "med-mal", dated.Dates{}, "", "us-ut-78b-3-411", "1/3"},
	"wi":              {"US-WI", "med-mal", agreed(1986, 6, 14), "", "us-wi-655.013-1986", "1/3 1000000, 20%"},
	"wi-stipulated":   {"US-WI", "med-mal", agreed(1990, 1, 1), "liability_stipulated_in_time", "us-wi-655.013-1986", "25% 1000000, 20%"},
	"wy-early":        {"US-WY", "premises", dated.Dates{}, "settled_within_60_days_of_filing", "us-wy-contingent-5", "1/3 1000000, 30%"},
	"wy-late":         {"US-WY", "premises", dated.Dates{}, "", "us-wy-contingent-5", "40% 1000000, 30%"},
}

// asked is the case in which the schedule governs, with all that the law may ask recorded.
func (s *schedule) asked(gross decimal.Decimal) fees.Case {
	c := fees.Case{Jurisdiction: s.code, Cause: s.cause, Dates: s.dates, Presume: true, Recovery: fees.Recovery{Gross: gross},
		Findings: map[finding.Topic]finding.Status{}}
	for _, t := range []finding.Topic{"settled_before_filing", "tried_or_arbitrated", "flat_fee_from_the_start", "resolved_before_answer",
		"paid_by_compensation_fund", "settled_before_trial", "settled_by_agency", "settled_within_60_days_of_filing"} {
		c.Findings[t] = finding.NotEstablished
	}
	for _, t := range strings.Fields(s.found) {
		c.Findings[finding.Topic(t)] = finding.Established
	}
	return c
}

// most is what the law allows of a recovery by the version of the schedule.
func (s *schedule) most(t testing.TB, gross decimal.Decimal) fees.Ceiling {
	t.Helper()
	list, err := fees.Ceilings(s.asked(gross))
	require.NoError(t, err)
	for _, x := range list {
		if string(x.ID) == s.id {
			return x
		}
	}
	require.Fail(t, "no such version", "%s in %v", s.id, list)
	return fees.Ceiling{}
}

// byHand computes the fee of the steps with math/big, and rounds it to the cent, half away from zero.
func (s *schedule) byHand(gross decimal.Decimal) string {
	fee, from, left := new(big.Rat), new(big.Rat), gross.Rat()
	for _, step := range strings.Split(s.steps, ", ") {
		share, end, ends := strings.Cut(step, " ")
		of, _ := new(big.Rat).SetString(strings.TrimSuffix(share, "%"))
		if strings.HasSuffix(share, "%") {
			of.Quo(of, big.NewRat(100, 1))
		}
		in := new(big.Rat).Sub(left, from)
		if to, ok := new(big.Rat).SetString(end); ends && ok && left.Cmp(to) > 0 {
			in.Sub(to, from)
			from = to
		} else {
			from = left
		}
		fee.Add(fee, in.Mul(in, of))
	}
	return fee.FloatString(2) // which rounds half away from zero
}

// amounts are one cent below, at and one cent above each step, and 100,000, 1,000,000 and 5,000,000.
func (s *schedule) amounts() []decimal.Decimal {
	out := []decimal.Decimal{expect.Dec("0.01"), expect.Dec("100000"), expect.Dec("1000000"), expect.Dec("5000000"), expect.Dec("33333.33")}
	for _, step := range strings.Split(s.steps, ", ") {
		if _, end, ends := strings.Cut(step, " "); ends {
			for _, cent := range []string{"-0.01", "0", "0.01"} {
				out = append(out, expect.Dec(end).Add(expect.Dec(cent)))
			}
		}
	}
	return out
}

// Every schedule agrees with math/big around each of its steps, its lines add up, and it is at most the step's own percentage of
// a cent from one amount to the next.
func TestEveryScheduleAgreesWithMathBig(t *testing.T) {
	ids := map[string]bool{}
	for name, s := range schedules {
		ids[s.id] = true
		for _, amount := range s.amounts() {
			x := s.most(t, amount)
			require.Equal(t, s.byHand(amount), x.Fee.Amount.StringFixed(2), "%s of %s", name, amount)
			sum, base := decimal.Decimal{}, decimal.Decimal{}
			for _, l := range x.Fee.Lines {
				sum = sum.Add(l.Amount)
				if !strings.HasPrefix(l.Title, "d: ") { // what is added to the steps
					base = base.Add(l.Base)
				}
			}
			require.True(t, sum.Equal(x.Fee.Amount), "%s of %s: the lines come to %s", name, amount, sum)
			require.True(t, base.Add(x.Left).Equal(amount), "%s of %s: the steps take %s", name, amount, base)
		}
	}
	for code := range codesWithLimits() {
		for p := range fees.LawOf(code).Contingent().All() {
			for v := range p.All() {
				if w := v.Rule.InWords(); strings.Contains(w, " of the gross recovery") || strings.Contains(w, " of the recovery net of costs") {
					require.True(t, ids[string(v.ID)], "%s has percentages, and no line in this table", v.ID)
				}
			}
		}
	}
}

// The figures around each step were computed apart from this library.
func TestEveryScheduleGivesTheFiguresComputedApart(t *testing.T) {
	text, err := os.ReadFile("testdata/schedules.txt")
	require.NoError(t, err)
	var s schedule
	name, lines := "", 0
	for line := range strings.Lines(string(text)) {
		switch f := strings.Fields(line); {
		case strings.HasPrefix(line, "#"):
		case len(f) == 1:
			name = f[0]
			s = schedules[name]
			require.NotEmpty(t, s.id, name)
		default:
			lines++
			require.Equal(t, f[1], s.most(t, expect.Dec(f[0])).Fee.Amount.StringFixed(2), "%s of %s", name, f[0])
		}
	}
	require.Greater(t, lines, 200)
}

// codesWithLimits goes through the jurisdictions that have law on contingent fees.
func codesWithLimits() map[string]bool {
	out := map[string]bool{}
	for code := range data.Codes() {
		if fees.LawOf(code).Contingent().Len() > 0 {
			out[code] = true
		}
	}
	return out
}
