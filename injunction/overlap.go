package injunction

import (
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// Overlap is the stretch of days, both ends counted, on which an order runs and for which damages are claimed.
type Overlap struct {
	From, Through civil.Date // zero where there is none
	Days          int
	Why           string
}

// Overlap returns the days of a period of claimed damages on which the order ran by its terms, from its day to the day
// before Until. Damages for the same acts on those days and the injunction against them cannot both be had: one party
// recovers once for one loss. Whether the acts are the same, and whether the order was obeyed, is for the record: a breach
// leaves a loss, which is compensatory contempt or damages but not both. Stays play no part. A period that ends before it
// begins is a *invalid.Error.
func (o Order) Overlap(from, through civil.Date) (Overlap, error) {
	if from.IsZero() || through.IsZero() || through.Before(from) {
		return Overlap{}, invalid.New("through", "no period", "from a day through a day not before it")
	}
	first, last := from, through
	if first.Before(o.Date) {
		first = o.Date
	}
	if !o.Until.IsZero() && !last.Before(o.Until) {
		end, err := o.Until.AddDays(-1)
		if err != nil {
			return Overlap{}, invalid.Prefixed("until", err)
		}
		last = end
	}
	if last.Before(first) {
		return Overlap{Why: "the period and the order do not meet"}, nil
	}
	n, err := first.DaysUntil(last)
	if err != nil {
		return Overlap{}, invalid.Prefixed("date", err)
	}
	return Overlap{From: first, Through: last, Days: n + 1, Why: "damages claimed for days on which the order ran: one recovery for one loss"}, nil
}
