// Package authority says what a rule or a figure rests on: a statute, a case, a court rule, a publication.
//
// A [Citation] carries the text a lawyer would cite, a pinpoint, the address where it was read, the day it was read and how
// far its content was confirmed, so that every line of a judgment can be followed back to a page. [Citation.Locator] is the
// stable address at which anybody can read it, made from the text that is cited.
package authority

import (
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// Kind is what sort of source a [Citation] names.
type Kind uint8

// The kinds of source. The zero Kind is unspecified and invalid in input.
const (
	KindUnspecified  Kind = iota
	KindConstitution      // a provision of a constitution
	KindStatute           // an enacted law
	KindRule              // a rule of court or procedure
	KindRegulation        // a rule of an agency
	KindCase              // a decision of a court
	KindRecord            // a verdict form, order or filing in the matter itself
	KindPublication       // a treatise, an article, a press or counsel's report
)

//enum:text Kind kind of source
var kindNames = [...]string{"", "constitution", "statute", "rule", "regulation", "case", "record", "publication"}

// Status is how far the content of a [Citation] was confirmed by whoever recorded it.
type Status uint8

// How far a source was confirmed. The zero Status is unspecified: the citation says nothing about it.
const (
	StatusUnspecified Status = iota
	Read                     // the source itself was read
	Reported                 // only a report of it was read: a digest, a survey, the press, counsel
	Unverified               // from general knowledge; not confirmed in anything read
)

//enum:text Status status of a source
var statusNames = [...]string{"", "read", "reported", "unverified"}

// Citation is one source.
type Citation struct {
	Kind     Kind       // what sort of source; required
	Text     string     // the citation as a lawyer writes it: "BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)"; required
	Pinpoint string     // where in it: "at 581", "subd. (a)"; may be empty
	URL      string     // where it was read, official where there is one; may be empty for a record of the matter
	Read     civil.Date // the day it was read; zero where unknown
	Status   Status     // how far its content was confirmed
	Note     string     // what the reader of a figure should know about this source; may be empty

	// Figures are the words in which the source states the numbers of a rule, as it has them: "two times", "ten percent". Only
	// the citations of the files of law have them; they are no part of what is printed.
	Figures immutable.List[string]
}

// Validate checks that the citation says what it cites and of what kind that is. Errors are *invalid.Error.
func (c Citation) Validate() error {
	var l invalid.List
	l.Enum("kind", kindNames[:], int(c.Kind), "kind of source")
	if strings.TrimSpace(c.Text) == "" {
		l.Add("text", "cites nothing", "the citation as a lawyer writes it")
	}
	_, err := c.Status.MarshalText()
	l.Merge("status", err)
	return l.Err()
}

// String returns text and pinpoint, and says so where the source was not confirmed.
func (c Citation) String() string {
	pinpoint, unverified := "", ""
	if c.Pinpoint != "" {
		pinpoint = ", " + c.Pinpoint
	}
	if c.Status == Unverified {
		unverified = " [unverified]"
	}
	return c.Text + pinpoint + unverified
}

// Constitution cites a provision of a constitution.
func Constitution(text, pinpoint string) Citation { return cite(KindConstitution, text, pinpoint) }

// Statute cites an enacted law.
func Statute(text, pinpoint string) Citation { return cite(KindStatute, text, pinpoint) }

// Rule cites a rule of court.
func Rule(text, pinpoint string) Citation { return cite(KindRule, text, pinpoint) }

// Case cites a decision of a court.
func Case(text, pinpoint string) Citation { return cite(KindCase, text, pinpoint) }

// Publication cites a report, an article or a treatise.
func Publication(text, pinpoint string) Citation { return cite(KindPublication, text, pinpoint) }

func cite(k Kind, text, pinpoint string) Citation {
	return Citation{Kind: k, Text: text, Pinpoint: pinpoint}
}

// ReadAt returns the citation with the address and the day it was read, and status [Read].
func (c Citation) ReadAt(url string, day civil.Date) Citation {
	c.URL, c.Read, c.Status = url, day, Read
	return c
}

// ReportedAt returns the citation with the address and the day of the report that was read, and status [Reported].
func (c Citation) ReportedAt(url string, day civil.Date) Citation {
	c.URL, c.Read, c.Status = url, day, Reported
	return c
}

// NotConfirmed returns the citation with status [Unverified].
func (c Citation) NotConfirmed() Citation {
	c.Status = Unverified
	return c
}

// Noted returns the citation with a note for the reader.
func (c Citation) Noted(note string) Citation {
	c.Note = note
	return c
}
