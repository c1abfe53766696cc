package interview

import (
	"slices"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
)

// mostCompared is how many questions of a case are compared by their answers. It bounds the time that a large file takes.
const mostCompared = 16

// compare says of each question of yes or no what the judgment comes to with either answer, where both come to one figure and
// the two differ. Nothing is said where claims run both ways.
func compare(m *damages.Matter, list []Question, o damages.Options) {
	if slices.ContainsFunc(m.Claims, func(c damages.Claim) bool { return c.Action != "" }) {
		return
	}
	compared, recorded := 0, 0
	for i := range list {
		q := &list[i]
		at := -1
		if q.Kind == yesNo && q.Answer != "" { // they stand in the order of the record
			at = recorded
			recorded++
		}
		if q.Kind != yesNo || !q.Asked || compared == mostCompared {
			continue
		}
		compared++
		yes, known := comesTo(m, q, at, finding.Established, o)
		if !known {
			continue
		}
		if no, known := comesTo(m, q, at, finding.NotEstablished, o); known && yes != no {
			q.Turns = "With yes the judgment comes to " + yes + ", with no to " + no + "."
		}
	}
}

// comesTo is the judgment with an answer to a question, which is recorded as a finding at an index, or not yet where that is less
// than 0; and whether there is one figure.
func comesTo(m *damages.Matter, q *Question, at int, answer finding.Status, o damages.Options) (amount string, known bool) {
	with := *m
	with.Findings = slices.Clone(m.Findings)
	if at >= 0 {
		with.Findings[at].Status = answer
	} else {
		with.Findings = append(with.Findings, finding.Finding{What: finding.Topic(q.Name), Status: answer, About: q.About, Claims: q.Claims})
	}
	j, err := damages.Assess(&with, o)
	if err != nil || j.Conditional() {
		return "", false
	}
	total, whole := j.IfAccepted().Total(head.All())
	return dollars(total), whole
}
