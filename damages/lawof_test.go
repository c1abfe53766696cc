package damages_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/statement"
)

// A judgment names the law it was computed under, and the jurisdictions for which the caller's own stood in its place.
func TestAJudgmentNamesItsLaw(t *testing.T) {
	va, err := law.Lookup("US-VA")
	require.NoError(t, err)
	ohio, err := law.Lookup("US-OH")
	require.NoError(t, err)
	cap5 := mine("cap", immutable.Of(limit.Cap{Kinds: head.AllPunitive(), Unit: limit.EachAward, To: limit.Dollars(5)}))
	own, err := va.With(law.ReplacePunitiveCaps("", cap5))
	require.NoError(t, err)
	elsewhere, err := ohio.With(law.ReplacePunitiveCaps("", cap5))
	require.NoError(t, err)
	m := matter("US-VA", civil.On(2020, 1, 1), award("harm", "d", head.KindCompensatory, usd(100)), award("punitive", "d", head.KindPunitive, usd(900_000)))
	day, digest, _ := strings.Cut(law.Release(), "/")
	require.Len(t, digest, 8)
	for name, c := range map[string]struct {
		law []law.Jurisdiction
		own []string
		end string
	}{
		"the library's law":                           {nil, nil, "."},
		"the library's law, given":                    {[]law.Jurisdiction{va}, nil, "."},
		"own law of a jurisdiction that is not asked": {[]law.Jurisdiction{elsewhere}, nil, "."},
		"own law": {[]law.Jurisdiction{own, elsewhere, own}, []string{"US-VA"},
			". For Virginia, law that was supplied with the matter took its place."},
	} {
		t.Run(name, func(t *testing.T) {
			j, err := damages.Assess(m, damages.Options{Law: c.law})
			require.NoError(t, err)
			require.Equal(t, law.Release(), j.Law())
			require.Equal(t, c.own, j.OwnLaw())
			text, err := json.Marshal(j)
			require.NoError(t, err)
			var form struct {
				Law struct {
					Release string
					Own     []string
				}
			}
			require.NoError(t, json.Unmarshal(text, &form))
			require.Equal(t, law.Release(), form.Law.Release)
			require.Equal(t, c.own, form.Law.Own)
			d, err := statement.Of(j)
			require.NoError(t, err)
			require.Equal(t, "The law is stated as it was reviewed on "+day+c.end, d.Law)
			for _, printed := range []string{d.Text(), d.Markdown()} {
				require.Contains(t, strings.Join(strings.Fields(printed), " "), d.Law+" Not legal advice.")
				require.NotContains(t, printed, digest)
			}
		})
	}
	var none *damages.Judgment
	require.Empty(t, none.Law())
	require.Empty(t, none.OwnLaw())
}
