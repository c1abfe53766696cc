package statutory_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statutory"
)

func TestASectionIsFoundHoweverItIsWritten(t *testing.T) {
	for cite, want := range map[string]string{
		"47 U.S.C. 227":                      "us-tcpa-227b3 us-tcpa-227c5 us-tcpa-227g1",
		"47 USC § 227(b)":                    "us-tcpa-227b3",
		"47 u.s.c. section 227(b)(3)(B)":     "us-tcpa-227b3",
		"15 USC 15":                          "us-clayton-15",
		"15 U.S.C. § 1117":                   "us-lanham-1117a us-lanham-1117b us-lanham-1117c us-acpa-1117d",
		"15 U.S.C. § 1125(d)":                "us-acpa-1117d",
		"17 U.S.C. § 504(c)(2)":              "us-copyright-504c",
		"29 U.S.C. § 260":                    "us-flsa-216b",
		"Cal. Penal Code section 637.2":      "us-ca-privacy-637.2",
		"Mass. G.L. c. 93A s. 9(3)":          "us-ma-93a-9",
		"N.Y. General Business Law § 349(h)": "us-ny-gbl-349h",
		"740 ILCS 14/20":                     "us-il-bipa-14-20",
		"N.C.G.S. § 75-16":                   "us-nc-75-16",
		"RCW 19.86.090":                      "us-wa-cpa-19.86.090",
		"N.J.S.A. 56:8-19":                   "us-nj-cfa-56:8-19",
		"9 V.S.A. § 2461":                    "us-vt-cpa-2461b",
	} {
		got, err := statutory.Find(cite)
		require.NoError(t, err, cite)
		var ids []string
		for _, r := range got {
			ids = append(ids, string(r.ID()))
		}
		require.Equal(t, want, strings.Join(ids, " "), cite)
	}
	for _, cite := range []string{"", "§", "47 U.S.C. § 22", "47 U.S.C. § 2277", "99 U.S.C. § 1", strings.Repeat("4", 129)} {
		_, err := statutory.Find(cite)
		require.ErrorIs(t, err, invalid.ErrInvalid, cite)
	}
	_, err := statutory.Lookup("us-none")
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"47 U.S.C. 227", "§", "((((", "15 USC 15", "\xff", "N.J. Stat. Ann. § 56:8-19"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, cite string) {
		found, err := statutory.Find(cite)
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Empty(t, found)
			return
		}
		require.NotEmpty(t, found)
	})
}

func FuzzEnumerations(f *testing.F) {
	f.Add("trier")
	f.Add("multiplied")
	f.Add("")
	f.Fuzz(func(t *testing.T, s string) {
		var d statutory.Decider
		if d.UnmarshalText([]byte(s)) == nil {
			text, err := d.MarshalText()
			require.NoError(t, err)
			require.Equal(t, s, string(text))
		}
		var k statutory.Kind
		if k.UnmarshalText([]byte(s)) == nil {
			text, err := k.MarshalText()
			require.NoError(t, err)
			require.Equal(t, s, string(text))
		}
	})
}

func TestEveryNameHasWords(t *testing.T) {
	for d := range statutory.Decider(3) {
		require.Equal(t, d == 0, d.InWords() == "")
		require.Equal(t, d == 0, d.String() == "")
	}
	for f := range statutory.Fees(6) {
		require.NotEmpty(t, f.InWords())
		require.NotEmpty(t, f.String())
	}
	require.Equal(t, "invalid", statutory.Decider(9).String())
	require.Empty(t, statutory.Decider(9).InWords())
	require.Empty(t, statutory.Fees(9).InWords())
	r := statutory.Range{Low: expect.Dec("1"), High: expect.Dec("2")}
	require.True(t, r.Holds(expect.Dec("1")))
	require.True(t, r.Holds(expect.Dec("2")))
	require.False(t, r.Holds(expect.Dec("2.01")))
	require.False(t, r.Holds(expect.Dec("0.99")))
	require.False(t, r.Holds(expect.Dec("1").Shift(90)))
	require.True(t, statutory.Range{Unlimited: true}.Holds(expect.Dec("5")))
	require.False(t, statutory.Range{Low: expect.Dec("1").Shift(90)}.Holds(expect.Dec("5")))
}
