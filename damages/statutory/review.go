package statutory

import (
	"github.com/makewhole/remedies/damages/authority"
)

// test is a constitutional review that applies to a remedy.
type test uint8

const (
	williams test = iota // due process, for statutory damages
	feltner              // jury within the range
	fines                // Eighth Amendment, where government sues or shares
	gore                 // due process, for punitive damages
)

// Review is a test of the amount that a court may have to apply. None is computed here.
type Review struct {
	Name      string
	Standard  string // what it asks
	Authority []authority.Citation
}

// reviews are the tests that apply to the remedy.
func (r *remedy) reviews() []Review {
	var out []Review
	for _, t := range r.review {
		out = append(out, t.describe())
	}
	return out
}

func (t test) describe() Review {
	switch t {
	case williams:
		return Review{"due process, statutory damages",
			"whether the award, by itself and in the aggregate, is so severe and oppressive as to be wholly disproportioned to the offense and obviously unreasonable; the ratio to compensatory damages is not the test",
			[]authority.Citation{
				authority.Case("St. Louis, Iron Mountain & Southern Railway Co. v. Williams, 251 U.S. 63 (1919)", "").
					ReportedAt("https://casetext.com/case/capitol-records-inc-v-thomas8211rasset?resultsNav=false", AsOf()),
				authority.Case("Wakefield v. ViSalus, Inc., 51 F.4th 1109 (9th Cir. 2022)", "").ReadAt("http://casetext.com/case/wakefield-v-visalus-inc-7", AsOf()),
			}}
	case feltner:
		return Review{"right to a jury",
			"the Seventh Amendment gives either party a jury on the amount within the range",
			[]authority.Citation{authority.Case("Feltner v. Columbia Pictures Television, Inc., 523 U.S. 340 (1998)", "").
				ReadAt("https://originalsources.com/Document.aspx?DocID=TQZHQ5WRD25G8ZT", AsOf())}}
	case fines:
		return Review{"excessive fines",
			"where government sues or shares in the award: whether it is grossly disproportional to the gravity of the offense",
			[]authority.Citation{authority.Case("Yates v. Pinellas Hematology & Oncology, P.A., 21 F.4th 1288 (11th Cir. 2021)", "").
				ReportedAt("https://cglawfirm.com/2025/03/30/the-false-claims-act-meets-the-eighth-amendment", AsOf())}}
	case gore:
		return Review{"due process, punitive damages",
			"reprehensibility, ratio to harm, comparable penalties; for the punitive part alone",
			[]authority.Citation{authority.Case("BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)", "").
				ReportedAt("http://casetext.com/case/roth-v-farner-bocken-co/case-summaries", AsOf())}}
	}
	return Review{}
}
