package finding_test

import (
	"testing"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/formtest"
)

func TestTheFormOfAFindingReadsWhatItWrites(t *testing.T) {
	formtest.ReadsBack(t, finding.Finding{What: "malice", Status: finding.Established, Proof: finding.ClearAndConvincing, By: finding.ByJury,
		About: []string{"d"}, Claims: []string{"c"}, Note: "question 3", Authority: []authority.Citation{authority.Case("A v. B", "at 1")}}, (*finding.Finding).Form)
}
