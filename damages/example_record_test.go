package damages_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
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
	fmt.Println(damages.Plaintiff, damages.Defendant)
	var r damages.Role
	fmt.Println(r.UnmarshalText([]byte("witness")))
	// Output:
	// plaintiff defendant
	// "witness" is no role (allowed: plaintiff, defendant)
}

// A hospital that answers for the part of its surgeon owes that part together with the surgeon.
func ExampleParty() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CO", Cause: "negligence", Economic: decimal.New(100_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 9, 1), Verdict: civil.On(2025, 5, 12)}}.Matter())
	m.Parties = append(m.Parties, damages.Party{ID: "hospital", Role: damages.Defendant,
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
	m.Parties[0].Capacity = damages.Estate
	fmt.Println(damages.Validate(m), m.Parties[0].Capacity)
	// Output:
	// <nil> estate
}

// Each claim has a law of its own: a federal claim and a state claim stand side by side in one matter.
func ExampleClaim() {
	m := expect.Must(damages.PlainVerdict{Forum: "US", Law: "US-CA", Cause: "fraud", Economic: decimal.New(100_000, 0)}.Matter())
	m.Claims = append(m.Claims, damages.Claim{ID: "hacking", Law: "US", Cause: "cfaa", Title: "18 U.S.C. § 1030"})
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
	m.Docket = append(m.Docket, damages.Event{ID: "new trial", Court: "Cal. Super. Ct.", Date: civil.On(2025, 9, 2),
		Order: &damages.Order{Acts: []damages.Act{{Kind: damages.ActRemand}}}})
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
	m.Docket = append(m.Docket, damages.Event{ID: "second trial", Verdict: &damages.Verdict{By: finding.ByJury,
		Awards: []damages.Award{award}}})
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
	v.Awards = append(v.Awards, damages.Award{ID: "future care", For: []string{"plaintiff"}, Against: []string{"defendant"},
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
	a.Divided = &damages.Division{Note: "by stipulation", Parts: []damages.Part{
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
	a.Divided = &damages.Division{Parts: []damages.Part{
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
	m.Docket = append(m.Docket, damages.Event{ID: "remittitur", Order: &damages.Order{
		Acts: []damages.Act{{Kind: damages.ActLimit, On: damages.Selector{Awards: []string{"punitive"}},
			To: limit.Times(9, limit.Compensatory), Ground: remittitur.DueProcess}},
		Election: &damages.Election{By: remittitur.ByPlaintiff, Status: remittitur.Open},
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
	m.Docket = append(m.Docket, damages.Event{ID: "remittitur", Order: &damages.Order{
		Acts:     []damages.Act{{Kind: damages.ActSet, To: limit.Dollars(600_000), Ground: remittitur.Excessive}},
		Election: &damages.Election{By: remittitur.ByPlaintiff, Status: remittitur.Accepted},
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
	m.Docket = append(m.Docket, damages.Event{ID: "order", Order: &damages.Order{Acts: []damages.Act{
		{Kind: damages.ActScale, On: damages.Selector{Awards: []string{"economic"}}, By: big.NewRat(20, 22)},
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
	for k := damages.ActLimit; k <= damages.ActDisapply; k++ {
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
	m.Docket = append(m.Docket, damages.Event{ID: "order", Order: &damages.Order{Acts: []damages.Act{
		{Kind: damages.ActStrike, On: damages.Selector{Kinds: head.AllPunitive()}},
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
	m.Facts = append(m.Facts, damages.Fact{What: "net_worth", Amount: decimal.New(40_000_000, 0), On: civil.On(2024, 12, 31)})
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
	m.Positions = append(m.Positions, damages.Position{By: []string{"defendant"},
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
	m.Benefits = append(m.Benefits, damages.Benefit{ID: "insurer", Source: "a health insurer", For: []string{"plaintiff"},
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
	m.Interest = append(m.Interest, damages.Interest{ID: "interest"})
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
	m.Remedies = append(m.Remedies, damages.Remedy{ID: "treble", Statute: "us-clayton-15",
		Award: "economic", Measures: statutory.ActualDamages})
	total, _ := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted().Total(head.All())
	fmt.Println(total.StringFixed(2))
	// Output:
	// 210000.00
}

// The zero Options presume nothing, and take the library's law. Here a caller's own cap takes the place of Virginia's for one
// call.
func ExampleOptions() {
	v := damages.PlainVerdict{Law: "US-VA", Cause: "fraud", Economic: decimal.New(210_000, 0), Punitive: decimal.New(4_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2018, 12, 18)}}
	bill := dated.Version[law.Caps]{
		Meta: dated.Meta{ID: "own-cap", Title: "a cap that a bill proposes", Authority: immutable.Of(authority.Publication("A bill", ""))},
		Rule: immutable.Of(limit.Cap{Kinds: head.AllPunitive(), To: limit.Dollars(750_000)}),
	}
	own := expect.Must(expect.Must(law.Lookup("US-VA")).With(law.ReplacePunitiveCaps("", bill)))
	for _, o := range []damages.Options{{}, {Law: []law.Jurisdiction{own}}} {
		j := expect.Must(v.Assess(o))
		c, _ := j.IfAccepted().Find("punitive")
		fmt.Println(string(c.AppendAmount(nil)), j.OwnLaw())
	}
	// Output:
	// $350,000.00 []
	// $750,000.00 [US-VA]
}
