package authority_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

var hostile = []string{"", "Statute", "statute ", "Read", "invalid", "1e1000000000", "\u22121", "NaN", "\xff", strings.Repeat("9", 1_000_000)}

func refused(t *testing.T, err error, what, allowed string) {
	t.Helper()
	require.ErrorIs(t, err, invalid.ErrInvalid)
	all := invalid.All(err)
	require.Len(t, all, 1)
	require.Empty(t, all[0].Path)
	require.Contains(t, all[0].Problem, " is no "+what)
	require.Less(t, len(all[0].Problem), 120)
	require.Equal(t, allowed, all[0].Allowed)
}

func TestKindReadsAndWrites(t *testing.T) {
	names := []string{"", "constitution", "statute", "rule", "regulation", "case", "record", "publication"}
	for i, n := range names {
		k := authority.Kind(i) //nolint:gosec // below 8
		require.Equal(t, n, k.String())
		b, err := k.MarshalText()
		require.NoError(t, err)
		require.Equal(t, n, string(b))
		if i > 0 {
			var back authority.Kind
			require.NoError(t, back.UnmarshalText(b))
			require.Equal(t, k, back)
		}
	}
	require.Equal(t, "invalid", authority.Kind(8).String())
	require.Equal(t, "invalid", authority.Kind(255).String())
	for _, s := range hostile {
		was := authority.KindCase
		refused(t, was.UnmarshalText([]byte(s)), "kind of source", strings.Join(names[1:], ", "))
		require.Equal(t, authority.KindCase, was, "a refused text leaves the value alone")
	}
}

func TestStatusReadsAndWrites(t *testing.T) {
	names := []string{"", "read", "reported", "unverified"}
	for i, n := range names {
		s := authority.Status(i) //nolint:gosec // below 4
		require.Equal(t, n, s.String())
		b, err := s.MarshalText()
		require.NoError(t, err)
		require.Equal(t, n, string(b))
		if i > 0 {
			var back authority.Status
			require.NoError(t, back.UnmarshalText(b))
			require.Equal(t, s, back)
		}
	}
	require.Equal(t, "invalid", authority.Status(4).String())
	for _, s := range hostile {
		was := authority.Reported
		refused(t, was.UnmarshalText([]byte(s)), "status of a source", strings.Join(names[1:], ", "))
		require.Equal(t, authority.Reported, was, "a refused text leaves the value alone")
	}
}

func TestConstructorsSetTheKindAndNothingElse(t *testing.T) {
	for _, c := range []struct {
		name string
		make func(text, pinpoint string) authority.Citation
		want authority.Kind
	}{
		{"a constitution", authority.Constitution, authority.KindConstitution},
		{"a statute", authority.Statute, authority.KindStatute},
		{"a rule", authority.Rule, authority.KindRule},
		{"a case", authority.Case, authority.KindCase},
		{"a publication", authority.Publication, authority.KindPublication},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, authority.Citation{Kind: c.want, Text: "text", Pinpoint: "pinpoint"}, c.make("text", "pinpoint"))
		})
	}
}

func TestWhatIsAddedToACitation(t *testing.T) {
	base := authority.Statute("Cal. Civ. Code § 3294", "subd. (a)")
	day := civil.On(2024, 5, 6)
	const url = "https://leginfo.legislature.ca.gov/"
	for _, c := range []struct {
		name string
		got  authority.Citation
		want authority.Citation
	}{
		{"read at", base.ReadAt(url, day), authority.Citation{Kind: authority.KindStatute, Text: base.Text, Pinpoint: base.Pinpoint, URL: url, Read: day, Status: authority.Read}},
		{"reported at", base.ReportedAt(url, day), authority.Citation{Kind: authority.KindStatute, Text: base.Text, Pinpoint: base.Pinpoint, URL: url, Read: day, Status: authority.Reported}},
		{"not confirmed", base.NotConfirmed(), authority.Citation{Kind: authority.KindStatute, Text: base.Text, Pinpoint: base.Pinpoint, Status: authority.Unverified}},
		{"noted", base.Noted("amended"), authority.Citation{Kind: authority.KindStatute, Text: base.Text, Pinpoint: base.Pinpoint, Note: "amended"}},
		{"the later of two statuses stands", base.ReadAt(url, day).NotConfirmed(), authority.Citation{Kind: authority.KindStatute, Text: base.Text, Pinpoint: base.Pinpoint, URL: url, Read: day, Status: authority.Unverified}},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, c.got) })
	}
	require.Equal(t, authority.Statute("Cal. Civ. Code § 3294", "subd. (a)"), base, "the citation itself does not change")
}

func TestString(t *testing.T) {
	for _, c := range []struct {
		name string
		in   authority.Citation
		want string
	}{
		{"the zero citation", authority.Citation{}, ""},
		{"text alone", authority.Case("BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)", ""), "BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)"},
		{"text and pinpoint", authority.Statute("Fla. Stat. § 768.73", "(1)(a)"), "Fla. Stat. § 768.73, (1)(a)"},
		{"a report was read", authority.Statute("S", "p").ReportedAt("u", civil.On(2024, 1, 1)), "S, p"},
		{"not confirmed", authority.Statute("S", "p").NotConfirmed(), "S, p [unverified]"},
		{"not confirmed, without pinpoint", authority.Statute("S", "").NotConfirmed().Noted("n"), "S [unverified]"},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, c.in.String()) })
	}
}

func TestACitationSaysWhatItCitesAndOfWhatKind(t *testing.T) {
	require.NoError(t, authority.Case("A v. B", "").Validate())
	require.NoError(t, authority.Case("A v. B", "").NotConfirmed().Validate())
	for _, c := range []struct {
		of    authority.Citation
		paths []string
	}{
		{authority.Citation{}, []string{"kind", "text"}}, {authority.Citation{Kind: authority.KindCase, Text: " \t"}, []string{"text"}},
		{authority.Citation{Kind: 99, Text: "x"}, []string{"kind"}}, {authority.Citation{Kind: authority.KindRule, Text: "x", Status: 99}, []string{"status"}},
	} {
		var got []string
		for _, e := range invalid.All(c.of.Validate()) {
			got = append(got, e.Path)
		}
		require.Equal(t, c.paths, got)
	}
}
