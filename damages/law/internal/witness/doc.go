// Package witness reads the figures that a source of law states in words, so that the numbers of a rule can be held against
// them: "three hundred fifty thousand dollars", "ten per cent", "two times", "180th day".
//
// A witness is what stands in the list "figures" of a source in the files of law: the words of the source that state a
// number, as the source has them. [Wrong] says what is wrong with one, [Read] returns the figures that it states, and
// [Figure.States] reports whether such a figure is the number of a rule.
//
//	witness  = any words with a figure among them, five words at the most; a number written out may take more, and stands alone then
//	figure   = number [ "(" number ")" ] [ unit ]
//	number   = digits | words | multiple
//	digits   = [ "$" ] ( "350,000" | "1.5" | "2/37" | "1 1/2" | "1½" | "180th" ) [ scale ]
//	words    = cardinals with "and" or hyphens between them, then perhaps "and" and a fraction: "one and one-half" | fraction | ordinal
//	fraction = "half" | "one-half" | "a third" | "two-thirds" | "three quarters" | ... to tenths; "one-half of one" (percent)
//	ordinal  = "third" | "thirtieth" | "one hundred eightieth" | ...
//	scale    = "hundred" | "thousand" | "million" | "billion"
//	multiple = "twice" | "double" | "doubled" | "thrice" | "treble" | "trebled" | "triple" | "tripled" | "quadruple" | "twofold" | "threefold"
//	unit     = "dollars" | "%" | "percent" | "per cent" | "per centum" | "percentage" | "years" | "months" | "weeks" | "days"
//	           and after percent perhaps "per annum" | "per year" | "a year" | "annually" | "per month" | "a month" | "monthly"
//
// Case, quotes, brackets and hyphens do not matter, and a unit may stand in the singular. "A year" and "a month" are one of
// them. A figure without a unit states a number of any unit. What one figure states in several ways is taken for the same:
// ten percent is 10, 10% and one tenth; two years are 24 months; two weeks are 14 days; nine percent a year is 0.75 percent
// a month. Nothing else is derived.
package witness
