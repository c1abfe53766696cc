package statutory

import "github.com/makewhole/remedies/damages/civil"

func states() []remedy {
	bipa := func(unit Quantity) pack {
		return only(Statutory, when(Intentional, line("the greater of actual damages and $5,000 for each violation", "(2)", most(ifAny(ActualDamages), upToCourt("(2)", 5_000, unit))),
			line("the greater of actual damages and $1,000 for each violation", "(1)", most(ifAny(ActualDamages), upToCourt("(1)", 1_000, unit)))))
	}
	bipaRead := read("740 Ill. Comp. Stat. 14/20", "", "https://self-law.org/code/il/chapter-740/act-14/20")
	ccpa := func(low, high int64) pack {
		return only(Statutory, line("the greater of actual damages and a sum for each consumer and incident", "(a)(1)(A)", most(ifAny(ActualDamages),
			pick("per_incident", "sum for each consumer and incident", Trier, "(a)(1)(A)", usd(low), usd(high)).per(Incidents))))
	}
	ccpaRead := reported("Cal. Civ. Code § 1798.150(a)", "", "https://ccpa-info.com/ccpa-security-faqs-does-the-ccpa-identify-a-minimum-statutory-damage-that-must-be-awarded/")
	privacyRead := read("Cal. Penal Code § 637.2", "(a)", "https://law.onecle.com/california/penal/637.2.html")
	waIncrease := times(num(2), ifAny(ActualDamages))
	wa := func(limit int64) pack {
		return only(Multiplied, sum(line("actual damages", "", ifAny(ActualDamages)), line("increase, up to three times actual damages in all", "",
			upTo("increase", "increase of the damages", Court, "", when(UnfairAct, least(waIncrease, usd(limit)), waIncrease)))))
	}
	waRead := printed("Wash. Rev. Code § 19.86.090", "")
	tex := func(base formula) formula {
		return line("up to three times the damages", "(b)(1)", times(multiplier(Trier, "(b)(1)", num(1), num(3)), base))
	}
	return []remedy{
		{
			id: "us-ca-computer-502e", jurisdiction: "US-CA", subject: "computer access", title: "unauthorized access to computers",
			cite: "Cal. Penal Code § 502(e)", fees: FeesAllowed, feesPin: "(e)(2)", review: []test{gore},
			versions: []version{always("us-ca-computer-502e", reported("Cal. Penal Code § 502(e)", "", "https://www.justia.com/trials-litigation/docs/caci/1800/1814/"),
				only(Compensatory, withPunitives(Oppression, "(e)(4)", line("compensatory damages, with the cost of investigation", "(e)(1)", need(ActualDamages))))).
				omitting("that punitive damages need clear and convincing evidence, which was not read")},
		},
		{
			id: "us-ca-privacy-637.2", jurisdiction: "US-CA", subject: "privacy", title: "recording and eavesdropping",
			cite: "Cal. Penal Code § 637.2", unit: Violations, review: []test{williams},
			versions: []version{
				since("us-ca-privacy-637.2-2017", Accrual, civil.On(2017, 1, 1), privacyRead,
					only(Statutory, line("the greater of $5,000 for each violation and three times actual damages", "(a)", most(times(usd(5_000), need(Violations)), times(num(3), ifAny(ActualDamages)))))),
			},
		},
		{
			id: "us-ca-unruh-52a", jurisdiction: "US-CA", subject: "civil rights", title: "discrimination in business establishments",
			cite: "Cal. Civ. Code § 52(a)", unit: Offenses, fees: FeesDiscretionary, feesPin: "(a)", review: []test{williams},
			versions: []version{always("us-ca-unruh-52a", reported("Cal. Civ. Code § 52(a)", "", "https://www.justia.com/trials-litigation/docs/caci/3000/3026.html"),
				only(Multiplied, sum(line("actual damages", "(a)", ifAny(ActualDamages)), line("further sum, up to three times actual damages and no less than $4,000 for each offense", "(a)",
					pick("further", "further sum, in all", Trier, "(a)", times(usd(4_000), need(Offenses)), most(times(num(3), ifAny(ActualDamages)), times(usd(4_000), need(Offenses)))))))).
				omitting("§ 52(b): sections 51.7 and 51.9", "losses that differ between offenses: the least sum is taken in all")},
		},
		{
			id: "us-ca-ccpa-1798.150", jurisdiction: "US-CA", subject: "privacy", title: "breaches of personal data",
			cite: "Cal. Civ. Code § 1798.150(a)", unit: Incidents, review: []test{williams},
			versions: []version{
				since("us-ca-ccpa-1798.150-2025", Accrual, civil.On(2025, 1, 1), ccpaRead, ccpa(107, 799)).until(civil.On(2026, 12, 31)).
					on(reported("Cal. Civ. Code § 1798.199.95(d)", "", "https://production.jdsupra.com/legalnews/california-privacy-protection-agency-7046701")).
					omitting("30 days to cure before statutory damages; adjusted in January of odd years"),
				since("us-ca-ccpa-1798.150-2020", Accrual, civil.On(2020, 1, 1), ccpaRead, ccpa(100, 750)).omitting("30 days to cure before statutory damages"),
			},
		},
		{
			id: "us-ct-cutpa-42-110g", jurisdiction: "US-CT", subject: "consumer protection", title: "unfair trade practices",
			cite: "Conn. Gen. Stat. § 42-110g", fees: FeesDiscretionary, feesPin: "(d)", review: []test{gore},
			versions: []version{always("us-ct-cutpa-42-110g", printed("Conn. Gen. Stat. § 42-110g", ""),
				only(Compensatory, sum(line("actual damages", "(a)", need(ActualDamages)),
					line("punitive damages", "(a)", upTo("punitive", "punitive damages", Court, "(a)", unlimited())))))},
		},
		{
			id: "us-il-bipa-14-20", jurisdiction: "US-IL", subject: "privacy", title: "biometric identifiers",
			cite: "740 Ill. Comp. Stat. 14/20", also: []string{"740 ILCS 14/20"}, unit: Violations, fees: FeesAllowed, feesPin: "(3)", review: []test{williams},
			versions: []version{
				since("us-il-bipa-14-20-2024", Accrual, civil.On(2024, 8, 2), bipaRead, bipa(Violations)).
					on(reported("Ill. Public Act 103-0769", "", "https://self-law.org/code/il/chapter-740/act-14/20")).
					omitting("collections, or disclosures to one recipient, by one method count once for each person",
						"whether that count governs earlier violations: trial courts split; Clay v. Union Pacific (7th Cir. 2026) is reported to hold that it does, and was not read",
						"the greater of loss and the sum is taken in all, not violation by violation"),
				since("us-il-bipa-14-20-2008", Accrual, civil.On(2008, 10, 3), bipaRead, bipa(Violations)).
					on(unsure(act("Ill. Public Act 95-994"), "its day")).
					omitting("each scan or disclosure accrues a claim, Cothron v. White Castle System, Inc., 2023 IL 128004",
						"whether the count of Public Act 103-0769 governs in pending cases: trial courts split", "the greater of loss and the sum is taken in all, not violation by violation"),
			},
		},
		{
			id: "us-ma-93a-9", jurisdiction: "US-MA", subject: "consumer protection", title: "unfair and deceptive practices",
			cite: "Mass. Gen. Laws ch. 93A, § 9(3)", also: []string{"Mass. G.L. c. 93A, § 9(3)"}, fees: FeesMandatory, feesPin: "§ 9(4)",
			versions: []version{always("us-ma-93a-9", reported("Mass. Gen. Laws ch. 93A, § 9(3)", "", "https://potomaclaw.com/news-Massachusetts-SJC-Says-No-Contractual-Exclusion-of-Willful-or-Knowing-Chapter-93A-Liability"),
				only(Multiplied, line("the greater of actual damages and $25, two or three times where willful, knowing, or refused in bad faith", "§ 9(3)",
					times(when(Willful, multiplier(Trier, "§ 9(3)", num(2), num(3)), num(1)), most(ifAny(ActualDamages), usd(25)))))).
				omitting("that a judgment on the underlying claim may be what is multiplied", "whether the multiple is the court's: it sits without a jury under the chapter in its own courts")},
		},
		{
			id: "us-mo-mmpa-407.025", jurisdiction: "US-MO", subject: "consumer protection", title: "merchandising practices",
			cite: "Mo. Rev. Stat. § 407.025", fees: FeesDiscretionary, review: []test{gore},
			versions: []version{always("us-mo-mmpa-407.025", printed("Mo. Rev. Stat. § 407.025", "the section as of 2024"),
				only(Compensatory, sum(line("actual damages", "", need(ActualDamages)), punitives("")))).omitting("the cap of Mo. Rev. Stat. § 510.265, which can apply", "the elements since August 28, 2020")},
		},
		{
			id: "us-nc-75-16", jurisdiction: "US-NC", subject: "consumer protection", title: "unfair trade practices, trebled",
			cite: "N.C. Gen. Stat. § 75-16", fees: FeesDiscretionary, feesPin: "N.C. Gen. Stat. § 75-16.1",
			versions: []version{always("us-nc-75-16", printed("N.C. Gen. Stat. § 75-16", "annotated code, 2021 release"),
				only(Multiplied, line("three times the amount fixed by the verdict", "", times(num(3), need(ActualDamages)))))},
		},
		{
			id: "us-nj-cfa-56:8-19", jurisdiction: "US-NJ", subject: "consumer protection", title: "consumer fraud, trebled",
			cite: "N.J. Stat. Ann. § 56:8-19", also: []string{"N.J.S.A. 56:8-19"}, fees: FeesMandatory,
			versions: []version{always("us-nj-cfa-56:8-19", reported("N.J. Stat. Ann. § 56:8-19", "", "https://www.newjerseylemonlawlawyerblog.com/new_jersey_consumer_fraud_act_1/"),
				only(Multiplied, line("three times the ascertainable loss", "", times(num(3), need(AscertainableLoss)))))},
		},
		{
			id: "us-ny-gbl-349h", jurisdiction: "US-NY", subject: "consumer protection", title: "deceptive acts",
			cite: "N.Y. Gen. Bus. Law § 349(h)", also: []string{"N.Y. GBL § 349(h)"}, fees: FeesDiscretionary, feesPin: "(h)", review: []test{williams},
			versions: []version{always("us-ny-gbl-349h", reported("N.Y. Gen. Bus. Law § 349(h)", "", "https://www.lemonlawclaims.com/new-york-deceptive-practice-statutes/"),
				only(Multiplied, when(Willful,
					line("increased up to three times actual damages, not over $1,000", "(h)", pick("increased", "award, which the court may increase", Court, "(h)",
						most(ifAny(ActualDamages), usd(50)), most(most(ifAny(ActualDamages), usd(50)), least(times(num(3), ifAny(ActualDamages)), usd(1_000))))),
					line("the greater of actual damages and $50", "(h)", most(ifAny(ActualDamages), usd(50)))))).
				omitting("whether the $1,000 limits the total, as computed here, or the increase: disputed", "the revision of 2025-26 for public enforcement")},
		},
		{
			id: "us-tx-dtpa-17.50", jurisdiction: "US-TX", subject: "consumer protection", title: "deceptive trade practices",
			cite: "Tex. Bus. & Com. Code § 17.50(b)(1)", fees: FeesMandatory, feesPin: "(d)",
			versions: []version{always("us-tx-dtpa-17.50", read("Tex. Bus. & Com. Code § 17.50(b)(1)", "", "https://texas.public.law/statutes/tex._bus._and_com._code_section_17.50"),
				only(Multiplied, when(Intentional, tex(sum(ifAny(EconomicDamages), ifAny(MentalAnguish))),
					when(Knowing, sum(tex(ifAny(EconomicDamages)), line("mental anguish", "(b)(1)", ifAny(MentalAnguish))),
						line("economic damages", "(b)(1)", ifAny(EconomicDamages)))))).
				omitting("exemplary damages are barred where the recovery is multiplied, Tex. Civ. Prac. & Rem. Code § 41.004(b)")},
		},
		{
			id: "us-vt-cpa-2461b", jurisdiction: "US-VT", subject: "consumer protection", title: "consumer fraud",
			cite: "Vt. Stat. Ann. tit. 9, § 2461(b)", also: []string{"9 V.S.A. § 2461(b)"}, fees: FeesAllowed, feesPin: "(b)", elected: noTime, review: []test{gore},
			versions: []version{always("us-vt-cpa-2461b", printed("Vt. Stat. Ann. tit. 9, § 2461(b)", "annotated code, 2021 release"),
				pack{id: "damages", title: "damages", kind: Compensatory, f: sum(line("damages", "(b)", ifAny(ActualDamages)), vermont())},
				pack{id: "consideration", title: "return of the consideration", kind: Compensatory, f: sum(line("consideration paid", "(b)", ifAny(ConsiderationPaid)), vermont())})},
		},
		{
			id: "us-wa-cpa-19.86.090", jurisdiction: "US-WA", subject: "consumer protection", title: "unfair practices and restraints of trade",
			cite: "Wash. Rev. Code § 19.86.090", also: []string{"RCW 19.86.090"}, fees: FeesAllowed,
			versions: []version{
				since("us-wa-cpa-19.86.090-2009", Accrual, civil.On(2009, 7, 26), waRead, wa(25_000)).omitting("that the $25,000 limits the increase, as computed here, and not the total: as courts read it, from general knowledge"),
			},
		},
	}
}

// upToCourt is a sum the court may award for each violation, at its full amount or not at all.
func upToCourt(pin string, dollars int64, unit Quantity) formula {
	return upTo("per_violation", "sum for each violation, in the court's discretion", Court, pin, usd(dollars)).per(unit)
}

// vermont is exemplary damages of up to three times the consideration.
func vermont() formula {
	return line("exemplary damages", "(b)", upTo("exemplary", "exemplary damages, up to three times the consideration", Trier, "(b)", times(num(3), ifAny(ConsiderationPaid))))
}
