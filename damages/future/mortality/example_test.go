package mortality_test

import (
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future/mortality"
)

// How long a woman of 35 lives on average, and her chance of reaching 65.
func ExamplePublished() {
	t, err := mortality.Published(mortality.NCHS2023, mortality.Female)
	if err != nil {
		fmt.Println(err)
		return
	}
	e, _ := t.Expectancy(decimal.New(35, 0))
	p, _ := t.Survival(decimal.New(35, 0), big.NewRat(30, 1))
	fmt.Println(e.FloatString(2), p.FloatString(4))
	// Output: 47.36 0.8914
}
