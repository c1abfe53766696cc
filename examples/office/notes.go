package main

import (
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/statement"
)

// printedNote is a note as the text of a statement prints it.
type printedNote struct {
	text    string // the source; where an earlier note names it, that note: "as note 11, at 582"
	earlier int    // the number of that earlier note; 0 where there is none
	address string // where the source can be read; empty where an earlier note has the same address, or none is known
	leftOut string // "Left out: ...", what the rules that rest on the source leave out; may be empty
}

// printedNotes are the notes of a document. A source is named once, and an address is printed once.
func printedNotes(d *statement.Document) []printedNote {
	cited := d.Notes()
	out := make([]printedNote, len(cited))
	named, printed := map[string]int{}, map[string]bool{}
	for i, n := range d.Footnotes() {
		c, p := &cited[i], &out[i]
		behind := strings.TrimPrefix(n.Text, c.Text)
		// What is left out stands behind everything else that a note says.
		if at := len(c.Pinpoint) + len(c.Note); at <= len(behind) {
			if before, after, is := strings.Cut(behind[at:], ". "+leftOut); is {
				behind, p.leftOut = behind[:at]+before, leftOut+after
			}
		}
		p.text = c.Text + behind
		if p.earlier = named[c.Text]; p.earlier > 0 {
			p.text = asNote(p.earlier) + behind
		} else {
			named[c.Text] = i + 1
		}
		if !printed[n.Address] {
			printed[n.Address] = true
			p.address = n.Address
		}
	}
	return out
}

// leftOut is before what a rule leaves out.
const leftOut = "Left out: "

// asNote refers to a note.
func asNote(number int) string { return "as note " + strconv.Itoa(number) }

// span is a piece of a list of notes that leads to one of them: "4-", "6" or "9,".
type span struct {
	text string
	note int
}

// spans are the pieces of a list of notes as it is printed. Three notes in a row and more are a range: "4-6".
func spans(notes []int) []span {
	var out []span
	for i := 0; i < len(notes); i++ {
		end := i
		for end+1 < len(notes) && notes[end+1] == notes[end]+1 {
			end++
		}
		if end >= i+2 {
			out = append(out, span{strconv.Itoa(notes[i]) + "-", notes[i]})
			i = end
		}
		s := span{strconv.Itoa(notes[i]), notes[i]}
		if i+1 < len(notes) {
			s.text += ","
		}
		out = append(out, s)
	}
	return out
}

// marked is a list of notes in words: "1, 4-6, 9".
func marked(notes []int) string {
	var b strings.Builder
	for _, s := range spans(notes) {
		b.WriteString(s.text)
		if strings.HasSuffix(s.text, ",") {
			b.WriteByte(' ')
		}
	}
	return b.String()
}
