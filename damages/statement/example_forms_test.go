package statement_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/statement"
)

// What pays off a judgment on a day, as a letter.
func ExampleOfPayoff() {
	account, err := interest.Account{
		Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Principal: decimal.New(100_000, 0),
		Entered: civil.On(2024, 1, 1), Through: civil.On(2025, 3, 13),
		Events: []interest.Event{{On: civil.On(2024, 12, 31), Kind: interest.Payment, Amount: decimal.New(30_000, 0)}},
	}.Run()
	if err != nil {
		log.Fatal(err)
	}
	d, err := statement.OfPayoff(statement.Payoff{Caption: "Parker v. Quinn", Court: "Cir. Ct. Or.", Debtor: "Quinn", Creditor: "Parker", Account: account})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(d.Text())
	// Output:
	// Parker v. Quinn
	// Cir. Ct. Or.
	//
	// PAYOFF on 2025-03-13 of the judgment entered on 2024-01-01
	//   To Quinn: the sum below pays the judgment in full if it is received on 2025-03-13.
	//   pays the judgment in full                                         $81,578.08
	//     what bears interest                                             $80,000.00
	//     interest due                                                     $1,578.08
	//   to be added for the day after                                         $21.92
	//   Later days add the same, but for the cent to which each sum is rounded, while the rate
	//   and what bears interest stay as they are.
	//
	// ACCOUNT what was added or taken off, and the balance after it
	//   2024-01-01 judgment                                $100,000.00   $100,000.00
	//   2024-12-31 interest since 2024-01-01                $10,000.00
	//   2024-12-31 payment                                 -$30,000.00    $80,000.00
	//     to interest                                       $10,000.00
	//     to what bears interest                            $20,000.00
	//   2025-03-13 interest since 2024-12-31                 $1,578.08    $81,578.08
	//                                                           --------------------
	//   balance                                                           $81,578.08
	//
	// INTEREST
	//   interest in all                                                   $11,578.08
	//   paid in all                                                       $30,000.00
	//   rate on the last day: 10 percent a year
	//
	// PAYMENT
	//   payable to Parker
	//   sent to ____________________
	//   signed ____________________, dated ____________________
	//
	// Not legal advice.
}

// The form of a judgment for a court to enter.
func ExampleOfProposed() {
	j, err := verdict(civil.On(2021, 3, 1)).Assess(damages.Options{Presume: true})
	if err != nil {
		log.Fatal(err)
	}
	d, err := statement.OfProposed(j)
	if err != nil {
		log.Fatal(err)
	}
	text := d.Text()
	fmt.Print(text[strings.Index(text, "IT IS ADJUDGED"):strings.Index(text, "NOTES")])
	// Output:
	// IT IS ADJUDGED
	//   1. plaintiff recovers from defendant                             $962,000.00
	//     economic                                                       $212,000.00
	//     noneconomic                                                    $750,000.00
	//                                                           --------------------
	//   in all                                                           $962,000.00
	//   The law gives no interest before judgment on economic and noneconomic. [1]
	//   Interest after judgment: 10.5 percent a year from 2024-06-03. [2-4]
	//     interest for the day after entry                                   $276.74
	//   costs, as taxed                                                $____________
	//
	// ENTERED
	//   dated ____________________
	//   signed ____________________, for the court
}

// What a verdict form has to ask so that the caps can be applied.
func ExampleOfVerdictForm() {
	m, err := verdict(civil.On(2021, 3, 1)).Matter()
	if err != nil {
		log.Fatal(err)
	}
	d, err := statement.OfVerdictForm(m, damages.Options{})
	if err != nil {
		log.Fatal(err)
	}
	text := d.Text()
	fmt.Print(text[strings.Index(text, "  5."):strings.Index(text, "NOTES")])
	// Output:
	// 5. Was the loss or injury catastrophic, such as paralysis, amputation of two limbs,
	//     severe burns, or the wrongful death of a parent of minor children?
	//     [ ] yes
	//     [ ] no
	//
	// WHAT TURNS ON THE ANSWERS for the court and counsel, not for the jury
	//   1, 2, 3, 4: cap of $750,000, or $1,000,000 for a catastrophic loss, on noneconomic
	//     damages: where it is established, there is no limit; where it is not, the limit is
	//     $750,000.00                                                                 1-3
	//   5: cap of $750,000, or $1,000,000 for a catastrophic loss, on noneconomic damages:
	//     where it is established, the limit is $1,000,000.00; where it is not, the limit is
	//     $750,000.00                                                                 1-3
}

// The same verdict under two versions of a law.
func ExampleOfComparison() {
	var sides []statement.Scenario
	for _, accrued := range []civil.Date{civil.On(2011, 10, 1), civil.On(2011, 9, 30)} {
		j, err := verdict(accrued).Assess(damages.Options{Presume: true})
		if err != nil {
			log.Fatal(err)
		}
		sides = append(sides, statement.Scenario{Name: "accrued " + accrued.String(), Judgment: j})
	}
	d, err := statement.OfComparison("Ward v. Hillside Freight", sides...)
	if err != nil {
		log.Fatal(err)
	}
	text := d.Text()
	fmt.Print(text[strings.Index(text, "SIDE BY SIDE"):strings.Index(text, "LAW THAT DIFFERS")])
	// Output:
	// SIDE BY SIDE what each comes to, and how far it is from the first
	//   accrued 2011-10-01                                $962,000.00
	//   accrued 2011-09-30                              $1,612,000.00   +$650,000.00
	//
	// AWARD BY AWARD
	//   economic, in all of them                          $212,000.00
	//   noneconomic
	//     accrued 2011-10-01                              $750,000.00
	//     accrued 2011-09-30                            $1,400,000.00   +$650,000.00
	//
	// WHAT EACH POINT IS WORTH accrued 2011-09-30, against accrued 2011-10-01
	//   without: noneconomic limited to $750,000.00                     +$650,000.00  1-3
	//                                                           --------------------
	//   the distance between them                                       +$650,000.00
}

// verdict is a plain verdict under the law of Tennessee.
func verdict(accrued civil.Date) damages.PlainVerdict {
	return damages.PlainVerdict{
		Caption: "Ward v. Hillside Freight", Law: "US-TN", Cause: "negligence",
		Dates:    dated.Dates{Accrual: accrued, Filing: civil.On(2021, 11, 15), Verdict: civil.On(2024, 5, 17), Judgment: civil.On(2024, 6, 3)},
		Economic: decimal.New(212_000, 0), Noneconomic: decimal.New(1_400_000, 0),
	}
}
