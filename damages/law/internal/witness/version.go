package witness

import (
	"bytes"
	"encoding/json"
	"maps"
	"math/big"
	"regexp"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// Version is a version of a rule as its file has it.
type Version struct {
	at      string // its path in the file
	members map[string]any
}

// EachVersion goes through the versions in a file of law, wherever they stand.
func EachVersion(text []byte, do func(*Version)) {
	var file any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if d.Decode(&file) == nil {
		versionsIn("", file, do)
	}
}

func versionsIn(at string, x any, do func(*Version)) {
	switch x := x.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(x)) {
			list, isList := x[name].([]any)
			if !isList || name != "versions" {
				versionsIn(invalid.Join(at, name), x[name], do)
				continue
			}
			for i, v := range list {
				if members, isObject := v.(map[string]any); isObject {
					do(&Version{invalid.At(invalid.Join(at, name), i), members})
				}
			}
		}
	case []any:
		for i, e := range x {
			versionsIn(invalid.At(at, i), e, do)
		}
	}
}

// Text is a member of the version that is a text.
func (v *Version) Text(name string) string {
	s, _ := v.members[name].(string)
	return s
}

// aside are the members of a version that are not of its rule.
var aside = []string{"id", "title", "applies", "standing", "answers_for", "not_for", "sources", "struck_by", "derived", "leaves_out", "reviewed"}

// Number is a number of a rule.
type Number struct {
	Path string // in the version: "caps[0].to"
	Text string // as the file writes it: "$350,000"
	Figure
}

// Numbers are the numbers of the rule that somebody has to have stated.
func (v *Version) Numbers() []Number {
	var out []Number
	for _, name := range slices.Sorted(maps.Keys(v.members)) {
		if !slices.Contains(aside, name) {
			out = numbersIn(out, name, name, v.members[name])
		}
	}
	return out
}

// numbersIn appends the figures of a member: numbers, texts that are numbers, and the numbers of formulas. Days, names and words
// hold none; nor do citations.
func numbersIn(out []Number, at, name string, x any) []Number {
	switch x := x.(type) {
	case map[string]any:
		if _, citation := x["cite"]; citation {
			return out
		}
		for _, n := range slices.Sorted(maps.Keys(x)) {
			out = numbersIn(out, invalid.Join(at, n), n, x[n])
		}
	case []any:
		for i, e := range x {
			out = numbersIn(out, invalid.At(at, i), name, e)
		}
	case json.Number:
		out = appendNumber(out, at, x.String(), counted[name])
	case string:
		if _, isDay := civil.Parse(x); isDay == nil || name == "pin" {
			return out
		}
		if number.MatchString(x) {
			return appendNumber(out, at, x, counted[name])
		}
		if _, err := limit.Parse(x); err == nil {
			for _, n := range inFormula.FindAllString(x, -1) {
				out = appendNumber(out, at, n, Plain)
			}
		}
	}
	return out
}

// counted is what the members count whose names say it.
var counted = map[string]Unit{
	"percent": Percent, "years": Year, "months": Month, "within_months": Month, "days": Day,
}

// appendNumber appends a number, unless it is a nought, or a one that counts nothing: nobody needs to state these.
func appendNumber(out []Number, at, text string, unit Unit) []Number {
	bare := strings.ReplaceAll(text, ",", "")
	switch {
	case strings.HasPrefix(bare, "$"):
		bare, unit = bare[1:], Money
	case strings.HasSuffix(bare, "%"):
		bare, unit = bare[:len(bare)-1], Percent
	case unit == Percent && strings.Contains(bare, "/"): // a share, such as one third
		unit = Plain
	}
	if !number.MatchString(bare) {
		return out
	}
	n, ok := new(big.Rat).SetString(bare)
	if !ok || n.Sign() == 0 || unit == Plain && n.Cmp(big.NewRat(1, 1)) == 0 {
		return out
	}
	return append(out, Number{at, text, Figure{Value: n, Unit: unit}})
}

// number is how files and formulas write a number; inFormula finds the words of a formula too, so that what is part of a name
// is no number.
var (
	number    = regexp.MustCompile(`^[0-9]+(\.[0-9]+)?(/[0-9]+)?$`)
	inFormula = regexp.MustCompile(`[A-Za-z_][A-Za-z0-9_]*|\$[0-9]+(,[0-9]{3})*(\.[0-9]+)?|[0-9]+(\.[0-9]+)?(/[0-9]+)?%?`)
)

// witnesses calls do for each text in the lists of figures of the sources, with its path.
func (v *Version) witnesses(do func(at, text string)) {
	sources, _ := v.members["sources"].([]any)
	for i, s := range sources {
		source, _ := s.(map[string]any)
		texts, _ := source["figures"].([]any)
		for k, t := range texts {
			text, _ := t.(string)
			do(invalid.At(invalid.Join(invalid.At(invalid.Join(v.at, "sources"), i), "figures"), k), text)
		}
	}
}

// Witnessed reports whether a source of the version has witnesses.
func (v *Version) Witnessed() bool {
	found := false
	v.witnesses(func(string, string) { found = true })
	return found
}

// Check returns what is wrong with the witnesses of a file of law: words that are none, and a number of a rule that no witness
// states and that follows from none.
func Check(text []byte) error {
	var l invalid.List
	EachVersion(text, func(v *Version) { v.check(&l) })
	return l.Err()
}

// check notes what is wrong with the witnesses of the version.
func (v *Version) check(l *invalid.List) {
	var stated []Figure
	v.witnesses(func(at, text string) {
		if problem, allowed := Wrong(text); problem != "" {
			l.Add(at, invalid.Quote(text)+" "+problem, allowed)
		}
		stated = append(stated, Read(text)...)
	})
	derived := v.derived(l, stated)
	for _, f := range v.Numbers() {
		if !states(stated, f.Figure) && !states(derived, f.Figure) {
			l.Add(invalid.Join(v.at, f.Path), "no witness states "+f.Text, "the words of a source in its figures, or what it is derived from")
		}
	}
}

// derived are the figures that follow from others. What each follows from has to hold one that a source states.
func (v *Version) derived(l *invalid.List, stated []Figure) []Figure {
	var out []Figure
	list, _ := v.members["derived"].([]any)
	for i, d := range list {
		at := invalid.At(invalid.Join(v.at, "derived"), i)
		members, _ := d.(map[string]any)
		text, _ := members["figure"].(string)
		from, _ := members["from"].(string)
		if problem, allowed := Wrong(text); problem != "" {
			l.Add(invalid.Join(at, "figure"), invalid.Quote(text)+" "+problem, allowed)
		}
		if !slices.ContainsFunc(Read(from), func(f Figure) bool { return states(stated, f) }) {
			l.Add(invalid.Join(at, "from"), "names no figure that a witness states", "how it follows from a figure of a source, in up to 120 bytes")
		}
		out = append(out, Read(text)...)
	}
	return out
}

func states(list []Figure, n Figure) bool {
	return slices.ContainsFunc(list, func(f Figure) bool { return f.States(n) })
}
