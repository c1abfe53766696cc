// Command assess reads a matter as JSON and prints the judgment it comes to, or with -needs what the law asks of it.
//
// Usage: assess [-format text|markdown|html|json] [-through EVENT] [-strict] [-presume] [-needs] [-form judgment|worksheet]
// [-compare POINT]... FILE|-
//
// With -form it prints a form to fill in: the judgment for a court to enter, or the worksheet of a verdict form, which asks for
// the findings that the law of the claims turns on. With -compare it prints the judgment beside one that differs in a point, and
// what that is worth in dollars: through=EVENT stops after an event; accrual=DATE, filing=DATE, verdict=DATE or judgment=DATE
// asks the law of another day; file=FILE is the matter as another file records it; branches compares the ways in which an
// election that is open can go. It may be repeated.
//
// With -presume it takes the ordinary case for exceptions that nobody recorded, such as a felony conviction, and says so.
//
// It exits 0 where the matter is good; 1 where it is not, or where the law asks something that it does not hold (every
// error with its path on the standard error, nothing on the standard output); 2 where it was called wrongly. With -needs
// it prints the list and exits 0 where nothing in it stands in the way of a judgment, 3 where something does, and 1 where
// the matter is wrong otherwise. It prints nothing that is legal advice.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("assess", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: assess [-format text|markdown|html|json] [-through EVENT] [-strict] [-presume] [-needs] [-form judgment|worksheet] [-compare POINT]... FILE|-")
		flags.PrintDefaults()
	}
	format := flags.String("format", "text", "text, markdown, html or json")
	through := flags.String("through", "", "stop after the event with this ID")
	strict := flags.Bool("strict", false, "refuse law that is not confirmed")
	presume := flags.Bool("presume", false, "take the ordinary case for exceptions that nobody recorded")
	needs := flags.Bool("needs", false, "print what the law asks of the matter and the matter does not hold")
	form := flags.String("form", "", "print a form: judgment or worksheet")
	var points []string
	flags.Func("compare", "compare with what differs in a point: through=EVENT, accrual=DATE, filing=DATE, verdict=DATE, judgment=DATE, file=FILE or branches; may be repeated", func(s string) error {
		points = append(points, s)
		return nil
	})
	if err := flags.Parse(args); err != nil {
		return 2
	}
	kinds := 0 // of output that are asked for in place of the statement
	for _, asked := range []bool{*needs, *form != "", len(points) > 0} {
		if asked {
			kinds++
		}
	}
	if flags.NArg() != 1 || *format != "text" && *format != "markdown" && *format != "html" && *format != "json" || kinds > 1 ||
		*form != "" && *form != "judgment" && *form != "worksheet" || *format == "json" && (*form != "" || len(points) > 0) {
		flags.Usage()
		return 2
	}
	data, err := read(flags.Arg(0), stdin)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	o, code := damages.Options{Through: *through, Strict: *strict, Presume: *presume}, 0
	var out []byte
	switch {
	case *needs:
		out, code, err = ask(data, *format, o)
	case *form != "":
		out, err = fillIn(data, *form, *format, o)
	case len(points) > 0:
		out, err = compare(data, points, *format, o)
	default:
		out, err = assess(data, *format, o)
	}
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(stderr, line)
		}
		return 1
	}
	if _, err := stdout.Write(out); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return code
}

// asks is the exit code where something is needed before there is a judgment.
const asks = 3

// ask prints what the law asks of a matter.
func ask(data []byte, format string, o damages.Options) (out []byte, code int, err error) {
	m, err := damages.DecodeMatter(data)
	if err != nil {
		return nil, 0, err
	}
	needs, err := damages.Needs(m, o)
	if err != nil {
		return nil, 0, err
	}
	if slices.ContainsFunc(needs, func(n damages.Need) bool { return n.Blocks }) {
		code = asks
	}
	switch d := statement.OfNeeds(m.Caption, needs); format {
	case "json":
		out, err = indented(damages.MarshalNeeds(needs))
	default:
		out = rendered(d, format)
	}
	return out, code, err
}

func indented(raw []byte) ([]byte, error) {
	var b bytes.Buffer
	if err := json.Indent(&b, raw, "", "  "); err != nil {
		return nil, err
	}
	b.WriteByte('\n')
	return b.Bytes(), nil
}

// most is how many bytes of input are read.
const most = 32 << 20

func read(name string, stdin io.Reader) ([]byte, error) {
	in := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		in = f
	}
	return io.ReadAll(io.LimitReader(in, most+1))
}

func assess(data []byte, format string, o damages.Options) ([]byte, error) {
	m, err := damages.DecodeMatter(data)
	if err != nil {
		return nil, err
	}
	j, err := damages.Assess(m, o)
	if err != nil {
		return nil, err
	}
	if format == "json" {
		raw, err := j.MarshalJSON()
		if err != nil {
			return nil, err
		}
		return indented(raw)
	}
	d, err := statement.Of(j)
	if err != nil {
		return nil, err
	}
	return rendered(d, format), nil
}

func rendered(d *statement.Document, format string) []byte {
	switch format {
	case "markdown":
		return []byte(d.Markdown())
	case "html":
		return []byte(d.HTML())
	}
	return []byte(d.Text())
}
