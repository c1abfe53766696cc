// Command beam assesses many matters on a cluster, or on this machine: JSON lines in, JSON lines out, as Apache Beam.
//
//	beam -input 'matters-*.jsonl' -judgments judgments.jsonl -errors errors.jsonl -summary summary.json
//
// Each line of the input is a matter. It is answered with its judgment, or with an error that holds the line itself, so that no line
// is lost whatever the order in which a cluster works. The summary counts both and adds up the dollars of all judgments. The runner is
// Prism, which works inside this program; every flag of another runner is passed through. Nothing that is written is legal advice.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"

	"github.com/makewhole/remedies/damages"
)

// places are where the lines come from and go to.
type places struct {
	input, judgments, errors, summary string
	presume, strict                   bool
}

func main() {
	var p places
	flag.StringVar(&p.input, "input", "", "files of matters, one on a line; a pattern names several")
	flag.StringVar(&p.judgments, "judgments", "", "file for the judgments")
	flag.StringVar(&p.errors, "errors", "", "file for the lines that have no judgment")
	flag.StringVar(&p.summary, "summary", "", "file for how many there are of both, and the dollars of all judgments")
	flag.BoolVar(&p.presume, "presume", false, "take the ordinary case for exceptions that nobody recorded")
	flag.BoolVar(&p.strict, "strict", false, "refuse law that is not confirmed")
	flag.Parse()
	beam.Init()
	if err := run(context.Background(), p); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(ctx context.Context, p places) error {
	if p.input == "" || p.judgments == "" || p.errors == "" || p.summary == "" {
		return errors.New("-input, -judgments, -errors and -summary are needed")
	}
	pipeline, s := beam.NewPipelineWithRoot()
	judgments, wrong, summary := answered(s, textio.Read(s, p.input), damages.Options{Presume: p.presume, Strict: p.strict})
	textio.Write(s, p.judgments, judgments)
	textio.Write(s, p.errors, wrong)
	textio.Write(s, p.summary, summary)
	return beamx.Run(ctx, pipeline)
}
