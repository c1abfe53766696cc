package codec

import (
	"bytes"
	"unicode/utf8"
)

// Layout writes a JSON text in the one layout that the files of this library have: an object or a list stands on one line
// where it fits into so many characters, and otherwise has a line for each of its members. Errors are those of [Parse].
func Layout(text []byte, width int) ([]byte, error) {
	v, err := Parse(text)
	if err != nil {
		return nil, err
	}
	l := layout{words: v.words, width: width}
	l.value(v.nodes, 0, 0)
	return append(l.b.Bytes(), '\n'), nil
}

type layout struct {
	b     bytes.Buffer
	words *words
	width int
}

// value writes a value. What it is written behind takes up used characters of its line, and what follows it after more.
func (l *layout) value(v []node, indent, used int) {
	flat := new(Writer)
	flat.value(l.words, v)
	if line := spaced(flat.Bytes()); v[0].what != object && v[0].what != array || len(v) == 1 || used+utf8.RuneCount(line) < l.width && flatly(v) {
		l.b.Write(line)
		return
	}
	open, closing := byte('{'), byte('}')
	if v[0].what == array {
		open, closing = '[', ']'
	}
	l.b.WriteByte(open)
	first := true
	for m := range parts(v[1:]) {
		if !first {
			l.b.WriteByte(',')
		}
		first = false
		l.line(indent + 1)
		used := indent + 1
		if v[0].what == object {
			name := new(Writer)
			name.String(l.words.at(m[0].name))
			l.b.Write(name.Bytes())
			l.b.WriteString(": ")
			used += utf8.RuneCount(name.Bytes()) + 2
		}
		l.value(m, indent+1, used)
	}
	l.line(indent)
	l.b.WriteByte(closing)
}

func (l *layout) line(indent int) {
	l.b.WriteByte('\n')
	for range indent {
		l.b.WriteByte(' ')
	}
}

// flatly reports whether a value may stand on one line: it holds no list of more than one object.
func flatly(v []node) bool {
	for i := range v {
		if v[i].what == array {
			objects := 0
			for e := range parts(v[i+1 : i+int(v[i].size)]) {
				if e[0].what == object {
					objects++
				}
			}
			if objects > 1 {
				return false
			}
		}
	}
	return true
}

// spaced puts a space after each comma and colon between values.
func spaced(line []byte) []byte {
	out := make([]byte, 0, len(line)+16)
	quoted := false
	for i := 0; i < len(line); i++ {
		c := line[i]
		out = append(out, c)
		switch {
		case quoted && c == '\\':
			i++
			out = append(out, line[i])
		case c == '"':
			quoted = !quoted
		case !quoted && (c == ',' || c == ':'):
			out = append(out, ' ')
		}
	}
	return out
}
