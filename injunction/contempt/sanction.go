package contempt

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// Sanction is one sanction as the court ordered it.
type Sanction struct {
	In         clock.System         // whose court; unspecified where no statute of it is to be asked
	Department Department           // New York alone: whose view of fines by the day binds; none where it is not settled
	Kind       Kind                 // required
	Amount     decimal.Decimal      // the rate of a day, the flat sum, or the proved loss; dollars; required except for PerViolation
	Multiplier int                  // Escalating: what each day's rate is multiplied by for the next, 2 to 10
	First      civil.Date           // PerDay, Escalating: the first day of accrual; required
	Last       civil.Date           // the last day, such as that of compliance; zero while it runs
	Ends       Ends                 // PerDay, Escalating: which of the two count; required
	Suspended  []Suspension         // days on which it does not run
	CapDay     decimal.Decimal      // the most for one day; zero for none
	CapTotal   decimal.Decimal      // the most in all; zero for none
	Violations []Violation          // PerViolation: the schedule and the breaches found; required
	Payee      string               // to whom it is payable; may be empty
	Loss       finding.Status       // whether the sum is measured by the complainant's proved loss; required
	Purge      Purge                // whether, how and until when it can be purged
	Reversed   finding.Status       // whether the order that was disobeyed was reversed or vacated; unspecified for no
	Costs      decimal.Decimal      // New York: the complainant's costs and expenses; zero where none were fixed
	Authority  []authority.Citation // where the sanction is recorded
}

// Suspension is a stretch of days on which a sanction does not run, both ends counted.
type Suspension struct {
	From, Through civil.Date
	Why           string
}

// Violation is one entry of a schedule: what a breach costs and how many were found.
type Violation struct {
	What   string          // required
	Amount decimal.Decimal // dollars for each; required
	Count  int             // 0 to 1,000,000
}

// Purge is how the contemnor can end or avoid the sanction by complying.
type Purge struct {
	Possible    finding.Status // whether complying ends or avoids it; required
	Condition   string         // what has to be done; may be empty
	Deadline    civil.Date     // by when; zero for none
	Met         finding.Status // whether it was done in time; unspecified where no condition was set
	Forgives    bool           // doing it forgives what has accrued, not only what would accrue
	RevivesFrom civil.Date     // where it is not done in time, the first day from which the sanction is taken to have run on; zero for none
}

// Limits on an input.
const (
	maxCount  = 1_000_000
	maxFactor = 10
)

// Validate checks the sanction. Errors are *invalid.Error.
func (s Sanction) Validate() error {
	var l invalid.List
	if s.In != clock.SystemUnspecified {
		l.Merge("in", s.In.Validate())
	}
	if int(s.Department) >= len(departmentNames) || s.Department != NoDepartment && s.In != clock.NewYork {
		l.Add("department", "a department outside New York's four", "first to fourth with in US-NY, or none")
	}
	l.Enum("kind", kindNames[:], int(s.Kind), "kind of sanction")
	s.validateMoney(&l)
	s.validateDays(&l)
	if s.Kind == PerViolation && len(s.Violations) == 0 {
		l.Add("violations", "no schedule", "at least one entry")
	}
	if s.Kind != PerViolation && len(s.Violations) > 0 {
		l.Add("violations", "a schedule of breaches", "only for per_violation")
	}
	input.Each(&l, "violations", s.Violations, func(at string, v Violation) {
		input.Required(&l, invalid.Join(at, "what"), v.What, "")
		input.Amount(&l, invalid.Join(at, "amount"), v.Amount, true)
		if v.Count < 0 || v.Count > maxCount {
			l.Add(invalid.Join(at, "count"), fmt.Sprintf("%d", v.Count), fmt.Sprintf("0 to %d", maxCount))
		}
	})
	input.Printable(&l, "payee", s.Payee, "")
	input.Each(&l, "authority", s.Authority, func(at string, c authority.Citation) { l.Merge(at, c.Validate()) })
	input.Status(&l, "loss", s.Loss, true)
	input.Status(&l, "reversed", s.Reversed, false)
	input.Status(&l, "purge.possible", s.Purge.Possible, true)
	input.Status(&l, "purge.met", s.Purge.Met, false)
	input.Printable(&l, "purge.condition", s.Purge.Condition, "")
	if !s.Purge.RevivesFrom.IsZero() {
		switch {
		case s.Kind != PerDay && s.Kind != Escalating:
			l.Add("purge.revives_from", "a day for a sanction that has none", "only for per_day and escalating")
		case s.Last.IsZero() || !s.Last.Before(s.Purge.RevivesFrom):
			l.Add("purge.revives_from", "not after the last day of accrual", "a day after last")
		}
	}
	return l.Err()
}

func (s Sanction) validateMoney(l *invalid.List) {
	input.Amount(l, "amount", s.Amount, s.Kind != PerViolation)
	input.Amount(l, "cap_day", s.CapDay, false)
	input.Amount(l, "cap_total", s.CapTotal, false)
	input.Amount(l, "costs", s.Costs, false)
	if s.Kind == Escalating && (s.Multiplier < 2 || s.Multiplier > maxFactor) || s.Kind != Escalating && s.Multiplier != 0 {
		l.Add("multiplier", fmt.Sprintf("%d", s.Multiplier), fmt.Sprintf("2 to %d for escalating, else none", maxFactor))
	}
}

func (s Sanction) validateDays(l *invalid.List) {
	runs := s.Kind == PerDay || s.Kind == Escalating
	switch {
	case runs && s.First.IsZero():
		l.Add("first", "no day", "the first day of accrual")
	case runs && (s.Ends == EndsUnspecified || int(s.Ends) >= len(endsNames)):
		l.Add("ends", "the order's count of its ends is not given", strings.Join(endsNames[1:], ", "))
	case !runs && (!s.First.IsZero() || !s.Last.IsZero() || s.Ends != EndsUnspecified || len(s.Suspended) > 0):
		l.Add("first", "days of accrual", "only for per_day and escalating")
	}
	if !s.Last.IsZero() && !s.First.IsZero() {
		if n, err := s.First.DaysUntil(s.Last); err != nil || n < 0 || n > input.MaxDays {
			l.Add("last", s.Last.String()+" is not within a hundred years after the first day", "a day from "+s.First.String()+", or none")
		}
	}
	input.Each(l, "suspended", s.Suspended, func(at string, x Suspension) {
		if x.From.IsZero() || x.Through.IsZero() || x.Through.Before(x.From) {
			l.Add(at, "no stretch of days", "from a day through a day not before it")
		}
		input.Printable(l, invalid.Join(at, "why"), x.Why, "")
	})
}
