package vocabulary

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
)

var question = regexp.MustCompile(`^[A-Z][^_?]*\?$`)

func TestEachWordOfTheVocabularyIsPlainEnglish(t *testing.T) {
	for _, words := range []func(func(Word) bool){FindingWords(), QuantityWords(), CauseWords()} {
		asked := map[string]string{}
		for w := range words {
			require.Regexp(t, question, w.Question, w.Name)
			require.NotEmpty(t, w.Plain, w.Name)
			require.NotContains(t, w.Plain, "_", w.Name)
			require.Equal(t, strings.TrimSpace(w.Question), w.Question, w.Name)
			require.False(t, strings.HasPrefix(w.Name, OwnNamePrefix), w.Name)
			if _, finds := FindingWord(finding.Topic(w.Name)); finds && w.Ordinary != finding.Unspecified {
				require.True(t, w.Ordinary.Answers(), w.Name)
			}
			asked[w.Question] += " " + w.Name
		}
		for q, names := range asked { // two names with one question are two words of statutes for one thing
			require.LessOrEqual(t, len(strings.Fields(names)), 2, "%s:%s", q, names)
		}
	}
}

func TestTheVocabularyIsReadStrictly(t *testing.T) {
	for name, data := range map[string]string{
		"an unknown field":  `{"findings": [{"name": "a", "plain": "an a", "note": "x"}]}`,
		"a name twice":      `{"findings": [{"name": "a", "plain": "an a"}, {"name": "a", "plain": "an a"}]}`,
		"no name":           `{"causes": [{"question": "Is it?"}]}`,
		"an unknown answer": `{"findings": [{"name": "a", "plain": "an a", "ordinary": "maybe"}]}`,
		"another subject":   `{"findings": [{"name": "a", "plain": "an a", "about": "judge"}]}`,
		"what shows it":     `{"findings": [{"name": "a", "plain": "an a", "shown": "smoke"}]}`,
		"two values":        `{} {}`,
		"nothing":           ``,
	} {
		_, err := readWords([]byte(data))
		require.Error(t, err, name)
	}
	v, err := readWords([]byte(`{"findings": [{"name": "a", "plain": "an a", "about": "claimant", "ordinary": "not_established", "shown": "death"}], "quantities": [{"name": "a", "plain": "an a", "lowers": true}]}`))
	require.NoError(t, err)
	require.Equal(t, Word{Name: "a", Plain: "an a", About: TheClaimant, Ordinary: finding.NotEstablished, Shown: ShownByDeath}, v.findings["a"])
	require.True(t, v.quantities["a"].Lowers)
	require.Equal(t, "claimant", TheClaimant.String())
	require.Equal(t, "death", ShownByDeath.String())
}

// Distances by hand: one letter is missing; two letters are exchanged, which is two replacements.
func TestAMisspeltNameIsOfferedTheNearestOnes(t *testing.T) {
	require.Equal(t, "felony_conviction", NearestFindings("felony_convictin")[0])
	require.Equal(t, "convicted_of_felony_arising_from_the_acts", NearestFindings("convicted_of_felony_arising_from_the_act")[0])
	require.Equal(t, []string{"net_worth"}, NearestQuantities("networth"))
	require.Equal(t, "med-mal", NearestCauses("medmal")[0])
	require.Empty(t, NearestFindings("quite_another_matter_that_no_law_of_this_library_asks_about"))
	require.Empty(t, NearestFindings(strings.Repeat("a", 200)))
	require.Equal(t, 3, distance("kitten", "sitting"))
	require.Equal(t, 4, distance("", "four"))
}

func TestTheVocabularyIsGoneThroughInOrder(t *testing.T) {
	for _, words := range []func(func(Word) bool){FindingWords(), QuantityWords(), CauseWords()} {
		last := ""
		for w := range words {
			require.Less(t, last, w.Name)
			last = w.Name
		}
		for range words {
			break
		}
	}
	require.True(t, KnownCause("fraud"))
	require.False(t, KnownCause("moonlight"))
	require.NotContains(t, OtherCauses([]string{"fraud"}), "fraud")
	groups := []string{"product-liability", "toxic-tort", "fraud"}
	require.Equal(t, []string{"product-claims", "fraud"}, Grouped(groups))
	require.Equal(t, groups, Ungrouped(Grouped(groups)))
	require.Equal(t, []string{"fraud"}, NearestCauses("frauds"))
	require.NotEmpty(t, NearestFindings("felony_convictio"))
	require.NotEmpty(t, NearestQuantities("net_wort"))
	_, known := QuantityWord("net_worth")
	require.True(t, known)
	_, known = FindingWord("fraud")
	require.True(t, known)
}
