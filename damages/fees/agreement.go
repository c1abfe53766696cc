package fees

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Base is what a contingent fee is a percentage of.
type Base uint8

// The bases. The zero Base is unspecified and invalid in input.
const (
	BaseUnspecified Base = iota
	Gross                // the recovery, before costs are taken out
	NetOfCosts           // the recovery less the costs of litigation that are borne by the client, at least nothing
)

//enum:text,words Base base of a fee
var baseNames = [...]string{"", "gross", "net_of_costs"}

// Bearer is who bears the costs of litigation where nothing is recovered.
type Bearer uint8

// The bearers. The zero Bearer is unspecified and invalid in input.
const (
	BearerUnspecified Bearer = iota
	Client
	Lawyer
)

//enum:text Bearer bearer of costs
var bearerNames = [...]string{"", "client", "lawyer"}

// Tier is a step of a fee: a percentage of what lies between the step before it and its own end.
type Tier struct {
	Percent Percent
	UpTo    decimal.Decimal // dollars of the base at which the step ends, above those of the step before; zero for the last
}

// Stage is how far a claim has come, by the agreement's own name for it, and the fee for a recovery at that stage.
type Stage struct {
	Name  string // 1 to 64 bytes, such as "before_filing", "after_filing", "trial", "appeal"
	Tiers []Tier // 1 to 32, the lowest first
}

// Agreement is what a client and a lawyer agreed about a contingent fee.
type Agreement struct {
	Made            civil.Date // the day it was made; zero where unknown
	Base            Base       // what the percentages are of
	WithoutRecovery Bearer     // who bears the costs where nothing is recovered
	Stages          []Stage    // 1 to 16
}

const (
	maxStages = 16
	maxTiers  = 32
	maxStage  = 64
)

// DecodeAgreement reads an agreement from JSON that has the members of [Agreement.Form] and no others. Errors: *invalid.Error
// values with the paths of all that is wrong.
func DecodeAgreement(text []byte) (Agreement, error) {
	return codec.Checked(text, (*Agreement).Form)
}

// MarshalJSON returns the JSON that [DecodeAgreement] reads. Error: *invalid.Error where a value cannot be written.
func (a Agreement) MarshalJSON() ([]byte, error) { return codec.WriteForm(a.Form) }

// Form goes through the members of an agreement.
func (a *Agreement) Form(f *codec.Form) {
	if a == nil || f == nil {
		return
	}
	f.Require("base", "without_recovery", "stages")
	f.Date("made", &a.Made)
	codec.Enum(f, "base", &a.Base)
	codec.Enum(f, "without_recovery", &a.WithoutRecovery)
	codec.Items(f, "stages", &a.Stages, func(s *Stage, f *codec.Form) {
		f.Require("name", "tiers")
		f.Text("name", &s.Name)
		codec.Items(f, "tiers", &s.Tiers, func(t *Tier, f *codec.Form) {
			f.Require("percent")
			t.Percent.member(f, "percent")
			f.Money("up_to", &t.UpTo)
		})
	})
}

// Validate says what is wrong with the agreement. Errors: *invalid.Error values with paths such as "stages[0].tiers[1].up_to",
// all together.
func (a Agreement) Validate() error {
	var l invalid.List
	l.Enum("base", baseNames[:], int(a.Base), "base of a fee")
	l.Enum("without_recovery", bearerNames[:], int(a.WithoutRecovery), "bearer of costs")
	if len(a.Stages) == 0 || len(a.Stages) > maxStages {
		l.Add("stages", strconv.Itoa(len(a.Stages))+" stages", "1 to 16 stages")
		return l.Err()
	}
	for i := range a.Stages {
		s, at := &a.Stages[i], invalid.At("stages", i)
		if s.Name == "" || len(s.Name) > maxStage {
			l.Add(at+".name", "no name of a stage", "1 to 64 bytes")
		}
		checkTiers(&l, at+".tiers", "up_to", s.Tiers)
	}
	invalid.Twice(a.Stages, func(s *Stage) string { return s.Name }, func(i int) {
		l.Add(invalid.At("stages", i)+".name", invalid.Quote(a.Stages[i].Name)+" stands twice", "a name of its own for each stage")
	})
	return l.Err()
}

// checkTiers notes what is wrong with the steps of a fee, whose ends are in the member named.
func checkTiers(l *invalid.List, at, end string, tiers []Tier) {
	if len(tiers) == 0 || len(tiers) > maxTiers {
		l.Add(at, strconv.Itoa(len(tiers))+" tiers", "1 to 32 tiers, the lowest first")
		return
	}
	before := exact.Int(0)
	for i, t := range tiers {
		path := invalid.At(at, i)
		if t.Percent.IsZero() {
			l.Add(path+".percent", "no percentage", allowedPercent)
		}
		to, err := exact.Money(t.UpTo)
		switch last := i == len(tiers)-1; {
		case err != nil:
			l.Add(path+"."+end, err.Error(), "dollars above the step before, up to 1e15")
			return
		case last && to.Sign() != 0:
			l.Add(path+"."+end, "the last tier ends", "no end for the last tier")
		case !last && to.Cmp(before) <= 0:
			l.Add(path+"."+end, "does not rise", "dollars above the step before")
		}
		before = to
	}
}
