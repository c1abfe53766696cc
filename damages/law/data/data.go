// Package data holds the law as files: a folder for each jurisdiction, a file for each subject, the words that they use,
// and the published series of rates. The packages that need a file read it from here; package law explains its form.
package data

import (
	"embed"
	"iter"
	"strings"
)

// Jurisdictions are the codes and the names of the jurisdictions, one a line, in the order of codes, federal law first.
//
//go:embed jurisdictions.txt
var Jurisdictions string

// Files are all files of the folder. They are part of a program that imports this package, and nothing reads them until it
// is asked.
//
//go:embed us*/*.json words.json rates/*.csv
var Files embed.FS

// Codes goes through the codes of the jurisdictions with their names, in the order of codes, federal law first.
func Codes() iter.Seq2[string, string] {
	return func(yield func(code, name string) bool) {
		for line := range strings.Lines(Jurisdictions) {
			if code, name, _ := strings.Cut(strings.TrimSpace(line), " "); !yield(code, name) {
				return
			}
		}
	}
}
