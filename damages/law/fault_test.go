package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// S.D. Codified Laws § 20-9-2: whether the claimant's negligence was slight has to be found.
func TestSouthDakotaAsksWhetherNegligenceWasSlight(t *testing.T) {
	v := expect.Must(find(t, "US-SD").Fault().On(dated.Dates{}))
	_, _, err := v.Rule.Compare(fault.Compared{Claimant: expect.Dec("20"), Others: expect.Dec("80")}, finding.Unspecified)
	require.ErrorContains(t, err, "claimant_negligence_slight")
}

// Claims under federal statutes that say nothing of fault, shares, settlements and collateral sources have no answer, and
// neither have claims that name no cause.
func TestFederalLawDoesNotAnswerWhereItHasNoRule(t *testing.T) {
	j := find(t, "US")
	for _, cause := range []string{"ftca", "title-vii", "section-1981", "ada"} {
		for name, answers := range map[string]func() error{
			"fault":        func() error { r, _, _ := j.Fault().For(cause).Find(dated.Dates{}); return r.Answers(cause) },
			"liability":    func() error { r, _, _ := j.Liability().For(cause).Find(dated.Dates{}); return r.Answers(cause) },
			"credit":       func() error { r, _, _ := j.Credit().For(cause).Find(dated.Dates{}); return r.Answers(cause) },
			"reallocation": func() error { r, _, _ := j.Reallocation().For(cause).Find(dated.Dates{}); return r.Answers(cause) },
			"collateral":   func() error { r, _, _ := j.Collateral().For(cause).Find(dated.Dates{}); return r.Answers(cause) },
		} {
			require.ErrorIs(t, answers(), dated.ErrNotCovered, "%s, %s", name, cause)
		}
	}
	_, err := j.Fault().On(dated.Dates{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}
