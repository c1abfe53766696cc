package remittitur_test

import (
	"encoding"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/remittitur"
)

// text is what every enumeration of the package has.
type text interface {
	encoding.TextMarshaler
	String() string
}

func TestGroundsRoundTripAsText(t *testing.T) {
	names := []string{"excessive", "maximum_recovery", "comparables", "common_law", "due_process", "maritime",
		"legal_insufficiency", "duplicate", "statutory_limit", "inadequate"}
	for i, n := range names {
		g := remittitur.Ground(i + 1)
		var back remittitur.Ground
		roundTrip(t, n, g, back.UnmarshalText)
		require.Equal(t, g, back)
		require.Equal(t, strings.ReplaceAll(n, "_", " "), g.InWords())
	}
	require.Equal(t, remittitur.Inadequate, remittitur.Ground(len(names)))
	require.Empty(t, remittitur.GroundUnrecorded.String())
	require.Equal(t, "invalid", remittitur.Ground(len(names)+1).String())
}

func TestStatusesRoundTripAsText(t *testing.T) {
	names := []string{"accepted", "accepted_under_protest", "rejected", "open", "not_offered", "unrecorded"}
	for i, n := range names {
		s := remittitur.Status(i + 1)
		var back remittitur.Status
		roundTrip(t, n, s, back.UnmarshalText)
		require.Equal(t, s, back)
		require.Equal(t, strings.ReplaceAll(n, "_", " "), s.InWords())
	}
	require.Equal(t, remittitur.Unrecorded, remittitur.Status(len(names)))
	require.Empty(t, remittitur.StatusUnspecified.String())
	require.Equal(t, "invalid", remittitur.Status(200).String())
}

func TestRolesRoundTripAsText(t *testing.T) {
	for r, n := range map[remittitur.Role]string{remittitur.ByPlaintiff: "plaintiff", remittitur.ByDefendant: "defendant"} {
		back := remittitur.Role(9)
		roundTrip(t, n, r, back.UnmarshalText)
		require.Equal(t, r, back)
	}
	require.Equal(t, "invalid", remittitur.Role(2).String())
}

func roundTrip(t *testing.T, name string, v text, read func([]byte) error) {
	t.Helper()
	b, err := v.MarshalText()
	require.NoError(t, err)
	require.Equal(t, name, string(b))
	require.Equal(t, name, v.String())
	require.NoError(t, read(b))
}

func TestOtherTextIsAnErrorAndChangesNothing(t *testing.T) {
	g, s, r := remittitur.DueProcess, remittitur.Open, remittitur.ByDefendant
	long := strings.Repeat("x", 1_000_000)
	for _, bad := range []string{"", "Accepted", "due process", "invalid", " open", "plaintiffs", long} {
		for what, err := range map[string]error{
			"ground": g.UnmarshalText([]byte(bad)), "state of an election": s.UnmarshalText([]byte(bad)), "role in an election": r.UnmarshalText([]byte(bad)),
		} {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			var fe *invalid.Error
			require.ErrorAs(t, err, &fe)
			require.Contains(t, fe.Problem, what)
			require.NotEmpty(t, fe.Allowed)
			require.Less(t, len(err.Error()), 400)
		}
	}
	require.Equal(t, remittitur.DueProcess, g)
	require.Equal(t, remittitur.Open, s)
	require.Equal(t, remittitur.ByDefendant, r)
}

func TestEffects(t *testing.T) {
	for s, want := range map[remittitur.Status]remittitur.Effect{
		remittitur.StatusUnspecified:    remittitur.EffectUnspecified,
		remittitur.Accepted:             remittitur.Applies,
		remittitur.AcceptedUnderProtest: remittitur.Applies,
		remittitur.Rejected:             remittitur.NewTrial,
		remittitur.Open:                 remittitur.Undecided,
		remittitur.NotOffered:           remittitur.Applies,
		remittitur.Unrecorded:           remittitur.Undecided,
		remittitur.Status(99):           remittitur.EffectUnspecified,
	} {
		require.Equal(t, want, s.Effect(), s.String())
	}
}

// federal is the practice of a federal court whose circuit decides case by case whether a due-process cut is offered.
func federal() remittitur.Practice {
	return remittitur.Practice{
		Offer: remittitur.Yes, OfferLaw: authority.Case("Hetzel v. Prince William County, 523 U.S. 208 (1998)", ""),
		DueProcess: remittitur.Varies, DueProcessLaw: authority.Case("Southern Union Co. v. Southwest Gas Corp., 415 F.3d 1001 (9th Cir. 2005)", ""),
		DueProcessMore: immutable.Of(authority.Case("Johansen v. Combustion Engineering, Inc., 170 F.3d 1320 (11th Cir. 1999)", "")),
		Additur:        remittitur.No, AdditurLaw: authority.Case("Dimick v. Schiedt, 293 U.S. 474 (1935)", ""),
		Appeal: remittitur.No, AppealProtest: remittitur.No, AppealLaw: authority.Case("Donovan v. Penn Shipping Co., 429 U.S. 648 (1977)", ""),
	}
}

func TestWhetherAnOfferIsDue(t *testing.T) {
	p := federal()
	for g, want := range map[remittitur.Ground]struct {
		c remittitur.Choice
		a authority.Citation
	}{
		remittitur.Excessive:          {remittitur.Yes, p.OfferLaw},
		remittitur.MaximumRecovery:    {remittitur.Yes, p.OfferLaw},
		remittitur.Comparables:        {remittitur.Yes, p.OfferLaw},
		remittitur.CommonLaw:          {remittitur.Yes, p.OfferLaw},
		remittitur.Inadequate:         {remittitur.Yes, p.OfferLaw},
		remittitur.DueProcess:         {remittitur.Varies, p.DueProcessLaw},
		remittitur.LegalInsufficiency: {remittitur.No, p.OfferLaw},
		remittitur.Duplicate:          {remittitur.No, p.OfferLaw},
		remittitur.StatutoryLimit:     {remittitur.No, p.OfferLaw},
		remittitur.Maritime:           {remittitur.No, p.OfferLaw},
		remittitur.GroundUnrecorded:   {remittitur.NotRecorded, authority.Citation{}},
		remittitur.Ground(99):         {remittitur.NotRecorded, authority.Citation{}},
	} {
		c, a := p.MustOffer(g)
		require.Equal(t, want.c, c, g.String())
		require.Equal(t, want.a, a, g.String())
	}
	c, _ := remittitur.Practice{}.MustOffer(remittitur.Excessive)
	require.Equal(t, remittitur.NotRecorded, c, "a practice that was not looked up answers nothing")
}

func TestWhetherAReductionMayBeAppealed(t *testing.T) {
	p := federal()
	p.AppealProtest = remittitur.Yes
	for s, want := range map[remittitur.Status]remittitur.Choice{
		remittitur.Accepted:             remittitur.No,
		remittitur.AcceptedUnderProtest: remittitur.Yes,
		remittitur.Rejected:             remittitur.NotRecorded,
		remittitur.Open:                 remittitur.NotRecorded,
		remittitur.NotOffered:           remittitur.NotRecorded,
		remittitur.Unrecorded:           remittitur.NotRecorded,
		remittitur.StatusUnspecified:    remittitur.NotRecorded,
	} {
		c, a := p.MayAppeal(s)
		require.Equal(t, want, c, s.String())
		if want == remittitur.NotRecorded {
			require.NotEqual(t, p.AppealLaw, a)
		} else {
			require.Equal(t, p.AppealLaw, a)
		}
	}
}

func TestChoicesHaveWords(t *testing.T) {
	for c, want := range map[remittitur.Choice]string{
		remittitur.NotRecorded: "not recorded", remittitur.Yes: "yes", remittitur.No: "no", remittitur.Varies: "varies", remittitur.Choice(99): "invalid",
	} {
		require.Equal(t, want, c.String())
	}
}

func FuzzText(f *testing.F) {
	for _, s := range []string{"", "accepted", "due_process", "plaintiff", "\xff", "\u2212"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		var g remittitur.Ground
		if g.UnmarshalText([]byte(s)) == nil {
			require.Equal(t, s, g.String())
		}
		var st remittitur.Status
		if st.UnmarshalText([]byte(s)) == nil {
			require.Equal(t, s, st.String())
		}
		var r remittitur.Role
		if r.UnmarshalText([]byte(s)) == nil {
			require.Equal(t, s, r.String())
		}
	})
}

// Budget: 50 ns, no allocation.
func BenchmarkMustOffer(b *testing.B) {
	p := federal()
	b.ReportAllocs()
	for b.Loop() {
		if c, _ := p.MustOffer(remittitur.DueProcess); c != remittitur.Varies {
			b.Fatal(c)
		}
	}
}
