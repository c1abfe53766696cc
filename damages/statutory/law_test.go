package statutory_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/statutory"
)

// loaded is a file of statutory remedies as a caller's, with every check.
func loaded(code, text string) (statutory.Law, error) {
	var w statutory.Law
	err := dated.ReadFile([]byte(text), code, dated.NewWrongs(), func(f *dated.File) { w.Form(f) })
	return w, err
}

var update = flag.Bool("update", false, "write the files of statutory remedies in their layout")

// The files of the library stand every check, and are written as they are read. With -update they are written in their layout.
func TestTheFilesOfTheLibraryAreCheckedAndWritten(t *testing.T) {
	folders, err := data.Files.ReadDir(".")
	require.NoError(t, err)
	files := 0
	for _, folder := range folders {
		text, err := data.Files.ReadFile(folder.Name() + "/statutory.json")
		if err != nil {
			continue
		}
		files++
		w, err := loaded(strings.ToUpper(folder.Name()), string(text))
		require.NoError(t, err, folder.Name())
		back, err := dated.WriteFile(w.Jurisdiction(), func(f *dated.File) {
			f.Reviewed = civil.On(2026, 11, 25)
			w.Form(f)
		})
		require.NoError(t, err)
		laid, err := codec.Layout(back, 140)
		require.NoError(t, err)
		const reviewed = `"reviewed": "2026-11-25"` // of a file that is written: the library's day
		day := func(s string) string {
			at := strings.Index(s, `"reviewed"`)
			return s[:at] + s[at+len(reviewed):]
		}
		if *update {
			at, to := strings.Index(string(text), `"reviewed"`), strings.Index(string(laid), `"reviewed"`)
			kept := string(laid)[:to] + string(text)[at:at+len(reviewed)] + string(laid)[to+len(reviewed):]
			require.NoError(t, os.WriteFile("../law/data/"+folder.Name()+"/statutory.json", []byte(kept), 0o600))
			continue
		}
		require.Equal(t, day(string(text)), day(string(laid)), folder.Name())
	}
	require.Equal(t, 12, files)
}

// harm is a file with one remedy of the pattern of most, and what is put in the place of a part of it.
func harm(old, replacement string) string {
	const text = `{"jurisdiction": "US-OH", "reviewed": "2026-11-24",
		"reviews": [{"id": "look", "name": "a look", "standard": "whether it is fair", "sources": []}],
		"remedies": [{"id": "us-oh-harm", "subject": "harm", "section": "Ohio Rev. Code § 1", "also": ["Ohio Rev. Code § 2"], "counted_by": "acts",
		"elected": "before judgment", "reviews": ["look", "gore"],
		"versions": [{"id": "us-oh-harm-1990", "title": "harm", "applies": {"by": "accrual", "from": "1990-01-01"}, "optional": ["actual_damages"], "one_of": ["acts"],
		"counted_from": [{"of": "acts", "count": 2}],
		"schedule": {"what": "penalties", "by": "assessment", "until": "2030-01-01", "rows": [{"from": "1990-01-01", "at_least": "$1", "at_most": "$2"}, {"from": "1991-01-01", "at_least": "$3", "at_most": "$4"}]},
		"choices": [{"name": "per_act", "what": "sum", "by": "court", "at_least": "scheduled_least", "at_most": "scheduled_most", "for_each": "acts"},
			{"name": "multiplier", "what": "factor", "by": "trier", "times": {"at_least": 2, "at_most": 3}}],
		"lines": [{"name": "penalties", "title": "penalties", "amount": "per_act"}, {"name": "more", "title": "more", "amount": "if willfulness then multiplier * actual_damages else actual_damages"}],
		"packages": [{"id": "one", "title": "one", "kind": "penalty", "amount": "penalties"}, {"id": "both", "title": "both", "kind": "multiplied", "amount": "penalties + more"}],
		"leaves_out": ["what else it says"],
		"sources": [{"cite": "Ohio Rev. Code § 1", "kind": "statute", "read": {"as": "text", "at": "https://example.org"}}]}]}],
		"not_beside_punitive": [{"remedy": "us-oh-harm", "why": "one of the two", "sources": [{"cite": "Ohio Rev. Code § 3", "kind": "statute", "read": {"as": "none"}}]}]}`
	return strings.Replace(text, old, replacement, 1)
}

func TestABadFileOfRemediesIsRefusedWithThePathAndTheReason(t *testing.T) {
	_, err := loaded("US-OH", harm("", ""))
	require.NoError(t, err)
	many := func(list, entry string) [2]string {
		return [2]string{`"` + list + `": [`, `"` + list + `": [` + strings.Repeat(strings.ReplaceAll(entry, "'", `"`)+",", 65)}
	}
	choices := many("choices", "{'name': 'x', 'what': 'x', 'by': 'court', 'at_most': 'none'}")
	const v = "remedies[0].versions[0]"
	for name, c := range map[string]struct{ old, replacement, where, why string }{
		"an ID of elsewhere":           {`"us-oh-harm", "subject"`, `"us-ky-harm", "subject"`, "remedies[0].id", "us-oh-"},
		"no section":                   {`"section": "Ohio Rev. Code § 1"`, `"section": "§"`, "remedies[0].section", "no section"},
		"another section that is none": {`"Ohio Rev. Code § 2"`, `""`, "remedies[0].also[0]", "no section"},
		"no subject":                   {`"subject": "harm"`, `"subject": ""`, "remedies[0].subject", "no subject"},
		"an unknown review":            {`"gore"`, `"bmw"`, "remedies[0].reviews[1]", "no review"},
		"a review without a name":      {`"name": "a look"`, `"name": ""`, "reviews[0]", "all three"},
		"a review twice":               {`"reviews": [{`, `"reviews": [{"id": "look", "name": "x", "standard": "x", "sources": []}, {`, "reviews[1].id", "twice"},
		"a remedy twice":               {`"remedies": [{`, `"remedies": [{"id": "us-oh-harm", "subject": "x", "section": "x", "versions": []}, {`, "remedies[1].id", "twice"},
		"no version":                   {`"remedies": [{`, `"remedies": [{"id": "us-oh-none", "subject": "x", "section": "x", "versions": []}, {`, "remedies[0].versions", "no version"},
		"counted by what is not asked": {`"counted_by": "acts"`, `"counted_by": "works"`, "remedies[0].counted_by", "not counted"},
		"counted by dollars":           {`"counted_by": "acts"`, `"counted_by": "actual_damages"`, "remedies[0].counted_by", "not counted"},
		"no election":                  {`"elected": "before judgment",`, ``, "remedies[0].elected", "several packages"},
		"no source":                    {`"sources": [{"cite": "Ohio Rev. Code § 1", "kind": "statute", "read": {"as": "text", "at": "https://example.org"}}]`, `"sources": []`, v + ".sources", "no authority"},
		"an omission that refuses":     {`"what else it says"`, `{"what": "x", "then": "refuse"}`, v + ".leaves_out[0]", "tells"},
		"an omission on a condition":   {`"what else it says"`, `{"what": "x", "when": {"shapes": ["for_death"]}, "then": "tell"}`, v + ".leaves_out[0]", "tells"},
		"no event":                     {`"by": "accrual", "from"`, `"from"`, v + ".applies.by", "no event"},
		"a quantity nobody knows":      {"* actual_damages", "* actual_damage", v, "actual_damages"},
		"a finding nobody knows":       {"if willfulness", "if wilfulness", v + ".lines[1].amount", "willfulness"},
		"a formula that is none":       {`"amount": "per_act"`, `"amount": "per_act +"`, v + ".lines[0].amount", "character"},
		"a name twice":                 {`"name": "more"`, `"name": "per_act"`, v + ".lines[1].name", "something else"},
		"the name of a schedule":       {`"name": "more"`, `"name": "scheduled_least"`, v + ".lines[1].name", "something else"},
		"a line without a title":       {`"title": "more"`, `"title": ""`, v + ".lines[1].title", "no title"},
		"a name that is not shown":     {`"amount": "penalties + more"`, `"amount": "penalties + actual_damages"`, v + ".packages[1].amount", "not shown"},
		"a package without an ID":      {`"id": "one"`, `"id": ""`, v + ".packages[0]", "all three"},
		"a package twice":              {`"id": "one"`, `"id": "both"`, v + ".packages[1].id", "twice"},
		"no package":                   {`"packages": [{"id": "one", "title": "one", "kind": "penalty", "amount": "penalties"}, {"id": "both", "title": "both", "kind": "multiplied", "amount": "penalties + more"}]`, `"packages": []`, v + ".packages", "no package"},
		"optional and not asked":       {`"optional": ["actual_damages"]`, `"optional": ["works"]`, v + ".optional[0]", "no formula"},
		"one of what is not asked":     {`"one_of": ["acts"]`, `"one_of": ["works"]`, v + ".one_of[0]", "no formula"},
		"from no count":                {`"count": 2`, `"count": 0`, v + ".counted_from[0]", "no count"},
		"from what is not asked":       {`"of": "acts", "count"`, `"of": "works", "count"`, v + ".counted_from[0].of", "no formula"},
		"a schedule out of order":      {`{"from": "1991-01-01"`, `{"from": "1989-01-01"`, v + ".schedule.rows[1].from", "order"},
		"a schedule past its end":      {`"until": "2030-01-01"`, `"until": "1991-01-01"`, v + ".schedule.rows[1].from", "end"},
		"a schedule of formulas":       {`"at_least": "$3"`, `"at_least": "3 * acts"`, v + ".schedule.rows[1].at_least", "no amount"},
		"a schedule without words":     {`"what": "penalties"`, `"what": ""`, v + ".schedule", "both"},
		"a schedule without rows":      {`"rows": [{"from": "1990-01-01", "at_least": "$1", "at_most": "$2"}, {"from": "1991-01-01", "at_least": "$3", "at_most": "$4"}]`, `"rows": []`, v + ".schedule.rows", "no amounts"},
		"no schedule": {`"schedule": {"what": "penalties", "by": "assessment", "until": "2030-01-01", "rows": [{"from": "1990-01-01", "at_least": "$1", "at_most": "$2"}, {"from": "1991-01-01", "at_least": "$3", "at_most": "$4"}]},`, ``,
			v + ".choices[0].at_most", "without a schedule"},
		"a choice without words":   {`"what": "sum"`, `"what": ""`, v + ".choices[0].what", "no words"},
		"a choice of nobody":       {`"by": "court"`, `"by": ""`, v + ".choices[0].by", "decider"},
		"a choice of the award":    {`"what": "sum"`, `"point": "award", "what": "sum"`, v + ".choices[0].point", "as a whole"},
		"a choice without an end":  {`"at_most": "scheduled_most", `, ``, v + ".choices[0].at_most", "not given"},
		"a choice for each dollar": {`"for_each": "acts"`, `"for_each": "actual_damages"`, v + ".choices[0].for_each", "not counted"},
		"a factor that goes down":  {`"at_least": 2, "at_most": 3`, `"at_least": 3, "at_most": 2`, v + ".choices[1].times", "lesser first"},
		"a factor with an amount":  {`"what": "factor"`, `"what": "factor", "at_most": "$1"`, v + ".choices[1]", "times alone"},
		"too many choices":         {choices[0], choices[1], v + ".choices", "at most 64"},
		"a circle":                 {`"amount": "per_act"`, `"amount": "more"}, {"name": "round", "title": "round", "amount": "penalties + round"`, v + ".lines", "its own formula"},
		"not beside what":          {`"remedy": "us-oh-harm", "why"`, `"why"`, "not_beside_punitive[0]", "one of the two"},
		"not beside and no reason": {`"why": "one of the two"`, `"why": ""`, "not_beside_punitive[0]", "both"},
		"an unknown member":        {`"title": "harm"`, `"titel": "harm"`, v + ".titel", "unknown"},
	} {
		_, err := loaded("US-OH", harm(c.old, c.replacement))
		require.ErrorContains(t, err, c.where, name)
		require.ErrorContains(t, err, c.why, name)
	}
}

// Lines that each name the next one twice would come to 2 to the power of 60 names.
func TestFormulasThatGrowWithoutEndAreRefused(t *testing.T) {
	var lines strings.Builder
	last := "penalties"
	for i := range 60 {
		name := "l" + string(rune('a'+i/26)) + string(rune('a'+i%26))
		lines.WriteString(`{"name": "` + name + `", "title": "x", "amount": "` + last + ` + ` + last + `"}, `)
		last = name
	}
	_, err := loaded("US-OH", harm(`"lines": [`, `"lines": [`+lines.String()))
	require.ErrorContains(t, err, "name each other more than 1024 times")
}

// A remedy of a caller's own law is found and computed as the library's are, and says whose it is. By hand: three acts at $3 to
// $4, and twice to three times $100.
func TestACallersRemedyIsComputed(t *testing.T) {
	w, err := loaded("US-OH", harm("", ""))
	require.NoError(t, err)
	own := statutory.Laws{w}
	r, err := own.Lookup("us-oh-harm")
	require.NoError(t, err)
	require.Equal(t, "US-OH", r.Jurisdiction())
	sections, err := own.Find("Ohio Rev. Code § 2")
	require.NoError(t, err)
	require.Equal(t, []statutory.Remedy{r}, sections)
	_, err = statutory.Lookup("us-oh-harm")
	require.Error(t, err, "the library has no such remedy")
	_, err = own.Lookup("us-copyright-504c")
	require.NoError(t, err, "other jurisdictions keep the library's law")

	claim := statutory.Claim{Dates: on(2020, 1, 1), Quantities: figures{"acts": "3", "actual_damages": "100"}.quantities()}
	claim.Findings = found(statutory.Willful)
	got, err := r.Compute(claim)
	require.NoError(t, err)
	require.True(t, got.Custom)
	require.Equal(t, "$9.00 to $12.00", got.Outcomes[0].Allowed.String())
	require.Equal(t, "$209.00 to $312.00", got.Outcomes[1].Allowed.String())
	require.Equal(t, []string{"a look", "due process, punitive damages"}, []string{got.Reviews[0].Name, got.Reviews[1].Name})

	// The rule that punitive damages do not stand beside it is the caller's too.
	awards := []statutory.Award{
		{ID: "a", Remedy: "us-oh-harm", Kind: statutory.Multiplied, Loss: "x", Amount: statutory.Range{Low: expect.Dec("1"), High: expect.Dec("1")}},
		{ID: "b", Jurisdiction: "US-OH", Kind: statutory.Punitive, Loss: "x", Amount: statutory.Range{Low: expect.Dec("2"), High: expect.Dec("2")}},
	}
	c, err := own.Combine(awards...)
	require.NoError(t, err)
	require.Equal(t, "one of the two", c.Exclusions[0].Why)
	_, err = statutory.Combine(awards...)
	require.Error(t, err)

	// A file takes the place of all that the library holds of its jurisdiction.
	california, err := loaded("US-CA", strings.ReplaceAll(harm("US-OH", "US-CA"), "us-oh-", "us-ca-"))
	require.NoError(t, err)
	_, err = statutory.Laws{california}.Lookup("us-ca-privacy-637.2")
	require.Error(t, err)
	n := 0
	for r := range (statutory.Laws{california, w}).All() {
		if r.Jurisdiction() == "US-CA" || r.Jurisdiction() == "US-OH" {
			n++
		}
	}
	require.Equal(t, 2, n)
	require.True(t, statutory.Law{}.IsZero())
	for range (statutory.Law{}).All() {
		t.Fatal("the zero Law has no remedies")
	}
}

// A file of remedies from outside neither panics nor hangs, and no more does what is computed with it.
func FuzzLaw(f *testing.F) {
	for _, folder := range []string{"us", "us-ca", "us-il", "us-tx"} {
		text, err := data.Files.ReadFile(folder + "/statutory.json")
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Add(harm("", ""))
	f.Fuzz(func(t *testing.T, text string) {
		w, err := loaded("US-OH", text)
		if err != nil {
			return
		}
		for r := range w.All() {
			for v := range r.Versions() {
				claim := statutory.Claim{Dates: dated.Dates{Accrual: v.From, Filing: v.From, Assessment: v.From}, Quantities: map[statutory.Quantity]decimal.Decimal{}}
				for _, q := range v.Asks.All() {
					claim.Quantities[q] = expect.Dec("7")
				}
				_, _ = r.Compute(claim)
			}
		}
	})
}
