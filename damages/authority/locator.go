package authority

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// longestCited is how many bytes of a citation, its pinpoint included, are looked at. No citation is so long.
const longestCited = 512

// longestNumber is how many bytes a number of a section, a volume or a page may have. None is so long.
const longestNumber = 20

// Locator returns a stable address at which the source can be read: the official site of a code, the Legal Information
// Institute, CourtListener, Justia or Public.Law. It is made from the text of the citation alone, or from its text and its
// pinpoint where the text names only a chapter, by one table of forms of citation and of address. It is "" where the table
// has no entry and where the citation is to a text that was law at another time, because the address leads to the text of
// today. Of several sections, and of the parallel reports of a case, the address is that of the first that the table knows.
//
// A locator says where a source can be read. [Citation].URL says where it was read.
func (c Citation) Locator() string {
	if len(c.Text)+len(c.Pinpoint) > longestCited || earlier(c.Pinpoint) {
		return ""
	}
	if c.Kind == KindCase {
		return reported(c.Text, places().reporterByLetter)
	}
	if at := enacted(c.Text); at != "" {
		return at
	}
	if strings.HasPrefix(c.Pinpoint, "§") {
		if at := enacted(c.Text + ", " + c.Pinpoint); at != "" {
			return at
		}
	}
	return reported(c.Text, places().registerByLetter)
}

// earlier reports whether a pinpoint is to a text as it was law at another time.
func earlier(pinpoint string) bool {
	return strings.Contains(pinpoint, "before ") || strings.Contains(pinpoint, "as in force") ||
		strings.Contains(pinpoint, "as it stood") || strings.Contains(pinpoint, "as amended")
}

// enacted returns the address of the law, rule or constitution that a text begins with, or "".
func enacted(text string) string {
	if text == "" {
		return ""
	}
	for _, p := range places().codeByLetter[letterOf(text[0])] {
		if begins(text, p.cited) {
			if at, ok := p.address(text, onlyMore); ok {
				return at
			}
		}
	}
	return ""
}

// letters are the entries of a list by one letter of how a source is cited, so that few of them are tried.
type letters [256][]*place

// byLetter sorts a list by the letter at a place.
func byLetter(list []place, at int) *letters {
	var by letters
	for i := range list {
		c := letterOf(list[i].cited[at])
		by[c] = append(by[c], &list[i])
	}
	return &by
}

// letterOf is the letter by which entries are sorted. Numbers count as the place for a number does.
func letterOf(c byte) byte {
	if isDigit(c) {
		return '{'
	}
	return c
}

// A report is known by the letter that follows its volume and a space or a hyphen.
const afterVolume = len("{1#} ")

// begins reports whether a text begins with the letters that the form of a citation has before its next number.
func begins(text, cited string) bool {
	for i := range len(cited) {
		switch c := cited[i]; {
		case c == '{' || c == '[' || c == '*' || c >= utf8.RuneSelf: // a § also stands for §§
			return true
		case i >= len(text) || text[i] != c:
			return false
		}
	}
	return true
}

// reported returns the address of the first report in the text, at its beginning or after a comma, that the list has.
func reported(text string, list *letters) string {
	for {
		volume := 0
		for volume < len(text) && isDigit(text[volume]) {
			volume++
		}
		if volume > 0 && volume+1 < len(text) {
			for _, p := range list[letterOf(text[volume+1])] {
				if begins(text[volume:], p.cited[len("{1#}"):]) {
					if at, ok := p.address(text, atAnEnd); ok {
						return at
					}
				}
			}
		}
		next := strings.Index(text, ", ")
		if next < 0 {
			return ""
		}
		text = text[next+len(", "):]
	}
}

// atAnEnd reports whether the number of a page ends before the text.
func atAnEnd(text string, _ bool) bool { return text == "" || strings.IndexByte(" ,;)", text[0]) >= 0 }

// place is an entry of the table: how a source is cited, and the address that follows from it.
//
// In cited, {1} is a number that starts with a digit and holds letters and digits, as in "78B". {1.} may hold dots
// between them, {1-} dots and hyphens; {1#} is of digits alone, and {1R} is a Roman number. A § also stands for §§, and
// what is in square brackets may be missing. After the last number only subdivisions and further numbers may follow, or
// anything if cited ends in *.
//
// In at, {1} is that number as it is cited, {1~} has hyphens for dots and no capitals, {1R} is a Roman number in digits,
// {1:4} is filled up with zeros to four digits, {1/100} is how many hundreds it has and {1%100} what is left of it.
type place struct {
	cited string
	at    string
	from  int // the least first number that the entry is good for
	to    int // the greatest; 0 for any
}

// numbers are the numbers of a citation, by the digit that names them in an entry.
type numbers [5]string

// address returns the address of a text that begins as the entry says, and after it ends as a citation may.
func (p *place) address(text string, ends func(rest string, several bool) bool) (string, bool) {
	var n numbers
	if !p.match(text, &n, ends) {
		return "", false
	}
	if p.from > 0 || p.to > 0 {
		if first, _, ok := value(n[1]); !ok || first < p.from || p.to > 0 && first > p.to {
			return "", false
		}
	}
	var room [192]byte
	b := room[:0]
	for at := p.at; at != ""; {
		open := strings.IndexByte(at, '{')
		if open < 0 {
			b = append(b, at...)
			break
		}
		end := open + strings.IndexByte(at[open:], '}')
		b = append(b, at[:open]...)
		var ok bool
		if b, ok = fill(b, n[at[open+1]-'0'], at[open+2:end]); !ok {
			return "", false
		}
		at = at[end+1:]
	}
	return string(b), true
}

// match reports whether the text begins as the entry says and then ends as it may, and notes its numbers. Of several
// sections that are joined by hyphens, a range is known only where the number of a section has no hyphen.
func (p *place) match(text string, n *numbers, ends func(rest string, several bool) bool) bool {
	several := false
	cited := p.cited
	for cited != "" {
		switch cited[0] {
		case '{':
			end := strings.IndexByte(cited, '}')
			length := numberLength(text, cited[2:end], several)
			if length == 0 {
				return false
			}
			n[cited[1]-'0'], text, cited = text[:length], text[length:], cited[end+1:]
		case '[':
			end := strings.IndexByte(cited, ']')
			text, cited = strings.TrimPrefix(text, cited[1:end]), cited[end+1:]
		case '*':
			return text == "" || !isNumber(text[0])
		default:
			if text == "" || text[0] != cited[0] {
				return false
			}
			if strings.HasPrefix(cited, "§") {
				rest, is := strings.CutPrefix(text, "§")
				if !is {
					return false
				}
				text, several = strings.CutPrefix(rest, "§")
				cited = cited[len("§"):]
				continue
			}
			text, cited = text[1:], cited[1:]
		}
	}
	return ends(text, several && !strings.Contains(p.cited, "}-{"))
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// isNumber reports whether a byte can stand in a number of a section.
func isNumber(c byte) bool {
	return isDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// numberLength returns how long the number is that the text begins with, 0 where it begins with none that is allowed.
// Among several sections, a hyphen between digits is the "to" of a range.
func numberLength(text, allowed string, several bool) int {
	if allowed == "R" {
		n := 0
		for n < len(text) && strings.IndexByte("IVXL", text[n]) >= 0 {
			n++
		}
		return n
	}
	if text == "" || !isDigit(text[0]) {
		return 0
	}
	n := 1
	for ; n < len(text) && n <= longestNumber; n++ {
		c := text[n]
		if isDigit(c) || isNumber(c) && allowed != "#" {
			continue
		}
		if c != '.' && c != '-' || n+1 == len(text) || !isNumber(text[n+1]) {
			break
		}
		within := allowed == "-" || c == '.' && allowed == "."
		if !within || c == '-' && several && isDigit(text[n-1]) && isDigit(text[n+1]) {
			break
		}
	}
	if n > longestNumber {
		return 0
	}
	return n
}

// onlyMore reports whether nothing follows the first section of a citation but its subdivisions, further sections, and
// what it was formerly: not a year or an amendment, which cite the text of another time.
func onlyMore(text string, several bool) bool {
	for text != "" {
		if text[0] == ';' || strings.HasPrefix(text, " (formerly ") {
			return true
		}
		if text[0] == '(' {
			end := strings.IndexByte(text, ')')
			if end < 2 || end > len("(xviii)") {
				return false
			}
			text = text[end+1:]
			continue
		}
		if strings.HasPrefix(text, "-(") {
			text = text[1:] // to the last of several subdivisions
			continue
		}
		if text[0] == '-' {
			if !several {
				return false
			}
			text = text[1:]
		} else {
			before := len(text)
			text = strings.TrimPrefix(text, ",")
			for _, word := range [...]string{" and", " to"} {
				text = strings.TrimPrefix(text, word)
			}
			joined := len(text) < before
			if text = strings.TrimPrefix(text, " "); len(text) == before {
				return false
			}
			if end := strings.IndexByte(text, ')'); joined && end > 0 && end < len("(2004") && text[0] == '(' {
				continue // another subdivision of the same section: too short for a year
			}
			text = strings.TrimPrefix(strings.TrimPrefix(text, "§"), "§")
			text = strings.TrimPrefix(text, " ")
		}
		n := numberLength(text, "-", several)
		for n > 0 && n < len(text) && (text[n] == ':' || text[n] == ',') && n+1 < len(text) && isNumber(text[n+1]) {
			n += 1 + numberLength(text[n+1:], "-", several)
		}
		if n == 0 {
			return false
		}
		text = text[n:]
	}
	return true
}

// fill appends a number to b in the way that a place of an address asks for.
func fill(b []byte, number, way string) ([]byte, bool) {
	switch way {
	case "":
		return append(b, number...), true
	case "~":
		return append(b, strings.ToLower(strings.ReplaceAll(number, ".", "-"))...), true
	case "R":
		n, ok := roman(number)
		return digits(b, n, 0), ok
	}
	n, suffix, ok := value(number)
	if !ok {
		return b, false
	}
	if rest, is := strings.CutPrefix(way, "/100"); is {
		n, suffix, way = n/100, "", rest
	} else if rest, is = strings.CutPrefix(way, "%100"); is {
		n, way = n%100, rest
	}
	width := 0
	if way != "" {
		width = int(way[1] - '0')
	}
	return append(digits(b, n, width), suffix...), true
}

// value returns the digits that a number begins with as a number, and what follows them.
func value(number string) (n int, suffix string, ok bool) {
	i := 0
	for ; i < len(number) && isDigit(number[i]); i++ {
		if i == 9 {
			return 0, "", false
		}
		n = 10*n + int(number[i]-'0')
	}
	return n, number[i:], i > 0
}

// digits appends n, filled up with zeros to the width.
func digits(b []byte, n, width int) []byte {
	s := strconv.Itoa(n)
	for range width - len(s) {
		b = append(b, '0')
	}
	return append(b, s...)
}

// roman returns the value of a Roman number up to XXXIX: no constitution has more articles or amendments.
func roman(number string) (int, bool) {
	const units = " I II III IV V VI VII VIII IX "
	tens := 0
	for tens < 3 && strings.HasPrefix(number, "X") {
		number = number[1:]
		tens++
	}
	if number == "" {
		return 10 * tens, tens > 0
	}
	unit := 0
	for word := range strings.FieldsSeq(units) {
		if unit++; word == number {
			return 10*tens + unit, true
		}
	}
	return 0, false
}
