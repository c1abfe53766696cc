package contempt

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
)

// Classification is what a sanction is, and why.
type Classification struct {
	Class     Class
	Why       string               // one sentence
	Missing   []string             // what the record would have to say, where the class is open
	Requires  []string             // what criminal contempt requires, where the class is criminal
	Authority []authority.Citation // what it rests on
}

// Requirements is what a court has to give before it punishes for criminal contempt: Bagwell, 512 U.S. at 826-27. The
// list was not read as a whole.
func Requirements() []string {
	return []string{"proof beyond a reasonable doubt", "a jury where the fine is serious", "notice of the charge", "counsel"}
}

func bagwell(pinpoint string) authority.Citation {
	return authority.Case("International Union, United Mine Workers v. Bagwell, 512 U.S. 821 (1994)", pinpoint).
		ReadAt("http://law.onecle.com/ussc/512/512us824.html", civil.On(2026, 9, 2))
}

func mineWorkers(pinpoint string) authority.Citation {
	return authority.Case("United States v. United Mine Workers, 330 U.S. 258 (1947)", pinpoint)
}

// Classify says whether the sanction compensates, coerces or punishes, from what is recorded about it: it compensates
// where it is measured by the complainant's proved loss; it coerces where complying ends or avoids it; where it does
// neither it is criminal, whatever it is called and although it was announced in advance (Bagwell, 512 U.S. at 826-39).
// Where a record leaves open what decides, so is the class.
func (s Sanction) Classify() Classification {
	switch {
	case s.Loss == finding.Established:
		return Classification{Class: CivilCompensatory, Why: "it compensates the complainant for proved loss",
			Authority: []authority.Citation{bagwell("at 829"), mineWorkers("at 303-04").
				ReportedAt("https://originalsources.com/Document.aspx?DocID=ZKBI7ZS3Q9XFUK6", civil.On(2026, 9, 2))}}
	case s.Purge.Possible == finding.Established && s.Loss != finding.Unspecified:
		return Classification{Class: CivilCoercive, Why: "it can be ended or avoided by complying", Authority: []authority.Citation{bagwell("at 828-29")}}
	case s.Purge.Possible == finding.NotEstablished && s.Loss == finding.NotEstablished:
		c := Classification{Class: Criminal, Why: "it neither compensates nor can be purged", Requires: Requirements(), Authority: []authority.Citation{bagwell("at 829, 836-38")}}
		if s.Kind == PerViolation {
			c.Why += ": a schedule announced in advance for breaches of the order gives no chance to purge once a breach has happened"
		}
		return c
	}
	c := Classification{Why: "the record does not settle whether it compensates or can be purged", Authority: []authority.Citation{bagwell("at 826-39")}}
	if s.Loss != finding.NotEstablished {
		c.Missing = append(c.Missing, "whether the sum is measured by the complainant's proved loss")
	}
	if s.Purge.Possible != finding.NotEstablished {
		c.Missing = append(c.Missing, "whether complying ends or avoids it")
	}
	return c
}
