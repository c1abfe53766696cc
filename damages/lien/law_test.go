package lien_test

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
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/lien"
)

// loaded is a file of the law on liens as a caller's, with every check.
func loaded(code, text string) (lien.Law, error) {
	var w lien.Law
	err := dated.ReadFile([]byte(text), code, dated.NewWrongs(), func(f *dated.File) { w.Form(f) })
	return w, err
}

// files are the files of the library's law on liens, by their folders.
func files(t testing.TB) map[string]string {
	t.Helper()
	names, err := fs.Glob(data.Files, "us*/liens.json")
	require.NoError(t, err)
	out := map[string]string{}
	for _, name := range names {
		text, err := data.Files.ReadFile(name)
		require.NoError(t, err)
		out[path.Dir(name)] = string(text)
	}
	require.NotEmpty(t, out)
	return out
}

var update = flag.Bool("update", false, "write the files of the law on liens in their layout")

// The files of the library stand every check, and are written as they are read. With -update they are written in their layout.
func TestTheFilesOfTheLibraryAreCheckedAndWritten(t *testing.T) {
	for folder, text := range files(t) {
		w, err := loaded(strings.ToUpper(folder), text)
		require.NoError(t, err, folder)
		day := regexp.MustCompile(`"reviewed": "([0-9-]*)"`)
		back, err := dated.WriteFile(strings.ToUpper(folder), func(f *dated.File) {
			f.Reviewed = expect.Must(civil.Parse(day.FindStringSubmatch(text)[1]))
			w.Form(f)
		})
		require.NoError(t, err, folder)
		laid, err := codec.Layout(back, 140)
		require.NoError(t, err, folder)
		got := strings.Replace(string(laid), day.FindString(string(laid)), day.FindString(text), 1) // of a file that is written: the library's day
		if *update {
			require.NoError(t, os.WriteFile(filepath.Join("../law/data", folder, "liens.json"), []byte(got), 0o600))
			continue
		}
		if text != got {
			t.Errorf("%s: liens.json is not in its layout; go generate writes it", folder)
		}
	}
	require.True(t, lien.LawOf("US-ZZ").IsZero())
}

// sample is a file with a lien that has everything a version may have.
const sample = `{"jurisdiction": "US-ZZ", "reviewed": "2026-11-30", "liens": [
 {"id": "us-zz-1", "of": "workers_compensation", "title": "the employer's claim", "versions": [
  {"id": "us-zz-1-1995", "title": "benefits less fees", "applies": {"by": "day", "from": "1995-01-01"},
   "lines": [{"title": "benefits", "amount": "paid + future"}, {"title": "fees", "amount": "procurement_share * paid", "less": true, "under": "Z. Stat. § 2"}],
   "at_most": [{"title": "two thirds of what is left", "amount": "2/3 * net"}],
   "shared": [{"title": "half of the recovery", "amount": "1/2 * recovery", "among": "classes", "classes": ["inns", "barns"], "under": "Z. Stat. § 2"}],
   "future": {"treatment": "credit", "title": "credit of the rest", "lines": [{"title": "the rest", "amount": "less(net, lien)"}], "share": "procurement_share"},
   "paid": "after_fees",
   "sources": [{"cite": "Z. Stat. § 1", "kind": "statute", "figures": ["two-thirds"]}, {"cite": "Z. Stat. § 2", "kind": "statute", "figures": ["one-half"]}],
   "leaves_out": [{"what": "apportionment", "when": {"findings": ["malice"]}, "then": "ask"}]}]}]}`

func TestABadFileOnLiensIsRefusedWithThePathAndTheReason(t *testing.T) {
	_, err := loaded("US-ZZ", sample)
	require.NoError(t, err)
	const v = "liens[0].versions[0]"
	for name, c := range map[string]struct{ old, replacement, where, why string }{
		"an ID of elsewhere":           {`"us-zz-1",`, `"us-ky-1",`, "liens[0].id", "us-zz-"},
		"no title":                     {`"the employer's claim"`, `""`, "liens[0].title", "no title"},
		"an unknown kind":              {"workers_compensation", "comp", "liens[0].of", "workers_compensation"},
		"a name that is none":          {"paid + future", "paid + furniture", v + ".lines[0].amount", "no quantity"},
		"a formula that is none":       {"2/3 * net", "2/3 net", v + ".at_most[0].amount", "character"},
		"a finding that is none":       {`"paid + future"`, `"if malize then paid else future"`, v + ".lines[0].amount", "malice"},
		"the claim before it is known": {"2/3 * net", "2/3 * lien", v + ".at_most[0].amount", "before the claim"},
		"a line without a title":       {`"title": "fees"`, `"title": ""`, v + ".lines[1].title", "no title"},
		"a source that is none":        {`"less": true, "under": "Z. Stat. § 2"`, `"less": true, "under": "Z. Stat. § 3"`, v + ".lines[1].under", "no source"},
		"a shared ceiling of one":      {"1/2 * recovery", "1/2 * paid", v + ".shared[0].amount", "of one claim"},
		"an unknown way to share":      {`"among": "classes"`, `"among": "friends"`, v + ".shared[0].among", "friends"},
		"one class":                    {`["inns", "barns"]`, `["inns"]`, v + ".shared[0].classes", "at least two"},
		"a class twice":                {`["inns", "barns"]`, `["inns", "inns"]`, v + ".shared[0].classes[1]", "twice"},
		"an unknown treatment":         {`"treatment": "credit"`, `"treatment": "loan"`, v + ".future.treatment", "loan"},
		"an unknown place":             {`"paid": "after_fees"`, `"paid": "never"`, v + ".paid", "never"},
		"an event that nobody gives":   {`"by": "day"`, `"by": "taxation"`, v + ".applies.by", "taxation"},
		"a shape of a matter":          {`"findings": ["malice"]`, `"shapes": ["for_death"]`, v + ".leaves_out[0].when.shapes", "no shape"},
		"a ceiling that is taken off":  {`"2/3 * net"`, `"2/3 * net", "less": true`, v + ".at_most[0].less", "taken off"},
		"a title of later benefits":    {`"credit of the rest"`, `""`, v + ".future.title", "no title"},
		"a formula of a share":         {`"share": "procurement_share"`, `"share": "1/3"`, v + ".future.share", "plain number"},
	} {
		require.Contains(t, sample, c.old, name)
		_, err := loaded("US-ZZ", strings.Replace(sample, c.old, c.replacement, 1))
		require.ErrorContains(t, err, c.where, name)
		require.ErrorContains(t, err, c.why, name)
	}
	twice := strings.Replace(sample, `"liens": [`, `"liens": [{"id": "us-zz-1", "of": "hospital", "title": "x", "versions": []},`, 1)
	_, err = loaded("US-ZZ", twice)
	require.ErrorContains(t, err, "liens[0].versions: no version")
	require.ErrorContains(t, err, "liens[1].id: \"us-zz-1\" stands twice")
	at, end := strings.Index(sample, `"lines": [`), strings.Index(sample, `"at_most"`)
	_, err = loaded("US-ZZ", sample[:at]+`"lines": [], `+sample[end:])
	require.ErrorContains(t, err, v+".lines: no line")
}

// Every rule says what it asks for in words of the vocabulary, and is found by its ID.
func TestEveryLienOfTheLibraryIsFoundAndHasVersions(t *testing.T) {
	seen := map[string]bool{}
	for r := range lien.All() {
		require.False(t, seen[r.ID()], r.ID())
		seen[r.ID()] = true
		got, err := lien.Lookup(r.ID())
		require.NoError(t, err)
		require.Equal(t, r, got)
		require.NotEqual(t, lien.KindUnspecified, r.Of())
		require.NotEmpty(t, r.Title())
		require.True(t, strings.HasPrefix(r.ID(), strings.ToLower(r.Jurisdiction())+"-"), r.ID())
		n := 0
		for v := range r.Versions() {
			require.NotEmpty(t, v.Title, v.ID)
			n++
		}
		require.Positive(t, n, r.ID())
	}
	_, err := lien.Lookup("us-none")
	require.ErrorContains(t, err, "no lien whose law is recorded")
}

// A file of the law on liens from outside neither panics nor hangs, and no more does what is computed with it.
func FuzzLaw(f *testing.F) {
	for _, text := range files(f) {
		f.Add(text)
	}
	f.Add(sample)
	f.Fuzz(func(t *testing.T, text string) {
		w, err := loaded("US-ZZ", text)
		if err != nil {
			return
		}
		for r := range w.All() {
			c := lien.Claim{Of: r.Of(), Scheme: r.Scheme(), Jurisdiction: "US-ZZ", Law: r.ID(), Paid: expect.Dec("7"), Future: expect.Dec("3"), Dates: dated.Dates{Day: civil.On(2020, 1, 1)}}
			_, _ = c.Under(lien.Options{Laws: lien.Laws{w}, Presume: true}, lien.Recovery{Sums: lien.Sums{Gross: expect.Dec("9"), Fee: expect.Dec("2")}})
		}
	})
}
