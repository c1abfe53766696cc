package witness

import "strings"

// tokens divides a text into words in small letters, numbers as they are written, and the signs $ % / and ½ with its like.
// All else divides words and is left out.
func tokens(text string) []string {
	var out []string
	var b strings.Builder
	end := func() {
		if b.Len() > 0 {
			out = append(out, b.String())
			b.Reset()
		}
	}
	letters := []rune(strings.ToLower(text))
	digit := func(i int) bool { return i >= 0 && i < len(letters) && letters[i] >= '0' && letters[i] <= '9' }
	for i, c := range letters {
		switch {
		case digit(i):
			if b.Len() > 0 && !digit(i-1) && letters[i-1] != '.' && letters[i-1] != ',' {
				end()
			}
			b.WriteRune(c)
		case c == ',' && digit(i-1) && digit(i+1) && digit(i+2) && digit(i+3) && !digit(i+4), c == '.' && digit(i-1) && digit(i+1):
			b.WriteRune(c)
		case c >= 'a' && c <= 'z':
			if digit(i - 1) {
				end()
			}
			b.WriteRune(c)
		default:
			end()
			if _, fraction := vulgar[string(c)]; fraction || c == '$' || c == '%' || c == '/' {
				out = append(out, string(c))
			}
		}
	}
	end()
	return out
}

// vulgar are the signs of fractions.
var vulgar = map[string][2]int64{"½": {1, 2}, "⅓": {1, 3}, "⅔": {2, 3}, "¼": {1, 4}, "¾": {3, 4}}

// ones are the cardinals below twenty, and how the ordinals of those below ten end a number such as "twenty-fifth".
var ones = map[string]int64{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
	"twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}

var tens = map[string]int64{
	"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

var scales = map[string]int64{"hundred": 100, "thousand": 1_000, "million": 1_000_000, "billion": 1_000_000_000}

// ordinals end a number. Neither "first" nor "second" states a figure when it stands alone.
var ordinals = map[string]int64{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
	"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
	"seventieth": 70, "eightieth": 80, "ninetieth": 90,
}

// parts are the denominators of fractions in words.
var parts = map[string]int64{
	"half": 2, "halves": 2, "third": 3, "thirds": 3, "fourth": 4, "fourths": 4, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
	"sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}

var multiples = map[string]int64{
	"twice": 2, "double": 2, "doubled": 2, "twofold": 2, "thrice": 3, "treble": 3, "trebled": 3, "triple": 3, "tripled": 3, "threefold": 3,
	"quadruple": 4, "quadrupled": 4, "fourfold": 4,
}

var units = map[string]Unit{
	"dollar": Money, "dollars": Money, "%": Percent, "percent": Percent, "percentum": Percent, "percentage": Percent,
	"year": Year, "years": Year, "month": Month, "months": Month, "week": Week, "weeks": Week, "day": Day, "days": Day,
}
