// Command office writes the statement of a judgment as a PDF or as a workbook.
//
// Usage: office -format pdf|xlsx [-form judgment|worksheet|closing] [-through EVENT] [-presume] [-out FILE] FILE
//
// With -form it writes a form in place of the statement: a proposed judgment, the worksheet of a verdict form, or the closing
// statement that a client signs. FILE is a matter as JSON, or a case of the casebook; for a closing statement it is a record of a
// recovery, as "remedies net" reads it. Without -out the document goes to the standard output. It exits 0; 1
// where the matter is not good or the document cannot be written; 2 where it was called wrongly. Nothing that it writes is
// legal advice.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// formats are the writers of documents by the names of their formats.
func formats(name string) func(io.Writer, *statement.Document) error {
	switch name {
	case "pdf":
		return writePDF
	case "xlsx":
		return writeWorkbook
	}
	return nil
}

// closing is the form that reads a record of a recovery.
const closing = "closing"

// forms are the forms that can be written; the first is the statement itself.
func forms() []string { return []string{"", "judgment", "worksheet", closing} }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("office", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: office -format pdf|xlsx [-form judgment|worksheet|closing] [-through EVENT] [-presume] [-out FILE] FILE")
		flags.PrintDefaults()
	}
	format := flags.String("format", "", "pdf or xlsx")
	form := flags.String("form", "", "write a form: judgment, worksheet or closing")
	through := flags.String("through", "", "stop after the event with this ID")
	presume := flags.Bool("presume", false, "take the ordinary case for exceptions that nobody recorded")
	to := flags.String("out", "", "file to write; without it the standard output")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	write := formats(*format)
	if flags.NArg() != 1 || write == nil || !slices.Contains(forms(), *form) || *form == closing && *through != "" {
		flags.Usage()
		return 2
	}
	var out bytes.Buffer
	d, err := document(flags.Arg(0), *form, damages.Options{Through: *through, Presume: *presume})
	if err == nil {
		err = write(&out, d)
	}
	switch {
	case err != nil:
	case *to != "":
		err = os.WriteFile(*to, out.Bytes(), 0o600)
	default:
		_, err = stdout.Write(out.Bytes())
	}
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(stderr, line)
		}
		return 1
	}
	return 0
}

// closed is the closing statement of the record in a file.
func closed(data []byte, o damages.Options) (*statement.Document, error) {
	var q answers.Net
	if err := answers.Read(data, &q); err != nil {
		return nil, err
	}
	q.Presume = q.Presume || o.Presume
	a, err := q.Answer()
	return a.Document, err
}

// document is the statement of the matter in a file, or a form. A case of the casebook holds its matter under "matter".
func document(file, form string, o damages.Options) (*statement.Document, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	if form == closing {
		return closed(data, o)
	}
	var held struct {
		Matter json.RawMessage `json:"matter"`
	}
	if err := json.Unmarshal(data, &held); err != nil {
		return nil, errors.New("not JSON: " + err.Error())
	}
	if held.Matter != nil {
		data = held.Matter
	}
	m, err := damages.DecodeMatter(data)
	if err != nil {
		return nil, err
	}
	if form == "worksheet" {
		return statement.OfVerdictForm(m, o)
	}
	j, err := damages.Assess(m, o)
	if err != nil {
		return nil, err
	}
	if form == "judgment" {
		return statement.OfProposed(j)
	}
	return statement.Of(j)
}
