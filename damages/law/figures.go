package law

import (
	"io/fs"
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	files "github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/law/internal/witness"
)

// Unwitnessed is a version of a rule with figures, of whose sources none is recorded to state a figure in words of its own.
type Unwitnessed struct {
	File    string // of the law, such as "us-oh/punitive.json"
	ID      dated.RuleID
	Title   string
	Figures []string // as the file writes them, each once
}

// WithoutWitnesses lists the versions of the library's law, those of statutory remedies too, that have figures, and of whose
// sources none has a list of figures. A test requires that there are none, as [Load] does of the files it reads.
func WithoutWitnesses() []Unwitnessed {
	var list []Unwitnessed
	names, _ := fs.Glob(files.Files, "us*/*.json") // the pattern is one
	for _, name := range names {
		text, _ := files.Files.ReadFile(name)
		witness.EachVersion(text, func(v *witness.Version) {
			numbers := v.Numbers()
			if len(numbers) == 0 || v.Witnessed() {
				return
			}
			u := Unwitnessed{File: name, ID: dated.RuleID(v.Text("id")), Title: v.Text("title")}
			for _, n := range numbers {
				if !slices.Contains(u.Figures, n.Text) {
					u.Figures = append(u.Figures, n.Text)
				}
			}
			list = append(list, u)
		})
	}
	return list
}
