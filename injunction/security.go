package injunction

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/internal/dollars"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// SecurityRule is what a court system requires of a party before an order issues.
type SecurityRule struct {
	Required  bool   // whether security is required
	Void      bool   // whether an order without it is void
	Amount    string // how the amount is set
	Exempt    []string
	Note      string
	Authority []authority.Citation
}

// SecurityFor returns the rule of a court system for a kind of order: Fed. R. Civ. P. 65(c), Cal. Code Civ. Proc. 529,
// N.Y. C.P.L.R. 6312(b) and 6313(c), Tex. R. Civ. P. 684, Del. Ch. Ct. R. 65(c). No rule recorded asks security for a
// permanent injunction or a consent decree. An unknown system or kind is a *invalid.Error.
func SecurityFor(in clock.System, kind Kind) (SecurityRule, error) {
	var l invalid.List
	l.Enum("kind", kindNames[:], int(kind), "kind of order")
	l.Merge("in", in.Validate())
	if err := l.Err(); err != nil {
		return SecurityRule{}, err
	}
	for _, s := range library().security {
		if s.in != in {
			continue
		}
		r := s.rule
		r.Required = slices.Contains(s.requiredFor, kind.String())
		r.Void = r.Required && s.voidWithout
		if len(s.noteFor) > 0 && !slices.Contains(s.noteFor, kind.String()) {
			r.Note = ""
		}
		r.Exempt, r.Authority = slices.Clone(r.Exempt), slices.Clone(r.Authority)
		return r, nil
	}
	return SecurityRule{}, nil
}

// Security is the security behind an order, over time.
type Security struct {
	Exempt    bool      // the party is exempt, and posted none
	Postings  []Posting // in the order of their days
	Authority []authority.Citation
}

// Posting is an amount of security that stands from a day on, in place of the one before.
type Posting struct {
	On     civil.Date      // required; from this day
	Amount decimal.Decimal // dollars, 0.00 to 10^15
	Note   string          // "increased on remand"; may be empty
}

// Validate checks amounts and order. Errors are *invalid.Error.
func (s Security) Validate() error {
	var l invalid.List
	last := civil.Date{}
	input.Each(&l, "postings", s.Postings, func(path string, p Posting) {
		if p.On.IsZero() {
			l.Add(invalid.Join(path, "on"), "no day", "the day from which it stands")
		} else if !last.Before(p.On) {
			l.Add(invalid.Join(path, "on"), "not after the one before", "postings in the order of their days")
		}
		last = p.On
		input.Amount(&l, invalid.Join(path, "amount"), p.Amount, false)
		input.Printable(&l, invalid.Join(path, "note"), p.Note, lines)
	})
	if s.Exempt && len(s.Postings) > 0 {
		l.Add("postings", "security of an exempt party", "none, or exempt false")
	}
	citations(&l, "authority", s.Authority)
	return l.Err()
}

// On returns the amount that stands on a day, 0 before the first posting. Amounts that [Security.Validate] refuses
// come back as they are.
func (s Security) On(day civil.Date) decimal.Decimal {
	out := decimal.New(0, -2)
	for _, p := range s.Postings {
		if !day.Before(p.On) {
			out = p.Amount
		}
	}
	return out
}

// WrongfulInjunction is a claim on the security by a party that was enjoined.
type WrongfulInjunction struct {
	In         clock.System    // whose law: required
	Wrongful   finding.Status  // whether the party had a right all along to do what was enjoined; required
	Damages    decimal.Decimal // the damages from the injunction that were proved with reasonable certainty
	Until      civil.Date      // the day whose security answers; required where postings vary over time
	Security   Security        // what was posted
	GoodReason finding.Status  // whether the court found a good reason to refuse recovery: it rebuts the presumption; unspecified for none raised
}

// Recovery is what a wrongfully enjoined party recovers.
type Recovery struct {
	Determined bool            // whether the record decides it
	Amount     decimal.Decimal // dollars; only where Determined
	Bound      decimal.Decimal // the security, which is the most
	Why        string
	Missing    []string // what the record would have to say
	Authority  []authority.Citation
	Caveats    []string
}

// Recover returns what the party recovers on the security: the lesser of the damages proved and the security, where the
// injunction was found wrongful (Nintendo of America, Inc. v. Lewis Galoob Toys, Inc., 16 F.3d 1032, 1036-39 (9th Cir.
// 1994)). There is a rebuttable presumption of recovery, which the movant's good faith does not rebut. Without security
// there is none, malicious prosecution and restitution aside. Errors: *invalid.Error.
func (w WrongfulInjunction) Recover() (Recovery, error) {
	var l invalid.List
	l.Merge("in", w.In.Validate())
	input.Status(&l, "wrongful", w.Wrongful, true)
	input.Status(&l, "good_reason", w.GoodReason, false)
	damages := input.Amount(&l, "damages", w.Damages, false)
	l.Merge("security", w.Security.Validate())
	if len(w.Security.Postings) > 1 && w.Until.IsZero() {
		l.Add("until", "no day, and the security changed over time", "the day whose security answers")
	}
	if err := l.Err(); err != nil {
		return Recovery{}, err
	}
	day := w.Until
	if day.IsZero() && len(w.Security.Postings) > 0 {
		day = w.Security.Postings[0].On
	}
	bond, _ := dollars.Cents(w.Security.On(day))
	r := Recovery{Bound: dollars.Of(bond), Authority: []authority.Citation{w.authority()}}
	if bond == 0 {
		r.Caveats = append(r.Caveats, "without security there is no recovery for an erroneous injunction, apart from malicious prosecution or restitution")
	}
	if len(w.Security.Postings) > 1 {
		r.Caveats = append(r.Caveats, fmt.Sprintf("the security changed over time; that of %s was taken", day))
	}
	switch {
	case w.Wrongful == finding.NotEstablished:
		r.Determined, r.Why = true, "the injunction was not found wrongful"
		r.Amount = dollars.Of(0)
	case w.Wrongful != finding.Established:
		r.Why, r.Missing = "whether the injunction was wrongful is not found", []string{"whether the party had a right all along to do what was enjoined"}
	case w.GoodReason == finding.Established:
		r.Determined, r.Why = true, "the court found a good reason to refuse recovery"
		r.Amount = dollars.Of(0)
	case w.GoodReason != finding.Unspecified && w.GoodReason != finding.NotEstablished:
		r.Why, r.Missing = "whether the presumption of recovery was rebutted is not found", []string{"whether the court found a good reason to refuse recovery"}
	default:
		r.Determined, r.Why = true, "the lesser of the damages proved and the security"
		r.Amount = dollars.Of(min(damages, bond))
	}
	return r, nil
}

func (w WrongfulInjunction) authority() authority.Citation {
	switch w.In {
	case clock.Delaware, clock.California, clock.NewYork:
		rule, _ := SecurityFor(w.In, Preliminary) // both are known
		if w.In == clock.NewYork {
			return rule.Authority[0].Noted("covers all damages and costs; that the undertaking bounds recovery is not confirmed")
		}
		return rule.Authority[0]
	case clock.Texas:
		return authority.Rule("Tex. R. Civ. P. 684", "").NotConfirmed().Noted("the bound was not read for Texas")
	case clock.Federal, clock.SystemUnspecified:
	}
	return authority.Case("Nintendo of America, Inc. v. Lewis Galoob Toys, Inc., 16 F.3d 1032 (9th Cir. 1994)", "at 1036-39").
		ReportedAt("https://www.lexisnexis.com/community/casebrief/p/casebrief-nintendo-of-am-inc-v-lewis-galoob-toys-inc", civil.On(2026, 9, 2))
}
