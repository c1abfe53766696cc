// Command assess reads a matter as JSON and prints the judgment it comes to.
//
// Usage: assess [-format text|markdown|json] [-through EVENT] [-strict] FILE|-
//
// It exits 0 where the matter is good, 1 where it is not (every error with its path on the standard error, nothing on
// the standard output), and 2 where it was called wrongly. It prints nothing that is legal advice.
package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("assess", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: assess [-format text|markdown|json] [-through EVENT] [-strict] FILE|-")
		flags.PrintDefaults()
	}
	format := flags.String("format", "text", "text, markdown or json")
	through := flags.String("through", "", "stop after the event with this ID")
	strict := flags.Bool("strict", false, "refuse law that is not confirmed")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() != 1 || *format != "text" && *format != "markdown" && *format != "json" {
		flags.Usage()
		return 2
	}
	data, err := read(flags.Arg(0), stdin)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	out, err := assess(data, *format, damages.Options{Through: *through, Strict: *strict})
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
	return 0
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
		var b bytes.Buffer
		if err := json.Indent(&b, raw, "", "  "); err != nil {
			return nil, err
		}
		b.WriteByte('\n')
		return b.Bytes(), nil
	}
	d, err := statement.Of(j)
	if err != nil {
		return nil, err
	}
	if format == "markdown" {
		return []byte(d.Markdown()), nil
	}
	return []byte(d.Text()), nil
}
