package statutory

import (
	"iter"
	"slices"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// ID names a remedy for good: "us-copyright-504c". IDs are stable and unique; a retired ID is never used again.
type ID string

// Fees is what a statute says of the plaintiff's attorney's fees.
type Fees uint8

// The provisions. The zero Fees is that the section itself gives none.
const (
	FeesNotGiven      Fees = iota
	FeesMandatory          // to a plaintiff who succeeds
	FeesAllowed            // a reasonable fee is part of the relief
	FeesDiscretionary      // in the court's discretion
	FeesExceptional        // in exceptional cases
	FeesBadFaith           // for bad faith, or willful and malicious wrongs
)

//enum:string Fees
var feesNames = [...]string{"not_given", "mandatory", "allowed", "discretionary", "exceptional_cases", "bad_faith"}

//enum:words Fees
var feesWords = [...]string{
	FeesNotGiven:      "none by this section",
	FeesMandatory:     "mandatory for a plaintiff who succeeds",
	FeesAllowed:       "a reasonable fee is part of the relief",
	FeesDiscretionary: "in the court's discretion",
	FeesExceptional:   "in exceptional cases",
	FeesBadFaith:      "for bad faith, or for willful and malicious wrongs",
}

// Kind is what sort of damages a package gives, for what excludes what.
type Kind uint8

// The kinds. The zero Kind is unspecified.
const (
	KindUnspecified Kind = iota
	Compensatory         // loss, profits and what is added to them up to a bound
	Statutory            // an amount the statute sets in place of loss
	Multiplied           // loss doubled or trebled
	Punitive             // punitive or exemplary damages, apart from what they are added to
	Penalty              // a civil penalty, with or without damages
)

//enum:text Kind kind of damages
var kindNames = [...]string{"", "compensatory", "statutory", "multiplied", "punitive", "penalty"}

// remedy is one remedy as data.
type remedy struct {
	file      *file // that it is in
	id        ID
	subject   string   // field of law
	cite      string   // as a lawyer writes it
	also      []string // other sections it is found under
	plain     []string // cite and also, as they are searched
	unit      Quantity // what it is counted by; "" where it is not
	fees      Fees
	feesPin   string    // where, if not in the section itself
	interest  string    // what the statute says of interest; "" where nothing
	elected   string    // until when the plaintiff chooses between packages; "" where the statute says nothing
	tests     []string  // IDs of the reviews, in the same file or in the library's federal one
	versions  []version // oldest first
	described []Version // each of them
}

// version is one version of a remedy.
type version = dated.Version[terms]

// Remedy is what one section of a statute gives. It is a small value that may be copied; the law behind it cannot be
// changed. The zero Remedy is none.
type Remedy struct{ d *remedy }

// IsZero reports whether there is no remedy.
func (r Remedy) IsZero() bool { return r.d == nil }

func (r Remedy) data() *remedy {
	if r.d == nil {
		return &remedy{file: &file{}}
	}
	return r.d
}

// ID returns the remedy's ID.
func (r Remedy) ID() ID { return r.data().id }

// Jurisdiction returns the ISO 3166-2 code of the law it is from: "US", "US-CA".
func (r Remedy) Jurisdiction() string { return r.data().file.jurisdiction }

// Subject returns the field of law, such as "copyright".
func (r Remedy) Subject() string { return r.data().subject }

// Title returns what the remedy is for, in a few words.
func (r Remedy) Title() string {
	list := r.data().versions
	if len(list) == 0 {
		return ""
	}
	return list[len(list)-1].Title
}

// Cite returns the section as a lawyer writes it: "17 U.S.C. § 504(c)".
func (r Remedy) Cite() string { return r.data().cite }

// Unit returns what the remedy is counted by, such as [Works]; "" where it is not counted.
func (r Remedy) Unit() Quantity { return r.data().unit }

// Fees returns what the statute says of attorney's fees.
func (r Remedy) Fees() Fees { return r.data().fees }

// Package is one measure a remedy gives.
type Package struct {
	ID, Title string
	Kind      Kind
	Words     string // its formula
}

// Version describes one version of a remedy.
type Version struct {
	dated.Meta
	Packages immutable.List[Package]
	Asks     immutable.List[Quantity]      // quantities it may ask for
	Findings immutable.List[finding.Topic] // findings it turns on
}

// Versions goes through the versions of the remedy, newest first.
func (r Remedy) Versions() iter.Seq[Version] {
	return func(yield func(Version) bool) {
		for _, v := range slices.Backward(r.data().described) {
			if !yield(v) {
				return
			}
		}
	}
}

func describe(v *version) Version {
	out := Version{Meta: v.Meta, Asks: immutable.Of(v.Rule.asked...), Findings: immutable.Of(v.Rule.topics...)}
	var ps []Package
	for i := range v.Rule.packages {
		p := &v.Rule.packages[i]
		ps = append(ps, Package{p.id, p.title, p.kind, p.words})
	}
	out.Packages = immutable.Of(ps...)
	return out
}

// On returns the version that governs a claim with the given dates, as [Remedy.Compute] selects it. Error:
// *[dated.CoverageError].
func (r Remedy) On(d dated.Dates) (Version, error) {
	i, _, err := r.data().on(d)
	if err != nil {
		return Version{}, err
	}
	return r.d.described[i], nil
}

// on selects the place of a version; undated where the claim gives no date and the version last in force answers. Where a later version
// goes by another event than an earlier one, the later one is asked first: an action brought on or after its day is under it,
// whenever the claim accrued.
func (r *remedy) on(d dated.Dates) (at int, undated bool, err error) {
	if len(r.versions) == 0 {
		return 0, false, invalid.New("remedy", "no remedy", "one of All, Lookup or Find")
	}
	newest := len(r.versions) - 1
	last := &r.versions[newest]
	if d.Accrual.IsZero() && d.Filing.IsZero() && d.Assessment.IsZero() {
		if !last.Until.IsZero() {
			return 0, false, &dated.CoverageError{Rule: string(r.id) + ", an amount indexed to inflation", Event: last.Event}
		}
		return newest, last.Event != dated.AnyTime, nil
	}
	gap := &dated.CoverageError{Rule: string(r.id)}
	for i := newest; i >= 0; i-- {
		v := &r.versions[i]
		if v.Event == dated.AnyTime {
			return i, false, nil
		}
		gap.Event, gap.On = v.Event, d.On(v.Event)
		switch {
		case gap.On.IsZero():
			return 0, false, gap
		case gap.On.Before(v.From):
			gap.From = v.From
			continue
		case !v.Until.IsZero() && !gap.On.Before(v.Until):
			gap.From, gap.Until = civil.Date{}, v.Until
			return 0, false, gap
		}
		return i, false, nil
	}
	return 0, false, gap
}
