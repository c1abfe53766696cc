package finding_test

import (
	"encoding"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

var hostile = []string{"", " ", "Established", "established ", "invalid", "1e1000000000", "\u22121", "NaN", "\xff", strings.Repeat("9", 1_000_000)}

// named is what the three enumerations have in common.
type named interface {
	String() string
	InWords() string
	encoding.TextMarshaler
}

func checkNames[E interface {
	~uint8
	named
}](t *testing.T, what string, read func(*E, []byte) error, names ...string) {
	t.Helper()
	for i, n := range names {
		e := E(i) //nolint:gosec // a handful
		require.Equal(t, n, e.String())
		require.Equal(t, strings.ReplaceAll(n, "_", " "), e.InWords())
		b, err := e.MarshalText()
		require.NoError(t, err)
		require.Equal(t, n, string(b))
		var back E
		if i == 0 {
			require.Error(t, read(&back, b), "the zero value has no text to read")
			continue
		}
		require.NoError(t, read(&back, b))
		require.Equal(t, e, back)
	}
	require.Equal(t, "invalid", E(255).String())
	require.True(t, strings.HasPrefix(E(len(names)).String(), "invalid"), "no name beyond the last") //nolint:gosec // a handful
	for _, s := range hostile {
		if s == names[1] {
			continue
		}
		was := E(1)
		err := read(&was, []byte(s))
		require.ErrorIs(t, err, invalid.ErrInvalid)
		require.Equal(t, E(1), was, "a refused text leaves the value alone")
		all := invalid.All(err)
		require.Len(t, all, 1)
		require.Contains(t, all[0].Problem, " is no "+what)
		require.Less(t, len(all[0].Problem), 120)
		require.Equal(t, strings.Join(names[1:], ", "), all[0].Allowed)
	}
}

func TestStatusReadsAndWrites(t *testing.T) {
	checkNames(t, "finding", (*finding.Status).UnmarshalText, "", "established", "not_established", "mixed", "not_reached", "unknown")
}

func TestProofReadsAndWrites(t *testing.T) {
	checkNames(t, "standard of proof", (*finding.Proof).UnmarshalText, "", "preponderance", "clear_and_convincing", "beyond_reasonable_doubt")
}

func TestByReadsAndWrites(t *testing.T) {
	checkNames(t, "maker of a finding", (*finding.By).UnmarshalText, "", "jury", "court", "reviewing_court", "stipulation", "agency")
}

func TestOnlyTwoStatusesAnswer(t *testing.T) {
	for i := range 256 {
		s := finding.Status(i) //nolint:gosec // below 256
		require.Equal(t, s == finding.Established || s == finding.NotEstablished, s.Answers(), s)
	}
}

func TestStandardsOfProofCompare(t *testing.T) {
	require.Less(t, finding.ProofUnrecorded, finding.Preponderance)
	require.Less(t, finding.Preponderance, finding.ClearAndConvincing)
	require.Less(t, finding.ClearAndConvincing, finding.BeyondReasonableDoubt)
}

func TestConcerns(t *testing.T) {
	for _, c := range []struct {
		name          string
		about, claims []string
		party, claim  string
		want          bool
	}{
		{"a finding about all concerns anyone", nil, nil, "gulf", "fraud", true},
		{"its party and its claim", []string{"gulf"}, []string{"fraud"}, "gulf", "fraud", true},
		{"the second of its parties", []string{"gulf", "bay"}, nil, "bay", "fraud", true},
		{"another party", []string{"gulf"}, nil, "bay", "fraud", false},
		{"another claim", []string{"gulf"}, []string{"fraud"}, "gulf", "negligence", false},
		{"any party of its claim", []string{"gulf"}, []string{"fraud"}, "", "fraud", true},
		{"any claim of its party", []string{"gulf"}, []string{"fraud"}, "gulf", "", true},
		{"any party of another claim", []string{"gulf"}, []string{"fraud"}, "", "negligence", false},
		{"a name that only begins alike", []string{"gulf"}, nil, "gulfport", "", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := finding.Finding{About: c.about, Claims: c.claims}
			require.Equal(t, c.want, f.Concerns(c.party, c.claim))
		})
	}
}

func TestValidateReportsEverythingTogether(t *testing.T) {
	good := finding.Finding{What: "malice_oppression_or_fraud", Status: finding.Established}
	require.NoError(t, good.Validate(), "proof and maker may be unrecorded")
	for _, c := range []struct {
		name string
		in   finding.Finding
		want []string
	}{
		{"the zero finding", finding.Finding{}, []string{"what: no topic", "status: no status"}},
		{"values past the last", finding.Finding{What: "a", Status: 6, Proof: 4, By: 6}, []string{"status: no status", "proof: unknown standard of proof", "by: unknown maker"}},
		{"the last values", finding.Finding{What: "a", Status: finding.Unknown, Proof: finding.BeyondReasonableDoubt, By: finding.ByAgency}, nil},
		{"all of it", finding.Finding{What: "A", Status: 255, Proof: 255, By: 255},
			[]string{`what: topic "A" has a character out of place`, "status: no status", "proof: unknown standard of proof", "by: unknown maker"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, expect.Problems(c.in.Validate()))
		})
	}
}

func TestTopic(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"one letter", "a", ""},
		{"letters, digits and underscores", "section_768_73_1a", ""},
		{"sixty-four bytes", strings.Repeat("z", 64), ""},
		{"sixty-five bytes", strings.Repeat("z", 65), "topic of 65 bytes"},
		{"a million digits", strings.Repeat("9", 1_000_000), "topic of 1000000 bytes"},
		{"nothing", "", "no topic"},
		{"an upper-case letter", "Malice", `topic "Malice" has a character out of place`},
		{"a space", "ill will", `topic "ill will" has a character out of place`},
		{"a hyphen", "ill-will", `topic "ill-will" has a character out of place`},
		{"a minus sign that is not ASCII", "\u22121", `topic "−1" has a character out of place`},
		{"a letter that is not ASCII", "é", `topic "é" has a character out of place`},
		{"the byte before a", "`", "topic \"`\" has a character out of place"},
		{"the byte after z", "{", `topic "{" has a character out of place`},
		{"the byte before 0", "/", `topic "/" has a character out of place`},
		{"the byte after 9", ":", `topic ":" has a character out of place`},
		{"a zero byte", "a\x00", `topic "a\x00" has a character out of place`},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := finding.Topic(c.in).Validate()
			if c.want == "" {
				require.NoError(t, err)
				return
			}
			require.Equal(t, []string{": " + c.want}, expect.Problems(err))
		})
	}
	require.Equal(t, "malice oppression or fraud", finding.Topic("malice_oppression_or_fraud").InWords())
}

// FuzzTopic holds Validate against a regular expression.
func FuzzTopic(f *testing.F) {
	for _, s := range []string{"", "malice", "a_1", "Malice", "1e1000000000", strings.Repeat("9", 1_000_000), strings.Repeat("a", 64), "\u22121", "NaN", "\xff"} {
		f.Add(s)
	}
	form := regexp.MustCompile(`\A[a-z0-9_]{1,64}\z`)
	f.Fuzz(func(t *testing.T, s string) {
		topic := finding.Topic(s)
		err := topic.Validate()
		require.Equal(t, form.MatchString(s), err == nil, "%q", s)
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Less(t, len(err.Error()), 300)
		}
		require.NotContains(t, topic.InWords(), "_")
		require.Len(t, topic.InWords(), len(s))
	})
}
