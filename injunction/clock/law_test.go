package clock

import (
	"flag"
	"os"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
)

var update = flag.Bool("update", false, "write the files in their layout")

// width is how many characters a line of the files may have before it is divided.
const width = 140

// Every file has one layout and is written as it is read.
func TestTheFilesHaveOneLayout(t *testing.T) {
	list, err := files.ReadDir("data")
	require.NoError(t, err)
	require.Len(t, list, int(Texas))
	for s := Federal; s <= Texas; s++ {
		name := path.Join("data", strings.ToLower(s.String())+".json")
		text, err := files.ReadFile(name)
		require.NoError(t, err)
		laid, err := codec.Layout(text, width)
		require.NoError(t, err, name)
		if *update {
			require.NoError(t, os.WriteFile(name, laid, 0o600))
			continue
		}
		require.Equal(t, string(laid), string(text), "%s is not in the layout that go generate ./injunction/clock writes", name)

		w := s.law()
		back, err := dated.WriteFile(s.String(), func(f *dated.File) {
			f.Reviewed = w.reviewed
			w.form(f)
		})
		require.NoError(t, err)
		laid, err = codec.Layout(back, width)
		require.NoError(t, err)
		review := func(day civil.Date) string { return `"reviewed": "` + day.String() + `"` }
		require.Equal(t, string(text), strings.Replace(string(laid), review(dated.AsOf()), review(w.reviewed), 1), "a file is written with the review day of the library")
	}
}

// One walk over all versions: IDs are unique, periods follow each other without a gap, every source was read or is said not to
// be confirmed, and what a rule says can be counted.
func TestEveryVersionIsDatedCitedAndUnique(t *testing.T) {
	ids, names := map[dated.RuleID]bool{}, map[string]bool{}
	for s := Federal; s <= Texas; s++ {
		prefix := strings.ToLower(s.String()) + "-"
		w, err := readLaw(files, s.String())
		require.NoError(t, err)
		var before *dated.Meta
		check := func(m dated.Meta) {
			require.False(t, ids[m.ID], m.ID)
			ids[m.ID] = true
			var wrong invalid.List
			m.Check(&wrong, string(m.ID), before, prefix, dated.Day)
			require.NoError(t, wrong.Err())
			require.True(t, before == nil || before.Until == m.From, m.ID)
			for _, c := range m.Authority.All() {
				require.NotEqual(t, authority.StatusUnspecified, c.Status, m.ID)
				require.Equal(t, c.Status == authority.Unverified, c.Read.IsZero() && c.URL == "", m.ID)
			}
			before = &m
		}
		require.Positive(t, w.counting.Len())
		for v := range w.counting.All() {
			check(v.Meta)
			require.GreaterOrEqual(t, v.Rule.SkipUnder, 0, v.ID)
		}
		for _, p := range w.periods {
			require.False(t, names[prefix+p.name], p.name)
			names[prefix+p.name], before = true, nil
			require.Positive(t, p.history.Len(), p.name)
			for v := range p.history.All() {
				check(v.Meta)
				if v.Rule.Length != 0 { // a rule may give none: no days for service, no stay
					require.NoError(t, v.Rule.Validate(), v.ID)
				}
			}
		}
		for _, h := range w.holidays {
			before = nil
			require.NotEmpty(t, h.versions, h.name)
			for _, v := range h.versions {
				check(v.Meta)
				for year := firstYear; year <= lastYear; year++ {
					require.Equal(t, v.Rule.month, v.Rule.in(year).Month(), v.ID)
				}
			}
		}
	}
	require.Len(t, ids, 58)
}

func TestABadFileIsRefusedWithItsNameThePathAndTheReason(t *testing.T) {
	for name, c := range map[string]struct{ old, replacement, says string }{
		"another court's":   {`"US-TX"`, `"US-CA"`, "jurisdiction: \"US-CA\" is not the jurisdiction"},
		"an unknown member": {`"periods"`, `"lengths"`, "lengths: unknown"},
		"no such event":     {`"by": "day"`, `"by": "days"`, "counting[0].applies.by: "},
		"no length":         {`"length": 14, `, ``, "periods[0].versions[0].rule.length"},
		"no such unit":      {`"unit": "days"`, `"unit": "hours"`, "periods[0].versions[0].rule.unit"},
		"no rule":           {`"rule": {"skip_under": 6}, `, ``, "counting[0].rule"},
	} {
		t.Run(name, func(t *testing.T) {
			const at = "data/us-tx.json"
			text, err := files.ReadFile(at)
			require.NoError(t, err)
			broken := strings.Replace(strings.ReplaceAll(string(text), "},\n   \"sources\"", "}, \"sources\""), c.old, c.replacement, 1)
			_, err = readLaw(fstest.MapFS{at: {Data: []byte(broken)}}, "US-TX")
			require.ErrorContains(t, err, at+": ")
			require.ErrorContains(t, err, c.says)
		})
	}
	_, err := readLaw(fstest.MapFS{}, "US")
	require.ErrorContains(t, err, "data/us.json")
}

// What the law leaves out of a version is there to be read, and a period that no law of the courts sets is not covered.
func TestVersionsSayWhatTheyLeaveOut(t *testing.T) {
	v, err := Texas.Counting(civil.On(2025, 1, 1))
	require.NoError(t, err)
	require.Equal(t, dated.RuleID("us-tx-trcp-4"), v.ID)
	require.Equal(t, 3, v.Omits.Len())
	_, _, _, err = Texas.count("hearing", civil.On(2025, 1, 1), Calendar{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "hearing: no such rule is recorded")
}
