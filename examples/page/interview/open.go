package interview

import (
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
)

// Opened is a file that was opened.
type Opened struct {
	Wrong []Wrong `json:"wrong"` // why it cannot be opened; empty where it can
	// Plain is the case as a plain verdict, where that holds everything that the file holds; a form can show and change it.
	Plain json.RawMessage `json:"plain,omitempty"`
	// Matter is the case as a matter, where it holds more than a plain verdict.
	Matter json.RawMessage `json:"matter,omitempty"`
	Holds  []string        `json:"holds"` // what such a matter holds, in sentences
}

// Open reads a file that holds a matter or a plain verdict.
func Open(text []byte) Opened {
	out := Opened{Wrong: []Wrong{}, Holds: []string{}}
	m, err := damages.DecodeMatter(text)
	if err != nil {
		out.Wrong = wrongs(err)
		return out
	}
	whole, err := m.MarshalJSON()
	if err != nil {
		out.Wrong = wrongs(err)
		return out
	}
	if v, is := plain(m, whole); is {
		if out.Plain, err = codec.WriteForm(v.Form); err == nil {
			return out
		}
	}
	out.Matter, out.Holds = whole, holds(m)
	return out
}

// plain is the plain verdict that a matter is, and whether it is one: whether nothing is lost.
func plain(m *damages.Matter, whole []byte) (*damages.PlainVerdict, bool) {
	if len(m.Parties) != 2 || len(m.Claims) != 1 || len(m.Docket) != 1 || m.Docket[0].Verdict == nil {
		return nil, false
	}
	verdict := m.Docket[0].Verdict
	v := &damages.PlainVerdict{Plaintiff: m.Parties[0].Name, Defendant: m.Parties[1].Name, Organization: m.Parties[1].Organization,
		Law: m.Claims[0].Law, Cause: m.Claims[0].Cause, Dates: m.Dates, By: verdict.By, Findings: m.Findings, Facts: m.Facts}
	if m.Forum != v.Law {
		v.Forum = m.Forum
	}
	for i := range verdict.Awards {
		switch a := &verdict.Awards[i]; a.ID {
		case head.KindEconomic.String():
			v.Economic = a.Amount
		case head.KindNoneconomic.String():
			v.Noneconomic = a.Amount
		case head.KindPunitive.String():
			v.Punitive = a.Amount
		}
	}
	for i := range verdict.Fault {
		if verdict.Fault[i].Of == m.Parties[0].ID {
			v.PlaintiffsFault = verdict.Fault[i].Percent
		}
	}
	for _, caption := range []string{"", m.Caption} { // one that is made from the names follows them
		v.Caption = caption
		if again, err := v.Matter(); err == nil {
			if text, err := again.MarshalJSON(); err == nil && bytes.Equal(text, whole) {
				return v, true
			}
		}
	}
	return nil, false
}

// holds says what a matter holds.
func holds(m *damages.Matter) []string {
	sides := map[damages.Role][]string{}
	for i := range m.Parties {
		p := &m.Parties[i]
		sides[p.Role] = append(sides[p.Role], named(p.Name, p.ID))
	}
	var out []string
	say := func(of string, list []string) {
		if n := len(list); n > 0 {
			if n > mostNamed {
				list = append(list[:mostNamed:mostNamed], "and "+strconv.Itoa(n-mostNamed)+" more")
			}
			out = append(out, of+": "+strings.Join(list, "; "))
		}
	}
	if s := strings.TrimSpace(m.Court + " " + m.Number); s != "" {
		say("Court", []string{s})
	}
	say("For", sides[damages.Plaintiff])
	say("Against", sides[damages.Defendant])
	var claims, docket []string
	for i := range m.Claims {
		c := &m.Claims[i]
		place := c.Law
		if j, err := law.Lookup(c.Law); err == nil {
			place = j.Name()
		}
		claims = append(claims, named(c.Title, c.ID)+" ("+place+")")
	}
	say("Claims", claims)
	for i := range m.Docket {
		e := &m.Docket[i]
		kind := "order"
		if e.Verdict != nil {
			kind = "verdict of " + dollars(awarded(&damages.Matter{Docket: []damages.Event{*e}}))
		}
		if !e.Date.IsZero() {
			kind += ", " + e.Date.String()
		}
		docket = append(docket, kind)
	}
	say("Docket", docket)
	if n := len(m.Settled); n > 0 {
		say("Settlements", []string{strconv.Itoa(n)})
	}
	return out
}

// mostNamed is how many things of a kind are named.
const mostNamed = 6
