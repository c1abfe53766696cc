// Command whatsapp-v-nso works WhatsApp v. NSO Group (N.D. Cal. No. 4:19-cv-07123) from the verdict of May 6, 2025 to the
// remitted award and the permanent injunction of October 17, 2025. Where the public record is silent it says so.
//
// Usage: whatsapp-v-nso [-format text|html]
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/injunction"
)

//go:embed matter.json
var matter []byte

func main() {
	format := flag.String("format", "text", "text or html")
	flag.Parse()
	if flag.NArg() > 0 || *format != "text" && *format != "html" {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(os.Stdout, *format); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(w io.Writer, format string) error {
	m, err := damages.DecodeMatter(matter)
	if err != nil {
		return err
	}
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		return err
	}
	d, err := statement.Of(j)
	if err != nil {
		return err
	}
	if err := d.AddInjunction(permanent(), injunction.EBay(), asked()...); err != nil {
		return err
	}
	out := d.Text()
	if format == "html" {
		out = d.HTML()
	}
	_, err = io.WriteString(w, out)
	return err
}
