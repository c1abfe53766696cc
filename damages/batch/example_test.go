package batch_test

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/makewhole/remedies/damages/batch"
)

func ExampleRun() {
	in := strings.NewReader(`{"schema": "remedies.matter/v1", "caption": "Reed v. Gulf Homes"}` + "\n")
	sum, err := batch.Run(context.Background(), in, io.Discard, batch.Options{})
	fmt.Println(sum.Lines, sum.Errors, err)
	// Output: 1 1 <nil>
}

func ExampleOptions() {
	o := batch.Options{Workers: 1, Progress: func(s batch.Summary) { fmt.Println(s.Lines, "lines") }}
	_, err := batch.Run(context.Background(), strings.NewReader("{}\n{}\n"), io.Discard, o)
	fmt.Println(err)
	// Output:
	// 2 lines
	// <nil>
}

func ExampleSummary() {
	in := "{}\n{}\n{}\n"
	first, _ := batch.Run(context.Background(), strings.NewReader(in[:3]), io.Discard, batch.Options{})
	second, _ := batch.Run(context.Background(), strings.NewReader(in), io.Discard, batch.Options{Skip: first.Lines})
	fmt.Println(first.Lines, second.Lines, second.Errors)
	// Output: 1 3 2
}
