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
	v, err := r.value(data, errs)
	if err != nil {
		return err
	}
	if v.isObject("", errs) {
		r.root.open(v.nodes)
		read(&r.root)
		r.root.Done()
	} else {
		read(nil)
	}
	return nil
}

// ReadValue is [Read] for a text that may be any value.
func ReadValue(data []byte, errs *invalid.List, read func(v *Value)) error {
	r := readers.Get().(*reader)
	defer r.put()
	v, err := r.value(data, errs)
	if err == nil {
		read(&v)
	}
	return err
}

// value reads a text as one value.
func (r *reader) value(data []byte, errs *invalid.List) (Value, error) {
	r.parser.words = &r.words
	if err := r.parse(data); err != nil {
		return Value{}, err
	}
	r.common.words, r.common.errs, r.common.texts = &r.words, errs, nil
	if r.listed > 0 {
		r.common.texts = make([]string, r.listed)
	}
	return Value{&r.words, r.nodes, &r.common}, nil
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
