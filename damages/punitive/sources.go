package punitive

import (
	"time"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
)

// The decisions the review rests on. Most pages of the reports were not read themselves; each citation says what was.

const (
	citeGore      = "BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)"
	citeStateFarm = "State Farm Mutual Automobile Insurance Co. v. Campbell, 538 U.S. 408 (2003)"
	citeHaslip    = "Pacific Mutual Life Insurance Co. v. Haslip, 499 U.S. 1 (1991)"
	citeTXO       = "TXO Production Corp. v. Alliance Resources Corp., 509 U.S. 443 (1993)"
	citeExxon     = "Exxon Shipping Co. v. Baker, 554 U.S. 471 (2008)"
	citeWilliams  = "Philip Morris USA v. Williams, 549 U.S. 346 (2007)"
	citeAsarco    = "State of Arizona v. ASARCO LLC, 773 F.3d 1050 (9th Cir. 2014) (en banc)"
	citeJester    = "Jester v. Hutt, 937 F.3d 233 (3d Cir. 2019)"

	urlGoreSyllabus = "https://law.onecle.com/ussc/517/517us560.html"
	notRead         = "known from reports and from the syllabus; the pages cited were not read"
)

func lastRead() civil.Date { return civil.On(2026, time.November, 24) }

// reported cites a decision of which only a report or the syllabus was read.
func reported(text, pinpoint, url string) authority.Citation {
	return authority.Case(text, pinpoint).ReportedAt(url, lastRead())
}

func stateFarmFactors() authority.Citation {
	return reported(citeStateFarm, "at 419", "https://www.collinsattorneys.com/punitive-damages.html")
}

func stateFarmNoFactor() authority.Citation {
	return authority.Case(citeStateFarm, "at 419").NotConfirmed()
}

func stateFarmOutOfState() authority.Citation {
	return reported(citeStateFarm, "at 421-422", "https://law.onecle.com/ussc/538/538us437.html").
		Noted("page 422 is known from the dissent's citations of it, page 421 was not read")
}

func stateFarmRatio() authority.Citation {
	return reported(citeStateFarm, "at 425",
		"https://calemploymentlawupdate.proskauer.com/2003/06/punitive-damages-award-of-145-times-compensatory-damages-was-excessive/")
}

func stateFarmSubstantial() authority.Citation {
	return reported(citeStateFarm, "at 425", "https://lawjournalnewsletters.com/2005/02/24/recent-trends-in-punitive-damages-awards").
		Noted("the rule is reported there; the page itself was not read")
}

func goreRatio() authority.Citation {
	return reported(citeGore, "at 581", urlGoreSyllabus).Noted("the syllabus places the ratio at 580-583")
}

func goreHigher() authority.Citation {
	return authority.Case(citeGore, "at 582").ReadAt("https://law.onecle.com/ussc/517/517us582.html", lastRead())
}

func gorePenalties() authority.Citation {
	return reported(citeGore, "at 583-584", urlGoreSyllabus).Noted(notRead)
}

func haslip() authority.Citation {
	return reported(citeHaslip, "at 23-24", "https://law.onecle.com/ussc/509/509us482.html")
}

func txo() authority.Citation {
	return reported(citeTXO, "at 459-462 (plurality)", "https://law.onecle.com/ussc/509/509us484.html")
}

func exxon() authority.Citation {
	return reported(citeExxon, "at 513-515", "https://supreme.justia.com/cases/federal/us/554/471/").Noted(notRead)
}

func warren() authority.Citation {
	return reported("Warren v. Shelter Mutual Insurance Co., 233 So. 3d 568 (La. 2017)", "",
		"http://mondaq.com/unitedstates/x/688740/Marine+Shipping/Louisiana+Supreme+Court+Wades+Into+Punitive+Damages+In+Maritime+Context").
		Noted("general maritime law; $4,250,000 on $125,000, 34:1, left after a due-process cut")
}

func williams() authority.Citation {
	return reported(citeWilliams, "at 353-357", "https://cetient.com/case/145758/philip-morris-usa-v-williams").Noted(notRead)
}

func asarco() authority.Citation {
	return reported(citeAsarco, "", "https://cetient.com/case/2759325/state-of-arizona-v-asarco-llc")
}

func jester() authority.Citation {
	return reported(citeJester, "", "http://www.torttalk.com/2019/09/trial-judges-reduction-of-punitive.html")
}
