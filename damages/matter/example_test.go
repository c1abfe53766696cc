package matter_test

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
)

// A matter travels as JSON, and is the same after it was read back.
func ExampleMatter() {
	m := expect.Must(damages.PlainVerdict{Plaintiff: "Ann Reed", Defendant: "Gulf Homes, Inc.", Law: "US-CA", Cause: "fraud",
		Economic: decimal.New(210_000, 0)}.Matter())
	text := expect.Must(json.Marshal(m))
	again := expect.Must(damages.DecodeMatter(text))
	fmt.Println(again.Caption, again.Forum, again.Claims[0].Cause)
	// Output:
	// Ann Reed v. Gulf Homes, Inc. US-CA fraud
}

// The role says on which side a party is. It has a text form, which JSON uses.
func ExampleRole() {
	fmt.Println(matter.Plaintiff, matter.Defendant)
	var r matter.Role
	fmt.Println(r.UnmarshalText([]byte("witness")))
	// Output:
	// plaintiff defendant
	// "witness" is no role (allowed: plaintiff, defendant)
}

// A hospital that answers for the part of its surgeon owes that part together with the surgeon.
func ExampleParty() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CO", Cause: "negligence", Economic: decimal.New(100_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 9, 1), Verdict: civil.On(2025, 5, 12)}}.Matter())
	m.Parties = append(m.Parties, matter.Party{ID: "hospital", Role: matter.Defendant,
		Organization: true, AnswersFor: []string{"defendant"}})
	m.Docket[0].Verdict.Awards[0].Against = []string{"defendant", "hospital"}
	j := expect.Must(damages.Assess(m, damages.Options{Presume: true}))
	for o := range j.IfAccepted().Obligations() {
		fmt.Println(o.Debtor, o.Dollars.StringFixed(2), "jointly:", o.Jointly)
	}
	// Output:
	// defendant 100000.00 jointly: true
	// hospital 100000.00 jointly: true
}

// The capacity says in what right a claimant recovers: here the estate of somebody who died.
func ExampleCapacity() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "negligence", Economic: decimal.New(100_000, 0)}.Matter())
	m.Parties[0].Capacity = matter.Estate
	fmt.Println(damages.Validate(m), m.Parties[0].Capacity)
	// Output:
	// <nil> estate
}

// Each claim has a law of its own: a federal claim and a state claim stand side by side in one matter.
func ExampleClaim() {
	m := expect.Must(damages.PlainVerdict{Forum: "US", Law: "US-CA", Cause: "fraud", Economic: decimal.New(100_000, 0)}.Matter())
	m.Claims = append(m.Claims, matter.Claim{ID: "hacking", Law: "US", Cause: "cfaa", Title: "18 U.S.C. § 1030"})
	m.Docket[0].Verdict.Awards[0].Claims = []string{"fraud", "hacking"}
	for _, c := range m.Claims {
		fmt.Println(c.ID, c.Law)
	}
	fmt.Println(damages.Validate(m))
	// Output:
	// fraud US-CA
	// hacking US
	// <nil>
}

// An event of the docket is a verdict or an order. A judgment may be computed as of any of them.
func ExampleEvent() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "fraud", Economic: decimal.New(100_000, 0)}.Matter())
	m.Docket = append(m.Docket, matter.Event{ID: "new trial", Court: "Cal. Super. Ct.", Date: civil.On(2025, 9, 2),
		Order: &matter.Order{Acts: []matter.Act{{Kind: matter.ActRemand}}}})
	for _, through := range []string{"verdict", "new trial"} {
		b := expect.Must(damages.Assess(m, damages.Options{Through: through, Presume: true})).IfAccepted()
		total, whole := b.Total(head.All())
		fmt.Println("after the "+through+":", total.StringFixed(2), whole)
	}
	// Output:
	// after the verdict: 100000.00 true
	// after the new trial: 0.00 false
}

// A second verdict restates an award under the same ID, and takes the place of the first.
func ExampleVerdict() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "fraud", Economic: decimal.New(100_000, 0)}.Matter())
	award := m.Docket[0].Verdict.Awards[0]
	award.Amount = decimal.New(80_000, 0)
	m.Docket = append(m.Docket, matter.Event{ID: "second trial", Verdict: &matter.Verdict{By: finding.ByJury,
		Awards: []matter.Award{award}}})
	b := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted()
	c, _ := b.Find("economic")
	fmt.Println(string(c.AppendAmount(nil)), "by the", b.Verdict(c).ID)
	// Output:
	// $80,000.00 by the second trial
}

// An award is one amount of a verdict: what it is for, for and against whom, and on which claims.
func ExampleAward() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "negligence", Economic: decimal.New(100_000, 0)}.Matter())
	v := m.Docket[0].Verdict
	v.Awards = append(v.Awards, matter.Award{ID: "future care", For: []string{"plaintiff"}, Against: []string{"defendant"},
		Claims: []string{"negligence"}, Kind: head.KindMedical.At(head.Future), Amount: decimal.New(340_000, 0)})
	total, _ := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted().Total(head.AllEconomic())
	fmt.Println(total.StringFixed(2))
	// Output:
	// 440000.00
}

// A stipulation divides a general verdict into heads of damage, so that Mississippi's cap on noneconomic damages of
// $1,000,000 reaches its part.
func ExampleDivision() {
	m := expect.Must(damages.PlainVerdict{Law: "US-MS", Cause: "negligence", Economic: decimal.New(3_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 9, 1)}}.Matter())
	a := &m.Docket[0].Verdict.Awards[0]
	a.Kind = head.KindCompensatory
	a.Divided = &matter.Division{Note: "by stipulation", Parts: []matter.Part{
		{Kind: head.KindEconomic, Amount: decimal.New(1_250_000, 0)},
		{Kind: head.KindNoneconomic, Amount: decimal.New(1_750_000, 0)},
	}}
	b := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted()
	for c := range b.Cells() {
		fmt.Println(c.Kind(), string(c.AppendAmount(nil)))
	}
	// Output:
	// economic $1,250,000.00
	// noneconomic $1,000,000.00
}

// The parts of a divided award add up to it; anything else is refused by path.
func ExamplePart() {
	m := expect.Must(damages.PlainVerdict{Law: "US-MS", Cause: "negligence", Economic: decimal.New(300, 0)}.Matter())
	a := &m.Docket[0].Verdict.Awards[0]
	a.Kind = head.KindCompensatory
	a.Divided = &matter.Division{Parts: []matter.Part{
		{Kind: head.KindEconomic, Amount: decimal.New(100, 0)}, {Kind: head.KindNoneconomic, Amount: decimal.New(100, 0)},
	}}
	fmt.Println(damages.Validate(m))
	// Output:
	// docket[0].verdict.awards[0].divided.parts: add up to $200.00, and the award is $300.00 (allowed: parts that add up to the award)
}

// An order offers the plaintiff a smaller award or a new trial. Nobody has accepted yet, so the judgment has two branches.
func ExampleOrder() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "fraud",
		Economic: decimal.New(100_000, 0), Punitive: decimal.New(2_000_000, 0),
		Dates: dated.Dates{Filing: civil.On(2022, 1, 10)}}.Matter())
	m.Docket = append(m.Docket, matter.Event{ID: "remittitur", Order: &matter.Order{
		Acts: []matter.Act{{Kind: matter.ActLimit, On: matter.Selector{Awards: []string{"punitive"}},
			To: limit.Times(9, limit.Compensatory), Ground: remittitur.DueProcess}},
		Election: &matter.Election{By: remittitur.ByPlaintiff, Status: remittitur.Open},
	}})
	j := expect.Must(damages.Assess(m, damages.Options{Presume: true}))
	for b := range j.Branches() {
		c, _ := b.Find("punitive")
		fmt.Println("accepted:", b.Elections()[0].Accepted, "punitive damages:", cmp.Or(string(c.AppendAmount(nil)), c.Why()))
	}
	// Output:
	// accepted: true punitive damages: $900,000.00
	// accepted: false punitive damages: undetermined until a new trial
}

// An election that was made leaves one branch.
func ExampleElection() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "fraud", Economic: decimal.New(900_000, 0)}.Matter())
	m.Docket = append(m.Docket, matter.Event{ID: "remittitur", Order: &matter.Order{
		Acts:     []matter.Act{{Kind: matter.ActSet, To: limit.Dollars(600_000), Ground: remittitur.Excessive}},
		Election: &matter.Election{By: remittitur.ByPlaintiff, Status: remittitur.Accepted},
	}})
	j := expect.Must(damages.Assess(m, damages.Options{Presume: true}))
	total, _ := j.IfAccepted().Total(head.All())
	fmt.Println(j.Conditional(), total.StringFixed(2))
	// Output:
	// false 600000.00
}

// A court takes two of twenty-two months off an award: it scales the award by 20/22.
func ExampleAct() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "fraud", Economic: decimal.New(100_000, 0)}.Matter())
	m.Docket = append(m.Docket, matter.Event{ID: "order", Order: &matter.Order{Acts: []matter.Act{
		{Kind: matter.ActScale, On: matter.Selector{Awards: []string{"economic"}}, By: big.NewRat(20, 22)},
	}}})
	b := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted()
	for e := range b.Entries() {
		fmt.Println(e.Kind(), string(e.AppendBefore(nil)), string(e.AppendAfter(nil)))
	}
	// Output:
	// scale $100,000.00 $90,909.090909
	// round $90,909.090909 $90,909.09
}

// What an act does has a name, which JSON uses.
func ExampleActKind() {
	for k := matter.ActLimit; k <= matter.ActDisapply; k++ {
		fmt.Print(k, " ")
	}
	fmt.Println()
	// Output:
	// limit set scale increase credit strike remand restore affirm disapply
}

// A selector says which awards an act is on: here all that are punitive.
func ExampleSelector() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "fraud",
		Economic: decimal.New(100_000, 0), Punitive: decimal.New(50_000, 0),
		Dates: dated.Dates{Filing: civil.On(2022, 1, 10)}}.Matter())
	m.Docket = append(m.Docket, matter.Event{ID: "order", Order: &matter.Order{Acts: []matter.Act{
		{Kind: matter.ActStrike, On: matter.Selector{Kinds: head.AllPunitive()}},
	}}})
	total, _ := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted().Total(head.All())
	fmt.Println(total.StringFixed(2))
	// Output:
	// 100000.00
}

// Montana limits punitive damages to $10,000,000 or 3 percent of the defendant's net worth, whichever is less. The net worth
// is a fact of the matter.
func ExampleFact() {
	m := expect.Must(damages.PlainVerdict{Law: "US-MT", Cause: "fraud",
		Economic: decimal.New(500_000, 0), Punitive: decimal.New(2_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2022, 3, 1), Filing: civil.On(2022, 9, 1)}}.Matter())
	m.Facts = append(m.Facts, matter.Fact{What: "net_worth", Amount: decimal.New(40_000_000, 0), On: civil.On(2024, 12, 31)})
	b := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted()
	c, _ := b.Find("punitive")
	fmt.Println(string(c.AppendAmount(nil)))
	// Output:
	// $1,200,000.00
}

// A defendant argues for a ratio of four to one. Its position is computed and shown beside the award, and changes nothing.
func ExamplePosition() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "fraud",
		Economic: decimal.New(100_000, 0), Punitive: decimal.New(2_000_000, 0),
		Dates: dated.Dates{Filing: civil.On(2022, 1, 10)}}.Matter())
	m.Positions = append(m.Positions, matter.Position{By: []string{"defendant"},
		Award: "punitive", To: limit.Times(4, limit.Compensatory)})
	b := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted()
	argued := expect.Must(b.Reviews())[0].Argued[0]
	c, _ := b.Find("punitive")
	fmt.Println(argued.Dollars.StringFixed(2), string(c.AppendAmount(nil)))
	// Output:
	// 400000.00 $2,000,000.00
}

// The plaintiff's own insurer paid a part of the bills. Whether that comes off is the law's to say: not in California.
func ExampleBenefit() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "negligence", Economic: decimal.New(100_000, 0)}.Matter())
	m.Benefits = append(m.Benefits, matter.Benefit{ID: "insurer", Source: "a health insurer", For: []string{"plaintiff"},
		Kinds: head.AllEconomic(), Amount: decimal.New(30_000, 0)})
	total, _ := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted().Total(head.All())
	fmt.Println(total.StringFixed(2))
	// Output:
	// 100000.00
}

// Interest before judgment was decided on. Its rate and its days are the law's: in Massachusetts twelve percent a year from the
// day on which the action was commenced.
func ExampleInterest() {
	m := expect.Must(damages.PlainVerdict{Law: "US-MA", Cause: "negligence", Economic: decimal.New(100_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2022, 3, 1), Filing: civil.On(2023, 3, 1), Verdict: civil.On(2024, 3, 1),
			Judgment: civil.On(2024, 3, 1)}}.Matter())
	m.Interest = append(m.Interest, matter.Interest{ID: "interest"})
	b := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted()
	for c := range b.Cells() {
		fmt.Println(c.Kind().InWords(), string(c.AppendAmount(nil)))
	}
	// Output:
	// economic $100,000.00
	// prejudgment interest $12,032.88
}

// The Clayton Act gives three times the damages of an antitrust plaintiff.
func ExampleRemedy() {
	m := expect.Must(damages.PlainVerdict{Law: "US", Cause: "antitrust", Economic: decimal.New(70_000, 0)}.Matter())
	m.Remedies = append(m.Remedies, matter.Remedy{ID: "treble", Statute: "us-clayton-15",
		Award: "economic", Measures: statutory.ActualDamages})
	total, _ := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted().Total(head.All())
	fmt.Println(total.StringFixed(2))
	// Output:
	// 210000.00
}

// What the law asks of a verdict is listed at once, with a question in plain English, and where the answer belongs.
func ExampleNeed() {
	m := expect.Must(tennessee().Matter())
	for _, n := range expect.Must(damages.Needs(m, damages.Options{})) {
		if n.Name == "specific_intent_to_harm" {
			fmt.Println(n.Path, n.Allowed, n.Ordinary)
			fmt.Println(n.Question)
		}
	}
	// Output:
	// findings [established not_established] not_established
	// Did the defendant act with the specific intent to harm the claimant, and did the conduct in fact harm the claimant?
}

// tennessee is a verdict in Tennessee, which limits noneconomic damages unless one of several findings lifts the limit.
func tennessee() damages.PlainVerdict {
	return damages.PlainVerdict{Law: "US-TN", Cause: "negligence",
		Economic: decimal.New(200_000, 0), Noneconomic: decimal.New(1_500_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2022, 3, 1), Filing: civil.On(2022, 9, 1)}}
}

// An asker is the rule that asks, and what turns on the answer.
func ExampleAsker() {
	m := expect.Must(tennessee().Matter())
	for _, n := range expect.Must(damages.Needs(m, damages.Options{})) {
		if n.Name == "specific_intent_to_harm" {
			fmt.Println(n.Asked[0].Name()+":", n.Asked[0].Decides)
		}
	}
	// Output:
	// us-tn-noneconomic-cap-2011: where it is established, there is no limit; where it is not, the limit is $750,000.00
}

// Assess reports what the law asks as one error, which holds the whole list. The answers are recorded, and it is asked again.
func ExampleNeedsError() {
	v := tennessee()
	_, err := v.Assess(damages.Options{})
	var asked *matter.NeedsError
	fmt.Println(errors.As(err, &asked))
	for _, n := range asked.Needs {
		v.Findings = append(v.Findings, finding.Finding{What: finding.Topic(n.Name), Status: finding.NotEstablished})
	}
	total, _ := expect.Must(v.Assess(damages.Options{})).IfAccepted().Total(head.All())
	fmt.Println(total.StringFixed(2))
	// Output:
	// true
	// 950000.00
}

// Law that the library does not hold for the days of a claim is an error, and never a guess.
func ExampleLawError() {
	_, err := damages.PlainVerdict{Law: "US-TX", Cause: "fraud", Economic: decimal.New(1_000, 0), Punitive: decimal.New(1_000, 0),
		Dates: dated.Dates{Accrual: civil.On(1980, 1, 1)}}.Assess(damages.Options{})
	var missing *matter.LawError
	fmt.Println(errors.As(err, &missing), errors.Is(err, dated.ErrNotCovered))
	// Output:
	// true true
}

// New Jersey: a defendant with 60 percent of the fault owes all that the person who settled does not; one with 10 percent owes
// its share, which leaves the settling person out already.
func ExampleSettlement() {
	m, err := damages.DecodeMatter([]byte(`{"schema": "remedies.matter/v1", "caption": "Reed v. Alpha Co.", "forum": "US-NJ",
		"dates": {"accrual": "2023-03-01", "filing": "2023-05-01", "verdict": "2024-06-10", "judgment": "2024-06-10"},
		"parties": [{"id": "reed", "role": "plaintiff"}, {"id": "alpha", "role": "defendant"}, {"id": "beta", "role": "defendant"}],
		"claims": [{"id": "crash", "law": "US-NJ", "cause": "motor-vehicle"}],
		"docket": [{"id": "verdict", "verdict": {"by": "jury",
			"awards": [{"id": "bills", "for": ["reed"], "against": ["alpha", "beta"], "claims": ["crash"], "kind": "medical", "amount": "100000"}],
			"fault": [{"of": "alpha", "percent": "60"}, {"of": "beta", "percent": "10"}, {"of": "Gamma", "percent": "30"}]}}],
		"settled": [{"id": "gamma", "by": ["Gamma"], "amount": "5000"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range j.IfAccepted().Entries() {
		if s := j.IfAccepted().SettlementOf(e); s != nil {
			fmt.Println(j.IfAccepted().InWords(e))
		}
	}
	for o := range j.IfAccepted().Obligations() {
		fmt.Println(o.Debtor, o.Dollars.StringFixed(2), o.Jointly)
	}
	// Output:
	// credited with the settlement gamma of $5,000: $30,000.00
	// alpha 70000.00 true
	// beta 10000.00 false
}
