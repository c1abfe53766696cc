package damages

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// InterestNotDecided is what the law says of interest before judgment on an award on which no decision is recorded: that it is
// of right, in discretion, or given where an offer of settlement was exceeded, of which the record says nothing. It is not part
// of the judgment. Where the law gives none, nothing is left to decide: see [InterestNotGiven].
type InterestNotDecided struct {
	Award      string // ID of the award
	Rule       dated.RuleID
	Available  interest.Availability // of right, in discretion, or on an offer
	Liquidated bool                  // on sums that are certain or can be computed alone
	From       civil.Date            // the first day that the law names; zero where it is not known
	Through    civil.Date            // the day on which it ends, mostly that of judgment; zero where it is not known
	Dollars    decimal.Decimal       // what it would come to through that day, where it is of right and Unknown is empty
	Unknown    string                // why it cannot be computed, in words
	Authority  []authority.Citation  // what the rule rests on
}

// InterestNotGiven is an award on which no decision on interest before judgment is recorded, and to which the law gives none.
type InterestNotGiven struct {
	Award     string // ID of the award
	Rule      dated.RuleID
	Authority []authority.Citation // what the rule rests on
}

// InterestNotDecided returns what the law says of interest before judgment that no recorded decision grants or refuses. Where it
// is of right, what it would come to is computed. Awards to which the law gives none are not among them.
func (b *Branch) InterestNotDecided() []InterestNotDecided {
	var out []InterestNotDecided
	var of sources
	b.held().interestUndecided(func(n *InterestNotDecided, rule dated.Ref) {
		if n.Available != interest.None {
			n.Authority = of.rule(rule)
			out = append(out, *n)
		}
	})
	return out
}

// InterestNotGiven returns the awards on which no decision on interest before judgment is recorded, and to which the law gives none.
func (b *Branch) InterestNotGiven() []InterestNotGiven {
	var out []InterestNotGiven
	var of sources
	b.held().interestUndecided(func(n *InterestNotDecided, rule dated.Ref) {
		if n.Available == interest.None {
			out = append(out, InterestNotGiven{n.Award, n.Rule, of.rule(rule)})
		}
	})
	return out
}

// sources are what the last rule rests on: most awards rest on the same rule as the one before.
type sources struct {
	of   dated.Ref
	list []authority.Citation
}

func (s *sources) rule(r dated.Ref) []authority.Citation {
	if r != s.of {
		s.list, s.of = r.Meta().Authority.Slice(), r
	}
	return s.list[:len(s.list):len(s.list)]
}

// interestUndecided goes through the awards on which no decision on interest before judgment is recorded, those to which the law
// gives none included, each without what its rule rests on.
func (b *Branch) interestUndecided(visit func(n *InterestNotDecided, rule dated.Ref)) {
	judgment := exact.Int(0)
	for i := range b.of.Cells {
		if c := &b.of.Cells[i]; c.Interest < 0 && c.Amount.Known() {
			judgment = judgment.Add(c.Amount)
		}
	}
	at := 0
	var n InterestNotDecided
	for _, x := range b.of.NotDecided {
		for at < len(b.of.Cells) && b.of.Cells[at].ID != x.Cell {
			at++
		}
		if at == len(b.of.Cells) {
			break
		}
		c := &b.of.Cells[at]
		d := b.of.Judgment.Matter.DatesOf(x.Claim)
		ref, rule, err := x.History.Find(d)
		if err != nil || !c.Amount.Known() || c.Amount.Sign() <= 0 {
			continue
		}
		n = InterestNotDecided{Award: b.of.AwardOn(c).ID, Rule: ref.ID(), Available: rule.Available, Liquidated: rule.Liquidated}
		if x.Divides {
			n.Unknown = "the law leaves out some heads of damage, and the award is not divided into heads"
		} else if rule.Available == interest.OfRight {
			n.compute(&rule, d, c.Amount.Decimal(), judgment.Decimal())
		}
		visit(&n, ref)
	}
}

// compute says what the interest would come to, or why it is not known.
func (n *InterestNotDecided) compute(rule *interest.Prejudgment, d dated.Dates, award, judgment decimal.Decimal) {
	var none Interest
	p, err := engine.PeriodOf(rule, &none, d)
	n.From, n.Through = p.First, p.Through
	if err == nil {
		p.Principal, p.Judgment = award, judgment
		var got interest.Computed
		got, err = rule.Compute(p)
		n.Dollars = got.Dollars
	}
	var missing *interest.MissingError
	switch {
	case errors.As(err, &missing):
		n.Unknown = missing.Question
	case err != nil:
		n.Unknown = whyNoRate(err)
	}
}
