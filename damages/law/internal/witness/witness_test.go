package witness_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/law/internal/witness"
)

// written is figures in a notation of the tests: "$350000", "10%", "9%/y", "180d", "2".
func written(figures []witness.Figure) string {
	var out []string
	for _, f := range figures {
		s := f.Value.RatString() + map[witness.Unit]string{witness.Percent: "%", witness.Year: "y", witness.Month: "m", witness.Week: "w", witness.Day: "d"}[f.Unit]
		if f.Unit == witness.Money {
			s = "$" + s
		}
		out = append(out, s+map[witness.Unit]string{witness.Year: "/y", witness.Month: "/m"}[f.Per])
	}
	return strings.Join(out, " ")
}

func TestFiguresAreReadFromWords(t *testing.T) {
	for text, want := range map[string]string{
		// multiples
		"twice": "2", "two times": "2", "2 times": "2", "three times the amount": "3", "treble damages": "3", "threefold": "3", "doubled": "2",
		"one and one-half times": "3/2", "one and a half": "3/2", "1 1/2 times": "3/2", "1½ times": "3/2", "two and one-half": "5/2", "1.5 times": "3/2", "quadruple": "4",
		// money
		"$350,000": "$350000", "350,000 dollars": "$350000", "three hundred fifty thousand dollars": "$350000", "$1.5 million": "$1500000",
		"Three Hundred Fifty Thousand Dollars ($350,000)": "$350000 $350000", "one million dollars": "$1000000", "a million dollars": "$1000000",
		"one million two hundred fifty thousand dollars": "$1250000", "$233,600.50": "$467201/2", "two thousand five hundred dollars": "$2500",
		"thirty-five hundred dollars": "$3500", "seven hundred and fifty thousand dollars": "$750000", "350,000": "350000", "$ 5,000": "$5000",
		"ten million": "10000000", "one hundred dollars": "$100", "a hundred thousand dollars": "$100000", "$2 billion": "$2000000000",
		// percentages
		"ten percent": "10%", "10%": "10%", "ten per cent": "10%", "eight per centum": "8%", "fifty-one percent": "51%", "51-percent": "51%",
		"nine percent per annum": "9%/y", "12 percent a year": "12%/y", "one percent per month": "1%/m", "1 % monthly": "1%/m", "three percentage points": "3%",
		"three and one-half percent": "7/2%", "5.25%": "21/4%", "one-half of one percent": "1/2%", "1/2 of 1%": "1/2%", "7½ per cent": "15/2%", "ten (10) percent": "10 10%",
		// fractions
		"one-half": "1/2", "two-thirds": "2/3", "a third": "1/3", "half of": "1/2", "three-fourths": "3/4", "three quarters": "3/4", "2/37": "2/37", "one tenth": "1/10",
		// terms
		"five years": "5y", "180 days": "180d", "one hundred eighty days": "180d", "one hundred and eighty days": "180d", "180th day": "180d",
		"thirtieth day": "30d", "one hundred twentieth day": "120d", "six-month": "6m", "twenty-fifth anniversary": "25", "a year": "1y", "within 26 weeks": "26w",
		"five (5) years": "5 5y", "twenty years": "20y", "third": "3", "twenty-one days": "21d",
		// no number
		"first": "", "second": "", "the amount awarded": "", "not as great as": "", "$": "", "and": "", "hundred": "", "a": "", "per cent": "", "": "",
		// what does not belong together
		"two three": "2 3", "five thousand or ten thousand": "5000 10000", "three percent and one third": "3% 1/3", "1/0": "1 0", "ten and": "10", "one hundred and the": "100",
		"one thousand two million": "1000 2000000", "two and three": "2 3", "twenty twenty": "20 20", "section 2315.21": "231521/100", "1,00": "1 0",
	} {
		require.Equal(t, want, written(witness.Read(text)), text)
	}
}

func TestAFigureStatesANumber(t *testing.T) {
	number := func(text string) witness.Figure { return witness.Read(text)[0] }
	for words, numbers := range map[string]struct{ yes, no []string }{
		"two times":              {[]string{"2", "200%"}, []string{"$3", "3", "2%"}},
		"$350,000":               {[]string{"$350,000", "350000"}, []string{"350000%", "350000 days", "$35,000"}},
		"350,000":                {[]string{"$350,000", "350000"}, []string{"$350,001"}},
		"ten percent":            {[]string{"10%", "10", "1/10"}, []string{"$10", "10 years", "1%"}},
		"one-half":               {[]string{"50%", "1/2", "50"}, []string{"$50", "2", "49"}},
		"nine percent per annum": {[]string{"9%", "9", "0.75%", "0.09"}, []string{"0.075%", "108%"}},
		"one percent per month":  {[]string{"1%", "12%"}, []string{"1/12%", "10%"}},
		"two years":              {[]string{"2 years", "24 months", "2"}, []string{"2 months", "$2", "2%", "730 days"}},
		"24 months":              {[]string{"2 years", "24 months", "24"}, []string{"24 years"}},
		"two weeks":              {[]string{"14 days", "2 weeks"}, []string{"2 days"}},
		"ten":                    {[]string{"10 years", "10%", "$10", "10"}, []string{"100%"}},
	} {
		for _, n := range numbers.yes {
			require.True(t, number(words).States(number(n)), "%s states %s", words, n)
		}
		for _, n := range numbers.no {
			require.False(t, number(words).States(number(n)), "%s does not state %s", words, n)
		}
	}
	require.False(t, witness.Figure{}.States(number("2")))
	require.False(t, number("2").States(witness.Figure{}))
}

func TestAWitnessIsShortAndStatesANumber(t *testing.T) {
	for text, problem := range map[string]string{
		"two times": "", "not exceed three hundred dollars": "", "one million two hundred fifty thousand dollars": "",
		"not exceed three hundred fifty thousand dollars": "five words", "the amount awarded": "no number", "": "no number",
		strings.Repeat("one ", 40): "120 bytes",
	} {
		got, allowed := witness.Wrong(text)
		if problem == "" {
			require.Empty(t, got, text)
			require.Empty(t, allowed)
			continue
		}
		require.Contains(t, got, problem, text)
		require.NotEmpty(t, allowed)
	}
	require.Nil(t, witness.Read(strings.Repeat("one ", 40)))
}

// What is read of a text does not depend on its case or its hyphens, every number has a value, and nothing panics.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"two times", "$1.5 million", "one hundred and eighty days", "7½ per cent", "1 1/2", "one-half of one percent", "a hundred thousand", "180th day", "9 9/9/9", "1,000,00.1.1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := witness.Read(text)
		require.LessOrEqual(t, len(got), len(text))
		for _, g := range got {
			require.NotNil(t, g.Value)
			require.GreaterOrEqual(t, g.Value.Sign(), 0)
			require.True(t, g.States(witness.Figure{Value: new(big.Rat).Set(g.Value), Unit: g.Unit, Per: g.Per}))
		}
		ascii := strings.Map(func(r rune) rune {
			if r > 127 {
				return -1
			}
			return r
		}, text)
		require.Equal(t, written(witness.Read(ascii)), written(witness.Read(strings.ToUpper(ascii))))
	})
}
