// Command remedies answers questions of civil remedies from the shell: what judgment a verdict comes to, what the law of a place
// says on a day, what pays off a judgment, and more. It has a subcommand for each kind of question:
//
//	remedies assess matter.json
//	remedies law -in US-OH -on 2015-06-01
//	remedies payoff -in US -principal 4447190.00 -entered 2025-10-17 -through 2026-08-14
//
// Without arguments it lists the subcommands; "remedies help NAME" says what one of them does, with an example and its flags.
//
// Every subcommand takes -format text, markdown, html or json, and exits with the same codes: 0 where it answered; 1 where the
// input or the law does not allow an answer, with every reason on the standard error and nothing on the standard output; 2
// where it was called wrongly; 3 where the law asks something before there is a judgment, or a batch holds a line that has no
// judgment. Nothing that it prints is legal advice.
package main

import (
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// command is a subcommand.
type command struct {
	name    string
	says    string // what it answers, in a few words
	usage   string // its arguments, without the name
	about   string // what a reader has to know to call it
	example string // a call, without the name of the program
	run     func(*call) int
}

// commands are the subcommands, in the order in which they are listed.
func commands() []command {
	return []command{assessCommand(), needsCommand(), lawCommand(), diffCommand(), payoffCommand(), prejudgmentCommand(), presentValueCommand(), statutoryCommand(), clockCommand(), netCommand(), offerCommand(), batchCommand()}
}

// The exit codes.
const (
	answered = iota
	refused  // the input or the law does not allow an answer
	misused  // the program was called wrongly
	asks     // something is needed before there is a judgment, or a line of a batch has none
)

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	name, rest := "help", []string(nil)
	if len(args) > 0 {
		name, rest = args[0], args[1:]
	}
	if slices.Contains([]string{"help", "-h", "-help", "--help"}, name) {
		return help(rest, stdout, stderr)
	}
	for _, c := range commands() {
		if c.name == name {
			return c.run(&call{command: c, args: rest, stdin: stdin, stdout: stdout, stderr: stderr})
		}
	}
	fmt.Fprintf(stderr, "%q is no subcommand; there are %s\n", name, names())
	return misused
}

// names are those of the subcommands, in a sentence.
func names() string {
	var list []string
	for _, c := range commands() {
		list = append(list, c.name)
	}
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " and " + list[last]
}

// help lists the subcommands, or says what one of them does.
func help(args []string, stdout, stderr io.Writer) int {
	if len(args) > 1 {
		fmt.Fprintln(stderr, "usage: remedies help [SUBCOMMAND]")
		return misused
	}
	if len(args) == 1 {
		for _, c := range commands() {
			if c.name == args[0] {
				return c.run(&call{command: c, args: []string{"-help"}, stdout: stdout, stderr: stderr})
			}
		}
		fmt.Fprintf(stderr, "%q is no subcommand; there are %s\n", args[0], names())
		return misused
	}
	fmt.Fprintln(stdout, "remedies turns a verdict into a judgment, with the law behind every figure.")
	fmt.Fprintln(stdout)
	for _, c := range commands() {
		fmt.Fprintf(stdout, "  remedies %-14s %s\n", c.name, c.says)
	}
	fmt.Fprintln(stdout, "\n\"remedies help NAME\" says what one of them does, with an example. Not legal advice.")
	return answered
}
