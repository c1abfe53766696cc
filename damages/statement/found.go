package statement

import (
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// found prints the shares of fault and the findings.
func (d *layout) found() {
	s := d.section("WHAT WAS FOUND", "", len(d.m.Findings)+4)
	for e := range d.through() {
		if e.Verdict == nil {
			continue
		}
		for _, f := range e.Verdict.Fault {
			s.Rows = append(s.Rows, Row{Label: d.text(append(append(d.begin(), "fault: "...), d.name(f.Of)...)), Amount: exact.Plain(f.Percent) + "%"})
		}
	}
	for i := range d.m.Findings {
		f := &d.m.Findings[i]
		t := append(append(append(d.begin(), f.What.InWords()...), ": "...), f.Status.InWords()...)
		switch f.Proof {
		case finding.ProofUnrecorded:
		case finding.BeyondReasonableDoubt, finding.Preponderance:
			t = append(append(t, ", "...), f.Proof.InWords()...)
		case finding.ClearAndConvincing:
			t = append(append(append(t, ", "...), f.Proof.InWords()...), " evidence"...)
		}
		if f.By != finding.ByUnrecorded {
			t = append(append(t, ", by "...), f.By.InWords()...)
		}
		if len(f.Claims) > 0 {
			t = append(append(t, ", "...), d.claimNames(f.Claims)...)
		}
		t = append(t, noted(f.Note)...)
		s.Rows = append(s.Rows, Row{Label: d.text(t), Notes: d.CiteAll(f.Authority)})
	}
	if len(s.Rows) > 0 {
		d.add(s)
	}
}

// claimsAre is before the claims.
const claimsAre = "claims: "

// claimed names the claims and their laws.
func (d *layout) claimed() string {
	t := append(d.begin(), claimsAre...)
	for i := range d.m.Claims {
		c := &d.m.Claims[i]
		if i > 0 {
			t = append(t, "; "...)
		}
		title := c.Title
		if title == "" {
			title = d.called(c.ID)
		}
		if short := d.called(c.ID); len(d.m.Claims) > 1 && short != title { // other rows name it so
			t = append(append(t, short...), ": "...)
		}
		t = append(append(append(append(t, title...), " ["...), c.Law...), ']')
		if act, ok := vocabulary.CauseWord(c.Under); ok {
			t = append(append(t, ", "...), act.Plain...)
		}
	}
	return d.text(t)
}
