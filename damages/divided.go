package damages

import "github.com/makewhole/remedies/damages/internal/engine"

// PartOf returns the award as its verdict recorded it, where the cell is a part of one that was divided.
func (b *Branch) PartOf(c Cell) (*Award, bool) {
	b, found := b.cell(&c.of)
	if !found {
		return nil, false
	}
	return b.partOf(&c.of)
}

// partOf is [Branch.PartOf] for a cell of the branch.
func (b *Branch) partOf(c *engine.Cell) (*Award, bool) {
	o := b.of.Judgment.Origins.Of(c.Event, c.Award)
	if o.Part < 0 {
		return nil, false
	}
	return &b.of.Judgment.Recorded.Docket[c.Event].Verdict.Awards[o.Award], true
}
