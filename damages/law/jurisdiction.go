package law

import (
	"iter"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Caps is a list of caps that one provision sets; empty where it sets none.
type Caps = frozen.List[limit.Cap]

// Jurisdiction is the law of one jurisdiction. It is a small value that may be copied; the law behind it cannot be changed.
type Jurisdiction struct{ data *data }

type data struct {
	code, name       string
	predicate        History[punitive.Predicate]
	punitiveCaps     History[Caps]
	split            History[punitive.Split]
	compensatoryCaps History[Caps]
	fault            History[fault.Rule]
	remittitur       History[remittitur.Practice]
}

// Code returns the ISO 3166-2 code, such as "US-CA"; "US" is federal law.
func (j Jurisdiction) Code() string {
	if j.data == nil {
		return ""
	}
	return j.data.code
}

// Name returns the name, such as "California".
func (j Jurisdiction) Name() string {
	if j.data == nil {
		return ""
	}
	return j.data.name
}

// IsZero reports whether there is no jurisdiction.
func (j Jurisdiction) IsZero() bool { return j.data == nil }

func (j Jurisdiction) law() *data {
	if j.data == nil {
		return &none
	}
	return j.data
}

var none data

// PunitivePredicate returns when punitive damages may be awarded: states of mind, standard of proof, agents, causes
// of action barred.
func (j Jurisdiction) PunitivePredicate() History[punitive.Predicate] { return j.law().predicate }

// PunitiveCaps returns what limits the amount of punitive damages by statute or, for maritime law, by judge-made rule.
func (j Jurisdiction) PunitiveCaps() History[Caps] { return j.law().punitiveCaps }

// SplitRecovery returns who but the plaintiff receives a share of punitive damages.
func (j Jurisdiction) SplitRecovery() History[punitive.Split] { return j.law().split }

// CompensatoryCaps returns what limits compensatory damages by statute.
func (j Jurisdiction) CompensatoryCaps() History[Caps] { return j.law().compensatoryCaps }

// Fault returns how a claimant's own fault counts.
func (j Jurisdiction) Fault() History[fault.Rule] { return j.law().fault }

// Remittitur returns how a reduction is offered and what an election does.
func (j Jurisdiction) Remittitur() History[remittitur.Practice] { return j.law().remittitur }

// Lookup returns the law of the jurisdiction with the ISO 3166-2 code. Error: *field.Error for a code that is not known.
func Lookup(code string) (Jurisdiction, error) {
	for _, d := range all {
		if d.code == code {
			return Jurisdiction{d}, nil
		}
	}
	return Jurisdiction{}, field.New("", field.Quote(code)+" is no jurisdiction whose law is recorded", known())
}

// All goes through the jurisdictions in the order of their codes, federal law first.
func All() iter.Seq[Jurisdiction] {
	return func(yield func(Jurisdiction) bool) {
		for _, d := range all {
			if !yield(Jurisdiction{d}) {
				return
			}
		}
	}
}

// KnownRule reports whether a version of a rule has the ID.
func KnownRule(id RuleID) bool {
	for _, d := range all {
		if d.predicate.has(id) || d.punitiveCaps.has(id) || d.split.has(id) || d.compensatoryCaps.has(id) || d.fault.has(id) || d.remittitur.has(id) {
			return true
		}
	}
	return false
}

func known() string {
	s := ""
	for i, d := range all {
		if i > 0 {
			s += ", "
		}
		s += d.code
	}
	return s
}
