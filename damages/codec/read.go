package codec

import (
	"strings"
	"sync"

	"github.com/makewhole/remedies/damages/invalid"
)

// Read reads a text that is one object, and says in errs what is wrong in it. The error is that the text is no JSON that
// [Parse] reads; nothing is read of it then. The object, and all that comes from it, must not be used after Read returns.
func Read(data []byte, errs *invalid.List, read func(o *Object)) error {
	r := readers.Get().(*reader)
	defer r.put()
	r.parser.words = &r.words
	if err := r.parse(data); err != nil {
		return err
	}
	r.common.words, r.common.errs, r.common.texts = &r.words, errs, make([]string, r.listed)
	v := Value{&r.words, r.nodes}
	if v.isObject("", errs) {
		r.root.open(v.nodes[1:])
		read(&r.root)
		r.root.Done()
	} else {
		read(nil)
	}
	return nil
}

// readers holds the memory of readings that are done. Nothing in it outlives the call that took it.
var readers = sync.Pool{New: func() any {
	r := new(reader)
	r.root = Object{element: -1, common: &r.common}
	return r
}}

// reader is the memory that a reading takes.
type reader struct {
	parser

	words  words
	common common
	root   Object
}

// keepNodes is how many values a reader that is kept may have room for.
const keepNodes = 1 << 14

func (r *reader) put() {
	if cap(r.nodes) > keepNodes {
		return
	}
	r.words, r.unescaped = words{}, strings.Builder{}
	r.parser = parser{nodes: r.nodes[:0], at: r.at[:0]}
	r.common = common{spare: r.common.spare, text: r.common.text[:0]}
	r.root.reset()
	readers.Put(r)
}
