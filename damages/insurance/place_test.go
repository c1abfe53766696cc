package insurance_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/expect"
)

func TestALawOfNoPlaceAndADayLongAgoAreRefused(t *testing.T) {
	p := primary("1000", "d")
	p.Law, p.Issued = "US-QQ", civil.On(2021, 1, 1)
	r := insurance.Record{Policies: []insurance.Policy{p}}
	_, err := r.Divide([]insurance.Owed{injury("a", "10")})
	require.ErrorContains(t, err, `policies[0].law: "US-QQ" is no jurisdiction`)
	r.Policies[0].Law, r.Policies[0].Issued = "US-CA", civil.On(1700, 1, 1)
	require.Equal(t, []string{"policies[0].issued"}, expect.Paths(r.Validate()))
}
