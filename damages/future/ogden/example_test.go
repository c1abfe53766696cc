package ogden_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/future/ogden"
)

// A woman of 35 loses £24,000 a year net until 67; she was employed, with a degree and no disability.
func ExampleMultiplier() {
	rate, _ := ogden.RateOn(ogden.EnglandAndWales, civil.On(2026, 3, 2))
	m, _ := ogden.Multiplier(ogden.Earnings, mortality.Female, decimal.New(35, 0), 67, rate.Percent)
	f, _ := ogden.Worker{Edition: 8, Sex: mortality.Female, Employed: true, Education: 3, Age: 35}.Factor()
	adjusted, _ := ogden.Adjusted(m, f)
	award, _ := ogden.Award(decimal.New(24000, 0), adjusted)
	fmt.Println(rate.Percent, m, f, adjusted, award.StringFixed(2))
	// Output: 0.5 28.96 0.88 25.48 611520.00
}
