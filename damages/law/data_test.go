package law_test

import (
	"bytes"
	"flag"
	"io/fs"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/law/internal/witness"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/statutory"
)

var update = flag.Bool("update", false, "write the files in their layout")

// width is how many characters a line of the files may have before it is divided.
const width = 140

func TestTheFilesHaveOneLayout(t *testing.T) {
	eachFile(t, func(name string, text []byte) {
		if name == "words.json" { // its entries stand in lines of their own kind
			return
		}
		laid, err := codec.Layout(text, width)
		require.NoError(t, err, name)
		if *update {
			require.NoError(t, os.WriteFile(path.Join("data", name), laid, 0o600))
			return
		}
		assert.True(t, bytes.Equal(laid, text), "%s is not in the layout that go generate ./damages/law writes", name)
	})
}

// eachFile goes through the files of law, all of which are the library's own.
func eachFile(t *testing.T, check func(name string, text []byte)) {
	t.Helper()
	files := 0
	require.NoError(t, fs.WalkDir(data.Files, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(name) != ".json" {
			return err
		}
		text, err := data.Files.ReadFile(name)
		check(name, text)
		files++
		return err
	}))
	require.Greater(t, files, 52*5)
}

// The library's own files stand the checks that a caller's are put to.
func TestTheLibrarysFilesAreRight(t *testing.T) {
	list, err := law.Load(data.Files)
	require.NoError(t, err)
	require.Len(t, list, 52)
	differences, err := law.Diff(list, nil)
	require.NoError(t, err)
	require.Empty(t, differences, "what was loaded differs from the library's own")
}

// ohio is a file of law with one rule, and what is put in the place of a part of it.
func ohio(old, replacement string) fstest.MapFS {
	const text = `{"jurisdiction": "US-OH", "reviewed": "2026-11-24", "caps": [{"versions": [
		{"id": "oh-a", "title": "a cap", "applies": {"by": "accrual", "until": "2020-01-01"},
		 "caps": [{"kinds": ["punitive"], "unit": ["plaintiff"], "to": "2 * compensatory"}],
		 "sources": [{"cite": "Ohio Rev. Code § 1", "kind": "statute", "figures": ["two times"], "read": {"as": "text", "at": "https://example.org"}}]},
		{"id": "oh-b", "title": "another cap", "applies": {"by": "accrual", "from": "2020-01-01"},
		 "caps": [{"kinds": ["punitive"], "unit": ["plaintiff"], "to": "if felony_conviction then none else $350,000"}],
		 "sources": [{"cite": "Ohio Rev. Code § 2", "kind": "statute", "figures": ["$350,000"], "read": {"as": "report", "at": "https://example.org"}}]}]}]}`
	return fstest.MapFS{"us-oh/punitive.json": {Data: []byte(strings.Replace(text, old, replacement, 1))}}
}

func TestLoadedLawTakesThePlaceOfTheLibrarys(t *testing.T) {
	list, err := law.Load(ohio("", ""))
	require.NoError(t, err)
	require.Len(t, list, 1)
	require.Equal(t, "US-OH", list[0].Code())

	v, err := list[0].PunitiveCaps().On(dated.Dates{Accrual: expect.Must(civil.Parse("2021-05-05"))})
	require.NoError(t, err)
	require.Equal(t, dated.RuleID("oh-b"), v.ID)
	require.True(t, v.Custom, "a line that a loaded rule touches says that it is not the library's")
	library, err := law.Lookup("US-OH")
	require.NoError(t, err)
	require.Equal(t, library.CompensatoryCaps(), list[0].CompensatoryCaps(), "a subject without a file keeps the library's law")
	require.Zero(t, list[0].PunitivePredicate().Len(), "a file replaces all that is there of its subject")
}

func TestAFileOfLawHoldsTheWordsOfItsSources(t *testing.T) {
	list, err := law.Load(ohio("", ""))
	require.NoError(t, err)
	v, err := list[0].PunitiveCaps().On(dated.Dates{Accrual: expect.Must(civil.Parse("2019-05-05"))})
	require.NoError(t, err)
	c, _ := v.Authority.At(0)
	require.Equal(t, []string{"two times"}, c.Figures.Slice())
	require.Equal(t, "Ohio Rev. Code § 1", c.String(), "they are not printed")
	derived := `"title": "a cap", "derived": [{"figure": "2", "from": "half of four times"}]`
	list, err = law.Load(ohio(`"title": "a cap"`, derived))
	require.ErrorContains(t, err, "derived[0].from: names no figure that a witness states")
	require.Empty(t, list)
	both := strings.Replace(string(ohio(`"title": "a cap"`, derived)["us-oh/punitive.json"].Data), "two times", "four times", 1)
	list, err = law.Load(fstest.MapFS{"us-oh/punitive.json": {Data: []byte(both)}})
	require.NoError(t, err)
	v, err = list[0].PunitiveCaps().On(dated.Dates{Accrual: expect.Must(civil.Parse("2019-05-05"))})
	require.NoError(t, err)
	require.Equal(t, []dated.Derivation{{Figure: "2", From: "half of four times"}}, v.Derived.Slice())
}

// No figure of the library's law stands without a source that states it.
func TestTheLibraryHasNoFigureThatNoSourceStates(t *testing.T) {
	own, err := law.Load(data.Files)
	require.NoError(t, err)
	require.Len(t, own, 52)
}

// Each of the library's own files is refused without the words of its sources, and so is one of which one version alone lacks them.
func TestAFileOfTheLibraryWithoutTheWordsOfItsSourcesIsRefused(t *testing.T) {
	figures := regexp.MustCompile(`,\s*"figures":\s*\[\s*(?:"[^"]*",?\s*)*\]`)
	names, err := fs.Glob(data.Files, "us*/*.json")
	require.NoError(t, err)
	stated := 0
	for _, name := range names {
		text, err := data.Files.ReadFile(name)
		require.NoError(t, err)
		numbers := 0
		witness.EachVersion(text, func(v *witness.Version) { numbers += len(v.Numbers()) })
		if numbers == 0 {
			continue
		}
		stated++
		_, err = law.Load(fstest.MapFS{name: {Data: figures.ReplaceAll(text, nil)}})
		var wrong *law.FileError
		require.ErrorAs(t, err, &wrong, name)
		require.Equal(t, name, wrong.File)
		require.ErrorContains(t, err, "witness states", name)
	}
	require.Greater(t, stated, 200)

	text, err := data.Files.ReadFile("us-oh/punitive.json")
	require.NoError(t, err)
	all := figures.FindAllIndex(text, -1)
	require.NotEmpty(t, all)
	for _, at := range all {
		_, err = law.Load(fstest.MapFS{"us-oh/punitive.json": {Data: slices.Concat(text[:at[0]], text[at[1]:])}})
		require.ErrorContains(t, err, "no witness states", string(text[at[0]:at[1]]))
	}
}

func TestABadFileOfLawIsNamedWithThePathAndTheReason(t *testing.T) {
	for name, c := range map[string]struct{ old, replacement, where, why string }{
		"an unknown member":       {`"title": "a cap"`, `"titel": "a cap"`, "caps[0].versions[0].titel", "unknown field"},
		"no source":               {`"sources": [{"cite": "Ohio Rev. Code § 1", "kind": "statute", "figures": ["two times"], "read": {"as": "text", "at": "https://example.org"}}]`, `"sources": []`, "caps[0].versions[0].sources", "no authority"},
		"a formula":               {`"2 * compensatory"`, `"2 compensatory"`, "caps[0].versions[0].caps[0].to", "out of place at character 3"},
		"an unknown finding":      {"felony_conviction", "felony_convicton", "caps[0].versions[1]", "felony_conviction"},
		"an unknown quantity":     {"2 * compensatory", "2 * networth", "caps[0].versions[0]", "net_worth"},
		"overlapping periods":     {`"until": "2020-01-01"`, `"until": "2020-01-02"`, "caps[0].versions[1].applies.from", "overlaps"},
		"an unknown cause":        {`{"versions"`, `{"causes": ["medmal"], "versions"`, "caps[0].causes[0]", "med-mal"},
		"no event":                {`"by": "accrual", "until"`, `"until"`, "caps[0].versions[0].applies.by", "no event"},
		"an unknown event":        {`"by": "accrual"`, `"by": "birthday"`, "caps[0].versions[0].applies.by", "birthday"},
		"an impossible day":       {"2020-01-01", "2020-02-30", "caps[0].versions[0].applies.until", "2020-02-30"},
		"an ID twice":             {`"oh-b"`, `"oh-a"`, "caps[0].versions[1].id", "twice"},
		"another jurisdiction":    {"US-OH", "US-KY", "jurisdiction", "not the jurisdiction of the folder"},
		"no heads":                {`"kinds": ["punitive"]`, `"kinds": []`, "caps[0].versions[0].caps[0]", "no kinds"},
		"an unknown head":         {`"kinds": ["punitive"]`, `"kinds": ["punitve"]`, "caps[0].versions[0].caps[0].kinds[0]", "punitve"},
		"no JSON":                 {`{"jurisdiction"`, `{jurisdiction`, "", "not JSON"},
		"a member twice":          {`"title": "a cap"`, `"title": "a cap", "title": "b"`, "caps[0].versions[0].title", "twice"},
		"a number unwitnessed":    {`"two times"`, `"three times"`, "caps[0].versions[0].caps[0].to", "no witness states 2"},
		"a version unwitnessed":   {`"figures": ["$350,000"], `, "", "caps[0].versions[1].caps[0].to", "no witness states $350,000"},
		"a witness of no number":  {`"two times"`, `"two times", "the damages"`, "caps[0].versions[0].sources[0].figures[1]", "states no number"},
		"an unknown kind of text": {`"kind": "statute"`, `"kind": "song"`, "caps[0].versions[0].sources[0].kind", "song"},
	} {
		_, err := law.Load(ohio(c.old, c.replacement))
		var wrong *law.FileError
		require.ErrorAs(t, err, &wrong, name)
		assert.Equal(t, "us-oh/punitive.json", wrong.File, name)
		assert.Contains(t, err.Error(), c.where, name)
		assert.Contains(t, err.Error(), c.why, name)
	}
	_, err := law.Load(fstest.MapFS{"us-zz/punitive.json": {}})
	require.ErrorContains(t, err, "us-zz: is no jurisdiction")
	_, err = law.Load(fstest.MapFS{"us-oh/punitives.json": {Data: []byte("{}")}})
	require.ErrorContains(t, err, "us-oh/punitives.json: no subject")
}

// The remedies of a caller's file take the place of the library's of that jurisdiction, and of no other.
func TestLoadedStatutoryRemediesTakeThePlaceOfTheLibrarys(t *testing.T) {
	text, err := data.Files.ReadFile("us-il/statutory.json")
	require.NoError(t, err)
	load := func(old, replacement string) ([]law.Jurisdiction, error) {
		return law.Load(fstest.MapFS{"us-il/statutory.json": {Data: []byte(strings.ReplaceAll(string(text), old, replacement))}})
	}
	list, err := load(`"$1,000"`, `"$1,100"`)
	require.NoError(t, err)
	r, err := statutory.Laws{list[0].Statutory()}.Lookup("us-il-bipa-14-20")
	require.NoError(t, err)
	for v := range r.Versions() {
		require.True(t, v.Custom)
	}
	library, err := law.Lookup("US-IL")
	require.NoError(t, err)
	require.Equal(t, statutory.LawOf("US-IL"), library.Statutory())
	require.Equal(t, library.PunitiveCaps(), list[0].PunitiveCaps())

	got, err := law.Diff(nil, list)
	require.NoError(t, err)
	require.Len(t, got, 2, "two versions")
	require.Contains(t, got[0].String(), `US-IL, remedies, us-il-bipa-14-20-2008: altered`)
	require.Contains(t, got[0].String(), `"$1,000" is now "$1,100"`)

	_, err = load(`"$1,000"`, `"$1,000" +`)
	var wrong *law.FileError
	require.ErrorAs(t, err, &wrong)
	require.Equal(t, "us-il/statutory.json", wrong.File)
	_, err = load(`"violations`, `"violatoins`)
	require.ErrorContains(t, err, "remedies[0].")
	require.ErrorContains(t, err, "violations")

	// What a remedy says of all its versions is compared too, and what has no versions.
	list, err = load(`"subject": "`, `"subject": "the `)
	require.NoError(t, err)
	got, err = law.Diff(nil, list)
	require.NoError(t, err)
	require.Contains(t, got[0].String(), "\n  subject: ")
	texas, err := data.Files.ReadFile("us-tx/statutory.json")
	require.NoError(t, err)
	list, err = law.Load(fstest.MapFS{"us-tx/statutory.json": {Data: []byte(strings.Replace(string(texas), "elects to have", "has", 1))}})
	require.NoError(t, err)
	got, err = law.Diff(nil, list)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Contains(t, got[0].String(), "US-TX, not_beside_punitive, not_beside_punitive[0]: altered\n  why: ")
}

// The law on fees is loaded and compared as the other subjects are.
func TestLoadedLawOnFeesTakesThePlaceOfTheLibrarys(t *testing.T) {
	text, err := data.Files.ReadFile("us-fl/fees.json")
	require.NoError(t, err)
	changed := strings.NewReplacer(`"percent": 75`, `"percent": 70`, `"figure": "75 percent"`, `"figure": "70 percent"`).Replace(string(text))
	list, err := law.Load(fstest.MapFS{"us-fl/fees.json": {Data: []byte(changed)}})
	require.NoError(t, err)
	got, err := law.Diff(nil, list)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Equal(t, "US-FL, offers, us-fl-768.79-offer: altered\n  derived[0].figure: \"75 percent\" is now \"70 percent\"\n"+
		"  tests[1].percent: \"75\" is now \"70\"", got[0].String())
	for r := range list[0].Fees().Rules() {
		effect, err := r.Test(fees.Offer{By: fees.Defendant, Amount: expect.Dec("15000"), Made: civil.On(2024, 3, 1)}, fees.Judgment{Amount: expect.Dec("11250")})
		require.NoError(t, err)
		require.False(t, effect.Triggered, "75 percent of the offer is not at most 70")
	}
	library, err := law.Lookup("US-FL")
	require.NoError(t, err)
	require.Equal(t, fees.LawOf("US-FL"), library.Fees())
}

// The law on liens is loaded, checked and compared as the other subjects are.
func TestLoadedLawOnLiensTakesThePlaceOfTheLibrarys(t *testing.T) {
	text, err := data.Files.ReadFile("us/liens.json")
	require.NoError(t, err)
	load := func(old, replacement string) ([]law.Jurisdiction, error) {
		require.Contains(t, string(text), old)
		return law.Load(fstest.MapFS{"us/liens.json": {Data: []byte(strings.ReplaceAll(string(text), old, replacement))}})
	}
	list, err := load("procurement_share * least(paid, recovery)", "fee_share * paid")
	require.NoError(t, err)
	got, err := law.Diff(nil, list)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Contains(t, got[0].String(), "US, liens, us-medicare-411.37-1: altered\n  lines[1].amount: ")
	claim := lien.Claim{Of: lien.Medicare, Paid: expect.Dec("10000")}
	r := lien.Recovery{Sums: lien.Sums{Gross: expect.Dec("100000"), Fee: expect.Dec("40000"), Expenses: expect.Dec("5000")}}
	own, err := claim.Under(lien.Options{Laws: lien.Laws{list[0].Liens()}, Presume: true}, r)
	require.NoError(t, err)
	require.Equal(t, "6000.00", own.Amount.StringFixed(2))
	require.True(t, own.Custom)
	library, err := law.Lookup("US")
	require.NoError(t, err)
	require.Equal(t, lien.LawOf("US"), library.Liens())

	_, err = load("procurement_share", "procurment_share")
	var wrong *law.FileError
	require.ErrorAs(t, err, &wrong)
	require.Equal(t, "us/liens.json", wrong.File)
	_, err = load("else none", "else 25% * net")
	require.ErrorContains(t, err, "liens[0].versions[0].at_most[0].amount: no witness states 25%")
}

// The law of insurance is loaded and compared as the other subjects are.
func TestLoadedLawOfInsuranceTakesThePlaceOfTheLibrarys(t *testing.T) {
	text, err := data.Files.ReadFile("us-oh/insurance.json")
	require.NoError(t, err)
	list, err := law.Load(fstest.MapFS{"us-oh/insurance.json": {Data: []byte(strings.Replace(string(text), `"vicarious": "undecided"`, `"vicarious": "allowed"`, 1))}})
	require.NoError(t, err)
	got, err := law.Diff(nil, list)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Equal(t, "US-OH, punitive, us-oh-punitive-insurance: altered\n  vicarious: \"undecided\" is now \"allowed\"", got[0].String())
	a, err := list[0].Insurance().Punitive(civil.On(2024, 5, 1))
	require.NoError(t, err)
	require.Equal(t, insurance.Allowed, a.Vicarious)
	library, err := law.Lookup("US-OH")
	require.NoError(t, err)
	require.Equal(t, insurance.LawOf("US-OH"), library.Insurance())
}

// A file of law from outside neither panics nor hangs.
func FuzzLoad(f *testing.F) {
	for _, name := range []string{"us-oh/punitive.json", "us-ak/interest.json", "us/procedure.json", "us-nd/settlement.json", "us-ny/fault.json", "us/future.json", "us-il/statutory.json", "us-tx/fees.json", "us/liens.json", "us-oh/insurance.json"} {
		text, err := data.Files.ReadFile(name)
		require.NoError(f, err)
		f.Add(path.Base(name), string(text))
	}
	f.Add("punitive.json", string(ohio("", "")["us-oh/punitive.json"].Data))
	f.Fuzz(func(t *testing.T, name, text string) {
		list, err := law.Load(fstest.MapFS{"us-oh/" + name: {Data: []byte(text)}})
		if err != nil {
			return
		}
		for _, j := range list {
			_, _ = law.Diff([]law.Jurisdiction{j}, nil)
		}
	})
}

func TestADifferenceIsNamedMemberByMember(t *testing.T) {
	list, err := law.Load(ohio("", ""))
	require.NoError(t, err)
	changed, err := law.Load(ohio("2 * compensatory", "2 * net_worth"))
	require.NoError(t, err)
	got, err := law.Diff(list, changed)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Equal(t, "US-OH, caps, oh-a: altered\n  caps[0].to: \"2 * compensatory\" is now \"2 * net_worth\"", got[0].String())
	got, err = law.Diff(nil, list)
	require.NoError(t, err)
	require.Contains(t, got[len(got)-1].String(), "added")
	require.Contains(t, got[0].String(), "removed")
	require.Regexp(t, `^2026-11-24/[0-9a-f]{8}$`, law.Release())
}
