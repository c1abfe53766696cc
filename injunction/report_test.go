package injunction_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction"
)

// spyware is WhatsApp v. NSO again, cut to what the tests of this file need: docket, terms of both forms, persons, and a
// stay with what was sought and on which standard.
func spyware() injunction.Order {
	press := authority.Publication("press report on the permanent injunction", "").
		ReportedAt("https://dataconomy.com/2025/10/21/us-judge-bans-nso-group-from-targeting-whatsapp-users-with-pegasus-spyware", civil.On(2026, time.September, 2))
	return injunction.Order{
		Kind: injunction.Permanent, Court: "N.D. Cal.", Matter: "No. 4:19-cv-07123-PJH", Date: civil.On(2025, time.October, 17),
		Terms: []injunction.Term{
			{Form: injunction.Prohibitory, Act: "targeting WhatsApp users", Authority: []authority.Citation{press}},
			{Form: injunction.Mandatory, Act: "delete data obtained from targeting WhatsApp users", Authority: []authority.Citation{press}},
			{Form: injunction.Prohibitory, Act: "intercepting WhatsApp messages", Authority: []authority.Citation{press}},
		},
		Bound: []injunction.Person{
			{Name: "NSO Group Technologies Limited", Role: injunction.Party, Notice: finding.Established},
			{Name: "an officer", Role: injunction.Officer, Notice: finding.Unknown},
			{Name: "a customer", Role: injunction.Customer, Notice: finding.Established},
		},
		Stays: []injunction.Stay{{Sought: "a stay pending appeal: potentially existential injury", Standard: injunction.Nken().Authority,
			By: "N.D. Cal.", Outcome: injunction.Denied}},
	}
}

// What the order forbids and commands, each with how far its source was confirmed: the order itself was not read.
func ExampleOrder_TermsOf() {
	for _, form := range []injunction.Form{injunction.Prohibitory, injunction.Mandatory} {
		for t := range spyware().TermsOf(form) {
			fmt.Printf("%s: %s (%s)\n", form, t.Act, t.Authority[0].Status)
		}
	}
	// Output:
	// prohibitory: targeting WhatsApp users (reported)
	// prohibitory: intercepting WhatsApp messages (reported)
	// mandatory: delete data obtained from targeting WhatsApp users (reported)
}

func ExampleOrder_Bindings() {
	for p, b := range spyware().Bindings() {
		fmt.Printf("%s: %s\n", p.Name, b.Answer.InWords())
	}
	// Output:
	// NSO Group Technologies Limited: bound
	// an officer: turns on notice
	// a customer: not bound
}

// A stay keeps what was asked for and the standard it was judged on apart from what became of it.
func ExampleStay() {
	s := spyware().Stays[0]
	fmt.Println(s.Sought)
	fmt.Println(s.Standard[0])
	fmt.Println(s.Outcome)
	// Output:
	// a stay pending appeal: potentially existential injury
	// Nken v. Holder, 556 U.S. 418 (2009), at 434
	// denied
}

func TestTermsOfPartitionTheTerms(t *testing.T) {
	o := spyware()
	var n int
	for _, form := range []injunction.Form{injunction.Prohibitory, injunction.Mandatory} {
		for term := range o.TermsOf(form) {
			require.Equal(t, form, term.Form)
			n++
		}
	}
	require.Equal(t, len(o.Terms), n)
	for _, form := range []injunction.Form{injunction.FormUnspecified, 3, 255} {
		require.Empty(t, slices.Collect(o.TermsOf(form)))
	}
	require.Empty(t, slices.Collect(injunction.Order{}.TermsOf(injunction.Mandatory)))
}

func TestIterationStopsWhereTheCallerStopsAndCanBeRepeated(t *testing.T) {
	o := spyware()
	terms, persons := o.TermsOf(injunction.Prohibitory), o.Bindings()
	for range 2 {
		var acts, names []string
		for term := range terms {
			acts = append(acts, term.Act)
			break
		}
		for p := range persons {
			names = append(names, p.Name)
			break
		}
		require.Equal(t, []string{"targeting WhatsApp users"}, acts)
		require.Equal(t, []string{"NSO Group Technologies Limited"}, names)
	}
}

func TestBindingsAgreeWithBinds(t *testing.T) {
	o := spyware()
	o.Exclusions = []injunction.Exclusion{{What: "An Officer"}}
	var i int
	for p, b := range o.Bindings() {
		require.Equal(t, o.Bound[i], p)
		require.Equal(t, o.Binds(p), b)
		i++
	}
	require.Equal(t, len(o.Bound), i)
}

func TestValidateOfMatterAndOfWhatAStaySought(t *testing.T) {
	for _, c := range []struct {
		name   string
		change func(*injunction.Order)
		paths  []string
	}{
		{"as reported", func(*injunction.Order) {}, nil},
		{"none recorded", func(o *injunction.Order) { o.Matter, o.Stays[0].Sought, o.Stays[0].Standard = "", "", nil }, nil},
		{"matter with a control character", func(o *injunction.Order) { o.Matter = "4:19\x1b" }, []string{"matter"}},
		{"matter at the longest", func(o *injunction.Order) { o.Matter = strings.Repeat("x", 4096) }, nil},
		{"matter one byte longer", func(o *injunction.Order) { o.Matter = strings.Repeat("x", 4097) }, []string{"matter"}},
		{"sought is not UTF-8", func(o *injunction.Order) { o.Stays[0].Sought = "\xff" }, []string{"stays[0].sought"}},
		{"empty standard", func(o *injunction.Order) { o.Stays[0].Standard = []authority.Citation{{}} },
			[]string{"stays[0].standard[0].kind", "stays[0].standard[0].text"}},
		{"too many standards", func(o *injunction.Order) { o.Stays[0].Standard = make([]authority.Citation, 1001) },
			[]string{"stays[0].standard"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			o := spyware()
			c.change(&o)
			err := o.Validate()
			var paths []string
			for _, e := range invalid.All(err) {
				paths = append(paths, e.Path)
				require.Less(t, len(e.Error()), 300)
			}
			require.Equal(t, c.paths, paths, "%v", err)
			require.Equal(t, c.paths == nil, err == nil)
		})
	}
}
