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

	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

// call is one call of a subcommand.
type call struct {
	command        command
	args           []string
	stdin          io.Reader
	stdout, stderr io.Writer

	flags  *flag.FlagSet
	format string
}

// formats are the formats in which everything can be had.
func formats() []string { return []string{"text", "markdown", "html", "json"} }

// begin makes the flags that every subcommand has. The subcommand adds its own, and then calls parse.
func (c *call) begin() *flag.FlagSet {
	c.flags = flag.NewFlagSet(c.command.name, flag.ContinueOnError)
	c.flags.SetOutput(io.Discard)
	c.flags.StringVar(&c.format, "format", "text", "text, markdown, html or json")
	return c.flags
}

// parse reads the arguments, of which so many stand after the flags. Where it returns false the call ends with the code.
func (c *call) parse(operands int) (code int, ok bool) {
	err := c.flags.Parse(c.args)
	switch {
	case errors.Is(err, flag.ErrHelp):
		c.help(c.stdout)
		return answered, false
	case err != nil:
		return c.misused(err.Error()), false
	case !slices.Contains(formats(), c.format):
		return c.misused("-format: " + c.format + " is none of " + strings.Join(formats(), ", ")), false
	case c.flags.NArg() != operands:
		c.usage(c.stderr)
		return misused, false
	}
	return answered, true
}

func (c *call) usage(w io.Writer) {
	fmt.Fprintf(w, "usage: remedies %s %s\n", c.command.name, c.command.usage)
}

func (c *call) help(w io.Writer) {
	c.usage(w)
	fmt.Fprintf(w, "\n%s\n\nexample:\n  remedies %s %s\n\nflags:\n", c.command.about, c.command.name, c.command.example)
	c.flags.SetOutput(w)
	c.flags.PrintDefaults()
}

// misused says what is wrong with the call.
func (c *call) misused(why string) int {
	fmt.Fprintln(c.stderr, why)
	c.usage(c.stderr)
	fmt.Fprintf(c.stderr, "\"remedies help %s\" says more.\n", c.command.name)
	return misused
}

// mostReasons is how many reasons are said; a file that is of another kind altogether has one for each line.
const mostReasons = 100

// refused says why there is no answer, a line for each reason.
func (c *call) refused(err error) int {
	lines := strings.Split(err.Error(), "\n")
	for _, line := range lines[:min(len(lines), mostReasons)] {
		fmt.Fprintln(c.stderr, line)
	}
	if n := len(lines) - mostReasons; n > 0 {
		fmt.Fprintf(c.stderr, "and %d more\n", n)
	}
	return refused
}

// given reports whether one of the flags was given, and returns the first that was.
func (c *call) given(names ...string) (name string, ok bool) {
	c.flags.Visit(func(f *flag.Flag) {
		if !ok && slices.Contains(names, f.Name) {
			name, ok = f.Name, true
		}
	})
	return name, ok
}

// answer prints an answer, or says why there is none.
func (c *call) answer(a answers.Answer, err error) int {
	if err != nil {
		return c.refused(flagged(err))
	}
	return c.print(a)
}

// flagged names the flags for the members of a question.
func flagged(err error) error {
	list := invalid.All(err)
	var of interface{ Member() string }
	if len(list) == 0 && errors.As(err, &of) {
		return errors.New("-" + err.Error())
	} else if len(list) == 0 {
		return err
	}
	lines := make([]string, len(list))
	for i, e := range list {
		lines[i] = e.Error()
		if e.Path != "" {
			lines[i] = "-" + strings.ReplaceAll(e.Path, "_", "-") + strings.TrimPrefix(lines[i], e.Path)
		}
	}
	return errors.New(strings.Join(lines, "\n"))
}

// print prints an answer in the format that was asked for: laid out, or as JSON.
func (c *call) print(a answers.Answer) int {
	text, err := rendered(a.Document, a.Value, c.format)
	if err == nil {
		_, err = c.stdout.Write(text)
	}
	if err != nil {
		return c.refused(err)
	}
	return answered
}

// rendered is a document in a format, or a value as JSON.
func rendered(d *statement.Document, value any, format string) ([]byte, error) {
	switch format {
	case "markdown":
		return []byte(d.Markdown()), nil
	case "html":
		return []byte(d.HTML()), nil
	case "json":
		var b bytes.Buffer
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		err := e.Encode(value)
		return b.Bytes(), err
	}
	return []byte(d.Text()), nil
}

// write prints a text that is laid out already.
func (c *call) write(text string) int {
	if _, err := io.WriteString(c.stdout, text); err != nil {
		return c.refused(err)
	}
	return answered
}

// most is how many bytes of input are read.
const most = 32 << 20

// read reads a file, or the standard input where the name is "-".
func (c *call) read(name string) ([]byte, error) {
	in := c.stdin
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
