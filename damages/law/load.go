package law

import (
	"errors"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law/internal/witness"
)

// FileError says what is wrong in a file of law.
type FileError struct {
	File string // its name in the file system, such as "us-oh/punitive.json"
	Err  error  // *invalid.Error values with the paths of what is wrong, or why the file could not be read
}

// Error names the file and says what is wrong in it.
func (e *FileError) Error() string {
	if e.Err == nil {
		return e.File + ": cannot be read"
	}
	return e.File + ": " + e.Err.Error()
}

// Unwrap returns what is wrong.
func (e *FileError) Unwrap() error { return e.Err }

// Load reads files of law and returns the jurisdictions that they are of, for Options.Law of package damages. The file
// system holds a folder for each jurisdiction, named by its code in small letters, with files of the names and the form
// that the library's own have. A subject for which a folder has no file keeps the library's law. A folder
// "rates", which is where the library has the published series, is passed over: later figures of a series are given to
// package interest.
//
// The rules are checked as the library's own are. Errors, all together: *[FileError] for a file that cannot be read, a
// member or a name that is not known, periods that overlap, an event that is missing, a formula that cannot be read, a
// rule that contradicts itself, a folder that no jurisdiction is named like; and a number of a version's rule that none of
// its sources is recorded to state in its figures, and that is not derived from one that is stated.
func Load(files fs.FS) ([]Jurisdiction, error) {
	if files == nil {
		return nil, invalid.New("files", "no file system", "one that holds files of law")
	}
	folders, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil, &FileError{File: ".", Err: err}
	}
	var out []Jurisdiction
	var errs []error
	for _, f := range folders {
		if !f.IsDir() || f.Name() == ratesFolder {
			continue
		}
		j, err := Lookup(strings.ToUpper(f.Name()))
		if err != nil {
			errs = append(errs, &FileError{File: f.Name(), Err: invalid.New("", "is no jurisdiction", "a folder named by the code of a jurisdiction, such as us-oh")})
			continue
		}
		if err := onlySubjects(files, f.Name()); err != nil {
			errs = append(errs, err)
		}
		d := *j.law()
		if err := d.read(files, f.Name(), j.Code(), true); err != nil {
			errs = append(errs, err)
			continue
		}
		own := &jurisdiction{code: j.of.code, name: j.of.name, data: d.sealed()}
		own.once.Do(func() {})
		out = append(out, Jurisdiction{own})
	}
	return out, errors.Join(errs...)
}

// ratesFolder is the folder of the published series.
const ratesFolder = "rates"

// onlySubjects returns an error for each file of law in a folder that has the name of no subject.
func onlySubjects(files fs.FS, folder string) error {
	list, err := fs.ReadDir(files, folder)
	if err != nil {
		return &FileError{File: folder, Err: err}
	}
	var errs []error
	for _, f := range list {
		subject, isLaw := strings.CutSuffix(f.Name(), ".json")
		if isLaw && !slices.Contains(fileNames(), subject) {
			errs = append(errs, &FileError{File: path.Join(folder, f.Name()), Err: invalid.New("", "no subject has this name", strings.Join(fileNames(), ", "))})
		}
	}
	return errors.Join(errs...)
}

// fileNames are the names of the files that a folder may hold.
func fileNames() []string {
	var out []string
	for _, s := range subjects {
		out = append(out, s.name)
	}
	return out
}

// read takes the law in the files of a folder, each of which replaces what is there of its subject. The library's own
// files are not checked again where they are used: a test has checked them.
func (d *data) read(files fs.FS, folder, code string, check bool) error {
	var errs []error
	var wrong *dated.Wrongs
	if check {
		wrong = dated.NewWrongs()
	}
	for _, s := range subjects {
		if s.lazy && !check {
			continue
		}
		name := path.Join(folder, s.name+".json")
		text, err := fs.ReadFile(files, name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil {
			got := *d
			if err = dated.ReadFile(text, code, wrong, func(f *dated.File) { s.form(&got, f) }); err == nil && check {
				err = witness.Check(text)
			}
			if err == nil {
				*d = got
			}
		}
		if err != nil {
			errs = append(errs, &FileError{File: name, Err: err})
		}
	}
	return errors.Join(errs...)
}
