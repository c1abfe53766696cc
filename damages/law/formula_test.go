package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// eachCap goes through every cap of every version of every jurisdiction.
func eachCap(visit func(id dated.RuleID, c limit.Cap)) {
	for _, v := range everyVersion() {
		if caps, ok := v.Rule.(law.Caps); ok {
			for _, c := range caps.All() {
				visit(v.ID, c)
			}
		}
	}
}

// answered is the i-th way to answer the topics.
func answered(topics []finding.Topic, i int) map[finding.Topic]finding.Status {
	out := map[finding.Topic]finding.Status{}
	for k, t := range topics {
		out[t] = finding.NotEstablished
		if i>>k&1 == 1 {
			out[t] = finding.Established
		}
	}
	return out
}

func TestEveryFormulaComesToAFigureOrToNoLimitOnWhateverItNeeds(t *testing.T) {
	n := 0
	eachCap(func(id dated.RuleID, c limit.Cap) {
		n++
		var topics []finding.Topic
		for topic := range c.To.Asks() {
			topics = append(topics, topic)
		}
		require.LessOrEqual(t, len(topics), 10, id)
		for _, amount := range []int64{0, 1, 100, 99_999, 100_000, 1_000_000, 1_000_000_000} {
			quantities := map[limit.Base]decimal.Decimal{}
			for b := range c.To.Needs() {
				quantities[b] = decimal.New(amount, 0)
			}
			for i := range 1 << len(topics) {
				d, limited, err := c.To.On(limit.Input{Quantities: quantities, Findings: answered(topics, i)})
				require.NoError(t, err, "%s: %s", id, c.To.InWords())
				if limited {
					require.False(t, d.IsNegative(), id)
				}
			}
		}
	})
	require.Greater(t, n, 300)
}

// A condition that could never make a difference would be a tier nobody can reach.
func TestEveryTierCanBeReached(t *testing.T) {
	eachCap(func(id dated.RuleID, c limit.Cap) {
		var topics []finding.Topic
		for topic := range c.To.Asks() {
			topics = append(topics, topic)
		}
		for k, topic := range topics {
			matters := false
			for i := range 1 << len(topics) {
				if i>>k&1 == 0 && !matters {
					matters = !c.To.Simplify(answered(topics, i)).Equal(c.To.Simplify(answered(topics, i|1<<k)))
				}
			}
			require.True(t, matters, "%s: nothing turns on %s", id, topic)
		}
	})
}

// More compensatory damages never lower a cap on punitive damages.
func TestACapNeverFallsAsItsBaseRises(t *testing.T) {
	eachCap(func(id dated.RuleID, c limit.Cap) {
		var topics []finding.Topic
		for topic := range c.To.Asks() {
			topics = append(topics, topic)
		}
		for i := range 1 << len(topics) {
			last, unlimited := decimal.Decimal{}, false
			for _, amount := range []int64{0, 50_000, 99_999, 100_000, 100_001, 500_000, 1_000_000, 10_000_000} {
				quantities := map[limit.Base]decimal.Decimal{}
				for b := range c.To.Needs() {
					quantities[b] = decimal.New(1_000_000, 0)
				}
				for _, b := range []limit.Base{limit.Compensatory, limit.Economic, limit.Noneconomic} {
					if _, needed := quantities[b]; needed {
						quantities[b] = decimal.New(amount, 0)
					}
				}
				d, limited, err := c.To.On(limit.Input{Quantities: quantities, Findings: answered(topics, i)})
				require.NoError(t, err)
				require.False(t, unlimited && limited, "%s: a limit comes back as damages rise", id)
				unlimited = !limited
				if limited {
					require.False(t, d.LessThan(last), "%s: %s falls from %s to %s", id, c.To.InWords(), last, d)
					last = d
				}
			}
		}
	})
}
