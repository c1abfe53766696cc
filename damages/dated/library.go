package dated

import (
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"

	files "github.com/makewhole/remedies/damages/law/data"
)

// Library is the library's law on one subject: a file in the folder of each jurisdiction that has law on it. A file is
// decoded when it is first asked for. A nil Library holds nothing.
type Library[L any] struct {
	read func() map[string]func() L // by codes
}

// NewLibrary returns the library's law on a subject, whose files have the subject's name and the form given.
func NewLibrary[L any](subject string, form func(*L, *File)) *Library[L] {
	return &Library[L]{sync.OnceValue(func() map[string]func() L {
		out := map[string]func() L{}
		names, _ := fs.Glob(files.Files, "us*/"+subject+".json") // the pattern is one
		for _, name := range names {
			code := strings.ToUpper(path.Dir(name))
			out[code] = sync.OnceValue(func() L {
				var got L
				text, _ := files.Files.ReadFile(name)
				_ = ReadFile(text, code, nil, func(f *File) { // a test reads every file, so that it cannot fail here
					if form != nil {
						form(&got, f)
					}
				})
				return got
			})
		}
		return out
	})}
}

// Codes returns the codes of the jurisdictions that have law on the subject, in order.
func (l *Library[L]) Codes() []string {
	if l == nil || l.read == nil {
		return nil
	}
	return slices.Sorted(maps.Keys(l.read()))
}

// Of returns the law of the jurisdiction with the code; the zero law where it has none on the subject.
func (l *Library[L]) Of(code string) L {
	var none L
	if l == nil || l.read == nil {
		return none
	}
	if read := l.read()[code]; read != nil {
		return read()
	}
	return none
}
