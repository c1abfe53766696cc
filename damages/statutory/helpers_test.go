package statutory_test

import (
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/statutory"
)

func lookup(t testing.TB, id statutory.ID) statutory.Remedy {
	t.Helper()
	r, err := statutory.Lookup(id)
	require.NoError(t, err)
	return r
}

type figures map[statutory.Quantity]string

func (f figures) quantities() map[statutory.Quantity]decimal.Decimal {
	out := map[statutory.Quantity]decimal.Decimal{}
	for q, s := range f {
		out[q] = expect.Dec(s)
	}
	return out
}

func found(topics ...finding.Topic) map[finding.Topic]finding.Status {
	out := map[finding.Topic]finding.Status{}
	for _, topic := range topics {
		out[topic] = finding.Established
	}
	return out
}

func on(y, m, d int) dated.Dates {
	day := civil.On(y, time.Month(m), d)
	return dated.Dates{Accrual: day, Filing: day, Assessment: day}
}
