package fees_test

import (
	"flag"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law/data"
)

// loaded is a file of the law on fees as a caller's, with every check.
func loaded(code, text string) (fees.Law, error) {
	var w fees.Law
	err := dated.ReadFile([]byte(text), code, dated.NewWrongs(), func(f *dated.File) { w.Form(f) })
	return w, err
}

// libraryFile is a file of the library's law on fees.
func libraryFile(t testing.TB, folder string) string {
	t.Helper()
	text, err := data.Files.ReadFile(folder + "/fees.json")
	require.NoError(t, err)
	return string(text)
}

var update = flag.Bool("update", false, "write the files of the law on fees in their layout")

// The files of the library stand every check, and are written as they are read. With -update they are written in their layout.
func TestTheFilesOfTheLibraryAreCheckedAndWritten(t *testing.T) {
	names, err := fs.Glob(data.Files, "us*/fees.json")
	require.NoError(t, err)
	for _, name := range names {
		folder := path.Dir(name)
		text := libraryFile(t, folder)
		w, err := loaded(strings.ToUpper(folder), text)
		require.NoError(t, err, folder)
		back, err := dated.WriteFile(strings.ToUpper(folder), func(f *dated.File) {
			f.Reviewed = expect.Must(civil.Parse(regexp.MustCompile(`"reviewed": "([0-9-]*)"`).FindStringSubmatch(text)[1]))
			w.Form(f)
		})
		require.NoError(t, err)
		laid, err := codec.Layout(back, 140)
		require.NoError(t, err)
		reviewed := regexp.MustCompile(`"reviewed": "[0-9-]*"`) // of a file that is written: the library's day
		got := reviewed.ReplaceAllString(string(laid), reviewed.FindString(text))
		if *update {
			require.NoError(t, os.WriteFile(filepath.Join("../law/data", folder, "fees.json"), []byte(got), 0o600))
			continue
		}
		if text != got {
			t.Errorf("%s: fees.json is not in its layout; go generate writes it", folder)
		}
	}
	require.True(t, fees.LawOf("US-ZZ").IsZero())
}

func TestABadFileOnFeesIsRefusedWithThePathAndTheReason(t *testing.T) {
	const texas, federal = "us-tx", "us"
	for name, c := range map[string]struct{ folder, old, replacement, where, why string }{
		"an ID of elsewhere":         {texas, `"id": "us-tx-cprc-42",`, `"id": "us-ky-42",`, "offers[0].id", "us-tx-"},
		"a rule twice":               {texas, `"offers": [`, `"offers": [{"id": "us-tx-cprc-42", "title": "x", "versions": []},`, "offers[1].id", "twice"},
		"no version":                 {texas, `"offers": [`, `"offers": [{"id": "us-tx-none", "title": "x", "versions": []},`, "offers[0].versions", "no version"},
		"an event of no offer":       {texas, `"by": "filing"`, `"by": "verdict"`, "offers[0].versions[0].applies.by", "no day of verdict"},
		"an event of no bill":        {federal, `"by": "taxation"`, `"by": "filing"`, "costs[0].applies.by", "no day of filing"},
		"a negative number":          {texas, `"days_before_trial": 14`, `"days_before_trial": -1`, "offers[0].versions[0]", "negative"},
		"no percentage":              {texas, `"percent": 120`, `"percent": 0`, "offers[0].versions[0].tests[0]", "percent"},
		"an unknown relation":        {texas, `"above"`, `"over"`, "offers[0].versions[0].tests[0].judgment", "above"},
		"a side twice":               {texas, `"by": "plaintiff"`, `"by": "defendant"`, "offers[0].versions[0].tests[1].by", "second"},
		"who pays itself":            {texas, `"to": "defendant"`, `"to": "plaintiff"`, "offers[0].versions[0].follows[0]", "pays itself"},
		"no such source":             {texas, `"under": "Tex. R. Civ. P. 167.4"`, `"under": "Tex. R. Civ. P. 1"`, "offers[0].versions[0].follows[0].under", "no source"},
		"an unknown action":          {texas, `"class_action"`, `"class"`, "offers[0].versions[0].not_in[0].action", "class_action"},
		"no action":                  {texas, `"class_action"`, `""`, "offers[0].versions[0].not_in[0].action", "no action"},
		"a name that is none":        {texas, `"50% * economic"`, `"50% * net_worth"`, "offers[0].versions[0].limit.lines[2].amount", "stands for nothing"},
		"a formula that is none":     {texas, `"50% * economic"`, `"50% economic"`, "offers[0].versions[0].limit.lines[2].amount", "character"},
		"a formula with a finding":   {texas, `"50% * economic"`, `"if malice then economic else liens"`, "offers[0].versions[0].limit.lines[2].amount", "no finding"},
		"an unknown occasion":        {texas, `"costs_left_out"`, `"always"`, "offers[0].versions[0].notes[0].when", "costs_left_out"},
		"nothing of a kind":          {federal, `"kind": "clerk"`, `"kind": "marshal"`, "costs[0].items", "nothing of clerk"},
		"nothing of a witness":       {federal, `"part": "fare"`, `"part": "mileage"`, "costs[0].witness", "nothing of fare"},
		"an item under no source":    {federal, `"under": "28 U.S.C. § 1920(1)"`, `"under": "28 U.S.C. § 1"`, "costs[0].items[0].under", "no source"},
		"a formula of another thing": {federal, `"5 * count"`, `"5 * days"`, "costs[0].items[9].at_most", "stands for nothing"},
		"a witness by another thing": {federal, `"40 * days"`, `"40 * count"`, "costs[0].witness[0].at_most", "stands for nothing"},
		"necessary under no source":  {federal, `"necessary": "28 U.S.C. § 1924"`, `"necessary": "x"`, "costs[0].necessary", "no source"},
		"needed under no source":     {federal, `"necessary_under": "28 U.S.C. § 1920(2)"`, `"necessary_under": "x"`, "costs[0].items[2].necessary_under", "no source"},
		"an unknown finding":         {"us-wi", `"liability_stipulated_in_time"`, `"liability_stipulated"`, "contingent[0].versions[0].schedules[0].when[0]", "no finding of the vocabulary"},
		"no share":                   {"us-wi", `{"percent": "25", `, `{"percent": "125", `, "contingent[0].versions[0].schedules[0].tiers[0].percent", "out of range"},
		"a step that falls":          {"us-me", `"$200,000"`, `"$100,000"`, "contingent[0].versions[0].schedules[0].tiers[1].to", "does not rise"},
		"no sum of money":            {"us-me", `"$200,000"`, `"200000"`, "contingent[0].versions[0].schedules[0].tiers[1].to", "no sum of money"},
		"a sum for whatever it is":   {"us-me", `"$200,000"`, `"economic"`, "contingent[0].versions[0].schedules[0].tiers[1].to", "no sum of money"},
		"no base":                    {"us-me", `"base": "gross",`, ``, "contingent[0].versions[0].base", "percentages without one"},
		"a base of nothing":          {"us-az", `"schedules"`, `"base": "gross", "schedules"`, "contingent[0].versions[0].base", "a base without a percentage"},
		"no force":                   {"us-az", `"force": "on_review"`, `"force": ""`, "contingent[0].versions[0].schedules[0].force", "no force"},
		"a review without a reason":  {"us-az", `"why"`, `"title"`, "contingent[0].versions[0].schedules[0]", "twice"},
		"tiers on review":            {"us-me", `"binding"`, `"on_review"`, "contingent[0].versions[0].schedules[0].tiers", "no percentage"},
		"a reason beside tiers":      {"us-mi", `"force": "binding",`, `"force": "binding", "why": "x",`, "contingent[0].versions[0].schedules[0].why", "beside tiers"},
		"nobody who allows more":     {"us-me", `"by": "the court"`, `"by": ""`, "contingent[0].versions[0].schedules[0].more", "who may allow more"},
		"a schedule behind all":      {"us-wi", `"when": ["liability_stipulated_in_time"],`, ``, "contingent[0].versions[0].schedules[0].when", "schedules after it"},
		"no schedule":                {"us-az", `"schedules": [`, `"schedules": [], "x": [`, "contingent[0].versions[0]", "unknown"},
		"an addition without cause":  {"us-fl", `"when": ["appeal_or_collection"]`, `"when": []`, "contingent[0].versions[0].added[0].when", "no finding"},
		"an addition of nothing":     {"us-fl", `"percent": "5"}`, `"percent": ""}`, "contingent[0].versions[0].added[0].percent", "no percentage"},
		"an event of no fee":         {"us-wi", `"by": "agreement"`, `"by": "taxation"`, "contingent[0].versions[0].applies.by", "no day of taxation"},
		"a cause that is none":       {"us-wi", `"causes": ["med-mal"]`, `"causes": ["medmal"]`, "contingent[0].causes[0]", "no cause of action"},
		"an open end for nobody":     {"us-mi", `{"percent": "1/3"}`, `{"percent": "1/3", "to": "$5"}`, "contingent[0].versions[0].schedules[0].more", "nobody may allow more"},
		"an unknown member":          {federal, `"lodestar"`, `"lodstar"`, "lodstar", "unknown"},
	} {
		text := libraryFile(t, c.folder)
		require.Contains(t, text, c.old, name)
		_, err := loaded(strings.ToUpper(c.folder), strings.Replace(text, c.old, c.replacement, 1))
		require.ErrorContains(t, err, c.where, name)
		require.ErrorContains(t, err, c.why, name)
	}
	text := libraryFile(t, texas)
	at, end := strings.Index(text, `"tests": [`), strings.Index(text, `"follows": [`)
	_, err := loaded("US-TX", text[:at]+`"tests": [], `+text[end:])
	require.ErrorContains(t, err, "offers[0].versions[0].tests: no test")
}

// A bill is taxed under a law of the caller's own: $45 a day instead of the $40 of the statute. The zero Law taxes nothing.
func TestABillIsTaxedUnderACallersLaw(t *testing.T) {
	w, err := loaded("US", strings.Replace(libraryFile(t, "us"), "40 * days", "45 * days", 1))
	require.NoError(t, err)
	b := fees.Bill{On: taxedOn, Items: []fees.Item{{What: "w", Kind: fees.CostWitness, Witness: &fees.Attendance{Fee: expect.Dec("100"), Days: 2}}}}
	got, err := b.TaxUnder(w)
	require.NoError(t, err)
	require.Equal(t, "90.00", got.Total.StringFixed(2))
	got, err = b.Tax()
	require.NoError(t, err)
	require.Equal(t, "80.00", got.Total.StringFixed(2))
	_, err = b.TaxUnder(fees.Law{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// A file of the law on fees from outside neither panics nor hangs, and no more does what is computed with it.
func FuzzLaw(f *testing.F) {
	for _, folder := range []string{"us", "us-ca", "us-fl", "us-tx"} {
		f.Add(libraryFile(f, folder))
	}
	f.Fuzz(func(t *testing.T, text string) {
		w, err := loaded("US", text)
		if err != nil {
			return
		}
		for r := range w.Rules() {
			o := fees.Offer{By: fees.Defendant, Amount: expect.Dec("7"), Made: made, Filed: filed, Declared: filed}
			_, _ = r.Test(o, fees.Judgment{Amount: expect.Dec("3")})
			_, _ = r.Limit(filed, fees.Award{Economic: expect.Dec("3")})
		}
		_, _ = fees.Bill{On: taxedOn, Items: []fees.Item{{What: "x", Kind: fees.CostCopies, Amount: expect.Dec("7")}}}.TaxUnder(w)
	})
}
