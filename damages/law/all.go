package law

import (
	"sync"

	files "github.com/makewhole/remedies/damages/law/data"
)

// all is every jurisdiction, in the order of codes, federal law first. The files of one are read when it is first asked for.
var all = sync.OnceValue(func() []*jurisdiction {
	var list []*jurisdiction
	for code, name := range files.Codes() {
		list = append(list, &jurisdiction{code: code, name: name})
	}
	return list
})

const letters = 26

// places is the jurisdiction of each code with two letters, nil where none has it.
var places = sync.OnceValue(func() *[letters * letters]*jurisdiction {
	var out [letters * letters]*jurisdiction
	for _, j := range all()[1:] {
		out[int(j.code[3]-'A')*letters+int(j.code[4]-'A')] = j
	}
	return &out
})
