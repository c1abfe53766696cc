package damages_test

import (
	"errors"
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

// A judgment names its law, says whether it depends on an open choice, and has its figures in branches.
func ExampleJudgment() {
	j := expect.Must(damages.PlainVerdict{Law: "US-VA", Cause: "fraud",
		Economic: decimal.New(210_000, 0), Punitive: decimal.New(4_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2018, 12, 18)}}.Assess(damages.Options{}))
	total, whole := j.IfAccepted().Total(head.All())
	fmt.Println(j.Through().ID, j.Conditional(), total.StringFixed(2), whole)
	// Output:
	// verdict false 560000.00 true
}

// The branches of a judgment are the ways in which the open choices can go.
func ExampleBranch() {
	for b := range offered().Branches() {
		total, whole := b.Total(head.All())
		fmt.Println(total.StringFixed(2), "of everything:", whole)
	}
	// Output:
	// 1000000.00 of everything: true
	// 100000.00 of everything: false
}

// offered is a judgment in which nobody has yet accepted a smaller award of punitive damages.
func offered() *damages.Judgment {
	m := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "fraud",
		Economic: decimal.New(100_000, 0), Punitive: decimal.New(2_000_000, 0),
		Dates: dated.Dates{Filing: civil.On(2022, 1, 10)}}.Matter())
	m.Docket = append(m.Docket, damages.Event{ID: "remittitur", Order: &damages.Order{
		Acts: []damages.Act{{Kind: damages.ActLimit, On: damages.Selector{Awards: []string{"punitive"}},
			To: limit.Times(9, limit.Compensatory), Ground: remittitur.DueProcess}},
		Election: &damages.Election{By: remittitur.ByPlaintiff, Status: remittitur.Open},
	}})
	return expect.Must(damages.Assess(m, damages.Options{Presume: true}))
}

// A choice is how an open election goes in a branch.
func ExampleChoice() {
	for b := range offered().Branches() {
		for _, c := range b.Elections() {
			fmt.Println(c.Event, "is", c.Recorded, "and supposed to be accepted:", c.Accepted)
		}
	}
	// Output:
	// remittitur is open and supposed to be accepted: true
	// remittitur is open and supposed to be accepted: false
}

// Each branch says what became of each order.
func ExampleOrderStatus() {
	for b := range offered().Branches() {
		fmt.Println(b.StatusOf("remittitur"))
	}
	// Output:
	// conditional
	// refused
}

// An offer that was refused leaves the award undetermined until a new trial. The refusal says what it would have come to.
func ExampleRefusal() {
	m := offered().Matter()
	m.Docket[1].Order.Election.Status = remittitur.Rejected
	b := expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted()
	for _, r := range b.Refusals("remittitur") {
		fmt.Println(r.Award, r.Dollars.StringFixed(2), r.By)
	}
	// Output:
	// punitive 900000.00 plaintiff
}

// A cell is the final figure of one award, and knows what the verdict found.
func ExampleCell() {
	b := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "negligence",
		Economic: decimal.New(100_000, 0), PlaintiffsFault: decimal.New(20, 0),
		Dates: dated.Dates{Verdict: civil.On(2024, 5, 6)}}.
		Assess(damages.Options{Presume: true})).IfAccepted()
	c, _ := b.Find("economic")
	fmt.Println(c.Found().StringFixed(2), string(c.AppendAmount(nil)))
	// Output:
	// 100000.00 $80,000.00
}

// An entry is one line between the verdict and the judgment: what changed, by which rule, and how it is computed.
func ExampleEntry() {
	b := expect.Must(damages.PlainVerdict{Law: "US-VA", Cause: "fraud",
		Economic: decimal.New(210_000, 0), Punitive: decimal.New(4_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2018, 12, 18)}}.Assess(damages.Options{})).IfAccepted()
	for e := range b.Entries() {
		fmt.Println(b.Award(b.PostedTo(e)).ID, b.InWords(e), string(e.AppendChange(nil)))
		fmt.Println(e.Stage(), e.Kind(), b.Authorities(e)[0])
	}
	// Output:
	// punitive limited to $350,000.00 -$3,650,000.00
	// punitive_caps limit Va. Code Ann. § 8.01-38.1
}

// The kind of an entry says what it does: here the plaintiff's fault comes off.
func ExampleEntryKind() {
	b := expect.Must(damages.PlainVerdict{Law: "US-CA", Cause: "negligence",
		Economic: decimal.New(100_000, 0), PlaintiffsFault: decimal.New(20, 0),
		Dates: dated.Dates{Verdict: civil.On(2024, 5, 6)}}.
		Assess(damages.Options{Presume: true})).IfAccepted()
	for e := range b.Entries() {
		fmt.Println(e.Kind(), e.Kind() == damages.EntryFault)
	}
	// Output:
	// fault true
}

// The rules that were applied come with their title, their period and their sources.
func ExampleRule() {
	b := expect.Must(damages.PlainVerdict{Law: "US-VA", Cause: "fraud",
		Economic: decimal.New(210_000, 0), Punitive: decimal.New(4_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2018, 12, 18)}}.Assess(damages.Options{})).IfAccepted()
	for r := range b.Rules() {
		fmt.Println(r.Jurisdiction(), r.ID(), r.Version().Authority.Slice()[0])
	}
	// Output:
	// US-VA us-va-compensatory-caps Va. Code Ann. § 8.01-581.15
	// US-VA us-va-punitive-predicate Va. Code Ann. § 8.01-44.5
	// US-VA us-va-punitive-cap-1988 Va. Code Ann. § 8.01-38.1
}

// Two defendants owe only their shares of the fault in Colorado; the plaintiff bears the rest.
func ExampleObligation() {
	m := expect.Must(damages.PlainVerdict{Law: "US-CO", Cause: "negligence", Economic: decimal.New(100_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 9, 1)}}.Matter())
	m.Parties = append(m.Parties, damages.Party{ID: "other", Role: damages.Defendant})
	v := m.Docket[0].Verdict
	v.Awards[0].Against = []string{"defendant", "other"}
	v.Fault = []fault.Share{
		{Of: "plaintiff", Percent: decimal.New(20, 0)}, {Of: "defendant", Percent: decimal.New(50, 0)},
		{Of: "other", Percent: decimal.New(30, 0)},
	}
	for o := range expect.Must(damages.Assess(m, damages.Options{Presume: true})).IfAccepted().Obligations() {
		fmt.Println(o.Debtor, o.Dollars.StringFixed(2), "jointly:", o.Jointly)
	}
	// Output:
	// defendant 50000.00 jointly: false
	// other 30000.00 jointly: false
}

// Oregon takes 70 percent of punitive damages for its funds. What each receives adds up to the award.
func ExampleReceipt() {
	b := expect.Must(damages.PlainVerdict{Law: "US-OR", Cause: "fraud",
		Economic: decimal.New(100_000, 0), Punitive: decimal.New(200_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2022, 3, 1), Filing: civil.On(2022, 9, 1), Verdict: civil.On(2024, 5, 6),
			Judgment: civil.On(2024, 6, 3)}}.
		Assess(damages.Options{Presume: true})).IfAccepted()
	for _, r := range b.Receipts() {
		if r.Fund != "" {
			fmt.Println(r.Award, r.Dollars.StringFixed(2), "for the", r.Fund)
		} else if r.Award == "punitive" {
			fmt.Println(r.Award, r.Dollars.StringFixed(2), "for the", r.To[0])
		}
	}
	// Output:
	// punitive 60000.00 for the plaintiff
	// punitive 140000.00 for the Criminal Injuries Compensation Account (60%) and State Court Facilities and Security Account (10%)
}

// What a reader has to know stands in caveats: here that nobody recorded the finding which punitive damages need.
func ExampleCaveat() {
	b := expect.Must(damages.PlainVerdict{Law: "US-VA", Cause: "fraud",
		Economic: decimal.New(100_000, 0), Punitive: decimal.New(200_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2018, 12, 18)}}.Assess(damages.Options{})).IfAccepted()
	for _, c := range b.Caveats() {
		if c.Kind == damages.CaveatPredicate {
			fmt.Println(c.Award+":", c.Text)
		}
	}
	// Output:
	// punitive: the state of mind that punitive damages need: not recorded; the award stands
}

// A program finds a caveat by its kind.
func ExampleCaveatKind() {
	v := damages.PlainVerdict{Law: "US-VA", Cause: "fraud", Economic: decimal.New(100_000, 0), Punitive: decimal.New(200_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2018, 12, 18)}}
	for _, c := range expect.Must(v.Assess(damages.Options{})).IfAccepted().Caveats() {
		fmt.Println(c.Kind)
	}
	// Output:
	// predicate
	// omits
}

// Nobody decided on interest before judgment. Where it is of right, what it would come to is told and not added.
func ExampleInterestNotDecided() {
	b := expect.Must(damages.PlainVerdict{Law: "US-MA", Cause: "negligence", Economic: decimal.New(100_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2022, 3, 1), Filing: civil.On(2023, 3, 1), Verdict: civil.On(2024, 3, 1),
			Judgment: civil.On(2024, 3, 1)}}.
		Assess(damages.Options{Presume: true})).IfAccepted()
	for _, x := range b.InterestNotDecided() {
		fmt.Println(x.Award, x.Available, x.From, x.Through, x.Dollars.StringFixed(2))
	}
	// Output:
	// economic of_right 2023-03-01 2024-03-01 12032.88
}

// Washington gives no interest before judgment on damages for an injury: nothing is left to decide.
func ExampleInterestNotGiven() {
	b := expect.Must(damages.PlainVerdict{Law: "US-WA", Cause: "negligence", Noneconomic: decimal.New(100_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2022, 3, 1), Filing: civil.On(2023, 3, 1), Verdict: civil.On(2024, 3, 1),
			Judgment: civil.On(2024, 3, 1)}}.
		Assess(damages.Options{Presume: true})).IfAccepted()
	fmt.Println(len(b.InterestNotDecided()))
	for _, x := range b.InterestNotGiven() {
		fmt.Println(x.Award, x.Rule)
	}
	// Output:
	// 0
	// noneconomic us-wa-prejudgment-injury
}

// A judgment of $100,000 in New York bears nine percent a year from its entry, C.P.L.R. 5004: $24.66 for a day of 365.
func ExampleInterestAfter() {
	b := expect.Must(damages.PlainVerdict{Law: "US-NY", Cause: "negligence", Economic: decimal.New(100_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2022, 3, 1), Filing: civil.On(2023, 3, 1), Verdict: civil.On(2024, 3, 1),
			Judgment: civil.On(2024, 3, 1)}}.
		Assess(damages.Options{Presume: true})).IfAccepted()
	for _, x := range b.InterestAfterJudgment() {
		fmt.Println(x.Principal, x.From, x.Percent, x.PerDiem)
	}
	// Output:
	// 100000 2024-03-01 9 24.66
}

// general is a general verdict of $3,000,000 in Mississippi, which limits noneconomic damages to $1,000,000.
func general() *damages.Matter {
	m := expect.Must(damages.PlainVerdict{Law: "US-MS", Cause: "negligence", Economic: decimal.New(3_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2023, 3, 1), Filing: civil.On(2023, 9, 1)}}.Matter())
	m.Docket[0].Verdict.Awards[0].Kind = head.KindCompensatory
	return m
}

// A general verdict that no one divided has no figure where a cap reaches only a part of it. The branch says where its
// division is recorded.
func ExampleUndivided() {
	b := expect.Must(damages.Assess(general(), damages.Options{Presume: true})).IfAccepted()
	for _, u := range b.Undivided() {
		fmt.Println(u.Award, "is divided under", u.Path)
	}
	// Output:
	// economic is divided under docket[0].verdict.awards[0].divided
}

// Whatever its division, the award comes to a figure within a range.
func ExampleRange() {
	b := expect.Must(damages.Assess(general(), damages.Options{Presume: true})).IfAccepted()
	c, _ := b.Find("economic")
	x, _ := c.Range()
	fmt.Println(x.Low.StringFixed(2), "to", x.High.StringFixed(2))
	// Output:
	// 1000000.00 to 3000000.00
}

// A reading is what the award comes to where all of it is of one kind.
func ExampleReading() {
	b := expect.Must(damages.Assess(general(), damages.Options{Presume: true})).IfAccepted()
	c, _ := b.Find("economic")
	x, _ := c.Range()
	for _, r := range x.Readings {
		fmt.Println("all of it", r.Kind.InWords()+":", r.Dollars.StringFixed(2))
	}
	// Output:
	// all of it economic: 3000000.00
	// all of it noneconomic: 1000000.00
}

// reviewed is a verdict of punitive damages in which the defendant argues for a ratio of four to one.
func reviewed() damages.Review {
	m := expect.Must(damages.PlainVerdict{Law: "US-VA", Cause: "fraud",
		Economic: decimal.New(20_000, 0), Punitive: decimal.New(4_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2018, 12, 18)}}.Matter())
	m.Positions = append(m.Positions, damages.Position{By: []string{"defendant"},
		Award: "punitive", To: limit.Times(4, limit.Compensatory)})
	return expect.Must(expect.Must(damages.Assess(m, damages.Options{})).IfAccepted().Reviews())[0]
}

// A review holds what due process compares: the punitive award and the harm, as found and as they stood after the statute's cap.
func ExampleReview() {
	r := reviewed()
	fmt.Println(r.Found.Dollars.StringFixed(2), r.Standing.Dollars.StringFixed(2))
	// Output:
	// 4000000.00 350000.00
}

// What is compared is a punitive award with each way in which its harm may be counted.
func ExampleCompared() {
	x := reviewed().Standing
	fmt.Println(x.Dollars.StringFixed(2), "against", x.Harms[0].Dollars.StringFixed(2))
	// Output:
	// 350000.00 against 20000.00
}

// A harm is the compensatory damages that a punitive award is held against. There is one where no award is shared.
func ExampleHarm() {
	x := reviewed().Found
	fmt.Println(len(x.Harms), x.Harms[0].Determined, x.Harms[0].Dollars.StringFixed(2))
	// Output:
	// 1 true 20000.00
}

// What a party argued for is computed, and changes no award.
func ExampleArgued() {
	for _, a := range reviewed().Argued {
		fmt.Println(a.Position.By, a.Dollars.StringFixed(2))
	}
	// Output:
	// [defendant] 80000.00
}

// A matter that is prepared once is assessed after each event of its docket.
func ExamplePrepared() {
	p := expect.Must(damages.Prepare(offered().Matter(), damages.Options{Presume: true}))
	for _, event := range []string{"verdict", "remittitur"} {
		total, _ := expect.Must(p.Assess(event)).IfAccepted().Total(head.All())
		fmt.Println(event, total.StringFixed(2))
	}
	// Output:
	// verdict 2100000.00
	// remittitur 1000000.00
}

// Under Options.Strict a rule that was asked about a day after its review is refused, instead of being marked.
func ExampleStrictError() {
	v := damages.PlainVerdict{Law: "US-VA", Cause: "fraud", Economic: decimal.New(210_000, 0), Punitive: decimal.New(4_000_000, 0),
		Dates: dated.Dates{Accrual: civil.On(2030, 1, 1)}}
	_, err := v.Assess(damages.Options{Strict: true})
	var strict *damages.StrictError
	fmt.Println(errors.As(err, &strict), errors.Is(err, damages.ErrStrict))
	// Output:
	// true true
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
