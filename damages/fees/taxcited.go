package fees

import "github.com/makewhole/remedies/damages/authority"

// section1920 is a paragraph of the section on the taxation of costs.
func section1920(paragraph string) authority.Citation {
	return authority.Statute("28 U.S.C. § 1920"+paragraph, "").
		ReadAt("https://codes.findlaw.com/us/title-28-judiciary-and-judicial-procedure/28-usc-sect-1920.html", AsOf())
}

// section1923 is the section on docket fees.
func section1923(subsection string) authority.Citation {
	return authority.Statute("28 U.S.C. § 1923"+subsection, "").
		ReadAt("https://codes.findlaw.com/us/title-28-judiciary-and-judicial-procedure/28-usc-sect-1923/", AsOf())
}

// section1821b is the attendance fee, for experts of a party as for all witnesses.
func section1821b() authority.Citation {
	return authority.Statute("28 U.S.C. § 1821(b)", "").ReadAt("https://govregs.com/uscode/expand/title28_partV_chapter119_section1821", AsOf()).
		Noted("an expert witness of a party has no more: Crawford Fitting Co. v. J. T. Gibbons, Inc., 482 U.S. 437 (1987)")
}

// section1821c is travel.
func section1821c(paragraph string) authority.Citation {
	return authority.Statute("28 U.S.C. § 1821(c)"+paragraph, "").ReadAt("https://checkoutapi.com/uscode/title28_partV_chapter119_section1821", AsOf())
}

// section1821d is subsistence.
func section1821d() authority.Citation {
	return authority.Statute("28 U.S.C. § 1821(d)", "").
		ReportedAt("https://www.anylaw.com/case/wetmore-v-macdonald-page-company/d-maine/10-06-2008/XY_gQWYBTlTomsSB-gxO", AsOf()).
		Noted("up to the most a day the Administrator of General Services prescribes")
}

// necessity is what asks that an item was necessary.
func necessity(k CostKind) authority.Citation {
	if k == CostTranscript {
		return section1920("(2)")
	}
	if k == CostExemplification || k == CostCopies {
		return section1920("(4)")
	}
	return authority.Statute("28 U.S.C. § 1924", "").ReadAt("https://fill.io/UNITED-STATES-DISTRICT-COURT-2d153d38", AsOf()).
		Noted("as quoted on form AO 133: an item has to be necessarily incurred in the case")
}

func crawford() authority.Citation {
	return authority.Case("Crawford Fitting Co. v. J. T. Gibbons, Inc., 482 U.S. 437 (1987)", "").
		ReportedAt("https://www.studicata.com/case-briefs/case/crawford-fitting-co-v-j-t-gibbons-inc", AsOf())
}

func rimini() authority.Citation {
	return authority.Case("Rimini Street, Inc. v. Oracle USA, Inc., 586 U.S. 334 (2019)", "").
		ReportedAt("http://ms.findacase.com/research/wfrmDocViewer.aspx/xq/fac.20190304_0001626.SCT.htm/qx", AsOf()).Noted("the syllabus was read")
}

func taniguchi() authority.Citation {
	return authority.Case("Taniguchi v. Kan Pacific Saipan, Ltd., 566 U.S. 560 (2012)", "").
		ReportedAt("https://usasupreme.clubjuris.com/566/10-1472/", AsOf()).Noted("the syllabus was read")
}
