package injunction_test

import (
	"fmt"
	"time"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction"
)

// nso is the permanent injunction in WhatsApp Inc. v. NSO Group Technologies Limited (N.D. Cal. Oct. 17, 2025), as the
// press reported it. The text of the order was not read.
func nso() injunction.Order {
	report := func(url string) []authority.Citation {
		return []authority.Citation{authority.Publication("press report on the permanent injunction", "").
			ReportedAt(url, civil.On(2026, time.September, 2))}
	}
	dataconomy := report("https://dataconomy.com/2025/10/21/us-judge-bans-nso-group-from-targeting-whatsapp-users-with-pegasus-spyware")
	goodin := report("https://www.linkedprime.com/author/dan-goodin")
	stay := report("https://nodetoday.com/?p=9136")
	return injunction.Order{
		Kind:  injunction.Permanent,
		Court: "N.D. Cal.",
		Date:  civil.On(2025, time.October, 17),
		Factors: []finding.Finding{
			{What: injunction.IrreparableInjury, Status: finding.Established, By: finding.ByCourt,
				Note:      "direct business harm; conduct ongoing; covert, with repeated design-arounds",
				Authority: report("https://allthe.news/yo/articles/federal-judge-permanently-bars-nso-from-targeting-whatsapp-with-pegasus")},
			{What: injunction.InadequateRemedyAtLaw, Status: finding.Unknown, Note: "implied by the grant; reasoning not found"},
			{What: injunction.BalanceOfHardships, Status: finding.Established, By: finding.ByCourt,
				Note: "the risk to the defendants' enterprise did not outweigh the plaintiffs' harm", Authority: dataconomy},
			{What: injunction.PublicInterest, Status: finding.Unknown, Note: "implied by the grant; reasoning not found"},
		},
		Terms: []injunction.Term{
			{Form: injunction.Prohibitory, Act: "targeting WhatsApp users", Authority: dataconomy},
			{Form: injunction.Prohibitory, Act: "infecting or trying to infect their devices through the service", Authority: dataconomy},
			{Form: injunction.Prohibitory, Act: "intercepting WhatsApp messages", Authority: dataconomy},
			{Form: injunction.Mandatory, Act: "delete data obtained from targeting WhatsApp users", Authority: dataconomy},
		},
		Exclusions: []injunction.Exclusion{
			{What: "foreign sovereign customers", Why: "not parties", Authority: goodin},
			{What: "Facebook, Instagram and other Meta platforms", Why: "no evidence of targeting there was put before the court", Authority: goodin},
		},
		Bound: []injunction.Person{
			{Name: "NSO Group Technologies Limited", Role: injunction.Party, Notice: finding.Established},
			{Name: "Q Cyber Technologies Limited", Role: injunction.Party, Notice: finding.Established},
		},
		Stays: []injunction.Stay{
			{By: "N.D. Cal.", Outcome: injunction.Denied, Authority: stay, Factors: []finding.Finding{
				{What: injunction.LikelySuccess, Status: finding.NotEstablished, By: finding.ByCourt, Note: "no strong showing", Authority: stay}}},
			{By: "N.D. Cal.", Outcome: injunction.Administrative, MaxDays: 45, Authority: stay},
		},
		Open: []string{"the wording of the order", "its reasons on two of the four factors", "what the court of appeals did"},
	}
}

// Two of the four eBay factors in WhatsApp v. NSO are known only from the grant, so the record does not show the test met.
func Example_whatsAppFactors() {
	order := nso()
	fmt.Println(order.Validate())
	result := injunction.EBay().Apply(order.Factors)
	for _, e := range result.Elements {
		fmt.Printf("%s: %s (%s)\n", e.Topic.InWords(), e.Status.InWords(), e.Note)
	}
	fmt.Println(result.Outcome, result.Missing)
	// Output:
	// <nil>
	// irreparable injury: established (direct business harm; conduct ongoing; covert, with repeated design-arounds)
	// inadequate remedy at law: unknown (implied by the grant; reasoning not found)
	// balance of hardships: established (the risk to the defendants' enterprise did not outweigh the plaintiffs' harm)
	// public interest: unknown (implied by the grant; reasoning not found)
	// incomplete [inadequate_remedy_at_law public_interest]
}

// Whom the order binds: a defendant, an officer who knows of it, and not a customer.
func Example_whatsAppBinds() {
	order := nso()
	for _, p := range []injunction.Person{
		order.Bound[0],
		{Name: "an officer", Role: injunction.Officer, Notice: finding.Established},
		{Name: "an employee", Role: injunction.Employee, Notice: finding.Unknown},
		{Name: "a customer", Role: injunction.Customer, Notice: finding.Established},
		{Name: "Foreign sovereign customers", Role: injunction.ActiveConcert, Notice: finding.Established},
		{Name: "the buyer of a controlling stake", Role: injunction.Successor, Notice: finding.Established},
	} {
		b := order.Binds(p)
		fmt.Printf("%s: %s: %s\n", p.Name, b.Answer.InWords(), b.Reason)
	}
	// Output:
	// NSO Group Technologies Limited: bound: a party with actual notice is bound
	// an officer: bound: a party's officer with actual notice is bound
	// an employee: turns on notice: a party's employee is bound only with actual notice, which the record does not settle
	// a customer: not bound: a customer is in no class of the rule unless found to act in concert with notice
	// Foreign sovereign customers: not bound: the order leaves "Foreign sovereign customers" out
	// the buyer of a controlling stake: turns on concert: a successor with actual notice is bound only if in active concert or participation
}

func ExampleOrder_Binds() {
	b := injunction.Order{}.Binds(injunction.Person{Name: "counsel", Role: injunction.Attorney, Notice: finding.NotEstablished})
	fmt.Println(b.Answer, "-", b.Authority)
	// Output: not_bound - Fed. R. Civ. P. 65(d)(2), (B)
}

func ExampleOrder_Validate() {
	order := nso()
	order.Kind = 0
	order.Terms[1].Form = 9
	for _, e := range invalid.All(order.Validate()) {
		fmt.Println(e)
	}
	// Output:
	// kind: no kind of order (allowed: temporary_restraining_order, preliminary, permanent, consent)
	// terms[1].form: 9 is no form of a term (allowed: prohibitory, mandatory)
}

func ExampleEBay() {
	t := injunction.EBay()
	fmt.Println(t.Elements, t.Combine, t.Burden)
	fmt.Println(t.Authority[0])
	// Output:
	// [irreparable_injury inadequate_remedy_at_law balance_of_hardships public_interest] all plaintiff
	// eBay Inc. v. MercExchange, L.L.C., 547 U.S. 388 (2006), at 391
}

// The stay in WhatsApp v. NSO was denied on the first element; the record holds nothing on the others.
func ExampleNken() {
	t := injunction.Nken()
	fmt.Println(t.Combine, t.Authority[0])
	result := t.Apply(nso().Stays[0].Factors)
	fmt.Println(result.Elements[0].Status, result.Outcome, result.Missing)
	// Output:
	// weighed Nken v. Holder, 556 U.S. 418 (2009), at 434
	// not_established incomplete [irreparable_injury_absent_stay injury_to_others public_interest]
}

// In Apple v. Samsung, 809 F.3d 633 (Fed. Cir. 2015), the trial court found two of the four factors not met.
func ExampleTest_Apply() {
	result := injunction.EBay().Apply([]finding.Finding{
		{What: injunction.IrreparableInjury, Status: finding.NotEstablished},
		{What: injunction.InadequateRemedyAtLaw, Status: finding.NotEstablished},
		{What: injunction.BalanceOfHardships, Status: finding.Established},
		{What: injunction.PublicInterest, Status: finding.Established},
	})
	fmt.Println(result.Outcome.InWords(), len(result.Missing))
	// Output: not satisfied 0
}

func ExampleTest_Validate() {
	t := injunction.EBay()
	fmt.Println(t.Validate())
	t.Authority = nil
	fmt.Println(t.Validate())
	// Output:
	// <nil>
	// authority: no source (allowed: at least one citation)
}

func ExampleKind_UnmarshalText() {
	var k injunction.Kind
	fmt.Println(k.UnmarshalText([]byte("permanent")), k)
	fmt.Println(k.UnmarshalText([]byte("Permanent")))
	// Output:
	// <nil> permanent
	// "Permanent" is no kind of order (allowed: temporary_restraining_order, preliminary, permanent, consent)
}
