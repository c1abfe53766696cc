package law_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"
)

// tally is how many versions of a jurisdiction are confirmed, of how many, and which are not.
type tally struct {
	confirmed, total int
	doubtful         []dated.RuleID
}

func (c tally) percent() string {
	if c.total == 0 {
		return "no versions"
	}
	return fmt.Sprintf("%d.%d percent", c.confirmed*100/c.total, c.confirmed*1000/c.total%10)
}

func TestTheShareOfConfirmedVersions(t *testing.T) {
	const least = 85 // percent of all versions

	byCode := map[string]tally{}
	var all tally
	for _, v := range everyVersion() {
		c := byCode[v.code]
		c.total, all.total = c.total+1, all.total+1
		if v.unconfirmed {
			c.doubtful = append(c.doubtful, v.ID)
		} else {
			c.confirmed, all.confirmed = c.confirmed+1, all.confirmed+1
		}
		byCode[v.code] = c
	}

	missing := []string{}
	for j := range law.All() {
		c := byCode[j.Code()]
		t.Logf("%s (%s): %d of %d confirmed, %s", j.Code(), j.Name(), c.confirmed, c.total, c.percent())
		if len(c.doubtful) > 0 {
			missing = append(missing, fmt.Sprintf("%s: %v", j.Code(), c.doubtful))
		}
	}
	require.Positive(t, all.total)
	require.GreaterOrEqual(t, 100*all.confirmed, least*all.total, "%d of %d versions are confirmed, %s; not confirmed:\n%s",
		all.confirmed, all.total, all.percent(), strings.Join(missing, "\n"))
}

// question is one that every jurisdiction answers, and the number of versions of each provision that answers it.
type question struct {
	name     string
	versions []int
}

func answers[R any](name string, ps dated.Provisions[R]) question {
	q := question{name: name}
	for p := range ps.All() {
		q.versions = append(q.versions, p.Len())
	}
	return q
}

// unanswered are the questions on which federal law has no rule that holds for all claims, and why.
var unanswered = map[string]map[string]string{
	"US": {
		"fault":        "state law and the statute sued on govern; maritime law and the federal employers' liability act have rules of their own",
		"liability":    "state law and the statute sued on govern",
		"credit":       "state law and the statute sued on govern",
		"reallocation": "state law and the statute sued on govern",
		"collateral":   "state law and the statute sued on govern",
	},
}

func TestEveryJurisdictionAnswersEveryQuestion(t *testing.T) {
	var missing []string
	for j := range law.All() {
		for _, q := range []question{
			answers("predicate", j.PunitivePredicate()), answers("punitive caps", j.PunitiveCaps()), answers("split", j.SplitRecovery()),
			answers("compensatory caps", j.CompensatoryCaps()), answers("fault", j.Fault()), answers("liability", j.Liability()),
			answers("credit", j.Credit()), answers("reallocation", j.Reallocation()), answers("collateral", j.Collateral()),
			answers("order", j.Order()), answers("remittitur", j.Remittitur()),
			answers("postjudgment", j.Postjudgment()),
			answers("prejudgment", j.Prejudgment()),
			answers("life", j.EnforcementPeriod()),
		} {
			if slices.ContainsFunc(q.versions, func(n int) bool { return n > 0 }) {
				continue
			}
			if why := unanswered[j.Code()][q.name]; why != "" {
				t.Logf("%s leaves %s open: %s", j.Code(), q.name, why)
				continue
			}
			missing = append(missing, j.Code()+" ("+j.Name()+"): "+q.name)
		}
	}
	require.Empty(t, missing, "questions without an answer:\n%s", strings.Join(missing, "\n"))
}
