package answers

import (
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/invalid"
)

// start settles from which day interest runs.
func (q *account) start() (err error) {
	if q.Appeal.Outcome == interest.OutcomeUnspecified {
		if !q.Appeal.Second.IsZero() || q.Appeal.Said != interest.Silent {
			return invalid.New("appeal", "what came after an appeal is given, and its outcome is not", "affirmed, modified or reversed")
		}
		return nil
	}
	if q.In != "US" {
		return invalid.New("appeal", "from which judgment interest runs is computed for federal judgments only", "none; the day from which interest runs as the day of entry")
	}
	q.Appeal.First = q.Entered
	if q.basis, err = q.Appeal.Basis(); err != nil {
		return within("appeal", err)
	}
	q.Entered = q.basis.From
	return nil
}
