package injunction

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// Binding is whether an order binds a person, and why: Fed. R. Civ. P. 65(d)(2).
type Binding struct {
	Answer    Answer             // zero where the person has no role that this package knows
	Reason    string             // one sentence for a reader
	Authority authority.Citation // the part of the rule, or the record of the exclusion, that the answer rests on
}

// Binds says whether the order binds p under Fed. R. Civ. P. 65(d)(2): the parties (A), their officers, agents,
// servants, employees and attorneys (B), and others in active concert or participation with them (C), each only with
// actual notice by personal service or otherwise.
//
// It rests on the role and notice recorded in p alone. Naming a person in an order does not bind that person beyond the
// rule, so the order's list of persons is not consulted; pass an entry of that list to ask about it. Notice that is
// established or not established decides; anything else turns on notice. Customers and affiliates are no class of the
// rule and are not bound by default, with or without notice; where one is found to act in concert, ask with the role
// [ActiveConcert]. A successor, or a person in another relation, is bound only through notice and concert together. A
// person whose name equals the What of an exclusion is not bound, whatever the role; upper and lower case and the amount
// of space do not count, and a class of persons excludes no member of it by name. A role without a name gives the zero
// Answer.
//
// Binds does not ask whether the order is in force: its end and its stays play no part, and neither does p's authority.
func (o Order) Binds(p Person) Binding {
	if x, ok := o.excludes(p.Name); ok {
		b := Binding{NotBound, "the order leaves " + invalid.Quote(p.Name) + " out", rule65d2("")}
		if len(x.Authority) > 0 {
			b.Authority = x.Authority[0]
		}
		return b
	}
	switch p.Role {
	case Party:
		return withNotice(p, "a party", "(A)", Bound)
	case Officer, Agent, Servant, Employee, Attorney:
		return withNotice(p, "a party's "+p.Role.InWords(), "(B)", Bound)
	case ActiveConcert:
		return withNotice(p, "a person in active concert or participation", "(C)", Bound)
	case Customer:
		return Binding{NotBound, "a customer is in no class of the rule unless found to act in concert with notice", rule65d2("(C)")}
	case Affiliate:
		return Binding{NotBound, "an affiliate is in no class of the rule unless found to act in concert with notice", rule65d2("(C)")}
	case Successor:
		return withNotice(p, "a successor", "(C)", TurnsOnConcert)
	case Other:
		return withNotice(p, "a person in no class of the rule", "(C)", TurnsOnConcert)
	case RoleUnspecified:
	}
	return Binding{AnswerUnspecified, "the person has no role that the rule can be applied to", rule65d2("")}
}

// withNotice is the answer for a person whom actual notice binds, or, as with says, leaves to turn on active concert.
func withNotice(p Person, who, part string, with Answer) Binding {
	too, then := "", " with actual notice is bound"
	if with == TurnsOnConcert {
		too, then = ", and active concert", " with actual notice is bound only if in active concert or participation"
	}
	b := Binding{TurnsOnNotice, who + " is bound only with actual notice, which the record does not settle" + too, rule65d2(part)}
	if p.Notice == finding.Established {
		b.Answer, b.Reason = with, who+then
	}
	if p.Notice == finding.NotEstablished {
		b.Answer, b.Reason = NotBound, who+" is bound only with actual notice, which is not established"+too
	}
	return b
}

func (o Order) excludes(name string) (Exclusion, bool) {
	if len(name) > input.MaxText {
		return Exclusion{}, false
	}
	n := same(name)
	if n == "" {
		return Exclusion{}, false
	}
	for _, x := range o.Exclusions {
		if len(x.What) <= input.MaxText && same(x.What) == n {
			return x, true
		}
	}
	return Exclusion{}, false
}

func rule65d2(part string) authority.Citation {
	return authority.Rule("Fed. R. Civ. P. 65(d)(2)", part).
		ReportedAt("https://materialized-kb.org/entity/E88001/", civil.On(2026, 9, 2)).
		Noted("a digest of the rule was read there, not its text")
}
