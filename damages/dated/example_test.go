package dated_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
)

// A rule that changed on a day: the version of the day governs, and a day that no version covers is an error.
func ExampleHistory_On() {
	h := dated.NewHistory(
		dated.Version[string]{Meta: dated.Meta{ID: "old", Event: dated.Accrual, From: civil.On(1990, 1, 1), Until: civil.On(2020, 1, 1)}, Rule: "the cap is $350,000"},
		dated.Version[string]{Meta: dated.Meta{ID: "new", Event: dated.Accrual, From: civil.On(2020, 1, 1)}, Rule: "the cap is $500,000"},
	)
	v, err := h.On(dated.Dates{Accrual: civil.On(2019, 12, 31)})
	fmt.Println(v.Rule, err)
	_, err = h.On(dated.Dates{Accrual: civil.On(1989, 12, 31)})
	fmt.Println(err)
	// Output:
	// the cap is $350,000 <nil>
	// the law of old and its other versions is not covered for accrual on 1989-12-31; covered from 1990-01-01
}
