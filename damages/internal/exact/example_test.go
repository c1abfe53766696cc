package exact_test

import (
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// A share of 2/37 loses nothing on the way: multiplied out again it is whole.
func ExampleNum() {
	share := exact.FromRat(big.NewRat(2, 37))
	part := exact.Int(100).Mul(share)
	fmt.Println(part.Short(), part.Fixed(2), part.Quo(share).Short())
	// Output: 200/37 5.41 100
}

// No figure is not the figure zero, and whatever is computed with it is no figure.
func ExampleNum_Known() {
	var none exact.Num
	fmt.Println(none.Known(), exact.Int(0).Known(), exact.Int(5).Add(none).Known(), exact.Int(1).Quo(exact.Int(0)).Known())
	// Output: false true false false
}

func ExampleNum_Round() {
	half := exact.FromRat(big.NewRat(5, 1000))
	fmt.Println(half.Round(2).Fixed(2), half.Neg().Round(2).Fixed(2))
	// Output: 0.01 -0.01
}

func ExampleNum_Decimal() {
	fmt.Println(exact.FromRat(big.NewRat(1, 8)).Decimal(), exact.FromRat(big.NewRat(2, 3)).Decimal())
	// Output: 0.125 0.666666666666666667
}

func ExampleMin() {
	verdict, ceiling := exact.Int(167_254_000), exact.Int(444_719).Mul(exact.Int(9))
	fmt.Println(exact.Group(exact.Min(verdict, ceiling).Fixed(2)))
	// Output: 4,002,471.00
}

func ExampleFromDecimal() {
	_, err := exact.FromDecimal(decimal.New(1, 10_000_000))
	fmt.Println(err)
	// Output: exponent out of range
}

func ExampleMoney() {
	a, err := exact.Money(decimal.New(125, -1))
	fmt.Println(a.Fixed(2), err)
	_, err = exact.Money(decimal.New(exact.MaxMoney+1, 0))
	fmt.Println(err)
	// Output:
	// 12.50 <nil>
	// out of range
}

func ExampleParseDecimal() {
	for _, s := range []string{"12.50", "1e9", "\u22121", "0.0000000000000000001"} {
		d, err := exact.ParseDecimal(s)
		fmt.Println(exact.Text(d), err)
	}
	// Output:
	// 12.50 <nil>
	// 0.00 not a plain number
	// 0.00 not a plain number
	// 0.00 exponent out of range
}

func ExampleParseRat() {
	n, err := exact.ParseRat("2/37")
	fmt.Println(n.Short(), err)
	_, err = exact.ParseRat("1/0")
	fmt.Println(err)
	// Output:
	// 2/37 <nil>
	// not a plain number
}

func ExampleText() {
	fmt.Println(exact.Text(decimal.New(9, 0)), exact.Text(decimal.New(12345, -3)))
	// Output: 9.00 12.345
}

func ExamplePlain() {
	fmt.Println(exact.Plain(decimal.New(900, -2)), exact.Plain(decimal.New(50, -2)))
	// Output: 9 0.5
}

func ExampleGroup() {
	fmt.Println(exact.Group("4002471.00"))
	// Output: 4,002,471.00
}

func ExampleGrouped() {
	fmt.Println(exact.Grouped(decimal.New(123456789, -2)), exact.Grouped(decimal.New(1, 10_000_000)))
	// Output: 1,234,567.89 (out of range)
}

func ExampleCompare() {
	fmt.Println(exact.Compare(decimal.New(1, 0), decimal.New(2, 0)), exact.Compare(decimal.New(1, 10_000_000), decimal.New(2, 0)), exact.Compare(decimal.New(2, 0), decimal.New(1, -10_000_000)), exact.Compare(decimal.New(1, 10_000_000), decimal.New(1, -10_000_000)))
	// Output: -1 -1 1 0
}
