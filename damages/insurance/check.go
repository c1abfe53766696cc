package insurance

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law/data"
)

// maxID is the most bytes of an ID, a name of a person or of an occurrence.
const maxID = 64

const allowedCents = "0.00 to 1e15 dollars, to the cent"

// cents reads an amount of dollars and cents that is not negative, and notes one that is none. It is zero then.
func cents(l *invalid.List, path string, d decimal.Decimal) exact.Num {
	n, err := exact.Money(d)
	if err != nil || n.Sign() < 0 || !exact.InCents(n) {
		l.Add(path, "no amount of dollars and cents", allowedCents)
		return exact.Int(0)
	}
	return n
}

// id notes an ID that is missing or too long.
func id(l *invalid.List, path, s string) {
	if s == "" || len(s) > maxID {
		l.Add(path, "no ID", "1 to 64 bytes")
	}
}

// most notes a list that is too long, and reports whether it is.
func most(l *invalid.List, path string, n, max int) bool {
	if n > max {
		l.Add(path, "too many", "at most "+exact.Group(exact.Int(int64(max)).Fixed(0)))
	}
	return n > max
}

// Validate checks the record by itself. Errors are *invalid.Error values with paths such as "policies[1].limits".
func (r Record) Validate() error {
	var l invalid.List
	if most(&l, "policies", len(r.Policies), MaxPolicies) || most(&l, "places", len(r.Places), MaxPlaces) || most(&l, "pays", len(r.Pays), MaxPays) ||
		most(&l, "decisions", len(r.Decisions), MaxDecisions) || most(&l, "findings", len(r.Findings), MaxFindings) {
		return l.Err()
	}
	paid := 0
	for i := range r.Policies {
		paid += len(r.Policies[i].Paid)
		r.Policies[i].check(&l, invalid.At("policies", i))
	}
	most(&l, "policies", paid, MaxPaid)
	invalid.Twice(r.Policies, func(p *Policy) string { return p.ID }, func(i int) {
		l.Add(invalid.At("policies", i)+".id", invalid.Quote(r.Policies[i].ID)+" stands twice", "an ID of its own for each policy")
	})
	invalid.Twice(r.Places, func(x *Place) string { return x.Award }, func(i int) {
		l.Add(invalid.At("places", i)+".award", "a second place of this award", "one for each award, and one without an award for the others")
	})
	for i := range r.Pays {
		x, at := &r.Pays[i], invalid.At("pays", i)
		id(&l, at+".award", x.Award)
		id(&l, at+".debtor", x.Debtor)
		cents(&l, at+".dollars", x.Dollars)
	}
	for i := range r.Findings {
		l.Merge(invalid.At("findings", i), r.Findings[i].Validate())
	}
	known := func(id string) bool {
		return slices.ContainsFunc(r.Policies, func(p Policy) bool { return p.ID == id })
	}
	for i := range r.Decisions {
		x, at := &r.Decisions[i], invalid.At("decisions", i)
		if !known(x.Policy) {
			l.Add(at+".policy", invalid.Quote(x.Policy)+" is no policy", "the ID of a policy")
		}
		if len(x.Awards) == 0 {
			l.Add(at+".awards", "no award", "the IDs of awards")
		}
		_, err := x.By.MarshalText()
		l.Merge(at+".by", err)
	}
	if r.InterestBy != "" && !known(r.InterestBy) {
		l.Add("interest_by", invalid.Quote(r.InterestBy)+" is no policy", "the ID of a policy")
	}
	return l.Err()
}

// check notes what is wrong with a policy at a path.
func (p *Policy) check(l *invalid.List, at string) {
	id(l, at+".id", p.ID)
	l.Enum(at+".layer", layerNames[:], int(p.Layer), "layer")
	l.Once(at+".insured", p.Insured, "debtor")
	if len(p.Insured) == 0 {
		l.Add(at+".insured", "nobody", "the IDs of debtors")
	}
	if first := civil.On(1900, 1, 1); !p.Issued.IsZero() && p.Issued.Before(first) {
		l.Add(at+".issued", p.Issued.String()+" is before any policy that pays today", "a day from "+first.String()+" on")
	}
	attaches := cents(l, at+".attaches", p.Attaches)
	if p.Layer == Primary && attaches.Sign() > 0 {
		l.Add(at+".attaches", "a primary policy that begins above other insurance", "none, or the layer excess")
	}
	if (p.Layer == Excess || p.Layer == Umbrella) && attaches.Sign() == 0 {
		l.Add(at+".attaches", "no dollar at which it begins", "more than 0.00 for a policy that is excess or umbrella")
	}
	p.checkLimits(l, at+".limits")
	p.checkRetention(l, at+".retention")
	for i := range p.Paid {
		x, at := &p.Paid[i], invalid.At(at+".paid", i)
		l.Enum(at+".for", paidNames[:], int(x.For), "use of a payment")
		cents(l, at+".amount", x.Amount)
		if x.Person != "" && x.Occurrence == "" && x.For == PaidDefense {
			l.Add(at+".person", "the defence of a person", "none")
		}
		if x.For == PaidDefense && p.Defense == DefenseUnspecified {
			l.Add(at+".for", "it is not recorded whether the cost of the defence takes from the limits", "defense of the policy: outside_limits, inside_limits")
		}
	}
	for _, x := range []struct {
		name string
		of   int
		in   []string
	}{{"defense", int(p.Defense), defenseNames[:]}, {"punitive.term", int(p.Punitive.Term), termNames[:]},
		{"interest.before", int(p.Interest.Before), dutyNames[:]}, {"interest.after", int(p.Interest.After), dutyNames[:]},
		{"short", int(p.Short), shortfallNames[:]}} {
		if x.of != 0 {
			l.Enum(at+"."+x.name, x.in, x.of, "such word")
		}
	}
	if t := p.Interest.OnUncovered; t != TermUnspecified && t != Covered && t != Excluded {
		l.Add(at+".interest.on_uncovered", "no answer", "covered, excluded")
	}
	p.checkKinds(l, at)
}

func (p *Policy) checkLimits(l *invalid.List, at string) {
	person, occurrence := cents(l, at+".per_person", p.Limits.PerPerson), cents(l, at+".per_occurrence", p.Limits.PerOccurrence)
	property, combined := cents(l, at+".property", p.Limits.Property), cents(l, at+".combined", p.Limits.Combined)
	aggregate := cents(l, at+".aggregate", p.Limits.Aggregate)
	split := person.Sign() + occurrence.Sign() + property.Sign()
	switch {
	case split+combined.Sign()+aggregate.Sign() == 0:
		l.Add(at, "no limit", "at least one limit")
	case split > 0 && combined.Sign() > 0:
		l.Add(at+".combined", "a combined limit beside limits that divide", "a combined limit, or limits for a person, an occurrence and property")
	case p.Layer != Primary && person.Sign()+property.Sign() > 0:
		l.Add(at, "a limit for a person or for property above other insurance", "limits for an occurrence and in all")
	}
}

func (p *Policy) checkRetention(l *invalid.List, at string) {
	amount, met := cents(l, at+".amount", p.Retention.Amount), cents(l, at+".met", p.Retention.Met)
	switch k := p.Retention.Kind; {
	case int(k) >= len(retentionNames):
		l.Add(at+".kind", "no kind of retention", "deductible, self_insured")
	case (k == NoRetention) != (amount.Sign() == 0):
		l.Add(at+".kind", "a retention has a kind and an amount, or neither", "deductible or self_insured, and more than 0.00")
	case met.Cmp(amount) > 0:
		l.Add(at+".met", "more than the retention", "0.00 to the amount")
	case p.Layer == Excess && k != NoRetention:
		l.Add(at+".kind", "a retention of a policy that begins above other insurance", "none, or the layer primary or umbrella")
	case p.Layer == Umbrella && k == Deductible:
		l.Add(at+".kind", "a deductible of an umbrella", "self_insured")
	}
}

// checkKinds notes kinds of awards that a policy names twice, or where it says of punitive damages what has a member of its own.
func (p *Policy) checkKinds(l *invalid.List, at string) {
	sets := []struct {
		name string
		of   head.Set
	}{{"covers", p.Covers}, {"beside", p.Beside}, {"excludes", p.Excludes}}
	for i, x := range sets {
		for k := range x.of.Kinds() {
			if k.Class() == head.Punitive {
				l.Add(at+"."+x.name, "punitive damages", "what the form says of them in punitive.term")
				break
			}
			if slices.ContainsFunc(sets[:i], func(y struct {
				name string
				of   head.Set
			}) bool {
				return y.of.Has(k)
			}) {
				l.Add(at+"."+x.name, invalid.Quote(k.String())+" is named twice", "each kind of award in one of covers, beside and excludes")
				break
			}
		}
	}
}

// checkLaws notes the laws of policies that are of no jurisdiction, and of none that the caller has law of.
func (d *division) checkLaws() {
	for i := range d.record.Policies {
		code := d.record.Policies[i].Law
		known := code == "" || !d.lawOf(code).IsZero()
		for c := range data.Codes() {
			known = known || c == code
		}
		if !known {
			d.errs.Add(invalid.At("policies", i)+".law", invalid.Quote(code)+" is no jurisdiction", "a code such as US-CA")
		}
	}
}

// checkOwed notes what is wrong with the debts that are divided.
func checkOwed(l *invalid.List, owed []Owed) {
	if most(l, "owed", len(owed), MaxOwed) {
		return
	}
	for i := range owed {
		o, at := &owed[i], invalid.At("owed", i)
		id(l, at+".debtor", o.Debtor)
		id(l, at+".award", o.Award)
		if !o.Kind.Valid() {
			l.Add(at+".kind", "no head of damage", "a head of damage")
		}
		cents(l, at+".dollars", o.Dollars)
		cents(l, at+".before", o.Before)
		if most(l, at+".after", len(o.After), MaxStretches) {
			continue
		}
		for k := range o.After {
			s, at := &o.After[k], invalid.At(at+".after", k)
			cents(l, at+".dollars", s.Dollars)
			if s.Through.Before(s.From) || k > 0 && s.From.Before(o.After[k-1].Through) {
				l.Add(at+".from", "days that are out of order", "a first day, a last day, and none of them twice")
			}
		}
	}
	invalid.Twice(owed, func(o *Owed) string { return o.Debtor + "\x00" + o.Award }, func(i int) {
		l.Add(invalid.At("owed", i), "a second debt of this debtor on this award", "one for each award of a debtor")
	})
}
