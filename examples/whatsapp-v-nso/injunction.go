package main

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/injunction"
)

// permanent is the injunction of October 17, 2025, as far as press and counsel report it. A factor whose finding is only
// implied by the grant is unknown: the order's text was not read.
func permanent() injunction.Order {
	day := civil.On(2026, 11, 24)
	report := func(text, url string) []authority.Citation {
		return []authority.Citation{authority.Publication(text, "").ReportedAt(url, day)}
	}
	reuters := report("Reuters report of the order of October 17, 2025, as reprinted", "https://www.newsx.com/business/us-court-orders-spyware-company-nso-to-stop-targeting-whatsapp-reduces-damages-6-95644/")
	dataconomy := report("Dataconomy, report of the order", "https://dataconomy.com/2025/10/21/us-judge-bans-nso-group-from-targeting-whatsapp-users-with-pegasus-spyware")
	ars := report("Ars Technica, report of the order, as reprinted", "https://www.linkedprime.com/author/dan-goodin")
	tower := report("Tower Post, report of the order", "https://tower-post.com/2025/10/20/us-court-orders-spyware-maker-nso-to-stop-targeting-whatsapp-slashes-damages")
	tower[0].Note = "one report, not confirmed elsewhere"
	node := report("NodeToday, quoting the order on the stay", "https://nodetoday.com/?p=9136")
	court := finding.ByCourt
	return injunction.Order{
		Kind: injunction.Permanent, Court: "N.D. Cal.", Matter: "4:19-cv-07123-PJH", Date: civil.On(2025, 10, 17), Authority: reuters,
		Factors: []finding.Finding{
			{What: injunction.IrreparableInjury, Status: finding.Established, By: court,
				Note:      "access defeats the privacy the service offers; conduct ongoing, redesigned to evade, covert",
				Authority: report("Wyoming Star, report of the order", "https://wyomingstarnews.org/2025/10/21/us-judge-bans-israels-nso-group-from-targeting-whatsapp-cuts-damages-to-4m")},
			{What: injunction.InadequateRemedyAtLaw, Status: finding.Unknown, Note: "implied by the grant; the reasoning was not found"},
			{What: injunction.BalanceOfHardships, Status: finding.Established, By: court,
				Note: "the risk to NSO's enterprise did not outweigh the plaintiffs' harm", Authority: dataconomy},
			{What: injunction.PublicInterest, Status: finding.Unknown, Note: "implied by the grant; the reasoning was not found"},
		},
		Terms: []injunction.Term{
			{Form: injunction.Prohibitory, Act: "targeting WhatsApp users", Authority: dataconomy},
			{Form: injunction.Prohibitory, Act: "infecting or trying to infect their devices through the service", Authority: dataconomy},
			{Form: injunction.Prohibitory, Act: "intercepting WhatsApp messages", Authority: dataconomy},
			{Form: injunction.Prohibitory, Act: "reverse engineering WhatsApp, or helping others to compromise it", Authority: tower},
			{Form: injunction.Mandatory, Act: "deletion of data obtained from targeting WhatsApp users", Authority: dataconomy},
			{Form: injunction.Mandatory, Act: "removal, with a certificate, of WhatsApp-related code and tooling", Authority: tower},
		},
		Exclusions: []injunction.Exclusion{
			{What: "foreign sovereign customers", Why: "not parties", Authority: ars},
			{What: "Facebook, Instagram and other Meta platforms", Why: "no evidence of targeting there was put before the court", Authority: ars},
		},
		Bound: []injunction.Person{
			{Name: "NSO Group Technologies Limited", Role: injunction.Party, Notice: finding.Established},
			{Name: "Q Cyber Technologies Limited", Role: injunction.Party, Notice: finding.Established},
			{Name: "an officer, agent, servant, employee or attorney", Role: injunction.Officer, Notice: finding.Unknown},
			{Name: "others in active concert or participation", Role: injunction.ActiveConcert, Notice: finding.Unknown},
			{Name: "the buyer of a controlling stake reported in October 2025", Role: injunction.Successor, Notice: finding.Unknown},
		},
		Stays: []injunction.Stay{
			{By: "N.D. Cal.", Date: civil.On(2025, 12, 22), Outcome: injunction.Denied, Note: "pending appeal; reported by that day", Authority: node,
				Factors: []finding.Finding{{What: injunction.LikelySuccess, Status: finding.NotEstablished, By: court, Note: "no strong showing", Authority: node}}},
			{By: "N.D. Cal.", Date: civil.On(2025, 12, 22), Outcome: injunction.Administrative, MaxDays: 45, Note: "to let NSO ask the court of appeals", Authority: node},
		},
		Open: []string{
			"the injunction's terms are from reports; whom it names beyond the parties was not found, and who is bound here follows Fed. R. Civ. P. 65(d)(2)",
			"no ruling of the court of appeals on a stay or on the merits was found",
		},
	}
}

// asked are persons the order does not name whom a reader will ask about.
func asked() []injunction.Person {
	return []injunction.Person{
		{Name: "foreign sovereign customers", Role: injunction.Customer, Notice: finding.Unknown},
		{Name: "an affiliate that is no party", Role: injunction.Affiliate, Notice: finding.Unknown},
	}
}
