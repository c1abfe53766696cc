package codec

// TextsOrItems is a member that is a list of which each element is a text or an object. Short gives the place of the text in
// an element, and whether the text says all of the element, so that it is written as a text. An empty list is left out.
func TextsOrItems[T any](f *Form, name string, to *[]T, short func(*T) (text *string, all bool), each func(*T, *Form)) {
	f = f.or()
	switch {
	case f.out != nil:
		if len(*to) == 0 && !f.needs(name) {
			return
		}
		f.out.Name(name)
		f.out.Open('[')
		for i := range *to {
			e := &(*to)[i]
			if text, all := short(e); all {
				f.out.String(*text)
				continue
			}
			f.out.Open('{')
			each(e, &Form{out: f.out})
			f.out.Close('}')
		}
		f.out.Close(']')
	case f.about != nil:
		s := &Schema{Type: "object"}
		each(new(T), &Form{about: s})
		f.about.member(name, &Schema{Type: "array", Items: &Schema{Either: []*Schema{{Type: "string"}, s}}})
	default:
		*to = nil
		f.in.elements(name, func(i, _ int, v []node) {
			var e T
			if v[0].what == object {
				o := f.in.sub(name, i, v)
				each(&e, &Form{in: o})
				o.Done()
			} else if f.in.is(v, text, name, i) && f.in.fits(v, name, i) {
				at, _ := short(&e)
				*at = f.in.say(v[0].text)
			}
			*to = append(*to, e)
		})
	}
}
