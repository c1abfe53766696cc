package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"github.com/makewhole/remedies/damages/batch"
)

func batchCommand() command {
	return command{
		name:  "batch",
		says:  "many matters, one on a line, each answered with one line",
		usage: "[-workers N] [-skip N] [-strict] [-presume] [-quiet] FILE|-",
		about: `FILE has a matter as JSON on each line; "-" reads the standard input. Each line is answered with one line on the standard output, in
the same order: its judgment, or what is wrong with it and the number of the line. A summary stands on the standard error at
the end, and while it runs a line of progress where that is a terminal. An interrupt ends the run after what is written; -skip
passes over so many lines that an earlier run has answered, and the run goes on there. It exits with 3 where a line has no
judgment. The output is JSON whatever -format says.`,
		example: "-presume matters.jsonl",
		run:     (*call).batch,
	}
}

func (c *call) batch() int {
	var o batch.Options
	flags := c.begin()
	c.options(&o.Assess)
	flags.Func("workers", "how many matters are assessed at a time; as many as there are processors where it is left out", count(&o.Workers, batch.MaxWorkers, "workers"))
	flags.Int64Var(&o.Skip, "skip", 0, "lines to pass over, because an earlier run has answered them")
	quiet := flags.Bool("quiet", false, "no line of progress")
	if code, ok := c.parse(1); !ok {
		return code
	}
	if name, ok := c.given("through"); ok {
		return c.misused("-" + name + " is for one matter")
	}
	in := c.stdin
	if name := flags.Arg(0); name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return c.refused(err)
		}
		defer f.Close()
		in = f
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if !*quiet && terminal(c.stderr) {
		o.Progress = c.progress()
	}
	sum, err := batch.Run(ctx, in, c.stdout, o)
	fmt.Fprintf(c.stderr, "%d lines: %d judgments and %d errors in this run\n", sum.Lines, sum.Judgments, sum.Errors)
	switch {
	case errors.Is(err, context.Canceled):
		fmt.Fprintf(c.stderr, "interrupted; go on with -skip %d\n", sum.Lines)
		return refused
	case err != nil:
		return c.refused(err)
	case sum.Errors > 0:
		return asks
	}
	return answered
}

// terminal reports whether what is written is seen on a terminal.
func terminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok {
		return false
	}
	at, err := f.Stat()
	return err == nil && at.Mode()&os.ModeCharDevice != 0
}

// progress writes how far the run has come.
func (c *call) progress() func(batch.Summary) {
	return seldom(c, func(s batch.Summary) string { return fmt.Sprintf("%d lines, %d errors", s.Lines, s.Errors) })
}

// seldom writes how far something has come, four times a second at most.
func seldom[T any](c *call, say func(T) string) func(T) {
	var last time.Time
	return func(how T) {
		if now := time.Now(); now.Sub(last) > time.Second/4 { //nolint:forbidigo // how often progress is written, which no figure turns on
			last = now
			fmt.Fprintf(c.stderr, "\r%s", say(how))
		}
	}
}
