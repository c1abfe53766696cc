package answers

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/outcome"
)

// nets are what the client keeps of a recovery by judgment and of what is paid now: by the record of a disbursement, or after a fee
// in percent.
func (q *Offer) nets() (byJudgment, now outcome.Net, err error) {
	if q.Record == nil {
		return afterPercent(q.Fee), afterPercent(q.settled()), nil
	}
	if q.clients() > 1 {
		return nil, nil, invalid.New("record", "is of one client, and the scenario looks at what several recover together", "a scenario whose clients name one")
	}
	r := *q.Record
	if r.Client == "" {
		r.Client = "the client"
	}
	if len(r.Payments) == 0 { // any recovery takes its place
		r.Payments = []disbursement.Payment{{By: "the other side", Amount: decimal.New(1_000_000, 0)}}
	}
	if byJudgment, err = q.prepared(r); err != nil {
		return nil, nil, err
	}
	if q.SettledStage == "" {
		return byJudgment, byJudgment, nil
	}
	r.Fee.Stage = q.SettledStage
	now, err = q.prepared(r)
	return byJudgment, now, err
}

func (q *Offer) prepared(r disbursement.Record) (outcome.Net, error) {
	p, err := r.Prepare(disbursement.Options{Presume: q.Scenario.Presume})
	if err != nil {
		return nil, within("record", err)
	}
	return p.Net, nil
}

// clients counts those whose recovery is looked at: all plaintiffs where the scenario names none.
func (q *Offer) clients() int {
	n := len(q.Scenario.Clients)
	if n > 0 || q.Scenario.Matter == nil {
		return n
	}
	for i := range q.Scenario.Matter.Parties {
		if q.Scenario.Matter.Parties[i].Role == damages.Plaintiff {
			n++
		}
	}
	return n
}

// afterPercent is what is left of a recovery after so many percent of it.
func afterPercent(fee fees.Percent) outcome.Net {
	if fee.IsZero() || fee.Share().Sign() == 0 {
		return func(d decimal.Decimal) (decimal.Decimal, error) { return d, nil }
	}
	share := fee.Share()
	of, part := decimal.NewFromBigInt(share.Denom(), 0), decimal.NewFromBigInt(new(big.Int).Sub(share.Denom(), share.Num()), 0)
	return func(d decimal.Decimal) (decimal.Decimal, error) { return d.Mul(part).DivRound(of, 2), nil }
}
