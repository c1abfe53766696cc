// Package batch assesses many matters: JSON lines in, JSON lines out, in the same order, on all processors, in bounded memory.
//
//	sum, err := batch.Run(ctx, os.Stdin, os.Stdout, batch.Options{})
//
// Each line of the input is a matter, and each is answered with one line: its judgment, or what is wrong with it, with the
// number of the line. No line is lost and none is answered twice. A run that was stopped goes on where it stopped: the
// summary says how many lines were answered, and Options.Skip passes over so many.
package batch
