package fees_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
)

// signed is an agreement of one third before a complaint and 40 percent up to $1,000,000 after it, net of costs.
const signed = `{
	"made": "2024-03-01", "base": "net_of_costs", "without_recovery": "lawyer",
	"stages": [
		{"name": "before_filing", "tiers": [{"percent": "1/3"}]},
		{"name": "after_filing", "tiers": [{"percent": "40", "up_to": "1000000"}, {"percent": "30"}]}
	]}`

// What does the lawyer get of $1,200,000, of which $50,000 are costs?
func ExampleAgreement_Fee() {
	a, err := fees.DecodeAgreement([]byte(signed))
	if err != nil {
		fmt.Println(err)
		return
	}
	fee, err := a.Fee(fees.Recovery{Stage: "after_filing", Gross: decimal.New(1_200_000, 0), Costs: decimal.New(50_000, 0)})
	fmt.Println(fee.Amount.StringFixed(2), err)
	for _, l := range fee.Lines {
		fmt.Println(l.Title, l.Base.StringFixed(2), l.Percent.InWords(), l.Amount.StringFixed(2))
	}
	// Output:
	// 445000.00 <nil>
	// up to $1,000,000 1000000.00 40 percent 400000.00
	// over $1,000,000 150000.00 30 percent 45000.00
}

// May the lawyer take it? Not of a recovery for malpractice in New York, unless a court allows it.
func ExampleAgreement_Hold() {
	a, _ := fees.DecodeAgreement([]byte(signed))
	c := fees.Case{
		Jurisdiction: "US-NY", Cause: "med-mal",
		Recovery: fees.Recovery{Stage: "after_filing", Gross: decimal.New(1_200_000, 0), Costs: decimal.New(50_000, 0)},
		Findings: map[finding.Topic]finding.Status{"client_is_minor_or_incapacitated": finding.NotEstablished},
	}
	_, err := a.Hold(c)
	var over *fees.LimitError
	fmt.Println(errors.As(err, &over), over.Agreed.StringFixed(2), over.Limit.StringFixed(2), over.Ceiling.ID)
	c.Allowance = &fees.Allowance{By: "Supreme Court, Albany County", On: civil.On(2026, 5, 4), Amount: decimal.New(450_000, 0)}
	held, err := a.Hold(c)
	fmt.Println(held.Fee.Amount.StringFixed(2), err)
	// Output:
	// true 445000.00 260000.00 us-ny-jud-474-a
	// 445000.00 <nil>
}

// What is the most that the law allows?
func ExampleCeilings() {
	list, err := fees.Ceilings(fees.Case{
		Jurisdiction: "US-CA", Cause: "med-mal", Presume: true,
		Dates:    dated.Dates{Agreement: civil.On(2022, 12, 31)},
		Recovery: fees.Recovery{Gross: decimal.New(1_000_000, 0)},
	})
	for _, x := range list {
		fmt.Println(x.Title, x.Force.InWords(), x.Fee.Amount.StringFixed(2), x.More == "")
	}
	fmt.Println(err)
	// Output:
	// Cal. Bus. & Prof. Code § 6146 binding 221666.67 true
	// <nil>
}

func ExampleParsePercent() {
	for _, text := range []string{"40", "33.33", "1/3", "33 1/3"} {
		p, err := fees.ParsePercent(text)
		fmt.Println(p.InWords(), err)
	}
	// Output:
	// 40 percent <nil>
	// 33.33 percent <nil>
	// 1/3 <nil>
	// no percentage "33 1/3" is no percentage (allowed: a percentage from 0 to 100 such as 40 or 33.5, or a share such as 1/3)
}

func ExamplePercent_Share() {
	p, _ := fees.ParsePercent("37.5")
	fmt.Println(p.Share())
	// Output: 3/8
}

func ExamplePercent_UnmarshalText() {
	var p fees.Percent
	fmt.Println(p.UnmarshalText([]byte("12.5")), p)
	// Output: <nil> 12.5
}

func ExampleAgreement_Validate() {
	fmt.Println(fees.Agreement{Base: fees.Gross, WithoutRecovery: fees.Client, Stages: []fees.Stage{{Name: "trial"}}}.Validate())
	// Output: stages[0].tiers: 0 tiers (allowed: 1 to 32 tiers, the lowest first)
}

func ExampleAgreement_MarshalJSON() {
	third, _ := fees.ParsePercent("1/3")
	a := fees.Agreement{Base: fees.Gross, WithoutRecovery: fees.Lawyer, Stages: []fees.Stage{{Name: "any", Tiers: []fees.Tier{{Percent: third}}}}}
	text, err := a.MarshalJSON()
	fmt.Println(string(text), err)
	// Output: {"base":"gross","without_recovery":"lawyer","stages":[{"name":"any","tiers":[{"percent":"1/3"}]}]} <nil>
}

func ExampleLaw_Contingent() {
	for p := range fees.LawOf("US-ME").Contingent().All() {
		for v := range p.All() {
			fmt.Println(v.Title+":", v.Rule.InWords())
		}
	}
	// Output:
	// 24 M.R.S. § 2961: of the sum recovered: 1/3 up to $100,000, 25 percent up to $200,000, 20 percent of the rest of the gross recovery; the court may allow more, on the lawyer's petition, where the plaintiff prevails, the schedule is inadequate and the fee stays within the agreement
}

func ExampleSchedules_Asks() {
	for p := range fees.LawOf("US-WI").Contingent().All() {
		for v := range p.All() {
			for t := range v.Rule.Asks() {
				fmt.Println(t)
			}
		}
	}
	// Output: liability_stipulated_in_time
}

func ExampleAllowance_Validate() {
	fmt.Println(fees.Allowance{Amount: decimal.New(-1, 0)}.Validate())
	// Output:
	// by: no court (allowed: 1 to 256 bytes)
	// amount: negative (allowed: dollars from 0 to 1e15)
}

// An error names the stage of the agreement, both figures and the rule.
func ExampleLimitError() {
	a, _ := fees.DecodeAgreement([]byte(signed))
	_, err := a.Hold(fees.Case{Jurisdiction: "US-MI", Cause: "motor-vehicle", Recovery: fees.Recovery{Stage: "after_filing", Gross: decimal.New(300_000, 0)}})
	fmt.Println(err)
	// Output: agreement.stages[1]: the agreed fee of $120,000.00 is more than the $100,000.00 that MCR 8.121(B), (C) allows (of the net sum recovered) (allowed: at most $100,000.00; no court may allow more)
}

func ExampleStage() {
	forty, _ := fees.ParsePercent("40")
	s := fees.Stage{Name: "trial", Tiers: []fees.Tier{{Percent: forty}}}
	fmt.Println(s.Name, s.Tiers[0].Percent)
	// Output: trial 40
}

// A fee of 30 percent of the first $250,000 and of 10 percent of the rest.
func ExampleTier() {
	thirty, _ := fees.ParsePercent("30")
	ten, _ := fees.ParsePercent("10")
	a := fees.Agreement{Base: fees.Gross, WithoutRecovery: fees.Lawyer,
		Stages: []fees.Stage{{Name: "any", Tiers: []fees.Tier{{Percent: thirty, UpTo: decimal.New(250_000, 0)}, {Percent: ten}}}}}
	fee, err := a.Fee(fees.Recovery{Stage: "any", Gross: decimal.New(1_000_000, 0)})
	fmt.Println(fee.Amount.StringFixed(2), err)
	// Output: 150000.00 <nil>
}

func ExampleRecovery() {
	a, _ := fees.DecodeAgreement([]byte(signed))
	_, err := a.Fee(fees.Recovery{Stage: "appeal", Gross: decimal.New(1000, 0)})
	fmt.Println(err)
	// Output: stage: "appeal" is no stage of the agreement (allowed: "before_filing", "after_filing")
}

// The cent that is left over goes to the largest line.
func ExampleTierLine() {
	a, _ := fees.DecodeAgreement([]byte(signed))
	fee, _ := a.Fee(fees.Recovery{Stage: "before_filing", Gross: decimal.New(10_000, -2)})
	var l fees.TierLine = fee.Lines[0]
	fmt.Println(l.Title, l.Base.StringFixed(2), l.Percent, l.Amount.StringFixed(2))
	// Output: the whole 100.00 1/3 33.33
}

// Nothing was recovered: there is no fee, and the agreement says who bears the costs.
func ExampleContingentFee() {
	a, _ := fees.DecodeAgreement([]byte(signed))
	fee, _ := a.Fee(fees.Recovery{Stage: "before_filing", Costs: decimal.New(5000, 0)})
	fmt.Println(fee.Amount, fee.CostsBy)
	// Output: 0 lawyer
}

func ExampleBase() {
	var b fees.Base
	fmt.Println(b.UnmarshalText([]byte("net_of_costs")), b.InWords())
	// Output: <nil> net of costs
}

func ExampleBearer() {
	fmt.Println(fees.Client, fees.Lawyer)
	// Output: client lawyer
}

func ExampleForce() {
	fmt.Println(fees.OnReview.InWords(), fees.ByCourt.InWords())
	// Output: on review by court
}

// The fee in a claim for veterans' benefits has a law of its own.
func ExampleClaim() {
	_, err := fees.Ceilings(fees.Case{Jurisdiction: "US", Claim: fees.ForVeteransBenefits})
	fmt.Println(err)
	// Output: the fee in a claim for veterans' benefits: is left out of this library; see 38 U.S.C. § 5904
}

// What the law asks and nobody recorded is asked for.
func ExampleCase() {
	_, err := fees.Ceilings(fees.Case{Jurisdiction: "US-WI", Cause: "med-mal", Dates: dated.Dates{Agreement: civil.On(2020, 1, 1)}})
	fmt.Println(err)
	// Output: findings.liability_stipulated_in_time: not recorded (allowed: Was liability stipulated within 180 days after the complaint was filed, and at least 60 days before the first day of trial? established or not_established)
}

// Where nothing is recorded, that is said, and not that there is no limit.
func ExampleHeld() {
	a, _ := fees.DecodeAgreement([]byte(signed))
	held, err := a.Hold(fees.Case{Jurisdiction: "US-OH", Recovery: fees.Recovery{Stage: "before_filing", Gross: decimal.New(90_000, 0)}})
	fmt.Println(held.Fee.Amount, err)
	fmt.Println(held.Caveats)
	// Output:
	// 30000 <nil>
	// [no limit on this fee is recorded for US-OH; that does not say that there is none]
}

// A law without a percentage gives no figure: it says who reviews the fee.
func ExampleCeiling() {
	list, err := fees.Ceilings(fees.Case{Jurisdiction: "US-AZ", Cause: "med-mal", Recovery: fees.Recovery{Gross: decimal.New(90_000, 0)}})
	fmt.Println(list[0].Title, list[0].Force, len(list[0].Fee.Lines), err)
	fmt.Println(list[0].Why)
	// Output:
	// Ariz. Rev. Stat. § 12-568 on_review 0 <nil>
	// the court determines, at the request of a party, whether the fee is reasonable
}
