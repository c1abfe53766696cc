package fees

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// Award is what a judgment gives the claimant before costs are shifted, in the parts that limits on them count. All are
// dollars.
type Award struct {
	Economic    decimal.Decimal
	Noneconomic decimal.Decimal
	Exemplary   decimal.Decimal // exemplary or additional damages
	Other       decimal.Decimal // interest, costs, and whatever else the claimant recovers
	Liens       decimal.Decimal // statutory and contractual liens from the occurrence
}

// Limit is the most that may be shifted under a rule.
type Limit struct {
	Limited   bool            // the rule has a limit
	Most      decimal.Decimal // dollars, to the cent; zero where there is no limit
	Lines     []Line          // how it comes about
	Caveats   []string
	Authority []authority.Citation
}

// Limit returns the most that may be shifted under the rule in an action filed on a day. Only us-tx-cprc-42 has a limit,
// and asks for the day. Errors: *invalid.Error with paths "filed" and "award..."; *[dated.CoverageError] for a filing before the
// rule's data.
func (r Rule) Limit(filed civil.Date, a Award) (Limit, error) {
	if r.d == nil {
		return Limit{}, invalid.New("rule", "no rule", "one of Lookup or All")
	}
	var errs invalid.List
	of := quantities{}
	for _, x := range [...]struct {
		name limit.Base
		of   decimal.Decimal
	}{{"economic", a.Economic}, {"noneconomic", a.Noneconomic}, {"exemplary", a.Exemplary}, {"other", a.Other}, {"liens", a.Liens}} {
		of[x.name] = dollars(&errs, "award."+string(x.name), x.of)
	}
	v, missing := r.version(Offer{Filed: filed})
	if v.Rule.most != nil && v.Event == dated.Filing && filed.IsZero() {
		errs.Add("filed", "no day", "the day the action was filed")
	}
	if err := errs.Err(); err != nil {
		return Limit{}, err
	}
	if v.Rule.most == nil {
		return Limit{}, nil
	}
	if missing != nil {
		return Limit{}, missing
	}
	out, err := v.Rule.most.of(of)
	if err != nil {
		return Limit{}, err
	}
	out.Caveats = append(out.Caveats, unconfirmed(out.Authority)...)
	return out, nil
}

// Of returns what of costs may be shifted: all of them, or the most. Error: *invalid.Error with path "costs".
func (l Limit) Of(costs decimal.Decimal) (decimal.Decimal, error) {
	var errs invalid.List
	c := dollars(&errs, "costs", costs)
	most := dollars(&errs, "most", l.Most)
	if err := errs.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	if l.Limited {
		c = exact.Min(c, most)
	}
	return c.Round(2).Decimal(), nil
}
