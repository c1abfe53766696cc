package main

import (
	"errors"
	"flag"
	"fmt"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/interest"
)

// appealFlags are the flags that say what became of a federal judgment on appeal.
func (q *payoff) appealFlags(flags *flag.FlagSet) {
	flags.TextVar(&q.appeal.Outcome, "appeal", interest.OutcomeUnspecified, "what an appeal did with a federal judgment: affirmed, modified or reversed")
	flags.Func("again", "day of entry of the judgment under the mandate, `YYYY-MM-DD`", day(&q.appeal.Second))
	flags.Func("said", "what the mandate or a later ruling says of interest: first=AUTHORITY, second=AUTHORITY or YYYY-MM-DD=AUTHORITY", func(s string) error {
		what, text, ok := strings.Cut(s, "=")
		if !ok || text == "" {
			return errors.New("want first=AUTHORITY, second=AUTHORITY or YYYY-MM-DD=AUTHORITY")
		}
		switch what {
		case "first":
			q.appeal.Said = interest.FromFirst
		case "second":
			q.appeal.Said = interest.FromSecond
		default:
			q.appeal.Said = interest.FromNamed
			if err := day(&q.appeal.Named)(what); err != nil {
				return err
			}
		}
		q.appeal.Authority = []authority.Citation{authority.Case(text, "").NotConfirmed().Noted("as given by the caller")}
		return nil
	})
}

// start settles from which day interest runs.
func (q *payoff) start() (err error) {
	if q.appeal.Outcome == interest.OutcomeUnspecified {
		if !q.appeal.Second.IsZero() || q.appeal.Said != interest.Silent {
			return errors.New("-appeal: -again and -said tell of an appeal, and its outcome is not given")
		}
		return nil
	}
	if q.in != "US" {
		return errors.New("-appeal: from which judgment interest runs is computed for federal judgments only; give the day as -entered")
	}
	q.appeal.First = q.entered
	if q.basis, err = q.appeal.Basis(); err != nil {
		return fmt.Errorf("-appeal: %w", err)
	}
	q.entered = q.basis.From
	return nil
}
