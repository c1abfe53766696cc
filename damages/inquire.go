package damages

import (
	"strings"

	"github.com/makewhole/remedies/damages/internal/engine"
)

// presumedCaveat is the one caveat that names what was presumed, and says in which direction the figures may move.
func (b *Branch) presumedCaveat() []Caveat {
	if len(b.of.Presumed) == 0 {
		return nil
	}
	var parts []string
	say := func(words string, of func(engine.Presumed) bool) {
		var names []string
		for _, p := range b.of.Presumed {
			if of(p) {
				names = append(names, p.Name)
			}
		}
		if len(names) > 0 {
			parts = append(parts, words+": "+strings.Join(names, ", "))
		}
	}
	exception := func(raises, lowers bool) func(engine.Presumed) bool {
		return func(p engine.Presumed) bool { return !p.Quantity && p.Raises == raises && p.Lowers == lowers }
	}
	const ordinary = "nobody recorded a finding on these exceptions, and it was presumed that none was established; "
	say(ordinary+"where one was, a figure may be higher", exception(true, false))
	say(ordinary+"where one was, a figure may be lower", exception(false, true))
	say(ordinary+"where one was, a figure may be higher or lower", exception(true, true))
	say(ordinary+"other answers change no figure alone", exception(false, false))
	say("nobody recorded these quantities, and a limit that they can only lower was applied without them, so that a figure may be lower",
		func(p engine.Presumed) bool { return p.Quantity && !p.Lacking })
	say("nobody recorded these quantities, and a limit that rests on them leaves its awards without a figure",
		func(p engine.Presumed) bool { return p.Quantity && p.Lacking })
	return []Caveat{{Kind: CaveatPresumed, Text: strings.Join(parts, "; ")}}
}
