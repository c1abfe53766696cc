package authority

import (
	_ "embed"
	"sync"

	"github.com/makewhole/remedies/damages/codec"
)

// table is the table of forms of citation and of address, in three lists, by what is cited. It is read and never written.
//
// A code stands in it only where the address of a section follows from its citation. Of most of Arkansas, Connecticut, Georgia,
// Mississippi, Tennessee and Vermont it does not: their addresses also name a chapter, an article or a part that the citation
// does not give. Of these states, the table has the chapters and articles of which it is known what sections they hold. A rule
// of court that has no page of its own is at the page of the rules, and an act at the page of its bill.
//
// Decisions are at the resolver of citations of CourtListener. Justia files those of the Supreme Court of the United States
// under their pages up to volume 576, and later ones under their docket numbers.
type table struct {
	codes     []place // laws, rules and constitutions
	registers []place // what agencies published
	reporters []place // the reports of decisions

	codeByLetter, registerByLetter, reporterByLetter *letters
}

//go:embed places.json
var placesFile []byte

// places reads the table when it is first asked for. A test reads the file, so that it cannot fail here.
//
//nolint:gochecknoglobals // the table, read once and never written after
var places = sync.OnceValue(func() *table {
	t, _ := readPlaces(placesFile)
	return t
})

func readPlaces(file []byte) (*table, error) {
	t := new(table)
	l, err := codec.ReadForm(file, func(f *codec.Form) {
		var laws []law
		codec.Items(f, "codes", &laws, (*law).form)
		for _, x := range laws {
			t.codes = append(t.codes, x.places...)
		}
		codec.Items(f, "registers", &t.registers, (*place).form)
		codec.Items(f, "reporters", &t.reporters, (*place).form)
	})
	if err == nil {
		err = l.Err()
	}
	t.codeByLetter, t.registerByLetter, t.reporterByLetter = byLetter(t.codes, 0), byLetter(t.registers, afterVolume), byLetter(t.reporters, afterVolume)
	return t, err
}

// law is the codes of one jurisdiction.
type law struct {
	of     string
	places []place
}

func (x *law) form(f *codec.Form) {
	f.Require("of", "places")
	f.Text("of", &x.of)
	codec.Items(f, "places", &x.places, (*place).form)
}

func (p *place) form(f *codec.Form) {
	f.Require("cited", "at")
	f.Text("cited", &p.cited)
	f.Text("at", &p.at)
	codec.Integer(f, "from", &p.from)
	codec.Integer(f, "to", &p.to)
}
