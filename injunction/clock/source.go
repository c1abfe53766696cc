package clock

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
)

const uscode = "https://github.com/publicdocs/uscode"

// civilRule cites a Federal Rule of Civil Procedure whose text of 2016, with the committee notes, was read.
func civilRule(rule, pinpoint string) authority.Citation {
	return authority.Rule("Fed. R. Civ. P. "+rule, pinpoint).ReadAt(uscode, civil.On(2026, 11, 25)).
		Noted("text in force in 2016 and committee notes")
}

func grannyGoose() authority.Citation {
	return authority.Case("Granny Goose Foods, Inc. v. Teamsters, 415 U.S. 423 (1974)", "at 439-40").
		ReportedAt("https://supreme.justia.com/cases/federal/us/415/423/", civil.On(2026, 11, 25)).Noted("the syllabus was read; the page is not confirmed")
}

func hdMichigan() authority.Citation {
	return authority.Case("H-D Michigan, LLC v. Hellenic Duty Free Shops S.A., 694 F.3d 827 (7th Cir. 2012)", "at 844-45").
		ReportedAt("https://frink.apps.renci.org/ldf/scales", civil.On(2026, 9, 2)).Noted("read as quoted by a district court")
}
