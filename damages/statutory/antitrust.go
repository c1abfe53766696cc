package statutory

import "github.com/makewhole/remedies/damages/civil"

func antitrust() []remedy {
	return []remedy{
		{
			id: "us-clayton-15", jurisdiction: "US", subject: "antitrust", title: "antitrust injury",
			cite: "15 U.S.C. § 15", fees: FeesMandatory, feesPin: "(a)",
			interest: "simple interest on actual damages, not on the trebled sum, from service, only where just (Public Law 96-349, September 12, 1980)",
			versions: []version{always("us-clayton-15", usc("15 U.S.C. § 15", ""),
				only(Multiplied, when(ForeignState, line("actual damages of a foreign state", "(b)(1)", need(ActualDamages)),
					line("three times the damages", "(a)", times(num(3), need(ActualDamages)))))).
				omitting("when a foreign state recovers as others do, (b)(2)")},
		},
		{
			id: "us-bank-tying-1975", jurisdiction: "US", subject: "antitrust", title: "tying by banks",
			cite: "12 U.S.C. § 1975", fees: FeesMandatory,
			versions: []version{always("us-bank-tying-1975", usc("12 U.S.C. § 1975", ""), trebled(""))},
		},
		{
			id: "us-rico-1964c", jurisdiction: "US", subject: "antitrust", title: "racketeering, injury to business or property",
			cite: "18 U.S.C. § 1964(c)", fees: FeesMandatory,
			versions: []version{always("us-rico-1964c", usc("18 U.S.C. § 1964(c)", ""), trebled("(c)")).
				omitting("conduct actionable as securities fraud only after a criminal conviction (Public Law 104-67, December 22, 1995)",
					"nothing in the section bars punitive damages of state law beside it")},
		},
		{
			id: "us-pslra-78u4e", jurisdiction: "US", subject: "securities", title: "limit on damages by the price after correction",
			cite: "15 U.S.C. § 78u-4(e)",
			versions: []version{since("us-pslra-78u4e-1995", Accrual, civil.On(1995, 12, 22),
				read("15 U.S.C. § 78u-4(e)", "", "http://en.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_109_Part_1.djvu/765"),
				only(Compensatory, line("damages, up to the difference to the mean price", "(e)(1)", least(need(ActualDamages), need(MarketLossPerShare))))).
				omitting("the mean of daily closing prices over 90 days after the correction, or to the day of sale within them: give the difference, for all shares, as market_loss")},
		},
	}
}
