package limit_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/limit"
)

// How high may punitive damages go in Indiana on $20,000 of compensatory damages?
func Example_howHighMayPunitiveDamagesGo() {
	cap := limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(50_000))
	most, limited, err := cap.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{
		limit.Compensatory: decimal.NewFromInt(20_000),
	}})
	fmt.Println(most, limited, err)
	// Output: 60000 true <nil>
}

// What does the formula say, and what does it come to with the figures of the case put in?
func Example_whatDoesTheFormulaSay() {
	cap := limit.LesserOf(limit.Dollars(10_000_000), limit.Multiple(big.NewRat(3, 100), limit.NetWorth))
	fmt.Println(cap.InWords())
	fmt.Println(cap.WordsWith(map[limit.Base]decimal.Decimal{limit.NetWorth: decimal.NewFromInt(4_000_000)}))
	// Output:
	// the lesser of $10,000,000.00 and 3% of net worth
	// the lesser of $10,000,000.00 and 3% of $4,000,000.00
}

// What does the formula need to know before it can be applied?
func Example_whatMustBeKnown() {
	cap := limit.When("specific_intent", limit.NoLimit(), limit.Times(2, limit.NetWorth))
	fmt.Println(slices.Collect(cap.Needs()), slices.Collect(cap.Asks()))

	_, _, err := cap.On(limit.Input{Findings: map[finding.Topic]finding.Status{"specific_intent": finding.NotReached}})
	var missing *limit.MissingError
	fmt.Println(errors.As(err, &missing))
	fmt.Println(err)
	// Output:
	// [net_worth] [specific_intent]
	// true
	// the formula turns on the finding "specific_intent", which is recorded as not reached
}

// Does any limit remain once the presumption is rebutted?
func Example_doesALimitRemain() {
	cap := limit.Presumptive(limit.Times(4, limit.Compensatory), "particularly_egregious")
	_, limited, err := cap.On(limit.Input{Findings: map[finding.Topic]finding.Status{"particularly_egregious": finding.Established}})
	fmt.Println(limited, err)
	// Output: false <nil>
}

// How is a table of steps written down, where the statute says "less than $100,000"?
func Example_howIsATableOfStepsWritten() {
	cap := limit.Steps(limit.Compensatory,
		limit.Step{UpTo: decimal.New(99_999_99, -2), Then: limit.Dollars(300_000)},
		limit.Step{Then: limit.Times(3, limit.Compensatory)})
	b, err := json.MarshalIndent(cap, "", "  ")
	fmt.Println(string(b), err)
	// Output:
	// {
	//   "steps": {
	//     "by": "compensatory",
	//     "rows": [
	//       {
	//         "up_to": "99999.99",
	//         "then": {
	//           "amount": "300000.00"
	//         }
	//       },
	//       {
	//         "then": {
	//           "multiple": {
	//             "of": "compensatory",
	//             "by": "3"
	//           }
	//         }
	//       }
	//     ]
	//   }
	// } <nil>
}

// What is wrong with a formula that came from outside?
func Example_whatIsWrongWithAFormula() {
	var e limit.Expr
	fmt.Println(e.UnmarshalJSON([]byte(`{"greater_of":[{"amount":"1e9"},{"multiple":{"of":"compensatory"}}]}`)))
	// Output:
	// greater_of[0].amount: "1e9": not a plain number (allowed: plain digits with at most 18 decimal places, up to 1e15, at most 32 bytes)
	// greater_of[1].multiple.by: missing (allowed: plain digits or a fraction such as 2/37, at most 32 bytes)
}

// Which awards stand under one limit together?
func ExampleUnit() {
	u, err := limit.ParseUnit([]string{"plaintiff", "defendant"})
	fmt.Println(u, err)
	// Output: per plaintiff and defendant <nil>
}
