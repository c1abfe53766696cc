package lien_test

import (
	"cmp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/limit"
)

// divided is a published division of a recovery between a worker and the payer of compensation.
type divided struct {
	source               string // where it was published
	place                string // whose law
	on                   string // the day that selects the law
	gross, fee, expenses string // the recovery
	paid, future         string // compensation that was paid, and the value of what is to come; empty where it was not recorded
	facts, found         string // "full_value=1000000", "payer_took_part, !later_benefits_certain"; exceptions that are not named are presumed not to be
	want                 string // what the payer is paid back
	owes                 string // what the payer owes the worker instead; empty for nothing
	credit               string // against later benefits; empty where the source has no figure that bears on it
	share                string // the part of each later benefit that the payer bears, to four places; empty as well
	printed              string // what the source prints, where that is another figure
	why                  string // why it is
}

// claim is the claim of the payer, and the recovery it is on.
func (d *divided) claim(t *testing.T) (lien.Claim, lien.Recovery) {
	t.Helper()
	day := expect.Must(civil.Parse(d.on))
	c := lien.Claim{Of: lien.WorkersCompensation, Dates: dated.Dates{Accrual: day, Day: day}, Paid: expect.Dec(d.paid)}
	c.Jurisdiction, c.Scheme, _ = strings.Cut(d.place, ": ")
	if d.future != "" {
		c.Future = expect.Dec(d.future)
	}
	for f := range strings.SplitSeq(d.facts, ", ") {
		if what, amount, ok := strings.Cut(f, "="); ok {
			c.Facts = append(c.Facts, lien.Fact{What: limit.Base(what), Amount: expect.Dec(amount)})
		}
	}
	for f := range strings.SplitSeq(d.found, ", ") {
		if what, not := strings.CutPrefix(f, "!"); not {
			c.Findings = append(c.Findings, finding.Finding{What: finding.Topic(what), Status: finding.NotEstablished})
		} else if f != "" {
			c.Findings = append(c.Findings, finding.Finding{What: finding.Topic(f), Status: finding.Established})
		}
	}
	return c, lien.Recovery{Sums: sums(d.gross, d.fee, d.expenses)}
}

// dividesAsPublished computes each division, and holds it against what was published.
func dividesAsPublished(t *testing.T, cases []divided) {
	t.Helper()
	for i := range cases {
		d := &cases[i]
		t.Run(d.source, func(t *testing.T) {
			c, r := d.claim(t)
			got, err := c.Under(lien.Options{Presume: true}, r)
			require.NoError(t, err)
			expect.Equal(t, d.want, got.Amount)
			expect.Equal(t, cmp.Or(d.owes, "0"), got.Owes)
			total := expect.Dec("0")
			for _, l := range got.Lines {
				total = total.Add(l.Amount)
			}
			require.True(t, total.Equal(got.Amount.Sub(got.Owes)), "the lines add up")
			if d.credit != "" {
				expect.Equal(t, d.credit, got.Future.Credit)
			}
			if d.share != "" {
				require.NotNil(t, got.Future.Share)
				require.Equal(t, d.share, got.Future.Share.FloatString(4))
			}
			require.Equal(t, d.printed == "", d.why == "", "a figure that is printed otherwise says why")
			require.NotEqual(t, d.want, d.printed, "the source prints another figure")
		})
	}
}

// The law of each place is applied from the first day that its sources bear out, and no injury of an earlier day is divided by it. West
// Virginia's section itself speaks of every earlier injury.
func TestNoEarlierInjuryIsDividedByALaterLaw(t *testing.T) {
	t.Parallel()
	laws := 0
	for r := range lien.All() {
		if r.Of() != lien.WorkersCompensation || r.Jurisdiction() == "US-WV" {
			continue
		}
		laws++
		d := divided{place: r.Jurisdiction() + ": " + r.Scheme(), gross: "100000", fee: "30000", expenses: "2000", paid: "40000"}
		under := func(day string) error {
			d.on = day
			c, recovery := d.claim(t)
			_, err := c.Under(lien.Options{Presume: true}, recovery)
			return err
		}
		var earlier *dated.CoverageError
		require.ErrorAs(t, under("1950-01-01"), &earlier, r.ID())
		require.False(t, earlier.From.IsZero(), r.ID())
		require.ErrorIs(t, under(expect.Must(earlier.From.AddDays(-1)).String()), dated.ErrNotCovered, r.ID())
		require.NotErrorIs(t, under(earlier.From.String()), dated.ErrNotCovered, r.ID())
	}
	require.GreaterOrEqual(t, laws, 34)
}
