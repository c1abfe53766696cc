package codec

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/immutable"
)

// Amounts is a member that is a list of amounts, each as [Form.Money] has it. An empty one is left out.
func (f *Form) Amounts(name string, to *[]decimal.Decimal) {
	switch {
	case to == nil:
	case f.Writing():
		writeList(f, name, *to, func(d *decimal.Decimal) { f.out.amount(*d) })
	case f.describing():
		f.about.member(name, &Schema{Type: "array", Items: &Schema{Type: "string", Pattern: numberPattern}})
	default:
		*to = f.object().Numbers(name)
	}
}

// Names is a member that is a list of names with a meaning as a whole, such as a set: an empty one is left out. The names
// that there are stand in the schema.
func (f *Form) Names(name string, write func() []string, read func(names []string) error, all func() []string) {
	switch {
	case f.Writing():
		f.out.Texts(name, write())
	case f.describing():
		f.about.member(name, &Schema{Type: "array", Items: &Schema{Type: "string", Enum: all()}})
	default:
		f.object().Set(name, read)
	}
}

// Texts is a member that is a list of texts. An empty one is left out.
func (f *Form) Texts(name string, to *[]string) {
	if to != nil && f.Reading() {
		*to = f.object().Texts(name)
	} else if to != nil {
		Words(f, name, to)
	}
}

// Words is a member that is a list of texts of a type of their own. An empty one is left out.
func Words[T ~string](f *Form, name string, to *[]T) {
	switch {
	case f.Writing():
		writeList(f, name, *to, func(s *T) {
			if f.out.String(string(*s)); len(*s) > maxText {
				f.out.errs.Add(f.out.path(), tooLong, allowedText)
			}
		})
	case f.describing():
		f.about.member(name, &Schema{Type: "array", Items: &Schema{Type: "string"}})
	default:
		*to = nil
		for _, s := range f.object().Texts(name) {
			*to = append(*to, T(s))
		}
	}
}

// FixedWords is [Words] for a list that cannot be changed.
func FixedWords[T ~string](f *Form, name string, to *immutable.List[T]) {
	list := to.Slice()
	Words(f, name, &list)
	if f.Reading() {
		*to = immutable.Of(list...)
	}
}

// Items is a member that is a list of objects. An empty one is left out.
func Items[T any](f *Form, name string, to *[]T, each func(*T, *Form)) { items(f, name, to, nil, each) }

// TextsOrItems is a member that is a list of which each element is a text or an object. The function short returns the
// place of the text in an element, and whether the text says all of the element, so that it is written as a text. An empty
// list is left out.
func TextsOrItems[T any](f *Form, name string, to *[]T, short func(*T) (text *string, all bool), each func(*T, *Form)) {
	items(f, name, to, short, each)
}

// items is a list of objects, or of objects and texts where there is a short form.
func items[T any](f *Form, name string, to *[]T, short func(*T) (text *string, all bool), each func(*T, *Form)) {
	switch {
	case f.Writing():
		writeList(f, name, *to, func(e *T) {
			if short != nil {
				if text, all := short(e); all {
					f.out.String(*text)
					return
				}
			}
			outer := f.enter()
			each(e, f)
			f.leave(outer)
		})
	case f.describing():
		element := &Schema{Type: "object"}
		each(new(T), &Form{about: element})
		if short != nil {
			element = &Schema{Either: []*Schema{{Type: "string"}, element}}
		}
		f.about.member(name, &Schema{Type: "array", Items: element})
	default:
		*to = readList(f.object(), name, short, each)
	}
}

// writeList writes a list with its elements. An empty one is left out unless the member is required.
func writeList[T any](f *Form, name string, list []T, write func(*T)) {
	if len(list) == 0 && !f.needs(name) {
		return
	}
	f.out.Name(name)
	f.out.Open('[')
	for i := range list {
		write(&list[i])
	}
	f.out.Close(']')
}

// FixedItems is [Items] for a list that cannot be changed.
func FixedItems[T any](f *Form, name string, to *immutable.List[T], each func(*T, *Form)) {
	list := to.Slice()
	Items(f, name, &list, each)
	if f.Reading() {
		*to = immutable.Of(list...)
	}
}

// readList reads a list of objects. Where there is a short form, an element may also be a text.
func readList[T any](o *Object, name string, short func(*T) (text *string, all bool), each func(*T, *Form)) []T {
	var out []T
	o.elements(name, func(i, left int, v []node) {
		var e *Object
		if short == nil || v[0].what == object {
			if e = o.sub(name, i, v); e == nil {
				return
			}
		} else if !o.is(v, text, name, i) || !o.fits(v, name, i) {
			return
		}
		if out == nil {
			out = make([]T, 0, left)
		}
		var zero T
		out = append(out, zero)
		to := &out[len(out)-1]
		if e == nil {
			said, _ := short(to)
			*said = o.say(v[0].text)
			return
		}
		each(to, FormOf(e))
		e.Done()
	})
	return out
}
