package statutory

import (
	"iter"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// ID names a remedy for good: "us-copyright-504c". IDs are stable and unique; a retired ID is never used again.
type ID string

// AsOf is the day the data of this package was last reviewed as a whole.
func AsOf() civil.Date { return civil.On(2026, 11, 25) }

// Trigger is the event whose date selects the version of a remedy.
type Trigger uint8

// The events. The zero Trigger is for a remedy with one version for all time.
const (
	AnyTime    Trigger = iota
	Accrual            // the violation, or the accrual of the cause of action
	Filing             // the action was brought
	Assessment         // the penalty is assessed
)

var triggerNames = [...]string{"any_time", "accrual", "filing", "assessment"}

// String returns the text form.
func (t Trigger) String() string { return invalid.EnumText(triggerNames[:], int(t)) }

// InWords returns the event in words.
func (t Trigger) InWords() string { return strings.ReplaceAll(t.String(), "_", " ") }

// Dates are the dates of a claim, as far as known; a zero date is unknown.
type Dates struct {
	Accrual    civil.Date // of the violation, or of the accrual of the cause of action
	Filing     civil.Date // of the action
	Assessment civil.Date // of a civil penalty
	Judgment   civil.Date // final judgment, for the time of an election
}

// Of returns the date of the event, zero where unknown.
func (d Dates) Of(t Trigger) civil.Date {
	switch t {
	case Accrual:
		return d.Accrual
	case Filing:
		return d.Filing
	case Assessment:
		return d.Assessment
	case AnyTime:
	}
	return civil.Date{}
}

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

var feesNames = [...]string{"not_given", "mandatory", "allowed", "discretionary", "exceptional_cases", "bad_faith"}

// String returns the text form.
func (f Fees) String() string { return invalid.EnumText(feesNames[:], int(f)) }

// InWords says the provision in words.
func (f Fees) InWords() string {
	switch f {
	case FeesNotGiven:
		return "none by this section"
	case FeesMandatory:
		return "mandatory for a plaintiff who succeeds"
	case FeesAllowed:
		return "a reasonable fee is part of the relief"
	case FeesDiscretionary:
		return "in the court's discretion"
	case FeesExceptional:
		return "in exceptional cases"
	case FeesBadFaith:
		return "for bad faith, or for willful and malicious wrongs"
	}
	return ""
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

var kindNames = [...]string{"", "compensatory", "statutory", "multiplied", "punitive", "penalty"}

// String returns the text form; "" for the unspecified kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (k Kind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(kindNames[:], int(k), "kind of damages")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (k *Kind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(k, kindNames[:], text, "kind of damages")
}

// remedy is one remedy as data.
type remedy struct {
	id           ID
	jurisdiction string // ISO 3166-2
	subject      string // field of law
	title        string
	cite         string   // as a lawyer writes it
	also         []string // other sections it is found under
	plain        []string // cite and also, as they are searched
	unit         Quantity // what it is counted by; "" where it is not
	fees         Fees
	feesPin      string // where, if not in the section itself
	interest     string // what the statute says of interest; "" where nothing
	elected      string // until when the plaintiff chooses between packages; "" where the statute says nothing
	review       []test
	versions     []version // newest first
}

// version is one version of a remedy.
type version struct {
	id       string
	trigger  Trigger
	from     civil.Date // first day in force; zero for as far back as is known
	through  civil.Date // last day its figures are known; zero where open
	sources  []authority.Citation
	packages []pack
	omits    []string
	oneOf    []Quantity // at least one of these has to be given

	// what follows from the rest, and is put together once
	asked     []Quantity
	turnsOn   []finding.Topic
	described Version
}

// pack is one package: a measure the plaintiff may recover.
type pack struct {
	id    string
	title string
	kind  Kind
	f     formula
	words string // the formula in words
}

// Remedy is what one section of a statute gives. It is a small value that may be copied; the law behind it cannot be
// changed. The zero Remedy is none.
type Remedy struct{ d *remedy }

// IsZero reports whether there is no remedy.
func (r Remedy) IsZero() bool { return r.d == nil }

func (r Remedy) data() *remedy {
	if r.d == nil {
		return &remedy{}
	}
	return r.d
}

// ID returns the remedy's ID.
func (r Remedy) ID() ID { return r.data().id }

// Jurisdiction returns the ISO 3166-2 code of the law it is from: "US", "US-CA".
func (r Remedy) Jurisdiction() string { return r.data().jurisdiction }

// Subject returns the field of law, such as "copyright".
func (r Remedy) Subject() string { return r.data().subject }

// Title returns what the remedy is for, in a few words.
func (r Remedy) Title() string { return r.data().title }

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
	ID        string     // unique among all versions of all remedies
	Trigger   Trigger    // the event whose date is compared with From
	From      civil.Date // first day in force, inclusive; zero for as far back as the library goes
	Through   civil.Date // last day its figures are known, inclusive; zero where open
	Authority immutable.List[authority.Citation]
	Packages  immutable.List[Package]
	Omits     immutable.List[string]        // what of the statute it leaves out
	Asks      immutable.List[Quantity]      // quantities it may ask for
	Findings  immutable.List[finding.Topic] // findings it turns on
	Reviewed  civil.Date                    // the day its sources were last read
}

// Unconfirmed reports whether the version rests on nothing that was read or reported.
func (v Version) Unconfirmed() bool { return unconfirmed(v.Authority.Slice()) }

func unconfirmed(sources []authority.Citation) bool {
	for _, c := range sources {
		if c.Status == authority.Read || c.Status == authority.Reported {
			return false
		}
	}
	return true
}

// Versions goes through the versions of the remedy, newest first.
func (r Remedy) Versions() iter.Seq[Version] {
	return func(yield func(Version) bool) {
		for i := range r.data().versions {
			if !yield(r.d.versions[i].described) {
				return
			}
		}
	}
}

func (v *version) describe() Version {
	out := Version{ID: v.id, Trigger: v.trigger, From: v.from, Through: v.through, Authority: immutable.Of(v.sources...),
		Omits: immutable.Of(v.omits...), Asks: immutable.Of(v.asked...), Findings: immutable.Of(v.turnsOn...), Reviewed: AsOf()}
	var ps []Package
	for i := range v.packages {
		p := &v.packages[i]
		ps = append(ps, Package{p.id, p.title, p.kind, p.words})
	}
	out.Packages = immutable.Of(ps...)
	return out
}

// asks is the quantities the version refers to, each once, in order.
func (v *version) asks() []Quantity {
	var out []Quantity
	v.walk(func(f *formula) { out = once(out, f.quantity, f.quantity != "") })
	return out
}

// topics is the findings the version turns on, each once, in order.
func (v *version) topics() []finding.Topic {
	var out []finding.Topic
	v.walk(func(f *formula) { out = once(out, f.topic, f.op == opWhen) })
	return out
}

func (v *version) walk(visit func(*formula)) {
	for i := range v.packages {
		v.packages[i].f.walk(visit)
	}
}

func once[T comparable](list []T, x T, ok bool) []T {
	if !ok {
		return list
	}
	for _, y := range list {
		if y == x {
			return list
		}
	}
	return append(list, x)
}

// On returns the version that governs a claim with the given dates, as [Remedy.Compute] selects it. Error:
// *[CoverageError].
func (r Remedy) On(d Dates) (Version, error) {
	v, _, err := r.data().on(d)
	if err != nil {
		return Version{}, err
	}
	return v.described, nil
}

// on selects a version; undated where the claim gives no date and the version last in force answers.
func (r *remedy) on(d Dates) (v *version, undated bool, err error) {
	if len(r.versions) == 0 {
		return nil, false, invalid.New("remedy", "no remedy", "one of All, Lookup or Find")
	}
	last := &r.versions[0]
	if d.Accrual.IsZero() && d.Filing.IsZero() && d.Assessment.IsZero() {
		if !last.through.IsZero() {
			return nil, false, &CoverageError{Remedy: r.id, What: "an amount indexed to inflation", Trigger: last.trigger}
		}
		return last, last.trigger != AnyTime, nil
	}
	var first civil.Date
	for i := range r.versions {
		v := &r.versions[i]
		if v.trigger == AnyTime {
			return v, false, nil
		}
		on := d.Of(v.trigger)
		if on.IsZero() {
			return nil, false, &CoverageError{Remedy: r.id, Trigger: v.trigger}
		}
		if first = v.from; on.Before(v.from) {
			continue
		}
		if !v.through.IsZero() && on.After(v.through) {
			return nil, false, &CoverageError{Remedy: r.id, Trigger: v.trigger, On: on, From: v.from, Through: v.through}
		}
		return v, false, nil
	}
	t := r.versions[len(r.versions)-1].trigger
	return nil, false, &CoverageError{Remedy: r.id, Trigger: t, On: d.Of(t), From: first}
}
