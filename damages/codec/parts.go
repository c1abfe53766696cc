package codec

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// enter starts an object; leave ends it, and is given what enter returned.
func (f *Form) enter() (outer int) {
	outer, f.from = f.from, len(f.out.kept)
	f.out.Open('{')
	return outer
}

func (f *Form) leave(outer int) {
	f.out.Close('}')
	f.out.kept, f.from = f.out.kept[:f.from], outer
}

// Part is a member that is an object: each goes through its members. An object without members is left out.
func (f *Form) Part(name string, each func(*Form)) {
	switch {
	case f.Writing():
		at := f.out.here()
		f.out.Name(name)
		outer := f.enter()
		empty := len(f.out.b)
		each(f)
		held := len(f.out.b) > empty
		f.leave(outer)
		if !held && !f.needs(name) {
			f.out.back(at)
		}
	case f.describing():
		s := &Schema{Type: "object"}
		each(&Form{about: s})
		f.about.member(name, s)
	default:
		if o := f.object().Sub(name); o != nil {
			each(FormOf(o))
			o.Done()
		}
	}
}

// Maybe is a member that is an object or absent, as the pointer is nil or not.
func Maybe[T any](f *Form, name string, to **T, each func(*T, *Form)) {
	switch {
	case f.Writing():
		if *to != nil {
			f.out.Name(name)
			outer := f.enter()
			each(*to, f)
			f.leave(outer)
		}
	case f.describing():
		s := &Schema{Type: "object"}
		each(new(T), &Form{about: s})
		f.about.member(name, s)
	default:
		*to = nil
		if o := f.object().Sub(name); o != nil {
			*to = new(T)
			each(*to, FormOf(o))
			o.Done()
		}
	}
}

// ReadForm reads a text that is one object. The list holds what is wrong in it; the error is that the text is no JSON.
func ReadForm(data []byte, each func(*Form)) (*invalid.List, error) {
	l := new(invalid.List)
	err := Read(data, l, func(o *Object) {
		if each != nil {
			each(FormOf(o))
		}
	})
	return l, err
}

// Checked reads a text that is one object, and asks what it says whether it is valid. It returns the zero T with an error.
func Checked[T interface{ Validate() error }](data []byte, each func(*T, *Form)) (T, error) {
	var got, none T
	l, err := ReadForm(data, func(f *Form) { each(&got, f) })
	if err == nil {
		err = l.Err()
	}
	if err == nil {
		err = got.Validate()
	}
	if err != nil {
		return none, err
	}
	return got, nil
}

// WriteForm writes an object.
func WriteForm(each func(*Form)) ([]byte, error) {
	text, err := Write(func(w *Writer) { w.Form(each) })
	if err != nil {
		return nil, err
	}
	return text, nil
}

// Form writes an object.
func (w *Writer) Form(each func(*Form)) {
	f := w.form()
	outer := f.enter()
	if each != nil {
		each(f)
	}
	f.leave(outer)
}

// Members writes members of the object that was opened last.
func (w *Writer) Members(each func(*Form)) {
	f := w.form()
	outer := f.from
	f.from = len(w.kept)
	if each != nil {
		each(f)
	}
	w.kept, f.from = w.kept[:f.from], outer
}

// written is how far a writer has come.
type written struct {
	bytes int
	comma bool
}

func (w *Writer) here() written { return written{len(w.b), w.comma} }

// back takes back what was written since.
func (w *Writer) back(to written) { w.b, w.comma = w.b[:to.bytes], to.comma }
