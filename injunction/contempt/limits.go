package contempt

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/injunction/clock"
)

// Limit is a statute's limit on what contempt may cost.
type Limit struct {
	What      string
	Fine      decimal.Decimal // the most in dollars; zero where the statute sets no figure
	Per       string          // for what: "act", "finding of no actual loss"; may be empty
	JailDays  int             // the most days; 0 where none or in months
	JailMonth int             // the most months; 0 where none or in days
	When      string          // when it applies; empty for always
	Authority authority.Citation
}

func judiciaryLaw773() authority.Citation {
	return authority.Statute("N.Y. Jud. Law § 773", "").ReadAt("https://lawserver.com/law/state/florida/regulations/ny_judiciary_law_773", civil.On(2026, 9, 2))
}

// perDayCut and perDayUpheld are the decisions of New York's departments that divide.
func perDayCut() authority.Citation {
	return authority.Publication("New York Law Journal report of a decision of the Appellate Division, Fourth Department (2024)", "").
		ReadAt("https://law.com/newyorklawjournal/almID/1724745944NY0265", civil.On(2026, 9, 2)).Noted("a fine of $250 a day was cut to one of $250 with costs and expenses")
}

func perDayUpheld() authority.Citation {
	return authority.Case("People v. Trump (N.Y. App. Div. 1st Dept Feb. 14, 2023)", "").
		ReportedAt("https://www.islamtimes.org/en/news/1041529/us-appeals-court-upholds-110-000-contempt-fine-for-trump", civil.On(2026, 9, 2)).Noted("$10,000 a day was upheld")
}

// Limits returns the limits on contempt in statutes of a court system, none where none is recorded, as last reviewed.
// They bound what a court may impose; [Sanction.Assess] applies only New York's for fines by the day, since whether an
// order kept to the others is not for a count to say.
func Limits(in clock.System) []Limit {
	usd := func(n int64) decimal.Decimal { return decimal.New(n, 0) }
	read := civil.On(2026, 9, 2)
	switch in {
	case clock.Federal:
		return []Limit{{What: "criminal contempt that is also a crime", Fine: usd(1000), JailMonth: 6, Per: "fine of a natural person to the United States",
			When:      "the act is also a crime, and the order was not obtained by the United States",
			Authority: authority.Statute("18 U.S.C. § 402", "").ReadAt("https://github.com/publicdocs/uscode", read).Noted("18 U.S.C. § 401 sets no figure")}}
	case clock.NewYork:
		return []Limit{
			{What: "civil contempt without actual loss", Fine: usd(250), Per: "fine, besides costs and expenses", When: "no actual loss was shown", Authority: judiciaryLaw773()},
			{What: "criminal contempt", Fine: usd(1000), JailDays: 30, Authority: authority.Statute("N.Y. Jud. Law § 751(1)", "").ReadAt("https://law.justia.com/codes/new-york/2022/jud/article-19/751/", read)},
		}
	case clock.California:
		return []Limit{{What: "contempt", Fine: usd(1000), JailDays: 5, Per: "act", Authority: authority.Statute("Cal. Code Civ. Proc. § 1218(a)", "").NotConfirmed()}}
	case clock.Texas:
		return []Limit{
			{What: "contempt", Fine: usd(500), JailMonth: 6, Authority: authority.Statute("Tex. Gov't Code § 21.002(b)", "").ReadAt("http://www.laws9.com/statutes/texas/government-code/title-2-judicial-branch/chapter-21-general-provisions", read).Noted("confinement in all at most 18 months")},
			{What: "contempt of a justice or municipal court", Fine: usd(100), JailDays: 3, Authority: authority.Statute("Tex. Gov't Code § 21.002(c)", "").ReadAt("http://www.laws9.com/statutes/texas/government-code/title-2-judicial-branch/chapter-21-general-provisions", read)},
		}
	case clock.Delaware, clock.SystemUnspecified:
	}
	return nil
}
