package law_test

import (
	"errors"
	"fmt"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// The cap on punitive damages in Virginia for a cause of action that accrued on December 18, 2018.
func Example() {
	virginia, _ := law.Lookup("US-VA")
	v, _ := virginia.PunitiveCaps().On(dated.Dates{Accrual: civil.On(2018, 12, 18)})
	limits, _ := v.Rule.At(0)
	source, _ := v.Authority.At(0)
	fmt.Printf("%s per %s: %s\n", limits.To.InWords(), limits.Unit.Names()[0], source)
	// Output: $350,000.00 per action: Va. Code Ann. § 8.01-38.1
}

// Versions that were struck down stay in the history, with the decision that struck them.
func ExampleHistory_All() {
	illinois, _ := law.Lookup("US-IL")
	for v := range illinois.PunitiveCaps().For("").All() {
		fmt.Println(v.ID, "is", v.Status)
		for _, by := range v.Struck.All() {
			fmt.Printf("  %s to %s, struck by %s\n", v.From, v.Until, by.By)
		}
	}
	// Output:
	// us-il-punitive-cap-none is superseded
	// us-il-punitive-cap-1995 is struck down
	//   1995-03-09 to 1997-12-18, struck by Best v. Taylor Machine Works, 179 Ill. 2d 367, 689 N.E.2d 1057 (1997)
	// us-il-punitive-cap-none-since-best is in force
}

// A date that selects the version is asked for, never guessed.
func ExampleHistory_On() {
	virginia, _ := law.Lookup("US-VA")
	_, err := virginia.PunitiveCaps().On(dated.Dates{Verdict: civil.On(2021, 5, 6)})
	var coverage *dated.CoverageError
	if errors.As(err, &coverage) {
		fmt.Println("needs the date of", coverage.Event)
	}
	fmt.Println(errors.Is(err, dated.ErrNotCovered), errors.Is(err, invalid.ErrInvalid))
	fmt.Println(err)
	// Output:
	// needs the date of accrual
	// true true
	// the law of us-va-punitive-cap-none and its other versions: the date of accrual selects the version and is not given
}

func ExampleLookup() {
	_, err := law.Lookup("US-ZZ")
	fmt.Println(err)
	// Output: "US-ZZ" is no jurisdiction whose law is recorded (allowed: US for federal law, or the ISO 3166-2 code of a state or of DC, such as US-CA)
}

func ExampleJurisdiction_With() {
	// A bill that would double the cap, tried on one computation.
	bill := dated.Version[law.Caps]{
		Meta: dated.Meta{ID: "own-va-bill", Title: "cap of $700,000, if the bill passes", Authority: immutable.Of(authority.Statute("H.B. 1", "").NotConfirmed())},
		Rule: immutable.Of(limit.Cap{Kinds: head.AllPunitive(), Unit: limit.Action, To: limit.Dollars(700_000)}),
	}
	virginia, _ := law.Lookup("US-VA")
	tried, err := virginia.With(law.ReplacePunitiveCaps("", bill))
	v, _ := tried.PunitiveCaps().On(dated.Dates{})
	fmt.Println(v.Title, v.Custom, err)
	// Output: cap of $700,000, if the bill passes true <nil>
}

func ExampleJurisdiction_Questions() {
	vermont, _ := law.Lookup("US-VT")
	for _, q := range vermont.Questions()[:3] {
		fmt.Println(q.Name+":", q.Answers[0].Versions[0].Words)
	}
	// Output:
	// punitive predicate: outrageously reprehensible conduct and malice or malice or recklessness amounting to malice
	// punitive caps: no cap on punitive damages
	// split recovery: the plaintiff keeps all
}
